/* SPDX-License-Identifier: MIT */

/*
 * law_lists.c - jamsostek law: categories, lines of business, sources of
 * money, regulations, edition
 *
 * The example of category.h: lists by number, the category that a spelling
 * means, and a search by words.
 */
#include "law.h"
#include "words.h"

#include <stdlib.h>
#include <string.h>

/* ---- categories -------------------------------------------------------- */

enum { ALIASES_SIZE = 4096, CANDIDATES = 16 };

/* What people write for a category, parted by semicolons. */
static const char *
aliases_of(int32_t id, char *text)
{
    size_t end = 0, i;
    const char *alias;

    text[0] = '\0';
    for (i = 0; (alias = jamsostek_category_alias(id, i)) != NULL &&
                end < ALIASES_SIZE;
         i++)
        end += (size_t)snprintf(text + end, ALIASES_SIZE - end, "%s%s",
                                i > 0 ? "; " : "", alias);
    return text;
}

static void
category_row(struct table *table, int32_t id)
{
    char aliases[ALIASES_SIZE];
    jamsostek_category category;
    const char *relief;

    if (jamsostek_category_get(id, &category, NULL) != JAMSOSTEK_OK)
        return;
    relief = jamsostek_relief_name(category.relief);
    table_text(table, category.key);
    table_text(table, jamsostek_segment_name(category.segment));
    table_text(table, category.relief > 0 && relief != NULL ? relief : "");
    table_text(table, aliases_of(id, aliases));
    table_text(table, say(category.label_en, category.label_id));
}

/* The arguments behind `categories`, as one text. */
static void
join_arguments(const struct options *options, char *text, size_t size)
{
    size_t end = 0;
    int i;

    text[0] = '\0';
    for (i = 1; i < options->n_arguments && end < size; i++)
        end += (size_t)snprintf(text + end, size - end, "%s%s",
                                i > 1 ? " " : "", options->arguments[i]);
}

/* The categories that a spelling may mean; all of them without one. */
static int
find_categories(const struct options *options, int32_t *found, size_t *n)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    char words[512];

    join_arguments(options, words, sizeof words);
    if (options->n_arguments > 1 &&
        jamsostek_category_candidates(words, strlen(words), found, CANDIDATES,
                                      n, &err) != JAMSOSTEK_OK)
        return complain_error(words, &err);
    if (options->n_arguments > 1 && *n == 0)
        return complain(WRONG_DATA,
                        say("%s: no category is called so",
                            "%s: tidak ada kategori dengan nama itu"),
                        words);
    return DONE;
}

/* For people below the table: what else is written for each. */
static void
print_aliases(const int32_t *found, size_t n)
{
    char text[ALIASES_SIZE];
    jamsostek_category category;
    size_t i;

    for (i = 0; i < n && i < CANDIDATES; i++) {
        if (jamsostek_category_get(found[i], &category, NULL) != JAMSOSTEK_OK)
            continue;
        aliases_of(found[i], text);
        printf("\n%s %s:\n  ", say("Also written for", "Ejaan lain untuk"),
               category.key);
        if (text[0] == '\0')
            putchar('-');
        print_wrapped(text, strlen(text), 2, 2, LINE);
        putchar('\n');
    }
}

int
law_categories(const struct options *options)
{
    const struct column columns[] = {
        {"key", say("Word", "Kata"), CELL_TEXT},
        {"segment", say("Segment", "Segmen"), CELL_TEXT},
        {"relief", say("Relief", "Keringanan"), CELL_TEXT},
        {"aliases", NULL, CELL_TEXT},
        {"label", say("What it is", "Keterangan"), CELL_TEXT},
    };
    int32_t found[CANDIDATES], id;
    struct table table;
    size_t n = 0, i;
    int code = find_categories(options, found, &n);

    if (code != DONE)
        return code;
    table_begin(&table, columns, COUNT(columns));
    for (i = 0; i < n && i < CANDIDATES; i++)
        category_row(&table, found[i]);
    if (n == 0)
        for (id = 1; (size_t)id <= jamsostek_category_count(); id++)
            category_row(&table, id);
    code = print_list(&table, options->format);
    if (code == DONE && options->format == FORMAT_TEXT)
        print_aliases(found, n);
    return code;
}

/* ---- sources of money -------------------------------------------------- */

int
law_fundings(const struct options *options)
{
    const struct column columns[] = {
        {"key", say("Word", "Kata"), CELL_TEXT},
        {"payer", say("Counts as", "Dihitung sebagai"), CELL_TEXT},
        {"label", say("Source of money", "Sumber dana"), CELL_TEXT},
        {"may_pay", say("May pay", "Dapat membiayai"), CELL_TEXT},
    };
    jamsostek_funding_info info;
    struct table table;
    int32_t id;

    table_begin(&table, columns, COUNT(columns));
    for (id = 1; jamsostek_funding_get(id, &info, NULL) == JAMSOSTEK_OK; id++) {
        table_text(&table, info.key);
        table_text(&table, jamsostek_payer_name(info.payer));
        table_text(&table, say(info.label_en, info.label_id));
        table_text(&table, say(info.may_pay_en, info.may_pay_id));
    }
    return print_list(&table, options->format);
}

/* ---- lines of business ------------------------------------------------- */

static jamsostek_status
find_industries(const struct options *options, jamsostek_date on,
                int32_t *found, size_t room, size_t *n, jamsostek_error *err)
{
    char words[512] = "";
    size_t end = 0;
    int i;

    for (i = 1; i < options->n_arguments && end < sizeof words; i++)
        end += (size_t)snprintf(words + end, sizeof words - end, "%s%s",
                                i > 1 ? " " : "", options->arguments[i]);
    return jamsostek_industry_search(words, on, found, room, n, err);
}

static void
industry_row(struct table *table, int32_t id, jamsostek_date on)
{
    jamsostek_industry line;
    const char *other;

    if (jamsostek_industry_get(id, on, &line, NULL) != JAMSOSTEK_OK)
        return;
    other = jamsostek_risk_group_name(line.other_group);
    table_text(table,
               line.group > 0 ? jamsostek_risk_group_name(line.group) : "-");
    table_text(table, other != NULL ? other : "");
    table_text(table, jamsostek_confidence_name(line.confidence));
    table_text(table, line.name_id);
}

int
law_industries(const struct options *options)
{
    const struct column columns[] = {
        {"risk_group", say("Risk group", "Kelompok risiko"), CELL_TEXT},
        {"other_group", say("Or", "Atau"), CELL_TEXT},
        {"confidence", say("Confidence", "Kepastian"), CELL_TEXT},
        {"name", say("Line of business", "Jenis usaha"), CELL_TEXT},
    };
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_date on = options->on != JAMSOSTEK_DATE_NONE
                            ? options->on
                            : jamsostek_law_checked_on();
    size_t room = jamsostek_industry_count(), n = 0, i;
    int32_t *found = calloc(room, sizeof *found);
    struct table table;
    int code = DONE;

    if (found == NULL)
        return out_of_memory();
    if (find_industries(options, on, found, room, &n, &err) != JAMSOSTEK_OK)
        code = complain_error(NULL, &err);
    else if (n == 0)
        code = complain(WRONG_DATA, "%s",
                        say("no line of business has these words (they are "
                            "Indonesian)",
                            "tidak ada jenis usaha dengan kata itu"));
    if (code == DONE) {
        table_begin(&table, columns, COUNT(columns));
        for (i = 0; i < n && i < room; i++)
            industry_row(&table, found[i], on);
        code = print_list(&table, options->format);
    }
    free(found);
    return code;
}

/* ---- regulations ------------------------------------------------------- */

static int
compare_sources(const void *a, const void *b)
{
    const jamsostek_source *const *x = a, *const *y = b;

    return strcmp((*x)->id, (*y)->id);
}

/* Every source that a version of a key rests on, each once.  `sources` has
 * room for all versions. */
static size_t
collect_sources(const jamsostek_source **sources)
{
    jamsostek_rule rule;
    const char *key;
    size_t n = 0, kept = 0, i, version;

    for (i = 0; (key = jamsostek_rules_key(i)) != NULL; i++)
        for (version = 0; jamsostek_rules_history(NULL, key, version, &rule,
                                                  NULL) == JAMSOSTEK_OK;
             version++) {
            if (sources != NULL)
                sources[n] = rule.source;
            n++;
        }
    if (sources == NULL)
        return n;
    qsort(sources, n, sizeof *sources, compare_sources);
    for (i = 0; i < n; i++)
        if (kept == 0 || sources[i] != sources[kept - 1])
            sources[kept++] = sources[i];
    return kept;
}

int
law_sources(const struct options *options)
{
    const struct column columns[] = {
        {"id", say("Id", "Id"), CELL_TEXT},
        {"wording", say("Wording", "Naskah"), CELL_TEXT},
        {"title", say("Title", "Judul"), CELL_TEXT},
    };
    const jamsostek_source **sources =
        calloc(collect_sources(NULL), sizeof *sources);
    struct table table;
    size_t n, i;

    if (sources == NULL)
        return out_of_memory();
    n = collect_sources(sources);
    table_begin(&table, columns, COUNT(columns));
    for (i = 0; i < n; i++) {
        table_text(&table, sources[i]->id);
        table_text(&table, sources[i]->wording);
        table_text(&table, source_title(sources[i]));
    }
    free(sources);
    return print_list(&table, options->format);
}

int
law_edition(const struct options *options)
{
    char checked[JAMSOSTEK_DATE_SIZE], first[MONTH_SIZE], last[MONTH_SIZE];
    const struct column columns[] = {
        {"edition", say("Edition", "Edisi"), CELL_TEXT},
        {"checked_on", say("Checked on", "Diperiksa pada"), CELL_TEXT},
        {"first_month", say("First month", "Bulan pertama"), CELL_TEXT},
        {"last_month", say("Last month", "Bulan terakhir"), CELL_TEXT},
        {"digest", say("Digest", "Sidik data"), CELL_TEXT},
    };
    const char *const values[] = {
        jamsostek_law_edition(),
        day(jamsostek_law_checked_on(), checked),
        month(jamsostek_law_first_month(), first),
        month(jamsostek_law_last_month(), last),
        jamsostek_law_digest(),
    };
    struct table table;
    size_t i;

    /* For people one below the other: the digest is long. */
    if (options->format == FORMAT_TEXT) {
        for (i = 0; i < COUNT(values); i++)
            printf("%-14s  %s\n", columns[i].heading, values[i]);
        return DONE;
    }
    table_begin(&table, columns, COUNT(columns));
    for (i = 0; i < COUNT(values); i++)
        table_text(&table, values[i]);
    return print_list(&table, options->format);
}
