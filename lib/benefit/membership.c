/* SPDX-License-Identifier: MIT */

/*
 * membership.c - active or not, from the months that were paid
 *
 * Months are counted since 1970-01.  What decides is the latest month that was
 * paid and how many after it are unpaid with their due dates passed; the same
 * rule, applied to the payments one after the other, finds since when.
 */
#include <jamsostek/membership.h>

#include "benefit/payment.h"

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

/* --- the history --------------------------------------------------------- */

struct history {
    struct jamsostek__event *event;
    const jamsostek_rules *rules;
    const jamsostek_membership_input *in;
    jamsostek_payment_due_input payer;
    int32_t now; /* month of the day asked about */
    int32_t end; /* last month that can be owed */
    bool pu;
    int32_t limit; /* unpaid months in a row that end being active */
    int32_t limit_key;
    bool endless;      /* no number of unpaid months ends it */
    bool by_month_end; /* unpaid from then on, not from the due date (D26) */
};

/* Due date of a month; its law is that of the month. */
static jamsostek_status
due_of(const struct history *h, int32_t month, jamsostek_date *out)
{
    struct jamsostek__event event = *h->event;
    jamsostek_payment_due_result due = {0};
    jamsostek_status status;

    event.trace = NULL;
    event.day = jamsostek__month_start(month);
    status = jamsostek__due(&event, &h->payer, &due);
    h->event->flags |= event.flags;
    *out = due.due;
    return status;
}

/* Last day on which a month does not yet count as unpaid. */
static jamsostek_status
unpaid_after(const struct history *h, int32_t month, jamsostek_date *out)
{
    if (!h->by_month_end)
        return due_of(h, month, out);
    *out = jamsostek__month_start(month + 1) - 1;
    return JAMSOSTEK_OK;
}

/* How many months ahead can be paid: the longest that BPJS offers to BPU. */
static jamsostek_status
months_ahead(struct history *h, int32_t *out)
{
    const struct jamsostek__row *r;
    uint16_t row;
    jamsostek_status status;

    *out = 0;
    if (h->pu)
        return JAMSOSTEK_OK;
    status = jamsostek__event_row(h->event, KEY_PAYMENT_BPU_ADVANCE, &row);
    if (status != JAMSOSTEK_OK)
        return status;
    r = &h->event->law->rows[row];
    *out = (int32_t)h->event->law->steps[r->first_step + r->n_steps - 1].amount;
    return JAMSOSTEK_OK;
}

static jamsostek_status
check_entry(const struct history *h, size_t i, int32_t ahead)
{
    const jamsostek_paid_months *paid = &h->in->paid[i];
    jamsostek_error *err = h->event->err;
    int64_t row = (int64_t)i;
    int32_t first, last;

    if (!jamsostek__date_ok(paid->first) || !jamsostek__date_ok(paid->last) ||
        (paid->paid_on != JAMSOSTEK_DATE_NONE &&
         !jamsostek__date_ok(paid->paid_on)))
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_DOMAIN, row, 0,
                                  "paid[%zu] holds what is no date", i);
    if (paid->first < jamsostek__edition.first_month)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_DOMAIN, row, 0,
                                  "paid[%zu].first lies before the first rule",
                                  i);
    first = jamsostek__month_number(paid->first);
    last = jamsostek__month_number(paid->last);
    if (last < first)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_DOMAIN, row, 0,
                                  "paid[%zu] ends before it begins", i);
    if (paid->paid_on != JAMSOSTEK_DATE_NONE && paid->paid_on > h->event->day)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_DOMAIN, row, 0,
                                  "paid[%zu].paid_on lies after the day", i);
    if (last - ahead > h->now)
        return jamsostek__fail_at(
            err, JAMSOSTEK_ERR_DOMAIN, row, 0,
            "paid[%zu].last is a contribution in the future", i);
    if (last > h->end)
        return jamsostek__fail_at(
            err, JAMSOSTEK_ERR_CONFLICT, row, 0,
            "paid[%zu].last lies after the membership ended", i);
    if (i > 0) {
        int32_t first_before = jamsostek__month_number(paid[-1].first);
        int32_t before = jamsostek__month_number(paid[-1].last);

        if (last < first_before)
            return jamsostek__fail_at(err, JAMSOSTEK_ERR_DOMAIN, row, 0,
                                      "paid[%zu] is out of order", i);
        if (first <= before)
            return jamsostek__fail_at(err, JAMSOSTEK_ERR_DUPLICATE, row, 0,
                                      "paid[%zu] overlaps the one before", i);
    }
    return JAMSOSTEK_OK;
}

static jamsostek_status
check_history(struct history *h)
{
    int32_t ahead;
    size_t i;
    jamsostek_status status = months_ahead(h, &ahead);

    for (i = 0; status == JAMSOSTEK_OK && i < h->in->n_paid; i++)
        status = check_entry(h, i, ahead);
    return status;
}

/* The first day on which a payment counts. */
static jamsostek_date
counts_from(const struct history *h, size_t i)
{
    const jamsostek_paid_months *paid = &h->in->paid[i];
    int32_t first = jamsostek__month_number(paid->first);

    if (paid->paid_on != JAMSOSTEK_DATE_NONE)
        return paid->paid_on;
    return jamsostek__month_start(first < h->now ? first : h->now);
}

/* First day of not being active if `last` is the latest paid month. */
static jamsostek_status
lapse_after(const struct history *h, int32_t last, jamsostek_date *out)
{
    jamsostek_status status;

    *out = JAMSOSTEK_DATE_OPEN;
    if (h->endless)
        return JAMSOSTEK_OK;
    status = unpaid_after(h, last + h->limit, out);
    if (status == JAMSOSTEK_OK)
        ++*out;
    return status;
}

/*
 * Since when, from the latest payment back.  A payment of old months does not
 * matter once a later month has been paid; what was the latest paid month until
 * then says whether there was a break.
 */
static jamsostek_status
active_since(const struct history *h, jamsostek_date *out)
{
    jamsostek_date start = JAMSOSTEK_DATE_OPEN, lapse;
    size_t i;

    for (i = h->in->n_paid; i-- > 0;) {
        jamsostek_date from = counts_from(h, i);

        if (from >= start)
            continue;
        if (start != JAMSOSTEK_DATE_OPEN) {
            jamsostek_status status = lapse_after(
                h, jamsostek__month_number(h->in->paid[i].last), &lapse);

            if (status != JAMSOSTEK_OK)
                return status;
            if (lapse < start)
                break;
        }
        start = from;
    }
    *out = start;
    return JAMSOSTEK_OK;
}

/* Months that count as unpaid, from one month to another. */
static jamsostek_status
count_unpaid(const struct history *h, int32_t first, int32_t last, int32_t *out)
{
    int32_t month;
    jamsostek_date until;

    *out = 0;
    for (month = first; month <= last && month <= h->now; month++) {
        jamsostek_status status = unpaid_after(h, month, &until);

        if (status != JAMSOSTEK_OK)
            return status;
        if (until >= h->event->day)
            break;
        ++*out;
    }
    return JAMSOSTEK_OK;
}

static jamsostek_status
count_months(const struct history *h, jamsostek_membership *m)
{
    const jamsostek_paid_months *paid = h->in->paid;
    int32_t last = 0, gap;
    size_t i;
    jamsostek_status status;

    for (i = 0; i < h->in->n_paid; i++) {
        int32_t first = jamsostek__month_number(paid[i].first);

        if (i > 0 && first > last + 1) {
            status = count_unpaid(h, last + 1, first - 1, &gap);
            if (status != JAMSOSTEK_OK)
                return status;
            m->months_unpaid_all += gap;
            m->months_in_row = 0;
        }
        last = jamsostek__month_number(paid[i].last);
        m->months_paid += last - first + 1;
        m->months_in_row += last - first + 1;
    }
    status = count_unpaid(h, last + 1, h->end, &m->months_unpaid);
    if (status != JAMSOSTEK_OK)
        return status;
    m->months_unpaid_all += m->months_unpaid;
    m->paid_until = jamsostek__month_start(last);
    if (last < h->end)
        return due_of(h, last + 1, &m->next_due);
    return JAMSOSTEK_OK;
}

/* --- the answer ---------------------------------------------------------- */

static jamsostek_status
read_limit(struct history *h)
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
has_ended(const struct history *h)
{
    return h->in->ended != JAMSOSTEK_DATE_NONE && h->event->day > h->in->ended;
}

/* The end comes before all else: nobody can become active again after it. */
static jamsostek_status
judge(const struct history *h, jamsostek_membership *m)
{
    jamsostek_date day = h->event->day, lapse, begun;
    int32_t last = jamsostek__month_number(m->paid_until);
    jamsostek_status status = lapse_after(h, last, &lapse);

    if (status == JAMSOSTEK_OK)
        status = active_since(h, &begun);
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

/* --- what has to be paid ------------------------------------------------- */

/* Takes over (NULL: nothing) how a contribution or fine was worked out, without
 * its total and without remarks on flags, which are told once at the end. Frees
 * it. */
static void
take_steps(const struct history *h, jamsostek_explanation *why)
{
    size_t i;

    for (i = 0; i < jamsostek_explanation_count(why); i++) {
        const jamsostek_explanation_step *step =
            jamsostek_explanation_get(why, i);

        if (strcmp(step->node, "total") == 0)
            break;
        if (step->operation != JAMSOSTEK_OP_REMARK || step->flag == 0)
            jamsostek__trace_rule(h->event->trace,
                                  step->rule.key != NULL ? &step->rule : NULL,
                                  step);
    }
    jamsostek_explanation_free(why);
}

/* A due date with the rule of its day; `event` is that of its month. */
static void
trace_due(struct jamsostek__event *event,
          const jamsostek_payment_due_input *payer, const char *node,
          const char *label_id, const char *label_en, jamsostek_date due)
{
    jamsostek__event_count(event, jamsostek__due_day_key(event, payer),
                           JAMSOSTEK_OP_LOOKUP, node, label_id, label_en,
                           JAMSOSTEK_UNIT_DATE, due);
}

static jamsostek_status
add_fines(const struct history *h, int32_t month,
          const jamsostek_contribution *c, jamsostek_membership *m)
{
    const struct {
        uint32_t programme;
        const char *name;
        jamsostek_idr overdue;
    } lines[] = {
        {JAMSOSTEK_JKK, "JKK", c->jkk},
        {JAMSOSTEK_JKM, "JKM", c->jkm},
        {JAMSOSTEK_JHT, "JHT", c->jht_employer + c->jht_worker},
        {JAMSOSTEK_JP, "JP", c->jp_employer + c->jp_worker},
    };
    jamsostek_payment_due_input payer = h->payer;
    size_t i;

    for (i = 0; i < ARRAY_LEN(lines); i++) {
        struct jamsostek__event event = *h->event;
        jamsostek_payment_fine_input in = JAMSOSTEK_PAYMENT_FINE_INPUT_INIT;
        jamsostek_payment_due_result due = {0};
        jamsostek_payment_fine_result fine;
        jamsostek_explanation *why = NULL;
        jamsostek_explanation_step heading = {.node = "programme",
                                              .label_id = "Denda atas iuran",
                                              .label_en =
                                                  "Fine on the contribution",
                                              .operation = JAMSOSTEK_OP_REMARK,
                                              .text_id = lines[i].name,
                                              .text_en = lines[i].name};
        bool late;
        jamsostek_status status;

        if (!(c->programmes & lines[i].programme) || lines[i].overdue == 0)
            continue;
        payer.programme = lines[i].programme;
        event.trace = NULL;
        event.day = jamsostek__month_start(month);
        status = jamsostek__due(&event, &payer, &due);
        if (status != JAMSOSTEK_OK)
            return status;
        in.segment = h->in->segment;
        in.programme = lines[i].programme;
        in.options = h->in->options;
        in.overdue = lines[i].overdue;
        in.due = due.due;
        in.paid_on = h->event->day;
        late = due.due < h->event->day;
        status = jamsostek_payment_fine(
            h->rules, event.day, &in, &fine,
            late && h->event->trace != NULL ? &why : NULL, h->event->err);
        if (status != JAMSOSTEK_OK)
            return status;
        event.trace = h->event->trace;
        jamsostek__event_step(&event, NO_EVENT_KEY, &heading);
        trace_due(&event, &payer, "due_date", "Jatuh tempo", "Due date",
                  due.due);
        take_steps(h, why);
        h->event->flags |= event.flags | fine.flags;
        if (add_overflows(m->fine_to_pay, fine.fine, &m->fine_to_pay))
            return jamsostek__fail(h->event->err, JAMSOSTEK_ERR_OVERFLOW,
                                   "the fines do not fit");
    }
    return JAMSOSTEK_OK;
}

static jamsostek_status
add_month(const struct history *h, int32_t month, jamsostek_membership *m)
{
    const jamsostek_date start = jamsostek__month_start(month);
    jamsostek_worker worker = *h->in->worker;
    jamsostek_explanation *why = NULL;
    jamsostek_contribution c;
    jamsostek_status status;

    worker.options |= h->in->options & JAMSOSTEK_OPTION_CARRY_FORWARD;
    if (h->event->trace != NULL)
        status = jamsostek_contribution_explain(h->rules, start, &worker, &c,
                                                &why, h->event->err);
    else
        status = jamsostek_contribution_compute(h->rules, start, &worker, &c,
                                                h->event->err);
    if (status != JAMSOSTEK_OK)
        return status;
    h->event->flags |= c.flags;
    if (why != NULL) {
        jamsostek__event_count(h->event, NO_EVENT_KEY, JAMSOSTEK_OP_GIVEN,
                               "month", "Bulan iuran", "Contribution month",
                               JAMSOSTEK_UNIT_DATE, start);
        take_steps(h, why);
        jamsostek__event_count(h->event, NO_EVENT_KEY, JAMSOSTEK_OP_SUM,
                               "contribution", "Iuran sebulan",
                               "Contribution of a month", 0, c.total);
    }
    if (add_overflows(m->contribution_to_pay, c.total, &m->contribution_to_pay))
        return jamsostek__fail(h->event->err, JAMSOSTEK_ERR_OVERFLOW,
                               "the contributions do not fit");
    return add_fines(h, month, &c, m);
}

/* Wage earners: every month that is owed. */
static jamsostek_status
add_owed(const struct history *h, jamsostek_membership *m)
{
    const jamsostek_paid_months *paid = h->in->paid;
    int32_t month = jamsostek__month_number(paid[0].first);
    int32_t left = m->months_unpaid_all;
    size_t i = 0;

    for (; left > 0; month++) {
        jamsostek_status status;

        while (i < h->in->n_paid &&
               jamsostek__month_number(paid[i].last) < month)
            i++;
        if (i < h->in->n_paid &&
            jamsostek__month_number(paid[i].first) <= month)
            continue;
        status = add_month(h, month, m);
        if (status != JAMSOSTEK_OK)
            return status;
        left--;
    }
    return JAMSOSTEK_OK;
}

static jamsostek_status
add_amounts(const struct history *h, jamsostek_membership *m)
{
    int32_t month, i;
    jamsostek_status status = JAMSOSTEK_OK;

    if (h->in->worker == NULL) {
        m->contribution_to_pay = m->fine_to_pay = m->total_to_pay =
            JAMSOSTEK_IDR_NONE;
        return JAMSOSTEK_OK;
    }
    if (h->pu && h->in->n_paid > 0) {
        if (m->months_to_pay > 0)
            status = add_owed(h, m);
    } else {
        month = m->reason == JAMSOSTEK_MEMBERSHIP_ARREARS
                    ? jamsostek__month_number(m->paid_until) + 1
                    : h->now;
        for (i = 0; status == JAMSOSTEK_OK && i < m->months_to_pay; i++)
            status = add_month(h, month + i, m);
    }
    if (status != JAMSOSTEK_OK)
        return status;
    if (add_overflows(m->contribution_to_pay, m->fine_to_pay, &m->total_to_pay))
        return jamsostek__fail(h->event->err, JAMSOSTEK_ERR_OVERFLOW,
                               "what has to be paid does not fit");
    return JAMSOSTEK_OK;
}

/* A lapsed BPU pays one month and is active again; arrears are not needed. */
static int32_t
months_to_pay(const struct history *h, const jamsostek_membership *m)
{
    switch (m->reason) {
    case JAMSOSTEK_MEMBERSHIP_ENDED:
    case JAMSOSTEK_MEMBERSHIP_NOT_BEGUN:
        return 0;
    case JAMSOSTEK_MEMBERSHIP_NEVER_PAID:
    case JAMSOSTEK_MEMBERSHIP_LAPSED:
        return 1;
    default:
        return h->pu ? m->months_unpaid_all : m->months_unpaid;
    }
}

/* --- reasons ------------------------------------------------------------- */

static void
trace_answer(const struct history *h, const jamsostek_membership *m)
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
        trace_due(&month, &h->payer, "next_due", "Jatuh tempo bulan berikutnya",
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
answer(struct history *h, jamsostek_membership *out)
{
    jamsostek_membership m = {0};
    jamsostek_status status = check_history(h);

    m.since = m.lapsed_on = m.paid_until = m.next_due = JAMSOSTEK_DATE_NONE;
    m.reason = has_ended(h) ? JAMSOSTEK_MEMBERSHIP_ENDED
                            : JAMSOSTEK_MEMBERSHIP_NEVER_PAID;
    if (status == JAMSOSTEK_OK)
        status = read_limit(h);
    if (status == JAMSOSTEK_OK && h->in->n_paid > 0)
        status = count_months(h, &m);
    if (status == JAMSOSTEK_OK && h->in->n_paid > 0)
        status = judge(h, &m);
    if (status != JAMSOSTEK_OK)
        return status;
    m.months_to_pay = months_to_pay(h, &m);
    trace_answer(h, &m);
    status = add_amounts(h, &m);
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
    struct history h = {0};
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
