/* SPDX-License-Identifier: MIT */

/*
 * screen_options.c - the command line of jamsostek screen
 */
#include "screen.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>

enum option_code {
    OPT_ACCEPTED = 256,
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
    OPT_SEPARATOR,
    OPT_WARNED,
    OPT_END
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
    {"separator", required_argument, NULL, OPT_SEPARATOR},
    {"warned", required_argument, NULL, OPT_WARNED},
    {NULL, 0, NULL, 0},
};

/* ---- values ------------------------------------------------------------ */

/* The place of a word in a list that ends with NULL. */
static jamsostek_status
read_word(const char *text, const char *const *words, int32_t *out,
          jamsostek_error *err)
{
    char list[80];
    size_t end;
    int32_t i;

    end = (size_t)snprintf(list, sizeof list, "%s",
                           say("known are", "yang dikenal:"));
    for (i = 0; words[i] != NULL; i++) {
        if (strcmp(text, words[i]) == 0) {
            *out = i;
            return JAMSOSTEK_OK;
        }
        end += (size_t)snprintf(list + end, sizeof list - end, "%s %s",
                                i > 0 ? "," : "", words[i]);
    }
    return own_reason(err, JAMSOSTEK_ERR_FORMAT, list);
}

static jamsostek_status
read_number(const char *text, int64_t most, int64_t *out, jamsostek_error *err)
{
    int64_t n = 0;
    const char *c;

    for (c = text; *c >= '0' && *c <= '9' && n <= most; c++)
        n = n * 10 + (*c - '0');
    if (c == text || *c != '\0' || n < 1 || n > most)
        return own_reason(err, JAMSOSTEK_ERR_FORMAT,
                          say("not a whole number of the allowed size",
                              "bukan bilangan bulat yang diizinkan"));
    *out = n;
    return JAMSOSTEK_OK;
}

static jamsostek_status
read_age(const char *text, int32_t *out, jamsostek_error *err)
{
    int64_t n = 0;
    jamsostek_status status = read_number(text, 150, &n, err);

    if (status == JAMSOSTEK_OK)
        *out = (int32_t)n;
    return status;
}

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
        return read_age(value, &rules->age_below, err);
    case OPT_MIN_AGE:
        return read_age(value, &rules->age_from, err);
    case OPT_MOST_PEOPLE:
        return read_number(value, INT64_C(1) << 40, &rules->most_people, err);
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
    static const char *const formats[] = {"text", "csv", "json", NULL};
    static const char *const languages[] = {"id", "en", NULL};
    static const char *const levels[] = {"province", "regency", "district",
                                         "village", NULL};
    static const char *const dates[] = {"iso", "dmy", NULL};
    static const char *const amounts[] = {"plain", "grouped", NULL};
    static const char *const separators[] = {"comma", "semicolon", "tab", NULL};
    static const int32_t separating[] = {',', ';', '\t'};
    jamsostek_status status;
    int32_t chosen = 0;

    switch (code) {
    case OPT_ACCEPTED:
        screen->files.accepted = value;
        return JAMSOSTEK_OK;
    case OPT_AMOUNTS:
        return read_word(value, amounts, &screen->reading.amounts, err);
    case OPT_BY:
        status = read_word(value, levels, &chosen, err);
        screen->by_level = chosen + 1;
        return status;
    case OPT_DATES:
        return read_word(value, dates, &screen->reading.dates, err);
    case OPT_ENROLLED:
        screen->enrolled[screen->files.n_enrolled++] = value;
        return JAMSOSTEK_OK;
    case OPT_ENROLLED_MAPPING:
        screen->enrolled_mapping = value;
        return JAMSOSTEK_OK;
    case OPT_ENROLLED_SEPARATOR:
        status = read_word(value, separators, &chosen, err);
        screen->enrolled_reading.separator = separating[chosen];
        return status;
    case OPT_SEPARATOR:
        status = read_word(value, separators, &chosen, err);
        screen->reading.separator = separating[chosen];
        return status;
    case OPT_FORMAT:
        status = read_word(value, formats, &chosen, err);
        screen->format = (enum format)chosen;
        return status;
    case OPT_FORMER:
        screen->former = value;
        return JAMSOSTEK_OK;
    case OPT_HELP:
        screen->help = true;
        return JAMSOSTEK_OK;
    case OPT_LANG: /* choose_language() has already acted on it */
        return read_word(value, languages, &chosen, err);
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
    case OPT_WARNED:
        screen->files.warned = value;
        return JAMSOSTEK_OK;
    default:
        return set_rule(screen, code, value, err);
    }
}

/* ---- the whole line ---------------------------------------------------- */

static int
refuse_value(const char *name, const char *value, const jamsostek_error *err)
{
    char reason[512];

    describe_error(err, reason, sizeof reason);
    return complain(WRONG_USAGE, "--%s %s: %s", name, value, reason);
}

static int
refuse_option(int kind, const char *given)
{
    if (kind == ':')
        return complain(WRONG_USAGE,
                        say("%s needs a value", "%s memerlukan nilai"), given);
    return complain(WRONG_USAGE,
                    say("%s is no option of this command; see --help",
                        "%s bukan opsi perintah ini; lihat --help"),
                    given);
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
    bool seen[OPT_END - OPT_ACCEPTED] = {false};
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    int code, index = 0;

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
    opterr = 0;
    optind = 1;
    /* The colon tells a missing value from an unknown option. */
    while ((code = getopt_long(argc, argv, ":", known, &index)) != -1) {
        if (code < OPT_ACCEPTED)
            return refuse_option(code, argv[optind - 1]);
        if (seen[code - OPT_ACCEPTED] && code != OPT_ENROLLED)
            return complain(
                WRONG_USAGE,
                say("--%s is given twice", "--%s diberikan dua kali"),
                known[index].name);
        seen[code - OPT_ACCEPTED] = true;
        if (set_option(screen, code, optarg, &err) != JAMSOSTEK_OK)
            return refuse_value(known[index].name, optarg, &err);
    }
    return check_options(screen, argc - optind, argv + optind);
}
