/* SPDX-License-Identifier: MIT */

/*
 * inflate.h - one gzip member after another, by zlib or ISA-L
 *
 * Which of the two is chosen when the library is built; gz.c above does not
 * know.  Both check the header, the check value and the size of a member.
 */
#ifndef JAMSOSTEK_REGISTER_INFLATE_H
#define JAMSOSTEK_REGISTER_INFLATE_H

#include "../base/internal.h"

struct jamsostek__inflate;

/* What there is to read and where to put it; moved on by each step. */
struct jamsostek__pieces {
    const unsigned char *in;
    size_t in_size;
    unsigned char *out;
    size_t out_size;
};

enum jamsostek__inflated {
    INFLATED_SOME,    /* or took some input; go on */
    INFLATED_NOTHING, /* more input is needed */
    INFLATED_MEMBER,  /* the member is complete, its check values are right */
    INFLATED_DAMAGED, /* and so it stays */
    INFLATED_MEMORY,  /* there is none */
};

/* NULL: no memory. */
struct jamsostek__inflate *jamsostek__inflate_new(void);
void jamsostek__inflate_free(struct jamsostek__inflate *inflate);

enum jamsostek__inflated
jamsostek__inflate_step(struct jamsostek__inflate *inflate,
                        struct jamsostek__pieces *pieces);
/* Begins with the next member; only after one is complete. */
void jamsostek__inflate_again(struct jamsostek__inflate *inflate);
/* What is damaged, in a few words. */
const char *jamsostek__inflate_fault(const struct jamsostek__inflate *inflate);

#endif
