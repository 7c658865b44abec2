/* SPDX-License-Identifier: MIT */

/*
 * contribution_file.c - jamsostek contribution --csv: a whole file of workers
 *
 * The example of csv.h.  Rows are read in chunks, computed together, and
 * written behind what they were read from.  Every line that is read becomes
 * exactly one line; a bad one has a status instead of results.
 */
#include "contribution.h"
#include "contribution_chunk.h"
#include "csv_file.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* The results behind the amounts. */
static const char *const more_results[] = {"flags", "status", "message"};

enum {
    N_RESULTS = N_AMOUNTS + COUNT(more_results),
    MOST_FIELDS = 256 /* of a record */
};

struct job {
    const jamsostek_rules *rules;
    const struct options *options;
    jamsostek_csv *csv;
    jamsostek_csv_writer *writer;
    const char *output;         /* "-": standard output */
    size_t n_fields;            /* of the header */
    int32_t input[MOST_FIELDS]; /* by field: an enum input, or -1 */
    struct chunk chunk;
    FILE *text;   /* the fields of the chunk, each ended by a NUL */
    char *fields; /* what it holds */
    size_t size;
    int64_t n_rows;
    int64_t n_bad;
};

/* ---- header ------------------------------------------------------------ */

static bool
is_result(const char *name)
{
    size_t i;

    for (i = 0; i < N_AMOUNTS; i++)
        if (strcmp(name, amount_name(i)) == 0)
            return true;
    for (i = 0; i < COUNT(more_results); i++)
        if (strcmp(name, more_results[i]) == 0)
            return true;
    return false;
}

/* Learns what the columns mean. */
static int
read_header(struct job *job, const jamsostek_csv_record *header)
{
    bool seen[N_INPUTS] = {false};
    size_t i;

    if (header->n + N_RESULTS > MOST_FIELDS)
        return complain(WRONG_DATA,
                        say("%s: with the results there would be more than %d "
                            "columns; leave some out",
                            "%s: bersama hasilnya kolom akan lebih dari %d; "
                            "kurangi kolomnya"),
                        job->options->csv, MOST_FIELDS);
    job->n_fields = header->n;
    for (i = 0; i < header->n; i++) {
        job->input[i] = input_of(header->fields[i]);
        if (is_result(header->fields[i]) ||
            (job->input[i] >= 0 && seen[job->input[i]]))
            return complain(WRONG_DATA,
                            say("%s: the column %s would stand there twice; "
                                "rename it",
                                "%s: kolom %s akan muncul dua kali; ganti "
                                "namanya"),
                            job->options->csv, header->fields[i]);
        if (job->input[i] >= 0)
            seen[job->input[i]] = true;
    }
    if (!seen[IN_MONTH] && job->options->month == JAMSOSTEK_DATE_NONE)
        return complain(WRONG_USAGE,
                        say("%s has no column month: --month YYYY-MM is needed",
                            "%s tidak memiliki kolom month: perlu --month "
                            "YYYY-MM"),
                        job->options->csv);
    return DONE;
}

static bool
is_standard(const struct job *job)
{
    return strcmp(job->output, "-") == 0;
}

static int
cannot_write(const struct job *job, const jamsostek_error *err)
{
    return complain_error(is_standard(job)
                              ? say("standard output", "keluaran standar")
                              : job->output,
                          err);
}

static int
write_record(struct job *job, const char *const *fields)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    if (jamsostek_csv_write(job->writer, fields, NULL,
                            job->n_fields + N_RESULTS, &err) != JAMSOSTEK_OK)
        return cannot_write(job, &err);
    return DONE;
}

static int
write_header(struct job *job, const jamsostek_csv_record *header)
{
    const char *fields[MOST_FIELDS];
    const char **results = fields + header->n;
    size_t i;

    memcpy(fields, header->fields, header->n * sizeof *fields);
    for (i = 0; i < N_AMOUNTS; i++)
        *results++ = amount_name(i);
    memcpy(results, more_results, sizeof more_results);
    return write_record(job, fields);
}

/* ---- one row ----------------------------------------------------------- */

/* An empty field is not given: the option of the command line stands. */
static void
read_row(struct job *job, struct row *row, const jamsostek_csv_record *record)
{
    const jamsostek_worker *common = &job->options->worker;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv_record header;
    size_t i;

    for (i = 0; i < job->n_fields; i++) {
        if (i < record->n)
            fputs(record->fields[i], job->text);
        putc('\0', job->text);
    }
    if (record->n != job->n_fields) {
        bad_row(row,
                own_reason(&err, JAMSOSTEK_ERR_FORMAT,
                           say("not as many fields as the header has",
                               "jumlah kolom tidak sama dengan kepala tabel")),
                NULL, &err);
        return;
    }
    for (i = 0; i < record->n; i++) {
        if (job->input[i] < 0 || record->fields[i][0] == '\0')
            continue;
        row->status = input_read((enum input)job->input[i], record->fields[i],
                                 &row->worker, &row->month, &err);
        if (row->status != JAMSOSTEK_OK) {
            if (jamsostek_csv_header(job->csv, &header, NULL) == JAMSOSTEK_OK)
                bad_row(row, row->status, header.fields[i], &err);
            return;
        }
    }
    row->apart = row->worker.contract_with_vat != common->contract_with_vat ||
                 row->worker.pmi_route != common->pmi_route ||
                 row->worker.pmi_months != common->pmi_months;
}

/* Reads up to a chunk; *more is cleared at the end of the file. */
static int
read_chunk(struct job *job, bool *more)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv_record record;
    struct row *row;
    size_t i;

    for (job->chunk.n = 0; job->chunk.n < CHUNK; job->chunk.n++) {
        row = &job->chunk.rows[job->chunk.n];
        row->status = jamsostek_csv_next(job->csv, &record, &err);
        if (row->status != JAMSOSTEK_OK && jamsostek_csv_stopped(job->csv))
            return complain_error(job->options->csv, &err);
        if (row->status == JAMSOSTEK_OK && record.n == 0) {
            *more = false;
            return DONE;
        }
        row->worker = job->options->worker;
        row->month = job->options->month;
        row->apart = false;
        row->text = ftell(job->text);
        row->message[0] = '\0';
        if (row->status == JAMSOSTEK_OK) {
            row->line = record.line;
            read_row(job, row, &record);
            continue;
        }
        row->line = err.row;
        bad_row(row, row->status, NULL, &err);
        for (i = 0; i < job->n_fields; i++)
            putc('\0', job->text);
    }
    return DONE;
}

/* ---- a chunk of them --------------------------------------------------- */

static int
write_row(struct job *job, size_t i)
{
    const struct row *row = &job->chunk.rows[i];
    const char *fields[MOST_FIELDS];
    char numbers[N_AMOUNTS + 1][NUMBER_SIZE] = {""};
    const char *text = job->fields + row->text;
    size_t k, n;

    for (n = 0; n < job->n_fields; n++) {
        fields[n] = text;
        text += strlen(text) + 1;
    }
    for (k = 0; k < COUNT(numbers); k++) {
        if (row->status == JAMSOSTEK_OK)
            snprintf(numbers[k], sizeof numbers[k], "%" PRId64,
                     k < N_AMOUNTS ? job->chunk.amounts[k][i]
                                   : (int64_t)job->chunk.flags[i]);
        fields[n++] = numbers[k];
    }
    fields[n++] = jamsostek_status_name(row->status);
    fields[n] = row->message;
    job->n_rows++;
    job->n_bad += row->status != JAMSOSTEK_OK;
    return write_record(job, fields);
}

static int
write_chunk(struct job *job)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    int code = DONE;
    size_t i;

    if (chunk_compute(&job->chunk, job->rules, job->options, &err) !=
        JAMSOSTEK_OK)
        return complain_error(job->options->csv, &err);
    for (i = 0; i < job->chunk.n && code == DONE; i++)
        code = write_row(job, i);
    return code;
}

/* ---- the file ---------------------------------------------------------- */

static int
work(struct job *job)
{
    int64_t done, total;
    bool more = true;
    int code = DONE, written;

    while (more && code == DONE) {
        job->text = open_memstream(&job->fields, &job->size);
        if (job->text == NULL)
            return out_of_memory();
        code = read_chunk(job, &more);
        if (fclose(job->text) != 0)
            code = out_of_memory();
        /* What was read before the file broke off is written too. */
        written = code != NO_FILE ? write_chunk(job) : DONE;
        free(job->fields);
        job->fields = NULL;
        if (written != DONE)
            code = written;
        jamsostek_csv_position(job->csv, &done, &total);
        show_progress(done, total, job->n_rows, say("rows", "baris"));
    }
    return code;
}

/* What is not whole takes the place of no file, but goes down a pipe. */
static int
commit(struct job *job, int code)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    const bool whole = code == DONE;

    if (code == NO_FILE || (!whole && !is_standard(job)))
        return code;
    if (jamsostek_csv_writer_commit(job->writer, &err) != JAMSOSTEK_OK)
        return cannot_write(job, &err);
    return whole && job->n_bad > 0 ? WRONG_DATA : code;
}

static int
run_job(struct job *job)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv_record header;
    int code;

    if (jamsostek_csv_header(job->csv, &header, &err) != JAMSOSTEK_OK)
        return complain_error(job->options->csv, &err);
    code = read_header(job, &header);
    if (code != DONE)
        return code;
    /* The rows go back as they came. */
    if (jamsostek_csv_writer_open_separated(
            job->output, 0,
            job->options->separator != 0 ? job->options->separator : ',',
            &job->writer, &err) != JAMSOSTEK_OK)
        return cannot_write(job, &err);
    code = write_header(job, &header);
    if (code == DONE)
        code = work(job);
    end_progress();
    code = commit(job, code);
    jamsostek_csv_writer_free(job->writer);
    fprintf(stderr,
            say("jamsostek: %" PRId64 " rows, %" PRId64 " bad\n",
                "jamsostek: %" PRId64 " baris, %" PRId64 " bermasalah\n"),
            job->n_rows, job->n_bad);
    return code;
}

int
contribution_file(const jamsostek_rules *rules, const struct options *options)
{
    struct job *job = calloc(1, sizeof *job);
    int code;

    if (job == NULL)
        return out_of_memory();
    job->rules = rules;
    job->options = options;
    job->output = options->output != NULL ? options->output : "-";
    code = csv_file_open(options->csv, options->separator, &job->csv);
    if (code == DONE)
        code = run_job(job);
    jamsostek_csv_free(job->csv);
    free(job);
    return code;
}
