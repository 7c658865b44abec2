/* SPDX-License-Identifier: MIT */

/*
 * region_find.c - regions by code and by name, and the villages in them
 */
#include "region.h"

#include <string.h>

int32_t
jamsostek__village_kind(const char *code, int32_t level)
{
    return level < JAMSOSTEK__REGION_LEVELS ? JAMSOSTEK_VILLAGE_NONE
                                            : code[9] - '0';
}

/* Codes of the levels have 2, 5, 8 and 13 characters. */
static int32_t
level_of(const char *code)
{
    if (code[2] == '\0')
        return 1;
    if (code[5] == '\0')
        return 2;
    return code[8] == '\0' ? 3 : JAMSOSTEK__REGION_LEVELS;
}

jamsostek_region
jamsostek__region_at(const jamsostek_regions *regions, int32_t index)
{
    const struct jamsostek__node *node = &regions->nodes[index];
    jamsostek_region region = {
        .code = "0",
        .name = "Indonesia",
        .parent = node->parent,
        .first_child = node->n_children > 0 ? index + 1 : -1,
        .n_children = node->n_children,
        .end = node->end,
    };

    if (index > 0) {
        region.code = regions->text + node->code;
        region.name = region.code + strlen(region.code) + 1;
        region.level = level_of(region.code);
        region.kind = jamsostek__village_kind(region.code, region.level);
    }
    return region;
}

int32_t
jamsostek_regions_count(const jamsostek_regions *regions)
{
    return regions != NULL ? regions->n : 0;
}

jamsostek_status
jamsostek_regions_find(const jamsostek_regions *regions, const char *code,
                       int32_t *index, jamsostek_error *err)
{
    int32_t level, found;
    bool former;
    uint64_t key;

    if (regions == NULL || code == NULL || index == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "regions, code and index are needed");
    if (code[0] == '\0' || strcmp(code, "0") == 0) {
        *index = 0;
        return JAMSOSTEK_OK;
    }
    if (!jamsostek__region_key(code, strlen(code), true, &level, &key))
        return jamsostek__fail(err, JAMSOSTEK_ERR_FORMAT,
                               "a region code has the form 12.14.01.2001");
    found = jamsostek__codes_find(&regions->codes, key, &former);
    if (found < 0 || former)
        return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_FOUND,
                               "no region has the code %s", code);
    *index = found;
    return JAMSOSTEK_OK;
}

static jamsostek_status
check_index(const jamsostek_regions *regions, int32_t index,
            jamsostek_error *err)
{
    if (index >= 0 && index < regions->n)
        return JAMSOSTEK_OK;
    return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                           "there is no region %d; the last one is %d",
                           (int)index, (int)regions->n - 1);
}

jamsostek_status
jamsostek_regions_get(const jamsostek_regions *regions, int32_t index,
                      jamsostek_region *region, jamsostek_error *err)
{
    jamsostek_status status;

    if (regions == NULL || region == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "regions and region are needed");
    status = check_index(regions, index, err);
    if (status == JAMSOSTEK_OK)
        *region = jamsostek__region_at(regions, index);
    return status;
}

jamsostek_status
jamsostek_regions_villages(const jamsostek_regions *regions, int32_t index,
                           uint32_t kinds, int32_t *count, jamsostek_error *err)
{
    jamsostek_status status;
    int32_t i, n = 0;

    if (regions == NULL || count == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "regions and count are needed");
    if (kinds == 0 || (kinds & ~JAMSOSTEK_VILLAGES_ALL) != 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "kinds is no mask of village kinds");
    status = check_index(regions, index, err);
    if (status != JAMSOSTEK_OK)
        return status;
    for (i = index; i < regions->nodes[index].end; i++)
        n += (int32_t)(kinds >> jamsostek__region_at(regions, i).kind & 1u);
    *count = n;
    return JAMSOSTEK_OK;
}

/* ---- names ------------------------------------------------------------- */

/*
 * The next character of a name that counts, and moves on; '\0' at the end.
 * Apostrophes come as ASCII and as U+2018, U+2019 and U+02BC.
 */
static int
next_letter(const char **text)
{
    const char *p = *text;
    int letter;

    for (;;) {
        if (*p == ' ' || *p == '-' || *p == '\'' || *p == '`')
            p++;
        else if (strncmp(p, "\xe2\x80\x98", 3) == 0 ||
                 strncmp(p, "\xe2\x80\x99", 3) == 0)
            p += 3;
        else if (strncmp(p, "\xca\xbc", 2) == 0)
            p += 2;
        else
            break;
    }
    letter = (unsigned char)*p;
    *text = letter != '\0' ? p + 1 : p;
    return letter >= 'A' && letter <= 'Z' ? letter - 'A' + 'a' : letter;
}

static bool
begins_with(const char *name, const char *text)
{
    int letter;

    for (;;) {
        letter = next_letter(&text);
        if (letter == '\0')
            return true;
        if (next_letter(&name) != letter)
            return false;
    }
}

static bool
contains(const char *name, const char *text)
{
    do {
        if (begins_with(name, text))
            return true;
    } while (next_letter(&name) != '\0');
    return false;
}

jamsostek_status
jamsostek_regions_search(const jamsostek_regions *regions, const char *text,
                         int32_t level, int32_t *indexes, int32_t room,
                         int32_t *n, jamsostek_error *err)
{
    const char *probe = text;
    jamsostek_region region;
    int32_t i, found = 0;

    if (regions == NULL || text == NULL || n == NULL || room < 0 ||
        (indexes == NULL && room > 0))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "regions, text, n and room for indexes are "
                               "needed");
    if (level < 0 || level > JAMSOSTEK__REGION_LEVELS)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "a level is 1 to 4, or 0 for all");
    if (next_letter(&probe) == '\0')
        return jamsostek__fail(err, JAMSOSTEK_ERR_FORMAT,
                               "there is nothing to search for");
    for (i = 1; i < regions->n; i++) {
        region = jamsostek__region_at(regions, i);
        if (level != 0 && region.level != level)
            continue;
        if (!contains(region.name, text))
            continue;
        if (found < room)
            indexes[found] = i;
        found++;
    }
    *n = found;
    return JAMSOSTEK_OK;
}

/* By kind; the first is not for parsing. */
static const char *const kind_names[] = {
    [JAMSOSTEK_VILLAGE_NONE] = "none",
    [JAMSOSTEK_VILLAGE_KELURAHAN] = "kelurahan",
    [JAMSOSTEK_VILLAGE_DESA] = "desa",
    [JAMSOSTEK_VILLAGE_DESA_ADAT] = "desa_adat",
};

const char *
jamsostek_village_kind_name(int32_t kind)
{
    if (kind < 0 || (size_t)kind >= ARRAY_LEN(kind_names))
        return "unknown";
    return kind_names[kind];
}

jamsostek_status
jamsostek_village_kind_parse(const char *text, int32_t *kind,
                             jamsostek_error *err)
{
    size_t i;

    if (text == NULL || kind == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "text and kind are needed");
    for (i = JAMSOSTEK_VILLAGE_KELURAHAN; i < ARRAY_LEN(kind_names); i++) {
        if (strcmp(text, kind_names[i]) != 0)
            continue;
        *kind = (int32_t)i;
        return JAMSOSTEK_OK;
    }
    return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_FOUND,
                           "a village is kelurahan, desa or desa_adat");
}
