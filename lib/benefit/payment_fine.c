/* SPDX-License-Identifier: MIT */

/*
 * payment_fine.c - the fine on a contribution that is paid late
 *
 * PP 44/2015 art. 22; PP 46/2015 art. 20; PP 45/2015 art. 31.  The version of
 * the contribution month counts here too.
 */
#include "benefit/payment.h"

void
jamsostek_payment_fine_input_init(jamsostek_payment_fine_input *input)
{
    const jamsostek_payment_fine_input initial =
        JAMSOSTEK_PAYMENT_FINE_INPUT_INIT;

    if (input != NULL)
        *input = initial;
}

static jamsostek_status
check_fine(const jamsostek_payment_fine_input *input, jamsostek_error *err)
{
    bool days = input->due != JAMSOSTEK_DATE_NONE ||
                input->paid_on != JAMSOSTEK_DATE_NONE;

    if (input->overdue == JAMSOSTEK_IDR_NONE)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "overdue is not given");
    if (input->overdue < 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "overdue is negative");
    if (input->months_late < -1 || input->months_late > MAX_MONTHS)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "months_late is not 0 to 1200");
    if (days && input->months_late >= 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_CONFLICT,
                               "months_late and days are both given");
    if (!days && input->months_late < 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "months_late, or due and paid_on, are needed");
    if (days && (input->due == JAMSOSTEK_DATE_NONE ||
                 input->paid_on == JAMSOSTEK_DATE_NONE))
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING, "%s is not given",
                               input->due == JAMSOSTEK_DATE_NONE ? "due"
                                                                 : "paid_on");
    if (days && (!jamsostek__date_ok(input->due) ||
                 !jamsostek__date_ok(input->paid_on)))
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "due or paid_on is no date");
    return jamsostek__payment_check(input->segment, input->programme, err);
}

/* Months from the due date on: full ones, or also the one that was begun,
 * which is worth a remark only if they `cost` something. */
static int32_t
months_late(struct jamsostek__event *event,
            const jamsostek_payment_fine_input *input, bool cost)
{
    int32_t months;

    if (input->months_late >= 0)
        return input->months_late;
    if (input->paid_on <= input->due)
        return 0;
    months = jamsostek__month_number(input->paid_on) -
             jamsostek__month_number(input->due);
    if (jamsostek__months_later(input->due, months) > input->paid_on)
        months--;
    if (jamsostek__months_later(input->due, months) == input->paid_on)
        return months;
    if (cost)
        jamsostek__payment_flag(event, KEY_CHOICE_FINE_PART_MONTH,
                                JAMSOSTEK_PAYMENT_FLAG_PART_MONTH);
    if (jamsostek__event_choice(event, KEY_CHOICE_FINE_PART_MONTH) ==
        OPTION_CHOICE_FINE_PART_MONTH_STARTED_MONTHS)
        months++;
    return months;
}

static int32_t
fine_key(const struct jamsostek__event *event,
         const jamsostek_payment_fine_input *input)
{
    if (input->segment == JAMSOSTEK_SEGMENT_BPU)
        return KEY_PAYMENT_FINE_BPU;
    if (jamsostek__row_on(event->law, KEY_RELIEF_COVID_FINE, event->day) !=
        NO_ROW)
        return KEY_RELIEF_COVID_FINE;
    if (input->programme == JAMSOSTEK_JHT)
        return KEY_PAYMENT_FINE_JHT;
    return input->programme == JAMSOSTEK_JP ? KEY_PAYMENT_FINE_JP
                                            : KEY_PAYMENT_FINE;
}

/* What the fine is a share of: rupiah, and rest / divisor of one. */
struct fine_base {
    int64_t rupiah;
    int64_t rest;
    int64_t divisor;
};

static jamsostek_status
fine_base(struct jamsostek__event *event,
          const jamsostek_payment_fine_input *input, struct fine_base *out)
{
    int64_t employer, worker;
    jamsostek_status status;

    *out = (struct fine_base){input->overdue, 0, 1};
    jamsostek__event_count(event, NO_EVENT_KEY, JAMSOSTEK_OP_GIVEN, "overdue",
                           "Iuran yang terlambat", "Overdue contribution", 0,
                           input->overdue);
    if (input->segment != JAMSOSTEK_SEGMENT_PU ||
        input->programme != JAMSOSTEK_JHT)
        return JAMSOSTEK_OK;
    jamsostek__payment_flag(event, KEY_CHOICE_JHT_FINE_BASE,
                            JAMSOSTEK_PAYMENT_FLAG_JHT_BASE);
    if (jamsostek__event_choice(event, KEY_CHOICE_JHT_FINE_BASE) ==
        OPTION_CHOICE_JHT_FINE_BASE_WHOLE)
        return JAMSOSTEK_OK;
    status = jamsostek__event_value(event, KEY_JHT_RATE_EMPLOYER, &employer);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_value(event, KEY_JHT_RATE_WORKER, &worker);
    if (status != JAMSOSTEK_OK)
        return status;
    /* A what-if may set both to 0: nothing is due then, and no fine. */
    out->divisor = employer + worker > 0 ? employer + worker : 1;
    out->rupiah = input->overdue / out->divisor * employer;
    out->rest = input->overdue % out->divisor * employer;
    out->rupiah += out->rest / out->divisor;
    out->rest %= out->divisor;
    jamsostek__event_count(event, KEY_JHT_RATE_EMPLOYER, JAMSOSTEK_OP_LOOKUP,
                           "rate_employer", "Iuran bagian pemberi kerja",
                           "Rate of the employer", JAMSOSTEK_UNIT_PPM,
                           employer);
    jamsostek__event_count(event, KEY_JHT_RATE_WORKER, JAMSOSTEK_OP_LOOKUP,
                           "rate_worker", "Iuran bagian pekerja",
                           "Rate of the worker", JAMSOSTEK_UNIT_PPM, worker);
    jamsostek__event_count(event, NO_EVENT_KEY, JAMSOSTEK_OP_SUM, "fine_base",
                           "Bagian pemberi kerja, rupiah penuh",
                           "The employer's part of it, whole rupiah", 0,
                           out->rupiah);
    return JAMSOSTEK_OK;
}

static int32_t
rounding_key(uint32_t programme)
{
    switch (programme) {
    case JAMSOSTEK_JKK:
        return KEY_ROUNDING_JKK_DIRECTION;
    case JAMSOSTEK_JKM:
        return KEY_ROUNDING_JKM_DIRECTION;
    case JAMSOSTEK_JHT:
        return KEY_ROUNDING_JHT_DIRECTION;
    default:
        return KEY_ROUNDING_JP_DIRECTION;
    }
}

static jamsostek_status
fine(struct jamsostek__event *event, const jamsostek_payment_fine_input *input,
     jamsostek_payment_fine_result *out)
{
    int32_t key = fine_key(event, input);
    int32_t rounding = rounding_key(input->programme);
    int64_t direction = jamsostek__event_choice(event, rounding);
    int64_t multiple = jamsostek__event_choice(event, rounding + 1);
    jamsostek_payment_fine_result result = {0};
    struct jamsostek__micro exact = {0};
    struct fine_base base;
    int64_t rate, part;
    jamsostek_status status =
        jamsostek__event_value(event, key, &result.rate_ppm);

    if (status != JAMSOSTEK_OK)
        return status;
    if (key == KEY_PAYMENT_FINE_BPU && result.rate_ppm == 0)
        jamsostek__payment_flag(event, key, JAMSOSTEK_PAYMENT_FLAG_NO_FINE);
    if (key == KEY_RELIEF_COVID_FINE)
        jamsostek__payment_flag(event, key, JAMSOSTEK_PAYMENT_FLAG_REDUCED);
    status = fine_base(event, input, &base);
    if (status != JAMSOSTEK_OK)
        return status;
    result.months_late = months_late(event, input, result.rate_ppm > 0);
    jamsostek__event_count(event, NO_EVENT_KEY, JAMSOSTEK_OP_GIVEN,
                           "months_late", "Terlambat", "Late",
                           JAMSOSTEK_UNIT_MONTHS, result.months_late);
    jamsostek__event_count(event, key, JAMSOSTEK_OP_LOOKUP, "fine_rate",
                           "Denda per bulan", "Fine for a month",
                           JAMSOSTEK_UNIT_PPM, result.rate_ppm);
    /* No cap: 1,200 months at 100 % are 1.2 thousand millions of ppm. */
    rate = result.rate_ppm * result.months_late;
    if (mul_overflows(base.rupiah, rate, &exact.micro))
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_OVERFLOW,
                               "overdue is too large");
    part = base.rest * rate;
    exact.micro += part / base.divisor;
    exact.more = part % base.divisor != 0;
    result.fine =
        jamsostek__round(exact, (jamsostek_rounding)direction, multiple);
    if (event->trace != NULL) {
        jamsostek_explanation_step step = {
            .node = "fine",
            .label_id = "Denda",
            .label_en = "Fine",
            .operation = JAMSOSTEK_OP_SHARE,
            .payer = JAMSOSTEK_PAYER_EMPLOYER,
            .base = base.rupiah,
            .rate = rate,
            .exact_micro = exact.micro,
            .amount = result.fine,
            .rounding = exact.micro % PPM != 0 || exact.more || multiple != 1
                            ? (int32_t)direction
                            : -1,
            .rounding_base = multiple};

        jamsostek__event_step(event, key, &step);
    }
    *out = result;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_payment_fine(const jamsostek_rules *rules, jamsostek_date month,
                       const jamsostek_payment_fine_input *input,
                       jamsostek_payment_fine_result *out,
                       jamsostek_explanation **why, jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_payment_fine_result result;
    jamsostek_status status;

    if (input == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "input or out is NULL");
    status = jamsostek__check_size(input, input->struct_size, sizeof *input,
                                   sizeof *input, err);
    if (status == JAMSOSTEK_OK)
        status = check_fine(input, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__payment_begin(rules, month, input->options, why,
                                          &event, err);
    if (status != JAMSOSTEK_OK)
        return status;
    status = fine(&event, input, &result);
    status = jamsostek__event_end(&event, status, why);
    if (status != JAMSOSTEK_OK)
        return status;
    result.flags = event.flags;
    *out = result;
    return JAMSOSTEK_OK;
}
