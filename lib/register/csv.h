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
 * Where a field of a record begins that comes `ahead` records after the next
 * one, as long as all of them have as many fields as the last one.  Only a
 * guess, good for bringing something near: the text may be anything, but
 * JAMSOSTEK__CSV_PEEK bytes of it may be read.  NULL if there is no guess.
 */
enum { JAMSOSTEK__CSV_PEEK = 32 };
const char *jamsostek__csv_peek(const jamsostek_csv *csv, size_t ahead,
                                size_t column);

#endif
