/* SPDX-License-Identifier: MIT */

/*
 * benefit_pension.c - the pension programme (JP)
 *
 * The example of jp.h.
 */
#include "benefit.h"

static void
fill(const struct question *q, jamsostek_jp_input *in)
{
    const struct asked *asked = q->asked;

    jamsostek_jp_input_init(in);
    in->options = q->carry;
    in->without_limits = asked->without_limits;
    in->born = q->options->worker.born;
    in->left_work = asked->left_work;
    in->months = q->options->months;
    in->average_wage = asked->average_wage;
    in->wages = asked->wages.at;
    in->n_wages = asked->wages.n;
    in->wages_from = asked->wages_from;
    in->inflation_ppm = asked->inflation.at;
    in->n_inflation = asked->inflation.n;
    in->inflation_from = asked->inflation_from;
    in->pension = asked->pension;
    in->growth_ppm = asked->growth;
    in->reason = asked->jp_reason;
    in->density_ppm = asked->density;
    in->membership_months = asked->membership_months;
    in->months_since_enrolment = asked->months_since_enrolment;
    in->relation = asked->relation;
    in->spouse = (asked->relatives & JAMSOSTEK_RELATIVE_SPOUSE) != 0;
    in->parents = (asked->relatives & JAMSOSTEK_RELATIVE_PARENT) != 0;
    in->children = asked->children > 0
                       ? asked->children
                       : (asked->relatives & JAMSOSTEK_RELATIVE_CHILD) != 0;
    in->child_born = asked->child_born;
    in->base = asked->base;
}

/* ---- the calls --------------------------------------------------------- */

static int
age(const struct question *q, union result *out, jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_jp_input in;

    fill(q, &in);
    return answered(
        jamsostek_jp_pension_age(q->rules, q->day, &in, &out->age, why, &err),
        &err);
}

static int
retirement(const struct question *q, union result *out,
           jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_jp_input in;

    if (q->options->worker.born == JAMSOSTEK_DATE_NONE)
        return complain(
            WRONG_USAGE, "%s",
            say("--born YYYY-MM-DD is needed", "perlu --born YYYY-MM-DD"));
    fill(q, &in);
    return answered(jamsostek_jp_retirement_compute(
                        q->rules, &in, &out->retirement, why, &err),
                    &err);
}

static int
limits(const struct question *q, union result *out, jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_jp_input in;

    fill(q, &in);
    return answered(jamsostek_jp_limits_compute(q->rules, q->day, &in,
                                                &out->limits, why, &err),
                    &err);
}

static int
pension(const struct question *q, union result *out,
        jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_jp_input in;

    fill(q, &in);
    return answered(jamsostek_jp_pension_compute(q->rules, q->day, &in,
                                                 &out->pension, why, &err),
                    &err);
}

static int
indexation(const struct question *q, union result *out,
           jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_jp_input in;

    fill(q, &in);
    return answered(jamsostek_jp_indexation(q->rules, q->day, &in,
                                            &out->indexed, why, &err),
                    &err);
}

static int
claim(const struct question *q, union result *out, jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_jp_input in;

    fill(q, &in);
    return answered(jamsostek_jp_claim_compute(q->rules, q->day, &in,
                                               &out->jp_claim, why, &err),
                    &err);
}

static int
survivor(const struct question *q, union result *out,
         jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_jp_input in;

    fill(q, &in);
    return answered(jamsostek_jp_survivor_compute(q->rules, q->day, &in,
                                                  &out->survivor, why, &err),
                    &err);
}

static int
lump_sum(const struct question *q, union result *out,
         jamsostek_explanation **why)
{
    const struct asked *asked = q->asked;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_jp_input in;

    if (asked->returns.n > 0 && asked->returns.n != asked->wages.n)
        return complain(WRONG_DATA,
                        say("%zu returns for %zu wages",
                            "%zu hasil pengembangan untuk %zu upah"),
                        asked->returns.n, asked->wages.n);
    fill(q, &in);
    in.return_ppm = asked->returns.at;
    return answered(jamsostek_jp_lump_sum_compute(q->rules, q->day, &in,
                                                  &out->lump_sum, why, &err),
                    &err);
}

/* ---- the fields -------------------------------------------------------- */

#define FLAGS(type) ITEM(type, flags, ITEM_FLAGS, NULL, NULL), ITEM_END

static const struct item age_items[] = {
    MAIN(jamsostek_jp_age, years, ITEM_COUNT, "Pension age, years",
         "Usia pensiun, tahun"),
    FLAGS(jamsostek_jp_age),
};

#define RETIRES jamsostek_jp_retirement
static const struct item retirement_items[] = {
    MAIN(RETIRES, age, ITEM_COUNT, "Pension age, years", "Usia pensiun, tahun"),
    MAIN(RETIRES, reached, ITEM_DAY, "Reached on", "Tercapai pada"),
    MAIN(RETIRES, starts, ITEM_DAY, "Pension starts", "Pensiun mulai"),
    MAIN(RETIRES, latest_start, ITEM_DAY, "Latest start, if work goes on",
         "Paling lambat, bila terus bekerja"),
    ITEM(RETIRES, latest_enrolment, ITEM_MONTH, "Last month to enrol",
         "Bulan pendaftaran terakhir"),
    FLAGS(RETIRES),
};

static const struct item limits_items[] = {
    MAIN(jamsostek_jp_limits, minimum, ITEM_MONEY, "Least pension of a month",
         "Pensiun terendah sebulan"),
    MAIN(jamsostek_jp_limits, maximum, ITEM_MONEY,
         "Greatest pension of a month", "Pensiun tertinggi sebulan"),
    FLAGS(jamsostek_jp_limits),
};

static const struct item indexed_items[] = {
    MAIN(jamsostek_jp_amount, amount, ITEM_MONEY, "Pension of a month",
         "Pensiun sebulan"),
    FLAGS(jamsostek_jp_amount),
};

#define PENSION jamsostek_jp_pension
static const struct item pension_items[] = {
    MAIN(PENSION, months, ITEM_COUNT, "Months that count",
         "Bulan yang diperhitungkan"),
    ITEM(PENSION, months_paid, ITEM_COUNT, "Months paid", "Bulan lunas"),
    MAIN(PENSION, average_wage, ITEM_MONEY, "Average weighted wage",
         "Rata-rata upah tertimbang"),
    MAIN(PENSION, formula, ITEM_MONEY, "By the formula", "Menurut rumus"),
    MAIN(PENSION, pension, ITEM_MONEY, "Pension of a month", "Pensiun sebulan"),
    FLAGS(PENSION),
};

#define CLAIM jamsostek_jp_claim
static const struct item claim_items[] = {
    MAIN(CLAIM, monthly, ITEM_YES, "Monthly pension", "Pensiun bulanan"),
    MAIN(CLAIM, counts_as_180, ITEM_YES, "15 years are counted",
         "Dihitung 15 tahun"),
    MAIN(CLAIM, months, ITEM_COUNT, "Months in the formula",
         "Bulan dalam rumus"),
    FLAGS(CLAIM),
};

#define SURVIVOR jamsostek_jp_survivor
static const struct item survivor_items[] = {
    WORDS(SURVIVOR, relation, ITEM_WORD, "Who receives", "Yang menerima",
          relation_words),
    MAIN(SURVIVOR, recipients, ITEM_COUNT, "How many", "Banyaknya"),
    MAIN(SURVIVOR, share, ITEM_MONEY, "Share", "Bagian"),
    MAIN(SURVIVOR, pension, ITEM_MONEY, "Pension of a month",
         "Pensiun sebulan"),
    MAIN(SURVIVOR, total, ITEM_MONEY, "For all who receive",
         "Untuk semua penerima"),
    MAIN(SURVIVOR, starts, ITEM_DAY, "Starts", "Mulai"),
    FLAGS(SURVIVOR),
};

#define LUMP_SUM jamsostek_jp_lump_sum
static const struct item lump_sum_items[] = {
    MAIN(LUMP_SUM, months_paid, ITEM_COUNT, "Months paid", "Bulan lunas"),
    MAIN(LUMP_SUM, contributions, ITEM_MONEY, "Contributions", "Iuran"),
    MAIN(LUMP_SUM, development, ITEM_MONEY, "Return", "Hasil pengembangan"),
    MAIN(LUMP_SUM, total, ITEM_MONEY, "Together", "Jumlah"),
    FLAGS(LUMP_SUM),
};

/* ---- the table --------------------------------------------------------- */

const struct benefit_case pension_cases[] = {
    {.topic = "jp",
     .name = "pension",
     .en = "Pension of a month in the first year (JP)",
     .id = "Pensiun sebulan pada tahun pertama (JP)",
     .options = "months average-wage wages wages-from inflation inflation-from "
                "without-limits",
     .compute = pension,
     .items = pension_items,
     .examples = {{"200 months with an average of Rp7.250.000",
                   "200 bulan dengan rata-rata Rp7.250.000",
                   "jp pension --average-wage 7250000 --months 200\n"
                   "--day 2032-04-01 --carry-forward"},
                  {"From the wages, each weighted with the inflation since",
                   "Dari upah, ditimbang dengan inflasi sesudahnya",
                   "jp pension --wages 4000000*90,5500000*91\n"
                   "--wages-from 2015-07 --inflation 3%*15\n"
                   "--inflation-from 2015 --day 2030-08-01 --carry-forward"}}},
    {.topic = "jp",
     .name = "limits",
     .en = "Least and greatest pension (JP)",
     .id = "Pensiun terendah dan tertinggi (JP)",
     .options = "",
     .compute = limits,
     .items = limits_items,
     .examples = {{"Of 2026", "Tahun 2026", "jp limits --day 2026-03-01"}}},
    {.topic = "jp",
     .name = "age",
     .en = "Pension age on a day (JP)",
     .id = "Usia pensiun pada suatu hari (JP)",
     .options = "",
     .compute = age,
     .items = age_items,
     .examples = {{"Of 2026", "Tahun 2026", "jp age --day 2026-03-01"}}},
    {.topic = "jp",
     .name = "retirement",
     .en = "When somebody reaches the pension age (JP)",
     .id = "Kapan seseorang mencapai usia pensiun (JP)",
     .when = WHEN_NEVER,
     .options = "born left-work",
     .compute = retirement,
     .items = retirement_items,
     .examples = {{"Born in June 1967", "Lahir Juni 1967",
                   "jp retirement --born 1967-06-15 --carry-forward"}}},
    {.topic = "jp",
     .name = "indexation",
     .en = "Pension of a later year (JP)",
     .id = "Pensiun pada tahun berikutnya (JP)",
     .options = "pension growth without-limits",
     .compute = indexation,
     .items = indexed_items,
     .examples = {{"After an inflation of 2.92%", "Setelah inflasi 2,92%",
                   "jp indexation --pension 1208333 --growth 2.92%\n"
                   "--day 2026-03-01"}}},
    {.topic = "jp",
     .name = "claim",
     .en = "Monthly pension or lump sum, and for how many months (JP)",
     .id = "Pensiun bulanan atau sekaligus, dan untuk berapa bulan (JP)",
     .options = "because months density membership-months "
                "months-since-enrolment",
     .compute = claim,
     .items = claim_items,
     .examples = {{"Death after 26 months, 24 of them paid",
                   "Meninggal setelah 26 bulan, 24 di antaranya lunas",
                   "jp claim --because death --months 24 --density 92.3%\n"
                   "--membership-months 26 --day 2026-03-01"}}},
    {.topic = "jp",
     .name = "survivor",
     .en = "Pension of a survivor (JP)",
     .id = "Pensiun ahli waris (JP)",
     .options = "base relation relatives children child-born without-limits",
     .compute = survivor,
     .items = survivor_items,
     .examples = {{"A widow", "Seorang janda",
                   "jp survivor --base 1208333 --relation spouse\n"
                   "--day 2026-03-14"},
                  {"Two children and a parent", "Dua anak dan orang tua",
                   "jp survivor --base 2000000 --children 2\n"
                   "--relatives parent --day 2026-03-14"}}},
    {.topic = "jp",
     .name = "lump-sum",
     .en = "Contributions and return, below 15 years (JP)",
     .id = "Iuran dan hasilnya, kurang dari 15 tahun (JP)",
     .options = "wages wages-from returns",
     .compute = lump_sum,
     .items = lump_sum_items,
     .examples = {{"Two years, 0.41% credited in each month",
                   "Dua tahun, 0,41% dikreditkan tiap bulan",
                   "jp lump-sum --wages 5000000*24 --wages-from 2024-01\n"
                   "--returns 0.41%*24 --day 2026-03-01"}}},
    {.topic = NULL},
};
