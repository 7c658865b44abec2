/* SPDX-License-Identifier: MIT */

/*
 * audit_guess.c - guesses are kept, put in order and said in words
 *
 * The order is that of jamsostek_misreading: the misreadings that published
 * figures show most often come first.  Among equal ones an exact fit precedes
 * one that rounds, and that one that was cut.
 */
#include "coverage/audit.h"

#include <string.h>

/* What a misreading is called, and where it was seen in print. */
static const struct words {
    const char *name;
    const char *id;
    const char *en;
    const char *seen_id; /* NULL: not seen yet */
    const char *seen_en;
} words[] = {
    {"months", "jumlah bulan tidak dicetak", "the months are not printed",
     "sekitar sepertiga anggaran yang terbit",
     "about a third of the published budgets"},
    {"period", "jumlah sebulan dan setahun tertukar",
     "a month's and a year's sum are mixed up",
     "Situbondo 2025: 69 juta dan 800 juta untuk orang yang sama",
     "Situbondo 2025: 69 million and 800 million for the same people"},
    {"other_months", "jumlah bulannya lain", "it is another number of months",
     "Luwu 2025: 3 bulan, bukan setahun", "Luwu 2025: 3 months, not a year"},
    {"rate", "iuran segmen atau program lain",
     "it is the rate of another segment or set of programmes",
     "Surabaya 2024: 5.400 sebagai PU, bukan 16.800 sebagai BPU",
     "Surabaya 2024: 5,400 as wage earners, not 16,800 as BPU"},
    {"rate_misprint", "iuran dibulatkan atau salah cetak",
     "the rate is rounded or misprinted",
     "Kepahiang 2025: 16.000; juga 16.500, 16.700, dan \"sekitar 17 ribu\"",
     "Kepahiang 2025: 16,000; also 16,500, 16,700 and \"about 17 thousand\""},
    {"other_count", "angka itu milik jumlah lain yang juga dicetak",
     "it belongs to another count printed beside it",
     "Kendal 2025: jumlah untuk 324.504 yang belum terlindungi",
     "Kendal 2025: the sum for the 324,504 not yet covered"},
    {"quota_as_count", "kuota x desa dicetak sebagai jumlah orang",
     "a quota x villages is printed as a count of people",
     "Nias Selatan 2023: 459 desa x 100 = 45.900",
     "Nias Selatan 2023: 459 villages x 100 = 45,900"},
    {"rate_as_count", "angka iuran tercetak sebagai jumlah orang",
     "the people are as many as the rate has rupiah",
     "Konawe Selatan 2023: 336 desa x 50 = 16.800 pekerja",
     "Konawe Selatan 2023: 336 villages x 50 = 16,800 workers"},
    {"target_as_gap", "target dicetak sebagai kekurangan",
     "the target is printed as the gap",
     "Sulawesi Selatan 2025: 1,76 juta \"belum terlindungi\" adalah target",
     "Sulawesi Selatan 2025: 1.76 million \"uncovered\" is the target"},
    {"gap_to_all", "kekurangan ke 100% dicetak sebagai kekurangan ke target",
     "the gap to 100% is printed as the gap to the target",
     "Wonogiri 2025: 68,01 bukan 20,70 poin",
     "Wonogiri 2025: 68.01 instead of 20.70 points"},
    {"gap_to_target", "kekurangan ke target dicetak sebagai kekurangan ke 100%",
     "the gap to the target is printed as the gap to 100%", NULL, NULL},
    {"segments", "segmen dari penyebut dicetak sebagai peserta",
     "the segments of the denominator are printed as participants",
     "Kendari 2025: tiga segmen \"aktif\" berjumlah 140.940, yaitu penyebutnya",
     "Kendari 2025: three \"active\" segments sum to 140,940, the denominator"},
    {"of_target", "bagian dari target, bukan dari semua",
     "it is a share of the target, not of all", NULL, NULL},
    {"target_as_ratio", "target dicetak sebagai capaian",
     "the target is printed as what is reached", NULL, NULL},
    {"complement", "yang dicetak bagian yang belum terlindungi",
     "it is the share that is not covered", NULL, NULL},
    {"input_cut", "masukannya dipotong, bukan dibulatkan",
     "an input was cut instead of rounded",
     "Kalimantan Timur 2023: 1.358.610 dicetak 1,35 juta",
     "Kalimantan Timur 2023: 1,358,610 printed as 1.35 million"},
    {"grouping", "pengelompokan angka rusak: nol kurang atau lebih",
     "the grouping is broken: zeros too few or too many",
     "Bone 2025: \"652.780.000.800\"; Jember: \"20.97\" untuk 20.097",
     "Bone 2025: \"652.780.000.800\"; Jember: \"20.97\" for 20,097"},
    {"transposed", "dua angka berdampingan tertukar",
     "two neighbouring digits changed places",
     "Wakatobi: 6.069 dan 6.609; 174 dan 147 juta",
     "Wakatobi: 6,069 and 6,609; 174 and 147 million"},
};

const char *
jamsostek_misreading_name(int32_t misreading)
{
    return misreading >= 1 && (size_t)misreading <= ARRAY_LEN(words)
               ? words[misreading - 1].name
               : NULL;
}

static const struct {
    const char *name;
    const char *id;
    const char *en;
} parts[] = {
    {"printed", "angka tercetak", "the printed figure"},
    {"workers", "pekerja", "workers"},
    {"months", "bulan", "months"},
    {"rate", "iuran", "the rate"},
    {"numerator", "pembilang", "the numerator"},
    {"denominator", "penyebut", "the denominator"},
    {"addend", "bagian", "part"},
};

const char *
jamsostek_claim_part_name(int32_t part)
{
    return part >= 1 && (size_t)part <= ARRAY_LEN(parts) ? parts[part - 1].name
                                                         : NULL;
}

/* --- collecting ---------------------------------------------------------- */

static bool
is_before(const jamsostek_audit_guess *a, const jamsostek_audit_guess *b)
{
    if (a->misreading != b->misreading)
        return a->misreading < b->misreading;
    return a->verdict < b->verdict;
}

static bool
is_same(const jamsostek_audit_guess *a, const jamsostek_audit_guess *b)
{
    return a->part == b->part && a->read_as == b->read_as &&
           a->index == b->index && a->gives == b->gives;
}

void
jamsostek__guess(struct jamsostek__guesses *guesses,
                 const jamsostek_audit_guess *guess)
{
    jamsostek_audit_guess kept = *guess;
    size_t i;

    if (kept.verdict < JAMSOSTEK_VERDICT_EXACT ||
        kept.verdict > JAMSOSTEK_VERDICT_TRUNCATED)
        return;
    /* The same reading by two ways is said once, in the commoner one. */
    for (i = 0; i < guesses->n; i++)
        if (is_same(&guesses->list[i], &kept))
            return;
    if (guesses->n == GUESSES)
        return;
    kept.unit = guesses->unit;
    if (kept.decimals == 0)
        kept.decimals = guesses->decimals;
    for (i = guesses->n; i > 0 && is_before(&kept, &guesses->list[i - 1]); i--)
        guesses->list[i] = guesses->list[i - 1];
    guesses->list[i] = kept;
    guesses->n++;
}

void
jamsostek__guesses_give(const struct jamsostek__guesses *guesses,
                        jamsostek_audit_guess *to, size_t room, size_t *n)
{
    size_t i;

    for (i = 0; i < guesses->n && i < room; i++)
        to[i] = guesses->list[i];
    if (n != NULL)
        *n = guesses->n;
}

/* A printed figure that two neighbours in the wrong order would explain. */
void
jamsostek__consider_transposed(struct jamsostek__guesses *guesses,
                               int64_t computed, int64_t printed,
                               int64_t quantum)
{
    int64_t variants[MOST_VARIANTS];
    size_t i, n;

    if (printed < quantum ||
        jamsostek__significant(printed, quantum) < SIGNIFICANT)
        return;
    n = jamsostek__transpositions(printed / quantum, variants);
    for (i = 0; i < n; i++) {
        jamsostek_audit_guess guess = {
            .misreading = JAMSOSTEK_MISREADING_TRANSPOSED,
            .part = JAMSOSTEK_PART_PRINTED,
            .read_as = variants[i] * quantum,
            .gives = computed,
            .index = -1,
        };

        guess.verdict = jamsostek__fit(computed, guess.read_as, quantum);
        jamsostek__guess(guesses, &guess);
    }
}

/* --- words --------------------------------------------------------------- */

/* Digits grouped as the language groups them. */
static void
add_count(struct jamsostek__text *text, int64_t value, bool indonesian)
{
    char digits[32];
    struct jamsostek__text grouped = {digits, sizeof digits, 0};
    char *mark;

    jamsostek__text_grouped(&grouped, value);
    for (mark = digits; *mark != '\0' && !indonesian; mark++)
        if (*mark == '.')
            *mark = ',';
    jamsostek__text_add(text, "%s", digits);
}

void
jamsostek__add_figure(struct jamsostek__text *text, int64_t value, int32_t unit,
                      int32_t decimals, bool indonesian)
{
    char percent[JAMSOSTEK_PERCENT_SIZE];

    if (unit == JAMSOSTEK_FIGURE_RUPIAH) {
        jamsostek__text_add(text, "Rp");
        jamsostek__text_grouped(text, value);
        return;
    }
    if (unit != JAMSOSTEK_FIGURE_PERCENT) {
        add_count(text, value, indonesian);
        return;
    }
    if (jamsostek_percent_format(value, decimals, indonesian ? "id" : "en",
                                 percent, sizeof percent, NULL) == JAMSOSTEK_OK)
        jamsostek__text_add(text, "%s", percent);
}

/* "with 1 months", "with the printed figure read as Rp652.780.800". */
static void
add_reading(struct jamsostek__text *text, const jamsostek_audit_guess *guess,
            bool indonesian)
{
    int32_t unit = JAMSOSTEK_FIGURE_PEOPLE;

    if (guess->part == JAMSOSTEK_PART_MONTHS) {
        jamsostek__text_add(text,
                            indonesian            ? "dengan %lld bulan"
                            : guess->read_as == 1 ? "with %lld month"
                                                  : "with %lld months",
                            (long long)guess->read_as);
        return;
    }
    if (guess->part == JAMSOSTEK_PART_RATE)
        unit = JAMSOSTEK_FIGURE_RUPIAH;
    else if (guess->part == JAMSOSTEK_PART_PRINTED ||
             guess->part == JAMSOSTEK_PART_ADDEND)
        unit = guess->unit;
    jamsostek__text_add(text, indonesian ? "dengan %s" : "with %s",
                        indonesian ? parts[guess->part - 1].id
                                   : parts[guess->part - 1].en);
    if (guess->part == JAMSOSTEK_PART_ADDEND)
        jamsostek__text_add(text, " %d", (int)guess->index + 1);
    jamsostek__text_add(text, indonesian ? " dibaca " : " read as ");
    jamsostek__add_figure(text, guess->read_as, unit, guess->decimals,
                          indonesian);
}

/* Where the guess is about what the figure is, not about one of its parts. */
static bool
is_about_figure(const jamsostek_audit_guess *guess)
{
    switch (guess->misreading) {
    case JAMSOSTEK_MISREADING_QUOTA_AS_COUNT:
    case JAMSOSTEK_MISREADING_RATE_AS_COUNT:
    case JAMSOSTEK_MISREADING_TARGET_AS_GAP:
    case JAMSOSTEK_MISREADING_GAP_TO_ALL:
    case JAMSOSTEK_MISREADING_GAP_TO_TARGET:
    case JAMSOSTEK_MISREADING_SEGMENTS:
    case JAMSOSTEK_MISREADING_OF_TARGET:
    case JAMSOSTEK_MISREADING_TARGET_AS_RATIO:
    case JAMSOSTEK_MISREADING_COMPLEMENT:
        return true;
    default:
        return false;
    }
}

jamsostek_status
jamsostek_audit_guess_text(const jamsostek_audit_guess *guess, const char *lang,
                           char *text, size_t size, size_t *needed,
                           jamsostek_error *err)
{
    struct jamsostek__text out = {text, size, 0};
    const struct words *w;
    bool indonesian;

    if (guess == NULL || lang == NULL || (text == NULL && size > 0) ||
        jamsostek_misreading_name(guess->misreading) == NULL ||
        jamsostek_claim_part_name(guess->part) == NULL ||
        jamsostek_verdict_name(guess->verdict) == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "guess, lang or text is NULL, or it is no "
                               "guess");
    indonesian = strcmp(lang, "id") == 0;
    if (!indonesian && strcmp(lang, "en") != 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "lang is neither id nor en");
    w = &words[guess->misreading - 1];
    jamsostek__text_add(&out, indonesian ? "mungkin %s: " : "perhaps %s: ",
                        indonesian ? w->id : w->en);
    if (!is_about_figure(guess)) {
        add_reading(&out, guess, indonesian);
        jamsostek__text_add(&out, indonesian ? " hasilnya " : " it comes to ");
    } else {
        jamsostek__text_add(&out, indonesian ? "yaitu " : "that is ");
    }
    jamsostek__add_figure(&out, guess->gives, guess->unit, guess->decimals,
                          indonesian);
    if (guess->misreading == JAMSOSTEK_MISREADING_QUOTA_AS_COUNT) {
        jamsostek__text_add(&out, " = %lld x ", (long long)guess->read_as);
        add_count(&out,
                  guess->gives / (guess->read_as > 0 ? guess->read_as : 1),
                  indonesian);
    }
    jamsostek__text_add(&out, " (%s)",
                        jamsostek_verdict_text(guess->verdict, lang));
    if (w->seen_id != NULL)
        jamsostek__text_add(&out, indonesian ? "; pernah: %s" : "; seen: %s",
                            indonesian ? w->seen_id : w->seen_en);
    return jamsostek__text_end(&out, needed, err);
}

/* --- steps --------------------------------------------------------------- */

void
jamsostek__guesses_trace(const struct jamsostek__guesses *guesses,
                         jamsostek_explanation *trace)
{
    size_t i;

    for (i = 0; i < guesses->n; i++) {
        const jamsostek_audit_guess *guess = &guesses->list[i];
        const struct words *w = &words[guess->misreading - 1];
        jamsostek_explanation_step remark = {
            .node = "guess",
            .label_id = "Mungkin",
            .label_en = "Perhaps",
            .operation = JAMSOSTEK_OP_REMARK,
            .text_id = w->id,
            .text_en = w->en,
        };
        int32_t unit = JAMSOSTEK_FIGURE_PEOPLE;

        jamsostek__trace_rule(trace, NULL, &remark);
        if (guess->part == JAMSOSTEK_PART_ADDEND)
            jamsostek__reason_given(trace, "part_number", "Bagian nomor",
                                    "Part number", JAMSOSTEK_UNIT_FACTOR,
                                    guess->index + 1);
        if (guess->part == JAMSOSTEK_PART_RATE)
            unit = JAMSOSTEK_FIGURE_RUPIAH;
        else if (guess->part == JAMSOSTEK_PART_PRINTED ||
                 guess->part == JAMSOSTEK_PART_ADDEND)
            unit = guess->unit;
        if (guess->part == JAMSOSTEK_PART_MONTHS)
            jamsostek__reason_given(trace, "read_as", parts[guess->part - 1].id,
                                    parts[guess->part - 1].en,
                                    JAMSOSTEK_UNIT_MONTHS, guess->read_as);
        else
            jamsostek__reason_figure(trace, "read_as",
                                     parts[guess->part - 1].id,
                                     parts[guess->part - 1].en, unit,
                                     guess->decimals, guess->read_as);
        jamsostek__reason_figure(trace, "gives", "Hasilnya", "It comes to",
                                 guess->unit, guess->decimals, guess->gives);
    }
}
