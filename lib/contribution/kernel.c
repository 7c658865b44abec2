/* SPDX-License-Identifier: MIT */

/*
 * kernel.c - plain C loops that compilers vectorise, built for three levels
 * of x86-64 and chosen at run time; one plain build elsewhere
 */
#include "contribution/kernel.h"

#include <string.h>

#if defined(__GNUC__)
#define ALWAYS_INLINE static inline __attribute__((always_inline))
#else
#define ALWAYS_INLINE static inline
#endif

ALWAYS_INLINE uint32_t
share(uint32_t base, uint32_t cap, uint32_t rate)
{
    uint32_t counted = base < cap ? base : cap;
    uint32_t quotient = counted / KERNEL_UNIT;
    uint32_t rest = counted - quotient * KERNEL_UNIT;

    return quotient * rate + (rest * rate + KERNEL_UNIT / 2) / KERNEL_UNIT;
}

/* `varies` and `add` are constants wherever this is inlined. */
ALWAYS_INLINE void
loop(const struct kernel_line *line, const uint32_t *restrict base,
     const uint8_t *restrict slot, size_t n, bool varies, bool add,
     int64_t *restrict out)
{
    uint32_t cap = line->cap, rate = line->rate[1];
    size_t i;

    for (i = 0; i < n; i++) {
        uint32_t amount = varies ? share(base[i], cap, line->rate[slot[i]]) +
                                       line->flat[slot[i]]
                                 : share(base[i], cap, rate);

        out[i] = add ? out[i] + (int64_t)amount : (int64_t)amount;
    }
}

ALWAYS_INLINE void
shares(const struct kernel_line *line, const uint32_t *base,
       const uint8_t *slot, size_t n, bool add, int64_t *out)
{
    if (line->varies && add)
        loop(line, base, slot, n, true, true, out);
    else if (line->varies)
        loop(line, base, slot, n, true, false, out);
    else if (add)
        loop(line, base, slot, n, false, true, out);
    else
        loop(line, base, slot, n, false, false, out);
}

ALWAYS_INLINE bool
narrow(const int64_t *restrict wage, size_t n, uint32_t *restrict base)
{
    uint64_t all = 0;
    size_t i;

    for (i = 0; i < n; i++) {
        all |= (uint64_t)wage[i];
        base[i] = (uint32_t)wage[i];
    }
    return all >> 32 == 0;
}

/* One build of both loops under a name; TARGET is an attribute or nothing. */
#define VARIANT(name, TARGET)                                                  \
    TARGET static void shares_##name(                                          \
        const struct kernel_line *line, const uint32_t *base,                  \
        const uint8_t *slot, size_t n, bool add, int64_t *out)                 \
    {                                                                          \
        shares(line, base, slot, n, add, out);                                 \
    }                                                                          \
    TARGET static bool narrow_##name(const int64_t *wage, size_t n,            \
                                     uint32_t *base)                           \
    {                                                                          \
        return narrow(wage, n, base);                                          \
    }

VARIANT(plain, )

#if defined(__x86_64__) && defined(__GNUC__)
VARIANT(avx2, __attribute__((target("avx2"))))
#if defined(__clang__)
VARIANT(avx512, __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl"))))
#else
VARIANT(avx512,
        __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,"
                              "prefer-vector-width=512"))))
#endif
#endif

struct kernel
jamsostek__kernel(void)
{
#if defined(__x86_64__) && defined(__GNUC__)
    if (__builtin_cpu_supports("avx512f") &&
        __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512vl"))
        return (struct kernel){shares_avx512, narrow_avx512};
    if (__builtin_cpu_supports("avx2"))
        return (struct kernel){shares_avx2, narrow_avx2};
#endif
    return (struct kernel){shares_plain, narrow_plain};
}

#if defined(__x86_64__) && defined(__SSE2__)
#include <emmintrin.h>

void
jamsostek__stream(int64_t *to, const int64_t *from, size_t n)
{
    size_t i = 0;

    for (; i < n && ((uintptr_t)(to + i) & 15) != 0; i++)
        _mm_stream_si64((long long *)(to + i), from[i]);
    for (; i + 2 <= n; i += 2)
        _mm_stream_si128((__m128i *)(void *)(to + i),
                         _mm_loadu_si128((const __m128i *)(const void *)(from +
                                                                        i)));
    for (; i < n; i++)
        _mm_stream_si64((long long *)(to + i), from[i]);
}

void
jamsostek__stream_end(void)
{
    _mm_sfence();
}
#else
void
jamsostek__stream(int64_t *to, const int64_t *from, size_t n)
{
    memcpy(to, from, n * sizeof *to);
}

void
jamsostek__stream_end(void)
{
}
#endif
