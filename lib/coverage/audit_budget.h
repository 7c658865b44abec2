/* SPDX-License-Identifier: MIT */

/*
 * audit_budget.h - a printed budget while it is audited
 */
#ifndef JAMSOSTEK_AUDIT_BUDGET_H
#define JAMSOSTEK_AUDIT_BUDGET_H

#include "coverage/audit.h"

/* The claim with every default in place. */
struct jamsostek__budget {
    int64_t workers;
    int64_t months;
    int64_t rate;
    int64_t printed;
    int64_t quantum;
    struct jamsostek__rates law;
    struct jamsostek__guesses guesses;
};

/* workers x months x rate, COUNT_NONE if one is not known; false when it does
 * not fit. */
bool jamsostek__budget_product(int64_t workers, int64_t months, int64_t rate,
                               int64_t *out);

/* Tries the misreadings that were seen in print, and keeps those that fit. */
void jamsostek__budget_misread(const jamsostek_rules *rules,
                               const jamsostek_budget_claim *claim,
                               struct jamsostek__budget *b,
                               const jamsostek_budget_audit *audit);

#endif
