/* SPDX-License-Identifier: MIT */

/*
 * bench_register.c - people per second out of a register
 *
 *     bench_register read FILE [ROUNDS]    every field of every record
 *
 * One JSON object: rows, seconds of the best round, rows and bytes of text per
 * second.  What is computed from the fields is printed too, so that no
 * compiler leaves the work out and the peers can be compared.
 */
#include <jamsostek/csv.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

struct total {
    int64_t rows;
    int64_t fields;
    int64_t bytes; /* of text: fields, commas and line ends */
    int64_t faults;
};

static double
now(void)
{
    struct timespec t;

    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static int
give_up(const jamsostek_error *err)
{
    fprintf(stderr, "bench_register: %s\n", err->message);
    return 1;
}

static int
read_all(const char *path, struct total *total)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv_record record;
    jamsostek_status status;
    jamsostek_csv *csv;
    size_t i;

    *total = (struct total){0, 0, 0, 0};
    if (jamsostek_csv_open(path, &csv, &err) != JAMSOSTEK_OK)
        return give_up(&err);
    for (;;) {
        status = jamsostek_csv_next(csv, &record, &err);
        if (status == JAMSOSTEK_OK && record.n == 0)
            break;
        if (jamsostek_csv_stopped(csv)) {
            jamsostek_csv_free(csv);
            return give_up(&err);
        }
        total->rows++;
        if (status != JAMSOSTEK_OK) {
            total->faults++;
            continue;
        }
        total->fields += (int64_t)record.n;
        for (i = 0; i < record.n; i++)
            total->bytes += (int64_t)record.lengths[i] + 1;
    }
    jamsostek_csv_free(csv);
    return 0;
}

static int
bench_read(const char *path, int rounds)
{
    struct total total = {0, 0, 0, 0};
    double best = 0, start, seconds;
    struct rusage usage;
    int i;

    for (i = 0; i < rounds; i++) {
        start = now();
        if (read_all(path, &total) != 0)
            return 1;
        seconds = now() - start;
        if (i == 0 || seconds < best)
            best = seconds;
    }
    (void)getrusage(RUSAGE_SELF, &usage);
    printf("{\"bench\": \"register: read every field\", \"rows\": %lld, "
           "\"fields\": %lld, \"faults\": %lld, \"seconds\": %.3f, "
           "\"million_rows_per_second\": %.2f, \"mb_per_second\": %.0f, "
           "\"peak_mb\": %.1f}\n",
           (long long)total.rows, (long long)total.fields,
           (long long)total.faults, best, (double)total.rows / best * 1e-6,
           (double)total.bytes / best * 1e-6, (double)usage.ru_maxrss / 1024);
    return 0;
}

int
main(int argc, char **argv)
{
    int rounds = argc > 3 ? atoi(argv[3]) : 5;

    if (argc >= 3 && strcmp(argv[1], "read") == 0)
        return bench_read(argv[2], rounds);
    fprintf(stderr, "usage: bench_register read FILE [ROUNDS]\n");
    return 2;
}
