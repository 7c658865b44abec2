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

/* What a remembered word may have. */
#define WORD_SIZE ((size_t)40)
/* Up to here the two ends of a word, which overlap, are all of it. */
#define ENDS_SIZE ((size_t)16)
/* Half of the slots are used at most. */
enum { CACHE_BITS = 10, CACHE_SLOTS = 1 << CACHE_BITS };
enum { CACHE_MOST = CACHE_SLOTS / 2 };

/* What words are told apart by. */
struct key {
    uint64_t head; /* the first eight characters; 0: there are no more */
    uint64_t tail; /* the last eight, or as many as there are */
    uint64_t kind; /* the length and the field; 0: the slot is empty */
};

/* What a word of a field means; INT64_MIN: nothing. */
struct cached {
    struct key key;
    int64_t value;
    char text[WORD_SIZE];
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

/* Without a branch for short words: lengths differ from line to line, and it
 * would be guessed wrong. */
static inline struct key
key_of(int field, const char *text, size_t length)
{
    unsigned before = length < 8 ? (unsigned)(64 - 8 * length) : 0;

    return (struct key){
        .head = length > 8 ? load_eight(text) : 0,
        .tail = load_eight(text + length - 8) >> before,
        .kind = length << 8 | (uint64_t)(field + 1),
    };
}

static inline bool
is_slot_of(const struct cached *slot, const struct key *key, const char *text,
           size_t length)
{
    return ((slot->key.head ^ key->head) | (slot->key.tail ^ key->tail) |
            (slot->key.kind ^ key->kind)) == 0 &&
           (length <= ENDS_SIZE || memcmp(slot->text, text, length) == 0);
}

static inline size_t
home_of(const struct key *key)
{
    uint64_t hash = key->head ^ key->tail * UINT64_C(0xc2b2ae3d27d4eb4f);

    return (size_t)((hash + key->kind) * UINT64_C(0x9e3779b97f4a7c15) >>
                    (64 - CACHE_BITS));
}

/* The slot of a word, or the empty one where it belongs. */
static inline struct cached *
find_slot(jamsostek_register *list, const struct key *key, const char *text,
          size_t length)
{
    struct cached *slot;
    size_t i;

    for (i = home_of(key);; i++) {
        slot = &list->cache[i % CACHE_SLOTS];
        if (LIKELY(is_slot_of(slot, key, text, length)) || slot->key.kind == 0)
            return slot;
    }
}

static int64_t
learn(jamsostek_register *list, int field, const struct key *key,
      const char *text, size_t length)
{
    int64_t value = meaning(field, text, length);
    struct cached *slot;

    if (list->n_cached == CACHE_MOST) { /* begin again */
        memset(list->cache, 0, sizeof list->cache);
        list->n_cached = 0;
    }
    list->n_cached++;
    slot = find_slot(list, key, text, length);
    slot->key = *key;
    slot->value = value;
    memcpy(slot->text, text, length);
    return value;
}

static inline int64_t
word(jamsostek_register *list, int field, const char *text, size_t length)
{
    const struct cached *slot;
    struct key key;

    if (length > WORD_SIZE)
        return meaning(field, text, length);
    key = key_of(field, text, length);
    slot = find_slot(list, &key, text, length);
    if (LIKELY(slot->key.kind != 0))
        return slot->value;
    return learn(list, field, &key, text, length);
}

/* ---- fields ------------------------------------------------------------ */

/* A line that is being taken apart. */
struct line {
    jamsostek_register *list;
    const char *const *texts; /* by column */
    const size_t *lengths;
    jamsostek_person *person;
    struct jamsostek__line_facts *facts;
};

/* The text of a field; false if it is not given. */
static inline bool
take(const struct line *line, int field, const char **text, size_t *length)
{
    int32_t column = line->list->columns[field];
    const char *c;

    if (column < 0)
        return false;
    *text = line->texts[column];
    *length = line->lengths[column];
    if (*length == 0)
        return false;
    if ((unsigned char)(*text)[0] <= ' ') {
        for (c = *text; *c == ' ' || *c == '\t'; c++)
            continue;
        if (c == *text + *length)
            return false;
    }
    line->facts->given |= UINT32_C(1) << field;
    return true;
}

static inline void
take_text(const struct line *line, int field, const char **out,
          size_t *out_length)
{
    const char *text;
    size_t length;

    if (!take(line, field, &text, &length))
        return;
    *out = text;
    *out_length = length;
}

/* The meaning of a word; 0 if it is not given or means nothing. */
static inline int64_t
take_word(const struct line *line, int field)
{
    const char *text;
    size_t length;
    int64_t value;

    if (!take(line, field, &text, &length))
        return 0;
    value = word(line->list, field, text, length);
    if (LIKELY(value != INT64_MIN))
        return value;
    line->person->invalid |= UINT32_C(1) << field;
    return 0;
}

static inline void
take_words(const struct line *line)
{
    jamsostek_person *person = line->person;

    person->sex = (int32_t)take_word(line, JAMSOSTEK__SEX);
    person->category = (int32_t)take_word(line, JAMSOSTEK__CATEGORY);
    person->segment = (int32_t)take_word(line, JAMSOSTEK__SEGMENT);
    person->funding = (int32_t)take_word(line, JAMSOSTEK__FUNDING);
    person->programmes = (uint32_t)take_word(line, JAMSOSTEK__PROGRAMMES);
}

static inline void
take_wage(const struct line *line)
{
    const char *text;
    size_t length;
    jamsostek_idr wage;
    bool good;

    if (!take(line, JAMSOSTEK__WAGE, &text, &length))
        return;
    good = jamsostek__read_plain(text, length, &wage);
    /* A field has a NUL behind it and none within. */
    if (!good && line->list->amounts == JAMSOSTEK_AMOUNTS_GROUPED)
        good =
            jamsostek_idr_parse(text, &wage, NULL) == JAMSOSTEK_OK && wage >= 0;
    if (good)
        line->person->wage = wage;
    else
        line->person->invalid |= JAMSOSTEK_FIELD_WAGE;
}

static inline void
take_born(const struct line *line)
{
    struct jamsostek__ymd *born = &line->facts->born;
    const char *text;
    size_t length;

    if (!take(line, JAMSOSTEK__BORN, &text, &length))
        return;
    if (jamsostek__read_day(text, length, line->list->dates, born))
        line->person->born =
            jamsostek__date_from(born->year, born->month, born->day);
    else
        line->person->invalid |= JAMSOSTEK_FIELD_BORN;
}

static inline void
take_month(const struct line *line, int field, jamsostek_date *out)
{
    const char *text;
    size_t length;

    if (take(line, field, &text, &length) &&
        !jamsostek__read_day_or_month(text, length, line->list->dates, out))
        line->person->invalid |= UINT32_C(1) << field;
}

void
jamsostek_person_init(jamsostek_person *person)
{
    if (person != NULL)
        *person = (jamsostek_person)JAMSOSTEK_PERSON_INIT;
}

/* ---- the register ------------------------------------------------------ */

static void
take_all(const struct line *line)
{
    jamsostek_person *person = line->person;

    take_text(line, JAMSOSTEK__NIK, &person->nik, &person->nik_length);
    take_text(line, JAMSOSTEK__KPJ, &person->kpj, &person->kpj_length);
    take_text(line, JAMSOSTEK__NAME, &person->name, &person->name_length);
    take_text(line, JAMSOSTEK__REGION, &person->region, &person->region_length);
    take_text(line, JAMSOSTEK__EMPLOYER, &person->employer,
              &person->employer_length);
    take_wage(line);
    take_born(line);
    take_month(line, JAMSOSTEK__MEMBER_SINCE, &person->member_since);
    take_month(line, JAMSOSTEK__PAID_UNTIL, &person->paid_until);
    take_words(line);
}

jamsostek_status
jamsostek__register_next(jamsostek_register *list, jamsostek_person *person,
                         struct jamsostek__line_facts *facts,
                         jamsostek_error *err)
{
    const jamsostek_csv_record *record = &list->record;
    struct line line = {list, NULL, NULL, person, facts};
    jamsostek_status status;

    list->record.n = 0;
    status = jamsostek_csv_next(list->csv, &list->record, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (record->n != 0 && record->n != list->n_columns)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_FORMAT, record->line, 0,
                                  "%zu fields where the header has %zu",
                                  record->n, list->n_columns);
    *person = (jamsostek_person)JAMSOSTEK_PERSON_INIT;
    facts->given = 0;
    if (record->n == 0)
        return JAMSOSTEK_OK;
    person->line = record->line;
    line.texts = record->fields;
    line.lengths = record->lengths;
    take_all(&line);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_register_next(jamsostek_register *list, jamsostek_person *person,
                        jamsostek_error *err)
{
    struct jamsostek__line_facts facts;

    if (list == NULL || person == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "list and person are needed");
    return jamsostek__register_next(list, person, &facts, err);
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

const jamsostek_csv_record *
jamsostek__register_record(const jamsostek_register *list)
{
    return &list->record;
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
