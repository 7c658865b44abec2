/* SPDX-License-Identifier: MIT */

/*
 * words.c - codes, fields and remarks in Indonesian and English
 */
#include "words.h"

#include <inttypes.h>
#include <stddef.h>
#include <string.h>

#define FIELD(name) #name, offsetof(jamsostek_contribution, name)

const struct field fields[] = {
    {FIELD(jkk), VIEW_DUE, "JKK, work accident", "JKK, kecelakaan kerja"},
    {FIELD(jkm), VIEW_DUE, "JKM, death", "JKM, kematian"},
    {FIELD(jht_employer), VIEW_DUE, "JHT, old age, employer",
     "JHT, hari tua, pemberi kerja"},
    {FIELD(jht_worker), VIEW_DUE, "JHT, old age, worker",
     "JHT, hari tua, pekerja"},
    {FIELD(jp_employer), VIEW_DUE, "JP, pension, employer",
     "JP, pensiun, pemberi kerja"},
    {FIELD(jp_worker), VIEW_DUE, "JP, pension, worker", "JP, pensiun, pekerja"},
    {FIELD(pmi), VIEW_DUE, "JKK and JKM of a migrant worker",
     "JKK dan JKM pekerja migran"},
    {FIELD(total), VIEW_DUE, "Total of the bill", "Jumlah tagihan"},
    {FIELD(paid_by_worker), VIEW_PAYS, "Worker or participant",
     "Pekerja atau peserta"},
    {FIELD(paid_by_employer), VIEW_PAYS, "Employer or project",
     "Pemberi kerja atau proyek"},
    {FIELD(paid_by_government), VIEW_PAYS, "Government", "Pemerintah"},
    {FIELD(paid_by_sponsor), VIEW_PAYS, "Sponsor", "Penyandang dana lain"},
    {FIELD(to_jkk), VIEW_RECEIVES, "JKK", "JKK"},
    {FIELD(to_jkm), VIEW_RECEIVES, "JKM", "JKM"},
    {FIELD(to_jht), VIEW_RECEIVES, "JHT", "JHT"},
    {FIELD(to_jp), VIEW_RECEIVES, "JP", "JP"},
    {FIELD(to_jkp), VIEW_RECEIVES, "JKP, loss of job",
     "JKP, kehilangan pekerjaan"},
    {FIELD(to_pmi), VIEW_RECEIVES, "JKK and JKM of migrant workers",
     "JKK dan JKM pekerja migran"},
    {FIELD(jkp_government), VIEW_BESIDES, "JKP, the state's share",
     "JKP, bagian pemerintah"},
    {FIELD(jkp_from_jkk), VIEW_BESIDES, "JKP, slice inside JKK",
     "JKP, bagian di dalam JKK"},
    {FIELD(jkp_from_jkm), VIEW_BESIDES, "JKP, slice inside JKM",
     "JKP, bagian di dalam JKM"},
    {FIELD(jp_deferred), VIEW_BESIDES, "JP, still to be paid later",
     "JP, ditunda dan dibayar kemudian"},
    {FIELD(base), VIEW_NONE, "Wage or income that counts",
     "Upah atau penghasilan yang dihitung"},
    {FIELD(total_micro), VIEW_NONE, "", ""},
    {FIELD(workers), VIEW_NONE, "", ""},
};
const size_t n_fields = COUNT(fields);

int64_t
field_get(const jamsostek_contribution *c, const struct field *field)
{
    int64_t value;

    memcpy(&value, (const char *)c + field->offset, sizeof value);
    return value;
}

const char *
view_title(enum view view)
{
    switch (view) {
    case VIEW_DUE:
        return say("What is due", "Yang harus dibayar");
    case VIEW_PAYS:
        return say("Who pays", "Siapa yang membayar");
    case VIEW_RECEIVES:
        return say("Which fund receives it", "Dana mana yang menerima");
    default:
        return say("Besides", "Keterangan");
    }
}

const char *
segment_label(int32_t segment)
{
    switch (segment) {
    case JAMSOSTEK_SEGMENT_PU:
        return say("wage earner (PU)", "penerima upah (PU)");
    case JAMSOSTEK_SEGMENT_BPU:
        return say("non-wage earner (BPU)", "bukan penerima upah (BPU)");
    case JAMSOSTEK_SEGMENT_CONSTRUCTION:
        return say("construction", "jasa konstruksi");
    case JAMSOSTEK_SEGMENT_PMI:
        return say("migrant worker (PMI)", "pekerja migran (PMI)");
    default:
        return "";
    }
}

const char *
funding_label(int32_t funding)
{
    jamsostek_funding_info info;

    if (jamsostek_funding_get(funding, &info, NULL) != JAMSOSTEK_OK)
        return say("not given", "tidak disebut");
    return say(info.label_en, info.label_id);
}

const char *
level_label(int32_t level)
{
    switch (level) {
    case 1:
        return say("Province", "Provinsi");
    case 2:
        return say("Regency or city", "Kabupaten/kota");
    case 3:
        return say("District", "Kecamatan");
    default:
        return say("Village", "Desa/kelurahan");
    }
}

int32_t
worker_segment(const jamsostek_worker *worker)
{
    jamsostek_category category;

    if (worker->segment != 0 ||
        jamsostek_category_get(worker->category, &category, NULL) !=
            JAMSOSTEK_OK)
        return worker->segment;
    return category.segment;
}

/* ---- remarks ----------------------------------------------------------- */

static const struct {
    uint32_t flag;
    const char *en;
    const char *id;
} sentences[] = {
    {JAMSOSTEK_FLAG_WEAK,
     "A rule behind these figures has only one source (marked \"weak\"); "
     "--explain shows which.",
     "Salah satu aturan di balik angka ini hanya punya satu sumber (ditandai "
     "\"weak\"); --explain menunjukkan yang mana."},
    {JAMSOSTEK_FLAG_CARRIED,
     "After the last checked month the last known rule was used; check these "
     "months again when the law is known.",
     "Sesudah bulan terakhir yang diperiksa dipakai aturan terakhir yang "
     "diketahui; periksa lagi bulan-bulan itu setelah aturannya ada."},
    {JAMSOSTEK_FLAG_ALTERED, "A rule was changed by --set.",
     "Sebuah aturan diubah dengan --set."},
    {JAMSOSTEK_FLAG_RELIEF_EXCLUDED,
     "This source of money is excluded from the relief: the full amount is "
     "due.",
     "Sumber dana ini dikecualikan dari keringanan: iuran dibayar penuh."},
    {JAMSOSTEK_FLAG_FUNDING_ASSUMED,
     "No source of money was given: the participant's own money is assumed.",
     "Sumber dana tidak disebut: dianggap uang peserta sendiri."},
    {JAMSOSTEK_FLAG_DAILY_JP,
     "JP of a daily-paid worker: the daily wage was taken by the same factor "
     "as for the other programmes, which is practice, not law.",
     "JP pekerja harian: upah harian dikalikan dengan faktor yang sama seperti "
     "program lain; ini praktik, bukan ketentuan."},
    {JAMSOSTEK_FLAG_JP_STOPPED, "The pension age was reached: JP has stopped.",
     "Usia pensiun sudah tercapai: iuran JP berhenti."},
    {JAMSOSTEK_FLAG_JKP_ASSUMED,
     "The conditions of JKP (citizen, below 54 at registration, in health "
     "insurance) are taken as met.",
     "Syarat JKP (WNI, belum berusia 54 tahun saat didaftarkan, peserta JKN) "
     "dianggap terpenuhi."},
    {JAMSOSTEK_FLAG_BRACKET_GAP,
     "The income lies between two printed rows; the lower one was taken "
     "unless the rules say otherwise.",
     "Penghasilan berada di antara dua baris tabel; dipakai baris yang lebih "
     "rendah kecuali aturan diubah."},
    {JAMSOSTEK_FLAG_LOW_INCOME,
     "The income is lower than what is accepted at registration in practice.",
     "Penghasilan lebih rendah daripada yang diterima saat pendaftaran dalam "
     "praktik."},
    {JAMSOSTEK_FLAG_PMI_BETWEEN,
     "The term lies between two packages; compare with the next longer one.",
     "Masa perjanjian berada di antara dua paket; bandingkan dengan paket "
     "berikutnya."},
    {JAMSOSTEK_FLAG_VAT_REMOVED, "VAT was taken out of the contract value.",
     "PPN dikeluarkan dari nilai kontrak."},
};

/* Depends on --grant-unsettled. */
static const char *
unsettled_sentence(const jamsostek_worker *worker)
{
    if (worker->options & JAMSOSTEK_OPTION_UNSETTLED_RELIEF)
        return say("Whether this source of money gets the relief of PP 50/2025 "
                   "is not settled; it was granted as asked for.",
                   "Belum jelas apakah sumber dana ini memperoleh keringanan "
                   "PP 50/2025; keringanan diberikan sesuai permintaan.");
    return say("Whether this source of money gets the relief of PP 50/2025 is "
               "not settled; it was refused (--grant-unsettled grants it).",
               "Belum jelas apakah sumber dana ini memperoleh keringanan "
               "PP 50/2025; keringanan tidak diberikan (--grant-unsettled "
               "memberikannya).");
}

_Static_assert(COUNT(sentences) + 3 <=
                   COUNT(((struct remarks *)NULL)->sentences),
               "there is room for every remark");

static void
add(struct remarks *remarks, const char *sentence)
{
    remarks->sentences[remarks->n++] = sentence;
}

/* Months in which there is no relief at all. */
static void
out_of_force(uint32_t flags, bool span, struct remarks *remarks)
{
    const uint32_t refused =
        JAMSOSTEK_FLAG_RELIEF_EXCLUDED | JAMSOSTEK_FLAG_FUNDING_UNSETTLED;

    if (!span)
        add(remarks, say("The relief is not in force in this month: the full "
                         "amount is due.",
                         "Keringanan tidak berlaku pada bulan ini: iuran "
                         "dibayar penuh."));
    else if (flags & JAMSOSTEK_FLAG_RELIEF)
        add(remarks, say("The relief is not in force in every month; the "
                         "months without it are due in full.",
                         "Keringanan tidak berlaku di setiap bulan; bulan "
                         "tanpa keringanan dibayar penuh."));
    else if (!(flags & refused))
        add(remarks, say("The relief is not in force in any of these months: "
                         "the full amount is due.",
                         "Keringanan tidak berlaku di bulan-bulan ini: iuran "
                         "dibayar penuh."));
}

void
remarks_of(uint32_t flags, const jamsostek_worker *worker, bool span,
           struct remarks *remarks)
{
    size_t i;

    remarks->n = 0;
    if (flags & JAMSOSTEK_FLAG_RELIEF)
        add(remarks,
            say("The relief was granted; its other conditions are taken as "
                "met.",
                "Keringanan diberikan; syarat lainnya dianggap terpenuhi."));
    if (flags & JAMSOSTEK_FLAG_FUNDING_UNSETTLED)
        add(remarks, unsettled_sentence(worker));
    if (flags & JAMSOSTEK_FLAG_RELIEF_NOT_IN_FORCE)
        out_of_force(flags, span, remarks);
    for (i = 0; i < COUNT(sentences); i++)
        if (flags & sentences[i].flag)
            add(remarks, say(sentences[i].en, sentences[i].id));
}

void
remarks_add(struct remarks *remarks, const char *sentence)
{
    size_t i;

    for (i = 0; i < remarks->n; i++)
        if (strcmp(remarks->sentences[i], sentence) == 0)
            return;
    if (remarks->n < COUNT(remarks->sentences))
        add(remarks, sentence);
}

void
remarks_drop(struct remarks *remarks, const struct remarks *other)
{
    size_t i, k, kept = 0;

    for (i = 0; i < remarks->n; i++) {
        for (k = 0; k < other->n; k++)
            if (strcmp(remarks->sentences[i], other->sentences[k]) == 0)
                break;
        if (k == other->n)
            remarks->sentences[kept++] = remarks->sentences[i];
    }
    remarks->n = kept;
}

void
print_remark(const char *sentence)
{
    size_t length = strlen(sentence);

    /* Those of the library come without the full stop. */
    fputs("  - ", stdout);
    print_wrapped(sentence, length, 4, 4, LINE);
    puts(length > 0 && sentence[length - 1] == '.' ? "" : ".");
}

void
print_remarks(const struct remarks *remarks, const char *title)
{
    size_t i;

    if (remarks->n > 0)
        printf("\n%s\n", title);
    for (i = 0; i < remarks->n; i++)
        print_remark(remarks->sentences[i]);
}

void
json_remarks(const struct remarks *remarks, const char *key)
{
    size_t i;

    json_key(key);
    json_open('[');
    for (i = 0; i < remarks->n; i++)
        json_text(remarks->sentences[i]);
    json_close(']');
}

/* ---- values of the law ------------------------------------------------- */

const char *
amount_words(const jamsostek_rule *rule, int64_t amount, char *text)
{
    char number[NUMBER_SIZE];
    const char *word = NULL;

    switch (rule->unit) {
    case JAMSOSTEK_UNIT_IDR:
        return money(amount, text);
    case JAMSOSTEK_UNIT_PPM:
        return rate(amount, text);
    case JAMSOSTEK_UNIT_YEARS:
        word = say(amount == 1 ? "year" : "years", "tahun");
        break;
    case JAMSOSTEK_UNIT_MONTHS:
        word = say(amount == 1 ? "month" : "months", "bulan");
        break;
    case JAMSOSTEK_UNIT_DAYS:
        word = say(amount == 1 ? "day" : "days", "hari");
        break;
    case JAMSOSTEK_UNIT_DAY_OF_MONTH:
        snprintf(text, VALUE_SIZE, "%s %s", say("day", "tanggal"),
                 count(amount, number));
        return text;
    case JAMSOSTEK_UNIT_FACTOR:
        return count(amount, text);
    case JAMSOSTEK_UNIT_PROGRAMMES:
        if (jamsostek_programmes_format((uint32_t)amount, text, VALUE_SIZE,
                                        NULL) != JAMSOSTEK_OK)
            text[0] = '\0';
        return text;
    case JAMSOSTEK_UNIT_OPTION:
        word = jamsostek_rules_option(rule->key, amount);
        snprintf(text, VALUE_SIZE, "%s", word != NULL ? word : "");
        return text;
    default:
        break;
    }
    snprintf(text, VALUE_SIZE, "%s%s%s", count(amount, number),
             word != NULL ? " " : "", word != NULL ? word : "");
    return text;
}

const char *
rule_words(const jamsostek_rule *rule, char *text)
{
    if (rule->n_steps > 0) {
        snprintf(text, VALUE_SIZE, "%zu %s", rule->n_steps,
                 say(rule->n_steps == 1 ? "row" : "rows", "baris"));
        return text;
    }
    amount_words(rule, rule->amount, text);
    if (rule->kind == JAMSOSTEK_KIND_RELIEF) {
        size_t end = strlen(text);

        snprintf(text + end, VALUE_SIZE - end, " %s",
                 say("remains due", "tetap dibayar"));
    }
    return text;
}

/* The library's own decisions are no regulation and have no articles. */
static bool
is_decision(const jamsostek_source *source)
{
    return strcmp(source->id, "library") == 0;
}

const char *
source_title(const jamsostek_source *source)
{
    return is_decision(source)
               ? say("libjamsostek's decisions", "keputusan libjamsostek")
               : source->title;
}

const char *
citation(const jamsostek_rule *rule, char *text)
{
    if (is_decision(rule->source))
        snprintf(text, CITATION_SIZE, "%s %s",
                 say("libjamsostek's decision", "keputusan libjamsostek"),
                 rule->article);
    else
        snprintf(text, CITATION_SIZE, "%s%s%s", rule->source->title,
                 rule->article[0] != '\0' ? say(", article ", ", Pasal ") : "",
                 rule->article);
    return text;
}

/* A relief is a key of the law and is called as it is there. */
const char *
relief_label(int32_t relief)
{
    const char *name = jamsostek_relief_name(relief);
    char key[64];
    jamsostek_rule rule;

    snprintf(key, sizeof key, "relief.%s", name);
    if (jamsostek_rules_history(NULL, key, 0, &rule, NULL) != JAMSOSTEK_OK)
        return name;
    return say(rule.label_en, rule.label_id);
}
