/* SPDX-License-Identifier: MIT */

/*
 * test_nik_set.c - a set of NIK: what is in it, and how little it takes
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "register/nik_set.h"
#include "support.h"

static struct jamsostek__nik_set *
make(int64_t limit)
{
    struct jamsostek__nik_set *set = NULL;

    assert_int_equal(jamsostek__nik_set_new(limit, &set, NULL), 0);
    return set;
}

static void
add(struct jamsostek__nik_set *set, int64_t nik, uint32_t marks)
{
    uint32_t had = jamsostek__nik_set_find(set, nik), before = ~had;

    jamsostek__nik_set_prefetch(set, nik);
    assert_int_equal(jamsostek__nik_set_add(set, nik, marks, &before, NULL), 0);
    assert_int_equal(before, had);
}

static void
an_empty_set_has_nobody(void **state)
{
    struct jamsostek__nik_set *set = make(0);

    (void)state;
    assert_int_equal(jamsostek__nik_set_find(set, 0), 0);
    assert_int_equal(jamsostek__nik_set_find(set, JAMSOSTEK__NIK_MAX), 0);
    assert_int_equal(jamsostek__nik_set_count(set), 0);
    jamsostek__nik_set_free(set);
    jamsostek__nik_set_free(NULL);
}

static void
marks_add_up_and_a_number_counts_once(void **state)
{
    struct jamsostek__nik_set *set = make(0);

    (void)state;
    add(set, 0, JAMSOSTEK__SEEN_LISTED);
    add(set, JAMSOSTEK__NIK_MAX, JAMSOSTEK__SEEN_ENROLLED);
    assert_int_equal(jamsostek__nik_set_find(set, 0), JAMSOSTEK__SEEN_LISTED);
    assert_int_equal(jamsostek__nik_set_find(set, JAMSOSTEK__NIK_MAX),
                     JAMSOSTEK__SEEN_ENROLLED);
    assert_int_equal(jamsostek__nik_set_find(set, 1), 0);
    add(set, 0, JAMSOSTEK__SEEN_ENROLLED);
    add(set, 0, JAMSOSTEK__SEEN_ENROLLED);
    assert_int_equal(jamsostek__nik_set_find(set, 0),
                     JAMSOSTEK__SEEN_LISTED | JAMSOSTEK__SEEN_ENROLLED);
    assert_int_equal(jamsostek__nik_set_count(set), 2);
    jamsostek__nik_set_free(set);
}

/* Numbers that follow each other, as serials do, and numbers far apart. */
static void
a_million_numbers_are_all_there_and_no_others(void **state)
{
    static const int64_t steps[] = {2, 10000, INT64_C(9999999967)};
    struct jamsostek__nik_set *set;
    const int64_t n = 1000000;
    size_t k;
    int64_t i;

    (void)state;
    for (k = 0; k < 3; k++) {
        set = make(0);
        for (i = 0; i < n; i++)
            add(set, i * steps[k], 1 + (uint32_t)(i % 3));
        assert_int_equal(jamsostek__nik_set_count(set), n);
        for (i = 0; i < n; i++) {
            if (jamsostek__nik_set_find(set, i * steps[k]) !=
                1 + (uint32_t)(i % 3))
                fail_msg("number %lld is lost", (long long)i);
            if (jamsostek__nik_set_find(set, i * steps[k] + 1) != 0)
                fail_msg("number %lld was never added", (long long)i);
        }
        jamsostek__nik_set_free(set);
    }
}

/* The promise of screening.h: at every moment, growing included. */
static void
a_person_takes_at_most_16_bytes(void **state)
{
    struct jamsostek__nik_set *set = make(0);
    const int64_t fixed = 16 * 1024; /* while there is hardly anybody */
    int64_t i, now, most = 0;

    (void)state;
    for (i = 1; i <= 3000000; i++) {
        add(set, i * 9973, JAMSOSTEK__SEEN_LISTED);
        now = jamsostek__nik_set_bytes(set, &most);
        if (most > 16 * i + fixed || now > most)
            fail_msg("%lld people take %lld bytes", (long long)i,
                     (long long)most);
    }
    assert_true(most < 16 * i);
    jamsostek__nik_set_free(set);
}

static void
a_limit_is_kept_and_what_is_there_stays(void **state)
{
    struct jamsostek__nik_set *set = make(100);
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    uint32_t before;
    int64_t i;

    (void)state;
    for (i = 0; i < 100; i++)
        add(set, i, JAMSOSTEK__SEEN_LISTED);
    assert_int_equal(
        jamsostek__nik_set_add(set, 100, JAMSOSTEK__SEEN_LISTED, &before, &err),
        JAMSOSTEK_ERR_LIMIT);
    assert_string_equal(err.message, "there are more than 100 people");
    /* Who is there already can still be marked. */
    add(set, 99, JAMSOSTEK__SEEN_ENROLLED);
    assert_int_equal(jamsostek__nik_set_count(set), 100);
    assert_int_equal(jamsostek__nik_set_find(set, 100), 0);
    jamsostek__nik_set_free(set);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_empty_set_has_nobody),
        cmocka_unit_test(marks_add_up_and_a_number_counts_once),
        cmocka_unit_test(a_million_numbers_are_all_there_and_no_others),
        cmocka_unit_test(a_person_takes_at_most_16_bytes),
        cmocka_unit_test(a_limit_is_kept_and_what_is_there_stays),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
