/* SPDX-License-Identifier: MIT */

/*
 * audit_percent.c - does a printed percentage follow from its two counts?
 *
 * An input that is printed rounded may stand for anything within half of its
 * last place that is not zero.  With halves doubled away, the least and the
 * most that the ratio can be are fractions of whole numbers, and whether the
 * printed figure lies between them is decided without dividing.
 */
#include "coverage/audit.h"

struct percent {
    int64_t numerator;
    int64_t denominator;
    int64_t printed;
    int32_t decimals;
    int64_t scale;           /* what 100 % is with so many decimals */
    int64_t numerator_place; /* last place of rounded inputs */
    int64_t denominator_place;
    struct jamsostek__guesses guesses;
};

void
jamsostek_percent_claim_init(jamsostek_percent_claim *claim)
{
    static const jamsostek_percent_claim initial = JAMSOSTEK_PERCENT_CLAIM_INIT;

    if (claim != NULL)
        *claim = initial;
}

jamsostek_status
jamsostek__percent_check(const jamsostek_percent_claim *claim,
                         jamsostek_error *err)
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
    if (claim->decimals < 0 || claim->decimals > JAMSOSTEK_DECIMALS_MAX)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "a percentage has 0 to %d decimals",
                               JAMSOSTEK_DECIMALS_MAX);
    if (jamsostek__bad_count(claim->numerator) ||
        jamsostek__bad_count(claim->denominator) || claim->denominator == 0 ||
        jamsostek__bad_count(claim->printed) || claim->target_ppm < 0 ||
        claim->target_ppm > 10 * PPM || claim->numerator_quantum < 0 ||
        claim->numerator_quantum > JAMSOSTEK_COUNT_MAX ||
        claim->denominator_quantum < 0 ||
        claim->denominator_quantum > JAMSOSTEK_COUNT_MAX)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "numerator, denominator, percentage or target "
                               "cannot be");
    for (i = 0; i < claim->n_others; i++)
        if (jamsostek__bad_count(claim->others[i]))
            return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                                   "one of the other counts cannot be");
    return JAMSOSTEK_OK;
}

/* Rounds, truncated, or does not fit. */
static int32_t
fit(int64_t numerator, int64_t denominator, int64_t printed, int64_t scale)
{
    int64_t percent;

    if (denominator < 1 || numerator < 0)
        return JAMSOSTEK_VERDICT_DOES_NOT_FIT;
    if (jamsostek__product_over(numerator, scale, denominator,
                                JAMSOSTEK_ROUND_HALF_UP, &percent) &&
        percent == printed)
        return JAMSOSTEK_VERDICT_ROUNDS;
    if (jamsostek__product_over(numerator, scale, denominator,
                                JAMSOSTEK_ROUND_DOWN, &percent) &&
        percent == printed)
        return JAMSOSTEK_VERDICT_TRUNCATED;
    return JAMSOSTEK_VERDICT_DOES_NOT_FIT;
}

/* --- rounded inputs ------------------------------------------------------ */

/* Twice the least and the most of each input. */
struct range {
    int64_t numerator[2];
    int64_t denominator[2];
};

static struct range
range_of(const struct percent *p)
{
    struct range range;

    jamsostek__spread(p->numerator, p->numerator_place, 0, range.numerator);
    jamsostek__spread(p->denominator, p->denominator_place, 1,
                      range.denominator);
    return range;
}

/* Whether some value of the range rounds half up to the printed figure: the
 * most is at least printed - 1/2, the least is below printed + 1/2. */
static bool
reaches(const struct range *range, int64_t printed, int64_t scale)
{
    return (printed == 0 || jamsostek__compare_products(
                                range->numerator[1], 2 * scale, 2 * printed - 1,
                                range->denominator[0]) >= 0) &&
           jamsostek__compare_products(range->numerator[0], 2 * scale,
                                       2 * printed + 1,
                                       range->denominator[1]) < 0;
}

static bool
show_range(const struct range *range, jamsostek_percent_audit *out)
{
    return jamsostek__product_over(range->numerator[0], PPM,
                                   range->denominator[1], JAMSOSTEK_ROUND_DOWN,
                                   &out->low) &&
           jamsostek__product_over(range->numerator[1], PPM,
                                   range->denominator[0], JAMSOSTEK_ROUND_UP,
                                   &out->high);
}

/* --- the verdict --------------------------------------------------------- */

static int64_t
implied(int64_t a, int64_t b, int64_t below)
{
    int64_t out;

    if (!jamsostek__known(a) || !jamsostek__known(b) || below < 1 ||
        !jamsostek__product_over(a, b, below, JAMSOSTEK_ROUND_HALF_UP, &out))
        return JAMSOSTEK_COUNT_NONE;
    return out;
}

static bool
is_even(const struct percent *p)
{
    int64_t down, up;

    return jamsostek__product_over(p->numerator, p->scale, p->denominator,
                                   JAMSOSTEK_ROUND_DOWN, &down) &&
           jamsostek__product_over(p->numerator, p->scale, p->denominator,
                                   JAMSOSTEK_ROUND_UP, &up) &&
           down == up && down == p->printed;
}

static jamsostek_status
judge(const jamsostek_percent_claim *claim, const struct percent *p,
      jamsostek_percent_audit *out, jamsostek_error *err)
{
    struct range range;

    *out = (jamsostek_percent_audit){
        .verdict = JAMSOSTEK_VERDICT_UNVERIFIABLE,
        .recomputed = JAMSOSTEK_COUNT_NONE,
        .low = JAMSOSTEK_COUNT_NONE,
        .high = JAMSOSTEK_COUNT_NONE,
        .implied_numerator = implied(p->printed, p->denominator, p->scale),
        .implied_denominator = implied(p->numerator, p->scale, p->printed),
    };
    if (!jamsostek__known(p->numerator) || !jamsostek__known(p->denominator))
        return JAMSOSTEK_OK;
    /* Four decimals of a percent are parts per million. */
    if (!jamsostek__product_over(p->numerator, PPM, p->denominator,
                                 JAMSOSTEK_ROUND_HALF_UP, &out->recomputed))
        return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                               "the percentage does not fit 64 bits");
    if (p->numerator > p->denominator)
        out->flags |= JAMSOSTEK_AUDIT_ABOVE_100;
    if (claim->inputs_rounded) {
        range = range_of(p);
        if (!show_range(&range, out))
            return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                                   "the percentage does not fit 64 bits");
    }
    if (!jamsostek__known(p->printed))
        return JAMSOSTEK_OK;
    out->verdict = fit(p->numerator, p->denominator, p->printed, p->scale);
    if (is_even(p))
        out->flags |= JAMSOSTEK_AUDIT_EVEN;
    if (out->verdict == JAMSOSTEK_VERDICT_DOES_NOT_FIT &&
        claim->inputs_rounded && reaches(&range, p->printed, p->scale))
        out->verdict = JAMSOSTEK_VERDICT_CONSISTENT_INTERVAL;
    return JAMSOSTEK_OK;
}

/* --- other readings ------------------------------------------------------ */

/* A changed pair of counts, or a changed printed figure of so many decimals,
 * kept if it fits. */
static void
consider(struct percent *p, int32_t misreading, int32_t part, int64_t read_as,
         int64_t numerator, int64_t denominator, int64_t printed,
         int32_t decimals)
{
    jamsostek_audit_guess guess = {.misreading = misreading,
                                   .part = part,
                                   .read_as = read_as,
                                   .decimals = decimals,
                                   .index = -1};
    int64_t scale = 100 * jamsostek__power_of_ten(decimals);

    guess.verdict = fit(numerator, denominator, printed, scale);
    if (guess.verdict == JAMSOSTEK_VERDICT_DOES_NOT_FIT ||
        !jamsostek__product_over(numerator, scale, denominator,
                                 guess.verdict == JAMSOSTEK_VERDICT_ROUNDS
                                     ? JAMSOSTEK_ROUND_HALF_UP
                                     : JAMSOSTEK_ROUND_DOWN,
                                 &guess.gives))
        return;
    jamsostek__guess(&p->guesses, &guess);
}

static void
consider_counts(struct percent *p, int32_t misreading, int64_t numerator,
                int64_t denominator)
{
    bool top = numerator != p->numerator;

    if (top || denominator != p->denominator)
        consider(p, misreading,
                 top ? JAMSOSTEK_PART_NUMERATOR : JAMSOSTEK_PART_DENOMINATOR,
                 top ? numerator : denominator, numerator, denominator,
                 p->printed, p->decimals);
}

static void
consider_digits(struct percent *p)
{
    int64_t variants[MOST_VARIANTS];
    int32_t more;
    size_t i, n;

    /* A lost decimal point: 3505 for 35.05. */
    for (more = 1; more <= 2 && p->decimals + more <= JAMSOSTEK_DECIMALS_MAX;
         more++)
        if (jamsostek__significant(p->printed, 1) >= SIGNIFICANT)
            consider(p, JAMSOSTEK_MISREADING_GROUPING, JAMSOSTEK_PART_PRINTED,
                     p->printed, p->numerator, p->denominator, p->printed,
                     p->decimals + more);
    if (jamsostek__significant(p->printed, 1) < SIGNIFICANT)
        return;
    n = jamsostek__transpositions(p->printed, variants);
    for (i = 0; i < n; i++)
        consider(p, JAMSOSTEK_MISREADING_TRANSPOSED, JAMSOSTEK_PART_PRINTED,
                 variants[i], p->numerator, p->denominator, variants[i],
                 p->decimals);
    if (p->numerator > 0) {
        n = jamsostek__transpositions(p->numerator, variants);
        for (i = 0; i < n; i++)
            consider_counts(p, JAMSOSTEK_MISREADING_TRANSPOSED, variants[i],
                            p->denominator);
        n = jamsostek__regroupings(p->numerator, variants);
        for (i = 0; i < n; i++)
            consider_counts(p, JAMSOSTEK_MISREADING_GROUPING, variants[i],
                            p->denominator);
    }
    n = jamsostek__transpositions(p->denominator, variants);
    for (i = 0; i < n; i++)
        consider_counts(p, JAMSOSTEK_MISREADING_TRANSPOSED, p->numerator,
                        variants[i]);
    n = jamsostek__regroupings(p->denominator, variants);
    for (i = 0; i < n; i++)
        consider_counts(p, JAMSOSTEK_MISREADING_GROUPING, p->numerator,
                        variants[i]);
}

/* An input cut at its last place is anything from there to the next one. */
static void
consider_cut(struct percent *p)
{
    int64_t n = p->numerator_place, d = p->denominator_place;
    struct range range = {
        {2 * p->numerator, 2 * p->numerator + 2 * (n > 1 ? n : 0)},
        {2 * p->denominator, 2 * p->denominator + 2 * (d > 1 ? d : 0)},
    };
    jamsostek_audit_guess guess = {
        .misreading = JAMSOSTEK_MISREADING_INPUT_CUT,
        .verdict = JAMSOSTEK_VERDICT_ROUNDS,
        .gives = p->printed,
        .decimals = p->decimals,
        .index = -1,
    };
    int64_t below = implied(p->numerator, p->scale, p->printed);
    int64_t above = implied(p->printed, p->denominator, p->scale);

    if (!reaches(&range, p->printed, p->scale))
        return;
    if (jamsostek__known(below) && below > p->denominator &&
        below < p->denominator + d) {
        guess.part = JAMSOSTEK_PART_DENOMINATOR;
        guess.read_as = below;
        jamsostek__guess(&p->guesses, &guess);
    } else if (jamsostek__known(above) && above > p->numerator &&
               above < p->numerator + n) {
        guess.part = JAMSOSTEK_PART_NUMERATOR;
        guess.read_as = above;
        jamsostek__guess(&p->guesses, &guess);
    }
}

static void
consider_target(const jamsostek_percent_claim *claim, struct percent *p)
{
    jamsostek_audit_guess guess = {.part = JAMSOSTEK_PART_PRINTED,
                                   .read_as = p->printed,
                                   .decimals = p->decimals,
                                   .index = -1};
    int64_t share;

    if (claim->target_ppm == 0)
        return;
    guess.misreading = JAMSOSTEK_MISREADING_TARGET_AS_RATIO;
    guess.verdict = fit(claim->target_ppm, PPM, p->printed, p->scale);
    guess.gives = p->printed;
    jamsostek__guess(&p->guesses, &guess);
    if (jamsostek__product_over(p->denominator, claim->target_ppm, PPM,
                                JAMSOSTEK_ROUND_HALF_UP, &share))
        consider_counts(p, JAMSOSTEK_MISREADING_OF_TARGET, p->numerator, share);
}

static void
consider_all(const jamsostek_percent_claim *claim, struct percent *p,
             const jamsostek_percent_audit *audit)
{
    size_t i;

    if (audit->verdict != JAMSOSTEK_VERDICT_DOES_NOT_FIT)
        return;
    for (i = 0; i < claim->n_others; i++)
        if (jamsostek__known(claim->others[i])) {
            consider_counts(p, JAMSOSTEK_MISREADING_OTHER_COUNT,
                            claim->others[i], p->denominator);
            consider_counts(p, JAMSOSTEK_MISREADING_OTHER_COUNT, p->numerator,
                            claim->others[i]);
        }
    consider_target(claim, p);
    if (p->numerator <= p->denominator)
        consider_counts(p, JAMSOSTEK_MISREADING_COMPLEMENT,
                        p->denominator - p->numerator, p->denominator);
    if (claim->inputs_rounded)
        consider_cut(p);
    consider_digits(p);
}

/* --- the audit ----------------------------------------------------------- */

static void
trace_share(jamsostek_explanation *trace, const char *node,
            const char *label_id, const char *label_en, int64_t percent)
{
    jamsostek__reason_result(trace, JAMSOSTEK_OP_SHARE, node, label_id,
                             label_en, JAMSOSTEK_FIGURE_PERCENT,
                             JAMSOSTEK_AUDIT_DECIMALS, percent);
}

static void
trace_percent(const struct percent *p, const jamsostek_percent_audit *audit,
              jamsostek_explanation *trace)
{
    if (trace == NULL)
        return;
    if (jamsostek__known(p->numerator))
        jamsostek__reason_given(trace, "numerator", "Pembilang", "Numerator",
                                JAMSOSTEK_UNIT_FACTOR, p->numerator);
    if (jamsostek__known(p->denominator))
        jamsostek__reason_given(trace, "denominator", "Penyebut", "Denominator",
                                JAMSOSTEK_UNIT_FACTOR, p->denominator);
    if (jamsostek__known(audit->recomputed))
        trace_share(trace, "recomputed", "Dihitung ulang", "Recomputed",
                    audit->recomputed);
    if (jamsostek__known(audit->low)) {
        trace_share(trace, "low", "Paling sedikit", "At least", audit->low);
        trace_share(trace, "high", "Paling banyak", "At most", audit->high);
    }
    jamsostek__audit_printed(trace, p->printed, &p->guesses);
    jamsostek__audit_verdict(trace, audit->verdict, audit->flags);
    jamsostek__guesses_trace(&p->guesses, trace);
}

static jamsostek_status
audit_percent(const jamsostek_percent_claim *claim, struct percent *p,
              jamsostek_percent_audit *out, jamsostek_explanation *trace,
              jamsostek_error *err)
{
    jamsostek_status status = jamsostek__percent_check(claim, err);

    if (status != JAMSOSTEK_OK)
        return status;
    p->numerator = claim->numerator;
    p->denominator = claim->denominator;
    p->printed = claim->printed;
    p->decimals = claim->decimals;
    p->scale = 100 * jamsostek__power_of_ten(claim->decimals);
    p->numerator_place =
        jamsostek__place_of(claim->numerator, claim->numerator_quantum);
    p->denominator_place =
        jamsostek__place_of(claim->denominator, claim->denominator_quantum);
    p->guesses.n = 0;
    p->guesses.unit = JAMSOSTEK_FIGURE_PERCENT;
    p->guesses.decimals = claim->decimals;
    status = judge(claim, p, out, err);
    if (status != JAMSOSTEK_OK)
        return status;
    consider_all(claim, p, out);
    trace_percent(p, out, trace);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_audit_percent(const jamsostek_percent_claim *claim,
                        jamsostek_percent_audit *out,
                        jamsostek_audit_guess *guesses, size_t room,
                        size_t *n_guesses, jamsostek_error *err)
{
    struct percent p;
    jamsostek_percent_audit audit;
    jamsostek_status status;

    if (out == NULL || (guesses == NULL && room > 0))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "out or guesses is NULL");
    status = audit_percent(claim, &p, &audit, NULL, err);
    if (status != JAMSOSTEK_OK)
        return status;
    *out = audit;
    jamsostek__guesses_give(&p.guesses, guesses, room, n_guesses);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_audit_percent_explain(const jamsostek_percent_claim *claim,
                                jamsostek_percent_audit *out,
                                jamsostek_explanation **explanation,
                                jamsostek_error *err)
{
    struct percent p;
    jamsostek_percent_audit audit;
    jamsostek_explanation *trace;
    jamsostek_status status;

    status = jamsostek__percent_check(claim, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__reason_begin(claim->date, explanation, &trace, err);
    if (status != JAMSOSTEK_OK)
        return status;
    status = audit_percent(claim, &p, &audit, trace, err);
    status = jamsostek__reason_end(trace, status, explanation, err);
    if (status == JAMSOSTEK_OK && out != NULL)
        *out = audit;
    return status;
}
