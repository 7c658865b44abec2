/* SPDX-License-Identifier: MIT */

/*
 * csv_open.c - a reader of records is made and its header line read
 */
#include "csv_state.h"

#include "utf8.h"

#include <string.h>

#define BUFFER_SIZE ((size_t)256 * 1024)

/* ---- the header line --------------------------------------------------- */

/* What is no text at all, and is often given for it. */
static const char *
kind_of_workbook(const char *text, size_t size)
{
    /* The upper byte of the version is 0, which no text has. */
    if (size >= 6 && memcmp(text, "PK\3\4", 4) == 0 && text[5] == '\0')
        return "the file is a workbook (xlsx, ods); save it as CSV UTF-8";
    if (size >= 4 && memcmp(text, "\xd0\xcf\x11\xe0", 4) == 0)
        return "the file is a workbook (xls); save it as CSV UTF-8";
    return NULL;
}

/* Passes over a byte order mark at the start. */
static jamsostek_status
read_mark(jamsostek_csv *csv)
{
    jamsostek_status status = jamsostek__csv_look_ahead(csv, 4);
    const char *text, *workbook;

    /* Two more bytes tell a workbook from a text that begins like one. */
    if (status == JAMSOSTEK_OK && csv->end >= 4 &&
        memcmp(csv->buffer, "PK\3\4", 4) == 0)
        status = jamsostek__csv_look_ahead(csv, 6);
    if (status != JAMSOSTEK_OK)
        return status;
    text = csv->buffer;
    if (csv->end >= 2 &&
        (memcmp(text, "\xff\xfe", 2) == 0 || memcmp(text, "\xfe\xff", 2) == 0))
        return jamsostek__csv_stop(csv, JAMSOSTEK_ERR_FORMAT, 1,
                                   "the text is UTF-16; save it as UTF-8");
    workbook = kind_of_workbook(text, csv->end);
    if (workbook != NULL)
        return jamsostek__csv_stop(csv, JAMSOSTEK_ERR_FORMAT, 1, workbook);
    if (jamsostek__utf8_mark(text, csv->end))
        csv->at += 3;
    return JAMSOSTEK_OK;
}

/* The line by which a spreadsheet says what separates: `sep=;`. */
static bool
names_separator(const jamsostek_csv *csv)
{
    return csv->n == 2 && csv->lengths[1] == 0 &&
           strcmp(csv->fields[0], "sep=") == 0;
}

static jamsostek_status
read_header(jamsostek_csv *csv)
{
    jamsostek_status status;
    size_t size = 0, i;
    char *text;

    status = read_mark(csv);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__csv_read(csv);
    while (status == JAMSOSTEK_OK && names_separator(csv))
        status = jamsostek__csv_read(csv);
    if (status != JAMSOSTEK_OK)
        return status;
    if (csv->n == 0)
        return jamsostek__csv_stop(
            csv, JAMSOSTEK_ERR_FORMAT, 1,
            "the file is empty; a header line is needed");
    for (i = 0; i < csv->n; i++)
        size += csv->lengths[i] + 1;
    text = jamsostek__alloc(size);
    if (text == NULL)
        return jamsostek__csv_stop(csv, JAMSOSTEK_ERR_MEMORY, 1,
                                   "no memory to read");
    csv->header = text;
    for (i = 0; i < csv->n; i++) {
        memcpy(text, csv->fields[i], csv->lengths[i] + 1);
        csv->names[i] = text;
        csv->name_lengths[i] = csv->lengths[i];
        text += csv->lengths[i] + 1;
    }
    csv->n_names = csv->n;
    csv->header_line = csv->record_line;
    return JAMSOSTEK_OK;
}

bool
jamsostek__is_separator(int32_t separator)
{
    return separator == ',' || separator == ';' || separator == '\t';
}

/* How often a character stands in the names of a header line. */
static size_t
count_in(const jamsostek_csv_record *header, char wanted)
{
    size_t count = 0, i;
    const char *c;

    for (i = 0; i < header->n; i++)
        for (c = header->fields[i]; *c != '\0'; c++)
            count += *c == wanted;
    return count;
}

const char *
jamsostek__other_separator(const jamsostek_csv_record *header)
{
    const size_t own = header->n - 1;

    if (count_in(header, ';') > own)
        return "semicolons";
    if (count_in(header, '\t') > own)
        return "tabs";
    return count_in(header, ',') > own ? "commas" : NULL;
}

/* ---- the reader -------------------------------------------------------- */

jamsostek_status
jamsostek__csv_new(struct jamsostek__gz *gz, jamsostek_csv **out,
                   jamsostek_error *err)
{
    return jamsostek__csv_new_separated(gz, ',', out, err);
}

jamsostek_status
jamsostek__csv_new_separated(struct jamsostek__gz *gz, int32_t separator,
                             jamsostek_csv **out, jamsostek_error *err)
{
    jamsostek_csv *csv = jamsostek__alloc(sizeof *csv);
    jamsostek_status status;

    if (csv == NULL) {
        jamsostek__gz_free(gz);
        return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY, "no memory to read");
    }
    *csv = (jamsostek_csv){
        .gz = gz,
        .scan = jamsostek__scan_best(),
        .line = 1,
        .separator = (char)separator,
        .error = JAMSOSTEK_ERROR_INIT,
    };
    status = jamsostek__csv_resize(csv, BUFFER_SIZE)
                 ? read_header(csv)
                 : jamsostek__csv_stop(csv, JAMSOSTEK_ERR_MEMORY, -1,
                                       "no memory to read");
    if (status != JAMSOSTEK_OK) {
        (void)jamsostek__csv_give_fault(csv, err);
        jamsostek_csv_free(csv);
        return status;
    }
    *out = csv;
    return JAMSOSTEK_OK;
}

static jamsostek_status
refuse_separator(jamsostek_error *err)
{
    return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                           "fields are separated by a comma, a semicolon or a "
                           "tab");
}

jamsostek_status
jamsostek_csv_open(const char *path, jamsostek_csv **out, jamsostek_error *err)
{
    return jamsostek_csv_open_separated(path, ',', out, err);
}

jamsostek_status
jamsostek_csv_open_separated(const char *path, int32_t separator,
                             jamsostek_csv **out, jamsostek_error *err)
{
    struct jamsostek__gz *gz;
    jamsostek_status status;

    if (path == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "path and out are needed");
    if (!jamsostek__is_separator(separator))
        return refuse_separator(err);
    status = jamsostek__gz_open(path, &gz, err);
    if (status != JAMSOSTEK_OK)
        return status;
    return jamsostek__csv_new_separated(gz, separator, out, err);
}

jamsostek_status
jamsostek_csv_load(const void *data, size_t size, jamsostek_csv **out,
                   jamsostek_error *err)
{
    return jamsostek_csv_load_separated(data, size, ',', out, err);
}

jamsostek_status
jamsostek_csv_load_separated(const void *data, size_t size, int32_t separator,
                             jamsostek_csv **out, jamsostek_error *err)
{
    struct jamsostek__gz *gz;
    jamsostek_status status;

    if ((data == NULL && size > 0) || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "data and out are needed");
    if (!jamsostek__is_separator(separator))
        return refuse_separator(err);
    status = jamsostek__gz_load(data, size, &gz, err);
    if (status != JAMSOSTEK_OK)
        return status;
    return jamsostek__csv_new_separated(gz, separator, out, err);
}

jamsostek_status
jamsostek_csv_allow_padding(jamsostek_csv *csv, int32_t on,
                            jamsostek_error *err)
{
    if (csv == NULL || (on != 0 && on != 1))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "a reader is needed, and on is 0 or 1");
    jamsostek__gz_padding(csv->gz, on == 1);
    return JAMSOSTEK_OK;
}

void
jamsostek_csv_free(jamsostek_csv *csv)
{
    if (csv == NULL)
        return;
    jamsostek__gz_free(csv->gz);
    if (csv->buffer != NULL)
        jamsostek__free(csv->buffer - JAMSOSTEK__CSV_BEFORE);
    jamsostek__free(csv->header);
    jamsostek__free(csv);
}

jamsostek_status
jamsostek_csv_header(const jamsostek_csv *csv, jamsostek_csv_record *record,
                     jamsostek_error *err)
{
    if (csv == NULL || record == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "csv and record are needed");
    *record = (jamsostek_csv_record){
        .fields = csv->names,
        .lengths = csv->name_lengths,
        .n = csv->n_names,
        .line = csv->header_line,
    };
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_csv_column(const jamsostek_csv *csv, const char *name, size_t *index,
                     jamsostek_error *err)
{
    jamsostek_csv_record header;
    size_t found = JAMSOSTEK__CSV_FIELDS_MAX;
    size_t i;

    if (csv == NULL || name == NULL || index == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "csv, name and index are needed");
    for (i = 0; i < csv->n_names; i++) {
        if (strcmp(csv->names[i], name) != 0)
            continue;
        if (found < JAMSOSTEK__CSV_FIELDS_MAX)
            return jamsostek__fail_at(
                err, JAMSOSTEK_ERR_COLUMN, csv->header_line, (int32_t)i + 1,
                "the column \"%s\" stands there twice", name);
        found = i;
    }
    if (found == JAMSOSTEK__CSV_FIELDS_MAX &&
        jamsostek_csv_header(csv, &header, err) == JAMSOSTEK_OK &&
        jamsostek__other_separator(&header) != NULL)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_COLUMN, csv->header_line,
                                  0, "the columns are separated by %s",
                                  jamsostek__other_separator(&header));
    if (found == JAMSOSTEK__CSV_FIELDS_MAX)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_COLUMN, csv->header_line,
                                  0, "the column \"%s\" is missing", name);
    *index = found;
    return JAMSOSTEK_OK;
}
