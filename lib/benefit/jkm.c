/* SPDX-License-Identifier: MIT */

/*
 * jkm.c - death that does not come from work, and the order of heirs
 *
 * PP 44/2015 and PP 82/2019 art. 34.  Permenaker 1/2025 lets a BPU wait: before
 * three paid months in a row only the funeral money is due (B4, B5).
 */
#include "benefit/jkm.h"

enum { MAX_MEMBERSHIPS = 100 };

void
jamsostek_jkm_input_init(jamsostek_jkm_input *input)
{
    if (input != NULL)
        *input = (jamsostek_jkm_input)JAMSOSTEK_JKM_INPUT_INIT;
}

static jamsostek_status
check_input(struct jamsostek__event *event, const jamsostek_jkm_input *in)
{
    if (in->segment < 0 || in->segment > JAMSOSTEK_SEGMENT_PMI)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_ARGUMENT,
                               "segment is none");
    if (in->segment == JAMSOSTEK_SEGMENT_PMI)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_NOT_OPEN,
                               "migrant workers have benefits of their own");
    if (in->paid_months < -1 || in->paid_months > MAX_MONTHS)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "paid_months is not 0 to %d", MAX_MONTHS);
    if (in->memberships < 0 || in->memberships > MAX_MEMBERSHIPS)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "memberships is not 1 to %d", MAX_MEMBERSHIPS);
    if (in->member_since == JAMSOSTEK_DATE_NONE)
        return JAMSOSTEK_OK;
    if (!jamsostek__date_ok(in->member_since))
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "member_since is no date");
    if (in->member_since > event->day)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "member_since lies after the death");
    return JAMSOSTEK_OK;
}

/* Months or days as they are known. */
static void
count(const struct jamsostek__event *event, const struct jamsostek__name *name,
      int32_t unit, int64_t got)
{
    jamsostek_explanation_step step = {.node = name->node,
                                       .label_id = name->id,
                                       .label_en = name->en,
                                       .operation = JAMSOSTEK_OP_GIVEN,
                                       .unit = unit,
                                       .amount = got};

    jamsostek__event_step(event, NO_EVENT_KEY, &step);
}

/* Whether a BPU still waits on the day of death. */
static jamsostek_status
waits(struct jamsostek__event *event, const jamsostek_jkm_input *in, bool *out)
{
    static const struct jamsostek__name months = {
        "paid_months", "Bulan iuran lunas berturut-turut",
        "Paid months in a row"};
    static const struct jamsostek__name days = {
        "member_days", "Hari sebagai peserta", "Days of membership"};
    bool by_days;
    int64_t least, got;
    int32_t key;
    jamsostek_status status;

    *out = false;
    if (in->segment != JAMSOSTEK_SEGMENT_BPU ||
        !jamsostek__part_in_force(event, KEY_JKM_WAITING_MONTHS))
        return JAMSOSTEK_OK;
    by_days = jamsostek__event_choice(event, KEY_CHOICE_JKM_WAITING) ==
              OPTION_CHOICE_JKM_WAITING_MEMBERSHIP_DAYS;
    key = by_days ? KEY_JKM_WAITING_DAYS : KEY_JKM_WAITING_MONTHS;
    if (by_days ? in->member_since == JAMSOSTEK_DATE_NONE
                : in->paid_months < 0) {
        jamsostek__part_flag(event, key, JAMSOSTEK_JKM_FLAG_WAITING_ASSUMED,
                             "Masa tunggu dianggap terpenuhi (B4)",
                             "The waiting time is taken as over (B4)");
        return JAMSOSTEK_OK;
    }
    status = jamsostek__event_lookup(event, key, NULL, &least);
    if (status != JAMSOSTEK_OK)
        return status;
    got = by_days ? event->day - in->member_since : in->paid_months;
    count(event, by_days ? &days : &months,
          by_days ? JAMSOSTEK_UNIT_DAYS : JAMSOSTEK_UNIT_MONTHS, got);
    jamsostek__event_remark(
        event, KEY_CHOICE_JKM_WAITING, 0,
        by_days ? "Masa tunggu dihitung dalam hari kepesertaan (B4)"
                : "Masa tunggu dihitung dalam bulan lunas berturut-turut (B4), "
                  "dari pendaftaran sampai bulan pertama yang belum lunas "
                  "(B14)",
        by_days ? "The wait is counted in days of membership (B4)"
                : "The wait is counted in paid months in a row (B4), from "
                  "registration to the first unpaid one (B14)");
    *out = got < least;
    if (!*out)
        jamsostek__event_remark(event, key, 0, "Masa tunggu BPU terpenuhi",
                                "The waiting time of a BPU is over");
    return JAMSOSTEK_OK;
}

/* B5, as it was chosen: the funeral money alone, or nothing. */
static bool
waiting_funeral(struct jamsostek__event *event)
{
    bool buried = jamsostek__event_choice(event, KEY_CHOICE_JKM_NOT_WAITED) ==
                  OPTION_CHOICE_JKM_NOT_WAITED_FUNERAL_ONLY;

    jamsostek__part_flag(
        event, KEY_CHOICE_JKM_NOT_WAITED, JAMSOSTEK_JKM_FLAG_WAITING,
        buried ? "Masa tunggu BPU belum terpenuhi: hanya biaya pemakaman (B5)"
               : "Masa tunggu BPU belum terpenuhi: tidak ada manfaat (B5)",
        buried
            ? "The waiting time of a BPU is not over: only the funeral money "
              "(B5)"
            : "The waiting time of a BPU is not over: no benefit (B5)");
    return buried;
}

/* An amount of the law for each membership. */
static jamsostek_status
for_each(struct jamsostek__event *event, int32_t key, int32_t memberships,
         int64_t *out)
{
    jamsostek_explanation_step step = {.node = "memberships",
                                       .label_id = "Untuk setiap kepesertaan",
                                       .label_en = "For each membership",
                                       .operation = JAMSOSTEK_OP_TIMES,
                                       .rate = memberships};
    jamsostek_status status =
        jamsostek__event_lookup(event, key, NULL, &step.base);

    if (status != JAMSOSTEK_OK)
        return status;
    if (mul_overflows(step.base, memberships, out))
        return jamsostek__part_too_large(event);
    step.amount = *out;
    if (memberships > 1)
        jamsostek__event_step(event, NO_EVENT_KEY, &step);
    return JAMSOSTEK_OK;
}

/* Once, or for each membership (B13). */
static jamsostek_status
funeral(struct jamsostek__event *event, int32_t memberships, int64_t *out)
{
    if (memberships > 1 &&
        jamsostek__event_choice(event, KEY_CHOICE_JKM_SEVERAL_MEMBERSHIPS) ==
            OPTION_CHOICE_JKM_SEVERAL_MEMBERSHIPS_ONCE) {
        memberships = 1;
        jamsostek__part_flag(event, KEY_CHOICE_JKM_SEVERAL_MEMBERSHIPS,
                             JAMSOSTEK_JKM_FLAG_FUNERAL_ONCE,
                             "Biaya pemakaman dibayar satu kali (B13)",
                             "The funeral money is paid once (B13)");
    } else if (memberships > 1) {
        jamsostek__event_remark(
            event, KEY_CHOICE_JKM_SEVERAL_MEMBERSHIPS, 0,
            "Biaya pemakaman dibayar untuk setiap kepesertaan (B13)",
            "The funeral money is paid for each membership (B13)");
    }
    return for_each(event, KEY_JKM_FUNERAL, memberships, out);
}

static jamsostek_status
scholarship(struct jamsostek__event *event, const jamsostek_jkm_input *in,
            jamsostek_jkm_benefit *out)
{
    static const struct jamsostek__name all = {"total_with_scholarship",
                                               "Jumlah dengan beasiswa",
                                               "With the scholarship"};
    jamsostek_scholarship result;
    jamsostek_status status = jamsostek__scholarship_part(
        event, JAMSOSTEK_JKM, in->scholarship, &result);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__part_add(event, result.total,
                                     &out->total_with_scholarship);
    if (status != JAMSOSTEK_OK)
        return status;
    out->scholarship = result.total;
    jamsostek__part_sum(event, &all, out->total_with_scholarship);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__jkm_death(struct jamsostek__event *event,
                     const jamsostek_jkm_input *in, jamsostek_jkm_benefit *out)
{
    static const struct jamsostek__name total = {"total", "Jumlah manfaat",
                                                 "Benefits in all"};
    bool waiting, buried = true;
    jamsostek_status status = check_input(event, in);

    if (status == JAMSOSTEK_OK)
        status = waits(event, in, &waiting);
    if (status != JAMSOSTEK_OK)
        return status;
    if (waiting)
        buried = waiting_funeral(event);
    out->memberships = in->memberships > 0 ? in->memberships : 1;
    if (!waiting)
        status =
            for_each(event, KEY_JKM_LUMP_SUM, out->memberships, &out->lump_sum);
    if (status == JAMSOSTEK_OK && !waiting)
        status =
            for_each(event, KEY_JKM_PERIODIC, out->memberships, &out->periodic);
    if (status == JAMSOSTEK_OK && buried)
        status = funeral(event, out->memberships, &out->funeral);
    out->total = out->lump_sum;
    if (status == JAMSOSTEK_OK)
        status = jamsostek__part_add(event, out->periodic, &out->total);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__part_add(event, out->funeral, &out->total);
    if (status != JAMSOSTEK_OK)
        return status;
    jamsostek__part_sum(event, &total, out->total);
    out->total_with_scholarship = out->total;
    if (in->scholarship == NULL || waiting)
        return JAMSOSTEK_OK;
    return scholarship(event, in, out);
}

jamsostek_status
jamsostek_jkm_death(const jamsostek_rules *rules, jamsostek_date day,
                    const jamsostek_jkm_input *in, jamsostek_jkm_benefit *out,
                    jamsostek_explanation **why, jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_jkm_benefit result = {0};
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
    status = jamsostek__jkm_death(&event, in, &result);
    status = jamsostek__event_end(&event, status, why);
    if (status != JAMSOSTEK_OK)
        return status;
    result.flags = event.flags;
    *out = result;
    return JAMSOSTEK_OK;
}

/* --- heirs --------------------------------------------------------------- */

static const struct jamsostek__name relative_names[] = {
    {"spouse", "Janda atau duda", "Widow or widower"},
    {"child", "Anak", "Child"},
    {"parent", "Orang tua", "Parent"},
    {"grandparent", "Kakek atau nenek", "Grandparent"},
    {"grandchild", "Cucu", "Grandchild"},
    {"sibling", "Saudara kandung", "Brother or sister"},
    {"parent_in_law", "Mertua", "Parent-in-law"},
    {"named", "Pihak dalam wasiat", "Named in the will"},
};

/* The best place that somebody alive has, and who shares it. */
static jamsostek_status
heirs(struct jamsostek__event *event, uint32_t relatives, jamsostek_heirs *out)
{
    uint16_t row;
    int64_t rank;
    size_t i;
    jamsostek_status status = jamsostek__event_row(event, KEY_JKM_HEIRS, &row);

    if (status != JAMSOSTEK_OK)
        return status;
    for (i = 0; i < ARRAY_LEN(relative_names); i++) {
        uint32_t bit = UINT32_C(1) << i;

        if (!(relatives & bit) ||
            !jamsostek__table_at(event->law, &event->law->rows[row],
                                 (int64_t)i + 1, &rank))
            continue;
        if (out->rank == 0 || rank < out->rank) {
            out->rank = (int32_t)rank;
            out->receivers = 0;
        }
        if (rank == out->rank)
            out->receivers |= bit;
    }
    for (i = 0; i < ARRAY_LEN(relative_names); i++)
        if (out->receivers & UINT32_C(1) << i)
            jamsostek__event_remark(event, KEY_JKM_HEIRS, 0,
                                    relative_names[i].id, relative_names[i].en);
    if (out->receivers == 0)
        jamsostek__part_flag(
            event, KEY_JKM_HEIRS, JAMSOSTEK_JKM_FLAG_NO_HEIR,
            "Tanpa ahli waris: biaya pemakaman untuk pengurus pemakaman, "
            "sisanya untuk dana jaminan sosial",
            "No heir: the funeral money goes to whoever arranges the burial, "
            "the rest to the social security fund");
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_jkm_heirs(const jamsostek_rules *rules, jamsostek_date day,
                    uint32_t options, uint32_t relatives, jamsostek_heirs *out,
                    jamsostek_explanation **why, jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_heirs result = {0, 0, 0};
    jamsostek_status status;

    if (out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "out is NULL");
    if (relatives >> ARRAY_LEN(relative_names) != 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "relatives has a bit that is no relative");
    status = jamsostek__event_begin(rules, day, options, why, &event, err);
    if (status != JAMSOSTEK_OK)
        return status;
    status = heirs(&event, relatives, &result);
    status = jamsostek__event_end(&event, status, why);
    if (status != JAMSOSTEK_OK)
        return status;
    result.flags = event.flags;
    *out = result;
    return JAMSOSTEK_OK;
}
