/* SPDX-License-Identifier: MIT */

/*
 * test_csv_writer.c - what is written, and what is left when it goes wrong
 *
 * Every test of a file works in a folder of its own and looks into it
 * afterwards: an earlier file is as it was, and no other file is left.
 */
#include "../lib/register/csv_writer.h"
#include "folder.h"
#include "support.h"

#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#define KIB     ((size_t)1024)
#define EARLIER "code\nearlier\n"
#define RECORD  "one", "two, three", "four"

static jamsostek_csv_writer *
open_writer(const char *path, int32_t gzip)
{
    jamsostek_csv_writer *writer;

    assert_int_equal(jamsostek_csv_writer_open(path, gzip, &writer, NULL), 0);
    return writer;
}

static jamsostek_status
write_line(jamsostek_csv_writer *writer)
{
    static const char *const fields[] = {RECORD};

    return jamsostek_csv_write(writer, fields, NULL, 3, NULL);
}

/* ---- a drain in memory that can fail ----------------------------------- */

struct bucket {
    char *data;
    size_t size;
    size_t room;
    size_t fail_at; /* at this byte */
    int code;
    size_t piece; /* bytes taken at a time */
    bool interrupt;
    bool is_interrupted;
};

static ptrdiff_t
take(void *context, const void *buffer, size_t size)
{
    struct bucket *bucket = context;

    assert_true(size > 0);
    bucket->is_interrupted = bucket->interrupt && !bucket->is_interrupted;
    if (bucket->is_interrupted) {
        errno = EINTR;
        return -1;
    }
    if (bucket->size == bucket->fail_at) {
        errno = bucket->code;
        return bucket->code == 0 ? 0 : -1;
    }
    if (size > bucket->piece)
        size = bucket->piece;
    if (size > bucket->fail_at - bucket->size)
        size = bucket->fail_at - bucket->size;
    assert_true(bucket->size + size <= bucket->room);
    memcpy(bucket->data + bucket->size, buffer, size);
    bucket->size += size;
    return (ptrdiff_t)size;
}

static struct bucket
bucket_new(char *data, size_t room)
{
    struct bucket bucket = {
        .data = data,
        .room = room,
        .fail_at = SIZE_MAX,
        .code = ENOSPC,
        .piece = SIZE_MAX,
    };

    return bucket;
}

static jamsostek_csv_writer *
write_to(struct bucket *bucket, bool gzip)
{
    struct jamsostek__output *output;
    jamsostek_csv_writer *writer;

    assert_int_equal(jamsostek__output_to(take, bucket, gzip, &output, NULL),
                     0);
    assert_int_equal(jamsostek__csv_writer_new(output, &writer, NULL), 0);
    return writer;
}

static void
finish(jamsostek_csv_writer *writer)
{
    assert_int_equal(jamsostek_csv_writer_commit(writer, NULL), 0);
    jamsostek_csv_writer_free(writer);
}

/* ---- what is written --------------------------------------------------- */

static void
quotes_stand_where_they_are_needed(void **state)
{
    static const struct {
        const char *fields[4];
        size_t n;
        const char *expected;
    } cases[] = {
        {{"a", "b", "c"}, 3, "a,b,c\n"},
        {{"", ""}, 2, ",\n"},
        {{""}, 1, "\"\"\n"}, /* else it would be a blank line */
        {{" "}, 1, " \n"},
        {{" a ", "b c", "-1", "=x"}, 4, " a ,b c,-1,=x\n"},
        {{"1,5", "x"}, 2, "\"1,5\",x\n"},
        {{"say \"hi\"", "x"}, 2, "\"say \"\"hi\"\"\",x\n"},
        {{"\"", "\"\""}, 2, "\"\"\"\",\"\"\"\"\"\"\n"},
        {{"x\ny", "z"}, 2, "\"x\ny\",z\n"},
        {{"x\r\ny", "\r"}, 2, "\"x\r\ny\",\"\r\"\n"},
        {{"\xc3\xa9", "\xf0\x9f\x90\x9f"}, 2, "\xc3\xa9,\xf0\x9f\x90\x9f\n"},
        {{"a long field without any, then one", "0123456789abcdef,"},
         2,
         "\"a long field without any, then one\",\"0123456789abcdef,\"\n"},
    };
    char data[256];
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        struct bucket bucket = bucket_new(data, sizeof data - 1);
        jamsostek_csv_writer *writer = write_to(&bucket, false);

        assert_int_equal(jamsostek_csv_write(writer, cases[i].fields, NULL,
                                             cases[i].n, NULL),
                         0);
        finish(writer);
        data[bucket.size] = '\0';
        assert_string_equal(data, cases[i].expected);
    }
}

/* ASVS 1.2.10. */
static void
formulas_are_guarded_where_that_is_asked(void **state)
{
    static const struct {
        const char *fields[3];
        const char *plain, *guarded;
    } cases[] = {
        {{"=1+1", "a=b", ""}, "=1+1,a=b,\n", "'=1+1,a=b,\n"},
        {{"+62", "-5", "@x"}, "+62,-5,@x\n", "'+62,'-5,'@x\n"},
        {{"\tx", "\rx", "'=x"}, "\tx,\"\rx\",'=x\n", "'\tx,\"'\rx\",'=x\n"},
        {{"=HYPERLINK(\"u\",1)", "1", "2"},
         "\"=HYPERLINK(\"\"u\"\",1)\",1,2\n",
         "\"'=HYPERLINK(\"\"u\"\",1)\",1,2\n"},
        {{"\xef\xbc\x9dx", "\xef\xbc\xa0", "\xef\xbc\x9e"},
         "\xef\xbc\x9dx,\xef\xbc\xa0,\xef\xbc\x9e\n",
         "'\xef\xbc\x9dx,'\xef\xbc\xa0,\xef\xbc\x9e\n"},
    };
    char data[256];
    size_t i;
    int32_t on;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++)
        for (on = 0; on < 2; on++) {
            struct bucket bucket = bucket_new(data, sizeof data - 1);
            jamsostek_csv_writer *writer = write_to(&bucket, false);

            assert_int_equal(jamsostek_csv_writer_guard(writer, on, NULL), 0);
            assert_int_equal(
                jamsostek_csv_write(writer, cases[i].fields, NULL, 3, NULL), 0);
            finish(writer);
            data[bucket.size] = '\0';
            assert_string_equal(data, on ? cases[i].guarded : cases[i].plain);
        }
    assert_int_equal(jamsostek_csv_writer_guard(NULL, 1, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
}

static void
lengths_cut_a_field(void **state)
{
    static const char *const fields[] = {"abcdef", "12,34", "x"};
    static const size_t lengths[] = {3, 2, 0};
    char data[64];
    struct bucket bucket = bucket_new(data, sizeof data - 1);
    jamsostek_csv_writer *writer = write_to(&bucket, false);

    (void)state;
    assert_int_equal(jamsostek_csv_write(writer, fields, lengths, 3, NULL), 0);
    finish(writer);
    data[bucket.size] = '\0';
    assert_string_equal(data, "abc,12,\n");
}

static void
what_the_reader_would_refuse_is_refused(void **state)
{
    static const struct {
        const char *text;
        size_t length;
    } cases[] = {
        {"a\0b", 3},
        {"\0", 1},
        {"\xef\xbb\xbf", 3},
        {"x\xef\xbb\xbfy", 5},
        {"\xff", 1},
        {"\x80", 1},
        {"abc\xc3", 4},         /* cut off */
        {"abc\xc3\xa9", 4},     /* by its length */
        {"\xe0\x9f\xbf", 3},    /* overlong */
        {"\xed\xa0\x80", 3},    /* a surrogate */
        {"\xf4\x90\x80\x80", 4} /* beyond U+10FFFF */
    };
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    char data[256];
    struct bucket bucket = bucket_new(data, sizeof data - 1);
    jamsostek_csv_writer *writer = write_to(&bucket, false);
    size_t i;

    (void)state;
    assert_int_equal(write_line(writer), 0);
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        const char *fields[] = {"99", cases[i].text};
        size_t lengths[] = {2, cases[i].length};

        assert_int_equal(jamsostek_csv_write(writer, fields, lengths, 2, &err),
                         JAMSOSTEK_ERR_FORMAT);
        assert_int_equal(err.status, JAMSOSTEK_ERR_FORMAT);
        assert_int_equal(err.row, 2);
        assert_int_equal(err.column, 2);
        assert_null(strstr(err.message, "abc"));
    }
    /* Nothing of those records is there, and the writer goes on. */
    assert_int_equal(write_line(writer), 0);
    finish(writer);
    data[bucket.size] = '\0';
    assert_string_equal(data,
                        "one,\"two, three\",four\none,\"two, three\",four\n");
}

/* Reads back what was written; how many fields came. */
static size_t
read_back(const struct bucket *bucket, size_t *length)
{
    jamsostek_csv_record record;
    jamsostek_csv *csv;
    size_t n;

    assert_int_equal(jamsostek_csv_load(bucket->data, bucket->size, &csv, NULL),
                     0);
    assert_int_equal(jamsostek_csv_header(csv, &record, NULL), 0);
    n = record.n;
    *length = record.lengths[0];
    assert_int_equal(jamsostek_csv_next(csv, &record, NULL), 0);
    assert_int_equal(record.n, 0);
    jamsostek_csv_free(csv);
    return n;
}

/* One record of `n` fields, the first with `length` times `letter`. */
static jamsostek_status
write_record(size_t n, char letter, size_t length, size_t others,
             struct bucket *bucket, jamsostek_error *err)
{
    static const char *fields[300];
    static size_t lengths[300];
    jamsostek_csv_writer *writer = write_to(bucket, false);
    char *text = malloc(KIB * 65);
    jamsostek_status status;
    size_t i;

    assert_non_null(text);
    memset(text, letter, KIB * 65);
    for (i = 0; i < n; i++) {
        fields[i] = text;
        lengths[i] = i == 0 ? length : others;
    }
    status = jamsostek_csv_write(writer, fields, lengths, n, err);
    assert_int_equal(jamsostek_csv_writer_commit(writer, NULL), 0);
    jamsostek_csv_writer_free(writer);
    free(text);
    return status;
}

static void
limits_are_those_of_the_reader(void **state)
{
    static const struct {
        size_t n;
        char letter;
        size_t length; /* of the first field */
        size_t others;
        bool fits;
        int32_t column;
    } cases[] = {
        {1, 'x', 64 * KIB, 0, true, 0},
        {1, 'x', 64 * KIB + 1, 0, false, 1},
        {1, '"', 64 * KIB, 0, true, 0}, /* 128 KiB with its quotes */
        {256, 'x', 1, 0, true, 0},
        {257, 'x', 1, 0, false, 257},
        /* 16 fields and 15 commas: 1 MiB to the byte, and one more */
        {16, 'x', 64 * KIB - 15, 64 * KIB, true, 0},
        {16, 'x', 64 * KIB - 14, 64 * KIB, false, 0},
        /* quotes count twice, and those around them too */
        {8, '"', 64 * KIB - 12, 64 * KIB - 1, true, 0},
        {8, '"', 64 * KIB - 3, 64 * KIB - 1, false, 0},
    };
    static char data[2 << 20];
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    size_t i, length;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        struct bucket bucket = bucket_new(data, sizeof data);
        jamsostek_status status =
            write_record(cases[i].n, cases[i].letter, cases[i].length,
                         cases[i].others, &bucket, &err);

        if (cases[i].fits) {
            assert_int_equal(status, JAMSOSTEK_OK);
            assert_int_equal(read_back(&bucket, &length), cases[i].n);
            assert_int_equal(length, cases[i].length);
        } else {
            assert_int_equal(status, JAMSOSTEK_ERR_LIMIT);
            assert_int_equal(err.column, cases[i].column);
            assert_int_equal(bucket.size, 0);
        }
    }
}

/* Bytes that like to make trouble. */
static size_t
random_field(uint64_t *seed, char *out, size_t room)
{
    static const char *const pieces[] = {
        "a",
        ",",
        "\"",
        "\n",
        "\r",
        " ",
        "\r\n",
        "\xc3\xa9",
        "\xe2\x80\x99",
        "\xf0\x9f\x90\x9f",
        "99",
        "=",
        "x-long-piece-of-ordinary-text",
    };
    size_t size = 0, n = random_next(seed) % 8;

    while (n-- > 0) {
        const char *piece = pieces[random_next(seed) % ARRAY_LEN(pieces)];

        assert_true(size + strlen(piece) < room);
        memcpy(out + size, piece, strlen(piece));
        size += strlen(piece);
    }
    out[size] = '\0';
    return size;
}

enum {
    RANDOM_RECORDS = 4000,
    RANDOM_FIELDS = 6,
    RANDOM_ROOM = 256,
};

static void
write_random(uint64_t seed, jamsostek_csv_writer *writer)
{
    static char text[RANDOM_FIELDS][RANDOM_ROOM];
    const char *fields[RANDOM_FIELDS];
    size_t i, n;
    int r;

    for (r = 0; r < RANDOM_RECORDS; r++) {
        n = 1 + random_next(&seed) % RANDOM_FIELDS;
        for (i = 0; i < n; i++) {
            (void)random_field(&seed, text[i], RANDOM_ROOM);
            fields[i] = text[i];
        }
        assert_int_equal(jamsostek_csv_write(writer, fields, NULL, n, NULL), 0);
    }
}

static void
compare_random(uint64_t seed, jamsostek_csv *csv)
{
    char text[RANDOM_ROOM];
    jamsostek_csv_record record;
    size_t i, n;
    int r;

    for (r = 0; r < RANDOM_RECORDS; r++) {
        if (r == 0)
            assert_int_equal(jamsostek_csv_header(csv, &record, NULL), 0);
        else
            assert_int_equal(jamsostek_csv_next(csv, &record, NULL), 0);
        n = 1 + random_next(&seed) % RANDOM_FIELDS;
        assert_int_equal(record.n, n);
        for (i = 0; i < n; i++) {
            assert_int_equal(random_field(&seed, text, sizeof text),
                             record.lengths[i]);
            assert_string_equal(record.fields[i], text);
        }
    }
    assert_int_equal(jamsostek_csv_next(csv, &record, NULL), 0);
    assert_int_equal(record.n, 0);
}

static void
what_is_written_is_read_back(void **state)
{
    uint64_t seed = random_seed();
    jamsostek_csv_writer *writer;
    jamsostek_csv *csv;
    int32_t gzip;

    (void)state;
    for (gzip = 0; gzip <= 1; gzip++) {
        writer = open_writer("random.csv", gzip);
        write_random(seed, writer);
        finish(writer);
        assert_int_equal(jamsostek_csv_open("random.csv", &csv, NULL), 0);
        compare_random(seed, csv);
        jamsostek_csv_free(csv);
    }
    assert_int_equal(count_files(), 1);
}

static void
the_same_records_make_the_same_gzip(void **state)
{
    static char first[1 << 20], second[1 << 20];
    struct bucket a = bucket_new(first, sizeof first);
    struct bucket b = bucket_new(second, sizeof second);
    jamsostek_csv_writer *writer;

    (void)state;
    writer = write_to(&a, true);
    write_random(1, writer);
    finish(writer);
    writer = write_to(&b, true);
    write_random(1, writer);
    finish(writer);
    assert_int_equal(a.size, b.size);
    assert_memory_equal(first, second, a.size);
    assert_memory_equal(first, "\x1f\x8b\x08\0\0\0\0\0", 8); /* no time */
}

/* ---- a file takes its place -------------------------------------------- */

static void
a_file_appears_at_the_commit(void **state)
{
    jamsostek_csv_writer *writer;

    (void)state;
    writer = open_writer("out.csv", 0);
    assert_int_equal(write_line(writer), 0);
    assert_int_equal(access("out.csv", F_OK), -1);
    assert_int_equal(count_files(), 1); /* the temporary one */
    finish(writer);
    assert_file("out.csv", "one,\"two, three\",four\n");
    assert_int_equal(count_files(), 1);
}

static void
an_earlier_file_stays_until_then(void **state)
{
    jamsostek_csv_writer *writer;

    (void)state;
    put_file("out.csv", EARLIER);
    writer = open_writer("out.csv", 0);
    assert_int_equal(write_line(writer), 0);
    assert_file("out.csv", EARLIER);
    jamsostek_csv_writer_free(writer); /* without a commit */
    assert_file("out.csv", EARLIER);
    assert_int_equal(count_files(), 1);

    writer = open_writer("out.csv", 0);
    assert_int_equal(write_line(writer), 0);
    finish(writer);
    assert_file("out.csv", "one,\"two, three\",four\n");
    assert_int_equal(count_files(), 1);
}

static void
two_writers_do_not_meet(void **state)
{
    jamsostek_csv_writer *a, *b;

    (void)state;
    a = open_writer("a.csv", 0);
    b = open_writer("b.csv", 0);
    assert_int_equal(write_line(a), 0);
    finish(b);
    finish(a);
    assert_file("a.csv", "one,\"two, three\",four\n");
    assert_file("b.csv", "");
}

static mode_t
mode_of(const char *path)
{
    struct stat info;

    assert_int_equal(stat(path, &info), 0);
    return info.st_mode & 07777;
}

static void
permissions_are_kept(void **state)
{
    mode_t mask = umask(027);

    (void)state;
    finish(open_writer("new.csv", 0));
    assert_int_equal(mode_of("new.csv"), 0640); /* as the umask says */
    umask(mask);
    assert_int_equal(chmod("new.csv", 0604), 0);
    finish(open_writer("new.csv", 0));
    assert_int_equal(mode_of("new.csv"), 0604); /* as it was */
}

static void
a_link_stays_a_link(void **state)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv_writer *writer;
    struct stat info;

    (void)state;
    put_file("real.csv", EARLIER);
    assert_int_equal(symlink("real.csv", "link.csv"), 0);
    writer = open_writer("link.csv", 0);
    assert_int_equal(write_line(writer), 0);
    finish(writer);
    assert_int_equal(lstat("link.csv", &info), 0);
    assert_true(S_ISLNK(info.st_mode));
    assert_file("real.csv", "one,\"two, three\",four\n");

    assert_int_equal(symlink("nowhere.csv", "dangling.csv"), 0);
    assert_int_equal(
        jamsostek_csv_writer_open("dangling.csv", 0, &writer, &err),
        JAMSOSTEK_ERR_IO);
    assert_int_equal(count_files(), 3);
}

static void
the_program_may_change_its_folder(void **state)
{
    jamsostek_csv_writer *writer;

    (void)state;
    writer = open_writer("out.csv", 0);
    assert_int_equal(write_line(writer), 0);
    assert_int_equal(mkdir("inner", 0777), 0);
    assert_int_equal(chdir("inner"), 0);
    finish(writer);
    assert_file("../out.csv", "one,\"two, three\",four\n");
    assert_int_equal(count_files(), 0);
    assert_int_equal(chdir(".."), 0);
}

static void
places_that_cannot_be_written(void **state)
{
    static const char *const paths[] = {
        "", ".", "/", "there/is/none.csv", "file.csv/inside.csv", "new/",
    };
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv_writer *writer;
    char name[300];
    size_t i;

    (void)state;
    put_file("file.csv", EARLIER);
    for (i = 0; i < ARRAY_LEN(paths); i++) {
        assert_int_equal(jamsostek_csv_writer_open(paths[i], 0, &writer, &err),
                         JAMSOSTEK_ERR_IO);
        assert_int_equal(err.status, JAMSOSTEK_ERR_IO);
        assert_true(strncmp(err.message, "cannot open the file", 20) == 0);
    }
    memset(name, 'x', sizeof name);
    for (i = 256; i < sizeof name; i += 40) { /* NAME_MAX is 255 */
        name[i] = '\0';
        assert_int_equal(jamsostek_csv_writer_open(name, 0, &writer, NULL),
                         JAMSOSTEK_ERR_IO);
        name[i] = 'x';
    }
    assert_file("file.csv", EARLIER);
    assert_int_equal(count_files(), 1);
    if (geteuid() == 0)
        return; /* nothing is forbidden to root */
    assert_int_equal(chmod("file.csv", 0444), 0);
    assert_int_equal(jamsostek_csv_writer_open("file.csv", 0, &writer, NULL),
                     JAMSOSTEK_ERR_IO);
    assert_int_equal(count_files(), 1);
}

/* ---- what goes wrong while writing ------------------------------------- */

/* Writes until it fails. */
static jamsostek_status
write_much(jamsostek_csv_writer *writer, int lines)
{
    jamsostek_status status = JAMSOSTEK_OK;

    while (lines-- > 0 && status == JAMSOSTEK_OK)
        status = write_line(writer);
    return status;
}

static void
a_failure_at_every_byte_is_told(void **state)
{
    static char data[4096];
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv_writer *writer;
    size_t size, n;
    int gzip;

    (void)state;
    for (gzip = 0; gzip <= 1; gzip++) {
        struct bucket whole = bucket_new(data, sizeof data);

        writer = write_to(&whole, gzip == 1);
        assert_int_equal(write_line(writer), 0);
        finish(writer);
        size = whole.size;
        for (n = 0; n < size; n++) {
            struct bucket bucket = bucket_new(data, sizeof data);

            bucket.fail_at = n;
            bucket.code = n % 2 == 0 ? ENOSPC : 0; /* or takes nothing */
            writer = write_to(&bucket, gzip == 1);
            assert_int_equal(write_line(writer), 0); /* still in a buffer */
            assert_int_equal(jamsostek_csv_writer_commit(writer, &err),
                             JAMSOSTEK_ERR_IO);
            assert_int_equal(err.status, JAMSOSTEK_ERR_IO);
            assert_int_equal(write_line(writer), JAMSOSTEK_OK);
            assert_int_equal(jamsostek_csv_writer_commit(writer, &err),
                             JAMSOSTEK_ERR_IO); /* once and for all */
            jamsostek_csv_writer_free(writer);
        }
    }
}

static void
small_and_interrupted_writes_are_fine(void **state)
{
    static char expected[1 << 20], data[1 << 20];
    struct bucket whole = bucket_new(expected, sizeof expected);
    jamsostek_csv_writer *writer;
    int gzip;

    (void)state;
    for (gzip = 0; gzip <= 1; gzip++) {
        struct bucket bucket = bucket_new(data, sizeof data);

        whole.size = 0;
        writer = write_to(&whole, gzip == 1);
        write_random(7, writer);
        finish(writer);
        bucket.piece = 3;
        bucket.interrupt = true;
        writer = write_to(&bucket, gzip == 1);
        write_random(7, writer);
        finish(writer);
        assert_int_equal(bucket.size, whole.size);
        assert_memory_equal(data, expected, whole.size);
    }
}

static void
a_full_disk_is_noticed(void **state)
{
    int32_t gzip;

    (void)state;
    if (access("/dev/full", W_OK) != 0)
        skip();
    for (gzip = 0; gzip <= 1; gzip++) {
        jamsostek_error err = JAMSOSTEK_ERROR_INIT;
        jamsostek_csv_writer *writer = open_writer("/dev/full", gzip);

        assert_int_equal(write_line(writer), 0);
        assert_int_equal(jamsostek_csv_writer_commit(writer, &err),
                         JAMSOSTEK_ERR_IO);
        assert_non_null(strstr(err.message, "no space is left"));
        jamsostek_csv_writer_free(writer);
    }
    assert_int_equal(count_files(), 0);
}

/* A limit on the size of a file stands for a disk that runs full in the middle
 * of the temporary file. */
static void
a_file_that_cannot_grow_leaves_the_earlier_one(void **state)
{
    struct rlimit old, small;
    void (*handler)(int) = signal(SIGXFSZ, SIG_IGN);
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv_writer *writer;
    jamsostek_status status;

    (void)state;
    put_file("out.csv", EARLIER);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &old), 0);
    small = old;
    small.rlim_cur = 300 * KIB;
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    writer = open_writer("out.csv", 0);
    status = write_much(writer, 40000);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &old), 0);
    (void)signal(SIGXFSZ, handler);
    assert_int_equal(status, JAMSOSTEK_ERR_IO);
    assert_int_equal(jamsostek_csv_writer_commit(writer, &err),
                     JAMSOSTEK_ERR_IO);
    assert_non_null(strstr(err.message, "too large"));
    jamsostek_csv_writer_free(writer);
    assert_file("out.csv", EARLIER);
    assert_int_equal(count_files(), 1);
}

static void
a_broken_pipe_is_noticed(void **state)
{
    void (*handler)(int) = signal(SIGPIPE, SIG_IGN);
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv_writer *writer;
    int reader;

    (void)state;
    assert_int_equal(mkfifo("pipe", 0600), 0);
    reader = open("pipe", O_RDONLY | O_NONBLOCK);
    assert_true(reader >= 0);
    writer = open_writer("pipe", 0);
    assert_int_equal(close(reader), 0);
    assert_int_equal(write_line(writer), 0);
    assert_int_equal(jamsostek_csv_writer_commit(writer, &err),
                     JAMSOSTEK_ERR_IO);
    assert_non_null(strstr(err.message, "nobody reads"));
    jamsostek_csv_writer_free(writer);
    (void)signal(SIGPIPE, handler);
    assert_int_equal(count_files(), 1); /* the pipe is still there */
}

/* ---- in another process ------------------------------------------------ */

/* Writes 20,000 lines, commits if asked to, and says so by its exit. */
static void
write_in_child(const char *path, bool commit)
{
    jamsostek_csv_writer *writer;
    int i;

    if (jamsostek_csv_writer_open(path, 0, &writer, NULL) != JAMSOSTEK_OK)
        _exit(1);
    for (i = 0; i < 20000; i++)
        if (write_line(writer) != JAMSOSTEK_OK)
            _exit(2);
    if (!commit)
        (void)pause();
    if (jamsostek_csv_writer_commit(writer, NULL) != JAMSOSTEK_OK)
        _exit(3);
    _exit(0);
}

static int
size_of(const char *path)
{
    struct stat info;

    return stat(path, &info) == 0 ? (int)info.st_size : -1;
}

static void
a_kill_in_the_middle_leaves_the_earlier_file(void **state)
{
    struct timespec moment = {0, 1000000};
    char temporary[64];
    pid_t child;
    int status;

    (void)state;
    put_file("out.csv", EARLIER);
    child = fork();
    if (child == 0)
        write_in_child("out.csv", false);
    assert_true(child > 0);
    (void)snprintf(temporary, sizeof temporary, ".jamsostek-%ld-0.tmp",
                   (long)child);
    while (size_of(temporary) < 200 * 1024)
        (void)nanosleep(&moment, NULL);
    assert_int_equal(kill(child, SIGKILL), 0);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFSIGNALED(status));
    assert_file("out.csv", EARLIER);
}

static void
a_kill_at_any_moment_leaves_a_whole_file(void **state)
{
    static const char line[] = "one,\"two, three\",four\n";
    const int whole = 20000 * (int)(sizeof line - 1);
    int round, status;
    pid_t child;

    (void)state;
    for (round = 0; round < 30; round++) {
        struct timespec moment = {0, round * 200000L};

        put_file("out.csv", EARLIER);
        child = fork();
        if (child == 0)
            write_in_child("out.csv", true);
        assert_true(child > 0);
        (void)nanosleep(&moment, NULL);
        (void)kill(child, SIGKILL);
        assert_int_equal(waitpid(child, &status, 0), child);
        if (size_of("out.csv") != whole)
            assert_file("out.csv", EARLIER);
    }
}

static void
standard_output_is_written(void **state)
{
    pid_t child;
    int status;

    (void)state;
    child = fork();
    if (child == 0) {
        int fd = open("out.csv", O_WRONLY | O_CREAT | O_TRUNC, 0666);

        if (fd < 0 || dup2(fd, STDOUT_FILENO) < 0)
            _exit(9);
        write_in_child("-", true);
    }
    assert_true(child > 0);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
    assert_int_equal(size_of("out.csv"), 20000 * 22);
    assert_int_equal(count_files(), 1);
}

static void
arguments_are_checked(void **state)
{
    static const char *const fields[] = {"a", NULL};
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv_writer *writer;

    (void)state;
    assert_int_equal(jamsostek_csv_writer_open(NULL, 0, &writer, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_csv_writer_open("x", 0, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_csv_writer_open("x", 2, &writer, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_csv_write(NULL, fields, NULL, 1, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_csv_writer_commit(NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    jamsostek_csv_writer_free(NULL);

    writer = open_writer("x", 0);
    assert_int_equal(jamsostek_csv_write(writer, NULL, NULL, 1, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_csv_write(writer, fields, NULL, 0, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_csv_write(writer, fields, NULL, 2, &err),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(err.column, 2);
    assert_int_equal(jamsostek_csv_writer_commit(writer, NULL), 0);
    assert_int_equal(jamsostek_csv_writer_commit(writer, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_csv_write(writer, fields, NULL, 1, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    jamsostek_csv_writer_free(writer);
    assert_file("x", "");
}

#define in_folder(test)                                                        \
    cmocka_unit_test_setup_teardown(test, enter_folder, leave_folder)

static void
another_separator_is_written(void **state)
{
    static const char *const one[] = {"a,b", "c;d", "e\tf"};
    static const char *const empty[] = {"", "\"", "abcdefgh;abcdefgh"};
    jamsostek_csv_writer *writer;
    char text[200];
    size_t size;

    (void)state;
    assert_int_equal(
        jamsostek_csv_writer_open_separated("s.csv", 0, ';', &writer, NULL), 0);
    assert_int_equal(jamsostek_csv_write(writer, one, NULL, 3, NULL), 0);
    assert_int_equal(jamsostek_csv_write(writer, empty, NULL, 3, NULL), 0);
    assert_int_equal(jamsostek_csv_writer_commit(writer, NULL), 0);
    jamsostek_csv_writer_free(writer);
    size = get_file("s.csv", text, sizeof text - 1);
    text[size] = '\0';
    assert_string_equal(text, "a,b;\"c;d\";e\tf\n"
                              ";\"\"\"\";\"abcdefgh;abcdefgh\"\n");
    assert_int_equal(
        jamsostek_csv_writer_open_separated("s.csv", 0, ' ', &writer, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(another_separator_is_written),
        cmocka_unit_test(quotes_stand_where_they_are_needed),
        cmocka_unit_test(formulas_are_guarded_where_that_is_asked),
        cmocka_unit_test(lengths_cut_a_field),
        cmocka_unit_test(what_the_reader_would_refuse_is_refused),
        cmocka_unit_test(limits_are_those_of_the_reader),
        in_folder(what_is_written_is_read_back),
        cmocka_unit_test(the_same_records_make_the_same_gzip),
        in_folder(a_file_appears_at_the_commit),
        in_folder(an_earlier_file_stays_until_then),
        in_folder(two_writers_do_not_meet),
        in_folder(permissions_are_kept),
        in_folder(a_link_stays_a_link),
        in_folder(the_program_may_change_its_folder),
        in_folder(places_that_cannot_be_written),
        cmocka_unit_test(a_failure_at_every_byte_is_told),
        cmocka_unit_test(small_and_interrupted_writes_are_fine),
        in_folder(a_full_disk_is_noticed),
        in_folder(a_file_that_cannot_grow_leaves_the_earlier_one),
        in_folder(a_broken_pipe_is_noticed),
        in_folder(a_kill_in_the_middle_leaves_the_earlier_file),
        in_folder(a_kill_at_any_moment_leaves_a_whole_file),
        in_folder(standard_output_is_written),
        in_folder(arguments_are_checked),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
