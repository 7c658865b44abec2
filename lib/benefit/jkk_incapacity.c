/* SPDX-License-Identifier: MIT */

/*
 * jkk_incapacity.c - temporary incapacity for work (STMB)
 *
 * A share of the wage that falls with the months.  The employer goes on paying
 * the wage and is paid the benefit (PP 44/2015 art. 51).  Each month is a
 * payment and is rounded on its own, so that months computed one by one add up
 * to months computed together.
 */
#include "benefit/jkk.h"

struct span {
    int32_t first;
    int32_t months;
    int32_t days;
};

static jamsostek_status
read_span(struct jamsostek__event *event, const jamsostek_jkk_input *in,
          struct span *out)
{
    out->first = in->month_no;
    out->months = in->months == 0 && in->days == 0 ? 1 : in->months;
    out->days = in->days;
    if (in->month_no < 1 || in->month_no > MAX_MONTHS)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "month_no is not 1 to %d", MAX_MONTHS);
    if (in->months < 0 || in->months > MAX_MONTHS)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "months is not 0 to %d", MAX_MONTHS);
    if (in->days < 0)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "days is negative");
    return JAMSOSTEK_OK;
}

/* The share of a month; 0 before the first that a what-if begins with. */
static int64_t
share_of(const struct jamsostek__event *event, uint16_t row, int32_t month)
{
    const jamsostek_rule_step *step =
        jamsostek__step_at(event->law, &event->law->rows[row], month);

    return step != NULL ? step->amount : 0;
}

static const struct jamsostek__name month_name = {
    "month_amount", "Santunan sebulan", "Benefit of a month"};

/* Months of the same share, one step each for the month and their number. */
static jamsostek_status
run(struct jamsostek__event *event, int64_t wage, int64_t share, int32_t months,
    int64_t *paid)
{
    jamsostek_explanation_step step = {.node = "months",
                                       .label_id = "Bulan-bulan ini",
                                       .label_en = "These months",
                                       .operation = JAMSOSTEK_OP_TIMES,
                                       .rate = months};
    jamsostek_status status = jamsostek__part_share(
        event, KEY_JKK_INCAPACITY, &month_name, wage, share, &step.base);

    if (status != JAMSOSTEK_OK)
        return status;
    if (mul_overflows(step.base, months, &step.amount))
        return jamsostek__part_too_large(event);
    if (months > 1)
        jamsostek__event_step(event, NO_EVENT_KEY, &step);
    return jamsostek__part_add(event, step.amount, paid);
}

/* wage x share / 30 x days, rounded once (B11). */
static jamsostek_status
part_month(struct jamsostek__event *event, int64_t wage, int64_t share,
           int32_t days, int64_t *paid)
{
    struct jamsostek__micro exact;
    jamsostek_explanation_step step = {.node = "part_month",
                                       .label_id = "Bagian bulan",
                                       .label_en = "Part of a month",
                                       .operation = JAMSOSTEK_OP_SUM,
                                       .rounding_base = 1};
    jamsostek_explanation_step counted = {.node = "part_days",
                                          .label_id = "Hari",
                                          .label_en = "Days",
                                          .operation = JAMSOSTEK_OP_GIVEN,
                                          .unit = JAMSOSTEK_UNIT_DAYS,
                                          .amount = days};
    int64_t month, divisor, rest;
    jamsostek_status status =
        jamsostek__event_value(event, KEY_JKK_INCAPACITY_MONTH_DAYS, &divisor);

    if (status != JAMSOSTEK_OK)
        return status;
    if (days > divisor)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "days is not 0 to %d: a month counts so many",
                               (int)divisor);
    status = jamsostek__part_share(event, KEY_JKK_INCAPACITY, &month_name, wage,
                                   share, &month);
    if (status != JAMSOSTEK_OK || !jamsostek__share(wage, share, &exact))
        return status;
    jamsostek__event_step(event, NO_EVENT_KEY, &counted);
    status = jamsostek__event_lookup(event, KEY_JKK_INCAPACITY_MONTH_DAYS, NULL,
                                     &divisor);
    if (status != JAMSOSTEK_OK)
        return status;
    rest = exact.micro % divisor * days;
    exact.micro = exact.micro / divisor * days + rest / divisor;
    exact.more = rest % divisor != 0;
    jamsostek__part_flag(event, KEY_JKK_INCAPACITY_MONTH_DAYS,
                         JAMSOSTEK_JKK_FLAG_PART_MONTH,
                         "Bagian bulan dihitung per hari dari sebulan (B11)",
                         "Part of a month: by the day (B11)");
    jamsostek__part_round(event, exact, &step);
    jamsostek__event_step(event, KEY_JKK_INCAPACITY_MONTH_DAYS, &step);
    return jamsostek__part_add(event, step.amount, paid);
}

static jamsostek_status
incapacity(struct jamsostek__event *event, const jamsostek_jkk_input *in,
           jamsostek_jkk_benefit *out)
{
    static const struct jamsostek__name total = {
        "paid", "Santunan sementara tidak mampu bekerja",
        "Benefit for temporary incapacity"};
    struct span span;
    int32_t month, months;
    uint16_t row;
    jamsostek_status status = read_span(event, in, &span);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__jkk_wage(event, in, &out->wage);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_row(event, KEY_JKK_INCAPACITY, &row);
    month = span.first;
    while (status == JAMSOSTEK_OK && month < span.first + span.months) {
        int64_t share = share_of(event, row, month);

        for (months = 1; month + months < span.first + span.months; months++)
            if (share_of(event, row, month + months) != share)
                break;
        status = run(event, out->wage, share, months, &out->paid);
        month += months;
    }
    if (status == JAMSOSTEK_OK && span.days > 0)
        status = part_month(event, out->wage, share_of(event, row, month),
                            span.days, &out->paid);
    if (status != JAMSOSTEK_OK)
        return status;
    jamsostek__part_sum(event, &total, out->paid);
    out->total = out->total_with_scholarship = out->paid;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_jkk_incapacity(const jamsostek_rules *rules, jamsostek_date day,
                         const jamsostek_jkk_input *in,
                         jamsostek_jkk_benefit *out,
                         jamsostek_explanation **why, jamsostek_error *err)
{
    return jamsostek__jkk_run(rules, day, in, incapacity, out, why, err);
}
