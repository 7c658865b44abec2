/* SPDX-License-Identifier: MIT */

/*
 * audit.c - jamsostek audit: does a printed figure follow from its parts?
 *
 * The example of jamsostek/audit.h: a claim of each kind is filled from the
 * command line.  audit_file.c audits tables, audit_output.c prints.
 */
#include "audit.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>

jamsostek_status
audit_claim(struct audited *a, jamsostek_error *err)
{
    jamsostek_status status;
    size_t n = 0;

    if (a->kind == KIND_BUDGET)
        status = jamsostek_audit_budget(NULL, &a->budget, &a->budget_audit,
                                        a->guesses, MOST_GUESSES, &n, err);
    else if (a->kind == KIND_PERCENT)
        status = jamsostek_audit_percent(&a->percent, &a->percent_audit,
                                         a->guesses, MOST_GUESSES, &n, err);
    else if (a->kind == KIND_GAP)
        status = jamsostek_audit_gap(&a->gap, &a->figure, a->guesses,
                                     MOST_GUESSES, &n, err);
    else
        status = jamsostek_audit_sum(&a->sum, &a->figure, a->guesses,
                                     MOST_GUESSES, &n, err);
    a->n_guesses = n < MOST_GUESSES ? n : MOST_GUESSES;
    return status;
}

/* ---- options ----------------------------------------------------------- */

enum option_code {
    OPT_WORKERS = 256,
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
    F = 1, /* a file */
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
    {"style", OPT_STYLE, 1, ALL | F},
    {"explain", OPT_EXPLAIN, 0, B | P},
    {"format", OPT_FORMAT, 1, ALL | F},
    {"lang", OPT_LANG, 1, ALL | F},
    {"carry-forward", OPT_CARRY_FORWARD, 0, B | F},
    {"help", OPT_HELP, 0, ALL | F},
};

/* What the command line says. */
struct asked {
    struct audited a;
    jamsostek_worker worker;
    bool of_worker; /* the rate is that of the worker */
    jamsostek_date month;
    int64_t *others;
    size_t n_others;
    int64_t *parts;
    size_t n_parts;
    const char *printed;
    const char *quantum;
    const char *reached;
    int64_t target_ppm;
    enum format format;
    bool rounded;
    bool explain;
    bool help;
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

static jamsostek_status
read_number(const char *text, int64_t *out, jamsostek_error *err)
{
    struct written figure;
    jamsostek_status status = read_whole(text, &figure, err);

    if (status == JAMSOSTEK_OK)
        *out = figure.value;
    return status;
}

static jamsostek_status
read_word(const char *text, const char *const *words, int32_t n, int32_t *out,
          jamsostek_error *err)
{
    int32_t i;

    for (i = 0; i < n; i++)
        if (strcmp(text, words[i]) == 0) {
            *out = i;
            return JAMSOSTEK_OK;
        }
    return own_reason(err, JAMSOSTEK_ERR_FORMAT,
                      say("not one of the known words; see --help",
                          "bukan kata yang dikenal; lihat --help"));
}

/* What describes a worker whose rate the law says. */
static jamsostek_status
set_worker(struct asked *asked, enum option_code code, const char *value,
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
set_claim(struct asked *asked, enum option_code code, const char *value,
          jamsostek_error *err)
{
    static const char *const kinds[] = {"target", "all"};
    struct audited *a = &asked->a;
    int32_t chosen = 0;
    jamsostek_status status;

    switch (code) {
    case OPT_WORKERS:
        return read_rounded(value, &a->budget.workers,
                            &a->budget.workers_quantum, err);
    case OPT_MONTHS:
        return read_number(value, &a->budget.months, err);
    case OPT_MONTHS_INFERRED:
        a->budget.months_inferred = 1;
        return JAMSOSTEK_OK;
    case OPT_RATE:
        return read_number(value, &a->budget.rate, err);
    case OPT_VILLAGES:
        return read_number(value, &a->budget.villages, err);
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
        return read_number(value, &asked->parts[asked->n_parts++], err);
    case OPT_OTHERS:
        free(asked->others);
        asked->others = NULL;
        return read_list(value, &asked->others, &asked->n_others, err);
    default:
        return set_worker(asked, code, value, err);
    }
}

static jamsostek_status
set_option(struct asked *asked, enum option_code code, char *value,
           jamsostek_error *err)
{
    static const char *const formats[] = {"text", "csv", "json"};
    static const char *const languages[] = {"id", "en"};
    jamsostek_status status;
    int32_t chosen = 0, year_only;

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
    case OPT_STYLE:
        status = read_word(value, languages, COUNT(languages), &chosen, err);
        if (status == JAMSOSTEK_OK)
            choose_style(languages[chosen]);
        return status;
    case OPT_EXPLAIN:
        asked->explain = true;
        return JAMSOSTEK_OK;
    case OPT_FORMAT:
        status = read_word(value, formats, COUNT(formats), &chosen, err);
        asked->format = (enum format)chosen;
        return status;
    case OPT_LANG: /* choose_language() has already acted on it */
        return read_word(value, languages, COUNT(languages), &chosen, err);
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

static int
read_options(struct asked *asked, unsigned kind, int argc, char **argv)
{
    struct option list[COUNT(known) + 1];
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    char reason[512];
    int code, place = 0, n = 0;
    size_t i;

    for (i = 0; i < COUNT(known); i++)
        if (known[i].kinds & kind)
            list[n++] = (struct option){known[i].name,
                                        known[i].has_value ? required_argument
                                                           : no_argument,
                                        NULL, (int)known[i].code};
    memset(&list[n], 0, sizeof list[n]);
    optind = 1;
    opterr = 0;
    while ((code = getopt_long(argc, argv, ":", list, &place)) != -1) {
        if (code == ':')
            return complain(WRONG_USAGE,
                            say("%s needs a value", "%s memerlukan nilai"),
                            argv[optind - 1]);
        if (code == '?')
            return complain(WRONG_USAGE,
                            say("%s is no option of this command; see --help",
                                "%s bukan opsi perintah ini; lihat --help"),
                            argv[optind - 1]);
        if (set_option(asked, (enum option_code)code, optarg, &err) !=
            JAMSOSTEK_OK) {
            describe_error(&err, reason, sizeof reason);
            return complain(WRONG_USAGE, "--%s %s: %s", list[place].name,
                            optarg != NULL ? optarg : "", reason);
        }
    }
    return DONE;
}

/* ---- claims ------------------------------------------------------------ */

/* What is printed, in the unit of the claim; nothing is printed: all right. */
static jamsostek_status
read_printed(struct asked *asked, jamsostek_error *err)
{
    struct audited *a = &asked->a;
    struct written figure;
    jamsostek_status status;

    a->printed = JAMSOSTEK_COUNT_NONE;
    a->other = JAMSOSTEK_COUNT_NONE;
    a->quantum = 1;
    if (asked->printed == NULL)
        return JAMSOSTEK_OK;
    status = a->unit == JAMSOSTEK_FIGURE_PERCENT
                 ? read_percentage(asked->printed, &figure, err)
                 : read_whole(asked->printed, &figure, err);
    if (status != JAMSOSTEK_OK)
        return status;
    a->printed = figure.value;
    a->quantum = figure.quantum;
    a->decimals = figure.decimals;
    a->other = figure.other;
    if (asked->quantum != NULL)
        return read_number(asked->quantum, &a->quantum, err);
    return JAMSOSTEK_OK;
}

/* In which unit the printed figure of a gap or a sum is: a % says so. */
static int32_t
unit_of(const struct asked *asked)
{
    struct written figure;
    jamsostek_figure readings[JAMSOSTEK_FIGURE_READINGS];
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    size_t n;

    if (asked->a.kind == KIND_BUDGET)
        return JAMSOSTEK_FIGURE_RUPIAH;
    if (asked->a.kind == KIND_PERCENT)
        return JAMSOSTEK_FIGURE_PERCENT;
    if (asked->printed == NULL ||
        jamsostek_figure_parse(asked->printed, style(), readings, &n, NULL) !=
            JAMSOSTEK_OK)
        return JAMSOSTEK_FIGURE_PEOPLE;
    if (readings[0].unit != JAMSOSTEK_FIGURE_PLAIN)
        return readings[0].unit;
    /* Points have decimals, people have none. */
    return read_whole(asked->printed, &figure, &err) == JAMSOSTEK_OK
               ? JAMSOSTEK_FIGURE_PEOPLE
               : JAMSOSTEK_FIGURE_PERCENT;
}

static jamsostek_status
complete_gap(struct asked *asked, jamsostek_error *err)
{
    struct audited *a = &asked->a;
    struct written reached;
    jamsostek_status status;

    a->gap.in_people = a->unit == JAMSOSTEK_FIGURE_PEOPLE;
    a->gap.target_ppm = asked->target_ppm;
    a->gap.printed = a->printed;
    a->gap.quantum = a->quantum;
    a->gap.decimals = a->decimals;
    if (asked->reached == NULL)
        return JAMSOSTEK_OK;
    status = read_percentage(asked->reached, &reached, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (a->gap.in_people)
        a->gap.decimals = reached.decimals;
    /* Both percentages with the decimals of the finer one. */
    for (; reached.decimals < a->gap.decimals; reached.decimals++)
        reached.value *= 10;
    for (; a->gap.decimals < reached.decimals; a->gap.decimals++) {
        a->gap.printed *= a->printed == JAMSOSTEK_COUNT_NONE ? 1 : 10;
        a->gap.quantum *= 10;
    }
    a->gap.reached = reached.value;
    if (!a->gap.in_people) {
        a->printed = a->gap.printed;
        a->decimals = a->gap.decimals;
    }
    return JAMSOSTEK_OK;
}

static jamsostek_status
complete_claim(struct asked *asked, jamsostek_error *err)
{
    struct audited *a = &asked->a;
    jamsostek_status status;

    a->unit = unit_of(asked);
    status = read_printed(asked, err);
    if (status != JAMSOSTEK_OK)
        return status;
    a->budget.printed = a->printed;
    a->budget.quantum = a->quantum;
    a->budget.inputs_rounded = asked->rounded;
    a->budget.month = asked->month;
    a->budget.options = asked->worker.options;
    a->budget.others = asked->others;
    a->budget.n_others = asked->n_others;
    if (asked->of_worker)
        a->budget.worker = &asked->worker;
    a->percent.printed = a->printed;
    a->percent.decimals = a->decimals;
    a->percent.inputs_rounded = asked->rounded;
    a->percent.target_ppm = asked->target_ppm;
    a->percent.others = asked->others;
    a->percent.n_others = asked->n_others;
    a->percent.date = asked->month;
    a->sum.parts = asked->parts;
    a->sum.n = asked->n_parts;
    a->sum.part_quantum = asked->rounded ? a->quantum : 0;
    a->sum.printed = a->printed;
    a->sum.quantum = a->quantum;
    a->sum.others = asked->others;
    a->sum.n_others = asked->n_others;
    a->sum.unit = a->unit;
    a->sum.decimals = a->decimals;
    return a->kind == KIND_GAP ? complete_gap(asked, err) : JAMSOSTEK_OK;
}

static int
print_explanation(const struct asked *asked)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_explanation *why = NULL;
    char text[8192];
    jamsostek_status status =
        asked->a.kind == KIND_BUDGET
            ? jamsostek_audit_budget_explain(NULL, &asked->a.budget, NULL, &why,
                                             &err)
            : jamsostek_audit_percent_explain(&asked->a.percent, NULL, &why,
                                              &err);

    if (status == JAMSOSTEK_OK)
        status =
            asked->format == FORMAT_JSON
                ? jamsostek_explanation_json(why, text, sizeof text, NULL, &err)
                : jamsostek_explanation_text(why, language(), text, sizeof text,
                                             NULL, &err);
    jamsostek_explanation_free(why);
    if (status != JAMSOSTEK_OK)
        return complain_error(NULL, &err);
    fputs(text, stdout);
    return DONE;
}

/* ---- the command ------------------------------------------------------- */

static int
missing(const char *options)
{
    return complain(WRONG_USAGE,
                    say("%s is needed; see --help", "perlu %s; lihat --help"),
                    options);
}

static int
check_claim(const struct asked *asked)
{
    const struct audited *a = &asked->a;

    if (asked->explain && asked->format == FORMAT_CSV)
        return complain(WRONG_USAGE, "%s",
                        say("--explain gives text or json",
                            "--explain menghasilkan text atau json"));
    if (a->kind == KIND_BUDGET && asked->of_worker &&
        asked->month == JAMSOSTEK_DATE_NONE)
        return missing("--month");
    if (a->kind == KIND_SUM && asked->n_parts == 0)
        return missing("--part");
    return DONE;
}

static int
audit_one(struct asked *asked)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    int code = check_claim(asked);

    if (code != DONE)
        return code;
    if (complete_claim(asked, &err) != JAMSOSTEK_OK) {
        char reason[512];

        describe_error(&err, reason, sizeof reason);
        return complain(WRONG_USAGE, "--printed %s: %s",
                        asked->printed != NULL ? asked->printed : "", reason);
    }
    if (asked->explain)
        return print_explanation(asked);
    if (audit_claim(&asked->a, &err) != JAMSOSTEK_OK)
        return complain_error(NULL, &err);
    if (asked->format == FORMAT_TEXT)
        return print_audited(&asked->a);
    return print_rows(&asked->a, 1, asked->format);
}

/* A word names the kind; anything else is a file. */
static enum kind
kind_of(int argc, char **argv)
{
    static const char *const kinds[] = {"", "budget", "percent", "gap", "sum"};
    size_t i;

    for (i = KIND_BUDGET; argc > 1 && i < COUNT(kinds); i++)
        if (strcmp(argv[1], kinds[i]) == 0)
            return (enum kind)i;
    return 0;
}

static int
run(struct asked *asked, int argc, char **argv)
{
    int n;

    if (asked->help) {
        audit_help();
        return DONE;
    }
    n = argc - optind;
    if (asked->a.kind != 0 && n > 0)
        return complain(WRONG_USAGE,
                        say("%s: options only follow the kind of figure",
                            "%s: setelah jenis angka hanya ada opsi"),
                        argv[optind]);
    if (asked->a.kind != 0)
        return audit_one(asked);
    if (n != 1)
        return complain(WRONG_USAGE, "%s",
                        say("audit budget, percent, gap, sum or FILE; see "
                            "--help",
                            "audit budget, percent, gap, sum, atau BERKAS; "
                            "lihat --help"));
    return audit_file(argv[optind], asked->format, asked->worker.options,
                      asked->month);
}

int
command_audit(int argc, char **argv)
{
    struct asked asked;
    enum kind kind = kind_of(argc, argv);
    int code;

    memset(&asked, 0, sizeof asked);
    asked.a.kind = kind;
    asked.a.shown = JAMSOSTEK_AUDIT_DECIMALS;
    asked.month = JAMSOSTEK_DATE_NONE;
    jamsostek_worker_init(&asked.worker);
    jamsostek_budget_claim_init(&asked.a.budget);
    jamsostek_percent_claim_init(&asked.a.percent);
    jamsostek_gap_claim_init(&asked.a.gap);
    jamsostek_sum_claim_init(&asked.a.sum);
    asked.parts = calloc((size_t)argc, sizeof *asked.parts);
    if (asked.parts == NULL)
        return out_of_memory();
    if (kind != 0) {
        argc--;
        argv++;
    }
    code = read_options(&asked, kind != 0 ? 1u << kind : F, argc, argv);
    if (code == DONE)
        code = run(&asked, argc, argv);
    free(asked.parts);
    free(asked.others);
    return code;
}
