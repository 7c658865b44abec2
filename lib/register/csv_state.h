/* SPDX-License-Identifier: MIT */

/*
 * csv_state.h - what the parts of the CSV reader share
 *
 * csv_open.c makes a reader; csv.c is its buffer and what it gives to callers;
 * csv_record.c holds the rules of the form, byte by byte; csv_fast.c cuts what
 * needs no care; csv_faulty.c passes over what breaks the rules.
 */
#ifndef JAMSOSTEK_REGISTER_CSV_STATE_H
#define JAMSOSTEK_REGISTER_CSV_STATE_H

#include "csv.h"
#include "scan.h"

/* Marks are kept for 16 KiB of text, which with them fit the nearest cache. */
#define MARKS ((size_t)256)

/* How the rest of a faulty record is passed over. */
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
    int64_t quote_line;  /* of the last opening quote */
    char separator;      /* a comma, or what has changed places with it */
    jamsostek_error error;

    jamsostek__scan *scan;
    size_t marked_from; /* offsets of the text that `marks` are of */
    size_t marked_to;
    size_t next_end; /* of the `ends`; those before were passed */
    size_t whole;    /* so many of them up to the last line feed */
    size_t cut_rows; /* those that are cut and not taken yet */
    struct jamsostek__marks marks[MARKS];
    uint16_t ends[MARKS * SCAN_BLOCK + 64]; /* from `marked_from` */

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

/* Brings `count` bytes from `at` on into the buffer, if there are so many. */
jamsostek_status jamsostek__csv_look_ahead(jamsostek_csv *csv, size_t count);
/* The reader has stopped for good. */
jamsostek_status jamsostek__csv_stop(jamsostek_csv *csv,
                                     jamsostek_status status, int64_t line,
                                     const char *what);

/* Gives the caller the fault that the reader keeps. */
jamsostek_status jamsostek__csv_give_fault(const jamsostek_csv *csv,
                                           jamsostek_error *err);
/* The buffer in another size, with what stands before and behind it; false:
 * it is as it was. */
bool jamsostek__csv_resize(jamsostek_csv *csv, size_t capacity);

/* Cuts the next rows, or reads a record that is no blank line, its fields as
 * they stand in the file; csv->n is 0 for rows and at the end. */
jamsostek_status jamsostek__csv_read(jamsostek_csv *csv);
/* Reads the record at `at`, by all rules. */
jamsostek_status jamsostek__csv_careful(jamsostek_csv *csv);
/* Passes over the rest of a record that had a fault. */
jamsostek_status jamsostek__csv_skip(jamsostek_csv *csv);

/* Stops at a quote that nothing closes.  Here, so that analysers see that this
 * is never OK. */
static inline jamsostek_status
jamsostek__csv_unclosed(jamsostek_csv *csv, int64_t line)
{
    (void)jamsostek__csv_stop(csv, JAMSOSTEK_ERR_FORMAT, line,
                              "a quote is never closed");
    return JAMSOSTEK_ERR_FORMAT;
}

/* The byte so far behind `at`, or -1 behind the end of the text. */
static inline int
jamsostek__csv_byte(const jamsostek_csv *csv, size_t offset)
{
    if (csv->end - csv->at <= offset)
        return -1;
    return (unsigned char)csv->buffer[csv->at + offset];
}

/* Reads the record at `at` if it is all in the buffer and needs no care; else
 * everything is as it was, and false comes back. */
bool jamsostek__csv_fast(jamsostek_csv *csv);
/* Cuts rows from `at` on; whether there are any to be taken. */
bool jamsostek__csv_cut(jamsostek_csv *csv);

static inline size_t
jamsostek__least(size_t a, size_t b)
{
    return a < b ? a : b;
}

#endif
