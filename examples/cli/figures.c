/* SPDX-License-Identifier: MIT */

/*
 * figures.c - figures as people write them, in options and in files
 *
 * The example of figure.h: a count has to be whole, so of two readings of
 * "45.900" only one can be a number of people.
 */
#include "figures.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

static const char *chosen_style;

void
choose_style(const char *text)
{
    chosen_style = text;
}

const char *
style(void)
{
    return chosen_style != NULL ? chosen_style : language();
}

jamsostek_status
read_whole(const char *text, struct written *out, jamsostek_error *err)
{
    jamsostek_figure readings[JAMSOSTEK_FIGURE_READINGS];
    struct written found = {.other = JAMSOSTEK_COUNT_NONE};
    size_t i, n, n_whole = 0;
    int64_t value, quantum;
    jamsostek_status status =
        jamsostek_figure_parse(text, style(), readings, &n, err);

    if (status != JAMSOSTEK_OK)
        return status;
    for (i = 0; i < n; i++) {
        status = jamsostek_figure_value(&readings[i], 0, &value, &quantum, err);
        if (status != JAMSOSTEK_OK)
            continue;
        if (n_whole++ > 0) {
            found.other = value;
            break;
        }
        found.value = value;
        found.quantum = quantum;
        found.flags = readings[i].flags;
    }
    if (n_whole == 0)
        return own_reason(err, JAMSOSTEK_ERR_FORMAT,
                          say("not a whole number", "bukan bilangan bulat"));
    if (n_whole == 1)
        found.flags &= ~JAMSOSTEK_FIGURE_AMBIGUOUS;
    *out = found;
    return JAMSOSTEK_OK;
}

jamsostek_status
read_percentage(const char *text, struct written *out, jamsostek_error *err)
{
    jamsostek_figure readings[JAMSOSTEK_FIGURE_READINGS];
    struct written found = {.other = JAMSOSTEK_COUNT_NONE};
    size_t i, n;
    jamsostek_status status =
        jamsostek_figure_parse(text, style(), readings, &n, err);

    if (status != JAMSOSTEK_OK)
        return status;
    /* 1.234 per cent has decimals: nobody prints a thousand per cent so. */
    for (i = 0; i + 1 < n && readings[i].exponent >= 0; i++)
        ;
    found.decimals = readings[i].exponent < 0 ? -readings[i].exponent : 0;
    found.flags = readings[i].flags & ~JAMSOSTEK_FIGURE_AMBIGUOUS;
    status = jamsostek_figure_value(&readings[i], found.decimals, &found.value,
                                    &found.quantum, err);
    if (status == JAMSOSTEK_OK)
        *out = found;
    return status;
}

jamsostek_status
read_share(const char *text, int64_t *ppm, jamsostek_error *err)
{
    struct written share;
    jamsostek_status status = read_percentage(text, &share, err);
    int32_t i;

    if (status != JAMSOSTEK_OK)
        return status;
    if (share.decimals > 4 || share.value > 1000000000)
        return own_reason(err, JAMSOSTEK_ERR_DOMAIN,
                          say("a share has at most four decimals",
                              "persentase paling banyak empat desimal"));
    for (i = share.decimals; i < 4; i++)
        share.value *= 10;
    *ppm = share.value;
    return JAMSOSTEK_OK;
}

jamsostek_status
read_list(const char *text, int64_t **out, size_t *n, jamsostek_error *err)
{
    char one[256];
    struct written figure;
    jamsostek_status status = JAMSOSTEK_OK;
    int64_t *list;
    size_t length, room = 1;
    const char *c;

    for (c = text; *c != '\0'; c++)
        room += *c == ';';
    list = calloc(room, sizeof *list);
    if (list == NULL)
        return own_reason(
            err, JAMSOSTEK_ERR_MEMORY,
            jamsostek_status_text(JAMSOSTEK_ERR_MEMORY, language()));
    for (*n = 0; *n < room && status == JAMSOSTEK_OK; text += length + 1) {
        length = strcspn(text, ";");
        snprintf(one, sizeof one, "%.*s", (int)length, text);
        status = read_whole(length < sizeof one ? one : "", &figure, err);
        if (status == JAMSOSTEK_OK)
            list[(*n)++] = figure.value;
    }
    if (status != JAMSOSTEK_OK) {
        free(list);
        return status;
    }
    *out = list;
    return JAMSOSTEK_OK;
}

jamsostek_status
read_date(const char *text, jamsostek_date *out, int32_t *year_only,
          jamsostek_error *err)
{
    char whole[16];

    if (strlen(text) == 4) {
        snprintf(whole, sizeof whole, "%s-01", text);
        *year_only = 1;
        return jamsostek_date_parse(whole, out, err);
    }
    *year_only = 0;
    return jamsostek_date_parse(text, out, err);
}

/* ---- writing ----------------------------------------------------------- */

static const char *
with_decimals(int64_t value, int decimals, const char *point, char *text)
{
    int64_t scale = 1;
    int i;

    for (i = 0; i < decimals; i++)
        scale *= 10;
    if (decimals == 0)
        snprintf(text, NUMBER_SIZE, "%" PRId64, value);
    else
        snprintf(text, NUMBER_SIZE, "%s%" PRId64 "%s%0*" PRId64,
                 value < 0 ? "-" : "", (value < 0 ? -value : value) / scale,
                 point, decimals, (value < 0 ? -value : value) % scale);
    return text;
}

const char *
decimal(int64_t value, int decimals, char *text)
{
    char grouped[NUMBER_SIZE], rest[NUMBER_SIZE];
    int64_t scale = 1;
    int i;

    for (i = 0; i < decimals; i++)
        scale *= 10;
    if (value < 0 || decimals == 0)
        return with_decimals(value, decimals, say(".", ","), text);
    with_decimals(value % scale, decimals, say(".", ","), rest);
    snprintf(text, NUMBER_SIZE, "%.20s%.18s", count(value / scale, grouped),
             rest + 1);
    return text;
}

const char *
plain_decimal(int64_t value, int decimals, char *text)
{
    return with_decimals(value, decimals, ".", text);
}

const char *
percentage(int64_t value, int32_t decimals, char *text)
{
    if (jamsostek_percent_format(value, decimals, language(), text, NUMBER_SIZE,
                                 NULL) != JAMSOSTEK_OK)
        text[0] = '\0';
    return text;
}

const char *
figure_words(int64_t value, int32_t unit, int32_t decimals, char *text)
{
    if (unit == JAMSOSTEK_FIGURE_RUPIAH)
        return money(value, text);
    if (unit == JAMSOSTEK_FIGURE_PERCENT)
        return percentage(value, decimals, text);
    return decimals == 0 ? count(value, text) : decimal(value, decimals, text);
}
