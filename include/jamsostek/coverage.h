/* SPDX-License-Identifier: MIT */

/**
 * @file coverage.h
 * @brief How far coverage is: ratios with a name, gaps, trends, rankings.
 *
 * "Coverage" is printed for at least eight different ratios.  Here a ratio has
 * a definition (a #jamsostek_measure), a numerator, a denominator and a date,
 * and one without all four is refused: it could not be compared with anything.
 * Ratios of different definitions are never compared.  Values above 100 % are
 * valid: construction workers count once for each project, and workers are
 * counted where their employer is registered.
 *
 * A ratio is kept as its two whole numbers.  It is turned into a percentage
 * only to be shown, in so many decimals and rounded as the caller says; what
 * is ranked or compared are the exact fractions.
 *
 * A percentage is a whole number with a number of decimals: 42.1 % in one
 * decimal is 421.  Points are the difference of two percentages.
 *
 * @code
 * jamsostek_ratio reached = JAMSOSTEK_RATIO_INIT;
 * jamsostek_gap gap;
 * int64_t percent;
 *
 * reached.measure = JAMSOSTEK_MEASURE_UCJ;
 * reached.date = july_2025;
 * reached.numerator = 1320000;
 * reached.denominator = 2800000;
 * status = jamsostek_ratio_percent(&reached, 2, JAMSOSTEK_ROUND_HALF_UP,
 *                                  &percent, &err);        // 4714: 47.14 %
 * status = jamsostek_ratio_gap(&reached, 629300, 2, &gap, &err);
 * // to a target of 62.93 %: gap.people_to_target 442040
 * @endcode
 *
 * Threads: every function here is pure and may be called from any thread.
 * None but jamsostek_coverage_by_level() and those that explain allocate
 * memory.
 *
 * @see @ref md_docs_coverage
 */
#ifndef JAMSOSTEK_COVERAGE_H
#define JAMSOSTEK_COVERAGE_H

#include <jamsostek/date.h>
#include <jamsostek/explanation.h>
#include <jamsostek/money.h>
#include <jamsostek/region.h>
#include <jamsostek/rules.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @brief Numbers of the ratios that are called coverage. */
typedef enum jamsostek_measure_number {
    JAMSOSTEK_MEASURE_UCJ = 1,         /**< universal coverage Jamsostek */
    JAMSOSTEK_MEASURE_UCJ_VARIANT = 2, /**< with civil servants below */
    JAMSOSTEK_MEASURE_REG = 3,         /**< registered, active or not */
    JAMSOSTEK_MEASURE_EMP = 4,         /**< active among all employed */
    JAMSOSTEK_MEASURE_SEG = 5,         /**< active of one segment */
    JAMSOSTEK_MEASURE_SDG = 6,         /**< SDG 8.8.1 (a) */
    JAMSOSTEK_MEASURE_ACT = 7,         /**< active among registered */
    JAMSOSTEK_MEASURE_RPJMD = 8        /**< indicator of a regional plan */
} jamsostek_measure_number;

/** @brief What a ratio counts, and against what.  Frozen; static lifetime. */
typedef struct jamsostek_measure {
    int32_t id;                     /**< #jamsostek_measure_number */
    int32_t of_segment;             /**< 1: about one segment, which is named */
    const char *key;                /**< `ucj` */
    const char *label_id;           /**< its name, Indonesian */
    const char *label_en;           /**< its name, English */
    const char *counted;            /**< word of the numerator: `active` */
    const char *against;            /**< word of the denominator: `potential` */
    const char *numerator_id;       /**< numerator in words, Indonesian */
    const char *numerator_en;       /**< numerator in words, English */
    const char *denominator_id;     /**< denominator in words, Indonesian */
    const char *denominator_en;     /**< denominator in words, English */
    const jamsostek_source *source; /**< where it was seen */
    int32_t confidence;             /**< #jamsostek_confidence */
} jamsostek_measure;

/** @brief How many definitions there are.
 * @return The largest number. */
JAMSOSTEK_API int32_t jamsostek_measure_count(void);

/**
 * @brief A definition.
 * @param[in]  id   #jamsostek_measure_number.
 * @param[out] out  The definition; unchanged on failure.
 * @param[out] err  Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NOT_FOUND; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_measure_get(int32_t id, jamsostek_measure *out, jamsostek_error *err);

/**
 * @brief A definition by its word.
 * @param[in]  key  `ucj`, `ucj_variant`, `reg`, `emp`, `seg`, `sdg_8_8_1a`,
 *                  `act`, `rpjmd`.
 * @param[out] id   #jamsostek_measure_number; unchanged on failure.
 * @param[out] err  Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NOT_FOUND; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_measure_parse(const char *key, int32_t *id, jamsostek_error *err);

/** @brief A count of people that was not given. */
#define JAMSOSTEK_COUNT_NONE INT64_C(-1)

/** @brief The largest count and the most decimals that are accepted. */
#define JAMSOSTEK_COUNT_MAX INT64_C(1000000000000000)
/** @brief The most decimals of a percentage. */
#define JAMSOSTEK_DECIMALS_MAX 9

/**
 * @brief A ratio.  Frozen.  Begin with #JAMSOSTEK_RATIO_INIT.
 *
 * Of the date the month counts; `year_only` says that not even that is known.
 */
typedef struct jamsostek_ratio {
    int32_t measure;     /**< #jamsostek_measure_number */
    int32_t segment;     /**< #jamsostek_segment, or 0: all */
    int32_t category;    /**< number of a #jamsostek_category, or 0: all */
    int32_t year_only;   /**< 1: only the year of `date` is known */
    jamsostek_date date; /**< the day, or any day of the month or year */
    int64_t numerator;   /**< people, not negative */
    int64_t denominator; /**< people, at least 1 */
} jamsostek_ratio;

/** @brief Initial value of a #jamsostek_ratio: nothing given. */
#define JAMSOSTEK_RATIO_INIT                                                   \
    {                                                                          \
        0, 0, 0, 0, JAMSOSTEK_DATE_NONE, JAMSOSTEK_COUNT_NONE,                 \
            JAMSOSTEK_COUNT_NONE                                               \
    }

/** @brief Sets a ratio to #JAMSOSTEK_RATIO_INIT, for foreign callers.
 * @param[out] ratio  The ratio, or NULL. */
JAMSOSTEK_API void jamsostek_ratio_init(jamsostek_ratio *ratio);

/**
 * @name Remarks on ratios
 * @{
 */
/** The ratio is above 100 %, which is valid. */
#define JAMSOSTEK_COVERAGE_ABOVE_100 UINT32_C(1)
/** Different months of the year: regions pay in blocks once their budget is
 * open, so that a part of the change may be the season. */
#define JAMSOSTEK_COVERAGE_SEASON UINT32_C(2)
/** The month of one of them is not known, so neither is the season. */
#define JAMSOSTEK_COVERAGE_MONTH_UNKNOWN UINT32_C(4)
/** The dates differ. */
#define JAMSOSTEK_COVERAGE_DATES_DIFFER UINT32_C(8)
/** The denominators differ: a part of the change is not people covered. */
#define JAMSOSTEK_COVERAGE_BASE_CHANGED UINT32_C(16)
/** The target is reached. */
#define JAMSOSTEK_COVERAGE_TARGET_MET UINT32_C(32)
/** @} */

/** @brief A remark in words.
 * @param[in] flag  One JAMSOSTEK_COVERAGE_... above.
 * @param[in] lang  `id` for Indonesian; anything else, NULL too, English.
 * @return Static text without a final stop; NULL for what is no remark. */
JAMSOSTEK_API const char *jamsostek_coverage_text(uint32_t flag,
                                                  const char *lang);

/**
 * @brief Refuses a ratio that is not whole.
 * @param[in]  ratio  The ratio.
 * @param[out] flags  #JAMSOSTEK_COVERAGE_ABOVE_100 or 0; or NULL.
 * @param[out] err    Detail of a failure, or NULL; it names what is missing.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_MISSING without a definition, date,
 *         numerator, denominator or, where the definition asks for one,
 *         segment; #JAMSOSTEK_ERR_NOT_FOUND for an unknown definition;
 *         #JAMSOSTEK_ERR_DOMAIN for counts or a date that cannot be;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_ratio_check(
    const jamsostek_ratio *ratio, uint32_t *flags, jamsostek_error *err);

/**
 * @brief The ratio as a percentage.
 * @param[in]  ratio      The ratio.
 * @param[in]  decimals   0 to #JAMSOSTEK_DECIMALS_MAX.
 * @param[in]  direction  How to round; #JAMSOSTEK_ROUND_DOWN truncates.
 * @param[out] percent    100 x numerator / denominator with so many decimals.
 * @param[out] err        Detail of a failure, or NULL.
 * @return As jamsostek_ratio_check(); #JAMSOSTEK_ERR_DOMAIN for other
 *         decimals; #JAMSOSTEK_ERR_OVERFLOW; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_ratio_percent(
    const jamsostek_ratio *ratio, int32_t decimals,
    jamsostek_rounding direction, int64_t *percent, jamsostek_error *err);

/**
 * @brief Any share as a percentage, without the claim that it is coverage.
 * @param[in]  part       People, not negative.
 * @param[in]  whole      People, at least 1.
 * @param[in]  decimals   0 to #JAMSOSTEK_DECIMALS_MAX.
 * @param[in]  direction  How to round; #JAMSOSTEK_ROUND_DOWN truncates.
 * @param[out] percent    100 x part / whole with so many decimals.
 * @param[out] err        Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_DOMAIN for counts or decimals that
 *         cannot be; #JAMSOSTEK_ERR_OVERFLOW; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_percent_of(
    int64_t part, int64_t whole, int32_t decimals, jamsostek_rounding direction,
    int64_t *percent, jamsostek_error *err);

/** @brief Room for any percentage in text with its NUL. */
#define JAMSOSTEK_PERCENT_SIZE 32

/**
 * @brief Writes a percentage: `42.1%`, in Indonesian `42,1%`.
 * @param[in]  percent   With so many decimals: 421.
 * @param[in]  decimals  0 to #JAMSOSTEK_DECIMALS_MAX: 1.
 * @param[in]  lang      `id` for a decimal comma; else a point.
 * @param[out] text      #JAMSOSTEK_PERCENT_SIZE always suffices.
 * @param[in]  size      Room there.
 * @param[out] err       Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_DOMAIN; #JAMSOSTEK_ERR_BUFFER;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_percent_format(int64_t percent, int32_t decimals, const char *lang,
                         char *text, size_t size, jamsostek_error *err);

/**
 * @brief Which of two ratios is larger, as exact fractions.
 * @param[in]  a      A ratio.
 * @param[in]  b      One of the same definition, segment and category.
 * @param[out] order  -1 if @p a is smaller, 0 if they are equal, 1 if larger.
 * @param[out] flags  #JAMSOSTEK_COVERAGE_DATES_DIFFER,
 *                    #JAMSOSTEK_COVERAGE_SEASON,
 *                    #JAMSOSTEK_COVERAGE_MONTH_UNKNOWN; or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return As jamsostek_ratio_check(); #JAMSOSTEK_ERR_CONFLICT for different
 *         definitions, segments or categories.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_ratio_compare(const jamsostek_ratio *a, const jamsostek_ratio *b,
                        int32_t *order, uint32_t *flags, jamsostek_error *err);

/** @brief What is missing, to a target and to everybody.  Frozen. */
typedef struct jamsostek_gap {
    int64_t target_people;    /**< the fewest people that meet the target */
    int64_t people_to_target; /**< still needed for it; 0 if it is met */
    int64_t people_to_all;    /**< denominator less numerator, at least 0 */
    int64_t points_to_target; /**< target less ratio, negative beyond it */
    int64_t points_to_100;    /**< 100 less ratio, negative beyond it */
    uint32_t flags;           /**< JAMSOSTEK_COVERAGE_... */
} jamsostek_gap;

/**
 * @brief The gap to a target and the gap to 100, kept apart.
 *
 * The people needed are rounded up, so that the target is met exactly or just
 * passed; points are rounded half up in their size.
 *
 * @param[in]  ratio       The ratio.
 * @param[in]  target_ppm  Share in parts per million: 52.15 % is 521,500;
 *                         at least 1, at most 10,000,000.
 * @param[in]  decimals    Of the points, 0 to #JAMSOSTEK_DECIMALS_MAX.
 * @param[out] out         The gaps; unchanged on failure.
 * @param[out] err         Detail of a failure, or NULL.
 * @return As jamsostek_ratio_percent().
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_ratio_gap(const jamsostek_ratio *ratio, int64_t target_ppm,
                    int32_t decimals, jamsostek_gap *out, jamsostek_error *err);

/**
 * @brief The gaps, and step by step how they come about.
 *
 * @param[in]  ratio        The ratio.
 * @param[in]  target_ppm   As jamsostek_ratio_gap(); 0: no target, so that its
 *                          figures are those of 100 % and have no steps.
 * @param[in]  decimals     Of the points; steps show four of them at most.
 * @param[out] out          Equal to that of jamsostek_ratio_gap(), or NULL.
 * @param[out] explanation  The steps, for jamsostek_explanation_free().
 * @param[out] err          Detail of a failure, or NULL.
 * @return As jamsostek_ratio_gap(); #JAMSOSTEK_ERR_MEMORY.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_ratio_gap_explain(
    const jamsostek_ratio *ratio, int64_t target_ppm, int32_t decimals,
    jamsostek_gap *out, jamsostek_explanation **explanation,
    jamsostek_error *err);

/** @brief A change over time.  Frozen. */
typedef struct jamsostek_change {
    int64_t people;   /**< change of the numerator */
    int64_t base;     /**< change of the denominator */
    int64_t points;   /**< change of the percentage, in points */
    int64_t relative; /**< change relative to the first ratio, in percent;
                           0 where that was 0 */
    uint32_t flags;   /**< JAMSOSTEK_COVERAGE_... */
} jamsostek_change;

/**
 * @brief How a ratio has changed.
 *
 * Refused for different definitions, segments or categories.  Flagged, not
 * refused, where the months of the year differ.
 *
 * @param[in]  before    The earlier ratio.
 * @param[in]  after     The later one.
 * @param[in]  decimals  Of points and percentages.
 * @param[out] out       The change; unchanged on failure.
 * @param[out] err       Detail of a failure, or NULL.
 * @return As jamsostek_ratio_compare(); #JAMSOSTEK_ERR_DOMAIN if @p after is
 *         not later; #JAMSOSTEK_ERR_OVERFLOW.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_ratio_change(
    const jamsostek_ratio *before, const jamsostek_ratio *after,
    int32_t decimals, jamsostek_change *out, jamsostek_error *err);

/**
 * @brief A change, and step by step how it comes about.
 * @param[in]  before       The earlier ratio.
 * @param[in]  after        The later one.
 * @param[in]  decimals     Of points and percentages; steps show four at most.
 * @param[out] out          Equal to that of jamsostek_ratio_change(), or NULL.
 * @param[out] explanation  The steps, for jamsostek_explanation_free().
 * @param[out] err          Detail of a failure, or NULL.
 * @return As jamsostek_ratio_change(); #JAMSOSTEK_ERR_MEMORY.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_ratio_change_explain(
    const jamsostek_ratio *before, const jamsostek_ratio *after,
    int32_t decimals, jamsostek_change *out,
    jamsostek_explanation **explanation, jamsostek_error *err);

/** @brief A rise of so many percent, read in both ways.  Frozen. */
typedef struct jamsostek_growth {
    int64_t by_points;          /**< percentage wanted if these are points */
    int64_t by_relative;        /**< percentage wanted if it is relative */
    int64_t people_by_points;   /**< people that it takes */
    int64_t people_by_relative; /**< people that it takes */
    jamsostek_rule rule;        /**< `target.yearly_growth` on that day */
} jamsostek_growth;

/**
 * @brief "At least 20 % over the previous year" in both readings.
 *
 * Permendagri 15/2024 does not say whether it means points or a relative
 * rise: 48 % would have to become 68 % or 57.6 %.  Both are given.
 *
 * @param[in]  rules        A what-if, or NULL for the law as it stands.
 * @param[in]  previous     Ratio of the year before.
 * @param[in]  day          The day on which the rise is due.
 * @param[in]  denominator  Denominator of that day, at least 1.
 * @param[in]  options      0 or #JAMSOSTEK_OPTION_CARRY_FORWARD.
 * @param[in]  decimals     Of the percentages (half up).
 * @param[out] out          Both readings; unchanged on failure.
 * @param[out] err          Detail of a failure, or NULL.
 * @return As jamsostek_ratio_percent() and jamsostek_rules_get();
 *         #JAMSOSTEK_ERR_DOMAIN if @p day is not later than @p previous.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_ratio_growth(
    const jamsostek_rules *rules, const jamsostek_ratio *previous,
    jamsostek_date day, int64_t denominator, uint32_t options, int32_t decimals,
    jamsostek_growth *out, jamsostek_error *err);

/**
 * @brief Both readings of the rise, and step by step how they come about.
 * @param[in]  rules        As jamsostek_ratio_growth().
 * @param[in]  previous     Ratio of the year before.
 * @param[in]  day          The day on which the rise is due.
 * @param[in]  denominator  Denominator of that day, at least 1.
 * @param[in]  options      0 or #JAMSOSTEK_OPTION_CARRY_FORWARD.
 * @param[in]  decimals     Of the percentages; steps show four at most.
 * @param[out] out          Equal to that of jamsostek_ratio_growth(), or NULL.
 * @param[out] explanation  The steps, for jamsostek_explanation_free().
 * @param[out] err          Detail of a failure, or NULL.
 * @return As jamsostek_ratio_growth(); #JAMSOSTEK_ERR_MEMORY.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_ratio_growth_explain(
    const jamsostek_rules *rules, const jamsostek_ratio *previous,
    jamsostek_date day, int64_t denominator, uint32_t options, int32_t decimals,
    jamsostek_growth *out, jamsostek_explanation **explanation,
    jamsostek_error *err);

/**
 * @brief Ranks ratios, the largest first; equal ones share a rank: 1, 2, 2, 4.
 *
 * Fractions are compared exactly, so that 1/3 and 2/6 are equal and nothing is
 * before another one by rounding.
 *
 * @param[in]  ratios  All of one definition, segment and category.
 * @param[in]  n       How many.
 * @param[out] rank    The rank of each.
 * @param[out] order   Their places in the order of rank; among equal ones that
 *                     of @p ratios.
 * @param[out] flags   As jamsostek_ratio_compare(), over all of them; or NULL.
 * @param[out] err     Detail of a failure, or NULL; `row` is the ratio.
 * @return As jamsostek_ratio_compare().  On failure what @p rank and @p order
 *         hold means nothing.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_ratio_rank(const jamsostek_ratio *ratios, size_t n, int32_t *rank,
                     int32_t *order, uint32_t *flags, jamsostek_error *err);

/** @brief The two numbers of a region.  Frozen. */
typedef struct jamsostek_coverage_part {
    int32_t region;      /**< index in the region list */
    int64_t numerator;   /**< people, not negative */
    int64_t denominator; /**< people, not negative */
} jamsostek_coverage_part;

/** @brief The sum of the parts inside a region.  Frozen. */
typedef struct jamsostek_coverage_area {
    int32_t region;      /**< index in the region list */
    int32_t n_parts;     /**< parts that were summed, at least 1 */
    int32_t whole;       /**< 1: no part of the region is missing */
    int64_t numerator;   /**< sum */
    int64_t denominator; /**< sum */
} jamsostek_coverage_area;

/**
 * @brief Sums parts up the region tree.
 *
 * Parts may be of different levels, but nothing is counted twice and nothing
 * is divided: a part inside another one and a part above the level of the rows
 * are refused.  A row says whether parts of its region are missing.
 *
 * @param[in]  regions  The region list.
 * @param[in]  parts    The parts, in any order.
 * @param[in]  n        How many.
 * @param[in]  level    Level of the rows, 0 (the country) to 4.
 * @param[out] areas    The first @p room rows in the order of the codes; NULL
 *                      if @p room is 0.
 * @param[in]  room     How many fit there.
 * @param[out] n_areas  How many there are.
 * @param[out] err      Detail of a failure, or NULL; `row` is the part.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_DOMAIN for a level, region or count
 *         that cannot be; #JAMSOSTEK_ERR_DUPLICATE for a region given twice;
 *         #JAMSOSTEK_ERR_CONFLICT for a part inside another or above the
 *         level; #JAMSOSTEK_ERR_OVERFLOW; #JAMSOSTEK_ERR_MEMORY;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_coverage_by_level(
    const jamsostek_regions *regions, const jamsostek_coverage_part *parts,
    size_t n, int32_t level, jamsostek_coverage_area *areas, size_t room,
    size_t *n_areas, jamsostek_error *err);

#ifdef __cplusplus
}
#endif

#endif
