/* SPDX-License-Identifier: MIT */

/*
 * sequence.h - the order in which places are given, prepared once
 *
 * jamsostek_allocate() answers for one number; a plan asks for many numbers
 * over the same areas.  What does not depend on the number (who is served
 * when, sorted bends) is worked out once here.
 */
#ifndef JAMSOSTEK_SEQUENCE_H
#define JAMSOSTEK_SEQUENCE_H

#include "share.h"

#include <jamsostek/allocation.h>

struct jamsostek__sequence;

/* Sums of places that are really given stay below this, so that only room that
 * is never used up can be beyond 64 bits. */
#define JAMSOSTEK__PLACES_MOST (INT64_C(1) << 62)

/* Everything of the input but `amount`, which is not looked at. */
jamsostek_status
jamsostek__sequence_make(const jamsostek_allocation_input *input,
                         struct jamsostek__sequence **out,
                         jamsostek_error *err);
void jamsostek__sequence_free(struct jamsostek__sequence *sequence);

/* How many places there are in all; INT64_MAX if more. */
int64_t jamsostek__sequence_room(const struct jamsostek__sequence *sequence);

/* The places of each area when so many (up to JAMSOSTEK__PLACES_MOST) are
 * given, or all there are.  Uses the working memory of the sequence: one call
 * at a time. */
void jamsostek__sequence_fill(struct jamsostek__sequence *sequence,
                              int64_t amount, int64_t *out);

/* A column of an input, which may be left out. */
static inline int64_t
jamsostek__column_at(const int64_t *column, size_t i, int64_t otherwise)
{
    return column != NULL ? column[i] : otherwise;
}

/* No figure of a column may be negative. */
jamsostek_status jamsostek__column_check(const int64_t *column, size_t n,
                                         const char *what,
                                         jamsostek_error *err);

#endif
