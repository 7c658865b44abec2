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

/* What a line says beside what a person has room for. */
struct jamsostek__line_facts {
    uint32_t given;             /* #jamsostek_field bits, of invalid ones too */
    struct jamsostek__ymd born; /* person->born, where that is given */
};

/* jamsostek_register_next() with all that the line says. */
jamsostek_status jamsostek__register_next(jamsostek_register *list,
                                          jamsostek_person *person,
                                          struct jamsostek__line_facts *facts,
                                          jamsostek_error *err);

/* The record of the person that came last. */
const jamsostek_csv_record *
jamsostek__register_record(const jamsostek_register *list);

/* The place of a set of NIK that some person after the next one will ask for;
 * brings it near. */
struct jamsostek__nik_set;
void jamsostek__register_prefetch(const jamsostek_register *list,
                                  const struct jamsostek__nik_set *set);

#endif
