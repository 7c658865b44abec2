/* SPDX-License-Identifier: MIT */

/*
 * line.h - a command line, option by option, and the values that many take
 */
#ifndef JAMSOSTEK_LINE_H
#define JAMSOSTEK_LINE_H

#include "output.h"

#include <getopt.h>

/* The codes of options; below them are exit codes. */
enum { FIRST_OPTION = 256, MOST_OPTIONS = 192 };

struct line {
    int argc;
    char **argv;
    const struct option *list;
    bool (*repeats)(int code); /* NULL: nothing can be given twice */
    int index;                 /* in the list: the option at hand */
    bool seen[MOST_OPTIONS];
};

struct line line_begin(int argc, char **argv, const struct option *list);
/* The code of the next option, its value in optarg.  DONE: there is no more,
 * and optind is the first argument; another exit code: it was complained. */
int next_option(struct line *line);
/* Complains about the value at hand; `words` follow the reason. */
int refuse_value(const struct line *line, const char *words,
                 const jamsostek_error *err);

/* A whole number without signs or groups. */
jamsostek_status read_count(const char *text, int64_t least, int64_t most,
                            int64_t *out, jamsostek_error *err);
jamsostek_status read_count32(const char *text, int32_t least, int32_t most,
                              int32_t *out, jamsostek_error *err);
/* Months of a span, up to a hundred years. */
enum { MOST_MONTHS = 1200 };
jamsostek_status read_month_count(const char *text, int32_t *out,
                                  jamsostek_error *err);
/* The place of a word in a list, from 0. */
jamsostek_status read_word(const char *text, const char *const *words, size_t n,
                           int32_t *out, jamsostek_error *err);
jamsostek_status read_format(const char *text, enum format *out,
                             jamsostek_error *err);
/* id or en. */
jamsostek_status read_language(const char *text, jamsostek_error *err);
/* A level of regions, none above or below these: 0 is the country. */
jamsostek_status read_level(const char *text, int32_t highest, int32_t lowest,
                            int32_t *out, jamsostek_error *err);
/* What stands between the fields of a CSV. */
jamsostek_status read_separator(const char *text, int32_t *out,
                                jamsostek_error *err);

#endif
