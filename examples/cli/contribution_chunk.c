/* SPDX-License-Identifier: MIT */

/*
 * contribution_chunk.c - rows of a file that are computed together
 *
 * The example of jamsostek_contribution_batch().  What columns cannot say (a
 * migrant's route and term, VAT inside a contract value) is computed row by
 * row; both ways give the same figures.
 */
#include "contribution_chunk.h"

#include <inttypes.h>
#include <stddef.h>
#include <string.h>

/* An amount and its place in the result of a worker and of a batch. */
#define AMOUNT(name)                                                           \
    {                                                                          \
#name, offsetof(jamsostek_contribution, name),                         \
            offsetof(jamsostek_contribution_results, name)                     \
    }

static const struct amount {
    const char *name;
    size_t in_one;   /* of a jamsostek_idr */
    size_t in_batch; /* of a pointer to a column of them */
} amounts[] = {
    AMOUNT(jkk),
    AMOUNT(jkm),
    AMOUNT(jht_employer),
    AMOUNT(jht_worker),
    AMOUNT(jp_employer),
    AMOUNT(jp_worker),
    AMOUNT(jkp_government),
    AMOUNT(jkp_from_jkk),
    AMOUNT(jkp_from_jkm),
    AMOUNT(pmi),
    AMOUNT(total),
    AMOUNT(paid_by_worker),
    AMOUNT(paid_by_employer),
    AMOUNT(paid_by_government),
    AMOUNT(paid_by_sponsor),
};
_Static_assert(COUNT(amounts) == N_AMOUNTS, "every amount has its column");

const char *
amount_name(size_t amount)
{
    return amounts[amount].name;
}

void
bad_row(struct row *row, jamsostek_status status, const char *column,
        const jamsostek_error *err)
{
    char reason[400];

    row->status = status;
    describe_error(err, reason, sizeof reason);
    snprintf(row->message, sizeof row->message, "%s %" PRId64 ": %s%s%s%s",
             say("line", "baris"), row->line,
             column != NULL ? say("column ", "kolom ") : "",
             column != NULL ? column : "", column != NULL ? ": " : "", reason);
}

static jamsostek_status
compute_row(const struct row *row, const jamsostek_rules *rules,
            const struct options *options, jamsostek_contribution *c,
            jamsostek_error *err)
{
    if (row->month == JAMSOSTEK_DATE_NONE)
        return own_reason(err, JAMSOSTEK_ERR_MISSING,
                          say("no month is given", "bulan tidak disebut"));
    if (options->months <= 1)
        return jamsostek_contribution_compute(rules, row->month, &row->worker,
                                              c, err);
    return jamsostek_contribution_span(rules, row->month, options->months,
                                       &row->worker, c, err);
}

static void
fill_columns(struct chunk *to)
{
    size_t i;

    memset(to->valid, 0, sizeof to->valid);
    for (i = 0; i < to->n; i++) {
        const struct row *row = &to->rows[i];

        if (row->status != JAMSOSTEK_OK || row->apart ||
            row->month == JAMSOSTEK_DATE_NONE)
            continue;
        to->valid[i / 8] |= (uint8_t)(1u << i % 8);
        to->months[i] = row->month;
        to->wage[i] = row->worker.wage;
        to->daily_wage[i] = row->worker.daily_wage;
        to->contract_value[i] = row->worker.contract_value;
        to->born[i] = row->worker.born;
        to->segment[i] = (uint8_t)row->worker.segment;
        to->risk_group[i] = (uint8_t)row->worker.risk_group;
        to->employer_size[i] = (uint8_t)row->worker.employer_size;
        to->programmes[i] = (uint8_t)row->worker.programmes;
        to->funding[i] = (uint8_t)row->worker.funding;
        to->relief[i] = (uint8_t)row->worker.relief;
        to->category[i] = (uint8_t)row->worker.category;
    }
}

/* The rows that columns can describe, in one call. */
static jamsostek_status
compute_columns(struct chunk *c, const jamsostek_rules *rules,
                const struct options *options, jamsostek_error *err)
{
    const jamsostek_contribution_columns in = {
        .struct_size = sizeof in,
        .n = c->n,
        .n_months = options->months,
        .common = &options->worker,
        .months = c->months,
        .wage = c->wage,
        .daily_wage = c->daily_wage,
        .contract_value = c->contract_value,
        .born = c->born,
        .segment = c->segment,
        .risk_group = c->risk_group,
        .employer_size = c->employer_size,
        .programmes = c->programmes,
        .funding = c->funding,
        .relief = c->relief,
        .category = c->category,
        .valid = c->valid,
    };
    jamsostek_contribution_results out = {
        .struct_size = sizeof out,
        .row_status = c->row_status,
        .flags = c->flags,
    };
    jamsostek_idr *column;
    size_t k;

    for (k = 0; k < N_AMOUNTS; k++) {
        column = c->amounts[k];
        memcpy((char *)&out + amounts[k].in_batch, &column, sizeof column);
    }
    fill_columns(c);
    return jamsostek_contribution_batch(rules, &in, &out, NULL, err);
}

/* One row by itself: those apart, and for the sentence of those that fail. */
static void
compute_alone(struct chunk *chunk, size_t i, const jamsostek_rules *rules,
              const struct options *options)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_contribution c;
    struct row *row = &chunk->rows[i];
    size_t k;

    row->status = compute_row(row, rules, options, &c, &err);
    if (row->status != JAMSOSTEK_OK) {
        bad_row(row, row->status, NULL, &err);
        return;
    }
    for (k = 0; k < N_AMOUNTS; k++)
        memcpy(&chunk->amounts[k][i], (const char *)&c + amounts[k].in_one,
               sizeof(jamsostek_idr));
    chunk->flags[i] = c.flags;
}

jamsostek_status
chunk_compute(struct chunk *chunk, const jamsostek_rules *rules,
              const struct options *options, jamsostek_error *err)
{
    jamsostek_status status;
    size_t i;

    if (chunk->n == 0)
        return JAMSOSTEK_OK;
    status = compute_columns(chunk, rules, options, err);
    for (i = 0; i < chunk->n && status == JAMSOSTEK_OK; i++)
        if (chunk->rows[i].status == JAMSOSTEK_OK &&
            chunk->row_status[i] != JAMSOSTEK_OK)
            compute_alone(chunk, i, rules, options);
    return status;
}
