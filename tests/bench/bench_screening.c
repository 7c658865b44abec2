/* SPDX-License-Identifier: MIT */

/*
 * bench_screening.c - people per second through a whole screening
 *
 *     bench_screening MODE REGIONS FILE [ROUNDS]
 *
 * MODE is `all` (every field of every person checked), `unique` (and every NIK
 * remembered) or `files` (and the accepted lines written, to /dev/null).  One
 * JSON object with the best of the rounds.
 */
#include <jamsostek/jamsostek.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double
now(void)
{
    struct timespec t;

    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* Peak memory of this program alone; getrusage() also counts what the one that
 * started it had.  0 where the system does not tell. */
static double
peak_mb(void)
{
    FILE *file = fopen("/proc/self/status", "r");
    char line[256];
    long kb = 0;

    while (file != NULL && fgets(line, sizeof line, file) != NULL)
        if (strncmp(line, "VmHWM:", 6) == 0)
            kb = strtol(line + 6, NULL, 10);
    if (file != NULL)
        fclose(file);
    return (double)kb / 1024;
}

static int
give_up(const jamsostek_error *err)
{
    fprintf(stderr, "bench_screening: %s\n", err->message);
    return 1;
}

static jamsostek_status
screen(const char *mode, const jamsostek_regions *regions, const char *path,
       jamsostek_screening_totals *totals, jamsostek_error *err)
{
    jamsostek_screening_options options = JAMSOSTEK_SCREENING_OPTIONS_INIT;
    jamsostek_screening_files files = JAMSOSTEK_SCREENING_FILES_INIT;
    jamsostek_screening *screening;
    jamsostek_status status;

    status = jamsostek_date_parse("2026-06-01", &options.day, err);
    if (status != JAMSOSTEK_OK)
        return status;
    options.regions = regions;
    options.segment = JAMSOSTEK_SEGMENT_BPU;
    options.checks = JAMSOSTEK_CHECKS_DEFAULT;
    if (strcmp(mode, "all") == 0)
        options.checks &= ~(uint32_t)(JAMSOSTEK_REASON_DUPLICATE |
                                      JAMSOSTEK_REASON_ALREADY_ENROLLED);
    files.list = path;
    if (strcmp(mode, "files") == 0)
        files.accepted = "/dev/null";
    status = jamsostek_screening_new(&options, &screening, err);
    if (status != JAMSOSTEK_OK)
        return status;
    status = jamsostek_screening_run(screening, &files, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_screening_get_totals(screening, totals, err);
    jamsostek_screening_free(screening);
    return status;
}

int
main(int argc, char **argv)
{
    jamsostek_screening_totals totals = {.struct_size = sizeof totals};
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_regions *regions;
    double best = 0, start, seconds;
    int rounds = argc > 4 ? atoi(argv[4]) : 3, i;

    if (argc < 4) {
        fprintf(stderr, "usage: bench_screening MODE REGIONS FILE [ROUNDS]\n");
        return 2;
    }
    if (jamsostek_regions_open(argv[2], &regions, &err) != JAMSOSTEK_OK)
        return give_up(&err);
    for (i = 0; i < rounds; i++) {
        start = now();
        if (screen(argv[1], regions, argv[3], &totals, &err) != JAMSOSTEK_OK) {
            jamsostek_regions_free(regions);
            return give_up(&err);
        }
        seconds = now() - start;
        if (i == 0 || seconds < best)
            best = seconds;
    }
    jamsostek_regions_free(regions);
    printf("{\"bench\": \"screening: %s\", \"rows\": %lld, "
           "\"accepted\": %lld, \"seconds\": %.3f, "
           "\"million_rows_per_second\": %.2f, \"peak_mb\": %.1f}\n",
           argv[1], (long long)totals.records, (long long)totals.accepted, best,
           (double)totals.records / best * 1e-6, peak_mb());
    return 0;
}
