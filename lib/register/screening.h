/* SPDX-License-Identifier: MIT */

/*
 * screening.h - a screening from the inside
 */
#ifndef JAMSOSTEK_REGISTER_SCREENING_H
#define JAMSOSTEK_REGISTER_SCREENING_H

#include <jamsostek/screening.h>

#include "../base/internal.h"
#include "../worker/nik.h"
#include "line.h"
#include "nik_set.h"

/* Room for the words of every reason. */
enum { JAMSOSTEK__REASONS_SIZE = 400 };

/* Accepted and rejected lines, in this order. */
struct jamsostek__tally {
    int64_t lines[2];
};

/* Region codes of so many characters are two words of eight that overlap. */
enum { JAMSOSTEK__CODE_LEAST = 8, JAMSOSTEK__CODE_MOST = 16 };

/* A region code and what was found for it. */
struct jamsostek__seen_region {
    uint64_t head; /* its first and its last eight characters */
    uint64_t tail;
    int32_t index;
    uint32_t reasons;
};

struct jamsostek_screening {
    jamsostek_date day;
    uint32_t checks;
    uint32_t required;
    bool age_from_nik;
    jamsostek_date born_until; /* later: too young; DATE_OPEN: no limit */
    jamsostek_date born_after; /* this day or earlier: too old; DATE_NONE */
    int32_t segment;
    const jamsostek_regions *regions;
    int32_t root;
    int32_t root_end;
    int32_t root_digits; /* of a NIK that tell whether it is of the root */
    int32_t root_prefix; /* what they have to be */

    bool looks_up; /* whether NIK are compared at all */
    size_t n_categories;
    struct jamsostek__nik_set *niks;
    jamsostek_screening_totals totals;
    int64_t by_reason[32];
    size_t n_regions;
    struct jamsostek__tally *by_region;   /* the last one: not known */
    struct jamsostek__tally *by_category; /* 0, 1, ..., -1, -2 */

    /* The last region by the length of its code: neighbours stand together, and
     * lists mix codes with and without dots. */
    struct jamsostek__seen_region seen[JAMSOSTEK__CODE_MOST + 1];
    bool failed;
    const char *file;
};

jamsostek_status jamsostek__tallies_new(jamsostek_screening *s,
                                        jamsostek_error *err);

/* Whether a caller's person can be looked at. */
jamsostek_status jamsostek__check_person(const jamsostek_person *p,
                                         jamsostek_error *err);

/* A caller's person as a line. */
void jamsostek__lines_of(const jamsostek_person *p,
                         struct jamsostek__lines *lines);
/* Lines, whose NIK are `digits`, against the rules; nothing is remembered but
 * regions, where there is room for them. */
void jamsostek__judge(const jamsostek_screening *s,
                      const struct jamsostek__lines *lines,
                      const struct jamsostek__nik_digits *digits,
                      struct jamsostek__seen_region *seen,
                      jamsostek_screened *out);
/* Lines among the others, counted: what became of each.  ERR_MEMORY,
 * ERR_LIMIT: none of them was counted, but the NIK of some may be known. */
jamsostek_status jamsostek__screen(jamsostek_screening *s,
                                   const struct jamsostek__lines *lines,
                                   jamsostek_screened *out,
                                   jamsostek_error *err);
/* A line that is no record. */
void jamsostek__screen_bad(jamsostek_screening *s, jamsostek_screened *out);

/* The words of a set of reasons into JAMSOSTEK__REASONS_SIZE characters; the
 * length. */
size_t jamsostek__reasons_text(uint32_t set, char *text);

#endif
