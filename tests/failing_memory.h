/* SPDX-License-Identifier: MIT */

/*
 * failing_memory.h - makes the n-th allocation of the library fail
 *
 * Set the countdown to n, call, look: n allocations work, the next one fails.
 * Still 0 or more after the call: it needed no more than n.  A loop over n
 * that ends there has failed every allocation once.
 */
#ifndef JAMSOSTEK_FAILING_MEMORY_H
#define JAMSOSTEK_FAILING_MEMORY_H

/* How many allocations still work; negative: all of them. */
extern long jamsostek_test_fail_after;
/* Blocks that are allocated and not yet freed. */
extern long jamsostek_test_live;

#endif
