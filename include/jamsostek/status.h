/* SPDX-License-Identifier: MIT */

/**
 * @file status.h
 * @brief How a call says that it failed, and why.
 *
 * A function that can fail returns a #jamsostek_status and takes, as its last
 * parameter, an optional #jamsostek_error that the caller owns.  There is no
 * errno, no "last error" and no global state.  On failure the outputs of a
 * call on one worker are left untouched.
 *
 * @code
 * jamsostek_error err = JAMSOSTEK_ERROR_INIT;
 * if (jamsostek_date_parse("2026-13-01", &day, &err) != JAMSOSTEK_OK)
 *     fprintf(stderr, "%s: %s\n", jamsostek_status_name(err.status),
 *             err.message);
 * @endcode
 *
 * Threads: every function here may be called from any thread.
 */
#ifndef JAMSOSTEK_STATUS_H
#define JAMSOSTEK_STATUS_H

#include <jamsostek/api.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * @brief Result of a call, or of one row of a batch.
 *
 * Numbers are never reused and stay below 256, so that the status of a row
 * fits a byte.  Treat a number you do not know as a failure.
 */
typedef enum jamsostek_status {
    /** The call did what it says. */
    JAMSOSTEK_OK = 0,

    /** A pointer is NULL that must not be, or a code is none of its kind. */
    JAMSOSTEK_ERR_ARGUMENT = 10,
    /** `struct_size` is 0, or is larger than this library knows and the part
     * it does not know is not all zero. */
    JAMSOSTEK_ERR_STRUCT_SIZE = 11,
    /** A number is outside what can exist: a negative wage, the 31st of
     * April. */
    JAMSOSTEK_ERR_DOMAIN = 12,
    /** A sum or product does not fit 64 bits. */
    JAMSOSTEK_ERR_OVERFLOW = 13,
    /** Something that this calculation needs was not given. */
    JAMSOSTEK_ERR_MISSING = 14,
    /** Two things were given that exclude each other. */
    JAMSOSTEK_ERR_CONFLICT = 15,
    /** The text buffer is too small; the size needed is reported. */
    JAMSOSTEK_ERR_BUFFER = 16,

    /** The month or day lies before the first rule. */
    JAMSOSTEK_ERR_NO_RULE = 20,
    /** The month or day lies after the last one that was checked; see
     * #JAMSOSTEK_OPTION_CARRY_FORWARD. */
    JAMSOSTEK_ERR_NOT_CHECKED = 21,
    /** A rule of this name exists, but not on that day. */
    JAMSOSTEK_ERR_NOT_IN_FORCE = 22,
    /** No rule has this key. */
    JAMSOSTEK_ERR_UNKNOWN_KEY = 23,
    /** The unit or the kind is not that of the key. */
    JAMSOSTEK_ERR_UNIT = 24,
    /** The law gives several answers and the caller has to choose. */
    JAMSOSTEK_ERR_AMBIGUOUS = 25,
    /** The programme is not open to this segment, the law or the chosen option
     * refuses the case, or the key is not open to changes. */
    JAMSOSTEK_ERR_NOT_OPEN = 26,

    /** Text is not in the documented form. */
    JAMSOSTEK_ERR_FORMAT = 30,
    /** A column of a file is missing or stands there twice. */
    JAMSOSTEK_ERR_COLUMN = 31,
    /** Compressed data end too early. */
    JAMSOSTEK_ERR_TRUNCATED = 32,
    /** Compressed data are damaged. */
    JAMSOSTEK_ERR_CORRUPT = 33,
    /** A documented limit of size is exceeded. */
    JAMSOSTEK_ERR_LIMIT = 34,
    /** The same key stands there twice. */
    JAMSOSTEK_ERR_DUPLICATE = 35,
    /** Nothing has this code or name. */
    JAMSOSTEK_ERR_NOT_FOUND = 36,
    /** The row is null: its values were not looked at. */
    JAMSOSTEK_ERR_NULL_ROW = 37,

    /** Memory is exhausted. */
    JAMSOSTEK_ERR_MEMORY = 40,
    /** A file cannot be opened, read or written. */
    JAMSOSTEK_ERR_IO = 41,
    /** The caller's progress function has ended the work. */
    JAMSOSTEK_ERR_CANCELLED = 42,

    /** The library contradicts itself.  Please report it. */
    JAMSOSTEK_ERR_INTERNAL = 60
} jamsostek_status;

/** @brief Size of a message with its closing NUL. */
#define JAMSOSTEK_MESSAGE_SIZE 192

/**
 * @brief Detail of a failure.  Owned by the caller; passing NULL is fine.
 *
 * A message is one line without a final stop and never holds personal data.
 * On success nothing is written.
 */
typedef struct jamsostek_error {
    size_t struct_size;      /**< `sizeof(jamsostek_error)` */
    jamsostek_status status; /**< what the call returned */
    int32_t column;          /**< column of a file, from 1; 0 if none */
    int64_t row; /**< row of a batch from 0, line of a file from 1; else -1 */
    char message[JAMSOSTEK_MESSAGE_SIZE]; /**< English, NUL-terminated */
} jamsostek_error;

/** @brief Initial value of a #jamsostek_error. */
#define JAMSOSTEK_ERROR_INIT                                                   \
    {                                                                          \
        sizeof(jamsostek_error), JAMSOSTEK_OK, 0, -1,                          \
        {                                                                      \
            0                                                                  \
        }                                                                      \
    }

/**
 * @brief Name of a status as written in C, without the prefix.
 * @param[in] status  Any number.
 * @return Static text such as `ERR_NO_RULE`; `UNKNOWN` for a number that is
 *         no status.  Never NULL.
 */
JAMSOSTEK_API const char *jamsostek_status_name(jamsostek_status status);

/**
 * @brief One sentence that says what a status means.
 * @param[in] status  Any number.
 * @param[in] lang    "id" for Indonesian; anything else, NULL too, English.
 * @return Static text without a final stop.  Never NULL.
 */
JAMSOSTEK_API const char *jamsostek_status_text(jamsostek_status status,
                                                const char *lang);

#ifdef __cplusplus
}
#endif

#endif
