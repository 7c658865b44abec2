/* SPDX-License-Identifier: MIT */

/*
 * bench_register.c - people per second out of a register
 *
 *     bench_register read FILE [ROUNDS]    every field of every record
 *     bench_register copy FILE [ROUNDS]    and written again, to /dev/null
 *     bench_register pack FILE [ROUNDS]    the same as gzip
 *     bench_register screen FILE ROUNDS [REGIONS] [unique]
 *                                          every rule, with a region list and
 *                                          without people who stand twice;
 *                                          people and incomes by regency and
 *                                          category of those accepted
 *     bench_register tame FILE OUTPUT      a copy that every peer can read:
 *                                          no line ends inside fields, LF only
 *
 * One JSON object: rows, seconds of the best round, rows and bytes of text per
 * second.  What is computed from the fields is printed too, so that no
 * compiler leaves the work out and the peers can be compared.
 */
#include <jamsostek/category.h>
#include <jamsostek/csv.h>
#include <jamsostek/screening.h>

#include <stdbool.h>
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

/* ---- screening --------------------------------------------------------- */

/* Rows of cells are given out as regencies come; the first is for those that
 * come too late. */
enum { CODES = 10000, REGENCIES = 600, CATEGORIES = 80 };

/* People and incomes of a category in a regency. */
struct cell {
    int64_t people;
    int64_t income;
};

struct screened {
    const char *regions; /* path, or NULL */
    bool unique;
    uint16_t rows[CODES]; /* of a regency's code, from 1; 0: none yet */
    uint16_t n_rows;
    struct cell cells[REGENCIES][CATEGORIES];
    int64_t accepted;
    int64_t income;
    int64_t groups;
};

/* The four digits that 33.22.13.1005 or 3322131005 begins with; 0 if it does
 * not. */
static size_t
regency_of(const jamsostek_person *person)
{
    const char *c = person->region, *regency;

    if (person->region_length < 5)
        return 0;
    regency = c[2] == '.' ? c + 3 : c + 2;
    return (size_t)((c[0] - '0') * 1000 + (c[1] - '0') * 100 +
                    (regency[0] - '0') * 10 + (regency[1] - '0')) %
           CODES;
}

static struct cell *
cell_of(struct screened *to, const jamsostek_person *person)
{
    uint16_t *row = &to->rows[regency_of(person)];

    if (*row == 0 && to->n_rows < REGENCIES - 1)
        *row = ++to->n_rows;
    return &to->cells[*row][(size_t)person->category % CATEGORIES];
}

static int32_t
take_line(void *context, const jamsostek_person *person,
          const jamsostek_screened *line)
{
    struct cell *cell;

    if (line->reasons != 0)
        return 0;
    cell = cell_of(context, person);
    cell->people++;
    cell->income += person->wage;
    return 0;
}

static void
add_up(struct screened *to)
{
    const struct cell *cell = to->cells[0];
    const struct cell *end = to->cells[to->n_rows + 1];

    to->accepted = to->income = to->groups = 0;
    for (; cell < end; cell++) {
        to->groups += cell->people > 0;
        to->accepted += cell->people;
        to->income += cell->income;
    }
}

static int
screen_all(const char *path, struct screened *to, struct total *total)
{
    jamsostek_screening_options options = JAMSOSTEK_SCREENING_OPTIONS_INIT;
    jamsostek_screening_totals totals = {.struct_size = sizeof totals};
    jamsostek_screening_files files = JAMSOSTEK_SCREENING_FILES_INIT;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_screening *screening = NULL;
    jamsostek_regions *regions = NULL;
    jamsostek_status status;

    memset(to->rows, 0, sizeof to->rows);
    memset(to->cells, 0, (size_t)(to->n_rows + 1) * sizeof to->cells[0]);
    to->n_rows = 0;
    files.list = path;
    files.each = take_line;
    files.context = to;
    status = jamsostek_date_make(2026, 1, 1, &options.day, &err);
    if (to->regions != NULL && status == JAMSOSTEK_OK)
        status = jamsostek_regions_open(to->regions, &regions, &err);
    options.regions = regions;
    if (!to->unique)
        options.checks = JAMSOSTEK_CHECKS_DEFAULT &
                         ~(uint32_t)(JAMSOSTEK_REASON_DUPLICATE |
                                     JAMSOSTEK_REASON_ALREADY_ENROLLED);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_screening_new(&options, &screening, &err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_screening_run(screening, &files, &err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_screening_get_totals(screening, &totals, &err);
    *total = (struct total){.rows = totals.records};
    add_up(to);
    jamsostek_screening_free(screening);
    jamsostek_regions_free(regions);
    return status == JAMSOSTEK_OK ? 0 : give_up(&err);
}

static int
bench_screening(const char *path, int rounds, struct screened *to)
{
    struct total total = {0, 0, 0, 0};
    double best = 0, start, seconds;
    int i;

    for (i = 0; i < rounds; i++) {
        start = now();
        if (screen_all(path, to, &total) != 0)
            return 1;
        seconds = now() - start;
        if (i == 0 || seconds < best)
            best = seconds;
    }
    printf("{\"bench\": \"register: screening%s, %s\", \"rows\": %lld, "
           "\"accepted\": %lld, \"income\": %lld, \"groups\": %lld, "
           "\"seconds\": %.3f, \"million_rows_per_second\": %.2f, "
           "\"peak_mb\": %.1f}\n",
           to->regions != NULL ? " with regions" : "",
           to->unique ? "unique" : "all", (long long)total.rows,
           (long long)to->accepted, (long long)to->income,
           (long long)to->groups, best, (double)total.rows / best * 1e-6,
           peak_mb());
    return 0;
}

/* ---- a tame copy ------------------------------------------------------- */

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
    static struct screened screened;
    int i;

    if (argc >= 4 && strcmp(argv[1], "screen") == 0) {
        for (i = 4; i < argc; i++)
            if (strcmp(argv[i], "unique") == 0)
                screened.unique = true;
            else
                screened.regions = argv[i];
        return bench_screening(argv[2], rounds, &screened);
    }
    for (i = 0; argc >= 3 && i < 3; i++)
        if (strcmp(argv[1], modes[i]) == 0)
            return bench((enum mode)i, argv[2], rounds);
    if (argc == 4 && strcmp(argv[1], "tame") == 0)
        return tame(argv[2], argv[3]);
    fprintf(stderr, "usage: bench_register read|copy|pack FILE [ROUNDS]\n"
                    "       bench_register screen FILE ROUNDS [REGIONS] "
                    "[unique]\n"
                    "       bench_register tame FILE OUTPUT\n");
    return 2;
}
