/* SPDX-License-Identifier: MIT */

/*
 * explain.h - the reasons for one worker's contribution in one month
 */
#ifndef JAMSOSTEK_EXPLAIN_H
#define JAMSOSTEK_EXPLAIN_H

#include "output.h"

/* Writes them to standard output; JSON as a value. */
int explain(const jamsostek_rules *rules, jamsostek_date month,
            const jamsostek_worker *worker, enum format format);

#endif
