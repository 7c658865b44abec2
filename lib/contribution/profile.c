/* SPDX-License-Identifier: MIT */

/*
 * profile.c - from a month and a worker to the lines that are due
 *
 * PU: PP 44/2015 art. 16 and 18 (JKK, JKM), PP 46/2015 art. 16 (JHT),
 * PP 45/2015 art. 28 and 29 (JP), PP 37/2021 and PP 6/2025 art. 11 (JKP).
 * BPU: PP 44/2015 art. 20 and Lampiran II, PP 46/2015 art. 18.
 * Construction with known wages: PP 44/2015 art. 54 (1), 55 (1).
 */
#include "contribution/profile.h"

#include <string.h>

jamsostek_status
jamsostek__context(const jamsostek_rules *rules, jamsostek_date month,
                   uint32_t options, jamsostek_explanation *trace,
                   struct context *out, jamsostek_error *err)
{
    out->law = jamsostek__law(rules);
    out->trace = trace;
    out->err = err;
    return jamsostek__period(out->law, month, options, &out->period,
                             &out->month, &out->carried, err);
}

static bool
code_ok(int32_t code, int32_t last)
{
    return code >= 0 && code <= last;
}

jamsostek_status
jamsostek__worker_check(const jamsostek_worker *worker, jamsostek_worker *copy,
                        const jamsostek_worker **checked, jamsostek_error *err)
{
    enum { OPTIONS = 7, PROGRAMMES = 31 };
    jamsostek_status status;

    if (worker == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "worker is NULL");
    status = jamsostek__check_size(worker, worker->struct_size, sizeof *worker,
                                   sizeof *worker, err);
    if (status != JAMSOSTEK_OK)
        return status;
    *checked = worker;
    if (!code_ok(worker->category, (int32_t)jamsostek__n_categories))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "no such category");
    if (worker->segment == 0) {
        if (worker->category == 0)
            return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                                   "a segment or a category is needed");
        memcpy(copy, worker, sizeof *copy);
        copy->segment = jamsostek__categories[worker->category - 1].segment;
        *checked = copy;
    }
    if (!code_ok(worker->segment, JAMSOSTEK_SEGMENT_PMI))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "no such segment");
    if (!code_ok(worker->risk_group, JAMSOSTEK_RISK_VERY_HIGH) ||
        !code_ok(worker->employer_size, JAMSOSTEK_SIZE_LARGE) ||
        !code_ok(worker->funding, (int32_t)jamsostek__n_fundings) ||
        !code_ok(worker->industry, (int32_t)jamsostek__n_industries) ||
        !code_ok(worker->pmi_route, JAMSOSTEK_PMI_INDIVIDUAL))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "risk group, industry, employer size, funding "
                               "or route is no such code");
    if (worker->programmes > PROGRAMMES || worker->options > OPTIONS)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "programmes or options has an unknown bit");
    if (worker->relief != 0 && jamsostek__relief(worker->relief) == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "no such relief");
    if (worker->born != JAMSOSTEK_DATE_NONE &&
        !jamsostek__date_ok(worker->born))
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "birth date is out of range");
    return JAMSOSTEK_OK;
}

int32_t
jamsostek__payer_of(const jamsostek_worker *worker)
{
    if (worker->segment == JAMSOSTEK_SEGMENT_PU)
        return PAYER_BY_SIDE;
    if (worker->segment == JAMSOSTEK_SEGMENT_CONSTRUCTION)
        return JAMSOSTEK_PAYER_EMPLOYER;
    return worker->funding == 0
               ? JAMSOSTEK_PAYER_WORKER
               : jamsostek__fundings[worker->funding - 1].payer;
}

/* Reads a key and remembers whether it is weak or altered. */
static int64_t
read(const struct context *context, int32_t key, uint32_t *flags)
{
    *flags |= jamsostek__mark_flags(context->period->mark[key]);
    return context->period->value[key];
}

static bool
in_force(const struct context *context, int32_t key)
{
    return !(context->period->mark[key] & MARK_NOT_IN_FORCE);
}

/* The key of the set that is compulsory. */
static int32_t
compulsory(const jamsostek_worker *worker)
{
    bool state = worker->category > 0 &&
                 jamsostek__categories[worker->category - 1].public_sector;

    switch (worker->segment) {
    case JAMSOSTEK_SEGMENT_BPU:
        return KEY_PROGRAMME_COMPULSORY_BPU;
    case JAMSOSTEK_SEGMENT_CONSTRUCTION:
        return KEY_PROGRAMME_COMPULSORY_CONSTRUCTION;
    case JAMSOSTEK_SEGMENT_PMI:
        return KEY_PROGRAMME_COMPULSORY_PMI;
    default:
        if (worker->employer_size > 0)
            return KEY_PROGRAMME_COMPULSORY_PU_MICRO + worker->employer_size -
                   1;
        return state ? KEY_PROGRAMME_COMPULSORY_PU_STATE
                     : KEY_PROGRAMME_COMPULSORY_PU;
    }
}

/* Programmes that nobody asked for: those of the category, else those of the
 * law.  The ladder by employer size is a weak one, which is remarked; the set
 * of a wage earner whose employer is not known is no weaker for it. */
static uint32_t
default_programmes(const struct context *context,
                   const jamsostek_worker *worker, uint32_t *flags)
{
    int32_t key = compulsory(worker);
    uint32_t set;

    if (worker->category > 0 && worker->employer_size == 0 &&
        worker->segment == JAMSOSTEK_SEGMENT_PU &&
        jamsostek__categories[worker->category - 1].programmes != 0)
        return jamsostek__categories[worker->category - 1].programmes;
    set = key == KEY_PROGRAMME_COMPULSORY_PU
              ? (uint32_t)jamsostek__option(context, key, flags)
              : (uint32_t)read(context, key, flags);
    if (context->trace != NULL) {
        jamsostek_explanation_step step = {.node = "programmes",
                                           .operation = JAMSOSTEK_OP_LOOKUP,
                                           .amount = set};

        jamsostek__trace_step(context->trace, context->law, key,
                              context->period->row[key], context->carried,
                              &step);
    }
    return set;
}

jamsostek_status
jamsostek__programmes(const struct context *context,
                      const jamsostek_worker *worker, uint32_t *out,
                      uint32_t *flags)
{
    static const uint32_t jkp_needs =
        JAMSOSTEK_JKK | JAMSOSTEK_JKM | JAMSOSTEK_JHT;
    int32_t open_key = KEY_PROGRAMME_OPEN_PU + worker->segment - 1;
    uint32_t open = (uint32_t)context->period->value[open_key];
    uint32_t set = worker->programmes != 0
                       ? worker->programmes
                       : default_programmes(context, worker, flags);

    if (!in_force(context, open_key))
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_NO_RULE,
                               "%s has no rule in that month",
                               jamsostek_segment_name(worker->segment));
    if ((set & ~open) != 0) {
        char words[32];

        if (jamsostek_programmes_format(set & ~open, words, sizeof words,
                                        NULL) != JAMSOSTEK_OK)
            return NEVER(true) ? JAMSOSTEK_ERR_INTERNAL : JAMSOSTEK_OK;
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_NOT_OPEN,
                               "%s is not open to %s in that month", words,
                               jamsostek_segment_name(worker->segment));
    }
    if ((set & JAMSOSTEK_JKP) && (set & jkp_needs) != jkp_needs)
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_CONFLICT,
                               "jkp needs jkk, jkm and jht (PP 37/2021 art. "
                               "4)");
    *out = set;
    return JAMSOSTEK_OK;
}

static void
trace_industry(const struct context *context,
               const jamsostek_industry *industry)
{
    const struct jamsostek__industry_list *list =
        &jamsostek__industry_lists[context->month >=
                                   jamsostek__industry_lists[1].from];
    jamsostek_rule rule = {.key = "industry",
                           .label_id = "Daftar jenis usaha",
                           .label_en = "List of lines of business",
                           .unit = JAMSOSTEK_UNIT_FACTOR,
                           .kind = JAMSOSTEK_KIND_VALUE,
                           .basis = JAMSOSTEK_BASIS_DAY,
                           .from = list->from,
                           .until = list->until,
                           .amount = industry->group,
                           .source = &jamsostek__sources[list->source],
                           .article = list->article,
                           .confidence = industry->confidence,
                           .note_id = "",
                           .note_en = "",
                           .checked_on = jamsostek__edition.checked_on};
    jamsostek_explanation_step step = {.node = "risk_group",
                                       .operation = JAMSOSTEK_OP_LOOKUP,
                                       .amount = industry->group,
                                       .text_id = industry->name_id,
                                       .text_en = industry->name_id};

    jamsostek__trace_rule(context->trace, &rule, &step);
}

/* The risk group: given, else by the line of business, else by the category.
 * Under the list of 2015 four businesses stand in two groups (D25). */
static jamsostek_status
risk_group(const struct context *context, const jamsostek_worker *worker,
           int32_t *out, uint32_t *flags)
{
    jamsostek_industry industry;
    jamsostek_status status;

    *out = worker->risk_group;
    if (*out == 0 && worker->industry > 0) {
        status = jamsostek_industry_get(worker->industry, context->month,
                                        &industry, context->err);
        if (status != JAMSOSTEK_OK)
            return status;
        if (industry.other_group != 0)
            return jamsostek__fail(
                context->err, JAMSOSTEK_ERR_AMBIGUOUS,
                "the list of 2015 has this business in %s and %s",
                jamsostek_risk_group_name(industry.group),
                jamsostek_risk_group_name(industry.other_group));
        if (industry.confidence == JAMSOSTEK_CONFIDENCE_WEAK)
            *flags |= JAMSOSTEK_FLAG_WEAK;
        if (context->trace != NULL)
            trace_industry(context, &industry);
        *out = industry.group;
    }
    if (*out == 0 && worker->category > 0)
        *out = jamsostek__categories[worker->category - 1].risk_group;
    if (*out == 0)
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_MISSING,
                               "jkk needs a risk group or an industry");
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__relief_for(const struct context *context,
                      const jamsostek_worker *worker, int32_t *key,
                      uint32_t *flags)
{
    const struct jamsostek__relief *relief;
    uint32_t funding;

    *key = NO_KEY;
    if (worker->relief == 0)
        return JAMSOSTEK_OK;
    relief = jamsostek__relief(worker->relief);
    if (!(relief->segments & UINT32_C(1) << (worker->segment - 1)))
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_CONFLICT,
                               "the relief %s is not for %s", relief->name,
                               jamsostek_segment_name(worker->segment));
    if (!in_force(context, relief->key)) {
        *flags |= JAMSOSTEK_FLAG_RELIEF_NOT_IN_FORCE;
        return JAMSOSTEK_OK;
    }
    if (worker->funding == 0 && (relief->not_funded | relief->unsettled)) {
        *flags |= JAMSOSTEK_FLAG_FUNDING_ASSUMED;
        if (jamsostek__option(context, KEY_CHOICE_RELIEF_FUNDING_NOT_GIVEN,
                              flags) ==
            OPTION_CHOICE_RELIEF_FUNDING_NOT_GIVEN_NO_RELIEF)
            return JAMSOSTEK_OK;
    }
    funding = worker->funding > 0 ? UINT32_C(1) << (worker->funding - 1) : 0;
    if (relief->not_funded & funding) {
        *flags |= JAMSOSTEK_FLAG_RELIEF_EXCLUDED;
        return JAMSOSTEK_OK;
    }
    if (relief->unsettled & funding) {
        *flags |= JAMSOSTEK_FLAG_FUNDING_UNSETTLED;
        if (!(worker->options & JAMSOSTEK_OPTION_UNSETTLED_RELIEF))
            return JAMSOSTEK_OK;
    }
    *flags |= JAMSOSTEK_FLAG_RELIEF;
    *key = relief->key;
    return JAMSOSTEK_OK;
}

jamsostek_date
jamsostek__jp_stop(const struct context *context, uint32_t *flags)
{
    const struct jamsostek__law *law = context->law;
    bool stays =
        jamsostek__option(context, KEY_CHOICE_PENSION_AGE_REACHED, flags) ==
        OPTION_CHOICE_PENSION_AGE_REACHED_STAYS_REACHED;
    jamsostek_date stop = JAMSOSTEK_DATE_NONE;
    uint16_t r;

    /*
     * PP 45/2015 art. 15.  While a row was in force, those reached the age
     * who were old enough on its last day, or by now if it still runs (D7).
     * Reached stays reached when the age rises later (D8).
     */
    for (r = law->first_row[KEY_JP_PENSION_AGE];
         r < law->first_row[KEY_JP_PENSION_AGE + 1]; r++) {
        const struct jamsostek__row *row = &law->rows[r];
        jamsostek_date day;
        struct jamsostek__ymd ymd;

        if (row->from > context->month)
            break;
        if (row->altered)
            *flags |= JAMSOSTEK_FLAG_ALTERED;
        if (!stays && row->until <= context->month)
            continue;
        day = row->until <= context->month ? row->until - 1 : context->month;
        ymd = jamsostek__date_split(day);
        day = jamsostek__date_from(ymd.year - (int32_t)row->amount, ymd.month,
                                   ymd.day);
        if (day > stop)
            stop = day;
    }
    return stop;
}

/* One line that is due. */
static void
add_part(const struct context *context, struct profile *profile, enum item item,
         int32_t rate_key, int32_t cap_key, int32_t payer)
{
    /* Programme of each item, for its rounding keys. */
    static const uint8_t rounding_of[N_ITEMS] = {0, 1, 2, 2, 3, 3, 4, 4, 4};
    struct part *part = &profile->part[item];
    int32_t rounding = KEY_ROUNDING_JKK_DIRECTION + 2 * rounding_of[item];

    if (!in_force(context, rate_key))
        return;
    profile->due |= UINT32_C(1) << item;
    part->rate = read(context, rate_key, &profile->flags);
    part->flat = 0;
    part->cap =
        cap_key != NO_KEY ? read(context, cap_key, &profile->flags) : INT64_MAX;
    part->factor = PPM;
    part->rounding = JAMSOSTEK_ROUND_HALF_UP;
    part->rounding_base = 1;
    if (!context->period->usual_rounding) {
        part->rounding =
            (uint8_t)jamsostek__option(context, rounding, &profile->flags);
        part->rounding_base =
            jamsostek__option(context, rounding + 1, &profile->flags);
    }
    part->rate_key = rate_key;
    part->cap_key = cap_key;
    part->payer = (uint8_t)payer;
}

static void
resolve_jkp(const struct context *context, struct profile *profile,
            int32_t group, int32_t slices)
{
    int32_t from_jkk = KEY_JKP_FROM_JKK;

    /* PP 7/2025 art. 9: a slice of its own while JKK is halved. */
    if (slices != NO_KEY && in_force(context, slices + group - 1))
        from_jkk = slices + group - 1;
    add_part(context, profile, ITEM_JKP_GOVERNMENT, KEY_JKP_RATE_GOVERNMENT,
             KEY_JKP_CEILING, JAMSOSTEK_PAYER_GOVERNMENT);
    add_part(context, profile, ITEM_JKP_FROM_JKK, from_jkk, KEY_JKP_CEILING, 0);
    add_part(context, profile, ITEM_JKP_FROM_JKM, KEY_JKP_FROM_JKM,
             KEY_JKP_CEILING, 0);
    profile->flags |= JAMSOSTEK_FLAG_JKP_ASSUMED;
}

static jamsostek_status
resolve_pu(const struct context *context, const jamsostek_worker *worker,
           struct profile *profile)
{
    const struct jamsostek__relief *relief;
    int32_t group = 0;
    jamsostek_status status;

    if (profile->programmes & JAMSOSTEK_JKK) {
        status = risk_group(context, worker, &group, &profile->flags);
        if (status != JAMSOSTEK_OK)
            return status;
        add_part(context, profile, ITEM_JKK, KEY_JKK_RATE_VERY_LOW + group - 1,
                 NO_KEY, JAMSOSTEK_PAYER_EMPLOYER);
    }
    if (profile->programmes & JAMSOSTEK_JKM)
        add_part(context, profile, ITEM_JKM, KEY_JKM_RATE, NO_KEY,
                 JAMSOSTEK_PAYER_EMPLOYER);
    if (profile->programmes & JAMSOSTEK_JHT) {
        add_part(context, profile, ITEM_JHT_EMPLOYER, KEY_JHT_RATE_EMPLOYER,
                 NO_KEY, JAMSOSTEK_PAYER_EMPLOYER);
        add_part(context, profile, ITEM_JHT_WORKER, KEY_JHT_RATE_WORKER, NO_KEY,
                 JAMSOSTEK_PAYER_WORKER);
    }
    if (profile->programmes & JAMSOSTEK_JP) {
        add_part(context, profile, ITEM_JP_EMPLOYER, KEY_JP_RATE_EMPLOYER,
                 KEY_JP_CEILING, JAMSOSTEK_PAYER_EMPLOYER);
        add_part(context, profile, ITEM_JP_WORKER, KEY_JP_RATE_WORKER,
                 KEY_JP_CEILING, JAMSOSTEK_PAYER_WORKER);
    }
    if (profile->programmes & JAMSOSTEK_JKP) {
        relief = profile->relief_key != NO_KEY
                     ? jamsostek__relief(worker->relief)
                     : NULL;
        resolve_jkp(context, profile, group,
                    relief != NULL ? relief->jkp_from_jkk : NO_KEY);
    }
    return JAMSOSTEK_OK;
}

static void
resolve_bpu(const struct context *context, const jamsostek_worker *worker,
            struct profile *profile)
{
    int32_t payer = jamsostek__payer_of(worker);

    if (profile->programmes & JAMSOSTEK_JKK)
        add_part(context, profile, ITEM_JKK, KEY_BPU_JKK_RATE, NO_KEY, payer);
    if (profile->programmes & JAMSOSTEK_JKM) {
        struct part *jkm = &profile->part[ITEM_JKM];

        add_part(context, profile, ITEM_JKM, KEY_BPU_JKM, NO_KEY, payer);
        jkm->flat = jkm->rate;
        jkm->rate = 0;
    }
    if (profile->programmes & JAMSOSTEK_JHT)
        add_part(context, profile, ITEM_JHT_WORKER, KEY_BPU_JHT_RATE, NO_KEY,
                 payer);
}

static void
resolve_construction(const struct context *context, struct profile *profile)
{
    if (profile->programmes & JAMSOSTEK_JKK)
        add_part(context, profile, ITEM_JKK, KEY_CONSTRUCTION_JKK_RATE, NO_KEY,
                 JAMSOSTEK_PAYER_EMPLOYER);
    if (profile->programmes & JAMSOSTEK_JKM)
        add_part(context, profile, ITEM_JKM, KEY_CONSTRUCTION_JKM_RATE, NO_KEY,
                 JAMSOSTEK_PAYER_EMPLOYER);
}

/* The relief's factor on the billed lines of its programmes. */
static void
apply_relief(const struct context *context, const jamsostek_worker *worker,
             struct profile *profile)
{
    static const uint8_t programme_of[N_BILLED] = {JAMSOSTEK_JKK, JAMSOSTEK_JKM,
                                                   JAMSOSTEK_JHT, JAMSOSTEK_JHT,
                                                   JAMSOSTEK_JP,  JAMSOSTEK_JP};
    const struct jamsostek__relief *relief = jamsostek__relief(worker->relief);
    int64_t factor = read(context, profile->relief_key, &profile->flags);
    int item;

    for (item = 0; item < N_BILLED; item++)
        if (relief->programmes & programme_of[item])
            profile->part[item].factor = factor;
}

/* PP 49/2020 art. 17: 1 % of JP now, the rest later; a switch of its own. */
static jamsostek_status
resolve_deferral(const struct context *context, const jamsostek_worker *worker,
                 struct profile *profile)
{
    profile->jp_deferral = PPM;
    if (!(worker->options & JAMSOSTEK_OPTION_JP_DEFERRAL))
        return JAMSOSTEK_OK;
    if (worker->segment != JAMSOSTEK_SEGMENT_PU)
        return jamsostek__fail(context->err, JAMSOSTEK_ERR_CONFLICT,
                               "only wage earners have JP to defer");
    if (in_force(context, KEY_RELIEF_COVID_JP_DEFERRAL))
        profile->jp_deferral =
            read(context, KEY_RELIEF_COVID_JP_DEFERRAL, &profile->flags);
    else
        profile->flags |= JAMSOSTEK_FLAG_RELIEF_NOT_IN_FORCE;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__resolve(const struct context *context,
                   const jamsostek_worker *worker, struct profile *out)
{
    jamsostek_status status;

    out->segment = worker->segment;
    out->due = 0;
    out->flags = context->carried ? JAMSOSTEK_FLAG_CARRIED : 0;
    status =
        jamsostek__programmes(context, worker, &out->programmes, &out->flags);
    if (status != JAMSOSTEK_OK)
        return status;
    status =
        jamsostek__relief_for(context, worker, &out->relief_key, &out->flags);
    if (status != JAMSOSTEK_OK)
        return status;
    status = resolve_deferral(context, worker, out);
    if (status != JAMSOSTEK_OK)
        return status;
    if (worker->segment == JAMSOSTEK_SEGMENT_PU)
        status = resolve_pu(context, worker, out);
    else if (worker->segment == JAMSOSTEK_SEGMENT_BPU)
        resolve_bpu(context, worker, out);
    else
        resolve_construction(context, out);
    if (status != JAMSOSTEK_OK)
        return status;
    if (out->relief_key != NO_KEY)
        apply_relief(context, worker, out);
    out->jp_stop = JAMSOSTEK_DATE_NONE;
    if (worker->born != JAMSOSTEK_DATE_NONE &&
        (out->due & UINT32_C(1) << ITEM_JP_WORKER))
        out->jp_stop = jamsostek__jp_stop(context, &out->flags);
    return JAMSOSTEK_OK;
}
