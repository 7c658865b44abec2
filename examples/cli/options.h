/* SPDX-License-Identifier: MIT */

/*
 * options.h - everything that can be said on the command line
 */
#ifndef JAMSOSTEK_OPTIONS_H
#define JAMSOSTEK_OPTIONS_H

#include "line.h"

/* Which command takes an option: the sum of those that do. */
enum command { CONTRIBUTION = 1, LAW = 2, PLAN = 4, BENEFIT = 8 };

/* What only a plan in stages, of offices or of a sum can be told. */
enum plan_option {
    PLAN_BUDGET,
    PLAN_BUDGET_PER,
    PLAN_EQUAL_BY,
    PLAN_EVERY_MONTH,
    PLAN_HIGHEST_FIRST,
    PLAN_LOWEST_FIRST,
    PLAN_MAXIMUM,
    PLAN_METHOD,
    PLAN_MINIMUM,
    PLAN_OFFICES,
    PLAN_OVER,
    PLAN_PEOPLE,
    PLAN_ROTATE,
    PLAN_SHARE_BY,
    PLAN_SUM,
    PLAN_TABLE,
    PLAN_TARGET,
    N_PLAN_OPTIONS
};

enum budget_per { PER_PLAN, PER_YEAR, PER_MONTH };
enum share_by { BY_TARGET, BY_POTENTIAL, BY_POPULATION, BY_WEIGHT, BY_NOTHING };

/* More people than any plan can be of. */
enum { MOST_PEOPLE = 1000000000 };

struct plan_options {
    bool given[N_PLAN_OPTIONS];
    const char *table;
    const char *offices;
    jamsostek_idr sum;
    int64_t people;
    int64_t minimum;
    int64_t maximum;
    int64_t target;     /* people; 0: not so */
    int64_t target_ppm; /* of the potential; 0: not so */
    const char *first;  /* column that says who comes first */
    bool highest_first;
    int32_t over;
    int32_t rotate;
    int32_t method;
    int32_t equal_level; /* of regions with the same quota; 0: none */
    int32_t share_by;
    int32_t budget_per;
    char **budgets; /* as given */
    size_t n_budgets;
};

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

    int32_t separator;  /* of a table that is read; 0: a comma */
    const char *csv;    /* contribution */
    const char *output; /* contribution */

    jamsostek_date on; /* law */

    const char *regions; /* plan */
    const char *region;
    int64_t per_village;
    uint32_t kinds;
    int32_t by_level; /* 0: one below the region */
    struct plan_options plan;

    const char *takes;   /* benefit: names of the options of the question */
    struct asked *asked; /* benefit: what only that command can be told */

    char **arguments; /* what is no option */
    int n_arguments;
};

/* Reads the command line; a fault is complained about and gives its code. */
int options_read(enum command command, int argc, char **argv,
                 struct options *options);
/* The same for a question of the command `benefit`. */
int options_read_asked(const char *takes, struct asked *asked, int argc,
                       char **argv, struct options *options);
void options_free(struct options *options);

/* The line of business by its words on a day; sets worker.industry. */
int options_industry(struct options *options, jamsostek_date on);
/* Whether a name is among those that are listed with blanks between. */
bool is_listed(const char *list, const char *name);
/* The options of the command `benefit` alone, numbered from 0: into the list
 * for getopt_long() with codes from `code` on, returning how many; what one is
 * given; the words that it knows. */
enum { ASKED_MOST = 120 };
int asked_options(const char *takes, int code, struct option *list);
bool asked_repeats(int number);
jamsostek_status asked_set(struct asked *asked, int number, const char *value,
                           jamsostek_error *err);
void asked_words(int number, char *text, size_t size);

/* Takes an option of a plan; whether it may be repeated. */
jamsostek_status plan_option_set(struct plan_options *plan, int number,
                                 char *value, jamsostek_error *err);
bool plan_option_repeats(int number);

/* 0.24% or 0,24% exactly, in parts per million. */
bool read_percent(const char *text, int64_t *ppm);
/* A copy of the law with every --set; NULL if there is none. */
int options_rules(const struct options *options, jamsostek_rules **rules);

#endif
