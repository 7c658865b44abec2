/* SPDX-License-Identifier: MIT */

/*
 * csv_record.c - the rules of the form, byte by byte
 *
 * A record is taken apart where it stands in the buffer: delimiters become
 * NULs and quoted text moves left over its quotes.  Every limit is met at an
 * exact byte, so that the size of the pieces in which the input arrives cannot
 * change what comes out.
 */
#include "csv_state.h"

#include "utf8.h"

#include <string.h>

/* Bytes that end a run of ordinary text, without and within quotes. */
enum {
    ENDS_PLAIN = 1,
    ENDS_QUOTED = 2,
    ENDS_BOTH = 3,
};

#define X16(v) v, v, v, v, v, v, v, v, v, v, v, v, v, v, v, v
static const unsigned char run_ends[256] = {
    ['\0'] = ENDS_BOTH,  ['\n'] = ENDS_BOTH, ['"'] = ENDS_BOTH,
    ['\r'] = ENDS_PLAIN, [','] = ENDS_PLAIN, [128] = X16(ENDS_BOTH),
    X16(ENDS_BOTH),      X16(ENDS_BOTH),     X16(ENDS_BOTH),
    X16(ENDS_BOTH),      X16(ENDS_BOTH),     X16(ENDS_BOTH),
    X16(ENDS_BOTH),
};
#undef X16

static size_t
run_length(const char *text, size_t size, unsigned kind)
{
    const unsigned char *p = (const unsigned char *)text;
    size_t i;

    for (i = 0; i < size && !(run_ends[p[i]] & kind); i++)
        continue;
    return i;
}

/* What is left of a limit; one byte over it is what breaks it. */
static size_t
room_left(size_t used, size_t limit)
{
    return used > limit ? 0 : limit + 1 - used;
}

/* ---- faults ------------------------------------------------------------ */

/* A fault of the field that is being read; the rest goes by `skip`. */
static jamsostek_status
field_fault(jamsostek_csv *csv, jamsostek_status status, enum skip skip,
            const char *what)
{
    csv->skip = skip;
    return jamsostek__fail_at(&csv->error, status, csv->line,
                              (int32_t)csv->n + 1, "%s", what);
}

static jamsostek_status
record_too_long(jamsostek_csv *csv, enum skip skip)
{
    csv->skip = skip;
    return jamsostek__fail_at(
        &csv->error, JAMSOSTEK_ERR_LIMIT, csv->record_line, 0,
        "a record is longer than %zu bytes", JAMSOSTEK__CSV_RECORD_MAX);
}

static jamsostek_status
check_limits(jamsostek_csv *csv, size_t length, enum skip skip)
{
    if (length > JAMSOSTEK__CSV_FIELD_MAX)
        return field_fault(csv, JAMSOSTEK_ERR_LIMIT, skip,
                           "a field is longer than 65536 bytes");
    if (csv->at - csv->start > JAMSOSTEK__CSV_RECORD_MAX)
        return record_too_long(csv, skip);
    return JAMSOSTEK_OK;
}

/* ---- characters -------------------------------------------------------- */

/* Length of the character beyond ASCII at `at`.  No more is looked at than it
 * has: what follows may be a fault of the input, which belongs to what follows.
 */
static jamsostek_status
character(jamsostek_csv *csv, enum skip skip, size_t *length)
{
    jamsostek_status status;
    const char *text;
    size_t n;

    status = jamsostek__csv_look_ahead(
        csv, jamsostek__utf8_needs(csv->buffer[csv->at]));
    if (status != JAMSOSTEK_OK)
        return status;
    text = csv->buffer + csv->at;
    n = jamsostek__utf8_length(text, csv->end - csv->at);
    if (n == 0)
        return field_fault(csv, JAMSOSTEK_ERR_FORMAT, skip,
                           "the text is not UTF-8");
    if (jamsostek__utf8_mark(text, n))
        return field_fault(csv, JAMSOSTEK_ERR_FORMAT, skip,
                           "a byte order mark stands inside the text");
    *length = n;
    return JAMSOSTEK_OK;
}

/* ---- fields ------------------------------------------------------------ */

/* What ends a field, taken from the input. */
enum delimiter {
    NEXT_FIELD,
    END_OF_RECORD,
};

static jamsostek_status
add_field(jamsostek_csv *csv, size_t from, size_t to, enum skip skip)
{
    jamsostek_status status = check_limits(csv, to - from, skip);

    if (status != JAMSOSTEK_OK)
        return status;
    if (csv->n == JAMSOSTEK__CSV_FIELDS_MAX)
        return field_fault(csv, JAMSOSTEK_ERR_LIMIT, skip,
                           "a record has more than 256 fields");
    csv->offsets[csv->n] = from;
    csv->lengths[csv->n] = to - from;
    csv->n++;
    return JAMSOSTEK_OK;
}

/*
 * Takes the delimiter at `at` and ends the field from..to (offsets from the
 * record) with a NUL.  `quoted` tells the message for anything else.
 */
static jamsostek_status
end_field(jamsostek_csv *csv, size_t from, size_t to, bool quoted,
          enum delimiter *next)
{
    jamsostek_status status;
    size_t width = 1;
    int byte;

    status = jamsostek__csv_look_ahead(csv, 1);
    if (status != JAMSOSTEK_OK)
        return status;
    byte = jamsostek__csv_byte(csv, 0);
    if (byte == '\r') {
        status = jamsostek__csv_look_ahead(csv, 2);
        if (status != JAMSOSTEK_OK)
            return status;
        if (jamsostek__csv_byte(csv, 1) != '\n')
            return field_fault(csv, JAMSOSTEK_ERR_FORMAT, SKIP_LINE,
                               "a carriage return stands alone");
        width = 2;
    } else if (byte != ',' && byte != '\n' && byte != -1) {
        return field_fault(csv, JAMSOSTEK_ERR_FORMAT, SKIP_LINE,
                           quoted ? "text follows a closing quote"
                                  : "a quote stands inside a plain field");
    }
    status = add_field(csv, from, to, SKIP_PLAIN);
    if (status != JAMSOSTEK_OK)
        return status;
    *next = byte == ',' ? NEXT_FIELD : END_OF_RECORD;
    csv->buffer[csv->start + to] = '\0';
    if (byte == -1)
        return JAMSOSTEK_OK;
    csv->at += width;
    if (byte != ',')
        csv->line++;
    return JAMSOSTEK_OK;
}

static jamsostek_status
read_plain(jamsostek_csv *csv, enum delimiter *next)
{
    const size_t from = csv->at - csv->start;
    jamsostek_status status;
    size_t length, n;
    int byte;

    for (;;) {
        length = csv->at - csv->start - from;
        n = jamsostek__least(
            csv->end - csv->at,
            jamsostek__least(
                room_left(length, JAMSOSTEK__CSV_FIELD_MAX),
                room_left(from + length, JAMSOSTEK__CSV_RECORD_MAX)));
        n = run_length(csv->buffer + csv->at, n, ENDS_PLAIN);
        csv->at += n;
        length += n;
        status = check_limits(csv, length, SKIP_PLAIN);
        if (status != JAMSOSTEK_OK)
            return status;
        if (csv->at == csv->end && !csv->eof) {
            status = jamsostek__csv_look_ahead(csv, 1);
            if (status != JAMSOSTEK_OK)
                return status;
            continue;
        }
        byte = jamsostek__csv_byte(csv, 0);
        if (byte < 0x80 && byte != '\0')
            return end_field(csv, from, from + length, false, next);
        if (byte == '\0')
            return field_fault(csv, JAMSOSTEK_ERR_FORMAT, SKIP_PLAIN,
                               "the text holds a NUL");
        status = character(csv, SKIP_PLAIN, &n);
        if (status != JAMSOSTEK_OK)
            return status;
        csv->at += n;
    }
}

/* Moves `n` bytes from `at` to the end of the text of a quoted field. */
static void
keep(jamsostek_csv *csv, size_t *to, size_t n)
{
    memmove(csv->buffer + csv->start + *to, csv->buffer + csv->at, n);
    csv->at += n;
    *to += n;
}

static jamsostek_status
read_quoted(jamsostek_csv *csv, enum delimiter *next)
{
    jamsostek_status status;
    size_t from, to, n;
    int byte;

    csv->quote_line = csv->line;
    csv->at++; /* the opening quote */
    from = csv->at - csv->start;
    to = from; /* where text goes, behind where it comes from */
    for (;;) {
        n = jamsostek__least(
            csv->end - csv->at,
            jamsostek__least(
                room_left(to - from, JAMSOSTEK__CSV_FIELD_MAX),
                room_left(csv->at - csv->start, JAMSOSTEK__CSV_RECORD_MAX)));
        keep(csv, &to, run_length(csv->buffer + csv->at, n, ENDS_QUOTED));
        status = check_limits(csv, to - from, SKIP_QUOTED);
        if (status != JAMSOSTEK_OK)
            return status;
        status = jamsostek__csv_look_ahead(csv, 1);
        if (status != JAMSOSTEK_OK)
            return status;
        byte = jamsostek__csv_byte(csv, 0);
        if (byte == -1)
            return jamsostek__csv_unclosed(csv, csv->quote_line);
        if (byte == '\0')
            return field_fault(csv, JAMSOSTEK_ERR_FORMAT, SKIP_QUOTED,
                               "the text holds a NUL");
        if (byte == '"') {
            csv->at++;
            status = jamsostek__csv_look_ahead(csv, 1);
            if (status != JAMSOSTEK_OK)
                return status;
            if (jamsostek__csv_byte(csv, 0) != '"')
                return end_field(csv, from, to, true, next);
            keep(csv, &to, 1); /* the second of two is text */
        } else if (byte == '\n') {
            csv->line++;
            keep(csv, &to, 1);
        } else if (byte >= 0x80) {
            status = character(csv, SKIP_QUOTED, &n);
            if (status != JAMSOSTEK_OK)
                return status;
            keep(csv, &to, n);
        }
        /* else the run ended with what was at hand */
    }
}

/* ---- records ----------------------------------------------------------- */

jamsostek_status
jamsostek__csv_careful(jamsostek_csv *csv)
{
    enum delimiter next;
    jamsostek_status status;
    size_t i;

    do {
        status = jamsostek__csv_look_ahead(csv, 1);
        if (status != JAMSOSTEK_OK)
            return status;
        if (jamsostek__csv_byte(csv, 0) == '"')
            status = read_quoted(csv, &next);
        else
            status = read_plain(csv, &next);
        if (status != JAMSOSTEK_OK)
            return status;
    } while (next == NEXT_FIELD);
    for (i = 0; i < csv->n; i++)
        csv->fields[i] = csv->buffer + csv->start + csv->offsets[i];
    return JAMSOSTEK_OK;
}
