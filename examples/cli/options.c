/* SPDX-License-Identifier: MIT */

/*
 * options.c - reads the command line into the structs of the library
 *
 * The example of terms.h and category.h: every word on the command line goes
 * through the `_parse()` function of its kind.  The ones of what-ifs are in
 * change.c.
 */
#include "options.h"

#include <stdlib.h>
#include <string.h>

enum option_code {
    OPT_BORN = FIRST_OPTION,
    OPT_BY,
    OPT_CARRY_FORWARD,
    OPT_CATEGORY,
    OPT_CONTRACT_VALUE,
    OPT_CSV,
    OPT_DAILY_WAGE,
    OPT_EMPLOYER_SIZE,
    OPT_EXPLAIN,
    OPT_FORMAT,
    OPT_FUNDING,
    OPT_GRANT_UNSETTLED,
    OPT_HELP,
    OPT_INDUSTRY,
    OPT_JP_DEFERRAL,
    OPT_KINDS,
    OPT_LANG,
    OPT_MONTH,
    OPT_MONTHS,
    OPT_ON,
    OPT_OUTPUT,
    OPT_PER_VILLAGE,
    OPT_PIECE,
    OPT_PIECE_BY_WEATHER,
    OPT_PMI_JHT,
    OPT_PMI_MONTHS,
    OPT_PMI_ROUTE,
    OPT_PROGRAMMES,
    OPT_REGION,
    OPT_REGIONS,
    OPT_RELIEF,
    OPT_RISK_GROUP,
    OPT_SEGMENT,
    OPT_SEPARATOR,
    OPT_SET,
    OPT_WAGE,
    OPT_WITH_VAT,
    OPT_PLAN, /* those of enum plan_option */
    OPT_END = OPT_PLAN + N_PLAN_OPTIONS
};
_Static_assert(OPT_END - FIRST_OPTION + ASKED_MOST <= MOST_OPTIONS,
               "the command line has no room for these options");

static const struct known {
    const char *name;
    int code; /* an enum option_code */
    int has_value;
    unsigned commands;
} known[] = {
    {"born", OPT_BORN, 1, CONTRIBUTION | PLAN | BENEFIT},
    {"budget", OPT_PLAN + PLAN_BUDGET, 1, PLAN},
    {"budget-per", OPT_PLAN + PLAN_BUDGET_PER, 1, PLAN},
    {"by", OPT_BY, 1, PLAN},
    {"carry-forward", OPT_CARRY_FORWARD, 0,
     CONTRIBUTION | LAW | PLAN | BENEFIT},
    {"category", OPT_CATEGORY, 1, CONTRIBUTION | PLAN | BENEFIT},
    {"contract-value", OPT_CONTRACT_VALUE, 1, CONTRIBUTION},
    {"csv", OPT_CSV, 1, CONTRIBUTION},
    {"daily-wage", OPT_DAILY_WAGE, 1, CONTRIBUTION | PLAN | BENEFIT},
    {"employer-size", OPT_EMPLOYER_SIZE, 1, CONTRIBUTION | PLAN | BENEFIT},
    {"equal-by", OPT_PLAN + PLAN_EQUAL_BY, 1, PLAN},
    {"every-month", OPT_PLAN + PLAN_EVERY_MONTH, 0, PLAN},
    {"explain", OPT_EXPLAIN, 0, CONTRIBUTION | PLAN | BENEFIT},
    {"format", OPT_FORMAT, 1, CONTRIBUTION | LAW | PLAN | BENEFIT},
    {"from", OPT_MONTH, 1, PLAN},
    {"funding", OPT_FUNDING, 1, CONTRIBUTION | PLAN | BENEFIT},
    {"grant-unsettled", OPT_GRANT_UNSETTLED, 0, CONTRIBUTION | PLAN | BENEFIT},
    {"help", OPT_HELP, 0, CONTRIBUTION | LAW | PLAN | BENEFIT},
    {"highest-first", OPT_PLAN + PLAN_HIGHEST_FIRST, 1, PLAN},
    {"income", OPT_WAGE, 1, CONTRIBUTION | PLAN | BENEFIT},
    {"industry", OPT_INDUSTRY, 1, CONTRIBUTION | PLAN | BENEFIT},
    {"jp-deferral", OPT_JP_DEFERRAL, 0, CONTRIBUTION | PLAN},
    {"kinds", OPT_KINDS, 1, PLAN},
    {"lang", OPT_LANG, 1, CONTRIBUTION | LAW | PLAN | BENEFIT},
    {"lowest-first", OPT_PLAN + PLAN_LOWEST_FIRST, 1, PLAN},
    {"maximum", OPT_PLAN + PLAN_MAXIMUM, 1, PLAN},
    {"method", OPT_PLAN + PLAN_METHOD, 1, PLAN},
    {"minimum", OPT_PLAN + PLAN_MINIMUM, 1, PLAN},
    {"month", OPT_MONTH, 1, CONTRIBUTION | BENEFIT},
    {"months", OPT_MONTHS, 1, CONTRIBUTION | PLAN | BENEFIT},
    {"offices", OPT_PLAN + PLAN_OFFICES, 1, PLAN},
    {"on", OPT_ON, 1, LAW},
    {"output", OPT_OUTPUT, 1, CONTRIBUTION},
    {"over", OPT_PLAN + PLAN_OVER, 1, PLAN},
    {"people", OPT_PLAN + PLAN_PEOPLE, 1, PLAN},
    {"per-village", OPT_PER_VILLAGE, 1, PLAN},
    {"piece", OPT_PIECE, 1, CONTRIBUTION | PLAN | BENEFIT},
    {"piece-by-weather", OPT_PIECE_BY_WEATHER, 0,
     CONTRIBUTION | PLAN | BENEFIT},
    {"pmi-jht", OPT_PMI_JHT, 1, CONTRIBUTION},
    {"pmi-months", OPT_PMI_MONTHS, 1, CONTRIBUTION},
    {"pmi-route", OPT_PMI_ROUTE, 1, CONTRIBUTION},
    {"programmes", OPT_PROGRAMMES, 1, CONTRIBUTION | PLAN | BENEFIT},
    {"region", OPT_REGION, 1, PLAN},
    {"regions", OPT_REGIONS, 1, PLAN},
    {"relief", OPT_RELIEF, 1, CONTRIBUTION | PLAN | BENEFIT},
    {"risk-group", OPT_RISK_GROUP, 1, CONTRIBUTION | PLAN | BENEFIT},
    {"rotate", OPT_PLAN + PLAN_ROTATE, 1, PLAN},
    {"segment", OPT_SEGMENT, 1, CONTRIBUTION | PLAN | BENEFIT},
    {"separator", OPT_SEPARATOR, 1, CONTRIBUTION | PLAN},
    {"set", OPT_SET, 1, CONTRIBUTION | BENEFIT},
    {"share-by", OPT_PLAN + PLAN_SHARE_BY, 1, PLAN},
    {"sum", OPT_PLAN + PLAN_SUM, 1, PLAN},
    {"table", OPT_PLAN + PLAN_TABLE, 1, PLAN},
    {"target", OPT_PLAN + PLAN_TARGET, 1, PLAN},
    {"wage", OPT_WAGE, 1, CONTRIBUTION | PLAN | BENEFIT},
    {"with-vat", OPT_WITH_VAT, 0, CONTRIBUTION},
};

/* ---- values ------------------------------------------------------------ */

/* Amounts joined by commas, oldest first. */
static jamsostek_status
read_pieces(struct options *options, const char *text, jamsostek_error *err)
{
    char amount[JAMSOSTEK_IDR_SIZE];
    jamsostek_status status;
    size_t length, n = 1;
    const char *c;

    for (c = text; *c != '\0'; c++)
        n += *c == ',';
    options->piece_wages = calloc(n, sizeof *options->piece_wages);
    if (options->piece_wages == NULL) {
        err->status = JAMSOSTEK_ERR_MEMORY;
        return err->status;
    }
    options->worker.piece_wages = options->piece_wages;
    options->worker.n_piece_wages = n;
    for (n = 0; n < options->worker.n_piece_wages; n++) {
        length = strcspn(text, ",");
        snprintf(amount, sizeof amount, "%.*s", (int)length, text);
        status = jamsostek_idr_parse(length < sizeof amount ? amount : "",
                                     &options->piece_wages[n], err);
        if (status != JAMSOSTEK_OK)
            return status;
        text += length + 1;
    }
    return JAMSOSTEK_OK;
}

/* Kinds of villages joined by commas. */
static jamsostek_status
read_kinds(const char *text, uint32_t *out, jamsostek_error *err)
{
    char word[16];
    uint32_t kinds = 0;
    jamsostek_status status;
    int32_t kind;
    size_t length;

    for (;;) {
        length = strcspn(text, ",");
        snprintf(word, sizeof word, "%.*s", (int)length, text);
        status = jamsostek_village_kind_parse(word, &kind, err);
        if (status != JAMSOSTEK_OK || length >= sizeof word)
            return own_reason(err, JAMSOSTEK_ERR_FORMAT,
                              say("known are desa, desa_adat, kelurahan",
                                  "yang dikenal: desa, desa_adat, kelurahan"));
        kinds |= UINT32_C(1) << kind;
        if (text[length] == '\0')
            break;
        text += length + 1;
    }
    *out = kinds;
    return JAMSOSTEK_OK;
}

/* ---- one option -------------------------------------------------------- */

static void
add_change(struct options *options, char *change)
{
    /* There is room for one for each argument of the command line. */
    options->changes[options->n_changes++] = change;
}

/* What describes the worker. */
static jamsostek_status
set_worker(struct options *options, enum option_code code, const char *value,
           jamsostek_error *err)
{
    jamsostek_worker *worker = &options->worker;

    switch (code) {
    case OPT_BORN:
        return jamsostek_date_parse(value, &worker->born, err);
    case OPT_CARRY_FORWARD:
        worker->options |= JAMSOSTEK_OPTION_CARRY_FORWARD;
        return JAMSOSTEK_OK;
    case OPT_CATEGORY:
        return jamsostek_category_match(value, strlen(value), &worker->category,
                                        err);
    case OPT_CONTRACT_VALUE:
        return jamsostek_idr_parse(value, &worker->contract_value, err);
    case OPT_DAILY_WAGE:
        return jamsostek_idr_parse(value, &worker->daily_wage, err);
    case OPT_EMPLOYER_SIZE:
        return jamsostek_employer_size_parse(value, &worker->employer_size,
                                             err);
    case OPT_FUNDING:
        return jamsostek_funding_parse(value, &worker->funding, err);
    case OPT_GRANT_UNSETTLED:
        worker->options |= JAMSOSTEK_OPTION_UNSETTLED_RELIEF;
        return JAMSOSTEK_OK;
    case OPT_INDUSTRY:
        options->industry = value;
        return JAMSOSTEK_OK;
    case OPT_JP_DEFERRAL:
        worker->options |= JAMSOSTEK_OPTION_JP_DEFERRAL;
        return JAMSOSTEK_OK;
    case OPT_PIECE:
        return read_pieces(options, value, err);
    case OPT_PIECE_BY_WEATHER:
        worker->piece_by_weather = 1;
        return JAMSOSTEK_OK;
    case OPT_PMI_JHT:
        return jamsostek_idr_parse(value, &worker->pmi_jht, err);
    case OPT_PMI_MONTHS:
        return read_month_count(value, &worker->pmi_months, err);
    case OPT_PMI_ROUTE:
        return jamsostek_pmi_route_parse(value, &worker->pmi_route, err);
    case OPT_PROGRAMMES:
        return jamsostek_programmes_parse(value, &worker->programmes, err);
    case OPT_RELIEF:
        return jamsostek_relief_parse(value, &worker->relief, err);
    case OPT_RISK_GROUP:
        return jamsostek_risk_group_parse(value, &worker->risk_group, err);
    case OPT_SEGMENT:
        return jamsostek_segment_parse(value, &worker->segment, err);
    case OPT_WAGE:
        options->has_wage = true;
        return jamsostek_idr_parse(value, &worker->wage, err);
    case OPT_WITH_VAT:
        worker->contract_with_vat = 1;
        return JAMSOSTEK_OK;
    default:
        return own_reason(err, JAMSOSTEK_ERR_FORMAT,
                          say("unknown", "tidak dikenal"));
    }
}

/* What describes the question and the answer; the rest is the worker's. */
static jamsostek_status
set_option(struct options *options, enum option_code code, char *value,
           jamsostek_error *err)
{
    if (code >= OPT_END)
        return asked_set(options->asked, (int)code - OPT_END, value, err);
    if (code >= OPT_PLAN)
        return plan_option_set(&options->plan, (int)code - OPT_PLAN, value,
                               err);
    switch (code) {
    case OPT_BY:
        return read_level(value, 1, 4, &options->by_level, err);
    case OPT_CSV:
        options->csv = value;
        return JAMSOSTEK_OK;
    case OPT_EXPLAIN:
        options->explain = true;
        return JAMSOSTEK_OK;
    case OPT_FORMAT:
        return read_format(value, &options->format, err);
    case OPT_HELP:
        options->help = true;
        return JAMSOSTEK_OK;
    case OPT_KINDS:
        return read_kinds(value, &options->kinds, err);
    case OPT_LANG: /* choose_language() has already acted on it */
        return read_language(value, err);
    case OPT_MONTH:
        return jamsostek_date_parse(value, &options->month, err);
    case OPT_MONTHS:
        return read_month_count(value, &options->months, err);
    case OPT_ON:
        return jamsostek_date_parse(value, &options->on, err);
    case OPT_OUTPUT:
        options->output = value;
        return JAMSOSTEK_OK;
    case OPT_PER_VILLAGE:
        return read_count(value, 1, MOST_PEOPLE, &options->per_village, err);
    case OPT_REGION:
        options->region = value;
        return JAMSOSTEK_OK;
    case OPT_REGIONS:
        options->regions = value;
        return JAMSOSTEK_OK;
    case OPT_SEPARATOR:
        return read_separator(value, &options->separator, err);
    case OPT_SET:
        add_change(options, value);
        return JAMSOSTEK_OK;
    default:
        return set_worker(options, code, value, err);
    }
}

/* ---- the whole line ---------------------------------------------------- */

bool
is_listed(const char *list, const char *name)
{
    size_t length;

    for (; *list != '\0'; list += length + (list[length] != '\0')) {
        length = strcspn(list, " ");
        if (strlen(name) == length && strncmp(list, name, length) == 0)
            return true;
    }
    return false;
}

/* The options of a command for getopt_long(). */
static void
known_to(enum command command, const char *takes, struct option *list)
{
    int n = 0;
    size_t i;

    for (i = 0; i < COUNT(known); i++) {
        if (!(known[i].commands & (unsigned)command) ||
            (takes != NULL && !is_listed(takes, known[i].name)))
            continue;
        list[n].name = known[i].name;
        list[n].has_arg = known[i].has_value ? required_argument : no_argument;
        list[n].flag = NULL;
        list[n].val = (int)known[i].code;
        n++;
    }
    if (takes != NULL)
        n += asked_options(takes, OPT_END, list + n);
    memset(&list[n], 0, sizeof list[n]);
}

/* The words that an option knows, where they are a short list. */
static void
known_words(enum option_code code, char *text, size_t size)
{
    const char *(*name)(int32_t) = NULL;
    size_t end;
    int32_t i;

    if (code == OPT_EMPLOYER_SIZE)
        name = jamsostek_employer_size_name;
    else if (code == OPT_FUNDING)
        name = jamsostek_funding_name;
    else if (code == OPT_PMI_ROUTE)
        name = jamsostek_pmi_route_name;
    else if (code == OPT_RELIEF)
        name = jamsostek_relief_name;
    else if (code == OPT_RISK_GROUP)
        name = jamsostek_risk_group_name;
    else if (code == OPT_SEGMENT)
        name = jamsostek_segment_name;
    text[0] = '\0';
    if (code >= OPT_END)
        asked_words((int)code - OPT_END, text, size);
    if (code == OPT_CATEGORY)
        snprintf(text, size, "%s",
                 say("; `jamsostek law categories` lists them",
                     "; lihat `jamsostek law categories`"));
    if (code == OPT_PROGRAMMES)
        snprintf(
            text, size, "%s",
            say("; write jkk+jkm+jht+jp+jkp", "; tulis jkk+jkm+jht+jp+jkp"));
    if (name == NULL)
        return;
    end = (size_t)snprintf(text, size, "%s",
                           say("; known are", "; yang dikenal:"));
    for (i = 1; name(i) != NULL && end < size; i++)
        end += (size_t)snprintf(text + end, size - end, "%s %s",
                                i > 1 ? "," : "", name(i));
}

static bool
repeats(int code)
{
    if (code >= OPT_END)
        return asked_repeats(code - OPT_END);
    return code == OPT_SET ||
           (code >= OPT_PLAN && plan_option_repeats(code - OPT_PLAN));
}

static int
read_options(struct options *options, int argc, char **argv,
             const struct option *list)
{
    struct line line = line_begin(argc, argv, list);
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    char words[256];
    int code;

    line.repeats = repeats;
    while ((code = next_option(&line)) >= FIRST_OPTION)
        if (set_option(options, (enum option_code)code, optarg, &err) !=
            JAMSOSTEK_OK) {
            known_words((enum option_code)code, words, sizeof words);
            return refuse_value(&line, words, &err);
        }
    options->arguments = argv + optind;
    options->n_arguments = argc - optind;
    return code;
}

static int
read_line(enum command command, const char *takes, struct asked *asked,
          int argc, char **argv, struct options *options)
{
    struct option list[COUNT(known) + ASKED_MOST + 1];

    memset(options, 0, sizeof *options);
    jamsostek_worker_init(&options->worker);
    options->month = JAMSOSTEK_DATE_NONE;
    options->on = JAMSOSTEK_DATE_NONE;
    options->asked = asked;
    options->takes = takes;
    options->changes = calloc((size_t)argc + 1, sizeof *options->changes);
    options->plan.budgets =
        calloc((size_t)argc + 1, sizeof *options->plan.budgets);
    if (options->changes == NULL || options->plan.budgets == NULL)
        return out_of_memory();
    known_to(command, takes, list);
    return read_options(options, argc, argv, list);
}

int
options_read(enum command command, int argc, char **argv,
             struct options *options)
{
    return read_line(command, NULL, NULL, argc, argv, options);
}

int
options_read_asked(const char *takes, struct asked *asked, int argc,
                   char **argv, struct options *options)
{
    return read_line(BENEFIT, takes, asked, argc, argv, options);
}

void
options_free(struct options *options)
{
    free(options->changes);
    free(options->plan.budgets);
    free(options->piece_wages);
}

/* ---- line of business -------------------------------------------------- */

static void
list_industries(const int32_t *found, size_t n, jamsostek_date on)
{
    jamsostek_industry line;
    size_t i;

    for (i = 0; i < n; i++)
        if (jamsostek_industry_get(found[i], on, &line, NULL) == JAMSOSTEK_OK)
            fprintf(stderr, "  %-10s  %s\n",
                    line.group > 0 ? jamsostek_risk_group_name(line.group)
                                   : "-",
                    line.name_id);
}

int
options_industry(struct options *options, jamsostek_date on)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    int32_t found[20];
    size_t n, i;
    jamsostek_industry line;

    if (options->industry == NULL)
        return DONE;
    if (jamsostek_industry_search(options->industry, on, found, COUNT(found),
                                  &n, &err) != JAMSOSTEK_OK)
        return complain_error("--industry", &err);
    /* The whole name, as printed, is never ambiguous. */
    for (i = 0; i < n && i < COUNT(found); i++)
        if (jamsostek_industry_get(found[i], on, &line, NULL) == JAMSOSTEK_OK &&
            strcmp(line.name_id, options->industry) == 0) {
            options->worker.industry = line.id;
            return DONE;
        }
    if (n == 1) {
        options->worker.industry = found[0];
        return DONE;
    }
    if (n == 0)
        return complain(WRONG_DATA,
                        say("no line of business has the words \"%s\"",
                            "tidak ada jenis usaha dengan kata \"%s\""),
                        options->industry);
    complain(WRONG_DATA,
             say("%zu lines of business have the words \"%s\"; give more "
                 "words, or --risk-group:",
                 "%zu jenis usaha memuat kata \"%s\"; tambahkan kata, atau "
                 "pakai --risk-group:"),
             n, options->industry);
    list_industries(found, n < COUNT(found) ? n : COUNT(found), on);
    return WRONG_DATA;
}
