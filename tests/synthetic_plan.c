/* SPDX-License-Identifier: MIT */

/*
 * synthetic_plan.c - who stands in which line, and with which fault
 *
 * Everything follows from the seed and the number of the line, so that a line
 * can ask what another one is without anything being kept.
 */
#include "synthetic.h"

#include <stdlib.h>
#include <string.h>

/* ---- chance ------------------------------------------------------------ */

/* SplitMix64: a number for a seed and a place, and the next one from it. */
uint64_t
mix(uint64_t x)
{
    x += UINT64_C(0x9e3779b97f4a7c15);
    x = (x ^ x >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ x >> 27) * UINT64_C(0x94d049bb133111eb);
    return x ^ x >> 31;
}

struct chance
chance_of(uint64_t seed, enum stream stream, uint64_t number)
{
    return (struct chance){mix(mix(seed + stream) + number)};
}

/* 0 to n - 1; n is small, so that the error of the short way is too. */
uint32_t
below(struct chance *chance, uint32_t n)
{
    chance->state = mix(chance->state);
    return (uint32_t)((chance->state >> 32) * n >> 32);
}

/* ---- calendar, on its own: the library is what is to be tested ---------- */

static bool
is_leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int
length_of(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    return days[month - 1] + (month == 2 && is_leap(year));
}

struct day
next_day(struct day day)
{
    if (++day.day <= length_of(day.year, day.month))
        return day;
    day.day = 1;
    if (++day.month > 12) {
        day.month = 1;
        day.year++;
    }
    return day;
}

int
compare_days(struct day a, struct day b)
{
    int x = a.year * 10000 + a.month * 100 + a.day;
    int y = b.year * 10000 + b.month * 100 + b.day;

    return (x > y) - (x < y);
}

/* The day `years` before; 29 February becomes the 28th where there is none. */
struct day
years_before(struct day day, int years)
{
    day.year = (int16_t)(day.year - years);
    if (day.day > length_of(day.year, day.month))
        day.day = (int8_t)length_of(day.year, day.month);
    return day;
}

struct day
parse_day(const char *text)
{
    int year, month, day, n = 0;

    /* NOLINTNEXTLINE(cert-err34-c): whole numbers of fixed width */
    if (sscanf(text, "%4d-%2d-%2d%n", &year, &month, &day, &n) != 3 ||
        text[n] != '\0' || year < 1990 || year > 2100 || month < 1 ||
        month > 12 || day < 1 || day > length_of(year, month))
        stop("--date", "write YYYY-MM-DD");
    return (struct day){(int16_t)year, (int8_t)month, (int8_t)day};
}

/* ---- people ------------------------------------------------------------ */

static uint64_t
common_divisor(uint64_t a, uint64_t b)
{
    uint64_t rest;

    while (b != 0) {
        rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

enum { SERIALS = 9999, SEXES = 2 };

struct group
make_group(struct day after, struct day last, uint64_t seed)
{
    struct group group = {.n_days = 0};
    struct day day = next_day(after);

    group.days = malloc(40000 * sizeof *group.days);
    if (group.days == NULL)
        stop("memory", "is exhausted");
    for (; compare_days(day, last) <= 0; day = next_day(day))
        group.days[group.n_days++] = day;
    group.size = group.n_days * SEXES * SERIALS;
    group.factor = 1000003 + mix(seed) % 1000000 * 2;
    while (common_divisor(group.size, group.factor) != 1)
        group.factor++;
    group.offset = mix(seed + 1) % group.size;
    return group;
}

struct person
person_at(const struct group *group, uint64_t number)
{
    uint64_t place = (number * group->factor + group->offset) % group->size;
    struct person person = {.number = number};

    person.born = group->days[place % group->n_days];
    place /= group->n_days;
    person.woman = place % SEXES != 0;
    person.serial = (uint32_t)(place / SEXES) + 1;
    return person;
}

/* ---- the plan of a list ------------------------------------------------ */

static const char *const reasons[] = {
    [CLEAN] = NULL,
    [BIRTH_DIFFERS] = "nik_birth_differs",
    [SEX_DIFFERS] = "nik_sex_differs",
    [REGION_FORMER] = "region_former",
    [CATEGORY_AMBIGUOUS] = "category_ambiguous",
    [AGE_ABOVE] = "age_above",
    [NIK_INVALID] = "nik_invalid",
    [ENROLLED] = "already_enrolled",
    [DUPLICATE] = "duplicate",
    [REGION_OUTSIDE] = "region_outside",
    [REGION_UNKNOWN] = "region_unknown",
    [CATEGORY_UNKNOWN] = "category_unknown",
    [CIVIL_SERVANT] = "civil_servant",
    [SEGMENT_CONFLICT] = "segment_conflict",
    [MISSING_FIELD] = "missing_field",
    [BIRTH_INVALID] = "birth_date_invalid",
    [SEX_INVALID] = "sex_invalid",
    [WAGE_INVALID] = "wage_invalid",
    [BAD_RECORD] = "bad_record",
};

const char *
reason_of(enum kind kind)
{
    return reasons[kind];
}

/* Shares of the faults, in thousandths: what regional programmes report is
 * above all age, NIK and people who are enrolled already. */
static const struct {
    enum kind kind;
    uint32_t share;
} faults[] = {
    {AGE_ABOVE, 220},    {NIK_INVALID, 150},     {ENROLLED, 170},
    {DUPLICATE, 120},    {REGION_OUTSIDE, 70},   {REGION_UNKNOWN, 30},
    {MISSING_FIELD, 60}, {CATEGORY_UNKNOWN, 60}, {CIVIL_SERVANT, 30},
    {BIRTH_INVALID, 30}, {SEGMENT_CONFLICT, 15}, {SEX_INVALID, 15},
    {WAGE_INVALID, 15},  {BAD_RECORD, 15},
};

enum { WARNINGS_PPM = 20000 };

static enum kind
fault_at(const struct plan *plan, uint32_t thousandth)
{
    enum kind kind = AGE_ABOVE;
    size_t i;

    for (i = 0; i < ARRAY_LEN(faults); i++) {
        kind = faults[i].kind;
        if (thousandth < faults[i].share)
            break;
        thousandth -= faults[i].share;
    }
    if (kind == REGION_OUTSIDE && plan->n_outside == 0)
        return REGION_UNKNOWN;
    return kind;
}

enum kind
kind_of(const struct plan *plan, uint64_t number)
{
    struct chance chance = chance_of(plan->seed, KINDS, number);
    uint32_t ppm = below(&chance, 1000000);

    if (ppm < plan->errors_ppm)
        return fault_at(plan, below(&chance, 1000));
    if (ppm >= plan->errors_ppm + WARNINGS_PPM)
        return CLEAN;
    ppm = below(&chance, 20);
    if (ppm == 0 && plan->has_former)
        return REGION_FORMER;
    if (ppm < 8)
        return CATEGORY_AMBIGUOUS;
    return ppm < 15 ? BIRTH_DIFFERS : SEX_DIFFERS;
}

bool
earlier(const struct plan *plan, uint64_t number, uint64_t *other)
{
    struct chance chance = chance_of(plan->seed, EARLIER, number);
    uint32_t reach = number < 1000000 ? (uint32_t)number : 1000000;
    uint64_t at;
    int tries;

    if (reach == 0)
        return false;
    at = number - 1 - below(&chance, reach);
    for (tries = 0; tries < 1000; tries++) {
        if (kind_of(plan, at) == CLEAN) {
            *other = at;
            return true;
        }
        if (at-- == 0)
            return false;
    }
    return false;
}
