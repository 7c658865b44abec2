/* SPDX-License-Identifier: MIT */

/*
 * scan.c - where the delimiters of a text are, 64 bytes at a time
 *
 * Every way asks the same of each byte: is it a comma or a line feed, is it a
 * quote, and is it, without being a line feed, below 0x20 or beyond 0x7f, which
 * is below 0x20 too where bytes are signed?
 */
#include "scan.h"

#include <string.h>

/* ---- plain C, eight bytes in a word ------------------------------------ */

#define ONES (~(uint64_t)0 / 255) /* 0x0101... */
#define HIGH (ONES * 0x80)        /* 0x8080... */

/* The first byte in the lowest place, on every machine. */
static uint64_t
load_word(const char *text)
{
    const unsigned char *p = (const unsigned char *)text;
    uint64_t word = 0;
    int i;

    for (i = 7; i >= 0; i--)
        word = word << 8 | p[i];
    return word;
}

/* The top bit of every byte that equals `byte`. */
static uint64_t
equal(uint64_t word, unsigned char byte)
{
    uint64_t other = word ^ (ONES * byte);

    return ~(((other & ~HIGH) + ~HIGH) | other) & HIGH;
}

/* The top bit of every byte that is below 0x20 or beyond 0x7f. */
static uint64_t
beyond_print(uint64_t word)
{
    return (word | ~((word & ~HIGH) + ONES * 0x60)) & HIGH;
}

/* The top bits of eight bytes, in one byte. */
static uint64_t
gather(uint64_t word)
{
    return (word >> 7) * UINT64_C(0x0102040810204080) >> 56;
}

static void
scan_plain(const char *text, size_t blocks, struct jamsostek__marks *out)
{
    uint64_t word, feed, ends, odd;
    size_t i;
    unsigned shift;

    for (i = 0; i < blocks; i++) {
        out[i] = (struct jamsostek__marks){0, 0, 0};
        for (shift = 0; shift < 64; shift += 8) {
            word = load_word(text);
            feed = equal(word, '\n');
            ends = feed | equal(word, ',');
            odd = beyond_print(word) & ~feed;
            out[i].ends |= gather(ends) << shift;
            out[i].quotes |= gather(equal(word, '"')) << shift;
            out[i].odd |= gather(odd) << shift;
            text += 8;
        }
    }
}

/* ---- x86-64 ------------------------------------------------------------ */

#if defined(__x86_64__) && defined(__GNUC__) && defined(__SSE2__)
#define HAVE_X86
#include <immintrin.h>

#define TARGET_AVX2   __attribute__((target("avx2")))
#define TARGET_AVX512 __attribute__((target("avx512f,avx512bw")))

static void
scan_sse2(const char *text, size_t blocks, struct jamsostek__marks *out)
{
    const __m128i comma = _mm_set1_epi8(','), feed = _mm_set1_epi8('\n');
    const __m128i quote = _mm_set1_epi8('"'), print = _mm_set1_epi8(0x20);
    __m128i bytes, ends;
    size_t i;
    unsigned shift;

    for (i = 0; i < blocks; i++) {
        uint64_t all_ends = 0, quotes = 0, odd = 0;

        for (shift = 0; shift < 64; shift += 16) {
            bytes = _mm_loadu_si128((const __m128i *)(const void *)text);
            ends = _mm_or_si128(_mm_cmpeq_epi8(bytes, comma),
                                _mm_cmpeq_epi8(bytes, feed));
            all_ends |= (uint64_t)(uint32_t)_mm_movemask_epi8(ends) << shift;
            quotes |= (uint64_t)(uint32_t)_mm_movemask_epi8(
                          _mm_cmpeq_epi8(bytes, quote))
                      << shift;
            odd |= (uint64_t)(uint32_t)_mm_movemask_epi8(
                       _mm_cmplt_epi8(bytes, print))
                   << shift;
            text += 16;
        }
        out[i].ends = all_ends;
        out[i].quotes = quotes;
        out[i].odd = odd & ~all_ends;
    }
}

TARGET_AVX2 static void
scan_avx2(const char *text, size_t blocks, struct jamsostek__marks *out)
{
    const __m256i comma = _mm256_set1_epi8(','), feed = _mm256_set1_epi8('\n');
    const __m256i quote = _mm256_set1_epi8('"');
    const __m256i print = _mm256_set1_epi8(0x20);
    __m256i bytes, ends;
    size_t i;
    unsigned shift;

    for (i = 0; i < blocks; i++) {
        uint64_t all_ends = 0, quotes = 0, odd = 0;

        for (shift = 0; shift < 64; shift += 32) {
            bytes = _mm256_loadu_si256((const __m256i *)(const void *)text);
            ends = _mm256_or_si256(_mm256_cmpeq_epi8(bytes, comma),
                                   _mm256_cmpeq_epi8(bytes, feed));
            all_ends |= (uint64_t)(uint32_t)_mm256_movemask_epi8(ends) << shift;
            quotes |= (uint64_t)(uint32_t)_mm256_movemask_epi8(
                          _mm256_cmpeq_epi8(bytes, quote))
                      << shift;
            odd |= (uint64_t)(uint32_t)_mm256_movemask_epi8(
                       _mm256_cmpgt_epi8(print, bytes))
                   << shift;
            text += 32;
        }
        out[i].ends = all_ends;
        out[i].quotes = quotes;
        out[i].odd = odd & ~all_ends;
    }
}

TARGET_AVX512 static void
scan_avx512(const char *text, size_t blocks, struct jamsostek__marks *out)
{
    const __m512i comma = _mm512_set1_epi8(','), feed = _mm512_set1_epi8('\n');
    const __m512i quote = _mm512_set1_epi8('"');
    const __m512i print = _mm512_set1_epi8(0x20);
    __m512i bytes;
    uint64_t ends;
    size_t i;

    for (i = 0; i < blocks; i++) {
        bytes = _mm512_loadu_si512((const void *)(text + i * SCAN_BLOCK));
        ends = _mm512_cmpeq_epi8_mask(bytes, comma) |
               _mm512_cmpeq_epi8_mask(bytes, feed);
        out[i].ends = ends;
        out[i].quotes = _mm512_cmpeq_epi8_mask(bytes, quote);
        out[i].odd = _mm512_cmplt_epi8_mask(bytes, print) & ~ends;
    }
}
#endif

/* ---- the choice -------------------------------------------------------- */

jamsostek__scan *
jamsostek__scan_variant(int variant)
{
    switch (variant) {
    case SCAN_PLAIN:
        return scan_plain;
#ifdef HAVE_X86
    case SCAN_SSE2:
        return scan_sse2;
    case SCAN_AVX2:
        return __builtin_cpu_supports("avx2") ? scan_avx2 : NULL;
    case SCAN_AVX512:
        return __builtin_cpu_supports("avx512f") &&
                       __builtin_cpu_supports("avx512bw")
                   ? scan_avx512
                   : NULL;
#endif
    default:
        return NULL;
    }
}

jamsostek__scan *
jamsostek__scan_best(void)
{
    jamsostek__scan *scan = NULL;
    int variant;

    for (variant = SCAN_AVX512; scan == NULL; variant--)
        scan = jamsostek__scan_variant(variant);
    return scan;
}
