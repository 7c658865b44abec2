/* SPDX-License-Identifier: MIT */

/*
 * consumer.c - a program of somebody else
 *
 * Says so if the header and the library that it found differ.
 */
#include <jamsostek/jamsostek.h>

#include <stdio.h>

int
main(void)
{
    char text[JAMSOSTEK_IDR_SIZE];

    if (jamsostek_version_number() != JAMSOSTEK_VERSION_NUMBER ||
        jamsostek_idr_format(16800, text, sizeof text, NULL) != JAMSOSTEK_OK)
        return 1;
    printf("%s %s\n", jamsostek_version(), text);
    return 0;
}
