/* SPDX-License-Identifier: MIT */

/*
 * test_scholarship.c - scholarship for the children of a participant
 *
 * Amounts are those of the poster that BPJS made of PP 82/2019.
 */
#include "explained.h"
#include "support.h"

#include <jamsostek/scholarship.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { TK = 1, SD, SMP, SMA, HIGHER };

static jamsostek_scholarship
paid(const jamsostek_rules *rules, const char *date, int32_t programme,
     const jamsostek_scholarship_input *in)
{
    jamsostek_scholarship s;
    jamsostek_explanation *why = NULL;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_status status = jamsostek_scholarship_compute(
        rules, day(date), programme, in, &s, &why, &err);

    if (status != JAMSOSTEK_OK)
        print_error("%s: %s\n", date, err.message);
    assert_int_equal(status, JAMSOSTEK_OK);
    jamsostek_explanation_free(why);
    return s;
}

static void
refused(const char *date, int32_t programme,
        const jamsostek_scholarship_input *in, jamsostek_status expected,
        const char *named)
{
    jamsostek_scholarship s, before;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_status status;

    memset(&s, 0x5a, sizeof s);
    before = s;
    status = jamsostek_scholarship_compute(NULL, day(date), programme, in, &s,
                                           NULL, &err);
    if (status != expected || strstr(err.message, named) == NULL)
        print_error("%s, %s\n", jamsostek_status_name(status), err.message);
    assert_int_equal(status, expected);
    assert_non_null(strstr(err.message, named));
    assert_memory_equal(&s, &before, sizeof s);
}

static void
every_level_has_its_amount(void **state)
{
    static const struct {
        const char *date;
        int32_t programme, children, from, to;
        int64_t year, total;
    } rows[] = {
        {"2024-07-01", JAMSOSTEK_JKM, 1, TK, TK, 1500000, 3000000},
        {"2024-07-01", JAMSOSTEK_JKM, 1, SD, SD, 1500000, 9000000},
        {"2024-07-01", JAMSOSTEK_JKM, 1, SMP, SMP, 2000000, 6000000},
        {"2024-07-01", JAMSOSTEK_JKM, 1, SMA, SMA, 3000000, 9000000},
        {"2024-07-01", JAMSOSTEK_JKM, 1, HIGHER, HIGHER, 12000000, 60000000},
        /* poster: two children 174 million */
        {"2020-01-15", JAMSOSTEK_JKK, 2, 0, 0, 3000000, 174000000},
        {"2019-12-02", JAMSOSTEK_JKK, 1, 0, 0, 1500000, 87000000},
        {"2024-07-01", JAMSOSTEK_JKK, 2, SMP, 0, 4000000, 150000000},
        {"2024-07-01", JAMSOSTEK_JKK, 2, SMA, 0, 6000000, 138000000},
        /* until 1 December 2019 one sum, whatever the children */
        {"2019-12-01", JAMSOSTEK_JKM, 1, TK, TK, 12000000, 12000000},
        {"2015-07-01", JAMSOSTEK_JKK, 3, HIGHER, 0, 12000000, 12000000},
        {"2018-05-01", JAMSOSTEK_JKK, 0, 0, 0, 0, 0},
        {"2024-07-01", JAMSOSTEK_JKK, 0, 0, 0, 0, 0},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        jamsostek_scholarship_input in = JAMSOSTEK_SCHOLARSHIP_INPUT_INIT;
        jamsostek_scholarship s;

        in.n_children = rows[i].children;
        in.from_level = rows[i].from;
        in.to_level = rows[i].to;
        in.contribution_months = 60;
        s = paid(NULL, rows[i].date, rows[i].programme, &in);
        assert_int_equal(s.year_amount, rows[i].year);
        assert_int_equal(s.total, rows[i].total);
        assert_int_equal(s.children, rows[i].children);
        assert_int_equal(s.flags, 0);
    }
}

static void
only_jkm_asks_for_years(void **state)
{
    static const struct {
        const char *date;
        int32_t months;
        int64_t total;
    } rows[] = {
        {"2019-12-01", 59, 0},        {"2019-12-01", 60, 12000000},
        {"2019-12-02", 35, 0},        {"2019-12-02", 36, 87000000},
        {"2019-12-02", 59, 87000000},
    };
    jamsostek_scholarship_input in = JAMSOSTEK_SCHOLARSHIP_INPUT_INIT;
    size_t i;

    (void)state;
    in.n_children = 1;
    refused("2024-07-01", JAMSOSTEK_JKM, &in, JAMSOSTEK_ERR_MISSING,
            "contribution_months");
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        jamsostek_scholarship s;

        in.contribution_months = rows[i].months;
        s = paid(NULL, rows[i].date, JAMSOSTEK_JKM, &in);
        assert_int_equal(s.total, rows[i].total);
        assert_int_equal((s.flags & JAMSOSTEK_SCHOLARSHIP_FLAG_TOO_SHORT) != 0,
                         rows[i].total == 0);
    }
    in.contribution_months = 0;
    assert_int_equal(paid(NULL, "2024-07-01", JAMSOSTEK_JKK, &in).total,
                     87000000);
}

static void
children_differ_and_only_two_count(void **state)
{
    const jamsostek_scholarship_child children[] = {
        {TK, 0, 0, 0, JAMSOSTEK_DATE_NONE},  /* 87 million */
        {SMA, 0, 1, 0, JAMSOSTEK_DATE_NONE}, /* 2 x 3 + 60 million */
        {HIGHER, 0, 0, 0, JAMSOSTEK_DATE_NONE},
    };
    jamsostek_scholarship_input in = JAMSOSTEK_SCHOLARSHIP_INPUT_INIT;
    jamsostek_scholarship s;

    (void)state;
    in.children = children;
    in.n_children = 2;
    s = paid(NULL, "2024-07-01", JAMSOSTEK_JKK, &in);
    assert_int_equal(s.total, 153000000);
    assert_int_equal(s.year_amount, 4500000);
    assert_int_equal(s.flags, 0);
    in.n_children = 3;
    s = paid(NULL, "2024-07-01", JAMSOSTEK_JKK, &in);
    assert_int_equal(s.total, 153000000);
    assert_int_equal(s.children, 2);
    assert_int_equal(s.flags, JAMSOSTEK_SCHOLARSHIP_FLAG_CHILDREN);
}

static void
it_ends_at_23(void **state)
{
    static const struct {
        const char *born;
        int32_t from;
        int64_t total;
        bool cut;
    } rows[] = {
        /* 18 on the day: five years of higher education, aged 18 to 22 */
        {"2006-07-01", HIGHER, 60000000, false},
        /* 19 on the day: four years */
        {"2005-07-01", HIGHER, 48000000, true},
        {"2005-07-02", HIGHER, 60000000, false},
        /* 22 on the day: one year; it turns 23 on the second */
        {"2002-07-01", HIGHER, 12000000, true},
        {"2001-07-02", HIGHER, 12000000, true},
        {"2018-07-01", SD, 84000000, false},
    };
    jamsostek_scholarship_child child = {0, 0, 0, 0, JAMSOSTEK_DATE_NONE};
    jamsostek_scholarship_input in = JAMSOSTEK_SCHOLARSHIP_INPUT_INIT;
    size_t i;

    (void)state;
    in.children = &child;
    in.n_children = 1;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        jamsostek_scholarship s;

        child.from_level = rows[i].from;
        child.born = day(rows[i].born);
        s = paid(NULL, "2024-07-01", JAMSOSTEK_JKK, &in);
        assert_int_equal(s.total, rows[i].total);
        assert_int_equal((s.flags & JAMSOSTEK_SCHOLARSHIP_FLAG_AGE) != 0,
                         rows[i].cut);
    }
    child.born = day("2001-07-01"); /* 23 on the day */
    refused("2024-07-01", JAMSOSTEK_JKK, &in, JAMSOSTEK_ERR_NOT_OPEN,
            "child 1");
    child.born = day("1984-07-01"); /* 40 */
    refused("2024-07-01", JAMSOSTEK_JKK, &in, JAMSOSTEK_ERR_NOT_OPEN,
            "child 1");
    child.born = day("2024-07-02");
    refused("2024-07-01", JAMSOSTEK_JKK, &in, JAMSOSTEK_ERR_DOMAIN, "born");
}

static void
a_late_claim_reaches_three_years_back(void **state)
{
    static const struct {
        int32_t late;
        int64_t total;
    } rows[] = {{0, 69000000}, {3, 69000000}, {4, 66000000},
                {6, 60000000}, {7, 48000000}, {20, 0}};
    jamsostek_scholarship_input in = JAMSOSTEK_SCHOLARSHIP_INPUT_INIT;
    size_t i;

    (void)state;
    in.n_children = 1;
    in.from_level = SMA;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        jamsostek_scholarship s;

        in.years_late = rows[i].late;
        s = paid(NULL, "2020-07-01", JAMSOSTEK_JKK, &in);
        assert_int_equal(s.total, rows[i].total);
        assert_int_equal((s.flags & JAMSOSTEK_SCHOLARSHIP_FLAG_LATE) != 0,
                         rows[i].late > 3);
    }
}

static void
a_late_claim_takes_no_years_before_school(void **state)
{
    static const struct {
        int32_t until, late;
        int64_t total;
    } rows[] = {
        /* 84 million from primary school on; it enters after 4 years, so that
         * of 5 late years one is at school and three may be late */
        {4, 5, 84000000}, {4, 7, 84000000}, {4, 8, 82500000},
        {1, 5, 82500000}, {0, 5, 81000000},
    };
    jamsostek_scholarship_child child = JAMSOSTEK_SCHOLARSHIP_CHILD_INIT;
    jamsostek_scholarship_input in = JAMSOSTEK_SCHOLARSHIP_INPUT_INIT;
    size_t i;

    (void)state;
    child.from_level = SD;
    in.children = &child;
    in.n_children = 1;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        jamsostek_scholarship s;

        child.years_until = rows[i].until;
        in.years_late = rows[i].late;
        s = paid(NULL, "2020-06-01", JAMSOSTEK_JKK, &in);
        assert_int_equal(s.total, rows[i].total);
        assert_int_equal((s.flags & JAMSOSTEK_SCHOLARSHIP_FLAG_LATE) != 0,
                         rows[i].total < 84000000);
    }
}

static void
the_one_sum_needs_a_child_that_can_be_at_school(void **state)
{
    jamsostek_scholarship_child children[2] = {
        JAMSOSTEK_SCHOLARSHIP_CHILD_INIT, JAMSOSTEK_SCHOLARSHIP_CHILD_INIT};
    jamsostek_scholarship_input in = JAMSOSTEK_SCHOLARSHIP_INPUT_INIT;
    jamsostek_scholarship s;

    (void)state;
    in.children = children;
    in.n_children = 1;
    children[0].born = day("1978-01-01"); /* 40 */
    refused("2018-06-01", JAMSOSTEK_JKK, &in, JAMSOSTEK_ERR_NOT_OPEN,
            "child 1");
    children[0].born = day("1995-06-01"); /* 23 on the day */
    refused("2018-06-01", JAMSOSTEK_JKK, &in, JAMSOSTEK_ERR_NOT_OPEN,
            "child 1");
    children[0].born = day("1995-06-02");
    s = paid(NULL, "2018-06-01", JAMSOSTEK_JKK, &in);
    assert_int_equal(s.total, 12000000);
    assert_int_equal(s.flags, 0);
    children[0].born = day("2016-01-01");
    children[0].years_until = 6;
    s = paid(NULL, "2019-12-01", JAMSOSTEK_JKK, &in);
    assert_int_equal(s.total, 0);
    assert_int_equal(s.year_amount, 0);
    assert_int_equal(s.children, 0);
    assert_int_equal(s.flags, JAMSOSTEK_SCHOLARSHIP_FLAG_NOT_YET);
    in.n_children = 2; /* the other one is at school */
    s = paid(NULL, "2019-12-01", JAMSOSTEK_JKK, &in);
    assert_int_equal(s.total, 12000000);
    assert_int_equal(s.children, 1);
}

static void
a_small_child_starts_when_it_enters(void **state)
{
    jamsostek_scholarship_child child = {TK, 0, 0, 3, JAMSOSTEK_DATE_NONE};
    jamsostek_scholarship_input in = JAMSOSTEK_SCHOLARSHIP_INPUT_INIT;
    jamsostek_scholarship s;
    jamsostek_rules *rules;

    (void)state;
    in.children = &child;
    in.n_children = 1;
    s = paid(NULL, "2024-07-01", JAMSOSTEK_JKK, &in);
    assert_int_equal(s.total, 87000000);
    assert_int_equal(s.flags,
                     JAMSOSTEK_SCHOLARSHIP_FLAG_NOT_YET | JAMSOSTEK_FLAG_WEAK);
    /* Born in July 2023: enters at 4; the 19th year begins at 22. */
    child.born = day("2023-07-01");
    assert_int_equal(paid(NULL, "2024-07-01", JAMSOSTEK_JKK, &in).total,
                     87000000);
    child.years_until = 4; /* the last year would begin at 23 */
    assert_int_equal(paid(NULL, "2024-07-01", JAMSOSTEK_JKK, &in).total,
                     75000000);
    rules = what_if("scholarship.not_yet_at_school", "2019-12-02",
                    JAMSOSTEK_UNIT_OPTION, 1);
    s = paid(rules, "2024-07-01", JAMSOSTEK_JKK, &in);
    assert_int_equal(s.total, 0);
    jamsostek_rules_free(rules);
}

static void
impossible_children_are_refused(void **state)
{
    static const struct {
        jamsostek_scholarship_child child;
        const char *named;
    } rows[] = {
        {{6, 0, 0, 0, JAMSOSTEK_DATE_NONE}, "from_level"},
        {{-1, 0, 0, 0, JAMSOSTEK_DATE_NONE}, "from_level"},
        {{SMA, SMP, 0, 0, JAMSOSTEK_DATE_NONE}, "to_level"},
        {{SMA, 6, 0, 0, JAMSOSTEK_DATE_NONE}, "to_level"},
        {{SMA, 0, -1, 0, JAMSOSTEK_DATE_NONE}, "years_done"},
        {{SMA, 0, 4, 0, JAMSOSTEK_DATE_NONE}, "years_done"},
        {{TK, 0, 0, -1, JAMSOSTEK_DATE_NONE}, "years_until"},
        {{TK, 0, 1, 1, JAMSOSTEK_DATE_NONE}, "exclude"},
        {{TK, 0, 0, 0, JAMSOSTEK_DATE_OPEN}, "born"},
    };
    jamsostek_scholarship_input in = JAMSOSTEK_SCHOLARSHIP_INPUT_INIT;
    jamsostek_scholarship s;
    size_t i;

    (void)state;
    in.n_children = 1;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        in.children = &rows[i].child;
        refused("2024-07-01", JAMSOSTEK_JKK, &in, JAMSOSTEK_ERR_DOMAIN,
                rows[i].named);
    }
    in.children = NULL;
    in.n_children = 101;
    refused("2024-07-01", JAMSOSTEK_JKK, &in, JAMSOSTEK_ERR_DOMAIN,
            "n_children");
    in.n_children = 1;
    in.years_late = -1;
    refused("2024-07-01", JAMSOSTEK_JKK, &in, JAMSOSTEK_ERR_DOMAIN,
            "years_late");
    in.years_late = 0;
    in.contribution_months = -2;
    refused("2024-07-01", JAMSOSTEK_JKK, &in, JAMSOSTEK_ERR_DOMAIN,
            "contribution_months");
    in.contribution_months = 0;
    refused("2024-07-01", JAMSOSTEK_JHT, &in, JAMSOSTEK_ERR_NOT_OPEN, "jkm");
    refused("2015-06-30", JAMSOSTEK_JKK, &in, JAMSOSTEK_ERR_NO_RULE,
            "first rule");
    in.struct_size = 1;
    refused("2024-07-01", JAMSOSTEK_JKK, &in, JAMSOSTEK_ERR_STRUCT_SIZE,
            "struct_size");
    assert_int_equal(jamsostek_scholarship_compute(NULL, day("2024-07-01"),
                                                   JAMSOSTEK_JKK, NULL, &s,
                                                   NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
}

static void
it_says_why(void **state)
{
    jamsostek_scholarship_input in = JAMSOSTEK_SCHOLARSHIP_INPUT_INIT;
    jamsostek_scholarship s;
    jamsostek_explanation *why;
    const char *text;

    (void)state;
    in.n_children = 1;
    in.from_level = SMA;
    assert_int_equal(jamsostek_scholarship_compute(NULL, day("2024-07-01"),
                                                   JAMSOSTEK_JKK, &in, &s, &why,
                                                   NULL),
                     0);
    text = text_of(why, "id");
    assert_non_null(strstr(text, "Beasiswa SMA, per tahun: Rp3.000.000 x 3 = "
                                 "Rp9.000.000 [PP 82/2019 Pasal 25 (3)"));
    assert_non_null(strstr(text, "Beasiswa: Rp69.000.000"));
    jamsostek_explanation_free(why);
}

static void
levels_have_words(void **state)
{
    static const char *const words[] = {"tk", "sd", "smp", "sma", "higher"};
    int32_t level, code;

    (void)state;
    for (level = TK; level <= HIGHER; level++) {
        assert_string_equal(jamsostek_school_name(level), words[level - 1]);
        assert_int_equal(jamsostek_school_parse(words[level - 1], &code, NULL),
                         0);
        assert_int_equal(code, level);
    }
    assert_null(jamsostek_school_name(0));
    assert_null(jamsostek_school_name(6));
    assert_int_equal(jamsostek_school_parse("s3", &code, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_school_parse(NULL, &code, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
}

static void
initialisers_agree(void **state)
{
    const jamsostek_scholarship_child child = JAMSOSTEK_SCHOLARSHIP_CHILD_INIT;
    jamsostek_scholarship_input in;

    (void)state;
    jamsostek_scholarship_input_init(&in);
    assert_int_equal(in.struct_size, sizeof in);
    assert_int_equal(in.contribution_months, -1);
    assert_null(in.children);
    jamsostek_scholarship_input_init(NULL);
    assert_int_equal(child.born, JAMSOSTEK_DATE_NONE);
    assert_int_equal(child.years_until, 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_level_has_its_amount),
        cmocka_unit_test(only_jkm_asks_for_years),
        cmocka_unit_test(children_differ_and_only_two_count),
        cmocka_unit_test(it_ends_at_23),
        cmocka_unit_test(a_late_claim_reaches_three_years_back),
        cmocka_unit_test(a_late_claim_takes_no_years_before_school),
        cmocka_unit_test(the_one_sum_needs_a_child_that_can_be_at_school),
        cmocka_unit_test(a_small_child_starts_when_it_enters),
        cmocka_unit_test(impossible_children_are_refused),
        cmocka_unit_test(it_says_why),
        cmocka_unit_test(levels_have_words),
        cmocka_unit_test(initialisers_agree),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
