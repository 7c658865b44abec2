/* SPDX-License-Identifier: MIT */

/*
 * exact.h - long numbers for compounding without an error
 *
 * A pension multiplies wages by the inflation of up to a hundred years, a lump
 * sum contributions by the return of as many months as there are.  Rates are
 * millionths, so the number is kept in limbs of a million: a growth is one
 * multiplication by a small number and one more limb behind the point, and
 * nothing is ever cut off.  The only division is the last step; what it leaves
 * over is remembered, so that every direction of rounding comes out right.
 */
#ifndef JAMSOSTEK_EXACT_H
#define JAMSOSTEK_EXACT_H

#include "base/internal.h"

/* Room for 1,200 months of growth before the point moves out of reach. */
enum { EXACT_LIMBS = 1240 };

struct jamsostek__exact {
    uint32_t limb[EXACT_LIMBS]; /* lowest first, each below 1,000,000 */
    size_t n;                   /* limbs in use, those behind the point too */
    size_t fraction;            /* limbs behind the point */
};

void jamsostek__exact_zero(struct jamsostek__exact *x);

/* Adds whole units, not negative.  The next three too: false when there is no
 * room left. */
bool jamsostek__exact_add(struct jamsostek__exact *x, int64_t units);

bool jamsostek__exact_times(struct jamsostek__exact *x, uint32_t factor);

/* x rate, in parts per million. */
bool jamsostek__exact_share(struct jamsostek__exact *x, uint32_t ppm);

/* x / divisor to the millionth, which `more` says something is left below;
 * false when it does not fit. */
bool jamsostek__exact_micro(const struct jamsostek__exact *x, uint32_t divisor,
                            struct jamsostek__micro *out);

#endif
