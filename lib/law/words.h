/* SPDX-License-Identifier: MIT */

/*
 * words.h - other words for categories, and former region codes
 *
 * Custom, not law; they stand beside the law because they are data with a
 * source and a mark as well.
 */
#ifndef JAMSOSTEK_WORDS_H
#define JAMSOSTEK_WORDS_H

#include "base/internal.h"

/* A spelling without what does not count.  Longer ones are none. */
#define JAMSOSTEK__WORD_MAX 64

struct jamsostek__word {
    const char *text; /* with zeros up to a multiple of eight bytes */
    uint8_t length;
    uint8_t n;      /* categories it may mean; 0: outside the system */
    uint16_t first; /* in jamsostek__word_categories */
};

struct jamsostek__former_region {
    const char *former;
    const char *code;
    int32_t confidence;
    const char *note_id;
    const char *note_en;
};

/* In the order of their bytes. */
extern const struct jamsostek__word jamsostek__words[];
extern const uint8_t jamsostek__word_categories[];
/* An open hash table: number of a word from 1, or 0; the next slot follows. */
extern const uint16_t jamsostek__word_slots[];
extern const uint32_t jamsostek__word_mask;
/* As people write them, by category; 0 is the outside. */
extern const char *const jamsostek__spellings[];
extern const uint16_t jamsostek__first_spelling[];

extern const size_t jamsostek__n_former_regions;
extern const struct jamsostek__former_region jamsostek__former_regions[];

#endif
