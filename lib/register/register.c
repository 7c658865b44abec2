/* SPDX-License-Identifier: MIT */

/*
 * register.c - persons out of the records of a file
 */
#include "register.h"

#include <string.h>

#include "csv.h"
#include "field.h"
#include "field_value.h"
#include "mapping.h"
#include "word.h"

struct jamsostek_register {
    jamsostek_csv *csv;
    size_t n_columns;
    int32_t dates;
    int32_t amounts;
    int32_t columns[JAMSOSTEK__N_FIELDS]; /* by field; -1: none */
    struct jamsostek__csv_rows rows;      /* those of the lines */
    struct jamsostek__lines lines;
    size_t taken; /* lines that were given out as persons */
    struct jamsostek__words words;
};

/* ---- columns ----------------------------------------------------------- */

/* The column of a field on its way into the lines. */
struct column {
    struct jamsostek__csv_column fields;
    size_t n;
    uint32_t bit; /* of the field */
    uint32_t *given;
    uint32_t *invalid;
};

/* False if the list has no such column. */
static inline bool
column_of(jamsostek_register *list, int field, struct column *column)
{
    if (list->columns[field] < 0)
        return false;
    column->fields =
        jamsostek__csv_column(&list->rows, (size_t)list->columns[field]);
    column->n = list->rows.n;
    column->bit = UINT32_C(1) << field;
    column->given = list->lines.given;
    column->invalid = list->lines.invalid;
    return true;
}

/* Whether there is nothing else than blanks. */
static bool
is_blank(const char *text, size_t length)
{
    const char *c = text;

    while (*c == ' ' || *c == '\t')
        c++;
    return c == text + length;
}

/* The text of a line; false if it is not given. */
static inline bool
take(const struct column *column, size_t i, const char **text, size_t *length)
{
    jamsostek__csv_field(&column->fields, i, text, length);
    if (*length == 0 ||
        ((unsigned char)(*text)[0] <= ' ' && is_blank(*text, *length)))
        return false;
    column->given[i] |= column->bit;
    return true;
}

static void
take_texts(jamsostek_register *list, int field,
           struct jamsostek__line_texts *out)
{
    struct column column;
    const char *text;
    size_t length, i;

    if (!column_of(list, field, &column))
        return;
    for (i = 0; i < column.n; i++) {
        if (!take(&column, i, &text, &length)) {
            text = NULL;
            length = 0;
        }
        out->text[i] = text;
        out->length[i] = length;
    }
}

/* The meanings of words. */
static void
take_words(jamsostek_register *list, int field, int32_t *out)
{
    struct column column;
    const char *text;
    size_t length, i;
    int64_t value;

    if (!column_of(list, field, &column))
        return;
    for (i = 0; i < column.n; i++) {
        out[i] = 0;
        if (!take(&column, i, &text, &length))
            continue;
        value = jamsostek__word_value(&list->words, field, text, length);
        if (LIKELY(value != INT64_MIN))
            out[i] = (int32_t)value;
        else
            column.invalid[i] |= column.bit;
    }
}

/* A field has a NUL behind it and none within. */
static bool
read_grouped(const char *text, jamsostek_idr *out)
{
    return jamsostek_idr_parse(text, out, NULL) == JAMSOSTEK_OK && *out >= 0;
}

static void
take_wages(jamsostek_register *list, jamsostek_idr *out)
{
    bool grouped = list->amounts == JAMSOSTEK_AMOUNTS_GROUPED;
    struct column column;
    const char *text;
    size_t length, i;

    if (!column_of(list, JAMSOSTEK__WAGE, &column))
        return;
    for (i = 0; i < column.n; i++) {
        out[i] = JAMSOSTEK_IDR_NONE;
        if (!take(&column, i, &text, &length) ||
            jamsostek__read_plain(text, length, &out[i]) ||
            (grouped && read_grouped(text, &out[i])))
            continue;
        out[i] = JAMSOSTEK_IDR_NONE;
        column.invalid[i] |= column.bit;
    }
}

static void
take_births(jamsostek_register *list)
{
    struct jamsostek__lines *lines = &list->lines;
    struct column column;
    const char *text;
    size_t length, i;

    if (!column_of(list, JAMSOSTEK__BORN, &column))
        return;
    for (i = 0; i < column.n; i++) {
        lines->born[i] = JAMSOSTEK_DATE_NONE;
        if (!take(&column, i, &text, &length))
            continue;
        if (LIKELY(jamsostek__read_day(text, length, list->dates,
                                       &lines->birthday[i])))
            lines->born[i] = jamsostek__date_from(lines->birthday[i].year,
                                                  lines->birthday[i].month,
                                                  lines->birthday[i].day);
        else
            column.invalid[i] |= column.bit;
    }
}

static void
take_months(jamsostek_register *list, int field, jamsostek_date *out)
{
    struct column column;
    const char *text;
    size_t length, i;

    if (!column_of(list, field, &column))
        return;
    for (i = 0; i < column.n; i++) {
        out[i] = JAMSOSTEK_DATE_NONE;
        if (take(&column, i, &text, &length) &&
            !jamsostek__read_day_or_month(text, length, list->dates, &out[i]))
            column.invalid[i] |= column.bit;
    }
}

static void
take_lines(jamsostek_register *list)
{
    struct jamsostek__lines *lines = &list->lines;

    lines->n = list->rows.n;
    lines->line = list->rows.line;
    memset(lines->given, 0, lines->n * sizeof *lines->given);
    memset(lines->invalid, 0, lines->n * sizeof *lines->invalid);
    take_texts(list, JAMSOSTEK__NIK, &lines->nik);
    take_texts(list, JAMSOSTEK__KPJ, &lines->kpj);
    take_texts(list, JAMSOSTEK__NAME, &lines->name);
    take_texts(list, JAMSOSTEK__REGION, &lines->region);
    take_texts(list, JAMSOSTEK__EMPLOYER, &lines->employer);
    take_births(list);
    take_words(list, JAMSOSTEK__SEX, lines->sex);
    take_words(list, JAMSOSTEK__CATEGORY, lines->category);
    take_words(list, JAMSOSTEK__SEGMENT, lines->segment);
    take_words(list, JAMSOSTEK__FUNDING, lines->funding);
    take_words(list, JAMSOSTEK__PROGRAMMES, lines->programmes);
    take_wages(list, lines->wage);
    take_months(list, JAMSOSTEK__MEMBER_SINCE, lines->member_since);
    take_months(list, JAMSOSTEK__PAID_UNTIL, lines->paid_until);
}

/* What the lines say of fields that the list has no column for. */
static void
clear_lines(struct jamsostek__lines *lines)
{
    size_t i;

    memset(lines, 0, sizeof *lines);
    for (i = 0; i < JAMSOSTEK__LINES; i++) {
        lines->born[i] = JAMSOSTEK_DATE_NONE;
        lines->wage[i] = JAMSOSTEK_IDR_NONE;
        lines->member_since[i] = JAMSOSTEK_DATE_NONE;
        lines->paid_until[i] = JAMSOSTEK_DATE_NONE;
    }
}

/* ---- persons ----------------------------------------------------------- */

void
jamsostek_person_init(jamsostek_person *person)
{
    if (person != NULL)
        *person = (jamsostek_person)JAMSOSTEK_PERSON_INIT;
}

void
jamsostek__register_person(const struct jamsostek__lines *lines, size_t i,
                           jamsostek_person *person)
{
    *person = (jamsostek_person){
        .struct_size = sizeof *person,
        .line = lines->line + (int64_t)i,
        .invalid = lines->invalid[i],
        .sex = lines->sex[i],
        .nik = lines->nik.text[i],
        .nik_length = lines->nik.length[i],
        .kpj = lines->kpj.text[i],
        .kpj_length = lines->kpj.length[i],
        .name = lines->name.text[i],
        .name_length = lines->name.length[i],
        .region = lines->region.text[i],
        .region_length = lines->region.length[i],
        .employer = lines->employer.text[i],
        .employer_length = lines->employer.length[i],
        .born = lines->born[i],
        .category = lines->category[i],
        .segment = lines->segment[i],
        .funding = lines->funding[i],
        .wage = lines->wage[i],
        .programmes = (uint32_t)lines->programmes[i],
        .member_since = lines->member_since[i],
        .paid_until = lines->paid_until[i],
    };
}

/* ---- the register ------------------------------------------------------ */

jamsostek_status
jamsostek__register_lines(jamsostek_register *list,
                          const struct jamsostek__lines **out,
                          jamsostek_error *err)
{
    struct jamsostek__csv_rows *rows = &list->rows;
    jamsostek_status status;

    list->lines.n = 0;
    list->taken = 0;
    rows->n = rows->columns = 0;
    rows->ends = NULL;
    status = jamsostek__csv_next_rows(list->csv, rows, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (rows->n > 0 && rows->columns != list->n_columns)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_FORMAT, rows->line, 0,
                                  "%zu fields where the header has %zu",
                                  rows->columns, list->n_columns);
    take_lines(list);
    *out = &list->lines;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_register_next(jamsostek_register *list, jamsostek_person *person,
                        jamsostek_error *err)
{
    const struct jamsostek__lines *lines;
    jamsostek_status status;

    if (list == NULL || person == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "list and person are needed");
    if (list->taken == list->lines.n) {
        status = jamsostek__register_lines(list, &lines, err);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    if (list->lines.n == 0)
        jamsostek_person_init(person);
    else
        jamsostek__register_person(&list->lines, list->taken++, person);
    return JAMSOSTEK_OK;
}

void
jamsostek__register_record(const jamsostek_register *list, size_t i,
                           jamsostek_csv_record *record)
{
    jamsostek__csv_record_of(list->csv, &list->rows, i, record);
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
    clear_lines(&list->lines);
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
    jamsostek__register_record(list, list->taken > 0 ? list->taken - 1 : 0,
                               record);
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
