/* SPDX-License-Identifier: MIT */

/*
 * career.c - plain C loops that compilers vectorise, built for two levels of
 * x86-64 and chosen at run time; one plain build elsewhere
 */
#include "benefit/career.h"

#include <string.h>

#if defined(__GNUC__)
#define ALWAYS_INLINE static inline __attribute__((always_inline))
#else
#define ALWAYS_INLINE static inline
#endif

/* Months of a worker whose wages are added in one pass, which saves loading
 * and storing the sums between them. */
enum { PASS = 4 };

/* `n_months` and, for columns, `stride` are constants wherever this is inlined;
 * the two functions differ in the type alone. */
ALWAYS_INLINE void
add_months32(const int32_t *wage, size_t month_stride, size_t stride,
             size_t n_months, size_t n, const int32_t *ceiling,
             struct career_block *restrict b)
{
    size_t i, m;

    for (i = 0; i < n; i++) {
        uint32_t sum = 0;
        int32_t paid = 0, negative = 0;

        for (m = 0; m < n_months; m++) {
            int32_t w = wage[i * stride + m * month_stride];

            negative |= w;
            paid += w > 0;
            sum += (uint32_t)(w < ceiling[m] ? w : ceiling[m]);
        }
        b->of_year[i] += sum;
        b->paid[i] += paid;
        b->negative[i] |= negative;
    }
}

ALWAYS_INLINE void
add_months64(const int64_t *wage, size_t month_stride, size_t stride,
             size_t n_months, size_t n, const int32_t *ceiling,
             struct career_block *restrict b)
{
    size_t i, m;

    for (i = 0; i < n; i++) {
        uint32_t sum = 0;
        int32_t paid = 0;
        int64_t negative = 0;

        for (m = 0; m < n_months; m++) {
            int64_t w = wage[i * stride + m * month_stride];

            negative |= w;
            paid += w > 0;
            sum += (uint32_t)(w < ceiling[m] ? w : ceiling[m]);
        }
        b->of_year[i] += sum;
        b->paid[i] += paid;
        b->negative[i] |= (int32_t)(negative >> 32);
    }
}

ALWAYS_INLINE void
add_months(const jamsostek_jp_columns *in, size_t at, size_t n_months, size_t n,
           const int32_t *ceiling, struct career_block *b)
{
    if (in->wage32 != NULL && in->worker_stride == 1)
        add_months32(in->wage32 + at, in->month_stride, 1, n_months, n, ceiling,
                     b);
    else if (in->wage32 != NULL)
        add_months32(in->wage32 + at, in->month_stride, in->worker_stride,
                     n_months, n, ceiling, b);
    else if (in->worker_stride == 1)
        add_months64(in->wage64 + at, in->month_stride, 1, n_months, n, ceiling,
                     b);
    else
        add_months64(in->wage64 + at, in->month_stride, in->worker_stride,
                     n_months, n, ceiling, b);
}

ALWAYS_INLINE void
sum(const jamsostek_jp_columns *in, const struct career_year *years,
    size_t n_years, const int32_t *ceiling, size_t row, size_t n,
    struct career_block *b)
{
    size_t y, m, i;

    memset(b->high, 0, n * sizeof b->high[0]);
    memset(b->low, 0, n * sizeof b->low[0]);
    memset(b->paid, 0, n * sizeof b->paid[0]);
    memset(b->negative, 0, n * sizeof b->negative[0]);
    for (y = 0; y < n_years; y++) {
        const struct career_year *year = &years[y];
        size_t end = year->first + year->n;
        size_t at = row * in->worker_stride;

        memset(b->of_year, 0, n * sizeof b->of_year[0]);
        for (m = year->first; m + PASS <= end; m += PASS)
            add_months(in, at + m * in->month_stride, PASS, n, ceiling + m, b);
        for (; m < end; m++)
            add_months(in, at + m * in->month_stride, 1, n, ceiling + m, b);
        for (i = 0; i < n; i++) {
            b->high[i] += (int64_t)((uint64_t)b->of_year[i] * year->high);
            b->low[i] += (int64_t)((uint64_t)b->of_year[i] * year->low);
        }
    }
}

static void
sum_plain(const jamsostek_jp_columns *in, const struct career_year *years,
          size_t n_years, const int32_t *ceiling, size_t row, size_t n,
          struct career_block *b)
{
    sum(in, years, n_years, ceiling, row, n, b);
}

career_sum *
jamsostek__career_sum_plain(void)
{
    return sum_plain;
}

#if defined(__x86_64__) && defined(__GNUC__)
__attribute__((target("avx2"))) static void
sum_avx2(const jamsostek_jp_columns *in, const struct career_year *years,
         size_t n_years, const int32_t *ceiling, size_t row, size_t n,
         struct career_block *b)
{
    sum(in, years, n_years, ceiling, row, n, b);
}

career_sum *
jamsostek__career_sum_avx2(void)
{
    return __builtin_cpu_supports("avx2") ? sum_avx2 : NULL;
}
#else
career_sum *
jamsostek__career_sum_avx2(void)
{
    return NULL;
}
#endif
