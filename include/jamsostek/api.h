/* SPDX-License-Identifier: MIT */

/**
 * @file api.h
 * @brief What every other header needs: export mark and attributes.
 */
#ifndef JAMSOSTEK_API_H
#define JAMSOSTEK_API_H

#include <stddef.h>
#include <stdint.h>

/** @brief Marks a public function.  Everything else is hidden. */
#ifndef JAMSOSTEK_API
#if defined(_WIN32)
#define JAMSOSTEK_API
#elif defined(__GNUC__)
#define JAMSOSTEK_API __attribute__((visibility("default")))
#else
#define JAMSOSTEK_API
#endif
#endif

/** @brief Warns where the status of a call is thrown away. */
#ifndef JAMSOSTEK_CHECKED
#if defined(__GNUC__) && !defined(SWIG)
#define JAMSOSTEK_CHECKED __attribute__((warn_unused_result))
#else
#define JAMSOSTEK_CHECKED
#endif
#endif

#endif
