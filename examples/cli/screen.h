/* SPDX-License-Identifier: MIT */

/*
 * screen.h - jamsostek screen: what can be said, and what comes out
 */
#ifndef JAMSOSTEK_SCREEN_COMMAND_H
#define JAMSOSTEK_SCREEN_COMMAND_H

#include "output.h"

struct screen {
    jamsostek_screening_options rules;
    jamsostek_screening_files files;
    jamsostek_register_options reading;
    jamsostek_register_options enrolled_reading;
    const char **enrolled; /* what files.enrolled points at */
    const char *regions;
    const char *region;
    const char *former;
    const char *mapping;
    const char *enrolled_mapping;
    uint32_t check;    /* --check, added to the default */
    uint32_t no_check; /* --no-check, taken from it */
    int32_t by_level;  /* 0: one below the region */
    enum format format;
    bool help;
};

/* Reads the command line; a fault is complained about and gives its code. */
int screen_options(int argc, char **argv, struct screen *screen);

/* Prints what was counted. */
int screen_summary(const struct screen *screen,
                   const jamsostek_screening *screening);

#endif
