/* SPDX-License-Identifier: MIT */

/**
 * @file jkk.h
 * @brief What work injury insurance (JKK) pays.
 *
 * Death, total and partial disability, temporary incapacity, transport, home
 * care and aids, each by the law of the day of the accident (B1): PP 44/2015
 * Lampiran III, and since 2 December 2019 that of PP 82/2019.  Medical care has
 * no ceiling and is not computed here.
 *
 * @code
 * jamsostek_jkk_input in = JAMSOSTEK_JKK_INPUT_INIT;
 * jamsostek_jkk_benefit b;
 *
 * in.wage = 4000000;
 * if (jamsostek_jkk_death(NULL, day, &in, &b, NULL, &err) == 0)
 *     printf("%lld\n", (long long)b.total); // 192 + 12 + 10 million
 * @endcode
 *
 * Every amount is whole rupiah, half up, rounded once (B2).
 *
 * Threads: every function here is pure and may be called from any thread, as
 * long as nobody changes the rules meanwhile.  Memory is needed for an
 * explanation only.
 *
 * @see @ref md_docs_jkk
 */
#ifndef JAMSOSTEK_JKK_H
#define JAMSOSTEK_JKK_H

#include <jamsostek/date.h>
#include <jamsostek/explanation.h>
#include <jamsostek/money.h>
#include <jamsostek/rules.h>
#include <jamsostek/scholarship.h>
#include <jamsostek/terms.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * @name Remarks on a benefit of JKK
 * Beside those that every result knows (rules.h), those on a scholarship
 * (scholarship.h), and for a BPU #JAMSOSTEK_FLAG_BRACKET_GAP and
 * #JAMSOSTEK_FLAG_LOW_INCOME (contribution.h).
 * @{
 */
/** Death: the floor, the lump sum of JKM, was paid. */
#define JAMSOSTEK_JKK_FLAG_FLOOR (UINT32_C(1) << 16)
/** The law of that day does not pay for this: 0. */
#define JAMSOSTEK_JKK_FLAG_NOT_COVERED (UINT32_C(1) << 17)
/** The cost was more than the law pays. */
#define JAMSOSTEK_JKK_FLAG_CAPPED (UINT32_C(1) << 18)
/** Daily wage of a construction worker (B3, weak). */
#define JAMSOSTEK_JKK_FLAG_DAILY_CONSTRUCTION (UINT32_C(1) << 19)
/** Part of a month by the day (B11, weak). */
#define JAMSOSTEK_JKK_FLAG_PART_MONTH (UINT32_C(1) << 20)
/** Unequal eyes, line 45 (B10). */
#define JAMSOSTEK_JKK_FLAG_UNEQUAL_EYES (UINT32_C(1) << 21)
/** Fingers of a left-handed person (B12). */
#define JAMSOSTEK_JKK_FLAG_LEFT_FINGERS (UINT32_C(1) << 22)
/** The partial disabilities add up to more than 100 % (B6: no cap). */
#define JAMSOSTEK_JKK_FLAG_SUM_OVER_100 (UINT32_C(1) << 23)
/** The caller's limit on that sum was applied (B6). */
#define JAMSOSTEK_JKK_FLAG_LIMITED (UINT32_C(1) << 24)
/** @} */

/** @brief What the percentage of a line of the table is for. */
typedef enum jamsostek_loss_unit {
    JAMSOSTEK_LOSS_ONCE = 1,           /**< the loss as worded */
    JAMSOSTEK_LOSS_EACH = 2,           /**< each finger or toe */
    JAMSOSTEK_LOSS_RANGE = 3,          /**< the doctor chooses in a range */
    JAMSOSTEK_LOSS_PER_10_DB = 4,      /**< each 10 decibels */
    JAMSOSTEK_LOSS_PER_10_PERCENT = 5, /**< each 10 per cent */
    JAMSOSTEK_LOSS_FORMULA = 6         /**< line 45: unequal eyes */
} jamsostek_loss_unit;

/** @brief What is paid up to a cap, or by its price. */
typedef enum jamsostek_aid {
    JAMSOSTEK_AID_HOME_CARE = 1,   /**< care at home, for one year */
    JAMSOSTEK_AID_DENTURE = 2,     /**< denture */
    JAMSOSTEK_AID_HEARING_AID = 3, /**< hearing aid */
    JAMSOSTEK_AID_GLASSES = 4,     /**< glasses */
    JAMSOSTEK_AID_PROSTHESIS = 5   /**< prosthesis or orthosis */
} jamsostek_aid;

/**
 * @brief One loss.  Frozen; 0 means "not given".
 *
 * A line of the disability table, or (line 0) a percentage of the caller's.  A
 * field that the line has no use for is refused (#JAMSOSTEK_ERR_CONFLICT).
 */
typedef struct jamsostek_jkk_loss {
    int32_t line;      /**< 1 to jamsostek_jkk_line_count(); 0: by `share` */
    int32_t count;     /**< how many fingers, toes, sides; 0: one.  Lines with
                            a measure: one, each side is a loss */
    int64_t share_ppm; /**< line 0: the percentage; a range: what the doctor
                            chose */
    int64_t function_ppm; /**< share of the function that is lost; 0: the part
                               itself is lost (anatomical) */
    int64_t measure;      /**< decibels lost; ppm of sight or of the visual
                               field lost; line 45: ppm lost by the better
                               eye */
    int64_t worse_eye;    /**< line 45: ppm lost by the worse eye */
} jamsostek_jkk_loss;

/** @brief A line of the disability table on a day.  Frozen; texts are static.
 */
typedef struct jamsostek_jkk_line {
    int32_t line;           /**< its number; the print has none */
    int32_t unit;           /**< #jamsostek_loss_unit */
    const char *label_id;   /**< the loss, Indonesian */
    const char *label_en;   /**< the loss, English */
    int64_t least_ppm;      /**< lowest percentage; line 45: 0 */
    int64_t most_ppm;       /**< highest percentage; line 45: 0 */
    int32_t mirror;         /**< line of the other side, or 0 */
    int32_t mirror_printed; /**< 1: the print reverses it for the
                                 left-handed */
    int32_t at_most;        /**< how often a body can suffer it */
    int32_t confidence;     /**< #jamsostek_confidence of the percentage */
} jamsostek_jkk_line;

/**
 * @brief What has to be known of an accident.  Grows at its end only.
 *
 * Begin with #JAMSOSTEK_JKK_INPUT_INIT.  Each function looks at the wage where
 * it needs one and at the fields that are named for it.
 */
typedef struct jamsostek_jkk_input {
    size_t struct_size; /**< `sizeof(jamsostek_jkk_input)` */
    uint32_t options;   /**< 0 or #JAMSOSTEK_OPTION_CARRY_FORWARD */
    int32_t segment;    /**< #jamsostek_segment; 0: PU.  Migrant workers: see
                             pmi.h */
    jamsostek_idr wage; /**< last monthly wage; BPU: income, which counts as
                             the deemed income of its bracket; interns and the
                             like: lowest wage for that job;
                             #JAMSOSTEK_IDR_NONE: not given.  0 is a wage of
                             nothing: death pays the floor, total disability
                             the periodic benefit alone */
    jamsostek_idr daily_wage; /**< instead: wage of a day, x 25 (PU, art. 19
                                   (3)) or x 30 (construction, B3); 0: none */
    const jamsostek_idr *piece_wages; /**< instead: earnings of a piece worker,
                                           oldest month first; the last 3 count,
                                           or 12 if it depends on the weather */
    size_t n_piece_wages;             /**< how many; 0: not a piece worker */
    int32_t piece_by_weather;         /**< 1: the work depends on the weather */
    int32_t left_handed;              /**< disability: 1 reverses the sides */
    const jamsostek_jkk_loss *losses; /**< disability: the losses */
    size_t n_losses;                  /**< how many, 1 to 100 */
    int64_t disability_limit_ppm;     /**< disability: a limit on the sum of the
                                           percentages; 0: none, as in the law (B6)
                                           */
    int32_t month_no;                 /**< incapacity: first month, from 1 */
    int32_t months; /**< incapacity: whole months from there */
    int32_t days;   /**< incapacity: days of the month after those; 0 months and
                         0 days: one month */
    int32_t aid;    /**< aid: #jamsostek_aid */
    jamsostek_idr transport_land; /**< transport: cost by land, river, lake */
    jamsostek_idr transport_sea;  /**< transport: cost by sea */
    jamsostek_idr transport_air;  /**< transport: cost by air */
    jamsostek_idr cost;           /**< aid: the cost; prosthesis: price of the
                                       rehabilitation centre */
    jamsostek_idr rehabilitation; /**< prosthesis: cost of medical
                                       rehabilitation */
    int32_t care_months;          /**< home care: months that `cost` is for; 0:
                                       inside the limit */
    const jamsostek_scholarship_input
        *scholarship; /**< death, total disability: the children; NULL: none.
                           Its `options` are not looked at */
} jamsostek_jkk_input;

/** @brief Initial value of a #jamsostek_jkk_input: nothing given. */
#define JAMSOSTEK_JKK_INPUT_INIT                                               \
    {                                                                          \
        sizeof(jamsostek_jkk_input), 0, 0, JAMSOSTEK_IDR_NONE, 0, NULL, 0, 0,  \
            0, NULL, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL                  \
    }

/** @brief What JKK pays.  Frozen; what a function does not compute is 0. */
typedef struct jamsostek_jkk_benefit {
    jamsostek_idr lump_sum;    /**< death, disability */
    jamsostek_idr periodic;    /**< death, total disability: 24 months, paid at
                                    once */
    jamsostek_idr funeral;     /**< death */
    jamsostek_idr paid;        /**< incapacity, transport, aid */
    jamsostek_idr total;       /**< sum of the four */
    jamsostek_idr scholarship; /**< death, total disability: all years */
    jamsostek_idr total_with_scholarship; /**< sum of the last two */
    jamsostek_idr wage;                   /**< monthly wage that was counted */
    int64_t share_ppm; /**< disability: sum of the percentages */
    uint32_t flags;    /**< remarks */
} jamsostek_jkk_benefit;

/** @brief Sets an input to #JAMSOSTEK_JKK_INPUT_INIT.
 * @param[out] input  The input; may be NULL. */
JAMSOSTEK_API void jamsostek_jkk_input_init(jamsostek_jkk_input *input);

/**
 * @name Benefits
 * Each takes the rules (NULL: as enacted), the day of the accident, what is
 * known, where to put the result (unchanged on failure), where to put an
 * explanation (or NULL; free it with jamsostek_explanation_free()) and where to
 * put the detail of a failure (or NULL).
 *
 * Each returns #JAMSOSTEK_OK; #JAMSOSTEK_ERR_MISSING for an input that it
 * needs; #JAMSOSTEK_ERR_DOMAIN for a number that cannot be;
 * #JAMSOSTEK_ERR_CONFLICT for inputs that exclude each other;
 * #JAMSOSTEK_ERR_NOT_OPEN for a segment or case that the law or a chosen option
 * refuses; #JAMSOSTEK_ERR_NOT_FOUND for a line that the table does not have;
 * #JAMSOSTEK_ERR_OVERFLOW; #JAMSOSTEK_ERR_NO_RULE; #JAMSOSTEK_ERR_NOT_CHECKED;
 * #JAMSOSTEK_ERR_MEMORY; #JAMSOSTEK_ERR_STRUCT_SIZE; #JAMSOSTEK_ERR_ARGUMENT.
 * @{
 */
/** @brief Death from work: 60 % x 80 x wage, not less than the lump sum of JKM;
 * periodic benefit, funeral money, scholarship.
 * @param[in]  rules  See the group.
 * @param[in]  day    See the group.
 * @param[in]  in     Segment, wage, scholarship.
 * @param[out] out    See the group.
 * @param[out] why    See the group.
 * @param[out] err    See the group.
 * @return See the group. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_jkk_death(const jamsostek_rules *rules, jamsostek_date day,
                    const jamsostek_jkk_input *in, jamsostek_jkk_benefit *out,
                    jamsostek_explanation **why, jamsostek_error *err);

/** @brief Total permanent disability: 70 % x 80 x wage, periodic benefit,
 * scholarship.
 * @param[in]  rules  See the group.
 * @param[in]  day    See the group.
 * @param[in]  in     Segment, wage, scholarship.
 * @param[out] out    See the group.
 * @param[out] why    See the group.
 * @param[out] err    See the group.
 * @return See the group. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_jkk_total_disability(
    const jamsostek_rules *rules, jamsostek_date day,
    const jamsostek_jkk_input *in, jamsostek_jkk_benefit *out,
    jamsostek_explanation **why, jamsostek_error *err);

/** @brief Partial disability, anatomical or of a function, one or several:
 * percentage (x share of the function lost) x 80 x wage.
 *
 * The percentages of several losses are added, without a cap (B6).  For
 * left-handed persons right and left change places at lines 1 to 6; for fingers
 * if `choice.left_handed_fingers` says so (B12).  Where the table counts each
 * 10 decibels or 10 %, whole tens count (`choice.disability_steps`).
 * @param[in]  rules  See the group.
 * @param[in]  day    See the group.
 * @param[in]  in     Segment, wage, losses.
 * @param[out] out    See the group.
 * @param[out] why    See the group.
 * @param[out] err    See the group.
 * @return See the group. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_jkk_partial_disability(const jamsostek_rules *rules,
                                 jamsostek_date day,
                                 const jamsostek_jkk_input *in,
                                 jamsostek_jkk_benefit *out,
                                 jamsostek_explanation **why,
                                 jamsostek_error *err);

/** @brief Temporary incapacity: a share of the wage by month, for whole months
 * and days (wage / 30 x days, B11).  Each month is rounded on its own, as it
 * is paid on its own.
 * @param[in]  rules  See the group.
 * @param[in]  day    See the group.
 * @param[in]  in     Segment, wage, `month_no`, `months`, `days`.
 * @param[out] out    See the group.
 * @param[out] why    See the group.
 * @param[out] err    See the group.
 * @return See the group. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_jkk_incapacity(
    const jamsostek_rules *rules, jamsostek_date day,
    const jamsostek_jkk_input *in, jamsostek_jkk_benefit *out,
    jamsostek_explanation **why, jamsostek_error *err);

/** @brief Transport of the injured, by land, sea and air: the cost of each, up
 * to its cap.
 * @param[in]  rules  See the group.
 * @param[in]  day    See the group.
 * @param[in]  in     `transport_...`; no wage.
 * @param[out] out    See the group.
 * @param[out] why    See the group.
 * @param[out] err    See the group.
 * @return See the group. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_jkk_transport(
    const jamsostek_rules *rules, jamsostek_date day,
    const jamsostek_jkk_input *in, jamsostek_jkk_benefit *out,
    jamsostek_explanation **why, jamsostek_error *err);

/** @brief Home care, denture, hearing aid, glasses up to their caps; prosthesis
 * at its price + 40 % and the cost of medical rehabilitation.
 * @param[in]  rules  See the group.
 * @param[in]  day    See the group.
 * @param[in]  in     `aid`, `cost`, `rehabilitation`, `care_months`; no wage.
 * @param[out] out    See the group.
 * @param[out] why    See the group.
 * @param[out] err    See the group.
 * @return See the group. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_jkk_aid(const jamsostek_rules *rules, jamsostek_date day,
                  const jamsostek_jkk_input *in, jamsostek_jkk_benefit *out,
                  jamsostek_explanation **why, jamsostek_error *err);
/** @} */

/** @brief Number of lines of the disability table.
 * @return 47. */
JAMSOSTEK_API int32_t jamsostek_jkk_line_count(void);

/**
 * @brief A line of the disability table on a day.
 * @param[in]  rules    A what-if, or NULL for the enacted law.
 * @param[in]  line     1 to jamsostek_jkk_line_count().
 * @param[in]  day      Day of the accident.
 * @param[in]  options  0 or #JAMSOSTEK_OPTION_CARRY_FORWARD.
 * @param[out] out      The line; unchanged on failure.
 * @param[out] err      Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NOT_FOUND; #JAMSOSTEK_ERR_NO_RULE;
 *         #JAMSOSTEK_ERR_NOT_CHECKED; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_jkk_line_get(
    const jamsostek_rules *rules, int32_t line, jamsostek_date day,
    uint32_t options, jamsostek_jkk_line *out, jamsostek_error *err);

/** @brief Word of an aid: `home_care`, `denture`, `hearing_aid`, `glasses`,
 * `prosthesis`.
 * @param[in] aid  A code.  @return The word or NULL. */
JAMSOSTEK_API const char *jamsostek_aid_name(int32_t aid);

/** @brief Code of an aid's word.
 * @param[in]  text  The word.
 * @param[out] out   The code.
 * @param[out] err   Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NOT_FOUND; #JAMSOSTEK_ERR_ARGUMENT. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_aid_parse(const char *text, int32_t *out, jamsostek_error *err);

/**
 * @name Many at once
 * @{
 */
/**
 * @brief Columns of a register, for the death of each person in it.  Grows at
 *        its end only.
 *
 * A column that is NULL takes the common value.  Nothing is copied; columns
 * must not overlap the outputs.
 */
typedef struct jamsostek_jkk_columns {
    size_t struct_size;         /**< `sizeof(jamsostek_jkk_columns)` */
    size_t n;                   /**< rows in every column */
    jamsostek_date day;         /**< day of the accident for all rows */
    const jamsostek_date *days; /**< day per row instead */
    uint32_t options;           /**< as in #jamsostek_jkk_input */
    int32_t segment;            /**< as in #jamsostek_jkk_input */
    const uint8_t *segments;    /**< segment per row instead */
    const jamsostek_idr *wage;  /**< as in #jamsostek_jkk_input; NULL: none */
    const jamsostek_idr *daily_wage; /**< as in #jamsostek_jkk_input; NULL:
                                          none */
    const uint8_t *valid; /**< bitmap, lowest bit first, 1 = row is there; NULL:
                               all are */
    size_t valid_offset;  /**< bits to skip in `valid` */
} jamsostek_jkk_columns;

/**
 * @brief Where a batch of deaths writes.  Grows at its end only.
 *
 * Each pointer is a column of the caller with one element per row, or NULL
 * where it is not wanted.  A row that is null or fails gets 0 everywhere.
 */
typedef struct jamsostek_death_results {
    size_t struct_size;      /**< `sizeof(jamsostek_death_results)` */
    jamsostek_idr *lump_sum; /**< lump sum */
    jamsostek_idr *periodic; /**< periodic benefit */
    jamsostek_idr *funeral;  /**< funeral money */
    jamsostek_idr *total;    /**< the three */
    uint8_t *row_status;     /**< #jamsostek_status per row */
    uint32_t *flags;         /**< remarks per row */
} jamsostek_death_results;

/**
 * @brief What JKK would pay for the death of each person of a register.
 *
 * A bad row gets its status and never stops the others; the return value judges
 * the call.  Results equal those of jamsostek_jkk_death().  Needs no memory.
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
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_jkk_death_batch(
    const jamsostek_rules *rules, const jamsostek_jkk_columns *in,
    const jamsostek_death_results *out, jamsostek_jkk_benefit *sum,
    size_t *n_bad, jamsostek_error *err);
/** @} */

#ifdef __cplusplus
}
#endif

#endif
