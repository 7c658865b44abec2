/* SPDX-License-Identifier: MIT */

/*
 * part.c - the parts that benefits in money are made of
 */
#include "benefit/part.h"

bool
jamsostek__part_in_force(const struct jamsostek__event *event, int32_t key)
{
    return jamsostek__row_on(event->law, (size_t)key, event->day) != NO_ROW;
}

jamsostek_status
jamsostek__part_too_large(struct jamsostek__event *event)
{
    return jamsostek__fail(event->err, JAMSOSTEK_ERR_OVERFLOW,
                           "the benefit does not fit 64 bits");
}

jamsostek_status
jamsostek__part_given(struct jamsostek__event *event,
                      const struct jamsostek__name *name, int64_t amount)
{
    jamsostek_explanation_step step = {.node = name->node,
                                       .label_id = name->id,
                                       .label_en = name->en,
                                       .operation = JAMSOSTEK_OP_GIVEN,
                                       .amount = amount};

    if (amount < 0)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "%s is negative", name->node);
    if (amount > MAX_AMOUNT)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_OVERFLOW,
                               "%s is beyond Rp9 trillion", name->node);
    jamsostek__event_step(event, NO_EVENT_KEY, &step);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__part_times(struct jamsostek__event *event, int32_t key,
                      const struct jamsostek__name *name, int64_t base,
                      int64_t *out)
{
    jamsostek_explanation_step step = {.node = name->node,
                                       .label_id = name->id,
                                       .label_en = name->en,
                                       .operation = JAMSOSTEK_OP_TIMES,
                                       .base = base};
    jamsostek_status status = jamsostek__event_value(event, key, &step.rate);

    if (status != JAMSOSTEK_OK)
        return status;
    if (mul_overflows(base, step.rate, &step.amount))
        return jamsostek__part_too_large(event);
    jamsostek__event_step(event, key, &step);
    *out = step.amount;
    return JAMSOSTEK_OK;
}

void
jamsostek__part_round(struct jamsostek__event *event,
                      struct jamsostek__micro exact,
                      jamsostek_explanation_step *step)
{
    struct jamsostek__rounding rounding = jamsostek__event_rounding(event);

    jamsostek__event_round(&rounding, exact, step);
}

jamsostek_status
jamsostek__part_share(struct jamsostek__event *event, int32_t key,
                      const struct jamsostek__name *name, int64_t base,
                      int64_t ppm, int64_t *out)
{
    struct jamsostek__micro exact;
    jamsostek_explanation_step step = {.node = name->node,
                                       .label_id = name->id,
                                       .label_en = name->en,
                                       .operation = JAMSOSTEK_OP_SHARE,
                                       .base = base,
                                       .rate = ppm};

    if (!jamsostek__share(base, ppm, &exact))
        return jamsostek__part_too_large(event);
    jamsostek__part_round(event, exact, &step);
    jamsostek__event_step(event, key, &step);
    *out = step.amount;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__part_cap(struct jamsostek__event *event, int32_t key, int64_t cost,
                    uint32_t flag, int64_t *out)
{
    const struct jamsostek__key_info *info = &jamsostek__key_infos[key];
    jamsostek_explanation_step step = {.node = info->name,
                                       .label_id = info->label_id,
                                       .label_en = info->label_en,
                                       .operation = JAMSOSTEK_OP_CAP,
                                       .base = cost};
    jamsostek_status status = jamsostek__event_value(event, key, &step.rate);

    if (status != JAMSOSTEK_OK)
        return status;
    step.amount = cost < step.rate ? cost : step.rate;
    if (cost > step.rate)
        event->flags |= flag;
    jamsostek__event_step(event, key, &step);
    *out = step.amount;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__part_add(struct jamsostek__event *event, int64_t amount,
                    int64_t *sum)
{
    if (add_overflows(*sum, amount, sum))
        return jamsostek__part_too_large(event);
    return JAMSOSTEK_OK;
}

void
jamsostek__part_sum(const struct jamsostek__event *event,
                    const struct jamsostek__name *name, int64_t amount)
{
    jamsostek_explanation_step step = {.node = name->node,
                                       .label_id = name->id,
                                       .label_en = name->en,
                                       .operation = JAMSOSTEK_OP_SUM,
                                       .amount = amount};

    jamsostek__event_step(event, NO_EVENT_KEY, &step);
}

void
jamsostek__part_flag(struct jamsostek__event *event, int32_t key, uint32_t flag,
                     const char *text_id, const char *text_en)
{
    event->flags |= flag;
    jamsostek__event_remark(event, key, flag, text_id, text_en);
}

void
jamsostek__part_not_covered(struct jamsostek__event *event, int32_t key,
                            uint32_t flag)
{
    const struct jamsostek__law *law = event->law;
    uint16_t row = law->first_row[key];
    bool later = event->day < law->rows[row].from;
    jamsostek_explanation_step step = {
        .node = "remark",
        .operation = JAMSOSTEK_OP_REMARK,
        .flag = flag,
        .text_id = later ? "Belum ditanggung pada tanggal itu; peraturan yang "
                           "menanggungnya berlaku kemudian"
                         : "Tidak ditanggung pada tanggal itu",
        .text_en = later ? "Not covered on that day; the rule that pays for it "
                           "came later"
                         : "Not covered on that day"};

    event->flags |= flag;
    while (row + 1 < law->first_row[key + 1] &&
           law->rows[row + 1].from <= event->day)
        row++;
    if (event->trace != NULL)
        jamsostek__trace_step(event->trace, law, key, row, false, &step);
}
