/* SPDX-License-Identifier: MIT */

/*
 * nik.c - jamsostek nik: what population numbers say, and what is wrong
 *
 * The example of identity.h.  Numbers come from the command line, from a list
 * with one in each line, or from a column of a register; the answers leave in
 * the same order, one by one.
 */
#include "nik.h"
#include "csv_file.h"
#include "regions.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct job {
    const struct nik_options *options;
    struct nik_printer printer;
    jamsostek_regions *regions; /* NULL: none */
    int64_t n;
    int64_t n_bad;
    int64_t n_warned;
    int64_t n_ending_in_0;
};

/* ---- one number -------------------------------------------------------- */

/* The name of a region and of those above it. */
static void
name_place(const jamsostek_regions *regions, int32_t index,
           struct nik_answer *answer)
{
    jamsostek_region region;
    size_t end = 0;

    while (index > 0 && end < sizeof answer->place &&
           jamsostek_regions_get(regions, index, &region, NULL) ==
               JAMSOSTEK_OK) {
        end += (size_t)snprintf(answer->place + end, sizeof answer->place - end,
                                "%s%s", end > 0 ? ", " : "", region.name);
        index = region.parent;
    }
}

static void
find_place(const jamsostek_regions *regions, struct nik_answer *answer)
{
    const char *code = answer->nik.region;
    int32_t index, former;

    if (regions == NULL || code[0] == '\0' ||
        jamsostek_regions_locate(regions, code, strlen(code), &index, &former,
                                 NULL) != JAMSOSTEK_OK ||
        jamsostek_regions_get(regions, index, &answer->region, NULL) !=
            JAMSOSTEK_OK)
        return;
    answer->has_region = true;
    answer->former = former != 0;
    name_place(regions, index, answer);
}

/* Both centuries: the likely one, and the one before. */
static void
find_births(jamsostek_date on, struct nik_answer *answer)
{
    answer->born = answer->earlier = JAMSOSTEK_DATE_NONE;
    if (jamsostek_nik_born(&answer->nik, on, &answer->born, NULL) !=
            JAMSOSTEK_OK ||
        jamsostek_nik_born(&answer->nik, answer->born - 1, &answer->earlier,
                           NULL) != JAMSOSTEK_OK)
        return;
}

static void
answer_number(struct job *job, int64_t row, const char *text, size_t length,
              jamsostek_date born, int32_t sex)
{
    struct nik_answer answer = {.row = row};

    answer.faults = jamsostek_nik_parse(text, length, &answer.nik);
    answer.differences = jamsostek_nik_compare(&answer.nik, born, sex);
    find_births(job->options->date, &answer);
    find_place(job->regions, &answer);
    nik_print(&job->printer, &answer);
    job->n++;
    job->n_bad += answer.faults != 0;
    job->n_warned += answer.differences != 0;
    job->n_ending_in_0 += length > 0 && text[length - 1] == '0';
}

/* ---- a list with one in each line -------------------------------------- */

/* Blanks around a number are of the list, not of the number. */
static void
answer_line(struct job *job, int64_t row, const char *text, size_t length)
{
    while (length > 0 && strchr(" \t\r\n", text[length - 1]) != NULL)
        length--;
    for (; length > 0 && (*text == ' ' || *text == '\t'); length--)
        text++;
    if (length > 0)
        answer_number(job, row, text, length, job->options->born,
                      job->options->sex);
}

static int
read_list(struct job *job)
{
    const char *name = job->options->list;
    bool standard = strcmp(name, "-") == 0;
    FILE *file = standard ? stdin : fopen(name, "rb");
    char *line = NULL;
    size_t room = 0;
    ssize_t length;
    int64_t row = 0;
    int code = DONE;

    if (file == NULL)
        return complain(NO_FILE, "%s: %s", name,
                        say("cannot be opened", "tidak dapat dibuka"));
    while ((length = getline(&line, &room, file)) >= 0)
        answer_line(job, ++row, line, (size_t)length);
    if (ferror(file))
        code = complain(NO_FILE, "%s: %s", name,
                        say("cannot be read", "tidak dapat dibaca"));
    free(line);
    if (!standard)
        fclose(file);
    return code;
}

/* ---- a column of a register -------------------------------------------- */

struct columns {
    size_t n; /* of the header */
    size_t nik;
    size_t born;
    size_t sex;
    bool has_born;
    bool has_sex;
};

static int
find_columns(const struct job *job, jamsostek_csv *csv, struct columns *columns)
{
    const struct nik_options *options = job->options;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv_record header;
    jamsostek_status status;

    columns->has_born = options->born_column != NULL;
    columns->has_sex = options->sex_column != NULL;
    status = jamsostek_csv_header(csv, &header, &err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_csv_column(
            csv, options->column != NULL ? options->column : "nik",
            &columns->nik, &err);
    if (status == JAMSOSTEK_OK && columns->has_born)
        status = jamsostek_csv_column(csv, options->born_column, &columns->born,
                                      &err);
    if (status == JAMSOSTEK_OK && columns->has_sex)
        status =
            jamsostek_csv_column(csv, options->sex_column, &columns->sex, &err);
    if (status != JAMSOSTEK_OK)
        return complain_error(options->file, &err);
    columns->n = header.n;
    return DONE;
}

/* A stated date or sex that cannot be read is not compared. */
static void
answer_record(struct job *job, const struct columns *columns,
              const jamsostek_csv_record *record)
{
    jamsostek_date born = job->options->born;
    int32_t sex = job->options->sex;

    if (columns->has_born && jamsostek_date_parse(record->fields[columns->born],
                                                  &born, NULL) != JAMSOSTEK_OK)
        born = JAMSOSTEK_DATE_NONE;
    if (columns->has_sex && jamsostek_sex_parse(record->fields[columns->sex],
                                                record->lengths[columns->sex],
                                                &sex, NULL) != JAMSOSTEK_OK)
        sex = 0;
    answer_number(job, record->line, record->fields[columns->nik],
                  record->lengths[columns->nik], born, sex);
}

/* Not between answers on the same terminal. */
static void
report(const struct job *job, const jamsostek_csv *csv)
{
    enum { EVERY = 65536 };
    int64_t done, total;

    if (job->n % EVERY != 0 || isatty(STDOUT_FILENO))
        return;
    jamsostek_csv_position(csv, &done, &total);
    show_progress(done, total, job->n, say("rows", "baris"));
}

/* A record that is none has no number: it is named and counted as bad. */
static void
bad_record(struct job *job, const jamsostek_error *err)
{
    (void)complain_error(job->options->file, err);
    job->n++;
    job->n_bad++;
}

static int
read_records(struct job *job, jamsostek_csv *csv)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    struct columns columns;
    jamsostek_csv_record record;
    jamsostek_status status;
    int code = find_columns(job, csv, &columns);

    while (code == DONE) {
        status = jamsostek_csv_next(csv, &record, &err);
        if (status != JAMSOSTEK_OK && jamsostek_csv_stopped(csv))
            return complain_error(job->options->file, &err);
        if (status == JAMSOSTEK_OK && record.n == 0)
            break;
        if (status == JAMSOSTEK_OK && record.n != columns.n) {
            err.row = record.line;
            status = own_reason(&err, JAMSOSTEK_ERR_FORMAT,
                                say("not as many fields as the header has",
                                    "jumlah isian tidak sama dengan judul "
                                    "kolom"));
        }
        if (status == JAMSOSTEK_OK)
            answer_record(job, &columns, &record);
        else
            bad_record(job, &err);
        report(job, csv);
    }
    if (!isatty(STDOUT_FILENO))
        end_progress();
    return code;
}

static int
read_register(struct job *job)
{
    jamsostek_csv *csv = NULL;
    int code = csv_file_open(job->options->file, job->options->separator, &csv);

    if (code == DONE)
        code = read_records(job, csv);
    jamsostek_csv_free(csv);
    return code;
}

/* ---- the whole --------------------------------------------------------- */

/* A spreadsheet keeps 15 digits of a number and writes 0 for the 16th. */
static void
warn_of_spreadsheet(const struct job *job)
{
    enum { ENOUGH = 10 };

    if (job->n < ENOUGH || job->n_ending_in_0 != job->n)
        return;
    (void)complain(DONE, "%s",
                   say("every number ends in 0: a spreadsheet seems to have "
                       "cut the sixteenth digit",
                       "semua nomor berakhir dengan 0: angka keenam belas "
                       "tampaknya hilang di lembar kerja"));
}

static int
answer_all(struct job *job)
{
    const struct nik_options *options = job->options;
    int i, code = DONE;

    nik_print_begin(&job->printer);
    for (i = 0; i < options->n_numbers; i++)
        answer_number(job, i + 1, options->numbers[i],
                      strlen(options->numbers[i]), options->born, options->sex);
    if (options->list != NULL)
        code = read_list(job);
    if (options->file != NULL)
        code = read_register(job);
    nik_print_end(&job->printer);
    if (job->printer.from_file && (code == DONE || job->n > 0))
        fprintf(stderr,
                say("jamsostek: numbers: %" PRId64 ", impossible: %" PRId64
                    ", with a warning: %" PRId64 "\n",
                    "jamsostek: nomor: %" PRId64 ", tidak mungkin: %" PRId64
                    ", dengan peringatan: %" PRId64 "\n"),
                job->n, job->n_bad, job->n_warned);
    warn_of_spreadsheet(job);
    return code == DONE && job->n_bad > 0 ? WRONG_DATA : code;
}

int
command_nik(int argc, char **argv)
{
    struct nik_options options;
    struct job job = {.options = &options};
    int code = nik_options_read(argc, argv, &options);

    if (code != DONE)
        return code;
    if (options.help) {
        help_nik();
        return DONE;
    }
    job.printer = (struct nik_printer){
        .format = options.format,
        .from_file = options.n_numbers == 0,
        .has_regions = options.regions != NULL,
        .date = options.date,
    };
    code = regions_open(options.regions, options.former, &job.regions);
    if (code == DONE)
        code = answer_all(&job);
    jamsostek_regions_free(job.regions);
    return code;
}
