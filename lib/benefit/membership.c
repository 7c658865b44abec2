/* SPDX-License-Identifier: MIT */

/*
 * membership.c - active or not, from the months that were paid
 *
 * Months are counted since 1970-01.  What decides is the latest month that was
 * paid and how many after it are unpaid with their due dates passed; the same
 * rule, applied to the payments one after the other, finds since when.
 */
#include "benefit/history.h"

#include <string.h>

static const struct {
    const char *name;
    const char *id;
    const char *en;
} reasons[] = {
    {"paid", "Aktif: semua iuran yang sudah jatuh tempo telah dibayar",
     "Active: every contribution that is due has been paid"},
    {"arrears",
     "Aktif, tetapi ada iuran yang menunggak; manfaatnya hanya sebagian sampai "
     "tunggakan dibayar",
     "Active, but contributions are owed; cover is partial until they are "
     "paid"},
    {"employer_arrears",
     "Aktif: pemberi kerja menunggak, dan BPJS tetap membayar manfaatnya",
     "Active: the employer is in arrears, and BPJS still pays the benefits"},
    {"employer_pays",
     "Tidak aktif: pemberi kerja menunggak terlalu lama dan harus membayar "
     "manfaatnya lebih dahulu",
     "Not active: the employer has been in arrears for too long and has to "
     "pay the benefits first"},
    {"lapsed", "Tidak aktif: iuran terlalu lama tidak dibayar",
     "Not active: contributions have not been paid for too long"},
    {"ended", "Tidak aktif: hubungan kerja atau kepesertaan sudah berakhir",
     "Not active: the work or the membership has ended"},
    {"not_begun", "Tidak aktif: bulan pertama yang dibayar belum tiba",
     "Not active: the first month that was paid is still to come"},
    {"never_paid", "Tidak aktif: belum pernah ada iuran yang dibayar",
     "Not active: no contribution was ever paid"},
};

const char *
jamsostek_membership_reason_name(int32_t reason)
{
    return reason >= 1 && reason <= (int32_t)ARRAY_LEN(reasons)
               ? reasons[reason - 1].name
               : NULL;
}

const char *
jamsostek_membership_reason_text(int32_t reason, const char *lang)
{
    if (reason < 1 || reason > (int32_t)ARRAY_LEN(reasons))
        return NULL;
    return lang != NULL && strcmp(lang, "id") == 0 ? reasons[reason - 1].id
                                                   : reasons[reason - 1].en;
}

void
jamsostek_membership_input_init(jamsostek_membership_input *input)
{
    const jamsostek_membership_input initial = JAMSOSTEK_MEMBERSHIP_INPUT_INIT;

    if (input != NULL)
        *input = initial;
}

/* --- the answer ---------------------------------------------------------- */

static jamsostek_status
read_limit(struct jamsostek__history *h)
{
    int64_t months;
    jamsostek_status status;

    h->limit_key =
        h->pu ? KEY_PAYMENT_ARREARS_COVERED_PU : KEY_PAYMENT_BPU_INACTIVE_AFTER;
    status = jamsostek__event_value(h->event, h->limit_key, &months);
    if (status != JAMSOSTEK_OK)
        return status;
    /* "After 3 unpaid months" for BPU, "more than 3" for employers. */
    h->limit = (int32_t)months + h->pu;
    h->endless = h->pu && jamsostek__event_choice(h->event,
                                                  KEY_CHOICE_PU_LONG_ARREARS) ==
                              OPTION_CHOICE_PU_LONG_ARREARS_ACTIVE;
    h->by_month_end =
        jamsostek__event_choice(h->event, KEY_CHOICE_UNPAID_FROM) ==
        OPTION_CHOICE_UNPAID_FROM_MONTH_ENDED;
    return JAMSOSTEK_OK;
}

static bool
has_ended(const struct jamsostek__history *h)
{
    return h->in->ended != JAMSOSTEK_DATE_NONE && h->event->day > h->in->ended;
}

/* The end comes before all else: nobody can become active again after it. */
static jamsostek_status
judge(const struct jamsostek__history *h, jamsostek_membership *m)
{
    jamsostek_date day = h->event->day, lapse, begun;
    int32_t last = jamsostek__month_number(m->paid_until);
    jamsostek_status status = jamsostek__history_lapse(h, last, &lapse);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__history_since(h, &begun);
    if (status != JAMSOSTEK_OK)
        return status;
    if (has_ended(h)) {
        m->reason = JAMSOSTEK_MEMBERSHIP_ENDED;
        m->lapsed_on = lapse <= h->in->ended ? lapse : h->in->ended + 1;
        return JAMSOSTEK_OK;
    }
    if (jamsostek__month_number(h->in->paid[0].first) > h->now) {
        m->reason = JAMSOSTEK_MEMBERSHIP_NOT_BEGUN;
        return JAMSOSTEK_OK;
    }
    if (day >= lapse) {
        m->reason = h->pu ? JAMSOSTEK_MEMBERSHIP_EMPLOYER_PAYS
                          : JAMSOSTEK_MEMBERSHIP_LAPSED;
        m->lapsed_on = lapse;
        return JAMSOSTEK_OK;
    }
    m->active = 1;
    m->since = begun;
    if (h->pu)
        m->reason = m->months_unpaid_all > 0
                        ? JAMSOSTEK_MEMBERSHIP_EMPLOYER_ARREARS
                        : JAMSOSTEK_MEMBERSHIP_PAID;
    else
        m->reason = m->months_unpaid > 0 ? JAMSOSTEK_MEMBERSHIP_ARREARS
                                         : JAMSOSTEK_MEMBERSHIP_PAID;
    return JAMSOSTEK_OK;
}

/* --- reasons ------------------------------------------------------------- */

static void
trace_answer(const struct jamsostek__history *h, const jamsostek_membership *m)
{
    const struct jamsostek__event *event = h->event;
    struct jamsostek__event month = *event;
    jamsostek_explanation_step step = {
        .node = "membership",
        .label_id = "Kepesertaan",
        .label_en = "Membership",
        .operation = JAMSOSTEK_OP_REMARK,
        .text_id = jamsostek_membership_reason_text(m->reason, "id"),
        .text_en = jamsostek_membership_reason_text(m->reason, "en"),
    };
    bool ended = m->reason == JAMSOSTEK_MEMBERSHIP_ENDED;
    bool limited = (m->reason >= JAMSOSTEK_MEMBERSHIP_ARREARS &&
                    m->reason <= JAMSOSTEK_MEMBERSHIP_LAPSED) ||
                   (ended && m->lapsed_on != JAMSOSTEK_DATE_NONE &&
                    m->lapsed_on <= h->in->ended);

    if (m->paid_until != JAMSOSTEK_DATE_NONE) {
        jamsostek__event_count(event, NO_EVENT_KEY, JAMSOSTEK_OP_GIVEN,
                               "paid_until", "Bulan terakhir yang dibayar",
                               "Latest paid month", JAMSOSTEK_UNIT_DATE,
                               m->paid_until);
        jamsostek__event_count(event, NO_EVENT_KEY, JAMSOSTEK_OP_SUM,
                               "months_unpaid", "Belum dibayar berturut-turut",
                               "Unpaid in a row", JAMSOSTEK_UNIT_MONTHS,
                               m->months_unpaid);
        if (h->by_month_end)
            jamsostek__event_remark(
                event, KEY_CHOICE_UNPAID_FROM, 0,
                "Sebulan dihitung belum dibayar sejak bulan itu berakhir (D26)",
                "A month counts as unpaid once it has ended (D26)");
    }
    if (m->next_due != JAMSOSTEK_DATE_NONE) {
        month.day =
            jamsostek__month_start(jamsostek__month_number(m->paid_until) + 1);
        jamsostek__trace_due(&month, &h->payer, "next_due",
                             "Jatuh tempo bulan berikutnya",
                             "Due date of the month after", m->next_due);
    }
    if (limited)
        jamsostek__event_count(
            event, h->limit_key, JAMSOSTEK_OP_LOOKUP, "limit",
            h->pu ? "Tunggakan yang masih ditanggung BPJS"
                  : "Nonaktif setelah menunggak",
            h->pu ? "Arrears that BPJS covers" : "Inactive after unpaid",
            JAMSOSTEK_UNIT_MONTHS, h->limit - h->pu);
    jamsostek__event_step(event,
                          ended ? NO_EVENT_KEY
                          : m->reason == JAMSOSTEK_MEMBERSHIP_EMPLOYER_PAYS ||
                                  h->endless
                              ? KEY_CHOICE_PU_LONG_ARREARS
                          : limited ? h->limit_key
                                    : NO_EVENT_KEY,
                          &step);
    if (m->since != JAMSOSTEK_DATE_NONE)
        jamsostek__event_count(event, NO_EVENT_KEY, JAMSOSTEK_OP_SUM, "since",
                               "Aktif sejak", "Active since",
                               JAMSOSTEK_UNIT_DATE, m->since);
    if (m->lapsed_on != JAMSOSTEK_DATE_NONE)
        jamsostek__event_count(event, NO_EVENT_KEY, JAMSOSTEK_OP_SUM,
                               "lapsed_on", "Tidak aktif sejak",
                               "Not active since", JAMSOSTEK_UNIT_DATE,
                               m->lapsed_on);
    if (m->months_to_pay > 0)
        jamsostek__event_count(event, NO_EVENT_KEY, JAMSOSTEK_OP_SUM,
                               "months_to_pay", "Yang harus dibayar",
                               "To be paid", JAMSOSTEK_UNIT_MONTHS,
                               m->months_to_pay);
}

static void
trace_amounts(const struct jamsostek__event *event,
              const jamsostek_membership *m)
{
    const struct {
        const char *node, *id, *en;
        int64_t amount;
    } lines[] = {
        {"contribution_to_pay", "Iuran yang harus dibayar",
         "Contributions to pay", m->contribution_to_pay},
        {"fine_to_pay", "Denda", "Fine", m->fine_to_pay},
        {"total_to_pay", "Jumlah yang harus dibayar", "Total to pay",
         m->total_to_pay},
    };
    size_t i;

    for (i = 0; i < ARRAY_LEN(lines) && m->months_to_pay > 0; i++)
        if (lines[i].amount != JAMSOSTEK_IDR_NONE)
            jamsostek__event_count(event, NO_EVENT_KEY, JAMSOSTEK_OP_SUM,
                                   lines[i].node, lines[i].id, lines[i].en, 0,
                                   lines[i].amount);
}

/* Remarks on due dates, fines and contributions, once each. */
static void
trace_flags(const struct jamsostek__event *event)
{
    uint32_t flag;

    for (flag = JAMSOSTEK_FLAG_ALTERED << 1; flag != 0; flag <<= 1) {
        const char *id = jamsostek_payment_flag_text(flag, "id");
        const char *en = jamsostek_payment_flag_text(flag, "en");

        if (id == NULL) {
            id = jamsostek_flag_text(flag, "id");
            en = jamsostek_flag_text(flag, "en");
        }
        if (event->flags & flag)
            jamsostek__event_remark(event, NO_EVENT_KEY, flag, id, en);
    }
}

static jamsostek_status
answer(struct jamsostek__history *h, jamsostek_membership *out)
{
    jamsostek_membership m = {0};
    jamsostek_status status = jamsostek__history_check(h);

    m.since = m.lapsed_on = m.paid_until = m.next_due = JAMSOSTEK_DATE_NONE;
    m.reason = has_ended(h) ? JAMSOSTEK_MEMBERSHIP_ENDED
                            : JAMSOSTEK_MEMBERSHIP_NEVER_PAID;
    if (status == JAMSOSTEK_OK)
        status = read_limit(h);
    if (status == JAMSOSTEK_OK && h->in->n_paid > 0)
        status = jamsostek__history_count(h, &m);
    if (status == JAMSOSTEK_OK && h->in->n_paid > 0)
        status = judge(h, &m);
    if (status != JAMSOSTEK_OK)
        return status;
    m.months_to_pay = jamsostek__months_to_pay(h, &m);
    trace_answer(h, &m);
    status = jamsostek__membership_amounts(h, &m);
    if (status != JAMSOSTEK_OK)
        return status;
    trace_amounts(h->event, &m);
    trace_flags(h->event);
    *out = m;
    return JAMSOSTEK_OK;
}

static jamsostek_status
check_input(const jamsostek_membership_input *in,
            jamsostek_payment_due_input *payer, jamsostek_error *err)
{
    const jamsostek_payment_due_input initial =
        JAMSOSTEK_PAYMENT_DUE_INPUT_INIT;
    int32_t segment;
    jamsostek_status status =
        jamsostek__check_size(in, in->struct_size, sizeof *in, sizeof *in, err);

    if (status != JAMSOSTEK_OK)
        return status;
    if (in->paid == NULL && in->n_paid > 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "paid is NULL");
    if (in->ended != JAMSOSTEK_DATE_NONE && !jamsostek__date_ok(in->ended))
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN, "ended is no date");
    if (in->worker != NULL) {
        status = jamsostek__event_segment(in->worker, &segment, err);
        if (status != JAMSOSTEK_OK)
            return status;
        if (segment != in->segment)
            return jamsostek__fail(err, JAMSOSTEK_ERR_CONFLICT,
                                   "worker and membership differ in segment");
    }
    *payer = initial;
    payer->segment = in->segment;
    payer->programme = in->programme != 0 ? in->programme : JAMSOSTEK_JKK;
    payer->non_working = in->non_working;
    payer->n_non_working = in->n_non_working;
    return jamsostek__due_check(payer, err);
}

jamsostek_status
jamsostek_membership_on(const jamsostek_rules *rules, jamsostek_date day,
                        const jamsostek_membership_input *input,
                        jamsostek_membership *out, jamsostek_explanation **why,
                        jamsostek_error *err)
{
    struct jamsostek__event event;
    struct jamsostek__history h = {0};
    jamsostek_membership m;
    jamsostek_status status;

    if (input == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "input or out is NULL");
    status = check_input(input, &h.payer, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_begin(rules, day, input->options, why, &event,
                                        err);
    if (status != JAMSOSTEK_OK)
        return status;
    h.event = &event;
    h.rules = rules;
    h.in = input;
    h.now = jamsostek__month_number(day);
    h.end = input->ended != JAMSOSTEK_DATE_NONE
                ? jamsostek__month_number(input->ended)
                : INT32_MAX;
    h.pu = input->segment == JAMSOSTEK_SEGMENT_PU;
    status = answer(&h, &m);
    status = jamsostek__event_end(&event, status, why);
    if (status != JAMSOSTEK_OK)
        return status;
    m.flags = event.flags;
    *out = m;
    return JAMSOSTEK_OK;
}
