/* SPDX-License-Identifier: MIT */

/*
 * test_plan_stages.c - whom to cover, when, from which money
 *
 * A BPU in JKK and JKM costs 16,800 a month (PP 44/2015, Lampiran II); sums and
 * numbers of people of Blitar, Papua Tengah and Nias Selatan are printed ones
 * (tests/cases/budgets.csv).  Everything else is worked by hand or holds for
 * random plans.
 */
#include "base/internal.h"
#include "support.h"

#include <jamsostek/plan.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define LR JAMSOSTEK_ALLOCATION_LARGEST_REMAINDER
#define HA JAMSOSTEK_ALLOCATION_HIGHEST_AVERAGES

enum { MOST = 24, KINDS = 3, MONTHS = 30 };

static uint64_t seed;

/* --- a plan under test -------------------------------------------------- */

/* One kind of worker, one year from January 2025; tests change what they need.
 */
struct trial {
    jamsostek_worker worker[KINDS];
    jamsostek_plan_kind kind[KINDS];
    jamsostek_plan_budget budget[KINDS * 4];
    jamsostek_plan_rows rows;
    jamsostek_plan_terms terms;
};

static void
start_trial(struct trial *t, size_t n, const int64_t *target)
{
    int i;

    memset(t, 0, sizeof *t);
    for (i = 0; i < KINDS; i++) {
        jamsostek_worker_init(&t->worker[i]);
        t->worker[i].segment = JAMSOSTEK_SEGMENT_BPU;
        t->worker[i].wage = 1000000;
        t->worker[i].funding = JAMSOSTEK_FUNDING_APBD;
        t->worker[i].options = JAMSOSTEK_OPTION_CARRY_FORWARD;
        t->kind[i].worker = &t->worker[i];
    }
    t->kind[0].share = 1;
    jamsostek_plan_rows_init(&t->rows);
    jamsostek_plan_terms_init(&t->terms);
    t->rows.n = n;
    t->rows.target = target;
    t->terms.kinds = t->kind;
    t->terms.n_kinds = 1;
    t->terms.first_month = day("2025-01");
    t->terms.n_months = 12;
}

static void
add_budget(struct trial *t, int32_t funding, const char *first, int32_t months,
           jamsostek_idr amount)
{
    t->budget[t->terms.n_budgets++] =
        (jamsostek_plan_budget){.funding = funding,
                                .n_months = months,
                                .first_month = day(first),
                                .amount = amount};
    t->terms.budgets = t->budget;
}

static jamsostek_plan *
make(const struct trial *t)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_plan *plan = NULL;

    if (jamsostek_plan_make(NULL, &t->rows, &t->terms, &plan, &err) !=
        JAMSOSTEK_OK)
        fail_msg("%s: %s", jamsostek_status_name(err.status), err.message);
    return plan;
}

static jamsostek_plan_sum
total(const jamsostek_plan *plan)
{
    jamsostek_plan_sum sum;

    assert_int_equal(jamsostek_plan_total(plan, &sum, NULL), JAMSOSTEK_OK);
    return sum;
}

static jamsostek_plan_sum
area(const jamsostek_plan *plan, size_t i)
{
    jamsostek_plan_sum sum;

    assert_int_equal(jamsostek_plan_area_get(plan, i, &sum, NULL),
                     JAMSOSTEK_OK);
    return sum;
}

static jamsostek_plan_sum
funding(const jamsostek_plan *plan, int32_t source)
{
    jamsostek_plan_sum sum;

    assert_int_equal(jamsostek_plan_funding_get(plan, source, &sum, NULL),
                     JAMSOSTEK_OK);
    return sum;
}

static jamsostek_plan_stage
month(const jamsostek_plan *plan, int32_t i, int32_t source)
{
    jamsostek_plan_stage stage;

    assert_int_equal(jamsostek_plan_month_get(plan, i, source, &stage, NULL),
                     JAMSOSTEK_OK);
    return stage;
}

static jamsostek_plan_spent
spent(const jamsostek_plan *plan, size_t i)
{
    jamsostek_plan_spent out;

    assert_int_equal(jamsostek_plan_budget_get(plan, i, &out, NULL),
                     JAMSOSTEK_OK);
    return out;
}

/* --- what a sum can carry ----------------------------------------------- */

static jamsostek_plan_carried
carry(const jamsostek_worker *worker, const char *first, jamsostek_idr amount,
      int64_t people, int32_t months)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_plan_carried out;

    if (jamsostek_plan_carry(NULL, worker, day(first), amount, people, months,
                             &out, &err) != JAMSOSTEK_OK)
        fail_msg("%s: %s", jamsostek_status_name(err.status), err.message);
    assert_true(out.cost + out.left == amount);
    return out;
}

static void
printed_budgets_carry_the_printed_people(void **state)
{
    static const struct {
        const char *first;
        jamsostek_idr amount;
        int64_t people;
        int32_t months;
        int64_t carried;
        int32_t carried_months;
        jamsostek_idr left;
    } cases[] = {
        /* Blitar 2024: 5,387 people, August to December. */
        {"2024-08", 452508000, 0, 5, 5387, 5, 0},
        {"2024-08", 452508000, 5387, 0, 5387, 5, 0},
        {"2024-08", 452507999, 0, 5, 5386, 5, 83999},
        {"2024-08", 452507999, 5387, 0, 5387, 4, 90501599},
        /* Papua Tengah 2025: "4.63 billion" for 23,000 in twelve months. */
        {"2025-08", INT64_C(4630000000), 0, 12, 22966, 12, 54400},
        {"2025-08", INT64_C(4630000000), 23000, 0, 23000, 11, 379600000},
        {"2025-08", INT64_C(4630000000), 23000, 12, 23000, 12, -6800000},
        /* Pematangsiantar 2026: the ceiling pays 8,000 people for 3 months. */
        {"2026-01", 500000000, 8000, 0, 8000, 3, 96800000},
        {"2026-01", 0, 10, 0, 10, 0, 0},
        {"2026-01", 16799, 0, 1, 0, 1, 16799},
        /* No more than a hundred years: 1,200 x 16,800 = 20,160,000. */
        {"2026-01", 20160001, 1, 0, 1, 1200, 1},
    };
    struct trial t;
    size_t i;

    (void)state;
    start_trial(&t, 0, NULL);
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_plan_carried out =
            carry(&t.worker[0], cases[i].first, cases[i].amount,
                  cases[i].people, cases[i].months);

        if (out.people != cases[i].carried ||
            out.n_months != cases[i].carried_months ||
            out.left != cases[i].left)
            fail_msg("case %zu: %lld people, %d months, %lld left", i,
                     (long long)out.people, (int)out.n_months,
                     (long long)out.left);
    }
}

static void
a_relief_stretches_a_sum(void **state)
{
    /* 3 x 16,800 and 9 x 8,400 are 126,000 in 2026. */
    struct trial t;
    jamsostek_plan_carried out;

    (void)state;
    start_trial(&t, 0, NULL);
    t.worker[0].funding = JAMSOSTEK_FUNDING_OWN;
    t.worker[0].relief = JAMSOSTEK_RELIEF_BPU_OTHER;
    out = carry(&t.worker[0], "2026-01", 1000000000, 0, 12);
    assert_true(out.people == 7936 && out.left == 64000);
    assert_true(out.flags & JAMSOSTEK_FLAG_RELIEF);
    /* Rp100,000: 50,400 to March, then 5 x 8,400; 7,600 left. */
    out = carry(&t.worker[0], "2026-01", 100000, 1, 0);
    assert_true(out.n_months == 8 && out.left == 7600);
    /* Flags of the month that was too dear are not in it. */
    out = carry(&t.worker[0], "2026-01", 50400, 1, 0);
    assert_true(out.n_months == 3);
    assert_false(out.flags & JAMSOSTEK_FLAG_RELIEF);
}

static void
what_no_sum_can_answer_is_refused(void **state)
{
    const jamsostek_date first = day("2025-01");
    struct trial t;
    jamsostek_plan_carried out = {.people = 4711};
    const jamsostek_worker *w = &t.worker[0];

    (void)state;
    start_trial(&t, 0, NULL);
#define REFUSED(status, worker, when, ...)                                     \
    assert_int_equal(                                                          \
        jamsostek_plan_carry(NULL, worker, when, __VA_ARGS__, &out, NULL),     \
        status)
    REFUSED(JAMSOSTEK_ERR_ARGUMENT, NULL, first, 1, 1, 1);
    assert_int_equal(jamsostek_plan_carry(NULL, w, first, 1, 1, 1, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    REFUSED(JAMSOSTEK_ERR_MISSING, w, first, 1, 0, 0);
    REFUSED(JAMSOSTEK_ERR_DOMAIN, w, first, -1, 1, 1);
    REFUSED(JAMSOSTEK_ERR_DOMAIN, w, first, 1, -1, 1);
    REFUSED(JAMSOSTEK_ERR_DOMAIN, w, first, 1, 1, -1);
    REFUSED(JAMSOSTEK_ERR_DOMAIN, w, first, 1, 1, 1201);
    REFUSED(JAMSOSTEK_ERR_NO_RULE, w, day("2015-06"), 1, 1, 1);
    REFUSED(JAMSOSTEK_ERR_OVERFLOW, w, first, 1, INT64_MAX, 1);
    t.worker[0].options = 0;
    /* It would last beyond the last checked month. */
    REFUSED(JAMSOSTEK_ERR_NOT_CHECKED, w, day("2026-01"), 1000000, 1, 0);
    t.worker[0].segment = JAMSOSTEK_SEGMENT_PU;
    t.worker[0].risk_group = JAMSOSTEK_RISK_VERY_LOW;
    t.worker[0].programmes = JAMSOSTEK_JKK | JAMSOSTEK_JKM;
    t.worker[0].wage = 0;
    REFUSED(JAMSOSTEK_ERR_DOMAIN, w, first, 1, 0, 12);
    REFUSED(JAMSOSTEK_ERR_DOMAIN, w, first, 1, 12, 0);
    t.worker[0].segment = JAMSOSTEK_SEGMENT_CONSTRUCTION;
    t.worker[0].programmes = 0;
    t.worker[0].wage = JAMSOSTEK_IDR_NONE;
    t.worker[0].contract_value = 100000000;
    REFUSED(JAMSOSTEK_ERR_CONFLICT, w, first, 1, 1, 1);
#undef REFUSED
    assert_true(out.people == 4711);
}

/* --- everybody at once -------------------------------------------------- */

static void
a_plan_without_limits_is_people_times_months(void **state)
{
    /* 459 villages x 100 x 16,800 x 12 */
    enum { VILLAGES = 459 };
    static int64_t target[VILLAGES];
    struct trial t;
    jamsostek_plan *plan;
    jamsostek_plan_sum sum;
    size_t i;

    (void)state;
    for (i = 0; i < VILLAGES; i++)
        target[i] = 100;
    start_trial(&t, VILLAGES, target);
    plan = make(&t);
    sum = total(plan);
    assert_true(sum.target == 45900 && sum.reachable == 45900);
    assert_true(sum.first == 45900 && sum.last == 45900 && sum.most == 45900);
    assert_true(sum.reached == 45900 && sum.active == 0);
    assert_true(sum.person_months == 550800);
    assert_true(sum.cost == INT64_C(9253440000));
    assert_int_equal(sum.met, day("2025-01"));
    assert_true(area(plan, 458).cost == 20160000);
    assert_true(month(plan, 11, 0).cost == 771120000);
    assert_int_equal(month(plan, 11, 0).month, day("2025-12"));
    assert_int_equal(jamsostek_plan_areas(plan), VILLAGES);
    jamsostek_plan_free(plan);
}

static void
the_target_cannot_be_above_the_people_there_are(void **state)
{
    static const int64_t target[] = {100, 100, 100, 100};
    static const int64_t potential[] = {60, 200, 60,
                                        JAMSOSTEK_ALLOCATION_NO_LIMIT};
    static const int64_t active[] = {10, 0, 80, 120};
    static const int64_t maximum[] = {500, 70, 500, 500};
    static const int64_t expected[] = {60, 70, 80, 120};
    struct trial t;
    jamsostek_plan *plan;
    size_t i;

    (void)state;
    start_trial(&t, 4, target);
    t.rows.potential = potential;
    t.rows.active = active;
    t.rows.maximum = maximum;
    plan = make(&t);
    for (i = 0; i < 4; i++) {
        assert_true(area(plan, i).target == 100);
        assert_true(area(plan, i).reachable == expected[i]);
        assert_true(area(plan, i).last == expected[i]);
        assert_int_equal(area(plan, i).met,
                         i == 3 ? day("2025-01") : JAMSOSTEK_DATE_NONE);
    }
    assert_true(total(plan).active == 210 && total(plan).reached == 330);
    /* 10, 80 and 120 are renewed; the others join. */
    assert_true(month(plan, 0, 0).joined == 50 + 70);
    assert_int_equal(total(plan).met, JAMSOSTEK_DATE_NONE);
    jamsostek_plan_free(plan);
}

static void
a_limit_of_people_uses_the_largest_remainder(void **state)
{
    static const int64_t target[] = {600, 600, 200};
    struct trial t;
    jamsostek_plan *plan;

    (void)state;
    start_trial(&t, 3, target);
    t.terms.people = 10;
    plan = make(&t); /* 4.29, 4.29, 1.43 */
    assert_true(area(plan, 0).last == 4 && area(plan, 2).last == 2);
    assert_true(total(plan).last == 10 && total(plan).target == 1400);
    jamsostek_plan_free(plan);
    t.terms.method = HA;
    plan = make(&t);
    assert_true(area(plan, 0).last == 5 && area(plan, 2).last == 1);
    jamsostek_plan_free(plan);
}

/* --- money -------------------------------------------------------------- */

static void
a_budget_carries_whom_it_can_to_the_end_of_its_period(void **state)
{
    static const int64_t target[] = {15000, 8000};
    struct trial t;
    jamsostek_plan *plan;

    (void)state;
    start_trial(&t, 2, target);
    add_budget(&t, 0, "2025-01", 12, INT64_C(4630000000));
    plan = make(&t);
    assert_true(total(plan).first == 22966 && total(plan).last == 22966);
    assert_true(total(plan).cost == INT64_C(4629945600));
    assert_int_equal(total(plan).met, JAMSOSTEK_DATE_NONE);
    assert_true(spent(plan, 0).left == 54400);
    assert_true(spent(plan, 0).amount == INT64_C(4630000000));
    /* 15,000 : 8,000 of 22,966 are 14,977.8 and 7,988.2. */
    assert_true(area(plan, 0).last == 14978 && area(plan, 1).last == 7988);
    jamsostek_plan_free(plan);

    t.budget[0].amount = INT64_C(4636800000);
    plan = make(&t);
    assert_int_equal(total(plan).met, day("2025-01"));
    assert_true(spent(plan, 0).left == 0);
    jamsostek_plan_free(plan);
}

static void
renewals_come_before_new_people(void **state)
{
    /* The first area is the poorest, the second has 50 enrolled people. */
    static const int64_t target[] = {100, 100}, active[] = {0, 50};
    static const int32_t tier[] = {1, 2};
    struct trial t;
    jamsostek_plan *plan;

    (void)state;
    start_trial(&t, 2, target);
    t.rows.active = active;
    t.rows.tier = tier;
    add_budget(&t, 0, "2025-01", 12, 60 * 201600);
    plan = make(&t);
    assert_true(area(plan, 0).last == 10 && area(plan, 1).last == 50);
    assert_true(month(plan, 0, 0).joined == 10);
    jamsostek_plan_free(plan);
    t.budget[0].amount = 160 * 201600 - 1;
    plan = make(&t);
    assert_true(area(plan, 0).last == 100 && area(plan, 1).last == 59);
    jamsostek_plan_free(plan);
    t.budget[0].amount = 30 * 201600;
    plan = make(&t);
    assert_true(area(plan, 0).last == 0 && area(plan, 1).last == 30);
    /* Twenty of the 50 are not renewed, and nobody forgets that they were
     * there. */
    assert_true(month(plan, 0, 0).left == 20 && month(plan, 1, 0).left == 0);
    assert_true(total(plan).active == 50);
    jamsostek_plan_free(plan);
    /* A maximum below those who are enrolled. */
    t.rows.maximum = (const int64_t[]){100, 35};
    t.budget[0].amount = 1000 * 201600;
    plan = make(&t);
    assert_true(area(plan, 1).active == 50 && area(plan, 1).last == 35);
    assert_true(month(plan, 0, 0).left == 15);
    jamsostek_plan_free(plan);
}

static void
those_leave_first_who_came_last(void **state)
{
    static const int64_t target[] = {40, 40, 40};
    static const int32_t tier[] = {2, 1, 3};
    struct trial t;
    jamsostek_plan *plan;
    int64_t people[3];

    (void)state;
    start_trial(&t, 3, target);
    t.rows.tier = tier;
    t.terms.n_months = 9;
    add_budget(&t, 0, "2025-01", 3, 100 * 3 * 16800);
    add_budget(&t, 0, "2025-04", 3, 50 * 3 * 16800);
    /* July to September: no budget. */
    plan = make(&t);
    assert_int_equal(jamsostek_plan_month_areas(plan, 2, people, NULL, NULL),
                     0);
    assert_true(people[0] == 40 && people[1] == 40 && people[2] == 20);
    assert_int_equal(jamsostek_plan_month_areas(plan, 3, people, NULL, NULL),
                     0);
    assert_true(people[0] == 10 && people[1] == 40 && people[2] == 0);
    assert_true(month(plan, 3, 0).left == 50 && month(plan, 3, 0).joined == 0);
    assert_true(month(plan, 6, 0).left == 50 && month(plan, 6, 0).people == 0);
    assert_true(total(plan).last == 0 && total(plan).most == 100);
    assert_true(total(plan).reached == 100);
    assert_true(total(plan).cost == 450 * 16800);
    jamsostek_plan_free(plan);
}

static void
every_source_pays_for_its_own(void **state)
{
    /* Tobacco labourers from the excise share, fishers from the regional
     * budget, drivers who pay themselves and get the relief of 2026. */
    static const int64_t target[] = {100, 100, 10};
    static const int32_t kind[] = {0, 1, 2};
    struct trial t;
    jamsostek_plan *plan;

    (void)state;
    start_trial(&t, 3, target);
    t.rows.kind = kind;
    t.terms.n_kinds = 3;
    t.terms.first_month = day("2026-01");
    t.worker[0].funding = JAMSOSTEK_FUNDING_DBH_CHT;
    t.worker[2].funding = 0; /* own, though nobody said so */
    t.worker[2].relief = JAMSOSTEK_RELIEF_BPU_OTHER;
    t.worker[0].relief = JAMSOSTEK_RELIEF_BPU_OTHER; /* excluded */
    add_budget(&t, JAMSOSTEK_FUNDING_DBH_CHT, "2026-01", 12, 70 * 201600 + 5);
    add_budget(&t, 0, "2026-01", 6, 90 * 100800);
    add_budget(&t, 0, "2026-07", 6, 1000000000);
    plan = make(&t);
    assert_true(funding(plan, JAMSOSTEK_FUNDING_DBH_CHT).cost == 70 * 201600);
    assert_true(spent(plan, 0).left == 5);
    assert_true(month(plan, 3, JAMSOSTEK_FUNDING_DBH_CHT).flags &
                JAMSOSTEK_FLAG_RELIEF_EXCLUDED);
    /* January to June: 100 fishers at 100,800 and 10 drivers at 75,600 share
     * 9,072,000 in one order; later there is enough for all. */
    assert_true(spent(plan, 1).cost <= 9072000);
    assert_true(spent(plan, 1).left < 100800);
    assert_true(month(plan, 6, JAMSOSTEK_FUNDING_APBD).people == 100);
    assert_true(month(plan, 6, JAMSOSTEK_FUNDING_OWN).people == 10);
    assert_true(month(plan, 6, JAMSOSTEK_FUNDING_OWN).cost == 84000);
    assert_int_equal(funding(plan, JAMSOSTEK_FUNDING_APBD).met, day("2026-07"));
    assert_true(funding(plan, JAMSOSTEK_FUNDING_CSR).cost == 0);
    assert_int_equal(funding(plan, JAMSOSTEK_FUNDING_CSR).met,
                     JAMSOSTEK_DATE_NONE);
    jamsostek_plan_free(plan);
}

static void
the_law_of_each_month_counts(void **state)
{
    /* 75 villages x 100 people of their own money in 2026: 3 x 126,000,000 and
     * from April on 9 x 63,000,000 (PP 50/2025). */
    static const int64_t target[] = {7500};
    struct trial t;
    jamsostek_plan *plan;
    jamsostek_rules *rules;

    (void)state;
    start_trial(&t, 1, target);
    t.worker[0].funding = JAMSOSTEK_FUNDING_OWN;
    t.worker[0].relief = JAMSOSTEK_RELIEF_BPU_OTHER;
    t.terms.first_month = day("2026-01") + 14; /* any day of the month */
    plan = make(&t);
    assert_true(total(plan).cost == 945000000);
    assert_true(month(plan, 2, 0).cost == 126000000);
    assert_true(month(plan, 3, 0).cost == 63000000);
    assert_int_equal(month(plan, 3, 0).month, day("2026-04"));
    assert_true(month(plan, 11, 0).flags & JAMSOSTEK_FLAG_CARRIED);
    assert_false(month(plan, 10, 0).flags & JAMSOSTEK_FLAG_CARRIED);
    jamsostek_plan_free(plan);

    /* Half of the money carries half of the people, not fewer. */
    add_budget(&t, 0, "2026-01", 12, 945000000 / 2);
    plan = make(&t);
    assert_true(total(plan).last == 3750 && spent(plan, 0).left == 0);
    jamsostek_plan_free(plan);

    /* A what-if: JKM 7,500 from July 2025 on is 700 more in six months. */
    start_trial(&t, 1, target);
    rules = what_if("bpu.jkm", "2025-07", JAMSOSTEK_UNIT_IDR, 7500);
    assert_int_equal(jamsostek_plan_make(rules, &t.rows, &t.terms, &plan, NULL),
                     0);
    assert_true(total(plan).cost == 1512000000 + 7500 * 6 * 700);
    jamsostek_plan_free(plan);
    jamsostek_rules_free(rules);
}

/* --- stages ------------------------------------------------------------- */

static void
people_join_in_even_steps(void **state)
{
    static const int64_t target[] = {900, 300};
    struct trial t;
    jamsostek_plan *plan;
    int32_t i;

    (void)state;
    start_trial(&t, 2, target);
    t.terms.even_months = 12;
    plan = make(&t);
    for (i = 0; i < 12; i++) {
        assert_true(month(plan, i, 0).people == 100 * (i + 1));
        assert_true(month(plan, i, 0).joined == 100);
    }
    /* 100 + 200 + ... + 1,200 = 7,800 */
    assert_true(total(plan).person_months == 7800);
    assert_true(total(plan).cost == 131040000);
    assert_int_equal(total(plan).met, day("2025-12"));
    assert_true(area(plan, 0).first == 75 && area(plan, 1).first == 25);
    jamsostek_plan_free(plan);

    /* Half of the money: a limit is reached in the middle of the year. */
    add_budget(&t, 0, "2025-01", 12, 65520000);
    plan = make(&t);
    /* 100 + 200 + 300 + 9 x n <= 3,900: n = 366 */
    assert_true(total(plan).last == 366 && total(plan).first == 100);
    assert_true(total(plan).person_months == 600 + 9 * 366);
    jamsostek_plan_free(plan);
}

static void
even_steps_begin_with_who_is_enrolled(void **state)
{
    static const int64_t target[] = {100}, active[] = {40};
    struct trial t;
    jamsostek_plan *plan;

    (void)state;
    start_trial(&t, 1, target);
    t.rows.active = active;
    t.terms.even_months = 7;
    plan = make(&t); /* 60 / 7: 8, 17, 25, 34, 42, 51, 60 */
    assert_true(month(plan, 0, 0).people == 48);
    assert_true(month(plan, 0, 0).joined == 8);
    assert_true(month(plan, 5, 0).people == 91);
    assert_true(month(plan, 6, 0).people == 100);
    assert_int_equal(total(plan).met, day("2025-07"));
    jamsostek_plan_free(plan);
}

static void
places_go_round(void **state)
{
    /* 100 places, 250 people, others every six months. */
    static const int64_t target[] = {100}, potential[] = {250};
    static const int64_t joined[] = {100, 100, 50, 0};
    struct trial t;
    jamsostek_plan *plan;
    int32_t i;

    (void)state;
    start_trial(&t, 1, target);
    t.rows.potential = potential;
    t.terms.n_months = 24;
    t.terms.rotate_months = 6;
    plan = make(&t);
    for (i = 0; i < 24; i++) {
        assert_true(month(plan, i, 0).people == 100);
        assert_true(month(plan, i, 0).joined == (i % 6 ? 0 : joined[i / 6]));
    }
    assert_true(total(plan).reached == 250 && total(plan).most == 100);
    assert_true(total(plan).cost == 2400 * 16800);
    jamsostek_plan_free(plan);
    /* Where nobody knows how many there are, all are replaced. */
    t.rows.potential = NULL;
    plan = make(&t);
    assert_true(total(plan).reached == 400);
    jamsostek_plan_free(plan);
}

static void
villages_have_a_least_and_a_most(void **state)
{
    static const int64_t potential[] = {1000, 100, 10}, least[] = {20, 20, 20},
                         most[] = {60, 60, 60};
    struct trial t;
    jamsostek_plan *plan;

    (void)state;
    start_trial(&t, 3, NULL);
    t.rows.potential = potential;
    t.rows.minimum = least;
    t.rows.maximum = most;
    add_budget(&t, 0, "2025-01", 12, 60 * 201600);
    plan = make(&t);
    /* 20, 20, 10; the other 10 by 60 : 60, above 20 each. */
    assert_true(area(plan, 0).last == 25 && area(plan, 1).last == 25);
    assert_true(area(plan, 2).last == 10);
    jamsostek_plan_free(plan);
    t.budget[0].amount = INT64_C(1000) * 201600;
    plan = make(&t);
    assert_true(area(plan, 0).last == 60 && area(plan, 1).last == 60);
    assert_true(area(plan, 2).last == 10);
    jamsostek_plan_free(plan);
}

/* --- kinds and terms of office ------------------------------------------ */

static void
mixed_rows_are_divided_by_shares(void **state)
{
    static const int64_t target[] = {10, 5}, weight[] = {7, 7};
    static const int32_t kind[] = {-1, 2};
    struct trial t;
    jamsostek_plan *plan;
    jamsostek_plan_sum sum;

    (void)state;
    start_trial(&t, 2, target);
    t.terms.n_kinds = 3;
    t.kind[0].share = 60;
    t.kind[1].share = 40;
    t.worker[1].programmes = JAMSOSTEK_JKK | JAMSOSTEK_JKM | JAMSOSTEK_JHT;
    plan = make(&t); /* 6 : 4 and 3 : 2 */
    assert_int_equal(jamsostek_plan_kind_get(plan, 0, &sum, NULL), 0);
    assert_true(sum.last == 9 && sum.cost == 9 * 201600);
    assert_int_equal(jamsostek_plan_kind_get(plan, 1, &sum, NULL), 0);
    /* with JHT 36,800 */
    assert_true(sum.last == 6 && sum.cost == 6 * 12 * 36800);
    assert_int_equal(jamsostek_plan_kind_get(plan, 2, &sum, NULL), 0);
    assert_true(sum.last == 0 && sum.cost == 0 && sum.target == 0);
    assert_true(area(plan, 0).cost == 6 * 201600 + 4 * 12 * 36800);
    jamsostek_plan_free(plan);

    /* A row of one kind weighs as much as a mixed one. */
    t.rows.kind = kind;
    t.rows.weight = weight;
    t.terms.people = 10;
    plan = make(&t);
    assert_true(area(plan, 0).last == 5 && area(plan, 1).last == 5);
    jamsostek_plan_free(plan);
}

static void
offices_pay_in_the_months_of_a_term(void **state)
{
    /* Two offices of 30 and 12 staff at 2,000,000: 0.54 % is 10,800.  Seven
     * election officers at 1,100,000 (2,640 + 3,300) from November 2023 to
     * January 2025: fifteen months, thirteen of them in the plan. */
    static const int64_t people[] = {30, 12, 7};
    static const int32_t kind[] = {0, 0, 1}, office[] = {0, 1, 1};
    struct trial t;
    jamsostek_plan *plan;
    int i;

    (void)state;
    start_trial(&t, 3, people);
    for (i = 0; i < 2; i++) {
        t.worker[i].segment = JAMSOSTEK_SEGMENT_PU;
        t.worker[i].risk_group = JAMSOSTEK_RISK_VERY_LOW;
        t.worker[i].programmes = JAMSOSTEK_JKK | JAMSOSTEK_JKM;
        t.worker[i].wage = i == 0 ? 2000000 : 1100000;
    }
    t.kind[1].first_month = day("2023-11");
    t.kind[1].n_months = 15;
    t.rows.kind = kind;
    t.rows.area = office;
    t.rows.n_areas = 2;
    t.terms.n_kinds = 2;
    t.terms.first_month = day("2024-01");
    t.terms.n_months = 24;
    plan = make(&t);
    assert_int_equal(jamsostek_plan_areas(plan), 2);
    assert_true(area(plan, 0).cost == 30 * 24 * 10800);
    assert_true(area(plan, 1).cost == 12 * 24 * 10800 + 7 * 13 * 5940);
    assert_true(area(plan, 1).first == 19 && area(plan, 1).last == 12);
    assert_true(area(plan, 1).most == 19 && area(plan, 1).reached == 19);
    assert_true(month(plan, 12, 0).people == 49);
    assert_true(month(plan, 13, 0).people == 42);
    /* A term that ends is not a lack of money. */
    assert_true(month(plan, 13, 0).left == 0);
    jamsostek_plan_free(plan);

    /* A term that begins later. */
    t.kind[1].first_month = day("2025-06");
    t.kind[1].n_months = 0;
    plan = make(&t);
    assert_true(month(plan, 16, 0).people == 42);
    assert_true(month(plan, 17, 0).people == 49);
    assert_true(month(plan, 17, 0).joined == 7);
    assert_true(area(plan, 1).cost == 12 * 24 * 10800 + 7 * 7 * 5940);
    /* Nobody is covered before, so that the target is met only then. */
    assert_int_equal(area(plan, 0).met, day("2024-01"));
    assert_int_equal(area(plan, 1).met, day("2025-06"));
    assert_int_equal(total(plan).met, day("2025-06"));
    jamsostek_plan_free(plan);
    /* One that lies outside. */
    t.kind[1].first_month = day("2030-06");
    plan = make(&t);
    assert_true(area(plan, 1).cost == 12 * 24 * 10800);
    jamsostek_plan_free(plan);
}

/* --- properties --------------------------------------------------------- */

struct random_plan {
    struct trial t;
    int64_t potential[MOST], active[MOST], target[MOST], minimum[MOST],
        maximum[MOST], weight[MOST];
    int32_t area[MOST], kind[MOST], tier[MOST], group[MOST];
    int64_t group_weight[4];
};

static int64_t
pick(int64_t n)
{
    return random_below(&seed, n);
}

static const char *
random_month(void)
{
    static const char *const months[] = {"2024-11", "2025-01", "2025-06",
                                         "2025-12"};

    return months[pick(4)];
}

static void
random_kinds(struct random_plan *p)
{
    static const int32_t sources[] = {JAMSOSTEK_FUNDING_APBD,
                                      JAMSOSTEK_FUNDING_OWN,
                                      JAMSOSTEK_FUNDING_DBH_CHT};
    size_t i;

    p->t.terms.n_kinds = 1 + (size_t)pick(KINDS);
    for (i = 0; i < p->t.terms.n_kinds; i++) {
        p->t.kind[i].share = i == 0 ? 1 + pick(9) : pick(9);
        p->t.worker[i].funding = sources[pick(3)];
        p->t.worker[i].wage = 1000000 + pick(2) * pick(5000000);
        p->t.worker[i].relief = pick(3) ? 0 : JAMSOSTEK_RELIEF_BPU_OTHER;
        if (pick(4) == 0) {
            p->t.kind[i].first_month = day(random_month());
            p->t.kind[i].n_months = (int32_t)pick(9);
        }
    }
}

/* Budgets that follow each other, for some sources or for all. */
static void
random_budgets(struct random_plan *p)
{
    static const int32_t sources[] = {0, JAMSOSTEK_FUNDING_APBD,
                                      JAMSOSTEK_FUNDING_DBH_CHT};
    jamsostek_date from;
    size_t i;
    int k;

    for (i = 0; i < ARRAY_LEN(sources); i++) {
        if (pick(2))
            continue;
        from = p->t.terms.first_month;
        for (k = (int)pick(4); k > 0; k--) {
            jamsostek_plan_budget *b = &p->t.budget[p->t.terms.n_budgets++];

            b->funding = sources[i];
            b->first_month = from;
            b->n_months = 1 + (int32_t)pick(12);
            b->amount = pick(pick(2) ? 20000000 : 900000000);
            assert_int_equal(
                jamsostek_date_add_months(from, b->n_months, &from, NULL), 0);
        }
    }
    p->t.terms.budgets = p->t.budget;
}

static void
random_plan(struct random_plan *p)
{
    jamsostek_plan_rows *rows = &p->t.rows;
    size_t i;

    start_trial(&p->t, 1 + (size_t)pick(MOST), p->target);
    p->t.terms.n_months = 1 + (int32_t)pick(MONTHS);
    p->t.terms.first_month = day("2025-01");
    random_kinds(p);
    if (pick(4))
        random_budgets(p);
    for (i = 0; i < rows->n; i++) {
        p->potential[i] = pick(400);
        p->active[i] = pick(3) ? 0 : pick(200);
        p->target[i] = pick(500);
        p->minimum[i] = pick(60);
        p->maximum[i] = pick(500);
        p->weight[i] = pick(6) == 0 ? 0 : pick(3000);
        p->area[i] = (int32_t)pick(5);
        p->kind[i] = (int32_t)pick((int64_t)p->t.terms.n_kinds + 1) - 1;
        p->tier[i] = (int32_t)pick(3);
        p->group[i] = (int32_t)pick(4);
    }
    rows->potential = pick(3) ? p->potential : NULL;
    rows->active = pick(2) ? p->active : NULL;
    rows->minimum = pick(3) ? NULL : p->minimum;
    rows->maximum = pick(3) ? NULL : p->maximum;
    rows->weight = pick(2) ? p->weight : NULL;
    rows->area = pick(2) ? p->area : NULL;
    rows->n_areas = 5;
    rows->kind = pick(2) ? p->kind : NULL;
    rows->tier = pick(2) ? p->tier : NULL;
    rows->group = pick(3) ? NULL : p->group;
    rows->n_groups = 4;
    for (i = 0; i < 4; i++)
        p->group_weight[i] = pick(5);
    rows->group_weight = pick(2) ? p->group_weight : NULL;
    p->t.terms.even_months = pick(2) ? (int32_t)pick(20) : 0;
    p->t.terms.rotate_months = pick(3) ? 0 : (int32_t)pick(8);
    p->t.terms.people = pick(3) ? 0 : pick(3000);
    p->t.terms.method = pick(3) ? 0 : HA;
}

static void
add(jamsostek_plan_sum *sum, const jamsostek_plan_sum *part)
{
    sum->target += part->target;
    sum->reachable += part->reachable;
    sum->active += part->active;
    sum->first += part->first;
    sum->last += part->last;
    sum->reached += part->reached;
    sum->person_months += part->person_months;
    sum->cost += part->cost;
}

static void
same(const jamsostek_plan_sum *a, const jamsostek_plan_sum *b)
{
    assert_true(a->target == b->target && a->reachable == b->reachable);
    assert_true(a->active == b->active && a->reached == b->reached);
    assert_true(a->first == b->first && a->last == b->last);
    assert_true(a->person_months == b->person_months && a->cost == b->cost);
}

/* Areas, kinds, sources and months add up to the same whole. */
static void
views_agree(const struct random_plan *p, jamsostek_plan *plan)
{
    const jamsostek_plan_sum whole = total(plan);
    jamsostek_plan_sum areas = {0}, kinds = {0}, sources = {0}, part;
    int64_t people[MOST], all, by_area[MOST] = {0};
    jamsostek_idr cost = 0, bill[MOST], bills;
    int64_t person_months = 0, most = 0;
    int32_t i;
    size_t k;

    for (k = 0; k < jamsostek_plan_areas(plan); k++) {
        part = area(plan, k);
        add(&areas, &part);
        assert_true(part.last <= part.most && part.first <= part.most);
        assert_true(part.most <= part.reachable);
    }
    same(&areas, &whole);
    for (k = 0; k < p->t.terms.n_kinds; k++) {
        assert_int_equal(jamsostek_plan_kind_get(plan, k, &part, NULL), 0);
        add(&kinds, &part);
    }
    same(&kinds, &whole);
    for (i = 1; jamsostek_funding_name(i) != NULL; i++) {
        part = funding(plan, i);
        add(&sources, &part);
    }
    same(&sources, &whole);
    for (i = 0; i < p->t.terms.n_months; i++) {
        jamsostek_plan_stage stage = month(plan, i, 0);

        cost += stage.cost;
        person_months += stage.people;
        most = stage.people > most ? stage.people : most;
        assert_int_equal(
            jamsostek_plan_month_areas(plan, i, people, bill, NULL), 0);
        all = bills = 0;
        for (k = 0; k < jamsostek_plan_areas(plan); k++) {
            all += people[k];
            bills += bill[k];
            by_area[k] += bill[k];
        }
        assert_true(bills == stage.cost);
        assert_true(all == stage.people && stage.joined <= stage.people);
    }
    assert_true(cost == whole.cost && person_months == whole.person_months);
    for (k = 0; k < jamsostek_plan_areas(plan); k++)
        assert_true(by_area[k] == area(plan, k).cost);
    assert_true(most == whole.most);
    if (p->t.terms.people > 0)
        assert_true(most <= p->t.terms.people);
}

static void
every_view_of_a_plan_adds_up(void **state)
{
    struct random_plan p;
    jamsostek_plan *plan;
    jamsostek_plan_spent money;
    size_t i;
    int trial;

    (void)state;
    for (trial = 0; trial < 600; trial++) {
        random_plan(&p);
        p.t.terms.method = (int32_t)pick(3);
        plan = make(&p.t);
        views_agree(&p, plan);
        for (i = 0; i < p.t.terms.n_budgets; i++) {
            money = spent(plan, i);
            assert_true(money.left >= 0 && money.cost >= 0);
            assert_true(money.cost + money.left == money.amount);
        }
        jamsostek_plan_free(plan);
    }
}

static void
no_supply_or_maximum_is_exceeded(void **state)
{
    struct random_plan p;
    jamsostek_plan *plan;
    int64_t supply;
    size_t i;
    int trial;

    (void)state;
    for (trial = 0; trial < 400; trial++) {
        random_plan(&p);
        p.t.rows.area = NULL;
        plan = make(&p.t);
        for (i = 0; i < p.t.rows.n; i++) {
            supply = p.t.rows.potential != NULL ? p.potential[i] : INT64_MAX;
            if (p.t.rows.active != NULL && p.active[i] > supply)
                supply = p.active[i];
            /* Mixed kinds: what is over may be with another kind, never more
             * than there are in all. */
            assert_true(area(plan, i).most <= supply);
            assert_true(area(plan, i).reached <= supply ||
                        p.t.rows.potential == NULL);
            if (p.t.rows.maximum != NULL)
                assert_true(area(plan, i).most <= p.maximum[i]);
        }
        jamsostek_plan_free(plan);
    }
}

/* Few people in one year of one budget, and one place more: where that can cost
 * somebody else a place, it does so here. */
static jamsostek_idr
make_small(struct random_plan *p)
{
    size_t i;

    for (i = 0; i < p->t.rows.n; i++) {
        p->target[i] = pick(12);
        p->potential[i] = pick(20);
        p->minimum[i] = pick(3);
        p->maximum[i] = pick(30);
        p->active[i] = pick(3) ? 0 : pick(5);
    }
    p->t.terms.n_kinds = 1;
    p->t.kind[0] = (jamsostek_plan_kind){.worker = &p->t.worker[0], .share = 1};
    p->t.worker[0].wage = 1000000;
    p->t.worker[0].relief = 0;
    p->t.terms.n_months = 12;
    p->t.rows.kind = NULL;
    p->t.terms.n_budgets = 1;
    p->t.budget[0].funding = 0;
    p->t.budget[0].first_month = p->t.terms.first_month;
    p->t.budget[0].n_months = 12;
    p->t.budget[0].amount = pick(80) * 201600;
    return 201600;
}

/* How many of the plans took somebody away when there was more money. */
static int
plans_that_lower(struct random_plan *p, int32_t method, int trials)
{
    jamsostek_plan *less, *more;
    int64_t before[MOST], after[MOST];
    jamsostek_idr step;
    int found = 0;

    while (trials-- > 0) {
        bool lower = false;
        int32_t i;
        size_t k;

        random_plan(p);
        if (p->t.terms.n_budgets == 0)
            continue;
        step = pick(2) ? make_small(p) : 1 + pick(pick(2) ? 200000 : 60000000);
        p->t.terms.method = method;
        less = make(&p->t);
        p->t.budget[pick((int64_t)p->t.terms.n_budgets)].amount += step;
        more = make(&p->t);
        for (i = 0; i < p->t.terms.n_months; i++) {
            assert_int_equal(
                jamsostek_plan_month_areas(less, i, before, NULL, NULL), 0);
            assert_int_equal(
                jamsostek_plan_month_areas(more, i, after, NULL, NULL), 0);
            for (k = 0; k < jamsostek_plan_areas(less); k++)
                lower |= after[k] < before[k];
        }
        found += lower;
        jamsostek_plan_free(less);
        jamsostek_plan_free(more);
    }
    return found;
}

static void
more_money_never_lowers_anybody(void **state)
{
    struct random_plan p;

    (void)state;
    assert_int_equal(plans_that_lower(&p, 0, 1500), 0);
    assert_int_equal(plans_that_lower(&p, HA, 500), 0);
    /* The test would see it: the largest remainder does. */
    assert_true(plans_that_lower(&p, LR, 1500) > 0);
}

static void
nobody_is_new_while_others_leave(void **state)
{
    struct random_plan p;
    jamsostek_plan *plan;
    int64_t last[MOST], now[MOST];
    bool joined, left;
    int32_t i;
    size_t k;
    int trial;

    (void)state;
    for (trial = 0; trial < 400; trial++) {
        random_plan(&p);
        /* One purse and one kind of worker: one order. */
        p.t.terms.n_kinds = 1;
        p.t.kind[0].first_month = 0;
        p.t.kind[0].n_months = 0;
        p.t.rows.kind = NULL;
        for (k = 0; k < p.t.terms.n_budgets; k++)
            p.t.budget[k].funding = 0;
        p.t.terms.n_budgets = p.t.terms.n_budgets > 0;
        plan = make(&p.t);
        assert_int_equal(jamsostek_plan_month_areas(plan, 0, last, NULL, NULL),
                         0);
        for (i = 1; i < p.t.terms.n_months; i++) {
            assert_int_equal(
                jamsostek_plan_month_areas(plan, i, now, NULL, NULL), 0);
            joined = left = false;
            for (k = 0; k < jamsostek_plan_areas(plan); k++) {
                joined |= now[k] > last[k];
                left |= now[k] < last[k];
            }
            assert_false(joined && left);
            memcpy(last, now, sizeof last);
        }
        jamsostek_plan_free(plan);
    }
}

static void
two_spans_cost_what_one_does(void **state)
{
    struct random_plan p;
    jamsostek_plan *whole, *first, *second;
    int32_t n, cut;
    int trial;

    (void)state;
    for (trial = 0; trial < 300; trial++) {
        random_plan(&p);
        p.t.terms.n_budgets = 0;
        p.t.terms.even_months = p.t.terms.rotate_months = 0;
        p.t.terms.n_months = n = 2 + (int32_t)pick(MONTHS);
        cut = 1 + (int32_t)pick(n - 1);
        whole = make(&p.t);
        p.t.terms.n_months = cut;
        first = make(&p.t);
        p.t.terms.n_months = n - cut;
        assert_int_equal(jamsostek_date_add_months(p.t.terms.first_month, cut,
                                                   &p.t.terms.first_month,
                                                   NULL),
                         0);
        second = make(&p.t);
        /* A window without a length goes to the end of the whole as well. */
        assert_true(total(whole).cost ==
                    total(first).cost + total(second).cost);
        assert_true(total(whole).person_months ==
                    total(first).person_months + total(second).person_months);
        jamsostek_plan_free(whole);
        jamsostek_plan_free(first);
        jamsostek_plan_free(second);
    }
}

/* --- size and refusals -------------------------------------------------- */

/* Whatever is given: an answer that adds up, or a status. */
static void
extreme_plans_are_exact_or_refused(void **state)
{
    static const int64_t values[] = {
        0,        1, 1000000, INT32_MAX, INT64_C(1) << 50, INT64_C(1) << 62,
        INT64_MAX};
    struct random_plan p;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_plan *plan;
    int64_t *columns[] = {p.potential, p.active,  p.target,
                          p.minimum,   p.maximum, p.weight};
    size_t i, k;
    int trial, made = 0;

    (void)state;
    for (trial = 0; trial < 3000; trial++) {
        random_plan(&p);
        if (p.t.rows.n > 4)
            p.t.rows.n = 1 + (size_t)pick(4);
        for (k = 0; k < ARRAY_LEN(columns); k++)
            for (i = 0; pick(2) && i < p.t.rows.n; i++)
                columns[k][i] = values[pick(ARRAY_LEN(values))];
        for (k = 0; pick(2) && k < p.t.terms.n_budgets; k++)
            p.t.budget[k].amount = values[pick(ARRAY_LEN(values))];
        for (k = 0; pick(8) == 0 && k < p.t.terms.n_kinds; k++)
            p.t.kind[k].share = values[pick(ARRAY_LEN(values))];
        p.t.terms.method = (int32_t)pick(3);
        if (jamsostek_plan_make(NULL, &p.t.rows, &p.t.terms, &plan, &err) ==
            JAMSOSTEK_OK) {
            views_agree(&p, plan);
            jamsostek_plan_free(plan);
            made++;
        } else if (err.status != JAMSOSTEK_ERR_OVERFLOW) {
            if (err.status != JAMSOSTEK_ERR_MISSING)
                fail_msg("%s", err.message);
        }
    }
    assert_true(made > 300 && made < trial);
}

static void
five_years_of_all_villages(void **state)
{
    enum { VILLAGES = 84000 };
    int64_t *target = calloc(VILLAGES, sizeof *target);
    int32_t *tier = calloc(VILLAGES, sizeof *tier);
    struct trial t;
    jamsostek_plan *plan;
    int64_t people = 0;
    int32_t i;

    (void)state;
    assert_non_null(target);
    assert_non_null(tier);
    for (i = 0; i < VILLAGES; i++) {
        target[i] = pick(500);
        tier[i] = (int32_t)pick(5);
        people += target[i];
    }
    start_trial(&t, VILLAGES, target);
    t.rows.tier = tier;
    t.terms.n_months = 60;
    t.terms.even_months = 60;
    plan = make(&t);
    assert_true(total(plan).last == people);
    assert_int_equal(total(plan).met, day("2029-12"));
    jamsostek_plan_free(plan);
    free(target);
    free(tier);
}

static void
refuse(const struct trial *t, jamsostek_status status, int64_t row)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_plan *plan = NULL;

    if (jamsostek_plan_make(NULL, &t->rows, &t->terms, &plan, &err) != status)
        fail_msg("%s instead of %s: %s", jamsostek_status_name(err.status),
                 jamsostek_status_name(status), err.message);
    assert_null(plan);
    assert_true(err.row == row && err.message[0] != '\0');
}

static void
rows_that_cannot_be_are_refused(void **state)
{
    static const int64_t target[] = {1, 2, 3}, negative[] = {1, 2, -3},
                         large[] = {INT64_MAX, 1, 1};
    static const int32_t wrong[] = {0, 1, 7}, below[] = {0, -2, 0};
    struct trial good, t;
    const int64_t **columns[] = {&t.rows.potential, &t.rows.active,
                                 &t.rows.target,    &t.rows.minimum,
                                 &t.rows.maximum,   &t.rows.weight};
    size_t i;

    (void)state;
    start_trial(&good, 3, target);
#define TRY(status, row, ...)                                                  \
    do {                                                                       \
        t = good;                                                              \
        t.kind[0].worker = &t.worker[0];                                       \
        t.terms.kinds = t.kind;                                                \
        __VA_ARGS__;                                                           \
        refuse(&t, status, row);                                               \
    } while (0)
    for (i = 0; i < ARRAY_LEN(columns); i++)
        TRY(JAMSOSTEK_ERR_DOMAIN, 2, *columns[i] = negative);
    TRY(JAMSOSTEK_ERR_MISSING, -1, t.rows.target = NULL);
    TRY(JAMSOSTEK_ERR_MISSING, 0, t.rows.target = NULL;
        t.rows.potential = large);
    TRY(JAMSOSTEK_ERR_OVERFLOW, -1, t.rows.target = large;
        t.rows.target =
            (const int64_t[]){INT64_C(1) << 62, INT64_C(1) << 62, 0});
    TRY(JAMSOSTEK_ERR_OVERFLOW, -1,
        t.rows.target = (const int64_t[]){INT64_C(1) << 50, 1, 1});
    TRY(JAMSOSTEK_ERR_OVERFLOW, -1, t.rows.active = large;
        t.rows.maximum = target);
    TRY(JAMSOSTEK_ERR_DOMAIN, 2, t.rows.area = wrong; t.rows.n_areas = 2);
    TRY(JAMSOSTEK_ERR_DOMAIN, 1, t.rows.kind = below);
    TRY(JAMSOSTEK_ERR_DOMAIN, 1, t.rows.kind = wrong);
    TRY(JAMSOSTEK_ERR_DOMAIN, 2, t.rows.group = wrong; t.rows.n_groups = 2);
    TRY(JAMSOSTEK_ERR_DOMAIN, 2, t.rows.group = wrong; t.rows.n_groups = 8;
        t.rows.n_groups = 3; t.rows.group_weight = negative);
    TRY(JAMSOSTEK_ERR_MISSING, 0, t.kind[0].share = 0);
    TRY(JAMSOSTEK_ERR_OVERFLOW, 0, t.rows.weight = large; t.kind[0].share = 9);
    TRY(JAMSOSTEK_ERR_STRUCT_SIZE, -1, t.rows.struct_size = 1);
    TRY(JAMSOSTEK_ERR_LIMIT, -1, t.rows.n = (size_t)1 << 40);

    /* Terms. */
    TRY(JAMSOSTEK_ERR_STRUCT_SIZE, -1, t.terms.struct_size = 1);
    TRY(JAMSOSTEK_ERR_ARGUMENT, -1, t.terms.kinds = NULL);
    TRY(JAMSOSTEK_ERR_ARGUMENT, -1, t.terms.n_kinds = 0);
    TRY(JAMSOSTEK_ERR_LIMIT, -1, t.terms.n_kinds = 100001);
    TRY(JAMSOSTEK_ERR_LIMIT, -1, t.terms.n_kinds = 9000;
        t.terms.n_months = 1200);
    TRY(JAMSOSTEK_ERR_LIMIT, -1, t.terms.budgets = t.budget;
        t.terms.n_budgets = 20001);
    TRY(JAMSOSTEK_ERR_OVERFLOW, -1, t.terms.n_kinds = 2;
        t.kind[0].share = t.kind[1].share = INT64_MAX;
        t.kind[1].worker = &t.worker[0]);
    TRY(JAMSOSTEK_ERR_ARGUMENT, -1, t.terms.n_budgets = 1);
    TRY(JAMSOSTEK_ERR_ARGUMENT, -1, t.kind[0].worker = NULL);
    TRY(JAMSOSTEK_ERR_ARGUMENT, -1, t.terms.method = 3);
    TRY(JAMSOSTEK_ERR_DOMAIN, -1, t.terms.n_months = 0);
    TRY(JAMSOSTEK_ERR_DOMAIN, -1, t.terms.n_months = 1201);
    TRY(JAMSOSTEK_ERR_DOMAIN, -1, t.terms.people = -1);
    TRY(JAMSOSTEK_ERR_LIMIT, -1, t.terms.people = INT64_MAX);
    TRY(JAMSOSTEK_ERR_DOMAIN, -1, t.terms.even_months = -1);
    TRY(JAMSOSTEK_ERR_DOMAIN, -1, t.terms.rotate_months = -1);
    TRY(JAMSOSTEK_ERR_DOMAIN, -1, t.terms.first_month = JAMSOSTEK_DATE_NONE);
    TRY(JAMSOSTEK_ERR_DOMAIN, 0, t.kind[0].share = -1);
    TRY(JAMSOSTEK_ERR_DOMAIN, 0, t.kind[0].n_months = -1);
    TRY(JAMSOSTEK_ERR_DOMAIN, -1, t.kind[0].first_month = INT32_MAX);
    TRY(JAMSOSTEK_ERR_NO_RULE, -1, t.terms.first_month = day("2015-01"));
    TRY(JAMSOSTEK_ERR_NOT_CHECKED, -1, t.worker[0].options = 0;
        t.terms.n_months = 48);
    TRY(JAMSOSTEK_ERR_MISSING, -1, t.worker[0].segment = 0);
    TRY(JAMSOSTEK_ERR_DOMAIN, 0, add_budget(&t, 0, "2025-01", 12, -1));
    TRY(JAMSOSTEK_ERR_DOMAIN, 0, add_budget(&t, 0, "2025-01", 0, 1));
    TRY(JAMSOSTEK_ERR_DOMAIN, 0, add_budget(&t, 99, "2025-01", 1, 1));
    TRY(JAMSOSTEK_ERR_DUPLICATE, 1, add_budget(&t, 0, "2025-01", 6, 1);
        add_budget(&t, 0, "2025-06", 6, 1));
#undef TRY
}

static void
what_is_not_there_cannot_be_read(void **state)
{
    static const int64_t target[] = {1};
    struct trial t;
    jamsostek_plan *plan;
    jamsostek_plan_sum sum = {.cost = 4711};
    jamsostek_plan_stage stage;
    jamsostek_plan_spent money;
    int64_t people[1];

    (void)state;
    start_trial(&t, 1, target);
    plan = make(&t);
    assert_int_equal(jamsostek_plan_total(NULL, &sum, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_plan_total(plan, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_plan_area_get(plan, 1, &sum, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(jamsostek_plan_area_get(NULL, 0, &sum, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_plan_kind_get(plan, 1, &sum, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(jamsostek_plan_kind_get(NULL, 0, &sum, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_plan_funding_get(plan, 99, &sum, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(jamsostek_plan_funding_get(plan, 0, &sum, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(jamsostek_plan_funding_get(NULL, 1, &sum, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_plan_month_get(plan, 12, 0, &stage, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(jamsostek_plan_month_get(plan, -1, 0, &stage, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(jamsostek_plan_month_get(plan, 0, 99, &stage, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(jamsostek_plan_month_get(NULL, 0, 0, &stage, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_plan_budget_get(plan, 0, &money, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(jamsostek_plan_budget_get(NULL, 0, &money, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_plan_month_areas(plan, 12, people, NULL, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(jamsostek_plan_month_areas(NULL, 0, people, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_true(sum.cost == 4711);
    jamsostek_plan_free(plan);
    jamsostek_plan_free(NULL);
    assert_int_equal(jamsostek_plan_areas(NULL), 0);
    assert_int_equal(jamsostek_plan_make(NULL, NULL, &t.terms, &plan, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_plan_make(NULL, &t.rows, NULL, &plan, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_plan_make(NULL, &t.rows, &t.terms, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    jamsostek_plan_rows_init(NULL);
    jamsostek_plan_terms_init(NULL);

    /* A plan for nobody is a plan. */
    t.rows.n = 0;
    plan = make(&t);
    assert_true(total(plan).cost == 0 && month(plan, 0, 0).people == 0);
    jamsostek_plan_free(plan);
}

static int
start(void **state)
{
    (void)state;
    seed = random_seed();
    return 0;
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(printed_budgets_carry_the_printed_people),
        cmocka_unit_test(a_relief_stretches_a_sum),
        cmocka_unit_test(what_no_sum_can_answer_is_refused),
        cmocka_unit_test(a_plan_without_limits_is_people_times_months),
        cmocka_unit_test(the_target_cannot_be_above_the_people_there_are),
        cmocka_unit_test(a_limit_of_people_uses_the_largest_remainder),
        cmocka_unit_test(a_budget_carries_whom_it_can_to_the_end_of_its_period),
        cmocka_unit_test(renewals_come_before_new_people),
        cmocka_unit_test(those_leave_first_who_came_last),
        cmocka_unit_test(every_source_pays_for_its_own),
        cmocka_unit_test(the_law_of_each_month_counts),
        cmocka_unit_test(people_join_in_even_steps),
        cmocka_unit_test(even_steps_begin_with_who_is_enrolled),
        cmocka_unit_test(places_go_round),
        cmocka_unit_test(villages_have_a_least_and_a_most),
        cmocka_unit_test(mixed_rows_are_divided_by_shares),
        cmocka_unit_test(offices_pay_in_the_months_of_a_term),
        cmocka_unit_test(every_view_of_a_plan_adds_up),
        cmocka_unit_test(no_supply_or_maximum_is_exceeded),
        cmocka_unit_test(more_money_never_lowers_anybody),
        cmocka_unit_test(nobody_is_new_while_others_leave),
        cmocka_unit_test(two_spans_cost_what_one_does),
        cmocka_unit_test(extreme_plans_are_exact_or_refused),
        cmocka_unit_test(five_years_of_all_villages),
        cmocka_unit_test(rows_that_cannot_be_are_refused),
        cmocka_unit_test(what_is_not_there_cannot_be_read),
    };

    return cmocka_run_group_tests(tests, start, NULL);
}
