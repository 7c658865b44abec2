/* SPDX-License-Identifier: MIT */

/*
 * test_category.c - categories, lines of business, sources of money
 *
 * The two lists are compared with the files they were taken from, of which
 * tests/law holds copies.
 */
#include "law/law.h"
#include "support.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct table
open_list(const char *path)
{
    struct table table;
    char why[160];

    if (!table_open(path, &table, why, sizeof why))
        print_error("%s: %s\n", path, why);
    assert_non_null(table.text);
    return table;
}

static void
there_are_the_77_categories_of_the_list(void **state)
{
    struct table list =
        open_list(JAMSOSTEK_TEST_SOURCE "/law/worker_categories.csv");
    size_t row;

    (void)state;
    assert_int_equal(list.n_rows - 1, 77);
    assert_int_equal(jamsostek_category_count(), 77);
    for (row = 1; row < list.n_rows; row++) {
        jamsostek_category c;
        int32_t id;

        assert_int_equal(
            jamsostek_category_parse(table_get(&list, row, "key"), &id, NULL),
            JAMSOSTEK_OK);
        assert_int_equal(id, row); /* the numbers are those of the list */
        assert_int_equal(jamsostek_category_get(id, &c, NULL), JAMSOSTEK_OK);
        assert_int_equal(c.id, id);
        assert_string_equal(c.key, table_get(&list, row, "key"));
        assert_string_equal(c.label_id, table_get(&list, row, "label_id"));
        assert_string_equal(c.label_en, table_get(&list, row, "label_en"));
        assert_string_equal(jamsostek_segment_name(c.segment),
                            table_get(&list, row, "default_segment"));
        assert_string_equal(c.formal ? "1" : "0",
                            table_get(&list, row, "formal"));
        assert_string_equal(c.vulnerable ? "1" : "0",
                            table_get(&list, row, "vulnerable"));
        assert_string_equal(c.public_sector ? "1" : "0",
                            table_get(&list, row, "public_sector"));
        assert_string_equal(c.religious ? "1" : "0",
                            table_get(&list, row, "religious"));
        assert_string_equal(c.kbji_code, table_get(&list, row, "kbji_code"));
        assert_int_equal(strlen(c.note_id) > 0, strlen(c.note_en) > 0);
    }
    table_free(&list);
}

static void
unknown_categories_are_refused(void **state)
{
    jamsostek_category c, before;
    int32_t id = 5;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    (void)state;
    memset(&c, 0x5a, sizeof c);
    before = c;
    assert_int_equal(jamsostek_category_get(0, &c, &err),
                     JAMSOSTEK_ERR_NOT_FOUND);
    assert_true(strlen(err.message) > 0);
    assert_int_equal(jamsostek_category_get(78, &c, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_category_get(-1, &c, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_category_get(1, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_memory_equal(&c, &before, sizeof c);
    assert_int_equal(jamsostek_category_parse("Marbot", &id, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_category_parse("", &id, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_category_parse(NULL, &id, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_category_parse("marbot", NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(id, 5);
}

static jamsostek_industry
industry(int32_t id, const char *on)
{
    jamsostek_industry out;

    assert_int_equal(jamsostek_industry_get(id, day(on), &out, NULL),
                     JAMSOSTEK_OK);
    return out;
}

static void
the_list_of_2019_has_its_191_businesses_with_their_numbers(void **state)
{
    struct table list =
        open_list(JAMSOSTEK_TEST_SOURCE "/law/risk_industries.csv");
    size_t row, n = 0;

    (void)state;
    assert_int_equal(list.n_rows - 1, 191);
    for (row = 1; row < list.n_rows; row++) {
        jamsostek_industry i = industry((int32_t)row, "2019-12-02");
        int64_t no;

        assert_string_equal(i.name_id, table_get(&list, row, "name_id"));
        assert_string_equal(jamsostek_risk_group_name(i.group),
                            table_get(&list, row, "group"));
        assert_true(whole_number(table_get(&list, row, "no"), &no));
        assert_int_equal(i.no, no);
        assert_int_equal(i.other_group, 0);
        assert_int_equal(i.confidence, JAMSOSTEK_CONFIDENCE_WEAK);
    }
    for (row = 1; row <= jamsostek_industry_count(); row++)
        n += industry((int32_t)row, "2026-11-01").group != 0;
    assert_int_equal(n, 191);
    table_free(&list);
}

static int32_t
only_one(const char *words, const char *on)
{
    int32_t id;
    size_t n;

    assert_int_equal(
        jamsostek_industry_search(words, day(on), &id, 1, &n, NULL),
        JAMSOSTEK_OK);
    assert_int_equal(n, 1);
    return id;
}

static void
four_businesses_stand_in_two_groups_of_the_list_of_2015(void **state)
{
    /* Facts 1.4: the seven lines in which the lists differ. */
    static const struct {
        const char *words;
        int32_t first;
        int32_t second;
        int32_t now;
    } cases[] = {
        {"reparasi arloji lonceng", JAMSOSTEK_RISK_VERY_LOW, JAMSOSTEK_RISK_LOW,
         JAMSOSTEK_RISK_VERY_LOW},
        {"pengecoran besi baja", JAMSOSTEK_RISK_MEDIUM, JAMSOSTEK_RISK_HIGH,
         JAMSOSTEK_RISK_HIGH},
        {"pabrik semen", JAMSOSTEK_RISK_MEDIUM, JAMSOSTEK_RISK_HIGH,
         JAMSOSTEK_RISK_MEDIUM},
    };
    size_t i, doubles = 0;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_industry old, now;
        int32_t id = only_one(cases[i].words, "2019-12-02");

        old = industry(id, "2019-12-01");
        now = industry(id, "2019-12-02");
        assert_int_equal(old.group, cases[i].first);
        assert_int_equal(old.other_group, cases[i].second);
        assert_int_equal(old.confidence, JAMSOSTEK_CONFIDENCE_TEXT);
        assert_int_equal(now.group, cases[i].now);
        assert_int_equal(now.other_group, 0);
    }
    for (i = 1; i <= jamsostek_industry_count(); i++)
        doubles += industry((int32_t)i, "2015-07-01").other_group != 0;
    assert_int_equal(doubles, 4);
}

static void
athletes_are_in_the_list_since_december_2019(void **state)
{
    int32_t id = only_one("atlit", "2019-12-02");
    int32_t found;
    size_t n;

    (void)state;
    assert_int_equal(industry(id, "2019-12-02").group, JAMSOSTEK_RISK_MEDIUM);
    assert_int_equal(industry(id, "2019-12-01").group, 0);
    assert_int_equal(jamsostek_industry_search("atlit", day("2019-12-01"),
                                               &found, 1, &n, NULL),
                     JAMSOSTEK_OK);
    assert_int_equal(n, 0);
}

static void
businesses_are_found_by_words_in_any_order_and_case(void **state)
{
    static const char *const same[] = {"pabrik semen", "semen pabrik",
                                       "PABRIK Semen", "  semen   pabri ",
                                       "pabrik\tsemen"};
    int32_t found[200], few[2];
    size_t i, n, all;

    (void)state;
    for (i = 0; i < ARRAY_LEN(same); i++)
        assert_string_equal(
            industry(only_one(same[i], "2026-01-01"), "2026-01-01").name_id,
            "Pabrik semen");
    /* More are counted than fit, and the first ones are given. */
    assert_int_equal(jamsostek_industry_search("pabrik", day("2026-01-01"),
                                               found, 200, &all, NULL),
                     JAMSOSTEK_OK);
    assert_true(all > 20 && all < 191);
    for (i = 1; i < all; i++)
        assert_true(found[i - 1] < found[i]);
    assert_int_equal(jamsostek_industry_search("pabrik", day("2026-01-01"), few,
                                               2, &n, NULL),
                     JAMSOSTEK_OK);
    assert_int_equal(n, all);
    assert_memory_equal(few, found, sizeof few);
    assert_int_equal(jamsostek_industry_search("pabrik", day("2026-01-01"),
                                               NULL, 0, &n, NULL),
                     JAMSOSTEK_OK);
    assert_int_equal(n, all);
    /* Without words everything is found, with wrong ones nothing. */
    assert_int_equal(
        jamsostek_industry_search("", day("2026-01-01"), NULL, 0, &n, NULL),
        JAMSOSTEK_OK);
    assert_int_equal(n, 191);
    assert_int_equal(jamsostek_industry_search(
                         "pabrik xyzzy", day("2026-01-01"), NULL, 0, &n, NULL),
                     JAMSOSTEK_OK);
    assert_int_equal(n, 0);
}

static void
bad_questions_about_businesses_are_refused(void **state)
{
    jamsostek_industry out;
    int32_t found[1];
    size_t n = 7;

    (void)state;
    assert_int_equal(jamsostek_industry_get(0, day("2020-01-01"), &out, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(
        jamsostek_industry_get((int32_t)jamsostek_industry_count() + 1,
                               day("2020-01-01"), &out, NULL),
        JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_industry_get(1, day("2015-06-30"), &out, NULL),
                     JAMSOSTEK_ERR_NO_RULE);
    assert_int_equal(jamsostek_industry_get(1, day("2020-01-01"), NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_industry_search("x", day("2015-06-30"), found, 1, &n, NULL),
        JAMSOSTEK_ERR_NO_RULE);
    assert_int_equal(
        jamsostek_industry_search(NULL, day("2020-01-01"), found, 1, &n, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_industry_search("x", day("2020-01-01"), NULL, 1, &n, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_industry_search("x", day("2020-01-01"), found, 1, NULL, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(n, 7);
}

static void
each_funding_counts_as_one_payer(void **state)
{
    static const struct {
        int32_t funding;
        const char *key;
        int32_t payer;
    } cases[] = {
        {JAMSOSTEK_FUNDING_OWN, "own", JAMSOSTEK_PAYER_WORKER},
        {JAMSOSTEK_FUNDING_EMPLOYER, "employer", JAMSOSTEK_PAYER_EMPLOYER},
        {JAMSOSTEK_FUNDING_APBN, "apbn", JAMSOSTEK_PAYER_GOVERNMENT},
        {JAMSOSTEK_FUNDING_APBD, "apbd", JAMSOSTEK_PAYER_GOVERNMENT},
        {JAMSOSTEK_FUNDING_DBH_CHT, "dbh_cht", JAMSOSTEK_PAYER_GOVERNMENT},
        {JAMSOSTEK_FUNDING_DBH_SAWIT, "dbh_sawit", JAMSOSTEK_PAYER_GOVERNMENT},
        {JAMSOSTEK_FUNDING_APBDES, "apbdes", JAMSOSTEK_PAYER_GOVERNMENT},
        {JAMSOSTEK_FUNDING_ADD, "add", JAMSOSTEK_PAYER_GOVERNMENT},
        {JAMSOSTEK_FUNDING_DANA_DESA, "dana_desa", JAMSOSTEK_PAYER_GOVERNMENT},
        {JAMSOSTEK_FUNDING_CSR, "csr", JAMSOSTEK_PAYER_SPONSOR},
        {JAMSOSTEK_FUNDING_ZAKAT, "zakat", JAMSOSTEK_PAYER_SPONSOR},
        {JAMSOSTEK_FUNDING_ASN_SPONSOR, "asn_sponsor", JAMSOSTEK_PAYER_SPONSOR},
    };
    jamsostek_funding_info info;
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        int32_t code;

        assert_int_equal(jamsostek_funding_get(cases[i].funding, &info, NULL),
                         JAMSOSTEK_OK);
        assert_int_equal(info.id, cases[i].funding);
        assert_string_equal(info.key, cases[i].key);
        assert_int_equal(info.payer, cases[i].payer);
        assert_string_equal(jamsostek_funding_name(cases[i].funding),
                            cases[i].key);
        assert_int_equal(jamsostek_funding_parse(cases[i].key, &code, NULL),
                         JAMSOSTEK_OK);
        assert_int_equal(code, cases[i].funding);
        assert_true(strlen(info.source_id) > 0);
        assert_true(strlen(info.may_pay_id) > 0);
        assert_true(strlen(info.may_pay_en) > 0);
        assert_non_null(jamsostek_confidence_name(info.confidence));
    }
    assert_int_equal(jamsostek_funding_get(0, &info, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_funding_get(13, &info, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_funding_get(1, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
}

/* --- words and codes ----------------------------------------------------- */

typedef const char *namer(int32_t code);
typedef jamsostek_status parser(const char *text, int32_t *out,
                                jamsostek_error *err);

static void
every_code_has_one_word_and_every_word_its_code(void **state)
{
    static const struct {
        namer *name;
        parser *parse;
        int32_t first;
        int32_t last;
        const char *example; /* of code 1 */
    } kinds[] = {
        {jamsostek_segment_name, jamsostek_segment_parse, 1, 4, "pu"},
        {jamsostek_risk_group_name, jamsostek_risk_group_parse, 1, 5,
         "very_low"},
        {jamsostek_employer_size_name, jamsostek_employer_size_parse, 1, 4,
         "micro"},
        {jamsostek_funding_name, jamsostek_funding_parse, 1, 12, "own"},
        {jamsostek_relief_name, jamsostek_relief_parse, 1, 4, "covid"},
        {jamsostek_pmi_route_name, jamsostek_pmi_route_parse, 1, 2,
         "placement"},
        {jamsostek_payer_name, NULL, 1, 4, "worker"},
        {jamsostek_confidence_name, NULL, 1, 4, "text"},
    };
    size_t k;

    (void)state;
    for (k = 0; k < ARRAY_LEN(kinds); k++) {
        int32_t code, back;

        assert_string_equal(kinds[k].name(1), kinds[k].example);
        if (kinds[k].name != jamsostek_relief_name)
            assert_null(kinds[k].name(0));
        assert_null(kinds[k].name(-1));
        assert_null(kinds[k].name(kinds[k].last + 1));
        for (code = kinds[k].first; code <= kinds[k].last; code++) {
            assert_non_null(kinds[k].name(code));
            if (kinds[k].parse == NULL)
                continue;
            assert_int_equal(kinds[k].parse(kinds[k].name(code), &back, NULL),
                             JAMSOSTEK_OK);
            assert_int_equal(back, code);
        }
        if (kinds[k].parse == NULL)
            continue;
        back = 77;
        assert_int_equal(kinds[k].parse("no_such_word", &back, NULL),
                         JAMSOSTEK_ERR_NOT_FOUND);
        assert_int_equal(kinds[k].parse("", &back, NULL),
                         JAMSOSTEK_ERR_NOT_FOUND);
        assert_int_equal(kinds[k].parse(NULL, &back, NULL),
                         JAMSOSTEK_ERR_ARGUMENT);
        assert_int_equal(kinds[k].parse(kinds[k].example, NULL, NULL),
                         JAMSOSTEK_ERR_ARGUMENT);
        assert_int_equal(back, 77);
    }
    {
        int32_t none = 7;

        assert_int_equal(jamsostek_relief_parse("none", &none, NULL),
                         JAMSOSTEK_OK);
        assert_int_equal(none, 0);
        assert_string_equal(jamsostek_relief_name(0), "none");
    }
}

static void
sets_of_programmes_are_words_joined_by_plus(void **state)
{
    uint32_t set;
    char text[24];

    (void)state;
    for (set = 1; set < 32; set++) {
        uint32_t back = 0;

        assert_int_equal(
            jamsostek_programmes_format(set, text, sizeof text, NULL),
            JAMSOSTEK_OK);
        assert_int_equal(jamsostek_programmes_parse(text, &back, NULL),
                         JAMSOSTEK_OK);
        assert_int_equal(back, set);
    }
    assert_string_equal(text, "jkk+jkm+jht+jp+jkp");
    assert_int_equal(jamsostek_programmes_parse("jht+jkk", &set, NULL),
                     JAMSOSTEK_OK);
    assert_int_equal(set, JAMSOSTEK_JHT | JAMSOSTEK_JKK);
    assert_int_not_equal(jamsostek_programmes_parse("jkk+", &set, NULL), 0);
    assert_int_not_equal(jamsostek_programmes_parse("+jkk", &set, NULL), 0);
    assert_int_not_equal(jamsostek_programmes_parse("jkk jkm", &set, NULL), 0);
    assert_int_not_equal(jamsostek_programmes_parse("", &set, NULL), 0);
    assert_int_not_equal(jamsostek_programmes_parse("jk", &set, NULL), 0);
    assert_int_not_equal(jamsostek_programmes_parse("jkkx", &set, NULL), 0);
    assert_int_equal(jamsostek_programmes_parse(NULL, &set, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_programmes_format(32, text, sizeof text, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_programmes_format(31, text, 18, NULL),
                     JAMSOSTEK_ERR_BUFFER);
    assert_int_equal(jamsostek_programmes_format(31, text, 19, NULL),
                     JAMSOSTEK_OK);
    assert_int_equal(jamsostek_programmes_format(1, NULL, 19, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_string_equal(jamsostek_programme_name(JAMSOSTEK_JP), "jp");
    assert_null(jamsostek_programme_name(3));
    assert_null(jamsostek_programme_name(0));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(there_are_the_77_categories_of_the_list),
        cmocka_unit_test(unknown_categories_are_refused),
        cmocka_unit_test(
            the_list_of_2019_has_its_191_businesses_with_their_numbers),
        cmocka_unit_test(
            four_businesses_stand_in_two_groups_of_the_list_of_2015),
        cmocka_unit_test(athletes_are_in_the_list_since_december_2019),
        cmocka_unit_test(businesses_are_found_by_words_in_any_order_and_case),
        cmocka_unit_test(bad_questions_about_businesses_are_refused),
        cmocka_unit_test(each_funding_counts_as_one_payer),
        cmocka_unit_test(every_code_has_one_word_and_every_word_its_code),
        cmocka_unit_test(sets_of_programmes_are_words_joined_by_plus),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
