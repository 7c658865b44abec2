/* SPDX-License-Identifier: MIT */

/*
 * pack.h - gzip in memory, for tests of what reads it
 */
#ifndef TESTS_PACK_H
#define TESTS_PACK_H

#include <assert.h>
#include <stddef.h>
#include <string.h>
#include <zlib.h>

/* Writes one gzip member; how many bytes it has. */
static inline size_t
pack(const void *data, size_t size, unsigned char *out, size_t room)
{
    z_stream z;
    int code;

    memset(&z, 0, sizeof z);
    code = deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    assert(code == Z_OK);
    z.next_in = (Bytef *)(size_t)data;
    z.avail_in = (uInt)size;
    z.next_out = out;
    z.avail_out = (uInt)room;
    code = deflate(&z, Z_FINISH);
    assert(code == Z_STREAM_END);
    (void)code;
    (void)deflateEnd(&z);
    return room - z.avail_out;
}

#endif
