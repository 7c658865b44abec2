/* SPDX-License-Identifier: MIT */

/*
 * plan_area.c - the area of a plan and the villages in it
 *
 * The example of region.h: a region is found by its code or name, and its
 * villages are counted by kind.
 */
#include "plan.h"

#include <inttypes.h>
#include <string.h>

/* ---- the area ---------------------------------------------------------- */

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

/* ---- kinds of villages ------------------------------------------------- */

/* The kinds as --kinds takes them. */
static void
kinds_option(uint32_t kinds, char *text, size_t size)
{
    size_t end = 0;
    int32_t kind;

    text[0] = '\0';
    for (kind = JAMSOSTEK_VILLAGE_KELURAHAN;
         kind <= JAMSOSTEK_VILLAGE_DESA_ADAT; kind++)
        if (kinds & UINT32_C(1) << kind)
            end += (size_t)snprintf(text + end, size - end, "%s%s",
                                    end > 0 ? "," : "",
                                    jamsostek_village_kind_name(kind));
}

/* The same for people. */
void
kinds_words(uint32_t kinds, char *text, size_t size)
{
    char option[KINDS_SIZE];
    size_t end = 0, i;

    kinds_option(kinds, option, sizeof option);
    for (i = 0; option[i] != '\0' && end + 3 < size; i++) {
        text[end++] = option[i] == '_' ? ' ' : option[i];
        if (option[i] == ',')
            text[end++] = ' ';
    }
    text[end] = '\0';
}

/* What they are together; English has one word for all. */
const char *
village_word(uint32_t kinds)
{
    if (kinds == JAMSOSTEK_VILLAGES_KELURAHAN)
        return say("village", "kelurahan");
    return kinds & JAMSOSTEK_VILLAGES_KELURAHAN
               ? say("village", "desa/kelurahan")
               : say("village", "desa");
}

const char *
village_heading(uint32_t kinds)
{
    if (kinds == JAMSOSTEK_VILLAGES_KELURAHAN)
        return say("Villages", "Kelurahan");
    return kinds & JAMSOSTEK_VILLAGES_KELURAHAN
               ? say("Villages", "Desa/kelurahan")
               : say("Villages", "Desa");
}

/* A city has no desa; the kinds that it has are named. */
int
no_villages(const jamsostek_regions *regions, int32_t root, uint32_t kinds)
{
    char asked[KINDS_SIZE], option[KINDS_SIZE], words[KINDS_SIZE];
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_region region;
    uint32_t present = 0, mask;
    int32_t n;

    if (jamsostek_regions_get(regions, root, &region, &err) != JAMSOSTEK_OK)
        return complain_error(NULL, &err);
    for (mask = JAMSOSTEK_VILLAGES_KELURAHAN;
         mask <= JAMSOSTEK_VILLAGES_DESA_ADAT; mask <<= 1)
        if (jamsostek_regions_villages(regions, root, mask, &n, NULL) ==
                JAMSOSTEK_OK &&
            n > 0)
            present |= mask;
    kinds_words(kinds, asked, sizeof asked);
    if (present == 0)
        return complain(WRONG_DATA,
                        say("%s (%s) has no villages in this list",
                            "%s (%s) tidak memiliki desa dalam daftar ini"),
                        region.name, region.code);
    kinds_option(present, option, sizeof option);
    kinds_words(present, words, sizeof words);
    return complain(WRONG_DATA,
                    say("%s (%s) has no villages of these kinds (%s); `--kinds "
                        "%s` counts the %s",
                        "%s (%s) tidak memiliki desa jenis ini (%s); `--kinds "
                        "%s` menghitung %s"),
                    region.name, region.code, asked, option, words);
}
