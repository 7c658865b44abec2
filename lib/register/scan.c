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

/* ---- what all ways share ----------------------------------------------- */

/* The bits of a block that stand for text; `left` bytes begin with it. */
static inline uint64_t
valid_bits(size_t left)
{
    return left >= SCAN_BLOCK ? ~(uint64_t)0
                              : ~(uint64_t)0 >> (SCAN_BLOCK - left);
}

static inline void
keep_valid(struct jamsostek__marks *marks, size_t left)
{
    uint64_t valid = valid_bits(left);

    marks->ends &= valid;
    marks->quotes &= valid;
    marks->odd &= valid;
}

/* The places of the bits of a word, from `base`; how many. */
static inline size_t
list_bits(uint64_t bits, size_t base, uint16_t *to)
{
    size_t n;

    for (n = 0; bits != 0; bits &= bits - 1)
        to[n++] = (uint16_t)(base + jamsostek__lowest_bit(bits));
    return n;
}

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

static struct jamsostek__marks
mark_plain(const char *text)
{
    struct jamsostek__marks marks = {0, 0, 0};
    uint64_t word, feed, ends, odd;
    unsigned shift;

    for (shift = 0; shift < 64; shift += 8) {
        word = load_word(text);
        feed = equal(word, '\n');
        ends = feed | equal(word, ',');
        odd = beyond_print(word) & ~feed;
        marks.ends |= gather(ends) << shift;
        marks.quotes |= gather(equal(word, '"')) << shift;
        marks.odd |= gather(odd) << shift;
        text += 8;
    }
    return marks;
}

static size_t
scan_plain(const char *text, size_t size, struct jamsostek__marks *marks,
           uint16_t *ends)
{
    size_t at, n = 0;

    for (at = 0; at < size; at += SCAN_BLOCK, marks++) {
        *marks = mark_plain(text + at);
        keep_valid(marks, size - at);
        n += list_bits(marks->ends, at, ends + n);
    }
    return n;
}

/* ---- x86-64 ------------------------------------------------------------ */

#if defined(__x86_64__) && defined(__GNUC__) && defined(__SSE2__)
#define HAVE_X86
#include <immintrin.h>

#define TARGET_AVX2 __attribute__((target("avx2,bmi,popcnt")))
#define TARGET_AVX512                                                          \
    __attribute__((target("avx512f,avx512bw,avx512vbmi2,bmi,popcnt")))

static inline uint64_t
bits_of(__m128i bytes, unsigned shift)
{
    return (uint64_t)(uint32_t)_mm_movemask_epi8(bytes) << shift;
}

static inline struct jamsostek__marks
mark_sse2(const char *text)
{
    const __m128i comma = _mm_set1_epi8(','), feed = _mm_set1_epi8('\n');
    const __m128i quote = _mm_set1_epi8('"'), print = _mm_set1_epi8(0x20);
    struct jamsostek__marks marks = {0, 0, 0};
    __m128i bytes;
    unsigned at;

    for (at = 0; at < SCAN_BLOCK; at += 16) {
        bytes = _mm_loadu_si128((const __m128i *)(const void *)(text + at));
        marks.ends |= bits_of(_mm_or_si128(_mm_cmpeq_epi8(bytes, comma),
                                           _mm_cmpeq_epi8(bytes, feed)),
                              at);
        marks.quotes |= bits_of(_mm_cmpeq_epi8(bytes, quote), at);
        marks.odd |= bits_of(_mm_cmplt_epi8(bytes, print), at);
    }
    marks.odd &= ~marks.ends;
    return marks;
}

static size_t
scan_sse2(const char *text, size_t size, struct jamsostek__marks *marks,
          uint16_t *ends)
{
    size_t at, n = 0;

    for (at = 0; at < size; at += SCAN_BLOCK, marks++) {
        *marks = mark_sse2(text + at);
        keep_valid(marks, size - at);
        n += list_bits(marks->ends, at, ends + n);
    }
    return n;
}

TARGET_AVX2 static inline uint64_t
bits_of_32(__m256i bytes, unsigned shift)
{
    return (uint64_t)(uint32_t)_mm256_movemask_epi8(bytes) << shift;
}

TARGET_AVX2 static inline struct jamsostek__marks
mark_avx2(const char *text)
{
    const __m256i comma = _mm256_set1_epi8(','), feed = _mm256_set1_epi8('\n');
    const __m256i quote = _mm256_set1_epi8('"');
    const __m256i print = _mm256_set1_epi8(0x20);
    struct jamsostek__marks marks = {0, 0, 0};
    __m256i bytes;
    unsigned at;

    for (at = 0; at < SCAN_BLOCK; at += 32) {
        bytes = _mm256_loadu_si256((const __m256i *)(const void *)(text + at));
        marks.ends |=
            bits_of_32(_mm256_or_si256(_mm256_cmpeq_epi8(bytes, comma),
                                       _mm256_cmpeq_epi8(bytes, feed)),
                       at);
        marks.quotes |= bits_of_32(_mm256_cmpeq_epi8(bytes, quote), at);
        marks.odd |= bits_of_32(_mm256_cmpgt_epi8(print, bytes), at);
    }
    marks.odd &= ~marks.ends;
    return marks;
}

/* Eight at a time, wanted or not: to guess how many there are costs more. */
TARGET_AVX2 static inline size_t
list_eights(uint64_t bits, size_t base, uint16_t *to)
{
    const uint64_t last = (uint64_t)1 << 63; /* stands in where none is left */
    size_t count = (size_t)__builtin_popcountll(bits), n = 0;
    int i;

    do {
        for (i = 0; i < 8; i++) {
            to[n++] = (uint16_t)(base + jamsostek__lowest_bit(bits | last));
            bits &= bits - 1;
        }
    } while (n < count);
    return count;
}

TARGET_AVX2 static size_t
scan_avx2(const char *text, size_t size, struct jamsostek__marks *marks,
          uint16_t *ends)
{
    size_t at, n = 0;

    for (at = 0; at < size; at += SCAN_BLOCK, marks++) {
        *marks = mark_avx2(text + at);
        keep_valid(marks, size - at);
        n += list_eights(marks->ends, at, ends + n);
    }
    return n;
}

TARGET_AVX512 static inline struct jamsostek__marks
mark_avx512(const char *text)
{
    __m512i bytes = _mm512_loadu_si512((const void *)text);
    struct jamsostek__marks marks = {0, 0, 0};

    marks.ends = _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(',')) |
                 _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8('\n'));
    marks.quotes = _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8('"'));
    marks.odd =
        _mm512_cmplt_epi8_mask(bytes, _mm512_set1_epi8(0x20)) & ~marks.ends;
    return marks;
}

/* The numbers 0 to 63, of which the bits choose. */
static const unsigned char numbers[64] = {
    0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15,
    16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
    32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
    48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63,
};

TARGET_AVX512 static inline size_t
list_at_once(uint64_t bits, size_t base, uint16_t *to)
{
    const __m512i from = _mm512_set1_epi16((short)(uint16_t)base);
    __m512i chosen = _mm512_maskz_compress_epi8(
        bits, _mm512_loadu_si512((const void *)numbers));
    size_t count = (size_t)__builtin_popcountll(bits);

    _mm512_storeu_si512(
        (void *)to,
        _mm512_add_epi16(from,
                         _mm512_cvtepu8_epi16(_mm512_castsi512_si256(chosen))));
    if (count > 32)
        _mm512_storeu_si512(
            (void *)(to + 32),
            _mm512_add_epi16(from, _mm512_cvtepu8_epi16(
                                       _mm512_extracti64x4_epi64(chosen, 1))));
    return count;
}

TARGET_AVX512 static size_t
scan_avx512(const char *text, size_t size, struct jamsostek__marks *marks,
            uint16_t *ends)
{
    size_t at, n = 0;

    for (at = 0; at < size; at += SCAN_BLOCK, marks++) {
        *marks = mark_avx512(text + at);
        keep_valid(marks, size - at);
        n += list_at_once(marks->ends, at, ends + n);
    }
    return n;
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
        return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi")
                   ? scan_avx2
                   : NULL;
    case SCAN_AVX512:
        return __builtin_cpu_supports("avx512bw") &&
                       __builtin_cpu_supports("avx512vbmi2") &&
                       __builtin_cpu_supports("bmi")
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
