/* SPDX-License-Identifier: MIT */

/*
 * fields.h - the public structs as tables of named fields
 *
 * Python and Lua pass a worker as names and values and get a result back as
 * names and values.  Both read these tables, so a field that is added here is
 * there in both.  Plain C: nothing in this file knows a foreign language.
 */
#ifndef JAMSOSTEK_BINDINGS_FIELDS_H
#define JAMSOSTEK_BINDINGS_FIELDS_H

#include <stdio.h>
#include <string.h>

#include <jamsostek/contribution.h>
#include <jamsostek/explanation.h>

enum field_kind {
    FIELD_I64,
    FIELD_I32,
    FIELD_U32,
    FIELD_U8,
    FIELD_SIZE,
    FIELD_CODE, /* int32_t with a word */
    FIELD_SET,  /* uint32_t, programmes */
    FIELD_DATE,
    FIELD_BOOL, /* int32_t, 0 or 1 */
    FIELD_BIT,  /* one bit of a uint32_t */
    FIELD_TEXT,
    FIELD_PIECES, /* piece_wages and n_piece_wages */
    FIELD_STEPS,  /* steps and n_steps of a rule */
    FIELD_SOURCE, /* pointer to a source */
    FIELD_RULE    /* a rule inside a step */
};

struct field {
    const char *name;
    size_t offset;
    enum field_kind kind;
    uint32_t bit;
    const char *(*word)(int32_t code);
    jamsostek_status (*parse)(const char *text, int32_t *out,
                              jamsostek_error *err);
};

#define FIELDS(table) table, sizeof(table) / sizeof((table)[0])

/* The library has no such function for a unit. */
static jamsostek_status
parse_unit(const char *text, int32_t *out, jamsostek_error *err)
{
    int32_t unit;

    for (unit = 1; jamsostek_unit_name(unit) != NULL; unit++) {
        if (strcmp(jamsostek_unit_name(unit), text) == 0) {
            *out = unit;
            return JAMSOSTEK_OK;
        }
    }
    err->status = JAMSOSTEK_ERR_NOT_FOUND;
    snprintf(err->message, sizeof err->message, "no unit has this name");
    return err->status;
}

static jamsostek_status
parse_category(const char *text, int32_t *out, jamsostek_error *err)
{
    return jamsostek_category_parse(text, out, err);
}

static jamsostek_status
parse_set(const char *text, int32_t *out, jamsostek_error *err)
{
    uint32_t set;
    const jamsostek_status status = jamsostek_programmes_parse(text, &set, err);

    if (status == JAMSOSTEK_OK)
        *out = (int32_t)set;
    return status;
}

#define WORKER(member) offsetof(jamsostek_worker, member)

static const struct field worker_fields[] = {
    {"segment", WORKER(segment), FIELD_CODE, 0, jamsostek_segment_name,
     jamsostek_segment_parse},
    {"wage", WORKER(wage), FIELD_I64},
    {"risk_group", WORKER(risk_group), FIELD_CODE, 0, jamsostek_risk_group_name,
     jamsostek_risk_group_parse},
    {"category", WORKER(category), FIELD_CODE, 0, NULL, parse_category},
    {"industry", WORKER(industry), FIELD_I32},
    {"employer_size", WORKER(employer_size), FIELD_CODE, 0,
     jamsostek_employer_size_name, jamsostek_employer_size_parse},
    {"programmes", WORKER(programmes), FIELD_SET, 0, NULL, parse_set},
    {"funding", WORKER(funding), FIELD_CODE, 0, jamsostek_funding_name,
     jamsostek_funding_parse},
    {"relief", WORKER(relief), FIELD_CODE, 0, jamsostek_relief_name,
     jamsostek_relief_parse},
    {"carry_forward", WORKER(options), FIELD_BIT,
     JAMSOSTEK_OPTION_CARRY_FORWARD},
    {"unsettled_relief", WORKER(options), FIELD_BIT,
     JAMSOSTEK_OPTION_UNSETTLED_RELIEF},
    {"jp_deferral", WORKER(options), FIELD_BIT, JAMSOSTEK_OPTION_JP_DEFERRAL},
    {"born", WORKER(born), FIELD_DATE},
    {"daily_wage", WORKER(daily_wage), FIELD_I64},
    {"piece_wages", WORKER(piece_wages), FIELD_PIECES},
    {"piece_by_weather", WORKER(piece_by_weather), FIELD_BOOL},
    {"contract_value", WORKER(contract_value), FIELD_I64},
    {"contract_with_vat", WORKER(contract_with_vat), FIELD_BOOL},
    {"pmi_route", WORKER(pmi_route), FIELD_CODE, 0, jamsostek_pmi_route_name,
     jamsostek_pmi_route_parse},
    {"pmi_months", WORKER(pmi_months), FIELD_I32},
    {"pmi_jht", WORKER(pmi_jht), FIELD_I64}};

#define COLUMN(member) offsetof(jamsostek_contribution_columns, member)

/* What may be a column; the kind is that of an element. */
static const struct field column_fields[] = {
    {"month", COLUMN(months), FIELD_DATE},
    {"wage", COLUMN(wage), FIELD_I64},
    {"daily_wage", COLUMN(daily_wage), FIELD_I64},
    {"contract_value", COLUMN(contract_value), FIELD_I64},
    {"born", COLUMN(born), FIELD_DATE},
    {"segment", COLUMN(segment), FIELD_U8, 0, NULL, jamsostek_segment_parse},
    {"risk_group", COLUMN(risk_group), FIELD_U8, 0, NULL,
     jamsostek_risk_group_parse},
    {"employer_size", COLUMN(employer_size), FIELD_U8, 0, NULL,
     jamsostek_employer_size_parse},
    {"programmes", COLUMN(programmes), FIELD_U8, 0, NULL, parse_set},
    {"funding", COLUMN(funding), FIELD_U8, 0, NULL, jamsostek_funding_parse},
    {"relief", COLUMN(relief), FIELD_U8, 0, NULL, jamsostek_relief_parse},
    {"category", COLUMN(category), FIELD_U8, 0, NULL, parse_category}};

/* What a call on columns takes beside a worker's fields. */
static const struct field batch_fields[] = {
    {"month", COLUMN(month), FIELD_DATE},
    {"months", COLUMN(n_months), FIELD_I32},
    {"valid_offset", COLUMN(valid_offset), FIELD_SIZE}};

#define RESULT(member) offsetof(jamsostek_contribution_results, member)

static const struct field result_fields[] = {
    {"jkk", RESULT(jkk), FIELD_I64},
    {"jkm", RESULT(jkm), FIELD_I64},
    {"jht_employer", RESULT(jht_employer), FIELD_I64},
    {"jht_worker", RESULT(jht_worker), FIELD_I64},
    {"jp_employer", RESULT(jp_employer), FIELD_I64},
    {"jp_worker", RESULT(jp_worker), FIELD_I64},
    {"jkp_government", RESULT(jkp_government), FIELD_I64},
    {"jkp_from_jkk", RESULT(jkp_from_jkk), FIELD_I64},
    {"jkp_from_jkm", RESULT(jkp_from_jkm), FIELD_I64},
    {"pmi", RESULT(pmi), FIELD_I64},
    {"total", RESULT(total), FIELD_I64},
    {"paid_by_worker", RESULT(paid_by_worker), FIELD_I64},
    {"paid_by_employer", RESULT(paid_by_employer), FIELD_I64},
    {"paid_by_government", RESULT(paid_by_government), FIELD_I64},
    {"paid_by_sponsor", RESULT(paid_by_sponsor), FIELD_I64},
    {"row_status", RESULT(row_status), FIELD_U8},
    {"flags", RESULT(flags), FIELD_U32}};

#define CONTRIBUTION(member) offsetof(jamsostek_contribution, member)

static const struct field contribution_fields[] = {
    {"jkk", CONTRIBUTION(jkk), FIELD_I64},
    {"jkm", CONTRIBUTION(jkm), FIELD_I64},
    {"jht_employer", CONTRIBUTION(jht_employer), FIELD_I64},
    {"jht_worker", CONTRIBUTION(jht_worker), FIELD_I64},
    {"jp_employer", CONTRIBUTION(jp_employer), FIELD_I64},
    {"jp_worker", CONTRIBUTION(jp_worker), FIELD_I64},
    {"jkp_government", CONTRIBUTION(jkp_government), FIELD_I64},
    {"jkp_from_jkk", CONTRIBUTION(jkp_from_jkk), FIELD_I64},
    {"jkp_from_jkm", CONTRIBUTION(jkp_from_jkm), FIELD_I64},
    {"pmi", CONTRIBUTION(pmi), FIELD_I64},
    {"total", CONTRIBUTION(total), FIELD_I64},
    {"paid_by_worker", CONTRIBUTION(paid_by_worker), FIELD_I64},
    {"paid_by_employer", CONTRIBUTION(paid_by_employer), FIELD_I64},
    {"paid_by_government", CONTRIBUTION(paid_by_government), FIELD_I64},
    {"paid_by_sponsor", CONTRIBUTION(paid_by_sponsor), FIELD_I64},
    {"to_jkk", CONTRIBUTION(to_jkk), FIELD_I64},
    {"to_jkm", CONTRIBUTION(to_jkm), FIELD_I64},
    {"to_jht", CONTRIBUTION(to_jht), FIELD_I64},
    {"to_jp", CONTRIBUTION(to_jp), FIELD_I64},
    {"to_jkp", CONTRIBUTION(to_jkp), FIELD_I64},
    {"to_pmi", CONTRIBUTION(to_pmi), FIELD_I64},
    {"jp_deferred", CONTRIBUTION(jp_deferred), FIELD_I64},
    {"base", CONTRIBUTION(base), FIELD_I64},
    {"total_micro", CONTRIBUTION(total_micro), FIELD_I64},
    {"workers", CONTRIBUTION(workers), FIELD_I64},
    {"programmes", CONTRIBUTION(programmes), FIELD_U32},
    {"flags", CONTRIBUTION(flags), FIELD_U32}};

#define SOURCE(member) offsetof(jamsostek_source, member)

static const struct field source_fields[] = {
    {"id", SOURCE(id), FIELD_TEXT},
    {"title", SOURCE(title), FIELD_TEXT},
    {"about_id", SOURCE(about_id), FIELD_TEXT},
    {"about_en", SOURCE(about_en), FIELD_TEXT},
    {"in_force", SOURCE(in_force), FIELD_TEXT},
    {"wording", SOURCE(wording), FIELD_TEXT}};

#define RULE(member) offsetof(jamsostek_rule, member)

static const struct field rule_fields[] = {
    {"key", RULE(key), FIELD_TEXT},
    {"label_id", RULE(label_id), FIELD_TEXT},
    {"label_en", RULE(label_en), FIELD_TEXT},
    {"unit", RULE(unit), FIELD_CODE, 0, jamsostek_unit_name, NULL},
    {"kind", RULE(kind), FIELD_CODE, 0, jamsostek_kind_name, NULL},
    {"basis", RULE(basis), FIELD_I32},
    /* `from` is a word of Python, `until` one of Lua. */
    {"start", RULE(from), FIELD_DATE},
    {"stop", RULE(until), FIELD_DATE},
    {"amount", RULE(amount), FIELD_I64},
    {"steps", 0, FIELD_STEPS},
    {"option", RULE(option), FIELD_TEXT},
    {"source", RULE(source), FIELD_SOURCE},
    {"article", RULE(article), FIELD_TEXT},
    {"confidence", RULE(confidence), FIELD_CODE, 0, jamsostek_confidence_name,
     NULL},
    {"note_id", RULE(note_id), FIELD_TEXT},
    {"note_en", RULE(note_en), FIELD_TEXT},
    {"checked_on", RULE(checked_on), FIELD_DATE},
    {"carried", RULE(carried), FIELD_BOOL},
    {"altered", RULE(altered), FIELD_BOOL}};

#define STEP(member) offsetof(jamsostek_explanation_step, member)

static const struct field step_fields[] = {
    {"node", STEP(node), FIELD_TEXT},
    {"label_id", STEP(label_id), FIELD_TEXT},
    {"label_en", STEP(label_en), FIELD_TEXT},
    {"operation", STEP(operation), FIELD_I32},
    {"payer", STEP(payer), FIELD_CODE, 0, jamsostek_payer_name, NULL},
    {"month", STEP(month), FIELD_DATE},
    {"n_months", STEP(n_months), FIELD_I32},
    {"base", STEP(base), FIELD_I64},
    {"rate", STEP(rate), FIELD_I64},
    {"factor_ppm", STEP(factor_ppm), FIELD_I64},
    {"exact_micro", STEP(exact_micro), FIELD_I64},
    {"amount", STEP(amount), FIELD_I64},
    {"rounding", STEP(rounding), FIELD_I32},
    {"rounding_base", STEP(rounding_base), FIELD_I64},
    {"rule", STEP(rule), FIELD_RULE},
    {"flag", STEP(flag), FIELD_U32},
    {"text_id", STEP(text_id), FIELD_TEXT},
    {"text_en", STEP(text_en), FIELD_TEXT},
    {"unit", STEP(unit), FIELD_I32}};

static const struct field *
find_field(const struct field *fields, size_t n, const char *name)
{
    size_t i;

    for (i = 0; i < n; i++)
        if (strcmp(fields[i].name, name) == 0)
            return &fields[i];
    return NULL;
}

static size_t
field_size(const struct field *field)
{
    switch (field->kind) {
    case FIELD_I64:
        return 8;
    case FIELD_U8:
        return 1;
    default:
        return 4;
    }
}

/* Says what is wrong with which argument; never with which value. */
static int
blame(jamsostek_error *err, jamsostek_status status, const char *name,
      const char *what)
{
    err->status = status;
    snprintf(err->message, sizeof err->message, "%s: %s", name, what);
    return -1;
}

static int
put_integer(const struct field *field, void *base, int64_t value,
            jamsostek_error *err)
{
    void *place = (char *)base + field->offset;
    int64_t low = INT32_MIN, high = INT32_MAX;

    switch (field->kind) {
    case FIELD_I64:
        *(int64_t *)place = value;
        return 0;
    case FIELD_U8:
        low = 0;
        high = UINT8_MAX;
        break;
    case FIELD_U32:
    case FIELD_SET:
        low = 0;
        high = UINT32_MAX;
        break;
    case FIELD_SIZE:
        low = 0;
        high = INT64_MAX;
        break;
    case FIELD_I32:
    case FIELD_CODE:
        break;
    default:
        return blame(err, JAMSOSTEK_ERR_ARGUMENT, field->name,
                     field->kind == FIELD_DATE ? "a day or month is needed"
                                               : "true or false is needed");
    }
    if (value < low || value > high)
        return blame(err, JAMSOSTEK_ERR_DOMAIN, field->name,
                     "outside what fits");
    if (field->kind == FIELD_U8)
        *(uint8_t *)place = (uint8_t)value;
    else if (field->kind == FIELD_SIZE)
        *(size_t *)place = (size_t)value;
    else if (low == 0)
        *(uint32_t *)place = (uint32_t)value;
    else
        *(int32_t *)place = (int32_t)value;
    return 0;
}

static int
put_bool(const struct field *field, void *base, int value, jamsostek_error *err)
{
    void *place = (char *)base + field->offset;

    if (field->kind == FIELD_BOOL)
        *(int32_t *)place = value;
    else if (field->kind == FIELD_BIT && value)
        *(uint32_t *)place |= field->bit;
    else if (field->kind == FIELD_BIT)
        *(uint32_t *)place &= ~field->bit;
    else
        return blame(err, JAMSOSTEK_ERR_ARGUMENT, field->name,
                     "an integer is needed, not true or false");
    return 0;
}

static int
put_text(const struct field *field, void *base, const char *text,
         jamsostek_error *err)
{
    void *place = (char *)base + field->offset;
    jamsostek_status status;
    int32_t code;

    if (field->kind == FIELD_DATE) {
        status = jamsostek_date_parse(text, &code, err);
        if (status != JAMSOSTEK_OK)
            return blame(err, status, field->name,
                         "not a day or month as YYYY-MM-DD or YYYY-MM");
        *(jamsostek_date *)place = code;
        return 0;
    }
    if (field->parse == NULL)
        return blame(err, JAMSOSTEK_ERR_ARGUMENT, field->name,
                     "a text does not fit here");
    status = field->parse(text, &code, err);
    if (status != JAMSOSTEK_OK)
        return blame(err, status, field->name, "not one of its words");
    if (field->kind != FIELD_U8)
        *(int32_t *)place = code;
    else if (code >= 0 && code <= UINT8_MAX)
        *(uint8_t *)place = (uint8_t)code;
    else
        return blame(err, JAMSOSTEK_ERR_DOMAIN, field->name,
                     "outside what fits");
    return 0;
}

static int64_t
get_integer(const struct field *field, const void *base)
{
    const void *place = (const char *)base + field->offset;

    switch (field->kind) {
    case FIELD_I64:
        return *(const int64_t *)place;
    case FIELD_U32:
        return *(const uint32_t *)place;
    case FIELD_U8:
        return *(const uint8_t *)place;
    default:
        return *(const int32_t *)place;
    }
}

static const char *
get_text(const struct field *field, const void *base)
{
    return *(const char *const *)(const void *)((const char *)base +
                                                field->offset);
}

#endif
