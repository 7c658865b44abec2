/* SPDX-License-Identifier: MIT */

/*
 * sink.c - an output file that appears whole or not at all
 *
 * It is written under another name beside its place and renamed at the end,
 * so that a full disk or an interrupted run leaves the old file as it was.
 */
#include "sink.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int
cannot_write(const char *name)
{
    return complain(NO_FILE, "%s: %s: %s", name,
                    say("cannot be written", "tidak dapat ditulis"),
                    strerror(errno));
}

/* mkstemp() lets nobody else read; give what the old or a new file has. */
static void
set_mode(int fd, const struct stat *old)
{
    mode_t mask = umask(0);

    umask(mask);
    /* Not being allowed to is no reason to lose the result. */
    if (fchmod(fd, old != NULL ? old->st_mode & 0777 : 0666 & ~mask) != 0)
        errno = 0;
}

static int
open_temporary(struct sink *sink, const char *path, const struct stat *old)
{
    size_t size = strlen(path) + sizeof ".XXXXXX";
    int fd;

    sink->temporary = malloc(size);
    if (sink->temporary == NULL)
        return out_of_memory();
    snprintf(sink->temporary, size, "%s.XXXXXX", path);
    fd = mkstemp(sink->temporary);
    if (fd >= 0) {
        set_mode(fd, old);
        sink->file = fdopen(fd, "w");
    }
    if (sink->file != NULL)
        return DONE;
    cannot_write(path);
    free(sink->temporary);
    return NO_FILE;
}

int
sink_open(struct sink *sink, const char *path)
{
    struct stat old;
    bool exists;

    memset(sink, 0, sizeof *sink);
    sink->name = path;
    if (path == NULL || strcmp(path, "-") == 0) {
        sink->name = say("standard output", "keluaran standar");
        sink->file = stdout;
        return DONE;
    }
    exists = stat(path, &old) == 0;
    /* A device or a pipe cannot be replaced by a file. */
    if (!exists || S_ISREG(old.st_mode))
        return open_temporary(sink, path, exists ? &old : NULL);
    sink->file = fopen(path, "w");
    return sink->file != NULL ? DONE : cannot_write(path);
}

int
sink_close(struct sink *sink, bool keep, int code)
{
    /* main() ends standard output. */
    if (sink->file == stdout)
        return code;
    if (keep && sink->temporary != NULL && fflush(sink->file) == 0 &&
        fsync(fileno(sink->file)) != 0) {
        code = cannot_write(sink->name);
        keep = false;
    }
    if (finish(sink->file, sink->name, DONE) != DONE) {
        code = NO_FILE;
        keep = false;
    }
    if (sink->temporary == NULL)
        return code;
    if (keep && rename(sink->temporary, sink->name) != 0) {
        code = cannot_write(sink->name);
        keep = false;
    }
    if (!keep)
        unlink(sink->temporary);
    free(sink->temporary);
    return code;
}
