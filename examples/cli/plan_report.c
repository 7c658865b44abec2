/* SPDX-License-Identifier: MIT */

/*
 * plan_report.c - prints a plan in stages
 */
#include "plan_stage.h"

#include <inttypes.h>
#include <string.h>

jamsostek_plan_sum
plan_total_of(const struct plan_report *r)
{
    jamsostek_plan_sum sum = {0};

    if (jamsostek_plan_total(r->plan, &sum, NULL) != JAMSOSTEK_OK)
        memset(&sum, 0, sizeof sum);
    return sum;
}

jamsostek_plan_sum
plan_area_of(const struct plan_report *r, size_t i)
{
    jamsostek_plan_sum sum = {0};

    if (jamsostek_plan_area_get(r->plan, i, &sum, NULL) != JAMSOSTEK_OK)
        memset(&sum, 0, sizeof sum);
    return sum;
}

jamsostek_plan_stage
plan_month_of(const struct plan_report *r, int32_t i, int32_t funding)
{
    jamsostek_plan_stage stage = {0};

    if (jamsostek_plan_month_get(r->plan, i, funding, &stage, NULL) !=
        JAMSOSTEK_OK)
        memset(&stage, 0, sizeof stage);
    return stage;
}

/* Whether a source of money pays for anybody at all. */
bool
plan_funding_of(const struct plan_report *r, int32_t funding,
                jamsostek_plan_sum *sum)
{
    return jamsostek_plan_funding_get(r->plan, funding, sum, NULL) ==
               JAMSOSTEK_OK &&
           (sum->target > 0 || sum->active > 0);
}

static size_t
n_fundings(const struct plan_report *r)
{
    jamsostek_plan_sum sum;
    size_t n = 0;
    int32_t i;

    for (i = 1; jamsostek_funding_name(i) != NULL; i++)
        n += plan_funding_of(r, i, &sum);
    return n;
}

/* Potential of the whole; -1: not known. */
int64_t
plan_potential_of(const struct plan_report *r)
{
    int64_t all = 0;
    size_t i;

    for (i = 0; i < r->n_areas; i++) {
        if (r->areas[i].potential < 0)
            return -1;
        all += r->areas[i].potential;
    }
    return all;
}

static const char *
budget_funding(int32_t funding)
{
    return funding == 0 ? say("all", "semua") : funding_label(funding);
}

/* ---- text -------------------------------------------------------------- */

static void
print_terms(const struct plan_report *r)
{
    const struct plan_options *plan = &r->options->plan;
    char number[NUMBER_SIZE];

    if (plan->people > 0)
        printf(say("At most %s people at a time\n",
                   "Paling banyak %s orang pada satu waktu\n"),
               count(plan->people, number));
    if (plan->over > 1)
        printf(say("New people join evenly over %" PRId32 " months\n",
                   "Peserta baru masuk merata selama %" PRId32 " bulan\n"),
               plan->over);
    if (plan->rotate > 0)
        printf(say("Others take the places every %" PRId32 " months\n",
                   "Tempat diisi orang lain setiap %" PRId32 " bulan\n"),
               plan->rotate);
    if (plan->first != NULL)
        printf(plan->highest_first
                   ? say("First come the highest values of: %s\n",
                         "Didahulukan: nilai tertinggi kolom %s\n")
                   : say("First come the lowest values of: %s\n",
                         "Didahulukan: nilai terendah kolom %s\n"),
               plan->first);
    if (plan->equal_level > 0)
        printf(say("The same quota for each: %s\n",
                   "Kuota sama untuk setiap: %s\n"),
               level_label(plan->equal_level));
}

static void
print_title(const struct plan_report *r)
{
    char first[MONTH_SIZE], last[MONTH_SIZE];
    const char *what = r->list->file != NULL ? r->list->file
                       : r->options->region != NULL
                           ? r->options->region
                           : say("all regions", "seluruh wilayah");

    printf(say("Plan: %s, %s to %s\n", "Rencana: %s, %s s.d. %s\n"), what,
           month(plan_month_of(r, 0, 0).month, first),
           month(plan_month_of(r, r->options->months - 1, 0).month, last));
    print_terms(r);
    putchar('\n');
}

static void
add_area(struct table *table, const char *code, const char *name,
         int64_t potential, const jamsostek_plan_sum *sum, enum format format)
{
    char text[MONTH_SIZE];

    table_text(table, code);
    table_text(table, name != NULL ? name : "");
    if (potential >= 0)
        table_number(table, potential);
    else
        table_empty(table);
    table_number(table, sum->target);
    table_number(table, sum->active);
    table_number(table, sum->most);
    table_number(table, sum->last);
    table_number(table, sum->reached);
    if (sum->met == JAMSOSTEK_DATE_NONE && format != FORMAT_TEXT)
        table_empty(table);
    else
        table_text(table, month(sum->met, text));
    table_number(table, sum->person_months);
    table_number(table, sum->cost);
}

/* The level of the areas, by the number of parts that their codes have. */
static int32_t
level_of(const struct plan_report *r)
{
    const char *c = r->areas[0].code;
    int32_t level = 1;

    for (; *c != '\0'; c++)
        level += *c == '.';
    return level <= 4 ? level : 4;
}

static int
print_areas(const struct plan_report *r, enum format format)
{
    const jamsostek_plan_sum all = plan_total_of(r);
    const bool names = r->n_areas > 0 && r->areas[0].name != NULL;
    const struct column columns[] = {
        {"code", r->offices ? say("Office", "Kantor") : say("Code", "Kode"),
         CELL_TEXT},
        {"name", names ? level_label(level_of(r)) : NULL, CELL_TEXT},
        {"potential",
         plan_potential_of(r) >= 0 ? say("Potential", "Potensi") : NULL,
         CELL_COUNT},
        {"target", r->offices ? NULL : say("Target", "Target"), CELL_COUNT},
        {"active", all.active > 0 ? say("Enrolled", "Terdaftar") : NULL,
         CELL_COUNT},
        {"most",
         r->offices ? say("Most at a time", "Terbanyak sekaligus") : NULL,
         CELL_COUNT},
        {"people", say("At the end", "Pada akhir"), CELL_COUNT},
        {"reached",
         r->options->plan.rotate > 0 ? say("Reached", "Terjangkau") : NULL,
         CELL_COUNT},
        {"met", r->offices ? NULL : say("Target met", "Target tercapai"),
         CELL_TEXT},
        {"person_months",
         r->offices ? say("Person-months", "Orang-bulan") : NULL, CELL_COUNT},
        {"cost", say("Cost", "Biaya"), CELL_MONEY},
    };
    struct table table;
    jamsostek_plan_sum sum;
    size_t i;

    table_begin(&table, columns, COUNT(columns));
    for (i = 0; i < r->n_areas; i++) {
        sum = plan_area_of(r, i);
        add_area(&table, r->areas[i].code, r->areas[i].name,
                 r->areas[i].potential, &sum, format);
    }
    if (format == FORMAT_TEXT)
        add_area(&table, names ? "" : say("Total", "Jumlah"),
                 say("Total", "Jumlah"), plan_potential_of(r), &all, format);
    return table_print(&table, format);
}

/* Months in a row that are alike are one line for people. */
static int32_t
run_length(const struct plan_report *r, int32_t first, enum format format)
{
    const jamsostek_plan_stage one = plan_month_of(r, first, 0);
    jamsostek_plan_stage next;
    int32_t n = 1;

    while (format == FORMAT_TEXT && first + n < r->options->months) {
        next = plan_month_of(r, first + n, 0);
        if (next.cost != one.cost || next.people != one.people ||
            next.joined > 0 || next.left > 0)
            break;
        n++;
    }
    return n;
}

static int
print_months(const struct plan_report *r, enum format format)
{
    const struct column columns[] = {
        {"from", say("From", "Dari"), CELL_TEXT},
        {"to", say("To", "Sampai"), CELL_TEXT},
        {"months", say("Months", "Bulan"), CELL_COUNT},
        {"people", say("People", "Orang"), CELL_COUNT},
        {"joined", say("New", "Baru"), CELL_COUNT},
        {"left", say("Lost", "Keluar"), CELL_COUNT},
        {"cost", say("All, a month", "Seluruhnya sebulan"), CELL_MONEY},
        {"sum", say("These months", "Bulan-bulan ini"), CELL_MONEY},
    };
    char text[MONTH_SIZE];
    jamsostek_plan_stage stage;
    struct table table;
    int32_t i, n;

    if (format == FORMAT_TEXT)
        printf("\n%s\n", say("By month", "Per bulan"));
    table_begin(&table, columns, COUNT(columns));
    for (i = 0; i < r->options->months; i += n) {
        n = run_length(r, i, format);
        stage = plan_month_of(r, i, 0);
        table_text(&table, month(stage.month, text));
        table_text(&table, month(plan_month_of(r, i + n - 1, 0).month, text));
        table_number(&table, n);
        table_number(&table, stage.people);
        table_number(&table, stage.joined);
        table_number(&table, stage.left);
        table_number(&table, stage.cost);
        table_number(&table, stage.cost * n);
    }
    return table_print(&table, format);
}

static int
print_fundings(const struct plan_report *r, enum format format)
{
    const struct column columns[] = {
        {"funding", NULL, CELL_TEXT},
        {"label", say("Paid from", "Dibayar dari"), CELL_TEXT},
        {"target", r->offices ? NULL : say("Target", "Target"), CELL_COUNT},
        {"most", say("Most at a time", "Terbanyak sekaligus"), CELL_COUNT},
        {"people", say("At the end", "Pada akhir"), CELL_COUNT},
        {"person_months", say("Person-months", "Orang-bulan"), CELL_COUNT},
        {"cost", say("Cost", "Biaya"), CELL_MONEY},
    };
    struct table table;
    jamsostek_plan_sum sum;
    int32_t i;

    if (format == FORMAT_TEXT)
        printf("\n%s\n", say("By source of money", "Per sumber dana"));
    table_begin(&table, columns, COUNT(columns));
    for (i = 1; jamsostek_funding_name(i) != NULL; i++) {
        if (!plan_funding_of(r, i, &sum))
            continue;
        table_text(&table, jamsostek_funding_name(i));
        table_text(&table, funding_label(i));
        table_number(&table, sum.target);
        table_number(&table, sum.most);
        table_number(&table, sum.last);
        table_number(&table, sum.person_months);
        table_number(&table, sum.cost);
    }
    return table_print(&table, format);
}

static int
print_budgets(const struct plan_report *r, enum format format)
{
    const struct column columns[] = {
        {"funding", NULL, CELL_TEXT},
        {"label", say("Budget of", "Anggaran"), CELL_TEXT},
        {"from", say("From", "Dari"), CELL_TEXT},
        {"to", say("To", "Sampai"), CELL_TEXT},
        {"amount", say("Budget", "Pagu"), CELL_MONEY},
        {"cost", say("Spent", "Terpakai"), CELL_MONEY},
        {"left", say("Left", "Sisa"), CELL_MONEY},
    };
    char text[MONTH_SIZE];
    jamsostek_plan_spent spent;
    jamsostek_date last;
    struct table table;
    size_t i;

    if (format == FORMAT_TEXT)
        printf("\n%s\n", say("Budgets", "Anggaran"));
    table_begin(&table, columns, COUNT(columns));
    for (i = 0; i < r->n_budgets; i++) {
        const jamsostek_plan_budget *b = &r->budgets[i];

        if (jamsostek_plan_budget_get(r->plan, i, &spent, NULL) !=
                JAMSOSTEK_OK ||
            jamsostek_date_add_months(b->first_month, b->n_months - 1, &last,
                                      NULL) != JAMSOSTEK_OK)
            continue;
        table_text(&table,
                   b->funding > 0 ? jamsostek_funding_name(b->funding) : "");
        table_text(&table, budget_funding(b->funding));
        table_text(&table, month(b->first_month, text));
        table_text(&table, month(last, text));
        table_number(&table, spent.amount);
        table_number(&table, spent.cost);
        table_number(&table, spent.left);
    }
    return table_print(&table, format);
}

/* Those who are not renewed, and months in which people are left without
 * money. */
static void
print_losses(const struct plan_report *r)
{
    char text[MONTH_SIZE], number[NUMBER_SIZE], enrolled[NUMBER_SIZE];
    jamsostek_plan_stage stage = plan_month_of(r, 0, 0);
    int32_t i;

    if (stage.left > 0)
        printf(say("Of %s people who are enrolled, %s are not renewed.\n",
                   "Dari %s orang yang terdaftar, %s tidak diperpanjang.\n"),
               count(plan_total_of(r).active, enrolled),
               count(stage.left, number));
    for (i = 1; i < r->options->months; i++) {
        stage = plan_month_of(r, i, 0);
        if (stage.left > 0)
            printf(say("In %s the money carries fewer: %s people lose cover.\n",
                       "Pada %s uang mencukupi lebih sedikit: %s orang "
                       "kehilangan perlindungan.\n"),
                   month(stage.month, text), count(stage.left, number));
    }
}

/* When the target is met, or how far off it is, and why. */
static void
print_verdict(const struct plan_report *r)
{
    const jamsostek_plan_sum all = plan_total_of(r);
    char text[MONTH_SIZE], a[NUMBER_SIZE], b[NUMBER_SIZE], c[NUMBER_SIZE];

    if (r->offices)
        return;
    putchar('\n');
    if (all.met != JAMSOSTEK_DATE_NONE) {
        printf(say("The target of %s people is met in %s.\n",
                   "Target %s orang tercapai pada %s.\n"),
               count(all.target, a), month(all.met, text));
        return;
    }
    printf(say("The target of %s people is not met: %s at the end, %s are "
               "missing.\n",
               "Target %s orang tidak tercapai: %s pada akhir, kurang %s.\n"),
           count(all.target, a), count(all.last, b),
           count(all.target > all.last ? all.target - all.last : 0, c));
    if (all.reachable < all.target)
        printf(say("Potential, maximum and limit allow %s.\n",
                   "Potensi, maksimum, dan batas mengizinkan %s.\n"),
               count(all.reachable, a));
}

static int
print_text(const struct plan_report *r)
{
    int code;

    print_title(r);
    code = print_areas(r, FORMAT_TEXT);
    if (code == DONE) {
        print_verdict(r);
        print_losses(r);
        code = print_months(r, FORMAT_TEXT);
    }
    if (code == DONE && (n_fundings(r) > 1 || r->offices))
        code = print_fundings(r, FORMAT_TEXT);
    if (code == DONE && r->n_budgets > 0)
        code = print_budgets(r, FORMAT_TEXT);
    if (code == DONE)
        print_remarks(&r->remarks, say("Remarks", "Catatan"));
    return code;
}

/* ---- JSON ------------------------------------------------------------------
 */

static void
json_met(jamsostek_date met)
{
    char text[MONTH_SIZE];

    json_text(met != JAMSOSTEK_DATE_NONE ? month(met, text) : NULL);
}

static void
json_total(const struct plan_report *r)
{
    const jamsostek_plan_sum all = plan_total_of(r);
    const struct {
        const char *key;
        int64_t value;
    } members[] = {
        {"target", all.target},   {"reachable", all.reachable},
        {"active", all.active},   {"first", all.first},
        {"people", all.last},     {"most", all.most},
        {"reached", all.reached}, {"person_months", all.person_months},
        {"cost", all.cost},
    };
    size_t i;

    json_key("total");
    json_open('{');
    for (i = 0; i < COUNT(members); i++) {
        json_key(members[i].key);
        json_number(members[i].value);
    }
    json_key("met");
    json_met(all.met);
    json_close('}');
}

static int
print_json(const struct plan_report *r)
{
    static const struct {
        const char *key;
        int (*print)(const struct plan_report *r, enum format format);
    } tables[] = {
        {"areas", print_areas},
        {"months", print_months},
        {"fundings", print_fundings},
        {"budgets", print_budgets},
    };
    char text[MONTH_SIZE];
    int code = DONE;
    size_t i;

    json_open('{');
    json_key("first_month");
    json_text(month(plan_month_of(r, 0, 0).month, text));
    json_key("n_months");
    json_number(r->options->months);
    json_total(r);
    for (i = 0; code == DONE && i < COUNT(tables); i++) {
        json_key(tables[i].key);
        code = tables[i].print(r, FORMAT_JSON);
    }
    if (code == DONE && r->options->plan.given[PLAN_EVERY_MONTH]) {
        json_key("area_months");
        code = plan_every_month(r);
    }
    json_remarks(&r->remarks, "remarks");
    json_close('}');
    json_end();
    return code;
}

int
plan_print(const struct plan_report *report)
{
    switch (report->options->format) {
    case FORMAT_TEXT:
        return print_text(report);
    case FORMAT_CSV:
        return plan_csv(report);
    default:
        return print_json(report);
    }
}
