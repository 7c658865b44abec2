/* SPDX-License-Identifier: MIT */

/*
 * plan_stage.h - the inside of a plan in stages
 *
 * Rows become cells, each with one kind of worker.  Cells that live from the
 * same money are a pot.  A pot has the order in which people are taken on (see
 * sequence.h) and, for every month, how many of them are paid for; everything
 * else follows from these numbers.
 *
 *   plan_make.c    checks, and the bills of each kind
 *   plan_cell.c    rows into cells
 *   plan_pot.c     how many people the money and the stages allow
 *   plan_run.c     month by month, who is there and what it costs
 *   plan_sum.c     the answers
 */
#ifndef JAMSOSTEK_PLAN_STAGE_H
#define JAMSOSTEK_PLAN_STAGE_H

#include "sequence.h"

#include <jamsostek/plan.h>

enum {
    PLAN_MONTHS_MOST = 1200,
    PLAN_KINDS_MOST = 100000,
    PLAN_BUDGETS_MOST = 20000,
    PLAN_BILLS_MOST = 10000000 /* kinds x months */
};

/* One kind of worker in one row. */
struct jamsostek__plan_cell {
    uint32_t area;
    int32_t kind;
    int32_t tier;
    int32_t group;
    int64_t weight;
    int64_t target;
    int64_t active;  /* enrolled before */
    int64_t kept;    /* of these, up to the goal */
    int64_t minimum; /* up to the goal */
    int64_t goal;    /* what the target, the people and the limits allow */
    int64_t supply;  /* different people there are */
};

/* What is known of a cell while the months go by. */
struct jamsostek__plan_state {
    int64_t now;      /* people in the plan, whether or not this month costs */
    int64_t paid;     /* people paid for in the last month */
    int64_t high;     /* most since the last rotation */
    int64_t renewals; /* enrolled before and not yet seen */
    int64_t reached;
};

struct jamsostek__plan_kind {
    int32_t funding;
    int32_t from;  /* months of the plan, from 0 */
    int32_t until; /* first one that no longer counts */
    size_t pot;
};

struct jamsostek__plan_pot {
    int32_t funding; /* of its budgets; NO_BUDGET: money is no limit */
    uint32_t *cells;
    size_t n;
    struct jamsostek__sequence *sequence; /* NULL: always everybody */
    int64_t kept;                         /* of all its cells */
    int64_t goal;
    int64_t *count; /* people of each month */
};
enum { NO_BUDGET = -1 };

struct jamsostek__plan_money {
    int32_t funding;
    int32_t from; /* months of the plan; an empty period if none is in it */
    int32_t until;
    jamsostek_idr amount;
    jamsostek_idr cost;
};

struct jamsostek_plan {
    jamsostek_date first_month;
    int32_t n_months;
    int32_t even_months;
    int32_t rotate_months;
    size_t n_areas;
    size_t n_cells;
    size_t n_kinds;
    size_t n_pots;
    size_t n_budgets;

    struct jamsostek__plan_cell *cells;
    struct jamsostek__plan_state *state;
    int64_t *fill; /* people of the cells of one pot */
    struct jamsostek__plan_kind *kinds;
    struct jamsostek__plan_pot *pots;
    struct jamsostek__plan_money *budgets;
    int64_t *by_kind; /* people or bills of each kind, while they are added */

    /* By kind and month: the months of a kind stand together. */
    jamsostek_idr *bill;
    int64_t *people;
    int64_t *joined;
    int64_t *left;
    int64_t *missing; /* people below the target */
    uint32_t *flags;

    jamsostek_plan_sum *areas;
    jamsostek_plan_sum *of_kinds;
    jamsostek_plan_sum total;
};

static inline int64_t
smaller(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

static inline size_t
jamsostek__plan_at(const jamsostek_plan *plan, int32_t kind, int32_t month)
{
    return (size_t)kind * (size_t)plan->n_months + (size_t)month;
}

/* Whether a kind is paid for in a month. */
static inline bool
jamsostek__plan_is_on(const jamsostek_plan *plan, int32_t kind, int32_t month)
{
    return month >= plan->kinds[kind].from && month < plan->kinds[kind].until;
}

/* Room for n elements; NULL when there is none, never for 0 of them. */
void *jamsostek__plan_room(size_t n, size_t size);
jamsostek_status jamsostek__plan_no_memory(jamsostek_error *err);

/* Bill of one worker for the month that lies `offset` months after the
 * first. */
jamsostek_status jamsostek__plan_bill(const jamsostek_rules *rules,
                                      const jamsostek_worker *worker,
                                      jamsostek_date first_month,
                                      int32_t offset, jamsostek_date *month,
                                      jamsostek_contribution *out,
                                      jamsostek_error *err);

/* Rows into cells, and the limit of people. */
jamsostek_status jamsostek__plan_cells(jamsostek_plan *plan,
                                       const jamsostek_plan_rows *rows,
                                       const jamsostek_plan_terms *terms,
                                       jamsostek_error *err);

/* The order of a set of cells; `cells` NULL: of all. */
jamsostek_status jamsostek__plan_sequence(const jamsostek_plan *plan,
                                          const uint32_t *cells, size_t n,
                                          const int64_t *group_weight,
                                          size_t n_groups, int32_t method,
                                          struct jamsostek__sequence **out,
                                          jamsostek_error *err);

/* Cells into pots, and the people of each month. */
jamsostek_status jamsostek__plan_pots(jamsostek_plan *plan,
                                      const int64_t *group_weight,
                                      size_t n_groups, int32_t method,
                                      jamsostek_error *err);

/* People of the cells of a pot when so many are paid for. */
void jamsostek__plan_fill(const jamsostek_plan *plan,
                          const struct jamsostek__plan_pot *pot, int64_t count,
                          int64_t *out);

/* All months, one after the other. */
jamsostek_status jamsostek__plan_run(jamsostek_plan *plan,
                                     jamsostek_error *err);

#endif
