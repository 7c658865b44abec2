/* SPDX-License-Identifier: MIT */

/*
 * csv_file.c - the tables that commands read
 */
#include "csv_file.h"

#include <string.h>

/* A single column whose name holds what separates elsewhere. */
static jamsostek_status
check_separator(const jamsostek_csv *csv, jamsostek_error *err)
{
    jamsostek_csv_record header;
    jamsostek_status status = jamsostek_csv_header(csv, &header, err);
    size_t column;

    if (status != JAMSOSTEK_OK || header.n > 1 ||
        strpbrk(header.fields[0], ",;\t") == NULL)
        return status;
    /* Asked for a column that is not there, the reader says what it sees. */
    return jamsostek_csv_column(csv, "", &column, err);
}

int
csv_file_open(const char *path, int32_t separator, jamsostek_csv **out)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv *csv = NULL;
    jamsostek_status status = jamsostek_csv_open_separated(
        path, separator != 0 ? separator : ',', &csv, &err);

    if (status == JAMSOSTEK_OK)
        status = check_separator(csv, &err);
    if (status != JAMSOSTEK_OK) {
        jamsostek_csv_free(csv);
        return complain_error(path, &err);
    }
    *out = csv;
    return DONE;
}
