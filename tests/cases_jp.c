/* SPDX-License-Identifier: MIT */

/*
 * cases_jp.c - the lines of benefits.csv about pensions
 */
#include "benefit_case.h"
#include "support.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_INFLATION = 200 };

static bool
is(const char *text, const char *wanted)
{
    return strcmp(text, wanted) == 0;
}

static jamsostek_idr
amount(const struct benefit_case *c, const char *key)
{
    return case_number_or(c, key, JAMSOSTEK_IDR_NONE);
}

static int32_t
months(const struct benefit_case *c, const char *key)
{
    return (int32_t)case_number_or(c, key, -1);
}

static int32_t
ppm(const struct benefit_case *c, const char *key, int32_t otherwise)
{
    int64_t value;

    return case_ppm(c, key, &value) ? (int32_t)value : otherwise;
}

/* `year:percent` pairs parted by commas, of years that follow one another. */
static bool
read_inflation(const struct benefit_case *c, int32_t *table,
               jamsostek_jp_input *in)
{
    char text[4096], *pair, *rest = text;
    int64_t year, value;
    size_t n = 0;

    if (!case_text(c, "inflation_percent", text, sizeof text))
        return true;
    while ((pair = strtok_r(rest, ",", &rest)) != NULL) {
        char *colon = strchr(pair, ':'), line[64];
        struct benefit_case one = {.inputs = line};

        if (colon == NULL || n == MAX_INFLATION)
            return false;
        *colon = '\0';
        snprintf(line, sizeof line, "percent=%s", colon + 1);
        if (!whole_number(pair, &year) || !case_ppm(&one, "percent", &value))
            return false;
        if (n == 0)
            in->inflation_from = (int32_t)year;
        else if (year != in->inflation_from + (int32_t)n)
            return false;
        table[n++] = (int32_t)value;
    }
    in->inflation_ppm = table;
    in->n_inflation = n;
    return true;
}

static jamsostek_status
weighted_wage(const struct benefit_case *c, jamsostek_jp_input *in,
              int64_t *out, jamsostek_error *err)
{
    int32_t inflation[MAX_INFLATION];
    jamsostek_jp_amount made;
    jamsostek_date day;
    jamsostek_status status;

    in->wage = amount(c, "wage");
    in->wage_year = (int32_t)case_number_or(c, "year", 0);
    if (!read_inflation(c, inflation, in))
        return JAMSOSTEK_ERR_FORMAT;
    status = jamsostek_date_make((int32_t)case_number_or(c, "pension_year", 0),
                                 1, 1, &day, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_jp_weighted_wage(NULL, day, in, &made, NULL, err);
    if (status == JAMSOSTEK_OK)
        *out = made.amount;
    return status;
}

static jamsostek_status
limits(const struct benefit_case *c, jamsostek_jp_input *in, bool step,
       int64_t *out, jamsostek_error *err)
{
    jamsostek_jp_limits made;
    jamsostek_date day = c->date;
    jamsostek_status status = JAMSOSTEK_OK;

    if (step) {
        in->previous_minimum = amount(c, "previous_minimum");
        in->previous_maximum = amount(c, "previous_maximum");
        in->growth_ppm = ppm(c, "inflation_percent", 0);
        status = jamsostek_date_make((int32_t)case_number_or(c, "year", 0), 12,
                                     31, &day, err);
        if (status == JAMSOSTEK_OK)
            status = jamsostek_jp_limits_step(NULL, day, in, &made, NULL, err);
    } else {
        status = jamsostek_jp_limits_compute(NULL, day, in, &made, NULL, err);
    }
    if (status != JAMSOSTEK_OK)
        return status;
    if (is(c->item, "minimum"))
        *out = made.minimum;
    else if (is(c->item, "maximum"))
        *out = made.maximum;
    else
        return JAMSOSTEK_ERR_UNKNOWN_KEY;
    return JAMSOSTEK_OK;
}

static jamsostek_status
pension(const struct benefit_case *c, jamsostek_jp_input *in, int64_t *out,
        jamsostek_error *err)
{
    jamsostek_jp_pension made;
    jamsostek_status status;

    in->months = months(c, "months");
    in->average_wage = amount(c, "average_weighted_wage");
    status = jamsostek_jp_pension_compute(NULL, c->date, in, &made, NULL, err);
    if (status == JAMSOSTEK_OK)
        *out = in->without_limits ? made.formula : made.pension;
    return status;
}

static jamsostek_status
survivor(const struct benefit_case *c, jamsostek_jp_input *in, int64_t *out,
         jamsostek_error *err)
{
    static const char *const relations[] = {"", "spouse", "child",
                                            "child_after_spouse", "parent"};
    jamsostek_jp_survivor made;
    char relation[32] = "";
    jamsostek_status status;
    int32_t i;

    if (!case_text(c, "relation", relation, sizeof relation))
        return JAMSOSTEK_ERR_FORMAT;
    for (i = 1; i <= JAMSOSTEK_JP_PARENT; i++)
        if (is(relation, relations[i]))
            in->relation = i;
    in->base = amount(c, "base");
    status = jamsostek_jp_survivor_compute(NULL, c->date, in, &made, NULL, err);
    if (status == JAMSOSTEK_OK)
        *out = made.pension;
    return status;
}

static jamsostek_status
counts_as_180(const struct benefit_case *c, jamsostek_jp_input *in,
              int64_t *out, jamsostek_error *err)
{
    jamsostek_jp_claim made;
    char reason[16] = "";
    jamsostek_status status;

    if (!case_text(c, "reason", reason, sizeof reason))
        return JAMSOSTEK_ERR_FORMAT;
    in->reason = is(reason, "death")        ? JAMSOSTEK_JP_DEATH
                 : is(reason, "disability") ? JAMSOSTEK_JP_DISABILITY
                                            : -1;
    in->months = months(c, "months");
    in->density_ppm = ppm(c, "density_percent", -1);
    in->membership_months = months(c, "membership_months");
    in->months_since_enrolment = months(c, "months_since_enrolment");
    status = jamsostek_jp_claim_compute(NULL, c->date, in, &made, NULL, err);
    if (status == JAMSOSTEK_OK)
        *out = made.counts_as_180;
    return status;
}

static jamsostek_status
latest_enrolment(const struct benefit_case *c, jamsostek_jp_input *in,
                 int64_t *out, jamsostek_error *err)
{
    jamsostek_jp_retirement made;
    char born[16] = "";
    int32_t year, month;
    jamsostek_status status;

    if (!case_text(c, "born", born, sizeof born))
        return JAMSOSTEK_ERR_FORMAT;
    status = jamsostek_date_parse(born, &in->born, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_jp_retirement_compute(NULL, in, &made, NULL, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_date_parts(made.latest_enrolment, &year, &month,
                                      NULL, err);
    if (status == JAMSOSTEK_OK)
        *out = year * 100 + month;
    return status;
}

jamsostek_status
solve_jp(const struct benefit_case *c, int64_t *out, jamsostek_error *err)
{
    jamsostek_jp_input in = JAMSOSTEK_JP_INPUT_INIT;
    jamsostek_jp_amount made;
    jamsostek_jp_age age;
    jamsostek_status status;

    /* Months after the last checked one: D20. */
    in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    in.without_limits = case_number_or(c, "apply_limits", 1) == 0;
    if (is(c->name, "pension_limits"))
        return limits(c, &in, false, out, err);
    if (is(c->name, "pension_limits_step"))
        return limits(c, &in, true, out, err);
    if (is(c->name, "weighted_wage") && is(c->item, "weighted_wage"))
        return weighted_wage(c, &in, out, err);
    if (is(c->name, "pension") && is(c->item, "pension"))
        return pension(c, &in, out, err);
    if (is(c->name, "survivor") && is(c->item, "pension"))
        return survivor(c, &in, out, err);
    if (is(c->name, "counts_as_180") && is(c->item, "counts_as_180"))
        return counts_as_180(c, &in, out, err);
    if (is(c->name, "latest_enrolment") && is(c->item, "latest_month"))
        return latest_enrolment(c, &in, out, err);
    if (is(c->name, "wage_ceiling_step") && is(c->item, "wage_ceiling")) {
        in.previous_ceiling = amount(c, "previous_ceiling");
        in.growth_ppm = ppm(c, "growth_percent", 0);
        status =
            jamsostek_jp_ceiling_step(NULL, c->date, &in, &made, NULL, err);
    } else if (is(c->name, "indexation") && is(c->item, "pension")) {
        in.pension = amount(c, "pension");
        in.growth_ppm = ppm(c, "inflation_percent", 0);
        /* The line asks for the factor alone. */
        in.without_limits = 1;
        status = jamsostek_jp_indexation(NULL, c->date, &in, &made, NULL, err);
    } else if (is(c->name, "pension_age") && is(c->item, "pension_age")) {
        status = jamsostek_jp_pension_age(NULL, c->date, &in, &age, NULL, err);
        made.amount = age.years;
    } else {
        return JAMSOSTEK_ERR_UNKNOWN_KEY;
    }
    if (status == JAMSOSTEK_OK)
        *out = made.amount;
    return status;
}
