/* SPDX-License-Identifier: MIT */

/*
 * consumer.c - a program of somebody else
 *
 * Says so if the header and the library that it found differ.  It reads a
 * table, so that a static link needs whatever unpacks gzip.
 */
#include <jamsostek/jamsostek.h>

#include <stdio.h>

static int
reads_tables(void)
{
    jamsostek_csv *csv;
    size_t index;
    int ok;

    if (jamsostek_csv_load("code,people\n", 12, &csv, NULL) != JAMSOSTEK_OK)
        return 0;
    ok = jamsostek_csv_column(csv, "people", &index, NULL) == JAMSOSTEK_OK;
    jamsostek_csv_free(csv);
    return ok;
}

int
main(void)
{
    char text[JAMSOSTEK_IDR_SIZE];

    if (jamsostek_version_number() != JAMSOSTEK_VERSION_NUMBER ||
        jamsostek_idr_format(16800, text, sizeof text, NULL) != JAMSOSTEK_OK ||
        !reads_tables())
        return 1;
    printf("%s %s\n", jamsostek_version(), text);
    return 0;
}
