/* SPDX-License-Identifier: MIT */

/*
 * reason.c - the steps by which a figure of coverage or of print is reached
 */
#include "coverage/reason.h"

#include <jamsostek/figure.h>

#include "base/wide.h"

#include <string.h>

jamsostek_explanation *
jamsostek__reason_trace(jamsostek_date date, bool event)
{
    jamsostek_explanation *trace = jamsostek__alloc(sizeof *trace);

    if (trace == NULL)
        return NULL;
    memset(trace, 0, sizeof *trace);
    trace->month = date;
    trace->first = date;
    trace->months = 1;
    trace->event = event;
    return trace;
}

static void
step_of(jamsostek_explanation *trace, int32_t operation, const char *node,
        const char *label_id, const char *label_en, int32_t unit,
        int64_t amount)
{
    jamsostek_explanation_step step = {
        .node = node,
        .label_id = label_id,
        .label_en = label_en,
        .operation = operation,
        .unit = unit,
        .amount = amount,
    };

    if (trace != NULL)
        jamsostek__trace_rule(trace, NULL, &step);
}

void
jamsostek__reason_given(jamsostek_explanation *trace, const char *node,
                        const char *label_id, const char *label_en,
                        int32_t unit, int64_t amount)
{
    step_of(trace, JAMSOSTEK_OP_GIVEN, node, label_id, label_en, unit, amount);
}

void
jamsostek__reason_result(jamsostek_explanation *trace, int32_t operation,
                         const char *node, const char *label_id,
                         const char *label_en, int32_t unit, int32_t decimals,
                         int64_t value)
{
    if (unit == JAMSOSTEK_FIGURE_RUPIAH) {
        step_of(trace, operation, node, label_id, label_en, 0, value);
        return;
    }
    if (unit != JAMSOSTEK_FIGURE_PERCENT) {
        step_of(trace, operation, node, label_id, label_en,
                JAMSOSTEK_UNIT_FACTOR, value);
        return;
    }
    /* Percentages are parts per million there: the nearest with four decimals.
     * What does not fit has no step. */
    if (jamsostek__product_over(value, PPM,
                                100 * jamsostek__power_of_ten(decimals),
                                JAMSOSTEK_ROUND_HALF_UP, &value))
        step_of(trace, operation, node, label_id, label_en, JAMSOSTEK_UNIT_PPM,
                value);
}

void
jamsostek__reason_figure(jamsostek_explanation *trace, const char *node,
                         const char *label_id, const char *label_en,
                         int32_t unit, int32_t decimals, int64_t value)
{
    jamsostek__reason_result(trace, JAMSOSTEK_OP_GIVEN, node, label_id,
                             label_en, unit, decimals, value);
}

void
jamsostek__reason_remark(jamsostek_explanation *trace, const char *node,
                         const char *label_id, const char *label_en,
                         uint32_t flag, const char *id, const char *en)
{
    jamsostek_explanation_step step = {
        .node = node,
        .label_id = label_id,
        .label_en = label_en,
        .operation = JAMSOSTEK_OP_REMARK,
        .flag = flag,
        .text_id = id,
        .text_en = en,
    };

    if (trace != NULL)
        jamsostek__trace_rule(trace, NULL, &step);
}

jamsostek_status
jamsostek__reason_begin(jamsostek_date date, jamsostek_explanation **out,
                        jamsostek_explanation **trace, jamsostek_error *err)
{
    if (out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "explanation is NULL");
    if (!jamsostek__date_ok(date))
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "an explanation needs the date of the figure");
    *trace = jamsostek__reason_trace(date, true);
    if (*trace == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY, "out of memory");
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__reason_end(jamsostek_explanation *trace, jamsostek_status status,
                      jamsostek_explanation **out, jamsostek_error *err)
{
    if (status == JAMSOSTEK_OK && trace->failed)
        status = jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY, "out of memory");
    if (status != JAMSOSTEK_OK)
        jamsostek_explanation_free(trace);
    else
        *out = trace;
    return status;
}
