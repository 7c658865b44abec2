/* SPDX-License-Identifier: MIT */

/*
 * test_contribution.c - one worker, one month, every segment
 *
 * Figures are worked out by hand from the regulations named beside them.
 */
#include "law/law.h"
#include "support.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static jamsostek_worker
worker_of(int32_t segment)
{
    jamsostek_worker w = JAMSOSTEK_WORKER_INIT;

    w.segment = segment;
    return w;
}

static jamsostek_worker
wage_earner(int32_t risk_group, jamsostek_idr wage)
{
    jamsostek_worker w = worker_of(JAMSOSTEK_SEGMENT_PU);

    w.risk_group = risk_group;
    w.wage = wage;
    return w;
}

static jamsostek_worker
self_employed(jamsostek_idr income)
{
    jamsostek_worker w = worker_of(JAMSOSTEK_SEGMENT_BPU);

    w.wage = income;
    return w;
}

static jamsostek_worker
migrant(int32_t route, int32_t months)
{
    jamsostek_worker w = worker_of(JAMSOSTEK_SEGMENT_PMI);

    w.pmi_route = route;
    w.pmi_months = months;
    return w;
}

static jamsostek_worker
project(jamsostek_idr value)
{
    jamsostek_worker w = worker_of(JAMSOSTEK_SEGMENT_CONSTRUCTION);

    w.contract_value = value;
    return w;
}

static void
assert_views_agree(const jamsostek_contribution *c)
{
    int64_t paid = c->paid_by_worker + c->paid_by_employer +
                   c->paid_by_government + c->paid_by_sponsor;
    int64_t received =
        c->to_jkk + c->to_jkm + c->to_jht + c->to_jp + c->to_jkp + c->to_pmi;

    assert_int_equal(paid, received);
    assert_int_equal(paid, c->total + c->jkp_government);
    assert_int_equal(c->total, c->jkk + c->jkm + c->jht_employer +
                                   c->jht_worker + c->jp_employer +
                                   c->jp_worker + c->pmi);
    assert_int_equal(c->to_jkk, c->jkk - c->jkp_from_jkk);
    assert_int_equal(c->to_jkm, c->jkm - c->jkp_from_jkm);
    assert_int_equal(c->to_jkp,
                     c->jkp_government + c->jkp_from_jkk + c->jkp_from_jkm);
}

static jamsostek_contribution
computed(const jamsostek_rules *rules, const char *month,
         const jamsostek_worker *w)
{
    jamsostek_contribution c;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_status status =
        jamsostek_contribution_compute(rules, day(month), w, &c, &err);

    if (status != JAMSOSTEK_OK)
        print_error("%s: %s\n", month, err.message);
    assert_int_equal(status, JAMSOSTEK_OK);
    assert_views_agree(&c);
    return c;
}

/* Refused with that status and a sentence, and nothing written. */
static void
assert_refused(const jamsostek_rules *rules, const char *month,
               const jamsostek_worker *w, jamsostek_status expected)
{
    jamsostek_contribution c, before;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_status status;

    memset(&c, 0x5a, sizeof c);
    before = c;
    status = jamsostek_contribution_compute(rules, day(month), w, &c, &err);
    if (status != expected)
        print_error("%s: %s instead of %s\n", month,
                    jamsostek_status_name(status),
                    jamsostek_status_name(expected));
    assert_int_equal(status, expected);
    assert_int_equal(err.status, expected);
    assert_true(strlen(err.message) > 8);
    assert_memory_equal(&c, &before, sizeof c);
    assert_int_equal(
        jamsostek_contribution_compute(rules, day(month), w, &c, NULL),
        expected);
}

/* --- wage earners -------------------------------------------------------- */

static void
a_wage_of_ten_million_is_divided_as_the_law_says(void **state)
{
    /* PP 44/2015 art. 16, 18; PP 46/2015 art. 16; PP 45/2015 art. 28; PP
     * 37/2021 art. 11 on 5,000,000.  The ceiling of JP is 10,042,300. */
    jamsostek_worker w = wage_earner(JAMSOSTEK_RISK_MEDIUM, 10000000);
    jamsostek_contribution c = computed(NULL, "2024-03-15", &w);

    (void)state;
    assert_int_equal(c.jkk, 89000);
    assert_int_equal(c.jkm, 30000);
    assert_int_equal(c.jht_employer, 370000);
    assert_int_equal(c.jht_worker, 200000);
    assert_int_equal(c.jp_employer, 200000);
    assert_int_equal(c.jp_worker, 100000);
    assert_int_equal(c.jkp_government, 11000);
    assert_int_equal(c.jkp_from_jkk, 7000);
    assert_int_equal(c.jkp_from_jkm, 5000);
    assert_int_equal(c.pmi, 0);
    assert_int_equal(c.total, 989000);
    assert_int_equal(c.paid_by_worker, 300000);
    assert_int_equal(c.paid_by_employer, 689000);
    assert_int_equal(c.paid_by_government, 11000);
    assert_int_equal(c.paid_by_sponsor, 0);
    assert_int_equal(c.to_jkk, 82000);
    assert_int_equal(c.to_jkm, 25000);
    assert_int_equal(c.to_jht, 570000);
    assert_int_equal(c.to_jp, 300000);
    assert_int_equal(c.to_jkp, 23000);
    assert_int_equal(c.jp_deferred, 0);
    assert_int_equal(c.base, 10000000);
    assert_int_equal(c.total_micro, INT64_C(989000000000));
    assert_int_equal(c.workers, 1);
    assert_int_equal(c.programmes, 31);
    assert_int_equal(c.flags, JAMSOSTEK_FLAG_JKP_ASSUMED);
}

static void
the_five_risk_groups_pay_their_rates(void **state)
{
    static const jamsostek_idr jkk[] = {2400, 5400, 8900, 12700, 17400};
    int32_t group;

    (void)state;
    for (group = 1; group <= 5; group++) {
        jamsostek_worker w = wage_earner(group, 1000000);

        assert_int_equal(computed(NULL, "2015-07-01", &w).jkk, jkk[group - 1]);
        assert_int_equal(computed(NULL, "2026-11-30", &w).jkk, jkk[group - 1]);
    }
}

static void
jkp_began_in_february_2021_and_left_jkm_in_february_2025(void **state)
{
    static const struct {
        const char *month;
        int64_t government, from_jkk, from_jkm;
    } cases[] = {
        {"2021-01-31", 0, 0, 0},          {"2021-02-01", 8800, 5600, 4000},
        {"2025-01-31", 8800, 5600, 4000}, {"2025-02-01", 8800, 5600, 0},
        {"2026-11-01", 8800, 5600, 0},
    };
    jamsostek_worker w = wage_earner(JAMSOSTEK_RISK_LOW, 4000000);
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_contribution c = computed(NULL, cases[i].month, &w);

        assert_int_equal(c.jkp_government, cases[i].government);
        assert_int_equal(c.jkp_from_jkk, cases[i].from_jkk);
        assert_int_equal(c.jkp_from_jkm, cases[i].from_jkm);
        /* The employer's bill does not change (PP 49/2023). */
        assert_int_equal(c.jkk, 21600);
        assert_int_equal(c.jkm, 12000);
    }
}

static void
the_first_months_of_jkp_are_marked_as_weak(void **state)
{
    jamsostek_worker w = wage_earner(JAMSOSTEK_RISK_LOW, 4000000);

    (void)state;
    assert_true(computed(NULL, "2021-02-01", &w).flags & JAMSOSTEK_FLAG_WEAK);
    assert_false(computed(NULL, "2021-03-01", &w).flags & JAMSOSTEK_FLAG_WEAK);
    assert_true(computed(NULL, "2025-02-01", &w).flags & JAMSOSTEK_FLAG_WEAK);
    assert_false(computed(NULL, "2025-03-01", &w).flags & JAMSOSTEK_FLAG_WEAK);
}

static void
the_size_of_the_employer_decides_the_compulsory_programmes(void **state)
{
    /* Perpres 109/2013 art. 6 (3), PP 37/2021 art. 4. */
    static const struct {
        int32_t size;
        const char *month;
        uint32_t programmes;
        int64_t total;
    } cases[] = {
        {0, "2026-06-01", 31, 277200},
        {JAMSOSTEK_SIZE_MICRO, "2026-06-01", 3, 16200},
        {JAMSOSTEK_SIZE_SMALL, "2026-06-01", 23, 187200},
        {JAMSOSTEK_SIZE_MEDIUM, "2026-06-01", 31, 277200},
        {JAMSOSTEK_SIZE_LARGE, "2026-06-01", 31, 277200},
        {0, "2016-06-01", 15, 277200},
        {JAMSOSTEK_SIZE_MICRO, "2016-06-01", 3, 16200},
        {JAMSOSTEK_SIZE_SMALL, "2016-06-01", 7, 187200},
        {JAMSOSTEK_SIZE_LARGE, "2016-06-01", 15, 277200},
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_worker w = wage_earner(JAMSOSTEK_RISK_VERY_LOW, 3000000);
        jamsostek_contribution c;

        w.employer_size = cases[i].size;
        c = computed(NULL, cases[i].month, &w);
        assert_int_equal(c.programmes, cases[i].programmes);
        assert_int_equal(c.total, cases[i].total);
        /* The ladder is known from a weak source. */
        if (cases[i].size != 0)
            assert_true(c.flags & JAMSOSTEK_FLAG_WEAK);
    }
}

static void
programmes_can_be_chosen_one_by_one(void **state)
{
    jamsostek_worker w = wage_earner(0, 5000000);
    jamsostek_contribution c;

    (void)state;
    w.programmes = JAMSOSTEK_JHT | JAMSOSTEK_JP; /* no risk group needed */
    c = computed(NULL, "2026-05-01", &w);
    assert_int_equal(c.total, 285000 + 150000);
    assert_int_equal(c.programmes, 12);
    w.programmes = JAMSOSTEK_JKM;
    assert_int_equal(computed(NULL, "2026-05-01", &w).total, 15000);
    w.programmes = JAMSOSTEK_JKK;
    w.risk_group = JAMSOSTEK_RISK_VERY_HIGH;
    c = computed(NULL, "2026-05-01", &w);
    assert_int_equal(c.total, 87000);
    assert_int_equal(c.to_jkk, 87000); /* no JKP, nothing leaves the fund */
}

static void
a_wage_of_nothing_pays_nothing(void **state)
{
    jamsostek_worker w = wage_earner(JAMSOSTEK_RISK_MEDIUM, 0);
    jamsostek_contribution c = computed(NULL, "2026-05-01", &w);

    (void)state;
    assert_int_equal(c.total, 0);
    assert_int_equal(c.jkp_government, 0);
    assert_int_equal(c.programmes, 31);
}

static void
each_side_is_rounded_on_its_own_half_up(void **state)
{
    /* D1: 3,456,789 x 0.89 % = 30,765.42; 1,250 x 0.24 % = 3.0;
     * 2,525 x 2 % = 50.5; 1,250 x 1 % = 12.5. */
    jamsostek_worker w = wage_earner(JAMSOSTEK_RISK_MEDIUM, 3456789);
    jamsostek_contribution c = computed(NULL, "2026-05-01", &w);

    (void)state;
    assert_int_equal(c.jkk, 30765);
    assert_int_equal(c.jkm, 10370);           /* 10,370.367 */
    assert_int_equal(c.jht_employer, 127901); /* 127,901.193 */
    assert_int_equal(c.jht_worker, 69136);    /* 69,135.78 */
    assert_int_equal(c.jp_employer, 69136);
    assert_int_equal(c.jp_worker, 34568); /* 34,567.89 */
    assert_int_equal(c.jkp_government, 7605);
    assert_int_equal(c.jkp_from_jkk, 4840); /* 4,839.5046 */
    /* Sum of 30,765.4221 10,370.367 127,901.193 69,135.78 69,135.78
     * 34,567.89, in millionths. */
    assert_int_equal(c.total_micro, INT64_C(341876432100));
    w = wage_earner(JAMSOSTEK_RISK_VERY_LOW, 2525);
    c = computed(NULL, "2026-05-01", &w);
    assert_int_equal(c.jht_worker, 51);
    assert_int_equal(c.jp_worker, 25); /* 25.25 */
    w.wage = 1250;
    assert_int_equal(computed(NULL, "2026-05-01", &w).jp_worker, 13);
}

static void
another_rounding_can_be_tried(void **state)
{
    static const struct {
        int64_t option;
        int64_t base;
        int64_t jp_worker; /* of 1,250 and of 3,750 x 1 % = 12.5, 37.5 */
        int64_t jp_worker_too;
    } cases[] = {
        {JAMSOSTEK_ROUND_HALF_UP, 1, 13, 38},
        {JAMSOSTEK_ROUND_DOWN, 1, 12, 37},
        {JAMSOSTEK_ROUND_UP, 1, 13, 38},
        {JAMSOSTEK_ROUND_HALF_EVEN, 1, 12, 38},
        {JAMSOSTEK_ROUND_UP, 100, 100, 100},
        {JAMSOSTEK_ROUND_HALF_UP, 25, 25, 50},
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_rules *rules =
            what_if("rounding.jp_direction", "2020-01-01",
                    JAMSOSTEK_UNIT_OPTION, cases[i].option);
        jamsostek_worker w = wage_earner(0, 1250);

        assert_int_equal(
            jamsostek_rules_set(rules, "rounding.jp_base", day("2020-01-01"),
                                JAMSOSTEK_UNIT_IDR, cases[i].base, NULL),
            0);
        w.programmes = JAMSOSTEK_JP;
        assert_int_equal(computed(rules, "2026-05-01", &w).jp_worker,
                         cases[i].jp_worker);
        w.wage = 3750;
        assert_int_equal(computed(rules, "2026-05-01", &w).jp_worker,
                         cases[i].jp_worker_too);
        assert_int_equal(computed(NULL, "2026-05-01", &w).jp_worker, 38);
        jamsostek_rules_free(rules);
    }
}

static void
jp_is_counted_up_to_the_ceiling_of_its_month(void **state)
{
    static const struct {
        const char *month;
        int64_t worker;
    } cases[] = {
        {"2016-02-29", 70000},  {"2016-03-01", 73353},  {"2021-02-28", 89397},
        {"2021-03-01", 87546},  {"2026-02-28", 105474}, {"2026-03-01", 110863},
        {"2026-11-30", 110863},
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_worker w = wage_earner(0, 50000000);
        jamsostek_contribution c;

        w.programmes = JAMSOSTEK_JP;
        c = computed(NULL, cases[i].month, &w);
        assert_int_equal(c.jp_worker, cases[i].worker);
        assert_int_equal(c.jp_employer, 2 * cases[i].worker);
        assert_int_equal(c.base, 50000000);
    }
}

static void
jp_stops_when_the_pension_age_is_reached(void **state)
{
    /* PP 45/2015 art. 15; D7: judged on the first day of the month; D8: who
     * has reached the age keeps it when the age rises. */
    static const struct {
        const char *born;
        const char *month;
        bool due;
    } cases[] = {
        {"1967-06-15", "2026-06-01", true},
        {"1967-06-15", "2026-07-01", false},
        {"1967-06-01", "2026-05-31", true},
        {"1967-06-01", "2026-06-01", false},
        {"1967-06-02", "2026-06-30", true},
        {"1959-07-01", "2015-07-01", false}, /* 56 on the first day */
        {"1959-07-02", "2015-07-01", true},
        {"1959-07-02", "2015-08-01", false},
        {"1930-01-01", "2015-07-01", false},
        /* 56 on the last day of 2018, before the age became 57. */
        {"1962-12-31", "2018-12-31", true},
        {"1962-12-31", "2019-01-01", false},
        {"1963-01-01", "2019-01-01", true},
        {"1963-01-01", "2019-12-31", true},
        {"1963-01-01", "2020-01-01", false},
        {"1963-09-20", "2019-09-30", true},
        /* 58 reached in 2024, the year before 59. */
        {"1966-03-10", "2024-03-31", true},
        {"1966-03-10", "2024-04-01", false},
        {"1966-03-10", "2025-01-01", false},
        {"1966-12-31", "2025-01-01", false},
        {"1967-01-01", "2025-01-01", true},
        /* Born on a leap day, 57 in a year without one. */
        {"1964-02-29", "2021-02-28", true},
        {"1964-02-29", "2021-03-01", false},
        {"1960-02-29", "2016-02-29", true}, /* 56 on that day */
        {"1960-02-29", "2016-03-01", false},
        {"2005-01-01", "2026-11-01", true},
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_worker w = wage_earner(JAMSOSTEK_RISK_LOW, 8000000);
        jamsostek_contribution c;
        bool due;

        w.born = day(cases[i].born);
        w.wage = 5000000;
        c = computed(NULL, cases[i].month, &w);
        due = c.jp_employer == 100000 && c.jp_worker == 50000;
        if (due != cases[i].due)
            print_error("born %s, %s\n", cases[i].born, cases[i].month);
        assert_int_equal(due, cases[i].due);
        if (!due)
            assert_int_equal(c.jp_employer + c.jp_worker, 0);
        assert_int_equal((c.flags & JAMSOSTEK_FLAG_JP_STOPPED) != 0, !due);
        assert_int_equal(c.jht_worker, 100000); /* has no age limit */
    }
}

static void
reached_or_not_can_be_judged_month_by_month(void **state)
{
    /* The other option of D8: 58 in 2024, not yet 59 in 2025. */
    jamsostek_rules *rules = what_if(
        "choice.pension_age_reached", "2015-07-01", JAMSOSTEK_UNIT_OPTION,
        OPTION_CHOICE_PENSION_AGE_REACHED_AS_OF_MONTH);
    jamsostek_worker w = wage_earner(JAMSOSTEK_RISK_LOW, 5000000);

    (void)state;
    w.born = day("1966-03-10");
    assert_int_equal(computed(rules, "2024-12-01", &w).jp_worker, 0);
    assert_int_equal(computed(rules, "2025-01-01", &w).jp_worker, 50000);
    assert_int_equal(computed(rules, "2025-03-01", &w).jp_worker, 50000);
    assert_int_equal(computed(rules, "2025-04-01", &w).jp_worker, 0);
    jamsostek_rules_free(rules);
}

static void
a_daily_wage_counts_25_times(void **state)
{
    /* PP 44/2015 art. 19 (3), PP 46/2015 art. 17 (3); JP by practice, D4. */
    jamsostek_worker w = wage_earner(JAMSOSTEK_RISK_LOW, JAMSOSTEK_IDR_NONE);
    jamsostek_contribution c;

    (void)state;
    w.daily_wage = 150000;
    c = computed(NULL, "2026-06-01", &w);
    assert_int_equal(c.base, 3750000);
    assert_int_equal(c.jkk, 20250);
    assert_int_equal(c.jkm, 11250);
    assert_int_equal(c.jht_employer, 138750);
    assert_int_equal(c.jht_worker, 75000);
    assert_int_equal(c.jp_employer, 75000);
    assert_int_equal(c.jp_worker, 37500);
    assert_true(c.flags & JAMSOSTEK_FLAG_DAILY_JP);
    /* A monthly wage given goes first for JP. */
    w.wage = 3000000;
    c = computed(NULL, "2026-06-01", &w);
    assert_int_equal(c.jkk, 20250);
    assert_int_equal(c.jp_employer, 60000);
    assert_int_equal(c.jp_worker, 30000);
    assert_int_equal(c.base, 3750000);
    assert_false(c.flags & JAMSOSTEK_FLAG_DAILY_JP);
    /* Without JP there is nothing to remark. */
    w.wage = JAMSOSTEK_IDR_NONE;
    w.programmes = JAMSOSTEK_JKK | JAMSOSTEK_JKM;
    assert_int_equal(computed(NULL, "2026-06-01", &w).flags, 0);
}

static void
jp_of_a_daily_wage_can_be_refused(void **state)
{
    jamsostek_rules *rules =
        what_if("choice.daily_wage_jp", "2015-07-01", JAMSOSTEK_UNIT_OPTION,
                OPTION_CHOICE_DAILY_WAGE_JP_REFUSE);
    jamsostek_worker w = wage_earner(JAMSOSTEK_RISK_LOW, JAMSOSTEK_IDR_NONE);

    (void)state;
    w.daily_wage = 150000;
    assert_refused(rules, "2026-06-01", &w, JAMSOSTEK_ERR_MISSING);
    w.wage = 3000000;
    assert_int_equal(computed(rules, "2026-06-01", &w).jp_worker, 30000);
    w.wage = JAMSOSTEK_IDR_NONE;
    w.employer_size = JAMSOSTEK_SIZE_SMALL; /* owes no JP */
    assert_int_equal(computed(rules, "2026-06-01", &w).jp_worker, 0);
    jamsostek_rules_free(rules);
}

static void
piece_work_counts_the_average_of_the_last_months(void **state)
{
    /* PP 44/2015 art. 19 (4) and (5); D6 where there are fewer. */
    static const jamsostek_idr wages[] = {
        9000000, 1000000, 1000000, 1000000, 1000000, 1000000, 1000000,
        1000000, 1000000, 1000000, 2000000, 3000000, 4000000};
    static const jamsostek_idr odd[] = {1000000, 1000001};
    static const struct {
        const jamsostek_idr *wages;
        size_t n;
        int32_t weather;
        int64_t base;
    } cases[] = {
        {wages, 13, 0, 3000000},
        {wages, 13, 1, 1500000}, /* 18 million over 12 months */
        {wages, 2, 0, 5000000},
        {wages, 1, 1, 9000000},
        {wages, 4, 0, 1000000},
        {odd, 2, 0, 1000001}, /* 1,000,000.5 */
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_worker w =
            wage_earner(JAMSOSTEK_RISK_HIGH, JAMSOSTEK_IDR_NONE);
        jamsostek_contribution c;

        w.piece_wages = cases[i].wages;
        w.n_piece_wages = cases[i].n;
        w.piece_by_weather = cases[i].weather;
        c = computed(NULL, "2026-06-01", &w);
        assert_int_equal(c.base, cases[i].base);
        assert_int_equal(c.jkk, (cases[i].base * 127 + 5000) / 10000);
    }
}

static void
the_line_of_business_gives_the_risk_group(void **state)
{
    jamsostek_worker w = wage_earner(0, 1000000);
    int32_t found[2];
    size_t n;

    (void)state;
    w.programmes = JAMSOSTEK_JKK;
    assert_int_equal(jamsostek_industry_search(
                         "pabrik semen", day("2026-01-01"), found, 2, &n, NULL),
                     JAMSOSTEK_OK);
    assert_int_equal(n, 1);
    w.industry = found[0];
    assert_int_equal(computed(NULL, "2026-01-01", &w).jkk, 8900);
    /* Two groups in the list of 2015: the caller chooses (D25). */
    assert_refused(NULL, "2019-11-01", &w, JAMSOSTEK_ERR_AMBIGUOUS);
    w.risk_group = JAMSOSTEK_RISK_HIGH;
    assert_int_equal(computed(NULL, "2019-11-01", &w).jkk, 12700);
    /* A group that is given goes first. */
    assert_int_equal(computed(NULL, "2026-01-01", &w).jkk, 12700);
    /* Athletes were in no group before December 2019. */
    w.risk_group = 0;
    assert_int_equal(jamsostek_industry_search("atlit", day("2026-01-01"),
                                               found, 2, &n, NULL),
                     JAMSOSTEK_OK);
    w.industry = found[0];
    assert_int_equal(computed(NULL, "2020-01-01", &w).jkk, 8900);
    assert_refused(NULL, "2019-11-01", &w, JAMSOSTEK_ERR_MISSING);
}

static void
a_category_brings_segment_group_and_programmes(void **state)
{
    jamsostek_worker w = JAMSOSTEK_WORKER_INIT;
    jamsostek_contribution c;

    (void)state;
    /* Staff without civil-servant status: 0.24 + 0.30 % of the base. */
    assert_int_equal(
        jamsostek_category_parse("non_asn_staff", &w.category, NULL), 0);
    w.wage = 2000000;
    c = computed(NULL, "2024-05-01", &w);
    assert_int_equal(c.total, 10800);
    assert_int_equal(c.programmes, 3);
    /* A mosque caretaker is a BPU. */
    assert_int_equal(jamsostek_category_parse("marbot", &w.category, NULL), 0);
    w.wage = 1000000;
    assert_int_equal(computed(NULL, "2024-05-01", &w).total, 16800);
    /* What the caller says goes first. */
    w.segment = JAMSOSTEK_SEGMENT_PU;
    w.risk_group = JAMSOSTEK_RISK_LOW;
    w.programmes = JAMSOSTEK_JKK;
    assert_int_equal(computed(NULL, "2024-05-01", &w).total, 5400);
}

/* --- reliefs ------------------------------------------------------------- */

static void
labour_intensive_industry_pays_half_of_jkk(void **state)
{
    /* PP 7/2025 art. 4, 9, 10; PP 36/2025 art. 10A. */
    static const struct {
        const char *month;
        int32_t group;
        int64_t wage;
        int64_t jkk, slice, kept;
        bool granted;
    } cases[] = {
        {"2025-01-31", 1, 4000000, 9600, 5600, 4000, false},
        {"2025-02-01", 1, 4000000, 4800, 4800, 0, true},
        {"2025-02-01", 1, 6000000, 7200, 6000, 1200, true},
        {"2025-07-31", 2, 4000000, 10800, 5600, 5200, true},
        {"2025-08-01", 3, 6000000, 26700, 7000, 19700, true},
        {"2025-12-01", 4, 4000000, 25400, 5600, 19800, true},
        {"2026-01-31", 5, 4000000, 34800, 5600, 29200, true},
        {"2026-02-01", 5, 4000000, 69600, 5600, 64000, false},
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_worker w = wage_earner(cases[i].group, cases[i].wage);
        jamsostek_contribution c;

        w.relief = JAMSOSTEK_RELIEF_LABOUR_INTENSIVE;
        c = computed(NULL, cases[i].month, &w);
        assert_int_equal(c.jkk, cases[i].jkk);
        assert_int_equal(c.jkp_from_jkk, cases[i].slice);
        assert_int_equal(c.to_jkk, cases[i].kept);
        assert_int_equal(c.jkm, cases[i].wage * 3 / 1000);
        assert_int_equal(c.jht_worker, cases[i].wage / 50);
        assert_int_equal((c.flags & JAMSOSTEK_FLAG_RELIEF) != 0,
                         cases[i].granted);
        assert_int_equal((c.flags & JAMSOSTEK_FLAG_RELIEF_NOT_IN_FORCE) != 0,
                         !cases[i].granted);
    }
}

static void
in_the_pandemic_one_hundredth_of_jkk_and_jkm_was_due(void **state)
{
    /* PP 49/2020: contributions of August 2020 to January 2021. */
    jamsostek_worker w = wage_earner(JAMSOSTEK_RISK_VERY_LOW, 5000000);
    jamsostek_contribution c;

    (void)state;
    w.relief = JAMSOSTEK_RELIEF_COVID;
    assert_int_equal(computed(NULL, "2020-07-31", &w).jkk, 12000);
    c = computed(NULL, "2020-08-01", &w);
    assert_int_equal(c.jkk, 120);
    assert_int_equal(c.jkm, 150);
    assert_int_equal(c.jht_worker, 100000);
    assert_int_equal(c.jp_worker, 50000);
    assert_int_equal(computed(NULL, "2021-01-31", &w).jkk, 120);
    assert_int_equal(computed(NULL, "2021-02-01", &w).jkk, 12000);
    w = self_employed(1000000);
    w.relief = JAMSOSTEK_RELIEF_COVID;
    c = computed(NULL, "2020-12-01", &w);
    assert_int_equal(c.jkk, 100);
    assert_int_equal(c.jkm, 68);
    assert_false(c.flags & JAMSOSTEK_FLAG_FUNDING_ASSUMED); /* no such test */
    w = project(180000000);
    w.relief = JAMSOSTEK_RELIEF_COVID;
    c = computed(NULL, "2020-12-01", &w);
    assert_int_equal(c.jkk, 3460);
    assert_int_equal(c.jkm, 460);
}

static void
the_deferral_of_jp_is_a_switch_of_its_own(void **state)
{
    /* PP 49/2020 art. 17; D18. */
    jamsostek_worker w = wage_earner(JAMSOSTEK_RISK_VERY_LOW, 5000000);
    jamsostek_contribution c;

    (void)state;
    w.options = JAMSOSTEK_OPTION_JP_DEFERRAL;
    c = computed(NULL, "2020-08-01", &w);
    assert_int_equal(c.jp_employer, 1000);
    assert_int_equal(c.jp_worker, 500);
    assert_int_equal(c.jp_deferred, 148500);
    assert_int_equal(c.jkk, 12000); /* not relieved */
    assert_int_equal(c.to_jp, 1500);
    c = computed(NULL, "2021-02-01", &w);
    assert_int_equal(c.jp_worker, 50000);
    assert_int_equal(c.jp_deferred, 0);
    c = computed(NULL, "2020-07-01", &w);
    assert_int_equal(c.jp_worker, 50000);
    /* The parts are never more or less than the whole. */
    w.wage = 5432198;
    c = computed(NULL, "2020-10-01", &w);
    assert_int_equal(c.jp_employer + c.jp_worker + c.jp_deferred,
                     108644 + 54322);
    w.born = day("1950-01-01");
    c = computed(NULL, "2020-10-01", &w);
    assert_int_equal(c.jp_deferred, 0);
}

static void
the_relief_of_2026_asks_where_the_money_comes_from(void **state)
{
    /* PP 50/2025 art. 3 (5); coverage.md section 9; D22. */
    enum { YES, NO, OPEN };
    static const struct {
        int32_t funding;
        int answer;
    } cases[] = {
        {0, YES},
        {JAMSOSTEK_FUNDING_OWN, YES},
        {JAMSOSTEK_FUNDING_APBN, NO},
        {JAMSOSTEK_FUNDING_APBD, NO},
        {JAMSOSTEK_FUNDING_DBH_CHT, NO},
        {JAMSOSTEK_FUNDING_DBH_SAWIT, NO},
        {JAMSOSTEK_FUNDING_APBDES, OPEN},
        {JAMSOSTEK_FUNDING_ADD, OPEN},
        {JAMSOSTEK_FUNDING_DANA_DESA, OPEN},
        {JAMSOSTEK_FUNDING_CSR, OPEN},
        {JAMSOSTEK_FUNDING_ZAKAT, OPEN},
        {JAMSOSTEK_FUNDING_ASN_SPONSOR, OPEN},
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_worker w = self_employed(1000000);
        jamsostek_contribution c;
        int answer = cases[i].answer;

        w.relief = JAMSOSTEK_RELIEF_BPU_OTHER;
        w.funding = cases[i].funding;
        c = computed(NULL, "2026-05-01", &w);
        assert_int_equal(c.total, answer == YES ? 8400 : 16800);
        assert_int_equal((c.flags & JAMSOSTEK_FLAG_RELIEF) != 0, answer == YES);
        assert_int_equal((c.flags & JAMSOSTEK_FLAG_RELIEF_EXCLUDED) != 0,
                         answer == NO);
        assert_int_equal((c.flags & JAMSOSTEK_FLAG_FUNDING_UNSETTLED) != 0,
                         answer == OPEN);
        assert_int_equal((c.flags & JAMSOSTEK_FLAG_FUNDING_ASSUMED) != 0,
                         cases[i].funding == 0);
        w.options = JAMSOSTEK_OPTION_UNSETTLED_RELIEF;
        c = computed(NULL, "2026-05-01", &w);
        assert_int_equal(c.total, answer == NO ? 16800 : 8400);
        assert_int_equal((c.flags & JAMSOSTEK_FLAG_FUNDING_UNSETTLED) != 0,
                         answer == OPEN);
    }
}

static void
the_two_windows_of_the_relief_of_2026_differ(void **state)
{
    static const struct {
        int32_t relief;
        const char *month;
        int64_t total;
    } cases[] = {
        {JAMSOSTEK_RELIEF_BPU_TRANSPORT, "2025-12-31", 16800},
        {JAMSOSTEK_RELIEF_BPU_TRANSPORT, "2026-01-01", 8400},
        {JAMSOSTEK_RELIEF_BPU_TRANSPORT, "2027-03-31", 8400},
        {JAMSOSTEK_RELIEF_BPU_TRANSPORT, "2027-04-01", 16800},
        {JAMSOSTEK_RELIEF_BPU_OTHER, "2026-03-31", 16800},
        {JAMSOSTEK_RELIEF_BPU_OTHER, "2026-04-01", 8400},
        {JAMSOSTEK_RELIEF_BPU_OTHER, "2026-12-31", 8400},
        {JAMSOSTEK_RELIEF_BPU_OTHER, "2027-01-01", 16800},
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_worker w = self_employed(1000000);
        jamsostek_contribution c;
        bool carried = strcmp(cases[i].month, "2026-12") >= 0;

        w.relief = cases[i].relief;
        w.funding = JAMSOSTEK_FUNDING_OWN;
        w.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
        w.programmes = JAMSOSTEK_JKK | JAMSOSTEK_JKM | JAMSOSTEK_JHT;
        c = computed(NULL, cases[i].month, &w);
        assert_int_equal(c.jkk + c.jkm, cases[i].total);
        assert_int_equal(c.jht_worker, 20000); /* never reduced */
        assert_int_equal((c.flags & JAMSOSTEK_FLAG_CARRIED) != 0, carried);
    }
}

static void
funding_not_given_can_mean_no_relief(void **state)
{
    jamsostek_rules *rules = what_if(
        "choice.relief_funding_not_given", "2015-07-01", JAMSOSTEK_UNIT_OPTION,
        OPTION_CHOICE_RELIEF_FUNDING_NOT_GIVEN_NO_RELIEF);
    jamsostek_worker w = self_employed(1000000);

    (void)state;
    w.relief = JAMSOSTEK_RELIEF_BPU_OTHER;
    assert_int_equal(computed(rules, "2026-05-01", &w).total, 16800);
    w.funding = JAMSOSTEK_FUNDING_OWN;
    assert_int_equal(computed(rules, "2026-05-01", &w).total, 8400);
    jamsostek_rules_free(rules);
}

/* --- BPU ----------------------------------------------------------------- */

static void
a_bpu_pays_by_the_bracket_of_the_income(void **state)
{
    /* PP 44/2015 Lampiran II; D2, D3. */
    static const struct {
        int64_t income;
        int64_t deemed;
        uint32_t flags;
    } cases[] = {
        {0, 1000000, JAMSOSTEK_FLAG_LOW_INCOME},
        {999999, 1000000, JAMSOSTEK_FLAG_LOW_INCOME},
        {1000000, 1000000, 0},
        {1099000, 1000000, 0},
        {1099001, 1000000, JAMSOSTEK_FLAG_BRACKET_GAP},
        {1099500, 1000000, JAMSOSTEK_FLAG_BRACKET_GAP},
        {1099999, 1000000, JAMSOSTEK_FLAG_BRACKET_GAP},
        {1100000, 1200000, 0},
        {2699000, 2600000, 0},
        {2700000, 2950000, 0},
        {8199999, 7950000, JAMSOSTEK_FLAG_BRACKET_GAP},
        {8200000, 8700000, 0},
        {20199000, 19700000, 0},
        {20200000, 20700000, 0},
        {INT64_C(9000000000000), 20700000, 0},
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_worker w = self_employed(cases[i].income);
        jamsostek_contribution c = computed(NULL, "2025-05-01", &w);

        assert_int_equal(c.base, cases[i].deemed);
        assert_int_equal(c.jkk, cases[i].deemed / 100);
        assert_int_equal(c.jkm, 6800);
        assert_int_equal(c.total, c.jkk + 6800);
        assert_int_equal(c.jht_worker, 0);
        assert_int_equal(c.programmes, 3);
        assert_int_equal(c.flags, cases[i].flags);
        w.programmes = JAMSOSTEK_JKK | JAMSOSTEK_JKM | JAMSOSTEK_JHT;
        c = computed(NULL, "2025-05-01", &w);
        assert_int_equal(c.jht_worker, cases[i].deemed / 50);
    }
}

static void
the_open_questions_of_the_brackets_have_options(void **state)
{
    jamsostek_rules *rules =
        what_if("choice.bpu_bracket_gap", "2015-07-01", JAMSOSTEK_UNIT_OPTION,
                OPTION_CHOICE_BPU_BRACKET_GAP_UPPER_ROW);
    jamsostek_worker w = self_employed(1099001);

    (void)state;
    assert_int_equal(computed(rules, "2025-05-01", &w).base, 1200000);
    w.wage = 1099000;
    assert_int_equal(computed(rules, "2025-05-01", &w).base, 1000000);
    jamsostek_rules_free(rules);
    rules = what_if("choice.bpu_low_income", "2015-07-01",
                    JAMSOSTEK_UNIT_OPTION, OPTION_CHOICE_BPU_LOW_INCOME_REFUSE);
    assert_int_equal(computed(rules, "2025-05-01", &w).base, 1000000);
    w.wage = 999999;
    assert_refused(rules, "2025-05-01", &w, JAMSOSTEK_ERR_NOT_OPEN);
    jamsostek_rules_free(rules);
}

static void
who_funds_a_bpu_is_who_pays(void **state)
{
    jamsostek_worker w = self_employed(1000000);
    int32_t funding;

    (void)state;
    for (funding = 0; funding <= JAMSOSTEK_FUNDING_ASN_SPONSOR; funding++) {
        jamsostek_contribution c;

        w.funding = funding;
        c = computed(NULL, "2025-05-01", &w);
        assert_int_equal(c.total, 16800);
        assert_int_equal(c.paid_by_worker,
                         funding <= JAMSOSTEK_FUNDING_OWN ? 16800 : 0);
        assert_int_equal(c.paid_by_employer,
                         funding == JAMSOSTEK_FUNDING_EMPLOYER ? 16800 : 0);
        assert_int_equal(c.paid_by_government,
                         funding >= JAMSOSTEK_FUNDING_APBN &&
                                 funding <= JAMSOSTEK_FUNDING_DANA_DESA
                             ? 16800
                             : 0);
        assert_int_equal(c.paid_by_sponsor,
                         funding >= JAMSOSTEK_FUNDING_CSR ? 16800 : 0);
        assert_int_equal(c.to_jkk, 10000);
        assert_int_equal(c.to_jkm, 6800);
    }
}

/* --- construction -------------------------------------------------------- */

static void
a_contract_pays_layer_by_layer(void **state)
{
    /* PP 44/2015 art. 54 (2), 55 (2); 180 million is the law's example. */
    static const struct {
        int64_t value;
        int64_t jkk, jkm;
    } cases[] = {
        {1, 0, 0}, /* 0.0021 and 0.0003 */
        {100000000, 210000, 30000},
        {180000000, 346000, 46000},
        {500000000, 890000, 110000},
        {500100000, 890130, 110020},
        {1000000000, 1540000, 210000},
        {5000000000, 5940000, 610000},
        {10000000000, 10440000, 1110000},
        {INT64_C(1000000000000), INT64_C(901440000), INT64_C(100110000)},
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_worker w = project(cases[i].value);
        jamsostek_contribution c = computed(NULL, "2025-06-01", &w);

        assert_int_equal(c.jkk, cases[i].jkk);
        assert_int_equal(c.jkm, cases[i].jkm);
        assert_int_equal(c.total, cases[i].jkk + cases[i].jkm);
        assert_int_equal(c.paid_by_employer, c.total);
        assert_int_equal(c.base, cases[i].value);
        assert_int_equal(c.flags, 0);
    }
}

static void
vat_is_taken_out_at_the_rate_of_the_month(void **state)
{
    /* UU 7/2021: 10 % before April 2022, 11 % since. */
    static const struct {
        const char *month;
        int64_t value;
        int64_t jkk, jkm;
    } cases[] = {
        {"2022-03-31", 110000000, 210000, 30000},
        {"2022-04-01", 111000000, 210000, 30000},
        {"2025-06-01", 111000000, 210000, 30000},
        {"2022-04-01", 555000000, 890000, 110000},
        {"2020-12-01", 50000000, 95455, 13636}, /* 95,454.5454 13,636.36 */
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_worker w = project(cases[i].value);
        jamsostek_contribution c;

        w.contract_with_vat = 1;
        c = computed(NULL, cases[i].month, &w);
        assert_int_equal(c.jkk, cases[i].jkk);
        assert_int_equal(c.jkm, cases[i].jkm);
        assert_true(c.flags & JAMSOSTEK_FLAG_VAT_REMOVED);
        assert_true(c.flags & JAMSOSTEK_FLAG_WEAK);
    }
}

static void
a_project_with_known_wages_pays_rates_on_them(void **state)
{
    /* PP 44/2015 art. 54 (1), 55 (1): 1.74 % and 0.30 %. */
    jamsostek_worker w = worker_of(JAMSOSTEK_SEGMENT_CONSTRUCTION);
    jamsostek_contribution c;

    (void)state;
    w.wage = 3000000;
    c = computed(NULL, "2025-06-01", &w);
    assert_int_equal(c.jkk, 52200);
    assert_int_equal(c.jkm, 9000);
    assert_int_equal(c.total, 61200);
    w.wage = JAMSOSTEK_IDR_NONE;
    w.daily_wage = 120000;
    assert_int_equal(computed(NULL, "2025-06-01", &w).jkk, 52200);
}

/* --- migrant workers ----------------------------------------------------- */

static void
a_migrant_pays_for_the_whole_term(void **state)
{
    /* Permenaker 4/2023 art. 18, before it 18/2018 and 7/2017; D14, D15. */
    enum { P = JAMSOSTEK_PMI_PLACEMENT, I = JAMSOSTEK_PMI_INDIVIDUAL };
    static const struct {
        const char *on;
        int32_t route, months;
        int64_t pmi;
        bool between;
    } cases[] = {
        {"2023-02-22", P, 24, 370000, false},
        {"2023-02-22", I, 24, 332500, false},
        {"2023-02-22", I, 12, 189000, false},
        {"2023-02-22", I, 6, 108000, false},
        {"2025-06-01", I, 13, 202500, false},
        {"2025-06-01", I, 18, 270000, false},
        {"2025-06-01", P, 18, 307500, false},
        {"2025-06-01", I, 22, 324000, false},
        {"2025-06-01", I, 23, 337500, true}, /* dearer than 24 months */
        {"2025-06-01", I, 11, 175500, false},
        {"2025-06-01", I, 30, 413500, false},
        {"2025-06-01", I, 36, 494500, false},
        {"2025-06-01", I, 3, 108000, true},   /* below the smallest package */
        {"2023-02-21", I, 12, 332500, false}, /* one amount for all */
        {"2023-02-21", I, 24, 332500, false},
        {"2023-02-21", P, 1, 370000, false},
        {"2018-12-10", P, 24, 370000, false},
        {"2018-12-09", P, 24, 370000, false},
        {"2017-08-01", I, 6, 332500, false},
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_worker w = migrant(cases[i].route, cases[i].months);
        jamsostek_contribution c = computed(NULL, cases[i].on, &w);

        if (c.pmi != cases[i].pmi)
            print_error("%s, %d months\n", cases[i].on, cases[i].months);
        assert_int_equal(c.pmi, cases[i].pmi);
        assert_int_equal(c.to_pmi, cases[i].pmi);
        assert_int_equal(c.total, cases[i].pmi);
        assert_int_equal(c.paid_by_worker, cases[i].pmi);
        assert_int_equal(c.base, 0);
        assert_int_equal((c.flags & JAMSOSTEK_FLAG_PMI_BETWEEN) != 0,
                         cases[i].between);
    }
}

static void
the_migrants_packages_have_options(void **state)
{
    jamsostek_rules *rules =
        what_if("choice.pmi_between", "2023-02-22", JAMSOSTEK_UNIT_OPTION,
                OPTION_CHOICE_PMI_BETWEEN_CHEAPEST);
    jamsostek_worker w = migrant(JAMSOSTEK_PMI_INDIVIDUAL, 23);

    (void)state;
    assert_int_equal(computed(rules, "2025-06-01", &w).pmi, 332500);
    w.pmi_months = 22;
    assert_int_equal(computed(rules, "2025-06-01", &w).pmi, 324000);
    jamsostek_rules_free(rules);
    rules = what_if("choice.pmi_short", "2023-02-22", JAMSOSTEK_UNIT_OPTION,
                    OPTION_CHOICE_PMI_SHORT_REFUSE);
    w.pmi_months = 6;
    assert_int_equal(computed(rules, "2025-06-01", &w).pmi, 108000);
    w.pmi_months = 5;
    assert_refused(rules, "2025-06-01", &w, JAMSOSTEK_ERR_NOT_OPEN);
    jamsostek_rules_free(rules);
}

static void
a_migrant_may_save_for_old_age(void **state)
{
    jamsostek_worker w = migrant(JAMSOSTEK_PMI_PLACEMENT, 24);
    jamsostek_contribution c;

    (void)state;
    w.pmi_jht = 100000; /* counts only if JHT is taken */
    assert_int_equal(computed(NULL, "2025-06-01", &w).total, 370000);
    w.programmes = JAMSOSTEK_JKK | JAMSOSTEK_JKM | JAMSOSTEK_JHT;
    c = computed(NULL, "2025-06-01", &w);
    assert_int_equal(c.jht_worker, 2400000);
    assert_int_equal(c.to_jht, 2400000);
    assert_int_equal(c.pmi, 370000);
    assert_int_equal(c.total, 2770000);
    w.pmi_jht = 150000; /* not on the menu */
    assert_refused(NULL, "2025-06-01", &w, JAMSOSTEK_ERR_DOMAIN);
    w.pmi_jht = -1;
    assert_refused(NULL, "2025-06-01", &w, JAMSOSTEK_ERR_DOMAIN);
}

/* --- what is refused ----------------------------------------------------- */

static void
months_outside_the_law_have_statuses_of_their_own(void **state)
{
    jamsostek_worker w = wage_earner(JAMSOSTEK_RISK_LOW, 5000000);
    jamsostek_worker m = migrant(JAMSOSTEK_PMI_PLACEMENT, 24);
    jamsostek_contribution c;

    (void)state;
    assert_refused(NULL, "2015-06-30", &w, JAMSOSTEK_ERR_NO_RULE);
    assert_refused(NULL, "1999-01-01", &w, JAMSOSTEK_ERR_NO_RULE);
    assert_refused(NULL, "2026-12-01", &w, JAMSOSTEK_ERR_NOT_CHECKED);
    assert_refused(NULL, "2017-07-31", &m, JAMSOSTEK_ERR_NO_RULE);
    m.pmi_months = 25; /* there was no amount for more */
    assert_refused(NULL, "2020-06-01", &m, JAMSOSTEK_ERR_NO_RULE);
    w.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    assert_refused(NULL, "2015-06-30", &w, JAMSOSTEK_ERR_NO_RULE);
    c = computed(NULL, "2030-01-01", &w);
    assert_true(c.flags & JAMSOSTEK_FLAG_CARRIED);
    assert_int_equal(
        jamsostek_contribution_compute(NULL, JAMSOSTEK_DATE_NONE, &w, &c, NULL),
        JAMSOSTEK_ERR_MISSING);
    assert_int_equal(
        jamsostek_contribution_compute(NULL, JAMSOSTEK_DATE_OPEN, &w, &c, NULL),
        JAMSOSTEK_ERR_DOMAIN);
}

/* One fault in an otherwise good worker each. */
static void
every_bad_input_is_refused_with_its_status(void **state)
{
    static const jamsostek_idr bad_pieces[] = {1000000, -1};
    static const jamsostek_idr big_pieces[] = {INT64_MAX, INT64_MAX};
    enum { N = 64 };
    struct {
        jamsostek_worker w;
        jamsostek_status status;
    } cases[N];
    size_t n = 0, i;
    jamsostek_worker pu = wage_earner(JAMSOSTEK_RISK_LOW, 5000000);
    jamsostek_worker bpu = self_employed(1000000);
    jamsostek_worker con = project(180000000);
    jamsostek_worker pmi = migrant(JAMSOSTEK_PMI_PLACEMENT, 24);

    (void)state;
#define CASE(good, field, value, why)                                          \
    do {                                                                       \
        cases[n].w = (good);                                                   \
        cases[n].w.field = (value);                                            \
        cases[n++].status = (why);                                             \
    } while (0)
    CASE(pu, segment, 0, JAMSOSTEK_ERR_MISSING);
    CASE(pu, segment, 5, JAMSOSTEK_ERR_ARGUMENT);
    CASE(pu, segment, -1, JAMSOSTEK_ERR_ARGUMENT);
    CASE(pu, segment, INT32_MAX, JAMSOSTEK_ERR_ARGUMENT);
    CASE(pu, category, 78, JAMSOSTEK_ERR_ARGUMENT);
    CASE(pu, category, -1, JAMSOSTEK_ERR_ARGUMENT);
    CASE(pu, risk_group, 0, JAMSOSTEK_ERR_MISSING);
    CASE(pu, risk_group, 6, JAMSOSTEK_ERR_ARGUMENT);
    CASE(pu, risk_group, -1, JAMSOSTEK_ERR_ARGUMENT);
    CASE(pu, industry, 100000, JAMSOSTEK_ERR_ARGUMENT);
    CASE(pu, industry, -1, JAMSOSTEK_ERR_ARGUMENT);
    CASE(pu, employer_size, 5, JAMSOSTEK_ERR_ARGUMENT);
    CASE(pu, employer_size, -1, JAMSOSTEK_ERR_ARGUMENT);
    CASE(pu, programmes, 32, JAMSOSTEK_ERR_ARGUMENT);
    CASE(pu, programmes, JAMSOSTEK_JKP, JAMSOSTEK_ERR_CONFLICT);
    CASE(pu, funding, 13, JAMSOSTEK_ERR_ARGUMENT);
    CASE(pu, funding, -1, JAMSOSTEK_ERR_ARGUMENT);
    CASE(pu, relief, 99, JAMSOSTEK_ERR_ARGUMENT);
    CASE(pu, relief, -1, JAMSOSTEK_ERR_ARGUMENT);
    CASE(pu, relief, JAMSOSTEK_RELIEF_BPU_OTHER, JAMSOSTEK_ERR_CONFLICT);
    CASE(pu, options, 8, JAMSOSTEK_ERR_ARGUMENT);
    CASE(pu, born, JAMSOSTEK_DATE_OPEN, JAMSOSTEK_ERR_DOMAIN);
    CASE(pu, wage, -1, JAMSOSTEK_ERR_DOMAIN);
    CASE(pu, wage, INT64_MIN + 1, JAMSOSTEK_ERR_DOMAIN);
    CASE(pu, wage, JAMSOSTEK_IDR_NONE, JAMSOSTEK_ERR_MISSING);
    CASE(pu, wage, INT64_MAX, JAMSOSTEK_ERR_OVERFLOW);
    CASE(pu, daily_wage, -1, JAMSOSTEK_ERR_DOMAIN);
    CASE(pu, daily_wage, INT64_MAX, JAMSOSTEK_ERR_OVERFLOW);
    CASE(pu, n_piece_wages, 3, JAMSOSTEK_ERR_CONFLICT); /* and a wage */
    CASE(pu, struct_size, 0, JAMSOSTEK_ERR_STRUCT_SIZE);
    CASE(bpu, wage, -1, JAMSOSTEK_ERR_DOMAIN);
    CASE(bpu, wage, JAMSOSTEK_IDR_NONE, JAMSOSTEK_ERR_MISSING);
    CASE(bpu, wage, INT64_MAX, JAMSOSTEK_ERR_OVERFLOW);
    CASE(bpu, daily_wage, 40000, JAMSOSTEK_ERR_CONFLICT); /* and an income */
    CASE(pu, contract_value, 1000000, JAMSOSTEK_ERR_CONFLICT);
    CASE(bpu, contract_value, 1000000, JAMSOSTEK_ERR_CONFLICT);
    CASE(bpu, programmes, JAMSOSTEK_JP, JAMSOSTEK_ERR_NOT_OPEN);
    CASE(bpu, programmes, 31, JAMSOSTEK_ERR_NOT_OPEN);
    CASE(bpu, relief, JAMSOSTEK_RELIEF_LABOUR_INTENSIVE,
         JAMSOSTEK_ERR_CONFLICT);
    CASE(con, contract_value, -1, JAMSOSTEK_ERR_DOMAIN);
    CASE(con, contract_value, INT64_MAX, JAMSOSTEK_ERR_OVERFLOW);
    CASE(con, contract_value, 0, JAMSOSTEK_ERR_MISSING);
    CASE(con, wage, 1, JAMSOSTEK_ERR_CONFLICT);
    CASE(con, daily_wage, 1, JAMSOSTEK_ERR_CONFLICT);
    CASE(con, programmes, JAMSOSTEK_JHT, JAMSOSTEK_ERR_NOT_OPEN);
    CASE(con, relief, JAMSOSTEK_RELIEF_BPU_OTHER, JAMSOSTEK_ERR_CONFLICT);
    CASE(pmi, pmi_route, 0, JAMSOSTEK_ERR_MISSING);
    CASE(pmi, pmi_route, 3, JAMSOSTEK_ERR_ARGUMENT);
    CASE(pmi, pmi_months, 0, JAMSOSTEK_ERR_MISSING);
    CASE(pmi, pmi_months, -1, JAMSOSTEK_ERR_DOMAIN);
    CASE(pmi, pmi_months, 601, JAMSOSTEK_ERR_DOMAIN);
    CASE(pmi, programmes, JAMSOSTEK_JP, JAMSOSTEK_ERR_NOT_OPEN);
    CASE(pmi, relief, JAMSOSTEK_RELIEF_COVID, JAMSOSTEK_ERR_CONFLICT);
    assert_true(n <= N);
    for (i = 0; i < n; i++) {
        print_message("case %zu\n", i);
        assert_refused(NULL, "2026-05-01", &cases[i].w, cases[i].status);
    }
#undef CASE
    pu.wage = JAMSOSTEK_IDR_NONE;
    pu.n_piece_wages = 2;
    assert_refused(NULL, "2026-05-01", &pu, JAMSOSTEK_ERR_ARGUMENT); /* NULL */
    pu.piece_wages = bad_pieces;
    assert_refused(NULL, "2026-05-01", &pu, JAMSOSTEK_ERR_DOMAIN);
    pu.piece_wages = big_pieces;
    assert_refused(NULL, "2026-05-01", &pu, JAMSOSTEK_ERR_OVERFLOW);
    pu.piece_wages = bad_pieces;
    pu.daily_wage = 1;
    assert_refused(NULL, "2026-05-01", &pu, JAMSOSTEK_ERR_CONFLICT);
    assert_refused(NULL, "2026-05-01", NULL, JAMSOSTEK_ERR_ARGUMENT);
    /* JKP before it existed. */
    bpu = wage_earner(JAMSOSTEK_RISK_LOW, 5000000);
    bpu.programmes = 31;
    assert_refused(NULL, "2021-01-31", &bpu, JAMSOSTEK_ERR_NOT_OPEN);
    assert_int_equal(jamsostek_contribution_compute(NULL, day("2026-05-01"),
                                                    &bpu, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
}

static void
the_largest_wage_that_fits_is_computed_and_the_next_refused(void **state)
{
    int64_t low = 0, high = INT64_MAX;

    (void)state;
    while (high - low > 1) {
        int64_t middle = low + (high - low) / 2;
        jamsostek_worker w = wage_earner(JAMSOSTEK_RISK_VERY_HIGH, middle);
        jamsostek_contribution c;

        if (jamsostek_contribution_compute(NULL, day("2026-05-01"), &w, &c,
                                           NULL) == JAMSOSTEK_OK) {
            assert_views_agree(&c);
            assert_int_equal(c.jht_worker, middle / 50 + (middle % 50 >= 25));
            low = middle;
        } else {
            assert_refused(NULL, "2026-05-01", &w, JAMSOSTEK_ERR_OVERFLOW);
            high = middle;
        }
    }
    assert_true(low >= INT64_C(1000000000000)); /* far beyond any wage */
}

static void
the_size_of_the_struct_is_honoured(void **state)
{
    struct {
        jamsostek_worker w;
        char more[16]; /* what a newer caller knows */
    } larger;
    jamsostek_worker w;
    jamsostek_contribution c;

    (void)state;
    memset(&larger, 0, sizeof larger);
    larger.w = wage_earner(JAMSOSTEK_RISK_LOW, 5000000);
    larger.w.struct_size = sizeof larger;
    assert_int_equal(computed(NULL, "2026-05-01", &larger.w).jkk, 27000);
    larger.more[15] = 1;
    assert_refused(NULL, "2026-05-01", &larger.w, JAMSOSTEK_ERR_STRUCT_SIZE);
    w = wage_earner(JAMSOSTEK_RISK_LOW, 5000000);
    w.struct_size = 8;
    assert_refused(NULL, "2026-05-01", &w, JAMSOSTEK_ERR_STRUCT_SIZE);
    memset(&w, 0x5a, sizeof w);
    jamsostek_worker_init(&w);
    assert_int_equal(w.struct_size, sizeof w);
    assert_int_equal(w.born, JAMSOSTEK_DATE_NONE);
    assert_int_equal(w.segment, 0);
    assert_int_equal(w.wage, JAMSOSTEK_IDR_NONE);
    assert_null(w.piece_wages);
    assert_int_equal(w.pmi_jht, 0);
    jamsostek_worker_init(NULL);
    assert_int_equal(
        jamsostek_contribution_compute(NULL, day("2026-05-01"), &w, &c, NULL),
        JAMSOSTEK_ERR_MISSING);
}

/* --- what-ifs and spans -------------------------------------------------- */

static void
a_what_if_counts_from_its_month_and_is_flagged(void **state)
{
    jamsostek_rules *rules =
        what_if("bpu.jkm", "2026-07-01", JAMSOSTEK_UNIT_IDR, 7500);
    jamsostek_worker w = self_employed(1000000);
    jamsostek_contribution c;

    (void)state;
    c = computed(rules, "2026-06-30", &w);
    assert_int_equal(c.total, 16800);
    assert_false(c.flags & JAMSOSTEK_FLAG_ALTERED);
    c = computed(rules, "2026-07-01", &w);
    assert_int_equal(c.total, 17500);
    assert_true(c.flags & JAMSOSTEK_FLAG_ALTERED);
    assert_int_equal(computed(NULL, "2026-07-01", &w).total, 16800);
    jamsostek_rules_free(rules);
}

static void
a_budget_year_is_summed_month_by_month(void **state)
{
    /* 2026 for a driver: half from January; for others full in January to
     * March and half from April. */
    jamsostek_worker w = self_employed(1000000);
    jamsostek_contribution c;

    (void)state;
    w.funding = JAMSOSTEK_FUNDING_OWN;
    w.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    w.relief = JAMSOSTEK_RELIEF_BPU_OTHER;
    assert_int_equal(
        jamsostek_contribution_span(NULL, day("2026-01-20"), 12, &w, &c, NULL),
        JAMSOSTEK_OK);
    assert_int_equal(c.total, 3 * 16800 + 9 * 8400);
    assert_int_equal(c.workers, 12);
    assert_views_agree(&c);
    w.relief = JAMSOSTEK_RELIEF_BPU_TRANSPORT;
    assert_int_equal(
        jamsostek_contribution_span(NULL, day("2026-01-01"), 12, &w, &c, NULL),
        JAMSOSTEK_OK);
    assert_int_equal(c.total, 12 * 8400);
    /* The ceiling of JP changes in March. */
    w = wage_earner(0, 50000000);
    w.programmes = JAMSOSTEK_JP;
    assert_int_equal(
        jamsostek_contribution_span(NULL, day("2025-01-01"), 12, &w, &c, NULL),
        JAMSOSTEK_OK);
    assert_int_equal(c.jp_worker, 2 * 100423 + 10 * 105474);
}

static void
spans_that_make_no_sense_are_refused(void **state)
{
    jamsostek_worker w = self_employed(1000000);
    jamsostek_worker m = migrant(JAMSOSTEK_PMI_PLACEMENT, 24);
    jamsostek_worker p = project(1000000);
    jamsostek_contribution c, before;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    (void)state;
    memset(&c, 0x5a, sizeof c);
    before = c;
    assert_int_equal(
        jamsostek_contribution_span(NULL, day("2026-01-01"), 0, &w, &c, &err),
        JAMSOSTEK_ERR_DOMAIN);
    assert_true(strlen(err.message) > 8);
    assert_int_equal(
        jamsostek_contribution_span(NULL, day("2026-01-01"), -1, &w, &c, NULL),
        JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(jamsostek_contribution_span(NULL, day("2026-01-01"), 1201,
                                                 &w, &c, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(
        jamsostek_contribution_span(NULL, day("2026-01-01"), 2, &m, &c, NULL),
        JAMSOSTEK_ERR_CONFLICT);
    assert_int_equal(
        jamsostek_contribution_span(NULL, day("2026-01-01"), 2, &p, &c, NULL),
        JAMSOSTEK_ERR_CONFLICT);
    assert_int_equal(
        jamsostek_contribution_span(NULL, day("2015-06-01"), 12, &w, &c, NULL),
        JAMSOSTEK_ERR_NO_RULE);
    assert_int_equal(
        jamsostek_contribution_span(NULL, day("2026-11-01"), 2, &w, &c, NULL),
        JAMSOSTEK_ERR_NOT_CHECKED);
    assert_int_equal(jamsostek_contribution_span(NULL, day("2026-01-01"), 12,
                                                 NULL, &c, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_contribution_span(NULL, day("2026-01-01"), 12,
                                                 &w, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    w.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    assert_int_equal(jamsostek_contribution_span(NULL, day("2150-01-01"), 1200,
                                                 &w, &c, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_memory_equal(&c, &before, sizeof c);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_wage_of_ten_million_is_divided_as_the_law_says),
        cmocka_unit_test(the_five_risk_groups_pay_their_rates),
        cmocka_unit_test(
            jkp_began_in_february_2021_and_left_jkm_in_february_2025),
        cmocka_unit_test(the_first_months_of_jkp_are_marked_as_weak),
        cmocka_unit_test(
            the_size_of_the_employer_decides_the_compulsory_programmes),
        cmocka_unit_test(programmes_can_be_chosen_one_by_one),
        cmocka_unit_test(a_wage_of_nothing_pays_nothing),
        cmocka_unit_test(each_side_is_rounded_on_its_own_half_up),
        cmocka_unit_test(another_rounding_can_be_tried),
        cmocka_unit_test(jp_is_counted_up_to_the_ceiling_of_its_month),
        cmocka_unit_test(jp_stops_when_the_pension_age_is_reached),
        cmocka_unit_test(reached_or_not_can_be_judged_month_by_month),
        cmocka_unit_test(a_daily_wage_counts_25_times),
        cmocka_unit_test(jp_of_a_daily_wage_can_be_refused),
        cmocka_unit_test(piece_work_counts_the_average_of_the_last_months),
        cmocka_unit_test(the_line_of_business_gives_the_risk_group),
        cmocka_unit_test(a_category_brings_segment_group_and_programmes),
        cmocka_unit_test(labour_intensive_industry_pays_half_of_jkk),
        cmocka_unit_test(in_the_pandemic_one_hundredth_of_jkk_and_jkm_was_due),
        cmocka_unit_test(the_deferral_of_jp_is_a_switch_of_its_own),
        cmocka_unit_test(the_relief_of_2026_asks_where_the_money_comes_from),
        cmocka_unit_test(the_two_windows_of_the_relief_of_2026_differ),
        cmocka_unit_test(funding_not_given_can_mean_no_relief),
        cmocka_unit_test(a_bpu_pays_by_the_bracket_of_the_income),
        cmocka_unit_test(the_open_questions_of_the_brackets_have_options),
        cmocka_unit_test(who_funds_a_bpu_is_who_pays),
        cmocka_unit_test(a_contract_pays_layer_by_layer),
        cmocka_unit_test(vat_is_taken_out_at_the_rate_of_the_month),
        cmocka_unit_test(a_project_with_known_wages_pays_rates_on_them),
        cmocka_unit_test(a_migrant_pays_for_the_whole_term),
        cmocka_unit_test(the_migrants_packages_have_options),
        cmocka_unit_test(a_migrant_may_save_for_old_age),
        cmocka_unit_test(months_outside_the_law_have_statuses_of_their_own),
        cmocka_unit_test(every_bad_input_is_refused_with_its_status),
        cmocka_unit_test(
            the_largest_wage_that_fits_is_computed_and_the_next_refused),
        cmocka_unit_test(the_size_of_the_struct_is_honoured),
        cmocka_unit_test(a_what_if_counts_from_its_month_and_is_flagged),
        cmocka_unit_test(a_budget_year_is_summed_month_by_month),
        cmocka_unit_test(spans_that_make_no_sense_are_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
