/* SPDX-License-Identifier: MIT */

/*
 * category.c - categories of workers, lines of business, sources of money
 */
#include <jamsostek/category.h>

#include "law/law.h"

#include <string.h>

size_t
jamsostek_category_count(void)
{
    return jamsostek__n_categories;
}

jamsostek_status
jamsostek_category_get(int32_t id, jamsostek_category *out,
                       jamsostek_error *err)
{
    if (out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "out is NULL");
    if (id < 1 || (size_t)id > jamsostek__n_categories)
        return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_FOUND,
                               "there is no category %d", (int)id);
    *out = jamsostek__categories[id - 1];
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_category_parse(const char *key, int32_t *out, jamsostek_error *err)
{
    size_t i;

    if (key == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "key or out is NULL");
    for (i = 0; i < jamsostek__n_categories; i++)
        if (strcmp(jamsostek__categories[i].key, key) == 0) {
            *out = jamsostek__categories[i].id;
            return JAMSOSTEK_OK;
        }
    return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_FOUND, "no such category");
}

size_t
jamsostek_industry_count(void)
{
    return jamsostek__n_industries;
}

jamsostek_status
jamsostek_industry_get(int32_t id, jamsostek_date day, jamsostek_industry *out,
                       jamsostek_error *err)
{
    const struct jamsostek__industry_row *row;
    bool old = day < jamsostek__industry_lists[0].until;

    if (out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "out is NULL");
    if (id < 1 || (size_t)id > jamsostek__n_industries)
        return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_FOUND,
                               "there is no line of business %d", (int)id);
    if (day < jamsostek__edition.first_month)
        return jamsostek__fail(err, JAMSOSTEK_ERR_NO_RULE,
                               "the first list is of July 2015");
    row = &jamsostek__industries[id - 1];
    *out = (jamsostek_industry){
        .id = id,
        .name_id = row->name_id,
        .no = row->no,
        .group = old ? row->group_2015 : row->group,
        .other_group = old ? row->group_2015_too : 0,
        .confidence = old ? row->confidence_2015 : row->confidence_2019,
    };
    return JAMSOSTEK_OK;
}

static char
lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Whether text holds the n characters of a word, in any case. */
static bool
holds(const char *text, const char *word, size_t n)
{
    size_t i;

    for (; *text != '\0'; text++) {
        for (i = 0; i < n && lower(text[i]) == lower(word[i]); i++)
            continue;
        if (i == n)
            return true;
    }
    return n == 0;
}

static bool
holds_all(const char *text, const char *words)
{
    size_t n;

    for (;;) {
        words += strspn(words, " \t");
        n = strcspn(words, " \t");
        if (n == 0)
            return true;
        if (!holds(text, words, n))
            return false;
        words += n;
    }
}

jamsostek_status
jamsostek_industry_search(const char *words, jamsostek_date day, int32_t *out,
                          size_t room, size_t *n, jamsostek_error *err)
{
    jamsostek_industry row;
    jamsostek_status status;
    size_t i, found = 0;

    if (words == NULL || n == NULL || (out == NULL && room > 0))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "words, out or n is NULL");
    for (i = 1; i <= jamsostek__n_industries; i++) {
        status = jamsostek_industry_get((int32_t)i, day, &row, err);
        if (status != JAMSOSTEK_OK)
            return status;
        if (row.group == 0 || !holds_all(row.name_id, words))
            continue;
        if (found < room)
            out[found] = (int32_t)i;
        found++;
    }
    *n = found;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_funding_get(int32_t funding, jamsostek_funding_info *out,
                      jamsostek_error *err)
{
    if (out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "out is NULL");
    if (funding < 1 || (size_t)funding > jamsostek__n_fundings)
        return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_FOUND,
                               "there is no funding %d", (int)funding);
    *out = jamsostek__fundings[funding - 1];
    return JAMSOSTEK_OK;
}
