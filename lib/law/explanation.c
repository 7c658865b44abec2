/* SPDX-License-Identifier: MIT */

/*
 * explanation.c - the recorded steps as text
 *
 * Nothing is computed here: every number was written down by the code that
 * made the figure.
 */
#include "law/trace.h"

#include <string.h>

static void
add_idr(struct jamsostek__text *text, int64_t amount)
{
    char buffer[JAMSOSTEK_IDR_SIZE];

    if (jamsostek_idr_format(amount, buffer, sizeof buffer, NULL) ==
        JAMSOSTEK_OK)
        jamsostek__text_add(text, "%s", buffer);
}

/* 2,400 ppm is 0.24 %, in Indonesian 0,24%. */
static void
add_percent(struct jamsostek__text *text, int64_t ppm, bool indonesian)
{
    char digits[16];
    struct jamsostek__text fraction = {digits, sizeof digits, 0};
    size_t n = 4;

    jamsostek__text_add(&fraction, "%04lld", (long long)(ppm % 10000));
    while (n > 0 && digits[n - 1] == '0')
        digits[--n] = '\0';
    jamsostek__text_add(text, "%lld%s%s%%", (long long)(ppm / 10000),
                        n == 0       ? ""
                        : indonesian ? ","
                                     : ".",
                        digits);
}

/* Millionths as rupiah with decimals, when there are any. */
static void
add_exact(struct jamsostek__text *text, int64_t micro)
{
    char digits[16];
    struct jamsostek__text fraction = {digits, sizeof digits, 0};
    size_t n = 6;

    jamsostek__text_add(&fraction, "%06lld", (long long)(micro % PPM));
    while (n > 2 && digits[n - 1] == '0')
        digits[--n] = '\0';
    add_idr(text, micro / PPM);
    jamsostek__text_add(text, ",%s", digits);
}

/* PP 44/2015 out of "PP 44/2015 tentang Penyelenggaraan ...". */
static void
add_short_title(struct jamsostek__text *text, const char *title)
{
    const char *end = strstr(title, " tentang ");
    size_t n = end != NULL ? (size_t)(end - title) : strcspn(title, ",(");

    while (n > 0 && title[n - 1] == ' ')
        n--;
    jamsostek__text_add(text, "%.*s", (int)n, title);
}

static void
add_citation(struct jamsostek__text *text, const jamsostek_rule *rule,
             bool indonesian)
{
    static const char *const confidence_id[] = {
        "", "naskah dibaca", "keterangan resmi", "pers", "belum terkonfirmasi"};
    static const char *const confidence_en[] = {"", "text read", "official",
                                                "press", "unconfirmed"};
    bool article = rule->article[0] >= '0' && rule->article[0] <= '9';

    if (rule->altered) {
        jamsostek__text_add(text, " [%s]",
                            indonesian ? "diubah oleh pengguna" : "what-if");
        return;
    }
    jamsostek__text_add(text, " [");
    add_short_title(
        text, indonesian
                  ? jamsostek__titles_id[rule->source - jamsostek__sources]
                  : rule->source->title);
    if (rule->article[0] != '\0')
        jamsostek__text_add(text, "%s%s",
                            !article     ? ", "
                            : indonesian ? " Pasal "
                                         : " art. ",
                            rule->article);
    jamsostek__text_add(text, "; %s%s]",
                        indonesian ? confidence_id[rule->confidence]
                                   : confidence_en[rule->confidence],
                        !rule->carried ? ""
                        : indonesian   ? "; diteruskan"
                                       : "; carried forward");
}

static void
add_rounding(struct jamsostek__text *text,
             const jamsostek_explanation_step *step, bool indonesian)
{
    static const char *const id[] = {
        "dibulatkan, setengah ke atas", "dibulatkan ke bawah",
        "dibulatkan ke atas", "dibulatkan, setengah ke genap"};
    static const char *const en[] = {"rounded half up", "rounded down",
                                     "rounded up", "rounded half to even"};

    if (step->rounding < 0 || step->rounding > 3)
        return;
    jamsostek__text_add(text, " (");
    add_exact(text, step->exact_micro);
    jamsostek__text_add(text, ", %s",
                        indonesian ? id[step->rounding] : en[step->rounding]);
    if (step->rounding_base != 1) {
        jamsostek__text_add(text, indonesian ? " ke kelipatan " : " to ");
        add_idr(text, step->rounding_base);
    }
    jamsostek__text_add(text, ")");
}

static void
add_relief_factor(struct jamsostek__text *text,
                  const jamsostek_explanation_step *step, bool indonesian)
{
    if (step->factor_ppm == PPM)
        return;
    jamsostek__text_add(text, " x ");
    add_percent(text, step->factor_ppm, indonesian);
    if (step->operation == JAMSOSTEK_OP_DEFER)
        jamsostek__text_add(text,
                            indonesian ? " (dibayar sekarang)" : " (due now)");
    else
        jamsostek__text_add(text, indonesian ? " (keringanan)" : " (relief)");
}

/* Steps whose result is no money; false for all others. */
static bool
add_word(struct jamsostek__text *text, const jamsostek_explanation_step *step,
         bool indonesian)
{
    char words[32] = "";

    if (strcmp(step->node, "risk_group") == 0) {
        jamsostek__text_add(text, "%s (%s)",
                            jamsostek_risk_group_name((int32_t)step->amount),
                            indonesian ? step->text_id : step->text_en);
        return true;
    }
    if (strcmp(step->node, "programmes") != 0 ||
        jamsostek_programmes_format((uint32_t)step->amount, words, sizeof words,
                                    NULL) != JAMSOSTEK_OK)
        return false;
    jamsostek__text_add(text, "%s", words);
    return true;
}

/* A result that is no money: a count, a share or a day. */
static void
add_unit(struct jamsostek__text *text, const jamsostek_explanation_step *step,
         bool indonesian)
{
    static const char *const id[] = {[JAMSOSTEK_UNIT_YEARS] = " tahun",
                                     [JAMSOSTEK_UNIT_MONTHS] = " bulan",
                                     [JAMSOSTEK_UNIT_DAYS] = " hari"};
    static const char *const en[] = {[JAMSOSTEK_UNIT_YEARS] = " years",
                                     [JAMSOSTEK_UNIT_MONTHS] = " months",
                                     [JAMSOSTEK_UNIT_DAYS] = " days"};
    char date[JAMSOSTEK_DATE_SIZE];
    const char *after = NULL;

    if (step->unit == JAMSOSTEK_UNIT_PPM) {
        add_percent(text, step->amount, indonesian);
        return;
    }
    if (step->unit == JAMSOSTEK_UNIT_DATE &&
        jamsostek_date_format((jamsostek_date)step->amount, date, sizeof date,
                              NULL) == JAMSOSTEK_OK) {
        jamsostek__text_add(text, "%s", date);
        return;
    }
    if (step->unit < (int32_t)ARRAY_LEN(id))
        after = indonesian ? id[step->unit] : en[step->unit];
    jamsostek__text_add(text, "%lld", (long long)step->amount);
    if (after != NULL) /* 1 month, not 1 months */
        jamsostek__text_add(
            text, "%.*s",
            (int)strlen(after) - (!indonesian && step->amount == 1), after);
}

/* What stands between the label and the citation. */
static void
add_formula(struct jamsostek__text *text,
            const jamsostek_explanation_step *step, bool id)
{
    if (strcmp(step->node, "worker_months") == 0) {
        add_idr(text, step->base);
        jamsostek__text_add(text, " / ");
        add_idr(text, step->rate);
        jamsostek__text_add(text, " = ");
    }
    if (step->unit != 0) {
        add_unit(text, step, id);
        return;
    }
    switch (step->operation) {
    case JAMSOSTEK_OP_SHARE:
    case JAMSOSTEK_OP_DEFER:
    case JAMSOSTEK_OP_LAYER:
        add_idr(text, step->base);
        jamsostek__text_add(text, " x ");
        add_percent(text, step->rate, id);
        add_relief_factor(text, step, id);
        jamsostek__text_add(text, " = ");
        break;
    case JAMSOSTEK_OP_TIMES:
        add_idr(text, step->base);
        jamsostek__text_add(text, " x %lld = ", (long long)step->rate);
        break;
    case JAMSOSTEK_OP_GROWTH:
        jamsostek__text_add(text, id ? "dari " : "from ");
        add_idr(text, step->base);
        jamsostek__text_add(text, id ? ", %d bulan, " : ", %d months at ",
                            (int)step->n_months);
        add_percent(text, step->rate, id);
        jamsostek__text_add(text, id ? " setahun = " : " a year = ");
        break;
    case JAMSOSTEK_OP_CAP:
        jamsostek__text_add(text, id ? "paling banyak " : "at most ");
        add_idr(text, step->rate);
        jamsostek__text_add(text, id ? ", dari " : ", of ");
        add_idr(text, step->base);
        jamsostek__text_add(text, " = ");
        break;
    case JAMSOSTEK_OP_LOOKUP:
        if (strcmp(step->node, "deemed_income") == 0) {
            jamsostek__text_add(text, id ? "baris mulai " : "bracket from ");
            add_idr(text, step->rate);
            jamsostek__text_add(text, ": ");
        } else if (strcmp(step->node, "piece_average") == 0) {
            add_idr(text, step->base);
            jamsostek__text_add(text,
                                id ? " / %lld bulan = " : " / %lld months = ",
                                (long long)step->rate);
        } else if (strcmp(step->node, "contract_without_vat") == 0) {
            add_idr(text, step->base);
            jamsostek__text_add(text, id ? " dikurangi PPN " : " less VAT of ");
            add_percent(text, step->rate, id);
            jamsostek__text_add(text, " = ");
        } else if (strcmp(step->node, "jp_year") == 0) {
            jamsostek__text_add(text, "%lld: ", (long long)step->rate);
        } else if (step->rate != 0) {
            jamsostek__text_add(text, id ? "%lld bulan: " : "%lld months: ",
                                (long long)step->rate);
        }
        if (step->factor_ppm != PPM) {
            add_idr(text, step->base);
            add_relief_factor(text, step, id);
            jamsostek__text_add(text, " = ");
        }
        break;
    default:
        break;
    }
    /* The rounding of layers is that of their sum. */
    if (step->operation == JAMSOSTEK_OP_LAYER && step->exact_micro % PPM != 0)
        add_exact(text, step->exact_micro);
    else
        add_idr(text, step->amount);
    add_rounding(text, step, id);
}

static void
add_step(struct jamsostek__text *text, const jamsostek_explanation_step *step,
         bool indonesian)
{
    const char *remark = indonesian ? step->text_id : step->text_en;

    jamsostek__text_add(text,
                        "%s: ", indonesian ? step->label_id : step->label_en);
    if (step->operation == JAMSOSTEK_OP_REMARK) {
        jamsostek__text_add(text, "%s", remark != NULL ? remark : "");
    } else if (step->operation == JAMSOSTEK_OP_RELIEF) {
        if (step->rule.key != NULL)
            jamsostek__text_add(
                text,
                "%s: ", indonesian ? step->rule.label_id : step->rule.label_en);
        jamsostek__text_add(text, "%s", remark != NULL ? remark : "");
    } else if (!add_word(text, step, indonesian)) {
        add_formula(text, step, indonesian);
    }
    if (step->rule.key != NULL)
        add_citation(text, &step->rule, indonesian);
    jamsostek__text_add(text, "\n");
}

/* 2026-01, or 2026-01 to 2026-03. */
static void
add_months(struct jamsostek__text *text, jamsostek_date first, int32_t months,
           bool indonesian)
{
    int32_t number = jamsostek__month_number(first), last = number + months - 1;

    jamsostek__text_add(text, "%04d-%02d", 1970 + number / 12, number % 12 + 1);
    if (months > 1)
        jamsostek__text_add(text, "%s%04d-%02d", indonesian ? " s.d. " : " to ",
                            1970 + last / 12, last % 12 + 1);
}

jamsostek_status
jamsostek_explanation_text(const jamsostek_explanation *explanation,
                           const char *lang, char *text, size_t size,
                           size_t *needed, jamsostek_error *err)
{
    struct jamsostek__text out = {text, size, 0};
    char day[JAMSOSTEK_DATE_SIZE];
    jamsostek_status status;
    bool indonesian;
    size_t i;

    if (explanation == NULL || lang == NULL || (text == NULL && size > 0))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "explanation, lang or text is NULL");
    indonesian = strcmp(lang, "id") == 0;
    if (!indonesian && strcmp(lang, "en") != 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "lang is neither id nor en");
    if (explanation->event) {
        status =
            jamsostek_date_format(explanation->first, day, sizeof day, err);
        if (status != JAMSOSTEK_OK)
            return status;
        jamsostek__text_add(&out, "%s %s", indonesian ? "Tanggal" : "Day", day);
    } else {
        jamsostek__text_add(&out, "%s ",
                            indonesian ? "Bulan iuran" : "Contribution month");
        add_months(&out, explanation->first, explanation->months, indonesian);
    }
    jamsostek__text_add(&out, " (%s %s)\n",
                        indonesian ? "edisi aturan" : "law edition",
                        jamsostek_law_edition());
    for (i = 0; i < explanation->n; i++) {
        const jamsostek_explanation_step *step = &explanation->steps[i];

        /* A new run of months in a span. */
        if (explanation->months > 1 &&
            (i == 0 || step->month != step[-1].month ||
             step->n_months != step[-1].n_months)) {
            jamsostek__text_add(&out, "\n");
            add_months(&out, step->month, step->n_months, indonesian);
            jamsostek__text_add(&out, "\n");
        }
        add_step(&out, step, indonesian);
    }
    return jamsostek__text_end(&out, needed, err);
}
