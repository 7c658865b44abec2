/* SPDX-License-Identifier: MIT */

/*
 * worth.c - the contribution of a month beside what it covers
 *
 * Nothing of the law is known here: contribution, JKK and JKM are asked, and
 * their reasons are strung together.
 */
#include <jamsostek/worth.h>

#include <jamsostek/jkk.h>
#include <jamsostek/jkm.h>

#include "benefit/event.h"

void
jamsostek_worth_input_init(jamsostek_worth_input *input)
{
    const jamsostek_worth_input initial = JAMSOSTEK_WORTH_INPUT_INIT;

    if (input != NULL)
        *input = initial;
}

struct worth {
    struct jamsostek__event *event;
    const jamsostek_rules *rules;
    const jamsostek_worth_input *in;
    int32_t segment;
    uint32_t options;
    jamsostek_worth out;
};

/* The flags that every result knows. */
enum {
    GENERIC =
        JAMSOSTEK_FLAG_WEAK | JAMSOSTEK_FLAG_CARRIED | JAMSOSTEK_FLAG_ALTERED
};

/* Takes the steps over, under a heading, and frees the explanation. */
static void
take_steps(const struct worth *w, jamsostek_explanation *why,
           const char *label_id, const char *label_en, const char *text_id,
           const char *text_en)
{
    jamsostek_explanation_step heading = {.node = "event",
                                          .label_id = label_id,
                                          .label_en = label_en,
                                          .operation = JAMSOSTEK_OP_REMARK,
                                          .text_id = text_id,
                                          .text_en = text_en};
    size_t i;

    if (why == NULL)
        return;
    jamsostek__event_step(w->event, NO_EVENT_KEY, &heading);
    for (i = 0; i < jamsostek_explanation_count(why); i++) {
        const jamsostek_explanation_step *step =
            jamsostek_explanation_get(why, i);

        jamsostek__trace_rule(
            w->event->trace, step->rule.key != NULL ? &step->rule : NULL, step);
    }
    jamsostek_explanation_free(why);
}

static jamsostek_status
contribution(struct worth *w)
{
    jamsostek_explanation *why = NULL;
    jamsostek_contribution c;
    jamsostek_status status;

    if (w->event->trace != NULL)
        status = jamsostek_contribution_explain(
            w->rules, w->event->day, w->in->worker, &c, &why, w->event->err);
    else
        status = jamsostek_contribution_compute(
            w->rules, w->event->day, w->in->worker, &c, w->event->err);
    if (status != JAMSOSTEK_OK)
        return status;
    take_steps(w, why, "Iuran", "Contribution", "untuk sebulan",
               "of one month");
    w->out.contribution = c.total;
    w->out.protection = c.jkk + c.jkm;
    w->out.programmes = c.programmes;
    w->event->flags |= c.flags;
    return JAMSOSTEK_OK;
}

/* Fills in what follows from the benefit. */
static void
finish(const struct worth *w, jamsostek_idr benefit, jamsostek_idr total,
       uint32_t flags, jamsostek_worth_event *out)
{
    int64_t cost = w->out.protection;

    out->covered = 1;
    out->benefit = benefit;
    out->scholarship = total - benefit;
    out->total = total;
    out->flags = flags;
    w->event->flags |= flags & GENERIC;
    if (cost > 0)
        out->worker_months = out->total / cost + (out->total % cost != 0);
    if (w->event->trace != NULL && out->worker_months > 0) {
        jamsostek_explanation_step step = {
            .node = "worker_months",
            .label_id = "Bulan iuran JKK dan JKM satu pekerja yang senilai, "
                        "dibulatkan ke atas",
            .label_en =
                "Months of one worker's JKK and JKM worth as much, rounded up",
            .operation = JAMSOSTEK_OP_SUM,
            .base = out->total,
            .rate = cost,
            .unit = JAMSOSTEK_UNIT_MONTHS,
            .amount = out->worker_months};

        jamsostek__event_step(w->event, NO_EVENT_KEY, &step);
    }
}

/* The wage that JKK counts: with a daily and a monthly one the daily one, as
 * for the contribution. */
static void
jkk_input(const struct worth *w, jamsostek_jkk_input *out)
{
    const jamsostek_worker *worker = w->in->worker;
    const jamsostek_jkk_input initial = JAMSOSTEK_JKK_INPUT_INIT;

    *out = initial;
    out->options = w->options;
    out->segment = w->segment;
    out->daily_wage = worker->daily_wage;
    out->piece_wages = worker->piece_wages;
    out->n_piece_wages = worker->n_piece_wages;
    out->piece_by_weather = worker->piece_by_weather;
    if (worker->daily_wage == 0 && worker->n_piece_wages == 0)
        out->wage = worker->wage;
    out->scholarship = w->in->scholarship;
}

static jamsostek_status
work_injury(struct worth *w)
{
    jamsostek_explanation *why = NULL;
    jamsostek_explanation **ask = w->event->trace != NULL ? &why : NULL;
    jamsostek_jkk_input in;
    jamsostek_jkk_benefit b;
    jamsostek_status status;

    if (!(w->out.programmes & JAMSOSTEK_JKK))
        return JAMSOSTEK_OK;
    jkk_input(w, &in);
    status = jamsostek_jkk_death(w->rules, w->event->day, &in, &b, ask,
                                 w->event->err);
    if (status != JAMSOSTEK_OK)
        return status;
    take_steps(w, why, "Peristiwa", "Event", "meninggal akibat kerja",
               "death from work");
    finish(w, b.total, b.total_with_scholarship, b.flags, &w->out.work_death);
    why = NULL;
    status = jamsostek_jkk_total_disability(w->rules, w->event->day, &in, &b,
                                            ask, w->event->err);
    if (status != JAMSOSTEK_OK)
        return status;
    take_steps(w, why, "Peristiwa", "Event", "cacat total tetap akibat kerja",
               "total permanent disability from work");
    finish(w, b.total, b.total_with_scholarship, b.flags,
           &w->out.total_disability);
    return JAMSOSTEK_OK;
}

static jamsostek_status
other_death(struct worth *w)
{
    jamsostek_explanation *why = NULL;
    jamsostek_jkm_input in = JAMSOSTEK_JKM_INPUT_INIT;
    jamsostek_jkm_benefit b;
    jamsostek_status status;

    if (!(w->out.programmes & JAMSOSTEK_JKM))
        return JAMSOSTEK_OK;
    in.options = w->options;
    in.segment = w->segment;
    in.paid_months = w->in->paid_months;
    in.scholarship = w->in->scholarship;
    status = jamsostek_jkm_death(w->rules, w->event->day, &in, &b,
                                 w->event->trace != NULL ? &why : NULL,
                                 w->event->err);
    if (status != JAMSOSTEK_OK)
        return status;
    take_steps(w, why, "Peristiwa", "Event", "meninggal bukan akibat kerja",
               "death not from work");
    finish(w, b.total, b.total_with_scholarship, b.flags, &w->out.other_death);
    return JAMSOSTEK_OK;
}

static jamsostek_status
find_segment(const jamsostek_worker *worker, int32_t *out, jamsostek_error *err)
{
    jamsostek_status status = jamsostek__event_segment(worker, out, err);

    if (status != JAMSOSTEK_OK)
        return status;
    if (*out == JAMSOSTEK_SEGMENT_PMI)
        return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_OPEN,
                               "migrant workers pay for a term, not a month");
    if (worker->contract_value != 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_OPEN,
                               "contract_value covers a project, not a worker");
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_worth_compute(const jamsostek_rules *rules, jamsostek_date day,
                        const jamsostek_worth_input *input,
                        jamsostek_worth *out, jamsostek_explanation **why,
                        jamsostek_error *err)
{
    struct jamsostek__event event;
    struct worth w = {0};
    jamsostek_status status;

    if (input == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "input or out is NULL");
    status = jamsostek__check_size(input, input->struct_size, sizeof *input,
                                   sizeof *input, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (input->worker == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "worker is not given");
    status = find_segment(input->worker, &w.segment, err);
    if (status != JAMSOSTEK_OK)
        return status;
    w.options = input->worker->options & JAMSOSTEK_OPTION_CARRY_FORWARD;
    status = jamsostek__event_begin(rules, day, w.options, why, &event, err);
    if (status != JAMSOSTEK_OK)
        return status;
    w.event = &event;
    w.rules = rules;
    w.in = input;
    status = contribution(&w);
    if (status == JAMSOSTEK_OK)
        status = work_injury(&w);
    if (status == JAMSOSTEK_OK)
        status = other_death(&w);
    status = jamsostek__event_end(&event, status, why);
    if (status != JAMSOSTEK_OK)
        return status;
    w.out.flags = event.flags;
    *out = w.out;
    return JAMSOSTEK_OK;
}
