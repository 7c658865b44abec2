/* SPDX-License-Identifier: MIT */

/*
 * terms.c - the words of the codes
 *
 * Reliefs and fundings take their words from the law's tables, so that a new
 * relief needs no line here.
 */
#include "law/law.h"

#include <jamsostek/terms.h>

#include <stdio.h>
#include <string.h>

static const char *const segments[] = {"pu", "bpu", "construction", "pmi"};
static const char *const programmes[] = {"jkk", "jkm", "jht", "jp", "jkp"};
static const char *const risk_groups[] = {"very_low", "low", "medium", "high",
                                          "very_high"};
static const char *const employer_sizes[] = {"micro", "small", "medium",
                                             "large"};
static const char *const pmi_routes[] = {"placement", "individual"};
static const char *const payers[] = {"worker", "employer", "government",
                                     "sponsor"};
static const char *const confidences[] = {"text", "official", "press", "weak"};

static const char *
word(const char *const *words, size_t n, int32_t code)
{
    return code >= 1 && (size_t)code <= n ? words[code - 1] : NULL;
}

static jamsostek_status
unknown(const char *what, jamsostek_error *err)
{
    return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_FOUND, "no such %s", what);
}

static jamsostek_status
code(const char *const *words, size_t n, const char *what, const char *text,
     int32_t *out, jamsostek_error *err)
{
    size_t i;

    if (text == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "text or out is NULL");
    for (i = 0; i < n; i++)
        if (strcmp(words[i], text) == 0) {
            *out = (int32_t)i + 1;
            return JAMSOSTEK_OK;
        }
    return unknown(what, err);
}

const char *
jamsostek_segment_name(int32_t segment)
{
    return word(segments, ARRAY_LEN(segments), segment);
}

const char *
jamsostek_programme_name(int32_t programme)
{
    size_t i;

    for (i = 0; i < ARRAY_LEN(programmes); i++)
        if (programme == 1 << i)
            return programmes[i];
    return NULL;
}

const char *
jamsostek_risk_group_name(int32_t risk_group)
{
    return word(risk_groups, ARRAY_LEN(risk_groups), risk_group);
}

const char *
jamsostek_employer_size_name(int32_t employer_size)
{
    return word(employer_sizes, ARRAY_LEN(employer_sizes), employer_size);
}

const char *
jamsostek_funding_name(int32_t funding)
{
    if (funding < 1 || (size_t)funding > jamsostek__n_fundings)
        return NULL;
    return jamsostek__fundings[funding - 1].key;
}

const char *
jamsostek_relief_name(int32_t relief)
{
    const struct jamsostek__relief *found = jamsostek__relief(relief);

    if (relief == 0)
        return "none";
    return found != NULL ? found->name : NULL;
}

const char *
jamsostek_pmi_route_name(int32_t pmi_route)
{
    return word(pmi_routes, ARRAY_LEN(pmi_routes), pmi_route);
}

const char *
jamsostek_payer_name(int32_t payer)
{
    return word(payers, ARRAY_LEN(payers), payer);
}

const char *
jamsostek_confidence_name(int32_t confidence)
{
    return word(confidences, ARRAY_LEN(confidences), confidence);
}

jamsostek_status
jamsostek_segment_parse(const char *text, int32_t *out, jamsostek_error *err)
{
    return code(segments, ARRAY_LEN(segments), "segment", text, out, err);
}

jamsostek_status
jamsostek_risk_group_parse(const char *text, int32_t *out, jamsostek_error *err)
{
    return code(risk_groups, ARRAY_LEN(risk_groups), "risk group", text, out,
                err);
}

jamsostek_status
jamsostek_employer_size_parse(const char *text, int32_t *out,
                              jamsostek_error *err)
{
    return code(employer_sizes, ARRAY_LEN(employer_sizes), "employer size",
                text, out, err);
}

jamsostek_status
jamsostek_pmi_route_parse(const char *text, int32_t *out, jamsostek_error *err)
{
    return code(pmi_routes, ARRAY_LEN(pmi_routes), "route", text, out, err);
}

jamsostek_status
jamsostek_funding_parse(const char *text, int32_t *out, jamsostek_error *err)
{
    size_t i;

    if (text == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "text or out is NULL");
    for (i = 0; i < jamsostek__n_fundings; i++)
        if (strcmp(jamsostek__fundings[i].key, text) == 0) {
            *out = jamsostek__fundings[i].id;
            return JAMSOSTEK_OK;
        }
    return unknown("funding", err);
}

jamsostek_status
jamsostek_relief_parse(const char *text, int32_t *out, jamsostek_error *err)
{
    size_t i;

    if (text == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "text or out is NULL");
    if (strcmp(text, "none") == 0) {
        *out = 0;
        return JAMSOSTEK_OK;
    }
    for (i = 0; i < jamsostek__n_reliefs; i++)
        if (strcmp(jamsostek__reliefs[i].name, text) == 0) {
            *out = jamsostek__reliefs[i].id;
            return JAMSOSTEK_OK;
        }
    return unknown("relief", err);
}

jamsostek_status
jamsostek_programmes_parse(const char *text, uint32_t *out,
                           jamsostek_error *err)
{
    uint32_t set = 0;
    size_t i, length;

    if (text == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "text or out is NULL");
    for (;;) {
        length = strcspn(text, "+");
        for (i = 0; i < ARRAY_LEN(programmes); i++)
            if (strlen(programmes[i]) == length &&
                memcmp(programmes[i], text, length) == 0)
                break;
        if (i == ARRAY_LEN(programmes))
            return unknown("programme", err);
        set |= UINT32_C(1) << i;
        if (text[length] == '\0')
            break;
        text += length + 1;
    }
    *out = set;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_programmes_format(uint32_t set, char *text, size_t size,
                            jamsostek_error *err)
{
    struct jamsostek__text buffer = {text, size, 0};
    size_t i;

    if (text == NULL || set >= UINT32_C(1) << ARRAY_LEN(programmes))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "text is NULL or a bit is no programme");
    if (size > 0)
        text[0] = '\0';
    for (i = 0; i < ARRAY_LEN(programmes); i++)
        if (set & UINT32_C(1) << i)
            jamsostek__text_add(&buffer, "%s%s", buffer.needed > 0 ? "+" : "",
                                programmes[i]);
    return jamsostek__text_end(&buffer, NULL, err);
}
