/* SPDX-License-Identifier: MIT */

/**
 * @file csv.h
 * @brief Reads and writes comma-separated files, plain or gzip, one record at
 *        a time.
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
 * error, a file that somebody changed meanwhile, too much text.  See
 * jamsostek_csv_stopped().  Until the end of a gzip file is reached, what was
 * read from it is provisional: its check values stand at the end.
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
 * A writer makes files that this reader takes back field by field, plain or
 * gzip.  A file is written beside its place and takes it when it is complete:
 *
 * @code
 * jamsostek_csv_writer *writer;
 * static const char *const names[] = {"code", "people"};
 *
 * if (jamsostek_csv_writer_open("plan.csv", 0, &writer, &err) != JAMSOSTEK_OK)
 *     return report(&err);
 * status = jamsostek_csv_write(writer, names, NULL, 2, &err);
 * // ... the other records ...
 * if (status == JAMSOSTEK_OK)
 *     status = jamsostek_csv_writer_commit(writer, &err);
 * jamsostek_csv_writer_free(writer);
 * @endcode
 *
 * Threads: any number of readers and writers at a time, each used by one
 * thread at a time.
 *
 * @see @ref md_docs_csv
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
 * @brief Opens a file whose fields something else than commas separates.
 *
 * Spreadsheets write semicolons where the comma is that of decimals, as in
 * Indonesia.  Everything else is as with commas; a first line `sep=;` is passed
 * over.
 *
 * @param[in]  path       File name; "-" is standard input.
 * @param[in]  separator  `,`, `;` or a tab.
 * @param[out] out        A reader for jamsostek_csv_free().
 * @param[out] err        Detail of a failure, or NULL.
 * @return As jamsostek_csv_open().
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_csv_open_separated(const char *path, int32_t separator,
                             jamsostek_csv **out, jamsostek_error *err);

/**
 * @brief The same for a file that is in memory.
 * @param[in]  data       The bytes, needed until the reader is freed.  NULL
 *                        only if @p size is 0.
 * @param[in]  size       How many.
 * @param[in]  separator  `,`, `;` or a tab.
 * @param[out] out        A reader for jamsostek_csv_free().
 * @param[out] err        Detail of a failure, or NULL.
 * @return As jamsostek_csv_load().
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_csv_load_separated(const void *data, size_t size, int32_t separator,
                             jamsostek_csv **out, jamsostek_error *err);

/**
 * @brief Lets zeros follow the last gzip member, as tapes have them.
 *
 * Without it they stop the reader like anything else that follows.  A file that
 * is nothing but a header line without a line end is read whole before this can
 * be said.
 *
 * @param[in,out] csv  A reader.
 * @param[in]     on   1: zeros are fine; 0: they are not, which is the default.
 * @param[out]    err  Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_csv_allow_padding(
    jamsostek_csv *csv, int32_t on, jamsostek_error *err);

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

/** @brief A writer. */
typedef struct jamsostek_csv_writer jamsostek_csv_writer;

/**
 * @brief Begins a file.
 *
 * It is written as `.jamsostek-*.tmp` in the same folder and takes its place
 * in jamsostek_csv_writer_commit() only.  Until then, and after any failure, an
 * earlier file is as it was.  A process that is killed leaves that temporary
 * file, which may be deleted.
 *
 * - A file that is replaced gives its permissions, and its owner where that is
 *   allowed, to the new one; otherwise the umask decides.  A file that may not
 *   be written to is not replaced.
 * - A symbolic link stays: the file it leads to is replaced.  One that leads
 *   nowhere is refused.  A hard link keeps the earlier file.
 * - Standard output, pipes and devices are written directly.  Give what is
 *   still in a buffer of `stdout` on before.  Where nobody reads a pipe any
 *   more the system sends SIGPIPE; a program that ignores that signal gets
 *   #JAMSOSTEK_ERR_IO.
 *
 * @param[in]  path  File name; "-" is standard output.
 * @param[in]  gzip  1 for gzip (level 4, no name and no time in it, so that
 *                   the same records make the same bytes), 0 for plain text.
 * @param[out] out   A writer for jamsostek_csv_writer_free().
 * @param[out] err   Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_IO; #JAMSOSTEK_ERR_MEMORY;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_csv_writer_open(const char *path, int32_t gzip,
                          jamsostek_csv_writer **out, jamsostek_error *err);

/**
 * @brief The same with something else than commas between the fields.
 * @param[in]  path       As above.
 * @param[in]  gzip       As above.
 * @param[in]  separator  `,`, `;` or a tab.
 * @param[out] out        A writer for jamsostek_csv_writer_free().
 * @param[out] err        Detail of a failure, or NULL.
 * @return As above.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_csv_writer_open_separated(const char *path, int32_t gzip,
                                    int32_t separator,
                                    jamsostek_csv_writer **out,
                                    jamsostek_error *err);

/**
 * @brief Guards the records from now on against being taken for formulas.
 *
 * A field that begins with `=`, `+`, `-`, `@`, a tab, a carriage return or a
 * full-width form of these is executed by spreadsheets, quotes or not.  A
 * guarded file has a single quote before it.  That changes the data, negative
 * numbers too: it is for files that people open, never for other programs.
 *
 * @param[in,out] writer  A writer.
 * @param[in]     on      1: guard; 0: do not, which is the default.
 * @param[out]    err     Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_csv_writer_guard(
    jamsostek_csv_writer *writer, int32_t on, jamsostek_error *err);

/**
 * @brief Writes a record, the header line too.
 *
 * Quotes stand only where they are needed: around commas, quotes and line
 * ends, and around the field of a record that is nothing but one empty field.
 * Lines end with LF.  Nothing is put before `=`, `+`, `-` or `@`, but see
 * jamsostek_csv_writer_guard().
 *
 * What jamsostek_csv_next() would refuse is refused here too, and nothing of
 * that record is written; the writer goes on with the next.  `err->row` is the
 * number of the record, from 1, and `err->column` that of the field.
 *
 * @param[in,out] writer   A writer.
 * @param[in]     fields   The fields; not kept.
 * @param[in]     lengths  Bytes of each; NULL if all are NUL-terminated.
 * @param[in]     n        How many, 1 to 256.
 * @param[out]    err      Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_FORMAT for a NUL, a byte order mark or
 *         bytes that are not UTF-8; #JAMSOSTEK_ERR_LIMIT; #JAMSOSTEK_ERR_IO,
 *         which every further call repeats; #JAMSOSTEK_ERR_ARGUMENT, also
 *         after a commit.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_csv_write(jamsostek_csv_writer *writer, const char *const *fields,
                    const size_t *lengths, size_t n, jamsostek_error *err);

/**
 * @brief Ends the file: it is complete, on the disk, and in its place.
 *
 * Full disks and broken pipes may show only here.
 *
 * @param[in,out] writer  A writer; still to be freed, and of no other use.
 * @param[out]    err     Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_IO; #JAMSOSTEK_ERR_ARGUMENT, also
 *         after a commit.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_csv_writer_commit(jamsostek_csv_writer *writer, jamsostek_error *err);

/**
 * @brief Closes a writer.  Without a commit no file is left of it.
 * @param[in] writer  A writer, or NULL.
 */
JAMSOSTEK_API void jamsostek_csv_writer_free(jamsostek_csv_writer *writer);

#ifdef __cplusplus
}
#endif

#endif
