/* SPDX-License-Identifier: MIT */

/*
 * audit.c - jamsostek audit: does a printed figure follow from its parts?
 *
 * The example of jamsostek/audit.h: a claim of each kind is filled from the
 * command line, which audit_options.c reads.  audit_file.c audits tables,
 * audit_output.c prints.
 */
#include "audit_options.h"
#include "explain.h"

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

/* ---- claims ------------------------------------------------------------ */

/* What is printed, in the unit of the claim; nothing is printed: all right. */
static jamsostek_status
read_printed(struct audit_asked *asked, jamsostek_error *err)
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
        return audit_read_number(asked->quantum, &a->quantum, err);
    return JAMSOSTEK_OK;
}

/* In which unit a figure is: it says so, or has decimals, as points do and
 * people do not. */
static int32_t
unit_of_text(const char *text)
{
    struct written figure;
    jamsostek_figure readings[JAMSOSTEK_FIGURE_READINGS];
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    size_t n;

    if (text == NULL || jamsostek_figure_parse(text, style(), readings, &n,
                                               NULL) != JAMSOSTEK_OK)
        return JAMSOSTEK_FIGURE_PEOPLE;
    if (readings[0].unit != JAMSOSTEK_FIGURE_PLAIN)
        return readings[0].unit;
    return read_whole(text, &figure, &err) == JAMSOSTEK_OK
               ? JAMSOSTEK_FIGURE_PEOPLE
               : JAMSOSTEK_FIGURE_PERCENT;
}

/* The unit of a claim: that of the printed figure, or of the first part that
 * says more than it. */
static int32_t
unit_of(const struct audit_asked *asked)
{
    int32_t unit;
    size_t i;

    if (asked->a.kind == KIND_BUDGET)
        return JAMSOSTEK_FIGURE_RUPIAH;
    if (asked->a.kind == KIND_PERCENT)
        return JAMSOSTEK_FIGURE_PERCENT;
    unit = unit_of_text(asked->printed);
    for (i = 0; i < asked->n_parts && unit == JAMSOSTEK_FIGURE_PEOPLE; i++)
        unit = unit_of_text(asked->part[i]);
    return unit;
}

/* Writes a figure with more decimals, if it fits. */
static jamsostek_status
widen(int64_t *value, int32_t from, int32_t to, jamsostek_error *err)
{
    for (; from < to && *value != JAMSOSTEK_COUNT_NONE; from++) {
        if (*value > JAMSOSTEK_COUNT_MAX / 10)
            return own_reason(err, JAMSOSTEK_ERR_OVERFLOW,
                              say("too many digits", "terlalu banyak angka"));
        *value *= 10;
    }
    return JAMSOSTEK_OK;
}

/* Percentages: all with the decimals of the finest one, and as rounded as the
 * coarsest one. */
static jamsostek_status
read_shares(struct audit_asked *asked, int64_t *coarsest, jamsostek_error *err)
{
    struct audited *a = &asked->a;
    const int32_t printed = a->decimals;
    jamsostek_status status = JAMSOSTEK_OK;
    struct written part;
    size_t i;

    for (i = 0; i < asked->n_parts && status == JAMSOSTEK_OK; i++) {
        status = read_percentage(asked->part[i], &part, err);
        if (status == JAMSOSTEK_OK && part.decimals > a->decimals)
            a->decimals = part.decimals;
    }
    if (status == JAMSOSTEK_OK)
        status = widen(&a->printed, printed, a->decimals, err);
    if (status == JAMSOSTEK_OK)
        status = widen(&a->quantum, printed, a->decimals, err);
    *coarsest = 1;
    for (i = 0; i < asked->n_parts && status == JAMSOSTEK_OK; i++) {
        status = read_percentage(asked->part[i], &part, err);
        if (status == JAMSOSTEK_OK)
            status = widen(&part.value, part.decimals, a->decimals, err);
        if (status == JAMSOSTEK_OK)
            status = widen(&part.quantum, part.decimals, a->decimals, err);
        asked->parts[i] = part.value;
        if (status == JAMSOSTEK_OK && part.quantum > *coarsest)
            *coarsest = part.quantum;
    }
    return status;
}

static jamsostek_status
complete_sum(struct audit_asked *asked, jamsostek_error *err)
{
    struct audited *a = &asked->a;
    jamsostek_status status = JAMSOSTEK_OK;
    int64_t place = a->quantum;
    size_t i;

    if (a->unit == JAMSOSTEK_FIGURE_PERCENT)
        status = read_shares(asked, &place, err);
    else
        for (i = 0; i < asked->n_parts && status == JAMSOSTEK_OK; i++)
            status = audit_read_number(asked->part[i], &asked->parts[i], err);
    a->sum.parts = asked->parts;
    a->sum.n = asked->n_parts;
    a->sum.part_quantum = asked->rounded ? place : 0;
    a->sum.printed = a->printed;
    a->sum.quantum = a->quantum;
    a->sum.others = asked->others;
    a->sum.n_others = asked->n_others;
    a->sum.unit = a->unit;
    a->sum.decimals = a->decimals;
    return status;
}

static jamsostek_status
complete_gap(struct audit_asked *asked, jamsostek_error *err)
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
    status = widen(&reached.value, reached.decimals, a->gap.decimals, err);
    if (status == JAMSOSTEK_OK)
        status = widen(&a->gap.printed, a->gap.decimals, reached.decimals, err);
    if (status == JAMSOSTEK_OK)
        status = widen(&a->gap.quantum, a->gap.decimals, reached.decimals, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (a->gap.decimals < reached.decimals)
        a->gap.decimals = reached.decimals;
    a->gap.reached = reached.value;
    if (!a->gap.in_people) {
        a->printed = a->gap.printed;
        a->decimals = a->gap.decimals;
    }
    return JAMSOSTEK_OK;
}

static jamsostek_status
complete_claim(struct audit_asked *asked, jamsostek_error *err)
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
    a->gap.date = asked->month;
    a->sum.date = asked->month;
    if (a->kind == KIND_SUM)
        return complete_sum(asked, err);
    return a->kind == KIND_GAP ? complete_gap(asked, err) : JAMSOSTEK_OK;
}

static jamsostek_status
explain_claim(const struct audited *a, jamsostek_explanation **why,
              jamsostek_error *err)
{
    switch (a->kind) {
    case KIND_BUDGET:
        return jamsostek_audit_budget_explain(NULL, &a->budget, NULL, why, err);
    case KIND_PERCENT:
        return jamsostek_audit_percent_explain(&a->percent, NULL, why, err);
    case KIND_GAP:
        return jamsostek_audit_gap_explain(&a->gap, NULL, why, err);
    default:
        return jamsostek_audit_sum_explain(&a->sum, NULL, why, err);
    }
}

static int
print_explanation(const struct audit_asked *asked)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_explanation *why;
    int code;

    if (explain_claim(&asked->a, &why, &err) != JAMSOSTEK_OK)
        return complain_error(NULL, &err);
    code = print_steps(why, asked->format);
    jamsostek_explanation_free(why);
    if (asked->format == FORMAT_JSON)
        json_end();
    return code;
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
check_claim(const struct audit_asked *asked)
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
audit_one(struct audit_asked *asked)
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
run(struct audit_asked *asked, int argc, char **argv)
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
    return audit_file(argv[optind], asked->separator, asked->format,
                      asked->worker.options, asked->month);
}

int
command_audit(int argc, char **argv)
{
    struct audit_asked asked;
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
    asked.part = calloc((size_t)argc, sizeof *asked.part);
    if (asked.parts == NULL || asked.part == NULL) {
        free(asked.parts);
        free(asked.part);
        return out_of_memory();
    }
    if (kind != 0) {
        argc--;
        argv++;
    }
    code = audit_read_options(&asked, kind, argc, argv);
    if (code == DONE)
        code = run(&asked, argc, argv);
    free(asked.parts);
    free(asked.part);
    free(asked.others);
    return code;
}
