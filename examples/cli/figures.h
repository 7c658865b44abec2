/* SPDX-License-Identifier: MIT */

/*
 * figures.h - figures as people write them, in options and in files
 */
#ifndef JAMSOSTEK_FIGURES_H
#define JAMSOSTEK_FIGURES_H

#include "output.h"

/* A figure that was read; a count that is not given is COUNT_NONE. */
struct written {
    int64_t value;
    int64_t quantum;  /* last printed place */
    int32_t decimals; /* of value and quantum */
    uint32_t flags;   /* JAMSOSTEK_FIGURE_... */
    int64_t other;    /* the other reading, if it is ambiguous */
};

/* How points and commas are meant: "id" or "en"; by default the language. */
void choose_style(const char *style);
const char *style(void);

/* People, months or rupiah: a whole number, also `69 juta`. */
jamsostek_status read_whole(const char *text, struct written *out,
                            jamsostek_error *err);
/* A percentage with its own decimals: `47,38%` is 4738 and 2. */
jamsostek_status read_percentage(const char *text, struct written *out,
                                 jamsostek_error *err);
/* A percentage as parts per million. */
jamsostek_status read_share(const char *text, int64_t *ppm,
                            jamsostek_error *err);
/* Whole numbers joined by semicolons; the caller frees them. */
jamsostek_status read_list(const char *text, int64_t **out, size_t *n,
                           jamsostek_error *err);
/* A date, a month or a year; `year_only` says that it is no more. */
jamsostek_status read_date(const char *text, jamsostek_date *out,
                           int32_t *year_only, jamsostek_error *err);

/* 0.999 or 0,999: a number with decimals for people, and for programs. */
const char *decimal(int64_t value, int decimals, char *text);
const char *plain_decimal(int64_t value, int decimals, char *text);
/* 47.38% or 47,38%. */
const char *percentage(int64_t value, int32_t decimals, char *text);
/* A figure in its unit: people, Rp or %. */
const char *figure_words(int64_t value, int32_t unit, int32_t decimals,
                         char *text);

#endif
