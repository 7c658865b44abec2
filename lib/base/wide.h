/* SPDX-License-Identifier: MIT */

/*
 * wide.h - products of two 64-bit numbers, compared and divided exactly
 *
 * A percentage with nine decimals of a count of people needs more than 64 bits
 * on the way, and so does money times the growth of a hundred years.
 */
#ifndef JAMSOSTEK_WIDE_H
#define JAMSOSTEK_WIDE_H

#include "internal.h"

#if defined(__SIZEOF_INT128__)
__extension__ typedef unsigned __int128 jamsostek__u128;
#endif

/* Two 64-bit halves of one number. */
struct jamsostek__wide {
    uint64_t high;
    uint64_t low;
};

/* a x b in full, with 64-bit arithmetic alone. */
static inline struct jamsostek__wide
jamsostek__wide_product_plain(uint64_t a, uint64_t b)
{
    uint64_t a0 = a & UINT32_MAX, a1 = a >> 32;
    uint64_t b0 = b & UINT32_MAX, b1 = b >> 32;
    uint64_t low = a0 * b0, middle = a1 * b0 + (low >> 32);
    uint64_t other = a0 * b1 + (middle & UINT32_MAX);
    struct jamsostek__wide product = {a1 * b1 + (middle >> 32) + (other >> 32),
                                      other << 32 | (low & UINT32_MAX)};

    return product;
}

static inline struct jamsostek__wide
jamsostek__wide_product(uint64_t a, uint64_t b)
{
#if defined(__SIZEOF_INT128__)
    jamsostek__u128 full = (jamsostek__u128)a * b;
    struct jamsostek__wide product = {(uint64_t)(full >> 64), (uint64_t)full};

    return product;
#else
    return jamsostek__wide_product_plain(a, b);
#endif
}

/* -1, 0 or 1. */
static inline int
jamsostek__wide_compare(struct jamsostek__wide a, struct jamsostek__wide b)
{
    if (a.high != b.high)
        return a.high < b.high ? -1 : 1;
    return a.low < b.low ? -1 : a.low > b.low;
}

/* a x b against c x d; none is negative. */
static inline int
jamsostek__compare_products(int64_t a, int64_t b, int64_t c, int64_t d)
{
    return jamsostek__wide_compare(
        jamsostek__wide_product((uint64_t)a, (uint64_t)b),
        jamsostek__wide_product((uint64_t)c, (uint64_t)d));
}

/* a x b / c, rounded; none is negative, c is below half the range.  False when
 * it does not fit. */
bool jamsostek__product_over(int64_t a, int64_t b, int64_t c,
                             jamsostek_rounding direction, int64_t *out);

/* 10 to the power of n, which is 0 to 18. */
int64_t jamsostek__power_of_ten(int32_t n);

#endif
