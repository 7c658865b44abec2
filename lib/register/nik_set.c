/* SPDX-License-Identifier: MIT */

/*
 * nik_set.c - a hash table that never needs twice its size
 *
 * A table that doubles holds old and new at once: 24 bytes a person or more
 * while it grows.  Here the numbers are dealt out to 64 shards, each a small
 * table with linear probing that grows alone, by a half.  The others stay as
 * they are meanwhile, so growing costs a 64th of the whole.
 *
 * A large shard is a list of blocks of one size.  What one shard gives back,
 * the next one can use: memory does not fall to pieces.
 *
 * Full to 13/16 before growing and to 13/24 after it: 8 bytes a slot make 9.8
 * to 14.8 bytes a person, and a little more for the shard that is growing.
 */
#include "nik_set.h"

#include <string.h>

#define SHARD_BITS  6
#define N_SHARDS    ((size_t)1 << SHARD_BITS)
#define BLOCK_BITS  11
#define BLOCK_SLOTS ((size_t)1 << BLOCK_BITS) /* 16 KiB */
#define FIRST_SLOTS ((size_t)16)
/* Up to here a shard is one piece of memory of just its size. */
#define WHOLE_SLOTS (4 * BLOCK_SLOTS)

/* A slot: number + 1 in the upper bits, so that 0 is empty, and the marks. */
#define MARK_BITS 2
#define MARKS     ((UINT64_C(1) << MARK_BITS) - 1)

struct shard {
    uint64_t **blocks;
    size_t slots;
    size_t used;
    size_t most; /* that may be used */
};

struct jamsostek__nik_set {
    struct shard shards[N_SHARDS];
    uint64_t seed;
    int64_t count;
    int64_t limit;
    int64_t bytes;
    int64_t most;
};

/*
 * Every bit of the number decides about every bit of the result.  The seed
 * keeps a list from being made so that all its numbers meet in one place.
 */
static uint64_t
mix(const struct jamsostek__nik_set *set, int64_t nik)
{
    uint64_t x = (uint64_t)nik ^ set->seed;

    x = (x ^ x >> 32) * UINT64_C(0xd6e8feb86659fd93);
    x = (x ^ x >> 32) * UINT64_C(0xd6e8feb86659fd93);
    return x ^ x >> 32;
}

static size_t
shard_of(uint64_t hash)
{
    return (size_t)(hash >> (64 - SHARD_BITS));
}

/* Where the search begins: the 32 bits below the shard's, scaled. */
static size_t
home(const struct shard *shard, uint64_t hash)
{
    uint64_t part = hash << SHARD_BITS >> 32;

    return (size_t)(part * shard->slots >> 32);
}

static uint64_t *
slot_at(const struct shard *shard, size_t i)
{
    return &shard->blocks[i >> BLOCK_BITS][i & (BLOCK_SLOTS - 1)];
}

/* The slot of a number, or the empty one where it belongs.  A search goes on
 * through the blocks and from the last slot to the first. */
static uint64_t *
search(const struct shard *shard, uint64_t hash, int64_t nik)
{
    uint64_t wanted = (uint64_t)(nik + 1) << MARK_BITS;
    size_t i = home(shard, hash), left;
    uint64_t *slot;

    for (;;) {
        slot = slot_at(shard, i);
        left = BLOCK_SLOTS - (i & (BLOCK_SLOTS - 1));
        if (left > shard->slots - i)
            left = shard->slots - i;
        for (i += left; left > 0; left--, slot++)
            if (*slot == 0 || (*slot & ~MARKS) == wanted)
                return slot;
        if (i == shard->slots)
            i = 0;
    }
}

static void
count_bytes(struct jamsostek__nik_set *set, int64_t more)
{
    set->bytes += more;
    if (set->bytes > set->most)
        set->most = set->bytes;
}

static size_t
block_count(const struct shard *shard)
{
    return (shard->slots + BLOCK_SLOTS - 1) >> BLOCK_BITS;
}

/* What a shard of so many slots takes, with its list of blocks. */
static int64_t
shard_bytes(const struct shard *shard)
{
    return (int64_t)(shard->slots * sizeof(uint64_t) +
                     block_count(shard) * sizeof(uint64_t *));
}

static void
free_blocks(struct shard *shard, size_t n)
{
    size_t i;

    if (shard->slots <= WHOLE_SLOTS)
        n = n > 0; /* the others are parts of the first */
    for (i = 0; i < n; i++)
        jamsostek__free(shard->blocks[i]);
    jamsostek__free(shard->blocks);
    *shard = (struct shard){0};
}

static void
shard_free(struct jamsostek__nik_set *set, struct shard *shard)
{
    if (shard->slots == 0)
        return;
    count_bytes(set, -shard_bytes(shard));
    free_blocks(shard, block_count(shard));
}

static uint64_t *
empty_slots(size_t n)
{
    uint64_t *slots = jamsostek__alloc(n * sizeof *slots);

    if (slots != NULL)
        memset(slots, 0, n * sizeof *slots);
    return slots;
}

/* An empty shard of so many slots; false: no memory, nothing is kept. */
static bool
shard_new(struct jamsostek__nik_set *set, size_t slots, struct shard *out)
{
    struct shard shard = {.slots = slots, .most = slots * 13 / 16};
    bool whole = slots <= WHOLE_SLOTS;
    size_t n = block_count(&shard), i;

    shard.blocks = jamsostek__alloc(n * sizeof *shard.blocks);
    if (shard.blocks == NULL)
        return false;
    for (i = 0; i < n; i++) {
        if (whole && i > 0)
            shard.blocks[i] = shard.blocks[i - 1] + BLOCK_SLOTS;
        else
            shard.blocks[i] = empty_slots(whole ? slots : BLOCK_SLOTS);
        if (shard.blocks[i] == NULL) {
            free_blocks(&shard, i);
            return false;
        }
    }
    count_bytes(set, shard_bytes(&shard));
    *out = shard;
    return true;
}

/* At most half as much again, in whole blocks where there are blocks. */
static size_t
next_size(size_t slots)
{
    size_t more = slots == 0 ? FIRST_SLOTS : slots + slots / 2;

    return more > WHOLE_SLOTS ? more & ~(BLOCK_SLOTS - 1) : more;
}

static jamsostek_status
grow(struct jamsostek__nik_set *set, struct shard *shard, jamsostek_error *err)
{
    struct shard larger;
    uint64_t word;
    int64_t nik;
    size_t i;

    if (!shard_new(set, next_size(shard->slots), &larger))
        return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY,
                               "no memory for the NIK of so many people");
    for (i = 0; i < shard->slots; i++) {
        word = *slot_at(shard, i);
        if (word == 0)
            continue;
        nik = (int64_t)(word >> MARK_BITS) - 1;
        *search(&larger, mix(set, nik), nik) = word;
    }
    larger.used = shard->used;
    shard_free(set, shard);
    *shard = larger;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__nik_set_new(int64_t limit, struct jamsostek__nik_set **out,
                       jamsostek_error *err)
{
    struct jamsostek__nik_set *set = jamsostek__alloc(sizeof *set);

    if (set == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY,
                               "no memory for the NIK of so many people");
    *set = (struct jamsostek__nik_set){
        /* An address differs from run to run; results do not depend on it. */
        .seed = (uint64_t)(uintptr_t)set * UINT64_C(0x9e3779b97f4a7c15),
        .limit = limit > 0 ? limit : INT64_MAX,
        .bytes = (int64_t)sizeof *set,
        .most = (int64_t)sizeof *set,
    };
    *out = set;
    return JAMSOSTEK_OK;
}

void
jamsostek__nik_set_free(struct jamsostek__nik_set *set)
{
    size_t i;

    if (set == NULL)
        return;
    for (i = 0; i < N_SHARDS; i++)
        shard_free(set, &set->shards[i]);
    jamsostek__free(set);
}

void
jamsostek__nik_set_prefetch(const struct jamsostek__nik_set *set, int64_t nik)
{
#if defined(__GNUC__)
    uint64_t hash = mix(set, nik);
    const struct shard *shard = &set->shards[shard_of(hash)];

    if (shard->slots > 0)
        __builtin_prefetch(slot_at(shard, home(shard, hash)));
#else
    (void)set;
    (void)nik;
#endif
}

uint32_t
jamsostek__nik_set_find(const struct jamsostek__nik_set *set, int64_t nik)
{
    uint64_t hash = mix(set, nik);
    const struct shard *shard = &set->shards[shard_of(hash)];

    if (shard->slots == 0)
        return 0;
    return (uint32_t)(*search(shard, hash, nik) & MARKS);
}

jamsostek_status
jamsostek__nik_set_add(struct jamsostek__nik_set *set, int64_t nik,
                       uint32_t marks, uint32_t *before, jamsostek_error *err)
{
    uint64_t hash = mix(set, nik);
    struct shard *shard = &set->shards[shard_of(hash)];
    uint64_t *slot = NULL;
    jamsostek_status status;

    if (NEVER(nik < 0 || nik > JAMSOSTEK__NIK_MAX || marks == 0 ||
              marks > MARKS))
        return jamsostek__fail(err, JAMSOSTEK_ERR_INTERNAL,
                               "a NIK is not a number of 16 digits");
    if (shard->slots > 0)
        slot = search(shard, hash, nik);
    if (slot != NULL && *slot != 0) {
        *before = (uint32_t)(*slot & MARKS);
        *slot |= marks;
        return JAMSOSTEK_OK;
    }
    if (set->count >= set->limit)
        return jamsostek__fail(err, JAMSOSTEK_ERR_LIMIT,
                               "there are more than %lld people",
                               (long long)set->limit);
    /* Before the slots get scarce, not after: a search must always end. */
    if (slot == NULL || shard->used == shard->most) {
        status = grow(set, shard, err);
        if (status != JAMSOSTEK_OK)
            return status;
        slot = search(shard, hash, nik);
    }
    *before = 0;
    *slot = (uint64_t)(nik + 1) << MARK_BITS | marks;
    shard->used++;
    set->count++;
    return JAMSOSTEK_OK;
}

int64_t
jamsostek__nik_set_count(const struct jamsostek__nik_set *set)
{
    return set->count;
}

int64_t
jamsostek__nik_set_bytes(const struct jamsostek__nik_set *set, int64_t *most)
{
    *most = set->most;
    return set->bytes;
}
