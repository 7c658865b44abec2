/* SPDX-License-Identifier: MIT */

/*
 * coverage.c - ratios with a definition, their gaps, trends and ranks
 *
 * A ratio stays two whole numbers until somebody wants to see it.  Comparing
 * is done by multiplying crosswise, so that nothing is rounded on the way.
 */
#include <jamsostek/coverage.h>

#include "base/wide.h"
#include "law/law.h"

#include <stdio.h>
#include <string.h>

enum { TARGET_MOST = 10 * PPM };

/* --- definitions --------------------------------------------------------- */

int32_t
jamsostek_measure_count(void)
{
    return (int32_t)jamsostek__n_measures;
}

jamsostek_status
jamsostek_measure_get(int32_t id, jamsostek_measure *out, jamsostek_error *err)
{
    if (out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "out is NULL");
    if (id < 1 || (size_t)id > jamsostek__n_measures)
        return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_FOUND,
                               "there is no measure %d", (int)id);
    *out = jamsostek__measures[id - 1];
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_measure_parse(const char *key, int32_t *id, jamsostek_error *err)
{
    size_t i;

    if (key == NULL || id == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "key or id is NULL");
    for (i = 0; i < jamsostek__n_measures; i++)
        if (strcmp(jamsostek__measures[i].key, key) == 0) {
            *id = jamsostek__measures[i].id;
            return JAMSOSTEK_OK;
        }
    return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_FOUND, "no such measure");
}

/* --- one ratio ----------------------------------------------------------- */

void
jamsostek_ratio_init(jamsostek_ratio *ratio)
{
    static const jamsostek_ratio initial = JAMSOSTEK_RATIO_INIT;

    if (ratio != NULL)
        *ratio = initial;
}

const char *
jamsostek_coverage_text(uint32_t flag, const char *lang)
{
    static const struct {
        uint32_t flag;
        const char *id;
        const char *en;
    } words[] = {
        {JAMSOSTEK_COVERAGE_ABOVE_100,
         "di atas 100%: sah, karena pekerja konstruksi dihitung per proyek dan "
         "pekerja dihitung di tempat pemberi kerja mendaftar",
         "above 100%: valid, since construction workers count for each project "
         "and workers where their employer is registered"},
        {JAMSOSTEK_COVERAGE_SEASON,
         "bulannya berbeda: sebagian perubahan mungkin musiman, karena daerah "
         "membayar sekaligus setelah anggaran dibuka",
         "different months of the year: a part of the change may be the "
         "season, since regions pay in blocks once their budget is open"},
        {JAMSOSTEK_COVERAGE_MONTH_UNKNOWN,
         "bulannya tidak diketahui, jadi pengaruh musim juga tidak",
         "the month is not known, so neither is the season"},
        {JAMSOSTEK_COVERAGE_DATES_DIFFER, "tanggalnya berbeda",
         "the dates differ"},
        {JAMSOSTEK_COVERAGE_BASE_CHANGED,
         "penyebutnya berubah: sebagian perubahan bukan pekerja yang "
         "terlindungi",
         "the denominator changed: a part of the change is not people covered"},
        {JAMSOSTEK_COVERAGE_TARGET_MET, "target tercapai",
         "the target is reached"},
    };
    bool indonesian = lang != NULL && strcmp(lang, "id") == 0;
    size_t i;

    for (i = 0; i < ARRAY_LEN(words); i++)
        if (words[i].flag == flag)
            return indonesian ? words[i].id : words[i].en;
    return NULL;
}

static jamsostek_status
check_counts(const jamsostek_ratio *ratio, jamsostek_error *err)
{
    if (ratio->numerator == JAMSOSTEK_COUNT_NONE)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "a ratio needs its numerator");
    if (ratio->denominator == JAMSOSTEK_COUNT_NONE)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "a ratio needs its denominator");
    if (ratio->numerator < 0 || ratio->numerator > JAMSOSTEK_COUNT_MAX)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "the numerator cannot be");
    if (ratio->denominator < 1 || ratio->denominator > JAMSOSTEK_COUNT_MAX)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "the denominator cannot be");
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_ratio_check(const jamsostek_ratio *ratio, uint32_t *flags,
                      jamsostek_error *err)
{
    jamsostek_measure measure;
    jamsostek_status status;

    if (ratio == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "ratio is NULL");
    if (ratio->measure == 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "a ratio needs its definition");
    status = jamsostek_measure_get(ratio->measure, &measure, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (ratio->date == JAMSOSTEK_DATE_NONE)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "a ratio needs its date");
    if (!jamsostek__date_ok(ratio->date))
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN, "the date cannot be");
    if (measure.of_segment && ratio->segment == 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "the coverage of a segment needs the segment");
    if (ratio->segment < 0 || ratio->segment > JAMSOSTEK_SEGMENT_PMI)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "there is no segment %d", (int)ratio->segment);
    status = check_counts(ratio, err);
    if (status == JAMSOSTEK_OK && flags != NULL)
        *flags = ratio->numerator > ratio->denominator
                     ? JAMSOSTEK_COVERAGE_ABOVE_100
                     : 0;
    return status;
}

static jamsostek_status
check_decimals(int32_t decimals, jamsostek_error *err)
{
    if (decimals < 0 || decimals > JAMSOSTEK_DECIMALS_MAX)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "a percentage has 0 to %d decimals",
                               JAMSOSTEK_DECIMALS_MAX);
    return JAMSOSTEK_OK;
}

static jamsostek_status
too_large(jamsostek_error *err)
{
    return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                           "the percentage does not fit 64 bits");
}

/* What 100 % is with so many decimals. */
static int64_t
hundred(int32_t decimals)
{
    return 100 * jamsostek__power_of_ten(decimals);
}

jamsostek_status
jamsostek_percent_of(int64_t part, int64_t whole, int32_t decimals,
                     jamsostek_rounding direction, int64_t *percent,
                     jamsostek_error *err)
{
    jamsostek_status status = check_decimals(decimals, err);

    if (status != JAMSOSTEK_OK)
        return status;
    if (part < 0 || part > JAMSOSTEK_COUNT_MAX || whole < 1 ||
        whole > JAMSOSTEK_COUNT_MAX)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "the part or the whole cannot be");
    if (percent == NULL || direction < JAMSOSTEK_ROUND_HALF_UP ||
        direction > JAMSOSTEK_ROUND_HALF_EVEN)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "percent is NULL or direction is none");
    if (!jamsostek__product_over(part, hundred(decimals), whole, direction,
                                 percent))
        return too_large(err);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_ratio_percent(const jamsostek_ratio *ratio, int32_t decimals,
                        jamsostek_rounding direction, int64_t *percent,
                        jamsostek_error *err)
{
    jamsostek_status status = jamsostek_ratio_check(ratio, NULL, err);

    if (status != JAMSOSTEK_OK)
        return status;
    return jamsostek_percent_of(ratio->numerator, ratio->denominator, decimals,
                                direction, percent, err);
}

jamsostek_status
jamsostek_percent_format(int64_t percent, int32_t decimals, const char *lang,
                         char *text, size_t size, jamsostek_error *err)
{
    jamsostek_status status = check_decimals(decimals, err);
    bool indonesian = lang != NULL && strcmp(lang, "id") == 0;
    uint64_t unit, rest;
    int n;

    if (status != JAMSOSTEK_OK)
        return status;
    if (text == NULL && size > 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "text is NULL");
    unit = (uint64_t)jamsostek__power_of_ten(decimals);
    rest = percent < 0 ? 0 - (uint64_t)percent : (uint64_t)percent;
    if (decimals == 0)
        n = snprintf(text, size, "%s%llu%%", percent < 0 ? "-" : "",
                     (unsigned long long)rest);
    else
        n = snprintf(text, size, "%s%llu%s%0*llu%%", percent < 0 ? "-" : "",
                     (unsigned long long)(rest / unit), indonesian ? "," : ".",
                     (int)decimals, (unsigned long long)(rest % unit));
    if (n < 0 || (size_t)n >= size)
        return jamsostek__fail(err, JAMSOSTEK_ERR_BUFFER,
                               "%d characters are needed", n + 1);
    return JAMSOSTEK_OK;
}

/* --- two ratios ---------------------------------------------------------- */

/* Both sound and about the same thing. */
static jamsostek_status
check_pair(const jamsostek_ratio *a, const jamsostek_ratio *b,
           jamsostek_error *err)
{
    jamsostek_status status = jamsostek_ratio_check(a, NULL, err);

    if (status == JAMSOSTEK_OK)
        status = jamsostek_ratio_check(b, NULL, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (a->measure != b->measure)
        return jamsostek__fail(err, JAMSOSTEK_ERR_CONFLICT,
                               "the ratios %s and %s cannot be "
                               "compared",
                               jamsostek__measures[a->measure - 1].key,
                               jamsostek__measures[b->measure - 1].key);
    if (a->segment != b->segment || a->category != b->category)
        return jamsostek__fail(err, JAMSOSTEK_ERR_CONFLICT,
                               "ratios of different segments or categories "
                               "cannot be compared");
    return JAMSOSTEK_OK;
}

static uint32_t
date_flags(const jamsostek_ratio *a, const jamsostek_ratio *b)
{
    struct jamsostek__ymd x = jamsostek__date_split(a->date);
    struct jamsostek__ymd y = jamsostek__date_split(b->date);
    uint32_t flags = 0;

    if (a->year_only || b->year_only)
        flags |= JAMSOSTEK_COVERAGE_MONTH_UNKNOWN;
    else if (x.month != y.month)
        flags |= JAMSOSTEK_COVERAGE_SEASON | JAMSOSTEK_COVERAGE_DATES_DIFFER;
    if (x.year != y.year)
        flags |= JAMSOSTEK_COVERAGE_DATES_DIFFER;
    return flags;
}

static int
compare_fractions(const jamsostek_ratio *a, const jamsostek_ratio *b)
{
    return jamsostek__compare_products(a->numerator, b->denominator,
                                       b->numerator, a->denominator);
}

jamsostek_status
jamsostek_ratio_compare(const jamsostek_ratio *a, const jamsostek_ratio *b,
                        int32_t *order, uint32_t *flags, jamsostek_error *err)
{
    jamsostek_status status = check_pair(a, b, err);

    if (status != JAMSOSTEK_OK)
        return status;
    if (order == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "order is NULL");
    *order = compare_fractions(a, b);
    if (flags != NULL)
        *flags = date_flags(a, b);
    return JAMSOSTEK_OK;
}

/* a/b - c/d times `scale`, half up in its size, where b x d fits the range of
 * what can be divided; so large denominators are refused. */
static bool
difference(int64_t a, int64_t b, int64_t c, int64_t d, int64_t scale,
           int64_t *out)
{
    struct jamsostek__wide left =
        jamsostek__wide_product((uint64_t)a, (uint64_t)d);
    struct jamsostek__wide right =
        jamsostek__wide_product((uint64_t)c, (uint64_t)b);
    bool negative = jamsostek__wide_compare(left, right) < 0;
    struct jamsostek__wide large = negative ? right : left;
    struct jamsostek__wide small = negative ? left : right;
    int64_t below, size;

    large.high -= small.high + (large.low < small.low);
    large.low -= small.low;
    if (mul_overflows(b, d, &below) || large.high != 0 ||
        large.low > INT64_MAX ||
        !jamsostek__product_over((int64_t)large.low, scale, below,
                                 JAMSOSTEK_ROUND_HALF_UP, &size))
        return false;
    *out = negative ? -size : size;
    return true;
}

static bool
is_later(const jamsostek_ratio *before, const jamsostek_ratio *after)
{
    if (before->year_only || after->year_only)
        return jamsostek__date_split(after->date).year >
               jamsostek__date_split(before->date).year;
    return after->date > before->date;
}

jamsostek_status
jamsostek_ratio_change(const jamsostek_ratio *before,
                       const jamsostek_ratio *after, int32_t decimals,
                       jamsostek_change *out, jamsostek_error *err)
{
    jamsostek_change change = {0};
    jamsostek_status status = check_pair(before, after, err);
    int64_t scale;

    if (status == JAMSOSTEK_OK)
        status = check_decimals(decimals, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "out is NULL");
    if (!is_later(before, after))
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "the second ratio is not later");
    scale = hundred(decimals);
    change.people = after->numerator - before->numerator;
    change.base = after->denominator - before->denominator;
    /* Relative: (a/b) / (c/d) - 1 is a x d / (b x c) - 1. */
    if (!difference(after->numerator, after->denominator, before->numerator,
                    before->denominator, scale, &change.points))
        return too_large(err);
    if (before->numerator > 0) {
        int64_t top, bottom;

        if (mul_overflows(after->numerator, before->denominator, &top) ||
            mul_overflows(after->denominator, before->numerator, &bottom) ||
            !difference(top, bottom, 1, 1, scale, &change.relative))
            return too_large(err);
    }
    change.flags = date_flags(before, after) & ~JAMSOSTEK_COVERAGE_DATES_DIFFER;
    if (change.base != 0)
        change.flags |= JAMSOSTEK_COVERAGE_BASE_CHANGED;
    if (after->numerator > after->denominator)
        change.flags |= JAMSOSTEK_COVERAGE_ABOVE_100;
    *out = change;
    return JAMSOSTEK_OK;
}

/* --- gaps ---------------------------------------------------------------- */

jamsostek_status
jamsostek_ratio_gap(const jamsostek_ratio *ratio, int64_t target_ppm,
                    int32_t decimals, jamsostek_gap *out, jamsostek_error *err)
{
    jamsostek_gap gap = {0};
    jamsostek_status status = jamsostek_ratio_check(ratio, &gap.flags, err);
    int64_t scale;

    if (status == JAMSOSTEK_OK)
        status = check_decimals(decimals, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "out is NULL");
    if (target_ppm < 1 || target_ppm > TARGET_MOST)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "a target is above 0 and at most 1,000%%");
    scale = hundred(decimals);
    if (!jamsostek__product_over(ratio->denominator, target_ppm, PPM,
                                 JAMSOSTEK_ROUND_UP, &gap.target_people) ||
        !difference(target_ppm, PPM, ratio->numerator, ratio->denominator,
                    scale, &gap.points_to_target) ||
        !difference(1, 1, ratio->numerator, ratio->denominator, scale,
                    &gap.points_to_100))
        return too_large(err);
    if (gap.target_people > ratio->numerator)
        gap.people_to_target = gap.target_people - ratio->numerator;
    else
        gap.flags |= JAMSOSTEK_COVERAGE_TARGET_MET;
    if (ratio->denominator > ratio->numerator)
        gap.people_to_all = ratio->denominator - ratio->numerator;
    *out = gap;
    return JAMSOSTEK_OK;
}

/* `share` of people / below as a percentage, and the people of a new year that
 * it takes: both from the exact fraction top / bottom. */
static bool
wanted(int64_t top, int64_t bottom, int64_t scale, int64_t denominator,
       int64_t *percent, int64_t *people)
{
    return jamsostek__product_over(top, scale, bottom, JAMSOSTEK_ROUND_HALF_UP,
                                   percent) &&
           jamsostek__product_over(top, denominator, bottom, JAMSOSTEK_ROUND_UP,
                                   people);
}

jamsostek_status
jamsostek_ratio_growth(const jamsostek_rules *rules,
                       const jamsostek_ratio *previous, jamsostek_date day,
                       int64_t denominator, uint32_t options, int32_t decimals,
                       jamsostek_growth *out, jamsostek_error *err)
{
    jamsostek_growth growth;
    jamsostek_status status = jamsostek_ratio_check(previous, NULL, err);
    int64_t whole, bottom, more, by_points, by_relative;

    if (status == JAMSOSTEK_OK)
        status = check_decimals(decimals, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_rules_get(
            rules, jamsostek__key_infos[KEY_TARGET_YEARLY_GROWTH].name, day,
            options, &growth.rule, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "out is NULL");
    if (denominator < 1 || denominator > JAMSOSTEK_COUNT_MAX ||
        day <= previous->date)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "the denominator or the day cannot be");
    /* previous + growth, and previous x (1 + growth), over the same bottom. */
    if (mul_overflows(previous->numerator, PPM, &whole) ||
        mul_overflows(previous->denominator, PPM, &bottom) ||
        mul_overflows(previous->denominator, growth.rule.amount, &more) ||
        add_overflows(whole, more, &by_points) ||
        mul_overflows(previous->numerator, PPM + growth.rule.amount,
                      &by_relative) ||
        !wanted(by_points, bottom, hundred(decimals), denominator,
                &growth.by_points, &growth.people_by_points) ||
        !wanted(by_relative, bottom, hundred(decimals), denominator,
                &growth.by_relative, &growth.people_by_relative))
        return too_large(err);
    *out = growth;
    return JAMSOSTEK_OK;
}

/* --- ranks --------------------------------------------------------------- */

/* Whether ratio a stands before ratio b: larger, or equal and earlier. */
static bool
is_before(const jamsostek_ratio *ratios, int32_t a, int32_t b)
{
    int order = compare_fractions(&ratios[a], &ratios[b]);

    return order != 0 ? order > 0 : a < b;
}

/* Heap sort: needs no memory and no worst case; the last one is at the top. */
static void
sift(const jamsostek_ratio *ratios, int32_t *order, size_t top, size_t n)
{
    int32_t moved = order[top];
    size_t child;

    while ((child = 2 * top + 1) < n) {
        if (child + 1 < n && is_before(ratios, order[child], order[child + 1]))
            child++;
        if (!is_before(ratios, moved, order[child]))
            break;
        order[top] = order[child];
        top = child;
    }
    order[top] = moved;
}

static void
sort(const jamsostek_ratio *ratios, int32_t *order, size_t n)
{
    size_t i;
    int32_t last;

    for (i = n / 2; i-- > 0;)
        sift(ratios, order, i, n);
    for (i = n; i-- > 1;) {
        last = order[0];
        order[0] = order[i];
        order[i] = last;
        sift(ratios, order, 0, i);
    }
}

jamsostek_status
jamsostek_ratio_rank(const jamsostek_ratio *ratios, size_t n, int32_t *rank,
                     int32_t *order, uint32_t *flags, jamsostek_error *err)
{
    jamsostek_status status;
    uint32_t found = 0;
    size_t i;

    if (n > INT32_MAX ||
        (n > 0 && (ratios == NULL || rank == NULL || order == NULL)))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "ratios, rank or order is NULL, or n too large");
    for (i = 0; i < n; i++) {
        status = check_pair(&ratios[0], &ratios[i], err);
        if (status != JAMSOSTEK_OK) {
            if (err != NULL)
                err->row = (int64_t)i;
            return status;
        }
        found |= date_flags(&ratios[0], &ratios[i]);
        if (ratios[i].numerator > ratios[i].denominator)
            found |= JAMSOSTEK_COVERAGE_ABOVE_100;
        order[i] = (int32_t)i;
    }
    sort(ratios, order, n);
    for (i = 0; i < n; i++)
        rank[order[i]] = i > 0 && compare_fractions(&ratios[order[i]],
                                                    &ratios[order[i - 1]]) == 0
                             ? rank[order[i - 1]]
                             : (int32_t)i + 1;
    if (flags != NULL)
        *flags = found;
    return JAMSOSTEK_OK;
}
