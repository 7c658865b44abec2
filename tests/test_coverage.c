/* SPDX-License-Identifier: MIT */

/*
 * test_coverage.c - ratios, gaps, trends, ranks and sums by region
 *
 * Figures are published ones (tests/cases/coverage.csv, the coverage facts,
 * sections 2.2, 8 and 12) or worked by hand where the comment says so.
 */
#include "base/wide.h"
#include "support.h"

#include <jamsostek/coverage.h>

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static jamsostek_date
day_of(int32_t year, int32_t month, int32_t day)
{
    jamsostek_date date;

    assert_int_equal(jamsostek_date_make(year, month, day, &date, NULL), 0);
    return date;
}

static jamsostek_ratio
ratio_of(int64_t numerator, int64_t denominator, int32_t year, int32_t month)
{
    jamsostek_ratio ratio = JAMSOSTEK_RATIO_INIT;

    ratio.measure = JAMSOSTEK_MEASURE_UCJ;
    ratio.date = day_of(year, month, 1);
    ratio.numerator = numerator;
    ratio.denominator = denominator;
    return ratio;
}

static void
every_definition_says_what_it_counts(void **state)
{
    static const char *const keys[] = {"ucj", "ucj_variant", "reg", "emp",
                                       "seg", "sdg_8_8_1a",  "act", "rpjmd"};
    jamsostek_measure measure;
    int32_t id, found;

    (void)state;
    assert_int_equal(jamsostek_measure_count(), 8);
    for (id = 1; id <= jamsostek_measure_count(); id++) {
        assert_int_equal(jamsostek_measure_get(id, &measure, NULL), 0);
        assert_int_equal(measure.id, id);
        assert_string_equal(measure.key, keys[id - 1]);
        assert_int_equal(jamsostek_measure_parse(keys[id - 1], &found, NULL),
                         0);
        assert_int_equal(found, id);
        assert_true(measure.label_id[0] != '\0' && measure.label_en[0] != '\0');
        assert_true(measure.numerator_en[0] != '\0');
        assert_true(measure.denominator_id[0] != '\0');
        assert_non_null(measure.source);
        assert_int_equal(measure.of_segment, id == JAMSOSTEK_MEASURE_SEG);
    }
    assert_int_equal(jamsostek_measure_get(0, &measure, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_measure_get(9, &measure, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_measure_get(1, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_measure_parse("coverage", &found, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
}

static void
a_ratio_without_its_parts_is_refused(void **state)
{
    jamsostek_ratio whole = ratio_of(49397, 140940, 2025, 6), r;
    uint32_t flags = 9;

    (void)state;
    assert_int_equal(jamsostek_ratio_check(&whole, &flags, NULL), 0);
    assert_int_equal(flags, 0);
    r = whole;
    r.measure = 0;
    assert_int_equal(jamsostek_ratio_check(&r, NULL, NULL),
                     JAMSOSTEK_ERR_MISSING);
    r.measure = 99;
    assert_int_equal(jamsostek_ratio_check(&r, NULL, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
    r = whole;
    r.date = JAMSOSTEK_DATE_NONE;
    assert_int_equal(jamsostek_ratio_check(&r, NULL, NULL),
                     JAMSOSTEK_ERR_MISSING);
    r.date = INT32_MAX;
    assert_int_equal(jamsostek_ratio_check(&r, NULL, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    r = whole;
    r.numerator = JAMSOSTEK_COUNT_NONE;
    assert_int_equal(jamsostek_ratio_check(&r, NULL, NULL),
                     JAMSOSTEK_ERR_MISSING);
    r.numerator = -2;
    assert_int_equal(jamsostek_ratio_check(&r, NULL, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    r = whole;
    r.denominator = JAMSOSTEK_COUNT_NONE;
    assert_int_equal(jamsostek_ratio_check(&r, NULL, NULL),
                     JAMSOSTEK_ERR_MISSING);
    r.denominator = 0;
    assert_int_equal(jamsostek_ratio_check(&r, NULL, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    r = whole;
    r.measure = JAMSOSTEK_MEASURE_SEG;
    assert_int_equal(jamsostek_ratio_check(&r, NULL, NULL),
                     JAMSOSTEK_ERR_MISSING);
    r.segment = JAMSOSTEK_SEGMENT_PU;
    assert_int_equal(jamsostek_ratio_check(&r, NULL, NULL), 0);
    r.segment = 9;
    assert_int_equal(jamsostek_ratio_check(&r, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_ratio_check(NULL, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
}

/* Wajo 2024: 38,036 of 35,036 is 108.5626 %, and valid. */
static void
percentages_are_rounded_or_cut_as_asked(void **state)
{
    static const struct {
        int64_t numerator, denominator;
        int32_t decimals;
        jamsostek_rounding direction;
        int64_t percent;
    } cases[] = {
        {1043751, 2865109, 1, JAMSOSTEK_ROUND_HALF_UP, 364},
        {1320000, 2800000, 4, JAMSOSTEK_ROUND_HALF_UP, 471429},
        {14177, 338681, 1, JAMSOSTEK_ROUND_DOWN, 41},
        {14177, 338681, 1, JAMSOSTEK_ROUND_HALF_UP, 42},
        {24425, 221067, 2, JAMSOSTEK_ROUND_DOWN, 1104},
        {38036, 35036, 4, JAMSOSTEK_ROUND_HALF_UP, 1085626},
        {1, 3, 9, JAMSOSTEK_ROUND_UP, 33333333334},
        {1, 200, 0, JAMSOSTEK_ROUND_HALF_UP, 1},
        {1, 200, 0, JAMSOSTEK_ROUND_HALF_EVEN, 0},
        {3, 200, 0, JAMSOSTEK_ROUND_HALF_EVEN, 2},
        {0, 5, 2, JAMSOSTEK_ROUND_UP, 0},
    };
    jamsostek_ratio r;
    int64_t percent;
    uint32_t flags;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        r = ratio_of(cases[i].numerator, cases[i].denominator, 2024, 1);
        assert_int_equal(jamsostek_ratio_percent(&r, cases[i].decimals,
                                                 cases[i].direction, &percent,
                                                 NULL),
                         0);
        assert_int_equal(percent, cases[i].percent);
    }
    r = ratio_of(38036, 35036, 2024, 1);
    assert_int_equal(jamsostek_ratio_check(&r, &flags, NULL), 0);
    assert_int_equal(flags, JAMSOSTEK_COVERAGE_ABOVE_100);
    assert_int_equal(
        jamsostek_ratio_percent(&r, 10, JAMSOSTEK_ROUND_DOWN, &percent, NULL),
        JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(jamsostek_ratio_percent(&r, 1, 9, &percent, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    r.numerator = JAMSOSTEK_COUNT_MAX;
    r.denominator = 1;
    assert_int_equal(
        jamsostek_ratio_percent(&r, 9, JAMSOSTEK_ROUND_DOWN, &percent, NULL),
        JAMSOSTEK_ERR_OVERFLOW);
    assert_int_equal(jamsostek_percent_of(50000, 118793, 1,
                                          JAMSOSTEK_ROUND_HALF_UP, &percent,
                                          NULL),
                     0);
    assert_int_equal(percent, 421);
    assert_int_equal(
        jamsostek_percent_of(1, 0, 1, JAMSOSTEK_ROUND_HALF_UP, &percent, NULL),
        JAMSOSTEK_ERR_DOMAIN);
}

static void
percentages_are_written_in_both_styles(void **state)
{
    char text[JAMSOSTEK_PERCENT_SIZE];

    (void)state;
    assert_int_equal(
        jamsostek_percent_format(421, 1, "en", text, sizeof text, NULL), 0);
    assert_string_equal(text, "42.1%");
    assert_int_equal(
        jamsostek_percent_format(-2070, 2, "id", text, sizeof text, NULL), 0);
    assert_string_equal(text, "-20,70%");
    assert_int_equal(
        jamsostek_percent_format(INT64_MIN, 0, NULL, text, sizeof text, NULL),
        0);
    assert_string_equal(text, "-9223372036854775808%");
    assert_int_equal(jamsostek_percent_format(421, 1, "en", text, 5, NULL),
                     JAMSOSTEK_ERR_BUFFER);
    assert_int_equal(
        jamsostek_percent_format(1, 10, "en", text, sizeof text, NULL),
        JAMSOSTEK_ERR_DOMAIN);
}

/*
 * Sulawesi Selatan 2025: 62.93 % of 2.80 million is 1,762,040.  Wonogiri: the
 * gap from 31.99 to 52.69 is 20.70 points, that to 100 is 68.01.
 */
static void
the_gap_to_a_target_is_not_the_gap_to_all(void **state)
{
    jamsostek_ratio r = ratio_of(1320000, 2800000, 2025, 7);
    jamsostek_gap gap;

    (void)state;
    assert_int_equal(jamsostek_ratio_gap(&r, 629300, 2, &gap, NULL), 0);
    assert_int_equal(gap.target_people, 1762040);
    assert_int_equal(gap.people_to_target, 442040);
    assert_int_equal(gap.people_to_all, 1480000);
    assert_int_equal(gap.points_to_target, 1579);
    assert_int_equal(gap.points_to_100, 5286);
    assert_int_equal(gap.flags, 0);
    r = ratio_of(3199, 10000, 2025, 10);
    assert_int_equal(jamsostek_ratio_gap(&r, 526900, 2, &gap, NULL), 0);
    assert_int_equal(gap.points_to_target, 2070);
    assert_int_equal(gap.points_to_100, 6801);

    /* By hand: 52.15 % of 8 is 4.172: 5 people. */
    r = ratio_of(3, 8, 2025, 10);
    assert_int_equal(jamsostek_ratio_gap(&r, 521500, 0, &gap, NULL), 0);
    assert_int_equal(gap.target_people, 5);

    /* By hand: 52.15 % of 7 is 3.6505, so 4 people meet it and 3 do not. */
    r = ratio_of(3, 7, 2025, 10);
    assert_int_equal(jamsostek_ratio_gap(&r, 521500, 0, &gap, NULL), 0);
    assert_int_equal(gap.target_people, 4);
    assert_int_equal(gap.people_to_target, 1);
    r.numerator = 4;
    assert_int_equal(jamsostek_ratio_gap(&r, 521500, 0, &gap, NULL), 0);
    assert_int_equal(gap.people_to_target, 0);
    assert_int_equal(gap.flags, JAMSOSTEK_COVERAGE_TARGET_MET);
    assert_int_equal(gap.points_to_target, -5); /* 52.15 - 57.14 */

    r = ratio_of(38036, 35036, 2024, 1);
    assert_int_equal(jamsostek_ratio_gap(&r, 1000000, 2, &gap, NULL), 0);
    assert_int_equal(gap.people_to_all, 0);
    assert_int_equal(gap.points_to_100, -856);
    assert_int_equal(gap.flags, JAMSOSTEK_COVERAGE_ABOVE_100 |
                                    JAMSOSTEK_COVERAGE_TARGET_MET);
    assert_int_equal(jamsostek_ratio_gap(&r, 0, 2, &gap, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(jamsostek_ratio_gap(&r, 10000001, 2, &gap, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(jamsostek_ratio_gap(&r, 1, 2, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
}

static void
only_ratios_of_one_kind_are_compared(void **state)
{
    jamsostek_ratio a = ratio_of(1, 3, 2024, 12), b = ratio_of(2, 6, 2024, 12);
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    uint32_t flags;
    int32_t order;

    (void)state;
    assert_int_equal(jamsostek_ratio_compare(&a, &b, &order, &flags, NULL), 0);
    assert_int_equal(order, 0);
    assert_int_equal(flags, 0);
    /* A third with 15 digits is still smaller than a third. */
    b = ratio_of(333333333333333, 1000000000000000, 2025, 4);
    assert_int_equal(jamsostek_ratio_compare(&a, &b, &order, &flags, NULL), 0);
    assert_int_equal(order, 1);
    assert_int_equal(flags, JAMSOSTEK_COVERAGE_SEASON |
                                JAMSOSTEK_COVERAGE_DATES_DIFFER);
    b.year_only = 1;
    assert_int_equal(jamsostek_ratio_compare(&b, &a, &order, &flags, NULL), 0);
    assert_int_equal(order, -1);
    assert_int_equal(flags, JAMSOSTEK_COVERAGE_MONTH_UNKNOWN |
                                JAMSOSTEK_COVERAGE_DATES_DIFFER);
    b.measure = JAMSOSTEK_MEASURE_REG;
    assert_int_equal(jamsostek_ratio_compare(&a, &b, &order, &flags, &err),
                     JAMSOSTEK_ERR_CONFLICT);
    assert_string_equal(err.message,
                        "the ratios ucj and reg cannot be compared");
    b = a;
    b.segment = JAMSOSTEK_SEGMENT_BPU;
    assert_int_equal(jamsostek_ratio_compare(&a, &b, &order, NULL, NULL),
                     JAMSOSTEK_ERR_CONFLICT);
    b = a;
    b.category = 3;
    assert_int_equal(jamsostek_ratio_compare(&a, &b, &order, NULL, NULL),
                     JAMSOSTEK_ERR_CONFLICT);
}

/* Buton Tengah: 6,700 more of 27,000 are 24.8 points, 34.6 % in all. */
static void
a_change_is_told_in_points_and_relative(void **state)
{
    jamsostek_ratio before = ratio_of(2636, 27000, 2023, 7);
    jamsostek_ratio after = ratio_of(9336, 27000, 2024, 7);
    jamsostek_change change;

    (void)state;
    assert_int_equal(jamsostek_ratio_change(&before, &after, 1, &change, NULL),
                     0);
    assert_int_equal(change.people, 6700);
    assert_int_equal(change.base, 0);
    assert_int_equal(change.points, 248);
    assert_int_equal(change.relative, 2542); /* 9,336 / 2,636 - 1 */
    assert_int_equal(change.flags, 0);
    after.date = day_of(2024, 12, 31);
    after.denominator = 28000;
    assert_int_equal(jamsostek_ratio_change(&before, &after, 1, &change, NULL),
                     0);
    assert_int_equal(change.flags, JAMSOSTEK_COVERAGE_SEASON |
                                       JAMSOSTEK_COVERAGE_BASE_CHANGED);
    assert_int_equal(jamsostek_ratio_change(&after, &before, 1, &change, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(jamsostek_ratio_change(&before, &before, 1, &change, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    after.measure = JAMSOSTEK_MEASURE_EMP;
    assert_int_equal(jamsostek_ratio_change(&before, &after, 1, &change, NULL),
                     JAMSOSTEK_ERR_CONFLICT);
    before.numerator = 0;
    after = ratio_of(5, 27000, 2024, 7);
    after.year_only = 1;
    assert_int_equal(jamsostek_ratio_change(&before, &after, 2, &change, NULL),
                     0);
    assert_int_equal(change.relative, 0);
    assert_int_equal(change.points, 2);
    assert_int_equal(change.flags, JAMSOSTEK_COVERAGE_MONTH_UNKNOWN);
    before = ratio_of(20, 100, 2023, 7);
    after = ratio_of(15, 100, 2024, 7);
    assert_int_equal(jamsostek_ratio_change(&before, &after, 0, &change, NULL),
                     0);
    assert_int_equal(change.points, -5);
    assert_int_equal(change.relative, -25);
    before.denominator = after.denominator = JAMSOSTEK_COUNT_MAX;
    assert_int_equal(jamsostek_ratio_change(&before, &after, 0, &change, NULL),
                     JAMSOSTEK_ERR_OVERFLOW);
}

/* Permendagri 15/2024: 48 % gives 68 % or 57.6 %. */
static void
at_least_20_percent_is_read_in_both_ways(void **state)
{
    jamsostek_ratio previous = ratio_of(48, 100, 2024, 12);
    jamsostek_growth growth;

    (void)state;
    assert_int_equal(jamsostek_ratio_growth(NULL, &previous,
                                            day_of(2025, 12, 1), 1000, 0, 1,
                                            &growth, NULL),
                     0);
    assert_int_equal(growth.by_points, 680);
    assert_int_equal(growth.by_relative, 576);
    assert_int_equal(growth.people_by_points, 680);
    assert_int_equal(growth.people_by_relative, 576);
    assert_int_equal(growth.rule.amount, 200000);
    assert_string_equal(growth.rule.source->id, "permendagri-15-2024");
    assert_int_equal(jamsostek_ratio_growth(NULL, &previous, day_of(2024, 1, 1),
                                            1000, 0, 1, &growth, NULL),
                     JAMSOSTEK_ERR_NO_RULE);
    previous.date = day_of(2025, 6, 1);
    assert_int_equal(jamsostek_ratio_growth(NULL, &previous, day_of(2025, 6, 1),
                                            1000, 0, 1, &growth, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(jamsostek_ratio_growth(NULL, &previous, day_of(2025, 7, 1),
                                            0, 0, 1, &growth, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
}

static void
equal_fractions_share_a_rank(void **state)
{
    jamsostek_ratio ratios[4];
    int32_t rank[4], order[4];
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    uint32_t flags;

    (void)state;
    ratios[0] = ratio_of(2, 6, 2021, 12);
    ratios[1] = ratio_of(1, 4, 2021, 12);
    ratios[2] = ratio_of(1, 3, 2021, 12);
    ratios[3] = ratio_of(1, 2, 2021, 12);
    assert_int_equal(jamsostek_ratio_rank(ratios, 4, rank, order, &flags, NULL),
                     0);
    assert_int_equal(rank[3], 1);
    assert_int_equal(rank[0], 2);
    assert_int_equal(rank[2], 2);
    assert_int_equal(rank[1], 4);
    assert_int_equal(order[0], 3);
    assert_int_equal(order[1], 0);
    assert_int_equal(order[2], 2);
    assert_int_equal(order[3], 1);
    assert_int_equal(flags, 0);
    ratios[2].measure = JAMSOSTEK_MEASURE_ACT;
    assert_int_equal(jamsostek_ratio_rank(ratios, 4, rank, order, NULL, &err),
                     JAMSOSTEK_ERR_CONFLICT);
    assert_int_equal(err.row, 2);
    assert_int_equal(jamsostek_ratio_rank(NULL, 0, NULL, NULL, NULL, NULL), 0);
    assert_int_equal(jamsostek_ratio_rank(NULL, 1, rank, order, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
}

/* Against counting: the rank is one more than how many are larger. */
static void
ranks_agree_with_counting(void **state)
{
    enum { N = 200 };
    static jamsostek_ratio ratios[N];
    static int32_t rank[N], order[N];
    uint64_t random = random_seed();
    int round, i, k;

    (void)state;
    for (round = 0; round < 20; round++) {
        for (i = 0; i < N; i++)
            ratios[i] = ratio_of(random_below(&random, 30),
                                 1 + random_below(&random, 20), 2024, 12);
        assert_int_equal(
            jamsostek_ratio_rank(ratios, N, rank, order, NULL, NULL), 0);
        for (i = 0; i < N; i++) {
            int32_t larger = 0;

            for (k = 0; k < N; k++)
                larger += ratios[k].numerator * ratios[i].denominator >
                          ratios[i].numerator * ratios[k].denominator;
            assert_int_equal(rank[i], larger + 1);
            if (i > 0)
                assert_true(rank[order[i - 1]] < rank[order[i]] ||
                            (rank[order[i - 1]] == rank[order[i]] &&
                             order[i - 1] < order[i]));
        }
    }
}

/* --- sums by region ------------------------------------------------------ */

static const char small_list[] = "code,name,level\n"
                                 "11,A,1\n"
                                 "11.01,B,2\n"
                                 "11.01.01,C,3\n"
                                 "11.01.02,D,3\n"
                                 "11.02,E,2\n"
                                 "12,F,1\n";

static jamsostek_coverage_part
part(const jamsostek_regions *regions, const char *code, int64_t numerator,
     int64_t denominator)
{
    jamsostek_coverage_part part = {0, numerator, denominator};

    assert_int_equal(jamsostek_regions_find(regions, code, &part.region, NULL),
                     0);
    return part;
}

static void
parts_are_summed_up_the_tree(void **state)
{
    jamsostek_regions *regions;
    jamsostek_coverage_part parts[3];
    jamsostek_coverage_area areas[4];
    size_t n;

    (void)state;
    assert_int_equal(jamsostek_regions_load(small_list, sizeof small_list - 1,
                                            &regions, NULL),
                     0);
    parts[0] = part(regions, "11.02", 5, 10);
    parts[1] = part(regions, "11.01.01", 1, 4);
    parts[2] = part(regions, "11.01.02", 2, 6);
    assert_int_equal(
        jamsostek_coverage_by_level(regions, parts, 3, 1, areas, 4, &n, NULL),
        0);
    assert_int_equal(n, 1);
    assert_int_equal(areas[0].numerator, 8);
    assert_int_equal(areas[0].denominator, 20);
    assert_int_equal(areas[0].n_parts, 3);
    assert_int_equal(areas[0].whole, 1);
    assert_int_equal(
        jamsostek_coverage_by_level(regions, parts, 3, 2, areas, 1, &n, NULL),
        0);
    assert_int_equal(n, 2);
    assert_int_equal(areas[0].denominator, 10);
    /* Province 12 has no figure: the country is not whole. */
    assert_int_equal(
        jamsostek_coverage_by_level(regions, parts, 3, 0, areas, 4, &n, NULL),
        0);
    assert_int_equal(n, 1);
    assert_int_equal(areas[0].numerator, 8);
    assert_int_equal(areas[0].whole, 0);
    assert_int_equal(
        jamsostek_coverage_by_level(regions, parts, 2, 2, areas, 4, &n, NULL),
        0);
    assert_int_equal(areas[0].whole, 0); /* district 02 is missing */
    assert_int_equal(areas[1].whole, 1);
    /* A regency's own figure stands for its districts. */
    parts[1] = part(regions, "11.01", 3, 10);
    assert_int_equal(
        jamsostek_coverage_by_level(regions, parts, 2, 1, areas, 4, &n, NULL),
        0);
    assert_int_equal(areas[0].whole, 1);
    assert_int_equal(areas[0].numerator, 8);
    assert_int_equal(
        jamsostek_coverage_by_level(regions, NULL, 0, 1, areas, 4, &n, NULL),
        0);
    assert_int_equal(n, 0);
    jamsostek_regions_free(regions);
}

static void
nothing_is_counted_twice_and_nothing_divided(void **state)
{
    jamsostek_regions *regions;
    jamsostek_coverage_part parts[2];
    jamsostek_coverage_area areas[4];
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    size_t n = 7;

    (void)state;
    assert_int_equal(jamsostek_regions_load(small_list, sizeof small_list - 1,
                                            &regions, NULL),
                     0);
    parts[0] = part(regions, "11.01", 5, 10);
    parts[1] = part(regions, "11.01.02", 1, 4);
    assert_int_equal(
        jamsostek_coverage_by_level(regions, parts, 2, 1, areas, 4, &n, &err),
        JAMSOSTEK_ERR_CONFLICT);
    assert_int_equal(
        jamsostek_coverage_by_level(regions, parts, 1, 3, areas, 4, &n, &err),
        JAMSOSTEK_ERR_CONFLICT);
    assert_int_equal(err.row, 0);
    parts[1] = parts[0];
    assert_int_equal(
        jamsostek_coverage_by_level(regions, parts, 2, 1, areas, 4, &n, &err),
        JAMSOSTEK_ERR_DUPLICATE);
    assert_int_equal(err.row, 1);
    parts[1] = part(regions, "0", 1, 1);
    assert_int_equal(
        jamsostek_coverage_by_level(regions, parts, 2, 0, areas, 4, &n, &err),
        JAMSOSTEK_ERR_CONFLICT);
    parts[1].region = 99;
    assert_int_equal(
        jamsostek_coverage_by_level(regions, parts, 2, 0, areas, 4, &n, &err),
        JAMSOSTEK_ERR_DOMAIN);
    parts[0].numerator = -1;
    assert_int_equal(
        jamsostek_coverage_by_level(regions, parts, 1, 0, areas, 4, &n, &err),
        JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(
        jamsostek_coverage_by_level(regions, parts, 1, 5, areas, 4, &n, &err),
        JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(
        jamsostek_coverage_by_level(NULL, parts, 1, 1, areas, 4, &n, &err),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(n, 7);
    jamsostek_regions_free(regions);
}

/* --- 128 bits ------------------------------------------------------------ */

static void
products_and_quotients_are_exact(void **state)
{
    struct jamsostek__wide w = jamsostek__wide_product(UINT64_MAX, UINT64_MAX);
    int64_t out;

    (void)state;
    assert_true(w.high == UINT64_MAX - 1 && w.low == 1);
    assert_true(jamsostek__product_over(INT64_MAX - 1, INT64_MAX / 2,
                                        INT64_MAX / 2, JAMSOSTEK_ROUND_DOWN,
                                        &out));
    assert_true(out == INT64_MAX - 1);
    assert_false(
        jamsostek__product_over(INT64_MAX, 2, 1, JAMSOSTEK_ROUND_DOWN, &out));
    assert_false(jamsostek__product_over(1, 1, 0, JAMSOSTEK_ROUND_DOWN, &out));
    assert_true(
        jamsostek__product_over(7, 1, 2, JAMSOSTEK_ROUND_HALF_EVEN, &out));
    assert_int_equal(out, 4);
    assert_int_equal(jamsostek__compare_products(INT64_MAX, INT64_MAX,
                                                 INT64_MAX - 1, INT64_MAX),
                     1);
    assert_int_equal(jamsostek__compare_products(2, 6, 3, 4), 0);
}

static void
each_remark_has_words_in_both_languages(void **state)
{
    uint32_t flag;

    (void)state;
    for (flag = 1; flag <= JAMSOSTEK_COVERAGE_TARGET_MET; flag <<= 1) {
        assert_non_null(jamsostek_coverage_text(flag, "id"));
        assert_string_not_equal(jamsostek_coverage_text(flag, "id"),
                                jamsostek_coverage_text(flag, NULL));
    }
    assert_null(jamsostek_coverage_text(flag, "en"));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_definition_says_what_it_counts),
        cmocka_unit_test(a_ratio_without_its_parts_is_refused),
        cmocka_unit_test(percentages_are_rounded_or_cut_as_asked),
        cmocka_unit_test(percentages_are_written_in_both_styles),
        cmocka_unit_test(the_gap_to_a_target_is_not_the_gap_to_all),
        cmocka_unit_test(only_ratios_of_one_kind_are_compared),
        cmocka_unit_test(a_change_is_told_in_points_and_relative),
        cmocka_unit_test(at_least_20_percent_is_read_in_both_ways),
        cmocka_unit_test(equal_fractions_share_a_rank),
        cmocka_unit_test(ranks_agree_with_counting),
        cmocka_unit_test(parts_are_summed_up_the_tree),
        cmocka_unit_test(nothing_is_counted_twice_and_nothing_divided),
        cmocka_unit_test(products_and_quotients_are_exact),
        cmocka_unit_test(each_remark_has_words_in_both_languages),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
