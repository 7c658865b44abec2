/* SPDX-License-Identifier: MIT */

/*
 * test_date.c - days and contribution months
 */
#include "base/internal.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* Day numbers from the `date` command of a Unix system. */
static const struct {
    int32_t year, month, day;
    jamsostek_date number;
} known[] = {
    {1900, 1, 1, -25567}, {1969, 12, 31, -1},    {1970, 1, 1, 0},
    {2000, 2, 29, 11016}, {2015, 7, 1, 16617},   {2016, 3, 1, 16861},
    {2026, 3, 1, 20513},  {2200, 12, 31, 84370},
};

static void
known_days_have_known_numbers(void **state)
{
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(known); i++) {
        jamsostek_date date = 0;

        assert_int_equal(jamsostek_date_make(known[i].year, known[i].month,
                                             known[i].day, &date, NULL),
                         0);
        assert_int_equal(date, known[i].number);
    }
}

static bool
is_leap(int32_t year)
{
    if (year % 400 == 0)
        return true;
    return year % 4 == 0 && year % 100 != 0;
}

/* Walks the calendar as a child would, and asks the library at every step. */
static void
every_day_from_1900_to_2200_goes_there_and_back(void **state)
{
    static const int32_t lengths[] = {31, 28, 31, 30, 31, 30,
                                      31, 31, 30, 31, 30, 31};
    jamsostek_date expected = -25567;
    int32_t year, month, day;

    (void)state;
    for (year = 1900; year <= 2200; year++) {
        for (month = 1; month <= 12; month++) {
            int32_t length = lengths[month - 1] + (month == 2 && is_leap(year));
            jamsostek_date first = expected;

            for (day = 1; day <= length; day++, expected++) {
                char text[JAMSOSTEK_DATE_SIZE], own[32];
                int32_t y = 0, m = 0, d = 0;
                jamsostek_date date, read;

                if (jamsostek_date_make(year, month, day, &date, NULL) != 0 ||
                    date != expected)
                    fail_msg("%d-%d-%d", (int)year, (int)month, (int)day);
                if (jamsostek_date_parts(date, &y, &m, &d, NULL) != 0 ||
                    y != year || m != month || d != day)
                    fail_msg("parts of %d-%d-%d", (int)year, (int)month,
                             (int)day);
                snprintf(own, sizeof own, "%04d-%02d-%02d", (int)year,
                         (int)month, (int)day);
                if (jamsostek_date_format(date, text, sizeof text, NULL) != 0 ||
                    strcmp(text, own) != 0)
                    fail_msg("text of %s", own);
                if (jamsostek_date_parse(text, &read, NULL) != 0 ||
                    read != date)
                    fail_msg("reading %s", own);
                if (jamsostek__month_start(jamsostek__month_number(date)) !=
                    first)
                    fail_msg("month of %s", own);
            }
            assert_int_equal(jamsostek__month_number(first),
                             (year - 1970) * 12 + month - 1);
            if (jamsostek_date_make(year, month, length + 1, &first, NULL) !=
                JAMSOSTEK_ERR_DOMAIN)
                fail_msg("%d-%d has %d days", (int)year, (int)month,
                         (int)length + 1);
        }
    }
    assert_int_equal(expected, 84371);
}

static void
days_that_do_not_exist_are_refused(void **state)
{
    static const struct {
        int32_t year, month, day;
    } wrong[] = {
        {1899, 12, 31},
        {2201, 1, 1},
        {2026, 0, 1},
        {2026, 13, 1},
        {2026, 1, 0},
        {2026, 1, 32},
        {2026, 4, 31},
        {2026, 2, 29},
        {1900, 2, 29},
        {2100, 2, 29},
        {2000, 2, 30},
        {2026, 1, -1},
        {INT32_MIN, INT32_MIN, INT32_MIN},
        {INT32_MAX, INT32_MAX, INT32_MAX},
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(wrong); i++) {
        jamsostek_error err = JAMSOSTEK_ERROR_INIT;
        jamsostek_date date = 4711;

        assert_int_equal(jamsostek_date_make(wrong[i].year, wrong[i].month,
                                             wrong[i].day, &date, &err),
                         JAMSOSTEK_ERR_DOMAIN);
        assert_int_equal(date, 4711);
        assert_int_equal(err.status, JAMSOSTEK_ERR_DOMAIN);
        assert_true(err.message[0] != '\0');
    }
}

static void
a_refused_day_is_named(void **state)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_date date;

    (void)state;
    assert_int_equal(jamsostek_date_parse("2026-02-29", &date, &err),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_string_equal(err.message, "2026-02 has no day 29");
}

static void
text_is_read_strictly(void **state)
{
    static const char *const wrong[] = {
        "",
        "2026",
        "2026-1",
        "2026-1-1",
        "2026-01-1",
        "2026-1-01",
        "26-01-01",
        "2026/01/01",
        "2026-01/01",
        "20260101",
        "2026-01-01 ",
        " 2026-01-01",
        "2026-01- 1",
        "2026-01-+1",
        "2026-01-0x",
        "202a-01-01",
        "+026-01-01",
        "-026-01-01",
        "01-01-2026",
        "2026-01-01T00:00",
        "2026-0 ",
        "2026-ab",
        "2026-01-1\xc2\xb2",
        "2026-01-",
        "2026-01-001",
        "2026.01.01",
        "20260-01-01",
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(wrong); i++) {
        jamsostek_error err = JAMSOSTEK_ERROR_INIT;
        jamsostek_date date = 4711;

        if (jamsostek_date_parse(wrong[i], &date, &err) != JAMSOSTEK_ERR_FORMAT)
            fail_msg("\"%s\" was not refused", wrong[i]);
        assert_int_equal(date, 4711);
        assert_int_equal(err.status, JAMSOSTEK_ERR_FORMAT);
    }
    for (i = 0; i < 3; i++) {
        static const char *const no_day[] = {"2026-00", "2026-13",
                                             "1899-12-31"};
        jamsostek_date date = 4711;

        assert_int_equal(jamsostek_date_parse(no_day[i], &date, NULL),
                         JAMSOSTEK_ERR_DOMAIN);
        assert_int_equal(date, 4711);
    }
}

static void
a_month_is_its_first_day(void **state)
{
    jamsostek_date date = 0;

    (void)state;
    assert_int_equal(jamsostek_date_parse("2026-03", &date, NULL), 0);
    assert_int_equal(date, 20513);
}

static void
months_are_counted_over_years(void **state)
{
    static const struct {
        const char *from;
        int32_t months;
        const char *to;
    } cases[] = {
        {"2026-01-31", 0, "2026-01-01"},     {"2026-01-31", 1, "2026-02-01"},
        {"2026-12-01", 1, "2027-01-01"},     {"2026-01-15", -1, "2025-12-01"},
        {"2015-07-01", 128, "2026-03-01"},   {"1970-01-01", -1, "1969-12-01"},
        {"1969-12-31", 1, "1970-01-01"},     {"1900-01-01", 3611, "2200-12-01"},
        {"2200-12-31", -3611, "1900-01-01"},
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        char text[JAMSOSTEK_DATE_SIZE];
        jamsostek_date from, to;

        assert_int_equal(jamsostek_date_parse(cases[i].from, &from, NULL), 0);
        assert_int_equal(
            jamsostek_date_add_months(from, cases[i].months, &to, NULL), 0);
        assert_int_equal(jamsostek_date_format(to, text, sizeof text, NULL), 0);
        assert_string_equal(text, cases[i].to);
    }
}

static void
months_outside_the_calendar_are_refused(void **state)
{
    static const struct {
        jamsostek_date from;
        int32_t months;
    } cases[] = {
        {-25567, -1},   {84370, 1},     {0, INT32_MAX},
        {0, INT32_MIN}, {84371, 0},     {-25568, 0},
        {INT32_MAX, 0}, {INT32_MIN, 0}, {84370, INT32_MAX},
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_date to = 4711;

        assert_int_equal(jamsostek_date_add_months(cases[i].from,
                                                   cases[i].months, &to, NULL),
                         JAMSOSTEK_ERR_DOMAIN);
        assert_int_equal(to, 4711);
    }
}

static void
numbers_outside_the_calendar_are_refused(void **state)
{
    static const jamsostek_date wrong[] = {-25568, 84371, JAMSOSTEK_DATE_NONE,
                                           JAMSOSTEK_DATE_OPEN};
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(wrong); i++) {
        char text[JAMSOSTEK_DATE_SIZE] = "before";
        int32_t year = 1, month = 2, day = 3;

        assert_int_equal(
            jamsostek_date_parts(wrong[i], &year, &month, &day, NULL),
            JAMSOSTEK_ERR_DOMAIN);
        assert_int_equal(year + month + day, 6);
        assert_int_equal(
            jamsostek_date_format(wrong[i], text, sizeof text, NULL),
            JAMSOSTEK_ERR_DOMAIN);
        assert_string_equal(text, "before");
    }
}

static void
missing_pointers_and_short_buffers_are_refused(void **state)
{
    char text[JAMSOSTEK_DATE_SIZE] = "before";
    jamsostek_date date = 4711;
    int32_t month = 0;

    (void)state;
    assert_int_equal(jamsostek_date_make(2026, 1, 1, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_date_parse(NULL, &date, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_date_parse("2026-01-01", NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_date_add_months(0, 1, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_date_format(0, NULL, 100, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_date_format(0, text, sizeof text - 1, NULL),
                     JAMSOSTEK_ERR_BUFFER);
    assert_string_equal(text, "before");
    assert_int_equal(date, 4711);
    /* Each part may be left out. */
    assert_int_equal(jamsostek_date_parts(20513, NULL, &month, NULL, NULL), 0);
    assert_int_equal(month, 3);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_days_have_known_numbers),
        cmocka_unit_test(every_day_from_1900_to_2200_goes_there_and_back),
        cmocka_unit_test(days_that_do_not_exist_are_refused),
        cmocka_unit_test(a_refused_day_is_named),
        cmocka_unit_test(text_is_read_strictly),
        cmocka_unit_test(a_month_is_its_first_day),
        cmocka_unit_test(months_are_counted_over_years),
        cmocka_unit_test(months_outside_the_calendar_are_refused),
        cmocka_unit_test(numbers_outside_the_calendar_are_refused),
        cmocka_unit_test(missing_pointers_and_short_buffers_are_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
