/* SPDX-License-Identifier: MIT */

/*
 * benefit_options.c - what `jamsostek benefit` can be told
 *
 * One table has the name, the kind, the place and the description of every
 * option; it reads the command line and writes the manual.
 */
#include "benefit.h"

#include <stdlib.h>
#include <string.h>

/* ---- the table --------------------------------------------------------- */

typedef jamsostek_status (*parser)(const char *, int32_t *, jamsostek_error *);

enum kind {
    SHARED, /* options.c reads it */
    AMOUNT,
    DAY,
    NUMBER,
    RATE,
    FLAG,
    CODE,    /* by a parser of the library */
    ONE,     /* one of `words` */
    SOME,    /* some of `words`, joined by + */
    AMOUNTS, /* joined by commas, each as A or A*N */
    RATES,
    DAYS,
    FUND,
    MONTHS, /* paid months */
    LOSS,   /* repeated */
    CHILD   /* repeated */
};

static const struct asked_option {
    const char *name;
    const char *value; /* how it is written; NULL: a flag */
    enum kind kind;
    size_t offset;
    parser parse;
    const struct word *words;
    const char *en;
    const char *id;
} table[] = {
#define AT(field)        offsetof(struct asked, field), NULL, NULL
#define BY(field, parse) offsetof(struct asked, field), parse, NULL
#define OF(field, words) offsetof(struct asked, field), NULL, words
#define THERE            0, NULL, NULL
    {"day", "YYYY-MM-DD", DAY, AT(day),
     "day of the event, or that is asked about",
     "hari kejadian, atau hari yang ditanyakan"},
    {"month", "YYYY-MM", SHARED, THERE, "contribution month", "bulan iuran"},
    /* who */
    {"segment", "pu|bpu|construction|pmi", SHARED, THERE, "kind of participant",
     "segmen peserta"},
    {"category", "WORD", SHARED, THERE, "instead (law categories)",
     "sebagai gantinya (law categories)"},
    {"wage", "AMOUNT", SHARED, THERE, "wage or income of a month",
     "upah atau penghasilan sebulan"},
    {"income", "AMOUNT", SHARED, THERE, "the same option", "opsi yang sama"},
    {"daily-wage", "AMOUNT", SHARED, THERE, "instead: of a day",
     "sebagai gantinya: sehari"},
    {"piece", "A,B,C", SHARED, THERE, "instead: months of piece work",
     "sebagai gantinya: borongan per bulan"},
    {"piece-by-weather", NULL, SHARED, THERE, "which depends on the weather",
     "yang bergantung pada cuaca"},
    {"risk-group", "GROUP", SHARED, THERE, "pu: very_low ... very_high",
     "pu: very_low ... very_high"},
    {"industry", "WORDS", SHARED, THERE, "instead: line of business",
     "sebagai gantinya: jenis usaha"},
    {"employer-size", "SIZE", SHARED, THERE, "micro|small|medium|large",
     "micro|small|medium|large"},
    {"programmes", "jkk+jkm", SHARED, THERE, "instead of the compulsory ones",
     "pengganti program wajib"},
    {"funding", "WORD", SHARED, THERE, "who pays (law fundings)",
     "sumber dana (law fundings)"},
    {"relief", "WORD", SHARED, THERE, "relief of contributions",
     "keringanan iuran"},
    {"grant-unsettled", NULL, SHARED, THERE,
     "where the law is silent, grant it",
     "berikan bila peraturan tidak mengatur"},
    {"born", "YYYY-MM-DD", SHARED, THERE, "birth date", "tanggal lahir"},
    /* family */
    {"children", "N", NUMBER, AT(children), "children, all alike",
     "jumlah anak, semuanya sama"},
    {"from-level", "LEVEL", CODE, BY(from_level, jamsostek_school_parse),
     "school they go to: tk|sd|smp|sma|higher",
     "jenjang sekolahnya: tk|sd|smp|sma|higher"},
    {"to-level", "LEVEL", CODE, BY(to_level, jamsostek_school_parse),
     "last level that counts", "jenjang terakhir yang dihitung"},
    {"child", "LEVEL,...", CHILD, AT(child),
     "instead, one child each: LEVEL[,to=LEVEL][,done=N][,enters=N]"
     "[,born=DAY]",
     "sebagai gantinya, satu per anak: JENJANG[,to=JENJANG][,done=N]"
     "[,enters=N][,born=HARI]"},
    {"years-late", "N", NUMBER, AT(years_late),
     "school years that ended before the claim",
     "tahun ajaran yang lewat sebelum klaim"},
    {"contribution-months", "N", NUMBER, AT(contribution_months),
     "jkm: months with a contribution before the death",
     "jkm: bulan beriuran sebelum meninggal"},
    {"relatives", "A+B", SOME, OF(relatives, relative_words), "who is alive",
     "siapa yang masih ada"},
    {"heirs", "A+B", SOME, OF(heirs, heir_words), "who is there",
     "siapa yang ada"},
    /* accident */
    {"loss", "LINE,...", LOSS, AT(loss),
     "a line of `benefit jkk lines`, or share=20%; with count=N, share=P%, "
     "function=P%, measure=DB|P%, worse=P%",
     "baris dari `benefit jkk lines`, atau share=20%; dengan count=N, "
     "share=P%, function=P%, measure=DB|P%, worse=P%"},
    {"left-handed", NULL, FLAG, AT(left_handed), "right and left change places",
     "kidal: kanan dan kiri bertukar"},
    {"disability-limit", "P%", RATE, AT(disability_limit),
     "limit on the sum; the law has none",
     "batas jumlah; aturan tidak memuatnya"},
    {"month-no", "N", NUMBER, AT(month_no), "first month of incapacity, from 1",
     "bulan pertama tidak mampu bekerja, dari 1"},
    {"months", "N", SHARED, THERE,
     "whole months; for a pension those that count",
     "bulan penuh; untuk pensiun yang diperhitungkan"},
    {"days", "N", NUMBER, AT(days), "days of the month after those",
     "hari pada bulan sesudahnya"},
    {"aid", "WORD", CODE, BY(aid, jamsostek_aid_parse),
     "home_care|denture|hearing_aid|glasses|prosthesis",
     "home_care|denture|hearing_aid|glasses|prosthesis"},
    {"care-months", "N", NUMBER, AT(care_months), "home care: months of it",
     "perawatan di rumah: lamanya dalam bulan"},
    {"transport-land", "AMOUNT", AMOUNT, AT(transport_land),
     "cost by land, river, lake", "biaya darat, sungai, danau"},
    {"transport-sea", "AMOUNT", AMOUNT, AT(transport_sea), "cost by sea",
     "biaya laut"},
    {"transport-air", "AMOUNT", AMOUNT, AT(transport_air), "cost by air",
     "biaya udara"},
    {"cost", "AMOUNT", AMOUNT, AT(cost), "what it cost", "biayanya"},
    {"rehabilitation", "AMOUNT", AMOUNT, AT(rehabilitation),
     "prosthesis: cost of medical rehabilitation",
     "prostesis: biaya rehabilitasi medik"},
    /* death, migrants */
    {"paid-months", "N", NUMBER, AT(paid_months),
     "bpu: months paid in a row since registration",
     "bpu: bulan lunas berturut-turut sejak terdaftar"},
    {"member-since", "YYYY-MM-DD", DAY, AT(member_since),
     "bpu: day of registration", "bpu: hari pendaftaran"},
    {"memberships", "N", NUMBER, AT(memberships), "held at the same time",
     "kepesertaan pada saat yang sama"},
    {"amount", "AMOUNT", AMOUNT, AT(amount),
     "where the law's figure is not known",
     "bila angka aturan tidak diketahui"},
    {"transport-cost", "AMOUNT", AMOUNT, AT(transport_cost), "the way home",
     "biaya pulang"},
    {"months-worked", "N", NUMBER, AT(months_worked), "months worked abroad",
     "bulan bekerja di luar negeri"},
    {"level", "LEVEL", CODE, BY(level, jamsostek_school_parse),
     "tk|sd|smp|sma|higher", "tk|sd|smp|sma|higher"},
    /* savings */
    {"paid", "SPANS", MONTHS, AT(paid),
     "paid months: 2025-01..2025-06,2025-08; @DAY behind one: paid then",
     "bulan lunas: 2025-01..2025-06,2025-08; @HARI: dibayar saat itu"},
    {"wages", "A,B*12", AMOUNTS, AT(wages),
     "wage of each month, oldest first; *12: twelve times",
     "upah tiap bulan, terlama dahulu; *12: dua belas kali"},
    {"contribution", "AMOUNT", AMOUNT, AT(contribution),
     "instead of a wage: paid in every month",
     "pengganti upah: iuran tiap bulan"},
    {"contributions", "A,B*12", AMOUNTS, AT(contributions),
     "instead of wages: paid in for each month",
     "pengganti upah: iuran masing-masing bulan"},
    {"balance", "AMOUNT", AMOUNT, AT(balance), "balance there is already",
     "saldo yang sudah ada"},
    {"further-months", "N", NUMBER, AT(further_months),
     "months without contribution after those", "bulan tanpa iuran sesudahnya"},
    {"return", "P%", RATE, AT(return_rate), "yearly return, as 5.63%",
     "hasil pengembangan setahun, misalnya 5,63%"},
    {"returns", "P%,P%", RATES, AT(returns),
     "instead: of each year from --first-year (jp: credited in each month)",
     "sebagai gantinya: tiap tahun dari --first-year (jp: yang dikreditkan "
     "tiap bulan)"},
    {"first-year", "YYYY", NUMBER, AT(first_year), "year of the first of them",
     "tahun yang pertama"},
    {"reason", "WORD", CODE, BY(jht_reason, jamsostek_jht_reason_parse),
     "age, company_age, resignation, dismissal, contract_end, bpu_stopped, "
     "leaving_indonesia, disability, death",
     "age, company_age, resignation, dismissal, contract_end, bpu_stopped, "
     "leaving_indonesia, disability, death"},
    {"event", "YYYY-MM-DD", DAY, AT(event), "day of that event",
     "hari peristiwa itu"},
    {"employer-in-arrears", NULL, FLAG, AT(employer_in_arrears),
     "the employer owes months", "pemberi kerja menunggak"},
    {"purpose", "WORD", CODE, BY(purpose, jamsostek_jht_purpose_parse),
     "housing|retirement", "housing|retirement"},
    {"membership-months", "N", NUMBER, AT(membership_months),
     "months of membership", "bulan kepesertaan"},
    {"withdrawals", "N", NUMBER, AT(withdrawals), "parts taken before",
     "pengambilan sebagian sebelumnya"},
    /* pension */
    {"average-wage", "AMOUNT", AMOUNT, AT(average_wage),
     "average weighted wage of a month", "rata-rata upah tertimbang sebulan"},
    {"wages-from", "YYYY-MM", DAY, AT(wages_from), "month of the first wage",
     "bulan upah pertama"},
    {"inflation", "P%,P%", RATES, AT(inflation),
     "general inflation of each year from --inflation-from",
     "inflasi umum tiap tahun dari --inflation-from"},
    {"inflation-from", "YYYY", NUMBER, AT(inflation_from),
     "year of the first of them", "tahun yang pertama"},
    {"without-limits", NULL, FLAG, AT(without_limits),
     "leave minimum and maximum aside", "tanpa batas minimum dan maksimum"},
    {"left-work", "YYYY-MM-DD", DAY, AT(left_work),
     "last day of work of who works on",
     "hari kerja terakhir bila terus bekerja"},
    {"because", "WORD", ONE, OF(jp_reason, jp_reason_words),
     "old_age (default)|death|disability", "old_age (bawaan)|death|disability"},
    {"density", "P%", RATE, AT(density), "share of the months that were paid",
     "tingkat kepadatan iuran"},
    {"months-since-enrolment", "N", NUMBER, AT(months_since_enrolment),
     "disability: full months since enrolment",
     "cacat: bulan penuh sejak terdaftar"},
    {"relation", "WORD", ONE, OF(relation, relation_words),
     "spouse|child|child_after_spouse|parent",
     "spouse|child|child_after_spouse|parent"},
    {"child-born", "YYYY-MM-DD", DAY, AT(child_born),
     "birth date of the youngest child", "tanggal lahir anak termuda"},
    {"base", "AMOUNT", AMOUNT, AT(base),
     "the member's pension, by formula or in payment",
     "pensiun peserta, menurut rumus atau yang sedang dibayar"},
    {"pension", "AMOUNT", AMOUNT, AT(pension), "pension of the year before",
     "pensiun tahun sebelumnya"},
    {"growth", "P%", RATE, AT(growth), "inflation of the year before",
     "inflasi tahun sebelumnya"},
    /* tax */
    {"payout", "AMOUNT", AMOUNT, AT(payout), "this payment, before tax",
     "pembayaran ini, sebelum pajak"},
    {"earlier", "AMOUNT", AMOUNT, AT(earlier),
     "paid before it in the same two years (progressive: same year)",
     "sudah dibayar dalam dua tahun yang sama (progresif: tahun yang sama)"},
    {"first-paid", "YYYY-MM-DD", DAY, AT(first_paid),
     "day of the very first payment", "hari pembayaran pertama"},
    {"treatment", "WORD", ONE, OF(treatment, treatment_words),
     "final|progressive; else by the days",
     "final|progressive; atau menurut hari"},
    {"while-working", NULL, FLAG, AT(while_working),
     "part of the savings, still working", "sebagian, masih bekerja"},
    {"no-npwp", NULL, FLAG, AT(no_npwp), "without a tax number", "tanpa NPWP"},
    {"other-income", "AMOUNT", AMOUNT, AT(other_income),
     "other taxable income of the year", "penghasilan kena pajak lain setahun"},
    /* loss of job */
    {"paid-on-days", "DAY,DAY", DAYS, AT(paid_on_days),
     "day on which each month of cash is paid",
     "hari pembayaran tiap bulan uang tunai"},
    {"dismissed", "YYYY-MM-DD", DAY, AT(dismissed),
     "day of the dismissal, if it is another", "hari PHK, bila berbeda"},
    {"ending", "WORD", ONE, OF(ending, ending_words),
     "dismissed (default)|resigned|disabled|retired|death|term_ended",
     "dismissed (bawaan)|resigned|disabled|retired|death|term_ended"},
    {"claim-no", "N", NUMBER, AT(claim_no), "1 (default), 2 or 3",
     "1 (bawaan), 2, atau 3"},
    {"months-since-claim", "N", NUMBER, AT(months_since_claim),
     "contribution months since the claim before",
     "bulan iuran sejak klaim sebelumnya"},
    {"claimed-on", "YYYY-MM-DD", DAY, AT(claimed_on), "day of the claim",
     "hari klaim"},
    {"new-job", NULL, FLAG, AT(new_job), "works again", "sudah bekerja lagi"},
    /* payment */
    {"fund", "WORD", FUND, AT(fund), "one of jkk, jkm, jht, jp, jkp",
     "salah satu dari jkk, jkm, jht, jp, jkp"},
    {"holidays", "DAY,DAY", DAYS, AT(holidays),
     "public holidays, beside Saturdays and Sundays",
     "hari libur, di samping Sabtu dan Minggu"},
    {"ended", "YYYY-MM-DD", DAY, AT(ended), "last day of work",
     "hari kerja terakhir"},
    {"overdue", "AMOUNT", AMOUNT, AT(overdue), "contribution that was not paid",
     "iuran yang belum dibayar"},
    {"months-late", "N", NUMBER, AT(months_late), "months late",
     "bulan keterlambatan"},
    {"due", "YYYY-MM-DD", DAY, AT(due), "instead: due day (benefit due)",
     "sebagai gantinya: batas bayar (benefit due)"},
    {"paid-on", "YYYY-MM-DD", DAY, AT(paid_on), "and day of payment",
     "dan hari pembayaran"},
    {"months-unpaid", "N", NUMBER, AT(months_unpaid),
     "months in a row, due and not paid", "bulan tertunggak berturut-turut"},
    {"settled", NULL, FLAG, AT(settled), "all arrears have been paid since",
     "tunggakan sudah dilunasi"},
    {"recovered", NULL, FLAG, AT(recovered), "jkk: recovery is certified",
     "jkk: sudah dinyatakan sembuh"},
    {"closed", NULL, FLAG, AT(closed),
     "jkp: the employer is bankrupt or closed",
     "jkp: pemberi kerja pailit atau tutup"},
    /* the question */
    {"set", "KEY=VALUE@DAY", SHARED, THERE, "what if a figure changes then",
     "andaikata sebuah angka berubah"},
    {"explain", NULL, SHARED, THERE, "every step with its article",
     "setiap langkah dengan pasalnya"},
    {"carry-forward", NULL, SHARED, THERE,
     "after the last checked month use the last rule",
     "sesudah bulan terakhir yang diperiksa pakai aturan terakhir"},
    {"format", "text|csv|json", SHARED, THERE, "of the answer",
     "bentuk jawaban"},
    {"lang", "id|en", SHARED, THERE, "of the answer", "bahasa jawaban"},
    {"help", NULL, SHARED, THERE, "this page", "halaman ini"},
};

_Static_assert(COUNT(table) <= ASKED_MOST, "there is room for every option");

/* ---- for options.c ----------------------------------------------------- */

static jamsostek_status
set_list(struct asked *asked, const struct asked_option *option,
         const char *value, jamsostek_error *err)
{
    void *at = (char *)asked + option->offset;

    switch (option->kind) {
    case AMOUNTS:
        return read_amounts(at, value, err);
    case RATES:
        return read_rates(at, value, err);
    case DAYS:
        return read_days(at, value, err);
    case MONTHS:
        return read_months(asked, value, err);
    case LOSS:
        return read_loss(asked, value, err);
    default:
        return read_child(asked, value, err);
    }
}

jamsostek_status
asked_set(struct asked *asked, int number, const char *value,
          jamsostek_error *err)
{
    const struct asked_option *option = &table[number];
    void *at = (char *)asked + option->offset;

    switch (option->kind) {
    case AMOUNT:
        return jamsostek_idr_parse(value, at, err);
    case DAY:
        return jamsostek_date_parse(value, at, err);
    case NUMBER:
        return read_number(value, at, err);
    case RATE:
        return read_rate(value, at, err);
    case FLAG:
        *(int32_t *)at = 1;
        return JAMSOSTEK_OK;
    case CODE:
        return option->parse(value, at, err);
    case ONE:
    case SOME:
        return read_words(option->words, value, option->kind == SOME, at, err);
    case FUND:
        return read_fund(value, at, err);
    default:
        return set_list(asked, option, value, err);
    }
}

int
asked_options(const char *takes, int code, struct option *list)
{
    size_t i;
    int n = 0;

    for (i = 0; i < COUNT(table); i++) {
        if (table[i].kind == SHARED || !is_listed(takes, table[i].name))
            continue;
        list[n].name = table[i].name;
        list[n].has_arg =
            table[i].value != NULL ? required_argument : no_argument;
        list[n].flag = NULL;
        list[n++].val = code + (int)i;
    }
    return n;
}

bool
asked_repeats(int number)
{
    return table[number].kind == LOSS || table[number].kind == CHILD;
}

void
asked_words(int number, char *text, size_t size)
{
    const struct asked_option *option = &table[number];
    const struct word *word = option->words;
    size_t end;

    if (option->kind == CODE)
        snprintf(text, size, "; %s", option->en);
    if (word == NULL)
        return;
    end = (size_t)snprintf(text, size, "%s",
                           say("; known are", "; yang dikenal:"));
    for (; word->word != NULL && end < size; word++)
        end += (size_t)snprintf(text + end, size - end, "%s %s",
                                word > option->words ? "," : "", word->word);
}

void
asked_help(const struct benefit_case *which)
{
    enum { COLUMN = 30 };
    const char *text;
    size_t i;
    int wide;

    for (i = 0; i < COUNT(table); i++) {
        if (!takes(which, table[i].name))
            continue;
        wide = printf("  --%s%s%s", table[i].name,
                      table[i].value != NULL ? " " : "",
                      table[i].value != NULL ? table[i].value : "");
        /* One that leaves no room is described below. */
        if (wide < COLUMN)
            printf("%*s", COLUMN - wide, "");
        else
            printf("\n%*s", COLUMN, "");
        text = say(table[i].en, table[i].id);
        print_wrapped(text, strlen(text), COLUMN, COLUMN, LINE);
        putchar('\n');
    }
}

void
asked_init(struct asked *asked)
{
    size_t i;

    memset(asked, 0, sizeof *asked);
    for (i = 0; i < COUNT(table); i++) {
        if (table[i].kind == AMOUNT)
            *(jamsostek_idr *)((char *)asked + table[i].offset) =
                JAMSOSTEK_IDR_NONE;
        if (table[i].kind == DAY)
            *(jamsostek_date *)((char *)asked + table[i].offset) =
                JAMSOSTEK_DATE_NONE;
    }
    asked->children = -1;
    asked->contribution_months = -1;
    asked->paid_months = -1;
    asked->months_worked = -1;
    asked->membership_months = -1;
    asked->density = -1;
    asked->months_since_enrolment = -1;
    asked->months_since_claim = -1;
    asked->months_late = -1;
    asked->months_unpaid = -1;
}

void
asked_free(struct asked *asked)
{
    free(asked->child);
    free(asked->loss);
    free(asked->returns.at);
    free(asked->contributions.at);
    free(asked->wages.at);
    free(asked->inflation.at);
    free(asked->paid_on_days.at);
    free(asked->paid);
    free(asked->holidays.at);
}
