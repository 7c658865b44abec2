/* SPDX-License-Identifier: MIT */

/*
 * mapping.h - which column of a register holds which field
 */
#ifndef JAMSOSTEK_REGISTER_MAPPING_H
#define JAMSOSTEK_REGISTER_MAPPING_H

#include "field.h"

/*
 * Fills columns[field] with the place of the column that holds it, or -1, for
 * a header line: by the mapping, which may be NULL, then by the usual names.
 * Fields of `needed` must be there.
 */
jamsostek_status jamsostek__mapping_apply(const jamsostek_mapping *mapping,
                                          const jamsostek_csv_record *header,
                                          uint32_t needed,
                                          int32_t columns[JAMSOSTEK__N_FIELDS],
                                          jamsostek_error *err);

#endif
