/* SPDX-License-Identifier: MIT */

/**
 * @file payment.h
 * @brief When a contribution is due, what a delay costs, who pays in arrears.
 *
 * Regulations: PP 44/2015 (JKK, JKM), PP 46/2015 (JHT), PP 45/2015 (JP),
 * PP 37/2021 and PP 6/2025 (JKP), PP 49/2020 (August 2020 to January 2021).
 *
 * Due dates and fines exist for contributions that are paid by the month:
 * wage earners (PU) and non-wage earners (BPU).  JKP has none of its own: what
 * the employer pays for it lies inside JKK and JKM.
 *
 * @code
 * jamsostek_payment_due_input in = JAMSOSTEK_PAYMENT_DUE_INPUT_INIT;
 * jamsostek_payment_due_result due;
 *
 * in.segment = JAMSOSTEK_SEGMENT_PU;
 * in.programme = JAMSOSTEK_JKK;
 * in.non_working = holidays;                 // Saturdays and Sundays too
 * in.n_non_working = n_holidays;
 * status = jamsostek_payment_due(NULL, july_2026, &in, &due, NULL, &err);
 * // due.due is 18 August 2026: 15 to 17 August are not working days
 * @endcode
 *
 * Every function fills `why`, if it is not NULL, with an explanation that the
 * caller frees; on failure nothing is written but the error.
 *
 * Threads: every function here is pure and may be called from any thread, as
 * long as nobody changes the rules meanwhile.
 *
 * @see @ref md_docs_membership
 */
#ifndef JAMSOSTEK_PAYMENT_H
#define JAMSOSTEK_PAYMENT_H

#include <jamsostek/date.h>
#include <jamsostek/explanation.h>
#include <jamsostek/money.h>
#include <jamsostek/rules.h>
#include <jamsostek/terms.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * @name Remarks on a payment
 * Beside those that every result knows.
 * @{
 */
/** No list of days was given: only Saturdays and Sundays were taken as days
 * that are not working days (D24). */
#define JAMSOSTEK_PAYMENT_FLAG_WEEKENDS_ONLY UINT32_C(0x10000)
/** The due day of JP is no working day and stays as printed (D23). */
#define JAMSOSTEK_PAYMENT_FLAG_HOLIDAY_AS_PRINTED UINT32_C(0x20000)
/** The month has no such day: its last day was taken (M3). */
#define JAMSOSTEK_PAYMENT_FLAG_SHORT_MONTH UINT32_C(0x40000)
/** A part of a month was left out or counted as a month (D17). */
#define JAMSOSTEK_PAYMENT_FLAG_PART_MONTH UINT32_C(0x80000)
/** The fine on JHT counts the whole amount, or the employer's share if the
 * rules say so (D27). */
#define JAMSOSTEK_PAYMENT_FLAG_JHT_BASE UINT32_C(0x100000)
/** A participant who pays alone owes no fine. */
#define JAMSOSTEK_PAYMENT_FLAG_NO_FINE UINT32_C(0x200000)
/** The reduced rule of PP 49/2020 was used. */
#define JAMSOSTEK_PAYMENT_FLAG_REDUCED UINT32_C(0x400000)
/** The arrears and fines stay due although BPJS pays (for JKP PP 6/2025 art.
 * 39A says so). */
#define JAMSOSTEK_PAYMENT_FLAG_ARREARS_STAY UINT32_C(0x800000)
/** @} */

/** @brief A remark in words.
 * @param[in] flag  One JAMSOSTEK_PAYMENT_FLAG_...
 * @param[in] lang  `id` for Indonesian; anything else, NULL too, English.
 * @return Static text without a final stop; NULL for what is no such flag. */
JAMSOSTEK_API const char *jamsostek_payment_flag_text(uint32_t flag,
                                                      const char *lang);

/**
 * @name Due dates
 * @{
 */
/** @brief Whose contribution it is.  Grows at its end only. */
typedef struct jamsostek_payment_due_input {
    size_t struct_size; /**< `sizeof(jamsostek_payment_due_input)` */
    int32_t segment;    /**< #JAMSOSTEK_SEGMENT_PU or _BPU */
    uint32_t programme; /**< one #jamsostek_programme bit, not JKP */
    uint32_t options;   /**< 0 or #JAMSOSTEK_OPTION_CARRY_FORWARD */
    const jamsostek_date *non_working; /**< all days that are not working days,
                              Saturdays and Sundays too, in any order; borrowed.
                              NULL: Saturdays and Sundays (D24) */
    size_t n_non_working; /**< how many; with a list that is not NULL, 0
                               says that every day is a working day */
} jamsostek_payment_due_input;

/** @brief Initial value of a #jamsostek_payment_due_input: nothing given. */
#define JAMSOSTEK_PAYMENT_DUE_INPUT_INIT                                       \
    {                                                                          \
        sizeof(jamsostek_payment_due_input), 0, 0, 0, NULL, 0                  \
    }

/** @brief When a contribution is due.  Frozen. */
typedef struct jamsostek_payment_due_result {
    jamsostek_date due;     /**< last day on which it is paid in time */
    jamsostek_date printed; /**< the same before holidays were looked at */
    uint32_t flags;         /**< sum of flags */
} jamsostek_payment_due_result;

/** @brief Sets an input to #JAMSOSTEK_PAYMENT_DUE_INPUT_INIT.
 * @param[out] input  The input; may be NULL. */
JAMSOSTEK_API void
jamsostek_payment_due_input_init(jamsostek_payment_due_input *input);

/**
 * @brief Last day for the contribution of a month.
 *
 * Wage earners: the 15th of the month after it (PP 44/2015 art. 21 (2), PP
 * 46/2015 art. 19 (2), PP 45/2015 art. 30 (3)); BPU: the 15th of the same
 * month for JKK and JKM (PP 44/2015 art. 24 (3)), of the month after it for
 * JHT (PP 46/2015 art. 21 (3)).  A holiday moves it to the next working day,
 * except for JP.  For August 2020 to January 2021 the 30th stands for the 15th
 * of the month after (PP 49/2020 art. 4 (1)).
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  month  Any day of the contribution month.
 * @param[in]  input  Whose contribution it is.
 * @param[out] out    The day; unchanged on failure.
 * @param[out] why    The reasons, to be freed by the caller; or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NO_RULE; #JAMSOSTEK_ERR_NOT_CHECKED;
 *         #JAMSOSTEK_ERR_NOT_OPEN for a segment that does not pay by the month
 *         or a programme without a due date; #JAMSOSTEK_ERR_MISSING;
 *         #JAMSOSTEK_ERR_DOMAIN for a day of the list that is no date;
 *         #JAMSOSTEK_ERR_STRUCT_SIZE; #JAMSOSTEK_ERR_MEMORY;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_payment_due(
    const jamsostek_rules *rules, jamsostek_date month,
    const jamsostek_payment_due_input *input, jamsostek_payment_due_result *out,
    jamsostek_explanation **why, jamsostek_error *err);
/** @} */

/**
 * @name Late fines
 * @{
 */
/** @brief What was not paid in time.  Grows at its end only. */
typedef struct jamsostek_payment_fine_input {
    size_t struct_size;     /**< `sizeof(jamsostek_payment_fine_input)` */
    int32_t segment;        /**< #JAMSOSTEK_SEGMENT_PU or _BPU */
    uint32_t programme;     /**< one #jamsostek_programme bit, not JKP */
    uint32_t options;       /**< 0 or #JAMSOSTEK_OPTION_CARRY_FORWARD */
    int32_t months_late;    /**< months counted by the caller, 0 to 1,200; -1:
                                 from `due` to `paid_on` */
    jamsostek_idr overdue;  /**< rupiah that were not paid, after a relief; of
                                 JHT and JP the worker's share too */
    jamsostek_date due;     /**< last day for paying, or #JAMSOSTEK_DATE_NONE */
    jamsostek_date paid_on; /**< day of payment, or #JAMSOSTEK_DATE_NONE */
} jamsostek_payment_fine_input;

/** @brief Initial value of a #jamsostek_payment_fine_input: nothing given. */
#define JAMSOSTEK_PAYMENT_FINE_INPUT_INIT                                      \
    {                                                                          \
        sizeof(jamsostek_payment_fine_input), 0, 0, 0, -1, JAMSOSTEK_IDR_NONE, \
            JAMSOSTEK_DATE_NONE, JAMSOSTEK_DATE_NONE                           \
    }

/** @brief A fine.  Frozen. */
typedef struct jamsostek_payment_fine_result {
    jamsostek_idr fine;  /**< rupiah; the employer alone bears it */
    int64_t rate_ppm;    /**< for a month late */
    int32_t months_late; /**< months that were counted */
    uint32_t flags;      /**< sum of flags */
} jamsostek_payment_fine_result;

/** @brief Sets an input to #JAMSOSTEK_PAYMENT_FINE_INPUT_INIT.
 * @param[out] input  The input; may be NULL. */
JAMSOSTEK_API void
jamsostek_payment_fine_input_init(jamsostek_payment_fine_input *input);

/**
 * @brief Fine for paying the contribution of a month late.
 *
 * 2 % of the overdue contribution for each month late, of employers only, with
 * no cap (PP 44/2015 art. 22, PP 46/2015 art. 20, PP 45/2015 art. 31); 0.5 %
 * for the contributions of August 2020 to January 2021 (PP 49/2020 art. 23
 * (1)).  Only full months late count unless the rules say otherwise (D17).
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  month  Any day of the contribution month.
 * @param[in]  input  What was not paid in time.
 * @param[out] out    The fine; unchanged on failure.
 * @param[out] why    The reasons, to be freed by the caller; or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return As jamsostek_payment_due(); #JAMSOSTEK_ERR_CONFLICT if the months
 *         late and days are both given; #JAMSOSTEK_ERR_DOMAIN for a negative
 *         amount or number of months; #JAMSOSTEK_ERR_OVERFLOW.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_payment_fine(const jamsostek_rules *rules, jamsostek_date month,
                       const jamsostek_payment_fine_input *input,
                       jamsostek_payment_fine_result *out,
                       jamsostek_explanation **why, jamsostek_error *err);
/** @} */

/**
 * @name An event while contributions are in arrears
 * The months that count are those in a row, unpaid on the day of the event,
 * whose due date has passed (D26).
 * @{
 */
/** @brief The arrears at the event.  Grows at its end only. */
typedef struct jamsostek_payment_arrears_input {
    size_t struct_size;    /**< `sizeof(jamsostek_payment_arrears_input)` */
    uint32_t programme;    /**< one #jamsostek_programme bit: employer JKK, JKM
                                or JKP; participant JKK or JKM */
    uint32_t options;      /**< 0 or #JAMSOSTEK_OPTION_CARRY_FORWARD */
    int32_t months_unpaid; /**< in a row, 0 to 1,200; -1: not given */
    int32_t settled;   /**< 1: all arrears, of employers with the fines, have
                            been paid since */
    int32_t recovered; /**< participant, JKK: 1: recovery is certified */
    int32_t closed;    /**< employer, JKP: 1: bankrupt by final judgment, or
                            closed */
} jamsostek_payment_arrears_input;

/** @brief Initial value of a #jamsostek_payment_arrears_input. */
#define JAMSOSTEK_PAYMENT_ARREARS_INPUT_INIT                                   \
    {                                                                          \
        sizeof(jamsostek_payment_arrears_input), 0, 0, -1, 0, 0, 0             \
    }

/** @brief Who pays when the employer is in arrears.  Frozen. */
typedef struct jamsostek_payment_employer_result {
    int32_t bpjs_pays;  /**< 1: BPJS pays; 0: the employer pays first */
    int32_t refund_due; /**< 1: BPJS owes the employer a refund, on request */
    int32_t refund_within_months; /**< JKP: time for that request, from the day
                                       on which the worker was paid; 0: none */
    int32_t covered_months;       /**< months in a row in which BPJS pays */
    uint32_t flags;               /**< sum of flags */
} jamsostek_payment_employer_result;

/** @brief Parts of a benefit, as bits. */
typedef enum jamsostek_payment_part {
    JAMSOSTEK_PART_MEDICAL = 1,     /**< JKK: medical care */
    JAMSOSTEK_PART_MONEY = 2,       /**< JKK: all benefits in money */
    JAMSOSTEK_PART_FUNERAL = 4,     /**< JKM: funeral money */
    JAMSOSTEK_PART_LUMP_SUM = 8,    /**< JKM: lump sum */
    JAMSOSTEK_PART_PERIODIC = 16,   /**< JKM: periodic benefit, paid at once */
    JAMSOSTEK_PART_SCHOLARSHIP = 32 /**< JKM: scholarship */
} jamsostek_payment_part;

/** @brief What a participant in arrears still gets.  Frozen. */
typedef struct jamsostek_payment_participant_result {
    uint32_t now;   /**< parts payable now: sum of #jamsostek_payment_part */
    uint32_t later; /**< parts payable once the arrears are paid and, for JKK,
                         recovery is certified */
    int32_t covered_months; /**< months in a row with cover in part */
    uint32_t flags;         /**< sum of flags */
} jamsostek_payment_participant_result;

/** @brief Sets an input to #JAMSOSTEK_PAYMENT_ARREARS_INPUT_INIT.
 * @param[out] input  The input; may be NULL. */
JAMSOSTEK_API void
jamsostek_payment_arrears_input_init(jamsostek_payment_arrears_input *input);

/**
 * @brief Who pays when the employer of a wage earner is in arrears.
 *
 * Up to three months in a row BPJS pays.  Beyond, the employer pays first and
 * gets it back after all arrears and fines are paid (PP 44/2015 art. 38, 41;
 * PP 37/2021 art. 39).  Since 7 February 2025 BPJS pays JKP up to six months if
 * the employer is bankrupt or closed (PP 6/2025 art. 39A).
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    Day of the accident, death or dismissal.
 * @param[in]  input  The arrears.
 * @param[out] out    The answer; unchanged on failure.
 * @param[out] why    The reasons, to be freed by the caller; or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NO_RULE, for JKP also before 2
 *         February 2021; #JAMSOSTEK_ERR_NOT_CHECKED; #JAMSOSTEK_ERR_NOT_OPEN
 *         for other programmes; #JAMSOSTEK_ERR_MISSING; #JAMSOSTEK_ERR_DOMAIN;
 *         #JAMSOSTEK_ERR_STRUCT_SIZE; #JAMSOSTEK_ERR_MEMORY;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_payment_employer_arrears(const jamsostek_rules *rules,
                                   jamsostek_date day,
                                   const jamsostek_payment_arrears_input *input,
                                   jamsostek_payment_employer_result *out,
                                   jamsostek_explanation **why,
                                   jamsostek_error *err);

/**
 * @brief What a participant who pays alone (BPU) gets while in arrears.
 *
 * Up to three months in a row: JKK gives medical care at once and the money
 * after certified recovery and payment of the arrears (PP 44/2015 art. 39 (1));
 * JKM gives the funeral money at once and the rest after the heirs have paid
 * the arrears (art. 42 (1)).  Beyond three months: nothing, even if they are
 * paid afterwards (art. 39 (2), 42 (2)).  Waiting rules of JKM apply beside
 * this (B14).
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    Day of the accident or death.
 * @param[in]  input  The arrears.
 * @param[out] out    The answer; unchanged on failure.
 * @param[out] why    The reasons, to be freed by the caller; or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return As jamsostek_payment_employer_arrears().
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_payment_participant_arrears(
    const jamsostek_rules *rules, jamsostek_date day,
    const jamsostek_payment_arrears_input *input,
    jamsostek_payment_participant_result *out, jamsostek_explanation **why,
    jamsostek_error *err);
/** @} */

#ifdef __cplusplus
}
#endif

#endif
