/* SPDX-License-Identifier: MIT */

/*
 * csv_file.h - the tables that commands read
 */
#ifndef JAMSOSTEK_CSV_FILE_H
#define JAMSOSTEK_CSV_FILE_H

#include "cli.h"

/* Opens a table whose fields are separated so; 0: by commas.  One that seems to
 * be separated by something else is refused. */
int csv_file_open(const char *path, int32_t separator, jamsostek_csv **out);

#endif
