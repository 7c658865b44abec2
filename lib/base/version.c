/* SPDX-License-Identifier: MIT */

/*
 * version.c - which library a program really runs with
 */
#include <jamsostek/version.h>

const char *
jamsostek_version(void)
{
    return JAMSOSTEK_VERSION;
}

int32_t
jamsostek_version_number(void)
{
    return JAMSOSTEK_VERSION_NUMBER;
}
