/* SPDX-License-Identifier: MIT */

/*
 * audit_trace.c - verdicts and remarks in words, and as steps of a reason
 */
#include "coverage/audit.h"

#include <string.h>

static const struct {
    const char *name;
    const char *id;
    const char *en;
} verdicts[] = {
    {"exact", "tepat", "exact"},
    {"rounds", "cocok setelah dibulatkan", "rounds to the printed figure"},
    {"truncated", "cocok bila dipotong, bukan dibulatkan",
     "was cut instead of rounded"},
    {"consistent_interval", "mungkin, karena masukannya dibulatkan",
     "possible, since inputs are printed rounded"},
    {"does_not_fit", "tidak cocok", "does not fit"},
    {"unverifiable", "tidak dapat diperiksa, ada bagian yang tidak dicetak",
     "cannot be verified, a part is not printed"},
};

const char *
jamsostek_verdict_name(int32_t verdict)
{
    return verdict >= 1 && (size_t)verdict <= ARRAY_LEN(verdicts)
               ? verdicts[verdict - 1].name
               : NULL;
}

const char *
jamsostek_verdict_text(int32_t verdict, const char *lang)
{
    if (jamsostek_verdict_name(verdict) == NULL)
        return NULL;
    return lang != NULL && strcmp(lang, "id") == 0 ? verdicts[verdict - 1].id
                                                   : verdicts[verdict - 1].en;
}

static const struct remark {
    uint32_t flag;
    const char *id;
    const char *en;
} remarks[] = {
    {JAMSOSTEK_AUDIT_ABOVE_100, "di atas 100%, dan itu sah",
     "above 100%, which is valid"},
    {JAMSOSTEK_AUDIT_MONTHS_INFERRED,
     "jumlah bulan tidak dicetak, melainkan disimpulkan",
     "the months are not printed but inferred"},
    {JAMSOSTEK_AUDIT_RATE_UNKNOWN,
     "iuran itu bukan iuran menurut aturan pada bulan itu",
     "the rate is none that the law gives in that month"},
    {JAMSOSTEK_AUDIT_COARSE,
     "angka tercetak sangat kasar, sehingga banyak yang cocok",
     "the printed figure is so coarse that much fits it"},
    {JAMSOSTEK_AUDIT_RATE_AS_COUNT, "jumlah orang sama dengan angka iuran",
     "the people are as many as the rate has rupiah"},
    {JAMSOSTEK_AUDIT_QUOTA, "jumlah orang adalah kuota kali jumlah desa",
     "the people are a round quota for each village"},
    {JAMSOSTEK_AUDIT_EVEN, "persentasenya habis dibagi",
     "the percentage comes out even"},
};

const char *
jamsostek_audit_text(uint32_t flag, const char *lang)
{
    size_t i;

    for (i = 0; i < ARRAY_LEN(remarks); i++)
        if (remarks[i].flag == flag)
            return lang != NULL && strcmp(lang, "id") == 0 ? remarks[i].id
                                                           : remarks[i].en;
    return NULL;
}

void
jamsostek__audit_printed(jamsostek_explanation *trace, int64_t printed,
                         const struct jamsostek__guesses *guesses)
{
    if (jamsostek__known(printed))
        jamsostek__reason_figure(trace, "printed", "Tercetak", "Printed",
                                 guesses->unit, guesses->decimals, printed);
}

void
jamsostek__audit_verdict(jamsostek_explanation *trace, int32_t verdict,
                         uint32_t flags)
{
    size_t i;

    if (trace == NULL)
        return;
    jamsostek__reason_remark(trace, "verdict", "Hasil uji", "Verdict", 0,
                             verdicts[verdict - 1].id,
                             verdicts[verdict - 1].en);
    for (i = 0; i < ARRAY_LEN(remarks); i++)
        if (flags & remarks[i].flag)
            jamsostek__reason_remark(trace, "remark", "Catatan", "Remark",
                                     remarks[i].flag, remarks[i].id,
                                     remarks[i].en);
    trace->flags = flags;
}
