/* SPDX-License-Identifier: MIT */

/*
 * benefit_savings.c - old-age savings (JHT), the tax on them, loss of job (JKP)
 *
 * The example of jht.h, tax.h and jkp.h.
 */
#include "benefit.h"

#include <stdlib.h>
#include <string.h>

/* ---- old-age savings --------------------------------------------------- */

static void
fill_jht(const struct question *q, jamsostek_jht_input *in)
{
    const struct asked *asked = q->asked;

    jamsostek_jht_input_init(in);
    in->options = q->carry;
    in->return_ppm = asked->return_rate;
    in->returns_ppm = asked->returns.at;
    in->n_returns = asked->returns.n;
    in->first_year = asked->first_year;
    in->balance = or_zero(asked->balance);
    in->reason = asked->jht_reason;
    in->born = q->options->worker.born;
    in->event = asked->event;
    in->employer_in_arrears = asked->employer_in_arrears;
    in->heirs = asked->heirs;
    in->purpose = asked->purpose;
    in->membership_months =
        asked->membership_months > 0 ? asked->membership_months : 0;
    in->withdrawals = asked->withdrawals;
}

/* The months of --paid one by one, and as many amounts; both to be freed. */
struct history {
    jamsostek_date *months;
    jamsostek_idr *amounts;
    size_t n;
};

static void
history_free(struct history *history)
{
    free(history->months);
    free(history->amounts);
}

static int
list_months(const struct asked *asked, struct history *history)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_date month, last;
    size_t i;

    history->months = calloc(MOST_MONTHS, sizeof *history->months);
    history->amounts = calloc(MOST_MONTHS, sizeof *history->amounts);
    if (history->months == NULL || history->amounts == NULL)
        return out_of_memory();
    for (i = 0; i < asked->n_paid; i++) {
        if (jamsostek_date_add_months(asked->paid[i].first, 0, &month, &err) !=
                JAMSOSTEK_OK ||
            jamsostek_date_add_months(asked->paid[i].last, 0, &last, &err) !=
                JAMSOSTEK_OK)
            return complain_error("--paid", &err);
        if (last < month)
            return complain(WRONG_DATA, "%s",
                            say("--paid: a range ends before it begins",
                                "--paid: rentang berakhir sebelum dimulai"));
        while (month <= last) {
            if (history->n == MOST_MONTHS)
                return complain(WRONG_DATA, "%s",
                                say("--paid: more than 1,200 months",
                                    "--paid: lebih dari 1.200 bulan"));
            history->months[history->n++] = month;
            if (jamsostek_date_add_months(month, 1, &month, &err) !=
                JAMSOSTEK_OK)
                return complain_error("--paid", &err);
        }
    }
    return DONE;
}

/* One amount for every month, or one for each. */
static int
list_amounts(struct history *history, jamsostek_idr one,
             const struct amounts *each)
{
    size_t i;

    if (each->n > 0 && each->n != history->n)
        return complain(WRONG_DATA,
                        say("%zu amounts for %zu months of --paid",
                            "%zu jumlah untuk %zu bulan dalam --paid"),
                        each->n, history->n);
    for (i = 0; i < history->n; i++)
        history->amounts[i] = each->n > 0 ? each->at[i] : one;
    return DONE;
}

static int
ask_balance(const struct question *q, struct history *history,
            union result *out, jamsostek_explanation **why)
{
    const struct asked *asked = q->asked;
    bool wages = q->options->has_wage || asked->wages.n > 0;
    bool paid_in =
        asked->contribution != JAMSOSTEK_IDR_NONE || asked->contributions.n > 0;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_jht_input in;
    int code;

    if (asked->n_paid == 0 || wages == paid_in)
        return complain(
            WRONG_USAGE, "%s",
            say("--paid MONTHS is needed, with wages or contributions",
                "perlu --paid BULAN, dengan upah atau iuran"));
    fill_jht(q, &in);
    code = list_months(asked, history);
    if (code == DONE)
        code = wages ? list_amounts(history, q->options->worker.wage,
                                    &asked->wages)
                     : list_amounts(history, asked->contribution,
                                    &asked->contributions);
    if (code != DONE)
        return code;
    in.paid_months = history->months;
    in.n_paid = history->n;
    if (wages)
        in.wages = history->amounts;
    else
        in.contributions = history->amounts;
    return answered(
        jamsostek_jht_balance(q->rules, q->day, &in, &out->account, why, &err),
        &err);
}

static int
jht_balance(const struct question *q, union result *out,
            jamsostek_explanation **why)
{
    struct history history = {0};
    int code = ask_balance(q, &history, out, why);

    history_free(&history);
    return code;
}

static int
jht_project(const struct question *q, union result *out,
            jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_jht_input in;

    fill_jht(q, &in);
    in.wage = or_zero(q->options->worker.wage);
    in.contribution = or_zero(q->asked->contribution);
    in.months = q->options->months;
    in.further_months = q->asked->further_months;
    return answered(
        jamsostek_jht_project(q->rules, q->day, &in, &out->account, why, &err),
        &err);
}

static int
jht_payout(const struct question *q, union result *out,
           jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_jht_input in;

    if (q->asked->jht_reason == 0)
        return complain(WRONG_USAGE, "%s",
                        say("--reason WORD is needed; see --help",
                            "perlu --reason KATA; lihat --help"));
    fill_jht(q, &in);
    return answered(
        jamsostek_jht_payout(q->rules, q->day, &in, &out->right, why, &err),
        &err);
}

static int
jht_withdrawal(const struct question *q, union result *out,
               jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_jht_input in;

    if (q->asked->purpose == 0 || q->asked->membership_months < 0)
        return complain(WRONG_USAGE, "%s",
                        say("--purpose and --membership-months are needed",
                            "perlu --purpose dan --membership-months"));
    fill_jht(q, &in);
    return answered(
        jamsostek_jht_partial(q->rules, q->day, &in, &out->part, why, &err),
        &err);
}

/* ---- tax --------------------------------------------------------------- */

static int
fill_tax(const struct question *q, jamsostek_tax_input *in)
{
    jamsostek_tax_input_init(in);
    in->options = q->carry;
    in->treatment = q->asked->treatment;
    in->payout = or_zero(q->asked->payout);
    in->earlier = or_zero(q->asked->earlier);
    in->first_paid = q->asked->first_paid;
    in->while_working = q->asked->while_working;
    in->no_npwp = q->asked->no_npwp;
    in->other_income = or_zero(q->asked->other_income);
    if (q->asked->payout == JAMSOSTEK_IDR_NONE)
        return complain(
            WRONG_USAGE, "%s",
            say("--payout AMOUNT is needed", "perlu --payout UANG"));
    return DONE;
}

static int
tax_payout(const struct question *q, union result *out,
           jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_tax_input in;
    int code = fill_tax(q, &in);

    if (code != DONE)
        return code;
    return answered(
        jamsostek_tax_payout(q->rules, q->day, &in, &out->tax, why, &err),
        &err);
}

static int
tax_credit(const struct question *q, union result *out,
           jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_tax_input in;
    int code = fill_tax(q, &in);

    if (code != DONE)
        return code;
    return answered(
        jamsostek_tax_credit(q->rules, q->day, &in, &out->credit, why, &err),
        &err);
}

/* ---- loss of job ------------------------------------------------------- */

static void
fill_jkp(const struct question *q, jamsostek_jkp_input *in)
{
    const struct asked *asked = q->asked;

    jamsostek_jkp_input_init(in);
    in->options = q->carry;
    in->wage = q->options->worker.wage;
    in->paid_on = asked->paid_on_days.at;
    in->n_paid_on = asked->paid_on_days.n;
    in->dismissed = asked->dismissed;
    in->ending = asked->ending;
    in->claim_no = asked->claim_no;
    in->months_since_claim = asked->months_since_claim;
    in->claimed_on = asked->claimed_on;
    in->new_job = asked->new_job;
}

static int
jkp_cash(const struct question *q, union result *out,
         jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_jkp_input in;

    fill_jkp(q, &in);
    return answered(jamsostek_jkp_cash_compute(q->rules, q->day, &in,
                                               &out->cash, why, &err),
                    &err);
}

static int
jkp_eligibility(const struct question *q, union result *out,
                jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_jkp_span *spans = calloc(q->asked->n_paid + 1, sizeof *spans);
    jamsostek_jkp_input in;
    jamsostek_status status;
    size_t i;

    if (spans == NULL)
        return out_of_memory();
    for (i = 0; i < q->asked->n_paid; i++) {
        spans[i].first = q->asked->paid[i].first;
        spans[i].last = q->asked->paid[i].last;
    }
    fill_jkp(q, &in);
    in.paid = spans;
    in.n_paid = q->asked->n_paid;
    status = jamsostek_jkp_eligibility_compute(q->rules, q->day, &in,
                                               &out->eligibility, why, &err);
    free(spans);
    return answered(status, &err);
}

static int
jkp_claim(const struct question *q, union result *out,
          jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_jkp_input in;

    fill_jkp(q, &in);
    return answered(jamsostek_jkp_claim_compute(q->rules, q->day, &in,
                                                &out->jkp_claim, why, &err),
                    &err);
}

/* ---- the fields -------------------------------------------------------- */

#define ACCOUNT jamsostek_jht_account
static const struct item account_items[] = {
    ITEM(ACCOUNT, months, ITEM_COUNT, "Months with a contribution",
         "Bulan beriuran"),
    ITEM(ACCOUNT, month_contribution, ITEM_MONEY, "Latest contribution",
         "Iuran terakhir"),
    MAIN(ACCOUNT, contributions, ITEM_MONEY, "Contributions", "Iuran"),
    MAIN(ACCOUNT, development, ITEM_MONEY, "Return", "Hasil pengembangan"),
    MAIN(ACCOUNT, balance, ITEM_MONEY, "Balance", "Saldo"),
    ITEM(ACCOUNT, flags, ITEM_FLAGS, NULL, NULL),
    ITEM_END,
};

#define RIGHT jamsostek_jht_right
static const struct item right_items[] = {
    MAIN(RIGHT, payable, ITEM_YES, "Payable on that day",
         "Dapat dibayar pada hari itu"),
    ITEM(RIGHT, payable_from, ITEM_DAY, "Payable from", "Dapat dibayar mulai"),
    MAIN(RIGHT, amount, ITEM_MONEY, "Amount, before tax",
         "Besarnya, sebelum pajak"),
    {"heir", ITEM_AT(RIGHT, heir), ITEM_WORD, "Heir", "Ahli waris", heir_words,
     IF_ANY},
    ITEM(RIGHT, flags, ITEM_FLAGS, NULL, NULL),
    ITEM_END,
};

#define PART jamsostek_jht_part
static const struct item part_items[] = {
    MAIN(PART, allowed, ITEM_YES, "Allowed", "Boleh"),
    MAIN(PART, share_ppm, ITEM_RATE, "Largest share", "Bagian terbesar"),
    MAIN(PART, withdrawal, ITEM_MONEY, "Most, before tax",
         "Paling banyak, sebelum pajak"),
    MAIN(PART, left, ITEM_MONEY, "What stays", "Sisa saldo"),
    ITEM(PART, flags, ITEM_FLAGS, NULL, NULL),
    ITEM_END,
};

#define TAX jamsostek_tax_on_payout
static const struct item tax_items[] = {
    WORDS(TAX, treatment, ITEM_WORD, "Kind of tax", "Jenis pajak",
          treatment_words),
    MAIN(TAX, tax, ITEM_MONEY, "Tax", "Pajak"),
    MAIN(TAX, net, ITEM_MONEY, "What is left", "Yang diterima"),
    ITEM(TAX, so_far, ITEM_MONEY, "Tax so far, with this", "Pajak sampai kini"),
    ITEM(TAX, flags, ITEM_FLAGS, NULL, NULL),
    ITEM_END,
};

#define CREDIT jamsostek_tax_credit_account
static const struct item credit_items[] = {
    MAIN(CREDIT, withheld, ITEM_MONEY, "Withheld", "Sudah dipotong"),
    MAIN(CREDIT, tax_on_payout, ITEM_MONEY, "Tax of the year on it",
         "Pajak setahun atasnya"),
    MAIN(CREDIT, still_to_pay, ITEM_MONEY, "Still to pay", "Kurang bayar"),
    ITEM(CREDIT, flags, ITEM_FLAGS, NULL, NULL),
    ITEM_END,
};

static const struct word refusal_words[] = {
    {JAMSOSTEK_JKP_NOT_REFUSED, "none", "nothing", "tidak ada"},
    {JAMSOSTEK_JKP_REFUSED_ENDING, "ending", "how the work ended",
     "cara berakhirnya hubungan kerja"},
    {JAMSOSTEK_JKP_REFUSED_NUMBER, "number", "more claims than allowed",
     "klaim melebihi batas"},
    {JAMSOSTEK_JKP_REFUSED_GAP, "gap", "too soon after the one before",
     "terlalu cepat setelah klaim sebelumnya"},
    {JAMSOSTEK_JKP_REFUSED_LOST, "lost", "a new job, or death, since",
     "sudah bekerja lagi atau meninggal"},
    {JAMSOSTEK_JKP_REFUSED_LATE, "late", "too late", "terlambat"},
    {0, NULL, NULL, NULL},
};

#define CASH_MONTH(i)                                                          \
    {                                                                          \
        "month_" #i, offsetof(jamsostek_jkp_cash, amount) + (i - 1) * 8, 8,    \
            ITEM_MONEY, "Month " #i, "Bulan " #i, NULL, IF_ANY                 \
    }
_Static_assert(JAMSOSTEK_JKP_MONTHS == 12, "every month of cash is shown");
static const struct item cash_items[] = {
    MAIN(jamsostek_jkp_cash, n_months, ITEM_COUNT, "Months of cash",
         "Bulan uang tunai"),
    CASH_MONTH(1),
    CASH_MONTH(2),
    CASH_MONTH(3),
    CASH_MONTH(4),
    CASH_MONTH(5),
    CASH_MONTH(6),
    CASH_MONTH(7),
    CASH_MONTH(8),
    CASH_MONTH(9),
    CASH_MONTH(10),
    CASH_MONTH(11),
    CASH_MONTH(12),
    MAIN(jamsostek_jkp_cash, total, ITEM_MONEY, "Total", "Jumlah"),
    ITEM(jamsostek_jkp_cash, flags, ITEM_FLAGS, NULL, NULL),
    ITEM_END,
};

#define ELIGIBLE jamsostek_jkp_eligibility
static const struct item eligibility_items[] = {
    MAIN(ELIGIBLE, eligible, ITEM_YES, "Enough contributions", "Iuran cukup"),
    MAIN(ELIGIBLE, months_counted, ITEM_COUNT, "Months that count",
         "Bulan yang dihitung"),
    MAIN(ELIGIBLE, months_needed, ITEM_COUNT, "Months needed",
         "Bulan yang disyaratkan"),
    MAIN(ELIGIBLE, months_in_row, ITEM_COUNT, "In a row before the dismissal",
         "Berturut-turut sebelum PHK"),
    ITEM(ELIGIBLE, row_needed, ITEM_COUNT, "In a row needed",
         "Berturut-turut yang disyaratkan"),
    ITEM(ELIGIBLE, flags, ITEM_FLAGS, NULL, NULL),
    ITEM_END,
};

static const struct item claim_items[] = {
    MAIN(jamsostek_jkp_claim, allowed, ITEM_YES, "Claim allowed",
         "Klaim diterima"),
    {"refused", ITEM_AT(jamsostek_jkp_claim, refused), ITEM_WORD,
     "Refused because of", "Ditolak karena", refusal_words, IF_ANY},
    ITEM(jamsostek_jkp_claim, last_day, ITEM_DAY, "Last day for the claim",
         "Hari terakhir klaim"),
    ITEM(jamsostek_jkp_claim, flags, ITEM_FLAGS, NULL, NULL),
    ITEM_END,
};

/* ---- the table --------------------------------------------------------- */

#define TAX_OPTIONS "payout earlier first-paid no-npwp "

const struct benefit_case savings_cases[] = {
    {.topic = "jht",
     .name = "balance",
     .en = "Balance of old-age savings from the paid months (JHT)",
     .id = "Saldo JHT dari bulan-bulan yang lunas",
     .options = "paid wage income wages contribution contributions balance "
                "return returns first-year",
     .compute = jht_balance,
     .items = account_items,
     .examples = {{"Three years at Rp4.000.000, with a return of 5.7% a year",
                   "Tiga tahun dengan upah Rp4.000.000, hasil 5,7% setahun",
                   "jht balance --paid 2022-01..2024-12 --wage 4000000\n"
                   "--return 5.7% --day 2024-12-31"},
                  {"Two wages, and the return of each year",
                   "Dua upah, dan hasil tiap tahun",
                   "jht balance --paid 2023-07..2024-06\n"
                   "--wages 4000000*6,4250000*6 --returns 6%,5.5%\n"
                   "--first-year 2023 --day 2024-06-30"}}},
    {.topic = "jht",
     .name = "project",
     .en = "What equal contributions grow to (JHT)",
     .id = "Pertumbuhan iuran yang tetap (JHT)",
     .options = "wage income contribution balance months further-months return",
     .compute = jht_project,
     .items = account_items,
     .examples =
         {{"The ministry's simulation: five years, then 26 without",
           "Simulasi kementerian: lima tahun, lalu 26 tahun tanpa iuran",
           "jht project --wage 4000000 --months 60\n"
           "--further-months 312 --return 5.7% --day 2022-02-01"}}},
    {.topic = "jht",
     .name = "payout",
     .en = "Whether and from when the whole balance is paid (JHT)",
     .id = "Apakah dan sejak kapan seluruh saldo dibayarkan (JHT)",
     .options = "reason born event balance employer-in-arrears heirs",
     .compute = jht_payout,
     .items = right_items,
     .examples = {{"Resigned in January", "Mengundurkan diri pada Januari",
                   "jht payout --reason resignation --event 2026-01-15\n"
                   "--born 1990-05-01 --balance 25000000 --day 2026-03-01"}}},
    {.topic = "jht",
     .name = "withdrawal",
     .en = "The most that may be taken while still a member (JHT)",
     .id = "Pengambilan sebagian selama masih peserta (JHT)",
     .options = "purpose membership-months withdrawals balance",
     .compute = jht_withdrawal,
     .items = part_items,
     .examples = {{"For a house, after eleven years",
                   "Untuk rumah, setelah sebelas tahun",
                   "jht withdrawal --purpose housing --membership-months 132\n"
                   "--balance 80000000 --day 2026-03-01"}}},
    {.topic = "tax",
     .en = "Tax on a payout of old-age savings",
     .id = "Pajak atas pembayaran JHT",
     .options = TAX_OPTIONS "treatment while-working",
     .compute = tax_payout,
     .items = tax_items,
     .examples = {{"Rp150.000.000 at once", "Rp150.000.000 sekaligus",
                   "tax --payout 150000000 --day 2026-03-01"}}},
    {.topic = "tax",
     .name = "credit",
     .en = "What a progressive tax leaves to pay at the end of the year",
     .id = "Kurang bayar akhir tahun dari pajak progresif",
     .options = TAX_OPTIONS "other-income",
     .compute = tax_credit,
     .items = credit_items,
     .examples = {{"Rp50.000.000 beside an income of Rp200.000.000",
                   "Rp50.000.000 di samping penghasilan Rp200.000.000",
                   "tax credit --payout 50000000 --other-income 200000000\n"
                   "--first-paid 2023-05-01 --day 2026-03-01"}}},
    {.topic = "jkp",
     .name = "cash",
     .en = "Cash after the loss of a job (JKP)",
     .id = "Uang tunai setelah kehilangan pekerjaan (JKP)",
     .options = "wage income paid-on-days",
     .compute = jkp_cash,
     .items = cash_items,
     .examples = {{"Dismissed with a wage of Rp6.000.000",
                   "PHK dengan upah Rp6.000.000",
                   "jkp cash --wage 6000000 --day 2026-03-01"},
                  {"Dismissed in 2024, the last months paid under PP 6/2025",
                   "PHK tahun 2024, bulan-bulan terakhir menurut PP 6/2025",
                   "jkp cash --wage 6000000 --day 2024-12-10\n"
                   "--paid-on-days 2025-01-10,2025-02-10,2025-03-10"}}},
    {.topic = "jkp",
     .name = "eligibility",
     .en = "Whether enough contributions were paid (JKP)",
     .id = "Apakah iuran mencukupi (JKP)",
     .options = "paid dismissed",
     .compute = jkp_eligibility,
     .items = eligibility_items,
     .examples = {{"Paid with a gap, dismissed in March 2026",
                   "Lunas dengan jeda, PHK Maret 2026",
                   "jkp eligibility --paid 2024-05..2024-12,2025-06..2025-10\n"
                   "--day 2026-03-01"}}},
    {.topic = "jkp",
     .name = "claim",
     .en = "Whether a claim is allowed, and until when (JKP)",
     .id = "Apakah klaim diterima, dan sampai kapan (JKP)",
     .options = "ending claim-no months-since-claim claimed-on new-job",
     .compute = jkp_claim,
     .items = claim_items,
     .examples = {{"Claimed five months after the dismissal",
                   "Klaim lima bulan setelah PHK",
                   "jkp claim --claimed-on 2026-06-01 --day 2026-01-05"}}},
    {.topic = NULL},
};
