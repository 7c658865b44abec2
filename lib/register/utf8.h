/* SPDX-License-Identifier: MIT */

/*
 * utf8.h - strict UTF-8
 */
#ifndef JAMSOSTEK_REGISTER_UTF8_H
#define JAMSOSTEK_REGISTER_UTF8_H

#include "../base/internal.h"

/* Bytes of the character beyond ASCII that the text begins with; 0 if there is
 * none, or not all of it: a lone tail, overlong, a surrogate, beyond U+10FFFF,
 * cut off. */
size_t jamsostek__utf8_length(const char *text, size_t size);

/* Bytes of a character that begins with this one; 1 if none does. */
size_t jamsostek__utf8_needs(char lead);

/* Whether the text begins with a byte order mark. */
bool jamsostek__utf8_mark(const char *text, size_t size);

#endif
