/* SPDX-License-Identifier: MIT */

/*
 * tax.c - income tax on a payout of old-age savings
 *
 * PP 68/2009.  Final (art. 5): one lump sum of all that is paid within two
 * calendar years; the tax of the sum so far less what was withheld already.
 * Later (art. 6): the general brackets on what is paid in a calendar year.
 * Both are layers: each rate falls on the part above its bound.
 */
#include <jamsostek/tax.h>

#include "benefit/event.h"

#include <string.h>

/* A kind of tax, and where it stands in the law. */
struct schedule {
    int32_t key;
    int64_t surcharge_ppm;
    const char *label_id;
    const char *label_en;
};

/* What the tax of an amount is called. */
struct name {
    const char *node;
    const char *id;
    const char *en;
};

void
jamsostek_tax_input_init(jamsostek_tax_input *in)
{
    static const jamsostek_tax_input nothing = JAMSOSTEK_TAX_INPUT_INIT;

    if (in != NULL)
        *in = nothing;
}

static void
given_step(const struct jamsostek__event *event, const char *node,
           const char *label_id, const char *label_en, int64_t amount)
{
    jamsostek_explanation_step step = {.node = node,
                                       .label_id = label_id,
                                       .label_en = label_en,
                                       .operation = JAMSOSTEK_OP_GIVEN,
                                       .amount = amount};

    if (amount != 0)
        jamsostek__event_step(event, NO_EVENT_KEY, &step);
}

static void
layer_step(const struct jamsostek__event *event,
           const struct schedule *schedule, int64_t part, int64_t rate,
           int64_t micro)
{
    struct jamsostek__micro exact = {micro, false};
    jamsostek_explanation_step step = {.node = "tax_layer",
                                       .label_id = schedule->label_id,
                                       .label_en = schedule->label_en,
                                       .operation = JAMSOSTEK_OP_LAYER,
                                       .base = part,
                                       .rate = rate,
                                       .exact_micro = micro,
                                       .amount = micro / PPM};

    jamsostek__event_step(event, schedule->key, &step);
    if (schedule->surcharge_ppm == 0)
        return;
    step.node = "surcharge_layer";
    step.label_id = "Tambahan tanpa NPWP, lapisan";
    step.label_en = "Raised without a tax number, bracket";
    step.rate = rate * schedule->surcharge_ppm / PPM;
    step.exact_micro = jamsostek__scale(exact, schedule->surcharge_ppm).micro;
    step.amount = step.exact_micro / PPM;
    jamsostek__event_step(event, KEY_TAX_NO_NPWP_SURCHARGE, &step);
}

/* What holds for all layers: the raise of the rates, and the base (B9). */
static void
rate_steps(const struct jamsostek__event *event,
           const struct schedule *schedule)
{
    jamsostek_explanation_step surcharge = {
        .node = "surcharge",
        .label_id = "Tambahan tarif tanpa NPWP",
        .label_en = "Raised without a tax number by",
        .operation = JAMSOSTEK_OP_LOOKUP,
        .flag = JAMSOSTEK_TAX_FLAG_NO_NPWP,
        .amount = schedule->surcharge_ppm,
        .unit = JAMSOSTEK_UNIT_PPM};

    if (schedule->surcharge_ppm != 0)
        jamsostek__event_step(event, KEY_TAX_NO_NPWP_SURCHARGE, &surcharge);
    jamsostek__event_remark(event, KEY_TAX_TAXABLE_MULTIPLE, 0,
                            "Dasar pengenaan sebelum tarif (B9)",
                            "Taxable amount before the rate (B9)");
}

/* Tax of an amount by the layers of a key, rounded once. */
static jamsostek_status
layered(struct jamsostek__event *event, const struct schedule *schedule,
        int64_t amount, const struct name *name, int64_t *out)
{
    jamsostek_explanation_step sum = {.operation = JAMSOSTEK_OP_SUM};
    struct jamsostek__rounding rounding;
    bool rounded;
    const jamsostek_rule_step *steps;
    struct jamsostek__micro exact = {0, false}, more;
    int64_t multiple;
    uint16_t row, i, n;
    jamsostek_status status = jamsostek__event_row(event, schedule->key, &row);

    if (status != JAMSOSTEK_OK)
        return status;
    rounding = jamsostek__event_rounding(event);
    multiple = jamsostek__event_choice(event, KEY_TAX_TAXABLE_MULTIPLE);
    amount -= amount % multiple; /* B9 */
    steps = event->law->steps + event->law->rows[row].first_step;
    n = event->law->rows[row].n_steps;
    for (i = 0; i < n && steps[i].bound < amount; i++) {
        int64_t top = i + 1 < n && steps[i + 1].bound < amount
                          ? steps[i + 1].bound
                          : amount;
        int64_t micro;

        if (mul_overflows(top - steps[i].bound, steps[i].amount, &micro) ||
            add_overflows(exact.micro, micro, &exact.micro))
            return jamsostek__fail(event->err, JAMSOSTEK_ERR_OVERFLOW,
                                   "payout or income is too large");
        layer_step(event, schedule, top - steps[i].bound, steps[i].amount,
                   micro);
    }
    more = jamsostek__scale(exact, schedule->surcharge_ppm);
    if (add_overflows(exact.micro, more.micro, &exact.micro))
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_OVERFLOW,
                               "payout or income is too large");
    exact.more = more.more;
    rounded = jamsostek__event_round(&rounding, exact, &sum);
    *out = sum.amount;
    sum.node = name->node;
    sum.label_id = name->id;
    sum.label_en = name->en;
    jamsostek__event_step(
        event, rounded ? jamsostek__rounding_key(&rounding) : NO_EVENT_KEY,
        &sum);
    return JAMSOSTEK_OK;
}

static jamsostek_status
begin(const jamsostek_rules *rules, jamsostek_date day,
      const jamsostek_tax_input *in, const void *out,
      jamsostek_explanation **why, struct jamsostek__event *event,
      jamsostek_error *err)
{
    jamsostek_status status;

    if (in == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "in or out is NULL");
    status =
        jamsostek__check_size(in, in->struct_size, sizeof *in, sizeof *in, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (in->treatment < 0 || in->treatment > JAMSOSTEK_TAX_PROGRESSIVE)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "treatment is none of its kind");
    if ((in->while_working & ~1) != 0 || (in->no_npwp & ~1) != 0)
        return jamsostek__fail(
            err, JAMSOSTEK_ERR_ARGUMENT, "%s is neither 0 nor 1",
            (in->while_working & ~1) != 0 ? "while_working" : "no_npwp");
    if (in->payout < 0 || in->earlier < 0 || in->other_income < 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN, "%s is negative",
                               in->payout < 0    ? "payout"
                               : in->earlier < 0 ? "earlier"
                                                 : "other_income");
    return jamsostek__event_begin(rules, day, in->options, why, event, err);
}

/* --- final or progressive ------------------------------------------------ */

/* Whether the day still lies in the years of the first payment (B17). */
static jamsostek_status
in_window(struct jamsostek__event *event, jamsostek_date first, bool *out)
{
    int64_t years;
    jamsostek_status status;

    if (first == JAMSOSTEK_DATE_NONE)
        first = event->day;
    if (!jamsostek__date_ok(first) || first > event->day)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "first_paid is no day before this payment");
    status = jamsostek__event_value(event, KEY_TAX_FINAL_YEARS, &years);
    if (status != JAMSOSTEK_OK)
        return status;
    *out = jamsostek__event_choice(event, KEY_TAX_WINDOW) ==
                   OPTION_TAX_WINDOW_CALENDAR_YEARS
               ? jamsostek__date_split(event->day).year -
                         jamsostek__date_split(first).year <
                     years
               : event->day < jamsostek__years_later(first, (int32_t)years);
    jamsostek__event_remark(
        event, KEY_TAX_FINAL_YEARS, 0,
        *out ? "Dibayar dalam jangka waktu itu: satu kesatuan, pajak final"
             : "Dibayar setelah jangka waktu itu: tarif umum, tidak final",
        *out ? "Paid within that time: one lump sum, final tax"
             : "Paid after that time: general brackets, not final");
    jamsostek__event_remark(event, KEY_TAX_WINDOW, 0, "Awal jangka waktu (B17)",
                            "Start of that time (B17)");
    return JAMSOSTEK_OK;
}

static jamsostek_status
choose(struct jamsostek__event *event, const jamsostek_tax_input *in,
       int32_t *out)
{
    int64_t partial;
    bool within;
    jamsostek_status status;

    *out = in->treatment;
    if (in->treatment != 0)
        return JAMSOSTEK_OK;
    status = in_window(event, in->first_paid, &within);
    if (status != JAMSOSTEK_OK)
        return status;
    *out = within ? JAMSOSTEK_TAX_FINAL : JAMSOSTEK_TAX_PROGRESSIVE;
    if (!in->while_working || !within)
        return JAMSOSTEK_OK;
    partial = jamsostek__event_choice(event, KEY_TAX_FIRST_PARTIAL);
    if (partial == OPTION_TAX_FIRST_PARTIAL_PROGRESSIVE)
        *out = JAMSOSTEK_TAX_PROGRESSIVE;
    event->flags |= JAMSOSTEK_TAX_FLAG_FIRST_PARTIAL;
    jamsostek__event_remark(event, KEY_TAX_FIRST_PARTIAL,
                            JAMSOSTEK_TAX_FLAG_FIRST_PARTIAL,
                            partial == OPTION_TAX_FIRST_PARTIAL_PROGRESSIVE
                                ? "Pengambilan sebagian saat masih bekerja: "
                                  "tarif umum (B8)"
                                : "Pengambilan sebagian saat masih bekerja: "
                                  "final (B8)",
                            partial == OPTION_TAX_FIRST_PARTIAL_PROGRESSIVE
                                ? "A part taken while still working: general "
                                  "brackets (B8)"
                                : "A part taken while still working: final "
                                  "(B8)");
    return JAMSOSTEK_OK;
}

static jamsostek_status
schedule_of(struct jamsostek__event *event, const jamsostek_tax_input *in,
            int32_t treatment, struct schedule *out)
{
    out->surcharge_ppm = 0;
    if (treatment == JAMSOSTEK_TAX_FINAL) {
        out->key = KEY_TAX_FINAL;
        out->label_id = "PPh final, lapisan";
        out->label_en = "Final tax, layer";
        return JAMSOSTEK_OK;
    }
    out->key = KEY_TAX_BRACKETS;
    out->label_id = "PPh tarif umum, lapisan";
    out->label_en = "Income tax, bracket";
    event->flags |= JAMSOSTEK_TAX_FLAG_CREDITABLE;
    if (!in->no_npwp)
        return JAMSOSTEK_OK;
    event->flags |= JAMSOSTEK_TAX_FLAG_NO_NPWP;
    return jamsostek__event_value(event, KEY_TAX_NO_NPWP_SURCHARGE,
                                  &out->surcharge_ppm);
}

/* --- one payment ---------------------------------------------------------- */

static void
payout_steps(const struct jamsostek__event *event,
             const jamsostek_tax_on_payout *out)
{
    jamsostek_explanation_step tax = {
        .node = "tax",
        .label_id = "PPh atas pembayaran ini, dikurangi yang sudah dipotong",
        .label_en = "Tax on this payment, less what was withheld before",
        .operation = JAMSOSTEK_OP_SUM,
        .amount = out->tax};

    jamsostek__event_step(event, NO_EVENT_KEY, &tax);
    if (event->flags & JAMSOSTEK_TAX_FLAG_CREDITABLE)
        jamsostek__event_remark(event, NO_EVENT_KEY,
                                JAMSOSTEK_TAX_FLAG_CREDITABLE,
                                "Tidak final: dapat dikreditkan dalam SPT "
                                "tahunan (Pasal 6)",
                                "Not final: credited in the yearly return "
                                "(art. 6)");
}

static jamsostek_status
payout(struct jamsostek__event *event, const jamsostek_tax_input *in,
       jamsostek_tax_on_payout *out)
{
    static const struct name earlier = {"tax_before", "PPh yang sudah dipotong",
                                        "Tax withheld before"};
    static const struct name so_far = {"tax_so_far", "PPh seluruh pembayaran",
                                       "Tax of all payments"};
    struct schedule schedule;
    int64_t all, before = 0;
    jamsostek_status status;

    memset(out, 0, sizeof *out);
    if (add_overflows(in->payout, in->earlier, &all))
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_OVERFLOW,
                               "payout is too large");
    given_step(event, "payout", "Pembayaran ini", "This payment", in->payout);
    given_step(event, "earlier", "Pembayaran sebelumnya", "Earlier payments",
               in->earlier);
    status = choose(event, in, &out->treatment);
    if (status == JAMSOSTEK_OK)
        status = schedule_of(event, in, out->treatment, &schedule);
    if (status != JAMSOSTEK_OK)
        return status;
    rate_steps(event, &schedule);
    if (in->earlier > 0)
        status = layered(event, &schedule, in->earlier, &earlier, &before);
    if (status == JAMSOSTEK_OK)
        status = layered(event, &schedule, all, &so_far, &out->so_far);
    if (status != JAMSOSTEK_OK)
        return status;
    out->tax = out->so_far - before;
    out->net = in->payout - out->tax;
    out->flags = event->flags;
    payout_steps(event, out);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_tax_payout(const jamsostek_rules *rules, jamsostek_date day,
                     const jamsostek_tax_input *in,
                     jamsostek_tax_on_payout *out, jamsostek_explanation **why,
                     jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_tax_on_payout tax;
    jamsostek_status status = begin(rules, day, in, out, why, &event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = payout(&event, in, &tax);
    status = jamsostek__event_end(&event, status, why);
    if (status == JAMSOSTEK_OK)
        *out = tax;
    return status;
}

/* --- the year --------------------------------------------------------------
 */

static void
sum_step(const struct jamsostek__event *event, const char *node,
         const char *label_id, const char *label_en, int64_t amount)
{
    jamsostek_explanation_step step = {.node = node,
                                       .label_id = label_id,
                                       .label_en = label_en,
                                       .operation = JAMSOSTEK_OP_SUM,
                                       .amount = amount};

    jamsostek__event_step(event, KEY_TAX_BRACKETS, &step);
}

static jamsostek_status
credit(struct jamsostek__event *event, const jamsostek_tax_input *in,
       jamsostek_tax_credit_account *out)
{
    static const struct name withheld = {"withheld", "PPh yang dipotong",
                                         "Tax withheld"};
    static const struct name total = {"tax_with", "PPh seluruh penghasilan",
                                      "Tax on all income"};
    static const struct name rest = {"tax_without", "PPh penghasilan lain",
                                     "Tax on the other income"};
    struct schedule alone, all;
    int64_t payments, income, with, without;
    jamsostek_status status;

    if (in->treatment == JAMSOSTEK_TAX_FINAL)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_CONFLICT,
                               "a final tax is not credited");
    if (add_overflows(in->payout, in->earlier, &payments) ||
        add_overflows(payments, in->other_income, &income))
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_OVERFLOW,
                               "payout or income is too large");
    memset(out, 0, sizeof *out);
    given_step(event, "payout", "Pembayaran tahun ini", "Paid this year",
               payments);
    given_step(event, "other_income", "Penghasilan kena pajak lain",
               "Other taxable income", in->other_income);
    status = schedule_of(event, in, JAMSOSTEK_TAX_PROGRESSIVE, &alone);
    if (status != JAMSOSTEK_OK)
        return status;
    rate_steps(event, &alone);
    status = layered(event, &alone, payments, &withheld, &out->withheld);
    if (status != JAMSOSTEK_OK)
        return status;
    /* The yearly return knows no surcharge: that is a rule of withholding. */
    all = alone;
    all.surcharge_ppm = 0;
    status = layered(event, &all, income, &total, &with);
    if (status == JAMSOSTEK_OK)
        status = layered(event, &all, in->other_income, &rest, &without);
    if (status != JAMSOSTEK_OK)
        return status;
    out->tax_on_payout = with - without;
    out->still_to_pay = out->tax_on_payout - out->withheld;
    out->flags = event->flags;
    sum_step(event, "tax_on_payout", "PPh atas pembayaran sebagai lapisan atas",
             "Tax on the payments as the top slice", out->tax_on_payout);
    sum_step(event, "still_to_pay", "Masih harus dibayar", "Still to pay",
             out->still_to_pay);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_tax_credit(const jamsostek_rules *rules, jamsostek_date day,
                     const jamsostek_tax_input *in,
                     jamsostek_tax_credit_account *out,
                     jamsostek_explanation **why, jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_tax_credit_account account;
    jamsostek_status status = begin(rules, day, in, out, why, &event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = credit(&event, in, &account);
    status = jamsostek__event_end(&event, status, why);
    if (status == JAMSOSTEK_OK)
        *out = account;
    return status;
}
