/* SPDX-License-Identifier: MIT */

/*
 * test_jkk.c - what work injury pays
 *
 * Figures are worked out by hand from Lampiran III of PP 44/2015 and of PP
 * 82/2019, or were published where the row says so.
 */
#include "explained.h"
#include "law/law.h"
#include "support.h"

#include <jamsostek/jkk.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

typedef jamsostek_status
jkk_function(const jamsostek_rules *rules, jamsostek_date day,
             const jamsostek_jkk_input *in, jamsostek_jkk_benefit *out,
             jamsostek_explanation **why, jamsostek_error *err);

static jamsostek_jkk_input
wage_of(jamsostek_idr wage)
{
    jamsostek_jkk_input in = JAMSOSTEK_JKK_INPUT_INIT;

    in.wage = wage;
    return in;
}

static jamsostek_jkk_benefit
paid(jkk_function *function, const jamsostek_rules *rules, const char *date,
     const jamsostek_jkk_input *in)
{
    jamsostek_jkk_benefit b, again;
    jamsostek_explanation *why = NULL;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_status status = function(rules, day(date), in, &b, NULL, &err);

    if (status != JAMSOSTEK_OK)
        print_error("%s: %s\n", date, err.message);
    assert_int_equal(status, JAMSOSTEK_OK);
    /* To ask why changes nothing. */
    assert_int_equal(function(rules, day(date), in, &again, &why, NULL), 0);
    assert_int_equal(b.total, again.total);
    assert_int_equal(b.total_with_scholarship, again.total_with_scholarship);
    assert_int_equal(b.wage, again.wage);
    assert_int_equal(b.flags, again.flags);
    assert_true(jamsostek_explanation_count(why) > 0);
    jamsostek_explanation_free(why);
    return b;
}

static void
refused(jkk_function *function, const char *date, const jamsostek_jkk_input *in,
        jamsostek_status expected, const char *named)
{
    jamsostek_jkk_benefit b, before;
    jamsostek_explanation *why = NULL;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_status status;

    memset(&b, 0x5a, sizeof b);
    before = b;
    status = function(NULL, day(date), in, &b, &why, &err);
    if (status != expected || strstr(err.message, named) == NULL)
        print_error("%s (%s) instead of %s naming %s\n",
                    jamsostek_status_name(status), err.message,
                    jamsostek_status_name(expected), named);
    assert_int_equal(status, expected);
    assert_non_null(strstr(err.message, named));
    assert_memory_equal(&b, &before, sizeof b);
    assert_null(why);
}

/* The explanation of a benefit, good until the next call. */
static const char *
words_of(jkk_function *function, const jamsostek_rules *rules, const char *lang,
         const jamsostek_jkk_input *in)
{
    const char *text;
    jamsostek_jkk_benefit b;
    jamsostek_explanation *why;

    assert_int_equal(function(rules, day("2024-05-01"), in, &b, &why, NULL), 0);
    text = text_of(why, lang);
    jamsostek_explanation_free(why);
    return text;
}

/* --- death and total disability ------------------------------------------ */

static void
death_is_48_wages_with_a_floor(void **state)
{
    static const struct {
        const char *date;
        int64_t wage, lump_sum, periodic, funeral;
        bool floor;
    } rows[] = {
        /* the day before, on and after PP 82/2019 */
        {"2015-07-01", 3500000, 168000000, 4800000, 3000000, false},
        {"2019-12-01", 3500000, 168000000, 4800000, 3000000, false},
        {"2019-12-02", 3500000, 168000000, 12000000, 10000000, false},
        {"2019-12-03", 3500000, 168000000, 12000000, 10000000, false},
        /* floor 16,200,000 = 48 x 337,500; 20,000,000 = 48 x 416,666.67 */
        {"2018-05-01", 337499, 16200000, 4800000, 3000000, true},
        {"2018-05-01", 337500, 16200000, 4800000, 3000000, false},
        {"2018-05-01", 337501, 16200048, 4800000, 3000000, false},
        {"2024-05-01", 416666, 20000000, 12000000, 10000000, true},
        {"2024-05-01", 416667, 20000016, 12000000, 10000000, false},
        {"2024-05-01", 0, 20000000, 12000000, 10000000, true},
        /* merdeka.com: election officer; halmaherapost.com: 240 million */
        {"2024-02-27", 1100000, 52800000, 12000000, 10000000, false},
        {"2025-10-17", 5000000, 240000000, 12000000, 10000000, false},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        jamsostek_jkk_input in = wage_of(rows[i].wage);
        jamsostek_jkk_benefit b =
            paid(jamsostek_jkk_death, NULL, rows[i].date, &in);

        assert_int_equal(b.lump_sum, rows[i].lump_sum);
        assert_int_equal(b.periodic, rows[i].periodic);
        assert_int_equal(b.funeral, rows[i].funeral);
        assert_int_equal(b.total,
                         rows[i].lump_sum + rows[i].periodic + rows[i].funeral);
        assert_int_equal(b.total_with_scholarship, b.total);
        assert_int_equal(b.wage, rows[i].wage);
        assert_int_equal((b.flags & JAMSOSTEK_JKK_FLAG_FLOOR) != 0,
                         rows[i].floor);
        assert_int_equal(b.flags & JAMSOSTEK_FLAG_WEAK, 0);
    }
}

static void
death_pays_the_scholarship_beside(void **state)
{
    /* liputan6.com: 150,303,408 and 69,000,000 for a child in sma; the wage is
     * 150,303,408 / 48. */
    jamsostek_scholarship_input s = JAMSOSTEK_SCHOLARSHIP_INPUT_INIT;
    jamsostek_jkk_input in = wage_of(3131321);
    jamsostek_jkk_benefit b;

    (void)state;
    s.n_children = 1;
    s.from_level = JAMSOSTEK_SCHOOL_SMA;
    in.scholarship = &s;
    b = paid(jamsostek_jkk_death, NULL, "2023-06-01", &in);
    assert_int_equal(b.lump_sum, 150303408);
    assert_int_equal(b.scholarship, 69000000);
    assert_int_equal(b.total, 172303408);
    assert_int_equal(b.total_with_scholarship, 241303408);
    s.n_children = -1;
    refused(jamsostek_jkk_death, "2023-06-01", &in, JAMSOSTEK_ERR_DOMAIN,
            "n_children");
    s.struct_size = 1;
    refused(jamsostek_jkk_death, "2023-06-01", &in, JAMSOSTEK_ERR_STRUCT_SIZE,
            "struct_size");
}

static void
total_disability_is_56_wages(void **state)
{
    jamsostek_jkk_input in = wage_of(1000000);
    jamsostek_jkk_benefit b;

    (void)state;
    in.segment = JAMSOSTEK_SEGMENT_BPU;
    b = paid(jamsostek_jkk_total_disability, NULL, "2025-06-01", &in);
    assert_int_equal(b.lump_sum, 56000000);
    assert_int_equal(b.periodic, 12000000);
    assert_int_equal(b.funeral, 0);
    assert_int_equal(b.total, 68000000);
    b = paid(jamsostek_jkk_total_disability, NULL, "2019-12-01", &in);
    assert_int_equal(b.periodic, 4800000);
    in = wage_of(0); /* no floor as after a death */
    b = paid(jamsostek_jkk_total_disability, NULL, "2025-06-01", &in);
    assert_int_equal(b.lump_sum, 0);
    assert_int_equal(b.total, 12000000);
}

static void
a_wage_is_stated_in_the_way_of_its_segment(void **state)
{
    static const jamsostek_idr piece[] = {9000000, 3000000, 3000001, 3000001};
    jamsostek_jkk_input in = JAMSOSTEK_JKK_INPUT_INIT;
    jamsostek_jkk_benefit b;
    jamsostek_rules *rules;

    (void)state;
    in.daily_wage = 100000;
    b = paid(jamsostek_jkk_death, NULL, "2024-05-01", &in);
    assert_int_equal(b.wage, 2500000); /* art. 19 (3) */
    in.segment = JAMSOSTEK_SEGMENT_CONSTRUCTION;
    b = paid(jamsostek_jkk_death, NULL, "2024-05-01", &in);
    assert_int_equal(b.wage, 3000000); /* B3 */
    assert_int_equal(b.lump_sum, 144000000);
    assert_true(b.flags & JAMSOSTEK_FLAG_WEAK);
    assert_true(b.flags & JAMSOSTEK_JKK_FLAG_DAILY_CONSTRUCTION);
    rules = what_if("choice.construction_daily_wage", "2015-07-01",
                    JAMSOSTEK_UNIT_OPTION, 1);
    b = paid(jamsostek_jkk_death, rules, "2024-05-01", &in);
    assert_int_equal(b.wage, 2500000);
    jamsostek_rules_free(rules);
    /* the last three of four months: 9,000,002 / 3 = 3,000,000.67 */
    in = (jamsostek_jkk_input)JAMSOSTEK_JKK_INPUT_INIT;
    in.piece_wages = piece;
    in.n_piece_wages = 4;
    b = paid(jamsostek_jkk_death, NULL, "2024-05-01", &in);
    assert_int_equal(b.wage, 3000001);
    in.piece_by_weather = 1; /* all four: 18,000,002 / 4 = 4,500,000.5 */
    b = paid(jamsostek_jkk_death, NULL, "2024-05-01", &in);
    assert_int_equal(b.wage, 4500001);
    /* Lampiran II: an income up to 1,099,000 counts 1,000,000; between the
     * rows the lower one (D2) */
    in = wage_of(1099500);
    in.segment = JAMSOSTEK_SEGMENT_BPU;
    b = paid(jamsostek_jkk_death, NULL, "2024-05-01", &in);
    assert_int_equal(b.wage, 1000000);
    assert_true(b.flags & JAMSOSTEK_FLAG_BRACKET_GAP);
    rules = what_if("choice.bpu_bracket_gap", "2015-07-01",
                    JAMSOSTEK_UNIT_OPTION, 1);
    b = paid(jamsostek_jkk_death, rules, "2024-05-01", &in);
    assert_int_equal(b.wage, 1200000);
    jamsostek_rules_free(rules);
    in.wage = 500000;
    b = paid(jamsostek_jkk_death, NULL, "2024-05-01", &in);
    assert_int_equal(b.wage, 1000000);
    assert_true(b.flags & JAMSOSTEK_FLAG_LOW_INCOME);
    rules = what_if("choice.bpu_low_income", "2015-07-01",
                    JAMSOSTEK_UNIT_OPTION, 1);
    assert_int_equal(
        jamsostek_jkk_death(rules, day("2024-05-01"), &in, &b, NULL, NULL),
        JAMSOSTEK_ERR_NOT_OPEN);
    jamsostek_rules_free(rules);
}

static void
impossible_wages_are_refused(void **state)
{
    static const jamsostek_idr piece[] = {1000000, -1};
    jamsostek_jkk_input in = JAMSOSTEK_JKK_INPUT_INIT;

    (void)state;
    refused(jamsostek_jkk_death, "2024-05-01", &in, JAMSOSTEK_ERR_MISSING,
            "wage");
    in = wage_of(-1);
    refused(jamsostek_jkk_death, "2024-05-01", &in, JAMSOSTEK_ERR_DOMAIN,
            "wage");
    in = wage_of(INT64_MAX);
    refused(jamsostek_jkk_death, "2024-05-01", &in, JAMSOSTEK_ERR_OVERFLOW,
            "wage");
    in = wage_of(9000000000000);
    refused(jamsostek_jkk_death, "2024-05-01", &in, JAMSOSTEK_ERR_OVERFLOW,
            "64 bits");
    in = wage_of(1000000);
    in.daily_wage = 1;
    refused(jamsostek_jkk_death, "2024-05-01", &in, JAMSOSTEK_ERR_CONFLICT,
            "wage");
    in = wage_of(JAMSOSTEK_IDR_NONE);
    in.daily_wage = 1;
    in.segment = JAMSOSTEK_SEGMENT_BPU;
    refused(jamsostek_jkk_death, "2024-05-01", &in, JAMSOSTEK_ERR_CONFLICT,
            "bpu");
    in = wage_of(JAMSOSTEK_IDR_NONE);
    in.n_piece_wages = 2;
    refused(jamsostek_jkk_death, "2024-05-01", &in, JAMSOSTEK_ERR_ARGUMENT,
            "piece_wages");
    in.piece_wages = piece;
    refused(jamsostek_jkk_death, "2024-05-01", &in, JAMSOSTEK_ERR_DOMAIN,
            "piece_wage");
    in = wage_of(1000000);
    in.segment = JAMSOSTEK_SEGMENT_PMI;
    refused(jamsostek_jkk_death, "2024-05-01", &in, JAMSOSTEK_ERR_NOT_OPEN,
            "migrant");
    in.segment = 9;
    refused(jamsostek_jkk_death, "2024-05-01", &in, JAMSOSTEK_ERR_ARGUMENT,
            "segment");
    in.segment = 0;
    refused(jamsostek_jkk_death, "2015-06-30", &in, JAMSOSTEK_ERR_NO_RULE,
            "first rule");
    refused(jamsostek_jkk_death, "2026-12-01", &in, JAMSOSTEK_ERR_NOT_CHECKED,
            "last checked");
    in.struct_size = 3;
    refused(jamsostek_jkk_death, "2024-05-01", &in, JAMSOSTEK_ERR_STRUCT_SIZE,
            "struct_size");
    assert_int_equal(
        jamsostek_jkk_death(NULL, day("2024-05-01"), NULL, NULL, NULL, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
}

static void
later_days_are_carried_on_request(void **state)
{
    jamsostek_jkk_input in = wage_of(1000000);
    jamsostek_jkk_benefit b;

    (void)state;
    in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    b = paid(jamsostek_jkk_death, NULL, "2026-12-01", &in);
    assert_true(b.flags & JAMSOSTEK_FLAG_CARRIED);
    assert_int_equal(b.total, 70000000);
}

/* --- partial disability -------------------------------------------------- */

enum { MILLION = 1000000 };

/* The amount for one loss at a wage of a million: 80 rupiah a ppm. */
static int64_t
loss_share(const jamsostek_rules *rules, jamsostek_jkk_loss loss,
           int32_t left_handed, uint32_t *flags)
{
    jamsostek_jkk_input in = wage_of(MILLION);
    jamsostek_jkk_benefit b;

    in.losses = &loss;
    in.n_losses = 1;
    in.left_handed = left_handed;
    b = paid(jamsostek_jkk_partial_disability, rules, "2024-05-01", &in);
    if (flags != NULL)
        *flags = b.flags;
    assert_int_equal(b.lump_sum, b.share_ppm * 80);
    assert_int_equal(b.total, b.lump_sum);
    return b.share_ppm;
}

static void
losses_are_paid_by_the_table(void **state)
{
    static const struct {
        jamsostek_jkk_loss
            loss; /* line, count, share, function, measure, eye */
        int32_t left_handed;
        int64_t share;
    } rows[] = {
        {{1, 0, 0, 0, 0, 0}, 0, 400000},
        {{1, 0, 0, 0, 0, 0}, 1, 350000}, /* left-handed: lines 1-6 change */
        {{2, 0, 0, 0, 0, 0}, 1, 400000},
        {{3, 0, 0, 0, 0, 0}, 1, 300000},
        {{4, 0, 0, 0, 0, 0}, 1, 350000},
        {{5, 0, 0, 0, 0, 0}, 0, 320000},
        {{5, 0, 0, 0, 0, 0}, 1, 280000},
        {{6, 0, 0, 0, 0, 0}, 1, 320000},
        {{8, 2, 0, 0, 0, 0}, 0, 700000}, /* both legs: as line 7 */
        {{7, 0, 0, 0, 0, 0}, 0, 700000},
        {{19, 3, 0, 0, 0, 0}, 0, 120000}, /* three fingers of 4 % */
        {{20, 2, 0, 0, 0, 0}, 0, 60000},
        {{21, 0, 0, 0, 0, 0}, 0, 45000},  /* 4.5 % */
        {{24, 3, 0, 0, 0, 0}, 0, 45000},  /* three times 1.5 % */
        {{15, 0, 0, 0, 0, 0}, 1, 150000}, /* fingers: as printed (B12) */
        {{27, 6, 0, 0, 0, 0}, 0, 120000},
        {{28, 0, 100000, 0, 0, 0}, 0, 100000}, /* the doctor chooses */
        {{28, 0, 225000, 0, 0, 0}, 0, 225000},
        {{28, 0, 300000, 0, 0, 0}, 0, 300000},
        {{29, 0, 0, 0, 0, 0}, 0, 400000},  /* not the old 30 % */
        {{33, 0, 0, 0, 30, 0}, 0, 180000}, /* 3 x 6 % */
        {{33, 0, 0, 0, 39, 0}, 0, 180000}, /* whole tens */
        {{34, 0, 0, 0, 9, 0}, 0, 0},
        {{44, 0, 0, 0, 500000, 0}, 0, 350000}, /* 5 x 7 % */
        {{47, 0, 0, 0, 299999, 0}, 0, 140000},
        {{45, 0, 0, 0, 200000, 600000}, 0, 210000}, /* (60 + 60) / 4 = 30 % */
        {{43, 0, 0, 0, 0, 0}, 0, 700000},
        {{1, 0, 0, 500000, 0, 0}, 0, 200000}, /* half of the function */
        {{8, 0, 0, 250000, 0, 0}, 0, 87500},
        {{0, 0, 45000, 0, 0, 0}, 0, 45000}, /* the caller's percentage */
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int64_t got = loss_share(NULL, rows[i].loss, rows[i].left_handed, NULL);

        if (got != rows[i].share)
            print_error("row %zu\n", i);
        assert_int_equal(got, rows[i].share);
    }
}

static void
open_questions_of_the_table_can_be_answered_otherwise(void **state)
{
    const jamsostek_jkk_loss thumb = {15, 0, 0, 0, 0, 0};
    const jamsostek_jkk_loss eyes = {45, 0, 0, 0, 200000, 600000};
    const jamsostek_jkk_loss ears = {33, 0, 0, 0, 39, 0};
    jamsostek_rules *rules;
    uint32_t flags;

    (void)state;
    rules = what_if("choice.left_handed_fingers", "2015-07-01",
                    JAMSOSTEK_UNIT_OPTION, 1);
    assert_int_equal(loss_share(rules, thumb, 1, &flags), 120000);
    assert_true(flags & JAMSOSTEK_JKK_FLAG_LEFT_FINGERS);
    assert_int_equal(loss_share(rules, thumb, 0, &flags), 150000);
    assert_int_equal(flags & JAMSOSTEK_JKK_FLAG_LEFT_FINGERS, 0);
    jamsostek_rules_free(rules);
    rules = what_if("choice.unequal_eyes", "2015-07-01", JAMSOSTEK_UNIT_OPTION,
                    1); /* (60 + 60) % = 12 x 7 % */
    assert_int_equal(loss_share(rules, eyes, 0, &flags), 840000);
    assert_true(flags & JAMSOSTEK_JKK_FLAG_UNEQUAL_EYES);
    jamsostek_rules_free(rules);
    rules = what_if("choice.disability_steps", "2015-07-01",
                    JAMSOSTEK_UNIT_OPTION, 1); /* 3.9 x 6 % */
    assert_int_equal(loss_share(rules, ears, 0, &flags), 234000);
    jamsostek_rules_free(rules);
}

/* The explanation of one loss at a wage of a million. */
static const char *
words_of_loss(const jamsostek_rules *rules, jamsostek_jkk_loss loss,
              int32_t left_handed, const char *lang)
{
    jamsostek_jkk_input in = wage_of(MILLION);

    in.losses = &loss;
    in.n_losses = 1;
    in.left_handed = left_handed;
    return words_of(jamsostek_jkk_partial_disability, rules, lang, &in);
}

static void
a_disability_says_where_its_percentage_comes_from(void **state)
{
    const jamsostek_jkk_loss eyes = {45, 0, 0, 0, 200000, 600000};
    const jamsostek_jkk_loss ears = {33, 0, 0, 0, 39, 0};
    const jamsostek_jkk_loss thumb = {15, 0, 0, 0, 0, 0};
    const jamsostek_jkk_loss arms[] = {
        {11, 0, 0, 0, 0, 0}, {1, 0, 0, 0, 0, 0}, {16, 0, 0, 500000, 0, 0}};
    jamsostek_jkk_input in = wage_of(MILLION);
    jamsostek_rules *rules;
    const char *text;

    (void)state;
    text = words_of_loss(NULL, eyes, 0, "en");
    assert_non_null(strstr(text, "Lost by the better eye: 20%\n"));
    assert_non_null(strstr(text, "Lost by the worse eye: 60%\n"));
    assert_non_null(strstr(text, "the worse eye) / 4: 30%\n"));
    assert_non_null(strstr(text, "Percentage for each ten: 7% ["));
    assert_non_null(strstr(text, "divided by 4 (B10) ["));
    assert_null(strstr(text, "not printed"));
    rules =
        what_if("choice.unequal_eyes", "2015-07-01", JAMSOSTEK_UNIT_OPTION, 1);
    text = words_of_loss(rules, eyes, 0, "en");
    assert_non_null(strstr(text, "3 x the better eye + the worse eye: 120%"));
    assert_non_null(strstr(text, "as printed, not divided (B10)"));
    jamsostek_rules_free(rules);
    text = words_of_loss(NULL, ears, 0, "en");
    assert_non_null(strstr(text, "Decibels lost: 39\n"));
    assert_non_null(strstr(text, "Percentage for each ten: 6% ["));
    assert_non_null(strstr(text, "A part of ten is left over: not counted"));
    rules = what_if("choice.disability_steps", "2015-07-01",
                    JAMSOSTEK_UNIT_OPTION, 1);
    text = words_of_loss(rules, ears, 0, "id");
    assert_non_null(strstr(text, "Sisa di bawah sepuluh dihitung sebanding"));
    jamsostek_rules_free(rules);
    text =
        words_of_loss(NULL, (jamsostek_jkk_loss){19, 3, 0, 0, 0, 0}, 0, "en");
    assert_non_null(strstr(text, "Percentage of one: 4% ["));
    assert_non_null(strstr(text, "How many: 3\n"));
    text = words_of_loss(NULL, thumb, 1, "en");
    assert_non_null(strstr(text, "left-handed person: as printed (B12)"));
    rules = what_if("choice.left_handed_fingers", "2015-07-01",
                    JAMSOSTEK_UNIT_OPTION, 1);
    text = words_of_loss(rules, thumb, 1, "en");
    assert_non_null(strstr(text, "right and left change places (B12)"));
    jamsostek_rules_free(rules);
    in.losses = arms;
    in.n_losses = 3; /* 70 + 40 + 12 / 2 % */
    in.disability_limit_ppm = MILLION;
    text = words_of(jamsostek_jkk_partial_disability, NULL, "en", &in);
    assert_non_null(strstr(text, "Sum of the percentages: 116%\n"));
    assert_non_null(strstr(text, "Limit of the caller (B6): 100%\n"));
    assert_non_null(strstr(text, "Base of the lump sum, parts of the body: "));
    assert_non_null(strstr(text, "Base of the lump sum, functions: "));
}

static void
several_losses_are_added_without_a_cap(void **state)
{
    const jamsostek_jkk_loss losses[] = {
        {11, 0, 0, 0, 0, 0}, {1, 0, 0, 0, 0, 0}, {16, 0, 0, 500000, 0, 0}};
    jamsostek_jkk_input in = wage_of(3333333);
    jamsostek_jkk_benefit b;

    (void)state;
    in.losses = losses;
    in.n_losses = 3;
    b = paid(jamsostek_jkk_partial_disability, NULL, "2024-05-01", &in);
    assert_int_equal(b.share_ppm, 1160000);  /* 70 + 40 + 12 / 2 % */
    assert_int_equal(b.lump_sum, 309333302); /* 92.8 x 3,333,333, half up */
    assert_true(b.flags & JAMSOSTEK_JKK_FLAG_SUM_OVER_100);
    assert_true(b.flags & JAMSOSTEK_FLAG_WEAK); /* function, since 2019 */
    in.disability_limit_ppm = MILLION;          /* B6 */
    b = paid(jamsostek_jkk_partial_disability, NULL, "2024-05-01", &in);
    assert_int_equal(b.share_ppm, MILLION);
    assert_int_equal(b.lump_sum, 266666640);
    assert_true(b.flags & JAMSOSTEK_JKK_FLAG_LIMITED);
    b = paid(jamsostek_jkk_partial_disability, NULL, "2019-12-01", &in);
    assert_int_equal(b.flags & JAMSOSTEK_FLAG_WEAK, 0);
    assert_int_equal(b.lump_sum, 266666640);
}

static void
a_new_factor_for_functions_leaves_the_other_alone(void **state)
{
    const jamsostek_jkk_loss losses[] = {{1, 0, 0, 0, 0, 0},
                                         {2, 0, 0, 500000, 0, 0}};
    jamsostek_rules *rules =
        what_if("jkk.function_wages", "2026-01-01", JAMSOSTEK_UNIT_FACTOR, 100);
    jamsostek_jkk_input in = wage_of(MILLION);
    jamsostek_jkk_benefit b;

    (void)state;
    in.losses = losses;
    in.n_losses = 2;
    b = paid(jamsostek_jkk_partial_disability, rules, "2026-01-01", &in);
    assert_int_equal(b.lump_sum, 32000000 + 17500000);
    assert_true(b.flags & JAMSOSTEK_FLAG_ALTERED);
    b = paid(jamsostek_jkk_partial_disability, rules, "2025-12-31", &in);
    assert_int_equal(b.lump_sum, 32000000 + 14000000);
    jamsostek_rules_free(rules);
}

static void
one_rounding_at_the_end(void **state)
{
    /* 4.5 % x 80 x 3,333,333 = 11,999,998.8 */
    const jamsostek_jkk_loss loss = {0, 0, 45000, 0, 0, 0};
    jamsostek_jkk_input in = wage_of(3333333);

    (void)state;
    in.losses = &loss;
    in.n_losses = 1;
    assert_int_equal(
        paid(jamsostek_jkk_partial_disability, NULL, "2024-05-01", &in)
            .lump_sum,
        11999999);
}

static void
impossible_losses_are_refused(void **state)
{
    static const struct {
        jamsostek_jkk_loss loss;
        jamsostek_status status;
        const char *named;
    } rows[] = {
        {{0, 0, 0, 0, 0, 0}, JAMSOSTEK_ERR_MISSING, "share_ppm"},
        {{0, 0, 1000001, 0, 0, 0}, JAMSOSTEK_ERR_DOMAIN, "share_ppm"},
        {{0, 0, -1, 0, 0, 0}, JAMSOSTEK_ERR_DOMAIN, "share_ppm"},
        {{0, 0, INT64_MAX, 0, 0, 0}, JAMSOSTEK_ERR_DOMAIN, "share_ppm"},
        {{28, 0, INT64_MIN, 0, 0, 0}, JAMSOSTEK_ERR_DOMAIN, "share_ppm"},
        {{48, 0, 0, 0, 0, 0}, JAMSOSTEK_ERR_NOT_FOUND, "line 48"},
        {{-1, 0, 0, 0, 0, 0}, JAMSOSTEK_ERR_NOT_FOUND, "line -1"},
        {{1, 2, 0, 0, 0, 0}, JAMSOSTEK_ERR_DOMAIN, "so often"},
        {{19, 4, 0, 0, 0, 0}, JAMSOSTEK_ERR_DOMAIN, "so often"},
        {{19, -1, 0, 0, 0, 0}, JAMSOSTEK_ERR_DOMAIN, "count"},
        {{1, 0, 0, 1000001, 0, 0}, JAMSOSTEK_ERR_DOMAIN, "function_ppm"},
        {{28, 0, 0, 0, 0, 0}, JAMSOSTEK_ERR_MISSING, "share_ppm"},
        {{28, 0, 99999, 0, 0, 0}, JAMSOSTEK_ERR_DOMAIN, "range"},
        {{28, 0, 300001, 0, 0, 0}, JAMSOSTEK_ERR_DOMAIN, "range"},
        {{33, 0, 0, 0, 0, 0}, JAMSOSTEK_ERR_DOMAIN, "decibels"},
        {{33, 0, 0, 0, 201, 0}, JAMSOSTEK_ERR_DOMAIN, "decibels"},
        {{33, 0, 0, 0, 170, 0}, JAMSOSTEK_ERR_DOMAIN, "more than 100"},
        {{44, 0, 0, 0, 1000001, 0}, JAMSOSTEK_ERR_DOMAIN, "measure"},
        {{45, 0, 0, 0, 600000, 200000}, JAMSOSTEK_ERR_DOMAIN, "worse_eye"},
        {{45, 0, 0, 0, 0, 0}, JAMSOSTEK_ERR_DOMAIN, "worse_eye"},
        {{1, 0, 200000, 0, 7, 0}, JAMSOSTEK_ERR_CONFLICT, "share_ppm"},
        {{1, 0, 0, 0, 7, 0}, JAMSOSTEK_ERR_CONFLICT, "measure"},
        {{28, 0, 200000, 0, 7, 0}, JAMSOSTEK_ERR_CONFLICT, "measure"},
        {{0, 0, 45000, 0, 7, 0}, JAMSOSTEK_ERR_CONFLICT, "measure"},
        {{44, 0, 0, 0, 500000, 1}, JAMSOSTEK_ERR_CONFLICT, "worse_eye"},
        {{34, 2, 0, 0, 30, 0}, JAMSOSTEK_ERR_CONFLICT, "count"},
        {{0, 2, 45000, 0, 0, 0}, JAMSOSTEK_ERR_CONFLICT, "count"},
    };
    const jamsostek_jkk_loss twice[] = {{8, 1, 0, 0, 0, 0}, {8, 2, 0, 0, 0, 0}};
    jamsostek_jkk_input in = wage_of(MILLION);
    size_t i;

    (void)state;
    refused(jamsostek_jkk_partial_disability, "2024-05-01", &in,
            JAMSOSTEK_ERR_MISSING, "losses");
    in.losses = twice;
    in.n_losses = 101;
    refused(jamsostek_jkk_partial_disability, "2024-05-01", &in,
            JAMSOSTEK_ERR_DOMAIN, "n_losses");
    in.n_losses = 2; /* three legs */
    refused(jamsostek_jkk_partial_disability, "2024-05-01", &in,
            JAMSOSTEK_ERR_DOMAIN, "so often");
    in.n_losses = 1;
    in.disability_limit_ppm = -1;
    refused(jamsostek_jkk_partial_disability, "2024-05-01", &in,
            JAMSOSTEK_ERR_DOMAIN, "limit");
    in.disability_limit_ppm = 0;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        in.losses = &rows[i].loss;
        refused(jamsostek_jkk_partial_disability, "2024-05-01", &in,
                rows[i].status, rows[i].named);
    }
}

/* tests/law/disability_table.csv is the published table. */
static void
the_table_is_the_published_one(void **state)
{
    static const char *const units[] = {
        "once", "each", "range", "per_10_db", "per_10_percent", "formula"};
    struct table table;
    char why[160];
    size_t row;

    (void)state;
    assert_true(table_open(JAMSOSTEK_TEST_SOURCE "/law/disability_table.csv",
                           &table, why, sizeof why));
    assert_int_equal(jamsostek_jkk_line_count(), 47);
    assert_int_equal(table.n_rows, 48);
    for (row = 1; row < table.n_rows; row++) {
        const char *least = table_get(&table, row, "percent_min");
        const char *most = table_get(&table, row, "percent_max");
        jamsostek_jkk_line old, new;

        assert_int_equal(jamsostek_jkk_line_get(NULL, (int32_t)row,
                                                day("2019-12-01"), 0, &old,
                                                NULL),
                         0);
        assert_int_equal(jamsostek_jkk_line_get(NULL, (int32_t)row,
                                                day("2019-12-02"), 0, &new,
                                                NULL),
                         0);
        assert_int_equal(old.confidence, JAMSOSTEK_CONFIDENCE_TEXT);
        assert_int_equal(new.confidence, JAMSOSTEK_CONFIDENCE_PRESS);
        assert_string_equal(old.label_id, table_get(&table, row, "loss_id"));
        assert_string_equal(old.label_en, table_get(&table, row, "loss_en"));
        assert_string_equal(units[old.unit - 1],
                            table_get(&table, row, "unit"));
        assert_int_equal(old.least_ppm, (int64_t)(atof(least) * 10000 + 0.5));
        assert_int_equal(old.most_ppm, (int64_t)(atof(most) * 10000 + 0.5));
        assert_int_equal(new.most_ppm, old.most_ppm);
        assert_int_equal(old.mirror_printed, row <= 6);
        assert_int_equal(old.mirror != 0, row <= 6 || (row >= 15 && row <= 24));
    }
    table_free(&table);
}

static void
lines_that_are_none_are_refused(void **state)
{
    jamsostek_jkk_line line;

    (void)state;
    assert_int_equal(
        jamsostek_jkk_line_get(NULL, 0, day("2024-01-01"), 0, &line, NULL),
        JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(
        jamsostek_jkk_line_get(NULL, 48, day("2024-01-01"), 0, &line, NULL),
        JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(
        jamsostek_jkk_line_get(NULL, 1, day("2015-06-30"), 0, &line, NULL),
        JAMSOSTEK_ERR_NO_RULE);
    assert_int_equal(
        jamsostek_jkk_line_get(NULL, 1, day("2024-01-01"), 0, NULL, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
}

/* --- temporary incapacity ------------------------------------------------ */

static void
incapacity_falls_with_the_months(void **state)
{
    static const struct {
        const char *date;
        int32_t month_no, months, days;
        int64_t paid;
    } rows[] = {
        {"2019-12-01", 1, 0, 0, 4200000},
        {"2019-12-01", 6, 0, 0, 4200000},
        {"2019-12-01", 7, 0, 0, 3150000},
        {"2019-12-01", 12, 0, 0, 3150000},
        {"2019-12-01", 13, 0, 0, 2100000},
        {"2019-12-02", 7, 0, 0, 4200000},
        {"2019-12-02", 12, 0, 0, 4200000},
        {"2019-12-02", 13, 0, 0, 2100000},
        {"2024-05-01", 1, 0, 11, 1540000}, /* 4,200,000 / 30 x 11 */
        {"2024-05-01", 13, 0, 30, 2100000},
        /* 6 x 4,200,000 + 6 x 3,150,000 + 2 x 2,100,000 */
        {"2018-05-01", 1, 14, 0, 48300000},
        {"2018-05-01", 1, 14, 15, 49350000}, /* and half of month 15 */
        {"2018-05-01", 5, 3, 0, 11550000},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        jamsostek_jkk_input in = wage_of(4200000);
        jamsostek_jkk_benefit b;

        in.month_no = rows[i].month_no;
        in.months = rows[i].months;
        in.days = rows[i].days;
        b = paid(jamsostek_jkk_incapacity, NULL, rows[i].date, &in);
        assert_int_equal(b.paid, rows[i].paid);
        assert_int_equal(b.total, rows[i].paid);
        assert_int_equal((b.flags & JAMSOSTEK_JKK_FLAG_PART_MONTH) != 0,
                         rows[i].days > 0);
        assert_int_equal((b.flags & JAMSOSTEK_FLAG_WEAK) != 0,
                         rows[i].days > 0);
    }
}

static void
another_rounding_can_be_chosen(void **state)
{
    jamsostek_jkk_input in = wage_of(4333333);
    jamsostek_rules *down =
        what_if("rounding.benefit_direction", "2015-07-01",
                JAMSOSTEK_UNIT_OPTION, JAMSOSTEK_ROUND_DOWN);
    jamsostek_rules *up = what_if("rounding.benefit_direction", "2015-07-01",
                                  JAMSOSTEK_UNIT_OPTION, JAMSOSTEK_ROUND_UP);
    jamsostek_jkk_benefit b;

    (void)state;
    in.month_no = 13; /* 50 % of 4,333,333: 2,166,666.5 (B2) */
    b = paid(jamsostek_jkk_incapacity, NULL, "2024-05-01", &in);
    assert_int_equal(b.paid, 2166667);
    b = paid(jamsostek_jkk_incapacity, down, "2024-05-01", &in);
    assert_int_equal(b.paid, 2166666);
    assert_true(b.flags & JAMSOSTEK_FLAG_ALTERED);
    in.month_no = 7; /* 7 days of 75 % before 2019: 758,333.275 */
    in.days = 7;
    assert_int_equal(
        paid(jamsostek_jkk_incapacity, NULL, "2018-05-01", &in).paid, 758333);
    assert_int_equal(paid(jamsostek_jkk_incapacity, up, "2018-05-01", &in).paid,
                     758334);
    jamsostek_rules_free(down);
    jamsostek_rules_free(up);
}

static void
months_one_by_one_add_up_to_months_together(void **state)
{
    jamsostek_jkk_input in = wage_of(4333333);
    int64_t sum = 0;
    int32_t month;

    (void)state;
    for (month = 1; month <= 20; month++) {
        in.month_no = month;
        sum += paid(jamsostek_jkk_incapacity, NULL, "2018-05-01", &in).paid;
    }
    in.month_no = 1;
    in.months = 20;
    assert_int_equal(
        paid(jamsostek_jkk_incapacity, NULL, "2018-05-01", &in).paid, sum);
    /* 7 days of 75 % of 4,333,333: 758,333.275 */
    in.month_no = 7;
    in.months = 0;
    in.days = 7;
    assert_int_equal(
        paid(jamsostek_jkk_incapacity, NULL, "2018-05-01", &in).paid, 758333);
}

static void
days_and_their_divisor_are_told(void **state)
{
    jamsostek_jkk_input in = wage_of(4200000);
    const char *text;

    (void)state;
    in.month_no = 1;
    in.days = 11;
    text = words_of(jamsostek_jkk_incapacity, NULL, "en", &in);
    assert_non_null(strstr(text, "\nDays: 11 days\n"));
    assert_non_null(strstr(text, ": 30 days [Decisions of libjamsostek, B11"));
    assert_non_null(strstr(text, "Part of a month: Rp1.540.000"));
    text = words_of(jamsostek_jkk_incapacity, NULL, "id", &in);
    assert_non_null(strstr(text, ": 30 hari [Keputusan libjamsostek, B11"));
    assert_null(strstr(text, "Decisions"));
}

static void
a_what_if_may_begin_later(void **state)
{
    static const jamsostek_rule_step late[] = {{3, 500000}};
    jamsostek_jkk_input in = wage_of(4200000);
    jamsostek_rules *rules;

    (void)state;
    assert_int_equal(jamsostek_rules_copy(NULL, &rules, NULL), 0);
    assert_int_equal(
        jamsostek_rules_set_steps(rules, "jkk.incapacity", day("2024-01-01"),
                                  JAMSOSTEK_UNIT_PPM, late, 1, NULL),
        0);
    in.month_no = 1;
    in.months = 4;
    assert_int_equal(
        paid(jamsostek_jkk_incapacity, rules, "2024-01-01", &in).paid, 4200000);
    jamsostek_rules_free(rules);
}

static void
impossible_months_are_refused(void **state)
{
    jamsostek_jkk_input in = wage_of(4200000);

    (void)state;
    refused(jamsostek_jkk_incapacity, "2024-05-01", &in, JAMSOSTEK_ERR_DOMAIN,
            "month_no");
    in.month_no = 1;
    in.months = -1;
    refused(jamsostek_jkk_incapacity, "2024-05-01", &in, JAMSOSTEK_ERR_DOMAIN,
            "months");
    in.months = 0;
    in.days = 31;
    refused(jamsostek_jkk_incapacity, "2024-05-01", &in, JAMSOSTEK_ERR_DOMAIN,
            "days");
    in.days = -1;
    refused(jamsostek_jkk_incapacity, "2024-05-01", &in, JAMSOSTEK_ERR_DOMAIN,
            "days");
}

/* --- transport and aids -------------------------------------------------- */

static void
transport_is_paid_up_to_its_caps(void **state)
{
    static const struct {
        const char *date;
        int64_t land, sea, air, paid;
        bool capped, weak;
    } rows[] = {
        {"2019-12-01", 6200000, 0, 0, 1000000, true, false},
        {"2019-12-02", 6200000, 0, 0, 5000000, true, false},
        {"2019-12-01", 0, 3000000, 0, 1500000, true, false},
        {"2019-12-02", 0, 3000000, 0, 2000000, true, false},
        {"2019-12-01", 0, 0, 11000000, 2500000, true, false},
        {"2019-12-02", 0, 0, 11000000, 10000000, true, false},
        {"2019-12-01", 750000, 0, 0, 750000, false, false},
        {"2019-12-01", 6200000, 1200000, 9000000, 4700000, true, false},
        {"2017-05-01", 1000001, 1500000, 2499999, 4999999, true, false},
        {"2024-05-01", 6000000, 3000000, 11000000, 17000000, true, true},
        {"2024-05-01", 0, 0, 0, 0, false, false},
    };
    jamsostek_jkk_input in = JAMSOSTEK_JKK_INPUT_INIT;
    jamsostek_jkk_benefit b;
    jamsostek_rules *rules;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        in.transport_land = rows[i].land;
        in.transport_sea = rows[i].sea;
        in.transport_air = rows[i].air;
        b = paid(jamsostek_jkk_transport, NULL, rows[i].date, &in);
        assert_int_equal(b.paid, rows[i].paid);
        assert_int_equal((b.flags & JAMSOSTEK_JKK_FLAG_CAPPED) != 0,
                         rows[i].capped);
        assert_int_equal((b.flags & JAMSOSTEK_FLAG_WEAK) != 0, rows[i].weak);
    }
    /* The other reading: 6.2 + 0.5 million under caps of 5 + 2 million. */
    rules =
        what_if("jkk.transport_modes", "2019-12-02", JAMSOSTEK_UNIT_OPTION, 1);
    in.transport_land = 6200000;
    in.transport_sea = 500000;
    in.transport_air = 0;
    b = paid(jamsostek_jkk_transport, rules, "2024-05-01", &in);
    assert_int_equal(b.paid, 6700000);
    in.transport_sea = 900000;
    b = paid(jamsostek_jkk_transport, rules, "2024-05-01", &in);
    assert_int_equal(b.paid, 7000000);
    jamsostek_rules_free(rules);
    in.transport_sea = -1;
    refused(jamsostek_jkk_transport, "2024-05-01", &in, JAMSOSTEK_ERR_DOMAIN,
            "transport");
}

static void
aids_are_paid_up_to_their_caps(void **state)
{
    static const struct {
        const char *date, *word;
        int64_t cost, paid;
        uint32_t flag;
    } rows[] = {
        {"2019-12-01", "home_care", 23000000, 0,
         JAMSOSTEK_JKK_FLAG_NOT_COVERED},
        {"2019-12-02", "home_care", 23000000, 20000000,
         JAMSOSTEK_JKK_FLAG_CAPPED},
        {"2019-12-01", "denture", 3500000, 3000000, JAMSOSTEK_JKK_FLAG_CAPPED},
        {"2019-12-02", "denture", 5500000, 5000000, JAMSOSTEK_JKK_FLAG_CAPPED},
        {"2019-12-02", "denture", 3500000, 3500000, 0},
        {"2019-12-01", "hearing_aid", 2600000, 0,
         JAMSOSTEK_JKK_FLAG_NOT_COVERED},
        {"2019-12-02", "hearing_aid", 2600000, 2500000,
         JAMSOSTEK_JKK_FLAG_CAPPED},
        {"2019-12-01", "glasses", 1400000, 0, JAMSOSTEK_JKK_FLAG_NOT_COVERED},
        {"2019-12-02", "glasses", 1400000, 1000000, JAMSOSTEK_JKK_FLAG_CAPPED},
        {"2024-05-01", "prosthesis", 10000000, 14000000, 0}, /* + 40 % */
    };
    jamsostek_jkk_input in = JAMSOSTEK_JKK_INPUT_INIT;
    jamsostek_explanation *why;
    const char *text;
    jamsostek_jkk_benefit b;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(jamsostek_aid_parse(rows[i].word, &in.aid, NULL), 0);
        assert_string_equal(jamsostek_aid_name(in.aid), rows[i].word);
        in.cost = rows[i].cost;
        b = paid(jamsostek_jkk_aid, NULL, rows[i].date, &in);
        assert_int_equal(b.paid, rows[i].paid);
        assert_int_equal(b.flags, rows[i].flag);
    }
    in.aid = JAMSOSTEK_AID_GLASSES;
    assert_int_equal(
        jamsostek_jkk_aid(NULL, day("2019-12-01"), &in, &b, &why, NULL), 0);
    text = text_of(why, "en");
    jamsostek_explanation_free(why);
    assert_non_null(strstr(text, "Not covered on that day; the rule that pays "
                                 "for it came later [PP 82/2019"));
    in.aid = JAMSOSTEK_AID_PROSTHESIS;
    in.rehabilitation = 2500000;
    b = paid(jamsostek_jkk_aid, NULL, "2018-05-01", &in);
    assert_int_equal(b.paid, 16500000);
    in.rehabilitation = 0;
    in.aid = JAMSOSTEK_AID_HOME_CARE;
    in.care_months = 12;
    assert_int_equal(paid(jamsostek_jkk_aid, NULL, "2024-05-01", &in).paid,
                     10000000);
    in.care_months = 13;
    refused(jamsostek_jkk_aid, "2024-05-01", &in, JAMSOSTEK_ERR_NOT_OPEN,
            "12 months");
    in.care_months = -1;
    refused(jamsostek_jkk_aid, "2024-05-01", &in, JAMSOSTEK_ERR_DOMAIN,
            "care_months");
    in.care_months = 0;
    in.rehabilitation = 1;
    refused(jamsostek_jkk_aid, "2024-05-01", &in, JAMSOSTEK_ERR_CONFLICT,
            "rehabilitation");
    in.rehabilitation = 0;
    in.cost = 0;
    refused(jamsostek_jkk_aid, "2024-05-01", &in, JAMSOSTEK_ERR_MISSING,
            "cost");
    in.aid = JAMSOSTEK_AID_PROSTHESIS;
    refused(jamsostek_jkk_aid, "2024-05-01", &in, JAMSOSTEK_ERR_MISSING,
            "cost");
    in.rehabilitation = 2500000; /* alone */
    assert_int_equal(paid(jamsostek_jkk_aid, NULL, "2024-05-01", &in).paid,
                     2500000);
    in.rehabilitation = 0;
    in.aid = JAMSOSTEK_AID_HOME_CARE;
    in.cost = -1;
    refused(jamsostek_jkk_aid, "2024-05-01", &in, JAMSOSTEK_ERR_DOMAIN, "cost");
    in.aid = 0;
    refused(jamsostek_jkk_aid, "2024-05-01", &in, JAMSOSTEK_ERR_MISSING, "aid");
    assert_null(jamsostek_aid_name(6));
    assert_int_equal(jamsostek_aid_parse("wheels", &in.aid, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_aid_parse(NULL, &in.aid, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
}

/* --- reasons, what-ifs, many at once ------------------------------------- */

static void
a_death_says_why(void **state)
{
    jamsostek_jkk_input in = wage_of(4000000);
    jamsostek_jkk_benefit b;
    jamsostek_explanation *why;
    const char *text;

    (void)state;
    assert_int_equal(
        jamsostek_jkk_death(NULL, day("2024-05-01"), &in, &b, &why, NULL), 0);
    text = text_of(why, "en");
    assert_non_null(strstr(text, "Rp4.000.000 x 80 = Rp320.000.000 "
                                 "[PP 82/2019, Lampiran III; official]"));
    assert_non_null(strstr(text, "Rp320.000.000 x 60% = Rp192.000.000"));
    assert_non_null(strstr(text, "Benefits in all: Rp214.000.000"));
    text = text_of(why, "id");
    assert_non_null(strstr(text, "Santunan berkala: Rp500.000 x 24"));
    jamsostek_explanation_free(why);
}

static void
the_floor_is_told_as_a_floor(void **state)
{
    jamsostek_jkk_input in = wage_of(400000); /* 48 x 400,000 = 19,200,000 */
    const char *text;

    (void)state;
    text = words_of(jamsostek_jkk_death, NULL, "en", &in);
    assert_non_null(strstr(text, "Floor: lump sum of JKM: Rp20.000.000 "
                                 "[PP 82/2019 art. 34"));
    assert_non_null(strstr(text, "Lump sum, raised: Rp20.000.000"));
    text = words_of(jamsostek_jkk_death, NULL, "id", &in);
    assert_non_null(
        strstr(text, "Batas bawah: santunan sekaligus JKM: Rp20.000.000"));
    in.wage = 4000000;
    text = words_of(jamsostek_jkk_death, NULL, "en", &in);
    assert_null(strstr(text, "Rp20.000.000"));
    assert_null(strstr(text, "raised"));
    assert_non_null(
        strstr(text, "Not less than the lump sum of JKM [PP 82/2019"));
}

static void
the_floor_follows_what_if_rules(void **state)
{
    jamsostek_rules *rules =
        what_if("jkm.lump_sum", "2027-01-01", JAMSOSTEK_UNIT_IDR, 60000000);
    jamsostek_jkk_input in = wage_of(1000000);
    jamsostek_jkk_benefit b;

    (void)state;
    in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    b = paid(jamsostek_jkk_death, rules, "2027-01-01", &in);
    assert_int_equal(b.lump_sum, 60000000);
    assert_true(b.flags & JAMSOSTEK_FLAG_ALTERED);
    b = paid(jamsostek_jkk_death, rules, "2026-12-31", &in);
    assert_int_equal(b.lump_sum, 48000000);
    jamsostek_rules_free(rules);
}

static void
a_line_of_the_table_can_be_changed(void **state)
{
    jamsostek_rules *rules;
    jamsostek_rule rule;
    jamsostek_rule_step steps[64];
    const jamsostek_jkk_loss arm = {1, 0, 0, 0, 0, 0};
    uint32_t flags;

    (void)state;
    assert_int_equal(jamsostek_rules_copy(NULL, &rules, NULL), 0);
    assert_int_equal(jamsostek_rules_get(rules, "jkk.disability",
                                         day("2024-01-01"), 0, &rule, NULL),
                     0);
    assert_int_equal(rule.kind, JAMSOSTEK_KIND_TABLE);
    assert_int_equal(rule.n_steps, 46);
    memcpy(steps, rule.steps, rule.n_steps * sizeof steps[0]);
    steps[0].amount = 500000;
    assert_int_equal(jamsostek_rules_set_steps(
                         rules, "jkk.disability", day("2024-01-01"),
                         JAMSOSTEK_UNIT_PPM, steps, rule.n_steps, NULL),
                     0);
    assert_int_equal(loss_share(rules, arm, 0, &flags), 500000);
    assert_true(flags & JAMSOSTEK_FLAG_ALTERED);
    jamsostek_rules_free(rules);
}

static void
a_register_is_computed_like_its_persons(void **state)
{
    enum { N = 6 };
    const jamsostek_idr wage[N] = {4000000, 400000,  -1,
                                   1000000, 5000000, JAMSOSTEK_IDR_NONE};
    const uint8_t segments[N] = {1, 1, 1, 2, 1, 1};
    const jamsostek_date days[N] = {day("2024-05-01"), day("2024-05-01"),
                                    day("2024-05-01"), day("2019-12-01"),
                                    day("2024-05-01"), day("2024-05-01")};
    const uint8_t valid[] = {0x2f << 1 & 0xff}; /* row 4 is null */
    jamsostek_idr lump_sum[N], periodic[N], funeral[N], total[N];
    uint8_t status[N];
    uint32_t flags[N];
    jamsostek_jkk_columns in = {.struct_size = sizeof in, .n = N};
    jamsostek_death_results out = {sizeof out, lump_sum, periodic, funeral,
                                   total,      status,   flags};
    jamsostek_jkk_benefit sum;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    size_t bad, i;

    (void)state;
    in.wage = wage;
    in.segments = segments;
    in.days = days;
    in.valid = valid;
    in.valid_offset = 1;
    assert_int_equal(
        jamsostek_jkk_death_batch(NULL, &in, &out, &sum, &bad, &err), 0);
    assert_int_equal(bad, 2);
    assert_int_equal(err.row, 2);
    assert_int_equal(status[2], JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(status[4], JAMSOSTEK_ERR_NULL_ROW);
    assert_int_equal(status[5], JAMSOSTEK_ERR_MISSING);
    assert_int_equal(total[2] + total[4] + total[5], 0);
    assert_int_equal(total[0], 214000000);
    assert_int_equal(total[1], 42000000);
    assert_true(flags[1] & JAMSOSTEK_JKK_FLAG_FLOOR);
    assert_int_equal(total[3], 48000000 + 4800000 + 3000000);
    assert_int_equal(sum.total, 214000000 + 42000000 + 55800000);
    assert_int_equal(sum.total, sum.lump_sum + sum.periodic + sum.funeral);
    for (i = 0; i < N; i++)
        assert_int_equal(total[i], lump_sum[i] + periodic[i] + funeral[i]);
}

static void
a_batch_takes_common_values_and_daily_wages(void **state)
{
    const jamsostek_idr daily[] = {100000, 200000};
    jamsostek_idr total[2];
    jamsostek_jkk_columns in = {.struct_size = sizeof in, .n = 2};
    jamsostek_death_results out = {.struct_size = sizeof out, .total = total};
    size_t bad;

    (void)state;
    in.day = day("2024-05-01");
    in.segment = JAMSOSTEK_SEGMENT_CONSTRUCTION;
    in.daily_wage = daily;
    assert_int_equal(
        jamsostek_jkk_death_batch(NULL, &in, &out, NULL, &bad, NULL), 0);
    assert_int_equal(bad, 0);
    assert_int_equal(total[0], 166000000);
    assert_int_equal(total[1], 310000000);
    in.day = day("2027-01-01");
    assert_int_equal(
        jamsostek_jkk_death_batch(NULL, &in, &out, NULL, &bad, NULL), 0);
    assert_int_equal(bad, 2);
    in.struct_size = 1;
    assert_int_equal(
        jamsostek_jkk_death_batch(NULL, &in, &out, NULL, NULL, NULL),
        JAMSOSTEK_ERR_STRUCT_SIZE);
    in.struct_size = sizeof in;
    out.struct_size = 0;
    assert_int_equal(
        jamsostek_jkk_death_batch(NULL, &in, &out, NULL, NULL, NULL),
        JAMSOSTEK_ERR_STRUCT_SIZE);
    assert_int_equal(
        jamsostek_jkk_death_batch(NULL, NULL, &out, NULL, NULL, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
}

static void
initialisers_agree(void **state)
{
    const jamsostek_jkk_input expected = JAMSOSTEK_JKK_INPUT_INIT;
    jamsostek_jkk_input in;

    (void)state;
    memset(&in, 0, sizeof in);
    jamsostek_jkk_input_init(&in);
    assert_int_equal(in.struct_size, expected.struct_size);
    assert_int_equal(in.wage, JAMSOSTEK_IDR_NONE);
    assert_null(in.scholarship);
    jamsostek_jkk_input_init(NULL);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(death_is_48_wages_with_a_floor),
        cmocka_unit_test(death_pays_the_scholarship_beside),
        cmocka_unit_test(total_disability_is_56_wages),
        cmocka_unit_test(a_wage_is_stated_in_the_way_of_its_segment),
        cmocka_unit_test(impossible_wages_are_refused),
        cmocka_unit_test(later_days_are_carried_on_request),
        cmocka_unit_test(losses_are_paid_by_the_table),
        cmocka_unit_test(open_questions_of_the_table_can_be_answered_otherwise),
        cmocka_unit_test(a_disability_says_where_its_percentage_comes_from),
        cmocka_unit_test(several_losses_are_added_without_a_cap),
        cmocka_unit_test(a_new_factor_for_functions_leaves_the_other_alone),
        cmocka_unit_test(one_rounding_at_the_end),
        cmocka_unit_test(impossible_losses_are_refused),
        cmocka_unit_test(the_table_is_the_published_one),
        cmocka_unit_test(lines_that_are_none_are_refused),
        cmocka_unit_test(incapacity_falls_with_the_months),
        cmocka_unit_test(another_rounding_can_be_chosen),
        cmocka_unit_test(months_one_by_one_add_up_to_months_together),
        cmocka_unit_test(days_and_their_divisor_are_told),
        cmocka_unit_test(a_what_if_may_begin_later),
        cmocka_unit_test(impossible_months_are_refused),
        cmocka_unit_test(transport_is_paid_up_to_its_caps),
        cmocka_unit_test(aids_are_paid_up_to_their_caps),
        cmocka_unit_test(a_death_says_why),
        cmocka_unit_test(the_floor_is_told_as_a_floor),
        cmocka_unit_test(the_floor_follows_what_if_rules),
        cmocka_unit_test(a_line_of_the_table_can_be_changed),
        cmocka_unit_test(a_register_is_computed_like_its_persons),
        cmocka_unit_test(a_batch_takes_common_values_and_daily_wages),
        cmocka_unit_test(initialisers_agree),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
