/* SPDX-License-Identifier: MIT */

/*
 * audit.c - does a printed budget follow from people, months and rate?
 *
 * The verdict compares whole rupiah.  If the figure does not fit, or its
 * months are not printed, one part at a time is read differently, in the ways
 * that published budgets were seen to go wrong; a reading is reported only if
 * the product then fits.
 */
#include "coverage/audit.h"

enum {
    MOST_MONTHS = 36,   /* tried as another number of months */
    MOST_OF_MONTHS = 3, /* if more of them fit, the figure is too coarse */
    YEAR = 12,
    NEAR_RATE = 1000 /* rupiah between a rate and what it is rounded to */
};

/* The claim with every default in place. */
struct budget {
    int64_t workers;
    int64_t months;
    int64_t rate;
    int64_t printed;
    int64_t quantum;
    struct jamsostek__rates law;
    struct jamsostek__guesses guesses;
};

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

static bool
is_known(int64_t part)
{
    return part != JAMSOSTEK_COUNT_NONE;
}

/* workers x months x rate; COUNT_NONE if one is not known. */
static bool
multiply(int64_t workers, int64_t months, int64_t rate, int64_t *out)
{
    *out = JAMSOSTEK_COUNT_NONE;
    if (!is_known(workers) || !is_known(months) || !is_known(rate))
        return true;
    return !mul_overflows(workers, months, out) &&
           !mul_overflows(*out, rate, out);
}

/* printed x scale / (a x b), half up; COUNT_NONE where that means nothing. */
static int64_t
implied(int64_t printed, int64_t scale, int64_t a, int64_t b)
{
    int64_t below, out;

    if (!is_known(printed) || !is_known(a) || !is_known(b) ||
        mul_overflows(a, b, &below) || below == 0 ||
        !jamsostek__product_over(printed, scale, below, JAMSOSTEK_ROUND_HALF_UP,
                                 &out))
        return JAMSOSTEK_COUNT_NONE;
    return out;
}

/* --- the verdict --------------------------------------------------------- */

/* What people rounded to their last place allow, and the rate too unless the
 * law knows it.  Halves of both: the product is divided by four. */
static bool
interval(const struct budget *b, int64_t quantum, bool rate_varies,
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
in_law(const struct budget *b)
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
      const struct budget *b, jamsostek_budget_audit *out, jamsostek_error *err)
{
    bool unknown_rate = b->law.n > 0 && is_known(b->rate) && !in_law(b);

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
    if (!multiply(b->workers, b->months, b->rate, &out->computed) ||
        !multiply(b->workers, b->months, out->law_rate, &out->at_law_rate))
        return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                               "people x months x rate does not fit 64 bits");
    if (is_known(b->printed) && is_known(out->computed)) {
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
    if (is_known(b->printed) && b->quantum > 1 && b->printed / b->quantum < 10)
        out->flags |= JAMSOSTEK_AUDIT_COARSE;
    if (is_known(b->workers) && b->workers > 0 &&
        (b->workers == b->rate ||
         (b->law.n > 0 && b->workers == b->law.rate[0])))
        out->flags |= JAMSOSTEK_AUDIT_RATE_AS_COUNT;
    if (is_quota(rules, claim))
        out->flags |= JAMSOSTEK_AUDIT_QUOTA;
    return JAMSOSTEK_OK;
}

/* --- other readings ------------------------------------------------------ */

/* One part read differently; kept if the product then fits. */
static bool
consider(struct budget *b, jamsostek_audit_guess guess, int64_t workers,
         int64_t months, int64_t rate, int64_t printed, int64_t quantum)
{
    if (!multiply(workers, months, rate, &guess.gives) ||
        !is_known(guess.gives) || guess.gives == 0)
        return false;
    guess.verdict = jamsostek__fit(guess.gives, printed, quantum);
    guess.index = -1;
    jamsostek__guess(&b->guesses, &guess);
    return guess.verdict != JAMSOSTEK_VERDICT_DOES_NOT_FIT;
}

static jamsostek_audit_guess
reading(int32_t misreading, int32_t part, int64_t read_as)
{
    return (jamsostek_audit_guess){
        .misreading = misreading, .part = part, .read_as = read_as};
}

static bool
fits_months(const struct budget *b, int64_t months)
{
    int64_t computed;

    return multiply(b->workers, months, b->rate, &computed) &&
           is_known(computed) && computed > 0 &&
           jamsostek__fit(computed, b->printed, b->quantum) !=
               JAMSOSTEK_VERDICT_DOES_NOT_FIT;
}

/* A month for a year or the other way round; where no months are printed, so
 * many as fit. */
static int32_t
misread_months(const struct budget *b, bool printed, int64_t months)
{
    if ((b->months == YEAR && months == 1) ||
        (b->months == 1 && months == YEAR))
        return JAMSOSTEK_MISREADING_PERIOD;
    if (!printed)
        return months == 1 ? JAMSOSTEK_MISREADING_PERIOD
                           : JAMSOSTEK_MISREADING_MONTHS;
    return JAMSOSTEK_MISREADING_OTHER_MONTHS;
}

/* A coarse figure that many numbers of months fit supports none of them. */
static void
try_months(struct budget *b, bool printed)
{
    int64_t m;
    int n = 0;

    for (m = 1; m <= MOST_MONTHS; m++)
        n += fits_months(b, m);
    for (m = 1; m <= MOST_MONTHS && n <= MOST_OF_MONTHS; m++)
        if (m != b->months && fits_months(b, m))
            consider(b,
                     reading(misread_months(b, printed, m),
                             JAMSOSTEK_PART_MONTHS, m),
                     b->workers, m, b->rate, b->printed, b->quantum);
}

static bool
are_near(int64_t a, int64_t b)
{
    return a - b < NEAR_RATE && b - a < NEAR_RATE;
}

static void
try_rate(struct budget *b, int32_t misreading, int64_t rate)
{
    if (rate != b->rate)
        consider(b, reading(misreading, JAMSOSTEK_PART_RATE, rate), b->workers,
                 b->months, rate, b->printed, b->quantum);
}

static bool
is_transposed(int64_t a, int64_t b)
{
    int64_t variants[MOST_VARIANTS];
    size_t i, n = a > 0 ? jamsostek__transpositions(a, variants) : 0;

    for (i = 0; i < n; i++)
        if (variants[i] == b)
            return true;
    return false;
}

static void
try_rates(const jamsostek_rules *rules, const jamsostek_budget_claim *claim,
          struct budget *b)
{
    bool fine = jamsostek__significant(b->printed, b->quantum) >= SIGNIFICANT;
    int64_t misprints[MOST_RATES];
    size_t i,
        n = jamsostek__menu(rules, KEY_AUDIT_MISPRINTED_RATE, claim->month,
                            claim->options, misprints, MOST_RATES);

    for (i = 0; i < b->law.n; i++) {
        if (fine && is_transposed(b->rate, b->law.rate[i]))
            try_rate(b, JAMSOSTEK_MISREADING_TRANSPOSED, b->law.rate[i]);
        else if (are_near(b->rate, b->law.rate[i]))
            try_rate(b, JAMSOSTEK_MISREADING_RATE_MISPRINT, b->law.rate[i]);
        else
            try_rate(b, JAMSOSTEK_MISREADING_RATE, b->law.rate[i]);
    }
    for (i = 0; i < n && b->law.n > 0 && b->rate == b->law.rate[0]; i++) {
        if (!is_transposed(b->rate, misprints[i]))
            try_rate(b, JAMSOSTEK_MISREADING_RATE_MISPRINT, misprints[i]);
        else if (fine)
            try_rate(b, JAMSOSTEK_MISREADING_TRANSPOSED, misprints[i]);
    }
}

static void
try_people(struct budget *b, int32_t misreading, int64_t workers)
{
    if (workers != b->workers)
        consider(b, reading(misreading, JAMSOSTEK_PART_WORKERS, workers),
                 workers, b->months, b->rate, b->printed, b->quantum);
}

/* Digits that changed places or zeros that came or went; only where the
 * printed figure has digits enough to tell. */
static void
try_digits(struct budget *b)
{
    int64_t variants[MOST_VARIANTS], scaled;
    size_t i, n;

    for (scaled = 10; scaled <= 1000; scaled *= 10) {
        if (b->printed / b->quantum < 10)
            break;
        if (b->printed <= JAMSOSTEK_COUNT_MAX / scaled)
            consider(b,
                     reading(JAMSOSTEK_MISREADING_GROUPING,
                             JAMSOSTEK_PART_PRINTED, b->printed * scaled),
                     b->workers, b->months, b->rate, b->printed * scaled,
                     b->quantum * scaled);
        if (b->printed % scaled == 0)
            consider(b,
                     reading(JAMSOSTEK_MISREADING_GROUPING,
                             JAMSOSTEK_PART_PRINTED, b->printed / scaled),
                     b->workers, b->months, b->rate, b->printed / scaled,
                     b->quantum > scaled ? b->quantum / scaled : 1);
    }
    if (jamsostek__significant(b->printed, b->quantum) < SIGNIFICANT)
        return;
    n = jamsostek__transpositions(b->printed / b->quantum, variants);
    for (i = 0; i < n; i++)
        consider(b,
                 reading(JAMSOSTEK_MISREADING_TRANSPOSED,
                         JAMSOSTEK_PART_PRINTED, variants[i] * b->quantum),
                 b->workers, b->months, b->rate, variants[i] * b->quantum,
                 b->quantum);
    n = jamsostek__regroupings(b->printed / b->quantum, variants);
    for (i = 0; i < n; i++)
        if (variants[i] <= JAMSOSTEK_COUNT_MAX / b->quantum)
            consider(b,
                     reading(JAMSOSTEK_MISREADING_GROUPING,
                             JAMSOSTEK_PART_PRINTED, variants[i] * b->quantum),
                     b->workers, b->months, b->rate, variants[i] * b->quantum,
                     b->quantum);
    if (b->workers < 1)
        return;
    n = jamsostek__transpositions(b->workers, variants);
    for (i = 0; i < n; i++)
        try_people(b, JAMSOSTEK_MISREADING_TRANSPOSED, variants[i]);
    n = jamsostek__regroupings(b->workers, variants);
    for (i = 0; i < n; i++)
        try_people(b, JAMSOSTEK_MISREADING_GROUPING, variants[i]);
}

/* So many worker-months are at least one for each of the people. */
static bool
is_plausible(int64_t worker_months, int64_t workers)
{
    return worker_months >= workers && worker_months / MOST_MONTHS <= workers;
}

/*
 * Months not known and no number of them fits: a printed sum that is no whole
 * number of worker-months, but is one with zeros taken out or put in, was
 * grouped wrongly.
 */
static void
try_worker_months(struct budget *b)
{
    int64_t variants[MOST_VARIANTS];
    size_t i, n;

    if (b->rate < 2 || b->quantum != 1 || b->printed % b->rate == 0 ||
        jamsostek__significant(b->printed, 1) < SIGNIFICANT + 3)
        return;
    n = jamsostek__regroupings(b->printed, variants);
    for (i = 0; i < n; i++)
        if (variants[i] % b->rate == 0 &&
            is_plausible(variants[i] / b->rate, b->workers))
            consider(b,
                     reading(JAMSOSTEK_MISREADING_GROUPING,
                             JAMSOSTEK_PART_PRINTED, variants[i]),
                     variants[i] / b->rate, 1, b->rate, variants[i], 1);
}

static void
guess(const jamsostek_rules *rules, const jamsostek_budget_claim *claim,
      struct budget *b, const jamsostek_budget_audit *audit)
{
    bool fits = audit->verdict < JAMSOSTEK_VERDICT_DOES_NOT_FIT;
    size_t i;

    if (!is_known(b->printed) || !is_known(b->rate) || !is_known(b->workers) ||
        b->printed == 0)
        return;
    /* Months that were only inferred and fit are a reading themselves. */
    if (fits && claim->months_inferred)
        consider(b,
                 reading(misread_months(b, false, b->months),
                         JAMSOSTEK_PART_MONTHS, b->months),
                 b->workers, b->months, b->rate, b->printed, b->quantum);
    if (fits)
        return;
    try_months(b, is_known(b->months) && !claim->months_inferred);
    if (!is_known(b->months)) {
        try_worker_months(b);
        return;
    }
    try_rates(rules, claim, b);
    for (i = 0; i < claim->n_others; i++)
        if (is_known(claim->others[i]))
            try_people(b, JAMSOSTEK_MISREADING_OTHER_COUNT, claim->others[i]);
    try_digits(b);
}

/* People that are a quota or the digits of the rate: the product may well
 * fit, so this is said beside the verdict. */
static void
guess_people(struct budget *b, const jamsostek_budget_audit *audit,
             const jamsostek_budget_claim *claim)
{
    jamsostek_audit_guess guess = {.part = JAMSOSTEK_PART_WORKERS,
                                   .verdict = JAMSOSTEK_VERDICT_EXACT,
                                   .index = -1};

    if (audit->flags & JAMSOSTEK_AUDIT_QUOTA) {
        guess.misreading = JAMSOSTEK_MISREADING_QUOTA_AS_COUNT;
        guess.read_as = b->workers / claim->villages;
        guess.gives = b->workers;
        jamsostek__guess(&b->guesses, &guess);
    }
    if (audit->flags & JAMSOSTEK_AUDIT_RATE_AS_COUNT) {
        guess.misreading = JAMSOSTEK_MISREADING_RATE_AS_COUNT;
        guess.read_as = b->workers;
        guess.gives = b->workers;
        jamsostek__guess(&b->guesses, &guess);
    }
}

/* --- the audit ----------------------------------------------------------- */

static void
trace_budget(const struct budget *b, const jamsostek_budget_audit *audit,
             jamsostek_explanation *trace)
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
    if (is_known(b->workers))
        jamsostek__audit_step(trace, "workers", "Pekerja", "Workers",
                              JAMSOSTEK_UNIT_FACTOR, b->workers);
    if (is_known(b->months))
        jamsostek__audit_step(trace, "months", "Bulan", "Months",
                              JAMSOSTEK_UNIT_MONTHS, b->months);
    if (is_known(b->rate))
        jamsostek__audit_step(trace, "rate", "Iuran per orang per bulan",
                              "Rate per worker and month", 0, b->rate);
    if (is_known(audit->computed)) {
        product.rate = b->workers * b->months;
        jamsostek__trace_rule(trace, NULL, &product);
    }
    if (is_known(b->printed))
        jamsostek__audit_step(trace, "printed", "Tercetak", "Printed", 0,
                              b->printed);
    jamsostek__audit_verdict(trace, audit->verdict, audit->flags);
    jamsostek__guesses_trace(&b->guesses, trace);
}

static jamsostek_status
audit_budget(const jamsostek_rules *rules, const jamsostek_budget_claim *claim,
             struct budget *b, jamsostek_budget_audit *out,
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
    guess(rules, claim, b, out);
    b->guesses.unit = JAMSOSTEK_FIGURE_PEOPLE;
    guess_people(b, out, claim);
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
    struct budget b;
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
    struct budget b;
    jamsostek_budget_audit audit;
    jamsostek_explanation *trace;
    jamsostek_status status;

    if (explanation == NULL || claim == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "explanation or claim is NULL");
    if (!jamsostek__date_ok(claim->month))
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "an explanation needs the month of the figure");
    trace = jamsostek__audit_trace(claim->month, false);
    if (trace == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY, "out of memory");
    status = audit_budget(rules, claim, &b, &audit, trace, err);
    status = jamsostek__audit_end(trace, status, explanation, err);
    if (status == JAMSOSTEK_OK && out != NULL)
        *out = audit;
    return status;
}
