/* SPDX-License-Identifier: MIT */

/*
 * plan_make.c - rows into cells, kinds into monthly bills
 */
#include "plan_stage.h"

#include <string.h>

void
jamsostek_plan_rows_init(jamsostek_plan_rows *rows)
{
    static const jamsostek_plan_rows initial = JAMSOSTEK_PLAN_ROWS_INIT;

    if (rows != NULL)
        *rows = initial;
}

void
jamsostek_plan_terms_init(jamsostek_plan_terms *terms)
{
    static const jamsostek_plan_terms initial = JAMSOSTEK_PLAN_TERMS_INIT;

    if (terms != NULL)
        *terms = initial;
}

void *
jamsostek__plan_room(size_t n, size_t size)
{
    void *room;

    if (n > SIZE_MAX / size - 1)
        return NULL;
    room = jamsostek__alloc((n + 1) * size);
    if (room != NULL)
        memset(room, 0, (n + 1) * size);
    return room;
}

static jamsostek_status
no_memory(jamsostek_error *err)
{
    return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY, "no memory for the plan");
}

/* ---- checks ----------------------------------------------------------------
 */

static jamsostek_status
check_column(const int64_t *column, size_t n, const char *what,
             jamsostek_error *err)
{
    size_t i;

    for (i = 0; column != NULL && i < n; i++)
        if (column[i] < 0)
            return jamsostek__fail_at(err, JAMSOSTEK_ERR_DOMAIN, (int64_t)i, 0,
                                      "the %s of a row is negative", what);
    return JAMSOSTEK_OK;
}

/* A number below n in each row, or `least` where that means something else. */
static jamsostek_status
check_numbers(const int32_t *column, size_t rows, int32_t least, size_t n,
              const char *what, jamsostek_error *err)
{
    size_t i;

    for (i = 0; column != NULL && i < rows; i++)
        if (column[i] < least || (column[i] >= 0 && (size_t)column[i] >= n))
            return jamsostek__fail_at(err, JAMSOSTEK_ERR_DOMAIN, (int64_t)i, 0,
                                      "there is no such %s", what);
    return JAMSOSTEK_OK;
}

static jamsostek_status
check_rows(const jamsostek_plan_rows *rows, size_t n_kinds,
           jamsostek_error *err)
{
    const struct {
        const int64_t *column;
        const char *what;
    } columns[] = {
        {rows->potential, "potential"}, {rows->active, "number of active"},
        {rows->target, "target"},       {rows->minimum, "minimum"},
        {rows->maximum, "maximum"},     {rows->weight, "weight"},
    };
    jamsostek_status status;
    size_t i;

    if (rows->n > INT32_MAX || rows->n_areas > INT32_MAX)
        return jamsostek__fail(err, JAMSOSTEK_ERR_LIMIT, "too many rows");
    if (rows->target == NULL && rows->potential == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "a target or a potential is needed");
    status = check_numbers(rows->area, rows->n, 0, rows->n_areas, "area", err);
    if (status == JAMSOSTEK_OK)
        status = check_numbers(rows->kind, rows->n, -1, n_kinds, "kind", err);
    if (status == JAMSOSTEK_OK)
        status = check_numbers(rows->group, rows->n, 0, rows->n_groups, "group",
                               err);
    if (status == JAMSOSTEK_OK)
        status = check_column(rows->group_weight, rows->n_groups,
                              "group weight", err);
    for (i = 0; status == JAMSOSTEK_OK && i < ARRAY_LEN(columns); i++)
        status = check_column(columns[i].column, rows->n, columns[i].what, err);
    return status;
}

static jamsostek_status
check_terms(const jamsostek_plan_terms *terms, jamsostek_error *err)
{
    if (terms->kinds == NULL || terms->n_kinds == 0 ||
        (terms->budgets == NULL && terms->n_budgets > 0))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "kinds or budgets is NULL");
    if (terms->n_kinds > PLAN_KINDS_MOST)
        return jamsostek__fail(err, JAMSOSTEK_ERR_LIMIT,
                               "a plan has at most 100,000 kinds of workers");
    if (terms->n_months < 1 || terms->n_months > PLAN_MONTHS_MOST)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "a plan has 1 to 1,200 months");
    if (terms->people < 0 || terms->even_months < 0 || terms->rotate_months < 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "a limit, stage or rotation is negative");
    if (terms->method != 0 &&
        jamsostek_allocation_method_name(terms->method) == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "there is no such method of allocation");
    return JAMSOSTEK_OK;
}

static jamsostek_status
check(const jamsostek_plan_rows *rows, const jamsostek_plan_terms *terms,
      jamsostek_plan **out, jamsostek_error *err)
{
    jamsostek_status status;

    if (rows == NULL || terms == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "rows, terms or out is NULL");
    status = jamsostek__check_size(rows, rows->struct_size, sizeof *rows,
                                   sizeof *rows, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__check_size(terms, terms->struct_size, sizeof *terms,
                                       sizeof *terms, err);
    if (status == JAMSOSTEK_OK)
        status = check_terms(terms, err);
    return status == JAMSOSTEK_OK ? check_rows(rows, terms->n_kinds, err)
                                  : status;
}

/* ---- months -----------------------------------------------------------------
 */

/* Part of the plan that a window of months covers; a window without a length
 * goes to the end. */
static jamsostek_status
window(const jamsostek_plan *plan, jamsostek_date first, int32_t n_months,
       int32_t *from, int32_t *until, jamsostek_error *err)
{
    int64_t begin = 0, end;

    if (first != 0 && first != JAMSOSTEK_DATE_NONE) {
        if (!jamsostek__date_ok(first))
            return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                                   "a first month is no date of the calendar");
        begin = (int64_t)jamsostek__month_number(first) -
                jamsostek__month_number(plan->first_month);
    }
    end = n_months > 0 ? begin + n_months : plan->n_months;
    if (end > plan->n_months)
        end = plan->n_months;
    if (begin < 0)
        begin = 0;
    *from = (int32_t)begin;
    *until = end > begin ? (int32_t)end : (int32_t)begin;
    return JAMSOSTEK_OK;
}

/* ---- kinds
 * ------------------------------------------------------------------- */

jamsostek_status
jamsostek__plan_bill(const jamsostek_rules *rules,
                     const jamsostek_worker *worker, jamsostek_date first_month,
                     int32_t offset, jamsostek_date *month,
                     jamsostek_contribution *out, jamsostek_error *err)
{
    jamsostek_status status =
        jamsostek_date_add_months(first_month, offset, month, err);

    if (status == JAMSOSTEK_OK)
        status =
            jamsostek_contribution_compute(rules, *month, worker, out, err);
    /* Terms and projects have no month, so that a sum over months would count
     * them again and again. */
    if (status == JAMSOSTEK_OK &&
        (out->to_pmi > 0 || worker->contract_value > 0))
        return jamsostek__fail(err, JAMSOSTEK_ERR_CONFLICT,
                               "a migrant's term and a contract value are not "
                               "paid by the month");
    return status;
}

static jamsostek_status
take_kind(jamsostek_plan *plan, const jamsostek_rules *rules,
          const jamsostek_plan_kind *given, int32_t number,
          jamsostek_error *err)
{
    struct jamsostek__plan_kind *kind = &plan->kinds[number];
    jamsostek_contribution c;
    jamsostek_date month;
    jamsostek_status status;
    int32_t i;

    if (given->worker == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "the worker of a kind is NULL");
    if (given->share < 0 || given->n_months < 0)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_DOMAIN, number, 0,
                                  "the share or term of a kind is negative");
    kind->funding = given->worker->funding != 0 ? given->worker->funding
                                                : JAMSOSTEK_FUNDING_OWN;
    status = window(plan, given->first_month, given->n_months, &kind->from,
                    &kind->until, err);
    for (i = kind->from; status == JAMSOSTEK_OK && i < kind->until; i++) {
        status = jamsostek__plan_bill(rules, given->worker, plan->first_month,
                                      i, &month, &c, err);
        if (status == JAMSOSTEK_OK) {
            plan->bill[jamsostek__plan_at(plan, number, i)] = c.total;
            plan->flags[jamsostek__plan_at(plan, number, i)] = c.flags;
        }
    }
    return status;
}

/* ---- budgets
 * ------------------------------------------------------------------ */

static bool
overlap(const struct jamsostek__plan_money *a,
        const struct jamsostek__plan_money *b)
{
    return a->funding == b->funding && a->from < b->until && b->from < a->until;
}

static jamsostek_status
take_budget(jamsostek_plan *plan, const jamsostek_plan_budget *given,
            size_t number, jamsostek_error *err)
{
    struct jamsostek__plan_money *budget = &plan->budgets[number];
    jamsostek_status status;
    size_t i;

    if (given->amount < 0 || given->n_months < 1 ||
        given->first_month == JAMSOSTEK_DATE_NONE)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_DOMAIN, (int64_t)number, 0,
                                  "a budget needs a first month, at least one "
                                  "month and a sum that is not negative");
    if (given->funding != 0 && jamsostek_funding_name(given->funding) == NULL)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_DOMAIN, (int64_t)number, 0,
                                  "there is no such source of money");
    budget->funding = given->funding;
    budget->amount = given->amount;
    status = window(plan, given->first_month, given->n_months, &budget->from,
                    &budget->until, err);
    for (i = 0; status == JAMSOSTEK_OK && i < number; i++)
        if (overlap(&plan->budgets[i], budget))
            return jamsostek__fail_at(err, JAMSOSTEK_ERR_DUPLICATE,
                                      (int64_t)number, 0,
                                      "two budgets of one source of money meet "
                                      "in a month");
    return status;
}

/* ---- cells
 * --------------------------------------------------------------------- */

static int64_t
at(const int64_t *column, size_t i, int64_t otherwise)
{
    return column != NULL ? column[i] : otherwise;
}

static int64_t
smaller(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

/* Divides numbers over the kinds by their shares: what belongs to the row as a
 * whole becomes what belongs to each of its kinds. */
struct mix {
    struct jamsostek__claim *claims; /* of kinds with a share */
    struct jamsostek__bend *bends;
    int32_t *kind;
    int64_t *part;
    struct jamsostek__divide_room room;
    size_t n;
};

static void
free_mix(struct mix *mix)
{
    jamsostek__free(mix->claims);
    jamsostek__free(mix->bends);
    jamsostek__free(mix->kind);
    jamsostek__free(mix->part);
    jamsostek__free(mix->room.heap);
    jamsostek__free(mix->room.remainder);
}

static jamsostek_status
make_mix(struct mix *mix, const jamsostek_plan_terms *terms,
         jamsostek_error *err)
{
    const size_t n = terms->n_kinds;
    int64_t shares = 0;
    size_t i;

    mix->claims = jamsostek__plan_room(n, sizeof *mix->claims);
    mix->bends = jamsostek__plan_room(2 * n, sizeof *mix->bends);
    mix->kind = jamsostek__plan_room(n, sizeof *mix->kind);
    mix->part = jamsostek__plan_room(n, sizeof *mix->part);
    mix->room.heap = jamsostek__plan_room(n, sizeof *mix->room.heap);
    mix->room.remainder = jamsostek__plan_room(n, sizeof *mix->room.remainder);
    if (mix->claims == NULL || mix->bends == NULL || mix->kind == NULL ||
        mix->part == NULL || mix->room.heap == NULL ||
        mix->room.remainder == NULL)
        return no_memory(err);
    for (i = 0; i < n; i++) {
        if (terms->kinds[i].share == 0)
            continue;
        if (add_overflows(shares, terms->kinds[i].share, &shares))
            return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                                   "the shares of the kinds do not fit 64 "
                                   "bits");
        mix->claims[mix->n] =
            (struct jamsostek__claim){.weight = terms->kinds[i].share,
                                      .high = INT64_MAX,
                                      .owner = (uint32_t)i};
        mix->kind[mix->n++] = (int32_t)i;
    }
    jamsostek__divide_prepare(mix->claims, mix->n, mix->bends);
    return JAMSOSTEK_OK;
}

/* The parts of a number of people; no limit stays no limit. */
static const int64_t *
divided(struct mix *mix, int64_t number)
{
    size_t i;

    if (number <= JAMSOSTEK__PLACES_MOST)
        jamsostek__divide(mix->claims, mix->n, mix->bends, number,
                          JAMSOSTEK_ALLOCATION_HIGHEST_AVERAGES, &mix->room,
                          mix->part);
    else
        for (i = 0; i < mix->n; i++)
            mix->part[i] = INT64_MAX;
    return mix->part;
}

/* What a row says of its people, before and after it is divided. */
struct people {
    int64_t potential, active, target, minimum, maximum;
};

static struct people
people_of(const jamsostek_plan_rows *rows, size_t i)
{
    struct people p = {
        .potential = at(rows->potential, i, JAMSOSTEK_ALLOCATION_NO_LIMIT),
        .active = at(rows->active, i, 0),
        .minimum = at(rows->minimum, i, 0),
        .maximum = at(rows->maximum, i, JAMSOSTEK_ALLOCATION_NO_LIMIT),
    };

    p.target = at(rows->target, i, p.potential);
    return p;
}

/* A weight of 0, its own or its group's, is an order: the minimum only. */
static void
fill_cell(struct jamsostek__plan_cell *cell, const struct people *p,
          bool no_more)
{
    int64_t goal;

    cell->supply = p->potential > p->active ? p->potential : p->active;
    cell->target = p->target;
    goal = smaller(p->target, cell->supply);
    if (no_more)
        goal = smaller(goal, p->minimum);
    if (goal < p->active)
        goal = p->active;
    cell->goal = smaller(goal, p->maximum);
    cell->kept = smaller(p->active, cell->goal);
    cell->minimum = smaller(p->minimum, cell->goal);
}

/* Weight of a cell; with mixed kinds each has its share of the row's. */
static jamsostek_status
weigh(const jamsostek_plan_rows *rows, size_t row, int64_t share,
      struct jamsostek__plan_cell *cell, jamsostek_error *err)
{
    if (rows->weight == NULL)
        cell->weight = cell->goal;
    else if (mul_overflows(rows->weight[row], share, &cell->weight))
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_OVERFLOW, (int64_t)row, 0,
                                  "the weight of a row does not fit 64 bits");
    return JAMSOSTEK_OK;
}

static jamsostek_status
add_cell(jamsostek_plan *plan, const jamsostek_plan_rows *rows, size_t row,
         int32_t kind, int64_t share, const struct people *people,
         jamsostek_error *err)
{
    struct jamsostek__plan_cell *cell = &plan->cells[plan->n_cells++];

    cell->area = rows->area != NULL ? (uint32_t)rows->area[row] : (uint32_t)row;
    cell->kind = kind;
    cell->tier = rows->tier != NULL ? rows->tier[row] : 0;
    cell->group = rows->group != NULL ? rows->group[row] : 0;
    fill_cell(cell, people,
              at(rows->weight, row, 1) == 0 ||
                  (rows->group != NULL &&
                   at(rows->group_weight, (size_t)cell->group, 1) == 0));
    return weigh(rows, row, share, cell, err);
}

static jamsostek_status
add_mixed(jamsostek_plan *plan, const jamsostek_plan_rows *rows, size_t row,
          const struct people *whole, struct mix *mix, struct people *parts,
          jamsostek_error *err)
{
    jamsostek_status status = JAMSOSTEK_OK;
    size_t k;

    if (mix->n == 0)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_MISSING, (int64_t)row, 0,
                                  "a row has no kind and no kind has a share");
    divided(mix, whole->potential);
    for (k = 0; k < mix->n; k++)
        parts[k].potential = mix->part[k];
    divided(mix, whole->active);
    for (k = 0; k < mix->n; k++)
        parts[k].active = mix->part[k];
    divided(mix, whole->target);
    for (k = 0; k < mix->n; k++)
        parts[k].target = mix->part[k];
    divided(mix, whole->minimum);
    for (k = 0; k < mix->n; k++)
        parts[k].minimum = mix->part[k];
    divided(mix, whole->maximum);
    for (k = 0; k < mix->n; k++)
        parts[k].maximum = mix->part[k];
    for (k = 0; status == JAMSOSTEK_OK && k < mix->n; k++)
        status = add_cell(plan, rows, row, mix->kind[k], mix->claims[k].weight,
                          &parts[k], err);
    return status;
}

static bool
is_mixed(const jamsostek_plan_rows *rows, size_t row)
{
    return rows->kind == NULL || rows->kind[row] < 0;
}

static jamsostek_status
add_cells(jamsostek_plan *plan, const jamsostek_plan_rows *rows,
          struct mix *mix, jamsostek_error *err)
{
    struct people *parts = jamsostek__plan_room(mix->n, sizeof *parts);
    jamsostek_status status = JAMSOSTEK_OK;
    struct people whole;
    size_t n = 0, i;

    for (i = 0; i < rows->n; i++)
        n += is_mixed(rows, i) ? mix->n : 1;
    if (n > INT32_MAX)
        status = jamsostek__fail(err, JAMSOSTEK_ERR_LIMIT,
                                 "too many rows times kinds");
    plan->cells = jamsostek__plan_room(n, sizeof *plan->cells);
    plan->state = jamsostek__plan_room(n, sizeof *plan->state);
    plan->fill = jamsostek__plan_room(n, sizeof *plan->fill);
    if (status == JAMSOSTEK_OK && (parts == NULL || plan->cells == NULL ||
                                   plan->state == NULL || plan->fill == NULL))
        status = no_memory(err);
    for (i = 0; status == JAMSOSTEK_OK && i < rows->n; i++) {
        whole = people_of(rows, i);
        if (whole.target > JAMSOSTEK__PLACES_MOST)
            status =
                jamsostek__fail_at(err, JAMSOSTEK_ERR_MISSING, (int64_t)i, 0,
                                   "a row has neither a target nor a "
                                   "potential");
        else if (is_mixed(rows, i))
            status = add_mixed(plan, rows, i, &whole, mix, parts, err);
        else
            status = add_cell(plan, rows, i, rows->kind[i], 1, &whole, err);
    }
    jamsostek__free(parts);
    return status;
}

/* Sums of people and months that are taken for granted later. */
static jamsostek_status
check_sums(const jamsostek_plan *plan, jamsostek_error *err)
{
    int64_t targets = 0, goals = 0, months;
    size_t i;

    for (i = 0; i < plan->n_cells; i++)
        if (add_overflows(targets, plan->cells[i].target, &targets) ||
            add_overflows(goals, plan->cells[i].goal, &goals) ||
            goals > JAMSOSTEK__PLACES_MOST)
            break;
    if (i < plan->n_cells || mul_overflows(goals, plan->n_months, &months))
        return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                               "the people of the plan do not fit 64 bits");
    return JAMSOSTEK_OK;
}

/* ---- the limit of people
 * ---------------------------------------------------------- */

static jamsostek_status
limit_people(jamsostek_plan *plan, const jamsostek_plan_rows *rows,
             const jamsostek_plan_terms *terms, jamsostek_error *err)
{
    struct jamsostek__sequence *sequence = NULL;
    jamsostek_status status;
    size_t i;

    if (terms->people == 0)
        return JAMSOSTEK_OK;
    if (terms->people > JAMSOSTEK__PLACES_MOST)
        return jamsostek__fail(err, JAMSOSTEK_ERR_LIMIT,
                               "the limit of people is above 2^62");
    status =
        jamsostek__plan_sequence(plan, NULL, plan->n_cells, rows->group_weight,
                                 rows->n_groups, terms->method, &sequence, err);
    if (status != JAMSOSTEK_OK)
        return status;
    jamsostek__sequence_fill(sequence, terms->people, plan->fill);
    jamsostek__sequence_free(sequence);
    for (i = 0; i < plan->n_cells; i++) {
        struct jamsostek__plan_cell *cell = &plan->cells[i];

        cell->goal = plan->fill[i];
        cell->kept = smaller(cell->kept, cell->goal);
        cell->minimum = smaller(cell->minimum, cell->goal);
    }
    return JAMSOSTEK_OK;
}

/* ---- the plan
 * ------------------------------------------------------------------------ */

static bool
make_tables(jamsostek_plan *plan)
{
    const size_t all = plan->n_kinds * (size_t)plan->n_months;

    plan->kinds = jamsostek__plan_room(plan->n_kinds, sizeof *plan->kinds);
    plan->by_kind = jamsostek__plan_room(plan->n_kinds, sizeof *plan->by_kind);
    plan->of_kinds =
        jamsostek__plan_room(plan->n_kinds, sizeof *plan->of_kinds);
    plan->budgets =
        jamsostek__plan_room(plan->n_budgets, sizeof *plan->budgets);
    plan->areas = jamsostek__plan_room(plan->n_areas, sizeof *plan->areas);
    plan->bill = jamsostek__plan_room(all, sizeof *plan->bill);
    plan->people = jamsostek__plan_room(all, sizeof *plan->people);
    plan->joined = jamsostek__plan_room(all, sizeof *plan->joined);
    plan->left = jamsostek__plan_room(all, sizeof *plan->left);
    plan->missing = jamsostek__plan_room(all, sizeof *plan->missing);
    plan->flags = jamsostek__plan_room(all, sizeof *plan->flags);
    return plan->kinds != NULL && plan->by_kind != NULL &&
           plan->of_kinds != NULL && plan->budgets != NULL &&
           plan->areas != NULL && plan->bill != NULL && plan->people != NULL &&
           plan->joined != NULL && plan->left != NULL &&
           plan->missing != NULL && plan->flags != NULL;
}

void
jamsostek_plan_free(jamsostek_plan *plan)
{
    size_t i;

    if (plan == NULL)
        return;
    for (i = 0; plan->pots != NULL && i < plan->n_pots; i++) {
        jamsostek__sequence_free(plan->pots[i].sequence);
        jamsostek__free(plan->pots[i].cells);
        jamsostek__free(plan->pots[i].count);
    }
    jamsostek__free(plan->pots);
    jamsostek__free(plan->cells);
    jamsostek__free(plan->state);
    jamsostek__free(plan->fill);
    jamsostek__free(plan->kinds);
    jamsostek__free(plan->by_kind);
    jamsostek__free(plan->of_kinds);
    jamsostek__free(plan->budgets);
    jamsostek__free(plan->areas);
    jamsostek__free(plan->bill);
    jamsostek__free(plan->people);
    jamsostek__free(plan->joined);
    jamsostek__free(plan->left);
    jamsostek__free(plan->missing);
    jamsostek__free(plan->flags);
    jamsostek__free(plan);
}

static jamsostek_status
take_terms(jamsostek_plan *plan, const jamsostek_rules *rules,
           const jamsostek_plan_terms *terms, jamsostek_error *err)
{
    jamsostek_status status = JAMSOSTEK_OK;
    size_t i;

    for (i = 0; status == JAMSOSTEK_OK && i < plan->n_kinds; i++)
        status = take_kind(plan, rules, &terms->kinds[i], (int32_t)i, err);
    for (i = 0; status == JAMSOSTEK_OK && i < plan->n_budgets; i++)
        status = take_budget(plan, &terms->budgets[i], i, err);
    return status;
}

static jamsostek_status
fill_plan(jamsostek_plan *plan, const jamsostek_rules *rules,
          const jamsostek_plan_rows *rows, const jamsostek_plan_terms *terms,
          jamsostek_error *err)
{
    struct mix mix = {0};
    jamsostek_status status = take_terms(plan, rules, terms, err);

    if (status == JAMSOSTEK_OK)
        status = make_mix(&mix, terms, err);
    if (status == JAMSOSTEK_OK)
        status = add_cells(plan, rows, &mix, err);
    free_mix(&mix);
    if (status == JAMSOSTEK_OK)
        status = check_sums(plan, err);
    if (status == JAMSOSTEK_OK)
        status = limit_people(plan, rows, terms, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__plan_pots(plan, rows->group_weight, rows->n_groups,
                                      terms->method, err);
    return status == JAMSOSTEK_OK ? jamsostek__plan_run(plan, err) : status;
}

jamsostek_status
jamsostek_plan_make(const jamsostek_rules *rules,
                    const jamsostek_plan_rows *rows,
                    const jamsostek_plan_terms *terms, jamsostek_plan **out,
                    jamsostek_error *err)
{
    jamsostek_plan *plan;
    jamsostek_date last;
    jamsostek_status status = check(rows, terms, out, err);

    if (status == JAMSOSTEK_OK)
        status = jamsostek_date_add_months(terms->first_month,
                                           terms->n_months - 1, &last, err);
    if (status != JAMSOSTEK_OK)
        return status;
    plan = jamsostek__plan_room(1, sizeof *plan);
    if (plan == NULL)
        return no_memory(err);
    plan->first_month =
        jamsostek__month_start(jamsostek__month_number(terms->first_month));
    plan->n_months = terms->n_months;
    plan->even_months = terms->even_months;
    plan->rotate_months = terms->rotate_months;
    plan->n_areas = rows->area != NULL ? rows->n_areas : rows->n;
    plan->n_kinds = terms->n_kinds;
    plan->n_budgets = terms->n_budgets;
    status = make_tables(plan) ? fill_plan(plan, rules, rows, terms, err)
                               : no_memory(err);
    if (status == JAMSOSTEK_OK)
        *out = plan;
    else
        jamsostek_plan_free(plan);
    return status;
}
