/* SPDX-License-Identifier: MIT */

/*
 * support.c - CSV, workers from rows, random numbers for the tests
 */
#include "support.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* The whole stream with a closing NUL; NULL when that fails. */
static char *
read_all(FILE *file, size_t *length)
{
    size_t room = 1 << 16;
    char *text = malloc(room);

    *length = 0;
    while (text != NULL) {
        char *larger;

        *length += fread(text + *length, 1, room - 1 - *length, file);
        if (*length < room - 1)
            break;
        room *= 2;
        larger = realloc(text, room);
        if (larger == NULL)
            free(text);
        text = larger;
    }
    if (text != NULL && ferror(file)) {
        free(text);
        return NULL;
    }
    if (text != NULL)
        text[*length] = '\0';
    return text;
}

/*
 * Cuts one field out of the text, in place: quotes go, a doubled quote becomes
 * one.  Returns what ended the field (comma, line end, NUL), or '"' for a
 * quote that is not closed or is followed by text.
 */
static char
cut_field(char **cursor, char **field)
{
    char *in = *cursor, *out = *cursor;
    bool closed = false;
    char end;

    *field = out;
    if (*in == '"') {
        for (in++; *in != '\0' && !closed; in++) {
            if (*in == '"' && in[1] == '"')
                in++;
            else if (*in == '"')
                closed = true;
            if (!closed)
                *out++ = *in;
        }
        if (!closed || (*in != '\0' && *in != ',' && *in != '\n'))
            return '"';
    } else {
        while (*in != '\0' && *in != ',' && *in != '\n')
            *out++ = *in++;
    }
    end = *in;
    *cursor = end == '\0' ? in : in + 1;
    *out = '\0';
    return end;
}

static bool
add_cell(struct table *table, size_t *n, size_t *room, char *field)
{
    if (*n == *room) {
        char **larger;

        *room = *room == 0 ? 1024 : *room * 2;
        larger = realloc(table->cells, *room * sizeof *larger);
        if (larger == NULL)
            return false;
        table->cells = larger;
    }
    table->cells[(*n)++] = field;
    return true;
}

static bool
cut_rows(struct table *table, char *why, size_t size)
{
    char *cursor = table->text;
    size_t n = 0, room = 0;

    while (*cursor != '\0') {
        size_t begin = n;
        char end;

        do {
            char *field;

            end = cut_field(&cursor, &field);
            if (end == '"' || !add_cell(table, &n, &room, field)) {
                snprintf(why, size, "line %zu: %s", table->n_rows + 1,
                         end == '"' ? "bad quotes" : "out of memory");
                return false;
            }
        } while (end == ',');
        if (table->n_rows == 0)
            table->n_columns = n;
        if (n - begin != table->n_columns) {
            snprintf(why, size, "line %zu: %zu fields instead of %zu",
                     table->n_rows + 1, n - begin, table->n_columns);
            return false;
        }
        table->n_rows++;
    }
    if (table->n_rows == 0)
        snprintf(why, size, "the file is empty");
    return table->n_rows > 0;
}

bool
table_read(FILE *file, struct table *out, char *why, size_t size)
{
    size_t length;

    memset(out, 0, sizeof *out);
    out->text = read_all(file, &length);
    if (out->text == NULL) {
        snprintf(why, size, "cannot be read");
        return false;
    }
    if (strlen(out->text) != length) {
        snprintf(why, size, "holds a NUL byte");
        table_free(out);
        return false;
    }
    if (!cut_rows(out, why, size)) {
        table_free(out);
        return false;
    }
    return true;
}

bool
table_open(const char *path, struct table *out, char *why, size_t size)
{
    FILE *file = fopen(path, "rb");
    bool good;

    memset(out, 0, sizeof *out);
    if (file == NULL) {
        snprintf(why, size, "cannot be opened: %s", strerror(errno));
        return false;
    }
    good = table_read(file, out, why, size);
    fclose(file);
    return good;
}

void
table_free(struct table *table)
{
    free(table->text);
    free(table->cells);
    memset(table, 0, sizeof *table);
}

static size_t
column_of(const struct table *table, const char *column)
{
    size_t i;

    for (i = 0; i < table->n_columns; i++)
        if (strcmp(table->cells[i], column) == 0)
            break;
    return i;
}

bool
table_has(const struct table *table, const char *column)
{
    return column_of(table, column) < table->n_columns;
}

const char *
table_get(const struct table *table, size_t row, const char *column)
{
    size_t i = column_of(table, column);

    return i < table->n_columns ? table->cells[row * table->n_columns + i] : "";
}

bool
whole_number(const char *text, int64_t *out)
{
    char *end;
    long long value;

    if (*text != '-' && (*text < '0' || *text > '9'))
        return false;
    errno = 0;
    value = strtoll(text, &end, 10);
    if (errno != 0 || *end != '\0' || end[-1] == '-')
        return false;
    *out = value;
    return true;
}

/* --- a worker from the columns of a case file ---------------------------- */

struct reader {
    const struct table *table;
    size_t row;
    jamsostek_status status;
    jamsostek_error *err;
};

static void
complain(struct reader *reader, const char *column, const char *text)
{
    reader->status = JAMSOSTEK_ERR_FORMAT;
    if (reader->err != NULL)
        snprintf(reader->err->message, sizeof reader->err->message,
                 "column %s cannot hold %.60s", column, text);
}

static int64_t
number_in(struct reader *reader, const char *column, int64_t if_empty)
{
    const char *text = table_get(reader->table, reader->row, column);
    int64_t value = if_empty;

    if (*text != '\0' && !whole_number(text, &value))
        complain(reader, column, text);
    return value;
}

static int32_t
small_in(struct reader *reader, const char *column)
{
    int64_t value = number_in(reader, column, 0);

    if (value < INT32_MIN || value > INT32_MAX)
        complain(reader, column, "such a number");
    return (int32_t)value;
}

typedef jamsostek_status word_parser(const char *text, int32_t *out,
                                     jamsostek_error *err);

static int32_t
word_in(struct reader *reader, const char *column, word_parser *parse)
{
    const char *text = table_get(reader->table, reader->row, column);
    int32_t value = 0;

    if (*text != '\0' && parse(text, &value, NULL) != JAMSOSTEK_OK)
        complain(reader, column, text);
    return value;
}

static jamsostek_date
day_in(struct reader *reader, const char *column, jamsostek_date if_empty)
{
    const char *text = table_get(reader->table, reader->row, column);
    jamsostek_date value = if_empty;

    if (*text != '\0' &&
        jamsostek_date_parse(text, &value, NULL) != JAMSOSTEK_OK)
        complain(reader, column, text);
    return value;
}

static uint32_t
programmes_in(struct reader *reader)
{
    const char *text = table_get(reader->table, reader->row, "programmes");
    uint32_t value = 0;

    if (*text != '\0' &&
        jamsostek_programmes_parse(text, &value, NULL) != JAMSOSTEK_OK)
        complain(reader, "programmes", text);
    return value;
}

static uint32_t
options_in(struct reader *reader)
{
    const char *text = table_get(reader->table, reader->row, "options");
    uint32_t options = JAMSOSTEK_OPTION_CARRY_FORWARD;

    if (strstr(text, "unsettled_relief") != NULL)
        options |= JAMSOSTEK_OPTION_UNSETTLED_RELIEF;
    if (strstr(text, "jp_deferral") != NULL)
        options |= JAMSOSTEK_OPTION_JP_DEFERRAL;
    return options;
}

static void
piece_wages_in(struct reader *reader, struct case_worker *out)
{
    const char *text = table_get(reader->table, reader->row, "piece_wages");
    size_t n = 0;

    while (*text != '\0') {
        char *end;

        if (n == sizeof out->piece_wages / sizeof out->piece_wages[0]) {
            complain(reader, "piece_wages", "so many");
            return;
        }
        out->piece_wages[n] = strtoll(text, &end, 10);
        if (end == text || (*end != ' ' && *end != '\0')) {
            complain(reader, "piece_wages", text);
            return;
        }
        n++;
        text = *end == ' ' ? end + 1 : end;
    }
    out->worker.piece_wages = n > 0 ? out->piece_wages : NULL;
    out->worker.n_piece_wages = n;
}

jamsostek_status
worker_from_row(const struct table *table, size_t row, struct case_worker *out,
                jamsostek_error *err)
{
    struct reader r = {table, row, JAMSOSTEK_OK, err};
    jamsostek_worker *w = &out->worker;

    jamsostek_worker_init(w);
    out->month = day_in(&r, "month", JAMSOSTEK_DATE_NONE);
    w->segment = word_in(&r, "segment", jamsostek_segment_parse);
    w->risk_group = word_in(&r, "risk_group", jamsostek_risk_group_parse);
    w->employer_size =
        word_in(&r, "employer_size", jamsostek_employer_size_parse);
    w->relief = word_in(&r, "relief", jamsostek_relief_parse);
    w->funding = word_in(&r, "funding", jamsostek_funding_parse);
    w->pmi_route = word_in(&r, "pmi_route", jamsostek_pmi_route_parse);
    w->pmi_months = small_in(&r, "pmi_months");
    w->pmi_jht = number_in(&r, "pmi_jht", 0);
    w->wage = number_in(&r, "wage", JAMSOSTEK_IDR_NONE);
    w->daily_wage = number_in(&r, "daily_wage", 0);
    w->contract_value = number_in(&r, "contract_value", 0);
    w->contract_with_vat = small_in(&r, "contract_includes_vat");
    w->born = day_in(&r, "born", JAMSOSTEK_DATE_NONE);
    w->piece_by_weather = small_in(&r, "piece_by_weather");
    w->programmes = programmes_in(&r);
    w->options = options_in(&r);
    piece_wages_in(&r, out);
    return r.status;
}

/* --- random numbers ------------------------------------------------------ */

uint64_t
random_seed(void)
{
    const char *given = getenv("JAMSOSTEK_SEED");
    uint64_t seed = given != NULL ? strtoull(given, NULL, 10) : 20261121;

    printf("JAMSOSTEK_SEED=%llu\n", (unsigned long long)seed);
    return seed;
}

/* SplitMix64: every state is good and every seed gives another sequence. */
uint64_t
random_next(uint64_t *state)
{
    uint64_t z = *state += UINT64_C(0x9e3779b97f4a7c15);

    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

int64_t
random_below(uint64_t *state, int64_t n)
{
    return (int64_t)(random_next(state) % (uint64_t)n);
}

jamsostek_date
day(const char *text)
{
    jamsostek_date out;

    if (jamsostek_date_parse(text, &out, NULL) != JAMSOSTEK_OK) {
        fprintf(stderr, "%s is no day\n", text);
        abort();
    }
    return out;
}

jamsostek_rules *
what_if(const char *key, const char *from, int32_t unit, int64_t amount)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_rules *rules;

    if (jamsostek_rules_copy(NULL, &rules, &err) != JAMSOSTEK_OK ||
        jamsostek_rules_set(rules, key, day(from), unit, amount, &err) !=
            JAMSOSTEK_OK) {
        fprintf(stderr, "%s: %s\n", key, err.message);
        abort();
    }
    return rules;
}
