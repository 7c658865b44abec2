/* SPDX-License-Identifier: MIT */

/*
 * plan_pot.c - how many people the money and the stages allow
 *
 * A period of a budget pays for the beginning of the pot's order: as many
 * people as can be carried through all its months.  The sum of money grows with
 * their number, so it is found by interpolation and bisection; where
 * everybody costs the same nothing has to be divided for that.
 */
#include "plan_stage.h"

#include <string.h>

typedef jamsostek__u128 u128;

/* ---- the order of cells ------------------------------------------------ */

/* The columns of an allocation in one block. */
struct columns {
    int64_t *weight, *kept, *minimum, *goal;
    int32_t *tier, *group;
};

static bool
make_columns(struct columns *c, size_t n)
{
    c->weight = jamsostek__plan_room(4 * n, sizeof *c->weight);
    c->tier = jamsostek__plan_room(2 * n, sizeof *c->tier);
    if (c->weight == NULL || c->tier == NULL)
        return false;
    c->kept = c->weight + n;
    c->minimum = c->kept + n;
    c->goal = c->minimum + n;
    c->group = c->tier + n;
    return true;
}

jamsostek_status
jamsostek__plan_sequence(const jamsostek_plan *plan, const uint32_t *cells,
                         size_t n, const int64_t *group_weight, size_t n_groups,
                         int32_t method, struct jamsostek__sequence **out,
                         jamsostek_error *err)
{
    jamsostek_allocation_input in = JAMSOSTEK_ALLOCATION_INPUT_INIT;
    struct columns c = {0};
    jamsostek_status status;
    size_t i;

    if (make_columns(&c, n)) {
        for (i = 0; i < n; i++) {
            const struct jamsostek__plan_cell *cell =
                &plan->cells[cells != NULL ? cells[i] : i];

            c.weight[i] = cell->weight;
            c.kept[i] = cell->kept;
            c.minimum[i] = cell->minimum;
            c.goal[i] = cell->goal;
            c.tier[i] = cell->tier;
            c.group[i] = cell->group;
        }
        in.n = n;
        in.weight = c.weight;
        in.kept = c.kept;
        in.minimum = c.minimum;
        in.maximum = c.goal;
        in.tier = c.tier;
        in.group = n_groups > 0 ? c.group : NULL;
        in.group_weight = group_weight;
        in.n_groups = n_groups;
        in.method = method;
        status = jamsostek__sequence_make(&in, out, err);
    } else {
        status = jamsostek__plan_no_memory(err);
    }
    jamsostek__free(c.weight);
    jamsostek__free(c.tier);
    return status;
}

void
jamsostek__plan_fill(const jamsostek_plan *plan,
                     const struct jamsostek__plan_pot *pot, int64_t count,
                     int64_t *out)
{
    size_t i;

    if (pot->sequence != NULL) {
        jamsostek__sequence_fill(pot->sequence, count, out);
        return;
    }
    for (i = 0; i < pot->n; i++)
        out[i] = plan->cells[pot->cells[i]].goal;
}

/* ---- which pot --------------------------------------------------------- */

/* The budgets that a source of money has: its own, the general ones, none. */
static int32_t
budgets_of(const jamsostek_plan *plan, int32_t funding)
{
    int32_t found = NO_BUDGET;
    size_t i;

    for (i = 0; i < plan->n_budgets; i++) {
        if (plan->budgets[i].funding == funding)
            return funding;
        if (plan->budgets[i].funding == 0)
            found = 0;
    }
    return found;
}

static jamsostek_status
assign_pots(jamsostek_plan *plan, jamsostek_error *err)
{
    size_t i, k;

    /* One for each source that has a budget, one general, one without. */
    plan->pots = jamsostek__plan_room(plan->n_budgets + 2, sizeof *plan->pots);
    if (plan->pots == NULL)
        return jamsostek__plan_no_memory(err);
    for (k = 0; k < plan->n_kinds; k++) {
        int32_t funding = budgets_of(plan, plan->kinds[k].funding);

        for (i = 0; i < plan->n_pots && plan->pots[i].funding != funding; i++)
            ;
        if (i == plan->n_pots)
            plan->pots[plan->n_pots++].funding = funding;
        plan->kinds[k].pot = i;
    }
    return JAMSOSTEK_OK;
}

static jamsostek_status
fill_pots(jamsostek_plan *plan, jamsostek_error *err)
{
    struct jamsostek__plan_pot *pot;
    size_t i;

    for (i = 0; i < plan->n_cells; i++)
        plan->pots[plan->kinds[plan->cells[i].kind].pot].n++;
    for (i = 0; i < plan->n_pots; i++) {
        pot = &plan->pots[i];
        pot->cells = jamsostek__plan_room(pot->n, sizeof *pot->cells);
        pot->count =
            jamsostek__plan_room((size_t)plan->n_months, sizeof *pot->count);
        if (pot->cells == NULL || pot->count == NULL)
            return jamsostek__plan_no_memory(err);
        pot->n = 0;
    }
    for (i = 0; i < plan->n_cells; i++) {
        pot = &plan->pots[plan->kinds[plan->cells[i].kind].pot];
        pot->cells[pot->n++] = (uint32_t)i;
        pot->kept += plan->cells[i].kept;
        pot->goal += plan->cells[i].goal;
    }
    return JAMSOSTEK_OK;
}

/* ---- stages ------------------------------------------------------------ */

/* People that a month may have by the stages: those who are enrolled, and an
 * even part of the others. */
static int64_t
stage_count(const jamsostek_plan *plan, const struct jamsostek__plan_pot *pot,
            int32_t month)
{
    u128 part;

    if (month + 1 >= plan->even_months)
        return pot->goal;
    part = (u128)(uint64_t)(pot->goal - pot->kept) * (uint32_t)(month + 1);
    return pot->kept + (int64_t)(part / (uint32_t)plan->even_months);
}

/* ---- money ------------------------------------------------------------- */

/* A pot in a period: what its kinds cost. */
struct period {
    jamsostek_plan *plan;
    const struct jamsostek__plan_pot *pot;
    size_t pot_number;
    int32_t from;
    int32_t until;
    bool alike; /* everybody costs the same in each month */
    int32_t a_kind;
};

static bool
all_alike(struct period *period)
{
    const jamsostek_plan *plan = period->plan;
    int32_t month, kind;

    period->a_kind = -1;
    for (kind = 0; (size_t)kind < plan->n_kinds; kind++) {
        if (plan->kinds[kind].pot != period->pot_number)
            continue;
        if (period->a_kind < 0)
            period->a_kind = kind;
        for (month = period->from; month < period->until; month++)
            if (plan->bill[jamsostek__plan_at(plan, kind, month)] !=
                plan->bill[jamsostek__plan_at(plan, period->a_kind, month)])
                return false;
    }
    return true;
}

/* What one month costs when so many are paid for. */
static u128
cost_of_month(const struct period *period, int64_t count, int32_t month)
{
    const jamsostek_plan *plan = period->plan;
    u128 cost = 0;
    size_t i;

    if (period->alike)
        return (u128)(uint64_t)count *
               (uint64_t)
                   plan->bill[jamsostek__plan_at(plan, period->a_kind, month)];
    for (i = 0; i < plan->n_kinds; i++)
        if (plan->kinds[i].pot == period->pot_number)
            cost += (u128)(uint64_t)plan->by_kind[i] *
                    (uint64_t)
                        plan->bill[jamsostek__plan_at(plan, (int32_t)i, month)];
    return cost;
}

static void
count_kinds(const struct period *period, int64_t count)
{
    jamsostek_plan *plan = period->plan;
    size_t i;

    jamsostek__plan_fill(plan, period->pot, count, plan->fill);
    memset(plan->by_kind, 0, plan->n_kinds * sizeof *plan->by_kind);
    for (i = 0; i < period->pot->n; i++)
        plan->by_kind[plan->cells[period->pot->cells[i]].kind] += plan->fill[i];
}

/* What the whole period costs when at most so many are paid for. */
static u128
cost_of_period(const struct period *period, int64_t most)
{
    u128 cost = 0;
    int64_t count, before = -1;
    int32_t month;

    for (month = period->from; month < period->until; month++) {
        count = smaller(most, stage_count(period->plan, period->pot, month));
        if (!period->alike && count != before)
            count_kinds(period, count);
        before = count;
        cost += cost_of_month(period, count, month);
    }
    return cost;
}

/* Where the sum would lie if the cost grew evenly between two numbers of
 * people: mostly within a few people of the answer. */
static int64_t
guess(int64_t low, u128 cost_low, int64_t high, u128 cost_high, u128 amount)
{
    const u128 range = cost_high - cost_low;
    int64_t found;

    if (NEVER(range == 0))
        return low + 1;
    found =
        low + (int64_t)((amount - cost_low) * (uint64_t)(high - low) / range);
    if (found <= low)
        return low + 1;
    return found < high ? found : high - 1;
}

/* The most people whose cost is within the sum: `low` can be paid, `high` not.
 * Every third step halves, so that guesses cannot creep. */
static int64_t
affordable(const struct period *period, jamsostek_idr amount)
{
    const u128 sum = (uint64_t)amount;
    int64_t low = 0, high = period->pot->goal, middle;
    u128 cost_low = 0, cost_high = cost_of_period(period, high), cost;
    int step;

    if (cost_high <= sum)
        return high;
    for (step = 1; high - low > 1; step++) {
        middle = step % 3 == 0 ? low + (high - low) / 2
                               : guess(low, cost_low, high, cost_high, sum);
        cost = cost_of_period(period, middle);
        if (cost <= sum) {
            low = middle;
            cost_low = cost;
        } else {
            high = middle;
            cost_high = cost;
        }
    }
    return low;
}

static void
spend(jamsostek_plan *plan, size_t pot_number)
{
    struct jamsostek__plan_pot *pot = &plan->pots[pot_number];
    struct period period = {.plan = plan, .pot = pot, .pot_number = pot_number};
    int64_t most;
    int32_t month;
    size_t i;

    for (i = 0; i < plan->n_budgets; i++) {
        const struct jamsostek__plan_money *budget = &plan->budgets[i];

        if (budget->funding != pot->funding || budget->from == budget->until)
            continue;
        period.from = budget->from;
        period.until = budget->until;
        period.alike = all_alike(&period);
        most = affordable(&period, budget->amount);
        for (month = budget->from; month < budget->until; month++)
            pot->count[month] = smaller(most, stage_count(plan, pot, month));
    }
}

jamsostek_status
jamsostek__plan_pots(jamsostek_plan *plan, const int64_t *group_weight,
                     size_t n_groups, int32_t method, jamsostek_error *err)
{
    jamsostek_status status = assign_pots(plan, err);
    struct jamsostek__plan_pot *pot;
    int32_t month;
    size_t i;

    if (status == JAMSOSTEK_OK)
        status = fill_pots(plan, err);
    for (i = 0; status == JAMSOSTEK_OK && i < plan->n_pots; i++) {
        pot = &plan->pots[i];
        if (pot->funding != NO_BUDGET || plan->even_months > 1)
            status = jamsostek__plan_sequence(
                plan, pot->cells, pot->n, group_weight, n_groups,
                method != 0 ? method : JAMSOSTEK_ALLOCATION_HIGHEST_AVERAGES,
                &pot->sequence, err);
        if (status == JAMSOSTEK_OK && pot->funding != NO_BUDGET)
            spend(plan, i);
        else
            for (month = 0; month < plan->n_months; month++)
                pot->count[month] = stage_count(plan, pot, month);
    }
    return status;
}
