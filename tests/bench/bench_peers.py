# SPDX-License-Identifier: MIT
"""Benchmark (a) as users of numpy, Polars and DuckDB would write it, and
careers as users of numpy would.

    bench_peers.py [ROWS [ROUNDS]]          10,000,000 rows, 5 rounds

Wage and risk group in; JKK, JKM, JHT and JP of both sides out, whole rupiah,
half up, in integers, June 2026.  Prints one JSON object per way, on one thread
each; a way whose package is missing is told of and left out.
"""

import json
import os
import statistics
import sys
import time

os.environ.setdefault("POLARS_MAX_THREADS", "1")

CEILING = 11_086_300  # JP, from March 2026
JKK = [0, 2400, 5400, 8900, 12700, 17400]  # ppm by risk group
RATES = {"jkm": 3000, "jht_employer": 37000, "jht_worker": 20000,
         "jp_employer": 20000, "jp_worker": 10000}


def with_numpy(numpy, wage, risk):
    jkk = numpy.array(JKK, dtype=numpy.int64)[risk]
    capped = numpy.minimum(wage, CEILING)
    out = {"jkk": (wage * jkk + 500_000) // 1_000_000}
    for name, rate in RATES.items():
        base = capped if name.startswith("jp") else wage
        out[name] = (base * rate + 500_000) // 1_000_000
    return out


def with_polars(polars, frame):
    wage, capped = polars.col("wage"), polars.min_horizontal("wage", CEILING)
    jkk = polars.col("risk").replace_strict(
        dict(enumerate(JKK)), return_dtype=polars.Int64)
    lines = [((wage * jkk + 500_000) // 1_000_000).alias("jkk")]
    for name, rate in RATES.items():
        base = capped if name.startswith("jp") else wage
        lines.append(((base * rate + 500_000) // 1_000_000).alias(name))
    return frame.select(lines)


def duckdb_query():
    lines = ["(wage * " + str(JKK[1:]) + "[risk] + 500000) // 1000000 AS jkk"]
    for name, rate in RATES.items():
        base = f"least(wage, {CEILING})" if name.startswith("jp") else "wage"
        lines.append(f"({base} * {rate} + 500000) // 1000000 AS {name}")
    return "CREATE OR REPLACE TABLE result AS SELECT " + ", ".join(
        lines) + " FROM workers"


def measure(name, rounds, rows, work):
    times = []
    for number in range(rounds + 1):
        start = time.perf_counter()
        work()
        if number > 0:  # the first one warms up
            times.append(time.perf_counter() - start)
    print(json.dumps({"bench": name, "rows": rows,
                      "million_rows_per_second":
                          round(rows / statistics.median(times) * 1e-6, 1)}),
          flush=True)


def careers_with_numpy(numpy, careers, rounds):
    """180 months of wages into a pension and a savings balance, in doubles:
    what one would write in a notebook, without the rounding of the law."""
    random = numpy.random.default_rng(20261121)
    months = 180
    wages = random.integers(1_000_000, 16_000_000, (careers, months),
                            dtype=numpy.int32)
    ceiling = numpy.linspace(7_000_000, 11_086_300, months).astype("int32")
    index = numpy.repeat(1.03 ** numpy.arange(months / 12, 0, -1), 12)
    growth = (1.057 ** (1 / 12)) ** numpy.arange(months, 0, -1)

    def pension():
        yearly = (numpy.minimum(wages, ceiling) * index).sum(axis=1)
        return yearly / months * 0.01 * (months / 12)

    def savings():
        return (wages * 0.057) @ growth

    measure("numpy, JP pensions of 180 months", rounds, careers, pension)
    measure("numpy, JHT balances of 180 months", rounds, careers, savings)


def main():
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    try:
        import numpy
    except ImportError:
        print("numpy is missing: no peers are measured", file=sys.stderr)
        return
    random = numpy.random.default_rng(20261121)
    wage = random.integers(1_000_000, 16_000_000, rows, dtype=numpy.int64)
    risk = random.integers(1, 6, rows, dtype=numpy.uint8)
    measure(f"a: numpy {numpy.__version__}", rounds, rows,
            lambda: with_numpy(numpy, wage, risk))
    careers_with_numpy(numpy, max(rows // 50, 100), rounds)
    try:
        import polars
        frame = polars.DataFrame({"wage": wage, "risk": risk})
        measure(f"a: polars {polars.__version__}", rounds, rows,
                lambda: with_polars(polars, frame))
    except ImportError:
        print("polars is missing", file=sys.stderr)
    try:
        import duckdb
        connection = duckdb.connect()
        connection.execute("SET threads = 1")
        columns = {"wage": wage, "risk": risk}  # noqa: F841, seen by DuckDB
        connection.execute("CREATE TABLE workers AS SELECT * FROM columns")
        query = duckdb_query()
        measure(f"a: duckdb {duckdb.__version__}", rounds, rows,
                lambda: connection.execute(query))
    except ImportError:
        print("duckdb is missing", file=sys.stderr)


if __name__ == "__main__":
    main()
