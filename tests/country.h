/* SPDX-License-Identifier: MIT */

/*
 * country.h - the region list of the whole country, read once for all tests
 */
#ifndef TESTS_COUNTRY_H
#define TESTS_COUNTRY_H

#include <jamsostek/region.h>

#include <stdio.h>

static jamsostek_regions *country;

/* Set-up and tear-down of a group. */
static inline int
open_country(void **state)
{
    static const char path[] = JAMSOSTEK_TEST_DATA "/regions_id.csv.gz";
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    (void)state;
    if (jamsostek_regions_open(path, &country, &err) == JAMSOSTEK_OK)
        return 0;
    fprintf(stderr, "%s: %s\n", path, err.message);
    return -1;
}

static inline int
close_country(void **state)
{
    (void)state;
    jamsostek_regions_free(country);
    return 0;
}

#endif
