/* SPDX-License-Identifier: MIT */

/**
 * @file membership.h
 * @brief Is this person an active participant today, and if not, why?
 *
 * The answer comes from the months that were paid.  A month counts as unpaid
 * once its due date has passed (D26).
 *
 * - A non-wage earner (BPU) is inactive after three unpaid months and active
 *   again with a new payment; the old arrears are not needed for that, and
 *   there is no fine (BPJS questions and answers).
 * - A wage earner (PU) stays a participant while the employer is in arrears, as
 *   far as BPJS pays then: three months in a row (PP 44/2015 art. 38, 41).
 *   Beyond, BPJS does not pay, the employer does: not active (M1).
 * - Membership begins with the first contribution (PP 44/2015 art. 6 (2), 11
 *   (4)) and ends when the work ends, without grace.
 *
 * @code
 * jamsostek_paid_months paid[] = {{january, april, JAMSOSTEK_DATE_NONE}};
 * jamsostek_membership_input in = JAMSOSTEK_MEMBERSHIP_INPUT_INIT;
 * jamsostek_membership m;
 *
 * in.segment = JAMSOSTEK_SEGMENT_BPU;
 * in.paid = paid;
 * in.n_paid = 1;
 * status = jamsostek_membership_on(NULL, today, &in, &m, NULL, &err);
 * puts(m.active ? "active" : "not active");
 * puts(jamsostek_membership_reason_text(m.reason, "en"));
 * @endcode
 *
 * Threads: every function here is pure and may be called from any thread, as
 * long as nobody changes the rules meanwhile.
 *
 * @see @ref md_docs_membership
 */
#ifndef JAMSOSTEK_MEMBERSHIP_H
#define JAMSOSTEK_MEMBERSHIP_H

#include <jamsostek/contribution.h>
#include <jamsostek/date.h>
#include <jamsostek/explanation.h>
#include <jamsostek/money.h>
#include <jamsostek/rules.h>
#include <jamsostek/terms.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @brief Why a person is an active participant, or is not. */
typedef enum jamsostek_membership_reason {
    /** Active: everything that is due has been paid. */
    JAMSOSTEK_MEMBERSHIP_PAID = 1,
    /** Active: a participant who pays alone owes one month or more, but fewer
     * than make him inactive; cover is partial. */
    JAMSOSTEK_MEMBERSHIP_ARREARS = 2,
    /** Active: the employer owes months that BPJS covers. */
    JAMSOSTEK_MEMBERSHIP_EMPLOYER_ARREARS = 3,
    /** Not active: the employer owes more months in a row than BPJS covers, and
     * pays the benefits first (M1). */
    JAMSOSTEK_MEMBERSHIP_EMPLOYER_PAYS = 4,
    /** Not active: a participant who pays alone has not paid for too long. */
    JAMSOSTEK_MEMBERSHIP_LAPSED = 5,
    /** Not active: the work ended before that day, whether or not the person
     * was active until then. */
    JAMSOSTEK_MEMBERSHIP_ENDED = 6,
    /** Not active: the first month that was paid is still to come. */
    JAMSOSTEK_MEMBERSHIP_NOT_BEGUN = 7,
    /** Not active: no contribution was ever paid. */
    JAMSOSTEK_MEMBERSHIP_NEVER_PAID = 8
} jamsostek_membership_reason;

/** @brief Word of a reason: `paid`, `arrears`, `employer_arrears`,
 *         `employer_pays`, `lapsed`, `ended`, `not_begun`, `never_paid`.
 * @param[in] reason  A code.
 * @return Static text, or NULL for what is no reason. */
JAMSOSTEK_API const char *jamsostek_membership_reason_name(int32_t reason);

/** @brief A reason in one sentence.
 * @param[in] reason  A code.
 * @param[in] lang    `id` for Indonesian; anything else, NULL too, English.
 * @return Static text without a final stop; NULL for what is no reason. */
JAMSOSTEK_API const char *jamsostek_membership_reason_text(int32_t reason,
                                                           const char *lang);

/** @brief Months in a row that were paid; one month if both ends are the
 *         same. */
typedef struct jamsostek_paid_months {
    jamsostek_date first;   /**< any day of the first contribution month */
    jamsostek_date last;    /**< any day of the last one */
    jamsostek_date paid_on; /**< day of the payment;
                                 #JAMSOSTEK_DATE_NONE: in time */
} jamsostek_paid_months;

/** @brief What is known of a membership.  Grows at its end only. */
typedef struct jamsostek_membership_input {
    size_t struct_size;   /**< `sizeof(jamsostek_membership_input)` */
    int32_t segment;      /**< #JAMSOSTEK_SEGMENT_PU or _BPU */
    uint32_t programme;   /**< the programme whose due dates count, one
                               #jamsostek_programme bit; 0: JKK */
    uint32_t options;     /**< 0 or #JAMSOSTEK_OPTION_CARRY_FORWARD */
    jamsostek_date ended; /**< last day of work or membership;
                               #JAMSOSTEK_DATE_NONE: it goes on */
    const jamsostek_paid_months *paid; /**< paid months, oldest first, each
                               month once; borrowed */
    size_t n_paid;                     /**< how many */
    const jamsostek_date *non_working; /**< as in
                               #jamsostek_payment_due_input */
    size_t n_non_working;              /**< how many */
    const jamsostek_worker *worker;    /**< for amounts to pay: the worker as in
                                  jamsostek_contribution_compute(), with the
                                  programmes that are meant; NULL: no amounts */
} jamsostek_membership_input;

/** @brief Initial value of a #jamsostek_membership_input: nothing given. */
#define JAMSOSTEK_MEMBERSHIP_INPUT_INIT                                        \
    {                                                                          \
        sizeof(jamsostek_membership_input), 0, 0, 0, JAMSOSTEK_DATE_NONE,      \
            NULL, 0, NULL, 0, NULL                                             \
    }

/** @brief The answer.  Frozen.  Days and months that do not exist are
 *         #JAMSOSTEK_DATE_NONE. */
typedef struct jamsostek_membership {
    int32_t active;            /**< 1: an active participant on that day */
    int32_t reason;            /**< #jamsostek_membership_reason */
    jamsostek_date since;      /**< first day of being active without a break,
                                    if active */
    jamsostek_date lapsed_on;  /**< first day of not being active, after having
                                    been */
    jamsostek_date paid_until; /**< first day of the latest paid month */
    jamsostek_date next_due;   /**< due date of the month after that one */
    int32_t months_paid;       /**< paid months in all, those ahead too */
    int32_t months_in_row;     /**< paid months in a row up to the latest one */
    int32_t months_unpaid;     /**< in a row after the latest one */
    int32_t months_unpaid_all; /**< the same, and those left out before */
    int32_t months_to_pay;     /**< months whose payment makes the person
                                    active, or an active one free of arrears:
                                    lapsed BPU and who never paid 1, other BPU
                                    `months_unpaid`, wage earners
                                    `months_unpaid_all`; ended 0 */
    jamsostek_idr contribution_to_pay; /**< for those months;
                                    #JAMSOSTEK_IDR_NONE without a worker */
    jamsostek_idr fine_to_pay;         /**< beside it, if paid on that day */
    jamsostek_idr total_to_pay;        /**< both */
    uint32_t flags; /**< generic flags and those of payment.h */
} jamsostek_membership;

/** @brief Sets an input to #JAMSOSTEK_MEMBERSHIP_INPUT_INIT.
 * @param[out] input  The input; may be NULL. */
JAMSOSTEK_API void
jamsostek_membership_input_init(jamsostek_membership_input *input);

/**
 * @brief Is this person an active participant on a day?
 *
 * Payments after @p day are refused, and so are months that were not yet
 * running then, except for a BPU, who can pay as many months ahead as BPJS
 * offers: ask about the past with the history of that time.
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    The day that is asked about.
 * @param[in]  input  What is known.
 * @param[out] out    The answer; unchanged on failure.
 * @param[out] why    The reasons, to be freed by the caller; or NULL.
 * @param[out] err    Detail of a failure, or NULL; `row` is the faulty entry of
 *                    `paid`, from 0.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_DOMAIN for months out of order, a range
 *         that ends before it begins, a contribution in the future or before
 *         July 2015; #JAMSOSTEK_ERR_DUPLICATE for months that overlap;
 *         #JAMSOSTEK_ERR_CONFLICT for a month after the end of the membership,
 *         or a worker of another segment
 *         (of the category if only that is given); #JAMSOSTEK_ERR_NOT_FOUND for
 *         a category that does not exist; #JAMSOSTEK_ERR_NOT_OPEN for segments
 *         that do not pay by the month; #JAMSOSTEK_ERR_MISSING;
 *         #JAMSOSTEK_ERR_NO_RULE; #JAMSOSTEK_ERR_NOT_CHECKED; what
 *         jamsostek_contribution_compute() says of the worker;
 *         #JAMSOSTEK_ERR_STRUCT_SIZE; #JAMSOSTEK_ERR_MEMORY;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_membership_on(
    const jamsostek_rules *rules, jamsostek_date day,
    const jamsostek_membership_input *input, jamsostek_membership *out,
    jamsostek_explanation **why, jamsostek_error *err);

#ifdef __cplusplus
}
#endif

#endif
