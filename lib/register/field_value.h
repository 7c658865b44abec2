/* SPDX-License-Identifier: MIT */

/*
 * field_value.h - dates and amounts of a list
 *
 * Here and not in a source of their own, because they stand in the loops over
 * lines.
 */
#ifndef JAMSOSTEK_REGISTER_FIELD_VALUE_H
#define JAMSOSTEK_REGISTER_FIELD_VALUE_H

#include <jamsostek/register.h>

#include "../worker/nik.h"
#include "form.h"

/*
 * Each is false if the text is not in the grammar of register.h.  Texts are
 * not empty, and stand in a record of the reader.
 */

/* ---- dates ------------------------------------------------------------- */

/* A digit's value; more than 9 if it is none. */
static inline uint32_t
jamsostek__digit(char c)
{
    return (uint32_t)(unsigned char)c - '0';
}

/* The number that two digits write; 100 or more if one of them is none. */
static inline uint32_t
jamsostek__two(const char *text)
{
    uint32_t tens = jamsostek__digit(text[0]), ones = jamsostek__digit(text[1]);

    return tens > 9 || ones > 9 ? 100 : tens * 10 + ones;
}

enum { JAMSOSTEK__FIRST_YEAR = 1900, JAMSOSTEK__LAST_YEAR = 2200 };

/* A day of two-digit parts, the year in two; all must be below 100. */
static inline bool
jamsostek__make_day(uint32_t century, uint32_t years, uint32_t month,
                    uint32_t day, struct jamsostek__ymd *out)
{
    static const uint8_t lengths[] = {0,  31, 28, 31, 30, 31, 30,
                                      31, 31, 30, 31, 30, 31};
    uint32_t year = century * 100 + years;
    /* Not && and ||: branches on dates would often be guessed wrong. */
    uint32_t leap = (year % 4 == 0) & ((years != 0) | (century % 4 == 0));

    if (years > 99 || month < 1 || month > 12 || year < JAMSOSTEK__FIRST_YEAR ||
        year > JAMSOSTEK__LAST_YEAR || day < 1 ||
        day > lengths[month] + (leap & (month == 2)))
        return false;
    out->year = (int32_t)year;
    out->month = (int32_t)month;
    out->day = (int32_t)day;
    return true;
}

/* 1987-11-12 */
static inline bool
jamsostek__read_iso(const char *text, struct jamsostek__ymd *out)
{
    uint64_t head = load_eight(text), tail = load_eight(text + 2);

    if (!jamsostek__take_form(&head, UINT64_C(0x2d30302d30303030),
                              UINT64_C(0x7f76767f76767676)) ||
        !jamsostek__take_form(&tail, UINT64_C(0x30302d30302d3030),
                              UINT64_C(0x76767f76767f7676)))
        return false;
    head = jamsostek__pair_up(head);
    tail = jamsostek__pair_up(tail);
    return jamsostek__make_day((uint32_t)jamsostek__part_at(head, 0),
                               (uint32_t)jamsostek__part_at(tail, 0),
                               (uint32_t)jamsostek__part_at(tail, 3),
                               (uint32_t)jamsostek__part_at(tail, 6), out);
}

static inline bool
jamsostek__read_day(const char *text, size_t length, int32_t order,
                    struct jamsostek__ymd *out)
{
    if (length != 10)
        return false;
    if (order == JAMSOSTEK_DATES_ISO)
        return jamsostek__read_iso(text, out);
    return (text[2] == '-' || text[2] == '/') && text[5] == text[2] &&
           jamsostek__make_day(
               jamsostek__two(text + 6), jamsostek__two(text + 8),
               jamsostek__two(text + 3), jamsostek__two(text), out);
}

bool jamsostek__read_day_or_month(const char *text, size_t length,
                                  int32_t order, jamsostek_date *out);

/* ---- amounts ----------------------------------------------------------- */

/* More digits than eight. */
bool jamsostek__read_long(const char *text, size_t length, jamsostek_idr *out);

static inline bool
jamsostek__read_plain(const char *text, size_t length, jamsostek_idr *out)
{
    const uint64_t zeros = UINT64_C(0x3030303030303030);
    uint64_t eight;

    /* Eighteen digits always fit; nobody earns more. */
    if (length == 0 || length > 18 || (text[0] == '0' && length > 1))
        return false;
    if (length > 8)
        return jamsostek__read_long(text, length, out);
    /* Zeros come before the digits, and push out what stands behind. */
    eight = load_eight(text) << (64 - 8 * length) |
            zeros >> (4 * length) >> (4 * length);
    if (!jamsostek__nik_all_digits(eight, eight))
        return false;
    *out = jamsostek__nik_value(eight);
    return true;
}

#endif
