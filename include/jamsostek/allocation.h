/* SPDX-License-Identifier: MIT */

/**
 * @file allocation.h
 * @brief Divides a limited number of places over areas.
 *
 * 5,000 places and 459 villages: who gets how many?  Each area has a weight
 * (its potential, its population, or 1 for all), and may have people who are
 * there already, a minimum, a maximum (its supply of people) and a priority.
 * Places are given in this order:
 *
 * 1. to the people who are there already (`kept`): renewals before new people;
 * 2. up to the minimum of each area;
 * 3. up to the maximum, in proportion to the weights.
 *
 * Inside each step a lower `tier` is filled before a higher one gets anything:
 * poorest first, highest risk first.  Where the number ends inside a tier of
 * step 1 or 2, that tier is cut in proportion to what it should have had.
 * In step 3 areas may be grouped: then the groups of a tier share first,
 * equally or by `group_weight` (the same quota for each district), and each
 * group divides its part among its areas.
 *
 * Nobody gets more than the maximum, and a minimum or a kept number above it
 * counts as the maximum.  An area of weight 0 gets no more than its minimum.
 * The sum is exactly the number asked for, or all that fits.
 *
 * Two methods; both are exact, in whole numbers:
 *
 * - #JAMSOSTEK_ALLOCATION_LARGEST_REMAINDER (Hamilton): the whole part of each
 *   share, and what is left to the largest fractions.  No area is ever a whole
 *   person away from its share.  But with one place more an area can get one
 *   less (the Alabama paradox).
 * - #JAMSOSTEK_ALLOCATION_HIGHEST_AVERAGES (Webster, Sainte-Lague): place by
 *   place to the area with the highest weight / (2 x places + 1).  The answer
 *   for a number is contained in that for any larger number: adding places
 *   never takes one away.  An area can be more than a place off its share.
 *
 * Equal fractions or averages: the larger weight first, then the earlier area.
 * The result does not depend on anything else; 84,000 areas and 20 million
 * people take milliseconds, since nothing is counted place by place.
 *
 * @code
 * const int64_t people[] = {6, 6, 2};
 * int64_t places[3];
 * jamsostek_allocation_input in = JAMSOSTEK_ALLOCATION_INPUT_INIT;
 *
 * in.n = 3;
 * in.weight = people;
 * in.amount = 10;
 * status = jamsostek_allocate(&in, places, NULL, &err); // 4, 4, 2
 * in.amount = 11;
 * status = jamsostek_allocate(&in, places, NULL, &err); // 5, 5, 1
 * @endcode
 *
 * Threads: every function here may be called from any thread.  Working memory
 * is at most 1 KiB for each area and freed before the call returns.
 *
 * @see @ref md_docs_allocation
 */
#ifndef JAMSOSTEK_ALLOCATION_H
#define JAMSOSTEK_ALLOCATION_H

#include <jamsostek/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @brief How a number is divided. */
typedef enum jamsostek_allocation_method {
    JAMSOSTEK_ALLOCATION_LARGEST_REMAINDER = 1, /**< Hamilton */
    JAMSOSTEK_ALLOCATION_HIGHEST_AVERAGES = 2   /**< Webster; monotone */
} jamsostek_allocation_method;

/** @brief A maximum that is none. */
#define JAMSOSTEK_ALLOCATION_NO_LIMIT INT64_MAX

/**
 * @brief What is divided, and among whom.  Grows at its end only.
 *
 * Begin with #JAMSOSTEK_ALLOCATION_INPUT_INIT (or
 * jamsostek_allocation_input_init()).  A column has one element per area.
 */
typedef struct jamsostek_allocation_input {
    size_t struct_size;     /**< `sizeof(jamsostek_allocation_input)` */
    size_t n;               /**< areas, up to 2^31 - 1 */
    int64_t amount;         /**< places to give, 0 to 2^62 */
    const int64_t *weight;  /**< 0 or more; NULL: all are alike */
    const int64_t *kept;    /**< people who are there; NULL: none */
    const int64_t *minimum; /**< NULL: none */
    const int64_t *maximum; /**< #JAMSOSTEK_ALLOCATION_NO_LIMIT where there is
                                 none; NULL: nowhere */
    const int32_t *tier;    /**< lower ones first; NULL: all are alike */
    const int32_t *group;   /**< 0 to `n_groups` - 1; NULL: no groups */
    const int64_t *group_weight; /**< of each group; NULL: the same quota */
    size_t n_groups;             /**< how many groups */
    int32_t method;              /**< #jamsostek_allocation_method; 0: largest
                                      remainder */
} jamsostek_allocation_input;

/** @brief Initial value of a #jamsostek_allocation_input: nothing given. */
#define JAMSOSTEK_ALLOCATION_INPUT_INIT                                        \
    {                                                                          \
        sizeof(jamsostek_allocation_input), 0, 0, NULL, NULL, NULL, NULL,      \
            NULL, NULL, NULL, 0, 0                                             \
    }

/** @brief Sets an input to #JAMSOSTEK_ALLOCATION_INPUT_INIT, for foreign
 * callers.
 * @param[out] input  The input; `struct_size` is set too.  May be NULL. */
JAMSOSTEK_API void
jamsostek_allocation_input_init(jamsostek_allocation_input *input);

/**
 * @brief Divides a number over areas.
 * @param[in]  input  What, and among whom.
 * @param[out] out    Places of each area; may be NULL if there are no areas.
 *                    Unchanged on failure.
 * @param[out] given  Their sum, below `amount` if no more fits; or NULL.
 * @param[out] err    Detail of a failure with its row, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_DOMAIN for a negative number or a group
 *         that there is not; #JAMSOSTEK_ERR_OVERFLOW if the weights of a tier
 *         do not fit 64 bits together; #JAMSOSTEK_ERR_ARGUMENT, also for a
 *         method that there is not; #JAMSOSTEK_ERR_STRUCT_SIZE;
 *         #JAMSOSTEK_ERR_LIMIT for an amount or a number of areas beyond what
 *         is said above; #JAMSOSTEK_ERR_MEMORY.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_allocate(const jamsostek_allocation_input *input, int64_t *out,
                   int64_t *given, jamsostek_error *err);

/**
 * @brief Word of a method: `largest_remainder`, `highest_averages`.
 * @param[in] method  A #jamsostek_allocation_method.
 * @return Static text; NULL for a number that is no method.
 */
JAMSOSTEK_API const char *jamsostek_allocation_method_name(int32_t method);

/**
 * @brief Method by its word.
 * @param[in]  text  As jamsostek_allocation_method_name() writes it.
 * @param[out] out   A #jamsostek_allocation_method.
 * @param[out] err   Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NOT_FOUND; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_allocation_method_parse(const char *text, int32_t *out,
                                  jamsostek_error *err);

#ifdef __cplusplus
}
#endif

#endif
