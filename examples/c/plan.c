/* SPDX-License-Identifier: MIT */

/*
 * plan.c - whom Rp1 billion reaches in a year, village by village
 *
 * Three villages; the first is the poorest, the second has 900 people whose
 * cover is to be renewed.  Renewals come before new people, then the poorest.
 */
#include <jamsostek/jamsostek.h>

#include <stdio.h>

static int
report(const jamsostek_error *err)
{
    fprintf(stderr, "%s: %s\n", jamsostek_status_name(err->status),
            err->message);
    return 1;
}

static void
print_sum(const char *name, const jamsostek_plan_sum *sum)
{
    char cost[JAMSOSTEK_IDR_SIZE];

    if (jamsostek_idr_format(sum->cost, cost, sizeof cost, NULL) ==
        JAMSOSTEK_OK)
        printf("%-8s %6lld of %6lld  %16s  %s\n", name, (long long)sum->last,
               (long long)sum->target, cost,
               sum->met == JAMSOSTEK_DATE_NONE ? "not met" : "met");
}

static jamsostek_status
print_plan(const jamsostek_plan *plan, jamsostek_error *err)
{
    static const char *const names[] = {"Hulu", "Tengah", "Hilir"};
    jamsostek_plan_sum sum;
    jamsostek_plan_spent spent;
    jamsostek_status status = JAMSOSTEK_OK;
    size_t i;

    for (i = 0; status == JAMSOSTEK_OK && i < jamsostek_plan_areas(plan); i++) {
        status = jamsostek_plan_area_get(plan, i, &sum, err);
        if (status == JAMSOSTEK_OK)
            print_sum(names[i], &sum);
    }
    if (status == JAMSOSTEK_OK)
        status = jamsostek_plan_total(plan, &sum, err);
    if (status == JAMSOSTEK_OK)
        print_sum("Total", &sum);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_plan_budget_get(plan, 0, &spent, err);
    if (status == JAMSOSTEK_OK)
        printf("left of the budget: %lld\n", (long long)spent.left);
    return status;
}

int
main(void)
{
    static const int64_t potential[] = {3000, 2500, 4000};
    static const int64_t active[] = {0, 900, 0};
    static const int64_t target[] = {2400, 1500, 2400};
    static const int32_t tier[] = {1, 2, 2};
    jamsostek_worker worker = JAMSOSTEK_WORKER_INIT;
    jamsostek_plan_kind kind = {.worker = &worker, .share = 1};
    jamsostek_plan_budget budget = {.n_months = 12, .amount = 1000000000};
    jamsostek_plan_rows rows = JAMSOSTEK_PLAN_ROWS_INIT;
    jamsostek_plan_terms terms = JAMSOSTEK_PLAN_TERMS_INIT;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_plan *plan;
    jamsostek_status status;

    worker.segment = JAMSOSTEK_SEGMENT_BPU;
    worker.wage = 1000000;
    worker.funding = JAMSOSTEK_FUNDING_APBD;
    if (jamsostek_date_parse("2025-01", &terms.first_month, &err) !=
        JAMSOSTEK_OK)
        return report(&err);
    budget.first_month = terms.first_month;
    rows.n = 3;
    rows.potential = potential;
    rows.active = active;
    rows.target = target;
    rows.tier = tier;
    terms.kinds = &kind;
    terms.n_kinds = 1;
    terms.budgets = &budget;
    terms.n_budgets = 1;
    terms.n_months = 12;
    if (jamsostek_plan_make(NULL, &rows, &terms, &plan, &err) != JAMSOSTEK_OK)
        return report(&err);
    status = print_plan(plan, &err);
    jamsostek_plan_free(plan);
    return status == JAMSOSTEK_OK ? 0 : report(&err);
}
