/* SPDX-License-Identifier: MIT */

/*
 * output.h - tables for people, CSV and JSON for programs
 */
#ifndef JAMSOSTEK_OUTPUT_H
#define JAMSOSTEK_OUTPUT_H

#include "cli.h"

enum format { FORMAT_TEXT, FORMAT_CSV, FORMAT_JSON };

/* Room for a formatted number or day, and for a value of the law. */
enum { NUMBER_SIZE = 40, MONTH_SIZE = 8 };

enum cell { CELL_TEXT, CELL_COUNT, CELL_MONEY };

struct column {
    const char *key;     /* in CSV and JSON */
    const char *heading; /* for people; NULL: not shown to them */
    enum cell kind;
};

/* A table under construction: rows are filled cell by cell.  When memory runs
 * out it remembers so, and printing it says so. */
struct table {
    const struct column *columns;
    size_t n_columns;
    struct value {
        bool set;
        int64_t number;
        char *text;
    } * values;
    size_t n;
    size_t room;
    bool failed;
};

void table_begin(struct table *table, const struct column *columns,
                 size_t n_columns);
void table_text(struct table *table, const char *text);
void table_number(struct table *table, int64_t number);
void table_empty(struct table *table);
/* Prints in the format; JSON as an array of objects.  Frees the table. */
int table_print(struct table *table, enum format format);
/* The same where the table is all there is. */
int print_list(struct table *table, enum format format);
void table_drop(struct table *table);

/* Numbers as people write them. */
const char *money(int64_t amount, char *text); /* Rp16.800 */
const char *count(int64_t number, char *text); /* 45.900, or 45,900 */
const char *rate(int64_t ppm, char *text);     /* 0,24% or 0.24% */
/* Days and months; the text says "-" for one that there is none of. */
const char *day(jamsostek_date date, char *text);
const char *month(jamsostek_date date, char *text);

/* Words of a text, so many bytes of it, from a column on; those that do not fit
 * the line go on below, set in.  Without a line end. */
enum { LINE = 78, LONG_LINE = 100 };
void print_wrapped(const char *text, size_t length, int column, int indent,
                   int line);

/* A field of CSV on standard output. */
void csv_text(const char *text);

/*
 * JSON, written as it goes.  json_key() announces a member; a value or an
 * opening bracket follows.
 */
void json_open(char bracket);
void json_close(char bracket);
void json_key(const char *key);
void json_text(const char *text); /* NULL: null */
void json_number(int64_t number);
void json_bool(bool value);
void json_raw(const char *text); /* JSON made elsewhere */
void json_end(void);             /* the last line end */

#endif
