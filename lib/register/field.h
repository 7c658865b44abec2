/* SPDX-License-Identifier: MIT */

/*
 * field.h - fields of a person, and the words that lists write into them
 */
#ifndef JAMSOSTEK_REGISTER_FIELD_H
#define JAMSOSTEK_REGISTER_FIELD_H

#include <jamsostek/register.h>

#include "../base/internal.h"

/* Fields by place: bit i is field i. */
enum {
    JAMSOSTEK__NIK,
    JAMSOSTEK__KPJ,
    JAMSOSTEK__NAME,
    JAMSOSTEK__BORN,
    JAMSOSTEK__SEX,
    JAMSOSTEK__CATEGORY,
    JAMSOSTEK__SEGMENT,
    JAMSOSTEK__REGION,
    JAMSOSTEK__WAGE,
    JAMSOSTEK__PROGRAMMES,
    JAMSOSTEK__FUNDING,
    JAMSOSTEK__EMPLOYER,
    JAMSOSTEK__MEMBER_SINCE,
    JAMSOSTEK__PAID_UNTIL,
    JAMSOSTEK__N_FIELDS,
};

/*
 * Lower-case letters, digits and whatever is not ASCII; everything else is
 * dropped.  Gives the length, at most size - 1, and ends the text with a NUL.
 */
size_t jamsostek__fold(const char *text, size_t length, char *out, size_t size);

/* The words of the fields of a set, joined by +. */
void jamsostek__name_fields(uint32_t set, char *text, size_t size);

/* The field that a column of this folded name holds; 0 if it is not usual. */
uint32_t jamsostek__field_of_folded(const char *name);

/*
 * What the words of a field mean.  Each is false if the text is not in the
 * grammar of register.h, and leaves *out alone then.
 */
bool jamsostek__read_segment(const char *text, size_t length, int64_t *out);
bool jamsostek__read_funding(const char *text, size_t length, int64_t *out);
bool jamsostek__read_programmes(const char *text, size_t length, int64_t *out);

#endif
