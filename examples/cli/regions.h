/* SPDX-License-Identifier: MIT */

/*
 * regions.h - the list of regions and a place in it
 */
#ifndef JAMSOSTEK_REGIONS_COMMAND_H
#define JAMSOSTEK_REGIONS_COMMAND_H

#include "cli.h"

/* The list in a file, with more former codes from another; a path that is NULL
 * is not asked for.  What was opened is the caller's also after a complaint. */
int regions_open(const char *path, const char *former, jamsostek_regions **out);

/* The region with a code or a name; NULL: the country. */
int find_root(const jamsostek_regions *regions, const char *region,
              int32_t *root);

#endif
