/* SPDX-License-Identifier: MIT */

/*
 * test_screening.c - one person against the rules
 *
 * Runs from file to file are in test_screening_run.c.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <jamsostek/category.h>
#include <jamsostek/identity.h>
#include <jamsostek/screening.h>
#include <jamsostek/terms.h>

#include "support.h"

/* A small country: two provinces, and a code that the test knows as whole. */
static const char list_text[] = "code,name,level\n"
                                "74,Sulawesi Tenggara,1\n"
                                "74.07,Wakatobi,2\n"
                                "74.07.01,Wangi-Wangi,3\n"
                                "74.07.01.2005,Sombu,4\n"
                                "74.07.01.2006,Waha,4\n"
                                "74.07.02,Kaledupa,3\n"
                                "74.07.02.2001,Ollo,4\n"
                                "74.14,Buton Tengah,2\n"
                                "74.14.01,Lakudo,3\n"
                                "74.14.01.2001,Wanepa-nepa,4\n"
                                "94,Papua Tengah,1\n"
                                "94.04,Mimika,2\n";

static jamsostek_regions *
regions(void)
{
    jamsostek_regions *list = NULL;

    assert_int_equal(
        jamsostek_regions_load(list_text, strlen(list_text), &list, NULL), 0);
    return list;
}

static int32_t
region_at(const jamsostek_regions *list, const char *code)
{
    int32_t index = -1;

    assert_int_equal(jamsostek_regions_find(list, code, &index, NULL), 0);
    return index;
}

static jamsostek_screening_options
rules(const char *date)
{
    jamsostek_screening_options options = JAMSOSTEK_SCREENING_OPTIONS_INIT;

    options.day = day(date);
    return options;
}

static jamsostek_screening *
make(const jamsostek_screening_options *options)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_screening *s = NULL;

    if (jamsostek_screening_new(options, &s, &err) != 0)
        fail_msg("%s", err.message);
    return s;
}

static void
refused(const jamsostek_screening_options *options, jamsostek_status status,
        const char *message)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_screening *s = NULL;

    assert_int_equal(jamsostek_screening_new(options, &s, &err), status);
    assert_null(s);
    assert_string_equal(err.message, message);
}

static void
set_nik(jamsostek_person *person, const char *nik)
{
    person->nik = nik;
    person->nik_length = strlen(nik);
}

/* Somebody with whom nothing is wrong. */
static jamsostek_person
somebody(void)
{
    jamsostek_person person = JAMSOSTEK_PERSON_INIT;
    int32_t farmer;

    assert_int_equal(jamsostek_category_parse("farmer", &farmer, NULL), 0);
    set_nik(&person, "9999991211870001"); /* a man of 12 November '87 */
    person.name = "Warga";
    person.name_length = 5;
    person.born = day("1987-11-12");
    person.sex = JAMSOSTEK_SEX_MALE;
    person.category = farmer;
    person.region = "74.07.01.2005";
    person.region_length = 13;
    return person;
}

static int32_t
category(const char *key)
{
    int32_t id = 0;

    assert_int_equal(jamsostek_category_parse(key, &id, NULL), 0);
    return id;
}

static jamsostek_screened
check(const jamsostek_screening *s, const jamsostek_person *person)
{
    jamsostek_screened out;

    assert_int_equal(jamsostek_screening_check(s, person, &out, NULL), 0);
    return out;
}

/* Reasons and warnings together. */
static uint32_t
found(const jamsostek_screening *s, const jamsostek_person *person)
{
    jamsostek_screened out = check(s, person);

    return out.reasons | out.warnings;
}

static uint32_t
found_once(const jamsostek_screening_options *options,
           const jamsostek_person *person)
{
    jamsostek_screening *s = make(options);
    uint32_t reasons = found(s, person);

    jamsostek_screening_free(s);
    return reasons;
}

/* ---- words ------------------------------------------------------------- */

static void
every_reason_has_a_word_a_label_and_advice(void **state)
{
    const uint32_t all = JAMSOSTEK_REASONS_ERRORS | JAMSOSTEK_REASONS_WARNINGS;
    char text[400];
    uint32_t bit, set;

    (void)state;
    for (bit = 1; bit != 0; bit <<= 1) {
        if (!(bit & all)) {
            assert_null(jamsostek_reason_name(bit));
            assert_null(jamsostek_reason_label(bit, "id"));
            assert_null(jamsostek_reason_advice(bit, "id"));
            continue;
        }
        assert_non_null(jamsostek_reason_name(bit));
        assert_int_equal(
            jamsostek_reasons_parse(jamsostek_reason_name(bit), &set, NULL), 0);
        assert_int_equal(set, bit);
        assert_string_not_equal(jamsostek_reason_label(bit, "id"),
                                jamsostek_reason_label(bit, "en"));
        assert_string_not_equal(jamsostek_reason_advice(bit, "id"),
                                jamsostek_reason_advice(bit, NULL));
    }
    /* The size that the header promises holds all of them. */
    assert_int_equal(jamsostek_reasons_format(all, text, sizeof text, NULL), 0);
    assert_int_equal(jamsostek_reasons_parse(text, &set, NULL), 0);
    assert_int_equal(set, all);
    assert_int_equal(jamsostek_reasons_format(all, text, strlen(text), NULL),
                     JAMSOSTEK_ERR_BUFFER);
    assert_int_equal(jamsostek_reasons_format(0, text, 1, NULL), 0);
    assert_string_equal(text, "");
    assert_int_equal(
        jamsostek_reasons_format(UINT32_C(1) << 31, text, sizeof text, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_reasons_format(0, NULL, 0, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_reasons_parse("age_above,duplicate", &set, NULL),
                     0);
    assert_int_equal(set,
                     JAMSOSTEK_REASON_AGE_ABOVE | JAMSOSTEK_REASON_DUPLICATE);
    assert_int_equal(jamsostek_reasons_parse("age", &set, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_reasons_parse("", &set, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_reasons_parse(NULL, &set, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
}

/* ---- age --------------------------------------------------------------- */

/* Below 65 on the day of enrolment (BPJS brochure of 2026). */
static void
the_65th_birthday_is_too_late(void **state)
{
    static const struct {
        const char *born;
        const char *on;
        uint32_t expected;
    } cases[] = {
        {"1961-03-02", "2026-03-01", 0},
        {"1961-03-01", "2026-03-01", JAMSOSTEK_REASON_AGE_ABOVE},
        {"1961-02-28", "2026-03-01", JAMSOSTEK_REASON_AGE_ABOVE},
        {"1900-01-01", "2026-03-01", JAMSOSTEK_REASON_AGE_ABOVE},
        /* Born on 29 February: 65 on 1 March of a common year. */
        {"1960-02-29", "2025-02-28", 0},
        {"1960-02-29", "2025-03-01", JAMSOSTEK_REASON_AGE_ABOVE},
        /* The day of enrolment is 29 February. */
        {"1959-02-28", "2024-02-29", JAMSOSTEK_REASON_AGE_ABOVE},
        {"1959-03-01", "2024-02-29", 0},
        /* Nobody is enrolled before birth. */
        {"2026-03-01", "2026-03-01", 0},
        {"2026-03-02", "2026-03-01", JAMSOSTEK_REASON_BIRTH_DATE_INVALID},
    };
    jamsostek_screening_options options;
    jamsostek_person person = somebody();
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        options = rules(cases[i].on);
        options.checks = JAMSOSTEK_CHECKS_DEFAULT &
                         ~(uint32_t)JAMSOSTEK_REASON_NIK_BIRTH_DIFFERS;
        person.born = day(cases[i].born);
        if (found_once(&options, &person) != cases[i].expected)
            fail_msg("born %s, enrolled %s", cases[i].born, cases[i].on);
    }
}

static void
age_limits_are_the_callers(void **state)
{
    jamsostek_screening_options options = rules("2026-03-01");
    jamsostek_person person = somebody();
    jamsostek_rules *altered = NULL;

    (void)state;
    options.checks = JAMSOSTEK_REASON_AGE_ABOVE | JAMSOSTEK_REASON_AGE_BELOW |
                     JAMSOSTEK_REASON_BIRTH_DATE_INVALID;
    person.born = day("2008-03-02");
    assert_int_equal(found_once(&options, &person), 0);
    options.age_from = 18;
    assert_int_equal(found_once(&options, &person), JAMSOSTEK_REASON_AGE_BELOW);
    person.born = day("2008-03-01");
    assert_int_equal(found_once(&options, &person), 0);
    options.age_below = 40;
    person.born = day("1986-03-01");
    assert_int_equal(found_once(&options, &person), JAMSOSTEK_REASON_AGE_ABOVE);
    person.born = day("1986-03-02");
    assert_int_equal(found_once(&options, &person), 0);
    options.age_below = JAMSOSTEK_AGE_NO_LIMIT;
    person.born = day("1901-01-01");
    assert_int_equal(found_once(&options, &person), 0);
    /* A what-if of the rules counts too. */
    options.age_below = 0;
    person.born = day("1960-03-02");
    assert_int_equal(found_once(&options, &person), JAMSOSTEK_REASON_AGE_ABOVE);
    altered = what_if("bpu.enrolment_age_below", "2026-01-01",
                      JAMSOSTEK_UNIT_YEARS, 66);
    options.rules = altered;
    assert_int_equal(found_once(&options, &person), 0);
    jamsostek_rules_free(altered);
}

static void
the_age_may_come_from_the_nik(void **state)
{
    jamsostek_screening_options options = rules("2026-03-01");
    jamsostek_person person = somebody();

    (void)state;
    person.born = JAMSOSTEK_DATE_NONE;
    assert_int_equal(found_once(&options, &person),
                     JAMSOSTEK_REASON_MISSING_FIELD);
    options.options = JAMSOSTEK_SCREENING_AGE_FROM_NIK;
    assert_int_equal(found_once(&options, &person), 0);
    set_nik(&person, "9999990103610001"); /* 1 March '61 */
    assert_int_equal(found_once(&options, &person), JAMSOSTEK_REASON_AGE_ABOVE);
    set_nik(&person, "9999990203610001");
    assert_int_equal(found_once(&options, &person), 0);
    /* The latest date that fits: a child, not somebody of 100 years. */
    set_nik(&person, "9999990203200001");
    assert_int_equal(found_once(&options, &person), 0);
    /* A date that cannot be read is not replaced by another one. */
    person.invalid = JAMSOSTEK_FIELD_BORN;
    set_nik(&person, "9999990103610001");
    assert_int_equal(found_once(&options, &person),
                     JAMSOSTEK_REASON_BIRTH_DATE_INVALID);
}

/* ---- numbers ----------------------------------------------------------- */

static void
a_nik_that_cannot_be_rejects_and_one_that_differs_warns(void **state)
{
    static const struct {
        const char *nik;
        uint32_t expected;
    } cases[] = {
        {"9999991211870001", 0},
        {"999999121187000", JAMSOSTEK_REASON_NIK_INVALID},
        {"99999912118700011", JAMSOSTEK_REASON_NIK_INVALID},
        {"999999121187000A", JAMSOSTEK_REASON_NIK_INVALID},
        {" 999999121187001", JAMSOSTEK_REASON_NIK_INVALID},
        {"9.99999121187E15", JAMSOSTEK_REASON_NIK_INVALID},
        {"9999990011870001", JAMSOSTEK_REASON_NIK_INVALID}, /* day 00 */
        {"9999993111870001", JAMSOSTEK_REASON_NIK_INVALID}, /* 31 November */
        {"9999993211870001", JAMSOSTEK_REASON_NIK_INVALID}, /* day 32 */
        {"9999991200870001", JAMSOSTEK_REASON_NIK_INVALID}, /* month 00 */
        {"9999991213870001", JAMSOSTEK_REASON_NIK_INVALID}, /* month 13 */
        {"9999991211870000", JAMSOSTEK_REASON_NIK_INVALID}, /* serial 0000 */
        {"9999991311870001", JAMSOSTEK_REASON_NIK_BIRTH_DIFFERS},
        {"9999991211880001", JAMSOSTEK_REASON_NIK_BIRTH_DIFFERS},
        {"9999995211870001", JAMSOSTEK_REASON_NIK_SEX_DIFFERS},
        {"9999995311870001",
         JAMSOSTEK_REASON_NIK_BIRTH_DIFFERS | JAMSOSTEK_REASON_NIK_SEX_DIFFERS},
    };
    jamsostek_screening_options options = rules("2026-03-01");
    jamsostek_screening *s = make(&options);
    jamsostek_person person = somebody();
    jamsostek_screened out;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        set_nik(&person, cases[i].nik);
        out = check(s, &person);
        if ((out.reasons | out.warnings) != cases[i].expected)
            fail_msg("%s: %x", cases[i].nik, out.reasons | out.warnings);
        /* A warning rejects nobody. */
        assert_int_equal(out.reasons & JAMSOSTEK_REASONS_WARNINGS, 0);
        assert_int_equal(out.warnings & JAMSOSTEK_REASONS_ERRORS, 0);
    }
    /* What was not stated does not differ. */
    set_nik(&person, "9999995211870001");
    person.sex = 0;
    assert_int_equal(found(s, &person), 0);
    jamsostek_screening_free(s);
}

static void
a_kpj_is_checked_where_it_is_given(void **state)
{
    jamsostek_screening_options options = rules("2026-03-01");
    jamsostek_screening *s = make(&options);
    jamsostek_person person = somebody();

    (void)state;
    person.kpj = "25012345678";
    person.kpj_length = 11;
    assert_int_equal(found(s, &person), 0);
    person.kpj_length = 10;
    assert_int_equal(found(s, &person), JAMSOSTEK_REASON_KPJ_INVALID);
    person.kpj = "2501234567x";
    person.kpj_length = 11;
    assert_int_equal(found(s, &person), JAMSOSTEK_REASON_KPJ_INVALID);
    jamsostek_screening_free(s);
}

/* ---- places ------------------------------------------------------------ */

static void
a_place_is_inside_the_root_or_outside(void **state)
{
    static const struct {
        const char *root;
        const char *code;
        uint32_t expected;
    } cases[] = {
        {"74.07", "74.07.01.2005", 0},
        {"74.07", "7407012005", 0},
        {"74.07", "74.07.01", 0},
        {"74.07", "74.07", 0},
        {"74.07", "74.07.02.2001", 0}, /* the last one inside */
        {"74.07", "74.14", JAMSOSTEK_REASON_REGION_OUTSIDE},
        {"74.07", "74.14.01.2001", JAMSOSTEK_REASON_REGION_OUTSIDE},
        {"74.07", "74", JAMSOSTEK_REASON_REGION_OUTSIDE},
        {"74.07", "94.04", JAMSOSTEK_REASON_REGION_OUTSIDE},
        {"74.07", "74.07.01.2007", JAMSOSTEK_REASON_REGION_UNKNOWN},
        {"74.07", "74.07.01.200", JAMSOSTEK_REASON_REGION_UNKNOWN},
        {"74.07", "74.07.01.20055", JAMSOSTEK_REASON_REGION_UNKNOWN},
        {"74.07", "74.07.01.2005 ", JAMSOSTEK_REASON_REGION_UNKNOWN},
        {"74.07", "Sombu", JAMSOSTEK_REASON_REGION_UNKNOWN},
        {"74.07", "0", JAMSOSTEK_REASON_REGION_UNKNOWN},
        {"0", "94.04", 0},
        {"74", "74.14.01.2001", 0},
        {"74.07.01.2005", "74.07.01.2005", 0},
        {"74.07.01.2005", "74.07.01.2006", JAMSOSTEK_REASON_REGION_OUTSIDE},
        {"74.07.01.2005", "74.07.01", JAMSOSTEK_REASON_REGION_OUTSIDE},
        /* Mimika was 91.09 before Papua was divided. */
        {"94", "91.09", JAMSOSTEK_REASON_REGION_FORMER},
        {"74", "91.09",
         JAMSOSTEK_REASON_REGION_FORMER | JAMSOSTEK_REASON_REGION_OUTSIDE},
    };
    jamsostek_screening_options options = rules("2026-03-01");
    jamsostek_person person = somebody();
    jamsostek_regions *list = regions();
    size_t i;

    (void)state;
    options.regions = list;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        options.root = region_at(list, cases[i].root);
        person.region = cases[i].code;
        person.region_length = strlen(cases[i].code);
        if (found_once(&options, &person) != cases[i].expected)
            fail_msg("%s in %s", cases[i].code, cases[i].root);
    }
    /* Without a list nothing is known, and nothing is held against anybody. */
    options.regions = NULL;
    options.root = 0;
    assert_int_equal(found_once(&options, &person), 0);
    person.region_length = 0;
    assert_int_equal(found_once(&options, &person), 0);
    options.regions = list;
    assert_int_equal(found_once(&options, &person),
                     JAMSOSTEK_REASON_MISSING_FIELD);
    jamsostek_regions_free(list);
}

/* The NIK tells where it was first issued; both checks are asked for. */
static void
where_the_nik_was_issued_is_checked_on_demand(void **state)
{
    static const struct {
        const char *root;
        const char *nik;
        uint32_t expected;
    } cases[] = {
        /* Region digits of the list itself, births and serials made up. */
        {"74.07", "7407990111870001", 0},
        {"74.07", "7414990111870001",
         JAMSOSTEK_REASON_NIK_REGION_OUTSIDE |
             JAMSOSTEK_REASON_NIK_REGION_DIFFERS},
        {"74", "7414990111870001", JAMSOSTEK_REASON_NIK_REGION_DIFFERS},
        {"0", "9999990111870001", JAMSOSTEK_REASON_NIK_REGION_DIFFERS},
        {"74.07.01", "7407990111870001", JAMSOSTEK_REASON_NIK_REGION_OUTSIDE},
        {"74.07.01.2005", "7407990111870001",
         JAMSOSTEK_REASON_NIK_REGION_OUTSIDE},
    };
    jamsostek_screening_options options = rules("2026-03-01");
    jamsostek_person person = somebody();
    jamsostek_regions *list = regions();
    size_t i;

    (void)state;
    options.regions = list;
    person.born = day("1987-11-01");
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        options.root = region_at(list, cases[i].root);
        set_nik(&person, cases[i].nik);
        options.checks = 0;
        assert_int_equal(found_once(&options, &person), 0);
        options.checks = JAMSOSTEK_CHECKS_DEFAULT |
                         JAMSOSTEK_REASON_NIK_REGION_OUTSIDE |
                         JAMSOSTEK_REASON_NIK_REGION_DIFFERS;
        if (found_once(&options, &person) != cases[i].expected)
            fail_msg("%s in %s", cases[i].nik, cases[i].root);
    }
    jamsostek_regions_free(list);
}

/* ---- occupations ------------------------------------------------------- */

static void
the_segment_has_to_go_with_the_category(void **state)
{
    static const struct {
        const char *category;
        int32_t segment;
        uint32_t expected;
    } cases[] = {
        {"farmer", 0, 0},
        {"farmer", JAMSOSTEK_SEGMENT_BPU, 0},
        {"farmer", JAMSOSTEK_SEGMENT_PU, JAMSOSTEK_REASON_SEGMENT_CONFLICT},
        {"village_apparatus", JAMSOSTEK_SEGMENT_PU, 0},
        {"village_apparatus", JAMSOSTEK_SEGMENT_BPU,
         JAMSOSTEK_REASON_SEGMENT_CONFLICT},
        {"migrant_worker", JAMSOSTEK_SEGMENT_BPU,
         JAMSOSTEK_REASON_SEGMENT_CONFLICT},
        /* Either way, as the region decides. */
        {"marbot", JAMSOSTEK_SEGMENT_BPU, 0},
        {"marbot", JAMSOSTEK_SEGMENT_PU, 0},
        {"marbot", JAMSOSTEK_SEGMENT_CONSTRUCTION,
         JAMSOSTEK_REASON_SEGMENT_CONFLICT},
        {"rt_rw_head", JAMSOSTEK_SEGMENT_PU, 0},
        {"posyandu_cadre", JAMSOSTEK_SEGMENT_PU, 0},
        {"bpd_member", JAMSOSTEK_SEGMENT_BPU, 0},
    };
    jamsostek_screening_options options = rules("2026-03-01");
    jamsostek_person person = somebody();
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        person.category = category(cases[i].category);
        /* Stated by the line, */
        person.segment = cases[i].segment;
        options.segment = 0;
        if (found_once(&options, &person) != cases[i].expected)
            fail_msg("%s", cases[i].category);
        /* or for all lines that do not state it. */
        person.segment = 0;
        options.segment = cases[i].segment;
        if (found_once(&options, &person) != cases[i].expected)
            fail_msg("%s by option", cases[i].category);
    }
    /* What the line says goes before the option. */
    person.category = category("farmer");
    person.segment = JAMSOSTEK_SEGMENT_BPU;
    options.segment = JAMSOSTEK_SEGMENT_PU;
    assert_int_equal(found_once(&options, &person), 0);
}

static void
an_occupation_is_known_or_outside_the_system(void **state)
{
    jamsostek_screening_options options = rules("2026-03-01");
    jamsostek_screening *s;
    jamsostek_person person = somebody();

    (void)state;
    options.segment = JAMSOSTEK_SEGMENT_BPU;
    s = make(&options);
    person.category = JAMSOSTEK_CATEGORY_UNKNOWN;
    assert_int_equal(found(s, &person), JAMSOSTEK_REASON_CATEGORY_UNKNOWN);
    person.category = (int32_t)jamsostek_category_count() + 1;
    assert_int_equal(found(s, &person), JAMSOSTEK_REASON_CATEGORY_UNKNOWN);
    person.category = -99;
    assert_int_equal(found(s, &person), JAMSOSTEK_REASON_CATEGORY_UNKNOWN);
    person.category = JAMSOSTEK_CATEGORY_CIVIL_SERVANT;
    assert_int_equal(found(s, &person), JAMSOSTEK_REASON_CIVIL_SERVANT);
    person.category = JAMSOSTEK_CATEGORY_AMBIGUOUS;
    assert_int_equal(check(s, &person).reasons, 0);
    assert_int_equal(found(s, &person), JAMSOSTEK_REASON_CATEGORY_AMBIGUOUS);
    person.category = (int32_t)jamsostek_category_count();
    person.segment = JAMSOSTEK_SEGMENT_PMI;
    assert_int_equal(found(s, &person), 0); /* migrant workers stand last */
    jamsostek_screening_free(s);
}

/* ---- fields ------------------------------------------------------------ */

static void
required_fields_are_the_callers(void **state)
{
    jamsostek_screening_options options = rules("2026-03-01");
    jamsostek_person nobody = JAMSOSTEK_PERSON_INIT;
    jamsostek_person person = somebody();
    jamsostek_screening *s;
    uint32_t bit;

    (void)state;
    s = make(&options);
    assert_int_equal(check(s, &nobody).reasons, JAMSOSTEK_REASON_MISSING_FIELD);
    assert_int_equal(check(s, &nobody).missing,
                     JAMSOSTEK_FIELD_NIK | JAMSOSTEK_FIELD_NAME |
                         JAMSOSTEK_FIELD_BORN | JAMSOSTEK_FIELD_CATEGORY);
    jamsostek_screening_free(s);
    for (bit = 1; bit & JAMSOSTEK_FIELDS_ALL; bit <<= 1) {
        options.required = bit;
        s = make(&options);
        assert_int_equal(check(s, &nobody).missing, bit);
        jamsostek_screening_free(s);
    }
    /* Given in full. */
    options.required = JAMSOSTEK_FIELDS_ALL;
    person.kpj = "25012345678";
    person.kpj_length = 11;
    person.employer = "Dinas";
    person.employer_length = 5;
    person.segment = JAMSOSTEK_SEGMENT_BPU;
    person.wage = 0; /* zero is a wage */
    person.programmes = JAMSOSTEK_JKK;
    person.funding = JAMSOSTEK_FUNDING_APBD;
    person.member_since = 0;
    person.paid_until = 0;
    assert_int_equal(found_once(&options, &person), 0);
    /* A segment for all lines is given for each. */
    person.segment = 0;
    assert_int_equal(found_once(&options, &person),
                     JAMSOSTEK_REASON_MISSING_FIELD);
    options.segment = JAMSOSTEK_SEGMENT_BPU;
    assert_int_equal(found_once(&options, &person), 0);
}

static void
what_cannot_be_read_is_no_missing_field(void **state)
{
    static const struct {
        uint32_t field;
        uint32_t expected;
    } cases[] = {
        {JAMSOSTEK_FIELD_BORN, JAMSOSTEK_REASON_BIRTH_DATE_INVALID},
        {JAMSOSTEK_FIELD_SEX, JAMSOSTEK_REASON_SEX_INVALID},
        {JAMSOSTEK_FIELD_WAGE, JAMSOSTEK_REASON_WAGE_INVALID},
        {JAMSOSTEK_FIELD_SEGMENT, JAMSOSTEK_REASON_VALUE_INVALID},
        {JAMSOSTEK_FIELD_PROGRAMMES, JAMSOSTEK_REASON_VALUE_INVALID},
        {JAMSOSTEK_FIELD_FUNDING, JAMSOSTEK_REASON_VALUE_INVALID},
        {JAMSOSTEK_FIELD_MEMBER_SINCE, JAMSOSTEK_REASON_VALUE_INVALID},
        {JAMSOSTEK_FIELD_PAID_UNTIL, JAMSOSTEK_REASON_VALUE_INVALID},
    };
    jamsostek_screening_options options = rules("2026-03-01");
    jamsostek_person person;
    jamsostek_screened out;
    jamsostek_screening *s;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        person = somebody();
        person.invalid = cases[i].field;
        if (cases[i].field == JAMSOSTEK_FIELD_BORN)
            person.born = JAMSOSTEK_DATE_NONE;
        options.required = cases[i].field;
        s = make(&options);
        out = check(s, &person);
        assert_int_equal(out.reasons, cases[i].expected);
        assert_int_equal(out.missing, 0);
        assert_int_equal(out.invalid, cases[i].field);
        jamsostek_screening_free(s);
    }
}

static void
a_line_has_all_its_reasons_at_once(void **state)
{
    jamsostek_screening_options options = rules("2026-03-01");
    jamsostek_person person = somebody();

    (void)state;
    set_nik(&person, "1");
    person.kpj = "1";
    person.kpj_length = 1;
    person.born = day("1950-01-01");
    person.category = JAMSOSTEK_CATEGORY_CIVIL_SERVANT;
    person.name_length = 0;
    person.invalid = JAMSOSTEK_FIELD_SEX | JAMSOSTEK_FIELD_WAGE;
    assert_int_equal(
        found_once(&options, &person),
        JAMSOSTEK_REASON_MISSING_FIELD | JAMSOSTEK_REASON_NIK_INVALID |
            JAMSOSTEK_REASON_KPJ_INVALID | JAMSOSTEK_REASON_SEX_INVALID |
            JAMSOSTEK_REASON_AGE_ABOVE | JAMSOSTEK_REASON_CIVIL_SERVANT |
            JAMSOSTEK_REASON_WAGE_INVALID);
    /* and none of those that nobody wants to know. */
    options.checks = JAMSOSTEK_REASON_DUPLICATE;
    assert_int_equal(found_once(&options, &person), 0);
}

/* ---- people among people ----------------------------------------------- */

static uint32_t
add(jamsostek_screening *s, const jamsostek_person *person)
{
    jamsostek_screened out;

    assert_int_equal(jamsostek_screening_add(s, person, &out, NULL), 0);
    return out.reasons;
}

static void
a_duplicate_is_one_that_would_be_accepted_otherwise(void **state)
{
    jamsostek_screening_options options = rules("2026-03-01");
    jamsostek_screening *s = make(&options);
    jamsostek_person good = somebody(), old = somebody();

    (void)state;
    old.born = day("1950-01-01");
    /* A rejected line does not stand in anybody's way. */
    assert_int_equal(add(s, &old), JAMSOSTEK_REASON_AGE_ABOVE);
    assert_int_equal(add(s, &good), 0);
    assert_int_equal(add(s, &good), JAMSOSTEK_REASON_DUPLICATE);
    assert_int_equal(add(s, &good), JAMSOSTEK_REASON_DUPLICATE);
    /* Nor is it called a duplicate. */
    assert_int_equal(add(s, &old), JAMSOSTEK_REASON_AGE_ABOVE);
    set_nik(&good, "9999991211870002");
    assert_int_equal(add(s, &good), 0);
    assert_int_equal(jamsostek_screening_count(s, JAMSOSTEK_REASON_DUPLICATE),
                     2);
    assert_int_equal(jamsostek_screening_count(s, JAMSOSTEK_REASON_AGE_ABOVE),
                     2);
    assert_int_equal(jamsostek_screening_count(s, 3), 0);
    assert_int_equal(
        jamsostek_screening_count(NULL, JAMSOSTEK_REASON_DUPLICATE), 0);
    jamsostek_screening_free(s);
}

static void
who_is_enrolled_is_rejected_with_other_reasons_too(void **state)
{
    jamsostek_screening_options options = rules("2026-03-01");
    jamsostek_screening_totals totals = {.struct_size = sizeof totals};
    jamsostek_screening *s = make(&options);
    jamsostek_person person = somebody();

    (void)state;
    assert_int_equal(jamsostek_screening_enrol(s, person.nik, 16, NULL), 0);
    assert_int_equal(jamsostek_screening_enrol(s, "123", 3, NULL),
                     JAMSOSTEK_ERR_FORMAT);
    assert_int_equal(jamsostek_screening_enrol(s, NULL, 0, NULL),
                     JAMSOSTEK_ERR_FORMAT);
    assert_int_equal(jamsostek_screening_enrol(s, NULL, 1, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(add(s, &person), JAMSOSTEK_REASON_ALREADY_ENROLLED);
    assert_int_equal(add(s, &person), JAMSOSTEK_REASON_ALREADY_ENROLLED);
    person.born = day("1950-01-01");
    assert_int_equal(add(s, &person), JAMSOSTEK_REASON_ALREADY_ENROLLED |
                                          JAMSOSTEK_REASON_AGE_ABOVE);
    assert_int_equal(jamsostek_screening_get_totals(s, &totals, NULL), 0);
    assert_int_equal(totals.records, 3);
    assert_int_equal(totals.rejected, 3);
    assert_int_equal(totals.enrolled, 3);
    assert_int_equal(totals.enrolled_unusable, 2);
    assert_int_equal(totals.people, 1);
    assert_true(totals.memory > 0);
    jamsostek_screening_free(s);
}

static void
a_full_memory_is_a_status_and_nobody_is_half_counted(void **state)
{
    jamsostek_screening_options options = rules("2026-03-01");
    jamsostek_screening_totals totals = {.struct_size = sizeof totals};
    jamsostek_person person = somebody();
    jamsostek_screened out;
    jamsostek_screening *s;

    (void)state;
    options.most_people = 1;
    s = make(&options);
    assert_int_equal(add(s, &person), 0);
    set_nik(&person, "9999991211870002");
    assert_int_equal(jamsostek_screening_add(s, &person, &out, NULL),
                     JAMSOSTEK_ERR_LIMIT);
    assert_int_equal(jamsostek_screening_get_totals(s, &totals, NULL), 0);
    assert_int_equal(totals.records, 1);
    assert_int_equal(totals.accepted, 1);
    jamsostek_screening_free(s);
}

/* ---- groups ------------------------------------------------------------ */

static void
groups_add_up_to_all_lines(void **state)
{
    static const struct {
        const char *code;
        const char *category;
        const char *born;
    } people[] = {
        {"74.07.01.2005", "farmer", "1990-01-01"},
        {"74.07.01.2005", "farmer", "1950-01-01"},
        {"74.07.01.2006", "marbot", "1990-01-01"},
        {"74.07.02", "marbot", "1990-01-01"},
        {"74.14.01.2001", "farmer", "1990-01-01"},
        {"74", "farmer", "1990-01-01"},
        {"99", NULL, "1990-01-01"},
    };
    jamsostek_screening_options options = rules("2026-03-01");
    jamsostek_screening_group groups[20];
    jamsostek_regions *list = regions();
    jamsostek_person person = somebody();
    jamsostek_screened out;
    jamsostek_screening *s;
    int64_t accepted, rejected;
    int32_t level;
    size_t i, n;

    (void)state;
    options.regions = list;
    options.root = region_at(list, "74.07");
    options.checks =
        JAMSOSTEK_CHECKS_DEFAULT & ~(uint32_t)JAMSOSTEK_REASON_DUPLICATE;
    s = make(&options);
    for (i = 0; i < sizeof people / sizeof people[0]; i++) {
        person.region = people[i].code;
        person.region_length = strlen(people[i].code);
        person.category = people[i].category != NULL
                              ? category(people[i].category)
                              : JAMSOSTEK_CATEGORY_UNKNOWN;
        person.born = day(people[i].born);
        assert_int_equal(jamsostek_screening_add(s, &person, &out, NULL), 0);
    }
    assert_int_equal(jamsostek_screening_add(s, NULL, &out, NULL), 0);
    assert_int_equal(out.reasons, JAMSOSTEK_REASON_BAD_RECORD);
    for (level = 1; level <= 4; level++) {
        assert_int_equal(
            jamsostek_screening_by_region(s, level, groups, 20, &n, NULL), 0);
        accepted = rejected = 0;
        for (i = 0; i < n; i++) {
            accepted += groups[i].accepted;
            rejected += groups[i].rejected;
        }
        assert_int_equal(accepted, 3);
        assert_int_equal(rejected, 5);
    }
    assert_int_equal(jamsostek_screening_by_region(s, 3, groups, 20, &n, NULL),
                     0);
    assert_int_equal(n, 5);
    assert_int_equal(groups[0].id, region_at(list, "74"));
    assert_int_equal(groups[0].rejected, 1);
    assert_int_equal(groups[1].id, region_at(list, "74.07.01"));
    assert_int_equal(groups[1].accepted, 2);
    assert_int_equal(groups[1].rejected, 1);
    assert_int_equal(groups[2].id, region_at(list, "74.07.02"));
    assert_int_equal(groups[3].id, region_at(list, "74.14.01"));
    assert_int_equal(groups[4].id, -1);
    assert_int_equal(groups[4].rejected, 2);
    /* How many there are is told without room for them. */
    assert_int_equal(jamsostek_screening_by_region(s, 3, NULL, 0, &n, NULL), 0);
    assert_int_equal(n, 5);

    assert_int_equal(jamsostek_screening_by_category(s, groups, 20, &n, NULL),
                     0);
    assert_int_equal(n, 4);
    assert_int_equal(groups[0].id, category("farmer"));
    assert_int_equal(groups[0].accepted, 1);
    assert_int_equal(groups[0].rejected, 3);
    assert_int_equal(groups[1].id, category("marbot"));
    assert_int_equal(groups[1].accepted, 2);
    assert_int_equal(groups[2].id, 0); /* the line that is no record */
    assert_int_equal(groups[3].id, JAMSOSTEK_CATEGORY_UNKNOWN);

    assert_int_equal(jamsostek_screening_by_region(s, 5, groups, 20, &n, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(jamsostek_screening_by_region(s, 1, NULL, 1, &n, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_screening_by_category(s, NULL, 1, &n, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    jamsostek_screening_free(s);
    jamsostek_regions_free(list);
    options.regions = NULL;
    options.root = 0;
    s = make(&options);
    assert_int_equal(jamsostek_screening_by_region(s, 1, NULL, 0, &n, NULL),
                     JAMSOSTEK_ERR_MISSING);
    jamsostek_screening_free(s);
}

/* ---- the caller -------------------------------------------------------- */

static void
what_a_caller_may_get_wrong_has_a_status(void **state)
{
    jamsostek_screening_options options = rules("2026-03-01");
    jamsostek_screening_totals totals = {.struct_size = 1};
    jamsostek_person person = somebody();
    jamsostek_screened out;
    jamsostek_screening *s;

    (void)state;
    assert_int_equal(jamsostek_screening_new(NULL, &s, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    options.day = JAMSOSTEK_DATE_NONE;
    refused(&options, JAMSOSTEK_ERR_MISSING,
            "the day of enrolment is not given");
    options.day = 1000000;
    refused(&options, JAMSOSTEK_ERR_DOMAIN, "the day of enrolment cannot be");
    options = rules("2015-06-30");
    assert_int_equal(jamsostek_screening_new(&options, &s, NULL),
                     JAMSOSTEK_ERR_NO_RULE);
    options = rules("2190-01-01");
    assert_int_equal(jamsostek_screening_new(&options, &s, NULL),
                     JAMSOSTEK_ERR_NOT_CHECKED);
    options.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    jamsostek_screening_free(make(&options));
    options = rules("2026-03-01");
    options.age_from = 65;
    refused(&options, JAMSOSTEK_ERR_CONFLICT,
            "the lower age limit is not below the upper one");
    options.age_from = -1;
    refused(&options, JAMSOSTEK_ERR_DOMAIN,
            "an age limit is not within 0 to 150");
    options.age_from = 0;
    options.age_below = 151;
    refused(&options, JAMSOSTEK_ERR_DOMAIN,
            "an age limit is not within 0 to 150");
    options.age_below = 0;
    options.root = 1;
    refused(&options, JAMSOSTEK_ERR_CONFLICT, "a root needs a region list");
    options.root = 0;
    options.checks = UINT32_C(1) << 31;
    refused(&options, JAMSOSTEK_ERR_ARGUMENT,
            "checks has a bit that is no reason");
    options.checks = 0;
    options.required = UINT32_C(1) << 31;
    refused(&options, JAMSOSTEK_ERR_ARGUMENT,
            "required has a bit that is no field");
    options.required = 0;
    options.options = 64;
    refused(&options, JAMSOSTEK_ERR_ARGUMENT,
            "options has a bit that is no option");
    options.options = 0;
    options.segment = 9;
    refused(&options, JAMSOSTEK_ERR_ARGUMENT, "segment is no segment");
    options.segment = 0;
    options.struct_size = 4;
    assert_int_equal(jamsostek_screening_new(&options, &s, NULL),
                     JAMSOSTEK_ERR_STRUCT_SIZE);
    options.struct_size = sizeof options;
    s = make(&options);
    person.struct_size = 5;
    assert_int_equal(jamsostek_screening_check(s, &person, &out, NULL),
                     JAMSOSTEK_ERR_STRUCT_SIZE);
    assert_int_equal(jamsostek_screening_add(s, &person, &out, NULL),
                     JAMSOSTEK_ERR_STRUCT_SIZE);
    person = somebody();
    person.nik = NULL;
    assert_int_equal(jamsostek_screening_check(s, &person, &out, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_screening_add(s, &person, &out, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_screening_check(s, NULL, &out, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_screening_add(NULL, NULL, &out, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_screening_get_totals(s, &totals, NULL),
                     JAMSOSTEK_ERR_STRUCT_SIZE);
    assert_int_equal(jamsostek_screening_get_totals(s, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    jamsostek_screening_free(s);
    jamsostek_screening_free(NULL);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_reason_has_a_word_a_label_and_advice),
        cmocka_unit_test(the_65th_birthday_is_too_late),
        cmocka_unit_test(age_limits_are_the_callers),
        cmocka_unit_test(the_age_may_come_from_the_nik),
        cmocka_unit_test(
            a_nik_that_cannot_be_rejects_and_one_that_differs_warns),
        cmocka_unit_test(a_kpj_is_checked_where_it_is_given),
        cmocka_unit_test(a_place_is_inside_the_root_or_outside),
        cmocka_unit_test(where_the_nik_was_issued_is_checked_on_demand),
        cmocka_unit_test(the_segment_has_to_go_with_the_category),
        cmocka_unit_test(an_occupation_is_known_or_outside_the_system),
        cmocka_unit_test(required_fields_are_the_callers),
        cmocka_unit_test(what_cannot_be_read_is_no_missing_field),
        cmocka_unit_test(a_line_has_all_its_reasons_at_once),
        cmocka_unit_test(a_duplicate_is_one_that_would_be_accepted_otherwise),
        cmocka_unit_test(who_is_enrolled_is_rejected_with_other_reasons_too),
        cmocka_unit_test(a_full_memory_is_a_status_and_nobody_is_half_counted),
        cmocka_unit_test(groups_add_up_to_all_lines),
        cmocka_unit_test(what_a_caller_may_get_wrong_has_a_status),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
