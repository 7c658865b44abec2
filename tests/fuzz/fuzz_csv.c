/* SPDX-License-Identifier: MIT */

/*
 * fuzz_csv.c - the CSV reader gives the same in whatever pieces input arrives
 *
 * The input is read at once, byte by byte, by sevens, and once more packed
 * into two gzip members; every record and every fault has to be the same, and
 * so have the bytes of faulty records, whether somebody asks for them or not.
 * The records without a fault are written, and what was written is read: every
 * field has to come back.
 */
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/register/csv.h"
#include "../../lib/register/csv_writer.h"
#include "../pack.h"

#define WHOLE     ((size_t)1 << 20)
#define PACK_ROOM ((size_t)1 << 16)
/* What PACK_ROOM bytes of gzip may become. */
#define WRITTEN_ROOM ((size_t)1 << 28)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
require(bool condition, const char *what)
{
    if (condition)
        return;
    fprintf(stderr, "fuzz_csv: %s\n", what);
    abort();
}

/* FNV-1a, over everything that a caller can see. */
static void
mix(uint64_t *digest, const void *data, size_t size)
{
    const unsigned char *bytes = data;
    size_t i;

    for (i = 0; i < size; i++)
        *digest = (*digest ^ bytes[i]) * UINT64_C(1099511628211);
}

static void
mix_number(uint64_t *digest, int64_t number)
{
    mix(digest, &number, sizeof number);
}

static void
mix_record(uint64_t *digest, const jamsostek_csv_record *record)
{
    size_t i;

    mix_number(digest, record->line);
    mix_number(digest, (int64_t)record->n);
    require(record->n <= JAMSOSTEK__CSV_FIELDS_MAX, "too many fields");
    for (i = 0; i < record->n; i++) {
        require(strlen(record->fields[i]) == record->lengths[i],
                "a NUL inside a field, or none behind it");
        require(record->lengths[i] <= JAMSOSTEK__CSV_FIELD_MAX,
                "a field is too long");
        mix(digest, record->fields[i], record->lengths[i] + 1);
    }
}

static void
mix_fault(uint64_t *digest, const jamsostek_error *err)
{
    mix_number(digest, err->status);
    mix_number(digest, err->row);
    mix_number(digest, err->column);
    mix(digest, err->message, strlen(err->message));
}

static void
mix_kept(uint64_t *digest, jamsostek_csv *csv)
{
    static char kept[JAMSOSTEK__CSV_FIELD_MAX];
    size_t total, n = jamsostek__csv_faulty(csv, kept, sizeof kept, &total);

    require(n == (total < sizeof kept ? total : sizeof kept),
            "not all is kept for which there is room");
    mix_number(digest, (int64_t)total);
    mix(digest, kept, n);
}

/* `kept`: a digest of the bytes of faulty records, or NULL. */
static uint64_t
read_all(const void *data, size_t size, size_t chunk, uint64_t *kept)
{
    uint64_t digest = UINT64_C(14695981039346656037);
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_csv_record record;
    struct jamsostek__gz *gz;
    jamsostek_status status;
    jamsostek_csv *csv;
    int64_t line = 0;
    bool stopped = false;

    require(jamsostek__gz_load(data, size, &gz, NULL) == 0, "no stream");
    jamsostek__gz_chunk(gz, chunk);
    if (jamsostek__csv_new(gz, &csv, &err) != JAMSOSTEK_OK) {
        mix_fault(&digest, &err);
        return digest;
    }
    require(jamsostek_csv_header(csv, &record, NULL) == 0, "no header");
    mix_record(&digest, &record);
    do {
        status = jamsostek_csv_next(csv, &record, &err);
        if (status == JAMSOSTEK_OK) {
            mix_record(&digest, &record);
            require(record.n == 0 || record.line > line,
                    "lines do not increase");
            line = record.line;
        } else {
            mix_fault(&digest, &err);
            require(err.status == status, "the fault has another status");
            /* What stops on the way through is said by the next call. */
            stopped = jamsostek_csv_stopped(csv);
            if (kept != NULL && !stopped)
                mix_kept(kept, csv);
        }
    } while (status == JAMSOSTEK_OK ? record.n > 0 : !stopped);
    require(jamsostek_csv_next(csv, &record, NULL) == status,
            "the end is not the end");
    jamsostek_csv_free(csv);
    return digest;
}

/* ---- written and read again -------------------------------------------- */

struct bucket {
    size_t size;
    char data[WRITTEN_ROOM];
};

static ptrdiff_t
take(void *context, const void *buffer, size_t size)
{
    struct bucket *bucket = context;

    require(size <= sizeof bucket->data - bucket->size, "too much is written");
    memcpy(bucket->data + bucket->size, buffer, size);
    bucket->size += size;
    return (ptrdiff_t)size;
}

/* Mixes the fields of all records without a fault, and writes those. */
static uint64_t
read_fields(const void *data, size_t size, jamsostek_csv_writer *to)
{
    uint64_t digest = 0;
    jamsostek_csv_record record;
    jamsostek_csv *csv;
    size_t i;

    if (jamsostek_csv_load(data, size, &csv, NULL) != JAMSOSTEK_OK)
        return digest;
    require(jamsostek_csv_header(csv, &record, NULL) == 0, "no header");
    do {
        mix_number(&digest, (int64_t)record.n);
        for (i = 0; i < record.n; i++)
            mix(&digest, record.fields[i], record.lengths[i] + 1);
        require(to == NULL ||
                    jamsostek_csv_write(to, record.fields, record.lengths,
                                        record.n, NULL) == JAMSOSTEK_OK,
                "what was read is not written");
        while (jamsostek_csv_next(csv, &record, NULL) != JAMSOSTEK_OK &&
               !jamsostek_csv_stopped(csv))
            continue;
    } while (!jamsostek_csv_stopped(csv) && record.n > 0);
    jamsostek_csv_free(csv);
    return digest;
}

static void
write_and_read(const void *data, size_t size)
{
    static struct bucket bucket;
    struct jamsostek__output *output;
    jamsostek_csv_writer *writer = NULL;
    uint64_t digest;

    bucket.size = 0;
    require(jamsostek__output_to(take, &bucket, false, &output, NULL) == 0 &&
                jamsostek__csv_writer_new(output, &writer, NULL) == 0,
            "no writer");
    digest = read_fields(data, size, writer);
    require(jamsostek_csv_writer_commit(writer, NULL) == 0, "not committed");
    jamsostek_csv_writer_free(writer);
    require(read_fields(bucket.data, bucket.size, NULL) == digest,
            "what was written is not what was read");
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static unsigned char packed[2 * PACK_ROOM];
    uint64_t kept = 0, kept_too = 0;
    uint64_t whole = read_all(data, size, WHOLE, &kept);
    bool gzip = size > 0 && data[0] == 0x1f;
    size_t n;

    require(read_all(data, size, 1, &kept_too) == whole,
            "byte by byte differs");
    require(kept == kept_too, "byte by byte other bytes are kept");
    require(read_all(data, size, 7, NULL) == whole, "by sevens differs");
    if (size < PACK_ROOM)
        write_and_read(data, size);
    /* What looks like gzip would not be unpacked twice. */
    if (!gzip && size < PACK_ROOM / 2) {
        n = pack(data, size / 2, packed, PACK_ROOM);
        n += pack(data + size / 2, size - size / 2, packed + n, PACK_ROOM);
        require(read_all(packed, n, 5, NULL) == whole, "gzip differs");
    }
    return 0;
}
