/* SPDX-License-Identifier: MIT */

/*
 * wide.c - the one division of a product that may need 128 bits
 */
#include "wide.h"

int64_t
jamsostek__power_of_ten(int32_t n)
{
    int64_t power = 1;

    while (n-- > 0)
        power *= 10;
    return power;
}

/* Whether what is left over makes one more. */
static bool
goes_up(uint64_t rest, uint64_t divisor, uint64_t whole,
        jamsostek_rounding direction)
{
    switch (direction) {
    case JAMSOSTEK_ROUND_DOWN:
        return false;
    case JAMSOSTEK_ROUND_UP:
        return rest > 0;
    case JAMSOSTEK_ROUND_HALF_EVEN:
        return rest > divisor - rest ||
               (rest == divisor - rest && (whole & 1) != 0);
    case JAMSOSTEK_ROUND_HALF_UP:
    default:
        return rest >= divisor - rest;
    }
}

/* Long division bit by bit: the quotient fits 64 bits as long as the upper
 * half is below the divisor. */
bool
jamsostek__product_over(int64_t a, int64_t b, int64_t c,
                        jamsostek_rounding direction, int64_t *out)
{
    struct jamsostek__wide product =
        jamsostek__wide_product((uint64_t)a, (uint64_t)b);
    uint64_t divisor = (uint64_t)c, rest = product.high, whole = 0;
    int bit;

    if (c <= 0 || c > INT64_MAX / 2 || rest >= divisor)
        return false;
    for (bit = 63; bit >= 0; bit--) {
        rest = rest << 1 | (product.low >> bit & 1);
        whole <<= 1;
        if (rest >= divisor) {
            rest -= divisor;
            whole |= 1;
        }
    }
    if (whole >= INT64_MAX)
        return false;
    *out = (int64_t)whole + goes_up(rest, divisor, whole, direction);
    return true;
}
