/* SPDX-License-Identifier: MIT */

/*
 * compute.c - one worker: from a profile and a base to rupiah
 */
#include "contribution/profile.h"

#include <string.h>

static const char *const item_names[N_ITEMS] = {
    "jkk",         "jkm",       "jht_employer",   "jht_worker",
    "jp_employer", "jp_worker", "jkp_government", "jkp_from_jkk",
    "jkp_from_jkm"};

void
jamsostek_worker_init(jamsostek_worker *worker)
{
    static const jamsostek_worker init = JAMSOSTEK_WORKER_INIT;

    if (worker != NULL)
        *worker = init;
}

static void
trace_cap(const struct context *context, const struct part *part,
          const char *node, int64_t base)
{
    jamsostek_explanation_step step = {.node = node,
                                       .operation = JAMSOSTEK_OP_CAP,
                                       .base = base,
                                       .rate = part->cap,
                                       .amount =
                                           base < part->cap ? base : part->cap};

    jamsostek__trace_step(context->trace, context->law, part->cap_key,
                          context->period->row[part->cap_key], context->carried,
                          &step);
}

static void
trace_share(const struct context *context, const struct part *part,
            enum item item, int64_t base, struct jamsostek__micro exact,
            int64_t amount)
{
    jamsostek_explanation_step step = {
        .node = item_names[item],
        .operation = part->rate_key == KEY_RELIEF_COVID_JP_DEFERRAL
                         ? JAMSOSTEK_OP_DEFER
                     : part->flat != 0 ? JAMSOSTEK_OP_LOOKUP
                                       : JAMSOSTEK_OP_SHARE,
        .payer = part->payer,
        .base = part->flat != 0    ? part->flat
                : base < part->cap ? base
                                   : part->cap,
        .rate = part->flat != 0 ? 0 : part->rate,
        .factor_ppm = part->factor,
        .exact_micro = exact.micro,
        .amount = amount,
        .rounding =
            exact.micro % PPM != 0 || exact.more || part->rounding_base != 1
                ? part->rounding
                : -1,
        .rounding_base = part->rounding_base};

    jamsostek__trace_step(context->trace, context->law, part->rate_key,
                          context->period->row[part->rate_key],
                          context->carried, &step);
}

/* Rounds the lines of a profile; false when something does not fit. */
static bool
amounts_of(const struct context *context, const struct profile *profile,
           int64_t base, int64_t jp_base, int64_t amount[N_ITEMS],
           int64_t *micro)
{
    bool capped[2] = {false, false}; /* JP and JKP ceilings told of */
    int item;

    *micro = 0;
    for (item = 0; item < N_ITEMS; item++) {
        const struct part *part = &profile->part[item];
        bool jp = item == ITEM_JP_EMPLOYER || item == ITEM_JP_WORKER;
        int64_t counted = jp ? jp_base : base;
        struct jamsostek__micro exact;

        amount[item] = 0;
        if (!(profile->due & UINT32_C(1) << item))
            continue;
        exact = jamsostek__part_exact(part, counted);
        if (item < N_BILLED && add_overflows(*micro, exact.micro, micro))
            return false;
        amount[item] = jamsostek__round(
            exact, (jamsostek_rounding)part->rounding, part->rounding_base);
        if (context->trace == NULL)
            continue;
        if (part->cap_key != NO_KEY && !capped[!jp]) {
            trace_cap(context, part, jp ? "jp_base" : "jkp_base", counted);
            capped[!jp] = true;
        }
        trace_share(context, part, (enum item)item, counted, exact,
                    amount[item]);
    }
    return true;
}

/* PP 49/2020 art. 17: of each side, the share payable now; the rest waits. */
static int64_t
defer_jp(const struct context *context, const struct profile *profile,
         int64_t jp_base, int64_t amount[N_ITEMS], int64_t *micro)
{
    int64_t deferred = 0;
    int item;

    for (item = ITEM_JP_EMPLOYER; item <= ITEM_JP_WORKER; item++) {
        struct part now = profile->part[item];
        struct jamsostek__micro exact;
        int64_t whole = amount[item];

        if (!(profile->due & UINT32_C(1) << item))
            continue;
        *micro -= jamsostek__part_exact(&now, jp_base).micro;
        now.factor = now.factor * profile->jp_deferral / PPM;
        now.rate_key = KEY_RELIEF_COVID_JP_DEFERRAL;
        exact = jamsostek__part_exact(&now, jp_base);
        *micro += exact.micro;
        amount[item] = jamsostek__round(exact, (jamsostek_rounding)now.rounding,
                                        now.rounding_base);
        deferred += whole - amount[item];
        if (context->trace != NULL)
            trace_share(context, &now, (enum item)item, jp_base, exact,
                        amount[item]);
    }
    return deferred;
}

static jamsostek_status
by_wage(const struct context *context, const jamsostek_worker *worker,
        jamsostek_contribution *out)
{
    struct profile profile;
    int64_t amount[N_ITEMS], base, jp_base = 0, micro, deferred = 0;
    uint32_t base_flags = 0;
    jamsostek_status status;
    bool jp_due;

    if (worker->contract_value != 0)
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_CONFLICT,
                               "a contract value is for construction only");
    status = jamsostek__resolve(context, worker, &profile);
    if (status != JAMSOSTEK_OK)
        return status;
    if (context->trace != NULL)
        jamsostek__trace_relief(context, worker, profile.flags);
    status = jamsostek__base(context, worker, &base, &jp_base, &base_flags);
    if (status != JAMSOSTEK_OK)
        return status;
    jp_due = (profile.due & UINT32_C(1) << ITEM_JP_WORKER) != 0;
    if (jp_due && worker->born != JAMSOSTEK_DATE_NONE &&
        worker->born <= profile.jp_stop) {
        profile.due &=
            ~(UINT32_C(1) << ITEM_JP_WORKER | UINT32_C(1) << ITEM_JP_EMPLOYER);
        profile.flags |= JAMSOSTEK_FLAG_JP_STOPPED;
        jp_due = false;
    }
    if (!jp_due)
        base_flags &= ~JAMSOSTEK_FLAG_DAILY_JP;
    if ((base_flags & JAMSOSTEK_FLAG_DAILY_JP) &&
        jamsostek__option(context, KEY_CHOICE_DAILY_WAGE_JP, &base_flags) ==
            OPTION_CHOICE_DAILY_WAGE_JP_REFUSE)
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_MISSING,
                               "jp of a daily-paid worker needs a monthly "
                               "wage");
    if (!amounts_of(context, &profile, base, jp_base, amount, &micro))
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_OVERFLOW,
                               "the contribution does not fit 64 bits");
    if (profile.jp_deferral != PPM)
        deferred = defer_jp(context, &profile, jp_base, amount, &micro);
    /* Only a what-if can make a slice larger than the bill it is cut from. */
    if (amount[ITEM_JKP_FROM_JKK] > amount[ITEM_JKK] ||
        amount[ITEM_JKP_FROM_JKM] > amount[ITEM_JKM])
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_DOMAIN,
                               "the slice for jkp is larger than the bill");
    jamsostek__assemble(amount, 0, jamsostek__payer_of(worker), out);
    out->jp_deferred = deferred;
    out->base = base;
    out->total_micro = micro;
    out->programmes = profile.programmes;
    out->flags = profile.flags | base_flags;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__compute(const struct context *context,
                   const jamsostek_worker *worker, jamsostek_contribution *out)
{
    bool project = worker->segment == JAMSOSTEK_SEGMENT_CONSTRUCTION &&
                   worker->contract_value != 0;

    return project ? jamsostek__project(context, worker, out)
                   : by_wage(context, worker, out);
}

/* Everything but the choice of the month. */
jamsostek_status
jamsostek__compute_at(const jamsostek_rules *rules, jamsostek_date month,
                      const jamsostek_worker *worker,
                      jamsostek_explanation *trace, jamsostek_contribution *out,
                      jamsostek_error *err)
{
    struct context context;
    jamsostek_worker copy;
    const jamsostek_worker *checked;
    jamsostek_status status =
        jamsostek__worker_check(worker, &copy, &checked, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = jamsostek__context(rules, month, checked->options, trace, &context,
                                err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (trace != NULL)
        trace->month = context.month;
    if (checked->segment == JAMSOSTEK_SEGMENT_PMI)
        status = jamsostek__migrant(&context, month, checked, out);
    else
        status = jamsostek__compute(&context, checked, out);
    if (status == JAMSOSTEK_OK && trace != NULL)
        jamsostek__trace_result(&context, out);
    return status;
}

jamsostek_status
jamsostek_contribution_compute(const jamsostek_rules *rules,
                               jamsostek_date month,
                               const jamsostek_worker *worker,
                               jamsostek_contribution *out,
                               jamsostek_error *err)
{
    if (out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "out is NULL");
    return jamsostek__compute_at(rules, month, worker, NULL, out, err);
}
