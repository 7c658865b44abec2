/* SPDX-License-Identifier: MIT */

/*
 * audit_gap.c - does a printed gap follow from its parts?
 *
 * A gap is to a target or to everybody, and the two are mixed up in print; so
 * are the gap and the target itself.
 */
#include "coverage/audit.h"

void
jamsostek_gap_claim_init(jamsostek_gap_claim *claim)
{
    static const jamsostek_gap_claim initial = JAMSOSTEK_GAP_CLAIM_INIT;

    if (claim != NULL)
        *claim = initial;
}

static jamsostek_status
check_gap(const jamsostek_gap_claim *claim, jamsostek_error *err)
{
    jamsostek_status status;

    if (claim == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "claim is NULL");
    status = jamsostek__check_size(claim, claim->struct_size, sizeof *claim,
                                   sizeof *claim, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (claim->kind != JAMSOSTEK_GAP_TO_TARGET &&
        claim->kind != JAMSOSTEK_GAP_TO_ALL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "the gap is to the target or to all");
    if (claim->decimals < 0 || claim->decimals > JAMSOSTEK_DECIMALS_MAX)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "a percentage has 0 to %d decimals",
                               JAMSOSTEK_DECIMALS_MAX);
    if (jamsostek__bad_count(claim->numerator) ||
        jamsostek__bad_count(claim->denominator) || claim->denominator == 0 ||
        jamsostek__bad_count(claim->reached) ||
        jamsostek__bad_count(claim->printed) || claim->quantum < 0 ||
        claim->quantum > JAMSOSTEK_COUNT_MAX || claim->target_ppm < 0 ||
        claim->target_ppm > 10 * PPM)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "a count, percentage or target cannot be");
    return JAMSOSTEK_OK;
}

/* What the target and what is reached come to, in the unit of the claim;
 * COUNT_NONE where that cannot be told. */
struct levels {
    int64_t target;
    int64_t reached;
    int64_t all;
};

static int64_t
part_of(int64_t whole, int64_t share, int64_t below,
        jamsostek_rounding direction)
{
    int64_t out;

    if (!jamsostek__known(whole) || !jamsostek__known(share) ||
        !jamsostek__product_over(whole, share, below, direction, &out))
        return JAMSOSTEK_COUNT_NONE;
    return out;
}

static struct levels
levels_of(const jamsostek_gap_claim *claim)
{
    int64_t scale = 100 * jamsostek__power_of_ten(claim->decimals);
    struct levels levels = {JAMSOSTEK_COUNT_NONE, claim->reached, scale};

    if (claim->in_people) {
        levels.all = claim->denominator;
        levels.reached = jamsostek__known(claim->numerator)
                             ? claim->numerator
                             : part_of(claim->denominator, claim->reached,
                                       scale, JAMSOSTEK_ROUND_HALF_UP);
        if (claim->target_ppm > 0)
            levels.target = part_of(claim->denominator, claim->target_ppm, PPM,
                                    JAMSOSTEK_ROUND_UP);
        return levels;
    }
    if (!jamsostek__known(levels.reached) &&
        jamsostek__known(claim->denominator))
        levels.reached = part_of(claim->numerator, scale, claim->denominator,
                                 JAMSOSTEK_ROUND_HALF_UP);
    if (claim->target_ppm > 0)
        levels.target =
            part_of(scale, claim->target_ppm, PPM, JAMSOSTEK_ROUND_HALF_UP);
    return levels;
}

static int64_t
gap_between(int64_t level, int64_t reached)
{
    if (!jamsostek__known(level) || !jamsostek__known(reached))
        return JAMSOSTEK_COUNT_NONE;
    return level > reached ? level - reached : 0;
}

/* Whether points are computed from two counts. */
static bool
is_of_counts(const jamsostek_gap_claim *claim)
{
    return !claim->in_people && !jamsostek__known(claim->reached) &&
           jamsostek__known(claim->numerator) &&
           jamsostek__known(claim->denominator);
}

/* Points from a ratio to a share, rounded once and not before they are
 * subtracted; 0 beyond the share. */
static int64_t
points_to(const jamsostek_gap_claim *claim, int64_t share_ppm,
          jamsostek_rounding direction)
{
    const jamsostek__u128 whole =
        (jamsostek__u128)(uint64_t)PPM * (uint64_t)claim->denominator;
    const jamsostek__u128 wanted =
        (jamsostek__u128)(uint64_t)share_ppm * (uint64_t)claim->denominator;
    const jamsostek__u128 has =
        (jamsostek__u128)(uint64_t)PPM * (uint64_t)claim->numerator;
    jamsostek__u128 points;

    if (has >= wanted)
        return 0;
    points = (wanted - has) *
             (uint64_t)(100 * jamsostek__power_of_ten(claim->decimals));
    if (direction == JAMSOSTEK_ROUND_HALF_UP)
        points += whole / 2;
    else if (direction == JAMSOSTEK_ROUND_UP)
        points += whole - 1;
    return (int64_t)(points / whole);
}

/* A reader who subtracts two rounded percentages gets another figure, which is
 * not wrong. */
static int32_t
fit_points(const jamsostek_gap_claim *claim, int64_t share_ppm,
           int64_t of_rounded, int64_t quantum)
{
    const int64_t down = points_to(claim, share_ppm, JAMSOSTEK_ROUND_DOWN);
    const int64_t near = points_to(claim, share_ppm, JAMSOSTEK_ROUND_HALF_UP);
    int32_t verdict = JAMSOSTEK_VERDICT_DOES_NOT_FIT;

    if (quantum > 1)
        verdict = jamsostek__fit(near, claim->printed, quantum);
    else if (claim->printed == near)
        verdict = down == points_to(claim, share_ppm, JAMSOSTEK_ROUND_UP)
                      ? JAMSOSTEK_VERDICT_EXACT
                      : JAMSOSTEK_VERDICT_ROUNDS;
    else if (claim->printed == down)
        verdict = JAMSOSTEK_VERDICT_TRUNCATED;
    if (verdict == JAMSOSTEK_VERDICT_DOES_NOT_FIT &&
        claim->printed == of_rounded)
        verdict = JAMSOSTEK_VERDICT_CONSISTENT_INTERVAL;
    return verdict;
}

static void
consider(struct jamsostek__guesses *guesses, int32_t misreading,
         int64_t computed, int64_t printed, int64_t quantum)
{
    jamsostek_audit_guess guess = {.misreading = misreading,
                                   .part = JAMSOSTEK_PART_PRINTED,
                                   .read_as = printed,
                                   .gives = computed,
                                   .index = -1};

    if (!jamsostek__known(computed) || computed == 0)
        return;
    guess.verdict = jamsostek__fit(computed, printed, quantum);
    jamsostek__guess(guesses, &guess);
}

/* How a gap is computed, in words: to the target or to all, of rounded figures
 * or of counts. */
static const struct formula {
    const char *id;
    const char *en;
} formulas[2][2] = {
    {{"Target dikurangi yang tercapai", "Target less what is reached"},
     {"Target dikurangi pembilang / penyebut, dibulatkan sesudahnya",
      "Target less numerator / denominator, rounded afterwards"}},
    {{"Semua dikurangi yang tercapai", "All less what is reached"},
     {"100% dikurangi pembilang / penyebut, dibulatkan sesudahnya",
      "100% less numerator / denominator, rounded afterwards"}},
};

static void
trace_gap(const jamsostek_gap_claim *claim, const struct levels *levels,
          const jamsostek_figure_audit *audit,
          const struct jamsostek__guesses *guesses,
          jamsostek_explanation *trace)
{
    const bool to_target = claim->kind == JAMSOSTEK_GAP_TO_TARGET;
    const int32_t unit = guesses->unit, decimals = guesses->decimals;
    const struct formula *words = &formulas[!to_target][is_of_counts(claim)];

    if (trace == NULL)
        return;
    if (jamsostek__known(claim->numerator))
        jamsostek__reason_given(trace, "numerator", "Pembilang", "Numerator",
                                JAMSOSTEK_UNIT_FACTOR, claim->numerator);
    if (jamsostek__known(claim->denominator))
        jamsostek__reason_given(trace, "denominator", "Penyebut", "Denominator",
                                JAMSOSTEK_UNIT_FACTOR, claim->denominator);
    if (jamsostek__known(claim->reached))
        jamsostek__reason_figure(trace, "reached", "Tercapai", "Reached",
                                 JAMSOSTEK_FIGURE_PERCENT, claim->decimals,
                                 claim->reached);
    if (to_target && claim->target_ppm > 0)
        jamsostek__reason_given(trace, "target", "Target", "Target",
                                JAMSOSTEK_UNIT_PPM, claim->target_ppm);
    if (jamsostek__known(levels->reached) &&
        !jamsostek__known(claim->in_people ? claim->numerator : claim->reached))
        jamsostek__reason_result(
            trace, JAMSOSTEK_OP_SHARE, "reached_so_far",
            claim->in_people ? "Tercapai x penyebut, dibulatkan"
                             : "Pembilang / penyebut, dibulatkan",
            claim->in_people ? "Reached x denominator, rounded"
                             : "Numerator / denominator, rounded",
            unit, decimals, levels->reached);
    if (claim->in_people && to_target && jamsostek__known(levels->target))
        jamsostek__reason_result(trace, JAMSOSTEK_OP_SHARE, "target_people",
                                 "Target x penyebut, dibulatkan ke atas",
                                 "Target x denominator, rounded up", unit,
                                 decimals, levels->target);
    if (jamsostek__known(audit->computed))
        jamsostek__reason_result(trace, JAMSOSTEK_OP_SUM, "computed", words->id,
                                 words->en, unit, decimals, audit->computed);
    jamsostek__audit_printed(trace, claim->printed, guesses);
    jamsostek__audit_verdict(trace, audit->verdict, audit->flags);
    jamsostek__guesses_trace(guesses, trace);
}

static jamsostek_status
audit_gap(const jamsostek_gap_claim *claim, struct jamsostek__guesses *found,
          jamsostek_figure_audit *out, jamsostek_explanation *trace,
          jamsostek_error *err)
{
    jamsostek_figure_audit audit = {.verdict = JAMSOSTEK_VERDICT_UNVERIFIABLE,
                                    .low = JAMSOSTEK_COUNT_NONE,
                                    .high = JAMSOSTEK_COUNT_NONE};
    jamsostek_status status = check_gap(claim, err);
    struct levels levels;
    int64_t quantum, to_target, to_all, of_rounded;
    bool of_target;

    if (status != JAMSOSTEK_OK)
        return status;
    quantum = claim->quantum > 0 ? claim->quantum : 1;
    found->n = 0;
    found->unit =
        claim->in_people ? JAMSOSTEK_FIGURE_PEOPLE : JAMSOSTEK_FIGURE_PERCENT;
    found->decimals = claim->in_people ? 0 : claim->decimals;
    levels = levels_of(claim);
    to_target = gap_between(levels.target, levels.reached);
    to_all = gap_between(levels.all, levels.reached);
    of_target = claim->kind == JAMSOSTEK_GAP_TO_TARGET;
    of_rounded = of_target ? to_target : to_all;
    if (is_of_counts(claim)) {
        if (claim->target_ppm > 0)
            to_target =
                points_to(claim, claim->target_ppm, JAMSOSTEK_ROUND_HALF_UP);
        to_all = points_to(claim, PPM, JAMSOSTEK_ROUND_HALF_UP);
    }
    audit.computed = of_target ? to_target : to_all;
    if (jamsostek__known(audit.computed) && jamsostek__known(claim->printed))
        audit.verdict =
            is_of_counts(claim)
                ? fit_points(claim, of_target ? claim->target_ppm : PPM,
                             of_rounded, quantum)
                : jamsostek__fit(audit.computed, claim->printed, quantum);
    if (audit.verdict == JAMSOSTEK_VERDICT_DOES_NOT_FIT) {
        consider(found, JAMSOSTEK_MISREADING_TARGET_AS_GAP, levels.target,
                 claim->printed, quantum);
        consider(found,
                 of_target ? JAMSOSTEK_MISREADING_GAP_TO_ALL
                           : JAMSOSTEK_MISREADING_GAP_TO_TARGET,
                 of_target ? to_all : to_target, claim->printed, quantum);
        jamsostek__consider_transposed(found, audit.computed, claim->printed,
                                       quantum);
    }
    *out = audit;
    trace_gap(claim, &levels, out, found, trace);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_audit_gap(const jamsostek_gap_claim *claim,
                    jamsostek_figure_audit *out, jamsostek_audit_guess *guesses,
                    size_t room, size_t *n_guesses, jamsostek_error *err)
{
    struct jamsostek__guesses found;
    jamsostek_figure_audit audit;
    jamsostek_status status;

    if (out == NULL || (guesses == NULL && room > 0))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "out or guesses is NULL");
    status = audit_gap(claim, &found, &audit, NULL, err);
    if (status != JAMSOSTEK_OK)
        return status;
    *out = audit;
    jamsostek__guesses_give(&found, guesses, room, n_guesses);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_audit_gap_explain(const jamsostek_gap_claim *claim,
                            jamsostek_figure_audit *out,
                            jamsostek_explanation **explanation,
                            jamsostek_error *err)
{
    struct jamsostek__guesses found;
    jamsostek_figure_audit audit;
    jamsostek_explanation *trace;
    jamsostek_status status = check_gap(claim, err);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__reason_begin(claim->date, explanation, &trace, err);
    if (status != JAMSOSTEK_OK)
        return status;
    status = audit_gap(claim, &found, &audit, trace, err);
    status = jamsostek__reason_end(trace, status, explanation, err);
    if (status == JAMSOSTEK_OK && out != NULL)
        *out = audit;
    return status;
}
