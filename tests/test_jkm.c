/* SPDX-License-Identifier: MIT */

/*
 * test_jkm.c - death that does not come from work, heirs, scholarship
 *
 * Figures are those of PP 44/2015 and PP 82/2019 art. 34 and of the poster that
 * BPJS made of them.
 */
#include "explained.h"
#include "support.h"

#include <jamsostek/jkm.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static jamsostek_jkm_benefit
paid(const jamsostek_rules *rules, const char *date,
     const jamsostek_jkm_input *in)
{
    jamsostek_jkm_benefit b, again;
    jamsostek_explanation *why = NULL;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_status status =
        jamsostek_jkm_death(rules, day(date), in, &b, NULL, &err);

    if (status != JAMSOSTEK_OK)
        print_error("%s: %s\n", date, err.message);
    assert_int_equal(status, JAMSOSTEK_OK);
    assert_int_equal(
        jamsostek_jkm_death(rules, day(date), in, &again, &why, NULL), 0);
    assert_memory_equal(&b, &again, sizeof b);
    assert_true(jamsostek_explanation_count(why) > 0);
    jamsostek_explanation_free(why);
    assert_int_equal(b.total, b.lump_sum + b.periodic + b.funeral);
    assert_int_equal(b.total_with_scholarship, b.total + b.scholarship);
    return b;
}

static void
refused(const char *date, const jamsostek_jkm_input *in,
        jamsostek_status expected, const char *named)
{
    jamsostek_jkm_benefit b, before;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    memset(&b, 0x5a, sizeof b);
    before = b;
    assert_int_equal(jamsostek_jkm_death(NULL, day(date), in, &b, NULL, &err),
                     expected);
    assert_non_null(strstr(err.message, named));
    assert_memory_equal(&b, &before, sizeof b);
}

/* --- death --------------------------------------------------------------- */

static void
amounts_rise_on_2_december_2019(void **state)
{
    static const struct {
        const char *date;
        int64_t lump_sum, periodic, funeral, total;
    } rows[] = {
        {"2015-07-01", 16200000, 4800000, 3000000, 24000000},
        {"2019-12-01", 16200000, 4800000, 3000000, 24000000},
        {"2019-12-02", 20000000, 12000000, 10000000, 42000000},
        {"2019-12-03", 20000000, 12000000, 10000000, 42000000},
        {"2026-11-21", 20000000, 12000000, 10000000, 42000000},
    };
    jamsostek_jkm_input in = JAMSOSTEK_JKM_INPUT_INIT;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        jamsostek_jkm_benefit b = paid(NULL, rows[i].date, &in);

        assert_int_equal(b.lump_sum, rows[i].lump_sum);
        assert_int_equal(b.periodic, rows[i].periodic);
        assert_int_equal(b.funeral, rows[i].funeral);
        assert_int_equal(b.total, rows[i].total);
        assert_int_equal(b.memberships, 1);
        assert_int_equal(b.flags, 0);
    }
}

static void
a_bpu_waits_since_24_february_2025(void **state)
{
    static const struct {
        const char *date;
        int32_t segment, paid_months;
        int64_t total;
        uint32_t flags;
    } rows[] = {
        {"2025-02-23", JAMSOSTEK_SEGMENT_BPU, 0, 42000000, 0},
        {"2025-02-24", JAMSOSTEK_SEGMENT_BPU, 0, 10000000,
         JAMSOSTEK_JKM_FLAG_WAITING},
        {"2025-02-25", JAMSOSTEK_SEGMENT_BPU, 2, 10000000,
         JAMSOSTEK_JKM_FLAG_WAITING},
        {"2025-02-24", JAMSOSTEK_SEGMENT_BPU, 3, 42000000, 0},
        {"2026-01-10", JAMSOSTEK_SEGMENT_BPU, 12, 42000000, 0},
        {"2026-01-10", JAMSOSTEK_SEGMENT_BPU, -1, 42000000,
         JAMSOSTEK_JKM_FLAG_WAITING_ASSUMED},
        {"2026-01-10", JAMSOSTEK_SEGMENT_PU, 0, 42000000, 0},
        {"2026-01-10", JAMSOSTEK_SEGMENT_CONSTRUCTION, 0, 42000000, 0},
    };
    jamsostek_jkm_input in = JAMSOSTEK_JKM_INPUT_INIT;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        jamsostek_jkm_benefit b;

        in.segment = rows[i].segment;
        in.paid_months = rows[i].paid_months;
        b = paid(NULL, rows[i].date, &in);
        assert_int_equal(b.total, rows[i].total);
        assert_int_equal(b.flags, rows[i].flags);
        if (rows[i].total == 10000000)
            assert_int_equal(b.funeral, 10000000); /* B5 */
    }
}

static void
the_wait_can_be_counted_in_days(void **state)
{
    jamsostek_rules *rules =
        what_if("choice.jkm_waiting", "2015-07-01", JAMSOSTEK_UNIT_OPTION, 1);
    jamsostek_jkm_input in = JAMSOSTEK_JKM_INPUT_INIT;
    jamsostek_jkm_benefit b;

    (void)state;
    in.segment = JAMSOSTEK_SEGMENT_BPU;
    in.paid_months = 0;
    in.member_since = day("2025-03-01");
    b = paid(rules, "2025-05-29", &in); /* 89 days */
    assert_int_equal(b.total, 10000000);
    b = paid(rules, "2025-05-30", &in); /* 90 days */
    assert_int_equal(b.total, 42000000);
    in.member_since = JAMSOSTEK_DATE_NONE;
    b = paid(rules, "2025-05-29", &in);
    assert_true(b.flags & JAMSOSTEK_JKM_FLAG_WAITING_ASSUMED);
    jamsostek_rules_free(rules);
}

static void
before_the_wait_is_over_nothing_can_be_chosen(void **state)
{
    jamsostek_rules *rules = what_if("choice.jkm_not_waited", "2015-07-01",
                                     JAMSOSTEK_UNIT_OPTION, 1);
    jamsostek_jkm_input in = JAMSOSTEK_JKM_INPUT_INIT;
    jamsostek_jkm_benefit b;

    (void)state;
    in.segment = JAMSOSTEK_SEGMENT_BPU;
    in.paid_months = 2;
    b = paid(NULL, "2025-05-29", &in);
    assert_int_equal(b.total, 10000000); /* B5 */
    b = paid(rules, "2025-05-29", &in);
    assert_int_equal(b.total, 0);
    assert_true(b.flags & JAMSOSTEK_JKM_FLAG_WAITING);
    assert_true(b.flags & JAMSOSTEK_FLAG_ALTERED);
    in.paid_months = 3;
    b = paid(rules, "2025-05-29", &in);
    assert_int_equal(b.total, 42000000);
    jamsostek_rules_free(rules);
}

static void
several_memberships_pay_several_times(void **state)
{
    /* bpjsketenagakerjaan.go.id: 84 million in November 2023; the brochure of
     * 2026: the funeral money once (B13). */
    jamsostek_jkm_input in = JAMSOSTEK_JKM_INPUT_INIT;
    jamsostek_rules *rules;
    jamsostek_jkm_benefit b;

    (void)state;
    in.memberships = 2;
    assert_int_equal(paid(NULL, "2018-01-10", &in).total, 48000000);
    assert_int_equal(paid(NULL, "2023-11-07", &in).total, 84000000);
    assert_int_equal(paid(NULL, "2025-02-23", &in).total, 84000000);
    b = paid(NULL, "2025-02-24", &in);
    assert_int_equal(b.total, 74000000);
    assert_int_equal(b.funeral, 10000000);
    assert_int_equal(b.flags, JAMSOSTEK_JKM_FLAG_FUNERAL_ONCE);
    rules = what_if("choice.jkm_several_memberships", "2025-02-24",
                    JAMSOSTEK_UNIT_OPTION, 0);
    assert_int_equal(paid(rules, "2025-02-24", &in).total, 84000000);
    jamsostek_rules_free(rules);
}

static void
a_death_pays_the_scholarship_beside(void **state)
{
    jamsostek_scholarship_input s = JAMSOSTEK_SCHOLARSHIP_INPUT_INIT;
    jamsostek_jkm_input in = JAMSOSTEK_JKM_INPUT_INIT;
    jamsostek_jkm_benefit b;

    (void)state;
    s.n_children = 1;
    s.from_level = JAMSOSTEK_SCHOOL_SMA;
    in.scholarship = &s;
    refused("2024-07-01", &in, JAMSOSTEK_ERR_MISSING, "contribution_months");
    s.contribution_months = 36;
    b = paid(NULL, "2024-07-01", &in);
    assert_int_equal(b.total_with_scholarship, 111000000);
    s.contribution_months = 35;
    b = paid(NULL, "2024-07-01", &in);
    assert_int_equal(b.scholarship, 0);
    assert_true(b.flags & JAMSOSTEK_SCHOLARSHIP_FLAG_TOO_SHORT);
    /* papua.antaranews.com, May 2019: 24 and 12 million after 5 years */
    s.contribution_months = 60;
    b = paid(NULL, "2019-05-07", &in);
    assert_int_equal(b.total_with_scholarship, 36000000);
    s.contribution_months = 59;
    b = paid(NULL, "2019-05-07", &in);
    assert_int_equal(b.scholarship, 0);
    /* A BPU who still waits gets none (B5). */
    s.contribution_months = 60;
    in.segment = JAMSOSTEK_SEGMENT_BPU;
    in.paid_months = 1;
    b = paid(NULL, "2025-06-01", &in);
    assert_int_equal(b.total_with_scholarship, 10000000);
}

static void
impossible_deaths_are_refused(void **state)
{
    jamsostek_jkm_input in = JAMSOSTEK_JKM_INPUT_INIT;

    (void)state;
    refused("2015-06-30", &in, JAMSOSTEK_ERR_NO_RULE, "first rule");
    refused("2026-12-01", &in, JAMSOSTEK_ERR_NOT_CHECKED, "last checked");
    in.paid_months = -2;
    refused("2024-07-01", &in, JAMSOSTEK_ERR_DOMAIN, "paid_months");
    in.paid_months = 0;
    in.memberships = -1;
    refused("2024-07-01", &in, JAMSOSTEK_ERR_DOMAIN, "memberships");
    in.memberships = 101;
    refused("2024-07-01", &in, JAMSOSTEK_ERR_DOMAIN, "memberships");
    in.memberships = 1;
    in.member_since = day("2024-07-02");
    refused("2024-07-01", &in, JAMSOSTEK_ERR_DOMAIN, "member_since");
    in.member_since = JAMSOSTEK_DATE_OPEN;
    refused("2024-07-01", &in, JAMSOSTEK_ERR_DOMAIN, "member_since");
    in.member_since = JAMSOSTEK_DATE_NONE;
    in.segment = JAMSOSTEK_SEGMENT_PMI;
    refused("2024-07-01", &in, JAMSOSTEK_ERR_NOT_OPEN, "migrant");
    in.segment = 5;
    refused("2024-07-01", &in, JAMSOSTEK_ERR_ARGUMENT, "segment");
    in.struct_size = 0;
    refused("2024-07-01", &in, JAMSOSTEK_ERR_STRUCT_SIZE, "struct_size");
    assert_int_equal(
        jamsostek_jkm_death(NULL, day("2024-07-01"), NULL, NULL, NULL, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
}

static void
a_death_says_why(void **state)
{
    jamsostek_jkm_input in = JAMSOSTEK_JKM_INPUT_INIT;
    jamsostek_jkm_benefit b;
    jamsostek_explanation *why;
    const char *text;

    (void)state;
    in.segment = JAMSOSTEK_SEGMENT_BPU;
    in.paid_months = 2;
    assert_int_equal(
        jamsostek_jkm_death(NULL, day("2025-06-01"), &in, &b, &why, NULL), 0);
    text = text_of(why, "en");
    assert_non_null(strstr(text, "only the funeral money (B5)"));
    assert_non_null(strstr(text, "Permenaker 1/2025"));
    assert_non_null(strstr(text, "PP 82/2019 art. 34 (1) c; text read"));
    jamsostek_explanation_free(why);
}

/* What is said about a death, good until the next call. */
static const char *
words_of(const char *date, const char *lang, const jamsostek_jkm_input *in)
{
    const char *text;
    jamsostek_jkm_benefit b;
    jamsostek_explanation *why;

    assert_int_equal(jamsostek_jkm_death(NULL, day(date), in, &b, &why, NULL),
                     0);
    text = text_of(why, lang);
    jamsostek_explanation_free(why);
    return text;
}

static void
the_wait_is_told_also_when_it_is_over(void **state)
{
    jamsostek_jkm_input in = JAMSOSTEK_JKM_INPUT_INIT;
    const char *text;

    (void)state;
    in.segment = JAMSOSTEK_SEGMENT_BPU;
    in.paid_months = 4;
    text = words_of("2025-06-01", "en", &in);
    assert_non_null(strstr(text, ": 3 months [Permenaker 1/2025"));
    assert_non_null(strstr(text, "Paid months in a row: 4 months\n"));
    assert_non_null(strstr(text, "(B4)"));
    assert_non_null(strstr(text, "(B14)"));
    assert_non_null(strstr(text, "The waiting time of a BPU is over"));
    in.paid_months = 1;
    text = words_of("2025-06-01", "id", &in);
    assert_non_null(
        strstr(text, "Bulan iuran lunas berturut-turut: 1 bulan\n"));
    assert_null(strstr(text, "Masa tunggu BPU terpenuhi"));
    in.segment = 0;
    in.memberships = 2;
    text = words_of("2023-11-07", "en", &in);
    assert_non_null(
        strstr(text, "The funeral money is paid for each membership (B13) ["));
    in.memberships = 1;
    assert_null(strstr(words_of("2023-11-07", "en", &in), "B13"));
}

static void
a_what_if_changes_the_wait(void **state)
{
    jamsostek_rules *rules =
        what_if("jkm.waiting_months", "2026-01-01", JAMSOSTEK_UNIT_MONTHS, 6);
    jamsostek_jkm_input in = JAMSOSTEK_JKM_INPUT_INIT;

    (void)state;
    in.segment = JAMSOSTEK_SEGMENT_BPU;
    in.paid_months = 5;
    assert_int_equal(paid(rules, "2025-12-31", &in).total, 42000000);
    assert_int_equal(paid(rules, "2026-01-01", &in).total, 10000000);
    jamsostek_rules_free(rules);
}

/* --- heirs --------------------------------------------------------------- */

static void
heirs_follow_the_order_of_the_law(void **state)
{
    enum {
        SPOUSE = JAMSOSTEK_RELATIVE_SPOUSE,
        CHILD = JAMSOSTEK_RELATIVE_CHILD,
        PARENT = JAMSOSTEK_RELATIVE_PARENT,
        GRANDPARENT = JAMSOSTEK_RELATIVE_GRANDPARENT,
        GRANDCHILD = JAMSOSTEK_RELATIVE_GRANDCHILD,
        SIBLING = JAMSOSTEK_RELATIVE_SIBLING,
        IN_LAW = JAMSOSTEK_RELATIVE_PARENT_IN_LAW,
        NAMED = JAMSOSTEK_RELATIVE_NAMED
    };
    static const struct {
        uint32_t alive;
        int32_t rank;
        uint32_t receivers;
    } rows[] = {
        {255, 1, SPOUSE | CHILD},
        {CHILD | NAMED, 1, CHILD},
        {255 & ~(SPOUSE | CHILD), 2, PARENT | GRANDPARENT | GRANDCHILD},
        {GRANDCHILD | SIBLING, 2, GRANDCHILD},
        {SIBLING | IN_LAW | NAMED, 3, SIBLING},
        {IN_LAW | NAMED, 4, IN_LAW},
        {NAMED, 5, NAMED},
        {0, 0, 0},
    };
    jamsostek_heirs heirs;
    jamsostek_explanation *why;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(jamsostek_jkm_heirs(NULL, day("2024-07-01"), 0,
                                             rows[i].alive, &heirs, &why, NULL),
                         0);
        assert_int_equal(heirs.rank, rows[i].rank);
        assert_int_equal(heirs.receivers, rows[i].receivers);
        assert_int_equal((heirs.flags & JAMSOSTEK_JKM_FLAG_NO_HEIR) != 0,
                         rows[i].alive == 0);
        assert_true(jamsostek_explanation_count(why) > 0);
        jamsostek_explanation_free(why);
    }
    assert_int_equal(jamsostek_jkm_heirs(NULL, day("2024-07-01"), 0, 256,
                                         &heirs, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_jkm_heirs(NULL, day("2024-07-01"), 0, 1, NULL, NULL, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_jkm_heirs(NULL, day("2015-06-30"), 0, 1, &heirs, NULL, NULL),
        JAMSOSTEK_ERR_NO_RULE);
}

/* --- many at once -------------------------------------------------------- */

static void
a_register_is_computed_like_its_persons(void **state)
{
    enum { N = 5 };
    const uint8_t segments[N] = {2, 2, 1, 4, 1};
    const int32_t paid_months[N] = {2, 3, 0, 9, 9};
    const uint8_t memberships[N] = {1, 1, 2, 1, 1};
    const jamsostek_date days[N] = {day("2025-06-01"), day("2025-06-01"),
                                    day("2025-06-01"), day("2025-06-01"),
                                    day("2019-12-01")};
    jamsostek_idr lump_sum[N], periodic[N], funeral[N], total[N];
    uint8_t status[N];
    uint32_t flags[N];
    jamsostek_jkm_columns in = {.struct_size = sizeof in, .n = N};
    jamsostek_death_results out = {sizeof out, lump_sum, periodic, funeral,
                                   total,      status,   flags};
    jamsostek_jkm_benefit sum;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    size_t bad;

    (void)state;
    in.segments = segments;
    in.paid_months = paid_months;
    in.memberships = memberships;
    in.days = days;
    assert_int_equal(
        jamsostek_jkm_death_batch(NULL, &in, &out, &sum, &bad, &err), 0);
    assert_int_equal(bad, 1);
    assert_int_equal(err.row, 3);
    assert_int_equal(status[3], JAMSOSTEK_ERR_NOT_OPEN);
    assert_int_equal(total[0], 10000000);
    assert_true(flags[0] & JAMSOSTEK_JKM_FLAG_WAITING);
    assert_int_equal(total[1], 42000000);
    assert_int_equal(total[2], 74000000);
    assert_int_equal(total[3], 0);
    assert_int_equal(total[4], 24000000);
    assert_int_equal(sum.total, 150000000);
    assert_int_equal(sum.memberships, 5);
    assert_int_equal(sum.total, sum.lump_sum + sum.periodic + sum.funeral);
    in.struct_size = 1;
    assert_int_equal(
        jamsostek_jkm_death_batch(NULL, &in, &out, &sum, &bad, NULL),
        JAMSOSTEK_ERR_STRUCT_SIZE);
    assert_int_equal(
        jamsostek_jkm_death_batch(NULL, &in, NULL, &sum, &bad, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
}

static void
initialisers_agree(void **state)
{
    jamsostek_jkm_input in;

    (void)state;
    jamsostek_jkm_input_init(&in);
    assert_int_equal(in.struct_size, sizeof in);
    assert_int_equal(in.paid_months, -1);
    assert_int_equal(in.member_since, JAMSOSTEK_DATE_NONE);
    assert_null(in.scholarship);
    jamsostek_jkm_input_init(NULL);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(amounts_rise_on_2_december_2019),
        cmocka_unit_test(a_bpu_waits_since_24_february_2025),
        cmocka_unit_test(the_wait_can_be_counted_in_days),
        cmocka_unit_test(before_the_wait_is_over_nothing_can_be_chosen),
        cmocka_unit_test(several_memberships_pay_several_times),
        cmocka_unit_test(a_death_pays_the_scholarship_beside),
        cmocka_unit_test(impossible_deaths_are_refused),
        cmocka_unit_test(a_death_says_why),
        cmocka_unit_test(the_wait_is_told_also_when_it_is_over),
        cmocka_unit_test(a_what_if_changes_the_wait),
        cmocka_unit_test(heirs_follow_the_order_of_the_law),
        cmocka_unit_test(a_register_is_computed_like_its_persons),
        cmocka_unit_test(initialisers_agree),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
