/* SPDX-License-Identifier: MIT */

/*
 * plan_budget.c - reads --budget: money, its source, its period
 */
#include "plan_stage.h"

#include <stdlib.h>
#include <string.h>

static int
wrong_budget(const char *given)
{
    return complain(WRONG_USAGE,
                    say("--budget %s: write AMOUNT, FUNDING:AMOUNT, or "
                        "FUNDING:AMOUNT@YYYY-MM+MONTHS",
                        "--budget %s: tulis UANG, DANA:UANG, atau "
                        "DANA:UANG@YYYY-MM+BULAN"),
                    given);
}

/* Whole year of a month, or the rest of it. */
static int32_t
months_to_december(jamsostek_date from)
{
    int32_t year, month, day;

    if (jamsostek_date_parts(from, &year, &month, &day, NULL) != JAMSOSTEK_OK)
        return 1;
    return 13 - month;
}

/* The same sum for each period of the plan. */
static void
repeat_budget(const struct options *options, const jamsostek_plan_budget *one,
              struct plan_budgets *out)
{
    jamsostek_plan_budget *budget;
    int32_t done, length;

    for (done = 0; done < options->months; done += length) {
        budget = &out->list[out->n++];
        *budget = *one;
        if (jamsostek_date_add_months(options->month, done,
                                      &budget->first_month,
                                      NULL) != JAMSOSTEK_OK)
            return;
        length = options->plan.budget_per == PER_PLAN ? options->months
                 : options->plan.budget_per == PER_MONTH
                     ? 1
                     : months_to_december(budget->first_month);
        budget->n_months = length;
    }
}

/* One period, `YYYY-MM` or `YYYY-MM+MONTHS`; alone it ends with the year. */
static bool
read_period(char *text, jamsostek_plan_budget *budget)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    char *plus = strchr(text, '+');

    if (plus != NULL)
        *plus = '\0';
    if (jamsostek_date_parse(text, &budget->first_month, NULL) != JAMSOSTEK_OK)
        return false;
    if (plus != NULL)
        return read_month_count(plus + 1, &budget->n_months, &err) ==
               JAMSOSTEK_OK;
    budget->n_months = months_to_december(budget->first_month);
    return true;
}

static int
read_budget(const struct options *options, const char *given,
            struct plan_budgets *out)
{
    jamsostek_plan_budget budget = {0};
    char text[96], *amount = text, *colon, *at;

    if (strlen(given) >= sizeof text)
        return wrong_budget(given);
    memcpy(text, given, strlen(given) + 1);
    at = strchr(text, '@');
    if (at != NULL)
        *at++ = '\0';
    colon = strchr(text, ':');
    if (colon != NULL) {
        *colon = '\0';
        amount = colon + 1;
        if (jamsostek_funding_parse(text, &budget.funding, NULL) !=
            JAMSOSTEK_OK)
            return wrong_budget(given);
    }
    if (jamsostek_idr_parse(amount, &budget.amount, NULL) != JAMSOSTEK_OK ||
        budget.amount < 0 || (at != NULL && !read_period(at, &budget)))
        return wrong_budget(given);
    if (at == NULL)
        repeat_budget(options, &budget, out);
    else
        out->list[out->n++] = budget;
    return DONE;
}

int
plan_budgets_read(const struct options *options, struct plan_budgets *out)
{
    size_t i;
    int code = DONE;

    out->n = 0;
    out->list = calloc(options->plan.n_budgets * (size_t)options->months + 1,
                       sizeof *out->list);
    if (out->list == NULL)
        return out_of_memory();
    for (i = 0; code == DONE && i < options->plan.n_budgets; i++)
        code = read_budget(options, options->plan.budgets[i], out);
    return code;
}
