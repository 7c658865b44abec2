/* SPDX-License-Identifier: MIT */

/*
 * change.c - what-ifs: --set KEY=VALUE@YYYY-MM
 *
 * The example of the second half of rules.h: the enacted law is copied, the
 * copy is changed, and both can be used side by side.  A value is written as
 * the key's unit has it: Rp7.500 or 7500 for rupiah, 0.24% or 2400 for a rate
 * in parts per million, jkk+jkm for programmes, the word of an option, a whole
 * number for the rest.
 */
#include "options.h"

#include <stdlib.h>
#include <string.h>

bool
read_percent(const char *text, int64_t *ppm)
{
    int64_t value = 0, unit = 10000;
    const char *c;

    for (c = text; *c >= '0' && *c <= '9' && value <= 10000000; c++)
        value = value * 10 + (*c - '0') * unit;
    if (c == text)
        return false;
    if (*c == '.' || *c == ',')
        for (c++; *c >= '0' && *c <= '9' && unit > 1; c++) {
            unit /= 10;
            value += (*c - '0') * unit;
        }
    *ppm = value;
    return strcmp(c, "%") == 0;
}

static bool
read_option(const char *key, const char *text, int64_t *amount)
{
    const char *word;

    for (*amount = 0; (word = jamsostek_rules_option(key, *amount)) != NULL;
         ++*amount)
        if (strcmp(word, text) == 0)
            return true;
    return false;
}

/* An amount in the unit of the key. */
static bool
read_amount(const jamsostek_rule *rule, const char *text, int64_t *amount)
{
    uint32_t programmes;

    if (rule->unit == JAMSOSTEK_UNIT_PPM && strchr(text, '%') != NULL)
        return read_percent(text, amount);
    if (rule->unit == JAMSOSTEK_UNIT_OPTION)
        return read_option(rule->key, text, amount);
    if (rule->unit == JAMSOSTEK_UNIT_PROGRAMMES) {
        if (jamsostek_programmes_parse(text, &programmes, NULL) != JAMSOSTEK_OK)
            return false;
        *amount = programmes;
        return true;
    }
    return jamsostek_idr_parse(text, amount, NULL) == JAMSOSTEK_OK;
}

/* Splits `text`, which is a copy, at its last @ and first =. */
static int
apply_change(jamsostek_rules *rules, const char *given, char *text)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    char *value = strchr(text, '=');
    char *from = strrchr(text, '@');
    jamsostek_rule rule;
    jamsostek_date day_from;
    int64_t amount;

    if (value == NULL || from == NULL || from < value ||
        jamsostek_date_parse(from + 1, &day_from, NULL) != JAMSOSTEK_OK)
        return complain(WRONG_USAGE,
                        say("--set %s: write KEY=VALUE@YYYY-MM",
                            "--set %s: tulis KUNCI=NILAI@YYYY-MM"),
                        given);
    *value++ = '\0';
    *from = '\0';
    if (jamsostek_rules_history(rules, text, 0, &rule, &err) != JAMSOSTEK_OK)
        return complain_error(given, &err);
    if (!read_amount(&rule, value, &amount))
        return complain(WRONG_USAGE,
                        say("--set %s: %s is no value in %s",
                            "--set %s: %s bukan nilai dalam %s"),
                        given, value, jamsostek_unit_name(rule.unit));
    if (jamsostek_rules_set(rules, text, day_from, rule.unit, amount, &err) !=
        JAMSOSTEK_OK)
        return complain_error(given, &err);
    return DONE;
}

int
options_rules(const struct options *options, jamsostek_rules **rules)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    int code = DONE;
    char *text;
    size_t i;

    *rules = NULL;
    if (options->n_changes == 0)
        return DONE;
    if (jamsostek_rules_copy(NULL, rules, &err) != JAMSOSTEK_OK)
        return complain_error(NULL, &err);
    for (i = 0; i < options->n_changes && code == DONE; i++) {
        text = strdup(options->changes[i]);
        if (text == NULL)
            code = out_of_memory();
        else
            code = apply_change(*rules, options->changes[i], text);
        free(text);
    }
    if (code != DONE) {
        jamsostek_rules_free(*rules);
        *rules = NULL;
    }
    return code;
}
