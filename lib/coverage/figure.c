/* SPDX-License-Identifier: MIT */

/*
 * figure.c - reads figures as people print them
 *
 * A small hand-written reader of the grammar in figure.h.  A number is taken
 * apart into digits and separators first; how the separators can be meant is
 * a second question, and so is what an M stands for.
 */
#include <jamsostek/figure.h>

#include "base/wide.h"

#include <string.h>

enum { MAX_TEXT = 255, MAX_DIGITS = 18, MAX_EXPONENT = 15, MAX_DECIMALS = 9 };

struct reader {
    const char *at;
    bool indonesian;
    uint32_t flags;
    int32_t unit;
};

/* A way to read the number: so many of its digits are decimals. */
struct number {
    int64_t digits;
    int32_t decimals;
    uint32_t flags;
};

/* --- words --------------------------------------------------------------- */

static char
lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool
is_letter(char c)
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}

/* A blank, or one that does not break lines. */
static size_t
blank(const char *at)
{
    if (*at == ' ')
        return 1;
    return strncmp(at, "\xc2\xa0", 2) == 0 ? 2 : 0;
}

static void
skip_blanks(struct reader *reader)
{
    size_t n;

    while ((n = blank(reader->at)) > 0)
        reader->at += n;
}

/* Takes a word if it stands there whole. */
static bool
takes(struct reader *reader, const char *word)
{
    const char *at = reader->at;
    size_t i, n = strlen(word);

    for (i = 0; i < n; i++)
        if (lower(at[i]) != word[i])
            return false;
    if (is_letter(word[n - 1]) && is_letter(at[n]))
        return false;
    reader->at = at + n;
    skip_blanks(reader);
    return true;
}

/* Longer ones first where one begins with another. */
static bool
takes_qualifier(struct reader *reader)
{
    static const struct {
        const char *word;
        uint32_t flag;
    } words[] = {
        {"sekitar", JAMSOSTEK_FIGURE_ABOUT},
        {"kira-kira", JAMSOSTEK_FIGURE_ABOUT},
        {"kurang lebih", JAMSOSTEK_FIGURE_ABOUT},
        {"about", JAMSOSTEK_FIGURE_ABOUT},
        {"around", JAMSOSTEK_FIGURE_ABOUT},
        {"approximately", JAMSOSTEK_FIGURE_ABOUT},
        {"~", JAMSOSTEK_FIGURE_ABOUT},
        {"lebih dari", JAMSOSTEK_FIGURE_AT_LEAST},
        {"lebih", JAMSOSTEK_FIGURE_AT_LEAST},
        {"sedikitnya", JAMSOSTEK_FIGURE_AT_LEAST},
        {"minimal", JAMSOSTEK_FIGURE_AT_LEAST},
        {"more than", JAMSOSTEK_FIGURE_AT_LEAST},
        {"over", JAMSOSTEK_FIGURE_AT_LEAST},
        {"at least", JAMSOSTEK_FIGURE_AT_LEAST},
        {"hampir", JAMSOSTEK_FIGURE_AT_MOST},
        {"kurang dari", JAMSOSTEK_FIGURE_AT_MOST},
        {"almost", JAMSOSTEK_FIGURE_AT_MOST},
        {"nearly", JAMSOSTEK_FIGURE_AT_MOST},
        {"less than", JAMSOSTEK_FIGURE_AT_MOST},
        {"up to", JAMSOSTEK_FIGURE_AT_MOST},
    };
    size_t i;

    for (i = 0; i < ARRAY_LEN(words); i++)
        if (takes(reader, words[i].word)) {
            reader->flags |= words[i].flag;
            return true;
        }
    return false;
}

static void
take_qualifiers(struct reader *reader)
{
    while (takes_qualifier(reader))
        ;
}

/* The powers of ten that a word can stand for; an M is two. */
static size_t
take_scale(struct reader *reader, int32_t scales[2])
{
    static const struct {
        const char *word;
        int32_t power;
    } words[] = {
        {"ribu", 3},      {"rb", 3},      {"thousand", 3}, {"k", 3},
        {"juta", 6},      {"jt", 6},      {"million", 6},  {"miliar", 9},
        {"milyar", 9},    {"billion", 9}, {"bn", 9},       {"triliun", 12},
        {"trillion", 12},
    };
    size_t i;

    scales[0] = 0;
    for (i = 0; i < ARRAY_LEN(words); i++)
        if (takes(reader, words[i].word)) {
            scales[0] = words[i].power;
            return 1;
        }
    if (!takes(reader, "m"))
        return 1;
    scales[0] = reader->indonesian ? 9 : 6;
    scales[1] = reader->indonesian ? 6 : 9;
    return 2;
}

static void
take_unit(struct reader *reader)
{
    static const struct {
        const char *word;
        int32_t unit;
    } words[] = {
        {"%", JAMSOSTEK_FIGURE_PERCENT},
        {"persen", JAMSOSTEK_FIGURE_PERCENT},
        {"per cent", JAMSOSTEK_FIGURE_PERCENT},
        {"percent", JAMSOSTEK_FIGURE_PERCENT},
        {"rupiah", JAMSOSTEK_FIGURE_RUPIAH},
        {"orang", JAMSOSTEK_FIGURE_PEOPLE},
        {"jiwa", JAMSOSTEK_FIGURE_PEOPLE},
        {"pekerja", JAMSOSTEK_FIGURE_PEOPLE},
        {"peserta", JAMSOSTEK_FIGURE_PEOPLE},
        {"people", JAMSOSTEK_FIGURE_PEOPLE},
        {"workers", JAMSOSTEK_FIGURE_PEOPLE},
    };
    size_t i;

    if (reader->unit != JAMSOSTEK_FIGURE_PLAIN)
        return;
    for (i = 0; i < ARRAY_LEN(words); i++)
        if (takes(reader, words[i].word)) {
            reader->unit = words[i].unit;
            return;
        }
}

/* --- the number ---------------------------------------------------------- */

/* Digits and what separates them, in the order in which they stand. */
struct pieces {
    char digits[MAX_DIGITS + 1];
    size_t n_digits;
    char mark[MAX_DIGITS];    /* '.', ',' or ' ' */
    size_t place[MAX_DIGITS]; /* digits in front of it */
    size_t n_marks;
};

/* Whether the blank there groups digits: three of them follow, not more. */
static bool
blank_groups(const char *at)
{
    const char *digit = at + blank(at);

    return blank(at) > 0 && jamsostek__is_digit(digit[0]) &&
           jamsostek__is_digit(digit[1]) && jamsostek__is_digit(digit[2]) &&
           !jamsostek__is_digit(digit[3]);
}

static jamsostek_status
take_number(struct reader *reader, struct pieces *out, jamsostek_error *err)
{
    const char *at = reader->at;

    out->n_digits = 0;
    out->n_marks = 0;
    if (!jamsostek__is_digit(*at))
        return jamsostek__fail(err, JAMSOSTEK_ERR_FORMAT, "a number is needed");
    for (;;) {
        if (jamsostek__is_digit(*at)) {
            if (out->n_digits == MAX_DIGITS)
                return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                                       "a figure has at most 18 digits");
            out->digits[out->n_digits++] = *at++;
        } else if (((*at == '.' || *at == ',') && jamsostek__is_digit(at[1])) ||
                   blank_groups(at)) {
            if (out->n_digits == MAX_DIGITS)
                return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                                       "a figure has at most 18 digits");
            out->mark[out->n_marks] = blank(at) > 0 ? ' ' : *at;
            out->place[out->n_marks++] = out->n_digits;
            at += *at == '.' || *at == ',' ? 1 : blank(at);
        } else {
            break;
        }
    }
    reader->at = at;
    skip_blanks(reader);
    return JAMSOSTEK_OK;
}

/* Adds a reading in which the last `decimals` digits stand behind the point;
 * zeros in front, as in 007 or 0.123 read as a group, make it none. */
static void
add_reading(const struct pieces *pieces, size_t decimals, uint32_t flags,
            struct number *out, size_t *n)
{
    size_t i;

    if (decimals > MAX_DECIMALS ||
        (pieces->digits[0] == '0' && pieces->n_digits - decimals > 1))
        return;
    out[*n].digits = 0;
    for (i = 0; i < pieces->n_digits; i++)
        out[*n].digits = out[*n].digits * 10 + (pieces->digits[i] - '0');
    out[*n].decimals = (int32_t)decimals;
    out[*n].flags = flags;
    ++*n;
}

/* Whether the first `n_marks` marks make groups of three up to `end`. */
static bool
are_groups(const struct pieces *pieces, size_t n_marks, size_t end)
{
    size_t i, next;

    if (n_marks > 0 && pieces->place[0] > 3)
        return false;
    for (i = 0; i < n_marks; i++) {
        next = i + 1 < n_marks ? pieces->place[i + 1] : end;
        if (next - pieces->place[i] != 3)
            return false;
    }
    return true;
}

/* The mark of groups, or of decimals, in the chosen style. */
static bool
is_own(char mark, bool grouping, bool indonesian)
{
    return mark == ' ' || mark == (grouping == indonesian ? '.' : ',');
}

static uint32_t
style_flag(char mark, bool grouping, bool indonesian)
{
    return is_own(mark, grouping, indonesian) ? 0
                                              : JAMSOSTEK_FIGURE_OTHER_STYLE;
}

/* One mark alone may group or be decimal. */
static size_t
read_one_mark(const struct pieces *pieces, bool indonesian, struct number *out)
{
    size_t behind = pieces->n_digits - pieces->place[0], n = 0;
    char mark = pieces->mark[0];
    bool groups = are_groups(pieces, 1, pieces->n_digits);
    bool group_first = is_own(mark, true, indonesian);

    if (groups && group_first)
        add_reading(pieces, 0, style_flag(mark, true, indonesian), out, &n);
    if (mark != ' ')
        add_reading(pieces, behind, style_flag(mark, false, indonesian), out,
                    &n);
    if (groups && !group_first)
        add_reading(pieces, 0, style_flag(mark, true, indonesian), out, &n);
    return n;
}

/* Several: the last one is decimal if it is another than those before. */
static size_t
read_marks(const struct pieces *pieces, bool indonesian, struct number *out)
{
    size_t last = pieces->n_marks - 1, i, n = 0, groups = pieces->n_marks;
    size_t end = pieces->n_digits, behind = 0;
    uint32_t flags = style_flag(pieces->mark[0], true, indonesian);

    for (i = 1; i < last; i++)
        if (pieces->mark[i] != pieces->mark[0])
            return 0;
    if (pieces->mark[last] != pieces->mark[0]) {
        if (pieces->mark[last] == ' ')
            return 0;
        groups = last;
        end = pieces->place[last];
        behind = pieces->n_digits - end;
        flags |= style_flag(pieces->mark[last], false, indonesian);
    }
    if (!are_groups(pieces, groups, end))
        flags |= JAMSOSTEK_FIGURE_ODD_GROUPS;
    add_reading(pieces, behind, flags, out, &n);
    return n;
}

static size_t
read_number(const struct pieces *pieces, bool indonesian, struct number *out)
{
    size_t n = 0;

    if (pieces->n_marks == 1)
        return read_one_mark(pieces, indonesian, out);
    if (pieces->n_marks > 1)
        return read_marks(pieces, indonesian, out);
    add_reading(pieces, 0, 0, out, &n);
    return n;
}

/* --- the figure ---------------------------------------------------------- */

static jamsostek_status
no_figure(jamsostek_error *err)
{
    return jamsostek__fail(err, JAMSOSTEK_ERR_FORMAT,
                           "a figure is written like Rp9,25 miliar, 69 juta or "
                           "47,38%%");
}

/* Whether digits x 10^exponent stays below 10^18. */
static bool
fits(int64_t digits, int32_t exponent)
{
    return exponent <= MAX_EXPONENT && exponent >= -MAX_DECIMALS &&
           (exponent <= 0 ||
            digits <= jamsostek__power_of_ten(MAX_DIGITS - exponent));
}

jamsostek_status
jamsostek_figure_parse(const char *text, const char *style,
                       jamsostek_figure *out, size_t *n, jamsostek_error *err)
{
    struct reader reader = {0};
    struct pieces pieces;
    struct number numbers[2];
    int32_t scales[2];
    size_t n_numbers, n_scales, i, k, found = 0;
    jamsostek_figure readings[JAMSOSTEK_FIGURE_READINGS];
    jamsostek_status status;

    if (text == NULL || style == NULL || out == NULL || n == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "text, style, out or n is NULL");
    reader.indonesian = strcmp(style, "id") == 0;
    if (!reader.indonesian && strcmp(style, "en") != 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "style is neither id nor en");
    if (memchr(text, '\0', MAX_TEXT + 1) == NULL)
        return no_figure(err);
    reader.at = text;
    skip_blanks(&reader);
    take_qualifiers(&reader);
    if (takes(&reader, "rp.") || takes(&reader, "idr"))
        reader.unit = JAMSOSTEK_FIGURE_RUPIAH;
    else if (lower(reader.at[0]) == 'r' && lower(reader.at[1]) == 'p') {
        reader.at += 2;
        skip_blanks(&reader);
        reader.unit = JAMSOSTEK_FIGURE_RUPIAH;
    }
    status = take_number(&reader, &pieces, err);
    if (status != JAMSOSTEK_OK)
        return status;
    takes(&reader, ",-");
    n_scales = take_scale(&reader, scales);
    take_unit(&reader);
    take_qualifiers(&reader);
    n_numbers = read_number(&pieces, reader.indonesian, numbers);
    if (*reader.at != '\0' || n_numbers == 0)
        return no_figure(err);
    for (i = 0; i < n_numbers; i++)
        for (k = 0; k < n_scales; k++) {
            jamsostek_figure *reading = &readings[found++];

            reading->digits = numbers[i].digits;
            reading->exponent = scales[k] - numbers[i].decimals;
            reading->unit = reader.unit;
            reading->flags = reader.flags | numbers[i].flags;
            if (n_numbers * n_scales > 1)
                reading->flags |= JAMSOSTEK_FIGURE_AMBIGUOUS;
            if (!fits(reading->digits, reading->exponent))
                return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                                       "the figure is beyond 10^18");
        }
    memcpy(out, readings, found * sizeof *out);
    *n = found;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_figure_value(const jamsostek_figure *figure, int32_t decimals,
                       int64_t *value, int64_t *quantum, jamsostek_error *err)
{
    int32_t power;
    int64_t unit;

    if (figure == NULL || value == NULL || quantum == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "figure, value or quantum is NULL");
    if (decimals < 0 || decimals > MAX_DECIMALS || figure->digits < 0 ||
        figure->exponent < -MAX_DECIMALS || figure->exponent > MAX_EXPONENT)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "the figure or its decimals cannot be");
    power = figure->exponent + decimals;
    if (power < 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "the figure has more than %d decimals",
                               (int)decimals);
    if (power > MAX_DIGITS)
        return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                               "the figure does not fit 64 bits");
    unit = jamsostek__power_of_ten(power);
    if (mul_overflows(figure->digits, unit, value))
        return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                               "the figure does not fit 64 bits");
    *quantum = unit;
    return JAMSOSTEK_OK;
}

const char *
jamsostek_figure_text(uint32_t flag, const char *lang)
{
    static const struct {
        uint32_t flag;
        const char *id;
        const char *en;
    } words[] = {
        {JAMSOSTEK_FIGURE_ABOUT, "ditulis sekitar", "printed as about"},
        {JAMSOSTEK_FIGURE_AT_LEAST, "ditulis lebih dari",
         "printed as more than"},
        {JAMSOSTEK_FIGURE_AT_MOST, "ditulis hampir", "printed as almost"},
        {JAMSOSTEK_FIGURE_AMBIGUOUS, "dapat dibaca dengan lebih dari satu cara",
         "can be read in more than one way"},
        {JAMSOSTEK_FIGURE_ODD_GROUPS, "kelompok angkanya tidak per tiga",
         "a group has not three digits"},
        {JAMSOSTEK_FIGURE_OTHER_STYLE,
         "titik dan koma tidak menurut gaya yang dipilih",
         "points and commas stand as in the other style"},
    };
    bool indonesian = lang != NULL && strcmp(lang, "id") == 0;
    size_t i;

    for (i = 0; i < ARRAY_LEN(words); i++)
        if (words[i].flag == flag)
            return indonesian ? words[i].id : words[i].en;
    return NULL;
}
