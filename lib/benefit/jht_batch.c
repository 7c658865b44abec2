/* SPDX-License-Identifier: MIT */

/*
 * jht_batch.c - the balances of many careers
 *
 * All rows share their months, so that the weights are made once; a row is a
 * sum of products in whole numbers, equal to that of a single career.
 */
#include "benefit/jht_savings.h"

struct batch {
    struct jht_frame frame;
    struct jht_rate rate[JHT_MONTHS];
    const jamsostek_jht_columns *in;
    int64_t most; /* largest figure that is taken */
    bool plain;   /* every rate rounds half up to whole rupiah */
    int64_t widened[JHT_MONTHS];
};

/* Adds up a row; the usual rounding is a division by a constant. */
static void
add_row(const struct batch *batch, const int64_t *row, int64_t opening,
        struct jamsostek__balance *sum)
{
    const struct jht_rate *rate = batch->rate;
    const uint64_t *weight = batch->frame.growth.weight;
    size_t i, n = (size_t)batch->in->n_months;

    jamsostek__balance_add(sum, opening, weight[0]);
    sum->paid = 0; /* the opening is no contribution */
    if (batch->in->are_contributions)
        for (i = 0; i < n; i++)
            jamsostek__balance_add(sum, row[i], weight[i]);
    else if (batch->plain)
        for (i = 0; i < n; i++) {
            uint64_t wage = (uint64_t)row[i];
            uint64_t employer = wage * (uint64_t)rate[i].employer_ppm;
            uint64_t worker = wage * (uint64_t)rate[i].worker_ppm;

            jamsostek__balance_add(sum,
                                   (int64_t)((employer + PPM / 2) / PPM +
                                             (worker + PPM / 2) / PPM),
                                   weight[i]);
        }
    else
        for (i = 0; i < n; i++)
            jamsostek__balance_add(sum, jht_both_sides(&rate[i], row[i]),
                                   weight[i]);
}

/* The figures of a row, and whether each of them is one. */
static const int64_t *
read_row(struct batch *batch, size_t at, bool *good)
{
    const jamsostek_jht_columns *in = batch->in;
    size_t i, n = (size_t)in->n_months;
    const int64_t *row = batch->widened;
    bool bad = false;

    if (in->amounts_i32 != NULL)
        for (i = 0; i < n; i++)
            batch->widened[i] = in->amounts_i32[at * n + i];
    else
        row = in->amounts + at * n;
    for (i = 0; i < n; i++)
        bad |= (uint64_t)row[i] > (uint64_t)batch->most; /* negative too */
    *good = !bad;
    return row;
}

static jamsostek_status
bad_row(const struct batch *batch, const int64_t *row, int64_t at,
        jamsostek_error *err)
{
    jamsostek_status status = JAMSOSTEK_OK;
    size_t i;

    for (i = 0; status == JAMSOSTEK_OK && i < (size_t)batch->in->n_months; i++)
        status = jamsostek__jht_money(
            row[i], batch->most,
            batch->in->are_contributions ? "a contribution" : "a wage", at,
            err);
    return status;
}

static jamsostek_status
compute_row(struct batch *batch, size_t at, int64_t *paid, int64_t *out,
            jamsostek_error *err)
{
    const jamsostek_jht_columns *in = batch->in;
    int64_t opening = in->opening != NULL ? in->opening[at] : 0;
    struct jamsostek__balance sum = {{0, 0}, 0};
    const int64_t *row;
    jamsostek_status status;
    bool good;

    status = jamsostek__jht_money(opening, JHT_MOST_MONEY, "opening",
                                  (int64_t)at, err);
    if (status != JAMSOSTEK_OK)
        return status;
    row = read_row(batch, at, &good);
    if (!good)
        return bad_row(batch, row, (int64_t)at, err);
    add_row(batch, row, opening, &sum);
    *paid = sum.paid;
    sum.paid += opening;
    if (jamsostek__jht_round(&sum, batch->frame.growth.exponent,
                             &batch->frame.rounding, out, NULL) != JAMSOSTEK_OK)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_OVERFLOW, (int64_t)at, 0,
                                  "the balance is too large");
    return JAMSOSTEK_OK;
}

static jamsostek_status
batch_rates(struct batch *batch)
{
    const jamsostek_jht_columns *in = batch->in;
    size_t i;

    batch->plain = true;
    batch->most = in->are_contributions ? JHT_MOST_MONEY : JHT_MOST_WAGE;
    if ((size_t)in->n_months > batch->frame.n)
        return jamsostek__fail(batch->frame.event.err, JAMSOSTEK_ERR_DOMAIN,
                               "a contribution lies after the day");
    for (i = 0; !in->are_contributions && i < (size_t)in->n_months; i++) {
        jamsostek_status status = jamsostek__jht_rate(
            &batch->frame.event,
            jamsostek__month_start(batch->frame.first + (int32_t)i),
            in->options, &batch->rate[i]);

        if (status != JAMSOSTEK_OK)
            return status;
        batch->plain &= batch->rate[i].direction == JAMSOSTEK_ROUND_HALF_UP &&
                        batch->rate[i].base == 1;
    }
    return JAMSOSTEK_OK;
}

static jamsostek_status
batch_begin(const jamsostek_rules *rules, jamsostek_date day,
            const jamsostek_jht_columns *in, struct batch *batch,
            jamsostek_error *err)
{
    const struct jht_returns returns = {in->return_ppm, in->returns_ppm,
                                        in->n_returns, in->first_year};
    jamsostek_status status;
    int32_t first;

    if ((in->amounts_i32 == NULL) == (in->amounts == NULL) && in->n > 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "one of amounts_i32 and amounts is needed");
    if (in->n_months < 1 || in->n_months > JHT_MONTHS)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "n_months is 1 to 1,200");
    batch->in = in;
    status = jamsostek__jht_return(in->return_ppm, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__jht_month(in->first, "first", -1, &first, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_begin(rules, day, in->options, NULL,
                                        &batch->frame.event, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__jht_lay_out(first, &returns, &batch->frame);
    if (status != JAMSOSTEK_OK)
        return status;
    batch->frame.rounding = jamsostek__event_rounding(&batch->frame.event);
    return batch_rates(batch);
}

jamsostek_status
jamsostek_jht_batch(const jamsostek_rules *rules, jamsostek_date day,
                    const jamsostek_jht_columns *in,
                    const jamsostek_jht_results *out, size_t *n_bad,
                    jamsostek_error *err)
{
    struct batch batch;
    size_t row, bad = 0;
    jamsostek_status status;

    if (in == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "in or out is NULL");
    status =
        jamsostek__check_size(in, in->struct_size, sizeof *in, sizeof *in, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__check_size(out, out->struct_size, sizeof *out,
                                       sizeof *out, err);
    if (status == JAMSOSTEK_OK)
        status = batch_begin(rules, day, in, &batch, err);
    if (status != JAMSOSTEK_OK)
        return status;
    for (row = 0; row < in->n; row++) {
        size_t bit = in->valid_offset + row;
        int64_t paid = 0, grown = 0;

        if (in->valid != NULL && (in->valid[bit / 8] >> (bit % 8) & 1) == 0) {
            status = JAMSOSTEK_ERR_NULL_ROW;
        } else {
            /* Only the first failure is put into words. */
            status =
                compute_row(&batch, row, &paid, &grown, bad == 0 ? err : NULL);
            bad += status != JAMSOSTEK_OK;
        }
        if (status != JAMSOSTEK_OK)
            paid = grown = 0;
        if (out->contributions != NULL)
            out->contributions[row] = paid;
        if (out->balance != NULL)
            out->balance[row] = grown;
        if (out->flags != NULL)
            out->flags[row] =
                status == JAMSOSTEK_OK ? batch.frame.event.flags : 0;
        if (out->row_status != NULL)
            out->row_status[row] = (uint8_t)status;
    }
    if (n_bad != NULL)
        *n_bad = bad;
    return JAMSOSTEK_OK;
}
