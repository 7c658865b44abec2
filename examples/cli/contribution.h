/* SPDX-License-Identifier: MIT */

/*
 * contribution.h - the two halves of the command `contribution`
 */
#ifndef JAMSOSTEK_CONTRIBUTION_COMMAND_H
#define JAMSOSTEK_CONTRIBUTION_COMMAND_H

#include "options.h"

/* --csv FILE: a whole file of workers. */
int contribution_file(const jamsostek_rules *rules,
                      const struct options *options);

#endif
