/* SPDX-License-Identifier: MIT */

/*
 * law.h - the parts of the command `law`
 */
#ifndef JAMSOSTEK_LAW_COMMAND_H
#define JAMSOSTEK_LAW_COMMAND_H

#include "options.h"

/* Each takes the arguments behind its name. */
int law_categories(const struct options *options);
int law_edition(const struct options *options);
int law_fundings(const struct options *options);
int law_industries(const struct options *options);
int law_sources(const struct options *options);

/* Words of the command line, in any case, all in one of the texts. */
bool has_words(char **words, int n, const char *const *texts, size_t n_texts);

#endif
