/* SPDX-License-Identifier: MIT */

/*
 * jkm.h - what the sources of JKM share
 */
#ifndef JAMSOSTEK_BENEFIT_JKM_H
#define JAMSOSTEK_BENEFIT_JKM_H

#include <jamsostek/jkm.h>

#include "benefit/part.h"

/* Reads the input, fills the result, records its steps. */
jamsostek_status jamsostek__jkm_death(struct jamsostek__event *event,
                                      const jamsostek_jkm_input *in,
                                      jamsostek_jkm_benefit *out);

#endif
