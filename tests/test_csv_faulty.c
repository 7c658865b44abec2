/* SPDX-License-Identifier: MIT */

/*
 * test_csv_faulty.c - the bytes of a record that has a fault
 *
 * They come out as they stood in the file, in whatever pieces that arrived and
 * whatever had been done to the part that was read; and who asks for them reads
 * on exactly as who does not.
 */
#define _GNU_SOURCE /* memmem */

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "csv_text.h"
#include "support.h"

#define HEAD  "a,b\n"
#define ROOM  ((size_t)1 << 12)
#define WHOLE ((size_t)1 << 20)

static const size_t chunks[] = {1, 2, 7, WHOLE};

/* Reads on until a fault that does not stop. */
static jamsostek_csv *
at_fault(const char *text, size_t size, size_t chunk, int32_t separator)
{
    jamsostek_csv_record record;
    struct jamsostek__gz *gz;
    jamsostek_csv *csv;

    assert_int_equal(jamsostek__gz_load(text, size, &gz, NULL), 0);
    jamsostek__gz_chunk(gz, chunk);
    assert_int_equal(jamsostek__csv_new_separated(gz, separator, &csv, NULL),
                     0);
    while (jamsostek_csv_next(csv, &record, NULL) == JAMSOSTEK_OK)
        assert_true(record.n > 0);
    assert_false(jamsostek_csv_stopped(csv));
    return csv;
}

/* A faulty record between two good ones. */
static void
keeps(const char *record, size_t size, int32_t separator)
{
    char text[ROOM], kept[ROOM];
    jamsostek_csv_record next;
    jamsostek_csv *csv;
    size_t i, n, total;

    for (i = 0; i < sizeof chunks / sizeof chunks[0]; i++) {
        n = (size_t)snprintf(text, sizeof text, "a%cb\n1%c2\n", separator,
                             separator);
        memcpy(text + n, record, size);
        n += size;
        n += (size_t)snprintf(text + n, sizeof text - n, "\r\n3%c4\n",
                              separator);
        csv = at_fault(text, n, chunks[i], separator);
        n = jamsostek__csv_faulty(csv, kept, sizeof kept, &total);
        if (n != size || total != size || memcmp(kept, record, size) != 0)
            fail_msg("%.*s became %.*s", (int)size, record, (int)n, kept);
        /* There is nothing more of it. */
        assert_int_equal(jamsostek__csv_faulty(csv, kept, sizeof kept, &total),
                         0);
        assert_int_equal(total, 0);
        assert_int_equal(jamsostek_csv_next(csv, &next, NULL), 0);
        assert_int_equal(next.n, 2);
        assert_string_equal(next.fields[0], "3");
        jamsostek_csv_free(csv);
    }
}

static void
every_kind_of_fault_keeps_the_bytes(void **state)
{
    static const struct {
        const char *record;
        size_t size;
    } cases[] = {
#define CASE(text) {text, sizeof text - 1}
        CASE("x,\"F\"G,y"),               /* text follows a closing quote */
        CASE("x,\"a\"\"b\"\"c\"G,\"y\""), /* with quotes that were moved */
        CASE("\"p\"\"q\",\"\",r\"s,t"),   /* a quote inside a plain field */
        CASE("\"two\r\nlines\",\xff,z"),  /* not UTF-8 */
        CASE("\"in\"\"side\xff\"\"\",z"), /* the same within quotes */
        CASE("\xff"),
        CASE("a\0b,c"), /* a NUL */
        CASE("\"a\"\"\0\",c"),
        CASE("a,b\rc,d"), /* a carriage return alone */
        CASE("\"a\"\rc,d"),
        CASE("a,\xef\xbb\xbf"
             "b"), /* a byte order mark inside */
        CASE("\"\xef\xbb\xbf\""),
        CASE("a\"b\r"), /* two carriage returns at the end */
        CASE("\"\"\"\"\"\"x"),
#undef CASE
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++)
        keeps(cases[i].record, cases[i].size, ',');
    keeps("1,5;\"x;\"\"y\";z\"", 14, ';');
    keeps("1,5\t\"a\tb\"c;d", 12, '\t');
}

/* Limits are faults too: 257 fields, a long field, a long record. */
static void
what_is_too_long_is_kept_as_far_as_there_is_room(void **state)
{
    enum { LONG = 3 << 20, FIELD = (1 << 16) + 1 };
    char *text = malloc(LONG + 64), kept[ROOM];
    size_t size, total, n, i;
    jamsostek_csv *csv;

    (void)state;
    assert_non_null(text);
    memset(text, ',', 256);
    keeps(text, 256, ',');
    memcpy(text, HEAD "\"", sizeof HEAD);
    for (size = sizeof HEAD, i = 0; i < FIELD; i++)
        text[size++] = 'x';
    memcpy(text + size, "\",\"y\"\"z\"\n", 9);
    csv = at_fault(text, size + 9, 4096, ',');
    n = jamsostek__csv_faulty(csv, kept, 5, &total);
    assert_int_equal(n, 5);
    assert_memory_equal(kept, "\"xxxx", 5);
    assert_int_equal(total, FIELD + 2 + 7);
    jamsostek_csv_free(csv);

    /* Fields of 1,000 bytes, 3 MiB of them. */
    memcpy(text, HEAD, sizeof HEAD - 1);
    for (i = 0; i < LONG; i++)
        text[sizeof HEAD - 1 + i] = i % 16384 == 16383 ? ',' : 'x';
    csv = at_fault(text, sizeof HEAD - 1 + LONG, 4096, ',');
    n = jamsostek__csv_faulty(csv, kept, sizeof kept, &total);
    assert_int_equal(n, sizeof kept);
    assert_memory_equal(kept, text + sizeof HEAD - 1, n);
    assert_int_equal(total, LONG);
    jamsostek_csv_free(csv);
    free(text);
}

/* The next call says what stopped the reader on the way. */
static void
a_stop_behind_the_fault_is_said_by_the_next_call(void **state)
{
    static const char text[] = HEAD "x\xff,\"never closed\n";
    jamsostek_csv_record record;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    char kept[ROOM];
    size_t i, n, total;
    jamsostek_csv *csv;

    (void)state;
    for (i = 0; i < sizeof chunks / sizeof chunks[0]; i++) {
        csv = at_fault(text, sizeof text - 1, chunks[i], ',');
        n = jamsostek__csv_faulty(csv, kept, sizeof kept, &total);
        assert_int_equal(n, sizeof text - sizeof HEAD);
        assert_memory_equal(kept, text + sizeof HEAD - 1, n);
        assert_int_equal(jamsostek_csv_next(csv, &record, &err),
                         JAMSOSTEK_ERR_FORMAT);
        assert_true(jamsostek_csv_stopped(csv));
        assert_string_equal(err.message, "a quote is never closed");
        assert_int_equal(err.row, 2);
        jamsostek_csv_free(csv);
    }
}

/* ---- anything ---------------------------------------------------------- */

/* Whether the bytes are whole lines of the text, from one that a record may
 * begin with. */
static bool
are_lines(const char *text, size_t size, const char *bytes, size_t n)
{
    const char *at = text, *end = text + size;

    while ((at = memmem(at, (size_t)(end - at), bytes, n)) != NULL) {
        const char *behind = at + n;

        if ((at == text || at[-1] == '\n') &&
            (behind == end || *behind == '\n' ||
             (*behind == '\r' && behind + 1 < end && behind[1] == '\n')))
            return true;
        at++;
    }
    return false;
}

/* What is read, with the kept bytes of each fault or without. */
static void
read_text(const char *text, size_t size, size_t chunk, bool ask, char *out)
{
    struct jamsostek__text what = {out, ROOM, 0};
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv_record record;
    jamsostek_status status;
    jamsostek_csv *csv;
    char kept[ROOM];
    size_t n, total;

    out[0] = '\0';
    assert_int_equal(load_in_chunks(text, size, chunk, &csv, NULL), 0);
    for (;;) {
        status = jamsostek_csv_next(csv, &record, &err);
        if (status == JAMSOSTEK_OK && record.n == 0)
            break;
        if (status == JAMSOSTEK_OK) {
            describe_record(&what, &record);
            continue;
        }
        describe_fault(&what, &err, jamsostek_csv_stopped(csv) != 0);
        if (jamsostek_csv_stopped(csv))
            break;
        if (ask) {
            n = jamsostek__csv_faulty(csv, kept, sizeof kept, &total);
            assert_int_equal(n, total);
            /* What stops in the middle is no line yet. */
            if (!jamsostek_csv_stopped(csv) && !are_lines(text, size, kept, n))
                fail_msg("no line: %.*s", (int)n, kept);
        }
    }
    jamsostek_csv_free(csv);
}

static void
asking_changes_nothing_and_gives_lines_of_the_file(void **state)
{
    static const char *const pieces[] = {
        "x", "\"", "\"", ",", ",", "\n", "\r\n", "\r", "\xff", "\xc3\xa9", "yy",
    };
    static char with[ROOM], without[ROOM];
    uint64_t seed = random_seed();
    char text[256];
    size_t i, k, n;

    (void)state;
    for (i = 0; i < 20000; i++) {
        n = sizeof HEAD - 1;
        memcpy(text, HEAD, n);
        for (k = (size_t)random_below(&seed, 24); k > 0; k--) {
            const char *piece = pieces[random_below(
                &seed, (int64_t)(sizeof pieces / sizeof pieces[0]))];

            memcpy(text + n, piece, strlen(piece));
            n += strlen(piece);
        }
        read_text(text, n, WHOLE, false, without);
        read_text(text, n, i % 2 == 0 ? WHOLE : 1, true, with);
        if (strcmp(with, without) != 0)
            fail_msg("%.*s", (int)n, text);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_of_fault_keeps_the_bytes),
        cmocka_unit_test(what_is_too_long_is_kept_as_far_as_there_is_room),
        cmocka_unit_test(a_stop_behind_the_fault_is_said_by_the_next_call),
        cmocka_unit_test(asking_changes_nothing_and_gives_lines_of_the_file),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
