/* SPDX-License-Identifier: MIT */

/*
 * synthetic_line.c - the lines of a register of people who do not exist
 */
#include "synthetic.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* ---- output ------------------------------------------------------------ */

void
stop(const char *what, const char *why)
{
    fprintf(stderr, "generate_register: %s: %s\n", what, why);
    exit(1);
}

static void
drain(struct out *out)
{
    if (fwrite(out->buffer, 1, out->n, out->file) != out->n)
        stop(out->name, "cannot be written");
    out->n = 0;
}

void
open_out(struct out *out, const char *name, FILE *unnamed)
{
    out->name = name != NULL ? name : "standard output";
    out->file = name != NULL ? fopen(name, "wb") : unnamed;
    out->line = 1;
    out->n = 0;
    if (name != NULL && out->file == NULL)
        stop(name, "cannot be opened");
}

void
close_out(struct out *out)
{
    if (out->file == NULL)
        return;
    drain(out);
    if (fclose(out->file) != 0)
        stop(out->name, "cannot be written");
}

/* Room for a line: no line is longer than a part of the buffer. */
void
begin_line(struct out *out)
{
    if (out->n > sizeof out->buffer - 4096)
        drain(out);
}

void
put(struct out *out, const char *text)
{
    size_t n = strlen(text);

    memcpy(out->buffer + out->n, text, n);
    out->n += n;
}

void
put_char(struct out *out, char c)
{
    out->buffer[out->n++] = c;
}

void
put_number(struct out *out, uint64_t number, int width)
{
    char *at = out->buffer + out->n + width;
    int i;

    for (i = 0; i < width; i++) {
        *--at = (char)('0' + number % 10);
        number /= 10;
    }
    out->n += (size_t)width;
}

void
end_line(struct out *out, bool carriage_return)
{
    if (carriage_return)
        put_char(out, '\r');
    put_char(out, '\n');
    out->line++;
}

/* ---- words ------------------------------------------------------------- */

/* Spellings that are understood; all of them are of people without a wage. */
static const char *const occupations[] = {
    "petani",
    "Petani",
    "PETANI/PEKEBUN",
    "buruh tani",
    "Buruh Tani",
    "nelayan pesisir",
    "Nelayan sungai",
    "ojek",
    "Ojol",
    "OJEK ONLINE",
    "tukang becak",
    "sopir angkot",
    "pedagang pasar",
    "PEDAGANG PASAR",
    "asongan",
    "Pemulung",
    "marbot",
    "Merbot Masjid",
    "guru ngaji",
    "Guru Mengaji",
    "ustadz",
    "imam masjid",
    "RT/RW",
    "Ketua RT 03/RW 05",
    "ketua rt",
    "Linmas",
    "Kader Posyandu",
    "kader PKK",
    "tukang kayu",
    "TUKANG BATU",
    "buruh harian lepas",
    "pembantu rumah tangga",
    "peternak",
    "juru parkir",
    "buruh sawit",
    "petani tembakau",
    "wiraswasta",
    "penjahit",
    "fisher_coastal",
    "Market trader",
    "koster",
    "rumput laut",
};

static const char *const unclear_occupations[] = {
    "nelayan", "NELAYAN/PERIKANAN", "Pedagang", "kader", "Jualan",
};

static const char *const unknown_occupations[] = {
    "pengangguran", "astronot", "-", "lain-lain", "xxxx", "tidak ada", "12345",
};

static const char *const civil_servants[] = {
    "PNS", "pns", "ASN", "Guru PPPK", "P3K", "TNI", "TNI-AD", "Polri", "POLISI",
};

static const char *const wage_earners[] = {
    "karyawan swasta", "Satpam", "buruh pabrik", "Perangkat Desa", "kades",
};

static const char *const syllables[] = {
    "ba", "bi", "bu", "da", "di", "do", "fa", "ga", "gi", "ha",
    "hi", "ja", "jo", "ka", "ki", "ku", "la", "li", "lu", "ma",
    "mi", "mu", "na", "ni", "nu", "pa", "pi", "ra", "ri", "ro",
    "sa", "si", "su", "ta", "ti", "tu", "wa", "wi", "ya", "yu",
};

static const char *const fundings[] = {"apbd", "apbdes", "dbh_cht", "csr",
                                       "own"};

static void
put_word(struct out *out, struct chance *chance)
{
    size_t first = out->n;
    uint32_t n = 2 + below(chance, 2);

    while (n-- > 0)
        put(out, PICK(chance, syllables));
    out->buffer[first] = (char)(out->buffer[first] - 'a' + 'A');
}

/* One to three words; some stand in quotes, because they need them. */
static void
put_name(struct out *out, const struct plan *plan, uint64_t person)
{
    struct chance chance = chance_of(plan->seed, NAMES, person);
    uint32_t form = below(&chance, 1000);

    if (form < 20)
        put_char(out, '"');
    put_word(out, &chance);
    put_char(out, form == 0 ? '\n' : ' ');
    if (form == 0)
        out->line++;
    put_word(out, &chance);
    if (form < 10) {
        put(out, ", S.Pd.");
    } else if (form < 20) {
        put(out, " \"\"");
        put_word(out, &chance);
        put(out, "\"\"");
    }
    if (form < 20)
        put_char(out, '"');
}

static void
put_date(struct out *out, struct day day)
{
    put_number(out, (uint64_t)day.year, 4);
    put_char(out, '-');
    put_number(out, (uint64_t)day.month, 2);
    put_char(out, '-');
    put_number(out, (uint64_t)day.day, 2);
}

static void
put_nik_parts(struct out *out, int day, int month, int year, uint32_t serial)
{
    put(out, "999999");
    put_number(out, (uint64_t)day, 2);
    put_number(out, (uint64_t)month, 2);
    put_number(out, (uint64_t)(year % 100), 2);
    put_number(out, serial, 4);
}

static void
put_nik(struct out *out, const struct person *person)
{
    put_nik_parts(out, person->born.day + (person->woman ? 40 : 0),
                  person->born.month, person->born.year, person->serial);
}

/* What happens to numbers on their way through forms and spreadsheets. */
static void
put_wrong_nik(struct out *out, const struct person *person,
              struct chance *chance)
{
    int sex = person->woman ? 40 : 0;
    const struct day *born = &person->born;
    size_t first = out->n;

    switch (below(chance, 12)) {
    case 0: /* a digit is missing */
        put_nik(out, person);
        out->n--;
        break;
    case 1: /* one too many */
        put_nik(out, person);
        put_char(out, '0');
        break;
    case 2: /* the letter O */
        put_nik(out, person);
        out->buffer[first + 7] = 'O';
        break;
    case 3: /* a spreadsheet's number */
        put(out, "9.99999E+15");
        break;
    case 4:
        put_nik(out, person);
        memcpy(out->buffer + first + 6, "00", 2);
        break;
    case 5:
        put_nik_parts(out, 32 + (int)below(chance, 9), born->month, born->year,
                      person->serial);
        break;
    case 6:
        put_nik_parts(out, 72 + (int)below(chance, 28), born->month, born->year,
                      person->serial);
        break;
    case 7:
        put_nik_parts(out, sex + 1, 0, born->year, person->serial);
        break;
    case 8:
        put_nik_parts(out, sex + 1, 13 + (int)below(chance, 87), born->year,
                      person->serial);
        break;
    case 9:
        put_nik_parts(out, sex + 31, 4, born->year, person->serial);
        break;
    case 10: /* in no century a leap year */
        put_nik_parts(out, sex + 29, 2, 1981 + 4 * (int)below(chance, 4),
                      person->serial);
        break;
    default:
        put_nik_parts(out, sex + born->day, born->month, born->year, 0);
        break;
    }
}

static void
put_wrong_date(struct out *out, const struct person *person,
               struct chance *chance)
{
    switch (below(chance, 5)) {
    case 0:
        put_number(out, (uint64_t)person->born.year, 4);
        put(out, "-02-30");
        break;
    case 1:
        put_number(out, (uint64_t)person->born.year, 4);
        put(out, "-13-01");
        break;
    case 2:
        put(out, "1990/01/31");
        break;
    case 3:
        put(out, "31 Januari 1990");
        break;
    default:
        put_number(out, (uint64_t)person->born.year % 100, 2);
        put(out, "-01-31");
        break;
    }
}

/* ---- lines ------------------------------------------------------------- */

/* Which field of a line is left out. */
enum field { F_NIK, F_NAME, F_BORN, F_OCCUPATION, F_REGION, N_REQUIRED };

struct line {
    enum kind kind;
    enum kind too; /* a second fault, or CLEAN */
    uint32_t missing;
    struct person person;
    uint64_t number;
};

static bool
has(const struct line *line, enum kind kind)
{
    return line->kind == kind || line->too == kind;
}

static bool
misses(const struct line *line, enum field field)
{
    return line->kind == MISSING_FIELD && line->missing == field;
}

static void
put_sex(struct out *out, const struct line *line, struct chance *chance)
{
    static const char *const men[] = {"L", "L", "L", "Laki-laki", "LAKI-LAKI"};
    static const char *const women[] = {"P", "P", "P", "Perempuan",
                                        "PEREMPUAN"};
    bool woman = line->person.woman != has(line, SEX_DIFFERS);

    if (has(line, SEX_INVALID))
        put(out, below(chance, 2) == 0 ? "X" : "LP");
    else
        put(out, woman ? PICK(chance, women) : PICK(chance, men));
}

static void
put_occupation(struct out *out, const struct line *line, struct chance *chance)
{
    if (misses(line, F_OCCUPATION))
        return;
    if (has(line, CATEGORY_UNKNOWN))
        put(out, PICK(chance, unknown_occupations));
    else if (has(line, CATEGORY_AMBIGUOUS))
        put(out, PICK(chance, unclear_occupations));
    else if (has(line, CIVIL_SERVANT))
        put(out, PICK(chance, civil_servants));
    else if (has(line, SEGMENT_CONFLICT))
        put(out, PICK(chance, wage_earners));
    else
        put(out, PICK(chance, occupations));
}

enum { PEOPLE_OF_VILLAGE = 200 };

/* Lines of a village stand together; some codes have lost their dots. */
static void
put_region(struct out *out, const struct plan *plan, const struct line *line,
           struct chance *chance)
{
    struct chance of_village =
        chance_of(plan->seed, VILLAGES, line->number / PEOPLE_OF_VILLAGE);
    const char *code = plan->inside[below(&of_village, plan->n_inside)];
    bool dots = below(chance, 10) > 0;

    if (misses(line, F_REGION))
        return;
    if (has(line, REGION_OUTSIDE))
        code = plan->outside[below(chance, plan->n_outside)];
    else if (has(line, REGION_UNKNOWN))
        code = "99.01.01.2001";
    else if (has(line, REGION_FORMER))
        code = "91.09.01.2001";
    for (; *code != '\0'; code++)
        if (dots || *code != '.')
            put_char(out, *code);
}

/* A stated birth date that is wrong by a day or a month, of somebody who is
 * below 65 all the same. */
static struct day
other_birthday(const struct plan *plan, struct day born)
{
    struct day other = born;

    if (born.day > 1)
        other.day--;
    else
        other.month = (int8_t)(other.month > 1 ? other.month - 1 : 12);
    if (compare_days(other, years_before(plan->today, 65)) <= 0)
        other = next_day(born);
    return other;
}

static void
put_record(struct out *out, const struct plan *plan, const struct line *line,
           struct chance *chance)
{
    struct day born = line->person.born;

    if (has(line, NIK_INVALID))
        put_wrong_nik(out, &line->person, chance);
    else if (!misses(line, F_NIK))
        put_nik(out, &line->person);
    put_char(out, ',');
    if (!misses(line, F_NAME))
        put_name(out, plan, line->person.number);
    put_char(out, ',');
    if (has(line, BIRTH_DIFFERS))
        born = other_birthday(plan, born);
    if (has(line, BIRTH_INVALID))
        put_wrong_date(out, &line->person, chance);
    else if (!misses(line, F_BORN))
        put_date(out, born);
    put_char(out, ',');
    put_sex(out, line, chance);
    put_char(out, ',');
    put_occupation(out, line, chance);
    put_char(out, ',');
    put_region(out, plan, line, chance);
    put_char(out, ',');
    if (has(line, WAGE_INVALID))
        put(out, below(chance, 2) == 0 ? "1.5jt" : "-500000");
    else
        put_number(out, 500000 + 50000 * below(chance, 10), 6);
    put(out, below(chance, 8) == 0 ? ",jkk+jkm+jht," : ",jkk+jkm,");
    put(out, PICK(chance, fundings));
}

/* A line that is no record. */
static void
put_broken(struct out *out, const struct plan *plan, const struct line *line,
           struct chance *chance)
{
    switch (below(chance, 5)) {
    case 0: /* too few fields */
        put_nik(out, &line->person);
        put_char(out, ',');
        put_word(out, chance);
        break;
    case 1: /* too many */
        put_record(out, plan, line, chance);
        put(out, ",,lebih");
        break;
    case 2: /* a quote inside a plain field */
        put_nik(out, &line->person);
        put(out, ",Ba\"sa,1990-01-01,L,petani,x,1,jkk,own");
        break;
    case 3: /* text behind a closing quote */
        put_nik(out, &line->person);
        put(out, ",\"Basa\" Lu,1990-01-01,L,petani,x,1,jkk,own");
        break;
    default: /* Latin-1 */
        put_nik(out, &line->person);
        put(out, ",Jos\xe9,1990-01-01,L,petani,x,1,jkk,own");
        break;
    }
}

/* One line in twenty with a fault of the person has one of another field. */
static enum kind
second_fault(const struct line *line, struct chance *chance)
{
    static const enum kind more[] = {CATEGORY_UNKNOWN, WAGE_INVALID,
                                     REGION_UNKNOWN};
    bool of_person = line->kind == AGE_ABOVE || line->kind == NIK_INVALID ||
                     line->kind == SEX_INVALID || line->kind == BIRTH_INVALID;

    if (!of_person || below(chance, 20) != 0)
        return CLEAN;
    return PICK(chance, more);
}

static struct line
line_at(const struct plan *plan, uint64_t number, struct chance *chance)
{
    struct line line = {.kind = kind_of(plan, number), .number = number};
    uint64_t whose = number;

    if (line.kind == DUPLICATE && !earlier(plan, number, &whose))
        line.kind = CLEAN;
    line.person =
        person_at(line.kind == AGE_ABOVE ? &plan->old : &plan->workers, whose);
    line.missing = below(chance, N_REQUIRED);
    line.too = second_fault(&line, chance);
    return line;
}

static void
enter(struct out *ledger, int64_t line, enum kind kind)
{
    if (ledger->file == NULL || reason_of(kind) == NULL)
        return;
    begin_line(ledger);
    ledger->n += (size_t)snprintf(ledger->buffer + ledger->n, 64,
                                  "%" PRId64 ",%s", line, reason_of(kind));
    end_line(ledger, false);
}

static void
enrol(struct out *out, const struct plan *plan, const struct person *person)
{
    if (out->file == NULL)
        return;
    begin_line(out);
    put_nik(out, person);
    put_char(out, ',');
    put_name(out, plan, person->number);
    put_char(out, ',');
    put_number(out, 10000000000 + person->number, 11);
    end_line(out, false);
}

void
write_headings(struct outputs *to, bool bom)
{
    if (bom)
        put(&to->list, "\xef\xbb\xbf");
    put(&to->list, "nik,nama,tanggal_lahir,jenis_kelamin,pekerjaan,"
                   "kode_wilayah,penghasilan,program,sumber_dana");
    end_line(&to->list, false);
    put(&to->ledger, "line,reason");
    end_line(&to->ledger, false);
    put(&to->enrolled, "nik,nama,kpj");
    end_line(&to->enrolled, false);
}

/* One in so many is in the other register without being in the list. */
enum { OTHERS_ENROLLED = 20 };

void
write_line(const struct plan *plan, uint64_t number, struct outputs *to)
{
    struct chance chance = chance_of(plan->seed, DETAILS, number);
    struct line line = line_at(plan, number, &chance);
    struct out *out = &to->list;
    int64_t first;

    begin_line(out);
    if (below(&chance, 10000) == 0)
        end_line(out, false); /* a blank line */
    first = out->line;
    if (line.kind == BAD_RECORD)
        put_broken(out, plan, &line, &chance);
    else
        put_record(out, plan, &line, &chance);
    end_line(out, below(&chance, 100) == 0);
    enter(&to->ledger, first, line.kind);
    enter(&to->ledger, first, line.too);
    if (line.kind == ENROLLED)
        enrol(&to->enrolled, plan, &line.person);
    if (number % OTHERS_ENROLLED == 0) {
        line.person =
            person_at(&plan->workers, plan->people + number / OTHERS_ENROLLED);
        enrol(&to->enrolled, plan, &line.person);
    }
}
