/* SPDX-License-Identifier: MIT */

/*
 * jht_history.c - the balance of a history of contributions
 */
#include "benefit/jht_savings.h"

#include <string.h>

/* Contributions by month since the first one. */
struct history {
    int64_t paid[JHT_MONTHS];
    jamsostek_jht_account account;
};

/* Where an entry stands among the months; they have to ascend. */
static jamsostek_status
place(const jamsostek_jht_input *in, const struct jht_frame *frame, size_t i,
      int32_t before, int32_t *at)
{
    jamsostek_error *err = frame->event.err;
    int32_t month = frame->first + (int32_t)i;
    jamsostek_status status = JAMSOSTEK_OK;

    if (in->paid_months != NULL)
        status = jamsostek__jht_month(in->paid_months[i], "paid_months",
                                      (int64_t)i, &month, err);
    if (status != JAMSOSTEK_OK)
        return status;
    *at = month - frame->first;
    if (before >= 0 && *at == before)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_DUPLICATE, (int64_t)i, 0,
                                  "paid_months holds a month twice");
    if (before >= 0 && *at < before)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_DOMAIN, (int64_t)i, 0,
                                  "paid_months is not in order");
    if (*at < 0)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_DOMAIN, (int64_t)i, 0,
                                  "paid_months begins before first");
    if ((size_t)*at >= frame->n)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_DOMAIN, (int64_t)i, 0,
                                  "a contribution lies after the day");
    return JAMSOSTEK_OK;
}

static jamsostek_status
read_history(const jamsostek_jht_input *in, struct jht_frame *frame,
             struct history *out)
{
    jamsostek_error *err = frame->event.err;
    jamsostek_status status;
    int32_t before = -1, at;
    size_t i;

    for (i = 0; i < in->n_paid; i++) {
        bool wage = in->wages != NULL;
        int64_t amount = wage ? in->wages[i] : in->contributions[i];

        status = place(in, frame, i, before, &at);
        if (status == JAMSOSTEK_OK)
            status = jamsostek__jht_money(
                amount, wage ? JHT_MOST_WAGE : JHT_MOST_MONEY,
                wage ? "wages" : "contributions", (int64_t)i, err);
        if (status != JAMSOSTEK_OK)
            return status;
        if (wage) {
            struct jht_rate rate;

            status = jamsostek__jht_rate(
                &frame->event, jamsostek__month_start(frame->first + at),
                in->options, &rate);
            if (status != JAMSOSTEK_OK)
                return status;
            amount = jht_both_sides(&rate, amount);
        }
        out->paid[at] = amount;
        out->account.contributions += amount;
        if (amount > 0) {
            out->account.month_contribution = amount;
            out->account.months++;
        }
        before = at;
    }
    return JAMSOSTEK_OK;
}

/* The balance at the end of the first `n` months of the frame. */
static jamsostek_status
balance_after(const struct jht_frame *frame,
              const struct jamsostek__growth *growth, size_t n, int64_t opening,
              const int64_t *paid, const struct jamsostek__rounding *rounding,
              int64_t *out)
{
    struct jamsostek__balance sum = {{0, 0}, 0};
    size_t i;

    jamsostek__balance_add(&sum, opening, growth->weight[0]);
    for (i = 0; i < n; i++)
        jamsostek__balance_add(&sum, paid[i], growth->weight[i]);
    return jamsostek__jht_round(&sum, growth->exponent, rounding, out,
                                frame->event.err);
}

/* A step for each calendar year, at the month in which it ends. */
static jamsostek_status
trace_years(const struct jht_frame *frame, int64_t opening,
            const struct history *history)
{
    struct jamsostek__growth growth;
    int64_t before = opening, after, paid = 0;
    int32_t months = 0;
    size_t i;

    for (i = 0; i < frame->n; i++) {
        bool ends = (frame->first + (int32_t)i) % 12 == 11;
        jamsostek_status status;

        paid += history->paid[i];
        months++;
        if (!ends && i + 1 < frame->n)
            continue;
        (void)jamsostek__growth(frame->return_ppm, i + 1, &frame->crediting,
                                &growth);
        status = balance_after(frame, &growth, i + 1, opening, history->paid,
                               &jamsostek__jht_shown, &after);
        if (status != JAMSOSTEK_OK)
            return status;
        frame->event.trace->month =
            jamsostek__month_start(frame->first + (int32_t)i);
        jamsostek__jht_growth_step(&frame->event, before, paid,
                                   frame->return_ppm[i], months, after);
        before = after;
        paid = 0;
        months = 0;
    }
    frame->event.trace->month = frame->event.day;
    return JAMSOSTEK_OK;
}

static void
trace_contributions(const struct jamsostek__event *event,
                    const jamsostek_jht_input *in,
                    const jamsostek_jht_account *account)
{
    jamsostek_explanation_step step = {.node = "contributions",
                                       .label_id = "Jumlah iuran",
                                       .label_en = "Contributions in all",
                                       .operation = JAMSOSTEK_OP_SUM,
                                       .amount = account->contributions};

    jamsostek__jht_given_step(event, "opening", "Saldo awal", "Balance before",
                              in->balance);
    if (in->wages != NULL) {
        jamsostek__event_remark(
            event, KEY_JHT_RATE_EMPLOYER, 0,
            "Bagian pemberi kerja dari upah tiap bulan, menurut tarif "
            "bulan itu, dibulatkan sendiri (D1)",
            "The employer's share of each month's wage at the rate of that "
            "month, rounded on its own (D1)");
        jamsostek__event_remark(
            event, KEY_JHT_RATE_WORKER, 0,
            "Bagian pekerja dari upah tiap bulan, menurut tarif bulan itu, "
            "dibulatkan sendiri (D1)",
            "The worker's share of each month's wage at the rate of that "
            "month, rounded on its own (D1)");
    }
    jamsostek__event_step(event, NO_EVENT_KEY, &step);
}

static jamsostek_status
check_history(const jamsostek_jht_input *in, int32_t *first,
              jamsostek_error *err)
{
    jamsostek_date start = in->first;

    if (in->n_paid > JHT_MONTHS)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "n_paid is above 1,200");
    if (in->n_paid > 0 && in->wages == NULL && in->contributions == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "wages and contributions are NULL");
    if (in->wages != NULL && in->contributions != NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_CONFLICT,
                               "wages and contributions exclude each other");
    if (start == JAMSOSTEK_DATE_NONE && in->paid_months != NULL &&
        in->n_paid > 0)
        start = in->paid_months[0];
    if (start == JAMSOSTEK_DATE_NONE)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "first is needed: the month that begins it");
    return jamsostek__jht_month(start, "first", -1, first, err);
}

static jamsostek_status
balance(const jamsostek_jht_input *in, struct jht_frame *frame,
        jamsostek_jht_account *out)
{
    const struct jht_returns returns = {in->return_ppm, in->returns_ppm,
                                        in->n_returns, in->first_year};
    struct jamsostek__event *event = &frame->event;
    struct history history;
    jamsostek_jht_account *account = &history.account;
    int32_t first;
    jamsostek_status status = check_history(in, &first, event->err);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__jht_lay_out(first, &returns, frame);
    if (status != JAMSOSTEK_OK)
        return status;
    memset(&history, 0, sizeof history);
    status = read_history(in, frame, &history);
    frame->rounding = jamsostek__event_rounding(event);
    if (status == JAMSOSTEK_OK)
        status =
            balance_after(frame, &frame->growth, frame->n, in->balance,
                          history.paid, &frame->rounding, &account->balance);
    if (status != JAMSOSTEK_OK)
        return status;
    account->development =
        account->balance - account->contributions - in->balance;
    account->flags = event->flags;
    if (event->trace != NULL) {
        trace_contributions(event, in, account);
        status = trace_years(frame, in->balance, &history);
        jamsostek__jht_final_steps(frame, account);
    }
    *out = *account;
    return status;
}

jamsostek_status
jamsostek_jht_balance(const jamsostek_rules *rules, jamsostek_date day,
                      const jamsostek_jht_input *in, jamsostek_jht_account *out,
                      jamsostek_explanation **why, jamsostek_error *err)
{
    struct jht_frame frame;
    jamsostek_jht_account account;
    jamsostek_status status =
        jamsostek__jht_begin(rules, day, in, out, why, &frame.event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = balance(in, &frame, &account);
    status = jamsostek__event_end(&frame.event, status, why);
    if (status == JAMSOSTEK_OK)
        *out = account;
    return status;
}
