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
    N_COLUMNS
};

static const char *const names[] = {
    "id",          "region",          "date",           "numerator",
    "denominator", "inputs_rounded",  "printed_pct",    "target",
    "workers",     "months",          "months_printed", "rate",
    "printed",     "printed_quantum", "villages",       "others",
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
        file->n++;
        if (a->id == NULL || a->region == NULL)
            return out_of_memory();
    }
}

/* ---- text -------------------------------------------------------------- */

static const char *
or_blank(int64_t value, int32_t unit, int32_t decimals, char *text)
{
    return value == JAMSOSTEK_COUNT_NONE
               ? ""
               : figure_words(value, unit, decimals, text);
}

static int
print_table(const struct file *file)
{
    const struct column columns[] = {
        {"id", has(file, COL_ID) ? say("Id", "Id") : say("Line", "Baris"),
         CELL_TEXT},
        {"region", say("Region", "Wilayah"), CELL_TEXT},
        {"printed", say("Printed", "Tercetak"), CELL_TEXT},
        {"computed", say("Computed", "Dihitung"), CELL_TEXT},
        {"verdict", say("Verdict", "Hasil uji"), CELL_TEXT},
    };
    struct table table;
    char text[NUMBER_SIZE];
    size_t i;

    table_begin(&table, columns, COUNT(columns));
    for (i = 0; i < file->n; i++) {
        const struct audited *a = &file->rows[i];
        bool budget = a->kind == KIND_BUDGET;

        table_text(&table, a->id);
        table_text(&table, a->region);
        table_text(&table, or_blank(a->printed, a->unit, a->decimals, text));
        table_text(&table,
                   or_blank(budget ? a->budget_audit.computed
                                   : a->percent_audit.recomputed,
                            a->unit, budget ? 0 : JAMSOSTEK_AUDIT_DECIMALS,
                            text));
        table_text(&table, jamsostek_verdict_name(audited_verdict(a)));
    }
    return table_print(&table, FORMAT_TEXT);
}

static void
print_guesses(const struct file *file)
{
    char text[1024];
    bool any = false;
    size_t i, k;

    for (i = 0; i < file->n; i++)
        for (k = 0; k < file->rows[i].n_guesses; k++) {
            if (jamsostek_audit_guess_text(&file->rows[i].guesses[k],
                                           language(), text, sizeof text, NULL,
                                           NULL) != JAMSOSTEK_OK)
                continue;
            if (!any)
                printf("\n%s\n",
                       say("Readings that would fit; none is a correction",
                           "Pembacaan yang cocok; bukan koreksi"));
            any = true;
            printf("  - %s: ", file->rows[i].id);
            print_wrapped(text, strlen(text), 6 + (int)strlen(file->rows[i].id),
                          4, LINE);
            putchar('\n');
        }
}

/* What is worth knowing beside a verdict. */
static void
print_remarks_of(const struct file *file)
{
    char text[256], a[NUMBER_SIZE], b[NUMBER_SIZE];
    bool any = false;
    uint32_t flag;
    size_t i;

    for (i = 0; i < file->n; i++) {
        const struct audited *row = &file->rows[i];
        uint32_t flags = row->kind == KIND_BUDGET ? row->budget_audit.flags
                                                  : row->percent_audit.flags;

        for (flag = 1; flag != 0; flag <<= 1) {
            if (!(flags & flag) || flag == JAMSOSTEK_AUDIT_EVEN ||
                flag == JAMSOSTEK_AUDIT_MONTHS_INFERRED)
                continue;
            if (!any)
                printf("\n%s\n", say("Remarks", "Catatan"));
            any = true;
            snprintf(text, sizeof text, "%s",
                     jamsostek_audit_text(flag, language()));
            if (flag == JAMSOSTEK_AUDIT_RATE_UNKNOWN &&
                row->budget_audit.at_law_rate != JAMSOSTEK_COUNT_NONE)
                snprintf(
                    text, sizeof text,
                    say("%s; at %s it would be %s", "%s; dengan %s menjadi %s"),
                    jamsostek_audit_text(flag, language()),
                    money(row->budget_audit.law_rate, a),
                    money(row->budget_audit.at_law_rate, b));
            printf("  - %s: ", row->id);
            print_wrapped(text, strlen(text), 6 + (int)strlen(row->id), 4,
                          LINE);
            putchar('\n');
        }
    }
}

static void
print_summary(const struct file *file)
{
    size_t counts[JAMSOSTEK_VERDICT_UNVERIFIABLE + 1] = {0};
    char text[NUMBER_SIZE];
    int32_t verdict;
    size_t i;

    for (i = 0; i < file->n; i++)
        counts[audited_verdict(&file->rows[i])]++;
    printf("\n%s\n", say("Summary", "Ringkasan"));
    for (verdict = 1; jamsostek_verdict_name(verdict) != NULL; verdict++)
        if (counts[verdict] > 0)
            printf("  %-20s %6s\n", jamsostek_verdict_name(verdict),
                   count((int64_t)counts[verdict], text));
    if (file->n_bad > 0)
        printf("  %-20s %6s\n", say("not read", "tidak terbaca"),
               count((int64_t)file->n_bad, text));
    printf("  %-20s %6s\n", say("rows", "baris"),
           count((int64_t)(file->n + file->n_bad), text));
}

static int
print_file(const struct file *file, enum format format)
{
    int code;

    if (format != FORMAT_TEXT)
        return print_rows(file->rows, file->n, format);
    code = print_table(file);
    if (code != DONE)
        return code;
    print_remarks_of(file);
    print_guesses(file);
    print_summary(file);
    return DONE;
}

int
audit_file(const char *path, enum format format, uint32_t options,
           jamsostek_date month)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    struct file file = {.path = path, .options = options, .month = month};
    int code;
    size_t i;

    if (jamsostek_csv_open(path, &file.csv, &err) != JAMSOSTEK_OK)
        return complain_error(path, &err);
    code = find_columns(&file);
    if (code == DONE)
        code = read_rows(&file);
    if (code == DONE)
        code = print_file(&file, format);
    if (code == DONE && file.n_bad > 0)
        code = WRONG_DATA;
    for (i = 0; i < file.n; i++) {
        free((void *)file.rows[i].id);
        free((void *)file.rows[i].region);
    }
    free(file.rows);
    jamsostek_csv_free(file.csv);
    return code;
}
