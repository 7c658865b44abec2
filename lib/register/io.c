/* SPDX-License-Identifier: MIT */

/*
 * io.c - what reading and writing files have in common
 */
#define _POSIX_C_SOURCE 200809L

#include "io.h"

#include <errno.h>
#include <poll.h>

static const char *
reason(int code)
{
    switch (code) {
    case ENOENT:
        return "there is no such file";
    case EACCES:
    case EPERM:
        return "permission denied";
    case EROFS:
        return "the file system is read-only";
    case EISDIR:
        return "it is a directory";
    case ENOTDIR:
        return "a part of the path is no directory";
    case ENAMETOOLONG:
        return "the name is too long";
    case ELOOP:
        return "links lead in a circle";
    case ENOSPC:
        return "no space is left";
    case EDQUOT:
        return "the quota is used up";
    case EFBIG:
        return "the file would be too large";
    case EPIPE:
        return "nobody reads the pipe any more";
    default:
        return "input or output error";
    }
}

jamsostek_status(jamsostek__fail_io)(jamsostek_error *err, const char *tried,
                                     int code)
{
    return jamsostek__fail(err, JAMSOSTEK_ERR_IO, "%s: %s (errno %d)", tried,
                           reason(code), code);
}

void
jamsostek__wait_for(int fd, bool writing)
{
    struct pollfd wait = {
        .fd = fd,
        .events = writing ? POLLOUT : POLLIN,
    };

    (void)poll(&wait, 1, -1); /* the next try shows what it is */
}

void *
jamsostek__zalloc(void *opaque, unsigned items, unsigned size)
{
    (void)opaque;
    if (size != 0 && items > SIZE_MAX / size)
        return NULL;
    return jamsostek__alloc((size_t)items * size);
}

void
jamsostek__zfree(void *opaque, void *pointer)
{
    (void)opaque;
    jamsostek__free(pointer);
}
