/* SPDX-License-Identifier: MIT */

/*
 * scan.h - where the delimiters of a text are, 64 bytes at a time
 *
 * One bit per byte, the lowest for the first.  `ends` marks commas and line
 * feeds, which end fields; `quotes` are quotes; `odd` is what a reader has to
 * look at more closely: other control characters and bytes beyond ASCII.
 */
#ifndef JAMSOSTEK_REGISTER_SCAN_H
#define JAMSOSTEK_REGISTER_SCAN_H

#include "../base/internal.h"

#define SCAN_BLOCK ((size_t)64)

struct jamsostek__marks {
    uint64_t ends;
    uint64_t quotes;
    uint64_t odd;
};

/*
 * Marks `size` bytes (at most 64 KiB) and lists the places of the `ends`: how
 * many there are.  It may read up to the end of the last block, and write 64
 * places more than it says.
 */
typedef size_t jamsostek__scan(const char *text, size_t size,
                               struct jamsostek__marks *marks, uint16_t *ends);

/* Ways to do it, from plain C to the widest; all give the same. */
enum {
    SCAN_PLAIN,
    SCAN_SSE2,
    SCAN_AVX2,
    SCAN_AVX512,
};

/* One of them; NULL where this processor or compiler does not have it. */
jamsostek__scan *jamsostek__scan_variant(int variant);
/* The widest there is. */
jamsostek__scan *jamsostek__scan_best(void);

/* Position of the lowest bit; the word is not 0. */
static inline unsigned
jamsostek__lowest_bit(uint64_t word)
{
#if defined(__GNUC__)
    return (unsigned)__builtin_ctzll(word);
#else
    unsigned n = 0;

    for (; (word & 1) == 0; word >>= 1)
        n++;
    return n;
#endif
}

#endif
