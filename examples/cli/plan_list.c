/* SPDX-License-Identifier: MIT */

/*
 * plan_list.c - the rows of a plan and the kinds of workers in them
 */
#include "plan_stage.h"

#include <stdlib.h>
#include <string.h>

/* Looking further back than this would take longer than it saves. */
enum { LOOK_BACK = 64 };

struct plan_row *
plan_new_row(struct plan_list *list)
{
    struct plan_row *row;
    struct plan_row *rows =
        make_room(list->rows, list->n, &list->room, sizeof *rows);

    if (rows == NULL)
        return NULL;
    list->rows = rows;
    row = &rows[list->n++];
    *row = (struct plan_row){.potential = -1,
                             .active = -1,
                             .target = -1,
                             .target_ppm = -1,
                             .minimum = -1,
                             .maximum = -1,
                             .weight = -1,
                             .population = -1,
                             .rank = -1};
    return row;
}

int32_t
plan_worker_number(struct plan_list *list, const struct plan_worker *worker)
{
    size_t i,
        least = list->n_workers > LOOK_BACK ? list->n_workers - LOOK_BACK : 0;
    struct plan_worker *workers;

    for (i = list->n_workers; i-- > least;)
        if (memcmp(&list->workers[i], worker, sizeof *worker) == 0)
            return (int32_t)i;
    workers = make_room(list->workers, list->n_workers, &list->workers_room,
                        sizeof *workers);
    if (workers == NULL)
        return -1;
    list->workers = workers;
    memcpy(&workers[list->n_workers], worker, sizeof *worker);
    return (int32_t)list->n_workers++;
}

int
plan_complete(jamsostek_worker *worker, const struct options *options,
              bool offices)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_rule rule;
    int32_t segment;

    if (worker->segment == 0 && worker->category == 0)
        worker->segment =
            offices ? JAMSOSTEK_SEGMENT_PU : JAMSOSTEK_SEGMENT_BPU;
    segment = worker_segment(worker);
    if (offices && segment == JAMSOSTEK_SEGMENT_PU) {
        if (worker->programmes == 0)
            worker->programmes = JAMSOSTEK_JKK | JAMSOSTEK_JKM;
        if (worker->risk_group == 0 && worker->industry == 0)
            worker->risk_group = JAMSOSTEK_RISK_VERY_LOW;
    }
    if (segment != JAMSOSTEK_SEGMENT_BPU ||
        worker->wage != JAMSOSTEK_IDR_NONE || worker->daily_wage != 0 ||
        worker->n_piece_wages > 0)
        return DONE;
    if (jamsostek_rules_get(NULL, "bpu.income", options->month, worker->options,
                            &rule, &err) != JAMSOSTEK_OK)
        return complain_error(NULL, &err);
    if (rule.n_steps > 0)
        worker->wage = rule.steps[0].amount;
    return DONE;
}

int
plan_villages(struct plan_list *list, const jamsostek_regions *regions,
              int32_t root)
{
    const struct options *options = list->options;
    const uint32_t kinds =
        options->kinds != 0 ? options->kinds : JAMSOSTEK_VILLAGES_BUDGET;
    struct plan_worker worker;
    jamsostek_region area, region;
    struct plan_row *row;
    int32_t i, kind;
    int code;

    memset(&worker, 0, sizeof worker);
    worker.worker = options->worker;
    code = plan_complete(&worker.worker, options, false);
    if (code != DONE)
        return code;
    kind = plan_worker_number(list, &worker);
    if (kind < 0 ||
        jamsostek_regions_get(regions, root, &area, NULL) != JAMSOSTEK_OK)
        return out_of_memory();
    for (i = root; i < area.end; i++) {
        if (jamsostek_regions_get(regions, i, &region, NULL) != JAMSOSTEK_OK ||
            region.level != 4 || !(kinds & UINT32_C(1) << region.kind))
            continue;
        row = plan_new_row(list);
        if (row == NULL)
            return out_of_memory();
        row->code = strdup(region.code);
        row->name = strdup(region.name);
        if (row->code == NULL || row->name == NULL)
            return out_of_memory();
        row->target = options->per_village;
        row->kind = kind;
    }
    return list->n > 0 ? DONE : no_villages(regions, root, kinds);
}

void
plan_list_free(struct plan_list *list)
{
    size_t i;

    for (i = 0; i < list->n; i++) {
        free(list->rows[i].code);
        free(list->rows[i].name);
    }
    free(list->rows);
    free(list->workers);
}
