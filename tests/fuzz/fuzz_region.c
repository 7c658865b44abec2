/* SPDX-License-Identifier: MIT */

/*
 * fuzz_region.c - whatever is read as a region list is a tree
 *
 * Either the input is refused with a status, or every promise of region.h
 * holds for what comes out.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jamsostek/region.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
require(bool condition, const char *what)
{
    if (condition)
        return;
    fprintf(stderr, "fuzz_region: %s\n", what);
    abort();
}

static jamsostek_region
region_at(const jamsostek_regions *regions, int32_t index)
{
    jamsostek_region region;

    require(jamsostek_regions_get(regions, index, &region, NULL) == 0,
            "an index cannot be had");
    return region;
}

static void
check_region(const jamsostek_regions *regions, int32_t index)
{
    jamsostek_region region = region_at(regions, index);
    int32_t child, children = 0, found = -1;
    jamsostek_region parent;

    require(jamsostek_regions_find(regions, region.code, &found, NULL) == 0 &&
                found == index,
            "a code leads somewhere else");
    require(region.name[0] != '\0', "a region has no name");
    require((region.level == 4) == (region.kind != JAMSOSTEK_VILLAGE_NONE),
            "kind and level disagree");
    require(strcmp(jamsostek_village_kind_name(region.kind), "unknown") != 0,
            "a kind is unknown");
    for (child = index + 1; child < region.end;
         child = region_at(regions, child).end) {
        require(region_at(regions, child).parent == index,
                "a child has another parent");
        if (children++ == 0)
            require(region.first_child == child, "wrong first child");
    }
    require(child == region.end, "a child ends behind its parent");
    require(children == region.n_children, "wrong number of children");
    require(children > 0 || region.first_child == -1, "a child that is none");
    if (index == 0) {
        require(region.parent == -1 && region.level == 0, "no country");
        return;
    }
    require(region.parent >= 0 && region.parent < index, "parent is behind");
    parent = region_at(regions, region.parent);
    require(region.level == parent.level + 1, "a level is skipped");
    require(region.level == 1 ||
                strncmp(region.code, parent.code, strlen(parent.code)) == 0,
            "the code is not that of a child");
}

static void
check_regions(const jamsostek_regions *regions)
{
    int32_t n = jamsostek_regions_count(regions);
    int32_t i, villages, counted = 0, matches;
    jamsostek_region region;

    require(n >= 1, "there is no country");
    for (i = 0; i < n; i++) {
        check_region(regions, i);
        region = region_at(regions, i);
        counted += region.level == 4;
        if (jamsostek_regions_search(regions, region.name, 0, NULL, 0, &matches,
                                     NULL) == JAMSOSTEK_OK &&
            i > 0)
            require(matches >= 1, "a name does not find itself");
        if (i > 64)
            break; /* the search is quadratic */
    }
    require(jamsostek_regions_villages(regions, 0, JAMSOSTEK_VILLAGES_ALL,
                                       &villages, NULL) == 0,
            "villages cannot be counted");
    require(villages >= counted, "villages are missing");
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_regions *regions = NULL;
    jamsostek_status status;

    status = jamsostek_regions_load(data, size, &regions, &err);
    if (status != JAMSOSTEK_OK) {
        require(regions == NULL, "a refused list is handed out");
        require(err.status == status && err.message[0] != '\0',
                "a refusal does not say why");
        return 0;
    }
    check_regions(regions);
    jamsostek_regions_free(regions);
    return 0;
}
