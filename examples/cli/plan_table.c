/* SPDX-License-Identifier: MIT */

/*
 * plan_table.c - reads a table of areas or of offices
 *
 * Columns may have English or Indonesian names and stand in any order; the
 * options of the command line count where a column or a field is missing.
 */
#include "contribution.h"
#include "csv_file.h"
#include "plan_stage.h"

#include <stdlib.h>
#include <string.h>

enum plan_column {
    COLUMN_CODE,
    COLUMN_NAME,
    COLUMN_POTENTIAL,
    COLUMN_ACTIVE,
    COLUMN_TARGET,
    COLUMN_MINIMUM,
    COLUMN_MAXIMUM,
    COLUMN_PRIORITY,
    COLUMN_POPULATION,
    COLUMN_WEIGHT,
    COLUMN_FROM,
    COLUMN_TO,
    N_COLUMNS
};

static const struct {
    const char *name;
    enum plan_column column;
} names[] = {
    {"code", COLUMN_CODE},           {"kode", COLUMN_CODE},
    {"office", COLUMN_CODE},         {"opd", COLUMN_CODE},
    {"kantor", COLUMN_CODE},         {"name", COLUMN_NAME},
    {"nama", COLUMN_NAME},           {"potential", COLUMN_POTENTIAL},
    {"potensi", COLUMN_POTENTIAL},   {"active", COLUMN_ACTIVE},
    {"enrolled", COLUMN_ACTIVE},     {"aktif", COLUMN_ACTIVE},
    {"terdaftar", COLUMN_ACTIVE},    {"target", COLUMN_TARGET},
    {"people", COLUMN_TARGET},       {"orang", COLUMN_TARGET},
    {"minimum", COLUMN_MINIMUM},     {"maximum", COLUMN_MAXIMUM},
    {"maksimum", COLUMN_MAXIMUM},    {"priority", COLUMN_PRIORITY},
    {"prioritas", COLUMN_PRIORITY},  {"population", COLUMN_POPULATION},
    {"penduduk", COLUMN_POPULATION}, {"weight", COLUMN_WEIGHT},
    {"bobot", COLUMN_WEIGHT},        {"from", COLUMN_FROM},
    {"dari", COLUMN_FROM},           {"to", COLUMN_TO},
    {"sampai", COLUMN_TO},
};

/* Columns of a worker under Indonesian names. */
static const struct {
    const char *name;
    enum input input;
} worker_names[] = {
    {"segmen", IN_SEGMENT},
    {"kategori", IN_CATEGORY},
    {"upah", IN_WAGE},
    {"dasar_upah", IN_WAGE},
    {"penghasilan", IN_WAGE},
    {"program", IN_PROGRAMMES},
    {"sumber_dana", IN_FUNDING},
    {"keringanan", IN_RELIEF},
    {"kelompok_risiko", IN_RISK_GROUP},
};

/* What the fields of a line mean, by their place. */
struct header {
    int32_t column[256]; /* an enum plan_column, or -1 */
    int32_t input[256];  /* an enum input, or -1 */
    int32_t rank;        /* who comes first; -1: nothing says so */
    size_t n;
};

/* ---- the header -------------------------------------------------------- */

static int32_t
worker_input(const char *name)
{
    size_t i;
    int32_t input;

    for (i = 0; i < COUNT(worker_names); i++)
        if (strcmp(name, worker_names[i].name) == 0)
            return (int32_t)worker_names[i].input;
    input = input_of(name);
    return input == IN_MONTH || input == IN_CONTRACT_VALUE ||
                   input == IN_WITH_VAT || input == IN_PMI_ROUTE ||
                   input == IN_PMI_MONTHS
               ? -1
               : input;
}

static int
twice(const char *path, const char *name)
{
    return complain(WRONG_DATA,
                    say("%s: the column %s, or another name of it, stands "
                        "there twice",
                        "%s: kolom %s atau nama lainnya muncul dua kali"),
                    path, name);
}

static int
read_names(const struct plan_list *list, const jamsostek_csv_record *record,
           struct header *header, bool *seen)
{
    bool inputs[N_INPUTS] = {false};
    size_t i, k;

    for (i = 0; i < record->n; i++) {
        header->column[i] = -1;
        header->input[i] = worker_input(record->fields[i]);
        for (k = 0; k < COUNT(names); k++)
            if (strcmp(record->fields[i], names[k].name) == 0)
                header->column[i] = (int32_t)names[k].column;
        if (header->column[i] >= 0 && seen[header->column[i]])
            return twice(list->file, record->fields[i]);
        if (header->column[i] >= 0)
            seen[header->column[i]] = true;
        if (header->input[i] >= 0 && inputs[header->input[i]])
            return twice(list->file, record->fields[i]);
        if (header->input[i] >= 0)
            inputs[header->input[i]] = true;
    }
    return DONE;
}

/* The column that says who comes first: the one named, else the priority. */
static int
find_rank(const struct plan_list *list, const jamsostek_csv_record *record,
          struct header *header)
{
    const char *wanted = list->options->plan.first;
    size_t i;

    header->rank = -1;
    for (i = 0; i < record->n; i++)
        if (wanted != NULL ? strcmp(record->fields[i], wanted) == 0
                           : header->column[i] == COLUMN_PRIORITY)
            header->rank = (int32_t)i;
    if (wanted != NULL && header->rank < 0)
        return complain(
            WRONG_DATA,
            say("%s: the column %s is missing", "%s: kolom %s tidak ada"),
            list->file, wanted);
    return DONE;
}

static int
read_header(const struct plan_list *list, const jamsostek_csv_record *record,
            bool offices, struct header *header)
{
    bool seen[N_COLUMNS] = {false};
    int code = read_names(list, record, header, seen);

    header->n = record->n;
    if (code == DONE && !seen[COLUMN_CODE])
        code = complain(
            WRONG_DATA,
            say("%s: the column %s is missing", "%s: kolom %s tidak ada"),
            list->file, offices ? "office" : "code");
    return code == DONE ? find_rank(list, record, header) : code;
}

/* ---- fields ------------------------------------------------------------ */

/* A number of people: digits, grouped by dots if one likes. */
static jamsostek_status
read_people(const char *text, int64_t *out, jamsostek_error *err)
{
    jamsostek_status status = jamsostek_idr_parse(text, out, NULL);

    if (status == JAMSOSTEK_OK && *out >= 0 && *out <= 1000000000 &&
        text[0] != 'R')
        return status;
    return own_reason(
        err, JAMSOSTEK_ERR_FORMAT,
        say("not a whole number of people", "bukan jumlah orang yang bulat"));
}

static jamsostek_status
read_rank(const char *text, int64_t *out, jamsostek_error *err)
{
    int64_t value = 0, unit = 1000000;
    const char *c;

    for (c = text; *c >= '0' && *c <= '9' && value < INT64_C(100000000000); c++)
        value = value * 10 + (*c - '0');
    value *= unit;
    if (c > text && (*c == '.' || *c == ','))
        for (c++; *c >= '0' && *c <= '9' && unit > 1; c++) {
            unit /= 10;
            value += (*c - '0') * unit;
        }
    if (c == text || (*c != '\0' && strcmp(c, "%") != 0))
        return own_reason(err, JAMSOSTEK_ERR_FORMAT,
                          say("not a number, such as 3 or 12.5",
                              "bukan bilangan seperti 3 atau 12,5"));
    *out = value;
    return JAMSOSTEK_OK;
}

static jamsostek_status
read_target_field(const char *text, struct plan_row *row, jamsostek_error *err)
{
    if (strchr(text, '%') == NULL)
        return read_people(text, &row->target, err);
    if (read_percent(text, &row->target_ppm))
        return JAMSOSTEK_OK;
    return own_reason(err, JAMSOSTEK_ERR_FORMAT,
                      say("a target is a number of people or a percentage such "
                          "as 60%",
                          "target ditulis sebagai jumlah orang atau persentase "
                          "seperti 60%"));
}

struct term {
    jamsostek_date from;
    jamsostek_date to;
};

static jamsostek_status
read_field(enum plan_column column, const char *text, struct plan_row *row,
           struct term *term, jamsostek_error *err)
{
    switch (column) {
    case COLUMN_CODE:
        row->code = strdup(text);
        return row->code != NULL ? JAMSOSTEK_OK : JAMSOSTEK_ERR_MEMORY;
    case COLUMN_NAME:
        row->name = strdup(text);
        return row->name != NULL ? JAMSOSTEK_OK : JAMSOSTEK_ERR_MEMORY;
    case COLUMN_POTENTIAL:
        return read_people(text, &row->potential, err);
    case COLUMN_ACTIVE:
        return read_people(text, &row->active, err);
    case COLUMN_TARGET:
        return read_target_field(text, row, err);
    case COLUMN_MINIMUM:
        return read_people(text, &row->minimum, err);
    case COLUMN_MAXIMUM:
        return read_people(text, &row->maximum, err);
    case COLUMN_POPULATION:
        return read_people(text, &row->population, err);
    case COLUMN_WEIGHT:
        return read_people(text, &row->weight, err);
    case COLUMN_FROM:
        return jamsostek_date_parse(text, &term->from, err);
    case COLUMN_TO:
        return jamsostek_date_parse(text, &term->to, err);
    default: /* the priority is read as the rank */
        return JAMSOSTEK_OK;
    }
}

static int
wrong_field(const struct plan_list *list, const jamsostek_csv_record *record,
            const char *column, const jamsostek_error *err)
{
    char reason[400];

    describe_error(err, reason, sizeof reason);
    return complain(
        WRONG_DATA,
        say("%s: line %lld, column %s: %s", "%s: baris %lld, kolom %s: %s"),
        list->file, (long long)record->line, column, reason);
}

/* Months from the first to the last one of a term. */
static bool
term_length(const struct plan_list *list, const struct term *term,
            int32_t *months)
{
    jamsostek_date from =
        term->from != JAMSOSTEK_DATE_NONE ? term->from : list->options->month;
    int32_t y0, m0, y1, m1, d;

    *months = 0;
    if (term->to == JAMSOSTEK_DATE_NONE)
        return true;
    if (jamsostek_date_parts(from, &y0, &m0, &d, NULL) != JAMSOSTEK_OK ||
        jamsostek_date_parts(term->to, &y1, &m1, &d, NULL) != JAMSOSTEK_OK)
        return false;
    *months = (y1 - y0) * 12 + m1 - m0 + 1;
    return *months > 0;
}

/* ---- lines ------------------------------------------------------------- */

static int
read_line(struct plan_list *list, const struct header *header,
          const jamsostek_csv_record *names_of,
          const jamsostek_csv_record *record, struct plan_row *row,
          struct plan_worker *worker, struct term *term)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_date month;
    jamsostek_status status;
    size_t i;

    for (i = 0; i < record->n; i++) {
        const char *text = record->fields[i];

        if (text[0] == '\0')
            continue;
        status = JAMSOSTEK_OK;
        if (header->column[i] >= 0)
            status = read_field((enum plan_column)header->column[i], text, row,
                                term, &err);
        else if (header->input[i] == IN_CATEGORY)
            /* Lists say it in their own words. */
            status = jamsostek_category_match(text, record->lengths[i],
                                              &worker->worker.category, &err);
        else if (header->input[i] >= 0)
            status = input_read((enum input)header->input[i], text,
                                &worker->worker, &month, &err);
        if (status == JAMSOSTEK_OK && (int32_t)i == header->rank)
            status = read_rank(text, &row->rank, &err);
        if (status == JAMSOSTEK_ERR_MEMORY)
            return out_of_memory();
        if (status != JAMSOSTEK_OK)
            return wrong_field(list, record, names_of->fields[i], &err);
    }
    return DONE;
}

static int
wrong_line(const struct plan_list *list, const jamsostek_csv_record *record,
           const char *sentence)
{
    return complain(WRONG_DATA, "%s: %s %lld: %s", list->file,
                    say("line", "baris"), (long long)record->line, sentence);
}

/* A worker who is seen for the first time: what is missing is said with the
 * line. */
static int
check_worker(const struct plan_list *list, const struct plan_row *row,
             size_t known)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    const struct plan_worker *worker = &list->workers[row->kind];
    const jamsostek_date month = worker->from > list->options->month
                                     ? worker->from
                                     : list->options->month;
    jamsostek_contribution c;

    if ((size_t)row->kind < known ||
        jamsostek_contribution_compute(NULL, month, &worker->worker, &c,
                                       &err) == JAMSOSTEK_OK)
        return DONE;
    err.row = row->line;
    return complain_error(list->file, &err);
}

static int
take_line(struct plan_list *list, const struct header *header,
          const jamsostek_csv_record *names_of,
          const jamsostek_csv_record *record, bool offices)
{
    struct plan_worker worker;
    struct term term = {JAMSOSTEK_DATE_NONE, JAMSOSTEK_DATE_NONE};
    const size_t known = list->n_workers;
    struct plan_row *row;
    int code;

    if (record->n != header->n)
        return wrong_line(list, record,
                          say("not as many fields as the header has",
                              "jumlah kolom tidak sama dengan kepala tabel"));
    row = plan_new_row(list);
    if (row == NULL)
        return out_of_memory();
    row->line = record->line;
    memset(&worker, 0, sizeof worker);
    worker.worker = list->options->worker;
    code = read_line(list, header, names_of, record, row, &worker, &term);
    if (code != DONE)
        return code;
    if (row->code == NULL)
        return wrong_line(
            list, record,
            say("the area or office has no code or name",
                "wilayah atau kantor tidak berkode atau bernama"));
    if (!term_length(list, &term, &worker.n_months))
        return wrong_line(list, record,
                          say("the term ends before it begins",
                              "masa berakhir sebelum dimulai"));
    worker.from = term.from != JAMSOSTEK_DATE_NONE ? term.from : 0;
    if (worker.n_months > 0 && worker.from == 0)
        worker.from = list->options->month;
    code = plan_complete(&worker.worker, list->options, offices);
    if (code != DONE)
        return code;
    row->kind = plan_worker_number(list, &worker);
    return row->kind < 0 ? out_of_memory() : check_worker(list, row, known);
}

int
plan_read(struct plan_list *list, const char *path, bool offices)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv_record first, record;
    struct header header;
    jamsostek_csv *csv = NULL;
    int code;

    list->file = path;
    code = csv_file_open(path, list->options->separator, &csv);
    if (code != DONE)
        return code;
    if (jamsostek_csv_header(csv, &first, &err) != JAMSOSTEK_OK) {
        jamsostek_csv_free(csv);
        return complain_error(path, &err);
    }
    code = read_header(list, &first, offices, &header);
    while (code == DONE) {
        if (jamsostek_csv_next(csv, &record, &err) != JAMSOSTEK_OK)
            code = complain_error(path, &err);
        else if (record.n == 0)
            break;
        else
            code = take_line(list, &header, &first, &record, offices);
    }
    jamsostek_csv_free(csv);
    if (code == DONE && list->n == 0)
        code = complain(WRONG_DATA,
                        say("%s: there is no line below the header",
                            "%s: tidak ada baris di bawah judul kolom"),
                        path);
    return code;
}
