/* SPDX-License-Identifier: MIT */

/*
 * test_exhaustive.c - every whole wage from 1 to 20,000,000 at every rate
 *
 * The yardstick counts instead of multiplying: as the wage goes up by 1, the
 * exact amount goes up by `rate` millionths of a rupiah, so that one addition
 * and one carry per wage give quotient and rest.  Nothing of the library's
 * arithmetic is used.
 *
 * A build with sanitizers takes every 97th block of wages only, and says so.
 */
#include "law/law.h"
#include "support.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { LAST_WAGE = 20000000, BLOCK = 50000 };

#if defined(__SANITIZE_ADDRESS__)
enum { STRIDE = 97 };
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
enum { STRIDE = 97 };
#else
enum { STRIDE = 1 };
#endif
#else
enum { STRIDE = 1 };
#endif

/* An exact amount: rupiah and millionths. */
struct counter {
    int64_t rupiah;
    int64_t millionths;
};

/* The amount of a wage from scratch, a decimal digit of it at a time. */
static struct counter
count_from(int64_t wage, int64_t rate)
{
    struct counter c = {0, 0};
    int64_t place;

    for (place = 1; place * 10 <= wage;)
        place *= 10;
    for (; place > 0; place /= 10) {
        c.millionths = c.millionths * 10 + wage / place % 10 * rate;
        c.rupiah = c.rupiah * 10 + c.millionths / PPM;
        c.millionths %= PPM;
    }
    return c;
}

static void
count_on(struct counter *c, int64_t rate)
{
    c->millionths += rate;
    if (c->millionths >= PPM) {
        c->millionths -= PPM;
        c->rupiah++;
    }
}

/* Half up. */
static int64_t
rounded(const struct counter *c)
{
    return c->rupiah + (c->millionths >= PPM - c->millionths);
}

/* Differences between a column and what its rate gives, up to a ceiling. */
static size_t
wrong_in(const jamsostek_idr *column, int64_t first, size_t n, int64_t rate,
         int64_t ceiling)
{
    int64_t wage = first < ceiling ? first : ceiling;
    struct counter c = count_from(wage, rate);
    size_t wrong = 0, i;

    for (i = 0; i < n; i++) {
        wrong += column[i] != rounded(&c);
        if (wage < ceiling) {
            count_on(&c, rate);
            wage++;
        }
    }
    return wrong;
}

/* --- wages --------------------------------------------------------------- */

enum { N_COLUMNS = 9, NO_CEILING = INT32_MAX };

static jamsostek_idr wages[BLOCK], columns[N_COLUMNS][BLOCK];

/* A month and a kind of payer, and the rate of every column in ppm. */
struct tariff {
    const char *month;
    int32_t segment;
    int32_t risk_group;
    int32_t relief;
    int64_t jp_ceiling;
    int32_t rate[N_COLUMNS];
};

/* jkk, jkm, jht_employer, jht_worker, jp_employer, jp_worker,
 * jkp_government, jkp_from_jkk, jkp_from_jkm: PP 44/2015 art. 16, 18, 54, 55;
 * PP 46/2015 art. 16; PP 45/2015 art. 28; PP 37/2021 and 6/2025 art. 11;
 * PP 49/2020 art. 5-12; PP 7/2025 art. 4, 9. */
#define SAVINGS 37000, 20000, 20000, 10000

static const struct tariff tariffs[] = {
    {"2026-05-01", 1, 1, 0, 11086300, {2400, 3000, SAVINGS, 2200, 1400, 0}},
    {"2026-05-01", 1, 2, 0, 11086300, {5400, 3000, SAVINGS, 2200, 1400, 0}},
    {"2026-05-01", 1, 3, 0, 11086300, {8900, 3000, SAVINGS, 2200, 1400, 0}},
    {"2026-05-01", 1, 4, 0, 11086300, {12700, 3000, SAVINGS, 2200, 1400, 0}},
    {"2026-05-01", 1, 5, 0, 11086300, {17400, 3000, SAVINGS, 2200, 1400, 0}},
    {"2024-05-01", 1, 3, 0, 10042300, {8900, 3000, SAVINGS, 2200, 1400, 1000}},
    {"2016-05-01", 1, 1, 0, 7335300, {2400, 3000, SAVINGS, 0, 0, 0}},
    {"2025-05-01", 1, 1, 2, 10547400, {1200, 3000, SAVINGS, 2200, 1200, 0}},
    {"2025-05-01", 1, 2, 2, 10547400, {2700, 3000, SAVINGS, 2200, 1400, 0}},
    {"2025-05-01", 1, 3, 2, 10547400, {4450, 3000, SAVINGS, 2200, 1400, 0}},
    {"2025-05-01", 1, 4, 2, 10547400, {6350, 3000, SAVINGS, 2200, 1400, 0}},
    {"2025-05-01", 1, 5, 2, 10547400, {8700, 3000, SAVINGS, 2200, 1400, 0}},
    {"2020-10-01", 1, 1, 1, 8939700, {24, 30, SAVINGS, 0, 0, 0}},
    {"2020-10-01", 1, 2, 1, 8939700, {54, 30, SAVINGS, 0, 0, 0}},
    {"2020-10-01", 1, 3, 1, 8939700, {89, 30, SAVINGS, 0, 0, 0}},
    {"2020-10-01", 1, 4, 1, 8939700, {127, 30, SAVINGS, 0, 0, 0}},
    {"2020-10-01", 1, 5, 1, 8939700, {174, 30, SAVINGS, 0, 0, 0}},
    {"2026-05-01", 3, 0, 0, 1, {17400, 3000, 0, 0, 0, 0, 0, 0, 0}},
    {"2020-10-01", 3, 0, 1, 1, {174, 30, 0, 0, 0, 0, 0, 0, 0}},
};

static int64_t
ceiling_of(const struct tariff *t, size_t column)
{
    enum { JKP_CEILING = 5000000 }; /* PP 37/2021 art. 11 (7) */

    if (column == 4 || column == 5)
        return t->jp_ceiling;
    return column >= 6 ? JKP_CEILING : NO_CEILING;
}

/* A rate under a ceiling is compared once, however many tariffs share it. */
static bool
seen_before(size_t tariff, size_t column)
{
    const struct tariff *t = &tariffs[tariff];
    size_t i;

    for (i = 0; i < tariff; i++)
        if (tariffs[i].rate[column] == t->rate[column] &&
            ceiling_of(&tariffs[i], column) == ceiling_of(t, column))
            return true;
    return false;
}

static void
run_block(size_t tariff, size_t n)
{
    const struct tariff *t = &tariffs[tariff];
    jamsostek_idr *wanted[N_COLUMNS];
    jamsostek_worker common = JAMSOSTEK_WORKER_INIT;
    jamsostek_contribution_columns in = {0};
    jamsostek_contribution_results out = {0};
    size_t n_bad, k;

    for (k = 0; k < N_COLUMNS; k++)
        wanted[k] = seen_before(tariff, k) ? NULL : columns[k];
    common.segment = t->segment;
    common.risk_group = t->risk_group;
    common.relief = t->relief;
    in.struct_size = sizeof in;
    in.n = n;
    in.month = day(t->month);
    in.common = &common;
    in.wage = wages;
    out.struct_size = sizeof out;
    out.jkk = wanted[0];
    out.jkm = wanted[1];
    out.jht_employer = wanted[2];
    out.jht_worker = wanted[3];
    out.jp_employer = wanted[4];
    out.jp_worker = wanted[5];
    out.jkp_government = wanted[6];
    out.jkp_from_jkk = wanted[7];
    out.jkp_from_jkm = wanted[8];
    assert_int_equal(
        jamsostek_contribution_batch(NULL, &in, &out, &n_bad, NULL), 0);
    assert_int_equal(n_bad, 0);
}

static void
every_wage_at_every_rate_is_exact(void **state)
{
    size_t k, t, wrong = 0, compared = 0;
    int64_t first;

    (void)state;
    for (first = 1; first <= LAST_WAGE; first += (int64_t)BLOCK * STRIDE) {
        size_t n = LAST_WAGE - first + 1 < BLOCK
                       ? (size_t)(LAST_WAGE - first + 1)
                       : BLOCK;

        for (k = 0; k < n; k++)
            wages[k] = first + (int64_t)k;
        for (t = 0; t < ARRAY_LEN(tariffs); t++) {
            run_block(t, n);
            for (k = 0; k < N_COLUMNS; k++) {
                if (seen_before(t, k))
                    continue;
                wrong += wrong_in(columns[k], first, n, tariffs[t].rate[k],
                                  ceiling_of(&tariffs[t], k));
                compared += n;
            }
        }
    }
    print_message("%zu amounts compared%s\n", compared,
                  STRIDE > 1 ? " (every 97th block: sanitizers)" : "");
    assert_int_equal(wrong, 0);
}

/* --- incomes ------------------------------------------------------------- */

/* PP 44/2015 Lampiran II: lower limit and deemed income of each row. */
static const int32_t brackets[33][2] = {
    {0, 1000000},         {1100000, 1200000},   {1300000, 1400000},
    {1500000, 1600000},   {1700000, 1800000},   {1900000, 2000000},
    {2100000, 2200000},   {2300000, 2400000},   {2500000, 2600000},
    {2700000, 2950000},   {3200000, 3450000},   {3700000, 3950000},
    {4200000, 4450000},   {4700000, 4950000},   {5200000, 5450000},
    {5700000, 5950000},   {6200000, 6450000},   {6700000, 6950000},
    {7200000, 7450000},   {7700000, 7950000},   {8200000, 8700000},
    {9200000, 9700000},   {10200000, 10700000}, {11200000, 11700000},
    {12200000, 12700000}, {13200000, 13700000}, {14200000, 14700000},
    {15200000, 15700000}, {16200000, 16700000}, {17200000, 17700000},
    {18200000, 18700000}, {19200000, 19700000}, {20200000, 20700000},
};

/* A month, a relief, and by what JKK and JKM are divided. */
static const struct {
    const char *month;
    int32_t relief;
    int32_t divisor;
} discounts[] = {
    {"2026-05-01", 0, 1},
    {"2026-05-01", JAMSOSTEK_RELIEF_BPU_OTHER, 2},
    {"2020-10-01", JAMSOSTEK_RELIEF_COVID, 100},
};

static size_t
wrong_incomes(int64_t first, size_t n, size_t discount)
{
    int32_t divisor = discounts[discount].divisor;
    size_t wrong = 0, row = 0, i;

    for (i = 0; i < n; i++) {
        while (row < 32 && brackets[row + 1][0] <= first + (int64_t)i)
            row++;
        wrong += columns[0][i] != brackets[row][1] / 100 / divisor;
        wrong += columns[1][i] != 6800 / divisor;
        wrong += columns[3][i] != brackets[row][1] / 50;
    }
    return wrong;
}

static void
every_income_of_a_bpu_pays_its_bracket(void **state)
{
    jamsostek_worker common = JAMSOSTEK_WORKER_INIT;
    jamsostek_contribution_columns in = {0};
    jamsostek_contribution_results out = {0};
    size_t wrong = 0, k, d;
    int64_t first;

    (void)state;
    common.segment = JAMSOSTEK_SEGMENT_BPU;
    common.programmes = JAMSOSTEK_JKK | JAMSOSTEK_JKM | JAMSOSTEK_JHT;
    common.funding = JAMSOSTEK_FUNDING_OWN;
    in.struct_size = sizeof in;
    in.common = &common;
    in.wage = wages;
    out.struct_size = sizeof out;
    out.jkk = columns[0];
    out.jkm = columns[1];
    out.jht_worker = columns[3];
    in.n = BLOCK;
    for (first = 1; first <= 20500000; first += (int64_t)BLOCK * STRIDE) {
        for (k = 0; k < BLOCK; k++)
            wages[k] = first + (int64_t)k;
        for (d = 0; d < ARRAY_LEN(discounts); d++) {
            size_t n_bad;

            in.month = day(discounts[d].month);
            common.relief = discounts[d].relief;
            assert_int_equal(
                jamsostek_contribution_batch(NULL, &in, &out, &n_bad, NULL), 0);
            assert_int_equal(n_bad, 0);
            wrong += wrong_incomes(first, BLOCK, d);
        }
    }
    assert_int_equal(wrong, 0);
}

/* --- the rounding itself ------------------------------------------------- */

static void
every_wage_at_every_rate_is_a_share_rounded_half_up(void **state)
{
    static const int32_t rates[] = {24,    30,    54,    89,    127,  174,
                                    1000,  1200,  1400,  2200,  2400, 2700,
                                    3000,  4450,  5400,  6350,  8700, 8900,
                                    10000, 12700, 17400, 20000, 37000};
    size_t k, wrong = 0;
    int64_t wage;

    (void)state;
    for (k = 0; k < ARRAY_LEN(rates); k++) {
        struct counter c = {0, 0};

        for (wage = 1; wage <= LAST_WAGE; wage++) {
            jamsostek_idr share;

            count_on(&c, rates[k]);
            if (STRIDE > 1 && wage / 1000 % STRIDE != 0)
                continue;
            if (jamsostek_idr_share(wage, rates[k], JAMSOSTEK_ROUND_HALF_UP, 1,
                                    &share, NULL) != JAMSOSTEK_OK)
                wrong++;
            else
                wrong += share != rounded(&c);
        }
    }
    assert_int_equal(wrong, 0);
}

static void
the_yardstick_agrees_with_a_few_shares_done_by_hand(void **state)
{
    static const struct {
        int64_t wage, rate, share;
    } cases[] = {
        {1, 2400, 0},
        {208, 2400, 0},
        {209, 2400, 1}, /* 0.5016 */
        {2525, 20000, 51},
        {1250, 10000, 13},
        {1249, 10000, 12},
        {3456789, 8900, 30765},
        {20000000, 17400, 348000},
        {16667, 30, 1},
        {16666, 30, 0}, /* 0.49998 */
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        struct counter c = count_from(cases[i].wage, cases[i].rate);
        struct counter step = {0, 0};
        int64_t wage;

        assert_int_equal(rounded(&c), cases[i].share);
        for (wage = 1; wage <= cases[i].wage; wage++)
            count_on(&step, cases[i].rate);
        assert_int_equal(step.rupiah, c.rupiah);
        assert_int_equal(step.millionths, c.millionths);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_yardstick_agrees_with_a_few_shares_done_by_hand),
        cmocka_unit_test(every_wage_at_every_rate_is_exact),
        cmocka_unit_test(every_income_of_a_bpu_pays_its_bracket),
        cmocka_unit_test(every_wage_at_every_rate_is_a_share_rounded_half_up),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
