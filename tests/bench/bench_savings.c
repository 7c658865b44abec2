/* SPDX-License-Identifier: MIT */

/*
 * bench_savings.c - JHT balances of many careers against reading their wages
 *
 *     bench_savings [CAREERS [ROUNDS]]         1,000,000 careers, 7 rounds
 *     bench_savings 1000000 7 32               one of 32, 64, one
 *
 * A career is 180 monthly wages.  The wages of all careers do not have to fit
 * memory: a million careers are BLOCK ones, computed again and again, from
 * wages that are larger than every cache.  Each round times the work and the
 * limit one after the other; the limit adds up the same wages.  Printed are
 * medians and the median of the ratios, one JSON object per line.
 */
#define _POSIX_C_SOURCE 200809L

#include <jamsostek/jamsostek.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MONTHS = 180, BLOCK = 100000, MAX_ROUNDS = 101 };

static size_t n_careers = 1000000, n_block;
static int n_rounds = 7;
static int32_t *wages32;
static jamsostek_idr *wages64, *balances;
static jamsostek_date first, last;
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

static void
must(jamsostek_status status, const jamsostek_error *err)
{
    if (status == JAMSOSTEK_OK)
        return;
    fprintf(stderr, "bench_savings: %s\n", err->message);
    exit(1);
}

static void *
column(size_t n, size_t size)
{
    void *memory = aligned_alloc(64, (n * size + 63) / 64 * 64);

    if (memory == NULL) {
        fputs("bench_savings: out of memory\n", stderr);
        exit(1);
    }
    return memory;
}

static void
fill(void)
{
    uint64_t seed = 20261121;
    size_t i;

    n_block = n_careers < BLOCK ? n_careers : BLOCK;
    wages32 = column(n_block * MONTHS, sizeof *wages32);
    wages64 = column(n_block * MONTHS, sizeof *wages64);
    balances = column(n_block, sizeof *balances);
    for (i = 0; i < n_block * MONTHS; i++) {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        wages32[i] = (int32_t)(1000000 + seed % 15000000);
        wages64[i] = wages32[i];
    }
}

/* Calls for as many careers as were asked for, block by block. */
static size_t
next_block(size_t done)
{
    return n_careers - done < n_block ? n_careers - done : n_block;
}

static void
work(const int32_t *from32, const jamsostek_idr *from64)
{
    static const int32_t returns[] = {57000, 61000, 63000, 58000, 56300,
                                      54000, 52000, 59000, 60500, 56000,
                                      57500, 58100, 55900, 60000, 57000};
    jamsostek_jht_columns in = {.struct_size = sizeof in};
    jamsostek_jht_results out = {.struct_size = sizeof out};
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    size_t done, n_bad;

    in.n_months = MONTHS;
    in.first = first;
    in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    in.amounts_i32 = from32;
    in.amounts = from64;
    in.first_year = 2016;
    in.returns_ppm = returns;
    in.n_returns = sizeof returns / sizeof returns[0];
    out.balance = balances;
    for (done = 0; done < n_careers; done += in.n) {
        in.n = next_block(done);
        must(jamsostek_jht_batch(NULL, last, &in, &out, &n_bad, &err), &err);
        sink = balances[in.n - 1] + (int64_t)n_bad;
    }
}

static void
work_32(void)
{
    work(wages32, NULL);
}

static void
work_64(void)
{
    work(NULL, wages64);
}

static void
limit_32(void)
{
    size_t done, i, n;

    for (done = 0; done < n_careers; done += n) {
        int64_t sum = 0;

        n = next_block(done);
        for (i = 0; i < n * MONTHS; i++)
            sum += wages32[i];
        sink = sum;
    }
}

static void
limit_64(void)
{
    size_t done, i, n;

    for (done = 0; done < n_careers; done += n) {
        int64_t sum = 0;

        n = next_block(done);
        for (i = 0; i < n * MONTHS; i++)
            sum += wages64[i];
        sink = sum;
    }
}

/* A simulation of one worker, as a form on a page asks for it. */
static void
one(void)
{
    jamsostek_jht_input in = JAMSOSTEK_JHT_INPUT_INIT;
    jamsostek_jht_account account;
    double times[MAX_ROUNDS];
    int round, i, n = 10000;

    in.months = 180;
    in.return_ppm = 57000;
    for (round = 0; round < n_rounds; round++) {
        double start = now();

        for (i = 0; i < n; i++) {
            in.wage = 5000000 + i;
            must(jamsostek_jht_project(NULL, first, &in, &account, NULL, NULL),
                 NULL);
            sink = account.balance;
        }
        times[round] = now() - start;
    }
    printf("{\"bench\":\"jht: one simulation of 180 months\","
           "\"ns_per_call\":%.0f}\n",
           median(times) / n * 1e9);
}

static const struct {
    const char *name;
    const char *letter;
    void (*work)(void);
    void (*limit)(void);
} benches[] = {
    {"jht: 180 wages, int32", "32", work_32, limit_32},
    {"jht: 180 wages, int64", "64", work_64, limit_64},
};

int
main(int argc, char **argv)
{
    double times[MAX_ROUNDS], limits[MAX_ROUNDS], ratios[MAX_ROUNDS];
    int round;
    size_t i;

    if (argc > 1)
        n_careers = strtoull(argv[1], NULL, 10);
    if (argc > 2)
        n_rounds = atoi(argv[2]);
    if (n_careers < 1 || n_rounds < 1 || n_rounds > MAX_ROUNDS) {
        fputs("usage: bench_savings [CAREERS [ROUNDS [32|64|one]]]\n", stderr);
        return 1;
    }
    must(jamsostek_date_make(2016, 1, 1, &first, NULL), NULL);
    must(jamsostek_date_make(2030, 12, 31, &last, NULL), NULL);
    fill();
    if (argc < 4 || strcmp(argv[3], "one") == 0)
        one();
    for (i = 0; i < sizeof benches / sizeof benches[0]; i++) {
        if (argc > 3 && strcmp(argv[3], benches[i].letter) != 0)
            continue;
        for (round = -1; round < n_rounds; round++) {
            int at = round < 0 ? 0 : round; /* the first one warms up */
            double t0 = now(), t1;

            benches[i].work();
            t1 = now();
            benches[i].limit();
            times[at] = t1 - t0;
            limits[at] = now() - t1;
            ratios[at] = limits[at] / times[at];
        }
        printf("{\"bench\":\"%s\",\"careers\":%zu,"
               "\"million_careers_per_second\":%.2f,"
               "\"limit\":\"adding up the same wages\","
               "\"limit_million_careers_per_second\":%.2f,"
               "\"ratio_to_limit\":%.2f}\n",
               benches[i].name, n_careers,
               (double)n_careers / median(times) * 1e-6,
               (double)n_careers / median(limits) * 1e-6, median(ratios));
    }
    free(wages32);
    free(wages64);
    free(balances);
    return 0;
}
