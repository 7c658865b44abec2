/* SPDX-License-Identifier: MIT */

/*
 * contradiction.c - one head count with two percentages, and the mirror of it
 *
 * A percentage that is printed as p in units of its last place stands for every
 * ratio from p - 1/2, where rounding begins, up to but not including p + 1,
 * where cutting ends.  Two that no ratio shares cannot both be of the same
 * counts.  Where they share one, each head count still leaves only some
 * denominators; if no whole number is among those of both, one percentage has
 * been printed for two counts.
 */
#include <jamsostek/contradiction.h>

#include "coverage/audit.h"

#include <stdlib.h>
#include <string.h>

const char *
jamsostek_contradiction_kind_name(int32_t kind)
{
    static const char *const names[] = {"two_percentages", "two_counts"};

    return kind >= 1 && (size_t)kind <= ARRAY_LEN(names) ? names[kind - 1]
                                                         : NULL;
}

/* --- two claims ---------------------------------------------------------- */

struct range {
    int64_t least;
    int64_t most;
};

static bool
are_apart(struct range a, struct range b)
{
    return a.most < b.least || b.most < a.least;
}

/* Twice what a count may be; anything where it is not printed. */
static struct range
doubled(const jamsostek_percent_claim *claim, int64_t count, int64_t quantum,
        int64_t least)
{
    int64_t place =
        claim->inputs_rounded ? jamsostek__place_of(count, quantum) : 0;
    int64_t ends[2];

    if (!jamsostek__known(count))
        return (struct range){least, INT64_MAX};
    jamsostek__spread(count, place, least, ends);
    return (struct range){ends[0], ends[1]};
}

static struct range
numerator_of(const jamsostek_percent_claim *claim)
{
    return doubled(claim, claim->numerator, claim->numerator_quantum, 0);
}

static struct range
denominator_of(const jamsostek_percent_claim *claim)
{
    return doubled(claim, claim->denominator, claim->denominator_quantum, 1);
}

static int64_t
scale_of(const jamsostek_percent_claim *claim)
{
    return 100 * jamsostek__power_of_ten(claim->decimals);
}

/* Whether every ratio that is printed as `low` is below those of `high`. */
static bool
is_below(const jamsostek_percent_claim *low,
         const jamsostek_percent_claim *high)
{
    return high->printed > 0 && jamsostek__compare_products(
                                    2 * low->printed + 2, scale_of(high),
                                    2 * high->printed - 1, scale_of(low)) <= 0;
}

/* The denominators, not doubled, of which the numerator is the printed
 * percentage. */
static struct range
denominators_that_fit(const jamsostek_percent_claim *claim)
{
    const struct range numerator = numerator_of(claim);
    const struct range printed = denominator_of(claim);
    const int64_t scale = scale_of(claim);
    struct range fit = {INT64_MAX, JAMSOSTEK_COUNT_MAX};
    int64_t end;

    /* What does not fit 64 bits is beyond any count. */
    if (jamsostek__product_over(numerator.least, scale, 2 * claim->printed + 2,
                                JAMSOSTEK_ROUND_DOWN, &end))
        fit.least = end + 1;
    if (claim->printed > 0 &&
        jamsostek__product_over(numerator.most, scale, 2 * claim->printed - 1,
                                JAMSOSTEK_ROUND_DOWN, &end) &&
        end < fit.most)
        fit.most = end;
    if (fit.least < (printed.least + 1) / 2)
        fit.least = (printed.least + 1) / 2;
    if (fit.most > printed.most / 2)
        fit.most = printed.most / 2;
    return fit;
}

/* Whether some denominator gives both counts their percentage. */
static bool
share_a_denominator(const jamsostek_percent_claim *a,
                    const jamsostek_percent_claim *b)
{
    const struct range x = denominators_that_fit(a);
    const struct range y = denominators_that_fit(b);

    return x.least <= x.most && y.least <= y.most && !are_apart(x, y);
}

/* Of two claims about the same thing; 0: they may both hold. */
static int32_t
contradiction(const jamsostek_percent_claim *a,
              const jamsostek_percent_claim *b)
{
    bool other_count = are_apart(numerator_of(a), numerator_of(b));

    if (!jamsostek__known(a->printed) || !jamsostek__known(b->printed) ||
        are_apart(denominator_of(a), denominator_of(b)))
        return 0;
    /* Two counts with two percentages are two statements. */
    if (is_below(a, b) || is_below(b, a))
        return other_count ? 0 : JAMSOSTEK_CONTRADICTION_TWO_PERCENTAGES;
    return other_count && !share_a_denominator(a, b)
               ? JAMSOSTEK_CONTRADICTION_TWO_COUNTS
               : 0;
}

/* --- the table ----------------------------------------------------------- */

/* Rows with the same key are compared. */
struct key {
    int64_t part[2];
    size_t row;
};

static int
compare_keys(const void *left, const void *right)
{
    const struct key *a = left;
    const struct key *b = right;
    int i;

    for (i = 0; i < 2; i++)
        if (a->part[i] != b->part[i])
            return a->part[i] < b->part[i] ? -1 : 1;
    return a->row < b->row ? -1 : a->row > b->row;
}

/* The keys of one group are neighbours, in the order of their rows. */
static void
compare_rows(const jamsostek_percent_claim *const *claims, struct key *keys,
             size_t n, jamsostek_contradiction *found)
{
    size_t i, k, group = 0;
    int32_t kind;

    qsort(keys, n, sizeof *keys, compare_keys);
    for (k = 1; k < n; k++) {
        jamsostek_contradiction *first = &found[keys[k].row];

        if (memcmp(keys[k].part, keys[group].part, sizeof keys[k].part) != 0)
            group = k;
        for (i = group; i < k && keys[i].row < first->first; i++) {
            kind = contradiction(claims[keys[i].row], claims[keys[k].row]);
            if (kind != 0) {
                first->kind = kind;
                first->first = keys[i].row;
            }
        }
    }
}

static size_t
key_subjects(const int64_t *subjects, size_t n, struct key *keys)
{
    size_t i, count = 0;

    for (i = 0; i < n && subjects != NULL; i++)
        if (subjects[i] != 0)
            keys[count++] = (struct key){{subjects[i], 0}, i};
    return count;
}

/* Counts in full say the same ratio whatever they are about; rounded ones may
 * be those of somebody else. */
static size_t
key_counts(const jamsostek_percent_claim *const *claims, size_t n,
           struct key *keys)
{
    size_t i, count = 0;

    for (i = 0; i < n; i++)
        if (jamsostek__known(claims[i]->numerator) &&
            jamsostek__known(claims[i]->denominator) &&
            !claims[i]->inputs_rounded)
            keys[count++] =
                (struct key){{claims[i]->numerator, claims[i]->denominator}, i};
    return count;
}

static jamsostek_status
check_rows(const jamsostek_percent_claim *const *claims, size_t n,
           jamsostek_error *err)
{
    jamsostek_status status;
    size_t i;

    for (i = 0; i < n; i++) {
        status = jamsostek__percent_check(claims[i], err);
        if (status != JAMSOSTEK_OK) {
            if (err != NULL)
                err->row = (int64_t)i;
            return status;
        }
    }
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_contradictions(const jamsostek_percent_claim *const *claims,
                         const int64_t *subjects, size_t n,
                         jamsostek_contradiction *out, size_t room,
                         size_t *n_found, jamsostek_error *err)
{
    jamsostek_contradiction *found;
    struct key *keys;
    jamsostek_status status;
    size_t i, count = 0;

    if ((claims == NULL && n > 0) || (out == NULL && room > 0))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "claims or out is NULL");
    status = check_rows(claims, n, err);
    if (status != JAMSOSTEK_OK)
        return status;
    keys = n < SIZE_MAX / sizeof *keys
               ? jamsostek__alloc((n + 1) * sizeof *keys)
               : NULL;
    found = keys != NULL ? jamsostek__alloc((n + 1) * sizeof *found) : NULL;
    if (found == NULL) {
        jamsostek__free(keys);
        return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY, "out of memory");
    }
    for (i = 0; i < n; i++)
        found[i] = (jamsostek_contradiction){.first = i, .second = i};
    compare_rows(claims, keys, key_subjects(subjects, n, keys), found);
    compare_rows(claims, keys, key_counts(claims, n, keys), found);
    for (i = 0; i < n; i++)
        if (found[i].kind != 0) {
            if (count < room)
                out[count] = found[i];
            count++;
        }
    jamsostek__free(keys);
    jamsostek__free(found);
    if (n_found != NULL)
        *n_found = count;
    return JAMSOSTEK_OK;
}

/* --- words --------------------------------------------------------------- */

static void
add_count(struct jamsostek__text *text, int64_t count, bool indonesian)
{
    jamsostek__add_figure(text, count, JAMSOSTEK_FIGURE_PEOPLE, 0, indonesian);
}

static void
add_percent(struct jamsostek__text *text, const jamsostek_percent_claim *claim,
            bool indonesian)
{
    jamsostek__add_figure(text, claim->printed, JAMSOSTEK_FIGURE_PERCENT,
                          claim->decimals, indonesian);
}

/* "263,903 is printed as 52% and as 63.47%" */
static void
add_two_percentages(struct jamsostek__text *text,
                    const jamsostek_percent_claim *first,
                    const jamsostek_percent_claim *second, bool indonesian)
{
    if (jamsostek__known(first->numerator))
        add_count(text, first->numerator, indonesian);
    else
        jamsostek__text_add(text, indonesian ? "satu angka" : "one figure");
    jamsostek__text_add(text,
                        indonesian ? " dicetak sebagai " : " is printed as ");
    add_percent(text, first, indonesian);
    jamsostek__text_add(text, indonesian ? " dan " : " and as ");
    add_percent(text, second, indonesian);
}

/* "31% is printed for 100 and for 200" */
static void
add_two_counts(struct jamsostek__text *text,
               const jamsostek_percent_claim *first,
               const jamsostek_percent_claim *second, bool indonesian)
{
    add_percent(text, first, indonesian);
    jamsostek__text_add(text,
                        indonesian ? " dicetak untuk " : " is printed for ");
    add_count(text, first->numerator, indonesian);
    jamsostek__text_add(text, indonesian ? " dan untuk " : " and for ");
    add_count(text, second->numerator, indonesian);
}

/* What is printed, or what the numerator would be that percentage of. */
static int64_t
likely_denominator(const jamsostek_percent_claim *claim)
{
    int64_t implied;

    if (jamsostek__known(claim->denominator))
        return claim->denominator;
    if (!jamsostek__known(claim->numerator) || claim->printed < 1 ||
        !jamsostek__product_over(claim->numerator, scale_of(claim),
                                 claim->printed, JAMSOSTEK_ROUND_HALF_UP,
                                 &implied))
        return JAMSOSTEK_COUNT_NONE;
    return implied;
}

static void
add_way_out(struct jamsostek__text *text, const jamsostek_percent_claim *first,
            const jamsostek_percent_claim *second, bool indonesian)
{
    const int64_t x = likely_denominator(first);
    const int64_t y = likely_denominator(second);

    if (jamsostek__known(first->denominator) &&
        jamsostek__known(second->denominator)) {
        jamsostek__text_add(text, indonesian ? "; hanya satu yang bisa benar, "
                                               "dari "
                                             : "; only one can hold, of ");
        add_count(text, x, indonesian);
        return;
    }
    jamsostek__text_add(text, indonesian
                                  ? "; keduanya benar hanya bila penyebutnya "
                                    "berbeda"
                                  : "; both hold only of different "
                                    "denominators");
    if (!jamsostek__known(x) || !jamsostek__known(y))
        return;
    jamsostek__text_add(text, ", ");
    add_count(text, x, indonesian);
    jamsostek__text_add(text, indonesian ? " dan " : " and ");
    add_count(text, y, indonesian);
}

jamsostek_status
jamsostek_contradiction_text(int32_t kind, const jamsostek_percent_claim *first,
                             const jamsostek_percent_claim *second,
                             const char *lang, char *text, size_t size,
                             size_t *needed, jamsostek_error *err)
{
    struct jamsostek__text out = {text, size, 0};
    jamsostek_status status = jamsostek__percent_check(first, err);
    bool indonesian;

    if (status == JAMSOSTEK_OK)
        status = jamsostek__percent_check(second, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (jamsostek_contradiction_kind_name(kind) == NULL || lang == NULL ||
        (text == NULL && size > 0) || !jamsostek__known(first->printed) ||
        !jamsostek__known(second->printed) ||
        (strcmp(lang, "id") != 0 && strcmp(lang, "en") != 0))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "kind, lang or text cannot be, or a percentage "
                               "is not printed");
    indonesian = strcmp(lang, "id") == 0;
    if (kind == JAMSOSTEK_CONTRADICTION_TWO_PERCENTAGES)
        add_two_percentages(&out, first, second, indonesian);
    else
        add_two_counts(&out, first, second, indonesian);
    add_way_out(&out, first, second, indonesian);
    if (needed != NULL)
        *needed = out.needed + 1;
    if (out.needed >= size)
        return jamsostek__fail(err, JAMSOSTEK_ERR_BUFFER,
                               "%zu characters are needed", out.needed + 1);
    return JAMSOSTEK_OK;
}
