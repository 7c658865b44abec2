/* SPDX-License-Identifier: MIT */

/**
 * @file category.h
 * @brief Categories of workers and lines of business.
 *
 * A category (fisher, mosque caretaker, village apparatus ...) brings a default
 * segment and flags; both are customs, not law, and a caller may override
 * them.  jamsostek_category_match() knows what people write for it.
 * A line of business (Lampiran I of PP 44/2015, re-issued by
 * PP 82/2019) fixes the risk group of an employer.
 *
 * @code
 * int32_t found[8];
 * size_t n;
 * status = jamsostek_industry_search("pabrik semen", day, found, 8, &n, NULL);
 * @endcode
 *
 * Threads: every function here may be called from any thread.  All texts are
 * static.
 *
 * @see @ref md_docs_contribution, @ref md_docs_identity
 */
#ifndef JAMSOSTEK_CATEGORY_H
#define JAMSOSTEK_CATEGORY_H

#include <jamsostek/date.h>
#include <jamsostek/terms.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @brief A category of workers.  Frozen. */
typedef struct jamsostek_category {
    int32_t id;            /**< number, from 1; never reused */
    const char *key;       /**< word: `marbot` */
    const char *label_id;  /**< Indonesian */
    const char *label_en;  /**< English */
    int32_t segment;       /**< default #jamsostek_segment */
    int32_t other_segment; /**< a second one that regions use, or 0 */
    int32_t formal;        /**< 1: counted as formal work */
    int32_t vulnerable;    /**< 1: named as vulnerable in a list we saw */
    int32_t public_sector; /**< 1: works for a public body */
    int32_t religious;     /**< 1: religious worker */
    const char *kbji_code; /**< KBJI 2014 where a title fits; else empty */
    uint32_t programmes;   /**< default programmes; 0: those of the segment */
    int32_t risk_group;    /**< default #jamsostek_risk_group; 0: none */
    int32_t relief;        /**< #jamsostek_relief it would belong to; or 0 */
    const char *note_id;   /**< remark, Indonesian */
    const char *note_en;   /**< remark, English */
} jamsostek_category;

/** @brief A line of business and its risk group.  Frozen. */
typedef struct jamsostek_industry {
    int32_t id;          /**< number, from 1; never reused */
    const char *name_id; /**< as printed in Lampiran I */
    int32_t no;          /**< number in its group since 2019; 0: not in it */
    int32_t group;       /**< group on the day asked for; 0: none */
    int32_t other_group; /**< second group on that day (list of 2015), or 0 */
    int32_t confidence;  /**< #jamsostek_confidence of that day's list */
} jamsostek_industry;

/** @brief A source of money.  Frozen. */
typedef struct jamsostek_funding_info {
    int32_t id;             /**< #jamsostek_funding */
    const char *key;        /**< word: `apbdes` */
    const char *label_id;   /**< Indonesian */
    const char *label_en;   /**< English */
    int32_t payer;          /**< #jamsostek_payer it counts as */
    const char *may_pay_id; /**< what it may pay, Indonesian */
    const char *may_pay_en; /**< what it may pay, English */
    const char *source_id;  /**< regulation */
    const char *article;    /**< article, or empty */
    int32_t confidence;     /**< #jamsostek_confidence */
} jamsostek_funding_info;

/** @brief Number of categories.  @return How many. */
JAMSOSTEK_API size_t jamsostek_category_count(void);

/** @brief A category by number.
 * @param[in]  id   From 1 to jamsostek_category_count().
 * @param[out] out  The category.
 * @param[out] err  Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NOT_FOUND; #JAMSOSTEK_ERR_ARGUMENT. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_category_get(
    int32_t id, jamsostek_category *out, jamsostek_error *err);

/** @brief Number of a category's word.
 * @param[in]  key  The exact word.
 * @param[out] out  Its number.
 * @param[out] err  Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NOT_FOUND; #JAMSOSTEK_ERR_ARGUMENT. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_category_parse(const char *key, int32_t *out, jamsostek_error *err);

/**
 * @brief The category that somebody's spelling of an occupation means.
 *
 * Known are the word and both labels of every category and what people write
 * for them: `ojol`, `merbot`, `Ketua RT 03/RW 05`, `guru ngaji`.  Case, blanks,
 * hyphens, dots, slashes and other punctuation do not count; numbers and what
 * stands in brackets count only in words that have them.  These words are
 * custom, not law (`alias.toml`).
 *
 * A spelling that people use for several categories (`nelayan`, `kader`, `buruh
 * bangunan`) is not guessed; jamsostek_category_candidates() lists what it may
 * mean.
 *
 * @param[in]  text      The spelling, any bytes; no NUL is needed.
 * @param[in]  length    Their number.
 * @param[out] category  Number of the category.
 * @param[out] err       Detail of a failure, which never holds the text; or
 *                       NULL, which is faster for lists with many failures.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NOT_FOUND if nobody knows it;
 *         #JAMSOSTEK_ERR_AMBIGUOUS if it may mean several categories, which are
 *         named; #JAMSOSTEK_ERR_NOT_OPEN for civil servants (also on contract),
 *         military and police, who are outside the system (PP 49/2023
 *         art. 2 (2)); #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_category_match(
    const char *text, size_t length, int32_t *category, jamsostek_error *err);

/**
 * @brief All categories that a spelling may mean.
 *
 * Where all of them have the same segment, a program may go on without asking
 * which one it is.
 *
 * @param[in]  text    As for jamsostek_category_match().
 * @param[in]  length  Its bytes.
 * @param[out] out     Numbers of the first @p room of them; NULL if @p room
 *                     is 0.
 * @param[in]  room    How many fit there.
 * @param[out] n       How many there are, more than @p room perhaps; 0 if
 *                     nobody knows the spelling.
 * @param[out] err     Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NOT_OPEN; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_category_candidates(const char *text, size_t length, int32_t *out,
                              size_t room, size_t *n, jamsostek_error *err);

/**
 * @brief The aliases of a category, one by one.
 * @param[in] id      Number of a category; 0 for the words of those who are
 *                    outside the system.
 * @param[in] number  From 0.
 * @return As people write it, without the word and the labels of the category
 *         itself; NULL behind the last one, and for a number that is no
 *         category.
 */
JAMSOSTEK_API const char *jamsostek_category_alias(int32_t id, size_t number);

/** @brief Number of lines of business, of both lists together.
 * @return How many. */
JAMSOSTEK_API size_t jamsostek_industry_count(void);

/** @brief A line of business by number.
 * @param[in]  id   From 1 to jamsostek_industry_count().
 * @param[in]  day  Decides which list counts: of 2015, or of 2 December 2019.
 * @param[out] out  The line; groups are 0 if that list does not have it.
 * @param[out] err  Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NOT_FOUND; #JAMSOSTEK_ERR_NO_RULE
 *         before July 2015; #JAMSOSTEK_ERR_ARGUMENT. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_industry_get(int32_t id, jamsostek_date day, jamsostek_industry *out,
                       jamsostek_error *err);

/**
 * @brief Lines of business that contain all given words.
 * @param[in]  words  Words or parts of words in any order and case,
 *                    separated by blanks.
 * @param[in]  day    Decides which list counts.
 * @param[out] out    Numbers of the first @p room lines found, in the order
 *                    of the list; may be NULL if @p room is 0.
 * @param[in]  room   How many fit.
 * @param[out] n      How many were found, which may be more than @p room.
 * @param[out] err    Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK, also when nothing was found; #JAMSOSTEK_ERR_NO_RULE;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_industry_search(const char *words, jamsostek_date day, int32_t *out,
                          size_t room, size_t *n, jamsostek_error *err);

/** @brief What is known of a source of money.
 * @param[in]  funding  #jamsostek_funding.
 * @param[out] out      The row.
 * @param[out] err      Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NOT_FOUND; #JAMSOSTEK_ERR_ARGUMENT. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_funding_get(
    int32_t funding, jamsostek_funding_info *out, jamsostek_error *err);

#ifdef __cplusplus
}
#endif

#endif
