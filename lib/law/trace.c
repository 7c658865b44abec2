/* SPDX-License-Identifier: MIT */

/*
 * trace.c - records the steps of a calculation and hands them out
 */
#include "law/trace.h"

#include <string.h>

struct words {
    const char *key;
    const char *id;
    const char *en;
};

static const struct words node_words[] = {
    {"income", "Penghasilan", "Income"},
    {"wage", "Upah sebulan", "Monthly wage"},
    {"daily_wage", "Upah sehari", "Daily wage"},
    {"piece_wage", "Upah borongan sebulan", "Piece wage of a month"},
    {"piece_average", "Rata-rata upah borongan", "Average of piece wages"},
    {"deemed_income", "Dasar penghasilan", "Deemed income"},
    {"contract_without_vat", "Nilai kontrak tanpa PPN",
     "Contract value without VAT"},
    {"jkk_layer", "JKK, lapisan nilai kontrak", "JKK, layer of the contract"},
    {"jkm_layer", "JKM, lapisan nilai kontrak", "JKM, layer of the contract"},
    {"programmes", "Program wajib", "Compulsory programmes"},
    {"risk_group", "Kelompok risiko", "Risk group"},
    {"relief", "Keringanan", "Relief"},
    {"jp_base", "Upah untuk JP", "Wage for JP"},
    {"jkp_base", "Upah untuk JKP", "Wage for JKP"},
    {"jkk", "JKK", "JKK"},
    {"jkm", "JKM", "JKM"},
    {"jht_employer", "JHT, pemberi kerja", "JHT, employer"},
    {"jht_worker", "JHT, pekerja", "JHT, worker"},
    {"jp_employer", "JP, pemberi kerja", "JP, employer"},
    {"jp_worker", "JP, pekerja", "JP, worker"},
    {"jkp_government", "JKP, pemerintah", "JKP, government"},
    {"jkp_from_jkk", "JKP, bagian dari JKK", "JKP, slice of JKK"},
    {"jkp_from_jkm", "JKP, bagian dari JKM", "JKP, slice of JKM"},
    {"pmi_before_departure", "Sebelum berangkat", "Before departure"},
    {"pmi_package", "Paket selama dan setelah bekerja",
     "Package during and after work"},
    {"pmi_longer_package",
     "Paket lebih panjang yang lebih murah, tidak dipakai",
     "Cheaper longer package, not taken"},
    {"pmi_extra_months", "Bulan tambahan", "Months beyond the package"},
    {"paid_by_worker", "Dibayar pekerja", "Paid by the worker"},
    {"paid_by_employer", "Dibayar pemberi kerja", "Paid by the employer"},
    {"paid_by_government", "Dibayar pemerintah", "Paid by the government"},
    {"paid_by_sponsor", "Dibayar pihak lain", "Paid by a sponsor"},
    {"to_jkk", "Masuk dana JKK", "To the JKK fund"},
    {"to_jkm", "Masuk dana JKM", "To the JKM fund"},
    {"to_jht", "Masuk dana JHT", "To the JHT fund"},
    {"to_jp", "Masuk dana JP", "To the JP fund"},
    {"to_jkp", "Masuk dana JKP", "To the JKP fund"},
    {"to_pmi", "Masuk JKK dan JKM PMI", "To migrants' JKK and JKM"},
    {"jp_deferred", "JP yang ditunda", "JP still to be paid"},
    {"remark", "Catatan", "Remark"},
    {"run", "Bulan-bulan ini", "These months"},
    {"total", "Jumlah tagihan", "Total bill"},
};

/* Words for the nodes of contributions; others bring their own. */
static void
label(jamsostek_explanation_step *step)
{
    size_t i;

    for (i = 0; i < ARRAY_LEN(node_words) && step->label_id == NULL; i++)
        if (strcmp(node_words[i].key, step->node) == 0) {
            step->label_id = node_words[i].id;
            step->label_en = node_words[i].en;
        }
    if (step->label_id == NULL)
        step->label_id = step->label_en = step->node;
}

void
jamsostek__trace_rule(jamsostek_explanation *trace, const jamsostek_rule *rule,
                      const jamsostek_explanation_step *step)
{
    jamsostek_explanation_step *to;

    if (trace->failed)
        return;
    to = jamsostek__make_room(trace->steps, trace->n, 1, &trace->room,
                              sizeof *to);
    trace->failed = to == NULL;
    if (trace->failed)
        return;
    trace->steps = to;
    to = &trace->steps[trace->n++];
    *to = *step;
    label(to);
    to->month = trace->month;
    if (to->n_months == 0)
        to->n_months = 1;
    if (to->factor_ppm == 0)
        to->factor_ppm = PPM;
    if (to->operation != JAMSOSTEK_OP_SHARE &&
        to->operation != JAMSOSTEK_OP_DEFER &&
        to->operation != JAMSOSTEK_OP_LOOKUP &&
        to->operation != JAMSOSTEK_OP_SUM)
        to->rounding = -1;
    if (to->rounding_base == 0)
        to->rounding = -1;
    if (rule == NULL)
        return;
    /* What is looked up counts what its key counts: 59 years, 24 times. */
    if (to->unit == 0 && to->operation == JAMSOSTEK_OP_LOOKUP &&
        to->base == 0 && to->rate == 0 && rule->unit != JAMSOSTEK_UNIT_IDR &&
        rule->unit != JAMSOSTEK_UNIT_PROGRAMMES &&
        rule->unit != JAMSOSTEK_UNIT_OPTION)
        to->unit = rule->unit;
    to->rule = *rule;
    /* The steps of a what-if die with its handle; the bracket that was used
     * stands in base, rate and amount. */
    to->rule.steps = NULL;
    to->rule.n_steps = 0;
}

void
jamsostek__trace_step(jamsostek_explanation *trace,
                      const struct jamsostek__law *law, int32_t key,
                      uint16_t row, bool carried,
                      const jamsostek_explanation_step *step)
{
    jamsostek_rule rule;
    bool known = key >= 0 && row != NO_ROW;

    if (known)
        jamsostek__rule(law, (size_t)key, row, carried, &rule);
    jamsostek__trace_rule(trace, known ? &rule : NULL, step);
}

void
jamsostek_explanation_free(jamsostek_explanation *explanation)
{
    if (explanation == NULL)
        return;
    jamsostek__free(explanation->steps);
    jamsostek__free(explanation);
}

size_t
jamsostek_explanation_count(const jamsostek_explanation *explanation)
{
    return explanation != NULL ? explanation->n : 0;
}

const jamsostek_explanation_step *
jamsostek_explanation_get(const jamsostek_explanation *explanation,
                          size_t index)
{
    return explanation != NULL && index < explanation->n
               ? &explanation->steps[index]
               : NULL;
}
