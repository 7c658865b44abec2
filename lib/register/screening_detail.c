/* SPDX-License-Identifier: MIT */

/*
 * screening_detail.c - what is to be said beside the reasons of a line
 *
 * For programs: the fields that are missing or cannot be read, and what is
 * wrong with a NIK.  For people, who get a rejected list back: every reason as
 * a sentence in their language.  A value of the list is never in it.
 */
#include "screening_output.h"

#include "field.h"
#include "screening.h"

#include <jamsostek/identity.h>

#include <stdio.h>
#include <string.h>

/* A text that is being put together; what does not fit is cut off. */
struct text {
    char *at;
    size_t room;
};

static void
add(struct text *text, const char *before, const char *what)
{
    int n = snprintf(text->at, text->room, "%s%s", before, what);
    size_t length = n < 0 ? 0 : (size_t)n;

    if (length >= text->room)
        length = text->room - 1;
    text->at += length;
    text->room -= length;
}

/* ---- a line that is no record ------------------------------------------ */

/* What the reader says of a record, in Indonesian; the reader is English. */
static const char *
fault_in_indonesian(const char *message)
{
    static const char *const sentences[][2] = {
        {"the text is not UTF-8", "teks bukan UTF-8"},
        {"the text holds a NUL", "teks memuat byte NUL"},
        {"a byte order mark stands inside the text",
         "ada tanda BOM di tengah teks"},
        {"a quote stands inside a plain field",
         "ada tanda kutip di dalam isian tanpa kutip"},
        {"text follows a closing quote", "ada teks sesudah kutip penutup"},
        {"a carriage return stands alone", "ada akhir baris tanpa LF"},
        {"a field is longer than 65536 bytes", "isian lebih dari 65536 byte"},
        {"a record has more than 256 fields", "baris lebih dari 256 isian"},
        {"a record is longer than 1048576 bytes", "baris lebih dari 1 MiB"},
    };
    size_t i;

    for (i = 0; i < ARRAY_LEN(sentences); i++)
        if (strcmp(message, sentences[i][0]) == 0)
            return sentences[i][1];
    return NULL;
}

static void
add_fault(struct text *text, const char *before, const jamsostek_error *fault,
          bool indonesian)
{
    static const char fields[] = " fields where the header has ";
    const char *sentence = NULL, *wanted = strstr(fault->message, fields);
    char number[80];

    if (indonesian)
        sentence = fault_in_indonesian(fault->message);
    add(text, before, "");
    if (fault->column > 0) {
        snprintf(number, sizeof number, "%d: ", (int)fault->column);
        add(text, indonesian ? "kolom " : "column ", number);
    }
    if (indonesian && wanted != NULL) {
        snprintf(number, sizeof number,
                 "%.*s isian, sedangkan judul kolom berjumlah %s",
                 (int)(wanted - fault->message), fault->message,
                 wanted + sizeof fields - 1);
        sentence = number;
    }
    if (sentence == NULL)
        sentence = indonesian ? jamsostek_status_text(fault->status, "id")
                              : fault->message;
    add(text, "", sentence);
}

/* ---- words, for programs ----------------------------------------------- */

static void
put_words(struct text *text, const jamsostek_screened *screened,
          uint32_t nik_faults)
{
    const char *before = "nik:";
    char fields[200];
    uint32_t bit;

    for (bit = 1; bit != 0 && bit <= nik_faults; bit <<= 1)
        if (nik_faults & bit) {
            add(text, before, jamsostek_nik_fault_name(bit));
            before = "+nik:";
        }
    jamsostek__name_fields(screened->missing | screened->invalid, fields,
                           sizeof fields);
    if (fields[0] != '\0')
        add(text, nik_faults != 0 ? "+" : "", fields);
}

/* ---- sentences, for people --------------------------------------------- */

static void
add_fields(struct text *text, uint32_t fields, const char *lang)
{
    const char *before = ": ";
    int i;

    for (i = 0; i < JAMSOSTEK__N_FIELDS; i++)
        if (fields >> i & 1) {
            add(text, before, jamsostek_field_label(UINT32_C(1) << i, lang));
            before = ", ";
        }
}

static void
add_nik_faults(struct text *text, uint32_t faults, const char *lang)
{
    const char *before = ": ";
    uint32_t bit;

    for (bit = 1; bit != 0 && bit <= faults; bit <<= 1)
        if (faults & bit) {
            add(text, before, jamsostek_nik_fault_text(bit, lang));
            before = ", ";
        }
}

static void
put_sentences(struct text *text, const jamsostek_screened *screened,
              uint32_t nik_faults, const char *lang)
{
    const uint32_t others =
        JAMSOSTEK_FIELD_SEGMENT | JAMSOSTEK_FIELD_PROGRAMMES |
        JAMSOSTEK_FIELD_FUNDING | JAMSOSTEK_FIELD_MEMBER_SINCE |
        JAMSOSTEK_FIELD_PAID_UNTIL;
    uint32_t set = screened->reasons | screened->warnings, bit;
    const char *before = "";

    for (bit = 1; bit != 0 && bit <= set; bit <<= 1) {
        if (!(set & bit))
            continue;
        add(text, before, jamsostek_reason_label(bit, lang));
        before = "; ";
        if (bit == JAMSOSTEK_REASON_MISSING_FIELD)
            add_fields(text, screened->missing, lang);
        else if (bit == JAMSOSTEK_REASON_VALUE_INVALID)
            add_fields(text, screened->invalid & others, lang);
        else if (bit == JAMSOSTEK_REASON_NIK_INVALID)
            add_nik_faults(text, nik_faults, lang);
    }
}

void
jamsostek__screening_detail(const jamsostek_screened *screened,
                            const jamsostek_error *fault, uint32_t nik_faults,
                            const char *lang, char *out, size_t size)
{
    bool indonesian = lang != NULL && strcmp(lang, "id") == 0;
    struct text text = {out, size};

    out[0] = '\0';
    if (lang != NULL)
        put_sentences(&text, screened, nik_faults, lang);
    else if (!(screened->reasons & JAMSOSTEK_REASON_BAD_RECORD))
        put_words(&text, screened, nik_faults);
    if (screened->reasons & JAMSOSTEK_REASON_BAD_RECORD)
        add_fault(&text, lang != NULL ? ": " : "", fault, indonesian);
}
