/* SPDX-License-Identifier: MIT */

/*
 * kernel.c - plain C loops that compilers vectorise, built for three levels
 * of x86-64 and chosen at run time; one plain build elsewhere
 */
#include "contribution/kernel.h"

#include <string.h>

#if defined(__GNUC__) && !defined(__clang__)
#define KEEP_LOOP _Pragma("GCC unroll 1")
#else
#define KEEP_LOOP
#endif

#if defined(__GNUC__)
#define ALWAYS_INLINE static inline __attribute__((always_inline))
#else
#define ALWAYS_INLINE static inline
#endif

ALWAYS_INLINE uint32_t
share(uint32_t quotient, uint32_t rest, uint32_t rate)
{
    return quotient * rate + (rest * rate + KERNEL_UNIT / 2) / KERNEL_UNIT;
}

ALWAYS_INLINE void
split(const uint32_t *restrict base, uint32_t cap, size_t n,
      uint32_t *restrict quotient, uint32_t *restrict rest)
{
    size_t i;

    for (i = 0; i < n; i++) {
        uint32_t counted = base[i] < cap ? base[i] : cap;

        quotient[i] = counted / KERNEL_UNIT;
        rest[i] = counted % KERNEL_UNIT;
    }
}

/* `varies`, `flats` and `add` are constants wherever this is inlined. */
ALWAYS_INLINE void
loop(const struct kernel_line *restrict line, const uint32_t *restrict quotient,
     const uint32_t *restrict rest, const uint8_t *restrict slot, size_t n,
     bool varies, bool flats, bool add, int64_t *restrict out)
{
    uint32_t rate = line->rate[1];
    size_t i;

    for (i = 0; i < n; i++) {
        uint32_t amount =
            share(quotient[i], rest[i], varies ? line->rate[slot[i]] : rate);

        if (flats)
            amount += line->flat[slot[i]];
        out[i] = add ? out[i] + (int64_t)amount : (int64_t)amount;
    }
}

ALWAYS_INLINE void
shares(const struct kernel_line *line, const uint32_t *quotient,
       const uint32_t *rest, const uint8_t *slot, size_t n, bool add,
       int64_t *out)
{
    if (line->flats && add)
        loop(line, quotient, rest, slot, n, true, true, true, out);
    else if (line->flats)
        loop(line, quotient, rest, slot, n, true, true, false, out);
    else if (line->varies && add)
        loop(line, quotient, rest, slot, n, true, false, true, out);
    else if (line->varies)
        loop(line, quotient, rest, slot, n, true, false, false, out);
    else if (add)
        loop(line, quotient, rest, slot, n, false, false, true, out);
    else
        loop(line, quotient, rest, slot, n, false, false, false, out);
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

ALWAYS_INLINE void
sum(const struct kernel_rows *rows, const uint32_t *restrict base,
    const uint8_t *restrict slot, const int32_t *restrict group, size_t n,
    size_t stride, int64_t *restrict sums)
{
    size_t i, k;

    for (i = 0; i < n; i++) {
        int64_t *to = sums + (size_t)group[i] * stride;
        const uint32_t *rate = rows->rate[slot[i]];
        uint32_t quotient = base[i] / KERNEL_UNIT;
        uint32_t rest = base[i] - quotient * KERNEL_UNIT;

        /* One vector, if the compiler does not take it apart first. */
        KEEP_LOOP
        for (k = 0; k < KERNEL_LANES; k++) {
            bool below = base[i] < rows->cap[k];
            uint32_t q = below ? quotient : rows->cap_quotient[k];
            uint32_t r = below ? rest : rows->cap_rest[k];

            to[k] += (int64_t)share(q, r, rate[k]);
        }
    }
}

/* One build of the loops under a name; TARGET is an attribute or nothing. */
/* NOLINTBEGIN(bugprone-macro-parentheses): TARGET is an attribute. */
#define VARIANT(name, TARGET)                                                  \
    TARGET static void split_##name(const uint32_t *base, uint32_t cap,        \
                                    size_t n, uint32_t *quotient,              \
                                    uint32_t *rest)                            \
    {                                                                          \
        split(base, cap, n, quotient, rest);                                   \
    }                                                                          \
    TARGET static void shares_##name(                                          \
        const struct kernel_line *line, const uint32_t *quotient,              \
        const uint32_t *rest, const uint8_t *slot, size_t n, bool add,         \
        int64_t *out)                                                          \
    {                                                                          \
        shares(line, quotient, rest, slot, n, add, out);                       \
    }                                                                          \
    TARGET static bool narrow_##name(const int64_t *wage, size_t n,            \
                                     uint32_t *base)                           \
    {                                                                          \
        return narrow(wage, n, base);                                          \
    }                                                                          \
    TARGET static void sum_##name(const struct kernel_rows *rows,              \
                                  const uint32_t *base, const uint8_t *slot,   \
                                  const int32_t *group, size_t n,              \
                                  size_t stride, int64_t *sums)                \
    {                                                                          \
        sum(rows, base, slot, group, n, stride, sums);                         \
    }

/* NOLINTEND(bugprone-macro-parentheses) */

VARIANT(plain, )

#if defined(__x86_64__) && defined(__GNUC__)
VARIANT(avx2, __attribute__((target("avx2"))))
#if defined(__clang__)
VARIANT(avx512, __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl"))))
#else
VARIANT(avx512, __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,"
                                      "prefer-vector-width=512"))))
#endif
#endif

bool
jamsostek__kernel_variant(int variant, struct kernel *out)
{
    switch (variant) {
    case KERNEL_PLAIN:
        *out =
            (struct kernel){split_plain, shares_plain, narrow_plain, sum_plain};
        return true;
#if defined(__x86_64__) && defined(__GNUC__)
    case KERNEL_AVX2:
        *out = (struct kernel){split_avx2, shares_avx2, narrow_avx2, sum_avx2};
        return __builtin_cpu_supports("avx2");
    case KERNEL_AVX512:
        *out = (struct kernel){split_avx512, shares_avx512, narrow_avx512,
                               sum_avx512};
        return __builtin_cpu_supports("avx512f") &&
               __builtin_cpu_supports("avx512bw") &&
               __builtin_cpu_supports("avx512dq") &&
               __builtin_cpu_supports("avx512vl");
#endif
    default:
        return false;
    }
}

struct kernel
jamsostek__kernel(void)
{
    struct kernel kernel;
    int variant = KERNEL_AVX512;

    while (!jamsostek__kernel_variant(variant, &kernel))
        variant--;
    return kernel;
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
        _mm_stream_si128(
            (__m128i *)(void *)(to + i),
            _mm_loadu_si128((const __m128i *)(const void *)(from + i)));
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
