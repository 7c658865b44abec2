/* SPDX-License-Identifier: MIT */

/*
 * jkp_eligibility.c - loss of job: the contributions that cash needs
 */
#include "benefit/jkp.h"

/* Spans in order, apart, and not after the month of the dismissal. */
static jamsostek_status
check_spans(const struct jamsostek__event *event, const jamsostek_jkp_input *in,
            int32_t dismissed)
{
    int32_t before = INT32_MIN;
    size_t i;

    if (in->paid == NULL && in->n_paid > 0)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_ARGUMENT,
                               "paid is NULL");
    for (i = 0; i < in->n_paid; i++) {
        int32_t first, last;

        if (!jamsostek__date_ok(in->paid[i].first) ||
            !jamsostek__date_ok(in->paid[i].last))
            return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                                   "span %zu of paid months has no date",
                                   i + 1);
        first = jamsostek__month_number(in->paid[i].first);
        last = jamsostek__month_number(in->paid[i].last);
        if (last < first)
            return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                                   "span %zu of paid months ends before it "
                                   "begins",
                                   i + 1);
        if (first <= before)
            return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                                   "span %zu of paid months overlaps the one "
                                   "before or lies before it",
                                   i + 1);
        if (last > dismissed)
            return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                                   "span %zu of paid months reaches beyond the "
                                   "dismissal",
                                   i + 1);
        before = last;
    }
    return JAMSOSTEK_OK;
}

/* Paid months from one month up to, not including, another. */
static int32_t
paid_between(const jamsostek_jkp_input *in, int32_t from, int32_t until)
{
    int32_t n = 0;
    size_t i;

    for (i = 0; i < in->n_paid; i++) {
        int32_t first = jamsostek__month_number(in->paid[i].first);
        int32_t last = jamsostek__month_number(in->paid[i].last);

        if (first < from)
            first = from;
        if (last >= until)
            last = until - 1;
        if (first <= last)
            n += last - first + 1;
    }
    return n;
}

/* Paid months that end with the month before the dismissal. */
static int32_t
paid_in_row(const jamsostek_jkp_input *in, int32_t dismissed)
{
    int32_t month = dismissed;
    size_t i;

    for (i = in->n_paid; i > 0; i--) {
        int32_t first = jamsostek__month_number(in->paid[i - 1].first);
        int32_t last = jamsostek__month_number(in->paid[i - 1].last);

        if (last < month - 1)
            break;
        if (first < month)
            month = first;
    }
    return dismissed - month;
}

/* The longest row of paid months from one month to another, without it. */
static int32_t
longest_row(const jamsostek_jkp_input *in, int32_t from, int32_t to)
{
    int32_t longest = 0, run = 0, before = from - 1;
    size_t i;

    for (i = 0; i < in->n_paid; i++) {
        int32_t first = jamsostek__month_number(in->paid[i].first);
        int32_t last = jamsostek__month_number(in->paid[i].last);

        first = first < from ? from : first;
        last = last >= to ? to - 1 : last;
        if (first > last)
            continue;
        run = first == before + 1 ? run + last - first + 1 : last - first + 1;
        before = last;
        longest = run > longest ? run : longest;
    }
    return longest;
}

static void
trace_months(const struct jamsostek__event *event, const char *node,
             const char *label_id, const char *label_en, int32_t key,
             int32_t months)
{
    /* Shown as a measure in the unit of its rule. */
    jamsostek_explanation_step step = {.node = node,
                                       .label_id = label_id,
                                       .label_en = label_en,
                                       .operation = JAMSOSTEK_OP_LOOKUP,
                                       .amount = months};

    jamsostek__event_step(event, key, &step);
}

static jamsostek_status
eligible(struct jamsostek__event *event, const jamsostek_jkp_input *in,
         jamsostek_jkp_eligibility *out)
{
    bool anywhere =
        jamsostek__event_choice(event, KEY_CHOICE_JKP_MONTHS_IN_ROW) ==
        OPTION_CHOICE_JKP_MONTHS_IN_ROW_ANYWHERE;
    jamsostek_date at =
        in->dismissed != JAMSOSTEK_DATE_NONE ? in->dismissed : event->day;
    int64_t needed, within, row = 0;
    int32_t dismissed;
    jamsostek_status status;

    if (!jamsostek__date_ok(at))
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "dismissed is no date");
    dismissed = jamsostek__month_number(at);
    status = check_spans(event, in, dismissed);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_lookup(
            event, KEY_JKP_PAID_MONTHS,
            &(struct jamsostek__name){"jkp_paid_months",
                                      "Bulan iuran yang diperlukan",
                                      "Contribution months needed"},
            &needed);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_lookup(
            event, KEY_JKP_PAID_WITHIN,
            &(struct jamsostek__name){
                "jkp_paid_within", "Dalam bulan kalender sebelum bulan PHK",
                "Within the calendar months before the dismissal"},
            &within);
    /* Not in force any more since PP 6/2025. */
    if (status == JAMSOSTEK_OK &&
        jamsostek__row_on(event->law, KEY_JKP_PAID_IN_ROW, event->day) !=
            NO_ROW)
        status = jamsostek__event_lookup(
            event, KEY_JKP_PAID_IN_ROW,
            &(struct jamsostek__name){
                "jkp_paid_in_row",
                anywhere ? "Berturut-turut dalam jangka itu, diperlukan"
                         : "Berturut-turut tepat sebelum PHK, "
                           "diperlukan",
                anywhere ? "In a row within that time, needed"
                         : "In a row right before the dismissal, "
                           "needed"},
            &row);
    if (status != JAMSOSTEK_OK)
        return status;
    *out = (jamsostek_jkp_eligibility){
        .months_counted =
            paid_between(in, dismissed - (int32_t)within, dismissed),
        .months_in_row =
            anywhere ? longest_row(in, dismissed - (int32_t)within, dismissed)
                     : paid_in_row(in, dismissed),
        .months_needed = (int32_t)needed,
        .row_needed = (int32_t)row};
    out->eligible = out->months_counted >= out->months_needed &&
                    out->months_in_row >= out->row_needed;
    trace_months(event, "jkp_counted", "Bulan iuran yang dihitung",
                 "Contribution months counted", KEY_JKP_PAID_WITHIN,
                 out->months_counted);
    if (row > 0)
        trace_months(event, "jkp_in_row",
                     anywhere ? "Berturut-turut dalam jangka itu"
                              : "Berturut-turut tepat sebelum PHK",
                     anywhere ? "In a row within that time"
                              : "In a row right before the dismissal",
                     KEY_JKP_PAID_IN_ROW, out->months_in_row);
    jamsostek__event_remark(
        event, NO_EVENT_KEY, 0,
        out->eligible
            ? "Syarat iuran terpenuhi; bulan PHK tidak dihitung"
            : "Syarat iuran tidak terpenuhi; bulan PHK tidak dihitung",
        out->eligible ? "The condition of contributions is met; the month of "
                        "the dismissal is not counted"
                      : "The condition of contributions is not met; the month "
                        "of the dismissal is not counted");
    out->flags = event->flags;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_jkp_eligibility_compute(const jamsostek_rules *rules,
                                  jamsostek_date day,
                                  const jamsostek_jkp_input *in,
                                  jamsostek_jkp_eligibility *out,
                                  jamsostek_explanation **why,
                                  jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_jkp_eligibility made;
    jamsostek_status status =
        jamsostek__jkp_begin(rules, day, in, out, why, &event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = jamsostek__event_end(&event, eligible(&event, in, &made), why);
    if (status == JAMSOSTEK_OK)
        *out = made;
    return status;
}
