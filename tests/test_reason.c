/* SPDX-License-Identifier: MIT */

/*
 * test_reason.c - why audited figures and coverage are what they are
 *
 * The figures are published ones (coverage facts, section 8), or worked by
 * hand where a comment says so.
 */
#include "support.h"

#include <jamsostek/audit.h>

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

/* The whole text of an explanation, which is freed. */
static void
expect_text(jamsostek_explanation *why, const char *lang, const char *expected)
{
    char text[4096];
    const char *first;

    assert_int_equal(
        jamsostek_explanation_text(why, lang, text, sizeof text, NULL, NULL),
        0);
    /* The first line names the edition of the law. */
    first = strchr(text, '\n');
    assert_non_null(first);
    assert_string_equal(first + 1, expected);
    jamsostek_explanation_free(why);
}

static const jamsostek_explanation_step *
step_called(const jamsostek_explanation *why, const char *node)
{
    const jamsostek_explanation_step *step;
    size_t i;

    for (i = 0; (step = jamsostek_explanation_get(why, i)) != NULL; i++)
        if (strcmp(step->node, node) == 0)
            return step;
    fail_msg("no step %s", node);
    return NULL;
}

/* --- audits -------------------------------------------------------------- */

static void
budgets_and_percentages_say_their_steps(void **state)
{
    jamsostek_budget_claim claim = JAMSOSTEK_BUDGET_CLAIM_INIT;
    jamsostek_percent_claim share = JAMSOSTEK_PERCENT_CLAIM_INIT;
    jamsostek_budget_audit audit;
    jamsostek_explanation *why;
    char text[4096];

    (void)state;
    /* Situbondo 2025. */
    claim.workers = 4110;
    claim.months = 12;
    claim.rate = 16800;
    claim.printed = 69000000;
    claim.quantum = 1000000;
    claim.month = day("2025-06-01");
    assert_int_equal(
        jamsostek_audit_budget_explain(NULL, &claim, &audit, &why, NULL), 0);
    assert_int_equal(audit.computed, 828576000);
    assert_int_equal(
        jamsostek_explanation_text(why, "en", text, sizeof text, NULL, NULL),
        0);
    assert_non_null(strstr(text, "Rate x worker-months: Rp16.800 x 49320 = "
                                 "Rp828.576.000\n"));
    assert_non_null(strstr(text, "Verdict: does not fit\n"));
    assert_non_null(strstr(text, "Perhaps: a month's and a year's sum"));
    jamsostek_explanation_free(why);
    claim.month = JAMSOSTEK_DATE_NONE;
    assert_int_equal(
        jamsostek_audit_budget_explain(NULL, &claim, &audit, &why, NULL),
        JAMSOSTEK_ERR_MISSING);

    /* Buton Tengah 2023. */
    share.numerator = 2636;
    share.denominator = 27000;
    share.printed = 11;
    share.inputs_rounded = 1;
    share.date = day("2023-07-03");
    assert_int_equal(jamsostek_audit_percent_explain(&share, NULL, &why, NULL),
                     0);
    assert_int_equal(
        jamsostek_explanation_text(why, "id", text, sizeof text, NULL, NULL),
        0);
    assert_non_null(strstr(text, "Tanggal 2023-07-03"));
    assert_non_null(strstr(text, "Dihitung ulang: 9,763%\n"));
    assert_non_null(strstr(text, "Hasil uji: tidak cocok\n"));
    assert_int_equal(
        jamsostek_explanation_json(why, text, sizeof text, NULL, NULL), 0);
    assert_non_null(strstr(text, "\"day\":\"2023-07-03\""));
    jamsostek_explanation_free(why);
    share.date = JAMSOSTEK_DATE_NONE;
    assert_int_equal(jamsostek_audit_percent_explain(&share, NULL, &why, NULL),
                     JAMSOSTEK_ERR_MISSING);
}

/* Wonogiri 2025: 68.01 instead of 20.70 points. */
static void
a_gap_in_points_says_its_steps(void **state)
{
    jamsostek_gap_claim claim = JAMSOSTEK_GAP_CLAIM_INIT;
    jamsostek_figure_audit audit, explained;
    jamsostek_explanation *why;

    (void)state;
    claim.reached = 3199;
    claim.target_ppm = 526900;
    claim.decimals = 2;
    claim.printed = 6801;
    claim.date = day("2025-10-31");
    assert_int_equal(jamsostek_audit_gap(&claim, &audit, NULL, 0, NULL, NULL),
                     0);
    assert_int_equal(
        jamsostek_audit_gap_explain(&claim, &explained, &why, NULL), 0);
    assert_memory_equal(&audit, &explained, sizeof audit);
    expect_text(why, "en",
                "Reached: 31.99%\n"
                "Target: 52.69%\n"
                "Target less what is reached: 20.7%\n"
                "Printed: 68.01%\n"
                "Verdict: does not fit\n"
                "Perhaps: the gap to 100% is printed as the gap to the "
                "target\n"
                "the printed figure: 68.01%\n"
                "It comes to: 68.01%\n");
}

/* Sulawesi Selatan 2025: 1.32 of 2.80 million, with a target of 62.93 %. */
static void
a_gap_in_people_says_its_steps(void **state)
{
    jamsostek_gap_claim claim = JAMSOSTEK_GAP_CLAIM_INIT;
    jamsostek_explanation *why;

    (void)state;
    claim.in_people = 1;
    claim.numerator = 1320000;
    claim.denominator = 2800000;
    claim.target_ppm = 629300;
    claim.printed = 1760000;
    claim.quantum = 10000;
    claim.date = day("2025-07-14");
    assert_int_equal(jamsostek_audit_gap_explain(&claim, NULL, &why, NULL), 0);
    assert_int_equal(step_called(why, "computed")->operation, JAMSOSTEK_OP_SUM);
    assert_int_equal(step_called(why, "target_people")->amount, 1762040);
    expect_text(why, "id",
                "Pembilang: 1320000\n"
                "Penyebut: 2800000\n"
                "Target: 62,93%\n"
                "Target x penyebut, dibulatkan ke atas: 1762040\n"
                "Target dikurangi yang tercapai: 442040\n"
                "Tercetak: 1760000\n"
                "Hasil uji: tidak cocok\n"
                "Mungkin: target dicetak sebagai kekurangan\n"
                "angka tercetak: 1760000\n"
                "Hasilnya: 1762040\n");
    claim.kind = JAMSOSTEK_GAP_TO_ALL;
    claim.printed = JAMSOSTEK_COUNT_NONE;
    assert_int_equal(jamsostek_audit_gap_explain(&claim, NULL, &why, NULL), 0);
    expect_text(why, "en",
                "Numerator: 1320000\n"
                "Denominator: 2800000\n"
                "All less what is reached: 1480000\n"
                "Verdict: cannot be verified, a part is not printed\n");
    /* By hand: 31.99 % of 27,000 are 8,637.3. */
    claim.numerator = JAMSOSTEK_COUNT_NONE;
    claim.denominator = 27000;
    claim.reached = 3199;
    claim.decimals = 2;
    assert_int_equal(jamsostek_audit_gap_explain(&claim, NULL, &why, NULL), 0);
    assert_int_equal(step_called(why, "reached_so_far")->amount, 8637);
    assert_int_equal(step_called(why, "computed")->amount, 18363);
    jamsostek_explanation_free(why);
}

/* By hand: 1,320,000 of 2,800,000 is 47.142857 %, 15.807 below 62.95. */
static void
points_of_counts_are_rounded_last(void **state)
{
    jamsostek_gap_claim claim = JAMSOSTEK_GAP_CLAIM_INIT;
    jamsostek_explanation *why;

    (void)state;
    claim.numerator = 1320000;
    claim.denominator = 2800000;
    claim.target_ppm = 629500;
    claim.decimals = 1;
    claim.printed = 158;
    claim.date = day("2025-07-14");
    assert_int_equal(jamsostek_audit_gap_explain(&claim, NULL, &why, NULL), 0);
    expect_text(why, "en",
                "Numerator: 1320000\n"
                "Denominator: 2800000\n"
                "Target: 62.95%\n"
                "Numerator / denominator, rounded: 47.1%\n"
                "Target less numerator / denominator, rounded afterwards: "
                "15.8%\n"
                "Printed: 15.8%\n"
                "Verdict: rounds to the printed figure\n");
}

/* Kendal 2025, and the districts of Wakatobi 2023 shortened to two parts. */
static void
a_sum_says_its_steps(void **state)
{
    static const int64_t shares[] = {41, 958}, people[] = {6000, 96};
    jamsostek_sum_claim claim = JAMSOSTEK_SUM_CLAIM_INIT;
    jamsostek_figure_audit audit, explained;
    jamsostek_explanation *why;

    (void)state;
    claim.parts = shares;
    claim.n = 2;
    claim.unit = JAMSOSTEK_FIGURE_PERCENT;
    claim.decimals = 1;
    claim.part_quantum = 1;
    claim.printed = 1000;
    claim.date = day("2025-06-12");
    assert_int_equal(jamsostek_audit_sum(&claim, &audit, NULL, 0, NULL, NULL),
                     0);
    assert_int_equal(
        jamsostek_audit_sum_explain(&claim, &explained, &why, NULL), 0);
    assert_memory_equal(&audit, &explained, sizeof audit);
    expect_text(why, "en",
                "Part: 4.1%\n"
                "Part: 95.8%\n"
                "Sum of the parts: 99.9%\n"
                "At least: 99.8%\n"
                "At most: 100%\n"
                "Printed: 100%\n"
                "Verdict: possible, since inputs are printed rounded\n");
    /* By hand: 96 read as 69 gives 6,069. */
    claim.parts = people;
    claim.unit = JAMSOSTEK_FIGURE_PEOPLE;
    claim.decimals = 0;
    claim.part_quantum = 0;
    claim.printed = 6069;
    assert_int_equal(jamsostek_audit_sum_explain(&claim, NULL, &why, NULL), 0);
    expect_text(why, "id",
                "Bagian: 6000\n"
                "Bagian: 96\n"
                "Jumlah bagian: 6096\n"
                "Tercetak: 6069\n"
                "Hasil uji: tidak cocok\n"
                "Mungkin: dua angka berdampingan tertukar\n"
                "angka tercetak: 6096\n"
                "Hasilnya: 6096\n"
                "Mungkin: dua angka berdampingan tertukar\n"
                "Bagian nomor: 2\n"
                "bagian: 69\n"
                "Hasilnya: 6069\n");
    /* Money is money there too. */
    claim.unit = JAMSOSTEK_FIGURE_RUPIAH;
    claim.printed = 6096;
    assert_int_equal(jamsostek_audit_sum_explain(&claim, NULL, &why, NULL), 0);
    expect_text(why, "en",
                "Part: Rp6.000\n"
                "Part: Rp96\n"
                "Sum of the parts: Rp6.096\n"
                "Printed: Rp6.096\n"
                "Verdict: exact\n");
}

static void
reasons_need_a_date_and_a_sound_claim(void **state)
{
    jamsostek_gap_claim gap = JAMSOSTEK_GAP_CLAIM_INIT;
    jamsostek_sum_claim sum = JAMSOSTEK_SUM_CLAIM_INIT;
    jamsostek_explanation *why = NULL;

    (void)state;
    assert_int_equal(jamsostek_audit_gap_explain(&gap, NULL, &why, NULL),
                     JAMSOSTEK_ERR_MISSING);
    assert_int_equal(jamsostek_audit_sum_explain(&sum, NULL, &why, NULL),
                     JAMSOSTEK_ERR_MISSING);
    gap.date = sum.date = day("2025-07-14");
    assert_int_equal(jamsostek_audit_gap_explain(&gap, NULL, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_audit_sum_explain(&sum, NULL, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    gap.kind = 3;
    sum.decimals = 10;
    assert_int_equal(jamsostek_audit_gap_explain(&gap, NULL, &why, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_audit_sum_explain(&sum, NULL, &why, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(jamsostek_audit_gap_explain(NULL, NULL, &why, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_audit_sum_explain(NULL, NULL, &why, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_null(why);
}

/* --- coverage ------------------------------------------------------------ */

static jamsostek_ratio
ucj(const char *date, int64_t numerator, int64_t denominator)
{
    jamsostek_ratio ratio = JAMSOSTEK_RATIO_INIT;

    ratio.measure = JAMSOSTEK_MEASURE_UCJ;
    ratio.date = day(date);
    ratio.numerator = numerator;
    ratio.denominator = denominator;
    return ratio;
}

#define DEFINITION                                                             \
    "Measure: Universal coverage (UCJ)\n"                                      \
    "Counted: active participants: PU, BPU and construction (sometimes "       \
    "PMI)\n"                                                                   \
    "Against: potential or working residents without civil servants, "         \
    "military and police\n"

static void
gaps_say_their_steps(void **state)
{
    jamsostek_ratio ratio = ucj("2025-07-14", 1320000, 2800000);
    jamsostek_explanation *why;
    jamsostek_gap gap, explained;

    (void)state;
    assert_int_equal(jamsostek_ratio_gap(&ratio, 629300, 2, &gap, NULL), 0);
    assert_int_equal(
        jamsostek_ratio_gap_explain(&ratio, 629300, 2, &explained, &why, NULL),
        0);
    assert_memory_equal(&gap, &explained, sizeof gap);
    expect_text(why, "en",
                DEFINITION
                "Numerator: 1320000\n"
                "Denominator: 2800000\n"
                "Numerator / denominator, rounded: 47.14%\n"
                "Target: 62.93%\n"
                "Target x denominator, rounded up: 1762040\n"
                "People still needed for the target: 442040\n"
                "Target less numerator / denominator, rounded afterwards: "
                "15.79%\n"
                "People not yet covered: 1480000\n"
                "100% less numerator / denominator, rounded afterwards: "
                "52.86%\n");
    /* Wajo 2024: above 100 %, and no target. */
    ratio = ucj("2024-06-01", 38036, 35036);
    assert_int_equal(
        jamsostek_ratio_gap_explain(&ratio, 0, 4, NULL, &why, NULL), 0);
    expect_text(why, "en",
                DEFINITION
                "Numerator: 38036\n"
                "Denominator: 35036\n"
                "Numerator / denominator, rounded: 108.5626%\n"
                "People not yet covered: 0\n"
                "Beyond 100%: 8.5626%\n"
                "Remark: above 100%: valid, since construction workers count "
                "for each project and workers where their employer is "
                "registered\n");
    assert_int_equal(
        jamsostek_ratio_gap_explain(&ratio, -1, 4, NULL, &why, NULL),
        JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(
        jamsostek_ratio_gap_explain(&ratio, 1, 4, NULL, NULL, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_ratio_gap_explain(NULL, 1, 4, NULL, &why, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
}

/* By hand: 48 of 100 and 42 of 90, which is 46.6667 %. */
static void
changes_say_their_steps(void **state)
{
    jamsostek_ratio before = ucj("2024-12-31", 48, 100);
    jamsostek_ratio after = ucj("2025-12-31", 42, 90);
    jamsostek_explanation *why;
    jamsostek_change change;

    (void)state;
    assert_int_equal(
        jamsostek_ratio_change_explain(&before, &after, 2, &change, &why, NULL),
        0);
    assert_int_equal(change.points, -133);
    expect_text(why, "en",
                DEFINITION
                "Before: 2024-12-31\n"
                "Numerator: 48\n"
                "Denominator: 100\n"
                "Numerator / denominator, rounded: 48%\n"
                "After: 2025-12-31\n"
                "Numerator: 42\n"
                "Denominator: 90\n"
                "Numerator / denominator, rounded: 46.67%\n"
                "The numerator fell by: 6\n"
                "The denominator fell by: 10\n"
                "Fall in points: 1.33%\n"
                "Fall relative to the ratio before: 2.78%\n"
                "Remark: the denominator changed: a part of the change is not "
                "people covered\n");
    assert_int_equal(
        jamsostek_ratio_change_explain(&after, &before, 2, NULL, &why, NULL),
        JAMSOSTEK_ERR_DOMAIN);
    /* From nobody a rise has no relative size. */
    before.numerator = 0;
    assert_int_equal(
        jamsostek_ratio_change_explain(&before, &after, 2, NULL, &why, NULL),
        0);
    assert_int_equal(step_called(why, "points")->amount, 466700);
    assert_string_equal(step_called(why, "points")->label_id,
                        "Naik, dalam poin");
    assert_int_equal(
        jamsostek_explanation_get(why, jamsostek_explanation_count(why) - 1)
            ->flag,
        JAMSOSTEK_COVERAGE_BASE_CHANGED);
    jamsostek_explanation_free(why);
}

/* 48 % becomes 68 % or 57.6 % (coverage facts, section 2.2); the people of 90
 * by hand: 61.2 and 51.84. */
static void
the_rise_that_is_due_cites_its_guideline(void **state)
{
    jamsostek_ratio before = ucj("2024-12-31", 48, 100);
    const jamsostek_explanation_step *step;
    jamsostek_explanation *why;
    jamsostek_growth growth;

    (void)state;
    assert_int_equal(jamsostek_ratio_growth_explain(NULL, &before,
                                                    day("2025-12-31"), 90, 0, 1,
                                                    &growth, &why, NULL),
                     0);
    assert_int_equal(growth.by_points, 680);
    step = step_called(why, "growth");
    assert_string_equal(step->rule.key, "target.yearly_growth");
    assert_int_equal(step->amount, 200000);
    expect_text(why, "en",
                DEFINITION
                "Before: 2024-12-31\n"
                "Numerator: 48\n"
                "Denominator: 100\n"
                "Numerator / denominator, rounded: 48%\n"
                "Growth of coverage over the previous year, at least: 20% "
                "[Permendagri 15/2024; press]\n"
                "Denominator of that day: 90\n"
                "If points: the ratio before plus the rise: 68%\n"
                "People for that, rounded up: 62\n"
                "If relative: the ratio before x (100% + the rise): 57.6%\n"
                "People for that, rounded up: 52\n");
    assert_int_equal(jamsostek_ratio_growth_explain(NULL, &before,
                                                    day("2024-12-31"), 90, 0, 1,
                                                    NULL, &why, NULL),
                     JAMSOSTEK_ERR_NO_RULE);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(budgets_and_percentages_say_their_steps),
        cmocka_unit_test(a_gap_in_points_says_its_steps),
        cmocka_unit_test(a_gap_in_people_says_its_steps),
        cmocka_unit_test(points_of_counts_are_rounded_last),
        cmocka_unit_test(a_sum_says_its_steps),
        cmocka_unit_test(reasons_need_a_date_and_a_sound_claim),
        cmocka_unit_test(gaps_say_their_steps),
        cmocka_unit_test(changes_say_their_steps),
        cmocka_unit_test(the_rise_that_is_due_cites_its_guideline),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
