/* SPDX-License-Identifier: MIT */

/**
 * @file money.h
 * @brief Whole rupiah, and how a fraction of one is rounded.
 *
 * Money is a 64-bit count of whole rupiah, a rate is a whole number of parts
 * per million (ppm; 0.24 % is 2,400 ppm).  No floating point takes part.
 *
 * @code
 * char text[JAMSOSTEK_IDR_SIZE];
 * status = jamsostek_idr_format(16800, text, sizeof text, NULL);
 * puts(text);                               // Rp16.800
 * @endcode
 *
 * Threads: every function here may be called from any thread.
 *
 * @see @ref md_docs_where_the_law_is_silent
 */
#ifndef JAMSOSTEK_MONEY_H
#define JAMSOSTEK_MONEY_H

#include <jamsostek/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @brief Whole rupiah. */
typedef int64_t jamsostek_idr;

/** @brief No amount: not given, not known.  Zero rupiah is an amount. */
#define JAMSOSTEK_IDR_NONE INT64_MIN

/** @brief Room for any amount as `-Rp9.223.372.036.854.775.808` with NUL. */
#define JAMSOSTEK_IDR_SIZE 32

/** @brief Direction of a rounding. */
typedef enum jamsostek_rounding {
    JAMSOSTEK_ROUND_HALF_UP = 0,  /**< nearest, a half goes up */
    JAMSOSTEK_ROUND_DOWN = 1,     /**< what is over is dropped */
    JAMSOSTEK_ROUND_UP = 2,       /**< anything over makes one more */
    JAMSOSTEK_ROUND_HALF_EVEN = 3 /**< nearest, a half goes to the even one */
} jamsostek_rounding;

/**
 * @brief Writes an amount in Indonesian style: `Rp16.800`, `-Rp500`.
 * @param[in]  amount  Rupiah.
 * @param[out] text    Where to write; #JAMSOSTEK_IDR_SIZE always suffices.
 * @param[in]  size    Room in @p text.
 * @param[out] err     Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_BUFFER; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_idr_format(
    jamsostek_idr amount, char *text, size_t size, jamsostek_error *err);

/**
 * @brief Reads an amount written in Indonesian style.
 *
 * Allowed are an optional minus, an optional `Rp` with at most one space after
 * it, and digits that are either not grouped at all or grouped in threes by
 * dots: `16800`, `16.800`, `Rp16.800`, `Rp 16.800`, `-Rp500`.  Cents may be
 * written when there are none: `Rp16.800,00`.  Refused are other separators
 * and groups (`16,800`, `1.68`, `16.8000`), leading zeros, blanks around,
 * exponents.  "16.800" is never read as sixteen point eight.
 *
 * @param[in]  text  NUL-terminated.
 * @param[out] out   Rupiah.
 * @param[out] err   Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_FORMAT; #JAMSOSTEK_ERR_OVERFLOW;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_idr_parse(const char *text, jamsostek_idr *out, jamsostek_error *err);

/**
 * @brief Rounds a share of an amount: amount x rate, to a multiple of a base.
 *
 * This is the one place where the library rounds a contribution; what it gives
 * for half-up and a base of 1 is decision D1 of the page "Where the law is
 * silent".
 *
 * @param[in]  amount     Rupiah, not negative.
 * @param[in]  rate_ppm   Parts per million, 0 to 1,000,000.
 * @param[in]  direction  How to round.
 * @param[in]  base       Multiple to round to, 1 to 1,000,000.
 * @param[out] out        Rupiah.
 * @param[out] err        Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_DOMAIN; #JAMSOSTEK_ERR_OVERFLOW;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_idr_share(
    jamsostek_idr amount, int32_t rate_ppm, jamsostek_rounding direction,
    jamsostek_idr base, jamsostek_idr *out, jamsostek_error *err);

#ifdef __cplusplus
}
#endif

#endif
