/* SPDX-License-Identifier: MIT */

/*
 * test_identity.c - NIK, KPJ and sex
 *
 * The rules are those that the population office of Klaten prints; the two
 * numbers with a meaning are its form with a region that does not exist.
 */
#include <jamsostek/identity.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define ARRAY_LEN(a) (sizeof(a) / sizeof((a)[0]))
#define TEXT(t)      t, sizeof(t) - 1

static jamsostek_date
day(int32_t year, int32_t month, int32_t of_month)
{
    jamsostek_date out = JAMSOSTEK_DATE_NONE;

    assert_int_equal(jamsostek_date_make(year, month, of_month, &out, NULL), 0);
    return out;
}

static jamsostek_nik
nik(const char *text)
{
    jamsostek_nik out;

    assert_int_equal(jamsostek_nik_parse(text, strlen(text), &out), 0);
    return out;
}

/* ---- NIK --------------------------------------------------------------- */

static void
the_examples_of_the_facts_are_read(void **state)
{
    jamsostek_nik man = nik("9999991211870001");
    jamsostek_nik woman = nik("9999994508680002");

    (void)state;
    assert_string_equal(man.region, "99.99.99");
    assert_int_equal(man.birth_day, 12);
    assert_int_equal(man.birth_month, 11);
    assert_int_equal(man.birth_year, 87);
    assert_int_equal(man.sex, JAMSOSTEK_SEX_MALE);
    assert_int_equal(man.serial, 1);
    assert_string_equal(woman.region, "99.99.99");
    assert_int_equal(woman.birth_day, 5);
    assert_int_equal(woman.birth_month, 8);
    assert_int_equal(woman.birth_year, 68);
    assert_int_equal(woman.sex, JAMSOSTEK_SEX_FEMALE);
    assert_int_equal(woman.serial, 2);
}

static void
every_fault_is_found(void **state)
{
    static const struct {
        const char *text;
        size_t length;
        uint32_t faults;
    } cases[] = {
        /* length and digits */
        {TEXT(""), JAMSOSTEK_NIK_LENGTH},
        {TEXT("999999121187000"), JAMSOSTEK_NIK_LENGTH},
        {TEXT("99999912118700011"), JAMSOSTEK_NIK_LENGTH},
        {TEXT("99999912118700O1"), JAMSOSTEK_NIK_DIGITS},
        {TEXT("999999 211870001"), JAMSOSTEK_NIK_DIGITS},
        {TEXT("99999912118700\xb2\xb3"), JAMSOSTEK_NIK_DIGITS},
        {TEXT("99999912118700\0001"), JAMSOSTEK_NIK_DIGITS},
        {TEXT("'9999991211870001"),
         JAMSOSTEK_NIK_LENGTH | JAMSOSTEK_NIK_DIGITS},
        {TEXT("9.99999121187E+15"),
         JAMSOSTEK_NIK_LENGTH | JAMSOSTEK_NIK_DIGITS},
        {TEXT("-999999121187000"), JAMSOSTEK_NIK_DIGITS},
        {TEXT("999999121187000/"), JAMSOSTEK_NIK_DIGITS},
        {TEXT("999999121187000:"), JAMSOSTEK_NIK_DIGITS},
        /* region */
        {TEXT("0099991211870001"), JAMSOSTEK_NIK_REGION},
        {TEXT("9900991211870001"), JAMSOSTEK_NIK_REGION},
        {TEXT("9999001211870001"), JAMSOSTEK_NIK_REGION},
        {TEXT("9999011211870001"), 0},
        /* days: 01 to 31 for men, 41 to 71 for women */
        {TEXT("9999990001870001"), JAMSOSTEK_NIK_DAY},
        {TEXT("9999990101870001"), 0},
        {TEXT("9999993101870001"), 0},
        {TEXT("9999993201870001"), JAMSOSTEK_NIK_DAY},
        {TEXT("9999994001870001"), JAMSOSTEK_NIK_DAY},
        {TEXT("9999994101870001"), 0},
        {TEXT("9999997101870001"), 0},
        {TEXT("9999997201870001"), JAMSOSTEK_NIK_DAY},
        {TEXT("9999999901870001"), JAMSOSTEK_NIK_DAY},
        /* months */
        {TEXT("9999990100870001"), JAMSOSTEK_NIK_MONTH},
        {TEXT("9999990112870001"), 0},
        {TEXT("9999990113870001"), JAMSOSTEK_NIK_MONTH},
        {TEXT("9999990199870001"), JAMSOSTEK_NIK_MONTH},
        /* dates */
        {TEXT("9999993004870001"), 0},
        {TEXT("9999993104870001"), JAMSOSTEK_NIK_DATE},
        {TEXT("9999997104870001"), JAMSOSTEK_NIK_DATE},
        {TEXT("9999992902870001"), JAMSOSTEK_NIK_DATE},
        {TEXT("9999992902880001"), 0},
        {TEXT("9999996902880001"), 0},
        {TEXT("9999993002880001"), JAMSOSTEK_NIK_DATE},
        {TEXT("9999992902000001"), 0}, /* 2000 */
        /* serial */
        {TEXT("9999991211870000"), JAMSOSTEK_NIK_SERIAL},
        {TEXT("9999991211879999"), 0},
        /* several at once */
        {TEXT("0000000000000000"), JAMSOSTEK_NIK_REGION | JAMSOSTEK_NIK_DAY |
                                       JAMSOSTEK_NIK_MONTH |
                                       JAMSOSTEK_NIK_SERIAL},
        {TEXT("0199993104870000"), JAMSOSTEK_NIK_DATE | JAMSOSTEK_NIK_SERIAL},
    };
    jamsostek_nik out;
    uint32_t faults;
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        faults = jamsostek_nik_parse(cases[i].text, cases[i].length, &out);
        if (faults != cases[i].faults)
            fail_msg("case %zu: %#x instead of %#x", i, (unsigned)faults,
                     (unsigned)cases[i].faults);
        assert_int_equal(
            jamsostek_nik_parse(cases[i].text, cases[i].length, NULL), faults);
    }
    assert_int_equal(jamsostek_nik_parse(NULL, 16, &out), JAMSOSTEK_NIK_LENGTH);
}

static void
parts_at_fault_tell_nothing(void **state)
{
    jamsostek_nik out;

    (void)state;
    memset(&out, 0x5a, sizeof out);
    assert_int_equal(jamsostek_nik_parse(TEXT("99999912118700x1"), &out),
                     JAMSOSTEK_NIK_DIGITS);
    assert_string_equal(out.region, "");
    assert_int_equal(out.birth_day + out.birth_month + out.birth_year +
                         out.sex + out.serial,
                     0);

    assert_int_equal(jamsostek_nik_parse(TEXT("9900993213870000"), &out),
                     JAMSOSTEK_NIK_REGION | JAMSOSTEK_NIK_DAY |
                         JAMSOSTEK_NIK_MONTH | JAMSOSTEK_NIK_SERIAL);
    assert_string_equal(out.region, "");
    assert_int_equal(out.birth_day, 0);
    assert_int_equal(out.birth_month, 0);
    assert_int_equal(out.birth_year, 87);
    assert_int_equal(out.sex, 0);
    assert_int_equal(out.serial, 0);

    assert_int_equal(jamsostek_nik_parse(TEXT("9999997104870001"), &out),
                     JAMSOSTEK_NIK_DATE);
    assert_string_equal(out.region, "99.99.99");
    assert_int_equal(out.birth_day, 31);
    assert_int_equal(out.birth_month, 4);
    assert_int_equal(out.sex, JAMSOSTEK_SEX_FEMALE);
}

/* The longest month of that number in any of the centuries, by a calendar of
 * the test's own. */
static int
longest(int month, int year)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int century, full, leap = 0;

    for (century = 15; century < 24; century++) {
        full = century * 100 + year;
        leap |= (full % 4 == 0 && full % 100 != 0) || full % 400 == 0;
    }
    return days[month - 1] + (month == 2 && leap);
}

static void
every_day_month_and_year_is_judged_right(void **state)
{
    char text[64];
    int d, m, y, of_month, valid, n = 0;
    jamsostek_nik out;
    uint32_t faults;

    (void)state;
    for (d = 0; d < 100; d++)
        for (m = 0; m < 100; m++)
            for (y = 0; y < 100; y++) {
                snprintf(text, sizeof text, "999999%02d%02d%02d0001", d, m, y);
                faults = jamsostek_nik_parse(text, 16, &out);
                of_month = d > 40 ? d - 40 : d;
                valid = m >= 1 && m <= 12 && of_month >= 1 &&
                        of_month <= longest(m, y);
                n += valid;
                if ((faults == 0) != valid)
                    fail_msg("day %d month %d year %d: %#x", d, m, y,
                             (unsigned)faults);
                if (!valid)
                    continue;
                assert_int_equal(out.birth_day, of_month);
                assert_int_equal(out.birth_month, m);
                assert_int_equal(out.birth_year, y);
                assert_int_equal(out.sex, d > 40 ? 2 : 1);
            }
    /* 100 years of 365 days and 25 leap days, for two sexes. */
    assert_int_equal(n, 2 * (100 * 365 + 25));
}

static void
a_number_is_a_key(void **state)
{
    (void)state;
    assert_int_equal(jamsostek_nik_number(TEXT("9999991211870001")),
                     INT64_C(9999991211870001));
    assert_int_equal(jamsostek_nik_number(TEXT("0123456789012345")),
                     INT64_C(123456789012345));
    assert_int_equal(jamsostek_nik_number(TEXT("0000000000000000")), 0);
    assert_int_equal(jamsostek_nik_number(TEXT("9999999999999999")),
                     INT64_C(9999999999999999));
    assert_int_equal(jamsostek_nik_number(TEXT("999999121187000")), -1);
    assert_int_equal(jamsostek_nik_number(TEXT("99999912118700011")), -1);
    assert_int_equal(jamsostek_nik_number(TEXT("999999121187000a")), -1);
    assert_int_equal(jamsostek_nik_number(TEXT("a999991211870001")), -1);
    assert_int_equal(jamsostek_nik_number(NULL, 16), -1);
}

static void
no_digit_is_mistaken(void **state)
{
    char text[17] = "9999991211870001";
    int at, byte;

    (void)state;
    for (at = 0; at < 16; at++)
        for (byte = 0; byte < 256; byte++) {
            char before = text[at];
            int digit = byte >= '0' && byte <= '9';

            text[at] = (char)byte;
            assert_int_equal(jamsostek_nik_number(text, 16) >= 0, digit);
            assert_int_equal((jamsostek_nik_parse(text, 16, NULL) &
                              JAMSOSTEK_NIK_DIGITS) == 0,
                             digit);
            text[at] = before;
        }
}

static void
differences_are_warnings(void **state)
{
    jamsostek_nik man = nik("9999991211870001"), part;

    (void)state;
    assert_int_equal(
        jamsostek_nik_compare(&man, day(1987, 11, 12), JAMSOSTEK_SEX_MALE), 0);
    /* The century is not in the number. */
    assert_int_equal(jamsostek_nik_compare(&man, day(2087, 11, 12), 0), 0);
    assert_int_equal(jamsostek_nik_compare(&man, day(1987, 11, 13), 1),
                     JAMSOSTEK_NIK_BORN_DIFFERS);
    assert_int_equal(jamsostek_nik_compare(&man, day(1987, 10, 12), 1),
                     JAMSOSTEK_NIK_BORN_DIFFERS);
    assert_int_equal(jamsostek_nik_compare(&man, day(1988, 11, 12), 1),
                     JAMSOSTEK_NIK_BORN_DIFFERS);
    assert_int_equal(
        jamsostek_nik_compare(&man, day(1987, 11, 12), JAMSOSTEK_SEX_FEMALE),
        JAMSOSTEK_NIK_SEX_DIFFERS);
    assert_int_equal(jamsostek_nik_compare(&man, day(1987, 12, 11), 2),
                     JAMSOSTEK_NIK_BORN_DIFFERS | JAMSOSTEK_NIK_SEX_DIFFERS);
    /* What is not given does not differ. */
    assert_int_equal(jamsostek_nik_compare(&man, JAMSOSTEK_DATE_NONE, 0), 0);
    assert_int_equal(jamsostek_nik_compare(NULL, day(1987, 11, 12), 1), 0);
    assert_int_equal(jamsostek_nik_parse(TEXT("9999990011870001"), &part),
                     JAMSOSTEK_NIK_DAY);
    assert_int_equal(jamsostek_nik_compare(&part, day(1950, 1, 1), 1), 0);
}

static void
the_latest_birth_date_is_found(void **state)
{
    static const struct {
        const char *text;
        int32_t on[3];
        int32_t born[3]; /* year 0: there is none */
    } cases[] = {
        {"9999991211870001", {2026, 6, 1}, {1987, 11, 12}},
        {"9999991211260001", {2026, 11, 11}, {1926, 11, 12}},
        {"9999991211260001", {2026, 11, 12}, {2026, 11, 12}},
        {"9999990101000001", {2026, 6, 1}, {2000, 1, 1}},
        {"9999990101000001", {1999, 12, 31}, {1900, 1, 1}},
        {"9999990101000001", {1900, 1, 1}, {1900, 1, 1}},
        {"9999990201000001", {1900, 1, 1}, {0, 0, 0}},
        /* 29 February: 1900 was no leap year. */
        {"9999996902000001", {2026, 6, 1}, {2000, 2, 29}},
        {"9999996902000001", {2000, 2, 28}, {0, 0, 0}},
        {"9999992902040001", {2004, 2, 28}, {1904, 2, 29}},
        {"9999993112990001", {2200, 12, 31}, {2199, 12, 31}},
        {"9999990101000001", {2200, 12, 31}, {2200, 1, 1}},
        {"9999990101000001", {2199, 12, 31}, {2100, 1, 1}},
    };
    jamsostek_date born;
    jamsostek_nik number;
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        const int32_t *on = cases[i].on, *expected = cases[i].born;
        jamsostek_status status;

        number = nik(cases[i].text);
        born = 4711;
        status =
            jamsostek_nik_born(&number, day(on[0], on[1], on[2]), &born, NULL);
        if (expected[0] == 0) {
            assert_int_equal(status, JAMSOSTEK_ERR_DOMAIN);
            assert_int_equal(born, 4711);
            continue;
        }
        assert_int_equal(status, JAMSOSTEK_OK);
        assert_int_equal(born, day(expected[0], expected[1], expected[2]));
    }
}

static void
bad_questions_about_birth_are_refused(void **state)
{
    jamsostek_nik man = nik("9999991211870001"), part;
    jamsostek_date born = 4711;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    (void)state;
    assert_int_equal(jamsostek_nik_born(NULL, 0, &born, &err),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_nik_born(&man, 0, NULL, &err),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_nik_born(&man, JAMSOSTEK_DATE_NONE, &born, &err),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(jamsostek_nik_parse(TEXT("9999993204870001"), &part),
                     JAMSOSTEK_NIK_DAY);
    assert_int_equal(jamsostek_nik_born(&part, day(2026, 1, 1), &born, &err),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(jamsostek_nik_parse(TEXT("9999993104870001"), &part),
                     JAMSOSTEK_NIK_DATE);
    assert_int_equal(jamsostek_nik_born(&part, day(2026, 1, 1), &born, &err),
                     JAMSOSTEK_ERR_DOMAIN);
    part = man;
    part.birth_year = 187;
    assert_int_equal(jamsostek_nik_born(&part, day(2026, 1, 1), &born, &err),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(born, 4711);
}

/* ---- KPJ --------------------------------------------------------------- */

static void
a_kpj_has_eleven_digits_or_a_letter_in_third_place(void **state)
{
    static const struct {
        const char *text;
        size_t length;
        uint32_t faults;
    } cases[] = {
        {TEXT("12345678901"), 0},
        {TEXT("12J45678901"), 0},
        {TEXT("12j45678901"), 0},
        {TEXT("1J345678901"), JAMSOSTEK_KPJ_CHARACTERS},
        {TEXT("123J5678901"), JAMSOSTEK_KPJ_CHARACTERS},
        {TEXT("12JJ5678901"), JAMSOSTEK_KPJ_CHARACTERS},
        {TEXT("12-45678901"), JAMSOSTEK_KPJ_CHARACTERS},
        {TEXT("12\xc3\x84"
              "4567890"),
         JAMSOSTEK_KPJ_CHARACTERS},
        {TEXT("1234567890"), JAMSOSTEK_KPJ_LENGTH},
        {TEXT("123456789012"), JAMSOSTEK_KPJ_LENGTH},
        {TEXT(""), JAMSOSTEK_KPJ_LENGTH},
        {TEXT("12 345 678 901"),
         JAMSOSTEK_KPJ_LENGTH | JAMSOSTEK_KPJ_CHARACTERS},
        {NULL, 11, JAMSOSTEK_KPJ_LENGTH},
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++)
        if (jamsostek_kpj_parse(cases[i].text, cases[i].length) !=
            cases[i].faults)
            fail_msg("case %zu", i);
}

/* ---- words ------------------------------------------------------------- */

static void
every_fault_has_a_word_and_a_sentence(void **state)
{
    static const struct {
        uint32_t bit;
        const char *name;
    } faults[] = {
        {JAMSOSTEK_NIK_LENGTH, "length"},
        {JAMSOSTEK_NIK_DIGITS, "digits"},
        {JAMSOSTEK_NIK_REGION, "region"},
        {JAMSOSTEK_NIK_DAY, "day"},
        {JAMSOSTEK_NIK_MONTH, "month"},
        {JAMSOSTEK_NIK_DATE, "date"},
        {JAMSOSTEK_NIK_SERIAL, "serial"},
        {JAMSOSTEK_NIK_BORN_DIFFERS, "born_differs"},
        {JAMSOSTEK_NIK_SEX_DIFFERS, "sex_differs"},
    };
    uint32_t bit;
    size_t i, n = 0;

    (void)state;
    for (i = 0; i < ARRAY_LEN(faults); i++) {
        assert_string_equal(jamsostek_nik_fault_name(faults[i].bit),
                            faults[i].name);
        assert_non_null(jamsostek_nik_fault_text(faults[i].bit, NULL));
        assert_string_not_equal(jamsostek_nik_fault_text(faults[i].bit, "id"),
                                jamsostek_nik_fault_text(faults[i].bit, "en"));
    }
    for (bit = 1; bit != 0; bit <<= 1) {
        n += jamsostek_nik_fault_name(bit) != NULL;
        assert_int_equal(jamsostek_nik_fault_name(bit) == NULL,
                         jamsostek_nik_fault_text(bit, "id") == NULL);
    }
    assert_int_equal(n, ARRAY_LEN(faults));
    assert_null(jamsostek_nik_fault_name(0));
    assert_null(
        jamsostek_nik_fault_name(JAMSOSTEK_NIK_DAY | JAMSOSTEK_NIK_MONTH));
    assert_string_not_equal(
        jamsostek_kpj_fault_text(JAMSOSTEK_KPJ_LENGTH, "id"),
        jamsostek_kpj_fault_text(JAMSOSTEK_KPJ_LENGTH, "en"));
    assert_non_null(jamsostek_kpj_fault_text(JAMSOSTEK_KPJ_CHARACTERS, NULL));
    assert_null(jamsostek_kpj_fault_text(4, NULL));
}

static void
sex_is_understood_as_lists_write_it(void **state)
{
    static const char *const men[] = {"L",         "l",           "LK",
                                      "Laki-laki", "LAKI - LAKI", "laki laki",
                                      "Pria",      "M",           "male"};
    static const char *const women[] = {
        "P", "pr", "Perempuan", "PEREMPUAN ", "wanita", "F", "Female"};
    static const char *const others[] = {"",     "X",          "LP",      "L/P",
                                         "laki", "0",          "1",       "pp",
                                         "-",    "perempuan2", "\xc3\xa4"};
    int32_t sex;
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(men); i++) {
        sex = 0;
        assert_int_equal(
            jamsostek_sex_parse(men[i], strlen(men[i]), &sex, NULL), 0);
        assert_int_equal(sex, JAMSOSTEK_SEX_MALE);
    }
    for (i = 0; i < ARRAY_LEN(women); i++) {
        assert_int_equal(
            jamsostek_sex_parse(women[i], strlen(women[i]), &sex, NULL), 0);
        assert_int_equal(sex, JAMSOSTEK_SEX_FEMALE);
    }
    sex = 7;
    for (i = 0; i < ARRAY_LEN(others); i++)
        assert_int_equal(
            jamsostek_sex_parse(others[i], strlen(others[i]), &sex, NULL),
            JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_sex_parse(TEXT("l\0"), &sex, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_sex_parse(NULL, 1, &sex, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_sex_parse("L", 1, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(sex, 7);
    assert_string_equal(jamsostek_sex_name(JAMSOSTEK_SEX_MALE), "male");
    assert_string_equal(jamsostek_sex_name(JAMSOSTEK_SEX_FEMALE), "female");
    assert_null(jamsostek_sex_name(0));
    assert_null(jamsostek_sex_name(3));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_examples_of_the_facts_are_read),
        cmocka_unit_test(every_fault_is_found),
        cmocka_unit_test(parts_at_fault_tell_nothing),
        cmocka_unit_test(every_day_month_and_year_is_judged_right),
        cmocka_unit_test(a_number_is_a_key),
        cmocka_unit_test(no_digit_is_mistaken),
        cmocka_unit_test(differences_are_warnings),
        cmocka_unit_test(the_latest_birth_date_is_found),
        cmocka_unit_test(bad_questions_about_birth_are_refused),
        cmocka_unit_test(a_kpj_has_eleven_digits_or_a_letter_in_third_place),
        cmocka_unit_test(every_fault_has_a_word_and_a_sentence),
        cmocka_unit_test(sex_is_understood_as_lists_write_it),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
