/* SPDX-License-Identifier: MIT */

/*
 * generate_register.c - a register of people who do not exist
 *
 *   generate_register --regions FILE [--people N] [--seed S] [--errors PPM]
 *       [--region CODE] [--date YYYY-MM-DD] [--output FILE] [--ledger FILE]
 *       [--enrolled FILE] [--bom]
 *
 * Writes a CSV of N people (100,000) to standard output or FILE, of whom PPM
 * in a million (120,000) have a fault.  The ledger says where and which: rows
 * `line,reason` with the words of the screening; warnings stand there too.
 * --enrolled is a second register: all people whose fault is to be in it, and
 * others who are not in the list.
 *
 * What the screening has to be told: the day (--date, 2026-06-01), the region
 * (--region, "0" for the country), age below 65, segment bpu, and that nik,
 * nama, tanggal_lahir, pekerjaan and kode_wilayah are required.  That the
 * region of the NIK is another one than that of the line is true of every line
 * and stands in no ledger.
 *
 * Villages are those of the list.  Names are made of syllables, and every NIK
 * begins with 999999, a region that does not exist, so that no line can be a
 * real person.  A line depends on the seed and its number alone: the same
 * options give the same bytes, and memory does not grow with N.
 */
#include "synthetic.h"

#include <jamsostek/region.h>

#include <stdlib.h>
#include <string.h>

enum { PEOPLE_MAX = 100000000 };

struct arguments {
    const char *regions;
    const char *region;
    const char *date;
    const char *output;
    const char *ledger;
    const char *enrolled;
    const char *people;
    const char *seed;
    const char *errors;
    bool bom;
};

static uint64_t
number_of(const char *name, const char *text, uint64_t most)
{
    char *end;
    unsigned long long value = strtoull(text, &end, 10);

    if (*text < '0' || *text > '9' || *end != '\0' || value > most)
        stop(name, "is not a whole number, or too large");
    return value;
}

static struct arguments
read_arguments(int argc, char **argv)
{
    struct arguments a = {.region = "0",
                          .date = "2026-06-01",
                          .people = "100000",
                          .seed = "1",
                          .errors = "120000"};
    const struct {
        const char *name;
        const char **value;
    } options[] = {
        {"--regions", &a.regions}, {"--region", &a.region},
        {"--date", &a.date},       {"--output", &a.output},
        {"--ledger", &a.ledger},   {"--enrolled", &a.enrolled},
        {"--people", &a.people},   {"--seed", &a.seed},
        {"--errors", &a.errors},
    };
    size_t n;
    int i;

    for (i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--bom") == 0) {
            a.bom = true;
            continue;
        }
        for (n = 0; n < ARRAY_LEN(options); n++)
            if (strcmp(argv[i], options[n].name) == 0)
                break;
        if (n == ARRAY_LEN(options) || i + 1 == argc)
            stop(argv[i], "is no option, or has no value");
        *options[n].value = argv[++i];
    }
    if (a.regions == NULL)
        stop("--regions FILE", "is needed");
    return a;
}

/* The villages inside and outside the region. */
static void
choose_villages(const jamsostek_regions *regions, const char *root,
                struct plan *plan)
{
    int32_t n = jamsostek_regions_count(regions), at, i, mimika;
    jamsostek_region area, village;

    plan->inside = malloc((size_t)n * sizeof *plan->inside);
    plan->outside = malloc((size_t)n * sizeof *plan->outside);
    if (plan->inside == NULL || plan->outside == NULL)
        stop("memory", "is exhausted");
    if (jamsostek_regions_find(regions, root, &at, NULL) != JAMSOSTEK_OK ||
        jamsostek_regions_get(regions, at, &area, NULL) != JAMSOSTEK_OK)
        stop(root, "is no region of the list");
    for (i = 1; i < n; i++) {
        if (jamsostek_regions_get(regions, i, &village, NULL) != JAMSOSTEK_OK ||
            village.level != 4)
            continue;
        if (i >= at && i < area.end)
            plan->inside[plan->n_inside++] = village.code;
        else
            plan->outside[plan->n_outside++] = village.code;
    }
    if (plan->n_inside == 0)
        stop(root, "has no villages");
    plan->has_former = jamsostek_regions_find(regions, "94.04", &mimika,
                                              NULL) == JAMSOSTEK_OK &&
                       mimika >= at && mimika < area.end;
}

static struct plan
make_plan(const struct arguments *a, const jamsostek_regions *regions)
{
    struct plan plan = {
        .people = number_of("--people", a->people, PEOPLE_MAX),
        .seed = number_of("--seed", a->seed, UINT64_MAX - 16),
        .errors_ppm = (uint32_t)number_of("--errors", a->errors, 900000),
        .today = parse_day(a->date),
    };
    struct day limit = years_before(plan.today, 65);

    plan.workers = make_group(limit, years_before(plan.today, 18),
                              mix(plan.seed + GROUPS));
    plan.old = make_group(years_before(plan.today, 85), limit,
                          mix(plan.seed + GROUPS + 1));
    choose_villages(regions, a->region, &plan);
    return plan;
}

static void
write_all(const struct plan *plan, const struct arguments *a,
          struct outputs *to)
{
    uint64_t i;

    open_out(&to->list, a->output, stdout);
    open_out(&to->ledger, a->ledger, NULL);
    open_out(&to->enrolled, a->enrolled, NULL);
    write_headings(to, a->bom);
    for (i = 0; i < plan->people; i++)
        write_line(plan, i, to);
    close_out(&to->list);
    close_out(&to->ledger);
    close_out(&to->enrolled);
}

int
main(int argc, char **argv)
{
    struct arguments arguments = read_arguments(argc, argv);
    struct outputs *to = malloc(sizeof *to);
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_regions *regions;
    struct plan plan;

    if (to == NULL)
        stop("memory", "is exhausted");
    if (jamsostek_regions_open(arguments.regions, &regions, &err) !=
        JAMSOSTEK_OK)
        stop(arguments.regions, err.message);
    plan = make_plan(&arguments, regions);
    write_all(&plan, &arguments, to);
    free(plan.workers.days);
    free(plan.old.days);
    free(plan.inside);
    free(plan.outside);
    free(to);
    jamsostek_regions_free(regions);
    return 0;
}
