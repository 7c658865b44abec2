/* SPDX-License-Identifier: MIT */

/**
 * @file plan.h
 * @brief What it costs to protect so many workers in every village.
 *
 * A plan is areas x workers x months x money: a quota of workers for each
 * village of the chosen kinds, the same kind of worker everywhere, a first
 * month and a number of months.  The answer is one row for each area, one row
 * for the whole, and one row for each month, so that a ceiling or a relief that
 * changes in the middle of a budget year can be seen.
 *
 * Only the desa and desa adat have a village budget, so only they are counted
 * unless `kinds` says otherwise.  What a worker costs in a month is what
 * jamsostek_contribution_compute() says for that month, to the last rupiah;
 * nothing is averaged or carried from one month to the next.  The cost is the
 * bill (jamsostek_contribution::total): JKP money of the state is not in it.
 *
 * 100 vulnerable workers in every village of Nias Selatan for the year 2025:
 *
 * @code
 * jamsostek_worker worker = JAMSOSTEK_WORKER_INIT;
 * jamsostek_plan_input plan = JAMSOSTEK_PLAN_INPUT_INIT;
 * jamsostek_plan_area area[100], total;
 * jamsostek_plan_month month[12];
 * size_t n;
 *
 * worker.segment = JAMSOSTEK_SEGMENT_BPU;
 * worker.wage = 1000000;
 * worker.funding = JAMSOSTEK_FUNDING_APBDES;
 * plan.regions = regions;             // from jamsostek_regions_open()
 * plan.root = nias_selatan;           // from jamsostek_regions_find()
 * plan.per_village = 100;
 * plan.worker = &worker;
 * plan.first_month = january_2025;
 * plan.n_months = 12;
 * status = jamsostek_plan_compute(NULL, &plan, area, 100, &n, &total, month,
 *                                 &err);
 * // total.villages 459, total.workers 45900, total.cost 9253440000
 * @endcode
 *
 * Threads: every function here is pure and may be called from any thread, as
 * long as nobody changes the rules or frees the regions meanwhile.  None
 * allocates memory.
 *
 * @see @ref md_docs_plan
 */
#ifndef JAMSOSTEK_PLAN_H
#define JAMSOSTEK_PLAN_H

#include <jamsostek/contribution.h>
#include <jamsostek/region.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * @brief What is planned.  Grows at its end only.
 *
 * Begin with #JAMSOSTEK_PLAN_INPUT_INIT (or jamsostek_plan_input_init()).
 */
typedef struct jamsostek_plan_input {
    size_t struct_size;               /**< `sizeof(jamsostek_plan_input)` */
    const jamsostek_regions *regions; /**< the region list */
    int32_t root;        /**< index of the area that is planned for; 0: the
                              country */
    int32_t by_level;    /**< level of the rows, from that of `root` (but at
                              least 1) to 4; 0: one level below `root` */
    uint32_t kinds;      /**< sum of JAMSOSTEK_VILLAGES_... masks; 0:
                              #JAMSOSTEK_VILLAGES_BUDGET */
    int32_t n_months;    /**< how many months, 1 to 1,200 */
    int64_t per_village; /**< workers in each village, at least 1 */
    const jamsostek_worker *worker; /**< one of them: segment or category,
                            income, funding, relief, options */
    jamsostek_date first_month;     /**< any day of the first month */
} jamsostek_plan_input;

/** @brief Initial value of a #jamsostek_plan_input: nothing given. */
#define JAMSOSTEK_PLAN_INPUT_INIT                                              \
    {                                                                          \
        sizeof(jamsostek_plan_input), NULL, 0, 0, 0, 0, 0, NULL,               \
            JAMSOSTEK_DATE_NONE                                                \
    }

/** @brief People and money of an area.  Frozen. */
typedef struct jamsostek_plan_area {
    int32_t region;   /**< index in the region list */
    int32_t villages; /**< villages of the chosen kinds; may be 0 */
    int64_t workers;  /**< villages x quota */
    jamsostek_idr cost_first_month; /**< for all its workers */
    jamsostek_idr cost;             /**< for all its workers and months */
} jamsostek_plan_area;

/** @brief People and money of a month.  Frozen. */
typedef struct jamsostek_plan_month {
    jamsostek_date month; /**< first day of the month */
    uint32_t flags;       /**< JAMSOSTEK_FLAG_... of one worker's result */
    int64_t workers;      /**< workers of the whole plan */
    jamsostek_idr cost_per_worker; /**< bill of one worker */
    jamsostek_idr cost;            /**< bill of all */
} jamsostek_plan_month;

/** @brief Sets an input to #JAMSOSTEK_PLAN_INPUT_INIT, for foreign callers.
 * @param[out] input  The input; `struct_size` is set too.  May be NULL. */
JAMSOSTEK_API void jamsostek_plan_input_init(jamsostek_plan_input *input);

/**
 * @brief Costs a plan.
 *
 * An area without a village of the chosen kinds is a row with 0 if it has
 * villages of another kind, and no row if it has none at all.  The rows always
 * add up to @p total, and so do the months.
 *
 * @param[in]  rules    A what-if, or NULL for the enacted law.
 * @param[in]  input    What is planned.
 * @param[out] areas    The first @p room rows in the order of the codes; NULL
 *                      if @p room is 0.
 * @param[in]  room     How many fit there.
 * @param[out] n_areas  How many there are, more than @p room perhaps; or NULL.
 * @param[out] total    The whole, with the index of the root; or NULL.
 * @param[out] months   Room for `n_months` rows, first month first; or NULL.
 * @param[out] err      Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_DOMAIN for a root, level, quota or
 *         number of months that cannot be; #JAMSOSTEK_ERR_ARGUMENT, also for a
 *         mask without a kind; #JAMSOSTEK_ERR_STRUCT_SIZE;
 *         #JAMSOSTEK_ERR_OVERFLOW; #JAMSOSTEK_ERR_CONFLICT for a migrant
 *         worker or a contract value, which are not paid by the month; else as
 *         jamsostek_contribution_compute() for the first month that fails.  On
 *         failure nothing is written.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_plan_compute(
    const jamsostek_rules *rules, const jamsostek_plan_input *input,
    jamsostek_plan_area *areas, size_t room, size_t *n_areas,
    jamsostek_plan_area *total, jamsostek_plan_month *months,
    jamsostek_error *err);

#ifdef __cplusplus
}
#endif

#endif
