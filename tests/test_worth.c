/* SPDX-License-Identifier: MIT */

/*
 * test_worth.c - cost beside cover
 *
 * Amounts are those of PP 82/2019 (before 2 December 2019 PP 44/2015), worked
 * out by hand: death from work 48 wages + 12 + 10 million, total disability 56
 * wages + 12 million, another death 20 + 12 + 10 million.
 */
#include <jamsostek/jkm.h>
#include <jamsostek/worth.h>

#include "explained.h"
#include "support.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static jamsostek_worker
self_employed(jamsostek_idr income)
{
    jamsostek_worker w = JAMSOSTEK_WORKER_INIT;

    w.segment = JAMSOSTEK_SEGMENT_BPU;
    w.wage = income;
    w.funding = JAMSOSTEK_FUNDING_OWN;
    return w;
}

static jamsostek_worth
worth_of(const jamsostek_rules *rules, const char *on,
         const jamsostek_worth_input *in)
{
    jamsostek_worth out;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_status status =
        jamsostek_worth_compute(rules, day(on), in, &out, NULL, &err);

    if (status != JAMSOSTEK_OK)
        print_error("%s: %s\n", on, err.message);
    assert_int_equal(status, JAMSOSTEK_OK);
    return out;
}

static void
one_death_is_2500_worker_months(void **state)
{
    jamsostek_worker w = self_employed(1000000);
    jamsostek_worth_input in = JAMSOSTEK_WORTH_INPUT_INIT;
    jamsostek_worth got;

    (void)state;
    in.worker = &w;
    got = worth_of(NULL, "2026-06-15", &in);
    assert_int_equal(got.contribution, 16800);
    assert_int_equal(got.protection, 16800);
    assert_int_equal(got.programmes, JAMSOSTEK_JKK | JAMSOSTEK_JKM);
    assert_int_equal(got.other_death.total, 42000000);
    assert_int_equal(got.other_death.worker_months, 2500);
    assert_int_equal(got.work_death.total, 70000000);
    assert_int_equal(got.work_death.worker_months, 4167); /* 4166.67 */
    assert_int_equal(got.total_disability.total, 68000000);
    assert_int_equal(got.total_disability.worker_months, 4048); /* 4047.6 */
    /* PP 50/2025: half the contribution, the same cover. */
    w.relief = JAMSOSTEK_RELIEF_BPU_OTHER;
    got = worth_of(NULL, "2026-06-15", &in);
    assert_int_equal(got.protection, 8400);
    assert_int_equal(got.other_death.total, 42000000);
    assert_int_equal(got.other_death.worker_months, 5000);
    assert_true(got.flags & JAMSOSTEK_FLAG_RELIEF);
}

static void
the_law_of_the_day_counts(void **state)
{
    static const struct {
        const char *on;
        jamsostek_idr other, work, disability;
    } rows[] = {
        /* 48 million + 4.8 + 3; 56 million + 4.8 */
        {"2019-12-01", 24000000, 55800000, 60800000},
        {"2019-12-02", 42000000, 70000000, 68000000},
        {"2019-12-03", 42000000, 70000000, 68000000},
    };
    jamsostek_worker w = self_employed(1000000);
    jamsostek_worth_input in = JAMSOSTEK_WORTH_INPUT_INIT;
    size_t i;

    (void)state;
    in.worker = &w;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        jamsostek_worth got = worth_of(NULL, rows[i].on, &in);

        assert_int_equal(got.other_death.total, rows[i].other);
        assert_int_equal(got.work_death.total, rows[i].work);
        assert_int_equal(got.total_disability.total, rows[i].disability);
    }
    /* The waiting time of 24 February 2025: only the funeral money. */
    in.paid_months = 1;
    assert_int_equal(worth_of(NULL, "2025-02-23", &in).other_death.total,
                     42000000);
    assert_int_equal(worth_of(NULL, "2025-02-24", &in).other_death.total,
                     10000000);
    assert_true(worth_of(NULL, "2025-02-24", &in).other_death.flags &
                JAMSOSTEK_JKM_FLAG_WAITING);
}

static void
savings_are_not_the_price_of_protection(void **state)
{
    /* Group I, 5,000,000: JKK 12,000, JKM 15,000, JHT 285,000, JP 150,000. */
    jamsostek_worker w = JAMSOSTEK_WORKER_INIT;
    jamsostek_worth_input in = JAMSOSTEK_WORTH_INPUT_INIT;
    jamsostek_worth got;

    (void)state;
    w.segment = JAMSOSTEK_SEGMENT_PU;
    w.risk_group = JAMSOSTEK_RISK_VERY_LOW;
    w.wage = 5000000;
    in.worker = &w;
    got = worth_of(NULL, "2026-06-15", &in);
    assert_int_equal(got.contribution, 462000);
    assert_int_equal(got.protection, 27000);
    assert_int_equal(got.work_death.total, 262000000);
    assert_int_equal(got.work_death.worker_months, 9704); /* 9703.7 */
    assert_int_equal(got.total_disability.total, 292000000);
    assert_int_equal(got.other_death.worker_months, 1556); /* 1555.6 */
    w.wage = JAMSOSTEK_IDR_NONE;
    w.daily_wage = 200000; /* x 25 */
    assert_int_equal(worth_of(NULL, "2026-06-15", &in).work_death.total,
                     262000000);
}

static void
only_programmes_of_the_set_cover(void **state)
{
    jamsostek_worker w = self_employed(1000000);
    jamsostek_worth_input in = JAMSOSTEK_WORTH_INPUT_INIT;
    jamsostek_worth got;

    (void)state;
    in.worker = &w;
    w.programmes = JAMSOSTEK_JKM;
    got = worth_of(NULL, "2026-06-15", &in);
    assert_int_equal(got.protection, 6800);
    assert_int_equal(got.other_death.covered, 1);
    assert_int_equal(got.other_death.worker_months, 6177); /* 6176.5 */
    assert_int_equal(got.work_death.covered, 0);
    assert_int_equal(got.work_death.total, 0);
    assert_int_equal(got.total_disability.covered, 0);
}

static void
scholarships_are_added(void **state)
{
    /* From senior secondary: 3 x 3 and 5 x 12 million a child. */
    jamsostek_worker w = self_employed(1000000);
    jamsostek_scholarship_input children = JAMSOSTEK_SCHOLARSHIP_INPUT_INIT;
    jamsostek_worth_input in = JAMSOSTEK_WORTH_INPUT_INIT;
    jamsostek_worth got;

    (void)state;
    children.n_children = 2;
    children.from_level = JAMSOSTEK_SCHOOL_SMA;
    children.contribution_months = 36;
    in.worker = &w;
    in.scholarship = &children;
    got = worth_of(NULL, "2026-06-15", &in);
    assert_int_equal(got.other_death.benefit, 42000000);
    assert_int_equal(got.other_death.scholarship, 138000000);
    assert_int_equal(got.other_death.total, 180000000);
    assert_int_equal(got.other_death.worker_months, 10715); /* 10714.3 */
    assert_int_equal(got.work_death.total, 208000000);
}

static void
rules_can_be_tried(void **state)
{
    jamsostek_rules *rules;
    jamsostek_worker w = self_employed(1000000);
    jamsostek_worth_input in = JAMSOSTEK_WORTH_INPUT_INIT;
    jamsostek_worth got;

    (void)state;
    rules = what_if("bpu.jkm", "2026-01-01", JAMSOSTEK_UNIT_IDR, 11000);
    in.worker = &w;
    got = worth_of(rules, "2026-06-15", &in);
    assert_int_equal(got.protection, 21000);
    assert_int_equal(got.other_death.worker_months, 2000);
    assert_true(got.flags & JAMSOSTEK_FLAG_ALTERED);
    jamsostek_rules_free(rules);
}

static void
what_has_no_month_or_worker_is_refused(void **state)
{
    jamsostek_worker w = self_employed(1000000);
    jamsostek_worth_input in = JAMSOSTEK_WORTH_INPUT_INIT;
    const jamsostek_date on = day("2026-06-15");
    jamsostek_worth out, before;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_explanation *why = NULL;

    (void)state;
    memset(&out, 0x5a, sizeof out);
    before = out;
    assert_int_equal(jamsostek_worth_compute(NULL, on, &in, &out, &why, &err),
                     JAMSOSTEK_ERR_MISSING);
    assert_non_null(strstr(err.message, "worker"));
    in.worker = &w;
    assert_int_equal(
        jamsostek_worth_compute(NULL, day("2015-06-30"), &in, &out, &why, &err),
        JAMSOSTEK_ERR_NO_RULE);
    assert_int_equal(
        jamsostek_worth_compute(NULL, day("2026-12-01"), &in, &out, &why, &err),
        JAMSOSTEK_ERR_NOT_CHECKED);
    in.paid_months = -2;
    assert_int_equal(jamsostek_worth_compute(NULL, on, &in, &out, &why, &err),
                     JAMSOSTEK_ERR_DOMAIN);
    in.paid_months = -1;
    w.wage = -1;
    assert_int_equal(jamsostek_worth_compute(NULL, on, &in, &out, &why, &err),
                     JAMSOSTEK_ERR_DOMAIN);
    w.segment = JAMSOSTEK_SEGMENT_PMI;
    assert_int_equal(jamsostek_worth_compute(NULL, on, &in, &out, &why, &err),
                     JAMSOSTEK_ERR_NOT_OPEN);
    w.segment = JAMSOSTEK_SEGMENT_CONSTRUCTION;
    w.contract_value = 1000000;
    assert_int_equal(jamsostek_worth_compute(NULL, on, &in, &out, &why, &err),
                     JAMSOSTEK_ERR_NOT_OPEN);
    assert_non_null(strstr(err.message, "contract_value"));
    w.segment = 0;
    w.category = 9999;
    assert_int_equal(jamsostek_worth_compute(NULL, on, &in, &out, &why, &err),
                     JAMSOSTEK_ERR_NOT_FOUND);
    w.struct_size = 0;
    assert_int_equal(jamsostek_worth_compute(NULL, on, &in, &out, &why, &err),
                     JAMSOSTEK_ERR_STRUCT_SIZE);
    in.struct_size = 0;
    assert_int_equal(jamsostek_worth_compute(NULL, on, &in, &out, &why, &err),
                     JAMSOSTEK_ERR_STRUCT_SIZE);
    assert_int_equal(jamsostek_worth_compute(NULL, on, NULL, &out, &why, &err),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_worth_compute(NULL, on, &in, NULL, &why, &err),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_memory_equal(&out, &before, sizeof out);
    assert_null(why);
}

static void
the_reasons_of_all_parts_are_told(void **state)
{
    static const char *const lines[] = {
        "Contribution: of one month",
        "JKM: Rp6.800 [PP 44/2015 art. 20 (3)",
        "Event: death from work",
        "Event: total permanent disability from work",
        "Event: death not from work",
        "worth as much, rounded up: Rp42.000.000 / Rp16.800 = 2500 months\n",
        "Rp70.000.000 / Rp16.800 = 4167 months\n",
    };
    jamsostek_worker w = self_employed(1000000);
    jamsostek_worth_input in;
    jamsostek_worth out;
    jamsostek_explanation *why;
    const char *text;
    size_t i;

    (void)state;
    jamsostek_worth_input_init(NULL);
    jamsostek_worth_input_init(&in);
    in.worker = &w;
    assert_int_equal(
        jamsostek_worth_compute(NULL, day("2026-06-15"), &in, &out, &why, NULL),
        JAMSOSTEK_OK);
    text = text_of(why, "en");
    for (i = 0; i < sizeof lines / sizeof lines[0]; i++)
        assert_holds(text, lines[i]);
    jamsostek_explanation_free(why);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_death_is_2500_worker_months),
        cmocka_unit_test(the_law_of_the_day_counts),
        cmocka_unit_test(savings_are_not_the_price_of_protection),
        cmocka_unit_test(only_programmes_of_the_set_cover),
        cmocka_unit_test(scholarships_are_added),
        cmocka_unit_test(rules_can_be_tried),
        cmocka_unit_test(what_has_no_month_or_worker_is_refused),
        cmocka_unit_test(the_reasons_of_all_parts_are_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
