/* SPDX-License-Identifier: MIT */

/*
 * options.h - everything that can be said on the command line
 */
#ifndef JAMSOSTEK_OPTIONS_H
#define JAMSOSTEK_OPTIONS_H

#include "output.h"

/* Which command takes an option: the sum of those that do. */
enum command { CONTRIBUTION = 1, LAW = 2, PLAN = 4 };

struct options {
    jamsostek_worker worker;
    jamsostek_idr *piece_wages; /* what worker.piece_wages points at */
    const char *industry;       /* words still to be searched */
    bool has_wage;
    jamsostek_date month; /* --month, --from */
    int32_t months;
    char **changes; /* --set, as given */
    size_t n_changes;
    enum format format;
    bool explain;
    bool help;

    const char *csv;    /* contribution */
    const char *output; /* contribution */

    jamsostek_date on; /* law */

    const char *regions; /* plan */
    const char *region;
    int64_t per_village;
    uint32_t kinds;
    int32_t by_level; /* 0: one below the region */

    char **arguments; /* what is no option */
    int n_arguments;
};

/* Reads the command line; a fault is complained about and gives its code. */
int options_read(enum command command, int argc, char **argv,
                 struct options *options);
void options_free(struct options *options);

/* The line of business by its words on a day; sets worker.industry. */
int options_industry(struct options *options, jamsostek_date on);
/* A copy of the law with every --set; NULL if there is none. */
int options_rules(const struct options *options, jamsostek_rules **rules);

#endif
