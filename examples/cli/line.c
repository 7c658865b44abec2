/* SPDX-License-Identifier: MIT */

/*
 * line.c - a command line, option by option, and the values that many take
 */
#include "line.h"

#include <string.h>

/* ---- options ----------------------------------------------------------- */

struct line
line_begin(int argc, char **argv, const struct option *list)
{
    opterr = 0;
    optind = 1;
    return (struct line){.argc = argc, .argv = argv, .list = list};
}

int
next_option(struct line *line)
{
    /* The colon tells a missing value from an unknown option. */
    const int code =
        getopt_long(line->argc, line->argv, ":", line->list, &line->index);
    bool *seen;

    if (code < 0)
        return DONE;
    if (code == ':')
        return complain(WRONG_USAGE,
                        say("%s needs a value", "%s memerlukan nilai"),
                        line->argv[optind - 1]);
    if (code < FIRST_OPTION)
        return complain(WRONG_USAGE,
                        say("%s is no option of this command; see --help",
                            "%s bukan opsi perintah ini; lihat --help"),
                        line->argv[optind - 1]);
    seen = &line->seen[code - FIRST_OPTION];
    if (*seen && (line->repeats == NULL || !line->repeats(code)))
        return complain(WRONG_USAGE,
                        say("--%s is given twice", "--%s diberikan dua kali"),
                        line->list[line->index].name);
    *seen = true;
    return code;
}

int
refuse_value(const struct line *line, const char *words,
             const jamsostek_error *err)
{
    char reason[512];

    describe_error(err, reason, sizeof reason);
    return complain(WRONG_USAGE, "--%s %s: %s%s", line->list[line->index].name,
                    optarg, reason, words);
}

/* ---- values ------------------------------------------------------------ */

jamsostek_status
read_count(const char *text, int64_t least, int64_t most, int64_t *out,
           jamsostek_error *err)
{
    int64_t n = 0;
    const char *c;

    for (c = text; *c >= '0' && *c <= '9' && n <= most; c++)
        n = n * 10 + (*c - '0');
    if (c == text || *c != '\0' || n < least || n > most)
        return own_reason(err, JAMSOSTEK_ERR_FORMAT,
                          say("not a whole number of the allowed size",
                              "bukan bilangan bulat yang diizinkan"));
    *out = n;
    return JAMSOSTEK_OK;
}

jamsostek_status
read_count32(const char *text, int32_t least, int32_t most, int32_t *out,
             jamsostek_error *err)
{
    int64_t n = 0;
    jamsostek_status status = read_count(text, least, most, &n, err);

    if (status == JAMSOSTEK_OK)
        *out = (int32_t)n;
    return status;
}

jamsostek_status
read_month_count(const char *text, int32_t *out, jamsostek_error *err)
{
    return read_count32(text, 1, MOST_MONTHS, out, err);
}

jamsostek_status
read_word(const char *text, const char *const *words, size_t n, int32_t *out,
          jamsostek_error *err)
{
    char list[128];
    size_t end, i;

    end = (size_t)snprintf(list, sizeof list, "%s",
                           say("known are", "yang dikenal:"));
    for (i = 0; i < n; i++) {
        if (strcmp(text, words[i]) == 0) {
            *out = (int32_t)i;
            return JAMSOSTEK_OK;
        }
        if (end < sizeof list)
            end += (size_t)snprintf(list + end, sizeof list - end, "%s %s",
                                    i > 0 ? "," : "", words[i]);
    }
    return own_reason(err, JAMSOSTEK_ERR_FORMAT, list);
}

jamsostek_status
read_format(const char *text, enum format *out, jamsostek_error *err)
{
    static const char *const words[] = {
        [FORMAT_TEXT] = "text", [FORMAT_CSV] = "csv", [FORMAT_JSON] = "json"};
    int32_t chosen = 0;
    jamsostek_status status =
        read_word(text, words, COUNT(words), &chosen, err);

    *out = (enum format)chosen;
    return status;
}

jamsostek_status
read_language(const char *text, jamsostek_error *err)
{
    static const char *const words[] = {"id", "en"};
    int32_t chosen;

    return read_word(text, words, COUNT(words), &chosen, err);
}

jamsostek_status
read_level(const char *text, int32_t highest, int32_t lowest, int32_t *out,
           jamsostek_error *err)
{
    static const char *const words[] = {"country", "province", "regency",
                                        "district", "village"};
    jamsostek_status status = read_word(
        text, words + highest, (size_t)lowest - (size_t)highest + 1, out, err);

    if (status == JAMSOSTEK_OK)
        *out += highest;
    return status;
}

jamsostek_status
read_separator(const char *text, int32_t *out, jamsostek_error *err)
{
    static const char *const words[] = {"comma", "semicolon", "tab"};
    static const int32_t separators[] = {',', ';', '\t'};
    int32_t chosen = 0;
    jamsostek_status status =
        read_word(text, words, COUNT(words), &chosen, err);

    *out = separators[chosen];
    return status;
}
