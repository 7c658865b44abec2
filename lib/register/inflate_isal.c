/* SPDX-License-Identifier: MIT */

/*
 * inflate_isal.c - gzip members by ISA-L (JAMSOSTEK_WITH_ISAL)
 *
 * ISA-L inflates; header and check values (RFC 1952) are read here, since it
 * passes over reserved flags and a wrong check value of the header.
 *
 * Where data are damaged, how much ISA-L makes of them depends on how much it
 * was given at a time, and behind a distance that leads nowhere it counts
 * bytes that it never wrote.  So a step that finds damage is undone and
 * repeated byte by byte, which gives what zlib gives: the good text before the
 * fault, and nothing else.
 */
#include "inflate.h"

#ifdef JAMSOSTEK_WITH_ISAL
#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>
#include <string.h>

enum flags {
    FLAG_HEADER_CHECK = 2,
    FLAG_EXTRA = 4,
    FLAG_NAME = 8,
    FLAG_COMMENT = 16,
    FLAGS_RESERVED = 0xe0,
};

/* In the order in which they come. */
enum part {
    PART_FIXED, /* mark, method, flags, time, level, system */
    PART_EXTRA_SIZE,
    PART_EXTRA,
    PART_NAME,
    PART_COMMENT,
    PART_HEADER_CHECK,
    PART_DATA,
    PART_CHECK,
    PART_SIZE,
    PART_END,
};

struct jamsostek__inflate {
    const char *fault; /* NULL: none */
    enum part part;
    uint32_t flags;
    uint32_t count;  /* bytes of this part */
    uint64_t number; /* the first eight of them, lowest first */
    uint32_t extra_size;
    uint32_t header_crc;
    uint32_t crc; /* of the text */
    uint32_t size;
    struct inflate_state state;
    struct inflate_state before; /* the step that is being made */
};

struct jamsostek__inflate *
jamsostek__inflate_new(void)
{
    struct jamsostek__inflate *self = jamsostek__alloc(sizeof *self);

    if (self == NULL)
        return NULL;
    self->fault = NULL;
    jamsostek__inflate_again(self);
    return self;
}

void
jamsostek__inflate_free(struct jamsostek__inflate *self)
{
    jamsostek__free(self);
}

void
jamsostek__inflate_again(struct jamsostek__inflate *self)
{
    self->part = PART_FIXED;
    self->count = 0;
    self->number = 0;
    self->header_crc = 0;
    self->crc = 0;
    self->size = 0;
    isal_inflate_init(&self->state);
}

const char *
jamsostek__inflate_fault(const struct jamsostek__inflate *self)
{
    return self->fault;
}

/* ---- header and check values ------------------------------------------- */

/* The next part that this member has. */
static void
next_part(struct jamsostek__inflate *self)
{
    static const uint32_t needs[PART_END] = {
        [PART_EXTRA_SIZE] = FLAG_EXTRA,
        [PART_EXTRA] = FLAG_EXTRA,
        [PART_NAME] = FLAG_NAME,
        [PART_COMMENT] = FLAG_COMMENT,
        [PART_HEADER_CHECK] = FLAG_HEADER_CHECK,
    };

    self->count = 0;
    self->number = 0;
    do {
        self->part++;
    } while (self->part < PART_DATA &&
             ((self->flags & needs[self->part]) == 0 ||
              (self->part == PART_EXTRA && self->extra_size == 0)));
}

/* Whether the part is complete; what is wrong with it goes to `fault`. */
static bool
end_of_part(struct jamsostek__inflate *self, unsigned char byte)
{
    switch (self->part) {
    case PART_FIXED:
        if (self->count == 2 && self->number != 0x8b1f)
            self->fault = "incorrect header";
        if (self->count != 4)
            return self->count == 10;
        self->flags = byte;
        if ((self->number >> 16 & 0xff) != 8)
            self->fault = "unknown compression method";
        else if ((byte & FLAGS_RESERVED) != 0)
            self->fault = "unknown header flags";
        return false;
    case PART_EXTRA_SIZE:
        self->extra_size = (uint32_t)self->number;
        return self->count == 2;
    case PART_EXTRA:
        return self->count == self->extra_size;
    case PART_NAME:
    case PART_COMMENT:
        return byte == '\0';
    case PART_HEADER_CHECK:
        if (self->count == 2 && self->number != (self->header_crc & 0xffff))
            self->fault = "incorrect header check";
        return self->count == 2;
    case PART_CHECK:
        if (self->count == 4 && self->number != self->crc)
            self->fault = "incorrect data check";
        return self->count == 4;
    case PART_SIZE:
        if (self->count == 4 && self->number != self->size)
            self->fault = "incorrect length check";
        return self->count == 4;
    default:
        return true;
    }
}

static void
take_byte(struct jamsostek__inflate *self, unsigned char byte)
{
    if (self->part < PART_HEADER_CHECK)
        self->header_crc = crc32_gzip_refl(self->header_crc, &byte, 1);
    if (self->count < 8)
        self->number |= (uint64_t)byte << (8 * self->count);
    self->count++;
    if (end_of_part(self, byte) && self->fault == NULL)
        next_part(self);
}

static enum jamsostek__inflated
take_bytes(struct jamsostek__inflate *self, struct jamsostek__pieces *pieces)
{
    if (pieces->in_size == 0)
        return INFLATED_NOTHING;
    while (pieces->in_size > 0 && self->part != PART_DATA) {
        take_byte(self, *pieces->in);
        if (self->fault != NULL)
            return INFLATED_DAMAGED;
        pieces->in++;
        pieces->in_size--;
        if (self->part == PART_END)
            return INFLATED_MEMBER;
    }
    return INFLATED_SOME;
}

/* ---- the data between them --------------------------------------------- */

static const char *
fault_of(int code)
{
    switch (code) {
    case ISAL_INVALID_BLOCK:
        return "invalid block";
    case ISAL_INVALID_SYMBOL:
        return "invalid code";
    case ISAL_INVALID_LOOKBACK:
        return "invalid distance too far back";
    default:
        return "not deflate data";
    }
}

/* ISA-L counts in 32 bits. */
static uint32_t
at_most(size_t size)
{
    return size < UINT32_MAX ? (uint32_t)size : UINT32_MAX;
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

static enum jamsostek__inflated
damaged(struct jamsostek__inflate *self, struct jamsostek__pieces *pieces,
        int code, size_t room)
{
    self->fault = fault_of(code);
    return pieces->out_size < room ? INFLATED_SOME : give_rest(self, pieces);
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
    return damaged(self, pieces, code, room);
}

/* The data are complete.  Whole bytes that ISA-L has taken already belong to
 * the check values; there are no more than those have. */
static void
end_data(struct jamsostek__inflate *self)
{
    uint64_t bits = self->state.read_in;
    int32_t n = self->state.read_in_length;

    next_part(self);
    bits >>= n & 7;
    for (n /= 8; n > 0 && self->fault == NULL; n--) {
        take_byte(self, (unsigned char)bits);
        bits >>= 8;
    }
}

static enum jamsostek__inflated
take_data(struct jamsostek__inflate *self, struct jamsostek__pieces *pieces)
{
    const struct jamsostek__pieces start = *pieces;
    size_t made;
    int code;

    if (start.in_size > 1)
        self->before = self->state;
    code = step(self, pieces, at_most(pieces->in_size));
    if (code < 0 && start.in_size > 1) {
        self->state = self->before;
        *pieces = start;
        return crawl(self, pieces);
    }
    if (code < 0)
        return damaged(self, pieces, code, start.out_size);
    made = start.out_size - pieces->out_size;
    self->crc = crc32_gzip_refl(self->crc, start.out, made);
    self->size += (uint32_t)made; /* of which only 32 bits are stored */
    if (self->state.block_state == ISAL_BLOCK_FINISH) {
        end_data(self);
        return self->part == PART_END ? INFLATED_MEMBER : INFLATED_SOME;
    }
    return pieces->in_size < start.in_size || made > 0 ? INFLATED_SOME
                                                       : INFLATED_NOTHING;
}

enum jamsostek__inflated
jamsostek__inflate_step(struct jamsostek__inflate *self,
                        struct jamsostek__pieces *pieces)
{
    if (self->fault != NULL)
        return give_rest(self, pieces);
    if (self->part == PART_DATA)
        return take_data(self, pieces);
    return take_bytes(self, pieces);
}
#endif
