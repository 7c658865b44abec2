/* SPDX-License-Identifier: MIT */

/*
 * jkp.c - loss of job: cash by month, contributions, claims, arrears
 *
 * PP 37/2021 and PP 6/2025 differ in figures and in one condition that fell
 * away, so both are the same code over different rows.
 */
#include "benefit/event.h"

#include <jamsostek/jkp.h>

void
jamsostek_jkp_input_init(jamsostek_jkp_input *in)
{
    static const jamsostek_jkp_input init = JAMSOSTEK_JKP_INPUT_INIT;

    if (in != NULL)
        *in = init;
}

static jamsostek_status
begin(const jamsostek_rules *rules, jamsostek_date day,
      const jamsostek_jkp_input *in, const void *out,
      jamsostek_explanation **why, struct jamsostek__event *event,
      jamsostek_error *err)
{
    jamsostek_status status;

    if (in == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "in or out is NULL");
    status =
        jamsostek__check_size(in, in->struct_size, sizeof *in, sizeof *in, err);
    if (status != JAMSOSTEK_OK)
        return status;
    return jamsostek__event_begin(rules, day, in->options, why, event, err);
}

/* A day of the caller that may be missing but not senseless. */
static jamsostek_status
check_day(const struct jamsostek__event *event, jamsostek_date day,
          const char *name)
{
    if (day == JAMSOSTEK_DATE_NONE)
        return JAMSOSTEK_OK;
    if (!jamsostek__date_ok(day) || day < event->day)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "%s is no date or lies before the dismissal",
                               name);
    return JAMSOSTEK_OK;
}

static jamsostek_status
check_switch(const struct jamsostek__event *event, int32_t value,
             const char *name)
{
    if (value != 0 && value != 1)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN, "%s is 0 or 1",
                               name);
    return JAMSOSTEK_OK;
}

/* --- cash ----------------------------------------------------------------- */

/* The last day given for a month up to this one, and for which month: a later
 * month is not paid before it.  The dismissal where none is given. */
static jamsostek_date
last_given(const struct jamsostek__event *event, const jamsostek_jkp_input *in,
           size_t month, size_t *months_since)
{
    size_t i = month < in->n_paid_on ? month + 1 : in->n_paid_on;

    for (; i > 0; i--)
        if (in->paid_on[i - 1] != JAMSOSTEK_DATE_NONE) {
            *months_since = month + 1 - i;
            return in->paid_on[i - 1];
        }
    *months_since = month + 1;
    return event->day;
}

/* The event as of the day on which a month is paid: its law, not that of the
 * dismissal, gives the rate (art. II no. 2). */
static jamsostek_status
paid_under(struct jamsostek__event *event, const jamsostek_jkp_input *in,
           size_t month, struct jamsostek__event *out)
{
    const struct jamsostek__period *period;
    jamsostek_date start;
    size_t since, i;
    jamsostek_date day = last_given(event, in, month, &since);
    uint16_t row;
    jamsostek_status status = check_day(event, day, "paid_on");

    *out = *event;
    if (status != JAMSOSTEK_OK)
        return status;
    for (i = 0; i < month && i < in->n_paid_on; i++)
        if (in->paid_on[i] != JAMSOSTEK_DATE_NONE && in->paid_on[i] > day)
            return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                                   "paid_on of month %zu lies before that of "
                                   "month %zu",
                                   month + 1, i + 1);
    row = jamsostek__row_on(event->law, KEY_JKP_CASH_RATE, day);
    if (since > 0 &&
        row != jamsostek__row_on(event->law, KEY_JKP_CASH_RATE,
                                 jamsostek__months_later(day, (int32_t)since)))
        out->flags |= JAMSOSTEK_JKP_FLAG_PAID_ON;
    if (day == event->day)
        return JAMSOSTEK_OK;
    status = jamsostek__period(event->law, day, in->options, &period, &start,
                               &out->carried, event->err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (out->carried)
        out->flags |= JAMSOSTEK_FLAG_CARRIED;
    out->day = day;
    if (row != jamsostek__row_on(event->law, KEY_JKP_CASH_RATE, event->day))
        out->flags |= JAMSOSTEK_JKP_FLAG_CHANGED_LAW;
    return JAMSOSTEK_OK;
}

static jamsostek_status
cash_month(struct jamsostek__event *event, jamsostek_idr wage, size_t month,
           uint16_t *shown, jamsostek_idr *out)
{
    jamsostek_explanation_step step = {.node = "jkp_wage",
                                       .label_id = "Upah untuk uang tunai",
                                       .label_en = "Wage for the cash",
                                       .operation = JAMSOSTEK_OP_CAP,
                                       .base = wage};
    const jamsostek_rule_step *rate;
    struct jamsostek__rounding rounding = jamsostek__event_rounding(event);
    struct jamsostek__micro exact;
    uint16_t row, cap = NO_ROW;
    jamsostek_status status =
        jamsostek__event_row(event, KEY_JKP_CASH_CEILING, &cap);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_row(event, KEY_JKP_CASH_RATE, &row);
    if (status != JAMSOSTEK_OK)
        return status;
    step.rate = event->law->rows[cap].amount;
    step.amount = wage < step.rate ? wage : step.rate;
    /* Told again only where another row caps the wage. */
    if (cap != *shown)
        jamsostek__event_step(event, KEY_JKP_CASH_CEILING, &step);
    *shown = cap;
    rate = jamsostek__step_at(event->law, &event->law->rows[row],
                              (int64_t)month + 1);
    if (NEVER(rate == NULL))
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_INTERNAL,
                               "jkp.cash_rate begins above month 1");
    if (!jamsostek__share(step.amount, rate->amount, &exact))
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_OVERFLOW,
                               "wage is too large");
    step = (jamsostek_explanation_step){.node = "jkp_month",
                                        .label_id = "Uang tunai sebulan",
                                        .label_en = "Cash of a month",
                                        .operation = JAMSOSTEK_OP_SHARE,
                                        .base = step.amount,
                                        .rate = rate->amount};
    jamsostek__event_round(&rounding, exact, &step);
    *out = step.amount;
    jamsostek__event_step(event, KEY_JKP_CASH_RATE, &step);
    return JAMSOSTEK_OK;
}

static jamsostek_status
cash(struct jamsostek__event *event, const jamsostek_jkp_input *in,
     jamsostek_jkp_cash *out)
{
    jamsostek_explanation_step total = {.node = "jkp_total",
                                        .label_id = "Jumlah semua bulan",
                                        .label_en = "All months",
                                        .operation = JAMSOSTEK_OP_SUM};
    int64_t months;
    uint16_t shown = NO_ROW;
    jamsostek_status status;
    size_t i;

    *out = (jamsostek_jkp_cash){0};
    if (in->wage == JAMSOSTEK_IDR_NONE)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_MISSING,
                               "wage is needed");
    if (in->wage < 0)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "wage is negative");
    if (in->paid_on == NULL && in->n_paid_on > 0)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_ARGUMENT,
                               "paid_on is NULL");
    status = jamsostek__event_lookup(
        event, KEY_JKP_CASH_MONTHS,
        &(struct jamsostek__name){"jkp_months",
                                  "Bulan uang tunai, paling banyak",
                                  "Most months of cash"},
        &months);
    if (status != JAMSOSTEK_OK)
        return status;
    if (in->n_paid_on > (size_t)months)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "cash is paid for %d months at most",
                               (int)months);
    out->n_months = (int32_t)months;
    for (i = 0; i < (size_t)months; i++) {
        struct jamsostek__event paid;

        status = paid_under(event, in, i, &paid);
        if (status == JAMSOSTEK_OK)
            status = cash_month(&paid, in->wage, i, &shown, &out->amount[i]);
        if (status != JAMSOSTEK_OK)
            return status;
        event->flags |= paid.flags;
        if (add_overflows(out->total, out->amount[i], &out->total))
            return jamsostek__fail(event->err, JAMSOSTEK_ERR_OVERFLOW,
                                   "wage is too large");
    }
    if (event->flags & JAMSOSTEK_JKP_FLAG_CHANGED_LAW)
        jamsostek__event_remark(
            event, NO_EVENT_KEY, JAMSOSTEK_JKP_FLAG_CHANGED_LAW,
            "Besaran tiap bulan mengikuti aturan pada hari pembayarannya (B1; "
            "PP 6/2025 Pasal II angka 2)",
            "Each month has the rate of the day on which it is paid (B1; PP "
            "6/2025 art. II no. 2)");
    if (event->flags & JAMSOSTEK_JKP_FLAG_PAID_ON)
        jamsostek__event_remark(
            event, NO_EVENT_KEY, JAMSOSTEK_JKP_FLAG_PAID_ON,
            "Bulan yang dibayar sejak perubahan besaran (7 Februari 2025) "
            "mengikuti besaran baru; hari pembayarannya tidak diberikan "
            "(paid_on; PP 6/2025 Pasal II angka 2)",
            "Months paid since the change of the rate (7 February 2025) have "
            "the new one; their days are not given (paid_on; PP 6/2025 art. II "
            "no. 2)");
    total.amount = out->total;
    jamsostek__event_step(event, NO_EVENT_KEY, &total);
    out->flags = event->flags;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_jkp_cash_compute(const jamsostek_rules *rules, jamsostek_date day,
                           const jamsostek_jkp_input *in,
                           jamsostek_jkp_cash *out, jamsostek_explanation **why,
                           jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_jkp_cash made;
    jamsostek_status status = begin(rules, day, in, out, why, &event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = jamsostek__event_end(&event, cash(&event, in, &made), why);
    if (status == JAMSOSTEK_OK)
        *out = made;
    return status;
}

/* --- contributions -------------------------------------------------------- */

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
    jamsostek_status status = begin(rules, day, in, out, why, &event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = jamsostek__event_end(&event, eligible(&event, in, &made), why);
    if (status == JAMSOSTEK_OK)
        *out = made;
    return status;
}

/* --- claims --------------------------------------------------------------- */

static jamsostek_status
check_claim(const struct jamsostek__event *event, const jamsostek_jkp_input *in)
{
    jamsostek_status status;

    if (in->ending < 0 || in->ending > JAMSOSTEK_JKP_TERM_ENDED)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_ARGUMENT,
                               "ending is no code");
    if (in->claim_no < 0)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "claim_no is negative");
    if (in->months_since_claim < -1)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "months_since_claim is negative");
    if (in->claim_no > 1 && in->months_since_claim == -1)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_MISSING,
                               "months_since_claim is needed for a further "
                               "claim");
    status = check_switch(event, in->new_job, "new_job");
    if (status == JAMSOSTEK_OK)
        status = check_switch(event, in->died, "died");
    if (status == JAMSOSTEK_OK)
        status = check_day(event, in->claimed_on, "claimed_on");
    return status;
}

static void
remark_refusal(const struct jamsostek__event *event, int32_t refused)
{
    static const struct {
        int32_t key;
        const char *id;
        const char *en;
    } words[] = {
        {NO_EVENT_KEY, "Klaim dapat diajukan", "The claim is allowed"},
        {NO_EVENT_KEY,
         "Berakhirnya hubungan kerja karena sebab ini tidak dijamin (Pasal 20)",
         "Work that ended in this way is not covered (art. 20)"},
        {KEY_JKP_CLAIMS, "Jumlah klaim sudah habis", "No more claims are left"},
        {KEY_JKP_CLAIM_GAP, "Masa iur sejak klaim sebelumnya kurang",
         "Too few contributions since the claim before"},
        {KEY_JKP_CLAIM_WITHIN, "Hak hilang karena bekerja lagi atau meninggal",
         "The right is lost by a new job or death"},
        {KEY_JKP_CLAIM_WITHIN, "Klaim melewati batas waktu",
         "The claim is too late"},
    };

    jamsostek__event_remark(event, words[refused].key, 0, words[refused].id,
                            words[refused].en);
}

static jamsostek_status
claim(struct jamsostek__event *event, const jamsostek_jkp_input *in,
      jamsostek_jkp_claim *out)
{
    int64_t most, gap, within;
    jamsostek_status status = check_claim(event, in);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_lookup(
            event, KEY_JKP_CLAIMS,
            &(struct jamsostek__name){"jkp_claims",
                                      "Klaim selama bekerja, paling banyak",
                                      "Most claims in a working life"},
            &most);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_lookup(
            event, KEY_JKP_CLAIM_GAP,
            &(struct jamsostek__name){
                "jkp_claim_gap",
                "Bulan iuran sejak klaim sebelumnya, diperlukan",
                "Contribution months since the claim before, needed"},
            &gap);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_lookup(
            event, KEY_JKP_CLAIM_WITHIN,
            &(struct jamsostek__name){"jkp_claim_within",
                                      "Batas waktu klaim sejak PHK",
                                      "Time to claim after the dismissal"},
            &within);
    if (status != JAMSOSTEK_OK)
        return status;
    *out = (jamsostek_jkp_claim){
        .last_day = jamsostek__months_later(event->day, (int32_t)within)};
    if (in->ending > JAMSOSTEK_JKP_DISMISSED)
        out->refused = JAMSOSTEK_JKP_REFUSED_ENDING;
    else if (in->claim_no > most)
        out->refused = JAMSOSTEK_JKP_REFUSED_NUMBER;
    else if (in->claim_no > 1 && in->months_since_claim < gap)
        out->refused = JAMSOSTEK_JKP_REFUSED_GAP;
    else if (in->new_job || in->died)
        out->refused = JAMSOSTEK_JKP_REFUSED_LOST;
    else if (in->claimed_on != JAMSOSTEK_DATE_NONE &&
             in->claimed_on > out->last_day)
        out->refused = JAMSOSTEK_JKP_REFUSED_LATE;
    out->allowed = out->refused == JAMSOSTEK_JKP_NOT_REFUSED;
    remark_refusal(event, out->refused);
    out->flags = event->flags;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_jkp_claim_compute(const jamsostek_rules *rules, jamsostek_date day,
                            const jamsostek_jkp_input *in,
                            jamsostek_jkp_claim *out,
                            jamsostek_explanation **why, jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_jkp_claim made;
    jamsostek_status status = begin(rules, day, in, out, why, &event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = jamsostek__event_end(&event, claim(&event, in, &made), why);
    if (status == JAMSOSTEK_OK)
        *out = made;
    return status;
}

/* --- arrears -------------------------------------------------------------- */

static jamsostek_status
check_arrears(const struct jamsostek__event *event,
              const jamsostek_jkp_input *in)
{
    jamsostek_status status;

    if (in->months_unpaid == -1)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_MISSING,
                               "months_unpaid is needed");
    if (in->months_unpaid < 0 || in->months_unpaid > MAX_MONTHS)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "months_unpaid is not within 0 to 1,200");
    status = check_switch(event, in->arrears_settled, "arrears_settled");
    if (status == JAMSOSTEK_OK)
        status = check_switch(event, in->closed, "closed");
    if (status == JAMSOSTEK_OK)
        status = check_day(event, in->worker_paid_on, "worker_paid_on");
    if (status == JAMSOSTEK_OK)
        status = check_day(event, in->refund_asked_on, "refund_asked_on");
    if (status == JAMSOSTEK_OK && in->worker_paid_on != JAMSOSTEK_DATE_NONE &&
        in->refund_asked_on != JAMSOSTEK_DATE_NONE &&
        in->refund_asked_on < in->worker_paid_on)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "refund_asked_on lies before worker_paid_on");
    return status;
}

static void
remark_arrears(const struct jamsostek__event *event,
               const jamsostek_jkp_arrears *out)
{
    if (out->bpjs_pays)
        jamsostek__event_remark(
            event, NO_EVENT_KEY, 0,
            "Dibayar BPJS; tunggakan dan denda tetap terutang",
            "BPJS pays; arrears and fines stay due");
    else if (out->refund_due)
        jamsostek__event_remark(
            event, KEY_JKP_REFUND_WITHIN, 0,
            "Pemberi kerja membayar lebih dahulu dan mendapat penggantian",
            "The employer pays first and gets a refund");
    else
        jamsostek__event_remark(
            event, KEY_JKP_REFUND_WITHIN, 0,
            "Pemberi kerja membayar lebih dahulu; penggantian hanya setelah "
            "tunggakan dan denda lunas dan bila diminta tepat waktu",
            "The employer pays first; a refund needs all arrears and fines "
            "paid, and to be asked for in time");
}

static jamsostek_status
arrears(struct jamsostek__event *event, const jamsostek_jkp_input *in,
        jamsostek_jkp_arrears *out)
{
    int64_t most, within;
    jamsostek_status status = check_arrears(event, in);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_lookup(
            event, KEY_JKP_ARREARS,
            &(struct jamsostek__name){
                "jkp_arrears",
                "Tunggakan berturut-turut yang tetap dibayar BPJS",
                "Arrears in a row with which BPJS still pays"},
            &most);
    /* Art. 39A is new in PP 6/2025. */
    if (status == JAMSOSTEK_OK && in->closed &&
        jamsostek__row_on(event->law, KEY_JKP_ARREARS_CLOSED, event->day) !=
            NO_ROW)
        status = jamsostek__event_lookup(
            event, KEY_JKP_ARREARS_CLOSED,
            &(struct jamsostek__name){
                "jkp_arrears_closed",
                "Tunggakan bila perusahaan pailit atau tutup",
                "Arrears of a bankrupt or closed employer"},
            &most);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_lookup(
            event, KEY_JKP_REFUND_WITHIN,
            &(struct jamsostek__name){"jkp_refund_within",
                                      "Batas waktu meminta penggantian",
                                      "Time to ask for the refund"},
            &within);
    if (status != JAMSOSTEK_OK)
        return status;
    *out = (jamsostek_jkp_arrears){.bpjs_pays = in->months_unpaid <= most,
                                   .refund_until = JAMSOSTEK_DATE_NONE};
    if (in->worker_paid_on != JAMSOSTEK_DATE_NONE)
        out->refund_until =
            jamsostek__months_later(in->worker_paid_on, (int32_t)within);
    out->refund_due = !out->bpjs_pays && in->arrears_settled &&
                      (out->refund_until == JAMSOSTEK_DATE_NONE ||
                       in->refund_asked_on == JAMSOSTEK_DATE_NONE ||
                       in->refund_asked_on <= out->refund_until);
    remark_arrears(event, out);
    out->flags = event->flags;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_jkp_arrears_compute(const jamsostek_rules *rules, jamsostek_date day,
                              const jamsostek_jkp_input *in,
                              jamsostek_jkp_arrears *out,
                              jamsostek_explanation **why, jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_jkp_arrears made;
    jamsostek_status status = begin(rules, day, in, out, why, &event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = jamsostek__event_end(&event, arrears(&event, in, &made), why);
    if (status == JAMSOSTEK_OK)
        *out = made;
    return status;
}
