/* SPDX-License-Identifier: MIT */

/*
 * replay_main.c - feeds stored inputs to a fuzz target, with any compiler
 *
 * Arguments are files or folders.  A folder without a file is a mistake in
 * the call, not a success.
 */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int
replay_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    uint8_t *data = NULL;
    size_t size = 0;
    size_t room = 0;
    int failed;

    if (file == NULL) {
        perror(path);
        return -1;
    }
    for (;;) {
        if (size == room) {
            uint8_t *more = realloc(data, room = room * 2 + 4096);

            if (more == NULL)
                abort();
            data = more;
        }
        if (feof(file) || ferror(file))
            break;
        size += fread(data + size, 1, room - size, file);
    }
    failed = ferror(file);
    fclose(file);
    if (failed) {
        perror(path);
    } else {
        /* A block of exactly this size lets ASan see a read beyond it. */
        uint8_t *exact = malloc(size > 0 ? size : 1);

        if (exact == NULL)
            abort();
        memcpy(exact, data, size);
        LLVMFuzzerTestOneInput(exact, size);
        free(exact);
    }
    free(data);
    return failed ? -1 : 1;
}

/* Number of files replayed, or -1. */
static int
replay(const char *path)
{
    char name[4096];
    struct dirent *entry;
    struct stat info;
    DIR *folder;
    int done = 0;

    if (stat(path, &info) == 0 && !S_ISDIR(info.st_mode))
        return replay_file(path);
    folder = opendir(path);
    if (folder == NULL) {
        perror(path);
        return -1;
    }
    while (done >= 0 && (entry = readdir(folder)) != NULL) {
        int one;

        if (entry->d_name[0] == '.')
            continue;
        snprintf(name, sizeof name, "%s/%s", path, entry->d_name);
        one = replay(name);
        done = one < 0 ? -1 : done + one;
    }
    closedir(folder);
    return done;
}

int
main(int argc, char **argv)
{
    int i, total = 0;

    for (i = 1; i < argc; i++) {
        int done = replay(argv[i]);

        if (done <= 0) {
            fprintf(stderr, "%s: nothing replayed\n", argv[i]);
            return EXIT_FAILURE;
        }
        total += done;
    }
    printf("%d inputs replayed\n", total);
    return total > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
