/* SPDX-License-Identifier: MIT */

/*
 * bench_career.c - pensions of careers against reading the same wages
 *
 *     bench_career [WORKERS [ROUNDS [MONTHS]]]    1,000,000, 5, 180
 *
 * Each round times the work and the limit one after the other; printed are
 * medians and the median of the ratios, one JSON object per line.  The limit
 * adds up the words of all wages and does nothing else.
 */
#define _POSIX_C_SOURCE 200809L

#include <jamsostek/jamsostek.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MAX_ROUNDS = 101, N_YEARS = 120 };

static size_t n_workers = 1000000;
static size_t n_months = 180;
static int n_rounds = 5;

static int32_t *wage32;
static jamsostek_idr *wage64;
static jamsostek_idr *pension;
static uint8_t *row_status;
static volatile int64_t sink;

static double
now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static int
ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return x < y ? -1 : x > y;
}

static double
median(double *values)
{
    qsort(values, (size_t)n_rounds, sizeof *values, ascending);
    return values[n_rounds / 2];
}

static void *
room(size_t n, size_t size)
{
    void *memory = aligned_alloc(64, (n * size + 63) / 64 * 64);

    if (memory == NULL) {
        fputs("bench_career: out of memory\n", stderr);
        exit(1);
    }
    return memory;
}

static void
must(jamsostek_status status, const jamsostek_error *err)
{
    if (status == JAMSOSTEK_OK)
        return;
    fprintf(stderr, "bench_career: %s\n", err->message);
    exit(1);
}

static void
fill(void)
{
    uint64_t state = 20261121;
    size_t i, n = n_workers * n_months;

    wage32 = room(n, sizeof *wage32);
    wage64 = room(n, sizeof *wage64);
    pension = room(n_workers, sizeof *pension);
    row_status = room(n_workers, 1);
    for (i = 0; i < n; i++) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        wage32[i] = (int32_t)(1000000 + state % 15000000);
        wage64[i] = wage32[i];
    }
}

/* Careers from July 2015, as many months as asked for. */
static void
work(int wide, int by_worker)
{
    static int32_t inflation[N_YEARS];
    jamsostek_jp_columns in = {.struct_size = sizeof in};
    jamsostek_jp_results out = {.struct_size = sizeof out};
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_date day;
    size_t i, n_bad;

    for (i = 0; i < N_YEARS; i++)
        inflation[i] = (int32_t)(25000 + 1234 * (i % 7));
    must(jamsostek_date_make(2015, 7, 1, &in.wages_from, &err), &err);
    must(
        jamsostek_date_add_months(in.wages_from, (int32_t)n_months, &day, &err),
        &err);
    in.n = n_workers;
    in.n_months = n_months;
    in.wage32 = wide ? NULL : wage32;
    in.wage64 = wide ? wage64 : NULL;
    in.worker_stride = by_worker ? n_months : 1;
    in.month_stride = by_worker ? 1 : n_workers;
    in.inflation_ppm = inflation;
    in.n_inflation = N_YEARS;
    in.inflation_from = 2015;
    in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    out.pension = pension;
    out.row_status = row_status;
    must(jamsostek_jp_pension_batch(NULL, day, &in, &out, &n_bad, &err), &err);
    if (n_bad > 0) {
        fprintf(stderr, "bench_career: %zu bad rows\n", n_bad);
        exit(1);
    }
    sink = pension[n_workers / 2];
}

/* Eight bytes at a time, whatever they are. */
static void
limit(int wide)
{
    const char *bytes = wide ? (const char *)wage64 : (const char *)wage32;
    size_t i, n = n_workers * n_months * (wide ? 8 : 4) / 8;
    uint64_t sum = 0, word;

    for (i = 0; i < n; i++) {
        memcpy(&word, bytes + 8 * i, sizeof word);
        sum += word;
    }
    sink = (int64_t)sum;
}

static void
bench(const char *name, int wide, int by_worker)
{
    double spent[MAX_ROUNDS], reading[MAX_ROUNDS], ratio[MAX_ROUNDS];
    int round;

    for (round = -1; round < n_rounds; round++) {
        int at = round < 0 ? 0 : round; /* the first one warms up */
        double t0 = now(), t1;

        work(wide, by_worker);
        t1 = now();
        limit(wide);
        spent[at] = t1 - t0;
        reading[at] = now() - t1;
        ratio[at] = reading[at] / spent[at];
    }
    printf("{\"bench\":\"careers: %s\",\"careers\":%zu,\"months\":%zu,"
           "\"million_careers_per_second\":%.2f,\"limit\":\"reading the "
           "wages\",\"limit_million_careers_per_second\":%.2f,"
           "\"ratio_to_limit\":%.2f}\n",
           name, n_workers, n_months, (double)n_workers / median(spent) * 1e-6,
           (double)n_workers / median(reading) * 1e-6, median(ratio));
}

int
main(int argc, char **argv)
{
    if (argc > 1)
        n_workers = strtoull(argv[1], NULL, 10);
    if (argc > 2)
        n_rounds = atoi(argv[2]);
    if (argc > 3)
        n_months = strtoull(argv[3], NULL, 10);
    if (n_workers < 1 || n_rounds < 1 || n_rounds > MAX_ROUNDS ||
        n_months < 1 || n_months > 1200) {
        fputs("usage: bench_career [WORKERS [ROUNDS [MONTHS]]]\n", stderr);
        return 1;
    }
    fill();
    bench("int32, columns of months", 0, 0);
    bench("int64, columns of months", 1, 0);
    bench("int32, worker by worker", 0, 1);
    bench("int64, worker by worker", 1, 1);
    return 0;
}
