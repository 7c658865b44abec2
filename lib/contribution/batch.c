/* SPDX-License-Identifier: MIT */

/*
 * batch.c - blocks of rows, month by month
 */
#include "contribution/batch.h"

#include <string.h>

/* Rows that are computed before they are written: a few cache lines. */
enum { DIRECT = 64 };
/* A run of equal months shorter than this is not worth its slots. */
enum { MIN_RUN = 16 };

static bool
row_valid(const struct batch *batch, size_t row)
{
    size_t bit = batch->in.valid_offset + row;

    return batch->in.valid == NULL ||
           (batch->in.valid[bit / 8] >> (bit % 8) & 1) != 0;
}

/* One row the way of a single worker. */
static jamsostek_status
compute_row(const struct batch *batch, size_t row, jamsostek_date month,
            jamsostek_contribution *out, jamsostek_error *err)
{
    jamsostek_worker worker;

    jamsostek__row_worker(batch, row, &worker);
    if (batch->n_months == 1)
        return jamsostek_contribution_compute(batch->rules, month, &worker, out,
                                              err);
    return jamsostek_contribution_span(batch->rules, month, batch->n_months,
                                       &worker, out, err);
}

/* The base of a fast row; false sends it the slow way. */
static bool
base_of(const struct batch *batch, const struct block *block,
        const struct slots *slots, size_t i, uint32_t *base, uint32_t *flags)
{
    size_t row = block->first + i;
    int64_t wage =
        batch->in.wage != NULL ? batch->in.wage[row] : batch->common.wage;

    if (wage < 0 || wage > UINT32_MAX)
        return false;
    if (slots->segment[block->slot[i]] == JAMSOSTEK_SEGMENT_BPU) {
        size_t bucket = (size_t)wage / DEEMED_BUCKET;

        /* Remarks need the full way: the gap and the low incomes. */
        if (slots->n_deemed > 0 && !batch->marks)
            wage =
                slots->deemed[bucket < slots->n_deemed ? bucket
                                                       : slots->n_deemed - 1];
        else if (jamsostek__deemed(&block->context, wage, &wage, flags) !=
                     JAMSOSTEK_OK ||
                 wage > UINT32_MAX)
            return false;
    }
    *base = (uint32_t)wage;
    return true;
}

static void
map_row(const struct batch *batch, struct block *block, struct slots *slots,
        size_t i)
{
    uint32_t flags = 0;

    block->base[i] = 0;
    block->slot[i] = 0;
    if (block->status[i] != JAMSOSTEK_OK || block->slow[i])
        return;
    block->slot[i] = jamsostek__slot_of(batch, block, block->first + i, slots);
    if (slots->segment[block->slot[i]] == 0 ||
        !base_of(batch, block, slots, i, &block->base[i], &flags)) {
        block->slow[i] = true;
        block->any_slow = true;
        block->base[i] = 0;
        block->slot[i] = 0;
        return;
    }
    if (batch->marks) {
        block->flags[i] |= flags | slots->flags[block->slot[i]];
        block->programmes[i] |= slots->programmes[block->slot[i]];
    }
}

/* Sums of one month take blocks of fast wage earners whole. */
static bool
sums_whole(const struct batch *batch)
{
    return batch->n_months == 1 && batch->wanted == 0;
}

/* Rows that differ by one byte column and their wage only: the usual payroll,
 * at a byte's look-up a row.  False: the block needs the general way. */
static bool
map_simple(const struct batch *batch, struct block *block, struct slots *slots)
{
    const uint8_t *column;
    bool unknown = false;
    size_t i;

    if (!batch->simple || batch->in.valid != NULL || block->any_slow)
        return false;
    if (batch->n_columns == 0) {
        uint8_t slot = jamsostek__slot_of(batch, block, block->first, slots);

        if (slots->segment[slot] == 0)
            return false;
        memset(block->slot, slot, block->n);
    } else {
        column = batch->column[0].codes + block->first;
        for (i = 0; i < block->n; i++) {
            block->slot[i] = slots->by_code[column[i]];
            unknown |= block->slot[i] == 0;
        }
        for (i = 0; unknown && i < block->n; i++) {
            uint8_t slot =
                jamsostek__slot_of(batch, block, block->first + i, slots);

            if (slots->segment[slot] == 0)
                return false;
            slots->by_code[column[i]] = slot;
            block->slot[i] = slot;
        }
    }
    if (slots->any_bpu || !batch->kernel.narrow(batch->in.wage + block->first,
                                                block->n, block->base))
        return false;
    /* Sums take the marks of such a block from the slots. */
    for (i = 0; batch->marks && !sums_whole(batch) && i < block->n; i++) {
        block->flags[i] |= slots->flags[block->slot[i]];
        block->programmes[i] |= slots->programmes[block->slot[i]];
    }
    return true;
}

/*
 * The amounts of the rows that were mapped.  For one month they go straight to
 * the caller's columns, a cache line or a few at a time, so that memory takes
 * the last ones while the next are computed.
 */
void
jamsostek__block_amounts(const struct batch *batch, struct block *block,
                         const struct slots *slots, bool add)
{
    uint32_t quotient[BLOCK], rest[BLOCK], cap = 0;
    bool split = false;
    size_t i;
    int item;

    for (item = 0; item < N_ITEMS; item++) {
        const struct kernel_line *line = &slots->line[item];

        if (batch->wanted != 0 && !(batch->wanted & UINT32_C(1) << item))
            continue;
        if (!line->due) {
            if (!add)
                memset(block->amount[item], 0,
                       block->n * sizeof block->amount[item][0]);
            if (batch->direct[item] != NULL)
                jamsostek__stream(batch->direct[item] + block->first,
                                  block->amount[item], block->n);
            continue;
        }
        if (!split || line->cap != cap) {
            cap = line->cap;
            split = true;
            batch->kernel.split(block->base, cap, block->n, quotient, rest);
        }
        if (batch->direct[item] == NULL) {
            batch->kernel.shares(line, quotient, rest, block->slot, block->n,
                                 add, block->amount[item]);
            continue;
        }
        for (i = 0; i < block->n; i += DIRECT) {
            size_t n = block->n - i < DIRECT ? block->n - i : DIRECT;

            batch->kernel.shares(line, quotient + i, rest + i, block->slot + i,
                                 n, false, block->amount[item]);
            jamsostek__stream(batch->direct[item] + block->first + i,
                              block->amount[item], n);
        }
    }
    for (i = 0; batch->marks && i < block->n; i++)
        block->base_sum[i] = (add ? block->base_sum[i] : 0) + block->base[i];
}

/* One month of a block into its amounts; added to those of earlier months. */
static void
block_month(const struct batch *batch, struct block *block, struct slots *slots,
            bool add)
{
    size_t i;

    if (slots->n == KERNEL_SLOTS)
        jamsostek__slots_clear(slots);
    block->simple = map_simple(batch, block, slots);
    if (!block->simple)
        for (i = 0; i < block->n; i++)
            map_row(batch, block, slots, i);
    /* Sums take a simple block of one month whole, without its amounts. */
    if (!block->simple || !sums_whole(batch))
        jamsostek__block_amounts(batch, block, slots, add);
}

void
jamsostek__note_bad(struct batch *batch, struct block *block, size_t i,
                    jamsostek_status status, const jamsostek_error *detail)
{
    block->status[i] = (uint8_t)status;
    block->flags[i] = 0;
    /* Within a block bad groups are found after bad workers. */
    if (batch->n_bad++ == 0 || block->first + i < batch->first_bad) {
        batch->first_bad = block->first + i;
        (void)jamsostek__fail_at(batch->err, status, (int64_t)batch->first_bad,
                                 0, "%s", detail->message);
    }
}

void
jamsostek__block_store(struct block *block, size_t i,
                       const jamsostek_contribution *c)
{
    block->amount[ITEM_JKK][i] = c->jkk;
    block->amount[ITEM_JKM][i] = c->jkm;
    block->amount[ITEM_JHT_EMPLOYER][i] = c->jht_employer;
    block->amount[ITEM_JHT_WORKER][i] = c->jht_worker;
    block->amount[ITEM_JP_EMPLOYER][i] = c->jp_employer;
    block->amount[ITEM_JP_WORKER][i] = c->jp_worker;
    block->amount[ITEM_JKP_GOVERNMENT][i] = c->jkp_government;
    block->amount[ITEM_JKP_FROM_JKK][i] = c->jkp_from_jkk;
    block->amount[ITEM_JKP_FROM_JKM][i] = c->jkp_from_jkm;
    block->pmi[i] = c->pmi;
}

static void
clear_row(struct block *block, size_t i)
{
    int item;

    for (item = 0; item < N_ITEMS; item++)
        block->amount[item][i] = 0;
}

static jamsostek_status
slow_rows(struct batch *batch, struct block *block, const struct sink *sink)
{
    jamsostek_error detail = JAMSOSTEK_ERROR_INIT;
    jamsostek_contribution c;
    jamsostek_status status;
    size_t i;

    for (i = 0; i < block->n; i++) {
        jamsostek_date month = block->month;

        if (!block->slow[i])
            continue;
        clear_row(block, i);
        if (batch->in.months != NULL)
            month = batch->in.months[block->first + i];
        /* Only the first failure is put into words. */
        status = compute_row(batch, block->first + i, month, &c,
                             batch->n_bad == 0 ? &detail : NULL);
        if (status != JAMSOSTEK_OK) {
            jamsostek__note_bad(batch, block, i, status, &detail);
            continue;
        }
        block->flags[i] = c.flags;
        status = sink->slow(sink->target, batch, block, i, &c);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    return JAMSOSTEK_OK;
}

/* Marks the null rows and, where no slot can serve, everything as slow. */
static void
block_begin(const struct batch *batch, struct block *block, bool all_slow)
{
    size_t i;

    memset(block->status, 0, block->n);
    memset(block->slow, all_slow, block->n);
    if (batch->marks || all_slow) {
        memset(block->flags, 0, block->n * sizeof block->flags[0]);
        memset(block->programmes, 0, block->n);
    }
    if (batch->needs_pmi)
        memset(block->pmi, 0, block->n * sizeof block->pmi[0]);
    block->any_slow = all_slow;
    block->simple = false;
    if (batch->in.valid == NULL)
        return;
    for (i = 0; i < block->n; i++)
        if (!row_valid(batch, block->first + i)) {
            block->status[i] = JAMSOSTEK_ERR_NULL_ROW;
            block->slow[i] = false;
        }
}

/* Makes the block's context and the slots those of its k-th month, unless they
 * are already; false if there is no law for it. */
static bool
enter_month(const struct batch *batch, struct block *block, struct slots *slots,
            jamsostek_date *cached, int32_t k)
{
    jamsostek_date month = block->month;
    uint32_t flags = 0;

    if (k > 0 &&
        jamsostek_date_add_months(month, k, &month, NULL) != JAMSOSTEK_OK)
        month = JAMSOSTEK_DATE_NONE;
    if (month == *cached && month != JAMSOSTEK_DATE_NONE)
        return true;
    jamsostek__slots_clear(slots);
    *cached = JAMSOSTEK_DATE_NONE;
    if (jamsostek__context(batch->rules, month, batch->common.options, NULL,
                           &block->context, NULL) != JAMSOSTEK_OK)
        return false;
    /* The remarks of it come with the slots that use it. */
    block->jp_stop = jamsostek__jp_stop(&block->context, &flags);
    *cached = month;
    return true;
}

/* Rows of one month, at most BLOCK of them.  `*cached` is the month that the
 * slots hold, so that blocks of the same month share them. */
static jamsostek_status
run_block(struct batch *batch, struct block *block, struct slots *slots,
          jamsostek_date *cached, const struct sink *sink)
{
    jamsostek_status status;
    int32_t k;
    bool fast =
        batch->in.daily_wage == NULL && batch->in.contract_value == NULL &&
        batch->common.daily_wage == 0 && batch->common.n_piece_wages == 0 &&
        batch->common.contract_value == 0 &&
        (batch->in.months == NULL || block->n >= MIN_RUN);

    block_begin(batch, block, !fast);
    if (!fast) {
        jamsostek__slots_clear(slots);
        *cached = JAMSOSTEK_DATE_NONE;
        for (k = 0; k < N_ITEMS; k++)
            memset(block->amount[k], 0, block->n * sizeof block->amount[k][0]);
        memset(block->slot, 0, block->n);
    }
    for (k = 0; fast && k < batch->n_months; k++) {
        if (!enter_month(batch, block, slots, cached, k)) {
            /* No row has such a month: each gets its status the slow way. */
            block_begin(batch, block, true);
            block_month(batch, block, slots, false);
            break;
        }
        block_month(batch, block, slots, k > 0);
    }
    if (block->any_slow) {
        status = slow_rows(batch, block, sink);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    return sink->rows(sink->target, batch, block, slots);
}

/* How many rows from `first` on have the same month, up to a block. */
static size_t
run_length(const struct batch *batch, size_t first)
{
    size_t left = batch->in.n - first, n;
    const jamsostek_date *months = batch->in.months;

    if (left > BLOCK)
        left = BLOCK;
    if (months == NULL)
        return left;
    for (n = 1; n < left && months[first + n] == months[first]; n++)
        continue;
    return n;
}

jamsostek_status
jamsostek__batch_run(struct batch *batch, const struct sink *sink)
{
    struct slots slots;
    struct block block;
    jamsostek_date cached = JAMSOSTEK_DATE_NONE;
    size_t row;

    jamsostek__slots_clear(&slots);
    for (row = 0; row < batch->in.n; row += block.n) {
        jamsostek_status status;

        block.first = row;
        block.n = run_length(batch, row);
        block.month =
            batch->in.months != NULL ? batch->in.months[row] : batch->in.month;
        status = run_block(batch, &block, &slots, &cached, sink);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__batch_begin(const jamsostek_rules *rules,
                       const jamsostek_contribution_columns *in,
                       struct batch *batch, jamsostek_error *err)
{
    static const jamsostek_worker nothing = JAMSOSTEK_WORKER_INIT;
    jamsostek_status status;
    const uint8_t *columns[7];
    size_t i;

    if (in == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "in is NULL");
    status =
        jamsostek__check_size(in, in->struct_size, sizeof *in, sizeof *in, err);
    if (status != JAMSOSTEK_OK)
        return status;
    memset(batch, 0, sizeof *batch);
    batch->in = *in;
    batch->rules = rules;
    batch->err = err;
    batch->kernel = jamsostek__kernel();
    batch->n_months = in->n_months == 0 ? 1 : in->n_months;
    if (batch->n_months < 1 || batch->n_months > 1200)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "a span has 1 to 1,200 months");
    batch->common = nothing;
    if (in->common != NULL) {
        status = jamsostek__check_size(in->common, in->common->struct_size,
                                       sizeof nothing, sizeof nothing, err);
        if (status != JAMSOSTEK_OK)
            return status;
        memcpy(&batch->common, in->common, sizeof nothing);
        batch->common.struct_size = sizeof nothing;
    }
    columns[0] = in->segment;
    columns[1] = in->risk_group;
    columns[2] = in->employer_size;
    columns[3] = in->programmes;
    columns[4] = in->funding;
    columns[5] = in->relief;
    columns[6] = in->category;
    for (i = 0; i < ARRAY_LEN(columns); i++)
        if (columns[i] != NULL) {
            batch->column[batch->n_columns].codes = columns[i];
            batch->column[batch->n_columns].shift = 8 * (unsigned)i;
            batch->n_columns++;
        }
    batch->simple =
        batch->n_columns <= 1 && in->born == NULL && in->wage != NULL;
    return JAMSOSTEK_OK;
}
