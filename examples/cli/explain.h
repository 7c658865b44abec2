/* SPDX-License-Identifier: MIT */

/*
 * explain.h - the reasons for a contribution or a benefit
 */
#ifndef JAMSOSTEK_EXPLAIN_H
#define JAMSOSTEK_EXPLAIN_H

#include "output.h"

/* Writes steps to standard output; JSON as a value. */
int print_steps(const jamsostek_explanation *why, enum format format);

/* Writes those of one month or the sum of several to standard output; JSON as
 * a value. */
int explain(const jamsostek_rules *rules, jamsostek_date first, int32_t months,
            const jamsostek_worker *worker, enum format format);

#endif
