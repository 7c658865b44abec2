/* SPDX-License-Identifier: MIT */

/*
 * screening_run.c - a list from file to files
 *
 * Reading stops at the first thing that cannot be trusted, and writing at the
 * first byte that cannot be stored; nothing takes its place before everything
 * is complete.  At the end the lines that were written are counted against
 * those that were read.
 */
#define _POSIX_C_SOURCE 200809L

#include "register.h"
#include "same_file.h"
#include "screening.h"
#include "screening_output.h"

#include <string.h>
#include <unistd.h>

/* Records between two reports: some milliseconds. */
enum { REPORT_EVERY = 16384 };

struct run {
    jamsostek_screening *s;
    const jamsostek_screening_files *files;
    struct jamsostek__screening_outputs outputs;
    int64_t records; /* of the file that is being read */
};

/* ---- the names --------------------------------------------------------- */

static jamsostek_status
conflict(jamsostek_screening *s, const char *path, const char *what,
         jamsostek_error *err)
{
    s->file = path;
    return jamsostek__fail(err, JAMSOSTEK_ERR_CONFLICT, "%s", what);
}

static bool
is_one_of(const char *output, const char *const *paths, size_t n)
{
    size_t i;

    for (i = 0; i < n; i++)
        if (jamsostek__same_file(output, STDOUT_FILENO, paths[i], STDIN_FILENO))
            return true;
    return false;
}

/* An output against the inputs and the outputs before it. */
static jamsostek_status
check_output(jamsostek_screening *s, const jamsostek_screening_files *files,
             const char *const *outputs, size_t i, jamsostek_error *err)
{
    size_t k;

    if (is_one_of(outputs[i], &files->list, 1) ||
        is_one_of(outputs[i], files->enrolled, files->n_enrolled) ||
        is_one_of(outputs[i], files->read, files->n_read))
        return conflict(s, outputs[i],
                        "a file cannot be read and written in one run", err);
    for (k = 0; k < i; k++)
        if (outputs[k] != NULL &&
            ((strcmp(outputs[i], "-") == 0 && strcmp(outputs[k], "-") == 0) ||
             jamsostek__same_file(outputs[i], STDOUT_FILENO, outputs[k],
                                  STDOUT_FILENO)))
            return conflict(s, outputs[i],
                            "a file cannot be written twice in one run", err);
    return JAMSOSTEK_OK;
}

/* A list of paths that is one, and how many of them are standard input. */
static bool
count_standard(const char *const *paths, size_t n, int *standard)
{
    size_t i;

    if (paths == NULL && n > 0)
        return false;
    for (i = 0; i < n; i++) {
        if (paths[i] == NULL)
            return false;
        *standard += strcmp(paths[i], "-") == 0;
    }
    return true;
}

static jamsostek_status
check_names(jamsostek_screening *s, const jamsostek_screening_files *files,
            jamsostek_error *err)
{
    const char *outputs[] = {files->accepted, files->rejected, files->warned};
    int standard = 0;
    jamsostek_status status;
    size_t i;

    if (!count_standard(&files->list, 1, &standard) ||
        !count_standard(files->enrolled, files->n_enrolled, &standard) ||
        !count_standard(files->read, files->n_read, &standard))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "a path of list, enrolled or read is NULL");
    if (standard > 1)
        return conflict(s, "-", "standard input can be read once", err);
    for (i = 0; i < ARRAY_LEN(outputs); i++) {
        if (outputs[i] == NULL)
            continue;
        status = check_output(s, files, outputs, i, err);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    return JAMSOSTEK_OK;
}

/* ---- reading ----------------------------------------------------------- */

static jamsostek_status
cancelled(jamsostek_error *err)
{
    return jamsostek__fail(err, JAMSOSTEK_ERR_CANCELLED,
                           "the run was ended by its caller");
}

static jamsostek_status
report(struct run *run, const jamsostek_register *list, jamsostek_error *err)
{
    const jamsostek_screening_files *files = run->files;
    int64_t done, total;

    if (files->progress == NULL)
        return JAMSOSTEK_OK;
    jamsostek_register_position(list, &done, &total);
    if (files->progress(files->context, run->s->file, done, total,
                        run->records) != 0)
        return cancelled(err);
    return JAMSOSTEK_OK;
}

static jamsostek_status
enrol(struct run *run, const char *nik, size_t length, jamsostek_error *err)
{
    jamsostek_status status =
        jamsostek_screening_enrol(run->s, nik, length, err);

    /* Who cannot be recognised is counted, not lost. */
    return status == JAMSOSTEK_ERR_FORMAT ? JAMSOSTEK_OK : status;
}

static jamsostek_status
take_enrolled(struct run *run, const struct jamsostek__lines *lines,
              jamsostek_error *err)
{
    jamsostek_status status = JAMSOSTEK_OK;
    size_t i;

    for (i = 0; i < lines->n && status == JAMSOSTEK_OK; i++)
        status = enrol(run, lines->nik.text[i], lines->nik.length[i], err);
    return status;
}

/* A line that was screened goes where it belongs. */
static jamsostek_status
put_line(struct run *run, const jamsostek_register *list, size_t i,
         const jamsostek_screened *screened, const jamsostek_error *fault,
         jamsostek_error *err)
{
    jamsostek_csv_record record;

    if (!jamsostek__screening_puts(&run->outputs, screened))
        return JAMSOSTEK_OK;
    jamsostek__register_record(list, i, &record);
    return jamsostek__screening_write(&run->outputs, &record, screened, fault,
                                      &run->s->file, err);
}

/* Gives lines to the caller. */
static jamsostek_status
give(const struct run *run, const struct jamsostek__lines *lines,
     const jamsostek_screened *screened, jamsostek_error *err)
{
    const jamsostek_screening_files *files = run->files;
    jamsostek_person person;
    size_t i;

    for (i = 0; i < lines->n; i++) {
        jamsostek__register_person(lines, i, &person);
        if (files->each(files->context, &person, &screened[i]) != 0)
            return cancelled(err);
    }
    return JAMSOSTEK_OK;
}

static jamsostek_status
take_listed(struct run *run, const jamsostek_register *list,
            const struct jamsostek__lines *lines, jamsostek_error *err)
{
    jamsostek_screened screened[JAMSOSTEK__LINES];
    jamsostek_status status;
    size_t i;

    status = jamsostek__screen(run->s, lines, screened, err);
    if (status == JAMSOSTEK_OK && run->files->each != NULL)
        status = give(run, lines, screened, err);
    for (i = 0; i < lines->n && status == JAMSOSTEK_OK; i++)
        status = put_line(run, list, i, &screened[i], NULL, err);
    return status;
}

/* A line that is no record. */
static jamsostek_status
take_bad(struct run *run, const jamsostek_register *list, bool enrolled,
         const jamsostek_error *fault, jamsostek_error *err)
{
    jamsostek_csv_record record;
    jamsostek_screened screened;

    if (enrolled)
        return enrol(run, NULL, 0, err);
    jamsostek__screen_bad(run->s, &screened);
    if (run->files->each != NULL &&
        run->files->each(run->files->context, NULL, &screened) != 0)
        return cancelled(err);
    jamsostek__register_record(list, 0, &record);
    if (record.n == 0) /* it is no CSV */
        jamsostek__screening_keep_faulty(&run->outputs,
                                         jamsostek__register_csv(list));
    return put_line(run, list, 0, &screened, fault, err);
}

/* A report after every so many records, wherever the lines end. */
static jamsostek_status
count_records(struct run *run, const jamsostek_register *list, size_t n,
              jamsostek_error *err)
{
    int64_t reports = run->records / REPORT_EVERY;

    run->records += (int64_t)n;
    return run->records / REPORT_EVERY > reports ? report(run, list, err)
                                                 : JAMSOSTEK_OK;
}

/* Every record of a file goes to one of those above. */
static jamsostek_status
read_all(struct run *run, jamsostek_register *list, bool enrolled,
         jamsostek_error *err)
{
    jamsostek_error fault = JAMSOSTEK_ERROR_INIT;
    const struct jamsostek__lines *lines;
    jamsostek_status status, reading;
    size_t n;

    for (;;) {
        reading = jamsostek__register_lines(list, &lines, &fault);
        if (reading != JAMSOSTEK_OK && jamsostek_register_stopped(list))
            return jamsostek__fail_at(err, reading, fault.row, fault.column,
                                      "%s", fault.message);
        n = reading == JAMSOSTEK_OK ? lines->n : 1;
        if (n == 0)
            return report(run, list, err);
        if (reading != JAMSOSTEK_OK)
            status = take_bad(run, list, enrolled, &fault, err);
        else
            status = enrolled ? take_enrolled(run, lines, err)
                              : take_listed(run, list, lines, err);
        if (status == JAMSOSTEK_OK)
            status = count_records(run, list, n, err);
        if (status != JAMSOSTEK_OK)
            return status;
    }
}

static jamsostek_status
open_register(struct run *run, const char *path,
              const jamsostek_register_options *given, uint32_t needed,
              jamsostek_register **out, jamsostek_error *err)
{
    jamsostek_register_options options = JAMSOSTEK_REGISTER_OPTIONS_INIT;
    jamsostek_status status;

    run->s->file = path;
    run->records = 0;
    if (given != NULL) {
        status = jamsostek__check_size(given, given->struct_size, sizeof *given,
                                       sizeof *given, err);
        if (status != JAMSOSTEK_OK)
            return status;
        options = *given;
    }
    options.needed |= needed;
    return jamsostek_register_open(path, &options, out, err);
}

static jamsostek_status
read_enrolled(struct run *run, const char *path, jamsostek_error *err)
{
    jamsostek_register *list;
    jamsostek_status status;

    status = open_register(run, path, run->files->enrolled_reading,
                           JAMSOSTEK_FIELD_NIK, &list, err);
    if (status != JAMSOSTEK_OK)
        return status;
    status = read_all(run, list, true, err);
    jamsostek_register_free(list);
    return status;
}

static jamsostek_status
read_list(struct run *run, jamsostek_register *list, jamsostek_error *err)
{
    jamsostek_csv_record header;
    jamsostek_status status;

    run->outputs.nik_column =
        jamsostek_register_column(list, JAMSOSTEK_FIELD_NIK);
    status = jamsostek_register_header(list, &header, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__screening_outputs_open(&run->outputs, run->files,
                                                   &header, &run->s->file, err);
    if (status != JAMSOSTEK_OK)
        return status;
    run->s->file = run->files->list;
    return read_all(run, list, false, err);
}

/* ---- the run ----------------------------------------------------------- */

static jamsostek_status
run_files(struct run *run, jamsostek_error *err)
{
    const int64_t before = run->s->totals.records;
    uint32_t needed = run->s->required;
    jamsostek_register *list;
    jamsostek_status status = JAMSOSTEK_OK;
    size_t i;

    for (i = 0; i < run->files->n_enrolled && status == JAMSOSTEK_OK; i++)
        status = read_enrolled(run, run->files->enrolled[i], err);
    if (status != JAMSOSTEK_OK)
        return status;
    status = open_register(run, run->files->list, run->files->reading, needed,
                           &list, err);
    if (status != JAMSOSTEK_OK)
        return status;
    status = read_list(run, list, err);
    jamsostek_register_free(list);
    if (status != JAMSOSTEK_OK)
        return status;
    if (NEVER(run->s->totals.records - before != run->records ||
              run->outputs.accepted + run->outputs.rejected != run->records ||
              run->s->totals.accepted + run->s->totals.rejected !=
                  run->s->totals.records))
        return jamsostek__fail(err, JAMSOSTEK_ERR_INTERNAL,
                               "lines were lost or doubled");
    return jamsostek__screening_outputs_commit(&run->outputs, &run->s->file,
                                               err);
}

jamsostek_status
jamsostek_screening_run(jamsostek_screening *screening,
                        const jamsostek_screening_files *files,
                        jamsostek_error *err)
{
    struct run run = {.s = screening, .files = files};
    jamsostek_status status;

    if (screening == NULL || files == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "screening and files are needed");
    status = jamsostek__check_size(files, files->struct_size, sizeof *files,
                                   sizeof *files, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (screening->failed)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "a run of this screening has failed");
    screening->file = NULL;
    status = check_names(screening, files, err);
    if (status == JAMSOSTEK_OK)
        status = run_files(&run, err);
    jamsostek__screening_outputs_free(&run.outputs);
    if (status == JAMSOSTEK_OK)
        screening->file = NULL;
    else
        screening->failed = true;
    return status;
}

const char *
jamsostek_screening_file(const jamsostek_screening *screening)
{
    return screening != NULL ? screening->file : NULL;
}
