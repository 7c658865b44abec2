/* SPDX-License-Identifier: MIT */

/*
 * room.c - arrays that grow
 */
#include "internal.h"

/* Doubling makes n additions cost O(n). */
void *
jamsostek__make_room(void *block, size_t used, size_t more, size_t *room,
                     size_t size)
{
    size_t wanted = *room == 0 ? 32 : *room;
    void *grown;

    if (used + more <= *room)
        return block;
    while (wanted < used + more)
        wanted *= 2;
    grown = jamsostek__realloc(block, wanted * size);
    if (grown != NULL)
        *room = wanted;
    return grown;
}
