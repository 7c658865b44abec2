/* SPDX-License-Identifier: MIT */

/**
 * @file contradiction.h
 * @brief Which printed percentages of a table cannot hold together?
 *
 * One head count is printed with two percentages, or one percentage for two
 * head counts.  Each figure may follow from its own parts, or have none beside
 * it, so that no audit of a single one (audit.h) finds this: it takes two rows.
 *
 * Two rows are compared where they are about the same thing, which the caller
 * says by a number, or where they name the same two counts in full.  They
 * contradict each other only where the arithmetic leaves no way out:
 *
 * - two percentages: no ratio rounds, or is cut, to both of them;
 * - two counts: no denominator gives both counts that percentage.
 *
 * Counts that are printed rounded may be anything within half of their last
 * place.  A different denominator is no contradiction.  One that is not printed
 * is taken to be the same, as the rows are about the same thing; the sentence
 * then says which two denominators would reconcile them.
 *
 * Makassar, August 2025: 263,903 people are 52 % in one paper and 63.47 % in
 * another.
 *
 * @code
 * jamsostek_percent_claim a = JAMSOSTEK_PERCENT_CLAIM_INIT;
 * jamsostek_percent_claim b = JAMSOSTEK_PERCENT_CLAIM_INIT;
 * const jamsostek_percent_claim *rows[] = {&a, &b};
 * const int64_t subjects[] = {7371, 7371};
 * jamsostek_contradiction found[2];
 * size_t n;
 *
 * a.numerator = b.numerator = 263903;
 * a.printed = 52;
 * b.printed = 6347;
 * b.decimals = 2;
 * status = jamsostek_contradictions(rows, subjects, 2, found, 2, &n, &err);
 * // n 1, found[0].kind JAMSOSTEK_CONTRADICTION_TWO_PERCENTAGES
 * @endcode
 *
 * Threads: every function here is pure and may be called from any thread.
 * jamsostek_contradictions() allocates memory, about 48 bytes a row.
 *
 * @see @ref md_docs_audit
 */
#ifndef JAMSOSTEK_CONTRADICTION_H
#define JAMSOSTEK_CONTRADICTION_H

#include <jamsostek/audit.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @brief What cannot hold together. */
typedef enum jamsostek_contradiction_kind {
    /** `two_percentages`: one head count with two percentages. */
    JAMSOSTEK_CONTRADICTION_TWO_PERCENTAGES = 1,
    /** `two_counts`: one percentage with two head counts. */
    JAMSOSTEK_CONTRADICTION_TWO_COUNTS = 2
} jamsostek_contradiction_kind;

/** @brief Word of a kind.
 * @param[in] kind  #jamsostek_contradiction_kind.
 * @return Static text such as `two_counts`, or NULL. */
JAMSOSTEK_API const char *jamsostek_contradiction_kind_name(int32_t kind);

/** @brief Two rows that cannot hold together.  Frozen. */
typedef struct jamsostek_contradiction {
    int32_t kind;    /**< #jamsostek_contradiction_kind */
    int32_t padding; /**< 0 */
    size_t first;    /**< the earlier row, from 0 */
    size_t second;   /**< the later one */
} jamsostek_contradiction;

/**
 * @brief Finds the rows of a table that contradict an earlier one.
 *
 * Each row is reported once, with the first row before it that it contradicts.
 * The rows of one subject are compared with each other, so that the time grows
 * with the square of their number, not with that of the table.
 *
 * @param[in]  claims    The percentages.
 * @param[in]  subjects  What each is about: the same number for the same
 *                       region, measure, segment and date; 0 where that is not
 *                       known.  NULL: of none.
 * @param[in]  n         How many rows there are.
 * @param[out] out       The first @p room contradictions, in the order of their
 *                       second row; NULL if @p room is 0.
 * @param[in]  room      How many fit there; @p n always suffice.
 * @param[out] n_found   How many there are; or NULL.
 * @param[out] err       Detail of a failure, or NULL; `row` is the claim.
 * @return As jamsostek_audit_percent(); #JAMSOSTEK_ERR_MEMORY.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_contradictions(
    const jamsostek_percent_claim *const *claims, const int64_t *subjects,
    size_t n, jamsostek_contradiction *out, size_t room, size_t *n_found,
    jamsostek_error *err);

/**
 * @brief A contradiction in a sentence: what is printed twice, and what would
 *        have to be so for both to hold.
 * @param[in]  kind    #jamsostek_contradiction_kind of the two.
 * @param[in]  first   The earlier claim; both have a printed percentage.
 * @param[in]  second  The later one.
 * @param[in]  lang    `id` or `en`.
 * @param[out] text    Where to write; may be NULL if @p size is 0.
 * @param[in]  size    Room in @p text.
 * @param[out] needed  Room that the whole text needs; or NULL.
 * @param[out] err     Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_BUFFER if it was cut; what
 *         jamsostek_audit_percent() says of the claims.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_contradiction_text(
    int32_t kind, const jamsostek_percent_claim *first,
    const jamsostek_percent_claim *second, const char *lang, char *text,
    size_t size, size_t *needed, jamsostek_error *err);

#ifdef __cplusplus
}
#endif

#endif
