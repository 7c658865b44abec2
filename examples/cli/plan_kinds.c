/* SPDX-License-Identifier: MIT */

/*
 * plan_kinds.c - kinds of villages, and which of them an area has
 */
#include "plan.h"

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
