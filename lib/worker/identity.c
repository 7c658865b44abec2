/* SPDX-License-Identifier: MIT */

/*
 * identity.c - the numbers of a person
 *
 * A register of the whole country asks these functions for every line, so the
 * 16 digits are checked and paired eight at a time in plain 64-bit words.
 * What makes a NIK impossible is the list of Dukcapil Klaten; that a region
 * code is unknown is no fault, because it may be a former one.
 */
#include <jamsostek/identity.h>

#include "nik.h"

#include <string.h>

enum { KPJ_CHARACTERS = 11 };

/* ---- NIK --------------------------------------------------------------- */

/* What is wrong with a text that is not 16 digits. */
static uint32_t
faults_of_text(const char *text, size_t length)
{
    uint32_t faults = 0;
    size_t i;

    if (text == NULL)
        length = 0;
    if (length != JAMSOSTEK__NIK_SIZE)
        faults |= JAMSOSTEK_NIK_LENGTH;
    for (i = 0; i < length; i++)
        if (!jamsostek__is_digit(text[i]))
            return faults | JAMSOSTEK_NIK_DIGITS;
    return faults;
}

uint32_t
jamsostek_nik_parse(const char *text, size_t length, jamsostek_nik *out)
{
    jamsostek_nik unwanted;
    struct jamsostek__nik_digits digits;

    if (out == NULL)
        out = &unwanted;
    digits = jamsostek__nik_digits_of(text, length);
    if (digits.good)
        return jamsostek__nik_read(text, &digits, out);
    *out = (jamsostek_nik){.serial = 0};
    return faults_of_text(text, length);
}

int64_t
jamsostek_nik_number(const char *text, size_t length)
{
    struct jamsostek__nik_digits digits =
        jamsostek__nik_digits_of(text, length);

    return digits.good ? jamsostek__nik_number(&digits) : -1;
}

uint32_t
jamsostek_nik_compare(const jamsostek_nik *nik, jamsostek_date born,
                      int32_t sex)
{
    struct jamsostek__ymd ymd;

    if (nik == NULL)
        return 0;
    if (!jamsostek__date_ok(born))
        return jamsostek__nik_differs(nik, NULL, sex);
    ymd = jamsostek__date_split(born);
    return jamsostek__nik_differs(nik, &ymd, sex);
}

jamsostek_status
jamsostek_nik_born(const jamsostek_nik *nik, jamsostek_date day,
                   jamsostek_date *born, jamsostek_error *err)
{
    jamsostek_date found;
    int32_t year;

    if (nik == NULL || born == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "nik and born are needed");
    if (!jamsostek__date_ok(day))
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "the day is not within 1900 to 2200");
    if (nik->birth_day < 1 || nik->birth_month < 1 || nik->birth_year < 0 ||
        nik->birth_year > 99)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "the number gives no birth date");
    year = jamsostek__date_split(day).year;
    year -= year % 100 - nik->birth_year;
    for (year += 100; year >= 1900; year -= 100) {
        if (year > 2200 ||
            jamsostek_date_make(year, nik->birth_month, nik->birth_day, &found,
                                NULL) != JAMSOSTEK_OK ||
            found > day)
            continue;
        *born = found;
        return JAMSOSTEK_OK;
    }
    return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                           "no such birth date lies before that day");
}

/* ---- KPJ --------------------------------------------------------------- */

uint32_t
jamsostek_kpj_parse(const char *text, size_t length)
{
    uint32_t faults = 0;
    size_t i;
    bool letter;

    if (text == NULL)
        length = 0;
    if (length != KPJ_CHARACTERS)
        faults |= JAMSOSTEK_KPJ_LENGTH;
    for (i = 0; i < length; i++) {
        letter = (text[i] >= 'A' && text[i] <= 'Z') ||
                 (text[i] >= 'a' && text[i] <= 'z');
        if (!jamsostek__is_digit(text[i]) && !(letter && i == 2))
            return faults | JAMSOSTEK_KPJ_CHARACTERS;
    }
    return faults;
}

/* ---- words ------------------------------------------------------------- */

struct fault {
    uint32_t bit;
    const char *name;
    const char *id;
    const char *en;
};

static const struct fault nik_faults[] = {
    {JAMSOSTEK_NIK_LENGTH, "length", "NIK tidak terdiri atas 16 digit",
     "the NIK does not have 16 digits"},
    {JAMSOSTEK_NIK_DIGITS, "digits", "NIK memuat tanda selain angka",
     "the NIK has something else than digits"},
    {JAMSOSTEK_NIK_REGION, "region", "kode wilayah dalam NIK memuat 00",
     "the region code in the NIK has a part 00"},
    {JAMSOSTEK_NIK_DAY, "day", "tanggal lahir dalam NIK tidak mungkin",
     "the day of birth in the NIK is impossible"},
    {JAMSOSTEK_NIK_MONTH, "month", "bulan lahir dalam NIK tidak mungkin",
     "the month of birth in the NIK is impossible"},
    {JAMSOSTEK_NIK_DATE, "date",
     "tanggal lahir dalam NIK tidak ada di kalender",
     "the birth date in the NIK is not in the calendar"},
    {JAMSOSTEK_NIK_SERIAL, "serial", "nomor urut dalam NIK adalah 0000",
     "the serial number in the NIK is 0000"},
    {JAMSOSTEK_NIK_BORN_DIFFERS, "born_differs",
     "tanggal lahir berbeda dari NIK", "the birth date differs from the NIK"},
    {JAMSOSTEK_NIK_SEX_DIFFERS, "sex_differs", "jenis kelamin berbeda dari NIK",
     "the sex differs from the NIK"},
};

static const struct fault kpj_faults[] = {
    {JAMSOSTEK_KPJ_LENGTH, "length", "KPJ tidak terdiri atas 11 karakter",
     "the KPJ does not have 11 characters"},
    {JAMSOSTEK_KPJ_CHARACTERS, "characters",
     "KPJ memuat tanda selain angka (huruf hanya di tempat ketiga)",
     "the KPJ has something else than digits (a letter in third place only)"},
};

static const char *
text_of(const struct fault *fault, const char *lang)
{
    return lang != NULL && strcmp(lang, "id") == 0 ? fault->id : fault->en;
}

const char *
jamsostek_nik_fault_name(uint32_t fault)
{
    size_t i;

    for (i = 0; i < ARRAY_LEN(nik_faults); i++)
        if (nik_faults[i].bit == fault)
            return nik_faults[i].name;
    return NULL;
}

const char *
jamsostek_nik_fault_text(uint32_t fault, const char *lang)
{
    size_t i;

    for (i = 0; i < ARRAY_LEN(nik_faults); i++)
        if (nik_faults[i].bit == fault)
            return text_of(&nik_faults[i], lang);
    return NULL;
}

const char *
jamsostek_kpj_fault_text(uint32_t fault, const char *lang)
{
    size_t i;

    for (i = 0; i < ARRAY_LEN(kpj_faults); i++)
        if (kpj_faults[i].bit == fault)
            return text_of(&kpj_faults[i], lang);
    return NULL;
}

const char *
jamsostek_sex_name(int32_t sex)
{
    switch (sex) {
    case JAMSOSTEK_SEX_MALE:
        return "male";
    case JAMSOSTEK_SEX_FEMALE:
        return "female";
    default:
        return NULL;
    }
}

/* Whether a text is a word that is written in small letters. */
static bool
is_word(const char *text, size_t length, const char *word)
{
    size_t i;
    char c;

    for (i = 0; i < length; i++) {
        c = text[i];
        if (c == ' ' || c == '-' || c == '.')
            continue;
        if (c >= 'A' && c <= 'Z')
            c = (char)(c - 'A' + 'a');
        if (c != *word || c == '\0')
            return false;
        word++;
    }
    return *word == '\0';
}

jamsostek_status
jamsostek_sex_parse(const char *text, size_t length, int32_t *sex,
                    jamsostek_error *err)
{
    static const struct {
        const char *word;
        int32_t sex;
    } words[] = {
        {"l", JAMSOSTEK_SEX_MALE},        {"p", JAMSOSTEK_SEX_FEMALE},
        {"lakilaki", JAMSOSTEK_SEX_MALE}, {"perempuan", JAMSOSTEK_SEX_FEMALE},
        {"lk", JAMSOSTEK_SEX_MALE},       {"pr", JAMSOSTEK_SEX_FEMALE},
        {"pria", JAMSOSTEK_SEX_MALE},     {"wanita", JAMSOSTEK_SEX_FEMALE},
        {"m", JAMSOSTEK_SEX_MALE},        {"f", JAMSOSTEK_SEX_FEMALE},
        {"male", JAMSOSTEK_SEX_MALE},     {"female", JAMSOSTEK_SEX_FEMALE},
    };
    size_t i;

    if (text == NULL || sex == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "text and sex are needed");
    for (i = 0; i < ARRAY_LEN(words); i++) {
        if (!is_word(text, length, words[i].word))
            continue;
        *sex = words[i].sex;
        return JAMSOSTEK_OK;
    }
    return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_FOUND,
                           "the sex is L or P, male or female");
}
