/* SPDX-License-Identifier: MIT */

/*
 * test_csv_stream.c - the CSV reader over input that is hostile or breaks off
 *
 * Whatever happens to the bytes, a table never looks complete that is not: it
 * comes out whole, or the reader stops and says why.
 */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "../lib/register/csv_state.h"
#include "csv_text.h"
#include "pack.h"

#define ROOM   ((size_t)1 << 16)
#define STREAM "test_csv_stream.tmp"

/* A character of three bytes, quotes, and each kind of line end. */
static const char text[] = "\xef\xbb\xbf"
                           "nik,name\r\n"
                           "9999990101800001,\"Wa \xe2\x80\x99"
                           "Ode, S.Pd\"\n"
                           "9999990101800002,\"two\r\nlines\"\r\n"
                           "\n"
                           "9999990101800003,\xc3\xa9\n";

static const char whole[] = "/1[nik][name]"
                            "/2[9999990101800001][Wa \xe2\x80\x99"
                            "Ode, S.Pd]"
                            "/3[9999990101800002][two\r\nlines]"
                            "/6[9999990101800003][\xc3\xa9]";

static size_t
pack_at(const char *from, size_t size, unsigned char *out, size_t used)
{
    return used + pack(from, size, out + used, ROOM - used);
}

/* Whether it ended without a stop. */
static bool
reads_to_the_end(const void *data, size_t size, size_t chunk, char *out)
{
    describe(data, size, chunk, out, ROOM);
    return strstr(out, " stop") == NULL;
}

/* ---- gzip -------------------------------------------------------------- */

static void
members_may_meet_anywhere(void **state)
{
    static unsigned char gz[ROOM];
    static char out[ROOM];
    size_t cut, n;

    (void)state;
    for (cut = 0; cut < sizeof text; cut++) {
        n = pack_at(text, cut, gz, 0);
        n = pack_at("", 0, gz, n);
        n = pack_at(text + cut, sizeof text - 1 - cut, gz, n);
        assert_true(reads_to_the_end(gz, n, ROOM, out));
        assert_string_equal(out, whole);
        assert_true(reads_to_the_end(gz, n, 1, out));
        assert_string_equal(out, whole);
    }
}

static void
a_cut_at_every_byte_stops(void **state)
{
    static unsigned char gz[ROOM];
    static char out[ROOM];
    size_t n = pack_at(text, sizeof text - 1, gz, 0), i;

    (void)state;
    for (i = 0; i < n; i++)
        assert_false(reads_to_the_end(gz, i, ROOM, out));
}

/* Every byte of a file takes every value. */
static void
padding_is_passed_over_where_that_is_allowed(void **state)
{
    static unsigned char gz[ROOM];
    size_t n = pack_at("a\nb\n", 4, gz, 0);
    jamsostek_csv_record record;
    jamsostek_csv *csv;
    int32_t on;

    (void)state;
    memset(gz + n, 0, 512);
    for (on = 0; on < 2; on++) {
        assert_int_equal(jamsostek_csv_load(gz, n + 512, &csv, NULL), 0);
        assert_int_equal(jamsostek_csv_allow_padding(csv, on, NULL), 0);
        assert_int_equal(jamsostek_csv_next(csv, &record, NULL), 0);
        assert_string_equal(record.fields[0], "b");
        assert_int_equal(jamsostek_csv_next(csv, &record, NULL),
                         on ? JAMSOSTEK_OK : JAMSOSTEK_ERR_CORRUPT);
        jamsostek_csv_free(csv);
    }
    assert_int_equal(jamsostek_csv_allow_padding(NULL, 1, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
}

static void
damage_at_every_byte_stops_or_changes_nothing(void **state)
{
    static unsigned char gz[ROOM];
    static char out[ROOM];
    size_t n = pack_at(text, sizeof text - 1, gz, 0), i;
    int change;

    (void)state;
    for (i = 2; i < n; i++) /* without its mark it would be plain text */
        for (change = 1; change < 256; change++) {
            gz[i] ^= (unsigned char)change;
            if (reads_to_the_end(gz, n, ROOM, out))
                assert_string_equal(out, whole);
            gz[i] ^= (unsigned char)change;
        }
}

static void
gzip_in_gzip_is_no_text(void **state)
{
    static unsigned char once[ROOM], twice[ROOM];
    static char out[ROOM];
    size_t n = pack_at(text, sizeof text - 1, once, 0);

    (void)state;
    n = pack_at((const char *)once, n, twice, 0);
    assert_false(reads_to_the_end(twice, n, ROOM, out));
    assert_string_equal(out, "/ERR_FORMAT 1:1 stop");
}

/* 64 MiB in 64 KB: one line that is passed over in constant memory. */
static void
a_bomb_is_a_long_line(void **state)
{
    const size_t size = (size_t)64 << 20;
    char *bomb = malloc(size);
    static unsigned char gz[(size_t)1 << 18];
    static char out[ROOM];
    size_t n;

    (void)state;
    assert_non_null(bomb);
    memset(bomb, 'x', size);
    memcpy(bomb, "a\n", 2);
    memcpy(bomb + size - 3, "\n1\n", 3);
    n = pack(bomb, size, gz, sizeof gz);
    free(bomb);
    assert_true(size / n > 500);
    assert_true(reads_to_the_end(gz, n, (size_t)1 << 20, out));
    assert_string_equal(out, "/1[a]/ERR_LIMIT 2:1/3[1]");
}

/* ---- where bytes come from --------------------------------------------- */

/* Gives a few bytes at a time, interrupted before each, and then fails. */
struct flaky {
    const char *data;
    size_t size;
    size_t at;
    size_t fail_at;
    bool interrupted;
};

static ptrdiff_t
read_flaky(void *context, void *buffer, size_t size)
{
    struct flaky *flaky = context;

    flaky->interrupted = !flaky->interrupted;
    if (flaky->interrupted || flaky->at >= flaky->fail_at) {
        errno = flaky->interrupted ? EINTR : EIO;
        return -1;
    }
    if (flaky->at == flaky->size)
        return 0;
    (void)size;
    memcpy(buffer, flaky->data + flaky->at++, 1);
    return 1;
}

/* The status at the end, and how many records came before it. */
static jamsostek_status
read_from(struct flaky *flaky, int *records)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv_record record = {.n = 1};
    struct jamsostek__gz *gz;
    jamsostek_status status;
    jamsostek_csv *csv;

    *records = 0;
    assert_int_equal(jamsostek__gz_from(read_flaky, flaky, &gz, NULL), 0);
    status = jamsostek__csv_new(gz, &csv, &err);
    if (status != JAMSOSTEK_OK)
        return status;
    while (status == JAMSOSTEK_OK && record.n > 0) {
        status = jamsostek_csv_next(csv, &record, &err);
        *records += status == JAMSOSTEK_OK && record.n > 0;
    }
    if (status != JAMSOSTEK_OK) {
        assert_int_equal(jamsostek_csv_stopped(csv), 1);
        assert_int_equal(jamsostek_csv_next(csv, &record, NULL), status);
    }
    jamsostek_csv_free(csv);
    return status;
}

static void
a_read_error_at_every_byte_stops(void **state)
{
    size_t fail_at;
    int records;

    (void)state;
    for (fail_at = 0; fail_at < sizeof text; fail_at++) {
        struct flaky flaky = {text, sizeof text - 1, 0, fail_at, false};

        assert_int_equal(read_from(&flaky, &records), JAMSOSTEK_ERR_IO);
        assert_in_range(records, 0, 3);
    }
    {
        struct flaky flaky = {text, sizeof text - 1, 0, SIZE_MAX, false};

        assert_int_equal(read_from(&flaky, &records), JAMSOSTEK_OK);
        assert_int_equal(records, 3);
    }
}

static void
write_file(const char *path, const void *data, size_t size, const char *mode)
{
    FILE *file = fopen(path, mode);

    assert_non_null(file);
    assert_int_equal(fwrite(data, 1, size, file), size);
    assert_int_equal(fclose(file), 0);
}

/* Reads the first record, lets the file be changed, and reads on. */
static jamsostek_status
read_while(void (*change)(void), jamsostek_error *err)
{
    jamsostek_csv_record record = {.n = 1};
    jamsostek_status status;
    jamsostek_csv *csv;

    write_file(STREAM, text, sizeof text - 1, "wb");
    assert_int_equal(jamsostek_csv_open(STREAM, &csv, NULL), 0);
    change();
    do {
        status = jamsostek_csv_next(csv, &record, err);
    } while (status == JAMSOSTEK_OK && record.n > 0);
    jamsostek_csv_free(csv);
    assert_int_equal(remove(STREAM), 0);
    return status;
}

static void
leave_it(void)
{
}

static void
add_to_it(void)
{
    write_file(STREAM, "4,d\n", 4, "ab");
}

static void
cut_it_short(void)
{
    assert_int_equal(truncate(STREAM, 10), 0);
}

static void
a_file_that_changes_stops(void **state)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    (void)state;
    assert_int_equal(read_while(leave_it, &err), JAMSOSTEK_OK);
    assert_int_equal(read_while(add_to_it, &err), JAMSOSTEK_ERR_IO);
    assert_string_equal(err.message, "the file changed while it was read");
    assert_int_equal(read_while(cut_it_short, &err), JAMSOSTEK_ERR_IO);
}

static void
a_pipe_is_read_to_its_end(void **state)
{
    jamsostek_csv_record record = {.n = 1};
    int64_t done, total;
    jamsostek_csv *csv;
    int status, records = -1;
    pid_t child;
    size_t i;

    (void)state;
    (void)remove(STREAM);
    assert_int_equal(mkfifo(STREAM, 0600), 0);
    child = fork();
    if (child == 0) {
        int fd = open(STREAM, O_WRONLY);

        for (i = 0; i < sizeof text - 1; i++) /* in very small pieces */
            if (write(fd, text + i, 1) != 1)
                _exit(1);
        _exit(0);
    }
    assert_true(child > 0);
    assert_int_equal(jamsostek_csv_open(STREAM, &csv, NULL), 0);
    for (; record.n > 0; records++)
        assert_int_equal(jamsostek_csv_next(csv, &record, NULL), 0);
    assert_int_equal(records, 3);
    jamsostek_csv_position(csv, &done, &total);
    assert_int_equal(done, sizeof text - 1);
    assert_int_equal(total, -1);
    jamsostek_csv_free(csv);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    assert_int_equal(remove(STREAM), 0);
}

static void
endless_devices_and_folders_stop(void **state)
{
    jamsostek_csv *csv;

    (void)state;
    assert_int_equal(jamsostek_csv_open("/", &csv, NULL), JAMSOSTEK_ERR_IO);
    if (access("/dev/zero", R_OK) == 0)
        assert_int_equal(jamsostek_csv_open("/dev/zero", &csv, NULL),
                         JAMSOSTEK_ERR_FORMAT);
    if (access("/dev/null", R_OK) == 0) /* an empty file */
        assert_int_equal(jamsostek_csv_open("/dev/null", &csv, NULL),
                         JAMSOSTEK_ERR_FORMAT);
}

/* ---- counting ---------------------------------------------------------- */

static void
lines_are_counted_in_64_bits(void **state)
{
    jamsostek_csv_record record;
    jamsostek_csv *csv;

    (void)state;
    assert_int_equal(jamsostek_csv_load("a\n1\n2\n\"3\n\"\n4", 12, &csv, NULL),
                     0);
    csv->line = UINT32_MAX; /* as if so many had been read */
    assert_int_equal(jamsostek_csv_next(csv, &record, NULL), 0);
    assert_true(record.line == INT64_C(4294967295));
    assert_int_equal(jamsostek_csv_next(csv, &record, NULL), 0);
    assert_true(record.line == INT64_C(4294967296));
    assert_int_equal(jamsostek_csv_next(csv, &record, NULL), 0);
    assert_true(record.line == INT64_C(4294967297));
    assert_int_equal(jamsostek_csv_next(csv, &record, NULL), 0);
    assert_true(record.line == INT64_C(4294967299));
    jamsostek_csv_free(csv);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(members_may_meet_anywhere),
        cmocka_unit_test(a_cut_at_every_byte_stops),
        cmocka_unit_test(padding_is_passed_over_where_that_is_allowed),
        cmocka_unit_test(damage_at_every_byte_stops_or_changes_nothing),
        cmocka_unit_test(gzip_in_gzip_is_no_text),
        cmocka_unit_test(a_bomb_is_a_long_line),
        cmocka_unit_test(a_read_error_at_every_byte_stops),
        cmocka_unit_test(a_file_that_changes_stops),
        cmocka_unit_test(a_pipe_is_read_to_its_end),
        cmocka_unit_test(endless_devices_and_folders_stop),
        cmocka_unit_test(lines_are_counted_in_64_bits),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
