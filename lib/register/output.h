/* SPDX-License-Identifier: MIT */

/*
 * output.h - a stream of bytes that becomes a file, whole or not at all
 *
 * The counterpart of gz.h.  A file is written under another name in its folder
 * and takes its place when it is complete and on the disk.
 */
#ifndef JAMSOSTEK_REGISTER_OUTPUT_H
#define JAMSOSTEK_REGISTER_OUTPUT_H

#include "../base/internal.h"

struct jamsostek__output;

/* Takes at most `size` bytes: how many, or -1 with errno set.  Fewer bytes
 * than given, and EINTR, are no failure. */
typedef ptrdiff_t jamsostek__output_drain(void *context, const void *buffer,
                                          size_t size);

/* "-" is standard output. */
jamsostek_status jamsostek__output_open(const char *path, bool gzip,
                                        struct jamsostek__output **out,
                                        jamsostek_error *err);
/* Anything else, for tests: a drain that fails on demand. */
jamsostek_status jamsostek__output_to(jamsostek__output_drain *drain,
                                      void *context, bool gzip,
                                      struct jamsostek__output **out,
                                      jamsostek_error *err);

/* Not buffered unless it is compressed: give large pieces.  After a failure
 * every call repeats it. */
jamsostek_status jamsostek__output_write(struct jamsostek__output *output,
                                         const void *data, size_t size,
                                         jamsostek_error *err);
/* Ends the stream: all of it is on the disk, under its other name.  Several
 * files that belong together are all prepared before the first is committed. */
jamsostek_status jamsostek__output_prepare(struct jamsostek__output *output,
                                           jamsostek_error *err);
/* Prepares it, if nobody has, and lets the file take its place. */
jamsostek_status jamsostek__output_commit(struct jamsostek__output *output,
                                          jamsostek_error *err);
/* Without a commit nothing is left. */
void jamsostek__output_free(struct jamsostek__output *output);

#endif
