/* SPDX-License-Identifier: MIT */

/*
 * profile.h - what the law says for one kind of worker in one month
 *
 * A contribution is made in two halves.  jamsostek__resolve() turns the law of
 * a month and everything about a worker but the money into a profile: which
 * lines are due, at which rate, of which base, paid by whom.  Applying the
 * profile to a base is then plain arithmetic.  One worker, a span and a batch
 * all go through these halves; a batch resolves each kind of worker once.
 */
#ifndef JAMSOSTEK_PROFILE_H
#define JAMSOSTEK_PROFILE_H

#include <jamsostek/contribution.h>

#include "law/law.h"
#include "law/trace.h"

/* Lines of a contribution, in the order of struct jamsostek_contribution. */
enum item {
    ITEM_JKK,
    ITEM_JKM,
    ITEM_JHT_EMPLOYER,
    ITEM_JHT_WORKER,
    ITEM_JP_EMPLOYER,
    ITEM_JP_WORKER,
    N_BILLED,
    ITEM_JKP_GOVERNMENT = N_BILLED,
    ITEM_JKP_FROM_JKK,
    ITEM_JKP_FROM_JKM,
    N_ITEMS
};

/* Bases beyond this would overflow somewhere: 9 trillion rupiah a month. */
#define MAX_BASE INT64_C(9000000000000)

enum { NO_KEY = -1 };

struct part {
    int64_t rate;   /* ppm of the base */
    int64_t flat;   /* rupiah, instead of a rate; MAX_BASE at most */
    int64_t cap;    /* the base counts up to this */
    int64_t factor; /* ppm that a relief leaves payable */
    int64_t rounding_base;
    int32_t rate_key; /* where rate or flat comes from */
    int32_t cap_key;  /* or NO_KEY */
    uint8_t rounding;
    uint8_t payer;
};

/* The law of the moment, and where to tell of it. */
struct context {
    const struct jamsostek__law *law;
    const struct jamsostek__period *period;
    jamsostek_date month; /* first day of the contribution month */
    bool carried;
    jamsostek_explanation *trace; /* NULL: nobody asks why */
    jamsostek_error *err;
};

struct profile {
    int32_t segment;
    uint32_t programmes;
    uint32_t due; /* bit per item */
    uint32_t flags;
    int32_t relief_key;     /* key of the relief granted, or NO_KEY */
    int64_t jp_deferral;    /* ppm of JP payable now; PPM: no deferral */
    jamsostek_date jp_stop; /* JP is due for those born after this day */
    struct part part[N_ITEMS];
};

/* Fills the context for a month; fails as jamsostek__period(). */
jamsostek_status jamsostek__context(const jamsostek_rules *rules,
                                    jamsostek_date month, uint32_t options,
                                    jamsostek_explanation *trace,
                                    struct context *out, jamsostek_error *err);

/* Checks codes and sizes of a worker.  `*checked` is that worker, or `*copy`
 * with the segment of the category where none was given. */
jamsostek_status jamsostek__worker_check(const jamsostek_worker *worker,
                                         jamsostek_worker *copy,
                                         const jamsostek_worker **checked,
                                         jamsostek_error *err);

/* PU, BPU and construction by wages. */
jamsostek_status jamsostek__resolve(const struct context *context,
                                    const jamsostek_worker *worker,
                                    struct profile *out);

/* The programmes of a worker: those asked for, else the compulsory ones. */
jamsostek_status jamsostek__programmes(const struct context *context,
                                       const jamsostek_worker *worker,
                                       uint32_t *out, uint32_t *flags);

/* Whether the relief named works for this worker: its key, or NO_KEY, and
 * what is to be remarked. */
jamsostek_status jamsostek__relief_for(const struct context *context,
                                       const jamsostek_worker *worker,
                                       int32_t *key, uint32_t *flags);

/* Who bears the bill: each side its own (PU), the project, or whom the
 * funding of a BPU or PMI stands for. */
int32_t jamsostek__payer_of(const jamsostek_worker *worker);

/* Born on or before this day: the pension age is reached in that month. */
jamsostek_date jamsostek__jp_stop(const struct context *context,
                                  uint32_t *flags);

/* Wage or income that counts, and the one that counts for JP (D4). */
jamsostek_status jamsostek__base(const struct context *context,
                                 const jamsostek_worker *worker, int64_t *base,
                                 int64_t *jp_base, uint32_t *flags);

/* Deemed income of a BPU (Lampiran II). */
jamsostek_status jamsostek__deemed(const struct context *context,
                                   int64_t income, int64_t *deemed,
                                   uint32_t *flags);

/* Exact amount of a part before it is rounded.  A base up to MAX_BASE times a
 * rate up to the whole fits, and a flat amount is MAX_BASE at most. */
static inline struct jamsostek__micro
jamsostek__part_exact(const struct part *part, int64_t base)
{
    int64_t counted = base < part->cap ? base : part->cap;
    struct jamsostek__micro exact = {counted * part->rate + part->flat * PPM,
                                     false};

    return part->factor == PPM ? exact : jamsostek__scale(exact, part->factor);
}

/* Tells whether the relief that was named was granted. */
void jamsostek__trace_relief(const struct context *context,
                             const jamsostek_worker *worker, uint32_t flags);

/* The closing steps of an explanation: remarks, the two views, the total. */
void jamsostek__trace_result(const struct context *context,
                             const jamsostek_contribution *c);

/* Lays the lines out as the public sees them: each goes to its payer, its
 * fund and the totals.  One payer bears all, or each side its own.  Sets all
 * money of the result, and one worker. */
enum { PAYER_BY_SIDE = 0 };
void jamsostek__assemble(int64_t const amount[N_ITEMS], int64_t pmi,
                         int32_t payer, jamsostek_contribution *out);

/* Where the result keeps what a payer bears. */
int64_t *jamsostek__paid_by(jamsostek_contribution *out, int32_t payer);

/* One worker, one month: the heart of everything.  This and the two below
 * write the result when nothing can fail any more. */
jamsostek_status jamsostek__compute(const struct context *context,
                                    const jamsostek_worker *worker,
                                    jamsostek_contribution *out);

/* The same from the caller's side: rules, a month, a worker not yet checked. */
jamsostek_status jamsostek__compute_at(const jamsostek_rules *rules,
                                       jamsostek_date month,
                                       const jamsostek_worker *worker,
                                       jamsostek_explanation *trace,
                                       jamsostek_contribution *out,
                                       jamsostek_error *err);

/* A contract value (whole project) and a migrant worker (whole term);
 * `day` decides the packages, which change in the middle of months. */
jamsostek_status jamsostek__project(const struct context *context,
                                    const jamsostek_worker *worker,
                                    jamsostek_contribution *out);
jamsostek_status jamsostek__migrant(const struct context *context,
                                    jamsostek_date day,
                                    const jamsostek_worker *worker,
                                    jamsostek_contribution *out);

/* The value of an option or a rounding; remarks if a what-if altered it.  Weak
 * they all are: decisions where the law is silent, named by their own flags. */
static inline int64_t
jamsostek__option(const struct context *context, int32_t key, uint32_t *flags)
{
    if (context->period->mark[key] & MARK_ALTERED)
        *flags |= JAMSOSTEK_FLAG_ALTERED;
    return context->period->value[key];
}

/* Remarks that follow from the marks of the keys that were read. */
static inline uint32_t
jamsostek__mark_flags(uint8_t mark)
{
    return (mark & MARK_WEAK ? JAMSOSTEK_FLAG_WEAK : 0) |
           (mark & MARK_ALTERED ? JAMSOSTEK_FLAG_ALTERED : 0);
}

#endif
