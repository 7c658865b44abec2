/* SPDX-License-Identifier: MIT */

/*
 * screening_output.c - the files that a screening writes
 *
 * An accepted line is written as it was read.  A rejected one carries its
 * place and its reasons before it, so that it can be mended where it stands
 * and screened again; columns that an earlier run has added are taken off,
 * but for the text of a line that is no record, which goes on until somebody
 * has mended it.
 */
#include "screening_output.h"

#include "csv_writer.h"
#include "screening.h"
#include "screening_text.h"

#include <jamsostek/identity.h>

#include <stdio.h>
#include <string.h>

static const char *const added[JAMSOSTEK__ADDED_COLUMNS] = {
    "screening_line",   "screening_reasons", "screening_warnings",
    "screening_detail", "screening_text",
};

/* All reasons as sentences. */
enum { DETAIL_SIZE = 4096 };

/* ---- opening ----------------------------------------------------------- */

static bool
is_added(const char *name)
{
    size_t i;

    for (i = 0; i < JAMSOSTEK__ADDED_COLUMNS; i++)
        if (strcmp(name, added[i]) == 0)
            return true;
    return false;
}

static bool
is_gzip(const char *path)
{
    size_t length = strlen(path);

    return length > 3 && strcmp(path + length - 3, ".gz") == 0;
}

/* The kept columns of a record, from a place of the scratch arrays on. */
static size_t
gather(struct jamsostek__screening_outputs *out,
       const jamsostek_csv_record *record, size_t at)
{
    size_t i;

    for (i = 0; i < out->n_kept; i++, at++) {
        out->fields[at] = record->fields[out->kept[i]];
        out->lengths[at] = record->lengths[out->kept[i]];
    }
    return at;
}

static jamsostek_status
write_header(struct jamsostek__screening_outputs *out, int which,
             const jamsostek_csv_record *header, jamsostek_error *err)
{
    size_t i, n = 0;

    if (which != JAMSOSTEK__OUT_ACCEPTED)
        for (i = 0; i < JAMSOSTEK__ADDED_BEFORE; i++, n++) {
            out->fields[n] = added[i];
            out->lengths[n] = strlen(added[i]);
        }
    n = gather(out, header, n);
    if (which != JAMSOSTEK__OUT_ACCEPTED) {
        out->fields[n] = added[JAMSOSTEK__ADDED_BEFORE];
        out->lengths[n] = strlen(out->fields[n]);
        n++;
    }
    return jamsostek_csv_write(out->writers[which], out->fields, out->lengths,
                               n, err);
}

static jamsostek_status
check_columns(struct jamsostek__screening_outputs *out,
              const jamsostek_csv_record *header, jamsostek_error *err)
{
    bool adds = out->paths[JAMSOSTEK__OUT_REJECTED] != NULL ||
                out->paths[JAMSOSTEK__OUT_WARNED] != NULL;
    size_t i;

    out->n_columns = header->n;
    out->n_kept = 0;
    out->old_text = -1;
    for (i = 0; i < header->n; i++)
        if (!is_added(header->fields[i]))
            out->kept[out->n_kept++] = (uint16_t)i;
        else if (strcmp(header->fields[i], added[JAMSOSTEK__ADDED_BEFORE]) == 0)
            out->old_text = (int32_t)i;
    if (out->n_kept == 0)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_COLUMN, header->line, 0,
                                  "the list has no column of its own");
    if (adds &&
        out->n_kept + JAMSOSTEK__ADDED_COLUMNS > JAMSOSTEK__CSV_FIELDS_MAX)
        return jamsostek__fail_at(
            err, JAMSOSTEK_ERR_LIMIT, header->line, 0,
            "the list has more than %d columns, which leaves no room for the "
            "reasons",
            JAMSOSTEK__CSV_FIELDS_MAX - JAMSOSTEK__ADDED_COLUMNS);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__screening_outputs_open(struct jamsostek__screening_outputs *out,
                                  const jamsostek_screening_files *files,
                                  const jamsostek_csv_record *header,
                                  const char **file, jamsostek_error *err)
{
    jamsostek_status status;
    int i;

    /* What was separated by semicolons goes back so. */
    out->separator = ',';
    if (files->reading != NULL && files->reading->separator != 0)
        out->separator = (char)files->reading->separator;
    out->lang = files->lang;
    out->paths[JAMSOSTEK__OUT_ACCEPTED] = files->accepted;
    out->paths[JAMSOSTEK__OUT_REJECTED] = files->rejected;
    out->paths[JAMSOSTEK__OUT_WARNED] = files->warned;
    status = check_columns(out, header, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (files->rejected != NULL) {
        out->text = jamsostek__alloc(2 * JAMSOSTEK__CSV_FIELD_MAX);
        if (out->text == NULL)
            return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY,
                                   "no memory to write");
        out->faulty = out->text + JAMSOSTEK__CSV_FIELD_MAX;
    }
    for (i = 0; i < JAMSOSTEK__N_OUTPUTS; i++) {
        if (out->paths[i] == NULL)
            continue;
        *file = out->paths[i];
        status = jamsostek_csv_writer_open_separated(
            out->paths[i], is_gzip(out->paths[i]), out->separator,
            &out->writers[i], err);
        if (status == JAMSOSTEK_OK)
            status = jamsostek_csv_writer_guard(out->writers[i],
                                                files->spreadsheet, err);
        if (status == JAMSOSTEK_OK)
            status = write_header(out, i, header, err);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    return JAMSOSTEK_OK;
}

/* ---- a line ------------------------------------------------------------ */

/* What is wrong with the NIK of a record, where that is a reason. */
static uint32_t
nik_faults(const struct jamsostek__screening_outputs *out,
           const jamsostek_csv_record *record,
           const jamsostek_screened *screened)
{
    jamsostek_nik nik;

    if (!(screened->reasons & JAMSOSTEK_REASON_NIK_INVALID) ||
        out->nik_column < 0)
        return 0;
    return jamsostek_nik_parse(record->fields[out->nik_column],
                               record->lengths[out->nik_column], &nik);
}

static void
put_text(struct jamsostek__screening_outputs *out, size_t at, const char *text,
         size_t length)
{
    out->fields[at] = text;
    out->lengths[at] = length;
}

/* A line with its reasons, to the rejected or to the warned ones. */
static jamsostek_status
write_judged(struct jamsostek__screening_outputs *out, int which,
             const jamsostek_csv_record *record,
             const jamsostek_screened *screened, const jamsostek_error *fault,
             jamsostek_error *err)
{
    static const char too_long[] = "the line is too long to be kept";
    bool bad = screened->reasons & JAMSOSTEK_REASON_BAD_RECORD;
    char reasons[JAMSOSTEK__REASONS_SIZE], warnings[JAMSOSTEK__REASONS_SIZE];
    char line[24], detail[DETAIL_SIZE];
    jamsostek_status status;
    size_t n = JAMSOSTEK__ADDED_BEFORE, i;

    snprintf(line, sizeof line, "%lld",
             (long long)(bad ? fault->row : record->line));
    put_text(out, 0, line, strlen(line));
    put_text(out, 1, reasons,
             jamsostek__reasons_text(screened->reasons, reasons));
    put_text(out, 2, warnings,
             jamsostek__reasons_text(screened->warnings, warnings));
    jamsostek__screening_detail(screened, fault,
                                nik_faults(out, record, screened), out->lang,
                                detail, sizeof detail);
    put_text(out, 3, detail, strlen(detail));
    if (!bad)
        n = gather(out, record, n);
    else
        for (i = 0; i < out->n_kept; i++)
            put_text(out, n++, "", 0);
    put_text(out, n, "", 0);
    if (bad)
        put_text(out, n, out->text,
                 record->n > 0
                     ? jamsostek__record_text(out->text, out->separator, record)
                     : jamsostek__faulty_text(out->text, out->faulty,
                                              out->n_faulty, out->all_faulty));
    else if (out->old_text >= 0)
        put_text(out, n, record->fields[out->old_text],
                 record->lengths[out->old_text]);
    status = jamsostek_csv_write(out->writers[which], out->fields, out->lengths,
                                 n + 1, err);
    if (status != JAMSOSTEK_ERR_LIMIT)
        return status;
    /* At the limit of what a record may be, only its place can be kept. */
    put_text(out, 3, too_long, sizeof too_long - 1);
    for (i = JAMSOSTEK__ADDED_BEFORE; i <= n; i++)
        put_text(out, i, "", 0);
    return jamsostek_csv_write(out->writers[which], out->fields, out->lengths,
                               n + 1, err);
}

static jamsostek_status
write_accepted(struct jamsostek__screening_outputs *out,
               const jamsostek_csv_record *record, jamsostek_error *err)
{
    jamsostek_csv_writer *writer = out->writers[JAMSOSTEK__OUT_ACCEPTED];

    if (LIKELY(out->n_kept == out->n_columns))
        return jamsostek_csv_write(writer, record->fields, record->lengths,
                                   record->n, err);
    (void)gather(out, record, 0);
    return jamsostek_csv_write(writer, out->fields, out->lengths, out->n_kept,
                               err);
}

void
jamsostek__screening_keep_faulty(struct jamsostek__screening_outputs *out,
                                 jamsostek_csv *csv)
{
    if (out->faulty != NULL)
        out->n_faulty = jamsostek__csv_faulty(
            csv, out->faulty, JAMSOSTEK__CSV_FIELD_MAX, &out->all_faulty);
}

jamsostek_status
jamsostek__screening_write(struct jamsostek__screening_outputs *out,
                           const jamsostek_csv_record *record,
                           const jamsostek_screened *screened,
                           const jamsostek_error *fault, const char **file,
                           jamsostek_error *err)
{
    bool rejected = screened->reasons != 0;
    int which = rejected ? JAMSOSTEK__OUT_REJECTED : JAMSOSTEK__OUT_ACCEPTED;
    const char *reading = *file;
    jamsostek_status status = JAMSOSTEK_OK;

    if (out->writers[which] != NULL) {
        *file = out->paths[which];
        status = rejected
                     ? write_judged(out, which, record, screened, fault, err)
                     : write_accepted(out, record, err);
    }
    if (status == JAMSOSTEK_OK && !rejected && screened->warnings != 0 &&
        out->writers[JAMSOSTEK__OUT_WARNED] != NULL) {
        *file = out->paths[JAMSOSTEK__OUT_WARNED];
        status = write_judged(out, JAMSOSTEK__OUT_WARNED, record, screened,
                              fault, err);
    }
    if (status == JAMSOSTEK_OK)
        *file = reading;
    return status;
}

/* ---- the end ----------------------------------------------------------- */

jamsostek_status
jamsostek__screening_outputs_commit(struct jamsostek__screening_outputs *out,
                                    const char **file, jamsostek_error *err)
{
    jamsostek_status status;
    int i;

    for (i = 0; i < JAMSOSTEK__N_OUTPUTS; i++) {
        if (out->writers[i] == NULL)
            continue;
        *file = out->paths[i];
        status = jamsostek__csv_writer_prepare(out->writers[i], err);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    /* The accepted lines come last: where they are new, all is new. */
    for (i = JAMSOSTEK__N_OUTPUTS - 1; i >= 0; i--) {
        if (out->writers[i] == NULL)
            continue;
        *file = out->paths[i];
        status = jamsostek_csv_writer_commit(out->writers[i], err);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    return JAMSOSTEK_OK;
}

void
jamsostek__screening_outputs_free(struct jamsostek__screening_outputs *out)
{
    int i;

    for (i = 0; i < JAMSOSTEK__N_OUTPUTS; i++)
        jamsostek_csv_writer_free(out->writers[i]);
    jamsostek__free(out->text);
}
