/* SPDX-License-Identifier: MIT */

/**
 * @file scholarship.h
 * @brief Scholarship (beasiswa) for the children of a participant.
 *
 * Due after death or total permanent disability from work (JKK) and after any
 * other death (JKM).  Until 1 December 2019 one sum for each participant
 * with a child at school; since then an amount for each year at school, for at
 * most two legitimate children, from kindergarten to higher education.
 *
 * Regulations: PP 44/2015 and PP 82/2019, art. 25 (3) and 34.  Which of them
 * counts follows the day of the death or accident (B1).
 *
 * @code
 * jamsostek_scholarship_input in = JAMSOSTEK_SCHOLARSHIP_INPUT_INIT;
 * jamsostek_scholarship s;
 *
 * in.n_children = 1;
 * in.from_level = JAMSOSTEK_SCHOOL_SMA;
 * status = jamsostek_scholarship_compute(NULL, day, JAMSOSTEK_JKK, &in, &s,
 *                                        NULL, &err);
 * // s.total is 69000000: 3 x 3,000,000 and 5 x 12,000,000
 * @endcode
 *
 * Threads: every function here is pure and may be called from any thread, as
 * long as nobody changes the rules meanwhile.  Memory is needed for an
 * explanation only.
 *
 * @see @ref md_docs_scholarship
 */
#ifndef JAMSOSTEK_SCHOLARSHIP_H
#define JAMSOSTEK_SCHOLARSHIP_H

#include <jamsostek/date.h>
#include <jamsostek/explanation.h>
#include <jamsostek/money.h>
#include <jamsostek/rules.h>
#include <jamsostek/terms.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @brief Level of schooling. */
typedef enum jamsostek_school {
    JAMSOSTEK_SCHOOL_TK = 1,    /**< kindergarten */
    JAMSOSTEK_SCHOOL_SD = 2,    /**< primary */
    JAMSOSTEK_SCHOOL_SMP = 3,   /**< junior secondary */
    JAMSOSTEK_SCHOOL_SMA = 4,   /**< senior secondary */
    JAMSOSTEK_SCHOOL_HIGHER = 5 /**< higher education or training */
} jamsostek_school;

/**
 * @name Remarks on a scholarship
 * Beside those that every result knows (rules.h).  A result of JKK or JKM that
 * holds a scholarship carries them too.
 * @{
 */
/** More children than the law pays for: the first ones count. */
#define JAMSOSTEK_SCHOLARSHIP_FLAG_CHILDREN (UINT32_C(1) << 26)
/** Years were left out because the child reaches the age limit. */
#define JAMSOSTEK_SCHOLARSHIP_FLAG_AGE (UINT32_C(1) << 27)
/** Years were lost because the claim came late. */
#define JAMSOSTEK_SCHOLARSHIP_FLAG_LATE (UINT32_C(1) << 28)
/** JKM: too few years of contributions, nothing is due. */
#define JAMSOSTEK_SCHOLARSHIP_FLAG_TOO_SHORT (UINT32_C(1) << 29)
/** A child is not at school yet: it is paid for once it enters (weak), and
 * until 1 December 2019 not at all. */
#define JAMSOSTEK_SCHOLARSHIP_FLAG_NOT_YET (UINT32_C(1) << 30)
/** @} */

/**
 * @brief A legitimate child.  Frozen.
 *
 * Begin with #JAMSOSTEK_SCHOLARSHIP_CHILD_INIT: 0 is no missing birth date but
 * 1 January 1970.
 */
typedef struct jamsostek_scholarship_child {
    int32_t from_level;  /**< #jamsostek_school it goes to; 0: kindergarten */
    int32_t to_level;    /**< last level that counts; 0: higher education */
    int32_t years_done;  /**< years of `from_level` behind it at the event */
    int32_t years_until; /**< years until it enters school; 0: it is there */
    jamsostek_date born; /**< birth date; #JAMSOSTEK_DATE_NONE: the age limit
                              is taken as not reached */
} jamsostek_scholarship_child;

/** @brief Initial value of a #jamsostek_scholarship_child: at school, from
 * kindergarten to higher education, birth date not given. */
#define JAMSOSTEK_SCHOLARSHIP_CHILD_INIT                                       \
    {                                                                          \
        0, 0, 0, 0, JAMSOSTEK_DATE_NONE                                        \
    }

/**
 * @brief Whom a scholarship is for.  Grows at its end only.
 *
 * Begin with #JAMSOSTEK_SCHOLARSHIP_INPUT_INIT.
 */
typedef struct jamsostek_scholarship_input {
    size_t struct_size; /**< `sizeof(jamsostek_scholarship_input)` */
    uint32_t options;   /**< 0 or #JAMSOSTEK_OPTION_CARRY_FORWARD */
    int32_t n_children; /**< legitimate children, 0 to 100 */
    const jamsostek_scholarship_child *children; /**< one per child, or NULL:
                             all alike, as the next two fields say */
    int32_t from_level;          /**< as in #jamsostek_scholarship_child */
    int32_t to_level;            /**< as in #jamsostek_scholarship_child */
    int32_t contribution_months; /**< JKM: months with a contribution before
                                      the death; -1: not given */
    int32_t years_late; /**< school years that ended before the claim */
} jamsostek_scholarship_input;

/** @brief Initial value of a #jamsostek_scholarship_input. */
#define JAMSOSTEK_SCHOLARSHIP_INPUT_INIT                                       \
    {                                                                          \
        sizeof(jamsostek_scholarship_input), 0, 0, NULL, 0, 0, -1, 0           \
    }

/** @brief A scholarship.  Frozen. */
typedef struct jamsostek_scholarship {
    jamsostek_idr year_amount; /**< first payment: the first year of every
                                    child, or the one sum of before 2019 */
    jamsostek_idr total;       /**< all years of all children */
    int32_t children;          /**< children that were counted */
    uint32_t flags;            /**< remarks */
} jamsostek_scholarship;

/** @brief Sets an input to #JAMSOSTEK_SCHOLARSHIP_INPUT_INIT.
 * @param[out] input  The input; may be NULL. */
JAMSOSTEK_API void
jamsostek_scholarship_input_init(jamsostek_scholarship_input *input);

/** @brief Word of a level: `tk`, `sd`, `smp`, `sma`, `higher`.
 * @param[in] level  A code.  @return The word or NULL. */
JAMSOSTEK_API const char *jamsostek_school_name(int32_t level);

/** @brief Code of a level's word.
 * @param[in]  text  The word.
 * @param[out] out   The code.
 * @param[out] err   Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NOT_FOUND; #JAMSOSTEK_ERR_ARGUMENT. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_school_parse(const char *text, int32_t *out, jamsostek_error *err);

/**
 * @brief What the children of a participant are entitled to.
 *
 * Each year at school is paid at the amount of its level, from the child's
 * level through all higher ones, as the law of the event says; the child is
 * taken to move up every year.  The claim may reach back three school years;
 * years lost are the oldest.  The one sum of before 2 December 2019 needs a
 * child at school.
 *
 * @param[in]  rules      A what-if, or NULL for the enacted law.
 * @param[in]  day        Day of the death or accident.
 * @param[in]  programme  #JAMSOSTEK_JKK or #JAMSOSTEK_JKM; JKM asks for years
 *                        of contributions (5, since 2 December 2019 3).
 * @param[in]  in         The children.
 * @param[out] out        The scholarship; unchanged on failure.
 * @param[out] why        Steps to be freed with jamsostek_explanation_free(),
 *                        or NULL.
 * @param[out] err        Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_MISSING if JKM lacks
 *         `contribution_months`; #JAMSOSTEK_ERR_DOMAIN for a level, year or
 *         birth date that cannot be; #JAMSOSTEK_ERR_NOT_OPEN for a child beyond
 *         the age limit or another programme; #JAMSOSTEK_ERR_OVERFLOW;
 *         #JAMSOSTEK_ERR_NO_RULE; #JAMSOSTEK_ERR_NOT_CHECKED;
 *         #JAMSOSTEK_ERR_MEMORY; #JAMSOSTEK_ERR_STRUCT_SIZE;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_scholarship_compute(
    const jamsostek_rules *rules, jamsostek_date day, int32_t programme,
    const jamsostek_scholarship_input *in, jamsostek_scholarship *out,
    jamsostek_explanation **why, jamsostek_error *err);

#ifdef __cplusplus
}
#endif

#endif
