/* SPDX-License-Identifier: MIT */

/*
 * fuzz_gz.c - the stream under the CSV reader gives what zlib alone gives
 *
 * The input is read three times: as a file, as deflate data between a header
 * and the right check values, so that those do not stand in the way, and as
 * text that is packed into two members of which one byte is then damaged.
 * Whatever it is, the bytes and the status are those of a plain loop around
 * zlib, in pieces of any size.  Only of data that are damaged and cut short too
 * ISA-L may name the other of the two.
 */
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/register/gz.h"
#include "../pack.h"

#define TEXT_LIMIT ((size_t)1 << 18)
#define FILE_ROOM  ((size_t)1 << 17)
#define INPUT_MAX  ((size_t)1 << 15)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct result {
    jamsostek_status status;
    size_t size;
    unsigned char text[TEXT_LIMIT + 1];
};

static void
require(bool condition, const char *what)
{
    if (condition)
        return;
    fprintf(stderr, "fuzz_gz: %s\n", what);
    abort();
}

/* ---- zlib alone -------------------------------------------------------- */

/* One member at `*at`, or raw deflate data with a window of -15. */
static jamsostek_status
unpack_member(const uint8_t *data, size_t size, int window, size_t *at,
              struct result *out)
{
    z_stream z;
    int code;

    memset(&z, 0, sizeof z);
    require(inflateInit2(&z, window) == Z_OK, "no zlib");
    z.next_in = (Bytef *)(size_t)(data + *at);
    z.avail_in = (uInt)(size - *at);
    z.next_out = out->text + out->size;
    z.avail_out = (uInt)(sizeof out->text - out->size);
    code = inflate(&z, Z_FINISH);
    out->size = sizeof out->text - z.avail_out;
    *at = size - z.avail_in;
    (void)inflateEnd(&z);
    if (out->size > TEXT_LIMIT)
        return JAMSOSTEK_ERR_LIMIT;
    if (code == Z_STREAM_END)
        return JAMSOSTEK_OK;
    return code == Z_BUF_ERROR || code == Z_OK ? JAMSOSTEK_ERR_TRUNCATED
                                               : JAMSOSTEK_ERR_CORRUPT;
}

static void
unpack(const uint8_t *data, size_t size, struct result *out)
{
    size_t at = 0;

    out->status = JAMSOSTEK_OK;
    out->size = 0;
    if (size == 1 && data[0] == 0x1f) {
        out->status = JAMSOSTEK_ERR_TRUNCATED;
        return;
    }
    if (size < 2 || data[0] != 0x1f || data[1] != 0x8b) {
        memcpy(out->text, data, size);
        out->size = size;
        return;
    }
    while (at < size && out->status == JAMSOSTEK_OK) {
        if (data[at] != 0x1f)
            out->status = JAMSOSTEK_ERR_CORRUPT;
        else
            out->status = unpack_member(data, size, 15 + 16, &at, out);
    }
    if (out->size > TEXT_LIMIT)
        out->size = TEXT_LIMIT;
}

/* ---- the stream -------------------------------------------------------- */

static void
read_stream(const uint8_t *data, size_t size, size_t chunk, struct result *out)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    struct jamsostek__gz *gz;
    int64_t done, total;
    size_t got;

    out->size = 0;
    require(jamsostek__gz_load(data, size, &gz, NULL) == 0, "no stream");
    jamsostek__gz_chunk(gz, chunk);
    jamsostek__gz_limit(gz, (int64_t)TEXT_LIMIT);
    for (;;) {
        got = 0;
        out->status =
            jamsostek__gz_read(gz, out->text + out->size,
                               sizeof out->text - out->size, &got, &err);
        require(got <= chunk, "more than was asked for");
        if (out->status != JAMSOSTEK_OK || got == 0)
            break;
        out->size += got;
    }
    jamsostek__gz_position(gz, &done, &total);
    require(done >= 0 && done <= total && total == (int64_t)size,
            "a position beyond the file");
    require(out->status == JAMSOSTEK_OK ? done == total
                                        : err.status == out->status,
            "not all was read, or the fault has another status");
    jamsostek__gz_free(gz);
}

static bool
same_end(jamsostek_status a, jamsostek_status b)
{
    return a == b ||
           (a == JAMSOSTEK_ERR_TRUNCATED && b == JAMSOSTEK_ERR_CORRUPT) ||
           (a == JAMSOSTEK_ERR_CORRUPT && b == JAMSOSTEK_ERR_TRUNCATED);
}

static void
compare(const uint8_t *data, size_t size)
{
    static const size_t chunks[] = {(size_t)1 << 20, 1, 7, 300};
    static struct result expected, found;
    jamsostek_status first = JAMSOSTEK_OK;
    size_t i;

    unpack(data, size, &expected);
    for (i = 0; i < sizeof chunks / sizeof chunks[0]; i++) {
        /* Byte by byte a bomb would take too long. */
        if (i > 0 && expected.size > 20000)
            break;
        read_stream(data, size, chunks[i], &found);
        require(same_end(found.status, expected.status),
                "another status than zlib's");
        require(i == 0 || found.status == first,
                "another status in other pieces");
        first = found.status;
        require(found.size == expected.size, "another size than zlib's");
        require(memcmp(found.text, expected.text, found.size) == 0,
                "another text than zlib's");
    }
}

/* ---- ways to take the input -------------------------------------------- */

static void
put_number(unsigned char *to, uint32_t number)
{
    int i;

    for (i = 0; i < 4; i++)
        to[i] = (unsigned char)(number >> (8 * i));
}

static void
compare_deflate(const uint8_t *data, size_t size)
{
    static const unsigned char header[10] = {0x1f, 0x8b, 8, [9] = 3};
    static unsigned char file[FILE_ROOM];
    static struct result text;
    size_t at = 0;

    text.size = 0;
    (void)unpack_member(data, size, -15, &at, &text);
    memcpy(file, header, sizeof header);
    memcpy(file + sizeof header, data, size);
    at += sizeof header; /* behind the last block, where it is complete */
    put_number(file + at, (uint32_t)crc32(0, text.text, (uInt)text.size));
    put_number(file + at + 4, (uint32_t)text.size);
    compare(file, at + 8);
}

static void
compare_damaged(const uint8_t *data, size_t size)
{
    static unsigned char file[FILE_ROOM];
    size_t n = pack(data, size / 2, file, FILE_ROOM / 2);

    n += pack(data + size / 2, size - size / 2, file + n, FILE_ROOM / 2);
    compare(file, n);
    if (size < 3)
        return;
    file[(size_t)(data[0] << 8 | data[1]) % n] ^= data[2];
    compare(file, n);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > INPUT_MAX)
        return 0;
    compare(data, size);
    compare_deflate(data, size);
    compare_damaged(data, size);
    return 0;
}
