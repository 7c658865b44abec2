/* SPDX-License-Identifier: MIT */

/*
 * level.c - figures of regions summed up the region tree
 *
 * The regions stand in preorder, so that everything inside a region is a run
 * of indexes behind it.  Each part is put at its index; then a walk from the
 * last index to the first gives every region the sum of what is inside it, and
 * tells whether anything is missing there.
 */
#include <jamsostek/coverage.h>

#include "base/internal.h"

#include <string.h>

enum { LEVEL_VILLAGE = 4 };

/* What is known of a region. */
struct node {
    int64_t numerator;
    int64_t denominator;
    int32_t n_parts; /* inside it, or itself */
    uint8_t given;   /* it is a part itself */
    uint8_t missing; /* something inside it has no part */
};

static jamsostek_status
fail_at_part(jamsostek_error *err, jamsostek_status status, size_t part,
             const char *why)
{
    return jamsostek__fail_at(err, status, (int64_t)part, 0, "%s", why);
}

/* Puts a part at its place; every sum is bounded by n x the largest count. */
static jamsostek_status
place(const jamsostek_regions *regions, const jamsostek_coverage_part *part,
      size_t number, int32_t level, struct node *nodes, jamsostek_error *err)
{
    jamsostek_region region;
    struct node *node;

    if (jamsostek_regions_get(regions, part->region, &region, NULL) !=
        JAMSOSTEK_OK)
        return fail_at_part(err, JAMSOSTEK_ERR_DOMAIN, number,
                            "there is no such region");
    if (part->numerator < 0 || part->numerator > JAMSOSTEK_COUNT_MAX ||
        part->denominator < 0 || part->denominator > JAMSOSTEK_COUNT_MAX)
        return fail_at_part(err, JAMSOSTEK_ERR_DOMAIN, number,
                            "a count cannot be");
    if (region.level < level)
        return fail_at_part(err, JAMSOSTEK_ERR_CONFLICT, number,
                            "a figure of a larger region cannot be divided");
    node = &nodes[part->region];
    if (node->given)
        return fail_at_part(err, JAMSOSTEK_ERR_DUPLICATE, number,
                            "the region stands there twice");
    node->given = 1;
    node->n_parts = 1;
    node->numerator = part->numerator;
    node->denominator = part->denominator;
    return JAMSOSTEK_OK;
}

/* Adds each region to its parent, the last ones first. */
static jamsostek_status
sum_up(const jamsostek_regions *regions, struct node *nodes, int32_t count,
       jamsostek_error *err)
{
    jamsostek_region region;
    int32_t i;

    for (i = count - 1; i > 0; i--) {
        struct node *node = &nodes[i], *parent;

        if (jamsostek_regions_get(regions, i, &region, err) != JAMSOSTEK_OK)
            return jamsostek__fail(err, JAMSOSTEK_ERR_INTERNAL,
                                   "the region list is not whole");
        parent = &nodes[region.parent];
        if (node->given && node->n_parts > 1)
            return jamsostek__fail(err, JAMSOSTEK_ERR_CONFLICT,
                                   "%s contains another part", region.code);
        if (!node->given && region.n_children == 0)
            node->missing = 1;
        parent->missing |= node->missing && !node->given;
        parent->n_parts += node->n_parts;
        if (add_overflows(parent->numerator, node->numerator,
                          &parent->numerator) ||
            add_overflows(parent->denominator, node->denominator,
                          &parent->denominator))
            return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                                   "the sum does not fit 64 bits");
    }
    if (nodes[0].given && nodes[0].n_parts > 1)
        return jamsostek__fail(err, JAMSOSTEK_ERR_CONFLICT,
                               "the country contains another part");
    return JAMSOSTEK_OK;
}

static jamsostek_status
collect(const jamsostek_regions *regions, const struct node *nodes,
        int32_t count, int32_t level, jamsostek_coverage_area *areas,
        size_t room, size_t *n_areas, jamsostek_error *err)
{
    jamsostek_region region;
    size_t n = 0;
    int32_t i;

    for (i = 0; i < count; i++) {
        jamsostek_status status =
            jamsostek_regions_get(regions, i, &region, err);

        if (status != JAMSOSTEK_OK)
            return status;
        if (region.level != level || nodes[i].n_parts == 0)
            continue;
        if (n < room)
            areas[n] = (jamsostek_coverage_area){
                .region = i,
                .n_parts = nodes[i].n_parts,
                .whole = nodes[i].given || !nodes[i].missing,
                .numerator = nodes[i].numerator,
                .denominator = nodes[i].denominator,
            };
        n++;
    }
    *n_areas = n;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_coverage_by_level(const jamsostek_regions *regions,
                            const jamsostek_coverage_part *parts, size_t n,
                            int32_t level, jamsostek_coverage_area *areas,
                            size_t room, size_t *n_areas, jamsostek_error *err)
{
    jamsostek_status status = JAMSOSTEK_OK;
    struct node *nodes;
    int32_t count;
    size_t i;

    if (regions == NULL || n_areas == NULL || (parts == NULL && n > 0) ||
        (areas == NULL && room > 0))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "regions, parts, areas or n_areas is NULL");
    if (level < 0 || level > LEVEL_VILLAGE)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "rows can be of the levels 0 to %d",
                               (int)LEVEL_VILLAGE);
    count = jamsostek_regions_count(regions);
    nodes = jamsostek__alloc((size_t)count * sizeof *nodes);
    if (nodes == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY,
                               "memory is exhausted");
    memset(nodes, 0, (size_t)count * sizeof *nodes);
    for (i = 0; i < n && status == JAMSOSTEK_OK; i++)
        status = place(regions, &parts[i], i, level, nodes, err);
    if (status == JAMSOSTEK_OK)
        status = sum_up(regions, nodes, count, err);
    if (status == JAMSOSTEK_OK)
        status =
            collect(regions, nodes, count, level, areas, room, n_areas, err);
    jamsostek__free(nodes);
    return status;
}
