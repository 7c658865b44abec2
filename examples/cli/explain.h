/* SPDX-License-Identifier: MIT */

/*
 * explain.h - the reasons for one worker's contribution
 */
#ifndef JAMSOSTEK_EXPLAIN_H
#define JAMSOSTEK_EXPLAIN_H

#include "output.h"

/* Writes those of one month or the sum of several to standard output; JSON as
 * a value. */
int explain(const jamsostek_rules *rules, jamsostek_date first, int32_t months,
            const jamsostek_worker *worker, enum format format);

#endif
