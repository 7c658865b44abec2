/* SPDX-License-Identifier: MIT */

/*
 * part.h - the parts that benefits in money are made of
 *
 * Each call computes one step and records it, so that the figure and its
 * reason cannot part.  Labels are those of the key where none is given.
 */
#ifndef JAMSOSTEK_PART_H
#define JAMSOSTEK_PART_H

#include <jamsostek/scholarship.h>

#include "benefit/event.h"

/* Wages and costs up to Rp9 trillion times a million fit 64 bits. */
#define MAX_AMOUNT INT64_C(9000000000000)

/* Whether a key has a row on the day: not every benefit has always been. */
bool jamsostek__part_in_force(const struct jamsostek__event *event,
                              int32_t key);

/* An amount that the caller gave: not negative, not beyond MAX_AMOUNT. */
jamsostek_status jamsostek__part_given(struct jamsostek__event *event,
                                       const struct jamsostek__name *name,
                                       int64_t amount);

/* base times a factor of the law. */
jamsostek_status jamsostek__part_times(struct jamsostek__event *event,
                                       int32_t key,
                                       const struct jamsostek__name *name,
                                       int64_t base, int64_t *out);

/* An exact amount as a benefit is rounded (B2), into the step. */
void jamsostek__part_round(struct jamsostek__event *event,
                           struct jamsostek__micro exact,
                           jamsostek_explanation_step *step);

/* base times a share in ppm, so rounded. */
jamsostek_status jamsostek__part_share(struct jamsostek__event *event,
                                       int32_t key,
                                       const struct jamsostek__name *name,
                                       int64_t base, int64_t ppm, int64_t *out);

/* The cost, but not more than the law pays; sets `flag` where that cuts it. */
jamsostek_status jamsostek__part_cap(struct jamsostek__event *event,
                                     int32_t key, int64_t cost, uint32_t flag,
                                     int64_t *out);

/* Adds to a sum, or says that it does not fit. */
jamsostek_status jamsostek__part_add(struct jamsostek__event *event,
                                     int64_t amount, int64_t *sum);

void jamsostek__part_sum(const struct jamsostek__event *event,
                         const struct jamsostek__name *name, int64_t amount);

/* Sets a flag and says in words what it is about. */
void jamsostek__part_flag(struct jamsostek__event *event, int32_t key,
                          uint32_t flag, const char *text_id,
                          const char *text_en);

/* Nothing is paid.  Cites the rule that came later, or the one of the day that
 * leaves it out. */
void jamsostek__part_not_covered(struct jamsostek__event *event, int32_t key,
                                 uint32_t flag);

jamsostek_status jamsostek__part_too_large(struct jamsostek__event *event);

/* The scholarship as a part of JKK or JKM (scholarship.c). */
jamsostek_status
jamsostek__scholarship_part(struct jamsostek__event *event, int32_t programme,
                            const jamsostek_scholarship_input *in,
                            jamsostek_scholarship *out);

#endif
