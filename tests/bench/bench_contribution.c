/* SPDX-License-Identifier: MIT */

/*
 * bench_contribution.c - contributions of columns against the memory's limit
 *
 *     bench_contribution [ROWS [ROUNDS]]       10,000,000 rows, 7 rounds
 *     bench_contribution 10000000 7 a          one of a, b, c, one
 *
 * Each round times the work and the limit one after the other, so that a noisy
 * machine hurts both; printed are medians and the median of the ratios, one
 * JSON object per line.  The limit moves the same bytes: it reads every input
 * and writes every output with streaming stores (sums: reads every input).
 */
#define _POSIX_C_SOURCE 200809L

#include <jamsostek/jamsostek.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

enum { N_OUT = 9, N_GROUPS = 514, MAX_ROUNDS = 101 };

static size_t n_rows = 10000000;
static int n_rounds = 7;

struct data {
    jamsostek_idr *wage;
    uint8_t *risk;
    uint8_t *segment;
    uint8_t *relief;
    uint8_t *funding;
    int32_t *group;
    jamsostek_idr *out[N_OUT];
    uint8_t *status;
};

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
column(size_t size)
{
    /* Touched at once, so that no page fault falls into a measurement. */
    void *memory = aligned_alloc(64, (n_rows * size + 63) / 64 * 64);

    if (memory == NULL) {
        fputs("bench_contribution: out of memory\n", stderr);
        exit(1);
    }
    memset(memory, 1, n_rows * size);
    return memory;
}

static uint64_t
next_random(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

static void
fill(struct data *d)
{
    uint64_t seed = 20261121;
    size_t i;
    int k;

    d->wage = column(sizeof *d->wage);
    d->risk = column(1);
    d->segment = column(1);
    d->relief = column(1);
    d->funding = column(1);
    d->group = column(sizeof *d->group);
    d->status = column(1);
    for (k = 0; k < N_OUT; k++)
        d->out[k] = column(sizeof *d->out[k]);
    for (i = 0; i < n_rows; i++) {
        uint64_t r = next_random(&seed);

        d->wage[i] = (jamsostek_idr)(1000000 + r % 15000000);
        d->risk[i] = (uint8_t)(1 + (r >> 32) % 5);
        d->group[i] = (int32_t)((r >> 40) % N_GROUPS);
    }
}

/* Two fifths wage earners, two fifths BPU, one fifth construction; reliefs of
 * 2026, fundings, and one row in fifty that is wrong. */
static void
mix(struct data *d)
{
    uint64_t seed = 2;
    size_t i;

    for (i = 0; i < n_rows; i++) {
        uint64_t r = next_random(&seed);

        d->segment[i] = (uint8_t)(r % 5 < 2   ? JAMSOSTEK_SEGMENT_PU
                                  : r % 5 < 4 ? JAMSOSTEK_SEGMENT_BPU
                                              : JAMSOSTEK_SEGMENT_CONSTRUCTION);
        d->relief[i] = 0;
        d->funding[i] = 0;
        if (d->segment[i] == JAMSOSTEK_SEGMENT_BPU) {
            d->relief[i] =
                (uint8_t)(r >> 8 & 1 ? JAMSOSTEK_RELIEF_BPU_OTHER : 0);
            d->funding[i] = (uint8_t)(r >> 9 & 1 ? JAMSOSTEK_FUNDING_APBD
                                                 : JAMSOSTEK_FUNDING_OWN);
        }
        if ((r >> 16) % 50 == 0)
            d->segment[i] = (uint8_t)(r >> 24 & 1 ? 9 : 0);
    }
}

/* --- the limits ------------------------------------------------------- */

static volatile int64_t sink;

static void
limit_rows(const struct data *d, const uint8_t *const *bytes, int n_bytes,
           int n_columns, uint8_t *status)
{
    size_t i, block = 512, first;
    int64_t sum = 0;
    int k;

    for (first = 0; first < n_rows; first += block) {
        size_t n = n_rows - first < block ? n_rows - first : block;

        for (k = 0; k < n_bytes; k++)
            for (i = 0; i < n; i++)
                sum += bytes[k][first + i];
        for (k = 0; k < n_columns; k++) {
            const jamsostek_idr *from = d->wage + first;
            jamsostek_idr *to = d->out[k] + first;

#if defined(__SSE2__)
            for (i = 0; i + 2 <= n; i += 2)
                _mm_stream_si128(
                    (__m128i *)(void *)(to + i),
                    _mm_loadu_si128((const __m128i *)(const void *)(from + i)));
            for (; i < n; i++)
                to[i] = from[i];
#else
            memcpy(to, from, n * sizeof *to);
#endif
        }
        if (status != NULL)
            memset(status + first, 0, n);
    }
#if defined(__SSE2__)
    _mm_sfence();
#endif
    sink = sum;
}

static void
limit_reading(const struct data *d)
{
    int64_t sum = 0;
    size_t i;

    for (i = 0; i < n_rows; i++)
        sum += d->wage[i] + d->risk[i] + d->group[i];
    sink = sum;
}

/* --- the work --------------------------------------------------------- */

static jamsostek_date month;

static void
must(jamsostek_status status, const jamsostek_error *err)
{
    if (status == JAMSOSTEK_OK)
        return;
    fprintf(stderr, "bench_contribution: %s\n", err->message);
    exit(1);
}

static size_t
work_rows(const struct data *d, int mixed)
{
    static jamsostek_worker common = JAMSOSTEK_WORKER_INIT;
    jamsostek_contribution_columns in = {.struct_size = sizeof in};
    jamsostek_contribution_results out = {.struct_size = sizeof out};
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    size_t n_bad = 0;

    common.segment = JAMSOSTEK_SEGMENT_PU;
    in.n = n_rows;
    in.month = month;
    in.common = &common;
    in.wage = d->wage;
    in.risk_group = d->risk;
    out.jkk = d->out[0];
    out.jkm = d->out[1];
    out.jht_employer = d->out[2];
    out.jht_worker = d->out[3];
    out.jp_employer = d->out[4];
    out.jp_worker = d->out[5];
    if (mixed) {
        in.segment = d->segment;
        in.relief = d->relief;
        in.funding = d->funding;
        out.jkp_government = d->out[6];
        out.jkp_from_jkk = d->out[7];
        out.jkp_from_jkm = d->out[8];
        out.row_status = d->status;
    }
    must(jamsostek_contribution_batch(NULL, &in, &out, &n_bad, &err), &err);
    return n_bad;
}

static void
work_sums(const struct data *d)
{
    static jamsostek_contribution sums[N_GROUPS];
    static jamsostek_worker common = JAMSOSTEK_WORKER_INIT;
    jamsostek_contribution_columns in = {.struct_size = sizeof in};
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    common.segment = JAMSOSTEK_SEGMENT_PU;
    in.n = n_rows;
    in.month = month;
    in.common = &common;
    in.wage = d->wage;
    in.risk_group = d->risk;
    must(jamsostek_contribution_sums(NULL, &in, d->group, sums, N_GROUPS, NULL,
                                     NULL, &err),
         &err);
    sink = sums[0].total;
}

static void
report(const char *name, double *work, double *limit, const char *what)
{
    double ratio[MAX_ROUNDS];
    int i;

    for (i = 0; i < n_rounds; i++)
        ratio[i] = limit[i] / work[i];
    printf("{\"bench\":\"%s\",\"rows\":%zu,\"million_rows_per_second\":%.0f,"
           "\"limit\":\"%s\",\"limit_million_rows_per_second\":%.0f,"
           "\"ratio_to_limit\":%.2f}\n",
           name, n_rows, (double)n_rows / median(work) * 1e-6, what,
           (double)n_rows / median(limit) * 1e-6, median(ratio));
}

static void
scalar(void)
{
    jamsostek_worker worker = JAMSOSTEK_WORKER_INIT;
    jamsostek_contribution c;
    double times[MAX_ROUNDS];
    int64_t sum = 0;
    int round, i, n = 1000000;

    worker.segment = JAMSOSTEK_SEGMENT_PU;
    worker.risk_group = JAMSOSTEK_RISK_MEDIUM;
    for (round = 0; round < n_rounds; round++) {
        double start = now();

        for (i = 0; i < n; i++) {
            worker.wage = 5000000 + i;
            must(jamsostek_contribution_compute(NULL, month, &worker, &c, NULL),
                 NULL);
            sum += c.total;
        }
        times[round] = now() - start;
    }
    sink = sum;
    printf("{\"bench\":\"one worker\",\"ns_per_call\":%.1f}\n",
           median(times) / n * 1e9);
}

static struct data d;
static size_t n_bad;
static const uint8_t *bytes[4];

static void
work_a(void)
{
    (void)work_rows(&d, 0);
}

static void
work_b(void)
{
    n_bad = work_rows(&d, 1);
}

static void
work_c(void)
{
    work_sums(&d);
}

static void
limit_a(void)
{
    limit_rows(&d, bytes, 1, 6, NULL);
}

static void
limit_b(void)
{
    limit_rows(&d, bytes, 4, N_OUT, d.status);
}

static void
limit_c(void)
{
    limit_reading(&d);
}

static const struct {
    const char *letter;
    const char *name;
    void (*work)(void);
    void (*limit)(void);
    const char *what;
} benches[] = {
    {"a", "a: wage earners", work_a, limit_a, "same bytes, streaming stores"},
    {"b", "b: mixed segments, reliefs, bad rows", work_b, limit_b,
     "same bytes, streaming stores"},
    {"c", "c: sums by 514 regencies", work_c, limit_c, "reading the input"},
};

int
main(int argc, char **argv)
{
    double work[MAX_ROUNDS], limit[MAX_ROUNDS];
    int round;
    size_t i;

    if (argc > 1)
        n_rows = strtoull(argv[1], NULL, 10);
    if (argc > 2)
        n_rounds = atoi(argv[2]);
    if (n_rows < 1 || n_rounds < 1 || n_rounds > MAX_ROUNDS) {
        fputs("usage: bench_contribution [ROWS [ROUNDS [a|b|c|one]]]\n",
              stderr);
        return 1;
    }
    must(jamsostek_date_make(2026, 6, 1, &month, NULL), NULL);
    fill(&d);
    mix(&d);
    bytes[0] = d.risk;
    bytes[1] = d.segment;
    bytes[2] = d.relief;
    bytes[3] = d.funding;
    if (argc < 4 || strcmp(argv[3], "one") == 0)
        scalar();
    for (i = 0; i < sizeof benches / sizeof benches[0]; i++) {
        if (argc > 3 && strcmp(argv[3], benches[i].letter) != 0)
            continue;
        for (round = -1; round < n_rounds; round++) {
            int at = round < 0 ? 0 : round; /* the first one warms up */
            double t0 = now(), t1;

            benches[i].work();
            t1 = now();
            benches[i].limit();
            work[at] = t1 - t0;
            limit[at] = now() - t1;
        }
        report(benches[i].name, work, limit, benches[i].what);
    }
    if (n_bad > 0)
        printf("{\"bench\":\"b\",\"bad_rows\":%zu}\n", n_bad);
    return 0;
}
