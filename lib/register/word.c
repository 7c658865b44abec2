/* SPDX-License-Identifier: MIT */

/*
 * word.c - what the words of a list mean, where it is not remembered
 */
#include "word.h"

#include <jamsostek/category.h>
#include <jamsostek/identity.h>

#include "field.h"

/* Half of the slots are used at most. */
enum { WORDS_MOST = JAMSOSTEK__WORDS / 2 };

/* That nothing or too much matches is an answer too. */
static int64_t
category_of(const char *text, size_t length)
{
    int32_t category;
    jamsostek_status status =
        jamsostek_category_match(text, length, &category, NULL);

    if (status == JAMSOSTEK_OK)
        return category;
    if (status == JAMSOSTEK_ERR_NOT_OPEN)
        return JAMSOSTEK_CATEGORY_CIVIL_SERVANT;
    return status == JAMSOSTEK_ERR_AMBIGUOUS ? JAMSOSTEK_CATEGORY_AMBIGUOUS
                                             : JAMSOSTEK_CATEGORY_UNKNOWN;
}

static int64_t
sex_of(const char *text, size_t length)
{
    int32_t sex;

    return jamsostek_sex_parse(text, length, &sex, NULL) == JAMSOSTEK_OK
               ? sex
               : INT64_MIN;
}

static int64_t
meaning(int field, const char *text, size_t length)
{
    int64_t value = INT64_MIN;

    if (field == JAMSOSTEK__CATEGORY)
        return category_of(text, length);
    if (field == JAMSOSTEK__SEX)
        return sex_of(text, length);
    if (field == JAMSOSTEK__SEGMENT)
        (void)jamsostek__read_segment(text, length, &value);
    else if (field == JAMSOSTEK__FUNDING)
        (void)jamsostek__read_funding(text, length, &value);
    else
        (void)jamsostek__read_programmes(text, length, &value);
    return value;
}

int64_t
jamsostek__word_find(struct jamsostek__words *words, int field,
                     const char *text, size_t length)
{
    struct jamsostek__word_key key;
    struct jamsostek__word *slot;
    size_t i;

    if (length > JAMSOSTEK__WORD_SIZE)
        return meaning(field, text, length);
    if (words->n == WORDS_MOST) /* begin again */
        *words = (struct jamsostek__words){0};
    key = jamsostek__word_key_of(field, text, length);
    for (i = jamsostek__word_home(&key);; i++) {
        slot = &words->slots[i % JAMSOSTEK__WORDS];
        if (jamsostek__word_is(slot, &key, text, length))
            return slot->value;
        if (slot->key.kind == 0)
            break;
    }
    words->n++;
    slot->key = key;
    slot->value = meaning(field, text, length);
    memcpy(slot->text, text, length);
    return slot->value;
}
