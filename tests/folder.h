/* SPDX-License-Identifier: MIT */

/*
 * folder.h - a folder of its own for each test, and the files in it
 */
#ifndef TESTS_FOLDER_H
#define TESTS_FOLDER_H

#include <dirent.h>
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

static char home[PATH_MAX];

/* Set-up and tear-down of a test: an empty folder to work in. */
static inline int
enter_folder(void **state)
{
    char name[] = "test_folder.XXXXXX";

    (void)state;
    return getcwd(home, sizeof home) == NULL || mkdtemp(name) == NULL ||
           chdir(name) != 0;
}

static inline int
leave_folder(void **state)
{
    char path[PATH_MAX];
    struct dirent *entry;
    DIR *dir = opendir(".");

    (void)state;
    if (dir == NULL || getcwd(path, sizeof path) == NULL)
        return -1;
    while ((entry = readdir(dir)) != NULL)
        (void)remove(entry->d_name);
    closedir(dir);
    return chdir(home) != 0 || rmdir(path) != 0;
}

static inline int
count_files(void)
{
    DIR *dir = opendir(".");
    int n = 0;

    assert_non_null(dir);
    while (readdir(dir) != NULL)
        n++;
    closedir(dir);
    return n - 2; /* . and .. */
}

static inline void
put_file(const char *path, const char *text)
{
    FILE *file = fopen(path, "wb");

    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

static inline size_t
get_file(const char *path, char *out, size_t room)
{
    FILE *file = fopen(path, "rb");
    size_t n;

    assert_non_null(file);
    n = fread(out, 1, room - 1, file);
    assert_int_equal(ferror(file), 0);
    assert_int_equal(fclose(file), 0);
    out[n] = '\0';
    return n;
}

static inline void
assert_file(const char *path, const char *expected)
{
    static char text[1 << 16];

    (void)get_file(path, text, sizeof text);
    assert_string_equal(text, expected);
}

#endif
