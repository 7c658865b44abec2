/* SPDX-License-Identifier: MIT */

/*
 * test_csv_rules.c - the CSV reader against a plain one
 *
 * The plain reader below was written from the rules in jamsostek/csv.h: it has
 * the whole text before it, looks at one byte after the other and knows no
 * buffers, marks or fast ways.  Both read random texts and the stored inputs of
 * the fuzz target, in pieces of several sizes, and have to say the same of
 * every field and every fault.
 */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "csv_text.h"
#include "support.h"

#define TEXT_ROOM ((size_t)1 << 16)
#define OUT_ROOM  ((size_t)1 << 20)

/* ---- the plain reader -------------------------------------------------- */

/* Where in a faulty record reading went wrong. */
enum place {
    PLACE_LINE,   /* its quotes mean nothing any more */
    PLACE_PLAIN,  /* in a field without quotes */
    PLACE_QUOTED, /* inside quotes */
};

struct plain {
    const unsigned char *text;
    size_t size;
    size_t at;
    int64_t line;
    bool in_header;
    struct jamsostek__text out;
    int64_t quote_line; /* of the last quote that opened a field */
};

enum outcome {
    FOUND_FIELD,
    FOUND_RECORD,
    FOUND_FAULT,
    FOUND_STOP,
};

static int
peek(const struct plain *r, size_t ahead)
{
    return r->size - r->at > ahead ? r->text[r->at + ahead] : -1;
}

static bool
tail(const struct plain *r, size_t ahead, int low, int high)
{
    return peek(r, ahead) >= low && peek(r, ahead) <= high;
}

/* Bytes of the character beyond ASCII here, after RFC 3629; 0: not UTF-8. */
static size_t
plain_character(const struct plain *r)
{
    int lead = peek(r, 0);

    if (lead >= 0xc2 && lead <= 0xdf)
        return tail(r, 1, 0x80, 0xbf) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef)
        return tail(r, 1, lead == 0xe0 ? 0xa0 : 0x80,
                    lead == 0xed ? 0x9f : 0xbf) &&
                       tail(r, 2, 0x80, 0xbf)
                   ? 3
                   : 0;
    if (lead >= 0xf0 && lead <= 0xf4)
        return tail(r, 1, lead == 0xf0 ? 0x90 : 0x80,
                    lead == 0xf4 ? 0x8f : 0xbf) &&
                       tail(r, 2, 0x80, 0xbf) && tail(r, 3, 0x80, 0xbf)
                   ? 4
                   : 0;
    return 0;
}

static enum outcome
stop_at(struct plain *r, int64_t line)
{
    jamsostek__text_add(&r->out, "/ERR_FORMAT %lld:0 stop", (long long)line);
    return FOUND_STOP;
}

/* Passes over what is left of a record; quotes count where they still mean
 * something. */
static enum outcome
pass_over(struct plain *r, enum place place)
{
    bool in_quotes = place == PLACE_QUOTED, at_start = false;
    int byte;

    while ((byte = peek(r, 0)) != -1) {
        r->at++;
        r->line += byte == '\n';
        if (in_quotes && byte == '"' && peek(r, 0) == '"') {
            r->at++;
        } else if (in_quotes) {
            in_quotes = byte != '"';
        } else if (byte == '\n') {
            return FOUND_FAULT;
        } else if (byte == '"' && at_start && place != PLACE_LINE) {
            in_quotes = true;
            r->quote_line = r->line;
        }
        at_start = !in_quotes && byte == ',';
    }
    return in_quotes ? stop_at(r, r->quote_line) : FOUND_FAULT;
}

static enum outcome
fault_at(struct plain *r, jamsostek_status status, size_t fields,
         enum place place)
{
    jamsostek__text_add(&r->out, "/%s %lld:%zu%s",
                        jamsostek_status_name(status), (long long)r->line,
                        fields + 1, r->in_header ? " stop" : "");
    return r->in_header ? FOUND_STOP : pass_over(r, place);
}

/* One character of text, checked. */
static bool
take_character(struct plain *r, char *field, size_t *length)
{
    size_t n = 1, i;

    if (peek(r, 0) == 0)
        return false;
    if (peek(r, 0) >= 0x80)
        n = plain_character(r);
    if (n == 0 || (n == 3 && memcmp(r->text + r->at, "\xef\xbb\xbf", 3) == 0))
        return false;
    r->line += peek(r, 0) == '\n';
    for (i = 0; i < n; i++)
        field[(*length)++] = (char)r->text[r->at++];
    return true;
}

static void
say_field(struct jamsostek__text *out, const char *field, size_t length)
{
    if (length > 60)
        jamsostek__text_add(out, "[%zu bytes]", length);
    else
        jamsostek__text_add(out, "[%.*s]", (int)length, field);
}

static enum outcome
plain_field(struct plain *r, struct jamsostek__text *record, size_t fields,
            bool *blank)
{
    static char field[TEXT_ROOM];
    bool quoted = peek(r, 0) == '"';
    size_t length = 0;
    int byte;

    r->at += quoted;
    if (quoted)
        r->quote_line = r->line;
    for (;;) {
        byte = peek(r, 0);
        if (byte == -1 && quoted)
            return stop_at(r, r->quote_line);
        if (quoted && byte == '"') {
            r->at++;
            if (peek(r, 0) != '"')
                break;
        }
        if (!quoted && (byte == -1 || strchr(",\n\r\"", byte) != NULL) &&
            byte != 0)
            break;
        if (!take_character(r, field, &length))
            return fault_at(r, JAMSOSTEK_ERR_FORMAT, fields,
                            quoted ? PLACE_QUOTED : PLACE_PLAIN);
    }
    byte = peek(r, 0);
    if (byte == '\r' && peek(r, 1) == '\n')
        byte = '\n';
    if (byte != ',' && byte != '\n' && byte != -1)
        return fault_at(r, JAMSOSTEK_ERR_FORMAT, fields, PLACE_LINE);
    if (fields == 256)
        return fault_at(r, JAMSOSTEK_ERR_LIMIT, fields, PLACE_PLAIN);
    say_field(record, field, length);
    *blank = fields == 0 && length == 0 && !quoted;
    if (byte == -1)
        return FOUND_RECORD;
    r->at += peek(r, 0) == '\r' ? 2 : 1;
    r->line += byte == '\n';
    return byte == ',' ? FOUND_FIELD : FOUND_RECORD;
}

static enum outcome
plain_record(struct plain *r)
{
    static char text[OUT_ROOM];
    struct jamsostek__text record = {text, sizeof text, 0};
    enum outcome outcome;
    size_t fields = 0;
    bool blank = false;

    jamsostek__text_add(&record, "/%lld", (long long)r->line);
    do {
        outcome = plain_field(r, &record, fields++, &blank);
    } while (outcome == FOUND_FIELD);
    if (outcome == FOUND_RECORD && (fields > 1 || !blank)) {
        jamsostek__text_add(&r->out, "%s", text);
        r->in_header = false;
    }
    return outcome;
}

/* Writes down all that a reader has to deliver. */
static void
describe_plainly(const void *data, size_t size, char *out)
{
    struct plain r = {data, size, 0, 1, true, {out, OUT_ROOM, 0}, 0};

    out[0] = '\0';
    if (size >= 2 && (memcmp(data, "\xff\xfe", 2) == 0 ||
                      memcmp(data, "\xfe\xff", 2) == 0)) {
        (void)stop_at(&r, 1);
        return;
    }
    if (size >= 3 && memcmp(data, "\xef\xbb\xbf", 3) == 0)
        r.at = 3;
    while (r.at < size)
        if (plain_record(&r) == FOUND_STOP)
            return;
    if (r.in_header)
        (void)stop_at(&r, 1);
}

/* ---- both on the same text --------------------------------------------- */

static void
assert_same(const void *data, size_t size)
{
    static const size_t chunks[] = {1, 7, 64, 1000, (size_t)1 << 20};
    static char expected[OUT_ROOM], found[OUT_ROOM];
    size_t i;

    describe_plainly(data, size, expected);
    for (i = 0; i < ARRAY_LEN(chunks); i++) {
        describe(data, size, chunks[i], found, sizeof found);
        assert_string_equal(found, expected);
    }
}

struct pieces {
    const char *text;
    size_t size;
    unsigned weight;
};

#define PIECE(literal, weight)                                                 \
    {                                                                          \
        literal, sizeof(literal) - 1, weight                                   \
    }

static const struct pieces pieces[] = {
    PIECE("a", 20),
    PIECE("9999991708900001", 10),
    PIECE("a name that is longer than the block of sixty-four bytes at a time",
          3),
    PIECE(",", 40),
    PIECE("\n", 20),
    PIECE("\r\n", 10),
    PIECE("\"\"", 2),
    PIECE("\"quoted\"", 6),
    PIECE("\"quoted, twice\"", 3),
    PIECE("\"say \"\"x\"\"\"", 2),
    PIECE("\"two\nlines\"", 2),
    PIECE("\t", 1),
    PIECE("\xc3\xa9", 4),
    PIECE("\xe2\x80\x99", 2),
    PIECE("\xf0\x9f\x90\x9f", 1),
    /* trouble */
    PIECE("\"", 1),
    PIECE("\r", 1),
    PIECE("\0", 1),
    PIECE("\xff", 1),
    PIECE("\xe2\x80", 1),
    PIECE("\xef\xbb\xbf", 1),
    PIECE("\"x\"y", 1),
    PIECE(",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,", 1),
};

static const struct pieces *
random_piece(uint64_t *seed, bool trouble)
{
    size_t n = ARRAY_LEN(pieces) - (trouble ? 0 : 8), i;
    unsigned total = 0, pick;

    for (i = 0; i < n; i++)
        total += pieces[i].weight;
    pick = (unsigned)(random_next(seed) % total);
    for (i = 0; pick >= pieces[i].weight; i++)
        pick -= pieces[i].weight;
    return &pieces[i];
}

static size_t
random_text(uint64_t *seed, char *out)
{
    size_t n = random_next(seed) % 120, size = 0;
    bool trouble = random_next(seed) % 3 > 0;
    const struct pieces *piece;

    while (n-- > 0) {
        piece = random_piece(seed, trouble);
        memcpy(out + size, piece->text, piece->size);
        size += piece->size;
    }
    return size;
}

static void
random_texts_read_alike(void **state)
{
    static char text[TEXT_ROOM];
    uint64_t seed = random_seed();
    int round;

    (void)state;
    for (round = 0; round < 10000; round++)
        assert_same(text, random_text(&seed, text));
}

/* A row of so many short fields, some of them in quotes. */
static size_t
random_row(uint64_t *seed, unsigned columns, char *out)
{
    static const char *const fields[] = {"", "a", "9999991708900001",
                                         "two words", "\"quoted\""};
    bool plain = random_next(seed) % 8 > 0;
    size_t size = 0;
    unsigned i;

    for (i = 0; i < columns; i++)
        size += (size_t)sprintf(
            out + size, "%s%s", i > 0 ? "," : "",
            fields[random_next(seed) % (ARRAY_LEN(fields) - plain)]);
    return size + (size_t)sprintf(out + size, "%s",
                                  random_next(seed) % 3 > 0 ? "\n" : "\r\n");
}

/* Long runs of rows as wide as the header are read another way than those
 * around them. */
static void
random_tables_read_alike(void **state)
{
    static char text[TEXT_ROOM];
    uint64_t seed = random_seed();
    size_t size, room;
    unsigned columns;
    int round;

    (void)state;
    for (round = 0; round < 60; round++) {
        columns = 1 + (unsigned)(random_next(&seed) % 6);
        room = random_next(&seed) % (TEXT_ROOM - 16384);
        for (size = 0; size < room;)
            size += random_next(&seed) % 64 > 0
                        ? random_row(&seed, columns, text + size)
                        : random_text(&seed, text + size);
        assert_same(text, size);
    }
}

/* Fields of every length around the blocks that are looked at together. */
static void
every_length_reads_alike(void **state)
{
    static const char after[] = ",1\n2,\"3\"\r\n\xc3\xa9,\"\"\n\"4\"\n5,6";
    static char text[TEXT_ROOM];
    size_t length, shift, size;

    (void)state;
    for (length = 0; length < 140; length++)
        for (shift = 0; shift < 3; shift++) {
            memcpy(text, "a,b\n\"\"", 6);
            size = 4 + shift; /* plain, a stray quote, an empty quoted field */
            memset(text + size, 'x', shift < 2 ? length : 0);
            size += shift < 2 ? length : 0;
            memcpy(text + size, after, sizeof after - 1);
            size += sizeof after - 1;
            memset(text + size, 'y', length);
            size += length;
            memcpy(text + size, after, sizeof after - 1);
            assert_same(text, size + sizeof after - 1);
        }
}

static void
assert_file_same(const char *path)
{
    static char text[TEXT_ROOM];
    FILE *file = fopen(path, "rb");
    size_t size;

    assert_non_null(file);
    size = fread(text, 1, sizeof text, file);
    assert_int_equal(fclose(file), 0);
    /* What is compressed is no business of the plain reader. */
    if (size < sizeof text && !(size >= 1 && text[0] == 0x1f))
        assert_same(text, size);
}

static void
stored_inputs_read_alike(void **state)
{
    static const char folder[] = JAMSOSTEK_TEST_SOURCE "/fuzz/corpus/csv";
    DIR *dir = opendir(folder);
    struct dirent *entry;
    char path[4096];
    int n = 0;

    (void)state;
    assert_non_null(dir);
    while ((entry = readdir(dir)) != NULL) {
        if (entry->d_name[0] == '.')
            continue;
        (void)snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        assert_file_same(path);
        n++;
    }
    closedir(dir);
    assert_true(n > 100);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(random_texts_read_alike),
        cmocka_unit_test(random_tables_read_alike),
        cmocka_unit_test(every_length_reads_alike),
        cmocka_unit_test(stored_inputs_read_alike),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
