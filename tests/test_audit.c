/* SPDX-License-Identifier: MIT */

/*
 * test_audit.c - does a printed figure follow from its parts?
 *
 * Every published figure is in tests/cases (budgets.csv, coverage.csv), which
 * check_cases compares.  Here are the guesses at what went wrong, each by the
 * case in which it was seen (coverage facts, section 8), the boundaries of the
 * verdicts, worked by hand, and impossible input.
 */
#include "coverage/audit.h"
#include "support.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

enum { ROOM = 16 };

static jamsostek_budget_claim
budget(int64_t workers, int64_t months, int64_t printed, int64_t quantum)
{
    jamsostek_budget_claim claim = JAMSOSTEK_BUDGET_CLAIM_INIT;

    claim.workers = workers;
    claim.months = months;
    claim.rate = 16800;
    claim.printed = printed;
    claim.quantum = quantum;
    claim.month = day("2025-06-01");
    return claim;
}

static jamsostek_percent_claim
percent(int64_t numerator, int64_t denominator, int64_t printed,
        int32_t decimals)
{
    jamsostek_percent_claim claim = JAMSOSTEK_PERCENT_CLAIM_INIT;

    claim.numerator = numerator;
    claim.denominator = denominator;
    claim.printed = printed;
    claim.decimals = decimals;
    return claim;
}

/* The guess of that kind and part among those that were made; NULL: none. */
static const jamsostek_audit_guess *
find(const jamsostek_audit_guess *guesses, size_t n, int32_t misreading,
     int64_t read_as)
{
    size_t i;

    for (i = 0; i < n && i < ROOM; i++)
        if (guesses[i].misreading == misreading &&
            guesses[i].read_as == read_as)
            return &guesses[i];
    return NULL;
}

/* Audits a budget that does not fit, and looks for a guess. */
static void
expect_budget_guess(const jamsostek_budget_claim *claim, int32_t misreading,
                    int32_t part, int64_t read_as, int64_t gives,
                    int32_t verdict)
{
    jamsostek_budget_audit audit;
    jamsostek_audit_guess guesses[ROOM];
    const jamsostek_audit_guess *guess;
    size_t n;

    assert_int_equal(
        jamsostek_audit_budget(NULL, claim, &audit, guesses, ROOM, &n, NULL),
        0);
    guess = find(guesses, n, misreading, read_as);
    assert_non_null(guess);
    assert_int_equal(guess->part, part);
    assert_int_equal(guess->gives, gives);
    assert_int_equal(guess->verdict, verdict);
}

/* --- budgets ------------------------------------------------------------- */

/* 10 x 1 x 16,800 = 168,000, rounded to hundred thousands. */
static void
a_half_rounds_up_and_what_is_cut_is_told_apart(void **state)
{
    static const struct {
        int64_t computed, printed, quantum;
        int32_t verdict;
    } cases[] = {
        {168000, 168000, 1, JAMSOSTEK_VERDICT_EXACT},
        {168000, 168000, 1000, JAMSOSTEK_VERDICT_EXACT},
        {168000, 200000, 100000, JAMSOSTEK_VERDICT_ROUNDS},
        {168000, 100000, 100000, JAMSOSTEK_VERDICT_TRUNCATED},
        {150000, 200000, 100000, JAMSOSTEK_VERDICT_ROUNDS},
        {150000, 100000, 100000, JAMSOSTEK_VERDICT_TRUNCATED},
        {149999, 100000, 100000, JAMSOSTEK_VERDICT_ROUNDS},
        {149999, 200000, 100000, JAMSOSTEK_VERDICT_DOES_NOT_FIT},
        {168000, 168001, 1, JAMSOSTEK_VERDICT_DOES_NOT_FIT},
        {0, 0, 10, JAMSOSTEK_VERDICT_EXACT},
        {4, 0, 10, JAMSOSTEK_VERDICT_ROUNDS},
        {5, 0, 10, JAMSOSTEK_VERDICT_TRUNCATED},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++)
        assert_int_equal(jamsostek__fit(cases[i].computed, cases[i].printed,
                                        cases[i].quantum),
                         cases[i].verdict);
}

static void
the_rate_may_be_that_of_a_worker(void **state)
{
    jamsostek_budget_claim claim = budget(28000, 12, 1814400000, 1);
    jamsostek_worker worker = JAMSOSTEK_WORKER_INIT;
    jamsostek_budget_audit audit;

    (void)state;
    /* Surabaya 2024: cadres as wage earners on Rp1 million, 5,400. */
    worker.segment = JAMSOSTEK_SEGMENT_PU;
    worker.risk_group = JAMSOSTEK_RISK_VERY_LOW;
    worker.programmes = JAMSOSTEK_JKK | JAMSOSTEK_JKM;
    worker.wage = 1000000;
    claim.rate = JAMSOSTEK_COUNT_NONE;
    claim.worker = &worker;
    claim.month = day("2024-04");
    assert_int_equal(
        jamsostek_audit_budget(NULL, &claim, &audit, NULL, 0, NULL, NULL), 0);
    assert_int_equal(audit.rate, 5400);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_EXACT);
    assert_int_equal(audit.law_rate, 16800);
    assert_int_equal(audit.at_law_rate, INT64_C(5644800000));
    assert_int_equal(audit.flags, 0);
    claim.month = day("2014-04");
    assert_int_equal(
        jamsostek_audit_budget(NULL, &claim, &audit, NULL, 0, NULL, NULL),
        JAMSOSTEK_ERR_NO_RULE);
    claim.worker = NULL;
    assert_int_equal(
        jamsostek_audit_budget(NULL, &claim, &audit, NULL, 0, NULL, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_UNVERIFIABLE);
    assert_int_equal(audit.computed, JAMSOSTEK_COUNT_NONE);
    assert_int_equal(audit.law_rate, JAMSOSTEK_COUNT_NONE);
}

/* Kepahiang 2025: 1,984 x 16,000; the true cost is 33,331,200. */
static void
a_rate_that_is_not_the_laws_is_remarked(void **state)
{
    jamsostek_budget_claim claim = budget(1984, 1, 31700000, 100000);
    jamsostek_budget_audit audit;

    (void)state;
    claim.rate = 16000;
    assert_int_equal(
        jamsostek_audit_budget(NULL, &claim, &audit, NULL, 0, NULL, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_ROUNDS);
    assert_int_equal(audit.flags, JAMSOSTEK_AUDIT_RATE_UNKNOWN);
    assert_int_equal(audit.at_law_rate, 33331200);
}

static void
months_and_periods_are_guessed(void **state)
{
    jamsostek_budget_claim claim;

    (void)state;
    /* Situbondo: a month's sum for a year, and the other way round. */
    claim = budget(4110, 12, 69000000, 1000000);
    expect_budget_guess(&claim, JAMSOSTEK_MISREADING_PERIOD,
                        JAMSOSTEK_PART_MONTHS, 1, 69048000,
                        JAMSOSTEK_VERDICT_ROUNDS);
    claim = budget(4110, 1, 800000000, 100000000);
    expect_budget_guess(&claim, JAMSOSTEK_MISREADING_PERIOD,
                        JAMSOSTEK_PART_MONTHS, 12, 828576000,
                        JAMSOSTEK_VERDICT_ROUNDS);
    /* Luwu: 3 months fit, a year does not; or no months are printed. */
    claim = budget(50, 12, 2500000, 100000);
    expect_budget_guess(&claim, JAMSOSTEK_MISREADING_OTHER_MONTHS,
                        JAMSOSTEK_PART_MONTHS, 3, 2520000,
                        JAMSOSTEK_VERDICT_ROUNDS);
    claim = budget(50, JAMSOSTEK_COUNT_NONE, 2500000, 100000);
    expect_budget_guess(&claim, JAMSOSTEK_MISREADING_MONTHS,
                        JAMSOSTEK_PART_MONTHS, 3, 2520000,
                        JAMSOSTEK_VERDICT_ROUNDS);
    /* One month, and none printed: a month's sum as if it were the whole. */
    claim = budget(4110, JAMSOSTEK_COUNT_NONE, 69000000, 1000000);
    expect_budget_guess(&claim, JAMSOSTEK_MISREADING_PERIOD,
                        JAMSOSTEK_PART_MONTHS, 1, 69048000,
                        JAMSOSTEK_VERDICT_ROUNDS);
    /* Medan: 12 months are inferred. */
    claim = budget(11797, 12, 2300000000, 100000000);
    claim.months_inferred = 1;
    expect_budget_guess(&claim, JAMSOSTEK_MISREADING_MONTHS,
                        JAMSOSTEK_PART_MONTHS, 12, 2378275200,
                        JAMSOSTEK_VERDICT_TRUNCATED);
}

static void
rates_are_guessed_from_the_law_of_the_month(void **state)
{
    jamsostek_budget_claim claim;
    jamsostek_audit_guess guesses[ROOM];
    jamsostek_budget_audit audit;
    size_t n, i;

    (void)state;
    /* Surabaya read with the rate of BPU: 5,400 fits. */
    claim = budget(28000, 12, 1800000000, 100000000);
    expect_budget_guess(&claim, JAMSOSTEK_MISREADING_RATE, JAMSOSTEK_PART_RATE,
                        5400, 1814400000, JAMSOSTEK_VERDICT_ROUNDS);
    /* Kepahiang with the right rate: 16,000 fits. */
    claim = budget(1984, 1, 31744000, 1);
    expect_budget_guess(&claim, JAMSOSTEK_MISREADING_RATE_MISPRINT,
                        JAMSOSTEK_PART_RATE, 16000, 31744000,
                        JAMSOSTEK_VERDICT_EXACT);
    /* With JHT: PP 46/2015, 20,000 more. */
    claim = budget(1000, 12, 441600000, 1);
    expect_budget_guess(&claim, JAMSOSTEK_MISREADING_RATE, JAMSOSTEK_PART_RATE,
                        36800, 441600000, JAMSOSTEK_VERDICT_EXACT);
    /* 18,600 for 16,800. */
    claim = budget(1000, 12, 201600000, 1);
    claim.rate = 18600;
    expect_budget_guess(&claim, JAMSOSTEK_MISREADING_TRANSPOSED,
                        JAMSOSTEK_PART_RATE, 16800, 201600000,
                        JAMSOSTEK_VERDICT_EXACT);
    /* PP 50/2025: 8,400 in April 2026, but not in March (and not in 2025). */
    claim = budget(1000, 1, 8400000, 1);
    claim.month = day("2026-04");
    expect_budget_guess(&claim, JAMSOSTEK_MISREADING_RATE, JAMSOSTEK_PART_RATE,
                        8400, 8400000, JAMSOSTEK_VERDICT_EXACT);
    claim.month = day("2025-04");
    assert_int_equal(
        jamsostek_audit_budget(NULL, &claim, &audit, guesses, ROOM, &n, NULL),
        0);
    for (i = 0; i < n; i++)
        assert_int_not_equal(guesses[i].part, JAMSOSTEK_PART_RATE);
    /* Without a month there is no law to guess from. */
    claim.month = JAMSOSTEK_DATE_NONE;
    assert_int_equal(
        jamsostek_audit_budget(NULL, &claim, &audit, guesses, ROOM, &n, NULL),
        0);
    assert_int_equal(audit.law_rate, JAMSOSTEK_COUNT_NONE);
    for (i = 0; i < n; i++)
        assert_int_not_equal(guesses[i].part, JAMSOSTEK_PART_RATE);
}

/* A what-if moves the rates that are tried. */
static void
rates_follow_the_rules_they_are_given(void **state)
{
    jamsostek_rules *rules;
    jamsostek_budget_claim claim = budget(1000, 1, 17500000, 1);
    jamsostek_budget_audit audit;
    jamsostek_audit_guess guesses[ROOM];
    size_t n;

    (void)state;
    rules = what_if("bpu.jkm", "2025-01-01", JAMSOSTEK_UNIT_IDR, 7500);
    assert_int_equal(
        jamsostek_audit_budget(rules, &claim, &audit, guesses, ROOM, &n, NULL),
        0);
    assert_int_equal(audit.law_rate, 17500);
    assert_non_null(
        find(guesses, n, JAMSOSTEK_MISREADING_RATE_MISPRINT, 17500));
    jamsostek_rules_free(rules);
}

static void
people_and_digits_are_guessed(void **state)
{
    static const int64_t kendal[] = {JAMSOSTEK_COUNT_NONE, 324504};
    jamsostek_budget_claim claim;
    jamsostek_budget_audit audit;
    jamsostek_audit_guess guesses[ROOM];
    size_t n;

    (void)state;
    /* Kendal: the sum belongs to the 324,504 not yet covered. */
    claim = budget(338681, 1, 5400000000, 100000000);
    claim.others = kendal;
    claim.n_others = 2;
    expect_budget_guess(&claim, JAMSOSTEK_MISREADING_OTHER_COUNT,
                        JAMSOSTEK_PART_WORKERS, 324504, INT64_C(5451667200),
                        JAMSOSTEK_VERDICT_TRUNCATED);
    /* Nias Selatan: 459 x 100; Konawe Selatan: 336 x 50 = 16,800. */
    claim = budget(45900, 12, JAMSOSTEK_COUNT_NONE, 0);
    claim.villages = 459;
    expect_budget_guess(&claim, JAMSOSTEK_MISREADING_QUOTA_AS_COUNT,
                        JAMSOSTEK_PART_WORKERS, 100, 45900,
                        JAMSOSTEK_VERDICT_EXACT);
    claim = budget(16800, 12, JAMSOSTEK_COUNT_NONE, 0);
    claim.villages = 336;
    expect_budget_guess(&claim, JAMSOSTEK_MISREADING_RATE_AS_COUNT,
                        JAMSOSTEK_PART_WORKERS, 16800, 16800,
                        JAMSOSTEK_VERDICT_EXACT);
    expect_budget_guess(&claim, JAMSOSTEK_MISREADING_QUOTA_AS_COUNT,
                        JAMSOSTEK_PART_WORKERS, 50, 16800,
                        JAMSOSTEK_VERDICT_EXACT);
    /* Wakatobi: 6,609 for 6,069; the budget is that of 6,069. */
    claim = budget(6609, 12, 1223510400, 1);
    expect_budget_guess(&claim, JAMSOSTEK_MISREADING_TRANSPOSED,
                        JAMSOSTEK_PART_WORKERS, 6069, 1223510400,
                        JAMSOSTEK_VERDICT_EXACT);
    claim = budget(6069, 12, 1225310400, 1);
    expect_budget_guess(&claim, JAMSOSTEK_MISREADING_TRANSPOSED,
                        JAMSOSTEK_PART_PRINTED, 1223510400, 1223510400,
                        JAMSOSTEK_VERDICT_EXACT);
    /* Jember: 20,097 without its zero; by hand x 16,800 = 337,629,600. */
    claim = budget(2097, 1, 337629600, 1);
    expect_budget_guess(&claim, JAMSOSTEK_MISREADING_GROUPING,
                        JAMSOSTEK_PART_WORKERS, 20097, 337629600,
                        JAMSOSTEK_VERDICT_EXACT);
    /* Bone: 652,780,800 is 38,856 worker-months, as printed it is none. */
    claim = budget(12000, JAMSOSTEK_COUNT_NONE, INT64_C(652780000800), 1);
    expect_budget_guess(&claim, JAMSOSTEK_MISREADING_GROUPING,
                        JAMSOSTEK_PART_PRINTED, 652780800, 652780800,
                        JAMSOSTEK_VERDICT_EXACT);
    assert_int_equal(
        jamsostek_audit_budget(NULL, &claim, &audit, guesses, ROOM, &n, NULL),
        0);
    assert_int_equal(n, 1);
    /* A thousand too much. */
    claim = budget(5387, 5, INT64_C(452508000000), 1);
    expect_budget_guess(&claim, JAMSOSTEK_MISREADING_GROUPING,
                        JAMSOSTEK_PART_PRINTED, 452508000, 452508000,
                        JAMSOSTEK_VERDICT_EXACT);
}

/* Sampang: 6.1 months, Malang: 10,410 a head: nothing documented fits. */
static void
where_nothing_fits_nothing_is_guessed(void **state)
{
    jamsostek_budget_claim claim = budget(9016, 8, 927000000, 1000000);
    jamsostek_budget_audit audit;
    size_t n = 5;

    (void)state;
    assert_int_equal(
        jamsostek_audit_budget(NULL, &claim, &audit, NULL, 0, &n, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_DOES_NOT_FIT);
    assert_int_equal(n, 0);
    claim = budget(26400, 12, 3298000000, 1000000);
    assert_int_equal(
        jamsostek_audit_budget(NULL, &claim, &audit, NULL, 0, &n, NULL), 0);
    assert_int_equal(n, 0);
    assert_int_equal(audit.implied_rate, 104104); /* 10,410.4 */
}

/* By hand: 10,000 people cost 168 million a month; 3 to 11 months fit a printed
 * billion, so that it supports none of them. */
static void
a_coarse_figure_supports_no_months(void **state)
{
    jamsostek_budget_claim claim = budget(10000, 20, 1000000000, 1000000000);
    jamsostek_budget_audit audit;
    jamsostek_audit_guess guesses[ROOM];
    size_t i, n;

    (void)state;
    assert_int_equal(
        jamsostek_audit_budget(NULL, &claim, &audit, guesses, ROOM, &n, NULL),
        0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_DOES_NOT_FIT);
    for (i = 0; i < n; i++)
        assert_int_not_equal(guesses[i].part, JAMSOSTEK_PART_MONTHS);
}

static void
digits_are_moved_without_a_leading_zero(void **state)
{
    int64_t out[MOST_VARIANTS];

    (void)state;
    assert_int_equal(jamsostek__transpositions(10, out), 0);
    assert_int_equal(jamsostek__transpositions(105, out), 1);
    assert_int_equal(out[0], 150);
    assert_int_equal(jamsostek__transpositions(7, out), 0);
    assert_true(jamsostek__regroupings(INT64_C(999999999999999), out) == 0);
    assert_true(jamsostek__regroupings(1, out) > 0);
}

/* A figure that fits needs no guess; a coarse one says that it is coarse. */
static void
a_figure_that_fits_is_left_alone(void **state)
{
    jamsostek_budget_claim claim = budget(30000, 12, 6000000000, 1000000000);
    jamsostek_budget_audit audit;
    size_t n = 5;

    (void)state;
    assert_int_equal(
        jamsostek_audit_budget(NULL, &claim, &audit, NULL, 0, &n, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_ROUNDS);
    assert_int_equal(audit.flags, JAMSOSTEK_AUDIT_COARSE);
    assert_int_equal(n, 0);
}

/* By hand: 23 thousand is 22,500 to 23,500; x 12 x 16,800 = 4,536,000,000 to
 * 4,737,600,000. */
static void
rounded_people_make_an_interval(void **state)
{
    jamsostek_budget_claim claim = budget(23000, 12, 4700000000, 10000000);
    jamsostek_budget_audit audit;

    (void)state;
    claim.inputs_rounded = 1;
    assert_int_equal(
        jamsostek_audit_budget(NULL, &claim, &audit, NULL, 0, NULL, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_CONSISTENT_INTERVAL);
    assert_int_equal(audit.low, INT64_C(4536000000));
    assert_int_equal(audit.high, INT64_C(4737600000));
    claim.printed = 4750000000;
    assert_int_equal(
        jamsostek_audit_budget(NULL, &claim, &audit, NULL, 0, NULL, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_DOES_NOT_FIT);
    claim.printed = 4700000000;
    claim.workers_quantum = 1; /* 23,000 to the head */
    assert_int_equal(
        jamsostek_audit_budget(NULL, &claim, &audit, NULL, 0, NULL, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_DOES_NOT_FIT);
}

/* --- percentages --------------------------------------------------------- */

static void
an_interval_comes_from_the_last_printed_place(void **state)
{
    jamsostek_percent_claim claim = percent(2636, 27000, 11, 0);
    jamsostek_percent_audit audit;

    (void)state;
    /* Buton Tengah: 9.584 to 9.949; 11 % needs 2,970. */
    claim.inputs_rounded = 1;
    assert_int_equal(
        jamsostek_audit_percent(&claim, &audit, NULL, 0, NULL, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_DOES_NOT_FIT);
    assert_int_equal(audit.recomputed, 97630);
    assert_int_equal(audit.low, 95836);
    assert_int_equal(audit.high, 99491);
    assert_int_equal(audit.implied_numerator, 2970);
    /* Sulawesi Selatan with 1.32 and 2.80 million: 46.881 to 47.406. */
    claim = percent(1320000, 2800000, 4738, 2);
    claim.inputs_rounded = 1;
    claim.numerator_quantum = claim.denominator_quantum = 10000;
    assert_int_equal(
        jamsostek_audit_percent(&claim, &audit, NULL, 0, NULL, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_CONSISTENT_INTERVAL);
    assert_int_equal(audit.low, 468805);
    assert_int_equal(audit.high, 474061);
    /* By hand: 5 to 15 of 600 to 1,400 is 0.357 % to 2.5 %, and the half rounds
     * up to 3; 5 to 15 of 800 to 1,000 begins at 0.5 %, which is no 0. */
    claim = percent(10, 1000, 3, 0);
    claim.inputs_rounded = 1;
    claim.denominator_quantum = 800;
    assert_int_equal(
        jamsostek_audit_percent(&claim, &audit, NULL, 0, NULL, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_CONSISTENT_INTERVAL);
    claim = percent(10, 900, 0, 0);
    claim.inputs_rounded = 1;
    claim.denominator_quantum = 200;
    assert_int_equal(
        jamsostek_audit_percent(&claim, &audit, NULL, 0, NULL, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_DOES_NOT_FIT);
    /* By hand: 1 of 2 in units is 0.5/2.5 to 1.5/1.5, 20 % to 100 %; 100.5 %
     * is rounded to by nothing below it. */
    claim = percent(1, 2, 100, 0);
    claim.inputs_rounded = 1;
    assert_int_equal(
        jamsostek_audit_percent(&claim, &audit, NULL, 0, NULL, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_CONSISTENT_INTERVAL);
    claim.printed = 101;
    assert_int_equal(
        jamsostek_audit_percent(&claim, &audit, NULL, 0, NULL, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_DOES_NOT_FIT);
    claim.printed = 20;
    assert_int_equal(
        jamsostek_audit_percent(&claim, &audit, NULL, 0, NULL, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_CONSISTENT_INTERVAL);
    claim.printed = 19;
    assert_int_equal(
        jamsostek_audit_percent(&claim, &audit, NULL, 0, NULL, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_DOES_NOT_FIT);
}

static void
expect_percent_guess(const jamsostek_percent_claim *claim, int32_t misreading,
                     int32_t part, int64_t read_as, int64_t gives)
{
    jamsostek_percent_audit audit;
    jamsostek_audit_guess guesses[ROOM];
    const jamsostek_audit_guess *guess;
    size_t n;

    assert_int_equal(
        jamsostek_audit_percent(claim, &audit, guesses, ROOM, &n, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_DOES_NOT_FIT);
    guess = find(guesses, n, misreading, read_as);
    assert_non_null(guess);
    assert_int_equal(guess->part, part);
    assert_int_equal(guess->gives, gives);
}

static void
percentages_are_guessed(void **state)
{
    static const int64_t remaining[] = {19200000};
    jamsostek_percent_claim claim;

    (void)state;
    /* 2025: 33 % fits 19.20 of 57.55 million. */
    claim = percent(18200000, 57550000, 33, 0);
    claim.others = remaining;
    claim.n_others = 1;
    expect_percent_guess(&claim, JAMSOSTEK_MISREADING_OTHER_COUNT,
                         JAMSOSTEK_PART_NUMERATOR, 19200000, 33);
    /* Kalimantan Timur: 1,358,610 cut to 1.35 million. */
    claim = percent(962711, 1350000, 7086, 2);
    claim.inputs_rounded = 1;
    expect_percent_guess(&claim, JAMSOSTEK_MISREADING_INPUT_CUT,
                         JAMSOSTEK_PART_DENOMINATOR, 1358610, 7086);
    /* Kendal: 95.81 % is what is not covered. */
    claim = percent(14177, 338681, 958, 1);
    expect_percent_guess(&claim, JAMSOSTEK_MISREADING_COMPLEMENT,
                         JAMSOSTEK_PART_NUMERATOR, 324504, 958);
    /* Made up from the two shares printed for Makassar: 263,903 of 415,792,
     * which would be 81.93 % of 507,506. */
    claim = percent(263903, 507506, 6347, 2);
    claim.target_ppm = 819300;
    expect_percent_guess(&claim, JAMSOSTEK_MISREADING_OF_TARGET,
                         JAMSOSTEK_PART_DENOMINATOR, 415800, 6347);
    claim = percent(3199, 10000, 5269, 2);
    claim.target_ppm = 526900;
    expect_percent_guess(&claim, JAMSOSTEK_MISREADING_TARGET_AS_RATIO,
                         JAMSOSTEK_PART_PRINTED, 5269, 5269);
    /* Kendari 35.05 as 3505 and as 35.50; Jember 2,097 for 20,097. */
    claim = percent(49397, 140940, 3505, 0);
    expect_percent_guess(&claim, JAMSOSTEK_MISREADING_GROUPING,
                         JAMSOSTEK_PART_PRINTED, 3505, 3505);
    claim = percent(49397, 140940, 3550, 2);
    expect_percent_guess(&claim, JAMSOSTEK_MISREADING_TRANSPOSED,
                         JAMSOSTEK_PART_PRINTED, 3505, 3505);
    claim = percent(2097, 74918, 2683, 2);
    expect_percent_guess(&claim, JAMSOSTEK_MISREADING_GROUPING,
                         JAMSOSTEK_PART_NUMERATOR, 20097, 2683);
}

static void
above_100_is_valid_and_even_is_told(void **state)
{
    jamsostek_percent_claim claim = percent(38036, 35036, 10856, 2);
    jamsostek_percent_audit audit;

    (void)state;
    assert_int_equal(
        jamsostek_audit_percent(&claim, &audit, NULL, 0, NULL, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_ROUNDS);
    assert_int_equal(audit.flags, JAMSOSTEK_AUDIT_ABOVE_100);
    claim = percent(2, 2, 100, 0);
    assert_int_equal(
        jamsostek_audit_percent(&claim, &audit, NULL, 0, NULL, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_ROUNDS);
    assert_int_equal(audit.flags, JAMSOSTEK_AUDIT_EVEN);
}

/* --- gaps and sums ------------------------------------------------------- */

static void
gaps_and_targets_are_told_apart(void **state)
{
    jamsostek_gap_claim claim = JAMSOSTEK_GAP_CLAIM_INIT;
    jamsostek_figure_audit audit;
    jamsostek_audit_guess guesses[ROOM];
    size_t n;

    (void)state;
    /* Wonogiri: 68.01 is the gap to 100, not to 52.69. */
    claim.reached = 3199;
    claim.decimals = 2;
    claim.target_ppm = 526900;
    claim.printed = 6801;
    assert_int_equal(
        jamsostek_audit_gap(&claim, &audit, guesses, ROOM, &n, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_DOES_NOT_FIT);
    assert_int_equal(audit.computed, 2070);
    assert_int_equal(n, 1);
    assert_int_equal(guesses[0].misreading, JAMSOSTEK_MISREADING_GAP_TO_ALL);
    claim.kind = JAMSOSTEK_GAP_TO_ALL;
    assert_int_equal(
        jamsostek_audit_gap(&claim, &audit, guesses, ROOM, &n, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_EXACT);
    claim.printed = 2070;
    assert_int_equal(
        jamsostek_audit_gap(&claim, &audit, guesses, ROOM, &n, NULL), 0);
    assert_int_equal(guesses[0].misreading, JAMSOSTEK_MISREADING_GAP_TO_TARGET);

    /* Sulawesi Selatan: 1.76 million is the target; the gap of 47.38 % to all
     * of 2.80 million is 1.473 million, to the target 0.435 million. */
    jamsostek_gap_claim_init(&claim);
    claim.kind = JAMSOSTEK_GAP_TO_ALL;
    claim.in_people = 1;
    claim.denominator = 2800000;
    claim.reached = 4738;
    claim.decimals = 2;
    claim.target_ppm = 629300;
    claim.printed = 1760000;
    claim.quantum = 10000;
    assert_int_equal(
        jamsostek_audit_gap(&claim, &audit, guesses, ROOM, &n, NULL), 0);
    assert_int_equal(audit.computed, 1473360);
    assert_int_equal(n, 1);
    assert_int_equal(guesses[0].misreading, JAMSOSTEK_MISREADING_TARGET_AS_GAP);
    assert_int_equal(guesses[0].gives, 1762040);
    claim.kind = JAMSOSTEK_GAP_TO_TARGET;
    claim.printed = 435000;
    claim.quantum = 1000;
    assert_int_equal(
        jamsostek_audit_gap(&claim, &audit, guesses, ROOM, &n, NULL), 0);
    assert_int_equal(audit.computed, 435400);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_ROUNDS);
    claim.target_ppm = 0;
    assert_int_equal(
        jamsostek_audit_gap(&claim, &audit, guesses, ROOM, &n, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_UNVERIFIABLE);
    /* Mojokerto: 2,518 of 3,291 are not covered. */
    jamsostek_gap_claim_init(&claim);
    claim.kind = JAMSOSTEK_GAP_TO_ALL;
    claim.in_people = 1;
    claim.numerator = 773;
    claim.denominator = 3291;
    claim.printed = 2518;
    assert_int_equal(jamsostek_audit_gap(&claim, &audit, NULL, 0, &n, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_EXACT);
    claim.printed = 2581;
    assert_int_equal(
        jamsostek_audit_gap(&claim, &audit, guesses, ROOM, &n, NULL), 0);
    assert_int_equal(guesses[0].misreading, JAMSOSTEK_MISREADING_TRANSPOSED);
    assert_int_equal(guesses[0].read_as, 2518);
    /* Beyond the target nothing is missing. */
    claim.kind = JAMSOSTEK_GAP_TO_TARGET;
    claim.target_ppm = 100000;
    claim.printed = 0;
    assert_int_equal(jamsostek_audit_gap(&claim, &audit, NULL, 0, &n, NULL), 0);
    assert_int_equal(audit.computed, 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_EXACT);
    claim.kind = 9;
    assert_int_equal(
        jamsostek_audit_gap(&claim, &audit, guesses, ROOM, &n, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
}

static void
points_are_subtracted_before_they_are_rounded(void **state)
{
    /* 1,320,000 of 2,800,000 is 47.142857... %, and 15.807142... points below
     * 62.95 %.  With one decimal each, 63.0 less 47.1 would be 15.9. */
    static const struct {
        int64_t printed;
        int32_t decimals;
        int32_t verdict;
    } cases[] = {
        {158, 1, JAMSOSTEK_VERDICT_ROUNDS},
        {159, 1, JAMSOSTEK_VERDICT_CONSISTENT_INTERVAL},
        {157, 1, JAMSOSTEK_VERDICT_DOES_NOT_FIT},
        {16, 0, JAMSOSTEK_VERDICT_ROUNDS},
        {15, 0, JAMSOSTEK_VERDICT_TRUNCATED},
        {1581, 2, JAMSOSTEK_VERDICT_ROUNDS},
        {1580, 2, JAMSOSTEK_VERDICT_TRUNCATED},
    };
    jamsostek_gap_claim claim = JAMSOSTEK_GAP_CLAIM_INIT;
    jamsostek_figure_audit audit;
    size_t i, n;

    (void)state;
    claim.numerator = 1320000;
    claim.denominator = 2800000;
    claim.target_ppm = 629500;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        claim.printed = cases[i].printed;
        claim.decimals = cases[i].decimals;
        assert_int_equal(jamsostek_audit_gap(&claim, &audit, NULL, 0, &n, NULL),
                         0);
        assert_int_equal(audit.verdict, cases[i].verdict);
    }
    assert_int_equal(audit.computed, 1581);
    /* 25 % of 40 against 50 %: nothing to round.  Beyond it there is no gap. */
    claim.numerator = 10;
    claim.denominator = 40;
    claim.target_ppm = 500000;
    claim.printed = 2500;
    assert_int_equal(jamsostek_audit_gap(&claim, &audit, NULL, 0, &n, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_EXACT);
    claim.numerator = 21;
    claim.printed = 0;
    assert_int_equal(jamsostek_audit_gap(&claim, &audit, NULL, 0, &n, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_EXACT);
    /* The largest that is allowed. */
    claim.numerator = 0;
    claim.denominator = JAMSOSTEK_COUNT_MAX;
    claim.target_ppm = 10000000;
    claim.decimals = JAMSOSTEK_DECIMALS_MAX;
    claim.printed = INT64_C(1000000000000);
    assert_int_equal(jamsostek_audit_gap(&claim, &audit, NULL, 0, &n, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_EXACT);
}

static void
sums_miss_their_parts_for_many_reasons(void **state)
{
    static const int64_t wakatobi[] = {1243, 2337, 513, 467, 438, 475, 504, 92};
    static const int64_t kendal[] = {41, 958};
    static const int64_t kendari[] = {88357, 36140, 16443};
    static const int64_t potential[] = {140940};
    static const int64_t scholarship[] = {174000000};
    jamsostek_sum_claim claim = JAMSOSTEK_SUM_CLAIM_INIT;
    jamsostek_figure_audit audit;
    jamsostek_audit_guess guesses[ROOM];
    size_t n;

    (void)state;
    claim.parts = wakatobi;
    claim.n = 8;
    claim.printed = 6069;
    assert_int_equal(
        jamsostek_audit_sum(&claim, &audit, guesses, ROOM, &n, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_EXACT);
    assert_int_equal(n, 0);
    claim.printed = 6609;
    assert_int_equal(
        jamsostek_audit_sum(&claim, &audit, guesses, ROOM, &n, NULL), 0);
    assert_non_null(find(guesses, n, JAMSOSTEK_MISREADING_TRANSPOSED, 6069));
    /* The fourth district with two digits swapped: 647 for 467. */
    claim.printed = 6249;
    assert_int_equal(
        jamsostek_audit_sum(&claim, &audit, guesses, ROOM, &n, NULL), 0);
    assert_non_null(find(guesses, n, JAMSOSTEK_MISREADING_TRANSPOSED, 647));
    assert_int_equal(
        find(guesses, n, JAMSOSTEK_MISREADING_TRANSPOSED, 647)->index, 3);
    /* Kendal: 4.1 + 95.8 = 99.9, and 100.0 is possible. */
    claim.parts = kendal;
    claim.n = 2;
    claim.printed = 1000;
    claim.unit = JAMSOSTEK_FIGURE_PERCENT;
    claim.decimals = 1;
    assert_int_equal(jamsostek_audit_sum(&claim, &audit, NULL, 0, NULL, NULL),
                     0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_DOES_NOT_FIT);
    claim.part_quantum = 1;
    assert_int_equal(jamsostek_audit_sum(&claim, &audit, NULL, 0, NULL, NULL),
                     0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_CONSISTENT_INTERVAL);
    assert_int_equal(audit.low, 998);
    assert_int_equal(audit.high, 1000);
    /* Kendari: the "active" segments are those of the potential. */
    jamsostek_sum_claim_init(&claim);
    claim.parts = kendari;
    claim.n = 3;
    claim.printed = 49397;
    claim.others = potential;
    claim.n_others = 1;
    assert_int_equal(
        jamsostek_audit_sum(&claim, &audit, guesses, ROOM, &n, NULL), 0);
    assert_int_equal(guesses[0].misreading, JAMSOSTEK_MISREADING_SEGMENTS);
    assert_int_equal(audit.computed, 140940);
    /* Wakatobi 2023: 147 million for 174. */
    jamsostek_sum_claim_init(&claim);
    claim.parts = scholarship;
    claim.n = 1;
    claim.printed = 147000000;
    claim.quantum = 1000000;
    assert_int_equal(
        jamsostek_audit_sum(&claim, &audit, guesses, ROOM, &n, NULL), 0);
    assert_int_equal(n, 1);
    assert_int_equal(guesses[0].read_as, 174000000);
    claim.n = 0;
    assert_int_equal(
        jamsostek_audit_sum(&claim, &audit, guesses, ROOM, &n, NULL), 0);
    assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_UNVERIFIABLE);
}

/* --- words and reasons --------------------------------------------------- */

static void
everything_has_words_in_both_languages(void **state)
{
    jamsostek_audit_guess guess = {
        .part = JAMSOSTEK_PART_PRINTED,
        .verdict = JAMSOSTEK_VERDICT_EXACT,
        .index = -1,
        .read_as = 100,
        .gives = 1000,
    };
    char id[600], en[600], too_small[10];
    int32_t i;
    uint32_t flag;
    size_t needed;

    (void)state;
    for (i = 1; i <= JAMSOSTEK_VERDICT_UNVERIFIABLE; i++) {
        assert_non_null(jamsostek_verdict_name(i));
        assert_string_not_equal(jamsostek_verdict_text(i, "id"),
                                jamsostek_verdict_text(i, "en"));
    }
    assert_null(jamsostek_verdict_name(0));
    assert_null(jamsostek_verdict_name(i));
    assert_null(jamsostek_verdict_text(i, "id"));
    for (flag = 1; flag <= JAMSOSTEK_AUDIT_EVEN; flag <<= 1)
        assert_string_not_equal(jamsostek_audit_text(flag, "id"),
                                jamsostek_audit_text(flag, NULL));
    assert_null(jamsostek_audit_text(flag, "id"));
    for (i = 1; i <= JAMSOSTEK_PART_ADDEND; i++)
        assert_non_null(jamsostek_claim_part_name(i));
    assert_null(jamsostek_claim_part_name(i));
    for (i = 1; i <= JAMSOSTEK_MISREADING_TRANSPOSED; i++) {
        guess.misreading = i;
        assert_non_null(jamsostek_misreading_name(i));
        assert_int_equal(jamsostek_audit_guess_text(&guess, "id", id, sizeof id,
                                                    &needed, NULL),
                         0);
        assert_int_equal(needed, strlen(id) + 1);
        assert_int_equal(jamsostek_audit_guess_text(&guess, "en", en, sizeof en,
                                                    &needed, NULL),
                         0);
        assert_string_not_equal(id, en);
        assert_int_equal(jamsostek_audit_guess_text(&guess, "en", too_small,
                                                    sizeof too_small, &needed,
                                                    NULL),
                         JAMSOSTEK_ERR_BUFFER);
    }
    guess.misreading = i;
    assert_int_equal(
        jamsostek_audit_guess_text(&guess, "en", en, sizeof en, NULL, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    guess.misreading = JAMSOSTEK_MISREADING_PERIOD;
    assert_int_equal(
        jamsostek_audit_guess_text(&guess, "de", en, sizeof en, NULL, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    guess.part = JAMSOSTEK_PART_MONTHS;
    guess.read_as = 1;
    guess.unit = JAMSOSTEK_FIGURE_RUPIAH;
    guess.gives = 69048000;
    guess.verdict = JAMSOSTEK_VERDICT_ROUNDS;
    assert_int_equal(
        jamsostek_audit_guess_text(&guess, "en", en, sizeof en, NULL, NULL), 0);
    assert_string_equal(en, "perhaps a month's and a year's sum are mixed up: "
                            "with 1 month it comes to Rp69.048.000 (rounds to "
                            "the printed figure); seen: Situbondo 2025: 69 "
                            "million and 800 million for the same people");
}

/* --- what cannot be ------------------------------------------------------ */

static void
impossible_claims_are_refused(void **state)
{
    jamsostek_budget_claim b = budget(1, 1, 16800, 1);
    jamsostek_percent_claim p = percent(1, 2, 50, 0);
    jamsostek_sum_claim s = JAMSOSTEK_SUM_CLAIM_INIT;
    jamsostek_budget_audit ba;
    jamsostek_percent_audit pa;
    jamsostek_figure_audit fa;
    static const int64_t negative[] = {-5};
    size_t n;

    (void)state;
    b.workers = -2;
    assert_int_equal(jamsostek_audit_budget(NULL, &b, &ba, NULL, 0, &n, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    b.workers = JAMSOSTEK_COUNT_MAX;
    b.months = JAMSOSTEK_COUNT_MAX;
    assert_int_equal(jamsostek_audit_budget(NULL, &b, &ba, NULL, 0, &n, NULL),
                     JAMSOSTEK_ERR_OVERFLOW);
    b = budget(1, 1, 16800, 1);
    b.others = negative;
    b.n_others = 1;
    assert_int_equal(jamsostek_audit_budget(NULL, &b, &ba, NULL, 0, &n, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    b.others = NULL;
    assert_int_equal(jamsostek_audit_budget(NULL, &b, &ba, NULL, 0, &n, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    b.struct_size = 0;
    assert_int_equal(jamsostek_audit_budget(NULL, &b, &ba, NULL, 0, &n, NULL),
                     JAMSOSTEK_ERR_STRUCT_SIZE);
    b = budget(1, 1, 16800, 1);
    assert_int_equal(jamsostek_audit_budget(NULL, &b, &ba, NULL, 3, &n, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_audit_budget(NULL, NULL, &ba, NULL, 0, &n, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    p.denominator = 0;
    assert_int_equal(jamsostek_audit_percent(&p, &pa, NULL, 0, &n, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    p = percent(1, 2, 50, 10);
    assert_int_equal(jamsostek_audit_percent(&p, &pa, NULL, 0, &n, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    s.parts = negative;
    s.n = 1;
    assert_int_equal(jamsostek_audit_sum(&s, &fa, NULL, 0, &n, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    s.parts = NULL;
    assert_int_equal(jamsostek_audit_sum(&s, &fa, NULL, 0, &n, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
}

/* Whatever is printed: a percentage that was made by rounding is found to
 * round, one made by cutting is never found not to fit, and every guess
 * stands up when it is computed again. */
static void
what_was_rounded_is_found_to_round(void **state)
{
    uint64_t random = random_seed();
    int i;

    (void)state;
    for (i = 0; i < 20000; i++) {
        int64_t d = 1 + random_below(&random, 3000000);
        int64_t n = random_below(&random, 2 * d);
        int32_t decimals = (int32_t)random_below(&random, 5);
        jamsostek_percent_claim claim = percent(n, d, 0, decimals);
        jamsostek_percent_audit audit;
        jamsostek_audit_guess guesses[ROOM];
        size_t k, found;

        assert_int_equal(jamsostek_percent_of(n, d, decimals,
                                              JAMSOSTEK_ROUND_HALF_UP,
                                              &claim.printed, NULL),
                         0);
        assert_int_equal(jamsostek_audit_percent(&claim, &audit, guesses, ROOM,
                                                 &found, NULL),
                         0);
        assert_int_equal(audit.verdict, JAMSOSTEK_VERDICT_ROUNDS);
        assert_int_equal(jamsostek_percent_of(n, d, decimals,
                                              JAMSOSTEK_ROUND_DOWN,
                                              &claim.printed, NULL),
                         0);
        assert_int_equal(
            jamsostek_audit_percent(&claim, &audit, NULL, 0, NULL, NULL), 0);
        assert_true(audit.verdict <= JAMSOSTEK_VERDICT_TRUNCATED);
        claim.printed = random_below(&random, 10000);
        assert_int_equal(jamsostek_audit_percent(&claim, &audit, guesses, ROOM,
                                                 &found, NULL),
                         0);
        for (k = 0; k < found && k < ROOM; k++) {
            jamsostek_percent_claim again = claim;

            if (guesses[k].part == JAMSOSTEK_PART_NUMERATOR)
                again.numerator = guesses[k].read_as;
            else if (guesses[k].part == JAMSOSTEK_PART_DENOMINATOR)
                again.denominator = guesses[k].read_as;
            else
                again.printed = guesses[k].read_as;
            again.decimals = guesses[k].decimals;
            assert_int_equal(
                jamsostek_audit_percent(&again, &audit, NULL, 0, NULL, NULL),
                0);
            assert_int_equal(audit.verdict, guesses[k].verdict);
        }
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_half_rounds_up_and_what_is_cut_is_told_apart),
        cmocka_unit_test(the_rate_may_be_that_of_a_worker),
        cmocka_unit_test(a_rate_that_is_not_the_laws_is_remarked),
        cmocka_unit_test(months_and_periods_are_guessed),
        cmocka_unit_test(rates_are_guessed_from_the_law_of_the_month),
        cmocka_unit_test(rates_follow_the_rules_they_are_given),
        cmocka_unit_test(people_and_digits_are_guessed),
        cmocka_unit_test(where_nothing_fits_nothing_is_guessed),
        cmocka_unit_test(a_coarse_figure_supports_no_months),
        cmocka_unit_test(digits_are_moved_without_a_leading_zero),
        cmocka_unit_test(a_figure_that_fits_is_left_alone),
        cmocka_unit_test(rounded_people_make_an_interval),
        cmocka_unit_test(an_interval_comes_from_the_last_printed_place),
        cmocka_unit_test(percentages_are_guessed),
        cmocka_unit_test(above_100_is_valid_and_even_is_told),
        cmocka_unit_test(gaps_and_targets_are_told_apart),
        cmocka_unit_test(points_are_subtracted_before_they_are_rounded),
        cmocka_unit_test(sums_miss_their_parts_for_many_reasons),
        cmocka_unit_test(everything_has_words_in_both_languages),
        cmocka_unit_test(impossible_claims_are_refused),
        cmocka_unit_test(what_was_rounded_is_found_to_round),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
