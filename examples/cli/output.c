/* SPDX-License-Identifier: MIT */

/*
 * output.c - tables for people, CSV and JSON for programs
 *
 * The example of money.h and date.h: amounts are shown with
 * jamsostek_idr_format() and days with jamsostek_date_format(); programs get
 * plain integers and ISO days.
 */
#include "output.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* ---- numbers and days -------------------------------------------------- */

const char *
money(int64_t amount, char *text)
{
    if (jamsostek_idr_format(amount, text, NUMBER_SIZE, NULL) != JAMSOSTEK_OK)
        text[0] = '\0';
    return text;
}

const char *
count(int64_t number, char *text)
{
    char *mark;

    /* The amount without its currency; English groups by commas. */
    money(number, text);
    mark = strstr(text, "Rp");
    if (mark != NULL)
        memmove(mark, mark + 2, strlen(mark + 2) + 1);
    if (strcmp(language(), "en") == 0)
        for (mark = text; *mark != '\0'; mark++)
            if (*mark == '.')
                *mark = ',';
    return text;
}

const char *
rate(int64_t ppm, char *text)
{
    int end = snprintf(text, NUMBER_SIZE, "%" PRId64 "%s%04" PRId64,
                       ppm / 10000, say(".", ","), ppm % 10000);

    while (end > 0 && text[end - 1] == '0')
        end--;
    if (end > 0 && (text[end - 1] == '.' || text[end - 1] == ','))
        end--;
    memcpy(text + end, "%", 2);
    return text;
}

const char *
day(jamsostek_date date, char *text)
{
    if (date == JAMSOSTEK_DATE_OPEN || date == JAMSOSTEK_DATE_NONE ||
        jamsostek_date_format(date, text, JAMSOSTEK_DATE_SIZE, NULL) !=
            JAMSOSTEK_OK)
        memcpy(text, "-", 2);
    return text;
}

const char *
month(jamsostek_date date, char *text)
{
    char whole[JAMSOSTEK_DATE_SIZE];

    snprintf(text, MONTH_SIZE, "%.7s", day(date, whole));
    return text;
}

/* ---- lines ------------------------------------------------------------- */

/* Characters, not bytes: names of regions may hold accents. */
static int
width_of(const char *text, size_t length)
{
    int n = 0;
    size_t i;

    for (i = 0; i < length; i++)
        n += ((unsigned char)text[i] & 0xc0) != 0x80;
    return n;
}

static int
width(const char *text)
{
    return width_of(text, strlen(text));
}

void
print_wrapped(const char *text, size_t length, int column, int indent, int line)
{
    const char *end = text + length, *word;
    bool first = true;
    int wide;

    for (; text < end; text = word + (word < end)) {
        for (word = text; word < end && *word != ' '; word++)
            ;
        wide = width_of(text, (size_t)(word - text));
        if (!first && column + 1 + wide > line) {
            printf("\n%*s", indent, "");
            column = indent;
        } else if (!first) {
            putchar(' ');
            column++;
        }
        printf("%.*s", (int)(word - text), text);
        column += wide;
        first = false;
    }
}

/* ---- tables ------------------------------------------------------------ */

void
table_begin(struct table *table, const struct column *columns, size_t n_columns)
{
    memset(table, 0, sizeof *table);
    table->columns = columns;
    table->n_columns = n_columns;
}

static struct value *
next_value(struct table *table)
{
    struct value *values =
        make_room(table->values, table->n, &table->room, sizeof *values);

    if (values == NULL) {
        table->failed = true;
        return NULL;
    }
    table->values = values;
    values += table->n++;
    memset(values, 0, sizeof *values);
    return values;
}

void
table_text(struct table *table, const char *text)
{
    struct value *value = next_value(table);

    if (value == NULL)
        return;
    value->set = true;
    value->text = strdup(text);
    if (value->text == NULL)
        table->failed = true;
}

void
table_number(struct table *table, int64_t number)
{
    struct value *value = next_value(table);

    if (value == NULL)
        return;
    value->set = true;
    value->number = number;
}

void
table_empty(struct table *table)
{
    next_value(table);
}

void
table_drop(struct table *table)
{
    size_t i;

    for (i = 0; i < table->n; i++)
        free(table->values[i].text);
    free(table->values);
    memset(table, 0, sizeof *table);
}

static const char *
shown(const struct table *table, size_t cell, char *text)
{
    const struct value *value = &table->values[cell];

    if (!value->set)
        return "";
    if (value->text != NULL)
        return value->text;
    return table->columns[cell % table->n_columns].kind == CELL_MONEY
               ? money(value->number, text)
               : count(value->number, text);
}

/* Where the last column begins. */
static int
start_of_last(const struct table *table, const int *wide)
{
    int start = 0;
    size_t i;

    for (i = 0; i + 1 < table->n_columns; i++)
        if (table->columns[i].heading != NULL)
            start += wide[i] + 2;
    return start;
}

/* Text in the last column is wrapped if that leaves it a useful width. */
static void
print_cell(const struct table *table, size_t column, const char *text,
           const int *wides)
{
    enum { USEFUL = 30 };
    int wide = wides[column], blanks = wide - width(text), start = 0;
    bool last = column + 1 == table->n_columns;

    if (last)
        start = start_of_last(table, wides);
    if (table->columns[column].kind != CELL_TEXT)
        printf("%*s%s", blanks, "", text);
    else if (last && start + USEFUL <= LONG_LINE)
        print_wrapped(text, strlen(text), start, start, LONG_LINE);
    else if (last)
        fputs(text, stdout);
    else
        printf("%s%*s", text, blanks, "");
    fputs(last ? "\n" : "  ", stdout);
}

static void
print_text(const struct table *table, int *wide)
{
    char text[NUMBER_SIZE];
    size_t i, column;
    int needed;

    for (i = 0; i < table->n_columns; i++)
        if (table->columns[i].heading != NULL)
            wide[i] = width(table->columns[i].heading);
    for (i = 0; i < table->n; i++) {
        needed = width(shown(table, i, text));
        if (needed > wide[i % table->n_columns])
            wide[i % table->n_columns] = needed;
    }
    for (i = 0; i < table->n_columns; i++)
        if (table->columns[i].heading != NULL)
            print_cell(table, i, table->columns[i].heading, wide);
    for (i = 0; i < table->n; i++) {
        column = i % table->n_columns;
        if (table->columns[column].heading != NULL)
            print_cell(table, column, shown(table, i, text), wide);
    }
}

static void
print_csv(const struct table *table)
{
    size_t i;

    for (i = 0; i < table->n_columns; i++)
        printf("%s%s", i > 0 ? "," : "", table->columns[i].key);
    for (i = 0; i < table->n; i++) {
        putchar(i % table->n_columns > 0 ? ',' : '\n');
        if (table->values[i].text != NULL)
            csv_text(table->values[i].text);
        else if (table->values[i].set)
            printf("%" PRId64, table->values[i].number);
    }
    putchar('\n');
}

static void
print_json(const struct table *table)
{
    size_t i, column;

    json_open('[');
    for (i = 0; i < table->n; i++) {
        column = i % table->n_columns;
        if (column == 0)
            json_open('{');
        json_key(table->columns[column].key);
        if (table->values[i].text != NULL || !table->values[i].set)
            json_text(table->values[i].text);
        else
            json_number(table->values[i].number);
        if (column + 1 == table->n_columns)
            json_close('}');
    }
    json_close(']');
}

int
table_print(struct table *table, enum format format)
{
    int *wide = calloc(table->n_columns, sizeof *wide);
    bool failed = table->failed || wide == NULL;

    if (!failed && format == FORMAT_TEXT)
        print_text(table, wide);
    else if (!failed && format == FORMAT_CSV)
        print_csv(table);
    else if (!failed)
        print_json(table);
    free(wide);
    table_drop(table);
    return failed ? out_of_memory() : DONE;
}

int
print_list(struct table *table, enum format format)
{
    int code = table_print(table, format);

    if (code == DONE && format == FORMAT_JSON)
        json_end();
    return code;
}

/* ---- CSV and JSON ------------------------------------------------------ */

void
csv_text(const char *text)
{
    if (strpbrk(text, ",\"\r\n") == NULL) {
        fputs(text, stdout);
        return;
    }
    putchar('"');
    for (; *text != '\0'; text++) {
        if (*text == '"')
            putchar('"');
        putchar(*text);
    }
    putchar('"');
}

/* Where the writer is: how deep, and whether a comma comes first. */
static struct {
    int depth;
    bool comma;
    bool after_key;
} json;

static void
json_before(void)
{
    if (!json.after_key) {
        if (json.comma)
            putchar(',');
        if (json.depth > 0)
            printf("\n%*s", json.depth * 2, "");
    }
    json.after_key = false;
    json.comma = true;
}

void
json_open(char bracket)
{
    json_before();
    putchar(bracket);
    json.depth++;
    json.comma = false;
}

void
json_close(char bracket)
{
    json.depth--;
    if (json.comma)
        printf("\n%*s", json.depth * 2, "");
    putchar(bracket);
    json.comma = true;
}

static void
json_string(const char *text)
{
    putchar('"');
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\')
            printf("\\%c", *text);
        else if ((unsigned char)*text < 0x20)
            printf("\\u%04x", (unsigned)*text);
        else
            putchar(*text);
    }
    putchar('"');
}

void
json_key(const char *key)
{
    json_before();
    json_string(key);
    fputs(": ", stdout);
    json.after_key = true;
}

void
json_text(const char *text)
{
    json_before();
    if (text == NULL)
        fputs("null", stdout);
    else
        json_string(text);
}

void
json_number(int64_t number)
{
    json_before();
    printf("%" PRId64, number);
}

void
json_bool(bool value)
{
    json_raw(value ? "true" : "false");
}

void
json_raw(const char *text)
{
    json_before();
    fputs(text, stdout);
}

void
json_end(void)
{
    putchar('\n');
}
