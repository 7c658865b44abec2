/* SPDX-License-Identifier: MIT */

/*
 * screening_output.h - the files that a screening writes
 */
#ifndef JAMSOSTEK_REGISTER_SCREENING_OUTPUT_H
#define JAMSOSTEK_REGISTER_SCREENING_OUTPUT_H

#include <jamsostek/screening.h>

#include "csv.h"

/* Columns that a screening adds: four before those of the list, one behind. */
enum {
    JAMSOSTEK__ADDED_BEFORE = 4,
    JAMSOSTEK__ADDED_COLUMNS = 5,
};

enum {
    JAMSOSTEK__OUT_ACCEPTED,
    JAMSOSTEK__OUT_REJECTED,
    JAMSOSTEK__OUT_WARNED,
    JAMSOSTEK__N_OUTPUTS,
};

struct jamsostek__screening_outputs {
    jamsostek_csv_writer *writers[JAMSOSTEK__N_OUTPUTS]; /* or NULL */
    const char *paths[JAMSOSTEK__N_OUTPUTS];
    int64_t accepted; /* lines that went there, written or not */
    int64_t rejected;
    size_t n_columns;                         /* of the list */
    size_t n_kept;                            /* without those of a run */
    uint16_t kept[JAMSOSTEK__CSV_FIELDS_MAX]; /* their places */
    int32_t old_text;   /* the text that an earlier run kept; -1: no column */
    int32_t nik_column; /* or -1 */
    const char *lang;   /* of the details; NULL: words */
    char separator;     /* of the list, and of what is written */
    char *text;         /* room for the text of a line; NULL: not asked for */
    char *faulty;       /* bytes of a line that is no CSV, behind it */
    size_t n_faulty;    /* so many are kept */
    size_t all_faulty;  /* of so many */
    const char *fields[JAMSOSTEK__CSV_FIELDS_MAX];
    size_t lengths[JAMSOSTEK__CSV_FIELDS_MAX];
};

/* Opens what is asked for and writes the header lines.  *file is set to the
 * path that a failure is about. */
jamsostek_status
jamsostek__screening_outputs_open(struct jamsostek__screening_outputs *out,
                                  const jamsostek_screening_files *files,
                                  const jamsostek_csv_record *header,
                                  const char **file, jamsostek_error *err);

/* Counts a line; whether it is to be written. */
static inline bool
jamsostek__screening_puts(struct jamsostek__screening_outputs *out,
                          const jamsostek_screened *screened)
{
    bool rejected = screened->reasons != 0;

    out->rejected += rejected;
    out->accepted += !rejected;
    return out->writers[rejected ? JAMSOSTEK__OUT_REJECTED
                                 : JAMSOSTEK__OUT_ACCEPTED] != NULL ||
           (!rejected && screened->warnings != 0 &&
            out->writers[JAMSOSTEK__OUT_WARNED] != NULL);
}

/* Before a line is written that is no CSV: its bytes. */
void jamsostek__screening_keep_faulty(struct jamsostek__screening_outputs *out,
                                      jamsostek_csv *csv);

/* Writes a line, with what became of it; `fault` says why it is no record. */
jamsostek_status jamsostek__screening_write(
    struct jamsostek__screening_outputs *out,
    const jamsostek_csv_record *record, const jamsostek_screened *screened,
    const jamsostek_error *fault, const char **file, jamsostek_error *err);

/* What is to be said beside the reasons of a line: words for programs, or all
 * reasons as sentences of a language.  `fault` is that of a line that is no
 * record, `nik_faults` those of jamsostek_nik_parse(). */
void jamsostek__screening_detail(const jamsostek_screened *screened,
                                 const jamsostek_error *fault,
                                 uint32_t nik_faults, const char *lang,
                                 char *out, size_t size);

/* All of them complete and on the disk, then each in its place. */
jamsostek_status
jamsostek__screening_outputs_commit(struct jamsostek__screening_outputs *out,
                                    const char **file, jamsostek_error *err);

void
jamsostek__screening_outputs_free(struct jamsostek__screening_outputs *out);

#endif
