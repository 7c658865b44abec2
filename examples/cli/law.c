/* SPDX-License-Identifier: MIT */

/*
 * law.c - jamsostek law: every figure of the law, its history, its source
 *
 * The example of rules.h: jamsostek_rules_get() for a day,
 * jamsostek_rules_history() for all versions of a key, and a walk over all
 * keys for lists, searches and differences.
 */
#include "law.h"
#include "words.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* ---- list and search --------------------------------------------------- */

static bool
same_letter(char a, char b)
{
    if (a >= 'A' && a <= 'Z')
        a = (char)(a - 'A' + 'a');
    if (b >= 'A' && b <= 'Z')
        b = (char)(b - 'A' + 'a');
    return a == b;
}

static bool
contains(const char *text, const char *word)
{
    size_t i;

    for (; *text != '\0'; text++) {
        for (i = 0; word[i] != '\0' && same_letter(text[i], word[i]); i++)
            ;
        if (word[i] == '\0')
            return true;
    }
    return false;
}

bool
has_words(char **words, int n, const char *const *texts, size_t n_texts)
{
    bool found = true;
    size_t k;
    int i;

    for (i = 0; i < n && found; i++) {
        found = false;
        for (k = 0; k < n_texts; k++)
            found = found || contains(texts[k], words[i]);
    }
    return found;
}

/* Without --on the law is shown as of the day it was checked; nothing here
 * reads a clock. */
static jamsostek_date
day_asked(const struct options *options)
{
    return options->on != JAMSOSTEK_DATE_NONE ? options->on
                                              : jamsostek_law_checked_on();
}

/* Not in force is an answer; not checked is none. */
static jamsostek_status
list_row(struct table *table, const struct options *options,
         const jamsostek_rule *first, jamsostek_error *err)
{
    char value[VALUE_SIZE], from[JAMSOSTEK_DATE_SIZE];
    jamsostek_rule rule;
    jamsostek_status status =
        jamsostek_rules_get(NULL, first->key, day_asked(options),
                            options->worker.options, &rule, err);

    if (status == JAMSOSTEK_ERR_NOT_CHECKED)
        return status;
    table_text(table, first->key);
    if (status == JAMSOSTEK_OK) {
        table_text(table, rule_words(&rule, value));
        table_text(table, day(rule.from, from));
        table_text(table, rule.source->id);
        table_text(table, rule.article);
    } else {
        table_text(table, say("not in force", "tidak berlaku"));
        table_empty(table);
        table_empty(table);
        table_empty(table);
    }
    table_text(table, say(first->label_en, first->label_id));
    return JAMSOSTEK_OK;
}

/* All keys, or those with the words in key or label. */
static int
law_list(const struct options *options, char **words, int n_words)
{
    const struct column columns[] = {
        {"key", say("Key", "Kunci"), CELL_TEXT},
        {"value", say("Value", "Nilai"), CELL_TEXT},
        {"from", say("Since", "Sejak"), CELL_TEXT},
        {"source", NULL, CELL_TEXT},
        {"article", NULL, CELL_TEXT},
        {"label", say("What it is", "Keterangan"), CELL_TEXT},
    };
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    char text[JAMSOSTEK_DATE_SIZE];
    struct table table;
    jamsostek_rule rule;
    const char *key;
    size_t i, n = 0;

    table_begin(&table, columns, COUNT(columns));
    for (i = 0; (key = jamsostek_rules_key(i)) != NULL; i++) {
        if (jamsostek_rules_history(NULL, key, 0, &rule, NULL) != JAMSOSTEK_OK)
            continue;
        if (!has_words(
                words, n_words,
                (const char *const[]){rule.key, rule.label_id, rule.label_en},
                3))
            continue;
        if (list_row(&table, options, &rule, &err) != JAMSOSTEK_OK) {
            table_drop(&table);
            return complain_error(NULL, &err);
        }
        n++;
    }
    if (n == 0) {
        table_drop(&table);
        return complain(WRONG_DATA, "%s",
                        say("no key or label has these words",
                            "tidak ada kunci atau keterangan dengan kata itu"));
    }
    if (options->format == FORMAT_TEXT)
        printf(say("The law as of %s\n\n", "Aturan per %s\n\n"),
               day(day_asked(options), text));
    return print_list(&table, options->format);
}

/* ---- one key ----------------------------------------------------------- */

static void
json_rule(const jamsostek_rule *rule)
{
    char text[JAMSOSTEK_DATE_SIZE];
    size_t i;

    json_open('{');
    json_key("from");
    json_text(day(rule->from, text));
    json_key("until");
    json_text(rule->until != JAMSOSTEK_DATE_OPEN ? day(rule->until, text)
                                                 : NULL);
    json_key("amount");
    if (rule->n_steps > 0)
        json_text(NULL);
    else
        json_number(rule->amount);
    json_key("option");
    json_text(rule->option);
    json_key("steps");
    json_open('[');
    for (i = 0; i < rule->n_steps; i++) {
        json_open('{');
        json_key("bound");
        json_number(rule->steps[i].bound);
        json_key("amount");
        json_number(rule->steps[i].amount);
        json_close('}');
    }
    json_close(']');
    json_key("source");
    json_text(rule->source->id);
    json_key("title");
    json_text(rule->source->title);
    json_key("article");
    json_text(rule->article);
    json_key("confidence");
    json_text(jamsostek_confidence_name(rule->confidence));
    json_key("note_id");
    json_text(rule->note_id);
    json_key("note_en");
    json_text(rule->note_en);
    json_key("checked_on");
    json_text(day(rule->checked_on, text));
    json_key("carried");
    json_bool(rule->carried);
    json_key("altered");
    json_bool(rule->altered);
    json_close('}');
}

static void
json_key_history(const jamsostek_rule *rules, size_t n)
{
    size_t i;

    json_open('{');
    json_key("key");
    json_text(rules[0].key);
    json_key("label_id");
    json_text(rules[0].label_id);
    json_key("label_en");
    json_text(rules[0].label_en);
    json_key("unit");
    json_text(jamsostek_unit_name(rules[0].unit));
    json_key("kind");
    json_text(jamsostek_kind_name(rules[0].kind));
    json_key("basis");
    json_text(rules[0].basis == JAMSOSTEK_BASIS_MONTH ? "month" : "day");
    json_key("history");
    json_open('[');
    for (i = 0; i < n; i++)
        json_rule(&rules[i]);
    json_close(']');
    json_close('}');
    json_end();
}

/* One line for each version, or for each of its steps. */
static int
csv_key_history(const jamsostek_rule *rules, size_t n)
{
    static const struct column columns[] = {
        {"key", "", CELL_TEXT},        {"unit", "", CELL_TEXT},
        {"kind", "", CELL_TEXT},       {"from", "", CELL_TEXT},
        {"until", "", CELL_TEXT},      {"bound", "", CELL_COUNT},
        {"amount", "", CELL_COUNT},    {"option", "", CELL_TEXT},
        {"source", "", CELL_TEXT},     {"article", "", CELL_TEXT},
        {"confidence", "", CELL_TEXT}, {"note", "", CELL_TEXT},
    };
    char text[JAMSOSTEK_DATE_SIZE];
    struct table table;
    size_t i, step;

    table_begin(&table, columns, COUNT(columns));
    for (i = 0; i < n; i++)
        for (step = 0; step == 0 || step < rules[i].n_steps; step++) {
            const jamsostek_rule *rule = &rules[i];

            table_text(&table, rule->key);
            table_text(&table, jamsostek_unit_name(rule->unit));
            table_text(&table, jamsostek_kind_name(rule->kind));
            table_text(&table, day(rule->from, text));
            table_text(&table, rule->until != JAMSOSTEK_DATE_OPEN
                                   ? day(rule->until, text)
                                   : "");
            if (rule->n_steps > 0)
                table_number(&table, rule->steps[step].bound);
            else
                table_empty(&table);
            table_number(&table, rule->n_steps > 0 ? rule->steps[step].amount
                                                   : rule->amount);
            table_text(&table, rule->option != NULL ? rule->option : "");
            table_text(&table, rule->source->id);
            table_text(&table, rule->article);
            table_text(&table, jamsostek_confidence_name(rule->confidence));
            table_text(&table, say(rule->note_en, rule->note_id));
        }
    return table_print(&table, FORMAT_CSV);
}

static void
print_steps(const jamsostek_rule *rule)
{
    char value[VALUE_SIZE], number[NUMBER_SIZE];
    bool terms = rule->kind == JAMSOSTEK_KIND_PACKAGES;
    size_t i;

    for (i = 0; i < rule->n_steps; i++) {
        if (rule->kind == JAMSOSTEK_KIND_MENU)
            printf("%17s\n", amount_words(rule, rule->steps[i].amount, value));
        else if (terms)
            printf(say("%17s months  %16s\n", "%17s bulan  %16s\n"),
                   count(rule->steps[i].bound, number),
                   amount_words(rule, rule->steps[i].amount, value));
        else if (rule->kind == JAMSOSTEK_KIND_TABLE)
            printf("%17s  %16s\n", count(rule->steps[i].bound, number),
                   amount_words(rule, rule->steps[i].amount, value));
        else
            printf("    %s %20s  %16s\n", say("from", "mulai"),
                   money(rule->steps[i].bound, number),
                   amount_words(rule, rule->steps[i].amount, value));
    }
}

static void
print_citation(const jamsostek_rule *rule)
{
    char cited[CITATION_SIZE], line[CITATION_SIZE + 16];

    snprintf(line, sizeof line, "%s (%s)", citation(rule, cited),
             jamsostek_confidence_name(rule->confidence));
    fputs("  ", stdout);
    print_wrapped(line, strlen(line), 2, 4, LONG_LINE);
    putchar('\n');
}

static void
print_version(const jamsostek_rule *rule)
{
    char from[JAMSOSTEK_DATE_SIZE], until[JAMSOSTEK_DATE_SIZE];
    char value[VALUE_SIZE];
    const char *note = say(rule->note_en, rule->note_id);

    printf("\n%s", day(rule->from, from));
    if (rule->until == JAMSOSTEK_DATE_OPEN)
        printf(" %s", say("onwards", "dan seterusnya"));
    else /* people name the last day, not the first one after it */
        printf(" %s %s", say("to", "s.d."), day(rule->until - 1, until));
    printf(": %s\n", rule_words(rule, value));
    print_steps(rule);
    print_citation(rule);
    if (note[0] != '\0')
        print_remark(note);
    if (rule->carried)
        print_remark(say("After the last checked month: the last known rule.",
                         "Sesudah bulan terakhir yang diperiksa: aturan "
                         "terakhir yang diketahui."));
}

static int
print_key(const struct options *options, const jamsostek_rule *rules, size_t n)
{
    size_t i;

    if (options->format == FORMAT_CSV)
        return csv_key_history(rules, n);
    if (options->format == FORMAT_JSON) {
        json_key_history(rules, n);
        return DONE;
    }
    printf("%s\n%s\n", rules[0].key, say(rules[0].label_en, rules[0].label_id));
    for (i = 0; i < n; i++)
        print_version(&rules[i]);
    return DONE;
}

/* The key exists, but says nothing on that day. */
static int
no_version(const char *key, const jamsostek_error *err)
{
    if (err->status != JAMSOSTEK_ERR_NO_RULE &&
        err->status != JAMSOSTEK_ERR_NOT_IN_FORCE)
        return complain_error(key, err);
    return complain(NO_ANSWER,
                    say("%s: %s; `jamsostek law %s` shows its history",
                        "%s: %s; `jamsostek law %s` menunjukkan riwayatnya"),
                    key, jamsostek_status_text(err->status, language()), key);
}

static int
law_key(const struct options *options, const char *key)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_rule *rules, rule;
    size_t n = 0;
    int code;

    if (options->on != JAMSOSTEK_DATE_NONE) {
        if (jamsostek_rules_get(NULL, key, options->on, options->worker.options,
                                &rule, &err) != JAMSOSTEK_OK)
            return no_version(key, &err);
        return print_key(options, &rule, 1);
    }
    if (jamsostek_rules_history(NULL, key, 0, &rule, &err) != JAMSOSTEK_OK)
        return complain_error(key, &err);
    while (jamsostek_rules_history(NULL, key, n, &rule, NULL) == JAMSOSTEK_OK)
        n++;
    rules = calloc(n, sizeof *rules);
    if (rules == NULL)
        return out_of_memory();
    for (n = 0;
         jamsostek_rules_history(NULL, key, n, &rules[n], NULL) == JAMSOSTEK_OK;
         n++)
        ;
    code = print_key(options, rules, n);
    free(rules);
    return code;
}

/* ---- differences ------------------------------------------------------- */

/* What a key says on a day; "-" where it says nothing.  Fails only where
 * nobody has checked the day. */
static jamsostek_status
rule_on(const struct options *options, const char *key, jamsostek_date when,
        jamsostek_rule *rule, char *text, jamsostek_error *err)
{
    jamsostek_status status;

    memset(rule, 0, sizeof *rule);
    status = jamsostek_rules_get(NULL, key, when, options->worker.options, rule,
                                 err);
    if (status == JAMSOSTEK_OK)
        rule_words(rule, text);
    else
        snprintf(text, VALUE_SIZE, "-");
    return status == JAMSOSTEK_ERR_NOT_CHECKED ? status : JAMSOSTEK_OK;
}

static bool
same_value(const jamsostek_rule *a, const jamsostek_rule *b)
{
    return (a->key == NULL) == (b->key == NULL) && a->amount == b->amount &&
           a->n_steps == b->n_steps &&
           (a->n_steps == 0 ||
            memcmp(a->steps, b->steps, a->n_steps * sizeof *a->steps) == 0);
}

static void
diff_row(struct table *table, const jamsostek_rule *old, const char *before,
         const jamsostek_rule *now, const char *after)
{
    const jamsostek_rule *named = now->key != NULL ? now : old;
    char text[JAMSOSTEK_DATE_SIZE];

    table_text(table, named->key);
    table_text(table, before);
    table_text(table, after);
    table_text(table, day(now->key != NULL ? now->from : old->until, text));
    table_text(table, named->source->id);
    table_text(table, named->article);
    table_text(table, say(named->label_en, named->label_id));
}

static int
law_diff(const struct options *options, char **months)
{
    const struct column columns[] = {
        {"key", say("Key", "Kunci"), CELL_TEXT},
        {"before", say("Before", "Semula"), CELL_TEXT},
        {"after", say("After", "Menjadi"), CELL_TEXT},
        {"since", say("Since", "Sejak"), CELL_TEXT},
        {"source", NULL, CELL_TEXT},
        {"article", NULL, CELL_TEXT},
        {"label", say("What it is", "Keterangan"), CELL_TEXT},
    };
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    char before[VALUE_SIZE], after[VALUE_SIZE];
    jamsostek_rule old, now;
    jamsostek_date days[2];
    struct table table;
    const char *key;
    size_t i;

    for (i = 0; i < 2; i++)
        if (jamsostek_date_parse(months[i], &days[i], &err) != JAMSOSTEK_OK)
            return complain_error(months[i], &err);
    table_begin(&table, columns, COUNT(columns));
    for (i = 0; (key = jamsostek_rules_key(i)) != NULL; i++) {
        if (rule_on(options, key, days[0], &old, before, &err) !=
                JAMSOSTEK_OK ||
            rule_on(options, key, days[1], &now, after, &err) != JAMSOSTEK_OK) {
            table_drop(&table);
            return complain_error(NULL, &err);
        }
        if (!same_value(&old, &now))
            diff_row(&table, &old, before, &now, after);
    }
    if (table.n > 0 || options->format != FORMAT_TEXT)
        return print_list(&table, options->format);
    puts(say("No value differs.", "Tidak ada nilai yang berbeda."));
    return DONE;
}

/* ---- the command ------------------------------------------------------- */

static int
run(const struct options *options)
{
    char **arguments = options->arguments;
    int n = options->n_arguments;

    if (n == 0)
        return law_list(options, NULL, 0);
    if (strcmp(arguments[0], "search") == 0 && n > 1)
        return law_list(options, arguments + 1, n - 1);
    if (strcmp(arguments[0], "diff") == 0 && n == 3)
        return law_diff(options, arguments + 1);
    if (strcmp(arguments[0], "industries") == 0)
        return law_industries(options);
    if (strcmp(arguments[0], "categories") == 0)
        return law_categories(options);
    if (n > 1)
        return complain(WRONG_USAGE,
                        say("%s: too many arguments, or too few; see --help",
                            "%s: argumen terlalu banyak atau kurang; lihat "
                            "--help"),
                        arguments[0]);
    if (strcmp(arguments[0], "edition") == 0)
        return law_edition(options);
    if (strcmp(arguments[0], "fundings") == 0)
        return law_fundings(options);
    if (strcmp(arguments[0], "sources") == 0)
        return law_sources(options);
    return law_key(options, arguments[0]);
}

int
command_law(int argc, char **argv)
{
    struct options options;
    int code = options_read(LAW, argc, argv, &options);

    if (code == DONE && options.help)
        help("law");
    else if (code == DONE)
        code = run(&options);
    options_free(&options);
    return code;
}
