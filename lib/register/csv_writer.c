/* SPDX-License-Identifier: MIT */

/*
 * csv_writer.c - records of a comma-separated file, one at a time
 *
 * Fields of nothing but printable ASCII, which most are, are looked at while
 * they are copied.  A record with anything else is looked at as a whole before
 * any of it is written, so that a record is written whole or not at all.  The
 * form and its limits are those of the reader: what comes out of here goes in
 * there.
 */
#include "csv_writer.h"

#include "csv.h"
#include "utf8.h"

#include <string.h>

#define BUFFER_SIZE ((size_t)256 * 1024)

struct jamsostek_csv_writer {
    struct jamsostek__output *output;
    size_t used; /* of the buffer */
    int64_t records;
    bool committed;
    char separator;
    bool guards; /* against formulas */
    /* Of the record at hand. */
    size_t lengths[JAMSOSTEK__CSV_FIELDS_MAX];
    bool quoted[JAMSOSTEK__CSV_FIELDS_MAX];
    bool guarded[JAMSOSTEK__CSV_FIELDS_MAX];
    char buffer[BUFFER_SIZE];
};

jamsostek_status
jamsostek__csv_writer_new(struct jamsostek__output *output,
                          jamsostek_csv_writer **out, jamsostek_error *err)
{
    jamsostek_csv_writer *writer = jamsostek__alloc(sizeof *writer);

    if (writer == NULL) {
        jamsostek__output_free(output);
        return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY, "no memory to write");
    }
    writer->output = output;
    writer->used = 0;
    writer->records = 0;
    writer->committed = false;
    writer->separator = ',';
    writer->guards = false;
    *out = writer;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_csv_writer_open(const char *path, int32_t gzip,
                          jamsostek_csv_writer **out, jamsostek_error *err)
{
    return jamsostek_csv_writer_open_separated(path, gzip, ',', out, err);
}

jamsostek_status
jamsostek_csv_writer_open_separated(const char *path, int32_t gzip,
                                    int32_t separator,
                                    jamsostek_csv_writer **out,
                                    jamsostek_error *err)
{
    struct jamsostek__output *output;
    jamsostek_status status;

    if (path == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "path and out are needed");
    if (gzip != 0 && gzip != 1)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "gzip is 0 or 1");
    if (!jamsostek__is_separator(separator))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "fields are separated by a comma, a semicolon "
                               "or a tab");
    status = jamsostek__output_open(path, gzip == 1, &output, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__csv_writer_new(output, out, err);
    if (status == JAMSOSTEK_OK)
        (*out)->separator = (char)separator;
    return status;
}

void
jamsostek_csv_writer_free(jamsostek_csv_writer *writer)
{
    if (writer == NULL)
        return;
    jamsostek__output_free(writer->output);
    jamsostek__free(writer);
}

jamsostek_status
jamsostek_csv_writer_guard(jamsostek_csv_writer *writer, int32_t on,
                           jamsostek_error *err)
{
    if (writer == NULL || (on != 0 && on != 1))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "a writer is needed, and on is 0 or 1");
    writer->guards = on == 1;
    return JAMSOSTEK_OK;
}

/* ---- formulas ---------------------------------------------------------- */

/* Whether a spreadsheet would take the text for a formula. */
static bool
is_formula(const char *text, size_t length)
{
    /* Full-width =, +, - and @. */
    static const char wide[][4] = {"\xef\xbc\x9d", "\xef\xbc\x8b",
                                   "\xef\xbc\x8d", "\xef\xbc\xa0"};
    size_t i;

    if (length == 0)
        return false;
    switch (text[0]) {
    case '=':
    case '+':
    case '-':
    case '@':
    case '\t':
    case '\r':
        return true;
    default:
        break;
    }
    for (i = 0; i < ARRAY_LEN(wide) && length >= 3; i++)
        if (memcmp(text, wide[i], 3) == 0)
            return true;
    return false;
}

static bool
mark_formulas(jamsostek_csv_writer *writer, const char *const *fields, size_t n)
{
    bool any = false;
    size_t i;

    for (i = 0; i < n; i++) {
        writer->guarded[i] =
            writer->guards && is_formula(fields[i], writer->lengths[i]);
        any |= writer->guarded[i];
    }
    return any;
}

/* ---- plain records, eight bytes at a time ------------------------------ */

#define ONES (~(uint64_t)0 / 255) /* 0x0101... */

/* The top bit of some byte is set if any byte is `byte`, and only then. */
static inline uint64_t
has(uint64_t word, unsigned char byte)
{
    uint64_t other = word ^ (ONES * byte);

    return (other - ONES) & ~other;
}

/* The same for a byte that is not printable ASCII, or asks for quotes. */
static inline uint64_t
is_special(uint64_t word)
{
    uint64_t control = (word - ONES * 0x20) & ~word;

    return word | control | has(word, ',') | has(word, '"');
}

static inline bool
are_plain(const char *eight)
{
    uint64_t word;

    memcpy(&word, eight, sizeof word);
    return (is_special(word) & ONES * 0x80) == 0;
}

static inline uint64_t
copy_word(char *to, const char *from)
{
    uint64_t word;

    memcpy(&word, from, sizeof word);
    memcpy(to, &word, sizeof word);
    return is_special(word);
}

/* Fewer than eight bytes, with others beside them that are not special. */
static inline uint64_t
copy_short(char *to, const char *from, size_t size)
{
    uint64_t word = ONES * 'x';
    size_t i;

    if (size >= 4) { /* the halves overlap */
        memcpy(&word, from, 4);
        memcpy((char *)&word + 4, from + size - 4, 4);
        memcpy(to, from, 4);
        memcpy(to + size - 4, (const char *)&word + 4, 4);
        return is_special(word);
    }
    for (i = 0; i < size; i++) {
        to[i] = from[i];
        ((char *)&word)[i] = from[i];
    }
    return is_special(word);
}

/* Copies a field; whether it may stand there without quotes. */
static inline bool
copy_plain(char *to, const char *from, size_t size)
{
    uint64_t special = 0;
    size_t i;

    if (size < sizeof special) {
        special = copy_short(to, from, size);
    } else {
        for (i = 0; i + sizeof special <= size; i += sizeof special)
            special |= copy_word(to + i, from + i);
        /* The last eight, some of them once more. */
        special |=
            copy_word(to + size - sizeof special, from + size - sizeof special);
    }
    return (special & ONES * 0x80) == 0;
}

/* Writes a record behind what is in the buffer if it fits and is plain. */
static bool
put_plain_record(jamsostek_csv_writer *writer, const char *const *fields,
                 size_t n)
{
    const size_t *lengths = writer->lengths;
    char *to = writer->buffer + writer->used;
    size_t room = BUFFER_SIZE - writer->used, i;

    if (writer->separator != ',')
        return false;
    for (i = 0; i < n; i++) {
        if (lengths[i] > JAMSOSTEK__CSV_FIELD_MAX || lengths[i] >= room ||
            !copy_plain(to, fields[i], lengths[i]))
            return false;
        to += lengths[i];
        *to++ = ',';
        room -= lengths[i] + 1;
    }
    if (n == 1 && lengths[0] == 0) /* it would be a blank line */
        return false;
    to[-1] = '\n';
    writer->used = BUFFER_SIZE - room;
    return true;
}

/* ---- looking at a record ----------------------------------------------- */

static jamsostek_status
refuse(const jamsostek_csv_writer *writer, size_t field,
       jamsostek_status status, const char *what, jamsostek_error *err)
{
    return jamsostek__fail_at(err, status, writer->records + 1,
                              (int32_t)field + 1, "%s", what);
}

/* Whether it needs quotes, and how many bytes it takes up with them. */
static jamsostek_status
inspect_field(jamsostek_csv_writer *writer, size_t field, const char *text,
              size_t *stored, jamsostek_error *err)
{
    size_t length = writer->lengths[field];
    size_t i = 0, quotes = 0, n;
    bool quoted = memchr(text, writer->separator, length) != NULL;

    if (length > JAMSOSTEK__CSV_FIELD_MAX)
        return refuse(writer, field, JAMSOSTEK_ERR_LIMIT,
                      "a field is longer than 65536 bytes", err);
    while (i < length) {
        if (length - i >= 8 && are_plain(text + i)) {
            i += 8;
            continue;
        }
        n = 1;
        if ((unsigned char)text[i] >= 0x80)
            n = jamsostek__utf8_length(text + i, length - i);
        if (n == 0)
            return refuse(writer, field, JAMSOSTEK_ERR_FORMAT,
                          "the text is not UTF-8", err);
        if (jamsostek__utf8_mark(text + i, n))
            return refuse(writer, field, JAMSOSTEK_ERR_FORMAT,
                          "a byte order mark stands inside the text", err);
        if (text[i] == '\0')
            return refuse(writer, field, JAMSOSTEK_ERR_FORMAT,
                          "the text holds a NUL", err);
        quotes += text[i] == '"';
        quoted |= text[i] == '"' || text[i] == '\n' || text[i] == '\r';
        i += n;
    }
    writer->quoted[field] = quoted;
    *stored = length + quotes + (quoted ? 2 : 0) + writer->guarded[field];
    return JAMSOSTEK_OK;
}

static jamsostek_status
inspect_record(jamsostek_csv_writer *writer, const char *const *fields,
               size_t n, jamsostek_error *err)
{
    jamsostek_status status;
    size_t total = n - 1; /* commas */
    size_t i, stored;

    for (i = 0; i < n; i++) {
        status = inspect_field(writer, i, fields[i], &stored, err);
        if (status != JAMSOSTEK_OK)
            return status;
        total += stored;
    }
    if (total > JAMSOSTEK__CSV_RECORD_MAX)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_LIMIT, writer->records + 1,
                                  0, "a record is longer than %zu bytes",
                                  JAMSOSTEK__CSV_RECORD_MAX);
    /* Without its quotes it would be a blank line. */
    if (n == 1 && total == 0)
        writer->quoted[0] = true;
    return JAMSOSTEK_OK;
}

/* ---- writing it -------------------------------------------------------- */

static jamsostek_status
flush(jamsostek_csv_writer *writer, jamsostek_error *err)
{
    size_t used = writer->used;

    writer->used = 0;
    return jamsostek__output_write(writer->output, writer->buffer, used, err);
}

static jamsostek_status
put(jamsostek_csv_writer *writer, const char *text, size_t size,
    jamsostek_error *err)
{
    jamsostek_status status;

    /* A field and a doubled quote always fit an empty buffer. */
    if (size > BUFFER_SIZE - writer->used) {
        status = flush(writer, err);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    memcpy(writer->buffer + writer->used, text, size);
    writer->used += size;
    return JAMSOSTEK_OK;
}

/* Each quote of the text ends a piece, and begins the next one once more. */
static jamsostek_status
put_quoted(jamsostek_csv_writer *writer, bool guarded, const char *text,
           size_t length, jamsostek_error *err)
{
    jamsostek_status status = put(writer, "\"'", guarded ? 2 : 1, err);
    const char *quote;
    size_t n;

    while (status == JAMSOSTEK_OK &&
           (quote = memchr(text, '"', length)) != NULL) {
        n = (size_t)(quote - text) + 1;
        status = put(writer, text, n, err);
        if (status == JAMSOSTEK_OK)
            status = put(writer, "\"", 1, err);
        text += n;
        length -= n;
    }
    if (status == JAMSOSTEK_OK)
        status = put(writer, text, length, err);
    if (status == JAMSOSTEK_OK)
        status = put(writer, "\"", 1, err);
    return status;
}

static jamsostek_status
put_record(jamsostek_csv_writer *writer, const char *const *fields, size_t n,
           jamsostek_error *err)
{
    const char next[] = {writer->separator};
    jamsostek_status status = JAMSOSTEK_OK;
    size_t i;

    for (i = 0; i < n && status == JAMSOSTEK_OK; i++) {
        if (writer->quoted[i])
            status = put_quoted(writer, writer->guarded[i], fields[i],
                                writer->lengths[i], err);
        else if (writer->guarded[i])
            status = put(writer, "'", 1, err);
        if (status == JAMSOSTEK_OK && !writer->quoted[i])
            status = put(writer, fields[i], writer->lengths[i], err);
        if (status == JAMSOSTEK_OK)
            status = put(writer, i + 1 < n ? next : "\n", 1, err);
    }
    return status;
}

static jamsostek_status
take_lengths(jamsostek_csv_writer *writer, const char *const *fields,
             const size_t *lengths, size_t n, jamsostek_error *err)
{
    size_t i;

    for (i = 0; i < n; i++) {
        if (fields[i] == NULL)
            return refuse(writer, i, JAMSOSTEK_ERR_ARGUMENT, "a field is NULL",
                          err);
        writer->lengths[i] = lengths != NULL ? lengths[i] : strlen(fields[i]);
    }
    return JAMSOSTEK_OK;
}

static jamsostek_status
check_open(const jamsostek_csv_writer *writer, jamsostek_error *err)
{
    if (writer == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "a writer is needed");
    if (writer->committed)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "the file is already complete");
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_csv_write(jamsostek_csv_writer *writer, const char *const *fields,
                    const size_t *lengths, size_t n, jamsostek_error *err)
{
    jamsostek_status status = check_open(writer, err);

    if (status != JAMSOSTEK_OK)
        return status;
    if (fields == NULL || n == 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "a record has at least one field");
    if (n > JAMSOSTEK__CSV_FIELDS_MAX)
        return refuse(writer, JAMSOSTEK__CSV_FIELDS_MAX, JAMSOSTEK_ERR_LIMIT,
                      "a record has more than 256 fields", err);
    status = take_lengths(writer, fields, lengths, n, err);
    if (status == JAMSOSTEK_OK && (mark_formulas(writer, fields, n) ||
                                   !put_plain_record(writer, fields, n))) {
        status = inspect_record(writer, fields, n, err);
        if (status == JAMSOSTEK_OK)
            status = put_record(writer, fields, n, err);
    }
    writer->records += status == JAMSOSTEK_OK;
    return status;
}

jamsostek_status
jamsostek__csv_writer_prepare(jamsostek_csv_writer *writer,
                              jamsostek_error *err)
{
    jamsostek_status status = check_open(writer, err);

    if (status == JAMSOSTEK_OK)
        status = flush(writer, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__output_prepare(writer->output, err);
    return status;
}

jamsostek_status
jamsostek_csv_writer_commit(jamsostek_csv_writer *writer, jamsostek_error *err)
{
    jamsostek_status status = check_open(writer, err);

    if (status == JAMSOSTEK_OK)
        status = flush(writer, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__output_commit(writer->output, err);
    if (status == JAMSOSTEK_OK)
        writer->committed = true;
    return status;
}
