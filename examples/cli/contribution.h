/* SPDX-License-Identifier: MIT */

/*
 * contribution.h - the parts of the command `contribution`
 */
#ifndef JAMSOSTEK_CONTRIBUTION_COMMAND_H
#define JAMSOSTEK_CONTRIBUTION_COMMAND_H

#include "options.h"

/* --csv FILE: a whole file of workers. */
int contribution_file(const jamsostek_rules *rules,
                      const struct options *options);

/* The columns that are understood; others are carried through. */
enum input {
    IN_MONTH,
    IN_SEGMENT,
    IN_RISK_GROUP,
    IN_WAGE,
    IN_DAILY_WAGE,
    IN_CONTRACT_VALUE,
    IN_WITH_VAT,
    IN_BORN,
    IN_EMPLOYER_SIZE,
    IN_PROGRAMMES,
    IN_CATEGORY,
    IN_RELIEF,
    IN_FUNDING,
    IN_PMI_ROUTE,
    IN_PMI_MONTHS,
    N_INPUTS
};

/* The column of a name; -1: none. */
int32_t input_of(const char *name);
/* Reads a field into what it describes. */
jamsostek_status input_read(enum input input, const char *text,
                            jamsostek_worker *worker, jamsostek_date *month,
                            jamsostek_error *err);

#endif
