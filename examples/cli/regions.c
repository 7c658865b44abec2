/* SPDX-License-Identifier: MIT */

/*
 * regions.c - the list of regions and a place in it
 *
 * The example of region.h: a region is found by its code or its name.
 */
#include "regions.h"

#include <inttypes.h>

int
regions_open(const char *path, const char *former, jamsostek_regions **out)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    if (path == NULL)
        return DONE;
    if (jamsostek_regions_open(path, out, &err) != JAMSOSTEK_OK)
        return complain_error(path, &err);
    if (former != NULL &&
        jamsostek_regions_add_former(*out, former, NULL, &err) != JAMSOSTEK_OK)
        return complain_error(former, &err);
    return DONE;
}

static void
list_candidates(const jamsostek_regions *regions, const int32_t *found,
                int32_t n)
{
    jamsostek_region region, parent;
    int32_t i;

    for (i = 0; i < n; i++) {
        if (jamsostek_regions_get(regions, found[i], &region, NULL) !=
                JAMSOSTEK_OK ||
            jamsostek_regions_get(regions, region.parent, &parent, NULL) !=
                JAMSOSTEK_OK)
            continue;
        fprintf(stderr, "  %-14s %s%s%s\n", region.code, region.name,
                parent.level > 0 ? ", " : "",
                parent.level > 0 ? parent.name : "");
    }
}

/* A name that fits one region; the highest level with a match decides, so
 * that a regency is not ambiguous because of its villages. */
static int
find_by_name(const jamsostek_regions *regions, const char *name, int32_t *root)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    int32_t found[20], n = 0, level;

    for (level = 1; level <= 4 && n == 0; level++)
        if (jamsostek_regions_search(regions, name, level, found,
                                     (int32_t)COUNT(found), &n,
                                     &err) != JAMSOSTEK_OK)
            return complain_error(name, &err);
    if (n == 0)
        return complain(WRONG_DATA,
                        say("no region has the code or name %s",
                            "tidak ada wilayah dengan kode atau nama %s"),
                        name);
    if (n == 1) {
        *root = found[0];
        return DONE;
    }
    complain(WRONG_DATA,
             n <= (int32_t)COUNT(found)
                 ? say("%" PRId32 " regions contain %s in their names; give "
                       "the code:",
                       "nama %" PRId32 " wilayah memuat %s; berikan kodenya:")
                 : say("%" PRId32 " regions contain %s in their names; give "
                       "the code (the first 20):",
                       "nama %" PRId32 " wilayah memuat %s; berikan kodenya "
                       "(20 yang pertama):"),
             n, name);
    list_candidates(regions, found,
                    n < (int32_t)COUNT(found) ? n : (int32_t)COUNT(found));
    return WRONG_DATA;
}

int
find_root(const jamsostek_regions *regions, const char *region, int32_t *root)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    *root = 0;
    if (region == NULL)
        return DONE;
    if (region[0] < '0' || region[0] > '9')
        return find_by_name(regions, region, root);
    if (jamsostek_regions_find(regions, region, root, &err) != JAMSOSTEK_OK)
        return complain_error(region, &err);
    return DONE;
}
