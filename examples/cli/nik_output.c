/* SPDX-License-Identifier: MIT */

/*
 * nik_output.c - what is printed of a NIK
 *
 * Written as it goes, so that a register of any length can be printed.  The
 * number itself is never shown.
 */
#include "nik.h"

#include <inttypes.h>
#include <string.h>

/* Every fault and difference that a number may have, in this order. */
static const uint32_t bits[] = {
    JAMSOSTEK_NIK_LENGTH, JAMSOSTEK_NIK_DIGITS,       JAMSOSTEK_NIK_REGION,
    JAMSOSTEK_NIK_DAY,    JAMSOSTEK_NIK_MONTH,        JAMSOSTEK_NIK_DATE,
    JAMSOSTEK_NIK_SERIAL, JAMSOSTEK_NIK_BORN_DIFFERS, JAMSOSTEK_NIK_SEX_DIFFERS,
};

static const char *
sex_word(int32_t sex)
{
    if (sex == JAMSOSTEK_SEX_MALE)
        return say("male", "laki-laki");
    return sex == JAMSOSTEK_SEX_FEMALE ? say("female", "perempuan") : "-";
}

/* Words of a mask, or sentences for people. */
static void
join(uint32_t mask, bool sentences, char *text, size_t size)
{
    size_t end = 0, i;

    text[0] = '\0';
    for (i = 0; i < COUNT(bits) && end < size; i++)
        if (mask & bits[i])
            end += (size_t)snprintf(
                text + end, size - end, "%s%s",
                end == 0 ? "" : (sentences ? "; " : "+"),
                sentences ? jamsostek_nik_fault_text(bits[i], language())
                          : jamsostek_nik_fault_name(bits[i]));
}

/* ---- CSV --------------------------------------------------------------- */

static void
print_csv(const struct nik_answer *a)
{
    char born[JAMSOSTEK_DATE_SIZE], earlier[JAMSOSTEK_DATE_SIZE];
    char words[256];
    const char *sex = jamsostek_sex_name(a->nik.sex);

    printf("%" PRId64 ",%s,%s,%s,", a->row, a->faults == 0 ? "1" : "0",
           a->nik.region, a->has_region ? a->region.code : "");
    csv_text(a->place);
    printf(",%s,%s,%s,%s,",
           !a->has_region ? ""
           : a->former    ? "1"
                          : "0",
           a->born == JAMSOSTEK_DATE_NONE ? "" : day(a->born, born),
           a->earlier == JAMSOSTEK_DATE_NONE ? "" : day(a->earlier, earlier),
           sex != NULL ? sex : "");
    if (a->nik.serial > 0)
        printf("%d", (int)a->nik.serial);
    join(a->faults, false, words, sizeof words);
    printf(",%s", words);
    join(a->differences, false, words, sizeof words);
    printf(",%s\n", words);
}

/* ---- JSON -------------------------------------------------------------- */

static void
json_day(const char *key, jamsostek_date date)
{
    char text[JAMSOSTEK_DATE_SIZE];

    json_key(key);
    json_text(date == JAMSOSTEK_DATE_NONE ? NULL : day(date, text));
}

static void
json_mask(const char *key, uint32_t mask)
{
    size_t i;

    json_key(key);
    json_open('[');
    for (i = 0; i < COUNT(bits); i++)
        if (mask & bits[i])
            json_text(jamsostek_nik_fault_name(bits[i]));
    json_close(']');
}

static void
print_json(const struct nik_answer *a)
{
    char sentences[512];

    json_open('{');
    json_key("row");
    json_number(a->row);
    json_key("valid");
    json_bool(a->faults == 0);
    json_key("region");
    json_text(a->nik.region[0] != '\0' ? a->nik.region : NULL);
    json_key("region_now");
    json_text(a->has_region ? a->region.code : NULL);
    json_key("region_name");
    json_text(a->has_region ? a->place : NULL);
    json_key("former");
    if (a->has_region)
        json_bool(a->former);
    else
        json_text(NULL);
    json_day("born", a->born);
    json_day("born_earlier", a->earlier);
    json_key("sex");
    json_text(jamsostek_sex_name(a->nik.sex));
    json_key("serial");
    if (a->nik.serial > 0)
        json_number(a->nik.serial);
    else
        json_text(NULL);
    json_mask("faults", a->faults);
    json_mask("warnings", a->differences);
    join(a->faults | a->differences, true, sentences, sizeof sentences);
    json_key("remark");
    json_text(sentences);
    json_close('}');
}

/* ---- for people -------------------------------------------------------- */

static void
print_place(const struct nik_printer *printer, const struct nik_answer *a)
{
    if (a->nik.region[0] == '\0')
        return;
    printf("  %-13s  %s", say("Issued in", "Diterbitkan"), a->nik.region);
    if (a->has_region && a->former)
        printf(say(", a former code of %s", ", kode lama dari %s"),
               a->region.code);
    if (a->has_region)
        printf(": %s", a->place);
    else if (printer->has_regions)
        printf("%s", say(": not in the list; perhaps a former code",
                         ": tidak ada dalam daftar; mungkin kode lama"));
    putchar('\n');
}

/* Whole years on a day. */
static int
age_on(jamsostek_date born, jamsostek_date on)
{
    int32_t year, month, of_month, then, then_month, then_day;

    if (jamsostek_date_parts(born, &year, &month, &of_month, NULL) !=
            JAMSOSTEK_OK ||
        jamsostek_date_parts(on, &then, &then_month, &then_day, NULL) !=
            JAMSOSTEK_OK)
        return 0;
    return (int)(then - year -
                 (then_month < month ||
                  (then_month == month && then_day < of_month)));
}

static void
print_birth(const struct nik_printer *printer, const struct nik_answer *a)
{
    char born[JAMSOSTEK_DATE_SIZE], on[JAMSOSTEK_DATE_SIZE];

    if (a->born == JAMSOSTEK_DATE_NONE)
        return;
    printf("  %-13s  %s (%d %s %s)", say("Born", "Lahir"), day(a->born, born),
           age_on(a->born, printer->date), say("years old on", "tahun pada"),
           day(printer->date, on));
    if (a->earlier != JAMSOSTEK_DATE_NONE)
        printf(say(", or %s", ", atau %s"), day(a->earlier, born));
    putchar('\n');
}

static void
print_sentences(uint32_t mask, const char *label)
{
    size_t i;

    for (i = 0; i < COUNT(bits); i++)
        if (mask & bits[i])
            printf("  %-13s  %s\n", label,
                   jamsostek_nik_fault_text(bits[i], language()));
}

static void
print_block(const struct nik_printer *printer, const struct nik_answer *a)
{
    printf("%s %" PRId64 ": %s\n", say("Number", "Nomor"), a->row,
           a->faults == 0 ? say("valid", "sah")
                          : say("impossible", "tidak mungkin"));
    print_place(printer, a);
    print_birth(printer, a);
    if (a->nik.sex != 0)
        printf("  %-13s  %s\n", say("Sex", "Jenis kelamin"),
               sex_word(a->nik.sex));
    if (a->nik.serial > 0)
        printf("  %-13s  %d\n", say("Serial", "Nomor urut"),
               (int)a->nik.serial);
    print_sentences(a->faults, say("Fault", "Kesalahan"));
    print_sentences(a->differences, say("Warning", "Peringatan"));
}

/* One line of a file: short, since there may be millions. */
static void
print_short(const struct nik_answer *a)
{
    char born[JAMSOSTEK_DATE_SIZE], remark[512];

    join(a->faults | a->differences, true, remark, sizeof remark);
    printf("%10" PRId64 "  %-8s  %-10s  ", a->row,
           a->nik.region[0] != '\0' ? a->nik.region : "-", day(a->born, born));
    if (a->place[0] == '\0' && remark[0] == '\0')
        puts(sex_word(a->nik.sex));
    else
        printf("%-9s  %s%s%s\n", sex_word(a->nik.sex), a->place,
               a->place[0] != '\0' && remark[0] != '\0' ? "; " : "", remark);
}

/* ---- the whole --------------------------------------------------------- */

void
nik_print_begin(const struct nik_printer *printer)
{
    if (printer->format == FORMAT_JSON)
        json_open('[');
    else if (printer->format == FORMAT_CSV)
        puts("row,valid,region,region_now,region_name,former,born,"
             "born_earlier,sex,serial,faults,warnings");
    else if (printer->from_file)
        printf("%10s  %-8s  %-10s  %-9s  %s\n", say("Line", "Baris"),
               say("Region", "Wilayah"), say("Born", "Lahir"),
               say("Sex", "Kelamin"), say("Remarks", "Keterangan"));
}

void
nik_print(const struct nik_printer *printer, const struct nik_answer *answer)
{
    if (printer->format == FORMAT_JSON)
        print_json(answer);
    else if (printer->format == FORMAT_CSV)
        print_csv(answer);
    else if (printer->from_file)
        print_short(answer);
    else
        print_block(printer, answer);
}

void
nik_print_end(const struct nik_printer *printer)
{
    if (printer->format != FORMAT_JSON)
        return;
    json_close(']');
    json_end();
}
