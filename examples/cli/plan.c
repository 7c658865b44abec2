/* SPDX-License-Identifier: MIT */

/*
 * plan.c - jamsostek plan: what so many workers in every village cost
 *
 * The example of jamsostek/plan.h: jamsostek_plan_compute() answers with rows
 * by area, by month, and in total.  regions.c finds the area.
 */
#include "plan.h"
#include "explain.h"
#include "plan_stage.h"
#include "regions.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

struct plan {
    jamsostek_plan_input input;
    jamsostek_worker worker;
    jamsostek_region root;
    jamsostek_plan_area *areas;
    size_t n_areas;
    jamsostek_plan_area total;
    jamsostek_plan_month *months;
    struct remarks remarks;
};

/* ---- text -------------------------------------------------------------- */

static const char *
last_month(const struct plan *plan, char *text)
{
    return month(plan->months[plan->input.n_months - 1].month, text);
}

static void
print_title(const struct plan *plan)
{
    char first[MONTH_SIZE], last[MONTH_SIZE], kinds[KINDS_SIZE];
    char number[NUMBER_SIZE];
    const char *village = village_word(plan->input.kinds);
    const char *name = plan->root.level > 0
                           ? plan->root.name
                           : say("all regions", "seluruh wilayah");

    kinds_words(plan->input.kinds, kinds, sizeof kinds);
    printf(say("Plan: %s (%s), %s to %s\n", "Rencana: %s (%s), %s s.d. %s\n"),
           name, plan->root.code, month(plan->months[0].month, first),
           last_month(plan, last));
    printf(say("%s workers in each %s", "%s pekerja di setiap %s"),
           count(plan->input.per_village, number), village);
    if (strcmp(kinds, village) != 0)
        printf(" (%s)", kinds);
    putchar('\n');
    printf(say("Each: %s, ", "Masing-masing: %s, "),
           segment_label(worker_segment(&plan->worker)));
    if (plan->worker.wage > 0)
        printf(say("%s a month, ", "%s sebulan, "),
               money(plan->worker.wage, number));
    printf(say("paid from: %s", "dibayar dari: %s"),
           funding_label(plan->worker.funding));
    if (plan->worker.relief != 0)
        printf(say("\nRelief: %s", "\nKeringanan: %s"),
               relief_label(plan->worker.relief));
    fputs("\n\n", stdout);
}

static void
area_row(struct table *table, const struct plan *plan,
         const jamsostek_regions *regions, const jamsostek_plan_area *area)
{
    jamsostek_region region;
    bool total = area == &plan->total;

    if (jamsostek_regions_get(regions, area->region, &region, NULL) !=
        JAMSOSTEK_OK)
        return;
    table_text(table, total ? "" : region.code);
    table_text(table, total ? say("Total", "Jumlah") : region.name);
    table_number(table, area->villages);
    table_number(table, area->workers);
    table_number(table, area->cost_first_month);
    table_number(table, area->cost);
}

static int
print_areas(const struct plan *plan, const jamsostek_regions *regions,
            int32_t level)
{
    char first[MONTH_SIZE], monthly[48], all[48];
    const struct column columns[] = {
        {"code", say("Code", "Kode"), CELL_TEXT},
        {"name", level_label(level), CELL_TEXT},
        {"villages", village_heading(plan->input.kinds), CELL_COUNT},
        {"workers", say("Workers", "Pekerja"), CELL_COUNT},
        {"cost_first_month", monthly, CELL_MONEY},
        {"cost", all, CELL_MONEY},
    };
    struct table table;
    size_t i;

    snprintf(monthly, sizeof monthly, "%s %s", say("Cost in", "Biaya"),
             month(plan->months[0].month, first));
    snprintf(all, sizeof all,
             say("Cost of %" PRId32 " months", "Biaya %" PRId32 " bulan"),
             plan->input.n_months);
    table_begin(&table, columns, COUNT(columns));
    for (i = 0; i < plan->n_areas; i++)
        area_row(&table, plan, regions, &plan->areas[i]);
    area_row(&table, plan, regions, &plan->total);
    return table_print(&table, FORMAT_TEXT);
}

/* Months in a row that cost the same are one line. */
static int32_t
run_length(const struct plan *plan, int32_t first)
{
    int32_t n = 1;

    while (first + n < plan->input.n_months &&
           plan->months[first + n].cost_per_worker ==
               plan->months[first].cost_per_worker)
        n++;
    return n;
}

static int
print_months(const struct plan *plan)
{
    const struct column columns[] = {
        {"from", say("From", "Dari"), CELL_TEXT},
        {"to", say("To", "Sampai"), CELL_TEXT},
        {"months", say("Months", "Bulan"), CELL_COUNT},
        {"cost_per_worker", say("A worker, a month", "Per pekerja sebulan"),
         CELL_MONEY},
        {"cost", say("All, a month", "Seluruhnya sebulan"), CELL_MONEY},
        {"sum", say("These months", "Bulan-bulan ini"), CELL_MONEY},
    };
    char text[MONTH_SIZE], amount[NUMBER_SIZE];
    const jamsostek_plan_month *m;
    struct table table;
    int32_t i, n;

    m = &plan->months[0];
    if (run_length(plan, 0) == plan->input.n_months) {
        printf(
            say("Every month: %s a worker, ", "Setiap bulan: %s per pekerja, "),
            money(m->cost_per_worker, amount));
        printf(say("%s in all\n", "seluruhnya %s\n"), money(m->cost, amount));
        return DONE;
    }
    printf("\n%s\n", say("Cost by month", "Biaya per bulan"));
    table_begin(&table, columns, COUNT(columns));
    for (i = 0; i < plan->input.n_months; i += n) {
        n = run_length(plan, i);
        m = &plan->months[i];
        table_text(&table, month(m->month, text));
        table_text(&table, month(plan->months[i + n - 1].month, text));
        table_number(&table, n);
        table_number(&table, m->cost_per_worker);
        table_number(&table, m->cost);
        table_number(&table, m->cost * n);
    }
    return table_print(&table, FORMAT_TEXT);
}

static int
print_text(const struct plan *plan, const jamsostek_regions *regions,
           const struct options *options, int32_t level)
{
    char village[NUMBER_SIZE];
    int code;

    print_title(plan);
    code = print_areas(plan, regions, level);
    if (code != DONE)
        return code;
    printf(say("\nOne %s: %s for %" PRId32 " months\n",
               "\nSatu %s: %s untuk %" PRId32 " bulan\n"),
           village_word(plan->input.kinds),
           money(plan->total.cost / plan->total.villages, village),
           plan->input.n_months);
    code = print_months(plan);
    if (code != DONE)
        return code;
    print_remarks(&plan->remarks, say("Remarks", "Catatan"));
    if (!options->explain)
        return DONE;
    printf("\n%s\n", say("Why: one worker", "Mengapa: satu pekerja"));
    return explain(NULL, plan->input.first_month, plan->input.n_months,
                   &plan->worker, FORMAT_TEXT);
}

/* ---- CSV and JSON ------------------------------------------------------ */

/* One table for all: the column `row` tells what a line is. */
static int
print_csv(const struct plan *plan, const jamsostek_regions *regions)
{
    static const struct column columns[] = {
        {"row", "", CELL_TEXT},
        {"code", "", CELL_TEXT},
        {"name", "", CELL_TEXT},
        {"month", "", CELL_TEXT},
        {"villages", "", CELL_COUNT},
        {"workers", "", CELL_COUNT},
        {"cost_per_worker", "", CELL_COUNT},
        {"cost_first_month", "", CELL_COUNT},
        {"cost", "", CELL_COUNT},
    };
    char text[MONTH_SIZE];
    struct table table;
    size_t i;
    int32_t k;

    table_begin(&table, columns, COUNT(columns));
    for (i = 0; i <= plan->n_areas; i++) {
        const jamsostek_plan_area *area =
            i < plan->n_areas ? &plan->areas[i] : &plan->total;
        jamsostek_region region = {.code = "", .name = ""};

        if (jamsostek_regions_get(regions, area->region, &region, NULL) !=
            JAMSOSTEK_OK)
            continue;
        table_text(&table, i < plan->n_areas ? "area" : "total");
        table_text(&table, region.code);
        table_text(&table, region.name);
        table_empty(&table);
        table_number(&table, area->villages);
        table_number(&table, area->workers);
        table_empty(&table);
        table_number(&table, area->cost_first_month);
        table_number(&table, area->cost);
    }
    for (k = 0; k < plan->input.n_months; k++) {
        table_text(&table, "month");
        table_text(&table, plan->root.code);
        table_text(&table, plan->root.name);
        table_text(&table, month(plan->months[k].month, text));
        table_number(&table, plan->total.villages);
        table_number(&table, plan->months[k].workers);
        table_number(&table, plan->months[k].cost_per_worker);
        table_empty(&table);
        table_number(&table, plan->months[k].cost);
    }
    return table_print(&table, FORMAT_CSV);
}

static void
json_area(const jamsostek_regions *regions, const jamsostek_plan_area *area)
{
    jamsostek_region region;

    if (jamsostek_regions_get(regions, area->region, &region, NULL) !=
        JAMSOSTEK_OK)
        return;
    json_open('{');
    json_key("code");
    json_text(region.code);
    json_key("name");
    json_text(region.name);
    json_key("villages");
    json_number(area->villages);
    json_key("workers");
    json_number(area->workers);
    json_key("cost_first_month");
    json_number(area->cost_first_month);
    json_key("cost");
    json_number(area->cost);
    json_close('}');
}

static void
json_months(const struct plan *plan)
{
    char text[MONTH_SIZE];
    int32_t i;

    json_key("months");
    json_open('[');
    for (i = 0; i < plan->input.n_months; i++) {
        json_open('{');
        json_key("month");
        json_text(month(plan->months[i].month, text));
        json_key("workers");
        json_number(plan->months[i].workers);
        json_key("cost_per_worker");
        json_number(plan->months[i].cost_per_worker);
        json_key("cost");
        json_number(plan->months[i].cost);
        json_key("flags");
        json_number(plan->months[i].flags);
        json_close('}');
    }
    json_close(']');
}

static int
print_json(const struct plan *plan, const jamsostek_regions *regions,
           const struct options *options)
{
    char text[MONTH_SIZE];
    int code = DONE;
    size_t i;

    json_open('{');
    json_key("code");
    json_text(plan->root.code);
    json_key("name");
    json_text(plan->root.name);
    json_key("per_village");
    json_number(plan->input.per_village);
    json_key("first_month");
    json_text(month(plan->months[0].month, text));
    json_key("n_months");
    json_number(plan->input.n_months);
    json_key("areas");
    json_open('[');
    for (i = 0; i < plan->n_areas; i++)
        json_area(regions, &plan->areas[i]);
    json_close(']');
    json_key("total");
    json_area(regions, &plan->total);
    json_months(plan);
    json_remarks(&plan->remarks, "remarks");
    if (options->explain) {
        json_key("explanation");
        code = explain(NULL, plan->input.first_month, plan->input.n_months,
                       &plan->worker, FORMAT_JSON);
    }
    json_close('}');
    json_end();
    return code;
}

/* ---- the command ------------------------------------------------------- */

static int
compute(struct plan *plan, const jamsostek_regions *regions)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    size_t room = (size_t)jamsostek_regions_count(regions);
    uint32_t flags = 0;
    int32_t i;

    plan->areas = calloc(room, sizeof *plan->areas);
    plan->months = calloc((size_t)plan->input.n_months, sizeof *plan->months);
    if (plan->areas == NULL || plan->months == NULL)
        return out_of_memory();
    if (jamsostek_plan_compute(NULL, &plan->input, plan->areas, room,
                               &plan->n_areas, &plan->total, plan->months,
                               &err) != JAMSOSTEK_OK)
        return complain_error(NULL, &err);
    if (plan->total.villages == 0)
        return no_villages(regions, plan->input.root, plan->input.kinds);
    for (i = 0; i < plan->input.n_months; i++)
        flags |= plan->months[i].flags;
    remarks_of(flags, &plan->worker, plan->input.n_months > 1, &plan->remarks);
    return DONE;
}

static int
plan_for(const jamsostek_regions *regions, struct options *options)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    struct plan plan = {.worker = options->worker};
    int32_t level;
    int code = find_root(regions, options->region, &plan.input.root);

    if (code == DONE)
        code = options_industry(options, options->month);
    plan.worker.industry = options->worker.industry;
    if (code == DONE)
        code = plan_complete(&plan.worker, options, false);
    if (code == DONE && jamsostek_regions_get(regions, plan.input.root,
                                              &plan.root, &err) != JAMSOSTEK_OK)
        code = complain_error(NULL, &err);
    if (code != DONE)
        return code;

    plan.input.struct_size = sizeof plan.input;
    plan.input.regions = regions;
    plan.input.by_level = options->by_level;
    plan.input.kinds =
        options->kinds != 0 ? options->kinds : JAMSOSTEK_VILLAGES_BUDGET;
    plan.input.n_months = options->months;
    plan.input.per_village = options->per_village;
    plan.input.worker = &plan.worker;
    plan.input.first_month = options->month;
    level = options->by_level != 0 ? options->by_level
            : plan.root.level < 4  ? plan.root.level + 1
                                   : 4;
    code = compute(&plan, regions);
    if (code == DONE && options->format == FORMAT_TEXT)
        code = print_text(&plan, regions, options, level);
    else if (code == DONE && options->format == FORMAT_CSV)
        code = print_csv(&plan, regions);
    else if (code == DONE)
        code = print_json(&plan, regions, options);
    free(plan.areas);
    free(plan.months);
    return code;
}

/* What is asked: a sum, offices, a table, villages with limits, or the same
 * quota for every village. */
static bool
is_staged(const struct options *options)
{
    int i;

    for (i = 0; i < N_PLAN_OPTIONS; i++)
        if (options->plan.given[i])
            return true;
    return false;
}

static int
check_sum(const struct options *options)
{
    int i;

    for (i = 0; i < N_PLAN_OPTIONS; i++)
        if (options->plan.given[i] && i != PLAN_SUM && i != PLAN_PEOPLE)
            break;
    if (i < N_PLAN_OPTIONS || options->regions != NULL ||
        options->per_village > 0 || options->by_level != 0 ||
        options->region != NULL || options->kinds != 0 || options->explain)
        return complain(WRONG_USAGE, "%s",
                        say("--sum goes with --from, --people, --months and "
                            "the options of a worker only",
                            "--sum hanya dengan --from, --people, --months, "
                            "dan opsi pekerja"));
    if (options->month == JAMSOSTEK_DATE_NONE)
        return complain(WRONG_USAGE, "%s",
                        say("--sum needs --from YYYY-MM",
                            "--sum memerlukan --from YYYY-MM"));
    return DONE;
}

/* Options that would be passed over in silence. */
static const char *
idle_option(const struct options *options)
{
    const struct plan_options *plan = &options->plan;
    const bool file = plan->table != NULL || plan->offices != NULL;

    if (plan->table != NULL && plan->offices != NULL)
        return "--offices";
    if (options->region != NULL && file)
        return "--region";
    if (options->explain)
        return "--explain";
    if (plan->offices != NULL && options->per_village > 0)
        return "--per-village";
    if (plan->offices != NULL && options->by_level != 0)
        return "--by";
    if (plan->offices != NULL && plan->equal_level != 0)
        return "--equal-by";
    if (!file && plan->first != NULL)
        return plan->highest_first ? "--highest-first" : "--lowest-first";
    if (!file && plan->share_by != BY_TARGET)
        return "--share-by";
    if (!file && plan->given[PLAN_TARGET])
        return "--target";
    if (plan->given[PLAN_BUDGET_PER] && plan->n_budgets == 0)
        return "--budget-per";
    if (plan->given[PLAN_METHOD] && plan->n_budgets == 0 && plan->people == 0 &&
        plan->over < 2)
        return "--method";
    return NULL;
}

static int
check_stages(const struct options *options)
{
    const struct plan_options *plan = &options->plan;
    const char *idle = idle_option(options);

    if (idle != NULL)
        return complain(WRONG_USAGE,
                        say("%s has no use beside the other options; see "
                            "--help",
                            "%s tidak berguna di samping opsi lainnya; lihat "
                            "--help"),
                        idle);
    if (plan->table == NULL && plan->offices == NULL &&
        (options->regions == NULL || options->per_village == 0))
        return complain(WRONG_USAGE, "%s",
                        say("--table, --offices, or --regions with "
                            "--per-village, is needed; see --help",
                            "perlu --table, --offices, atau --regions dengan "
                            "--per-village; lihat --help"));
    if (plan->given[PLAN_EVERY_MONTH] && options->format == FORMAT_TEXT)
        return complain(WRONG_USAGE, "%s",
                        say("--every-month gives csv or json",
                            "--every-month menghasilkan csv atau json"));
    if (options->month == JAMSOSTEK_DATE_NONE || options->months == 0)
        return complain(WRONG_USAGE, "%s",
                        say("--from and --months are needed; see --help",
                            "perlu --from dan --months; lihat --help"));
    return DONE;
}

static int
check_options(const struct options *options)
{
    if (options->n_arguments > 0)
        return complain(WRONG_USAGE,
                        say("%s: this command takes options only",
                            "%s: perintah ini hanya menerima opsi"),
                        options->arguments[0]);
    if (options->separator != 0 && options->plan.table == NULL &&
        options->plan.offices == NULL)
        return complain(WRONG_USAGE, "%s",
                        say("--separator goes with --table or --offices",
                            "--separator dipakai bersama --table atau "
                            "--offices"));
    if (options->plan.given[PLAN_SUM])
        return check_sum(options);
    if (is_staged(options))
        return check_stages(options);
    if (options->regions == NULL || options->per_village == 0 ||
        options->month == JAMSOSTEK_DATE_NONE || options->months == 0)
        return complain(WRONG_USAGE, "%s",
                        say("--regions, --per-village, --from and --months are "
                            "needed; see --help",
                            "perlu --regions, --per-village, --from, dan "
                            "--months; lihat --help"));
    if (options->explain && options->format == FORMAT_CSV)
        return complain(WRONG_USAGE, "%s",
                        say("--explain gives text or json",
                            "--explain menghasilkan text atau json"));
    return DONE;
}

static int
plan_villages_alike(struct options *options)
{
    jamsostek_regions *regions = NULL;
    int code = regions_open(options->regions, NULL, &regions);

    if (code == DONE)
        code = plan_for(regions, options);
    jamsostek_regions_free(regions);
    return code;
}

int
command_plan(int argc, char **argv)
{
    struct options options;
    int code = options_read(PLAN, argc, argv, &options);

    if (code == DONE && options.help)
        help("plan");
    else if (code == DONE) {
        code = check_options(&options);
        if (code == DONE && options.plan.given[PLAN_SUM])
            code = plan_sum(&options);
        else if (code == DONE && is_staged(&options))
            code = plan_in_stages(&options);
        else if (code == DONE)
            code = plan_villages_alike(&options);
    }
    options_free(&options);
    return code;
}
