/* SPDX-License-Identifier: MIT */

/*
 * reason.h - the steps by which a figure of coverage or of print is reached
 *
 * Without a trace every function that records does nothing.
 */
#ifndef JAMSOSTEK_REASON_H
#define JAMSOSTEK_REASON_H

#include "law/trace.h"

/* An empty explanation of a month or of a day; NULL without memory. */
jamsostek_explanation *jamsostek__reason_trace(jamsostek_date date, bool event);

/* The same of a day, which has to be one, for a caller who wants it. */
jamsostek_status jamsostek__reason_begin(jamsostek_date date,
                                         jamsostek_explanation **out,
                                         jamsostek_explanation **trace,
                                         jamsostek_error *err);

/* Gives the explanation to the caller, or frees it after a failure. */
jamsostek_status jamsostek__reason_end(jamsostek_explanation *trace,
                                       jamsostek_status status,
                                       jamsostek_explanation **out,
                                       jamsostek_error *err);

/* What is given, in a jamsostek_unit. */
void jamsostek__reason_given(jamsostek_explanation *trace, const char *node,
                             const char *label_id, const char *label_en,
                             int32_t unit, int64_t amount);

/* What is given, and what a jamsostek_operation has led to, as figures: in a
 * jamsostek_figure_unit with so many decimals, not negative. */
void jamsostek__reason_figure(jamsostek_explanation *trace, const char *node,
                              const char *label_id, const char *label_en,
                              int32_t unit, int32_t decimals, int64_t value);
void jamsostek__reason_result(jamsostek_explanation *trace, int32_t operation,
                              const char *node, const char *label_id,
                              const char *label_en, int32_t unit,
                              int32_t decimals, int64_t value);

/* What is worth knowing; `flag`: the flag of the result that it explains. */
void jamsostek__reason_remark(jamsostek_explanation *trace, const char *node,
                              const char *label_id, const char *label_en,
                              uint32_t flag, const char *id, const char *en);

#endif
