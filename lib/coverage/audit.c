/* SPDX-License-Identifier: MIT */

/*
 * audit.c - does a printed budget follow from people, months and rate?
 *
 * The verdict compares whole rupiah; what may have gone wrong is asked in
 * audit_misread.c.
 */
#include "coverage/audit_budget.h"

void
jamsostek_budget_claim_init(jamsostek_budget_claim *claim)
{
    static const jamsostek_budget_claim initial = JAMSOSTEK_BUDGET_CLAIM_INIT;

    if (claim != NULL)
        *claim = initial;
}

/* --- reading the claim --------------------------------------------------- */

static jamsostek_status
check_claim(const jamsostek_budget_claim *claim, jamsostek_error *err)
{
    jamsostek_status status;
    size_t i;

    if (claim == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "claim is NULL");
    status = jamsostek__check_size(claim, claim->struct_size, sizeof *claim,
                                   sizeof *claim, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (claim->others == NULL && claim->n_others > 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "others is NULL");
    if (jamsostek__bad_count(claim->workers) ||
        jamsostek__bad_count(claim->months) ||
        jamsostek__bad_count(claim->rate) ||
        jamsostek__bad_count(claim->printed) || claim->quantum < 0 ||
        claim->quantum > JAMSOSTEK_COUNT_MAX || claim->villages < 0 ||
        claim->villages > JAMSOSTEK_COUNT_MAX || claim->workers_quantum < 0 ||
        claim->workers_quantum > JAMSOSTEK_COUNT_MAX)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "people, months, rate or sum cannot be");
    for (i = 0; i < claim->n_others; i++)
        if (jamsostek__bad_count(claim->others[i]))
            return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                                   "one of the other counts cannot be");
    return JAMSOSTEK_OK;
}

static jamsostek_status
rate_of_worker(const jamsostek_rules *rules,
               const jamsostek_budget_claim *claim, int64_t *rate,
               jamsostek_error *err)
{
    jamsostek_contribution c;
    jamsostek_status status;

    if (claim->rate != JAMSOSTEK_COUNT_NONE || claim->worker == NULL) {
        *rate = claim->rate;
        return JAMSOSTEK_OK;
    }
    status = jamsostek_contribution_compute(rules, claim->month, claim->worker,
                                            &c, err);
    if (status == JAMSOSTEK_OK)
        *rate = c.total;
    return status;
}

/* printed x scale / (a x b), half up; COUNT_NONE where that means nothing. */
static int64_t
implied(int64_t printed, int64_t scale, int64_t a, int64_t b)
{
    int64_t below, out;

    if (!jamsostek__known(printed) || !jamsostek__known(a) ||
        !jamsostek__known(b) || mul_overflows(a, b, &below) || below == 0 ||
        !jamsostek__product_over(printed, scale, below, JAMSOSTEK_ROUND_HALF_UP,
                                 &out))
        return JAMSOSTEK_COUNT_NONE;
    return out;
}

bool
jamsostek__budget_product(int64_t workers, int64_t months, int64_t rate,
                          int64_t *out)
{
    *out = JAMSOSTEK_COUNT_NONE;
    if (!jamsostek__known(workers) || !jamsostek__known(months) ||
        !jamsostek__known(rate))
        return true;
    return !mul_overflows(workers, months, out) &&
           !mul_overflows(*out, rate, out);
}

/* --- the verdict --------------------------------------------------------- */

/* What people rounded to their last place allow, and the rate too unless the
 * law knows it.  Halves of both: the product is divided by four. */
static bool
interval(const struct jamsostek__budget *b, int64_t quantum, bool rate_varies,
         int64_t *low, int64_t *high)
{
    int64_t people = quantum > 0 ? quantum : jamsostek__last_place(b->workers);
    int64_t rate = rate_varies ? jamsostek__last_place(b->rate) : 0;
    int64_t least, most;

    if (people > 2 * b->workers)
        people = 2 * b->workers;
    if (mul_overflows(2 * b->workers - people, b->months, &least) ||
        mul_overflows(2 * b->workers + people, b->months, &most))
        return false;
    return jamsostek__product_over(least, 2 * b->rate - rate, 4,
                                   JAMSOSTEK_ROUND_DOWN, low) &&
           jamsostek__product_over(most, 2 * b->rate + rate, 4,
                                   JAMSOSTEK_ROUND_UP, high);
}

static bool
reaches(int64_t low, int64_t high, int64_t printed, int64_t quantum)
{
    return high >= printed - quantum / 2 && low < printed + (quantum + 1) / 2;
}

static bool
in_law(const struct jamsostek__budget *b)
{
    size_t i;

    for (i = 0; i < b->law.n; i++)
        if (b->law.rate[i] == b->rate)
            return true;
    return false;
}

static bool
is_quota(const jamsostek_rules *rules, const jamsostek_budget_claim *claim)
{
    int64_t quotas[MOST_RATES];
    size_t i, n = jamsostek__menu(rules, KEY_AUDIT_VILLAGE_QUOTA, claim->month,
                                  claim->options, quotas, MOST_RATES);

    for (i = 0; i < n && claim->villages > 0; i++)
        if (claim->workers == quotas[i] * claim->villages)
            return true;
    return false;
}

static jamsostek_status
judge(const jamsostek_rules *rules, const jamsostek_budget_claim *claim,
      const struct jamsostek__budget *b, jamsostek_budget_audit *out,
      jamsostek_error *err)
{
    bool unknown_rate = b->law.n > 0 && jamsostek__known(b->rate) && !in_law(b);

    *out = (jamsostek_budget_audit){
        .verdict = JAMSOSTEK_VERDICT_UNVERIFIABLE,
        .rate = b->rate,
        .law_rate = b->law.n > 0 ? b->law.rate[0] : JAMSOSTEK_COUNT_NONE,
        .low = JAMSOSTEK_COUNT_NONE,
        .high = JAMSOSTEK_COUNT_NONE,
        .implied_months = implied(b->printed, 1000, b->workers, b->rate),
        .implied_workers = implied(b->printed, 10, b->months, b->rate),
        .implied_rate = implied(b->printed, 10, b->workers, b->months),
    };
    if (!jamsostek__budget_product(b->workers, b->months, b->rate,
                                   &out->computed) ||
        !jamsostek__budget_product(b->workers, b->months, out->law_rate,
                                   &out->at_law_rate))
        return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                               "people x months x rate does not fit 64 bits");
    if (jamsostek__known(b->printed) && jamsostek__known(out->computed)) {
        out->verdict = jamsostek__fit(out->computed, b->printed, b->quantum);
        if (claim->inputs_rounded &&
            !interval(b, claim->workers_quantum, unknown_rate, &out->low,
                      &out->high))
            return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                                   "the interval does not fit 64 bits");
        if (out->verdict == JAMSOSTEK_VERDICT_DOES_NOT_FIT &&
            claim->inputs_rounded &&
            reaches(out->low, out->high, b->printed, b->quantum))
            out->verdict = JAMSOSTEK_VERDICT_CONSISTENT_INTERVAL;
    }
    if (unknown_rate)
        out->flags |= JAMSOSTEK_AUDIT_RATE_UNKNOWN;
    if (claim->months_inferred)
        out->flags |= JAMSOSTEK_AUDIT_MONTHS_INFERRED;
    if (jamsostek__known(b->printed) && b->quantum > 1 &&
        b->printed / b->quantum < 10)
        out->flags |= JAMSOSTEK_AUDIT_COARSE;
    if (jamsostek__known(b->workers) && b->workers > 0 &&
        (b->workers == b->rate ||
         (b->law.n > 0 && b->workers == b->law.rate[0])))
        out->flags |= JAMSOSTEK_AUDIT_RATE_AS_COUNT;
    if (is_quota(rules, claim))
        out->flags |= JAMSOSTEK_AUDIT_QUOTA;
    return JAMSOSTEK_OK;
}

/* --- the audit ----------------------------------------------------------- */

static void
trace_budget(const struct jamsostek__budget *b,
             const jamsostek_budget_audit *audit, jamsostek_explanation *trace)
{
    jamsostek_explanation_step product = {
        .node = "computed",
        .label_id = "Iuran x orang-bulan",
        .label_en = "Rate x worker-months",
        .operation = JAMSOSTEK_OP_TIMES,
        .base = b->rate,
        .amount = audit->computed,
    };

    if (trace == NULL)
        return;
    if (jamsostek__known(b->workers))
        jamsostek__reason_given(trace, "workers", "Pekerja", "Workers",
                                JAMSOSTEK_UNIT_FACTOR, b->workers);
    if (jamsostek__known(b->months))
        jamsostek__reason_given(trace, "months", "Bulan", "Months",
                                JAMSOSTEK_UNIT_MONTHS, b->months);
    if (jamsostek__known(b->rate))
        jamsostek__reason_given(trace, "rate", "Iuran per orang per bulan",
                                "Rate per worker and month", 0, b->rate);
    if (jamsostek__known(audit->computed)) {
        product.rate = b->workers * b->months;
        jamsostek__trace_rule(trace, NULL, &product);
    }
    if (jamsostek__known(b->printed))
        jamsostek__reason_given(trace, "printed", "Tercetak", "Printed", 0,
                                b->printed);
    jamsostek__audit_verdict(trace, audit->verdict, audit->flags);
    jamsostek__guesses_trace(&b->guesses, trace);
}

static jamsostek_status
audit_budget(const jamsostek_rules *rules, const jamsostek_budget_claim *claim,
             struct jamsostek__budget *b, jamsostek_budget_audit *out,
             jamsostek_explanation *trace, jamsostek_error *err)
{
    jamsostek_status status = check_claim(claim, err);

    if (status != JAMSOSTEK_OK)
        return status;
    b->workers = claim->workers;
    b->months = claim->months;
    b->printed = claim->printed;
    b->quantum = claim->quantum > 0 ? claim->quantum : 1;
    b->guesses.n = 0;
    b->guesses.unit = JAMSOSTEK_FIGURE_RUPIAH;
    b->guesses.decimals = 0;
    status = rate_of_worker(rules, claim, &b->rate, err);
    if (status != JAMSOSTEK_OK)
        return status;
    jamsostek__rates_of_law(rules, claim->month, claim->options, &b->law);
    status = judge(rules, claim, b, out, err);
    if (status != JAMSOSTEK_OK)
        return status;
    jamsostek__budget_misread(rules, claim, b, out);
    trace_budget(b, out, trace);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_audit_budget(const jamsostek_rules *rules,
                       const jamsostek_budget_claim *claim,
                       jamsostek_budget_audit *out,
                       jamsostek_audit_guess *guesses, size_t room,
                       size_t *n_guesses, jamsostek_error *err)
{
    struct jamsostek__budget b;
    jamsostek_budget_audit audit;
    jamsostek_status status;

    if (out == NULL || (guesses == NULL && room > 0))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "out or guesses is NULL");
    status = audit_budget(rules, claim, &b, &audit, NULL, err);
    if (status != JAMSOSTEK_OK)
        return status;
    *out = audit;
    jamsostek__guesses_give(&b.guesses, guesses, room, n_guesses);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_audit_budget_explain(const jamsostek_rules *rules,
                               const jamsostek_budget_claim *claim,
                               jamsostek_budget_audit *out,
                               jamsostek_explanation **explanation,
                               jamsostek_error *err)
{
    struct jamsostek__budget b;
    jamsostek_budget_audit audit;
    jamsostek_explanation *trace;
    jamsostek_status status;

    if (explanation == NULL || claim == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "explanation or claim is NULL");
    if (!jamsostek__date_ok(claim->month))
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "an explanation needs the month of the figure");
    trace = jamsostek__reason_trace(claim->month, false);
    if (trace == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY, "out of memory");
    status = audit_budget(rules, claim, &b, &audit, trace, err);
    status = jamsostek__reason_end(trace, status, explanation, err);
    if (status == JAMSOSTEK_OK && out != NULL)
        *out = audit;
    return status;
}
