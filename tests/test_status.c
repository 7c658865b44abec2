/* SPDX-License-Identifier: MIT */

/*
 * test_status.c - names and sentences of statuses, errors, struct sizes
 */
#include "base/internal.h"

#include <jamsostek/version.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* Written down a second time: a number that changes breaks compiled callers. */
static const struct {
    int number;
    const char *name;
} numbers[] = {
    {0, "OK"},
    {10, "ERR_ARGUMENT"},
    {11, "ERR_STRUCT_SIZE"},
    {12, "ERR_DOMAIN"},
    {13, "ERR_OVERFLOW"},
    {14, "ERR_MISSING"},
    {15, "ERR_CONFLICT"},
    {16, "ERR_BUFFER"},
    {20, "ERR_NO_RULE"},
    {21, "ERR_NOT_CHECKED"},
    {22, "ERR_NOT_IN_FORCE"},
    {23, "ERR_UNKNOWN_KEY"},
    {24, "ERR_UNIT"},
    {25, "ERR_AMBIGUOUS"},
    {26, "ERR_NOT_OPEN"},
    {30, "ERR_FORMAT"},
    {31, "ERR_COLUMN"},
    {32, "ERR_TRUNCATED"},
    {33, "ERR_CORRUPT"},
    {34, "ERR_LIMIT"},
    {35, "ERR_DUPLICATE"},
    {36, "ERR_NOT_FOUND"},
    {37, "ERR_NULL_ROW"},
    {40, "ERR_MEMORY"},
    {41, "ERR_IO"},
    {42, "ERR_CANCELLED"},
    {60, "ERR_INTERNAL"},
};

static const char *
name_of(int number)
{
    size_t i;

    for (i = 0; i < ARRAY_LEN(numbers); i++)
        if (numbers[i].number == number)
            return numbers[i].name;
    return "UNKNOWN";
}

static void
numbers_keep_their_names(void **state)
{
    int number;

    (void)state;
    for (number = -1; number < 300; number++)
        assert_string_equal(jamsostek_status_name((jamsostek_status)number),
                            name_of(number));
}

static void
every_status_has_its_own_sentence_in_both_languages(void **state)
{
    size_t i, j;

    (void)state;
    for (i = 0; i < ARRAY_LEN(numbers); i++) {
        jamsostek_status status = (jamsostek_status)numbers[i].number;
        const char *en = jamsostek_status_text(status, "en");
        const char *id = jamsostek_status_text(status, "id");

        assert_true(strlen(en) > 5);
        assert_true(strlen(id) > 5);
        assert_string_not_equal(en, id);
        assert_true(en[strlen(en) - 1] != '.');
        assert_true(id[strlen(id) - 1] != '.');
        for (j = 0; j < i; j++) {
            jamsostek_status other = (jamsostek_status)numbers[j].number;

            assert_string_not_equal(en, jamsostek_status_text(other, "en"));
            assert_string_not_equal(id, jamsostek_status_text(other, "id"));
        }
    }
}

static void
an_unknown_language_is_english(void **state)
{
    const char *en = jamsostek_status_text(JAMSOSTEK_ERR_NO_RULE, "en");

    (void)state;
    assert_string_equal(en, "the date lies before the first rule");
    assert_string_equal(jamsostek_status_text(JAMSOSTEK_ERR_NO_RULE, NULL), en);
    assert_string_equal(jamsostek_status_text(JAMSOSTEK_ERR_NO_RULE, ""), en);
    assert_string_equal(jamsostek_status_text(JAMSOSTEK_ERR_NO_RULE, "idx"),
                        en);
}

static void
an_unknown_number_has_a_text(void **state)
{
    (void)state;
    assert_string_equal(jamsostek_status_text((jamsostek_status)99, "en"),
                        "unknown status");
    assert_string_equal(jamsostek_status_text((jamsostek_status)99, "id"),
                        "status tidak dikenal");
}

static void
an_error_says_what_and_where(void **state)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    (void)state;
    assert_int_equal(err.status, JAMSOSTEK_OK);
    assert_int_equal(err.row, -1);
    assert_string_equal(err.message, "");

    assert_int_equal(jamsostek__fail_at(&err, JAMSOSTEK_ERR_FORMAT, 7, 3,
                                        "%s is not a number", "wage"),
                     JAMSOSTEK_ERR_FORMAT);
    assert_int_equal(err.status, JAMSOSTEK_ERR_FORMAT);
    assert_int_equal(err.row, 7);
    assert_int_equal(err.column, 3);
    assert_string_equal(err.message, "wage is not a number");

    /* A failure without a place forgets the place of the one before. */
    assert_int_equal(jamsostek__fail(&err, JAMSOSTEK_ERR_IO, "gone"),
                     JAMSOSTEK_ERR_IO);
    assert_int_equal(err.row, -1);
    assert_int_equal(err.column, 0);
    assert_string_equal(err.message, "gone");
}

static void
a_long_message_is_cut(void **state)
{
    char text[2 * JAMSOSTEK_MESSAGE_SIZE];
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    (void)state;
    memset(text, 'x', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    assert_int_equal(jamsostek__fail(&err, JAMSOSTEK_ERR_IO, "%s", text),
                     JAMSOSTEK_ERR_IO);
    assert_int_equal(strlen(err.message), JAMSOSTEK_MESSAGE_SIZE - 1);
}

static void
an_error_that_is_no_error_is_left_alone(void **state)
{
    jamsostek_error err, before;

    (void)state;
    assert_int_equal(jamsostek__fail(NULL, JAMSOSTEK_ERR_IO, "gone"),
                     JAMSOSTEK_ERR_IO);
    memset(&err, 0, sizeof err);
    err.struct_size = sizeof err - 1;
    before = err;
    assert_int_equal(jamsostek__fail(&err, JAMSOSTEK_ERR_IO, "gone"),
                     JAMSOSTEK_ERR_IO);
    assert_memory_equal(&err, &before, sizeof err);
}

static void
struct_sizes_from_the_first_release_on_are_accepted(void **state)
{
    /* The library knows 16 bytes; its first release knew 8. */
    unsigned char object[24] = {0};
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    (void)state;
    object[15] = 1;
    assert_int_equal(jamsostek__check_size(object, 8, 8, 16, &err), 0);
    assert_int_equal(jamsostek__check_size(object, 16, 8, 16, &err), 0);
    assert_int_equal(jamsostek__check_size(object, 24, 8, 16, &err), 0);
    assert_int_equal(err.status, JAMSOSTEK_OK);

    assert_int_equal(jamsostek__check_size(object, 0, 8, 16, &err),
                     JAMSOSTEK_ERR_STRUCT_SIZE);
    assert_int_equal(jamsostek__check_size(object, 7, 8, 16, &err),
                     JAMSOSTEK_ERR_STRUCT_SIZE);
    assert_string_equal(err.message, "struct_size is 7, at least 8 is needed");
    object[23] = 1;
    assert_int_equal(jamsostek__check_size(object, 24, 8, 16, &err),
                     JAMSOSTEK_ERR_STRUCT_SIZE);
    assert_int_equal(jamsostek__check_size(object, 23, 8, 16, &err), 0);
}

static void
header_and_library_have_one_version(void **state)
{
    char text[32];

    (void)state;
    snprintf(text, sizeof text, "%d.%d.%d", JAMSOSTEK_VERSION_MAJOR,
             JAMSOSTEK_VERSION_MINOR, JAMSOSTEK_VERSION_PATCH);
    assert_string_equal(jamsostek_version(), text);
    assert_string_equal(JAMSOSTEK_VERSION, text);
    assert_int_equal(jamsostek_version_number(), JAMSOSTEK_VERSION_NUMBER);
    assert_int_equal(jamsostek_version_number() / 10000,
                     JAMSOSTEK_VERSION_MAJOR);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_keep_their_names),
        cmocka_unit_test(every_status_has_its_own_sentence_in_both_languages),
        cmocka_unit_test(an_unknown_language_is_english),
        cmocka_unit_test(an_unknown_number_has_a_text),
        cmocka_unit_test(an_error_says_what_and_where),
        cmocka_unit_test(a_long_message_is_cut),
        cmocka_unit_test(an_error_that_is_no_error_is_left_alone),
        cmocka_unit_test(struct_sizes_from_the_first_release_on_are_accepted),
        cmocka_unit_test(header_and_library_have_one_version),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
