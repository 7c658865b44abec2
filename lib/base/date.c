/* SPDX-License-Identifier: MIT */

/*
 * date.c - the Gregorian calendar as day numbers
 */
#include "internal.h"

#include <stdio.h>
#include <string.h>

enum { FIRST_YEAR = 1900, LAST_YEAR = 2200 };

int32_t
jamsostek__month_number(jamsostek_date date)
{
    struct jamsostek__ymd ymd = jamsostek__date_split(date);

    return (ymd.year - 1970) * 12 + ymd.month - 1;
}

jamsostek_date
jamsostek__month_start(int32_t month_number)
{
    int32_t months = month_number + 70 * 12; /* since 1900, not negative */

    return jamsostek__date_from(FIRST_YEAR + months / 12, months % 12 + 1, 1);
}

jamsostek_date
jamsostek__month_day(int32_t month_number, int32_t day)
{
    jamsostek_date start = jamsostek__month_start(month_number);
    jamsostek_date next = jamsostek__month_start(month_number + 1);

    return day <= next - start ? start + day - 1 : next - 1;
}

jamsostek_date
jamsostek__months_later(jamsostek_date day, int32_t months)
{
    return jamsostek__month_day(jamsostek__month_number(day) + months,
                                jamsostek__date_split(day).day);
}

jamsostek_date
jamsostek__years_later(jamsostek_date day, int32_t years)
{
    struct jamsostek__ymd ymd = jamsostek__date_split(day);

    return jamsostek__date_from(ymd.year + years, ymd.month, ymd.day);
}

static int32_t
days_in_month(int32_t year, int32_t month)
{
    static const int8_t days[] = {31, 28, 31, 30, 31, 30,
                                  31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    return month == 2 && leap ? 29 : days[month - 1];
}

jamsostek_status
jamsostek_date_make(int32_t year, int32_t month, int32_t day,
                    jamsostek_date *out, jamsostek_error *err)
{
    if (out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "out is NULL");
    if (year < FIRST_YEAR || year > LAST_YEAR)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "year %d is not within %d to %d", (int)year,
                               FIRST_YEAR, LAST_YEAR);
    if (month < 1 || month > 12)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "month %d does not exist", (int)month);
    if (day < 1 || day > days_in_month(year, month))
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "%04d-%02d has no day %d", (int)year, (int)month,
                               (int)day);
    *out = jamsostek__date_from(year, month, day);
    return JAMSOSTEK_OK;
}

static jamsostek_status
check_range(jamsostek_date date, jamsostek_error *err)
{
    if (!jamsostek__date_ok(date))
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "day %d is not within %d to %d", (int)date,
                               FIRST_YEAR, LAST_YEAR);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_date_parts(jamsostek_date date, int32_t *year, int32_t *month,
                     int32_t *day, jamsostek_error *err)
{
    struct jamsostek__ymd ymd;
    jamsostek_status status = check_range(date, err);

    if (status != JAMSOSTEK_OK)
        return status;
    ymd = jamsostek__date_split(date);
    if (year != NULL)
        *year = ymd.year;
    if (month != NULL)
        *month = ymd.month;
    if (day != NULL)
        *day = ymd.day;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_date_add_months(jamsostek_date date, int32_t months,
                          jamsostek_date *out, jamsostek_error *err)
{
    int64_t number;
    jamsostek_status status = check_range(date, err);

    if (status != JAMSOSTEK_OK)
        return status;
    if (out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "out is NULL");
    number = (int64_t)jamsostek__month_number(date) + months;
    if (number < (FIRST_YEAR - 1970) * 12 ||
        number > (LAST_YEAR - 1970) * 12 + 11)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "the month is not within %d to %d", FIRST_YEAR,
                               LAST_YEAR);
    *out = jamsostek__month_start((int32_t)number);
    return JAMSOSTEK_OK;
}

/* The number written by exactly n digits, or -1. */
static int32_t
digits(const char *text, size_t n)
{
    int32_t value = 0;
    size_t i;

    for (i = 0; i < n; i++) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

jamsostek_status
jamsostek_date_parse(const char *text, jamsostek_date *out,
                     jamsostek_error *err)
{
    size_t length;
    int32_t year, month, day;

    if (text == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "text or out is NULL");
    length = strlen(text);
    if ((length != 7 && length != 10) || text[4] != '-' ||
        (length == 10 && text[7] != '-'))
        return jamsostek__fail(err, JAMSOSTEK_ERR_FORMAT,
                               "a date is written YYYY-MM-DD or YYYY-MM");
    year = digits(text, 4);
    month = digits(text + 5, 2);
    day = length == 10 ? digits(text + 8, 2) : 1;
    if (year < 0 || month < 0 || day < 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_FORMAT,
                               "a date is written YYYY-MM-DD or YYYY-MM");
    return jamsostek_date_make(year, month, day, out, err);
}

jamsostek_status
jamsostek_date_format(jamsostek_date date, char *text, size_t size,
                      jamsostek_error *err)
{
    struct jamsostek__ymd ymd;
    jamsostek_status status = check_range(date, err);

    if (status != JAMSOSTEK_OK)
        return status;
    if (text == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "text is NULL");
    if (size < JAMSOSTEK_DATE_SIZE)
        return jamsostek__fail(err, JAMSOSTEK_ERR_BUFFER,
                               "%d characters are needed", JAMSOSTEK_DATE_SIZE);
    ymd = jamsostek__date_split(date);
    snprintf(text, size, "%04u-%02u-%02u", (unsigned)ymd.year % 10000,
             (unsigned)ymd.month % 100, (unsigned)ymd.day % 100);
    return JAMSOSTEK_OK;
}
