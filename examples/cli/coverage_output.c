/* SPDX-License-Identifier: MIT */

/*
 * coverage_output.c - ratios, gaps, ranks and trends, for people and programs
 */
#include "coverage.h"

#include <string.h>

/* A row with everything that is shown of it. */
struct shown {
    int64_t percent;
    jamsostek_gap gap;
    const struct area *before; /* the same region earlier, or NULL */
    jamsostek_change change;
    jamsostek_growth growth;
    bool has_growth;
    uint32_t flags;
};

bool
is_year_before(const jamsostek_ratio *before, const jamsostek_ratio *after)
{
    int32_t from = 0, to = 0;

    return jamsostek_date_parts(before->date, &from, NULL, NULL, NULL) ==
               JAMSOSTEK_OK &&
           jamsostek_date_parts(after->date, &to, NULL, NULL, NULL) ==
               JAMSOSTEK_OK &&
           to == from + 1;
}

static jamsostek_status
work_out(const struct coverage *c, const struct area *area, struct shown *out,
         jamsostek_error *err)
{
    jamsostek_status status = jamsostek_ratio_percent(
        &area->ratio, c->decimals, c->direction, &out->percent, err);

    out->flags = 0;
    out->has_growth = false;
    if (status == JAMSOSTEK_OK)
        status = jamsostek_ratio_gap(
            &area->ratio, area->target_ppm > 0 ? area->target_ppm : 1000000,
            c->decimals, &out->gap, err);
    if (status != JAMSOSTEK_OK)
        return status;
    out->flags |=
        out->gap.flags &
        (area->target_ppm > 0 ? UINT32_MAX : ~JAMSOSTEK_COVERAGE_TARGET_MET);
    out->before = area->before;
    if (out->before == NULL)
        return JAMSOSTEK_OK;
    status = jamsostek_ratio_change(&out->before->ratio, &area->ratio,
                                    c->decimals, &out->change, err);
    if (status != JAMSOSTEK_OK)
        return status;
    out->flags |= out->change.flags;
    out->has_growth =
        is_year_before(&out->before->ratio, &area->ratio) &&
        jamsostek_ratio_growth(NULL, &out->before->ratio, area->ratio.date,
                               area->ratio.denominator, c->options, c->decimals,
                               &out->growth, NULL) == JAMSOSTEK_OK;
    return JAMSOSTEK_OK;
}

static const char *
date_words(const jamsostek_ratio *ratio, char *text)
{
    char whole[JAMSOSTEK_DATE_SIZE];

    snprintf(text, JAMSOSTEK_DATE_SIZE, "%.*s", ratio->year_only ? 4 : 7,
             day(ratio->date, whole));
    return text;
}

/* A target as it was given, without zeros at its end. */
static const char *
target_words(int64_t ppm, char *text)
{
    return rate(ppm, text);
}

/* ---- text -------------------------------------------------------------- */

static bool
any_target(const struct coverage *c)
{
    size_t i;

    for (i = 0; i < c->n; i++)
        if (c->rows[i].target_ppm > 0)
            return true;
    return false;
}

/* What a row is about beside its region: only shown in text where the rows
 * differ. */
struct about {
    bool measure;
    bool segment;
    bool category;
};

static struct about
differences(const struct coverage *c)
{
    struct about about = {false, false, false};
    size_t i;

    for (i = 1; i < c->n; i++) {
        const jamsostek_ratio *a = &c->rows[0].ratio, *b = &c->rows[i].ratio;

        about.measure = about.measure || a->measure != b->measure;
        about.segment = about.segment || a->segment != b->segment;
        about.category = about.category || a->category != b->category;
    }
    return about;
}

static void
add_about(struct table *table, const jamsostek_ratio *ratio)
{
    jamsostek_measure measure;
    jamsostek_category category;

    if (jamsostek_measure_get(ratio->measure, &measure, NULL) == JAMSOSTEK_OK)
        table_text(table, measure.key);
    else
        table_empty(table);
    if (ratio->segment != 0)
        table_text(table, jamsostek_segment_name(ratio->segment));
    else
        table_empty(table);
    if (ratio->category != 0 &&
        jamsostek_category_get(ratio->category, &category, NULL) ==
            JAMSOSTEK_OK)
        table_text(table, category.key);
    else
        table_empty(table);
}

static jamsostek_status
text_row(const struct coverage *c, struct table *table, const struct area *area,
         bool targets, uint32_t *flags, jamsostek_error *err)
{
    char text[NUMBER_SIZE], date[JAMSOSTEK_DATE_SIZE];
    struct shown s;
    jamsostek_status status = work_out(c, area, &s, err);

    if (status != JAMSOSTEK_OK)
        return status;
    table_text(table, area->code);
    snprintf(text, sizeof text, "%.36s%s", area->name,
             area->partial ? " *" : "");
    table_text(table, text);
    add_about(table, &area->ratio);
    table_text(table, date_words(&area->ratio, date));
    table_number(table, area->ratio.numerator);
    table_number(table, area->ratio.denominator);
    table_text(table, percentage(s.percent, c->decimals, text));
    table_number(table, area->rank);
    table_number(table, s.gap.people_to_all);
    if (targets && area->target_ppm > 0) {
        table_text(table, target_words(area->target_ppm, text));
        table_text(table, decimal(s.gap.points_to_target, c->decimals, text));
        table_number(table, s.gap.people_to_target);
    } else if (targets) {
        table_text(table, "-");
        table_text(table, "-");
        table_text(table, "-");
    }
    *flags |= s.flags;
    return JAMSOSTEK_OK;
}

static int
print_table(const struct coverage *c, uint32_t *flags)
{
    const struct about about = differences(c);
    const struct column columns[] = {
        {"code", say("Code", "Kode"), CELL_TEXT},
        {"name", say("Region", "Wilayah"), CELL_TEXT},
        {"measure", about.measure ? say("Measure", "Ukuran") : NULL, CELL_TEXT},
        {"segment", about.segment ? say("Segment", "Segmen") : NULL, CELL_TEXT},
        {"category", about.category ? say("Category", "Kategori") : NULL,
         CELL_TEXT},
        {"date", say("Date", "Tanggal"), CELL_TEXT},
        {"numerator", say("Covered", "Terlindungi"), CELL_COUNT},
        {"denominator", say("Of", "Dari"), CELL_COUNT},
        {"percent", say("Ratio", "Cakupan"), CELL_TEXT},
        {"rank", say("Rank", "Peringkat"), CELL_COUNT},
        {"people_to_all", say("To 100%", "Ke 100%"), CELL_COUNT},
        {"target", say("Target", "Target"), CELL_TEXT},
        {"points", say("Points", "Poin"), CELL_TEXT},
        {"people", say("Needed", "Kurang"), CELL_COUNT},
    };
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    bool targets = any_target(c);
    struct table table;
    size_t i;

    table_begin(&table, columns, targets ? COUNT(columns) : COUNT(columns) - 3);
    for (i = 0; i < c->n; i++)
        if (text_row(c, &table, &c->rows[i], targets, flags, &err) !=
            JAMSOSTEK_OK) {
            table_drop(&table);
            return complain_error(c->path, &err);
        }
    return table_print(&table, FORMAT_TEXT);
}

static void
print_change(const struct coverage *c, const struct area *area,
             const struct shown *s)
{
    char a[NUMBER_SIZE], b[NUMBER_SIZE], d[NUMBER_SIZE];
    char from[JAMSOSTEK_DATE_SIZE], to[JAMSOSTEK_DATE_SIZE];

    printf(say("  %s, %s to %s: %s%s points, %s%s relative, %s%s people\n",
               "  %s, %s s.d. %s: %s%s poin, %s%s relatif, %s%s orang\n"),
           area->name[0] != '\0' ? area->name : area->code,
           date_words(&s->before->ratio, from), date_words(&area->ratio, to),
           s->change.points > 0 ? "+" : "",
           decimal(s->change.points, c->decimals, a),
           s->change.relative > 0 ? "+" : "",
           percentage(s->change.relative, c->decimals, b),
           s->change.people > 0 ? "+" : "", count(s->change.people, d));
    if (!s->has_growth)
        return;
    printf(say("    at least %s more was due: %s if points, %s if relative\n",
               "    kenaikan paling sedikit %s: %s bila poin, %s bila "
               "relatif\n"),
           rate(s->growth.rule.amount, a),
           percentage(s->growth.by_points, c->decimals, b),
           percentage(s->growth.by_relative, c->decimals, d));
}

static int
print_changes(const struct coverage *c)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    struct shown s;
    bool any = false;
    size_t i;

    for (i = 0; i < c->n; i++) {
        if (work_out(c, &c->rows[i], &s, &err) != JAMSOSTEK_OK)
            return complain_error(c->path, &err);
        if (s.before == NULL)
            continue;
        if (!any)
            printf("\n%s\n", say("Change", "Perubahan"));
        any = true;
        print_change(c, &c->rows[i], &s);
    }
    return DONE;
}

static void
print_notes(const struct coverage *c, uint32_t flags)
{
    uint32_t flag;
    bool partial = false;
    size_t i;

    for (i = 0; i < c->n; i++)
        partial = partial || c->rows[i].partial;
    if (!partial && (flags & ~JAMSOSTEK_COVERAGE_TARGET_MET) == 0)
        return;
    printf("\n%s\n", say("Remarks", "Catatan"));
    if (partial)
        printf("  - %s\n", say("* parts of the region are missing",
                               "* sebagian wilayah tidak ada datanya"));
    for (flag = 1; flag != 0; flag <<= 1)
        if ((flags & flag) && flag != JAMSOSTEK_COVERAGE_TARGET_MET &&
            jamsostek_coverage_text(flag, language()) != NULL) {
            const char *text = jamsostek_coverage_text(flag, language());

            fputs("  - ", stdout);
            print_wrapped(text, strlen(text), 4, 4, LINE);
            putchar('\n');
        }
}

/* What the ratios are; several definitions are several lines. */
static void
print_title(const struct coverage *c)
{
    char text[512];
    jamsostek_measure m;
    size_t i, k;

    for (i = 0; i < c->n; i++) {
        for (k = 0; k < i; k++)
            if (c->rows[k].ratio.measure == c->rows[i].ratio.measure)
                break;
        if (k < i || jamsostek_measure_get(c->rows[i].ratio.measure, &m,
                                           NULL) != JAMSOSTEK_OK)
            continue;
        snprintf(text, sizeof text, "%s: %s / %s", say(m.label_en, m.label_id),
                 say(m.numerator_en, m.numerator_id),
                 say(m.denominator_en, m.denominator_id));
        print_wrapped(text, strlen(text), 0, 4, LINE);
        putchar('\n');
    }
    putchar('\n');
}

static int
print_text(const struct coverage *c)
{
    uint32_t flags = 0;
    int code;

    if (c->n == 0)
        return DONE;
    print_title(c);
    code = print_table(c, &flags);
    if (code == DONE)
        code = print_changes(c);
    if (code == DONE)
        print_notes(c, flags);
    return code;
}

/* ---- rows -------------------------------------------------------------- */

static void
cell_decimal(struct table *table, bool known, int64_t value, int decimals)
{
    char text[NUMBER_SIZE];

    if (known)
        table_text(table, plain_decimal(value, decimals, text));
    else
        table_empty(table);
}

static jamsostek_status
data_row(const struct coverage *c, struct table *table, const struct area *area,
         jamsostek_error *err)
{
    char text[JAMSOSTEK_DATE_SIZE];
    struct shown s;
    bool target = area->target_ppm > 0, change;
    jamsostek_status status = work_out(c, area, &s, err);

    if (status != JAMSOSTEK_OK)
        return status;
    change = s.before != NULL;
    table_text(table, area->code);
    table_text(table, area->name);
    add_about(table, &area->ratio);
    table_text(table, date_words(&area->ratio, text));
    table_number(table, area->ratio.numerator);
    table_number(table, area->ratio.denominator);
    cell_decimal(table, true, s.percent, c->decimals);
    table_number(table, area->rank);
    table_number(table, s.gap.people_to_all);
    cell_decimal(table, true, s.gap.points_to_100, c->decimals);
    cell_decimal(table, target, area->target_ppm, 4);
    cell_decimal(table, target, s.gap.target_people, 0);
    cell_decimal(table, target, s.gap.people_to_target, 0);
    cell_decimal(table, target, s.gap.points_to_target, c->decimals);
    cell_decimal(table, change, change ? s.change.points : 0, c->decimals);
    cell_decimal(table, change, change ? s.change.relative : 0, c->decimals);
    cell_decimal(table, change, change ? s.change.people : 0, 0);
    cell_decimal(table, s.has_growth, s.has_growth ? s.growth.by_points : 0,
                 c->decimals);
    cell_decimal(table, s.has_growth, s.has_growth ? s.growth.by_relative : 0,
                 c->decimals);
    table_number(table, area->n_parts);
    table_number(table, area->partial);
    table_number(table, s.flags);
    return JAMSOSTEK_OK;
}

static int
print_data(const struct coverage *c)
{
    static const struct column columns[] = {
        {"code", "", CELL_TEXT},
        {"name", "", CELL_TEXT},
        {"measure", "", CELL_TEXT},
        {"segment", "", CELL_TEXT},
        {"category", "", CELL_TEXT},
        {"date", "", CELL_TEXT},
        {"numerator", "", CELL_COUNT},
        {"denominator", "", CELL_COUNT},
        {"percent", "", CELL_TEXT},
        {"rank", "", CELL_COUNT},
        {"people_to_all", "", CELL_COUNT},
        {"points_to_100", "", CELL_TEXT},
        {"target_percent", "", CELL_TEXT},
        {"target_people", "", CELL_TEXT},
        {"people_to_target", "", CELL_TEXT},
        {"points_to_target", "", CELL_TEXT},
        {"change_points", "", CELL_TEXT},
        {"change_relative", "", CELL_TEXT},
        {"change_people", "", CELL_TEXT},
        {"growth_by_points", "", CELL_TEXT},
        {"growth_by_relative", "", CELL_TEXT},
        {"parts", "", CELL_COUNT},
        {"partial", "", CELL_COUNT},
        {"flags", "", CELL_COUNT},
    };
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    struct table table;
    size_t i;

    table_begin(&table, columns, COUNT(columns));
    for (i = 0; i < c->n; i++)
        if (data_row(c, &table, &c->rows[i], &err) != JAMSOSTEK_OK) {
            table_drop(&table);
            return complain_error(c->path, &err);
        }
    return print_list(&table, c->format);
}

int
coverage_print(const struct coverage *c)
{
    return c->format == FORMAT_TEXT ? print_text(c) : print_data(c);
}
