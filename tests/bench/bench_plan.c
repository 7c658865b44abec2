/* SPDX-License-Identifier: MIT */

/*
 * bench_plan.c - plans and allocations for every village of the country
 *
 *     bench_plan [VILLAGES [ROUNDS]]    84,000, 5
 *
 * Sixty months, targets of 0 to 499 people in five tiers.  The limit is one
 * sort of as many 64-bit numbers, since an order is what a plan needs; printed
 * are medians of processor time and of the ratios, one JSON object per line.
 */
#define _POSIX_C_SOURCE 200809L

#include <jamsostek/jamsostek.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MAX_ROUNDS = 101, N_MONTHS = 60 };

static size_t n_villages = 84000;
static int n_rounds = 5;

static int64_t *target, *out;
static int32_t *tier;
static uint64_t *unsorted, *sorted;
static volatile int64_t sink;

struct task {
    const char *name;
    int kinds;
    int even_months;
    int budgets; /* one for each year */
    int method;  /* of an allocation; 0: a plan */
};

static double
now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static int
ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return x < y ? -1 : x > y;
}

static int
ascending_numbers(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

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
    void *memory = calloc(n, size);

    if (memory == NULL) {
        fputs("bench_plan: out of memory\n", stderr);
        exit(1);
    }
    return memory;
}

static void
must(jamsostek_status status, const jamsostek_error *err)
{
    if (status != JAMSOSTEK_OK) {
        fprintf(stderr, "bench_plan: %s\n", err->message);
        exit(1);
    }
}

static void
fill(void)
{
    uint64_t state = 88172645463325252u;
    size_t i;

    target = room(n_villages, sizeof *target);
    out = room(n_villages, sizeof *out);
    tier = room(n_villages, sizeof *tier);
    unsorted = room(n_villages, sizeof *unsorted);
    sorted = room(n_villages, sizeof *sorted);
    for (i = 0; i < n_villages; i++) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        unsorted[i] = state;
        target[i] = (int64_t)(state % 500);
        tier[i] = (int32_t)(state >> 40 & 7) % 5;
    }
}

static void
make_plan(const struct task *task)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_worker worker = JAMSOSTEK_WORKER_INIT, saver;
    jamsostek_plan_kind kinds[2] = {{.worker = &worker, .share = 1},
                                    {.worker = &saver, .share = 1}};
    jamsostek_plan_budget budgets[N_MONTHS / 12];
    jamsostek_plan_rows rows = JAMSOSTEK_PLAN_ROWS_INIT;
    jamsostek_plan_terms terms = JAMSOSTEK_PLAN_TERMS_INIT;
    jamsostek_plan_sum sum;
    jamsostek_plan *plan;
    int i;

    worker.segment = JAMSOSTEK_SEGMENT_BPU;
    worker.wage = 1000000;
    worker.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    saver = worker;
    saver.programmes = JAMSOSTEK_JKK | JAMSOSTEK_JKM | JAMSOSTEK_JHT;
    rows.n = n_villages;
    rows.target = target;
    rows.tier = tier;
    terms.kinds = kinds;
    terms.n_kinds = (size_t)task->kinds;
    terms.n_months = N_MONTHS;
    terms.even_months = task->even_months;
    must(jamsostek_date_make(2025, 1, 1, &terms.first_month, &err), &err);
    for (i = 0; i < task->budgets; i++) {
        budgets[i] = (jamsostek_plan_budget){
            .n_months = 12,
            .amount = (int64_t)n_villages * 6000000 * (i + 1),
        };
        must(jamsostek_date_add_months(terms.first_month, 12 * i,
                                       &budgets[i].first_month, &err),
             &err);
    }
    terms.budgets = budgets;
    terms.n_budgets = (size_t)task->budgets;
    must(jamsostek_plan_make(NULL, &rows, &terms, &plan, &err), &err);
    must(jamsostek_plan_total(plan, &sum, &err), &err);
    sink = sum.cost;
    jamsostek_plan_free(plan);
}

static void
work(const struct task *task)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_allocation_input in = JAMSOSTEK_ALLOCATION_INPUT_INIT;

    if (task->method == 0) {
        make_plan(task);
        return;
    }
    in.n = n_villages;
    in.amount = (int64_t)n_villages * 238;
    in.weight = target;
    in.method = task->method;
    must(jamsostek_allocate(&in, out, NULL, &err), &err);
    sink = out[0];
}

static void
limit(void)
{
    memcpy(sorted, unsorted, n_villages * sizeof *sorted);
    qsort(sorted, n_villages, sizeof *sorted, ascending_numbers);
    sink = (int64_t)sorted[0];
}

static void
bench(const struct task *task)
{
    double spent[MAX_ROUNDS], sorting[MAX_ROUNDS], ratio[MAX_ROUNDS];
    int round;

    for (round = -1; round < n_rounds; round++) {
        int at = round < 0 ? 0 : round; /* the first one warms up */
        double t0 = now(), t1;

        work(task);
        t1 = now();
        limit();
        spent[at] = t1 - t0;
        sorting[at] = now() - t1;
        ratio[at] = spent[at] / sorting[at];
    }
    printf("{\"bench\":\"plans: %s\",\"villages\":%zu,\"milliseconds\":%.1f,"
           "\"limit\":\"one sort of as many numbers\","
           "\"limit_milliseconds\":%.1f,\"sorts\":%.1f}\n",
           task->name, n_villages, median(spent) * 1e3, median(sorting) * 1e3,
           median(ratio));
}

int
main(int argc, char **argv)
{
    static const struct task tasks[] = {
        {"60 months at once", 1, 0, 0, 0},
        {"60 months, a budget for each year", 1, 0, 5, 0},
        {"60 months, two kinds, a budget for each year", 2, 0, 5, 0},
        {"60 months in even steps", 1, 60, 0, 0},
        {"a number by largest remainder", 0, 0, 0,
         JAMSOSTEK_ALLOCATION_LARGEST_REMAINDER},
        {"a number by highest averages", 0, 0, 0,
         JAMSOSTEK_ALLOCATION_HIGHEST_AVERAGES},
    };
    size_t i;

    if (argc > 1)
        n_villages = strtoull(argv[1], NULL, 10);
    if (argc > 2)
        n_rounds = atoi(argv[2]);
    if (n_villages < 1 || n_villages > 100000000 || n_rounds < 1 ||
        n_rounds > MAX_ROUNDS) {
        fputs("usage: bench_plan [VILLAGES [ROUNDS]]\n", stderr);
        return 1;
    }
    fill();
    for (i = 0; i < sizeof tasks / sizeof tasks[0]; i++)
        bench(&tasks[i]);
    free(target);
    free(out);
    free(tier);
    free(unsorted);
    free(sorted);
    return 0;
}
