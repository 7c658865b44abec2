/* SPDX-License-Identifier: MIT */

/*
 * audit_file.c - jamsostek audit FILE: a table of printed figures
 *
 * A file with numerator and denominator holds percentages, one with workers
 * and rate budgets.  Each row gets a verdict; a row that cannot be read is
 * named with its line and column and makes the exit code 3, and the others go
 * on.
 */
#include "audit.h"
#include "csv_file.h"

#include <stdlib.h>
#include <string.h>

/* Columns that a file may have, and where they are. */
enum name {
    COL_ID,
    COL_REGION,
    COL_DATE,
    COL_NUMERATOR,
    COL_DENOMINATOR,
    COL_INPUTS_ROUNDED,
    COL_PRINTED_PCT,
    COL_TARGET,
    COL_WORKERS,
    COL_MONTHS,
    COL_MONTHS_PRINTED,
    COL_RATE,
    COL_PRINTED,
    COL_PRINTED_QUANTUM,
    COL_VILLAGES,
    COL_OTHERS,
    COL_CODE,
    COL_MEASURE,
    COL_SEGMENT,
    COL_CATEGORY,
    N_COLUMNS
};

static const char *const names[] = {
    "id",          "region",          "date",           "numerator",
    "denominator", "inputs_rounded",  "printed_pct",    "target",
    "workers",     "months",          "months_printed", "rate",
    "printed",     "printed_quantum", "villages",       "others",
    "code",        "measure",         "segment",        "category",
};

struct file {
    jamsostek_csv *csv;
    const char *path;
    size_t at[N_COLUMNS]; /* place in the record; SIZE_MAX: no such column */
    enum kind kind;
    uint32_t options;
    jamsostek_date month; /* where a row has none */
    struct audited *rows;
    size_t n;
    size_t room;
    size_t n_bad;
};

static bool
has(const struct file *file, enum name column)
{
    return file->at[column] != SIZE_MAX;
}

static int
find_columns(struct file *file)
{
    jamsostek_csv_record header;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    size_t i, k;

    if (jamsostek_csv_header(file->csv, &header, &err) != JAMSOSTEK_OK)
        return complain_error(file->path, &err);
    for (i = 0; i < N_COLUMNS; i++) {
        file->at[i] = SIZE_MAX;
        for (k = 0; k < header.n; k++) {
            if (strcmp(header.fields[k], names[i]) != 0)
                continue;
            if (has(file, i))
                return complain(WRONG_DATA,
                                say("%s: the column %s stands there twice",
                                    "%s: kolom %s ada dua kali"),
                                file->path, names[i]);
            file->at[i] = k;
        }
    }
    if (has(file, COL_NUMERATOR) && has(file, COL_DENOMINATOR) &&
        has(file, COL_PRINTED_PCT))
        file->kind = KIND_PERCENT;
    else if (has(file, COL_WORKERS) && has(file, COL_RATE) &&
             has(file, COL_PRINTED))
        file->kind = KIND_BUDGET;
    else
        return complain(
            WRONG_DATA,
            say("%s: needs the columns numerator, denominator and printed_pct, "
                "or workers, months, rate and printed",
                "%s: perlu kolom numerator, denominator, dan printed_pct, atau "
                "workers, months, rate, dan printed"),
            file->path);
    return DONE;
}

/* ---- one row ----------------------------------------------------------- */

static const char *
field(const struct file *file, const jamsostek_csv_record *record,
      enum name column)
{
    return has(file, column) && file->at[column] < record->n
               ? record->fields[file->at[column]]
               : "";
}

/* The value of a field, or COUNT_NONE where it is empty; 0 for no column. */
static jamsostek_status
read_field(const struct file *file, const jamsostek_csv_record *record,
           enum name column, struct written *out, jamsostek_error *err)
{
    const char *text = field(file, record, column);
    jamsostek_status status;

    memset(out, 0, sizeof *out);
    out->value = JAMSOSTEK_COUNT_NONE;
    out->quantum = 1;
    out->other = JAMSOSTEK_COUNT_NONE;
    if (*text == '\0')
        return JAMSOSTEK_OK;
    status = column == COL_PRINTED_PCT ? read_percentage(text, out, err)
                                       : read_whole(text, out, err);
    if (status != JAMSOSTEK_OK) {
        err->row = record->line;
        err->column = (int32_t)file->at[column] + 1;
    }
    return status;
}

static jamsostek_status
read_budget(const struct file *file, const jamsostek_csv_record *record,
            struct audited *a, jamsostek_error *err)
{
    struct written w, m, r, p, q, v;
    jamsostek_status status = read_field(file, record, COL_WORKERS, &w, err);

    if (status == JAMSOSTEK_OK)
        status = read_field(file, record, COL_MONTHS, &m, err);
    if (status == JAMSOSTEK_OK)
        status = read_field(file, record, COL_RATE, &r, err);
    if (status == JAMSOSTEK_OK)
        status = read_field(file, record, COL_PRINTED, &p, err);
    if (status == JAMSOSTEK_OK)
        status = read_field(file, record, COL_PRINTED_QUANTUM, &q, err);
    if (status == JAMSOSTEK_OK)
        status = read_field(file, record, COL_VILLAGES, &v, err);
    if (status != JAMSOSTEK_OK)
        return status;
    a->unit = JAMSOSTEK_FIGURE_RUPIAH;
    a->printed = p.value;
    a->quantum = q.value > 0 ? q.value : p.quantum;
    a->other = p.other;
    a->budget.workers = w.value;
    a->budget.workers_quantum = w.quantum > 1 ? w.quantum : 0;
    a->budget.months = m.value;
    a->budget.months_inferred =
        m.value != JAMSOSTEK_COUNT_NONE &&
        strcmp(field(file, record, COL_MONTHS_PRINTED), "0") == 0;
    a->budget.inputs_rounded =
        strcmp(field(file, record, COL_INPUTS_ROUNDED), "1") == 0;
    a->budget.rate = r.value;
    a->budget.printed = a->printed;
    a->budget.quantum = a->quantum;
    a->budget.villages = v.value > 0 ? v.value : 0;
    a->budget.options = file->options;
    return JAMSOSTEK_OK;
}

static jamsostek_status
read_percent(const struct file *file, const jamsostek_csv_record *record,
             struct audited *a, jamsostek_error *err)
{
    struct written n, d, p;
    jamsostek_status status = read_field(file, record, COL_NUMERATOR, &n, err);

    if (status == JAMSOSTEK_OK)
        status = read_field(file, record, COL_DENOMINATOR, &d, err);
    if (status == JAMSOSTEK_OK)
        status = read_field(file, record, COL_PRINTED_PCT, &p, err);
    if (status == JAMSOSTEK_OK && *field(file, record, COL_TARGET) != '\0') {
        status = read_share(field(file, record, COL_TARGET),
                            &a->percent.target_ppm, err);
        if (status != JAMSOSTEK_OK) {
            err->row = record->line;
            err->column = (int32_t)file->at[COL_TARGET] + 1;
        }
    }
    if (status != JAMSOSTEK_OK)
        return status;
    a->unit = JAMSOSTEK_FIGURE_PERCENT;
    a->printed = p.value;
    a->decimals = p.decimals;
    a->other = JAMSOSTEK_COUNT_NONE;
    a->percent.numerator = n.value;
    a->percent.numerator_quantum = n.quantum > 1 ? n.quantum : 0;
    a->percent.denominator = d.value;
    a->percent.denominator_quantum = d.quantum > 1 ? d.quantum : 0;
    a->percent.inputs_rounded =
        strcmp(field(file, record, COL_INPUTS_ROUNDED), "1") == 0;
    a->percent.printed = a->printed;
    a->percent.decimals = a->decimals;
    return JAMSOSTEK_OK;
}

static jamsostek_status
read_row(const struct file *file, const jamsostek_csv_record *record,
         struct audited *a, jamsostek_error *err)
{
    jamsostek_date date = file->month;
    int64_t *others = NULL;
    size_t n_others = 0;
    int32_t year_only;
    jamsostek_status status = file->kind == KIND_BUDGET
                                  ? read_budget(file, record, a, err)
                                  : read_percent(file, record, a, err);

    if (status == JAMSOSTEK_OK && *field(file, record, COL_DATE) != '\0')
        status =
            read_date(field(file, record, COL_DATE), &date, &year_only, err);
    if (status == JAMSOSTEK_OK && *field(file, record, COL_OTHERS) != '\0')
        status =
            read_list(field(file, record, COL_OTHERS), &others, &n_others, err);
    if (status == JAMSOSTEK_OK) {
        a->budget.month = date;
        a->percent.date = date;
        a->budget.others = a->percent.others = others;
        a->budget.n_others = a->percent.n_others = n_others;
        status = audit_claim(a, err);
        a->budget.others = a->percent.others = NULL;
    }
    free(others);
    if (status != JAMSOSTEK_OK && err->row <= 0)
        err->row = record->line;
    return status;
}

/* ---- the file ---------------------------------------------------------- */

/* What a row is about, as it is written: where it is, when, and what is
 * measured.  Empty where the place or the time is not said. */
static char *
subject_of(const struct file *file, const jamsostek_csv_record *record)
{
    static const char form[] = "%s\n%s\n%s\n%s\n%s";
    const char *place = field(file, record, COL_CODE);
    const char *date = field(file, record, COL_DATE);
    const char *measure = field(file, record, COL_MEASURE);
    const char *segment = field(file, record, COL_SEGMENT);
    const char *category = field(file, record, COL_CATEGORY);
    size_t size;
    char *text;

    if (*place == '\0')
        place = field(file, record, COL_REGION);
    if (*place == '\0' || (*date == '\0' && file->month == JAMSOSTEK_DATE_NONE))
        return strdup("");
    size = (size_t)snprintf(NULL, 0, form, place, date, measure, segment,
                            category) +
           1;
    text = malloc(size);
    if (text != NULL)
        snprintf(text, size, form, place, date, measure, segment, category);
    return text;
}

static struct audited *
next_row(struct file *file)
{
    struct audited *rows =
        make_room(file->rows, file->n, &file->room, sizeof *rows);

    if (rows == NULL)
        return NULL;
    file->rows = rows;
    rows += file->n;
    memset(rows, 0, sizeof *rows);
    rows->kind = file->kind;
    jamsostek_budget_claim_init(&rows->budget);
    jamsostek_percent_claim_init(&rows->percent);
    return rows;
}

static int
complain_row(struct file *file, const jamsostek_error *err)
{
    char reason[512];
    size_t i;

    file->n_bad++;
    describe_error(err, reason, sizeof reason);
    for (i = 0; i < N_COLUMNS && err->column > 0; i++)
        if (file->at[i] == (size_t)err->column - 1)
            return complain(WRONG_DATA,
                            say("%s: line %lld, column %s: %s",
                                "%s: baris %lld, kolom %s: %s"),
                            file->path, (long long)err->row, names[i], reason);
    return complain(WRONG_DATA, say("%s: line %lld: %s", "%s: baris %lld: %s"),
                    file->path, (long long)err->row, reason);
}

static int
read_rows(struct file *file)
{
    jamsostek_csv_record record;
    jamsostek_error err;
    struct audited *a;
    char line[24];

    for (;;) {
        err = (jamsostek_error)JAMSOSTEK_ERROR_INIT;
        if (jamsostek_csv_next(file->csv, &record, &err) != JAMSOSTEK_OK) {
            if (jamsostek_csv_stopped(file->csv))
                return complain_error(file->path, &err);
            complain_row(file, &err);
            continue;
        }
        if (record.n == 0)
            return DONE;
        a = next_row(file);
        if (a == NULL)
            return out_of_memory();
        if (read_row(file, &record, a, &err) != JAMSOSTEK_OK) {
            complain_row(file, &err);
            continue;
        }
        snprintf(line, sizeof line, "%lld", (long long)record.line);
        a->id = strdup(has(file, COL_ID) ? field(file, &record, COL_ID) : line);
        a->region = strdup(field(file, &record, COL_REGION));
        a->subject = subject_of(file, &record);
        a->line = record.line;
        file->n++;
        if (a->id == NULL || a->region == NULL || a->subject == NULL)
            return out_of_memory();
    }
}

int
audit_file(const char *path, int32_t separator, enum format format,
           uint32_t options, jamsostek_date month)
{
    struct file file = {.path = path, .options = options, .month = month};
    int code = csv_file_open(path, separator, &file.csv);
    size_t i;

    if (code == DONE)
        code = find_columns(&file);
    if (code == DONE)
        code = read_rows(&file);
    if (code == DONE && file.kind == KIND_PERCENT)
        code = audit_compare(file.rows, file.n);
    if (code == DONE)
        code = format == FORMAT_TEXT
                   ? print_report(file.rows, file.n, has(&file, COL_ID),
                                  file.n_bad)
                   : print_rows(file.rows, file.n, format);
    if (code == DONE && file.n_bad > 0)
        code = WRONG_DATA;
    for (i = 0; i < file.n; i++) {
        free((void *)file.rows[i].id);
        free((void *)file.rows[i].region);
        free((void *)file.rows[i].subject);
    }
    free(file.rows);
    jamsostek_csv_free(file.csv);
    return code;
}
