/* SPDX-License-Identifier: MIT */

/*
 * event.h - what all benefits share: the law of a day, its values, its reasons
 *
 * A benefit follows the day of the accident, death, dismissal or payout
 * (decision B1).  A function begins an event, reads values by key, records its
 * steps, and ends the event, which hands the explanation over or frees it.
 */
#ifndef JAMSOSTEK_EVENT_H
#define JAMSOSTEK_EVENT_H

#include <jamsostek/contribution.h>

#include "law/law.h"
#include "law/trace.h"

struct jamsostek__event {
    const struct jamsostek__law *law;
    jamsostek_date day;
    bool carried;
    uint32_t flags; /* WEAK, CARRIED, ALTERED and those of the topic */
    jamsostek_explanation *trace; /* NULL: nobody asks why */
    jamsostek_error *err;
};

enum { NO_EVENT_KEY = -1 };

/* Months that a person can have in anything: a hundred years. */
enum { MAX_MONTHS = 1200 };

/* The segment of a worker, or that of the category. */
jamsostek_status jamsostek__event_segment(const jamsostek_worker *worker,
                                          int32_t *out, jamsostek_error *err);

/* How benefits are rounded (B2). */
struct jamsostek__rounding {
    jamsostek_rounding direction;
    int64_t base;
};

/* The law of a day.  `why` is the caller's, or NULL for no explanation. */
jamsostek_status jamsostek__event_begin(const jamsostek_rules *rules,
                                        jamsostek_date day, uint32_t options,
                                        jamsostek_explanation **why,
                                        struct jamsostek__event *out,
                                        jamsostek_error *err);

/* The row of a key on the day; remembers whether it is weak or altered.  A key
 * that is not in force then is JAMSOSTEK_ERR_NOT_IN_FORCE, before its first
 * row JAMSOSTEK_ERR_NO_RULE. */
jamsostek_status jamsostek__event_row(struct jamsostek__event *event,
                                      int32_t key, uint16_t *row);

/* The amount of a key on the day, without a step. */
jamsostek_status jamsostek__event_value(struct jamsostek__event *event,
                                        int32_t key, int64_t *out);

/* What a step is called. */
struct jamsostek__name {
    const char *node;
    const char *id;
    const char *en;
};

/* The amount of a key on the day, with a step; without a name the key's own. */
jamsostek_status jamsostek__event_lookup(struct jamsostek__event *event,
                                         int32_t key,
                                         const struct jamsostek__name *name,
                                         int64_t *out);

/* A decision of ours where the law is silent, or a rounding: they are in force
 * from the first day on.  Unlike a weak figure it does not make the result
 * weak: a flag of its own, or a remark, says what was decided. */
int64_t jamsostek__event_choice(struct jamsostek__event *event, int32_t key);

/* How benefits are rounded on the day. */
struct jamsostek__rounding
jamsostek__event_rounding(struct jamsostek__event *event);

/* The key that a step or remark on a rounding cites. */
static inline int32_t
jamsostek__rounding_key(const struct jamsostek__rounding *rounding)
{
    return rounding->base == 1 ? KEY_ROUNDING_BENEFIT_DIRECTION
                               : KEY_ROUNDING_BENEFIT_BASE;
}

/* Rounds, and puts amount, exact amount and rounding into the step; false if
 * nothing had to be rounded. */
bool jamsostek__event_round(const struct jamsostek__rounding *rounding,
                            struct jamsostek__micro exact,
                            jamsostek_explanation_step *step);

/* Records a step with the rule of a key on the day (or NO_EVENT_KEY); nothing
 * where nobody asks why.  Steps bring their labels in both languages. */
void jamsostek__event_step(const struct jamsostek__event *event, int32_t key,
                           const jamsostek_explanation_step *step);

/* Records an assumption or a decision in words. */
void jamsostek__event_remark(const struct jamsostek__event *event, int32_t key,
                             uint32_t flag, const char *text_id,
                             const char *text_en);

/* Hands the explanation over, or frees it if the status is a failure; memory
 * that ran out while recording is a failure too. */
jamsostek_status jamsostek__event_end(struct jamsostek__event *event,
                                      jamsostek_status status,
                                      jamsostek_explanation **why);

#endif
