/* SPDX-License-Identifier: MIT */

/*
 * support.h - what several test programs share
 *
 * A small CSV reader of the tests' own (so that the library's reader is never
 * judged by itself), the columns of tests/cases/contributions.csv as a worker,
 * and random numbers with a printed seed.
 */
#ifndef JAMSOSTEK_TEST_SUPPORT_H
#define JAMSOSTEK_TEST_SUPPORT_H

#include <jamsostek/contribution.h>

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* A CSV file in memory; row 0 is the header line. */
struct table {
    char *text;
    char **cells;
    size_t n_columns;
    size_t n_rows;
};

/* Reads a whole file; on failure false, and `why` holds a sentence. */
bool table_read(FILE *file, struct table *out, char *why, size_t size);
bool table_open(const char *path, struct table *out, char *why, size_t size);
void table_free(struct table *table);

bool table_has(const struct table *table, const char *column);
/* The cell; an empty text where the file has no such column. */
const char *table_get(const struct table *table, size_t row,
                      const char *column);

/* A whole number and nothing else. */
bool whole_number(const char *text, int64_t *out);

/* A worker together with the piece wages that it points at. */
struct case_worker {
    jamsostek_worker worker;
    jamsostek_date month;
    jamsostek_idr piece_wages[24];
};

/*
 * Reads the input columns of contributions.csv, with the last rule carried
 * forward (D20).  Columns that only tests of our own have: `programmes`,
 * `options` (`unsettled_relief`, `jp_deferral`, joined by `+`), `piece_wages`
 * (oldest first, parted by blanks), `piece_by_weather`, `pmi_jht`.
 */
jamsostek_status worker_from_row(const struct table *table, size_t row,
                                 struct case_worker *out, jamsostek_error *err);

/* Seed of a run: from JAMSOSTEK_SEED, else a fixed one; always printed. */
uint64_t random_seed(void);
uint64_t random_next(uint64_t *state);
/* 0 to n - 1. */
int64_t random_below(uint64_t *state, int64_t n);

/* A day written as YYYY-MM-DD or YYYY-MM; anything else stops the test. */
jamsostek_date day(const char *text);
/* The law with one key changed from a day on; a refusal stops the test. */
jamsostek_rules *what_if(const char *key, const char *from, int32_t unit,
                         int64_t amount);

#endif
