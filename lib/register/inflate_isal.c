/* SPDX-License-Identifier: MIT */

/*
 * inflate_isal.c - gzip members by ISA-L (JAMSOSTEK_WITH_ISAL)
 *
 * Where data are damaged, how much ISA-L makes of them depends on how much it
 * was given at a time, and behind a distance that leads nowhere it counts
 * bytes that it never wrote.  So a step that finds damage is undone and
 * repeated byte by byte, which gives what zlib gives, to the byte: the good
 * text before the fault and nothing else.
 */
#include "inflate.h"

#ifdef JAMSOSTEK_WITH_ISAL
#include <isa-l/igzip_lib.h>
#include <string.h>

/* Mark, method and flags: the bytes of a header that may be wrong. */
#define HEADER_SIZE    4
#define FLAGS_RESERVED 0xe0

struct jamsostek__inflate {
    int fault;      /* a code of ISA-L, negative; 0: none */
    uint32_t taken; /* bytes of the header, up to its flags */
    struct inflate_state state;
    struct inflate_state before; /* the step that is being made */
};

struct jamsostek__inflate *
jamsostek__inflate_new(void)
{
    struct jamsostek__inflate *self = jamsostek__alloc(sizeof *self);

    if (self == NULL)
        return NULL;
    self->fault = 0;
    self->taken = 0;
    isal_inflate_init(&self->state);
    self->state.crc_flag = ISAL_GZIP;
    return self;
}

void
jamsostek__inflate_free(struct jamsostek__inflate *self)
{
    jamsostek__free(self);
}

/* ISA-L counts in 32 bits. */
static uint32_t
at_most(size_t size)
{
    return size < UINT32_MAX ? (uint32_t)size : UINT32_MAX;
}

/* ISA-L waits for ten bytes before it looks at any, and passes over reserved
 * flags, which may change what follows them. */
static bool
header_is_wrong(const struct jamsostek__inflate *self,
                const struct jamsostek__pieces *pieces)
{
    static const unsigned char expected[HEADER_SIZE] = {0x1f, 0x8b, 8, 0};
    static const unsigned char mask[HEADER_SIZE] = {0xff, 0xff, 0xff,
                                                    FLAGS_RESERVED};
    uint32_t i;

    for (i = self->taken; i < HEADER_SIZE; i++) {
        if (i - self->taken == pieces->in_size)
            return false;
        if ((pieces->in[i - self->taken] & mask[i]) != expected[i])
            return true;
    }
    return false;
}

/* After damage: what ISA-L has made before it and still keeps. */
static enum jamsostek__inflated
give_rest(struct jamsostek__inflate *self, struct jamsostek__pieces *pieces)
{
    struct inflate_state *state = &self->state;
    size_t n = (size_t)(state->tmp_out_valid - state->tmp_out_processed);

    if (state->tmp_out_valid <= state->tmp_out_processed)
        return INFLATED_DAMAGED;
    if (n > pieces->out_size)
        n = pieces->out_size;
    memcpy(pieces->out, state->tmp_out_buffer + state->tmp_out_processed, n);
    state->tmp_out_processed += (int32_t)n;
    pieces->out += n;
    pieces->out_size -= n;
    return INFLATED_SOME;
}

/* Gives ISA-L no more than `in` bytes; its code. */
static int
step(struct jamsostek__inflate *self, struct jamsostek__pieces *pieces,
     uint32_t in)
{
    struct inflate_state *state = &self->state;
    uint32_t out = at_most(pieces->out_size);
    int code;

    /* It reads only, but does not say so. */
    state->next_in = (uint8_t *)(uintptr_t)pieces->in;
    state->avail_in = in;
    state->next_out = pieces->out;
    state->avail_out = out;
    code = isal_inflate(state);
    pieces->in += in - state->avail_in;
    pieces->in_size -= in - state->avail_in;
    pieces->out += out - state->avail_out;
    pieces->out_size -= out - state->avail_out;
    return code;
}

/* Up to the damage that was found, byte by byte. */
static enum jamsostek__inflated
crawl(struct jamsostek__inflate *self, struct jamsostek__pieces *pieces)
{
    size_t room = pieces->out_size;
    int code;

    do {
        code = step(self, pieces, pieces->in_size > 0 ? 1 : 0);
    } while (code >= 0 && pieces->in_size > 0 && pieces->out_size > 0);
    if (code >= 0)
        return INFLATED_SOME; /* the damage is further on */
    self->fault = code;
    return pieces->out_size < room ? INFLATED_SOME : give_rest(self, pieces);
}

enum jamsostek__inflated
jamsostek__inflate_step(struct jamsostek__inflate *self,
                        struct jamsostek__pieces *pieces)
{
    const struct jamsostek__pieces start = *pieces;
    int code;

    if (self->fault == 0 && header_is_wrong(self, pieces))
        self->fault = ISAL_INVALID_WRAPPER;
    if (self->fault != 0)
        return give_rest(self, pieces);
    self->before = self->state;
    code = step(self, pieces, at_most(pieces->in_size));
    if (code < 0) {
        self->state = self->before;
        *pieces = start;
        return crawl(self, pieces);
    }
    if (self->taken < HEADER_SIZE)
        self->taken += (uint32_t)(start.in_size - pieces->in_size);
    if (self->state.block_state == ISAL_BLOCK_FINISH)
        return INFLATED_MEMBER;
    return pieces->in_size < start.in_size || pieces->out_size < start.out_size
               ? INFLATED_SOME
               : INFLATED_NOTHING;
}

void
jamsostek__inflate_again(struct jamsostek__inflate *self)
{
    isal_inflate_reset(&self->state);
    self->taken = 0;
    self->state.crc_flag = ISAL_GZIP;
}

const char *
jamsostek__inflate_fault(const struct jamsostek__inflate *self)
{
    switch (self->fault) {
    case ISAL_INVALID_BLOCK:
        return "invalid block";
    case ISAL_INVALID_SYMBOL:
        return "invalid code";
    case ISAL_INVALID_LOOKBACK:
        return "invalid distance too far back";
    case ISAL_INVALID_WRAPPER:
        return "incorrect header";
    case ISAL_UNSUPPORTED_METHOD:
        return "unknown compression method";
    case ISAL_INCORRECT_CHECKSUM:
        return "incorrect data check";
    default:
        return "not deflate data";
    }
}
#endif
