/* SPDX-License-Identifier: MIT */

/*
 * plan.c - the same quota for every village: what it costs
 *
 * All workers of a plan are alike, so one contribution for each month is
 * enough; areas differ by their number of villages alone.  Every product is
 * bounded by the one of the whole plan, which is checked first.
 */
#include "plan_stage.h"

enum { LEVEL_VILLAGE = 4 };

void
jamsostek_plan_input_init(jamsostek_plan_input *input)
{
    static const jamsostek_plan_input initial = JAMSOSTEK_PLAN_INPUT_INIT;

    if (input != NULL)
        *input = initial;
}

/* Bill of one worker for the first month and for all months. */
static jamsostek_status
cost_of_worker(const jamsostek_rules *rules, const jamsostek_plan_input *input,
               jamsostek_idr *first, jamsostek_idr *all, jamsostek_error *err)
{
    jamsostek_contribution c;
    jamsostek_date month;
    jamsostek_status status;
    int32_t i;

    *all = 0;
    for (i = 0; i < input->n_months; i++) {
        status = jamsostek__plan_bill(rules, input->worker, input->first_month,
                                      i, &month, &c, err);
        if (status != JAMSOSTEK_OK)
            return status;
        if (i == 0)
            *first = c.total;
        if (add_overflows(*all, c.total, all))
            return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                                   "the cost of a worker does not fit 64 bits");
    }
    return JAMSOSTEK_OK;
}

static jamsostek_status
check_input(const jamsostek_plan_input *input, jamsostek_error *err)
{
    jamsostek_status status;

    if (input == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "input is NULL");
    status = jamsostek__check_size(input, input->struct_size, sizeof *input,
                                   sizeof *input, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (input->regions == NULL || input->worker == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "regions or worker is NULL");
    if (input->per_village < 1)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "at least 1 worker for each village is needed");
    if (input->n_months < 1 || input->n_months > PLAN_MONTHS_MOST)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "a plan has 1 to 1,200 months");
    return JAMSOSTEK_OK;
}

/* The level of the rows. */
static jamsostek_status
row_level(const jamsostek_plan_input *input, const jamsostek_region *root,
          int32_t *level, jamsostek_error *err)
{
    int32_t least = root->level > 0 ? root->level : 1;

    if (input->by_level == 0) {
        *level = root->level < LEVEL_VILLAGE ? root->level + 1 : LEVEL_VILLAGE;
        return JAMSOSTEK_OK;
    }
    if (input->by_level < least || input->by_level > LEVEL_VILLAGE)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "rows can be of the levels %d to %d here",
                               (int)least, (int)LEVEL_VILLAGE);
    *level = input->by_level;
    return JAMSOSTEK_OK;
}

static uint32_t
kinds_of(const jamsostek_plan_input *input)
{
    return input->kinds != 0 ? input->kinds : JAMSOSTEK_VILLAGES_BUDGET;
}

/* Workers and money of an area from its villages and one worker's cost. */
static jamsostek_status
fill_area(const jamsostek_plan_input *input, int32_t region,
          jamsostek_idr first, jamsostek_idr all, jamsostek_plan_area *area,
          jamsostek_error *err)
{
    jamsostek_status status = jamsostek_regions_villages(
        input->regions, region, kinds_of(input), &area->villages, err);

    if (status != JAMSOSTEK_OK)
        return status;
    area->region = region;
    if (mul_overflows(input->per_village, area->villages, &area->workers) ||
        mul_overflows(area->workers, first, &area->cost_first_month) ||
        mul_overflows(area->workers, all, &area->cost))
        return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                               "the cost of the plan does not fit 64 bits");
    return JAMSOSTEK_OK;
}

/* Walks the rows; everything that can fail for an area has been checked for
 * the root, which is at least as large. */
static jamsostek_status
fill_areas(const jamsostek_plan_input *input, const jamsostek_region *root,
           int32_t level, jamsostek_idr first, jamsostek_idr all,
           jamsostek_plan_area *areas, size_t room, size_t *n,
           jamsostek_error *err)
{
    jamsostek_region region;
    jamsostek_status status;
    int32_t villages;
    int32_t i;

    *n = 0;
    for (i = input->root; i < root->end; i++) {
        status = jamsostek_regions_get(input->regions, i, &region, err);
        if (status != JAMSOSTEK_OK)
            return status;
        if (region.level != level)
            continue;
        status = jamsostek_regions_villages(
            input->regions, i, JAMSOSTEK_VILLAGES_ALL, &villages, err);
        if (status == JAMSOSTEK_OK && villages > 0 && *n < room)
            status = fill_area(input, i, first, all, &areas[*n], err);
        if (status != JAMSOSTEK_OK)
            return status;
        *n += villages > 0;
        i = region.end - 1;
    }
    return JAMSOSTEK_OK;
}

static jamsostek_status
fill_months(const jamsostek_rules *rules, const jamsostek_plan_input *input,
            int64_t workers, jamsostek_plan_month *months, jamsostek_error *err)
{
    jamsostek_contribution c;
    jamsostek_status status;
    int32_t i;

    for (i = 0; i < input->n_months; i++) {
        status = jamsostek__plan_bill(rules, input->worker, input->first_month,
                                      i, &months[i].month, &c, err);
        if (status != JAMSOSTEK_OK)
            return status;
        months[i].flags = c.flags;
        months[i].workers = workers;
        months[i].cost_per_worker = c.total;
        months[i].cost = workers * c.total;
    }
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_plan_compute(const jamsostek_rules *rules,
                       const jamsostek_plan_input *input,
                       jamsostek_plan_area *areas, size_t room, size_t *n_areas,
                       jamsostek_plan_area *total, jamsostek_plan_month *months,
                       jamsostek_error *err)
{
    jamsostek_region root;
    jamsostek_plan_area whole;
    jamsostek_idr first = 0, all = 0;
    jamsostek_status status;
    int32_t level = 0;
    size_t n = 0;

    status = check_input(input, err);
    if (status == JAMSOSTEK_OK && areas == NULL && room > 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "areas is NULL");
    if (status == JAMSOSTEK_OK)
        status = jamsostek_regions_get(input->regions, input->root, &root, err);
    if (status == JAMSOSTEK_OK)
        status = row_level(input, &root, &level, err);
    if (status == JAMSOSTEK_OK)
        status = cost_of_worker(rules, input, &first, &all, err);
    if (status == JAMSOSTEK_OK)
        status = fill_area(input, input->root, first, all, &whole, err);
    if (status != JAMSOSTEK_OK)
        return status;

    status = fill_areas(input, &root, level, first, all, areas, room, &n, err);
    if (status == JAMSOSTEK_OK && months != NULL)
        status = fill_months(rules, input, whole.workers, months, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (n_areas != NULL)
        *n_areas = n;
    if (total != NULL)
        *total = whole;
    return JAMSOSTEK_OK;
}
