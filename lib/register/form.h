/* SPDX-License-Identifier: MIT */

/*
 * form.h - texts of a fixed form, such as 74.07.01.2001 or 1987-11-12, eight
 * characters at a time
 */
#ifndef JAMSOSTEK_REGISTER_FORM_H
#define JAMSOSTEK_REGISTER_FORM_H

#include "../base/internal.h"

/* Of characters of a form like 00.00.00 with their digits: what is no digit
 * in the form becomes 0, and digits 0 to 9.  `spare` is what each may have more
 * without passing 127. */
static inline bool
jamsostek__take_form(uint64_t *eight, uint64_t form, uint64_t spare)
{
    *eight ^= form;
    return ((*eight | (*eight + spare)) & UINT64_C(0x8080808080808080)) == 0;
}

/* Each character becomes a digit times ten plus the next digit; those that are
 * not the first of two mean nothing. */
static inline uint64_t
jamsostek__pair_up(uint64_t digits)
{
    return digits * 10 + (digits >> 8);
}

static inline uint64_t
jamsostek__part_at(uint64_t pairs, int character)
{
    return pairs >> (8 * character) & 0xff;
}

#endif
