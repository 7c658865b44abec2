/* SPDX-License-Identifier: MIT */

/*
 * alias.c - the category that somebody's spelling means
 *
 * A spelling is folded to its letters and digits and looked up among all
 * words, labels and aliases.  One that people use for several categories is
 * never guessed.  Numbers count only where a word has them: "Ketua RT 03/RW
 * 05" is looked for again without them.  So is a text without what stands in
 * brackets.
 */
#include <jamsostek/category.h>

#include "law/law.h"
#include "law/words.h"

#include <string.h>

/* ---- folding ----------------------------------------------------------- */

/* Length of a character beyond ASCII that does not count: blank without a
 * break, hyphens and dashes, quotes; 0 for every other. */
static size_t
silent(const unsigned char *p, size_t left)
{
    if (left >= 2 && p[0] == 0xc2 && (p[1] == 0xa0 || p[1] == 0xad))
        return 2;
    if (left >= 2 && p[0] == 0xca && p[1] == 0xbc)
        return 2;
    if (left >= 3 && p[0] == 0xe2 && p[1] == 0x80 && p[2] >= 0x90 &&
        p[2] <= 0x9f)
        return 3;
    return 0;
}

/*
 * A folded word, eight characters in each number and the first in the lowest
 * byte; zeros behind the last.  It grows in a register: single bytes that were
 * just written could not be read together without waiting.
 */
struct word {
    uint64_t part[JAMSOSTEK__WORD_MAX / 8 + 1];
    size_t length;
};

/* Behind what is there, the first n characters of `eight`; those behind are
 * zeros.  `last` is the part that is not full yet. */
static inline void
append(struct word *word, uint64_t *last, uint64_t eight, size_t n)
{
    size_t used = word->length % 8;

    *last |= eight << (8 * used);
    word->length += n;
    if (used + n < 8)
        return;
    word->part[word->length / 8 - 1] = *last;
    *last = used > 0 ? eight >> (8 * (8 - used)) : 0;
}

/* ---- eight characters at a time ---------------------------------------- */

#define EACH(byte) (UINT64_C(0x0101010101010101) * (byte))

/* The high bit of each character that is at least c; all are below 128. */
static inline uint64_t
at_least(uint64_t eight, unsigned c)
{
    return (eight + EACH(0x80u - c)) & EACH(0x80u);
}

/* The first n characters in lower case, without those that do not count; how
 * many are left.  Behind them are zeros. */
static inline size_t
fold_eight(uint64_t *eight, size_t n)
{
    const uint64_t lower = *eight | EACH(0x20u);
    const uint64_t letters = at_least(lower, 'a') & ~at_least(lower, 'z' + 1);
    const uint64_t digits = at_least(*eight, '0') & ~at_least(*eight, '9' + 1);
    uint64_t drop = ~(letters | digits) & EACH(0x80u);
    uint64_t rest = *eight | letters >> 2;
    uint64_t below;

    drop &= ~UINT64_C(0) >> (8 * (8 - n));
    for (; drop != 0; n--) {
        /* All characters before the first one that goes. */
        below = ((drop & (0 - drop)) >> 7) - 1;
        rest = (rest & below) | (rest >> 8 & ~below);
        drop = drop >> 8 & ~below;
    }
    *eight = rest;
    return n;
}

/* The characters from `at` on, at most eight, and zeros. */
static inline uint64_t
take_eight(const char *text, size_t length, size_t at)
{
    uint64_t eight = 0;

    if (length - at >= 8)
        return load_eight(text + at);
    if (length >= 8)
        return load_eight(text + length - 8) >> (8 * (8 - (length - at)));
    for (; at < length; length--)
        eight = eight << 8 | (unsigned char)text[length - 1];
    return eight;
}

/* The usual case: a short text of ASCII characters; false for every other. */
static bool
fold_short(const char *text, size_t length, struct word *word)
{
    uint64_t last = 0, eight;
    size_t at, n;

    word->length = 0;
    if (length > JAMSOSTEK__WORD_MAX)
        return false;
    for (at = 0; at < length; at += 8) {
        eight = take_eight(text, length, at);
        if ((eight & EACH(0x80u)) != 0)
            return false;
        n = fold_eight(&eight, length - at < 8 ? length - at : 8);
        append(word, &last, eight, n);
    }
    word->part[word->length / 8] = last;
    return true;
}

/* ---- any text ---------------------------------------------------------- */

/* Its letters and digits; false if it has none, or cannot be a word. */
static bool
fold(const char *text, size_t length, struct word *word)
{
    const unsigned char *p = (const unsigned char *)text;
    uint64_t last = 0, one;
    size_t i, skip;

    if (fold_short(text, length, word))
        return word->length > 0;
    word->length = 0;
    for (i = 0; i < length && word->length < JAMSOSTEK__WORD_MAX; i++) {
        skip = p[i] < 0x80 ? 1 : silent(p + i, length - i);
        if (skip == 0)
            return false;
        one = p[i];
        if (skip == 1 && fold_eight(&one, 1) == 1)
            append(word, &last, one, 1);
        i += skip - 1;
    }
    word->part[word->length / 8] = last;
    return i >= length && word->length > 0;
}

/* The same without digits; false if nothing changes. */
static bool
drop_digits(const struct word *from, struct word *to)
{
    uint64_t last = 0, c;
    size_t i;

    to->length = 0;
    for (i = 0; i < from->length; i++) {
        c = from->part[i / 8] >> (i % 8 * 8) & 0xff;
        if (c > '9')
            append(to, &last, c, 1);
    }
    to->part[to->length / 8] = last;
    return to->length > 0 && to->length < from->length;
}

/* ---- looking up -------------------------------------------------------- */

/* As in generate.py. */
static inline uint64_t
hash(const struct word *word)
{
    uint64_t h = word->length;
    size_t i;

    for (i = 0; i * 8 < word->length; i++) {
        h = (h ^ word->part[i]) * UINT64_C(0x9e3779b97f4a7c15);
        h ^= h >> 32;
    }
    return h;
}

static inline bool
is_same(const struct jamsostek__word *known, const struct word *word)
{
    size_t i;

    if (known->length != word->length)
        return false;
    for (i = 0; i * 8 < word->length; i++)
        if (load_eight(known->text + 8 * i) != word->part[i])
            return false;
    return true;
}

static const struct jamsostek__word *
find_folded(const struct word *word)
{
    uint64_t slot = hash(word);
    const struct jamsostek__word *known;
    uint16_t number;

    for (;; slot++) {
        number = jamsostek__word_slots[slot & jamsostek__word_mask];
        if (number == 0)
            return NULL;
        known = &jamsostek__words[number - 1];
        if (is_same(known, word))
            return known;
    }
}

static const struct jamsostek__word *
find_spelling(const char *text, size_t length)
{
    const struct jamsostek__word *known;
    struct word word, letters;

    if (!fold(text, length, &word))
        return NULL;
    known = find_folded(&word);
    if (known == NULL && drop_digits(&word, &letters))
        known = find_folded(&letters);
    return known;
}

/* What stands in brackets may explain a word that is known: "Petani (padi)". */
static const struct jamsostek__word *
find(const char *text, size_t length)
{
    const struct jamsostek__word *known = find_spelling(text, length);
    const char *bracket;

    if (known != NULL || length == 0)
        return known;
    bracket = memchr(text, '(', length);
    return bracket == NULL ? NULL
                           : find_spelling(text, (size_t)(bracket - text));
}

/* ---- answers ----------------------------------------------------------- */

static jamsostek_status
fail_outside(jamsostek_error *err)
{
    return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_OPEN,
                           "civil servants, military and police are outside "
                           "the system (PP 49/2023 art. 2 (2))");
}

/* Names what it may be, as far as there is room. */
static jamsostek_status
fail_ambiguous(const struct jamsostek__word *word, jamsostek_error *err)
{
    char names[JAMSOSTEK_MESSAGE_SIZE - 48];
    struct jamsostek__text list = {names, sizeof names, 0};
    int i;

    for (i = 0; i < word->n; i++)
        jamsostek__text_add(
            &list, "%s%s", i == 0 ? "" : ", ",
            jamsostek__categories[jamsostek__word_categories[word->first + i] -
                                  1]
                .key);
    return jamsostek__fail(err, JAMSOSTEK_ERR_AMBIGUOUS,
                           "the occupation may mean %s", names);
}

jamsostek_status
jamsostek_category_match(const char *text, size_t length, int32_t *category,
                         jamsostek_error *err)
{
    const struct jamsostek__word *word;

    if (text == NULL || category == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "text and category are needed");
    word = find(text, length);
    if (word == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_FOUND,
                               "the occupation is not known");
    if (word->n == 0)
        return fail_outside(err);
    if (word->n > 1)
        return fail_ambiguous(word, err);
    *category = jamsostek__word_categories[word->first];
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_category_candidates(const char *text, size_t length, int32_t *out,
                              size_t room, size_t *n, jamsostek_error *err)
{
    const struct jamsostek__word *word;
    size_t i;

    if (text == NULL || n == NULL || (out == NULL && room > 0))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "text, n and room for out are needed");
    word = find(text, length);
    if (word != NULL && word->n == 0)
        return fail_outside(err);
    *n = word != NULL ? word->n : 0;
    for (i = 0; i < *n && i < room; i++)
        out[i] = jamsostek__word_categories[word->first + i];
    return JAMSOSTEK_OK;
}

const char *
jamsostek_category_alias(int32_t id, size_t number)
{
    size_t first, next;

    if (id < 0 || (size_t)id > jamsostek__n_categories)
        return NULL;
    first = jamsostek__first_spelling[id];
    next = jamsostek__first_spelling[id + 1];
    return number < next - first ? jamsostek__spellings[first + number] : NULL;
}
