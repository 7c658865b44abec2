/* SPDX-License-Identifier: MIT */

/*
 * jkp_cash.c - loss of job: the cash of each month
 *
 * A month is paid under the law of the day on which it is paid (PP 6/2025
 * art. II no. 2), so each one has its own event.
 */
#include "benefit/jkp.h"

/* The last day given for a month up to this one, and for which month: a later
 * month is not paid before it.  The dismissal where none is given. */
static jamsostek_date
last_given(const struct jamsostek__event *event, const jamsostek_jkp_input *in,
           size_t month, size_t *months_since)
{
    size_t i = month < in->n_paid_on ? month + 1 : in->n_paid_on;

    for (; i > 0; i--)
        if (in->paid_on[i - 1] != JAMSOSTEK_DATE_NONE) {
            *months_since = month + 1 - i;
            return in->paid_on[i - 1];
        }
    *months_since = month + 1;
    return event->day;
}

/* The event as of the day on which a month is paid: its law, not that of the
 * dismissal, gives the rate (art. II no. 2). */
static jamsostek_status
paid_under(struct jamsostek__event *event, const jamsostek_jkp_input *in,
           size_t month, struct jamsostek__event *out)
{
    const struct jamsostek__period *period;
    jamsostek_date start;
    size_t since, i;
    jamsostek_date day = last_given(event, in, month, &since);
    uint16_t row;
    jamsostek_status status = jamsostek__jkp_day(event, day, "paid_on");

    *out = *event;
    if (status != JAMSOSTEK_OK)
        return status;
    for (i = 0; i < month && i < in->n_paid_on; i++)
        if (in->paid_on[i] != JAMSOSTEK_DATE_NONE && in->paid_on[i] > day)
            return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                                   "paid_on of month %zu lies before that of "
                                   "month %zu",
                                   month + 1, i + 1);
    row = jamsostek__row_on(event->law, KEY_JKP_CASH_RATE, day);
    if (since > 0 &&
        row != jamsostek__row_on(event->law, KEY_JKP_CASH_RATE,
                                 jamsostek__months_later(day, (int32_t)since)))
        out->flags |= JAMSOSTEK_JKP_FLAG_PAID_ON;
    if (day == event->day)
        return JAMSOSTEK_OK;
    status = jamsostek__period(event->law, day, in->options, &period, &start,
                               &out->carried, event->err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (out->carried)
        out->flags |= JAMSOSTEK_FLAG_CARRIED;
    out->day = day;
    if (row != jamsostek__row_on(event->law, KEY_JKP_CASH_RATE, event->day))
        out->flags |= JAMSOSTEK_JKP_FLAG_CHANGED_LAW;
    return JAMSOSTEK_OK;
}

static jamsostek_status
cash_month(struct jamsostek__event *event, jamsostek_idr wage, size_t month,
           uint16_t *shown, jamsostek_idr *out)
{
    jamsostek_explanation_step step = {.node = "jkp_wage",
                                       .label_id = "Upah untuk uang tunai",
                                       .label_en = "Wage for the cash",
                                       .operation = JAMSOSTEK_OP_CAP,
                                       .base = wage};
    const jamsostek_rule_step *rate;
    struct jamsostek__rounding rounding = jamsostek__event_rounding(event);
    struct jamsostek__micro exact;
    uint16_t row, cap = NO_ROW;
    jamsostek_status status =
        jamsostek__event_row(event, KEY_JKP_CASH_CEILING, &cap);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_row(event, KEY_JKP_CASH_RATE, &row);
    if (status != JAMSOSTEK_OK)
        return status;
    step.rate = event->law->rows[cap].amount;
    step.amount = wage < step.rate ? wage : step.rate;
    /* Told again only where another row caps the wage. */
    if (cap != *shown)
        jamsostek__event_step(event, KEY_JKP_CASH_CEILING, &step);
    *shown = cap;
    rate = jamsostek__step_at(event->law, &event->law->rows[row],
                              (int64_t)month + 1);
    if (NEVER(rate == NULL))
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_INTERNAL,
                               "jkp.cash_rate begins above month 1");
    if (!jamsostek__share(step.amount, rate->amount, &exact))
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_OVERFLOW,
                               "wage is too large");
    step = (jamsostek_explanation_step){.node = "jkp_month",
                                        .label_id = "Uang tunai sebulan",
                                        .label_en = "Cash of a month",
                                        .operation = JAMSOSTEK_OP_SHARE,
                                        .base = step.amount,
                                        .rate = rate->amount};
    jamsostek__event_round(&rounding, exact, &step);
    *out = step.amount;
    jamsostek__event_step(event, KEY_JKP_CASH_RATE, &step);
    return JAMSOSTEK_OK;
}

static jamsostek_status
cash(struct jamsostek__event *event, const jamsostek_jkp_input *in,
     jamsostek_jkp_cash *out)
{
    jamsostek_explanation_step total = {.node = "jkp_total",
                                        .label_id = "Jumlah semua bulan",
                                        .label_en = "All months",
                                        .operation = JAMSOSTEK_OP_SUM};
    int64_t months;
    uint16_t shown = NO_ROW;
    jamsostek_status status;
    size_t i;

    *out = (jamsostek_jkp_cash){0};
    if (in->wage == JAMSOSTEK_IDR_NONE)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_MISSING,
                               "wage is needed");
    if (in->wage < 0)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "wage is negative");
    if (in->paid_on == NULL && in->n_paid_on > 0)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_ARGUMENT,
                               "paid_on is NULL");
    status = jamsostek__event_lookup(
        event, KEY_JKP_CASH_MONTHS,
        &(struct jamsostek__name){"jkp_months",
                                  "Bulan uang tunai, paling banyak",
                                  "Most months of cash"},
        &months);
    if (status != JAMSOSTEK_OK)
        return status;
    if (in->n_paid_on > (size_t)months)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "cash is paid for %d months at most",
                               (int)months);
    out->n_months = (int32_t)months;
    for (i = 0; i < (size_t)months; i++) {
        struct jamsostek__event paid;

        status = paid_under(event, in, i, &paid);
        if (status == JAMSOSTEK_OK)
            status = cash_month(&paid, in->wage, i, &shown, &out->amount[i]);
        if (status != JAMSOSTEK_OK)
            return status;
        event->flags |= paid.flags;
        if (add_overflows(out->total, out->amount[i], &out->total))
            return jamsostek__fail(event->err, JAMSOSTEK_ERR_OVERFLOW,
                                   "wage is too large");
    }
    if (event->flags & JAMSOSTEK_JKP_FLAG_CHANGED_LAW)
        jamsostek__event_remark(
            event, NO_EVENT_KEY, JAMSOSTEK_JKP_FLAG_CHANGED_LAW,
            "Besaran tiap bulan mengikuti aturan pada hari pembayarannya (B1; "
            "PP 6/2025 Pasal II angka 2)",
            "Each month has the rate of the day on which it is paid (B1; PP "
            "6/2025 art. II no. 2)");
    if (event->flags & JAMSOSTEK_JKP_FLAG_PAID_ON)
        jamsostek__event_remark(
            event, NO_EVENT_KEY, JAMSOSTEK_JKP_FLAG_PAID_ON,
            "Bulan yang dibayar sejak perubahan besaran (7 Februari 2025) "
            "mengikuti besaran baru; hari pembayarannya tidak diberikan "
            "(paid_on; PP 6/2025 Pasal II angka 2)",
            "Months paid since the change of the rate (7 February 2025) have "
            "the new one; their days are not given (paid_on; PP 6/2025 art. II "
            "no. 2)");
    total.amount = out->total;
    jamsostek__event_step(event, NO_EVENT_KEY, &total);
    out->flags = event->flags;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_jkp_cash_compute(const jamsostek_rules *rules, jamsostek_date day,
                           const jamsostek_jkp_input *in,
                           jamsostek_jkp_cash *out, jamsostek_explanation **why,
                           jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_jkp_cash made;
    jamsostek_status status =
        jamsostek__jkp_begin(rules, day, in, out, why, &event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = jamsostek__event_end(&event, cash(&event, in, &made), why);
    if (status == JAMSOSTEK_OK)
        *out = made;
    return status;
}
