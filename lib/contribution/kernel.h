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

enum { KERNEL_BLOCK = 512, KERNEL_SLOTS = 256 };

/* The unit of the rates, and the largest one whose rest x rate + half fits
 * 32 bits. */
enum { KERNEL_UNIT = 100000, KERNEL_MAX_RATE = 42949 };

/* One line of the bill for every kind of row (slot) of a block. */
struct kernel_line {
    bool due;     /* any slot has it */
    bool varies;  /* rate or flat differ between the slots */
    uint32_t cap; /* the base counts up to this */
    uint32_t rate[KERNEL_SLOTS];
    uint32_t flat[KERNEL_SLOTS]; /* rupiah on top */
};

struct kernel {
    /* out[i] = share of base[i] by the line of slot[i]; added if `add`. */
    void (*shares)(const struct kernel_line *line, const uint32_t *base,
                   const uint8_t *slot, size_t n, bool add, int64_t *out);
    /* base[i] = wage[i]; true if every wage is within 0 and 2^32. */
    bool (*narrow)(const int64_t *wage, size_t n, uint32_t *base);
};

/* The variant for the processor at hand. */
struct kernel jamsostek__kernel(void);

/* Copies a column past the caches where that pays: for long outputs, which
 * will not be read again soon.  End with jamsostek__stream_end(). */
void jamsostek__stream(int64_t *to, const int64_t *from, size_t n);
void jamsostek__stream_end(void);

#endif
