/* SPDX-License-Identifier: MIT */

/*
 * replay_main.c - runs stored inputs through a fuzz target, with any compiler
 *
 * usage: replay FOLDER...
 *
 * Every file of each folder is run once.  A folder that is missing or empty is
 * an error: a corpus that went away must not look like one that passed.
 */
#define _POSIX_C_SOURCE 200809L

#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int
run_file(const char *path, size_t size)
{
    /* Of just this size, so that a sanitizer sees a read beyond it. */
    uint8_t *data = malloc(size > 0 ? size : 1);
    FILE *file = fopen(path, "rb");
    int status = -1;

    if (file != NULL && data != NULL && fread(data, 1, size, file) == size) {
        (void)LLVMFuzzerTestOneInput(data, size);
        status = 0;
    } else {
        fprintf(stderr, "%s: cannot be read\n", path);
    }
    if (file != NULL)
        fclose(file);
    free(data);
    return status;
}

/* How many files were run, or -1. */
static long
run_folder(const char *folder)
{
    DIR *dir = opendir(folder);
    struct dirent *entry;
    struct stat info;
    char path[4096];
    long n = 0;

    if (dir == NULL) {
        fprintf(stderr, "%s: cannot be opened\n", folder);
        return -1;
    }
    while (n >= 0 && (entry = readdir(dir)) != NULL) {
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        if (stat(path, &info) != 0 || !S_ISREG(info.st_mode))
            continue;
        n = run_file(path, (size_t)info.st_size) == 0 ? n + 1 : -1;
    }
    closedir(dir);
    if (n == 0)
        fprintf(stderr, "%s: no files\n", folder);
    return n > 0 ? n : -1;
}

int
main(int argc, char **argv)
{
    long total = 0, n;
    int i;

    if (argc < 2) {
        fprintf(stderr, "usage: %s FOLDER...\n", argv[0]);
        return 2;
    }
    for (i = 1; i < argc; i++) {
        n = run_folder(argv[i]);
        if (n < 0)
            return 1;
        total += n;
    }
    printf("%ld inputs\n", total);
    return 0;
}
