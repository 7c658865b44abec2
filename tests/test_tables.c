/* SPDX-License-Identifier: MIT */

/*
 * test_tables.c - what must hold of every row of the law, present and future
 *
 * Nothing here names a key: the tests walk whatever the tables hold, so that a
 * new regulation is tested by being written down.
 */
#include "law/law.h"
#include "support.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* Calls a function for every version of every key; `after` is the next
 * version, or NULL. */
typedef void visit(const jamsostek_rule *rule, const jamsostek_rule *before,
                   const jamsostek_rule *after);

static bool
version(const char *key, size_t index, jamsostek_rule *rule)
{
    return jamsostek_rules_history(NULL, key, index, rule, NULL) ==
           JAMSOSTEK_OK;
}

static void
for_every_row(visit *look)
{
    size_t k, i, n = 0;

    for (k = 0; k < jamsostek_rules_count(); k++) {
        const char *key = jamsostek_rules_key(k);
        jamsostek_rule rule, before, after;

        assert_true(version(key, 0, &rule)); /* no key without a row */
        for (i = 0; version(key, i, &rule); i++, n++) {
            bool first = i == 0 || !version(key, i - 1, &before);
            bool last = !version(key, i + 1, &after);

            look(&rule, first ? NULL : &before, last ? NULL : &after);
        }
    }
    assert_true(n > jamsostek_rules_count());
}

static void
one_version_follows_the_other(const jamsostek_rule *rule,
                              const jamsostek_rule *before,
                              const jamsostek_rule *after)
{
    (void)before;
    assert_true(rule->from < rule->until);
    if (after != NULL) {
        assert_true(rule->from < after->from);
        assert_true(rule->until <= after->from);
        assert_true(rule->until != JAMSOSTEK_DATE_OPEN);
    }
}

static void
versions_are_sorted_and_do_not_overlap(void **state)
{
    (void)state;
    for_every_row(one_version_follows_the_other);
}

static void
has_its_papers(const jamsostek_rule *rule, const jamsostek_rule *before,
               const jamsostek_rule *after)
{
    (void)before;
    (void)after;
    assert_non_null(rule->source);
    assert_true(strlen(rule->source->id) > 0);
    assert_true(strlen(rule->source->title) > 0);
    assert_true(strlen(rule->source->about_id) > 0);
    assert_true(strlen(rule->source->about_en) > 0);
    assert_non_null(rule->article);
    assert_non_null(jamsostek_confidence_name(rule->confidence));
    /* What was read in the text of a regulation can be pointed at, unless the
     * text was read without its article numbers. */
    if (rule->confidence == JAMSOSTEK_CONFIDENCE_TEXT &&
        strncmp(rule->source->id, "pp-", 3) == 0)
        assert_true(strlen(rule->article) > 0);
    assert_true(rule->checked_on <= jamsostek_law_checked_on());
    assert_true(rule->checked_on > day("2015-07-01"));
    assert_int_equal(rule->altered, 0);
    assert_int_equal(rule->carried, 0);
}

static void
every_row_has_source_article_and_confidence(void **state)
{
    (void)state;
    for_every_row(has_its_papers);
}

static void
speaks_two_languages(const jamsostek_rule *rule, const jamsostek_rule *before,
                     const jamsostek_rule *after)
{
    (void)before;
    (void)after;
    assert_true(strlen(rule->label_id) > 0);
    assert_true(strlen(rule->label_en) > 0);
    assert_string_not_equal(rule->label_id, rule->label_en);
    assert_int_equal(strlen(rule->note_id) > 0, strlen(rule->note_en) > 0);
}

static void
labels_and_notes_come_in_pairs(void **state)
{
    (void)state;
    for_every_row(speaks_two_languages);
}

static void
has_the_shape_of_its_kind(const jamsostek_rule *rule,
                          const jamsostek_rule *before,
                          const jamsostek_rule *after)
{
    bool plain = rule->kind == JAMSOSTEK_KIND_VALUE ||
                 rule->kind == JAMSOSTEK_KIND_RELIEF;
    size_t i;

    (void)after;
    assert_non_null(jamsostek_unit_name(rule->unit));
    assert_non_null(jamsostek_kind_name(rule->kind));
    assert_int_equal(plain, rule->n_steps == 0);
    assert_int_equal(plain, rule->steps == NULL);
    if (!plain)
        assert_int_equal(rule->amount, 0);
    for (i = 1; i < rule->n_steps; i++)
        assert_true(rule->steps[i - 1].bound < rule->steps[i].bound);
    if (rule->kind == JAMSOSTEK_KIND_SCALE ||
        rule->kind == JAMSOSTEK_KIND_LAYERS)
        assert_int_equal(rule->steps[0].bound, 0);
    if (rule->unit == JAMSOSTEK_UNIT_PPM)
        assert_true(rule->amount >= 0 && rule->amount <= PPM);
    assert_int_equal(rule->unit == JAMSOSTEK_UNIT_OPTION, rule->option != NULL);
    if (before != NULL) {
        assert_int_equal(rule->unit, before->unit);
        assert_int_equal(rule->kind, before->kind);
        assert_int_equal(rule->basis, before->basis);
    }
}

static void
rows_have_the_shape_of_their_kind(void **state)
{
    (void)state;
    for_every_row(has_the_shape_of_its_kind);
}

static void
begins_with_a_month(const jamsostek_rule *rule, const jamsostek_rule *before,
                    const jamsostek_rule *after)
{
    int32_t first;

    (void)before;
    (void)after;
    if (rule->basis != JAMSOSTEK_BASIS_MONTH)
        return;
    assert_int_equal(jamsostek_date_parts(rule->from, NULL, NULL, &first, NULL),
                     0);
    assert_int_equal(first, 1);
    if (rule->until == JAMSOSTEK_DATE_OPEN)
        return;
    assert_int_equal(
        jamsostek_date_parts(rule->until, NULL, NULL, &first, NULL), 0);
    assert_int_equal(first, 1);
}

static void
rules_for_months_begin_and_end_with_a_month(void **state)
{
    (void)state;
    for_every_row(begins_with_a_month);
}

/* --- boundary days, derived from the rows -------------------------------- */

/* The version in force on a day is the one given, or none. */
static void
assert_in_force(const char *key, jamsostek_date on, const jamsostek_rule *row,
                jamsostek_status if_none)
{
    jamsostek_rule got;
    jamsostek_status status = jamsostek_rules_get(
        NULL, key, on, JAMSOSTEK_OPTION_CARRY_FORWARD, &got, NULL);

    if (row == NULL) {
        assert_int_equal(status, if_none);
        return;
    }
    assert_int_equal(status, JAMSOSTEK_OK);
    assert_int_equal(got.from, row->from);
    assert_int_equal(got.until, row->until);
    assert_int_equal(got.amount, row->amount);
    assert_ptr_equal(got.steps, row->steps);
    assert_ptr_equal(got.source, row->source);
    assert_int_equal(got.carried, on >= day("2026-12-01"));
}

static void
counts_from_its_day_to_its_end(const jamsostek_rule *rule,
                               const jamsostek_rule *before,
                               const jamsostek_rule *after)
{
    const char *key = rule->key;

    if (before == NULL)
        assert_in_force(key, rule->from - 1, NULL, JAMSOSTEK_ERR_NO_RULE);
    else
        assert_in_force(key, rule->from - 1,
                        before->until == rule->from ? before : NULL,
                        JAMSOSTEK_ERR_NOT_IN_FORCE);
    assert_in_force(key, rule->from, rule, 0);
    if (rule->from + 1 < rule->until)
        assert_in_force(key, rule->from + 1, rule, 0);
    if (rule->until == JAMSOSTEK_DATE_OPEN) {
        assert_in_force(key, day("2200-12-31"), rule, 0);
        return;
    }
    assert_in_force(key, rule->until - 1, rule, 0);
    assert_in_force(key, rule->until,
                    after != NULL && after->from == rule->until ? after : NULL,
                    JAMSOSTEK_ERR_NOT_IN_FORCE);
}

static void
each_version_counts_from_its_day_to_the_day_before_its_end(void **state)
{
    (void)state;
    for_every_row(counts_from_its_day_to_its_end);
}

static void
is_in_its_months(const jamsostek_rule *rule, const jamsostek_rule *before,
                 const jamsostek_rule *after)
{
    size_t key = jamsostek__key_find(rule->key);
    jamsostek_date days[3] = {rule->from - 1, rule->from, rule->until};
    size_t i;

    (void)before;
    (void)after;
    if (key >= N_MONTHLY_KEYS)
        return;
    for (i = 0; i < ARRAY_LEN(days); i++) {
        const struct jamsostek__period *period;
        bool carried;
        jamsostek_date start;
        uint16_t row = jamsostek__row_on(jamsostek__law(NULL), key, days[i]);

        if (days[i] < jamsostek_law_first_month() ||
            days[i] == JAMSOSTEK_DATE_OPEN)
            continue;
        assert_int_equal(jamsostek__period(jamsostek__law(NULL), days[i], 1,
                                           &period, &start, &carried, NULL),
                         JAMSOSTEK_OK);
        assert_int_equal(period->row[key], row);
        if (row != NO_ROW)
            assert_int_equal(period->value[key],
                             jamsostek__law(NULL)->rows[row].amount);
    }
}

static void
months_hold_what_the_rows_say_on_both_sides_of_every_boundary(void **state)
{
    (void)state;
    for_every_row(is_in_its_months);
}

/* --- sources, fundings, reliefs ------------------------------------------ */

static bool
source_is_used(const jamsostek_source *source)
{
    const struct jamsostek__law *law = jamsostek__law(NULL);
    size_t i;

    for (i = 0; i < law->n_rows; i++)
        if (&jamsostek__sources[law->rows[i].source] == source)
            return true;
    for (i = 0; i < jamsostek__n_fundings; i++)
        if (strcmp(jamsostek__fundings[i].source_id, source->id) == 0)
            return true;
    return strcmp(source->id, "pp-82-2019") == 0; /* the list of industries */
}

static void
every_source_is_used_and_listed_once(void **state)
{
    static const char *const wordings[] = {"read", "known", "uncertain"};
    size_t i, j;

    (void)state;
    assert_true(jamsostek__n_sources > 20);
    for (i = 0; i < jamsostek__n_sources; i++) {
        const jamsostek_source *source = &jamsostek__sources[i];

        for (j = 0; j < ARRAY_LEN(wordings); j++)
            if (strcmp(source->wording, wordings[j]) == 0)
                break;
        assert_true(j < ARRAY_LEN(wordings));
        if (!source_is_used(source))
            print_error("%s\n", source->id);
        assert_true(source_is_used(source));
        for (j = 0; j < i; j++)
            assert_string_not_equal(source->id, jamsostek__sources[j].id);
    }
}

static void
every_relief_is_found_by_number_and_by_word(void **state)
{
    size_t i;

    (void)state;
    assert_true(jamsostek__n_reliefs >= 4);
    for (i = 0; i < jamsostek__n_reliefs; i++) {
        const struct jamsostek__relief *relief = &jamsostek__reliefs[i];
        int32_t id;

        assert_ptr_equal(jamsostek__relief(relief->id), relief);
        assert_string_equal(jamsostek_relief_name(relief->id), relief->name);
        assert_int_equal(jamsostek_relief_parse(relief->name, &id, NULL), 0);
        assert_int_equal(id, relief->id);
        assert_int_equal(jamsostek__key_infos[relief->key].kind,
                         JAMSOSTEK_KIND_RELIEF);
        assert_true(relief->segments != 0 && relief->programmes != 0);
        /* A funding cannot be excluded and unsettled at once. */
        assert_int_equal(relief->not_funded & relief->unsettled, 0);
    }
    assert_null(jamsostek__relief(0));
    assert_null(jamsostek__relief(999));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(versions_are_sorted_and_do_not_overlap),
        cmocka_unit_test(every_row_has_source_article_and_confidence),
        cmocka_unit_test(labels_and_notes_come_in_pairs),
        cmocka_unit_test(rows_have_the_shape_of_their_kind),
        cmocka_unit_test(rules_for_months_begin_and_end_with_a_month),
        cmocka_unit_test(
            each_version_counts_from_its_day_to_the_day_before_its_end),
        cmocka_unit_test(
            months_hold_what_the_rows_say_on_both_sides_of_every_boundary),
        cmocka_unit_test(every_source_is_used_and_listed_once),
        cmocka_unit_test(every_relief_is_found_by_number_and_by_word),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
