/* SPDX-License-Identifier: MIT */

/*
 * test_properties.c - what must hold of every contribution, whatever the law
 *
 * Random workers and months; the seed is printed and taken from
 * JAMSOSTEK_SEED.  No figure of the law stands here.
 */
#include "law/law.h"
#include "support.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { TRIALS = 60000, MANY = 100 };

static uint64_t seed;

static int64_t
pick(int64_t n)
{
    return random_below(&seed, n);
}

static jamsostek_date
random_month(void)
{
    jamsostek_date month;

    assert_int_equal(jamsostek_date_add_months(
                         day("2015-07-01"), (int32_t)pick(142), &month, NULL),
                     JAMSOSTEK_OK);
    return month;
}

/* Somebody who pays by the month. */
static jamsostek_worker
random_worker(void)
{
    jamsostek_worker w = JAMSOSTEK_WORKER_INIT;

    w.options = JAMSOSTEK_OPTION_CARRY_FORWARD |
                (uint32_t)pick(2) * JAMSOSTEK_OPTION_UNSETTLED_RELIEF;
    w.segment = 1 + (int32_t)pick(3);
    w.wage = pick(pick(4) == 0 ? INT64_C(100000000000) : 30000000);
    w.funding = (int32_t)pick(13);
    if (w.segment == JAMSOSTEK_SEGMENT_PU) {
        w.risk_group = 1 + (int32_t)pick(5);
        w.employer_size = (int32_t)pick(5);
        w.relief = (int32_t)pick(3);
        w.options |= (uint32_t)pick(2) * JAMSOSTEK_OPTION_JP_DEFERRAL;
        if (pick(2))
            w.born = day("1950-01-01") + (jamsostek_date)pick(15000);
    } else if (w.segment == JAMSOSTEK_SEGMENT_BPU) {
        static const int32_t reliefs[] = {0, 1, 3, 4};

        w.relief = reliefs[pick(4)];
        w.programmes = pick(2) ? 0 : 7;
    } else {
        w.relief = (int32_t)pick(2);
    }
    return w;
}

static jamsostek_contribution
computed(jamsostek_date month, const jamsostek_worker *w)
{
    jamsostek_contribution c;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    if (jamsostek_contribution_compute(NULL, month, w, &c, &err) !=
        JAMSOSTEK_OK)
        fail_msg("%s", err.message);
    return c;
}

static void
the_two_views_always_add_up(void **state)
{
    int trial;

    (void)state;
    for (trial = 0; trial < TRIALS; trial++) {
        jamsostek_worker w = random_worker();
        jamsostek_contribution c = computed(random_month(), &w);
        int64_t paid = c.paid_by_worker + c.paid_by_employer +
                       c.paid_by_government + c.paid_by_sponsor;
        int64_t received =
            c.to_jkk + c.to_jkm + c.to_jht + c.to_jp + c.to_jkp + c.to_pmi;

        assert_int_equal(paid, c.total + c.jkp_government);
        assert_int_equal(received, paid);
        assert_true(c.to_jkk >= 0 && c.to_jkm >= 0 && c.to_jkp >= 0);
        assert_true(c.jp_deferred >= 0);
    }
}

static void
rounding_never_moves_a_line_by_more_than_half_a_rupiah(void **state)
{
    int trial;

    (void)state;
    for (trial = 0; trial < TRIALS; trial++) {
        jamsostek_worker w = random_worker();
        jamsostek_contribution c = computed(random_month(), &w);
        int64_t off = c.total * PPM - c.total_micro;

        /* At most six lines are rounded, each by half a rupiah. */
        assert_true(off <= 3 * PPM && off >= -3 * PPM);
    }
}

static void
assert_no_line_falls(const jamsostek_contribution *less,
                     const jamsostek_contribution *more)
{
    const int64_t *a = &less->jkk, *b = &more->jkk;
    size_t i;

    /* jkk to paid_by_sponsor; what a fund keeps may fall when a slice is
     * rounded up. */
    for (i = 0; i < offsetof(jamsostek_contribution, to_jkk) / sizeof *a -
                        offsetof(jamsostek_contribution, jkk) / sizeof *a;
         i++)
        assert_true(a[i] <= b[i]);
}

static void
a_higher_wage_never_pays_less(void **state)
{
    static const int64_t steps[] = {1, 2, 49, 1000, 100000, 5000000};
    int trial;

    (void)state;
    for (trial = 0; trial < TRIALS; trial++) {
        jamsostek_worker w = random_worker();
        jamsostek_date month = random_month();
        jamsostek_contribution less = computed(month, &w), more;

        w.wage += steps[pick(6)];
        more = computed(month, &w);
        assert_no_line_falls(&less, &more);
    }
}

static void
a_dearer_contract_never_pays_less(void **state)
{
    int trial;

    (void)state;
    for (trial = 0; trial < TRIALS; trial++) {
        jamsostek_worker w = JAMSOSTEK_WORKER_INIT;
        jamsostek_date month = random_month();
        jamsostek_contribution less, more;

        w.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
        w.segment = JAMSOSTEK_SEGMENT_CONSTRUCTION;
        w.contract_with_vat = (int32_t)pick(2);
        w.contract_value = 1 + pick(INT64_C(8000000000));
        less = computed(month, &w);
        w.contract_value += 1 + pick(1000000);
        more = computed(month, &w);
        assert_no_line_falls(&less, &more);
    }
}

static void
a_relief_never_makes_anything_dearer(void **state)
{
    int trial;

    (void)state;
    for (trial = 0; trial < TRIALS; trial++) {
        jamsostek_worker w = random_worker();
        jamsostek_date month = random_month();
        jamsostek_contribution with = computed(month, &w), without;
        int32_t relief = w.relief;

        w.relief = 0;
        without = computed(month, &w);
        assert_true(with.jkk <= without.jkk);
        assert_true(with.jkm <= without.jkm);
        assert_int_equal(with.jht_worker, without.jht_worker);
        assert_int_equal(with.jp_worker, without.jp_worker);
        /* Nothing is granted silently, and nothing changes otherwise. */
        if (relief == 0 || !(with.flags & JAMSOSTEK_FLAG_RELIEF))
            assert_int_equal(with.total, without.total);
    }
}

static void
above_a_ceiling_nothing_grows(void **state)
{
    int trial;

    (void)state;
    for (trial = 0; trial < TRIALS; trial++) {
        jamsostek_worker w = random_worker();
        jamsostek_date month = random_month();
        jamsostek_contribution low, high;
        jamsostek_rule jp;
        int64_t jkp_ceiling = 0;

        w.segment = JAMSOSTEK_SEGMENT_PU;
        w.risk_group = 1;
        w.relief = 0;
        w.programmes = 0;
        assert_int_equal(
            jamsostek_rules_get(NULL, "jp.ceiling", month, 1, &jp, NULL),
            JAMSOSTEK_OK);
        w.wage = jp.amount + pick(3);
        low = computed(month, &w);
        w.wage = jp.amount + pick(INT64_C(1000000000));
        high = computed(month, &w);
        assert_int_equal(low.jp_worker, high.jp_worker);
        assert_int_equal(low.jp_employer, high.jp_employer);
        if (jamsostek_rules_get(NULL, "jkp.ceiling", month, 1, &jp, NULL) ==
            JAMSOSTEK_OK)
            jkp_ceiling = jp.amount;
        w.wage = jkp_ceiling;
        low = computed(month, &w);
        w.wage += pick(INT64_C(1000000000));
        high = computed(month, &w);
        assert_int_equal(low.to_jkp, high.to_jkp);
    }
}

static void
months_added_up_are_the_span_however_it_is_cut(void **state)
{
    int trial;

    (void)state;
    for (trial = 0; trial < TRIALS / MANY; trial++) {
        jamsostek_worker w = random_worker();
        jamsostek_date first = random_month(), middle;
        int32_t n = 2 + (int32_t)pick(60), cut = 1 + (int32_t)pick(n - 1), i;
        jamsostek_contribution whole, head, tail, sum = {0};
        int64_t *to = &sum.jkk;
        size_t k,
            fields = offsetof(jamsostek_contribution, programmes) / sizeof *to -
                     offsetof(jamsostek_contribution, jkk) / sizeof *to;

        assert_int_equal(
            jamsostek_contribution_span(NULL, first, n, &w, &whole, NULL), 0);
        for (i = 0; i < n; i++) {
            jamsostek_contribution one;

            assert_int_equal(jamsostek_date_add_months(first, i, &middle, NULL),
                             0);
            one = computed(middle, &w);
            for (k = 0; k < fields; k++)
                to[k] += (&one.jkk)[k];
            sum.programmes |= one.programmes;
            sum.flags |= one.flags;
        }
        for (k = 0; k < fields; k++)
            assert_int_equal((&whole.jkk)[k], to[k]);
        assert_int_equal(whole.workers, n);
        assert_int_equal(whole.programmes, sum.programmes);
        assert_int_equal(whole.flags, sum.flags);
        assert_int_equal(jamsostek_date_add_months(first, cut, &middle, NULL),
                         0);
        assert_int_equal(
            jamsostek_contribution_span(NULL, first, cut, &w, &head, NULL), 0);
        assert_int_equal(
            jamsostek_contribution_span(NULL, middle, n - cut, &w, &tail, NULL),
            0);
        for (k = 0; k < fields; k++)
            assert_int_equal((&head.jkk)[k] + (&tail.jkk)[k], (&whole.jkk)[k]);
    }
}

static void
any_day_of_the_month_gives_the_same(void **state)
{
    int trial;

    (void)state;
    for (trial = 0; trial < TRIALS / 10; trial++) {
        jamsostek_worker w = random_worker();
        jamsostek_date month = random_month();
        jamsostek_contribution a = computed(month, &w);
        jamsostek_contribution b =
            computed(month + (jamsostek_date)pick(28), &w);

        assert_memory_equal(&a.jkk, &b.jkk,
                            offsetof(jamsostek_contribution, flags) -
                                offsetof(jamsostek_contribution, jkk));
        assert_int_equal(a.flags, b.flags);
    }
}

static void
who_has_reached_the_pension_age_never_owes_jp_again(void **state)
{
    int trial;

    (void)state;
    for (trial = 0; trial < TRIALS / MANY; trial++) {
        jamsostek_worker w = JAMSOSTEK_WORKER_INIT;
        jamsostek_date month = day("2015-07-01");
        bool stopped = false;

        w.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
        w.segment = JAMSOSTEK_SEGMENT_PU;
        w.programmes = JAMSOSTEK_JP;
        w.wage = 1000000;
        w.born = day("1950-01-01") + (jamsostek_date)pick(15000);
        while (month < day("2060-01-01")) {
            bool due = computed(month, &w).jp_worker > 0;

            assert_false(stopped && due);
            stopped = !due;
            assert_int_equal(jamsostek_date_add_months(month, 1, &month, NULL),
                             0);
        }
        assert_true(stopped);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_two_views_always_add_up),
        cmocka_unit_test(
            rounding_never_moves_a_line_by_more_than_half_a_rupiah),
        cmocka_unit_test(a_higher_wage_never_pays_less),
        cmocka_unit_test(a_dearer_contract_never_pays_less),
        cmocka_unit_test(a_relief_never_makes_anything_dearer),
        cmocka_unit_test(above_a_ceiling_nothing_grows),
        cmocka_unit_test(months_added_up_are_the_span_however_it_is_cut),
        cmocka_unit_test(any_day_of_the_month_gives_the_same),
        cmocka_unit_test(who_has_reached_the_pension_age_never_owes_jp_again),
    };

    seed = random_seed();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
