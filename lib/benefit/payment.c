/* SPDX-License-Identifier: MIT */

/*
 * payment.c - until when a contribution is due
 *
 * PP 44/2015 art. 21, 24; PP 46/2015 art. 19, 21; PP 45/2015 art. 30.
 * The contribution month decides which version of a rule counts, also for the
 * reduced ones of PP 49/2020, never the day of the payment.  What is paid later
 * is in payment_fine.c.
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

jamsostek_status
jamsostek__payment_begin(const jamsostek_rules *rules, jamsostek_date month,
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

jamsostek_status
jamsostek__payment_check(int32_t segment, uint32_t programme,
                         jamsostek_error *err)
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
    return jamsostek__payment_check(input->segment, input->programme, err);
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
        status = jamsostek__payment_begin(rules, month, input->options, why,
                                          &event, err);
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
