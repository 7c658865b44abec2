/* SPDX-License-Identifier: MIT */

/*
 * cli.h - what every part of the command shares: language, errors, the end
 */
#ifndef JAMSOSTEK_CLI_H
#define JAMSOSTEK_CLI_H

#include <jamsostek/jamsostek.h>

#include <stdbool.h>
#include <stdio.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* What a script learns from the command; documented by --help. */
enum {
    DONE = 0,
    WRONG_USAGE = 1, /* options and arguments */
    NO_ANSWER = 2,   /* the law gives none for this case or month */
    WRONG_DATA = 3,  /* a file, a region, an amount */
    NO_FILE = 4      /* cannot be read or written; memory */
};

/* The language of everything that is printed, chosen once by main(). */
void choose_language(int argc, char **argv);
const char *language(void); /* "id" or "en" */
const char *say(const char *en, const char *id);

/* One sentence on standard error; gives the code back. */
int complain(int code, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* The same for a failed call: what it was about, the reason, the way out. */
int complain_error(const char *about, const jamsostek_error *err);
/* A reason of the command's own in the chosen language; no status, so that it
 * is shown as it is. */
jamsostek_status own_reason(jamsostek_error *err, jamsostek_status status,
                            const char *sentence);
/* The reason alone. */
void describe_error(const jamsostek_error *err, char *text, size_t size);
/* What to do about it, to be put behind; empty where that is clear. */
const char *way_out(const jamsostek_error *err);
int out_of_memory(void);

/* An array with room for one thing of `size` bytes behind the first n, and how
 * many it holds now.  NULL: there is no memory, and the array is as it was. */
void *make_room(void *block, size_t n, size_t *room, size_t size);

/* A bar on standard error, if that is a terminal: so much of a file, of an
 * unknown size if `total` is not above 0, and how many of what. */
void show_progress(int64_t done, int64_t total, int64_t count,
                   const char *what);
void end_progress(void);

/* Flushes and closes: a full disk shows up here at the latest. */
int finish(FILE *file, const char *name, int code);

/* The subcommands; each gets its own name as argv[0]. */
int command_audit(int argc, char **argv);
int command_benefit(int argc, char **argv);
int command_contribution(int argc, char **argv);
int command_coverage(int argc, char **argv);
int command_law(int argc, char **argv);
int command_nik(int argc, char **argv);
int command_plan(int argc, char **argv);
int command_screen(int argc, char **argv);

/* The manual: of the whole, or of a subcommand. */
void help(const char *command);

#endif
