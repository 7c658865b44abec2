/* SPDX-License-Identifier: MIT */

/*
 * nik_set.c - a hash table that never needs twice its size
 *
 * A table that grows may need old and new at once.  Here the numbers are dealt
 * out to 64 shards that grow alone, so what the system needs for a moment is a
 * 64th of the whole.
 *
 * What is kept is the hash of a number.  None is lost by that: no two numbers
 * have the same one.  The bits that chose the shard need not be kept and make
 * room for the marks; and a shard that grows needs no hash again.
 */
#include "nik_set.h"

#include "nik_shard.h"

#define SHARD_BITS JAMSOSTEK__SHARD_BITS
#define N_SHARDS   ((size_t)1 << SHARD_BITS)

struct jamsostek__nik_set {
    struct jamsostek__nik_shard shards[N_SHARDS];
    uint64_t seed;
    int64_t count;
    int64_t limit;
    int64_t bytes;
    int64_t most;
};

/*
 * Every bit of the number decides about the upper bits of the result, and each
 * step could be undone: different numbers stay different.  The seed keeps a
 * list from being made so that all its numbers meet in one place.
 */
static inline uint64_t
mix(const struct jamsostek__nik_set *set, int64_t nik)
{
    uint64_t x = (uint64_t)nik ^ set->seed;

    x = (x ^ x >> 32) * UINT64_C(0xd6e8feb86659fd93);
    return (x ^ x >> 32) * UINT64_C(0xd6e8feb86659fd93);
}

static inline size_t
shard_of(uint64_t hash)
{
    return (size_t)(hash >> (64 - SHARD_BITS));
}

static inline uint64_t
word_of(uint64_t hash)
{
    return hash << SHARD_BITS;
}

static jamsostek_status
fail_memory(jamsostek_error *err)
{
    return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY,
                           "no memory for the NIK of so many people");
}

jamsostek_status
jamsostek__nik_set_new(int64_t limit, struct jamsostek__nik_set **out,
                       jamsostek_error *err)
{
    struct jamsostek__nik_set *set = jamsostek__alloc(sizeof *set);

    if (set == NULL)
        return fail_memory(err);
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
        jamsostek__free(set->shards[i].slots);
    jamsostek__free(set);
}

void
jamsostek__nik_set_prefetch(const struct jamsostek__nik_set *set, int64_t nik)
{
    uint64_t hash = mix(set, nik);

    jamsostek__nik_shard_prefetch(&set->shards[shard_of(hash)], word_of(hash));
}

uint32_t
jamsostek__nik_set_find(const struct jamsostek__nik_set *set, int64_t nik)
{
    uint64_t hash = mix(set, nik);

    return (uint32_t)(jamsostek__nik_shard_find(&set->shards[shard_of(hash)],
                                                word_of(hash)) &
                      JAMSOSTEK__SHARD_MARKS);
}

static int64_t
bytes_of(const struct jamsostek__nik_shard *shard)
{
    return (int64_t)(shard->room * sizeof *shard->slots);
}

/* The system may need old and new for a moment. */
static jamsostek_status
grow(struct jamsostek__nik_set *set, struct jamsostek__nik_shard *shard,
     jamsostek_error *err)
{
    int64_t before = bytes_of(shard);

    if (!jamsostek__nik_shard_grow(shard))
        return fail_memory(err);
    set->bytes += bytes_of(shard);
    if (set->bytes > set->most)
        set->most = set->bytes;
    set->bytes -= before;
    return JAMSOSTEK_OK;
}

/* For one more number, unless it is there already. */
static jamsostek_status
make_room(struct jamsostek__nik_set *set, struct jamsostek__nik_shard *shard,
          uint64_t word, jamsostek_error *err)
{
    jamsostek_status status = JAMSOSTEK_OK;

    if (jamsostek__nik_shard_find(shard, word) != 0)
        return JAMSOSTEK_OK;
    if (set->count >= set->limit)
        return jamsostek__fail(err, JAMSOSTEK_ERR_LIMIT,
                               "there are more than %lld people",
                               (long long)set->limit);
    while (shard->used == shard->most && status == JAMSOSTEK_OK)
        status = grow(set, shard, err);
    return status;
}

jamsostek_status
jamsostek__nik_set_add(struct jamsostek__nik_set *set, int64_t nik,
                       uint32_t marks, uint32_t *before, jamsostek_error *err)
{
    uint64_t hash = mix(set, nik), there;
    struct jamsostek__nik_shard *shard = &set->shards[shard_of(hash)];
    jamsostek_status status;

    if (NEVER(nik < 0 || nik > JAMSOSTEK__NIK_MAX || marks == 0 ||
              marks > JAMSOSTEK__SHARD_MARKS))
        return jamsostek__fail(err, JAMSOSTEK_ERR_INTERNAL,
                               "a NIK is not a number of 16 digits");
    if (!LIKELY(shard->used < shard->most && set->count < set->limit)) {
        status = make_room(set, shard, word_of(hash), err);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    there = jamsostek__nik_shard_put(shard, word_of(hash) | marks);
    set->count += there == 0;
    *before = (uint32_t)(there & JAMSOSTEK__SHARD_MARKS);
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
