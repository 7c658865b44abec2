/* SPDX-License-Identifier: MIT */

/*
 * csv_faulty.c - the rest of a record that has a fault
 *
 * It is passed over in constant memory.  Where quotes are still understood they
 * are followed, so that a newline inside them does not make half a record look
 * like a whole one; where they are not, the record ends with the line.
 *
 * Who wants the bytes of the record gets them as they stood in the file: what
 * was read of it has been taken apart where it stood, and is put together
 * again.
 */
#include "csv_state.h"

/* The bytes of a record, as far as there is room; `total` counts all. */
struct kept {
    char *text;
    size_t size;
    size_t n;
    size_t total;
    char separator;
    char last; /* that was kept or counted */
};

/* The separator and the comma have changed places on the way in. */
static void
keep(struct kept *kept, char byte)
{
    if (byte == ',')
        byte = kept->separator;
    else if (byte == kept->separator)
        byte = ',';
    if (kept->n < kept->size)
        kept->text[kept->n++] = byte;
    kept->total++;
    kept->last = byte;
}

/* The line end is no part of a record. */
static void
end_line(struct kept *kept)
{
    if (kept->last != '\r')
        return;
    kept->total--;
    kept->n = jamsostek__least(kept->n, kept->total);
}

/* ---- what was read ----------------------------------------------------- */

static void
keep_plain(struct kept *kept, const char *text, size_t length)
{
    while (length-- > 0)
        keep(kept, *text++);
}

/* Text that stood in quotes and took so many bytes there: each quote in it was
 * two. */
static void
keep_quoted(struct kept *kept, const char *text, size_t bytes)
{
    const size_t end = kept->total + bytes;

    for (; kept->total < end; text++) {
        keep(kept, *text);
        if (*text == '"')
            keep(kept, '"');
    }
}

static size_t
count_quotes(const char *text, size_t length)
{
    size_t n = 0;

    while (length-- > 0)
        n += *text++ == '"';
    return n;
}

/* The fields that are complete, with their delimiters. */
static void
restore_fields(const jamsostek_csv *csv, struct kept *kept)
{
    const char *record = csv->buffer + csv->start, *text;
    size_t i, length;

    for (i = 0; i < csv->n; i++) {
        text = record + csv->offsets[i];
        length = csv->lengths[i];
        /* A field begins behind its quote, if it has one. */
        if (csv->offsets[i] > kept->total) {
            keep(kept, '"');
            keep_quoted(kept, text, length + count_quotes(text, length));
            keep(kept, '"');
        } else {
            keep_plain(kept, text, length);
        }
        keep(kept, ',');
    }
}

/* The field with the fault, up to it. */
static void
restore_last(const jamsostek_csv *csv, struct kept *kept)
{
    const char *text = csv->buffer + csv->start + kept->total;
    const size_t length = csv->at - csv->start - kept->total;
    /* A fault that is not within the quotes comes behind the closing one. */
    const bool closed = csv->skip != SKIP_QUOTED;

    if (length == 0 || *text != '"') {
        keep_plain(kept, text, length);
        return;
    }
    keep(kept, '"');
    keep_quoted(kept, text + 1, length - 1 - closed);
    if (closed)
        keep(kept, '"');
}

/* ---- what follows ------------------------------------------------------ */

/* One step over a byte of a record that is passed over. */
static enum skip
skip_byte(enum skip skip, int byte)
{
    if (skip == SKIP_LINE)
        return byte == '\n' ? SKIP_NONE : SKIP_LINE;
    if (skip == SKIP_QUOTED)
        return byte == '"' ? SKIP_QUOTE : SKIP_QUOTED;
    if (byte == '"' && skip != SKIP_PLAIN)
        return SKIP_QUOTED; /* opens a field, or the second of two quotes */
    if (byte == '\n')
        return SKIP_NONE;
    return byte == ',' ? SKIP_START : SKIP_PLAIN;
}

static jamsostek_status
pass_over(jamsostek_csv *csv, struct kept *kept)
{
    /* Of the quote in which the fault lay, else of the one that opens. */
    int64_t quote_line = csv->skip == SKIP_QUOTED ? csv->quote_line : csv->line;
    size_t in_quotes = 0;
    jamsostek_status status;
    int byte;

    while (csv->skip != SKIP_NONE) {
        csv->start = csv->at;
        status = jamsostek__csv_look_ahead(csv, 1);
        if (status != JAMSOSTEK_OK)
            return status;
        byte = jamsostek__csv_byte(csv, 0);
        if (byte == -1 && csv->skip == SKIP_QUOTED)
            return jamsostek__csv_unclosed(csv, quote_line);
        if (byte == -1)
            break;
        if (csv->skip != SKIP_QUOTED && csv->skip != SKIP_QUOTE) {
            quote_line = csv->line;
            in_quotes = 0;
        } else if (++in_quotes > JAMSOSTEK__CSV_RECORD_MAX) {
            return jamsostek__csv_unclosed(csv, quote_line);
        }
        csv->skip = skip_byte(csv->skip, byte);
        if (kept != NULL && csv->skip != SKIP_NONE)
            keep(kept, csv->buffer[csv->at]);
        else if (kept != NULL)
            end_line(kept);
        csv->at++;
        if (byte == '\n')
            csv->line++;
    }
    csv->skip = SKIP_NONE;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__csv_skip(jamsostek_csv *csv)
{
    return pass_over(csv, NULL);
}

size_t
jamsostek__csv_faulty(jamsostek_csv *csv, char *text, size_t size,
                      size_t *total)
{
    struct kept kept = {
        .text = text, .size = size, .separator = csv->separator};

    if (csv->skip != SKIP_NONE) {
        restore_fields(csv, &kept);
        restore_last(csv, &kept);
        /* What stops the reader here is said by the next call. */
        (void)pass_over(csv, &kept);
    }
    *total = kept.total;
    return kept.n;
}
