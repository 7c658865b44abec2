/* SPDX-License-Identifier: MIT */

/*
 * plan_run.c - month by month: who is there and what it costs
 *
 * Months in a row in which nobody comes or goes are a stretch: its people are
 * looked at once, whatever its months cost.
 */
#include "plan_stage.h"

#include <string.h>

typedef jamsostek__u128 u128;

/* ---- before the first month -------------------------------------------- */

static void
begin(jamsostek_plan *plan)
{
    size_t i;

    plan->total.met = JAMSOSTEK_DATE_NONE;
    for (i = 0; i < plan->n_areas; i++)
        plan->areas[i].met = JAMSOSTEK_DATE_NONE;
    for (i = 0; i < plan->n_kinds; i++)
        plan->of_kinds[i].met = JAMSOSTEK_DATE_NONE;
    for (i = 0; i < plan->n_cells; i++) {
        const struct jamsostek__plan_cell *cell = &plan->cells[i];
        jamsostek_plan_sum *const sums[] = {&plan->total,
                                            &plan->areas[cell->area],
                                            &plan->of_kinds[cell->kind]};
        size_t k;

        plan->state[i].renewals = cell->kept;
        plan->state[i].paid = cell->active;
        for (k = 0; k < ARRAY_LEN(sums); k++) {
            sums[k]->target += cell->target;
            sums[k]->reachable += cell->goal;
            sums[k]->active += cell->active;
        }
    }
}

/* ---- one cell in one month --------------------------------------------- */

/* People who are new to the plan or took the place of others. */
static int64_t
join(const jamsostek_plan *plan, const struct jamsostek__plan_cell *cell,
     struct jamsostek__plan_state *state, int64_t people, int32_t month)
{
    int64_t more = people > state->high ? people - state->high : 0;
    int64_t renewed = smaller(more, state->renewals), replaced;

    state->renewals -= renewed;
    state->reached += smaller(more, cell->supply - state->reached);
    if (plan->rotate_months > 0 && month > 0 &&
        month % plan->rotate_months == 0) {
        /* Who cannot be replaced stays. */
        replaced = smaller(people - more, cell->supply - state->reached);
        state->reached += replaced;
        state->high = people;
        return more - renewed + replaced;
    }
    if (people > state->high)
        state->high = people;
    return more - renewed;
}

static void
run_cell(jamsostek_plan *plan, size_t i, int32_t month, int32_t length)
{
    const struct jamsostek__plan_cell *cell = &plan->cells[i];
    struct jamsostek__plan_state *state = &plan->state[i];
    jamsostek_plan_sum *area = &plan->areas[cell->area];
    const size_t at = jamsostek__plan_at(plan, cell->kind, month);
    const bool on = jamsostek__plan_is_on(plan, cell->kind, month);
    const int64_t people = on ? state->now : 0;

    /* Outside its term nobody of a kind is covered, so no target is met. */
    if (people < cell->target)
        plan->missing[at] += cell->target - people;
    if (on) {
        plan->joined[at] += join(plan, cell, state, people, month);
        if (state->paid > people)
            plan->left[at] += state->paid - people;
    }
    state->paid = people;
    plan->people[at] += people;
    area->last += people;
    area->person_months += people * length;
    /* by_kind: the bills of the stretch. */
    area->cost += people * plan->by_kind[cell->kind];
}

/* ---- one stretch --------------------------------------------------------- */

/* The cost of every cell is below that of all, which has to fit. */
static jamsostek_status
check_cost(jamsostek_plan *plan, jamsostek_error *err)
{
    u128 cost = (uint64_t)plan->total.cost;
    size_t i;
    int32_t month;

    for (i = 0; i < plan->n_kinds; i++)
        for (month = 0; month < plan->n_months; month++) {
            const size_t at = jamsostek__plan_at(plan, (int32_t)i, month);

            cost += (u128)(uint64_t)plan->by_kind[i] * (uint64_t)plan->bill[at];
            if (cost > INT64_MAX)
                return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                                       "the cost of the plan does not fit 64 "
                                       "bits");
        }
    return JAMSOSTEK_OK;
}

/* The people of a month, pot by pot; a number that stays is not divided
 * again. */
static void
take_people(jamsostek_plan *plan, int32_t month)
{
    const struct jamsostek__plan_pot *pot;
    size_t i, k;

    for (i = 0; i < plan->n_pots; i++) {
        pot = &plan->pots[i];
        if (month > 0 && pot->count[month] == pot->count[month - 1])
            continue;
        jamsostek__plan_fill(plan, pot, pot->count[month], plan->fill);
        for (k = 0; k < pot->n; k++)
            plan->state[pot->cells[k]].now = plan->fill[k];
    }
}

/* Whether a month has the people of the one before. */
static bool
is_same(const jamsostek_plan *plan, int32_t month)
{
    size_t i;

    if (plan->rotate_months > 0 && month % plan->rotate_months == 0)
        return false;
    for (i = 0; i < plan->n_pots; i++)
        if (plan->pots[i].count[month] != plan->pots[i].count[month - 1])
            return false;
    for (i = 0; i < plan->n_kinds; i++)
        if (jamsostek__plan_is_on(plan, (int32_t)i, month) !=
            jamsostek__plan_is_on(plan, (int32_t)i, month - 1))
            return false;
    return true;
}

/* The bills of a stretch, kind by kind. */
static void
add_bills(jamsostek_plan *plan, int32_t month, int32_t length)
{
    size_t i;
    int32_t k;

    for (i = 0; i < plan->n_kinds; i++) {
        plan->by_kind[i] = 0;
        for (k = month; k < month + length; k++)
            plan->by_kind[i] +=
                plan->bill[jamsostek__plan_at(plan, (int32_t)i, k)];
    }
}

/* What the first month of a stretch has, the others have. */
static void
repeat_month(jamsostek_plan *plan, int32_t month, int32_t length)
{
    size_t i, at;
    int32_t k;

    for (i = 0; i < plan->n_kinds; i++) {
        at = jamsostek__plan_at(plan, (int32_t)i, month);
        for (k = 1; k < length; k++) {
            plan->people[at + (size_t)k] = plan->people[at];
            plan->missing[at + (size_t)k] = plan->missing[at];
        }
    }
}

static void
run_stretch(jamsostek_plan *plan, int32_t month, int32_t length,
            int64_t *missing)
{
    jamsostek_date day = jamsostek__month_start(
        jamsostek__month_number(plan->first_month) + month);
    size_t i;

    take_people(plan, month);
    add_bills(plan, month, length);
    for (i = 0; i < plan->n_areas; i++) {
        plan->areas[i].last = 0;
        missing[i] = 0;
    }
    for (i = 0; i < plan->n_cells; i++) {
        run_cell(plan, i, month, length);
        if (plan->state[i].paid < plan->cells[i].target)
            missing[plan->cells[i].area] = 1;
    }
    for (i = 0; i < plan->n_areas; i++) {
        jamsostek_plan_sum *area = &plan->areas[i];

        if (month == 0)
            area->first = area->last;
        if (area->last > area->most)
            area->most = area->last;
        if (missing[i] == 0 && area->met == JAMSOSTEK_DATE_NONE)
            area->met = day;
    }
    repeat_month(plan, month, length);
}

/* ---- afterwards -------------------------------------------------------- */

static void
finish(jamsostek_plan *plan)
{
    const struct jamsostek__plan_cell *cell;
    jamsostek_plan_sum *sum;
    int64_t people, missing;
    size_t at, i;
    int32_t month;

    for (i = 0; i < plan->n_cells; i++) {
        cell = &plan->cells[i];
        plan->areas[cell->area].reached += plan->state[i].reached;
        plan->of_kinds[cell->kind].reached += plan->state[i].reached;
        plan->total.reached += plan->state[i].reached;
    }
    for (month = 0; month < plan->n_months; month++) {
        people = missing = 0;
        for (i = 0; i < plan->n_kinds; i++) {
            at = jamsostek__plan_at(plan, (int32_t)i, month);
            sum = &plan->of_kinds[i];
            sum->last = plan->people[at];
            if (month == 0)
                sum->first = sum->last;
            if (sum->last > sum->most)
                sum->most = sum->last;
            if (plan->missing[at] == 0 && sum->met == JAMSOSTEK_DATE_NONE)
                sum->met = jamsostek__month_start(
                    jamsostek__month_number(plan->first_month) + month);
            sum->person_months += sum->last;
            sum->cost += sum->last * plan->bill[at];
            people += sum->last;
            missing += plan->missing[at];
        }
        plan->total.last = people;
        if (month == 0)
            plan->total.first = people;
        if (people > plan->total.most)
            plan->total.most = people;
        if (missing == 0 && plan->total.met == JAMSOSTEK_DATE_NONE)
            plan->total.met = jamsostek__month_start(
                jamsostek__month_number(plan->first_month) + month);
    }
    for (i = 0; i < plan->n_kinds; i++) {
        plan->total.person_months += plan->of_kinds[i].person_months;
        plan->total.cost += plan->of_kinds[i].cost;
    }
}

static void
settle_budgets(jamsostek_plan *plan)
{
    size_t i, k;
    int32_t month;

    for (i = 0; i < plan->n_budgets; i++) {
        struct jamsostek__plan_money *budget = &plan->budgets[i];

        for (k = 0; k < plan->n_kinds; k++) {
            if (plan->pots[plan->kinds[k].pot].funding != budget->funding)
                continue;
            for (month = budget->from; month < budget->until; month++) {
                const size_t at = jamsostek__plan_at(plan, (int32_t)k, month);

                budget->cost += plan->people[at] * plan->bill[at];
            }
        }
    }
}

jamsostek_status
jamsostek__plan_run(jamsostek_plan *plan, jamsostek_error *err)
{
    int64_t *missing;
    jamsostek_status status;
    size_t i;
    int32_t month, length;

    memset(plan->by_kind, 0, plan->n_kinds * sizeof *plan->by_kind);
    for (i = 0; i < plan->n_cells; i++)
        plan->by_kind[plan->cells[i].kind] += plan->cells[i].goal;
    status = check_cost(plan, err);
    if (status != JAMSOSTEK_OK)
        return status;
    missing = jamsostek__plan_room(plan->n_areas, sizeof *missing);
    if (missing == NULL)
        return jamsostek__plan_no_memory(err);
    begin(plan);
    for (month = 0; month < plan->n_months; month += length) {
        length = 1;
        while (month + length < plan->n_months && is_same(plan, month + length))
            length++;
        run_stretch(plan, month, length, missing);
    }
    jamsostek__free(missing);
    finish(plan);
    settle_budgets(plan);
    return JAMSOSTEK_OK;
}
