/* SPDX-License-Identifier: MIT */

/*
 * test_region_code.c - codes as registers have them, and former ones
 */
#include <jamsostek/region.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "country.h"

#define TEXT(literal) literal, sizeof(literal) - 1
#define ARRAY_LEN(a)  (sizeof(a) / sizeof((a)[0]))
#define HEAD          "code,name,level\n"

static jamsostek_regions *
list_of(const char *text)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_regions *regions;

    if (jamsostek_regions_load(text, strlen(text), &regions, &err) !=
        JAMSOSTEK_OK)
        fail_msg("%s", err.message);
    return regions;
}

/* The code that a text is located at; NULL if it is nowhere. */
static const char *
place_of(const jamsostek_regions *regions, const char *text, int32_t *former)
{
    jamsostek_region region;
    int32_t index;

    if (jamsostek_regions_locate(regions, text, strlen(text), &index, former,
                                 NULL) != JAMSOSTEK_OK)
        return NULL;
    assert_int_equal(jamsostek_regions_get(regions, index, &region, NULL), 0);
    return region.code;
}

static void
assert_place(const jamsostek_regions *regions, const char *text,
             const char *code, int32_t is_former)
{
    int32_t former = 9;
    const char *place = place_of(regions, text, &former);

    if (code == NULL) {
        if (place != NULL)
            fail_msg("%s is %s", text, place);
        assert_int_equal(former, 9); /* untouched */
        return;
    }
    if (place == NULL)
        fail_msg("%s is nowhere", text);
    assert_string_equal(place, code);
    assert_int_equal(former, is_former);
}

static void
every_code_is_found_with_and_without_dots(void **state)
{
    int32_t n = jamsostek_regions_count(country), i, index, former;
    jamsostek_region region;
    char plain[16];
    const char *c;
    size_t length;

    (void)state;
    for (i = 1; i < n; i++) {
        assert_int_equal(jamsostek_regions_get(country, i, &region, NULL), 0);
        length = 0;
        for (c = region.code; *c != '\0'; c++)
            if (*c != '.')
                plain[length++] = *c;
        former = 9;
        assert_int_equal(jamsostek_regions_locate(country, region.code,
                                                  strlen(region.code), &index,
                                                  &former, NULL),
                         0);
        assert_int_equal(index, i);
        assert_int_equal(former, 0);
        index = -1;
        assert_int_equal(jamsostek_regions_locate(country, plain, length,
                                                  &index, NULL, NULL),
                         0);
        assert_int_equal(index, i);
    }
}

static void
only_codes_that_are_in_the_list_are_found(void **state)
{
    int32_t part[4], found = 0;
    char code[16];

    /* All villages of some districts, whatever their number. */
    (void)state;
    part[0] = 74;
    part[1] = 7;
    for (part[2] = 0; part[2] <= 10; part[2]++)
        for (part[3] = 0; part[3] <= 9999; part[3]++) {
            snprintf(code, sizeof code, "%02d.%02d.%02d.%04d", part[0] % 100,
                     part[1] % 100, part[2] % 100, part[3] % 10000);
            found += place_of(country, code, NULL) != NULL;
        }
    assert_int_equal(found, 75 + 25); /* Wakatobi: desa and kelurahan */
}

static void
what_is_no_code_is_refused(void **state)
{
    static const struct {
        const char *text;
        size_t length;
        jamsostek_status status;
    } cases[] = {
        {TEXT(""), JAMSOSTEK_ERR_FORMAT},
        {TEXT("0"), JAMSOSTEK_ERR_FORMAT},
        {TEXT("7"), JAMSOSTEK_ERR_FORMAT},
        {TEXT("740"), JAMSOSTEK_ERR_FORMAT},
        {TEXT("74."), JAMSOSTEK_ERR_FORMAT},
        {TEXT("74.0"), JAMSOSTEK_ERR_FORMAT},
        {TEXT("74.0701"), JAMSOSTEK_ERR_FORMAT},
        {TEXT("7407.01"), JAMSOSTEK_ERR_FORMAT},
        {TEXT("74.07.01."), JAMSOSTEK_ERR_FORMAT},
        {TEXT("74.07.01.100"), JAMSOSTEK_ERR_FORMAT},
        {TEXT("74.07.01.10011"), JAMSOSTEK_ERR_FORMAT},
        {TEXT("74-07-01-1001"), JAMSOSTEK_ERR_FORMAT},
        {TEXT("74.07.01-1001"), JAMSOSTEK_ERR_FORMAT},
        {TEXT("74.07.0l.1001"), JAMSOSTEK_ERR_FORMAT},
        {TEXT("74.07.01.1\xb9"
              "01"),
         JAMSOSTEK_ERR_FORMAT},
        {TEXT("740701 001"), JAMSOSTEK_ERR_FORMAT},
        {TEXT("740701100/"), JAMSOSTEK_ERR_FORMAT},
        {TEXT("740701100:"), JAMSOSTEK_ERR_FORMAT},
        {TEXT("74070110011"), JAMSOSTEK_ERR_FORMAT},
        {TEXT(" 740701100"), JAMSOSTEK_ERR_FORMAT},
        {TEXT("74.07\0001"), JAMSOSTEK_ERR_FORMAT},
        {TEXT("99"), JAMSOSTEK_ERR_NOT_FOUND},
        {TEXT("00"), JAMSOSTEK_ERR_NOT_FOUND},
        {TEXT("9999"), JAMSOSTEK_ERR_NOT_FOUND},
        {TEXT("99.99.99"), JAMSOSTEK_ERR_NOT_FOUND},
        {TEXT("99.99.99.9999"), JAMSOSTEK_ERR_NOT_FOUND},
        {TEXT("0000000000"), JAMSOSTEK_ERR_NOT_FOUND},
        {TEXT("74.07.01.4001"), JAMSOSTEK_ERR_NOT_FOUND},
    };
    int32_t index = 7, former = 9;
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++)
        if (jamsostek_regions_locate(country, cases[i].text, cases[i].length,
                                     &index, &former, NULL) != cases[i].status)
            fail_msg("case %zu", i);
    assert_int_equal(
        jamsostek_regions_locate(NULL, "74", 2, &index, &former, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_regions_locate(country, NULL, 2, &index, &former, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_regions_locate(country, "74", 2, NULL, &former, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(index, 7);
    assert_int_equal(former, 9);
}

static void
mimika_is_found_by_its_former_code(void **state)
{
    jamsostek_former_region known;
    int32_t index;
    size_t n = 0;

    (void)state;
    assert_place(country, "91.09", "94.04", 1);
    assert_place(country, "9109", "94.04", 1);
    assert_place(country, "94.04", "94.04", 0);
    /* What lay in it: only the regency is known. */
    assert_place(country, "91.09.01", "94.04", 1);
    assert_place(country, "9109012001", "94.04", 1);
    /* The present code is asked for as it is. */
    assert_int_equal(jamsostek_regions_find(country, "91.09", &index, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_former_region_get(0, &known, NULL), 0);
    assert_string_equal(known.former, "91.09");
    assert_string_equal(known.code, "94.04");
    assert_int_equal(known.confidence, JAMSOSTEK_CONFIDENCE_WEAK);
    assert_true(strlen(known.note_id) > 0 && strlen(known.note_en) > 0);
    while (jamsostek_former_region_get(n, &known, NULL) == JAMSOSTEK_OK)
        n++;
    assert_int_equal(n, 1);
    assert_int_equal(jamsostek_former_region_get(n, &known, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_former_region_get(0, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
}

static void
an_older_list_knows_its_own_codes(void **state)
{
    /* Before the division: no 94.04. */
    jamsostek_regions *old = list_of(HEAD "91,Papua,1\n91.09,Mimika,2\n");
    /* A list of both, as somebody may have made one. */
    jamsostek_regions *both =
        list_of(HEAD "91,Papua,1\n91.09,Other,2\n94,P T,1\n94.04,Mimika,2\n");
    /* Of another part of the country. */
    jamsostek_regions *part = list_of(HEAD "74,Sultra,1\n");

    (void)state;
    assert_place(old, "91.09", "91.09", 0);
    assert_place(old, "94.04", NULL, 0);
    assert_place(both, "91.09", "91.09", 0);
    assert_place(part, "91.09", NULL, 0);
    assert_place(part, "74", "74", 0);
    jamsostek_regions_free(old);
    jamsostek_regions_free(both);
    jamsostek_regions_free(part);
}

#define THREE                                                                  \
    HEAD "12,P,1\n12.01,A,2\n12.01.01,D,3\n12.01.01.2001,V,4\n"                \
         "12.01.01.2002,W,4\n12.02,B,2\n"

static int32_t
add(jamsostek_regions *regions, const char *text, size_t size)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    int32_t added = -1;

    if (jamsostek_regions_load_former(regions, text, size, &added, &err) !=
        JAMSOSTEK_OK)
        fail_msg("%s", err.message);
    return added;
}

static void
callers_bring_more_former_codes(void **state)
{
    jamsostek_regions *regions = list_of(THREE);

    (void)state;
    assert_int_equal(add(regions, TEXT("note,code,former\nx,12.01.01.2001,"
                                       "12.09.01.2001\ny,1202,1288\n")),
                     2);
    assert_place(regions, "12.09.01.2001", "12.01.01.2001", 1);
    assert_place(regions, "1209012001", "12.01.01.2001", 1);
    assert_place(regions, "12.88", "12.02", 1);
    assert_place(regions, "12.88.07.1001", "12.02", 1);
    assert_place(regions, "12.09.01", NULL, 0);
    assert_place(regions, "12.09.01.2002", NULL, 0);
    assert_place(regions, "12.01.01.2001", "12.01.01.2001", 0);

    /* Known already; present in the list; leading nowhere. */
    assert_int_equal(add(regions, TEXT("former,code\n12.88,12.02\n12.01,12.02\n"
                                       "13,99\n")),
                     0);
    assert_place(regions, "12.01", "12.01", 0);
    assert_place(regions, "13", NULL, 0);
    /* Replaced twice, in any order, and in a circle. */
    assert_int_equal(
        add(regions, TEXT("former,code\n12.71,12.72\n12.72,12.73\n"
                          "12.73,12.01\n12.81,12.82\n12.82,12.81\n")),
        3);
    assert_place(regions, "12.71", "12.01", 1);
    assert_place(regions, "12.73", "12.01", 1);
    assert_place(regions, "12.81", NULL, 0);
    /* No lines at all. */
    assert_int_equal(add(regions, TEXT("former,code\n")), 0);
    assert_place(regions, "12.71", "12.01", 1);
    jamsostek_regions_free(regions);
}

static void
many_former_codes_fit(void **state)
{
    jamsostek_regions *regions = list_of(THREE);
    static char text[40 * 9800 + 64];
    size_t n = 0;
    char code[32];
    int i;

    (void)state;
    n += (size_t)snprintf(text, sizeof text, "former,code\n");
    for (i = 0; i < 9800; i++)
        n += (size_t)snprintf(text + n, sizeof text - n,
                              "12.09.01.%04d,12.01.01.200%d\n", i, 1 + i % 2);
    assert_int_equal(add(regions, text, n), 9800);
    for (i = 0; i < 10000; i++) {
        snprintf(code, sizeof code, "12.09.01.%04d", i);
        assert_place(regions, code,
                     i >= 9800    ? NULL
                     : i % 2 == 0 ? "12.01.01.2001"
                                  : "12.01.01.2002",
                     1);
    }
    jamsostek_regions_free(regions);
}

static void
bad_lists_of_former_codes_change_nothing(void **state)
{
    static const struct {
        const char *text;
        size_t size;
        jamsostek_status status;
        int64_t row;
        int32_t column;
    } cases[] = {
        {TEXT(""), JAMSOSTEK_ERR_FORMAT, 1, 0},
        {TEXT("former\n"), JAMSOSTEK_ERR_COLUMN, 1, 0},
        {TEXT("old,code\n"), JAMSOSTEK_ERR_COLUMN, 1, 0},
        {TEXT("former,code,former\n"), JAMSOSTEK_ERR_COLUMN, 1, 3},
        {TEXT("former,code\n12.71,12.02\n12.72\n"), JAMSOSTEK_ERR_FORMAT, 3, 0},
        {TEXT("former,code\n12.71,12.02\n12.7,12.02\n"), JAMSOSTEK_ERR_FORMAT,
         3, 1},
        {TEXT("former,code\n12.71,x\n"), JAMSOSTEK_ERR_FORMAT, 2, 2},
        {TEXT("former,code\n12.71,12.01.01\n"), JAMSOSTEK_ERR_FORMAT, 2, 0},
        {TEXT("former,code\n12.71,12.02\n12.72,12.02\n1271,12.01\n"),
         JAMSOSTEK_ERR_DUPLICATE, 4, 0},
        {TEXT("former,code\n12.71,12.\"02\n"), JAMSOSTEK_ERR_FORMAT, 2, 2},
    };
    jamsostek_regions *regions = list_of(THREE);
    int32_t added = 9;
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_error err = JAMSOSTEK_ERROR_INIT;

        if (jamsostek_regions_load_former(regions, cases[i].text, cases[i].size,
                                          &added, &err) != cases[i].status ||
            err.row != cases[i].row || err.column != cases[i].column)
            fail_msg("case %zu: %s line %d column %d: %s", i,
                     jamsostek_status_name(err.status), (int)err.row,
                     (int)err.column, err.message);
        assert_int_equal(added, 9);
        assert_place(regions, "12.71", NULL, 0);
    }
    assert_int_equal(jamsostek_regions_load_former(NULL, "", 0, &added, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_regions_load_former(regions, NULL, 1, &added, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_regions_add_former(regions, NULL, &added, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_regions_add_former(NULL, "x.csv", &added, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_regions_add_former(
            regions, JAMSOSTEK_TEST_DATA "/nothing.csv", &added, NULL),
        JAMSOSTEK_ERR_IO);
    assert_int_equal(jamsostek_regions_add_former(
                         regions,
                         JAMSOSTEK_TEST_DATA "/wakatobi_2023_districts.csv",
                         &added, NULL),
                     JAMSOSTEK_ERR_COLUMN);
    jamsostek_regions_free(regions);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_code_is_found_with_and_without_dots),
        cmocka_unit_test(only_codes_that_are_in_the_list_are_found),
        cmocka_unit_test(what_is_no_code_is_refused),
        cmocka_unit_test(mimika_is_found_by_its_former_code),
        cmocka_unit_test(an_older_list_knows_its_own_codes),
        cmocka_unit_test(callers_bring_more_former_codes),
        cmocka_unit_test(many_former_codes_fit),
        cmocka_unit_test(bad_lists_of_former_codes_change_nothing),
    };

    return cmocka_run_group_tests(tests, open_country, close_country);
}
