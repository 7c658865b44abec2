/* SPDX-License-Identifier: MIT */

/*
 * csv.h - the record reader for other parts of the library
 *
 * It is the public reader (jamsostek/csv.h) over a stream that was prepared
 * by the caller: with a limit of its own, or in small pieces for a test.
 */
#ifndef JAMSOSTEK_REGISTER_CSV_H
#define JAMSOSTEK_REGISTER_CSV_H

#include <jamsostek/csv.h>

#include "gz.h"

#define JAMSOSTEK__CSV_RECORD_MAX ((size_t)1 << 20) /* bytes */
#define JAMSOSTEK__CSV_FIELD_MAX  ((size_t)1 << 16) /* bytes, unquoted */
#define JAMSOSTEK__CSV_FIELDS_MAX 256
/* So many bytes before a field can be read, and 64 from its start on. */
#define JAMSOSTEK__CSV_BEFORE ((size_t)8)

/* Takes the stream over, also when it fails, and reads the header line. */
jamsostek_status jamsostek__csv_new(struct jamsostek__gz *gz,
                                    jamsostek_csv **out, jamsostek_error *err);
/* The same with a comma, semicolon or tab between the fields. */
jamsostek_status jamsostek__csv_new_separated(struct jamsostek__gz *gz,
                                              int32_t separator,
                                              jamsostek_csv **out,
                                              jamsostek_error *err);

/* Whether fields may be separated by it. */
bool jamsostek__is_separator(int32_t separator);
/* What seems to separate the names of a header line that holds fewer columns
 * than it should; NULL if nothing else than the separator of the reader. */
const char *jamsostek__other_separator(const jamsostek_csv_record *header);

/* Where a field of a listed row ends: the place of its NUL, and more behind it
 * where it ends the row. */
enum {
    JAMSOSTEK__END_AT = 0x3fff,
    JAMSOSTEK__END_PAIR = 0x4000, /* another byte: the line feed of a CR LF */
};

/* So many rows come at once. */
enum { JAMSOSTEK__CSV_ROWS = 64 };

/*
 * The bytes of the record of which jamsostek_csv_next() has just said a fault
 * that did not stop it, as they stand in the file, without the line end: the
 * first `size` of them are copied.  The rest of the record is passed over, as
 * the next call would have done; what stops the reader there is said by that
 * call.  How many were copied; all in all there are `total`.
 */
size_t jamsostek__csv_faulty(jamsostek_csv *csv, char *text, size_t size,
                             size_t *total);

/*
 * Rows of one shape, one after the other: those of a file that have as many
 * fields as its header and neither quotes nor anything beyond ASCII, listed by
 * where they begin and their fields end; or a single one that may be anything.
 */
struct jamsostek__csv_rows {
    size_t n;
    size_t columns; /* fields of each row */
    int64_t line;   /* of the first one; those that are listed have one each */
    const char *text;     /* what the places are in */
    const uint16_t *ends; /* of all fields; NULL: a single row */
    uint16_t starts[JAMSOSTEK__CSV_ROWS];
    const char *const *fields; /* of the single row */
    const size_t *lengths;
};

/* The next rows; n is 0 at the end.  They are there until the reader is used
 * again.  Errors as those of jamsostek_csv_next(). */
jamsostek_status jamsostek__csv_next_rows(jamsostek_csv *csv,
                                          struct jamsostek__csv_rows *rows,
                                          jamsostek_error *err);
/* One of them as a record. */
void jamsostek__csv_record_of(jamsostek_csv *csv,
                              const struct jamsostek__csv_rows *rows, size_t i,
                              jamsostek_csv_record *record);

/* A column of some rows. */
struct jamsostek__csv_column {
    const char *text;
    const uint16_t *from; /* the first field begins so much behind it */
    const uint16_t *to;
    size_t from_step; /* to that of the next row */
    size_t to_step;
    size_t behind;      /* what stands between `from` and the field */
    size_t only_length; /* of the single field, which is `text` */
    bool listed;
};

static inline struct jamsostek__csv_column
jamsostek__csv_column(const struct jamsostek__csv_rows *rows, size_t column)
{
    if (rows->ends == NULL)
        return (struct jamsostek__csv_column){
            .text = rows->fields[column],
            .only_length = rows->lengths[column],
        };
    return (struct jamsostek__csv_column){
        .text = rows->text,
        .from = column > 0 ? rows->ends + column - 1 : rows->starts,
        .to = rows->ends + column,
        .from_step = column > 0 ? rows->columns : 1,
        .to_step = rows->columns,
        .behind = column > 0,
        .listed = true,
    };
}

/* The field of a row; a NUL stands behind it. */
static inline void
jamsostek__csv_field(const struct jamsostek__csv_column *column, size_t i,
                     const char **text, size_t *length)
{
    size_t from;

    if (!column->listed) {
        *text = column->text;
        *length = column->only_length;
        return;
    }
    from = column->from[i * column->from_step] + column->behind;
    *text = column->text + from;
    *length = (column->to[i * column->to_step] & JAMSOSTEK__END_AT) - from;
}

#endif
