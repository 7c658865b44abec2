/* SPDX-License-Identifier: MIT */

/*
 * gz.h - a stream of bytes that comes from a file or from memory, inflated on
 * the way if it is gzip
 *
 * Compression is recognised by content (1f 8b), never by a name.  Several
 * members are one stream.  What comes out is never unpacked a second time.
 */
#ifndef JAMSOSTEK_GZ_H
#define JAMSOSTEK_GZ_H

#include "../base/internal.h"

struct jamsostek__gz;

/*
 * Reads at most `size` bytes: how many, 0 at the end, or -1 with errno set.
 * Fewer bytes than asked for, and EINTR, are not the end.
 */
typedef ptrdiff_t jamsostek__gz_source(void *context, void *buffer,
                                       size_t size);

/* A file; "-" is standard input. */
jamsostek_status jamsostek__gz_open(const char *path,
                                    struct jamsostek__gz **out,
                                    jamsostek_error *err);
/* Memory that stays the caller's and must outlive the stream. */
jamsostek_status jamsostek__gz_load(const void *data, size_t size,
                                    struct jamsostek__gz **out,
                                    jamsostek_error *err);
/* Anything else, for tests: a source that fails on demand. */
jamsostek_status jamsostek__gz_from(jamsostek__gz_source *source, void *context,
                                    struct jamsostek__gz **out,
                                    jamsostek_error *err);
void jamsostek__gz_free(struct jamsostek__gz *gz);

/*
 * Reads 1 to `room` bytes; *got is 0 at the end, which is reached only after
 * every check value has been found right.
 */
jamsostek_status jamsostek__gz_read(struct jamsostek__gz *gz, void *buffer,
                                    size_t room, size_t *got,
                                    jamsostek_error *err);

/* More bytes than this coming out are ERR_LIMIT (default: 1 TiB). */
void jamsostek__gz_limit(struct jamsostek__gz *gz, int64_t bytes);
/* Zeros behind the last gzip member, as on tapes: fine, or ERR_CORRUPT (the
 * default). */
void jamsostek__gz_padding(struct jamsostek__gz *gz, bool fine);
/* At most so many bytes at a time, in and out; for tests. */
void jamsostek__gz_chunk(struct jamsostek__gz *gz, size_t bytes);
/* Bytes of input used so far, and in all; -1 where that is not known. */
void jamsostek__gz_position(const struct jamsostek__gz *gz, int64_t *done,
                            int64_t *total);

#endif
