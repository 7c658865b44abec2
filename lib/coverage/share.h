/* SPDX-License-Identifier: MIT */

/*
 * share.h - one number over claims with bounds, by either method
 *
 * Water filling: a common level, and each claim gets weight x level, but not
 * less than its lower and not more than its upper bound.  The level at which a
 * claim leaves its lower bound and the one at which it reaches the upper are
 * its two bends; with all bends in order the level for any number is found by
 * bisection.
 */
#ifndef JAMSOSTEK_SHARE_H
#define JAMSOSTEK_SHARE_H

#include "base/wide.h"

/* weight above 0, 0 <= low <= high. */
struct jamsostek__claim {
    int64_t weight;
    int64_t low;
    int64_t high;
    uint32_t owner; /* decides between equals: the lower first */
};

/* A bend at the level at / weight, and what holds from there on: claims at a
 * bound have `fixed` together, the others `rising` x level. */
struct jamsostek__bend {
    int64_t at;
    int64_t weight;
    jamsostek__u128 fixed;
    int64_t rising;
    bool upper;
};

/* Sorts the bends of n claims into room for 2n; the weights have been checked
 * to fit 64 bits together. */
void jamsostek__divide_prepare(const struct jamsostek__claim *claims, size_t n,
                               struct jamsostek__bend *bends);

/* Working memory for n claims. */
struct jamsostek__divide_room {
    uint32_t *heap;
    uint64_t *remainder;
};

/* Divides an amount, from the sum of the lower bounds to below that of the
 * upper ones, into out[0] to out[n - 1]. */
void jamsostek__divide(const struct jamsostek__claim *claims, size_t n,
                       const struct jamsostek__bend *bends, int64_t amount,
                       int32_t method,
                       const struct jamsostek__divide_room *room, int64_t *out);

#endif
