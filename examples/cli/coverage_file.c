/* SPDX-License-Identifier: MIT */

/*
 * coverage_file.c - reads the table of jamsostek coverage
 *
 * Columns are found by name; what a column does not say, an option does.  A
 * row without definition, numerator, denominator or date is refused, named
 * with its line, and makes the exit code 3.
 */
#include "coverage.h"
#include "csv_file.h"

#include <stdlib.h>
#include <string.h>

enum name {
    COL_CODE,
    COL_NAME,
    COL_NUMERATOR,
    COL_DENOMINATOR,
    COL_DATE,
    COL_TARGET,
    COL_MEASURE,
    COL_SEGMENT,
    COL_CATEGORY,
    N_COLUMNS
};

/* The first name is the one that is documented. */
static const char *const names[N_COLUMNS][3] = {
    {"code", "kode", NULL},           {"name", "region", "nama"},
    {"numerator", "active", "aktif"}, {"denominator", "potential", "potensi"},
    {"date", "month", "tanggal"},     {"target", NULL, NULL},
    {"measure", "ukuran", NULL},      {"segment", "segmen", NULL},
    {"category", "kategori", NULL},
};

/* Where the columns stand, and what they are called there. */
struct header {
    size_t at[N_COLUMNS];
    jamsostek_csv_record record;
};

static int
find_columns(const struct coverage *c, jamsostek_csv *csv,
             struct header *header)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    size_t *at = header->at;
    size_t i, k, w;

    if (jamsostek_csv_header(csv, &header->record, &err) != JAMSOSTEK_OK)
        return complain_error(c->path, &err);
    for (i = 0; i < N_COLUMNS; i++) {
        at[i] = SIZE_MAX;
        for (w = 0; w < 3 && names[i][w] != NULL; w++)
            for (k = 0; k < header->record.n; k++) {
                if (strcmp(header->record.fields[k], names[i][w]) != 0)
                    continue;
                if (at[i] != SIZE_MAX)
                    return complain(WRONG_DATA,
                                    say("%s: the column %s stands there twice",
                                        "%s: kolom %s ada dua kali"),
                                    c->path, names[i][0]);
                at[i] = k;
            }
    }
    for (i = COL_NUMERATOR; i <= COL_DENOMINATOR; i++)
        if (at[i] == SIZE_MAX)
            return complain(
                WRONG_DATA,
                say("%s: needs the columns numerator and denominator",
                    "%s: perlu kolom numerator dan denominator"),
                c->path);
    return DONE;
}

static const char *
field(const struct header *header, const jamsostek_csv_record *record,
      enum name column)
{
    const size_t at = header->at[column];

    return at < record->n ? record->fields[at] : "";
}

static jamsostek_status
read_field(struct area *area, enum name column, const char *text,
           jamsostek_error *err)
{
    struct written figure;
    jamsostek_status status;

    switch (column) {
    case COL_NUMERATOR:
    case COL_DENOMINATOR:
        status = read_whole(text, &figure, err);
        if (status == JAMSOSTEK_OK && column == COL_NUMERATOR)
            area->ratio.numerator = figure.value;
        else if (status == JAMSOSTEK_OK)
            area->ratio.denominator = figure.value;
        return status;
    case COL_DATE:
        return read_date(text, &area->ratio.date, &area->ratio.year_only, err);
    case COL_TARGET:
        return read_share(text, &area->target_ppm, err);
    case COL_MEASURE:
        return jamsostek_measure_parse(text, &area->ratio.measure, err);
    case COL_SEGMENT:
        return jamsostek_segment_parse(text, &area->ratio.segment, err);
    case COL_CATEGORY:
        return jamsostek_category_parse(text, &area->ratio.category, err);
    default:
        return JAMSOSTEK_OK;
    }
}

static jamsostek_status
read_row(const struct coverage *c, const struct header *header,
         const jamsostek_csv_record *record, struct area *area,
         jamsostek_error *err)
{
    jamsostek_status status = JAMSOSTEK_OK;
    const char *text;
    int i;

    memset(area, 0, sizeof *area);
    area->ratio = c->common;
    area->target_ppm = c->target_ppm;
    area->line = record->line;
    if (record->n != header->record.n) {
        err->row = record->line;
        return own_reason(err, JAMSOSTEK_ERR_FORMAT,
                          say("not as many fields as the header has",
                              "jumlah kolom tidak sama dengan kepala tabel"));
    }
    for (i = COL_NUMERATOR; i < N_COLUMNS && status == JAMSOSTEK_OK; i++) {
        text = field(header, record, (enum name)i);
        if (*text == '\0')
            continue;
        status = read_field(area, (enum name)i, text, err);
        if (status != JAMSOSTEK_OK)
            err->column = (int32_t)header->at[i] + 1;
    }
    if (status == JAMSOSTEK_OK)
        status = jamsostek_ratio_check(&area->ratio, NULL, err);
    if (status != JAMSOSTEK_OK) {
        err->row = record->line;
        return status;
    }
    area->code = strdup(field(header, record, COL_CODE));
    area->name = strdup(field(header, record, COL_NAME));
    return JAMSOSTEK_OK;
}

static void
complain_row(struct coverage *c, const struct header *header,
             const jamsostek_error *err)
{
    char reason[512];

    c->n_bad++;
    describe_error(err, reason, sizeof reason);
    if (err->column > 0 && (size_t)err->column <= header->record.n)
        complain(
            WRONG_DATA,
            say("%s: line %lld, column %s: %s", "%s: baris %lld, kolom %s: %s"),
            c->path, (long long)err->row,
            header->record.fields[err->column - 1], reason);
    else
        complain(WRONG_DATA, say("%s: line %lld: %s", "%s: baris %lld: %s"),
                 c->path, (long long)err->row, reason);
}

static struct area *
next_row(struct coverage *c)
{
    struct area *rows = make_room(c->rows, c->n, &c->room, sizeof *rows);

    if (rows == NULL)
        return NULL;
    c->rows = rows;
    return &rows[c->n];
}

static int
read_rows(struct coverage *c, jamsostek_csv *csv, const struct header *header)
{
    jamsostek_csv_record record;
    struct area *area;

    for (;;) {
        jamsostek_error err = JAMSOSTEK_ERROR_INIT;

        if (jamsostek_csv_next(csv, &record, &err) != JAMSOSTEK_OK) {
            if (jamsostek_csv_stopped(csv))
                return complain_error(c->path, &err);
            complain_row(c, header, &err);
            continue;
        }
        if (record.n == 0)
            return DONE;
        area = next_row(c);
        if (area == NULL)
            return out_of_memory();
        if (read_row(c, header, &record, area, &err) != JAMSOSTEK_OK) {
            complain_row(c, header, &err);
            continue;
        }
        c->n++;
        if (area->code == NULL || area->name == NULL)
            return out_of_memory();
    }
}

int
coverage_read(struct coverage *c)
{
    jamsostek_csv *csv = NULL;
    struct header header;
    int code = csv_file_open(c->path, c->separator, &csv);

    if (code == DONE)
        code = find_columns(c, csv, &header);
    if (code == DONE)
        code = read_rows(c, csv, &header);
    jamsostek_csv_free(csv);
    return code;
}

void
coverage_drop(struct coverage *c)
{
    size_t i;

    for (i = 0; i < c->n; i++) {
        free(c->rows[i].code);
        free(c->rows[i].name);
    }
    free(c->rows);
    c->rows = NULL;
    c->n = 0;
    c->room = 0;
}
