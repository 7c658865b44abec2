/* SPDX-License-Identifier: MIT */

/*
 * word.h - what the words of a list mean
 *
 * Words repeat from line to line, so what one was found to mean is remembered.
 */
#ifndef JAMSOSTEK_REGISTER_WORD_H
#define JAMSOSTEK_REGISTER_WORD_H

#include "../base/internal.h"
#include "csv.h"

#include <string.h>

enum {
    JAMSOSTEK__WORD_SIZE = 32, /* longer ones are not remembered */
    /* Up to here the two ends of a word, which overlap, are all of it. */
    JAMSOSTEK__WORD_ENDS = 16,
    JAMSOSTEK__WORD_BITS = 10,
    JAMSOSTEK__WORDS = 1 << JAMSOSTEK__WORD_BITS,
};

/* What words are told apart by. */
struct jamsostek__word_key {
    uint64_t head; /* the first eight characters, or as many as there are */
    uint64_t tail; /* the last eight */
    uint64_t kind; /* the length and the field; 0: the slot is empty */
};

/* What a word of a field means; INT64_MIN: nothing. */
struct jamsostek__word {
    struct jamsostek__word_key key;
    int64_t value;
    char text[JAMSOSTEK__WORD_SIZE];
};

/* Zeros: nothing is remembered. */
struct jamsostek__words {
    size_t n;
    struct jamsostek__word slots[JAMSOSTEK__WORDS];
};

/* The same as jamsostek__word_value(), for words that are not in the first
 * place they may be in: finds out what they mean, and remembers it. */
int64_t jamsostek__word_find(struct jamsostek__words *words, int field,
                             const char *text, size_t length);

/* Without branches: lengths differ from line to line, and they would be guessed
 * wrong. */
static inline struct jamsostek__word_key
jamsostek__word_key_of(int field, const char *text, size_t length)
{
    size_t missing = 8 - (length < 8 ? length : 8);

    return (struct jamsostek__word_key){
        .head = load_eight(text) << (8 * missing),
        .tail = load_eight(text + length - 8) >> (8 * missing),
        .kind = length << 8 | (uint64_t)(field + 1),
    };
}

/* Where a word is, unless others were there before it. */
static inline size_t
jamsostek__word_home(const struct jamsostek__word_key *key)
{
    uint64_t hash =
        (key->head + key->tail + key->kind) * UINT64_C(0x9e3779b97f4a7c15);

    return (size_t)(hash >> (64 - JAMSOSTEK__WORD_BITS));
}

static inline bool
jamsostek__word_is(const struct jamsostek__word *slot,
                   const struct jamsostek__word_key *key, const char *text,
                   size_t length)
{
    return ((slot->key.head ^ key->head) | (slot->key.tail ^ key->tail) |
            (slot->key.kind ^ key->kind)) == 0 &&
           (length <= JAMSOSTEK__WORD_ENDS ||
            memcmp(slot->text, text, length) == 0);
}

/* What a word of a field means; INT64_MIN: nothing.  It is not empty, and
 * stands in a record of the reader. */
static inline int64_t
jamsostek__word_value(struct jamsostek__words *words, int field,
                      const char *text, size_t length)
{
    struct jamsostek__word_key key =
        jamsostek__word_key_of(field, text, length);
    const struct jamsostek__word *slot =
        &words->slots[jamsostek__word_home(&key)];

    if (LIKELY(jamsostek__word_is(slot, &key, text, length)))
        return slot->value;
    return jamsostek__word_find(words, field, text, length);
}

#endif
