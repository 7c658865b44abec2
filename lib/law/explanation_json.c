/* SPDX-License-Identifier: MIT */

/*
 * explanation_json.c - the recorded steps as JSON
 */
#include "law/trace.h"

static const char *
operation_name(int32_t operation)
{
    static const char *const names[] = {"given",  "lookup", "cap",   "times",
                                        "share",  "relief", "layer", "sum",
                                        "remark", "defer",  "growth"};

    return operation >= 1 && operation <= (int32_t)ARRAY_LEN(names)
               ? names[operation - 1]
               : "";
}

static void
json_text(struct jamsostek__text *out, const char *name, const char *value)
{
    jamsostek__text_add(out, ",\"%s\":", name);
    jamsostek__text_json(out, value);
}

static void
json_number(struct jamsostek__text *out, const char *name, int64_t value)
{
    jamsostek__text_add(out, ",\"%s\":%lld", name, (long long)value);
}

static void
json_date(struct jamsostek__text *out, const char *name, jamsostek_date date)
{
    char text[JAMSOSTEK_DATE_SIZE];

    if (date == JAMSOSTEK_DATE_OPEN ||
        jamsostek_date_format(date, text, sizeof text, NULL) != JAMSOSTEK_OK)
        jamsostek__text_add(out, ",\"%s\":null", name);
    else
        json_text(out, name, text);
}

static void
json_rule(struct jamsostek__text *out, const jamsostek_rule *rule)
{
    jamsostek__text_add(out, ",\"rule\":{\"key\":");
    jamsostek__text_json(out, rule->key);
    json_date(out, "from", rule->from);
    json_date(out, "until", rule->until);
    json_text(out, "source", rule->source->id);
    json_text(out, "title", rule->source->title);
    json_text(out, "article", rule->article);
    json_text(out, "confidence", jamsostek_confidence_name(rule->confidence));
    json_date(out, "checked_on", rule->checked_on);
    json_text(out, "note_id", rule->note_id);
    json_text(out, "note_en", rule->note_en);
    jamsostek__text_add(out, ",\"carried\":%s,\"altered\":%s}",
                        rule->carried ? "true" : "false",
                        rule->altered ? "true" : "false");
}

static void
json_step(struct jamsostek__text *out, const jamsostek_explanation_step *step,
          bool event)
{
    static const char *const roundings[] = {"half_up", "down", "up",
                                            "half_even"};

    jamsostek__text_add(out, "{\"node\":");
    jamsostek__text_json(out, step->node);
    json_text(out, "operation", operation_name(step->operation));
    if (!event || step->operation == JAMSOSTEK_OP_GROWTH) {
        json_date(out, "month", step->month);
        json_number(out, "months", step->n_months);
    }
    if (step->payer != 0)
        json_text(out, "payer", jamsostek_payer_name(step->payer));
    json_text(out, "label_id", step->label_id);
    json_text(out, "label_en", step->label_en);
    if (step->operation == JAMSOSTEK_OP_REMARK ||
        step->operation == JAMSOSTEK_OP_RELIEF)
        json_number(out, "flag", step->flag);
    if (step->text_id != NULL) {
        json_text(out, "text_id", step->text_id);
        json_text(out, "text_en", step->text_en);
    }
    if (step->operation != JAMSOSTEK_OP_REMARK) {
        json_number(out, "base", step->base);
        json_number(out, "rate", step->rate);
        json_number(out, "factor_ppm", step->factor_ppm);
        json_number(out, "exact_micro", step->exact_micro);
        if (step->rounding >= 0) {
            json_text(out, "rounding", roundings[step->rounding]);
            json_number(out, "rounding_base", step->rounding_base);
        }
        json_number(out, "amount", step->amount);
        if (step->unit != 0)
            json_text(out, "unit", jamsostek_unit_name(step->unit));
    }
    if (step->rule.key != NULL)
        json_rule(out, &step->rule);
    jamsostek__text_add(out, "}");
}

jamsostek_status
jamsostek_explanation_json(const jamsostek_explanation *explanation, char *text,
                           size_t size, size_t *needed, jamsostek_error *err)
{
    struct jamsostek__text out = {text, size, 0};
    size_t i;

    if (explanation == NULL || (text == NULL && size > 0))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "explanation or text is NULL");
    jamsostek__text_add(&out, "{\"format\":\"jamsostek-explanation/1\"");
    json_text(&out, "edition", jamsostek_law_edition());
    json_text(&out, "digest", jamsostek_law_digest());
    if (explanation->event) {
        json_date(&out, "day", explanation->first);
    } else {
        json_date(&out, "month",
                  jamsostek__month_start(
                      jamsostek__month_number(explanation->first)));
        json_number(&out, "months", explanation->months);
    }
    json_number(&out, "flags", explanation->flags);
    jamsostek__text_add(&out, ",\"steps\":[");
    for (i = 0; i < explanation->n; i++) {
        jamsostek__text_add(&out, i > 0 ? ",\n" : "\n");
        json_step(&out, &explanation->steps[i], explanation->event);
    }
    jamsostek__text_add(&out, "]}\n");
    return jamsostek__text_end(&out, needed, err);
}
