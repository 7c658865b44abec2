/* SPDX-License-Identifier: MIT */

/*
 * cli.c - language, errors and the end of the command
 *
 * The example of status.h: here every status of the library gets its exit
 * code, and in reasons.c its sentence and a way out.
 */
#include "cli.h"

#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool indonesian;

/* The first of the three that is set decides, as for every program. */
static const char *
language_of_environment(void)
{
    static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    const char *value;
    size_t i;

    for (i = 0; i < COUNT(names); i++) {
        value = getenv(names[i]);
        if (value != NULL && value[0] != '\0')
            return value;
    }
    return "";
}

/*
 * Looks for --lang before anything else is read, so that a complaint about
 * the options is in the right language too.  Whether its value is allowed is
 * checked with the other options.
 */
void
choose_language(int argc, char **argv)
{
    const char *wanted = language_of_environment();
    int i;

    for (i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--") == 0)
            break;
        if (strncmp(argv[i], "--lang=", 7) == 0)
            wanted = argv[i] + 7;
        else if (strcmp(argv[i], "--lang") == 0 && i + 1 < argc)
            wanted = argv[i + 1];
    }
    indonesian = strncmp(wanted, "id", 2) == 0;
}

const char *
language(void)
{
    return indonesian ? "id" : "en";
}

const char *
say(const char *en, const char *id)
{
    return indonesian ? id : en;
}

int
complain(int code, const char *format, ...)
{
    va_list args;

    fputs("jamsostek: ", stderr);
    va_start(args, format);
    vfprintf(stderr, format, args);
    va_end(args);
    fputc('\n', stderr);
    return code;
}

int
out_of_memory(void)
{
    return complain(NO_FILE, "%s",
                    jamsostek_status_text(JAMSOSTEK_ERR_MEMORY, language()));
}

void *
make_room(void *block, size_t n, size_t *room, size_t size)
{
    const size_t wanted = *room > 0 ? 2 * *room : 64;
    void *grown;

    if (n < *room)
        return block;
    grown = realloc(block, wanted * size);
    if (grown != NULL)
        *room = wanted;
    return grown;
}

static int
exit_code(jamsostek_status status)
{
    switch (status) {
    case JAMSOSTEK_OK:
        return DONE;
    case JAMSOSTEK_ERR_ARGUMENT:
    case JAMSOSTEK_ERR_MISSING:
    case JAMSOSTEK_ERR_CONFLICT:
    case JAMSOSTEK_ERR_UNKNOWN_KEY:
    case JAMSOSTEK_ERR_UNIT:
        return WRONG_USAGE;
    case JAMSOSTEK_ERR_NO_RULE:
    case JAMSOSTEK_ERR_NOT_CHECKED:
    case JAMSOSTEK_ERR_NOT_IN_FORCE:
    case JAMSOSTEK_ERR_AMBIGUOUS:
    case JAMSOSTEK_ERR_NOT_OPEN:
        return NO_ANSWER;
    case JAMSOSTEK_ERR_IO:
    case JAMSOSTEK_ERR_CANCELLED:
    case JAMSOSTEK_ERR_MEMORY:
        return NO_FILE;
    default:
        return WRONG_DATA;
    }
}

int
complain_error(const char *about, const jamsostek_error *err)
{
    const char *hint = way_out(err);
    int code = exit_code(err->status);
    char text[512];

    describe_error(err, text, sizeof text);
    if (about == NULL)
        return complain(code, "%s%s", text, hint);
    if (err->row > 0)
        return complain(code, "%s: %s %lld: %s%s", about, say("line", "baris"),
                        (long long)err->row, text, hint);
    return complain(code, "%s: %s%s", about, text, hint);
}

void
show_progress(int64_t done, int64_t total, int64_t count, const char *what)
{
    static const char bar[] = "##############################";
    const int width = (int)sizeof bar - 1;
    const int filled =
        total > 0 && done <= total ? (int)(done * width / total) : 0;

    if (isatty(STDERR_FILENO))
        fprintf(stderr, "\r[%.*s%*s] %" PRId64 " %s ", filled, bar,
                width - filled, "", count, what);
}

void
end_progress(void)
{
    if (isatty(STDERR_FILENO))
        fputc('\n', stderr);
}

int
finish(FILE *file, const char *name, int code)
{
    bool failed = fflush(file) != 0 || ferror(file);
    int reason = errno;

    if (fclose(file) != 0 && !failed) {
        failed = true;
        reason = errno;
    }
    if (!failed)
        return code;
    return complain(NO_FILE, "%s: %s: %s", name,
                    say("cannot be written", "tidak dapat ditulis"),
                    strerror(reason));
}
