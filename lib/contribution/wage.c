/* SPDX-License-Identifier: MIT */

/*
 * wage.c - the wage or income that a contribution is counted from
 *
 * PP 44/2015 art. 19 and PP 46/2015 art. 17: the wage of the month with fixed
 * allowances; of a daily-paid worker 25 times the wage of a day; of a piece
 * worker the average of the last 3 months, or of 12 where the work depends on
 * the weather.  A BPU counts the deemed income of Lampiran II instead.
 */
#include "contribution/profile.h"

static jamsostek_status
check_amount(const struct context *context, int64_t amount, const char *what)
{
    if (amount < 0)
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_DOMAIN,
                               "%s is negative", what);
    if (amount > MAX_BASE)
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_OVERFLOW,
                               "%s is beyond Rp9 trillion", what);
    return JAMSOSTEK_OK;
}

static void
trace_given(const struct context *context, const char *node, int64_t amount)
{
    if (context->trace != NULL) {
        jamsostek_explanation_step step = {
            .node = node, .operation = JAMSOSTEK_OP_GIVEN, .amount = amount};

        jamsostek__trace_step(context->trace, context->law, NO_KEY, NO_ROW,
                              false, &step);
    }
}

/* A wage that follows from others by a rule of wage.toml. */
static void
trace_rule(const struct context *context, int32_t key,
           const jamsostek_explanation_step *step)
{
    jamsostek__trace_step(context->trace, context->law, key,
                          context->period->row[key], context->carried, step);
}

static jamsostek_status
daily(const struct context *context, int64_t wage, int64_t *base,
      uint32_t *flags)
{
    int64_t factor = jamsostek__option(context, KEY_WAGE_DAILY_FACTOR, flags);
    jamsostek_status status = check_amount(context, wage, "daily wage");

    if (status != JAMSOSTEK_OK)
        return status;
    if (mul_overflows(wage, factor, base))
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_OVERFLOW,
                               "the daily wage is too large");
    trace_given(context, "daily_wage", wage);
    if (context->trace != NULL) {
        jamsostek_explanation_step step = {.node = "wage",
                                           .operation = JAMSOSTEK_OP_TIMES,
                                           .base = wage,
                                           .rate = factor,
                                           .amount = *base};

        trace_rule(context, KEY_WAGE_DAILY_FACTOR, &step);
    }
    return check_amount(context, *base, "daily wage");
}

/* The average over the window of the law, or over what there is (D6). */
static jamsostek_status
piece(const struct context *context, const jamsostek_worker *worker,
      int64_t *base, uint32_t *flags)
{
    int64_t direction =
        jamsostek__option(context, KEY_ROUNDING_WAGE_DIRECTION, flags);
    int64_t unit = jamsostek__option(context, KEY_ROUNDING_WAGE_BASE, flags);
    int32_t key = worker->piece_by_weather ? KEY_WAGE_PIECE_WEATHER_MONTHS
                                           : KEY_WAGE_PIECE_MONTHS;
    size_t n = (size_t)jamsostek__option(context, key, flags), i;
    const jamsostek_idr *wages = worker->piece_wages;
    struct jamsostek__micro exact = {0, false};
    int64_t sum = 0;

    if (wages == NULL || n == 0)
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_ARGUMENT,
                               "piece_wages is NULL");
    if (worker->n_piece_wages < n)
        n = worker->n_piece_wages;
    wages += worker->n_piece_wages - n;
    for (i = 0; i < n; i++) {
        jamsostek_status status =
            check_amount(context, wages[i], "a piece wage");

        if (status != JAMSOSTEK_OK)
            return status;
        if (add_overflows(sum, wages[i], &sum))
            return jamsostek__fail(context->err, JAMSOSTEK_ERR_OVERFLOW,
                                   "the piece wages are too large");
        trace_given(context, "piece_wage", wages[i]);
    }
    /* sum / n in millionths: whole rupiah first, so that nothing overflows. */
    exact.micro = sum / (int64_t)n * PPM + sum % (int64_t)n * PPM / (int64_t)n;
    exact.more = sum % (int64_t)n * PPM % (int64_t)n != 0;
    *base = jamsostek__round(exact, (jamsostek_rounding)direction, unit);
    if (context->trace != NULL) {
        jamsostek_explanation_step step = {.node = "piece_average",
                                           .operation = JAMSOSTEK_OP_LOOKUP,
                                           .base = sum,
                                           .rate = (int64_t)n,
                                           .exact_micro = exact.micro,
                                           .amount = *base,
                                           .rounding = (int32_t)direction,
                                           .rounding_base = unit};

        trace_rule(context, key, &step);
    }
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__deemed(const struct context *context, int64_t income,
                  int64_t *deemed, uint32_t *flags)
{
    const struct jamsostek__period *period = context->period;
    const struct jamsostek__row *row =
        &context->law->rows[period->row[KEY_BPU_INCOME]];
    const jamsostek_rule_step *step;

    if (income <
        jamsostek__option(context, KEY_BPU_PRACTICE_MINIMUM_INCOME, flags)) {
        *flags |= JAMSOSTEK_FLAG_LOW_INCOME;
        if (jamsostek__option(context, KEY_CHOICE_BPU_LOW_INCOME, flags) ==
            OPTION_CHOICE_BPU_LOW_INCOME_REFUSE)
            return jamsostek__fail(context->err, JAMSOSTEK_ERR_NOT_OPEN,
                                   "the income is below what BPJS registers "
                                   "in practice");
    }
    *flags |= jamsostek__mark_flags(period->mark[KEY_BPU_INCOME]);
    step = jamsostek__step_at(context->law, row,
                              income + period->value[KEY_BPU_BRACKET_GAP] - 1);
    if (NEVER(step == NULL))
        return JAMSOSTEK_ERR_INTERNAL;
    /* D2: the print leaves 1,099,001 to 1,099,999 open, and so on. */
    if (step->bound > income) {
        *flags |= JAMSOSTEK_FLAG_BRACKET_GAP;
        if (jamsostek__option(context, KEY_CHOICE_BPU_BRACKET_GAP, flags) ==
            OPTION_CHOICE_BPU_BRACKET_GAP_LOWER_ROW)
            step--;
    }
    *deemed = step->amount;
    if (context->trace != NULL) {
        jamsostek_explanation_step record = {.node = "deemed_income",
                                             .operation = JAMSOSTEK_OP_LOOKUP,
                                             .base = income,
                                             .rate = step->bound,
                                             .amount = step->amount};

        trace_rule(context, KEY_BPU_INCOME, &record);
    }
    return JAMSOSTEK_OK;
}

/* The one of the three ways of stating a wage that was used. */
static jamsostek_status
stated(const struct context *context, const jamsostek_worker *worker,
       int64_t *base, uint32_t *flags)
{
    if (worker->daily_wage != 0 && worker->n_piece_wages != 0)
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_CONFLICT,
                               "a daily wage and piece wages exclude each "
                               "other");
    if (worker->daily_wage != 0)
        return daily(context, worker->daily_wage, base, flags);
    if (worker->n_piece_wages != 0)
        return piece(context, worker, base, flags);
    if (worker->wage == JAMSOSTEK_IDR_NONE)
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_MISSING,
                               "a wage or an income is needed");
    *base = worker->wage;
    trace_given(context,
                worker->segment == JAMSOSTEK_SEGMENT_BPU ? "income" : "wage",
                worker->wage);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__base(const struct context *context, const jamsostek_worker *worker,
                int64_t *base, int64_t *jp_base, uint32_t *flags)
{
    /* Beside another way of stating the wage, zero is none. */
    bool given = worker->wage > 0;
    bool bpu = worker->segment == JAMSOSTEK_SEGMENT_BPU;
    bool pu = worker->segment == JAMSOSTEK_SEGMENT_PU;
    jamsostek_status status = JAMSOSTEK_OK;

    if (worker->wage != JAMSOSTEK_IDR_NONE)
        status = check_amount(context, worker->wage, bpu ? "income" : "wage");
    if (status != JAMSOSTEK_OK)
        return status;
    if (given &&
        ((worker->daily_wage != 0 && !pu) || worker->n_piece_wages != 0))
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_CONFLICT,
                               "a wage and another way of stating it exclude "
                               "each other");
    status = stated(context, worker, base, flags);
    if (status != JAMSOSTEK_OK)
        return status;
    if (bpu)
        return jamsostek__deemed(context, *base, base, flags);
    *jp_base = *base;
    if (worker->daily_wage == 0 || !pu)
        return JAMSOSTEK_OK;
    /* D4: PP 45/2015 art. 29 has no rule for a daily-paid worker. */
    if (given)
        *jp_base = worker->wage;
    else
        *flags |= JAMSOSTEK_FLAG_DAILY_JP;
    return JAMSOSTEK_OK;
}
