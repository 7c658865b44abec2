/* SPDX-License-Identifier: MIT */

/*
 * benefit_values.c - how the values of `jamsostek benefit` are written
 *
 * The words of codes, and the readers of numbers, percentages and lists.
 */
#include "benefit.h"

#include <stdlib.h>
#include <string.h>

const struct word relative_words[] = {
    {JAMSOSTEK_RELATIVE_SPOUSE, "spouse", "widow or widower",
     "janda atau duda"},
    {JAMSOSTEK_RELATIVE_CHILD, "child", "child", "anak"},
    {JAMSOSTEK_RELATIVE_PARENT, "parent", "parent", "orang tua"},
    {JAMSOSTEK_RELATIVE_GRANDPARENT, "grandparent", "grandparent",
     "kakek/nenek"},
    {JAMSOSTEK_RELATIVE_GRANDCHILD, "grandchild", "grandchild", "cucu"},
    {JAMSOSTEK_RELATIVE_SIBLING, "sibling", "sibling", "saudara kandung"},
    {JAMSOSTEK_RELATIVE_PARENT_IN_LAW, "parent_in_law", "parent-in-law",
     "mertua"},
    {JAMSOSTEK_RELATIVE_NAMED, "named", "named in the will",
     "yang ditunjuk dalam wasiat"},
    {0, NULL, NULL, NULL},
};

const struct word heir_words[] = {
    {JAMSOSTEK_JHT_HEIR_SPOUSE_OR_CHILD, "spouse_or_child",
     "widow, widower or child", "janda, duda, atau anak"},
    {JAMSOSTEK_JHT_HEIR_RELATIVE, "relative", "relative in the direct line",
     "keluarga sedarah garis lurus"},
    {JAMSOSTEK_JHT_HEIR_SIBLING, "sibling", "sibling", "saudara kandung"},
    {JAMSOSTEK_JHT_HEIR_PARENT_IN_LAW, "parent_in_law", "parent-in-law",
     "mertua"},
    {JAMSOSTEK_JHT_HEIR_WILL, "will", "named in the will",
     "yang ditunjuk dalam wasiat"},
    {JAMSOSTEK_JHT_HEIR_UNCLAIMED, "unclaimed",
     "the office for unclaimed estates", "balai harta peninggalan"},
    {0, NULL, NULL, NULL},
};

const struct word relation_words[] = {
    {JAMSOSTEK_JP_SPOUSE, "spouse", "widow or widower", "janda atau duda"},
    {JAMSOSTEK_JP_CHILD, "child", "child", "anak"},
    {JAMSOSTEK_JP_CHILD_AFTER_SPOUSE, "child_after_spouse",
     "child after the widow(er)", "anak setelah janda/duda"},
    {JAMSOSTEK_JP_PARENT, "parent", "parent", "orang tua"},
    {0, NULL, NULL, NULL},
};

const struct word jp_reason_words[] = {
    {JAMSOSTEK_JP_OLD_AGE, "old_age", "pension age", "usia pensiun"},
    {JAMSOSTEK_JP_DEATH, "death", "death", "meninggal dunia"},
    {JAMSOSTEK_JP_DISABILITY, "disability", "total disability",
     "cacat total tetap"},
    {0, NULL, NULL, NULL},
};

const struct word ending_words[] = {
    {JAMSOSTEK_JKP_DISMISSED, "dismissed", "dismissed", "PHK"},
    {JAMSOSTEK_JKP_RESIGNED, "resigned", "resigned", "mengundurkan diri"},
    {JAMSOSTEK_JKP_DISABLED, "disabled", "disabled", "cacat total tetap"},
    {JAMSOSTEK_JKP_RETIRED, "retired", "retired", "pensiun"},
    {JAMSOSTEK_JKP_DEATH, "death", "died", "meninggal dunia"},
    {JAMSOSTEK_JKP_TERM_ENDED, "term_ended", "the term ran out",
     "jangka waktu berakhir"},
    {0, NULL, NULL, NULL},
};

const struct word treatment_words[] = {
    {JAMSOSTEK_TAX_FINAL, "final", "final", "final"},
    {JAMSOSTEK_TAX_PROGRESSIVE, "progressive", "progressive", "progresif"},
    {0, NULL, NULL, NULL},
};

/* ---- single values ----------------------------------------------------- */

static jamsostek_status
malformed(jamsostek_error *err, const char *en, const char *id)
{
    return own_reason(err, JAMSOSTEK_ERR_FORMAT, say(en, id));
}

jamsostek_status
read_number(const char *text, int32_t *out, jamsostek_error *err)
{
    return read_count32(text, 0, 1000000, out, err);
}

jamsostek_status
read_rate(const char *text, int32_t *out, jamsostek_error *err)
{
    int64_t ppm = 0;

    if (!read_percent(text, &ppm) || ppm > INT32_MAX)
        return malformed(err, "write a percentage as 5.63%",
                         "tulis persentase seperti 5,63%");
    *out = (int32_t)ppm;
    return JAMSOSTEK_OK;
}

static const struct word *
word_of(const struct word *words, const char *text, size_t length)
{
    for (; words->word != NULL; words++)
        if (strlen(words->word) == length &&
            strncmp(words->word, text, length) == 0)
            return words;
    return NULL;
}

jamsostek_status
read_words(const struct word *words, const char *text, bool several,
           int32_t *out, jamsostek_error *err)
{
    const struct word *word;
    int32_t sum = 0;
    size_t length;

    do {
        length = several ? strcspn(text, "+") : strlen(text);
        word = word_of(words, text, length);
        if (word == NULL)
            return malformed(err, "not one of the words",
                             "bukan salah satu katanya");
        sum |= word->code;
        text += length;
    } while (*text++ == '+');
    *out = sum;
    return JAMSOSTEK_OK;
}

jamsostek_status
read_fund(const char *text, uint32_t *out, jamsostek_error *err)
{
    jamsostek_status status = jamsostek_programmes_parse(text, out, err);

    if (status == JAMSOSTEK_OK && (*out & (*out - 1)) != 0)
        return malformed(err, "one programme only", "satu program saja");
    return status;
}

/* The next of several values with `mark` between; false: too long, or none. */
static bool
next_part(const char **text, char mark, char *part, size_t size)
{
    const char *end = strchr(*text, mark);
    size_t length = end != NULL ? (size_t)(end - *text) : strlen(*text);

    if (length == 0 || length >= size)
        return false;
    memcpy(part, *text, length);
    part[length] = '\0';
    *text = end != NULL ? end + 1 : NULL;
    return true;
}

enum { PART_SIZE = 48 };

/* Room for one more, zeroed, at the end of an array. */
static void *
grow(void **array, size_t n, size_t size, jamsostek_error *err)
{
    char *grown = realloc(*array, (n + 1) * size);

    if (grown == NULL) {
        err->status = JAMSOSTEK_ERR_MEMORY;
        return NULL;
    }
    *array = grown;
    return memset(grown + n * size, 0, size);
}

static jamsostek_status
bad_list(jamsostek_error *err)
{
    return malformed(err, "write the values with commas between",
                     "tulis nilai-nilainya dengan koma");
}

/* Takes `*12` off the end of a value; 0: not a number of times. */
static int32_t
times(char *part)
{
    char *star = strchr(part, '*');
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    int32_t n = 0;

    if (star == NULL)
        return 1;
    *star = '\0';
    return read_month_count(star + 1, &n, &err) == JAMSOSTEK_OK ? n : 0;
}

/* Puts a value so many times at the end of an array. */
static jamsostek_status
repeat(void **array, size_t *n, const void *value, size_t size, int32_t many,
       jamsostek_error *err)
{
    void *at;

    if (many == 0 || *n + (size_t)many > MOST_MONTHS)
        return malformed(err, "at most 1,200 of them", "paling banyak 1.200");
    for (; many > 0; many--) {
        at = grow(array, *n, size, err);
        if (at == NULL)
            return JAMSOSTEK_ERR_MEMORY;
        memcpy(at, value, size);
        ++*n;
    }
    return JAMSOSTEK_OK;
}

jamsostek_status
read_amounts(struct amounts *list, const char *text, jamsostek_error *err)
{
    jamsostek_status status = JAMSOSTEK_OK;
    char part[PART_SIZE];
    jamsostek_idr amount = 0;
    int32_t many;

    while (text != NULL && status == JAMSOSTEK_OK) {
        if (!next_part(&text, ',', part, sizeof part))
            return bad_list(err);
        many = times(part);
        status = jamsostek_idr_parse(part, &amount, err);
        if (status == JAMSOSTEK_OK)
            status = repeat((void **)&list->at, &list->n, &amount,
                            sizeof amount, many, err);
    }
    return status;
}

jamsostek_status
read_rates(struct rates *list, const char *text, jamsostek_error *err)
{
    jamsostek_status status = JAMSOSTEK_OK;
    char part[PART_SIZE];
    int32_t rate = 0, many;

    while (text != NULL && status == JAMSOSTEK_OK) {
        if (!next_part(&text, ',', part, sizeof part))
            return bad_list(err);
        many = times(part);
        status = read_rate(part, &rate, err);
        if (status == JAMSOSTEK_OK)
            status = repeat((void **)&list->at, &list->n, &rate, sizeof rate,
                            many, err);
    }
    return status;
}

jamsostek_status
read_days(struct days *list, const char *text, jamsostek_error *err)
{
    char part[PART_SIZE];
    jamsostek_status status;
    jamsostek_date *at;

    while (text != NULL) {
        if (!next_part(&text, ',', part, sizeof part))
            return bad_list(err);
        at = grow((void **)&list->at, list->n, sizeof *at, err);
        if (at == NULL)
            return JAMSOSTEK_ERR_MEMORY;
        status = jamsostek_date_parse(part, at, err);
        if (status != JAMSOSTEK_OK)
            return status;
        list->n++;
    }
    return JAMSOSTEK_OK;
}

/* 2025-01..2025-06@2025-07-10: both halves may be missing. */
static jamsostek_status
read_span(char *part, jamsostek_paid_months *span, jamsostek_error *err)
{
    char *until = strstr(part, ".."), *paid = strchr(part, '@');
    jamsostek_status status = JAMSOSTEK_OK;

    span->paid_on = JAMSOSTEK_DATE_NONE;
    if (paid != NULL) {
        *paid = '\0';
        status = jamsostek_date_parse(paid + 1, &span->paid_on, err);
    }
    if (until != NULL)
        *until = '\0';
    if (status == JAMSOSTEK_OK)
        status = jamsostek_date_parse(part, &span->first, err);
    span->last = span->first;
    if (status == JAMSOSTEK_OK && until != NULL)
        status = jamsostek_date_parse(until + 2, &span->last, err);
    return status;
}

jamsostek_status
read_months(struct asked *asked, const char *text, jamsostek_error *err)
{
    char part[PART_SIZE];
    jamsostek_paid_months *span;
    jamsostek_status status;

    while (text != NULL) {
        if (!next_part(&text, ',', part, sizeof part))
            return bad_list(err);
        span = grow((void **)&asked->paid, asked->n_paid, sizeof *span, err);
        if (span == NULL)
            return JAMSOSTEK_ERR_MEMORY;
        status = read_span(part, span, err);
        if (status != JAMSOSTEK_OK)
            return status;
        asked->n_paid++;
    }
    return JAMSOSTEK_OK;
}

/* ---- what has parts of its own ----------------------------------------- */

/* KEY=VALUE; without a key it is the number or word that comes first. */
static const char *
split(char *part)
{
    char *value = strchr(part, '=');

    if (value == NULL)
        return NULL;
    *value = '\0';
    return value + 1;
}

static jamsostek_status
bad_key(jamsostek_error *err)
{
    return malformed(err, "not in the form that --help shows",
                     "tidak sesuai bentuk dalam --help");
}

/* A percentage, or a plain number as it is. */
static jamsostek_status
read_measure(const char *text, int64_t *out, jamsostek_error *err)
{
    jamsostek_status status;
    int32_t n = 0;

    status = strchr(text, '%') != NULL ? read_rate(text, &n, err)
                                       : read_number(text, &n, err);
    if (status == JAMSOSTEK_OK)
        *out = n;
    return status;
}

static jamsostek_status
set_loss(jamsostek_jkk_loss *loss, const char *key, const char *value,
         jamsostek_error *err)
{
    if (value == NULL)
        return read_number(key, &loss->line, err);
    if (strcmp(key, "count") == 0)
        return read_number(value, &loss->count, err);
    if (strcmp(key, "measure") == 0)
        return read_measure(value, &loss->measure, err);
    if (strchr(value, '%') == NULL)
        return bad_key(err);
    if (strcmp(key, "share") == 0)
        return read_measure(value, &loss->share_ppm, err);
    if (strcmp(key, "function") == 0)
        return read_measure(value, &loss->function_ppm, err);
    if (strcmp(key, "worse") == 0)
        return read_measure(value, &loss->worse_eye, err);
    return bad_key(err);
}

jamsostek_status
read_loss(struct asked *asked, const char *text, jamsostek_error *err)
{
    jamsostek_jkk_loss *loss =
        grow((void **)&asked->loss, asked->n_loss, sizeof *loss, err);
    jamsostek_status status = JAMSOSTEK_OK;
    char part[PART_SIZE];
    const char *value;

    if (loss == NULL)
        return JAMSOSTEK_ERR_MEMORY;
    asked->n_loss++;
    while (text != NULL && status == JAMSOSTEK_OK) {
        if (!next_part(&text, ',', part, sizeof part))
            return bad_key(err);
        value = split(part);
        status = set_loss(loss, part, value, err);
    }
    return status;
}

static jamsostek_status
set_child(jamsostek_scholarship_child *child, const char *key,
          const char *value, jamsostek_error *err)
{
    if (value == NULL)
        return jamsostek_school_parse(key, &child->from_level, err);
    if (strcmp(key, "to") == 0)
        return jamsostek_school_parse(value, &child->to_level, err);
    if (strcmp(key, "done") == 0)
        return read_number(value, &child->years_done, err);
    if (strcmp(key, "enters") == 0)
        return read_number(value, &child->years_until, err);
    if (strcmp(key, "born") == 0)
        return jamsostek_date_parse(value, &child->born, err);
    return bad_key(err);
}

jamsostek_status
read_child(struct asked *asked, const char *text, jamsostek_error *err)
{
    jamsostek_scholarship_child *child =
        grow((void **)&asked->child, asked->n_child, sizeof *child, err);
    jamsostek_status status = JAMSOSTEK_OK;
    char part[PART_SIZE];
    const char *value;

    if (child == NULL)
        return JAMSOSTEK_ERR_MEMORY;
    asked->n_child++;
    child->born = JAMSOSTEK_DATE_NONE;
    while (text != NULL && status == JAMSOSTEK_OK) {
        if (!next_part(&text, ',', part, sizeof part))
            return bad_key(err);
        value = split(part);
        status = set_child(child, part, value, err);
    }
    return status;
}
