# SPDX-License-Identifier: MIT
"""Benchmark of a register of people who do not exist: this library beside what
one would use otherwise, each in a process of its own.

    bench_register_peers.py BUILD [PEOPLE [ROUNDS]]     5,000,000 people, 3 rounds

The file is made by tests/generate_register, with all line ends alike and none
inside fields, since not every peer can read those; plain and as gzip -6.  Against
`cat`, `gzip -dc` and `igzip -dc` to nowhere stands reading every field of every
record, and the screening with all its rules.  DuckDB, Polars and pandas do what
the screening's program does with those accepted: count people and add up incomes
by regency and occupation, with and without keeping the first of each NIK; they
look at every column, so that none is left undecoded, and check nothing.  One
thread each.

One JSON object per way: rows, the best time of the rounds by the clock and by the
processor, rows and megabytes of text per second of processor time, and the peak
memory of the process where it is known.  Ratios are of processor time, which
other programs of the machine disturb less.  A way that is not installed is told of
and left out.
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


def with_duckdb(path, unique):
    import duckdb

    connection = duckdb.connect()
    connection.execute("SET threads = 1")
    rows = (f"read_csv('{path}', all_varchar = true, header = true, "
            "delim = ',', quote = '\"', escape = '\"')")
    if unique:
        rows = f"(SELECT DISTINCT ON (nik) * FROM {rows})"
    decoded = ", ".join(f"max({name})" for name in DECODED)
    start = time.process_time()
    groups = connection.execute(
        "SELECT substr(replace(kode_wilayah, '.', ''), 1, 4), pekerjaan, "
        "count(*), sum(CAST(penghasilan AS BIGINT)), max(nik), "
        f"{decoded} FROM {rows} GROUP BY ALL").fetchall()
    seconds = time.process_time() - start
    return seconds, sum(group[2] for group in groups)


def with_polars(path, unique):
    import polars

    start = time.process_time()
    rows = polars.scan_csv(path, infer_schema=False)
    if unique:
        rows = rows.unique("nik", keep="first")
    regency = polars.col("kode_wilayah").str.replace_all(
        ".", "", literal=True).str.slice(0, 4)
    groups = rows.group_by(regency, "pekerjaan").agg(
        polars.len(), polars.col("penghasilan").cast(polars.Int64).sum(),
        polars.col("nik", *DECODED).max()).collect(engine="streaming")
    seconds = time.process_time() - start
    return seconds, groups["len"].sum()


def with_pandas(path, unique):
    import pandas

    start = time.process_time()
    rows = pandas.read_csv(path, dtype=str, keep_default_na=False,
                           encoding_errors="replace")
    if unique:
        rows = rows.drop_duplicates("nik")
    rows["penghasilan"] = pandas.to_numeric(rows["penghasilan"])
    rows["kode_wilayah"] = rows["kode_wilayah"].str.replace(
        ".", "", regex=False).str.slice(0, 4)
    groups = rows.groupby(["kode_wilayah", "pekerjaan"])["penghasilan"].agg(
        ["size", "sum"])
    seconds = time.process_time() - start
    return seconds, int(groups["size"].sum())


WAYS = {"duckdb": with_duckdb, "polars": with_polars, "pandas": with_pandas}


def run_way(name, path, unique):
    module = __import__(name)
    seconds, people = WAYS[name](path, unique == "unique")
    print(json.dumps({"version": module.__version__, "seconds": seconds,
                      "people": people}))


# --- measuring -------------------------------------------------------------------


def run(command):
    """Time by the clock and of the processor, peak memory in MB, and what the
    command printed."""
    environment = dict(os.environ, POLARS_MAX_THREADS="1")
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment)
    out = child.stdout.read()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - start
    if child.returncode != 0:
        raise RuntimeError(f"{command[0]} failed")
    return (seconds, usage.ru_utime + usage.ru_stime,
            usage.ru_maxrss / 1024, out)


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

    def report(self, name, wall, times, **more):
        best = min(times)
        self.best[name] = best
        print(json.dumps({
            "bench": f"register: {name}", "rows": self.people,
            "seconds": round(min(wall), 3), "cpu_seconds": round(best, 3),
            "million_rows_per_second": round(self.people / best * 1e-6, 2),
            "mb_per_second": round(self.size / best * 1e-6), **more}),
            flush=True)

    def command(self, name, command):
        """A command that prints nothing, by its wall time."""
        if shutil.which(command[0]) is None:
            print(f"{command[0]} is missing", file=sys.stderr)
            return
        nowhere = " ".join(command) + " > /dev/null"
        runs = [run(["sh", "-c", nowhere]) for _ in range(self.rounds)]
        self.report(name, [r[0] for r in runs], [r[1] for r in runs])

    def ours(self, name, mode, path, *more):
        """One mode of bench_register, the whole process."""
        runs = [run([self.program, mode, path, "1", *more])
                for _ in range(self.rounds)]
        self.report(name, [r[0] for r in runs], [r[1] for r in runs],
                    peak_mb=max(json.loads(r[3])["peak_mb"] for r in runs))

    def screenings(self):
        for ending, path in (("csv", self.plain), ("csv.gz", self.packed)):
            for unique in ("all", "unique"):
                more = ["unique"] if unique == "unique" else []
                self.ours(f"screening, {ending}, {unique}", "screen", path,
                          *more)
                self.ours(f"screening with regions, {ending}, {unique}",
                          "screen", path, REGIONS, *more)

    def run_files(self, mode, kind, path):
        """A whole screening from file to summary; `files` writes the accepted
        lines too."""
        program = os.path.join(self.build, "tests", "bench_screening")
        runs = [run([program, mode, REGIONS, path, "1"])
                for _ in range(self.rounds)]
        answers = [json.loads(r[3]) for r in runs]
        self.report(f"screening run, {kind}, {mode}", [r[0] for r in runs],
                    [r[1] for r in runs],
                    peak_mb=max(a["peak_mb"] for a in answers),
                    people=answers[0]["accepted"])

    def peer(self, name, path, unique):
        command = [sys.executable, os.path.abspath(__file__), "--as", name,
                   path, unique]
        title = f"{name}, {'.'.join(path.split('.')[1:])}, {unique}"
        try:
            runs = [run(command) for _ in range(self.rounds)]
        except RuntimeError:
            print(f"{title}: not measured", file=sys.stderr)
            return
        answers = [json.loads(r[3]) for r in runs]
        self.report(title, [r[0] for r in runs],
                    [a["seconds"] for a in answers],
                    peak_mb=round(max(r[2] for r in runs), 1),
                    people=answers[0]["people"],
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
        bench.screenings()
        for kind, path in (("csv", bench.plain), ("csv.gz", bench.packed)):
            for mode in ("all", "unique", "files"):
                bench.run_files(mode, kind, path)
        for name in WAYS:
            for path in (bench.plain, bench.packed):
                for unique in ("all", "unique"):
                    bench.peer(name, path, unique)
        bench.ratio("every field, csv", "cat, csv")
        bench.ratio("every field, csv.gz", "gzip -dc")
        bench.ratio("every field, csv.gz", "igzip -dc")
        bench.ratio("screening with regions, csv.gz, all", "gzip -dc")
        bench.ratio("screening with regions, csv.gz, all", "igzip -dc")
        for name in WAYS:
            for kind in ("csv, all", "csv, unique", "csv.gz, all",
                         "csv.gz, unique"):
                for rules in ("screening", "screening with regions"):
                    bench.ratio(f"{rules}, {kind}", f"{name}, {kind}")


if __name__ == "__main__":
    if len(sys.argv) == 5 and sys.argv[1] == "--as":
        run_way(*sys.argv[2:])
    else:
        main()
