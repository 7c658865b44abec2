/* SPDX-License-Identifier: MIT */

/*
 * register.h - the register reader for other parts of the library
 */
#ifndef JAMSOSTEK_REGISTER_REGISTER_H
#define JAMSOSTEK_REGISTER_REGISTER_H

#include <jamsostek/register.h>

#include "../base/internal.h"
#include "line.h"

/* Takes the reader over, also when it fails. */
jamsostek_status
jamsostek__register_new(jamsostek_csv *csv,
                        const jamsostek_register_options *options,
                        jamsostek_register **out, jamsostek_error *err);

/* The reader of the records. */
jamsostek_csv *jamsostek__register_csv(const jamsostek_register *list);

/* The next lines; none at the end.  They are there until the next call.  Errors
 * as those of jamsostek_register_next(), of a single line. */
jamsostek_status jamsostek__register_lines(jamsostek_register *list,
                                           const struct jamsostek__lines **out,
                                           jamsostek_error *err);

/* One of them as a person. */
void jamsostek__register_person(const struct jamsostek__lines *lines, size_t i,
                                jamsostek_person *person);

/* The record of one of them, or of the line that had the error. */
void jamsostek__register_record(const jamsostek_register *list, size_t i,
                                jamsostek_csv_record *record);

#endif
