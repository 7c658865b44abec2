/* SPDX-License-Identifier: MIT */

/*
 * plan_sum.c - the answers of a plan in stages
 */
#include "plan_stage.h"

#include <string.h>

static jamsostek_status
check(const jamsostek_plan *plan, const void *out, jamsostek_error *err)
{
    if (plan == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "plan or output is NULL");
    return JAMSOSTEK_OK;
}

static jamsostek_status
fail_number(const char *what, jamsostek_error *err)
{
    return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                           "the plan has no %s of this number", what);
}

size_t
jamsostek_plan_areas(const jamsostek_plan *plan)
{
    return plan != NULL ? plan->n_areas : 0;
}

jamsostek_status
jamsostek_plan_total(const jamsostek_plan *plan, jamsostek_plan_sum *sum,
                     jamsostek_error *err)
{
    jamsostek_status status = check(plan, sum, err);

    if (status == JAMSOSTEK_OK)
        *sum = plan->total;
    return status;
}

jamsostek_status
jamsostek_plan_area_get(const jamsostek_plan *plan, size_t area,
                        jamsostek_plan_sum *sum, jamsostek_error *err)
{
    jamsostek_status status = check(plan, sum, err);

    if (status != JAMSOSTEK_OK)
        return status;
    if (area >= plan->n_areas)
        return fail_number("area", err);
    *sum = plan->areas[area];
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_plan_kind_get(const jamsostek_plan *plan, size_t kind,
                        jamsostek_plan_sum *sum, jamsostek_error *err)
{
    jamsostek_status status = check(plan, sum, err);

    if (status != JAMSOSTEK_OK)
        return status;
    if (kind >= plan->n_kinds)
        return fail_number("kind", err);
    *sum = plan->of_kinds[kind];
    return JAMSOSTEK_OK;
}

/* ---- by source of money ------------------------------------------------ */

static bool
counts(const jamsostek_plan *plan, size_t kind, int32_t funding)
{
    return funding == 0 || plan->kinds[kind].funding == funding;
}

/* A month of one source, or of all. */
static void
add_month(const jamsostek_plan *plan, int32_t month, int32_t funding,
          jamsostek_plan_stage *stage, int64_t *missing)
{
    size_t i;

    memset(stage, 0, sizeof *stage);
    stage->month = jamsostek__month_start(
        jamsostek__month_number(plan->first_month) + month);
    *missing = 0;
    for (i = 0; i < plan->n_kinds; i++) {
        const size_t at = jamsostek__plan_at(plan, (int32_t)i, month);

        if (!counts(plan, i, funding))
            continue;
        stage->people += plan->people[at];
        stage->joined += plan->joined[at];
        stage->left += plan->left[at];
        stage->cost += plan->people[at] * plan->bill[at];
        if (plan->people[at] > 0)
            stage->flags |= plan->flags[at];
        *missing += plan->missing[at];
    }
}

jamsostek_status
jamsostek_plan_month_get(const jamsostek_plan *plan, int32_t month,
                         int32_t funding, jamsostek_plan_stage *stage,
                         jamsostek_error *err)
{
    jamsostek_status status = check(plan, stage, err);
    int64_t missing;

    if (status != JAMSOSTEK_OK)
        return status;
    if (month < 0 || month >= plan->n_months)
        return fail_number("month", err);
    if (funding != 0 && jamsostek_funding_name(funding) == NULL)
        return fail_number("source of money", err);
    add_month(plan, month, funding, stage, &missing);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_plan_funding_get(const jamsostek_plan *plan, int32_t funding,
                           jamsostek_plan_sum *sum, jamsostek_error *err)
{
    jamsostek_status status = check(plan, sum, err);
    jamsostek_plan_sum out = {.met = JAMSOSTEK_DATE_NONE};
    jamsostek_plan_stage stage;
    int64_t missing;
    int32_t month;
    size_t i;

    if (status != JAMSOSTEK_OK)
        return status;
    if (jamsostek_funding_name(funding) == NULL)
        return fail_number("source of money", err);
    for (i = 0; i < plan->n_kinds; i++) {
        if (!counts(plan, i, funding))
            continue;
        out.target += plan->of_kinds[i].target;
        out.reachable += plan->of_kinds[i].reachable;
        out.active += plan->of_kinds[i].active;
        out.reached += plan->of_kinds[i].reached;
        out.person_months += plan->of_kinds[i].person_months;
        out.cost += plan->of_kinds[i].cost;
    }
    for (month = 0; month < plan->n_months; month++) {
        add_month(plan, month, funding, &stage, &missing);
        if (month == 0)
            out.first = stage.people;
        if (stage.people > out.most)
            out.most = stage.people;
        if (missing == 0 && out.target > 0 && out.met == JAMSOSTEK_DATE_NONE)
            out.met = stage.month;
        out.last = stage.people;
    }
    *sum = out;
    return JAMSOSTEK_OK;
}

/* ---- budgets, people --------------------------------------------------- */

jamsostek_status
jamsostek_plan_budget_get(const jamsostek_plan *plan, size_t budget,
                          jamsostek_plan_spent *spent, jamsostek_error *err)
{
    jamsostek_status status = check(plan, spent, err);

    if (status != JAMSOSTEK_OK)
        return status;
    if (budget >= plan->n_budgets)
        return fail_number("budget", err);
    spent->amount = plan->budgets[budget].amount;
    spent->cost = plan->budgets[budget].cost;
    spent->left = spent->amount - spent->cost;
    return JAMSOSTEK_OK;
}

/* Adds the cells of a pot to their areas. */
static void
add_cells(const jamsostek_plan *plan, const struct jamsostek__plan_pot *pot,
          int32_t month, int64_t *people, jamsostek_idr *cost)
{
    size_t i;

    for (i = 0; i < pot->n; i++) {
        const struct jamsostek__plan_cell *cell = &plan->cells[pot->cells[i]];

        if (!jamsostek__plan_is_on(plan, cell->kind, month))
            continue;
        if (people != NULL)
            people[cell->area] += plan->fill[i];
        if (cost != NULL)
            cost[cell->area] +=
                plan->fill[i] *
                plan->bill[jamsostek__plan_at(plan, cell->kind, month)];
    }
}

jamsostek_status
jamsostek_plan_month_areas(jamsostek_plan *plan, int32_t month, int64_t *people,
                           jamsostek_idr *cost, jamsostek_error *err)
{
    jamsostek_status status = check(plan, plan, err);
    const struct jamsostek__plan_pot *pot;
    size_t i;

    if (status != JAMSOSTEK_OK)
        return status;
    if (month < 0 || month >= plan->n_months)
        return fail_number("month", err);
    if (people != NULL)
        memset(people, 0, plan->n_areas * sizeof *people);
    if (cost != NULL)
        memset(cost, 0, plan->n_areas * sizeof *cost);
    for (i = 0; i < plan->n_pots; i++) {
        pot = &plan->pots[i];
        jamsostek__plan_fill(plan, pot, pot->count[month], plan->fill);
        add_cells(plan, pot, month, people, cost);
    }
    return JAMSOSTEK_OK;
}
