/* SPDX-License-Identifier: MIT */

/*
 * plan_carry.c - how many people a sum can carry, and for how long
 */
#include "plan_stage.h"

/* Adds a month to the bill of one worker. */
static jamsostek_status
add_month(const jamsostek_rules *rules, const jamsostek_worker *worker,
          jamsostek_date first_month, jamsostek_plan_carried *out,
          jamsostek_idr *bill, jamsostek_error *err)
{
    jamsostek_contribution c;
    jamsostek_date month;
    jamsostek_status status = jamsostek__plan_bill(
        rules, worker, first_month, out->n_months, &month, &c, err);

    if (status != JAMSOSTEK_OK)
        return status;
    if (add_overflows(*bill, c.total, bill))
        return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                               "the cost of a worker does not fit 64 bits");
    out->flags |= c.flags;
    out->n_months++;
    return JAMSOSTEK_OK;
}

static jamsostek_status
fail_free(jamsostek_error *err)
{
    return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                           "these workers cost nothing");
}

/* People for a number of months. */
static jamsostek_status
find_people(const jamsostek_rules *rules, const jamsostek_worker *worker,
            jamsostek_date first_month, jamsostek_idr amount, int64_t people,
            int32_t n_months, jamsostek_plan_carried *out, jamsostek_error *err)
{
    jamsostek_status status = JAMSOSTEK_OK;
    jamsostek_idr bill = 0;

    while (status == JAMSOSTEK_OK && out->n_months < n_months)
        status = add_month(rules, worker, first_month, out, &bill, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (people == 0 && bill == 0)
        return fail_free(err);
    out->people = people > 0 ? people : amount / bill;
    if (mul_overflows(out->people, bill, &out->cost))
        return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                               "the cost of these people does not fit 64 bits");
    out->left = amount - out->cost;
    return JAMSOSTEK_OK;
}

/* Months for a number of people: until the next one is too dear. */
static jamsostek_status
find_months(const jamsostek_rules *rules, const jamsostek_worker *worker,
            jamsostek_date first_month, jamsostek_idr amount, int64_t people,
            jamsostek_plan_carried *out, jamsostek_error *err)
{
    jamsostek_plan_carried next;
    jamsostek_idr bill = 0;
    jamsostek_status status;

    out->people = people;
    out->left = amount;
    for (next = *out; next.n_months < PLAN_MONTHS_MOST; *out = next) {
        status = add_month(rules, worker, first_month, &next, &bill, err);
        if (status != JAMSOSTEK_OK)
            return status;
        if (bill == 0)
            return fail_free(err);
        if (mul_overflows(people, bill, &next.cost) || next.cost > amount)
            return JAMSOSTEK_OK;
        next.left = amount - next.cost;
    }
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_plan_carry(const jamsostek_rules *rules,
                     const jamsostek_worker *worker, jamsostek_date first_month,
                     jamsostek_idr amount, int64_t people, int32_t n_months,
                     jamsostek_plan_carried *out, jamsostek_error *err)
{
    jamsostek_plan_carried found = {0};
    jamsostek_status status;

    if (worker == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "worker or out is NULL");
    if (amount < 0 || people < 0 || n_months < 0 || n_months > PLAN_MONTHS_MOST)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "a sum, a number of people or of months cannot "
                               "be");
    if (people == 0 && n_months == 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "people or months are needed");
    if (n_months > 0)
        status = find_people(rules, worker, first_month, amount, people,
                             n_months, &found, err);
    else
        status = find_months(rules, worker, first_month, amount, people, &found,
                             err);
    if (status == JAMSOSTEK_OK)
        *out = found;
    return status;
}
