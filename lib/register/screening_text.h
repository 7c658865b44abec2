/* SPDX-License-Identifier: MIT */

/*
 * screening_text.h - the text of a line that is no record of its file
 */
#ifndef JAMSOSTEK_REGISTER_SCREENING_TEXT_H
#define JAMSOSTEK_REGISTER_SCREENING_TEXT_H

#include "csv.h"

/* Both write at most JAMSOSTEK__CSV_FIELD_MAX bytes and say how many. */

/* Of a record with more or fewer fields than there are columns. */
size_t jamsostek__record_text(char *text, char separator,
                              const jamsostek_csv_record *record);

/* Of a line that is no CSV: the first `n` of its `total` bytes are there. */
size_t jamsostek__faulty_text(char *text, const char *bytes, size_t n,
                              size_t total);

#endif
