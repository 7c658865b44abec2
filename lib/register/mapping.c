/* SPDX-License-Identifier: MIT */

/*
 * mapping.c - which column of a register holds which field
 *
 * Nothing is guessed: two columns that could hold one field, and a name that
 * stands there twice, stop the run before a line is read.  Names of columns are
 * shown only if they are usual ones or come from the mapping: a file without a
 * header line has a person where the names should be.
 */
#include "mapping.h"

#include "csv.h"

#include <stdlib.h>
#include <string.h>

enum { NAME_SIZE = 256 };

struct jamsostek_mapping {
    bool named[JAMSOSTEK__N_FIELDS];
    /* The column of each field; empty: none. */
    char columns[JAMSOSTEK__N_FIELDS][NAME_SIZE];
};

/* ---- the mapping file -------------------------------------------------- */

static int
place_of(uint32_t field)
{
    int i = 0;

    while (field >> (i + 1) != 0)
        i++;
    return i;
}

static jamsostek_status
add_entry(jamsostek_mapping *mapping, const jamsostek_csv_record *record,
          const size_t columns[2], jamsostek_error *err)
{
    const char *column = record->fields[columns[1]];
    size_t length = record->lengths[columns[1]];
    uint32_t field;
    int i, other;

    if (jamsostek_field_parse(record->fields[columns[0]], &field, NULL) !=
        JAMSOSTEK_OK)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_NOT_FOUND, record->line,
                                  (int32_t)columns[0] + 1,
                                  "no field of a person has this word");
    if (length >= NAME_SIZE)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_LIMIT, record->line,
                                  (int32_t)columns[1] + 1,
                                  "the name of a column is longer than %d "
                                  "bytes",
                                  NAME_SIZE - 1);
    i = place_of(field);
    if (mapping->named[i])
        return jamsostek__fail_at(
            err, JAMSOSTEK_ERR_DUPLICATE, record->line, (int32_t)columns[0] + 1,
            "the field %s stands there twice", jamsostek_field_name(field));
    for (other = 0; other < JAMSOSTEK__N_FIELDS; other++)
        if (length > 0 && mapping->named[other] &&
            strcmp(mapping->columns[other], column) == 0)
            return jamsostek__fail_at(err, JAMSOSTEK_ERR_DUPLICATE,
                                      record->line, (int32_t)columns[1] + 1,
                                      "the column \"%s\" stands there twice",
                                      column);
    mapping->named[i] = true;
    memcpy(mapping->columns[i], column, length + 1);
    return JAMSOSTEK_OK;
}

static jamsostek_status
read_entries(jamsostek_csv *csv, jamsostek_mapping *mapping,
             jamsostek_error *err)
{
    jamsostek_csv_record header, record;
    jamsostek_status status;
    size_t columns[2];

    status = jamsostek_csv_header(csv, &header, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_csv_column(csv, "field", &columns[0], err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_csv_column(csv, "column", &columns[1], err);
    while (status == JAMSOSTEK_OK) {
        status = jamsostek_csv_next(csv, &record, err);
        if (status != JAMSOSTEK_OK || record.n == 0)
            break;
        if (record.n != header.n)
            return jamsostek__fail_at(err, JAMSOSTEK_ERR_FORMAT, record.line, 0,
                                      "%zu fields where the header has %zu",
                                      record.n, header.n);
        status = add_entry(mapping, &record, columns, err);
    }
    return status;
}

/* Takes the reader over. */
static jamsostek_status
read_mapping(jamsostek_csv *csv, jamsostek_mapping **out, jamsostek_error *err)
{
    jamsostek_mapping *mapping = jamsostek__alloc(sizeof *mapping);
    jamsostek_status status;

    if (mapping == NULL) {
        jamsostek_csv_free(csv);
        return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY,
                               "no memory for the mapping");
    }
    memset(mapping, 0, sizeof *mapping);
    status = read_entries(csv, mapping, err);
    jamsostek_csv_free(csv);
    if (status == JAMSOSTEK_OK)
        *out = mapping;
    else
        jamsostek__free(mapping);
    return status;
}

jamsostek_status
jamsostek_mapping_open(const char *path, jamsostek_mapping **out,
                       jamsostek_error *err)
{
    jamsostek_csv *csv;
    jamsostek_status status;

    if (path == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "path and out are needed");
    status = jamsostek_csv_open(path, &csv, err);
    if (status != JAMSOSTEK_OK)
        return status;
    return read_mapping(csv, out, err);
}

jamsostek_status
jamsostek_mapping_load(const void *data, size_t size, jamsostek_mapping **out,
                       jamsostek_error *err)
{
    jamsostek_csv *csv;
    jamsostek_status status;

    if (out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "out is needed");
    status = jamsostek_csv_load(data, size, &csv, err);
    if (status != JAMSOSTEK_OK)
        return status;
    return read_mapping(csv, out, err);
}

void
jamsostek_mapping_free(jamsostek_mapping *mapping)
{
    jamsostek__free(mapping);
}

/* ---- a header line ----------------------------------------------------- */

/* The columns of a header line while they are being given out. */
struct layout {
    const jamsostek_csv_record *header;
    int32_t *columns;                           /* by field */
    uint32_t fields[JAMSOSTEK__CSV_FIELDS_MAX]; /* by column: its field */
};

/* The place of a name, exactly or else without what does not count; -1: none,
 * -2: several. */
static int32_t
find_column(const jamsostek_csv_record *header, const char *name)
{
    char wanted[NAME_SIZE], folded[NAME_SIZE];
    int32_t found = -1;
    size_t i;

    for (i = 0; i < header->n; i++)
        if (strcmp(header->fields[i], name) == 0)
            return (int32_t)i;
    (void)jamsostek__fold(name, strlen(name), wanted, sizeof wanted);
    for (i = 0; i < header->n; i++) {
        (void)jamsostek__fold(header->fields[i], header->lengths[i], folded,
                              sizeof folded);
        if (strcmp(folded, wanted) == 0)
            found = found == -1 ? (int32_t)i : -2;
    }
    return found;
}

static jamsostek_status
map_named(const jamsostek_mapping *mapping, struct layout *layout,
          jamsostek_error *err)
{
    int32_t column;
    int i;

    for (i = 0; i < JAMSOSTEK__N_FIELDS; i++) {
        if (!mapping->named[i] || mapping->columns[i][0] == '\0')
            continue;
        column = find_column(layout->header, mapping->columns[i]);
        if (column < 0)
            return jamsostek__fail_at(
                err, JAMSOSTEK_ERR_COLUMN, layout->header->line, 0,
                column == -1 ? "the column \"%s\" of the mapping is missing"
                             : "the column \"%s\" of the mapping could be "
                               "several",
                mapping->columns[i]);
        if (layout->fields[column] != 0)
            return jamsostek__fail_at(
                err, JAMSOSTEK_ERR_COLUMN, layout->header->line, column + 1,
                "the column \"%s\" of the mapping is that of %s too",
                mapping->columns[i],
                jamsostek_field_name(layout->fields[column]));
        layout->columns[i] = column;
        layout->fields[column] = UINT32_C(1) << i;
    }
    return JAMSOSTEK_OK;
}

static jamsostek_status
map_usual(const jamsostek_mapping *mapping, struct layout *layout,
          jamsostek_error *err)
{
    const jamsostek_csv_record *header = layout->header;
    uint32_t field;
    size_t c;
    int i;

    for (c = 0; c < header->n; c++) {
        field = jamsostek_field_of_column(header->fields[c]);
        if (field == 0 || layout->fields[c] != 0)
            continue;
        i = place_of(field);
        if (mapping != NULL && mapping->named[i])
            continue; /* the caller has said where it is */
        if (layout->columns[i] >= 0)
            return jamsostek__fail_at(
                err, JAMSOSTEK_ERR_COLUMN, header->line, (int32_t)c + 1,
                "the columns \"%s\" and \"%s\" both hold %s",
                header->fields[layout->columns[i]], header->fields[c],
                jamsostek_field_name(field));
        layout->columns[i] = (int32_t)c;
        layout->fields[c] = field;
    }
    return JAMSOSTEK_OK;
}

/* A name with its place, to be sorted. */
struct name {
    const char *text;
    size_t place;
};

static int
compare_names(const void *left, const void *right)
{
    const struct name *a = left;
    const struct name *b = right;
    int order = strcmp(a->text, b->text);

    if (order != 0)
        return order;
    return a->place < b->place ? -1 : a->place > b->place;
}

/* Columns without a name, as spreadsheets leave them, may be several. */
static jamsostek_status
check_names(const jamsostek_csv_record *header, jamsostek_error *err)
{
    struct name names[JAMSOSTEK__CSV_FIELDS_MAX];
    size_t i;

    for (i = 0; i < header->n; i++)
        names[i] = (struct name){header->fields[i], i};
    qsort(names, header->n, sizeof names[0], compare_names);
    for (i = 1; i < header->n; i++)
        if (names[i].text[0] != '\0' &&
            strcmp(names[i].text, names[i - 1].text) == 0)
            return jamsostek__fail_at(err, JAMSOSTEK_ERR_COLUMN, header->line,
                                      (int32_t)names[i].place + 1,
                                      "columns %zu and %zu have the same name",
                                      names[i - 1].place + 1,
                                      names[i].place + 1);
    return JAMSOSTEK_OK;
}

/* The fields that no column holds; what they are called, joined by +. */
static jamsostek_status
refuse_missing(const jamsostek_csv_record *header, uint32_t missing,
               bool nothing_known, jamsostek_error *err)
{
    const char *separator = jamsostek__other_separator(header);
    char names[200];

    if (separator != NULL)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_COLUMN, header->line, 0,
                                  "the columns are separated by %s", separator);
    if (nothing_known)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_COLUMN, header->line, 0,
                                  "no column name in this line is a usual one");
    jamsostek__name_fields(missing, names, sizeof names);
    return jamsostek__fail_at(err, JAMSOSTEK_ERR_COLUMN, header->line, 0,
                              "no column holds %s; name it in a mapping",
                              names);
}

jamsostek_status
jamsostek__mapping_apply(const jamsostek_mapping *mapping,
                         const jamsostek_csv_record *header, uint32_t needed,
                         int32_t columns[JAMSOSTEK__N_FIELDS],
                         jamsostek_error *err)
{
    struct layout layout = {.header = header, .columns = columns};
    jamsostek_status status = JAMSOSTEK_OK;
    uint32_t held = 0;
    int i;

    for (i = 0; i < JAMSOSTEK__N_FIELDS; i++)
        columns[i] = -1;
    if (mapping != NULL)
        status = map_named(mapping, &layout, err);
    if (status == JAMSOSTEK_OK)
        status = map_usual(mapping, &layout, err);
    if (status == JAMSOSTEK_OK)
        status = check_names(header, err);
    for (i = 0; i < JAMSOSTEK__N_FIELDS; i++)
        held |= (uint32_t)(columns[i] >= 0) << i;
    if (status == JAMSOSTEK_OK && (needed & ~held) != 0)
        status = refuse_missing(header, needed & ~held, held == 0, err);
    return status;
}
