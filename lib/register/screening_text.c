/* SPDX-License-Identifier: MIT */

/*
 * screening_text.c - the text of a line that is no record of its file
 *
 * It stands in one field of a file that has to be read again, and says what
 * every byte of the line was:
 *
 *   \xHH  a byte that no text has: not UTF-8, a NUL, a byte order mark inside
 *   \\    a backslash
 *   \+N   at the end: so many bytes of the line are not kept
 */
#include "screening_text.h"

#include "utf8.h"

#include <stdio.h>
#include <string.h>

/* "\+" and any count. */
enum { CUT_MARK = 24 };

/* A field under construction; what does not fit is counted, and all behind
 * it, so that what is there is the beginning. */
struct field {
    char *text;
    size_t n;
    size_t lost;
};

static void
put(struct field *field, const char *text, size_t length, size_t stands_for)
{
    if (field->lost > 0 ||
        length > JAMSOSTEK__CSV_FIELD_MAX - CUT_MARK - field->n) {
        field->lost += stands_for;
        return;
    }
    memcpy(field->text + field->n, text, length);
    field->n += length;
}

static void
put_byte(struct field *field, char byte)
{
    char escaped[8];

    if (byte == '\\') {
        put(field, "\\\\", 2, 1);
        return;
    }
    snprintf(escaped, sizeof escaped, "\\x%02x", (unsigned char)byte);
    put(field, escaped, 4, 1);
}

static void
put_bytes(struct field *field, const char *bytes, size_t n)
{
    size_t i, length;

    for (i = 0; i < n; i += length) {
        length = 1;
        if ((unsigned char)bytes[i] >= 0x80)
            length = jamsostek__utf8_length(bytes + i, n - i);
        if (length == 0 || bytes[i] == '\0' || bytes[i] == '\\' ||
            jamsostek__utf8_mark(bytes + i, length)) {
            put_byte(field, bytes[i]);
            length = 1;
        } else {
            put(field, bytes + i, length, length);
        }
    }
}

static size_t
end_field(struct field *field)
{
    if (field->lost > 0)
        field->n += (size_t)snprintf(field->text + field->n, CUT_MARK, "\\+%zu",
                                     field->lost);
    return field->n;
}

/* ---- a record ---------------------------------------------------------- */

static bool
needs_quotes(const char *text, size_t length, char separator)
{
    return memchr(text, separator, length) != NULL ||
           memchr(text, '"', length) != NULL ||
           memchr(text, '\n', length) != NULL ||
           memchr(text, '\r', length) != NULL;
}

static void
put_quoted(struct field *field, const char *text, size_t length)
{
    const char *end = text + length, *quote;

    put_bytes(field, "\"", 1);
    for (; (quote = memchr(text, '"', (size_t)(end - text))) != NULL;
         text = quote + 1) {
        put_bytes(field, text, (size_t)(quote + 1 - text));
        put_bytes(field, "\"", 1);
    }
    put_bytes(field, text, (size_t)(end - text));
    put_bytes(field, "\"", 1);
}

size_t
jamsostek__record_text(char *text, char separator,
                       const jamsostek_csv_record *record)
{
    struct field field = {.text = text};
    size_t i;

    for (i = 0; i < record->n; i++) {
        if (i > 0)
            put_bytes(&field, &separator, 1);
        if (needs_quotes(record->fields[i], record->lengths[i], separator))
            put_quoted(&field, record->fields[i], record->lengths[i]);
        else
            put_bytes(&field, record->fields[i], record->lengths[i]);
    }
    return end_field(&field);
}

/* ---- no record --------------------------------------------------------- */

size_t
jamsostek__faulty_text(char *text, const char *bytes, size_t n, size_t total)
{
    struct field field = {.text = text};

    put_bytes(&field, bytes, n);
    field.lost += total - n;
    return end_field(&field);
}
