/* SPDX-License-Identifier: MIT */

/*
 * same_file.h - whether two names lead to one file
 */
#ifndef JAMSOSTEK_REGISTER_SAME_FILE_H
#define JAMSOSTEK_REGISTER_SAME_FILE_H

#include "../base/internal.h"

/*
 * Whether two paths are one file, by whatever links and folders they lead
 * there; also a file that is not there yet.  "-" is the standard input or
 * output that `a_fd` or `b_fd` says.  Devices and pipes are never the same:
 * they cannot be replaced.
 */
bool jamsostek__same_file(const char *a, int a_fd, const char *b, int b_fd);

#endif
