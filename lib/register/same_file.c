/* SPDX-License-Identifier: MIT */

/*
 * same_file.c - whether two names lead to one file
 *
 * A file that is there is known by its device and number.  One that is not
 * there yet is known by the folder and the name that it will have in it.
 */
#define _POSIX_C_SOURCE   200809L
#define _FILE_OFFSET_BITS 64

#include "same_file.h"

#include <string.h>
#include <sys/stat.h>

enum { PATH_SIZE = 4096 };

static bool
find(const char *path, int fd, struct stat *info)
{
    if (strcmp(path, "-") == 0)
        return fstat(fd, info) == 0;
    return stat(path, info) == 0;
}

/* The folder of a path, and the name in it. */
static bool
find_folder(const char *path, struct stat *folder, const char **name)
{
    const char *slash = strrchr(path, '/');
    char text[PATH_SIZE];
    size_t length;

    *name = slash != NULL ? slash + 1 : path;
    if (slash == NULL)
        return stat(".", folder) == 0;
    length = slash == path ? 1 : (size_t)(slash - path);
    if (length >= sizeof text)
        return false;
    memcpy(text, path, length);
    text[length] = '\0';
    return stat(text, folder) == 0;
}

bool
jamsostek__same_file(const char *a, int a_fd, const char *b, int b_fd)
{
    const char *a_name, *b_name;
    struct stat left, right;
    bool has_left = find(a, a_fd, &left), has_right = find(b, b_fd, &right);

    if (has_left != has_right)
        return false;
    if (has_left)
        return S_ISREG(left.st_mode) && left.st_dev == right.st_dev &&
               left.st_ino == right.st_ino;
    return find_folder(a, &left, &a_name) && find_folder(b, &right, &b_name) &&
           left.st_dev == right.st_dev && left.st_ino == right.st_ino &&
           strcmp(a_name, b_name) == 0;
}
