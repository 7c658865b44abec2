/* SPDX-License-Identifier: MIT */

/*
 * audit_misread.c - which misreading makes a printed budget fit?
 *
 * If the figure does not fit, or its months are not printed, one part at a
 * time is read differently, in the ways that published budgets were seen to go
 * wrong; a reading is reported only if the product then fits.
 */
#include "coverage/audit_budget.h"

enum {
    MOST_MONTHS = 36,   /* tried as another number of months */
    MOST_OF_MONTHS = 3, /* if more of them fit, the figure is too coarse */
    YEAR = 12,
    NEAR_RATE = 1000 /* rupiah between a rate and what it is rounded to */
};

/* One part read differently; kept if the product then fits. */
static bool
consider(struct jamsostek__budget *b, jamsostek_audit_guess guess,
         int64_t workers, int64_t months, int64_t rate, int64_t printed,
         int64_t quantum)
{
    if (!jamsostek__budget_product(workers, months, rate, &guess.gives) ||
        !jamsostek__known(guess.gives) || guess.gives == 0)
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
fits_months(const struct jamsostek__budget *b, int64_t months)
{
    int64_t computed;

    return jamsostek__budget_product(b->workers, months, b->rate, &computed) &&
           jamsostek__known(computed) && computed > 0 &&
           jamsostek__fit(computed, b->printed, b->quantum) !=
               JAMSOSTEK_VERDICT_DOES_NOT_FIT;
}

/* A month for a year or the other way round; where no months are printed, so
 * many as fit. */
static int32_t
misread_months(const struct jamsostek__budget *b, bool printed, int64_t months)
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
try_months(struct jamsostek__budget *b, bool printed)
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
try_rate(struct jamsostek__budget *b, int32_t misreading, int64_t rate)
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
          struct jamsostek__budget *b)
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
try_people(struct jamsostek__budget *b, int32_t misreading, int64_t workers)
{
    if (workers != b->workers)
        consider(b, reading(misreading, JAMSOSTEK_PART_WORKERS, workers),
                 workers, b->months, b->rate, b->printed, b->quantum);
}

/* Digits that changed places or zeros that came or went; only where the
 * printed figure has digits enough to tell. */
static void
try_digits(struct jamsostek__budget *b)
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
try_worker_months(struct jamsostek__budget *b)
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
      struct jamsostek__budget *b, const jamsostek_budget_audit *audit)
{
    bool fits = audit->verdict < JAMSOSTEK_VERDICT_DOES_NOT_FIT;
    size_t i;

    if (!jamsostek__known(b->printed) || !jamsostek__known(b->rate) ||
        !jamsostek__known(b->workers) || b->printed == 0)
        return;
    /* Months that were only inferred and fit are a reading themselves. */
    if (fits && claim->months_inferred)
        consider(b,
                 reading(misread_months(b, false, b->months),
                         JAMSOSTEK_PART_MONTHS, b->months),
                 b->workers, b->months, b->rate, b->printed, b->quantum);
    if (fits)
        return;
    try_months(b, jamsostek__known(b->months) && !claim->months_inferred);
    if (!jamsostek__known(b->months)) {
        try_worker_months(b);
        return;
    }
    try_rates(rules, claim, b);
    for (i = 0; i < claim->n_others; i++)
        if (jamsostek__known(claim->others[i]))
            try_people(b, JAMSOSTEK_MISREADING_OTHER_COUNT, claim->others[i]);
    try_digits(b);
}

/* People that are a quota or the digits of the rate: the product may well
 * fit, so this is said beside the verdict. */
static void
guess_people(struct jamsostek__budget *b, const jamsostek_budget_audit *audit,
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

void
jamsostek__budget_misread(const jamsostek_rules *rules,
                          const jamsostek_budget_claim *claim,
                          struct jamsostek__budget *b,
                          const jamsostek_budget_audit *audit)
{
    b->guesses.unit = JAMSOSTEK_FIGURE_RUPIAH;
    guess(rules, claim, b, audit);
    b->guesses.unit = JAMSOSTEK_FIGURE_PEOPLE;
    guess_people(b, audit, claim);
}
