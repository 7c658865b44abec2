/* SPDX-License-Identifier: MIT */

/*
 * jp.c - pension age, yearly limits and ceiling, indexation
 */
#include "benefit/pension.h"

void
jamsostek_jp_input_init(jamsostek_jp_input *in)
{
    static const jamsostek_jp_input init = JAMSOSTEK_JP_INPUT_INIT;

    if (in != NULL)
        *in = init;
}

jamsostek_status
jamsostek__jp_begin(const jamsostek_rules *rules, jamsostek_date day,
                    const jamsostek_jp_input *in, bool needs_input,
                    const void *out, jamsostek_explanation **why,
                    struct jamsostek__event *event, jamsostek_error *err)
{
    jamsostek_status status;

    if (out == NULL || (needs_input && in == NULL))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "in or out is NULL");
    if (in != NULL) {
        status = jamsostek__check_size(in, in->struct_size, sizeof *in,
                                       sizeof *in, err);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    return jamsostek__event_begin(rules, day, in != NULL ? in->options : 0, why,
                                  event, err);
}

jamsostek_idr
jamsostek__jp_round(struct jamsostek__event *event, int32_t key,
                    const struct jamsostek__name *words, int32_t operation,
                    int64_t base, int64_t rate, struct jamsostek__micro exact)
{
    jamsostek_explanation_step step = {.node = words->node,
                                       .label_id = words->id,
                                       .label_en = words->en,
                                       .operation = operation,
                                       .base = base,
                                       .rate = rate};
    struct jamsostek__rounding rounding = jamsostek__event_rounding(event);

    jamsostek__event_round(&rounding, exact, &step);
    jamsostek__event_step(event, key, &step);
    return step.amount;
}

jamsostek_status
jamsostek__jp_amount_ok(jamsostek_idr amount, const char *name,
                        jamsostek_error *err)
{
    if (amount == JAMSOSTEK_IDR_NONE)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING, "%s is needed",
                               name);
    if (amount < 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN, "%s is negative",
                               name);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__jp_growth_ok(int32_t ppm, jamsostek_error *err)
{
    if (ppm < LEAST_GROWTH || ppm > MOST_GROWTH)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "a growth of %d ppm cannot be", (int)ppm);
    return JAMSOSTEK_OK;
}

jamsostek_date
jamsostek__next_month(jamsostek_date day)
{
    return jamsostek__month_start(jamsostek__month_number(day) + 1);
}

/* --- age ------------------------------------------------------------------ */

static const struct jamsostek__name age_words = {"jp_pension_age",
                                                 "Usia pensiun", "Pension age"};

jamsostek_status
jamsostek_jp_pension_age(const jamsostek_rules *rules, jamsostek_date day,
                         const jamsostek_jp_input *in, jamsostek_jp_age *out,
                         jamsostek_explanation **why, jamsostek_error *err)
{
    struct jamsostek__event event;
    int64_t years = 0;
    jamsostek_status status =
        jamsostek__jp_begin(rules, day, in, false, out, why, &event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = jamsostek__event_end(
        &event,
        jamsostek__event_lookup(&event, KEY_JP_PENSION_AGE, &age_words, &years),
        why);
    if (status == JAMSOSTEK_OK)
        *out = (jamsostek_jp_age){(int32_t)years, event.flags};
    return status;
}

/*
 * The first day on which the age then in force is reached.  When the age rises
 * before somebody reaches it, the later row counts; who has reached it keeps it
 * (D8).  Where D8 is chosen as of the month, a row has to last until the first
 * day of the pension.
 */
static jamsostek_status
day_reached(const struct jamsostek__law *law, jamsostek_date born,
            jamsostek_date *reached, jamsostek_error *err)
{
    uint16_t first = law->first_row[KEY_JP_PENSION_AGE], r;

    for (r = first; r < law->first_row[KEY_JP_PENSION_AGE + 1]; r++) {
        const struct jamsostek__row *row = &law->rows[r];
        jamsostek_date day = jamsostek__years_later(born, (int32_t)row->amount),
                       held;
        uint16_t choice;

        if (r == first && day < row->from)
            return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_OPEN,
                                   "pension age was reached before JP began");
        if (day < row->from)
            day = row->from;
        choice = jamsostek__row_on(law, KEY_CHOICE_PENSION_AGE_REACHED, day);
        held = choice != NO_ROW &&
                       law->rows[choice].amount ==
                           OPTION_CHOICE_PENSION_AGE_REACHED_AS_OF_MONTH
                   ? jamsostek__next_month(day)
                   : day;
        if (held < row->until) {
            *reached = day;
            return JAMSOSTEK_OK;
        }
    }
    return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_IN_FORCE,
                           "no pension age is in force");
}

static void
show_day(const struct jamsostek__event *event, int32_t key, int32_t operation,
         const struct jamsostek__name *words, jamsostek_date day)
{
    jamsostek_explanation_step step = {.node = words->node,
                                       .label_id = words->id,
                                       .label_en = words->en,
                                       .operation = operation,
                                       .amount = day,
                                       .unit = JAMSOSTEK_UNIT_DATE};

    jamsostek__event_step(event, key, &step);
}

static void
show_retirement(const struct jamsostek__event *event,
                const jamsostek_jp_retirement *r)
{
    static const struct jamsostek__name reached = {
        "jp_reached", "Usia pensiun tercapai", "Pension age reached"};
    static const struct jamsostek__name starts = {"jp_starts", "Mulai pensiun",
                                                  "Start of the pension"};
    static const struct jamsostek__name latest = {
        "jp_latest_start", "Mulai paling lambat", "Latest start"};
    static const struct jamsostek__name enrolment = {
        "jp_latest_enrolment", "Bulan pendaftaran terakhir",
        "Latest month of enrolment"};

    show_day(event, KEY_JP_PENSION_AGE, JAMSOSTEK_OP_LOOKUP, &reached,
             r->reached);
    show_day(event, NO_EVENT_KEY, JAMSOSTEK_OP_LOOKUP, &starts, r->starts);
    show_day(event, KEY_JP_PENSION_DEFERRAL, JAMSOSTEK_OP_LOOKUP, &latest,
             r->latest_start);
    show_day(event, KEY_JP_ENROLMENT_BEFORE, JAMSOSTEK_OP_LOOKUP, &enrolment,
             r->latest_enrolment);
}

/* D8, as it was chosen. */
static void
remark_reached(struct jamsostek__event *event)
{
    if (jamsostek__event_choice(event, KEY_CHOICE_PENSION_AGE_REACHED) ==
        OPTION_CHOICE_PENSION_AGE_REACHED_STAYS_REACHED)
        jamsostek__event_remark(
            event, KEY_CHOICE_PENSION_AGE_REACHED, 0,
            "Usia pensiun yang sudah tercapai tetap tercapai walaupun naik "
            "kemudian (D8)",
            "A pension age once reached stays reached when it rises (D8)");
    else
        jamsostek__event_remark(
            event, KEY_CHOICE_PENSION_AGE_REACHED, 0,
            "Usia pensiun harus tercapai menurut bulan mulainya pensiun (D8)",
            "The pension age of the month in which the pension starts has to "
            "be reached (D8)");
}

static jamsostek_status
retire(struct jamsostek__event *event, const jamsostek_jp_input *in,
       jamsostek_jp_retirement *out)
{
    static const struct jamsostek__name deferral_words = {
        "jp_deferral", "Penundaan paling lama bila tetap bekerja",
        "Longest deferral for who works on"};
    static const struct jamsostek__name enrolment_words = {
        "jp_enrolment_before", "Mendaftar paling lambat, sebelum usia pensiun",
        "Enrolled at the latest, before pension age"};
    static const struct jamsostek__name born_words = {
        "jp_born", "Tanggal lahir", "Birth date"};
    int64_t age, deferral, before;
    int32_t enrolment;
    jamsostek_date last, end;
    jamsostek_status status =
        jamsostek__event_lookup(event, KEY_JP_PENSION_AGE, &age_words, &age);

    show_day(event, NO_EVENT_KEY, JAMSOSTEK_OP_GIVEN, &born_words, in->born);
    if (status == JAMSOSTEK_OK)
        remark_reached(event);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_lookup(event, KEY_JP_PENSION_DEFERRAL,
                                         &deferral_words, &deferral);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_lookup(event, KEY_JP_ENROLMENT_BEFORE,
                                         &enrolment_words, &before);
    if (status != JAMSOSTEK_OK)
        return status;
    enrolment = jamsostek__month_number(event->day) - (int32_t)before;
    if (enrolment < event->law->first_month)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_NOT_OPEN,
                               "the last month to enrol lies before JP began");
    last = jamsostek__years_later(event->day, (int32_t)deferral);
    end = event->day;
    if (in->left_work != JAMSOSTEK_DATE_NONE && in->left_work > end) {
        end = in->left_work < last ? in->left_work : last;
        if (in->left_work > last) {
            event->flags |= JAMSOSTEK_JP_FLAG_DEFERRAL_ENDED;
            jamsostek__event_remark(
                event, KEY_JP_PENSION_DEFERRAL,
                JAMSOSTEK_JP_FLAG_DEFERRAL_ENDED,
                "Pensiun dimulai pada akhir masa penundaan, bukan pada saat "
                "berhenti bekerja",
                "The pension starts when the deferral ends, not on leaving");
        }
    }
    *out = (jamsostek_jp_retirement){
        .reached = event->day,
        .starts = jamsostek__next_month(end),
        .latest_start = jamsostek__next_month(last),
        .latest_enrolment = jamsostek__month_start(enrolment),
        .age = (int32_t)age,
        .flags = event->flags};
    show_retirement(event, out);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_jp_retirement_compute(const jamsostek_rules *rules,
                                const jamsostek_jp_input *in,
                                jamsostek_jp_retirement *out,
                                jamsostek_explanation **why,
                                jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_jp_retirement made;
    jamsostek_date reached;
    jamsostek_status status;

    if (in == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "in or out is NULL");
    status =
        jamsostek__check_size(in, in->struct_size, sizeof *in, sizeof *in, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (in->born == JAMSOSTEK_DATE_NONE)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "a birth date is needed");
    if (!jamsostek__date_ok(in->born))
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN, "born is no date");
    if (in->left_work != JAMSOSTEK_DATE_NONE &&
        (!jamsostek__date_ok(in->left_work) || in->left_work < in->born))
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "left_work is no date or lies before born");
    status = day_reached(jamsostek__law(rules), in->born, &reached, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_begin(rules, reached, in->options, why,
                                        &event, err);
    if (status != JAMSOSTEK_OK)
        return status;
    status = jamsostek__event_end(&event, retire(&event, in, &made), why);
    if (status == JAMSOSTEK_OK)
        *out = made;
    return status;
}

/* --- limits --------------------------------------------------------------- */

/*
 * The day whose rows hold: no text names the first day of a year's limits
 * (B7).  As listed, the rows begin in March (2026: February); the options let
 * a year's row count from another month on.
 */
static jamsostek_status
limits_day(struct jamsostek__event *event, jamsostek_date *out)
{
    struct jamsostek__ymd ymd = jamsostek__date_split(event->day);
    /* The last month of all readings: from its end on they agree, and so does
     * a row of later in the year, which waits for its own day. */
    const int32_t march = OPTION_CHOICE_JP_LIMITS_START_MARCH;
    jamsostek_date latest = jamsostek__date_from(ymd.year, march, 1);
    uint16_t row = jamsostek__row_on(event->law, KEY_JP_MINIMUM, latest);
    int64_t start = jamsostek__event_choice(event, KEY_CHOICE_JP_LIMITS_START);

    *out = event->day;
    if (start != OPTION_CHOICE_JP_LIMITS_START_AS_LISTED && ymd.month < march)
        *out = ymd.month >= start ? latest
                                  : jamsostek__date_from(ymd.year - 1, 12, 31);
    /* A row of this year that begins on that day stands for an unknown one. */
    if (ymd.month <= march && row != NO_ROW &&
        event->law->rows[row].from == latest) {
        event->flags |= JAMSOSTEK_JP_FLAG_LIMITS_START;
        jamsostek__event_remark(
            event, KEY_CHOICE_JP_LIMITS_START, JAMSOSTEK_JP_FLAG_LIMITS_START,
            "Hari pertama batas manfaat tahun ini tidak disebut (B7)",
            "No text names the first day of this year's limits (B7)");
    }
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__jp_limits(struct jamsostek__event *event, jamsostek_jp_limits *out)
{
    static const struct jamsostek__name least = {
        "jp_minimum", "Manfaat paling sedikit", "Least pension"};
    static const struct jamsostek__name most = {
        "jp_maximum", "Manfaat paling banyak", "Greatest pension"};
    struct jamsostek__event at;
    jamsostek_date day;
    jamsostek_status status = limits_day(event, &day);

    if (status != JAMSOSTEK_OK)
        return status;
    at = *event;
    at.day = day;
    status =
        jamsostek__event_lookup(&at, KEY_JP_MINIMUM, &least, &out->minimum);
    if (status == JAMSOSTEK_OK)
        status =
            jamsostek__event_lookup(&at, KEY_JP_MAXIMUM, &most, &out->maximum);
    event->flags = at.flags;
    out->flags = at.flags;
    return status;
}

jamsostek_status
jamsostek_jp_limits_compute(const jamsostek_rules *rules, jamsostek_date day,
                            const jamsostek_jp_input *in,
                            jamsostek_jp_limits *out,
                            jamsostek_explanation **why, jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_jp_limits made;
    jamsostek_status status =
        jamsostek__jp_begin(rules, day, in, false, out, why, &event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status =
        jamsostek__event_end(&event, jamsostek__jp_limits(&event, &made), why);
    if (status == JAMSOSTEK_OK)
        *out = made;
    return status;
}

jamsostek_status
jamsostek__jp_within(struct jamsostek__event *event, jamsostek_idr amount,
                     jamsostek_idr *out)
{
    jamsostek_jp_limits limits;
    jamsostek_explanation_step cap = {
        .node = "jp_capped",
        .label_id = "Tidak lebih dari manfaat paling banyak",
        .label_en = "Not above the greatest pension",
        .operation = JAMSOSTEK_OP_CAP,
        .base = amount};
    jamsostek_status status = jamsostek__jp_limits(event, &limits);

    if (status != JAMSOSTEK_OK)
        return status;
    *out = amount;
    if (amount < limits.minimum) {
        *out = limits.minimum;
        event->flags |= JAMSOSTEK_JP_FLAG_MINIMUM;
        jamsostek__event_remark(event, NO_EVENT_KEY, JAMSOSTEK_JP_FLAG_MINIMUM,
                                "Dinaikkan ke manfaat paling sedikit",
                                "Lifted to the least pension");
    } else if (amount > limits.maximum) {
        *out = limits.maximum;
        event->flags |= JAMSOSTEK_JP_FLAG_MAXIMUM;
        cap.rate = limits.maximum;
        cap.amount = limits.maximum;
        jamsostek__event_step(event, NO_EVENT_KEY, &cap);
    }
    return JAMSOSTEK_OK;
}

/* --- the step to the next year -------------------------------------------- */

/* The two keys that say how a step is rounded. */
struct rounding_keys {
    int32_t direction;
    int32_t base;
};

static const struct rounding_keys limits_rounding = {
    KEY_ROUNDING_JP_LIMITS_DIRECTION, KEY_ROUNDING_JP_LIMITS_BASE};
static const struct rounding_keys ceiling_rounding = {
    KEY_ROUNDING_JP_CEILING_DIRECTION, KEY_ROUNDING_JP_CEILING_BASE};

/* previous x (1 + growth), rounded as the keys say on the day. */
static jamsostek_status
grown(struct jamsostek__event *event, const struct jamsostek__name *words,
      jamsostek_idr previous, const char *name, int32_t growth,
      const struct rounding_keys *keys, jamsostek_idr *out)
{
    int64_t direction = 0;
    struct jamsostek__rounding rounding = {0};
    struct jamsostek__micro exact;
    jamsostek_explanation_step step = {.node = words->node,
                                       .label_id = words->id,
                                       .label_en = words->en,
                                       .operation = JAMSOSTEK_OP_SHARE,
                                       .base = previous,
                                       .rate = PPM + growth};
    jamsostek_status status =
        jamsostek__jp_amount_ok(previous, name, event->err);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__jp_growth_ok(growth, event->err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_value(event, keys->direction, &direction);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_value(event, keys->base, &rounding.base);
    if (status != JAMSOSTEK_OK)
        return status;
    rounding.direction = (jamsostek_rounding)direction;
    if (!jamsostek__share(previous, PPM + growth, &exact))
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_OVERFLOW,
                               "%s is too large", name);
    jamsostek__event_round(&rounding, exact, &step);
    jamsostek__event_step(event, keys->base, &step);
    *out = step.amount;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_jp_limits_step(const jamsostek_rules *rules, jamsostek_date day,
                         const jamsostek_jp_input *in, jamsostek_jp_limits *out,
                         jamsostek_explanation **why, jamsostek_error *err)
{
    static const struct jamsostek__name least = {
        "jp_minimum", "Manfaat paling sedikit", "Least pension"};
    static const struct jamsostek__name most = {
        "jp_maximum", "Manfaat paling banyak", "Greatest pension"};
    struct jamsostek__event event;
    jamsostek_jp_limits made = {JAMSOSTEK_IDR_NONE, JAMSOSTEK_IDR_NONE, 0};
    jamsostek_status status =
        jamsostek__jp_begin(rules, day, in, true, out, why, &event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    if (in->previous_minimum != JAMSOSTEK_IDR_NONE ||
        in->previous_maximum == JAMSOSTEK_IDR_NONE)
        status = grown(&event, &least, in->previous_minimum, "previous_minimum",
                       in->growth_ppm, &limits_rounding, &made.minimum);
    if (status == JAMSOSTEK_OK && in->previous_maximum != JAMSOSTEK_IDR_NONE)
        status = grown(&event, &most, in->previous_maximum, "previous_maximum",
                       in->growth_ppm, &limits_rounding, &made.maximum);
    status = jamsostek__event_end(&event, status, why);
    if (status != JAMSOSTEK_OK)
        return status;
    made.flags = event.flags;
    *out = made;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_jp_ceiling_step(const jamsostek_rules *rules, jamsostek_date day,
                          const jamsostek_jp_input *in,
                          jamsostek_jp_amount *out, jamsostek_explanation **why,
                          jamsostek_error *err)
{
    static const struct jamsostek__name words = {
        "jp_ceiling", "Batas upah Jaminan Pensiun", "JP wage ceiling"};
    struct jamsostek__event event;
    jamsostek_idr made = 0;
    jamsostek_status status =
        jamsostek__jp_begin(rules, day, in, true, out, why, &event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = jamsostek__event_end(&event,
                                  grown(&event, &words, in->previous_ceiling,
                                        "previous_ceiling", in->growth_ppm,
                                        &ceiling_rounding, &made),
                                  why);
    if (status == JAMSOSTEK_OK)
        *out = (jamsostek_jp_amount){made, event.flags};
    return status;
}

static jamsostek_status
indexed(struct jamsostek__event *event, const jamsostek_jp_input *in,
        jamsostek_idr *out)
{
    static const struct jamsostek__name words = {
        "jp_indexation",
        "Manfaat tahun sebelumnya x (1 + inflasi), PP 45/2015 Pasal 17 ayat "
        "(4)",
        "Pension of the year before x (1 + inflation), PP 45/2015 art. 17 (4)"};
    struct jamsostek__micro exact;
    jamsostek_status status =
        jamsostek__jp_amount_ok(in->pension, "pension", event->err);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__jp_growth_ok(in->growth_ppm, event->err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (!jamsostek__share(in->pension, PPM + in->growth_ppm, &exact))
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_OVERFLOW,
                               "pension is too large");
    *out = jamsostek__jp_round(event, NO_EVENT_KEY, &words, JAMSOSTEK_OP_SHARE,
                               in->pension, PPM + in->growth_ppm, exact);
    return in->without_limits ? JAMSOSTEK_OK
                              : jamsostek__jp_within(event, *out, out);
}

jamsostek_status
jamsostek_jp_indexation(const jamsostek_rules *rules, jamsostek_date day,
                        const jamsostek_jp_input *in, jamsostek_jp_amount *out,
                        jamsostek_explanation **why, jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_idr made = 0;
    jamsostek_status status =
        jamsostek__jp_begin(rules, day, in, true, out, why, &event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = jamsostek__event_end(&event, indexed(&event, in, &made), why);
    if (status == JAMSOSTEK_OK)
        *out = (jamsostek_jp_amount){made, event.flags};
    return status;
}
