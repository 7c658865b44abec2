/* SPDX-License-Identifier: MIT */

/*
 * migrant.c - migrant workers (PMI): packages for a term
 *
 * Permenaker 4/2023 art. 18, before it Permenaker 18/2018 art. 12-14: a fixed
 * amount before departure for those who leave through a placement company, a
 * package during and after work, and so much for each month beyond it.  JKK
 * and JKM are one amount that the regulation does not divide.  These rules
 * changed in the middle of months, so the day of registration decides.
 */
#include "contribution/profile.h"

struct term {
    const struct context *context;
    jamsostek_date day;
    uint32_t *flags;
};

static jamsostek_status
row_of(const struct term *term, int32_t key, const struct jamsostek__row **row,
       uint16_t *number)
{
    const struct jamsostek__law *law = term->context->law;

    *number = jamsostek__row_on(law, (size_t)key, term->day);
    if (*number == NO_ROW)
        return jamsostek__fail(term->context->err, JAMSOSTEK_ERR_NO_RULE,
                               "%s has no rule on that day",
                               jamsostek__key_infos[key].name);
    *row = &law->rows[*number];
    if ((*row)->confidence == JAMSOSTEK_CONFIDENCE_WEAK)
        *term->flags |= JAMSOSTEK_FLAG_WEAK;
    if ((*row)->altered)
        *term->flags |= JAMSOSTEK_FLAG_ALTERED;
    return JAMSOSTEK_OK;
}

static void
trace_amount(const struct term *term, const char *node, int32_t key,
             uint16_t row, int64_t rate, int64_t amount)
{
    if (term->context->trace != NULL) {
        jamsostek_explanation_step step = {.node = node,
                                           .operation = JAMSOSTEK_OP_LOOKUP,
                                           .rate = rate,
                                           .factor_ppm = PPM,
                                           .amount = amount,
                                           .rounding = -1};

        jamsostek__trace_step(term->context->trace, term->context->law, key,
                              row, term->context->carried, &step);
    }
}

/* The option of a choice on that day; its default where it is not dated. */
static int64_t
choice(const struct term *term, int32_t key)
{
    const struct jamsostek__law *law = term->context->law;
    uint16_t row = jamsostek__row_on(law, (size_t)key, term->day);

    if (row == NO_ROW)
        return 0;
    if (law->rows[row].altered)
        *term->flags |= JAMSOSTEK_FLAG_ALTERED;
    return law->rows[row].amount;
}

/*
 * D14: the largest package not longer than the term, and the months beyond it
 * one by one.  At 23 months that is dearer than the package of 24; with the
 * option `cheapest` the longer package is taken then, and either way the
 * result is flagged.
 */
static jamsostek_status
package(const struct term *term, int32_t months, int64_t *out)
{
    const struct jamsostek__law *law = term->context->law;
    const struct jamsostek__row *row, *extra_row;
    const jamsostek_rule_step *steps, *step;
    uint16_t number, extra_number;
    int64_t beyond, extra, amount;
    size_t i;
    jamsostek_status status = row_of(term, KEY_PMI_PACKAGES, &row, &number);

    if (status != JAMSOSTEK_OK)
        return status;
    steps = law->steps + row->first_step;
    step = jamsostek__step_at(law, row, months);
    if (step == NULL) { /* D15: shorter than the smallest package */
        if (choice(term, KEY_CHOICE_PMI_SHORT) ==
            OPTION_CHOICE_PMI_SHORT_REFUSE)
            return jamsostek__fail(term->context->err, JAMSOSTEK_ERR_NOT_OPEN,
                                   "no package is so short");
        /* Before 2023 one amount covered any term up to its length. */
        if (row->n_steps > 1)
            *term->flags |= JAMSOSTEK_FLAG_PMI_BETWEEN;
        trace_amount(term, "pmi_package", KEY_PMI_PACKAGES, number,
                     steps[0].bound, steps[0].amount);
        *out = steps[0].amount;
        return JAMSOSTEK_OK;
    }
    beyond = months - step->bound;
    if (beyond == 0) {
        trace_amount(term, "pmi_package", KEY_PMI_PACKAGES, number, step->bound,
                     step->amount);
        *out = step->amount;
        return JAMSOSTEK_OK;
    }
    status = row_of(term, KEY_PMI_EXTRA_MONTH, &extra_row, &extra_number);
    if (status != JAMSOSTEK_OK)
        return status;
    if (mul_overflows(extra_row->amount, beyond, &extra) ||
        add_overflows(step->amount, extra, &amount))
        return jamsostek__fail(term->context->err, JAMSOSTEK_ERR_OVERFLOW,
                               "the amount does not fit 64 bits");
    for (i = 0; i < row->n_steps; i++) {
        if (steps[i].bound < months || steps[i].amount >= amount)
            continue;
        *term->flags |= JAMSOSTEK_FLAG_PMI_BETWEEN;
        if (choice(term, KEY_CHOICE_PMI_BETWEEN) !=
            OPTION_CHOICE_PMI_BETWEEN_CHEAPEST) {
            trace_amount(term, "pmi_longer_package", KEY_PMI_PACKAGES, number,
                         steps[i].bound, steps[i].amount);
            continue;
        }
        trace_amount(term, "pmi_package", KEY_PMI_PACKAGES, number,
                     steps[i].bound, steps[i].amount);
        *out = steps[i].amount;
        return JAMSOSTEK_OK;
    }
    trace_amount(term, "pmi_package", KEY_PMI_PACKAGES, number, step->bound,
                 step->amount);
    trace_amount(term, "pmi_extra_months", KEY_PMI_EXTRA_MONTH, extra_number,
                 beyond, extra);
    *out = amount;
    return JAMSOSTEK_OK;
}

/* JHT is optional and a chosen amount a month. */
static jamsostek_status
savings(const struct term *term, const jamsostek_worker *worker, int64_t *out)
{
    const struct jamsostek__row *row;
    const jamsostek_rule_step *step;
    uint16_t number;
    jamsostek_status status = row_of(term, KEY_PMI_JHT_MENU, &row, &number);

    if (status != JAMSOSTEK_OK)
        return status;
    step = jamsostek__step_at(term->context->law, row, worker->pmi_jht);
    if (step == NULL || step->bound != worker->pmi_jht)
        return jamsostek__fail(term->context->err, JAMSOSTEK_ERR_DOMAIN,
                               "jht of a migrant worker is one of the amounts "
                               "of pmi.jht_menu");
    if (mul_overflows(step->amount, worker->pmi_months, out))
        return jamsostek__fail(term->context->err, JAMSOSTEK_ERR_OVERFLOW,
                               "the amount does not fit 64 bits");
    trace_amount(term, "jht_worker", KEY_PMI_JHT_MENU, number,
                 worker->pmi_months, *out);
    return JAMSOSTEK_OK;
}

static jamsostek_status
before_departure(const struct term *term, int64_t *out)
{
    const struct jamsostek__row *row;
    uint16_t number;
    jamsostek_status status =
        row_of(term, KEY_PMI_BEFORE_DEPARTURE, &row, &number);

    if (status != JAMSOSTEK_OK)
        return status;
    *out = row->amount;
    trace_amount(term, "pmi_before_departure", KEY_PMI_BEFORE_DEPARTURE, number,
                 0, *out);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__migrant(const struct context *context, jamsostek_date day,
                   const jamsostek_worker *worker, jamsostek_contribution *out)
{
    uint32_t flags = context->carried ? JAMSOSTEK_FLAG_CARRIED : 0;
    struct term term = {context, day, &flags};
    int64_t amount[N_ITEMS] = {0}, before = 0, during = 0, paid, micro;
    uint32_t programmes;
    jamsostek_status status =
        jamsostek__programmes(context, worker, &programmes, &flags);

    if (status != JAMSOSTEK_OK)
        return status;
    if (worker->relief != 0)
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_CONFLICT,
                               "no relief is for migrant workers");
    if (worker->pmi_route == 0 || worker->pmi_months == 0)
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_MISSING,
                               "a migrant worker needs a route and a term");
    if (worker->pmi_months < 1 || worker->pmi_months > 600)
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_DOMAIN,
                               "a term has 1 to 600 months");
    if (((programmes & JAMSOSTEK_JKK) == 0) !=
        ((programmes & JAMSOSTEK_JKM) == 0))
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_CONFLICT,
                               "jkk and jkm of migrant workers are one "
                               "amount");
    if (programmes & JAMSOSTEK_JKK) {
        if (worker->pmi_route == JAMSOSTEK_PMI_PLACEMENT)
            status = before_departure(&term, &before);
        if (status == JAMSOSTEK_OK)
            status = package(&term, worker->pmi_months, &during);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    if (programmes & JAMSOSTEK_JHT) {
        status = savings(&term, worker, &amount[ITEM_JHT_WORKER]);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    paid = before + during;
    if (add_overflows(paid, amount[ITEM_JHT_WORKER], &micro) ||
        mul_overflows(micro, PPM, &micro))
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_OVERFLOW,
                               "the amount does not fit 64 bits");
    jamsostek__assemble(amount, paid, jamsostek__payer_of(worker), out);
    out->base = 0;
    out->total_micro = micro;
    out->programmes = programmes;
    out->flags = flags;
    return JAMSOSTEK_OK;
}
