/* SPDX-License-Identifier: MIT */

/**
 * @file jkm.h
 * @brief What the death benefit programme (JKM) pays, and to whom.
 *
 * For a death that does not come from work: lump sum, periodic benefit, funeral
 * money and a scholarship, by the law of the day of death (B1).  There is no
 * waiting time, except that since 24 February 2025 a BPU needs three paid
 * months in a row for anything but the funeral money.
 *
 * Regulations: PP 44/2015 and PP 82/2019 art. 34, Permenaker 1/2025.
 *
 * @code
 * jamsostek_jkm_input in = JAMSOSTEK_JKM_INPUT_INIT;
 * jamsostek_jkm_benefit b;
 *
 * in.segment = JAMSOSTEK_SEGMENT_BPU;
 * in.paid_months = 12;
 * if (jamsostek_jkm_death(NULL, day, &in, &b, NULL, &err) == 0)
 *     printf("%lld\n", (long long)b.total); // 42000000
 * @endcode
 *
 * The participant must have worked and paid contributions at death (explanation
 * of art. 34 (1)); arrears are a question of membership.
 *
 * Threads: every function here is pure and may be called from any thread, as
 * long as nobody changes the rules meanwhile.  Memory is needed for an
 * explanation only.
 *
 * @see @ref md_docs_jkm
 */
#ifndef JAMSOSTEK_JKM_H
#define JAMSOSTEK_JKM_H

#include <jamsostek/date.h>
#include <jamsostek/explanation.h>
#include <jamsostek/jkk.h>
#include <jamsostek/money.h>
#include <jamsostek/rules.h>
#include <jamsostek/scholarship.h>
#include <jamsostek/terms.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * @name Remarks on a benefit of JKM
 * Beside those that every result knows (rules.h) and those on a scholarship
 * (scholarship.h).
 * @{
 */
/** The waiting time of a BPU is not over: only the funeral money (B5). */
#define JAMSOSTEK_JKM_FLAG_WAITING (UINT32_C(1) << 16)
/** The waiting time was taken as over because nothing was said of it. */
#define JAMSOSTEK_JKM_FLAG_WAITING_ASSUMED (UINT32_C(1) << 17)
/** Several memberships: the funeral money is paid once (B13). */
#define JAMSOSTEK_JKM_FLAG_FUNERAL_ONCE (UINT32_C(1) << 18)
/** Nobody inherits: the funeral money goes to whoever arranges the burial, the
 * rest to the social security fund. */
#define JAMSOSTEK_JKM_FLAG_NO_HEIR (UINT32_C(1) << 19)
/** @} */

/** @brief How somebody is related to the dead; the values are bits. */
typedef enum jamsostek_relative {
    JAMSOSTEK_RELATIVE_SPOUSE = 1,         /**< widow or widower */
    JAMSOSTEK_RELATIVE_CHILD = 2,          /**< child */
    JAMSOSTEK_RELATIVE_PARENT = 4,         /**< parent */
    JAMSOSTEK_RELATIVE_GRANDPARENT = 8,    /**< grandparent */
    JAMSOSTEK_RELATIVE_GRANDCHILD = 16,    /**< grandchild */
    JAMSOSTEK_RELATIVE_SIBLING = 32,       /**< brother or sister */
    JAMSOSTEK_RELATIVE_PARENT_IN_LAW = 64, /**< parent-in-law */
    JAMSOSTEK_RELATIVE_NAMED = 128         /**< named in the will */
} jamsostek_relative;

/**
 * @brief What has to be known of a death.  Grows at its end only.
 *
 * Begin with #JAMSOSTEK_JKM_INPUT_INIT.
 */
typedef struct jamsostek_jkm_input {
    size_t struct_size;  /**< `sizeof(jamsostek_jkm_input)` */
    uint32_t options;    /**< 0 or #JAMSOSTEK_OPTION_CARRY_FORWARD */
    int32_t segment;     /**< #jamsostek_segment; 0: PU.  Migrant workers: see
                              pmi.h */
    int32_t paid_months; /**< BPU: months paid in a row since registration, to
                              the first unpaid one (B14); -1: not given, taken
                              as enough */
    jamsostek_date member_since; /**< BPU: day of registration, for the choice
                                      `membership_days` (B4) */
    int32_t memberships; /**< held at the same time, waiting time over; 0: one.
                              One that still waits adds nothing to these */
    const jamsostek_scholarship_input
        *scholarship; /**< the children; NULL: none.  Its `options` are not
                           looked at */
} jamsostek_jkm_input;

/** @brief Initial value of a #jamsostek_jkm_input: nothing given. */
#define JAMSOSTEK_JKM_INPUT_INIT                                               \
    {                                                                          \
        sizeof(jamsostek_jkm_input), 0, 0, -1, JAMSOSTEK_DATE_NONE, 0, NULL    \
    }

/** @brief What JKM pays.  Frozen. */
typedef struct jamsostek_jkm_benefit {
    jamsostek_idr lump_sum;               /**< lump sum */
    jamsostek_idr periodic;               /**< 24 months, paid at once */
    jamsostek_idr funeral;                /**< funeral money */
    jamsostek_idr total;                  /**< the three */
    jamsostek_idr scholarship;            /**< all years of all children */
    jamsostek_idr total_with_scholarship; /**< all of it */
    int32_t memberships;                  /**< how many were counted */
    uint32_t flags;                       /**< remarks */
} jamsostek_jkm_benefit;

/** @brief Who receives a death benefit.  Frozen. */
typedef struct jamsostek_heirs {
    int32_t rank;       /**< place in the order of the law; 0: nobody */
    uint32_t receivers; /**< sum of #jamsostek_relative bits of that place */
    uint32_t flags;     /**< remarks */
} jamsostek_heirs;

/** @brief Sets an input to #JAMSOSTEK_JKM_INPUT_INIT.
 * @param[out] input  The input; may be NULL. */
JAMSOSTEK_API void jamsostek_jkm_input_init(jamsostek_jkm_input *input);

/**
 * @brief What is paid for a death that does not come from work.
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    Day of death.
 * @param[in]  in     What is known.
 * @param[out] out    The benefit; unchanged on failure.
 * @param[out] why    Steps to be freed with jamsostek_explanation_free(), or
 *                    NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_DOMAIN for a number or date that cannot
 *         be; #JAMSOSTEK_ERR_NOT_OPEN for migrant workers; what
 *         jamsostek_scholarship_compute() returns; #JAMSOSTEK_ERR_OVERFLOW;
 *         #JAMSOSTEK_ERR_NO_RULE; #JAMSOSTEK_ERR_NOT_CHECKED;
 *         #JAMSOSTEK_ERR_MEMORY; #JAMSOSTEK_ERR_STRUCT_SIZE;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_jkm_death(const jamsostek_rules *rules, jamsostek_date day,
                    const jamsostek_jkm_input *in, jamsostek_jkm_benefit *out,
                    jamsostek_explanation **why, jamsostek_error *err);

/**
 * @brief Who receives it, by the order of the law (PP 44/2015 art. 37 (5),
 *        40 (2); the same for JKK and for migrant workers).
 * @param[in]  rules      A what-if, or NULL for the enacted law.
 * @param[in]  day        Day of death.
 * @param[in]  options    0 or #JAMSOSTEK_OPTION_CARRY_FORWARD.
 * @param[in]  relatives  Who is alive: sum of #jamsostek_relative bits.
 * @param[out] out        Who receives; unchanged on failure.
 * @param[out] why        Steps to be freed with jamsostek_explanation_free(),
 *                        or NULL.
 * @param[out] err        Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_ARGUMENT, also for a bit that is no
 *         relative; #JAMSOSTEK_ERR_NO_RULE; #JAMSOSTEK_ERR_NOT_CHECKED;
 *         #JAMSOSTEK_ERR_MEMORY.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_jkm_heirs(const jamsostek_rules *rules, jamsostek_date day,
                    uint32_t options, uint32_t relatives, jamsostek_heirs *out,
                    jamsostek_explanation **why, jamsostek_error *err);

/**
 * @brief Columns of a register, for the death of each person in it.  Grows at
 *        its end only.
 *
 * A column that is NULL takes the common value.
 */
typedef struct jamsostek_jkm_columns {
    size_t struct_size;         /**< `sizeof(jamsostek_jkm_columns)` */
    size_t n;                   /**< rows in every column */
    jamsostek_date day;         /**< day of death for all rows */
    const jamsostek_date *days; /**< day per row instead */
    uint32_t options;           /**< as in #jamsostek_jkm_input */
    int32_t segment;            /**< as in #jamsostek_jkm_input */
    const uint8_t *segments;    /**< segment per row instead */
    const int32_t *paid_months; /**< as in #jamsostek_jkm_input; NULL: -1 */
    const jamsostek_date *member_since; /**< as in #jamsostek_jkm_input; NULL:
                                             not given */
    const uint8_t *memberships; /**< as in #jamsostek_jkm_input; NULL: one */
    const uint8_t *valid; /**< bitmap, lowest bit first, 1 = row is there; NULL:
                               all are */
    size_t valid_offset;  /**< bits to skip in `valid` */
} jamsostek_jkm_columns;

/**
 * @brief What JKM would pay for the death of each person of a register.
 *
 * A bad row gets its status and never stops the others; the return value judges
 * the call.  Results equal those of jamsostek_jkm_death().  Needs no memory.
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  in     The columns.
 * @param[out] out    Where to write.
 * @param[out] sum    Sum over the good rows (flags: of any of them), or NULL.
 * @param[out] n_bad  How many rows failed (null rows are not counted), or NULL.
 * @param[out] err    Detail: of the call, or of the first bad row (`row`).
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_OVERFLOW if the sum does not fit;
 *         #JAMSOSTEK_ERR_ARGUMENT; #JAMSOSTEK_ERR_STRUCT_SIZE.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_jkm_death_batch(
    const jamsostek_rules *rules, const jamsostek_jkm_columns *in,
    const jamsostek_death_results *out, jamsostek_jkm_benefit *sum,
    size_t *n_bad, jamsostek_error *err);

#ifdef __cplusplus
}
#endif

#endif
