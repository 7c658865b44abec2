/* SPDX-License-Identifier: MIT */

/*
 * plan_stage.h - the parts of a plan in stages
 */
#ifndef JAMSOSTEK_PLAN_STAGE_COMMAND_H
#define JAMSOSTEK_PLAN_STAGE_COMMAND_H

#include "plan.h"
#include "words.h"

/* A row of a table, an office, or a village. */
struct plan_row {
    char *code;        /* or name of the office */
    char *name;        /* NULL: none */
    int64_t potential; /* -1: not given; the following too */
    int64_t active;
    int64_t target;
    int64_t target_ppm;
    int64_t minimum;
    int64_t maximum;
    int64_t weight;
    int64_t population;
    int64_t rank; /* what decides who comes first, in millionths */
    int64_t line;
    int32_t kind;
};

/* A worker and the months of the term. */
struct plan_worker {
    jamsostek_worker worker;
    jamsostek_date from;
    int32_t n_months; /* 0: to the end */
};

struct plan_list {
    const struct options *options;
    const char *file; /* the table or the offices; NULL: villages */
    struct plan_row *rows;
    size_t n;
    size_t room;
    struct plan_worker *workers;
    size_t n_workers;
    size_t workers_room;
};

/* Reads a table of areas or of offices. */
int plan_read(struct plan_list *list, const char *path, bool offices);
/* The villages of an area, with the quota as target. */
int plan_villages(struct plan_list *list, const jamsostek_regions *regions,
                  int32_t root);
void plan_list_free(struct plan_list *list);

/* Makes a worker complete: without a segment or category it is a BPU, without
 * an income in the lowest row of the table; staff of offices are in JKK and
 * JKM. */
int plan_complete(jamsostek_worker *worker, const struct options *options,
                  bool offices);
/* The number of a worker among those of the list, new if need be; -1: no
 * memory. */
int32_t plan_worker_number(struct plan_list *list,
                           const struct plan_worker *worker);
struct plan_row *plan_new_row(struct plan_list *list);

/* The budgets of the command line, period by period; `list` is to be freed. */
struct plan_budgets {
    jamsostek_plan_budget *list;
    size_t n;
};
int plan_budgets_read(const struct options *options, struct plan_budgets *out);

/* What is told. */
struct plan_area {
    char code[256];
    const char *name;
    int64_t potential; /* -1: not known for all of it */
};

struct plan_report {
    const struct options *options;
    const struct plan_list *list;
    const jamsostek_plan_budget *budgets;
    size_t n_budgets;
    jamsostek_plan *plan;
    struct plan_area *areas;
    size_t n_areas;
    bool offices;
    struct remarks remarks;
};

int plan_print(const struct plan_report *report);
/* As CSV; every month of every area as a JSON value. */
int plan_csv(const struct plan_report *report);
int plan_every_month(const struct plan_report *report);

/* Parts of a plan that is known to have them. */
jamsostek_plan_sum plan_total_of(const struct plan_report *r);
jamsostek_plan_sum plan_area_of(const struct plan_report *r, size_t i);
jamsostek_plan_stage plan_month_of(const struct plan_report *r, int32_t i,
                                   int32_t funding);
/* Whether a source of money pays for anybody at all. */
bool plan_funding_of(const struct plan_report *r, int32_t funding,
                     jamsostek_plan_sum *sum);
/* Potential of the whole; -1: not known. */
int64_t plan_potential_of(const struct plan_report *r);

#endif
