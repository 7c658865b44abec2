/* SPDX-License-Identifier: MIT */

/*
 * jkk.h - what the sources of JKK share
 */
#ifndef JAMSOSTEK_BENEFIT_JKK_H
#define JAMSOSTEK_BENEFIT_JKK_H

#include <jamsostek/jkk.h>

#include "benefit/part.h"

/* One benefit: reads the input, fills the result, records its steps. */
typedef jamsostek_status jamsostek__jkk_part(struct jamsostek__event *event,
                                             const jamsostek_jkk_input *in,
                                             jamsostek_jkk_benefit *out);

/* Runs a benefit as the public functions do. */
jamsostek_status
jamsostek__jkk_run(const jamsostek_rules *rules, jamsostek_date day,
                   const jamsostek_jkk_input *in, jamsostek__jkk_part *part,
                   jamsostek_jkk_benefit *out, jamsostek_explanation **why,
                   jamsostek_error *err);

/* The monthly wage behind a benefit (jkk_wage.c). */
jamsostek_status jamsostek__jkk_wage(struct jamsostek__event *event,
                                     const jamsostek_jkk_input *in,
                                     int64_t *wage);

/* Death from work (jkk.c). */
jamsostek__jkk_part jamsostek__jkk_death;

#endif
