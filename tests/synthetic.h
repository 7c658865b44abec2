/* SPDX-License-Identifier: MIT */

/*
 * synthetic.h - what the parts of generate_register share
 *
 * generate_register.c reads the command line, synthetic_plan.c decides who
 * stands in which line and with which fault, synthetic_line.c writes the lines.
 */
#ifndef JAMSOSTEK_TESTS_SYNTHETIC_H
#define JAMSOSTEK_TESTS_SYNTHETIC_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#define ARRAY_LEN(a) (sizeof(a) / sizeof((a)[0]))

/* Says what is wrong, and ends the program. */
_Noreturn void stop(const char *what, const char *why);

/* ---- output ------------------------------------------------------------ */

struct out {
    FILE *file; /* NULL: not wanted */
    const char *name;
    int64_t line; /* of what is written next */
    size_t n;
    char buffer[1 << 16];
};

/* NULL: `unnamed`, which may be NULL as well. */
void open_out(struct out *out, const char *name, FILE *unnamed);
void close_out(struct out *out);
/* Room for a line. */
void begin_line(struct out *out);
void end_line(struct out *out, bool carriage_return);
void put(struct out *out, const char *text);
void put_char(struct out *out, char c);
void put_number(struct out *out, uint64_t number, int width);

/* ---- chance ------------------------------------------------------------ */

struct chance {
    uint64_t state;
};

/* What is drawn for which purpose does not depend on the rest. */
enum stream { KINDS = 1, DETAILS, VILLAGES, NAMES, EARLIER, GROUPS };

uint64_t mix(uint64_t x);
struct chance chance_of(uint64_t seed, enum stream stream, uint64_t number);
/* 0 to n - 1. */
uint32_t below(struct chance *chance, uint32_t n);

#define PICK(chance, list) (list)[below(chance, ARRAY_LEN(list))]

/* ---- people ------------------------------------------------------------ */

struct day {
    int16_t year;
    int8_t month;
    int8_t day;
};

int compare_days(struct day a, struct day b);
struct day next_day(struct day day);
struct day years_before(struct day day, int years);
struct day parse_day(const char *text);

/*
 * All birth dates of an age group, times sexes, times serial numbers.  A
 * person is a place in there; places are visited in a scattered order that
 * meets none twice.
 */
struct group {
    struct day *days;
    uint64_t n_days;
    uint64_t size;
    uint64_t factor; /* has no common divisor with size */
    uint64_t offset;
};

struct person {
    struct day born;
    bool woman;
    uint32_t serial;
    uint64_t number; /* of the person, for the name */
};

/* Birth dates after `after` and not after `last`. */
struct group make_group(struct day after, struct day last, uint64_t seed);
struct person person_at(const struct group *group, uint64_t number);

/* ---- the plan of a list ------------------------------------------------ */

/* What a line is; the words of its ledger come from here. */
enum kind {
    CLEAN,
    /* warnings: accepted all the same */
    BIRTH_DIFFERS,
    SEX_DIFFERS,
    REGION_FORMER,
    CATEGORY_AMBIGUOUS,
    /* one fault each */
    AGE_ABOVE,
    NIK_INVALID,
    ENROLLED,
    DUPLICATE,
    REGION_OUTSIDE,
    REGION_UNKNOWN,
    CATEGORY_UNKNOWN,
    CIVIL_SERVANT,
    SEGMENT_CONFLICT,
    MISSING_FIELD,
    BIRTH_INVALID,
    SEX_INVALID,
    WAGE_INVALID,
    BAD_RECORD,
};

/* The word of a kind; NULL for a clean line. */
const char *reason_of(enum kind kind);

struct plan {
    uint64_t people;
    uint64_t seed;
    uint32_t errors_ppm;
    struct day today;
    struct group workers; /* below 65 */
    struct group old;
    const char **inside; /* village codes */
    const char **outside;
    uint32_t n_inside;
    uint32_t n_outside;
    bool has_former; /* 94.04 lies inside, which was 91.09 */
};

enum kind kind_of(const struct plan *plan, uint64_t number);
/* An earlier line without any fault; false if there is none near. */
bool earlier(const struct plan *plan, uint64_t number, uint64_t *other);

/* ---- lines ------------------------------------------------------------- */

struct outputs {
    struct out list;
    struct out ledger;
    struct out enrolled;
};

void write_headings(struct outputs *to, bool bom);
void write_line(const struct plan *plan, uint64_t number, struct outputs *to);

#endif
