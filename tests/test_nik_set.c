/* SPDX-License-Identifier: MIT */

/*
 * test_nik_set.c - a set of NIK: what is in it, and how little it takes
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "failing_memory.h"
#include "register/nik_set.h"
#include "register/nik_shard.h"
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

/* Numbers in order, and their marks: what the set has to know. */
struct known {
    int64_t niks[3000];
    uint32_t marks[3000];
    size_t n;
};

/* Where a number is, or belongs. */
static size_t
place(const struct known *known, int64_t nik)
{
    size_t at = 0, n = known->n, half;

    while (n > 0) {
        half = n / 2;
        if (known->niks[at + half] < nik) {
            at += half + 1;
            n -= half + 1;
        } else {
            n = half;
        }
    }
    return at;
}

static uint32_t
note(struct known *known, int64_t nik, uint32_t marks)
{
    size_t at = place(known, nik);
    uint32_t before = 0;

    if (at < known->n && known->niks[at] == nik) {
        before = known->marks[at];
    } else {
        memmove(known->niks + at + 1, known->niks + at,
                (known->n - at) * sizeof *known->niks);
        memmove(known->marks + at + 1, known->marks + at,
                (known->n - at) * sizeof *known->marks);
        known->niks[at] = nik;
        known->n++;
    }
    known->marks[at] = before | marks;
    return before;
}

static void
assert_same(const struct jamsostek__nik_set *set, const struct known *known)
{
    size_t i;

    assert_int_equal(jamsostek__nik_set_count(set), known->n);
    for (i = 0; i < known->n; i++) {
        if (jamsostek__nik_set_find(set, known->niks[i]) != known->marks[i])
            fail_msg("of %zu numbers, one is lost", known->n);
        if ((i + 1 == known->n || known->niks[i + 1] != known->niks[i] + 1) &&
            jamsostek__nik_set_find(set, known->niks[i] + 1) != 0)
            fail_msg("of %zu numbers, one was never added", known->n);
    }
}

static void
a_set_of_every_size_is_the_list_of_what_was_added(void **state)
{
    static struct known known;
    struct jamsostek__nik_set *set = make(0);
    uint32_t marks, before;
    uint64_t x = 1;
    int64_t nik;

    (void)state;
    while (known.n < ARRAY_LEN(known.niks)) {
        x = x * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
        nik = INT64_C(9999990101000001) + (int64_t)(x >> 33) % 20000;
        marks = 1 + (uint32_t)(x >> 20) % 3;
        jamsostek__nik_set_prefetch(set, nik);
        assert_int_equal(jamsostek__nik_set_add(set, nik, marks, &before, NULL),
                         0);
        assert_int_equal(before, note(&known, nik, marks));
        assert_same(set, &known);
    }
    jamsostek__nik_set_free(set);
}

/* The first time each allocation is wanted there is no memory. */
static void
without_memory_a_set_stays_as_it_was(void **state)
{
    struct jamsostek__nik_set *set = NULL;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    int64_t i, k, bytes, most, most_before;
    const long live = jamsostek_test_live;
    int failed = 0;
    uint32_t before;

    (void)state;
    jamsostek_test_fail_after = 0;
    assert_int_equal(jamsostek__nik_set_new(0, &set, &err),
                     JAMSOSTEK_ERR_MEMORY);
    assert_null(set);
    set = make(0);
    for (i = 0; i < 3000; i++) {
        bytes = jamsostek__nik_set_bytes(set, &most_before);
        jamsostek_test_fail_after = 0;
        if (jamsostek__nik_set_add(set, i * 9973, JAMSOSTEK__SEEN_LISTED,
                                   &before, &err) == JAMSOSTEK_OK) {
            jamsostek_test_fail_after = -1;
            continue;
        }
        failed++;
        assert_int_equal(err.status, JAMSOSTEK_ERR_MEMORY);
        assert_int_equal(jamsostek__nik_set_bytes(set, &most), bytes);
        assert_int_equal(most, most_before);
        assert_int_equal(jamsostek__nik_set_count(set), i);
        for (k = 0; k <= i; k++)
            assert_int_equal(jamsostek__nik_set_find(set, k * 9973),
                             k < i ? JAMSOSTEK__SEEN_LISTED : 0);
        /* Who is there can be marked again, and with memory all goes on. */
        jamsostek_test_fail_after = 0;
        if (i > 0)
            add(set, 0, JAMSOSTEK__SEEN_LISTED);
        jamsostek_test_fail_after = -1;
        add(set, i * 9973, JAMSOSTEK__SEEN_LISTED);
    }
    /* 64 parts began, and grew more than once. */
    assert_true(failed > 128);
    jamsostek__nik_set_free(set);
    assert_int_equal(jamsostek_test_live, live);
}

/* As chance never deals them: all at the last home, where only spare slots
 * follow. */
static void
words_that_crowd_at_the_end_make_a_shard_grow_early(void **state)
{
    struct jamsostek__nik_shard shard = {0};
    uint64_t i, k, word = UINT64_MAX & ~JAMSOSTEK__SHARD_MARKS;
    const uint64_t n = 60;

    (void)state;
    for (i = 0; i < n; i++) {
        while (shard.used == shard.most)
            assert_true(jamsostek__nik_shard_grow(&shard));
        assert_int_equal(
            jamsostek__nik_shard_put(&shard, (word - (i << 6)) | 1), 0);
        for (k = 0; k <= i; k++)
            assert_int_equal(jamsostek__nik_shard_find(&shard, word - (k << 6)),
                             (word - (k << 6)) | 1);
        assert_int_equal(shard.slots[shard.room - 1], 0);
    }
    assert_true(shard.used == n && shard.homes > 13 * n);
    assert_int_equal(jamsostek__nik_shard_find(&shard, word - (n << 6)), 0);
    jamsostek__free(shard.slots);
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
        cmocka_unit_test(a_set_of_every_size_is_the_list_of_what_was_added),
        cmocka_unit_test(without_memory_a_set_stays_as_it_was),
        cmocka_unit_test(words_that_crowd_at_the_end_make_a_shard_grow_early),
        cmocka_unit_test(a_million_numbers_are_all_there_and_no_others),
        cmocka_unit_test(a_person_takes_at_most_16_bytes),
        cmocka_unit_test(a_limit_is_kept_and_what_is_there_stays),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
