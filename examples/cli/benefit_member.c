/* SPDX-License-Identifier: MIT */

/*
 * benefit_member.c - worth, membership, due dates, fines, arrears
 *
 * The example of worth.h, membership.h and payment.h.
 */
#include "benefit.h"
#include "words.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* ---- worth ------------------------------------------------------------- */

static int
worth(const struct question *q, union result *out, jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_worth_input in = JAMSOSTEK_WORTH_INPUT_INIT;
    jamsostek_scholarship_input children;
    jamsostek_worker worker = q->options->worker;

    in.worker = &worker;
    in.paid_months = q->asked->paid_months;
    in.scholarship = children_of(q, &children);
    return answered(
        jamsostek_worth_compute(q->rules, q->day, &in, &out->worth, why, &err),
        &err);
}

static void
say_break_even(const jamsostek_worth *worth, const jamsostek_worth_event *event,
               const char *en, const char *id)
{
    char months[NUMBER_SIZE], workers[NUMBER_SIZE], amount[NUMBER_SIZE];

    if (event->worker_months == 0)
        return;
    printf(say("%s = %s worker-months at %s, or %s workers for a year\n",
               "%s = %s bulan-pekerja @ %s, atau %s pekerja selama setahun\n"),
           say(en, id), count(event->worker_months, months),
           money(worth->protection, amount),
           count((event->worker_months + 11) / 12, workers));
}

static void
close_worth(const union result *result)
{
    const jamsostek_worth *worth = &result->worth;

    putchar('\n');
    say_break_even(worth, &worth->work_death, "One death from work (JKK)",
                   "Satu kematian karena kerja (JKK)");
    say_break_even(worth, &worth->other_death, "One other death (JKM)",
                   "Satu kematian lain (JKM)");
    say_break_even(worth, &worth->total_disability,
                   "One total disability (JKK)",
                   "Satu cacat total tetap (JKK)");
}

/* ---- membership -------------------------------------------------------- */

static bool
is_weekend(jamsostek_date date)
{
    /* 1 January 1970 was a Thursday. */
    int32_t weekday = (date % 7 + 7) % 7;

    return weekday == 2 || weekday == 3;
}

/* The holidays that were given and every Saturday and Sunday from `first` to
 * `last`; NULL and 0 where none was given.  To be freed. */
static int
non_working(const struct days *holidays, jamsostek_date first,
            jamsostek_date last, jamsostek_date **days, size_t *n)
{
    jamsostek_date date;

    *days = NULL;
    *n = 0;
    if (holidays->n == 0)
        return DONE;
    *days = malloc((holidays->n + (size_t)(last - first) + 1) * sizeof **days);
    if (*days == NULL)
        return out_of_memory();
    memcpy(*days, holidays->at, holidays->n * sizeof **days);
    *n = holidays->n;
    for (date = first; date <= last; date++)
        if (is_weekend(date))
            (*days)[(*n)++] = date;
    return DONE;
}

/* How far behind a month its due date may lie, with all holidays. */
enum { FAR = 400 };

static int
member_days(const struct question *q, jamsostek_date **days, size_t *n)
{
    jamsostek_date first = q->day, last = q->day;
    size_t i;

    for (i = 0; i < q->asked->n_paid; i++) {
        if (q->asked->paid[i].first < first)
            first = q->asked->paid[i].first;
        if (q->asked->paid[i].last > last)
            last = q->asked->paid[i].last;
    }
    return non_working(&q->asked->holidays, first, last + FAR, days, n);
}

static int
member(const struct question *q, union result *out, jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_membership_input in = JAMSOSTEK_MEMBERSHIP_INPUT_INIT;
    const jamsostek_worker *worker = &q->options->worker;
    jamsostek_date *days;
    int code = member_days(q, &days, &in.n_non_working);

    if (code != DONE)
        return code;
    in.non_working = days;
    in.options = q->carry;
    in.segment = worker_segment(worker);
    in.programme = q->asked->fund;
    in.ended = q->asked->ended;
    in.paid = q->asked->paid;
    in.n_paid = q->asked->n_paid;
    if (q->options->has_wage || worker->daily_wage > 0 ||
        worker->n_piece_wages > 0)
        in.worker = worker;
    code = answered(jamsostek_membership_on(q->rules, q->day, &in,
                                            &out->membership, why, &err),
                    &err);
    free(days);
    return code;
}

/* What the desk says. */
static void
close_member(const union result *result)
{
    const jamsostek_membership *m = &result->membership;
    char amount[NUMBER_SIZE];

    printf("\n%s.\n", jamsostek_membership_reason_text(m->reason, language()));
    if (m->months_to_pay == 0)
        return;
    printf(
        "%s %" PRId32 " %s",
        m->active
            ? say("To be free of arrears: pay", "Agar bebas tunggakan: bayar")
            : say("To be active again: pay", "Agar aktif kembali: bayar"),
        m->months_to_pay,
        say(m->months_to_pay == 1 ? "month" : "months", "bulan"));
    if (m->total_to_pay != JAMSOSTEK_IDR_NONE)
        printf(", %s", money(m->total_to_pay, amount));
    puts(".");
}

/* ---- payment ----------------------------------------------------------- */

static int
due(const struct question *q, union result *out, jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_payment_due_input in = JAMSOSTEK_PAYMENT_DUE_INPUT_INIT;
    jamsostek_date *days;
    int code = non_working(&q->asked->holidays, q->day, q->day + FAR, &days,
                           &in.n_non_working);

    if (code != DONE)
        return code;
    in.non_working = days;
    in.options = q->carry;
    in.segment = q->options->worker.segment;
    in.programme = q->asked->fund;
    code = answered(
        jamsostek_payment_due(q->rules, q->day, &in, &out->due, why, &err),
        &err);
    free(days);
    return code;
}

static int
fine(const struct question *q, union result *out, jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_payment_fine_input in = JAMSOSTEK_PAYMENT_FINE_INPUT_INIT;

    in.options = q->carry;
    in.segment = q->options->worker.segment;
    in.programme = q->asked->fund;
    in.months_late = q->asked->months_late;
    in.overdue = q->asked->overdue;
    in.due = q->asked->due;
    in.paid_on = q->asked->paid_on;
    return answered(
        jamsostek_payment_fine(q->rules, q->day, &in, &out->fine, why, &err),
        &err);
}

static void
fill_arrears(const struct question *q, jamsostek_payment_arrears_input *in)
{
    jamsostek_payment_arrears_input_init(in);
    in->options = q->carry;
    in->programme = q->asked->fund;
    in->months_unpaid = q->asked->months_unpaid;
    in->settled = q->asked->settled;
    in->recovered = q->asked->recovered;
    in->closed = q->asked->closed;
}

static int
employer_arrears(const struct question *q, union result *out,
                 jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_payment_arrears_input in;

    fill_arrears(q, &in);
    return answered(jamsostek_payment_employer_arrears(
                        q->rules, q->day, &in, &out->employer, why, &err),
                    &err);
}

static int
participant_arrears(const struct question *q, union result *out,
                    jamsostek_explanation **why)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_payment_arrears_input in;

    fill_arrears(q, &in);
    return answered(jamsostek_payment_participant_arrears(
                        q->rules, q->day, &in, &out->participant, why, &err),
                    &err);
}

/* ---- the fields -------------------------------------------------------- */

static const struct word reason_words[] = {
    {JAMSOSTEK_MEMBERSHIP_PAID, "paid", "paid up", "lunas"},
    {JAMSOSTEK_MEMBERSHIP_ARREARS, "arrears", "some months owed",
     "ada tunggakan"},
    {JAMSOSTEK_MEMBERSHIP_EMPLOYER_ARREARS, "employer_arrears",
     "employer in arrears", "tunggakan perusahaan"},
    {JAMSOSTEK_MEMBERSHIP_EMPLOYER_PAYS, "employer_pays", "employer pays first",
     "pemberi kerja dahulu"},
    {JAMSOSTEK_MEMBERSHIP_LAPSED, "lapsed", "lapsed", "nonaktif"},
    {JAMSOSTEK_MEMBERSHIP_ENDED, "ended", "ended", "berakhir"},
    {JAMSOSTEK_MEMBERSHIP_NOT_BEGUN, "not_begun", "not begun", "belum mulai"},
    {JAMSOSTEK_MEMBERSHIP_NEVER_PAID, "never_paid", "never paid",
     "belum pernah bayar"},
    {0, NULL, NULL, NULL},
};

static const struct word part_words[] = {
    {JAMSOSTEK_PART_MEDICAL, "medical", "medical care", "pelayanan kesehatan"},
    {JAMSOSTEK_PART_MONEY, "money", "benefits in money", "santunan uang"},
    {JAMSOSTEK_PART_FUNERAL, "funeral", "funeral money", "biaya pemakaman"},
    {JAMSOSTEK_PART_LUMP_SUM, "lump_sum", "lump sum", "santunan sekaligus"},
    {JAMSOSTEK_PART_PERIODIC, "periodic", "periodic benefit",
     "santunan berkala"},
    {JAMSOSTEK_PART_SCHOLARSHIP, "scholarship", "scholarship", "beasiswa"},
    {0, NULL, NULL, NULL},
};

#define WORTH_AT(event, field)                                                 \
    offsetof(jamsostek_worth, event) + offsetof(jamsostek_worth_event, field), \
        sizeof(((jamsostek_worth_event *)0)->field)
#define WORTH_ITEM(event, field, kind, en, id)                                 \
    {                                                                          \
#event "_" #field, WORTH_AT(event, field), kind, en, id, NULL, IF_ANY  \
    }
#define WORTH_EVENT(event)                                                     \
    WORTH_ITEM(event, covered, ITEM_YES, NULL, NULL),                          \
        WORTH_ITEM(event, benefit, ITEM_MONEY, "Benefit", "Santunan"),         \
        WORTH_ITEM(event, scholarship, ITEM_MONEY, "Scholarship, all years",   \
                   "Beasiswa, semua tahun"),                                   \
        WORTH_ITEM(event, total, ITEM_MONEY, "Total", "Jumlah"),               \
        WORTH_ITEM(event, worker_months, ITEM_COUNT,                           \
                   "Months of a worker that pay for it",                       \
                   "Bulan-pekerja yang menutupnya"),                           \
        WORTH_ITEM(event, flags, ITEM_FLAGS, NULL, NULL)

static const struct item worth_items[] = {
    HEADING("What a month costs", "Biaya sebulan"),
    MAIN(jamsostek_worth, contribution, ITEM_MONEY, "Contribution", "Iuran"),
    MAIN(jamsostek_worth, protection, ITEM_MONEY, "of it JKK and JKM",
         "di antaranya JKK dan JKM"),
    HEADING("Death from work (JKK)", "Meninggal karena kerja (JKK)"),
    WORTH_EVENT(work_death),
    HEADING("Any other death (JKM)", "Meninggal karena sebab lain (JKM)"),
    WORTH_EVENT(other_death),
    HEADING("Total permanent disability from work (JKK)",
            "Cacat total tetap karena kerja (JKK)"),
    WORTH_EVENT(total_disability),
    ITEM(jamsostek_worth, flags, ITEM_FLAGS, NULL, NULL),
    ITEM_END,
};

#define MEMBER jamsostek_membership
static const struct item member_items[] = {
    MAIN(MEMBER, active, ITEM_YES, "Active participant", "Peserta aktif"),
    WORDS(MEMBER, reason, ITEM_WORD, "Because", "Karena", reason_words),
    ITEM(MEMBER, since, ITEM_DAY, "Active since", "Aktif sejak"),
    ITEM(MEMBER, lapsed_on, ITEM_DAY, "Not active since", "Tidak aktif sejak"),
    ITEM(MEMBER, paid_until, ITEM_MONTH, "Latest paid month",
         "Bulan lunas terakhir"),
    ITEM(MEMBER, next_due, ITEM_DAY, "Next month is due by",
         "Bulan berikutnya dibayar paling lambat"),
    MAIN(MEMBER, months_paid, ITEM_COUNT, "Months paid", "Bulan lunas"),
    ITEM(MEMBER, months_in_row, ITEM_COUNT,
         "of them in a row, up to the latest", "di antaranya berturut-turut"),
    MAIN(MEMBER, months_unpaid, ITEM_COUNT, "Months unpaid since the latest",
         "Bulan tertunggak sesudahnya"),
    ITEM(MEMBER, months_unpaid_all, ITEM_COUNT, "Months unpaid in all",
         "Seluruh bulan tertunggak"),
    ITEM(MEMBER, months_to_pay, ITEM_COUNT, "Months to pay",
         "Bulan yang harus dibayar"),
    ITEM(MEMBER, contribution_to_pay, ITEM_MONEY, "Contribution to pay",
         "Iuran yang harus dibayar"),
    ITEM(MEMBER, fine_to_pay, ITEM_MONEY, "Fine to pay",
         "Denda yang harus dibayar"),
    ITEM(MEMBER, total_to_pay, ITEM_MONEY, "Together", "Jumlah"),
    ITEM(MEMBER, flags, ITEM_FLAGS, NULL, NULL),
    ITEM_END,
};

static const struct item due_items[] = {
    MAIN(jamsostek_payment_due_result, due, ITEM_DAY, "Last day for paying",
         "Batas pembayaran"),
    MAIN(jamsostek_payment_due_result, printed, ITEM_DAY, "Before holidays",
         "Sebelum hari libur diperhitungkan"),
    ITEM(jamsostek_payment_due_result, flags, ITEM_FLAGS, NULL, NULL),
    ITEM_END,
};

static const struct item fine_items[] = {
    MAIN(jamsostek_payment_fine_result, months_late, ITEM_COUNT, "Months late",
         "Bulan keterlambatan"),
    MAIN(jamsostek_payment_fine_result, rate_ppm, ITEM_RATE, "Rate of a month",
         "Tarif sebulan"),
    MAIN(jamsostek_payment_fine_result, fine, ITEM_MONEY, "Fine", "Denda"),
    ITEM(jamsostek_payment_fine_result, flags, ITEM_FLAGS, NULL, NULL),
    ITEM_END,
};

#define EMPLOYER jamsostek_payment_employer_result
static const struct item employer_items[] = {
    MAIN(EMPLOYER, bpjs_pays, ITEM_YES, "BPJS pays", "BPJS membayar"),
    MAIN(EMPLOYER, refund_due, ITEM_YES, "The employer gets a refund",
         "Pemberi kerja memperoleh penggantian"),
    ITEM(EMPLOYER, refund_within_months, ITEM_COUNT,
         "Months to ask for the refund", "Bulan untuk meminta penggantian"),
    MAIN(EMPLOYER, covered_months, ITEM_COUNT, "Unpaid months that BPJS covers",
         "Bulan tertunggak yang ditanggung"),
    ITEM(EMPLOYER, flags, ITEM_FLAGS, NULL, NULL),
    ITEM_END,
};

#define PARTICIPANT jamsostek_payment_participant_result
static const struct item participant_items[] = {
    WORDS(PARTICIPANT, now, ITEM_BITS, "Paid now", "Dibayar sekarang",
          part_words),
    WORDS(PARTICIPANT, later, ITEM_BITS, "Paid after the arrears",
          "Dibayar setelah tunggakan lunas", part_words),
    MAIN(PARTICIPANT, covered_months, ITEM_COUNT,
         "Unpaid months with cover in part",
         "Bulan tertunggak yang masih dilindungi"),
    ITEM(PARTICIPANT, flags, ITEM_FLAGS, NULL, NULL),
    ITEM_END,
};

/* ---- the table --------------------------------------------------------- */

#define WORKER                                                                 \
    "segment category wage income daily-wage piece piece-by-weather born "     \
    "risk-group industry employer-size programmes funding relief "             \
    "grant-unsettled "

const struct benefit_case member_cases[] = {
    {.topic = "worth",
     .en = "What a month costs beside what it pays",
     .id = "Biaya sebulan di samping manfaatnya",
     .when = WHEN_EITHER,
     .options = WORKER "paid-months children from-level to-level child "
                       "years-late contribution-months",
     .compute = worth,
     .items = worth_items,
     .closing = close_worth,
     .examples = {{"What does Rp16.800 buy?",
                   "Apa yang diperoleh dari Rp16.800?",
                   "worth --segment bpu --income 1000000 --month 2026-05"},
                  {"A worker with a child in primary school",
                   "Pekerja dengan satu anak di SD",
                   "worth --segment pu --wage 4000000 --risk-group low\n"
                   "--month 2026-05 --child sd --contribution-months 40"}}},
    {.topic = "member",
     .en = "Active participant or not, and why",
     .id = "Peserta aktif atau bukan, dan sebabnya",
     .options = WORKER "paid fund ended holidays",
     .compute = member,
     .items = member_items,
     .closing = close_member,
     .examples = {{"The licensing desk asks about a driver",
                   "Loket perizinan menanyakan seorang pengemudi",
                   "member --segment bpu --income 1000000\n"
                   "--paid 2025-01..2025-06,2025-08 --day 2026-03-01"},
                  {"An employee whose employer stopped paying",
                   "Pekerja yang pemberi kerjanya berhenti membayar",
                   "member --segment pu --wage 5000000 --risk-group low\n"
                   "--paid 2024-01..2025-10 --day 2026-03-01"}}},
    {.topic = "due",
     .en = "Last day for paying the contribution of a month",
     .id = "Hari terakhir pembayaran iuran sebuah bulan",
     .when = WHEN_MONTH,
     .options = "segment fund holidays",
     .compute = due,
     .items = due_items,
     .examples = {{"July 2026, with 17 August", "Juli 2026, dengan 17 Agustus",
                   "due --segment pu --fund jkk --month 2026-07\n"
                   "--holidays 2026-08-17"}}},
    {.topic = "fine",
     .en = "Fine for paying the contribution of a month late",
     .id = "Denda keterlambatan iuran sebuah bulan",
     .when = WHEN_MONTH,
     .options = "segment fund overdue months-late due paid-on",
     .compute = fine,
     .items = fine_items,
     .examples = {{"Three months late", "Terlambat tiga bulan",
                   "fine --segment pu --fund jkk --overdue 5400000\n"
                   "--month 2026-03 --months-late 3"},
                  {"By the days", "Menurut hari",
                   "fine --segment pu --fund jp --overdue 3000000\n"
                   "--month 2026-03 --due 2026-04-15 --paid-on 2026-06-20"}}},
    {.topic = "arrears",
     .name = "employer",
     .en = "Who pays while the employer is in arrears",
     .id = "Siapa membayar bila pemberi kerja menunggak",
     .options = "fund months-unpaid settled closed",
     .compute = employer_arrears,
     .items = employer_items,
     .examples = {{"Accident after four unpaid months",
                   "Kecelakaan setelah empat bulan tertunggak",
                   "arrears employer --fund jkk --months-unpaid 4\n"
                   "--day 2026-03-01"}}},
    {.topic = "arrears",
     .name = "participant",
     .en = "What a participant (BPU) in arrears still gets",
     .id = "Yang masih diperoleh peserta BPU yang menunggak",
     .options = "fund months-unpaid settled recovered",
     .compute = participant_arrears,
     .items = participant_items,
     .examples = {{"Death after two unpaid months",
                   "Meninggal setelah dua bulan tertunggak",
                   "arrears participant --fund jkm --months-unpaid 2\n"
                   "--day 2026-03-01"}}},
    {.topic = NULL},
};
