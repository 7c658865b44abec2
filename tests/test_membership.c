/* SPDX-License-Identifier: MIT */

/*
 * test_membership.c - active or not, from the months that were paid
 *
 * Due dates by PP 44/2015 art. 21 and 24; BPU inactive after 3 unpaid months
 * (BPJS questions and answers); employers in arrears by art. 38 and 41.
 */
#include <jamsostek/category.h>
#include <jamsostek/membership.h>
#include <jamsostek/payment.h>

#include "explained.h"
#include "support.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { PU = JAMSOSTEK_SEGMENT_PU, BPU = JAMSOSTEK_SEGMENT_BPU };
enum { NONE = JAMSOSTEK_DATE_NONE };

#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))

/* Every day is a working day, so that a due date stays the 15th. */
static const jamsostek_date no_holidays[1];

/* "2026-01..2026-03@2026-01-10,2026-06": ranges, and when they were paid. */
static size_t
history(const char *text, jamsostek_paid_months *out)
{
    size_t n;

    for (n = 0; *text != '\0'; n++) {
        char one[64];
        size_t length = strcspn(text, ",");
        char *paid_on, *last;

        assert_true(length < sizeof one);
        memcpy(one, text, length);
        one[length] = '\0';
        paid_on = strchr(one, '@');
        if (paid_on != NULL)
            *paid_on++ = '\0';
        last = strstr(one, "..");
        if (last != NULL)
            *last = '\0';
        out[n].first = day(one);
        out[n].last = last != NULL ? day(last + 2) : out[n].first;
        out[n].paid_on = paid_on != NULL ? day(paid_on) : NONE;
        text += length + (text[length] == ',');
    }
    return n;
}

struct question {
    jamsostek_membership_input in;
    jamsostek_paid_months paid[16];
};

static void
ask(struct question *q, int32_t segment, const char *paid)
{
    const jamsostek_membership_input initial = JAMSOSTEK_MEMBERSHIP_INPUT_INIT;

    q->in = initial;
    q->in.segment = segment;
    q->in.paid = q->paid;
    q->in.n_paid = history(paid, q->paid);
    q->in.non_working = no_holidays;
}

static jamsostek_membership
answer(const jamsostek_rules *rules, const char *on, const struct question *q)
{
    jamsostek_membership m;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_status status =
        jamsostek_membership_on(rules, day(on), &q->in, &m, NULL, &err);

    if (status != JAMSOSTEK_OK)
        print_error("%s: %s\n", on, err.message);
    assert_int_equal(status, JAMSOSTEK_OK);
    return m;
}

static void
assert_day(jamsostek_date got, const char *expected)
{
    char text[JAMSOSTEK_DATE_SIZE] = "";

    if (got != JAMSOSTEK_DATE_NONE)
        assert_int_equal(jamsostek_date_format(got, text, sizeof text, NULL),
                         JAMSOSTEK_OK);
    assert_string_equal(text, expected);
}

static void
the_licensing_desk_gets_an_answer_with_its_reason(void **state)
{
    static const struct {
        int32_t segment;
        const char *paid;
        const char *on;
        const char *reason;
        int32_t active;
        const char *since, *lapsed_on;
        int32_t unpaid, unpaid_all, to_pay;
    } rows[] = {
        /* BPU: due on the 15th of the same month, the day itself in time. */
        {BPU, "2026-01..2026-03", "2026-03-31", "paid", 1, "2026-01-01", "", 0,
         0, 0},
        {BPU, "2026-01..2026-03", "2026-04-15", "paid", 1, "2026-01-01", "", 0,
         0, 0},
        {BPU, "2026-01..2026-03", "2026-04-16", "arrears", 1, "2026-01-01", "",
         1, 1, 1},
        {BPU, "2026-01..2026-03", "2026-06-15", "arrears", 1, "2026-01-01", "",
         2, 2, 2},
        {BPU, "2026-01..2026-03", "2026-06-16", "lapsed", 0, "", "2026-06-16",
         3, 3, 1},
        {BPU, "2026-01..2026-03", "2026-11-16", "lapsed", 0, "", "2026-06-16",
         8, 8, 1},
        /* Active again with a new payment; the old months stay unpaid. */
        {BPU, "2026-01..2026-03,2026-08@2026-08-10", "2026-08-10", "paid", 1,
         "2026-08-10", "", 0, 4, 0},
        {BPU, "2026-01..2026-03,2026-08", "2026-08-20", "paid", 1, "2026-08-01",
         "", 0, 4, 0},
        /* A gap of two months is no break, of three it is. */
        {BPU, "2026-01,2026-04..2026-06", "2026-06-20", "paid", 1, "2026-01-01",
         "", 0, 2, 0},
        {BPU, "2026-01,2026-05..2026-06", "2026-06-20", "paid", 1, "2026-05-01",
         "", 0, 3, 0},
        /* Paid on the day before the third month is late, and the day after. */
        {BPU, "2026-01@2026-01-15,2026-02..2026-04@2026-04-15", "2026-04-20",
         "paid", 1, "2026-01-15", "", 0, 0, 0},
        {BPU, "2026-01@2026-01-15,2026-02..2026-04@2026-04-17", "2026-04-20",
         "paid", 1, "2026-04-17", "", 0, 0, 0},
        /* Old months paid after a newer one change nothing. */
        {BPU, "2026-01@2026-01-15,2026-02@2026-05-01,2026-03@2026-03-14",
         "2026-05-10", "arrears", 1, "2026-01-15", "", 1, 1, 1},
        /* Paid ahead. */
        {BPU, "2026-06..2026-11@2026-06-02", "2026-07-20", "paid", 1,
         "2026-06-02", "", 0, 0, 0},
        {BPU, "2026-08..2026-09@2026-06-02", "2026-07-20", "not_begun", 0, "",
         "", 0, 0, 0},
        {BPU, "", "2026-07-20", "never_paid", 0, "", "", 0, 0, 1},
        /* PU: due on the 15th of the month after. */
        {PU, "2026-01..2026-03", "2026-05-15", "paid", 1, "2026-01-01", "", 0,
         0, 0},
        {PU, "2026-01..2026-03", "2026-05-16", "employer_arrears", 1,
         "2026-01-01", "", 1, 1, 1},
        {PU, "2026-01..2026-03", "2026-08-15", "employer_arrears", 1,
         "2026-01-01", "", 3, 3, 3},
        {PU, "2026-01..2026-03", "2026-08-16", "employer_pays", 0, "",
         "2026-08-16", 4, 4, 4},
        {PU, "2026-01,2026-03", "2026-04-10", "employer_arrears", 1,
         "2026-01-01", "", 0, 1, 1},
        {PU, "2024-01,2026-03", "2026-04-10", "employer_arrears", 1,
         "2026-03-01", "", 0, 25, 25},
        {PU, "", "2026-04-10", "never_paid", 0, "", "", 0, 0, 1},
        /* PP 49/2020: contribution of August 2020 due on 30 September. */
        {PU, "2020-01..2020-07", "2020-09-30", "paid", 1, "2020-01-01", "", 0,
         0, 0},
        {PU, "2020-01..2020-07", "2020-10-01", "employer_arrears", 1,
         "2020-01-01", "", 1, 1, 1},
    };
    size_t i;

    (void)state;
    for (i = 0; i < LENGTH(rows); i++) {
        struct question q;
        jamsostek_membership m;

        ask(&q, rows[i].segment, rows[i].paid);
        m = answer(NULL, rows[i].on, &q);
        assert_string_equal(jamsostek_membership_reason_name(m.reason),
                            rows[i].reason);
        assert_int_equal(m.active, rows[i].active);
        assert_day(m.since, rows[i].since);
        assert_day(m.lapsed_on, rows[i].lapsed_on);
        assert_int_equal(m.months_unpaid, rows[i].unpaid);
        assert_int_equal(m.months_unpaid_all, rows[i].unpaid_all);
        assert_int_equal(m.months_to_pay, rows[i].to_pay);
        assert_true(m.total_to_pay == JAMSOSTEK_IDR_NONE);
        /* The two of 2020 rest on the reduced due date. */
        assert_int_equal(m.flags, day(rows[i].on) < day("2021-03-01")
                                      ? JAMSOSTEK_PAYMENT_FLAG_REDUCED
                                      : 0);
    }
}

static void
months_are_counted(void **state)
{
    struct question q;
    jamsostek_membership m;

    (void)state;
    ask(&q, BPU, "2025-01..2025-10,2026-01..2026-02,2026-03");
    m = answer(NULL, "2026-04-01", &q);
    assert_int_equal(m.months_paid, 13);
    assert_int_equal(m.months_in_row, 3);
    assert_day(m.paid_until, "2026-03-01");
    assert_day(m.next_due, "2026-04-15");
    q.in.programme = JAMSOSTEK_JHT; /* due a month later */
    m = answer(NULL, "2026-04-16", &q);
    assert_int_equal(m.months_unpaid, 0);
    assert_day(m.next_due, "2026-05-15");
    ask(&q, BPU, "");
    m = answer(NULL, "2026-04-01", &q);
    assert_int_equal(m.months_paid, 0);
    assert_day(m.paid_until, "");
    assert_day(m.next_due, "");
}

static void
work_that_has_ended_leaves_no_grace(void **state)
{
    struct question q;
    jamsostek_membership m;

    (void)state;
    ask(&q, PU, "2026-01..2026-03");
    q.in.ended = day("2026-03-20");
    m = answer(NULL, "2026-03-20", &q);
    assert_int_equal(m.active, 1);
    m = answer(NULL, "2026-03-21", &q);
    assert_int_equal(m.active, 0);
    assert_int_equal(m.reason, JAMSOSTEK_MEMBERSHIP_ENDED);
    assert_day(m.lapsed_on, "2026-03-21");
    assert_day(m.next_due, ""); /* nothing more falls due */
    m = answer(NULL, "2026-11-20", &q);
    assert_int_equal(m.months_unpaid, 0);
    assert_int_equal(m.months_to_pay, 0);
    /* Lapsed before the end: the end is the reason, the lapse keeps its day. */
    ask(&q, BPU, "2026-01");
    q.in.ended = day("2026-06-30");
    m = answer(NULL, "2026-06-30", &q);
    assert_int_equal(m.reason, JAMSOSTEK_MEMBERSHIP_LAPSED);
    assert_int_equal(m.months_to_pay, 1);
    m = answer(NULL, "2026-08-01", &q);
    assert_int_equal(m.reason, JAMSOSTEK_MEMBERSHIP_ENDED);
    assert_day(m.lapsed_on, "2026-04-16");
    assert_int_equal(m.months_unpaid, 5); /* up to June, not July */
    assert_int_equal(m.months_to_pay, 0);
    q.in.ended = day("2026-04-15");
    m = answer(NULL, "2026-08-01", &q);
    assert_int_equal(m.reason, JAMSOSTEK_MEMBERSHIP_ENDED);
    assert_day(m.lapsed_on, "2026-04-16");
}

static void
nothing_is_asked_for_after_the_end(void **state)
{
    static const struct {
        int32_t segment;
        const char *paid;
        const char *lapsed_on;
        int32_t unpaid;
    } rows[] = {
        /* Lapsed on 16 June and 16 August; the work ended on 31 August. */
        {BPU, "2026-01..2026-03", "2026-06-16", 5},
        {PU, "2026-01..2026-03", "2026-08-16", 5},
        {PU, "2026-01..2026-06", "2026-09-01", 2},
        {BPU, "", "", 0},
        {PU, "", "", 0},
    };
    jamsostek_worker w = JAMSOSTEK_WORKER_INIT;
    size_t i;

    (void)state;
    w.wage = 1000000;
    w.risk_group = JAMSOSTEK_RISK_VERY_LOW;
    for (i = 0; i < LENGTH(rows); i++) {
        struct question q;
        jamsostek_membership m;

        ask(&q, rows[i].segment, rows[i].paid);
        w.segment = rows[i].segment;
        q.in.worker = &w;
        q.in.ended = day("2026-08-31");
        m = answer(NULL, "2026-10-20", &q);
        assert_int_equal(m.active, 0);
        assert_int_equal(m.reason, JAMSOSTEK_MEMBERSHIP_ENDED);
        assert_day(m.lapsed_on, rows[i].lapsed_on);
        assert_int_equal(m.months_unpaid, rows[i].unpaid);
        assert_int_equal(m.months_to_pay, 0);
        assert_int_equal(m.total_to_pay, 0);
        q.in.worker = NULL;
        m = answer(NULL, "2026-08-31", &q); /* the last day */
        assert_int_not_equal(m.reason, JAMSOSTEK_MEMBERSHIP_ENDED);
    }
}

static void
holidays_and_weekends_count(void **state)
{
    /* 15 August 2026 is a Saturday; the 17th a holiday. */
    const jamsostek_date holidays[] = {day("2026-08-15"), day("2026-08-16"),
                                       day("2026-08-17")};
    struct question q;
    jamsostek_membership m;

    (void)state;
    ask(&q, BPU, "2026-01..2026-07");
    q.in.non_working = holidays;
    q.in.n_non_working = 3;
    assert_int_equal(answer(NULL, "2026-08-18", &q).months_unpaid, 0);
    assert_int_equal(answer(NULL, "2026-08-19", &q).months_unpaid, 1);
    q.in.non_working = NULL;
    q.in.n_non_working = 0;
    m = answer(NULL, "2026-08-17", &q);
    assert_int_equal(m.months_unpaid, 0);
    assert_int_equal(m.flags, JAMSOSTEK_PAYMENT_FLAG_WEEKENDS_ONLY);
    assert_int_equal(answer(NULL, "2026-08-18", &q).months_unpaid, 1);
}

static void
what_has_to_be_paid_is_counted_in_rupiah(void **state)
{
    jamsostek_worker w = JAMSOSTEK_WORKER_INIT;
    struct question q;
    jamsostek_membership m;

    (void)state;
    /* BPU: 10,000 + 6,800 a month; half of it from April 2026 under PP 50/2025.
     * March at the full, April and May at the reduced amount; no fine. */
    w.segment = BPU;
    w.wage = 1000000;
    w.funding = JAMSOSTEK_FUNDING_OWN;
    w.relief = JAMSOSTEK_RELIEF_BPU_OTHER;
    ask(&q, BPU, "2026-01..2026-02");
    q.in.worker = &w;
    m = answer(NULL, "2026-04-16", &q);
    assert_int_equal(m.contribution_to_pay, 16800 + 8400);
    assert_int_equal(m.fine_to_pay, 0);
    assert_int_equal(m.total_to_pay, 25200);
    /* Lapsed: one new month, whatever is owed. */
    m = answer(NULL, "2026-10-20", &q);
    assert_int_equal(m.months_unpaid, 8);
    assert_int_equal(m.months_to_pay, 1);
    assert_int_equal(m.total_to_pay, 8400);
    /* PU, group I, 10,000,000: JKK 24,000, JKM 30,000, JHT 570,000 a month.
     * March 2026 is due on 15 April, April on 15 May; on 20 June they are two
     * months and one month late: 2 % of 624,000 three times. */
    w = (jamsostek_worker)JAMSOSTEK_WORKER_INIT;
    w.segment = PU;
    w.risk_group = JAMSOSTEK_RISK_VERY_LOW;
    w.wage = 10000000;
    w.programmes = JAMSOSTEK_JKK | JAMSOSTEK_JKM | JAMSOSTEK_JHT;
    ask(&q, PU, "2026-01..2026-02");
    q.in.worker = &w;
    m = answer(NULL, "2026-06-20", &q);
    assert_int_equal(m.months_to_pay, 3); /* May was due on 15 June */
    assert_int_equal(m.contribution_to_pay, 3 * 624000);
    assert_int_equal(m.fine_to_pay, 3 * 12480);
    assert_int_equal(m.total_to_pay, 3 * (624000 + 12480));
    assert_true(m.flags & JAMSOSTEK_PAYMENT_FLAG_PART_MONTH);
    /* A month left out between paid ones counts too: February, due on 15
     * March, is one full month late on 15 April. */
    ask(&q, PU, "2026-01,2026-03");
    q.in.worker = &w;
    m = answer(NULL, "2026-04-15", &q);
    assert_int_equal(m.contribution_to_pay, 624000);
    assert_int_equal(m.fine_to_pay, 12480);
    /* Nothing owed. */
    ask(&q, PU, "2026-01..2026-03");
    q.in.worker = &w;
    m = answer(NULL, "2026-04-15", &q);
    assert_int_equal(m.total_to_pay, 0);
    /* Never paid: the month of the day begins it. */
    ask(&q, PU, "");
    q.in.worker = &w;
    m = answer(NULL, "2026-04-15", &q);
    assert_int_equal(m.total_to_pay, 624000);
}

static void
a_category_stands_for_its_segment(void **state)
{
    jamsostek_worker w = JAMSOSTEK_WORKER_INIT;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    struct question q;
    jamsostek_membership m;

    (void)state;
    assert_int_equal(
        jamsostek_category_parse("palm_labourer", &w.category, NULL),
        JAMSOSTEK_OK);
    w.wage = 1000000;
    ask(&q, BPU, "2025-01..2025-02");
    q.in.worker = &w;
    m = answer(NULL, "2025-03-16", &q);
    assert_int_equal(m.total_to_pay, 16800); /* 10,000 + 6,800 */
    ask(&q, PU, "2025-01..2025-02");
    q.in.worker = &w;
    assert_int_equal(
        jamsostek_membership_on(NULL, day("2025-03-16"), &q.in, &m, NULL, &err),
        JAMSOSTEK_ERR_CONFLICT);
    assert_non_null(strstr(err.message, "segment"));
    w.category = 9999;
    assert_int_equal(
        jamsostek_membership_on(NULL, day("2025-03-16"), &q.in, &m, NULL, &err),
        JAMSOSTEK_ERR_NOT_FOUND);
    w.struct_size = 0;
    assert_int_equal(
        jamsostek_membership_on(NULL, day("2025-03-16"), &q.in, &m, NULL, &err),
        JAMSOSTEK_ERR_STRUCT_SIZE);
}

static void
rules_can_be_tried(void **state)
{
    jamsostek_rules *rules;
    struct question q;
    jamsostek_membership m;

    (void)state;
    rules = what_if("payment.bpu_inactive_after", "2015-07-01",
                    JAMSOSTEK_UNIT_MONTHS, 4);
    assert_int_equal(jamsostek_rules_set(rules, "choice.pu_long_arrears",
                                         day("2015-07-01"),
                                         JAMSOSTEK_UNIT_OPTION, 1, NULL),
                     JAMSOSTEK_OK);
    ask(&q, BPU, "2026-01..2026-03");
    m = answer(rules, "2026-07-15", &q);
    assert_int_equal(m.active, 1);
    assert_int_equal(m.flags, JAMSOSTEK_FLAG_ALTERED);
    m = answer(rules, "2026-07-16", &q);
    assert_int_equal(m.active, 0);
    ask(&q, PU, "2026-01..2026-03");
    m = answer(rules, "2026-11-16", &q);
    assert_int_equal(m.active, 1); /* M1, the other reading */
    assert_int_equal(m.reason, JAMSOSTEK_MEMBERSHIP_EMPLOYER_ARREARS);
    assert_int_equal(m.months_unpaid, 7);
    jamsostek_rules_free(rules);
}

static void
faulty_histories_are_refused_by_name(void **state)
{
    static const struct {
        int32_t segment;
        const char *paid;
        const char *on;
        const char *ended;
        jamsostek_status status;
        int64_t row;
        const char *word;
    } rows[] = {
        {PU, "2026-03,2026-01", "2026-06-01", "", JAMSOSTEK_ERR_DOMAIN, 1,
         "out of order"},
        {PU, "2026-01..2026-03,2026-03..2026-04", "2026-06-01", "",
         JAMSOSTEK_ERR_DUPLICATE, 1, "overlaps"},
        {PU, "2026-01,2026-01", "2026-06-01", "", JAMSOSTEK_ERR_DUPLICATE, 1,
         "overlaps"},
        {PU, "2026-02..2026-04,2026-01..2026-03", "2026-06-01", "",
         JAMSOSTEK_ERR_DUPLICATE, 1, "overlaps"},
        {PU, "2026-03..2026-01", "2026-06-01", "", JAMSOSTEK_ERR_DOMAIN, 0,
         "ends before it begins"},
        {PU, "2015-06", "2026-06-01", "", JAMSOSTEK_ERR_DOMAIN, 0,
         "before the first rule"},
        {PU, "2026-01..2026-07", "2026-06-30", "", JAMSOSTEK_ERR_DOMAIN, 0,
         "in the future"},
        {PU, "2026-01,2026-07", "2026-06-30", "", JAMSOSTEK_ERR_DOMAIN, 1,
         "in the future"},
        /* BPU can pay 12 months ahead, not 13. */
        {BPU, "2025-01..2026-07", "2025-06-30", "", JAMSOSTEK_ERR_DOMAIN, 0,
         "in the future"},
        {PU, "2026-01@2026-06-02", "2026-06-01", "", JAMSOSTEK_ERR_DOMAIN, 0,
         "paid_on"},
        {PU, "2026-01..2026-05", "2026-06-01", "2026-04-30",
         JAMSOSTEK_ERR_CONFLICT, 0, "ended"},
        {BPU, "", "2015-06-30", "", JAMSOSTEK_ERR_NO_RULE, -1, "2015"},
        {BPU, "", "2026-12-01", "", JAMSOSTEK_ERR_NOT_CHECKED, -1, "2026-12"},
        {0, "", "2026-06-01", "", JAMSOSTEK_ERR_MISSING, -1, "segment"},
        {JAMSOSTEK_SEGMENT_PMI, "", "2026-06-01", "", JAMSOSTEK_ERR_NOT_OPEN,
         -1, "pmi"},
    };
    jamsostek_membership m, before;
    jamsostek_explanation *why = NULL;
    struct question q;
    size_t i;

    (void)state;
    memset(&m, 0x5a, sizeof m);
    before = m;
    for (i = 0; i < LENGTH(rows); i++) {
        jamsostek_error err = JAMSOSTEK_ERROR_INIT;

        ask(&q, rows[i].segment, rows[i].paid);
        if (*rows[i].ended != '\0')
            q.in.ended = day(rows[i].ended);
        assert_int_equal(jamsostek_membership_on(NULL, day(rows[i].on), &q.in,
                                                 &m, &why, &err),
                         rows[i].status);
        assert_int_equal(err.row, rows[i].row);
        if (strstr(err.message, rows[i].word) == NULL)
            print_error("%zu: %s\n", i, err.message);
        assert_non_null(strstr(err.message, rows[i].word));
    }
    assert_memory_equal(&m, &before, sizeof m);
    assert_null(why);
    ask(&q, BPU, "2025-01..2026-06");
    assert_int_equal(answer(NULL, "2025-06-30", &q).active, 1);
}

static void
faulty_inputs_are_refused(void **state)
{
    jamsostek_worker w = JAMSOSTEK_WORKER_INIT;
    const jamsostek_date today = day("2026-06-01");
    jamsostek_membership m;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    struct question q;

    (void)state;
    w.segment = PU;
    ask(&q, BPU, "2026-01");
    q.in.worker = &w;
    assert_int_equal(
        jamsostek_membership_on(NULL, today, &q.in, &m, NULL, &err),
        JAMSOSTEK_ERR_CONFLICT);
    assert_non_null(strstr(err.message, "segment"));
    w.segment = BPU; /* no income */
    assert_int_equal(
        jamsostek_membership_on(NULL, today, &q.in, &m, NULL, &err),
        JAMSOSTEK_ERR_MISSING);
    w.wage = -1;
    assert_int_equal(
        jamsostek_membership_on(NULL, today, &q.in, &m, NULL, &err),
        JAMSOSTEK_ERR_DOMAIN);
    ask(&q, BPU, "2026-01");
    q.paid[0].first = INT32_MAX;
    assert_int_equal(
        jamsostek_membership_on(NULL, today, &q.in, &m, NULL, &err),
        JAMSOSTEK_ERR_DOMAIN);
    q.in.paid = NULL;
    assert_int_equal(
        jamsostek_membership_on(NULL, today, &q.in, &m, NULL, &err),
        JAMSOSTEK_ERR_ARGUMENT);
    ask(&q, BPU, "");
    q.in.ended = INT32_MAX;
    assert_int_equal(
        jamsostek_membership_on(NULL, today, &q.in, &m, NULL, &err),
        JAMSOSTEK_ERR_DOMAIN);
    q.in.struct_size = 0;
    assert_int_equal(
        jamsostek_membership_on(NULL, today, &q.in, &m, NULL, &err),
        JAMSOSTEK_ERR_STRUCT_SIZE);
    assert_int_equal(jamsostek_membership_on(NULL, today, NULL, &m, NULL, &err),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_membership_on(NULL, today, &q.in, NULL, NULL, &err),
        JAMSOSTEK_ERR_ARGUMENT);
}

/* D26: BPU, paid to March 2026; April is due on the 15th and ends on the 30th.
 * PU: March is due on 15 April and ends on 31 March. */
static void
a_month_can_count_as_unpaid_from_its_end(void **state)
{
    static const struct {
        int32_t segment;
        const char *on;
        int32_t by_due_date, by_month_end;
    } rows[] = {
        {BPU, "2026-04-15", 0, 0}, {BPU, "2026-04-16", 1, 0},
        {BPU, "2026-04-30", 1, 0}, {BPU, "2026-05-01", 1, 1},
        {PU, "2026-05-01", 0, 1},  {PU, "2026-05-15", 0, 1},
        {PU, "2026-05-16", 1, 1},
    };
    jamsostek_rules *rules;
    jamsostek_membership m;
    struct question q;
    size_t i;

    (void)state;
    rules =
        what_if("choice.unpaid_from", "2015-07-01", JAMSOSTEK_UNIT_OPTION, 1);
    for (i = 0; i < LENGTH(rows); i++) {
        ask(&q, rows[i].segment, "2026-01..2026-03");
        m = answer(NULL, rows[i].on, &q);
        assert_int_equal(m.months_unpaid, rows[i].by_due_date);
        m = answer(rules, rows[i].on, &q);
        assert_int_equal(m.months_unpaid, rows[i].by_month_end);
    }
    /* Inactive after April, May and June: from 16 June, or from 1 July. */
    ask(&q, BPU, "2026-01..2026-03");
    assert_day(answer(NULL, "2026-08-01", &q).lapsed_on, "2026-06-16");
    assert_day(answer(rules, "2026-08-01", &q).lapsed_on, "2026-07-01");
    assert_int_equal(answer(rules, "2026-06-30", &q).active, 1);
    jamsostek_rules_free(rules);
}

static void
answers_are_explained(void **state)
{
    static const char *const lapsed_id[] = {
        "Tanggal 2026-06-16",
        "Bulan terakhir yang dibayar: 2026-03-01",
        "Belum dibayar berturut-turut: 3 bulan",
        "Jatuh tempo bulan berikutnya: 2026-04-15 [PP 44/2015 Pasal 21 (2)",
        "Nonaktif setelah menunggak: 3 bulan [BPJS",
        "Kepesertaan: Tidak aktif: iuran terlalu lama tidak dibayar",
        "Tidak aktif sejak: 2026-06-16",
        "Yang harus dibayar: 1 bulan",
        "JKK: Rp1.000.000 x 1% = Rp10.000 [PP 44/2015 Pasal 20 (1)",
        "JKM: Rp6.800 [PP 44/2015 Pasal 20 (3)",
        "Iuran sebulan: Rp16.800",
        "Denda atas iuran: JKM",
        "Jatuh tempo: 2026-06-15 [PP 44/2015 Pasal 21 (2), 24 (3)",
        "Denda per bulan: 0% [PP 44/2015 Pasal 20, 24",
        "Jumlah yang harus dibayar: Rp16.800",
    };
    static const char *const arrears_en[] = {
        "Arrears that BPJS covers: 3 months [PP 44/2015 art. 38, 41;",
        "Membership: Active: the employer is in arrears",
        "Active since: 2026-01-01",
        "only Saturdays and Sundays",
    };
    jamsostek_worker w = JAMSOSTEK_WORKER_INIT;
    jamsostek_explanation *why;
    jamsostek_membership m;
    struct question q;
    const char *text;
    size_t i;

    (void)state;
    w.segment = BPU;
    w.wage = 1000000;
    ask(&q, BPU, "2026-01..2026-03");
    q.in.worker = &w;
    assert_int_equal(
        jamsostek_membership_on(NULL, day("2026-06-16"), &q.in, &m, &why, NULL),
        JAMSOSTEK_OK);
    text = text_of(why, "id");
    for (i = 0; i < LENGTH(lapsed_id); i++)
        assert_holds(text, lapsed_id[i]);
    jamsostek_explanation_free(why);
    ask(&q, PU, "2026-01..2026-03");
    q.in.non_working = NULL;
    assert_int_equal(
        jamsostek_membership_on(NULL, day("2026-06-01"), &q.in, &m, &why, NULL),
        JAMSOSTEK_OK);
    text = text_of(why, "en");
    for (i = 0; i < LENGTH(arrears_en); i++)
        assert_holds(text, arrears_en[i]);
    jamsostek_explanation_free(why);
}

static size_t
times_told(const char *text, const char *line)
{
    size_t n = 0;

    for (; (text = strstr(text, line)) != NULL; text += strlen(line))
        n++;
    return n;
}

/* One month of 10,000,000 under JKK group I, JHT and JP, due on 15 May 2026 and
 * asked for on 20 July: two full months late, 4 % of each. */
static void
amounts_to_pay_are_explained(void **state)
{
    static const char *const lines[] = {
        "Contribution month: 2026-04-01\n",
        "JKK: Rp10.000.000 x 0.24% = Rp24.000 [PP 44/2015",
        "JHT, employer: Rp10.000.000 x 3.7% = Rp370.000 [PP 46/2015",
        "Contribution of a month: Rp894.000\n",
        "Fine on the contribution: JKK\n"
        "Due date: 2026-05-15 [PP 44/2015 art. 21 (2), 24 (3); text read]\n"
        "Overdue contribution: Rp24.000\n"
        "Late: 2 months\n"
        "Fine for a month: 2% [PP 44/2015 art. 22; text read]\n"
        "Fine: Rp24.000 x 4% = Rp960 [PP 44/2015 art. 22; text read]\n",
        "Fine on the contribution: JHT\n"
        "Due date: 2026-05-15 [PP 46/2015 art. 19 (2), 21 (3); text read]\n",
        "Fine: Rp570.000 x 4% = Rp22.800 [PP 46/2015 art. 20; text read]\n",
        "Fine on the contribution: JP\n"
        "Due date: 2026-05-15 [PP 45/2015 art. 30 (3); text read]\n",
        "Fine: Rp300.000 x 4% = Rp12.000 [PP 45/2015 art. 31; text read]\n",
    };
    const uint32_t programmes = JAMSOSTEK_JKK | JAMSOSTEK_JHT | JAMSOSTEK_JP;
    jamsostek_worker w = JAMSOSTEK_WORKER_INIT;
    jamsostek_explanation *why;
    jamsostek_membership m;
    struct question q;
    const char *text;
    size_t i;

    (void)state;
    w.segment = PU;
    w.risk_group = JAMSOSTEK_RISK_VERY_LOW;
    w.wage = 10000000;
    w.programmes = programmes;
    ask(&q, PU, "2026-01..2026-03,2026-05..2026-06");
    q.in.worker = &w;
    assert_int_equal(
        jamsostek_membership_on(NULL, day("2026-07-20"), &q.in, &m, &why, NULL),
        JAMSOSTEK_OK);
    assert_int_equal(m.fine_to_pay, 960 + 22800 + 12000);
    text = text_of(why, "en");
    for (i = 0; i < LENGTH(lines); i++)
        assert_holds(text, lines[i]);
    /* Remarks on fines stand once, at the end. */
    assert_int_equal(times_told(text, "The delay holds a part"), 1);
    assert_int_equal(times_told(text, "follows choice.jht_fine_base"), 1);
    jamsostek_explanation_free(why);
    /* Not due yet: the due date, and nothing about a delay. */
    ask(&q, PU, "");
    q.in.worker = &w;
    assert_int_equal(
        jamsostek_membership_on(NULL, day("2026-07-20"), &q.in, &m, &why, NULL),
        JAMSOSTEK_OK);
    text = text_of(why, "en");
    assert_int_equal(times_told(text, "Due date: 2026-08-15 ["), 3);
    assert_int_equal(times_told(text, "Overdue contribution"), 0);
    jamsostek_explanation_free(why);
}

/*
 * The same by walking over every month and day: an answer made another way.
 * Histories of single months, each paid in its month or a few months later.
 */
static int32_t
unpaid_on(const struct question *q, int32_t first, jamsostek_date on,
          int32_t *last_paid)
{
    int32_t month, n = 0;
    size_t i;

    *last_paid = -1;
    for (i = 0; i < q->in.n_paid; i++)
        if (q->paid[i].paid_on <= on)
            *last_paid = (int32_t)i;
    if (*last_paid < 0)
        return 0;
    for (month = first; month < first + 24; month++) {
        jamsostek_date start, due;
        int32_t later = q->in.segment == PU;

        assert_int_equal(
            jamsostek_date_add_months(day("2024-01"), month, &start, NULL), 0);
        assert_int_equal(jamsostek_date_add_months(start, later, &due, NULL),
                         0);
        if (start > q->paid[*last_paid].last && due + 14 < on)
            n++;
    }
    return n;
}

static void
random_histories_agree_with_a_walk_over_all_days(void **state)
{
    uint64_t seed = random_seed();
    int32_t round;

    (void)state;
    for (round = 0; round < 1000; round++) {
        struct question q;
        jamsostek_membership m;
        jamsostek_date on, since = NONE;
        int32_t month, last, limit, unpaid;
        bool active = false;

        ask(&q, random_below(&seed, 2) ? PU : BPU, "");
        limit = q.in.segment == PU ? 4 : 3;
        for (month = 0; month < 14; month++) {
            jamsostek_paid_months *paid = &q.paid[q.in.n_paid];

            if (random_below(&seed, 3) == 0)
                continue;
            assert_int_equal(jamsostek_date_add_months(day("2024-01"), month,
                                                       &paid->first, NULL),
                             0);
            paid->last = paid->first;
            paid->paid_on =
                paid->first + (jamsostek_date)random_below(
                                  &seed, random_below(&seed, 2) ? 20 : 150);
            q.in.n_paid++;
        }
        if (q.in.n_paid == 0)
            continue;
        for (on = day("2024-01-01"); on < day("2025-08-01"); on++) {
            unpaid = unpaid_on(&q, 0, on, &last);
            if (last >= 0 && unpaid < limit && !active)
                since = on;
            active = last >= 0 && unpaid < limit;
        }
        m = answer(NULL, "2025-07-31", &q);
        assert_int_equal(m.active, active);
        assert_int_equal(m.months_unpaid, unpaid);
        assert_int_equal(m.since, active ? since : NONE);
    }
}

static void
reasons_have_names_and_sentences(void **state)
{
    jamsostek_membership_input in;
    int32_t reason;

    (void)state;
    for (reason = JAMSOSTEK_MEMBERSHIP_PAID;
         reason <= JAMSOSTEK_MEMBERSHIP_NEVER_PAID; reason++) {
        assert_non_null(jamsostek_membership_reason_name(reason));
        assert_string_not_equal(jamsostek_membership_reason_text(reason, "id"),
                                jamsostek_membership_reason_text(reason, NULL));
    }
    assert_null(jamsostek_membership_reason_name(0));
    assert_null(jamsostek_membership_reason_name(reason));
    assert_null(jamsostek_membership_reason_text(0, "id"));
    assert_null(jamsostek_membership_reason_text(reason, "en"));
    jamsostek_membership_input_init(&in);
    assert_int_equal(in.struct_size, sizeof in);
    assert_int_equal(in.ended, JAMSOSTEK_DATE_NONE);
    jamsostek_membership_input_init(NULL);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_licensing_desk_gets_an_answer_with_its_reason),
        cmocka_unit_test(months_are_counted),
        cmocka_unit_test(work_that_has_ended_leaves_no_grace),
        cmocka_unit_test(nothing_is_asked_for_after_the_end),
        cmocka_unit_test(holidays_and_weekends_count),
        cmocka_unit_test(what_has_to_be_paid_is_counted_in_rupiah),
        cmocka_unit_test(a_category_stands_for_its_segment),
        cmocka_unit_test(rules_can_be_tried),
        cmocka_unit_test(faulty_histories_are_refused_by_name),
        cmocka_unit_test(faulty_inputs_are_refused),
        cmocka_unit_test(a_month_can_count_as_unpaid_from_its_end),
        cmocka_unit_test(answers_are_explained),
        cmocka_unit_test(amounts_to_pay_are_explained),
        cmocka_unit_test(random_histories_agree_with_a_walk_over_all_days),
        cmocka_unit_test(reasons_have_names_and_sentences),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
