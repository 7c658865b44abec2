/* SPDX-License-Identifier: MIT */

/*
 * pmi.c - what migrant workers are paid
 *
 * Permenaker 18/2018 and 4/2023.  The annex of the latter was not seen: where
 * no reliable figure is known, there is no row, and the caller supplies it.
 */
#include <jamsostek/pmi.h>

#include "benefit/part.h"

#include <string.h>

enum { MAX_CHILDREN = 100 };

/* How an event is paid. */
enum way {
    WAY_FIXED,     /* the amount of the key */
    WAY_UNDIVIDED, /* the same, all parts of a death benefit */
    WAY_CAPPED,    /* the cost up to the key */
    WAY_SUPPLIED,  /* the caller's amount */
    WAY_OWN        /* a function of its own */
};

typedef jamsostek_status benefit_part(struct jamsostek__event *event,
                                      const jamsostek_pmi_input *in,
                                      jamsostek_pmi_benefit *out);

static benefit_part death, denture, dismissed, misplaced, scholarship;

static const struct event_row {
    const char *word;
    enum way way;
    int32_t key;
    benefit_part *part;
    uint32_t flag;
} events[] = {
    {"death_before_or_after_work", WAY_OWN, 0, death, 0},
    {"death_while_working", WAY_UNDIVIDED, KEY_PMI_DEATH_WHILE_WORKING, NULL,
     0},
    {"work_death_while_working", WAY_UNDIVIDED,
     KEY_PMI_WORK_DEATH_WHILE_WORKING, NULL, 0},
    {"work_death_before_or_after_work", WAY_SUPPLIED, 0, NULL, 0},
    {"disability", WAY_SUPPLIED, 0, NULL, 0},
    {"abroad_treatment", WAY_CAPPED, KEY_PMI_ABROAD_TREATMENT, NULL, 0},
    {"home_care", WAY_CAPPED, KEY_PMI_HOME_CARE, NULL, 0},
    {"hearing_aid", WAY_CAPPED, KEY_PMI_HEARING_AID, NULL, 0},
    {"glasses", WAY_CAPPED, KEY_PMI_GLASSES, NULL, 0},
    {"denture", WAY_OWN, 0, denture, 0},
    {"failed_departure", WAY_FIXED, KEY_PMI_FAILED_DEPARTURE, NULL, 0},
    {"failed_placement", WAY_SUPPLIED, 0, NULL, 0},
    {"misplacement", WAY_OWN, 0, misplaced, 0},
    {"loss_on_return", WAY_CAPPED, KEY_PMI_LOSS_ON_RETURN, NULL, 0},
    {"rape", WAY_FIXED, KEY_PMI_RAPE, NULL, 0},
    {"dismissed_after_accident", WAY_OWN, 0, dismissed, 0},
    {"one_sided_dismissal", WAY_FIXED, KEY_PMI_ONE_SIDED_DISMISSAL, NULL,
     JAMSOSTEK_PMI_FLAG_PER_MONTH},
    {"scholarship", WAY_OWN, 0, scholarship, 0},
};

void
jamsostek_pmi_input_init(jamsostek_pmi_input *input)
{
    if (input != NULL)
        *input = (jamsostek_pmi_input)JAMSOSTEK_PMI_INPUT_INIT;
}

const char *
jamsostek_pmi_event_name(int32_t event)
{
    return event >= 1 && event <= (int32_t)ARRAY_LEN(events)
               ? events[event - 1].word
               : NULL;
}

jamsostek_status
jamsostek_pmi_event_parse(const char *text, int32_t *out, jamsostek_error *err)
{
    size_t i;

    if (text == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "text or out is NULL");
    for (i = 0; i < ARRAY_LEN(events); i++)
        if (strcmp(events[i].word, text) == 0) {
            *out = (int32_t)i + 1;
            return JAMSOSTEK_OK;
        }
    return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_FOUND, "no such event");
}

static const struct jamsostek__name cost_name = {"cost", "Biaya", "Cost"};

static jamsostek_status
not_covered(struct jamsostek__event *event, int32_t key)
{
    jamsostek__part_not_covered(event, key, JAMSOSTEK_PMI_FLAG_NOT_COVERED);
    return JAMSOSTEK_OK;
}

/* The caller's amount stands in for a figure that is not known. */
static jamsostek_status
supplied(struct jamsostek__event *event, const jamsostek_pmi_input *in,
         int64_t *out)
{
    static const struct jamsostek__name name = {
        "amount", "Besaran dari pemanggil", "Amount of the caller"};
    jamsostek_status status;

    if (in->amount == JAMSOSTEK_IDR_NONE)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_MISSING,
                               "amount is needed: no reliable figure is known "
                               "for this event");
    status = jamsostek__part_given(event, &name, in->amount);
    if (status != JAMSOSTEK_OK)
        return status;
    jamsostek__part_flag(event, NO_EVENT_KEY, JAMSOSTEK_PMI_FLAG_SUPPLIED,
                         "Besaran peraturan belum diketahui",
                         "The figure of the law is not known");
    *out = in->amount;
    return JAMSOSTEK_OK;
}

static jamsostek_status
known(struct jamsostek__event *event, const jamsostek_pmi_input *in)
{
    if (in->amount == JAMSOSTEK_IDR_NONE)
        return JAMSOSTEK_OK;
    return jamsostek__fail(event->err, JAMSOSTEK_ERR_CONFLICT,
                           "the law's figure is known for this event: amount "
                           "must not be given");
}

static jamsostek_status
death(struct jamsostek__event *event, const jamsostek_pmi_input *in,
      jamsostek_pmi_benefit *out)
{
    jamsostek_status status = known(event, in);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_lookup(event, KEY_PMI_DEATH_LUMP_SUM, NULL,
                                         &out->lump_sum);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_lookup(event, KEY_PMI_DEATH_PERIODIC, NULL,
                                         &out->periodic);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_lookup(event, KEY_PMI_DEATH_FUNERAL, NULL,
                                         &out->funeral);
    return status;
}

/* The item is paid; its cap is not known well enough. */
static jamsostek_status
denture(struct jamsostek__event *event, const jamsostek_pmi_input *in,
        jamsostek_pmi_benefit *out)
{
    jamsostek_explanation_step step = {.node = "paid",
                                       .label_id = "Dibayar sampai besaran itu",
                                       .label_en = "Paid up to that amount",
                                       .operation = JAMSOSTEK_OP_CAP,
                                       .base = in->cost};
    jamsostek_status status =
        jamsostek__part_given(event, &cost_name, in->cost);

    if (status == JAMSOSTEK_OK)
        status = supplied(event, in, &step.rate);
    if (status != JAMSOSTEK_OK)
        return status;
    step.amount = out->paid = in->cost < step.rate ? in->cost : step.rate;
    if (in->cost > step.rate)
        event->flags |= JAMSOSTEK_PMI_FLAG_CAPPED;
    jamsostek__event_step(event, NO_EVENT_KEY, &step);
    return JAMSOSTEK_OK;
}

static jamsostek_status
dismissed(struct jamsostek__event *event, const jamsostek_pmi_input *in,
          jamsostek_pmi_benefit *out)
{
    jamsostek_explanation_step step = {
        .node = "paid",
        .label_id = "Pemutusan hubungan kerja karena kecelakaan kerja",
        .label_en = "Dismissed because of a work accident",
        .operation = JAMSOSTEK_OP_LOOKUP};
    const jamsostek_rule_step *found;
    uint16_t row;
    jamsostek_status status;

    if (!jamsostek__part_in_force(event, KEY_PMI_DISMISSAL_AFTER_ACCIDENT))
        return supplied(event, in, &out->paid);
    status = known(event, in);
    if (status != JAMSOSTEK_OK)
        return status;
    if (in->months_worked == -1)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_MISSING,
                               "months_worked is needed");
    status =
        jamsostek__event_row(event, KEY_PMI_DISMISSAL_AFTER_ACCIDENT, &row);
    if (status != JAMSOSTEK_OK)
        return status;
    found = jamsostek__step_at(event->law, &event->law->rows[row],
                               in->months_worked);
    if (found != NULL) { /* NULL: too short for anything */
        step.amount = found->amount;
        step.rate = found->bound;
    }
    out->paid = step.amount;
    jamsostek__event_step(event, KEY_PMI_DISMISSAL_AFTER_ACCIDENT, &step);
    return JAMSOSTEK_OK;
}

static jamsostek_status
misplaced(struct jamsostek__event *event, const jamsostek_pmi_input *in,
          jamsostek_pmi_benefit *out)
{
    static const struct jamsostek__name way = {"transport_cost", "Biaya pulang",
                                               "Cost of the way home"};
    jamsostek_status status = known(event, in);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__part_given(event, &way, in->transport_cost);
    if (status != JAMSOSTEK_OK)
        return status;
    if (!jamsostek__part_in_force(event, KEY_PMI_MISPLACEMENT))
        return not_covered(event, KEY_PMI_MISPLACEMENT);
    status =
        jamsostek__event_lookup(event, KEY_PMI_MISPLACEMENT, NULL, &out->paid);
    if (status != JAMSOSTEK_OK || in->transport_cost == 0)
        return status;
    return jamsostek__part_cap(event, KEY_PMI_MISPLACEMENT_TRANSPORT,
                               in->transport_cost, JAMSOSTEK_PMI_FLAG_CAPPED,
                               &out->transport);
}

/* The amount of a level for a year and a child; false: it is not paid. */
static jamsostek_status
level_amount(struct jamsostek__event *event, int32_t level, int32_t *key,
             int64_t *amount, bool *paid)
{
    uint16_t row;
    jamsostek_status status;

    *paid = true;
    *key = KEY_PMI_SCHOLARSHIP;
    if (level == JAMSOSTEK_SCHOOL_HIGHER) {
        *key = KEY_PMI_SCHOLARSHIP_HIGHER;
        *paid = jamsostek__part_in_force(event, *key);
        return *paid ? jamsostek__event_value(event, *key, amount)
                     : JAMSOSTEK_OK;
    }
    status = jamsostek__event_row(event, *key, &row);
    if (status != JAMSOSTEK_OK)
        return status;
    *paid =
        jamsostek__table_at(event->law, &event->law->rows[row], level, amount);
    return JAMSOSTEK_OK;
}

static jamsostek_status
level_years(struct jamsostek__event *event, int32_t level, int32_t *years)
{
    uint16_t row;
    int64_t found;
    jamsostek_status status;

    if (!jamsostek__part_in_force(event, KEY_PMI_SCHOLARSHIP_YEARS))
        return JAMSOSTEK_OK;
    status = jamsostek__event_row(event, KEY_PMI_SCHOLARSHIP_YEARS, &row);
    if (status == JAMSOSTEK_OK &&
        jamsostek__table_at(event->law, &event->law->rows[row], level, &found))
        *years = (int32_t)found;
    return status;
}

static jamsostek_status
scholarship(struct jamsostek__event *event, const jamsostek_pmi_input *in,
            jamsostek_pmi_benefit *out)
{
    jamsostek_explanation_step step = {.node = "scholarship",
                                       .label_id = "Beasiswa, setahun",
                                       .label_en = "Scholarship, a year",
                                       .operation = JAMSOSTEK_OP_TIMES};
    int64_t at_most, children = in->children > 0 ? in->children : 1;
    int32_t key;
    bool paid;
    jamsostek_status status = known(event, in);

    if (status != JAMSOSTEK_OK)
        return status;
    if (jamsostek_school_name(in->level) == NULL)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_MISSING,
                               "level of schooling is needed");
    status =
        jamsostek__event_value(event, KEY_PMI_SCHOLARSHIP_CHILDREN, &at_most);
    if (status == JAMSOSTEK_OK)
        status = level_amount(event, in->level, &key, &step.base, &paid);
    if (status != JAMSOSTEK_OK)
        return status;
    if (!paid)
        return not_covered(event, key);
    if (children > at_most) {
        children = at_most;
        jamsostek__part_flag(event, KEY_PMI_SCHOLARSHIP_CHILDREN,
                             JAMSOSTEK_PMI_FLAG_CHILDREN,
                             "Anak lebih banyak daripada yang dibayar",
                             "More children than are paid for");
    }
    step.rate = children;
    if (mul_overflows(step.base, children, &step.amount))
        return jamsostek__part_too_large(event);
    out->paid = step.amount;
    jamsostek__event_step(event, key, &step);
    return level_years(event, in->level, &out->years);
}

static jamsostek_status
check_input(struct jamsostek__event *event, const jamsostek_pmi_input *in)
{
    if (jamsostek_pmi_event_name(in->event) == NULL)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_MISSING,
                               "event says what happened");
    if (in->months_worked < -1 || in->months_worked > MAX_MONTHS)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "months_worked is not 0 to %d", MAX_MONTHS);
    if (in->care_months < 0 || in->care_months > MAX_MONTHS)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "care_months is not 0 to %d", MAX_MONTHS);
    if (in->children < 0 || in->children > MAX_CHILDREN)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "children is not 0 to %d", MAX_CHILDREN);
    return JAMSOSTEK_OK;
}

/* The cost up to the cap, where the item is paid at all. */
static jamsostek_status
capped(struct jamsostek__event *event, const jamsostek_pmi_input *in,
       int32_t key, jamsostek_pmi_benefit *out)
{
    int64_t months;
    jamsostek_status status = known(event, in);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__part_given(event, &cost_name, in->cost);
    if (status != JAMSOSTEK_OK)
        return status;
    if (!jamsostek__part_in_force(event, key))
        return not_covered(event, key);
    if (key == KEY_PMI_HOME_CARE) {
        status =
            jamsostek__event_value(event, KEY_PMI_HOME_CARE_MONTHS, &months);
        if (status == JAMSOSTEK_OK && in->care_months > months)
            return jamsostek__fail(event->err, JAMSOSTEK_ERR_NOT_OPEN,
                                   "home care is paid for %lld months: give "
                                   "their cost alone",
                                   (long long)months);
    }
    if (status != JAMSOSTEK_OK)
        return status;
    return jamsostek__part_cap(event, key, in->cost, JAMSOSTEK_PMI_FLAG_CAPPED,
                               &out->paid);
}

static jamsostek_status
fixed(struct jamsostek__event *event, const jamsostek_pmi_input *in,
      const struct event_row *row, int64_t *out)
{
    jamsostek_status status = known(event, in);

    if (status != JAMSOSTEK_OK)
        return status;
    if (!jamsostek__part_in_force(event, row->key))
        return not_covered(event, row->key);
    status = jamsostek__event_lookup(event, row->key, NULL, out);
    if (status == JAMSOSTEK_OK && row->flag != 0)
        jamsostek__part_flag(event, row->key, row->flag,
                             "Besaran sebulan; banyaknya bulan tidak diketahui",
                             "Of a month; how many months is not known");
    return status;
}

static jamsostek_status
benefit(struct jamsostek__event *event, const jamsostek_pmi_input *in,
        jamsostek_pmi_benefit *out)
{
    static const struct jamsostek__name total = {"total", "Jumlah manfaat",
                                                 "Benefits in all"};
    const struct event_row *row;
    uint32_t flags = event->flags;
    uint16_t first;
    jamsostek_status status = check_input(event, in);

    /* Nothing is known of the law before its first amounts; they are not used
     * here, so that they leave no mark. */
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_row(event, KEY_PMI_DEATH_LUMP_SUM, &first);
    event->flags = flags;
    if (status != JAMSOSTEK_OK)
        return status;
    row = &events[in->event - 1];
    switch (row->way) {
    case WAY_FIXED:
        status = fixed(event, in, row, &out->paid);
        break;
    case WAY_UNDIVIDED:
        status = fixed(event, in, row, &out->lump_sum);
        event->flags |= JAMSOSTEK_PMI_FLAG_UNDIVIDED;
        break;
    case WAY_CAPPED:
        status = capped(event, in, row->key, out);
        break;
    case WAY_SUPPLIED:
        status = supplied(event, in, &out->paid);
        break;
    default:
        status = row->part(event, in, out);
        break;
    }
    out->total = out->lump_sum;
    if (status == JAMSOSTEK_OK)
        status = jamsostek__part_add(event, out->periodic, &out->total);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__part_add(event, out->funeral, &out->total);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__part_add(event, out->paid, &out->total);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__part_add(event, out->transport, &out->total);
    if (status == JAMSOSTEK_OK)
        jamsostek__part_sum(event, &total, out->total);
    return status;
}

jamsostek_status
jamsostek_pmi_benefit_of(const jamsostek_rules *rules, jamsostek_date day,
                         const jamsostek_pmi_input *in,
                         jamsostek_pmi_benefit *out,
                         jamsostek_explanation **why, jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_pmi_benefit result = {0};
    jamsostek_status status;

    if (in == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "in or out is NULL");
    status =
        jamsostek__check_size(in, in->struct_size, sizeof *in, sizeof *in, err);
    if (status == JAMSOSTEK_OK)
        status =
            jamsostek__event_begin(rules, day, in->options, why, &event, err);
    if (status != JAMSOSTEK_OK)
        return status;
    status = benefit(&event, in, &result);
    status = jamsostek__event_end(&event, status, why);
    if (status != JAMSOSTEK_OK)
        return status;
    result.flags = event.flags;
    *out = result;
    return JAMSOSTEK_OK;
}
