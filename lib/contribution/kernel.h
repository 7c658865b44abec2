/* SPDX-License-Identifier: MIT */

/*
 * kernel.h - rounded shares of a block of bases, as fast as memory takes them
 *
 * Compilers do not vectorise a 64-bit division.  A base below 2^32 split into
 * quotient and rest of 100,000 needs 32 bits only and stays exact:
 *
 *     base x rate / 100,000 = quotient x rate + rest x rate / 100,000
 *
 * with the rate in units of 0.001 %, below KERNEL_MAX_RATE, and half up to
 * whole rupiah.  Whatever does not fit takes the ordinary path.
 */
#ifndef JAMSOSTEK_KERNEL_H
#define JAMSOSTEK_KERNEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { KERNEL_BLOCK = 256, KERNEL_SLOTS = 256 };

/* The unit of the rates, and the largest one whose rest x rate + half fits
 * 32 bits. */
enum { KERNEL_UNIT = 100000, KERNEL_MAX_RATE = 42949 };

/* One line of the bill for every kind of row (slot) of a block. */
struct kernel_line {
    bool due;     /* any slot has it */
    bool varies;  /* the rate differs between the slots */
    bool flats;   /* some slot has a flat amount */
    uint32_t cap; /* the base counts up to this */
    uint32_t rate[KERNEL_SLOTS];
    uint32_t flat[KERNEL_SLOTS]; /* rupiah on top */
};

/* The same turned round for sums by group: the first eight lines of a kind of
 * row side by side, so that one row is one vector.  Lines with a flat amount
 * are not for this. */
enum { KERNEL_LANES = 8 };

struct kernel_rows {
    uint32_t cap[KERNEL_LANES];
    uint32_t cap_quotient[KERNEL_LANES]; /* of the cap by the unit */
    uint32_t cap_rest[KERNEL_LANES];
    uint32_t rate[KERNEL_SLOTS][KERNEL_LANES];
};

struct kernel {
    /* Quotients and rests of the bases, counted up to a cap; lines with the
     * same cap share them. */
    void (*split)(const uint32_t *base, uint32_t cap, size_t n,
                  uint32_t *quotient, uint32_t *rest);
    /* out[i] = share of the base by the line of slot[i]; added if `add`. */
    void (*shares)(const struct kernel_line *line, const uint32_t *quotient,
                   const uint32_t *rest, const uint8_t *slot, size_t n,
                   bool add, int64_t *out);
    /* base[i] = wage[i]; true if every wage is within 0 and 2^32. */
    bool (*narrow)(const int64_t *wage, size_t n, uint32_t *base);
    /* Adds the eight shares of each row to the eight sums of its group, which
     * begin at sums[group x stride]. */
    void (*sum)(const struct kernel_rows *rows, const uint32_t *base,
                const uint8_t *slot, const int32_t *group, size_t n,
                size_t stride, int64_t *sums);
};

enum { KERNEL_PLAIN, KERNEL_AVX2, KERNEL_AVX512 };

/* A variant; false if the processor at hand cannot run it. */
bool jamsostek__kernel_variant(int variant, struct kernel *out);

/* The best one that it can. */
struct kernel jamsostek__kernel(void);

/* Copies a column past the caches where that pays: for long outputs, which
 * will not be read again soon.  End with jamsostek__stream_end(). */
void jamsostek__stream(int64_t *to, const int64_t *from, size_t n);
void jamsostek__stream_end(void);

#endif
