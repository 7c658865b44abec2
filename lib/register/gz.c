/* SPDX-License-Identifier: MIT */

/*
 * gz.c - a stream of bytes, inflated on the way if it is gzip
 *
 * Output goes straight into the caller's buffer and input comes in pieces of
 * 256 KiB, which is what zlib likes best (inflate.h).  The end of a stream is
 * reported only when the last member is complete and its check values are
 * right, so a file that was cut short can never pass for a shorter file.
 */
#define _POSIX_C_SOURCE   200809L
#define _FILE_OFFSET_BITS 64

#include "gz.h"

#include "inflate.h"
#include "io.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define INPUT_SIZE    ((size_t)256 * 1024)
#define DEFAULT_LIMIT ((int64_t)1 << 40)

enum state {
    STATE_START,   /* nothing was looked at */
    STATE_PLAIN,   /* not gzip */
    STATE_MEMBER,  /* inside a gzip member */
    STATE_BETWEEN, /* after a member: another one, or the end */
    STATE_PADDING, /* in zeros behind the last member */
};

struct jamsostek__gz {
    jamsostek__gz_source *source; /* NULL: everything is in memory */
    void *context;
    int fd; /* to read from, or -1 */
    bool close_fd;
    bool source_end;
    enum state state;
    unsigned char *input;      /* owned; NULL for memory */
    const unsigned char *next; /* input not yet used */
    size_t left;               /* its size */
    size_t chunk;
    int64_t read; /* bytes taken from the source */
    int64_t total;
    struct timespec changed; /* when the file was, at the start */
    int64_t given;           /* bytes handed to the caller */
    int64_t limit;
    bool pads; /* zeros behind the last member are fine */
    struct jamsostek__inflate *inflate; /* NULL: not gzip, or not yet known */
};

static size_t
least(size_t a, size_t b)
{
    return a < b ? a : b;
}

static ptrdiff_t
read_fd(void *context, void *buffer, size_t size)
{
    const struct jamsostek__gz *gz = context;
    ptrdiff_t n = read(gz->fd, buffer, size);

    if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
        jamsostek__wait_for(gz->fd, false);
        errno = EINTR;
    }
    return n;
}

static struct jamsostek__gz *
create(bool with_input)
{
    struct jamsostek__gz *gz = jamsostek__alloc(sizeof *gz);

    if (gz == NULL)
        return NULL;
    *gz = (struct jamsostek__gz){
        .fd = -1,
        .chunk = INPUT_SIZE,
        .total = -1,
        .limit = DEFAULT_LIMIT,
    };
    if (!with_input)
        return gz;
    gz->input = jamsostek__alloc(INPUT_SIZE);
    if (gz->input == NULL) {
        jamsostek__free(gz);
        return NULL;
    }
    gz->next = gz->input;
    return gz;
}

static jamsostek_status
fail_memory(jamsostek_error *err)
{
    return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY, "no memory to read");
}

static jamsostek_status
fail_unpack_memory(jamsostek_error *err)
{
    return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY,
                           "no memory to decompress");
}

static jamsostek_status
fail_truncated(jamsostek_error *err)
{
    return jamsostek__fail(err, JAMSOSTEK_ERR_TRUNCATED,
                           "the compressed data end too early");
}

jamsostek_status
jamsostek__gz_open(const char *path, struct jamsostek__gz **out,
                   jamsostek_error *err)
{
    bool standard = strcmp(path, "-") == 0;
    struct jamsostek__gz *gz;
    struct stat info;
    int code;

    gz = create(true);
    if (gz == NULL)
        return fail_memory(err);
    gz->source = read_fd;
    gz->context = gz;
    gz->close_fd = !standard;
    do {
        gz->fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    } while (gz->fd < 0 && errno == EINTR);
    if (gz->fd < 0 || fstat(gz->fd, &info) != 0) {
        code = errno;
        jamsostek__gz_free(gz);
        return jamsostek__fail_io(err, "cannot open the file", code);
    }
    if (S_ISDIR(info.st_mode)) {
        jamsostek__gz_free(gz);
        return jamsostek__fail_io(err, "cannot read the file", EISDIR);
    }
    if (S_ISREG(info.st_mode)) {
        gz->total = info.st_size;
        gz->changed = info.st_mtim;
    }
    *out = gz;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__gz_load(const void *data, size_t size, struct jamsostek__gz **out,
                   jamsostek_error *err)
{
    struct jamsostek__gz *gz = create(false);

    if (gz == NULL)
        return fail_memory(err);
    gz->next = data;
    gz->left = size;
    gz->read = (int64_t)size;
    gz->total = (int64_t)size;
    gz->source_end = true;
    *out = gz;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__gz_from(jamsostek__gz_source *source, void *context,
                   struct jamsostek__gz **out, jamsostek_error *err)
{
    struct jamsostek__gz *gz = create(true);

    if (gz == NULL)
        return fail_memory(err);
    gz->source = source;
    gz->context = context;
    *out = gz;
    return JAMSOSTEK_OK;
}

void
jamsostek__gz_free(struct jamsostek__gz *gz)
{
    if (gz == NULL)
        return;
    jamsostek__inflate_free(gz->inflate);
    if (gz->close_fd && gz->fd >= 0)
        (void)close(gz->fd); /* nothing was written: it cannot lose anything */
    jamsostek__free(gz->input);
    jamsostek__free(gz);
}

/* At the end: whether somebody wrote to the file meanwhile, so that what was
 * read may be neither the earlier text nor the new one. */
static bool
has_changed(const struct jamsostek__gz *gz)
{
    struct stat info;

    return gz->fd >= 0 && gz->total > 0 && fstat(gz->fd, &info) == 0 &&
           (info.st_size != gz->total ||
            info.st_mtim.tv_sec != gz->changed.tv_sec ||
            info.st_mtim.tv_nsec != gz->changed.tv_nsec);
}

/* One read from the source, which a signal may interrupt. */
static jamsostek_status
pull(struct jamsostek__gz *gz, void *buffer, size_t size, size_t *got,
     jamsostek_error *err)
{
    ptrdiff_t n;

    do {
        n = gz->source(gz->context, buffer, least(size, gz->chunk));
    } while (n < 0 && errno == EINTR);
    if (n < 0)
        return jamsostek__fail_io(err, "cannot read the file", errno);
    *got = (size_t)n;
    gz->read += n;
    gz->source_end = n == 0;
    if (gz->source_end && has_changed(gz))
        return jamsostek__fail(err, JAMSOSTEK_ERR_IO,
                               "the file changed while it was read");
    return JAMSOSTEK_OK;
}

/* Two bytes tell what the stream is; a pipe may bring them one by one. */
static jamsostek_status
start(struct jamsostek__gz *gz, jamsostek_error *err)
{
    jamsostek_status status;
    size_t got;

    while (gz->left < 2 && !gz->source_end) {
        status =
            pull(gz, gz->input + gz->left, INPUT_SIZE - gz->left, &got, err);
        if (status != JAMSOSTEK_OK)
            return status;
        gz->left += got;
    }
    /* Half a mark, and nothing else, is no text anybody wrote. */
    if (gz->left == 1 && gz->next[0] == 0x1f)
        return fail_truncated(err);
    if (gz->left < 2 || gz->next[0] != 0x1f || gz->next[1] != 0x8b) {
        gz->state = STATE_PLAIN;
        return JAMSOSTEK_OK;
    }
    gz->inflate = jamsostek__inflate_new();
    if (gz->inflate == NULL)
        return fail_unpack_memory(err);
    gz->state = STATE_MEMBER;
    return JAMSOSTEK_OK;
}

static jamsostek_status
read_plain(struct jamsostek__gz *gz, void *buffer, size_t room, size_t *got,
           jamsostek_error *err)
{
    *got = 0;
    if (gz->left > 0) {
        *got = least(least(room, gz->left), gz->chunk);
        memcpy(buffer, gz->next, *got);
        gz->next += *got;
        gz->left -= *got;
        return JAMSOSTEK_OK;
    }
    if (gz->source_end)
        return JAMSOSTEK_OK;
    return pull(gz, buffer, room, got, err);
}

static jamsostek_status
fail_inflate(const struct jamsostek__gz *gz, enum jamsostek__inflated how,
             jamsostek_error *err)
{
    if (how == INFLATED_NOTHING)
        return fail_truncated(err);
    if (how == INFLATED_MEMORY)
        return fail_unpack_memory(err);
    return jamsostek__fail(err, JAMSOSTEK_ERR_CORRUPT,
                           "the compressed data are damaged: %s",
                           jamsostek__inflate_fault(gz->inflate));
}

/* What stands behind a member: another one, or padding where that is fine. */
static jamsostek_status
look_behind(struct jamsostek__gz *gz, jamsostek_error *err)
{
    if (gz->state == STATE_BETWEEN && gz->next[0] == 0x1f) {
        jamsostek__inflate_again(gz->inflate);
        gz->state = STATE_MEMBER;
        return JAMSOSTEK_OK;
    }
    for (; gz->pads && gz->left > 0 && gz->next[0] == 0; gz->next++, gz->left--)
        gz->state = STATE_PADDING;
    /* Nothing that is not understood is passed over. */
    if (gz->left > 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_CORRUPT,
                               "something follows the compressed data");
    return JAMSOSTEK_OK;
}

/* Inflates what is at hand; the member may end with it. */
static enum jamsostek__inflated
inflate_some(struct jamsostek__gz *gz, struct jamsostek__pieces *pieces)
{
    size_t feed = least(gz->left, gz->chunk);
    enum jamsostek__inflated how;

    pieces->in = gz->next;
    pieces->in_size = feed;
    how = jamsostek__inflate_step(gz->inflate, pieces);
    gz->next = pieces->in;
    gz->left -= feed - pieces->in_size;
    if (how == INFLATED_MEMBER)
        gz->state = STATE_BETWEEN;
    return how;
}

static jamsostek_status
read_gzip(struct jamsostek__gz *gz, void *buffer, size_t room, size_t *got,
          jamsostek_error *err)
{
    size_t asked = least(room, gz->chunk);
    struct jamsostek__pieces pieces = {.out = buffer, .out_size = asked};
    enum jamsostek__inflated how;
    jamsostek_status status;

    while (pieces.out_size == asked) {
        if (gz->left == 0 && !gz->source_end) {
            gz->next = gz->input;
            status = pull(gz, gz->input, INPUT_SIZE, &gz->left, err);
            if (status != JAMSOSTEK_OK)
                return status;
        }
        if (gz->state != STATE_MEMBER) {
            if (gz->left == 0)
                break;
            status = look_behind(gz, err);
            if (status != JAMSOSTEK_OK)
                return status;
            if (gz->state != STATE_MEMBER)
                continue;
        }
        how = inflate_some(gz, &pieces);
        /* With no input left, "nothing" means that it ended too early. */
        if (how == INFLATED_SOME || how == INFLATED_MEMBER ||
            (how == INFLATED_NOTHING && !gz->source_end))
            continue;
        /* What came out before the damage goes first; the fault stays. */
        if (pieces.out_size == asked)
            return fail_inflate(gz, how, err);
    }
    *got = asked - pieces.out_size;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__gz_read(struct jamsostek__gz *gz, void *buffer, size_t room,
                   size_t *got, jamsostek_error *err)
{
    unsigned char beyond;
    bool full = gz->given >= gz->limit;
    jamsostek_status status;
    size_t n = 0;

    if (gz->state == STATE_START) {
        status = start(gz, err);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    /* At the limit one more byte is asked for: the stream may just end. */
    if (full) {
        buffer = &beyond;
        room = 1;
    } else if ((uint64_t)room > (uint64_t)(gz->limit - gz->given)) {
        room = (size_t)(gz->limit - gz->given);
    }
    if (gz->state == STATE_PLAIN)
        status = read_plain(gz, buffer, room, &n, err);
    else
        status = read_gzip(gz, buffer, room, &n, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (full && n > 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_LIMIT,
                               "the text is longer than %lld bytes",
                               (long long)gz->limit);
    gz->given += (int64_t)n;
    *got = n;
    return JAMSOSTEK_OK;
}

void
jamsostek__gz_limit(struct jamsostek__gz *gz, int64_t bytes)
{
    gz->limit = bytes;
}

void
jamsostek__gz_padding(struct jamsostek__gz *gz, bool fine)
{
    gz->pads = fine;
}

void
jamsostek__gz_chunk(struct jamsostek__gz *gz, size_t bytes)
{
    gz->chunk = bytes;
}

void
jamsostek__gz_position(const struct jamsostek__gz *gz, int64_t *done,
                       int64_t *total)
{
    *done = gz->read - (int64_t)gz->left;
    *total = gz->total;
}
