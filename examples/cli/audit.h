/* SPDX-License-Identifier: MIT */

/*
 * audit.h - an audited figure on its way from options or a file to the output
 */
#ifndef JAMSOSTEK_AUDIT_COMMAND_H
#define JAMSOSTEK_AUDIT_COMMAND_H

#include "figures.h"

enum { MOST_GUESSES = 12 };

enum kind { KIND_BUDGET = 1, KIND_PERCENT, KIND_GAP, KIND_SUM };

/* A claim of any kind with its audit. */
struct audited {
    enum kind kind;
    const char *id;      /* of a file; else NULL */
    const char *region;  /* of a file; else NULL */
    const char *subject; /* of a file: what it is about; empty: not known */
    int64_t line;        /* of a file; else 0 */
    int64_t printed;     /* COUNT_NONE: not printed */
    int64_t quantum;
    int32_t unit; /* of the printed and the computed figure */
    int32_t decimals;
    int64_t other; /* another reading of what is printed, or COUNT_NONE */
    int32_t shown; /* decimals of a percentage that is computed */
    jamsostek_budget_claim budget;
    jamsostek_budget_audit budget_audit;
    jamsostek_percent_claim percent;
    jamsostek_percent_audit percent_audit;
    jamsostek_gap_claim gap;
    jamsostek_sum_claim sum;
    jamsostek_figure_audit figure; /* of a gap or a sum */
    jamsostek_audit_guess guesses[MOST_GUESSES];
    size_t n_guesses;                  /* as many as are kept */
    const struct audited *contradicts; /* an earlier row; else NULL */
    int32_t contradiction;             /* of which kind */
};

/* The verdict, whatever the kind. */
int32_t audited_verdict(const struct audited *a);
/* Audits the claim of the kind that is set. */
jamsostek_status audit_claim(struct audited *a, jamsostek_error *err);

/* One figure for people. */
int print_audited(const struct audited *a);
/* Rows for programs. */
int print_rows(const struct audited *rows, size_t n, enum format format);

/* One point of a list, wrapped. */
void print_item(const char *text);
/* A table for people; `named`: its rows have ids. */
int print_report(const struct audited *rows, size_t n, bool named,
                 size_t n_bad);

/* Finds the rows of percentages that contradict an earlier one. */
int audit_compare(struct audited *rows, size_t n);

/* The manual. */
void audit_help(void);

/* jamsostek audit FILE. */
int audit_file(const char *path, int32_t separator, enum format format,
               uint32_t options, jamsostek_date month);

#endif
