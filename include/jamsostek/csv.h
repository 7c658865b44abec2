/* SPDX-License-Identifier: MIT */

/**
 * @file csv.h
 * @brief Reads comma-separated files, plain or gzip, one record at a time.
 *
 * The form is that of RFC 4180 in strict UTF-8 with a header line:
 *
 * - Lines end with LF or CRLF, the last one may do without.  A carriage
 *   return alone is an error outside quotes.  Blank lines are skipped.
 * - A field may stand in double quotes; a quote in it is written twice; commas
 *   and line ends in it are text.  A quote inside a field that did not begin
 *   with one, and text after a closing quote, are errors.
 * - A byte order mark is skipped at the start of the file and refused
 *   anywhere else.  NUL and bytes that are not UTF-8 are refused.
 * - A record may have 256 fields and 1 MiB, a field 64 KiB, a file 1 TiB of
 *   text.
 * - gzip is recognised by its content; several members are one file.
 *
 * An error in a record leaves the reader usable: the next call goes on after
 * that record.  Where the text cannot be trusted any more the reader stops:
 * a quote that is never closed, UTF-16, damaged or truncated gzip, a read
 * error, too much text.  See jamsostek_csv_stopped().  Until the end of a gzip
 * file is reached, what was read from it is provisional: its check values
 * stand at the end.
 *
 * @code
 * jamsostek_csv *csv;
 * jamsostek_csv_record record;
 * size_t wage;
 *
 * if (jamsostek_csv_open("wages.csv.gz", &csv, &err) != JAMSOSTEK_OK)
 *     return report(&err);
 * status = jamsostek_csv_column(csv, "wage", &wage, &err);
 * while (status == JAMSOSTEK_OK) {
 *     status = jamsostek_csv_next(csv, &record, &err);
 *     if (status != JAMSOSTEK_OK || record.n == 0)
 *         break;
 *     if (record.n > wage)
 *         puts(record.fields[wage]);
 * }
 * jamsostek_csv_free(csv);
 * @endcode
 *
 * Threads: any number of readers at a time, each used by one thread at a time.
 *
 * @see @ref md_docs_command
 */
#ifndef JAMSOSTEK_CSV_H
#define JAMSOSTEK_CSV_H

#include <jamsostek/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @brief A reader. */
typedef struct jamsostek_csv jamsostek_csv;

/**
 * @brief One record.  The layout is frozen.
 *
 * What it points to belongs to the reader and holds until the next call with
 * that reader.
 */
typedef struct jamsostek_csv_record {
    /** Text of each field without its quotes, NUL-terminated. */
    const char *const *fields;
    const size_t *lengths; /**< bytes of each field without the NUL */
    size_t n;              /**< fields; 0 at the end of the file */
    int64_t line;          /**< line on which the record begins, from 1 */
} jamsostek_csv_record;

/**
 * @brief Opens a file and reads its header line.
 * @param[in]  path  File name; "-" is standard input.
 * @param[out] out   A reader for jamsostek_csv_free().
 * @param[out] err   Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_IO; #JAMSOSTEK_ERR_FORMAT, also for an
 *         empty file; #JAMSOSTEK_ERR_LIMIT; #JAMSOSTEK_ERR_TRUNCATED;
 *         #JAMSOSTEK_ERR_CORRUPT; #JAMSOSTEK_ERR_MEMORY;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_csv_open(const char *path, jamsostek_csv **out, jamsostek_error *err);

/**
 * @brief The same for a file that is in memory.
 * @param[in]  data  The bytes; not copied, and needed until the reader is
 *                   freed.  NULL only if @p size is 0.
 * @param[in]  size  How many.
 * @param[out] out   A reader for jamsostek_csv_free().
 * @param[out] err   Detail of a failure, or NULL.
 * @return As jamsostek_csv_open(), without #JAMSOSTEK_ERR_IO.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_csv_load(
    const void *data, size_t size, jamsostek_csv **out, jamsostek_error *err);

/**
 * @brief Closes a reader.
 * @param[in] csv  A reader, or NULL.
 */
JAMSOSTEK_API void jamsostek_csv_free(jamsostek_csv *csv);

/**
 * @brief The header line.
 * @param[in]  csv     A reader.
 * @param[out] record  The names; they hold until the reader is freed.
 * @param[out] err     Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_csv_header(const jamsostek_csv *csv, jamsostek_csv_record *record,
                     jamsostek_error *err);

/**
 * @brief Finds a column by its name in the header line.
 * @param[in]  csv    A reader.
 * @param[in]  name   The name, exactly as it is written there.
 * @param[out] index  Its place among the fields, from 0.
 * @param[out] err    Detail of a failure, or NULL; it names the column.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_COLUMN if no column or more than one
 *         has this name; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_csv_column(const jamsostek_csv *csv, const char *name, size_t *index,
                     jamsostek_error *err);

/**
 * @brief Reads the next record after the header line.
 *
 * The number of fields is whatever the record has: to compare it with that of
 * the header line is up to the caller.  `err->row` is the line of the fault
 * and `err->column` the field, both from 1.
 *
 * @param[in,out] csv     A reader.
 * @param[out]    record  The record; one without fields is the end.
 * @param[out]    err     Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_FORMAT; #JAMSOSTEK_ERR_LIMIT;
 *         #JAMSOSTEK_ERR_IO; #JAMSOSTEK_ERR_TRUNCATED; #JAMSOSTEK_ERR_CORRUPT;
 *         #JAMSOSTEK_ERR_MEMORY; #JAMSOSTEK_ERR_ARGUMENT.  After a failure
 *         jamsostek_csv_stopped() tells whether there can be a next record.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_csv_next(
    jamsostek_csv *csv, jamsostek_csv_record *record, jamsostek_error *err);

/**
 * @brief Whether the reader has stopped for good.
 * @param[in] csv  A reader, or NULL.
 * @return 1 if every further jamsostek_csv_next() repeats the last failure,
 *         else 0.
 */
JAMSOSTEK_API int32_t jamsostek_csv_stopped(const jamsostek_csv *csv);

/**
 * @brief How far the reader is, in bytes of the file as it is stored.
 * @param[in]  csv    A reader, or NULL (0 of an unknown size).
 * @param[out] done   Bytes used.
 * @param[out] total  Bytes in all; -1 where that is not known, as for a pipe.
 */
JAMSOSTEK_API void jamsostek_csv_position(const jamsostek_csv *csv,
                                          int64_t *done, int64_t *total);

#ifdef __cplusplus
}
#endif

#endif
