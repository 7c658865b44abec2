/* SPDX-License-Identifier: MIT */

/*
 * coverage_reason.c - why a ratio, its gaps and its changes are what they are
 *
 * Every figure here was made by the functions that explain nothing; what they
 * gave is recorded with the way to it.
 */
#include <jamsostek/coverage.h>
#include <jamsostek/figure.h>

#include "coverage/reason.h"

enum { PEOPLE = JAMSOSTEK_FIGURE_PEOPLE, PERCENT = JAMSOSTEK_FIGURE_PERCENT };

static void
give_people(jamsostek_explanation *trace, const char *node, const char *id,
            const char *en, int64_t people)
{
    jamsostek__reason_given(trace, node, id, en, JAMSOSTEK_UNIT_FACTOR, people);
}

static void
sum_people(jamsostek_explanation *trace, const char *node, const char *id,
           const char *en, int64_t people)
{
    jamsostek__reason_result(trace, JAMSOSTEK_OP_SUM, node, id, en, PEOPLE, 0,
                             people);
}

/* Two counts, and the percentage that they make. */
static jamsostek_status
add_ratio(jamsostek_explanation *trace, const jamsostek_ratio *ratio,
          int32_t decimals, jamsostek_error *err)
{
    int64_t percent;
    jamsostek_status status = jamsostek_ratio_percent(
        ratio, decimals, JAMSOSTEK_ROUND_HALF_UP, &percent, err);

    if (status != JAMSOSTEK_OK)
        return status;
    give_people(trace, "numerator", "Pembilang", "Numerator", ratio->numerator);
    give_people(trace, "denominator", "Penyebut", "Denominator",
                ratio->denominator);
    jamsostek__reason_result(
        trace, JAMSOSTEK_OP_SHARE, "ratio", "Pembilang / penyebut, dibulatkan",
        "Numerator / denominator, rounded", PERCENT, decimals, percent);
    return JAMSOSTEK_OK;
}

/* What is counted, and against what. */
static void
add_definition(jamsostek_explanation *trace, int32_t measure)
{
    jamsostek_measure m;

    if (jamsostek_measure_get(measure, &m, NULL) != JAMSOSTEK_OK)
        return;
    jamsostek__reason_remark(trace, "measure", "Ukuran", "Measure", 0,
                             m.label_id, m.label_en);
    jamsostek__reason_remark(trace, "counted", "Yang dihitung", "Counted", 0,
                             m.numerator_id, m.numerator_en);
    jamsostek__reason_remark(trace, "against", "Terhadap", "Against", 0,
                             m.denominator_id, m.denominator_en);
}

static void
add_remarks(jamsostek_explanation *trace, uint32_t flags)
{
    uint32_t flag;

    for (flag = 1; flag != 0; flag <<= 1)
        if ((flags & flag) && jamsostek_coverage_text(flag, "id") != NULL)
            jamsostek__reason_remark(trace, "remark", "Catatan", "Remark", flag,
                                     jamsostek_coverage_text(flag, "id"),
                                     jamsostek_coverage_text(flag, "en"));
    trace->flags = flags;
}

/* What a step says of a figure that may be on either side of 0: its words, and
 * those of its opposite. */
struct sides {
    const char *node;
    const char *id;
    const char *en;
    const char *below_id;
    const char *below_en;
};

static void
add_side(jamsostek_explanation *trace, const struct sides *sides, int32_t unit,
         int32_t decimals, int64_t value)
{
    jamsostek__reason_result(trace, JAMSOSTEK_OP_SUM, sides->node,
                             value < 0 ? sides->below_id : sides->id,
                             value < 0 ? sides->below_en : sides->en, unit,
                             decimals, value < 0 ? -value : value);
}

/* --- gaps ---------------------------------------------------------------- */

static const struct sides to_target = {
    "points_to_target",
    "Target dikurangi pembilang / penyebut, dibulatkan sesudahnya",
    "Target less numerator / denominator, rounded afterwards",
    "Di atas target",
    "Beyond the target",
};

static const struct sides to_100 = {
    "points_to_100",
    "100% dikurangi pembilang / penyebut, dibulatkan sesudahnya",
    "100% less numerator / denominator, rounded afterwards",
    "Di atas 100%",
    "Beyond 100%",
};

static void
add_gap(jamsostek_explanation *trace, int64_t target_ppm, int32_t decimals,
        const jamsostek_gap *gap)
{
    if (target_ppm > 0) {
        jamsostek__reason_given(trace, "target", "Target", "Target",
                                JAMSOSTEK_UNIT_PPM, target_ppm);
        jamsostek__reason_result(trace, JAMSOSTEK_OP_SHARE, "target_people",
                                 "Target x penyebut, dibulatkan ke atas",
                                 "Target x denominator, rounded up", PEOPLE, 0,
                                 gap->target_people);
        sum_people(trace, "people_to_target",
                   "Orang yang masih diperlukan untuk target",
                   "People still needed for the target", gap->people_to_target);
        add_side(trace, &to_target, PERCENT, decimals, gap->points_to_target);
    }
    sum_people(trace, "people_to_all", "Orang yang belum terlindungi",
               "People not yet covered", gap->people_to_all);
    add_side(trace, &to_100, PERCENT, decimals, gap->points_to_100);
    add_remarks(trace, target_ppm > 0
                           ? gap->flags
                           : gap->flags & ~JAMSOSTEK_COVERAGE_TARGET_MET);
}

jamsostek_status
jamsostek_ratio_gap_explain(const jamsostek_ratio *ratio, int64_t target_ppm,
                            int32_t decimals, jamsostek_gap *out,
                            jamsostek_explanation **explanation,
                            jamsostek_error *err)
{
    jamsostek_explanation *trace;
    jamsostek_gap gap;
    jamsostek_status status = jamsostek_ratio_gap(
        ratio, target_ppm != 0 ? target_ppm : PPM, decimals, &gap, err);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__reason_begin(ratio->date, explanation, &trace, err);
    if (status != JAMSOSTEK_OK)
        return status;
    add_definition(trace, ratio->measure);
    status = add_ratio(trace, ratio, decimals, err);
    if (status == JAMSOSTEK_OK)
        add_gap(trace, target_ppm, decimals, &gap);
    status = jamsostek__reason_end(trace, status, explanation, err);
    if (status == JAMSOSTEK_OK && out != NULL)
        *out = gap;
    return status;
}

/* --- changes ------------------------------------------------------------- */

static void
add_change(jamsostek_explanation *trace, int64_t counted_before,
           int32_t decimals, const jamsostek_change *change)
{
    static const struct sides people = {
        "people", "Pembilang bertambah", "The numerator rose by",
        "Pembilang berkurang", "The numerator fell by"};
    static const struct sides base = {
        "base", "Penyebut bertambah", "The denominator rose by",
        "Penyebut berkurang", "The denominator fell by"};
    static const struct sides points = {"points", "Naik, dalam poin",
                                        "Rise in points", "Turun, dalam poin",
                                        "Fall in points"};
    static const struct sides relative = {
        "relative", "Naik, relatif terhadap cakupan sebelumnya",
        "Rise relative to the ratio before",
        "Turun, relatif terhadap cakupan sebelumnya",
        "Fall relative to the ratio before"};

    add_side(trace, &people, PEOPLE, 0, change->people);
    add_side(trace, &base, PEOPLE, 0, change->base);
    add_side(trace, &points, PERCENT, decimals, change->points);
    if (counted_before > 0)
        add_side(trace, &relative, PERCENT, decimals, change->relative);
    add_remarks(trace, change->flags);
}

static void
add_date(jamsostek_explanation *trace, const char *node, const char *id,
         const char *en, jamsostek_date date)
{
    jamsostek__reason_given(trace, node, id, en, JAMSOSTEK_UNIT_DATE, date);
}

jamsostek_status
jamsostek_ratio_change_explain(const jamsostek_ratio *before,
                               const jamsostek_ratio *after, int32_t decimals,
                               jamsostek_change *out,
                               jamsostek_explanation **explanation,
                               jamsostek_error *err)
{
    jamsostek_explanation *trace;
    jamsostek_change change;
    jamsostek_status status =
        jamsostek_ratio_change(before, after, decimals, &change, err);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__reason_begin(after->date, explanation, &trace, err);
    if (status != JAMSOSTEK_OK)
        return status;
    add_definition(trace, after->measure);
    add_date(trace, "before", "Sebelumnya", "Before", before->date);
    status = add_ratio(trace, before, decimals, err);
    if (status == JAMSOSTEK_OK) {
        add_date(trace, "after", "Sesudahnya", "After", after->date);
        status = add_ratio(trace, after, decimals, err);
    }
    if (status == JAMSOSTEK_OK)
        add_change(trace, before->numerator, decimals, &change);
    status = jamsostek__reason_end(trace, status, explanation, err);
    if (status == JAMSOSTEK_OK && out != NULL)
        *out = change;
    return status;
}

/* --- the rise that is due ------------------------------------------------ */

static void
add_growth(jamsostek_explanation *trace, int64_t denominator, int32_t decimals,
           const jamsostek_growth *growth)
{
    jamsostek_explanation_step rise = {
        .node = "growth",
        .label_id = growth->rule.label_id,
        .label_en = growth->rule.label_en,
        .operation = JAMSOSTEK_OP_LOOKUP,
        .amount = growth->rule.amount,
    };

    jamsostek__trace_rule(trace, &growth->rule, &rise);
    give_people(trace, "denominator", "Penyebut pada hari itu",
                "Denominator of that day", denominator);
    jamsostek__reason_result(trace, JAMSOSTEK_OP_SUM, "by_points",
                             "Bila poin: cakupan sebelumnya ditambah kenaikan",
                             "If points: the ratio before plus the rise",
                             PERCENT, decimals, growth->by_points);
    jamsostek__reason_result(trace, JAMSOSTEK_OP_SHARE, "people_by_points",
                             "Orang untuk itu, dibulatkan ke atas",
                             "People for that, rounded up", PEOPLE, 0,
                             growth->people_by_points);
    jamsostek__reason_result(
        trace, JAMSOSTEK_OP_SHARE, "by_relative",
        "Bila relatif: cakupan sebelumnya x (100% + kenaikan)",
        "If relative: the ratio before x (100% + the rise)", PERCENT, decimals,
        growth->by_relative);
    jamsostek__reason_result(trace, JAMSOSTEK_OP_SHARE, "people_by_relative",
                             "Orang untuk itu, dibulatkan ke atas",
                             "People for that, rounded up", PEOPLE, 0,
                             growth->people_by_relative);
}

jamsostek_status
jamsostek_ratio_growth_explain(const jamsostek_rules *rules,
                               const jamsostek_ratio *previous,
                               jamsostek_date day, int64_t denominator,
                               uint32_t options, int32_t decimals,
                               jamsostek_growth *out,
                               jamsostek_explanation **explanation,
                               jamsostek_error *err)
{
    jamsostek_explanation *trace;
    jamsostek_growth growth;
    jamsostek_status status = jamsostek_ratio_growth(
        rules, previous, day, denominator, options, decimals, &growth, err);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__reason_begin(day, explanation, &trace, err);
    if (status != JAMSOSTEK_OK)
        return status;
    add_definition(trace, previous->measure);
    add_date(trace, "before", "Sebelumnya", "Before", previous->date);
    status = add_ratio(trace, previous, decimals, err);
    if (status == JAMSOSTEK_OK)
        add_growth(trace, denominator, decimals, &growth);
    status = jamsostek__reason_end(trace, status, explanation, err);
    if (status == JAMSOSTEK_OK && out != NULL)
        *out = growth;
    return status;
}
