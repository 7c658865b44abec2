/* SPDX-License-Identifier: MIT */

/*
 * exact.c - long numbers in limbs of a million
 */
#include "benefit/exact.h"

void
jamsostek__exact_zero(struct jamsostek__exact *x)
{
    x->n = 0;
    x->fraction = 0;
}

bool
jamsostek__exact_add(struct jamsostek__exact *x, int64_t units)
{
    uint64_t carry = (uint64_t)units;
    size_t i;

    while (x->n < x->fraction)
        x->limb[x->n++] = 0;
    for (i = x->fraction; carry > 0; i++) {
        if (i == EXACT_LIMBS)
            return false;
        if (i == x->n)
            x->limb[x->n++] = 0;
        carry += x->limb[i];
        x->limb[i] = (uint32_t)(carry % PPM);
        carry /= PPM;
    }
    return true;
}

bool
jamsostek__exact_times(struct jamsostek__exact *x, uint32_t factor)
{
    uint64_t carry = 0;
    size_t i;

    for (i = 0; i < x->n; i++) {
        carry += (uint64_t)x->limb[i] * factor;
        x->limb[i] = (uint32_t)(carry % PPM);
        carry /= PPM;
    }
    for (; carry > 0; carry /= PPM) {
        if (x->n == EXACT_LIMBS)
            return false;
        x->limb[x->n++] = (uint32_t)(carry % PPM);
    }
    return true;
}

bool
jamsostek__exact_share(struct jamsostek__exact *x, uint32_t ppm)
{
    if (x->fraction == EXACT_LIMBS || !jamsostek__exact_times(x, ppm))
        return false;
    x->fraction++;
    return true;
}

bool
jamsostek__exact_micro(const struct jamsostek__exact *x, uint32_t divisor,
                       struct jamsostek__micro *out)
{
    /* One limb behind the point is what the result shows; with none in the
     * number it is a limb of nothing. */
    size_t i = x->n > x->fraction ? x->n : x->fraction;
    uint64_t rest = 0;

    out->micro = 0;
    out->more = false;
    for (; i > 0; i--) {
        uint64_t digit;

        rest = rest * PPM + (i <= x->n ? x->limb[i - 1] : 0);
        digit = rest / divisor;
        rest %= divisor;
        if (i < x->fraction)
            out->more |= digit != 0;
        else if (mul_overflows(out->micro, PPM, &out->micro) ||
                 add_overflows(out->micro, (int64_t)digit, &out->micro))
            return false;
    }
    if (x->fraction == 0) {
        rest *= PPM;
        if (mul_overflows(out->micro, PPM, &out->micro) ||
            add_overflows(out->micro, (int64_t)(rest / divisor), &out->micro))
            return false;
        rest %= divisor;
    }
    out->more |= rest != 0;
    return true;
}
