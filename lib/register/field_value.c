/* SPDX-License-Identifier: MIT */

/*
 * field_value.c - the grammar of dates, amounts and words in a list
 *
 * Everything is read by hand from a text of known length: no locale, no clock,
 * no guess.  What is not in the grammar is refused, however plain it may look.
 */
#include "field.h"

#include <jamsostek/terms.h>

#include "../worker/nik.h"
#include "form.h"

#include <string.h>

/* ---- dates ------------------------------------------------------------- */

/* A digit's value; more than 9 if it is none. */
static uint32_t
digit(char c)
{
    return (uint32_t)(unsigned char)c - '0';
}

/* The number that two digits write; 100 or more if one of them is none. */
static uint32_t
two(const char *text)
{
    uint32_t tens = digit(text[0]), ones = digit(text[1]);

    return tens > 9 || ones > 9 ? 100 : tens * 10 + ones;
}

enum { FIRST_YEAR = 1900, LAST_YEAR = 2200 };

/* A day of two-digit parts, the year in two; all must be below 100. */
static inline bool
make_day(uint32_t century, uint32_t years, uint32_t month, uint32_t day,
         struct jamsostek__ymd *out)
{
    static const uint8_t lengths[] = {0,  31, 28, 31, 30, 31, 30,
                                      31, 31, 30, 31, 30, 31};
    uint32_t year = century * 100 + years;
    /* Not && and ||: branches on dates would often be guessed wrong. */
    uint32_t leap = (year % 4 == 0) & ((years != 0) | (century % 4 == 0));

    if (years > 99 || month < 1 || month > 12 || year < FIRST_YEAR ||
        year > LAST_YEAR || day < 1 ||
        day > lengths[month] + (leap & (month == 2)))
        return false;
    out->year = (int32_t)year;
    out->month = (int32_t)month;
    out->day = (int32_t)day;
    return true;
}

/* 1987-11-12 */
static inline bool
read_iso(const char *text, struct jamsostek__ymd *out)
{
    uint64_t head = load_eight(text), tail = load_eight(text + 2);

    if (!jamsostek__take_form(&head, UINT64_C(0x2d30302d30303030),
                              UINT64_C(0x7f76767f76767676)) ||
        !jamsostek__take_form(&tail, UINT64_C(0x30302d30302d3030),
                              UINT64_C(0x76767f76767f7676)))
        return false;
    head = jamsostek__pair_up(head);
    tail = jamsostek__pair_up(tail);
    return make_day((uint32_t)jamsostek__part_at(head, 0),
                    (uint32_t)jamsostek__part_at(tail, 0),
                    (uint32_t)jamsostek__part_at(tail, 3),
                    (uint32_t)jamsostek__part_at(tail, 6), out);
}

bool
jamsostek__read_day(const char *text, size_t length, int32_t order,
                    struct jamsostek__ymd *out)
{
    if (length != 10)
        return false;
    if (order == JAMSOSTEK_DATES_ISO)
        return read_iso(text, out);
    return (text[2] == '-' || text[2] == '/') && text[5] == text[2] &&
           make_day(two(text + 6), two(text + 8), two(text + 3), two(text),
                    out);
}

/* 1987-11 or 11/1987 */
static bool
read_month(const char *text, int32_t order, struct jamsostek__ymd *out)
{
    if (order == JAMSOSTEK_DATES_ISO)
        return text[4] == '-' &&
               make_day(two(text), two(text + 2), two(text + 5), 1, out);
    return (text[2] == '-' || text[2] == '/') &&
           make_day(two(text + 3), two(text + 5), two(text), 1, out);
}

bool
jamsostek__read_day_or_month(const char *text, size_t length, int32_t order,
                             jamsostek_date *out)
{
    struct jamsostek__ymd ymd;

    if (!(length == 7 ? read_month(text, order, &ymd)
                      : jamsostek__read_day(text, length, order, &ymd)))
        return false;
    *out = jamsostek__date_from(ymd.year, ymd.month, ymd.day);
    return true;
}

/* ---- amounts ----------------------------------------------------------- */

/* More digits than eight. */
static bool
read_long(const char *text, size_t length, jamsostek_idr *out)
{
    uint64_t value = 0;
    uint32_t bad = 0, next;
    size_t i;

    for (i = 0; i < length; i++) {
        next = digit(text[i]);
        bad |= next > 9;
        value = value * 10 + next;
    }
    if (bad)
        return false;
    *out = (int64_t)value;
    return true;
}

bool
jamsostek__read_plain(const char *text, size_t length, jamsostek_idr *out)
{
    const uint64_t zeros = UINT64_C(0x3030303030303030);
    uint64_t eight;

    /* Eighteen digits always fit; nobody earns more. */
    if (length == 0 || length > 18 || (text[0] == '0' && length > 1))
        return false;
    if (length > 8)
        return read_long(text, length, out);
    /* Zeros come before the digits, and push out what stands behind. */
    eight = load_eight(text) << (64 - 8 * length) |
            zeros >> (4 * length) >> (4 * length);
    if (!jamsostek__nik_all_digits(eight, eight))
        return false;
    *out = jamsostek__nik_value(eight);
    return true;
}

/* ---- words ------------------------------------------------------------- */

/* Longer than any word that is known here, so that what is cut off at its
 * end cannot become one. */
enum { WORD_SIZE = 40 };

struct word {
    const char *word;
    int32_t code;
};

static bool
find_word(const struct word *words, size_t n, const char *text, size_t length,
          int64_t *out)
{
    char folded[WORD_SIZE];
    size_t i;

    if (jamsostek__fold(text, length, folded, sizeof folded) == 0)
        return false;
    for (i = 0; i < n; i++)
        if (strcmp(words[i].word, folded) == 0) {
            *out = words[i].code;
            return true;
        }
    return false;
}

bool
jamsostek__read_segment(const char *text, size_t length, int64_t *out)
{
    static const struct word words[] = {
        {"pu", JAMSOSTEK_SEGMENT_PU},
        {"penerimaupah", JAMSOSTEK_SEGMENT_PU},
        {"wageearner", JAMSOSTEK_SEGMENT_PU},
        {"bpu", JAMSOSTEK_SEGMENT_BPU},
        {"bukanpenerimaupah", JAMSOSTEK_SEGMENT_BPU},
        {"nonwageearner", JAMSOSTEK_SEGMENT_BPU},
        {"construction", JAMSOSTEK_SEGMENT_CONSTRUCTION},
        {"jakon", JAMSOSTEK_SEGMENT_CONSTRUCTION},
        {"jasakonstruksi", JAMSOSTEK_SEGMENT_CONSTRUCTION},
        {"konstruksi", JAMSOSTEK_SEGMENT_CONSTRUCTION},
        {"pmi", JAMSOSTEK_SEGMENT_PMI},
        {"pekerjamigran", JAMSOSTEK_SEGMENT_PMI},
        {"pekerjamigranindonesia", JAMSOSTEK_SEGMENT_PMI},
        {"migrantworker", JAMSOSTEK_SEGMENT_PMI},
    };

    return find_word(words, ARRAY_LEN(words), text, length, out);
}

bool
jamsostek__read_funding(const char *text, size_t length, int64_t *out)
{
    static const struct word words[] = {
        {"own", JAMSOSTEK_FUNDING_OWN},
        {"mandiri", JAMSOSTEK_FUNDING_OWN},
        {"sendiri", JAMSOSTEK_FUNDING_OWN},
        {"pribadi", JAMSOSTEK_FUNDING_OWN},
        {"employer", JAMSOSTEK_FUNDING_EMPLOYER},
        {"pemberikerja", JAMSOSTEK_FUNDING_EMPLOYER},
        {"perusahaan", JAMSOSTEK_FUNDING_EMPLOYER},
        {"apbn", JAMSOSTEK_FUNDING_APBN},
        {"apbd", JAMSOSTEK_FUNDING_APBD},
        {"apbdkabupaten", JAMSOSTEK_FUNDING_APBD},
        {"apbdkota", JAMSOSTEK_FUNDING_APBD},
        {"apbdprovinsi", JAMSOSTEK_FUNDING_APBD},
        {"dbhcht", JAMSOSTEK_FUNDING_DBH_CHT},
        {"cukaitembakau", JAMSOSTEK_FUNDING_DBH_CHT},
        {"dbhsawit", JAMSOSTEK_FUNDING_DBH_SAWIT},
        {"apbdes", JAMSOSTEK_FUNDING_APBDES},
        {"apbdesa", JAMSOSTEK_FUNDING_APBDES},
        {"add", JAMSOSTEK_FUNDING_ADD},
        {"alokasidanadesa", JAMSOSTEK_FUNDING_ADD},
        {"danadesa", JAMSOSTEK_FUNDING_DANA_DESA},
        {"csr", JAMSOSTEK_FUNDING_CSR},
        {"tjsl", JAMSOSTEK_FUNDING_CSR},
        {"zakat", JAMSOSTEK_FUNDING_ZAKAT},
        {"baznas", JAMSOSTEK_FUNDING_ZAKAT},
        {"asnsponsor", JAMSOSTEK_FUNDING_ASN_SPONSOR},
        {"sponsorasn", JAMSOSTEK_FUNDING_ASN_SPONSOR},
    };

    return find_word(words, ARRAY_LEN(words), text, length, out);
}

static bool
is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
is_separator(char c)
{
    return c == '+' || c == ',' || c == ';' || c == '/' || c == '&' || c == ' ';
}

bool
jamsostek__read_programmes(const char *text, size_t length, int64_t *out)
{
    static const struct word words[] = {
        {"jkk", JAMSOSTEK_JKK}, {"jkm", JAMSOSTEK_JKM}, {"jht", JAMSOSTEK_JHT},
        {"jp", JAMSOSTEK_JP},   {"jkp", JAMSOSTEK_JKP},
    };
    int64_t programme, sum = 0;
    size_t i = 0, from;

    while (i < length) {
        if (is_separator(text[i])) {
            i++;
            continue;
        }
        from = i;
        while (i < length && is_letter(text[i]))
            i++;
        /* "jkk dan jkm" is written too. */
        if (i - from == 3 && memcmp(text + from, "dan", 3) == 0)
            continue;
        if (!find_word(words, ARRAY_LEN(words), text + from, i - from,
                       &programme))
            return false;
        sum |= programme;
    }
    if (sum == 0)
        return false;
    *out = sum;
    return true;
}
