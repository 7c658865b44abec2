/* SPDX-License-Identifier: MIT */

/*
 * audit_options.h - what the command line of jamsostek audit says
 */
#ifndef JAMSOSTEK_AUDIT_OPTIONS_H
#define JAMSOSTEK_AUDIT_OPTIONS_H

#include "audit.h"

/* What the command line says. */
struct audit_asked {
    struct audited a;
    jamsostek_worker worker;
    bool of_worker; /* the rate is that of the worker */
    jamsostek_date month;
    int64_t *others;
    size_t n_others;
    const char **part; /* as written, and in the unit of the sum */
    int64_t *parts;
    size_t n_parts;
    const char *printed;
    const char *quantum;
    const char *reached;
    int64_t target_ppm;
    int32_t separator; /* of a file; 0: a comma */
    enum format format;
    bool rounded;
    bool explain;
    bool help;
};

/* Reads the options of a kind; 0: those of a file.  A fault is complained about
 * and gives its code. */
int audit_read_options(struct audit_asked *asked, enum kind kind, int argc,
                       char **argv);
jamsostek_status audit_read_number(const char *text, int64_t *out,
                                   jamsostek_error *err);

#endif
