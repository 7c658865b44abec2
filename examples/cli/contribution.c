/* SPDX-License-Identifier: MIT */

/*
 * contribution.c - jamsostek contribution: one worker, one month or several
 *
 * The example of contribution.h.  A worker is filled from the options, then
 * jamsostek_contribution_compute() answers for each month and
 * jamsostek_contribution_span() for all of them; with --set the same is asked
 * of a what-if, and the difference is shown.
 */
#include "contribution.h"
#include "explain.h"
#include "words.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* Months in a row that cost the same. */
struct run {
    jamsostek_date first;
    jamsostek_date last;
    int32_t n;
    int64_t total; /* of each */
};

/* What is shown: enacted, and with --set the what-if and the difference. */
struct answer {
    jamsostek_contribution shown[3];
    size_t n_shown;
    struct remarks remarks;      /* on the what-if, if there is one */
    struct remarks enacted_only; /* what the enacted law has beside them */
    struct run *runs;            /* of the what-if, if there is one */
    size_t n_runs;
};

static const char *const shown_names[] = {"enacted", "what_if", "difference"};

/* ---- computing --------------------------------------------------------- */

static jamsostek_status
compute(const jamsostek_rules *rules, const struct options *options,
        jamsostek_contribution *out, jamsostek_error *err)
{
    /* A migrant's term and a project are not sums over months. */
    if (options->months <= 1)
        return jamsostek_contribution_compute(rules, options->month,
                                              &options->worker, out, err);
    return jamsostek_contribution_span(rules, options->month, options->months,
                                       &options->worker, out, err);
}

static jamsostek_status
compute_runs(const jamsostek_rules *rules, const struct options *options,
             struct answer *answer, jamsostek_error *err)
{
    jamsostek_contribution c;
    jamsostek_date when;
    jamsostek_status status;
    struct run *run;
    int32_t i;

    for (i = 0; i < options->months; i++) {
        status = jamsostek_date_add_months(options->month, i, &when, err);
        if (status == JAMSOSTEK_OK)
            status = jamsostek_contribution_compute(rules, when,
                                                    &options->worker, &c, err);
        if (status != JAMSOSTEK_OK)
            return status;
        run = &answer->runs[answer->n_runs];
        if (answer->n_runs == 0 || run[-1].total != c.total) {
            *run = (struct run){.first = when, .n = 0, .total = c.total};
            answer->n_runs++;
        } else {
            run--;
        }
        run->last = when;
        run->n++;
    }
    return JAMSOSTEK_OK;
}

static void
subtract(const jamsostek_contribution *a, const jamsostek_contribution *b,
         jamsostek_contribution *out)
{
    int64_t difference;
    size_t i;

    *out = *a;
    for (i = 0; i < n_fields; i++) {
        difference = field_get(a, &fields[i]) - field_get(b, &fields[i]);
        memcpy((char *)out + fields[i].offset, &difference, sizeof difference);
    }
}

static void
answer_remarks(const struct options *options, struct answer *answer)
{
    bool what_if = answer->n_shown > 1, span = options->months > 1;

    remarks_of(answer->shown[what_if].flags, &options->worker, span,
               &answer->remarks);
    if (!what_if)
        return;
    remarks_of(answer->shown[0].flags, &options->worker, span,
               &answer->enacted_only);
    remarks_drop(&answer->enacted_only, &answer->remarks);
}

static jamsostek_status
answer_all(const jamsostek_rules *rules, const struct options *options,
           struct answer *answer, jamsostek_error *err)
{
    jamsostek_status status = compute(NULL, options, &answer->shown[0], err);

    answer->n_shown = 1;
    if (status == JAMSOSTEK_OK && rules != NULL) {
        status = compute(rules, options, &answer->shown[1], err);
        answer->n_shown = 3;
        if (status == JAMSOSTEK_OK)
            subtract(&answer->shown[1], &answer->shown[0], &answer->shown[2]);
    }
    if (status == JAMSOSTEK_OK && options->months > 1)
        status = compute_runs(rules, options, answer, err);
    if (status == JAMSOSTEK_OK)
        answer_remarks(options, answer);
    return status;
}

/* ---- text -------------------------------------------------------------- */

static void
print_row(const char *label, const int64_t *amounts, size_t n)
{
    char text[NUMBER_SIZE];
    size_t i;

    printf("  %-34s", label);
    for (i = 0; i < n; i++)
        printf(" %20s", money(amounts[i], text));
    putchar('\n');
}

/* The fields of a view; those that are 0 everywhere are left out. */
static void
print_view(const struct answer *answer, enum view view)
{
    int64_t amounts[3], sums[3] = {0};
    size_t rows = 0, i, k;
    bool any, titled = false;

    for (i = 0; i < n_fields; i++) {
        if (fields[i].view != view)
            continue;
        any = fields[i].offset == offsetof(jamsostek_contribution, total);
        for (k = 0; k < answer->n_shown; k++) {
            amounts[k] = field_get(&answer->shown[k], &fields[i]);
            sums[k] += amounts[k];
            any = any || amounts[k] != 0;
        }
        if (!any)
            continue;
        if (!titled)
            printf("\n%s\n", view_title(view));
        titled = true;
        print_row(say(fields[i].en, fields[i].id), amounts, answer->n_shown);
        rows++;
    }
    if (rows > 1 && (view == VIEW_PAYS || view == VIEW_RECEIVES))
        print_row(answer->shown[0].jkp_government != 0
                      ? say("Together, with the state's share",
                            "Jumlah, dengan bagian pemerintah")
                      : say("Together", "Jumlah"),
                  sums, answer->n_shown);
}

static int
print_runs(const struct answer *answer)
{
    const struct column columns[] = {
        {"month", say("From", "Dari"), CELL_TEXT},
        {"to", say("To", "Sampai"), CELL_TEXT},
        {"months", say("Months", "Bulan"), CELL_COUNT},
        {"total", say("Bill of a month", "Tagihan sebulan"), CELL_MONEY},
    };
    char text[MONTH_SIZE];
    struct table table;
    size_t i;

    if (answer->n_runs < 2)
        return DONE;
    putchar('\n');
    table_begin(&table, columns, COUNT(columns));
    for (i = 0; i < answer->n_runs; i++) {
        table_text(&table, month(answer->runs[i].first, text));
        table_text(&table, month(answer->runs[i].last, text));
        table_number(&table, answer->runs[i].n);
        table_number(&table, answer->runs[i].total);
    }
    return table_print(&table, FORMAT_TEXT);
}

static void
print_title(const struct options *options, const struct answer *answer)
{
    char first[MONTH_SIZE], last[MONTH_SIZE], text[NUMBER_SIZE];
    int64_t base = answer->shown[answer->n_shown > 1].base;

    printf(say("Contribution, %s, ", "Iuran, %s, "),
           segment_label(worker_segment(&options->worker)));
    if (answer->n_runs == 0)
        printf("%s\n", month(options->month, first));
    else
        printf(say("%s to %s, %" PRId32 " months\n",
                   "%s s.d. %s, %" PRId32 " bulan\n"),
               month(options->month, first),
               month(answer->runs[answer->n_runs - 1].last, last),
               options->months);
    if (base != 0 && answer->n_runs == 0)
        printf(say("Amount that counts: %s\n", "Dasar perhitungan: %s\n"),
               money(base, text));
    if (answer->n_shown > 1)
        printf("\n  %-34s %20s %20s %20s\n", "",
               say("enacted", "aturan berlaku"), say("what-if", "pengandaian"),
               say("difference", "selisih"));
}

static int
print_text(const jamsostek_rules *rules, const struct options *options,
           const struct answer *answer)
{
    bool what_if = answer->n_shown > 1;
    int code;

    print_title(options, answer);
    print_view(answer, VIEW_DUE);
    print_view(answer, VIEW_PAYS);
    print_view(answer, VIEW_RECEIVES);
    print_view(answer, VIEW_BESIDES);
    code = print_runs(answer);
    if (code != DONE)
        return code;
    print_remarks(&answer->remarks,
                  what_if ? say("Remarks on the what-if", "Catatan pengandaian")
                          : say("Remarks", "Catatan"));
    print_remarks(
        &answer->enacted_only,
        say("Only under the enacted law", "Hanya menurut aturan yang berlaku"));
    if (!options->explain)
        return DONE;
    printf("\n%s\n", what_if ? say("Why the what-if", "Mengapa pengandaian")
                             : say("Why", "Mengapa"));
    return explain(rules, options->month, options->months, &options->worker,
                   FORMAT_TEXT);
}

/* ---- CSV and JSON ------------------------------------------------------ */

static void
programmes_words(const jamsostek_contribution *c, char *text)
{
    if (jamsostek_programmes_format(c->programmes, text, NUMBER_SIZE, NULL) !=
        JAMSOSTEK_OK)
        text[0] = '\0';
}

static void
print_csv(const struct options *options, const struct answer *answer)
{
    char text[NUMBER_SIZE];
    size_t i, k;

    printf("rules,month,months,segment");
    for (i = 0; i < n_fields; i++)
        printf(",%s", fields[i].name);
    printf(",programmes,flags\n");
    for (k = 0; k < answer->n_shown; k++) {
        printf("%s,%s,%" PRId32 ",%s", shown_names[k],
               month(options->month, text),
               options->months > 1 ? options->months : 1,
               jamsostek_segment_name(worker_segment(&options->worker)));
        for (i = 0; i < n_fields; i++)
            printf(",%" PRId64, field_get(&answer->shown[k], &fields[i]));
        programmes_words(&answer->shown[k], text);
        printf(",%s,%" PRIu32 "\n", text, answer->shown[k].flags);
    }
}

static void
json_contribution(const jamsostek_contribution *c)
{
    char text[NUMBER_SIZE];
    size_t i;

    json_open('{');
    for (i = 0; i < n_fields; i++) {
        json_key(fields[i].name);
        json_number(field_get(c, &fields[i]));
    }
    programmes_words(c, text);
    json_key("programmes");
    json_text(text);
    json_key("flags");
    json_number(c->flags);
    json_close('}');
}

static void
json_runs(const struct answer *answer)
{
    char text[MONTH_SIZE];
    size_t i;

    json_key("by_month");
    json_open('[');
    for (i = 0; i < answer->n_runs; i++) {
        json_open('{');
        json_key("month");
        json_text(month(answer->runs[i].first, text));
        json_key("months");
        json_number(answer->runs[i].n);
        json_key("total");
        json_number(answer->runs[i].total);
        json_close('}');
    }
    json_close(']');
}

static int
print_json(const jamsostek_rules *rules, const struct options *options,
           const struct answer *answer)
{
    char text[MONTH_SIZE];
    int code = DONE;
    size_t k;

    json_open('{');
    json_key("month");
    json_text(month(options->month, text));
    json_key("months");
    json_number(options->months > 1 ? options->months : 1);
    json_key("segment");
    json_text(jamsostek_segment_name(worker_segment(&options->worker)));
    for (k = 0; k < answer->n_shown; k++) {
        json_key(shown_names[k]);
        json_contribution(&answer->shown[k]);
    }
    if (answer->n_runs > 0)
        json_runs(answer);
    json_remarks(&answer->remarks, "remarks");
    if (answer->n_shown > 1)
        json_remarks(&answer->enacted_only, "remarks_enacted_only");
    if (options->explain) {
        json_key("explanation");
        code = explain(rules, options->month, options->months, &options->worker,
                       FORMAT_JSON);
    }
    json_close('}');
    json_end();
    return code;
}

/* ---- the command ------------------------------------------------------- */

static int
contribution_one(const jamsostek_rules *rules, const struct options *options)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    struct answer answer = {0};
    int code = DONE;

    answer.runs = calloc((size_t)options->months + 1, sizeof *answer.runs);
    if (answer.runs == NULL)
        return out_of_memory();
    if (answer_all(rules, options, &answer, &err) != JAMSOSTEK_OK)
        code = complain_error(NULL, &err);
    else if (options->format == FORMAT_TEXT)
        code = print_text(rules, options, &answer);
    else if (options->format == FORMAT_CSV)
        print_csv(options, &answer);
    else
        code = print_json(rules, options, &answer);
    free(answer.runs);
    return code;
}

/* What does not fit together is refused before anything is computed. */
static int
check_options(const struct options *options)
{
    if (options->n_arguments > 0)
        return complain(WRONG_USAGE,
                        say("%s: this command takes options only",
                            "%s: perintah ini hanya menerima opsi"),
                        options->arguments[0]);
    if (options->csv == NULL && options->month == JAMSOSTEK_DATE_NONE)
        return complain(
            WRONG_USAGE, "%s",
            say("--month YYYY-MM is needed", "perlu --month YYYY-MM"));
    if (options->csv == NULL && options->output != NULL)
        return complain(
            WRONG_USAGE, "%s",
            say("--output goes with --csv", "--output dipakai bersama --csv"));
    if (options->csv == NULL && options->separator != 0)
        return complain(WRONG_USAGE, "%s",
                        say("--separator goes with --csv",
                            "--separator dipakai bersama --csv"));
    if (options->explain &&
        (options->csv != NULL || options->format == FORMAT_CSV))
        return complain(WRONG_USAGE, "%s",
                        say("--explain gives text or json, for one worker",
                            "--explain menghasilkan text atau json, untuk satu "
                            "pekerja"));
    if (options->csv != NULL && options->format != FORMAT_TEXT &&
        options->format != FORMAT_CSV)
        return complain(WRONG_USAGE, "%s",
                        say("--csv gives CSV", "--csv menghasilkan CSV"));
    return DONE;
}

int
command_contribution(int argc, char **argv)
{
    jamsostek_rules *rules = NULL;
    struct options options;
    jamsostek_date on;
    int code = options_read(CONTRIBUTION, argc, argv, &options);

    if (code == DONE && options.help) {
        help("contribution");
        options_free(&options);
        return DONE;
    }
    on = options.month != JAMSOSTEK_DATE_NONE ? options.month
                                              : jamsostek_law_checked_on();
    if (code == DONE)
        code = check_options(&options);
    if (code == DONE)
        code = options_industry(&options, on);
    if (code == DONE)
        code = options_rules(&options, &rules);
    if (code == DONE && options.csv != NULL)
        code = contribution_file(rules, &options);
    else if (code == DONE)
        code = contribution_one(rules, &options);
    jamsostek_rules_free(rules);
    options_free(&options);
    return code;
}
