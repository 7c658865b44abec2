/* SPDX-License-Identifier: MIT */

/*
 * nik.h - a NIK from its digits, where a call would cost more than the work
 *
 * identity.c is the public side; a screening reads millions of NIK a second
 * with what is here.
 */
#ifndef JAMSOSTEK_WORKER_NIK_H
#define JAMSOSTEK_WORKER_NIK_H

#include <jamsostek/identity.h>

#include "../base/internal.h"

#include <string.h>

enum {
    JAMSOSTEK__NIK_SIZE = 16,
    JAMSOSTEK__NIK_WOMAN = 40, /* added to the day of birth */
};

/* Digits are 0x30 to 0x39: the high half is 3, and stays 3 when 6 is added. */
static inline bool
jamsostek__nik_all_digits(uint64_t first, uint64_t second)
{
    const uint64_t high = UINT64_C(0xf0f0f0f0f0f0f0f0);
    const uint64_t six = UINT64_C(0x0606060606060606);
    const uint64_t three = UINT64_C(0x3030303030303030);
    uint64_t odd = (first ^ three) | (second ^ three) |
                   ((first + six) ^ three) | ((second + six) ^ three);

    return (odd & high) == 0;
}

/* Each even byte becomes its digit times ten plus the next digit. */
static inline uint64_t
jamsostek__nik_pairs(uint64_t eight)
{
    const uint64_t digits = eight & UINT64_C(0x0f0f0f0f0f0f0f0f);

    return (digits * 10 + (digits >> 8)) & UINT64_C(0x00ff00ff00ff00ff);
}

static inline int32_t
jamsostek__nik_pair(uint64_t of_pairs, int number)
{
    return (int32_t)(of_pairs >> (16 * number) & 0xff);
}

static inline int64_t
jamsostek__nik_value(uint64_t eight)
{
    uint64_t n = jamsostek__nik_pairs(eight);

    n = (n * 100 + (n >> 16)) & UINT64_C(0x0000ffff0000ffff);
    return (int64_t)((n * 10000 + (n >> 32)) & UINT32_MAX);
}

/* A text as 16 digits, once, for all that is asked of them. */
struct jamsostek__nik_digits {
    uint64_t first; /* eight characters each */
    uint64_t second;
    bool good; /* else the text is anything but 16 digits */
};

static inline struct jamsostek__nik_digits
jamsostek__nik_digits_of(const char *text, size_t length)
{
    struct jamsostek__nik_digits digits = {0, 0, false};

    if (text == NULL || length != JAMSOSTEK__NIK_SIZE)
        return digits;
    digits.first = load_eight(text);
    digits.second = load_eight(text + 8);
    digits.good = jamsostek__nik_all_digits(digits.first, digits.second);
    return digits;
}

/* The number that good digits write. */
static inline int64_t
jamsostek__nik_number(const struct jamsostek__nik_digits *digits)
{
    return jamsostek__nik_value(digits->first) * 100000000 +
           jamsostek__nik_value(digits->second);
}

/* Days of a month; 0 for a month that does not exist. */
static inline int32_t
jamsostek__nik_days_of(int32_t month, int32_t year)
{
    static const int8_t days[] = {0,  31, 28, 31, 30, 31, 30, 31,
                                  31, 30, 31, 30, 31, 0,  0,  0};

    if (month > 12)
        return 0;
    /* In the year 00 the century decides, and 2000 was a leap year.  Not &&:
     * a branch would often be guessed wrong. */
    return days[month] + ((month == 2) & (year % 4 == 0));
}

static inline uint32_t
jamsostek__nik_faults_of_date(const jamsostek_nik *nik)
{
    int32_t days = jamsostek__nik_days_of(nik->birth_month, nik->birth_year);
    uint32_t faults = 0;

    if (LIKELY(nik->birth_day >= 1 && nik->birth_day <= days))
        return 0;
    if (nik->birth_day < 1 || nik->birth_day > 31)
        faults |= JAMSOSTEK_NIK_DAY;
    if (days == 0)
        faults |= JAMSOSTEK_NIK_MONTH;
    return faults != 0 ? faults : JAMSOSTEK_NIK_DATE;
}

/* What is at fault tells nothing. */
static inline void
jamsostek__nik_blank(jamsostek_nik *nik, uint32_t faults)
{
    if (faults & JAMSOSTEK_NIK_REGION)
        memset(nik->region, 0, sizeof nik->region);
    if (faults & JAMSOSTEK_NIK_DAY)
        nik->birth_day = nik->sex = 0;
    if (faults & JAMSOSTEK_NIK_MONTH)
        nik->birth_month = 0;
}

/* What good digits say, and their faults.  Written member by member: a copy of
 * the whole struct would have to wait for its single characters. */
static inline uint32_t
jamsostek__nik_read(const char *text,
                    const struct jamsostek__nik_digits *digits,
                    jamsostek_nik *nik)
{
    uint64_t first = jamsostek__nik_pairs(digits->first);
    uint64_t second = jamsostek__nik_pairs(digits->second);
    int32_t day = jamsostek__nik_pair(first, 3);
    int32_t woman = day > JAMSOSTEK__NIK_WOMAN;
    uint32_t faults;

    memcpy(nik->region, text, 2);
    nik->region[2] = '.';
    memcpy(nik->region + 3, text + 2, 2);
    nik->region[5] = '.';
    memcpy(nik->region + 6, text + 4, 2);
    nik->region[8] = '\0';
    nik->birth_day = day - woman * JAMSOSTEK__NIK_WOMAN;
    nik->birth_month = jamsostek__nik_pair(second, 0);
    nik->birth_year = jamsostek__nik_pair(second, 1);
    nik->sex = JAMSOSTEK_SEX_MALE +
               woman * (JAMSOSTEK_SEX_FEMALE - JAMSOSTEK_SEX_MALE);
    nik->serial =
        jamsostek__nik_pair(second, 2) * 100 + jamsostek__nik_pair(second, 3);

    faults = jamsostek__nik_faults_of_date(nik);
    if (jamsostek__nik_pair(first, 0) == 0 ||
        jamsostek__nik_pair(first, 1) == 0 ||
        jamsostek__nik_pair(first, 2) == 0)
        faults |= JAMSOSTEK_NIK_REGION;
    if (nik->serial == 0)
        faults |= JAMSOSTEK_NIK_SERIAL;
    if (faults != 0)
        jamsostek__nik_blank(nik, faults);
    return faults;
}

/* See jamsostek_nik_compare(); `born` is NULL where the date is not known. */
static inline uint32_t
jamsostek__nik_differs(const jamsostek_nik *nik,
                       const struct jamsostek__ymd *born, int32_t sex)
{
    uint32_t differs = 0;

    if (sex != 0 && nik->sex != 0 && sex != nik->sex)
        differs |= JAMSOSTEK_NIK_SEX_DIFFERS;
    if (born == NULL || nik->birth_day == 0 || nik->birth_month == 0)
        return differs;
    if (born->day != nik->birth_day || born->month != nik->birth_month ||
        born->year % 100 != nik->birth_year)
        differs |= JAMSOSTEK_NIK_BORN_DIFFERS;
    return differs;
}

#endif
