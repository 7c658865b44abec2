/* SPDX-License-Identifier: MIT */

/*
 * nik_shard.c - how a sorted list with gaps grows where it stands
 *
 * The words are pushed to the end of the larger memory and spread out from
 * there: one pass in order, without searching, and no second table.
 *
 * Full to 13/16 before growing by a half and to 13/24 after it: 8 bytes a slot
 * make 9.8 to 14.8 bytes a number.
 */
#include "nik_shard.h"

#include <string.h>

#define FIRST_HOMES ((size_t)16)
#define MOST_SPARE  ((size_t)64)

/* More than chance will ever need; if they are full, the shard grows. */
static size_t
spare_slots(size_t homes)
{
    size_t spare = 8 + homes / 16;

    return spare < MOST_SPARE ? spare : MOST_SPARE;
}

/* Pushes the words to the end of the room; where the first of them is. */
static size_t
pack(uint64_t *slots, size_t from, size_t room)
{
    size_t to = room;
    uint64_t word;

    while (from > 0) {
        word = slots[--from];
        slots[to - 1] = word;
        to -= word != 0;
    }
    return to;
}

/*
 * Brings the words to their homes, or next to those before them; the slot
 * behind the last one.  None is overwritten before it is read: behind the slot
 * that is written there is room for all that are still to come.
 */
static size_t
spread(uint64_t *slots, size_t homes, size_t from, size_t room)
{
    size_t next = 0, at;
    uint64_t word;

    memset(slots, 0, from * sizeof *slots);
    for (; from < room; from++) {
        word = slots[from];
        slots[from] = 0;
        at = jamsostek__nik_shard_home(homes, word);
        next = next > at ? next : at;
        slots[next++] = word;
    }
    return next;
}

bool
jamsostek__nik_shard_grow(struct jamsostek__nik_shard *shard)
{
    size_t homes =
        shard->homes == 0 ? FIRST_HOMES : shard->homes + shard->homes / 2;
    size_t room = homes + spare_slots(homes), behind;
    uint64_t *slots;

    slots = jamsostek__realloc(shard->slots, room * sizeof *slots);
    if (slots == NULL)
        return false;
    /* The spare slots suffice as they did before: fewer words than before have
     * their home so many slots from the end. */
    behind = spread(slots, homes, pack(slots, shard->room, room), room);
    *shard = (struct jamsostek__nik_shard){
        .slots = slots,
        .homes = homes,
        .room = room,
        .used = shard->used,
        .most = behind + 1 < room ? homes * 13 / 16 : shard->used,
    };
    return true;
}
