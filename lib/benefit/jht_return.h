/* SPDX-License-Identifier: MIT */

/*
 * jht_return.h - what yearly returns make of money that comes month by month
 *
 * The growth is a power with a fraction in the exponent, so that no integer
 * holds it exactly.  It is kept as a 64-bit fraction with an exponent and used
 * in whole numbers only: every machine gives the same rupiah.
 */
#ifndef JAMSOSTEK_JHT_RETURN_H
#define JAMSOSTEK_JHT_RETURN_H

#include "base/wide.h"

enum {
    JHT_MONTHS = 1200,   /* a hundred years */
    JHT_MOST_GROWTH = 19 /* growth stays below 2^20: about a million times */
};

/* No amount of money may be above this; 1,201 of them fit 62 bits. */
#define JHT_MOST_MONEY INT64_C(1000000000000000)

/* What one rupiah of each month has become at the end of the last month:
 * weight / 2^(63 - exponent). */
struct jamsostek__growth {
    uint64_t weight[JHT_MONTHS];
    int exponent;
};

/* How a yearly return is credited: see jht_return.c. */
struct jamsostek__crediting {
    bool by_the_month; /* choice.jht_crediting */
    int32_t first;     /* first month, counted from a January */
};

/* Money times weights, added up, and the money itself. */
struct jamsostek__balance {
    struct jamsostek__wide grown;
    int64_t paid;
};

/* Weights of `n` months (at most JHT_MONTHS), each with the yearly return of
 * its year in ppm (0 to 1,000,000).  False if money would grow a millionfold
 * and more. */
bool jamsostek__growth(const int32_t *return_ppm, size_t n,
                       const struct jamsostek__crediting *crediting,
                       struct jamsostek__growth *out);

/* The balance in whole rupiah, half up; false if it is not below 2^53. */
bool jamsostek__balance_round(const struct jamsostek__balance *balance,
                              int exponent, int64_t *out);

/* The same in another direction and to a multiple of `base` rupiah. */
bool jamsostek__balance_round_to(const struct jamsostek__balance *balance,
                                 int exponent, jamsostek_rounding direction,
                                 int64_t base, int64_t *out);

/* `amount` is 0 to JHT_MOST_MONEY. */
static inline void
jamsostek__balance_add(struct jamsostek__balance *balance, int64_t amount,
                       uint64_t weight)
{
    struct jamsostek__wide p =
        jamsostek__wide_product((uint64_t)amount, weight);

    balance->grown.low += p.low;
    balance->grown.high += p.high + (balance->grown.low < p.low);
    balance->paid += amount;
}

#endif
