/* SPDX-License-Identifier: MIT */

/**
 * @file pmi.h
 * @brief What migrant workers (PMI) are paid.
 *
 * Permenaker 18/2018, and since 22 February 2023 Permenaker 4/2023, by the day
 * of the event (B1).  The annex with the amounts of 2023 was not seen in full:
 * what is known comes from public bodies and the press, and where nothing
 * reliable is known the caller supplies the amount.
 *
 * @code
 * jamsostek_pmi_input in = JAMSOSTEK_PMI_INPUT_INIT;
 * jamsostek_pmi_benefit b;
 *
 * in.event = JAMSOSTEK_PMI_ABROAD_TREATMENT;
 * in.cost = 62000000;
 * if (jamsostek_pmi_benefit_of(NULL, day, &in, &b, NULL, &err) == 0)
 *     printf("%lld\n", (long long)b.paid); // 50000000
 * @endcode
 *
 * Threads: every function here is pure and may be called from any thread, as
 * long as nobody changes the rules meanwhile.  Memory is needed for an
 * explanation only.
 *
 * @see @ref md_docs_pmi
 */
#ifndef JAMSOSTEK_PMI_H
#define JAMSOSTEK_PMI_H

#include <jamsostek/date.h>
#include <jamsostek/explanation.h>
#include <jamsostek/money.h>
#include <jamsostek/rules.h>
#include <jamsostek/scholarship.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * @name Remarks on a benefit of PMI
 * Beside those that every result knows (rules.h).
 * @{
 */
/** The law of that day does not pay for this: 0. */
#define JAMSOSTEK_PMI_FLAG_NOT_COVERED (UINT32_C(1) << 16)
/** The cost was more than is paid. */
#define JAMSOSTEK_PMI_FLAG_CAPPED (UINT32_C(1) << 17)
/** The amount is the caller's, since that of the law is not known. */
#define JAMSOSTEK_PMI_FLAG_SUPPLIED (UINT32_C(1) << 18)
/** The amount is that of one month; how many are paid is not stated. */
#define JAMSOSTEK_PMI_FLAG_PER_MONTH (UINT32_C(1) << 19)
/** More children than are paid for. */
#define JAMSOSTEK_PMI_FLAG_CHILDREN (UINT32_C(1) << 20)
/** The amount holds all parts of the benefit; they are not told apart. */
#define JAMSOSTEK_PMI_FLAG_UNDIVIDED (UINT32_C(1) << 21)
/** @} */

/** @brief What happened. */
typedef enum jamsostek_pmi_event {
    JAMSOSTEK_PMI_DEATH_BEFORE_OR_AFTER = 1,      /**< JKM, not while working */
    JAMSOSTEK_PMI_DEATH_WHILE_WORKING = 2,        /**< JKM, while working */
    JAMSOSTEK_PMI_WORK_DEATH_WHILE_WORKING = 3,   /**< JKK, while working */
    JAMSOSTEK_PMI_WORK_DEATH_BEFORE_OR_AFTER = 4, /**< JKK, else: `amount` */
    JAMSOSTEK_PMI_DISABILITY = 5,                 /**< `amount` */
    JAMSOSTEK_PMI_ABROAD_TREATMENT = 6,  /**< after an accident: `cost` */
    JAMSOSTEK_PMI_HOME_CARE = 7,         /**< `cost`, `care_months` */
    JAMSOSTEK_PMI_HEARING_AID = 8,       /**< `cost` */
    JAMSOSTEK_PMI_GLASSES = 9,           /**< `cost` */
    JAMSOSTEK_PMI_DENTURE = 10,          /**< `cost`, and `amount` as its cap */
    JAMSOSTEK_PMI_FAILED_DEPARTURE = 11, /**< not one's own fault */
    JAMSOSTEK_PMI_FAILED_PLACEMENT = 12, /**< not one's own fault: `amount` */
    JAMSOSTEK_PMI_MISPLACEMENT = 13,     /**< against the contract:
                                              `transport_cost` */
    JAMSOSTEK_PMI_LOSS_ON_RETURN = 14,   /**< through others: `cost` */
    JAMSOSTEK_PMI_RAPE = 15, /**< includes the amount for partial disability */
    JAMSOSTEK_PMI_DISMISSED_AFTER_ACCIDENT = 16, /**< `months_worked`; from
                                                      2023 `amount` */
    JAMSOSTEK_PMI_ONE_SIDED_DISMISSAL = 17,      /**< a month of it */
    JAMSOSTEK_PMI_SCHOLARSHIP = 18 /**< `level`, `children`: a year of it */
} jamsostek_pmi_event;

/**
 * @brief What has to be known of an event.  Grows at its end only.
 *
 * Begin with #JAMSOSTEK_PMI_INPUT_INIT.
 */
typedef struct jamsostek_pmi_input {
    size_t struct_size;           /**< `sizeof(jamsostek_pmi_input)` */
    uint32_t options;             /**< 0 or #JAMSOSTEK_OPTION_CARRY_FORWARD */
    int32_t event;                /**< #jamsostek_pmi_event */
    jamsostek_idr cost;           /**< what it cost */
    jamsostek_idr transport_cost; /**< misplacement: the way home */
    jamsostek_idr amount;         /**< what is paid, or the cap, where the law's
                                       figure is not known;
                                       #JAMSOSTEK_IDR_NONE: not given */
    int32_t months_worked;        /**< months worked abroad; -1: not given */
    int32_t care_months;          /**< months that `cost` of home care is for;
                                       0: inside the limit */
    int32_t level;                /**< #jamsostek_school */
    int32_t children;             /**< children at that level; 0: one */
} jamsostek_pmi_input;

/** @brief Initial value of a #jamsostek_pmi_input: nothing given. */
#define JAMSOSTEK_PMI_INPUT_INIT                                               \
    {                                                                          \
        sizeof(jamsostek_pmi_input), 0, 0, 0, 0, JAMSOSTEK_IDR_NONE, -1, 0, 0, \
            0                                                                  \
    }

/** @brief What is paid.  Frozen; what does not belong to the event is 0. */
typedef struct jamsostek_pmi_benefit {
    jamsostek_idr lump_sum;  /**< death: lump sum, or all parts where they are
                                  not told apart */
    jamsostek_idr periodic;  /**< death: periodic benefit, paid at once */
    jamsostek_idr funeral;   /**< death: funeral money */
    jamsostek_idr paid;      /**< other events: amount; scholarship: a year;
                                  one-sided dismissal: a month */
    jamsostek_idr transport; /**< misplacement: the way home */
    jamsostek_idr total;     /**< sum of the above */
    int32_t years;           /**< scholarship: years of the level, 0 where not
                                  known */
    uint32_t flags;          /**< remarks */
} jamsostek_pmi_benefit;

/** @brief Sets an input to #JAMSOSTEK_PMI_INPUT_INIT.
 * @param[out] input  The input; may be NULL. */
JAMSOSTEK_API void jamsostek_pmi_input_init(jamsostek_pmi_input *input);

/** @brief Word of an event: `death_while_working`, `rape`, ...
 * @param[in] event  A code.  @return The word or NULL. */
JAMSOSTEK_API const char *jamsostek_pmi_event_name(int32_t event);

/** @brief Code of an event's word.
 * @param[in]  text  The word.
 * @param[out] out   The code.
 * @param[out] err   Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NOT_FOUND; #JAMSOSTEK_ERR_ARGUMENT. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_pmi_event_parse(const char *text, int32_t *out, jamsostek_error *err);

/**
 * @brief What is paid for an event.
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    Day of the event.
 * @param[in]  in     What is known.
 * @param[out] out    The benefit; unchanged on failure.
 * @param[out] why    Steps to be freed with jamsostek_explanation_free(), or
 *                    NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_MISSING for an input that the event
 *         needs, `amount` where the law's figure is not known;
 *         #JAMSOSTEK_ERR_CONFLICT for an `amount` where it is;
 *         #JAMSOSTEK_ERR_DOMAIN for a number that cannot be;
 *         #JAMSOSTEK_ERR_NOT_OPEN for home care beyond its time;
 *         #JAMSOSTEK_ERR_OVERFLOW; #JAMSOSTEK_ERR_NO_RULE before 10 December
 *         2018; #JAMSOSTEK_ERR_NOT_CHECKED; #JAMSOSTEK_ERR_MEMORY;
 *         #JAMSOSTEK_ERR_STRUCT_SIZE; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_pmi_benefit_of(
    const jamsostek_rules *rules, jamsostek_date day,
    const jamsostek_pmi_input *in, jamsostek_pmi_benefit *out,
    jamsostek_explanation **why, jamsostek_error *err);

#ifdef __cplusplus
}
#endif

#endif
