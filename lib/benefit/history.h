/* SPDX-License-Identifier: MIT */

/*
 * history.h - the months that were paid, as the sources of membership see them
 */
#ifndef JAMSOSTEK_HISTORY_H
#define JAMSOSTEK_HISTORY_H

#include <jamsostek/membership.h>

#include "benefit/payment.h"

struct jamsostek__history {
    struct jamsostek__event *event;
    const jamsostek_rules *rules;
    const jamsostek_membership_input *in;
    jamsostek_payment_due_input payer;
    int32_t now; /* month of the day asked about */
    int32_t end; /* last month that can be owed */
    bool pu;
    int32_t limit; /* unpaid months in a row that end being active */
    int32_t limit_key;
    bool endless;      /* no number of unpaid months ends it */
    bool by_month_end; /* unpaid from then on, not from the due date (D26) */
};

/* Paid months that can be those of one person, in order. */
jamsostek_status jamsostek__history_check(struct jamsostek__history *h);

/* Counts paid and unpaid months; there is at least one paid month. */
jamsostek_status jamsostek__history_count(const struct jamsostek__history *h,
                                          jamsostek_membership *m);

/* First day of not being active if `last` is the latest paid month. */
jamsostek_status jamsostek__history_lapse(const struct jamsostek__history *h,
                                          int32_t last, jamsostek_date *out);

/* Since when, from the latest payment back. */
jamsostek_status jamsostek__history_since(const struct jamsostek__history *h,
                                          jamsostek_date *out);

/* How many months have to be paid to be active again, or to owe nothing. */
int32_t jamsostek__months_to_pay(const struct jamsostek__history *h,
                                 const jamsostek_membership *m);

/* Their contributions and fines, with steps. */
jamsostek_status
jamsostek__membership_amounts(const struct jamsostek__history *h,
                              jamsostek_membership *m);

/* A due date with the rule of its day; `event` is that of its month. */
void jamsostek__trace_due(struct jamsostek__event *event,
                          const jamsostek_payment_due_input *payer,
                          const char *node, const char *label_id,
                          const char *label_en, jamsostek_date due);

#endif
