/* SPDX-License-Identifier: MIT */

/*
 * sums.c - a batch into sums by group
 */
#include "contribution/batch.h"

#include <string.h>

/*
 * While rows are added, the paid_by fields hold only how much a payer's share
 * differs from that of a wage earner (employer: JKK, JKM and its sides; worker:
 * his sides; government: its share of JKP).  The usual row then adds its nine
 * lines and nothing else; the split itself is added once, at the end.
 */
struct sums {
    const int32_t *group;
    jamsostek_contribution *sums;
    size_t n_groups;
    uint8_t *row_status;
    int64_t slow_total; /* bounds what the slow rows put into any sum */
};

/* Fast rows are below 2^31 rupiah a line and month; so many of them, and as
 * much again from slow rows, cannot overflow 64 bits. */
#define MAX_ROW_MONTHS (INT64_C(1) << 31)
#define MAX_SLOW_TOTAL (INT64_C(1) << 62)

static jamsostek_status
sum_slow(void *target, struct batch *batch, struct block *block, size_t i,
         const jamsostek_contribution *c)
{
    struct sums *sums = target;
    int32_t group = sums->group[block->first + i];
    jamsostek_contribution *to;

    if (group < 0 || (size_t)group >= sums->n_groups)
        return JAMSOSTEK_OK; /* sum_rows makes it a bad row */
    if (add_overflows(sums->slow_total, c->total, &sums->slow_total) ||
        add_overflows(sums->slow_total, c->jkp_government, &sums->slow_total) ||
        add_overflows(sums->slow_total, c->jp_deferred, &sums->slow_total) ||
        add_overflows(sums->slow_total, c->base, &sums->slow_total) ||
        sums->slow_total > MAX_SLOW_TOTAL)
        return jamsostek__fail(batch->err, JAMSOSTEK_ERR_OVERFLOW,
                               "the sums do not fit 64 bits");
    to = &sums->sums[group];
    jamsostek__block_store(block, i, c);
    to->base += c->base;
    to->pmi += c->pmi;
    to->jp_deferred += c->jp_deferred;
    to->workers += c->workers;
    to->programmes |= c->programmes;
    to->flags |= c->flags;
    to->paid_by_employer += c->paid_by_employer - c->jkk - c->jkm -
                            c->jht_employer - c->jp_employer;
    to->paid_by_worker += c->paid_by_worker - c->jht_worker - c->jp_worker;
    to->paid_by_government += c->paid_by_government - c->jkp_government;
    to->paid_by_sponsor += c->paid_by_sponsor;
    return JAMSOSTEK_OK;
}

static void
sum_fast(const struct batch *batch, const struct block *block,
         const struct slots *slots, size_t i, jamsostek_contribution *to)
{
    uint8_t slot = block->slot[i];

    to->base += block->base_sum[i];
    to->workers += batch->n_months;
    to->programmes |= block->programmes[i];
    to->flags |= block->flags[i];
    if (slots->segment[slot] == JAMSOSTEK_SEGMENT_BPU) {
        int64_t jkk_jkm =
            block->amount[ITEM_JKK][i] + block->amount[ITEM_JKM][i];
        int64_t jht = block->amount[ITEM_JHT_WORKER][i];

        to->paid_by_employer -= jkk_jkm;
        to->paid_by_worker -= jht;
        *jamsostek__paid_by(to, slots->payer[slot]) += jkk_jkm + jht;
    }
}

/* A block of fast wage earners whose groups are sound, in one go. */
static bool
sum_simple(const struct sums *sums, const struct batch *batch,
           const struct block *block, const struct slots *slots)
{
    const int32_t *group = sums->group + block->first;
    const struct kernel_line *ninth = &slots->line[ITEM_JKP_FROM_JKM];
    size_t stride = sizeof *sums->sums / sizeof sums->sums->jkk, i;
    bool sound = true;

    if (!block->simple || batch->n_months != 1)
        return false;
    for (i = 0; i < block->n; i++)
        sound &= group[i] >= 0 && (size_t)group[i] < sums->n_groups;
    if (!sound)
        return false;
    batch->kernel.sum(&slots->rows, block->base, block->slot, group, block->n,
                      stride, &sums->sums->jkk);
    for (i = 0; i < block->n; i++) {
        jamsostek_contribution *to = &sums->sums[group[i]];

        to->base += block->base[i];
        to->workers++;
        /* Nearly always known of the group already: no store then. */
        if ((slots->flags[block->slot[i]] & ~to->flags) != 0 ||
            (slots->programmes[block->slot[i]] & ~to->programmes) != 0) {
            to->programmes |= slots->programmes[block->slot[i]];
            to->flags |= slots->flags[block->slot[i]];
        }
    }
    if (ninth->due) {
        uint32_t quotient[BLOCK], rest[BLOCK];
        int64_t amount[BLOCK];

        batch->kernel.split(block->base, ninth->cap, block->n, quotient, rest);
        batch->kernel.shares(ninth, quotient, rest, block->slot, block->n,
                             false, amount);
        for (i = 0; i < block->n; i++)
            sums->sums[group[i]].jkp_from_jkm += amount[i];
    }
    return true;
}

static jamsostek_status
sum_rows(void *target, struct batch *batch, struct block *block,
         const struct slots *slots)
{
    struct sums *sums = target;
    size_t i;

    if (sum_simple(sums, batch, block, slots)) {
        if (sums->row_status != NULL)
            memset(sums->row_status + block->first, 0, block->n);
        return JAMSOSTEK_OK;
    }
    if (block->simple && batch->n_months == 1) {
        /* A group is wrong: the rows after all, with what was left out. */
        jamsostek__block_amounts(batch, block, slots, false);
        for (i = 0; i < block->n; i++) {
            block->flags[i] = slots->flags[block->slot[i]];
            block->programmes[i] = slots->programmes[block->slot[i]];
        }
    }
    for (i = 0; i < block->n; i++) {
        size_t row = block->first + i;
        int32_t group = sums->group[row];
        jamsostek_contribution *to;

        if (block->status[i] != JAMSOSTEK_OK)
            continue;
        if (group < 0 || (size_t)group >= sums->n_groups) {
            static const jamsostek_error detail = {
                sizeof detail, JAMSOSTEK_ERR_DOMAIN, 0, -1,
                "the group is none of the groups"};

            jamsostek__note_bad(batch, block, i, JAMSOSTEK_ERR_DOMAIN, &detail);
            continue;
        }
        to = &sums->sums[group];
        to->jkk += block->amount[ITEM_JKK][i];
        to->jkm += block->amount[ITEM_JKM][i];
        to->jht_employer += block->amount[ITEM_JHT_EMPLOYER][i];
        to->jht_worker += block->amount[ITEM_JHT_WORKER][i];
        to->jp_employer += block->amount[ITEM_JP_EMPLOYER][i];
        to->jp_worker += block->amount[ITEM_JP_WORKER][i];
        to->jkp_government += block->amount[ITEM_JKP_GOVERNMENT][i];
        to->jkp_from_jkk += block->amount[ITEM_JKP_FROM_JKK][i];
        to->jkp_from_jkm += block->amount[ITEM_JKP_FROM_JKM][i];
        if (!block->slow[i])
            sum_fast(batch, block, slots, i, to);
    }
    if (sums->row_status != NULL)
        memcpy(sums->row_status + block->first, block->status, block->n);
    return JAMSOSTEK_OK;
}

static void
sum_close(jamsostek_contribution *c)
{
    c->paid_by_employer += c->jkk + c->jkm + c->jht_employer + c->jp_employer;
    c->paid_by_worker += c->jht_worker + c->jp_worker;
    c->paid_by_government += c->jkp_government;
    c->total = c->jkk + c->jkm + c->jht_employer + c->jht_worker +
               c->jp_employer + c->jp_worker + c->pmi;
    c->to_jkk = c->jkk - c->jkp_from_jkk;
    c->to_jkm = c->jkm - c->jkp_from_jkm;
    c->to_jht = c->jht_employer + c->jht_worker;
    c->to_jp = c->jp_employer + c->jp_worker;
    c->to_jkp = c->jkp_government + c->jkp_from_jkk + c->jkp_from_jkm;
    c->to_pmi = c->pmi;
}

jamsostek_status
jamsostek_contribution_sums(const jamsostek_rules *rules,
                            const jamsostek_contribution_columns *in,
                            const int32_t *group, jamsostek_contribution *sums,
                            size_t n_groups, uint8_t *row_status, size_t *n_bad,
                            jamsostek_error *err)
{
    struct batch batch;
    struct sums target = {group, sums, n_groups, row_status, 0};
    struct sink sink = {&target, sum_slow, sum_rows};
    jamsostek_status status = jamsostek__batch_begin(rules, in, &batch, err);
    size_t i;

    if (status != JAMSOSTEK_OK)
        return status;
    if ((group == NULL && in->n > 0) || (sums == NULL && n_groups > 0))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "group or sums is NULL");
    if (in->n > (size_t)(MAX_ROW_MONTHS / batch.n_months))
        return jamsostek__fail(err, JAMSOSTEK_ERR_LIMIT,
                               "more than 2^31 worker-months; split the call");
    batch.marks = true;
    if (n_groups > 0)
        memset(sums, 0, n_groups * sizeof *sums);
    status = jamsostek__batch_run(&batch, &sink);
    if (status != JAMSOSTEK_OK)
        return status;
    for (i = 0; i < n_groups; i++)
        sum_close(&sums[i]);
    if (n_bad != NULL)
        *n_bad = batch.n_bad;
    return JAMSOSTEK_OK;
}
