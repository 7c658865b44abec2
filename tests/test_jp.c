/* SPDX-License-Identifier: MIT */

/*
 * test_jp.c - pensions: age, limits, formula, survivors, lump sum, columns
 *
 * Figures are those of PP 45/2015 and of the letters and public pages named
 * beside them, or worked out from these by hand.
 */
#include "benefit/career.h"
#include "explained.h"
#include "law/law.h"
#include "support.h"

#include <jamsostek/jamsostek.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static jamsostek_jp_input
input(void)
{
    jamsostek_jp_input in;

    jamsostek_jp_input_init(&in);
    return in;
}

static void
must(jamsostek_status status, const jamsostek_error *err)
{
    if (status != JAMSOSTEK_OK)
        print_error("%s\n", err->message);
    assert_int_equal(status, JAMSOSTEK_OK);
}

/* --- age ------------------------------------------------------------------ */

static void
the_age_rises_every_three_years(void **state)
{
    /* Art. 15. */
    static const struct {
        const char *day;
        int32_t years;
    } cases[] = {
        {"2015-07-01", 56}, {"2018-12-31", 56}, {"2019-01-01", 57},
        {"2019-01-02", 57}, {"2021-12-31", 57}, {"2022-01-01", 58},
        {"2024-12-31", 58}, {"2025-01-01", 59}, {"2027-12-31", 59},
        {"2028-01-01", 60}, {"2030-12-31", 60}, {"2031-01-01", 61},
        {"2033-12-31", 61}, {"2034-01-01", 62}, {"2036-12-31", 62},
        {"2037-01-01", 63}, {"2039-12-31", 63}, {"2040-01-01", 64},
        {"2042-12-31", 64}, {"2043-01-01", 65}, {"2099-01-01", 65},
    };
    jamsostek_jp_input in = input();
    jamsostek_jp_age age;
    size_t i;

    (void)state;
    in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_int_equal(jamsostek_jp_pension_age(NULL, day(cases[i].day), &in,
                                                  &age, NULL, NULL),
                         0);
        assert_int_equal(age.years, cases[i].years);
    }
    assert_int_equal(age.flags, JAMSOSTEK_FLAG_CARRIED);
    assert_int_equal(jamsostek_jp_pension_age(NULL, day("2026-11-30"), NULL,
                                              &age, NULL, NULL),
                     0);
    assert_int_equal(age.flags, 0);
    assert_int_equal(jamsostek_jp_pension_age(NULL, day("2026-12-01"), NULL,
                                              &age, NULL, NULL),
                     JAMSOSTEK_ERR_NOT_CHECKED);
    assert_int_equal(jamsostek_jp_pension_age(NULL, day("2015-06-30"), NULL,
                                              &age, NULL, NULL),
                     JAMSOSTEK_ERR_NO_RULE);
}

static void
assert_retires(const char *born, const char *left, const char *reached,
               const char *starts, const char *latest_start, const char *enrol)
{
    jamsostek_jp_input in = input();
    jamsostek_jp_retirement r;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    in.born = day(born);
    in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    if (left != NULL)
        in.left_work = day(left);
    must(jamsostek_jp_retirement_compute(NULL, &in, &r, NULL, &err), &err);
    assert_int_equal(r.reached, day(reached));
    assert_int_equal(r.starts, day(starts));
    assert_int_equal(r.latest_start, day(latest_start));
    assert_int_equal(r.latest_enrolment, day(enrol));
    assert_int_equal(!!(r.flags & JAMSOSTEK_JP_FLAG_DEFERRAL_ENDED),
                     left != NULL && day(left) > day("2026-07-16"));
}

static void
retirement_follows_from_the_birth_date(void **state)
{
    (void)state;
    /* 58 in 2023, art. 15, 19; enrolment: public chatbot knowledge file. */
    assert_retires("1965-07-16", NULL, "2023-07-16", "2023-08-01", "2026-08-01",
                   "2023-06-01");
    /* Works on: on leaving, at most three years later, art. 15 (4). */
    assert_retires("1965-07-16", "2023-05-01", "2023-07-16", "2023-08-01",
                   "2026-08-01", "2023-06-01");
    assert_retires("1965-07-16", "2025-03-31", "2023-07-16", "2025-04-01",
                   "2026-08-01", "2023-06-01");
    assert_retires("1965-07-16", "2026-07-16", "2023-07-16", "2026-08-01",
                   "2026-08-01", "2023-06-01");
    assert_retires("1965-07-16", "2026-08-20", "2023-07-16", "2026-08-01",
                   "2026-08-01", "2023-06-01");
    /* The last to retire at 58, and the next day's child at 59. */
    assert_retires("1966-12-31", NULL, "2024-12-31", "2025-01-01", "2028-01-01",
                   "2024-11-01");
    assert_retires("1967-01-01", NULL, "2026-01-01", "2026-02-01", "2029-02-01",
                   "2025-12-01");
    /* 59 years after 29 February 1968 there is no such day. */
    assert_retires("1968-02-29", NULL, "2027-03-01", "2027-04-01", "2030-04-01",
                   "2027-02-01");
    assert_retires("1990-06-15", NULL, "2055-06-15", "2055-07-01", "2058-07-01",
                   "2055-05-01");
    assert_retires("1959-08-01", NULL, "2015-08-01", "2015-09-01", "2018-09-01",
                   "2015-07-01");
}

static void
as_of_month_a_risen_age_has_to_be_reached_anew(void **state)
{
    /* D8: art. 15 says 59 from 1 January 2025 on, the day on which the pension
     * of who became 58 in December 2024 would start. */
    static const struct {
        const char *born;
        const char *kept, *anew;
        int32_t years;
    } cases[] = {
        {"1966-11-30", "2024-11-30", "2024-11-30", 58},
        {"1966-12-01", "2024-12-01", "2025-12-01", 59},
        {"1966-12-31", "2024-12-31", "2025-12-31", 59},
        {"1967-01-01", "2026-01-01", "2026-01-01", 59},
    };
    jamsostek_rules *rules = what_if("choice.pension_age_reached", "2015-07-01",
                                     JAMSOSTEK_UNIT_OPTION, 1);
    jamsostek_jp_input in = input();
    jamsostek_jp_retirement r;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        in.born = day(cases[i].born);
        assert_int_equal(
            jamsostek_jp_retirement_compute(NULL, &in, &r, NULL, NULL), 0);
        assert_int_equal(r.reached, day(cases[i].kept));
        assert_false(r.flags & JAMSOSTEK_FLAG_ALTERED);
        assert_int_equal(
            jamsostek_jp_retirement_compute(rules, &in, &r, NULL, NULL), 0);
        assert_int_equal(r.reached, day(cases[i].anew));
        assert_int_equal(r.age, cases[i].years);
        assert_true(r.flags & JAMSOSTEK_FLAG_ALTERED);
    }
    jamsostek_rules_free(rules);
}

static void
who_was_too_old_in_2015_has_no_jp(void **state)
{
    static const struct {
        const char *born;
        jamsostek_status status;
    } cases[] = {
        {"1959-06-30", JAMSOSTEK_ERR_NOT_OPEN},
        {"1959-07-01", JAMSOSTEK_ERR_NOT_OPEN}, /* would enrol in June 2015 */
        {"1967-12-31", JAMSOSTEK_ERR_NOT_CHECKED}, /* reaches 59 in Dec 2026 */
    };
    jamsostek_jp_input in = input();
    jamsostek_jp_retirement r;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        in.born = day(cases[i].born);
        assert_int_equal(
            jamsostek_jp_retirement_compute(NULL, &in, &r, NULL, NULL),
            cases[i].status);
    }
    in = input();
    assert_int_equal(jamsostek_jp_retirement_compute(NULL, &in, &r, NULL, NULL),
                     JAMSOSTEK_ERR_MISSING);
    in.born = day("1965-07-16");
    in.left_work = day("1960-01-01");
    assert_int_equal(jamsostek_jp_retirement_compute(NULL, &in, &r, NULL, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
}

/* --- limits --------------------------------------------------------------- */

static jamsostek_jp_limits
limits_on(const jamsostek_rules *rules, const char *on)
{
    jamsostek_jp_input in = input();
    jamsostek_jp_limits limits;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    must(jamsostek_jp_limits_compute(rules, day(on), &in, &limits, NULL, &err),
         &err);
    return limits;
}

/* facts/benefits.md 5.2; the inflation in hundredths of a percent. */
static const struct {
    int32_t year;
    int32_t inflation;
    jamsostek_idr minimum, maximum;
    bool weak;
    const char *first; /* first day by B7 */
} yearly[] = {
    {2015, 0, 300000, 3600000, false, "2015-07-01"},
    {2016, 335, 310050, 3720600, false, "2016-03-01"},
    {2017, 302, 319450, 3833000, false, "2017-03-01"},
    {2018, 361, 331000, 3971400, true, "2018-03-01"},
    {2019, 313, 341400, 4095750, false, "2019-03-01"},
    {2020, 272, 350700, 4207200, true, "2020-03-01"},
    {2021, 168, 356600, 4277900, true, "2021-03-01"},
    {2022, 187, 363300, 4357900, false, "2022-03-01"},
    {2023, 551, 383400, 4598100, false, "2023-03-01"},
    {2024, 261, 393500, 4718200, true, "2024-03-01"},
    {2025, 157, 399700, 4792300, true, "2025-03-01"},
    {2026, 292, 411400, 4932300, true, "2026-02-01"},
};

enum { N_YEARLY = sizeof yearly / sizeof yearly[0] };

static void
limits_change_every_year(void **state)
{
    size_t i;

    (void)state;
    for (i = 0; i < N_YEARLY; i++) {
        jamsostek_jp_limits limits = limits_on(NULL, yearly[i].first);
        char later[16];

        assert_int_equal(limits.minimum, yearly[i].minimum);
        assert_int_equal(limits.maximum, yearly[i].maximum);
        assert_int_equal(!!(limits.flags & JAMSOSTEK_FLAG_WEAK),
                         yearly[i].weak);
        snprintf(later, sizeof later, "%d-07-01", (int)yearly[i].year);
        limits = limits_on(NULL, later);
        assert_int_equal(limits.minimum, yearly[i].minimum);
        assert_int_equal(limits.maximum, yearly[i].maximum);
        if (i == 0)
            continue;
        /* The day before still has those of the year before. */
        assert_int_equal(jamsostek_date_format(day(yearly[i].first) - 1, later,
                                               sizeof later, NULL),
                         0);
        limits = limits_on(NULL, later);
        assert_int_equal(limits.minimum, yearly[i - 1].minimum);
        assert_int_equal(limits.maximum, yearly[i - 1].maximum);
    }
    assert_int_equal(limits_on(NULL, "2030-01-01").minimum, 411400);
    assert_true(limits_on(NULL, "2030-01-01").flags & JAMSOSTEK_FLAG_CARRIED);
}

static void
the_first_day_of_the_limits_is_a_choice(void **state)
{
    /* B7: flagged from January to March of 2016 to 2025. */
    static const struct {
        const char *day;
        bool flagged;
        jamsostek_idr minimum[4]; /* as_listed january february march */
    } cases[] = {
        {"2016-12-31", false, {310050, 310050, 310050, 310050}},
        {"2017-01-01", true, {310050, 319450, 310050, 310050}},
        {"2017-01-31", true, {310050, 319450, 310050, 310050}},
        {"2017-02-01", true, {310050, 319450, 319450, 310050}},
        {"2017-03-01", true, {319450, 319450, 319450, 319450}},
        {"2017-03-31", true, {319450, 319450, 319450, 319450}},
        {"2017-04-01", false, {319450, 319450, 319450, 319450}},
        {"2025-02-28", true, {393500, 399700, 399700, 393500}},
        {"2026-01-31", false, {399700, 411400, 399700, 399700}},
        {"2026-02-01", false, {411400, 411400, 411400, 399700}},
        {"2015-07-01", false, {300000, 300000, 300000, 300000}},
        {"2016-01-01", true, {300000, 310050, 300000, 300000}},
    };
    size_t i;
    int option;

    (void)state;
    for (option = 0; option < 4; option++) {
        jamsostek_rules *rules = what_if("choice.jp_limits_start", "2015-07-01",
                                         JAMSOSTEK_UNIT_OPTION, option);

        for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
            jamsostek_jp_limits limits = limits_on(rules, cases[i].day);

            assert_int_equal(limits.minimum, cases[i].minimum[option]);
            assert_int_equal(!!(limits.flags & JAMSOSTEK_JP_FLAG_LIMITS_START),
                             cases[i].flagged);
            assert_true(limits.flags & JAMSOSTEK_FLAG_ALTERED);
        }
        jamsostek_rules_free(rules);
    }
}

static void
a_limit_of_later_in_the_year_waits_for_its_day(void **state)
{
    int option;

    (void)state;
    for (option = 0; option < 4; option++) {
        jamsostek_rules *rules = what_if("choice.jp_limits_start", "2015-07-01",
                                         JAMSOSTEK_UNIT_OPTION, option);

        assert_int_equal(jamsostek_rules_set(rules, "jp.minimum",
                                             day("2026-10-01"),
                                             JAMSOSTEK_UNIT_IDR, 500000, NULL),
                         0);
        assert_int_equal(limits_on(rules, "2026-05-01").minimum, 411400);
        assert_int_equal(limits_on(rules, "2026-09-30").minimum, 411400);
        assert_int_equal(limits_on(rules, "2026-10-01").minimum, 500000);
        jamsostek_rules_free(rules);
    }
}

static void
each_year_follows_from_the_one_before(void **state)
{
    size_t i;

    (void)state;
    for (i = 1; i < N_YEARLY; i++) {
        jamsostek_jp_input in = input();
        jamsostek_jp_limits limits;
        jamsostek_error err = JAMSOSTEK_ERROR_INIT;

        in.previous_minimum = yearly[i - 1].minimum;
        in.previous_maximum = yearly[i - 1].maximum;
        in.growth_ppm = yearly[i].inflation * 100;
        must(jamsostek_jp_limits_step(NULL, day(yearly[i].first), &in, &limits,
                                      NULL, &err),
             &err);
        assert_int_equal(limits.minimum, yearly[i].minimum);
        assert_int_equal(limits.maximum, yearly[i].maximum);
        assert_true(limits.flags & JAMSOSTEK_FLAG_WEAK);
    }
}

static void
the_step_rounds_to_50_before_2020_and_to_100_since(void **state)
{
    jamsostek_jp_input in = input();
    jamsostek_jp_limits limits;

    (void)state;
    in.previous_maximum = 1000001;
    assert_int_equal(jamsostek_jp_limits_step(NULL, day("2019-12-31"), &in,
                                              &limits, NULL, NULL),
                     0);
    assert_int_equal(limits.maximum, 1000050);
    assert_int_equal(limits.minimum, JAMSOSTEK_IDR_NONE);
    assert_int_equal(jamsostek_jp_limits_step(NULL, day("2020-01-01"), &in,
                                              &limits, NULL, NULL),
                     0);
    assert_int_equal(limits.maximum, 1000100);
    in.previous_maximum = 1000000; /* nothing to round */
    assert_int_equal(jamsostek_jp_limits_step(NULL, day("2020-01-01"), &in,
                                              &limits, NULL, NULL),
                     0);
    assert_int_equal(limits.maximum, 1000000);
    in = input();
    assert_int_equal(jamsostek_jp_limits_step(NULL, day("2020-01-01"), &in,
                                              &limits, NULL, NULL),
                     JAMSOSTEK_ERR_MISSING);
    in.previous_minimum = -1;
    assert_int_equal(jamsostek_jp_limits_step(NULL, day("2020-01-01"), &in,
                                              &limits, NULL, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    in.previous_minimum = INT64_MAX;
    assert_int_equal(jamsostek_jp_limits_step(NULL, day("2020-01-01"), &in,
                                              &limits, NULL, NULL),
                     JAMSOSTEK_ERR_OVERFLOW);
    in.previous_minimum = 300000;
    in.growth_ppm = -1000000;
    assert_int_equal(jamsostek_jp_limits_step(NULL, day("2020-01-01"), &in,
                                              &limits, NULL, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    in.growth_ppm = 33500;
    assert_int_equal(jamsostek_jp_limits_step(NULL, day("2015-12-31"), &in,
                                              &limits, NULL, NULL),
                     JAMSOSTEK_ERR_NO_RULE);
}

static void
the_ceiling_is_rounded_down(void **state)
{
    /* facts/contributions.md section 4: growth in hundredths of a percent. */
    static const struct {
        int32_t year, growth;
        jamsostek_idr before, after;
    } cases[] = {
        {2016, 479, 7000000, 7335300},   {2017, 502, 7335300, 7703500},
        {2018, 507, 7703500, 8094000},   {2019, 517, 8094000, 8512400},
        {2020, 502, 8512400, 8939700},   {2021, -207, 8939700, 8754600},
        {2022, 369, 8754600, 9077600},   {2023, 531, 9077600, 9559600},
        {2024, 505, 9559600, 10042300},  {2025, 503, 10042300, 10547400},
        {2026, 511, 10547400, 11086300},
    };
    jamsostek_jp_input in = input();
    jamsostek_jp_amount ceiling;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char on[16];

        snprintf(on, sizeof on, "%d-03-01", (int)cases[i].year);
        in.previous_ceiling = cases[i].before;
        in.growth_ppm = cases[i].growth * 100;
        assert_int_equal(
            jamsostek_jp_ceiling_step(NULL, day(on), &in, &ceiling, NULL, NULL),
            0);
        assert_int_equal(ceiling.amount, cases[i].after);
    }
    assert_int_equal(jamsostek_jp_ceiling_step(NULL, day("2016-02-29"), &in,
                                               &ceiling, NULL, NULL),
                     JAMSOSTEK_ERR_NO_RULE);
    in = input();
    assert_int_equal(jamsostek_jp_ceiling_step(NULL, day("2026-03-01"), &in,
                                               &ceiling, NULL, NULL),
                     JAMSOSTEK_ERR_MISSING);
}

static void
a_pension_grows_with_inflation(void **state)
{
    /* Art. 17 (1) b, (4); 1,208,333 x 1.0157 = 1,227,303.8. */
    static const struct {
        jamsostek_idr before;
        int32_t growth;
        int32_t without_limits;
        jamsostek_idr after;
        uint32_t flags;
    } cases[] = {
        {1500000, 29200, 0, 1543800, 0},
        {1208333, 15700, 0, 1227304, 0},
        {1000000, 0, 0, 1000000, 0},
        {1000000, -10000, 0, 990000, 0},
        {399700, 29200, 0, 411400, JAMSOSTEK_JP_FLAG_MINIMUM},
        {399700, 29200, 1, 411371, 0},
        {4900000, 29200, 0, 4932300, JAMSOSTEK_JP_FLAG_MAXIMUM},
    };
    jamsostek_jp_input in = input();
    jamsostek_jp_amount made;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        in.pension = cases[i].before;
        in.growth_ppm = cases[i].growth;
        in.without_limits = cases[i].without_limits;
        assert_int_equal(jamsostek_jp_indexation(NULL, day("2026-06-01"), &in,
                                                 &made, NULL, NULL),
                         0);
        assert_int_equal(made.amount, cases[i].after);
        assert_int_equal(made.flags & ~JAMSOSTEK_FLAG_WEAK, cases[i].flags);
    }
    in.pension = JAMSOSTEK_IDR_NONE;
    assert_int_equal(jamsostek_jp_indexation(NULL, day("2026-06-01"), &in,
                                             &made, NULL, NULL),
                     JAMSOSTEK_ERR_MISSING);
    in.pension = INT64_MAX;
    assert_int_equal(jamsostek_jp_indexation(NULL, day("2026-06-01"), &in,
                                             &made, NULL, NULL),
                     JAMSOSTEK_ERR_OVERFLOW);
}

/* --- weighted wages and pensions ------------------------------------------ */

/* The slide deck of BPJS: inflation of 2015 to 2029. */
static const int32_t slides[] = {70000, 67500, 65000, 62500, 60000,
                                 57500, 55000, 52500, 50000, 47500,
                                 47500, 47500, 47500, 47500, 47500};

static jamsostek_jp_input
with_slides(void)
{
    jamsostek_jp_input in = input();

    in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    in.inflation_ppm = slides;
    in.n_inflation = sizeof slides / sizeof slides[0];
    in.inflation_from = 2015;
    return in;
}

static void
wages_are_brought_to_the_year_of_the_pension(void **state)
{
    static const struct {
        int32_t year;
        jamsostek_idr wage, weighted;
    } cases[] = {
        {2015, 3000000, 6694617},
        {2016, 3400000, 7090872},
        {2020, 5270000, 8583789},
        {2025, 8770000, 11060372},
        {2027, 10630000, 12217866},
        /* The index of a wage leaves out the year of the pension itself. */
        {2029, 1000000, 1047500},
        {2030, 1000000, 1000000},
    };
    jamsostek_jp_input in = with_slides();
    jamsostek_jp_amount made;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        in.wage = cases[i].wage;
        in.wage_year = cases[i].year;
        assert_int_equal(jamsostek_jp_weighted_wage(NULL, day("2030-01-01"),
                                                    &in, &made, NULL, NULL),
                         0);
        assert_int_equal(made.amount, cases[i].weighted);
    }
    in.wage_year = 2031;
    assert_int_equal(jamsostek_jp_weighted_wage(NULL, day("2030-01-01"), &in,
                                                &made, NULL, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    in.wage_year = 2015;
    assert_int_equal(jamsostek_jp_weighted_wage(NULL, day("2031-01-01"), &in,
                                                &made, NULL, NULL),
                     JAMSOSTEK_ERR_MISSING); /* inflation of 2030 */
    in.inflation_from = 2016;
    assert_int_equal(jamsostek_jp_weighted_wage(NULL, day("2030-01-01"), &in,
                                                &made, NULL, NULL),
                     JAMSOSTEK_ERR_MISSING); /* of 2015 */
    in = with_slides();
    in.wage_year = 2015;
    assert_int_equal(jamsostek_jp_weighted_wage(NULL, day("2030-01-01"), &in,
                                                &made, NULL, NULL),
                     JAMSOSTEK_ERR_MISSING); /* the wage */
}

static void
the_pension_is_one_percent_a_year(void **state)
{
    /* Art. 17 (2), 18, 19. */
    static const struct {
        int32_t months;
        jamsostek_idr average;
        int32_t without_limits;
        jamsostek_idr formula, pension;
        uint32_t flags;
    } cases[] = {
        {180, 6000000, 1, 900000, 900000, 0},
        {240, 8500000, 1, 1700000, 1700000, 0},
        {200, 7250000, 0, 1208333, 1208333, 0},
        {180, 1000000, 0, 150000, 411400, JAMSOSTEK_JP_FLAG_MINIMUM},
        {180, 1000000, 1, 150000, 150000, 0},
        {480, 20000000, 0, 8000000, 4932300, JAMSOSTEK_JP_FLAG_MAXIMUM},
        {179, 6000000, 0, 895000, 0, JAMSOSTEK_JP_FLAG_LUMP_SUM},
    };
    jamsostek_jp_input in = input();
    jamsostek_jp_pension made;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        in.months = cases[i].months;
        in.average_wage = cases[i].average;
        in.without_limits = cases[i].without_limits;
        assert_int_equal(jamsostek_jp_pension_compute(NULL, day("2026-06-01"),
                                                      &in, &made, NULL, NULL),
                         0);
        assert_int_equal(made.formula, cases[i].formula);
        assert_int_equal(made.pension, cases[i].pension);
        assert_int_equal(made.flags & ~JAMSOSTEK_FLAG_WEAK, cases[i].flags);
        assert_int_equal(made.months, cases[i].months);
        assert_int_equal(made.average_wage, cases[i].average);
    }
}

static void
a_career_counts_up_to_the_ceiling_of_each_month(void **state)
{
    /* February and March 2016: 7,000,000 and 7,335,300 of 9,000,000. */
    static const jamsostek_idr wages[] = {9000000, 9000000, 0, 1000000};
    static const int32_t inflation[] = {100000, 0};
    jamsostek_jp_input in = input();
    jamsostek_jp_pension made;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    (void)state;
    in.wages = wages;
    in.n_wages = 4;
    in.wages_from = day("2016-02-29");
    in.inflation_ppm = inflation;
    in.n_inflation = 2;
    in.inflation_from = 2016;
    must(jamsostek_jp_pension_compute(NULL, day("2017-06-01"), &in, &made, NULL,
                                      &err),
         &err);
    assert_int_equal(made.months_paid, 3);
    /* 15,335,300 x 1.1 / 3 = 5,622,943.33; / 1200 of the sum = 14,057.4. */
    assert_int_equal(made.average_wage, 5622943);
    assert_int_equal(made.formula, 14057);
    assert_int_equal(made.pension, 0);
    assert_true(made.flags & JAMSOSTEK_JP_FLAG_LUMP_SUM);
    /* 180 months count after a disability: x 180 / 3 = 843,441.5. */
    in.months = 180;
    in.without_limits = 1;
    must(jamsostek_jp_pension_compute(NULL, day("2017-06-01"), &in, &made, NULL,
                                      &err),
         &err);
    assert_int_equal(made.formula, 843442);
    assert_int_equal(made.pension, 843442);
}

static void
impossible_careers_are_refused(void **state)
{
    static const jamsostek_idr wages[] = {5000000, -1, 5000000};
    static const jamsostek_idr nothing[] = {0, 0};
    static const int32_t inflation[] = {0, -1000000};
    jamsostek_jp_input good = input(), in;
    jamsostek_jp_pension made, before;
    jamsostek_error err;
    size_t i;

    (void)state;
    good.wages = wages;
    good.n_wages = 1;
    good.wages_from = day("2025-01-01");
    good.inflation_ppm = inflation;
    good.n_inflation = 1;
    good.inflation_from = 2025;
    for (i = 0; i < 13; i++) {
        static const jamsostek_status expected[] = {
            JAMSOSTEK_OK,           JAMSOSTEK_ERR_DOMAIN,
            JAMSOSTEK_ERR_DOMAIN,   JAMSOSTEK_ERR_DOMAIN,
            JAMSOSTEK_ERR_NO_RULE,  JAMSOSTEK_ERR_CONFLICT,
            JAMSOSTEK_ERR_MISSING,  JAMSOSTEK_ERR_MISSING,
            JAMSOSTEK_ERR_MISSING,  JAMSOSTEK_ERR_DOMAIN,
            JAMSOSTEK_ERR_DOMAIN,   JAMSOSTEK_ERR_STRUCT_SIZE,
            JAMSOSTEK_ERR_OVERFLOW,
        };

        in = good;
        in.n_wages = i == 1 ? 2 : i == 2 ? 1201 : i == 6 ? 2 : 1;
        if (i == 3)
            in.wages_from = day("2026-07-01"); /* after the pension began */
        if (i == 4)
            in.wages_from = day("2015-06-30");
        if (i == 5)
            in.average_wage = 1;
        if (i == 6)
            in.wages = nothing;
        if (i == 7)
            in.wages_from = JAMSOSTEK_DATE_NONE;
        if (i == 8)
            in.inflation_ppm = NULL;
        if (i == 9)
            in.months = 1201;
        if (i == 10)
            in.n_inflation = 2;
        if (i == 11)
            in.struct_size = 0;
        if (i == 12) {
            in.wages = NULL;
            in.average_wage = INT64_MAX;
            in.months = 1200;
        }
        memset(&made, 0x5a, sizeof made);
        before = made;
        err = (jamsostek_error)JAMSOSTEK_ERROR_INIT;
        assert_int_equal(jamsostek_jp_pension_compute(NULL, day("2026-06-01"),
                                                      &in, &made, NULL, &err),
                         expected[i]);
        if (i > 0) {
            assert_memory_equal(&made, &before, sizeof made);
            assert_true(strlen(err.message) > 8);
        }
    }
    assert_int_equal(jamsostek_jp_pension_compute(NULL, day("2026-06-01"), NULL,
                                                  &made, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_jp_pension_compute(NULL, day("2026-06-01"),
                                                  &good, NULL, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
}

static void
a_lump_sum_is_contributions_and_their_return(void **state)
{
    /* 3 % of 7,000,000 and of 7,335,300 (art. 28, 29): 210,000 and 220,059. */
    static const jamsostek_idr wages[] = {9000000, 9000000};
    static const int32_t returns[] = {10000, 20000};
    jamsostek_jp_input in = input();
    jamsostek_jp_lump_sum made;

    (void)state;
    in.wages = wages;
    in.n_wages = 2;
    in.wages_from = day("2016-02-01");
    assert_int_equal(jamsostek_jp_lump_sum_compute(NULL, day("2016-04-01"), &in,
                                                   &made, NULL, NULL),
                     0);
    assert_int_equal(made.contributions, 430059);
    assert_int_equal(made.development, 0);
    assert_int_equal(made.total, 430059);
    assert_int_equal(made.months_paid, 2);
    assert_true(made.flags & JAMSOSTEK_JP_FLAG_NO_RETURN);
    /* (210,000 x 1.01 + 220,059) x 1.02 = 440,802.18. */
    in.return_ppm = returns;
    assert_int_equal(jamsostek_jp_lump_sum_compute(NULL, day("2016-04-01"), &in,
                                                   &made, NULL, NULL),
                     0);
    assert_int_equal(made.total, 440802);
    assert_int_equal(made.development, 10743);
    assert_false(made.flags & JAMSOSTEK_JP_FLAG_NO_RETURN);
    in.wages = NULL;
    assert_int_equal(jamsostek_jp_lump_sum_compute(NULL, day("2016-04-01"), &in,
                                                   &made, NULL, NULL),
                     JAMSOSTEK_ERR_MISSING);
}

/* --- survivors ------------------------------------------------------------ */

static void
fifteen_years_are_counted_under_conditions(void **state)
{
    /* Art. 20 (3), 21 (3), 24. */
    static const struct {
        int32_t reason, months, density, membership, enrolled;
        int32_t counts, monthly, used;
    } cases[] = {
        {JAMSOSTEK_JP_DEATH, 12, 1000000, 12, -1, 1, 1, 180},
        {JAMSOSTEK_JP_DEATH, 11, 1000000, 11, -1, 0, 0, 11},
        {JAMSOSTEK_JP_DEATH, 79, 790000, 100, -1, 0, 0, 79},
        {JAMSOSTEK_JP_DEATH, 79, 799999, 100, -1, 0, 0, 79},
        {JAMSOSTEK_JP_DEATH, 80, 800000, 100, -1, 1, 1, 180},
        {JAMSOSTEK_JP_DEATH, 180, -1, -1, -1, 0, 1, 180},
        {JAMSOSTEK_JP_DEATH, 179, 900000, 190, -1, 1, 1, 180},
        {JAMSOSTEK_JP_DISABILITY, 1, 1000000, -1, 1, 1, 1, 180},
        {JAMSOSTEK_JP_DISABILITY, 1, 1000000, -1, 0, 0, 0, 1},
        {JAMSOSTEK_JP_DISABILITY, 79, 790000, -1, 100, 0, 0, 79},
        {JAMSOSTEK_JP_DISABILITY, 80, 800000, -1, 100, 1, 1, 180},
        {JAMSOSTEK_JP_DISABILITY, 250, -1, -1, -1, 0, 1, 250},
        {JAMSOSTEK_JP_OLD_AGE, 179, -1, -1, -1, 0, 0, 179},
        {0, 180, -1, -1, -1, 0, 1, 180},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jamsostek_jp_input in = input();
        jamsostek_jp_claim made;

        in.reason = cases[i].reason;
        in.months = cases[i].months;
        in.density_ppm = cases[i].density;
        in.membership_months = cases[i].membership;
        in.months_since_enrolment = cases[i].enrolled;
        assert_int_equal(jamsostek_jp_claim_compute(NULL, day("2026-06-01"),
                                                    &in, &made, NULL, NULL),
                         0);
        assert_int_equal(made.counts_as_180, cases[i].counts);
        assert_int_equal(made.monthly, cases[i].monthly);
        assert_int_equal(made.months, cases[i].used);
        assert_int_equal(!!(made.flags & JAMSOSTEK_JP_FLAG_LUMP_SUM),
                         !cases[i].monthly);
        assert_int_equal(!!(made.flags & JAMSOSTEK_JP_FLAG_CONDITIONS_NOT_MET),
                         !cases[i].monthly &&
                             cases[i].reason > JAMSOSTEK_JP_OLD_AGE);
    }
}

static void
a_pension_can_be_chosen_where_density_is_not_met(void **state)
{
    jamsostek_rules *rules = what_if("choice.jp_conditions_not_met",
                                     "2015-07-01", JAMSOSTEK_UNIT_OPTION, 1);
    jamsostek_jp_input in = input();
    jamsostek_jp_claim made;

    (void)state;
    in.reason = JAMSOSTEK_JP_DEATH;
    in.months = 79; /* 79 of 100 months, below 80 % (B16) */
    in.density_ppm = 790000;
    in.membership_months = 100;
    assert_int_equal(jamsostek_jp_claim_compute(rules, day("2026-06-01"), &in,
                                                &made, NULL, NULL),
                     0);
    assert_int_equal(made.monthly, 1);
    assert_int_equal(made.months, 180);
    assert_true(made.flags & JAMSOSTEK_JP_FLAG_CONDITIONS_NOT_MET);
    assert_false(made.flags & JAMSOSTEK_JP_FLAG_LUMP_SUM);
    assert_true(made.flags & JAMSOSTEK_FLAG_ALTERED);
    jamsostek_rules_free(rules);
}

static void
senseless_claims_are_refused(void **state)
{
    static const struct {
        int32_t reason, months, density, membership;
        jamsostek_status status;
    } cases[] = {
        {4, 12, 1000000, 12, JAMSOSTEK_ERR_ARGUMENT},
        {-1, 12, 1000000, 12, JAMSOSTEK_ERR_ARGUMENT},
        {JAMSOSTEK_JP_DEATH, -1, 1000000, 12, JAMSOSTEK_ERR_DOMAIN},
        {JAMSOSTEK_JP_DEATH, 12, 1000001, 12, JAMSOSTEK_ERR_DOMAIN},
        {JAMSOSTEK_JP_DEATH, 12, -2, 12, JAMSOSTEK_ERR_DOMAIN},
        {JAMSOSTEK_JP_DEATH, 12, -1, 12, JAMSOSTEK_ERR_MISSING},
        {JAMSOSTEK_JP_DEATH, 12, 1000000, -1, JAMSOSTEK_ERR_MISSING},
        {JAMSOSTEK_JP_DEATH, 12, 1000000, -2, JAMSOSTEK_ERR_DOMAIN},
        {JAMSOSTEK_JP_DEATH, 100, 1000000, 12, JAMSOSTEK_ERR_DOMAIN},
        {JAMSOSTEK_JP_DISABILITY, 1, 1000000, 12, JAMSOSTEK_ERR_MISSING},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jamsostek_jp_input in = input();
        jamsostek_jp_claim made;

        in.reason = cases[i].reason;
        in.months = cases[i].months;
        in.density_ppm = cases[i].density;
        in.membership_months = cases[i].membership;
        assert_int_equal(jamsostek_jp_claim_compute(NULL, day("2026-06-01"),
                                                    &in, &made, NULL, NULL),
                         cases[i].status);
    }
}

static jamsostek_jp_survivor
survivor(const jamsostek_rules *rules, const jamsostek_jp_input *in)
{
    jamsostek_jp_survivor made;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    must(jamsostek_jp_survivor_compute(rules, day("2026-06-15"), in, &made,
                                       NULL, &err),
         &err);
    return made;
}

static void
survivors_have_their_shares(void **state)
{
    /* Art. 21 (2), 22 (2), 23 (2). */
    static const struct {
        int32_t relation;
        jamsostek_idr base, share;
    } cases[] = {
        {JAMSOSTEK_JP_SPOUSE, 1200000, 600000},
        {JAMSOSTEK_JP_CHILD, 1200000, 600000},
        {JAMSOSTEK_JP_CHILD_AFTER_SPOUSE, 1200000, 300000},
        {JAMSOSTEK_JP_PARENT, 1200000, 240000},
        {JAMSOSTEK_JP_CHILD_AFTER_SPOUSE, 2750000, 687500},
        {JAMSOSTEK_JP_PARENT, 1234567, 246913},
        /* A quarter, rounded once: 308,641.25 and not 617,283 / 2. */
        {JAMSOSTEK_JP_CHILD_AFTER_SPOUSE, 1234565, 308641},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jamsostek_jp_input in = input();
        jamsostek_jp_survivor made;

        in.relation = cases[i].relation;
        in.base = cases[i].base;
        in.without_limits = 1;
        made = survivor(NULL, &in);
        assert_int_equal(made.pension, cases[i].share);
        assert_int_equal(made.share, cases[i].share);
        assert_int_equal(made.starts, day("2026-07-01"));
        assert_int_equal(made.recipients, 1);
        assert_int_equal(made.flags, 0);
    }
}

static void
limits_hold_for_each_share_unless_chosen_otherwise(void **state)
{
    /* B15; limits of 2026: 411,400 and 4,932,300. */
    jamsostek_rules *rules = what_if("choice.jp_survivor_limits", "2015-07-01",
                                     JAMSOSTEK_UNIT_OPTION, 1);
    jamsostek_jp_input in = input();
    jamsostek_jp_survivor made;

    (void)state;
    in.relation = JAMSOSTEK_JP_PARENT;
    in.base = 1200000;
    made = survivor(NULL, &in);
    assert_int_equal(made.share, 240000);
    assert_int_equal(made.pension, 411400);
    assert_true(made.flags & JAMSOSTEK_JP_FLAG_SURVIVOR_LIMITS);
    assert_true(made.flags & JAMSOSTEK_JP_FLAG_MINIMUM);
    assert_int_equal(survivor(rules, &in).pension, 240000);
    in.relation = JAMSOSTEK_JP_SPOUSE;
    in.base = 12000000;
    assert_int_equal(survivor(NULL, &in).pension, 4932300);
    in.base = 1200000;
    made = survivor(NULL, &in);
    assert_int_equal(made.pension, 600000);
    assert_false(made.flags & JAMSOSTEK_JP_FLAG_SURVIVOR_LIMITS);
    jamsostek_rules_free(rules);
}

static void
recipients_come_in_the_order_of_the_law(void **state)
{
    /* Art. 14 (1): 1 spouse, at most 2 children, 1 parent. */
    static const struct {
        int32_t spouse, children, parents;
        int32_t relation, recipients;
    } cases[] = {
        {1, 3, 2, JAMSOSTEK_JP_SPOUSE, 1}, {0, 3, 2, JAMSOSTEK_JP_CHILD, 2},
        {0, 2, 0, JAMSOSTEK_JP_CHILD, 2},  {0, 1, 1, JAMSOSTEK_JP_CHILD, 1},
        {0, 0, 2, JAMSOSTEK_JP_PARENT, 1}, {0, 0, 1, JAMSOSTEK_JP_PARENT, 1},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jamsostek_jp_input in = input();
        jamsostek_jp_survivor made;

        in.base = 2000000;
        in.spouse = cases[i].spouse;
        in.children = cases[i].children;
        in.parents = cases[i].parents;
        made = survivor(NULL, &in);
        assert_int_equal(made.relation, cases[i].relation);
        assert_int_equal(made.recipients, cases[i].recipients);
        assert_int_equal(!!(made.flags & JAMSOSTEK_JP_FLAG_TWO_CHILDREN),
                         made.recipients == 2);
    }
}

/* J3: 50 % of Rp2,000,000 once for both, or for each. */
static void
two_children_share_or_have_it_each(void **state)
{
    jamsostek_rules *rules = what_if("choice.jp_two_children", "2015-07-01",
                                     JAMSOSTEK_UNIT_OPTION, 1);
    jamsostek_jp_input in = input();
    jamsostek_jp_survivor made;

    (void)state;
    in.base = 2000000;
    in.children = 2;
    made = survivor(NULL, &in);
    assert_int_equal(made.pension, 1000000);
    assert_int_equal(made.total, 1000000);
    made = survivor(rules, &in);
    assert_int_equal(made.pension, 1000000);
    assert_int_equal(made.total, 2000000);
    assert_true(made.flags & JAMSOSTEK_FLAG_ALTERED);
    in.children = 1;
    made = survivor(rules, &in);
    assert_int_equal(made.total, 1000000);
    assert_false(made.flags & JAMSOSTEK_FLAG_ALTERED);
    jamsostek_rules_free(rules);
}

static void
impossible_families_are_refused(void **state)
{
    static const struct {
        int32_t relation, spouse, children, parents;
        const char *child_born;
        jamsostek_idr base;
        jamsostek_status status;
    } cases[] = {
        {0, 0, 1, 0, "2003-06-16", 1000000, JAMSOSTEK_OK}, /* 23 tomorrow */
        {0, 0, 1, 0, "2003-06-15", 1000000, JAMSOSTEK_ERR_NOT_OPEN},
        {0, 0, 1, 0, "1986-01-01", 1000000, JAMSOSTEK_ERR_NOT_OPEN}, /* 40 */
        {0, 0, 1, 0, "2026-06-16", 1000000, JAMSOSTEK_ERR_DOMAIN}, /* unborn */
        {0, 0, 0, 0, NULL, 1000000, JAMSOSTEK_ERR_MISSING},
        {5, 0, 0, 0, NULL, 1000000, JAMSOSTEK_ERR_ARGUMENT},
        /* Art. 22, 23: no child beside the widow(er), no parent beside them. */
        {JAMSOSTEK_JP_CHILD, 1, 1, 0, NULL, 1, JAMSOSTEK_ERR_CONFLICT},
        {JAMSOSTEK_JP_CHILD, 0, 1, 2, NULL, 1, JAMSOSTEK_OK},
        {JAMSOSTEK_JP_CHILD_AFTER_SPOUSE, 1, 1, 0, NULL, 1, JAMSOSTEK_OK},
        {JAMSOSTEK_JP_SPOUSE, 1, 1, 1, NULL, 1, JAMSOSTEK_OK},
        {JAMSOSTEK_JP_PARENT, 1, 0, 1, NULL, 1, JAMSOSTEK_ERR_CONFLICT},
        {JAMSOSTEK_JP_PARENT, 0, 1, 1, NULL, 1, JAMSOSTEK_ERR_CONFLICT},
        {JAMSOSTEK_JP_PARENT, 0, 0, 1, NULL, 1, JAMSOSTEK_OK},
        {0, 2, 0, 0, NULL, 1000000, JAMSOSTEK_ERR_DOMAIN},
        {0, 0, -1, 0, NULL, 1000000, JAMSOSTEK_ERR_DOMAIN},
        {0, 0, 0, 3, NULL, 1000000, JAMSOSTEK_ERR_DOMAIN},
        {0, 1, 0, 0, NULL, -1, JAMSOSTEK_ERR_DOMAIN},
        {0, 1, 0, 0, NULL, JAMSOSTEK_IDR_NONE, JAMSOSTEK_ERR_MISSING},
        {0, 1, 0, 0, NULL, INT64_MAX, JAMSOSTEK_ERR_OVERFLOW},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jamsostek_jp_input in = input();
        jamsostek_jp_survivor made;

        in.relation = cases[i].relation;
        in.spouse = cases[i].spouse;
        in.children = cases[i].children;
        in.parents = cases[i].parents;
        in.base = cases[i].base;
        if (cases[i].child_born != NULL)
            in.child_born = day(cases[i].child_born);
        assert_int_equal(jamsostek_jp_survivor_compute(NULL, day("2026-06-15"),
                                                       &in, &made, NULL, NULL),
                         cases[i].status);
    }
}

/* --- what-if and reasons -------------------------------------------------- */

static void
an_altered_law_alters_the_pension(void **state)
{
    jamsostek_rules *rules =
        what_if("jp.accrual", "2026-01-01", JAMSOSTEK_UNIT_PPM, 15000);
    jamsostek_jp_input in = input();
    jamsostek_jp_pension made;

    (void)state;
    in.months = 180;
    in.average_wage = 6000000;
    assert_int_equal(jamsostek_jp_pension_compute(rules, day("2026-06-01"), &in,
                                                  &made, NULL, NULL),
                     0);
    assert_int_equal(made.pension, 1350000);
    assert_true(made.flags & JAMSOSTEK_FLAG_ALTERED);
    jamsostek_rules_free(rules);
    rules = what_if("jp.qualifying_months", "2026-01-01", JAMSOSTEK_UNIT_MONTHS,
                    240);
    assert_int_equal(jamsostek_jp_pension_compute(rules, day("2026-06-01"), &in,
                                                  &made, NULL, NULL),
                     0);
    assert_int_equal(made.pension, 0);
    jamsostek_rules_free(rules);
    rules = what_if("rounding.benefit_direction", "2026-01-01",
                    JAMSOSTEK_UNIT_OPTION, JAMSOSTEK_ROUND_UP);
    in.months = 200;
    in.average_wage = 7250000; /* 1,208,333.33 */
    assert_int_equal(jamsostek_jp_pension_compute(rules, day("2026-06-01"), &in,
                                                  &made, NULL, NULL),
                     0);
    assert_int_equal(made.pension, 1208334);
    jamsostek_rules_free(rules);
}

static void
a_pension_says_why(void **state)
{
    static const jamsostek_idr wages[] = {9000000, 9000000};
    static const int32_t inflation[] = {100000};
    jamsostek_jp_input in = input();
    jamsostek_jp_pension made;
    jamsostek_explanation *why;
    size_t i;

    (void)state;
    in.months = 200;
    in.average_wage = 7250000;
    assert_int_equal(jamsostek_jp_pension_compute(NULL, day("2026-06-01"), &in,
                                                  &made, &why, NULL),
                     0);
    assert_holds(text_of(why, "en"),
                 "200 months: Rp1.208.333 (Rp1.208.333,333333, "
                 "rounded half up) [PP 45/2015 art. 17 (2); text");
    assert_holds(text_of(why, "en"),
                 "Months needed for a monthly pension: 180 months");
    assert_holds(text_of(why, "en"), "Greatest pension: Rp4.932.300");
    assert_holds(text_of(why, "id"), "Manfaat paling sedikit: Rp411.400");
    for (i = 0; i < jamsostek_explanation_count(why); i++) {
        const jamsostek_explanation_step *step =
            jamsostek_explanation_get(why, i);

        assert_string_not_equal(step->label_id, step->node);
        assert_string_not_equal(step->label_en, step->node);
    }
    jamsostek_explanation_free(why);
    in = input();
    in.wages = wages;
    in.n_wages = 2;
    in.wages_from = day("2016-02-01");
    in.inflation_ppm = inflation;
    in.n_inflation = 1;
    in.inflation_from = 2016;
    assert_int_equal(jamsostek_jp_pension_compute(NULL, day("2017-02-01"), &in,
                                                  &made, &why, NULL),
                     0);
    assert_holds(text_of(why, "en"),
                 "Wages that count, of a year: 2016: Rp14.335.300");
    assert_holds(text_of(why, "id"), "dibayar sekaligus");
    assert_holds(text_of(why, "en"),
                 "at most Rp7.000.000, of Rp9.000.000 = Rp7.000.000");
    assert_holds(text_of(why, "en"),
                 "at most Rp7.335.300, of Rp9.000.000 = Rp7.335.300");
    assert_holds(text_of(why, "en"), "(given; PP 45/2015 art. 17 (3)): 10%");
    jamsostek_explanation_free(why);
    in.wage = 5000000;
    in.wage_year = 2016;
    {
        jamsostek_jp_amount a;

        assert_int_equal(jamsostek_jp_weighted_wage(NULL, day("2017-02-01"),
                                                    &in, &a, &why, NULL),
                         0);
        assert_int_equal(a.amount, 5500000);
        assert_holds(text_of(why, "en"), "(1 + inflation) of each year: 110%");
        jamsostek_explanation_free(why);
    }
    {
        static jamsostek_idr long_career[180];
        jamsostek_jp_lump_sum l;

        assert_int_equal(jamsostek_jp_lump_sum_compute(NULL, day("2017-02-01"),
                                                       &in, &l, &why, NULL),
                         0);
        assert_holds(text_of(why, "en"), "return, PP 45/2015 art. 24");
        assert_holds(text_of(why, "en"), "Employer's rate: 2% [PP 45/2015");
        assert_holds(text_of(why, "en"), "Worker's rate: 1% [PP 45/2015");
        jamsostek_explanation_free(why);
        for (i = 0; i < 180; i++)
            long_career[i] = 1000000;
        in.wages = long_career;
        in.n_wages = 180;
        in.wages_from = day("2015-07-01");
        in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
        assert_int_equal(jamsostek_jp_lump_sum_compute(NULL, day("2030-07-01"),
                                                       &in, &l, &why, NULL),
                         0);
        assert_int_equal(l.contributions, 5400000);
        assert_holds(text_of(why, "en"),
                     "The months suffice for a monthly pension");
        jamsostek_explanation_free(why);
    }
    in = input();
    in.reason = JAMSOSTEK_JP_DEATH;
    in.months = 20;
    in.density_ppm = 850000;
    in.membership_months = 24;
    {
        jamsostek_jp_claim c;

        assert_int_equal(jamsostek_jp_claim_compute(NULL, day("2017-02-01"),
                                                    &in, &c, &why, NULL),
                         0);
        assert_holds(text_of(why, "en"), "Density of the member: 85%");
        assert_holds(text_of(why, "en"), "Membership of the member: 24 months");
        jamsostek_explanation_free(why);
    }
    in = input();
    in.born = day("1965-07-16");
    {
        jamsostek_jp_retirement r;

        assert_int_equal(
            jamsostek_jp_retirement_compute(NULL, &in, &r, &why, NULL), 0);
        assert_holds(text_of(why, "en"),
                     "Pension age: 58 years [PP 45/2015 art. 15");
        assert_holds(text_of(why, "id"), "Usia pensiun: 58 tahun");
        assert_holds(text_of(why, "en"), "Birth date: 1965-07-16");
        assert_holds(text_of(why, "en"), "Pension age reached: 2023-07-16");
        assert_holds(text_of(why, "en"), "Start of the pension: 2023-08-01");
        assert_holds(text_of(why, "en"), "Latest start: 2026-08-01");
        assert_holds(text_of(why, "en"),
                     "Latest month of enrolment: 2023-06-01");
        assert_holds(text_of(why, "id"), "(D8)");
        jamsostek_explanation_free(why);
    }
    in = input();
    in.spouse = 1;
    in.base = 500000;
    {
        jamsostek_jp_survivor s;

        assert_int_equal(jamsostek_jp_survivor_compute(NULL, day("2017-02-01"),
                                                       &in, &s, &why, NULL),
                         0);
        assert_holds(text_of(why, "en"),
                     "Rp500.000 x 50% = Rp250.000 [PP 45/2015 art. "
                     "21; text");
        assert_holds(text_of(why, "en"), "(B15)");
        assert_holds(text_of(why, "en"), "(B7)");
        jamsostek_explanation_free(why);
    }
}

/* --- columns -------------------------------------------------------------- */

enum { WORKERS = 1300, MONTHS = 197 };

static int32_t wage32[WORKERS * MONTHS];
static jamsostek_idr wage64[WORKERS * MONTHS];
static int32_t counted[WORKERS];

/* By worker; some months unpaid, some wages far above the ceiling. */
static void
fill_careers(void)
{
    uint64_t seed = random_seed();
    size_t i;

    for (i = 0; i < WORKERS * MONTHS; i++) {
        wage32[i] = (int32_t)(500000 + random_below(&seed, 14000000));
        if (random_below(&seed, 40) == 0)
            wage32[i] = 0;
        if (random_below(&seed, 500) == 0)
            wage32[i] = INT32_MAX;
        wage64[i] = wage32[i];
        if (random_below(&seed, 500) == 0)
            wage64[i] = INT64_MAX;
    }
    for (i = 0; i < WORKERS; i++)
        counted[i] = random_below(&seed, 10) == 0 ? 180 : 0;
    wage32[7 * MONTHS + 3] = -1;
    wage64[7 * MONTHS + 3] = -1;
    for (i = 0; i < MONTHS; i++)
        wage32[9 * MONTHS + i] = 0, wage64[9 * MONTHS + i] = 0;
}

static void
compare_batch(const jamsostek_rules *rules, bool wide, bool by_worker,
              int32_t without_limits)
{
    static int32_t turned32[WORKERS * MONTHS];
    static jamsostek_idr turned64[WORKERS * MONTHS];
    static jamsostek_idr pension[WORKERS], formula[WORKERS];
    static int32_t paid[WORKERS];
    static uint8_t row_status[WORKERS], valid[WORKERS / 8 + 2];
    static uint32_t flags[WORKERS];
    jamsostek_jp_columns in = {.struct_size = sizeof in};
    jamsostek_jp_results out = {.struct_size = sizeof out};
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_date on = day("2031-12-15");
    int32_t inflation[17];
    size_t i, m, n_bad;

    for (i = 0; i < 17; i++)
        inflation[i] = (int32_t)(12345 * (i % 5)) - 1000;
    for (i = 0; i < WORKERS; i++)
        for (m = 0; m < MONTHS; m++) {
            turned32[m * WORKERS + i] = wage32[i * MONTHS + m];
            turned64[m * WORKERS + i] = wage64[i * MONTHS + m];
        }
    memset(valid, 0xff, sizeof valid);
    valid[(3 + 11) / 8] &= (uint8_t) ~(1U << (3 + 11) % 8);
    in.n = WORKERS;
    in.n_months = MONTHS;
    in.wages_from = day("2015-07-01");
    if (wide)
        in.wage64 = by_worker ? wage64 : turned64;
    else
        in.wage32 = by_worker ? wage32 : turned32;
    if (by_worker) {
        in.worker_stride = MONTHS;
        in.month_stride = 1;
    }
    in.months = counted;
    in.inflation_ppm = inflation;
    in.n_inflation = 17;
    in.inflation_from = 2015;
    in.without_limits = without_limits;
    in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    in.valid = valid;
    in.valid_offset = 3;
    out.pension = pension;
    out.formula = formula;
    out.months_paid = paid;
    out.row_status = row_status;
    out.flags = flags;
    must(jamsostek_jp_pension_batch(rules, on, &in, &out, &n_bad, &err), &err);
    assert_int_equal(n_bad, 2);
    assert_int_equal(err.row, 7);
    for (i = 0; i < WORKERS; i++) {
        jamsostek_idr wages[MONTHS];
        jamsostek_jp_input one = input();
        jamsostek_jp_pension made = {0};
        jamsostek_status status;

        for (m = 0; m < MONTHS; m++)
            wages[m] = wide ? wage64[i * MONTHS + m] : wage32[i * MONTHS + m];
        one.wages = wages;
        one.n_wages = MONTHS;
        one.wages_from = in.wages_from;
        one.months = counted[i];
        one.inflation_ppm = inflation;
        one.n_inflation = 17;
        one.inflation_from = 2015;
        one.without_limits = without_limits;
        one.options = in.options;
        status = i == 11 ? JAMSOSTEK_ERR_NULL_ROW
                         : jamsostek_jp_pension_compute(rules, on, &one, &made,
                                                        NULL, NULL);
        assert_int_equal(row_status[i], status);
        assert_int_equal(pension[i], made.pension);
        assert_int_equal(formula[i], made.formula);
        assert_int_equal(paid[i], made.months_paid);
        assert_int_equal(flags[i], made.flags);
    }
    assert_int_equal(row_status[7], JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(row_status[9], JAMSOSTEK_ERR_MISSING);
}

static void
a_batch_equals_single_workers(void **state)
{
    jamsostek_rules *rules;

    (void)state;
    fill_careers();
    compare_batch(NULL, false, false, 0);
    compare_batch(NULL, true, false, 1);
    compare_batch(NULL, false, true, 1);
    compare_batch(NULL, true, true, 0);
    /* Beyond the fast arithmetic: a rounding, an accrual that does not divide
     * it, a ceiling of a billion. */
    rules =
        what_if("rounding.benefit_base", "2015-07-01", JAMSOSTEK_UNIT_IDR, 50);
    compare_batch(rules, false, false, 0);
    jamsostek_rules_free(rules);
    rules = what_if("jp.accrual", "2015-07-01", JAMSOSTEK_UNIT_PPM, 9999);
    compare_batch(rules, false, false, 0);
    jamsostek_rules_free(rules);
    rules = what_if("jp.ceiling", "2020-01-01", JAMSOSTEK_UNIT_IDR, 1000000000);
    compare_batch(rules, true, false, 0);
    jamsostek_rules_free(rules);
    rules = what_if("jp.accrual", "2015-07-01", JAMSOSTEK_UNIT_PPM, 15000);
    compare_batch(rules, true, false, 1);
    jamsostek_rules_free(rules);
}

static void
every_build_of_the_sums_agrees(void **state)
{
    static const struct career_year years[] = {
        {0, 6, 1 << 20, 5}, {6, 12, 1234567, 7654321}, {18, 3, 99, 0}};
    static const int32_t ceiling[21] = {
        7000000, 7100000, 7200000, 7300000, 7400000, 7500000, 7600000,
        7700000, 7800000, 7900000, 8000000, 8100000, 8200000, 8300000,
        8400000, 8500000, 8600000, 8700000, 8800000, 8900000, 9000000};
    career_sum *builds[] = {jamsostek__career_sum_plain(),
                            jamsostek__career_sum_avx2()};
    static struct career_block b[2];
    size_t build, n, i, m, y;
    int wide, by_worker;

    (void)state;
    fill_careers();
    for (wide = 0; wide < 2; wide++)
        for (by_worker = 0; by_worker < 2; by_worker++)
            for (build = 0; build < 2; build++) {
                jamsostek_jp_columns in = {.struct_size = sizeof in};

                if (builds[build] == NULL)
                    continue;
                n = 301;
                in.wage32 = wide ? NULL : wage32;
                in.wage64 = wide ? wage64 : NULL;
                in.worker_stride = by_worker ? MONTHS : 1;
                in.month_stride = by_worker ? 1 : WORKERS;
                builds[build](&in, years, 3, ceiling, 5, n, &b[build]);
                for (i = 0; i < n; i++) {
                    int64_t high = 0, low = 0, paid = 0;
                    bool negative = false;

                    for (y = 0; y < 3; y++) {
                        uint32_t sum = 0;

                        for (m = years[y].first;
                             m < years[y].first + years[y].n; m++) {
                            size_t at = (5 + i) * in.worker_stride +
                                        m * in.month_stride;
                            int64_t w = wide ? wage64[at] : wage32[at];

                            negative = negative || w < 0;
                            paid += w > 0;
                            sum += (uint32_t)(w < ceiling[m] ? w : ceiling[m]);
                        }
                        high += (int64_t)((uint64_t)sum * years[y].high);
                        low += (int64_t)((uint64_t)sum * years[y].low);
                    }
                    assert_int_equal(b[build].negative[i] < 0, negative);
                    assert_int_equal(b[build].paid[i], paid);
                    assert_true(b[build].high[i] == high);
                    assert_true(b[build].low[i] == low);
                }
            }
}

static void
senseless_columns_are_refused(void **state)
{
    static const int32_t narrow[] = {5000000};
    static const jamsostek_idr wide[] = {5000000};
    jamsostek_jp_columns good = {.struct_size = sizeof good}, in;
    jamsostek_jp_results out = {.struct_size = sizeof out};
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    (void)state;
    good.n = 1;
    good.n_months = 1;
    good.wages_from = day("2026-05-01");
    good.wage32 = narrow;
#define REFUSED(change, expected)                                              \
    in = good;                                                                 \
    change;                                                                    \
    assert_int_equal(jamsostek_jp_pension_batch(NULL, day("2026-06-01"), &in,  \
                                                &out, NULL, &err),             \
                     expected)
    REFUSED((void)0, JAMSOSTEK_OK);
    REFUSED(in.n = 0, JAMSOSTEK_OK);
    REFUSED(in.wage64 = wide, JAMSOSTEK_ERR_ARGUMENT);
    REFUSED(in.wage32 = NULL, JAMSOSTEK_ERR_ARGUMENT);
    REFUSED(in.n_months = 0, JAMSOSTEK_ERR_DOMAIN);
    REFUSED(in.n_months = 3, JAMSOSTEK_ERR_DOMAIN);
    REFUSED(in.wages_from = day("2015-06-01"), JAMSOSTEK_ERR_NO_RULE);
    REFUSED(in.wages_from = day("2025-05-01"), JAMSOSTEK_ERR_MISSING);
    REFUSED(in.struct_size = 0, JAMSOSTEK_ERR_STRUCT_SIZE);
    /* No rows need no column. */
    REFUSED((in.n = 0, in.wage32 = NULL), JAMSOSTEK_OK);
#undef REFUSED
    assert_int_equal(jamsostek_jp_pension_batch(NULL, day("2026-12-01"), &good,
                                                &out, NULL, &err),
                     JAMSOSTEK_ERR_NOT_CHECKED);
    assert_int_equal(jamsostek_jp_pension_batch(NULL, day("2026-06-01"), NULL,
                                                &out, NULL, &err),
                     JAMSOSTEK_ERR_ARGUMENT);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_age_rises_every_three_years),
        cmocka_unit_test(retirement_follows_from_the_birth_date),
        cmocka_unit_test(as_of_month_a_risen_age_has_to_be_reached_anew),
        cmocka_unit_test(who_was_too_old_in_2015_has_no_jp),
        cmocka_unit_test(limits_change_every_year),
        cmocka_unit_test(the_first_day_of_the_limits_is_a_choice),
        cmocka_unit_test(a_limit_of_later_in_the_year_waits_for_its_day),
        cmocka_unit_test(each_year_follows_from_the_one_before),
        cmocka_unit_test(the_step_rounds_to_50_before_2020_and_to_100_since),
        cmocka_unit_test(the_ceiling_is_rounded_down),
        cmocka_unit_test(a_pension_grows_with_inflation),
        cmocka_unit_test(wages_are_brought_to_the_year_of_the_pension),
        cmocka_unit_test(the_pension_is_one_percent_a_year),
        cmocka_unit_test(a_career_counts_up_to_the_ceiling_of_each_month),
        cmocka_unit_test(impossible_careers_are_refused),
        cmocka_unit_test(a_lump_sum_is_contributions_and_their_return),
        cmocka_unit_test(fifteen_years_are_counted_under_conditions),
        cmocka_unit_test(a_pension_can_be_chosen_where_density_is_not_met),
        cmocka_unit_test(senseless_claims_are_refused),
        cmocka_unit_test(survivors_have_their_shares),
        cmocka_unit_test(limits_hold_for_each_share_unless_chosen_otherwise),
        cmocka_unit_test(recipients_come_in_the_order_of_the_law),
        cmocka_unit_test(two_children_share_or_have_it_each),
        cmocka_unit_test(impossible_families_are_refused),
        cmocka_unit_test(an_altered_law_alters_the_pension),
        cmocka_unit_test(a_pension_says_why),
        cmocka_unit_test(a_batch_equals_single_workers),
        cmocka_unit_test(every_build_of_the_sums_agrees),
        cmocka_unit_test(senseless_columns_are_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
