/* SPDX-License-Identifier: MIT */

/**
 * @file jht.h
 * @brief Old-age savings (JHT): balance, payout, partial withdrawal.
 *
 * What a worker's savings have grown to, what they may grow to, on which day
 * they are paid out and to whom, and how much may be taken before.  The tax on
 * a payout is in tax.h.
 *
 * Regulations: PP 46/2015, PP 60/2015, Permenaker 19/2015, Permenaker 4/2022.
 *
 * The yearly return is the caller's to give, in parts per million (5.7 % is
 * 57,000): it is not fixed by a regulation, and few of the returns credited
 * are known (`jht.return_credited`).  A year's return r is credited as
 * (1 + r)^(1/12) - 1 a month, every contribution earns from its own month on,
 * and only the balance at the end is rounded, half up (B2), as in the printed
 * simulation of the Ministry of Manpower of February 2022;
 * `choice.jht_crediting` has another way (J1).  Before that
 * rounding the error is below a thousandth of a rupiah for balances up to ten
 * trillion rupiah and a growth up to 500 times; floating point is not used.
 *
 * @code
 * jamsostek_jht_input in = JAMSOSTEK_JHT_INPUT_INIT;
 * jamsostek_jht_account account;
 *
 * in.wage = 4000000;                         // 5.7 % of it a month
 * in.months = 60;
 * in.further_months = 26 * 12;               // no contributions, still growing
 * in.return_ppm = 57000;
 * if (jamsostek_jht_project(NULL, day, &in, &account, NULL, &err) == 0)
 *     printf("%lld\n", (long long)account.balance); // 66775213
 * @endcode
 *
 * Threads: every function here is pure and may be called from any thread, as
 * long as nobody changes the rules meanwhile.  Only explanations need memory.
 *
 * @see @ref md_docs_jht
 */
#ifndef JAMSOSTEK_JHT_H
#define JAMSOSTEK_JHT_H

#include <jamsostek/date.h>
#include <jamsostek/explanation.h>
#include <jamsostek/money.h>
#include <jamsostek/rules.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @brief Why the whole balance is asked for. */
typedef enum jamsostek_jht_reason {
    JAMSOSTEK_JHT_REASON_AGE = 1,         /**< age of 56 (PP 46/2015 art. 26) */
    JAMSOSTEK_JHT_REASON_COMPANY_AGE = 2, /**< retirement age of contract,
                                               company rule or agreement */
    JAMSOSTEK_JHT_REASON_RESIGNATION = 3, /**< left of one's own will */
    JAMSOSTEK_JHT_REASON_DISMISSAL = 4,   /**< employment ended (PHK) */
    JAMSOSTEK_JHT_REASON_CONTRACT_END = 5,      /**< fixed term (PKWT) ended */
    JAMSOSTEK_JHT_REASON_BPU_STOPPED = 6,       /**< a BPU stops working */
    JAMSOSTEK_JHT_REASON_LEAVING_INDONESIA = 7, /**< foreigner, for good */
    JAMSOSTEK_JHT_REASON_DISABILITY = 8, /**< total permanent disability */
    JAMSOSTEK_JHT_REASON_DEATH = 9       /**< paid to the heirs (art. 23) */
} jamsostek_jht_reason;

/** @brief What a part of the balance is taken for (PP 46/2015 art. 22 (5)). */
typedef enum jamsostek_jht_purpose {
    JAMSOSTEK_JHT_PURPOSE_HOUSING = 1,   /**< a house */
    JAMSOSTEK_JHT_PURPOSE_RETIREMENT = 2 /**< other purposes: preparing for
                                              retirement */
} jamsostek_jht_purpose;

/** @brief Heirs, in their order (PP 46/2015 art. 23).  Bits of `heirs`. */
typedef enum jamsostek_jht_heir {
    JAMSOSTEK_JHT_HEIR_SPOUSE_OR_CHILD = 1, /**< widow, widower or child */
    JAMSOSTEK_JHT_HEIR_RELATIVE = 2, /**< direct line, to the second degree */
    JAMSOSTEK_JHT_HEIR_SIBLING = 4,  /**< brother or sister */
    JAMSOSTEK_JHT_HEIR_PARENT_IN_LAW = 8, /**< father- or mother-in-law */
    JAMSOSTEK_JHT_HEIR_WILL = 16,         /**< the person named in the will */
    JAMSOSTEK_JHT_HEIR_UNCLAIMED = 32     /**< nobody: the office for unclaimed
                                               estates */
} jamsostek_jht_heir;

/**
 * @name Remarks on JHT
 * Beside #JAMSOSTEK_FLAG_WEAK, #JAMSOSTEK_FLAG_CARRIED and
 * #JAMSOSTEK_FLAG_ALTERED.
 * @{
 */
/** No rule of that day pays for this reason: the payout waits for the age. */
#define JAMSOSTEK_JHT_FLAG_WAITS_FOR_AGE (UINT32_C(1) << 16)
/** The employer is in arrears: the rest follows after it has paid. */
#define JAMSOSTEK_JHT_FLAG_REST_LATER (UINT32_C(1) << 17)
/** Who goes on working may leave the money until the work ends (art. 29). */
#define JAMSOSTEK_JHT_FLAG_MAY_WAIT (UINT32_C(1) << 18)
/** Partial: the membership is shorter than the ten years of art. 22 (4). */
#define JAMSOSTEK_JHT_FLAG_TOO_SHORT (UINT32_C(1) << 19)
/** Partial: a part was taken before, and once is all there is (art. 22 (6)). */
#define JAMSOSTEK_JHT_FLAG_TAKEN (UINT32_C(1) << 20)
/** @} */

/**
 * @brief What has to be known.  Grows at its end only.
 *
 * Begin with #JAMSOSTEK_JHT_INPUT_INIT (or jamsostek_jht_input_init()) and set
 * what the function that you call names; 0 means "none" unless said otherwise.
 * No amount may be above 10^15 rupiah, no wage above 9 x 10^12.
 */
typedef struct jamsostek_jht_input {
    size_t struct_size;    /**< `sizeof(jamsostek_jht_input)` */
    uint32_t options;      /**< 0 or #JAMSOSTEK_OPTION_CARRY_FORWARD */
    int32_t return_ppm;    /**< yearly return, 0 to 1,000,000 */
    jamsostek_idr balance; /**< balance before the first month; of payout and
                                partial: the balance there is */
    jamsostek_idr wage;    /**< project: wage of every month */
    jamsostek_idr contribution; /**< project: instead of `wage`, the
                                     contribution of every month (BPU, PMI) */
    int32_t months;             /**< project: months with a contribution */
    int32_t further_months;     /**< project: months after them without one */
    jamsostek_date first;       /**< balance: any day of the first month;
                                     #JAMSOSTEK_DATE_NONE: that of
                                     `paid_months[0]` */
    const jamsostek_date *paid_months;  /**< balance: month of each entry, in
                                  order; NULL: month after month from `first` */
    const jamsostek_idr *wages;         /**< balance: wage of each entry (PU) */
    const jamsostek_idr *contributions; /**< balance: instead of `wages`, the
                                             money paid in by both sides */
    size_t n_paid;                      /**< entries, at most 1,200 */
    const int32_t *returns_ppm; /**< balance: instead of `return_ppm`, the
                                     return of each calendar year */
    size_t n_returns;           /**< how many years */
    int32_t first_year;         /**< calendar year of `returns_ppm[0]` */
    int32_t reason;             /**< payout: #jamsostek_jht_reason */
    jamsostek_date born;        /**< payout: birth date; needed for the age, and
                                     where nothing else pays */
    jamsostek_date event; /**< payout: day of the letter, dismissal, end of the
                               term or work, certified disability, death, or
                               of the company's age */
    int32_t employer_in_arrears; /**< payout: 1 if the employer owes months */
    uint32_t heirs;  /**< payout, death: sum of #jamsostek_jht_heir bits of
                          those there are; 0: not asked */
    int32_t purpose; /**< partial: #jamsostek_jht_purpose */
    int32_t membership_months; /**< partial: months of membership */
    int32_t withdrawals;       /**< partial: parts taken before */
} jamsostek_jht_input;

/** @brief Initial value of a #jamsostek_jht_input: nothing given. */
#define JAMSOSTEK_JHT_INPUT_INIT                                               \
    {                                                                          \
        sizeof(jamsostek_jht_input), 0, 0, 0, 0, 0, 0, 0, JAMSOSTEK_DATE_NONE, \
            NULL, NULL, NULL, 0, NULL, 0, 0, 0, JAMSOSTEK_DATE_NONE,           \
            JAMSOSTEK_DATE_NONE, 0, 0, 0, 0, 0                                 \
    }

/** @brief What became of the savings.  Frozen. */
typedef struct jamsostek_jht_account {
    jamsostek_idr month_contribution; /**< of the last month with one */
    jamsostek_idr contributions;      /**< sum paid in, both sides */
    jamsostek_idr development;        /**< balance less contributions and the
                                           balance before */
    jamsostek_idr balance;            /**< rounded once (B2) */
    int32_t months;                   /**< months with a contribution */
    uint32_t flags;                   /**< sum of the flags above */
} jamsostek_jht_account;

/** @brief Whether the whole balance is paid out.  Frozen. */
typedef struct jamsostek_jht_right {
    int32_t payable;             /**< 1: on the day asked for; else 0 */
    jamsostek_date payable_from; /**< first day, by the law of the day asked
                                      for */
    jamsostek_idr amount;        /**< payable then, before tax; else 0 */
    int32_t heir;                /**< death: the #jamsostek_jht_heir who takes
                                      it; 0: not asked */
    uint32_t flags;              /**< sum of the flags above */
} jamsostek_jht_right;

/** @brief A part of the balance.  Frozen. */
typedef struct jamsostek_jht_part {
    int32_t allowed;          /**< 1 or 0 */
    int32_t share_ppm;        /**< largest share for this purpose */
    jamsostek_idr withdrawal; /**< most that may be taken, before tax; 0 if it
                                   is not allowed */
    jamsostek_idr left;       /**< what stays */
    uint32_t flags;           /**< sum of the flags above */
} jamsostek_jht_part;

/** @brief Sets an input to #JAMSOSTEK_JHT_INPUT_INIT, for foreign callers.
 * @param[out] in  The input; `struct_size` is set too.  May be NULL. */
JAMSOSTEK_API void jamsostek_jht_input_init(jamsostek_jht_input *in);

/** @brief Word of a reason: `age`, `resignation`, `death`, ...
 * @param[in] reason  #jamsostek_jht_reason.  @return The word or NULL. */
JAMSOSTEK_API const char *jamsostek_jht_reason_name(int32_t reason);

/** @brief Reason with a word.
 * @param[in] text  The word.  @param[out] out  #jamsostek_jht_reason.
 * @param[out] err  Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NOT_FOUND; #JAMSOSTEK_ERR_ARGUMENT. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_jht_reason_parse(
    const char *text, int32_t *out, jamsostek_error *err);

/** @brief Word of a purpose: `housing`, `retirement`.
 * @param[in] purpose  #jamsostek_jht_purpose.  @return The word or NULL. */
JAMSOSTEK_API const char *jamsostek_jht_purpose_name(int32_t purpose);

/** @brief Purpose with a word.
 * @param[in] text  The word.  @param[out] out  #jamsostek_jht_purpose.
 * @param[out] err  Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NOT_FOUND; #JAMSOSTEK_ERR_ARGUMENT. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_jht_purpose_parse(
    const char *text, int32_t *out, jamsostek_error *err);

/** @brief Word of an heir: `spouse_or_child`, `relative`, ...
 * @param[in] heir  One #jamsostek_jht_heir bit.  @return The word or NULL. */
JAMSOSTEK_API const char *jamsostek_jht_heir_name(int32_t heir);

/**
 * @brief What equal contributions grow to: a simulation, without a calendar.
 *
 * `balance` stands at the beginning; then come `months` with the contribution
 * on `wage` (the rates of @p day, each side rounded as in D1) or with
 * `contribution`, then `further_months` without, all at `return_ppm`.
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    Day whose contribution rates count.
 * @param[in]  in     What is given.
 * @param[out] out    The account at the end; unchanged on failure.
 * @param[out] why    The steps, to be freed by the caller, or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_DOMAIN for a negative figure, a return
 *         above 100 % or more than 1,200 months; #JAMSOSTEK_ERR_CONFLICT for a
 *         wage and a contribution; #JAMSOSTEK_ERR_OVERFLOW;
 *         #JAMSOSTEK_ERR_NO_RULE and #JAMSOSTEK_ERR_NOT_CHECKED by the day;
 *         #JAMSOSTEK_ERR_MEMORY; #JAMSOSTEK_ERR_STRUCT_SIZE;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_jht_project(const jamsostek_rules *rules, jamsostek_date day,
                      const jamsostek_jht_input *in, jamsostek_jht_account *out,
                      jamsostek_explanation **why, jamsostek_error *err);

/**
 * @brief The balance at the end of the month of @p day, from a history.
 *
 * `balance` stands at the beginning of the month `first`.  Wages count with
 * the rates of their month, each side rounded as in D1.  Returns are those of
 * `returns_ppm` by calendar year, else `return_ppm` in every year.
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    Any day of the last month that counts.
 * @param[in]  in     What is given.
 * @param[out] out    The account; unchanged on failure.
 * @param[out] why    The steps, a year each, to be freed by the caller, or
 *                    NULL.
 * @param[out] err    Detail of a failure, or NULL; `row` names the entry.
 * @return As jamsostek_jht_project(), and #JAMSOSTEK_ERR_DOMAIN for months out
 *         of order, before `first` or after @p day; #JAMSOSTEK_ERR_DUPLICATE
 *         for a month that stands there twice; #JAMSOSTEK_ERR_MISSING where
 *         the first month or the return of a year is not given.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_jht_balance(const jamsostek_rules *rules, jamsostek_date day,
                      const jamsostek_jht_input *in, jamsostek_jht_account *out,
                      jamsostek_explanation **why, jamsostek_error *err);

/**
 * @brief Whether the whole balance is paid out on a day, and from when.
 *
 * PP 46/2015 art. 22, 26; Permenaker 19/2015; Permenaker 4/2022 art. 4-9.  The
 * law is that of the day asked for: who left work under a stricter rule may
 * use a later, milder one from its first day.
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    The day of the payout.
 * @param[in]  in     `reason`, `born`, `event`, `balance`, `heirs`,
 *                    `employer_in_arrears`.
 * @param[out] out    The answer; unchanged on failure.
 * @param[out] why    The steps, to be freed by the caller, or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK, payable or not; #JAMSOSTEK_ERR_MISSING for the birth
 *         date or the event; #JAMSOSTEK_ERR_DOMAIN for an event before birth
 *         or after @p day, or a negative balance; #JAMSOSTEK_ERR_OVERFLOW for
 *         one that is too large; #JAMSOSTEK_ERR_NO_RULE and
 *         #JAMSOSTEK_ERR_NOT_CHECKED by the day; #JAMSOSTEK_ERR_MEMORY;
 *         #JAMSOSTEK_ERR_STRUCT_SIZE; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_jht_payout(const jamsostek_rules *rules, jamsostek_date day,
                     const jamsostek_jht_input *in, jamsostek_jht_right *out,
                     jamsostek_explanation **why, jamsostek_error *err);

/**
 * @brief The most that may be taken while still a member (PP 46/2015
 *        art. 22 (4)-(6)): 30 % for a house or 10 % for other purposes, once,
 *        after ten years of membership.
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    The day of the payment.
 * @param[in]  in     `purpose`, `membership_months`, `withdrawals`, `balance`.
 * @param[out] out    The answer; unchanged on failure.
 * @param[out] why    The steps, to be freed by the caller, or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK, allowed or not; #JAMSOSTEK_ERR_DOMAIN for a negative
 *         figure; #JAMSOSTEK_ERR_OVERFLOW; #JAMSOSTEK_ERR_NO_RULE and
 *         #JAMSOSTEK_ERR_NOT_CHECKED by the day; #JAMSOSTEK_ERR_MEMORY;
 *         #JAMSOSTEK_ERR_STRUCT_SIZE; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_jht_partial(const jamsostek_rules *rules, jamsostek_date day,
                      const jamsostek_jht_input *in, jamsostek_jht_part *out,
                      jamsostek_explanation **why, jamsostek_error *err);

/**
 * @brief Careers as a table.  Grows at its end only.
 *
 * One row per person, `n_months` figures side by side, the same months for
 * all: a month without contribution is 0.  Nothing is copied.
 */
typedef struct jamsostek_jht_columns {
    size_t struct_size;           /**< `sizeof(jamsostek_jht_columns)` */
    size_t n;                     /**< rows */
    int32_t n_months;             /**< figures of a row, 1 to 1,200 */
    jamsostek_date first;         /**< any day of their first month */
    uint32_t options;             /**< 0 or #JAMSOSTEK_OPTION_CARRY_FORWARD */
    int32_t are_contributions;    /**< 1: the figures are contributions of both
                                       sides; 0: wages */
    const int32_t *amounts_i32;   /**< `n` x `n_months` figures, or NULL */
    const jamsostek_idr *amounts; /**< the same in 64 bits; one of the two */
    const jamsostek_idr *opening; /**< balance before `first` per row, or
                                       NULL */
    int32_t return_ppm;           /**< as in #jamsostek_jht_input */
    int32_t first_year;           /**< as in #jamsostek_jht_input */
    const int32_t *returns_ppm;   /**< as in #jamsostek_jht_input */
    size_t n_returns;             /**< as in #jamsostek_jht_input */
    const uint8_t *valid; /**< bitmap, lowest bit first, 1 = row is there; NULL:
                               all are */
    size_t valid_offset;  /**< bits to skip in `valid` */
} jamsostek_jht_columns;

/** @brief Where a batch writes; NULL where it is not wanted.  A row that is
 * null or fails gets 0.  Grows at its end only. */
typedef struct jamsostek_jht_results {
    size_t struct_size;           /**< `sizeof(jamsostek_jht_results)` */
    jamsostek_idr *contributions; /**< as in #jamsostek_jht_account */
    jamsostek_idr *balance;       /**< as in #jamsostek_jht_account */
    uint8_t *row_status;          /**< #jamsostek_status per row */
    uint32_t *flags;              /**< as in #jamsostek_jht_account */
} jamsostek_jht_results;

/**
 * @brief Balances of many careers, equal to those of jamsostek_jht_balance()
 *        to the last rupiah.
 *
 * A bad row gets its status and never stops the others; the return value
 * judges the call.  A call needs about 80 KiB of stack and no other memory.
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    Any day of the last month that counts, not before the
 *                    last month of the figures.
 * @param[in]  in     The careers.
 * @param[out] out    Where to write.
 * @param[out] n_bad  How many rows failed (null rows are not counted), or NULL.
 * @param[out] err    Detail: of the call, or of the first bad row (`row`).
 * @return #JAMSOSTEK_OK; as jamsostek_jht_balance() for what is common to all
 *         rows.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_jht_batch(
    const jamsostek_rules *rules, jamsostek_date day,
    const jamsostek_jht_columns *in, const jamsostek_jht_results *out,
    size_t *n_bad, jamsostek_error *err);

#ifdef __cplusplus
}
#endif

#endif
