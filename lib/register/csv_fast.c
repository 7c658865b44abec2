/* SPDX-License-Identifier: MIT */

/*
 * csv_fast.c - records that need no care
 *
 * Most records hold printable text, commas, a line end, and perhaps quotes
 * around whole fields.  Those are cut along marks that were made of 64 bytes
 * at a time (scan.h): rows as wide as the header with nothing but commas, along
 * a list of them, many at once; with quotes or UTF-8, mark by mark.  As soon as
 * there is anything else, or the record is not all in the buffer, the
 * delimiters are put back and the careful way begins it again from its first
 * byte.  So there is one set of rules, in csv_record.c, and what is read here
 * is what both read alike.
 */
#include "csv_state.h"

#include "utf8.h"

#include <string.h>

enum quotes {
    QUOTES_NONE,
    QUOTES_OPEN,   /* inside */
    QUOTES_CLOSED, /* between the closing quote and the delimiter */
};

/* A record that is being cut. */
struct cut {
    char *field;   /* where the field begins, with its quote */
    char *closing; /* its closing quote */
    size_t n;      /* fields before it */
    enum quotes quotes;
    bool beyond_ascii;
};

/* How a block was left. */
enum step {
    STEP_ON,
    STEP_DONE,
    STEP_CARE,
};

/* Marks the text from `from`, which begins a block, as far as they go. */
static void
mark(jamsostek_csv *csv, size_t from)
{
    size_t size = jamsostek__least(csv->end - from, MARKS * SCAN_BLOCK);
    const char *text = csv->buffer + from;

    csv->marked_from = from;
    csv->marked_to = from + (size + SCAN_BLOCK - 1) / SCAN_BLOCK * SCAN_BLOCK;
    csv->next_end = 0;
    csv->cut_rows = 0;
    csv->whole = csv->scan(text, size, csv->marks, csv->ends);
    while (csv->whole > 0 && text[csv->ends[csv->whole - 1]] != '\n')
        csv->whole--;
}

/*
 * Of the odd bytes of a block, those that matter: NULs and lone carriage
 * returns.  One before a line feed does not, nor do other control
 * characters.  Bytes beyond ASCII are looked at when the record is complete.
 */
static uint64_t
look_closer(const jamsostek_csv *csv, size_t block, uint64_t odd,
            bool *beyond_ascii)
{
    uint64_t matter = 0;
    size_t at;

    for (; odd != 0; odd &= odd - 1) {
        at = block + jamsostek__lowest_bit(odd);
        switch (csv->buffer[at]) {
        case '\r':
            if (at + 1 >= csv->end || csv->buffer[at + 1] != '\n')
                matter |= odd & (~odd + 1);
            break;
        case '\0':
            matter |= odd & (~odd + 1);
            break;
        default:
            *beyond_ascii |= (unsigned char)csv->buffer[at] >= 0x80;
            break;
        }
    }
    return matter;
}

/* Strict UTF-8 without byte order marks. */
static bool
is_utf8(const char *text, size_t size)
{
    size_t i = 0, n;
    uint64_t word;

    while (i < size) {
        if (size - i >= sizeof word) {
            memcpy(&word, text + i, sizeof word);
            if ((word & UINT64_C(0x8080808080808080)) == 0) {
                i += sizeof word;
                continue;
            }
        }
        n = 1;
        if ((unsigned char)text[i] >= 0x80)
            n = jamsostek__utf8_length(text + i, size - i);
        if (n == 0 || jamsostek__utf8_mark(text + i, n))
            return false;
        i += n;
    }
    return true;
}

/* Puts back what was made to NULs: a comma, or a closing quote. */
static void
put_back(jamsostek_csv *csv, size_t n)
{
    const char *start = csv->buffer + csv->start;
    char *field;
    size_t i;

    for (i = 0; i < n; i++) {
        field = csv->buffer + (csv->fields[i] - csv->buffer);
        field[csv->lengths[i]] = field > start && field[-1] == '"' ? '"' : ',';
    }
}

static void
add_field(jamsostek_csv *csv, size_t n, char *from, char *to)
{
    *to = '\0';
    csv->fields[n] = from;
    csv->lengths[n] = (size_t)(to - from);
}

/* The record ends with the line feed, and its last field with `to`. */
static enum step
end_record(jamsostek_csv *csv, struct cut cut, char *from, char *to, char *feed)
{
    const char *start = csv->buffer + csv->start;
    size_t size = (size_t)(feed - start);

    if (size > JAMSOSTEK__CSV_FIELD_MAX ||
        (cut.beyond_ascii && !is_utf8(start, size)))
        return STEP_CARE;
    csv->at = (size_t)(feed + 1 - csv->buffer);
    csv->line++;
    add_field(csv, cut.n, from, to);
    csv->n = cut.n + 1;
    return STEP_DONE;
}

static enum step
end_plain_field(jamsostek_csv *csv, struct cut cut, char *feed)
{
    bool pair = feed > cut.field && feed[-1] == '\r';

    return end_record(csv, cut, cut.field, pair ? feed - 1 : feed, feed);
}

/* Whether a closing quote is followed by this delimiter and nothing else. */
static bool
follows(const struct cut *cut, const char *delimiter)
{
    return delimiter == cut->closing + 1 ||
           (*delimiter == '\n' && delimiter == cut->closing + 2 &&
            cut->closing[1] == '\r');
}

/* Takes a delimiter or a quote, where quotes may be. */
static inline enum step
take_mark(jamsostek_csv *csv, struct cut *cut, char *mark)
{
    char *from = cut->field, *to = mark;

    if (cut->quotes == QUOTES_OPEN) {
        if (*mark == ',')
            return STEP_ON;
        if (*mark != '"') /* a line end inside quotes, among others */
            return STEP_CARE;
        cut->quotes = QUOTES_CLOSED;
        cut->closing = mark;
        return STEP_ON;
    }
    if (*mark == '"') {
        if (mark != cut->field) /* stray, doubled, or after a closing one */
            return STEP_CARE;
        cut->quotes = QUOTES_OPEN;
        return STEP_ON;
    }
    if (*mark != ',' && *mark != '\n')
        return STEP_CARE;
    if (cut->quotes == QUOTES_CLOSED) {
        if (!follows(cut, mark))
            return STEP_CARE;
        from++;
        to = cut->closing;
        cut->quotes = QUOTES_NONE;
        if (*mark == '\n')
            return end_record(csv, *cut, from, to, mark);
    } else if (*mark == '\n') {
        return end_plain_field(csv, *cut, mark);
    }
    if (cut->n == JAMSOSTEK__CSV_FIELDS_MAX - 1)
        return STEP_CARE;
    add_field(csv, cut->n++, from, to);
    cut->field = mark + 1;
    return STEP_ON;
}

static enum step
cut_block(jamsostek_csv *csv, struct cut *cut, char *text, uint64_t marks)
{
    enum step step = STEP_ON;

    for (; marks != 0 && step == STEP_ON; marks &= marks - 1)
        step = take_mark(csv, cut, text + jamsostek__lowest_bit(marks));
    return step;
}

bool
jamsostek__csv_fast(jamsostek_csv *csv)
{
    struct cut cut = {.field = csv->buffer + csv->at};
    size_t block = csv->at / SCAN_BLOCK * SCAN_BLOCK;
    uint64_t wanted = ~(uint64_t)0 << (csv->at - block);
    enum step step = STEP_ON;
    struct jamsostek__marks marks;

    for (; block < csv->end && step == STEP_ON; block += SCAN_BLOCK) {
        if (block >= csv->marked_to)
            mark(csv, block);
        marks = csv->marks[(block - csv->marked_from) / SCAN_BLOCK];
        marks.ends &= wanted;
        marks.quotes &= wanted;
        marks.odd &= wanted;
        wanted = ~(uint64_t)0;
        if (marks.odd != 0)
            marks.odd = look_closer(csv, block, marks.odd, &cut.beyond_ascii);
        step = cut_block(csv, &cut, csv->buffer + block,
                         marks.ends | marks.quotes | marks.odd);
    }
    if (step == STEP_DONE)
        return true;
    put_back(csv, cut.n);
    return false;
}

/* ---- records of printable ASCII without quotes ------------------------- */

/* Brings the list to the first end behind `at`; whether the record ends
 * within the text that is marked. */
static bool
list_reaches(jamsostek_csv *csv)
{
    while (csv->next_end < csv->whole &&
           csv->marked_from + csv->ends[csv->next_end] < csv->at)
        csv->next_end++;
    return csv->next_end < csv->whole;
}

/* The same, marking more text where there is more. */
static bool
find_ends(jamsostek_csv *csv)
{
    size_t block = csv->at / SCAN_BLOCK * SCAN_BLOCK;

    if (csv->at < csv->marked_to && list_reaches(csv))
        return true;
    if (csv->marked_to > 0 && csv->marked_from == block)
        return false;
    mark(csv, block);
    return list_reaches(csv);
}

/* The odd bytes of a block without carriage returns before a line feed. */
static uint64_t
odd_ones(const jamsostek_csv *csv, size_t block, uint64_t odd)
{
    uint64_t left = odd, found = odd;
    size_t at;

    for (; left != 0; left &= left - 1) {
        at = block + jamsostek__lowest_bit(left);
        if (csv->buffer[at] == '\r' && at + 1 < csv->end &&
            csv->buffer[at + 1] == '\n')
            found &= ~(left & (~left + 1));
    }
    return found;
}

/* The first byte from `at` on that is a quote or odd, or the end of what is
 * marked: records before it need no care. */
static size_t
find_care(const jamsostek_csv *csv)
{
    size_t block = csv->at / SCAN_BLOCK * SCAN_BLOCK;
    uint64_t wanted = ~(uint64_t)0 << (csv->at - block), care;
    const struct jamsostek__marks *marks;

    for (; block < csv->marked_to; block += SCAN_BLOCK) {
        marks = &csv->marks[(block - csv->marked_from) / SCAN_BLOCK];
        care = marks->quotes | marks->odd;
        if (care != 0)
            care = (marks->quotes | odd_ones(csv, block, marks->odd)) & wanted;
        if (care != 0)
            return block + jamsostek__lowest_bit(care);
        wanted = ~(uint64_t)0;
    }
    return csv->marked_to;
}

/* The end of a row at `at`, for the list: its last field ends before the
 * carriage return that may stand there. */
static inline uint16_t
end_of_row(const char *text, size_t at)
{
    if (at > 0 && text[at - 1] == '\r')
        return (uint16_t)((at - 1) | JAMSOSTEK__END_PAIR);
    return (uint16_t)at;
}

/*
 * Cuts the listed rows that need no care and have as many fields as the header,
 * all of them before the first is taken: to take them then is to go along the
 * list.
 */
static void
cut_ahead(jamsostek_csv *csv)
{
    char *text = csv->buffer + csv->marked_from;
    size_t care = find_care(csv) - csv->marked_from;
    size_t start = csv->at - csv->marked_from, rows = 0;
    uint16_t *first = csv->ends + csv->next_end, *at = first, end;
    const uint16_t *whole = csv->ends + csv->whole;

    while (at < whole) {
        /* The last end that is whole is a line feed. */
        for (; text[*at] != '\n'; at++)
            text[*at] = '\0';
        end = end_of_row(text, *at);
        if (*at > care || (size_t)(at + 1 - first) != csv->n_names ||
            (end & JAMSOSTEK__END_AT) == start) /* a blank line */
            break;
        start = (size_t)*at + 1;
        *at = end;
        text[end & JAMSOSTEK__END_AT] = '\0';
        first = ++at;
        rows++;
    }
    /* The row that is none of these is not cut. */
    for (; first < at; first++)
        text[*first] = ',';
    csv->cut_rows = rows;
}

bool
jamsostek__csv_cut(jamsostek_csv *csv)
{
    if (csv->n_names > 0 && find_ends(csv))
        cut_ahead(csv);
    return csv->cut_rows > 0;
}
