/* SPDX-License-Identifier: MIT */

/*
 * arrears.c - an accident, death or dismissal while contributions are owed
 *
 * PP 44/2015 art. 38, 39, 41, 42, which PP 82/2019 and PP 49/2023 left alone;
 * for JKP PP 37/2021 art. 39 and PP 6/2025 art. 39, 39A.
 */
#include "benefit/payment.h"

void
jamsostek_payment_arrears_input_init(jamsostek_payment_arrears_input *input)
{
    const jamsostek_payment_arrears_input initial =
        JAMSOSTEK_PAYMENT_ARREARS_INPUT_INIT;

    if (input != NULL)
        *input = initial;
}

static bool
is_yes_or_no(int32_t value)
{
    return value == 0 || value == 1;
}

static jamsostek_status
check(const jamsostek_payment_arrears_input *input, uint32_t programmes,
      const char *who, jamsostek_error *err)
{
    jamsostek_status status = jamsostek__check_size(
        input, input->struct_size, sizeof *input, sizeof *input, err);

    if (status != JAMSOSTEK_OK)
        return status;
    if (input->programme == 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "programme is not given");
    if (jamsostek_programme_name((int32_t)input->programme) == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "programme is not one programme");
    if (!(input->programme & programmes))
        return jamsostek__fail(
            err, JAMSOSTEK_ERR_NOT_OPEN,
            "programme %s has no rule for arrears of %s",
            jamsostek_programme_name((int32_t)input->programme), who);
    if (input->months_unpaid == -1)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "months_unpaid is not given");
    if (input->months_unpaid < 0 || input->months_unpaid > MAX_MONTHS)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "months_unpaid is not 0 to 1200");
    if (!is_yes_or_no(input->settled) || !is_yes_or_no(input->recovered) ||
        !is_yes_or_no(input->closed))
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "settled, recovered or closed is not 0 or 1");
    return JAMSOSTEK_OK;
}

static jamsostek_status
covered_months(struct jamsostek__event *event, int32_t key, int32_t *out)
{
    int64_t months;
    jamsostek_status status = jamsostek__event_value(event, key, &months);

    if (status != JAMSOSTEK_OK)
        return status;
    *out = (int32_t)months;
    jamsostek__event_count(event, key, JAMSOSTEK_OP_LOOKUP, "covered_months",
                           "Tunggakan berturut-turut yang masih ditanggung",
                           "Months in a row that are still covered",
                           JAMSOSTEK_UNIT_MONTHS, months);
    return JAMSOSTEK_OK;
}

static void
trace_unpaid(const struct jamsostek__event *event, int32_t months)
{
    jamsostek__event_count(event, NO_EVENT_KEY, JAMSOSTEK_OP_GIVEN,
                           "months_unpaid", "Belum dibayar berturut-turut",
                           "Unpaid in a row", JAMSOSTEK_UNIT_MONTHS, months);
}

/* --- the employer owes --------------------------------------------------- */

/* The longest arrears in which BPJS pays, and the rule that says so. */
static jamsostek_status
employer_limit(struct jamsostek__event *event,
               const jamsostek_payment_arrears_input *input, int32_t *key,
               int32_t *months)
{
    bool closed = input->closed && input->programme == JAMSOSTEK_JKP;

    if (input->programme != JAMSOSTEK_JKP)
        *key = KEY_PAYMENT_ARREARS_COVERED_PU;
    else if (closed && jamsostek__row_on(event->law,
                                         KEY_PAYMENT_ARREARS_COVERED_JKP_CLOSED,
                                         event->day) != NO_ROW)
        *key = KEY_PAYMENT_ARREARS_COVERED_JKP_CLOSED;
    else
        *key = KEY_PAYMENT_ARREARS_COVERED_JKP;
    return covered_months(event, *key, months);
}

static jamsostek_status
employer(struct jamsostek__event *event,
         const jamsostek_payment_arrears_input *input,
         jamsostek_payment_employer_result *out)
{
    jamsostek_payment_employer_result result = {0};
    int64_t within;
    int32_t key;
    jamsostek_status status;

    trace_unpaid(event, input->months_unpaid);
    status = employer_limit(event, input, &key, &result.covered_months);
    if (status != JAMSOSTEK_OK)
        return status;
    result.bpjs_pays = input->months_unpaid <= result.covered_months;
    if (result.bpjs_pays) {
        jamsostek__event_remark(event, key, 0, "BPJS membayar manfaatnya",
                                "BPJS pays the benefit");
        if (input->months_unpaid > 0 && !input->settled)
            jamsostek__payment_flag(event, key,
                                    JAMSOSTEK_PAYMENT_FLAG_ARREARS_STAY);
        *out = result;
        return JAMSOSTEK_OK;
    }
    result.refund_due = input->settled;
    jamsostek__event_remark(
        event, key, 0,
        input->settled
            ? "Pemberi kerja membayar dahulu; BPJS mengganti atas "
              "permintaan karena tunggakan dan denda sudah lunas"
            : "Pemberi kerja membayar dahulu; penggantian baru dapat "
              "diminta setelah seluruh tunggakan dan denda lunas",
        input->settled ? "The employer pays first; BPJS refunds on request, "
                         "since all arrears and fines are paid"
                       : "The employer pays first; a refund can be asked for "
                         "once all arrears and fines are paid");
    if (input->programme == JAMSOSTEK_JKP) {
        status = jamsostek__event_value(event, KEY_PAYMENT_REFUND_CLAIM_JKP,
                                        &within);
        if (status != JAMSOSTEK_OK)
            return status;
        result.refund_within_months = (int32_t)within;
        jamsostek__event_count(
            event, KEY_PAYMENT_REFUND_CLAIM_JKP, JAMSOSTEK_OP_LOOKUP,
            "refund_within", "Permintaan penggantian paling lama",
            "Time for asking for the refund", JAMSOSTEK_UNIT_MONTHS, within);
    }
    *out = result;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_payment_employer_arrears(const jamsostek_rules *rules,
                                   jamsostek_date day,
                                   const jamsostek_payment_arrears_input *input,
                                   jamsostek_payment_employer_result *out,
                                   jamsostek_explanation **why,
                                   jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_payment_employer_result result;
    jamsostek_status status;

    if (input == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "input or out is NULL");
    status = check(input, JAMSOSTEK_JKK | JAMSOSTEK_JKM | JAMSOSTEK_JKP,
                   "employers", err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_begin(rules, day, input->options, why, &event,
                                        err);
    if (status != JAMSOSTEK_OK)
        return status;
    status = employer(&event, input, &result);
    status = jamsostek__event_end(&event, status, why);
    if (status != JAMSOSTEK_OK)
        return status;
    result.flags = event.flags;
    *out = result;
    return JAMSOSTEK_OK;
}

/* --- the participant owes ------------------------------------------------ */

/* Each part, and when it is payable within the covered months. */
static const struct part {
    uint32_t programme;
    uint32_t part;
    bool at_once;
    const char *id;
    const char *en;
} parts[] = {
    {JAMSOSTEK_JKK, JAMSOSTEK_PART_MEDICAL, true, "Pelayanan kesehatan",
     "Medical care"},
    {JAMSOSTEK_JKK, JAMSOSTEK_PART_MONEY, false, "Santunan berupa uang",
     "Benefits in money"},
    {JAMSOSTEK_JKM, JAMSOSTEK_PART_FUNERAL, true, "Biaya pemakaman",
     "Funeral money"},
    {JAMSOSTEK_JKM, JAMSOSTEK_PART_LUMP_SUM, false, "Santunan sekaligus",
     "Lump sum"},
    {JAMSOSTEK_JKM, JAMSOSTEK_PART_PERIODIC, false, "Santunan berkala",
     "Periodic benefit"},
    {JAMSOSTEK_JKM, JAMSOSTEK_PART_SCHOLARSHIP, false, "Beasiswa",
     "Scholarship"},
};

static void
trace_part(const struct jamsostek__event *event, const struct part *part,
           bool now, bool later)
{
    bool jkk = part->programme == JAMSOSTEK_JKK;
    jamsostek_explanation_step step = {
        .node = "part",
        .label_id = part->id,
        .label_en = part->en,
        .operation = JAMSOSTEK_OP_REMARK,
        .text_id = now      ? "dapat dibayarkan sekarang"
                   : !later ? "tidak ada hak"
                   : jkk    ? "menunggu sampai tunggakan lunas dan dinyatakan "
                              "sembuh"
                            : "menunggu sampai tunggakan lunas",
        .text_en = now      ? "payable now"
                   : !later ? "no right"
                   : jkk ? "waits until the arrears are paid and recovery is "
                           "certified"
                         : "waits until the arrears are paid",
    };

    jamsostek__event_step(event, KEY_PAYMENT_ARREARS_COVERED, &step);
}

static jamsostek_status
participant(struct jamsostek__event *event,
            const jamsostek_payment_arrears_input *input,
            jamsostek_payment_participant_result *out)
{
    jamsostek_payment_participant_result result = {0};
    bool released = input->months_unpaid == 0 ||
                    (input->settled &&
                     (input->recovered || input->programme == JAMSOSTEK_JKM));
    bool covered;
    size_t i;
    jamsostek_status status;

    trace_unpaid(event, input->months_unpaid);
    status = covered_months(event, KEY_PAYMENT_ARREARS_COVERED,
                            &result.covered_months);
    if (status != JAMSOSTEK_OK)
        return status;
    covered = input->months_unpaid <= result.covered_months;
    for (i = 0; i < ARRAY_LEN(parts); i++) {
        const struct part *part = &parts[i];
        bool now = covered && (part->at_once || released);

        if (part->programme != input->programme)
            continue;
        if (now)
            result.now |= part->part;
        else if (covered)
            result.later |= part->part;
        trace_part(event, part, now, covered);
    }
    *out = result;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_payment_participant_arrears(
    const jamsostek_rules *rules, jamsostek_date day,
    const jamsostek_payment_arrears_input *input,
    jamsostek_payment_participant_result *out, jamsostek_explanation **why,
    jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_payment_participant_result result;
    jamsostek_status status;

    if (input == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "input or out is NULL");
    status = check(input, JAMSOSTEK_JKK | JAMSOSTEK_JKM, "participants", err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_begin(rules, day, input->options, why, &event,
                                        err);
    if (status != JAMSOSTEK_OK)
        return status;
    status = participant(&event, input, &result);
    status = jamsostek__event_end(&event, status, why);
    if (status != JAMSOSTEK_OK)
        return status;
    result.flags = event.flags;
    *out = result;
    return JAMSOSTEK_OK;
}
