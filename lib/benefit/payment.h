/* SPDX-License-Identifier: MIT */

/*
 * payment.h - due dates, fines and what membership takes from them
 */
#ifndef JAMSOSTEK_BENEFIT_PAYMENT_H
#define JAMSOSTEK_BENEFIT_PAYMENT_H

#include <jamsostek/payment.h>

#include "benefit/event.h"

/* The law of a contribution month. */
jamsostek_status
jamsostek__payment_begin(const jamsostek_rules *rules, jamsostek_date month,
                         uint32_t options, jamsostek_explanation **why,
                         struct jamsostek__event *event, jamsostek_error *err);

/* Refuses who does not pay by the month. */
jamsostek_status jamsostek__payment_check(int32_t segment, uint32_t programme,
                                          jamsostek_error *err);

/* The same, and a list with what is no date. */
jamsostek_status jamsostek__due_check(const jamsostek_payment_due_input *input,
                                      jamsostek_error *err);

/* The key that says on which day of the month it is due. */
int32_t jamsostek__due_day_key(struct jamsostek__event *event,
                               const jamsostek_payment_due_input *input);

/* The due date of the contribution month that `event->day` begins; the input
 * was checked.  Flags are left in the event. */
jamsostek_status jamsostek__due(struct jamsostek__event *event,
                                const jamsostek_payment_due_input *input,
                                jamsostek_payment_due_result *out);

/* A count or a day: amount with its unit. */
void jamsostek__event_count(const struct jamsostek__event *event, int32_t key,
                            int32_t operation, const char *node,
                            const char *label_id, const char *label_en,
                            int32_t unit, int64_t amount);

/* Sets a flag of payments and records its words. */
void jamsostek__payment_flag(struct jamsostek__event *event, int32_t key,
                             uint32_t flag);

#endif
