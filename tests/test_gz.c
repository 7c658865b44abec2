/* SPDX-License-Identifier: MIT */

/*
 * test_gz.c - the stream of bytes under the CSV reader
 */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../lib/register/gz.h"
#include "pack.h"

#define ROOM ((size_t)1 << 16)

static const char rows[] = "code,name,level\n"
                           "74,Sulawesi Tenggara,1\n"
                           "74.14,Kabupaten Buton Tengah,2\n";

/* Reads to the end in pieces of `chunk`; how many bytes, and the status. */
static size_t
drain(struct jamsostek__gz *gz, size_t chunk, char *out, size_t room,
      jamsostek_status *status)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    size_t size = 0, got;

    jamsostek__gz_chunk(gz, chunk);
    for (;;) {
        assert_true(size < room);
        *status = jamsostek__gz_read(gz, out + size, room - size, &got, &err);
        if (*status != JAMSOSTEK_OK) {
            assert_int_equal(err.status, *status);
            assert_true(err.message[0] != '\0');
            return size;
        }
        if (got == 0)
            return size;
        size += got;
    }
}

static size_t
drain_memory(const void *data, size_t size, size_t chunk, char *out,
             size_t room, jamsostek_status *status)
{
    struct jamsostek__gz *gz;
    size_t n;

    assert_int_equal(jamsostek__gz_load(data, size, &gz, NULL), 0);
    n = drain(gz, chunk, out, room, status);
    jamsostek__gz_free(gz);
    return n;
}

static void
assert_reads(const void *data, size_t size, const char *expected)
{
    static const size_t chunks[] = {1, 2, 3, 7, 64, ROOM};
    char out[ROOM];
    jamsostek_status status;
    size_t i, n;

    for (i = 0; i < ARRAY_LEN(chunks); i++) {
        n = drain_memory(data, size, chunks[i], out, sizeof out, &status);
        assert_int_equal(status, JAMSOSTEK_OK);
        assert_int_equal(n, strlen(expected));
        assert_memory_equal(out, expected, n);
    }
}

static void
assert_refused(const void *data, size_t size, jamsostek_status expected)
{
    static const size_t chunks[] = {1, 5, ROOM};
    char out[ROOM];
    jamsostek_status status;
    size_t i;

    for (i = 0; i < ARRAY_LEN(chunks); i++) {
        (void)drain_memory(data, size, chunks[i], out, sizeof out, &status);
        assert_int_equal(status, expected);
    }
}

static void
plain_text_comes_as_it_is(void **state)
{
    (void)state;
    assert_reads(rows, sizeof rows - 1, rows);
    assert_reads("x", 1, "x");
    assert_reads("\x1f\x8c", 2, "\x1f\x8c"); /* not quite the mark of gzip */
    assert_reads("", 0, "");
    assert_reads(NULL, 0, "");
}

static void
gzip_is_recognised_by_content(void **state)
{
    unsigned char gz[ROOM];

    (void)state;
    assert_reads(gz, pack(rows, sizeof rows - 1, gz, sizeof gz), rows);
    assert_reads(gz, pack("", 0, gz, sizeof gz), "");
}

static void
members_are_one_stream(void **state)
{
    unsigned char gz[ROOM];
    size_t cut, n;

    (void)state;
    /* Every place of the border: inside a row, between CR and LF. */
    for (cut = 0; cut < sizeof rows; cut++) {
        n = pack(rows, cut, gz, sizeof gz);
        n += pack("", 0, gz + n, sizeof gz - n);
        n += pack(rows + cut, sizeof rows - 1 - cut, gz + n, sizeof gz - n);
        assert_reads(gz, n, rows);
    }
}

static void
gzip_in_gzip_is_unpacked_once(void **state)
{
    unsigned char once[ROOM], twice[ROOM];
    char out[ROOM];
    jamsostek_status status;
    size_t n, m, got;

    (void)state;
    n = pack(rows, sizeof rows - 1, once, sizeof once);
    m = pack(once, n, twice, sizeof twice);
    got = drain_memory(twice, m, ROOM, out, sizeof out, &status);
    assert_int_equal(status, JAMSOSTEK_OK);
    assert_int_equal(got, n);
    assert_memory_equal(out, once, n);
}

static void
truncation_at_every_byte_is_seen(void **state)
{
    unsigned char gz[ROOM];
    size_t first, n, i;

    (void)state;
    first = pack(rows, sizeof rows - 1, gz, sizeof gz);
    n = first + pack(rows, sizeof rows - 1, gz + first, sizeof gz - first);
    for (i = 1; i < n; i++)
        if (i != first) /* a whole member is a whole stream */
            assert_refused(gz, i, JAMSOSTEK_ERR_TRUNCATED);
}

static void
what_follows_is_refused(void **state)
{
    static const struct {
        const char *bytes;
        size_t size;
        jamsostek_status expected;
    } cases[] = {
        {"\0", 1, JAMSOSTEK_ERR_CORRUPT}, /* zero padding */
        {"\0\0\0\0\0\0\0\0", 8, JAMSOSTEK_ERR_CORRUPT},
        {"x", 1, JAMSOSTEK_ERR_CORRUPT},
        {"\n", 1, JAMSOSTEK_ERR_CORRUPT},
        {"\x1f", 1, JAMSOSTEK_ERR_TRUNCATED}, /* may become a member */
        {"\x1f\x8c", 2, JAMSOSTEK_ERR_CORRUPT},
        {"\x1f\x8b\x07\0\0\0\0\0\0\3", 10, JAMSOSTEK_ERR_CORRUPT},
    };
    unsigned char gz[ROOM];
    size_t n, i;

    (void)state;
    n = pack(rows, sizeof rows - 1, gz, sizeof gz);
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        memcpy(gz + n, cases[i].bytes, cases[i].size);
        assert_refused(gz, n + cases[i].size, cases[i].expected);
    }
}

static jamsostek_status
read_padded(const unsigned char *gz, size_t size, size_t chunk)
{
    struct jamsostek__gz *stream;
    jamsostek_status status;
    char out[ROOM];
    size_t got, all = 0;

    assert_int_equal(jamsostek__gz_load(gz, size, &stream, NULL), 0);
    jamsostek__gz_padding(stream, true);
    jamsostek__gz_chunk(stream, chunk);
    do {
        status =
            jamsostek__gz_read(stream, out + all, sizeof out - all, &got, NULL);
        all += status == JAMSOSTEK_OK ? got : 0;
    } while (status == JAMSOSTEK_OK && got > 0);
    assert_int_equal(all, sizeof rows - 1);
    assert_memory_equal(out, rows, all);
    jamsostek__gz_free(stream);
    return status;
}

static void
zeros_may_follow_where_that_is_allowed(void **state)
{
    unsigned char gz[ROOM] = {0};
    size_t n, chunk;

    (void)state;
    n = pack(rows, sizeof rows - 1, gz, sizeof gz);
    memset(gz + n, 0, 512);
    for (chunk = 1; chunk < 100; chunk += 7) {
        assert_int_equal(read_padded(gz, n, chunk), 0);
        assert_int_equal(read_padded(gz, n + 1, chunk), 0);
        assert_int_equal(read_padded(gz, n + 512, chunk), 0);
    }
    gz[n] = 'x';
    assert_int_equal(read_padded(gz, n + 512, 64), JAMSOSTEK_ERR_CORRUPT);
    gz[n] = 0;
    gz[n + 511] = 0x1f; /* no member after padding */
    assert_int_equal(read_padded(gz, n + 512, 64), JAMSOSTEK_ERR_CORRUPT);
}

static void
damage_is_seen(void **state)
{
    unsigned char gz[ROOM];
    size_t n;

    (void)state;
    n = pack(rows, sizeof rows - 1, gz, sizeof gz);
    gz[n - 1] ^= 1; /* the size */
    assert_refused(gz, n, JAMSOSTEK_ERR_CORRUPT);
    gz[n - 1] ^= 1;
    gz[n - 8] ^= 1; /* the check value */
    assert_refused(gz, n, JAMSOSTEK_ERR_CORRUPT);
    gz[n - 8] ^= 1;
    gz[2] = 7; /* a method that does not exist */
    assert_refused(gz, n, JAMSOSTEK_ERR_CORRUPT);
    gz[2] = 8;
    gz[3] = 0x20; /* a reserved flag */
    assert_refused(gz, n, JAMSOSTEK_ERR_CORRUPT);
    gz[3] = 0;
    gz[10] = 0x07; /* a block type that does not exist */
    assert_refused(gz, n, JAMSOSTEK_ERR_CORRUPT);
}

static void
a_flipped_bit_never_changes_the_text(void **state)
{
    unsigned char gz[ROOM];
    char out[ROOM];
    jamsostek_status status;
    size_t n, i, got, same = 0;
    int bit;

    (void)state;
    n = pack(rows, sizeof rows - 1, gz, sizeof gz);
    for (i = 2; i < n; i++) /* without the mark it would be plain text */
        for (bit = 0; bit < 8; bit++) {
            gz[i] ^= (unsigned char)(1 << bit);
            got = drain_memory(gz, n, ROOM, out, sizeof out, &status);
            if (status == JAMSOSTEK_OK) {
                same++;
                assert_int_equal(got, sizeof rows - 1);
                assert_memory_equal(out, rows, got);
            }
            gz[i] ^= (unsigned char)(1 << bit);
        }
    /* Time (4 bytes), level, system and the text flag carry no data, nor do
     * the up to 7 bits that fill the last byte before the check value. */
    assert_in_range(same, 6 * 8 + 1, 6 * 8 + 1 + 7);
}

/* A header with 64 KB of extra field and long texts. */
static void
long_header_fields_are_passed_over(void **state)
{
    static unsigned char long_gz[(size_t)3 << 16];
    unsigned char gz[ROOM];
    size_t n, at = 10;

    (void)state;
    n = pack(rows, sizeof rows - 1, gz, sizeof gz);
    memcpy(long_gz, gz, 10);
    long_gz[3] = 4 + 8 + 16; /* extra, name, comment */
    long_gz[at++] = 0xff;
    long_gz[at++] = 0xff;
    memset(long_gz + at, 'e', 0xffff);
    at += 0xffff;
    memset(long_gz + at, 'n', 40000);
    at += 40001;
    memset(long_gz + at, 'c', 40000);
    at += 40001;
    memcpy(long_gz + at, gz + 10, n - 10);
    assert_reads(long_gz, at + n - 10, rows);
}

static void
output_is_limited(void **state)
{
    static unsigned char gz[ROOM];
    static char zeros[8 * ROOM], out[8 * ROOM + 1];
    struct jamsostek__gz *stream;
    jamsostek_status status;
    size_t n, got;

    (void)state;
    memset(zeros, 'a', sizeof zeros);
    n = pack(zeros, sizeof zeros, gz, sizeof gz);
    assert_true(sizeof zeros / n > 250); /* a small bomb */

    assert_int_equal(jamsostek__gz_load(gz, n, &stream, NULL), 0);
    jamsostek__gz_limit(stream, sizeof zeros - 1);
    got = drain(stream, ROOM, out, sizeof out, &status);
    assert_int_equal(status, JAMSOSTEK_ERR_LIMIT);
    assert_int_equal(got, sizeof zeros - 1);
    jamsostek__gz_free(stream);

    assert_int_equal(jamsostek__gz_load(gz, n, &stream, NULL), 0);
    jamsostek__gz_limit(stream, sizeof zeros);
    got = drain(stream, ROOM, out, sizeof out, &status);
    assert_int_equal(status, JAMSOSTEK_OK);
    assert_int_equal(got, sizeof zeros);
    jamsostek__gz_free(stream);
}

/* A source that is interrupted before every byte, and may fail. */
struct bad_source {
    const unsigned char *data;
    size_t size;
    size_t at;
    size_t fail_at; /* EIO at this byte */
    bool interrupt;
};

static ptrdiff_t
read_badly(void *context, void *buffer, size_t size)
{
    struct bad_source *source = context;

    assert_true(size > 0);
    source->interrupt = !source->interrupt;
    if (source->interrupt) {
        errno = EINTR;
        return -1;
    }
    if (source->at == source->fail_at) {
        errno = EIO;
        return -1;
    }
    if (source->at == source->size)
        return 0;
    memcpy(buffer, source->data + source->at++, 1);
    return 1;
}

static size_t
drain_badly(const void *data, size_t size, size_t fail_at, char *out,
            size_t room, jamsostek_status *status)
{
    struct bad_source source = {data, size, 0, fail_at, false};
    struct jamsostek__gz *gz;
    size_t n;

    assert_int_equal(jamsostek__gz_from(read_badly, &source, &gz, NULL), 0);
    n = drain(gz, ROOM, out, room, status);
    jamsostek__gz_free(gz);
    return n;
}

static void
interrupted_and_short_reads_are_fine(void **state)
{
    unsigned char gz[ROOM];
    char out[ROOM];
    jamsostek_status status;
    size_t n;

    (void)state;
    n = drain_badly(rows, sizeof rows - 1, SIZE_MAX, out, sizeof out, &status);
    assert_int_equal(status, JAMSOSTEK_OK);
    assert_int_equal(n, sizeof rows - 1);
    assert_memory_equal(out, rows, n);

    n = pack(rows, sizeof rows - 1, gz, sizeof gz);
    n = drain_badly(gz, n, SIZE_MAX, out, sizeof out, &status);
    assert_int_equal(status, JAMSOSTEK_OK);
    assert_int_equal(n, sizeof rows - 1);
    assert_memory_equal(out, rows, n);
}

static void
a_read_error_is_not_the_end(void **state)
{
    unsigned char gz[ROOM];
    char out[ROOM];
    jamsostek_status status;
    size_t n, i;

    (void)state;
    for (i = 0; i < sizeof rows; i++) {
        (void)drain_badly(rows, sizeof rows - 1, i, out, sizeof out, &status);
        assert_int_equal(status, JAMSOSTEK_ERR_IO);
    }
    n = pack(rows, sizeof rows - 1, gz, sizeof gz);
    for (i = 0; i <= n; i++) {
        (void)drain_badly(gz, n, i, out, sizeof out, &status);
        assert_int_equal(status, JAMSOSTEK_ERR_IO);
    }
}

static void
files_that_cannot_be_read(void **state)
{
    static const char *const paths[] = {
        "/",
        ".",
        "there-is-no-such-file",
        "there/is/none",
    };
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    struct jamsostek__gz *gz;
    jamsostek_status status;
    char out[64];
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(paths); i++) {
        assert_int_equal(jamsostek__gz_open(paths[i], &gz, &err),
                         JAMSOSTEK_ERR_IO);
        assert_int_equal(err.status, JAMSOSTEK_ERR_IO);
    }
    /* Linux answers EIO here; elsewhere the file does not exist. */
    if (jamsostek__gz_open("/proc/self/mem", &gz, NULL) != JAMSOSTEK_OK)
        return;
    (void)drain(gz, 16, out, sizeof out, &status);
    assert_int_equal(status, JAMSOSTEK_ERR_IO);
    jamsostek__gz_free(gz);
}

static void
position_counts_stored_bytes(void **state)
{
    const char *path = "test_gz.tmp";
    unsigned char packed[ROOM];
    struct jamsostek__gz *gz;
    jamsostek_status status;
    int64_t done, total;
    char out[ROOM];
    FILE *file;
    size_t n;

    (void)state;
    n = pack(rows, sizeof rows - 1, packed, sizeof packed);
    file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(packed, 1, n, file), n);
    assert_int_equal(fclose(file), 0);

    assert_int_equal(jamsostek__gz_open(path, &gz, NULL), 0);
    jamsostek__gz_position(gz, &done, &total);
    assert_int_equal(done, 0);
    assert_int_equal(total, n);
    assert_int_equal(drain(gz, ROOM, out, sizeof out, &status),
                     sizeof rows - 1);
    assert_memory_equal(out, rows, sizeof rows - 1);
    jamsostek__gz_position(gz, &done, &total);
    assert_int_equal(done, n);
    jamsostek__gz_free(gz);
    assert_int_equal(remove(path), 0);

    assert_int_equal(jamsostek__gz_load(packed, n, &gz, NULL), 0);
    jamsostek__gz_position(gz, &done, &total);
    assert_int_equal(done, 0);
    assert_int_equal(total, n);
    jamsostek__gz_free(gz);
    jamsostek__gz_free(NULL);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_text_comes_as_it_is),
        cmocka_unit_test(gzip_is_recognised_by_content),
        cmocka_unit_test(members_are_one_stream),
        cmocka_unit_test(gzip_in_gzip_is_unpacked_once),
        cmocka_unit_test(truncation_at_every_byte_is_seen),
        cmocka_unit_test(what_follows_is_refused),
        cmocka_unit_test(zeros_may_follow_where_that_is_allowed),
        cmocka_unit_test(damage_is_seen),
        cmocka_unit_test(a_flipped_bit_never_changes_the_text),
        cmocka_unit_test(long_header_fields_are_passed_over),
        cmocka_unit_test(output_is_limited),
        cmocka_unit_test(interrupted_and_short_reads_are_fine),
        cmocka_unit_test(a_read_error_is_not_the_end),
        cmocka_unit_test(files_that_cannot_be_read),
        cmocka_unit_test(position_counts_stored_bytes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
