/* SPDX-License-Identifier: MIT */

/*
 * field_value.c - the grammar of dates, amounts and words in a list
 *
 * Everything is read by hand from a text of known length: no locale, no clock,
 * no guess.  What is not in the grammar is refused, however plain it may look.
 */
#include "field_value.h"

#include "field.h"

#include <jamsostek/terms.h>

#include "../worker/nik.h"
#include "form.h"

#include <string.h>

/* ---- dates ------------------------------------------------------------- */

/* 1987-11 or 11/1987 */
static bool
read_month(const char *text, int32_t order, struct jamsostek__ymd *out)
{
    if (order == JAMSOSTEK_DATES_ISO)
        return text[4] == '-' &&
               jamsostek__make_day(jamsostek__two(text),
                                   jamsostek__two(text + 2),
                                   jamsostek__two(text + 5), 1, out);
    return (text[2] == '-' || text[2] == '/') &&
           jamsostek__make_day(jamsostek__two(text + 3),
                               jamsostek__two(text + 5), jamsostek__two(text),
                               1, out);
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

bool
jamsostek__read_long(const char *text, size_t length, jamsostek_idr *out)
{
    uint64_t value = 0;
    uint32_t bad = 0, next;
    size_t i;

    for (i = 0; i < length; i++) {
        next = jamsostek__digit(text[i]);
        bad |= next > 9;
        value = value * 10 + next;
    }
    if (bad)
        return false;
    *out = (int64_t)value;
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
