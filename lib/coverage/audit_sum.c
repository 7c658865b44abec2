/* SPDX-License-Identifier: MIT */

/*
 * audit_sum.c - does a printed total follow from its parts?
 *
 * A total may miss its parts because they are rounded, which is no fault, or
 * because digits changed places.
 */
#include "coverage/audit.h"

void
jamsostek_sum_claim_init(jamsostek_sum_claim *claim)
{
    static const jamsostek_sum_claim initial = JAMSOSTEK_SUM_CLAIM_INIT;

    if (claim != NULL)
        *claim = initial;
}

static jamsostek_status
check_sum(const jamsostek_sum_claim *claim, jamsostek_error *err)
{
    jamsostek_status status;
    size_t i;

    if (claim == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "claim is NULL");
    status = jamsostek__check_size(claim, claim->struct_size, sizeof *claim,
                                   sizeof *claim, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if ((claim->parts == NULL && claim->n > 0) ||
        (claim->others == NULL && claim->n_others > 0))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "parts or others is NULL");
    if (jamsostek__bad_count(claim->printed) || claim->quantum < 0 ||
        claim->quantum > JAMSOSTEK_COUNT_MAX || claim->part_quantum < 0 ||
        claim->part_quantum > JAMSOSTEK_COUNT_MAX || claim->decimals < 0 ||
        claim->decimals > JAMSOSTEK_DECIMALS_MAX ||
        claim->unit < JAMSOSTEK_FIGURE_PLAIN ||
        claim->unit > JAMSOSTEK_FIGURE_PEOPLE)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "the total, its last place or its unit cannot "
                               "be");
    for (i = 0; i < claim->n; i++)
        if (claim->parts[i] < 0 || claim->parts[i] > JAMSOSTEK_COUNT_MAX)
            return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                                   "part %zu cannot be", i + 1);
    return JAMSOSTEK_OK;
}

/* A part of which two digits changed places. */
static void
consider_parts(const jamsostek_sum_claim *claim, int64_t sum, int64_t quantum,
               struct jamsostek__guesses *guesses)
{
    int64_t variants[MOST_VARIANTS];
    size_t i, k, n;

    /* With one part alone the printed figure says the same. */
    if (claim->n < 2 ||
        jamsostek__significant(claim->printed, quantum) < SIGNIFICANT)
        return;
    for (i = 0; i < claim->n; i++) {
        n = claim->parts[i] > 0
                ? jamsostek__transpositions(claim->parts[i], variants)
                : 0;
        for (k = 0; k < n; k++) {
            jamsostek_audit_guess guess = {
                .misreading = JAMSOSTEK_MISREADING_TRANSPOSED,
                .part = JAMSOSTEK_PART_ADDEND,
                .read_as = variants[k],
                .gives = sum - claim->parts[i] + variants[k],
                .index = (int32_t)i,
            };

            guess.verdict =
                jamsostek__fit(guess.gives, claim->printed, quantum);
            jamsostek__guess(guesses, &guess);
        }
    }
}

/* The parts are those of another count that stands beside: the denominator. */
static void
consider_others(const jamsostek_sum_claim *claim, int64_t sum,
                struct jamsostek__guesses *guesses)
{
    jamsostek_audit_guess guess = {
        .misreading = JAMSOSTEK_MISREADING_SEGMENTS,
        .part = JAMSOSTEK_PART_PRINTED,
        .verdict = JAMSOSTEK_VERDICT_EXACT,
        .read_as = sum,
        .gives = sum,
        .index = -1,
    };
    size_t i;

    for (i = 0; i < claim->n_others && claim->n > 1; i++)
        if (claim->others[i] == sum)
            jamsostek__guess(guesses, &guess);
}

static jamsostek_status
add_parts(const jamsostek_sum_claim *claim, jamsostek_figure_audit *audit,
          jamsostek_error *err)
{
    size_t i;

    for (i = 0; i < claim->n; i++)
        if (add_overflows(audit->computed, claim->parts[i], &audit->computed))
            return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                                   "the sum does not fit 64 bits");
    if (claim->part_quantum > 0) {
        int64_t spread;

        if (claim->n > INT32_MAX ||
            mul_overflows((int64_t)claim->n, claim->part_quantum, &spread))
            return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                                   "the sum does not fit 64 bits");
        audit->low = audit->computed - spread / 2;
        audit->high = audit->computed + spread / 2;
        if (audit->low < 0)
            audit->low = 0;
    }
    return JAMSOSTEK_OK;
}

static void
trace_sum(const jamsostek_sum_claim *claim, const jamsostek_figure_audit *audit,
          const struct jamsostek__guesses *guesses,
          jamsostek_explanation *trace)
{
    const int32_t unit = claim->unit, decimals = claim->decimals;
    size_t i;

    if (trace == NULL)
        return;
    for (i = 0; i < claim->n; i++)
        jamsostek__reason_figure(trace, "addend", "Bagian", "Part", unit,
                                 decimals, claim->parts[i]);
    jamsostek__reason_result(trace, JAMSOSTEK_OP_SUM, "computed",
                             "Jumlah bagian", "Sum of the parts", unit,
                             decimals, audit->computed);
    if (jamsostek__known(audit->low)) {
        jamsostek__reason_result(trace, JAMSOSTEK_OP_SUM, "low",
                                 "Paling sedikit", "At least", unit, decimals,
                                 audit->low);
        jamsostek__reason_result(trace, JAMSOSTEK_OP_SUM, "high",
                                 "Paling banyak", "At most", unit, decimals,
                                 audit->high);
    }
    jamsostek__audit_printed(trace, claim->printed, guesses);
    jamsostek__audit_verdict(trace, audit->verdict, audit->flags);
    jamsostek__guesses_trace(guesses, trace);
}

static jamsostek_status
audit_sum(const jamsostek_sum_claim *claim, struct jamsostek__guesses *found,
          jamsostek_figure_audit *out, jamsostek_explanation *trace,
          jamsostek_error *err)
{
    jamsostek_figure_audit audit = {.verdict = JAMSOSTEK_VERDICT_UNVERIFIABLE,
                                    .low = JAMSOSTEK_COUNT_NONE,
                                    .high = JAMSOSTEK_COUNT_NONE};
    jamsostek_status status = check_sum(claim, err);
    int64_t quantum;

    if (status == JAMSOSTEK_OK)
        status = add_parts(claim, &audit, err);
    if (status != JAMSOSTEK_OK)
        return status;
    quantum = claim->quantum > 0 ? claim->quantum : 1;
    found->n = 0;
    found->unit = claim->unit;
    found->decimals = claim->decimals;
    if (jamsostek__known(claim->printed) && claim->n > 0) {
        audit.verdict = jamsostek__fit(audit.computed, claim->printed, quantum);
        if (audit.verdict == JAMSOSTEK_VERDICT_DOES_NOT_FIT &&
            claim->part_quantum > 0 &&
            audit.high >= claim->printed - quantum / 2 &&
            audit.low <= claim->printed + quantum / 2)
            audit.verdict = JAMSOSTEK_VERDICT_CONSISTENT_INTERVAL;
    }
    if (audit.verdict >= JAMSOSTEK_VERDICT_DOES_NOT_FIT)
        consider_others(claim, audit.computed, found);
    if (audit.verdict == JAMSOSTEK_VERDICT_DOES_NOT_FIT) {
        jamsostek__consider_transposed(found, audit.computed, claim->printed,
                                       quantum);
        consider_parts(claim, audit.computed, quantum, found);
    }
    *out = audit;
    trace_sum(claim, out, found, trace);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_audit_sum(const jamsostek_sum_claim *claim,
                    jamsostek_figure_audit *out, jamsostek_audit_guess *guesses,
                    size_t room, size_t *n_guesses, jamsostek_error *err)
{
    struct jamsostek__guesses found;
    jamsostek_figure_audit audit;
    jamsostek_status status;

    if (out == NULL || (guesses == NULL && room > 0))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "out or guesses is NULL");
    status = audit_sum(claim, &found, &audit, NULL, err);
    if (status != JAMSOSTEK_OK)
        return status;
    *out = audit;
    jamsostek__guesses_give(&found, guesses, room, n_guesses);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_audit_sum_explain(const jamsostek_sum_claim *claim,
                            jamsostek_figure_audit *out,
                            jamsostek_explanation **explanation,
                            jamsostek_error *err)
{
    struct jamsostek__guesses found;
    jamsostek_figure_audit audit;
    jamsostek_explanation *trace;
    jamsostek_status status = check_sum(claim, err);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__reason_begin(claim->date, explanation, &trace, err);
    if (status != JAMSOSTEK_OK)
        return status;
    status = audit_sum(claim, &found, &audit, trace, err);
    status = jamsostek__reason_end(trace, status, explanation, err);
    if (status == JAMSOSTEK_OK && out != NULL)
        *out = audit;
    return status;
}
