/* SPDX-License-Identifier: MIT */

/*
 * benefit_event.c - accidents and deaths: JKK, JKM, scholarship, migrants
 *
 * The example of jkk.h, jkm.h, scholarship.h and pmi.h.
 */
#include "benefit.h"
#include "law.h"

#include <string.h>

/* ---- work accident ----------------------------------------------------- */

static void
fill_jkk(const struct question *q, jamsostek_jkk_input *in)
{
    const jamsostek_worker *worker = &q->options->worker;
    const struct asked *asked = q->asked;

    jamsostek_jkk_input_init(in);
    in->options = q->carry;
    in->segment = worker->segment;
    in->wage = worker->wage;
    in->daily_wage = worker->daily_wage;
    in->piece_wages = worker->piece_wages;
    in->n_piece_wages = worker->n_piece_wages;
    in->piece_by_weather = worker->piece_by_weather;
    in->left_handed = asked->left_handed;
    in->losses = asked->loss;
    in->n_losses = asked->n_loss;
    in->disability_limit_ppm = asked->disability_limit;
    in->month_no = asked->month_no;
    in->months = q->options->months;
    in->days = asked->days;
    in->aid = asked->aid;
    in->transport_land = or_zero(asked->transport_land);
    in->transport_sea = or_zero(asked->transport_sea);
    in->transport_air = or_zero(asked->transport_air);
    in->cost = or_zero(asked->cost);
    in->rehabilitation = or_zero(asked->rehabilitation);
    in->care_months = asked->care_months;
}

typedef jamsostek_status (*jkk_call)(const jamsostek_rules *, jamsostek_date,
                                     const jamsostek_jkk_input *,
                                     jamsostek_jkk_benefit *,
                                     jamsostek_explanation **,
                                     jamsostek_error *);

static int
ask_jkk(jkk_call call, const struct question *q, union result *out,
        jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_scholarship_input children;
    jamsostek_jkk_input in;

    fill_jkk(q, &in);
    in.scholarship = children_of(q, &children);
    return answered(call(q->rules, q->day, &in, &out->jkk, why, &err), &err);
}

static int
jkk_death(const struct question *q, union result *out,
          jamsostek_explanation **why)
{
    return ask_jkk(jamsostek_jkk_death, q, out, why);
}

static int
jkk_disability(const struct question *q, union result *out,
               jamsostek_explanation **why)
{
    return ask_jkk(jamsostek_jkk_total_disability, q, out, why);
}

static int
jkk_partial(const struct question *q, union result *out,
            jamsostek_explanation **why)
{
    if (q->asked->n_loss == 0)
        return complain(WRONG_USAGE, "%s",
                        say("--loss LINE is needed; `jamsostek benefit jkk "
                            "lines` lists them",
                            "perlu --loss BARIS; lihat `jamsostek benefit jkk "
                            "lines`"));
    return ask_jkk(jamsostek_jkk_partial_disability, q, out, why);
}

static int
jkk_incapacity(const struct question *q, union result *out,
               jamsostek_explanation **why)
{
    struct asked asked = *q->asked;
    struct question from_first = *q;

    if (asked.month_no == 0)
        asked.month_no = 1;
    from_first.asked = &asked;
    return ask_jkk(jamsostek_jkk_incapacity, &from_first, out, why);
}

static int
jkk_transport(const struct question *q, union result *out,
              jamsostek_explanation **why)
{
    return ask_jkk(jamsostek_jkk_transport, q, out, why);
}

static int
jkk_aid_of(const struct question *q, union result *out,
           jamsostek_explanation **why)
{
    return ask_jkk(jamsostek_jkk_aid, q, out, why);
}

/* ---- the disability table ---------------------------------------------- */

static const char *
unit_label(int32_t unit)
{
    switch (unit) {
    case JAMSOSTEK_LOSS_EACH:
        return say("each", "masing-masing");
    case JAMSOSTEK_LOSS_RANGE:
        return say("chosen by the doctor", "dipilih dokter");
    case JAMSOSTEK_LOSS_PER_10_DB:
        return say("each 10 dB", "tiap 10 dB");
    case JAMSOSTEK_LOSS_PER_10_PERCENT:
        return say("each 10%", "tiap 10%");
    case JAMSOSTEK_LOSS_FORMULA:
        return say("by formula", "menurut rumus");
    default:
        return "";
    }
}

static void
add_line(struct table *list, const jamsostek_jkk_line *line)
{
    char least[NUMBER_SIZE], most[NUMBER_SIZE], both[2 * NUMBER_SIZE];

    table_number(list, line->line);
    if (line->least_ppm == line->most_ppm)
        snprintf(both, sizeof both, "%s",
                 line->most_ppm != 0 ? rate(line->most_ppm, most) : "-");
    else
        snprintf(both, sizeof both, "%s-%s", rate(line->least_ppm, least),
                 rate(line->most_ppm, most));
    table_text(list, both);
    table_number(list, line->least_ppm);
    table_number(list, line->most_ppm);
    table_text(list, unit_label(line->unit));
    table_text(list, jamsostek_confidence_name(line->confidence));
    table_text(list, say(line->label_en, line->label_id));
}

static int
list_lines(const struct question *q)
{
    const struct column columns[] = {
        {"line", say("Line", "Baris"), CELL_COUNT},
        {"percent", say("Share", "Persen"), CELL_TEXT},
        {"least_ppm", NULL, CELL_COUNT},
        {"most_ppm", NULL, CELL_COUNT},
        {"unit", say("For", "Untuk"), CELL_TEXT},
        {"confidence", NULL, CELL_TEXT},
        {"loss", say("Loss", "Kehilangan"), CELL_TEXT},
    };
    jamsostek_date on =
        q->day != JAMSOSTEK_DATE_NONE ? q->day : jamsostek_law_checked_on();
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_jkk_line line;
    struct table list;
    int32_t i;

    table_begin(&list, columns, COUNT(columns));
    for (i = 1; i <= jamsostek_jkk_line_count(); i++) {
        if (jamsostek_jkk_line_get(NULL, i, on, q->carry, &line, &err) !=
            JAMSOSTEK_OK) {
            table_drop(&list);
            return complain_error(NULL, &err);
        }
        if (has_words(q->options->arguments, q->options->n_arguments,
                      (const char *const[]){line.label_id, line.label_en}, 2))
            add_line(&list, &line);
    }
    if (list.n == 0 && !list.failed) {
        table_drop(&list);
        return complain(WRONG_DATA, "%s",
                        say("no loss has these words",
                            "tidak ada kehilangan dengan kata itu"));
    }
    return print_list(&list, q->options->format);
}

/* ---- death, scholarship ------------------------------------------------ */

static int
jkm_death(const struct question *q, union result *out,
          jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_jkm_input in = JAMSOSTEK_JKM_INPUT_INIT;
    jamsostek_scholarship_input children;

    in.options = q->carry;
    in.segment = q->options->worker.segment;
    in.paid_months = q->asked->paid_months;
    in.member_since = q->asked->member_since;
    in.memberships = q->asked->memberships;
    in.scholarship = children_of(q, &children);
    return answered(
        jamsostek_jkm_death(q->rules, q->day, &in, &out->jkm, why, &err), &err);
}

static int
jkm_heirs(const struct question *q, union result *out,
          jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    return answered(jamsostek_jkm_heirs(q->rules, q->day, q->carry,
                                        q->asked->relatives, &out->heirs, why,
                                        &err),
                    &err);
}

static int
scholarship(int32_t programme, const struct question *q, union result *out,
            jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_scholarship_input in;

    if (children_of(q, &in) == NULL)
        return complain(WRONG_USAGE, "%s",
                        say("--children N or --child LEVEL is needed",
                            "perlu --children N atau --child JENJANG"));
    return answered(jamsostek_scholarship_compute(q->rules, q->day, programme,
                                                  &in, &out->scholarship, why,
                                                  &err),
                    &err);
}

static int
jkk_scholarship(const struct question *q, union result *out,
                jamsostek_explanation **why)
{
    return scholarship(JAMSOSTEK_JKK, q, out, why);
}

static int
jkm_scholarship(const struct question *q, union result *out,
                jamsostek_explanation **why)
{
    return scholarship(JAMSOSTEK_JKM, q, out, why);
}

/* ---- migrant workers --------------------------------------------------- */

static int
refuse_event(const char *word)
{
    char words[512] = "";
    size_t end = 0;
    int32_t i;

    for (i = 1; jamsostek_pmi_event_name(i) != NULL && end < sizeof words; i++)
        end += (size_t)snprintf(words + end, sizeof words - end, "%s%s",
                                i > 1 ? ", " : "", jamsostek_pmi_event_name(i));
    return complain(WRONG_USAGE,
                    say("benefit pmi does not know %s; known are %s",
                        "benefit pmi tidak mengenal %s; yang dikenal: %s"),
                    word, words);
}

static int
pmi_event(const struct question *q, union result *out,
          jamsostek_explanation **why)
{
    const char *word =
        q->options->n_arguments > 0 ? q->options->arguments[0] : "-";
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_pmi_input in = JAMSOSTEK_PMI_INPUT_INIT;

    if (jamsostek_pmi_event_parse(word, &in.event, NULL) != JAMSOSTEK_OK)
        return refuse_event(word);
    in.options = q->carry;
    in.cost = or_zero(q->asked->cost);
    in.transport_cost = or_zero(q->asked->transport_cost);
    in.amount = q->asked->amount;
    in.months_worked = q->asked->months_worked;
    in.care_months = q->asked->care_months;
    in.level = q->asked->level;
    in.children = q->asked->children > 0 ? q->asked->children : 0;
    return answered(
        jamsostek_pmi_benefit_of(q->rules, q->day, &in, &out->pmi, why, &err),
        &err);
}

/* ---- the fields -------------------------------------------------------- */

#define JKK jamsostek_jkk_benefit
#define PARTS(type)                                                            \
    ITEM(type, lump_sum, ITEM_MONEY, "Lump sum", "Santunan sekaligus"),        \
        ITEM(type, periodic, ITEM_MONEY, "Periodic benefit, paid at once",     \
             "Santunan berkala, sekaligus"),                                   \
        ITEM(type, funeral, ITEM_MONEY, "Funeral money", "Biaya pemakaman")
#define WITH_SCHOLARSHIP(type)                                                 \
    ITEM(type, scholarship, ITEM_MONEY, "Scholarship, all years",              \
         "Beasiswa, semua tahun"),                                             \
    {                                                                          \
        "total_with_scholarship", ITEM_AT(type, total_with_scholarship),       \
            ITEM_MONEY, "Total with scholarship", "Jumlah dengan beasiswa",    \
            NULL, WITH_BEFORE                                                  \
    }

static const struct item jkk_death_items[] = {
    ITEM(JKK, wage, ITEM_MONEY, "Wage that counts", "Upah yang dihitung"),
    PARTS(JKK),
    MAIN(JKK, total, ITEM_MONEY, "Total", "Jumlah"),
    WITH_SCHOLARSHIP(JKK),
    ITEM(JKK, flags, ITEM_FLAGS, NULL, NULL),
    ITEM_END,
};

static const struct item jkk_partial_items[] = {
    ITEM(JKK, wage, ITEM_MONEY, "Wage that counts", "Upah yang dihitung"),
    MAIN(JKK, share_ppm, ITEM_RATE, "Disability", "Cacat"),
    MAIN(JKK, total, ITEM_MONEY, "Total", "Jumlah"),
    ITEM(JKK, flags, ITEM_FLAGS, NULL, NULL),
    ITEM_END,
};

static const struct item jkk_paid_items[] = {
    ITEM(JKK, wage, ITEM_MONEY, "Wage that counts", "Upah yang dihitung"),
    MAIN(JKK, total, ITEM_MONEY, "Total", "Jumlah"),
    ITEM(JKK, flags, ITEM_FLAGS, NULL, NULL),
    ITEM_END,
};

static const struct item jkm_items[] = {
    PARTS(jamsostek_jkm_benefit),
    MAIN(jamsostek_jkm_benefit, total, ITEM_MONEY, "Total", "Jumlah"),
    WITH_SCHOLARSHIP(jamsostek_jkm_benefit),
    ITEM(jamsostek_jkm_benefit, memberships, ITEM_COUNT, NULL, NULL),
    ITEM(jamsostek_jkm_benefit, flags, ITEM_FLAGS, NULL, NULL),
    ITEM_END,
};

static const struct item heirs_items[] = {
    MAIN(jamsostek_heirs, rank, ITEM_COUNT, "Place in the order of the law",
         "Urutan menurut aturan"),
    WORDS(jamsostek_heirs, receivers, ITEM_BITS, "Who receives",
          "Yang menerima", relative_words),
    ITEM(jamsostek_heirs, flags, ITEM_FLAGS, NULL, NULL),
    ITEM_END,
};

static const struct item scholarship_items[] = {
    MAIN(jamsostek_scholarship, children, ITEM_COUNT, "Children that count",
         "Anak yang dihitung"),
    MAIN(jamsostek_scholarship, year_amount, ITEM_MONEY, "First payment",
         "Pembayaran pertama"),
    MAIN(jamsostek_scholarship, total, ITEM_MONEY, "All years",
         "Seluruh tahun"),
    ITEM(jamsostek_scholarship, flags, ITEM_FLAGS, NULL, NULL),
    ITEM_END,
};

static const struct item pmi_items[] = {
    PARTS(jamsostek_pmi_benefit),
    ITEM(jamsostek_pmi_benefit, paid, ITEM_MONEY, "Amount", "Besarnya"),
    ITEM(jamsostek_pmi_benefit, transport, ITEM_MONEY, "The way home",
         "Biaya pulang"),
    MAIN(jamsostek_pmi_benefit, total, ITEM_MONEY, "Total", "Jumlah"),
    ITEM(jamsostek_pmi_benefit, years, ITEM_COUNT, "Years of the level",
         "Tahun pada jenjang itu"),
    ITEM(jamsostek_pmi_benefit, flags, ITEM_FLAGS, NULL, NULL),
    ITEM_END,
};

/* ---- the table --------------------------------------------------------- */

#define WAGE     "segment wage income daily-wage piece piece-by-weather "
#define CHILDREN "children from-level to-level child years-late "

const struct benefit_case event_cases[] = {
    {.topic = "jkk",
     .name = "death",
     .en = "Death from work (JKK)",
     .id = "Meninggal karena kecelakaan kerja (JKK)",
     .options = WAGE CHILDREN,
     .compute = jkk_death,
     .items = jkk_death_items,
     .examples = {{"A fisherman on the lowest bracket, and why",
                   "Seorang nelayan pada baris terendah, dan mengapa",
                   "jkk death --segment bpu --income 1000000 --explain\n"
                   "--day 2026-03-01"},
                  {"An employee with children in junior school and college",
                   "Seorang pekerja dengan anak di SMP dan kuliah",
                   "jkk death --wage 4500000 --day 2026-03-01\n"
                   "--child smp,done=1 --child higher,born=2006-04-12"}}},
    {.topic = "jkk",
     .name = "disability",
     .en = "Total permanent disability from work (JKK)",
     .id = "Cacat total tetap karena kecelakaan kerja (JKK)",
     .options = WAGE CHILDREN,
     .compute = jkk_disability,
     .items = jkk_death_items,
     .examples = {{"A construction worker paid by the day",
                   "Pekerja konstruksi dengan upah harian",
                   "jkk disability --segment construction\n"
                   "--daily-wage 120000 --day 2026-03-01"}}},
    {.topic = "jkk",
     .name = "partial",
     .en = "Partial permanent disability from work (JKK)",
     .id = "Cacat sebagian karena kecelakaan kerja (JKK)",
     .options = WAGE "loss left-handed disability-limit",
     .compute = jkk_partial,
     .items = jkk_partial_items,
     .examples =
         {{"The right index finger, line 17; find lines with `jkk lines`",
           "Telunjuk kanan, baris 17; cari baris dengan `jkk lines`",
           "jkk partial --wage 5000000 --loss 17 --day 2026-03-01"},
          {"Half of the use of the right arm, and a share that the doctor gave",
           "Setengah fungsi lengan kanan, dan persentase dari dokter",
           "jkk partial --wage 5000000 --day 2026-03-01\n"
           "--loss 1,function=50% --loss share=12%"}}},
    {.topic = "jkk",
     .name = "lines",
     .en = "The disability table, or lines with some words",
     .id = "Tabel cacat, atau baris dengan kata tertentu",
     .argument = "[WORDS]",
     .options = "",
     .list = list_lines,
     .examples = {{"Which lines are about fingers?", "Baris mana tentang jari?",
                   "jkk lines jari"}}},
    {.topic = "jkk",
     .name = "incapacity",
     .en = "Wage while not able to work (JKK)",
     .id = "Santunan sementara tidak mampu bekerja (JKK)",
     .options = WAGE "month-no months days",
     .compute = jkk_incapacity,
     .items = jkk_paid_items,
     .examples = {{"Fourteen months and ten days from the first one",
                   "Empat belas bulan sepuluh hari sejak bulan pertama",
                   "jkk incapacity --wage 4500000 --months 14 --days 10\n"
                   "--day 2026-03-01"}}},
    {.topic = "jkk",
     .name = "transport",
     .en = "Transport of the injured (JKK)",
     .id = "Pengangkutan korban (JKK)",
     .options = "transport-land transport-sea transport-air",
     .compute = jkk_transport,
     .items = jkk_paid_items,
     .examples = {{"By boat and by ambulance", "Dengan kapal dan ambulans",
                   "jkk transport --transport-sea 2500000\n"
                   "--transport-land 750000 --day 2026-03-01"}}},
    {.topic = "jkk",
     .name = "aid",
     .en = "Home care, dentures, glasses, prostheses ... (JKK)",
     .id = "Perawatan di rumah, gigi tiruan, kacamata, prostesis ... (JKK)",
     .options = "aid cost rehabilitation care-months",
     .compute = jkk_aid_of,
     .items = jkk_paid_items,
     .examples = {{"A hearing aid of Rp4.000.000",
                   "Alat bantu dengar Rp4.000.000",
                   "jkk aid --aid hearing_aid --cost 4000000\n"
                   "--day 2026-03-01"}}},
    {.topic = "jkk",
     .name = "scholarship",
     .en = "Scholarship after death or total disability from work (JKK)",
     .id = "Beasiswa setelah meninggal atau cacat total karena kerja (JKK)",
     .options = CHILDREN,
     .compute = jkk_scholarship,
     .items = scholarship_items,
     .examples = {{"Two children who enter kindergarten",
                   "Dua anak yang masuk TK",
                   "jkk scholarship --children 2 --day 2026-03-01"}}},
    {.topic = "jkm",
     .name = "death",
     .en = "Death not from work (JKM)",
     .id = "Meninggal bukan karena kecelakaan kerja (JKM)",
     .options = "segment paid-months member-since memberships "
                "contribution-months " CHILDREN,
     .compute = jkm_death,
     .items = jkm_items,
     .examples = {{"A market trader, four years a member, one child in primary "
                   "school",
                   "Pedagang pasar, empat tahun peserta, satu anak di SD",
                   "jkm death --segment bpu --paid-months 48\n"
                   "--contribution-months 48 --child sd --day 2026-03-01"},
                  {"The same who paid for two months only",
                   "Sama, tetapi baru dua bulan lunas",
                   "jkm death --segment bpu --paid-months 2\n"
                   "--day 2026-03-01"}}},
    {.topic = "jkm",
     .name = "heirs",
     .en = "Who receives a death benefit",
     .id = "Siapa yang menerima santunan kematian",
     .options = "relatives",
     .compute = jkm_heirs,
     .items = heirs_items,
     .examples = {{"Parents and a brother are alive",
                   "Orang tua dan saudara masih ada",
                   "jkm heirs --relatives parent+sibling --day 2026-03-01"}}},
    {.topic = "jkm",
     .name = "scholarship",
     .en = "Scholarship after a death not from work (JKM)",
     .id = "Beasiswa setelah meninggal bukan karena kerja (JKM)",
     .options = CHILDREN "contribution-months",
     .compute = jkm_scholarship,
     .items = scholarship_items,
     .examples = {{"One child in senior school, three years of contributions",
                   "Satu anak di SMA, tiga tahun iuran",
                   "jkm scholarship --child sma --contribution-months 36\n"
                   "--day 2026-03-01"}}},
    {.topic = "pmi",
     .en = "What a migrant worker is paid",
     .id = "Manfaat bagi pekerja migran",
     .argument = "EVENT",
     .options = "cost transport-cost amount months-worked care-months level "
                "children",
     .compute = pmi_event,
     .items = pmi_items,
     .examples = {{"Death while working abroad",
                   "Meninggal saat bekerja di luar negeri",
                   "pmi death_while_working --day 2026-03-01"},
                  {"Treatment abroad that cost Rp62.000.000",
                   "Pengobatan di luar negeri seharga Rp62.000.000",
                   "pmi abroad_treatment --cost 62000000\n"
                   "--day 2026-03-01"}}},
    {.topic = NULL},
};
