/* SPDX-License-Identifier: MIT */

/*
 * coverage.c - jamsostek coverage: ratios, gaps, ranks and trends of a table
 *
 * The example of jamsostek/coverage.h.  Rows of one definition, segment,
 * category and date are a group; only inside a group are ratios ranked, and
 * only a region's own rows of later dates are compared with earlier ones.
 */
#include "coverage.h"
#include "line.h"
#include "regions.h"

#include <stdlib.h>
#include <string.h>

/* ---- options ----------------------------------------------------------- */

enum option_code {
    OPT_MEASURE = FIRST_OPTION,
    OPT_SEGMENT,
    OPT_CATEGORY,
    OPT_DATE,
    OPT_TARGET,
    OPT_REGIONS,
    OPT_BY,
    OPT_DECIMALS,
    OPT_TRUNCATE,
    OPT_SEPARATOR,
    OPT_STYLE,
    OPT_EXPLAIN,
    OPT_FORMAT,
    OPT_LANG,
    OPT_CARRY_FORWARD,
    OPT_HELP
};

static jamsostek_status
set_option(struct coverage *c, int code, const char *value,
           jamsostek_error *err)
{
    jamsostek_status status;

    switch (code) {
    case OPT_MEASURE:
        return jamsostek_measure_parse(value, &c->common.measure, err);
    case OPT_SEGMENT:
        return jamsostek_segment_parse(value, &c->common.segment, err);
    case OPT_CATEGORY:
        return jamsostek_category_parse(value, &c->common.category, err);
    case OPT_DATE:
        return read_date(value, &c->common.date, &c->common.year_only, err);
    case OPT_TARGET:
        return read_share(value, &c->target_ppm, err);
    case OPT_REGIONS:
        c->regions_path = value;
        return JAMSOSTEK_OK;
    case OPT_BY:
        return read_level(value, 0, 4, &c->by_level, err);
    case OPT_DECIMALS:
        if (value[0] < '0' || value[0] > '9' || value[1] != '\0')
            return own_reason(err, JAMSOSTEK_ERR_FORMAT,
                              say("0 to 9 decimals", "0 sampai 9 desimal"));
        c->decimals = value[0] - '0';
        return JAMSOSTEK_OK;
    case OPT_TRUNCATE:
        c->direction = JAMSOSTEK_ROUND_DOWN;
        return JAMSOSTEK_OK;
    case OPT_SEPARATOR:
        return read_separator(value, &c->separator, err);
    case OPT_STYLE:
        status = read_language(value, err);
        if (status == JAMSOSTEK_OK)
            choose_style(value);
        return status;
    case OPT_EXPLAIN:
        c->explain = true;
        return JAMSOSTEK_OK;
    case OPT_FORMAT:
        return read_format(value, &c->format, err);
    case OPT_LANG: /* choose_language() has already acted on it */
        return read_language(value, err);
    case OPT_CARRY_FORWARD:
        c->options |= JAMSOSTEK_OPTION_CARRY_FORWARD;
        return JAMSOSTEK_OK;
    default:
        c->help = true;
        return JAMSOSTEK_OK;
    }
}

static int
read_options(struct coverage *c, int argc, char **argv)
{
    static const struct option list[] = {
        {"measure", required_argument, NULL, OPT_MEASURE},
        {"segment", required_argument, NULL, OPT_SEGMENT},
        {"category", required_argument, NULL, OPT_CATEGORY},
        {"date", required_argument, NULL, OPT_DATE},
        {"target", required_argument, NULL, OPT_TARGET},
        {"regions", required_argument, NULL, OPT_REGIONS},
        {"by", required_argument, NULL, OPT_BY},
        {"decimals", required_argument, NULL, OPT_DECIMALS},
        {"truncate", no_argument, NULL, OPT_TRUNCATE},
        {"separator", required_argument, NULL, OPT_SEPARATOR},
        {"style", required_argument, NULL, OPT_STYLE},
        {"explain", no_argument, NULL, OPT_EXPLAIN},
        {"format", required_argument, NULL, OPT_FORMAT},
        {"lang", required_argument, NULL, OPT_LANG},
        {"carry-forward", no_argument, NULL, OPT_CARRY_FORWARD},
        {"help", no_argument, NULL, OPT_HELP},
        {NULL, 0, NULL, 0},
    };
    struct line line = line_begin(argc, argv, list);
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    int code;

    while ((code = next_option(&line)) >= FIRST_OPTION)
        if (set_option(c, code, optarg, &err) != JAMSOSTEK_OK)
            return refuse_value(&line, "", &err);
    return code;
}

/* ---- definitions ------------------------------------------------------- */

/* jamsostek coverage measures: what is called coverage. */
static int
list_measures(const struct coverage *c)
{
    const struct column columns[] = {
        {"measure", say("Measure", "Ukuran"), CELL_TEXT},
        {"label", say("Name", "Nama"), CELL_TEXT},
        {"numerator", say("Numerator", "Pembilang"), CELL_TEXT},
        {"denominator", say("Denominator", "Penyebut"), CELL_TEXT},
    };
    jamsostek_measure m;
    struct table table;
    int32_t id;

    table_begin(&table, columns, COUNT(columns));
    for (id = 1; id <= jamsostek_measure_count(); id++) {
        if (jamsostek_measure_get(id, &m, NULL) != JAMSOSTEK_OK)
            continue;
        table_text(&table, m.key);
        table_text(&table, say(m.label_en, m.label_id));
        table_text(&table, say(m.numerator_en, m.numerator_id));
        table_text(&table, say(m.denominator_en, m.denominator_id));
    }
    return print_list(&table, c->format);
}

/* ---- groups ------------------------------------------------------------ */

static int
same_period(const jamsostek_ratio *a, const jamsostek_ratio *b)
{
    int32_t order;
    uint32_t flags;

    return a->year_only == b->year_only &&
           jamsostek_ratio_compare(a, b, &order, &flags, NULL) ==
               JAMSOSTEK_OK &&
           !(flags & JAMSOSTEK_COVERAGE_DATES_DIFFER);
}

/* Every row gets the number of its group. */
static void
form_groups(struct coverage *c)
{
    size_t i, k;

    for (i = 0; i < c->n; i++) {
        for (k = 0; k < i; k++)
            if (same_period(&c->rows[k].ratio, &c->rows[i].ratio))
                break;
        c->rows[i].group = k < i ? c->rows[k].group : c->n_groups++;
    }
}

/* Ranks the rows of one group. */
static jamsostek_status
rank_group(struct coverage *c, size_t group, jamsostek_ratio *ratios,
           int32_t *rank, int32_t *order, jamsostek_error *err)
{
    size_t i, n = 0;
    jamsostek_status status;

    for (i = 0; i < c->n; i++)
        if (c->rows[i].group == group)
            ratios[n++] = c->rows[i].ratio;
    status = jamsostek_ratio_rank(ratios, n, rank, order, NULL, err);
    for (i = 0, n = 0; i < c->n && status == JAMSOSTEK_OK; i++)
        if (c->rows[i].group == group)
            c->rows[i].rank = rank[n++];
    return status;
}

static int
rank_all(struct coverage *c)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_ratio *ratios = calloc(c->n + 1, sizeof *ratios);
    int32_t *rank = calloc(c->n + 1, sizeof *rank);
    int32_t *order = calloc(c->n + 1, sizeof *order);
    int code = DONE;
    size_t group;

    if (ratios == NULL || rank == NULL || order == NULL)
        code = out_of_memory();
    for (group = 0; group < c->n_groups && code == DONE; group++)
        if (rank_group(c, group, ratios, rank, order, &err) != JAMSOSTEK_OK)
            code = complain_error(NULL, &err);
    free(ratios);
    free(rank);
    free(order);
    return code;
}

/* ---- trends ------------------------------------------------------------ */

static int
compare_numbers(int64_t a, int64_t b)
{
    return a < b ? -1 : a > b;
}

/* Rows of one region and kind side by side, the earlier ones first. */
static int
by_region(const void *left, const void *right)
{
    const struct area *a = *(const struct area *const *)left;
    const struct area *b = *(const struct area *const *)right;
    int order = strcmp(a->code, b->code);

    if (order == 0)
        order = strcmp(a->name, b->name);
    if (order == 0)
        order = compare_numbers(a->ratio.measure, b->ratio.measure);
    if (order == 0)
        order = compare_numbers(a->ratio.segment, b->ratio.segment);
    if (order == 0)
        order = compare_numbers(a->ratio.category, b->ratio.category);
    if (order == 0)
        order = compare_numbers(a->ratio.date, b->ratio.date);
    return order != 0 ? order : compare_numbers(a->line, b->line);
}

/* Only what is whole on both dates is compared. */
static bool
is_trend(const struct area *before, const struct area *after)
{
    return before->ratio.date < after->ratio.date &&
           before->ratio.measure == after->ratio.measure &&
           before->ratio.segment == after->ratio.segment &&
           before->ratio.category == after->ratio.category &&
           strcmp(before->code, after->code) == 0 &&
           strcmp(before->name, after->name) == 0 && !before->partial &&
           !after->partial;
}

/* A region has one ratio of a definition and date; which of two? */
static bool
is_twice(const struct area *a, const struct area *b)
{
    return a->group == b->group && a->ratio.date == b->ratio.date &&
           strcmp(a->code, b->code) == 0 && strcmp(a->name, b->name) == 0 &&
           (a->code[0] != '\0' || a->name[0] != '\0');
}

static int
find_trends(struct coverage *c)
{
    struct area **sorted = calloc(c->n + 1, sizeof *sorted);
    int code = DONE;
    size_t i;

    if (sorted == NULL)
        return out_of_memory();
    for (i = 0; i < c->n; i++)
        sorted[i] = &c->rows[i];
    qsort(sorted, c->n, sizeof *sorted, by_region);
    for (i = 1; i < c->n && code == DONE; i++)
        if (is_twice(sorted[i - 1], sorted[i]))
            code = complain(WRONG_DATA,
                            say("%s: lines %lld and %lld are the same region, "
                                "definition and date",
                                "%s: baris %lld dan %lld memuat wilayah, "
                                "definisi, dan tanggal yang sama"),
                            c->path, (long long)sorted[i - 1]->line,
                            (long long)sorted[i]->line);
        else if (is_trend(sorted[i - 1], sorted[i]))
            sorted[i]->before = sorted[i - 1];
    free(sorted);
    return code;
}

/* ---- the tree ---------------------------------------------------------- */

/* The first row of a group lends its definition and date. */
static const struct area *
first_of(const struct coverage *c, size_t group)
{
    size_t i;

    for (i = 0; c->rows[i].group != group; i++)
        ;
    return &c->rows[i];
}

/* The line of a part, from 0, of a group. */
static int64_t
line_of_part(const struct coverage *c, size_t group, int64_t part)
{
    size_t i;

    for (i = 0; i < c->n; i++)
        if (c->rows[i].group == group && part-- == 0)
            return c->rows[i].line;
    return -1;
}

/* The target that all rows of a group have; 0: they differ, and a sum has
 * none. */
static int64_t
target_of(const struct coverage *c, size_t group)
{
    const int64_t target = first_of(c, group)->target_ppm;
    size_t i;

    for (i = 0; i < c->n; i++)
        if (c->rows[i].group == group && c->rows[i].target_ppm != target)
            return 0;
    return target;
}

static jamsostek_status
sum_group(struct coverage *c, size_t group, jamsostek_coverage_part *parts,
          jamsostek_coverage_area *areas, size_t room, struct coverage *out,
          jamsostek_error *err)
{
    const struct area *first = first_of(c, group);
    const int64_t target = target_of(c, group);
    jamsostek_region region;
    jamsostek_status status = JAMSOSTEK_OK;
    size_t i, n = 0, n_areas = 0;

    for (i = 0; i < c->n && status == JAMSOSTEK_OK; i++) {
        if (c->rows[i].group != group)
            continue;
        status = jamsostek_regions_find(c->regions, c->rows[i].code,
                                        &parts[n].region, err);
        parts[n].numerator = c->rows[i].ratio.numerator;
        parts[n++].denominator = c->rows[i].ratio.denominator;
        if (status != JAMSOSTEK_OK)
            err->row = c->rows[i].line;
    }
    if (status == JAMSOSTEK_OK) {
        status = jamsostek_coverage_by_level(c->regions, parts, n, c->by_level,
                                             areas, room, &n_areas, err);
        if (status != JAMSOSTEK_OK && err->row >= 0)
            err->row = line_of_part(c, group, err->row);
    }
    for (i = 0; i < n_areas && status == JAMSOSTEK_OK; i++) {
        struct area *area = &out->rows[out->n];

        status =
            jamsostek_regions_get(c->regions, areas[i].region, &region, err);
        if (status != JAMSOSTEK_OK)
            break;
        *area = *first;
        area->target_ppm = target;
        area->code = strdup(region.code);
        area->name = strdup(region.level > 0 ? region.name
                                             : say("Indonesia", "Indonesia"));
        area->ratio.numerator = areas[i].numerator;
        area->ratio.denominator = areas[i].denominator;
        area->n_parts = areas[i].n_parts;
        area->partial = !areas[i].whole;
        out->n++;
        if (area->code == NULL || area->name == NULL)
            return JAMSOSTEK_ERR_MEMORY;
    }
    return status;
}

/* What cannot be summed is a fault of the data. */
static int
sum_failed(const struct coverage *c, jamsostek_status status,
           const jamsostek_error *err)
{
    if (status == JAMSOSTEK_OK)
        return DONE;
    if (status == JAMSOSTEK_ERR_MEMORY)
        return out_of_memory();
    complain_error(c->path, err);
    return WRONG_DATA;
}

/* Replaces the rows by the sums of their regions. */
static int
sum_by_level(struct coverage *c)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    struct coverage out = {0};
    jamsostek_coverage_part *parts = calloc(c->n, sizeof *parts);
    jamsostek_coverage_area *areas = calloc(c->n, sizeof *areas);
    int code = DONE;
    size_t group;

    out.rows = calloc(c->n, sizeof *out.rows);
    if (parts == NULL || areas == NULL || out.rows == NULL)
        code = out_of_memory();
    for (group = 0; group < c->n_groups && code == DONE; group++)
        code = sum_failed(
            c, sum_group(c, group, parts, areas, c->n, &out, &err), &err);
    free(parts);
    free(areas);
    coverage_drop(c);
    c->rows = out.rows;
    c->n = out.n;
    return code;
}

/* ---- the command ------------------------------------------------------- */

static int
fill_names(struct coverage *c)
{
    jamsostek_region region;
    int32_t index;
    size_t i;

    for (i = 0; i < c->n; i++) {
        if (c->rows[i].name[0] != '\0' ||
            jamsostek_regions_find(c->regions, c->rows[i].code, &index, NULL) !=
                JAMSOSTEK_OK ||
            jamsostek_regions_get(c->regions, index, &region, NULL) !=
                JAMSOSTEK_OK)
            continue;
        free(c->rows[i].name);
        c->rows[i].name = strdup(region.name);
        if (c->rows[i].name == NULL)
            return out_of_memory();
    }
    return DONE;
}

static int
run(struct coverage *c)
{
    int code;

    if (c->by_level >= 0 && c->regions_path == NULL)
        return complain(WRONG_USAGE, "%s",
                        say("--by needs --regions FILE",
                            "--by memerlukan --regions BERKAS"));
    if (c->explain && c->format == FORMAT_CSV)
        return complain(WRONG_USAGE, "%s",
                        say("--explain gives text or json",
                            "--explain menghasilkan text atau json"));
    code = regions_open(c->regions_path, NULL, &c->regions);
    if (code == DONE)
        code = coverage_read(c);
    if (code == DONE && c->n > 0) {
        form_groups(c);
        if (c->by_level >= 0)
            code = sum_by_level(c);
        else if (c->regions != NULL)
            code = fill_names(c);
    }
    if (code == DONE)
        code = rank_all(c);
    if (code == DONE)
        code = find_trends(c);
    if (code == DONE)
        code = c->explain ? coverage_explain(c) : coverage_print(c);
    if (code == DONE && c->n_bad > 0)
        code = WRONG_DATA;
    return code;
}

int
command_coverage(int argc, char **argv)
{
    struct coverage c = {.by_level = -1, .decimals = 2};
    int code;

    jamsostek_ratio_init(&c.common);
    code = read_options(&c, argc, argv);
    if (code != DONE)
        return code;
    if (c.help) {
        coverage_help();
        return DONE;
    }
    if (argc - optind != 1)
        return complain(WRONG_USAGE, "%s",
                        say("one FILE is needed, or `measures`; see --help",
                            "perlu satu BERKAS, atau `measures`; lihat "
                            "--help"));
    c.path = argv[optind];
    if (strcmp(c.path, "measures") == 0)
        return list_measures(&c);
    code = run(&c);
    coverage_drop(&c);
    jamsostek_regions_free(c.regions);
    return code;
}
