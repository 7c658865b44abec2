/* SPDX-License-Identifier: MIT */

/*
 * jkk.c - work injury: death, total disability, transport, aids
 *
 * PP 44/2015 Lampiran III; from 2 December 2019 that of PP 82/2019.  Partial
 * disability and temporary incapacity stand in jkk_disability.c and
 * jkk_incapacity.c, the wage in jkk_wage.c.
 */
#include "benefit/jkk.h"

#include <string.h>

void
jamsostek_jkk_input_init(jamsostek_jkk_input *input)
{
    if (input != NULL)
        *input = (jamsostek_jkk_input)JAMSOSTEK_JKK_INPUT_INIT;
}

static const char *const aid_words[] = {"home_care", "denture", "hearing_aid",
                                        "glasses", "prosthesis"};

const char *
jamsostek_aid_name(int32_t aid)
{
    return aid >= 1 && aid <= (int32_t)ARRAY_LEN(aid_words) ? aid_words[aid - 1]
                                                            : NULL;
}

jamsostek_status
jamsostek_aid_parse(const char *text, int32_t *out, jamsostek_error *err)
{
    size_t i;

    if (text == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "text or out is NULL");
    for (i = 0; i < ARRAY_LEN(aid_words); i++)
        if (strcmp(aid_words[i], text) == 0) {
            *out = (int32_t)i + 1;
            return JAMSOSTEK_OK;
        }
    return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_FOUND, "no such aid");
}

jamsostek_status
jamsostek__jkk_run(const jamsostek_rules *rules, jamsostek_date day,
                   const jamsostek_jkk_input *in, jamsostek__jkk_part *part,
                   jamsostek_jkk_benefit *out, jamsostek_explanation **why,
                   jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_jkk_benefit result = {0};
    jamsostek_status status;

    if (in == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "in or out is NULL");
    status =
        jamsostek__check_size(in, in->struct_size, sizeof *in, sizeof *in, err);
    if (status == JAMSOSTEK_OK)
        status =
            jamsostek__event_begin(rules, day, in->options, why, &event, err);
    if (status != JAMSOSTEK_OK)
        return status;
    status = part(&event, in, &result);
    status = jamsostek__event_end(&event, status, why);
    if (status != JAMSOSTEK_OK)
        return status;
    result.flags = event.flags;
    *out = result;
    return JAMSOSTEK_OK;
}

/* --- death and total disability ------------------------------------------ */

/* share x 80 x wage. */
static jamsostek_status
lump_sum(struct jamsostek__event *event, const jamsostek_jkk_input *in,
         int32_t key, jamsostek_jkk_benefit *out)
{
    static const struct jamsostek__name wages = {"wages", "Dasar santunan",
                                                 "Base of the lump sum"};
    static const struct jamsostek__name sum = {"lump_sum", "Santunan sekaligus",
                                               "Lump sum"};
    int64_t base, share;
    jamsostek_status status = jamsostek__jkk_wage(event, in, &out->wage);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__part_times(event, KEY_JKK_WAGES, &wages, out->wage,
                                       &base);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_value(event, key, &share);
    if (status != JAMSOSTEK_OK)
        return status;
    return jamsostek__part_share(event, key, &sum, base, share, &out->lump_sum);
}

static jamsostek_status
periodic(struct jamsostek__event *event, jamsostek_jkk_benefit *out)
{
    static const struct jamsostek__name name = {"periodic", "Santunan berkala",
                                                "Periodic benefit"};
    int64_t month;
    jamsostek_status status =
        jamsostek__event_lookup(event, KEY_JKK_PERIODIC_AMOUNT, NULL, &month);

    if (status != JAMSOSTEK_OK)
        return status;
    return jamsostek__part_times(event, KEY_JKK_PERIODIC_MONTHS, &name, month,
                                 &out->periodic);
}

/* The sum of what there is, and the scholarship beside it. */
static jamsostek_status
finish(struct jamsostek__event *event, const jamsostek_jkk_input *in,
       jamsostek_jkk_benefit *out)
{
    static const struct jamsostek__name total = {"total", "Jumlah manfaat",
                                                 "Benefits in all"};
    static const struct jamsostek__name all = {"total_with_scholarship",
                                               "Jumlah dengan beasiswa",
                                               "With the scholarship"};
    jamsostek_scholarship scholarship = {0};
    jamsostek_status status;

    out->total = out->lump_sum;
    status = jamsostek__part_add(event, out->periodic, &out->total);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__part_add(event, out->funeral, &out->total);
    if (status != JAMSOSTEK_OK)
        return status;
    jamsostek__part_sum(event, &total, out->total);
    out->total_with_scholarship = out->total;
    if (in->scholarship == NULL)
        return JAMSOSTEK_OK;
    status = jamsostek__scholarship_part(event, JAMSOSTEK_JKK, in->scholarship,
                                         &scholarship);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__part_add(event, scholarship.total,
                                     &out->total_with_scholarship);
    if (status != JAMSOSTEK_OK)
        return status;
    out->scholarship = scholarship.total;
    jamsostek__part_sum(event, &all, out->total_with_scholarship);
    return JAMSOSTEK_OK;
}

/* Not less than the lump sum of JKM.  The floor is no summand: it has a line
 * of its own only where it is paid. */
static jamsostek_status
raise_to_floor(struct jamsostek__event *event, jamsostek_jkk_benefit *out)
{
    static const struct jamsostek__name raised = {
        "lump_sum", "Santunan sekaligus, dinaikkan", "Lump sum, raised"};
    jamsostek_explanation_step step = {
        .node = "floor",
        .label_id = "Batas bawah: santunan sekaligus JKM",
        .label_en = "Floor: lump sum of JKM",
        .operation = JAMSOSTEK_OP_LOOKUP};
    jamsostek_status status =
        jamsostek__event_value(event, KEY_JKM_LUMP_SUM, &step.amount);

    if (status != JAMSOSTEK_OK)
        return status;
    if (out->lump_sum >= step.amount) {
        jamsostek__event_remark(event, KEY_JKM_LUMP_SUM, 0,
                                "Tidak kurang dari santunan sekaligus JKM",
                                "Not less than the lump sum of JKM");
        return JAMSOSTEK_OK;
    }
    jamsostek__event_step(event, KEY_JKM_LUMP_SUM, &step);
    out->lump_sum = step.amount;
    jamsostek__part_flag(event, KEY_JKK_DEATH_SHARE, JAMSOSTEK_JKK_FLAG_FLOOR,
                         "Dinaikkan menjadi sebesar santunan sekaligus JKM",
                         "Raised to the lump sum of JKM");
    jamsostek__part_sum(event, &raised, out->lump_sum);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__jkk_death(struct jamsostek__event *event,
                     const jamsostek_jkk_input *in, jamsostek_jkk_benefit *out)
{
    jamsostek_status status = lump_sum(event, in, KEY_JKK_DEATH_SHARE, out);

    if (status == JAMSOSTEK_OK)
        status = raise_to_floor(event, out);
    if (status == JAMSOSTEK_OK)
        status = periodic(event, out);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_lookup(event, KEY_JKK_FUNERAL, NULL,
                                         &out->funeral);
    if (status != JAMSOSTEK_OK)
        return status;
    return finish(event, in, out);
}

jamsostek_status
jamsostek_jkk_death(const jamsostek_rules *rules, jamsostek_date day,
                    const jamsostek_jkk_input *in, jamsostek_jkk_benefit *out,
                    jamsostek_explanation **why, jamsostek_error *err)
{
    return jamsostek__jkk_run(rules, day, in, jamsostek__jkk_death, out, why,
                              err);
}

static jamsostek_status
total_disability(struct jamsostek__event *event, const jamsostek_jkk_input *in,
                 jamsostek_jkk_benefit *out)
{
    jamsostek_status status = lump_sum(event, in, KEY_JKK_TOTAL_SHARE, out);

    if (status == JAMSOSTEK_OK)
        status = periodic(event, out);
    if (status != JAMSOSTEK_OK)
        return status;
    return finish(event, in, out);
}

jamsostek_status
jamsostek_jkk_total_disability(const jamsostek_rules *rules, jamsostek_date day,
                               const jamsostek_jkk_input *in,
                               jamsostek_jkk_benefit *out,
                               jamsostek_explanation **why,
                               jamsostek_error *err)
{
    return jamsostek__jkk_run(rules, day, in, total_disability, out, why, err);
}

/* --- transport ----------------------------------------------------------- */

static const struct jamsostek__name paid_name = {"paid", "Dibayar", "Paid"};

/* Several means: each up to its own cap, or all up to the sum of the caps. */
static jamsostek_status
transport(struct jamsostek__event *event, const jamsostek_jkk_input *in,
          jamsostek_jkk_benefit *out)
{
    static const struct jamsostek__name asked = {"transport", "Biaya angkutan",
                                                 "Cost of transport"};
    const struct {
        int64_t cost;
        int32_t key;
    } means[] = {{in->transport_land, KEY_JKK_TRANSPORT_LAND},
                 {in->transport_sea, KEY_JKK_TRANSPORT_SEA},
                 {in->transport_air, KEY_JKK_TRANSPORT_AIR}};
    int64_t cap, paid, choice = OPTION_JKK_TRANSPORT_MODES_EACH;
    int64_t all = 0, caps = 0;
    jamsostek_status status = JAMSOSTEK_OK;
    int used = 0;
    size_t i;

    for (i = 0; i < ARRAY_LEN(means); i++)
        used += means[i].cost != 0;
    if (used > 1)
        status =
            jamsostek__event_value(event, KEY_JKK_TRANSPORT_MODES, &choice);
    for (i = 0; i < ARRAY_LEN(means) && status == JAMSOSTEK_OK; i++) {
        if (means[i].cost == 0)
            continue;
        status = jamsostek__part_given(event, &asked, means[i].cost);
        if (status == JAMSOSTEK_OK)
            status = jamsostek__event_value(event, means[i].key, &cap);
        if (status == JAMSOSTEK_OK && choice == OPTION_JKK_TRANSPORT_MODES_EACH)
            status = jamsostek__part_cap(event, means[i].key, means[i].cost,
                                         JAMSOSTEK_JKK_FLAG_CAPPED, &paid);
        else if (status == JAMSOSTEK_OK)
            status = jamsostek__event_lookup(event, means[i].key, NULL, &paid);
        if (status != JAMSOSTEK_OK)
            return status;
        out->paid += paid; /* caps and costs are at most Rp9 trillion */
        all += means[i].cost;
        caps += cap;
    }
    if (status != JAMSOSTEK_OK)
        return status;
    if (choice == OPTION_JKK_TRANSPORT_MODES_TOGETHER) {
        jamsostek_explanation_step step = {.node = "paid",
                                           .label_id = paid_name.id,
                                           .label_en = paid_name.en,
                                           .operation = JAMSOSTEK_OP_CAP,
                                           .base = all,
                                           .rate = caps};

        out->paid = step.amount = all < caps ? all : caps;
        if (all > caps)
            event->flags |= JAMSOSTEK_JKK_FLAG_CAPPED;
        jamsostek__event_step(event, KEY_JKK_TRANSPORT_MODES, &step);
    } else {
        if (used > 1)
            jamsostek__event_remark(
                event, KEY_JKK_TRANSPORT_MODES, 0,
                "Setiap jenis angkutan sampai batasnya sendiri",
                "Each means of transport up to its own cap");
        jamsostek__part_sum(event, &paid_name, out->paid);
    }
    out->total = out->total_with_scholarship = out->paid;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_jkk_transport(const jamsostek_rules *rules, jamsostek_date day,
                        const jamsostek_jkk_input *in,
                        jamsostek_jkk_benefit *out, jamsostek_explanation **why,
                        jamsostek_error *err)
{
    return jamsostek__jkk_run(rules, day, in, transport, out, why, err);
}

/* --- aids ---------------------------------------------------------------- */

static const struct jamsostek__name cost_name = {"cost", "Biaya", "Cost"};

/* Price + 40 % and the cost of medical rehabilitation. */
static jamsostek_status
prosthesis(struct jamsostek__event *event, const jamsostek_jkk_input *in,
           jamsostek_jkk_benefit *out)
{
    static const struct jamsostek__name extra_name = {
        "prosthesis_extra", "Tambahan atas harga", "On top of the price"};
    static const struct jamsostek__name care = {
        "rehabilitation", "Biaya rehabilitasi medik", "Medical rehabilitation"};
    int64_t share, extra;
    jamsostek_status status =
        jamsostek__part_given(event, &cost_name, in->cost);

    if (status == JAMSOSTEK_OK)
        status =
            jamsostek__event_value(event, KEY_JKK_PROSTHESIS_EXTRA, &share);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__part_share(event, KEY_JKK_PROSTHESIS_EXTRA,
                                       &extra_name, in->cost, share, &extra);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__part_given(event, &care, in->rehabilitation);
    if (status != JAMSOSTEK_OK)
        return status;
    out->paid = in->cost + extra + in->rehabilitation;
    jamsostek__part_sum(event, &paid_name, out->paid);
    return JAMSOSTEK_OK;
}

/* Home care is paid for a year; what lies beyond it is not asked for. */
static jamsostek_status
check_care(struct jamsostek__event *event, const jamsostek_jkk_input *in)
{
    int64_t months;
    jamsostek_status status;

    if (in->care_months < 0)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "care_months is negative");
    status = jamsostek__event_value(event, KEY_JKK_HOME_CARE_MONTHS, &months);
    if (status == JAMSOSTEK_OK && in->care_months > months)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_NOT_OPEN,
                               "home care is paid for %lld months: give their "
                               "cost alone",
                               (long long)months);
    return status;
}

static jamsostek_status
aid(struct jamsostek__event *event, const jamsostek_jkk_input *in,
    jamsostek_jkk_benefit *out)
{
    static const int32_t caps[] = {KEY_JKK_HOME_CARE, KEY_JKK_DENTURE,
                                   KEY_JKK_HEARING_AID, KEY_JKK_GLASSES};
    jamsostek_status status;

    if (jamsostek_aid_name(in->aid) == NULL)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_MISSING,
                               "aid says which one is meant");
    if (in->aid != JAMSOSTEK_AID_PROSTHESIS && in->rehabilitation != 0)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_CONFLICT,
                               "rehabilitation belongs to a prosthesis");
    if (in->cost == 0 && in->rehabilitation == 0)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_MISSING,
                               "cost is needed");
    if (in->aid == JAMSOSTEK_AID_PROSTHESIS) {
        status = prosthesis(event, in, out);
    } else {
        int32_t key = caps[in->aid - 1];

        status = jamsostek__part_given(event, &cost_name, in->cost);
        if (status != JAMSOSTEK_OK)
            return status;
        if (!jamsostek__part_in_force(event, key)) {
            jamsostek__part_not_covered(event, key,
                                        JAMSOSTEK_JKK_FLAG_NOT_COVERED);
            return JAMSOSTEK_OK;
        }
        if (in->aid == JAMSOSTEK_AID_HOME_CARE)
            status = check_care(event, in);
        if (status == JAMSOSTEK_OK)
            status = jamsostek__part_cap(event, key, in->cost,
                                         JAMSOSTEK_JKK_FLAG_CAPPED, &out->paid);
    }
    out->total = out->total_with_scholarship = out->paid;
    return status;
}

jamsostek_status
jamsostek_jkk_aid(const jamsostek_rules *rules, jamsostek_date day,
                  const jamsostek_jkk_input *in, jamsostek_jkk_benefit *out,
                  jamsostek_explanation **why, jamsostek_error *err)
{
    return jamsostek__jkk_run(rules, day, in, aid, out, why, err);
}
