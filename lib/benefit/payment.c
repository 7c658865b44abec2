/* SPDX-License-Identifier: MIT */

/*
 * payment.c - due dates and late fines
 *
 * PP 44/2015 art. 21, 22, 24; PP 46/2015 art. 19 to 21; PP 45/2015 art. 30, 31.
 * The contribution month decides which version of a rule counts, also for the
 * reduced ones of PP 49/2020, never the day of the payment.
 */
#include "benefit/payment.h"

#include <string.h>

static const struct {
    uint32_t flag;
    const char *id;
    const char *en;
} flag_words[] = {
    {JAMSOSTEK_PAYMENT_FLAG_WEEKENDS_ONLY,
     "Tanpa daftar hari libur: hanya Sabtu dan Minggu dianggap bukan hari "
     "kerja",
     "Without a list of holidays only Saturdays and Sundays are taken as days "
     "that are not working days"},
    {JAMSOSTEK_PAYMENT_FLAG_HOLIDAY_AS_PRINTED,
     "Jatuh temponya bukan hari kerja; tanggal tidak bergeser karena "
     "peraturannya tidak menyebut hari libur",
     "The due day is no working day; it stays, since its regulation names no "
     "holidays"},
    {JAMSOSTEK_PAYMENT_FLAG_SHORT_MONTH,
     "Bulan itu tidak memiliki tanggal tersebut; dipakai hari terakhirnya",
     "The month has no such day; its last day is taken"},
    {JAMSOSTEK_PAYMENT_FLAG_PART_MONTH,
     "Keterlambatan memuat bagian dari sebulan; dihitung menurut aturan "
     "choice.fine_part_month",
     "The delay holds a part of a month, which counts as "
     "choice.fine_part_month says"},
    {JAMSOSTEK_PAYMENT_FLAG_JHT_BASE,
     "Dasar denda JHT mengikuti aturan choice.jht_fine_base",
     "The base of the fine on JHT follows choice.jht_fine_base"},
    {JAMSOSTEK_PAYMENT_FLAG_NO_FINE, "Peserta BPU tidak dikenai denda",
     "A participant who pays alone owes no fine"},
    {JAMSOSTEK_PAYMENT_FLAG_REDUCED,
     "Aturan khusus PP 49/2020 untuk iuran Agustus 2020 sampai Januari 2021",
     "The rule of PP 49/2020 for contributions of August 2020 to January 2021"},
    {JAMSOSTEK_PAYMENT_FLAG_ARREARS_STAY,
     "Tunggakan dan denda tetap terutang walaupun BPJS membayar",
     "The arrears and fines stay due although BPJS pays"},
};

const char *
jamsostek_payment_flag_text(uint32_t flag, const char *lang)
{
    bool indonesian = lang != NULL && strcmp(lang, "id") == 0;
    size_t i;

    for (i = 0; i < ARRAY_LEN(flag_words); i++)
        if (flag_words[i].flag == flag)
            return indonesian ? flag_words[i].id : flag_words[i].en;
    return NULL;
}

void
jamsostek__payment_flag(struct jamsostek__event *event, int32_t key,
                        uint32_t flag)
{
    event->flags |= flag;
    jamsostek__event_remark(event, key, flag,
                            jamsostek_payment_flag_text(flag, "id"),
                            jamsostek_payment_flag_text(flag, "en"));
}

void
jamsostek__event_count(const struct jamsostek__event *event, int32_t key,
                       int32_t operation, const char *node,
                       const char *label_id, const char *label_en, int32_t unit,
                       int64_t amount)
{
    jamsostek_explanation_step step = {.node = node,
                                       .operation = operation,
                                       .label_id = label_id,
                                       .label_en = label_en,
                                       .unit = unit,
                                       .amount = amount};

    jamsostek__event_step(event, key, &step);
}

/* The law of a contribution month. */
static jamsostek_status
month_begin(const jamsostek_rules *rules, jamsostek_date month,
            uint32_t options, jamsostek_explanation **why,
            struct jamsostek__event *event, jamsostek_error *err)
{
    jamsostek_status status =
        jamsostek__event_begin(rules, month, options, why, event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    event->day = jamsostek__month_start(jamsostek__month_number(month));
    if (event->trace != NULL) {
        event->trace->first = event->trace->month = event->day;
        event->trace->event = false;
    }
    return JAMSOSTEK_OK;
}

/* --- who pays by the month ----------------------------------------------- */

static jamsostek_status
check_payer(int32_t segment, uint32_t programme, jamsostek_error *err)
{
    const char *name = jamsostek_programme_name((int32_t)programme);

    if (segment == 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "segment is not given");
    if (programme == 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "programme is not given");
    if (jamsostek_segment_name(segment) == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "segment %d is no segment", (int)segment);
    if (name == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "programme is not one programme");
    if (segment != JAMSOSTEK_SEGMENT_PU && segment != JAMSOSTEK_SEGMENT_BPU)
        return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_OPEN,
                               "segment %s does not pay by the month",
                               jamsostek_segment_name(segment));
    if (programme == JAMSOSTEK_JKP)
        return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_OPEN,
                               "programme jkp is paid inside jkk and jkm");
    if (segment == JAMSOSTEK_SEGMENT_BPU && programme == JAMSOSTEK_JP)
        return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_OPEN,
                               "programme %s is not open to bpu", name);
    return JAMSOSTEK_OK;
}

/* --- due dates ----------------------------------------------------------- */

void
jamsostek_payment_due_input_init(jamsostek_payment_due_input *input)
{
    const jamsostek_payment_due_input initial =
        JAMSOSTEK_PAYMENT_DUE_INPUT_INIT;

    if (input != NULL)
        *input = initial;
}

jamsostek_status
jamsostek__due_check(const jamsostek_payment_due_input *input,
                     jamsostek_error *err)
{
    size_t i;

    if (input->non_working == NULL && input->n_non_working > 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "non_working is NULL");
    for (i = 0; i < input->n_non_working; i++)
        if (!jamsostek__date_ok(input->non_working[i]))
            return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                                   "non_working[%zu] is no date", i);
    return check_payer(input->segment, input->programme, err);
}

/* How many months after the contribution month it is due. */
static int32_t
months_after_key(const jamsostek_payment_due_input *input)
{
    bool jht = input->programme == JAMSOSTEK_JHT;

    if (input->segment == JAMSOSTEK_SEGMENT_BPU)
        return jht ? KEY_PAYMENT_DUE_MONTHS_AFTER_BPU_JHT
                   : KEY_PAYMENT_DUE_MONTHS_AFTER_BPU_JKK_JKM;
    if (input->programme == JAMSOSTEK_JP)
        return KEY_PAYMENT_DUE_MONTHS_AFTER_PU_JP;
    return jht ? KEY_PAYMENT_DUE_MONTHS_AFTER_PU_JHT
               : KEY_PAYMENT_DUE_MONTHS_AFTER_PU;
}

static bool
is_non_working(const jamsostek_payment_due_input *input, jamsostek_date day)
{
    int32_t weekday = ((day + 4) % 7 + 7) % 7; /* 0: Sunday */
    size_t i;

    if (input->non_working == NULL)
        return weekday == 0 || weekday == 6;
    for (i = 0; i < input->n_non_working; i++)
        if (input->non_working[i] == day)
            return true;
    return false;
}

/* The rule on holidays; JP has none, only a decision (D23). */
static int32_t
holiday_key(uint32_t programme)
{
    if (programme == JAMSOSTEK_JP)
        return KEY_CHOICE_JP_DUE_HOLIDAY;
    return programme == JAMSOSTEK_JHT ? KEY_PAYMENT_HOLIDAY_SHIFT_JHT
                                      : KEY_PAYMENT_HOLIDAY_SHIFT;
}

/* Does a holiday move the due day of this programme? */
static jamsostek_status
moves(struct jamsostek__event *event, uint32_t programme, bool *out)
{
    int64_t programmes;
    jamsostek_status status;

    if (programme == JAMSOSTEK_JP) {
        *out = jamsostek__event_choice(event, KEY_CHOICE_JP_DUE_HOLIDAY) ==
               OPTION_CHOICE_JP_DUE_HOLIDAY_NEXT_WORKING_DAY;
        return JAMSOSTEK_OK;
    }
    status = jamsostek__event_value(event, holiday_key(programme), &programmes);
    if (status == JAMSOSTEK_OK)
        *out = ((uint32_t)programmes & programme) != 0;
    return status;
}

static jamsostek_status
shift(struct jamsostek__event *event, const jamsostek_payment_due_input *input,
      jamsostek_payment_due_result *due)
{
    int32_t key = holiday_key(input->programme);
    bool moving = false;
    jamsostek_status status = moves(event, input->programme, &moving);

    if (status != JAMSOSTEK_OK)
        return status;
    due->due = due->printed;
    if (!moving) {
        if (is_non_working(input, due->printed))
            jamsostek__payment_flag(event, key,
                                    JAMSOSTEK_PAYMENT_FLAG_HOLIDAY_AS_PRINTED);
        return JAMSOSTEK_OK;
    }
    while (is_non_working(input, due->due))
        due->due++;
    if (input->non_working == NULL)
        jamsostek__payment_flag(event, NO_EVENT_KEY,
                                JAMSOSTEK_PAYMENT_FLAG_WEEKENDS_ONLY);
    jamsostek__event_count(event, key, JAMSOSTEK_OP_LOOKUP, "holidays_passed",
                           "Bergeser karena hari libur", "Moved by holidays",
                           JAMSOSTEK_UNIT_DAYS, due->due - due->printed);
    return JAMSOSTEK_OK;
}

/* PP 49/2020 speaks of the month after only: BPU who pay in the same month keep
 * their day, unless M4 is chosen otherwise. */
static bool
covid_moves(struct jamsostek__event *event,
            const jamsostek_payment_due_input *input)
{
    uint16_t after = jamsostek__row_on(
        event->law, (size_t)months_after_key(input), event->day);

    if (after == NO_ROW ||
        jamsostek__row_on(event->law, KEY_RELIEF_COVID_DUE_DAY, event->day) ==
            NO_ROW)
        return false;
    return event->law->rows[after].amount > 0 ||
           jamsostek__event_choice(event, KEY_CHOICE_COVID_DUE_DATE) ==
               OPTION_CHOICE_COVID_DUE_DATE_EVERY_PAYER;
}

int32_t
jamsostek__due_day_key(struct jamsostek__event *event,
                       const jamsostek_payment_due_input *input)
{
    if (covid_moves(event, input))
        return KEY_RELIEF_COVID_DUE_DAY;
    switch (input->programme) {
    case JAMSOSTEK_JHT:
        return KEY_PAYMENT_DUE_DAY_JHT;
    case JAMSOSTEK_JP:
        return KEY_PAYMENT_DUE_DAY_JP;
    default:
        return KEY_PAYMENT_DUE_DAY;
    }
}

jamsostek_status
jamsostek__due(struct jamsostek__event *event,
               const jamsostek_payment_due_input *input,
               jamsostek_payment_due_result *out)
{
    int32_t after_key = months_after_key(input);
    int32_t day_key = jamsostek__due_day_key(event, input);
    int32_t number = jamsostek__month_number(event->day);
    jamsostek_payment_due_result due = {0};
    int64_t after, day;
    jamsostek_status status = jamsostek__event_value(event, after_key, &after);

    if (status != JAMSOSTEK_OK)
        return status;
    status = jamsostek__event_value(event, day_key, &day);
    if (status != JAMSOSTEK_OK)
        return status;
    jamsostek__event_count(event, day_key, JAMSOSTEK_OP_LOOKUP, "due_day",
                           "Jatuh tempo, tanggal", "Due day",
                           JAMSOSTEK_UNIT_DAY_OF_MONTH, day);
    jamsostek__event_count(event, after_key, JAMSOSTEK_OP_LOOKUP,
                           "months_after", "Setelah bulan iuran",
                           "After the contribution month",
                           JAMSOSTEK_UNIT_MONTHS, after);
    due.printed = jamsostek__month_day(number + (int32_t)after, (int32_t)day);
    if (day_key == KEY_RELIEF_COVID_DUE_DAY)
        jamsostek__payment_flag(event, day_key, JAMSOSTEK_PAYMENT_FLAG_REDUCED);
    if (jamsostek__date_split(due.printed).day != day)
        jamsostek__payment_flag(event, day_key,
                                JAMSOSTEK_PAYMENT_FLAG_SHORT_MONTH);
    status = shift(event, input, &due);
    if (status != JAMSOSTEK_OK)
        return status;
    jamsostek__event_count(event, NO_EVENT_KEY, JAMSOSTEK_OP_SUM, "due_date",
                           "Tanggal jatuh tempo", "Due date",
                           JAMSOSTEK_UNIT_DATE, due.due);
    *out = due;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_payment_due(const jamsostek_rules *rules, jamsostek_date month,
                      const jamsostek_payment_due_input *input,
                      jamsostek_payment_due_result *out,
                      jamsostek_explanation **why, jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_payment_due_result due;
    jamsostek_status status;

    if (input == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "input or out is NULL");
    status = jamsostek__check_size(input, input->struct_size, sizeof *input,
                                   sizeof *input, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__due_check(input, err);
    if (status == JAMSOSTEK_OK)
        status = month_begin(rules, month, input->options, why, &event, err);
    if (status != JAMSOSTEK_OK)
        return status;
    status = jamsostek__due(&event, input, &due);
    status = jamsostek__event_end(&event, status, why);
    if (status != JAMSOSTEK_OK)
        return status;
    due.flags = event.flags;
    *out = due;
    return JAMSOSTEK_OK;
}

/* --- fines --------------------------------------------------------------- */

void
jamsostek_payment_fine_input_init(jamsostek_payment_fine_input *input)
{
    const jamsostek_payment_fine_input initial =
        JAMSOSTEK_PAYMENT_FINE_INPUT_INIT;

    if (input != NULL)
        *input = initial;
}

static jamsostek_status
check_fine(const jamsostek_payment_fine_input *input, jamsostek_error *err)
{
    bool days = input->due != JAMSOSTEK_DATE_NONE ||
                input->paid_on != JAMSOSTEK_DATE_NONE;

    if (input->overdue == JAMSOSTEK_IDR_NONE)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "overdue is not given");
    if (input->overdue < 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "overdue is negative");
    if (input->months_late < -1 || input->months_late > MAX_MONTHS)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "months_late is not 0 to 1200");
    if (days && input->months_late >= 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_CONFLICT,
                               "months_late and days are both given");
    if (!days && input->months_late < 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "months_late, or due and paid_on, are needed");
    if (days && (input->due == JAMSOSTEK_DATE_NONE ||
                 input->paid_on == JAMSOSTEK_DATE_NONE))
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING, "%s is not given",
                               input->due == JAMSOSTEK_DATE_NONE ? "due"
                                                                 : "paid_on");
    if (days && (!jamsostek__date_ok(input->due) ||
                 !jamsostek__date_ok(input->paid_on)))
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "due or paid_on is no date");
    return check_payer(input->segment, input->programme, err);
}

/* Months from the due date on: full ones, or also the one that was begun,
 * which is worth a remark only if they `cost` something. */
static int32_t
months_late(struct jamsostek__event *event,
            const jamsostek_payment_fine_input *input, bool cost)
{
    int32_t months;

    if (input->months_late >= 0)
        return input->months_late;
    if (input->paid_on <= input->due)
        return 0;
    months = jamsostek__month_number(input->paid_on) -
             jamsostek__month_number(input->due);
    if (jamsostek__months_later(input->due, months) > input->paid_on)
        months--;
    if (jamsostek__months_later(input->due, months) == input->paid_on)
        return months;
    if (cost)
        jamsostek__payment_flag(event, KEY_CHOICE_FINE_PART_MONTH,
                                JAMSOSTEK_PAYMENT_FLAG_PART_MONTH);
    if (jamsostek__event_choice(event, KEY_CHOICE_FINE_PART_MONTH) ==
        OPTION_CHOICE_FINE_PART_MONTH_STARTED_MONTHS)
        months++;
    return months;
}

static int32_t
fine_key(const struct jamsostek__event *event,
         const jamsostek_payment_fine_input *input)
{
    if (input->segment == JAMSOSTEK_SEGMENT_BPU)
        return KEY_PAYMENT_FINE_BPU;
    if (jamsostek__row_on(event->law, KEY_RELIEF_COVID_FINE, event->day) !=
        NO_ROW)
        return KEY_RELIEF_COVID_FINE;
    if (input->programme == JAMSOSTEK_JHT)
        return KEY_PAYMENT_FINE_JHT;
    return input->programme == JAMSOSTEK_JP ? KEY_PAYMENT_FINE_JP
                                            : KEY_PAYMENT_FINE;
}

/* What the fine is a share of: rupiah, and rest / divisor of one. */
struct fine_base {
    int64_t rupiah;
    int64_t rest;
    int64_t divisor;
};

static jamsostek_status
fine_base(struct jamsostek__event *event,
          const jamsostek_payment_fine_input *input, struct fine_base *out)
{
    int64_t employer, worker;
    jamsostek_status status;

    *out = (struct fine_base){input->overdue, 0, 1};
    jamsostek__event_count(event, NO_EVENT_KEY, JAMSOSTEK_OP_GIVEN, "overdue",
                           "Iuran yang terlambat", "Overdue contribution", 0,
                           input->overdue);
    if (input->segment != JAMSOSTEK_SEGMENT_PU ||
        input->programme != JAMSOSTEK_JHT)
        return JAMSOSTEK_OK;
    jamsostek__payment_flag(event, KEY_CHOICE_JHT_FINE_BASE,
                            JAMSOSTEK_PAYMENT_FLAG_JHT_BASE);
    if (jamsostek__event_choice(event, KEY_CHOICE_JHT_FINE_BASE) ==
        OPTION_CHOICE_JHT_FINE_BASE_WHOLE)
        return JAMSOSTEK_OK;
    status = jamsostek__event_value(event, KEY_JHT_RATE_EMPLOYER, &employer);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_value(event, KEY_JHT_RATE_WORKER, &worker);
    if (status != JAMSOSTEK_OK)
        return status;
    /* A what-if may set both to 0: nothing is due then, and no fine. */
    out->divisor = employer + worker > 0 ? employer + worker : 1;
    out->rupiah = input->overdue / out->divisor * employer;
    out->rest = input->overdue % out->divisor * employer;
    out->rupiah += out->rest / out->divisor;
    out->rest %= out->divisor;
    jamsostek__event_count(event, KEY_JHT_RATE_EMPLOYER, JAMSOSTEK_OP_LOOKUP,
                           "rate_employer", "Iuran bagian pemberi kerja",
                           "Rate of the employer", JAMSOSTEK_UNIT_PPM,
                           employer);
    jamsostek__event_count(event, KEY_JHT_RATE_WORKER, JAMSOSTEK_OP_LOOKUP,
                           "rate_worker", "Iuran bagian pekerja",
                           "Rate of the worker", JAMSOSTEK_UNIT_PPM, worker);
    jamsostek__event_count(event, NO_EVENT_KEY, JAMSOSTEK_OP_SUM, "fine_base",
                           "Bagian pemberi kerja, rupiah penuh",
                           "The employer's part of it, whole rupiah", 0,
                           out->rupiah);
    return JAMSOSTEK_OK;
}

static int32_t
rounding_key(uint32_t programme)
{
    switch (programme) {
    case JAMSOSTEK_JKK:
        return KEY_ROUNDING_JKK_DIRECTION;
    case JAMSOSTEK_JKM:
        return KEY_ROUNDING_JKM_DIRECTION;
    case JAMSOSTEK_JHT:
        return KEY_ROUNDING_JHT_DIRECTION;
    default:
        return KEY_ROUNDING_JP_DIRECTION;
    }
}

static jamsostek_status
fine(struct jamsostek__event *event, const jamsostek_payment_fine_input *input,
     jamsostek_payment_fine_result *out)
{
    int32_t key = fine_key(event, input);
    int32_t rounding = rounding_key(input->programme);
    int64_t direction = jamsostek__event_choice(event, rounding);
    int64_t multiple = jamsostek__event_choice(event, rounding + 1);
    jamsostek_payment_fine_result result = {0};
    struct jamsostek__micro exact = {0};
    struct fine_base base;
    int64_t rate, part;
    jamsostek_status status =
        jamsostek__event_value(event, key, &result.rate_ppm);

    if (status != JAMSOSTEK_OK)
        return status;
    if (key == KEY_PAYMENT_FINE_BPU && result.rate_ppm == 0)
        jamsostek__payment_flag(event, key, JAMSOSTEK_PAYMENT_FLAG_NO_FINE);
    if (key == KEY_RELIEF_COVID_FINE)
        jamsostek__payment_flag(event, key, JAMSOSTEK_PAYMENT_FLAG_REDUCED);
    status = fine_base(event, input, &base);
    if (status != JAMSOSTEK_OK)
        return status;
    result.months_late = months_late(event, input, result.rate_ppm > 0);
    jamsostek__event_count(event, NO_EVENT_KEY, JAMSOSTEK_OP_GIVEN,
                           "months_late", "Terlambat", "Late",
                           JAMSOSTEK_UNIT_MONTHS, result.months_late);
    jamsostek__event_count(event, key, JAMSOSTEK_OP_LOOKUP, "fine_rate",
                           "Denda per bulan", "Fine for a month",
                           JAMSOSTEK_UNIT_PPM, result.rate_ppm);
    /* No cap: 1,200 months at 100 % are 1.2 thousand millions of ppm. */
    rate = result.rate_ppm * result.months_late;
    if (mul_overflows(base.rupiah, rate, &exact.micro))
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_OVERFLOW,
                               "overdue is too large");
    part = base.rest * rate;
    exact.micro += part / base.divisor;
    exact.more = part % base.divisor != 0;
    result.fine =
        jamsostek__round(exact, (jamsostek_rounding)direction, multiple);
    if (event->trace != NULL) {
        jamsostek_explanation_step step = {
            .node = "fine",
            .label_id = "Denda",
            .label_en = "Fine",
            .operation = JAMSOSTEK_OP_SHARE,
            .payer = JAMSOSTEK_PAYER_EMPLOYER,
            .base = base.rupiah,
            .rate = rate,
            .exact_micro = exact.micro,
            .amount = result.fine,
            .rounding = exact.micro % PPM != 0 || exact.more || multiple != 1
                            ? (int32_t)direction
                            : -1,
            .rounding_base = multiple};

        jamsostek__event_step(event, key, &step);
    }
    *out = result;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_payment_fine(const jamsostek_rules *rules, jamsostek_date month,
                       const jamsostek_payment_fine_input *input,
                       jamsostek_payment_fine_result *out,
                       jamsostek_explanation **why, jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_payment_fine_result result;
    jamsostek_status status;

    if (input == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "input or out is NULL");
    status = jamsostek__check_size(input, input->struct_size, sizeof *input,
                                   sizeof *input, err);
    if (status == JAMSOSTEK_OK)
        status = check_fine(input, err);
    if (status == JAMSOSTEK_OK)
        status = month_begin(rules, month, input->options, why, &event, err);
    if (status != JAMSOSTEK_OK)
        return status;
    status = fine(&event, input, &result);
    status = jamsostek__event_end(&event, status, why);
    if (status != JAMSOSTEK_OK)
        return status;
    result.flags = event.flags;
    *out = result;
    return JAMSOSTEK_OK;
}
