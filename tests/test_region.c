/* SPDX-License-Identifier: MIT */

/*
 * test_region.c - the region tree
 *
 * The expected counts were taken from the list with other tools, before there
 * was a reader.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <jamsostek/region.h>

#include "country.h"
#include "pack.h"

#define TEXT(literal) literal, sizeof(literal) - 1
#define ARRAY_LEN(a)  (sizeof(a) / sizeof((a)[0]))
#define HEAD          "code,name,level\n"
#define FILE_SIZE     ((size_t)1 << 16)

static const char *
data_path(const char *name)
{
    static char path[1024];

    snprintf(path, sizeof path, "%s/%s", JAMSOSTEK_TEST_DATA, name);
    return path;
}

static jamsostek_region
region_at(const jamsostek_regions *regions, int32_t index)
{
    jamsostek_region region;

    assert_int_equal(jamsostek_regions_get(regions, index, &region, NULL), 0);
    return region;
}

static int32_t
index_of(const jamsostek_regions *regions, const char *code)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    int32_t index = -1;

    if (jamsostek_regions_find(regions, code, &index, &err) != JAMSOSTEK_OK)
        fail_msg("%s: %s", code, err.message);
    return index;
}

static int32_t
count_villages(const jamsostek_regions *regions, const char *code,
               uint32_t kinds)
{
    int32_t count = -1;

    assert_int_equal(jamsostek_regions_villages(
                         regions, index_of(regions, code), kinds, &count, NULL),
                     0);
    return count;
}

static int32_t
count_level(const jamsostek_regions *regions, const char *code, int32_t level)
{
    int32_t index = index_of(regions, code);
    int32_t end = region_at(regions, index).end;
    int32_t n = 0;

    for (; index < end; index++)
        n += region_at(regions, index).level == level;
    return n;
}

/* Everything the header promises about a tree. */
static void
assert_consistent(const jamsostek_regions *regions)
{
    int32_t n = jamsostek_regions_count(regions);
    int32_t i, child, children, found;
    jamsostek_region region, parent;

    for (i = 0; i < n; i++) {
        region = region_at(regions, i);
        assert_int_equal(
            jamsostek_regions_find(regions, region.code, &found, NULL), 0);
        assert_int_equal(found, i);
        children = 0;
        for (child = i + 1; child < region.end;
             child = region_at(regions, child).end) {
            assert_int_equal(region_at(regions, child).parent, i);
            if (children++ == 0)
                assert_int_equal(region.first_child, child);
        }
        assert_int_equal(child, region.end);
        assert_int_equal(children, region.n_children);
        if (children == 0)
            assert_int_equal(region.first_child, -1);
        if (i == 0)
            continue;
        parent = region_at(regions, region.parent);
        assert_true(region.parent < i);
        assert_true(region.end <= parent.end);
        assert_int_equal(region.level, parent.level + 1);
        if (region.level > 1)
            assert_memory_equal(region.code, parent.code, strlen(parent.code));
    }
}

/* ---- the real list ----------------------------------------------------- */

static void
the_country_has_its_counts(void **state)
{
    jamsostek_region root = region_at(country, 0);
    int32_t i, cities = 0;
    jamsostek_region region;

    (void)state;
    assert_int_equal(jamsostek_regions_count(country), 91599 + 1);
    assert_string_equal(root.code, "0");
    assert_string_equal(root.name, "Indonesia");
    assert_int_equal(root.level, 0);
    assert_int_equal(root.parent, -1);
    assert_int_equal(root.first_child, 1);
    assert_int_equal(root.n_children, 38);
    assert_int_equal(root.end, 91600);

    assert_int_equal(count_level(country, "0", 1), 38);
    assert_int_equal(count_level(country, "0", 2), 416 + 98);
    assert_int_equal(count_level(country, "0", 3), 7285);
    assert_int_equal(count_level(country, "", 4), 83762);
    assert_int_equal(count_villages(country, "0", JAMSOSTEK_VILLAGES_KELURAHAN),
                     8496);
    assert_int_equal(count_villages(country, "0", JAMSOSTEK_VILLAGES_DESA),
                     75252);
    assert_int_equal(count_villages(country, "0", JAMSOSTEK_VILLAGES_DESA_ADAT),
                     14);
    assert_int_equal(count_villages(country, "0", JAMSOSTEK_VILLAGES_BUDGET),
                     75266);
    assert_int_equal(count_villages(country, "0", JAMSOSTEK_VILLAGES_ALL),
                     83762);
    for (i = 1; i < 91600; i++) {
        region = region_at(country, i);
        cities += region.level == 2 && region.code[3] >= '7';
    }
    assert_int_equal(cities, 98);
}

static void
the_tree_is_consistent(void **state)
{
    (void)state;
    assert_consistent(country);
}

static void
regencies_have_their_counts(void **state)
{
    static const struct {
        const char *code;
        const char *name;
        int32_t districts;
        int32_t kelurahan;
        int32_t desa;
        const char *file;
    } cases[] = {
        {"12.14", "Kabupaten Nias Selatan", 35, 2, 459,
         "regions_12_14_nias_selatan.csv"},
        {"74.07", "Kabupaten Wakatobi", 8, 25, 75,
         "regions_74_07_wakatobi.csv"},
        {"74.14", "Kabupaten Buton Tengah", 7, 10, 67,
         "regions_74_14_buton_tengah.csv"},
    };
    jamsostek_regions *own;
    jamsostek_region region;
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        region = region_at(country, index_of(country, cases[i].code));
        assert_string_equal(region.name, cases[i].name);
        assert_int_equal(region.level, 2);
        assert_int_equal(region.n_children, cases[i].districts);
        assert_int_equal(count_villages(country, cases[i].code,
                                        JAMSOSTEK_VILLAGES_KELURAHAN),
                         cases[i].kelurahan);
        assert_int_equal(
            count_villages(country, cases[i].code, JAMSOSTEK_VILLAGES_DESA),
            cases[i].desa);

        /* Its own file: a province, the regency and what belongs to it. */
        assert_int_equal(
            jamsostek_regions_open(data_path(cases[i].file), &own, NULL), 0);
        assert_int_equal(jamsostek_regions_count(own), 3 + cases[i].districts +
                                                           cases[i].kelurahan +
                                                           cases[i].desa);
        assert_int_equal(count_villages(own, "0", JAMSOSTEK_VILLAGES_DESA),
                         cases[i].desa);
        assert_consistent(own);
        jamsostek_regions_free(own);
    }
}

static void
regions_know_their_place(void **state)
{
    jamsostek_region village, kelurahan, adat;
    int32_t index;

    (void)state;
    index = index_of(country, "11.01.01.2001");
    village = region_at(country, index);
    assert_string_equal(village.name, "Keude Bakongan");
    assert_int_equal(village.level, 4);
    assert_int_equal(village.kind, JAMSOSTEK_VILLAGE_DESA);
    assert_int_equal(village.parent, index_of(country, "11.01.01"));
    assert_int_equal(village.first_child, -1);
    assert_int_equal(village.n_children, 0);
    assert_int_equal(village.end, index + 1);
    assert_int_equal(
        count_villages(country, "11.01.01.2001", JAMSOSTEK_VILLAGES_ALL), 1);
    assert_int_equal(
        count_villages(country, "11.01.01.2001", JAMSOSTEK_VILLAGES_KELURAHAN),
        0);

    kelurahan = region_at(country, index_of(country, "12.07.28.1007"));
    assert_string_equal(kelurahan.name, "Lubuk Pakam I,II"); /* quoted */
    assert_int_equal(kelurahan.kind, JAMSOSTEK_VILLAGE_KELURAHAN);

    /* All desa adat of the country are those around Jayapura. */
    adat = region_at(country, index_of(country, "91.03"));
    assert_string_equal(adat.name, "Kabupaten Jayapura");
    assert_int_equal(
        count_villages(country, "91.03", JAMSOSTEK_VILLAGES_DESA_ADAT), 14);
    /* Mimika has been 94.04 since Papua was divided. */
    assert_string_equal(region_at(country, index_of(country, "94.04")).name,
                        "Kabupaten Mimika");
    assert_int_equal(jamsostek_regions_find(country, "91.09", &index, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
}

static void
names_are_searched(void **state)
{
    static const struct {
        const char *text;
        int32_t level;
        int32_t expected;
    } cases[] = {
        {"baubau", 2, 1}, /* "Kota Bau Bau" */
        {"BAU-BAU", 2, 1},       {"wangi wangi selatan", 3, 1},
        {"Wangi-Wangi", 3, 2}, /* with and without "Selatan" */
        {"no such place", 0, 0}, {"indonesia", 1, 0},
    };
    int32_t found[4] = {-1, -1, -1, -1};
    int32_t n, i, exact = 0;
    int32_t *all;
    size_t c;

    (void)state;
    for (c = 0; c < ARRAY_LEN(cases); c++) {
        assert_int_equal(jamsostek_regions_search(country, cases[c].text,
                                                  cases[c].level, found, 4, &n,
                                                  NULL),
                         0);
        assert_int_equal(n, cases[c].expected);
    }
    assert_int_equal(
        jamsostek_regions_search(country, "baubau", 2, found, 4, &n, NULL), 0);
    assert_string_equal(region_at(country, found[0]).code, "74.72");

    /* "Sidomulyo" is the name of 98 villages, and a part of other names. */
    assert_int_equal(
        jamsostek_regions_search(country, "Sidomulyo", 4, NULL, 0, &n, NULL),
        0);
    assert_true(n >= 98);
    all = calloc((size_t)n, sizeof *all);
    assert_non_null(all);
    assert_int_equal(
        jamsostek_regions_search(country, "Sidomulyo", 4, all, n, &n, NULL), 0);
    for (i = 0; i < n; i++) {
        exact += strcmp(region_at(country, all[i]).name, "Sidomulyo") == 0;
        assert_true(i == 0 || all[i - 1] < all[i]);
    }
    assert_int_equal(exact, 98);
    free(all);

    /* What does not fit is counted and not written. */
    found[1] = -7;
    assert_int_equal(
        jamsostek_regions_search(country, "nias", 2, found, 1, &n, NULL), 0);
    assert_int_equal(n, 4); /* Nias, Selatan, Utara, Barat */
    assert_int_equal(found[1], -7);
}

static void
apostrophes_do_not_count(void **state)
{
    static const char list[] =
        HEAD "53,X\xe2\x80\x99y Z-w,1\n54,x'Yz w,1\n55,xy\xca\xbczv,1\n";
    jamsostek_regions *regions;
    int32_t index, n;

    (void)state;
    assert_int_equal(jamsostek_regions_load(TEXT(list), &regions, NULL), 0);
    assert_int_equal(
        jamsostek_regions_search(regions, "XYZW", 0, NULL, 0, &n, NULL), 0);
    assert_int_equal(n, 2);
    assert_int_equal(jamsostek_regions_search(regions, "x\xe2\x80\x98yz", 0,
                                              NULL, 0, &n, NULL),
                     0);
    assert_int_equal(n, 3);
    jamsostek_regions_free(regions);
    assert_int_equal(jamsostek_regions_search(country, "-' \xe2\x80\x99", 0,
                                              NULL, 0, &n, NULL),
                     JAMSOSTEK_ERR_FORMAT);

    /* The list writes "Bu Nuapu'u" with U+2019. */
    assert_int_equal(
        jamsostek_regions_search(country, "bu nuapu'u", 4, &index, 1, &n, NULL),
        0);
    assert_int_equal(n, 1);
    assert_string_equal(region_at(country, index).code, "53.07.17.2010");
}

/* ---- lists that are good ----------------------------------------------- */

/* A tree as text, to compare two of them. */
static void
describe(const jamsostek_regions *regions, char *out, size_t room)
{
    int32_t n = jamsostek_regions_count(regions);
    jamsostek_region r;
    size_t used = 0;
    int32_t i;

    for (i = 0; i < n; i++) {
        r = region_at(regions, i);
        used += (size_t)snprintf(
            out + used, room - used, "%s|%s|%d|%d|%d|%d|%d|%d\n", r.code,
            r.name, (int)r.level, (int)r.kind, (int)r.parent,
            (int)r.first_child, (int)r.n_children, (int)r.end);
        assert_true(used < room);
    }
}

static void
assert_tree(const void *data, size_t size, const char *expected)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_regions *regions;
    char out[4096];

    if (jamsostek_regions_load(data, size, &regions, &err) != JAMSOSTEK_OK)
        fail_msg("%s", err.message);
    describe(regions, out, sizeof out);
    jamsostek_regions_free(regions);
    assert_string_equal(out, expected);
}

static void
order_and_other_columns_do_not_matter(void **state)
{
    static const char tree[] = "0|Indonesia|0|0|-1|1|2|7\n"
                               "74|Sultra|1|0|0|2|1|6\n"
                               "74.14|Buton Tengah|2|0|1|3|1|6\n"
                               "74.14.01|Lakudo|3|0|2|4|2|6\n"
                               "74.14.01.1001|A|4|1|3|-1|0|5\n"
                               "74.14.01.3002|B|4|3|3|-1|0|6\n"
                               "75|Gorontalo|1|0|0|-1|0|7\n";

    (void)state;
    assert_tree(TEXT(HEAD "74,Sultra,1\n74.14,Buton Tengah,2\n"
                          "74.14.01,Lakudo,3\n74.14.01.1001,A,4\n"
                          "74.14.01.3002,B,4\n75,Gorontalo,1\n"),
                tree);
    assert_tree(TEXT("\xef\xbb\xbflevel,area,\"name\",code\r\n"
                     "4,9,B,74.14.01.3002\r\n1,,Gorontalo,75\r\n\r\n"
                     "4,8,A,74.14.01.1001\r\n3,\"x\ny\",Lakudo,74.14.01\r\n"
                     "2,7,\"Buton Tengah\",74.14\r\n1,6,Sultra,74"),
                tree);
    assert_tree(TEXT(HEAD), "0|Indonesia|0|0|-1|-1|0|1\n"); /* no regions */
}

/* ---- lists that are bad ------------------------------------------------ */

struct bad_list {
    const char *text;
    size_t size;
    jamsostek_status status;
    int64_t row;
    int32_t column;
};

static void
bad_lists_are_refused(void **state)
{
#define ABOVE HEAD "12,P,1\n12.14,K,2\n12.14.01,D,3\n"
    static const struct bad_list cases[] = {
        {TEXT(""), JAMSOSTEK_ERR_FORMAT, 1, 0},
        {TEXT("code,name\n12,P\n"), JAMSOSTEK_ERR_COLUMN, 1, 0},
        {TEXT("kode,name,level\n"), JAMSOSTEK_ERR_COLUMN, 1, 0},
        {TEXT("code,name,level,name\n"), JAMSOSTEK_ERR_COLUMN, 1, 4},
        {TEXT(HEAD "12,P\n"), JAMSOSTEK_ERR_FORMAT, 2, 0},
        {TEXT(HEAD "12,P,1,\n"), JAMSOSTEK_ERR_FORMAT, 2, 0},
        {TEXT(HEAD "12,P\"Q,1\n"), JAMSOSTEK_ERR_FORMAT, 2, 2},
        {TEXT(HEAD "12,\xff,1\n"), JAMSOSTEK_ERR_FORMAT, 2, 2},
        {TEXT(HEAD "12,\"P,1\n"), JAMSOSTEK_ERR_FORMAT, 2, 0},
        /* codes */
        {TEXT(HEAD ",P,1\n"), JAMSOSTEK_ERR_FORMAT, 2, 1},
        {TEXT(HEAD "0,P,0\n"), JAMSOSTEK_ERR_FORMAT, 2, 1},
        {TEXT(HEAD "1,P,1\n"), JAMSOSTEK_ERR_FORMAT, 2, 1},
        {TEXT(HEAD "123,P,1\n"), JAMSOSTEK_ERR_FORMAT, 2, 1},
        {TEXT(HEAD "1a,P,1\n"), JAMSOSTEK_ERR_FORMAT, 2, 1},
        {TEXT(HEAD " 12,P,1\n"), JAMSOSTEK_ERR_FORMAT, 2, 1},
        {TEXT(HEAD "12.,P,1\n"), JAMSOSTEK_ERR_FORMAT, 2, 1},
        {TEXT(HEAD "12,P,1\n12.1,K,2\n"), JAMSOSTEK_ERR_FORMAT, 3, 1},
        {TEXT(HEAD "12,P,1\n1214,K,2\n"), JAMSOSTEK_ERR_FORMAT, 3, 1},
        {TEXT(HEAD "12,P,1\n12-14,K,2\n"), JAMSOSTEK_ERR_FORMAT, 3, 1},
        {TEXT(ABOVE "12.14.01.200,V,4\n"), JAMSOSTEK_ERR_FORMAT, 5, 1},
        {TEXT(ABOVE "12.14.01.20011,V,4\n"), JAMSOSTEK_ERR_FORMAT, 5, 1},
        {TEXT(ABOVE "12.14.01.2001.,V,4\n"), JAMSOSTEK_ERR_FORMAT, 5, 1},
        {TEXT(ABOVE "12.14.01.2001.01,V,5\n"), JAMSOSTEK_ERR_FORMAT, 5, 1},
        {TEXT(ABOVE "12.14.01.0001,V,4\n"), JAMSOSTEK_ERR_FORMAT, 5, 1},
        {TEXT(ABOVE "12.14.01.4001,V,4\n"), JAMSOSTEK_ERR_FORMAT, 5, 1},
        /* levels and names */
        {TEXT(HEAD "12,P,2\n"), JAMSOSTEK_ERR_FORMAT, 2, 3},
        {TEXT(HEAD "12,P,\n"), JAMSOSTEK_ERR_FORMAT, 2, 3},
        {TEXT(HEAD "12,P,01\n"), JAMSOSTEK_ERR_FORMAT, 2, 3},
        {TEXT(HEAD "12,P,1.0\n"), JAMSOSTEK_ERR_FORMAT, 2, 3},
        {TEXT(HEAD "12,,1\n"), JAMSOSTEK_ERR_FORMAT, 2, 2},
        /* the tree */
        {TEXT(HEAD "12,P,1\n13,Q,1\n12,P,1\n"), JAMSOSTEK_ERR_DUPLICATE, 4, 0},
        {TEXT(HEAD "12,P,1\n12,R,1\n"), JAMSOSTEK_ERR_DUPLICATE, 3, 0},
        {TEXT(HEAD "12.14,K,2\n"), JAMSOSTEK_ERR_NOT_FOUND, 2, 0},
        {TEXT(HEAD "13,P,1\n12.14,K,2\n"), JAMSOSTEK_ERR_NOT_FOUND, 3, 0},
        {TEXT(HEAD "12,P,1\n12.14.01,D,3\n"), JAMSOSTEK_ERR_NOT_FOUND, 3, 0},
        {TEXT(ABOVE "12.14.02.2001,V,4\n"), JAMSOSTEK_ERR_NOT_FOUND, 5, 0},
        {TEXT(ABOVE "12.15,K,2\n12.15.01.2001,V,4\n"), JAMSOSTEK_ERR_NOT_FOUND,
         6, 0},
    };
    jamsostek_regions *regions = NULL;
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_error err = JAMSOSTEK_ERROR_INIT;

        if (jamsostek_regions_load(cases[i].text, cases[i].size, &regions,
                                   &err) != cases[i].status ||
            err.row != cases[i].row || err.column != cases[i].column)
            fail_msg("case %zu: %s line %d column %d: %s", i,
                     jamsostek_status_name(err.status), (int)err.row,
                     (int)err.column, err.message);
        assert_null(regions); /* untouched */
        assert_int_equal(err.status, cases[i].status);
        assert_true(err.message[0] != '\0');
    }
}

static void
the_missing_column_is_named(void **state)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_regions *regions;

    (void)state;
    assert_int_equal(
        jamsostek_regions_load(TEXT("code,nama,level\n"), &regions, &err),
        JAMSOSTEK_ERR_COLUMN);
    assert_string_equal(err.message, "the column \"name\" is missing");
}

/* The first `n` regions of 100 provinces with 100 regencies each, which have
 * 100 districts each: 1,010,100 in all. */
static char *
long_list(size_t n, size_t *size)
{
    char *text = malloc(sizeof HEAD + n * 16);
    char *end = text;
    int province, regency, district;

    assert_non_null(text);
    end += sprintf(end, HEAD);
    for (province = 0; province < 100; province++)
        for (regency = -1; regency < 100; regency++)
            for (district = -1; district < 100 && n > 0; district++) {
                if (regency < 0 && district >= 0)
                    break;
                n--;
                if (regency < 0)
                    end += sprintf(end, "%02d,P,1\n", province);
                else if (district < 0)
                    end += sprintf(end, "%02d.%02d,K,2\n", province, regency);
                else
                    end += sprintf(end, "%02d.%02d.%02d,D,3\n", province,
                                   regency, district);
            }
    *size = (size_t)(end - text);
    return text;
}

static void
a_million_regions_and_no_more(void **state)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_regions *regions;
    size_t size;
    char *text;

    (void)state;
    text = long_list(1000000, &size);
    assert_int_equal(jamsostek_regions_load(text, size, &regions, &err), 0);
    assert_int_equal(jamsostek_regions_count(regions), 1000001);
    jamsostek_regions_free(regions);
    free(text);
    text = long_list(1000001, &size);
    assert_int_equal(jamsostek_regions_load(text, size, &regions, &err),
                     JAMSOSTEK_ERR_LIMIT);
    assert_int_equal(err.row, 1000002);
    free(text);
}

static void
long_names_are_refused(void **state)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_regions *regions;
    char text[512];
    int n;

    (void)state;
    n = snprintf(text, sizeof text, HEAD "12,%0255d,1\n", 0);
    assert_int_equal(jamsostek_regions_load(text, (size_t)n, &regions, &err),
                     0);
    jamsostek_regions_free(regions);
    n = snprintf(text, sizeof text, HEAD "12,%0256d,1\n", 0);
    assert_int_equal(jamsostek_regions_load(text, (size_t)n, &regions, &err),
                     JAMSOSTEK_ERR_LIMIT);
    assert_int_equal(err.column, 2);
}

/* 300 MiB of text in 400 KiB: lines that are long in a column of no use. */
static void
a_bomb_is_stopped(void **state)
{
    const size_t room = (size_t)1 << 20, line = (size_t)50 << 10;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    unsigned char *gz = malloc(room);
    char *text = malloc(200 * line);
    jamsostek_regions *regions;
    size_t n = 0;
    int i;

    (void)state;
    assert_non_null(gz);
    assert_non_null(text);
    memset(text, 'x', 200 * line);
    for (i = 0; i < 200; i++) {
        memcpy(text + (size_t)i * line, TEXT("12,P,1,"));
        text[(size_t)(i + 1) * line - 1] = '\n';
    }
    n = pack(TEXT("code,name,level,more\n"), gz, room);
    for (i = 0; i < 31; i++)
        n += pack(text, 200 * line, gz + n, room - n);
    assert_true(n < (size_t)400 << 10);
    assert_int_equal(jamsostek_regions_load(gz, n, &regions, &err),
                     JAMSOSTEK_ERR_LIMIT);
    assert_in_range(err.row, 5200, 5300); /* 256 MiB of 50 KiB each */
    free(text);
    free(gz);
}

/* ---- damage ------------------------------------------------------------ */

static size_t
read_file(const char *name, unsigned char *out, size_t room)
{
    FILE *file = fopen(data_path(name), "rb");
    size_t n;

    if (file == NULL)
        fail_msg("cannot open %s", data_path(name));
    n = fread(out, 1, room, file);
    assert_int_equal(ferror(file), 0);
    assert_true(n > 0 && n < room);
    assert_int_equal(fclose(file), 0);
    return n;
}

static void
damaged_gzip_never_gives_another_tree(void **state)
{
    static unsigned char text[FILE_SIZE], gz[FILE_SIZE];
    static char expected[FILE_SIZE], other[FILE_SIZE];
    jamsostek_regions *regions;
    jamsostek_status status;
    size_t n, size, i;

    (void)state;
    size = read_file("regions_74_14_buton_tengah.csv", text, sizeof text);
    assert_int_equal(jamsostek_regions_load(text, size, &regions, NULL), 0);
    describe(regions, expected, sizeof expected);
    jamsostek_regions_free(regions);

    n = pack(text, size, gz, sizeof gz);
    assert_int_equal(jamsostek_regions_load(gz, n, &regions, NULL), 0);
    describe(regions, other, sizeof other);
    jamsostek_regions_free(regions);
    assert_string_equal(other, expected);

    for (i = 0; i < n; i++) {
        status = jamsostek_regions_load(gz, i, &regions, NULL);
        assert_int_equal(status, i == 0 ? JAMSOSTEK_ERR_FORMAT
                                        : JAMSOSTEK_ERR_TRUNCATED);
    }
    /* test_gz.c flips every bit; here one of each byte is enough. */
    for (i = 0; i < n; i++) {
        gz[i] ^= (unsigned char)(1u << i % 8);
        if (jamsostek_regions_load(gz, n, &regions, NULL) == 0) {
            describe(regions, other, sizeof other);
            jamsostek_regions_free(regions);
            assert_string_equal(other, expected);
        }
        gz[i] ^= (unsigned char)(1u << i % 8);
    }
}

/* ---- arguments --------------------------------------------------------- */

static void
arguments_are_checked(void **state)
{
    jamsostek_regions *regions;
    jamsostek_region region;
    int32_t n;

    (void)state;
    assert_int_equal(jamsostek_regions_open(NULL, &regions, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_regions_open("x", NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_regions_open("there-is-none", &regions, NULL),
                     JAMSOSTEK_ERR_IO);
    assert_int_equal(
        jamsostek_regions_open(JAMSOSTEK_TEST_DATA, &regions, NULL),
        JAMSOSTEK_ERR_IO);
    assert_int_equal(jamsostek_regions_load(NULL, 1, &regions, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_regions_load("a", 1, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_regions_count(NULL), 0);
    jamsostek_regions_free(NULL);

    assert_int_equal(jamsostek_regions_find(NULL, "12", &n, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_regions_find(country, NULL, &n, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_regions_find(country, "12", NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_regions_find(country, "12x", &n, NULL),
                     JAMSOSTEK_ERR_FORMAT);
    assert_int_equal(jamsostek_regions_find(country, "99", &n, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_regions_find(country, "00", &n, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);

    assert_int_equal(jamsostek_regions_get(NULL, 0, &region, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_regions_get(country, 0, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_regions_get(country, -1, &region, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(jamsostek_regions_get(country, 91600, &region, NULL),
                     JAMSOSTEK_ERR_DOMAIN);

    assert_int_equal(jamsostek_regions_villages(NULL, 0, 2, &n, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_regions_villages(country, 0, 2, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_regions_villages(country, 0, 0, &n, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_regions_villages(country, 0, 1, &n, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_regions_villages(country, 0, 0x10, &n, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_regions_villages(country, 91600, 2, &n, NULL),
                     JAMSOSTEK_ERR_DOMAIN);

    assert_int_equal(jamsostek_regions_search(NULL, "x", 0, NULL, 0, &n, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_regions_search(country, NULL, 0, NULL, 0, &n, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_regions_search(country, "x", 0, NULL, 0, NULL, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_regions_search(country, "x", 0, NULL, 1, &n, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_regions_search(country, "x", 0, NULL, -1, &n, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_regions_search(country, "x", 5, NULL, 0, &n, NULL),
        JAMSOSTEK_ERR_DOMAIN);
    assert_int_equal(
        jamsostek_regions_search(country, "x", -1, NULL, 0, &n, NULL),
        JAMSOSTEK_ERR_DOMAIN);
}

static void
kinds_have_names(void **state)
{
    static const char *const names[] = {"none", "kelurahan", "desa",
                                        "desa_adat"};
    int32_t kind, parsed = -1;

    (void)state;
    for (kind = 0; kind < 4; kind++)
        assert_string_equal(jamsostek_village_kind_name(kind), names[kind]);
    assert_string_equal(jamsostek_village_kind_name(-1), "unknown");
    assert_string_equal(jamsostek_village_kind_name(4), "unknown");
    for (kind = 1; kind < 4; kind++) {
        assert_int_equal(
            jamsostek_village_kind_parse(names[kind], &parsed, NULL), 0);
        assert_int_equal(parsed, kind);
    }
    assert_int_equal(jamsostek_village_kind_parse("none", &parsed, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_village_kind_parse("Desa", &parsed, NULL),
                     JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_village_kind_parse(NULL, &parsed, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_village_kind_parse("desa", NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_country_has_its_counts),
        cmocka_unit_test(the_tree_is_consistent),
        cmocka_unit_test(regencies_have_their_counts),
        cmocka_unit_test(regions_know_their_place),
        cmocka_unit_test(names_are_searched),
        cmocka_unit_test(apostrophes_do_not_count),
        cmocka_unit_test(order_and_other_columns_do_not_matter),
        cmocka_unit_test(bad_lists_are_refused),
        cmocka_unit_test(the_missing_column_is_named),
        cmocka_unit_test(a_million_regions_and_no_more),
        cmocka_unit_test(long_names_are_refused),
        cmocka_unit_test(a_bomb_is_stopped),
        cmocka_unit_test(damaged_gzip_never_gives_another_tree),
        cmocka_unit_test(arguments_are_checked),
        cmocka_unit_test(kinds_have_names),
    };

    return cmocka_run_group_tests(tests, open_country, close_country);
}
