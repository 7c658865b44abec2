/* SPDX-License-Identifier: MIT */

/*
 * trace.h - recording the steps of a calculation while it runs
 *
 * Code that computes calls these only when somebody asked for reasons.  When
 * memory runs out the recording stops and says so at the end; the figures are
 * not touched by it.
 */
#ifndef JAMSOSTEK_TRACE_H
#define JAMSOSTEK_TRACE_H

#include <jamsostek/explanation.h>

#include "law/law.h"

struct jamsostek_explanation {
    jamsostek_explanation_step *steps;
    size_t n;
    size_t room;
    bool failed;          /* memory ran out */
    jamsostek_date month; /* of the steps being recorded */
    jamsostek_date first; /* first month of all */
    int32_t months;       /* how many; 1 unless a span */
    bool event;           /* about a day, not about contribution months */
    uint32_t flags;       /* of the result */
};

/* A step without a rule, or with the rule of a row.  `key` may be NO_KEY. */
void jamsostek__trace_step(jamsostek_explanation *trace,
                           const struct jamsostek__law *law, int32_t key,
                           uint16_t row, bool carried,
                           const jamsostek_explanation_step *step);

/* A step with a rule that is no key: `rule` may be NULL. */
void jamsostek__trace_rule(jamsostek_explanation *trace,
                           const jamsostek_rule *rule,
                           const jamsostek_explanation_step *step);

#endif
