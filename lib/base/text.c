/* SPDX-License-Identifier: MIT */

/*
 * text.c - a text buffer that counts what it would have needed
 */
#include "internal.h"

#include <stdarg.h>
#include <stdio.h>

void
jamsostek__text_add(struct jamsostek__text *text, const char *format, ...)
{
    size_t room = text->needed < text->size ? text->size - text->needed : 0;
    va_list args;
    int n;

    va_start(args, format);
    n = vsnprintf(room > 0 ? text->data + text->needed : NULL, room, format,
                  args);
    va_end(args);
    if (n > 0)
        text->needed += (size_t)n;
}

void
jamsostek__text_json(struct jamsostek__text *text, const char *value)
{
    const unsigned char *p = (const unsigned char *)value;

    jamsostek__text_add(text, "\"");
    for (; *p != '\0'; p++) {
        if (*p == '"' || *p == '\\')
            jamsostek__text_add(text, "\\%c", *p);
        else if (*p < 0x20)
            jamsostek__text_add(text, "\\u%04x", *p);
        else
            jamsostek__text_add(text, "%c", *p);
    }
    jamsostek__text_add(text, "\"");
}

void
jamsostek__text_grouped(struct jamsostek__text *text, int64_t value)
{
    /* The magnitude of INT64_MIN fits only without a sign. */
    uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    char digits[28]; /* 19 digits, 6 dots, sign, NUL */
    size_t at = sizeof digits - 1;
    int n = 0;

    digits[at] = '\0';
    do {
        if (n > 0 && n % 3 == 0)
            digits[--at] = '.';
        digits[--at] = (char)('0' + rest % 10);
        rest /= 10;
        n++;
    } while (rest > 0);
    if (value < 0)
        digits[--at] = '-';
    jamsostek__text_add(text, "%s", digits + at);
}

jamsostek_status
jamsostek__text_end(const struct jamsostek__text *text, size_t *needed,
                    jamsostek_error *err)
{
    if (needed != NULL)
        *needed = text->needed + 1;
    if (text->needed >= text->size)
        return jamsostek__fail(err, JAMSOSTEK_ERR_BUFFER,
                               "%zu characters are needed", text->needed + 1);
    return JAMSOSTEK_OK;
}
