/* SPDX-License-Identifier: MIT */

/*
 * benefit.c - jamsostek benefit: what is paid, to whom, and who is covered
 *
 * Finds the question in the tables of benefit_event.c, benefit_savings.c,
 * benefit_pension.c and benefit_member.c, reads its options, asks the library,
 * with --set of the enacted law and of the what-if, and hands the answer to
 * benefit_output.c.
 */
#include "benefit_output.h"

#include <string.h>

static const struct benefit_case *const tables[] = {
    event_cases, savings_cases, pension_cases, member_cases};

const struct benefit_case *
benefit_case_at(size_t index)
{
    size_t i, k;

    for (i = 0; i < COUNT(tables); i++)
        for (k = 0; tables[i][k].topic != NULL; k++)
            if (index-- == 0)
                return &tables[i][k];
    return NULL;
}

bool
takes(const struct benefit_case *which, const char *option)
{
    static const char everywhere[] = "format lang help carry-forward explain "
                                     "set";
    static const char lists[] = "day format lang help carry-forward";

    if (which->list != NULL)
        return is_listed(lists, option);
    if (strcmp(option, "day") == 0)
        return which->when == WHEN_DAY || which->when == WHEN_EITHER;
    if (strcmp(option, "month") == 0)
        return which->when == WHEN_MONTH || which->when == WHEN_EITHER;
    return is_listed(everywhere, option) || is_listed(which->options, option);
}

/* ---- what the tables share --------------------------------------------- */

int
answered(jamsostek_status status, const jamsostek_error *err)
{
    return status == JAMSOSTEK_OK ? DONE : complain_error(NULL, err);
}

jamsostek_idr
or_zero(jamsostek_idr amount)
{
    return amount != JAMSOSTEK_IDR_NONE ? amount : 0;
}

const jamsostek_scholarship_input *
children_of(const struct question *q, jamsostek_scholarship_input *input)
{
    const struct asked *asked = q->asked;

    jamsostek_scholarship_input_init(input);
    input->options = q->carry;
    input->from_level = asked->from_level;
    input->to_level = asked->to_level;
    input->years_late = asked->years_late;
    input->contribution_months = asked->contribution_months;
    if (asked->n_child > 0) {
        input->n_children = (int32_t)asked->n_child;
        input->children = asked->child;
    } else if (asked->children >= 0) {
        input->n_children = asked->children;
    } else {
        return NULL;
    }
    return input;
}

/* ---- the question ------------------------------------------------------ */

static bool
is_topic(const char *word)
{
    const struct benefit_case *c;
    size_t i;

    for (i = 0; (c = benefit_case_at(i)) != NULL; i++)
        if (strcmp(c->topic, word) == 0)
            return true;
    return false;
}

/* The longest row that the words fit; how many words it took. */
static const struct benefit_case *
find_case(int argc, char **argv, int *used)
{
    const struct benefit_case *c, *alone = NULL;
    size_t i;

    *used = 1;
    for (i = 0; argc > 1 && (c = benefit_case_at(i)) != NULL; i++) {
        if (strcmp(c->topic, argv[1]) != 0)
            continue;
        if (c->name == NULL) {
            alone = c;
        } else if (argc > 2 && strcmp(c->name, argv[2]) == 0) {
            *used = 3;
            return c;
        }
    }
    if (alone != NULL)
        *used = 2;
    return alone;
}

/* The words that may stand next: topics, or the questions of one. */
static void
next_words(const char *topic, char *text, size_t size)
{
    const struct benefit_case *c;
    const char *word, *before = "";
    size_t i, end = 0;

    for (i = 0; (c = benefit_case_at(i)) != NULL && end < size; i++) {
        if (topic != NULL && strcmp(topic, c->topic) != 0)
            continue;
        word = topic != NULL ? c->name : c->topic;
        if (word == NULL || strcmp(word, before) == 0)
            continue;
        end += (size_t)snprintf(text + end, size - end, "%s%s",
                                end > 0 ? ", " : "", word);
        before = word;
    }
}

static int
refuse_words(int argc, char **argv)
{
    bool topic = argc > 1 && is_topic(argv[1]);
    const char *word = topic      ? argc > 2 ? argv[2] : NULL
                       : argc > 1 ? argv[1]
                                  : NULL;
    char words[256] = "";

    next_words(topic ? argv[1] : NULL, words, sizeof words);
    if (word == NULL || word[0] == '-')
        return complain(WRONG_USAGE,
                        say("benefit%s%s needs one of: %s",
                            "benefit%s%s memerlukan salah satu dari: %s"),
                        topic ? " " : "", topic ? argv[1] : "", words);
    return complain(WRONG_USAGE,
                    say("benefit%s%s does not know %s; known are %s",
                        "benefit%s%s tidak mengenal %s; yang dikenal: %s"),
                    topic ? " " : "", topic ? argv[1] : "", word, words);
}

/* --help and --lang alone, in any order. */
static bool
only_help(int argc, char **argv)
{
    bool asked = false;
    int i;

    for (i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--help") == 0)
            asked = true;
        else if (strcmp(argv[i], "--lang") == 0)
            i++;
        else if (strncmp(argv[i], "--lang=", 7) != 0)
            return false;
    }
    return asked;
}

/* ---- before anything is computed --------------------------------------- */

static int
check_when(const struct benefit_case *which, const struct options *options,
           const struct asked *asked)
{
    bool has_day = asked->day != JAMSOSTEK_DATE_NONE;
    bool has_month = options->month != JAMSOSTEK_DATE_NONE;

    if (which->when == WHEN_DAY && !has_day && which->list == NULL)
        return complain(
            WRONG_USAGE, "%s",
            say("--day YYYY-MM-DD is needed", "perlu --day YYYY-MM-DD"));
    if (which->when == WHEN_MONTH && !has_month)
        return complain(
            WRONG_USAGE, "%s",
            say("--month YYYY-MM is needed", "perlu --month YYYY-MM"));
    if (which->when == WHEN_EITHER && has_day == has_month)
        return complain(WRONG_USAGE, "%s",
                        say("--month YYYY-MM or --day YYYY-MM-DD is needed",
                            "perlu --month YYYY-MM atau --day YYYY-MM-DD"));
    return DONE;
}

static int
check_options(const struct benefit_case *which, const struct options *options,
              const struct asked *asked)
{
    int expected = which->argument != NULL;

    if (which->list == NULL && options->n_arguments > expected)
        return complain(WRONG_USAGE,
                        say("%s: nothing more is understood here but options",
                            "%s: di sini hanya opsi yang dipahami"),
                        options->arguments[expected]);
    if (asked->n_child > 0 && asked->children >= 0)
        return complain(WRONG_USAGE, "%s",
                        say("--child and --children exclude each other",
                            "--child dan --children saling meniadakan"));
    if (options->explain && options->format == FORMAT_CSV)
        return complain(WRONG_USAGE, "%s",
                        say("--explain gives text or json",
                            "--explain menghasilkan text atau json"));
    return check_when(which, options, asked);
}

/* ---- the answer -------------------------------------------------------- */

static int
compute_all(const struct benefit_case *which, const struct question *what_if,
            struct benefit_answer *answer)
{
    struct question enacted = *what_if;
    int code;

    enacted.rules = NULL;
    code = which->compute(&enacted, &answer->shown[0], &answer->why[0]);
    answer->n = 1;
    if (code != DONE || what_if->rules == NULL)
        return code;
    code = which->compute(what_if, &answer->shown[1], &answer->why[1]);
    answer->n = 2;
    return code;
}

static int
run_case(const struct benefit_case *which, struct options *options,
         const struct asked *asked)
{
    struct question q = {.options = options, .asked = asked};
    struct benefit_answer answer = {.which = which, .q = &q};
    jamsostek_rules *rules = NULL;
    int code;

    q.day = asked->day != JAMSOSTEK_DATE_NONE ? asked->day : options->month;
    q.carry = options->worker.options & JAMSOSTEK_OPTION_CARRY_FORWARD;
    code = options_industry(options, q.day != JAMSOSTEK_DATE_NONE
                                         ? q.day
                                         : jamsostek_law_checked_on());
    if (code == DONE)
        code = options_rules(options, &rules);
    q.rules = rules;
    if (code == DONE && which->list != NULL)
        code = which->list(&q);
    else if (code == DONE)
        code = compute_all(which, &q, &answer);
    if (code == DONE && which->list == NULL)
        code = print_benefit(&answer);
    jamsostek_explanation_free(answer.why[0]);
    jamsostek_explanation_free(answer.why[1]);
    jamsostek_rules_free(rules);
    return code;
}

/* The names of all options of the question, with blanks between. */
static int
read_asked(const struct benefit_case *which, int argc, char **argv,
           struct options *options, struct asked *asked)
{
    static const char *const general[] = {"day",     "month", "format",
                                          "lang",    "help",  "carry-forward",
                                          "explain", "set"};
    char names[1024];
    size_t end, i;

    end = (size_t)snprintf(names, sizeof names, "%s",
                           which->options != NULL ? which->options : "");
    for (i = 0; i < COUNT(general); i++)
        if (takes(which, general[i]))
            end += (size_t)snprintf(names + end, sizeof names - end, " %s",
                                    general[i]);
    return options_read_asked(names, asked, argc, argv, options);
}

int
command_benefit(int argc, char **argv)
{
    const struct benefit_case *which;
    struct options options;
    struct asked asked;
    int used, code;

    if (only_help(argc, argv)) {
        benefit_help(NULL);
        return DONE;
    }
    which = find_case(argc, argv, &used);
    if (which == NULL)
        return refuse_words(argc, argv);
    asked_init(&asked);
    code =
        read_asked(which, argc - used + 1, argv + used - 1, &options, &asked);
    if (code == DONE && options.help) {
        benefit_help(which);
    } else {
        if (code == DONE)
            code = check_options(which, &options, &asked);
        if (code == DONE)
            code = run_case(which, &options, &asked);
    }
    options_free(&options);
    asked_free(&asked);
    return code;
}
