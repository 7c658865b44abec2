/* SPDX-License-Identifier: MIT */

/**
 * @file jp.h
 * @brief Pension (jaminan pensiun): age, amount, limits, survivors, lump sum.
 *
 * Regulation: PP 45/2015.  A pension is 1 % of the average weighted wage for
 * each twelve contribution months; wages count up to the ceiling of their
 * month and are brought to the pension's year with the inflation between.
 * The growth is computed without any error: the only rounding is the last
 * step, and its result is the correctly rounded one.
 *
 * All functions take the same input, #jamsostek_jp_input; each says which
 * fields it reads.  Inflation and returns are not part of the law and come
 * from the caller.
 *
 * @code
 * jamsostek_jp_input in = JAMSOSTEK_JP_INPUT_INIT;
 * jamsostek_jp_pension pension;
 *
 * in.months = 200;
 * in.average_wage = 7250000;
 * status = jamsostek_jp_pension_compute(NULL, day, &in, &pension, NULL, &err);
 * // pension.pension is 1208333
 * @endcode
 *
 * Threads: every function here is pure and may be called from any thread, as
 * long as nobody changes the rules meanwhile.  Only explanations allocate.
 *
 * @see @ref md_docs_jp
 */
#ifndef JAMSOSTEK_JP_H
#define JAMSOSTEK_JP_H

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
/** No monthly pension: contributions and return are paid at once (art. 24). */
#define JAMSOSTEK_JP_FLAG_LUMP_SUM (UINT32_C(1) << 16)
/** Lifted to the least pension (art. 18). */
#define JAMSOSTEK_JP_FLAG_MINIMUM (UINT32_C(1) << 17)
/** Cut to the greatest pension (art. 18). */
#define JAMSOSTEK_JP_FLAG_MAXIMUM (UINT32_C(1) << 18)
/** A day from January to March: the first day of the year's limits is an
 * assumption (B7). */
#define JAMSOSTEK_JP_FLAG_LIMITS_START (UINT32_C(1) << 19)
/** The limits were applied to a survivor's share (B15). */
#define JAMSOSTEK_JP_FLAG_SURVIVOR_LIMITS (UINT32_C(1) << 20)
/** The conditions for counting 15 years are not met: lump sum (B16). */
#define JAMSOSTEK_JP_FLAG_CONDITIONS_NOT_MET (UINT32_C(1) << 21)
/** The pension starts no later than the longest deferral allows. */
#define JAMSOSTEK_JP_FLAG_DEFERRAL_ENDED (UINT32_C(1) << 22)
/** Two children: both have the share together, or each has it
 * (`choice.jp_two_children`). */
#define JAMSOSTEK_JP_FLAG_TWO_CHILDREN (UINT32_C(1) << 23)
/** No return was given: the lump sum holds the contributions only. */
#define JAMSOSTEK_JP_FLAG_NO_RETURN (UINT32_C(1) << 24)
/** @} */

/** @brief Why a pension begins. */
typedef enum jamsostek_jp_reason {
    JAMSOSTEK_JP_OLD_AGE = 1,   /**< pension age reached */
    JAMSOSTEK_JP_DEATH = 2,     /**< death before pension age */
    JAMSOSTEK_JP_DISABILITY = 3 /**< total permanent disability before it */
} jamsostek_jp_reason;

/** @brief Who survives the member. */
typedef enum jamsostek_jp_relation {
    JAMSOSTEK_JP_SPOUSE = 1,             /**< widow or widower, art. 21 */
    JAMSOSTEK_JP_CHILD = 2,              /**< child, no widow(er), art. 22 */
    JAMSOSTEK_JP_CHILD_AFTER_SPOUSE = 3, /**< child after the widow(er) died or
                                              remarried, art. 22 (2) c */
    JAMSOSTEK_JP_PARENT = 4 /**< parent, neither spouse nor child, art. 23 */
} jamsostek_jp_relation;

/**
 * @brief What has to be known.  Grows at its end only.
 *
 * Begin with #JAMSOSTEK_JP_INPUT_INIT (or jamsostek_jp_input_init()).  Arrays
 * belong to the caller and are read during the call only.
 */
typedef struct jamsostek_jp_input {
    size_t struct_size;         /**< `sizeof(jamsostek_jp_input)` */
    uint32_t options;           /**< #JAMSOSTEK_OPTION_CARRY_FORWARD, or 0 */
    int32_t without_limits;     /**< 1: leave minimum and maximum aside */
    jamsostek_date born;        /**< birth date of the member */
    jamsostek_date left_work;   /**< last day of work of who works on past the
                                     pension age; #JAMSOSTEK_DATE_NONE: starts
                                     the pension at pension age */
    int32_t months;             /**< contribution months that count; 0: the paid
                                     ones of `wages` */
    jamsostek_idr average_wage; /**< average weighted wage of a month;
                                   #JAMSOSTEK_IDR_NONE: from `wages` */
    const jamsostek_idr *wages; /**< wage of each month, oldest first; 0: no
                                   contribution was paid for it */
    size_t n_wages;             /**< how many, up to 1,200 */
    jamsostek_date wages_from;  /**< any day of the first month of `wages` */
    const int32_t *inflation_ppm;   /**< general inflation of each year in ppm,
                                     -999,999 to 10,000,000 */
    size_t n_inflation;             /**< how many years, up to 200 */
    int32_t inflation_from;         /**< year of the first */
    jamsostek_idr wage;             /**< weighted wage: wage of a month of
                                     `wage_year`, after the ceiling */
    int32_t wage_year;              /**< weighted wage: year of that wage */
    jamsostek_idr previous_minimum; /**< step: of the year before; NONE */
    jamsostek_idr previous_maximum; /**< step: of the year before; NONE */
    jamsostek_idr previous_ceiling; /**< step: of the year before; NONE */
    jamsostek_idr pension;          /**< indexation: pension of the year before;
                                   NONE */
    int32_t growth_ppm;  /**< steps and indexation: inflation, or growth of the
                              gross domestic product, of the year before */
    int32_t reason;      /**< #jamsostek_jp_reason; 0: old age */
    int32_t density_ppm; /**< density of contributions; -1: not
                              given */
    int32_t membership_months;      /**< death: months of membership; -1 */
    int32_t months_since_enrolment; /**< disability: full months; -1 */
    int32_t relation;               /**< #jamsostek_jp_relation; 0: by order
                                  from the three numbers below */
    int32_t spouse;                 /**< 1: a widow or widower is there */
    int32_t children;               /**< children entitled */
    int32_t parents;                /**< parents there */
    jamsostek_date child_born;      /**< birth date of the (youngest) child, or
                                  #JAMSOSTEK_DATE_NONE: below 23 */
    jamsostek_idr base;             /**< survivors: the member's amount by
                                  formula, or the pension in payment */
    const int32_t *return_ppm;      /**< lump sum: return credited in each
                                  month of `wages`, ppm; NULL: none */
} jamsostek_jp_input;

/** @brief Initial value of a #jamsostek_jp_input: nothing given. */
#define JAMSOSTEK_JP_INPUT_INIT                                                \
    {                                                                          \
        sizeof(jamsostek_jp_input), 0, 0, JAMSOSTEK_DATE_NONE,                 \
            JAMSOSTEK_DATE_NONE, 0, JAMSOSTEK_IDR_NONE, NULL, 0,               \
            JAMSOSTEK_DATE_NONE, NULL, 0, 0, JAMSOSTEK_IDR_NONE, 0,            \
            JAMSOSTEK_IDR_NONE, JAMSOSTEK_IDR_NONE, JAMSOSTEK_IDR_NONE,        \
            JAMSOSTEK_IDR_NONE, 0, 0, -1, -1, -1, 0, 0, 0, 0,                  \
            JAMSOSTEK_DATE_NONE, JAMSOSTEK_IDR_NONE, NULL                      \
    }

/** @brief Sets an input to its initial value.
 * @param[out] in  The input; NULL is let pass. */
JAMSOSTEK_API void jamsostek_jp_input_init(jamsostek_jp_input *in);

/** @brief One amount.  Frozen. */
typedef struct jamsostek_jp_amount {
    jamsostek_idr amount; /**< rupiah */
    uint32_t flags;       /**< JAMSOSTEK_FLAG_... and JAMSOSTEK_JP_FLAG_... */
} jamsostek_jp_amount;

/** @brief Pension age on a day.  Frozen. */
typedef struct jamsostek_jp_age {
    int32_t years;  /**< age in years */
    uint32_t flags; /**< JAMSOSTEK_FLAG_... */
} jamsostek_jp_age;

/** @brief When a member retires.  Frozen. */
typedef struct jamsostek_jp_retirement {
    jamsostek_date reached; /**< first day on which the age then in force is
                                 reached (D8: reached stays reached;
                                 `choice.pension_age_reached`) */
    jamsostek_date starts;  /**< first day of the pension, or day on which the
                                 lump sum is due */
    jamsostek_date latest_start;     /**< the same for who works on as long as
                                          art. 15 (4) allows */
    jamsostek_date latest_enrolment; /**< first day of the last month in which
                                          one may still enrol */
    int32_t age;                     /**< pension age that was reached */
    uint32_t flags; /**< JAMSOSTEK_FLAG_... and JAMSOSTEK_JP_FLAG_... */
} jamsostek_jp_retirement;

/** @brief Least and greatest pension of a month.  Frozen. */
typedef struct jamsostek_jp_limits {
    jamsostek_idr minimum; /**< rupiah; NONE: its start was not given */
    jamsostek_idr maximum; /**< rupiah; NONE: its start was not given */
    uint32_t flags;        /**< JAMSOSTEK_FLAG_... and JAMSOSTEK_JP_FLAG_... */
} jamsostek_jp_limits;

/** @brief A pension of the first year.  Frozen. */
typedef struct jamsostek_jp_pension {
    jamsostek_idr pension;      /**< a month; 0 where a lump sum is due */
    jamsostek_idr formula;      /**< by the formula, before the limits */
    jamsostek_idr average_wage; /**< average weighted wage, rounded for show */
    int32_t months;             /**< contribution months that count */
    int32_t months_paid;        /**< paid months of `wages` */
    uint32_t flags; /**< JAMSOSTEK_FLAG_... and JAMSOSTEK_JP_FLAG_... */
} jamsostek_jp_pension;

/** @brief Whether a monthly pension is due, and for how many months.
 * Frozen. */
typedef struct jamsostek_jp_claim {
    int32_t counts_as_180; /**< 1: 15 years are counted instead of `months` */
    int32_t monthly;       /**< 1: a monthly pension; 0: a lump sum */
    int32_t months;        /**< months that the formula takes */
    uint32_t flags;        /**< JAMSOSTEK_FLAG_... and JAMSOSTEK_JP_FLAG_... */
} jamsostek_jp_claim;

/** @brief A survivor's pension.  Frozen. */
typedef struct jamsostek_jp_survivor {
    jamsostek_idr pension; /**< a month: the share within the limits */
    jamsostek_idr total;   /**< a month, for all who receive */
    jamsostek_idr share;   /**< the share before the limits */
    jamsostek_date starts; /**< first day of the month after the day */
    int32_t relation;      /**< #jamsostek_jp_relation that has the right */
    int32_t recipients;    /**< how many of them the law lets receive */
    uint32_t flags;        /**< JAMSOSTEK_FLAG_... and JAMSOSTEK_JP_FLAG_... */
} jamsostek_jp_survivor;

/** @brief Contributions and return paid at once.  Frozen. */
typedef struct jamsostek_jp_lump_sum {
    jamsostek_idr contributions; /**< of employer and worker */
    jamsostek_idr development;   /**< return */
    jamsostek_idr total;         /**< both */
    int32_t months_paid;         /**< months with a contribution */
    uint32_t flags; /**< JAMSOSTEK_FLAG_... and JAMSOSTEK_JP_FLAG_... */
} jamsostek_jp_lump_sum;

/**
 * @name Age
 * @{
 */
/**
 * @brief Pension age in force on a day (art. 15).
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    The day.
 * @param[in]  in     `options`; NULL: none.
 * @param[out] out    The age; unchanged on failure.
 * @param[out] why    The steps, to be freed with jamsostek_explanation_free(),
 *                    or NULL where nobody asks.
 * @param[out] err    Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NO_RULE before July 2015;
 *         #JAMSOSTEK_ERR_NOT_CHECKED after the last checked month without
 *         #JAMSOSTEK_OPTION_CARRY_FORWARD; #JAMSOSTEK_ERR_STRUCT_SIZE;
 *         #JAMSOSTEK_ERR_MEMORY; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_jp_pension_age(const jamsostek_rules *rules, jamsostek_date day,
                         const jamsostek_jp_input *in, jamsostek_jp_age *out,
                         jamsostek_explanation **why, jamsostek_error *err);

/**
 * @brief When a member reaches pension age, and what follows from it.
 *
 * There is no day in the call: it follows from the birth date.
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  in     `born`; `left_work` of who works on; `options`.
 * @param[out] out    The days; unchanged on failure.
 * @param[out] why    The steps, or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return As jamsostek_jp_pension_age(); #JAMSOSTEK_ERR_MISSING without a birth
 *         date; #JAMSOSTEK_ERR_NOT_OPEN for who was too old when JP began.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_jp_retirement_compute(const jamsostek_rules *rules,
                                const jamsostek_jp_input *in,
                                jamsostek_jp_retirement *out,
                                jamsostek_explanation **why,
                                jamsostek_error *err);
/** @} */

/**
 * @name Limits, ceiling and indexation
 * @{
 */
/**
 * @brief Least and greatest pension on a day (art. 18).
 *
 * The first day of a year's limits is decision B7; `choice.jp_limits_start`
 * chooses another.
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    The day.
 * @param[in]  in     `options`; NULL: none.
 * @param[out] out    The limits; unchanged on failure.
 * @param[out] why    The steps, or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return As jamsostek_jp_pension_age().
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_jp_limits_compute(
    const jamsostek_rules *rules, jamsostek_date day,
    const jamsostek_jp_input *in, jamsostek_jp_limits *out,
    jamsostek_explanation **why, jamsostek_error *err);

/**
 * @brief The limits that follow from those of the year before (art. 18).
 *
 * Rounded upward as `rounding.jp_limits_direction` and `..._base` say on the
 * day: to 50 up to 2019, to 100 since.
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    Any day of the new year.
 * @param[in]  in     `previous_minimum`, `previous_maximum` (one may be left
 *                    out), `growth_ppm` (inflation of the year before).
 * @param[out] out    The limits; unchanged on failure.
 * @param[out] why    The steps, or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return As jamsostek_jp_pension_age(); #JAMSOSTEK_ERR_MISSING;
 *         #JAMSOSTEK_ERR_DOMAIN; #JAMSOSTEK_ERR_OVERFLOW.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_jp_limits_step(const jamsostek_rules *rules, jamsostek_date day,
                         const jamsostek_jp_input *in, jamsostek_jp_limits *out,
                         jamsostek_explanation **why, jamsostek_error *err);

/**
 * @brief The wage ceiling that follows from that of the year before
 *        (art. 29).
 *
 * Rounded down as `rounding.jp_ceiling_direction` and `..._base` say.
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    Any day of the new year from March.
 * @param[in]  in     `previous_ceiling`; `growth_ppm`, growth of the gross
 *                    domestic product.
 * @param[out] out    The ceiling; unchanged on failure.
 * @param[out] why    The steps, or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return As jamsostek_jp_limits_step().
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_jp_ceiling_step(
    const jamsostek_rules *rules, jamsostek_date day,
    const jamsostek_jp_input *in, jamsostek_jp_amount *out,
    jamsostek_explanation **why, jamsostek_error *err);

/**
 * @brief The pension of a later year (art. 17 (1) b, (4)).
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    A day of the new year.
 * @param[in]  in     `pension` of the year before; `growth_ppm`, inflation of
 *                    the year before; `without_limits`.
 * @param[out] out    The pension; unchanged on failure.
 * @param[out] why    The steps, or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return As jamsostek_jp_limits_step().
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_jp_indexation(const jamsostek_rules *rules, jamsostek_date day,
                        const jamsostek_jp_input *in, jamsostek_jp_amount *out,
                        jamsostek_explanation **why, jamsostek_error *err);
/** @} */

/**
 * @name Pension and lump sum
 * @{
 */
/**
 * @brief A wage brought to the year of the pension (art. 17 (3)).
 *
 * Multiplied by 1 + inflation of each year from `wage_year` to the year before
 * the pension.
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    A day of the pension's year.
 * @param[in]  in     `wage`, `wage_year`, the inflation of those years.
 * @param[out] out    The weighted wage; unchanged on failure.
 * @param[out] why    The steps, or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return As jamsostek_jp_limits_step().
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_jp_weighted_wage(
    const jamsostek_rules *rules, jamsostek_date day,
    const jamsostek_jp_input *in, jamsostek_jp_amount *out,
    jamsostek_explanation **why, jamsostek_error *err);

/**
 * @brief Monthly pension of the first year (art. 17, 18, 19).
 *
 * Either from an average weighted wage and a number of months, or from the
 * wages of a career: each counts up to the ceiling of its month and is weighted
 * with the inflation from its year on; their sum divided by the paid months is
 * the average.  `pension` is 0 with #JAMSOSTEK_JP_FLAG_LUMP_SUM below 180
 * months; `formula` still says what the formula gives.
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    First day of the pension; its year is the one that wages
 *                    are brought to.
 * @param[in]  in     `average_wage` and `months`, or `wages`, `wages_from`, the
 *                    inflation and, where not the paid months count, `months`;
 *                    `without_limits`.
 * @param[out] out    The pension; unchanged on failure.
 * @param[out] why    The steps, or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return As jamsostek_jp_limits_step(); #JAMSOSTEK_ERR_CONFLICT for an average
 *         and wages at once; #JAMSOSTEK_ERR_DOMAIN for wages of months after
 *         the day.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_jp_pension_compute(
    const jamsostek_rules *rules, jamsostek_date day,
    const jamsostek_jp_input *in, jamsostek_jp_pension *out,
    jamsostek_explanation **why, jamsostek_error *err);

/**
 * @brief Contributions and their return, for who has less than 15 years
 *        (art. 24).
 *
 * Each month's contribution (both sides, as billed) earns the return of its
 * own month and of every later one.  The crediting follows that of JHT; the
 * text only says that it is monthly and at the actual value.
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    Day of the payment.
 * @param[in]  in     `wages`, `wages_from`, `return_ppm`.
 * @param[out] out    The sums; unchanged on failure.
 * @param[out] why    The steps, or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return As jamsostek_jp_pension_compute().
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_jp_lump_sum_compute(
    const jamsostek_rules *rules, jamsostek_date day,
    const jamsostek_jp_input *in, jamsostek_jp_lump_sum *out,
    jamsostek_explanation **why, jamsostek_error *err);
/** @} */

/**
 * @name Disability, death, survivors
 * @{
 */
/**
 * @brief Whether 15 years are counted, and whether a monthly pension is due
 *        (art. 19 to 24).
 *
 * Death before pension age: at least a year of membership and a density of
 * 80 %; total disability: at least a month since enrolment and that density.
 * Where the conditions are not met a lump sum is due (B16).
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    Day of the event.
 * @param[in]  in     `reason`, `months`, and for the two events `density_ppm`
 *                    with `membership_months` or `months_since_enrolment`.
 * @param[out] out    The answer; unchanged on failure.
 * @param[out] why    The steps, or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return As jamsostek_jp_limits_step().
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_jp_claim_compute(
    const jamsostek_rules *rules, jamsostek_date day,
    const jamsostek_jp_input *in, jamsostek_jp_claim *out,
    jamsostek_explanation **why, jamsostek_error *err);

/**
 * @brief Who of the survivors receives, and how much (art. 14, 21 to 23).
 *
 * In order: widow or widower; children, two at most; one parent.  The limits
 * apply to the share (B15; `choice.jp_survivor_limits`).  Two children have one
 * share together unless `choice.jp_two_children` gives each its own.
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    Day of the death or of the remarriage.
 * @param[in]  in     `base`; `relation`, or `spouse`, `children`, `parents`;
 *                    `child_born`; `without_limits`.
 * @param[out] out    The pension; unchanged on failure.
 * @param[out] why    The steps, or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return As jamsostek_jp_limits_step(); #JAMSOSTEK_ERR_NOT_OPEN for a child of
 *         23 or older; #JAMSOSTEK_ERR_CONFLICT for a child beside a spouse, or
 *         a parent beside a spouse or children.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_jp_survivor_compute(
    const jamsostek_rules *rules, jamsostek_date day,
    const jamsostek_jp_input *in, jamsostek_jp_survivor *out,
    jamsostek_explanation **why, jamsostek_error *err);
/** @} */

/**
 * @name Columns of careers
 * @{
 */
/**
 * @brief Careers of many workers over the same months.  Grows at its end only.
 *
 * Give `wage32` or `wage64`.  The wage of worker i in month m stands at
 * `i * worker_stride + m * month_stride`: month by month in columns of all
 * workers (strides 1 and n), or worker by worker (strides n_months and 1).
 * A wage of 0 means that no contribution was paid for that month.
 */
typedef struct jamsostek_jp_columns {
    size_t struct_size;          /**< `sizeof(jamsostek_jp_columns)` */
    size_t n;                    /**< workers */
    size_t n_months;             /**< months of each, 1 to 1,200 */
    jamsostek_date wages_from;   /**< any day of the first month */
    const int32_t *wage32;       /**< wages up to 2,147,483,647, or NULL */
    const jamsostek_idr *wage64; /**< wages, or NULL */
    size_t worker_stride;        /**< elements from worker to worker; 0: 1 */
    size_t month_stride;         /**< elements from month to month; 0: `n` */
    const int32_t *months; /**< contribution months that count, by worker; 0 in
                                it, or NULL: the paid ones */
    const int32_t *inflation_ppm; /**< as in #jamsostek_jp_input */
    size_t n_inflation;           /**< as in #jamsostek_jp_input */
    int32_t inflation_from;       /**< as in #jamsostek_jp_input */
    int32_t without_limits;       /**< as in #jamsostek_jp_input */
    uint32_t options;             /**< as in #jamsostek_jp_input */
    const uint8_t *valid;         /**< bitmap, lowest bit first, 1 = worker is
                                       there; NULL: all are */
    size_t valid_offset;          /**< bits to skip in `valid` */
} jamsostek_jp_columns;

/**
 * @brief Where a batch writes.  Grows at its end only.
 *
 * Columns of the caller, one element per worker, or NULL where not wanted.  A
 * worker who is null or fails gets 0.
 */
typedef struct jamsostek_jp_results {
    size_t struct_size;     /**< `sizeof(jamsostek_jp_results)` */
    jamsostek_idr *pension; /**< as in #jamsostek_jp_pension */
    jamsostek_idr *formula; /**< as in #jamsostek_jp_pension */
    int32_t *months_paid;   /**< as in #jamsostek_jp_pension */
    uint8_t *row_status;    /**< #jamsostek_status per worker */
    uint32_t *flags;        /**< as in #jamsostek_jp_pension */
} jamsostek_jp_results;

/**
 * @brief Pensions of many careers.
 *
 * Results equal those of jamsostek_jp_pension_compute() to the last rupiah: a
 * worker whose sum comes so near to a half rupiah that 64 bits cannot tell is
 * computed in full.  A bad row gets its status and never stops the others.
 * Needs about 50 KiB of stack and no other memory.
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    First day of all pensions.
 * @param[in]  in     The columns.
 * @param[out] out    Where to write.
 * @param[out] n_bad  How many rows failed (null rows are not counted), or NULL.
 * @param[out] err    Detail: of the call, or of the first bad row (`row`).
 * @return #JAMSOSTEK_OK, and what does not depend on the row as from
 *         jamsostek_jp_pension_compute().
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_jp_pension_batch(
    const jamsostek_rules *rules, jamsostek_date day,
    const jamsostek_jp_columns *in, const jamsostek_jp_results *out,
    size_t *n_bad, jamsostek_error *err);
/** @} */

#ifdef __cplusplus
}
#endif

#endif
