/* SPDX-License-Identifier: MIT */

/*
 * region.h - the region list in memory, and its codes as numbers
 */
#ifndef JAMSOSTEK_REGISTER_REGION_H
#define JAMSOSTEK_REGISTER_REGION_H

#include <jamsostek/region.h>

#include "../base/internal.h"

#define JAMSOSTEK__REGION_LEVELS 4
#define JAMSOSTEK__REGIONS_MAX   1000000

/*
 * Codes by number: an open hash table.  A slot is 0 or holds a key, whether it
 * is a former code, and the index of the region, so that a look-up touches one
 * line of the cache.
 */
struct jamsostek__codes {
    uint64_t *slots;
    uint64_t mask; /* their number less 1 */
};

/* A region in few bytes: a list of the whole country is held beside screenings
 * that are to take little memory. */
struct jamsostek__node {
    uint32_t code; /* where in the text; the name follows behind its NUL */
    int32_t parent;
    int32_t end;
    int32_t n_children; /* the first one stands behind its parent */
};

struct jamsostek_regions {
    struct jamsostek__node *nodes; /* in the order of the codes; 0 is the
                                      country, which has no text */
    int32_t n;
    char *text; /* codes and names, each with its NUL */
    struct jamsostek__codes codes;
    int32_t n_former;
};

/* Level and key of a code with dots, or also one without; false if it is
 * none.  Keys sort as codes do. */
bool jamsostek__region_key(const char *code, size_t length, bool dots_only,
                           int32_t *level, uint64_t *key);
/* The level that a key is of. */
int32_t jamsostek__region_level(uint64_t key);
/* The key of the ancestor at a level. */
uint64_t jamsostek__region_ancestor(uint64_t key, int32_t level);

/* Kind of the village with this code, or of what is no village. */
int32_t jamsostek__village_kind(const char *code, int32_t level);
/* A region as callers see it. */
jamsostek_region jamsostek__region_at(const jamsostek_regions *regions,
                                      int32_t index);

/* Makes the table, with the former codes that are known. */
jamsostek_status jamsostek__codes_build(jamsostek_regions *regions,
                                        jamsostek_error *err);
/* The index of a key; -1 if it has none. */
int32_t jamsostek__codes_find(const struct jamsostek__codes *codes,
                              uint64_t key, bool *former);

#endif
