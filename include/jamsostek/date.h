/* SPDX-License-Identifier: MIT */

/**
 * @file date.h
 * @brief Days and contribution months.
 *
 * A day is the number of days since 1970-01-01 in the Gregorian calendar, the
 * layout of Arrow's date32, of NumPy's datetime64[D] and of most databases.
 * A contribution month (bulan iuran) is the month that is paid for; where a
 * function asks for a month, any day of that month will do.
 *
 * @code
 * jamsostek_date march;
 * status = jamsostek_date_make(2026, 3, 1, &march, NULL);
 * @endcode
 *
 * Threads: every function here may be called from any thread.  Nothing in the
 * library reads a clock.
 */
#ifndef JAMSOSTEK_DATE_H
#define JAMSOSTEK_DATE_H

#include <jamsostek/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @brief Days since 1970-01-01. */
typedef int32_t jamsostek_date;

/** @brief No date: not given, not known. */
#define JAMSOSTEK_DATE_NONE INT32_MIN
/** @brief The end of a rule that has no end. */
#define JAMSOSTEK_DATE_OPEN INT32_MAX
/** @brief Size of the text of a day, with its closing NUL. */
#define JAMSOSTEK_DATE_SIZE 11

/**
 * @brief Day from year, month and day.
 * @param[in]  year   1900 to 2200.
 * @param[in]  month  1 to 12.
 * @param[in]  day    1 to the length of the month.
 * @param[out] out    The day.
 * @param[out] err    Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_DOMAIN if there is no such day;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_date_make(int32_t year, int32_t month, int32_t day,
                    jamsostek_date *out, jamsostek_error *err);

/**
 * @brief Year, month and day of a day.
 * @param[in]  date   A day from 1900-01-01 to 2200-12-31.
 * @param[out] year   The year, or NULL.
 * @param[out] month  1 to 12, or NULL.
 * @param[out] day    1 to 31, or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_DOMAIN.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_date_parts(jamsostek_date date, int32_t *year, int32_t *month,
                     int32_t *day, jamsostek_error *err);

/**
 * @brief First day of the month that lies some months after that of a day.
 * @param[in]  date    A day.
 * @param[in]  months  How many months later; negative: earlier.
 * @param[out] out     First day of that month.
 * @param[out] err     Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_DOMAIN outside 1900 to 2200;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_date_add_months(jamsostek_date date, int32_t months,
                          jamsostek_date *out, jamsostek_error *err);

/**
 * @brief Reads `YYYY-MM-DD`, or `YYYY-MM` for the first day of a month.
 * @param[in]  text  NUL-terminated; nothing before or after is allowed.
 * @param[out] out   The day.
 * @param[out] err   Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_FORMAT; #JAMSOSTEK_ERR_DOMAIN if there
 *         is no such day; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_date_parse(
    const char *text, jamsostek_date *out, jamsostek_error *err);

/**
 * @brief Writes a day as `YYYY-MM-DD`.
 * @param[in]  date  A day from 1900-01-01 to 2200-12-31.
 * @param[out] text  Room for #JAMSOSTEK_DATE_SIZE characters.
 * @param[in]  size  That room.
 * @param[out] err   Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_DOMAIN; #JAMSOSTEK_ERR_BUFFER;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_date_format(
    jamsostek_date date, char *text, size_t size, jamsostek_error *err);

#ifdef __cplusplus
}
#endif

#endif
