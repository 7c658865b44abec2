# SPDX-License-Identifier: MIT
"""Benchmark of a register of people who do not exist: this library beside what
one would use otherwise, each in a process of its own.

    bench_register_peers.py BUILD [PEOPLE [ROUNDS]]     5,000,000 people, 3 rounds

The file is made by tests/generate_register, with all line ends alike and none
inside fields, since not every peer can read those; plain and as gzip -6.  Against
`cat`, `gzip -dc` and `igzip -dc` to nowhere stand reading every field of every
record and a screening: every field checked (all), each NIK once (unique), and
the accepted lines written (files).  DuckDB, Polars and pandas count people and add up incomes by region and
category, with and without keeping the first of each NIK; they look at every
column, so that none is left undecoded.  One thread each.

One JSON object per way: rows, the best time of the rounds, rows and megabytes of
text per second, and the peak memory of the process where it is known.  A way that is not installed
is told of and left out.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
REGIONS = os.path.join(HERE, "..", "..", "examples", "data",
                       "regions_id.csv.gz")
# What is only decoded; nothing is computed from it.
DECODED = ["nama", "tanggal_lahir", "jenis_kelamin", "program", "sumber_dana"]


# --- the ways of others, run as `bench_register_peers.py --as NAME FILE UNIQUE` --


def clocks():
    return time.process_time(), time.perf_counter()


def since(start):
    """Processor and wall time."""
    return [now - then for now, then in zip(clocks(), start)]


def with_duckdb(path, unique):
    import duckdb

    connection = duckdb.connect()
    connection.execute("SET threads = 1")
    rows = (f"read_csv('{path}', all_varchar = true, header = true, "
            "delim = ',', quote = '\"', escape = '\"')")
    if unique:
        rows = f"(SELECT DISTINCT ON (nik) * FROM {rows})"
    decoded = ", ".join(f"max({name})" for name in DECODED)
    start = clocks()
    groups = connection.execute(
        "SELECT kode_wilayah, pekerjaan, count(*), sum(CAST(penghasilan AS "
        f"BIGINT)), max(nik), {decoded} FROM {rows} GROUP BY ALL").fetchall()
    return since(start), sum(group[2] for group in groups)


def with_polars(path, unique):
    import polars

    start = clocks()
    rows = polars.scan_csv(path, infer_schema=False)
    if unique:
        rows = rows.unique("nik", keep="first")
    groups = rows.group_by("kode_wilayah", "pekerjaan").agg(
        polars.len(), polars.col("penghasilan").cast(polars.Int64).sum(),
        polars.col("nik", *DECODED).max()).collect(engine="streaming")
    return since(start), groups["len"].sum()


def with_pandas(path, unique):
    import pandas

    start = clocks()
    rows = pandas.read_csv(path, dtype=str, keep_default_na=False,
                           encoding_errors="replace")
    if unique:
        rows = rows.drop_duplicates("nik")
    rows["penghasilan"] = pandas.to_numeric(rows["penghasilan"])
    groups = rows.groupby(["kode_wilayah", "pekerjaan"])["penghasilan"].agg(
        ["size", "sum"])
    return since(start), int(groups["size"].sum())


WAYS = {"duckdb": with_duckdb, "polars": with_polars, "pandas": with_pandas}


def run_way(name, path, unique):
    module = __import__(name)
    seconds, people = WAYS[name](path, unique == "unique")
    print(json.dumps({"version": module.__version__, "seconds": seconds,
                      "people": people}))


# --- measuring -------------------------------------------------------------------


def run(command):
    """Processor and wall time, peak memory in MB, what the command printed."""
    environment = dict(os.environ, POLARS_MAX_THREADS="1")
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment)
    out = child.stdout.read()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - start
    if child.returncode != 0:
        raise RuntimeError(f"{command[0]} failed")
    times = [usage.ru_utime + usage.ru_stime, seconds]
    return times, usage.ru_maxrss / 1024, out


def kind(path):
    return "csv.gz" if path.endswith(".gz") else "csv"


class Bench:
    def __init__(self, build, people, rounds, folder):
        self.build = build
        self.people = people
        self.rounds = rounds
        self.program = os.path.join(build, "tests", "bench_register")
        self.wild = os.path.join(folder, "wild.csv")
        self.plain = os.path.join(folder, "register.csv")
        self.packed = self.plain + ".gz"
        self.best = {}

    def make_files(self):
        subprocess.run(
            [os.path.join(self.build, "tests", "generate_register"),
             "--regions", REGIONS, "--people", str(self.people),
             "--errors", "0", "--output", self.wild], check=True)
        subprocess.run([self.program, "tame", self.wild, self.plain],
                       check=True)
        os.remove(self.wild)
        with open(self.packed, "wb") as out:
            subprocess.run(["gzip", "-6", "-c", self.plain], check=True,
                           stdout=out)
        self.size = os.path.getsize(self.plain)

    def report(self, name, times, **more):
        best = min(processor for processor, _ in times)
        self.best[name] = best
        print(json.dumps({
            "bench": f"register: {name}", "rows": self.people,
            "seconds": round(best, 3),
            "wall_seconds": round(min(wall for _, wall in times), 3),
            "million_rows_per_second": round(self.people / best * 1e-6, 2),
            "mb_per_second": round(self.size / best * 1e-6), **more}),
            flush=True)

    def command(self, name, command):
        """A command whose output goes to nowhere."""
        if shutil.which(command[0]) is None:
            print(f"{command[0]} is missing", file=sys.stderr)
            return
        nowhere = " ".join(command) + " > /dev/null"
        runs = [run(["sh", "-c", nowhere]) for _ in range(self.rounds)]
        self.report(name, [r[0] for r in runs])

    def ours(self, name, mode, path):
        """One mode of bench_register."""
        runs = [run([self.program, mode, path, "1"]) for _ in range(self.rounds)]
        self.report(name, [r[0] for r in runs],
                    peak_mb=max(json.loads(r[2])["peak_mb"] for r in runs))

    def screening(self, mode, path):
        """A whole screening; regions and categories are counted in it."""
        program = os.path.join(self.build, "tests", "bench_screening")
        runs = [run([program, mode, REGIONS, path, "1"])
                for _ in range(self.rounds)]
        answers = [json.loads(r[2]) for r in runs]
        self.report(f"screening, {kind(path)}, {mode}",
                    [r[0] for r in runs],
                    peak_mb=max(a["peak_mb"] for a in answers),
                    people=answers[0]["accepted"])

    def peer(self, name, path, unique):
        command = [sys.executable, os.path.abspath(__file__), "--as", name,
                   path, unique]
        title = f"{name}, {kind(path)}, {unique}"
        try:
            runs = [run(command) for _ in range(self.rounds)]
        except RuntimeError:
            print(f"{title}: not measured", file=sys.stderr)
            return
        answers = [json.loads(r[2]) for r in runs]
        self.report(title, [a["seconds"] for a in answers],
                    peak_mb=round(max(r[1] for r in runs), 1), people=answers[0]["people"],
                    version=answers[0]["version"])

    def ratio(self, ours, theirs):
        if ours in self.best and theirs in self.best:
            print(json.dumps({
                "bench": f"register: {ours}, times as fast as {theirs}",
                "ratio": round(self.best[theirs] / self.best[ours], 2)}))


def main():
    build = sys.argv[1]
    people = int(sys.argv[2]) if len(sys.argv) > 2 else 5_000_000
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(build, people, rounds, folder)
        bench.make_files()
        bench.command("cat, csv", ["cat", bench.plain])
        bench.ours("every field, csv", "read", bench.plain)
        bench.ours("every field and written, csv", "copy", bench.plain)
        bench.command("gzip -dc", ["gzip", "-dc", bench.packed])
        bench.command("igzip -dc", ["igzip", "-dc", bench.packed])
        bench.ours("every field, csv.gz", "read", bench.packed)
        for path in (bench.plain, bench.packed):
            for mode in ("all", "unique", "files"):
                bench.screening(mode, path)
        for name in WAYS:
            for path in (bench.plain, bench.packed):
                for unique in ("all", "unique"):
                    bench.peer(name, path, unique)
        bench.ratio("every field, csv", "cat, csv")
        bench.ratio("every field, csv.gz", "gzip -dc")
        bench.ratio("every field, csv.gz", "igzip -dc")
        bench.ratio("screening, csv.gz, all", "gzip -dc")
        bench.ratio("screening, csv.gz, all", "igzip -dc")
        for name in WAYS:
            for unique in ("all", "unique"):
                bench.ratio(f"screening, csv, {unique}", f"{name}, csv, {unique}")


if __name__ == "__main__":
    if len(sys.argv) == 5 and sys.argv[1] == "--as":
        run_way(*sys.argv[2:])
    else:
        main()
