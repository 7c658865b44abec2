/* SPDX-License-Identifier: MIT */

/*
 * event.c - the law of a day, its values and its reasons, for every benefit
 */
#include "benefit/event.h"

#include <string.h>

jamsostek_status
jamsostek__event_segment(const jamsostek_worker *worker, int32_t *out,
                         jamsostek_error *err)
{
    jamsostek_category category;
    jamsostek_status status = jamsostek__check_size(
        worker, worker->struct_size, sizeof *worker, sizeof *worker, err);

    if (status != JAMSOSTEK_OK)
        return status;
    *out = worker->segment;
    if (*out != 0 || worker->category == 0)
        return JAMSOSTEK_OK;
    status = jamsostek_category_get(worker->category, &category, err);
    if (status == JAMSOSTEK_OK)
        *out = category.segment;
    return status;
}

jamsostek_status
jamsostek__event_begin(const jamsostek_rules *rules, jamsostek_date day,
                       uint32_t options, jamsostek_explanation **why,
                       struct jamsostek__event *out, jamsostek_error *err)
{
    const struct jamsostek__period *period;
    jamsostek_date month;
    jamsostek_status status;

    memset(out, 0, sizeof *out);
    out->law = jamsostek__law(rules);
    out->day = day;
    out->err = err;
    status = jamsostek__period(out->law, day, options, &period, &month,
                               &out->carried, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (out->carried)
        out->flags |= JAMSOSTEK_FLAG_CARRIED;
    if (why == NULL)
        return JAMSOSTEK_OK;
    out->trace = jamsostek__alloc(sizeof *out->trace);
    if (out->trace == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY, "out of memory");
    memset(out->trace, 0, sizeof *out->trace);
    out->trace->first = out->trace->month = day;
    out->trace->months = 1;
    out->trace->event = true;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__event_row(struct jamsostek__event *event, int32_t key, uint16_t *row)
{
    const struct jamsostek__law *law = event->law;
    const char *name = jamsostek__key_infos[key].name;

    *row = jamsostek__row_on(law, (size_t)key, event->day);
    if (*row == NO_ROW && event->day < law->rows[law->first_row[key]].from)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_NO_RULE,
                               "%s has no rule yet on that day", name);
    if (*row == NO_ROW)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_NOT_IN_FORCE,
                               "%s is not in force on that day", name);
    if (law->rows[*row].confidence == JAMSOSTEK_CONFIDENCE_WEAK)
        event->flags |= JAMSOSTEK_FLAG_WEAK;
    if (law->rows[*row].altered)
        event->flags |= JAMSOSTEK_FLAG_ALTERED;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__event_value(struct jamsostek__event *event, int32_t key,
                       int64_t *out)
{
    uint16_t row;
    jamsostek_status status = jamsostek__event_row(event, key, &row);

    if (status == JAMSOSTEK_OK)
        *out = event->law->rows[row].amount;
    return status;
}

jamsostek_status
jamsostek__event_lookup(struct jamsostek__event *event, int32_t key,
                        const struct jamsostek__name *name, int64_t *out)
{
    const struct jamsostek__key_info *info = &jamsostek__key_infos[key];
    jamsostek_explanation_step step = {
        .node = name != NULL ? name->node : info->name,
        .label_id = name != NULL ? name->id : info->label_id,
        .label_en = name != NULL ? name->en : info->label_en,
        .operation = JAMSOSTEK_OP_LOOKUP};
    jamsostek_status status = jamsostek__event_value(event, key, out);

    if (status != JAMSOSTEK_OK)
        return status;
    step.amount = *out;
    jamsostek__event_step(event, key, &step);
    return JAMSOSTEK_OK;
}

int64_t
jamsostek__event_choice(struct jamsostek__event *event, int32_t key)
{
    uint16_t row = jamsostek__row_on(event->law, (size_t)key, event->day);

    if (NEVER(row == NO_ROW))
        return 0;
    if (event->law->rows[row].altered)
        event->flags |= JAMSOSTEK_FLAG_ALTERED;
    return event->law->rows[row].amount;
}

struct jamsostek__rounding
jamsostek__event_rounding(struct jamsostek__event *event)
{
    struct jamsostek__rounding rounding = {
        (jamsostek_rounding)jamsostek__event_choice(
            event, KEY_ROUNDING_BENEFIT_DIRECTION),
        jamsostek__event_choice(event, KEY_ROUNDING_BENEFIT_BASE)};

    return rounding;
}

bool
jamsostek__event_round(const struct jamsostek__rounding *rounding,
                       struct jamsostek__micro exact,
                       jamsostek_explanation_step *step)
{
    bool needed = exact.more || exact.micro % (rounding->base * PPM) != 0;

    step->exact_micro = exact.micro;
    step->amount = jamsostek__round(exact, rounding->direction, rounding->base);
    step->rounding = needed ? (int32_t)rounding->direction : -1;
    step->rounding_base = rounding->base;
    return needed;
}

void
jamsostek__event_step(const struct jamsostek__event *event, int32_t key,
                      const jamsostek_explanation_step *step)
{
    if (event->trace == NULL)
        return;
    jamsostek__trace_step(
        event->trace, event->law, key,
        key >= 0 ? jamsostek__row_on(event->law, (size_t)key, event->day)
                 : NO_ROW,
        event->carried, step);
}

void
jamsostek__event_remark(const struct jamsostek__event *event, int32_t key,
                        uint32_t flag, const char *text_id, const char *text_en)
{
    jamsostek_explanation_step step = {.node = "remark",
                                       .operation = JAMSOSTEK_OP_REMARK,
                                       .flag = flag,
                                       .text_id = text_id,
                                       .text_en = text_en};

    jamsostek__event_step(event, key, &step);
}

jamsostek_status
jamsostek__event_end(struct jamsostek__event *event, jamsostek_status status,
                     jamsostek_explanation **why)
{
    if (event->trace == NULL)
        return status;
    if (status == JAMSOSTEK_OK && event->trace->failed)
        status =
            jamsostek__fail(event->err, JAMSOSTEK_ERR_MEMORY, "out of memory");
    if (status != JAMSOSTEK_OK) {
        jamsostek_explanation_free(event->trace);
        return status;
    }
    event->trace->flags = event->flags;
    *why = event->trace;
    return JAMSOSTEK_OK;
}
