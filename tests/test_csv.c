/* SPDX-License-Identifier: MIT */

/*
 * test_csv.c - the CSV reader, case by case and piece by piece
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../lib/register/csv.h"
#include "csv_text.h"
#include "pack.h"

#define TEXT(literal) literal, sizeof(literal) - 1
#define KIB           ((size_t)1024)

static const size_t chunks[] = {1, 2, 3, 5, 64, 4096, (size_t)1 << 20};

static void
assert_described(const void *data, size_t size, const char *expected)
{
    static char out[1 << 16];
    size_t i;

    for (i = 0; i < ARRAY_LEN(chunks); i++) {
        describe(data, size, chunks[i], out, sizeof out);
        assert_string_equal(out, expected);
    }
}

struct csv_case {
    const char *text;
    size_t size;
    const char *expected;
};

static void
assert_cases(const struct csv_case *cases, size_t n)
{
    static unsigned char gz[1 << 16];
    size_t i;

    for (i = 0; i < n; i++) {
        assert_described(cases[i].text, cases[i].size, cases[i].expected);
        /* And the same from gzip. */
        assert_described(gz, pack(cases[i].text, cases[i].size, gz, sizeof gz),
                         cases[i].expected);
    }
}

static void
what_is_read(void **state)
{
    static const struct csv_case cases[] = {
        {TEXT("a,b\n1,2\n"), "/1[a][b]/2[1][2]"},
        {TEXT("a,b\n1,2"), "/1[a][b]/2[1][2]"},       /* no final newline */
        {TEXT("a,b\r\n1,2\r\n"), "/1[a][b]/2[1][2]"}, /* CRLF */
        {TEXT("a,b\r\n1,2\n3,4"), "/1[a][b]/2[1][2]/3[3][4]"},
        {TEXT("a\n\n\r\n1\n\n\n2\n\n"), "/1[a]/4[1]/7[2]"}, /* blank lines */
        {TEXT("\n\r\na\n1\n"), "/3[a]/4[1]"},
        {TEXT("a\n"), "/1[a]"}, /* a header alone: zero records */
        {TEXT("a"), "/1[a]"},
        {TEXT("a,b\n,\n,,\n"), "/1[a][b]/2[][]/3[][][]"},
        {TEXT("a,b\n1,2,3\n1\n"), "/1[a][b]/2[1][2][3]/3[1]"},
        {TEXT("a\n \n\"\"\n"), "/1[a]/2[ ]/3[]"}, /* these are not blank */
        /* quotes */
        {TEXT("a,b\n\"1,5\",\"say \"\"hi\"\"\"\n"),
         "/1[a][b]/2[1,5][say \"hi\"]"},
        {TEXT("\"a\",\"b\"\r\n\"1\",\"2\""), "/1[a][b]/2[1][2]"},
        {TEXT("a,b\n\"\"\"\",\"\"\n"), "/1[a][b]/2[\"][]"},
        {TEXT("a,b\n\"x\ny\",1\n\"\n\n\",2\nz,3\n"),
         "/1[a][b]/2[x\ny][1]/4[\n\n][2]/7[z][3]"},
        {TEXT("a\n\"x\r\ny\"\n\"x\ry\"\n"), "/1[a]/2[x\r\ny]/4[x\ry]"},
        /* UTF-8 of 2, 3 and 4 bytes, and the last code point there is */
        {TEXT("a\n\xc3\xa9\xe2\x80\x99\xf0\x9f\x90\x9f\xf4\x8f\xbf\xbf\n"),
         "/1[a]/2[\xc3\xa9\xe2\x80\x99\xf0\x9f\x90\x9f\xf4\x8f\xbf\xbf]"},
        {TEXT("a\n\"\xc3\xa9\"\"\xef\xbf\xbd\"\n"),
         "/1[a]/2[\xc3\xa9\"\xef\xbf\xbd]"},
        /* byte order mark */
        {TEXT("\xef\xbb\xbf"
              "a\n1\n"),
         "/1[a]/2[1]"},
        {TEXT("\xef\xbb\xbf\"a\"\n1\n"), "/1[a]/2[1]"},
        {TEXT("\xef\xbb\xbf\na\n1\n"), "/2[a]/3[1]"},
    };

    (void)state;
    assert_cases(cases, ARRAY_LEN(cases));
}

static void
faults_of_a_record_cost_that_record(void **state)
{
    static const struct csv_case cases[] = {
        /* a carriage return alone */
        {TEXT("a,b\n1\r,2\n3,4\n"), "/1[a][b]/ERR_FORMAT 2:1/3[3][4]"},
        {TEXT("a,b\n1,2\r"), "/1[a][b]/ERR_FORMAT 2:2"},
        {TEXT("a\n\"1\"\r\r\n2\n"), "/1[a]/ERR_FORMAT 2:1/3[2]"},
        /* quotes in the wrong place; the line is lost, quotes or not */
        {TEXT("a,b\n1,2\"3\n4,5\n"), "/1[a][b]/ERR_FORMAT 2:2/3[4][5]"},
        {TEXT("a,b\n1\"2,\"3\n4,5\n"), "/1[a][b]/ERR_FORMAT 2:1/3[4][5]"},
        {TEXT("a,b\n\"1\"2,3\n4,5\n"), "/1[a][b]/ERR_FORMAT 2:1/3[4][5]"},
        {TEXT("a,b\n\"1\" ,3\n4,5\n"), "/1[a][b]/ERR_FORMAT 2:1/3[4][5]"},
        {TEXT("a,b\n \"1\",3\n4,5\n"), "/1[a][b]/ERR_FORMAT 2:1/3[4][5]"},
        {TEXT("a,b\n\"1\"\xc3\xa9,3\n4,5"), "/1[a][b]/ERR_FORMAT 2:1/3[4][5]"},
        /* NUL */
        {TEXT("a,b\n1,\0\n3,4\n"), "/1[a][b]/ERR_FORMAT 2:2/3[3][4]"},
        {TEXT("a,b\n\"\n\0\",2\n3,4\n"), "/1[a][b]/ERR_FORMAT 3:1/4[3][4]"},
        /* not UTF-8: a lone tail, overlong, surrogate, too large, cut off */
        {TEXT("a\n\x80\n1\n"), "/1[a]/ERR_FORMAT 2:1/3[1]"},
        {TEXT("a\n\xff\n1\n"), "/1[a]/ERR_FORMAT 2:1/3[1]"},
        {TEXT("a\n\xc0\x80\n1\n"), "/1[a]/ERR_FORMAT 2:1/3[1]"},
        {TEXT("a\n\xc1\xbf\n1\n"), "/1[a]/ERR_FORMAT 2:1/3[1]"},
        {TEXT("a\n\xe0\x9f\xbf\n1\n"), "/1[a]/ERR_FORMAT 2:1/3[1]"},
        {TEXT("a\n\xed\xa0\x80\n1\n"), "/1[a]/ERR_FORMAT 2:1/3[1]"},
        {TEXT("a\n\xf0\x8f\xbf\xbf\n1\n"), "/1[a]/ERR_FORMAT 2:1/3[1]"},
        {TEXT("a\n\xf4\x90\x80\x80\n1\n"), "/1[a]/ERR_FORMAT 2:1/3[1]"},
        {TEXT("a\n\xf5\x80\x80\x80\n1\n"), "/1[a]/ERR_FORMAT 2:1/3[1]"},
        {TEXT("a\n\xc3\n1\n"), "/1[a]/ERR_FORMAT 2:1/3[1]"},
        {TEXT("a\n\xe2\x80\n1\n"), "/1[a]/ERR_FORMAT 2:1/3[1]"},
        {TEXT("a\n\xe2\x80,1\n1\n"), "/1[a]/ERR_FORMAT 2:1/3[1]"},
        {TEXT("a\n1,\xc3"), "/1[a]/ERR_FORMAT 2:2"},
        {TEXT("a\n1,\xf0\x9f\x90"), "/1[a]/ERR_FORMAT 2:2"},
        /* a mark that does not stand at the start */
        {TEXT("a\n\xef\xbb\xbf"
              "1\n2\n"),
         "/1[a]/ERR_FORMAT 2:1/3[2]"},
        /* the quotes of a faulty record are followed to its end */
        {TEXT("a,b\n\xff,\"x\n1,2\n\"\n3,4\n"),
         "/1[a][b]/ERR_FORMAT 2:1/5[3][4]"},
        {TEXT("a,b\n\"\xff\"\"\n1,2\",\"\n\"\n3,4\n"),
         "/1[a][b]/ERR_FORMAT 2:1/5[3][4]"},
        {TEXT("a,b\n\xff\"\n1,2\n"), "/1[a][b]/ERR_FORMAT 2:1/3[1][2]"},
        /* every faulty line has its own fault */
        {TEXT("a\n\xff\n\xff\n\n\xff\n1\n"),
         "/1[a]/ERR_FORMAT 2:1/ERR_FORMAT 3:1/ERR_FORMAT 5:1/6[1]"},
    };

    (void)state;
    assert_cases(cases, ARRAY_LEN(cases));
}

static void
faults_that_stop(void **state)
{
    static const struct csv_case cases[] = {
        {TEXT(""), "/ERR_FORMAT 1:0 stop"},
        {TEXT("\n\r\n"), "/ERR_FORMAT 1:0 stop"},
        {TEXT("\xef\xbb\xbf"), "/ERR_FORMAT 1:0 stop"},
        {TEXT("\xff\xfe"
              "a\0\n\0"),
         "/ERR_FORMAT 1:0 stop"}, /* UTF-16 */
        {TEXT("\xfe\xff\0a\0\n"), "/ERR_FORMAT 1:0 stop"},
        {TEXT("a\0\n\0"), "/ERR_FORMAT 1:1 stop"},      /* without its mark */
        {TEXT("a,b\"\n1,2\n"), "/ERR_FORMAT 1:2 stop"}, /* in the header */
        {TEXT("a,b\r1,2\r"), "/ERR_FORMAT 1:2 stop"},   /* CR only */
        {TEXT("\xef\xbb\xbf\xef\xbb\xbf"
              "a\n"),
         "/ERR_FORMAT 1:1 stop"},
        /* a quote that is never closed, named by its line */
        {TEXT("a,b\n1,2\n3,\"4\n5,6\n"),
         "/1[a][b]/2[1][2]/ERR_FORMAT 3:0 stop"},
        {TEXT("a\n\""), "/1[a]/ERR_FORMAT 2:0 stop"},
        {TEXT("a\n\"1\"\""), "/1[a]/ERR_FORMAT 2:0 stop"},
        {TEXT("a\n\xff,\"\n\n"), "/1[a]/ERR_FORMAT 2:1/ERR_FORMAT 2:0 stop"},
        {TEXT("a\n\"\xff\n\n"), "/1[a]/ERR_FORMAT 2:1/ERR_FORMAT 2:0 stop"},
    };

    (void)state;
    assert_cases(cases, ARRAY_LEN(cases));
}

static void
what_is_no_text_is_named(void **state)
{
    static const struct {
        const char *text;
        size_t size;
        const char *message;
    } cases[] = {
        {"PK\3\4\x14\0\6\0\n", 9, "the file is a workbook (xlsx, ods); *"},
        {"\xd0\xcf\x11\xe0\xa1", 5, "the file is a workbook (xls); *"},
    };
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv *csv;
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        assert_int_equal(
            jamsostek_csv_load(cases[i].text, cases[i].size, &csv, &err),
            JAMSOSTEK_ERR_FORMAT);
        assert_memory_equal(err.message, cases[i].message,
                            strlen(cases[i].message) - 1);
        assert_int_equal(err.row, 1);
    }
}

static void
a_text_may_begin_like_a_workbook(void **state)
{
    jamsostek_csv_record record;
    jamsostek_csv *csv;

    (void)state;
    assert_int_equal(jamsostek_csv_load("PK\3\4\r\n1\n", 8, &csv, NULL), 0);
    assert_int_equal(jamsostek_csv_header(csv, &record, NULL), 0);
    assert_string_equal(record.fields[0], "PK\3\4");
    jamsostek_csv_free(csv);
}

/* ---- other separators -------------------------------------------------- */

static void
other_separators_are_read(void **state)
{
    static const char text[] = "\xef\xbb\xbfNIK;Nama;\"a;b\"\r\n"
                               "1;x, y;\"2;3,4\"\"\n5\"\r\n"
                               "\r\n"
                               "1;2\"3;4\n"
                               "\t1;,;;\n";
    jamsostek_csv_record record;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv *csv;
    size_t at;

    (void)state;
    assert_int_equal(
        jamsostek_csv_load_separated(text, sizeof text - 1, ';', &csv, &err),
        0);
    assert_int_equal(jamsostek_csv_column(csv, "a;b", &at, &err), 0);
    assert_int_equal(at, 2);
    assert_int_equal(jamsostek_csv_next(csv, &record, &err), 0);
    assert_int_equal(record.n, 3);
    assert_string_equal(record.fields[1], "x, y");
    assert_string_equal(record.fields[2], "2;3,4\"\n5");
    assert_int_equal(jamsostek_csv_next(csv, &record, &err),
                     JAMSOSTEK_ERR_FORMAT);
    assert_int_equal(err.row, 5);
    assert_int_equal(err.column, 2);
    assert_int_equal(jamsostek_csv_next(csv, &record, &err), 0);
    assert_int_equal(record.n, 4);
    assert_string_equal(record.fields[0], "\t1");
    assert_string_equal(record.fields[1], ",");
    assert_string_equal(record.fields[3], "");
    assert_int_equal(record.line, 6);
    assert_int_equal(jamsostek_csv_next(csv, &record, &err), 0);
    assert_int_equal(record.n, 0);
    jamsostek_csv_free(csv);
    assert_int_equal(
        jamsostek_csv_load_separated(text, sizeof text - 1, '|', &csv, &err),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_csv_open_separated("x", 0, &csv, &err),
                     JAMSOSTEK_ERR_ARGUMENT);
}

static void
a_line_that_names_the_separator_is_passed_over(void **state)
{
    static const char text[] = "sep=;\r\na;b\r\n1;2\r\n";
    jamsostek_csv_record record;
    jamsostek_csv *csv;

    (void)state;
    assert_int_equal(
        jamsostek_csv_load_separated(text, sizeof text - 1, ';', &csv, NULL),
        0);
    assert_int_equal(jamsostek_csv_header(csv, &record, NULL), 0);
    assert_int_equal(record.n, 2);
    assert_string_equal(record.fields[0], "a");
    assert_int_equal(record.line, 2);
    jamsostek_csv_free(csv);
}

static void
a_missing_column_tells_of_another_separator(void **state)
{
    static const struct {
        const char *text;
        int32_t separator;
        const char *message;
    } cases[] = {
        {"a;b\n", ',', "the columns are separated by semicolons"},
        {"sep=;\na;b\n", ',', "the columns are separated by semicolons"},
        {"a;b, c;d\n", ',', "the columns are separated by semicolons"},
        {"a\tb\n", ',', "the columns are separated by tabs"},
        {"a,b\n", ';', "the columns are separated by commas"},
        {"a,b;c\n", ',', "the column \"x\" is missing"},
    };
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv *csv;
    size_t at, i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        assert_int_equal(
            jamsostek_csv_load_separated(cases[i].text, strlen(cases[i].text),
                                         cases[i].separator, &csv, &err),
            0);
        assert_int_equal(jamsostek_csv_column(csv, "x", &at, &err),
                         JAMSOSTEK_ERR_COLUMN);
        assert_string_equal(err.message, cases[i].message);
        jamsostek_csv_free(csv);
    }
}

/* Also where the field before was too long to be kept. */
static void
an_open_quote_is_named_by_its_own_line(void **state)
{
    enum { LONG = 80000 };
    static char text[LONG];
    jamsostek_csv_record record;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv *csv;

    (void)state;
    memset(text, '\n', sizeof text);
    memcpy(text, "a\n1\n\"", 5);
    assert_int_equal(jamsostek_csv_load(text, sizeof text, &csv, &err), 0);
    assert_int_equal(jamsostek_csv_next(csv, &record, &err), 0);
    assert_int_equal(jamsostek_csv_next(csv, &record, &err),
                     JAMSOSTEK_ERR_LIMIT);
    assert_int_equal(jamsostek_csv_next(csv, &record, &err),
                     JAMSOSTEK_ERR_FORMAT);
    assert_true(jamsostek_csv_stopped(csv));
    assert_int_equal(err.row, 3);
    jamsostek_csv_free(csv);
}

static void
a_mark_after_a_member_is_refused(void **state)
{
    unsigned char gz[4096];
    size_t n;

    (void)state;
    n = pack(TEXT("\xef\xbb\xbf"
                  "a\n1\n"),
             gz, sizeof gz);
    n += pack(TEXT("\xef\xbb\xbf"
                   "2\n3\n"),
              gz + n, sizeof gz - n);
    assert_described(gz, n, "/1[a]/2[1]/ERR_FORMAT 3:1/4[3]");
}

/* ---- limits ------------------------------------------------------------ */

/* A text that is put together piece by piece. */
struct builder {
    char *text;
    size_t size;
    size_t room;
};

static void
put(struct builder *b, const char *text)
{
    size_t n = strlen(text);

    assert_true(b->size + n <= b->room);
    memcpy(b->text + b->size, text, n);
    b->size += n;
}

static void
put_many(struct builder *b, char letter, size_t n)
{
    assert_true(b->size + n <= b->room);
    memset(b->text + b->size, letter, n);
    b->size += n;
}

static struct builder
builder_new(size_t room)
{
    struct builder b = {malloc(room), 0, room};

    assert_non_null(b.text);
    return b;
}

static void
assert_built(struct builder *b, const char *expected)
{
    assert_described(b->text, b->size, expected);
    b->size = 0;
}

static void
a_field_has_64_kib(void **state)
{
    struct builder b = builder_new(KIB * 256);

    (void)state;
    put(&b, "a,b\n1,");
    put_many(&b, 'x', 64 * KIB);
    put(&b, "\n3,4\n");
    assert_built(&b, "/1[a][b]/2[1][65536 bytes]/3[3][4]");

    put(&b, "a,b\n1,");
    put_many(&b, 'x', 64 * KIB + 1);
    put(&b, "\n3,4\n");
    assert_built(&b, "/1[a][b]/ERR_LIMIT 2:2/3[3][4]");

    put(&b, "a,b\n\"");
    put_many(&b, 'x', 64 * KIB - 2);
    put(&b, "\"\"\n\",2\n3,4\n"); /* a doubled quote is one byte */
    assert_built(&b, "/1[a][b]/2[65536 bytes][2]/4[3][4]");

    put(&b, "a,b\n\"");
    put_many(&b, 'x', 64 * KIB - 2);
    put(&b, "\n\xc3\xa9\",\"\n\"\n3,4\n");
    assert_built(&b, "/1[a][b]/ERR_LIMIT 3:1/5[3][4]");

    put(&b, "a,b\n");
    put_many(&b, 'x', 64 * KIB - 1);
    put(&b, "\xc3\xa9,2\n3,4\n");
    assert_built(&b, "/1[a][b]/ERR_LIMIT 2:1/3[3][4]");
    free(b.text);
}

static void
a_record_has_256_fields(void **state)
{
    struct builder b = builder_new(KIB * 4);
    struct jamsostek__text text;
    char expected[4096];
    int i;

    (void)state;
    put(&b, "a,b\n");
    put_many(&b, ',', 255);
    put(&b, "\n1,2\n");
    text = (struct jamsostek__text){expected, sizeof expected, 0};
    jamsostek__text_add(&text, "/1[a][b]/2");
    for (i = 0; i < 256; i++)
        jamsostek__text_add(&text, "[]");
    jamsostek__text_add(&text, "/3[1][2]");
    assert_built(&b, expected);

    put(&b, "a,b\n");
    put_many(&b, ',', 256);
    put(&b, "\n1,2\n");
    assert_built(&b, "/1[a][b]/ERR_LIMIT 2:257/3[1][2]");

    put(&b, "a,b\n");
    put_many(&b, ',', 1000);
    put(&b, "\"\n\",\n1,2\n");
    assert_built(&b, "/1[a][b]/ERR_LIMIT 2:257/4[1][2]");
    free(b.text);
}

/* 15 fields of 65,535 bytes, their commas, and `last` more bytes. */
static void
put_long_record(struct builder *b, size_t last)
{
    int i;

    for (i = 0; i < 15; i++) {
        put_many(b, 'x', 64 * KIB - 1);
        put(b, ",");
    }
    put_many(b, 'y', last);
}

static void
a_record_has_1_mib(void **state)
{
    struct builder b = builder_new(KIB * 4096);
    struct jamsostek__text text;
    char expected[4096];
    int i;

    (void)state;
    put(&b, "a,b\n");
    put_long_record(&b, 64 * KIB); /* 1 MiB to the byte */
    put(&b, "\n1,2\n");
    text = (struct jamsostek__text){expected, sizeof expected, 0};
    jamsostek__text_add(&text, "/1[a][b]/2");
    for (i = 0; i < 15; i++)
        jamsostek__text_add(&text, "[65535 bytes]");
    jamsostek__text_add(&text, "[65536 bytes]/3[1][2]");
    assert_built(&b, expected);

    put(&b, "a,b\n");
    put_long_record(&b, 64 * KIB - 1);
    put(&b, ",z\n1,2\n"); /* one byte more */
    assert_built(&b, "/1[a][b]/ERR_LIMIT 2:0/3[1][2]");

    /* The rest is passed over however long it is, with its quotes. */
    put(&b, "a,b\n");
    put_long_record(&b, 64 * KIB - 1);
    put(&b, ",");
    put_long_record(&b, 64 * KIB - 1);
    put(&b, ",\"\n\n\"\n1,2\n");
    assert_built(&b, "/1[a][b]/ERR_LIMIT 2:0/5[1][2]");
    free(b.text);
}

static void
an_open_quote_is_not_followed_for_ever(void **state)
{
    struct builder b = builder_new(KIB * 4096);

    (void)state;
    put(&b, "a,b\n\"");
    put_many(&b, 'x', 1500 * KIB);
    put(&b, "\",2\n3,4\n");
    assert_built(&b, "/1[a][b]/ERR_LIMIT 2:1/ERR_FORMAT 2:0 stop");

    put(&b, "a,b\n\""); /* nothing but doubled quotes */
    put_many(&b, '"', 2048 * KIB);
    put(&b, "\",2\n3,4\n");
    assert_built(&b, "/1[a][b]/ERR_LIMIT 2:1/ERR_FORMAT 2:0 stop");

    put(&b, "a,b\n\"");
    put_many(&b, 'x', 1000 * KIB);
    put(&b, "\",2\n3,4\n");
    assert_built(&b, "/1[a][b]/ERR_LIMIT 2:1/3[3][4]");
    free(b.text);
}

static void
the_whole_text_is_limited(void **state)
{
    static const char text[] = "a\n1\n2\n3\n";
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv_record record;
    struct jamsostek__gz *gz;
    jamsostek_csv *csv;
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(chunks); i++) {
        assert_int_equal(jamsostek__gz_load(TEXT(text), &gz, NULL), 0);
        jamsostek__gz_chunk(gz, chunks[i]);
        jamsostek__gz_limit(gz, 5);
        assert_int_equal(jamsostek__csv_new(gz, &csv, NULL), 0);
        assert_int_equal(jamsostek_csv_next(csv, &record, &err), 0);
        assert_string_equal(record.fields[0], "1");
        assert_int_equal(jamsostek_csv_next(csv, &record, &err),
                         JAMSOSTEK_ERR_LIMIT);
        assert_int_equal(err.row, 3);
        assert_int_equal(jamsostek_csv_stopped(csv), 1);
        jamsostek_csv_free(csv);
    }
}

/* ---- gzip -------------------------------------------------------------- */

static void
a_cut_gzip_never_ends_well(void **state)
{
    static const char text[] = "a,b\n1,2\n3,4\n\"5\n\",6\n";
    unsigned char gz[4096];
    jamsostek_csv_record record;
    jamsostek_status status;
    jamsostek_csv *csv;
    size_t n, cut;

    (void)state;
    n = pack(TEXT(text), gz, sizeof gz);
    for (cut = 0; cut < n; cut++) {
        status = jamsostek_csv_load(gz, cut, &csv, NULL);
        while (status == JAMSOSTEK_OK) {
            status = jamsostek_csv_next(csv, &record, NULL);
            assert_false(status == JAMSOSTEK_OK && record.n == 0);
            if (status != JAMSOSTEK_OK) {
                assert_int_equal(jamsostek_csv_stopped(csv), 1);
                jamsostek_csv_free(csv);
            }
        }
        assert_int_equal(status, cut == 0 ? JAMSOSTEK_ERR_FORMAT
                                          : JAMSOSTEK_ERR_TRUNCATED);
    }
}

/* ---- columns, arguments, files ----------------------------------------- */

static void
columns_are_found_by_name(void **state)
{
    static const char text[] = "nik,\"name\",wage,name,Wage\n";
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv *csv;
    size_t index = 99;

    (void)state;
    assert_int_equal(jamsostek_csv_load(TEXT(text), &csv, NULL), 0);
    assert_int_equal(jamsostek_csv_column(csv, "wage", &index, &err), 0);
    assert_int_equal(index, 2);
    assert_int_equal(jamsostek_csv_column(csv, "Wage", &index, &err), 0);
    assert_int_equal(index, 4);

    assert_int_equal(jamsostek_csv_column(csv, "month", &index, &err),
                     JAMSOSTEK_ERR_COLUMN);
    assert_string_equal(err.message, "the column \"month\" is missing");
    assert_int_equal(err.row, 1);
    assert_int_equal(jamsostek_csv_column(csv, "name", &index, &err),
                     JAMSOSTEK_ERR_COLUMN);
    assert_string_equal(err.message, "the column \"name\" stands there twice");
    assert_int_equal(err.column, 4);
    assert_int_equal(index, 4); /* untouched */
    jamsostek_csv_free(csv);
}

static void
messages_hold_no_values(void **state)
{
    static const char text[] = "nik\n9999991211870001\"\n";
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv_record record;
    jamsostek_csv *csv;

    (void)state;
    assert_int_equal(jamsostek_csv_load(TEXT(text), &csv, NULL), 0);
    assert_int_equal(jamsostek_csv_next(csv, &record, &err),
                     JAMSOSTEK_ERR_FORMAT);
    assert_null(strstr(err.message, "9999"));
    jamsostek_csv_free(csv);
}

static void
arguments_are_checked(void **state)
{
    jamsostek_csv_record record;
    int64_t done, total;
    jamsostek_csv *csv;
    size_t index;

    (void)state;
    assert_int_equal(jamsostek_csv_open(NULL, &csv, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_csv_open("x", NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_csv_load(NULL, 1, &csv, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_csv_load("a", 1, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_csv_load(NULL, 0, &csv, NULL),
                     JAMSOSTEK_ERR_FORMAT);
    assert_int_equal(jamsostek_csv_next(NULL, &record, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_csv_header(NULL, &record, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_csv_column(NULL, "a", &index, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_csv_stopped(NULL), 0);
    jamsostek_csv_position(NULL, &done, &total);
    assert_int_equal(done, 0);
    assert_int_equal(total, -1);
    jamsostek_csv_free(NULL);

    assert_int_equal(jamsostek_csv_load("a", 1, &csv, NULL), 0);
    assert_int_equal(jamsostek_csv_next(csv, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_csv_header(csv, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_csv_column(csv, NULL, &index, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    jamsostek_csv_free(csv);
}

static void
files_are_read_and_measured(void **state)
{
    const char *path = "test_csv.tmp";
    jamsostek_csv_record record;
    int64_t done, total;
    jamsostek_csv *csv;
    FILE *file;

    (void)state;
    file = fopen(path, "wb");
    assert_non_null(file);
    assert_true(fputs("a,b\n1,2\n", file) >= 0);
    assert_int_equal(fclose(file), 0);
    assert_int_equal(jamsostek_csv_open(path, &csv, NULL), 0);
    assert_int_equal(jamsostek_csv_next(csv, &record, NULL), 0);
    assert_int_equal(record.n, 2);
    assert_string_equal(record.fields[1], "2");
    assert_int_equal(jamsostek_csv_next(csv, &record, NULL), 0);
    assert_int_equal(record.n, 0);
    jamsostek_csv_position(csv, &done, &total);
    assert_int_equal(done, 8);
    assert_int_equal(total, 8);
    jamsostek_csv_free(csv);
    assert_int_equal(remove(path), 0);
    assert_int_equal(jamsostek_csv_open(path, &csv, NULL), JAMSOSTEK_ERR_IO);
    assert_int_equal(jamsostek_csv_open("/", &csv, NULL), JAMSOSTEK_ERR_IO);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_read),
        cmocka_unit_test(faults_of_a_record_cost_that_record),
        cmocka_unit_test(faults_that_stop),
        cmocka_unit_test(what_is_no_text_is_named),
        cmocka_unit_test(a_text_may_begin_like_a_workbook),
        cmocka_unit_test(other_separators_are_read),
        cmocka_unit_test(a_line_that_names_the_separator_is_passed_over),
        cmocka_unit_test(a_missing_column_tells_of_another_separator),
        cmocka_unit_test(an_open_quote_is_named_by_its_own_line),
        cmocka_unit_test(a_mark_after_a_member_is_refused),
        cmocka_unit_test(a_field_has_64_kib),
        cmocka_unit_test(a_record_has_256_fields),
        cmocka_unit_test(a_record_has_1_mib),
        cmocka_unit_test(an_open_quote_is_not_followed_for_ever),
        cmocka_unit_test(the_whole_text_is_limited),
        cmocka_unit_test(a_cut_gzip_never_ends_well),
        cmocka_unit_test(columns_are_found_by_name),
        cmocka_unit_test(messages_hold_no_values),
        cmocka_unit_test(arguments_are_checked),
        cmocka_unit_test(files_are_read_and_measured),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
