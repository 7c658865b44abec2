/* SPDX-License-Identifier: MIT */

/*
 * test_pmi.c - what migrant workers are paid
 *
 * Figures are those of facts published on Permenaker 18/2018 and 4/2023.
 */
#include "explained.h"
#include "support.h"

#include <jamsostek/pmi.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static jamsostek_pmi_input
event_of(const char *word)
{
    jamsostek_pmi_input in = JAMSOSTEK_PMI_INPUT_INIT;

    assert_int_equal(jamsostek_pmi_event_parse(word, &in.event, NULL), 0);
    assert_string_equal(jamsostek_pmi_event_name(in.event), word);
    return in;
}

static jamsostek_pmi_benefit
paid(const jamsostek_rules *rules, const char *date,
     const jamsostek_pmi_input *in)
{
    jamsostek_pmi_benefit b;
    jamsostek_explanation *why = NULL;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_status status =
        jamsostek_pmi_benefit_of(rules, day(date), in, &b, &why, &err);

    if (status != JAMSOSTEK_OK)
        print_error("%s: %s\n", date, err.message);
    assert_int_equal(status, JAMSOSTEK_OK);
    assert_true(jamsostek_explanation_count(why) > 0);
    jamsostek_explanation_free(why);
    assert_int_equal(b.total, b.lump_sum + b.periodic + b.funeral + b.paid +
                                  b.transport);
    return b;
}

static void
refused(const char *date, const jamsostek_pmi_input *in,
        jamsostek_status expected, const char *named)
{
    jamsostek_pmi_benefit b, before;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_status status;

    memset(&b, 0x5a, sizeof b);
    before = b;
    status = jamsostek_pmi_benefit_of(NULL, day(date), in, &b, NULL, &err);
    if (status != expected || strstr(err.message, named) == NULL)
        print_error("%s, %s\n", jamsostek_status_name(status), err.message);
    assert_int_equal(status, expected);
    assert_non_null(strstr(err.message, named));
    assert_memory_equal(&b, &before, sizeof b);
}

static void
events_are_paid_by_the_law_of_their_day(void **state)
{
    enum {
        NOT_COVERED = JAMSOSTEK_PMI_FLAG_NOT_COVERED,
        CAPPED = JAMSOSTEK_PMI_FLAG_CAPPED,
        PER_MONTH = JAMSOSTEK_PMI_FLAG_PER_MONTH,
        WEAK = JAMSOSTEK_FLAG_WEAK
    };
    static const struct {
        const char *word, *date;
        int64_t cost, paid;
        uint32_t flags;
    } rows[] = {
        {"abroad_treatment", "2023-02-21", 62000000, 0, NOT_COVERED},
        {"abroad_treatment", "2023-02-22", 62000000, 50000000, CAPPED},
        {"abroad_treatment", "2023-02-23", 49999999, 49999999, 0},
        {"home_care", "2023-02-21", 25000000, 0, NOT_COVERED},
        {"home_care", "2023-02-22", 25000000, 20000000, CAPPED},
        {"hearing_aid", "2023-02-21", 2400000, 0, NOT_COVERED},
        {"hearing_aid", "2023-02-22", 2400000, 2400000, 0},
        {"hearing_aid", "2023-02-22", 2600000, 2500000, CAPPED},
        {"glasses", "2023-02-21", 1500000, 0, NOT_COVERED},
        {"glasses", "2023-02-22", 1500000, 1000000, CAPPED},
        {"failed_departure", "2018-12-10", 0, 7500000, WEAK},
        {"failed_departure", "2023-02-21", 0, 7500000, WEAK},
        {"failed_departure", "2023-02-22", 0, 10000000, 0},
        {"rape", "2023-02-21", 0, 0, NOT_COVERED},
        {"rape", "2025-02-15", 0, 50000000, 0}, /* ipol.id */
        {"loss_on_return", "2023-02-21", 4000000, 0, NOT_COVERED},
        {"loss_on_return", "2024-02-22", 4000000, 4000000, 0},
        {"loss_on_return", "2024-02-22", 14000000, 10000000, CAPPED},
        {"one_sided_dismissal", "2023-02-21", 0, 0, NOT_COVERED},
        {"one_sided_dismissal", "2023-02-22", 0, 1500000, PER_MONTH},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        jamsostek_pmi_input in = event_of(rows[i].word);
        jamsostek_pmi_benefit b;

        in.cost = rows[i].cost;
        b = paid(NULL, rows[i].date, &in);
        assert_int_equal(b.paid, rows[i].paid);
        assert_int_equal(b.flags, rows[i].flags);
    }
}

static void
deaths_are_paid_in_parts_or_in_one(void **state)
{
    jamsostek_pmi_input in = event_of("death_before_or_after_work");
    jamsostek_pmi_benefit b;

    (void)state;
    b = paid(NULL, "2023-02-21", &in);
    assert_int_equal(b.lump_sum, 16200000);
    assert_int_equal(b.periodic, 4800000);
    assert_int_equal(b.funeral, 3000000);
    assert_int_equal(b.total, 24000000);
    b = paid(NULL, "2023-02-22", &in);
    assert_int_equal(b.lump_sum, 20000000);
    assert_int_equal(b.periodic, 12000000);
    assert_int_equal(b.funeral, 10000000);
    assert_int_equal(b.total, 42000000);
    in = event_of("death_while_working");
    b = paid(NULL, "2019-01-30", &in); /* radarjogja */
    assert_int_equal(b.total, 85000000);
    assert_int_equal(b.flags, JAMSOSTEK_PMI_FLAG_UNDIVIDED);
    assert_int_equal(paid(NULL, "2023-02-22", &in).total, 85000000);
    in = event_of("work_death_while_working");
    assert_int_equal(paid(NULL, "2024-02-22", &in).total, 85000000);
}

static void
against_the_contract_the_way_home_is_paid_too(void **state)
{
    jamsostek_pmi_input in = event_of("misplacement");
    jamsostek_pmi_benefit b;

    (void)state;
    in.transport_cost = 18000000;
    b = paid(NULL, "2023-02-21", &in);
    assert_int_equal(b.total, 0);
    assert_int_equal(b.flags, JAMSOSTEK_PMI_FLAG_NOT_COVERED);
    b = paid(NULL, "2023-02-22", &in);
    assert_int_equal(b.paid, 25000000);
    assert_int_equal(b.transport, 15000000);
    assert_int_equal(b.flags, JAMSOSTEK_PMI_FLAG_CAPPED);
    in.transport_cost = 0;
    b = paid(NULL, "2023-10-10", &in); /* inews.id */
    assert_int_equal(b.total, 25000000);
}

static void
dismissal_after_an_accident_goes_by_months(void **state)
{
    static const struct {
        int32_t months;
        int64_t paid;
    } rows[] = {{0, 0},        {2, 0},        {3, 2000000},  {5, 2000000},
                {6, 3000000},  {11, 3000000}, {12, 4000000}, {17, 4000000},
                {18, 5000000}, {40, 5000000}};
    jamsostek_pmi_input in = event_of("dismissed_after_accident");
    jamsostek_pmi_benefit b;
    size_t i;

    (void)state;
    refused("2021-02-22", &in, JAMSOSTEK_ERR_MISSING, "months_worked");
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        in.months_worked = rows[i].months;
        b = paid(NULL, "2023-02-21", &in);
        assert_int_equal(b.paid, rows[i].paid);
        assert_int_equal(b.flags, JAMSOSTEK_FLAG_WEAK);
    }
    /* From 2023 the amounts are not known. */
    refused("2023-02-22", &in, JAMSOSTEK_ERR_MISSING, "amount");
    in.amount = 7000000;
    b = paid(NULL, "2023-02-22", &in);
    assert_int_equal(b.paid, 7000000);
    assert_int_equal(b.flags, JAMSOSTEK_PMI_FLAG_SUPPLIED);
    refused("2023-02-21", &in, JAMSOSTEK_ERR_CONFLICT, "amount");
}

static void
unknown_figures_come_from_the_caller(void **state)
{
    static const char *const words[] = {"work_death_before_or_after_work",
                                        "disability", "failed_placement"};
    jamsostek_pmi_input in;
    jamsostek_pmi_benefit b;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof words / sizeof words[0]; i++) {
        in = event_of(words[i]);
        refused("2024-05-01", &in, JAMSOSTEK_ERR_MISSING, "amount");
        in.amount = 12345678;
        b = paid(NULL, "2024-05-01", &in);
        assert_int_equal(b.total, 12345678);
        assert_int_equal(b.flags, JAMSOSTEK_PMI_FLAG_SUPPLIED);
        in.amount = -1;
        refused("2024-05-01", &in, JAMSOSTEK_ERR_DOMAIN, "amount");
    }
    in = event_of("denture");
    in.cost = 6000000;
    in.amount = 5000000;
    b = paid(NULL, "2024-05-01", &in);
    assert_int_equal(b.paid, 5000000);
    assert_int_equal(b.flags,
                     JAMSOSTEK_PMI_FLAG_SUPPLIED | JAMSOSTEK_PMI_FLAG_CAPPED);
    in.cost = 4000000;
    assert_int_equal(paid(NULL, "2024-05-01", &in).paid, 4000000);
}

/* What is said about an event, good until the next call. */
static const char *
words_of(const jamsostek_rules *rules, const char *date, const char *lang,
         const jamsostek_pmi_input *in)
{
    const char *text;
    jamsostek_pmi_benefit b;
    jamsostek_explanation *why;

    assert_int_equal(
        jamsostek_pmi_benefit_of(rules, day(date), in, &b, &why, NULL), 0);
    text = text_of(why, lang);
    jamsostek_explanation_free(why);
    return text;
}

static void
caps_and_gaps_are_told(void **state)
{
    static const jamsostek_rule_step primary[] = {
        {JAMSOSTEK_SCHOOL_SD, 1500000}};
    jamsostek_pmi_input in = event_of("denture");
    jamsostek_rules *rules;
    const char *text;

    (void)state;
    in.cost = 6000000;
    in.amount = 5000000;
    text = words_of(NULL, "2024-05-01", "en", &in);
    assert_non_null(strstr(text, "Paid up to that amount: at most Rp5.000.000, "
                                 "of Rp6.000.000 = Rp5.000.000"));
    in = event_of("glasses");
    in.cost = 1500000;
    text = words_of(NULL, "2023-02-21", "en", &in);
    assert_non_null(strstr(text, "Not covered on that day; the rule that pays "
                                 "for it came later [Permenaker 4/2023"));
    in = event_of("scholarship");
    in.level = JAMSOSTEK_SCHOOL_HIGHER;
    text = words_of(NULL, "2023-02-21", "id", &in);
    assert_non_null(
        strstr(text, "menanggungnya berlaku kemudian [Permenaker 4/2023"));
    /* A what-if that pays for primary school alone. */
    assert_int_equal(jamsostek_rules_copy(NULL, &rules, NULL), 0);
    assert_int_equal(
        jamsostek_rules_set_steps(rules, "pmi.scholarship", day("2024-01-01"),
                                  JAMSOSTEK_UNIT_IDR, primary, 1, NULL),
        0);
    in.level = JAMSOSTEK_SCHOOL_SMA;
    text = words_of(rules, "2024-05-01", "en", &in);
    assert_non_null(strstr(text, "Not covered on that day [what-if]"));
    jamsostek_rules_free(rules);
}

static void
scholarships_go_by_level(void **state)
{
    static const struct {
        const char *date;
        int32_t level, children, years;
        int64_t paid;
        uint32_t flags;
    } rows[] = {
        {"2023-02-21", JAMSOSTEK_SCHOOL_TK, 1, 0, 1200000, 0},
        {"2023-02-21", JAMSOSTEK_SCHOOL_SD, 2, 0, 2400000, 0},
        {"2023-02-21", JAMSOSTEK_SCHOOL_SMP, 2, 0, 3600000, 0},
        {"2023-02-21", JAMSOSTEK_SCHOOL_SMA, 2, 0, 4800000, 0},
        {"2023-02-21", JAMSOSTEK_SCHOOL_HIGHER, 1, 0, 0,
         JAMSOSTEK_PMI_FLAG_NOT_COVERED},
        {"2023-02-22", JAMSOSTEK_SCHOOL_TK, 0, 2, 1500000, 0},
        {"2023-02-22", JAMSOSTEK_SCHOOL_SD, 1, 6, 1500000, 0},
        {"2023-02-22", JAMSOSTEK_SCHOOL_SMP, 2, 3, 4000000, 0},
        {"2023-02-22", JAMSOSTEK_SCHOOL_SMA, 2, 3, 6000000, 0},
        {"2023-02-22", JAMSOSTEK_SCHOOL_SMA, 3, 3, 6000000,
         JAMSOSTEK_PMI_FLAG_CHILDREN},
        {"2023-02-22", JAMSOSTEK_SCHOOL_HIGHER, 1, 5, 12000000,
         JAMSOSTEK_FLAG_WEAK},
    };
    jamsostek_pmi_input in = event_of("scholarship");
    size_t i;

    (void)state;
    refused("2024-05-01", &in, JAMSOSTEK_ERR_MISSING, "level");
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        jamsostek_pmi_benefit b;

        in.level = rows[i].level;
        in.children = rows[i].children;
        b = paid(NULL, rows[i].date, &in);
        assert_int_equal(b.paid, rows[i].paid);
        assert_int_equal(b.years, rows[i].years);
        assert_int_equal(b.flags, rows[i].flags);
    }
}

static void
impossible_events_are_refused(void **state)
{
    jamsostek_pmi_input in = JAMSOSTEK_PMI_INPUT_INIT;

    (void)state;
    refused("2024-05-01", &in, JAMSOSTEK_ERR_MISSING, "event");
    in.event = 19;
    refused("2024-05-01", &in, JAMSOSTEK_ERR_MISSING, "event");
    in = event_of("rape");
    refused("2018-12-09", &in, JAMSOSTEK_ERR_NO_RULE, "no rule yet");
    refused("2026-12-01", &in, JAMSOSTEK_ERR_NOT_CHECKED, "last checked");
    in.amount = 1;
    refused("2024-05-01", &in, JAMSOSTEK_ERR_CONFLICT, "amount");
    in = event_of("glasses");
    in.cost = -1;
    refused("2024-05-01", &in, JAMSOSTEK_ERR_DOMAIN, "cost");
    in = event_of("home_care");
    in.care_months = 13;
    refused("2024-05-01", &in, JAMSOSTEK_ERR_NOT_OPEN, "12 months");
    in.care_months = -1;
    refused("2024-05-01", &in, JAMSOSTEK_ERR_DOMAIN, "care_months");
    in.care_months = 0;
    in.months_worked = -2;
    refused("2024-05-01", &in, JAMSOSTEK_ERR_DOMAIN, "months_worked");
    in.months_worked = 0;
    in.children = -1;
    refused("2024-05-01", &in, JAMSOSTEK_ERR_DOMAIN, "children");
    in = event_of("misplacement");
    in.transport_cost = -1;
    refused("2024-05-01", &in, JAMSOSTEK_ERR_DOMAIN, "transport_cost");
    in.struct_size = 1;
    refused("2024-05-01", &in, JAMSOSTEK_ERR_STRUCT_SIZE, "struct_size");
    assert_int_equal(jamsostek_pmi_benefit_of(NULL, day("2024-05-01"), NULL,
                                              NULL, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_pmi_event_parse("holiday", &in.event, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_pmi_event_parse(NULL, &in.event, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_null(jamsostek_pmi_event_name(0));
}

static void
a_what_if_raises_a_cap(void **state)
{
    jamsostek_rules *rules;
    jamsostek_pmi_input in = event_of("abroad_treatment");
    jamsostek_pmi_benefit b;

    (void)state;
    in.cost = 62000000;
    rules = what_if("pmi.abroad_treatment", "2026-01-01", JAMSOSTEK_UNIT_IDR,
                    60000000);
    b = paid(rules, "2026-01-01", &in);
    assert_int_equal(b.paid, 60000000);
    assert_true(b.flags & JAMSOSTEK_FLAG_ALTERED);
    assert_int_equal(paid(rules, "2025-12-31", &in).paid, 50000000);
    jamsostek_rules_free(rules);
}

static void
initialisers_agree(void **state)
{
    jamsostek_pmi_input in;

    (void)state;
    jamsostek_pmi_input_init(&in);
    assert_int_equal(in.struct_size, sizeof in);
    assert_int_equal(in.amount, JAMSOSTEK_IDR_NONE);
    assert_int_equal(in.months_worked, -1);
    jamsostek_pmi_input_init(NULL);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(events_are_paid_by_the_law_of_their_day),
        cmocka_unit_test(deaths_are_paid_in_parts_or_in_one),
        cmocka_unit_test(against_the_contract_the_way_home_is_paid_too),
        cmocka_unit_test(dismissal_after_an_accident_goes_by_months),
        cmocka_unit_test(unknown_figures_come_from_the_caller),
        cmocka_unit_test(caps_and_gaps_are_told),
        cmocka_unit_test(scholarships_go_by_level),
        cmocka_unit_test(impossible_events_are_refused),
        cmocka_unit_test(a_what_if_raises_a_cap),
        cmocka_unit_test(initialisers_agree),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
