/* SPDX-License-Identifier: MIT */

/*
 * screen_options.c - the command line of jamsostek screen
 */
#include "line.h"
#include "screen.h"

#include <stdlib.h>
#include <string.h>

enum option_code {
    OPT_ACCEPTED = FIRST_OPTION,
    OPT_AGE_FROM_NIK,
    OPT_AMOUNTS,
    OPT_BY,
    OPT_CARRY_FORWARD,
    OPT_CHECK,
    OPT_DATE,
    OPT_DATES,
    OPT_ENROLLED,
    OPT_ENROLLED_MAPPING,
    OPT_ENROLLED_SEPARATOR,
    OPT_FORMAT,
    OPT_FORMER,
    OPT_HELP,
    OPT_LANG,
    OPT_MAPPING,
    OPT_MAX_AGE,
    OPT_MIN_AGE,
    OPT_MOST_PEOPLE,
    OPT_NO_CHECK,
    OPT_REGION,
    OPT_REGIONS,
    OPT_REJECTED,
    OPT_REQUIRE,
    OPT_SEGMENT,
    OPT_SENTENCES,
    OPT_SPREADSHEET,
    OPT_SEPARATOR,
    OPT_WARNED
};

static const struct option known[] = {
    {"accepted", required_argument, NULL, OPT_ACCEPTED},
    {"age-from-nik", no_argument, NULL, OPT_AGE_FROM_NIK},
    {"amounts", required_argument, NULL, OPT_AMOUNTS},
    {"by", required_argument, NULL, OPT_BY},
    {"carry-forward", no_argument, NULL, OPT_CARRY_FORWARD},
    {"check", required_argument, NULL, OPT_CHECK},
    {"date", required_argument, NULL, OPT_DATE},
    {"dates", required_argument, NULL, OPT_DATES},
    {"enrolled", required_argument, NULL, OPT_ENROLLED},
    {"enrolled-mapping", required_argument, NULL, OPT_ENROLLED_MAPPING},
    {"enrolled-separator", required_argument, NULL, OPT_ENROLLED_SEPARATOR},
    {"format", required_argument, NULL, OPT_FORMAT},
    {"former", required_argument, NULL, OPT_FORMER},
    {"help", no_argument, NULL, OPT_HELP},
    {"lang", required_argument, NULL, OPT_LANG},
    {"mapping", required_argument, NULL, OPT_MAPPING},
    {"max-age", required_argument, NULL, OPT_MAX_AGE},
    {"min-age", required_argument, NULL, OPT_MIN_AGE},
    {"most-people", required_argument, NULL, OPT_MOST_PEOPLE},
    {"no-check", required_argument, NULL, OPT_NO_CHECK},
    {"region", required_argument, NULL, OPT_REGION},
    {"regions", required_argument, NULL, OPT_REGIONS},
    {"rejected", required_argument, NULL, OPT_REJECTED},
    {"require", required_argument, NULL, OPT_REQUIRE},
    {"segment", required_argument, NULL, OPT_SEGMENT},
    {"sentences", no_argument, NULL, OPT_SENTENCES},
    {"spreadsheet", no_argument, NULL, OPT_SPREADSHEET},
    {"separator", required_argument, NULL, OPT_SEPARATOR},
    {"warned", required_argument, NULL, OPT_WARNED},
    {NULL, 0, NULL, 0},
};

enum { MOST_YEARS = 150 };

/* ---- values ------------------------------------------------------------ */

/* Words of fields, joined by + or commas. */
static jamsostek_status
read_fields(const char *text, uint32_t *out, jamsostek_error *err)
{
    uint32_t sum = 0, field;
    char word[24];
    jamsostek_status status;
    size_t length;

    for (;;) {
        length = strcspn(text, "+,");
        snprintf(word, sizeof word, "%.*s", (int)length, text);
        status = jamsostek_field_parse(word, &field, err);
        if (status != JAMSOSTEK_OK)
            return status;
        sum |= field;
        if (text[length] == '\0')
            break;
        text += length + 1;
    }
    *out = sum;
    return JAMSOSTEK_OK;
}

/* ---- one option -------------------------------------------------------- */

static jamsostek_status
set_rule(struct screen *screen, int code, const char *value,
         jamsostek_error *err)
{
    jamsostek_screening_options *rules = &screen->rules;

    switch (code) {
    case OPT_AGE_FROM_NIK:
        rules->options |= JAMSOSTEK_SCREENING_AGE_FROM_NIK;
        return JAMSOSTEK_OK;
    case OPT_CARRY_FORWARD:
        rules->options |= JAMSOSTEK_OPTION_CARRY_FORWARD;
        return JAMSOSTEK_OK;
    case OPT_CHECK:
        return jamsostek_reasons_parse(value, &screen->check, err);
    case OPT_DATE:
        if (strlen(value) == 7) /* a month is no day */
            return own_reason(err, JAMSOSTEK_ERR_FORMAT,
                              say("a day is written YYYY-MM-DD",
                                  "tanggal ditulis YYYY-MM-DD"));
        return jamsostek_date_parse(value, &rules->day, err);
    case OPT_MAX_AGE:
        rules->age_below = JAMSOSTEK_AGE_NO_LIMIT;
        if (strcmp(value, "none") == 0)
            return JAMSOSTEK_OK;
        return read_count32(value, 1, MOST_YEARS, &rules->age_below, err);
    case OPT_MIN_AGE:
        return read_count32(value, 1, MOST_YEARS, &rules->age_from, err);
    case OPT_MOST_PEOPLE:
        return read_count(value, 1, INT64_C(1) << 40, &rules->most_people, err);
    case OPT_NO_CHECK:
        return jamsostek_reasons_parse(value, &screen->no_check, err);
    case OPT_REQUIRE:
        return read_fields(value, &rules->required, err);
    default:
        return jamsostek_segment_parse(value, &rules->segment, err);
    }
}

static jamsostek_status
set_option(struct screen *screen, int code, const char *value,
           jamsostek_error *err)
{
    static const char *const dates[] = {"iso", "dmy"};
    static const char *const amounts[] = {"plain", "grouped"};

    switch (code) {
    case OPT_ACCEPTED:
        screen->files.accepted = value;
        return JAMSOSTEK_OK;
    case OPT_AMOUNTS:
        return read_word(value, amounts, COUNT(amounts),
                         &screen->reading.amounts, err);
    case OPT_BY:
        return read_level(value, 1, 4, &screen->by_level, err);
    case OPT_DATES:
        return read_word(value, dates, COUNT(dates), &screen->reading.dates,
                         err);
    case OPT_ENROLLED:
        screen->enrolled[screen->files.n_enrolled++] = value;
        return JAMSOSTEK_OK;
    case OPT_ENROLLED_MAPPING:
        screen->enrolled_mapping = value;
        return JAMSOSTEK_OK;
    case OPT_ENROLLED_SEPARATOR:
        return read_separator(value, &screen->enrolled_reading.separator, err);
    case OPT_SEPARATOR:
        return read_separator(value, &screen->reading.separator, err);
    case OPT_FORMAT:
        return read_format(value, &screen->format, err);
    case OPT_FORMER:
        screen->former = value;
        return JAMSOSTEK_OK;
    case OPT_HELP:
        screen->help = true;
        return JAMSOSTEK_OK;
    case OPT_LANG: /* choose_language() has already acted on it */
        return read_language(value, err);
    case OPT_MAPPING:
        screen->mapping = value;
        return JAMSOSTEK_OK;
    case OPT_REGION:
        screen->region = value;
        return JAMSOSTEK_OK;
    case OPT_REGIONS:
        screen->regions = value;
        return JAMSOSTEK_OK;
    case OPT_REJECTED:
        screen->files.rejected = value;
        return JAMSOSTEK_OK;
    case OPT_SENTENCES:
        screen->files.lang = language();
        return JAMSOSTEK_OK;
    case OPT_SPREADSHEET:
        screen->files.spreadsheet = 1;
        return JAMSOSTEK_OK;
    case OPT_WARNED:
        screen->files.warned = value;
        return JAMSOSTEK_OK;
    default:
        return set_rule(screen, code, value, err);
    }
}

/* ---- the whole line ---------------------------------------------------- */

static bool
repeats(int code)
{
    return code == OPT_ENROLLED;
}

static int
check_options(struct screen *screen, int n_arguments, char **arguments)
{
    if (screen->help)
        return DONE;
    if (n_arguments != 1)
        return complain(WRONG_USAGE, "%s",
                        say("one list is needed, and only one; see --help",
                            "perlu satu daftar, dan hanya satu; lihat "
                            "--help"));
    if (screen->rules.day == JAMSOSTEK_DATE_NONE)
        return complain(WRONG_USAGE, "%s",
                        say("--date, the day of enrolment, is needed",
                            "perlu --date, tanggal pendaftaran"));
    if ((screen->region != NULL || screen->former != NULL) &&
        screen->regions == NULL)
        return complain(WRONG_USAGE,
                        say("%s needs the list of --regions",
                            "%s memerlukan daftar --regions"),
                        screen->region != NULL ? "--region" : "--former");
    screen->files.list = arguments[0];
    screen->files.enrolled = screen->enrolled;
    screen->rules.checks =
        (JAMSOSTEK_CHECKS_DEFAULT | screen->check) & ~screen->no_check;
    return DONE;
}

int
screen_options(int argc, char **argv, struct screen *screen)
{
    struct line line = line_begin(argc, argv, known);
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    int code;

    memset(screen, 0, sizeof *screen);
    screen->rules =
        (jamsostek_screening_options)JAMSOSTEK_SCREENING_OPTIONS_INIT;
    screen->files = (jamsostek_screening_files)JAMSOSTEK_SCREENING_FILES_INIT;
    screen->reading =
        (jamsostek_register_options)JAMSOSTEK_REGISTER_OPTIONS_INIT;
    screen->enrolled_reading = screen->reading;
    screen->enrolled = calloc((size_t)argc + 1, sizeof *screen->enrolled);
    if (screen->enrolled == NULL)
        return out_of_memory();
    line.repeats = repeats;
    while ((code = next_option(&line)) >= FIRST_OPTION)
        if (set_option(screen, code, optarg, &err) != JAMSOSTEK_OK)
            return refuse_value(&line, "", &err);
    if (code != DONE)
        return code;
    return check_options(screen, argc - optind, argv + optind);
}
