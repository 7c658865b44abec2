/* SPDX-License-Identifier: MIT */

/*
 * io.h - what reading and writing files have in common
 */
#ifndef JAMSOSTEK_REGISTER_IO_H
#define JAMSOSTEK_REGISTER_IO_H

#include "../base/internal.h"

/* ERR_IO with what was tried and why the system said no; never a path, which
 * may hold a name. */
jamsostek_status jamsostek__fail_io(jamsostek_error *err, const char *tried,
                                    int code);
#define jamsostek__fail_io(err, tried, code)                                   \
    (jamsostek__fail_io(err, tried, code), JAMSOSTEK_ERR_IO)

/* Waits until a descriptor that is not blocking takes or has bytes. */
void jamsostek__wait_for(int fd, bool writing);

/* zlib's memory, from the library's allocator. */
void *jamsostek__zalloc(void *opaque, unsigned items, unsigned size);
void jamsostek__zfree(void *opaque, void *pointer);

#endif
