/* SPDX-License-Identifier: MIT */

/*
 * register.h - the register reader for other parts of the library
 */
#ifndef JAMSOSTEK_REGISTER_REGISTER_H
#define JAMSOSTEK_REGISTER_REGISTER_H

#include <jamsostek/register.h>

#include "../base/internal.h"

/* Takes the reader over, also when it fails. */
jamsostek_status
jamsostek__register_new(jamsostek_csv *csv,
                        const jamsostek_register_options *options,
                        jamsostek_register **out, jamsostek_error *err);

/* The reader of the records. */
jamsostek_csv *jamsostek__register_csv(const jamsostek_register *list);

/* The place of a set of NIK that some person after the next one will ask for;
 * brings it near. */
struct jamsostek__nik_set;
void jamsostek__register_prefetch(const jamsostek_register *list,
                                  const struct jamsostek__nik_set *set);

#endif
