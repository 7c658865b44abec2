/* SPDX-License-Identifier: MIT */

/*
 * test_payment.c - due dates, late fines, arrears
 *
 * Figures are those of the regulations named beside them, worked out by hand.
 */
#include <jamsostek/payment.h>

#include "explained.h"
#include "support.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { JKK = JAMSOSTEK_JKK, JKM = JAMSOSTEK_JKM, JHT = JAMSOSTEK_JHT };
enum { JP = JAMSOSTEK_JP, JKP = JAMSOSTEK_JKP };
enum { PU = JAMSOSTEK_SEGMENT_PU, BPU = JAMSOSTEK_SEGMENT_BPU };

#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))

/* --- due dates ----------------------------------------------------------- */

static jamsostek_payment_due_input
payer(int32_t segment, uint32_t programme)
{
    jamsostek_payment_due_input in = JAMSOSTEK_PAYMENT_DUE_INPUT_INIT;

    in.segment = segment;
    in.programme = programme;
    return in;
}

static jamsostek_payment_due_result
due(const jamsostek_rules *rules, const char *month,
    const jamsostek_payment_due_input *in)
{
    jamsostek_payment_due_result out;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_status status =
        jamsostek_payment_due(rules, day(month), in, &out, NULL, &err);

    if (status != JAMSOSTEK_OK)
        print_error("%s: %s\n", month, err.message);
    assert_int_equal(status, JAMSOSTEK_OK);
    return out;
}

static void
due_dates_follow_segment_and_programme(void **state)
{
    static const struct {
        const char *month;
        int32_t segment;
        uint32_t programme;
        const char *due;
    } rows[] = {
        /* PP 44/2015 art. 21 (2); any day of the month will do. */
        {"2015-07-31", PU, JKK, "2015-08-15"},
        {"2025-12-01", PU, JKM, "2026-01-15"},
        {"2026-11-30", PU, JKK, "2026-12-15"},
        /* PP 46/2015 art. 19 (2), PP 45/2015 art. 30 (3) */
        {"2026-11-01", PU, JHT, "2026-12-15"},
        {"2026-11-01", PU, JP, "2026-12-15"},
        /* PP 44/2015 art. 24 (3): the same month; PP 46/2015 art. 21 (3) */
        {"2026-11-01", BPU, JKK, "2026-11-15"},
        {"2026-11-01", BPU, JKM, "2026-11-15"},
        {"2026-11-01", BPU, JHT, "2026-12-15"},
        /* PP 49/2020 art. 4 (1): 30th of the month after, for August 2020 to
         * January 2021; nothing on those who pay in the same month. */
        {"2020-07-31", PU, JKK, "2020-08-15"},
        {"2020-08-01", PU, JKK, "2020-09-30"},
        {"2020-08-01", PU, JHT, "2020-09-30"},
        {"2020-08-01", PU, JP, "2020-09-30"},
        {"2020-08-01", BPU, JHT, "2020-09-30"},
        {"2020-08-01", BPU, JKK, "2020-08-15"},
        {"2020-12-31", PU, JKM, "2021-01-30"},
        {"2021-01-31", PU, JKK, "2021-02-28"}, /* M3 */
        {"2021-02-01", PU, JKK, "2021-03-15"},
    };
    const jamsostek_date none = 0;
    size_t i;

    (void)state;
    for (i = 0; i < LENGTH(rows); i++) {
        jamsostek_payment_due_input in =
            payer(rows[i].segment, rows[i].programme);

        in.non_working = &none; /* an empty list: no holidays at all */
        assert_int_equal(due(NULL, rows[i].month, &in).due, day(rows[i].due));
    }
}

/* M4: JKK and JKM of a BPU too, within their own month. */
static void
the_reduced_due_date_can_be_that_of_every_payer(void **state)
{
    static const struct {
        const char *month;
        uint32_t programme;
        const char *due;
    } rows[] = {
        {"2020-07-01", JKK, "2020-07-15"}, {"2020-08-01", JKK, "2020-08-30"},
        {"2021-01-01", JKM, "2021-01-30"}, {"2021-02-01", JKK, "2021-02-15"},
        {"2020-08-01", JHT, "2020-09-30"},
    };
    const jamsostek_date none = 0;
    jamsostek_rules *rules;
    size_t i;

    (void)state;
    rules = what_if("choice.covid_due_date", "2015-07-01",
                    JAMSOSTEK_UNIT_OPTION, 1);
    for (i = 0; i < LENGTH(rows); i++) {
        jamsostek_payment_due_input in = payer(BPU, rows[i].programme);

        in.non_working = &none;
        assert_int_equal(due(rules, rows[i].month, &in).due, day(rows[i].due));
    }
    jamsostek_rules_free(rules);
}

static void
the_reduced_due_date_and_a_short_month_are_flagged(void **state)
{
    const jamsostek_date none = 0;
    jamsostek_payment_due_input in = payer(PU, JKK);

    (void)state;
    in.non_working = &none;
    assert_int_equal(due(NULL, "2020-07-01", &in).flags, 0);
    assert_int_equal(due(NULL, "2020-12-01", &in).flags,
                     JAMSOSTEK_PAYMENT_FLAG_REDUCED);
    assert_int_equal(due(NULL, "2021-01-01", &in).flags,
                     JAMSOSTEK_PAYMENT_FLAG_REDUCED |
                         JAMSOSTEK_PAYMENT_FLAG_SHORT_MONTH);
    assert_int_equal(due(NULL, "2021-02-01", &in).flags, 0);
}

static void
holidays_move_all_but_jp(void **state)
{
    /* Saturday, Sunday and Independence Day 2026; the 18th is a Tuesday. */
    const jamsostek_date holidays[] = {day("2026-08-17"), day("2026-08-15"),
                                       day("2026-08-16")};
    static const struct {
        uint32_t programme;
        const char *due;
        uint32_t flags;
    } rows[] = {
        {JKK, "2026-08-18", 0},
        {JKM, "2026-08-18", 0},
        {JHT, "2026-08-18", 0},
        {JP, "2026-08-15", JAMSOSTEK_PAYMENT_FLAG_HOLIDAY_AS_PRINTED},
    };
    jamsostek_rules *practice = what_if("choice.jp_due_holiday", "2015-07-01",
                                        JAMSOSTEK_UNIT_OPTION, 1);
    jamsostek_rules *printed = what_if("payment.holiday_shift", "2026-01-01",
                                       JAMSOSTEK_UNIT_PROGRAMMES, JKM);
    jamsostek_payment_due_input in = payer(PU, JKK);
    jamsostek_payment_due_result got;
    size_t i;

    (void)state;
    in.non_working = holidays;
    in.n_non_working = 3;
    for (i = 0; i < LENGTH(rows); i++) {
        in.programme = rows[i].programme;
        got = due(NULL, "2026-07-01", &in);
        assert_int_equal(got.due, day(rows[i].due));
        assert_int_equal(got.printed, day("2026-08-15"));
        assert_int_equal(got.flags, rows[i].flags);
    }
    in.programme = JP; /* D23, the practice */
    got = due(practice, "2026-07-01", &in);
    assert_int_equal(got.due, day("2026-08-18"));
    assert_int_equal(got.flags, JAMSOSTEK_FLAG_ALTERED);
    in.programme = JKK;
    assert_int_equal(due(printed, "2026-07-01", &in).due, day("2026-08-15"));
    in.programme = JHT;
    assert_int_equal(due(printed, "2026-07-01", &in).due, day("2026-08-18"));
    in.segment = BPU;
    in.programme = JKK;
    assert_int_equal(due(NULL, "2026-08-01", &in).due, day("2026-08-18"));
    jamsostek_rules_free(practice);
    jamsostek_rules_free(printed);
}

static void
without_a_list_weekends_count_and_are_flagged(void **state)
{
    /* D24.  15 August 2026 is a Saturday, 15 November 2026 a Sunday. */
    static const struct {
        const char *month;
        const char *due;
    } rows[] = {
        {"2026-07-01", "2026-08-17"}, /* a holiday that nobody named */
        {"2026-10-01", "2026-11-16"},
        {"2026-06-01", "2026-07-15"}, /* a Wednesday */
    };
    jamsostek_payment_due_input in = payer(PU, JKK);
    size_t i;

    (void)state;
    for (i = 0; i < LENGTH(rows); i++) {
        jamsostek_payment_due_result got = due(NULL, rows[i].month, &in);

        assert_int_equal(got.due, day(rows[i].due));
        assert_int_equal(got.flags, JAMSOSTEK_PAYMENT_FLAG_WEEKENDS_ONLY);
    }
}

static void
a_due_day_can_be_changed_from_a_month_on(void **state)
{
    const jamsostek_date none = 0;
    jamsostek_rules *rules = what_if("payment.due_day", "2026-05-01",
                                     JAMSOSTEK_UNIT_DAY_OF_MONTH, 10);
    jamsostek_payment_due_input in = payer(PU, JKK);

    (void)state;
    in.non_working = &none;
    assert_int_equal(due(rules, "2026-04-30", &in).due, day("2026-05-15"));
    assert_int_equal(due(rules, "2026-05-01", &in).due, day("2026-06-10"));
    assert_int_equal(due(rules, "2026-05-01", &in).flags,
                     JAMSOSTEK_FLAG_ALTERED);
    jamsostek_rules_free(rules);
}

static void
each_programme_has_a_due_day_of_its_own(void **state)
{
    static const struct {
        const char *key;
        uint32_t programme;
    } rows[] = {
        {"payment.due_day", JKK},
        {"payment.due_day", JKM},
        {"payment.due_day_jht", JHT},
        {"payment.due_day_jp", JP},
    };
    const uint32_t programmes[] = {JKK, JKM, JHT, JP};
    const jamsostek_date none = 0;
    size_t i, k;

    (void)state;
    for (i = 0; i < LENGTH(rows); i++) {
        jamsostek_rules *rules =
            what_if(rows[i].key, "2026-05-01", JAMSOSTEK_UNIT_DAY_OF_MONTH, 10);
        bool jkk_jkm = rows[i].programme == JKK || rows[i].programme == JKM;

        for (k = 0; k < LENGTH(programmes); k++) {
            jamsostek_payment_due_input in = payer(PU, programmes[k]);
            bool changed =
                programmes[k] == rows[i].programme || (jkk_jkm && k < 2);

            in.non_working = &none;
            assert_int_equal(due(rules, "2026-05-01", &in).due,
                             day(changed ? "2026-06-10" : "2026-06-15"));
        }
        jamsostek_rules_free(rules);
    }
}

static void
due_dates_that_do_not_exist_are_refused(void **state)
{
    const jamsostek_date bad = INT32_MAX;
    static const struct {
        const char *month;
        int32_t segment;
        uint32_t programme;
        jamsostek_status status;
        const char *word; /* of the sentence */
    } rows[] = {
        {"2026-06-01", 0, JKK, JAMSOSTEK_ERR_MISSING, "segment"},
        {"2026-06-01", PU, 0, JAMSOSTEK_ERR_MISSING, "programme"},
        {"2026-06-01", 9, JKK, JAMSOSTEK_ERR_ARGUMENT, "segment"},
        {"2026-06-01", PU, JKK | JKM, JAMSOSTEK_ERR_ARGUMENT, "programme"},
        {"2026-06-01", PU, JKP, JAMSOSTEK_ERR_NOT_OPEN, "jkp"},
        {"2026-06-01", BPU, JP, JAMSOSTEK_ERR_NOT_OPEN, "jp"},
        {"2026-06-01", JAMSOSTEK_SEGMENT_CONSTRUCTION, JKK,
         JAMSOSTEK_ERR_NOT_OPEN, "construction"},
        {"2026-06-01", JAMSOSTEK_SEGMENT_PMI, JKK, JAMSOSTEK_ERR_NOT_OPEN,
         "pmi"},
        {"2015-06-30", PU, JKK, JAMSOSTEK_ERR_NO_RULE, "2015"},
        {"2026-12-01", PU, JKK, JAMSOSTEK_ERR_NOT_CHECKED, "2026-12"},
    };
    jamsostek_payment_due_result out, before;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_payment_due_input in;
    jamsostek_explanation *why = NULL;
    size_t i;

    (void)state;
    memset(&out, 0x5a, sizeof out);
    before = out;
    for (i = 0; i < LENGTH(rows); i++) {
        in = payer(rows[i].segment, rows[i].programme);
        assert_int_equal(jamsostek_payment_due(NULL, day(rows[i].month), &in,
                                               &out, &why, &err),
                         rows[i].status);
        assert_non_null(strstr(err.message, rows[i].word));
    }
    in = payer(PU, JKK);
    in.non_working = &bad;
    in.n_non_working = 1;
    assert_int_equal(
        jamsostek_payment_due(NULL, day("2026-06"), &in, &out, &why, &err),
        JAMSOSTEK_ERR_DOMAIN);
    assert_non_null(strstr(err.message, "non_working[0]"));
    in.non_working = NULL;
    assert_int_equal(
        jamsostek_payment_due(NULL, day("2026-06"), &in, &out, &why, &err),
        JAMSOSTEK_ERR_ARGUMENT);
    in.struct_size = 0;
    assert_int_equal(
        jamsostek_payment_due(NULL, day("2026-06"), &in, &out, &why, &err),
        JAMSOSTEK_ERR_STRUCT_SIZE);
    assert_int_equal(
        jamsostek_payment_due(NULL, day("2026-06"), NULL, &out, &why, &err),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_payment_due(NULL, day("2026-06"), &in, NULL, &why, &err),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_memory_equal(&out, &before, sizeof out);
    assert_null(why);
}

/* --- fines --------------------------------------------------------------- */

static jamsostek_payment_fine_input
overdue(uint32_t programme, jamsostek_idr amount, int32_t months)
{
    jamsostek_payment_fine_input in = JAMSOSTEK_PAYMENT_FINE_INPUT_INIT;

    in.segment = PU;
    in.programme = programme;
    in.overdue = amount;
    in.months_late = months;
    return in;
}

static jamsostek_payment_fine_result
fine(const jamsostek_rules *rules, const char *month,
     const jamsostek_payment_fine_input *in)
{
    jamsostek_payment_fine_result out;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_status status =
        jamsostek_payment_fine(rules, day(month), in, &out, NULL, &err);

    if (status != JAMSOSTEK_OK)
        print_error("%s: %s\n", month, err.message);
    assert_int_equal(status, JAMSOSTEK_OK);
    return out;
}

static void
employers_pay_two_percent_a_month_without_a_cap(void **state)
{
    static const struct {
        const char *month;
        uint32_t programme;
        jamsostek_idr overdue;
        int32_t months;
        jamsostek_idr fine;
    } rows[] = {
        /* PP 44/2015 art. 22 */
        {"2015-07-01", JKK, 1000000, 1, 20000},
        {"2026-11-01", JKM, 300000, 2, 12000},
        {"2024-05-01", JKK, 1000000, 0, 0},
        {"2024-05-01", JKK, 0, 5, 0},
        {"2024-05-01", JKK, 1000000, 60, 1200000}, /* more than the debt */
        /* PP 46/2015 art. 20, the whole 5.7 % (D27); PP 45/2015 art. 31 */
        {"2023-02-01", JHT, 5700000, 3, 342000},
        {"2023-02-01", JP, 300000, 3, 18000},
        /* Half a rupiah goes up (D1): 2 % of 25 and of 24. */
        {"2024-05-01", JKK, 25, 1, 1},
        {"2024-05-01", JKK, 24, 1, 0},
        /* PP 49/2020 art. 23 (1): 0.5 % for August 2020 to January 2021 */
        {"2020-07-31", JKK, 240000, 2, 9600},
        {"2020-08-01", JKK, 240000, 2, 2400},
        {"2021-01-31", JKK, 240000, 2, 2400},
        {"2021-02-01", JKK, 240000, 2, 9600},
        {"2020-09-01", JP, 300000, 1, 1500},
        /* PP 7/2025 art. 7: 2 % of the reduced amount, no 0.5 % */
        {"2025-03-01", JKK, 12000, 2, 480},
    };
    size_t i;

    (void)state;
    for (i = 0; i < LENGTH(rows); i++) {
        jamsostek_payment_fine_input in =
            overdue(rows[i].programme, rows[i].overdue, rows[i].months);
        jamsostek_payment_fine_result got = fine(NULL, rows[i].month, &in);

        assert_int_equal(got.fine, rows[i].fine);
        assert_int_equal(got.months_late, rows[i].months);
    }
}

static void
participants_who_pay_alone_owe_no_fine(void **state)
{
    jamsostek_rules *rules =
        what_if("payment.fine_bpu", "2026-01-01", JAMSOSTEK_UNIT_PPM, 10000);
    jamsostek_payment_fine_input in = overdue(JKK, 10000, 3);
    jamsostek_payment_fine_result got;

    (void)state;
    in.segment = BPU;
    got = fine(NULL, "2024-05-01", &in);
    assert_int_equal(got.fine, 0);
    assert_int_equal(got.rate_ppm, 0);
    assert_int_equal(got.flags, JAMSOSTEK_PAYMENT_FLAG_NO_FINE);
    in.programme = JHT;
    assert_int_equal(fine(NULL, "2020-09-01", &in).fine, 0);
    assert_int_equal(fine(rules, "2026-01-01", &in).fine, 300);
    jamsostek_rules_free(rules);
}

static void
months_are_counted_from_the_due_date(void **state)
{
    /* D17: full months, or started ones. */
    static const struct {
        const char *due;
        const char *paid_on;
        int32_t full;
        int32_t started;
    } rows[] = {
        {"2024-02-15", "2024-02-01", 0, 0}, {"2024-02-15", "2024-02-15", 0, 0},
        {"2024-02-15", "2024-02-16", 0, 1}, {"2024-02-15", "2024-03-14", 0, 1},
        {"2024-02-15", "2024-03-15", 1, 1}, {"2024-02-15", "2024-03-16", 1, 2},
        {"2024-12-16", "2025-03-16", 3, 3}, {"2021-01-30", "2021-02-27", 0, 1},
        {"2021-01-30", "2021-02-28", 1, 1}, {"2021-01-30", "2021-03-29", 1, 2},
        {"2021-01-30", "2021-03-30", 2, 2},
    };
    jamsostek_rules *started = what_if("choice.fine_part_month", "2015-07-01",
                                       JAMSOSTEK_UNIT_OPTION, 1);
    size_t i;

    (void)state;
    for (i = 0; i < LENGTH(rows); i++) {
        jamsostek_payment_fine_input in = overdue(JKK, 1000000, -1);
        jamsostek_payment_fine_result got;
        bool part = rows[i].full != rows[i].started;

        in.due = day(rows[i].due);
        in.paid_on = day(rows[i].paid_on);
        got = fine(NULL, "2024-01-01", &in);
        assert_int_equal(got.months_late, rows[i].full);
        assert_int_equal(got.fine, 20000 * rows[i].full);
        assert_int_equal(got.flags,
                         part ? JAMSOSTEK_PAYMENT_FLAG_PART_MONTH : 0);
        got = fine(started, "2024-01-01", &in);
        assert_int_equal(got.months_late, rows[i].started);
        assert_int_equal(got.fine, 20000 * rows[i].started);
    }
    jamsostek_rules_free(started);
}

static void
the_fine_on_jht_can_count_the_employers_share(void **state)
{
    /* D27: 3.7 of 5.7.  5,700,000 holds 3,700,000; of 1,000 it is 649 and a
     * bit, and 2 % of that is 12.98. */
    jamsostek_rules *rules =
        what_if("choice.jht_fine_base", "2015-07-01", JAMSOSTEK_UNIT_OPTION, 1);
    jamsostek_payment_fine_input in = overdue(JHT, 5700000, 1);

    (void)state;
    assert_int_equal(fine(NULL, "2023-02-01", &in).fine, 114000);
    assert_int_equal(fine(NULL, "2023-02-01", &in).flags,
                     JAMSOSTEK_PAYMENT_FLAG_JHT_BASE);
    assert_int_equal(fine(rules, "2023-02-01", &in).fine, 74000);
    in.overdue = 1000;
    assert_int_equal(fine(rules, "2023-02-01", &in).fine, 13);
    in.overdue = 57; /* the share is 37: a base that is whole */
    in.months_late = 25;
    assert_int_equal(fine(rules, "2023-02-01", &in).fine, 19); /* 18.5 */
    in.programme = JKK;
    assert_int_equal(fine(rules, "2023-02-01", &in).fine, 29); /* 28.5 */
    jamsostek_rules_free(rules);
}

static void
another_fine_can_be_tried(void **state)
{
    jamsostek_rules *rules =
        what_if("payment.fine", "2026-05-01", JAMSOSTEK_UNIT_PPM, 30000);
    jamsostek_payment_fine_input in = overdue(JKK, 1000000, 1);

    (void)state;
    assert_int_equal(fine(rules, "2026-04-30", &in).fine, 20000);
    assert_int_equal(fine(rules, "2026-05-01", &in).fine, 30000);
    assert_int_equal(fine(rules, "2026-05-01", &in).flags,
                     JAMSOSTEK_FLAG_ALTERED);
    jamsostek_rules_free(rules);
}

static void
fines_on_what_cannot_be_are_refused(void **state)
{
    const jamsostek_date none = JAMSOSTEK_DATE_NONE, some = day("2024-02-15");
    const struct {
        jamsostek_idr overdue;
        int32_t months;
        jamsostek_date due;
        jamsostek_date paid_on;
        jamsostek_status status;
        const char *word;
    } rows[] = {
        {JAMSOSTEK_IDR_NONE, 1, none, none, JAMSOSTEK_ERR_MISSING, "overdue"},
        {-1, 1, none, none, JAMSOSTEK_ERR_DOMAIN, "overdue"},
        {INT64_MAX, 1, none, none, JAMSOSTEK_ERR_OVERFLOW, "overdue"},
        {1000, -2, none, none, JAMSOSTEK_ERR_DOMAIN, "months_late"},
        {1000, 1201, none, none, JAMSOSTEK_ERR_DOMAIN, "months_late"},
        {1000, -1, none, none, JAMSOSTEK_ERR_MISSING, "months_late"},
        {1000, 1, some, none, JAMSOSTEK_ERR_CONFLICT, "months_late"},
        {1000, -1, some, none, JAMSOSTEK_ERR_MISSING, "paid_on"},
        {1000, -1, none, some, JAMSOSTEK_ERR_MISSING, "due"},
        {1000, -1, some, INT32_MAX, JAMSOSTEK_ERR_DOMAIN, "paid_on"},
    };
    jamsostek_payment_fine_result out, before;
    jamsostek_payment_fine_input in;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    size_t i;

    (void)state;
    memset(&out, 0x5a, sizeof out);
    before = out;
    for (i = 0; i < LENGTH(rows); i++) {
        in = overdue(JKK, rows[i].overdue, rows[i].months);
        in.due = rows[i].due;
        in.paid_on = rows[i].paid_on;
        assert_int_equal(
            jamsostek_payment_fine(NULL, some, &in, &out, NULL, &err),
            rows[i].status);
        assert_non_null(strstr(err.message, rows[i].word));
    }
    in = overdue(JKP, 1000, 1);
    assert_int_equal(jamsostek_payment_fine(NULL, some, &in, &out, NULL, &err),
                     JAMSOSTEK_ERR_NOT_OPEN);
    in.struct_size = 1;
    assert_int_equal(jamsostek_payment_fine(NULL, some, &in, &out, NULL, &err),
                     JAMSOSTEK_ERR_STRUCT_SIZE);
    assert_int_equal(jamsostek_payment_fine(NULL, some, NULL, &out, NULL, &err),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_payment_fine(NULL, some, &in, NULL, NULL, &err),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_memory_equal(&out, &before, sizeof out);
}

/* --- the employer owes --------------------------------------------------- */

static jamsostek_payment_arrears_input
arrears(uint32_t programme, int32_t months, int32_t settled)
{
    jamsostek_payment_arrears_input in = JAMSOSTEK_PAYMENT_ARREARS_INPUT_INIT;

    in.programme = programme;
    in.months_unpaid = months;
    in.settled = settled;
    return in;
}

static void
beyond_three_months_the_employer_pays_first(void **state)
{
    static const struct {
        const char *day;
        uint32_t programme;
        int32_t months, settled, closed;
        int32_t bpjs_pays, refund_due, within, covered;
    } rows[] = {
        /* PP 44/2015 art. 38, 41 */
        {"2015-07-01", JKK, 0, 0, 0, 1, 0, 0, 3},
        {"2024-03-10", JKK, 3, 0, 0, 1, 0, 0, 3},
        {"2024-03-10", JKK, 4, 0, 0, 0, 0, 0, 3},
        {"2024-03-10", JKK, 4, 1, 0, 0, 1, 0, 3},
        {"2026-02-01", JKM, 3, 1, 0, 1, 0, 0, 3},
        {"2026-02-01", JKM, 5, 1, 0, 0, 1, 0, 3},
        {"2026-02-01", JKM, 5, 1, 1, 0, 1, 0, 3}, /* closed: JKP only */
        /* PP 37/2021 art. 39; PP 6/2025 art. 39A since 7 February 2025 */
        {"2021-02-02", JKP, 3, 0, 0, 1, 0, 0, 3},
        {"2024-06-01", JKP, 4, 0, 0, 0, 0, 3, 3},
        {"2025-02-06", JKP, 6, 0, 1, 0, 0, 3, 3},
        {"2025-02-07", JKP, 6, 0, 1, 1, 0, 0, 6},
        {"2025-02-08", JKP, 6, 0, 1, 1, 0, 0, 6},
        {"2025-02-08", JKP, 7, 0, 1, 0, 0, 3, 6},
        {"2025-06-01", JKP, 4, 1, 0, 0, 1, 3, 3},
    };
    size_t i;

    (void)state;
    for (i = 0; i < LENGTH(rows); i++) {
        jamsostek_payment_arrears_input in =
            arrears(rows[i].programme, rows[i].months, rows[i].settled);
        jamsostek_payment_employer_result out;

        in.closed = rows[i].closed;
        assert_int_equal(jamsostek_payment_employer_arrears(
                             NULL, day(rows[i].day), &in, &out, NULL, NULL),
                         JAMSOSTEK_OK);
        assert_int_equal(out.bpjs_pays, rows[i].bpjs_pays);
        assert_int_equal(out.refund_due, rows[i].refund_due);
        assert_int_equal(out.refund_within_months, rows[i].within);
        assert_int_equal(out.covered_months, rows[i].covered);
        assert_int_equal(out.flags, rows[i].bpjs_pays && rows[i].months > 0 &&
                                            !rows[i].settled
                                        ? JAMSOSTEK_PAYMENT_FLAG_ARREARS_STAY
                                        : 0);
    }
}

static void
another_limit_of_arrears_can_be_tried(void **state)
{
    jamsostek_rules *rules = what_if("payment.arrears_covered_pu", "2026-05-10",
                                     JAMSOSTEK_UNIT_MONTHS, 4);
    jamsostek_payment_arrears_input in = arrears(JKK, 4, 0);
    jamsostek_payment_employer_result out;

    (void)state;
    assert_int_equal(jamsostek_payment_employer_arrears(
                         rules, day("2026-05-09"), &in, &out, NULL, NULL),
                     JAMSOSTEK_OK);
    assert_int_equal(out.bpjs_pays, 0);
    assert_int_equal(jamsostek_payment_employer_arrears(
                         rules, day("2026-05-10"), &in, &out, NULL, NULL),
                     JAMSOSTEK_OK);
    assert_int_equal(out.bpjs_pays, 1);
    assert_true(out.flags & JAMSOSTEK_FLAG_ALTERED);
    jamsostek_rules_free(rules);
}

/* --- the participant owes ------------------------------------------------ */

static void
within_three_months_a_part_is_covered_and_nothing_after(void **state)
{
    enum { MEDICAL = JAMSOSTEK_PART_MEDICAL, MONEY = JAMSOSTEK_PART_MONEY };
    enum {
        FUNERAL = JAMSOSTEK_PART_FUNERAL,
        REST = JAMSOSTEK_PART_LUMP_SUM | JAMSOSTEK_PART_PERIODIC |
               JAMSOSTEK_PART_SCHOLARSHIP
    };
    static const struct {
        uint32_t programme;
        int32_t months, settled, recovered;
        uint32_t now, later;
    } rows[] = {
        /* PP 44/2015 art. 39 */
        {JKK, 0, 0, 0, MEDICAL | MONEY, 0},
        {JKK, 1, 0, 0, MEDICAL, MONEY},
        {JKK, 3, 1, 0, MEDICAL, MONEY},
        {JKK, 3, 0, 1, MEDICAL, MONEY},
        {JKK, 3, 1, 1, MEDICAL | MONEY, 0},
        {JKK, 4, 0, 0, 0, 0},
        {JKK, 4, 1, 1, 0, 0},
        /* art. 42 */
        {JKM, 0, 0, 0, FUNERAL | REST, 0},
        {JKM, 1, 0, 0, FUNERAL, REST},
        {JKM, 3, 0, 0, FUNERAL, REST},
        {JKM, 3, 1, 0, FUNERAL | REST, 0},
        {JKM, 4, 1, 0, 0, 0},
    };
    size_t i;

    (void)state;
    for (i = 0; i < LENGTH(rows); i++) {
        jamsostek_payment_arrears_input in =
            arrears(rows[i].programme, rows[i].months, rows[i].settled);
        jamsostek_payment_participant_result out;

        in.recovered = rows[i].recovered;
        assert_int_equal(jamsostek_payment_participant_arrears(
                             NULL, day("2016-05-10"), &in, &out, NULL, NULL),
                         JAMSOSTEK_OK);
        assert_int_equal(out.now, rows[i].now);
        assert_int_equal(out.later, rows[i].later);
        assert_int_equal(out.covered_months, 3);
    }
}

static void
impossible_arrears_are_refused(void **state)
{
    static const struct {
        uint32_t programme;
        int32_t months, settled, recovered, closed;
        const char *day;
        jamsostek_status employer, participant;
        const char *word;
    } rows[] = {
        {0, 1, 0, 0, 0, "2024-01-01", JAMSOSTEK_ERR_MISSING,
         JAMSOSTEK_ERR_MISSING, "programme"},
        {JKK | JKM, 1, 0, 0, 0, "2024-01-01", JAMSOSTEK_ERR_ARGUMENT,
         JAMSOSTEK_ERR_ARGUMENT, "programme"},
        {JHT, 1, 0, 0, 0, "2024-01-01", JAMSOSTEK_ERR_NOT_OPEN,
         JAMSOSTEK_ERR_NOT_OPEN, "jht"},
        {JKK, -1, 0, 0, 0, "2024-01-01", JAMSOSTEK_ERR_MISSING,
         JAMSOSTEK_ERR_MISSING, "months_unpaid"},
        {JKK, -2, 0, 0, 0, "2024-01-01", JAMSOSTEK_ERR_DOMAIN,
         JAMSOSTEK_ERR_DOMAIN, "months_unpaid"},
        {JKK, 1201, 0, 0, 0, "2024-01-01", JAMSOSTEK_ERR_DOMAIN,
         JAMSOSTEK_ERR_DOMAIN, "months_unpaid"},
        {JKK, 1, 2, 0, 0, "2024-01-01", JAMSOSTEK_ERR_DOMAIN,
         JAMSOSTEK_ERR_DOMAIN, "settled"},
        {JKK, 1, 0, -1, 0, "2024-01-01", JAMSOSTEK_ERR_DOMAIN,
         JAMSOSTEK_ERR_DOMAIN, "recovered"},
        {JKK, 1, 0, 0, 7, "2024-01-01", JAMSOSTEK_ERR_DOMAIN,
         JAMSOSTEK_ERR_DOMAIN, "closed"},
        {JKK, 1, 0, 0, 0, "2015-06-30", JAMSOSTEK_ERR_NO_RULE,
         JAMSOSTEK_ERR_NO_RULE, "2015"},
        {JKK, 1, 0, 0, 0, "2026-12-01", JAMSOSTEK_ERR_NOT_CHECKED,
         JAMSOSTEK_ERR_NOT_CHECKED, "2026"},
        {JKP, 1, 0, 0, 0, "2021-02-01", JAMSOSTEK_ERR_NO_RULE,
         JAMSOSTEK_ERR_NOT_OPEN, "jkp"},
    };
    jamsostek_payment_employer_result employer, employer_before;
    jamsostek_payment_participant_result participant, participant_before;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    size_t i;

    (void)state;
    memset(&employer, 0x5a, sizeof employer);
    memset(&participant, 0x5a, sizeof participant);
    employer_before = employer;
    participant_before = participant;
    for (i = 0; i < LENGTH(rows); i++) {
        jamsostek_payment_arrears_input in =
            arrears(rows[i].programme, rows[i].months, rows[i].settled);

        in.recovered = rows[i].recovered;
        in.closed = rows[i].closed;
        assert_int_equal(
            jamsostek_payment_employer_arrears(NULL, day(rows[i].day), &in,
                                               &employer, NULL, &err),
            rows[i].employer);
        assert_non_null(strstr(err.message, rows[i].word));
        assert_int_equal(
            jamsostek_payment_participant_arrears(NULL, day(rows[i].day), &in,
                                                  &participant, NULL, &err),
            rows[i].participant);
        assert_non_null(strstr(err.message, rows[i].word));
    }
    assert_int_equal(jamsostek_payment_employer_arrears(NULL, 0, NULL,
                                                        &employer, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_payment_participant_arrears(
                         NULL, 0, NULL, &participant, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_memory_equal(&employer, &employer_before, sizeof employer);
    assert_memory_equal(&participant, &participant_before, sizeof participant);
}

/* --- reasons ------------------------------------------------------------- */

/* Every step has words of its own; the explanation says these, and is freed. */
static void
assert_explained(jamsostek_explanation *why, const char *lang,
                 const char *const *lines)
{
    size_t i;

    for (i = 0; i < jamsostek_explanation_count(why); i++) {
        const jamsostek_explanation_step *step =
            jamsostek_explanation_get(why, i);

        assert_true(strlen(step->label_id) > 0 && strlen(step->label_en) > 0);
        assert_string_not_equal(step->label_id, step->node);
    }
    assert_says(why, lang, lines);
    jamsostek_explanation_free(why);
}

static void
due_dates_and_fines_are_explained(void **state)
{
    static const char *const due_en[] = {
        "Contribution month 2026-07",
        "Due day: 15 [PP 46/2015 art. 19 (2), 21 (3); text read]",
        "After the contribution month: 1 month [PP 46/2015 art. 19 (2)",
        "Moved by holidays: 2 days [PP 46/2015 art. 19 (3), 21 (4); text",
        "only Saturdays and Sundays",
        "Due date: 2026-08-17",
        NULL};
    static const char *const jkk_id[] = {
        "Jatuh tempo, tanggal: 15 [PP 44/2015 Pasal 21 (2), 24 (3); naskah",
        "Bergeser karena hari libur: 2 hari [PP 44/2015 Pasal 21 (3), 24 (4);",
        NULL};
    static const char *const jp_en[] = {
        "Due day: 15 [PP 45/2015 art. 30 (3); text read]", NULL};
    static const char *const fine_id[] = {
        "Iuran yang terlambat: Rp1.740\n", "Terlambat: 4 bulan",
        "Denda per bulan: 0,5% [PP 49/2020 Pasal 23 (1); pers]",
        "Denda: Rp1.740 x 2% = Rp35 (Rp34,80, dibulatkan, setengah ke atas)",
        NULL};
    jamsostek_payment_due_input payer_in = payer(PU, JHT);
    jamsostek_payment_fine_input fine_in = overdue(JKK, 1740, 4);
    jamsostek_payment_due_result due_out;
    jamsostek_payment_fine_result fine_out;
    jamsostek_explanation *why = NULL;
    char json[8192];

    (void)state;
    assert_int_equal(jamsostek_payment_due(NULL, day("2026-07-09"), &payer_in,
                                           &due_out, &why, NULL),
                     JAMSOSTEK_OK);
    assert_int_equal(
        jamsostek_explanation_json(why, json, sizeof json, NULL, NULL),
        JAMSOSTEK_OK);
    assert_non_null(strstr(json, "\"unit\":\"date\""));
    assert_non_null(strstr(json, "\"unit\":\"months\""));
    assert_explained(why, "en", due_en);
    payer_in.programme = JKK;
    assert_int_equal(jamsostek_payment_due(NULL, day("2026-07-09"), &payer_in,
                                           &due_out, &why, NULL),
                     JAMSOSTEK_OK);
    assert_explained(why, "id", jkk_id);
    payer_in.programme = JP;
    assert_int_equal(jamsostek_payment_due(NULL, day("2026-07-09"), &payer_in,
                                           &due_out, &why, NULL),
                     JAMSOSTEK_OK);
    assert_explained(why, "en", jp_en);
    assert_int_equal(jamsostek_payment_fine(NULL, day("2021-01-01"), &fine_in,
                                            &fine_out, &why, NULL),
                     JAMSOSTEK_OK);
    assert_int_equal(fine_out.fine, 35);
    assert_explained(why, "id", fine_id);
}

static void
the_base_of_the_fine_on_jht_is_explained(void **state)
{
    static const char *const whole_en[] = {"Overdue contribution: Rp1.000\n",
                                           "Fine: Rp1.000 x 2% = Rp20 [", NULL};
    static const char *const share_en[] = {
        "Overdue contribution: Rp1.000\n",
        "Rate of the employer: 3.7% [PP 46/2015",
        "Rate of the worker: 2% [PP 46/2015",
        "The employer's part of it, whole rupiah: Rp649\n", NULL};
    jamsostek_rules *rules =
        what_if("choice.jht_fine_base", "2015-07-01", JAMSOSTEK_UNIT_OPTION, 1);
    jamsostek_payment_fine_input in = overdue(JHT, 1000, 1);
    jamsostek_payment_fine_result out;
    jamsostek_explanation *why;

    (void)state;
    assert_int_equal(
        jamsostek_payment_fine(NULL, day("2023-02"), &in, &out, &why, NULL),
        JAMSOSTEK_OK);
    assert_explained(why, "en", whole_en);
    assert_int_equal(
        jamsostek_payment_fine(rules, day("2023-02"), &in, &out, &why, NULL),
        JAMSOSTEK_OK);
    assert_explained(why, "en", share_en);
    jamsostek_rules_free(rules);
}

static void
arrears_are_explained(void **state)
{
    static const char *const employer_en[] = {
        "Unpaid in a row: 6 months",
        "Months in a row that are still covered: 6 months [PP 6/2025 art. 39A",
        "BPJS pays the benefit", "arrears and fines stay due", NULL};
    static const char *const refund_id[] = {
        "Pemberi kerja membayar dahulu",
        "Permintaan penggantian paling lama: 3 bulan [PP 37/2021 Pasal 39",
        NULL};
    static const char *const participant_en[] = {
        "Medical care: payable now [PP 44/2015 art. 39, 42",
        "Benefits in money: waits until the arrears are paid and recovery is "
        "certified [",
        NULL};
    static const char *const death_en[] = {
        "Funeral money: payable now [",
        "Lump sum: waits until the arrears are paid [", NULL};
    static const char *const death_id[] = {
        "Beasiswa: menunggu sampai tunggakan lunas [", NULL};
    static const char *const nothing_id[] = {
        "Biaya pemakaman: tidak ada hak", "Santunan sekaligus: tidak ada hak",
        NULL};
    jamsostek_payment_arrears_input in = arrears(JKP, 6, 0);
    jamsostek_payment_employer_result employer;
    jamsostek_payment_participant_result participant;
    jamsostek_explanation *why = NULL;

    (void)state;
    in.closed = 1;
    assert_int_equal(jamsostek_payment_employer_arrears(
                         NULL, day("2025-02-07"), &in, &employer, &why, NULL),
                     JAMSOSTEK_OK);
    assert_explained(why, "en", employer_en);
    assert_int_equal(jamsostek_payment_employer_arrears(
                         NULL, day("2025-02-06"), &in, &employer, &why, NULL),
                     JAMSOSTEK_OK);
    assert_explained(why, "id", refund_id);
    in = arrears(JKK, 2, 0);
    assert_int_equal(
        jamsostek_payment_participant_arrears(NULL, day("2024-02-06"), &in,
                                              &participant, &why, NULL),
        JAMSOSTEK_OK);
    assert_explained(why, "en", participant_en);
    in = arrears(JKM, 2, 0);
    assert_int_equal(
        jamsostek_payment_participant_arrears(NULL, day("2024-02-06"), &in,
                                              &participant, &why, NULL),
        JAMSOSTEK_OK);
    assert_explained(why, "en", death_en);
    assert_int_equal(
        jamsostek_payment_participant_arrears(NULL, day("2024-02-06"), &in,
                                              &participant, &why, NULL),
        JAMSOSTEK_OK);
    assert_explained(why, "id", death_id);
    in = arrears(JKM, 4, 1);
    assert_int_equal(
        jamsostek_payment_participant_arrears(NULL, day("2024-02-06"), &in,
                                              &participant, &why, NULL),
        JAMSOSTEK_OK);
    assert_explained(why, "id", nothing_id);
}

static void
flags_have_words_and_inputs_have_initial_values(void **state)
{
    jamsostek_payment_due_input due_in;
    jamsostek_payment_fine_input fine_in;
    jamsostek_payment_arrears_input arrears_in;
    uint32_t flag;

    (void)state;
    for (flag = JAMSOSTEK_PAYMENT_FLAG_WEEKENDS_ONLY;
         flag <= JAMSOSTEK_PAYMENT_FLAG_ARREARS_STAY; flag <<= 1) {
        const char *id = jamsostek_payment_flag_text(flag, "id");
        const char *en = jamsostek_payment_flag_text(flag, NULL);

        assert_non_null(id);
        assert_non_null(en);
        assert_string_not_equal(id, en);
    }
    assert_null(jamsostek_payment_flag_text(1, "en"));
    assert_null(jamsostek_payment_flag_text(flag, "en"));
    jamsostek_payment_due_input_init(&due_in);
    assert_int_equal(due_in.struct_size, sizeof due_in);
    assert_null(due_in.non_working);
    jamsostek_payment_fine_input_init(&fine_in);
    assert_int_equal(fine_in.struct_size, sizeof fine_in);
    assert_int_equal(fine_in.months_late, -1);
    assert_int_equal(fine_in.due, JAMSOSTEK_DATE_NONE);
    jamsostek_payment_arrears_input_init(&arrears_in);
    assert_int_equal(arrears_in.struct_size, sizeof arrears_in);
    assert_int_equal(arrears_in.months_unpaid, -1);
    jamsostek_payment_due_input_init(NULL);
    jamsostek_payment_fine_input_init(NULL);
    jamsostek_payment_arrears_input_init(NULL);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(due_dates_follow_segment_and_programme),
        cmocka_unit_test(the_reduced_due_date_can_be_that_of_every_payer),
        cmocka_unit_test(the_reduced_due_date_and_a_short_month_are_flagged),
        cmocka_unit_test(holidays_move_all_but_jp),
        cmocka_unit_test(without_a_list_weekends_count_and_are_flagged),
        cmocka_unit_test(a_due_day_can_be_changed_from_a_month_on),
        cmocka_unit_test(each_programme_has_a_due_day_of_its_own),
        cmocka_unit_test(due_dates_that_do_not_exist_are_refused),
        cmocka_unit_test(employers_pay_two_percent_a_month_without_a_cap),
        cmocka_unit_test(participants_who_pay_alone_owe_no_fine),
        cmocka_unit_test(months_are_counted_from_the_due_date),
        cmocka_unit_test(the_fine_on_jht_can_count_the_employers_share),
        cmocka_unit_test(another_fine_can_be_tried),
        cmocka_unit_test(fines_on_what_cannot_be_are_refused),
        cmocka_unit_test(beyond_three_months_the_employer_pays_first),
        cmocka_unit_test(another_limit_of_arrears_can_be_tried),
        cmocka_unit_test(
            within_three_months_a_part_is_covered_and_nothing_after),
        cmocka_unit_test(impossible_arrears_are_refused),
        cmocka_unit_test(due_dates_and_fines_are_explained),
        cmocka_unit_test(the_base_of_the_fine_on_jht_is_explained),
        cmocka_unit_test(arrears_are_explained),
        cmocka_unit_test(flags_have_words_and_inputs_have_initial_values),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
