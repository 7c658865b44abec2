/* SPDX-License-Identifier: MIT */

/*
 * columns.c - a batch into the caller's columns
 */
#include "contribution/batch.h"

#include <string.h>

/* Outputs shorter than this are soon read again: they stay in the caches. */
enum { MIN_STREAMED = 1 << 16 };

static bool
wants_payers(const jamsostek_contribution_results *out)
{
    return out->paid_by_worker != NULL || out->paid_by_employer != NULL ||
           out->paid_by_government != NULL || out->paid_by_sponsor != NULL;
}

static void
store_payers(const jamsostek_contribution_results *out, size_t row,
             const jamsostek_contribution *c)
{
    if (out->paid_by_worker != NULL)
        out->paid_by_worker[row] = c->paid_by_worker;
    if (out->paid_by_employer != NULL)
        out->paid_by_employer[row] = c->paid_by_employer;
    if (out->paid_by_government != NULL)
        out->paid_by_government[row] = c->paid_by_government;
    if (out->paid_by_sponsor != NULL)
        out->paid_by_sponsor[row] = c->paid_by_sponsor;
}

/* Who pays the rows that came from slots, and the zeros of those that failed;
 * the slow rows were stored one by one. */
static void
store_slot_payers(const jamsostek_contribution_results *out,
                  const struct block *block, const struct slots *slots)
{
    int64_t amount[N_ITEMS];
    jamsostek_contribution c;
    size_t i;
    int item;

    for (i = 0; i < block->n; i++) {
        if (block->slow[i] && block->status[i] == JAMSOSTEK_OK)
            continue;
        for (item = 0; item < N_ITEMS; item++)
            amount[item] = block->amount[item][i];
        jamsostek__assemble(amount, 0, slots->payer[block->slot[i]], &c);
        store_payers(out, block->first + i, &c);
    }
}

static jamsostek_status
store_slow(void *target, struct batch *batch, struct block *block, size_t i,
           const jamsostek_contribution *c)
{
    int item;

    jamsostek__block_store(block, i, c);
    store_payers(target, block->first + i, c);
    for (item = 0; item < N_ITEMS; item++)
        if (batch->direct[item] != NULL)
            batch->direct[item][block->first + i] = block->amount[item][i];
    return JAMSOSTEK_OK;
}

/* The columns of the lines, in their order. */
static void
line_columns(const jamsostek_contribution_results *out,
             jamsostek_idr *columns[N_ITEMS])
{
    columns[ITEM_JKK] = out->jkk;
    columns[ITEM_JKM] = out->jkm;
    columns[ITEM_JHT_EMPLOYER] = out->jht_employer;
    columns[ITEM_JHT_WORKER] = out->jht_worker;
    columns[ITEM_JP_EMPLOYER] = out->jp_employer;
    columns[ITEM_JP_WORKER] = out->jp_worker;
    columns[ITEM_JKP_GOVERNMENT] = out->jkp_government;
    columns[ITEM_JKP_FROM_JKK] = out->jkp_from_jkk;
    columns[ITEM_JKP_FROM_JKM] = out->jkp_from_jkm;
}

static uint32_t
wanted_items(const jamsostek_contribution_results *out)
{
    jamsostek_idr *columns[N_ITEMS];
    uint32_t wanted = 0;
    int item;

    line_columns(out, columns);
    for (item = 0; item < N_ITEMS; item++)
        if (columns[item] != NULL || wants_payers(out) ||
            (item < N_BILLED && out->total != NULL))
            wanted |= UINT32_C(1) << item;
    /* Some line must be asked for: 0 means that sums are wanted. */
    return wanted != 0 ? wanted : 1;
}

static jamsostek_status
store_rows(void *target, struct batch *batch, struct block *block,
           const struct slots *slots)
{
    const jamsostek_contribution_results *out = target;
    jamsostek_idr *columns[N_ITEMS];
    bool stream = batch->in.n >= MIN_STREAMED;
    size_t first = block->first, n = block->n, i;
    int item;

    line_columns(out, columns);
    for (item = 0; item < N_ITEMS; item++) {
        if (columns[item] == NULL || batch->direct[item] != NULL)
            continue;
        if (stream)
            jamsostek__stream(columns[item] + first, block->amount[item], n);
        else
            memcpy(columns[item] + first, block->amount[item],
                   n * sizeof *columns[item]);
    }
    if (out->pmi != NULL)
        memcpy(out->pmi + first, block->pmi, n * sizeof *out->pmi);
    if (out->total != NULL)
        for (i = 0; i < n; i++)
            out->total[first + i] =
                block->amount[ITEM_JKK][i] + block->amount[ITEM_JKM][i] +
                block->amount[ITEM_JHT_EMPLOYER][i] +
                block->amount[ITEM_JHT_WORKER][i] +
                block->amount[ITEM_JP_EMPLOYER][i] +
                block->amount[ITEM_JP_WORKER][i] + block->pmi[i];
    if (wants_payers(out))
        store_slot_payers(out, block, slots);
    if (out->row_status != NULL)
        memcpy(out->row_status + first, block->status, n);
    if (out->flags != NULL)
        memcpy(out->flags + first, block->flags, n * sizeof *out->flags);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_contribution_batch(const jamsostek_rules *rules,
                             const jamsostek_contribution_columns *in,
                             const jamsostek_contribution_results *out,
                             size_t *n_bad, jamsostek_error *err)
{
    struct batch batch;
    jamsostek_contribution_results results;
    struct sink sink = {&results, store_slow, store_rows};
    jamsostek_status status = jamsostek__batch_begin(rules, in, &batch, err);

    if (status != JAMSOSTEK_OK)
        return status;
    if (out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "out is NULL");
    status = jamsostek__check_size(out, out->struct_size, sizeof *out,
                                   sizeof *out, err);
    if (status != JAMSOSTEK_OK)
        return status;
    results = *out;
    batch.marks = out->flags != NULL;
    batch.needs_pmi = out->pmi != NULL || out->total != NULL;
    batch.wanted = wanted_items(out);
    /* Totals and payers need the amounts again, and a span adds to them. */
    if (batch.n_months == 1 && out->total == NULL && !wants_payers(out) &&
        batch.in.n >= MIN_STREAMED)
        line_columns(out, batch.direct);
    status = jamsostek__batch_run(&batch, &sink);
    jamsostek__stream_end();
    if (status == JAMSOSTEK_OK && n_bad != NULL)
        *n_bad = batch.n_bad;
    return status;
}
