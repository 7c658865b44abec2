/* SPDX-License-Identifier: MIT */

/*
 * nik_set.h - which NIKs were seen, and where, in at most 16 bytes a person
 *
 * A number of 54 bits and its marks share one word of 64 bits.  The set
 * answers "was it there before?" and nothing else: no order, no removal.
 */
#ifndef JAMSOSTEK_REGISTER_NIK_SET_H
#define JAMSOSTEK_REGISTER_NIK_SET_H

#include "../base/internal.h"

/* Where a NIK was seen. */
enum {
    JAMSOSTEK__SEEN_LISTED = 1,   /* accepted from the list */
    JAMSOSTEK__SEEN_ENROLLED = 2, /* in a register of those enrolled */
};

/* Largest number: sixteen nines. */
#define JAMSOSTEK__NIK_MAX INT64_C(9999999999999999)

struct jamsostek__nik_set;

/* No more people than `limit`; 0: as many as memory holds. */
jamsostek_status jamsostek__nik_set_new(int64_t limit,
                                        struct jamsostek__nik_set **out,
                                        jamsostek_error *err);
void jamsostek__nik_set_free(struct jamsostek__nik_set *set);

/* Brings the place of a number (0 to JAMSOSTEK__NIK_MAX) near, for a question
 * that comes soon. */
void jamsostek__nik_set_prefetch(const struct jamsostek__nik_set *set,
                                 int64_t nik);

/* The marks of a number; 0 if it was never seen. */
uint32_t jamsostek__nik_set_find(const struct jamsostek__nik_set *set,
                                 int64_t nik);

/*
 * Adds marks to a number; *before are those that it had.  ERR_MEMORY and
 * ERR_LIMIT leave the set as it was.
 */
jamsostek_status jamsostek__nik_set_add(struct jamsostek__nik_set *set,
                                        int64_t nik, uint32_t marks,
                                        uint32_t *before, jamsostek_error *err);

int64_t jamsostek__nik_set_count(const struct jamsostek__nik_set *set);
/* Bytes that the set holds now, and the most that it ever held. */
int64_t jamsostek__nik_set_bytes(const struct jamsostek__nik_set *set,
                                 int64_t *most);

#endif
