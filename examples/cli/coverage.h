/* SPDX-License-Identifier: MIT */

/*
 * coverage.h - the rows of jamsostek coverage
 */
#ifndef JAMSOSTEK_COVERAGE_COMMAND_H
#define JAMSOSTEK_COVERAGE_COMMAND_H

#include "figures.h"

/* A region on a date. */
struct area {
    char *code;
    char *name; /* empty if it is not known */
    jamsostek_ratio ratio;
    int64_t target_ppm; /* 0: none */
    int64_t line;
    size_t group; /* rows that can be ranked together have the same */
    int32_t rank;
    int32_t n_parts;           /* that were summed; 0: not a sum */
    bool partial;              /* parts of the region are missing */
    const struct area *before; /* the same region earlier, or NULL */
};

struct coverage {
    const char *path;
    const char *regions_path;
    jamsostek_regions *regions;
    jamsostek_ratio common; /* what no column says */
    int64_t target_ppm;
    int32_t by_level;  /* -1: the rows as they are */
    int32_t separator; /* of the file; 0: a comma */
    int32_t decimals;
    jamsostek_rounding direction;
    enum format format;
    uint32_t options;
    bool explain;
    bool help;
    struct area *rows;
    size_t n;
    size_t room;
    size_t n_groups;
    size_t n_bad;
};

/* coverage_file.c */
int coverage_read(struct coverage *c);
void coverage_drop(struct coverage *c);

/* audit_help.c */
void coverage_help(void);

/* coverage_output.c */
int coverage_print(const struct coverage *c);
/* Whether a rise is due from one to the other: it is one over a year. */
bool is_year_before(const jamsostek_ratio *before,
                    const jamsostek_ratio *after);

/* coverage_explain.c */
int coverage_explain(const struct coverage *c);

#endif
