/* SPDX-License-Identifier: MIT */

/*
 * death_batch.c - JKK and JKM for the death of everybody in a register
 *
 * Each row goes through the code of a single person, so that it cannot differ
 * from it; a bad row gets its status and never stops the others.
 */
#include "benefit/jkk.h"
#include "benefit/jkm.h"

/* What both programmes write of a row. */
struct parts {
    int64_t lump_sum;
    int64_t periodic;
    int64_t funeral;
    int64_t total;
    uint32_t flags;
};

struct batch {
    const jamsostek_death_results *out;
    struct parts sum;
    size_t n_bad;
    jamsostek_error *err;
};

static bool
row_there(const uint8_t *valid, size_t offset, size_t row)
{
    size_t bit = offset + row;

    return valid == NULL || (valid[bit / 8] >> bit % 8 & 1) != 0;
}

/* Writes a row; a failed one as zeros. */
static jamsostek_status
put(struct batch *batch, size_t row, jamsostek_status status,
    const struct parts *parts)
{
    static const struct parts none = {0, 0, 0, 0, 0};
    const jamsostek_death_results *out = batch->out;

    if (status != JAMSOSTEK_OK)
        parts = &none;
    if (status != JAMSOSTEK_OK && status != JAMSOSTEK_ERR_NULL_ROW &&
        batch->n_bad++ == 0 && batch->err != NULL &&
        batch->err->struct_size >= sizeof *batch->err)
        batch->err->row = (int64_t)row;
    if (out->lump_sum != NULL)
        out->lump_sum[row] = parts->lump_sum;
    if (out->periodic != NULL)
        out->periodic[row] = parts->periodic;
    if (out->funeral != NULL)
        out->funeral[row] = parts->funeral;
    if (out->total != NULL)
        out->total[row] = parts->total;
    if (out->row_status != NULL)
        out->row_status[row] = (uint8_t)status;
    if (out->flags != NULL)
        out->flags[row] = parts->flags;
    batch->sum.flags |= parts->flags;
    /* No part is larger than the total. */
    if (add_overflows(batch->sum.total, parts->total, &batch->sum.total))
        return JAMSOSTEK_ERR_OVERFLOW;
    batch->sum.lump_sum += parts->lump_sum;
    batch->sum.periodic += parts->periodic;
    batch->sum.funeral += parts->funeral;
    return JAMSOSTEK_OK;
}

/* The detail of the first bad row is kept; later ones have nowhere to go. */
static jamsostek_error *
error_of(const struct batch *batch)
{
    return batch->n_bad == 0 ? batch->err : NULL;
}

static jamsostek_status
begin(struct batch *batch, const void *in, size_t size, size_t known,
      const jamsostek_death_results *out, jamsostek_error *err)
{
    jamsostek_status status =
        jamsostek__check_size(in, size, known, known, err);

    *batch = (struct batch){.out = out, .err = err};
    if (status != JAMSOSTEK_OK)
        return status;
    return jamsostek__check_size(out, out->struct_size, sizeof *out,
                                 sizeof *out, err);
}

static jamsostek_status
jkk_row(const jamsostek_rules *rules, const jamsostek_jkk_columns *in,
        size_t row, jamsostek_error *err, struct parts *out)
{
    jamsostek_jkk_input input = JAMSOSTEK_JKK_INPUT_INIT;
    jamsostek_jkk_benefit benefit = {0};
    struct jamsostek__event event;
    jamsostek_status status;

    input.segment = in->segments != NULL ? in->segments[row] : in->segment;
    if (in->wage != NULL)
        input.wage = in->wage[row];
    if (in->daily_wage != NULL)
        input.daily_wage = in->daily_wage[row];
    status = jamsostek__event_begin(rules,
                                    in->days != NULL ? in->days[row] : in->day,
                                    in->options, NULL, &event, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__jkk_death(&event, &input, &benefit);
    if (status != JAMSOSTEK_OK)
        return status;
    *out = (struct parts){benefit.lump_sum, benefit.periodic, benefit.funeral,
                          benefit.total, event.flags};
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_jkk_death_batch(const jamsostek_rules *rules,
                          const jamsostek_jkk_columns *in,
                          const jamsostek_death_results *out,
                          jamsostek_jkk_benefit *sum, size_t *n_bad,
                          jamsostek_error *err)
{
    struct batch batch;
    jamsostek_status status;
    size_t row;

    if (in == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "in or out is NULL");
    status = begin(&batch, in, in->struct_size, sizeof *in, out, err);
    for (row = 0; status == JAMSOSTEK_OK && row < in->n; row++) {
        struct parts parts;
        jamsostek_status good =
            row_there(in->valid, in->valid_offset, row)
                ? jkk_row(rules, in, row, error_of(&batch), &parts)
                : JAMSOSTEK_ERR_NULL_ROW;

        status = put(&batch, row, good, &parts);
        if (status != JAMSOSTEK_OK)
            return jamsostek__fail(err, status, "the sum does not fit 64 bits");
    }
    if (status != JAMSOSTEK_OK)
        return status;
    if (n_bad != NULL)
        *n_bad = batch.n_bad;
    if (sum != NULL)
        *sum = (jamsostek_jkk_benefit){
            .lump_sum = batch.sum.lump_sum,
            .periodic = batch.sum.periodic,
            .funeral = batch.sum.funeral,
            .total = batch.sum.total,
            .total_with_scholarship = batch.sum.total,
            .flags = batch.sum.flags,
        };
    return JAMSOSTEK_OK;
}

static jamsostek_status
jkm_row(const jamsostek_rules *rules, const jamsostek_jkm_columns *in,
        size_t row, jamsostek_error *err, struct parts *out,
        int32_t *memberships)
{
    jamsostek_jkm_input input = JAMSOSTEK_JKM_INPUT_INIT;
    jamsostek_jkm_benefit benefit = {0};
    struct jamsostek__event event;
    jamsostek_status status;

    input.segment = in->segments != NULL ? in->segments[row] : in->segment;
    if (in->paid_months != NULL)
        input.paid_months = in->paid_months[row];
    if (in->member_since != NULL)
        input.member_since = in->member_since[row];
    if (in->memberships != NULL)
        input.memberships = in->memberships[row];
    status = jamsostek__event_begin(rules,
                                    in->days != NULL ? in->days[row] : in->day,
                                    in->options, NULL, &event, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__jkm_death(&event, &input, &benefit);
    if (status != JAMSOSTEK_OK)
        return status;
    *out = (struct parts){benefit.lump_sum, benefit.periodic, benefit.funeral,
                          benefit.total, event.flags};
    *memberships = benefit.memberships;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_jkm_death_batch(const jamsostek_rules *rules,
                          const jamsostek_jkm_columns *in,
                          const jamsostek_death_results *out,
                          jamsostek_jkm_benefit *sum, size_t *n_bad,
                          jamsostek_error *err)
{
    struct batch batch;
    int64_t memberships = 0;
    jamsostek_status status;
    size_t row;

    if (in == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "in or out is NULL");
    status = begin(&batch, in, in->struct_size, sizeof *in, out, err);
    for (row = 0; status == JAMSOSTEK_OK && row < in->n; row++) {
        struct parts parts;
        int32_t held = 0;
        jamsostek_status good =
            row_there(in->valid, in->valid_offset, row)
                ? jkm_row(rules, in, row, error_of(&batch), &parts, &held)
                : JAMSOSTEK_ERR_NULL_ROW;

        memberships += held;
        status = put(&batch, row, good, &parts);
        if (status != JAMSOSTEK_OK || memberships > INT32_MAX)
            return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                                   "the sum is too large");
    }
    if (status != JAMSOSTEK_OK)
        return status;
    if (n_bad != NULL)
        *n_bad = batch.n_bad;
    if (sum != NULL)
        *sum = (jamsostek_jkm_benefit){
            .lump_sum = batch.sum.lump_sum,
            .periodic = batch.sum.periodic,
            .funeral = batch.sum.funeral,
            .total = batch.sum.total,
            .total_with_scholarship = batch.sum.total,
            .memberships = (int32_t)memberships,
            .flags = batch.sum.flags,
        };
    return JAMSOSTEK_OK;
}
