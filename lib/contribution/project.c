/* SPDX-License-Identifier: MIT */

/*
 * project.c - construction by contract value
 *
 * PP 44/2015 art. 54 (2) and 55 (2): an amount fixed up to the lower limit of
 * a layer plus a rate on what lies above it, that is, true layers.  One
 * rounding per programme on the whole contract (D12).  A value with VAT is
 * first freed of it (D13); the division stays exact until that rounding.
 */
#include "contribution/profile.h"

/* A contract value without VAT: whole rupiah and rest / divisor of one. */
struct value {
    int64_t rupiah;
    int64_t rest;
    int64_t divisor;
};

/* Exact sum of the layers.  Rates fall within a million, so that rest x rate
 * fits; the last layer reached gets the fraction of a rupiah too. */
static bool
layered(const struct context *context, int32_t key, struct value value,
        struct jamsostek__micro *out)
{
    const struct jamsostek__row *row =
        &context->law->rows[context->period->row[key]];
    const jamsostek_rule_step *steps = context->law->steps + row->first_step;
    int64_t rest_micro = 0;
    size_t i;

    out->micro = 0;
    out->more = false;
    for (i = 0; i < row->n_steps && steps[i].bound <= value.rupiah; i++) {
        int64_t top = i + 1 < row->n_steps && steps[i + 1].bound < value.rupiah
                          ? steps[i + 1].bound
                          : value.rupiah;
        int64_t part;

        if (mul_overflows(top - steps[i].bound, steps[i].amount, &part) ||
            add_overflows(out->micro, part, &out->micro))
            return false;
        rest_micro = value.rest * steps[i].amount;
        if (context->trace != NULL && top > steps[i].bound) {
            jamsostek_explanation_step step = {
                .node = key == KEY_CONSTRUCTION_JKK_LAYERS ? "jkk_layer"
                                                           : "jkm_layer",
                .operation = JAMSOSTEK_OP_LAYER,
                .base = top - steps[i].bound,
                .rate = steps[i].amount,
                .factor_ppm = PPM,
                .exact_micro = part,
                .amount = part / PPM};

            jamsostek__trace_step(context->trace, context->law, key,
                                  context->period->row[key], context->carried,
                                  &step);
        }
    }
    if (add_overflows(out->micro, rest_micro / value.divisor, &out->micro))
        return false;
    out->more = rest_micro % value.divisor != 0;
    return true;
}

static struct value
free_of_vat(const struct context *context, const jamsostek_worker *worker,
            uint32_t *flags)
{
    int64_t vat = context->period->value[KEY_CONSTRUCTION_VAT];
    int64_t contract = worker->contract_value;

    struct value value = {contract, 0, 1};

    if (!worker->contract_with_vat)
        return value;
    /* contract x 1,000,000 / (1,000,000 + vat), whole millions first. */
    value.divisor = PPM + vat;
    value.rupiah = contract / value.divisor * PPM;
    contract = contract % value.divisor * PPM;
    value.rupiah += contract / value.divisor;
    value.rest = contract % value.divisor;
    *flags |=
        JAMSOSTEK_FLAG_VAT_REMOVED |
        jamsostek__mark_flags(context->period->mark[KEY_CONSTRUCTION_VAT]);
    if (context->trace != NULL) {
        jamsostek_explanation_step step = {.node = "contract_without_vat",
                                           .operation = JAMSOSTEK_OP_LOOKUP,
                                           .base = worker->contract_value,
                                           .rate = vat,
                                           .amount = value.rupiah};

        jamsostek__trace_step(context->trace, context->law,
                              KEY_CONSTRUCTION_VAT,
                              context->period->row[KEY_CONSTRUCTION_VAT],
                              context->carried, &step);
    }
    return value;
}

/* What the two programmes of a project differ in. */
struct line {
    enum item item;
    uint32_t programme;
    int32_t layers;
    int32_t rounding;
    const char *node;
};

static const struct line lines[] = {
    {ITEM_JKK, JAMSOSTEK_JKK, KEY_CONSTRUCTION_JKK_LAYERS,
     KEY_ROUNDING_JKK_DIRECTION, "jkk"},
    {ITEM_JKM, JAMSOSTEK_JKM, KEY_CONSTRUCTION_JKM_LAYERS,
     KEY_ROUNDING_JKM_DIRECTION, "jkm"},
};

static jamsostek_status
line_amount(const struct context *context, const struct line *line,
            struct value value, int64_t factor, int64_t *amount, int64_t *micro,
            uint32_t *flags)
{
    int64_t direction = jamsostek__option(context, line->rounding, flags);
    int64_t base = jamsostek__option(context, line->rounding + 1, flags);
    struct jamsostek__micro exact;

    if (!layered(context, line->layers, value, &exact))
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_OVERFLOW,
                               "the contract value is too large");
    if (factor != PPM)
        exact = jamsostek__scale(exact, factor);
    if (add_overflows(*micro, exact.micro, micro))
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_OVERFLOW,
                               "the contract value is too large");
    *amount = jamsostek__round(exact, (jamsostek_rounding)direction, base);
    if (context->trace != NULL) {
        jamsostek_explanation_step step = {
            .node = line->node,
            .operation = JAMSOSTEK_OP_SUM,
            .payer = JAMSOSTEK_PAYER_EMPLOYER,
            .factor_ppm = factor,
            .exact_micro = exact.micro,
            .amount = *amount,
            .rounding = exact.micro % PPM != 0 || exact.more || base != 1
                            ? (int32_t)direction
                            : -1,
            .rounding_base = base};

        jamsostek__trace_step(context->trace, context->law, line->layers,
                              context->period->row[line->layers],
                              context->carried, &step);
    }
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__project(const struct context *context,
                   const jamsostek_worker *worker, jamsostek_contribution *out)
{
    const struct jamsostek__period *period = context->period;
    int64_t amount[N_ITEMS] = {0}, micro = 0, factor = PPM;
    uint32_t flags = context->carried ? JAMSOSTEK_FLAG_CARRIED : 0;
    uint32_t programmes, relieved = 0;
    int32_t relief;
    struct value value;
    jamsostek_status status;
    size_t i;

    if (worker->contract_value < 0)
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_DOMAIN,
                               "contract value is negative");
    if (worker->wage > 0 || worker->daily_wage != 0 ||
        worker->n_piece_wages != 0)
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_CONFLICT,
                               "wages and a contract value exclude each other");
    status = jamsostek__programmes(context, worker, &programmes, &flags);
    if (status != JAMSOSTEK_OK)
        return status;
    status = jamsostek__relief_for(context, worker, &relief, &flags);
    if (status != JAMSOSTEK_OK)
        return status;
    if (relief != NO_KEY) {
        relieved = jamsostek__relief(worker->relief)->programmes;
        factor = period->value[relief];
        flags |= jamsostek__mark_flags(period->mark[relief]);
    }
    if (context->trace != NULL)
        jamsostek__trace_relief(context, worker, flags);
    value = free_of_vat(context, worker, &flags);
    for (i = 0; i < ARRAY_LEN(lines); i++) {
        const struct line *line = &lines[i];

        if (!(programmes & line->programme))
            continue;
        flags |= jamsostek__mark_flags(period->mark[line->layers]);
        status = line_amount(context, line, value,
                             relieved & line->programme ? factor : PPM,
                             &amount[line->item], &micro, &flags);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    jamsostek__assemble(amount, 0, jamsostek__payer_of(worker), out);
    out->base = value.rupiah;
    out->total_micro = micro;
    out->programmes = programmes;
    out->flags = flags;
    return JAMSOSTEK_OK;
}
