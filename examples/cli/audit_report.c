/* SPDX-License-Identifier: MIT */

/*
 * audit_report.c - what the audit of a table found, for people
 */
#include "audit.h"

#include <string.h>

static const char *
or_blank(int64_t value, int32_t unit, int32_t decimals, char *text)
{
    return value == JAMSOSTEK_COUNT_NONE
               ? ""
               : figure_words(value, unit, decimals, text);
}

static int
print_table(const struct audited *rows, size_t n, bool named)
{
    const struct column columns[] = {
        {"id", named ? say("Id", "Id") : say("Line", "Baris"), CELL_TEXT},
        {"region", say("Region", "Wilayah"), CELL_TEXT},
        {"printed", say("Printed", "Tercetak"), CELL_TEXT},
        {"computed", say("Computed", "Dihitung"), CELL_TEXT},
        {"verdict", say("Verdict", "Hasil uji"), CELL_TEXT},
    };
    struct table table;
    char text[NUMBER_SIZE];
    size_t i;

    table_begin(&table, columns, COUNT(columns));
    for (i = 0; i < n; i++) {
        const struct audited *a = &rows[i];
        bool budget = a->kind == KIND_BUDGET;

        table_text(&table, a->id);
        table_text(&table, a->region);
        table_text(&table, or_blank(a->printed, a->unit, a->decimals, text));
        table_text(&table,
                   or_blank(budget ? a->budget_audit.computed
                                   : a->percent_audit.recomputed,
                            a->unit, budget ? 0 : JAMSOSTEK_AUDIT_DECIMALS,
                            text));
        table_text(&table, jamsostek_verdict_name(audited_verdict(a)));
    }
    return table_print(&table, FORMAT_TEXT);
}

/* "lines 24 and 25", or their ids with the lines behind. */
static void
name_rows(const struct audited *a, bool named, char *text, size_t size)
{
    if (named)
        snprintf(text, size,
                 say("%s and %s, lines %lld and %lld",
                     "%s dan %s, baris %lld dan %lld"),
                 a->contradicts->id, a->id, (long long)a->contradicts->line,
                 (long long)a->line);
    else
        snprintf(text, size, say("lines %lld and %lld", "baris %lld dan %lld"),
                 (long long)a->contradicts->line, (long long)a->line);
}

static void
print_contradictions(const struct audited *rows, size_t n, bool named)
{
    char who[512], text[1024];
    bool any = false;
    size_t i, end;

    for (i = 0; i < n; i++) {
        const struct audited *a = &rows[i];

        if (a->contradicts == NULL)
            continue;
        if (!any)
            printf("\n%s\n", say("Rows that contradict each other",
                                 "Baris yang saling bertentangan"));
        any = true;
        name_rows(a, named, who, sizeof who);
        end = (size_t)snprintf(text, sizeof text, "%s: ", who);
        if (jamsostek_contradiction_text(
                a->contradiction, &a->contradicts->percent, &a->percent,
                language(), text + end, sizeof text - end, NULL,
                NULL) != JAMSOSTEK_OK)
            continue;
        print_item(text);
    }
}

static void
print_guesses(const struct audited *rows, size_t n)
{
    char text[1024];
    bool any = false;
    size_t i, k;

    for (i = 0; i < n; i++)
        for (k = 0; k < rows[i].n_guesses; k++) {
            if (jamsostek_audit_guess_text(&rows[i].guesses[k], language(),
                                           text, sizeof text, NULL,
                                           NULL) != JAMSOSTEK_OK)
                continue;
            if (!any)
                printf("\n%s\n",
                       say("Readings that would fit; none is a correction",
                           "Pembacaan yang cocok; bukan koreksi"));
            any = true;
            printf("  - %s: ", rows[i].id);
            print_wrapped(text, strlen(text), 6 + (int)strlen(rows[i].id), 4,
                          LINE);
            putchar('\n');
        }
}

/* What is worth knowing beside a verdict. */
static void
print_remarks_of(const struct audited *rows, size_t n)
{
    char text[256], a[NUMBER_SIZE], b[NUMBER_SIZE];
    bool any = false;
    uint32_t flag;
    size_t i;

    for (i = 0; i < n; i++) {
        const struct audited *row = &rows[i];
        uint32_t flags = row->kind == KIND_BUDGET ? row->budget_audit.flags
                                                  : row->percent_audit.flags;

        for (flag = 1; flag != 0; flag <<= 1) {
            if (!(flags & flag) || flag == JAMSOSTEK_AUDIT_EVEN ||
                flag == JAMSOSTEK_AUDIT_MONTHS_INFERRED)
                continue;
            if (!any)
                printf("\n%s\n", say("Remarks", "Catatan"));
            any = true;
            snprintf(text, sizeof text, "%s",
                     jamsostek_audit_text(flag, language()));
            if (flag == JAMSOSTEK_AUDIT_RATE_UNKNOWN &&
                row->budget_audit.at_law_rate != JAMSOSTEK_COUNT_NONE)
                snprintf(
                    text, sizeof text,
                    say("%s; at %s it would be %s", "%s; dengan %s menjadi %s"),
                    jamsostek_audit_text(flag, language()),
                    money(row->budget_audit.law_rate, a),
                    money(row->budget_audit.at_law_rate, b));
            printf("  - %s: ", row->id);
            print_wrapped(text, strlen(text), 6 + (int)strlen(row->id), 4,
                          LINE);
            putchar('\n');
        }
    }
}

static void
print_summary(const struct audited *rows, size_t n, size_t n_bad)
{
    size_t counts[JAMSOSTEK_VERDICT_UNVERIFIABLE + 1] = {0};
    char text[NUMBER_SIZE];
    int32_t verdict;
    size_t i;

    for (i = 0; i < n; i++)
        counts[audited_verdict(&rows[i])]++;
    printf("\n%s\n", say("Summary", "Ringkasan"));
    for (verdict = 1; jamsostek_verdict_name(verdict) != NULL; verdict++)
        if (counts[verdict] > 0)
            printf("  %-20s %6s\n", jamsostek_verdict_name(verdict),
                   count((int64_t)counts[verdict], text));
    if (n_bad > 0)
        printf("  %-20s %6s\n", say("not read", "tidak terbaca"),
               count((int64_t)n_bad, text));
    printf("  %-20s %6s\n", say("rows", "baris"),
           count((int64_t)(n + n_bad), text));
}

int
print_report(const struct audited *rows, size_t n, bool named, size_t n_bad)
{
    int code = print_table(rows, n, named);

    if (code != DONE)
        return code;
    print_remarks_of(rows, n);
    print_contradictions(rows, n, named);
    print_guesses(rows, n);
    print_summary(rows, n, n_bad);
    return DONE;
}
