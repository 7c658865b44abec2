/* SPDX-License-Identifier: MIT */

/*
 * bench_screening.c - people per second through a whole screening
 *
 *     bench_screening check REGIONS FILE    every rule but duplicates
 *     bench_screening unique REGIONS FILE   and no NIK twice
 *     bench_screening files REGIONS FILE    and written, to /dev/null
 *
 * One JSON object: rows, seconds, rows per second, what was accepted, and the
 * peak of memory.
 */
#include <jamsostek/screening.h>

#include <jamsostek/terms.h>

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

/* Of this program alone; 0 where the system does not tell. */
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

static jamsostek_status
screen(const char *mode, const char *regions_path, const char *path,
       jamsostek_screening_totals *totals, jamsostek_error *err)
{
    jamsostek_screening_options options = JAMSOSTEK_SCREENING_OPTIONS_INIT;
    jamsostek_screening_files files = JAMSOSTEK_SCREENING_FILES_INIT;
    jamsostek_screening *screening = NULL;
    jamsostek_regions *regions = NULL;
    jamsostek_status status;

    options.segment = JAMSOSTEK_SEGMENT_BPU;
    options.checks = JAMSOSTEK_CHECKS_DEFAULT;
    if (strcmp(mode, "check") == 0)
        options.checks &= ~(uint32_t)JAMSOSTEK_REASON_DUPLICATE;
    files.list = path;
    if (strcmp(mode, "files") == 0)
        files.accepted = files.rejected = "/dev/null";
    status = jamsostek_date_make(2026, 6, 1, &options.day, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_regions_open(regions_path, &regions, err);
    options.regions = regions;
    if (status == JAMSOSTEK_OK)
        status = jamsostek_screening_new(&options, &screening, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_screening_run(screening, &files, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_screening_get_totals(screening, totals, err);
    jamsostek_screening_free(screening);
    jamsostek_regions_free(regions);
    return status;
}

int
main(int argc, char **argv)
{
    jamsostek_screening_totals totals = {.struct_size = sizeof totals};
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    double start = now(), seconds;

    if (argc != 4) {
        fprintf(stderr,
                "usage: bench_screening check|unique|files REGIONS FILE\n");
        return 2;
    }
    if (screen(argv[1], argv[2], argv[3], &totals, &err) != JAMSOSTEK_OK) {
        fprintf(stderr, "bench_screening: %s\n", err.message);
        return 1;
    }
    seconds = now() - start;
    printf("{\"bench\": \"screening: %s\", \"rows\": %lld, \"seconds\": %.3f, "
           "\"million_rows_per_second\": %.2f, \"accepted\": %lld, "
           "\"peak_mb\": %.1f}\n",
           argv[1], (long long)totals.records, seconds,
           (double)totals.records / seconds * 1e-6, (long long)totals.accepted,
           peak_mb());
    return 0;
}
