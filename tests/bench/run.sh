#!/bin/sh
# SPDX-License-Identifier: MIT
#
# All benchmarks: one JSON object per line.
#
#     sh tests/bench/run.sh [--smoke] BUILD_FOLDER PYTHON
#
# BUILD_FOLDER was configured with -DJAMSOSTEK_BENCH=ON; PYTHON has numpy,
# pandas, polars and duckdb.  --smoke runs everything at a tiny size, to see that it
# runs; its figures mean nothing.
set -eu

rows=10000000
careers=1000000
villages=84000
people=5000000
rounds=7
register_rounds=3
if [ "${1-}" = --smoke ]; then
    rows=20000
    careers=2000
    villages=500
    people=2000
    rounds=1
    register_rounds=1
    shift
fi
build=$1
python=$2
here=$(dirname "$0")

"$build/tests/bench_contribution" "$rows" "$rounds"
"$build/tests/bench_career" "$careers" "$rounds"
"$build/tests/bench_savings" "$careers" "$rounds"
"$build/tests/bench_identity" "$rows" "$rounds"
"$build/tests/bench_nik_set" "$people" 64 "$rounds"
"$build/tests/bench_plan" "$villages" "$rounds"
"$python" "$here/bench_peers.py" "$rows" "$rounds"
"$build/tests/bench_savings" "$careers" "$rounds"
"$python" "$here/bench_savings_numpy.py" "$careers" "$rounds"
"$python" "$here/bench_register_peers.py" "$build" "$people" "$register_rounds"
