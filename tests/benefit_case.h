/* SPDX-License-Identifier: MIT */

/*
 * benefit_case.h - one line of a benefits file and who answers it
 *
 * check_cases reads the file; a source per topic (cases_<topic>.c) computes.
 */
#ifndef BENEFIT_CASE_H
#define BENEFIT_CASE_H

#include <jamsostek/jamsostek.h>

#include <stdbool.h>

struct benefit_case {
    jamsostek_date date;
    const char *name;   /* column `case` */
    const char *inputs; /* key=value pairs separated by ';' */
    const char *item;
};

/* The value of an input; false if it is not given. */
bool case_text(const struct benefit_case *c, const char *key, char *out,
               size_t size);
bool case_number(const struct benefit_case *c, const char *key, int64_t *out);
/* A percentage with up to four decimals, in ppm. */
bool case_ppm(const struct benefit_case *c, const char *key, int64_t *out);
/* The same with a value for what is not given. */
int64_t case_number_or(const struct benefit_case *c, const char *key,
                       int64_t otherwise);

/* Computes an item; JAMSOSTEK_ERR_UNKNOWN_KEY: no such case or item. */
typedef jamsostek_status (*benefit_solver)(const struct benefit_case *c,
                                           int64_t *out, jamsostek_error *err);

jamsostek_status solve_jkk(const struct benefit_case *c, int64_t *out,
                           jamsostek_error *err);
jamsostek_status solve_jkm(const struct benefit_case *c, int64_t *out,
                           jamsostek_error *err);
jamsostek_status solve_pmi(const struct benefit_case *c, int64_t *out,
                           jamsostek_error *err);
/* The topics. */
jamsostek_status solve_jp(const struct benefit_case *c, int64_t *out,
                          jamsostek_error *err);
jamsostek_status solve_jkp(const struct benefit_case *c, int64_t *out,
                           jamsostek_error *err);
jamsostek_status solve_jht(const struct benefit_case *c, int64_t *out,
                           jamsostek_error *err);
jamsostek_status solve_tax(const struct benefit_case *c, int64_t *out,
                           jamsostek_error *err);
jamsostek_status solve_membership(const struct benefit_case *c, int64_t *out,
                                  jamsostek_error *err);

#endif
