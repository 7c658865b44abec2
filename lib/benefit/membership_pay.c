/* SPDX-License-Identifier: MIT */

/*
 * membership_pay.c - what has to be paid to be active again
 */
#include "benefit/history.h"

#include <string.h>

/* Takes over (NULL: nothing) how a contribution or fine was worked out, without
 * its total and without remarks on flags, which are told once at the end. Frees
 * it. */
static void
take_steps(const struct jamsostek__history *h, jamsostek_explanation *why)
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
void
jamsostek__trace_due(struct jamsostek__event *event,
                     const jamsostek_payment_due_input *payer, const char *node,
                     const char *label_id, const char *label_en,
                     jamsostek_date due)
{
    jamsostek__event_count(event, jamsostek__due_day_key(event, payer),
                           JAMSOSTEK_OP_LOOKUP, node, label_id, label_en,
                           JAMSOSTEK_UNIT_DATE, due);
}

static jamsostek_status
add_fines(const struct jamsostek__history *h, int32_t month,
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
        jamsostek__trace_due(&event, &payer, "due_date", "Jatuh tempo",
                             "Due date", due.due);
        take_steps(h, why);
        h->event->flags |= event.flags | fine.flags;
        if (add_overflows(m->fine_to_pay, fine.fine, &m->fine_to_pay))
            return jamsostek__fail(h->event->err, JAMSOSTEK_ERR_OVERFLOW,
                                   "the fines do not fit");
    }
    return JAMSOSTEK_OK;
}

static jamsostek_status
add_month(const struct jamsostek__history *h, int32_t month,
          jamsostek_membership *m)
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
add_owed(const struct jamsostek__history *h, jamsostek_membership *m)
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

jamsostek_status
jamsostek__membership_amounts(const struct jamsostek__history *h,
                              jamsostek_membership *m)
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
int32_t
jamsostek__months_to_pay(const struct jamsostek__history *h,
                         const jamsostek_membership *m)
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
