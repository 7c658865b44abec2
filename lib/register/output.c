/* SPDX-License-Identifier: MIT */

/*
 * output.c - a stream of bytes that becomes a file, whole or not at all
 *
 * What is written goes to a temporary file beside the place.  Only when every
 * byte has reached the disk is it renamed, which a file system does in one
 * step: whoever looks sees the earlier file or the new one, never a part.  The
 * folder is held open, so that a program may change its own folder meanwhile.
 *
 * Pipes, terminals and devices cannot be replaced and are written directly.
 */
#define _XOPEN_SOURCE     700
#define _FILE_OFFSET_BITS 64
#define ZLIB_CONST

#include "output.h"

#include "io.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#define PACKED_SIZE ((size_t)256 * 1024)
/* Half the time of the usual 6 for a file that is a tenth larger. */
#define PACK_LEVEL 4
/* Window of 32 KiB, and a gzip header rather than a zlib one. */
#define GZIP_WINDOW   (15 + 16)
#define MEMORY_LEVEL  8
#define NAME_SIZE     256
#define TEMPORARY_MAX 10000
#define CANNOT_WRITE  "cannot write the file"

struct jamsostek__output {
    jamsostek__output_drain *drain;
    void *context;
    int fd;     /* to write to, or -1 */
    int folder; /* of the file that will be replaced, or -1 */
    bool close_fd;
    bool temporary;        /* the temporary file exists */
    bool deflating;        /* z has been initialised */
    bool prepared;         /* complete and on the disk */
    jamsostek_error error; /* the first failure */
    char name[NAME_SIZE];  /* of the file, in `folder` */
    char temporary_name[64];
    unsigned char *packed; /* NULL: not compressed */
    z_stream z;
};

static jamsostek_status
give_fault(const struct jamsostek__output *output, jamsostek_error *err)
{
    return jamsostek__fail(err, output->error.status, "%s",
                           output->error.message);
}

static jamsostek_status
fail_write(struct jamsostek__output *output, int code, jamsostek_error *err)
{
    (void)jamsostek__fail_io(&output->error, CANNOT_WRITE, code);
    return give_fault(output, err);
}

/* ---- opening ----------------------------------------------------------- */

static struct jamsostek__output *
create(void)
{
    struct jamsostek__output *output = jamsostek__alloc(sizeof *output);

    if (output == NULL)
        return NULL;
    *output = (struct jamsostek__output){
        .fd = -1,
        .folder = -1,
        .error = JAMSOSTEK_ERROR_INIT,
    };
    return output;
}

static jamsostek_status
fail_memory(jamsostek_error *err)
{
    return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY, "no memory to write");
}

static jamsostek_status
start_gzip(struct jamsostek__output *output, jamsostek_error *err)
{
    output->packed = jamsostek__alloc(PACKED_SIZE);
    if (output->packed == NULL)
        return fail_memory(err);
    output->z.zalloc = jamsostek__zalloc;
    output->z.zfree = jamsostek__zfree;
    if (deflateInit2(&output->z, PACK_LEVEL, Z_DEFLATED, GZIP_WINDOW,
                     MEMORY_LEVEL, Z_DEFAULT_STRATEGY) != Z_OK)
        return fail_memory(err);
    output->deflating = true;
    output->z.next_out = output->packed;
    output->z.avail_out = (uInt)PACKED_SIZE;
    return JAMSOSTEK_OK;
}

static ptrdiff_t
write_fd(void *context, const void *buffer, size_t size)
{
    const struct jamsostek__output *output = context;
    ptrdiff_t n = write(output->fd, buffer, size);

    if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
        jamsostek__wait_for(output->fd, true);
        errno = EINTR;
    }
    return n;
}

/* The folder of a path, held open, and the name in it. */
static int
open_folder(struct jamsostek__output *output, const char *path)
{
    const char *slash = strrchr(path, '/');
    const char *name = slash != NULL ? slash + 1 : path;
    char folder[PATH_MAX];
    size_t n = (size_t)(name - path);

    if (*name == '\0')
        return *path == '\0' ? ENOENT : EISDIR;
    if (n >= sizeof folder || strlen(name) >= sizeof output->name)
        return ENAMETOOLONG;
    memcpy(output->name, name, strlen(name) + 1);
    memcpy(folder, path, n);
    memcpy(folder + n, ".", n == 0 ? 2 : 1);
    folder[n == 0 ? 1 : n] = '\0';
    output->folder = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    return output->folder < 0 ? errno : 0;
}

/* Gives the new file the owner and permissions of the one it will replace.
 * Not being allowed to give it away is no reason to lose the result. */
static int
take_after(int fd, const struct stat *old)
{
    if (fchown(fd, old->st_uid, old->st_gid) != 0 && errno != EPERM)
        return errno;
    return fchmod(fd, old->st_mode & 0777) != 0 ? errno : 0;
}

/* `old` is NULL where there is no file yet: the umask decides then. */
static int
open_temporary(struct jamsostek__output *output, const struct stat *old)
{
    int i;

    for (i = 0; i < TEMPORARY_MAX && output->fd < 0; i++) {
        (void)snprintf(output->temporary_name, sizeof output->temporary_name,
                       ".jamsostek-%ld-%d.tmp", (long)getpid(), i);
        output->fd = openat(output->folder, output->temporary_name,
                            O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                            old != NULL ? 0600 : 0666);
        if (output->fd < 0 && errno != EEXIST && errno != EINTR)
            return errno;
    }
    if (output->fd < 0)
        return EEXIST;
    output->temporary = true;
    return old != NULL ? take_after(output->fd, old) : 0;
}

/* A place that holds a file or nothing yet. */
static int
open_place(struct jamsostek__output *output, const char *path)
{
    struct stat info;
    bool exists;
    int code = open_folder(output, path);

    if (code != 0)
        return code;
    exists = fstatat(output->folder, output->name, &info, 0) == 0;
    if (!exists && errno != ENOENT)
        return errno;
    /* Renaming would replace a file that nobody may write to. */
    if (exists &&
        faccessat(output->folder, output->name, W_OK, AT_EACCESS) != 0)
        return errno;
    return open_temporary(output, exists ? &info : NULL);
}

static int
open_path(struct jamsostek__output *output, const char *path)
{
    char target[PATH_MAX];
    struct stat info;

    output->close_fd = true;
    if (stat(path, &info) == 0 && !S_ISREG(info.st_mode)) {
        do {
            output->fd = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
        } while (output->fd < 0 && errno == EINTR);
        return output->fd < 0 ? errno : 0;
    }
    /* The file that a link leads to is replaced, not the link. */
    if (lstat(path, &info) == 0 && S_ISLNK(info.st_mode)) {
        if (realpath(path, target) == NULL)
            return errno;
        return open_place(output, target);
    }
    return open_place(output, path);
}

jamsostek_status
jamsostek__output_to(jamsostek__output_drain *drain, void *context, bool gzip,
                     struct jamsostek__output **out, jamsostek_error *err)
{
    struct jamsostek__output *output = create();
    jamsostek_status status = JAMSOSTEK_OK;

    if (output == NULL)
        return fail_memory(err);
    output->drain = drain;
    output->context = context;
    if (gzip)
        status = start_gzip(output, err);
    if (status != JAMSOSTEK_OK) {
        jamsostek__output_free(output);
        return status;
    }
    *out = output;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__output_open(const char *path, bool gzip,
                       struct jamsostek__output **out, jamsostek_error *err)
{
    struct jamsostek__output *output;
    jamsostek_status status;
    int code = 0;

    status = jamsostek__output_to(write_fd, NULL, gzip, &output, err);
    if (status != JAMSOSTEK_OK)
        return status;
    output->context = output;
    if (strcmp(path, "-") == 0)
        output->fd = STDOUT_FILENO;
    else
        code = open_path(output, path);
    if (code != 0) {
        jamsostek__output_free(output);
        return jamsostek__fail_io(err, "cannot open the file to write", code);
    }
    *out = output;
    return JAMSOSTEK_OK;
}

/* ---- writing ----------------------------------------------------------- */

/* Down the drain, however small the pieces are that it takes. */
static jamsostek_status
pour(struct jamsostek__output *output, const unsigned char *data, size_t size,
     jamsostek_error *err)
{
    ptrdiff_t n;

    while (size > 0) {
        n = output->drain(output->context, data, size);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return fail_write(output, n < 0 ? errno : EIO, err);
        data += n;
        size -= (size_t)n;
    }
    return JAMSOSTEK_OK;
}

static jamsostek_status
pour_packed(struct jamsostek__output *output, jamsostek_error *err)
{
    size_t size = PACKED_SIZE - output->z.avail_out;

    output->z.next_out = output->packed;
    output->z.avail_out = (uInt)PACKED_SIZE;
    return pour(output, output->packed, size, err);
}

static jamsostek_status
fail_deflate(struct jamsostek__output *output, int code, jamsostek_error *err)
{
    (void)jamsostek__fail(&output->error, JAMSOSTEK_ERR_INTERNAL,
                          "zlib cannot compress (%d)", code);
    return give_fault(output, err);
}

/* Compresses what zlib was given; with Z_FINISH to the end of the stream. */
static jamsostek_status
pack(struct jamsostek__output *output, int flush, jamsostek_error *err)
{
    jamsostek_status status;
    int code;

    for (;;) {
        code = deflate(&output->z, flush);
        if (code == Z_STREAM_END)
            return pour_packed(output, err);
        if (NEVER(code != Z_OK && code != Z_BUF_ERROR))
            return fail_deflate(output, code, err);
        if (output->z.avail_out > 0)
            return JAMSOSTEK_OK; /* all of it was taken */
        status = pour_packed(output, err);
        if (status != JAMSOSTEK_OK)
            return status;
    }
}

jamsostek_status
jamsostek__output_write(struct jamsostek__output *output, const void *data,
                        size_t size, jamsostek_error *err)
{
    const unsigned char *bytes = data;
    jamsostek_status status;
    size_t piece;

    if (output->error.status != JAMSOSTEK_OK)
        return give_fault(output, err);
    if (output->packed == NULL)
        return pour(output, bytes, size, err);
    while (size > 0) {
        piece = size < INT_MAX ? size : INT_MAX; /* zlib counts in 32 bits */
        output->z.next_in = bytes;
        output->z.avail_in = (uInt)piece;
        status = pack(output, Z_NO_FLUSH, err);
        if (status != JAMSOSTEK_OK)
            return status;
        bytes += piece;
        size -= piece;
    }
    return JAMSOSTEK_OK;
}

/* ---- the end ----------------------------------------------------------- */

/* Pipes and terminals cannot be synced; that is no failure. */
static int
sync_fd(int fd)
{
    if (fsync(fd) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS)
        return 0;
    return errno;
}

/* The last moment at which a write may turn out to have failed. */
static int
finish_file(struct jamsostek__output *output)
{
    int code = 0, fd = output->fd;

    if (fd < 0)
        return 0;
    code = sync_fd(fd);
    if (!output->close_fd)
        return code;
    output->fd = -1;
    if (close(fd) != 0 && errno != EINTR && code == 0)
        code = errno;
    return code;
}

static int
take_place(struct jamsostek__output *output)
{
    if (!output->temporary)
        return 0;
    if (renameat(output->folder, output->temporary_name, output->folder,
                 output->name) != 0)
        return errno;
    output->temporary = false;
    /* The file stands; a power cut may yet bring the earlier one back. */
    (void)fsync(output->folder);
    return 0;
}

jamsostek_status
jamsostek__output_prepare(struct jamsostek__output *output,
                          jamsostek_error *err)
{
    jamsostek_status status;
    int code;

    if (output->error.status != JAMSOSTEK_OK)
        return give_fault(output, err);
    if (output->prepared)
        return JAMSOSTEK_OK;
    if (output->packed != NULL) {
        output->z.next_in = NULL;
        output->z.avail_in = 0;
        status = pack(output, Z_FINISH, err);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    code = finish_file(output);
    if (code != 0)
        return fail_write(output, code, err);
    output->prepared = true;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__output_commit(struct jamsostek__output *output, jamsostek_error *err)
{
    jamsostek_status status = jamsostek__output_prepare(output, err);
    int code;

    if (status != JAMSOSTEK_OK)
        return status;
    code = take_place(output);
    if (code != 0)
        return fail_write(output, code, err);
    return JAMSOSTEK_OK;
}

void
jamsostek__output_free(struct jamsostek__output *output)
{
    if (output == NULL)
        return;
    if (output->deflating)
        (void)deflateEnd(&output->z);
    if (output->close_fd && output->fd >= 0)
        (void)close(output->fd); /* given up: nothing is lost by it */
    if (output->temporary)
        (void)unlinkat(output->folder, output->temporary_name, 0);
    if (output->folder >= 0)
        (void)close(output->folder);
    jamsostek__free(output->packed);
    jamsostek__free(output);
}
