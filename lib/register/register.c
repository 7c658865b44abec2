/* SPDX-License-Identifier: MIT */

/*
 * register.c - persons out of the records of a file
 *
 * Words repeat from line to line, so what a word was found to mean is kept in
 * a small cache; everything else is read anew in a few nanoseconds.
 */
#include "register.h"

#include "field.h"
#include "mapping.h"
#include "nik_set.h"

#include <jamsostek/category.h>
#include <jamsostek/identity.h>

#include <string.h>

#include "../worker/nik.h"
#include "csv.h"

/* So many records after the next one its NIK is asked for: what comes from
 * memory takes as long as some records do. */
enum { AHEAD = 16 };

/* What a cached word may have; the reader's buffer goes on behind every field
 * for longer than that. */
#define WORD_SIZE ((size_t)32)
/* Half of the slots are used at most. */
enum { CACHE_SLOTS = 1024, CACHE_MOST = CACHE_SLOTS / 2 };

/* A word with zeros behind. */
struct key {
    uint64_t parts[WORD_SIZE / sizeof(uint64_t)];
};

/* What a word of a field means; INT64_MIN: nothing. */
struct cached {
    struct key key;
    int64_t value;
    int32_t field; /* its place + 1; 0: the slot is empty */
};

struct jamsostek_register {
    jamsostek_csv *csv;
    jamsostek_csv_record record;
    size_t n_columns;
    int32_t dates;
    int32_t amounts;
    int32_t columns[JAMSOSTEK__N_FIELDS]; /* by field; -1: none */
    size_t n_cached;
    struct cached cache[CACHE_SLOTS];
};

/* ---- words ------------------------------------------------------------- */

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

/* Whole parts are read and then cut: lengths differ from line to line, and a
 * branch for each would be guessed wrong. */
static inline struct key
key_of(const char *text, size_t length)
{
    static const uint8_t masks[2 * WORD_SIZE] = {
        0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
        0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
        0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    };
    struct key key, mask;
    size_t i;

    memcpy(&key, text, sizeof key);
    memcpy(&mask, masks + WORD_SIZE - length, sizeof mask);
    for (i = 0; i < ARRAY_LEN(key.parts); i++)
        key.parts[i] &= mask.parts[i];
    return key;
}

static inline bool
same_key(const struct key *a, const struct key *b)
{
    return ((a->parts[0] ^ b->parts[0]) | (a->parts[1] ^ b->parts[1]) |
            (a->parts[2] ^ b->parts[2]) | (a->parts[3] ^ b->parts[3])) == 0;
}

static inline size_t
home_of(const struct key *key, int field)
{
    uint64_t hash =
        (key->parts[0] + (uint64_t)field) * UINT64_C(0x9e3779b97f4a7c15) ^
        (key->parts[1] + key->parts[3]) * UINT64_C(0xc2b2ae3d27d4eb4f) ^
        key->parts[2] * UINT64_C(0x165667b19e3779f9);

    return (size_t)(hash >> 40) % CACHE_SLOTS;
}

static int64_t
remember(jamsostek_register *list, struct cached *slot, const struct key *key,
         int field, int64_t value)
{
    if (list->n_cached == CACHE_MOST) { /* begin again */
        memset(list->cache, 0, sizeof list->cache);
        list->n_cached = 0;
        slot = &list->cache[home_of(key, field)];
    }
    list->n_cached++;
    *slot = (struct cached){*key, value, field + 1};
    return value;
}

static inline int64_t
word(jamsostek_register *list, int field, const char *text, size_t length)
{
    struct cached *slot;
    struct key key;
    size_t i;

    if (length > WORD_SIZE)
        return meaning(field, text, length);
    key = key_of(text, length);
    for (i = home_of(&key, field);; i++) {
        slot = &list->cache[i % CACHE_SLOTS];
        if (LIKELY(slot->field == field + 1 && same_key(&slot->key, &key)))
            return slot->value;
        if (slot->field == 0)
            break;
    }
    return remember(list, slot, &key, field, meaning(field, text, length));
}

/* ---- fields ------------------------------------------------------------ */

/* The text of a field; false if it is not given. */
static inline bool
given(const jamsostek_register *list, int field, const char **text,
      size_t *length)
{
    int32_t column = list->columns[field];
    const char *c;

    if (column < 0)
        return false;
    *text = list->record.fields[column];
    *length = list->record.lengths[column];
    if (*length == 0)
        return false;
    if (LIKELY((*text)[0] != ' ' && (*text)[0] != '\t'))
        return true;
    for (c = *text; *c == ' ' || *c == '\t'; c++)
        continue;
    return c < *text + *length;
}

static inline void
take_text(const jamsostek_register *list, int field, const char **out,
          size_t *out_length)
{
    const char *text;
    size_t length;

    if (!given(list, field, &text, &length))
        return;
    *out = text;
    *out_length = length;
}

/* The meaning of a word; 0 if it is not given or means nothing. */
static inline int64_t
take_word(jamsostek_register *list, int field, uint32_t *invalid)
{
    const char *text;
    size_t length;
    int64_t value;

    if (!given(list, field, &text, &length))
        return 0;
    value = word(list, field, text, length);
    if (LIKELY(value != INT64_MIN))
        return value;
    *invalid |= UINT32_C(1) << field;
    return 0;
}

static void
take_words(jamsostek_register *list, jamsostek_person *person)
{
    uint32_t *invalid = &person->invalid;

    person->sex = (int32_t)take_word(list, JAMSOSTEK__SEX, invalid);
    person->category = (int32_t)take_word(list, JAMSOSTEK__CATEGORY, invalid);
    person->segment = (int32_t)take_word(list, JAMSOSTEK__SEGMENT, invalid);
    person->funding = (int32_t)take_word(list, JAMSOSTEK__FUNDING, invalid);
    person->programmes =
        (uint32_t)take_word(list, JAMSOSTEK__PROGRAMMES, invalid);
}

static void
take_wage(const jamsostek_register *list, jamsostek_person *person)
{
    const char *text;
    size_t length;
    jamsostek_idr wage;
    bool good;

    if (!given(list, JAMSOSTEK__WAGE, &text, &length))
        return;
    good = jamsostek__read_plain(text, length, &wage);
    /* A field has a NUL behind it and none within. */
    if (!good && list->amounts == JAMSOSTEK_AMOUNTS_GROUPED)
        good =
            jamsostek_idr_parse(text, &wage, NULL) == JAMSOSTEK_OK && wage >= 0;
    if (good)
        person->wage = wage;
    else
        person->invalid |= JAMSOSTEK_FIELD_WAGE;
}

static void
take_days(const jamsostek_register *list, jamsostek_person *person)
{
    const char *text;
    size_t length;

    if (given(list, JAMSOSTEK__BORN, &text, &length) &&
        !jamsostek__read_day(text, length, list->dates, &person->born))
        person->invalid |= JAMSOSTEK_FIELD_BORN;
    if (given(list, JAMSOSTEK__MEMBER_SINCE, &text, &length) &&
        !jamsostek__read_day_or_month(text, length, list->dates,
                                      &person->member_since))
        person->invalid |= JAMSOSTEK_FIELD_MEMBER_SINCE;
    if (given(list, JAMSOSTEK__PAID_UNTIL, &text, &length) &&
        !jamsostek__read_day_or_month(text, length, list->dates,
                                      &person->paid_until))
        person->invalid |= JAMSOSTEK_FIELD_PAID_UNTIL;
}

void
jamsostek_person_init(jamsostek_person *person)
{
    if (person != NULL)
        *person = (jamsostek_person)JAMSOSTEK_PERSON_INIT;
}

/* ---- the register ------------------------------------------------------ */

jamsostek_status
jamsostek_register_next(jamsostek_register *list, jamsostek_person *person,
                        jamsostek_error *err)
{
    jamsostek_status status;

    if (list == NULL || person == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "list and person are needed");
    list->record.n = 0;
    status = jamsostek_csv_next(list->csv, &list->record, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (list->record.n != 0 && list->record.n != list->n_columns)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_FORMAT, list->record.line,
                                  0, "%zu fields where the header has %zu",
                                  list->record.n, list->n_columns);
    jamsostek_person_init(person);
    if (list->record.n == 0)
        return JAMSOSTEK_OK;
    person->line = list->record.line;
    take_text(list, JAMSOSTEK__NIK, &person->nik, &person->nik_length);
    take_text(list, JAMSOSTEK__KPJ, &person->kpj, &person->kpj_length);
    take_text(list, JAMSOSTEK__NAME, &person->name, &person->name_length);
    take_text(list, JAMSOSTEK__REGION, &person->region, &person->region_length);
    take_text(list, JAMSOSTEK__EMPLOYER, &person->employer,
              &person->employer_length);
    take_wage(list, person);
    take_days(list, person);
    take_words(list, person);
    return JAMSOSTEK_OK;
}

void
jamsostek__register_prefetch(const jamsostek_register *list,
                             const struct jamsostek__nik_set *set)
{
    int32_t column = list->columns[JAMSOSTEK__NIK];
    struct jamsostek__nik_digits digits;
    const char *text;

    if (column < 0)
        return;
    text = jamsostek__csv_peek(list->csv, AHEAD, (size_t)column);
    if (text == NULL)
        return;
    digits = jamsostek__nik_digits_of(text, JAMSOSTEK__NIK_SIZE);
    if (digits.good)
        jamsostek__nik_set_prefetch(set, jamsostek__nik_number(&digits));
}

static jamsostek_status
read_options(const jamsostek_register_options *given,
             jamsostek_register_options *out, jamsostek_error *err)
{
    jamsostek_status status;

    *out = (jamsostek_register_options)JAMSOSTEK_REGISTER_OPTIONS_INIT;
    out->separator = ',';
    if (given == NULL)
        return JAMSOSTEK_OK;
    status = jamsostek__check_size(given, given->struct_size, sizeof *given,
                                   sizeof *given, err);
    if (status != JAMSOSTEK_OK)
        return status;
    *out = *given;
    if (out->separator == 0)
        out->separator = ',';
    if (out->dates < JAMSOSTEK_DATES_ISO || out->dates > JAMSOSTEK_DATES_DMY)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "dates is no jamsostek_date_order");
    if (out->amounts < JAMSOSTEK_AMOUNTS_PLAIN ||
        out->amounts > JAMSOSTEK_AMOUNTS_GROUPED)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "amounts is no jamsostek_amount_style");
    if (out->needed & ~JAMSOSTEK_FIELDS_ALL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "needed has a bit that is no field");
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__register_new(jamsostek_csv *csv,
                        const jamsostek_register_options *options,
                        jamsostek_register **out, jamsostek_error *err)
{
    jamsostek_register *list = jamsostek__alloc(sizeof *list);
    jamsostek_register_options read;
    jamsostek_csv_record header;
    jamsostek_status status;

    if (list == NULL) {
        jamsostek_csv_free(csv);
        return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY,
                               "no memory for the register");
    }
    memset(list, 0, sizeof *list);
    list->csv = csv;
    status = read_options(options, &read, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_csv_header(csv, &header, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__mapping_apply(read.mapping, &header, read.needed,
                                          list->columns, err);
    if (status != JAMSOSTEK_OK) {
        jamsostek_register_free(list);
        return status;
    }
    list->n_columns = header.n;
    list->dates = read.dates;
    list->amounts = read.amounts;
    *out = list;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_register_open(const char *path,
                        const jamsostek_register_options *options,
                        jamsostek_register **out, jamsostek_error *err)
{
    jamsostek_register_options read;
    jamsostek_csv *csv;
    jamsostek_status status;

    if (path == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "path and out are needed");
    status = read_options(options, &read, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_csv_open_separated(path, read.separator, &csv, err);
    if (status != JAMSOSTEK_OK)
        return status;
    return jamsostek__register_new(csv, options, out, err);
}

jamsostek_status
jamsostek_register_load(const void *data, size_t size,
                        const jamsostek_register_options *options,
                        jamsostek_register **out, jamsostek_error *err)
{
    jamsostek_register_options read;
    jamsostek_csv *csv;
    jamsostek_status status;

    if (out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "out is needed");
    status = read_options(options, &read, err);
    if (status == JAMSOSTEK_OK)
        status =
            jamsostek_csv_load_separated(data, size, read.separator, &csv, err);
    if (status != JAMSOSTEK_OK)
        return status;
    return jamsostek__register_new(csv, options, out, err);
}

void
jamsostek_register_free(jamsostek_register *list)
{
    if (list == NULL)
        return;
    jamsostek_csv_free(list->csv);
    jamsostek__free(list);
}

int32_t
jamsostek_register_stopped(const jamsostek_register *list)
{
    return list != NULL && jamsostek_csv_stopped(list->csv);
}

jamsostek_status
jamsostek_register_record(const jamsostek_register *list,
                          jamsostek_csv_record *record, jamsostek_error *err)
{
    if (list == NULL || record == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "list and record are needed");
    *record = list->record;
    return JAMSOSTEK_OK;
}

jamsostek_csv *
jamsostek__register_csv(const jamsostek_register *list)
{
    return list->csv;
}

jamsostek_status
jamsostek_register_header(const jamsostek_register *list,
                          jamsostek_csv_record *record, jamsostek_error *err)
{
    if (list == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "list is needed");
    return jamsostek_csv_header(list->csv, record, err);
}

int32_t
jamsostek_register_column(const jamsostek_register *list, uint32_t field)
{
    int i;

    for (i = 0; list != NULL && i < JAMSOSTEK__N_FIELDS; i++)
        if (field == UINT32_C(1) << i)
            return list->columns[i];
    return -1;
}

void
jamsostek_register_position(const jamsostek_register *list, int64_t *done,
                            int64_t *total)
{
    jamsostek_csv_position(list != NULL ? list->csv : NULL, done, total);
}
