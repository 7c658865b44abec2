/* SPDX-License-Identifier: MIT */

/*
 * audit.h - what the audits of budgets, percentages, gaps and sums share
 */
#ifndef JAMSOSTEK_AUDIT_INTERNAL_H
#define JAMSOSTEK_AUDIT_INTERNAL_H

#include <jamsostek/audit.h>

#include "base/wide.h"
#include "coverage/reason.h"

/* Guesses while they are collected: each once, kept in order. */
enum { GUESSES = 64, SIGNIFICANT = 3 };

struct jamsostek__guesses {
    jamsostek_audit_guess list[GUESSES];
    size_t n;
    int32_t unit; /* of what comes out */
    int32_t decimals;
};

/* Exact, rounds, truncated, or does not fit. */
int32_t jamsostek__fit(int64_t computed, int64_t printed, int64_t quantum);

/* Keeps a guess whose verdict is one of the first three. */
void jamsostek__guess(struct jamsostek__guesses *guesses,
                      const jamsostek_audit_guess *guess);

/* A figure in words: its digits grouped, with its unit. */
void jamsostek__add_figure(struct jamsostek__text *text, int64_t value,
                           int32_t unit, int32_t decimals, bool indonesian);

/* A printed figure that two neighbours in the wrong order would explain. */
void jamsostek__consider_transposed(struct jamsostek__guesses *guesses,
                                    int64_t computed, int64_t printed,
                                    int64_t quantum);

/* Copies the first ones to the caller. */
void jamsostek__guesses_give(const struct jamsostek__guesses *guesses,
                             jamsostek_audit_guess *to, size_t room, size_t *n);

/* Records each guess as a step and its sentence. */
void jamsostek__guesses_trace(const struct jamsostek__guesses *guesses,
                              jamsostek_explanation *trace);

static inline bool
jamsostek__known(int64_t count)
{
    return count != JAMSOSTEK_COUNT_NONE;
}

/* A count that is given (not COUNT_NONE) and cannot be. */
bool jamsostek__bad_count(int64_t count);

/* The place of the last digit that is not zero: 1,000 for 27,000; 1 for 0. */
int64_t jamsostek__last_place(int64_t value);

/* The place up to which a rounded count is printed: the caller's, or the last
 * one that is not zero; 0 for nobody. */
int64_t jamsostek__place_of(int64_t count, int64_t quantum);

/* Twice the least, but not below `least`, and the most that a count is, printed
 * rounded to a place. */
void jamsostek__spread(int64_t count, int64_t place, int64_t least,
                       int64_t ends[2]);

/* How many digits value / quantum has without zeros at its end. */
int32_t jamsostek__significant(int64_t value, int64_t quantum);

/* Other numbers made of the digits of a value, which is positive. */
enum { MOST_VARIANTS = 80 };
size_t jamsostek__transpositions(int64_t value, int64_t out[MOST_VARIANTS]);
size_t jamsostek__regroupings(int64_t value, int64_t out[MOST_VARIANTS]);

/* Whether a percentage can be audited at all. */
jamsostek_status jamsostek__percent_check(const jamsostek_percent_claim *claim,
                                          jamsostek_error *err);

/* Rates of the law in a month that published budgets were seen to use; the
 * first is that of BPU with JKK and JKM in the lowest row.  None is found
 * where the law is silent on that month. */
enum { MOST_RATES = 16 };
struct jamsostek__rates {
    int64_t rate[MOST_RATES];
    size_t n;
};
void jamsostek__rates_of_law(const jamsostek_rules *rules, jamsostek_date month,
                             uint32_t options, struct jamsostek__rates *out);

/* The numbers of a menu on a day; how many there are, at most `room`. */
size_t jamsostek__menu(const jamsostek_rules *rules, enum jamsostek__key key,
                       jamsostek_date day, uint32_t options, int64_t *out,
                       size_t room);

/* What is printed, if it is, and the verdict with its remarks, as steps. */
void jamsostek__audit_printed(jamsostek_explanation *trace, int64_t printed,
                              const struct jamsostek__guesses *guesses);
void jamsostek__audit_verdict(jamsostek_explanation *trace, int32_t verdict,
                              uint32_t flags);

#endif
