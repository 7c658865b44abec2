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

static inline bool
is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* What becomes of a character of ASCII: itself in lower case, or 0. */
static const char kept[128] = {
    ['0'] = '0', ['1'] = '1', ['2'] = '2', ['3'] = '3', ['4'] = '4',
    ['5'] = '5', ['6'] = '6', ['7'] = '7', ['8'] = '8', ['9'] = '9',
    ['A'] = 'a', ['B'] = 'b', ['C'] = 'c', ['D'] = 'd', ['E'] = 'e',
    ['F'] = 'f', ['G'] = 'g', ['H'] = 'h', ['I'] = 'i', ['J'] = 'j',
    ['K'] = 'k', ['L'] = 'l', ['M'] = 'm', ['N'] = 'n', ['O'] = 'o',
    ['P'] = 'p', ['Q'] = 'q', ['R'] = 'r', ['S'] = 's', ['T'] = 't',
    ['U'] = 'u', ['V'] = 'v', ['W'] = 'w', ['X'] = 'x', ['Y'] = 'y',
    ['Z'] = 'z', ['a'] = 'a', ['b'] = 'b', ['c'] = 'c', ['d'] = 'd',
    ['e'] = 'e', ['f'] = 'f', ['g'] = 'g', ['h'] = 'h', ['i'] = 'i',
    ['j'] = 'j', ['k'] = 'k', ['l'] = 'l', ['m'] = 'm', ['n'] = 'n',
    ['o'] = 'o', ['p'] = 'p', ['q'] = 'q', ['r'] = 'r', ['s'] = 's',
    ['t'] = 't', ['u'] = 'u', ['v'] = 'v', ['w'] = 'w', ['x'] = 'x',
    ['y'] = 'y', ['z'] = 'z',
};

/*
 * A folded word, eight characters in each number and the first in the lowest
 * byte; zeros behind the last.  It grows in a register: single bytes that were
 * just written could not be read together without waiting.
 */
struct word {
    uint64_t part[JAMSOSTEK__WORD_MAX / 8 + 1];
    size_t length;
};

static inline void
append(struct word *word, uint64_t *last, char c)
{
    *last |= (uint64_t)(unsigned char)c << (word->length % 8 * 8);
    word->length += c != '\0';
    if (word->length % 8 == 0 && c != '\0') {
        word->part[word->length / 8 - 1] = *last;
        *last = 0;
    }
}

/* Its letters and digits; false if it has none, or cannot be a word. */
static bool
fold(const char *text, size_t length, struct word *word)
{
    const unsigned char *p = (const unsigned char *)text;
    uint64_t last = 0;
    size_t i, skip;

    word->length = 0;
    for (i = 0; i < length && word->length < JAMSOSTEK__WORD_MAX; i++) {
        if (LIKELY(p[i] < 0x80)) {
            append(word, &last, kept[p[i]]);
            continue;
        }
        skip = silent(p + i, length - i);
        if (skip == 0)
            return false;
        i += skip - 1;
    }
    word->part[word->length / 8] = last;
    return i >= length && word->length > 0;
}

/* The same without digits; false if nothing changes. */
static bool
drop_digits(const struct word *from, struct word *to)
{
    uint64_t last = 0;
    size_t i;
    char c;

    to->length = 0;
    for (i = 0; i < from->length; i++) {
        c = (char)(from->part[i / 8] >> (i % 8 * 8) & 0x7f);
        append(to, &last, is_digit(c) ? '\0' : c);
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
