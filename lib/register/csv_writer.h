/* SPDX-License-Identifier: MIT */

/*
 * csv_writer.h - the record writer for other parts of the library
 */
#ifndef JAMSOSTEK_REGISTER_CSV_WRITER_H
#define JAMSOSTEK_REGISTER_CSV_WRITER_H

#include <jamsostek/csv.h>

#include "output.h"

/* Takes the output over, also when it fails. */
jamsostek_status jamsostek__csv_writer_new(struct jamsostek__output *output,
                                           jamsostek_csv_writer **out,
                                           jamsostek_error *err);

/* All that can fail of a commit but for the renaming; nothing can be written
 * any more. */
jamsostek_status jamsostek__csv_writer_prepare(jamsostek_csv_writer *writer,
                                               jamsostek_error *err);

#endif
