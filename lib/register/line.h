/* SPDX-License-Identifier: MIT */

/*
 * line.h - some lines of a register, field by field
 *
 * A list has the same columns in every line.  To read one column of some lines,
 * then the next, decides once what a line would decide again.
 */
#ifndef JAMSOSTEK_REGISTER_LINE_H
#define JAMSOSTEK_REGISTER_LINE_H

#include <jamsostek/register.h>

#include "../base/internal.h"
#include "csv.h"

/* What is read at once fits the nearest cache with the text it comes from. */
enum { JAMSOSTEK__LINES = JAMSOSTEK__CSV_ROWS };

/* A length of 0: not given. */
struct jamsostek__line_texts {
    const char *text[JAMSOSTEK__LINES];
    size_t length[JAMSOSTEK__LINES];
};

/* As the fields of a person; what is not given or invalid is 0, or NONE. */
struct jamsostek__lines {
    size_t n;
    int64_t line;                       /* of the first; the others follow */
    uint32_t given[JAMSOSTEK__LINES];   /* #jamsostek_field bits, also of */
    uint32_t invalid[JAMSOSTEK__LINES]; /* those that are invalid */
    struct jamsostek__line_texts nik;
    struct jamsostek__line_texts kpj;
    struct jamsostek__line_texts name;
    struct jamsostek__line_texts region;
    struct jamsostek__line_texts employer;
    jamsostek_date born[JAMSOSTEK__LINES];
    struct jamsostek__ymd birthday[JAMSOSTEK__LINES]; /* of `born` */
    int32_t sex[JAMSOSTEK__LINES];
    int32_t category[JAMSOSTEK__LINES];
    int32_t segment[JAMSOSTEK__LINES];
    int32_t funding[JAMSOSTEK__LINES];
    int32_t programmes[JAMSOSTEK__LINES];
    jamsostek_idr wage[JAMSOSTEK__LINES];
    jamsostek_date member_since[JAMSOSTEK__LINES];
    jamsostek_date paid_until[JAMSOSTEK__LINES];
};

#endif
