/* SPDX-License-Identifier: MIT */

/*
 * result.c - a result laid out in its two views, and told of at the end
 */
#include "contribution/profile.h"

#include <string.h>

#define RELIEF_OUTCOMES                                                        \
    (JAMSOSTEK_FLAG_RELIEF | JAMSOSTEK_FLAG_RELIEF_NOT_IN_FORCE |              \
     JAMSOSTEK_FLAG_RELIEF_EXCLUDED)

static const struct {
    uint32_t flag;
    const char *id;
    const char *en;
} flag_words[] = {
    {JAMSOSTEK_FLAG_WEAK,
     "bertumpu pada aturan yang belum terkonfirmasi (weak)",
     "rests on a rule that is unconfirmed (weak)"},
    {JAMSOSTEK_FLAG_CARRIED,
     "aturan terakhir diteruskan melewati bulan terakhir yang diperiksa (D20)",
     "the last rule was carried past the last checked month (D20)"},
    {JAMSOSTEK_FLAG_ALTERED, "aturan diubah oleh pengguna (andaian)",
     "a rule was altered by the user (what-if)"},
    {JAMSOSTEK_FLAG_RELIEF,
     "keringanan diberikan; syarat lainnya dianggap terpenuhi",
     "the relief is granted; its other conditions are taken as met"},
    {JAMSOSTEK_FLAG_RELIEF_NOT_IN_FORCE,
     "keringanan tidak berlaku pada bulan itu: iuran penuh",
     "the relief is not in force in that month: full contribution"},
    {JAMSOSTEK_FLAG_RELIEF_EXCLUDED,
     "sumber dana ini dikecualikan dari keringanan: iuran penuh",
     "this funding is excluded from the relief: full contribution"},
    {JAMSOSTEK_FLAG_FUNDING_UNSETTLED,
     "peraturan tidak menyebut apakah sumber dana ini mendapat keringanan",
     "the law does not say whether this funding gets the relief"},
    {JAMSOSTEK_FLAG_FUNDING_ASSUMED,
     "sumber dana tidak disebut; dianggap uang peserta sendiri (D22)",
     "no funding was given; taken as the participant's own (D22)"},
    {JAMSOSTEK_FLAG_DAILY_JP,
     "JP pekerja harian dengan x 25 menurut praktik BPJS, bukan peraturan (D4)",
     "JP of a daily-paid worker by x 25 is practice, not law (D4)"},
    {JAMSOSTEK_FLAG_JP_STOPPED,
     "usia pensiun sudah tercapai: JP tidak lagi dibayar (D7)",
     "the pension age is reached: JP is no longer due (D7)"},
    {JAMSOSTEK_FLAG_JKP_ASSUMED,
     "syarat peserta JKP (WNI, di bawah 54 tahun saat mendaftar, peserta JKN) "
     "dianggap terpenuhi",
     "JKP conditions (Indonesian, under 54 at registration, in health "
     "insurance) are taken as met"},
    {JAMSOSTEK_FLAG_BRACKET_GAP,
     "penghasilan berada di antara dua baris tabel (D2)",
     "the income lies between two printed brackets (D2)"},
    {JAMSOSTEK_FLAG_LOW_INCOME,
     "penghasilan di bawah yang lazim didaftarkan; baris pertama dipakai (D3)",
     "the income is below what is registered in practice; first row (D3)"},
    {JAMSOSTEK_FLAG_PMI_BETWEEN,
     "masa kontrak di antara dua paket; paket lain dapat lebih murah (D14, "
     "D15)",
     "the term lies between packages; another may be cheaper (D14, D15)"},
    {JAMSOSTEK_FLAG_VAT_REMOVED, "PPN dikeluarkan dari nilai kontrak (D13)",
     "VAT was taken out of the contract value (D13)"},
};

const char *
jamsostek_flag_text(uint32_t flag, const char *lang)
{
    bool indonesian = lang != NULL && strcmp(lang, "id") == 0;
    size_t i;

    for (i = 0; i < ARRAY_LEN(flag_words); i++)
        if (flag_words[i].flag == flag)
            return indonesian ? flag_words[i].id : flag_words[i].en;
    return NULL;
}

int64_t *
jamsostek__paid_by(jamsostek_contribution *out, int32_t payer)
{
    switch (payer) {
    case JAMSOSTEK_PAYER_EMPLOYER:
        return &out->paid_by_employer;
    case JAMSOSTEK_PAYER_GOVERNMENT:
        return &out->paid_by_government;
    case JAMSOSTEK_PAYER_SPONSOR:
        return &out->paid_by_sponsor;
    default:
        return &out->paid_by_worker;
    }
}

void
jamsostek__assemble(int64_t const amount[N_ITEMS], int64_t pmi, int32_t payer,
                    jamsostek_contribution *out)
{
    int64_t employer, worker;

    out->jkk = amount[ITEM_JKK];
    out->jkm = amount[ITEM_JKM];
    out->jht_employer = amount[ITEM_JHT_EMPLOYER];
    out->jht_worker = amount[ITEM_JHT_WORKER];
    out->jp_employer = amount[ITEM_JP_EMPLOYER];
    out->jp_worker = amount[ITEM_JP_WORKER];
    out->jkp_government = amount[ITEM_JKP_GOVERNMENT];
    out->jkp_from_jkk = amount[ITEM_JKP_FROM_JKK];
    out->jkp_from_jkm = amount[ITEM_JKP_FROM_JKM];
    out->pmi = pmi;
    employer = out->jkk + out->jkm + out->jht_employer + out->jp_employer;
    worker = out->jht_worker + out->jp_worker + pmi;
    out->total = employer + worker;
    out->paid_by_worker = payer == PAYER_BY_SIDE ? worker : 0;
    out->paid_by_employer = payer == PAYER_BY_SIDE ? employer : 0;
    out->paid_by_government = out->jkp_government;
    out->paid_by_sponsor = 0;
    if (payer != PAYER_BY_SIDE)
        *jamsostek__paid_by(out, payer) += out->total;
    /* D9: what a fund keeps is the bill less the slice, so that the parts
     * add up. */
    out->to_jkk = out->jkk - out->jkp_from_jkk;
    out->to_jkm = out->jkm - out->jkp_from_jkm;
    out->to_jht = out->jht_employer + out->jht_worker;
    out->to_jp = out->jp_employer + out->jp_worker;
    out->to_jkp = out->jkp_government + out->jkp_from_jkk + out->jkp_from_jkm;
    out->to_pmi = pmi;
    out->jp_deferred = 0;
    out->workers = 1;
}

static void
trace_remark(const struct context *context, int32_t key, uint32_t flag,
             const char *text_id, const char *text_en)
{
    jamsostek_explanation_step step = {.node = "remark",
                                       .operation = JAMSOSTEK_OP_REMARK,
                                       .flag = flag,
                                       .text_id = text_id,
                                       .text_en = text_en};

    jamsostek__trace_step(context->trace, context->law, key,
                          key != NO_KEY ? context->period->row[key] : NO_ROW,
                          context->carried, &step);
}

void
jamsostek__trace_relief(const struct context *context,
                        const jamsostek_worker *worker, uint32_t flags)
{
    const struct jamsostek__relief *relief = jamsostek__relief(worker->relief);
    uint32_t outcome = flags & RELIEF_OUTCOMES;
    jamsostek_explanation_step step = {
        .node = "relief",
        .operation = JAMSOSTEK_OP_RELIEF,
        .factor_ppm = PPM,
        .flag = outcome,
        .text_id = jamsostek_flag_text(outcome, "id"),
        .text_en = jamsostek_flag_text(outcome, "en")};
    size_t i;

    if (relief == NULL)
        return;
    if (outcome == JAMSOSTEK_FLAG_RELIEF)
        step.factor_ppm = context->period->value[relief->key];
    jamsostek__trace_step(context->trace, context->law, relief->key,
                          context->period->row[relief->key], context->carried,
                          &step);
    /* What cannot be computed is named, so that somebody can check it. */
    for (i = 0; outcome == JAMSOSTEK_FLAG_RELIEF && i < relief->n_conditions;
         i++)
        trace_remark(context, NO_KEY, 0, relief->conditions_id[i],
                     relief->conditions_en[i]);
}

/* Whether any step had a fraction to round, which D1 then decided. */
static bool
rounded(const jamsostek_explanation *trace)
{
    size_t i;

    for (i = 0; i < trace->n; i++)
        if (trace->steps[i].rounding >= 0)
            return true;
    return false;
}

/* The two views and the remarks, as the closing steps. */
void
jamsostek__trace_result(const struct context *context,
                        const jamsostek_contribution *c)
{
    const struct {
        const char *node;
        int32_t payer;
        int64_t amount;
    } sums[] = {
        {"paid_by_worker", JAMSOSTEK_PAYER_WORKER, c->paid_by_worker},
        {"paid_by_employer", JAMSOSTEK_PAYER_EMPLOYER, c->paid_by_employer},
        {"paid_by_government", JAMSOSTEK_PAYER_GOVERNMENT,
         c->paid_by_government},
        {"paid_by_sponsor", JAMSOSTEK_PAYER_SPONSOR, c->paid_by_sponsor},
        {"to_jkk", 0, c->to_jkk},
        {"to_jkm", 0, c->to_jkm},
        {"to_jht", 0, c->to_jht},
        {"to_jp", 0, c->to_jp},
        {"to_jkp", 0, c->to_jkp},
        {"to_pmi", 0, c->to_pmi},
        {"jp_deferred", 0, c->jp_deferred},
    };
    /* The relief has told its outcome already. */
    uint32_t flags = c->flags & ~RELIEF_OUTCOMES, flag;
    size_t i;

    for (flag = 1; flag != 0 && flag <= flags; flag <<= 1)
        if (flags & flag)
            trace_remark(context, NO_KEY, flag, jamsostek_flag_text(flag, "id"),
                         jamsostek_flag_text(flag, "en"));
    if (rounded(context->trace)) {
        const struct jamsostek__row *rule =
            &context->law
                 ->rows[context->period->row[KEY_ROUNDING_JKK_DIRECTION]];

        trace_remark(context, KEY_ROUNDING_JKK_DIRECTION, 0, rule->note_id,
                     rule->note_en);
    }
    for (i = 0; i < ARRAY_LEN(sums) + 1; i++) {
        jamsostek_explanation_step step = {.node = "total",
                                           .operation = JAMSOSTEK_OP_SUM,
                                           .exact_micro = c->total_micro,
                                           .amount = c->total};

        if (i < ARRAY_LEN(sums)) {
            if (sums[i].amount == 0)
                continue;
            step.node = sums[i].node;
            step.payer = sums[i].payer;
            step.amount = sums[i].amount;
            step.exact_micro = 0;
        }
        jamsostek__trace_step(context->trace, context->law, NO_KEY, NO_ROW,
                              false, &step);
    }
}
