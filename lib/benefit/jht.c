/* SPDX-License-Identifier: MIT */

/*
 * jht.c - when old-age savings are paid out, and to whom
 *
 * PP 46/2015 art. 22, 23, 26; PP 60/2015; Permenaker 19/2015 and 4/2022.  Each
 * reason has a wait of so many months, with dates; a reason without a rule on
 * a day waits for the age of 56.
 */
#include "benefit/jht_savings.h"

#include <string.h>

struct reason {
    const char *name;
    int32_t key; /* months to wait; NO_EVENT_KEY: the age alone */
    const char *wait_id;
    const char *wait_en;
};

static const struct reason reasons[] = {
    {"age", NO_EVENT_KEY, NULL, NULL},
    {"company_age", KEY_JHT_WAIT_COMPANY_AGE,
     "Masa tunggu sejak usia pensiun perusahaan",
     "Wait from the company's retirement age"},
    {"resignation", KEY_JHT_WAIT_RESIGNATION,
     "Masa tunggu sejak surat keterangan berhenti",
     "Wait from the employer's letter"},
    {"dismissal", KEY_JHT_WAIT_DISMISSAL,
     "Masa tunggu sejak pemutusan hubungan kerja", "Wait from the dismissal"},
    {"contract_end", KEY_JHT_WAIT_CONTRACT_END,
     "Masa tunggu sejak kontrak berakhir", "Wait from the end of the term"},
    {"bpu_stopped", KEY_JHT_WAIT_BPU_STOPPED,
     "Masa tunggu sejak berhenti bekerja", "Wait from the end of the work"},
    {"leaving_indonesia", KEY_JHT_WAIT_LEAVING_INDONESIA,
     "Masa tunggu, sebelum atau sesudah meninggalkan Indonesia",
     "Wait, before or after leaving Indonesia for good"},
    {"disability", KEY_JHT_WAIT_DISABILITY,
     "Masa tunggu sejak cacat total tetap, sampai tanggal 1",
     "Wait from total permanent disability, to the 1st"},
    {"death", KEY_JHT_WAIT_DEATH, "Masa tunggu sejak meninggal",
     "Wait from the death"},
};

struct heir {
    const char *name;
    const char *text_id;
    const char *text_en;
};

/* PP 46/2015 art. 23, in this order; the last is nobody. */
static const struct heir heirs[] = {
    {"spouse_or_child", "Dibayarkan kepada janda, duda, atau anak",
     "Paid to the widow, widower or child"},
    {"relative",
     "Dibayarkan kepada keturunan sedarah lurus sampai derajat kedua",
     "Paid to relatives in the direct line up to the second degree"},
    {"sibling", "Dibayarkan kepada saudara kandung", "Paid to the siblings"},
    {"parent_in_law", "Dibayarkan kepada mertua", "Paid to a parent-in-law"},
    {"will", "Dibayarkan kepada pihak yang ditunjuk dalam wasiat",
     "Paid to the person named in the will"},
    {"unclaimed", "Tidak ada ahli waris: ke balai harta peninggalan",
     "No heir: to the office for unclaimed estates"},
};

void
jamsostek_jht_input_init(jamsostek_jht_input *in)
{
    static const jamsostek_jht_input nothing = JAMSOSTEK_JHT_INPUT_INIT;

    if (in != NULL)
        *in = nothing;
}

const char *
jamsostek_jht_reason_name(int32_t reason)
{
    return reason >= 1 && reason <= (int32_t)ARRAY_LEN(reasons)
               ? reasons[reason - 1].name
               : NULL;
}

jamsostek_status
jamsostek_jht_reason_parse(const char *text, int32_t *out, jamsostek_error *err)
{
    size_t i;

    if (text == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "text or out is NULL");
    for (i = 0; i < ARRAY_LEN(reasons); i++)
        if (strcmp(reasons[i].name, text) == 0) {
            *out = (int32_t)i + 1;
            return JAMSOSTEK_OK;
        }
    return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_FOUND, "no such reason");
}

const char *
jamsostek_jht_heir_name(int32_t heir)
{
    size_t i;

    for (i = 0; i < ARRAY_LEN(heirs); i++)
        if (heir == INT32_C(1) << i)
            return heirs[i].name;
    return NULL;
}

/* Dates that can be those of one life, and a reason that there is. */
static jamsostek_status
check_claim(const jamsostek_jht_input *in, jamsostek_date day,
            jamsostek_error *err)
{
    bool needs_event = in->reason != JAMSOSTEK_JHT_REASON_AGE &&
                       in->reason != JAMSOSTEK_JHT_REASON_LEAVING_INDONESIA;

    if (jamsostek_jht_reason_name(in->reason) == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "reason is none of its kind");
    if ((in->heirs & ~(uint32_t)(2 * JAMSOSTEK_JHT_HEIR_UNCLAIMED - 1)) != 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "heirs holds a bit of no heir");
    if (needs_event && in->event == JAMSOSTEK_DATE_NONE)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "event is needed: the day of %s",
                               jamsostek_jht_reason_name(in->reason));
    if (in->event != JAMSOSTEK_DATE_NONE && !jamsostek__date_ok(in->event))
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN, "event is no day");
    if (needs_event && in->event > day)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "event lies after the day of the payout");
    if (in->born == JAMSOSTEK_DATE_NONE)
        return JAMSOSTEK_OK;
    if (!jamsostek__date_ok(in->born) || in->born > day)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "born is no day before the payout");
    if (in->event != JAMSOSTEK_DATE_NONE && in->event < in->born)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "event lies before born");
    return JAMSOSTEK_OK;
}

/* The day after a wait: the same day of a later month, or its last if it is
 * shorter; for disability the first. */
static jamsostek_date
after_wait(const jamsostek_jht_input *in, int64_t months)
{
    int32_t later = (int32_t)months;

    if (months > 0 && in->reason == JAMSOSTEK_JHT_REASON_DISABILITY)
        return jamsostek__month_start(jamsostek__month_number(in->event) +
                                      later);
    return jamsostek__months_later(in->event, later);
}

/* The rule that opens the payout, as a step. */
static void
rule_step(const struct jamsostek__event *event, int32_t key, uint16_t row,
          const jamsostek_explanation_step *step)
{
    if (event->trace != NULL)
        jamsostek__trace_step(event->trace, event->law, key, row,
                              event->carried, step);
}

static void
use_wait(struct jamsostek__event *event, const struct reason *reason,
         uint16_t row)
{
    const struct jamsostek__row *rule = &event->law->rows[row];
    jamsostek_explanation_step step = {.node = "wait",
                                       .label_id = reason->wait_id,
                                       .label_en = reason->wait_en,
                                       .operation = JAMSOSTEK_OP_LOOKUP,
                                       .amount = rule->amount,
                                       .unit = JAMSOSTEK_UNIT_MONTHS};

    if (rule->confidence == JAMSOSTEK_CONFIDENCE_WEAK)
        event->flags |= JAMSOSTEK_FLAG_WEAK;
    if (rule->altered)
        event->flags |= JAMSOSTEK_FLAG_ALTERED;
    rule_step(event, reason->key, row, &step);
}

/*
 * The first day on which a rule up to the day asked for pays for the reason,
 * and that rule.  An event of an earlier law waits by each law in turn: what
 * the old one would not yet have paid, the new one decides.  NO_ROW: none of
 * them pays.
 */
static uint16_t
first_day(const struct jamsostek__event *event, const jamsostek_jht_input *in,
          int32_t key, jamsostek_date *out)
{
    const struct jamsostek__law *law = event->law;
    uint16_t r;

    for (r = law->first_row[key]; r < law->first_row[key + 1]; r++) {
        const struct jamsostek__row *row = &law->rows[r];
        jamsostek_date day;

        if (row->from > event->day)
            break;
        if (in->reason == JAMSOSTEK_JHT_REASON_LEAVING_INDONESIA)
            day = event->day; /* before or after: no wait to count */
        else
            day = after_wait(in, row->amount);
        if (day < row->from)
            day = row->from;
        if (day >= row->until && row->until <= event->day)
            continue;
        *out = day;
        return r;
    }
    return NO_ROW;
}

static void
amount_step(const struct jamsostek__event *event, int64_t amount)
{
    jamsostek_explanation_step step = {.node = "amount",
                                       .label_id = "Dibayarkan, sebelum pajak",
                                       .label_en = "Paid out, before tax",
                                       .operation = JAMSOSTEK_OP_SUM,
                                       .amount = amount};

    jamsostek__event_step(event, NO_EVENT_KEY, &step);
}

static void
from_step(const struct jamsostek__event *event, jamsostek_date from)
{
    jamsostek_explanation_step step = {.node = "payable_from",
                                       .label_id = "Hari pertama pencairan",
                                       .label_en = "First day of the payout",
                                       .operation = JAMSOSTEK_OP_LOOKUP,
                                       .amount = from,
                                       .unit = JAMSOSTEK_UNIT_DATE};

    jamsostek__event_step(event, NO_EVENT_KEY, &step);
}

static jamsostek_status
reach_age(struct jamsostek__event *event, jamsostek_date born,
          jamsostek_date *out)
{
    jamsostek_explanation_step step = {.node = "age",
                                       .label_id = "Usia pencairan penuh",
                                       .label_en = "Age of the full payout",
                                       .operation = JAMSOSTEK_OP_LOOKUP,
                                       .unit = JAMSOSTEK_UNIT_YEARS};
    jamsostek_status status;

    if (born == JAMSOSTEK_DATE_NONE)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_MISSING,
                               "born is needed: only the age opens the payout");
    status = jamsostek__event_value(event, KEY_JHT_AGE, &step.amount);
    if (status != JAMSOSTEK_OK)
        return status;
    *out = jamsostek__years_later(born, (int32_t)step.amount);
    jamsostek__event_step(event, KEY_JHT_AGE, &step);
    return JAMSOSTEK_OK;
}

/* The first day by the reason, or by the age if that comes earlier. */
static jamsostek_status
payable_from(struct jamsostek__event *event, const jamsostek_jht_input *in,
             jamsostek_date *out)
{
    const struct reason *reason = &reasons[in->reason - 1];
    jamsostek_date by_age;
    jamsostek_status status;
    uint16_t row = NO_ROW;

    if (reason->key != NO_EVENT_KEY) {
        row = first_day(event, in, reason->key, out);
        if (row != NO_ROW) {
            use_wait(event, reason, row);
            if (in->born == JAMSOSTEK_DATE_NONE)
                return JAMSOSTEK_OK;
        } else if (jamsostek__event_choice(event,
                                           KEY_CHOICE_JHT_UNKNOWN_REASON) ==
                   OPTION_CHOICE_JHT_UNKNOWN_REASON_REFUSE) {
            return jamsostek__fail(event->err, JAMSOSTEK_ERR_NOT_OPEN,
                                   "no rule of that day pays for the reason %s",
                                   jamsostek_jht_reason_name(in->reason));
        } else {
            event->flags |= JAMSOSTEK_JHT_FLAG_WAITS_FOR_AGE;
            jamsostek__event_remark(
                event, KEY_CHOICE_JHT_UNKNOWN_REASON,
                JAMSOSTEK_JHT_FLAG_WAITS_FOR_AGE,
                "Belum ada aturan untuk alasan ini pada hari itu: menunggu "
                "usia",
                "No rule of that day pays for this reason: it waits for the "
                "age");
        }
    }
    status = reach_age(event, in->born, &by_age);
    if (status == JAMSOSTEK_OK && (row == NO_ROW || by_age < *out))
        *out = by_age;
    return status;
}

static jamsostek_status
choose_heir(struct jamsostek__event *event, uint32_t there, int32_t *out)
{
    int64_t classes;
    size_t i;
    jamsostek_status status =
        jamsostek__event_value(event, KEY_JHT_HEIR_CLASSES, &classes);

    if (status != JAMSOSTEK_OK)
        return status;
    for (i = 0; i < (size_t)classes && !(there & UINT32_C(1) << i); i++)
        continue;
    if (i == (size_t)classes)
        i = ARRAY_LEN(heirs) - 1;
    *out = (int32_t)(UINT32_C(1) << i);
    jamsostek__event_remark(event, KEY_JHT_HEIR_CLASSES, 0, heirs[i].text_id,
                            heirs[i].text_en);
    return JAMSOSTEK_OK;
}

/* Permenaker 4/2022: the balance now, the rest after the employer has paid.
 * Before it there is no such rule, and the balance is all the same. */
static jamsostek_status
in_arrears(struct jamsostek__event *event, int64_t balance, int64_t *out)
{
    jamsostek_explanation_step step = {.node = "paid_now",
                                       .label_id = "Dibayar sekarang",
                                       .label_en = "Paid now",
                                       .operation = JAMSOSTEK_OP_SHARE,
                                       .base = balance};
    struct jamsostek__rounding rounding;
    struct jamsostek__micro exact;
    jamsostek_status status;
    uint16_t row =
        jamsostek__row_on(event->law, KEY_JHT_ARREARS_PAID_NOW, event->day);

    if (row == NO_ROW)
        return JAMSOSTEK_OK;
    status =
        jamsostek__event_value(event, KEY_JHT_ARREARS_PAID_NOW, &step.rate);
    if (status != JAMSOSTEK_OK)
        return status;
    rounding = jamsostek__event_rounding(event);
    if (!jamsostek__share(balance, step.rate, &exact))
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_OVERFLOW,
                               "balance is too large");
    if (jamsostek__event_round(&rounding, exact, &step))
        jamsostek__event_remark(event, jamsostek__rounding_key(&rounding), 0,
                                "Dibulatkan sekali (B2)", "Rounded once (B2)");
    jamsostek__event_step(event, KEY_JHT_ARREARS_PAID_NOW, &step);
    *out = step.amount;
    event->flags |= JAMSOSTEK_JHT_FLAG_REST_LATER;
    jamsostek__event_remark(event, KEY_JHT_ARREARS_PAID_NOW,
                            JAMSOSTEK_JHT_FLAG_REST_LATER,
                            "Pemberi kerja menunggak: saldo dibayar sekarang, "
                            "sisanya setelah iuran dilunasi",
                            "The employer is in arrears: the balance is paid "
                            "now, the rest after it has paid");
    return JAMSOSTEK_OK;
}

static jamsostek_status
payout(struct jamsostek__event *event, const jamsostek_jht_input *in,
       jamsostek_jht_right *out)
{
    jamsostek_status status = check_claim(in, event->day, event->err);

    memset(out, 0, sizeof *out);
    if (status == JAMSOSTEK_OK)
        status = payable_from(event, in, &out->payable_from);
    if (status != JAMSOSTEK_OK)
        return status;
    out->payable = out->payable_from <= event->day;
    from_step(event, out->payable_from);
    jamsostek__jht_given_step(event, "balance", "Saldo JHT", "JHT balance",
                              in->balance);
    if (out->payable) {
        out->amount = in->balance;
        if (in->employer_in_arrears)
            status = in_arrears(event, in->balance, &out->amount);
    } else {
        jamsostek__event_remark(event, NO_EVENT_KEY, 0,
                                "Hari pertama pencairan belum tiba",
                                "The first day of the payout is still to come");
    }
    if (status == JAMSOSTEK_OK && in->reason == JAMSOSTEK_JHT_REASON_DEATH &&
        in->heirs != 0)
        status = choose_heir(event, in->heirs, &out->heir);
    if (status != JAMSOSTEK_OK)
        return status;
    if (in->reason == JAMSOSTEK_JHT_REASON_AGE && out->payable) {
        event->flags |= JAMSOSTEK_JHT_FLAG_MAY_WAIT;
        jamsostek__event_remark(event, KEY_JHT_AGE, JAMSOSTEK_JHT_FLAG_MAY_WAIT,
                                "Peserta yang tetap bekerja boleh menunda "
                                "sampai berhenti (Pasal 29)",
                                "Who goes on working may wait until the work "
                                "ends (art. 29)");
    }
    amount_step(event, out->amount);
    out->flags = event->flags;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_jht_payout(const jamsostek_rules *rules, jamsostek_date day,
                     const jamsostek_jht_input *in, jamsostek_jht_right *out,
                     jamsostek_explanation **why, jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_jht_right right;
    jamsostek_status status =
        jamsostek__jht_begin(rules, day, in, out, why, &event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = payout(&event, in, &right);
    status = jamsostek__event_end(&event, status, why);
    if (status == JAMSOSTEK_OK)
        *out = right;
    return status;
}
