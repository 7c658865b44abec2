/* SPDX-License-Identifier: MIT */

/*
 * jp_pension.c - weighted wages, the pension of the first year, the lump sum
 *
 * A pension is the sum of the weighted wages of a career x 1 % / 12 (x months
 * that count / months paid), and a weighted wage is the wage x the inflation of
 * every year from its own on.  Year by year that is (sum + wages of the year)
 * x (1 + inflation), which exact.c does without an error.
 */
#include "benefit/pension.h"

jamsostek_status
jamsostek__jp_check_inflation(const int32_t *ppm, size_t n, int32_t from,
                              int32_t first_year, int32_t pension_year,
                              jamsostek_error *err)
{
    size_t i;

    if (n > MAX_YEARS || from < 0 || from > 9999)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "inflation is given for 200 years at most");
    if (first_year < pension_year &&
        (ppm == NULL || from > first_year || from + (int32_t)n < pension_year))
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "the inflation of every year from %d to %d is "
                               "needed",
                               (int)first_year, (int)pension_year - 1);
    for (i = 0; ppm != NULL && i < n; i++)
        if (ppm[i] < LEAST_GROWTH || ppm[i] > MOST_GROWTH)
            return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                                   "an inflation of %d ppm cannot be",
                                   (int)ppm[i]);
    return JAMSOSTEK_OK;
}

/* x (1 + inflation of the year). */
static bool
inflate(struct jamsostek__exact *x, const jamsostek_jp_input *in, int32_t year)
{
    return jamsostek__exact_share(
        x, (uint32_t)(PPM + in->inflation_ppm[year - in->inflation_from]));
}

/* The caller's inflation of a year, art. 17 (3). */
static void
trace_inflation(const struct jamsostek__event *event,
                const jamsostek_jp_input *in, int32_t year)
{
    jamsostek_explanation_step step = {
        .node = "jp_inflation",
        .label_id = "Inflasi umum tahun itu (diberikan; PP 45/2015 Pasal 17 "
                    "ayat (3))",
        .label_en = "General inflation of the year (given; PP 45/2015 art. 17 "
                    "(3))",
        .operation = JAMSOSTEK_OP_GIVEN,
        .month = jamsostek__date_from(year, 1, 1),
        .n_months = 12,
        .amount = in->inflation_ppm[year - in->inflation_from],
        .unit = JAMSOSTEK_UNIT_PPM};

    jamsostek__event_step(event, NO_EVENT_KEY, &step);
}

/* How much a wage grows in all; left out where it is too large to show. */
static void
trace_factor(const struct jamsostek__event *event, const jamsostek_jp_input *in,
             int32_t from, int32_t until)
{
    jamsostek_explanation_step step = {
        .node = "jp_factor",
        .label_id = "Faktor: hasil kali (1 + inflasi) setiap tahun",
        .label_en = "Factor: product of (1 + inflation) of each year",
        .operation = JAMSOSTEK_OP_LOOKUP,
        .unit = JAMSOSTEK_UNIT_PPM};
    struct jamsostek__exact factor;
    struct jamsostek__micro exact;

    jamsostek__exact_zero(&factor);
    if (event->trace == NULL || !jamsostek__exact_add(&factor, PPM))
        return;
    for (; from < until; from++) {
        trace_inflation(event, in, from);
        if (!inflate(&factor, in, from))
            return;
    }
    if (!jamsostek__exact_micro(&factor, 1, &exact))
        return;
    step.amount = exact.micro / PPM;
    jamsostek__event_step(event, NO_EVENT_KEY, &step);
}

static jamsostek_status
too_large(struct jamsostek__event *event)
{
    return jamsostek__fail(event->err, JAMSOSTEK_ERR_OVERFLOW,
                           "the wages, with their growth, are too large");
}

/* --- one wage ------------------------------------------------------------- */

static jamsostek_status
weigh(struct jamsostek__event *event, const jamsostek_jp_input *in,
      jamsostek_idr *out)
{
    static const struct jamsostek__name words = {
        "jp_weighted_wage",
        "Upah tertimbang sebulan, PP 45/2015 Pasal 17 ayat (3)",
        "Weighted wage of a month, PP 45/2015 art. 17 (3)"};
    jamsostek_explanation_step given = {.node = "jp_wage",
                                        .label_id = "Upah sebulan",
                                        .label_en = "Monthly wage",
                                        .operation = JAMSOSTEK_OP_GIVEN};
    int32_t pension_year = jamsostek__date_split(event->day).year, year;
    int32_t first_year = 1970 + event->law->first_month / 12;
    struct jamsostek__exact sum;
    struct jamsostek__micro exact;
    jamsostek_status status =
        jamsostek__jp_amount_ok(in->wage, "wage", event->err);

    if (status != JAMSOSTEK_OK)
        return status;
    if (in->wage_year < first_year || in->wage_year > pension_year)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "wage_year %d is not within %d to %d",
                               (int)in->wage_year, (int)first_year,
                               (int)pension_year);
    status = jamsostek__jp_check_inflation(in->inflation_ppm, in->n_inflation,
                                           in->inflation_from, in->wage_year,
                                           pension_year, event->err);
    if (status != JAMSOSTEK_OK)
        return status;
    given.amount = in->wage;
    jamsostek__event_step(event, NO_EVENT_KEY, &given);
    trace_factor(event, in, in->wage_year, pension_year);
    jamsostek__exact_zero(&sum);
    if (!jamsostek__exact_add(&sum, in->wage))
        return too_large(event);
    for (year = in->wage_year; year < pension_year; year++)
        if (!inflate(&sum, in, year))
            return too_large(event);
    if (!jamsostek__exact_micro(&sum, 1, &exact))
        return too_large(event);
    *out = jamsostek__jp_round(event, NO_EVENT_KEY, &words, JAMSOSTEK_OP_SUM, 0,
                               0, exact);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_jp_weighted_wage(const jamsostek_rules *rules, jamsostek_date day,
                           const jamsostek_jp_input *in,
                           jamsostek_jp_amount *out,
                           jamsostek_explanation **why, jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_idr made = 0;
    jamsostek_status status =
        jamsostek__jp_begin(rules, day, in, true, out, why, &event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = jamsostek__event_end(&event, weigh(&event, in, &made), why);
    if (status == JAMSOSTEK_OK)
        *out = (jamsostek_jp_amount){made, event.flags};
    return status;
}

/* --- a career ------------------------------------------------------------- */

jamsostek_status
jamsostek__jp_check_months(jamsostek_date wages_from, size_t n,
                           jamsostek_date day, jamsostek_error *err)
{
    int32_t first;

    if (wages_from == JAMSOSTEK_DATE_NONE)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "wages_from is needed");
    if (!jamsostek__date_ok(wages_from))
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "wages_from is no date");
    if (wages_from < jamsostek__edition.first_month)
        return jamsostek__fail(err, JAMSOSTEK_ERR_NO_RULE,
                               "wages reach back to before JP began");
    if (n < 1 || n > MAX_MONTHS)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "a career has 1 to 1,200 months");
    first = jamsostek__month_number(wages_from);
    if (first + (int32_t)n - 1 > jamsostek__month_number(day))
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "wages reach into months after the day");
    return JAMSOSTEK_OK;
}

/* Whether a key has another row in the month than in the month before it, or
 * the month is the first: what changes is told once. */
static bool
is_new(const struct jamsostek__event *event, int32_t key, size_t i,
       jamsostek_date month)
{
    return i == 0 || jamsostek__row_on(event->law, (size_t)key, month) !=
                         jamsostek__row_on(event->law, (size_t)key, month - 1);
}

/* What is counted in the month, not more than its ceiling. */
static jamsostek_status
counted_wage(struct jamsostek__event *event, const jamsostek_jp_input *in,
             size_t i, jamsostek_date month, jamsostek_idr *out)
{
    jamsostek_explanation_step step = {
        .node = "jp_wage",
        .label_id = "Upah yang diperhitungkan sejak bulan ini",
        .label_en = "Wage that counts from this month on",
        .operation = JAMSOSTEK_OP_CAP,
        .month = month,
        .n_months = 1,
        .base = in->wages[i]};
    struct jamsostek__event at = *event;
    int64_t ceiling;
    jamsostek_status status;

    if (in->wages[i] < 0)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "the wage of month %zu is negative", i + 1);
    at.day = month;
    status = jamsostek__event_value(&at, KEY_JP_CEILING, &ceiling);
    event->flags = at.flags;
    if (status != JAMSOSTEK_OK)
        return status;
    *out = in->wages[i] < ceiling ? in->wages[i] : ceiling;
    step.rate = ceiling;
    step.amount = *out;
    if (event->trace != NULL && is_new(event, KEY_JP_CEILING, i, month))
        jamsostek__event_step(&at, KEY_JP_CEILING, &step);
    return JAMSOSTEK_OK;
}

static void
trace_year(const struct jamsostek__event *event, int32_t year, int64_t wages)
{
    jamsostek_explanation_step step = {
        .node = "jp_year",
        .label_id = "Upah yang diperhitungkan dalam setahun",
        .label_en = "Wages that count, of a year",
        .operation = JAMSOSTEK_OP_LOOKUP,
        .rate = year,
        .amount = wages};

    jamsostek__event_step(event, NO_EVENT_KEY, &step);
}

/* Sum of the weighted wages, and the months that were paid. */
static jamsostek_status
weigh_career(struct jamsostek__event *event, const jamsostek_jp_input *in,
             struct jamsostek__exact *sum, int32_t *paid)
{
    int32_t first, year, pension_year = jamsostek__date_split(event->day).year;
    int64_t of_year = 0;
    size_t i;
    jamsostek_status status = jamsostek__jp_check_months(
        in->wages_from, in->n_wages, event->day, event->err);

    if (status != JAMSOSTEK_OK)
        return status;
    first = jamsostek__month_number(in->wages_from);
    status = jamsostek__jp_check_inflation(
        in->inflation_ppm, in->n_inflation, in->inflation_from,
        1970 + first / 12, pension_year, event->err);
    if (status != JAMSOSTEK_OK)
        return status;
    jamsostek__exact_zero(sum);
    *paid = 0;
    for (i = 0; i < in->n_wages; i++) {
        int32_t number = first + (int32_t)i;
        jamsostek_idr wage;

        status =
            counted_wage(event, in, i, jamsostek__month_start(number), &wage);
        if (status != JAMSOSTEK_OK)
            return status;
        *paid += wage > 0;
        if (add_overflows(of_year, wage, &of_year))
            return too_large(event);
        if (number % 12 != 11 && i + 1 < in->n_wages)
            continue;
        /* The year is complete. */
        year = 1970 + number / 12;
        trace_year(event, year, of_year);
        if (!jamsostek__exact_add(sum, of_year))
            return too_large(event);
        if (year < pension_year) {
            trace_inflation(event, in, year);
            if (!inflate(sum, in, year))
                return too_large(event);
        }
        of_year = 0;
    }
    /* Years between the last wage and the pension weigh too. */
    for (year = 1971 + (first + (int32_t)in->n_wages - 1) / 12;
         year < pension_year; year++) {
        trace_inflation(event, in, year);
        if (!inflate(sum, in, year))
            return too_large(event);
    }
    return JAMSOSTEK_OK;
}

/* The average that the formula starts from, as a sum over so many months. */
static jamsostek_status
average(struct jamsostek__event *event, const jamsostek_jp_input *in,
        struct jamsostek__exact *sum, int32_t *divisor,
        jamsostek_jp_pension *out)
{
    static const struct jamsostek__name words = {
        "jp_average_wage", "Rata-rata upah tertimbang sebulan",
        "Average weighted wage of a month"};
    bool given = in->average_wage != JAMSOSTEK_IDR_NONE;
    struct jamsostek__micro exact;
    jamsostek_status status;

    if (given && in->wages != NULL)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_CONFLICT,
                               "an average wage and wages exclude each other");
    *divisor = 1;
    if (given) {
        status = jamsostek__jp_amount_ok(in->average_wage, "average_wage",
                                         event->err);
        if (status != JAMSOSTEK_OK)
            return status;
        jamsostek__exact_zero(sum);
        if (!jamsostek__exact_add(sum, in->average_wage))
            return too_large(event);
    } else {
        if (in->wages == NULL)
            return jamsostek__fail(event->err, JAMSOSTEK_ERR_MISSING,
                                   "an average wage or wages are needed");
        status = weigh_career(event, in, sum, &out->months_paid);
        if (status != JAMSOSTEK_OK)
            return status;
        if (out->months_paid == 0)
            return jamsostek__fail(event->err, JAMSOSTEK_ERR_MISSING,
                                   "no contribution was paid in any month");
        *divisor = out->months_paid;
        if (out->months == 0)
            out->months = out->months_paid;
    }
    if (!jamsostek__exact_micro(sum, (uint32_t)*divisor, &exact))
        return too_large(event);
    out->average_wage =
        jamsostek__jp_round(event, NO_EVENT_KEY, &words,
                            given ? JAMSOSTEK_OP_GIVEN : JAMSOSTEK_OP_LOOKUP, 0,
                            given ? 0 : out->months_paid, exact);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__jp_pension(struct jamsostek__event *event,
                      const jamsostek_jp_input *in, jamsostek_jp_pension *out)
{
    static const struct jamsostek__name words = {
        "jp_formula", "Rumus: persentase x bulan / 12 x rata-rata upah, selama",
        "Formula: rate x months / 12 x average wage, for"};
    static const struct jamsostek__name accrual_words = {
        "jp_accrual", "Manfaat pensiun per tahun iuran",
        "Pension per year of contributions"};
    static const struct jamsostek__name qualifying_words = {
        "jp_qualifying_months", "Masa iur untuk pensiun bulanan",
        "Months needed for a monthly pension"};
    jamsostek_explanation_step result = {.node = "jp_pension",
                                         .label_id = "Manfaat pensiun sebulan",
                                         .label_en = "Pension of a month",
                                         .operation = JAMSOSTEK_OP_SUM};
    struct jamsostek__exact sum;
    struct jamsostek__micro exact;
    int64_t accrual, qualifying;
    int32_t divisor;
    jamsostek_status status;

    *out = (jamsostek_jp_pension){.months = in->months};
    if (in->months < 0 || in->months > MAX_MONTHS)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "months is not within 0 to 1,200");
    status = average(event, in, &sum, &divisor, out);
    if (status == JAMSOSTEK_OK && out->months == 0)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_MISSING,
                               "months is needed beside an average wage");
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_lookup(event, KEY_JP_ACCRUAL, &accrual_words,
                                         &accrual);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_lookup(event, KEY_JP_QUALIFYING_MONTHS,
                                         &qualifying_words, &qualifying);
    if (status != JAMSOSTEK_OK)
        return status;
    if (!jamsostek__exact_times(&sum, (uint32_t)out->months) ||
        !jamsostek__exact_share(&sum, (uint32_t)accrual) ||
        !jamsostek__exact_micro(&sum, 12 * (uint32_t)divisor, &exact))
        return too_large(event);
    out->formula =
        jamsostek__jp_round(event, KEY_JP_ACCRUAL, &words, JAMSOSTEK_OP_LOOKUP,
                            0, out->months, exact);
    if (out->months < qualifying) {
        event->flags |= JAMSOSTEK_JP_FLAG_LUMP_SUM;
        jamsostek__event_remark(
            event, KEY_JP_QUALIFYING_MONTHS, JAMSOSTEK_JP_FLAG_LUMP_SUM,
            "Masa iur kurang: iuran dan hasil pengembangan dibayar sekaligus, "
            "bukan pensiun bulanan",
            "Too few months: contributions and return are paid at once, there "
            "is no monthly pension");
    } else if (in->without_limits) {
        out->pension = out->formula;
    } else {
        status = jamsostek__jp_within(event, out->formula, &out->pension);
    }
    if (status != JAMSOSTEK_OK)
        return status;
    result.amount = out->pension;
    jamsostek__event_step(event, NO_EVENT_KEY, &result);
    out->flags = event->flags;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_jp_pension_compute(const jamsostek_rules *rules, jamsostek_date day,
                             const jamsostek_jp_input *in,
                             jamsostek_jp_pension *out,
                             jamsostek_explanation **why, jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_jp_pension made;
    jamsostek_status status =
        jamsostek__jp_begin(rules, day, in, true, out, why, &event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = jamsostek__event_end(
        &event, jamsostek__jp_pension(&event, in, &made), why);
    if (status == JAMSOSTEK_OK)
        *out = made;
    return status;
}

/* --- lump sum ------------------------------------------------------------- */

/* What was paid for a month: both sides, each rounded as on the bill (D1). */
static jamsostek_status
contribution(struct jamsostek__event *event, jamsostek_idr wage,
             jamsostek_date month, size_t number, jamsostek_idr *out)
{
    static const int32_t rates[] = {KEY_JP_RATE_EMPLOYER, KEY_JP_RATE_WORKER};
    static const struct jamsostek__name words[] = {
        {"jp_rate_employer", "Iuran pemberi kerja", "Employer's rate"},
        {"jp_rate_worker", "Iuran pekerja", "Worker's rate"}};
    struct jamsostek__event at = *event;
    jamsostek_status status = JAMSOSTEK_OK;
    int64_t direction, base, rate;
    size_t i;

    at.day = month;
    *out = 0;
    for (i = 0; i < ARRAY_LEN(rates); i++) {
        struct jamsostek__micro exact;

        status = is_new(event, rates[i], number, month)
                     ? jamsostek__event_lookup(&at, rates[i], &words[i], &rate)
                     : jamsostek__event_value(&at, rates[i], &rate);
        direction = jamsostek__event_choice(&at, KEY_ROUNDING_JP_DIRECTION);
        base = jamsostek__event_choice(&at, KEY_ROUNDING_JP_BASE);
        if (status != JAMSOSTEK_OK)
            return status;
        if (!jamsostek__share(wage, rate, &exact))
            return too_large(event);
        *out += jamsostek__round(exact, (jamsostek_rounding)direction, base);
    }
    event->flags = at.flags;
    return status;
}

static jamsostek_status
save(struct jamsostek__event *event, const jamsostek_jp_input *in,
     struct jamsostek__exact *sum, jamsostek_jp_lump_sum *out)
{
    int32_t first = jamsostek__month_number(in->wages_from);
    jamsostek_status status;
    size_t i;

    jamsostek__exact_zero(sum);
    for (i = 0; i < in->n_wages; i++) {
        jamsostek_date month = jamsostek__month_start(first + (int32_t)i);
        jamsostek_idr wage, paid;

        status = counted_wage(event, in, i, month, &wage);
        if (status == JAMSOSTEK_OK)
            status = contribution(event, wage, month, i, &paid);
        if (status == JAMSOSTEK_OK && in->return_ppm != NULL)
            status = jamsostek__jp_growth_ok(in->return_ppm[i], event->err);
        if (status != JAMSOSTEK_OK)
            return status;
        out->months_paid += wage > 0;
        if (add_overflows(out->contributions, paid, &out->contributions) ||
            !jamsostek__exact_add(sum, paid) ||
            (in->return_ppm != NULL &&
             !jamsostek__exact_share(sum, (uint32_t)(PPM + in->return_ppm[i]))))
            return too_large(event);
    }
    return JAMSOSTEK_OK;
}

static jamsostek_status
lump_sum(struct jamsostek__event *event, const jamsostek_jp_input *in,
         jamsostek_jp_lump_sum *out)
{
    static const struct jamsostek__name words = {
        "jp_lump_sum", "Iuran dan hasil pengembangannya, PP 45/2015 Pasal 24",
        "Contributions and their return, PP 45/2015 art. 24"};
    jamsostek_explanation_step step = {
        .node = "jp_contributions",
        .label_id = "Iuran pemberi kerja dan pekerja",
        .label_en = "Contributions of employer and worker",
        .operation = JAMSOSTEK_OP_SUM};
    struct jamsostek__exact sum;
    struct jamsostek__micro exact;
    int64_t qualifying;
    jamsostek_status status;

    *out = (jamsostek_jp_lump_sum){0};
    if (in->wages == NULL)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_MISSING,
                               "wages are needed");
    status = jamsostek__jp_check_months(in->wages_from, in->n_wages, event->day,
                                        event->err);
    if (status == JAMSOSTEK_OK)
        status = save(event, in, &sum, out);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_value(event, KEY_JP_QUALIFYING_MONTHS,
                                        &qualifying);
    if (status != JAMSOSTEK_OK)
        return status;
    if (out->months_paid >= qualifying)
        jamsostek__event_remark(
            event, KEY_JP_QUALIFYING_MONTHS, 0,
            "Masa iur cukup untuk pensiun bulanan; pembayaran sekaligus hanya "
            "bila kurang (PP 45/2015 Pasal 24)",
            "The months suffice for a monthly pension; a lump sum is for who "
            "has fewer (PP 45/2015 art. 24)");
    step.amount = out->contributions;
    jamsostek__event_step(event, KEY_JP_QUALIFYING_MONTHS, &step);
    if (in->return_ppm == NULL) {
        event->flags |= JAMSOSTEK_JP_FLAG_NO_RETURN;
        jamsostek__event_remark(event, NO_EVENT_KEY,
                                JAMSOSTEK_JP_FLAG_NO_RETURN,
                                "Hasil pengembangan tidak diberikan: hanya "
                                "iuran yang dihitung",
                                "No return was given: only the contributions "
                                "are counted");
    } else {
        jamsostek__event_remark(
            event, NO_EVENT_KEY, 0,
            "Tiap iuran berkembang sejak bulannya sendiri, seperti JHT",
            "Each contribution earns from its own month on, as in JHT");
    }
    if (!jamsostek__exact_micro(&sum, 1, &exact))
        return too_large(event);
    out->total = jamsostek__jp_round(event, NO_EVENT_KEY, &words,
                                     JAMSOSTEK_OP_SUM, 0, 0, exact);
    out->development = out->total - out->contributions;
    out->flags = event->flags;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_jp_lump_sum_compute(const jamsostek_rules *rules, jamsostek_date day,
                              const jamsostek_jp_input *in,
                              jamsostek_jp_lump_sum *out,
                              jamsostek_explanation **why, jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_jp_lump_sum made;
    jamsostek_status status =
        jamsostek__jp_begin(rules, day, in, true, out, why, &event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = jamsostek__event_end(&event, lump_sum(&event, in, &made), why);
    if (status == JAMSOSTEK_OK)
        *out = made;
    return status;
}
