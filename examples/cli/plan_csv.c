/* SPDX-License-Identifier: MIT */

/*
 * plan_csv.c - a plan in stages for programs: lines, and every month
 */
#include "plan_stage.h"

#include <stdlib.h>

/* ---- every month of every area ----------------------------------------- */

/* Areas in one month: people and bills. */
struct month_areas {
    int64_t *people;
    jamsostek_idr *cost;
};

static bool
make_month_areas(const struct plan_report *r, struct month_areas *m)
{
    m->people = calloc(r->n_areas + 1, sizeof *m->people);
    m->cost = calloc(r->n_areas + 1, sizeof *m->cost);
    return m->people != NULL && m->cost != NULL;
}

static void
free_month_areas(struct month_areas *m)
{
    free(m->people);
    free(m->cost);
}

int
plan_every_month(const struct plan_report *r)
{
    static const struct column columns[] = {
        {"code", "", CELL_TEXT},
        {"month", "", CELL_TEXT},
        {"people", "", CELL_COUNT},
        {"cost", "", CELL_MONEY},
    };
    char text[MONTH_SIZE];
    struct month_areas m = {0};
    struct table table;
    int32_t i;
    size_t n;

    table_begin(&table, columns, COUNT(columns));
    if (!make_month_areas(r, &m))
        table.failed = true;
    for (i = 0; !table.failed && i < r->options->months; i++) {
        if (jamsostek_plan_month_areas(r->plan, i, m.people, m.cost, NULL) !=
            JAMSOSTEK_OK)
            break;
        month(plan_month_of(r, i, 0).month, text);
        for (n = 0; n < r->n_areas; n++) {
            table_text(&table, r->areas[n].code);
            table_text(&table, text);
            table_number(&table, m.people[n]);
            table_number(&table, m.cost[n]);
        }
    }
    free_month_areas(&m);
    return table_print(&table, FORMAT_JSON);
}

/* ---- CSV --------------------------------------------------------------------
 */

/* One table for all: the column `row` tells what a line is. */
static const struct column csv_columns[] = {
    {"row", "", CELL_TEXT},      {"code", "", CELL_TEXT},
    {"name", "", CELL_TEXT},     {"month", "", CELL_TEXT},
    {"funding", "", CELL_TEXT},  {"potential", "", CELL_COUNT},
    {"target", "", CELL_COUNT},  {"active", "", CELL_COUNT},
    {"most", "", CELL_COUNT},    {"people", "", CELL_COUNT},
    {"joined", "", CELL_COUNT},  {"left", "", CELL_COUNT},
    {"reached", "", CELL_COUNT}, {"person_months", "", CELL_COUNT},
    {"budget", "", CELL_COUNT},  {"cost", "", CELL_COUNT},
    {"met", "", CELL_TEXT},
};

static void
table_empties(struct table *table, int n)
{
    while (n-- > 0)
        table_empty(table);
}

static void
csv_sum(struct table *table, const char *row, const char *code,
        const char *name, const char *funding, int64_t potential,
        const jamsostek_plan_sum *sum)
{
    char text[MONTH_SIZE];

    table_text(table, row);
    table_text(table, code);
    table_text(table, name != NULL ? name : "");
    table_empty(table);
    table_text(table, funding);
    if (potential >= 0)
        table_number(table, potential);
    else
        table_empty(table);
    table_number(table, sum->target);
    table_number(table, sum->active);
    table_number(table, sum->most);
    table_number(table, sum->last);
    table_empties(table, 2);
    table_number(table, sum->reached);
    table_number(table, sum->person_months);
    table_empty(table);
    table_number(table, sum->cost);
    table_text(table,
               sum->met != JAMSOSTEK_DATE_NONE ? month(sum->met, text) : "");
}

static void
csv_month(struct table *table, const struct plan_report *r, int32_t i,
          int32_t funding)
{
    const jamsostek_plan_stage stage = plan_month_of(r, i, funding);
    char text[MONTH_SIZE];

    table_text(table, "month");
    table_empties(table, 2);
    table_text(table, month(stage.month, text));
    table_text(table, jamsostek_funding_name(funding));
    table_empties(table, 4);
    table_number(table, stage.people);
    table_number(table, stage.joined);
    table_number(table, stage.left);
    table_empty(table);
    table_number(table, stage.people);
    table_empty(table);
    table_number(table, stage.cost);
    table_empty(table);
}

static void
csv_budget(struct table *table, const struct plan_report *r, size_t i)
{
    const jamsostek_plan_budget *b = &r->budgets[i];
    jamsostek_plan_spent spent;
    char text[MONTH_SIZE];

    if (jamsostek_plan_budget_get(r->plan, i, &spent, NULL) != JAMSOSTEK_OK)
        return;
    table_text(table, "budget");
    table_empties(table, 2);
    table_text(table, month(b->first_month, text));
    table_text(table, b->funding > 0 ? jamsostek_funding_name(b->funding) : "");
    table_empties(table, 9);
    table_number(table, spent.amount);
    table_number(table, spent.cost);
    table_empty(table);
}

/* All areas in one month. */
static void
csv_areas(struct table *table, const struct plan_report *r, int32_t i,
          struct month_areas *m)
{
    char text[MONTH_SIZE];
    size_t n;

    if (jamsostek_plan_month_areas(r->plan, i, m->people, m->cost, NULL) !=
        JAMSOSTEK_OK)
        return;
    month(plan_month_of(r, i, 0).month, text);
    for (n = 0; n < r->n_areas; n++) {
        table_text(table, "area_month");
        table_text(table, r->areas[n].code);
        table_text(table, r->areas[n].name != NULL ? r->areas[n].name : "");
        table_text(table, text);
        table_empties(table, 5);
        table_number(table, m->people[n]);
        table_empties(table, 3);
        table_number(table, m->people[n]);
        table_empty(table);
        table_number(table, m->cost[n]);
        table_empty(table);
    }
}

static void
csv_every_month(struct table *table, const struct plan_report *r)
{
    struct month_areas m = {0};
    int32_t i;

    if (!make_month_areas(r, &m))
        table->failed = true;
    for (i = 0; !table->failed && i < r->options->months; i++)
        csv_areas(table, r, i, &m);
    free_month_areas(&m);
}

int
plan_csv(const struct plan_report *r)
{
    jamsostek_plan_sum sum;
    struct table table;
    int32_t i, k;
    size_t n;

    table_begin(&table, csv_columns, COUNT(csv_columns));
    for (n = 0; n < r->n_areas; n++) {
        sum = plan_area_of(r, n);
        csv_sum(&table, "area", r->areas[n].code, r->areas[n].name, "",
                r->areas[n].potential, &sum);
    }
    sum = plan_total_of(r);
    csv_sum(&table, "total", "", "", "", plan_potential_of(r), &sum);
    for (i = 1; jamsostek_funding_name(i) != NULL; i++) {
        if (!plan_funding_of(r, i, &sum))
            continue;
        csv_sum(&table, "funding", "", "", jamsostek_funding_name(i), -1, &sum);
        for (k = 0; k < r->options->months; k++)
            csv_month(&table, r, k, i);
    }
    for (n = 0; n < r->n_budgets; n++)
        csv_budget(&table, r, n);
    if (r->options->plan.given[PLAN_EVERY_MONTH])
        csv_every_month(&table, r);
    return table_print(&table, FORMAT_CSV);
}
