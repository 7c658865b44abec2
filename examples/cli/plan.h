/* SPDX-License-Identifier: MIT */

/*
 * plan.h - what the parts of jamsostek plan share
 */
#ifndef JAMSOSTEK_PLAN_COMMAND_H
#define JAMSOSTEK_PLAN_COMMAND_H

#include "options.h"

/* A plan in stages: of a table, of offices, or of villages with limits. */
int plan_in_stages(struct options *options);
/* What a sum of money can carry. */
int plan_sum(struct options *options);

/* Says that an area has none of these kinds, and which it has. */
int no_villages(const jamsostek_regions *regions, int32_t root, uint32_t kinds);

/* Kinds of villages for people: `desa, desa adat`. */
enum { KINDS_SIZE = 48 };
void kinds_words(uint32_t kinds, char *text, size_t size);
/* What they are together, one of them and as a heading. */
const char *village_word(uint32_t kinds);
const char *village_heading(uint32_t kinds);

#endif
