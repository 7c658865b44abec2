/* SPDX-License-Identifier: MIT */

/**
 * @file worth.h
 * @brief What a month of contributions buys: cost beside cover.
 *
 * For a worker, a set of programmes and a day: the contribution of that month,
 * what would be paid for a death from work, another death and a total permanent
 * disability from work, and how many months of how many workers pay for one
 * such case.
 *
 * @code
 * jamsostek_worker w = JAMSOSTEK_WORKER_INIT;
 * jamsostek_worth_input in = JAMSOSTEK_WORTH_INPUT_INIT;
 * jamsostek_worth worth;
 *
 * w.segment = JAMSOSTEK_SEGMENT_BPU;
 * w.wage = 1000000;
 * in.worker = &w;
 * status = jamsostek_worth_compute(NULL, day, &in, &worth, NULL, &err);
 * // worth.protection 16800, worth.other_death.total 42000000,
 * // worth.other_death.worker_months 2500
 * @endcode
 *
 * Threads: every function here is pure and may be called from any thread, as
 * long as nobody changes the rules meanwhile.  Memory is needed for an
 * explanation only.
 *
 * @see @ref md_docs_worth
 */
#ifndef JAMSOSTEK_WORTH_H
#define JAMSOSTEK_WORTH_H

#include <jamsostek/contribution.h>
#include <jamsostek/date.h>
#include <jamsostek/explanation.h>
#include <jamsostek/money.h>
#include <jamsostek/rules.h>
#include <jamsostek/scholarship.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @brief Whose protection it is.  Grows at its end only. */
typedef struct jamsostek_worth_input {
    size_t struct_size; /**< `sizeof(jamsostek_worth_input)` */
    const jamsostek_worker
        *worker; /**< the worker as in jamsostek_contribution_compute(), with
                      the programmes, funding and relief that are meant; its
                      `options` hold for all of it; borrowed */
    int32_t paid_months; /**< BPU: months paid in a row, for the waiting time of
                              JKM; -1: enough */
    const jamsostek_scholarship_input
        *scholarship; /**< the children; NULL: none.  Its `options` are not
                           looked at; borrowed */
} jamsostek_worth_input;

/** @brief Initial value of a #jamsostek_worth_input: nothing given. */
#define JAMSOSTEK_WORTH_INPUT_INIT                                             \
    {                                                                          \
        sizeof(jamsostek_worth_input), NULL, -1, NULL                          \
    }

/** @brief What one event is worth.  Frozen. */
typedef struct jamsostek_worth_event {
    int32_t covered;           /**< 1: its programme is among those counted;
                                    0: everything else here is 0 */
    jamsostek_idr benefit;     /**< lump sum, periodic benefit, funeral money */
    jamsostek_idr scholarship; /**< all years of all children */
    jamsostek_idr total;       /**< both */
    int64_t worker_months;     /**< months of one worker whose JKK and JKM
                                    contributions reach `total`, rounded up; 0
                                    where nothing is paid in or out */
    uint32_t flags;            /**< as of jamsostek_jkk_death(),
                                    jamsostek_jkk_total_disability() or
                                    jamsostek_jkm_death() */
} jamsostek_worth_event;

/** @brief Cost beside cover.  Frozen. */
typedef struct jamsostek_worth {
    jamsostek_idr contribution; /**< bill of the month, all programmes */
    jamsostek_idr protection;   /**< JKK and JKM in it, whoever pays them; JHT
                                     and JP are savings of the worker */
    jamsostek_worth_event work_death;       /**< JKK: death from work */
    jamsostek_worth_event other_death;      /**< JKM: any other death */
    jamsostek_worth_event total_disability; /**< JKK: total permanent
                                                 disability from work */
    uint32_t programmes; /**< the programmes that were counted */
    uint32_t flags;      /**< those of the contribution, and generic ones of the
                              events */
} jamsostek_worth;

/** @brief Sets an input to #JAMSOSTEK_WORTH_INPUT_INIT.
 * @param[out] input  The input; may be NULL. */
JAMSOSTEK_API void jamsostek_worth_input_init(jamsostek_worth_input *input);

/**
 * @brief Contribution of a month beside what each event would pay.
 *
 * The contribution is that of the month in which @p day lies, the benefits are
 * those of the law of that very day (B1).
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    The day of the event.
 * @param[in]  input  Whose protection it is.
 * @param[out] out    Cost and cover; unchanged on failure.
 * @param[out] why    The reasons, to be freed by the caller; or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NOT_OPEN for migrant workers and for a
 *         contract value, whose contribution covers no worker's month;
 *         #JAMSOSTEK_ERR_MISSING without a worker; what
 *         jamsostek_contribution_compute(), jamsostek_jkk_death() and
 *         jamsostek_jkm_death() say; #JAMSOSTEK_ERR_STRUCT_SIZE;
 *         #JAMSOSTEK_ERR_MEMORY; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_worth_compute(
    const jamsostek_rules *rules, jamsostek_date day,
    const jamsostek_worth_input *input, jamsostek_worth *out,
    jamsostek_explanation **why, jamsostek_error *err);

#ifdef __cplusplus
}
#endif

#endif
