/* SPDX-License-Identifier: MIT */

/*
 * bench_register.c - people per second out of a register
 *
 *     bench_register read FILE [ROUNDS]    every field of every record
 *     bench_register copy FILE [ROUNDS]    and written again, to /dev/null
 *     bench_register pack FILE [ROUNDS]    the same as gzip
 *     bench_register tame FILE OUTPUT      a copy that every peer can read:
 *                                          no line ends inside fields, LF only
 *
 * One JSON object: rows, seconds of the best round, rows and bytes of text per
 * second.  What is computed from the fields is printed too, so that no
 * compiler leaves the work out and the peers can be compared.
 */
#include <jamsostek/csv.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
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
    fprintf(stderr, "bench_register: %s\n", err->message);
    return 1;
}

/* `to` is NULL: nothing is written. */
static int
read_all(const char *path, jamsostek_csv_writer *to, struct total *total)
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
        if (to != NULL && jamsostek_csv_write(to, record.fields, record.lengths,
                                              record.n, &err) != JAMSOSTEK_OK) {
            jamsostek_csv_free(csv);
            return give_up(&err);
        }
        total->fields += (int64_t)record.n;
        for (i = 0; i < record.n; i++)
            total->bytes += (int64_t)record.lengths[i] + 1;
    }
    jamsostek_csv_free(csv);
    return 0;
}

static int
copy_all(const char *path, int32_t gzip, struct total *total)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv_writer *writer;
    int status;

    if (jamsostek_csv_writer_open("/dev/null", gzip, &writer, &err) !=
        JAMSOSTEK_OK)
        return give_up(&err);
    status = read_all(path, writer, total);
    if (status == 0 &&
        jamsostek_csv_writer_commit(writer, &err) != JAMSOSTEK_OK)
        status = give_up(&err);
    jamsostek_csv_writer_free(writer);
    return status;
}

/* Line ends of a record's fields become blanks. */
static void
join_lines(const jamsostek_csv_record *record)
{
    char *text;
    size_t i;

    for (i = 0; i < record->n; i++)
        for (text = (char *)(uintptr_t)record->fields[i]; *text != '\0'; text++)
            if (*text == '\n' || *text == '\r')
                *text = ' ';
}

static int
tame(const char *path, const char *output)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv_writer *writer = NULL;
    jamsostek_csv_record record;
    jamsostek_csv *csv = NULL;
    jamsostek_status status;

    status = jamsostek_csv_open(path, &csv, &err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_csv_writer_open(output, 0, &writer, &err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_csv_header(csv, &record, &err);
    while (status == JAMSOSTEK_OK && record.n > 0) {
        join_lines(&record);
        status = jamsostek_csv_write(writer, record.fields, record.lengths,
                                     record.n, &err);
        if (status == JAMSOSTEK_OK)
            status = jamsostek_csv_next(csv, &record, &err);
    }
    if (status == JAMSOSTEK_OK)
        status = jamsostek_csv_writer_commit(writer, &err);
    jamsostek_csv_writer_free(writer);
    jamsostek_csv_free(csv);
    return status == JAMSOSTEK_OK ? 0 : give_up(&err);
}

enum mode {
    MODE_READ,
    MODE_COPY,
    MODE_PACK,
};

static int
bench(enum mode mode, const char *path, int rounds)
{
    static const char *const names[] = {
        "read every field",
        "read and write every field",
        "read every field and write gzip",
    };
    struct total total = {0, 0, 0, 0};
    double best = 0, start, seconds;
    int i, status;

    for (i = 0; i < rounds; i++) {
        start = now();
        status = mode == MODE_READ ? read_all(path, NULL, &total)
                                   : copy_all(path, mode == MODE_PACK, &total);
        if (status != 0)
            return status;
        seconds = now() - start;
        if (i == 0 || seconds < best)
            best = seconds;
    }
    printf("{\"bench\": \"register: %s\", \"rows\": %lld, "
           "\"fields\": %lld, \"faults\": %lld, \"seconds\": %.3f, "
           "\"million_rows_per_second\": %.2f, \"mb_per_second\": %.0f, "
           "\"peak_mb\": %.1f}\n",
           names[mode], (long long)total.rows, (long long)total.fields,
           (long long)total.faults, best, (double)total.rows / best * 1e-6,
           (double)total.bytes / best * 1e-6, peak_mb());
    return 0;
}

int
main(int argc, char **argv)
{
    static const char *const modes[] = {"read", "copy", "pack"};
    int rounds = argc > 3 ? atoi(argv[3]) : 5;
    int i;

    for (i = 0; argc >= 3 && i < 3; i++)
        if (strcmp(argv[1], modes[i]) == 0)
            return bench((enum mode)i, argv[2], rounds);
    if (argc == 4 && strcmp(argv[1], "tame") == 0)
        return tame(argv[2], argv[3]);
    fprintf(stderr, "usage: bench_register read|copy|pack FILE [ROUNDS]\n"
                    "       bench_register tame FILE OUTPUT\n");
    return 2;
}
