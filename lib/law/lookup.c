/* SPDX-License-Identifier: MIT */

/*
 * lookup.c - finding what the law says on a day
 *
 * Reading only: what-ifs are made in rules.c.
 */
#include "law/law.h"

#include <string.h>

const char *
jamsostek_law_edition(void)
{
    return jamsostek__edition.name;
}

jamsostek_date
jamsostek_law_checked_on(void)
{
    return jamsostek__edition.checked_on;
}

jamsostek_date
jamsostek_law_first_month(void)
{
    return jamsostek__edition.first_month;
}

jamsostek_date
jamsostek_law_last_month(void)
{
    return jamsostek__edition.last_month;
}

const char *
jamsostek_law_digest(void)
{
    return jamsostek__edition.digest;
}

size_t
jamsostek_rules_count(void)
{
    return N_KEYS;
}

const char *
jamsostek_rules_key(size_t index)
{
    if (index >= N_KEYS)
        return NULL;
    return jamsostek__key_infos[jamsostek__keys_by_name[index]].name;
}

size_t
jamsostek__key_find(const char *name)
{
    size_t low = 0, high = N_KEYS;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        size_t key = jamsostek__keys_by_name[middle];
        int order = strcmp(name, jamsostek__key_infos[key].name);

        if (order == 0)
            return key;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return N_KEYS;
}

const char *
jamsostek_rules_option(const char *key, int64_t option)
{
    const struct jamsostek__key_info *info;
    size_t found = key != NULL ? jamsostek__key_find(key) : N_KEYS;

    if (found == N_KEYS)
        return NULL;
    info = &jamsostek__key_infos[found];
    return option >= 0 && option < info->n_options ? info->options[option]
                                                   : NULL;
}

const char *
jamsostek_unit_name(int32_t unit)
{
    static const char *const names[] = {
        "idr",          "ppm",    "years",      "months", "days",
        "day_of_month", "factor", "programmes", "option", "date"};

    return unit >= 1 && unit <= (int32_t)ARRAY_LEN(names) ? names[unit - 1]
                                                          : NULL;
}

const char *
jamsostek_kind_name(int32_t kind)
{
    static const char *const names[] = {"value",    "scale", "layers",
                                        "packages", "menu",  "relief"};

    return kind >= 1 && kind <= (int32_t)ARRAY_LEN(names) ? names[kind - 1]
                                                          : NULL;
}

/* Told apart from "not checked": nobody can carry a rule back. */
static jamsostek_status
before_first(jamsostek_date day, jamsostek_error *err)
{
    char text[JAMSOSTEK_DATE_SIZE];

    if (jamsostek_date_format(day, text, sizeof text, NULL) != JAMSOSTEK_OK)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN, "day %d is no date",
                               (int)day);
    return jamsostek__fail(err, JAMSOSTEK_ERR_NO_RULE,
                           "%s lies before the first rule", text);
}

static jamsostek_status
after_last(jamsostek_date day, jamsostek_error *err)
{
    char text[JAMSOSTEK_DATE_SIZE], last[JAMSOSTEK_DATE_SIZE];

    if (jamsostek_date_format(day, text, sizeof text, NULL) != JAMSOSTEK_OK ||
        jamsostek_date_format(jamsostek__edition.last_month, last, sizeof last,
                              NULL) != JAMSOSTEK_OK)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN, "day %d is no date",
                               (int)day);
    return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_CHECKED,
                           "%.7s lies after the last checked month %.7s; the "
                           "last rule may be carried forward on request",
                           text, last);
}

jamsostek_status
jamsostek__period(const struct jamsostek__law *law, jamsostek_date month,
                  uint32_t options, const struct jamsostek__period **out,
                  jamsostek_date *start, bool *carried, jamsostek_error *err)
{
    struct jamsostek__ymd ymd;
    int32_t offset;

    if (month == JAMSOSTEK_DATE_NONE)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING, "a month is needed");
    if (!jamsostek__date_ok(month) || month < jamsostek__edition.first_month)
        return before_first(month, err);
    *carried = month >= jamsostek__edition.unchecked_from;
    if (*carried && !(options & JAMSOSTEK_OPTION_CARRY_FORWARD))
        return after_last(month, err);
    ymd = jamsostek__date_split(month);
    *start = month - ymd.day + 1;
    offset = (ymd.year - 1970) * 12 + ymd.month - 1 - law->first_month;
    if ((size_t)offset >= law->n_months)
        offset = (int32_t)law->n_months - 1;
    *out = &law->periods[law->period_of_month[offset]];
    return JAMSOSTEK_OK;
}

uint16_t
jamsostek__row_on(const struct jamsostek__law *law, size_t key,
                  jamsostek_date day)
{
    uint16_t row;

    for (row = law->first_row[key]; row < law->first_row[key + 1]; row++)
        if (law->rows[row].from <= day && day < law->rows[row].until)
            return row;
    return NO_ROW;
}

const jamsostek_rule_step *
jamsostek__step_at(const struct jamsostek__law *law,
                   const struct jamsostek__row *row, int64_t x)
{
    const jamsostek_rule_step *step = law->steps + row->first_step;
    size_t n = row->n_steps;

    if (n == 0 || x < step->bound)
        return NULL;
    /* Halving without a branch on the data: incomes come in no order. */
    while (n > 1) {
        size_t half = n / 2;

        step += step[half].bound <= x ? half : 0;
        n -= half;
    }
    return step;
}

const struct jamsostek__relief *
jamsostek__relief(int32_t id)
{
    size_t i;

    for (i = 0; i < jamsostek__n_reliefs; i++)
        if (jamsostek__reliefs[i].id == id)
            return &jamsostek__reliefs[i];
    return NULL;
}

void
jamsostek__rule(const struct jamsostek__law *law, size_t key, uint16_t row,
                bool carried, jamsostek_rule *out)
{
    static const jamsostek_source what_if = {"what-if",
                                             "Andaian pengguna",
                                             "Nilai yang diubah oleh pengguna",
                                             "Value changed by the user",
                                             "",
                                             "known"};
    const struct jamsostek__key_info *info = &jamsostek__key_infos[key];
    const struct jamsostek__row *r = &law->rows[row];

    *out = (jamsostek_rule){
        .key = info->name,
        .label_id = info->label_id,
        .label_en = info->label_en,
        .unit = info->unit,
        .kind = info->kind,
        .basis = info->basis,
        .from = r->from,
        .until = r->until,
        .amount = r->amount,
        .steps = r->n_steps > 0 ? law->steps + r->first_step : NULL,
        .n_steps = r->n_steps,
        .option = info->n_options > 0 ? info->options[r->amount] : NULL,
        .source = r->altered ? &what_if : &jamsostek__sources[r->source],
        .article = r->article,
        .confidence = r->confidence,
        .note_id = r->note_id,
        .note_en = r->note_en,
        .checked_on = info->checked_on,
        .carried = carried,
        .altered = r->altered,
    };
}

jamsostek_status
jamsostek_rules_get(const jamsostek_rules *rules, const char *key,
                    jamsostek_date day, uint32_t options, jamsostek_rule *out,
                    jamsostek_error *err)
{
    const struct jamsostek__law *law = jamsostek__law(rules);
    bool carried = day >= jamsostek__edition.unchecked_from;
    size_t found;
    uint16_t row;

    if (key == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "key or out is NULL");
    found = jamsostek__key_find(key);
    if (found == N_KEYS)
        return jamsostek__fail(err, JAMSOSTEK_ERR_UNKNOWN_KEY,
                               "no rule has the key %.80s", key);
    if (!jamsostek__date_ok(day) || day < law->rows[law->first_row[found]].from)
        return before_first(day, err);
    if (carried && !(options & JAMSOSTEK_OPTION_CARRY_FORWARD))
        return after_last(day, err);
    row = jamsostek__row_on(law, found, day);
    if (row == NO_ROW)
        return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_IN_FORCE,
                               "%s is not in force on that day", key);
    jamsostek__rule(law, found, row, carried, out);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_rules_history(const jamsostek_rules *rules, const char *key,
                        size_t index, jamsostek_rule *out, jamsostek_error *err)
{
    const struct jamsostek__law *law = jamsostek__law(rules);
    size_t found, n;

    if (key == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "key or out is NULL");
    found = jamsostek__key_find(key);
    if (found == N_KEYS)
        return jamsostek__fail(err, JAMSOSTEK_ERR_UNKNOWN_KEY,
                               "no rule has the key %.80s", key);
    n = (size_t)(law->first_row[found + 1] - law->first_row[found]);
    if (index >= n)
        return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_FOUND,
                               "%s has %zu versions", key, n);
    jamsostek__rule(law, found, (uint16_t)(law->first_row[found] + index),
                    false, out);
    return JAMSOSTEK_OK;
}
