/* SPDX-License-Identifier: MIT */

/*
 * span.c - months added up, and the explanations of one month and of many
 */
#include "contribution/profile.h"

#include <string.h>

/* sum += month, field by field. */
static bool
add_month(jamsostek_contribution *sum, const jamsostek_contribution *month)
{
    /* All 64-bit fields from jkk to workers stand in a row. */
    int64_t *to = &sum->jkk;
    const int64_t *from = &month->jkk;
    size_t n = offsetof(jamsostek_contribution, programmes) / sizeof *to, i;

    for (i = 0; i < n; i++)
        if (add_overflows(to[i], from[i], &to[i]))
            return false;
    sum->programmes |= month->programmes;
    sum->flags |= month->flags;
    return true;
}

/* A run of months that are explained alike, so far. */
struct run {
    int32_t months;    /* 0: none yet */
    size_t first_step; /* its steps go from here ... */
    size_t end;        /* ... to here */
    int64_t total;     /* of one of its months */
};

/* The same reason for the same amount, whatever the month. */
static bool
alike(const jamsostek_explanation_step *a, const jamsostek_explanation_step *b)
{
    return a->node == b->node && a->operation == b->operation &&
           a->base == b->base && a->rate == b->rate &&
           a->factor_ppm == b->factor_ppm && a->exact_micro == b->exact_micro &&
           a->amount == b->amount && a->rounding == b->rounding &&
           a->flag == b->flag && a->text_en == b->text_en &&
           a->rule.key == b->rule.key && a->rule.from == b->rule.from &&
           a->rule.carried == b->rule.carried;
}

/* Closes a run: its steps stand for so many months, and come to so much. */
static void
close_run(const struct context *context, const struct run *run)
{
    jamsostek_explanation *trace = context->trace;
    jamsostek_explanation_step step = {.node = "run",
                                       .operation = JAMSOSTEK_OP_TIMES,
                                       .base = run->total,
                                       .rate = run->months,
                                       .amount = run->total * run->months};
    size_t i;

    jamsostek__trace_step(trace, context->law, NO_KEY, NO_ROW, false, &step);
    if (trace->failed)
        return;
    /* The steps of the next run may be recorded already: go before them. */
    step = trace->steps[trace->n - 1];
    memmove(trace->steps + run->end + 1, trace->steps + run->end,
            (trace->n - 1 - run->end) * sizeof step);
    trace->steps[run->end] = step;
    trace->steps[run->end].month = trace->steps[run->first_step].month;
    for (i = run->first_step; i <= run->end; i++)
        trace->steps[i].n_months = run->months;
}

/* The steps of a month were recorded from `start` on: they make one more month
 * of the run, or begin a new one. */
static void
add_to_run(const struct context *context, size_t start, int64_t total,
           struct run *run)
{
    jamsostek_explanation *trace = context->trace;
    size_t n = trace->n - start, i = 0;

    if (run->months > 0 && n == run->end - run->first_step)
        while (i < n && alike(&trace->steps[run->first_step + i],
                              &trace->steps[start + i]))
            i++;
    if (run->months > 0 && i == n) {
        trace->n = start;
        run->months++;
        return;
    }
    if (run->months > 0) {
        close_run(context, run);
        start++;
    }
    *run = (struct run){1, start, trace->n, total};
}

/* The last step of a span. */
static void
trace_total(const struct context *context, const jamsostek_contribution *sum)
{
    jamsostek_explanation *trace = context->trace;
    jamsostek_explanation_step step = {.node = "total",
                                       .operation = JAMSOSTEK_OP_SUM,
                                       .exact_micro = sum->total_micro,
                                       .amount = sum->total};

    trace->month = trace->first;
    jamsostek__trace_step(trace, context->law, NO_KEY, NO_ROW, false, &step);
    if (!trace->failed)
        trace->steps[trace->n - 1].n_months = trace->months;
}

static jamsostek_status
span(const jamsostek_rules *rules, jamsostek_date first, int32_t months,
     const jamsostek_worker *worker, jamsostek_explanation *trace,
     jamsostek_contribution *out, jamsostek_error *err)
{
    jamsostek_contribution sum = {0}, month;
    jamsostek_worker copy;
    const jamsostek_worker *checked;
    struct context context = {0};
    struct run run = {0};
    jamsostek_status status;
    int32_t i;

    if (months < 1 || months > 1200)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "a span has 1 to 1,200 months");
    status = jamsostek__worker_check(worker, &copy, &checked, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (checked->segment == JAMSOSTEK_SEGMENT_PMI ||
        checked->contract_value != 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_CONFLICT,
                               "a migrant's term and a contract value are not "
                               "paid by the month");
    for (i = 0; i < months; i++) {
        size_t start = trace != NULL ? trace->n : 0;
        jamsostek_date day;

        status = jamsostek_date_add_months(first, i, &day, err);
        if (status == JAMSOSTEK_OK)
            status = jamsostek__context(rules, day, checked->options, trace,
                                        &context, err);
        if (status == JAMSOSTEK_OK && trace != NULL)
            trace->month = context.month;
        if (status == JAMSOSTEK_OK)
            status = jamsostek__compute(&context, checked, &month);
        if (status != JAMSOSTEK_OK)
            return status;
        if (trace != NULL) {
            jamsostek__trace_result(&context, &month);
            if (!trace->failed)
                add_to_run(&context, start, month.total, &run);
        }
        if (!add_month(&sum, &month))
            return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                                   "the sum does not fit 64 bits");
    }
    if (trace != NULL) {
        if (!trace->failed)
            close_run(&context, &run);
        trace_total(&context, &sum);
    }
    *out = sum;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_contribution_span(const jamsostek_rules *rules, jamsostek_date first,
                            int32_t months, const jamsostek_worker *worker,
                            jamsostek_contribution *out, jamsostek_error *err)
{
    if (out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "out is NULL");
    return span(rules, first, months, worker, NULL, out, err);
}

/* An explanation without steps yet. */
static jamsostek_status
begin(jamsostek_date first, int32_t months, jamsostek_explanation **out,
      jamsostek_explanation **explanation, jamsostek_error *err)
{
    if (explanation == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "explanation is NULL");
    *out = jamsostek__alloc(sizeof **out);
    if (*out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY, "out of memory");
    memset(*out, 0, sizeof **out);
    (*out)->first = first;
    (*out)->months = months;
    return JAMSOSTEK_OK;
}

/* Hands result and explanation over, or frees what became of it. */
static jamsostek_status
end(jamsostek_status status, const jamsostek_contribution *result,
    jamsostek_contribution *out, jamsostek_explanation *trace,
    jamsostek_explanation **explanation, jamsostek_error *err)
{
    if (status == JAMSOSTEK_OK && trace->failed)
        status = jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY, "out of memory");
    if (status != JAMSOSTEK_OK) {
        jamsostek_explanation_free(trace);
        return status;
    }
    trace->flags = result->flags;
    if (out != NULL)
        *out = *result;
    *explanation = trace;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_contribution_explain(const jamsostek_rules *rules,
                               jamsostek_date month,
                               const jamsostek_worker *worker,
                               jamsostek_contribution *out,
                               jamsostek_explanation **explanation,
                               jamsostek_error *err)
{
    jamsostek_explanation *trace;
    jamsostek_contribution result = {0};
    jamsostek_status status = begin(month, 1, &trace, explanation, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = jamsostek__compute_at(rules, month, worker, trace, &result, err);
    return end(status, &result, out, trace, explanation, err);
}

jamsostek_status
jamsostek_contribution_explain_span(const jamsostek_rules *rules,
                                    jamsostek_date first, int32_t months,
                                    const jamsostek_worker *worker,
                                    jamsostek_contribution *out,
                                    jamsostek_explanation **explanation,
                                    jamsostek_error *err)
{
    jamsostek_explanation *trace;
    jamsostek_contribution result = {0};
    jamsostek_status status = begin(first, months, &trace, explanation, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = span(rules, first, months, worker, trace, &result, err);
    return end(status, &result, out, trace, explanation, err);
}
