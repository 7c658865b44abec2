/* SPDX-License-Identifier: MIT */

/*
 * test_contradiction.c - one head count with two percentages, and the mirror
 *
 * The published pair is Makassar's (coverage facts, section 8, type 5); what is
 * not published is worked by hand beside it.
 */
#include "support.h"

#include <jamsostek/contradiction.h>

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

enum { NONE = 0, ROOM = 8 };

#define UNKNOWN JAMSOSTEK_COUNT_NONE

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

/* The kind of contradiction between two rows, in either order. */
static int32_t
between(const jamsostek_percent_claim *a, const jamsostek_percent_claim *b,
        int64_t subject_a, int64_t subject_b)
{
    const jamsostek_percent_claim *rows[] = {a, b}, *turned[] = {b, a};
    const int64_t subjects[] = {subject_a, subject_b};
    const int64_t turned_subjects[] = {subject_b, subject_a};
    jamsostek_contradiction found[ROOM], again[ROOM];
    size_t n, m;

    assert_int_equal(
        jamsostek_contradictions(rows, subjects, 2, found, ROOM, &n, NULL), 0);
    assert_int_equal(jamsostek_contradictions(turned, turned_subjects, 2, again,
                                              ROOM, &m, NULL),
                     0);
    assert_int_equal(n, m);
    if (n == 0)
        return NONE;
    assert_int_equal(n, 1);
    assert_int_equal(found[0].kind, again[0].kind);
    assert_int_equal(found[0].first, 0);
    assert_int_equal(found[0].second, 1);
    return found[0].kind;
}

static int32_t
of_one_subject(jamsostek_percent_claim a, jamsostek_percent_claim b)
{
    return between(&a, &b, 1, 1);
}

static void
says(int32_t kind, jamsostek_percent_claim a, jamsostek_percent_claim b,
     const char *lang, const char *expected)
{
    char text[256];
    size_t needed;

    assert_int_equal(jamsostek_contradiction_text(kind, &a, &b, lang, text,
                                                  sizeof text, &needed, NULL),
                     0);
    assert_string_equal(text, expected);
    assert_int_equal(needed, strlen(expected) + 1);
}

/* --- two percentages ----------------------------------------------------- */

static void
makassar_prints_one_head_count_with_two_percentages(void **state)
{
    const jamsostek_percent_claim a = percent(263903, UNKNOWN, 52, 0);
    const jamsostek_percent_claim b = percent(263903, UNKNOWN, 6347, 2);
    const int32_t kind = JAMSOSTEK_CONTRADICTION_TWO_PERCENTAGES;

    (void)state;
    assert_int_equal(of_one_subject(a, b), kind);
    /* The facts imply 507,506 and 415,792 workers. */
    says(kind, a, b, "en",
         "263,903 is printed as 52% and as 63.47%; both hold only of different "
         "denominators, 507,506 and 415,792");
    says(kind, a, b, "id",
         "263.903 dicetak sebagai 52% dan 63,47%; keduanya benar hanya bila "
         "penyebutnya berbeda, 507.506 dan 415.792");
}

static void
a_different_denominator_is_no_contradiction(void **state)
{
    (void)state;
    assert_int_equal(of_one_subject(percent(263903, 507506, 52, 0),
                                    percent(263903, 415792, 6347, 2)),
                     NONE);
    /* Nor is one of another region, where the counts are not both printed. */
    {
        jamsostek_percent_claim a = percent(263903, UNKNOWN, 52, 0);
        jamsostek_percent_claim b = percent(263903, UNKNOWN, 6347, 2);

        assert_int_equal(between(&a, &b, 1, 2), NONE);
        assert_int_equal(between(&a, &b, 0, 0), NONE);
    }
}

/* 32.15 and 52.15 stand in one press release (coverage facts, section 4): one
 * subject or two makes the difference. */
static void
percentages_alone_contradict_each_other(void **state)
{
    jamsostek_percent_claim plan = percent(UNKNOWN, UNKNOWN, 3215, 2);
    jamsostek_percent_claim ucj = percent(UNKNOWN, UNKNOWN, 5215, 2);

    (void)state;
    assert_int_equal(between(&plan, &ucj, 1, 1),
                     JAMSOSTEK_CONTRADICTION_TWO_PERCENTAGES);
    assert_int_equal(between(&plan, &ucj, 1, 2), NONE);
    says(JAMSOSTEK_CONTRADICTION_TWO_PERCENTAGES, plan, ucj, "en",
         "one figure is printed as 32.15% and as 52.15%; both hold only of "
         "different denominators");
    says(JAMSOSTEK_CONTRADICTION_TWO_PERCENTAGES, plan, ucj, "id",
         "satu angka dicetak sebagai 32,15% dan 52,15%; keduanya benar hanya "
         "bila penyebutnya berbeda");
}

/* 52 stands for 51.5 up to, not including, 53: rounded or cut. */
static void
rounding_and_cutting_are_no_contradiction(void **state)
{
    static const struct {
        int64_t printed;
        int32_t decimals;
        bool apart;
    } cases[] = {
        {52, 0, false},   {51, 0, false},      {53, 0, false},
        {50, 0, true},    {54, 0, true},       {515, 1, false},
        {529, 1, false},  {514, 1, true}, /* 51.35 up to 51.5 */
        {530, 1, false},                  /* 52.95 up to 53.1 */
        {531, 1, true},                   /* 53.05 and more */
        {5150, 2, false}, {5149, 2, true},     {5300, 2, false},
        {5301, 2, true},  {63470000, 6, true},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++)
        if (of_one_subject(percent(263903, UNKNOWN, 52, 0),
                           percent(263903, UNKNOWN, cases[i].printed,
                                   cases[i].decimals)) !=
            (cases[i].apart ? JAMSOSTEK_CONTRADICTION_TWO_PERCENTAGES : NONE))
            fail_msg("%lld with %d decimals", (long long)cases[i].printed,
                     (int)cases[i].decimals);
    /* Nothing is below 0. */
    assert_int_equal(
        of_one_subject(percent(1, UNKNOWN, 0, 0), percent(1, UNKNOWN, 0, 9)),
        NONE);
    assert_int_equal(
        of_one_subject(percent(1, UNKNOWN, 0, 0), percent(1, UNKNOWN, 2, 0)),
        JAMSOSTEK_CONTRADICTION_TWO_PERCENTAGES);
}

/* Jember 2023: 20,097 of 74,918 is 26.83 %. */
static void
the_same_two_counts_need_no_subject(void **state)
{
    jamsostek_percent_claim a = percent(20097, 74918, 2683, 2);
    jamsostek_percent_claim b = percent(20097, 74918, 30, 0);

    (void)state;
    assert_int_equal(between(&a, &b, 0, 0),
                     JAMSOSTEK_CONTRADICTION_TWO_PERCENTAGES);
    assert_int_equal(between(&a, &b, 1, 2),
                     JAMSOSTEK_CONTRADICTION_TWO_PERCENTAGES);
    says(JAMSOSTEK_CONTRADICTION_TWO_PERCENTAGES, a, b, "en",
         "20,097 is printed as 26.83% and as 30%; only one can hold, of "
         "74,918");
    says(JAMSOSTEK_CONTRADICTION_TWO_PERCENTAGES, a, b, "id",
         "20.097 dicetak sebagai 26,83% dan 30%; hanya satu yang bisa benar, "
         "dari 74.918");
    /* Rounded ones may be those of another region. */
    a.inputs_rounded = 1;
    assert_int_equal(between(&a, &b, 0, 0), NONE);
    assert_int_equal(between(&a, &b, 1, 1),
                     JAMSOSTEK_CONTRADICTION_TWO_PERCENTAGES);
}

/* --- two counts ---------------------------------------------------------- */

/* By hand: 20,097 and 49,888 of 74,918 are 26.8 % and 66.6 %. */
static void
one_percentage_cannot_be_of_two_head_counts(void **state)
{
    const int32_t two = JAMSOSTEK_CONTRADICTION_TWO_COUNTS;

    (void)state;
    assert_int_equal(of_one_subject(percent(20097, 74918, 27, 0),
                                    percent(49888, 74918, 27, 0)),
                     two);
    /* Two counts that are both 27 % of it, and two percentages. */
    assert_int_equal(of_one_subject(percent(20097, 74918, 27, 0),
                                    percent(20200, 74918, 27, 0)),
                     NONE);
    assert_int_equal(of_one_subject(percent(20097, 74918, 27, 0),
                                    percent(49888, 74918, 67, 0)),
                     NONE);
    /* No denominator is printed: 31 % of 100 leaves 313 to 327, of 104 it is
     * 326 to 340, and of 105 329 to 344. */
    assert_int_equal(of_one_subject(percent(100, UNKNOWN, 31, 0),
                                    percent(104, UNKNOWN, 31, 0)),
                     NONE);
    assert_int_equal(of_one_subject(percent(100, UNKNOWN, 31, 0),
                                    percent(105, UNKNOWN, 31, 0)),
                     two);
    /* 327 is printed beside one of them: 104 of it is cut to 31 %, 101 too. */
    assert_int_equal(
        of_one_subject(percent(100, 327, 31, 0), percent(104, UNKNOWN, 31, 0)),
        NONE);
    assert_int_equal(
        of_one_subject(percent(100, 325, 31, 0), percent(104, UNKNOWN, 31, 0)),
        two);
    says(two, percent(100, UNKNOWN, 31, 0), percent(105, UNKNOWN, 31, 0), "en",
         "31% is printed for 100 and for 105; both hold only of different "
         "denominators, 323 and 339");
    says(two, percent(100, 325, 31, 0), percent(104, UNKNOWN, 31, 0), "id",
         "31% dicetak untuk 100 dan untuk 104; keduanya benar hanya bila "
         "penyebutnya berbeda, 325 dan 335");
}

static void
rounded_counts_may_be_the_same(void **state)
{
    jamsostek_percent_claim a = percent(1320000, 2800000, 47, 0);
    jamsostek_percent_claim b = percent(1315250, 2800000, 47, 0);

    (void)state;
    /* 1.32 million is 1,315,000 to 1,325,000. */
    a.inputs_rounded = 1;
    assert_int_equal(of_one_subject(a, b), NONE);
    b.numerator = 1200000;
    assert_int_equal(of_one_subject(a, b), JAMSOSTEK_CONTRADICTION_TWO_COUNTS);
    /* Denominators that may be the same are no way out, others are. */
    b.denominator = 2790001;
    assert_int_equal(of_one_subject(a, b), JAMSOSTEK_CONTRADICTION_TWO_COUNTS);
    b.denominator = 2500000;
    assert_int_equal(of_one_subject(a, b), NONE);
}

static void
the_largest_figures_are_compared(void **state)
{
    const int64_t most = JAMSOSTEK_COUNT_MAX;

    (void)state;
    assert_int_equal(of_one_subject(percent(most, most, most, 9),
                                    percent(most, most, most - 2, 9)),
                     JAMSOSTEK_CONTRADICTION_TWO_PERCENTAGES);
    /* Nobody is 50 % of nobody: no denominator fits either. */
    assert_int_equal(
        of_one_subject(percent(0, UNKNOWN, 50, 0), percent(1, UNKNOWN, 50, 0)),
        JAMSOSTEK_CONTRADICTION_TWO_COUNTS);
    /* 0.0 % of a billion leaves denominators beyond any count. */
    assert_int_equal(of_one_subject(percent(most, UNKNOWN, 0, 9),
                                    percent(most / 2, UNKNOWN, 0, 9)),
                     JAMSOSTEK_CONTRADICTION_TWO_COUNTS);
    assert_int_equal(
        of_one_subject(percent(1, UNKNOWN, 0, 9), percent(2, UNKNOWN, 0, 9)),
        NONE);
}

/* --- tables -------------------------------------------------------------- */

static void
each_row_is_reported_once_with_the_first_it_contradicts(void **state)
{
    const jamsostek_percent_claim claims[] = {
        percent(263903, UNKNOWN, 52, 0),   percent(1, 2, 50, 0),
        percent(263903, UNKNOWN, 6347, 2), percent(263903, UNKNOWN, 63, 0),
        percent(1, 2, UNKNOWN, 0),         percent(1, 2, 40, 0),
    };
    const jamsostek_percent_claim *rows[6];
    const int64_t subjects[] = {7, 0, 7, 7, 0, 3};
    jamsostek_contradiction found[ROOM];
    size_t i, n;

    (void)state;
    for (i = 0; i < 6; i++)
        rows[i] = &claims[i];
    assert_int_equal(
        jamsostek_contradictions(rows, subjects, 6, found, ROOM, &n, NULL), 0);
    assert_int_equal(n, 3);
    assert_int_equal(found[0].first, 0);
    assert_int_equal(found[0].second, 2);
    assert_int_equal(found[1].first, 0);
    assert_int_equal(found[1].second, 3);
    assert_int_equal(found[2].first, 1);
    assert_int_equal(found[2].second, 5);
    assert_int_equal(
        jamsostek_contradictions(rows, subjects, 6, found, 1, &n, NULL), 0);
    assert_int_equal(n, 3);
    assert_int_equal(jamsostek_contradictions(rows, NULL, 6, NULL, 0, &n, NULL),
                     0);
    assert_int_equal(n, 1);
    assert_int_equal(jamsostek_contradictions(NULL, NULL, 0, NULL, 0, &n, NULL),
                     0);
    assert_int_equal(n, 0);
}

static void
what_cannot_be_is_refused(void **state)
{
    jamsostek_percent_claim good = percent(1, 2, 50, 0);
    jamsostek_percent_claim bad = percent(1, 0, 50, 0);
    jamsostek_percent_claim blank = percent(1, 2, UNKNOWN, 0);
    const jamsostek_percent_claim *rows[] = {&good, &bad};
    const int32_t kind = JAMSOSTEK_CONTRADICTION_TWO_COUNTS;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_contradiction found[1];
    char text[256];
    size_t n = 9;

    (void)state;
    assert_int_equal(
        jamsostek_contradictions(rows, NULL, 2, found, 1, &n, &err),
        JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(err.row, 1);
    assert_int_equal(n, 9);
    rows[1] = NULL;
    assert_int_equal(
        jamsostek_contradictions(rows, NULL, 2, found, 1, &n, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_contradictions(NULL, NULL, 2, found, 1, &n, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_contradictions(rows, NULL, 1, NULL, 1, &n, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_contradiction_text(3, &good, &good, "en", text,
                                                  sizeof text, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_contradiction_text(kind, &good, &blank, "en",
                                                  text, sizeof text, NULL,
                                                  NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_contradiction_text(kind, &good, &bad, "en", text,
                                                  sizeof text, NULL, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(jamsostek_contradiction_text(kind, &good, &good, "fr",
                                                  text, sizeof text, NULL,
                                                  NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_contradiction_text(kind, &good, &good, "en",
                                                  text, 5, &n, NULL),
                     JAMSOSTEK_ERR_BUFFER);
    assert_string_equal(text, "50% ");
    assert_null(jamsostek_contradiction_kind_name(0));
    assert_string_equal(jamsostek_contradiction_kind_name(1),
                        "two_percentages");
    assert_string_equal(jamsostek_contradiction_kind_name(2), "two_counts");
    assert_null(jamsostek_contradiction_kind_name(3));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(makassar_prints_one_head_count_with_two_percentages),
        cmocka_unit_test(a_different_denominator_is_no_contradiction),
        cmocka_unit_test(percentages_alone_contradict_each_other),
        cmocka_unit_test(rounding_and_cutting_are_no_contradiction),
        cmocka_unit_test(the_same_two_counts_need_no_subject),
        cmocka_unit_test(one_percentage_cannot_be_of_two_head_counts),
        cmocka_unit_test(rounded_counts_may_be_the_same),
        cmocka_unit_test(the_largest_figures_are_compared),
        cmocka_unit_test(
            each_row_is_reported_once_with_the_first_it_contradicts),
        cmocka_unit_test(what_cannot_be_is_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
