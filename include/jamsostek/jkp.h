/* SPDX-License-Identifier: MIT */

/**
 * @file jkp.h
 * @brief Loss of job (jaminan kehilangan pekerjaan): cash, conditions, claims.
 *
 * Regulations: PP 37/2021 and, from 7 February 2025, PP 6/2025.  The right
 * follows the law of the day of the dismissal; each month of cash has the rate
 * of the day on which it is paid (PP 6/2025 art. II no. 2; B1), so that claims
 * running on 7 February 2025 change in between.
 *
 * All functions take the same input, #jamsostek_jkp_input; each says which
 * fields it reads.
 *
 * @code
 * jamsostek_jkp_input in = JAMSOSTEK_JKP_INPUT_INIT;
 * jamsostek_jkp_cash cash;
 *
 * in.wage = 6000000;
 * status = jamsostek_jkp_cash_compute(NULL, dismissed, &in, &cash, NULL, &err);
 * // dismissed in 2025-03: six months of 3000000
 * @endcode
 *
 * Threads: every function here is pure and may be called from any thread, as
 * long as nobody changes the rules meanwhile.  Only explanations allocate.
 *
 * @see @ref md_docs_jkp
 */
#ifndef JAMSOSTEK_JKP_H
#define JAMSOSTEK_JKP_H

#include <jamsostek/date.h>
#include <jamsostek/explanation.h>
#include <jamsostek/money.h>
#include <jamsostek/rules.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * @name Remarks on a result
 * Beside #JAMSOSTEK_FLAG_WEAK, #JAMSOSTEK_FLAG_CARRIED and
 * #JAMSOSTEK_FLAG_ALTERED.
 * @{
 */
/** A month is paid under another law than that of the dismissal (B1). */
#define JAMSOSTEK_JKP_FLAG_CHANGED_LAW (UINT32_C(1) << 16)
/** A month whose `paid_on` is not given is likely to be paid after a change of
 * the rate, which then counts (PP 6/2025 art. II): give the day. */
#define JAMSOSTEK_JKP_FLAG_PAID_ON (UINT32_C(1) << 17)
/** @} */

/** @brief Most months of cash that a result has room for. */
#define JAMSOSTEK_JKP_MONTHS 12

/** @brief How the work ended, PP 37/2021 art. 20. */
typedef enum jamsostek_jkp_ending {
    JAMSOSTEK_JKP_DISMISSED = 1, /**< dismissal; fixed-term workers: before
                                      the end of the term */
    JAMSOSTEK_JKP_RESIGNED = 2,  /**< own resignation: excluded */
    JAMSOSTEK_JKP_DISABLED = 3,  /**< total permanent disability: excluded */
    JAMSOSTEK_JKP_RETIRED = 4,   /**< retirement: excluded */
    JAMSOSTEK_JKP_DEATH = 5,     /**< death: excluded */
    JAMSOSTEK_JKP_TERM_ENDED = 6 /**< the fixed term ran out: not covered */
} jamsostek_jkp_ending;

/** @brief Why a claim is refused; the first reason that applies. */
typedef enum jamsostek_jkp_refusal {
    JAMSOSTEK_JKP_NOT_REFUSED = 0,    /**< it is not */
    JAMSOSTEK_JKP_REFUSED_ENDING = 1, /**< how the work ended, art. 20 */
    JAMSOSTEK_JKP_REFUSED_NUMBER = 2, /**< more claims than allowed, art. 35 */
    JAMSOSTEK_JKP_REFUSED_GAP =
        3, /**< too soon after the one before, art. 35 */
    JAMSOSTEK_JKP_REFUSED_LOST = 4, /**< new job or death since, art. 40 */
    JAMSOSTEK_JKP_REFUSED_LATE = 5  /**< too late, art. 40 */
} jamsostek_jkp_refusal;

/** @brief Months with a paid contribution, both ends included. */
typedef struct jamsostek_jkp_span {
    jamsostek_date first; /**< any day of the first month */
    jamsostek_date last;  /**< any day of the last month */
} jamsostek_jkp_span;

/**
 * @brief What has to be known.  Grows at its end only.
 *
 * Begin with #JAMSOSTEK_JKP_INPUT_INIT (or jamsostek_jkp_input_init()).  Arrays
 * belong to the caller and are read during the call only.
 */
typedef struct jamsostek_jkp_input {
    size_t struct_size; /**< `sizeof(jamsostek_jkp_input)` */
    uint32_t options;   /**< #JAMSOSTEK_OPTION_CARRY_FORWARD, or 0 */
    jamsostek_idr wage; /**< cash: last wage reported; NONE: not given */
    const jamsostek_date *paid_on; /**< cash: day on which each month is paid,
                                      the first month first;
                                      #JAMSOSTEK_DATE_NONE in it, and months
                                      beyond it: under the law of the last day
                                      given before, else of the dismissal */
    size_t n_paid_on;              /**< how many, up to the months of cash */
    jamsostek_date dismissed;      /**< eligibility: any day of the month of the
                                      dismissal, where that is not the month of
                                      the day whose law is asked for */
    const jamsostek_jkp_span *paid; /**< eligibility: months with a paid
                                       contribution, in order, apart */
    size_t n_paid;                  /**< how many spans */
    int32_t ending;   /**< claim: #jamsostek_jkp_ending; 0: dismissed */
    int32_t claim_no; /**< claim: 1 for the first of a working life; 0: 1 */
    int32_t months_since_claim; /**< claim: contribution months since the claim
                                     before; -1: not given */
    jamsostek_date claimed_on;  /**< claim: day of the claim; NONE: not yet */
    int32_t new_job;            /**< claim: 1: works again */
    int32_t died;               /**< claim: 1: died since the dismissal */
    int32_t months_unpaid;      /**< arrears: months in a row that the employer
                                     has not paid; -1: not given */
    int32_t arrears_settled;    /**< arrears: 1: all paid since, with fines */
    int32_t closed; /**< arrears: 1: the employer is bankrupt by a final
                         judgment or closed by a letter of the law ministry */
    jamsostek_date worker_paid_on;  /**< arrears: day on which the employer paid
                                         the worker; NONE: not given */
    jamsostek_date refund_asked_on; /**< arrears: day on which it asked for the
                                         refund; NONE: not given */
} jamsostek_jkp_input;

/** @brief Initial value of a #jamsostek_jkp_input: nothing given. */
#define JAMSOSTEK_JKP_INPUT_INIT                                               \
    {                                                                          \
        sizeof(jamsostek_jkp_input), 0, JAMSOSTEK_IDR_NONE, NULL, 0,           \
            JAMSOSTEK_DATE_NONE, NULL, 0, 0, 0, -1, JAMSOSTEK_DATE_NONE, 0, 0, \
            -1, 0, 0, JAMSOSTEK_DATE_NONE, JAMSOSTEK_DATE_NONE                 \
    }

/** @brief Sets an input to its initial value.
 * @param[out] in  The input; NULL is let pass. */
JAMSOSTEK_API void jamsostek_jkp_input_init(jamsostek_jkp_input *in);

/** @brief The cash of each month.  Frozen. */
typedef struct jamsostek_jkp_cash {
    jamsostek_idr amount[JAMSOSTEK_JKP_MONTHS]; /**< of each month; 0 beyond */
    jamsostek_idr total;                        /**< of all of them */
    int32_t n_months;                           /**< months of cash */
    uint32_t flags; /**< JAMSOSTEK_FLAG_... and JAMSOSTEK_JKP_FLAG_... */
} jamsostek_jkp_cash;

/** @brief The condition of contributions.  Frozen. */
typedef struct jamsostek_jkp_eligibility {
    int32_t months_counted; /**< paid months in the calendar months before the
                                 month of the dismissal that count */
    int32_t months_in_row;  /**< paid months that end with the month before */
    int32_t months_needed;  /**< how many have to be counted */
    int32_t row_needed;     /**< how many in a row; 0: none since PP 6/2025 */
    int32_t eligible;       /**< 1: the condition is met */
    uint32_t flags; /**< JAMSOSTEK_FLAG_... and JAMSOSTEK_JKP_FLAG_... */
} jamsostek_jkp_eligibility;

/** @brief Whether a claim is allowed.  Frozen. */
typedef struct jamsostek_jkp_claim {
    int32_t allowed;         /**< 1: it is */
    int32_t refused;         /**< #jamsostek_jkp_refusal */
    jamsostek_date last_day; /**< last day for the claim */
    uint32_t flags; /**< JAMSOSTEK_FLAG_... and JAMSOSTEK_JKP_FLAG_... */
} jamsostek_jkp_claim;

/** @brief Who pays while the employer is in arrears.  Frozen. */
typedef struct jamsostek_jkp_arrears {
    int32_t bpjs_pays;  /**< 1: BPJS pays; 0: the employer pays first */
    int32_t refund_due; /**< 1: BPJS refunds the employer */
    jamsostek_date refund_until; /**< last day to ask for it;
                                      #JAMSOSTEK_DATE_NONE where the day of the
                                      payment is not given */
    uint32_t flags; /**< JAMSOSTEK_FLAG_... and JAMSOSTEK_JKP_FLAG_... */
} jamsostek_jkp_arrears;

/**
 * @brief Cash by month (art. 21).
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    Day of the dismissal.
 * @param[in]  in     `wage`; `paid_on` of months that may be paid under another
 *                    law.
 * @param[out] out    The cash; unchanged on failure.
 * @param[out] why    The steps, to be freed with jamsostek_explanation_free(),
 *                    or NULL where nobody asks.
 * @param[out] err    Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NO_RULE before 2 February 2021;
 *         #JAMSOSTEK_ERR_NOT_CHECKED after the last checked month without
 *         #JAMSOSTEK_OPTION_CARRY_FORWARD; #JAMSOSTEK_ERR_MISSING without a
 *         wage; #JAMSOSTEK_ERR_DOMAIN for a negative wage or days of payment
 *         out of order; #JAMSOSTEK_ERR_OVERFLOW; #JAMSOSTEK_ERR_MEMORY;
 *         #JAMSOSTEK_ERR_STRUCT_SIZE; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_jkp_cash_compute(
    const jamsostek_rules *rules, jamsostek_date day,
    const jamsostek_jkp_input *in, jamsostek_jkp_cash *out,
    jamsostek_explanation **why, jamsostek_error *err);

/**
 * @brief Whether enough contributions were paid (art. 19 (3)).
 *
 * 12 months within the 24 calendar months before the month of the dismissal;
 * before 7 February 2025 also 6 in a row that end with the month before it.
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    Day whose law is asked for, as a rule that of the
 *                    dismissal.
 * @param[in]  in     `paid`; `dismissed`.
 * @param[out] out    The answer; unchanged on failure.
 * @param[out] why    The steps, or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return As jamsostek_jkp_cash_compute(); #JAMSOSTEK_ERR_DOMAIN for spans that
 *         are out of order, overlap or lie after the dismissal.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_jkp_eligibility_compute(const jamsostek_rules *rules,
                                  jamsostek_date day,
                                  const jamsostek_jkp_input *in,
                                  jamsostek_jkp_eligibility *out,
                                  jamsostek_explanation **why,
                                  jamsostek_error *err);

/**
 * @brief Whether a claim is allowed, apart from the contributions (art. 20, 35,
 *        40).
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    Day of the dismissal.
 * @param[in]  in     `ending`, `claim_no`, `months_since_claim` of a second or
 *                    third claim, `claimed_on`, `new_job`, `died`.
 * @param[out] out    The answer; unchanged on failure.
 * @param[out] why    The steps, or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return As jamsostek_jkp_cash_compute(); #JAMSOSTEK_ERR_DOMAIN for a claim
 *         before the dismissal.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_jkp_claim_compute(
    const jamsostek_rules *rules, jamsostek_date day,
    const jamsostek_jkp_input *in, jamsostek_jkp_claim *out,
    jamsostek_explanation **why, jamsostek_error *err);

/**
 * @brief Who pays while the employer is in arrears (art. 39, 39A).
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    Day of the dismissal.
 * @param[in]  in     `months_unpaid`, `arrears_settled`, `closed`,
 *                    `worker_paid_on`, `refund_asked_on`.
 * @param[out] out    The answer; unchanged on failure.
 * @param[out] why    The steps, or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return As jamsostek_jkp_cash_compute().
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_jkp_arrears_compute(
    const jamsostek_rules *rules, jamsostek_date day,
    const jamsostek_jkp_input *in, jamsostek_jkp_arrears *out,
    jamsostek_explanation **why, jamsostek_error *err);

#ifdef __cplusplus
}
#endif

#endif
