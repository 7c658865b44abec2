/* SPDX-License-Identifier: MIT */

/*
 * jht_partial.c - taking a part of the savings while still a member
 *
 * PP 46/2015 art. 22 (4)-(6).
 */
#include "benefit/jht_savings.h"

#include <string.h>

static const char *const purposes[] = {"housing", "retirement"};

const char *
jamsostek_jht_purpose_name(int32_t purpose)
{
    return purpose >= 1 && purpose <= (int32_t)ARRAY_LEN(purposes)
               ? purposes[purpose - 1]
               : NULL;
}

jamsostek_status
jamsostek_jht_purpose_parse(const char *text, int32_t *out,
                            jamsostek_error *err)
{
    size_t i;

    if (text == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "text or out is NULL");
    for (i = 0; i < ARRAY_LEN(purposes); i++)
        if (strcmp(purposes[i], text) == 0) {
            *out = (int32_t)i + 1;
            return JAMSOSTEK_OK;
        }
    return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_FOUND, "no such purpose");
}

static jamsostek_status
check_request(const jamsostek_jht_input *in, jamsostek_error *err)
{
    if (jamsostek_jht_purpose_name(in->purpose) == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "purpose is none of its kind");
    if (in->membership_months < 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "membership_months is negative");
    if (in->withdrawals < 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "withdrawals is negative");
    return JAMSOSTEK_OK;
}

/* Remarks on why nothing may be taken. */
static jamsostek_status
refusals(struct jamsostek__event *event, const jamsostek_jht_input *in)
{
    int64_t years, times;
    jamsostek_status status =
        jamsostek__event_value(event, KEY_JHT_PARTIAL_AFTER, &years);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_value(event, KEY_JHT_PARTIAL_TIMES, &times);
    if (status != JAMSOSTEK_OK)
        return status;
    if (in->membership_months < 12 * years) {
        event->flags |= JAMSOSTEK_JHT_FLAG_TOO_SHORT;
        jamsostek__event_remark(
            event, KEY_JHT_PARTIAL_AFTER, JAMSOSTEK_JHT_FLAG_TOO_SHORT,
            "Masa kepesertaan belum cukup", "The membership is too short");
    }
    if (in->withdrawals >= times) {
        event->flags |= JAMSOSTEK_JHT_FLAG_TAKEN;
        jamsostek__event_remark(
            event, KEY_JHT_PARTIAL_TIMES, JAMSOSTEK_JHT_FLAG_TAKEN,
            "Sebagian sudah pernah diambil", "A part was taken before");
    }
    return JAMSOSTEK_OK;
}

static jamsostek_status
partial(struct jamsostek__event *event, const jamsostek_jht_input *in,
        jamsostek_jht_part *out)
{
    int32_t key = in->purpose == JAMSOSTEK_JHT_PURPOSE_HOUSING
                      ? KEY_JHT_PARTIAL_HOUSING
                      : KEY_JHT_PARTIAL_OTHER;
    struct jamsostek__rounding rounding;
    struct jamsostek__micro exact;
    jamsostek_explanation_step step = {
        .node = "withdrawal",
        .label_id = "Pengambilan paling banyak, sebelum pajak",
        .label_en = "Most that may be taken, before tax",
        .operation = JAMSOSTEK_OP_SHARE,
        .base = in->balance};
    int64_t share;
    jamsostek_status status = check_request(in, event->err);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_value(event, key, &share);
    if (status == JAMSOSTEK_OK)
        status = refusals(event, in);
    if (status != JAMSOSTEK_OK)
        return status;
    rounding = jamsostek__event_rounding(event);
    if (!jamsostek__share(in->balance, share, &exact))
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_OVERFLOW,
                               "balance is too large");
    memset(out, 0, sizeof *out);
    out->allowed = !(event->flags &
                     (JAMSOSTEK_JHT_FLAG_TOO_SHORT | JAMSOSTEK_JHT_FLAG_TAKEN));
    out->share_ppm = (int32_t)share;
    step.rate = share;
    (void)jamsostek__event_round(&rounding, exact, &step);
    if (out->allowed)
        out->withdrawal = step.amount;
    out->left = in->balance - out->withdrawal;
    out->flags = event->flags;
    jamsostek__jht_given_step(event, "balance", "Saldo JHT", "JHT balance",
                              in->balance);
    if (out->allowed)
        jamsostek__event_step(event, key, &step);
    if (out->allowed && step.rounding >= 0)
        jamsostek__event_remark(event, jamsostek__rounding_key(&rounding), 0,
                                "Dibulatkan sekali (B2)", "Rounded once (B2)");
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_jht_partial(const jamsostek_rules *rules, jamsostek_date day,
                      const jamsostek_jht_input *in, jamsostek_jht_part *out,
                      jamsostek_explanation **why, jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_jht_part part;
    jamsostek_status status =
        jamsostek__jht_begin(rules, day, in, out, why, &event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = partial(&event, in, &part);
    status = jamsostek__event_end(&event, status, why);
    if (status == JAMSOSTEK_OK)
        *out = part;
    return status;
}
