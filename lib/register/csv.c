/* SPDX-License-Identifier: MIT */

/*
 * csv.c - records of a comma-separated file, one at a time
 *
 * The buffer holds one record and what was read ahead; it grows to the largest
 * record allowed and no further.
 */
#include "csv_state.h"

#include <string.h>

/* The largest record, its line end, a look ahead and a NUL. */
#define BUFFER_MAX (JAMSOSTEK__CSV_RECORD_MAX + 64)

jamsostek_status
jamsostek__csv_stop(jamsostek_csv *csv, jamsostek_status status, int64_t line,
                    const char *what)
{
    csv->stopped = true;
    return jamsostek__fail_at(&csv->error, status, line, 0, "%s", what);
}

jamsostek_status
jamsostek__csv_give_fault(const jamsostek_csv *csv, jamsostek_error *err)
{
    return jamsostek__fail_at(err, csv->error.status, csv->error.row,
                              csv->error.column, "%s", csv->error.message);
}

/* ---- input ------------------------------------------------------------- */

bool
jamsostek__csv_resize(jamsostek_csv *csv, size_t capacity)
{
    char *memory =
        csv->buffer != NULL ? csv->buffer - JAMSOSTEK__CSV_BEFORE : NULL;

    memory = jamsostek__realloc(memory,
                                JAMSOSTEK__CSV_BEFORE + capacity + SCAN_BLOCK);
    if (memory == NULL)
        return false;
    csv->buffer = memory + JAMSOSTEK__CSV_BEFORE;
    csv->capacity = capacity;
    return true;
}

static jamsostek_status
grow(jamsostek_csv *csv)
{
    size_t capacity = jamsostek__least(csv->capacity * 2, BUFFER_MAX);

    if (csv->capacity == BUFFER_MAX) /* the limits come before */
        return jamsostek__csv_stop(csv, JAMSOSTEK_ERR_INTERNAL, csv->line,
                                   "the record buffer is full");
    if (!jamsostek__csv_resize(csv, capacity))
        return jamsostek__csv_stop(csv, JAMSOSTEK_ERR_MEMORY, csv->line,
                                   "no memory for a long record");
    return JAMSOSTEK_OK;
}

/*
 * Everything here knows commas only.  Where another character separates, it
 * and the comma change places as text comes in, and change back in the fields
 * of a record that is complete.
 */
static void
change_places(const jamsostek_csv *csv, char *text, size_t size)
{
    size_t i;

    for (i = 0; i < size; i++)
        if (text[i] == ',')
            text[i] = csv->separator;
        else if (text[i] == csv->separator)
            text[i] = ',';
}

/* Reads on behind `end`; the record so far moves to the front. */
static jamsostek_status
fill(jamsostek_csv *csv)
{
    jamsostek_status status;
    size_t got;

    csv->marked_to = 0; /* what was marked moves, or is no longer all */
    if (csv->start > 0) {
        memmove(csv->buffer, csv->buffer + csv->start, csv->end - csv->start);
        csv->at -= csv->start;
        csv->end -= csv->start;
        csv->start = 0;
    }
    /* One byte stays free for the NUL after the last field. */
    if (csv->end + 1 == csv->capacity) {
        status = grow(csv);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    status =
        jamsostek__gz_read(csv->gz, csv->buffer + csv->end,
                           csv->capacity - 1 - csv->end, &got, &csv->error);
    if (status != JAMSOSTEK_OK) {
        csv->stopped = true;
        csv->error.row = csv->line;
        return status;
    }
    if (csv->separator != ',')
        change_places(csv, csv->buffer + csv->end, got);
    csv->end += got;
    csv->eof = got == 0;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__csv_look_ahead(jamsostek_csv *csv, size_t count)
{
    jamsostek_status status;

    while (csv->end - csv->at < count && !csv->eof) {
        status = fill(csv);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    return JAMSOSTEK_OK;
}

/* ---- records ----------------------------------------------------------- */

/* One empty field is a blank line, unless it stood in quotes. */
static inline bool
is_blank(const jamsostek_csv *csv)
{
    return csv->n == 1 && csv->lengths[0] == 0 &&
           csv->buffer[csv->start] != '"';
}

/* Cuts the next rows, or reads a record that is no blank line; csv->n is 0 for
 * rows and at the end. */
static jamsostek_status
read_commas(jamsostek_csv *csv)
{
    jamsostek_status status = JAMSOSTEK_OK;

    do {
        csv->n = 0;
        csv->start = csv->at;
        csv->record_line = csv->line;
        if (csv->at == csv->end)
            status = jamsostek__csv_look_ahead(csv, 1);
        if (status != JAMSOSTEK_OK || csv->at == csv->end ||
            jamsostek__csv_cut(csv))
            return status;
        if (!jamsostek__csv_fast(csv))
            status = jamsostek__csv_careful(csv);
    } while (status == JAMSOSTEK_OK && is_blank(csv));
    return status;
}

jamsostek_status
jamsostek__csv_read(jamsostek_csv *csv)
{
    jamsostek_status status = read_commas(csv);
    size_t i;

    if (csv->separator == ',' || status != JAMSOSTEK_OK)
        return status;
    for (i = 0; i < csv->n; i++)
        change_places(csv, csv->buffer + (csv->fields[i] - csv->buffer),
                      csv->lengths[i]);
    return status;
}

/* Where a row begins behind one with this end. */
static inline size_t
next_start(uint32_t end)
{
    return (end & JAMSOSTEK__END_AT) + 1 + ((end & JAMSOSTEK__END_PAIR) != 0);
}

/* So many rows were taken; the next one begins at `start` of the text. */
static void
pass_rows(jamsostek_csv *csv, size_t n, size_t start)
{
    size_t from = csv->at;

    csv->cut_rows -= n;
    csv->next_end += n * csv->n_names;
    csv->at = csv->marked_from + start;
    csv->line += (int64_t)n;
    if (csv->separator != ',')
        change_places(csv, csv->buffer + from, csv->at - from);
}

/* Takes rows that are cut. */
static void
take_rows(jamsostek_csv *csv, struct jamsostek__csv_rows *rows)
{
    const uint16_t *ends = csv->ends + csv->next_end;
    size_t columns = csv->n_names, i;
    size_t start = csv->at - csv->marked_from;

    rows->n = jamsostek__least(JAMSOSTEK__CSV_ROWS, csv->cut_rows);
    rows->columns = columns;
    rows->line = csv->line;
    rows->text = csv->buffer + csv->marked_from;
    rows->ends = ends;
    for (i = 0; i < rows->n; i++) {
        rows->starts[i] = (uint16_t)start;
        start = next_start(ends[(i + 1) * columns - 1]);
    }
    pass_rows(csv, rows->n, start);
}

/* Puts the fields of a row in their places. */
static void
take_fields(jamsostek_csv *csv, const char *text, size_t start,
            const uint16_t *ends)
{
    const char *from = text + start, *to;
    size_t n = csv->n_names, k;

    for (k = 0; k < n; k++) {
        to = text + (ends[k] & JAMSOSTEK__END_AT);
        csv->fields[k] = from;
        csv->lengths[k] = (size_t)(to - from);
        from = to + 1;
    }
}

/* Takes a single row that is cut, as a record. */
static void
take_record(jamsostek_csv *csv)
{
    const uint16_t *ends = csv->ends + csv->next_end;

    take_fields(csv, csv->buffer + csv->marked_from, csv->at - csv->marked_from,
                ends);
    csv->n = csv->n_names;
    csv->record_line = csv->line;
    pass_rows(csv, 1, next_start(ends[csv->n_names - 1]));
}

/* Rows to be taken, or a record; csv->n is 0 for rows and at the end. */
static jamsostek_status
read_on(jamsostek_csv *csv, jamsostek_error *err)
{
    jamsostek_status status = JAMSOSTEK_OK;

    if (csv->cut_rows > 0) /* there was no fault */
        return JAMSOSTEK_OK;
    if (!csv->stopped && csv->skip != SKIP_NONE)
        status = jamsostek__csv_skip(csv);
    if (!csv->stopped && status == JAMSOSTEK_OK)
        status = jamsostek__csv_read(csv);
    return csv->stopped || status != JAMSOSTEK_OK
               ? jamsostek__csv_give_fault(csv, err)
               : JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__csv_next_rows(jamsostek_csv *csv, struct jamsostek__csv_rows *rows,
                         jamsostek_error *err)
{
    jamsostek_status status = read_on(csv, err);

    if (status != JAMSOSTEK_OK)
        return status;
    if (csv->cut_rows > 0) {
        take_rows(csv, rows);
        return JAMSOSTEK_OK;
    }
    rows->n = csv->n > 0;
    rows->columns = csv->n;
    rows->line = csv->record_line;
    rows->ends = NULL;
    rows->fields = csv->fields;
    rows->lengths = csv->lengths;
    return JAMSOSTEK_OK;
}

void
jamsostek__csv_record_of(jamsostek_csv *csv,
                         const struct jamsostek__csv_rows *rows, size_t i,
                         jamsostek_csv_record *record)
{
    if (rows->ends != NULL)
        take_fields(csv, rows->text, rows->starts[i],
                    rows->ends + i * rows->columns);
    *record = (jamsostek_csv_record){
        .fields = csv->fields,
        .lengths = csv->lengths,
        .n = rows->columns,
        .line = rows->line + (int64_t)i,
    };
}

/* ---- the reader -------------------------------------------------------- */

jamsostek_status
jamsostek_csv_next(jamsostek_csv *csv, jamsostek_csv_record *record,
                   jamsostek_error *err)
{
    jamsostek_status status;

    if (csv == NULL || record == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "csv and record are needed");
    status = read_on(csv, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (LIKELY(csv->cut_rows > 0))
        take_record(csv);
    *record = (jamsostek_csv_record){
        .fields = csv->fields,
        .lengths = csv->lengths,
        .n = csv->n,
        .line = csv->record_line,
    };
    return JAMSOSTEK_OK;
}

int32_t
jamsostek_csv_stopped(const jamsostek_csv *csv)
{
    return csv != NULL && csv->stopped;
}

void
jamsostek_csv_position(const jamsostek_csv *csv, int64_t *done, int64_t *total)
{
    if (csv != NULL) {
        jamsostek__gz_position(csv->gz, done, total);
        return;
    }
    *done = 0;
    *total = -1;
}
