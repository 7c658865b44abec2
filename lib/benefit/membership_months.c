/* SPDX-License-Identifier: MIT */

/*
 * membership_months.c - which months were paid, which are unpaid, since when
 *
 * Months are counted since 1970-01.
 */
#include "benefit/history.h"

/* Due date of a month; its law is that of the month. */
static jamsostek_status
due_of(const struct jamsostek__history *h, int32_t month, jamsostek_date *out)
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
unpaid_after(const struct jamsostek__history *h, int32_t month,
             jamsostek_date *out)
{
    if (!h->by_month_end)
        return due_of(h, month, out);
    *out = jamsostek__month_start(month + 1) - 1;
    return JAMSOSTEK_OK;
}

/* How many months ahead can be paid: the longest that BPJS offers to BPU. */
static jamsostek_status
months_ahead(struct jamsostek__history *h, int32_t *out)
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
check_entry(const struct jamsostek__history *h, size_t i, int32_t ahead)
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

jamsostek_status
jamsostek__history_check(struct jamsostek__history *h)
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
counts_from(const struct jamsostek__history *h, size_t i)
{
    const jamsostek_paid_months *paid = &h->in->paid[i];
    int32_t first = jamsostek__month_number(paid->first);

    if (paid->paid_on != JAMSOSTEK_DATE_NONE)
        return paid->paid_on;
    return jamsostek__month_start(first < h->now ? first : h->now);
}

/* First day of not being active if `last` is the latest paid month. */
jamsostek_status
jamsostek__history_lapse(const struct jamsostek__history *h, int32_t last,
                         jamsostek_date *out)
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
jamsostek_status
jamsostek__history_since(const struct jamsostek__history *h,
                         jamsostek_date *out)
{
    jamsostek_date start = JAMSOSTEK_DATE_OPEN, lapse;
    size_t i;

    for (i = h->in->n_paid; i-- > 0;) {
        jamsostek_date from = counts_from(h, i);

        if (from >= start)
            continue;
        if (start != JAMSOSTEK_DATE_OPEN) {
            jamsostek_status status = jamsostek__history_lapse(
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
count_unpaid(const struct jamsostek__history *h, int32_t first, int32_t last,
             int32_t *out)
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

jamsostek_status
jamsostek__history_count(const struct jamsostek__history *h,
                         jamsostek_membership *m)
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
