#!/bin/sh
# SPDX-License-Identifier: MIT
#
# From a fresh clone to the main job: what it costs to protect 100 workers in
# each village of Nias Selatan for a year, and the article that says so.
set -eu

cd "$(dirname "$0")/.."
. tests/setup.sh

build=build/quickstart
jamsostek=$build/bin/jamsostek

step() {
    printf '\n--- %s\n' "$*"
}

# Shows a command as one would type it, then runs it.
show() {
    printf '$'
    printf ' %s' "$@"
    printf '\n'
    "$@"
}

step "1. Tools: a C compiler, CMake and zlib"
# shellcheck disable=SC2154,SC2086 # a word list of setup.sh
install_packages $build_packages
for tool in cc cmake; do
    have $tool || { say "$tool is missing"; exit 1; }
done

step "2. Build the library and the command in $build"
if have ninja; then
    export CMAKE_GENERATOR=Ninja
fi
mkdir -p build
if ! { cmake -S . -B $build -DCMAKE_BUILD_TYPE=Release -DJAMSOSTEK_TESTS=OFF &&
    cmake --build $build -j "$(cores)"; } >$build.log 2>&1; then
    cat $build.log
    exit 1
fi
say "done: $jamsostek"

step "3. What one worker costs in a month, and why"
show $jamsostek contribution --segment bpu --income 1000000 \
    --month 2026-01 --explain

step "4. Which law says so"
show $jamsostek law bpu.jkm

# December 2026 is later than the last month that was checked, hence
# --carry-forward; the plan says so.
step "5. 100 workers in each village of Nias Selatan, all of 2026, paid from \
the village budget"
show $jamsostek plan --regions examples/data/regions_id.csv.gz \
    --region 12.14 --per-village 100 --from 2026-01 --months 12 \
    --funding apbdes --relief bpu_other --carry-forward
