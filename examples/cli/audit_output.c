/* SPDX-License-Identifier: MIT */

/*
 * audit_output.c - what an audit found, for people and for programs
 */
#include "audit.h"

#include <string.h>

int32_t
audited_verdict(const struct audited *a)
{
    if (a->kind == KIND_BUDGET)
        return a->budget_audit.verdict;
    if (a->kind == KIND_PERCENT)
        return a->percent_audit.verdict;
    return a->figure.verdict;
}

static uint32_t
audited_flags(const struct audited *a)
{
    if (a->kind == KIND_BUDGET)
        return a->budget_audit.flags;
    if (a->kind == KIND_PERCENT)
        return a->percent_audit.flags;
    return a->figure.flags;
}

static bool
is_known(int64_t value)
{
    return value != JAMSOSTEK_COUNT_NONE;
}

/* ---- text -------------------------------------------------------------- */

enum { LABEL = 14 };

static void
line(const char *label, const char *value)
{
    printf("%-*s %s\n", LABEL, label, value);
}

static const char *
or_unknown(int64_t value, char *text)
{
    return is_known(value) ? count(value, text)
                           : say("not printed", "tidak dicetak");
}

static void
print_budget(const struct audited *a)
{
    const jamsostek_budget_claim *claim = &a->budget;
    const jamsostek_budget_audit *audit = &a->budget_audit;
    char x[NUMBER_SIZE], y[NUMBER_SIZE], z[NUMBER_SIZE], text[256];

    line(say("Workers", "Pekerja"), or_unknown(claim->workers, x));
    line(say("Months", "Bulan"), or_unknown(claim->months, x));
    if (is_known(audit->rate))
        line(say("Rate", "Iuran"), money(audit->rate, x));
    if (is_known(audit->computed))
        line(say("Computed", "Dihitung"), money(audit->computed, x));
    if (is_known(audit->low)) {
        snprintf(text, sizeof text, say("%s to %s", "%s sampai %s"),
                 money(audit->low, x), money(audit->high, y));
        line(say("Range", "Rentang"), text);
    }
    if (is_known(audit->law_rate) && is_known(audit->at_law_rate) &&
        audit->rate != audit->law_rate) {
        snprintf(text, sizeof text,
                 say("%s at the rate of the law for BPU, %s",
                     "%s menurut iuran BPU, %s"),
                 money(audit->at_law_rate, x), money(audit->law_rate, y));
        line(say("By law", "Menurut aturan"), text);
    }
    if (!is_known(audit->implied_months) && !is_known(audit->implied_workers))
        return;
    text[0] = '\0';
    if (is_known(audit->implied_months))
        snprintf(text, sizeof text, say("%s months", "%s bulan"),
                 decimal(audit->implied_months, 3, x));
    if (is_known(audit->implied_workers))
        snprintf(text + strlen(text), sizeof text - strlen(text),
                 say("%s%s workers", "%s%s pekerja"),
                 text[0] != '\0' ? say(", or ", ", atau ") : "",
                 decimal(audit->implied_workers, 1, y));
    if (is_known(audit->implied_rate))
        snprintf(text + strlen(text), sizeof text - strlen(text),
                 say(", or a rate of %s,%d", ", atau iuran %s,%d"),
                 money(audit->implied_rate / 10, z),
                 (int)(audit->implied_rate % 10));
    line(say("It would pay", "Cukup untuk"), text);
}

/* With so many decimals, rounded from the counts and not from a figure that
 * was rounded before. */
static int64_t
recomputed(const struct audited *a)
{
    int64_t percent = a->percent_audit.recomputed;

    if (jamsostek_percent_of(a->percent.numerator, a->percent.denominator,
                             a->shown, JAMSOSTEK_ROUND_HALF_UP, &percent,
                             NULL) != JAMSOSTEK_OK)
        percent = a->percent_audit.recomputed;
    return percent;
}

/* An end of a range with fewer decimals, outwards: down or up. */
static int64_t
fewer(int64_t value, int32_t decimals, int up)
{
    for (; decimals < JAMSOSTEK_AUDIT_DECIMALS; decimals++)
        value = value / 10 + (up && value % 10 != 0);
    return value;
}

static void
print_percent(const struct audited *a)
{
    const jamsostek_percent_audit *audit = &a->percent_audit;
    char x[NUMBER_SIZE], y[NUMBER_SIZE], text[256];
    int64_t missing;

    line(say("Numerator", "Pembilang"), or_unknown(a->percent.numerator, x));
    line(say("Denominator", "Penyebut"), or_unknown(a->percent.denominator, x));
    if (is_known(audit->recomputed))
        line(say("Computed", "Dihitung"),
             percentage(recomputed(a), a->shown, x));
    if (is_known(audit->low)) {
        snprintf(text, sizeof text, say("%s to %s", "%s sampai %s"),
                 percentage(fewer(audit->low, a->shown, 0), a->shown, x),
                 percentage(fewer(audit->high, a->shown, 1), a->shown, y));
        line(say("Range", "Rentang"), text);
    }
    if (audit->verdict == JAMSOSTEK_VERDICT_ROUNDS ||
        audit->verdict == JAMSOSTEK_VERDICT_TRUNCATED)
        return;
    if (is_known(audit->implied_numerator)) {
        missing = is_known(a->percent.numerator)
                      ? audit->implied_numerator - a->percent.numerator
                      : 0;
        snprintf(text, sizeof text,
                 say("a numerator of %s", "pembilang sebesar %s"),
                 count(audit->implied_numerator, x));
        if (missing != 0)
            snprintf(text + strlen(text), sizeof text - strlen(text),
                     missing > 0 ? say(", %s more", ", %s lebih banyak")
                                 : say(", %s fewer", ", %s lebih sedikit"),
                     count(missing > 0 ? missing : -missing, y));
        line(say("It needs", "Memerlukan"), text);
    }
    if (is_known(audit->implied_denominator)) {
        bool first = !is_known(audit->implied_numerator);

        snprintf(text, sizeof text,
                 say("%sa denominator of %s", "%spenyebut sebesar %s"),
                 first ? "" : say("or ", "atau "),
                 count(audit->implied_denominator, x));
        line(first ? say("It needs", "Memerlukan") : "", text);
    }
}

static void
print_figure(const struct audited *a)
{
    char x[NUMBER_SIZE], y[NUMBER_SIZE], text[256];

    if (is_known(a->figure.computed))
        line(say("Computed", "Dihitung"),
             figure_words(a->figure.computed, a->unit, a->decimals, x));
    if (is_known(a->figure.low)) {
        snprintf(text, sizeof text, say("%s to %s", "%s sampai %s"),
                 figure_words(a->figure.low, a->unit, a->decimals, x),
                 figure_words(a->figure.high, a->unit, a->decimals, y));
        line(say("Range", "Rentang"), text);
    }
}

void
print_item(const char *text)
{
    fputs("  - ", stdout);
    print_wrapped(text, strlen(text), 4, 4, LINE);
    putchar('\n');
}

static void
print_remarks_of(const struct audited *a)
{
    uint32_t flags = audited_flags(a), flag;
    char x[NUMBER_SIZE], text[256];

    if (flags == 0 && !is_known(a->other))
        return;
    puts(say("Remarks", "Catatan"));
    for (flag = 1; flag != 0; flag <<= 1)
        if ((flags & flag) && jamsostek_audit_text(flag, language()) != NULL)
            print_item(jamsostek_audit_text(flag, language()));
    if (is_known(a->other)) {
        snprintf(text, sizeof text,
                 say("the printed figure can also be read as %s",
                     "angka tercetak juga dapat dibaca %s"),
                 figure_words(a->other, a->unit, a->decimals, x));
        print_item(text);
    }
}

int
print_audited(const struct audited *a)
{
    char x[NUMBER_SIZE], y[NUMBER_SIZE], text[1024];
    size_t i;

    if (a->kind == KIND_BUDGET)
        print_budget(a);
    else if (a->kind == KIND_PERCENT)
        print_percent(a);
    else
        print_figure(a);
    if (is_known(a->printed)) {
        text[0] = '\0';
        if (a->quantum > 1 && a->unit != JAMSOSTEK_FIGURE_PERCENT)
            snprintf(text, sizeof text,
                     say(", last place %s", ", angka terakhir %s"),
                     figure_words(a->quantum, a->unit, a->decimals, y));
        printf("%-*s %s%s\n", LABEL, say("Printed", "Tercetak"),
               figure_words(a->printed, a->unit, a->decimals, x), text);
        snprintf(text, sizeof text, "%s (%s)",
                 jamsostek_verdict_text(audited_verdict(a), language()),
                 jamsostek_verdict_name(audited_verdict(a)));
        line(say("Verdict", "Hasil uji"), text);
    }
    print_remarks_of(a);
    if (a->n_guesses > 0)
        puts(say("Readings that would fit; none is a correction",
                 "Pembacaan yang cocok; bukan koreksi"));
    for (i = 0; i < a->n_guesses; i++)
        if (jamsostek_audit_guess_text(&a->guesses[i], language(), text,
                                       sizeof text, NULL, NULL) == JAMSOSTEK_OK)
            print_item(text);
    return DONE;
}

/* ---- rows -------------------------------------------------------------- */

static void
cell_decimal(struct table *table, int64_t value, int decimals)
{
    char text[NUMBER_SIZE];

    if (is_known(value))
        table_text(table, plain_decimal(value, decimals, text));
    else
        table_empty(table);
}

static void
cell_known(struct table *table, int64_t value)
{
    if (is_known(value))
        table_number(table, value);
    else
        table_empty(table);
}

/* Words of the guesses, joined by semicolons. */
static void
cell_guesses(struct table *table, const struct audited *a)
{
    char text[512] = "";
    size_t i, end = 0;
    int n;

    for (i = 0; i < a->n_guesses && end < sizeof text; i++) {
        n = snprintf(text + end, sizeof text - end, "%s%s:%s=%lld",
                     i > 0 ? ";" : "",
                     jamsostek_misreading_name(a->guesses[i].misreading),
                     jamsostek_claim_part_name(a->guesses[i].part),
                     (long long)a->guesses[i].read_as);
        end += n > 0 ? (size_t)n : 0;
    }
    table_text(table, text);
}

static int64_t
computed_of(const struct audited *a)
{
    if (a->kind == KIND_BUDGET)
        return a->budget_audit.computed;
    return a->kind == KIND_PERCENT ? JAMSOSTEK_COUNT_NONE : a->figure.computed;
}

static void
row(struct table *table, const struct audited *a)
{
    static const char *const kinds[] = {"", "budget", "percent", "gap", "sum"};
    const jamsostek_budget_audit *b =
        a->kind == KIND_BUDGET ? &a->budget_audit : NULL;
    const jamsostek_percent_audit *p =
        a->kind == KIND_PERCENT ? &a->percent_audit : NULL;
    bool percent = a->unit == JAMSOSTEK_FIGURE_PERCENT;

    if (a->id != NULL)
        table_text(table, a->id);
    else
        table_empty(table);
    if (a->region != NULL)
        table_text(table, a->region);
    else
        table_empty(table);
    table_text(table, kinds[a->kind]);
    table_text(table, jamsostek_verdict_name(audited_verdict(a)));
    cell_decimal(table, a->printed, percent ? a->decimals : 0);
    cell_decimal(table, computed_of(a), percent ? a->decimals : 0);
    cell_decimal(table, p != NULL ? p->recomputed : JAMSOSTEK_COUNT_NONE, 4);
    cell_decimal(table, p != NULL ? p->low : JAMSOSTEK_COUNT_NONE, 4);
    cell_decimal(table, p != NULL ? p->high : JAMSOSTEK_COUNT_NONE, 4);
    cell_decimal(table, b != NULL ? b->implied_months : JAMSOSTEK_COUNT_NONE,
                 3);
    cell_decimal(table, b != NULL ? b->implied_workers : JAMSOSTEK_COUNT_NONE,
                 1);
    cell_known(table, p != NULL ? p->implied_numerator : JAMSOSTEK_COUNT_NONE);
    cell_known(table,
               p != NULL ? p->implied_denominator : JAMSOSTEK_COUNT_NONE);
    table_number(table, (int64_t)audited_flags(a));
    cell_guesses(table, a);
    cell_known(table, a->line > 0 ? a->line : JAMSOSTEK_COUNT_NONE);
    if (a->contradicts == NULL) {
        table_empty(table);
        table_empty(table);
        return;
    }
    table_text(table, jamsostek_contradiction_kind_name(a->contradiction));
    table_number(table, a->contradicts->line);
}

int
print_rows(const struct audited *rows, size_t n, enum format format)
{
    static const struct column columns[] = {
        {"id", "", CELL_TEXT},
        {"region", "", CELL_TEXT},
        {"kind", "", CELL_TEXT},
        {"verdict", "", CELL_TEXT},
        {"printed", "", CELL_TEXT},
        {"computed", "", CELL_TEXT},
        {"recomputed_pct", "", CELL_TEXT},
        {"low_pct", "", CELL_TEXT},
        {"high_pct", "", CELL_TEXT},
        {"implied_months", "", CELL_TEXT},
        {"implied_workers", "", CELL_TEXT},
        {"implied_numerator", "", CELL_TEXT},
        {"implied_denominator", "", CELL_TEXT},
        {"flags", "", CELL_TEXT},
        {"guesses", "", CELL_TEXT},
        {"line", "", CELL_TEXT},
        {"contradiction", "", CELL_TEXT},
        {"contradicts_line", "", CELL_TEXT},
    };
    struct table table;
    size_t i;

    table_begin(&table, columns, COUNT(columns));
    for (i = 0; i < n; i++)
        row(&table, &rows[i]);
    return print_list(&table, format);
}
