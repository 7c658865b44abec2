/* SPDX-License-Identifier: MIT */

/*
 * status.c - names and sentences of the statuses, and how an error is filled
 */
#include "internal.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

struct status_row {
    jamsostek_status status;
    const char *name;
    const char *en;
    const char *id;
};

static const struct status_row status_rows[] = {
    {JAMSOSTEK_OK, "OK", "success", "berhasil"},
    {JAMSOSTEK_ERR_ARGUMENT, "ERR_ARGUMENT",
     "a pointer is missing or a code is unknown",
     "penunjuk kosong atau kode tidak dikenal"},
    {JAMSOSTEK_ERR_STRUCT_SIZE, "ERR_STRUCT_SIZE",
     "struct_size is not one this library understands",
     "struct_size tidak dikenal oleh pustaka ini"},
    {JAMSOSTEK_ERR_DOMAIN, "ERR_DOMAIN", "a value is outside what can exist",
     "nilai di luar batas yang mungkin"},
    {JAMSOSTEK_ERR_OVERFLOW, "ERR_OVERFLOW", "an amount does not fit 64 bits",
     "jumlah tidak muat dalam 64 bit"},
    {JAMSOSTEK_ERR_MISSING, "ERR_MISSING", "a needed input is missing",
     "masukan yang diperlukan tidak ada"},
    {JAMSOSTEK_ERR_CONFLICT, "ERR_CONFLICT", "two inputs exclude each other",
     "dua masukan saling bertentangan"},
    {JAMSOSTEK_ERR_BUFFER, "ERR_BUFFER", "the buffer is too small",
     "penampung terlalu kecil"},
    {JAMSOSTEK_ERR_NO_RULE, "ERR_NO_RULE",
     "the date lies before the first rule",
     "tanggal sebelum aturan pertama berlaku"},
    {JAMSOSTEK_ERR_NOT_CHECKED, "ERR_NOT_CHECKED",
     "the date lies after the last month that was checked",
     "tanggal sesudah bulan terakhir yang diperiksa"},
    {JAMSOSTEK_ERR_NOT_IN_FORCE, "ERR_NOT_IN_FORCE",
     "the rule is not in force on that date",
     "aturan tidak berlaku pada tanggal itu"},
    {JAMSOSTEK_ERR_UNKNOWN_KEY, "ERR_UNKNOWN_KEY", "no rule has this key",
     "tidak ada aturan dengan kunci ini"},
    {JAMSOSTEK_ERR_UNIT, "ERR_UNIT", "unit or kind is not that of the key",
     "satuan atau jenis tidak sesuai dengan kunci"},
    {JAMSOSTEK_ERR_AMBIGUOUS, "ERR_AMBIGUOUS",
     "the law gives several answers; choose one",
     "aturan memberi beberapa jawaban; pilih salah satu"},
    {JAMSOSTEK_ERR_NOT_OPEN, "ERR_NOT_OPEN",
     "not open to this segment or refused by the chosen option",
     "tidak terbuka bagi segmen ini atau ditolak oleh pilihan"},
    {JAMSOSTEK_ERR_FORMAT, "ERR_FORMAT", "text is not in the documented form",
     "teks tidak sesuai bentuk yang ditetapkan"},
    {JAMSOSTEK_ERR_COLUMN, "ERR_COLUMN", "a column is missing or doubled",
     "kolom tidak ada atau ganda"},
    {JAMSOSTEK_ERR_TRUNCATED, "ERR_TRUNCATED", "compressed data end too early",
     "data terkompresi terpotong"},
    {JAMSOSTEK_ERR_CORRUPT, "ERR_CORRUPT", "compressed data are damaged",
     "data terkompresi rusak"},
    {JAMSOSTEK_ERR_LIMIT, "ERR_LIMIT", "a limit of size is exceeded",
     "batas ukuran terlampaui"},
    {JAMSOSTEK_ERR_DUPLICATE, "ERR_DUPLICATE", "the same key stands twice",
     "kunci yang sama muncul dua kali"},
    {JAMSOSTEK_ERR_NOT_FOUND, "ERR_NOT_FOUND", "nothing has this code or name",
     "tidak ada yang memakai kode atau nama ini"},
    {JAMSOSTEK_ERR_NULL_ROW, "ERR_NULL_ROW", "the row is null", "baris kosong"},
    {JAMSOSTEK_ERR_MEMORY, "ERR_MEMORY", "memory is exhausted", "memori habis"},
    {JAMSOSTEK_ERR_IO, "ERR_IO", "a file cannot be opened, read or written",
     "berkas tidak dapat dibuka, dibaca, atau ditulis"},
    {JAMSOSTEK_ERR_CANCELLED, "ERR_CANCELLED", "the caller has ended the work",
     "pekerjaan dihentikan oleh pemanggil"},
    {JAMSOSTEK_ERR_INTERNAL, "ERR_INTERNAL",
     "the library contradicts itself; please report it",
     "kesalahan di dalam pustaka; mohon dilaporkan"},
};

static const struct status_row *
find(jamsostek_status status)
{
    size_t i;

    for (i = 0; i < ARRAY_LEN(status_rows); i++)
        if (status_rows[i].status == status)
            return &status_rows[i];
    return NULL;
}

const char *
jamsostek_status_name(jamsostek_status status)
{
    const struct status_row *row = find(status);

    return row != NULL ? row->name : "UNKNOWN";
}

const char *
jamsostek_status_text(jamsostek_status status, const char *lang)
{
    const struct status_row *row = find(status);
    bool indonesian = lang != NULL && strcmp(lang, "id") == 0;

    if (row == NULL)
        return indonesian ? "status tidak dikenal" : "unknown status";
    return indonesian ? row->id : row->en;
}

static jamsostek_status
fill(jamsostek_error *err, jamsostek_status status, int64_t row, int32_t column,
     const char *format, va_list args)
{
    /* A caller with an older or an uninitialised struct gets no detail rather
     * than a write beyond its end. */
    if (err == NULL || err->struct_size < sizeof *err)
        return status;
    err->status = status;
    err->row = row;
    err->column = column;
    vsnprintf(err->message, sizeof err->message, format, args);
    return status;
}

jamsostek_status(jamsostek__fail)(jamsostek_error *err, jamsostek_status status,
                                  const char *format, ...)
{
    va_list args;

    va_start(args, format);
    fill(err, status, -1, 0, format, args);
    va_end(args);
    return status;
}

jamsostek_status(jamsostek__fail_at)(jamsostek_error *err,
                                     jamsostek_status status, int64_t row,
                                     int32_t column, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    fill(err, status, row, column, format, args);
    va_end(args);
    return status;
}

jamsostek_status
jamsostek__check_size(const void *object, size_t given, size_t least,
                      size_t known, jamsostek_error *err)
{
    const unsigned char *bytes = object;
    size_t i;

    if (given < least)
        return jamsostek__fail(err, JAMSOSTEK_ERR_STRUCT_SIZE,
                               "struct_size is %zu, at least %zu is needed",
                               given, least);
    for (i = known; i < given; i++)
        if (bytes[i] != 0)
            return jamsostek__fail(err, JAMSOSTEK_ERR_STRUCT_SIZE,
                                   "a field is set that this library does not "
                                   "know");
    return JAMSOSTEK_OK;
}
