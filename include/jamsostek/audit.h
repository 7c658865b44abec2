/* SPDX-License-Identifier: MIT */

/**
 * @file audit.h
 * @brief Does a printed figure follow from its parts?
 *
 * Four kinds of figure are printed again and again, and often wrong: a budget
 * (people x months x rate), a percentage (numerator / denominator), a gap (to
 * a target, or to everybody), a sum of parts.  Each is computed anew in whole
 * numbers and gets one of these verdicts, the first that holds:
 *
 * - `exact`: it is the computed figure;
 * - `rounds`: the computed figure rounds half up to it at its last place;
 * - `truncated`: it was cut instead of rounded;
 * - `consistent_interval`: inputs are printed rounded, and some value within
 *   half of the last place that is not zero of each gives it;
 * - `does_not_fit`;
 * - `unverifiable`: a part or the figure itself is not printed.
 *
 * A percentage is never `exact`: to have come out even is a remark there.
 *
 * Where a figure does not fit, the audit tries the misreadings that were seen
 * in print (jamsostek_misreading) and reports those that make it fit, each
 * with the changed part and what then comes out.  Nothing is corrected: a
 * guess is a question to ask, not an answer.  Guesses stand in the order of
 * how common the misreading is; #jamsostek_audit_guess::verdict says how well
 * it fits.  Rates of the law are those of the contribution month, from the
 * same code that computes contributions.
 *
 * "69 million for 4,110 workers", which is a month and not a year:
 *
 * @code
 * jamsostek_budget_claim claim = JAMSOSTEK_BUDGET_CLAIM_INIT;
 * jamsostek_budget_audit audit;
 * jamsostek_audit_guess guess[8];
 * size_t n;
 *
 * claim.workers = 4110;
 * claim.months = 12;
 * claim.rate = 16800;
 * claim.printed = 69000000;
 * claim.quantum = 1000000;
 * claim.month = december_2025;
 * status = jamsostek_audit_budget(NULL, &claim, &audit, guess, 8, &n, &err);
 * // audit.verdict JAMSOSTEK_VERDICT_DOES_NOT_FIT
 * // guess[0].misreading JAMSOSTEK_MISREADING_PERIOD, read_as 1
 * @endcode
 *
 * Figures as people write them are read by jamsostek_figure_parse().
 *
 * Threads: every function here is pure and may be called from any thread, as
 * long as nobody changes the rules meanwhile.  Only those that explain
 * allocate memory.
 *
 * @see @ref md_docs_audit
 */
#ifndef JAMSOSTEK_AUDIT_H
#define JAMSOSTEK_AUDIT_H

#include <jamsostek/contribution.h>
#include <jamsostek/coverage.h>
#include <jamsostek/explanation.h>
#include <jamsostek/figure.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @brief What an audit comes to; see the top of this file. */
typedef enum jamsostek_verdict {
    JAMSOSTEK_VERDICT_EXACT = 1,               /**< `exact` */
    JAMSOSTEK_VERDICT_ROUNDS = 2,              /**< `rounds` */
    JAMSOSTEK_VERDICT_TRUNCATED = 3,           /**< `truncated` */
    JAMSOSTEK_VERDICT_CONSISTENT_INTERVAL = 4, /**< `consistent_interval` */
    JAMSOSTEK_VERDICT_DOES_NOT_FIT = 5,        /**< `does_not_fit` */
    JAMSOSTEK_VERDICT_UNVERIFIABLE = 6         /**< `unverifiable` */
} jamsostek_verdict;

/** @brief Word of a verdict.
 * @param[in] verdict  #jamsostek_verdict.
 * @return Static text, or NULL. */
JAMSOSTEK_API const char *jamsostek_verdict_name(int32_t verdict);

/** @brief A verdict in a sentence.
 * @param[in] verdict  #jamsostek_verdict.
 * @param[in] lang     `id` for Indonesian; anything else, NULL too, English.
 * @return Static text without a final stop, or NULL. */
JAMSOSTEK_API const char *jamsostek_verdict_text(int32_t verdict,
                                                 const char *lang);

/** @brief Ways in which published figures were seen to go wrong. */
typedef enum jamsostek_misreading {
    /** The number of months was not printed; so many make it fit. */
    JAMSOSTEK_MISREADING_MONTHS = 1,
    /** A month's sum printed for a year, or a year's for a month. */
    JAMSOSTEK_MISREADING_PERIOD = 2,
    /** Another number of months makes it fit. */
    JAMSOSTEK_MISREADING_OTHER_MONTHS = 3,
    /** The rate of another segment or set of programmes. */
    JAMSOSTEK_MISREADING_RATE = 4,
    /** A known misprint or a rounding of the rate. */
    JAMSOSTEK_MISREADING_RATE_MISPRINT = 5,
    /** It belongs to another count printed beside it. */
    JAMSOSTEK_MISREADING_OTHER_COUNT = 6,
    /** A quota x villages printed as a count of people. */
    JAMSOSTEK_MISREADING_QUOTA_AS_COUNT = 7,
    /** The digits of the rate stand where the head count should. */
    JAMSOSTEK_MISREADING_RATE_AS_COUNT = 8,
    /** The target, or its head count, printed as the gap. */
    JAMSOSTEK_MISREADING_TARGET_AS_GAP = 9,
    /** The gap to 100 printed as the gap to the target. */
    JAMSOSTEK_MISREADING_GAP_TO_ALL = 10,
    /** The gap to the target printed as the gap to 100. */
    JAMSOSTEK_MISREADING_GAP_TO_TARGET = 11,
    /** The segments of the denominator printed as participants. */
    JAMSOSTEK_MISREADING_SEGMENTS = 12,
    /** A share of the target printed as a share of all. */
    JAMSOSTEK_MISREADING_OF_TARGET = 13,
    /** The target printed as what is reached. */
    JAMSOSTEK_MISREADING_TARGET_AS_RATIO = 14,
    /** The share of those not covered printed as that of the covered. */
    JAMSOSTEK_MISREADING_COMPLEMENT = 15,
    /** An input was cut instead of rounded. */
    JAMSOSTEK_MISREADING_INPUT_CUT = 16,
    /** Grouping broken: zeros or thousands too many or too few. */
    JAMSOSTEK_MISREADING_GROUPING = 17,
    /** Two neighbouring digits changed places. */
    JAMSOSTEK_MISREADING_TRANSPOSED = 18
} jamsostek_misreading;

/** @brief Word of a misreading.
 * @param[in] misreading  #jamsostek_misreading.
 * @return Static text such as `transposed`, or NULL. */
JAMSOSTEK_API const char *jamsostek_misreading_name(int32_t misreading);

/** @brief Which part of the claim a guess reads in another way. */
typedef enum jamsostek_claim_part {
    JAMSOSTEK_PART_PRINTED = 1,     /**< the printed figure */
    JAMSOSTEK_PART_WORKERS = 2,     /**< the people of a budget */
    JAMSOSTEK_PART_MONTHS = 3,      /**< its months */
    JAMSOSTEK_PART_RATE = 4,        /**< its rate, rupiah */
    JAMSOSTEK_PART_NUMERATOR = 5,   /**< the numerator */
    JAMSOSTEK_PART_DENOMINATOR = 6, /**< the denominator */
    JAMSOSTEK_PART_ADDEND = 7       /**< one of the parts of a sum */
} jamsostek_claim_part;

/** @brief Word of a part.
 * @param[in] part  #jamsostek_claim_part.
 * @return Static text such as `workers`, or NULL. */
JAMSOSTEK_API const char *jamsostek_claim_part_name(int32_t part);

/** @brief A reading that makes a figure fit.  Frozen. */
typedef struct jamsostek_audit_guess {
    int32_t misreading; /**< #jamsostek_misreading */
    int32_t part;       /**< #jamsostek_claim_part that is read differently */
    int32_t verdict;    /**< of the changed reading: exact, rounds, truncated */
    int32_t unit;       /**< #jamsostek_figure_unit of `gives` */
    int32_t decimals;   /**< of `gives`, and of `read_as` if that is the
                             printed figure */
    int32_t index;      /**< which of the parts of a sum, from 0; else -1 */
    int64_t read_as;    /**< the part in that reading */
    int64_t gives;      /**< what then comes out */
} jamsostek_audit_guess;

/**
 * @brief A guess in a sentence: what may have happened, which reading fits,
 *        and where it was seen.
 * @param[in]  guess   A guess.
 * @param[in]  lang    `id` or `en`.
 * @param[out] text    Where to write; may be NULL if @p size is 0.
 * @param[in]  size    Room in @p text.
 * @param[out] needed  Room that the whole text needs; or NULL.
 * @param[out] err     Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_BUFFER; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_audit_guess_text(
    const jamsostek_audit_guess *guess, const char *lang, char *text,
    size_t size, size_t *needed, jamsostek_error *err);

/**
 * @name Remarks of an audit
 * @{
 */
/** The percentage is above 100, which is valid. */
#define JAMSOSTEK_AUDIT_ABOVE_100 UINT32_C(1)
/** The months are not printed but inferred. */
#define JAMSOSTEK_AUDIT_MONTHS_INFERRED UINT32_C(2)
/** The rate is none that the law gives in that month. */
#define JAMSOSTEK_AUDIT_RATE_UNKNOWN UINT32_C(4)
/** The printed figure has one digit that is not zero, so that much fits. */
#define JAMSOSTEK_AUDIT_COARSE UINT32_C(8)
/** The people are as many as the digits of the rate. */
#define JAMSOSTEK_AUDIT_RATE_AS_COUNT UINT32_C(16)
/** The people are a round quota for each village. */
#define JAMSOSTEK_AUDIT_QUOTA UINT32_C(32)
/** The percentage comes out even. */
#define JAMSOSTEK_AUDIT_EVEN UINT32_C(64)
/** @} */

/** @brief A remark in words.
 * @param[in] flag  One JAMSOSTEK_AUDIT_... above.
 * @param[in] lang  `id` for Indonesian; anything else, NULL too, English.
 * @return Static text without a final stop; NULL for what is no remark. */
JAMSOSTEK_API const char *jamsostek_audit_text(uint32_t flag, const char *lang);

/**
 * @brief A printed budget.  Grows at its end only.
 *
 * What was not printed is #JAMSOSTEK_COUNT_NONE.
 */
typedef struct jamsostek_budget_claim {
    size_t struct_size;      /**< `sizeof(jamsostek_budget_claim)` */
    int64_t workers;         /**< people */
    int64_t months;          /**< months each */
    int32_t months_inferred; /**< 1: the months were not printed */
    int32_t inputs_rounded;  /**< 1: workers or rate are printed rounded */
    int64_t rate;            /**< rupiah a person and month; not given: that of
                                  `worker` */
    int64_t printed;         /**< the printed sum, rupiah */
    int64_t quantum;         /**< its last place; 0: 1 */
    jamsostek_date month;    /**< contribution month, from which rates of the
                                  law are taken; #JAMSOSTEK_DATE_NONE: none */
    uint32_t options;        /**< 0 or #JAMSOSTEK_OPTION_CARRY_FORWARD */
    const jamsostek_worker *worker; /**< one of them, whose rate in `month` the
                                 law says; NULL if `rate` is given */
    const int64_t *others;   /**< other counts printed beside it, or NULL */
    size_t n_others;         /**< how many */
    int64_t villages;        /**< villages, or 0 */
    int64_t workers_quantum; /**< last place of rounded workers; 0: the last
                                that is not zero */
} jamsostek_budget_claim;

/** @brief Initial value of a #jamsostek_budget_claim: nothing printed. */
#define JAMSOSTEK_BUDGET_CLAIM_INIT                                            \
    {                                                                          \
        sizeof(jamsostek_budget_claim), JAMSOSTEK_COUNT_NONE,                  \
            JAMSOSTEK_COUNT_NONE, 0, 0, JAMSOSTEK_COUNT_NONE,                  \
            JAMSOSTEK_COUNT_NONE, 0, JAMSOSTEK_DATE_NONE, 0, NULL, NULL, 0, 0, \
            0                                                                  \
    }

/** @brief Sets a claim to #JAMSOSTEK_BUDGET_CLAIM_INIT.
 * @param[out] claim  The claim; `struct_size` is set too.  May be NULL. */
JAMSOSTEK_API void jamsostek_budget_claim_init(jamsostek_budget_claim *claim);

/**
 * @brief What a budget comes to.  Frozen.
 *
 * What cannot be computed is #JAMSOSTEK_COUNT_NONE.
 */
typedef struct jamsostek_budget_audit {
    int32_t verdict;         /**< #jamsostek_verdict */
    uint32_t flags;          /**< JAMSOSTEK_AUDIT_... */
    int64_t rate;            /**< the rate that was used */
    int64_t law_rate;        /**< BPU, JKK and JKM, lowest row, that month */
    int64_t computed;        /**< workers x months x rate */
    int64_t at_law_rate;     /**< workers x months x law_rate */
    int64_t low;             /**< least that rounded inputs allow */
    int64_t high;            /**< most that they allow */
    int64_t implied_months;  /**< printed / (workers x rate), thousandths */
    int64_t implied_workers; /**< printed / (months x rate), tenths */
    int64_t implied_rate;    /**< printed / (workers x months), tenths */
} jamsostek_budget_audit;

/**
 * @brief Audits a budget.
 * @param[in]  rules      A what-if, or NULL for the law as enacted.
 * @param[in]  claim      What is printed.
 * @param[out] out        Verdict and implied figures, each half up; unchanged
 *                        on failure.
 * @param[out] guesses    The first @p room guesses; NULL if @p room is 0.
 * @param[in]  room       How many fit there.
 * @param[out] n_guesses  How many there are; or NULL.
 * @param[out] err        Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_DOMAIN for a count that cannot be;
 *         #JAMSOSTEK_ERR_OVERFLOW; #JAMSOSTEK_ERR_STRUCT_SIZE;
 *         #JAMSOSTEK_ERR_ARGUMENT; where the rate is the worker's, as
 *         jamsostek_contribution_compute().
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_audit_budget(
    const jamsostek_rules *rules, const jamsostek_budget_claim *claim,
    jamsostek_budget_audit *out, jamsostek_audit_guess *guesses, size_t room,
    size_t *n_guesses, jamsostek_error *err);

/**
 * @brief Audits a budget and says step by step how.
 * @param[in]  rules        As jamsostek_audit_budget().
 * @param[in]  claim        What is printed.
 * @param[out] out          Equal to that of jamsostek_audit_budget(), or NULL.
 * @param[out] explanation  The steps, for jamsostek_explanation_free().
 * @param[out] err          Detail of a failure, or NULL.
 * @return As jamsostek_audit_budget(); #JAMSOSTEK_ERR_MEMORY.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_audit_budget_explain(
    const jamsostek_rules *rules, const jamsostek_budget_claim *claim,
    jamsostek_budget_audit *out, jamsostek_explanation **explanation,
    jamsostek_error *err);

/**
 * @brief A printed percentage.  Grows at its end only.
 *
 * What was not printed is #JAMSOSTEK_COUNT_NONE.
 */
typedef struct jamsostek_percent_claim {
    size_t struct_size;          /**< `sizeof(jamsostek_percent_claim)` */
    int64_t numerator;           /**< people */
    int64_t denominator;         /**< people, at least 1 */
    int64_t printed;             /**< percentage with so many decimals */
    int32_t decimals;            /**< 0 to #JAMSOSTEK_DECIMALS_MAX */
    int32_t inputs_rounded;      /**< 1: an input is printed rounded */
    int64_t target_ppm;          /**< target in parts per million, or 0 */
    const int64_t *others;       /**< other counts printed beside it, or NULL */
    size_t n_others;             /**< how many */
    int64_t numerator_quantum;   /**< last place of a rounded numerator; 0:
                                      the last that is not zero */
    int64_t denominator_quantum; /**< the same of the denominator: 2.80 million
                                      is 10,000 */
    jamsostek_date date;         /**< date of the figure, for the explanation */
} jamsostek_percent_claim;

/** @brief Initial value of a #jamsostek_percent_claim: nothing printed. */
#define JAMSOSTEK_PERCENT_CLAIM_INIT                                           \
    {                                                                          \
        sizeof(jamsostek_percent_claim), JAMSOSTEK_COUNT_NONE,                 \
            JAMSOSTEK_COUNT_NONE, JAMSOSTEK_COUNT_NONE, 0, 0, 0, NULL, 0, 0,   \
            0, JAMSOSTEK_DATE_NONE                                             \
    }

/** @brief Sets a claim to #JAMSOSTEK_PERCENT_CLAIM_INIT.
 * @param[out] claim  The claim; `struct_size` is set too.  May be NULL. */
JAMSOSTEK_API void jamsostek_percent_claim_init(jamsostek_percent_claim *claim);

/** @brief Decimals of the percentages in a #jamsostek_percent_audit. */
#define JAMSOSTEK_AUDIT_DECIMALS 4

/**
 * @brief What a percentage comes to.  Frozen.
 *
 * What cannot be computed is #JAMSOSTEK_COUNT_NONE.
 */
typedef struct jamsostek_percent_audit {
    int32_t verdict;             /**< #jamsostek_verdict, never exact */
    uint32_t flags;              /**< JAMSOSTEK_AUDIT_... */
    int64_t recomputed;          /**< with four decimals, half up */
    int64_t low;                 /**< least that rounded inputs allow, four
                                      decimals, rounded down */
    int64_t high;                /**< most that they allow, rounded up */
    int64_t implied_numerator;   /**< printed % of the denominator, half up */
    int64_t implied_denominator; /**< of which the numerator is printed %,
                                      half up */
} jamsostek_percent_audit;

/**
 * @brief Audits a percentage.
 * @param[in]  claim      What is printed.
 * @param[out] out        Verdict and figures; unchanged on failure.
 * @param[out] guesses    The first @p room guesses; NULL if @p room is 0.
 * @param[in]  room       How many fit there.
 * @param[out] n_guesses  How many there are; or NULL.
 * @param[out] err        Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_DOMAIN for a count or decimals that
 *         cannot be; #JAMSOSTEK_ERR_OVERFLOW; #JAMSOSTEK_ERR_STRUCT_SIZE;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_audit_percent(
    const jamsostek_percent_claim *claim, jamsostek_percent_audit *out,
    jamsostek_audit_guess *guesses, size_t room, size_t *n_guesses,
    jamsostek_error *err);

/**
 * @brief Audits a percentage and says step by step how.
 * @param[in]  claim        What is printed.
 * @param[out] out          Equal to that of jamsostek_audit_percent(), or NULL.
 * @param[out] explanation  The steps, for jamsostek_explanation_free().
 * @param[out] err          Detail of a failure, or NULL.
 * @return As jamsostek_audit_percent(); #JAMSOSTEK_ERR_MISSING without the
 *         date; #JAMSOSTEK_ERR_MEMORY.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_audit_percent_explain(const jamsostek_percent_claim *claim,
                                jamsostek_percent_audit *out,
                                jamsostek_explanation **explanation,
                                jamsostek_error *err);

/** @brief What a gap is to. */
typedef enum jamsostek_gap_kind {
    JAMSOSTEK_GAP_TO_TARGET = 1, /**< the target */
    JAMSOSTEK_GAP_TO_ALL = 2     /**< everybody, or 100 % */
} jamsostek_gap_kind;

/**
 * @brief A printed gap, in people or in points.  Grows at its end only.
 *
 * What was not printed is #JAMSOSTEK_COUNT_NONE.  In people the gap needs the
 * denominator and the numerator or `reached`; in points it needs `reached`, or
 * both counts.
 */
typedef struct jamsostek_gap_claim {
    size_t struct_size;  /**< `sizeof(jamsostek_gap_claim)` */
    int32_t kind;        /**< #jamsostek_gap_kind */
    int32_t in_people;   /**< 1: people; 0: points */
    int64_t numerator;   /**< people */
    int64_t denominator; /**< people */
    int64_t reached;     /**< percentage that is reached, with `decimals` */
    int64_t target_ppm;  /**< target in parts per million, or 0 */
    int32_t decimals;    /**< of `reached`, and of `printed` in points */
    int32_t padding;     /**< 0 */
    int64_t printed;     /**< the printed gap */
    int64_t quantum;     /**< its last place; 0: 1 */
    jamsostek_date date; /**< date of the figure, for the explanation */
} jamsostek_gap_claim;

/** @brief Initial value of a #jamsostek_gap_claim: nothing printed. */
#define JAMSOSTEK_GAP_CLAIM_INIT                                               \
    {                                                                          \
        sizeof(jamsostek_gap_claim), JAMSOSTEK_GAP_TO_TARGET, 0,               \
            JAMSOSTEK_COUNT_NONE, JAMSOSTEK_COUNT_NONE, JAMSOSTEK_COUNT_NONE,  \
            0, 0, 0, JAMSOSTEK_COUNT_NONE, 0, JAMSOSTEK_DATE_NONE              \
    }

/** @brief Sets a claim to #JAMSOSTEK_GAP_CLAIM_INIT.
 * @param[out] claim  The claim; `struct_size` is set too.  May be NULL. */
JAMSOSTEK_API void jamsostek_gap_claim_init(jamsostek_gap_claim *claim);

/** @brief What a gap or a sum comes to.  Frozen. */
typedef struct jamsostek_figure_audit {
    int32_t verdict;  /**< #jamsostek_verdict */
    uint32_t flags;   /**< JAMSOSTEK_AUDIT_... */
    int64_t computed; /**< in the unit of the claim; #JAMSOSTEK_COUNT_NONE */
    int64_t low;      /**< least that rounded parts allow, or
                           #JAMSOSTEK_COUNT_NONE */
    int64_t high;     /**< most that they allow, or #JAMSOSTEK_COUNT_NONE */
} jamsostek_figure_audit;

/**
 * @brief Audits a gap.
 * @param[in]  claim      What is printed.
 * @param[out] out        Verdict and computed gap; below a target that is
 *                        passed it is 0.  Unchanged on failure.
 * @param[out] guesses    The first @p room guesses; NULL if @p room is 0.
 * @param[in]  room       How many fit there.
 * @param[out] n_guesses  How many there are; or NULL.
 * @param[out] err        Detail of a failure, or NULL.
 * @return As jamsostek_audit_percent().
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_audit_gap(const jamsostek_gap_claim *claim,
                    jamsostek_figure_audit *out, jamsostek_audit_guess *guesses,
                    size_t room, size_t *n_guesses, jamsostek_error *err);

/**
 * @brief Audits a gap and says step by step how.
 * @param[in]  claim        What is printed.
 * @param[out] out          Equal to that of jamsostek_audit_gap(), or NULL.
 * @param[out] explanation  The steps, for jamsostek_explanation_free().
 * @param[out] err          Detail of a failure, or NULL.
 * @return As jamsostek_audit_gap(); #JAMSOSTEK_ERR_MISSING without the date;
 *         #JAMSOSTEK_ERR_MEMORY.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_audit_gap_explain(
    const jamsostek_gap_claim *claim, jamsostek_figure_audit *out,
    jamsostek_explanation **explanation, jamsostek_error *err);

/** @brief A printed total with its parts.  Grows at its end only. */
typedef struct jamsostek_sum_claim {
    size_t struct_size;    /**< `sizeof(jamsostek_sum_claim)` */
    const int64_t *parts;  /**< the parts, not negative */
    size_t n;              /**< how many */
    int64_t part_quantum;  /**< last place of the parts if they are rounded;
                                0: they are exact */
    int64_t printed;       /**< the printed total, or #JAMSOSTEK_COUNT_NONE */
    int64_t quantum;       /**< its last place; 0: 1 */
    const int64_t *others; /**< other counts printed beside it, or NULL */
    size_t n_others;       /**< how many */
    int32_t unit;          /**< #jamsostek_figure_unit of parts and total */
    int32_t decimals;      /**< their decimals, 0 to 9 */
    jamsostek_date date;   /**< date of the figure, for the explanation */
} jamsostek_sum_claim;

/** @brief Initial value of a #jamsostek_sum_claim: nothing printed. */
#define JAMSOSTEK_SUM_CLAIM_INIT                                               \
    {                                                                          \
        sizeof(jamsostek_sum_claim), NULL, 0, 0, JAMSOSTEK_COUNT_NONE, 0,      \
            NULL, 0, 0, 0, JAMSOSTEK_DATE_NONE                                 \
    }

/** @brief Sets a claim to #JAMSOSTEK_SUM_CLAIM_INIT.
 * @param[out] claim  The claim; `struct_size` is set too.  May be NULL. */
JAMSOSTEK_API void jamsostek_sum_claim_init(jamsostek_sum_claim *claim);

/**
 * @brief Audits a sum.
 * @param[in]  claim      What is printed.
 * @param[out] out        Verdict and sum; unchanged on failure.
 * @param[out] guesses    The first @p room guesses; NULL if @p room is 0.
 * @param[in]  room       How many fit there.
 * @param[out] n_guesses  How many there are; or NULL.
 * @param[out] err        Detail of a failure, or NULL.
 * @return As jamsostek_audit_percent().
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_audit_sum(const jamsostek_sum_claim *claim,
                    jamsostek_figure_audit *out, jamsostek_audit_guess *guesses,
                    size_t room, size_t *n_guesses, jamsostek_error *err);

/**
 * @brief Audits a sum and says step by step how.
 * @param[in]  claim        What is printed.
 * @param[out] out          Equal to that of jamsostek_audit_sum(), or NULL.
 * @param[out] explanation  The steps, for jamsostek_explanation_free().
 * @param[out] err          Detail of a failure, or NULL.
 * @return As jamsostek_audit_sum(); #JAMSOSTEK_ERR_MISSING without the date;
 *         #JAMSOSTEK_ERR_MEMORY.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_audit_sum_explain(
    const jamsostek_sum_claim *claim, jamsostek_figure_audit *out,
    jamsostek_explanation **explanation, jamsostek_error *err);

#ifdef __cplusplus
}
#endif

#endif
