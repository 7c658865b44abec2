/* SPDX-License-Identifier: MIT */

/*
 * plan_make.c - checks what is planned, and computes the monthly bills
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

jamsostek_status
jamsostek__plan_no_memory(jamsostek_error *err)
{
    return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY, "no memory for the plan");
}

/* ---- checks ------------------------------------------------------------ */

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
        status = jamsostek__column_check(rows->group_weight, rows->n_groups,
                                         "group weight", err);
    for (i = 0; status == JAMSOSTEK_OK && i < ARRAY_LEN(columns); i++)
        status = jamsostek__column_check(columns[i].column, rows->n,
                                         columns[i].what, err);
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
    if (terms->n_budgets > PLAN_BUDGETS_MOST)
        return jamsostek__fail(err, JAMSOSTEK_ERR_LIMIT,
                               "a plan has at most 20,000 budgets");
    if (terms->n_kinds > (size_t)(PLAN_BILLS_MOST / terms->n_months))
        return jamsostek__fail(err, JAMSOSTEK_ERR_LIMIT,
                               "a plan has at most 10,000,000 kinds times "
                               "months");
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

/* ---- months ------------------------------------------------------------ */

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

/* ---- kinds ------------------------------------------------------------- */

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

/* ---- budgets ----------------------------------------------------------- */

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

/* ---- the plan ---------------------------------------------------------- */

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
    jamsostek_status status = take_terms(plan, rules, terms, err);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__plan_cells(plan, rows, terms, err);
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
        return jamsostek__plan_no_memory(err);
    plan->first_month =
        jamsostek__month_start(jamsostek__month_number(terms->first_month));
    plan->n_months = terms->n_months;
    plan->even_months = terms->even_months;
    plan->rotate_months = terms->rotate_months;
    plan->n_areas = rows->area != NULL ? rows->n_areas : rows->n;
    plan->n_kinds = terms->n_kinds;
    plan->n_budgets = terms->n_budgets;
    status = make_tables(plan) ? fill_plan(plan, rules, rows, terms, err)
                               : jamsostek__plan_no_memory(err);
    if (status == JAMSOSTEK_OK)
        *out = plan;
    else
        jamsostek_plan_free(plan);
    return status;
}
