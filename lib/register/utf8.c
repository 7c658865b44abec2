/* SPDX-License-Identifier: MIT */

/*
 * utf8.c - strict UTF-8
 */
#include "utf8.h"

#include <string.h>

/* Length of the sequence that begins with `lead`, 0 if none does, and the
 * range of its second byte, which rules out what is overlong, surrogates and
 * what lies beyond U+10FFFF. */
static size_t
sequence_length(unsigned lead, unsigned *low, unsigned *high)
{
    *low = 0x80;
    *high = 0xbf;
    if (lead >= 0xc2 && lead <= 0xdf)
        return 2;
    if (lead >= 0xe0 && lead <= 0xef) {
        if (lead == 0xe0)
            *low = 0xa0;
        if (lead == 0xed)
            *high = 0x9f;
        return 3;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        if (lead == 0xf0)
            *low = 0x90;
        if (lead == 0xf4)
            *high = 0x8f;
        return 4;
    }
    return 0;
}

size_t
jamsostek__utf8_needs(char lead)
{
    unsigned low, high;
    size_t n = sequence_length((unsigned char)lead, &low, &high);

    return n > 0 ? n : 1;
}

size_t
jamsostek__utf8_length(const char *text, size_t size)
{
    const unsigned char *p = (const unsigned char *)text;
    unsigned low, high;
    size_t n, i;

    if (size == 0)
        return 0;
    n = sequence_length(p[0], &low, &high);
    if (n > size)
        return 0;
    for (i = 1; i < n; i++) {
        if (p[i] < low || p[i] > high)
            return 0;
        low = 0x80;
        high = 0xbf;
    }
    return n;
}

bool
jamsostek__utf8_mark(const char *text, size_t size)
{
    return size >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0;
}
