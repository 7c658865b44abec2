/* SPDX-License-Identifier: MIT */

/*
 * test_category_match.c - the category that somebody's spelling means
 *
 * What is expected here was written down before the aliases, from the words of
 * village lists and of identity cards.
 */
#include <jamsostek/category.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define ARRAY_LEN(a) (sizeof(a) / sizeof((a)[0]))

static jamsostek_status
match(const char *text, int32_t *category, jamsostek_error *err)
{
    return jamsostek_category_match(text, strlen(text), category, err);
}

static const char *
key_of(int32_t id)
{
    jamsostek_category category;

    if (jamsostek_category_get(id, &category, NULL) != JAMSOSTEK_OK)
        return "none";
    return category.key;
}

static void
spellings_of_village_lists_are_known(void **state)
{
    static const struct {
        const char *text;
        const char *key;
    } cases[] = {
        {"ojek", "ojek_driver"},
        {"tukang ojek", "ojek_driver"},
        {"ojol", "online_ojek_driver"},
        {"OJEK ONLINE", "online_ojek_driver"},
        {"marbot", "marbot"},
        {"Merbot", "marbot"},
        {"marbot masjid", "marbot"},
        {"guru ngaji", "koran_teacher"},
        {"Guru mengaji", "koran_teacher"},
        {"RT/RW", "rt_rw_head"},
        {"rt-rw", "rt_rw_head"},
        {"Ketua RT", "rt_rw_head"},
        {"Ketua R.T. 03 / R.W. 05", "rt_rw_head"},
        {"ketua rw 11", "rt_rw_head"},
        {"Linmas", "linmas"},
        {"hansip", "linmas"},
        {"kader posyandu", "posyandu_cadre"},
        {"Kader PKK", "pkk_cadre"},
        {"petani", "farmer"},
        {"PETANI/PEKEBUN", "farmer"},
        {"BURUH TANI/PERKEBUNAN", "farm_labourer"},
        {"buruh  tani", "farm_labourer"},
        {"Buruh Harian Lepas", "daily_labourer"},
        {"Pemulung", "scavenger"},
        {"perangkat desa", "village_apparatus"},
        {"PERANGKAT_DESA", "village_apparatus"},
        {"honorer", "non_asn_staff"},
        {"KARYAWAN HONORER", "non_asn_staff"},
        {"non-ASN", "non_asn_staff"},
        {"non ASN", "non_asn_staff"},
        {"kepala desa", "village_head"},
        {"Kades", "village_head"},
        {"BPD", "bpd_member"},
        {"Anggota BPD", "bpd_member"},
        {"KARYAWAN SWASTA", "private_employee"},
        {"PEMBANTU RUMAH TANGGA", "domestic_worker"},
        {"SOPIR", "transport_driver"},
        {"TUKANG KAYU", "carpenter"},
        {"TUKANG BATU", "builder"},
        {"PETERNAK", "livestock_keeper"},
        {"IMAM MASJID", "imam"},
        {"PENDETA", "church_worker"},
        {"WIRASWASTA", "own_account_worker"},
        {"TKI", "migrant_worker"},
        /* words and labels of the categories themselves */
        {"farm_labourer", "farm_labourer"},
        {"Coastal fisher", "fisher_coastal"},
        {"nelayan pesisir", "fisher_coastal"},
        {"Mosque caretaker", "marbot"},
        /* remarks in brackets */
        {"Petani (penggarap)", "farmer"},
        {"Pekerja Migran Indonesia", "migrant_worker"},
        {"Ketua RT 2 (Dusun 3)", "rt_rw_head"},
        /* characters that do not count */
        {"\tmarbot\r\n", "marbot"},
        {"mar\xc2\xa0"
         "bot",
         "marbot"},
        {"kader\xe2\x80\x93PKK", "pkk_cadre"},
        {"guru \xe2\x80\x98ngaji\xe2\x80\x99", "koran_teacher"},
        {"\"ojek\"", "ojek_driver"},
    };
    int32_t id;
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_error err = JAMSOSTEK_ERROR_INIT;

        id = 0;
        if (match(cases[i].text, &id, &err) != JAMSOSTEK_OK ||
            strcmp(key_of(id), cases[i].key) != 0)
            fail_msg("%s: %s %s", cases[i].text, key_of(id), err.message);
    }
}

static void
every_category_is_known_by_all_its_spellings(void **state)
{
    jamsostek_category category;
    const char *alias;
    size_t n, all = 0;
    int32_t id, found;

    (void)state;
    for (id = 1; (size_t)id <= jamsostek_category_count(); id++) {
        assert_int_equal(jamsostek_category_get(id, &category, NULL), 0);
        assert_int_equal(match(category.key, &found, NULL), 0);
        assert_int_equal(found, id);
        assert_int_equal(match(category.label_id, &found, NULL), 0);
        assert_int_equal(found, id);
        assert_int_equal(match(category.label_en, &found, NULL), 0);
        assert_int_equal(found, id);
        for (n = 0; (alias = jamsostek_category_alias(id, n)) != NULL; n++) {
            assert_int_equal(match(alias, &found, NULL), 0);
            assert_int_equal(found, id);
        }
        all += n;
    }
    assert_true(all > 300);
    assert_null(jamsostek_category_alias(-1, 0));
    assert_null(jamsostek_category_alias(id, 0));
    assert_null(jamsostek_category_alias(INT32_MAX, 0));
    assert_null(jamsostek_category_alias(1, SIZE_MAX));
}

static void
civil_servants_military_and_police_are_outside(void **state)
{
    static const char *const texts[] = {
        "PNS",
        "pns",
        "P.N.S.",
        "ASN",
        "CPNS",
        "PPPK",
        "P3K",
        "TNI",
        "TNI-AD",
        "Polri",
        "polisi",
        "Guru PPPK",
        "Pegawai Negeri Sipil (PNS)",
        "PEGAWAI NEGERI SIPIL",
        "TENTARA NASIONAL INDONESIA",
        "KEPOLISIAN RI",
        "TNI/Polri",
        "police",
        "PNS Guru",
        "Guru PNS",
        "ASN PPPK",
        "ASN (PPPK)",
        "PPPK - Guru",
        "P3K Guru",
        "Pegawai Negeri",
        "PNS/PPPK",
        "Perawat PPPK",
        "PPPK Penuh Waktu",
        "TNI Angkatan Darat",
        "Babinsa",
        "Bhabinkamtibmas",
    };
    int32_t id = 7, found[2];
    size_t n = 9, i, outside = 0;

    (void)state;
    for (i = 0; i < ARRAY_LEN(texts); i++) {
        jamsostek_error err = JAMSOSTEK_ERROR_INIT;

        if (match(texts[i], &id, &err) != JAMSOSTEK_ERR_NOT_OPEN)
            fail_msg("%s: %s", texts[i], err.message);
        assert_non_null(strstr(err.message, "PP 49/2023"));
        assert_int_equal(jamsostek_category_candidates(
                             texts[i], strlen(texts[i]), found, 2, &n, NULL),
                         JAMSOSTEK_ERR_NOT_OPEN);
    }
    assert_int_equal(id, 7);
    assert_int_equal(n, 9);
    while (jamsostek_category_alias(0, outside) != NULL)
        assert_int_equal(
            match(jamsostek_category_alias(0, outside++), &id, NULL),
            JAMSOSTEK_ERR_NOT_OPEN);
    assert_true(outside > 30);
}

/* Of these no source says that they are outside. */
static void
who_may_be_a_civil_servant_is_not_called_one(void **state)
{
    static const char *const texts[] = {
        "PPPK paruh waktu", "P3K Paruh Waktu",  "Guru negeri", "Satpol PP",
        "Pensiunan PNS",    "Purnawirawan TNI", "Guru",        "Karyawan BUMN",
    };
    int32_t id = 7;
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(texts); i++)
        if (match(texts[i], &id, NULL) != JAMSOSTEK_ERR_NOT_FOUND)
            fail_msg("%s", texts[i]);
    assert_int_equal(id, 7);
}

static void
what_may_mean_several_is_not_guessed(void **state)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    int32_t id = 7, found[8] = {0};
    size_t n = 0;

    (void)state;
    assert_int_equal(match("Buruh bangunan", &id, &err),
                     JAMSOSTEK_ERR_AMBIGUOUS);
    assert_non_null(strstr(err.message, "builder"));
    assert_non_null(strstr(err.message, "construction_project_worker"));
    assert_null(strstr(err.message, "angunan"));
    assert_int_equal(id, 7);

    assert_int_equal(
        jamsostek_category_candidates("NELAYAN", 7, found, 8, &n, NULL), 0);
    assert_int_equal(n, 3);
    assert_string_equal(key_of(found[0]), "fisher_coastal");
    assert_string_equal(key_of(found[1]), "fisher_inland");
    assert_string_equal(key_of(found[2]), "fisher_deep_sea");
    /* A list that is too short is filled as far as it goes. */
    found[0] = found[1] = 0;
    assert_int_equal(
        jamsostek_category_candidates("NELAYAN", 7, found, 1, &n, NULL), 0);
    assert_int_equal(n, 3);
    assert_string_equal(key_of(found[0]), "fisher_coastal");
    assert_int_equal(found[1], 0);
    assert_int_equal(
        jamsostek_category_candidates("NELAYAN", 7, NULL, 0, &n, NULL), 0);
    assert_int_equal(n, 3);
    /* One, and none. */
    assert_int_equal(
        jamsostek_category_candidates("ojol", 4, found, 8, &n, NULL), 0);
    assert_int_equal(n, 1);
    assert_string_equal(key_of(found[0]), "online_ojek_driver");
    assert_int_equal(
        jamsostek_category_candidates("xyz", 3, found, 8, &n, NULL), 0);
    assert_int_equal(n, 0);
    /* All names fit the message, which is cut where they do not. */
    assert_int_equal(match("kader", &id, &err), JAMSOSTEK_ERR_AMBIGUOUS);
    assert_true(strlen(err.message) < JAMSOSTEK_MESSAGE_SIZE);
    assert_non_null(strstr(err.message, "posyandu_cadre, pkk_cadre"));
}

static void
what_nobody_knows_is_not_found(void **state)
{
    static const char *const texts[] = {
        "",
        " ",
        "-",
        "...",
        "123",
        "xyz",
        "petan",
        "petanii",
        "o",
        "ojek2x",
        "(ojek)x",
        "xyz (ojek)",
        "(",
        "()",
        "pet\xc3\xa4ni",
        "\xff",
        "marbot\xc2",
        "\xe2\x80",
        "ibu rumah tangga",
        "pelajar/mahasiswa",
        "belum bekerja",
        "petani petani petani petani petani petani petani petani petani petani",
    };
    char longest[4096];
    int32_t id = 7;
    size_t i, n = 9;

    (void)state;
    for (i = 0; i < ARRAY_LEN(texts); i++)
        if (match(texts[i], &id, NULL) != JAMSOSTEK_ERR_NOT_FOUND)
            fail_msg("\"%s\" is known", texts[i]);
    memset(longest, 'a', sizeof longest);
    assert_int_equal(
        jamsostek_category_match(longest, sizeof longest, &id, NULL),
        JAMSOSTEK_ERR_NOT_FOUND);
    /* Blanks without end are no reason not to read on. */
    memset(longest, ' ', sizeof longest);
    memcpy(longest + sizeof longest - 4, "ojek", 4);
    assert_int_equal(id, 7);
    assert_int_equal(
        jamsostek_category_match(longest, sizeof longest, &id, NULL), 0);
    assert_string_equal(key_of(id), "ojek_driver");
    /* No byte behind the length is read. */
    assert_int_equal(jamsostek_category_match("ojekx", 4, &id, NULL), 0);
    assert_int_equal(jamsostek_category_match("oje", 3, &id, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);

    assert_int_equal(jamsostek_category_match(NULL, 0, &id, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_category_match("ojek", 4, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_category_candidates(NULL, 0, &id, 1, &n, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_category_candidates("ojek", 4, NULL, 1, &n, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_category_candidates("ojek", 4, &id, 1, NULL, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(spellings_of_village_lists_are_known),
        cmocka_unit_test(every_category_is_known_by_all_its_spellings),
        cmocka_unit_test(civil_servants_military_and_police_are_outside),
        cmocka_unit_test(who_may_be_a_civil_servant_is_not_called_one),
        cmocka_unit_test(what_may_mean_several_is_not_guessed),
        cmocka_unit_test(what_nobody_knows_is_not_found),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
