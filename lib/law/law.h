/* SPDX-License-Identifier: MIT */

/*
 * law.h - how the law stands in memory
 *
 * Every key has rows (versions) in the order of their dates; a row holds an
 * amount or points at steps.  For contributions, what all monthly keys say is
 * laid out once per period in which none of them changes, so that a
 * calculation reads plain numbers and searches nothing.  A what-if is the same
 * structure with rows of its own.
 */
#ifndef JAMSOSTEK_LAW_H
#define JAMSOSTEK_LAW_H

#include <jamsostek/category.h>
#include <jamsostek/coverage.h>
#include <jamsostek/rules.h>

#include "base/internal.h"
#include "law/keys.h"

#define NO_ROW UINT16_MAX

struct jamsostek__edition {
    const char *name;
    jamsostek_date checked_on;
    jamsostek_date first_month;
    jamsostek_date last_month;
    jamsostek_date unchecked_from; /* first day after the last month */
    const char *digest;
};

struct jamsostek__key_info {
    const char *name;
    const char *label_id;
    const char *label_en;
    uint8_t unit;
    uint8_t kind;
    uint8_t basis;
    uint8_t n_options;
    const char *const *options;
    jamsostek_date checked_on;
    int64_t least; /* what an amount may be */
    int64_t most;
};

struct jamsostek__row {
    jamsostek_date from;
    jamsostek_date until; /* first day no longer in force */
    int64_t amount;
    uint32_t first_step;
    uint16_t n_steps;
    uint8_t source;
    uint8_t confidence;
    uint8_t altered; /* set by a what-if; source is not used then */
    const char *article;
    const char *note_id;
    const char *note_en;
};

/* Marks of a value in a period. */
enum { MARK_WEAK = 1, MARK_ALTERED = 2, MARK_NOT_IN_FORCE = 4 };

/* What the monthly keys say from a day on; NO_ROW: not in force. */
struct jamsostek__period {
    jamsostek_date from;
    int64_t value[N_MONTHLY_KEYS];
    uint16_t row[N_MONTHLY_KEYS];
    uint8_t mark[N_MONTHLY_KEYS];
    /* 1: all programmes round half up to whole rupiah, as enacted (D1), so that
     * nobody has to look. */
    uint8_t usual_rounding;
};

struct jamsostek__law {
    const uint16_t *first_row; /* N_KEYS + 1 */
    const struct jamsostek__row *rows;
    size_t n_rows;
    const jamsostek_rule_step *steps;
    size_t n_steps;
    const struct jamsostek__period *periods;
    size_t n_periods;
    const uint8_t *period_of_month; /* by month since first_month */
    size_t n_months;
    int32_t first_month; /* months since 1970-01 */
};

struct jamsostek__relief {
    int32_t id;
    const char *name;
    int32_t key;          /* its share that remains payable */
    uint32_t segments;    /* bit segment - 1 */
    uint32_t programmes;  /* jamsostek_programme bits */
    uint32_t not_funded;  /* bit funding - 1 */
    uint32_t unsettled;   /* bit funding - 1 */
    int32_t jkp_from_jkk; /* first of five keys by risk group; -1: none */
    size_t n_conditions;
    const char *const *conditions_id;
    const char *const *conditions_en;
};

/* Lampiran I as first issued, and as issued again in 2019. */
struct jamsostek__industry_list {
    jamsostek_date from;
    jamsostek_date until;
    uint8_t source;
    const char *article;
};

struct jamsostek__industry_row {
    const char *name_id;
    int32_t no;
    int32_t group;          /* list of 2019 */
    int32_t group_2015;     /* list of 2015 */
    int32_t group_2015_too; /* its second group there */
    int32_t confidence_2015;
    int32_t confidence_2019;
};

/* A line of the disability table; its number is its place, from 1. */
struct jamsostek__loss {
    const char *label_id;
    const char *label_en;
    int32_t unit;           /* jamsostek_loss_unit */
    int32_t mirror;         /* line of the other side, or 0 */
    int32_t mirror_printed; /* 1: the note on left-handed persons is printed */
    int32_t at_most;        /* how often a body can suffer it */
};

extern const struct jamsostek__edition jamsostek__edition;
extern const size_t jamsostek__n_sources;
extern const jamsostek_source jamsostek__sources[];
/* By place in jamsostek__sources: the title in an Indonesian citation. */
extern const char *const jamsostek__titles_id[];
extern const struct jamsostek__key_info jamsostek__key_infos[N_KEYS];
extern const uint16_t jamsostek__keys_by_name[N_KEYS];
extern const struct jamsostek__law jamsostek__enacted;
extern const size_t jamsostek__n_reliefs;
extern const struct jamsostek__relief jamsostek__reliefs[];
extern const size_t jamsostek__n_fundings;
extern const jamsostek_funding_info jamsostek__fundings[];
extern const struct jamsostek__industry_list jamsostek__industry_lists[2];
extern const size_t jamsostek__n_industries;
extern const struct jamsostek__industry_row jamsostek__industries[];
extern const size_t jamsostek__n_losses;
extern const struct jamsostek__loss jamsostek__losses[];
extern const size_t jamsostek__n_measures;
extern const jamsostek_measure jamsostek__measures[];
extern const size_t jamsostek__n_categories;
extern const jamsostek_category jamsostek__categories[];

/* The law behind a handle. */
const struct jamsostek__law *jamsostek__law(const jamsostek_rules *rules);

/* The period and the first day of a contribution month, or a status: before
 * the first month, or after the last checked one without permission to carry
 * forward. */
jamsostek_status jamsostek__period(const struct jamsostek__law *law,
                                   jamsostek_date month, uint32_t options,
                                   const struct jamsostek__period **out,
                                   jamsostek_date *start, bool *carried,
                                   jamsostek_error *err);

/* The key with that name; N_KEYS if there is none. */
size_t jamsostek__key_find(const char *name);

/* The row of a key on a day; NO_ROW if none is in force. */
uint16_t jamsostek__row_on(const struct jamsostek__law *law, size_t key,
                           jamsostek_date day);

/* A row as the public sees it. */
void jamsostek__rule(const struct jamsostek__law *law, size_t key, uint16_t row,
                     bool carried, jamsostek_rule *out);

/* The last step whose bound is not above x; NULL if there is none. */
const jamsostek_rule_step *jamsostek__step_at(const struct jamsostek__law *law,
                                              const struct jamsostek__row *row,
                                              int64_t x);

/* The amount of a table for a number; false if it has none. */
bool jamsostek__table_at(const struct jamsostek__law *law,
                         const struct jamsostek__row *row, int64_t number,
                         int64_t *out);

const struct jamsostek__relief *jamsostek__relief(int32_t id);

#endif
