/* SPDX-License-Identifier: MIT */

/*
 * nik_shard.h - a part of the set of NIK: a sorted list with gaps
 *
 * A hash table with linear probing in which a word's home is its value, scaled
 * to the size of the table, and words stand in order.  There is no way round
 * from the last slot to the first; some spare slots stand behind the last
 * home instead.
 */
#ifndef JAMSOSTEK_REGISTER_NIK_SHARD_H
#define JAMSOSTEK_REGISTER_NIK_SHARD_H

#include "../base/internal.h"

/* A word: 58 bits that tell a number from others, well mixed; then 6 bits for
 * marks, which say more about it and are not all 0, so that 0 is an empty
 * slot. */
#define JAMSOSTEK__SHARD_BITS  6
#define JAMSOSTEK__SHARD_MARKS ((UINT64_C(1) << JAMSOSTEK__SHARD_BITS) - 1)

/* All zero: empty, and nothing is allocated. */
struct jamsostek__nik_shard {
    uint64_t *slots;
    size_t homes; /* where a search can begin */
    size_t room;  /* with the spare slots, of which the last stays empty */
    size_t used;
    size_t most; /* that may be used; then the shard has to grow */
};

/* Gives it more room; false: there is no memory, and nothing has changed. */
bool jamsostek__nik_shard_grow(struct jamsostek__nik_shard *shard);

/* Where the search for a word begins; a larger word has no earlier home. */
static inline size_t
jamsostek__nik_shard_home(size_t homes, uint64_t word)
{
    return (size_t)((word >> 32) * homes >> 32);
}

static inline bool
jamsostek__nik_shard_same(uint64_t word, uint64_t other)
{
    return ((word ^ other) & ~JAMSOSTEK__SHARD_MARKS) == 0;
}

/* Brings the slots near that a search will look at. */
static inline void
jamsostek__nik_shard_prefetch(const struct jamsostek__nik_shard *shard,
                              uint64_t word)
{
#if defined(__GNUC__)
    const uint64_t *slot = shard->slots;

    if (shard->used == 0)
        return;
    slot += jamsostek__nik_shard_home(shard->homes, word);
    /* Most searches end within six slots more, often in the next line. */
    __builtin_prefetch(slot);
    __builtin_prefetch(slot + 6);
#else
    (void)shard;
    (void)word;
#endif
}

/* The word that is there for the number of this one, with its marks; or 0. */
static inline uint64_t
jamsostek__nik_shard_find(const struct jamsostek__nik_shard *shard,
                          uint64_t word)
{
    const uint64_t *slot = shard->slots;

    if (shard->used == 0)
        return 0;
    word &= ~JAMSOSTEK__SHARD_MARKS;
    slot += jamsostek__nik_shard_home(shard->homes, word);
    while (*slot != 0 && *slot < word)
        slot++;
    return jamsostek__nik_shard_same(*slot, word) ? *slot : 0;
}

/*
 * Puts a word in its place and those behind it one further up to the next
 * empty slot; 0.  If its number is there already, that gets the marks and
 * nothing moves; the word that was there.  Only while used < most.
 */
static inline uint64_t
jamsostek__nik_shard_put(struct jamsostek__nik_shard *shard, uint64_t word)
{
    uint64_t *slot =
        shard->slots + jamsostek__nik_shard_home(shard->homes, word);
    uint64_t there, first;

    for (there = *slot; there != 0; there = *++slot) {
        if (jamsostek__nik_shard_same(there, word)) {
            *slot = there | word;
            return there;
        }
        first = there < word ? there : word;
        word = there < word ? word : there;
        *slot = first;
    }
    *slot = word;
    shard->used++;
    /* An empty slot at the end is what ends a search: no more before it has
     * grown. */
    if (slot + 2 == shard->slots + shard->room)
        shard->most = shard->used;
    return 0;
}

#endif
