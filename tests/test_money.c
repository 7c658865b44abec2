/* SPDX-License-Identifier: MIT */

/*
 * test_money.c - rupiah in and out of text, shares and their rounding
 */
#include "base/internal.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static void
amounts_are_written_in_indonesian_style(void **state)
{
    static const struct {
        jamsostek_idr amount;
        const char *text;
    } cases[] = {
        {0, "Rp0"},
        {7, "Rp7"},
        {999, "Rp999"},
        {1000, "Rp1.000"},
        {16800, "Rp16.800"},
        {100000, "Rp100.000"},
        {1000000, "Rp1.000.000"},
        {9253440000, "Rp9.253.440.000"},
        {1517362560000, "Rp1.517.362.560.000"},
        {-1, "-Rp1"},
        {-500, "-Rp500"},
        {-1000, "-Rp1.000"},
        {-123456, "-Rp123.456"},
        {INT64_MAX, "Rp9.223.372.036.854.775.807"},
        {INT64_MIN, "-Rp9.223.372.036.854.775.808"},
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        char text[JAMSOSTEK_IDR_SIZE];
        size_t length = strlen(cases[i].text);
        size_t room;

        assert_int_equal(
            jamsostek_idr_format(cases[i].amount, text, sizeof text, NULL), 0);
        assert_string_equal(text, cases[i].text);
        /* It fits exactly, or is refused and nothing is touched. */
        for (room = 0; room <= length + 1; room++) {
            jamsostek_error err = JAMSOSTEK_ERROR_INIT;
            char needed[64];

            memset(text, '#', sizeof text);
            if (room == length + 1) {
                assert_int_equal(
                    jamsostek_idr_format(cases[i].amount, text, room, &err), 0);
                assert_string_equal(text, cases[i].text);
                continue;
            }
            assert_int_equal(
                jamsostek_idr_format(cases[i].amount, text, room, &err),
                JAMSOSTEK_ERR_BUFFER);
            assert_int_equal(text[0], '#');
            snprintf(needed, sizeof needed, "%zu characters are needed",
                     length + 1);
            assert_string_equal(err.message, needed);
        }
    }
    assert_int_equal(jamsostek_idr_format(1, NULL, 100, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
}

static void
indonesian_amounts_are_read(void **state)
{
    static const struct {
        const char *text;
        jamsostek_idr amount;
    } cases[] = {
        {"0", 0},
        {"Rp0", 0},
        {"7", 7},
        {"16800", 16800},
        {"16.800", 16800},
        {"Rp16.800", 16800},
        {"Rp 16.800", 16800},
        {"Rp16800", 16800},
        {"-Rp500", -500},
        {"-Rp 1.000", -1000},
        {"-500", -500},
        {"Rp16.800,00", 16800},
        {"1.000", 1000},
        {"9.253.440.000", 9253440000},
        {"9223372036854775807", INT64_MAX},
        {"Rp9.223.372.036.854.775.807,00", INT64_MAX},
        {"-9.223.372.036.854.775.807", -INT64_MAX},
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_idr amount = 4711;

        if (jamsostek_idr_parse(cases[i].text, &amount, NULL) != 0)
            fail_msg("\"%s\" was refused", cases[i].text);
        assert_true(amount == cases[i].amount);
    }
}

static void
other_spellings_are_refused(void **state)
{
    static const char *const wrong[] = {
        "",           "-",         "Rp",         "Rp ",       "-Rp",
        "16,800",     "16.80",     "1.68",       "16.8000",   "1680.0",
        "16.800.",    "16.800.0",  ".800",       "16..800",   "1680.000",
        "1.000000",   "0123",      "00",         "0.123",     "Rp0.000",
        " 16800",     "16800 ",    "Rp  16800",  "Rp\t16800", "16 800",
        "Rp-500",     "--500",     "+500",       "1e6",       "0x10",
        "16800,0",    "16800,000", "16800,01",   "16800.00",  "16.800,5",
        "rp16.800",   "RP16.800",  "IDR 16.800", "Rp.16.800", "Rp16.800,-",
        "16'800",     "1_000",     "16.800\n",   "nan",       "\xd9\xa1",
        "16.800,00 ", "-0123",
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(wrong); i++) {
        jamsostek_error err = JAMSOSTEK_ERROR_INIT;
        jamsostek_idr amount = 4711;

        if (jamsostek_idr_parse(wrong[i], &amount, &err) !=
            JAMSOSTEK_ERR_FORMAT)
            fail_msg("\"%s\" was not refused", wrong[i]);
        assert_int_equal(amount, 4711);
        assert_int_equal(err.status, JAMSOSTEK_ERR_FORMAT);
        assert_true(err.message[0] != '\0');
    }
}

static void
amounts_beyond_64_bits_are_refused(void **state)
{
    static const char *const wrong[] = {
        "9223372036854775808",        "Rp9.223.372.036.854.775.808",
        "18446744073709551616",       "18446744073709551617",
        "99999999999999999999999999", "-9223372036854775809",
        "92.233.720.368.547.758.070",
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(wrong); i++) {
        jamsostek_idr amount = 4711;

        assert_int_equal(jamsostek_idr_parse(wrong[i], &amount, NULL),
                         JAMSOSTEK_ERR_OVERFLOW);
        assert_int_equal(amount, 4711);
    }
}

static void
missing_pointers_are_refused(void **state)
{
    jamsostek_idr amount = 4711;

    (void)state;
    assert_int_equal(jamsostek_idr_parse(NULL, &amount, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_idr_parse("1", NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_idr_share(1, 1, JAMSOSTEK_ROUND_UP, 1, NULL, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(amount, 4711);
}

/* Worked out by hand: amount x rate / 1,000,000, then the four directions. */
static void
shares_are_rounded_as_named(void **state)
{
    static const struct {
        jamsostek_idr amount;
        int32_t rate_ppm;
        jamsostek_idr base;
        jamsostek_idr half_up, down, up, half_even;
    } cases[] = {
        /* 1 % of 7,335,300 is 73,353 exactly */
        {7335300, 10000, 1, 73353, 73353, 73353, 73353},
        /* 0.24 % of 1,000,000 is 2,400 exactly */
        {1000000, 2400, 1, 2400, 2400, 2400, 2400},
        /* 0.24 % of 5,067,381 is 12,161.7144 */
        {5067381, 2400, 1, 12162, 12161, 12162, 12162},
        /* 1 % of 50 is 0.5, of 150 is 1.5, of 250 is 2.5 */
        {50, 10000, 1, 1, 0, 1, 0},
        {150, 10000, 1, 2, 1, 2, 2},
        {250, 10000, 1, 3, 2, 3, 2},
        /* next to the half: 0.49, 0.51 */
        {49, 10000, 1, 0, 0, 1, 0},
        {51, 10000, 1, 1, 0, 1, 1},
        /* one millionth of one rupiah */
        {1, 1, 1, 0, 0, 1, 0},
        {0, 1000000, 1, 0, 0, 0, 0},
        {123, 0, 1, 0, 0, 0, 0},
        {123, 1000000, 1, 123, 123, 123, 123},
        /* to hundreds: 7,335,300 is one; 8,512,449.9; 50 and 150 */
        {7335300, 1000000, 100, 7335300, 7335300, 7335300, 7335300},
        {85124499, 100000, 100, 8512400, 8512400, 8512500, 8512400},
        {50, 1000000, 100, 100, 0, 100, 0},
        {150, 1000000, 100, 200, 100, 200, 200},
        /* 49.99 and 50.01, to hundreds */
        {4999, 10000, 100, 0, 0, 100, 0},
        {5001, 10000, 100, 100, 0, 100, 100},
        /* to millions */
        {2500000, 1000000, 1000000, 3000000, 2000000, 3000000, 2000000},
        /* the largest product that fits: 9,223,372,036,854 x 1,000,000 */
        {9223372036854, 1000000, 1, 9223372036854, 9223372036854, 9223372036854,
         9223372036854},
        {INT64_MAX, 1, 1, 9223372036855, 9223372036854, 9223372036855,
         9223372036855},
        {INT64_MAX, 1, 1000000, 9223372000000, 9223372000000, 9223373000000,
         9223372000000},
    };
    size_t i;
    int direction;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        /* In the order of the enum. */
        const jamsostek_idr expected[] = {cases[i].half_up, cases[i].down,
                                          cases[i].up, cases[i].half_even};

        for (direction = 0; direction < 4; direction++) {
            jamsostek_idr out = -1;

            assert_int_equal(jamsostek_idr_share(cases[i].amount,
                                                 cases[i].rate_ppm,
                                                 (jamsostek_rounding)direction,
                                                 cases[i].base, &out, NULL),
                             0);
            if (out != expected[direction])
                fail_msg("case %zu, direction %d: %lld instead of %lld", i,
                         direction, (long long)out,
                         (long long)expected[direction]);
        }
    }
}

static void
impossible_shares_are_refused(void **state)
{
    static const struct {
        jamsostek_idr amount;
        int32_t rate_ppm;
        int direction;
        jamsostek_idr base;
        jamsostek_status status;
    } cases[] = {
        {-1, 1, 0, 1, JAMSOSTEK_ERR_DOMAIN},
        {INT64_MIN, 1, 0, 1, JAMSOSTEK_ERR_DOMAIN},
        {1, -1, 0, 1, JAMSOSTEK_ERR_DOMAIN},
        {1, 1000001, 0, 1, JAMSOSTEK_ERR_DOMAIN},
        {1, 1, 0, 0, JAMSOSTEK_ERR_DOMAIN},
        {1, 1, 0, -1, JAMSOSTEK_ERR_DOMAIN},
        {1, 1, 0, 1000001, JAMSOSTEK_ERR_DOMAIN},
        {1, 1, 4, 1, JAMSOSTEK_ERR_ARGUMENT},
        {1, 1, -1, 1, JAMSOSTEK_ERR_ARGUMENT},
        {9223372036855, 1000000, 0, 1, JAMSOSTEK_ERR_OVERFLOW},
        {INT64_MAX, 2, 0, 1, JAMSOSTEK_ERR_OVERFLOW},
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_error err = JAMSOSTEK_ERROR_INIT;
        jamsostek_idr out = 4711;

        assert_int_equal(
            jamsostek_idr_share(cases[i].amount, cases[i].rate_ppm,
                                (jamsostek_rounding)cases[i].direction,
                                cases[i].base, &out, &err),
            cases[i].status);
        assert_int_equal(out, 4711);
        assert_int_equal(err.status, cases[i].status);
    }
}

/* A relief multiplies the exact share before it is rounded. */
static void
a_factor_keeps_what_is_below_a_millionth(void **state)
{
    struct jamsostek__micro exact = {.micro = 1, .more = false};
    struct jamsostek__micro half;

    (void)state;
    half = jamsostek__scale(exact, 500000);
    assert_true(half.micro == 0 && half.more);
    assert_int_equal(jamsostek__round(half, JAMSOSTEK_ROUND_UP, 1), 1);
    assert_int_equal(jamsostek__round(half, JAMSOSTEK_ROUND_DOWN, 1), 0);
    assert_int_equal(jamsostek__round(half, JAMSOSTEK_ROUND_HALF_UP, 1), 0);

    /* 0.5 and a bit more is over the half, for the even rule too. */
    exact.micro = 1000001;
    half = jamsostek__scale(exact, 500000);
    assert_true(half.micro == 500000 && half.more);
    assert_int_equal(jamsostek__round(half, JAMSOSTEK_ROUND_HALF_EVEN, 1), 1);
    exact.micro = 1000000;
    half = jamsostek__scale(exact, 500000);
    assert_true(half.micro == 500000 && !half.more);
    assert_int_equal(jamsostek__round(half, JAMSOSTEK_ROUND_HALF_EVEN, 1), 0);

    /* The largest amount survives a factor of one. */
    exact.micro = INT64_MAX;
    half = jamsostek__scale(exact, PPM);
    assert_true(half.micro == INT64_MAX && !half.more);
    half = jamsostek__scale(exact, 0);
    assert_true(half.micro == 0 && !half.more);
    exact.more = true;
    half = jamsostek__scale(exact, 0);
    assert_true(half.micro == 0 && !half.more);
}

static void
text_that_does_not_fit_is_counted(void **state)
{
    char small[4] = "???";
    struct jamsostek__text text = {small, sizeof small, 0};
    struct jamsostek__text none = {NULL, 0, 0};
    char json[64];
    struct jamsostek__text quoted = {json, sizeof json, 0};

    (void)state;
    jamsostek__text_add(&text, "%d", 12);
    jamsostek__text_grouped(&text, 1234567);
    assert_int_equal(text.needed, 11);
    assert_string_equal(small, "121");
    jamsostek__text_json(&none, "ab");
    assert_int_equal(none.needed, 4);

    jamsostek__text_json(&quoted, "a\"b\\c\n\x01\xc3\xa9");
    assert_string_equal(json, "\"a\\\"b\\\\c\\u000a\\u0001\xc3\xa9\"");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(amounts_are_written_in_indonesian_style),
        cmocka_unit_test(indonesian_amounts_are_read),
        cmocka_unit_test(other_spellings_are_refused),
        cmocka_unit_test(amounts_beyond_64_bits_are_refused),
        cmocka_unit_test(missing_pointers_are_refused),
        cmocka_unit_test(shares_are_rounded_as_named),
        cmocka_unit_test(impossible_shares_are_refused),
        cmocka_unit_test(a_factor_keeps_what_is_below_a_millionth),
        cmocka_unit_test(text_that_does_not_fit_is_counted),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
