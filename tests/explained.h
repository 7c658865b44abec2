/* SPDX-License-Identifier: MIT */

/*
 * explained.h - what an explanation says, for tests with cmocka
 */
#ifndef TESTS_EXPLAINED_H
#define TESTS_EXPLAINED_H

#include <jamsostek/explanation.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

/* An explanation as text, good until the next call. */
static inline const char *
text_of(const jamsostek_explanation *why, const char *lang)
{
    static char text[1 << 15];

    assert_int_equal(
        jamsostek_explanation_text(why, lang, text, sizeof text, NULL, NULL),
        JAMSOSTEK_OK);
    return text;
}

static inline void
assert_holds(const char *text, const char *part)
{
    if (strstr(text, part) == NULL)
        fail_msg("\"%s\" is not in:\n%s", part, text);
}

/* It has every part of a list that ends with NULL. */
static inline void
assert_says(const jamsostek_explanation *why, const char *lang,
            const char *const *parts)
{
    const char *text = text_of(why, lang);

    for (; *parts != NULL; parts++)
        assert_holds(text, *parts);
}

#endif
