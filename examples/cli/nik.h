/* SPDX-License-Identifier: MIT */

/*
 * nik.h - what the parts of jamsostek nik share
 */
#ifndef JAMSOSTEK_NIK_COMMAND_H
#define JAMSOSTEK_NIK_COMMAND_H

#include "output.h"

struct nik_options {
    jamsostek_date date; /* the day that decides between two centuries */
    jamsostek_date born; /* stated; or JAMSOSTEK_DATE_NONE */
    int32_t sex;         /* stated; or 0 */
    enum format format;
    const char *regions;
    const char *former;
    const char *list;  /* one number in a line */
    const char *file;  /* a register */
    int32_t separator; /* of the register; 0: a comma */
    const char *column;
    const char *born_column;
    const char *sex_column;
    bool help;
    char **numbers;
    int n_numbers;
};

/* What is found out about a number. */
struct nik_answer {
    int64_t row; /* its place among the arguments, or its line; from 1 */
    uint32_t faults;
    uint32_t differences;
    jamsostek_nik nik;
    jamsostek_date born;    /* the latest one that fits */
    jamsostek_date earlier; /* a hundred years or so before; or NONE */
    jamsostek_region region;
    bool has_region; /* it is in the list */
    bool former;     /* under a code that was replaced */
    char place[256]; /* its name and those above it */
};

/* The beginning and the end of the output, and a number between them. */
struct nik_printer {
    enum format format;
    bool from_file;   /* a line per number, also for people */
    bool has_regions; /* a list was given */
    jamsostek_date date;
};
void nik_print_begin(const struct nik_printer *printer);
void nik_print(const struct nik_printer *printer,
               const struct nik_answer *answer);
void nik_print_end(const struct nik_printer *printer);

int nik_options_read(int argc, char **argv, struct nik_options *options);
void help_nik(void);

#endif
