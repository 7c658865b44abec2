/* SPDX-License-Identifier: MIT */

/*
 * test_jkp.c - loss of job: cash, contributions, claims, arrears
 *
 * Figures are those of PP 37/2021 and PP 6/2025, or worked out from these by
 * hand.
 */
#include "explained.h"
#include "support.h"

#include <jamsostek/jamsostek.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define LEN(a) (sizeof(a) / sizeof((a)[0]))

static jamsostek_jkp_input
input(void)
{
    jamsostek_jkp_input in;

    jamsostek_jkp_input_init(&in);
    return in;
}

static jamsostek_jkp_cash
cash(const jamsostek_rules *rules, const char *dismissed,
     const jamsostek_jkp_input *in)
{
    jamsostek_jkp_cash made;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_status status = jamsostek_jkp_cash_compute(rules, day(dismissed),
                                                         in, &made, NULL, &err);

    if (status != JAMSOSTEK_OK)
        print_error("%s: %s\n", dismissed, err.message);
    assert_int_equal(status, JAMSOSTEK_OK);
    return made;
}

/* --- cash ----------------------------------------------------------------- */

static void
cash_follows_the_law_of_the_dismissal(void **state)
{
    /* Art. 21; 5,000,000 at most: 10,500,000 and 18,000,000 in all. */
    static const struct {
        const char *dismissed;
        jamsostek_idr wage, first, third, fourth, sixth, total;
    } cases[] = {
        {"2021-02-02", 4000000, 1800000, 1800000, 1000000, 1000000, 8400000},
        {"2024-06-01", 7000000, 2250000, 2250000, 1250000, 1250000, 10500000},
        {"2024-08-06", 5000000, 2250000, 2250000, 1250000, 1250000, 10500000},
        {"2025-02-07", 5000000, 3000000, 3000000, 3000000, 3000000, 18000000},
        {"2025-02-08", 5000001, 3000000, 3000000, 3000000, 3000000, 18000000},
        {"2025-06-01", 4000000, 2400000, 2400000, 2400000, 2400000, 14400000},
        /* 2,074,073.4: each month is rounded on its own. */
        {"2025-06-01", 3456789, 2074073, 2074073, 2074073, 2074073, 12444438},
        {"2026-11-30", 0, 0, 0, 0, 0, 0},
    };
    size_t i;

    (void)state;
    for (i = 0; i < LEN(cases); i++) {
        jamsostek_jkp_input in = input();
        jamsostek_jkp_cash made;

        in.wage = cases[i].wage;
        made = cash(NULL, cases[i].dismissed, &in);
        assert_int_equal(made.n_months, 6);
        assert_int_equal(made.amount[0], cases[i].first);
        assert_int_equal(made.amount[2], cases[i].third);
        assert_int_equal(made.amount[3], cases[i].fourth);
        assert_int_equal(made.amount[5], cases[i].sixth);
        assert_int_equal(made.amount[6], 0);
        assert_int_equal(made.total, cases[i].total);
        assert_int_equal(made.flags, 0);
    }
}

static void
a_running_claim_changes_on_7_february_2025(void **state)
{
    /* PP 6/2025 art. II no. 2. */
    jamsostek_date paid[6];
    jamsostek_jkp_input in = input();
    jamsostek_jkp_cash made;

    (void)state;
    paid[0] = day("2024-12-10");
    paid[1] = day("2025-01-10");
    paid[2] = day("2025-02-06");
    paid[3] = day("2025-02-07");
    paid[4] = day("2025-03-10");
    paid[5] = JAMSOSTEK_DATE_NONE; /* not before the fifth */
    in.wage = 4000000;
    in.paid_on = paid;
    in.n_paid_on = 6;
    made = cash(NULL, "2024-11-15", &in);
    assert_int_equal(made.amount[0], 1800000);
    assert_int_equal(made.amount[1], 1800000);
    assert_int_equal(made.amount[2], 1800000);
    assert_int_equal(made.amount[3], 2400000);
    assert_int_equal(made.amount[4], 2400000);
    assert_int_equal(made.amount[5], 2400000);
    assert_int_equal(made.total, 3 * 1800000 + 3 * 2400000);
    assert_int_equal(made.flags, JAMSOSTEK_JKP_FLAG_CHANGED_LAW);
    /* Nothing is said of the fourth month, which is paid in March. */
    in.n_paid_on = 3;
    assert_int_equal(cash(NULL, "2024-11-15", &in).flags,
                     JAMSOSTEK_JKP_FLAG_PAID_ON);
}

static void
a_month_without_a_day_is_not_paid_before_the_last_one(void **state)
{
    jamsostek_date paid[2];
    jamsostek_jkp_input in = input();
    jamsostek_jkp_cash made;

    (void)state;
    paid[0] = day("2025-01-10");
    paid[1] = day("2025-02-10");
    in.wage = 6000000;
    in.paid_on = paid;
    in.n_paid_on = 2;
    made = cash(NULL, "2024-12-20", &in);
    assert_int_equal(made.amount[0], 2250000);
    assert_int_equal(made.amount[1], 3000000);
    assert_int_equal(made.amount[2], 3000000);
    assert_int_equal(made.amount[5], 3000000);
    assert_int_equal(made.total, 17250000);
    assert_int_equal(made.flags, JAMSOSTEK_JKP_FLAG_CHANGED_LAW);
}

static void
months_that_run_past_7_february_2025_ask_for_their_days(void **state)
{
    /* Six months from the dismissal on; PP 6/2025 art. II no. 2. */
    static const struct {
        const char *dismissed;
        uint32_t flags;
    } cases[] = {
        {"2024-08-06", 0},
        {"2024-08-07", JAMSOSTEK_JKP_FLAG_PAID_ON},
        {"2024-12-20", JAMSOSTEK_JKP_FLAG_PAID_ON},
        {"2025-02-06", JAMSOSTEK_JKP_FLAG_PAID_ON},
        {"2025-02-07", 0},
    };
    jamsostek_jkp_input in = input();
    jamsostek_jkp_cash made;
    jamsostek_explanation *why;
    const char *text;
    size_t i;

    (void)state;
    in.wage = 6000000;
    for (i = 0; i < LEN(cases); i++)
        assert_int_equal(cash(NULL, cases[i].dismissed, &in).flags,
                         cases[i].flags);
    assert_int_equal(jamsostek_jkp_cash_compute(NULL, day("2024-12-20"), &in,
                                                &made, &why, NULL),
                     0);
    text = text_of(why, "en");
    assert_non_null(strstr(text, "PP 6/2025 art. II no. 2"));
    assert_non_null(strstr(text, "paid_on"));
    jamsostek_explanation_free(why);
}

static void
impossible_cash_is_refused(void **state)
{
    static const struct {
        const char *dismissed;
        jamsostek_idr wage;
        const char *paid[2];
        size_t n_paid;
        jamsostek_status status;
    } cases[] = {
        {"2025-03-01", JAMSOSTEK_IDR_NONE, {0}, 0, JAMSOSTEK_ERR_MISSING},
        {"2025-03-01", -1, {0}, 0, JAMSOSTEK_ERR_DOMAIN},
        {"2021-02-01", 1, {0}, 0, JAMSOSTEK_ERR_NO_RULE},
        {"2015-06-30", 1, {0}, 0, JAMSOSTEK_ERR_NO_RULE},
        {"2026-12-01", 1, {0}, 0, JAMSOSTEK_ERR_NOT_CHECKED},
        {"2025-03-02", 1, {"2025-03-01"}, 1, JAMSOSTEK_ERR_DOMAIN},
        {"2025-03-02",
         1,
         {"2025-05-01", "2025-04-30"},
         2,
         JAMSOSTEK_ERR_DOMAIN},
        {"2026-11-02", 1, {"2026-12-01"}, 1, JAMSOSTEK_ERR_NOT_CHECKED},
        {"2025-03-02", 1, {"2025-04-01"}, 7, JAMSOSTEK_ERR_DOMAIN},
    };
    size_t i, k;

    (void)state;
    for (i = 0; i < LEN(cases); i++) {
        jamsostek_date paid[JAMSOSTEK_JKP_MONTHS];
        jamsostek_jkp_input in = input();
        jamsostek_jkp_cash made, before;
        jamsostek_error err = JAMSOSTEK_ERROR_INIT;

        for (k = 0; k < JAMSOSTEK_JKP_MONTHS; k++)
            paid[k] = k < 2 && cases[i].paid[k] != NULL ? day(cases[i].paid[k])
                                                        : JAMSOSTEK_DATE_NONE;
        in.wage = cases[i].wage;
        in.paid_on = paid;
        in.n_paid_on = cases[i].n_paid;
        memset(&made, 0x5a, sizeof made);
        before = made;
        assert_int_equal(jamsostek_jkp_cash_compute(NULL,
                                                    day(cases[i].dismissed),
                                                    &in, &made, NULL, &err),
                         cases[i].status);
        assert_memory_equal(&made, &before, sizeof made);
        assert_true(strlen(err.message) > 8);
    }
    {
        jamsostek_jkp_input in = input();
        jamsostek_jkp_cash made;

        in.wage = 1;
        in.n_paid_on = 1;
        assert_int_equal(jamsostek_jkp_cash_compute(NULL, day("2025-03-01"),
                                                    &in, &made, NULL, NULL),
                         JAMSOSTEK_ERR_ARGUMENT);
        assert_int_equal(jamsostek_jkp_cash_compute(NULL, day("2025-03-01"),
                                                    NULL, &made, NULL, NULL),
                         JAMSOSTEK_ERR_ARGUMENT);
        in.struct_size = 0;
        assert_int_equal(jamsostek_jkp_cash_compute(NULL, day("2025-03-01"),
                                                    &in, &made, NULL, NULL),
                         JAMSOSTEK_ERR_STRUCT_SIZE);
    }
}

/* --- contributions -------------------------------------------------------- */

enum { MOST_SPANS = 6 };

struct eligibility_case {
    const char *law;
    const char *dismissed;
    const char *paid[2 * MOST_SPANS]; /* first and last months */
    int32_t counted, in_row, eligible;
};

static size_t
spans_of(const char *const *paid, jamsostek_jkp_span *spans)
{
    size_t n = 0;

    while (n < MOST_SPANS && paid[2 * n] != NULL) {
        spans[n].first = day(paid[2 * n]);
        spans[n].last = day(paid[2 * n + 1]);
        n++;
    }
    return n;
}

static void
twelve_months_of_24_are_needed_and_before_2025_six_in_a_row(void **state)
{
    static const struct eligibility_case cases[] = {
        /* Simulations 1 and 3 of PP 6/2025, explanation of art. 19 (3). */
        {"2025-02-07", "2022-06", {"2020-12", "2022-05"}, 18, 18, 1},
        {"2025-02-07",
         "2023-03",
         {"2021-03", "2021-05", "2021-09", "2022-02", "2022-05", "2022-09",
          "2022-11", "2023-02"},
         18,
         4,
         1},
        {"2025-06-10", "2025-06", {"2024-06", "2025-05"}, 12, 12, 1},
        {"2025-06-10", "2025-06", {"2024-07", "2025-05"}, 11, 11, 0},
        /* The month of the dismissal is not counted. */
        {"2025-06-10", "2025-06", {"2024-07", "2025-06"}, 11, 11, 0},
        /* The first of the 24 months, and the one before it. */
        {"2025-06-10",
         "2025-06",
         {"2023-06", "2023-06", "2024-07", "2025-05"},
         12,
         11,
         1},
        {"2025-06-10",
         "2025-06",
         {"2023-05", "2023-05", "2024-07", "2025-05"},
         11,
         11,
         0},
        /* Broken: enough since PP 6/2025, not before. */
        {"2025-02-07",
         "2025-06",
         {"2023-08", "2023-12", "2024-02", "2024-06", "2025-04", "2025-05"},
         12,
         2,
         1},
        {"2025-02-06",
         "2025-06",
         {"2023-08", "2023-12", "2024-02", "2024-06", "2025-04", "2025-05"},
         12,
         2,
         0},
        {"2024-06-10",
         "2024-06",
         {"2022-08", "2023-01", "2023-12", "2024-05"},
         12,
         6,
         1},
        {"2024-06-10",
         "2024-06",
         {"2022-07", "2023-01", "2024-01", "2024-05"},
         12,
         5,
         0},
        /* Spans that touch make one row. */
        {"2024-06-10",
         "2024-06",
         {"2022-08", "2023-01", "2023-12", "2024-02", "2024-03", "2024-05"},
         12,
         6,
         1},
        {"2024-06-10", "2024-06", {"2022-06", "2023-06"}, 13, 0, 0},
        {"2025-06-10", "2025-06", {NULL}, 0, 0, 0},
    };
    size_t i;

    (void)state;
    for (i = 0; i < LEN(cases); i++) {
        jamsostek_jkp_span spans[MOST_SPANS];
        jamsostek_jkp_input in = input();
        jamsostek_jkp_eligibility made;

        in.dismissed = day(cases[i].dismissed);
        in.paid = spans;
        in.n_paid = spans_of(cases[i].paid, spans);
        assert_int_equal(jamsostek_jkp_eligibility_compute(
                             NULL, day(cases[i].law), &in, &made, NULL, NULL),
                         0);
        assert_int_equal(made.months_counted, cases[i].counted);
        assert_int_equal(made.months_in_row, cases[i].in_row);
        assert_int_equal(made.eligible, cases[i].eligible);
        assert_int_equal(made.months_needed, 12);
        assert_int_equal(made.row_needed,
                         day(cases[i].law) < day("2025-02-07") ? 6 : 0);
    }
}

/* J4: PP 37/2021, dismissed in June 2024. */
static void
six_in_a_row_may_lie_anywhere_in_the_24_months(void **state)
{
    static const struct eligibility_case cases[] = {
        /* Not before the dismissal, but six in a row, in two spans. */
        {"2024-06-10",
         "2024-06",
         {"2022-06", "2022-08", "2022-09", "2022-11", "2023-06", "2023-11"},
         12,
         6,
         1},
        {"2024-06-10",
         "2024-06",
         {"2022-06", "2022-10", "2022-12", "2023-04", "2023-06", "2023-07"},
         12,
         5,
         0},
        /* A row counts from the first of the 24 months on. */
        {"2024-06-10",
         "2024-06",
         {"2022-01", "2022-10", "2022-12", "2023-04", "2023-06", "2023-07"},
         12,
         5,
         0},
    };
    jamsostek_rules *rules;
    size_t i;

    (void)state;
    rules = what_if("choice.jkp_months_in_row", "2021-02-02",
                    JAMSOSTEK_UNIT_OPTION, 1);
    for (i = 0; i < LEN(cases); i++) {
        jamsostek_jkp_span spans[MOST_SPANS];
        jamsostek_jkp_input in = input();
        jamsostek_jkp_eligibility made;

        in.dismissed = day(cases[i].dismissed);
        in.paid = spans;
        in.n_paid = spans_of(cases[i].paid, spans);
        assert_int_equal(jamsostek_jkp_eligibility_compute(
                             rules, day(cases[i].law), &in, &made, NULL, NULL),
                         0);
        assert_int_equal(made.months_counted, cases[i].counted);
        assert_int_equal(made.months_in_row, cases[i].in_row);
        assert_int_equal(made.eligible, cases[i].eligible);
        assert_int_equal(jamsostek_jkp_eligibility_compute(
                             NULL, day(cases[i].law), &in, &made, NULL, NULL),
                         0);
        assert_int_equal(made.months_in_row, 0);
        assert_int_equal(made.eligible, 0);
    }
    jamsostek_rules_free(rules);
}

static void
senseless_months_are_refused(void **state)
{
    static const char *const cases[][2 * MOST_SPANS] = {
        {"2025-05", "2025-04"},                       /* ends first */
        {"2025-01", "2025-02", "2024-01", "2024-02"}, /* out of order */
        {"2025-01", "2025-03", "2025-03", "2025-04"}, /* overlap */
        {"2025-01", "2025-07"},                       /* in the future */
    };
    jamsostek_jkp_span spans[MOST_SPANS];
    jamsostek_jkp_input in = input();
    jamsostek_jkp_eligibility made;
    size_t i;

    (void)state;
    in.paid = spans;
    for (i = 0; i < LEN(cases); i++) {
        jamsostek_error err = JAMSOSTEK_ERROR_INIT;

        in.n_paid = spans_of(cases[i], spans);
        assert_int_equal(jamsostek_jkp_eligibility_compute(
                             NULL, day("2025-06-10"), &in, &made, NULL, &err),
                         JAMSOSTEK_ERR_DOMAIN);
        assert_non_null(strstr(err.message, "span"));
    }
    spans[0].first = JAMSOSTEK_DATE_NONE;
    in.n_paid = 1;
    assert_int_equal(jamsostek_jkp_eligibility_compute(NULL, day("2025-06-10"),
                                                       &in, &made, NULL, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    in.paid = NULL;
    assert_int_equal(jamsostek_jkp_eligibility_compute(NULL, day("2025-06-10"),
                                                       &in, &made, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    in.n_paid = 0;
    in.dismissed = INT32_MAX;
    assert_int_equal(jamsostek_jkp_eligibility_compute(NULL, day("2025-06-10"),
                                                       &in, &made, NULL, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
}

/* --- claims --------------------------------------------------------------- */

static void
claims_have_a_window_a_number_and_a_gap(void **state)
{
    /* Art. 20, 35, 40. */
    static const struct {
        const char *dismissed, *claimed;
        int32_t ending, number, since, new_job, died;
        int32_t refused;
        const char *last_day;
    } cases[] = {
        {"2025-02-06", NULL, 0, 0, -1, 0, 0, 0, "2025-05-06"},
        {"2025-02-06", "2025-05-06", 0, 1, -1, 0, 0, 0, "2025-05-06"},
        {"2025-02-06", "2025-05-07", 0, 1, -1, 0, 0, JAMSOSTEK_JKP_REFUSED_LATE,
         "2025-05-06"},
        {"2025-02-07", "2025-08-07", 0, 1, -1, 0, 0, 0, "2025-08-07"},
        {"2025-02-07", "2025-08-08", 0, 1, -1, 0, 0, JAMSOSTEK_JKP_REFUSED_LATE,
         "2025-08-07"},
        /* There is no 31 February. */
        {"2025-08-31", NULL, 1, 1, -1, 0, 0, 0, "2026-02-28"},
        {"2026-03-01", NULL, 1, 2, 59, 0, 0, JAMSOSTEK_JKP_REFUSED_GAP,
         "2026-09-01"},
        {"2026-03-01", NULL, 1, 2, 60, 0, 0, 0, "2026-09-01"},
        {"2026-03-01", NULL, 1, 3, 60, 0, 0, 0, "2026-09-01"},
        {"2026-03-01", NULL, 1, 3, 59, 0, 0, JAMSOSTEK_JKP_REFUSED_GAP,
         "2026-09-01"},
        {"2026-03-01", NULL, 1, 4, 120, 0, 0, JAMSOSTEK_JKP_REFUSED_NUMBER,
         "2026-09-01"},
        {"2026-03-01", NULL, JAMSOSTEK_JKP_RESIGNED, 1, -1, 0, 0,
         JAMSOSTEK_JKP_REFUSED_ENDING, "2026-09-01"},
        {"2026-03-01", NULL, JAMSOSTEK_JKP_DISABLED, 1, -1, 0, 0,
         JAMSOSTEK_JKP_REFUSED_ENDING, "2026-09-01"},
        {"2026-03-01", NULL, JAMSOSTEK_JKP_RETIRED, 1, -1, 0, 0,
         JAMSOSTEK_JKP_REFUSED_ENDING, "2026-09-01"},
        {"2026-03-01", NULL, JAMSOSTEK_JKP_DEATH, 1, -1, 0, 0,
         JAMSOSTEK_JKP_REFUSED_ENDING, "2026-09-01"},
        {"2026-03-01", NULL, JAMSOSTEK_JKP_TERM_ENDED, 1, -1, 0, 0,
         JAMSOSTEK_JKP_REFUSED_ENDING, "2026-09-01"},
        {"2026-03-01", NULL, 1, 1, -1, 1, 0, JAMSOSTEK_JKP_REFUSED_LOST,
         "2026-09-01"},
        {"2026-03-01", NULL, 1, 1, -1, 0, 1, JAMSOSTEK_JKP_REFUSED_LOST,
         "2026-09-01"},
    };
    size_t i;

    (void)state;
    for (i = 0; i < LEN(cases); i++) {
        jamsostek_jkp_input in = input();
        jamsostek_jkp_claim made;

        in.ending = cases[i].ending;
        in.claim_no = cases[i].number;
        in.months_since_claim = cases[i].since;
        in.new_job = cases[i].new_job;
        in.died = cases[i].died;
        if (cases[i].claimed != NULL)
            in.claimed_on = day(cases[i].claimed);
        assert_int_equal(jamsostek_jkp_claim_compute(NULL,
                                                     day(cases[i].dismissed),
                                                     &in, &made, NULL, NULL),
                         0);
        assert_int_equal(made.refused, cases[i].refused);
        assert_int_equal(made.allowed, cases[i].refused == 0);
        assert_int_equal(made.last_day, day(cases[i].last_day));
    }
}

static void
senseless_claims_are_refused(void **state)
{
    static const struct {
        int32_t ending, number, since, new_job;
        const char *claimed;
        jamsostek_status status;
    } cases[] = {
        {7, 1, -1, 0, NULL, JAMSOSTEK_ERR_ARGUMENT},
        {-1, 1, -1, 0, NULL, JAMSOSTEK_ERR_ARGUMENT},
        {1, -1, -1, 0, NULL, JAMSOSTEK_ERR_DOMAIN},
        {1, 2, -1, 0, NULL, JAMSOSTEK_ERR_MISSING},
        {1, 2, -2, 0, NULL, JAMSOSTEK_ERR_DOMAIN},
        {1, 1, -1, 2, NULL, JAMSOSTEK_ERR_DOMAIN},
        {1, 1, -1, 0, "2026-02-28", JAMSOSTEK_ERR_DOMAIN},
    };
    size_t i;

    (void)state;
    for (i = 0; i < LEN(cases); i++) {
        jamsostek_jkp_input in = input();
        jamsostek_jkp_claim made;

        in.ending = cases[i].ending;
        in.claim_no = cases[i].number;
        in.months_since_claim = cases[i].since;
        in.new_job = cases[i].new_job;
        if (cases[i].claimed != NULL)
            in.claimed_on = day(cases[i].claimed);
        assert_int_equal(jamsostek_jkp_claim_compute(NULL, day("2026-03-01"),
                                                     &in, &made, NULL, NULL),
                         cases[i].status);
    }
}

/* --- arrears -------------------------------------------------------------- */

static void
arrears_decide_who_pays(void **state)
{
    /* Art. 39; art. 39A since PP 6/2025. */
    static const struct {
        const char *dismissed;
        int32_t unpaid, settled, closed;
        const char *paid, *asked;
        int32_t bpjs_pays, refund_due;
    } cases[] = {
        {"2024-06-01", 0, 0, 0, NULL, NULL, 1, 0},
        {"2024-06-01", 3, 0, 0, NULL, NULL, 1, 0},
        {"2024-06-01", 4, 0, 0, NULL, NULL, 0, 0},
        {"2024-06-01", 4, 1, 0, NULL, NULL, 0, 1},
        {"2025-02-06", 6, 0, 1, NULL, NULL, 0, 0},
        {"2025-02-07", 6, 0, 1, NULL, NULL, 1, 0},
        {"2025-02-07", 7, 0, 1, NULL, NULL, 0, 0},
        {"2025-02-07", 7, 1, 1, NULL, NULL, 0, 1},
        {"2025-02-07", 4, 0, 0, NULL, NULL, 0, 0},
        {"2025-02-07", 3, 1, 0, NULL, NULL, 1, 0},
        /* Asked within three months of paying the worker. */
        {"2026-01-05", 4, 1, 0, "2026-01-31", "2026-04-30", 0, 1},
        {"2026-01-05", 4, 1, 0, "2026-01-31", "2026-05-01", 0, 0},
    };
    size_t i;

    (void)state;
    for (i = 0; i < LEN(cases); i++) {
        jamsostek_jkp_input in = input();
        jamsostek_jkp_arrears made;

        in.months_unpaid = cases[i].unpaid;
        in.arrears_settled = cases[i].settled;
        in.closed = cases[i].closed;
        if (cases[i].paid != NULL) {
            in.worker_paid_on = day(cases[i].paid);
            in.refund_asked_on = day(cases[i].asked);
        }
        assert_int_equal(jamsostek_jkp_arrears_compute(NULL,
                                                       day(cases[i].dismissed),
                                                       &in, &made, NULL, NULL),
                         0);
        assert_int_equal(made.bpjs_pays, cases[i].bpjs_pays);
        assert_int_equal(made.refund_due, cases[i].refund_due);
        assert_int_equal(made.refund_until, cases[i].paid != NULL
                                                ? day("2026-04-30")
                                                : JAMSOSTEK_DATE_NONE);
    }
}

static void
senseless_arrears_are_refused(void **state)
{
    jamsostek_jkp_input in = input();
    jamsostek_jkp_arrears made;
    jamsostek_date on = day("2026-03-01");

    (void)state;
    assert_int_equal(
        jamsostek_jkp_arrears_compute(NULL, on, &in, &made, NULL, NULL),
        JAMSOSTEK_ERR_MISSING);
    in.months_unpaid = -2;
    assert_int_equal(
        jamsostek_jkp_arrears_compute(NULL, on, &in, &made, NULL, NULL),
        JAMSOSTEK_ERR_DOMAIN);
    in.months_unpaid = 4;
    in.closed = 2;
    assert_int_equal(
        jamsostek_jkp_arrears_compute(NULL, on, &in, &made, NULL, NULL),
        JAMSOSTEK_ERR_DOMAIN);
    in.closed = 0;
    in.worker_paid_on = on - 1;
    assert_int_equal(
        jamsostek_jkp_arrears_compute(NULL, on, &in, &made, NULL, NULL),
        JAMSOSTEK_ERR_DOMAIN);
    in.worker_paid_on = on + 9;
    in.refund_asked_on = on + 8;
    assert_int_equal(
        jamsostek_jkp_arrears_compute(NULL, on, &in, &made, NULL, NULL),
        JAMSOSTEK_ERR_DOMAIN);
}

/* --- what-if and reasons -------------------------------------------------- */

static void
an_altered_law_alters_the_cash(void **state)
{
    static const jamsostek_rule_step steps[] = {{0, 800000}, {3, 300000}};
    jamsostek_jkp_input in = input();
    jamsostek_rules *rules;
    jamsostek_jkp_cash made;

    (void)state;
    in.wage = 4000000;
    assert_int_equal(jamsostek_rules_copy(NULL, &rules, NULL), 0);
    assert_int_equal(
        jamsostek_rules_set_steps(rules, "jkp.cash_rate", day("2026-01-01"),
                                  JAMSOSTEK_UNIT_PPM, steps, 2, NULL),
        0);
    assert_int_equal(jamsostek_rules_set(rules, "jkp.cash_months",
                                         day("2026-01-01"),
                                         JAMSOSTEK_UNIT_MONTHS, 8, NULL),
                     0);
    made = cash(rules, "2026-03-01", &in);
    assert_int_equal(made.n_months, 8);
    assert_int_equal(made.amount[1], 3200000);
    assert_int_equal(made.amount[2], 1200000);
    assert_int_equal(made.amount[7], 1200000);
    assert_int_equal(made.total, 2 * 3200000 + 6 * 1200000);
    assert_int_equal(made.flags, JAMSOSTEK_FLAG_ALTERED);
    assert_int_equal(cash(rules, "2025-12-31", &in).total, 14400000);
    jamsostek_rules_free(rules);
}

static void
the_cash_says_why(void **state)
{
    const char *text;
    jamsostek_date paid[2];
    jamsostek_jkp_input in = input();
    jamsostek_explanation *why;
    jamsostek_jkp_cash made;
    size_t i;

    (void)state;
    paid[0] = day("2025-02-06");
    paid[1] = day("2025-02-07");
    in.wage = 7000000;
    in.paid_on = paid;
    in.n_paid_on = 2;
    assert_int_equal(jamsostek_jkp_cash_compute(NULL, day("2025-01-20"), &in,
                                                &made, &why, NULL),
                     0);
    text = text_of(why, "en");
    assert_non_null(strstr(text, "Rp5.000.000 x 60% = Rp3.000.000 [PP 6/2025 "
                                 "art. 21 (1); text read]"));
    assert_non_null(strstr(text, "Rp5.000.000 x 45% = Rp2.250.000 [PP 37/2021 "
                                 "art. 21 (1); text read]"));
    assert_non_null(strstr(text, "(B1; PP 6/2025 art. II no. 2)"));
    assert_non_null(strstr(text, "All months: Rp17.250.000"));
    for (i = 0; i < jamsostek_explanation_count(why); i++) {
        const jamsostek_explanation_step *step =
            jamsostek_explanation_get(why, i);

        if (step->operation != JAMSOSTEK_OP_REMARK)
            assert_string_not_equal(step->label_id, step->label_en);
    }
    jamsostek_explanation_free(why);
    assert_int_equal(made.total, 2250000 + 5 * 3000000);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cash_follows_the_law_of_the_dismissal),
        cmocka_unit_test(a_running_claim_changes_on_7_february_2025),
        cmocka_unit_test(a_month_without_a_day_is_not_paid_before_the_last_one),
        cmocka_unit_test(
            months_that_run_past_7_february_2025_ask_for_their_days),
        cmocka_unit_test(impossible_cash_is_refused),
        cmocka_unit_test(
            twelve_months_of_24_are_needed_and_before_2025_six_in_a_row),
        cmocka_unit_test(six_in_a_row_may_lie_anywhere_in_the_24_months),
        cmocka_unit_test(senseless_months_are_refused),
        cmocka_unit_test(claims_have_a_window_a_number_and_a_gap),
        cmocka_unit_test(senseless_claims_are_refused),
        cmocka_unit_test(arrears_decide_who_pays),
        cmocka_unit_test(senseless_arrears_are_refused),
        cmocka_unit_test(an_altered_law_alters_the_cash),
        cmocka_unit_test(the_cash_says_why),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
