/* SPDX-License-Identifier: MIT */

/*
 * csv.c - records of a comma-separated file, one at a time
 *
 * A record is taken apart where it stands in the buffer: delimiters become
 * NULs and quoted text moves left over its quotes.  The buffer holds one
 * record and what was read ahead; it grows to the largest record allowed and
 * no further.  Every limit is met at an exact byte, so that the size of the
 * pieces in which the input arrives cannot change what comes out.
 *
 * After a fault the rest of the record is passed over by the next call, in
 * constant memory.  Where quotes are still understood they are followed, so
 * that a newline inside them does not make half a record look like a whole
 * one; where they are not, the record ends with the line.
 */
#include "csv.h"

#include "utf8.h"

#include <string.h>

#define BUFFER_SIZE ((size_t)256 * 1024)
/* The largest record, its line end, a look ahead and a NUL. */
#define BUFFER_MAX (JAMSOSTEK__CSV_RECORD_MAX + 64)

enum skip {
    SKIP_NONE,
    SKIP_LINE,   /* to the end of the line, whatever stands there */
    SKIP_START,  /* at the start of a field */
    SKIP_PLAIN,  /* inside a field without quotes */
    SKIP_QUOTED, /* inside quotes */
    SKIP_QUOTE,  /* after a quote inside quotes */
};

struct jamsostek_csv {
    struct jamsostek__gz *gz;
    char *buffer;
    size_t capacity;
    size_t start; /* of the record */
    size_t at;    /* next byte to look at */
    size_t end;   /* of what was read */
    bool eof;
    bool stopped;
    enum skip skip;
    int64_t line;        /* of the byte at `at` */
    int64_t record_line; /* of the byte at `start` */
    jamsostek_error error;

    size_t n;
    size_t offsets[JAMSOSTEK__CSV_FIELDS_MAX]; /* from `start` */
    size_t lengths[JAMSOSTEK__CSV_FIELDS_MAX];
    const char *fields[JAMSOSTEK__CSV_FIELDS_MAX];

    char *header; /* the text of the names */
    size_t n_names;
    int64_t header_line;
    size_t name_lengths[JAMSOSTEK__CSV_FIELDS_MAX];
    const char *names[JAMSOSTEK__CSV_FIELDS_MAX];
};

/* Bytes that end a run of ordinary text, without and within quotes. */
enum {
    ENDS_PLAIN = 1,
    ENDS_QUOTED = 2,
    ENDS_BOTH = 3,
};

#define X16(v) v, v, v, v, v, v, v, v, v, v, v, v, v, v, v, v
static const unsigned char ends[256] = {
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

    for (i = 0; i < size && !(ends[p[i]] & kind); i++)
        continue;
    return i;
}

static size_t
least(size_t a, size_t b)
{
    return a < b ? a : b;
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

static jamsostek_status
stop(jamsostek_csv *csv, jamsostek_status status, int64_t line,
     const char *what)
{
    csv->stopped = true;
    return jamsostek__fail_at(&csv->error, status, line, 0, "%s", what);
}

static jamsostek_status
unclosed_quote(jamsostek_csv *csv, int64_t line)
{
    return stop(csv, JAMSOSTEK_ERR_FORMAT, line, "a quote is never closed");
}

/* Gives the caller the fault that the reader keeps. */
static jamsostek_status
give_fault(const jamsostek_csv *csv, jamsostek_error *err)
{
    return jamsostek__fail_at(err, csv->error.status, csv->error.row,
                              csv->error.column, "%s", csv->error.message);
}

/* ---- input ------------------------------------------------------------- */

static jamsostek_status
grow(jamsostek_csv *csv)
{
    size_t capacity = least(csv->capacity * 2, BUFFER_MAX);
    char *buffer;

    if (csv->capacity == BUFFER_MAX) /* the limits come before */
        return stop(csv, JAMSOSTEK_ERR_INTERNAL, csv->line,
                    "the record buffer is full");
    buffer = jamsostek__realloc(csv->buffer, capacity);
    if (buffer == NULL)
        return stop(csv, JAMSOSTEK_ERR_MEMORY, csv->line,
                    "no memory for a long record");
    csv->buffer = buffer;
    csv->capacity = capacity;
    return JAMSOSTEK_OK;
}

/* Reads on behind `end`; the record so far moves to the front. */
static jamsostek_status
fill(jamsostek_csv *csv)
{
    jamsostek_status status;
    size_t got;

    if (csv->start > 0) {
        memmove(csv->buffer, csv->buffer + csv->start, csv->end - csv->start);
        csv->at -= csv->start;
        csv->end -= csv->start;
        csv->start = 0;
    }
    /* One byte stays free for the NUL after the last field. */
    if (csv->end + 1 == csv->capacity) {
        status = grow(csv);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    status =
        jamsostek__gz_read(csv->gz, csv->buffer + csv->end,
                           csv->capacity - 1 - csv->end, &got, &csv->error);
    if (status != JAMSOSTEK_OK) {
        csv->stopped = true;
        csv->error.row = csv->line;
        return status;
    }
    csv->end += got;
    csv->eof = got == 0;
    return JAMSOSTEK_OK;
}

/* Brings `count` bytes from `at` on into the buffer, if there are so many. */
static jamsostek_status
look_ahead(jamsostek_csv *csv, size_t count)
{
    jamsostek_status status;

    while (csv->end - csv->at < count && !csv->eof) {
        status = fill(csv);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    return JAMSOSTEK_OK;
}

/* The byte so far behind `at`, or -1 behind the end of the text. */
static int
byte_at(const jamsostek_csv *csv, size_t offset)
{
    if (csv->end - csv->at <= offset)
        return -1;
    return (unsigned char)csv->buffer[csv->at + offset];
}

/* ---- characters -------------------------------------------------------- */

/* Length of the character beyond ASCII at `at`. */
static jamsostek_status
character(jamsostek_csv *csv, enum skip skip, size_t *length)
{
    jamsostek_status status;
    const char *text;
    size_t n;

    status = look_ahead(csv, 4);
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

    status = look_ahead(csv, 1);
    if (status != JAMSOSTEK_OK)
        return status;
    byte = byte_at(csv, 0);
    if (byte == '\r') {
        status = look_ahead(csv, 2);
        if (status != JAMSOSTEK_OK)
            return status;
        if (byte_at(csv, 1) != '\n')
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
        n = least(csv->end - csv->at,
                  least(room_left(length, JAMSOSTEK__CSV_FIELD_MAX),
                        room_left(from + length, JAMSOSTEK__CSV_RECORD_MAX)));
        n = run_length(csv->buffer + csv->at, n, ENDS_PLAIN);
        csv->at += n;
        length += n;
        status = check_limits(csv, length, SKIP_PLAIN);
        if (status != JAMSOSTEK_OK)
            return status;
        if (csv->at == csv->end && !csv->eof) {
            status = look_ahead(csv, 1);
            if (status != JAMSOSTEK_OK)
                return status;
            continue;
        }
        byte = byte_at(csv, 0);
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
    const int64_t quote_line = csv->line;
    jamsostek_status status;
    size_t from, to, n;
    int byte;

    csv->at++; /* the opening quote */
    from = csv->at - csv->start;
    to = from; /* where text goes, behind where it comes from */
    for (;;) {
        n = least(
            csv->end - csv->at,
            least(room_left(to - from, JAMSOSTEK__CSV_FIELD_MAX),
                  room_left(csv->at - csv->start, JAMSOSTEK__CSV_RECORD_MAX)));
        keep(csv, &to, run_length(csv->buffer + csv->at, n, ENDS_QUOTED));
        status = check_limits(csv, to - from, SKIP_QUOTED);
        if (status != JAMSOSTEK_OK)
            return status;
        status = look_ahead(csv, 1);
        if (status != JAMSOSTEK_OK)
            return status;
        byte = byte_at(csv, 0);
        if (byte == -1)
            return unclosed_quote(csv, quote_line);
        if (byte == '\0')
            return field_fault(csv, JAMSOSTEK_ERR_FORMAT, SKIP_QUOTED,
                               "the text holds a NUL");
        if (byte == '"') {
            csv->at++;
            status = look_ahead(csv, 1);
            if (status != JAMSOSTEK_OK)
                return status;
            if (byte_at(csv, 0) != '"')
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

/* Passes over the rest of a record that had a fault. */
static jamsostek_status
skip_rest(jamsostek_csv *csv)
{
    int64_t quote_line = csv->line;
    size_t in_quotes = 0;
    jamsostek_status status;
    int byte;

    while (csv->skip != SKIP_NONE) {
        csv->start = csv->at;
        status = look_ahead(csv, 1);
        if (status != JAMSOSTEK_OK)
            return status;
        byte = byte_at(csv, 0);
        if (byte == -1 && csv->skip == SKIP_QUOTED)
            return unclosed_quote(csv, quote_line);
        if (byte == -1)
            break;
        if (csv->skip != SKIP_QUOTED && csv->skip != SKIP_QUOTE) {
            quote_line = csv->line;
            in_quotes = 0;
        } else if (++in_quotes > JAMSOSTEK__CSV_RECORD_MAX) {
            return unclosed_quote(csv, quote_line);
        }
        csv->skip = skip_byte(csv->skip, byte);
        csv->at++;
        if (byte == '\n')
            csv->line++;
    }
    csv->skip = SKIP_NONE;
    return JAMSOSTEK_OK;
}

/* Reads a record that is not a blank line; csv->n is 0 at the end. */
static jamsostek_status
read_record(jamsostek_csv *csv)
{
    enum delimiter next;
    jamsostek_status status;
    bool quoted;
    size_t i;

    do {
        csv->n = 0;
        csv->start = csv->at;
        csv->record_line = csv->line;
        status = look_ahead(csv, 1);
        if (status != JAMSOSTEK_OK || csv->at == csv->end)
            return status;
        do {
            status = look_ahead(csv, 1);
            if (status != JAMSOSTEK_OK)
                return status;
            quoted = byte_at(csv, 0) == '"';
            status = quoted ? read_quoted(csv, &next) : read_plain(csv, &next);
            if (status != JAMSOSTEK_OK)
                return status;
        } while (next == NEXT_FIELD);
    } while (csv->n == 1 && csv->lengths[0] == 0 && !quoted);
    for (i = 0; i < csv->n; i++)
        csv->fields[i] = csv->buffer + csv->start + csv->offsets[i];
    return JAMSOSTEK_OK;
}

/* ---- the reader -------------------------------------------------------- */

static jamsostek_status
read_mark(jamsostek_csv *csv)
{
    jamsostek_status status = look_ahead(csv, 3);
    int first, second;

    if (status != JAMSOSTEK_OK)
        return status;
    first = byte_at(csv, 0);
    second = byte_at(csv, 1);
    if ((first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff))
        return stop(csv, JAMSOSTEK_ERR_FORMAT, 1,
                    "the text is UTF-16; save it as UTF-8");
    if (first == 0xef && second == 0xbb && byte_at(csv, 2) == 0xbf)
        csv->at += 3;
    return JAMSOSTEK_OK;
}

static jamsostek_status
read_header(jamsostek_csv *csv)
{
    jamsostek_status status;
    size_t size = 0, i;
    char *text;

    status = read_mark(csv);
    if (status == JAMSOSTEK_OK)
        status = read_record(csv);
    if (status != JAMSOSTEK_OK)
        return status;
    if (csv->n == 0)
        return stop(csv, JAMSOSTEK_ERR_FORMAT, 1,
                    "the file is empty; a header line is needed");
    for (i = 0; i < csv->n; i++)
        size += csv->lengths[i] + 1;
    text = jamsostek__alloc(size);
    if (text == NULL)
        return stop(csv, JAMSOSTEK_ERR_MEMORY, 1, "no memory to read");
    csv->header = text;
    for (i = 0; i < csv->n; i++) {
        memcpy(text, csv->fields[i], csv->lengths[i] + 1);
        csv->names[i] = text;
        csv->name_lengths[i] = csv->lengths[i];
        text += csv->lengths[i] + 1;
    }
    csv->n_names = csv->n;
    csv->header_line = csv->record_line;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__csv_new(struct jamsostek__gz *gz, jamsostek_csv **out,
                   jamsostek_error *err)
{
    jamsostek_csv *csv = jamsostek__alloc(sizeof *csv);
    jamsostek_status status;

    if (csv == NULL) {
        jamsostek__gz_free(gz);
        return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY, "no memory to read");
    }
    *csv = (jamsostek_csv){
        .gz = gz,
        .buffer = jamsostek__alloc(BUFFER_SIZE),
        .capacity = BUFFER_SIZE,
        .line = 1,
        .error = JAMSOSTEK_ERROR_INIT,
    };
    status = csv->buffer == NULL
                 ? stop(csv, JAMSOSTEK_ERR_MEMORY, -1, "no memory to read")
                 : read_header(csv);
    if (status != JAMSOSTEK_OK) {
        (void)give_fault(csv, err);
        jamsostek_csv_free(csv);
        return status;
    }
    *out = csv;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_csv_open(const char *path, jamsostek_csv **out, jamsostek_error *err)
{
    struct jamsostek__gz *gz;
    jamsostek_status status;

    if (path == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "path and out are needed");
    status = jamsostek__gz_open(path, &gz, err);
    if (status != JAMSOSTEK_OK)
        return status;
    return jamsostek__csv_new(gz, out, err);
}

jamsostek_status
jamsostek_csv_load(const void *data, size_t size, jamsostek_csv **out,
                   jamsostek_error *err)
{
    struct jamsostek__gz *gz;
    jamsostek_status status;

    if ((data == NULL && size > 0) || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "data and out are needed");
    status = jamsostek__gz_load(data, size, &gz, err);
    if (status != JAMSOSTEK_OK)
        return status;
    return jamsostek__csv_new(gz, out, err);
}

void
jamsostek_csv_free(jamsostek_csv *csv)
{
    if (csv == NULL)
        return;
    jamsostek__gz_free(csv->gz);
    jamsostek__free(csv->buffer);
    jamsostek__free(csv->header);
    jamsostek__free(csv);
}

jamsostek_status
jamsostek_csv_header(const jamsostek_csv *csv, jamsostek_csv_record *record,
                     jamsostek_error *err)
{
    if (csv == NULL || record == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "csv and record are needed");
    *record = (jamsostek_csv_record){
        .fields = csv->names,
        .lengths = csv->name_lengths,
        .n = csv->n_names,
        .line = csv->header_line,
    };
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_csv_column(const jamsostek_csv *csv, const char *name, size_t *index,
                     jamsostek_error *err)
{
    size_t found = JAMSOSTEK__CSV_FIELDS_MAX;
    size_t i;

    if (csv == NULL || name == NULL || index == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "csv, name and index are needed");
    for (i = 0; i < csv->n_names; i++) {
        if (strcmp(csv->names[i], name) != 0)
            continue;
        if (found < JAMSOSTEK__CSV_FIELDS_MAX)
            return jamsostek__fail_at(
                err, JAMSOSTEK_ERR_COLUMN, csv->header_line, (int32_t)i + 1,
                "the column \"%s\" stands there twice", name);
        found = i;
    }
    if (found == JAMSOSTEK__CSV_FIELDS_MAX)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_COLUMN, csv->header_line,
                                  0, "the column \"%s\" is missing", name);
    *index = found;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_csv_next(jamsostek_csv *csv, jamsostek_csv_record *record,
                   jamsostek_error *err)
{
    jamsostek_status status;

    if (csv == NULL || record == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "csv and record are needed");
    if (csv->stopped)
        return give_fault(csv, err);
    status = skip_rest(csv);
    if (status == JAMSOSTEK_OK)
        status = read_record(csv);
    if (status != JAMSOSTEK_OK)
        return give_fault(csv, err);
    *record = (jamsostek_csv_record){
        .fields = csv->fields,
        .lengths = csv->lengths,
        .n = csv->n,
        .line = csv->record_line,
    };
    return JAMSOSTEK_OK;
}

int32_t
jamsostek_csv_stopped(const jamsostek_csv *csv)
{
    return csv != NULL && csv->stopped;
}

void
jamsostek_csv_position(const jamsostek_csv *csv, int64_t *done, int64_t *total)
{
    if (csv != NULL) {
        jamsostek__gz_position(csv->gz, done, total);
        return;
    }
    *done = 0;
    *total = -1;
}
