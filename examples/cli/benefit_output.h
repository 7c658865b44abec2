/* SPDX-License-Identifier: MIT */

/*
 * benefit_output.h - an answer of `jamsostek benefit` in every format
 */
#ifndef JAMSOSTEK_BENEFIT_OUTPUT_H
#define JAMSOSTEK_BENEFIT_OUTPUT_H

#include "benefit.h"

/* Enacted, and with --set the what-if. */
struct benefit_answer {
    const struct benefit_case *which;
    const struct question *q;
    union result shown[2];
    jamsostek_explanation *why[2];
    size_t n;
};

int print_benefit(const struct benefit_answer *answer);

#endif
