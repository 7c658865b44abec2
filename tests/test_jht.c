/* SPDX-License-Identifier: MIT */

/*
 * test_jht.c - old-age savings: balance, payout, partial withdrawal
 *
 * Figures are those of the ministry and the press named beside them, or powers
 * worked out elsewhere with 50 digits.  tests/check_savings.py compares ten
 * thousand careers more.
 */
#include "benefit/jht_return.h"
#include "explained.h"
#include "support.h"

#include <jamsostek/jht.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static jamsostek_jht_input
nothing(void)
{
    jamsostek_jht_input in;

    jamsostek_jht_input_init(&in);
    return in;
}

static jamsostek_jht_account
projected(const jamsostek_jht_input *in, const char *on)
{
    jamsostek_jht_account account;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    if (jamsostek_jht_project(NULL, day(on), in, &account, NULL, &err) != 0)
        fail_msg("%s", err.message);
    return account;
}

static jamsostek_jht_account
balanced(const jamsostek_jht_input *in, const char *on)
{
    jamsostek_jht_account account;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    if (jamsostek_jht_balance(NULL, day(on), in, &account, NULL, &err) != 0)
        fail_msg("%s", err.message);
    return account;
}

/* --- simulations -----------------------------------------------------------
 */

/* Ministry of Manpower, February 2022 (cnbcindonesia.com, duitologi.com,
 * haibunda.com): five years at Rp4,000,000, then 26 years of growth at 5.7 %.
 */
static void
the_ministry_s_simulation_comes_out_to_the_rupiah(void **state)
{
    jamsostek_jht_input in = nothing();
    jamsostek_jht_account account;

    (void)state;
    in.wage = 4000000;
    in.months = 60;
    in.further_months = 26 * 12;
    in.return_ppm = 57000;
    account = projected(&in, "2022-02-17");
    assert_int_equal(account.balance, 66775213);
    assert_int_equal(account.month_contribution, 228000);
    assert_int_equal(account.contributions, 13680000);
    assert_int_equal(account.development, 66775213 - 13680000);
    assert_int_equal(account.months, 60);
    assert_int_equal(account.flags, 0);
}

static void
published_examples_come_out(void **state)
{
    jamsostek_jht_input in = nothing();
    jamsostek_jht_account account;

    (void)state;
    in.wage = 5060000; /* viva.co.id, January 2023 */
    in.months = 60;
    account = projected(&in, "2023-01-01");
    assert_int_equal(account.month_contribution, 288420);
    assert_int_equal(account.contributions, 17305200);
    in.wage = 5000000; /* parapuan.co, March 2022 */
    in.months = 24;
    account = projected(&in, "2022-03-01");
    assert_int_equal(account.month_contribution, 285000);
    assert_int_equal(account.contributions, 6840000);
    in = nothing(); /* BPJS branch Depok in jabar.jpnn.com, February 2026 */
    in.balance = 20000000;
    in.further_months = 12;
    in.return_ppm = 50000;
    account = projected(&in, "2026-02-12");
    assert_int_equal(account.development, 1000000);
    assert_int_equal(account.balance, 21000000);
    assert_int_equal(account.contributions, 0);
}

/* Twelve months are exactly 1 + r, so that exact halves occur. */
static void
a_half_is_rounded_up(void **state)
{
    static const struct {
        int64_t opening;
        int32_t return_ppm;
        int32_t years;
        int64_t expected;
    } cases[] = {
        {10, 50000, 1, 11},             /* 10.5 */
        {30, 50000, 1, 32},             /* 31.5 */
        {20000010, 50000, 1, 21000011}, /* 21,000,010.5 */
        {1000, 25000, 2, 1051},         /* 1,050.625 */
        {2, 250000, 1, 3},              /* 2.5 */
        {200, 50000, 2, 221},           /* 220.5 */
        {9, 50000, 1, 9},               /* 9.45 */
        {5000000000000, 1, 1, 5000005000000},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jamsostek_jht_input in = nothing();

        in.balance = cases[i].opening;
        in.return_ppm = cases[i].return_ppm;
        in.further_months = 12 * cases[i].years;
        assert_int_equal(projected(&in, "2026-06-01").balance,
                         cases[i].expected);
    }
}

static void
without_a_return_nothing_is_added(void **state)
{
    jamsostek_jht_input in = nothing();
    jamsostek_jht_account account;

    (void)state;
    in.balance = 123456789;
    in.contribution = 54321;
    in.months = 1100;
    in.further_months = 100;
    account = projected(&in, "2026-06-01");
    assert_int_equal(account.balance, 123456789 + 1100 * 54321);
    assert_int_equal(account.development, 0);
    in.months = in.further_months = 0;
    in.return_ppm = 50000;
    assert_int_equal(projected(&in, "2026-06-01").balance, 123456789);
}

/* --- histories --------------------------------------------------------------
 */

static void
a_contribution_earns_from_its_own_month(void **state)
{
    const jamsostek_date months[] = {day("2024-01-31"), day("2024-12-01")};
    const jamsostek_idr paid[] = {1000000, 1000000};
    jamsostek_jht_input in = nothing();

    (void)state;
    in.paid_months = months;
    in.contributions = paid;
    in.n_paid = 2;
    in.return_ppm = 60000;
    /* 1,060,000 and 1,004,867.55 */
    assert_int_equal(balanced(&in, "2024-12-15").balance, 2064868);
    assert_int_equal(balanced(&in, "2024-12-15").months, 2);
    in.paid_months++;
    in.n_paid = 1;
    assert_int_equal(balanced(&in, "2024-12-31").balance, 1004868);
    assert_int_equal(balanced(&in, "2025-11-01").balance, 1060000);
}

static void
each_year_has_its_return(void **state)
{
    /* 2016 to 2020, facts/benefits.md section 4. */
    static const int32_t returns[] = {71900, 78200, 62600, 60600, 56300};
    static const jamsostek_idr paid[12] = {1000000, 1000000, 1000000, 1000000,
                                           1000000, 1000000, 1000000, 1000000,
                                           1000000, 1000000, 1000000, 1000000};
    jamsostek_jht_input in = nothing();

    (void)state;
    in.balance = 100000000;
    in.first = day("2016-01");
    in.returns_ppm = returns;
    in.n_returns = 5;
    in.first_year = 2016;
    /* 1.0719 x 1.0782 x 1.0626 x 1.0606 x 1.0563 = 1.3758221990... */
    assert_int_equal(balanced(&in, "2020-12-31").balance, 137582220);
    in = nothing();
    in.first = day("2016-07");
    in.contributions = paid;
    in.n_paid = 12;
    in.returns_ppm = returns;
    in.n_returns = 2;
    in.first_year = 2016;
    assert_int_equal(balanced(&in, "2017-06-30").balance, 12491522);
    in.n_paid = 6;
    assert_int_equal(balanced(&in, "2016-12-01").balance, 6123045);
}

static void
a_history_of_equal_months_is_the_simulation(void **state)
{
    jamsostek_idr wages[60];
    jamsostek_jht_input in = nothing();
    size_t i;

    (void)state;
    for (i = 0; i < 60; i++)
        wages[i] = 4000000;
    in.first = day("1991-01"); /* the ministry's 31 years end in 2021 */
    in.contributions = wages;
    in.n_paid = 60;
    in.return_ppm = 57000;
    for (i = 0; i < 60; i++)
        wages[i] = 228000;
    assert_int_equal(balanced(&in, "2021-12-31").balance, 66775213);
    in = nothing();
    for (i = 0; i < 60; i++)
        wages[i] = 4000000;
    in.first = day("2016-01");
    in.wages = wages;
    in.n_paid = 60;
    in.return_ppm = 57000;
    in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    assert_int_equal(balanced(&in, "2046-12-01").balance, 66775213);
    assert_int_equal(balanced(&in, "2046-12-01").flags, JAMSOSTEK_FLAG_CARRIED);
}

static void
wages_count_by_the_rates_of_their_month(void **state)
{
    static const jamsostek_idr wages[] = {1000010, 1000010};
    jamsostek_jht_input in = nothing();
    jamsostek_jht_account account;
    jamsostek_rules *rules;

    (void)state;
    in.first = day("2026-01");
    in.wages = wages;
    in.n_paid = 2;
    /* 37,000.37 and 20,000.2, each side on its own */
    assert_int_equal(balanced(&in, "2026-02-01").contributions, 2 * 57000);
    rules = what_if("jht.rate_worker", "2026-02-01", JAMSOSTEK_UNIT_PPM, 30000);
    assert_int_equal(
        jamsostek_rules_set(rules, "rounding.jht_direction", day("2026-02-01"),
                            JAMSOSTEK_UNIT_OPTION, JAMSOSTEK_ROUND_UP, NULL),
        0);
    assert_int_equal(jamsostek_jht_balance(rules, day("2026-02-01"), &in,
                                           &account, NULL, NULL),
                     0);
    /* 37,000 + 20,000, then 37,001 + 30,001 (30,000.3 up) */
    assert_int_equal(account.contributions, 57000 + 67002);
    assert_int_equal(account.month_contribution, 67002);
    assert_int_equal(account.flags, JAMSOSTEK_FLAG_ALTERED);
    in.wage = 1000010;
    in.months = 1;
    assert_int_equal(jamsostek_jht_project(rules, day("2026-02-01"), &in,
                                           &account, NULL, NULL),
                     0);
    assert_int_equal(account.month_contribution, 67002);
    jamsostek_rules_free(rules);
}

/* --- what cannot be --------------------------------------------------------
 */

static void
refused(jamsostek_status expected, const char *sentence,
        const jamsostek_jht_input *in, const char *on, bool history)
{
    jamsostek_jht_account account, before;
    jamsostek_explanation *why = NULL;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_status status;

    memset(&account, 0x5a, sizeof account);
    before = account;
    status =
        history
            ? jamsostek_jht_balance(NULL, day(on), in, &account, &why, &err)
            : jamsostek_jht_project(NULL, day(on), in, &account, &why, &err);
    assert_int_equal(status, expected);
    assert_string_equal(err.message, sentence);
    assert_memory_equal(&account, &before, sizeof account);
    assert_null(why);
}

static void
impossible_simulations_are_refused(void **state)
{
    static const struct {
        jamsostek_status status;
        const char *sentence;
        int64_t balance, wage, contribution;
        int32_t months, further, return_ppm;
        const char *on;
    } cases[] = {
        {JAMSOSTEK_ERR_DOMAIN, "balance is negative", -1, 0, 0, 0, 0, 0, ""},
        {JAMSOSTEK_ERR_DOMAIN, "wage is negative", 0, -1, 0, 1, 0, 0, ""},
        {JAMSOSTEK_ERR_DOMAIN, "contribution is negative", 0, 0, -1, 1, 0, 0,
         ""},
        {JAMSOSTEK_ERR_OVERFLOW, "wage is too large", 0, 9000000000001, 0, 1, 0,
         0, ""},
        {JAMSOSTEK_ERR_OVERFLOW, "contribution is too large", 0, 0,
         1000000000000001, 1, 0, 0, ""},
        {JAMSOSTEK_ERR_OVERFLOW, "balance is too large", 1000000000000001, 0, 0,
         1, 0, 0, ""},
        {JAMSOSTEK_ERR_CONFLICT, "a wage and a contribution exclude each other",
         0, 1, 1, 1, 0, 0, ""},
        {JAMSOSTEK_ERR_DOMAIN,
         "months and further_months are 0 to 1,200 in all", 0, 1, 0, -1, 0, 0,
         ""},
        {JAMSOSTEK_ERR_DOMAIN,
         "months and further_months are 0 to 1,200 in all", 0, 1, 0, 0, -1, 0,
         ""},
        {JAMSOSTEK_ERR_DOMAIN,
         "months and further_months are 0 to 1,200 in all", 0, 1, 0, 1000, 201,
         0, ""},
        {JAMSOSTEK_ERR_DOMAIN,
         "months and further_months are 0 to 1,200 in all", 0, 1, 0, 1201,
         INT32_MAX, 0, ""},
        {JAMSOSTEK_ERR_DOMAIN, "a yearly return is 0 to 1,000,000 ppm", 0, 1, 0,
         1, 0, -1, ""},
        {JAMSOSTEK_ERR_DOMAIN, "a yearly return is 0 to 1,000,000 ppm", 0, 1, 0,
         1, 0, 1000001, ""},
        {JAMSOSTEK_ERR_OVERFLOW, "the returns grow money a millionfold", 1, 0,
         0, 0, 240, 1000000, ""},
        {JAMSOSTEK_ERR_OVERFLOW, "the balance is too large", 1000000000000000,
         0, 0, 0, 60, 1000000, ""},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jamsostek_jht_input in = nothing();

        in.balance = cases[i].balance;
        in.wage = cases[i].wage;
        in.contribution = cases[i].contribution;
        in.months = cases[i].months;
        in.further_months = cases[i].further;
        in.return_ppm = cases[i].return_ppm;
        refused(cases[i].status, cases[i].sentence, &in, "2026-06-01", false);
    }
}

static void
growth_just_below_the_limit_is_computed(void **state)
{
    jamsostek_jht_input in = nothing();

    (void)state;
    in.balance = 1;
    in.return_ppm = 1000000;
    in.further_months = 19 * 12;
    assert_int_equal(projected(&in, "2026-06-01").balance, 1 << 19);
    in.balance = 1000000000000000;
    in.further_months = 36;
    assert_int_equal(projected(&in, "2026-06-01").balance, 8000000000000000);
}

static void
impossible_histories_are_refused(void **state)
{
    static const int32_t returns[] = {50000, 50000};
    static const int32_t odd[] = {50000, -1};
    const jamsostek_date turned[] = {day("2024-03"), day("2024-02")};
    const jamsostek_date twice[] = {day("2024-03-01"), day("2024-03-31")};
    const jamsostek_idr paid[] = {1000, -5};
    const jamsostek_idr fine[] = {1000, 1000};
    jamsostek_jht_input in = nothing(), in2;
    jamsostek_jht_account account;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    (void)state;
    refused(JAMSOSTEK_ERR_MISSING, "first is needed: the month that begins it",
            &in, "2026-06-01", true);
    in.n_paid = 2;
    refused(JAMSOSTEK_ERR_ARGUMENT, "wages and contributions are NULL", &in,
            "2026-06-01", true);
    in.contributions = fine;
    in.n_paid = 1201;
    refused(JAMSOSTEK_ERR_DOMAIN, "n_paid is above 1,200", &in, "2026-06-01",
            true);
    in.n_paid = 2;
    in.paid_months = turned;
    refused(JAMSOSTEK_ERR_DOMAIN, "paid_months is not in order", &in,
            "2026-06-01", true);
    assert_int_equal(jamsostek_jht_balance(NULL, day("2026-06-01"), &in,
                                           &account, NULL, &err),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(err.row, 1);
    in.first = day("2024-05");
    refused(JAMSOSTEK_ERR_DOMAIN, "paid_months begins before first", &in,
            "2026-06-01", true);
    in.first = JAMSOSTEK_DATE_NONE;
    in.paid_months = twice;
    refused(JAMSOSTEK_ERR_DUPLICATE, "paid_months holds a month twice", &in,
            "2026-06-01", true);
    in.paid_months = NULL;
    in.first = day("2026-06");
    refused(JAMSOSTEK_ERR_DOMAIN, "a contribution lies after the day", &in,
            "2026-06-30", true);
    in.first = day("2026-07");
    refused(JAMSOSTEK_ERR_DOMAIN, "the first month lies after the day", &in,
            "2026-06-30", true);
    in.first = JAMSOSTEK_DATE_NONE + 1;
    refused(JAMSOSTEK_ERR_DOMAIN, "first is no day from 1970 on", &in,
            "2026-06-30", true);
    in.first = day("1970-01");
    in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    refused(JAMSOSTEK_ERR_DOMAIN, "more than 1,200 months lie before the day",
            &in, "2070-01-01", true);
    in.options = 0;
    in.first = day("2026-01");
    in.wages = fine;
    refused(JAMSOSTEK_ERR_CONFLICT,
            "wages and contributions exclude each other", &in, "2026-06-30",
            true);
    in.wages = NULL;
    in.contributions = paid;
    refused(JAMSOSTEK_ERR_DOMAIN, "contributions is negative", &in,
            "2026-06-30", true);
    in.contributions = NULL;
    in.wages = paid;
    refused(JAMSOSTEK_ERR_DOMAIN, "wages is negative", &in, "2026-06-30", true);
    in.wages = fine;
    in.returns_ppm = returns;
    in.n_returns = 2;
    in.first_year = 2024;
    refused(JAMSOSTEK_ERR_MISSING, "no return is given for 2026", &in,
            "2026-06-30", true);
    in.first_year = 2027;
    refused(JAMSOSTEK_ERR_MISSING, "no return is given for 2026", &in,
            "2026-06-30", true);
    in.first_year = 2026;
    in.returns_ppm = odd;
    refused(JAMSOSTEK_ERR_DOMAIN, "a yearly return is 0 to 1,000,000 ppm", &in,
            "2026-06-30", true);
    /* Wages before the programme began; contributions may be older. */
    in2 = nothing();
    in2.first = day("2015-06");
    in2.wages = fine;
    in2.n_paid = 2;
    assert_int_equal(jamsostek_jht_balance(NULL, day("2026-06-30"), &in2,
                                           &account, NULL, NULL),
                     JAMSOSTEK_ERR_NO_RULE);
    in2.wages = NULL;
    in2.contributions = fine;
    assert_int_equal(balanced(&in2, "2026-06-30").contributions, 2000);
}

static void
bad_calls_are_refused(void **state)
{
    jamsostek_jht_input in = nothing();
    jamsostek_jht_account account;
    jamsostek_jht_right right;
    jamsostek_jht_part part;
    const jamsostek_date on = day("2026-06-01");

    (void)state;
    assert_int_equal(
        jamsostek_jht_project(NULL, on, NULL, &account, NULL, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_jht_balance(NULL, on, &in, NULL, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_jht_payout(NULL, on, NULL, &right, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_jht_partial(NULL, on, &in, NULL, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_jht_project(NULL, day("2015-06-30"), &in,
                                           &account, NULL, NULL),
                     JAMSOSTEK_ERR_NO_RULE);
    assert_int_equal(jamsostek_jht_project(NULL, day("2026-12-01"), &in,
                                           &account, NULL, NULL),
                     JAMSOSTEK_ERR_NOT_CHECKED);
    in.struct_size = 8;
    assert_int_equal(jamsostek_jht_project(NULL, on, &in, &account, NULL, NULL),
                     JAMSOSTEK_ERR_STRUCT_SIZE);
    assert_int_equal(jamsostek_jht_partial(NULL, on, &in, &part, NULL, NULL),
                     JAMSOSTEK_ERR_STRUCT_SIZE);
    jamsostek_jht_input_init(NULL);
}

/* --- payout ----------------------------------------------------------------
 */

static void
the_first_day_of_the_payout_follows_reason_and_date(void **state)
{
    /* facts/benefits.md section 4; every day beside the day before it. */
    static const struct {
        int32_t reason;
        const char *born, *event, *on;
        int32_t payable;
        const char *from;
    } cases[] = {
        {JAMSOSTEK_JHT_REASON_AGE, "1970-06-15", "", "2026-06-14", 0,
         "2026-06-15"},
        {JAMSOSTEK_JHT_REASON_AGE, "1970-06-15", "", "2026-06-15", 1,
         "2026-06-15"},
        {JAMSOSTEK_JHT_REASON_AGE, "1968-02-29", "", "2024-02-28", 0,
         "2024-02-29"},
        {JAMSOSTEK_JHT_REASON_AGE, "1972-02-29", "", "2026-06-01", 0,
         "2028-02-29"},
        {JAMSOSTEK_JHT_REASON_COMPANY_AGE, "1970-01-01", "2022-03-01",
         "2022-04-25", 0, "2026-01-01"},
        {JAMSOSTEK_JHT_REASON_COMPANY_AGE, "1970-01-01", "2022-03-01",
         "2022-04-26", 1, "2022-04-26"},
        {JAMSOSTEK_JHT_REASON_COMPANY_AGE, "", "2024-03-01", "2024-03-01", 1,
         "2024-03-01"},
        /* 1 July to 31 August 2015: who left before 56 waits until 56. */
        {JAMSOSTEK_JHT_REASON_RESIGNATION, "1980-05-01", "2015-07-01",
         "2015-08-31", 0, "2036-05-01"},
        {JAMSOSTEK_JHT_REASON_DISMISSAL, "1980-05-01", "2015-07-01",
         "2015-08-31", 0, "2036-05-01"},
        {JAMSOSTEK_JHT_REASON_RESIGNATION, "1959-08-01", "2015-07-01",
         "2015-08-31", 1, "2015-08-01"},
        {JAMSOSTEK_JHT_REASON_RESIGNATION, "1980-05-01", "2015-07-01",
         "2015-09-01", 1, "2015-09-01"},
        {JAMSOSTEK_JHT_REASON_RESIGNATION, "", "2015-08-20", "2015-09-19", 0,
         "2015-09-20"},
        {JAMSOSTEK_JHT_REASON_RESIGNATION, "", "2015-08-20", "2015-09-20", 1,
         "2015-09-20"},
        {JAMSOSTEK_JHT_REASON_RESIGNATION, "", "2022-04-10", "2022-05-09", 0,
         "2022-05-10"},
        {JAMSOSTEK_JHT_REASON_RESIGNATION, "", "2022-04-10", "2022-05-10", 1,
         "2022-05-10"},
        {JAMSOSTEK_JHT_REASON_RESIGNATION, "", "2020-04-10", "2024-05-10", 1,
         "2020-05-10"},
        {JAMSOSTEK_JHT_REASON_RESIGNATION, "", "2026-01-31", "2026-02-27", 0,
         "2026-02-28"},
        {JAMSOSTEK_JHT_REASON_RESIGNATION, "1970-02-10", "2026-01-31",
         "2026-02-10", 1, "2026-02-10"},
        {JAMSOSTEK_JHT_REASON_DISMISSAL, "", "2026-05-15", "2026-06-14", 0,
         "2026-06-15"},
        {JAMSOSTEK_JHT_REASON_DISMISSAL, "", "2026-05-15", "2026-06-15", 1,
         "2026-06-15"},
        {JAMSOSTEK_JHT_REASON_CONTRACT_END, "1990-01-01", "2022-04-25",
         "2022-04-25", 0, "2046-01-01"},
        {JAMSOSTEK_JHT_REASON_CONTRACT_END, "", "2022-04-25", "2022-04-26", 1,
         "2022-04-26"},
        {JAMSOSTEK_JHT_REASON_CONTRACT_END, "", "2026-04-30", "2026-04-30", 1,
         "2026-04-30"},
        {JAMSOSTEK_JHT_REASON_BPU_STOPPED, "1990-01-01", "2022-04-01",
         "2022-04-25", 0, "2046-01-01"},
        {JAMSOSTEK_JHT_REASON_BPU_STOPPED, "", "2022-04-01", "2022-04-26", 1,
         "2022-04-26"},
        {JAMSOSTEK_JHT_REASON_LEAVING_INDONESIA, "", "2026-09-01", "2026-06-01",
         1, "2026-06-01"},
        {JAMSOSTEK_JHT_REASON_LEAVING_INDONESIA, "", "", "2015-07-01", 1,
         "2015-07-01"},
        {JAMSOSTEK_JHT_REASON_DISABILITY, "", "2020-05-05", "2020-05-05", 1,
         "2020-05-05"},
        {JAMSOSTEK_JHT_REASON_DISABILITY, "", "2022-04-25", "2022-04-25", 1,
         "2022-04-25"},
        {JAMSOSTEK_JHT_REASON_DISABILITY, "", "2026-05-05", "2026-05-31", 0,
         "2026-06-01"},
        {JAMSOSTEK_JHT_REASON_DISABILITY, "", "2026-05-05", "2026-06-01", 1,
         "2026-06-01"},
        {JAMSOSTEK_JHT_REASON_DISABILITY, "", "2025-12-31", "2025-12-31", 0,
         "2026-01-01"},
        {JAMSOSTEK_JHT_REASON_DEATH, "", "2015-07-01", "2015-07-01", 1,
         "2015-07-01"},
        {JAMSOSTEK_JHT_REASON_DEATH, "1990-01-01", "2026-05-05", "2026-05-05",
         1, "2026-05-05"},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jamsostek_jht_input in = nothing();
        jamsostek_jht_right right;
        jamsostek_error err = JAMSOSTEK_ERROR_INIT;
        char from[JAMSOSTEK_DATE_SIZE];

        in.reason = cases[i].reason;
        in.balance = 30000000;
        if (*cases[i].born != '\0')
            in.born = day(cases[i].born);
        if (*cases[i].event != '\0')
            in.event = day(cases[i].event);
        if (jamsostek_jht_payout(NULL, day(cases[i].on), &in, &right, NULL,
                                 &err) != JAMSOSTEK_OK)
            fail_msg("case %zu: %s", i, err.message);
        assert_int_equal(
            jamsostek_date_format(right.payable_from, from, sizeof from, NULL),
            0);
        if (strcmp(from, cases[i].from) != 0 ||
            right.payable != cases[i].payable)
            fail_msg("case %zu: payable %d from %s", i, right.payable, from);
        assert_int_equal(right.amount, right.payable ? 30000000 : 0);
        assert_int_equal(right.heir, 0);
    }
}

static jamsostek_jht_right
asked(const jamsostek_jht_input *in, const char *on)
{
    jamsostek_jht_right right;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    if (jamsostek_jht_payout(NULL, day(on), in, &right, NULL, &err) != 0)
        fail_msg("%s", err.message);
    return right;
}

static void
remarks_tell_what_the_payout_rests_on(void **state)
{
    jamsostek_jht_input in = nothing();

    (void)state;
    in.born = day("1970-01-01");
    in.reason = JAMSOSTEK_JHT_REASON_AGE;
    assert_int_equal(asked(&in, "2026-06-01").flags,
                     JAMSOSTEK_JHT_FLAG_MAY_WAIT);
    assert_int_equal(asked(&in, "2025-06-01").flags, 0);
    in.reason = JAMSOSTEK_JHT_REASON_RESIGNATION;
    in.event = day("2015-08-01");
    assert_int_equal(asked(&in, "2015-08-31").flags,
                     JAMSOSTEK_JHT_FLAG_WAITS_FOR_AGE);
    assert_int_equal(asked(&in, "2015-09-01").flags, 0);
    in.employer_in_arrears = 1;
    assert_int_equal(asked(&in, "2022-04-25").flags, 0);
    assert_int_equal(asked(&in, "2022-04-26").flags,
                     JAMSOSTEK_JHT_FLAG_REST_LATER | JAMSOSTEK_FLAG_WEAK);
    in.employer_in_arrears = 0;
    in.reason = JAMSOSTEK_JHT_REASON_DISABILITY;
    in.event = day("2026-05-05");
    assert_int_equal(asked(&in, "2026-05-05").flags, JAMSOSTEK_FLAG_WEAK);
    in.event = day("2021-05-05");
    assert_int_equal(asked(&in, "2026-05-05").flags, 0);
}

/* PP 46/2015 art. 23. */
static void
heirs_come_in_their_order(void **state)
{
    static const struct {
        uint32_t there;
        int32_t heir;
        const char *name;
    } cases[] = {
        {0, 0, NULL},
        {63, JAMSOSTEK_JHT_HEIR_SPOUSE_OR_CHILD, "spouse_or_child"},
        {62, JAMSOSTEK_JHT_HEIR_RELATIVE, "relative"},
        {16 + 8 + 4, JAMSOSTEK_JHT_HEIR_SIBLING, "sibling"},
        {16 + 8, JAMSOSTEK_JHT_HEIR_PARENT_IN_LAW, "parent_in_law"},
        {16, JAMSOSTEK_JHT_HEIR_WILL, "will"},
        {JAMSOSTEK_JHT_HEIR_UNCLAIMED, JAMSOSTEK_JHT_HEIR_UNCLAIMED,
         "unclaimed"},
    };
    jamsostek_jht_input in = nothing();
    size_t i;

    (void)state;
    in.reason = JAMSOSTEK_JHT_REASON_DEATH;
    in.event = day("2026-05-05");
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const char *name;

        in.heirs = cases[i].there;
        assert_int_equal(asked(&in, "2026-06-01").heir, cases[i].heir);
        name = jamsostek_jht_heir_name(cases[i].heir);
        if (cases[i].name == NULL)
            assert_null(name);
        else
            assert_string_equal(name, cases[i].name);
    }
    in.reason = JAMSOSTEK_JHT_REASON_DISMISSAL;
    assert_int_equal(asked(&in, "2026-06-05").heir, 0);
}

static void
impossible_claims_are_refused(void **state)
{
    static const struct {
        jamsostek_status status;
        const char *sentence;
        int32_t reason;
        const char *born, *event;
        uint32_t heirs;
        int64_t balance;
    } cases[] = {
        {JAMSOSTEK_ERR_ARGUMENT, "reason is none of its kind", 0, "", "", 0, 0},
        {JAMSOSTEK_ERR_ARGUMENT, "reason is none of its kind", 10, "", "", 0,
         0},
        {JAMSOSTEK_ERR_MISSING, "born is needed: only the age opens the payout",
         JAMSOSTEK_JHT_REASON_AGE, "", "", 0, 0},
        {JAMSOSTEK_ERR_MISSING, "event is needed: the day of dismissal",
         JAMSOSTEK_JHT_REASON_DISMISSAL, "1980-01-01", "", 0, 0},
        {JAMSOSTEK_ERR_DOMAIN, "event lies after the day of the payout",
         JAMSOSTEK_JHT_REASON_DEATH, "", "2026-06-02", 0, 0},
        {JAMSOSTEK_ERR_DOMAIN, "event lies before born",
         JAMSOSTEK_JHT_REASON_DEATH, "1980-01-01", "1979-12-31", 0, 0},
        {JAMSOSTEK_ERR_DOMAIN, "born is no day before the payout",
         JAMSOSTEK_JHT_REASON_AGE, "2026-06-02", "", 0, 0},
        {JAMSOSTEK_ERR_ARGUMENT, "heirs holds a bit of no heir",
         JAMSOSTEK_JHT_REASON_DEATH, "", "2026-05-05", 64, 0},
        {JAMSOSTEK_ERR_DOMAIN, "balance is negative",
         JAMSOSTEK_JHT_REASON_DEATH, "", "2026-05-05", 0, -1},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jamsostek_jht_input in = nothing();
        jamsostek_jht_right right, before;
        jamsostek_explanation *why = NULL;
        jamsostek_error err = JAMSOSTEK_ERROR_INIT;

        memset(&right, 0x5a, sizeof right);
        before = right;
        in.reason = cases[i].reason;
        in.heirs = cases[i].heirs;
        in.balance = cases[i].balance;
        if (*cases[i].born != '\0')
            in.born = day(cases[i].born);
        if (*cases[i].event != '\0')
            in.event = day(cases[i].event);
        assert_int_equal(jamsostek_jht_payout(NULL, day("2026-06-01"), &in,
                                              &right, &why, &err),
                         cases[i].status);
        assert_string_equal(err.message, cases[i].sentence);
        assert_memory_equal(&right, &before, sizeof right);
        assert_null(why);
    }
}

static void
a_what_if_moves_the_wait_and_the_age(void **state)
{
    jamsostek_jht_input in = nothing();
    jamsostek_jht_right right;
    jamsostek_rules *rules;

    (void)state;
    rules =
        what_if("jht.wait_resignation", "2026-01-01", JAMSOSTEK_UNIT_MONTHS, 6);
    assert_int_equal(jamsostek_rules_set(rules, "jht.age", day("2026-01-01"),
                                         JAMSOSTEK_UNIT_YEARS, 58, NULL),
                     0);
    in.reason = JAMSOSTEK_JHT_REASON_RESIGNATION;
    in.event = day("2026-01-15");
    in.born = day("1970-05-20");
    assert_int_equal(
        jamsostek_jht_payout(rules, day("2026-06-01"), &in, &right, NULL, NULL),
        0);
    assert_int_equal(right.payable_from, day("2026-07-15"));
    assert_int_equal(right.flags, JAMSOSTEK_FLAG_ALTERED);
    in.reason = JAMSOSTEK_JHT_REASON_AGE;
    assert_int_equal(
        jamsostek_jht_payout(rules, day("2026-06-01"), &in, &right, NULL, NULL),
        0);
    assert_int_equal(right.payable_from, day("2028-05-20"));
    jamsostek_rules_free(rules);
}

/* --- a part -----------------------------------------------------------------
 */

/* PP 46/2015 art. 22 (4)-(6). */
static void
a_part_may_be_taken_once_after_ten_years(void **state)
{
    static const struct {
        int32_t purpose, months, before;
        int64_t balance, withdrawal;
        uint32_t flags;
    } cases[] = {
        {JAMSOSTEK_JHT_PURPOSE_HOUSING, 119, 0, 20000000, 0,
         JAMSOSTEK_JHT_FLAG_TOO_SHORT},
        {JAMSOSTEK_JHT_PURPOSE_HOUSING, 120, 0, 20000000, 6000000, 0},
        {JAMSOSTEK_JHT_PURPOSE_HOUSING, 121, 0, 45678901, 13703670, 0},
        {JAMSOSTEK_JHT_PURPOSE_RETIREMENT, 119, 0, 20000000, 0,
         JAMSOSTEK_JHT_FLAG_TOO_SHORT},
        {JAMSOSTEK_JHT_PURPOSE_RETIREMENT, 120, 0, 20000000, 2000000, 0},
        {JAMSOSTEK_JHT_PURPOSE_RETIREMENT, 120, 0, 25, 3, 0}, /* 2.5 */
        {JAMSOSTEK_JHT_PURPOSE_RETIREMENT, 240, 1, 20000000, 0,
         JAMSOSTEK_JHT_FLAG_TAKEN},
        {JAMSOSTEK_JHT_PURPOSE_HOUSING, 12, 1, 20000000, 0,
         JAMSOSTEK_JHT_FLAG_TAKEN | JAMSOSTEK_JHT_FLAG_TOO_SHORT},
        {JAMSOSTEK_JHT_PURPOSE_HOUSING, 120, 0, 0, 0, 0},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jamsostek_jht_input in = nothing();
        jamsostek_jht_part part;

        in.purpose = cases[i].purpose;
        in.membership_months = cases[i].months;
        in.withdrawals = cases[i].before;
        in.balance = cases[i].balance;
        assert_int_equal(jamsostek_jht_partial(NULL, day("2024-07-01"), &in,
                                               &part, NULL, NULL),
                         0);
        assert_int_equal(part.withdrawal, cases[i].withdrawal);
        assert_int_equal(part.left, cases[i].balance - cases[i].withdrawal);
        assert_int_equal(part.flags, cases[i].flags);
        assert_int_equal(part.allowed, cases[i].flags == 0);
        assert_int_equal(part.share_ppm,
                         cases[i].purpose == JAMSOSTEK_JHT_PURPOSE_HOUSING
                             ? 300000
                             : 100000);
    }
}

static void
impossible_requests_are_refused(void **state)
{
    jamsostek_jht_input in = nothing();
    jamsostek_jht_part part;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    const jamsostek_date on = day("2026-06-01");

    (void)state;
    assert_int_equal(jamsostek_jht_partial(NULL, on, &in, &part, NULL, &err),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_string_equal(err.message, "purpose is none of its kind");
    in.purpose = JAMSOSTEK_JHT_PURPOSE_HOUSING;
    in.membership_months = -1;
    assert_int_equal(jamsostek_jht_partial(NULL, on, &in, &part, NULL, &err),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_string_equal(err.message, "membership_months is negative");
    in.membership_months = 120;
    in.withdrawals = -1;
    assert_int_equal(jamsostek_jht_partial(NULL, on, &in, &part, NULL, &err),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_string_equal(err.message, "withdrawals is negative");
    in.withdrawals = 0;
    in.balance = INT64_MAX;
    assert_int_equal(jamsostek_jht_partial(NULL, on, &in, &part, NULL, &err),
                     JAMSOSTEK_ERR_OVERFLOW);
    in.balance = 0;
    assert_int_equal(
        jamsostek_jht_partial(NULL, day("2015-06-30"), &in, &part, NULL, &err),
        JAMSOSTEK_ERR_NO_RULE);
}

static void
words_and_codes_fit(void **state)
{
    int32_t code, got;

    (void)state;
    for (code = 1; code <= 9; code++) {
        assert_int_equal(jamsostek_jht_reason_parse(
                             jamsostek_jht_reason_name(code), &got, NULL),
                         0);
        assert_int_equal(got, code);
    }
    assert_string_equal(jamsostek_jht_reason_name(JAMSOSTEK_JHT_REASON_DEATH),
                        "death");
    assert_null(jamsostek_jht_reason_name(0));
    assert_null(jamsostek_jht_reason_name(10));
    assert_int_equal(jamsostek_jht_reason_parse("x", &got, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_jht_reason_parse(NULL, &got, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_jht_purpose_parse("retirement", &got, NULL), 0);
    assert_int_equal(got, JAMSOSTEK_JHT_PURPOSE_RETIREMENT);
    assert_string_equal(jamsostek_jht_purpose_name(1), "housing");
    assert_null(jamsostek_jht_purpose_name(3));
    assert_int_equal(jamsostek_jht_purpose_parse("car", &got, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_jht_purpose_parse("housing", NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_null(jamsostek_jht_heir_name(3));
}

/* --- reasons -----------------------------------------------------------------
 */

static void
a_simulation_is_explained(void **state)
{
    static const char *const en[] = {
        "Monthly wage: Rp4.000.000",
        "JHT contribution, employer: Rp4.000.000 x 3.7% = Rp148.000 [PP "
        "46/2015 art. 16 (1); text read]",
        "JHT contribution, worker: Rp4.000.000 x 2% = Rp80.000",
        "Contributions in all: Rp228.000 x 60 = Rp13.680.000",
        "Balance at the end of the stretch, each contribution from its own "
        "month: from Rp0, 60 months at 5.7% a year = Rp",
        "Contributions of the stretch: Rp13.680.000",
        "Balance at the end of the stretch: from Rp",
        ", 312 months at 5.7% a year = Rp66.775.213",
        "JHT balance: Rp66.775.213",
        "half up (B2)",
        NULL};
    static const char *const id[] = {
        "Saldo di akhir jangka, tiap iuran sejak bulannya sendiri: dari "
        "Rp0, 60 bulan, 5,7% setahun = Rp",
        "Saldo JHT: Rp66.775.213", NULL};
    jamsostek_jht_input in = nothing();
    jamsostek_jht_account account;
    jamsostek_explanation *why;
    char text[16384];

    (void)state;
    in.wage = 4000000;
    in.months = 60;
    in.further_months = 26 * 12;
    in.return_ppm = 57000;
    assert_int_equal(jamsostek_jht_project(NULL, day("2022-02-17"), &in,
                                           &account, &why, NULL),
                     0);
    assert_int_equal(account.balance, 66775213);
    assert_says(why, "en", en);
    assert_says(why, "id", id);
    assert_int_equal(
        jamsostek_explanation_json(why, text, sizeof text, NULL, NULL), 0);
    assert_non_null(strstr(text, "\"day\":\"2022-02-17\""));
    assert_non_null(strstr(text, "\"operation\":\"growth\""));
    assert_non_null(strstr(text, "\"months\":312"));
    jamsostek_explanation_free(why);
}

static void
a_history_is_explained_year_by_year(void **state)
{
    static const int32_t returns[] = {71900, 78200};
    static const jamsostek_idr paid[] = {1000000, 1000000, 1000000, 1000000,
                                         1000000, 1000000, 1000000, 1000000,
                                         1000000, 1000000, 1000000, 1000000};
    static const char *const en[] = {
        "Contributions in all: Rp12.000.000",
        "Contributions of the stretch: Rp6.000.000",
        "from Rp0, 6 months at 7.19% a year = Rp6.123.045",
        "from Rp6.123.045, 6 months at 7.82% a year = Rp12.491.522",
        "JHT balance: Rp12.491.522",
        NULL};
    jamsostek_jht_input in = nothing();
    jamsostek_jht_account account;
    jamsostek_explanation *why;
    const jamsostek_explanation_step *step;
    size_t i, growths = 0;

    (void)state;
    in.first = day("2016-07");
    in.contributions = paid;
    in.n_paid = 12;
    in.returns_ppm = returns;
    in.n_returns = 2;
    in.first_year = 2016;
    assert_int_equal(jamsostek_jht_balance(NULL, day("2017-06-30"), &in,
                                           &account, &why, NULL),
                     0);
    assert_says(why, "en", en);
    for (i = 0; (step = jamsostek_explanation_get(why, i)) != NULL; i++)
        if (step->operation == JAMSOSTEK_OP_GROWTH) {
            assert_int_equal(step->month,
                             day(growths == 0 ? "2016-12" : "2017-06"));
            growths++;
        }
    assert_int_equal(growths, 2);
    jamsostek_explanation_free(why);
}

static void
payouts_and_parts_are_explained(void **state)
{
    static const char *const payout[] = {
        "Wait from the employer's letter: 1 month [Permenaker 19/2015; press]",
        "First day of the payout: 2020-05-10",
        "Paid out, before tax: Rp30.000.000", NULL};
    static const char *const waits[] = {
        "No rule of that day pays for this reason: it waits for the age",
        "Age of the full payout: 56 years [PP 46/2015 art. 22 (1), 26; text "
        "read]",
        "First day of the payout: 2036-05-01", "Paid out, before tax: Rp0",
        NULL};
    static const char *const death[] = {
        "Wait from the death: 0 months [PP 46/2015 art. 22 (1), 26; text "
        "read]",
        "Paid to the siblings [PP "
        "46/2015 art. 23; text read]",
        NULL};
    static const char *const part[] = {
        "Most that may be taken, before tax: Rp45.678.901 x 30% = "
        "Rp13.703.670 (Rp13.703.670,30, rounded half up) [PP 46/2015 art. 22 "
        "(4)-(6); text read]",
        "(B2)", NULL};
    static const char *const none[] = {
        "The membership is too short [PP 46/2015 art. 22 (4); text read]",
        NULL};
    jamsostek_jht_input in = nothing();
    jamsostek_jht_right right;
    jamsostek_jht_part taken;
    jamsostek_explanation *why;

    (void)state;
    in.balance = 30000000;
    in.reason = JAMSOSTEK_JHT_REASON_RESIGNATION;
    in.event = day("2020-04-10");
    assert_int_equal(
        jamsostek_jht_payout(NULL, day("2020-06-01"), &in, &right, &why, NULL),
        0);
    assert_says(why, "en", payout);
    jamsostek_explanation_free(why);
    in.born = day("1980-05-01");
    in.event = day("2015-07-01");
    assert_int_equal(
        jamsostek_jht_payout(NULL, day("2015-08-31"), &in, &right, &why, NULL),
        0);
    assert_says(why, "en", waits);
    jamsostek_explanation_free(why);
    in.reason = JAMSOSTEK_JHT_REASON_DEATH;
    in.heirs = JAMSOSTEK_JHT_HEIR_SIBLING | JAMSOSTEK_JHT_HEIR_WILL;
    assert_int_equal(
        jamsostek_jht_payout(NULL, day("2015-08-31"), &in, &right, &why, NULL),
        0);
    assert_says(why, "en", death);
    jamsostek_explanation_free(why);
    in.balance = 45678901;
    in.purpose = JAMSOSTEK_JHT_PURPOSE_HOUSING;
    in.membership_months = 132;
    assert_int_equal(
        jamsostek_jht_partial(NULL, day("2024-07-01"), &in, &taken, &why, NULL),
        0);
    assert_says(why, "en", part);
    jamsostek_explanation_free(why);
    in.membership_months = 119;
    assert_int_equal(
        jamsostek_jht_partial(NULL, day("2024-07-01"), &in, &taken, &why, NULL),
        0);
    assert_says(why, "en", none);
    jamsostek_explanation_free(why);
}

/* J1 by hand.  Rp100,000 a month at 12 %: twelve months make 1,200,000 +
 * 12,000 x (12 + 11 + ... + 1) / 12 = 1,278,000; six of July to December
 * 600,000 + 1,000 x (6 + ... + 1) = 621,000, and 695,520 a year later. */
static void
a_return_can_be_credited_by_the_month(void **state)
{
    static const char *const en[] = {"Of a yearly return r a twelfth", NULL};
    static const jamsostek_idr paid[18] = {
        100000, 100000, 100000, 100000, 100000, 100000, 100000, 100000, 100000,
        100000, 100000, 100000, 100000, 100000, 100000, 100000, 100000, 100000};
    jamsostek_rules *rules =
        what_if("choice.jht_crediting", "2022-05-01", JAMSOSTEK_UNIT_OPTION, 1);
    jamsostek_jht_input in = nothing();
    jamsostek_jht_account account;
    jamsostek_explanation *why;

    (void)state;
    in.return_ppm = 120000;
    in.contribution = 100000;
    in.months = 12;
    assert_int_equal(jamsostek_jht_project(rules, day("2026-06-01"), &in,
                                           &account, &why, NULL),
                     0);
    assert_int_equal(account.balance, 1278000);
    assert_says(why, "en", en);
    jamsostek_explanation_free(why);
    /* Two years of saving: 1,278,000 x 1.12 + 1,278,000. */
    in.months = 24;
    assert_int_equal(jamsostek_jht_project(rules, day("2026-06-01"), &in,
                                           &account, NULL, NULL),
                     0);
    assert_int_equal(account.balance, 2709360);

    in = nothing();
    in.return_ppm = 120000;
    in.contributions = paid;
    in.n_paid = 18;
    in.first = day("2022-07");
    assert_int_equal(jamsostek_jht_balance(rules, day("2023-12-31"), &in,
                                           &account, NULL, NULL),
                     0);
    assert_int_equal(account.balance, 695520 + 1278000);
    jamsostek_rules_free(rules);
}

/* J2: who resigned in July 2015 (PP 46/2015 art. 26 (3) as issued). */
static void
an_unknown_reason_can_be_refused(void **state)
{
    jamsostek_rules *rules = what_if("choice.jht_unknown_reason", "2015-07-01",
                                     JAMSOSTEK_UNIT_OPTION, 1);
    jamsostek_jht_input in = nothing();
    jamsostek_jht_right right;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    (void)state;
    in.reason = JAMSOSTEK_JHT_REASON_RESIGNATION;
    in.event = day("2015-07-10");
    in.born = day("1980-05-20");
    assert_int_equal(
        jamsostek_jht_payout(NULL, day("2015-08-01"), &in, &right, NULL, NULL),
        0);
    assert_int_equal(right.payable_from, day("2036-05-20"));
    assert_true(right.flags & JAMSOSTEK_JHT_FLAG_WAITS_FOR_AGE);
    assert_int_equal(
        jamsostek_jht_payout(rules, day("2015-08-01"), &in, &right, NULL, &err),
        JAMSOSTEK_ERR_NOT_OPEN);
    assert_string_equal(err.message,
                        "no rule of that day pays for the reason resignation");
    jamsostek_rules_free(rules);
}

static void
a_part_paid_in_arrears_is_explained(void **state)
{
    static const char *const en[] = {
        "Rp1.000.001 x 50% = Rp500.001 (Rp500.000,50, rounded half up) "
        "[what-if]",
        "Paid out, before tax: Rp500.001", NULL};
    jamsostek_rules *rules = what_if("jht.arrears_paid_now", "2022-05-01",
                                     JAMSOSTEK_UNIT_PPM, 500000);
    jamsostek_jht_input in = nothing();
    jamsostek_jht_right right;
    jamsostek_explanation *why;

    (void)state;
    in.balance = 1000001;
    in.reason = JAMSOSTEK_JHT_REASON_RESIGNATION;
    in.event = day("2023-01-10");
    in.employer_in_arrears = 1;
    assert_int_equal(
        jamsostek_jht_payout(rules, day("2023-06-01"), &in, &right, &why, NULL),
        0);
    assert_int_equal(right.amount, 500001);
    assert_says(why, "en", en);
    jamsostek_explanation_free(why);
    jamsostek_rules_free(rules);
}

/* Rp10 at 5 % are exactly Rp10.5 after a year, Rp30 exactly Rp31.5 and Rp20
 * exactly Rp21; Rp1,050 is the half of a hundred. */
static void
a_what_if_rounds_every_benefit(void **state)
{
    static const struct {
        int64_t direction, base, before, after;
    } cases[] = {
        {JAMSOSTEK_ROUND_HALF_UP, 1, 10, 11},
        {JAMSOSTEK_ROUND_DOWN, 1, 10, 10},
        {JAMSOSTEK_ROUND_UP, 1, 10, 11},
        {JAMSOSTEK_ROUND_HALF_EVEN, 1, 10, 10},
        {JAMSOSTEK_ROUND_HALF_EVEN, 1, 30, 32},
        {JAMSOSTEK_ROUND_DOWN, 1, 20, 21},
        {JAMSOSTEK_ROUND_UP, 1, 20, 21},
        {JAMSOSTEK_ROUND_HALF_UP, 100, 1000, 1100},
        {JAMSOSTEK_ROUND_DOWN, 100, 1000, 1000},
        {JAMSOSTEK_ROUND_HALF_EVEN, 100, 1000, 1000},
        {JAMSOSTEK_ROUND_HALF_EVEN, 100, 999, 1000},
        {JAMSOSTEK_ROUND_HALF_EVEN, 100, 1001, 1100},
        {JAMSOSTEK_ROUND_UP, 100, 2000, 2100},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jamsostek_rules *rules =
            what_if("rounding.benefit_direction", "2022-05-01",
                    JAMSOSTEK_UNIT_OPTION, cases[i].direction);
        const int64_t none = 0;
        int64_t grown = 0;
        uint32_t flags = 0;
        jamsostek_jht_columns columns = {.struct_size = sizeof columns,
                                         .n = 1,
                                         .are_contributions = 1,
                                         .n_months = 1,
                                         .first = day("2022-06"),
                                         .opening = &cases[i].before,
                                         .amounts = &none,
                                         .return_ppm = 50000};
        jamsostek_jht_results results = {
            .struct_size = sizeof results, .balance = &grown, .flags = &flags};
        jamsostek_jht_input in = nothing();
        jamsostek_jht_account account;

        assert_int_equal(jamsostek_rules_set(
                             rules, "rounding.benefit_base", day("2022-05-01"),
                             JAMSOSTEK_UNIT_IDR, cases[i].base, NULL),
                         0);
        in.balance = cases[i].before;
        in.further_months = 12;
        in.return_ppm = 50000;
        assert_int_equal(jamsostek_jht_project(rules, day("2022-06-01"), &in,
                                               &account, NULL, NULL),
                         0);
        assert_int_equal(account.balance, cases[i].after);
        assert_int_equal(account.flags, JAMSOSTEK_FLAG_ALTERED);
        in.first = day("2022-06");
        assert_int_equal(jamsostek_jht_balance(rules, day("2023-05-31"), &in,
                                               &account, NULL, NULL),
                         0);
        assert_int_equal(account.balance, cases[i].after);
        assert_int_equal(account.flags, JAMSOSTEK_FLAG_ALTERED);
        assert_int_equal(jamsostek_jht_batch(rules, day("2023-05-31"), &columns,
                                             &results, NULL, NULL),
                         0);
        assert_int_equal(grown, cases[i].after);
        assert_int_equal(flags, JAMSOSTEK_FLAG_ALTERED);
        jamsostek_rules_free(rules);
    }
}

static void
a_what_if_rounds_parts(void **state)
{
    jamsostek_rules *rules = what_if("rounding.benefit_direction", "2022-05-01",
                                     JAMSOSTEK_UNIT_OPTION, JAMSOSTEK_ROUND_UP);
    jamsostek_jht_input in = nothing();
    jamsostek_jht_part taken;

    (void)state;
    in.balance = 45678901; /* 30 %: Rp13,703,670.30 */
    in.purpose = JAMSOSTEK_JHT_PURPOSE_HOUSING;
    in.membership_months = 132;
    assert_int_equal(jamsostek_jht_partial(rules, day("2024-07-01"), &in,
                                           &taken, NULL, NULL),
                     0);
    assert_int_equal(taken.withdrawal, 13703671);
    assert_true(taken.flags & JAMSOSTEK_FLAG_ALTERED);
    jamsostek_rules_free(rules);
}

/* --- many careers
 * ------------------------------------------------------------- */

enum { ROWS = 200, MONTHS = 36 };

struct careers {
    jamsostek_idr wide[ROWS * MONTHS];
    int32_t narrow[ROWS * MONTHS];
    jamsostek_idr opening[ROWS];
    jamsostek_idr balance[ROWS];
    jamsostek_idr paid[ROWS];
    uint8_t status[ROWS];
};

static const int32_t three_years[] = {56300, 0, 61234};

static struct careers *
some_careers(jamsostek_jht_columns *in, jamsostek_jht_results *out)
{
    static struct careers c;
    uint64_t seed = random_seed();
    size_t i;

    for (i = 0; i < (size_t)ROWS * MONTHS; i++) {
        c.narrow[i] = (int32_t)random_below(&seed, 30000000);
        c.wide[i] = c.narrow[i];
    }
    for (i = 0; i < ROWS; i++)
        c.opening[i] = random_below(&seed, 1000000000);
    memset(in, 0, sizeof *in);
    in->struct_size = sizeof *in;
    in->n = ROWS;
    in->n_months = MONTHS;
    in->first = day("2020-03");
    in->opening = c.opening;
    in->first_year = 2020;
    in->returns_ppm = three_years;
    in->n_returns = 3;
    memset(out, 0, sizeof *out);
    out->struct_size = sizeof *out;
    out->balance = c.balance;
    out->contributions = c.paid;
    out->row_status = c.status;
    return &c;
}

static void
same_as_one_by_one(const jamsostek_rules *rules,
                   const jamsostek_jht_columns *columns,
                   const struct careers *c, const char *on)
{
    size_t i;

    for (i = 0; i < columns->n; i++) {
        jamsostek_jht_input in = nothing();
        jamsostek_jht_account account;

        in.first = columns->first;
        in.balance = columns->opening != NULL ? c->opening[i] : 0;
        if (columns->are_contributions)
            in.contributions = c->wide + i * MONTHS;
        else
            in.wages = c->wide + i * MONTHS;
        in.n_paid = MONTHS;
        in.returns_ppm = columns->returns_ppm;
        in.n_returns = columns->n_returns;
        in.first_year = columns->first_year;
        in.return_ppm = columns->return_ppm;
        assert_int_equal(
            jamsostek_jht_balance(rules, day(on), &in, &account, NULL, NULL),
            0);
        assert_int_equal(account.balance, c->balance[i]);
        assert_int_equal(account.contributions, c->paid[i]);
        assert_int_equal(c->status[i], JAMSOSTEK_OK);
    }
}

static void
columns_equal_single_careers(void **state)
{
    const int32_t years[] = {56300, 0, 61234, 70000};
    jamsostek_jht_columns in;
    jamsostek_jht_results out;
    struct careers *c = some_careers(&in, &out);
    jamsostek_rules *rules;
    size_t bad = 99;

    (void)state;
    in.returns_ppm = years;
    in.n_returns = 4;
    in.amounts = c->wide;
    assert_int_equal(
        jamsostek_jht_batch(NULL, day("2023-02-28"), &in, &out, &bad, NULL), 0);
    assert_int_equal(bad, 0);
    same_as_one_by_one(NULL, &in, c, "2023-02-28");
    /* Later, without more contributions. */
    assert_int_equal(
        jamsostek_jht_batch(NULL, day("2023-11-01"), &in, &out, &bad, NULL), 0);
    same_as_one_by_one(NULL, &in, c, "2023-11-01");
    in.amounts = NULL;
    in.amounts_i32 = c->narrow;
    in.opening = NULL;
    in.returns_ppm = NULL;
    in.return_ppm = 57000;
    assert_int_equal(
        jamsostek_jht_batch(NULL, day("2023-02-28"), &in, &out, NULL, NULL), 0);
    same_as_one_by_one(NULL, &in, c, "2023-02-28");
    in.are_contributions = 1;
    assert_int_equal(
        jamsostek_jht_batch(NULL, day("2023-02-28"), &in, &out, NULL, NULL), 0);
    same_as_one_by_one(NULL, &in, c, "2023-02-28");
    /* Another rounding, another rate, from the middle on. */
    in.are_contributions = 0;
    rules = what_if("rounding.jht_base", "2021-01-01", JAMSOSTEK_UNIT_IDR, 100);
    assert_int_equal(jamsostek_rules_set(rules, "jht.rate_employer",
                                         day("2021-06-01"), JAMSOSTEK_UNIT_PPM,
                                         40001, NULL),
                     0);
    assert_int_equal(
        jamsostek_jht_batch(rules, day("2023-02-28"), &in, &out, NULL, NULL),
        0);
    same_as_one_by_one(rules, &in, c, "2023-02-28");
    jamsostek_rules_free(rules);
}

static void
a_bad_career_does_not_stop_the_others(void **state)
{
    const int32_t years[] = {56300, 0, 61234, 70000};
    uint8_t valid[(ROWS + 3 + 7) / 8];
    jamsostek_jht_columns in;
    jamsostek_jht_results out;
    struct careers *c = some_careers(&in, &out);
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    size_t bad, i;

    (void)state;
    in.returns_ppm = years;
    in.n_returns = 4;
    in.amounts = c->wide;
    memset(valid, 0xff, sizeof valid);
    valid[(7 + 3) / 8] &= (uint8_t) ~(1u << (7 + 3) % 8); /* row 7 */
    in.valid = valid;
    in.valid_offset = 3;
    c->wide[7 * MONTHS] = -1; /* null: not looked at */
    c->wide[20 * MONTHS + MONTHS - 1] = -1;
    c->wide[30 * MONTHS] = INT64_C(9000000000001);
    c->wide[31 * MONTHS] = INT64_C(9000000000000);
    c->wide[32 * MONTHS] = INT64_MIN;
    c->opening[40] = -1;
    c->opening[41] = INT64_MAX;
    assert_int_equal(
        jamsostek_jht_batch(NULL, day("2023-02-28"), &in, &out, &bad, &err), 0);
    assert_int_equal(bad, 5);
    assert_int_equal(err.row, 20);
    assert_string_equal(err.message, "a wage is negative");
    for (i = 0; i < ROWS; i++) {
        int expected = i == 7                          ? JAMSOSTEK_ERR_NULL_ROW
                       : i == 20 || i == 32 || i == 40 ? JAMSOSTEK_ERR_DOMAIN
                       : i == 30 || i == 41            ? JAMSOSTEK_ERR_OVERFLOW
                                                       : JAMSOSTEK_OK;

        assert_int_equal(c->status[i], expected);
        assert_int_equal(c->balance[i] == 0, expected != JAMSOSTEK_OK);
        assert_int_equal(c->paid[i] == 0, expected != JAMSOSTEK_OK);
    }
}

static void
bad_batches_are_refused(void **state)
{
    const int32_t odd[] = {0, 0, 1000001, 0};
    jamsostek_jht_columns in, good;
    jamsostek_jht_results out;
    struct careers *c = some_careers(&good, &out);
    const jamsostek_date on = day("2023-02-01");
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    (void)state;
    good.amounts = c->wide;
    assert_int_equal(jamsostek_jht_batch(NULL, on, NULL, &out, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_jht_batch(NULL, on, &good, &out, NULL, &err),
                     JAMSOSTEK_ERR_MISSING);
    assert_string_equal(err.message, "no return is given for 2023");
    good.returns_ppm = NULL;
    in = good;
    in.amounts_i32 = c->narrow;
    assert_int_equal(jamsostek_jht_batch(NULL, on, &in, &out, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    in = good;
    in.amounts = NULL;
    assert_int_equal(jamsostek_jht_batch(NULL, on, &in, &out, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    in = good;
    in.n_months = 0;
    assert_int_equal(jamsostek_jht_batch(NULL, on, &in, &out, NULL, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    in.n_months = 1201;
    assert_int_equal(jamsostek_jht_batch(NULL, on, &in, &out, NULL, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    in = good;
    assert_int_equal(
        jamsostek_jht_batch(NULL, day("2023-01-31"), &in, &out, NULL, &err),
        JAMSOSTEK_ERR_DOMAIN);
    assert_string_equal(err.message, "a contribution lies after the day");
    in.returns_ppm = odd;
    in.n_returns = 4;
    assert_int_equal(jamsostek_jht_batch(NULL, on, &in, &out, NULL, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    in = good;
    in.return_ppm = -1;
    assert_int_equal(jamsostek_jht_batch(NULL, on, &in, &out, NULL, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    in = good;
    in.first = day("2015-06");
    assert_int_equal(jamsostek_jht_batch(NULL, on, &in, &out, NULL, NULL),
                     JAMSOSTEK_ERR_NO_RULE);
    in = good;
    in.struct_size = 0;
    assert_int_equal(jamsostek_jht_batch(NULL, on, &in, &out, NULL, NULL),
                     JAMSOSTEK_ERR_STRUCT_SIZE);
    out.struct_size = 0;
    assert_int_equal(jamsostek_jht_batch(NULL, on, &good, &out, NULL, NULL),
                     JAMSOSTEK_ERR_STRUCT_SIZE);
}

/* --- arithmetic
 * ---------------------------------------------------------------- */

static void
both_long_products_are_the_same(void **state)
{
    static const uint64_t edges[] = {0,
                                     1,
                                     UINT32_MAX,
                                     UINT64_C(1) << 32,
                                     UINT64_C(1) << 63,
                                     UINT64_MAX - 1,
                                     UINT64_MAX};
    struct jamsostek__wide largest;
    uint64_t seed = random_seed();
    size_t i, n = sizeof edges / sizeof edges[0];

    (void)state;
    for (i = 0; i < n * n + 100000; i++) {
        uint64_t a = i < n * n ? edges[i / n] : random_next(&seed);
        uint64_t b = i < n * n ? edges[i % n] : random_next(&seed) >> i % 64;
        struct jamsostek__wide x = jamsostek__wide_product(a, b);
        struct jamsostek__wide y = jamsostek__wide_product_plain(a, b);

        assert_true(x.high == y.high && x.low == y.low);
    }
    /* (2^64 - 1)^2 = 2^128 - 2^65 + 1 */
    largest = jamsostek__wide_product_plain(UINT64_MAX, UINT64_MAX);
    assert_true(largest.high == UINT64_MAX - 1 && largest.low == 1);
}

static void
weights_without_a_return_are_exactly_one(void **state)
{
    static struct jamsostek__growth growth;
    static int32_t returns[JHT_MONTHS];
    struct jamsostek__crediting crediting = {false, 0};
    size_t i, choice;

    (void)state;
    for (choice = 0; choice < 2; choice++) {
        crediting.by_the_month = choice == 1;
        assert_true(
            jamsostek__growth(returns, JHT_MONTHS, &crediting, &growth));
        assert_int_equal(growth.exponent, 0);
        for (i = 0; i < JHT_MONTHS; i++)
            assert_true(growth.weight[i] == UINT64_C(1) << 63);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_ministry_s_simulation_comes_out_to_the_rupiah),
        cmocka_unit_test(published_examples_come_out),
        cmocka_unit_test(a_half_is_rounded_up),
        cmocka_unit_test(without_a_return_nothing_is_added),
        cmocka_unit_test(a_contribution_earns_from_its_own_month),
        cmocka_unit_test(each_year_has_its_return),
        cmocka_unit_test(a_history_of_equal_months_is_the_simulation),
        cmocka_unit_test(wages_count_by_the_rates_of_their_month),
        cmocka_unit_test(impossible_simulations_are_refused),
        cmocka_unit_test(growth_just_below_the_limit_is_computed),
        cmocka_unit_test(impossible_histories_are_refused),
        cmocka_unit_test(bad_calls_are_refused),
        cmocka_unit_test(the_first_day_of_the_payout_follows_reason_and_date),
        cmocka_unit_test(remarks_tell_what_the_payout_rests_on),
        cmocka_unit_test(heirs_come_in_their_order),
        cmocka_unit_test(impossible_claims_are_refused),
        cmocka_unit_test(a_what_if_moves_the_wait_and_the_age),
        cmocka_unit_test(a_part_may_be_taken_once_after_ten_years),
        cmocka_unit_test(impossible_requests_are_refused),
        cmocka_unit_test(words_and_codes_fit),
        cmocka_unit_test(a_simulation_is_explained),
        cmocka_unit_test(a_history_is_explained_year_by_year),
        cmocka_unit_test(payouts_and_parts_are_explained),
        cmocka_unit_test(a_part_paid_in_arrears_is_explained),
        cmocka_unit_test(a_what_if_rounds_every_benefit),
        cmocka_unit_test(a_what_if_rounds_parts),
        cmocka_unit_test(a_return_can_be_credited_by_the_month),
        cmocka_unit_test(an_unknown_reason_can_be_refused),
        cmocka_unit_test(columns_equal_single_careers),
        cmocka_unit_test(a_bad_career_does_not_stop_the_others),
        cmocka_unit_test(bad_batches_are_refused),
        cmocka_unit_test(both_long_products_are_the_same),
        cmocka_unit_test(weights_without_a_return_are_exactly_one),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
