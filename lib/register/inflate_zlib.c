/* SPDX-License-Identifier: MIT */

/*
 * inflate_zlib.c - gzip members by zlib
 */
#define ZLIB_CONST

#include "inflate.h"

#ifndef JAMSOSTEK_WITH_ISAL
#include "io.h"

#include <limits.h>
#include <zlib.h>

/* Window of 32 KiB, and a gzip header rather than a zlib one. */
#define GZIP_WINDOW (15 + 16)

struct jamsostek__inflate {
    z_stream z;
};

struct jamsostek__inflate *
jamsostek__inflate_new(void)
{
    struct jamsostek__inflate *self = jamsostek__alloc(sizeof *self);

    if (self == NULL)
        return NULL;
    self->z = (z_stream){
        .zalloc = jamsostek__zalloc,
        .zfree = jamsostek__zfree,
    };
    if (inflateInit2(&self->z, GZIP_WINDOW) != Z_OK) {
        jamsostek__free(self);
        return NULL;
    }
    return self;
}

void
jamsostek__inflate_free(struct jamsostek__inflate *self)
{
    if (self == NULL)
        return;
    (void)inflateEnd(&self->z);
    jamsostek__free(self);
}

/* zlib counts in 32 bits. */
static uInt
at_most(size_t size)
{
    return size < UINT_MAX ? (uInt)size : UINT_MAX;
}

enum jamsostek__inflated
jamsostek__inflate_step(struct jamsostek__inflate *self,
                        struct jamsostek__pieces *pieces)
{
    z_stream *z = &self->z;
    uInt in = at_most(pieces->in_size), out = at_most(pieces->out_size);
    int code;

    z->next_in = pieces->in;
    z->avail_in = in;
    z->next_out = pieces->out;
    z->avail_out = out;
    code = inflate(z, Z_NO_FLUSH);
    pieces->in += in - z->avail_in;
    pieces->in_size -= in - z->avail_in;
    pieces->out += out - z->avail_out;
    pieces->out_size -= out - z->avail_out;
    switch (code) {
    case Z_OK:
        return INFLATED_SOME;
    case Z_BUF_ERROR:
        return INFLATED_NOTHING;
    case Z_STREAM_END:
        return INFLATED_MEMBER;
    case Z_MEM_ERROR:
        return INFLATED_MEMORY;
    default:
        return INFLATED_DAMAGED;
    }
}

void
jamsostek__inflate_again(struct jamsostek__inflate *self)
{
    (void)inflateReset(&self->z);
}

const char *
jamsostek__inflate_fault(const struct jamsostek__inflate *self)
{
    return self->z.msg != NULL ? self->z.msg : "not deflate data";
}
#endif
