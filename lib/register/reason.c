/* SPDX-License-Identifier: MIT */

/*
 * reason.c - why a line is rejected, in words
 */
#include "screening.h"

#include <stdio.h>
#include <string.h>

static const struct {
    uint32_t bit;
    const char *word;
    const char *id;
    const char *en;
    const char *advice_id;
    const char *advice_en;
} reasons[] = {
    {JAMSOSTEK_REASON_BAD_RECORD, "bad_record",
     "baris tidak dapat dibaca sebagai CSV",
     "the line is no record of this file",
     "perbaiki tanda kutip, koma, atau jumlah kolom pada baris itu",
     "mend quotes, commas or the number of columns in that line"},
    {JAMSOSTEK_REASON_MISSING_FIELD, "missing_field", "kolom wajib kosong",
     "a required field is empty", "lengkapi kolom yang disebut",
     "fill in the field that is named"},
    {JAMSOSTEK_REASON_NIK_INVALID, "nik_invalid", "NIK tidak sah",
     "the NIK cannot exist",
     "cocokkan dengan KTP elektronik; NIK tepat 16 angka tanpa spasi",
     "compare with the identity card; a NIK is 16 digits without blanks"},
    {JAMSOSTEK_REASON_KPJ_INVALID, "kpj_invalid", "nomor KPJ tidak sah",
     "the KPJ cannot exist", "cocokkan dengan kartu peserta; KPJ 11 angka",
     "compare with the participant card; a KPJ has 11 digits"},
    {JAMSOSTEK_REASON_BIRTH_DATE_INVALID, "birth_date_invalid",
     "tanggal lahir tidak sah", "the birth date cannot be",
     "tulis tanggal yang ada menurut kalender, dalam bentuk yang dipilih",
     "write a day of the calendar in the form that was chosen"},
    {JAMSOSTEK_REASON_SEX_INVALID, "sex_invalid", "jenis kelamin tidak dikenal",
     "the sex is not known", "tulis L atau P", "write L or P"},
    {JAMSOSTEK_REASON_AGE_BELOW, "age_below", "di bawah batas usia",
     "below the age limit",
     "periksa tanggal lahir; ajukan setelah usianya cukup",
     "check the birth date; propose again when old enough"},
    {JAMSOSTEK_REASON_AGE_ABOVE, "age_above", "melewati batas usia",
     "above the age limit",
     "periksa tanggal lahir; ganti dengan calon lain bila benar",
     "check the birth date; propose somebody else if it is right"},
    {JAMSOSTEK_REASON_REGION_UNKNOWN, "region_unknown",
     "kode wilayah tidak dikenal", "the region code is not known",
     "pakai kode Kemendagri, seperti 74.07.01.2005",
     "use the code of the Ministry of Home Affairs, such as 74.07.01.2005"},
    {JAMSOSTEK_REASON_REGION_OUTSIDE, "region_outside", "di luar wilayah",
     "outside the region",
     "teruskan kepada wilayah tempat tinggalnya, atau perbaiki kodenya",
     "pass on to the region of residence, or mend the code"},
    {JAMSOSTEK_REASON_NIK_REGION_OUTSIDE, "nik_region_outside",
     "NIK diterbitkan di luar wilayah", "the NIK was issued outside the region",
     "minta KTP wilayah ini bila itu syarat setempat",
     "ask for an identity card of the region if that is the local rule"},
    {JAMSOSTEK_REASON_CATEGORY_UNKNOWN, "category_unknown",
     "pekerjaan tidak dikenal", "the occupation is not known",
     "pakai salah satu kata dari `jamsostek law categories`",
     "use a word of `jamsostek law categories`"},
    {JAMSOSTEK_REASON_CIVIL_SERVANT, "civil_servant", "ASN, TNI, atau Polri",
     "civil servant, military or police",
     "keluarkan dari daftar: di luar BPJS Ketenagakerjaan",
     "take off the list: outside BPJS Ketenagakerjaan"},
    {JAMSOSTEK_REASON_SEGMENT_CONFLICT, "segment_conflict",
     "segmen tidak sesuai dengan pekerjaan",
     "the segment does not go with the occupation",
     "daftarkan pada segmen pekerjaannya, atau perbaiki pekerjaannya",
     "enrol in the segment of the occupation, or mend the occupation"},
    {JAMSOSTEK_REASON_WAGE_INVALID, "wage_invalid",
     "upah atau penghasilan tidak sah", "the wage or income is no amount",
     "tulis angka saja, seperti 1500000", "write digits alone: 1500000"},
    {JAMSOSTEK_REASON_VALUE_INVALID, "value_invalid",
     "isi kolom lain tidak dapat dibaca", "another field cannot be read",
     "perbaiki kolom yang disebut", "mend the field that is named"},
    {JAMSOSTEK_REASON_DUPLICATE, "duplicate", "NIK ganda dalam daftar",
     "the NIK stands in the list before",
     "hapus salah satu; bila orangnya berbeda, periksa kedua NIK",
     "take one away; if they are two people, check both NIK"},
    {JAMSOSTEK_REASON_ALREADY_ENROLLED, "already_enrolled",
     "sudah menjadi peserta", "enrolled already",
     "keluarkan dari daftar, atau perpanjang kepesertaannya",
     "take off the list, or renew the membership"},
    {JAMSOSTEK_REASON_NIK_BIRTH_DIFFERS, "nik_birth_differs",
     "tanggal lahir berbeda dari NIK", "the NIK codes another birth date",
     "cocokkan dengan KTP; NIK lama yang keliru tidak diganti",
     "compare with the identity card; a wrong NIK is never corrected"},
    {JAMSOSTEK_REASON_NIK_SEX_DIFFERS, "nik_sex_differs",
     "jenis kelamin berbeda dari NIK", "the NIK codes the other sex",
     "cocokkan dengan KTP", "compare with the identity card"},
    {JAMSOSTEK_REASON_REGION_FORMER, "region_former", "kode wilayah lama",
     "former region code", "ganti dengan kode sekarang",
     "replace by the code of today"},
    {JAMSOSTEK_REASON_NIK_REGION_DIFFERS, "nik_region_differs",
     "NIK diterbitkan di kabupaten/kota lain",
     "the NIK was issued in another regency or city",
     "wajar bagi yang pernah pindah", "usual for people who have moved"},
    {JAMSOSTEK_REASON_CATEGORY_AMBIGUOUS, "category_ambiguous",
     "pekerjaan dapat berarti beberapa kategori",
     "several categories go by this occupation",
     "tulis lebih rinci; `jamsostek law categories` menunjukkan pilihannya",
     "write it in more detail; `jamsostek law categories` lists them"},
};

/* The place of one bit; ARRAY_LEN(reasons) if it is none. */
static size_t
place_of(uint32_t reason)
{
    size_t i;

    for (i = 0; i < ARRAY_LEN(reasons); i++)
        if (reasons[i].bit == reason)
            break;
    return i;
}

static bool
is_indonesian(const char *lang)
{
    return lang != NULL && strcmp(lang, "id") == 0;
}

const char *
jamsostek_reason_name(uint32_t reason)
{
    size_t i = place_of(reason);

    return i < ARRAY_LEN(reasons) ? reasons[i].word : NULL;
}

const char *
jamsostek_reason_label(uint32_t reason, const char *lang)
{
    size_t i = place_of(reason);

    if (i == ARRAY_LEN(reasons))
        return NULL;
    return is_indonesian(lang) ? reasons[i].id : reasons[i].en;
}

const char *
jamsostek_reason_advice(uint32_t reason, const char *lang)
{
    size_t i = place_of(reason);

    if (i == ARRAY_LEN(reasons))
        return NULL;
    return is_indonesian(lang) ? reasons[i].advice_id : reasons[i].advice_en;
}

/* The bit of a word of this length; 0 if it is none. */
static uint32_t
bit_of(const char *word, size_t length)
{
    size_t i;

    for (i = 0; i < ARRAY_LEN(reasons); i++)
        if (strlen(reasons[i].word) == length &&
            memcmp(reasons[i].word, word, length) == 0)
            return reasons[i].bit;
    return 0;
}

jamsostek_status
jamsostek_reasons_parse(const char *text, uint32_t *out, jamsostek_error *err)
{
    uint32_t sum = 0, bit;
    size_t length;

    if (text == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "text or reasons is NULL");
    for (;;) {
        length = strcspn(text, "+,");
        bit = bit_of(text, length);
        if (bit == 0)
            return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_FOUND,
                                   "no reason has this word");
        sum |= bit;
        if (text[length] == '\0')
            break;
        text += length + 1;
    }
    *out = sum;
    return JAMSOSTEK_OK;
}

size_t
jamsostek__reasons_text(uint32_t set, char *text)
{
    size_t end = 0, length, i;

    for (i = 0; i < ARRAY_LEN(reasons); i++) {
        if (!(set & reasons[i].bit))
            continue;
        if (end > 0)
            text[end++] = '+';
        length = strlen(reasons[i].word);
        memcpy(text + end, reasons[i].word, length);
        end += length;
    }
    text[end] = '\0';
    return end;
}

jamsostek_status
jamsostek_reasons_format(uint32_t set, char *text, size_t size,
                         jamsostek_error *err)
{
    char all[JAMSOSTEK__REASONS_SIZE];
    size_t length;

    if (text == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "text is NULL");
    if (set & ~(JAMSOSTEK_REASONS_ERRORS | JAMSOSTEK_REASONS_WARNINGS))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "reasons has a bit that is none");
    length = jamsostek__reasons_text(set, all);
    if (length >= size)
        return jamsostek__fail(err, JAMSOSTEK_ERR_BUFFER,
                               "%zu characters are needed", length + 1);
    memcpy(text, all, length + 1);
    return JAMSOSTEK_OK;
}
