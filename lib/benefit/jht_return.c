/* SPDX-License-Identifier: MIT */

/*
 * jht_return.c - the return of old-age savings
 *
 * A yearly return r is credited as (1 + r)^(1/12) - 1 a month; a contribution
 * earns from its own month on (an annuity due); nothing is rounded in between.
 * So the ministry reckoned in its printed simulation of February 2022, which
 * this reproduces to the rupiah.  Twelve months of one return are a factor of
 * exactly 1 + r.  By the month, the other choice, a contribution of the k-th
 * month from the end of a calendar year grows by 1 + k r / 12 in it.
 *
 * Precision.  A number here has a 64-bit mantissa, and every product is rounded
 * to the nearest: u = 2^-64 of relative error.
 *   1 + r, and 1 + k r / 12: 1 u.
 *   Twelfth root: the largest mantissa whose twelfth power, four products, is
 *   not above 1 + r.  The products add 11 u to the power, hence 11/12 u to the
 *   root, 1 + r gives 1/12 u, a step of the mantissa 2 u: together 3 u.
 *   Its k-th power, k <= 11: 3 k u + (k - 1) u <= 43 u.
 *   A weight: 2 u for each full year and 44 u for each run of fewer than
 *   twelve months of one return (there are two, when the years are calendar
 *   years): at most 2 x 100 + 2 x 44 = 288 u < 2^-55.  By the month 2 u for
 *   each of at most 101 calendar years.
 *   Aligning the weights to the largest cuts off less than one unit of the
 *   last place, 2^(exponent - 63), from each.
 * So the balance before its rounding is wrong by less than
 *
 *     balance x 2^-55 + money paid in x 2^(exponent - 63)
 *
 * with 2^exponent the power of two at or below the growth of the first month:
 * for forty years at 6 % and a balance of Rp10,000,000,000 less than a
 * millionth of a rupiah.  tests/check_savings.py holds this against 60 digits.
 *
 * Rounding, once, half up.  What lies within that bound below a half counts as
 * the half, since exact halves do occur (Rp10 at 5 % for a year) and binary
 * fractions fall short of them.  In another direction what lies within the
 * bound of a whole rupiah or of a half counts as that.
 */
#include "benefit/jht_return.h"

/* mantissa x 2^(exponent - 63), 2^63 <= mantissa < 2^64. */
struct number {
    uint64_t mantissa;
    int exponent;
};

/* Powers of the monthly factor of one yearly return. */
struct year {
    int32_t return_ppm;
    struct number month[13]; /* [k]: growth of k months, k >= 1 */
};

static const uint64_t TOP = UINT64_C(1) << 63;

static struct number
multiply(struct number a, struct number b)
{
    struct jamsostek__wide p = jamsostek__wide_product(a.mantissa, b.mantissa);
    struct number product = {p.high, a.exponent + b.exponent + 1};
    bool up = p.low >= TOP;

    if (p.high < TOP) {
        product.mantissa = p.high << 1 | p.low >> 63;
        product.exponent--;
        up = (p.low << 1) >= TOP;
    }
    product.mantissa += up;
    if (product.mantissa == 0) {
        product.mantissa = TOP;
        product.exponent++;
    }
    return product;
}

/* 1 + k r / 12 by long division, 32 bits and then 31. */
static struct number
plain_factor(int32_t return_ppm, int k)
{
    const uint64_t whole = 12 * PPM;
    uint64_t part = (uint64_t)return_ppm * (uint64_t)k;
    uint64_t first = (part << 32) / whole;
    uint64_t rest = (part << 32) % whole;
    struct number factor = {
        TOP + (first << 31) + ((rest << 31) + whole / 2) / whole, 0};

    if (part == whole) {
        factor.mantissa = TOP;
        factor.exponent = 1;
    }
    return factor;
}

static bool
above(struct number a, struct number b)
{
    return a.exponent != b.exponent ? a.exponent > b.exponent
                                    : a.mantissa > b.mantissa;
}

static struct number
twelfth_root(struct number a)
{
    struct number root = {TOP, 0};
    uint64_t bit;

    for (bit = TOP >> 1; bit > 0; bit >>= 1) {
        struct number trial = {root.mantissa | bit, 0}, power;

        power = multiply(multiply(trial, trial), trial);
        power = multiply(power, power);
        power = multiply(power, power);
        if (!above(power, a))
            root = trial;
    }
    return root;
}

static void
set_year(struct year *year, int32_t return_ppm, bool by_the_month)
{
    int k;

    year->return_ppm = return_ppm;
    year->month[12] = plain_factor(return_ppm, 12);
    for (k = 1; by_the_month && k < 12; k++)
        year->month[k] = plain_factor(return_ppm, k);
    if (by_the_month)
        return;
    year->month[1] = twelfth_root(year->month[12]);
    for (k = 2; k < 12; k++)
        year->month[k] = multiply(year->month[k - 1], year->month[1]);
}

bool
jamsostek__growth(const int32_t *return_ppm, size_t n,
                  const struct jamsostek__crediting *crediting,
                  struct jamsostek__growth *out)
{
    struct number later = {TOP, 0}, now = later; /* of the runs already seen */
    uint8_t exponent[JHT_MONTHS];
    struct year year = {-1, {{0, 0}}};
    size_t i;
    int run = 0;

    /* From the last month back: growth of each month and all after it. */
    for (i = n; i-- > 0;) {
        bool december = (crediting->first + (int32_t)i) % 12 == 11;
        bool other = return_ppm[i] != year.return_ppm;

        if (other || (crediting->by_the_month && december)) {
            later = now;
            run = 0;
        }
        if (other)
            set_year(&year, return_ppm[i], crediting->by_the_month);
        run++;
        now = multiply(later, year.month[run]);
        if (run == 12) {
            later = now;
            run = 0;
        }
        if (now.exponent > JHT_MOST_GROWTH)
            return false;
        out->weight[i] = now.mantissa;
        exponent[i] = (uint8_t)now.exponent;
    }
    out->exponent = now.exponent;
    for (i = 0; i < n; i++)
        out->weight[i] >>= now.exponent - exponent[i];
    return true;
}

bool
jamsostek__balance_round(const struct jamsostek__balance *balance, int exponent,
                         int64_t *out)
{
    const struct jamsostek__wide *grown = &balance->grown;
    int places = 63 - exponent; /* binary places of `grown` */
    uint64_t add = (UINT64_C(1) << (places - 1)) + (uint64_t)balance->paid +
                   (grown->high << 9 | grown->low >> 55);
    uint64_t low = grown->low + add, high = grown->high + (low < add);

    /* Up to 2^53 rupiah no digit of these terms is lost. */
    if (grown->high >> (places - 11) != 0)
        return false;
    *out = (int64_t)(high << (64 - places) | low >> places);
    return true;
}

bool
jamsostek__balance_round_to(const struct jamsostek__balance *balance,
                            int exponent, jamsostek_rounding direction,
                            int64_t base, int64_t *out)
{
    const struct jamsostek__wide *grown = &balance->grown;
    int places = 63 - exponent;
    uint64_t bound =
        (uint64_t)balance->paid + (grown->high << 9 | grown->low >> 55);
    uint64_t low = grown->low + bound, high = grown->high + (low < bound);
    uint64_t half = UINT64_C(1) << (places - 1);
    uint64_t rest = low & (2 * half - 1); /* of the balance and the bound */
    int64_t whole, below;
    struct jamsostek__micro exact = {0, false};

    if (grown->high >> (places - 11) != 0)
        return false;
    whole = (int64_t)(high << (64 - places) | low >> places);
    if (rest > 2 * bound) {
        /* A half, or anything below or above it. */
        exact.micro = rest < half ? 1 : PPM / 2;
        exact.more = rest > half + 2 * bound;
    }
    /* An even multiple stays, so that the rest fits and is as odd. */
    below = whole % (2 * base);
    exact.micro += below * PPM;
    *out = whole - below + jamsostek__round(exact, direction, base);
    return true;
}
