/* SPDX-License-Identifier: MIT */

/*
 * test_figure.c - figures as people print them
 *
 * The texts are those of published pages as far as they are known (coverage
 * facts, sections 8 and 12, and the notes of tests/cases/budgets.csv).
 */
#include <jamsostek/figure.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static void
each_text_has_its_value_and_its_last_place(void **state)
{
    static const struct {
        const char *text;
        const char *style;
        int64_t digits;
        int32_t exponent;
        int32_t unit;
        uint32_t flags;
    } cases[] = {
        {"Rp9,25 miliar", "id", 925, 7, JAMSOSTEK_FIGURE_RUPIAH, 0},
        {"Rp 9,25 milyar", "id", 925, 7, JAMSOSTEK_FIGURE_RUPIAH, 0},
        {"69 juta", "id", 69, 6, 0, 0},
        {"69 JUTA RUPIAH", "id", 69, 6, JAMSOSTEK_FIGURE_RUPIAH, 0},
        {"about 17 thousand", "en", 17, 3, 0, JAMSOSTEK_FIGURE_ABOUT},
        {"sekitar Rp 20 juta", "id", 20, 6, JAMSOSTEK_FIGURE_RUPIAH,
         JAMSOSTEK_FIGURE_ABOUT},
        {"362,8 juta lebih", "id", 3628, 5, 0, JAMSOSTEK_FIGURE_AT_LEAST},
        {"hampir 5 ribu orang", "id", 5, 3, JAMSOSTEK_FIGURE_PEOPLE,
         JAMSOSTEK_FIGURE_AT_MOST},
        {"almost 5 thousand workers", "en", 5, 3, JAMSOSTEK_FIGURE_PEOPLE,
         JAMSOSTEK_FIGURE_AT_MOST},
        {"Rp 652.780.000.800", "id", 652780000800, 0, JAMSOSTEK_FIGURE_RUPIAH,
         0},
        {"Rp16.800,-", "id", 16800, 0, JAMSOSTEK_FIGURE_RUPIAH,
         JAMSOSTEK_FIGURE_AMBIGUOUS},
        {"Rp1.234.567,89", "id", 123456789, -2, JAMSOSTEK_FIGURE_RUPIAH, 0},
        {"1,234,567.89", "en", 123456789, -2, 0, 0},
        {"1,234,567.89", "id", 123456789, -2, 0, JAMSOSTEK_FIGURE_OTHER_STYLE},
        {"20.97", "id", 2097, -2, 0, JAMSOSTEK_FIGURE_OTHER_STYLE},
        {"20.97", "en", 2097, -2, 0, 0},
        {"47,38%", "id", 4738, -2, JAMSOSTEK_FIGURE_PERCENT, 0},
        {"47.38 per cent", "en", 4738, -2, JAMSOSTEK_FIGURE_PERCENT, 0},
        {"0.24", "en", 24, -2, 0, 0},
        {"100 000", "id", 100000, 0, 0, 0},
        {"1\xc2\xa0"
         "350\xc2\xa0"
         "720\xc2\xa0"
         "000",
         "id", 1350720000, 0, 0, 0},
        {"65.27.800", "id", 6527800, 0, 0, JAMSOSTEK_FIGURE_ODD_GROUPS},
        {"1234.567.890", "id", 1234567890, 0, 0, JAMSOSTEK_FIGURE_ODD_GROUPS},
        {"1234.567", "id", 1234567, -3, 0, JAMSOSTEK_FIGURE_OTHER_STYLE},
        {"0", "id", 0, 0, 0, 0},
        {"2,4 triliun", "id", 24, 11, 0, 0},
        {"IDR 5 bn", "en", 5, 9, JAMSOSTEK_FIGURE_RUPIAH, 0},
        {"~16k", "en", 16, 3, 0, JAMSOSTEK_FIGURE_ABOUT},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jamsostek_figure read[JAMSOSTEK_FIGURE_READINGS];
        size_t n = 0;

        assert_int_equal(jamsostek_figure_parse(cases[i].text, cases[i].style,
                                                read, &n, NULL),
                         JAMSOSTEK_OK);
        assert_int_equal(read[0].digits, cases[i].digits);
        assert_int_equal(read[0].exponent, cases[i].exponent);
        assert_int_equal(read[0].unit, cases[i].unit);
        assert_int_equal(read[0].flags, cases[i].flags);
        assert_int_equal(n > 1,
                         (cases[i].flags & JAMSOSTEK_FIGURE_AMBIGUOUS) != 0);
    }
}

/* "44.259 ribu" was printed for 44,259; read by its words it is 44 million. */
static void
what_can_be_read_in_two_ways_is_given_in_two_ways(void **state)
{
    jamsostek_figure read[JAMSOSTEK_FIGURE_READINGS];
    int64_t value, quantum;
    size_t n;

    (void)state;
    assert_int_equal(
        jamsostek_figure_parse("44.259 ribu", "id", read, &n, NULL), 0);
    assert_int_equal(n, 2);
    assert_int_equal(
        jamsostek_figure_value(&read[0], 0, &value, &quantum, NULL), 0);
    assert_int_equal(value, 44259000);
    assert_int_equal(quantum, 1000);
    assert_int_equal(
        jamsostek_figure_value(&read[1], 0, &value, &quantum, NULL), 0);
    assert_int_equal(value, 44259);
    assert_int_equal(quantum, 1);
    assert_true(read[1].flags & JAMSOSTEK_FIGURE_OTHER_STYLE);

    assert_int_equal(jamsostek_figure_parse("1.234", "en", read, &n, NULL), 0);
    assert_int_equal(n, 2);
    assert_int_equal(read[0].exponent, -3);
    assert_int_equal(read[1].digits, 1234);
    assert_int_equal(read[1].exponent, 0);

    assert_int_equal(jamsostek_figure_parse("Rp2,4 M", "id", read, &n, NULL),
                     0);
    assert_int_equal(n, 2);
    assert_int_equal(read[0].exponent, 8);
    assert_int_equal(read[1].exponent, 5);
    assert_int_equal(jamsostek_figure_parse("1.234 M", "en", read, &n, NULL),
                     0);
    assert_int_equal(n, 4);
}

static void
what_is_no_figure_is_refused(void **state)
{
    static const char *const texts[] = {
        "",     " ",         "Rp",      "juta",         "12 banyak",
        "1e6",  "0x10",      "-5",      "+5",           "5%%",
        "007",  "1,2,3.4.5", "1.2,3 4", "12 ribu juta", "\xd9\xa1",
        "12\t", "5 % orang",
    };
    jamsostek_figure read[JAMSOSTEK_FIGURE_READINGS];
    char longer[400];
    size_t i, n = 7;

    (void)state;
    for (i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        assert_int_equal(jamsostek_figure_parse(texts[i], "id", read, &n, NULL),
                         JAMSOSTEK_ERR_FORMAT);
    }
    memset(longer, ' ', sizeof longer - 1);
    longer[sizeof longer - 1] = '\0';
    assert_int_equal(jamsostek_figure_parse(longer, "id", read, &n, NULL),
                     JAMSOSTEK_ERR_FORMAT);
    assert_int_equal(n, 7);
    assert_int_equal(
        jamsostek_figure_parse("1234567890123456789", "id", read, &n, NULL),
        JAMSOSTEK_ERR_OVERFLOW);
    assert_int_equal(
        jamsostek_figure_parse("9999999999 miliar", "id", read, &n, NULL),
        JAMSOSTEK_ERR_OVERFLOW);
    assert_int_equal(jamsostek_figure_parse("1", "de", read, &n, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_figure_parse(NULL, "id", read, &n, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
}

static void
a_value_keeps_its_decimals_or_is_refused(void **state)
{
    jamsostek_figure figure = {4738, -2, JAMSOSTEK_FIGURE_PERCENT, 0};
    int64_t value = 1, quantum = 1;

    (void)state;
    assert_int_equal(jamsostek_figure_value(&figure, 4, &value, &quantum, NULL),
                     0);
    assert_int_equal(value, 473800);
    assert_int_equal(quantum, 100);
    assert_int_equal(jamsostek_figure_value(&figure, 1, &value, &quantum, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    figure.exponent = 15;
    assert_int_equal(jamsostek_figure_value(&figure, 9, &value, &quantum, NULL),
                     JAMSOSTEK_ERR_OVERFLOW);
    figure.exponent = 99;
    assert_int_equal(jamsostek_figure_value(&figure, 0, &value, &quantum, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(jamsostek_figure_value(NULL, 0, &value, &quantum, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(value, 473800);
}

static void
each_remark_has_words_in_both_languages(void **state)
{
    uint32_t flag;

    (void)state;
    for (flag = 1; flag <= JAMSOSTEK_FIGURE_OTHER_STYLE; flag <<= 1) {
        assert_non_null(jamsostek_figure_text(flag, "id"));
        assert_non_null(jamsostek_figure_text(flag, NULL));
        assert_string_not_equal(jamsostek_figure_text(flag, "id"),
                                jamsostek_figure_text(flag, "en"));
    }
    assert_null(jamsostek_figure_text(0, "en"));
    assert_null(jamsostek_figure_text(flag, "en"));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_text_has_its_value_and_its_last_place),
        cmocka_unit_test(what_can_be_read_in_two_ways_is_given_in_two_ways),
        cmocka_unit_test(what_is_no_figure_is_refused),
        cmocka_unit_test(a_value_keeps_its_decimals_or_is_refused),
        cmocka_unit_test(each_remark_has_words_in_both_languages),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
