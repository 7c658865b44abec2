/* SPDX-License-Identifier: MIT */

/*
 * csv_text.h - what a CSV reader delivers, written down as one line of text
 *
 * Fields stand between square brackets, records between slashes, and a fault
 * is its status, line and column.  cmocka.h comes before this.
 */
#ifndef TESTS_CSV_TEXT_H
#define TESTS_CSV_TEXT_H

#include <string.h>

#include "../lib/register/csv.h"

static inline jamsostek_status
load_in_chunks(const void *data, size_t size, size_t chunk, jamsostek_csv **csv,
               jamsostek_error *err)
{
    struct jamsostek__gz *gz;

    assert_int_equal(jamsostek__gz_load(data, size, &gz, NULL), 0);
    jamsostek__gz_chunk(gz, chunk);
    return jamsostek__csv_new(gz, csv, err);
}

static inline void
describe_record(struct jamsostek__text *text, const jamsostek_csv_record *r)
{
    size_t i;

    jamsostek__text_add(text, "/%lld", (long long)r->line);
    for (i = 0; i < r->n; i++) {
        assert_int_equal(strlen(r->fields[i]), r->lengths[i]);
        if (r->lengths[i] > 60)
            jamsostek__text_add(text, "[%zu bytes]", r->lengths[i]);
        else
            jamsostek__text_add(text, "[%s]", r->fields[i]);
    }
}

static inline void
describe_fault(struct jamsostek__text *text, const jamsostek_error *err,
               bool stopped)
{
    jamsostek__text_add(text, "/%s %lld:%d%s",
                        jamsostek_status_name(err->status), (long long)err->row,
                        (int)err->column, stopped ? " stop" : "");
}

/* All that comes out, the header included. */
static inline void
describe(const void *data, size_t size, size_t chunk, char *out, size_t room)
{
    struct jamsostek__text text = {out, room, 0};
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv_record record;
    jamsostek_status status;
    jamsostek_csv *csv;

    out[0] = '\0';
    status = load_in_chunks(data, size, chunk, &csv, &err);
    if (status != JAMSOSTEK_OK) {
        assert_int_equal(err.status, status);
        describe_fault(&text, &err, true);
        return;
    }
    assert_int_equal(jamsostek_csv_header(csv, &record, NULL), 0);
    describe_record(&text, &record);
    for (;;) {
        status = jamsostek_csv_next(csv, &record, &err);
        if (status == JAMSOSTEK_OK && record.n == 0)
            break;
        if (status == JAMSOSTEK_OK) {
            describe_record(&text, &record);
            continue;
        }
        assert_int_equal(err.status, status);
        describe_fault(&text, &err, jamsostek_csv_stopped(csv) != 0);
        if (jamsostek_csv_stopped(csv))
            break;
    }
    /* The end stays the end, and a stop stays a stop. */
    assert_int_equal(jamsostek_csv_next(csv, &record, NULL), status);
    jamsostek_csv_free(csv);
    assert_true(text.needed < room);
}

#endif
