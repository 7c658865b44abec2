/* SPDX-License-Identifier: MIT */

/*
 * plan_carry.c - what a sum of money can carry
 *
 * The example of jamsostek_plan_carry(): people for so many months, months for
 * so many people, or, if neither is said, a choice.
 */
#include "plan_stage.h"

#include <inttypes.h>

/* Asked with neither: these numbers of months. */
static const int32_t choice[] = {1, 3, 6, 9, 12};

static void
add_answer(struct table *table, const jamsostek_plan_carried *c)
{
    table_number(table, c->n_months);
    table_number(table, c->people);
    table_number(table, c->cost);
    table_number(table, c->left);
}

static void
print_title(const struct options *options, const jamsostek_worker *worker)
{
    char amount[NUMBER_SIZE], text[MONTH_SIZE];

    printf(say("What %s can carry from %s on\n",
               "Yang dapat dibiayai %s mulai %s\n"),
           money(options->plan.sum, amount), month(options->month, text));
    printf(say("Each: %s, ", "Masing-masing: %s, "),
           segment_label(worker_segment(worker)));
    if (worker->wage > 0)
        printf(say("%s a month, ", "%s sebulan, "),
               money(worker->wage, amount));
    printf(say("paid from: %s", "dibayar dari: %s"),
           funding_label(worker->funding));
    if (worker->relief != 0)
        printf(say("\nRelief: %s", "\nKeringanan: %s"),
               relief_label(worker->relief));
    fputs("\n\n", stdout);
}

/* Negative amounts are missing ones. */
static int
print(struct table *table, const struct options *options,
      const jamsostek_worker *worker, const struct remarks *remarks)
{
    int code;

    if (options->format == FORMAT_TEXT)
        print_title(options, worker);
    code = print_list(table, options->format);
    if (code == DONE && options->format == FORMAT_TEXT)
        print_remarks(remarks, say("Remarks", "Catatan"));
    return code;
}

int
plan_sum(struct options *options)
{
    const struct column columns[] = {
        {"months", say("Months", "Bulan"), CELL_COUNT},
        {"people", say("People", "Orang"), CELL_COUNT},
        {"cost", say("Cost", "Biaya"), CELL_MONEY},
        {"left", say("Left", "Sisa"), CELL_MONEY},
    };
    const struct plan_options *plan = &options->plan;
    const size_t n =
        plan->people == 0 && options->months == 0 ? COUNT(choice) : 1;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_worker worker = options->worker;
    jamsostek_plan_carried found;
    struct remarks remarks;
    struct table table;
    uint32_t flags = 0;
    size_t i;
    int code = options_industry(options, options->month);

    worker.industry = options->worker.industry;
    if (code == DONE)
        code = plan_complete(&worker, options, false);
    if (code != DONE)
        return code;
    table_begin(&table, columns, COUNT(columns));
    for (i = 0; i < n; i++) {
        if (jamsostek_plan_carry(NULL, &worker, options->month, plan->sum,
                                 plan->people,
                                 n > 1 ? choice[i] : options->months, &found,
                                 &err) != JAMSOSTEK_OK) {
            table_drop(&table);
            return complain_error(NULL, &err);
        }
        add_answer(&table, &found);
        flags |= found.flags;
    }
    remarks_of(flags, &worker, true, &remarks);
    return print(&table, options, &worker, &remarks);
}
