/* SPDX-License-Identifier: MIT */

/*
 * plan_stage.c - whom to cover, when, from which money
 *
 * The example of jamsostek_plan_make(): rows become columns, what comes first
 * becomes tiers, what belongs together becomes areas and groups.
 */
#include "plan_stage.h"
#include "regions.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* The columns of the rows, and what they point at. */
struct columns {
    int32_t *area;
    int32_t *group;
    int32_t *tier;
    int32_t *kind;
    int64_t *potential;
    int64_t *active;
    int64_t *target;
    int64_t *minimum;
    int64_t *maximum;
    int64_t *weight;
    size_t n_areas;
    size_t n_groups;
};

/* ---- what belongs together --------------------------------------------- */

/* The first parts of a code, as many as the level has; level 0: all of it. */
static size_t
part_of(const char *code, int32_t level)
{
    const char *end = code;

    if (level == 0)
        return strlen(code);
    for (; *end != '\0'; end++)
        if (*end == '.' && --level == 0)
            break;
    return (size_t)(end - code);
}

struct key {
    const char *text;
    size_t length;
    size_t row;
};

static int
compare_keys(const void *left, const void *right)
{
    const struct key *a = left;
    const struct key *b = right;
    size_t least = a->length < b->length ? a->length : b->length;
    int order = memcmp(a->text, b->text, least);

    if (order != 0)
        return order;
    if (a->length != b->length)
        return a->length < b->length ? -1 : 1;
    return a->row < b->row ? -1 : a->row > b->row;
}

static bool
is_same(const struct key *a, const struct key *b)
{
    return a->length == b->length && memcmp(a->text, b->text, a->length) == 0;
}

/* Numbers the rows by a part of their codes, in the order of appearance. */
static bool
number_by_code(const struct plan_list *list, int32_t level, int32_t *number,
               size_t *n)
{
    struct key *keys = calloc(list->n + 1, sizeof *keys);
    size_t *first = calloc(list->n + 1, sizeof *first);
    size_t i;

    *n = 0;
    if (keys != NULL && first != NULL) {
        for (i = 0; i < list->n; i++)
            keys[i] = (struct key){list->rows[i].code,
                                   part_of(list->rows[i].code, level), i};
        qsort(keys, list->n, sizeof *keys, compare_keys);
        for (i = 0; i < list->n; i++)
            first[keys[i].row] = i > 0 && is_same(&keys[i], &keys[i - 1])
                                     ? first[keys[i - 1].row]
                                     : keys[i].row;
        for (i = 0; i < list->n; i++)
            number[i] = first[i] == i ? (int32_t)(*n)++ : number[first[i]];
    }
    free(keys);
    free(first);
    return keys != NULL && first != NULL;
}

/* ---- who comes first --------------------------------------------------- */

static int
compare_ranks(const void *left, const void *right)
{
    const int64_t *a = left;
    const int64_t *b = right;

    return *a < *b ? -1 : *a > *b;
}

/* Each value is a tier; rows without one come last. */
static bool
find_tiers(const struct plan_list *list, int32_t *tier)
{
    const bool highest = list->options->plan.highest_first;
    int64_t *ranks = calloc(list->n + 1, sizeof *ranks);
    size_t i, n = 0, low, high, middle;

    if (ranks == NULL)
        return false;
    for (i = 0; i < list->n; i++)
        ranks[i] = list->rows[i].rank;
    qsort(ranks, list->n, sizeof *ranks, compare_ranks);
    for (i = 0; i < list->n; i++)
        if (i == 0 || ranks[i] != ranks[i - 1])
            ranks[n++] = ranks[i];
    for (i = 0; i < list->n; i++) {
        for (low = 0, high = n; low < high;) {
            middle = low + (high - low) / 2;
            if (ranks[middle] < list->rows[i].rank)
                low = middle + 1;
            else
                high = middle;
        }
        tier[i] = (int32_t)(highest ? n - low : low);
        if (list->rows[i].rank < 0)
            tier[i] = INT32_MAX;
    }
    free(ranks);
    return true;
}

/* ---- numbers ----------------------------------------------------------- */

static int
wrong_row(const struct plan_list *list, const struct plan_row *row,
          const char *sentence)
{
    if (row->line > 0)
        return complain(WRONG_DATA, "%s: %s %" PRId64 ": %s", list->file,
                        say("line", "baris"), row->line, sentence);
    return complain(WRONG_DATA, "%s: %s", row->code, sentence);
}

/* So many in each village of the region of a row. */
static int
village_target(const struct plan_list *list, const struct plan_row *row,
               const jamsostek_regions *regions, int64_t *target)
{
    const struct options *options = list->options;
    int32_t index, villages;

    if (regions == NULL || jamsostek_regions_find(regions, row->code, &index,
                                                  NULL) != JAMSOSTEK_OK)
        return wrong_row(list, row,
                         say("--per-village needs --regions with this code",
                             "--per-village memerlukan --regions dengan kode "
                             "ini"));
    if (jamsostek_regions_villages(
            regions, index,
            options->kinds != 0 ? options->kinds : JAMSOSTEK_VILLAGES_BUDGET,
            &villages, NULL) != JAMSOSTEK_OK)
        return wrong_row(list, row, "");
    *target = options->per_village * villages;
    return DONE;
}

/* The target of a row: its own, that of the command line, all there are. */
static int
find_target(const struct plan_list *list, const struct plan_row *row,
            const jamsostek_regions *regions, int64_t *target)
{
    const struct plan_options *plan = &list->options->plan;
    int64_t ppm = row->target_ppm;

    if (row->target >= 0) {
        *target = row->target;
        return DONE;
    }
    if (ppm < 0 && plan->target_ppm > 0)
        ppm = plan->target_ppm;
    if (ppm >= 0 && row->potential < 0)
        return wrong_row(list, row,
                         say("a percentage needs the potential",
                             "persentase memerlukan potensi"));
    if (ppm >= 0)
        /* At least that share: a part of a person is a person. */
        *target = (row->potential * ppm + 999999) / 1000000;
    else if (plan->target > 0)
        *target = plan->target;
    else if (list->options->per_village > 0)
        return village_target(list, row, regions, target);
    else if (row->potential >= 0)
        *target = row->potential;
    else
        return wrong_row(list, row,
                         say("neither a target nor a potential is given",
                             "target maupun potensi tidak disebut"));
    return DONE;
}

static int
find_weight(const struct plan_list *list, const struct plan_row *row,
            int64_t *weight)
{
    static const char *const columns[] = {"", "potential", "population",
                                          "weight"};
    const int32_t by = list->options->plan.share_by;
    const int64_t values[] = {0, row->potential, row->population, row->weight};
    char sentence[96];

    if (by == BY_NOTHING) {
        *weight = 1;
        return DONE;
    }
    if (values[by] < 0) {
        snprintf(sentence, sizeof sentence,
                 say("--share-by needs the column %s",
                     "--share-by memerlukan kolom %s"),
                 columns[by]);
        return wrong_row(list, row, sentence);
    }
    *weight = values[by];
    return DONE;
}

static int64_t
given_or(int64_t value, int64_t option, int64_t otherwise)
{
    if (value >= 0)
        return value;
    return option > 0 ? option : otherwise;
}

static int
fill_row(const struct plan_list *list, size_t i,
         const jamsostek_regions *regions, struct columns *c)
{
    const struct plan_options *plan = &list->options->plan;
    const struct plan_row *row = &list->rows[i];
    int code = find_target(list, row, regions, &c->target[i]);

    if (code == DONE && plan->share_by != BY_TARGET)
        code = find_weight(list, row, &c->weight[i]);
    c->potential[i] =
        given_or(row->potential, 0, JAMSOSTEK_ALLOCATION_NO_LIMIT);
    c->active[i] = given_or(row->active, 0, 0);
    c->minimum[i] = given_or(row->minimum, plan->minimum, 0);
    c->maximum[i] =
        given_or(row->maximum, plan->maximum, JAMSOSTEK_ALLOCATION_NO_LIMIT);
    c->kind[i] = row->kind;
    return code;
}

static bool
make_columns(struct columns *c, size_t n)
{
    c->area = calloc(4 * n + 1, sizeof *c->area);
    c->potential = calloc(6 * n + 1, sizeof *c->potential);
    if (c->area == NULL || c->potential == NULL)
        return false;
    c->group = c->area + n;
    c->tier = c->group + n;
    c->kind = c->tier + n;
    c->active = c->potential + n;
    c->target = c->active + n;
    c->minimum = c->target + n;
    c->maximum = c->minimum + n;
    c->weight = c->maximum + n;
    return true;
}

static int
fill_columns(const struct plan_list *list, const jamsostek_regions *regions,
             int32_t level, struct columns *c)
{
    const int32_t equal = list->options->plan.equal_level;
    int code = DONE;
    size_t i;

    if (!make_columns(c, list->n) ||
        !number_by_code(list, level, c->area, &c->n_areas) ||
        !find_tiers(list, c->tier) ||
        (equal > 0 && !number_by_code(list, equal, c->group, &c->n_groups)))
        return out_of_memory();
    for (i = 0; code == DONE && i < list->n; i++)
        code = fill_row(list, i, regions, c);
    return code;
}

/* ---- the areas of the report ------------------------------------------- */

static int
make_areas(const struct plan_list *list, const jamsostek_regions *regions,
           int32_t level, const struct columns *c, struct plan_report *report)
{
    struct plan_area *area;
    jamsostek_region region;
    int32_t index;
    size_t i;

    report->n_areas = c->n_areas;
    report->areas = calloc(c->n_areas + 1, sizeof *report->areas);
    if (report->areas == NULL)
        return out_of_memory();
    for (i = 0; i < list->n; i++) {
        const struct plan_row *row = &list->rows[i];

        area = &report->areas[c->area[i]];
        if (row->potential < 0)
            area->potential = -1;
        else if (area->potential >= 0)
            area->potential += row->potential;
        if (area->code[0] != '\0')
            continue;
        snprintf(area->code, sizeof area->code, "%.*s",
                 (int)part_of(row->code, level), row->code);
        area->name = level == 0 ? row->name : NULL;
        if (area->name == NULL && regions != NULL &&
            jamsostek_regions_find(regions, area->code, &index, NULL) ==
                JAMSOSTEK_OK &&
            jamsostek_regions_get(regions, index, &region, NULL) ==
                JAMSOSTEK_OK)
            area->name = region.name;
    }
    return DONE;
}

/* ---- the plan ---------------------------------------------------------- */

/* A fault of a row is one of its line. */
static int
complain_plan(const struct plan_list *list, const jamsostek_error *err)
{
    jamsostek_error found = *err;

    found.row = -1;
    if (list->file == NULL)
        return complain_error(NULL, &found);
    if (err->row >= 0 && (size_t)err->row < list->n &&
        err->status != JAMSOSTEK_ERR_DUPLICATE)
        found.row = list->rows[err->row].line;
    return complain_error(list->file, &found);
}

static int
make_plan(const struct plan_list *list, const struct columns *c,
          const struct plan_budgets *budgets, jamsostek_plan **plan)
{
    const struct options *options = list->options;
    jamsostek_plan_rows rows = JAMSOSTEK_PLAN_ROWS_INIT;
    jamsostek_plan_terms terms = JAMSOSTEK_PLAN_TERMS_INIT;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_plan_kind *kinds = calloc(list->n_workers + 1, sizeof *kinds);
    int code = DONE;
    size_t i;

    if (kinds == NULL)
        return out_of_memory();
    for (i = 0; i < list->n_workers; i++)
        kinds[i] = (jamsostek_plan_kind){
            .worker = &list->workers[i].worker,
            .first_month = list->workers[i].from,
            .n_months = list->workers[i].n_months,
        };
    rows.n = list->n;
    rows.area = c->area;
    rows.n_areas = c->n_areas;
    rows.kind = c->kind;
    rows.potential = c->potential;
    rows.active = c->active;
    rows.target = c->target;
    rows.minimum = c->minimum;
    rows.maximum = c->maximum;
    rows.weight = options->plan.share_by != BY_TARGET ? c->weight : NULL;
    rows.tier = c->tier;
    rows.group = c->n_groups > 0 ? c->group : NULL;
    rows.n_groups = c->n_groups;
    terms.kinds = kinds;
    terms.n_kinds = list->n_workers;
    terms.budgets = budgets->list;
    terms.n_budgets = budgets->n;
    terms.people = options->plan.people;
    terms.first_month = options->month;
    terms.n_months = options->months;
    terms.even_months = options->plan.over;
    terms.rotate_months = options->plan.rotate;
    terms.method = options->plan.method;
    if (jamsostek_plan_make(NULL, &rows, &terms, plan, &err) != JAMSOSTEK_OK)
        code = complain_plan(list, &err);
    free(kinds);
    return code;
}

/* A period that is not wholly in the plan gives all its money to the part
 * that is. */
static void
remark_on_budgets(struct plan_report *report)
{
    const struct options *options = report->options;
    jamsostek_date last, end;
    size_t i;

    if (jamsostek_date_add_months(options->month, options->months - 1, &last,
                                  NULL) != JAMSOSTEK_OK)
        return;
    for (i = 0; i < report->n_budgets; i++) {
        const jamsostek_plan_budget *b = &report->budgets[i];

        if (jamsostek_date_add_months(b->first_month, b->n_months - 1, &end,
                                      NULL) == JAMSOSTEK_OK &&
            (b->first_month < options->month || end > last))
            remarks_add(
                &report->remarks,
                say("The period of a budget reaches beyond the months of the "
                    "plan; all of its money is for the months inside.",
                    "Masa suatu anggaran melampaui bulan-bulan rencana; "
                    "seluruh uangnya dipakai untuk bulan di dalam rencana."));
    }
}

/* Remarks of all months, worded for each worker they are about. */
static void
find_remarks(struct plan_report *report)
{
    struct remarks some;
    jamsostek_plan_stage stage;
    uint32_t flags = 0;
    int32_t month;
    size_t i, k;

    for (month = 0; month < report->options->months; month++)
        if (jamsostek_plan_month_get(report->plan, month, 0, &stage, NULL) ==
            JAMSOSTEK_OK)
            flags |= stage.flags;
    for (i = 0; i < report->list->n_workers && i < 100; i++) {
        remarks_of(flags, &report->list->workers[i].worker,
                   report->options->months > 1, &some);
        for (k = 0; k < some.n; k++)
            remarks_add(&report->remarks, some.sentences[k]);
    }
}

static int
run(const struct plan_list *list, const jamsostek_regions *regions,
    int32_t level)
{
    struct plan_report report = {.options = list->options,
                                 .list = list,
                                 .offices =
                                     list->options->plan.offices != NULL};
    struct columns c = {0};
    struct plan_budgets budgets = {0};
    int code = fill_columns(list, regions, level, &c);

    if (code == DONE)
        code = make_areas(list, regions, level, &c, &report);
    if (code == DONE)
        code = plan_budgets_read(list->options, &budgets);
    if (code == DONE)
        code = make_plan(list, &c, &budgets, &report.plan);
    if (code == DONE) {
        report.budgets = budgets.list;
        report.n_budgets = budgets.n;
        find_remarks(&report);
        remark_on_budgets(&report);
        code = plan_print(&report);
    }
    jamsostek_plan_free(report.plan);
    free(report.areas);
    free(budgets.list);
    free(c.area);
    free(c.potential);
    return code;
}

int
plan_in_stages(struct options *options)
{
    jamsostek_regions *regions = NULL;
    struct plan_list list = {.options = options};
    const struct plan_options *plan = &options->plan;
    int32_t root = 0, level = options->by_level;
    jamsostek_region region;
    int code = options_industry(options, options->month);

    if (code == DONE)
        code = regions_open(options->regions, NULL, &regions);
    if (code == DONE && plan->offices != NULL)
        code = plan_read(&list, plan->offices, true);
    else if (code == DONE && plan->table != NULL)
        code = plan_read(&list, plan->table, false);
    else if (code == DONE) {
        code = find_root(regions, options->region, &root);
        if (code == DONE)
            code = plan_villages(&list, regions, root);
        if (code == DONE && level == 0 &&
            jamsostek_regions_get(regions, root, &region, NULL) == JAMSOSTEK_OK)
            level = region.level < 4 ? region.level + 1 : 4;
    }
    if (code == DONE)
        code = run(&list, regions, level);
    plan_list_free(&list);
    jamsostek_regions_free(regions);
    return code;
}
