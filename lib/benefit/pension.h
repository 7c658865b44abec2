/* SPDX-License-Identifier: MIT */

/*
 * pension.h - what the sources of JP share
 */
#ifndef JAMSOSTEK_PENSION_H
#define JAMSOSTEK_PENSION_H

#include <jamsostek/jp.h>

#include "benefit/event.h"
#include "benefit/exact.h"

/* Inflation beyond these, in ppm, is a mistake of the caller. */
enum { LEAST_GROWTH = -999999, MOST_GROWTH = 10000000 };
enum { MAX_YEARS = 200 };

/* Begins an event after looking at the caller's pointers; `in` is required
 * unless it is passed as optional. */
jamsostek_status
jamsostek__jp_begin(const jamsostek_rules *rules, jamsostek_date day,
                    const jamsostek_jp_input *in, bool needs_input,
                    const void *out, jamsostek_explanation **why,
                    struct jamsostek__event *event, jamsostek_error *err);

/* Rounds as the benefit keys say (B2), with a step: base x rate = amount.
 * The step keeps `operation`; `key` is the rule behind it. */
jamsostek_idr jamsostek__jp_round(struct jamsostek__event *event, int32_t key,
                                  const struct jamsostek__name *words,
                                  int32_t operation, int64_t base, int64_t rate,
                                  struct jamsostek__micro exact);

/* Minimum and maximum on the event's day (B7). */
jamsostek_status jamsostek__jp_limits(struct jamsostek__event *event,
                                      jamsostek_jp_limits *out);

/* The amount within the limits of the day. */
jamsostek_status jamsostek__jp_within(struct jamsostek__event *event,
                                      jamsostek_idr amount, jamsostek_idr *out);

/* 0 or more, and given. */
jamsostek_status jamsostek__jp_amount_ok(jamsostek_idr amount, const char *name,
                                         jamsostek_error *err);
jamsostek_status jamsostek__jp_growth_ok(int32_t ppm, jamsostek_error *err);

/* First day of the month after a day. */
jamsostek_date jamsostek__next_month(jamsostek_date day);

/* The career of `in` on the event's day: checked, summed, rounded. */
jamsostek_status jamsostek__jp_pension(struct jamsostek__event *event,
                                       const jamsostek_jp_input *in,
                                       jamsostek_jp_pension *out);

/* The inflation is there for every year from the first month to the day. */
jamsostek_status jamsostek__jp_check_inflation(const int32_t *ppm, size_t n,
                                               int32_t from, int32_t first_year,
                                               int32_t pension_year,
                                               jamsostek_error *err);

/* Wages of `n` months end before the month after the day. */
jamsostek_status jamsostek__jp_check_months(jamsostek_date wages_from, size_t n,
                                            jamsostek_date day,
                                            jamsostek_error *err);

#endif
