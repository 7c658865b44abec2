/* SPDX-License-Identifier: MIT */

/*
 * result.c - a result laid out in its two views, and told of at the end
 */
#include "contribution/profile.h"

#define RELIEF_OUTCOMES                                                        \
    (JAMSOSTEK_FLAG_RELIEF | JAMSOSTEK_FLAG_RELIEF_NOT_IN_FORCE |              \
     JAMSOSTEK_FLAG_RELIEF_EXCLUDED)

int64_t *
jamsostek__paid_by(jamsostek_contribution *out, int32_t payer)
{
    switch (payer) {
    case JAMSOSTEK_PAYER_EMPLOYER:
        return &out->paid_by_employer;
    case JAMSOSTEK_PAYER_GOVERNMENT:
        return &out->paid_by_government;
    case JAMSOSTEK_PAYER_SPONSOR:
        return &out->paid_by_sponsor;
    default:
        return &out->paid_by_worker;
    }
}

void
jamsostek__assemble(int64_t const amount[N_ITEMS], int64_t pmi, int32_t payer,
                    jamsostek_contribution *out)
{
    int64_t employer, worker;

    out->jkk = amount[ITEM_JKK];
    out->jkm = amount[ITEM_JKM];
    out->jht_employer = amount[ITEM_JHT_EMPLOYER];
    out->jht_worker = amount[ITEM_JHT_WORKER];
    out->jp_employer = amount[ITEM_JP_EMPLOYER];
    out->jp_worker = amount[ITEM_JP_WORKER];
    out->jkp_government = amount[ITEM_JKP_GOVERNMENT];
    out->jkp_from_jkk = amount[ITEM_JKP_FROM_JKK];
    out->jkp_from_jkm = amount[ITEM_JKP_FROM_JKM];
    out->pmi = pmi;
    employer = out->jkk + out->jkm + out->jht_employer + out->jp_employer;
    worker = out->jht_worker + out->jp_worker + pmi;
    out->total = employer + worker;
    out->paid_by_worker = payer == PAYER_BY_SIDE ? worker : 0;
    out->paid_by_employer = payer == PAYER_BY_SIDE ? employer : 0;
    out->paid_by_government = out->jkp_government;
    out->paid_by_sponsor = 0;
    if (payer != PAYER_BY_SIDE)
        *jamsostek__paid_by(out, payer) += out->total;
    /* D9: what a fund keeps is the bill less the slice, so that the parts
     * add up. */
    out->to_jkk = out->jkk - out->jkp_from_jkk;
    out->to_jkm = out->jkm - out->jkp_from_jkm;
    out->to_jht = out->jht_employer + out->jht_worker;
    out->to_jp = out->jp_employer + out->jp_worker;
    out->to_jkp = out->jkp_government + out->jkp_from_jkk + out->jkp_from_jkm;
    out->to_pmi = pmi;
    out->jp_deferred = 0;
    out->workers = 1;
}

static void
trace_remark(const struct context *context, int32_t key, uint32_t flag,
             const char *text_id, const char *text_en)
{
    jamsostek_explanation_step step = {.node = "remark",
                                       .operation = JAMSOSTEK_OP_REMARK,
                                       .flag = flag,
                                       .text_id = text_id,
                                       .text_en = text_en};

    jamsostek__trace_step(context->trace, context->law, key,
                          key != NO_KEY ? context->period->row[key] : NO_ROW,
                          context->carried, &step);
}

void
jamsostek__trace_relief(const struct context *context,
                        const jamsostek_worker *worker, uint32_t flags)
{
    const struct jamsostek__relief *relief = jamsostek__relief(worker->relief);
    uint32_t outcome = flags & RELIEF_OUTCOMES;
    jamsostek_explanation_step step = {
        .node = "relief",
        .operation = JAMSOSTEK_OP_RELIEF,
        .factor_ppm = PPM,
        .flag = outcome,
        .text_id = jamsostek_flag_text(outcome, "id"),
        .text_en = jamsostek_flag_text(outcome, "en")};
    size_t i;

    if (relief == NULL)
        return;
    if (outcome == JAMSOSTEK_FLAG_RELIEF)
        step.factor_ppm = context->period->value[relief->key];
    jamsostek__trace_step(context->trace, context->law, relief->key,
                          context->period->row[relief->key], context->carried,
                          &step);
    /* What cannot be computed is named, so that somebody can check it. */
    for (i = 0; outcome == JAMSOSTEK_FLAG_RELIEF && i < relief->n_conditions;
         i++)
        trace_remark(context, NO_KEY, 0, relief->conditions_id[i],
                     relief->conditions_en[i]);
}

/* Whether any step had a fraction to round, which D1 then decided. */
static bool
rounded(const jamsostek_explanation *trace)
{
    size_t i;

    for (i = 0; i < trace->n; i++)
        if (trace->steps[i].rounding >= 0)
            return true;
    return false;
}

/* The two views and the remarks, as the closing steps. */
void
jamsostek__trace_result(const struct context *context,
                        const jamsostek_contribution *c)
{
    const struct {
        const char *node;
        int32_t payer;
        int64_t amount;
    } sums[] = {
        {"paid_by_worker", JAMSOSTEK_PAYER_WORKER, c->paid_by_worker},
        {"paid_by_employer", JAMSOSTEK_PAYER_EMPLOYER, c->paid_by_employer},
        {"paid_by_government", JAMSOSTEK_PAYER_GOVERNMENT,
         c->paid_by_government},
        {"paid_by_sponsor", JAMSOSTEK_PAYER_SPONSOR, c->paid_by_sponsor},
        {"to_jkk", 0, c->to_jkk},
        {"to_jkm", 0, c->to_jkm},
        {"to_jht", 0, c->to_jht},
        {"to_jp", 0, c->to_jp},
        {"to_jkp", 0, c->to_jkp},
        {"to_pmi", 0, c->to_pmi},
        {"jp_deferred", 0, c->jp_deferred},
    };
    /* The relief has told its outcome already. */
    uint32_t flags = c->flags & ~RELIEF_OUTCOMES, flag;
    size_t i;

    for (flag = 1; flag != 0 && flag <= flags; flag <<= 1)
        if (flags & flag)
            trace_remark(context, NO_KEY, flag, jamsostek_flag_text(flag, "id"),
                         jamsostek_flag_text(flag, "en"));
    if (rounded(context->trace)) {
        const struct jamsostek__row *rule =
            &context->law
                 ->rows[context->period->row[KEY_ROUNDING_JKK_DIRECTION]];

        trace_remark(context, KEY_ROUNDING_JKK_DIRECTION, 0, rule->note_id,
                     rule->note_en);
    }
    for (i = 0; i < ARRAY_LEN(sums) + 1; i++) {
        jamsostek_explanation_step step = {.node = "total",
                                           .operation = JAMSOSTEK_OP_SUM,
                                           .exact_micro = c->total_micro,
                                           .amount = c->total};

        if (i < ARRAY_LEN(sums)) {
            if (sums[i].amount == 0)
                continue;
            step.node = sums[i].node;
            step.payer = sums[i].payer;
            step.amount = sums[i].amount;
            step.exact_micro = 0;
        }
        jamsostek__trace_step(context->trace, context->law, NO_KEY, NO_ROW,
                              false, &step);
    }
}
