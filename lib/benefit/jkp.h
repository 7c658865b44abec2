/* SPDX-License-Identifier: MIT */

/*
 * jkp.h - what the questions about a loss of job share
 */
#ifndef JAMSOSTEK_BENEFIT_JKP_H
#define JAMSOSTEK_BENEFIT_JKP_H

#include "benefit/event.h"

#include <jamsostek/jkp.h>

/* Checks what every question needs and begins the event of the dismissal. */
jamsostek_status
jamsostek__jkp_begin(const jamsostek_rules *rules, jamsostek_date day,
                     const jamsostek_jkp_input *in, const void *out,
                     jamsostek_explanation **why,
                     struct jamsostek__event *event, jamsostek_error *err);

/* A day of the caller that may be missing but not senseless. */
jamsostek_status jamsostek__jkp_day(const struct jamsostek__event *event,
                                    jamsostek_date day, const char *name);

#endif
