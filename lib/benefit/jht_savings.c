/* SPDX-License-Identifier: MIT */

/*
 * jht_savings.c - what the questions about savings share
 *
 * PP 46/2015 art. 22 (2): everything paid in and its return.  How the return
 * is credited stands in jht_return.c.
 */
#include "benefit/jht_savings.h"

static uint32_t
mark_flags(uint8_t mark)
{
    return (mark & MARK_WEAK ? JAMSOSTEK_FLAG_WEAK : 0) |
           (mark & MARK_ALTERED ? JAMSOSTEK_FLAG_ALTERED : 0);
}

/* The rates of a month.  The default rounding is no weak figure (D1), an
 * altered one is told of. */
jamsostek_status
jamsostek__jht_rate(struct jamsostek__event *event, jamsostek_date month,
                    uint32_t options, struct jht_rate *out)
{
    const struct jamsostek__period *period;
    jamsostek_date start;
    bool carried;
    jamsostek_status status = jamsostek__period(
        event->law, month, options, &period, &start, &carried, event->err);

    if (status != JAMSOSTEK_OK)
        return status;
    if (carried)
        event->flags |= JAMSOSTEK_FLAG_CARRIED;
    event->flags |=
        mark_flags(period->mark[KEY_JHT_RATE_EMPLOYER]) |
        mark_flags(period->mark[KEY_JHT_RATE_WORKER]) |
        mark_flags(period->mark[KEY_ROUNDING_JHT_DIRECTION] & MARK_ALTERED) |
        mark_flags(period->mark[KEY_ROUNDING_JHT_BASE] & MARK_ALTERED);
    out->employer_ppm = period->value[KEY_JHT_RATE_EMPLOYER];
    out->worker_ppm = period->value[KEY_JHT_RATE_WORKER];
    out->direction =
        (jamsostek_rounding)period->value[KEY_ROUNDING_JHT_DIRECTION];
    out->base = period->value[KEY_ROUNDING_JHT_BASE];
    return JAMSOSTEK_OK;
}

/* A figure is money of the caller: not negative, and not absurdly large. */
jamsostek_status
jamsostek__jht_money(int64_t amount, int64_t most, const char *what,
                     int64_t row, jamsostek_error *err)
{
    if (amount < 0)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_DOMAIN, row, 0,
                                  "%s is negative", what);
    if (amount > most)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_OVERFLOW, row, 0,
                                  "%s is too large", what);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__jht_return(int32_t return_ppm, jamsostek_error *err)
{
    if (return_ppm < 0 || return_ppm > PPM)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "a yearly return is 0 to 1,000,000 ppm");
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__jht_weigh(struct jht_frame *frame)
{
    frame->crediting.first = frame->first;
    frame->crediting.by_the_month =
        jamsostek__event_choice(&frame->event, KEY_CHOICE_JHT_CREDITING) ==
        OPTION_CHOICE_JHT_CREDITING_BY_THE_MONTH;
    if (!jamsostek__growth(frame->return_ppm, frame->n, &frame->crediting,
                           &frame->growth))
        return jamsostek__fail(frame->event.err, JAMSOSTEK_ERR_OVERFLOW,
                               "the returns grow money a millionfold");
    return JAMSOSTEK_OK;
}

const struct jamsostek__rounding jamsostek__jht_shown = {
    JAMSOSTEK_ROUND_HALF_UP, 1};

jamsostek_status
jamsostek__jht_round(const struct jamsostek__balance *sum, int exponent,
                     const struct jamsostek__rounding *rounding, int64_t *out,
                     jamsostek_error *err)
{
    bool usual =
        rounding->direction == JAMSOSTEK_ROUND_HALF_UP && rounding->base == 1;

    if (usual ? !jamsostek__balance_round(sum, exponent, out)
              : !jamsostek__balance_round_to(sum, exponent, rounding->direction,
                                             rounding->base, out))
        return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                               "the balance is too large");
    return JAMSOSTEK_OK;
}

/* Only the last balance is a result; the others are shown in whole rupiah. */
void
jamsostek__jht_growth_step(const struct jamsostek__event *event,
                           int64_t opening, int64_t paid, int32_t return_ppm,
                           int32_t months, int64_t amount)
{
    jamsostek_explanation_step step = {
        .node = "growth",
        .label_id = paid == 0 ? "Saldo di akhir jangka"
                              : "Saldo di akhir jangka, tiap iuran sejak "
                                "bulannya sendiri",
        .label_en = paid == 0 ? "Balance at the end of the stretch"
                              : "Balance at the end of the stretch, each "
                                "contribution from its own month",
        .operation = JAMSOSTEK_OP_GROWTH,
        .n_months = months,
        .base = opening,
        .rate = return_ppm,
        .amount = amount};
    jamsostek_explanation_step contributions = {
        .node = "stretch_contributions",
        .label_id = "Iuran dalam jangka itu",
        .label_en = "Contributions of the stretch",
        .operation = JAMSOSTEK_OP_SUM,
        .amount = paid};

    if (paid != 0)
        jamsostek__event_step(event, NO_EVENT_KEY, &contributions);
    jamsostek__event_step(event, NO_EVENT_KEY, &step);
}

void
jamsostek__jht_given_step(const struct jamsostek__event *event,
                          const char *node, const char *label_id,
                          const char *label_en, int64_t amount)
{
    jamsostek_explanation_step step = {.node = node,
                                       .label_id = label_id,
                                       .label_en = label_en,
                                       .operation = JAMSOSTEK_OP_GIVEN,
                                       .amount = amount};

    if (amount != 0)
        jamsostek__event_step(event, NO_EVENT_KEY, &step);
}

void
jamsostek__jht_final_steps(const struct jht_frame *frame,
                           const jamsostek_jht_account *account)
{
    const struct jamsostek__event *event = &frame->event;
    bool usual = frame->rounding.direction == JAMSOSTEK_ROUND_HALF_UP &&
                 frame->rounding.base == 1;
    jamsostek_explanation_step step = {.node = "balance",
                                       .label_id = "Saldo JHT",
                                       .label_en = "JHT balance",
                                       .operation = JAMSOSTEK_OP_SUM,
                                       .amount = account->balance};

    jamsostek__event_remark(
        event, KEY_CHOICE_JHT_CREDITING, 0,
        frame->crediting.by_the_month
            ? "Hasil pengembangan setahun r dibukukan seperdua belas untuk "
              "tiap bulan dan dibungakan pada akhir tahun; iuran berkembang "
              "sejak bulannya sendiri; besarnya r dari pemakai"
            : "Hasil pengembangan setahun r dibukukan sebagai (1 + r)^(1/12) - "
              "1 "
              "sebulan; iuran berkembang sejak bulannya sendiri, seperti "
              "simulasi "
              "Kementerian Ketenagakerjaan Februari 2022; besarnya r dari "
              "pemakai",
        frame->crediting.by_the_month
            ? "Of a yearly return r a twelfth is credited for each month, and "
              "compounded at the end of the year; a contribution earns from "
              "its own month; r is the caller's"
            : "A yearly return r is credited as (1 + r)^(1/12) - 1 a month; a "
              "contribution earns from its own month, as in the simulation of "
              "the "
              "Ministry of Manpower of February 2022; r is the caller's");
    jamsostek__event_remark(
        event, jamsostek__rounding_key(&frame->rounding), 0,
        usual ? "Saldo antara tidak dibulatkan; saldo akhir dibulatkan sekali, "
                "setengah ke atas (B2)"
              : "Saldo antara tidak dibulatkan; saldo akhir dibulatkan sekali "
                "(B2)",
        usual ? "Balances in between are not rounded; the last one is rounded "
                "once, half up (B2)"
              : "Balances in between are not rounded; the last one is rounded "
                "once (B2)");
    jamsostek__event_step(event, NO_EVENT_KEY, &step);
}

jamsostek_status
jamsostek__jht_begin(const jamsostek_rules *rules, jamsostek_date day,
                     const jamsostek_jht_input *in, const void *out,
                     jamsostek_explanation **why,
                     struct jamsostek__event *event, jamsostek_error *err)
{
    jamsostek_status status;

    if (in == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "in or out is NULL");
    status =
        jamsostek__check_size(in, in->struct_size, sizeof *in, sizeof *in, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__jht_money(in->balance, JHT_MOST_MONEY, "balance",
                                      -1, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__jht_return(in->return_ppm, err);
    if (status != JAMSOSTEK_OK)
        return status;
    return jamsostek__event_begin(rules, day, in->options, why, event, err);
}

/* Months from `first` to that of the day, their returns and weights. */
jamsostek_status
jamsostek__jht_lay_out(int32_t first, const struct jht_returns *returns,
                       struct jht_frame *frame)
{
    int32_t last = jamsostek__month_number(frame->event.day), month;
    jamsostek_error *err = frame->event.err;
    jamsostek_status status;
    size_t i;

    if (first > last)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "the first month lies after the day");
    if (last - first >= JHT_MONTHS)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "more than 1,200 months lie before the day");
    frame->first = first;
    frame->n = (size_t)(last - first) + 1;
    for (i = 0; i < returns->n && returns->by_year != NULL; i++) {
        status = jamsostek__jht_return(returns->by_year[i], err);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    for (month = first; month <= last; month++) {
        int32_t year = 1970 + month / 12;
        int64_t at = (int64_t)year - returns->first_year;

        if (returns->by_year != NULL && (at < 0 || (uint64_t)at >= returns->n))
            return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                                   "no return is given for %d", (int)year);
        frame->return_ppm[month - first] =
            returns->by_year != NULL ? returns->by_year[at] : returns->same;
    }
    return jamsostek__jht_weigh(frame);
}

/* Months since 1970-01 of a day that may be any; years before 1970 do not
 * occur here. */
jamsostek_status
jamsostek__jht_month(jamsostek_date day, const char *what, int64_t row,
                     int32_t *out, jamsostek_error *err)
{
    if (!jamsostek__date_ok(day) || day < 0)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_DOMAIN, row, 0,
                                  "%s is no day from 1970 on", what);
    *out = jamsostek__month_number(day);
    return JAMSOSTEK_OK;
}
