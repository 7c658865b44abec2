/* SPDX-License-Identifier: MIT */

/*
 * plan_options.c - what only a plan in stages, of offices or of a sum is told
 */
#include "plan.h"

#include <string.h>

bool
plan_option_repeats(int number)
{
    return number == PLAN_BUDGET;
}

/* People, or a percentage of the potential. */
static jamsostek_status
read_target(const char *text, int64_t *people, int64_t *ppm,
            jamsostek_error *err)
{
    if (strchr(text, '%') == NULL)
        return read_count(text, 1, MOST_PEOPLE, people, err);
    if (!read_percent(text, ppm) || *ppm < 1 || *ppm > 10000000)
        return own_reason(err, JAMSOSTEK_ERR_FORMAT,
                          say("a target is a number of people or a percentage "
                              "such as 60%",
                              "target ditulis sebagai jumlah orang atau "
                              "persentase seperti 60%"));
    return JAMSOSTEK_OK;
}

static jamsostek_status
read_first(struct plan_options *plan, const char *column, bool highest,
           jamsostek_error *err)
{
    if (plan->first != NULL)
        return own_reason(err, JAMSOSTEK_ERR_CONFLICT,
                          say("one column decides who comes first",
                              "hanya satu kolom yang menentukan urutan"));
    plan->first = column;
    plan->highest_first = highest;
    return JAMSOSTEK_OK;
}

static jamsostek_status
set_word(struct plan_options *plan, int number, const char *value,
         jamsostek_error *err)
{
    static const char *const periods[] = {"plan", "year", "month"};
    static const char *const weights[] = {"target", "potential", "population",
                                          "weight", "nothing"};

    switch (number) {
    case PLAN_BUDGET_PER:
        return read_word(value, periods, COUNT(periods), &plan->budget_per,
                         err);
    case PLAN_SHARE_BY:
        return read_word(value, weights, COUNT(weights), &plan->share_by, err);
    case PLAN_EQUAL_BY:
        return read_level(value, 1, 3, &plan->equal_level, err);
    default:
        return jamsostek_allocation_method_parse(value, &plan->method, err);
    }
}

jamsostek_status
plan_option_set(struct plan_options *plan, int number, char *value,
                jamsostek_error *err)
{
    plan->given[number] = true;
    switch (number) {
    case PLAN_BUDGET:
        plan->budgets[plan->n_budgets++] = value;
        return JAMSOSTEK_OK;
    case PLAN_EVERY_MONTH:
        return JAMSOSTEK_OK;
    case PLAN_HIGHEST_FIRST:
        return read_first(plan, value, true, err);
    case PLAN_LOWEST_FIRST:
        return read_first(plan, value, false, err);
    case PLAN_MAXIMUM:
        return read_count(value, 1, MOST_PEOPLE, &plan->maximum, err);
    case PLAN_MINIMUM:
        return read_count(value, 1, MOST_PEOPLE, &plan->minimum, err);
    case PLAN_OFFICES:
        plan->offices = value;
        return JAMSOSTEK_OK;
    case PLAN_OVER:
        return read_month_count(value, &plan->over, err);
    case PLAN_PEOPLE:
        return read_count(value, 1, MOST_PEOPLE, &plan->people, err);
    case PLAN_ROTATE:
        return read_month_count(value, &plan->rotate, err);
    case PLAN_SUM:
        return jamsostek_idr_parse(value, &plan->sum, err);
    case PLAN_TABLE:
        plan->table = value;
        return JAMSOSTEK_OK;
    case PLAN_TARGET:
        return read_target(value, &plan->target, &plan->target_ppm, err);
    default:
        return set_word(plan, number, value, err);
    }
}
