/* SPDX-License-Identifier: MIT */

/*
 * contribution_file.c - jamsostek contribution --csv: a whole file of workers
 *
 * The example of csv.h and of jamsostek_contribution_batch().  Rows are read
 * in chunks, laid out in columns, computed in one call, and written behind
 * what they were read from.  What columns cannot say (a migrant's route and
 * term, VAT inside a contract value) is computed row by row; both ways give
 * the same figures.  Every line that is read becomes exactly one line; a bad
 * one has a status instead of results.
 */
#include "contribution.h"
#include "sink.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { CHUNK = 4096, N_AMOUNTS = 10 };

/* The columns that are understood; others are carried through. */
enum input {
    IN_MONTH,
    IN_SEGMENT,
    IN_RISK_GROUP,
    IN_WAGE,
    IN_DAILY_WAGE,
    IN_CONTRACT_VALUE,
    IN_WITH_VAT,
    IN_BORN,
    IN_EMPLOYER_SIZE,
    IN_PROGRAMMES,
    IN_CATEGORY,
    IN_RELIEF,
    IN_FUNDING,
    IN_PMI_ROUTE,
    IN_PMI_MONTHS,
    N_INPUTS
};

static const struct {
    const char *name;
    enum input input;
} inputs[] = {
    {"month", IN_MONTH},
    {"segment", IN_SEGMENT},
    {"risk_group", IN_RISK_GROUP},
    {"wage", IN_WAGE},
    {"income", IN_WAGE},
    {"daily_wage", IN_DAILY_WAGE},
    {"contract_value", IN_CONTRACT_VALUE},
    {"contract_includes_vat", IN_WITH_VAT},
    {"born", IN_BORN},
    {"employer_size", IN_EMPLOYER_SIZE},
    {"programmes", IN_PROGRAMMES},
    {"category", IN_CATEGORY},
    {"relief", IN_RELIEF},
    {"funding", IN_FUNDING},
    {"pmi_route", IN_PMI_ROUTE},
    {"pmi_months", IN_PMI_MONTHS},
};

static const char *const result_names[] = {
    "jkk",          "jkm",       "jht_employer",   "jht_worker",
    "jp_employer",  "jp_worker", "jkp_government", "jkp_from_jkk",
    "jkp_from_jkm", "total",     "flags",          "status",
    "message"};

struct row {
    jamsostek_worker worker;
    jamsostek_date month;
    int64_t line;
    long text; /* where its input begins in the chunk's text */
    jamsostek_status status;
    char message[512];
    bool apart; /* says what no column can say */
};

/* The columns of one chunk, in and out. */
struct columns {
    jamsostek_date months[CHUNK];
    jamsostek_idr wage[CHUNK];
    jamsostek_idr daily_wage[CHUNK];
    jamsostek_idr contract_value[CHUNK];
    jamsostek_date born[CHUNK];
    uint8_t segment[CHUNK];
    uint8_t risk_group[CHUNK];
    uint8_t employer_size[CHUNK];
    uint8_t programmes[CHUNK];
    uint8_t funding[CHUNK];
    uint8_t relief[CHUNK];
    uint8_t category[CHUNK];
    uint8_t valid[CHUNK / 8];
    jamsostek_idr amounts[N_AMOUNTS][CHUNK];
    uint8_t row_status[CHUNK];
    uint32_t flags[CHUNK];
};

struct job {
    const jamsostek_rules *rules;
    const struct options *options;
    jamsostek_csv *csv;
    size_t n_fields;    /* of the header */
    int32_t input[256]; /* by field: an enum input, or -1 */
    struct row rows[CHUNK];
    struct columns columns;
    size_t n;      /* rows of the chunk */
    FILE *text;    /* the chunk's input as CSV */
    char *written; /* what it holds */
    size_t size;
    int64_t n_rows;
    int64_t n_bad;
};

/* ---- header ------------------------------------------------------------ */

static int32_t
input_of(const char *name)
{
    size_t i;

    for (i = 0; i < COUNT(inputs); i++)
        if (strcmp(name, inputs[i].name) == 0)
            return (int32_t)inputs[i].input;
    return -1;
}

static bool
is_result(const char *name)
{
    size_t i;

    for (i = 0; i < COUNT(result_names); i++)
        if (strcmp(name, result_names[i]) == 0)
            return true;
    return false;
}

/* Learns what the columns mean. */
static int
read_header(struct job *job, const jamsostek_csv_record *header)
{
    bool seen[N_INPUTS] = {false};
    size_t i;

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

static void
write_header(const jamsostek_csv_record *header, FILE *out)
{
    size_t i;

    for (i = 0; i < header->n; i++) {
        csv_text(out, header->fields[i]);
        putc(',', out);
    }
    for (i = 0; i < COUNT(result_names); i++)
        fprintf(out, "%s%s", i > 0 ? "," : "", result_names[i]);
    putc('\n', out);
}

/* ---- one row ----------------------------------------------------------- */

static void
bad_row(struct row *row, jamsostek_status status, const char *column,
        const jamsostek_error *err)
{
    char reason[400];

    row->status = status;
    /* The library's English details already name what is missing. */
    describe_error(err, strcmp(language(), "en") != 0, reason, sizeof reason);
    snprintf(row->message, sizeof row->message, "%s %" PRId64 ": %s%s%s%s",
             say("line", "baris"), row->line,
             column != NULL ? say("column ", "kolom ") : "",
             column != NULL ? column : "", column != NULL ? ": " : "", reason);
}

/* A reason in the chosen language; no status, so that it is shown as it is. */
static jamsostek_status
own_reason(jamsostek_error *err, jamsostek_status status, const char *sentence)
{
    err->status = JAMSOSTEK_OK;
    snprintf(err->message, sizeof err->message, "%s", sentence);
    return status;
}

/* A whole number without signs or groups; 0 and 1 for a flag. */
static jamsostek_status
read_small(const char *text, int32_t most, int32_t *out, jamsostek_error *err)
{
    int32_t n = 0;
    const char *c;

    for (c = text; *c >= '0' && *c <= '9' && n <= most; c++)
        n = n * 10 + (*c - '0');
    if (*c != '\0' || n > most)
        return own_reason(err, JAMSOSTEK_ERR_FORMAT,
                          say("not a whole number of the allowed size",
                              "bukan bilangan bulat yang diizinkan"));
    *out = n;
    return JAMSOSTEK_OK;
}

static jamsostek_status
read_field(struct row *row, enum input input, const char *text,
           jamsostek_error *err)
{
    jamsostek_worker *worker = &row->worker;

    switch (input) {
    case IN_MONTH:
        return jamsostek_date_parse(text, &row->month, err);
    case IN_SEGMENT:
        return jamsostek_segment_parse(text, &worker->segment, err);
    case IN_RISK_GROUP:
        return jamsostek_risk_group_parse(text, &worker->risk_group, err);
    case IN_WAGE:
        return jamsostek_idr_parse(text, &worker->wage, err);
    case IN_DAILY_WAGE:
        return jamsostek_idr_parse(text, &worker->daily_wage, err);
    case IN_CONTRACT_VALUE:
        return jamsostek_idr_parse(text, &worker->contract_value, err);
    case IN_WITH_VAT:
        return read_small(text, 1, &worker->contract_with_vat, err);
    case IN_BORN:
        return jamsostek_date_parse(text, &worker->born, err);
    case IN_EMPLOYER_SIZE:
        return jamsostek_employer_size_parse(text, &worker->employer_size, err);
    case IN_PROGRAMMES:
        return jamsostek_programmes_parse(text, &worker->programmes, err);
    case IN_CATEGORY:
        return jamsostek_category_parse(text, &worker->category, err);
    case IN_RELIEF:
        return jamsostek_relief_parse(text, &worker->relief, err);
    case IN_FUNDING:
        return jamsostek_funding_parse(text, &worker->funding, err);
    case IN_PMI_ROUTE:
        return jamsostek_pmi_route_parse(text, &worker->pmi_route, err);
    default:
        return read_small(text, 1200, &worker->pmi_months, err);
    }
}

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
            csv_text(job->text, record->fields[i]);
        putc(',', job->text);
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
        row->status =
            read_field(row, (enum input)job->input[i], record->fields[i], &err);
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

    for (job->n = 0; job->n < CHUNK; job->n++) {
        row = &job->rows[job->n];
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
            putc(',', job->text);
    }
    return DONE;
}

/* ---- computing --------------------------------------------------------- */

static jamsostek_status
compute_row(const struct job *job, const struct row *row,
            jamsostek_contribution *c, jamsostek_error *err)
{
    if (row->month == JAMSOSTEK_DATE_NONE)
        return own_reason(err, JAMSOSTEK_ERR_MISSING,
                          say("no month is given", "bulan tidak disebut"));
    if (job->options->months <= 1)
        return jamsostek_contribution_compute(job->rules, row->month,
                                              &row->worker, c, err);
    return jamsostek_contribution_span(
        job->rules, row->month, job->options->months, &row->worker, c, err);
}

static void
fill_columns(struct job *job)
{
    struct columns *to = &job->columns;
    size_t i;

    memset(to->valid, 0, sizeof to->valid);
    for (i = 0; i < job->n; i++) {
        const struct row *row = &job->rows[i];

        if (row->status != JAMSOSTEK_OK || row->apart ||
            row->month == JAMSOSTEK_DATE_NONE)
            continue;
        to->valid[i / 8] |= (uint8_t)(1u << i % 8);
        to->months[i] = row->month;
        to->wage[i] = row->worker.wage;
        to->daily_wage[i] = row->worker.daily_wage;
        to->contract_value[i] = row->worker.contract_value;
        to->born[i] = row->worker.born;
        to->segment[i] = (uint8_t)row->worker.segment;
        to->risk_group[i] = (uint8_t)row->worker.risk_group;
        to->employer_size[i] = (uint8_t)row->worker.employer_size;
        to->programmes[i] = (uint8_t)row->worker.programmes;
        to->funding[i] = (uint8_t)row->worker.funding;
        to->relief[i] = (uint8_t)row->worker.relief;
        to->category[i] = (uint8_t)row->worker.category;
    }
}

/* The rows that columns can describe, in one call. */
static jamsostek_status
compute_columns(struct job *job, jamsostek_error *err)
{
    struct columns *c = &job->columns;
    const jamsostek_contribution_columns in = {
        .struct_size = sizeof in,
        .n = job->n,
        .n_months = job->options->months,
        .common = &job->options->worker,
        .months = c->months,
        .wage = c->wage,
        .daily_wage = c->daily_wage,
        .contract_value = c->contract_value,
        .born = c->born,
        .segment = c->segment,
        .risk_group = c->risk_group,
        .employer_size = c->employer_size,
        .programmes = c->programmes,
        .funding = c->funding,
        .relief = c->relief,
        .category = c->category,
        .valid = c->valid,
    };
    const jamsostek_contribution_results out = {
        .struct_size = sizeof out,
        .jkk = c->amounts[0],
        .jkm = c->amounts[1],
        .jht_employer = c->amounts[2],
        .jht_worker = c->amounts[3],
        .jp_employer = c->amounts[4],
        .jp_worker = c->amounts[5],
        .jkp_government = c->amounts[6],
        .jkp_from_jkk = c->amounts[7],
        .jkp_from_jkm = c->amounts[8],
        .total = c->amounts[9],
        .row_status = c->row_status,
        .flags = c->flags,
    };

    fill_columns(job);
    return jamsostek_contribution_batch(job->rules, &in, &out, NULL, err);
}

/* One row by itself: those apart, and for the sentence of those that fail. */
static void
compute_alone(struct job *job, size_t i)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_contribution c;
    struct row *row = &job->rows[i];

    row->status = compute_row(job, row, &c, &err);
    if (row->status != JAMSOSTEK_OK) {
        bad_row(row, row->status, NULL, &err);
        return;
    }
    job->columns.amounts[0][i] = c.jkk;
    job->columns.amounts[1][i] = c.jkm;
    job->columns.amounts[2][i] = c.jht_employer;
    job->columns.amounts[3][i] = c.jht_worker;
    job->columns.amounts[4][i] = c.jp_employer;
    job->columns.amounts[5][i] = c.jp_worker;
    job->columns.amounts[6][i] = c.jkp_government;
    job->columns.amounts[7][i] = c.jkp_from_jkk;
    job->columns.amounts[8][i] = c.jkp_from_jkm;
    job->columns.amounts[9][i] = c.total;
    job->columns.flags[i] = c.flags;
}

static void
write_row(struct job *job, size_t i, FILE *out)
{
    const struct row *row = &job->rows[i];
    size_t end = i + 1 < job->n ? (size_t)row[1].text : job->size;
    size_t k;

    fwrite(job->written + row->text, 1, end - (size_t)row->text, out);
    for (k = 0; k < N_AMOUNTS; k++) {
        if (row->status == JAMSOSTEK_OK)
            fprintf(out, "%" PRId64, job->columns.amounts[k][i]);
        putc(',', out);
    }
    if (row->status == JAMSOSTEK_OK)
        fprintf(out, "%" PRIu32, job->columns.flags[i]);
    fprintf(out, ",%s,", jamsostek_status_name(row->status));
    csv_text(out, row->message);
    putc('\n', out);
    job->n_rows++;
    job->n_bad += row->status != JAMSOSTEK_OK;
}

static int
compute_chunk(struct job *job, FILE *out)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    size_t i;

    if (job->n == 0)
        return DONE;
    if (compute_columns(job, &err) != JAMSOSTEK_OK)
        return complain_error(job->options->csv, &err);
    for (i = 0; i < job->n; i++) {
        if (job->rows[i].status == JAMSOSTEK_OK &&
            job->columns.row_status[i] != JAMSOSTEK_OK)
            compute_alone(job, i);
        write_row(job, i, out);
    }
    return DONE;
}

/* ---- the file ---------------------------------------------------------- */

static void
show_progress(const struct job *job)
{
    enum { WIDTH = 30 };
    int64_t done, total;
    int filled;

    if (!isatty(STDERR_FILENO))
        return;
    jamsostek_csv_position(job->csv, &done, &total);
    filled = total > 0 && done <= total ? (int)(done * WIDTH / total) : 0;
    fprintf(stderr, "\r[%.*s%*s] %" PRId64 " %s ", filled,
            "##############################", WIDTH - filled, "", job->n_rows,
            say("rows", "baris"));
}

static int
work(struct job *job, FILE *out)
{
    bool more = true;
    int code, written;

    while (more) {
        job->text = open_memstream(&job->written, &job->size);
        if (job->text == NULL)
            return out_of_memory();
        code = read_chunk(job, &more);
        if (fclose(job->text) != 0)
            code = out_of_memory();
        /* What was read before the file broke off is written too. */
        written = code != NO_FILE ? compute_chunk(job, out) : DONE;
        free(job->written);
        job->written = NULL;
        if (code == DONE)
            code = written;
        if (code != DONE)
            return code;
        show_progress(job);
        if (ferror(out))
            return DONE; /* reported when the file is closed */
    }
    return DONE;
}

static int
run_job(struct job *job)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv_record header;
    struct sink sink;
    bool whole;
    int code;

    if (jamsostek_csv_header(job->csv, &header, &err) != JAMSOSTEK_OK)
        return complain_error(job->options->csv, &err);
    code = read_header(job, &header);
    if (code == DONE)
        code = sink_open(&sink, job->options->output);
    if (code != DONE)
        return code;
    write_header(&header, sink.file);
    code = work(job, sink.file);
    whole = code == DONE;
    if (isatty(STDERR_FILENO))
        fputc('\n', stderr);
    if (job->n_bad > 0 && whole)
        code = WRONG_DATA;
    code = sink_close(&sink, whole, code);
    fprintf(stderr,
            say("jamsostek: %" PRId64 " rows, %" PRId64 " bad\n",
                "jamsostek: %" PRId64 " baris, %" PRId64 " bermasalah\n"),
            job->n_rows, job->n_bad);
    return code;
}

int
contribution_file(const jamsostek_rules *rules, const struct options *options)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    struct job *job = calloc(1, sizeof *job);
    int code;

    if (job == NULL)
        return out_of_memory();
    job->rules = rules;
    job->options = options;
    if (jamsostek_csv_open(options->csv, &job->csv, &err) != JAMSOSTEK_OK) {
        code = complain_error(options->csv, &err);
    } else {
        code = run_job(job);
        jamsostek_csv_free(job->csv);
    }
    free(job);
    return code;
}
