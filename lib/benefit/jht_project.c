/* SPDX-License-Identifier: MIT */

/*
 * jht_project.c - what equal contributions may grow to
 *
 * A simulation knows no calendar: so many months with a contribution, then so
 * many without, at one return.
 */
#include "benefit/jht_savings.h"

static jamsostek_status
check_plan(const jamsostek_jht_input *in, jamsostek_error *err)
{
    jamsostek_status status =
        jamsostek__jht_money(in->wage, JHT_MOST_WAGE, "wage", -1, err);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__jht_money(in->contribution, JHT_MOST_MONEY,
                                      "contribution", -1, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (in->wage > 0 && in->contribution > 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_CONFLICT,
                               "a wage and a contribution exclude each other");
    if (in->months < 0 || in->months > JHT_MONTHS || in->further_months < 0 ||
        in->further_months > JHT_MONTHS - in->months)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "months and further_months are 0 to 1,200 in "
                               "all");
    return JAMSOSTEK_OK;
}

static void
side_step(const struct jamsostek__event *event, const struct jht_rate *rate,
          int64_t wage, bool employer)
{
    int64_t ppm = employer ? rate->employer_ppm : rate->worker_ppm;
    jamsostek_explanation_step step = {
        .node = employer ? "jht_employer" : "jht_worker",
        .label_id =
            employer ? "Iuran JHT, pemberi kerja" : "Iuran JHT, pekerja",
        .label_en = employer ? "JHT contribution, employer"
                             : "JHT contribution, worker",
        .operation = JAMSOSTEK_OP_SHARE,
        .payer = employer ? JAMSOSTEK_PAYER_EMPLOYER : JAMSOSTEK_PAYER_WORKER,
        .base = wage,
        .rate = ppm,
        .exact_micro = wage * ppm,
        .amount = jht_side(rate, wage, ppm),
        .rounding = wage * ppm % PPM != 0 || rate->base != 1
                        ? (int32_t)rate->direction
                        : -1,
        .rounding_base = rate->base};

    jamsostek__event_step(
        event, employer ? KEY_JHT_RATE_EMPLOYER : KEY_JHT_RATE_WORKER, &step);
}

static void
contributions_step(const struct jamsostek__event *event, int32_t months,
                   const jamsostek_jht_account *account)
{
    jamsostek_explanation_step step = {.node = "contributions",
                                       .label_id = "Jumlah iuran",
                                       .label_en = "Contributions in all",
                                       .operation = JAMSOSTEK_OP_TIMES,
                                       .base = account->month_contribution,
                                       .rate = months,
                                       .amount = account->contributions};

    jamsostek__event_step(event, NO_EVENT_KEY, &step);
}

/* The balance after `months` with contributions and `further` without. */
static jamsostek_status
project_to(const jamsostek_jht_input *in, int64_t contribution, int32_t further,
           struct jht_frame *frame, const struct jamsostek__rounding *rounding,
           int64_t *balance)
{
    struct jamsostek__balance sum = {{0, 0}, 0};
    jamsostek_status status;
    size_t i;

    frame->first = 0; /* years of the projection, not of the calendar */
    frame->n = (size_t)in->months + (size_t)further;
    for (i = 0; i < frame->n; i++)
        frame->return_ppm[i] = in->return_ppm;
    status = jamsostek__jht_weigh(frame);
    if (status != JAMSOSTEK_OK || frame->n == 0) {
        *balance = in->balance;
        return status;
    }
    jamsostek__balance_add(&sum, in->balance, frame->growth.weight[0]);
    for (i = 0; i < (size_t)in->months; i++)
        jamsostek__balance_add(&sum, contribution, frame->growth.weight[i]);
    return jamsostek__jht_round(&sum, frame->growth.exponent, rounding, balance,
                                frame->event.err);
}

static jamsostek_status
project(const jamsostek_jht_input *in, struct jht_frame *frame,
        jamsostek_jht_account *out)
{
    jamsostek_jht_account account = {.month_contribution = in->contribution,
                                     .months = in->months};
    struct jamsostek__event *event = &frame->event;
    struct jht_rate rate;
    int64_t saved, shown;
    jamsostek_status status = check_plan(in, event->err);

    if (status == JAMSOSTEK_OK && in->wage > 0)
        status = jamsostek__jht_rate(event, event->day, in->options, &rate);
    if (status != JAMSOSTEK_OK)
        return status;
    frame->rounding = jamsostek__event_rounding(event);
    jamsostek__jht_given_step(event, "opening", "Saldo awal", "Balance before",
                              in->balance);
    jamsostek__jht_given_step(event, "wage", "Upah sebulan", "Monthly wage",
                              in->wage);
    if (in->wage > 0) {
        account.month_contribution = jht_both_sides(&rate, in->wage);
        side_step(event, &rate, in->wage, true);
        side_step(event, &rate, in->wage, false);
    }
    jamsostek__jht_given_step(event, "month_contribution", "Iuran sebulan",
                              "Monthly contribution", in->contribution);
    account.contributions = account.month_contribution * in->months;
    if (account.contributions > 0)
        contributions_step(event, in->months, &account);
    status = project_to(in, account.month_contribution, in->further_months,
                        frame, &frame->rounding, &account.balance);
    if (status == JAMSOSTEK_OK && event->trace != NULL)
        status = project_to(in, account.month_contribution, in->further_months,
                            frame, &jamsostek__jht_shown, &shown);
    if (status == JAMSOSTEK_OK && event->trace != NULL)
        status = project_to(in, account.month_contribution, 0, frame,
                            &jamsostek__jht_shown, &saved);
    if (status != JAMSOSTEK_OK)
        return status;
    if (event->trace != NULL && in->months > 0)
        jamsostek__jht_growth_step(event, in->balance, account.contributions,
                                   in->return_ppm, in->months, saved);
    if (event->trace != NULL && in->further_months > 0)
        jamsostek__jht_growth_step(event, saved, 0, in->return_ppm,
                                   in->further_months, shown);
    account.development = account.balance - account.contributions - in->balance;
    account.flags = event->flags;
    jamsostek__jht_final_steps(frame, &account);
    *out = account;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_jht_project(const jamsostek_rules *rules, jamsostek_date day,
                      const jamsostek_jht_input *in, jamsostek_jht_account *out,
                      jamsostek_explanation **why, jamsostek_error *err)
{
    struct jht_frame frame;
    jamsostek_jht_account account;
    jamsostek_status status =
        jamsostek__jht_begin(rules, day, in, out, why, &frame.event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = project(in, &frame, &account);
    status = jamsostek__event_end(&frame.event, status, why);
    if (status == JAMSOSTEK_OK)
        *out = account;
    return status;
}
