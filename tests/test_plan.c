/* SPDX-License-Identifier: MIT */

/*
 * test_plan.c - villages x workers x months x money
 *
 * The figures of Nias Selatan, Wakatobi, Buton Tengah and of the country are
 * printed in the coverage facts (sections on the village programme and on
 * the five local governments); the relief of 2026 follows from PP 50/2025:
 * half of 16,800 from April to December.
 */
#include "base/internal.h"
#include "country.h"

#include <jamsostek/plan.h>

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static jamsostek_date
month_of(int32_t year, int32_t month)
{
    jamsostek_date day;

    assert_int_equal(jamsostek_date_make(year, month, 1, &day, NULL), 0);
    return day;
}

static int32_t
region(const char *code)
{
    int32_t index;

    assert_int_equal(jamsostek_regions_find(country, code, &index, NULL), 0);
    return index;
}

/* 100 non-wage earners at 1,000,000 in each village, for the year 2025. */
static jamsostek_worker worker;
static jamsostek_plan_input
usual_plan(const char *code)
{
    jamsostek_plan_input input = JAMSOSTEK_PLAN_INPUT_INIT;

    jamsostek_worker_init(&worker);
    worker.segment = JAMSOSTEK_SEGMENT_BPU;
    worker.wage = 1000000;
    worker.funding = JAMSOSTEK_FUNDING_OWN;
    input.regions = country;
    input.root = region(code);
    input.per_village = 100;
    input.worker = &worker;
    input.first_month = month_of(2025, 1);
    input.n_months = 12;
    return input;
}

static void
published_plans_come_out(void **state)
{
    static const struct {
        const char *code;
        size_t areas;
        int32_t villages;
        int64_t workers;
        jamsostek_idr a_month;
        jamsostek_idr a_year;
    } cases[] = {
        {"12.14", 35, 459, 45900, 771120000, INT64_C(9253440000)},
        {"74.07", 8, 75, 7500, 126000000, 1512000000},
        {"74.14", 7, 67, 6700, 112560000, 1350720000},
        {"0", 38, 75266, 7526600, INT64_C(126446880000),
         INT64_C(1517362560000)},
    };
    static jamsostek_plan_area areas[100];
    jamsostek_plan_area total;
    size_t i, k, n;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_plan_input input = usual_plan(cases[i].code);
        jamsostek_idr cost = 0, first = 0;
        int64_t workers = 0;
        int32_t villages = 0;

        assert_int_equal(jamsostek_plan_compute(NULL, &input, areas,
                                                ARRAY_LEN(areas), &n, &total,
                                                NULL, NULL),
                         0);
        assert_true(total.region == input.root);
        assert_int_equal(total.villages, cases[i].villages);
        assert_true(total.workers == cases[i].workers);
        assert_true(total.cost_first_month == cases[i].a_month);
        assert_true(total.cost == cases[i].a_year);
        assert_int_equal(n, cases[i].areas);
        for (k = 0; k < n; k++) {
            villages += areas[k].villages;
            workers += areas[k].workers;
            first += areas[k].cost_first_month;
            cost += areas[k].cost;
        }
        assert_int_equal(villages, total.villages);
        assert_true(workers == total.workers);
        assert_true(first == total.cost_first_month && cost == total.cost);
    }
}

static void
one_village_costs_twenty_million_a_year(void **state)
{
    /* A desa in Nias Selatan; its only row is itself. */
    jamsostek_plan_input input = usual_plan("12.14.01.2002");
    jamsostek_plan_area area, total;
    size_t n;

    (void)state;
    assert_int_equal(
        jamsostek_plan_compute(NULL, &input, &area, 1, &n, &total, NULL, NULL),
        0);
    assert_int_equal(n, 1);
    assert_true(area.region == input.root && area.villages == 1);
    assert_true(area.workers == 100 && area.cost_first_month == 1680000);
    assert_true(area.cost == 20160000 && total.cost == 20160000);
}

static void
rows_may_be_of_any_level_below(void **state)
{
    static jamsostek_plan_area rows[8000];
    static const struct {
        const char *code;
        int32_t level;
        size_t n;
    } cases[] = {
        {"12.14", 2, 1}, {"12.14", 3, 35}, {"12.14", 4, 461}, {"74.07", 3, 8},
        {"0", 1, 38},    {"0", 2, 514},    {"74.07", 4, 100},
    };
    size_t i, k, n;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_plan_input input = usual_plan(cases[i].code);
        jamsostek_plan_area total;
        jamsostek_idr cost = 0;

        input.by_level = cases[i].level;
        assert_int_equal(jamsostek_plan_compute(NULL, &input, rows,
                                                ARRAY_LEN(rows), &n, &total,
                                                NULL, NULL),
                         0);
        if (n != cases[i].n)
            fail_msg("%s by level %d: %zu rows", cases[i].code,
                     (int)cases[i].level, n);
        for (k = 0; k < n; k++) {
            jamsostek_region row;

            assert_int_equal(
                jamsostek_regions_get(country, rows[k].region, &row, NULL), 0);
            assert_int_equal(row.level, cases[i].level);
            cost += rows[k].cost;
        }
        assert_true(cost == total.cost);
    }
}

static void
kinds_of_villages_are_chosen(void **state)
{
    /* Nias Selatan has 459 desa and 2 kelurahan; a district of kelurahan
     * alone stays in the table with 0. */
    static const char list[] = "code,name,level\n11,A,1\n11.01,B,2\n"
                               "11.01.01,Desa,3\n11.01.01.2001,a,4\n"
                               "11.01.02,Kota,3\n11.01.02.1001,b,4\n"
                               "11.01.03,Adat,3\n11.01.03.3001,c,4\n"
                               "11.01.04,Kosong,3\n";
    jamsostek_plan_input input = usual_plan("12.14");
    jamsostek_regions *small;
    jamsostek_plan_area area[8], total;
    size_t n;

    (void)state;
    input.kinds = JAMSOSTEK_VILLAGES_KELURAHAN;
    assert_int_equal(
        jamsostek_plan_compute(NULL, &input, NULL, 0, NULL, &total, NULL, NULL),
        0);
    assert_int_equal(total.villages, 2);
    input.kinds = JAMSOSTEK_VILLAGES_ALL;
    assert_int_equal(
        jamsostek_plan_compute(NULL, &input, NULL, 0, NULL, &total, NULL, NULL),
        0);
    assert_int_equal(total.villages, 461);

    assert_int_equal(
        jamsostek_regions_load(list, sizeof list - 1, &small, NULL), 0);
    input.regions = small;
    assert_int_equal(jamsostek_regions_find(small, "11.01", &input.root, NULL),
                     0);
    input.kinds = 0;
    assert_int_equal(jamsostek_plan_compute(NULL, &input, area, ARRAY_LEN(area),
                                            &n, &total, NULL, NULL),
                     0);
    assert_int_equal(n, 3);
    assert_int_equal(area[0].villages, 1);
    assert_int_equal(area[1].villages, 0);
    assert_true(area[1].workers == 0 && area[1].cost == 0);
    assert_int_equal(area[2].villages, 1);
    assert_int_equal(total.villages, 2);
    jamsostek_regions_free(small);
}

static void
a_relief_in_the_middle_of_the_year_shows(void **state)
{
    jamsostek_plan_input input = usual_plan("74.07");
    jamsostek_plan_month months[12];
    jamsostek_plan_area total;
    jamsostek_idr cost = 0;
    int i;

    (void)state;
    worker.relief = JAMSOSTEK_RELIEF_BPU_OTHER;
    worker.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    input.first_month = month_of(2026, 1) + 14; /* any day of the month */
    assert_int_equal(jamsostek_plan_compute(NULL, &input, NULL, 0, NULL, &total,
                                            months, NULL),
                     0);
    for (i = 0; i < 12; i++) {
        bool relief = i >= 3; /* April to December */

        assert_int_equal(months[i].month, month_of(2026, i + 1));
        assert_true(months[i].workers == 7500);
        assert_true(months[i].cost_per_worker == (relief ? 8400 : 16800));
        assert_true(months[i].cost == (relief ? 63000000 : 126000000));
        assert_true(!(months[i].flags & JAMSOSTEK_FLAG_RELIEF) == !relief);
        assert_true(!(months[i].flags & JAMSOSTEK_FLAG_CARRIED) == (i < 11));
        cost += months[i].cost;
    }
    /* 3 x 126,000,000 + 9 x 63,000,000 */
    assert_true(total.cost == 945000000 && cost == total.cost);
    assert_true(total.cost_first_month == 126000000);

    /* The regional budget gets no relief: PP 50/2025 art. 3 (5). */
    worker.funding = JAMSOSTEK_FUNDING_APBD;
    assert_int_equal(jamsostek_plan_compute(NULL, &input, NULL, 0, NULL, &total,
                                            months, NULL),
                     0);
    assert_true(total.cost == 1512000000);
    assert_true(months[5].flags & JAMSOSTEK_FLAG_RELIEF_EXCLUDED);
}

static void
a_ceiling_that_moves_shows(void **state)
{
    /* JP of 20,000,000 a month: 3 % of 10,547,400 until February 2026, of
     * 11,086,300 from March on; the rest does not move.  JKK 0.24 %. */
    jamsostek_plan_input input = usual_plan("74.07.08");
    jamsostek_plan_month months[4];

    (void)state;
    jamsostek_worker_init(&worker);
    worker.segment = JAMSOSTEK_SEGMENT_PU;
    worker.risk_group = JAMSOSTEK_RISK_VERY_LOW;
    worker.programmes = JAMSOSTEK_JKK | JAMSOSTEK_JP;
    worker.wage = 20000000;
    input.per_village = 1;
    input.first_month = month_of(2026, 1);
    input.n_months = 4;
    assert_int_equal(
        jamsostek_plan_compute(NULL, &input, NULL, 0, NULL, NULL, months, NULL),
        0);
    assert_true(months[0].cost_per_worker == 48000 + 210948 + 105474);
    assert_true(months[1].cost_per_worker == months[0].cost_per_worker);
    assert_true(months[2].cost_per_worker == 48000 + 221726 + 110863);
    assert_true(months[3].cost == 3 * months[2].cost_per_worker);
}

static void
a_what_if_is_honoured(void **state)
{
    jamsostek_plan_input input = usual_plan("74.14");
    jamsostek_rules *rules;
    jamsostek_plan_area total;

    (void)state;
    assert_int_equal(jamsostek_rules_copy(NULL, &rules, NULL), 0);
    assert_int_equal(jamsostek_rules_set(rules, "bpu.jkm", month_of(2025, 7),
                                         JAMSOSTEK_UNIT_IDR, 7500, NULL),
                     0);
    assert_int_equal(jamsostek_plan_compute(rules, &input, NULL, 0, NULL,
                                            &total, NULL, NULL),
                     0);
    /* 6,700 workers, 6 months, 700 more */
    assert_true(total.cost == INT64_C(1350720000) + 6700 * 6 * 700);
    jamsostek_rules_free(rules);
}

static void
rows_that_do_not_fit_are_counted(void **state)
{
    jamsostek_plan_input input = usual_plan("12.14");
    jamsostek_plan_area area[3];
    size_t n;

    (void)state;
    memset(area, 0x55, sizeof area);
    assert_int_equal(
        jamsostek_plan_compute(NULL, &input, area, 2, &n, NULL, NULL, NULL), 0);
    assert_int_equal(n, 35);
    assert_int_equal(area[1].region, region("12.14.02"));
    assert_int_equal(area[2].villages, 0x55555555);
}

static void
plans_that_cannot_be_are_refused(void **state)
{
    static const struct {
        const char *why;
        int64_t per_village;
        int32_t n_months, root, by_level;
        uint32_t kinds;
        jamsostek_status status;
    } cases[] = {
        {"quota", 0, 12, 0, 0, 0, JAMSOSTEK_ERR_DOMAIN},
        {"quota", -1, 12, 0, 0, 0, JAMSOSTEK_ERR_DOMAIN},
        {"months", 1, 0, 0, 0, 0, JAMSOSTEK_ERR_DOMAIN},
        {"months", 1, 1201, 0, 0, 0, JAMSOSTEK_ERR_DOMAIN},
        {"not checked", 1, 1200, 0, 0, 0, JAMSOSTEK_ERR_NOT_CHECKED},
        {"root", 1, 1, -1, 0, 0, JAMSOSTEK_ERR_DOMAIN},
        {"root", 1, 1, 10000000, 0, 0, JAMSOSTEK_ERR_DOMAIN},
        {"level", 1, 1, 0, 5, 0, JAMSOSTEK_ERR_DOMAIN},
        {"level", 1, 1, 0, -1, 0, JAMSOSTEK_ERR_DOMAIN},
        {"kinds", 1, 1, 0, 0, 1, JAMSOSTEK_ERR_ARGUMENT},
        {"kinds", 1, 1, 0, 0, 16, JAMSOSTEK_ERR_ARGUMENT},
        {"sum", INT64_MAX, 1, 0, 0, 0, JAMSOSTEK_ERR_OVERFLOW},
        {"money", INT64_MAX / 100000, 1, 0, 0, 0, JAMSOSTEK_ERR_OVERFLOW},
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_plan_input input = usual_plan("0");
        jamsostek_error err = JAMSOSTEK_ERROR_INIT;
        jamsostek_plan_area area = {.cost = 4711}, total = {.cost = 4711};
        jamsostek_plan_month month = {.cost = 4711};
        size_t n = 4711;

        input.per_village = cases[i].per_village;
        input.n_months = cases[i].n_months;
        input.root = cases[i].root;
        input.by_level = cases[i].by_level;
        input.kinds = cases[i].kinds;
        if (jamsostek_plan_compute(NULL, &input, &area, 1, &n, &total, &month,
                                   &err) != cases[i].status)
            fail_msg("%s: %s", cases[i].why, jamsostek_status_name(err.status));
        assert_int_equal(err.status, cases[i].status);
        assert_true(err.message[0] != '\0');
        /* Nothing was written. */
        assert_true(area.cost == 4711 && total.cost == 4711);
        assert_true(month.cost == 4711 && n == 4711);
    }
}

static void
rows_above_the_root_are_refused(void **state)
{
    jamsostek_plan_input input = usual_plan("12.14");

    (void)state;
    input.by_level = 1;
    assert_int_equal(
        jamsostek_plan_compute(NULL, &input, NULL, 0, NULL, NULL, NULL, NULL),
        JAMSOSTEK_ERR_DOMAIN);
}

static void
workers_that_are_not_paid_by_the_month_are_refused(void **state)
{
    jamsostek_plan_input input = usual_plan("74.07");

    (void)state;
    jamsostek_worker_init(&worker);
    worker.segment = JAMSOSTEK_SEGMENT_PMI;
    worker.pmi_route = JAMSOSTEK_PMI_PLACEMENT;
    worker.pmi_months = 24;
    assert_int_equal(
        jamsostek_plan_compute(NULL, &input, NULL, 0, NULL, NULL, NULL, NULL),
        JAMSOSTEK_ERR_CONFLICT);

    jamsostek_worker_init(&worker);
    worker.segment = JAMSOSTEK_SEGMENT_CONSTRUCTION;
    worker.contract_value = 100000000;
    assert_int_equal(
        jamsostek_plan_compute(NULL, &input, NULL, 0, NULL, NULL, NULL, NULL),
        JAMSOSTEK_ERR_CONFLICT);

    /* What is wrong with the worker is said as for one worker. */
    jamsostek_worker_init(&worker);
    assert_int_equal(
        jamsostek_plan_compute(NULL, &input, NULL, 0, NULL, NULL, NULL, NULL),
        JAMSOSTEK_ERR_MISSING);
    worker.segment = JAMSOSTEK_SEGMENT_BPU;
    input.first_month = month_of(2015, 6);
    assert_int_equal(
        jamsostek_plan_compute(NULL, &input, NULL, 0, NULL, NULL, NULL, NULL),
        JAMSOSTEK_ERR_NO_RULE);
}

static void
missing_pointers_and_sizes_are_refused(void **state)
{
    jamsostek_plan_input input = usual_plan("74.07");
    jamsostek_plan_input bad = input;
    struct {
        jamsostek_plan_input known;
        int64_t more;
    } newer = {input, 0};

    (void)state;
    assert_int_equal(
        jamsostek_plan_compute(NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_plan_compute(NULL, &input, NULL, 1, NULL, NULL, NULL, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    bad.regions = NULL;
    assert_int_equal(
        jamsostek_plan_compute(NULL, &bad, NULL, 0, NULL, NULL, NULL, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    bad = input;
    bad.worker = NULL;
    assert_int_equal(
        jamsostek_plan_compute(NULL, &bad, NULL, 0, NULL, NULL, NULL, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    bad = input;
    bad.struct_size = 0;
    assert_int_equal(
        jamsostek_plan_compute(NULL, &bad, NULL, 0, NULL, NULL, NULL, NULL),
        JAMSOSTEK_ERR_STRUCT_SIZE);

    /* A program made for a later version: its unknown field must be 0. */
    newer.known.struct_size = sizeof newer;
    assert_int_equal(jamsostek_plan_compute(NULL, &newer.known, NULL, 0, NULL,
                                            NULL, NULL, NULL),
                     0);
    newer.more = 1;
    assert_int_equal(jamsostek_plan_compute(NULL, &newer.known, NULL, 0, NULL,
                                            NULL, NULL, NULL),
                     JAMSOSTEK_ERR_STRUCT_SIZE);

    memset(&bad, 0x55, sizeof bad);
    jamsostek_plan_input_init(&bad);
    assert_true(bad.struct_size == sizeof bad && bad.regions == NULL);
    assert_true(bad.root == 0 && bad.first_month == JAMSOSTEK_DATE_NONE);
    jamsostek_plan_input_init(NULL);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(published_plans_come_out),
        cmocka_unit_test(one_village_costs_twenty_million_a_year),
        cmocka_unit_test(rows_may_be_of_any_level_below),
        cmocka_unit_test(kinds_of_villages_are_chosen),
        cmocka_unit_test(a_relief_in_the_middle_of_the_year_shows),
        cmocka_unit_test(a_ceiling_that_moves_shows),
        cmocka_unit_test(a_what_if_is_honoured),
        cmocka_unit_test(rows_that_do_not_fit_are_counted),
        cmocka_unit_test(plans_that_cannot_be_are_refused),
        cmocka_unit_test(rows_above_the_root_are_refused),
        cmocka_unit_test(workers_that_are_not_paid_by_the_month_are_refused),
        cmocka_unit_test(missing_pointers_and_sizes_are_refused),
    };

    return cmocka_run_group_tests(tests, open_country, close_country);
}
