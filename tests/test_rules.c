/* SPDX-License-Identifier: MIT */

/*
 * test_rules.c - looking the law up, and what-ifs on copies of it
 *
 * Figures: regulations as named beside them.
 */
#include "law/law.h"
#include "support.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static jamsostek_rules *
copy_of(const jamsostek_rules *rules)
{
    jamsostek_rules *copy;

    assert_int_equal(jamsostek_rules_copy(rules, &copy, NULL), JAMSOSTEK_OK);
    return copy;
}

static jamsostek_rule
rule_on(const jamsostek_rules *rules, const char *key, const char *on)
{
    jamsostek_rule rule;

    assert_int_equal(jamsostek_rules_get(rules, key, day(on), 0, &rule, NULL),
                     JAMSOSTEK_OK);
    return rule;
}

static void
a_rule_comes_with_its_source_article_and_confidence(void **state)
{
    jamsostek_rule rule = rule_on(NULL, "bpu.jkm", "2026-05-17");

    (void)state;
    assert_string_equal(rule.key, "bpu.jkm");
    assert_int_equal(rule.amount, 6800); /* PP 44/2015 art. 20 (3) */
    assert_int_equal(rule.unit, JAMSOSTEK_UNIT_IDR);
    assert_int_equal(rule.kind, JAMSOSTEK_KIND_VALUE);
    assert_int_equal(rule.basis, JAMSOSTEK_BASIS_MONTH);
    assert_int_equal(rule.from, day("2015-07-01"));
    assert_int_equal(rule.until, JAMSOSTEK_DATE_OPEN);
    assert_null(rule.steps);
    assert_null(rule.option);
    assert_string_equal(rule.source->id, "pp-44-2015");
    assert_string_equal(rule.article, "20 (3)");
    assert_int_equal(rule.confidence, JAMSOSTEK_CONFIDENCE_TEXT);
    assert_int_equal(rule.carried, 0);
    assert_int_equal(rule.altered, 0);
    assert_true(rule.checked_on >= day("2026-11-21"));
}

static void
a_scale_shows_its_33_brackets(void **state)
{
    jamsostek_rule rule = rule_on(NULL, "bpu.income", "2020-01-01");

    (void)state;
    assert_int_equal(rule.kind, JAMSOSTEK_KIND_SCALE);
    assert_int_equal(rule.n_steps, 33); /* PP 44/2015 Lampiran II */
    assert_int_equal(rule.steps[0].bound, 0);
    assert_int_equal(rule.steps[0].amount, 1000000);
    assert_int_equal(rule.steps[32].bound, 20200000);
    assert_int_equal(rule.steps[32].amount, 20700000);
    assert_int_equal(rule.amount, 0);
}

static void
an_option_is_shown_as_a_word(void **state)
{
    jamsostek_rule rule = rule_on(NULL, "rounding.jkk_direction", "2020-01-01");

    (void)state;
    assert_string_equal(rule.option, "half_up");
    assert_string_equal(jamsostek_rules_option("rounding.jkk_direction", 1),
                        "down");
    assert_null(jamsostek_rules_option("rounding.jkk_direction", 4));
    assert_null(jamsostek_rules_option("rounding.jkk_direction", -1));
    assert_null(jamsostek_rules_option("bpu.jkm", 0));
    assert_null(jamsostek_rules_option("no.such", 0));
    assert_null(jamsostek_rules_option(NULL, 0));
}

static void
every_reason_for_not_finding_a_rule_has_a_status_of_its_own(void **state)
{
    static const struct {
        const char *key;
        const char *on;
        uint32_t options;
        jamsostek_status status;
    } cases[] = {
        {"bpu.jkm", "2015-06-30", 0, JAMSOSTEK_ERR_NO_RULE},
        {"bpu.jkm", "2015-06-30", 1, JAMSOSTEK_ERR_NO_RULE},
        {"bpu.jkm", "2015-07-01", 0, JAMSOSTEK_OK},
        {"bpu.jkm", "2026-11-30", 0, JAMSOSTEK_OK},
        {"bpu.jkm", "2026-12-01", 0, JAMSOSTEK_ERR_NOT_CHECKED},
        {"bpu.jkm", "2026-12-01", 1, JAMSOSTEK_OK},
        {"bpu.jkm", "2200-12-31", 1, JAMSOSTEK_OK},
        {"jkp.ceiling", "2021-01-31", 0, JAMSOSTEK_ERR_NO_RULE},
        {"jkp.from_jkm", "2025-01-31", 0, JAMSOSTEK_OK},
        {"jkp.from_jkm", "2025-02-01", 0, JAMSOSTEK_ERR_NOT_IN_FORCE},
        {"relief.covid", "2020-07-31", 0, JAMSOSTEK_ERR_NO_RULE},
        {"relief.covid", "2021-01-31", 0, JAMSOSTEK_OK},
        {"relief.covid", "2021-02-01", 0, JAMSOSTEK_ERR_NOT_IN_FORCE},
        {"relief.bpu_transport", "2027-03-31", 1, JAMSOSTEK_OK},
        {"relief.bpu_transport", "2027-04-01", 1, JAMSOSTEK_ERR_NOT_IN_FORCE},
        {"bpu.jk", "2020-01-01", 0, JAMSOSTEK_ERR_UNKNOWN_KEY},
        {"bpu.jkmm", "2020-01-01", 0, JAMSOSTEK_ERR_UNKNOWN_KEY},
        {"", "2020-01-01", 0, JAMSOSTEK_ERR_UNKNOWN_KEY},
        {"zzz", "2020-01-01", 0, JAMSOSTEK_ERR_UNKNOWN_KEY},
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_error err = JAMSOSTEK_ERROR_INIT;
        jamsostek_rule rule, before;
        jamsostek_status status;

        memset(&rule, 0x5a, sizeof rule);
        before = rule;
        status = jamsostek_rules_get(NULL, cases[i].key, day(cases[i].on),
                                     cases[i].options, &rule, &err);
        if (status != cases[i].status)
            print_error("%s on %s\n", cases[i].key, cases[i].on);
        assert_int_equal(status, cases[i].status);
        if (status == JAMSOSTEK_OK)
            continue;
        assert_int_equal(err.status, status);
        assert_true(strlen(err.message) > 10);
        assert_memory_equal(&rule, &before, sizeof rule);
    }
}

static void
bad_arguments_are_refused(void **state)
{
    jamsostek_rule rule;
    jamsostek_rules *rules = copy_of(NULL);
    jamsostek_rule_step step = {0, 1};

    (void)state;
    assert_int_equal(
        jamsostek_rules_get(NULL, NULL, day("2020-01-01"), 0, &rule, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_rules_get(NULL, "bpu.jkm", day("2020-01-01"), 0, NULL, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_not_equal(
        jamsostek_rules_get(NULL, "bpu.jkm", INT32_MIN, 0, &rule, NULL),
        JAMSOSTEK_OK);
    assert_int_not_equal(
        jamsostek_rules_get(NULL, "bpu.jkm", INT32_MAX, 1, &rule, NULL),
        JAMSOSTEK_OK);
    assert_int_equal(jamsostek_rules_history(NULL, NULL, 0, &rule, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_rules_history(NULL, "bpu.jkm", 0, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_rules_copy(NULL, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    /* The enacted law cannot be changed. */
    assert_int_equal(jamsostek_rules_set(NULL, "bpu.jkm", day("2027-01-01"),
                                         JAMSOSTEK_UNIT_IDR, 1, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_rules_set_steps(NULL, "bpu.income", day("2027-01-01"),
                                  JAMSOSTEK_UNIT_IDR, &step, 1, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_rules_set(rules, NULL, day("2027-01-01"),
                                         JAMSOSTEK_UNIT_IDR, 1, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_rules_set_steps(rules, "bpu.income", day("2027-01-01"),
                                  JAMSOSTEK_UNIT_IDR, NULL, 1, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    jamsostek_rules_free(rules);
    jamsostek_rules_free(NULL);
}

static void
a_history_runs_from_the_first_version_to_the_last(void **state)
{
    /* The twelve ceilings, PP 45/2015 art. 29 and the yearly letters. */
    static const struct {
        const char *from;
        int64_t amount;
    } ceilings[] = {
        {"2015-07-01", 7000000},  {"2016-03-01", 7335300},
        {"2017-03-01", 7703500},  {"2018-03-01", 8094000},
        {"2019-03-01", 8512400},  {"2020-03-01", 8939700},
        {"2021-03-01", 8754600},  {"2022-03-01", 9077600},
        {"2023-03-01", 9559600},  {"2024-03-01", 10042300},
        {"2025-03-01", 10547400}, {"2026-03-01", 11086300},
    };
    jamsostek_rule rule, before;
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(ceilings); i++) {
        assert_int_equal(
            jamsostek_rules_history(NULL, "jp.ceiling", i, &rule, NULL),
            JAMSOSTEK_OK);
        assert_int_equal(rule.from, day(ceilings[i].from));
        assert_int_equal(rule.amount, ceilings[i].amount);
        if (i > 0)
            assert_int_equal(before.until, rule.from);
        before = rule;
    }
    assert_int_equal(rule.until, JAMSOSTEK_DATE_OPEN);
    assert_int_equal(
        jamsostek_rules_history(NULL, "jp.ceiling", i, &rule, NULL),
        JAMSOSTEK_ERR_NOT_FOUND);
    assert_memory_equal(&rule, &before, sizeof rule);
    assert_int_equal(jamsostek_rules_history(NULL, "jp.roof", 0, &rule, NULL),
                     JAMSOSTEK_ERR_UNKNOWN_KEY);
}

static void
keys_are_listed_in_alphabetical_order(void **state)
{
    size_t i, n = jamsostek_rules_count();

    (void)state;
    assert_true(n > 100);
    for (i = 1; i < n; i++)
        assert_true(strcmp(jamsostek_rules_key(i - 1), jamsostek_rules_key(i)) <
                    0);
    assert_null(jamsostek_rules_key(n));
    assert_null(jamsostek_rules_key(SIZE_MAX));
}

static void
the_edition_says_what_was_checked_and_when(void **state)
{
    const char *digest = jamsostek_law_digest();

    (void)state;
    assert_int_equal(strlen(jamsostek_law_edition()), 7); /* YYYY.MM */
    assert_int_equal(jamsostek_law_first_month(), day("2015-07-01"));
    assert_int_equal(jamsostek_law_last_month(), day("2026-11-01"));
    assert_true(jamsostek_law_checked_on() >= jamsostek_law_last_month());
    assert_int_equal(strlen(digest), 64);
    assert_int_equal(strspn(digest, "0123456789abcdef"), 64);
}

static void
units_and_kinds_have_words(void **state)
{
    (void)state;
    assert_string_equal(jamsostek_unit_name(JAMSOSTEK_UNIT_IDR), "idr");
    assert_string_equal(jamsostek_unit_name(JAMSOSTEK_UNIT_PPM), "ppm");
    assert_string_equal(jamsostek_unit_name(JAMSOSTEK_UNIT_YEARS), "years");
    assert_string_equal(jamsostek_unit_name(JAMSOSTEK_UNIT_MONTHS), "months");
    assert_string_equal(jamsostek_unit_name(JAMSOSTEK_UNIT_DAYS), "days");
    assert_string_equal(jamsostek_unit_name(JAMSOSTEK_UNIT_DAY_OF_MONTH),
                        "day_of_month");
    assert_string_equal(jamsostek_unit_name(JAMSOSTEK_UNIT_FACTOR), "factor");
    assert_string_equal(jamsostek_unit_name(JAMSOSTEK_UNIT_PROGRAMMES),
                        "programmes");
    assert_string_equal(jamsostek_unit_name(JAMSOSTEK_UNIT_OPTION), "option");
    assert_null(jamsostek_unit_name(0));
    assert_string_equal(jamsostek_unit_name(JAMSOSTEK_UNIT_DATE), "date");
    assert_null(jamsostek_unit_name(11));
    assert_string_equal(jamsostek_kind_name(JAMSOSTEK_KIND_VALUE), "value");
    assert_string_equal(jamsostek_kind_name(JAMSOSTEK_KIND_SCALE), "scale");
    assert_string_equal(jamsostek_kind_name(JAMSOSTEK_KIND_LAYERS), "layers");
    assert_string_equal(jamsostek_kind_name(JAMSOSTEK_KIND_PACKAGES),
                        "packages");
    assert_string_equal(jamsostek_kind_name(JAMSOSTEK_KIND_MENU), "menu");
    assert_string_equal(jamsostek_kind_name(JAMSOSTEK_KIND_RELIEF), "relief");
    assert_null(jamsostek_kind_name(0));
    assert_string_equal(jamsostek_kind_name(JAMSOSTEK_KIND_TABLE), "table");
    assert_null(jamsostek_kind_name(8));
}

/* Every version of every key, in order, as bytes that can be compared. */
static void
assert_same_rules(const jamsostek_rules *a, const jamsostek_rules *b)
{
    size_t k, i, s;

    for (k = 0; k < jamsostek_rules_count(); k++)
        for (i = 0;; i++) {
            const char *key = jamsostek_rules_key(k);
            jamsostek_rule x, y;
            jamsostek_status status =
                jamsostek_rules_history(a, key, i, &x, NULL);

            assert_int_equal(jamsostek_rules_history(b, key, i, &y, NULL),
                             status);
            if (status != JAMSOSTEK_OK)
                break;
            assert_int_equal(x.from, y.from);
            assert_int_equal(x.until, y.until);
            assert_int_equal(x.amount, y.amount);
            assert_int_equal(x.n_steps, y.n_steps);
            for (s = 0; s < x.n_steps; s++) {
                assert_int_equal(x.steps[s].bound, y.steps[s].bound);
                assert_int_equal(x.steps[s].amount, y.steps[s].amount);
            }
            assert_string_equal(x.source->id, y.source->id);
            assert_string_equal(x.article, y.article);
            assert_int_equal(x.altered, y.altered);
            assert_int_equal(x.confidence, y.confidence);
        }
}

static void
a_copy_says_the_same_as_what_it_was_copied_from(void **state)
{
    jamsostek_rules *first = copy_of(NULL);
    jamsostek_rules *second = copy_of(first);

    (void)state;
    assert_same_rules(NULL, first);
    jamsostek_rules_free(first);
    assert_same_rules(NULL, second); /* and needs the first no longer */
    jamsostek_rules_free(second);
}

static void
the_months_of_a_copy_equal_the_generated_ones(void **state)
{
    jamsostek_rules *copy = copy_of(NULL);
    const struct jamsostek__law *enacted = jamsostek__law(NULL);
    const struct jamsostek__law *made = jamsostek__law(copy);
    jamsostek_date month = jamsostek_law_first_month();
    int n = 0;

    (void)state;
    for (; month < day("2050-01-01"); n++) {
        const struct jamsostek__period *a, *b;
        bool a_carried, b_carried;
        jamsostek_date start;
        size_t key;

        assert_int_equal(
            jamsostek__period(enacted, month, 1, &a, &start, &a_carried, NULL),
            JAMSOSTEK_OK);
        assert_int_equal(
            jamsostek__period(made, month, 1, &b, &start, &b_carried, NULL),
            JAMSOSTEK_OK);
        assert_int_equal(a_carried, b_carried);
        assert_int_equal(a_carried, month > jamsostek_law_last_month());
        for (key = 0; key < N_MONTHLY_KEYS; key++) {
            assert_int_equal(a->value[key], b->value[key]);
            assert_int_equal(a->mark[key], b->mark[key]);
            assert_int_equal(a->row[key], b->row[key]);
        }
        /* The period says what a search by day says. */
        for (key = 0; key < N_MONTHLY_KEYS; key++)
            assert_int_equal(a->row[key],
                             jamsostek__row_on(enacted, key, month));
        assert_int_equal(jamsostek_date_add_months(month, 1, &month, NULL),
                         JAMSOSTEK_OK);
    }
    assert_true(n > 400);
    jamsostek_rules_free(copy);
}

static void
a_changed_value_counts_from_its_day_on(void **state)
{
    jamsostek_rules *rules = copy_of(NULL);
    jamsostek_rule rule;

    (void)state;
    assert_int_equal(jamsostek_rules_set(rules, "jp.ceiling", day("2020-01-01"),
                                         JAMSOSTEK_UNIT_IDR, 9000000, NULL),
                     JAMSOSTEK_OK);
    assert_int_equal(rule_on(rules, "jp.ceiling", "2019-12-31").amount,
                     8512400);
    assert_int_equal(rule_on(rules, "jp.ceiling", "2019-12-31").until,
                     day("2020-01-01"));
    rule = rule_on(rules, "jp.ceiling", "2020-01-01");
    assert_int_equal(rule.amount, 9000000);
    assert_int_equal(rule.altered, 1);
    assert_string_equal(rule.source->id, "what-if");
    assert_string_equal(rule.article, "");
    /* Later versions of the key are gone ... */
    assert_int_equal(rule_on(rules, "jp.ceiling", "2026-11-01").amount,
                     9000000);
    /* ... other keys and the enacted law are as before. */
    assert_int_equal(rule_on(rules, "jkp.ceiling", "2026-11-01").amount,
                     5000000);
    assert_int_equal(rule_on(NULL, "jp.ceiling", "2026-11-01").amount,
                     11086300);
    jamsostek_rules_free(rules);
}

static void
a_second_change_stands_beside_the_first(void **state)
{
    jamsostek_rules *rules = copy_of(NULL);

    (void)state;
    assert_int_equal(jamsostek_rules_set(rules, "bpu.jkm", day("2024-01-01"),
                                         JAMSOSTEK_UNIT_IDR, 7000, NULL),
                     JAMSOSTEK_OK);
    assert_int_equal(jamsostek_rules_set(rules, "bpu.jkm", day("2025-01-01"),
                                         JAMSOSTEK_UNIT_IDR, 8000, NULL),
                     JAMSOSTEK_OK);
    assert_int_equal(jamsostek_rules_set(rules, "jkm.rate", day("2024-06-01"),
                                         JAMSOSTEK_UNIT_PPM, 4000, NULL),
                     JAMSOSTEK_OK);
    assert_int_equal(rule_on(rules, "bpu.jkm", "2023-12-31").amount, 6800);
    assert_int_equal(rule_on(rules, "bpu.jkm", "2024-12-31").amount, 7000);
    assert_int_equal(rule_on(rules, "bpu.jkm", "2025-01-01").amount, 8000);
    assert_int_equal(rule_on(rules, "jkm.rate", "2025-01-01").amount, 4000);
    /* An earlier change takes the later ones away. */
    assert_int_equal(jamsostek_rules_set(rules, "bpu.jkm", day("2020-01-01"),
                                         JAMSOSTEK_UNIT_IDR, 9000, NULL),
                     JAMSOSTEK_OK);
    assert_int_equal(rule_on(rules, "bpu.jkm", "2026-01-01").amount, 9000);
    /* The same day again replaces it. */
    assert_int_equal(jamsostek_rules_set(rules, "bpu.jkm", day("2020-01-01"),
                                         JAMSOSTEK_UNIT_IDR, 9500, NULL),
                     JAMSOSTEK_OK);
    assert_int_equal(rule_on(rules, "bpu.jkm", "2020-01-01").amount, 9500);
    assert_int_equal(rule_on(rules, "bpu.jkm", "2019-12-31").amount, 6800);
    jamsostek_rules_free(rules);
}

static void
a_rule_that_ended_can_be_set_again(void **state)
{
    jamsostek_rules *rules = copy_of(NULL);
    jamsostek_rule rule;

    (void)state;
    assert_int_equal(jamsostek_rules_set(rules, "relief.covid",
                                         day("2024-01-01"), JAMSOSTEK_UNIT_PPM,
                                         250000, NULL),
                     JAMSOSTEK_OK);
    assert_int_equal(jamsostek_rules_get(rules, "relief.covid",
                                         day("2023-12-31"), 0, &rule, NULL),
                     JAMSOSTEK_ERR_NOT_IN_FORCE);
    assert_int_equal(rule_on(rules, "relief.covid", "2024-01-01").amount,
                     250000);
    assert_int_equal(rule_on(rules, "relief.covid", "2021-01-31").amount,
                     10000);
    jamsostek_rules_free(rules);
}

static void
steps_can_be_changed_as_a_whole(void **state)
{
    static const jamsostek_rule_step two[] = {{0, 1500000}, {3000000, 3500000}};
    jamsostek_rules *rules = copy_of(NULL);
    jamsostek_rule rule;

    (void)state;
    assert_int_equal(
        jamsostek_rules_set_steps(rules, "bpu.income", day("2026-01-01"),
                                  JAMSOSTEK_UNIT_IDR, two, 2, NULL),
        JAMSOSTEK_OK);
    rule = rule_on(rules, "bpu.income", "2026-01-01");
    assert_int_equal(rule.n_steps, 2);
    assert_int_equal(rule.steps[1].bound, 3000000);
    assert_int_equal(rule.steps[1].amount, 3500000);
    assert_ptr_not_equal(rule.steps, two); /* copied */
    assert_int_equal(rule_on(rules, "bpu.income", "2025-12-31").n_steps, 33);
    /* The steps of the other keys still belong to them. */
    rule = rule_on(rules, "construction.jkk_layers", "2026-01-01");
    assert_int_equal(rule.n_steps, 5);
    assert_int_equal(rule.steps[4].bound, 5000000000);
    assert_int_equal(rule.steps[4].amount, 900);
    jamsostek_rules_free(rules);
}

static void
a_refused_change_changes_nothing(void **state)
{
    static const struct {
        const char *key;
        const char *from;
        int32_t unit;
        int64_t amount;
        jamsostek_status status;
    } cases[] = {
        {"bpu.jk", "2027-01-01", JAMSOSTEK_UNIT_IDR, 1,
         JAMSOSTEK_ERR_UNKNOWN_KEY},
        {"bpu.jkm", "2027-01-01", JAMSOSTEK_UNIT_PPM, 1, JAMSOSTEK_ERR_UNIT},
        {"bpu.jkm", "2027-01-01", 0, 1, JAMSOSTEK_ERR_UNIT},
        {"bpu.jkm", "2027-01-01", 99, 1, JAMSOSTEK_ERR_UNIT},
        {"bpu.income", "2027-01-01", JAMSOSTEK_UNIT_IDR, 1,
         JAMSOSTEK_ERR_UNIT}, /* it has steps */
        {"bpu.jkm", "2015-06-01", JAMSOSTEK_UNIT_IDR, 1, JAMSOSTEK_ERR_NO_RULE},
        {"jkp.ceiling", "2021-01-01", JAMSOSTEK_UNIT_IDR, 1,
         JAMSOSTEK_ERR_NO_RULE},
        {"bpu.jkm", "2027-01-02", JAMSOSTEK_UNIT_IDR, 1,
         JAMSOSTEK_ERR_DOMAIN}, /* months begin on the first */
        {"bpu.jkm", "2027-01-01", JAMSOSTEK_UNIT_IDR, -1, JAMSOSTEK_ERR_DOMAIN},
        {"bpu.jkm", "2027-01-01", JAMSOSTEK_UNIT_IDR, INT64_MAX,
         JAMSOSTEK_ERR_DOMAIN},
        {"jkm.rate", "2027-01-01", JAMSOSTEK_UNIT_PPM, 1000001,
         JAMSOSTEK_ERR_DOMAIN},
        {"relief.covid", "2027-01-01", JAMSOSTEK_UNIT_PPM, 1000001,
         JAMSOSTEK_ERR_DOMAIN},
        {"jp.pension_age", "2027-01-02", JAMSOSTEK_UNIT_YEARS, 1201,
         JAMSOSTEK_ERR_DOMAIN},
        {"rounding.jkk_direction", "2027-01-01", JAMSOSTEK_UNIT_OPTION, 4,
         JAMSOSTEK_ERR_DOMAIN},
        {"rounding.jkk_base", "2027-01-01", JAMSOSTEK_UNIT_IDR, 0,
         JAMSOSTEK_ERR_DOMAIN}, /* nothing can be rounded to 0 */
        {"rounding.jkk_base", "2027-01-01", JAMSOSTEK_UNIT_IDR, 1000001,
         JAMSOSTEK_ERR_DOMAIN},
        {"programme.compulsory_bpu", "2027-01-01", JAMSOSTEK_UNIT_PROGRAMMES,
         32, JAMSOSTEK_ERR_DOMAIN},
        {"payment.settle_days", "2026-05-01", JAMSOSTEK_UNIT_DAYS, 20,
         JAMSOSTEK_ERR_NOT_OPEN},
    };
    jamsostek_rules *rules = copy_of(NULL);
    jamsostek_rules *twin;
    size_t i;

    (void)state;
    assert_int_equal(jamsostek_rules_set(rules, "bpu.jkm", day("2026-01-01"),
                                         JAMSOSTEK_UNIT_IDR, 7000, NULL),
                     JAMSOSTEK_OK);
    twin = copy_of(rules);
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_error err = JAMSOSTEK_ERROR_INIT;
        jamsostek_status status =
            jamsostek_rules_set(rules, cases[i].key, day(cases[i].from),
                                cases[i].unit, cases[i].amount, &err);

        if (status != cases[i].status)
            print_error("case %zu: %s\n", i, cases[i].key);
        assert_int_equal(status, cases[i].status);
        assert_int_equal(err.status, status);
        assert_true(strlen(err.message) > 5);
    }
    assert_same_rules(rules, twin);
    jamsostek_rules_free(rules);
    jamsostek_rules_free(twin);
}

static void
refused_steps_change_nothing(void **state)
{
    static const jamsostek_rule_step good[] = {{0, 10}, {100, 20}};
    static const jamsostek_rule_step late[] = {{1, 10}, {100, 20}};
    static const jamsostek_rule_step twice[] = {{0, 10}, {0, 20}};
    static const jamsostek_rule_step back[] = {{0, 10}, {9, 2}, {8, 1}};
    static const jamsostek_rule_step below[] = {{-1, 10}, {0, 20}};
    static const jamsostek_rule_step minus[] = {{0, -1}};
    static const jamsostek_rule_step over[] = {{0, 1000001}};
    static const struct {
        const char *key;
        int32_t unit;
        const jamsostek_rule_step *steps;
        size_t n;
        jamsostek_status status;
    } cases[] = {
        {"bpu.incomes", JAMSOSTEK_UNIT_IDR, good, 2, JAMSOSTEK_ERR_UNKNOWN_KEY},
        {"bpu.jkm", JAMSOSTEK_UNIT_IDR, good, 2, JAMSOSTEK_ERR_UNIT},
        {"bpu.income", JAMSOSTEK_UNIT_PPM, good, 2, JAMSOSTEK_ERR_UNIT},
        {"bpu.income", JAMSOSTEK_UNIT_IDR, good, 0, JAMSOSTEK_ERR_DOMAIN},
        {"bpu.income", JAMSOSTEK_UNIT_IDR, good, 1001, JAMSOSTEK_ERR_DOMAIN},
        {"bpu.income", JAMSOSTEK_UNIT_IDR, late, 2, JAMSOSTEK_ERR_DOMAIN},
        {"bpu.income", JAMSOSTEK_UNIT_IDR, twice, 2, JAMSOSTEK_ERR_DOMAIN},
        {"bpu.income", JAMSOSTEK_UNIT_IDR, back, 3, JAMSOSTEK_ERR_DOMAIN},
        {"bpu.income", JAMSOSTEK_UNIT_IDR, below, 2, JAMSOSTEK_ERR_DOMAIN},
        {"bpu.income", JAMSOSTEK_UNIT_IDR, minus, 1, JAMSOSTEK_ERR_DOMAIN},
        {"construction.jkk_layers", JAMSOSTEK_UNIT_PPM, late, 2,
         JAMSOSTEK_ERR_DOMAIN},
        {"construction.jkk_layers", JAMSOSTEK_UNIT_PPM, over, 1,
         JAMSOSTEK_ERR_DOMAIN},
    };
    jamsostek_rules *rules = copy_of(NULL);
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++)
        assert_int_equal(jamsostek_rules_set_steps(
                             rules, cases[i].key, day("2026-01-01"),
                             cases[i].unit, cases[i].steps, cases[i].n, NULL),
                         cases[i].status);
    assert_same_rules(rules, NULL);
    /* Packages and menus may begin where they like. */
    assert_int_equal(
        jamsostek_rules_set_steps(rules, "pmi.packages", day("2026-01-15"),
                                  JAMSOSTEK_UNIT_IDR, late, 2, NULL),
        JAMSOSTEK_OK);
    jamsostek_rules_free(rules);
}

static void
a_law_that_changes_too_often_is_refused_whole(void **state)
{
    jamsostek_rules *rules = copy_of(NULL);
    jamsostek_status status = JAMSOSTEK_OK;
    jamsostek_date from = day("2027-01-01");
    int n = 0;

    (void)state;
    while (status == JAMSOSTEK_OK && n < 400) {
        status = jamsostek_rules_set(rules, "bpu.jkm", from, JAMSOSTEK_UNIT_IDR,
                                     7000 + n, NULL);
        if (status != JAMSOSTEK_OK)
            break;
        n++;
        assert_int_equal(jamsostek_date_add_months(from, 1, &from, NULL),
                         JAMSOSTEK_OK);
    }
    assert_int_equal(status, JAMSOSTEK_ERR_LIMIT);
    /* What was set before still stands. */
    {
        jamsostek_rule rule;

        assert_int_equal(
            jamsostek_rules_get(rules, "bpu.jkm", from, 1, &rule, NULL),
            JAMSOSTEK_OK);
        assert_int_equal(rule.amount, 7000 + n - 1);
    }
    jamsostek_rules_free(rules);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_rule_comes_with_its_source_article_and_confidence),
        cmocka_unit_test(a_scale_shows_its_33_brackets),
        cmocka_unit_test(an_option_is_shown_as_a_word),
        cmocka_unit_test(
            every_reason_for_not_finding_a_rule_has_a_status_of_its_own),
        cmocka_unit_test(bad_arguments_are_refused),
        cmocka_unit_test(a_history_runs_from_the_first_version_to_the_last),
        cmocka_unit_test(keys_are_listed_in_alphabetical_order),
        cmocka_unit_test(the_edition_says_what_was_checked_and_when),
        cmocka_unit_test(units_and_kinds_have_words),
        cmocka_unit_test(a_copy_says_the_same_as_what_it_was_copied_from),
        cmocka_unit_test(the_months_of_a_copy_equal_the_generated_ones),
        cmocka_unit_test(a_changed_value_counts_from_its_day_on),
        cmocka_unit_test(a_second_change_stands_beside_the_first),
        cmocka_unit_test(a_rule_that_ended_can_be_set_again),
        cmocka_unit_test(steps_can_be_changed_as_a_whole),
        cmocka_unit_test(a_refused_change_changes_nothing),
        cmocka_unit_test(refused_steps_change_nothing),
        cmocka_unit_test(a_law_that_changes_too_often_is_refused_whole),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
