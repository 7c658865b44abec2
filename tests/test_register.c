/* SPDX-License-Identifier: MIT */

/*
 * test_register.c - columns by whatever name, and what may stand in them
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <jamsostek/category.h>
#include <jamsostek/identity.h>
#include <jamsostek/register.h>
#include <jamsostek/terms.h>

#include "support.h"

static jamsostek_register *
load(const char *text, const jamsostek_register_options *options)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_register *list = NULL;

    if (jamsostek_register_load(text, strlen(text), options, &list, &err) != 0)
        fail_msg("%s", err.message);
    return list;
}

/* The message with which a list is refused. */
static void
refused(const char *text, const jamsostek_register_options *options,
        jamsostek_status status, const char *message)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_register *list = NULL;

    assert_int_equal(
        jamsostek_register_load(text, strlen(text), options, &list, &err),
        status);
    assert_null(list);
    assert_string_equal(err.message, message);
}

static jamsostek_mapping *
mapping(const char *text)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_mapping *made = NULL;

    if (jamsostek_mapping_load(text, strlen(text), &made, &err) != 0)
        fail_msg("%s", err.message);
    return made;
}

/* The first person of a list of one column and one line. */
static jamsostek_person
person_of(const char *column, const char *value, int32_t dates, int32_t amounts)
{
    jamsostek_register_options options = JAMSOSTEK_REGISTER_OPTIONS_INIT;
    jamsostek_register *list;
    jamsostek_person person;
    char text[512];

    options.dates = dates;
    options.amounts = amounts;
    snprintf(text, sizeof text, "%s,other\n%s,x\n", column, value);
    list = load(text, &options);
    assert_int_equal(jamsostek_register_next(list, &person, NULL), 0);
    assert_int_equal(person.line, 2);
    /* Texts belong to the register. */
    person.nik = person.kpj = person.name = person.region = NULL;
    jamsostek_register_free(list);
    return person;
}

/* ---- columns ----------------------------------------------------------- */

static void
columns_are_found_by_indonesian_and_english_names(void **state)
{
    static const struct {
        const char *column;
        uint32_t field;
    } cases[] = {
        {"NIK", JAMSOSTEK_FIELD_NIK},
        {"no_ktp", JAMSOSTEK_FIELD_NIK},
        {"No. KTP", JAMSOSTEK_FIELD_NIK},
        {"Nomor Induk Kependudukan", JAMSOSTEK_FIELD_NIK},
        {"KPJ", JAMSOSTEK_FIELD_KPJ},
        {"nama", JAMSOSTEK_FIELD_NAME},
        {"NAMA LENGKAP", JAMSOSTEK_FIELD_NAME},
        {"full name", JAMSOSTEK_FIELD_NAME},
        {"Tanggal Lahir", JAMSOSTEK_FIELD_BORN},
        {"tgl_lahir", JAMSOSTEK_FIELD_BORN},
        {"Tgl. Lahir", JAMSOSTEK_FIELD_BORN},
        {"birth date", JAMSOSTEK_FIELD_BORN},
        {"Jenis Kelamin", JAMSOSTEK_FIELD_SEX},
        {"JK", JAMSOSTEK_FIELD_SEX},
        {"L/P", JAMSOSTEK_FIELD_SEX},
        {"Pekerjaan", JAMSOSTEK_FIELD_CATEGORY},
        {"profesi", JAMSOSTEK_FIELD_CATEGORY},
        {"occupation", JAMSOSTEK_FIELD_CATEGORY},
        {"segmen", JAMSOSTEK_FIELD_SEGMENT},
        {"kode_wilayah", JAMSOSTEK_FIELD_REGION},
        {"Kode Desa", JAMSOSTEK_FIELD_REGION},
        {"region code", JAMSOSTEK_FIELD_REGION},
        {"upah", JAMSOSTEK_FIELD_WAGE},
        {"Gaji", JAMSOSTEK_FIELD_WAGE},
        {"penghasilan", JAMSOSTEK_FIELD_WAGE},
        {"income", JAMSOSTEK_FIELD_WAGE},
        {"program", JAMSOSTEK_FIELD_PROGRAMMES},
        {"sumber_dana", JAMSOSTEK_FIELD_FUNDING},
        {"OPD", JAMSOSTEK_FIELD_EMPLOYER},
        {"peserta sejak", JAMSOSTEK_FIELD_MEMBER_SINCE},
        {"paid_until", JAMSOSTEK_FIELD_PAID_UNTIL},
        /* Could be several things, or nothing. */
        {"No", 0},
        {"kode", 0},
        {"alamat", 0},
        {"desa", 0},
        {"", 0},
        {"...", 0},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++)
        if (jamsostek_field_of_column(cases[i].column) != cases[i].field)
            fail_msg("%s is not %s", cases[i].column,
                     cases[i].field ? jamsostek_field_name(cases[i].field)
                                    : "left alone");
    assert_int_equal(jamsostek_field_of_column(NULL), 0);
}

static void
the_usual_names_are_folded_and_each_there_once(void **state)
{
    uint32_t field, other;
    const char *name, *next;
    size_t i, k;

    (void)state;
    for (i = 0; (name = jamsostek_field_column(i, &field)) != NULL; i++) {
        assert_int_equal(jamsostek_field_of_column(name), field);
        assert_int_equal(strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789"),
                         strlen(name));
        for (k = i + 1; (next = jamsostek_field_column(k, &other)); k++)
            if (strcmp(name, next) == 0)
                fail_msg("%s stands there twice", name);
    }
    assert_true(i > 100);
}

static void
every_field_has_a_word_and_labels(void **state)
{
    uint32_t bit, parsed;

    (void)state;
    for (bit = 1; bit & JAMSOSTEK_FIELDS_ALL; bit <<= 1) {
        assert_non_null(jamsostek_field_name(bit));
        assert_int_equal(
            jamsostek_field_parse(jamsostek_field_name(bit), &parsed, NULL), 0);
        assert_int_equal(parsed, bit);
        assert_non_null(jamsostek_field_label(bit, "id"));
        assert_non_null(jamsostek_field_label(bit, NULL));
        /* The word itself is a usual name, so that files of ours are read. */
        assert_int_equal(jamsostek_field_of_column(jamsostek_field_name(bit)),
                         bit);
    }
    assert_null(jamsostek_field_name(bit));
    assert_null(jamsostek_field_name(3));
    assert_null(jamsostek_field_label(0, "id"));
    assert_string_equal(jamsostek_field_label(JAMSOSTEK_FIELD_BORN, "id"),
                        "tanggal lahir");
    assert_int_equal(jamsostek_field_parse("nama", &parsed, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_field_parse(NULL, &parsed, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
}

static void
the_order_of_columns_does_not_matter(void **state)
{
    static const char *const lists[] = {
        "nik,nama,tgl_lahir\n9999991211870001,A,1987-11-12\n",
        "Tgl Lahir,x,NAMA,y,No KTP\n1987-11-12,1,A,2,9999991211870001\n",
    };
    jamsostek_register *list;
    jamsostek_person person;
    size_t i;

    (void)state;
    for (i = 0; i < 2; i++) {
        list = load(lists[i], NULL);
        assert_int_equal(jamsostek_register_next(list, &person, NULL), 0);
        assert_int_equal(person.nik_length, 16);
        assert_memory_equal(person.nik, "9999991211870001", 16);
        assert_int_equal(person.name_length, 1);
        assert_int_equal(person.born, day("1987-11-12"));
        assert_int_equal(jamsostek_register_next(list, &person, NULL), 0);
        assert_int_equal(person.line, 0);
        jamsostek_register_free(list);
    }
}

static void
columns_that_cannot_be_told_apart_stop_and_are_named(void **state)
{
    jamsostek_register_options options = JAMSOSTEK_REGISTER_OPTIONS_INIT;

    (void)state;
    refused("nik,No KTP\n1,2\n", NULL, JAMSOSTEK_ERR_COLUMN,
            "the columns \"nik\" and \"No KTP\" both hold nik");
    refused("nik,nik\n1,2\n", NULL, JAMSOSTEK_ERR_COLUMN,
            "the columns \"nik\" and \"nik\" both hold nik");
    refused("nik,pekerjaan,profesi\n1,2,3\n", NULL, JAMSOSTEK_ERR_COLUMN,
            "the columns \"pekerjaan\" and \"profesi\" both hold category");
    /* A file without a header line may have a person here: no name is shown.
     */
    refused("nik,a,b,a\n1,2,3,4\n", NULL, JAMSOSTEK_ERR_COLUMN,
            "columns 2 and 4 have the same name");
    /* Spreadsheets leave columns without a name. */
    jamsostek_register_free(load("nik,,,\n1,2,3,4\n", NULL));
    options.needed = JAMSOSTEK_FIELD_NIK | JAMSOSTEK_FIELD_BORN;
    refused("nik,nama\n1,2\n", &options, JAMSOSTEK_ERR_COLUMN,
            "no column holds born; name it in a mapping");
    options.needed |= JAMSOSTEK_FIELD_CATEGORY;
    refused("nik,nama\n1,2\n", &options, JAMSOSTEK_ERR_COLUMN,
            "no column holds born+category; name it in a mapping");
    /* A title above the header line, or a person where it should be. */
    refused("LIST OF,\nnik,nama\n", &options, JAMSOSTEK_ERR_COLUMN,
            "no column name in this line is a usual one");
    refused("nik;born\n1;2\n", &options, JAMSOSTEK_ERR_COLUMN,
            "the columns are separated by semicolons");
    options.separator = '|';
    refused("nik\n", &options, JAMSOSTEK_ERR_ARGUMENT,
            "fields are separated by a comma, a semicolon or a tab");
    refused("", NULL, JAMSOSTEK_ERR_FORMAT,
            "the file is empty; a header line is needed");
}

static void
a_mapping_goes_before_the_usual_names(void **state)
{
    jamsostek_register_options options = JAMSOSTEK_REGISTER_OPTIONS_INIT;
    jamsostek_mapping *map = mapping("field,column\n"
                                     "nik,Nomor\n"
                                     "category,profesi\n"
                                     "sex,\n");
    jamsostek_register *list;
    jamsostek_person person;

    (void)state;
    options.mapping = map;
    list = load("nomor,nik,pekerjaan,profesi,jk\n"
                "9999991211870001,x,PNS,petani,?\n",
                &options);
    assert_int_equal(jamsostek_register_column(list, JAMSOSTEK_FIELD_NIK), 0);
    assert_int_equal(jamsostek_register_column(list, JAMSOSTEK_FIELD_CATEGORY),
                     3);
    assert_int_equal(jamsostek_register_column(list, JAMSOSTEK_FIELD_SEX), -1);
    assert_int_equal(jamsostek_register_column(list, 0), -1);
    assert_int_equal(jamsostek_register_column(NULL, JAMSOSTEK_FIELD_NIK), -1);
    assert_int_equal(jamsostek_register_next(list, &person, NULL), 0);
    assert_memory_equal(person.nik, "9999991211870001", 16);
    assert_true(person.category > 0);
    assert_int_equal(person.invalid, 0); /* nobody asked for the sex */
    jamsostek_register_free(list);
    refused("nik\n1\n", &options, JAMSOSTEK_ERR_COLUMN,
            "the column \"Nomor\" of the mapping is missing");
    refused("NO MOR,no-mor,profesi\n1,2,3\n", &options, JAMSOSTEK_ERR_COLUMN,
            "the column \"Nomor\" of the mapping could be several");
    jamsostek_mapping_free(map);
    /* One column under two names. */
    map = mapping("field,column\nnik,Nomor\nkpj,nomor\n");
    options.mapping = map;
    refused("Nomor\n1\n", &options, JAMSOSTEK_ERR_COLUMN,
            "the column \"nomor\" of the mapping is that of nik too");
    jamsostek_mapping_free(map);
    jamsostek_mapping_free(NULL);
}

static void
a_mapping_with_a_fault_is_refused_with_its_line(void **state)
{
    static const struct {
        const char *text;
        jamsostek_status status;
        int64_t line;
        const char *message;
    } cases[] = {
        {"", JAMSOSTEK_ERR_FORMAT, 1,
         "the file is empty; a header line is needed"},
        {"field,col\n", JAMSOSTEK_ERR_COLUMN, 1,
         "the column \"column\" is missing"},
        {"field,column\nnik\n", JAMSOSTEK_ERR_FORMAT, 2,
         "1 fields where the header has 2"},
        {"field,column\nnik,a\nnama,b\n", JAMSOSTEK_ERR_NOT_FOUND, 3,
         "no field of a person has this word"},
        {"field,column\nnik,a\nnik,b\n", JAMSOSTEK_ERR_DUPLICATE, 3,
         "the field nik stands there twice"},
        {"field,column\nnik,a\nkpj,a\n", JAMSOSTEK_ERR_DUPLICATE, 3,
         "the column \"a\" stands there twice"},
    };
    char long_name[400];
    jamsostek_mapping *map;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jamsostek_error err = JAMSOSTEK_ERROR_INIT;

        map = NULL;
        assert_int_equal(jamsostek_mapping_load(
                             cases[i].text, strlen(cases[i].text), &map, &err),
                         cases[i].status);
        assert_null(map);
        assert_string_equal(err.message, cases[i].message);
        assert_int_equal(err.row, cases[i].line);
    }
    snprintf(long_name, sizeof long_name, "field,column\nnik,%0300d\n", 0);
    assert_int_equal(
        jamsostek_mapping_load(long_name, strlen(long_name), &map, NULL),
        JAMSOSTEK_ERR_LIMIT);
    assert_int_equal(jamsostek_mapping_open("/nowhere", &map, NULL),
                     JAMSOSTEK_ERR_IO);
    assert_int_equal(jamsostek_mapping_open(NULL, &map, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_mapping_load("", 0, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
}

/* ---- values ------------------------------------------------------------ */

static void
dates_are_read_in_the_order_that_was_chosen(void **state)
{
    static const struct {
        const char *text;
        int32_t order;
        const char *expected; /* NULL: not a date in that order */
    } cases[] = {
        {"1987-11-12", JAMSOSTEK_DATES_ISO, "1987-11-12"},
        {"1900-01-01", JAMSOSTEK_DATES_ISO, "1900-01-01"},
        {"2000-02-29", JAMSOSTEK_DATES_ISO, "2000-02-29"},
        {"1988-02-29", JAMSOSTEK_DATES_ISO, "1988-02-29"},
        {"1900-02-29", JAMSOSTEK_DATES_ISO, NULL},
        {"1987-02-29", JAMSOSTEK_DATES_ISO, NULL},
        {"1987-04-31", JAMSOSTEK_DATES_ISO, NULL},
        {"1987-12-31", JAMSOSTEK_DATES_ISO, "1987-12-31"},
        {"1987-08-31", JAMSOSTEK_DATES_ISO, "1987-08-31"},
        {"1987-09-31", JAMSOSTEK_DATES_ISO, NULL},
        {"1987-13-01", JAMSOSTEK_DATES_ISO, NULL},
        {"1987-00-01", JAMSOSTEK_DATES_ISO, NULL},
        {"1987-01-00", JAMSOSTEK_DATES_ISO, NULL},
        {"1899-12-31", JAMSOSTEK_DATES_ISO, NULL},
        {"2200-12-31", JAMSOSTEK_DATES_ISO, "2200-12-31"},
        {"2201-01-01", JAMSOSTEK_DATES_ISO, NULL},
        {"12-11-1987", JAMSOSTEK_DATES_ISO, NULL},
        {"12/11/1987", JAMSOSTEK_DATES_ISO, NULL},
        {"87-11-12", JAMSOSTEK_DATES_ISO, NULL},
        {"1987/11/12", JAMSOSTEK_DATES_ISO, NULL},
        {"1987-11-12 00:00:00", JAMSOSTEK_DATES_ISO, NULL},
        {" 1987-11-12", JAMSOSTEK_DATES_ISO, NULL},
        {"1987-11-12 ", JAMSOSTEK_DATES_ISO, NULL},
        {"1987-11", JAMSOSTEK_DATES_ISO, NULL},
        {"19871112", JAMSOSTEK_DATES_ISO, NULL},
        {"+987-11-12", JAMSOSTEK_DATES_ISO, NULL},
        {"1987-1a-12", JAMSOSTEK_DATES_ISO, NULL},
        {"12-11-1987", JAMSOSTEK_DATES_DMY, "1987-11-12"},
        {"12/11/1987", JAMSOSTEK_DATES_DMY, "1987-11-12"},
        {"31/12/1987", JAMSOSTEK_DATES_DMY, "1987-12-31"},
        {"12/31/1987", JAMSOSTEK_DATES_DMY, NULL},
        {"12/11-1987", JAMSOSTEK_DATES_DMY, NULL},
        {"1987-11-12", JAMSOSTEK_DATES_DMY, NULL},
        {"12-11-87", JAMSOSTEK_DATES_DMY, NULL},
        {"1-1-1987", JAMSOSTEK_DATES_DMY, NULL},
    };
    jamsostek_person person;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        person = person_of("tgl lahir", cases[i].text, cases[i].order, 0);
        if (person.born != (cases[i].expected != NULL ? day(cases[i].expected)
                                                      : JAMSOSTEK_DATE_NONE) ||
            person.invalid !=
                (cases[i].expected != NULL ? 0 : JAMSOSTEK_FIELD_BORN))
            fail_msg("\"%s\" is read wrongly", cases[i].text);
    }
}

static void
months_do_where_a_day_is_not_needed(void **state)
{
    jamsostek_person person;

    (void)state;
    person = person_of("paid_until", "2026-02", JAMSOSTEK_DATES_ISO, 0);
    assert_int_equal(person.paid_until, day("2026-02-01"));
    person = person_of("paid_until", "02/2026", JAMSOSTEK_DATES_DMY, 0);
    assert_int_equal(person.paid_until, day("2026-02-01"));
    person = person_of("peserta sejak", "2026-02-28", JAMSOSTEK_DATES_ISO, 0);
    assert_int_equal(person.member_since, day("2026-02-28"));
    person = person_of("paid_until", "2026-13", JAMSOSTEK_DATES_ISO, 0);
    assert_int_equal(person.invalid, JAMSOSTEK_FIELD_PAID_UNTIL);
    person = person_of("peserta sejak", "02-2026", JAMSOSTEK_DATES_ISO, 0);
    assert_int_equal(person.invalid, JAMSOSTEK_FIELD_MEMBER_SINCE);
}

static void
amounts_are_digits_unless_grouping_is_allowed(void **state)
{
    static const struct {
        const char *text;
        int64_t plain; /* -1: not an amount */
        int64_t grouped;
    } cases[] = {
        {"0", 0, 0},
        {"1500000", 1500000, 1500000},
        {"999999999999999999", 999999999999999999, 999999999999999999},
        {"1.500.000", -1, 1500000},
        {"Rp1.500.000", -1, 1500000},
        {"Rp 1.500.000", -1, 1500000},
        {"\"1.500.000,00\"", -1, 1500000},
        {"01500000", -1, -1},
        {"-1500000", -1, -1},
        {"+1500000", -1, -1},
        {" 1500000", -1, -1},
        {"1500000 ", -1, -1},
        {"1.5e6", -1, -1},
        {"1e6", -1, -1},
        {"0x10", -1, -1},
        {"1.500", -1, 1500},
        {"1.50", -1, -1},
        {"\"1,5\"", -1, -1},
        {"9223372036854775808", -1, -1},
        {"1500000.0", -1, -1},
        {"\xd9\xa1\xd9\xa2", -1, -1}, /* Arabic digits */
        {"satu juta", -1, -1},
    };
    jamsostek_person person;
    int64_t expected;
    size_t i;
    int32_t style;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++)
        for (style = 0; style <= 1; style++) {
            person = person_of("upah", cases[i].text, 0, style);
            expected = style == 0 ? cases[i].plain : cases[i].grouped;
            if (person.wage != (expected < 0 ? JAMSOSTEK_IDR_NONE : expected) ||
                person.invalid != (expected < 0 ? JAMSOSTEK_FIELD_WAGE : 0))
                fail_msg("\"%s\" is read wrongly", cases[i].text);
        }
}

static void
words_are_read_in_both_languages(void **state)
{
    int32_t farmer;

    (void)state;
    assert_int_equal(jamsostek_category_parse("farmer", &farmer, NULL), 0);
    assert_int_equal(person_of("jk", "L", 0, 0).sex, JAMSOSTEK_SEX_MALE);
    assert_int_equal(person_of("jk", "perempuan", 0, 0).sex,
                     JAMSOSTEK_SEX_FEMALE);
    assert_int_equal(person_of("jk", "x", 0, 0).invalid, JAMSOSTEK_FIELD_SEX);
    assert_int_equal(person_of("pekerjaan", "PETANI", 0, 0).category, farmer);
    assert_int_equal(person_of("pekerjaan", "farmer", 0, 0).category, farmer);
    assert_int_equal(person_of("pekerjaan", "astronot", 0, 0).category,
                     JAMSOSTEK_CATEGORY_UNKNOWN);
    assert_int_equal(person_of("pekerjaan", "PNS", 0, 0).category,
                     JAMSOSTEK_CATEGORY_CIVIL_SERVANT);
    assert_int_equal(person_of("pekerjaan", "Nelayan", 0, 0).category,
                     JAMSOSTEK_CATEGORY_AMBIGUOUS);
    assert_int_equal(person_of("segmen", "Bukan Penerima Upah", 0, 0).segment,
                     JAMSOSTEK_SEGMENT_BPU);
    assert_int_equal(person_of("segmen", "PU", 0, 0).segment,
                     JAMSOSTEK_SEGMENT_PU);
    assert_int_equal(person_of("segmen", "Jasa Konstruksi", 0, 0).segment,
                     JAMSOSTEK_SEGMENT_CONSTRUCTION);
    assert_int_equal(person_of("segmen", "?", 0, 0).invalid,
                     JAMSOSTEK_FIELD_SEGMENT);
    assert_int_equal(person_of("sumber dana", "Dana Desa", 0, 0).funding,
                     JAMSOSTEK_FUNDING_DANA_DESA);
    assert_int_equal(person_of("sumber dana", "DBH-CHT", 0, 0).funding,
                     JAMSOSTEK_FUNDING_DBH_CHT);
    assert_int_equal(person_of("sumber dana", "kantong ajaib", 0, 0).invalid,
                     JAMSOSTEK_FIELD_FUNDING);
    assert_int_equal(person_of("program", "JKK dan JKM", 0, 0).programmes,
                     JAMSOSTEK_JKK | JAMSOSTEK_JKM);
    assert_int_equal(person_of("program", "jkk+jkm+jht", 0, 0).programmes,
                     JAMSOSTEK_JKK | JAMSOSTEK_JKM | JAMSOSTEK_JHT);
    assert_int_equal(person_of("program", "\"JP, JKP\"", 0, 0).programmes,
                     JAMSOSTEK_JP | JAMSOSTEK_JKP);
    assert_int_equal(person_of("program", "jkk+bpjs", 0, 0).invalid,
                     JAMSOSTEK_FIELD_PROGRAMMES);
    assert_int_equal(person_of("program", "+", 0, 0).invalid,
                     JAMSOSTEK_FIELD_PROGRAMMES);
}

/* Each name of a code is read as that code, whatever a file of ours holds. */
static void
words_of_the_library_are_read(void **state)
{
    int32_t code;

    (void)state;
    for (code = 1; jamsostek_funding_name(code) != NULL; code++)
        assert_int_equal(
            person_of("funding", jamsostek_funding_name(code), 0, 0).funding,
            code);
    for (code = 1; jamsostek_segment_name(code) != NULL; code++)
        assert_int_equal(
            person_of("segment", jamsostek_segment_name(code), 0, 0).segment,
            code);
    for (code = 1; jamsostek_sex_name(code) != NULL; code++)
        assert_int_equal(person_of("sex", jamsostek_sex_name(code), 0, 0).sex,
                         code);
}

static void
blanks_alone_are_not_given(void **state)
{
    jamsostek_register *list =
        load("nik,nama,tgl_lahir,jk,upah,pekerjaan\n  ,\t, ,,   ,  \n", NULL);
    jamsostek_person person;

    (void)state;
    assert_int_equal(jamsostek_register_next(list, &person, NULL), 0);
    assert_int_equal(person.line, 2);
    assert_int_equal(person.nik_length, 0);
    assert_int_equal(person.name_length, 0);
    assert_int_equal(person.born, JAMSOSTEK_DATE_NONE);
    assert_int_equal(person.sex, 0);
    assert_true(person.wage == JAMSOSTEK_IDR_NONE);
    assert_int_equal(person.category, 0);
    assert_int_equal(person.invalid, 0);
    jamsostek_register_free(list);
}

/* The cache of words must never answer for another word or column. */
static void
words_that_look_alike_are_not_mixed_up(void **state)
{
    jamsostek_register *list;
    jamsostek_person person;
    char text[8192] = "pekerjaan,segmen,sumber dana\n";
    int i;

    (void)state;
    for (i = 0; i < 100; i++)
        snprintf(text + strlen(text), sizeof text - strlen(text), "%s,%s,%s\n",
                 i % 2 ? "petani" : "petany", i % 3 ? "bpu" : "pu",
                 i % 5 ? "pu" : "apbd");
    list = load(text, NULL);
    for (i = 0; i < 100; i++) {
        assert_int_equal(jamsostek_register_next(list, &person, NULL), 0);
        assert_int_equal(person.category > 0, i % 2);
        assert_int_equal(person.segment,
                         i % 3 ? JAMSOSTEK_SEGMENT_BPU : JAMSOSTEK_SEGMENT_PU);
        assert_int_equal(person.funding, i % 5 ? 0 : JAMSOSTEK_FUNDING_APBD);
        assert_int_equal(person.invalid, i % 5 ? JAMSOSTEK_FIELD_FUNDING : 0);
    }
    jamsostek_register_free(list);
}

/* ---- records ----------------------------------------------------------- */

static void
a_line_that_is_no_record_does_not_stop_the_list(void **state)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv_record record;
    jamsostek_person person;
    jamsostek_register *list =
        load("nik,nama\n1,A\n2\n3,B,C\n4,\"D\"x\n5,E\n", NULL);

    (void)state;
    assert_int_equal(jamsostek_register_next(list, &person, &err), 0);
    assert_int_equal(jamsostek_register_next(list, &person, &err),
                     JAMSOSTEK_ERR_FORMAT);
    assert_string_equal(err.message, "1 fields where the header has 2");
    assert_int_equal(err.row, 3);
    assert_int_equal(jamsostek_register_record(list, &record, NULL), 0);
    assert_int_equal(record.n, 1);
    assert_int_equal(jamsostek_register_next(list, &person, &err),
                     JAMSOSTEK_ERR_FORMAT);
    assert_string_equal(err.message, "3 fields where the header has 2");
    assert_int_equal(jamsostek_register_record(list, &record, NULL), 0);
    assert_string_equal(record.fields[2], "C");
    assert_int_equal(jamsostek_register_next(list, &person, &err),
                     JAMSOSTEK_ERR_FORMAT);
    assert_int_equal(err.row, 5);
    assert_int_equal(jamsostek_register_record(list, &record, NULL), 0);
    assert_int_equal(record.n, 0);
    assert_int_equal(jamsostek_register_stopped(list), 0);
    assert_int_equal(jamsostek_register_next(list, &person, &err), 0);
    assert_int_equal(person.line, 6);
    assert_int_equal(jamsostek_register_next(list, &person, &err), 0);
    assert_int_equal(person.line, 0);
    jamsostek_register_free(list);
}

/* Lines are read some at a time, and those that are no plain rows alone; each
 * comes in its place, with its own record. */
static void
lines_come_one_by_one_with_their_records(void **state)
{
    static const char *const forms[] = {"%d,Name %d\n", "%d,\"Name %d\"\r\n",
                                        "%d,,%d\n", "%d,Name %d\r\n",
                                        "%d,\"Name %d\"x\n"};
    char text[65536] = "nik,nama\n", name[32];
    jamsostek_csv_record record;
    jamsostek_person person;
    jamsostek_register *list;
    jamsostek_status status;
    int i, form;

    (void)state;
    for (i = 2; i < 1500; i++)
        snprintf(text + strlen(text), sizeof text - strlen(text),
                 forms[i % 97 < 93 ? 0 : i % 97 - 92], i, i);
    list = load(text, NULL);
    for (i = 2; i < 1500; i++) {
        form = i % 97 < 93 ? 0 : i % 97 - 92;
        status = jamsostek_register_next(list, &person, NULL);
        assert_int_equal(jamsostek_register_record(list, &record, NULL), 0);
        assert_int_equal(record.n, form == 4 ? 0 : form == 2 ? 3 : 2);
        assert_int_equal(status, form == 2 || form == 4 ? JAMSOSTEK_ERR_FORMAT
                                                        : JAMSOSTEK_OK);
        if (form == 4)
            continue;
        assert_int_equal(record.line, i);
        assert_int_equal(strtol(record.fields[0], NULL, 10), i);
        if (form == 2)
            continue;
        snprintf(name, sizeof name, "Name %d", i);
        assert_int_equal(person.line, i);
        assert_string_equal(person.name, name);
        assert_string_equal(record.fields[1], name);
    }
    assert_int_equal(jamsostek_register_next(list, &person, NULL), 0);
    assert_int_equal(person.line, 0);
    jamsostek_register_free(list);
}

static void
a_quote_that_is_never_closed_stops_the_list(void **state)
{
    jamsostek_register *list = load("nik,nama\n1,\"A\n2,B\n", NULL);
    jamsostek_person person;

    (void)state;
    assert_int_equal(jamsostek_register_next(list, &person, NULL),
                     JAMSOSTEK_ERR_FORMAT);
    assert_int_equal(jamsostek_register_stopped(list), 1);
    assert_int_equal(jamsostek_register_stopped(NULL), 0);
    jamsostek_register_free(list);
    jamsostek_register_free(NULL);
}

static void
what_a_caller_may_get_wrong_has_a_status(void **state)
{
    jamsostek_register_options options = JAMSOSTEK_REGISTER_OPTIONS_INIT;
    jamsostek_register *list = NULL;
    jamsostek_csv_record record;
    jamsostek_person person = JAMSOSTEK_PERSON_INIT;
    int64_t done, total;

    (void)state;
    assert_int_equal(jamsostek_register_open(NULL, NULL, &list, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_register_open("/nowhere", NULL, &list, NULL),
                     JAMSOSTEK_ERR_IO);
    assert_int_equal(jamsostek_register_load("nik\n", 4, NULL, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    options.dates = 2;
    refused("nik\n", &options, JAMSOSTEK_ERR_ARGUMENT,
            "dates is no jamsostek_date_order");
    options.dates = 0;
    options.amounts = -1;
    refused("nik\n", &options, JAMSOSTEK_ERR_ARGUMENT,
            "amounts is no jamsostek_amount_style");
    options.amounts = 0;
    options.needed = UINT32_C(1) << 31;
    refused("nik\n", &options, JAMSOSTEK_ERR_ARGUMENT,
            "needed has a bit that is no field");
    options.struct_size = 3;
    assert_int_equal(jamsostek_register_load("nik\n", 4, &options, &list, NULL),
                     JAMSOSTEK_ERR_STRUCT_SIZE);
    assert_int_equal(jamsostek_register_next(NULL, &person, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_register_record(NULL, &record, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_register_header(NULL, &record, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    jamsostek_register_position(NULL, &done, &total);
    assert_int_equal(total, -1);
    jamsostek_person_init(NULL);
    jamsostek_person_init(&person);
    assert_int_equal(person.struct_size, sizeof person);
    list = load("nik\n1\n", NULL);
    assert_int_equal(jamsostek_register_header(list, &record, NULL), 0);
    assert_string_equal(record.fields[0], "nik");
    jamsostek_register_position(list, &done, &total);
    assert_int_equal(total, 6);
    jamsostek_register_free(list);
}

/* More words than are kept in mind, over and over, long ones too. */
static void
words_are_the_same_however_many_there_are(void **state)
{
    enum { LINES = 6000, ROOM = 64 };
    char *text = malloc((size_t)LINES * ROOM);
    size_t size = (size_t)snprintf(text, ROOM, "pekerjaan,jk\n");
    jamsostek_register *list;
    jamsostek_person person;
    int i;

    (void)state;
    for (i = 0; i < LINES; i++)
        if (i % 3 == 0)
            size += (size_t)snprintf(text + size, ROOM, "Petani,%s\n",
                                     i % 2 ? "Laki-laki" : "P");
        else
            size += (size_t)snprintf(text + size, ROOM, "%s%d,x%d\n",
                                     i % 2 ? "tidak ada pekerjaan seperti ini "
                                           : "xyz",
                                     i % 2000, i % 1500);
    list = load(text, NULL);
    for (i = 0; i < LINES; i++) {
        assert_int_equal(jamsostek_register_next(list, &person, NULL), 0);
        if (i % 3 == 0) {
            assert_true(person.category > 0);
            assert_int_equal(person.sex,
                             i % 2 ? JAMSOSTEK_SEX_MALE : JAMSOSTEK_SEX_FEMALE);
            assert_int_equal(person.invalid, 0);
        } else {
            assert_int_equal(person.category, JAMSOSTEK_CATEGORY_UNKNOWN);
            assert_int_equal(person.invalid, JAMSOSTEK_FIELD_SEX);
        }
    }
    jamsostek_register_free(list);
    free(text);
}

/* `good` with another byte at every place: read as it would be if it were the
 * digit, or not at all. */
static void
try_bytes(const char *column, const char *good, uint32_t field)
{
    jamsostek_person person;
    char text[32];
    size_t at;
    int byte;
    bool digit;

    for (at = 0; good[at] != '\0'; at++)
        for (byte = 0x21; byte < 0x7f; byte++) {
            strcpy(text, good);
            text[at] = (char)byte;
            if (byte == '"' || byte == ',')
                continue;
            digit = byte >= '0' && byte <= '9' && good[at] != '-';
            person = person_of(column, text, JAMSOSTEK_DATES_ISO,
                               JAMSOSTEK_AMOUNTS_PLAIN);
            if (!digit && byte != good[at] && person.invalid != field)
                fail_msg("%s is read", text);
            if (byte == good[at] && person.invalid != 0)
                fail_msg("%s is not read", text);
        }
}

static void
no_byte_passes_for_a_digit(void **state)
{
    (void)state;
    try_bytes("tanggal_lahir", "1987-11-12", JAMSOSTEK_FIELD_BORN);
    try_bytes("upah", "7", JAMSOSTEK_FIELD_WAGE);
    try_bytes("upah", "1234567", JAMSOSTEK_FIELD_WAGE);
    try_bytes("upah", "12345678", JAMSOSTEK_FIELD_WAGE);
    try_bytes("upah", "123456789012345678", JAMSOSTEK_FIELD_WAGE);
}

/* Amounts of every length. */
static void
amounts_of_every_length_are_exact(void **state)
{
    const char digits[] = "987654321987654321";
    char text[20];
    int64_t expected = 0;
    size_t n;

    (void)state;
    for (n = 1; n <= 18; n++) {
        expected = expected * 10 + (digits[n - 1] - '0');
        memcpy(text, digits, n);
        text[n] = '\0';
        assert_true(person_of("upah", text, JAMSOSTEK_DATES_ISO,
                              JAMSOSTEK_AMOUNTS_PLAIN)
                        .wage == expected);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(columns_are_found_by_indonesian_and_english_names),
        cmocka_unit_test(the_usual_names_are_folded_and_each_there_once),
        cmocka_unit_test(every_field_has_a_word_and_labels),
        cmocka_unit_test(the_order_of_columns_does_not_matter),
        cmocka_unit_test(columns_that_cannot_be_told_apart_stop_and_are_named),
        cmocka_unit_test(a_mapping_goes_before_the_usual_names),
        cmocka_unit_test(a_mapping_with_a_fault_is_refused_with_its_line),
        cmocka_unit_test(dates_are_read_in_the_order_that_was_chosen),
        cmocka_unit_test(months_do_where_a_day_is_not_needed),
        cmocka_unit_test(amounts_are_digits_unless_grouping_is_allowed),
        cmocka_unit_test(words_are_read_in_both_languages),
        cmocka_unit_test(words_of_the_library_are_read),
        cmocka_unit_test(blanks_alone_are_not_given),
        cmocka_unit_test(words_that_look_alike_are_not_mixed_up),
        cmocka_unit_test(words_are_the_same_however_many_there_are),
        cmocka_unit_test(no_byte_passes_for_a_digit),
        cmocka_unit_test(amounts_of_every_length_are_exact),
        cmocka_unit_test(a_line_that_is_no_record_does_not_stop_the_list),
        cmocka_unit_test(lines_come_one_by_one_with_their_records),
        cmocka_unit_test(a_quote_that_is_never_closed_stops_the_list),
        cmocka_unit_test(what_a_caller_may_get_wrong_has_a_status),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
