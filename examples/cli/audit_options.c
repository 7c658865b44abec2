/* SPDX-License-Identifier: MIT */

/*
 * audit_options.c - reads the command line of jamsostek audit
 */
#include "audit_options.h"
#include "line.h"

#include <stdlib.h>
#include <string.h>

enum option_code {
    OPT_WORKERS = FIRST_OPTION,
    OPT_MONTHS,
    OPT_MONTHS_INFERRED,
    OPT_RATE,
    OPT_SEGMENT,
    OPT_CATEGORY,
    OPT_INCOME,
    OPT_RISK_GROUP,
    OPT_PROGRAMMES,
    OPT_FUNDING,
    OPT_RELIEF,
    OPT_VILLAGES,
    OPT_MONTH,
    OPT_NUMERATOR,
    OPT_DENOMINATOR,
    OPT_TARGET,
    OPT_REACHED,
    OPT_TO,
    OPT_PART,
    OPT_PRINTED,
    OPT_QUANTUM,
    OPT_ROUNDED,
    OPT_OTHERS,
    OPT_DECIMALS,
    OPT_SEPARATOR,
    OPT_STYLE,
    OPT_EXPLAIN,
    OPT_FORMAT,
    OPT_LANG,
    OPT_CARRY_FORWARD,
    OPT_HELP
};

enum {
    B = 1 << KIND_BUDGET,
    P = 1 << KIND_PERCENT,
    G = 1 << KIND_GAP,
    S = 1 << KIND_SUM,
    F = 1, /* a file: kind 0 */
    ALL = B | P | G | S
};

static const struct known {
    const char *name;
    enum option_code code;
    int has_value;
    unsigned kinds;
} known[] = {
    {"workers", OPT_WORKERS, 1, B},
    {"months", OPT_MONTHS, 1, B},
    {"months-inferred", OPT_MONTHS_INFERRED, 0, B},
    {"rate", OPT_RATE, 1, B},
    {"segment", OPT_SEGMENT, 1, B},
    {"category", OPT_CATEGORY, 1, B},
    {"income", OPT_INCOME, 1, B},
    {"wage", OPT_INCOME, 1, B},
    {"risk-group", OPT_RISK_GROUP, 1, B},
    {"programmes", OPT_PROGRAMMES, 1, B},
    {"funding", OPT_FUNDING, 1, B},
    {"relief", OPT_RELIEF, 1, B},
    {"villages", OPT_VILLAGES, 1, B},
    {"month", OPT_MONTH, 1, ALL | F},
    {"date", OPT_MONTH, 1, ALL | F},
    {"numerator", OPT_NUMERATOR, 1, P | G},
    {"denominator", OPT_DENOMINATOR, 1, P | G},
    {"target", OPT_TARGET, 1, P | G},
    {"reached", OPT_REACHED, 1, G},
    {"to", OPT_TO, 1, G},
    {"part", OPT_PART, 1, S},
    {"printed", OPT_PRINTED, 1, ALL},
    {"quantum", OPT_QUANTUM, 1, B | G | S},
    {"rounded", OPT_ROUNDED, 0, B | P | S},
    {"others", OPT_OTHERS, 1, B | P | S},
    {"decimals", OPT_DECIMALS, 1, P},
    {"separator", OPT_SEPARATOR, 1, F},
    {"style", OPT_STYLE, 1, ALL | F},
    {"explain", OPT_EXPLAIN, 0, ALL},
    {"format", OPT_FORMAT, 1, ALL | F},
    {"lang", OPT_LANG, 1, ALL | F},
    {"carry-forward", OPT_CARRY_FORWARD, 0, B | F},
    {"help", OPT_HELP, 0, ALL | F},
};

/* The same with its last place, if that is above 1: 2.80 million. */
static jamsostek_status
read_rounded(const char *text, int64_t *out, int64_t *quantum,
             jamsostek_error *err)
{
    struct written figure;
    jamsostek_status status = read_whole(text, &figure, err);

    if (status == JAMSOSTEK_OK) {
        *out = figure.value;
        *quantum = figure.quantum > 1 ? figure.quantum : 0;
    }
    return status;
}

jamsostek_status
audit_read_number(const char *text, int64_t *out, jamsostek_error *err)
{
    struct written figure;
    jamsostek_status status = read_whole(text, &figure, err);

    if (status == JAMSOSTEK_OK)
        *out = figure.value;
    return status;
}

/* What describes a worker whose rate the law says. */
static jamsostek_status
set_worker(struct audit_asked *asked, enum option_code code, const char *value,
           jamsostek_error *err)
{
    jamsostek_worker *worker = &asked->worker;

    asked->of_worker = true;
    switch (code) {
    case OPT_SEGMENT:
        return jamsostek_segment_parse(value, &worker->segment, err);
    case OPT_CATEGORY:
        return jamsostek_category_parse(value, &worker->category, err);
    case OPT_INCOME:
        return jamsostek_idr_parse(value, &worker->wage, err);
    case OPT_RISK_GROUP:
        return jamsostek_risk_group_parse(value, &worker->risk_group, err);
    case OPT_PROGRAMMES:
        return jamsostek_programmes_parse(value, &worker->programmes, err);
    case OPT_FUNDING:
        return jamsostek_funding_parse(value, &worker->funding, err);
    default:
        return jamsostek_relief_parse(value, &worker->relief, err);
    }
}

static jamsostek_status
set_claim(struct audit_asked *asked, enum option_code code, const char *value,
          jamsostek_error *err)
{
    static const char *const kinds[] = {"target", "all"};
    struct audited *a = &asked->a;
    int32_t chosen = 0;
    struct written part;
    jamsostek_status status;

    switch (code) {
    case OPT_WORKERS:
        return read_rounded(value, &a->budget.workers,
                            &a->budget.workers_quantum, err);
    case OPT_MONTHS:
        return audit_read_number(value, &a->budget.months, err);
    case OPT_MONTHS_INFERRED:
        a->budget.months_inferred = 1;
        return JAMSOSTEK_OK;
    case OPT_RATE:
        return audit_read_number(value, &a->budget.rate, err);
    case OPT_VILLAGES:
        return audit_read_number(value, &a->budget.villages, err);
    case OPT_NUMERATOR:
        status = read_rounded(value, &a->percent.numerator,
                              &a->percent.numerator_quantum, err);
        a->gap.numerator = a->percent.numerator;
        return status;
    case OPT_DENOMINATOR:
        status = read_rounded(value, &a->percent.denominator,
                              &a->percent.denominator_quantum, err);
        a->gap.denominator = a->percent.denominator;
        return status;
    case OPT_TARGET:
        return read_share(value, &asked->target_ppm, err);
    case OPT_TO:
        status = read_word(value, kinds, COUNT(kinds), &chosen, err);
        a->gap.kind = chosen + 1;
        return status;
    case OPT_PART:
        /* There is room for one for each argument. */
        asked->part[asked->n_parts++] = value;
        return read_percentage(value, &part, err);
    case OPT_OTHERS:
        return read_list(value, &asked->others, &asked->n_others, err);
    default:
        return set_worker(asked, code, value, err);
    }
}

static jamsostek_status
set_option(struct audit_asked *asked, enum option_code code, char *value,
           jamsostek_error *err)
{
    jamsostek_status status;
    int32_t year_only;

    switch (code) {
    case OPT_MONTH:
        return read_date(value, &asked->month, &year_only, err);
    case OPT_PRINTED:
        asked->printed = value;
        return JAMSOSTEK_OK;
    case OPT_QUANTUM:
        asked->quantum = value;
        return JAMSOSTEK_OK;
    case OPT_REACHED:
        asked->reached = value;
        return JAMSOSTEK_OK;
    case OPT_ROUNDED:
        asked->rounded = true;
        return JAMSOSTEK_OK;
    case OPT_DECIMALS:
        if (value[0] < '0' || value[0] > '4' || value[1] != '\0')
            return own_reason(err, JAMSOSTEK_ERR_FORMAT,
                              say("0 to 4 decimals", "0 sampai 4 desimal"));
        asked->a.shown = value[0] - '0';
        return JAMSOSTEK_OK;
    case OPT_SEPARATOR:
        return read_separator(value, &asked->separator, err);
    case OPT_STYLE:
        status = read_language(value, err);
        if (status == JAMSOSTEK_OK)
            choose_style(value);
        return status;
    case OPT_EXPLAIN:
        asked->explain = true;
        return JAMSOSTEK_OK;
    case OPT_FORMAT:
        return read_format(value, &asked->format, err);
    case OPT_LANG: /* choose_language() has already acted on it */
        return read_language(value, err);
    case OPT_CARRY_FORWARD:
        asked->worker.options |= JAMSOSTEK_OPTION_CARRY_FORWARD;
        return JAMSOSTEK_OK;
    case OPT_HELP:
        asked->help = true;
        return JAMSOSTEK_OK;
    default:
        return set_claim(asked, code, value, err);
    }
}

static bool
repeats(int code)
{
    return code == OPT_PART;
}

int
audit_read_options(struct audit_asked *asked, enum kind kind, int argc,
                   char **argv)
{
    struct option list[COUNT(known) + 1];
    struct line line;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    int code, n = 0;
    size_t i;

    for (i = 0; i < COUNT(known); i++)
        if (known[i].kinds & (1u << kind))
            list[n++] = (struct option){known[i].name,
                                        known[i].has_value ? required_argument
                                                           : no_argument,
                                        NULL, (int)known[i].code};
    memset(&list[n], 0, sizeof list[n]);
    line = line_begin(argc, argv, list);
    line.repeats = repeats;
    while ((code = next_option(&line)) >= FIRST_OPTION)
        if (set_option(asked, (enum option_code)code, optarg, &err) !=
            JAMSOSTEK_OK)
            return refuse_value(&line, "", &err);
    return code;
}
