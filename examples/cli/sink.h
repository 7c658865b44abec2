/* SPDX-License-Identifier: MIT */

/*
 * sink.h - an output file that appears whole or not at all
 */
#ifndef JAMSOSTEK_SINK_H
#define JAMSOSTEK_SINK_H

#include "cli.h"

struct sink {
    FILE *file;
    const char *name;
    char *temporary; /* NULL: written in place */
};

/* NULL and "-" are standard output. */
int sink_open(struct sink *sink, const char *path);
/* Ends the file.  Unless `keep` is set, nothing of it stays. */
int sink_close(struct sink *sink, bool keep, int code);

#endif
