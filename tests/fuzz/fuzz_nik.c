/* SPDX-License-Identifier: MIT */

/*
 * fuzz_nik.c - whatever stands in a field of a register is judged, and rightly
 *
 * The same bytes are read as a NIK, a KPJ, a sex, a region code and an
 * occupation, from memory that ends where they do.  A slow judge of the test's
 * own, character by character, has to agree.
 */
#include <jamsostek/category.h>
#include <jamsostek/identity.h>
#include <jamsostek/region.h>

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
require(bool condition, const char *what)
{
    if (condition)
        return;
    fprintf(stderr, "fuzz_nik: %s\n", what);
    abort();
}

static bool
all_digits(const char *text, size_t size)
{
    size_t i;

    for (i = 0; i < size; i++)
        if (text[i] < '0' || text[i] > '9')
            return false;
    return true;
}

static int
two(const char *text)
{
    return (text[0] - '0') * 10 + (text[1] - '0');
}

static bool
exists(int day, int month, int year)
{
    jamsostek_date date;

    /* In one of two centuries. */
    return jamsostek_date_make(1900 + year, month, day, &date, NULL) ==
               JAMSOSTEK_OK ||
           jamsostek_date_make(2000 + year, month, day, &date, NULL) ==
               JAMSOSTEK_OK;
}

static uint32_t
slow_judge(const char *text, size_t size)
{
    uint32_t faults = 0;
    int day, month, year;

    if (size != 16)
        faults |= JAMSOSTEK_NIK_LENGTH;
    if (!all_digits(text, size))
        faults |= JAMSOSTEK_NIK_DIGITS;
    if (faults != 0)
        return faults;
    day = two(text + 6);
    month = two(text + 8);
    year = two(text + 10);
    if (two(text) == 0 || two(text + 2) == 0 || two(text + 4) == 0)
        faults |= JAMSOSTEK_NIK_REGION;
    if (day == 0 || (day > 31 && day < 41) || day > 71)
        faults |= JAMSOSTEK_NIK_DAY;
    if (month == 0 || month > 12)
        faults |= JAMSOSTEK_NIK_MONTH;
    if (!(faults & (JAMSOSTEK_NIK_DAY | JAMSOSTEK_NIK_MONTH)) &&
        !exists(day > 40 ? day - 40 : day, month, year))
        faults |= JAMSOSTEK_NIK_DATE;
    if (memcmp(text + 12, "0000", 4) == 0)
        faults |= JAMSOSTEK_NIK_SERIAL;
    return faults;
}

static void
check_nik(const char *text, size_t size)
{
    uint32_t faults, bit;
    jamsostek_date born, before;
    jamsostek_nik nik;

    faults = jamsostek_nik_parse(text, size, &nik);
    require(faults == slow_judge(text, size), "a NIK is judged otherwise");
    require(faults == jamsostek_nik_parse(text, size, NULL),
            "another judgement without an output");
    for (bit = 1; bit != 0; bit <<= 1)
        require(!(faults & bit) || jamsostek_nik_fault_text(bit, "id") != NULL,
                "a fault without words");
    require((jamsostek_nik_number(text, size) >= 0) ==
                (size == 16 && all_digits(text, size)),
            "a number is a key, or is not");
    require(strnlen(nik.region, sizeof nik.region) < sizeof nik.region,
            "the region has no end");
    if (faults != 0)
        return;
    require(jamsostek_nik_born(&nik, 20000, &born, NULL) == JAMSOSTEK_OK ||
                nik.birth_year == 0,
            "a valid number gives no birth date");
    if (jamsostek_nik_born(&nik, 20000, &born, NULL) != JAMSOSTEK_OK)
        return;
    require(born <= 20000, "born after the day");
    require(jamsostek_nik_compare(&nik, born, nik.sex) == 0,
            "a number differs from itself");
    require(jamsostek_nik_compare(&nik, born + 1, 3 - nik.sex) ==
                (JAMSOSTEK_NIK_BORN_DIFFERS | JAMSOSTEK_NIK_SEX_DIFFERS),
            "a difference is not seen");
    if (jamsostek_nik_born(&nik, born - 1, &before, NULL) == JAMSOSTEK_OK)
        require(before < born && jamsostek_nik_compare(&nik, before, 0) == 0,
                "an earlier date does not fit");
}

static void
check_kpj(const char *text, size_t size)
{
    bool letter =
        size == 11 && ((text[2] | 0x20) >= 'a') && ((text[2] | 0x20) <= 'z');
    bool digits = size == 11 && all_digits(text, 2) &&
                  (letter || all_digits(text + 2, 1)) &&
                  all_digits(text + 3, 8);

    require((jamsostek_kpj_parse(text, size) == 0) == digits,
            "a KPJ is judged otherwise");
}

static void
check_category(const char *text, size_t size)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_category category;
    int32_t id = 0, found[8];
    size_t n = 0, i;
    jamsostek_status status = jamsostek_category_match(text, size, &id, &err);
    jamsostek_status all = jamsostek_category_candidates(
        text, size, found, sizeof found / sizeof *found, &n, NULL);

    require(strlen(err.message) < sizeof err.message, "no end of a message");
    switch (status) {
    case JAMSOSTEK_OK:
        require(all == JAMSOSTEK_OK && n == 1 && found[0] == id,
                "a category that is no candidate");
        break;
    case JAMSOSTEK_ERR_AMBIGUOUS:
        require(all == JAMSOSTEK_OK && n > 1, "ambiguous without candidates");
        break;
    case JAMSOSTEK_ERR_NOT_FOUND:
        require(all == JAMSOSTEK_OK && n == 0, "candidates of the unknown");
        break;
    default:
        require(status == JAMSOSTEK_ERR_NOT_OPEN && all == status,
                "an unexpected status");
        break;
    }
    for (i = 0; i < n; i++)
        require(jamsostek_category_get(found[i], &category, NULL) ==
                    JAMSOSTEK_OK,
                "a candidate is no category");
}

static void
check_region(const char *text, size_t size)
{
    static const char list[] = "code,name,level\n74,S,1\n74.07,W,2\n"
                               "74.07.01,D,3\n74.07.01.2001,V,4\n"
                               "94,T,1\n94.04,M,2\n";
    jamsostek_regions *regions = NULL;
    jamsostek_region region;
    int32_t index = -1, former = -1;
    size_t digits = 0, i;
    char plain[16];

    require(jamsostek_regions_load(list, sizeof list - 1, &regions, NULL) ==
                JAMSOSTEK_OK,
            "a list cannot be read");
    if (jamsostek_regions_locate(regions, text, size, &index, &former, NULL) ==
        JAMSOSTEK_OK) {
        require(jamsostek_regions_get(regions, index, &region, NULL) ==
                    JAMSOSTEK_OK,
                "a place that is none");
        for (i = 0; i < size; i++)
            if (text[i] != '.' && digits < sizeof plain)
                plain[digits++] = text[i];
        for (i = 0; former == 0 && *region.code != '\0'; region.code++)
            if (*region.code != '.')
                require(i < digits && plain[i++] == *region.code,
                        "a code leads somewhere else");
        require(former == 1 || i == digits, "a code is longer than its place");
    }
    jamsostek_regions_free(regions);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    /* A copy of exactly that size, so that a byte too far is seen. */
    char *text = calloc(1, size > 0 ? size : 1);
    int32_t sex = 0;

    if (text == NULL)
        return 0;
    if (size > 0)
        memcpy(text, data, size);
    check_nik(text, size);
    check_kpj(text, size);
    if (jamsostek_sex_parse(text, size, &sex, NULL) == JAMSOSTEK_OK)
        require(jamsostek_sex_name(sex) != NULL, "a sex without a name");
    check_category(text, size);
    check_region(text, size);
    free(text);
    return 0;
}
