/* SPDX-License-Identifier: MIT */

/*
 * explanation.c - the recorded steps as text and as JSON
 *
 * Nothing is computed here: every number was written down by the code that
 * made the figure.
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

/* --- text ------------------------------------------------------------- */

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

static jamsostek_status
finish(const struct jamsostek__text *text, size_t *needed, jamsostek_error *err)
{
    if (needed != NULL)
        *needed = text->needed + 1;
    if (text->needed >= text->size)
        return jamsostek__fail(err, JAMSOSTEK_ERR_BUFFER,
                               "%zu characters are needed", text->needed + 1);
    return JAMSOSTEK_OK;
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
    return finish(&out, needed, err);
}

/* --- JSON ------------------------------------------------------------- */

static const char *
operation_name(int32_t operation)
{
    static const char *const names[] = {"given",  "lookup", "cap",   "times",
                                        "share",  "relief", "layer", "sum",
                                        "remark", "defer",  "growth"};

    return operation >= 1 && operation <= (int32_t)ARRAY_LEN(names)
               ? names[operation - 1]
               : "";
}

static void
json_text(struct jamsostek__text *out, const char *name, const char *value)
{
    jamsostek__text_add(out, ",\"%s\":", name);
    jamsostek__text_json(out, value);
}

static void
json_number(struct jamsostek__text *out, const char *name, int64_t value)
{
    jamsostek__text_add(out, ",\"%s\":%lld", name, (long long)value);
}

static void
json_date(struct jamsostek__text *out, const char *name, jamsostek_date date)
{
    char text[JAMSOSTEK_DATE_SIZE];

    if (date == JAMSOSTEK_DATE_OPEN ||
        jamsostek_date_format(date, text, sizeof text, NULL) != JAMSOSTEK_OK)
        jamsostek__text_add(out, ",\"%s\":null", name);
    else
        json_text(out, name, text);
}

static void
json_rule(struct jamsostek__text *out, const jamsostek_rule *rule)
{
    jamsostek__text_add(out, ",\"rule\":{\"key\":");
    jamsostek__text_json(out, rule->key);
    json_date(out, "from", rule->from);
    json_date(out, "until", rule->until);
    json_text(out, "source", rule->source->id);
    json_text(out, "title", rule->source->title);
    json_text(out, "article", rule->article);
    json_text(out, "confidence", jamsostek_confidence_name(rule->confidence));
    json_date(out, "checked_on", rule->checked_on);
    json_text(out, "note_id", rule->note_id);
    json_text(out, "note_en", rule->note_en);
    jamsostek__text_add(out, ",\"carried\":%s,\"altered\":%s}",
                        rule->carried ? "true" : "false",
                        rule->altered ? "true" : "false");
}

static void
json_step(struct jamsostek__text *out, const jamsostek_explanation_step *step,
          bool event)
{
    static const char *const roundings[] = {"half_up", "down", "up",
                                            "half_even"};

    jamsostek__text_add(out, "{\"node\":");
    jamsostek__text_json(out, step->node);
    json_text(out, "operation", operation_name(step->operation));
    if (!event || step->operation == JAMSOSTEK_OP_GROWTH) {
        json_date(out, "month", step->month);
        json_number(out, "months", step->n_months);
    }
    if (step->payer != 0)
        json_text(out, "payer", jamsostek_payer_name(step->payer));
    json_text(out, "label_id", step->label_id);
    json_text(out, "label_en", step->label_en);
    if (step->operation == JAMSOSTEK_OP_REMARK ||
        step->operation == JAMSOSTEK_OP_RELIEF)
        json_number(out, "flag", step->flag);
    if (step->text_id != NULL) {
        json_text(out, "text_id", step->text_id);
        json_text(out, "text_en", step->text_en);
    }
    if (step->operation != JAMSOSTEK_OP_REMARK) {
        json_number(out, "base", step->base);
        json_number(out, "rate", step->rate);
        json_number(out, "factor_ppm", step->factor_ppm);
        json_number(out, "exact_micro", step->exact_micro);
        if (step->rounding >= 0) {
            json_text(out, "rounding", roundings[step->rounding]);
            json_number(out, "rounding_base", step->rounding_base);
        }
        json_number(out, "amount", step->amount);
        if (step->unit != 0)
            json_text(out, "unit", jamsostek_unit_name(step->unit));
    }
    if (step->rule.key != NULL)
        json_rule(out, &step->rule);
    jamsostek__text_add(out, "}");
}

jamsostek_status
jamsostek_explanation_json(const jamsostek_explanation *explanation, char *text,
                           size_t size, size_t *needed, jamsostek_error *err)
{
    struct jamsostek__text out = {text, size, 0};
    size_t i;

    if (explanation == NULL || (text == NULL && size > 0))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "explanation or text is NULL");
    jamsostek__text_add(&out, "{\"format\":\"jamsostek-explanation/1\"");
    json_text(&out, "edition", jamsostek_law_edition());
    json_text(&out, "digest", jamsostek_law_digest());
    if (explanation->event) {
        json_date(&out, "day", explanation->first);
    } else {
        json_date(&out, "month",
                  jamsostek__month_start(
                      jamsostek__month_number(explanation->first)));
        json_number(&out, "months", explanation->months);
    }
    json_number(&out, "flags", explanation->flags);
    jamsostek__text_add(&out, ",\"steps\":[");
    for (i = 0; i < explanation->n; i++) {
        jamsostek__text_add(&out, i > 0 ? ",\n" : "\n");
        json_step(&out, &explanation->steps[i], explanation->event);
    }
    jamsostek__text_add(&out, "]}\n");
    return finish(&out, needed, err);
}
