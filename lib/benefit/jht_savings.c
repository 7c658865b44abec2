/* SPDX-License-Identifier: MIT */

/*
 * jht_savings.c - the balance of old-age savings, and what it may become
 *
 * PP 46/2015 art. 22 (2): everything paid in and its return.  How the return
 * is credited stands in jht_return.c.  One row or a million, a history or a
 * simulation: each is money per month times the weight of that month.
 */
#include <jamsostek/jht.h>

#include "benefit/event.h"
#include "benefit/jht_return.h"

#include <string.h>

/* Wage times a rate of up to 1,000,000 ppm fits 64 bits. */
#define MOST_WAGE INT64_C(9000000000000)

/* How the contribution of a month is made from a wage. */
struct month_rate {
    int64_t employer_ppm;
    int64_t worker_ppm;
    jamsostek_rounding direction;
    int64_t base;
};

/* The months that count, their returns and their weights. */
struct frame {
    struct jamsostek__event event;
    int32_t first; /* months since 1970-01 */
    size_t n;
    int32_t return_ppm[JHT_MONTHS];
    struct jamsostek__growth growth;
};

static uint32_t
mark_flags(uint8_t mark)
{
    return (mark & MARK_WEAK ? JAMSOSTEK_FLAG_WEAK : 0) |
           (mark & MARK_ALTERED ? JAMSOSTEK_FLAG_ALTERED : 0);
}

/* The rates of a month.  The default rounding is no weak figure (D1), an
 * altered one is told of. */
static jamsostek_status
month_rate(struct jamsostek__event *event, jamsostek_date month,
           uint32_t options, struct month_rate *out)
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

/* One side of the contribution on a wage of at most MOST_WAGE. */
static inline int64_t
side(const struct month_rate *rate, int64_t wage, int64_t ppm)
{
    struct jamsostek__micro exact = {wage * ppm, false};

    return jamsostek__round(exact, rate->direction, rate->base);
}

static inline int64_t
both_sides(const struct month_rate *rate, int64_t wage)
{
    return side(rate, wage, rate->employer_ppm) +
           side(rate, wage, rate->worker_ppm);
}

/* A figure is money of the caller: not negative, and not absurdly large. */
static jamsostek_status
check_money(int64_t amount, int64_t most, const char *what, int64_t row,
            jamsostek_error *err)
{
    if (amount < 0)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_DOMAIN, row, 0,
                                  "%s is negative", what);
    if (amount > most)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_OVERFLOW, row, 0,
                                  "%s is too large", what);
    return JAMSOSTEK_OK;
}

static jamsostek_status
check_return(int32_t return_ppm, jamsostek_error *err)
{
    if (return_ppm < 0 || return_ppm > PPM)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "a yearly return is 0 to 1,000,000 ppm");
    return JAMSOSTEK_OK;
}

static jamsostek_status
weigh(struct frame *frame)
{
    if (!jamsostek__growth(frame->return_ppm, frame->n, &frame->growth))
        return jamsostek__fail(frame->event.err, JAMSOSTEK_ERR_OVERFLOW,
                               "the returns grow money a millionfold");
    return JAMSOSTEK_OK;
}

static jamsostek_status
round_balance(const struct jamsostek__balance *sum, int exponent, int64_t *out,
              jamsostek_error *err)
{
    if (!jamsostek__balance_round(sum, exponent, out))
        return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                               "the balance is too large");
    return JAMSOSTEK_OK;
}

/* A stretch of one return: money at its beginning and paid in during it, and
 * what they have become.  Only the last balance is a result; the others are
 * shown in whole rupiah. */
static void
growth_step(const struct jamsostek__event *event, int64_t base,
            int32_t return_ppm, int32_t months, int64_t amount)
{
    jamsostek_explanation_step step = {.node = "growth",
                                       .label_id = "Saldo berkembang",
                                       .label_en = "Balance grown",
                                       .operation = JAMSOSTEK_OP_GROWTH,
                                       .n_months = months,
                                       .base = base,
                                       .rate = return_ppm,
                                       .amount = amount};

    jamsostek__event_step(event, NO_EVENT_KEY, &step);
}

static void
given_step(const struct jamsostek__event *event, const char *node,
           const char *label_id, const char *label_en, int64_t amount)
{
    jamsostek_explanation_step step = {.node = node,
                                       .label_id = label_id,
                                       .label_en = label_en,
                                       .operation = JAMSOSTEK_OP_GIVEN,
                                       .amount = amount};

    if (amount != 0)
        jamsostek__event_step(event, NO_EVENT_KEY, &step);
}

static void
final_steps(const struct jamsostek__event *event,
            const jamsostek_jht_account *account)
{
    jamsostek_explanation_step step = {.node = "balance",
                                       .label_id = "Saldo JHT",
                                       .label_en = "JHT balance",
                                       .operation = JAMSOSTEK_OP_SUM,
                                       .amount = account->balance};

    jamsostek__event_remark(
        event, NO_EVENT_KEY, 0,
        "Hasil pengembangan setahun r dibukukan sebagai (1 + r)^(1/12) - 1 "
        "sebulan; iuran berkembang sejak bulannya sendiri, seperti simulasi "
        "Kementerian Ketenagakerjaan Februari 2022; besarnya r dari pemakai",
        "A yearly return r is credited as (1 + r)^(1/12) - 1 a month; a "
        "contribution earns from its own month, as in the simulation of the "
        "Ministry of Manpower of February 2022; r is the caller's");
    jamsostek__event_remark(event, NO_EVENT_KEY, 0,
                            "Saldo antara tidak dibulatkan; saldo akhir "
                            "dibulatkan sekali, setengah ke atas (B2)",
                            "Balances in between are not rounded; the last "
                            "one is rounded once, half up (B2)");
    jamsostek__event_step(event, NO_EVENT_KEY, &step);
}

static jamsostek_status
begin(const jamsostek_rules *rules, jamsostek_date day,
      const jamsostek_jht_input *in, const jamsostek_jht_account *out,
      jamsostek_explanation **why, struct frame *frame, jamsostek_error *err)
{
    jamsostek_status status;

    if (in == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "in or out is NULL");
    status =
        jamsostek__check_size(in, in->struct_size, sizeof *in, sizeof *in, err);
    if (status == JAMSOSTEK_OK)
        status = check_money(in->balance, JHT_MOST_MONEY, "balance", -1, err);
    if (status == JAMSOSTEK_OK)
        status = check_return(in->return_ppm, err);
    if (status != JAMSOSTEK_OK)
        return status;
    return jamsostek__event_begin(rules, day, in->options, why, &frame->event,
                                  err);
}

/* --- a simulation ------------------------------------------------------ */

static jamsostek_status
check_plan(const jamsostek_jht_input *in, jamsostek_error *err)
{
    jamsostek_status status = check_money(in->wage, MOST_WAGE, "wage", -1, err);

    if (status == JAMSOSTEK_OK)
        status = check_money(in->contribution, JHT_MOST_MONEY, "contribution",
                             -1, err);
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
side_step(const struct jamsostek__event *event, const struct month_rate *rate,
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
        .amount = side(rate, wage, ppm),
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
           struct frame *frame, int64_t *balance)
{
    struct jamsostek__balance sum = {{0, 0}, 0};
    jamsostek_status status;
    size_t i;

    frame->n = (size_t)(in->months + further);
    for (i = 0; i < frame->n; i++)
        frame->return_ppm[i] = in->return_ppm;
    status = weigh(frame);
    if (status != JAMSOSTEK_OK || frame->n == 0) {
        *balance = in->balance;
        return status;
    }
    jamsostek__balance_add(&sum, in->balance, frame->growth.weight[0]);
    for (i = 0; i < (size_t)in->months; i++)
        jamsostek__balance_add(&sum, contribution, frame->growth.weight[i]);
    return round_balance(&sum, frame->growth.exponent, balance,
                         frame->event.err);
}

static jamsostek_status
project(const jamsostek_jht_input *in, struct frame *frame,
        jamsostek_jht_account *out)
{
    jamsostek_jht_account account = {.month_contribution = in->contribution,
                                     .months = in->months};
    struct jamsostek__event *event = &frame->event;
    struct month_rate rate;
    int64_t saved;
    jamsostek_status status = check_plan(in, event->err);

    if (status == JAMSOSTEK_OK && in->wage > 0)
        status = month_rate(event, event->day, in->options, &rate);
    if (status != JAMSOSTEK_OK)
        return status;
    given_step(event, "opening", "Saldo awal", "Balance before", in->balance);
    given_step(event, "wage", "Upah sebulan", "Monthly wage", in->wage);
    if (in->wage > 0) {
        account.month_contribution = both_sides(&rate, in->wage);
        side_step(event, &rate, in->wage, true);
        side_step(event, &rate, in->wage, false);
    }
    given_step(event, "month_contribution", "Iuran sebulan",
               "Monthly contribution", in->contribution);
    account.contributions = account.month_contribution * in->months;
    if (account.contributions > 0)
        contributions_step(event, in->months, &account);
    status = project_to(in, account.month_contribution, in->further_months,
                        frame, &account.balance);
    if (status == JAMSOSTEK_OK && event->trace != NULL)
        status = project_to(in, account.month_contribution, 0, frame, &saved);
    if (status != JAMSOSTEK_OK)
        return status;
    if (event->trace != NULL && in->months > 0)
        growth_step(event, in->balance + account.contributions, in->return_ppm,
                    in->months, saved);
    if (event->trace != NULL && in->further_months > 0)
        growth_step(event, saved, in->return_ppm, in->further_months,
                    account.balance);
    account.development = account.balance - account.contributions - in->balance;
    account.flags = event->flags;
    final_steps(event, &account);
    *out = account;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_jht_project(const jamsostek_rules *rules, jamsostek_date day,
                      const jamsostek_jht_input *in, jamsostek_jht_account *out,
                      jamsostek_explanation **why, jamsostek_error *err)
{
    struct frame frame;
    jamsostek_jht_account account;
    jamsostek_status status = begin(rules, day, in, out, why, &frame, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = project(in, &frame, &account);
    status = jamsostek__event_end(&frame.event, status, why);
    if (status == JAMSOSTEK_OK)
        *out = account;
    return status;
}

/* --- a history --------------------------------------------------------- */

/* Which calendar years have which return. */
struct returns {
    int32_t same;
    const int32_t *by_year;
    size_t n;
    int32_t first_year;
};

/* Months from `first` to that of the day, their returns and weights. */
static jamsostek_status
lay_out(int32_t first, const struct returns *returns, struct frame *frame)
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
        status = check_return(returns->by_year[i], err);
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
    return weigh(frame);
}

/* Months since 1970-01 of a day that may be any; years before 1970 do not
 * occur here. */
static jamsostek_status
month_of(jamsostek_date day, const char *what, int64_t row, int32_t *out,
         jamsostek_error *err)
{
    if (!jamsostek__date_ok(day) || day < 0)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_DOMAIN, row, 0,
                                  "%s is no day from 1970 on", what);
    *out = jamsostek__month_number(day);
    return JAMSOSTEK_OK;
}

/* Contributions by month since the first one. */
struct history {
    int64_t paid[JHT_MONTHS];
    jamsostek_jht_account account;
};

/* Where an entry stands among the months; they have to ascend. */
static jamsostek_status
place(const jamsostek_jht_input *in, const struct frame *frame, size_t i,
      int32_t before, int32_t *at)
{
    jamsostek_error *err = frame->event.err;
    int32_t month = frame->first + (int32_t)i;
    jamsostek_status status = JAMSOSTEK_OK;

    if (in->paid_months != NULL)
        status = month_of(in->paid_months[i], "paid_months", (int64_t)i, &month,
                          err);
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
read_history(const jamsostek_jht_input *in, struct frame *frame,
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
            status =
                check_money(amount, wage ? MOST_WAGE : JHT_MOST_MONEY,
                            wage ? "wages" : "contributions", (int64_t)i, err);
        if (status != JAMSOSTEK_OK)
            return status;
        if (wage) {
            struct month_rate rate;

            status = month_rate(&frame->event,
                                jamsostek__month_start(frame->first + at),
                                in->options, &rate);
            if (status != JAMSOSTEK_OK)
                return status;
            amount = both_sides(&rate, amount);
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
balance_after(const struct frame *frame, const struct jamsostek__growth *growth,
              size_t n, int64_t opening, const int64_t *paid, int64_t *out)
{
    struct jamsostek__balance sum = {{0, 0}, 0};
    size_t i;

    jamsostek__balance_add(&sum, opening, growth->weight[0]);
    for (i = 0; i < n; i++)
        jamsostek__balance_add(&sum, paid[i], growth->weight[i]);
    return round_balance(&sum, growth->exponent, out, frame->event.err);
}

/* A step for each calendar year, at the month in which it ends. */
static jamsostek_status
trace_years(const struct frame *frame, int64_t opening,
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
        (void)jamsostek__growth(frame->return_ppm, i + 1, &growth);
        status = balance_after(frame, &growth, i + 1, opening, history->paid,
                               &after);
        if (status != JAMSOSTEK_OK)
            return status;
        frame->event.trace->month =
            jamsostek__month_start(frame->first + (int32_t)i);
        growth_step(&frame->event, before + paid, frame->return_ppm[i], months,
                    after);
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

    given_step(event, "opening", "Saldo awal", "Balance before", in->balance);
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
    return month_of(start, "first", -1, first, err);
}

static jamsostek_status
balance(const jamsostek_jht_input *in, struct frame *frame,
        jamsostek_jht_account *out)
{
    const struct returns returns = {in->return_ppm, in->returns_ppm,
                                    in->n_returns, in->first_year};
    struct jamsostek__event *event = &frame->event;
    struct history history;
    jamsostek_jht_account *account = &history.account;
    int32_t first;
    jamsostek_status status = check_history(in, &first, event->err);

    if (status == JAMSOSTEK_OK)
        status = lay_out(first, &returns, frame);
    if (status != JAMSOSTEK_OK)
        return status;
    memset(&history, 0, sizeof history);
    status = read_history(in, frame, &history);
    if (status == JAMSOSTEK_OK)
        status = balance_after(frame, &frame->growth, frame->n, in->balance,
                               history.paid, &account->balance);
    if (status != JAMSOSTEK_OK)
        return status;
    account->development =
        account->balance - account->contributions - in->balance;
    account->flags = event->flags;
    if (event->trace != NULL) {
        trace_contributions(event, in, account);
        status = trace_years(frame, in->balance, &history);
        final_steps(event, account);
    }
    *out = *account;
    return status;
}

jamsostek_status
jamsostek_jht_balance(const jamsostek_rules *rules, jamsostek_date day,
                      const jamsostek_jht_input *in, jamsostek_jht_account *out,
                      jamsostek_explanation **why, jamsostek_error *err)
{
    struct frame frame;
    jamsostek_jht_account account;
    jamsostek_status status = begin(rules, day, in, out, why, &frame, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = balance(in, &frame, &account);
    status = jamsostek__event_end(&frame.event, status, why);
    if (status == JAMSOSTEK_OK)
        *out = account;
    return status;
}

/* --- many careers ------------------------------------------------------ */

struct batch {
    struct frame frame;
    struct month_rate rate[JHT_MONTHS];
    const jamsostek_jht_columns *in;
    int64_t most; /* largest figure that is taken */
    bool plain;   /* every rate rounds half up to whole rupiah */
    int64_t widened[JHT_MONTHS];
};

/* Adds up a row; the usual rounding is a division by a constant. */
static void
add_row(const struct batch *batch, const int64_t *row, int64_t opening,
        struct jamsostek__balance *sum)
{
    const struct month_rate *rate = batch->rate;
    const uint64_t *weight = batch->frame.growth.weight;
    size_t i, n = (size_t)batch->in->n_months;

    jamsostek__balance_add(sum, opening, weight[0]);
    sum->paid = 0; /* the opening is no contribution */
    if (batch->in->are_contributions)
        for (i = 0; i < n; i++)
            jamsostek__balance_add(sum, row[i], weight[i]);
    else if (batch->plain)
        for (i = 0; i < n; i++) {
            uint64_t wage = (uint64_t)row[i];
            uint64_t employer = wage * (uint64_t)rate[i].employer_ppm;
            uint64_t worker = wage * (uint64_t)rate[i].worker_ppm;

            jamsostek__balance_add(sum,
                                   (int64_t)((employer + PPM / 2) / PPM +
                                             (worker + PPM / 2) / PPM),
                                   weight[i]);
        }
    else
        for (i = 0; i < n; i++)
            jamsostek__balance_add(sum, both_sides(&rate[i], row[i]),
                                   weight[i]);
}

/* The figures of a row, and whether each of them is one. */
static const int64_t *
read_row(struct batch *batch, size_t at, bool *good)
{
    const jamsostek_jht_columns *in = batch->in;
    size_t i, n = (size_t)in->n_months;
    const int64_t *row = batch->widened;
    bool bad = false;

    if (in->amounts_i32 != NULL)
        for (i = 0; i < n; i++)
            batch->widened[i] = in->amounts_i32[at * n + i];
    else
        row = in->amounts + at * n;
    for (i = 0; i < n; i++)
        bad |= (uint64_t)row[i] > (uint64_t)batch->most; /* negative too */
    *good = !bad;
    return row;
}

static jamsostek_status
bad_row(const struct batch *batch, const int64_t *row, int64_t at,
        jamsostek_error *err)
{
    jamsostek_status status = JAMSOSTEK_OK;
    size_t i;

    for (i = 0; status == JAMSOSTEK_OK && i < (size_t)batch->in->n_months; i++)
        status = check_money(row[i], batch->most,
                             batch->in->are_contributions ? "a contribution"
                                                          : "a wage",
                             at, err);
    return status;
}

static jamsostek_status
compute_row(struct batch *batch, size_t at, int64_t *paid, int64_t *out,
            jamsostek_error *err)
{
    const jamsostek_jht_columns *in = batch->in;
    int64_t opening = in->opening != NULL ? in->opening[at] : 0;
    struct jamsostek__balance sum = {{0, 0}, 0};
    const int64_t *row;
    jamsostek_status status;
    bool good;

    status = check_money(opening, JHT_MOST_MONEY, "opening", (int64_t)at, err);
    if (status != JAMSOSTEK_OK)
        return status;
    row = read_row(batch, at, &good);
    if (!good)
        return bad_row(batch, row, (int64_t)at, err);
    add_row(batch, row, opening, &sum);
    *paid = sum.paid;
    sum.paid += opening;
    if (!jamsostek__balance_round(&sum, batch->frame.growth.exponent, out))
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_OVERFLOW, (int64_t)at, 0,
                                  "the balance is too large");
    return JAMSOSTEK_OK;
}

static jamsostek_status
batch_rates(struct batch *batch)
{
    const jamsostek_jht_columns *in = batch->in;
    size_t i;

    batch->plain = true;
    batch->most = in->are_contributions ? JHT_MOST_MONEY : MOST_WAGE;
    if ((size_t)in->n_months > batch->frame.n)
        return jamsostek__fail(batch->frame.event.err, JAMSOSTEK_ERR_DOMAIN,
                               "a contribution lies after the day");
    for (i = 0; !in->are_contributions && i < (size_t)in->n_months; i++) {
        jamsostek_status status =
            month_rate(&batch->frame.event,
                       jamsostek__month_start(batch->frame.first + (int32_t)i),
                       in->options, &batch->rate[i]);

        if (status != JAMSOSTEK_OK)
            return status;
        batch->plain &= batch->rate[i].direction == JAMSOSTEK_ROUND_HALF_UP &&
                        batch->rate[i].base == 1;
    }
    return JAMSOSTEK_OK;
}

static jamsostek_status
batch_begin(const jamsostek_rules *rules, jamsostek_date day,
            const jamsostek_jht_columns *in, struct batch *batch,
            jamsostek_error *err)
{
    const struct returns returns = {in->return_ppm, in->returns_ppm,
                                    in->n_returns, in->first_year};
    jamsostek_status status;
    int32_t first;

    if ((in->amounts_i32 == NULL) == (in->amounts == NULL) && in->n > 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "one of amounts_i32 and amounts is needed");
    if (in->n_months < 1 || in->n_months > JHT_MONTHS)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "n_months is 1 to 1,200");
    batch->in = in;
    status = check_return(in->return_ppm, err);
    if (status == JAMSOSTEK_OK)
        status = month_of(in->first, "first", -1, &first, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_begin(rules, day, in->options, NULL,
                                        &batch->frame.event, err);
    if (status == JAMSOSTEK_OK)
        status = lay_out(first, &returns, &batch->frame);
    return status == JAMSOSTEK_OK ? batch_rates(batch) : status;
}

jamsostek_status
jamsostek_jht_batch(const jamsostek_rules *rules, jamsostek_date day,
                    const jamsostek_jht_columns *in,
                    const jamsostek_jht_results *out, size_t *n_bad,
                    jamsostek_error *err)
{
    struct batch batch;
    size_t row, bad = 0;
    jamsostek_status status;

    if (in == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "in or out is NULL");
    status =
        jamsostek__check_size(in, in->struct_size, sizeof *in, sizeof *in, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__check_size(out, out->struct_size, sizeof *out,
                                       sizeof *out, err);
    if (status == JAMSOSTEK_OK)
        status = batch_begin(rules, day, in, &batch, err);
    if (status != JAMSOSTEK_OK)
        return status;
    for (row = 0; row < in->n; row++) {
        size_t bit = in->valid_offset + row;
        int64_t paid = 0, grown = 0;

        if (in->valid != NULL && (in->valid[bit / 8] >> (bit % 8) & 1) == 0) {
            status = JAMSOSTEK_ERR_NULL_ROW;
        } else {
            /* Only the first failure is put into words. */
            status =
                compute_row(&batch, row, &paid, &grown, bad == 0 ? err : NULL);
            bad += status != JAMSOSTEK_OK;
        }
        if (status != JAMSOSTEK_OK)
            paid = grown = 0;
        if (out->contributions != NULL)
            out->contributions[row] = paid;
        if (out->balance != NULL)
            out->balance[row] = grown;
        if (out->row_status != NULL)
            out->row_status[row] = (uint8_t)status;
    }
    if (n_bad != NULL)
        *n_bad = bad;
    return JAMSOSTEK_OK;
}
