/* SPDX-License-Identifier: MIT */

/*
 * career.h - the sums of a block of careers, the part that has to be fast
 */
#ifndef JAMSOSTEK_CAREER_H
#define JAMSOSTEK_CAREER_H

#include <jamsostek/jp.h>

#include "base/internal.h"

enum { CAREER_BLOCK = 512, CAREER_HIGH_BITS = 20, CAREER_LOW_BITS = 24 };

/* The months of a calendar year that the careers cover. */
struct career_year {
    size_t first; /* month of the career */
    size_t n;
    uint32_t high; /* weight in 2^-20 */
    uint32_t low;  /* what is over, in 2^-44 */
};

/* Sums of a block of workers. */
struct career_block {
    uint32_t of_year[CAREER_BLOCK];
    int64_t high[CAREER_BLOCK];
    int64_t low[CAREER_BLOCK];
    int32_t paid[CAREER_BLOCK];
    int32_t negative[CAREER_BLOCK]; /* below 0 if any wage is */
};

/* The careers of `n` workers from `row` on. */
typedef void career_sum(const jamsostek_jp_columns *in,
                        const struct career_year *years, size_t n_years,
                        const int32_t *ceiling, size_t row, size_t n,
                        struct career_block *b);

/* Plain C, and the same for processors with AVX2; the latter is NULL where it
 * is not built or the processor has none. */
career_sum *jamsostek__career_sum_plain(void);
career_sum *jamsostek__career_sum_avx2(void);

#endif
