/* SPDX-License-Identifier: MIT */

/*
 * jkk_wage.c - the monthly wage behind a benefit of JKK
 *
 * PP 44/2015 art. 32 (1) with art. 19 (3)-(5): the last wage; of a worker paid
 * by the day 25 times the wage of a day; of a piece worker the average of 3
 * months, or of 12 where the work depends on the weather.  A construction
 * worker's daily wage counts 30 times (B3, weak); a BPU has the deemed income
 * of the bracket (Lampiran II).
 */
#include <jamsostek/contribution.h>

#include "benefit/jkk.h"

static const struct jamsostek__name wage_name = {"wage", "Upah sebulan",
                                                 "Monthly wage"};

static int32_t
daily_factor(struct jamsostek__event *event, const jamsostek_jkk_input *in)
{
    if (in->segment != JAMSOSTEK_SEGMENT_CONSTRUCTION)
        return KEY_WAGE_DAILY_FACTOR;
    jamsostek__part_flag(
        event, KEY_CHOICE_CONSTRUCTION_DAILY_WAGE,
        JAMSOSTEK_JKK_FLAG_DAILY_CONSTRUCTION,
        "Faktor upah harian jasa konstruksi belum terkonfirmasi (B3)",
        "The factor for daily wages in construction is unconfirmed (B3)");
    return jamsostek__event_choice(event, KEY_CHOICE_CONSTRUCTION_DAILY_WAGE) ==
                   OPTION_CHOICE_CONSTRUCTION_DAILY_WAGE_CONSTRUCTION_FACTOR
               ? KEY_WAGE_CONSTRUCTION_BENEFIT_FACTOR
               : KEY_WAGE_DAILY_FACTOR;
}

static jamsostek_status
daily(struct jamsostek__event *event, const jamsostek_jkk_input *in,
      int64_t *wage)
{
    static const struct jamsostek__name name = {"daily_wage", "Upah sehari",
                                                "Daily wage"};
    jamsostek_status status =
        jamsostek__part_given(event, &name, in->daily_wage);

    if (status != JAMSOSTEK_OK)
        return status;
    return jamsostek__part_times(event, daily_factor(event, in), &wage_name,
                                 in->daily_wage, wage);
}

static jamsostek_status
piece(struct jamsostek__event *event, const jamsostek_jkk_input *in,
      int64_t *wage)
{
    static const struct jamsostek__name name = {
        "piece_wage", "Upah borongan sebulan", "Piece wage of a month"};
    int32_t key = in->piece_by_weather ? KEY_WAGE_PIECE_WEATHER_MONTHS
                                       : KEY_WAGE_PIECE_MONTHS;
    const jamsostek_idr *wages = in->piece_wages;
    struct jamsostek__micro exact = {0, false};
    jamsostek_explanation_step step = {.node = "piece_average",
                                       .operation = JAMSOSTEK_OP_LOOKUP,
                                       .rounding_base = 1};
    int64_t n, i;
    jamsostek_status status = jamsostek__event_value(event, key, &n);

    if (status != JAMSOSTEK_OK)
        return status;
    if (wages == NULL)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_ARGUMENT,
                               "piece_wages is NULL");
    if (in->n_piece_wages < (size_t)n)
        n = (int64_t)in->n_piece_wages;
    wages += in->n_piece_wages - (size_t)n;
    for (i = 0; i < n; i++) {
        status = jamsostek__part_given(event, &name, wages[i]);
        if (status == JAMSOSTEK_OK)
            status = jamsostek__part_add(event, wages[i], &step.base);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    exact.micro = step.base / n * PPM + step.base % n * PPM / n;
    exact.more = step.base % n * PPM % n != 0;
    *wage = jamsostek__round(exact, JAMSOSTEK_ROUND_HALF_UP, 1);
    step.rate = n;
    step.exact_micro = exact.micro;
    step.amount = *wage;
    jamsostek__event_step(event, key, &step);
    return JAMSOSTEK_OK;
}

/* The amount of a monthly key that decides on a remark. */
static jamsostek_status
refused_low(struct jamsostek__event *event, int64_t income)
{
    int64_t minimum;
    jamsostek_status status = jamsostek__event_value(
        event, KEY_BPU_PRACTICE_MINIMUM_INCOME, &minimum);

    if (status != JAMSOSTEK_OK || income >= minimum)
        return status;
    if (jamsostek__event_choice(event, KEY_CHOICE_BPU_LOW_INCOME) ==
        OPTION_CHOICE_BPU_LOW_INCOME_REFUSE)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_NOT_OPEN,
                               "the income is below what BPJS registers in "
                               "practice");
    jamsostek__part_flag(event, KEY_CHOICE_BPU_LOW_INCOME,
                         JAMSOSTEK_FLAG_LOW_INCOME,
                         "Penghasilan di bawah yang didaftarkan dalam praktik",
                         "The income is below what is registered in practice");
    return JAMSOSTEK_OK;
}

/* The bracket of an income; between two printed ones the choice decides. */
static jamsostek_status
deemed(struct jamsostek__event *event, int64_t income, int64_t *wage)
{
    const jamsostek_rule_step *bracket;
    jamsostek_explanation_step step = {.node = "deemed_income",
                                       .operation = JAMSOSTEK_OP_LOOKUP,
                                       .base = income};
    uint16_t row;
    int64_t gap;
    jamsostek_status status = refused_low(event, income);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_row(event, KEY_BPU_INCOME, &row);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_value(event, KEY_BPU_BRACKET_GAP, &gap);
    if (status != JAMSOSTEK_OK)
        return status;
    bracket = jamsostek__step_at(event->law, &event->law->rows[row],
                                 income + gap - 1);
    if (NEVER(bracket == NULL))
        return JAMSOSTEK_ERR_INTERNAL;
    if (bracket->bound > income) {
        if (jamsostek__event_choice(event, KEY_CHOICE_BPU_BRACKET_GAP) ==
            OPTION_CHOICE_BPU_BRACKET_GAP_LOWER_ROW)
            bracket--;
        jamsostek__part_flag(event, KEY_CHOICE_BPU_BRACKET_GAP,
                             JAMSOSTEK_FLAG_BRACKET_GAP,
                             "Penghasilan di antara dua baris",
                             "The income lies between two printed rows");
    }
    step.rate = bracket->bound;
    step.amount = *wage = bracket->amount;
    jamsostek__event_step(event, KEY_BPU_INCOME, &step);
    return JAMSOSTEK_OK;
}

static jamsostek_status
check_segment(struct jamsostek__event *event, const jamsostek_jkk_input *in)
{
    int ways = (in->wage != JAMSOSTEK_IDR_NONE) + (in->daily_wage != 0) +
               (in->n_piece_wages != 0);

    if (in->segment < 0 || in->segment > JAMSOSTEK_SEGMENT_PMI)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_ARGUMENT,
                               "segment is none");
    if (in->segment == JAMSOSTEK_SEGMENT_PMI)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_NOT_OPEN,
                               "migrant workers have benefits of their own");
    if (ways == 0)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_MISSING,
                               "a wage or an income is needed");
    if (ways > 1 || (in->segment == JAMSOSTEK_SEGMENT_BPU &&
                     in->wage == JAMSOSTEK_IDR_NONE))
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_CONFLICT,
                               "only one way of stating the wage counts, and "
                               "for bpu it is the income");
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__jkk_wage(struct jamsostek__event *event,
                    const jamsostek_jkk_input *in, int64_t *wage)
{
    static const struct jamsostek__name income = {"income", "Penghasilan",
                                                  "Income"};
    bool bpu = in->segment == JAMSOSTEK_SEGMENT_BPU;
    jamsostek_status status = check_segment(event, in);

    if (status != JAMSOSTEK_OK)
        return status;
    if (in->daily_wage != 0)
        return daily(event, in, wage);
    if (in->n_piece_wages != 0)
        return piece(event, in, wage);
    status = jamsostek__part_given(event, bpu ? &income : &wage_name, in->wage);
    if (status != JAMSOSTEK_OK)
        return status;
    if (bpu)
        return deemed(event, in->wage, wage);
    *wage = in->wage;
    return JAMSOSTEK_OK;
}
