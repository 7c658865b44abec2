/* SPDX-License-Identifier: MIT */

/*
 * cases_jht.c - the programmes jht and tax of benefits.csv
 */
#include "benefit_case.h"

#include <string.h>

/* What an item of a line is called, and its figure. */
struct figure {
    const char *name;
    int64_t value;
};

static jamsostek_status
pick(const char *item, const struct figure *figures, size_t n, int64_t *out)
{
    size_t i;

    for (i = 0; i < n; i++)
        if (strcmp(figures[i].name, item) == 0) {
            *out = figures[i].value;
            return JAMSOSTEK_OK;
        }
    return JAMSOSTEK_ERR_UNKNOWN_KEY;
}

#define PICK(c, figures, out)                                                  \
    pick((c)->item, figures, sizeof(figures) / sizeof((figures)[0]), out)

static jamsostek_status
solve_growth(const struct benefit_case *c, bool growth, int64_t *out,
             jamsostek_error *err)
{
    jamsostek_jht_input in = JAMSOSTEK_JHT_INPUT_INIT;
    jamsostek_jht_account account;
    jamsostek_status status;
    int64_t months = case_number_or(c, "months", 0), ppm = 0;

    (void)case_ppm(c, "annual_return_percent", &ppm);
    in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    in.return_ppm = (int32_t)ppm;
    in.balance = case_number_or(c, "balance", 0);
    in.wage = case_number_or(c, "wage", 0);
    if (growth) {
        in.further_months = (int32_t)months;
    } else {
        in.months = (int32_t)months;
        in.further_months = 12 * (int32_t)case_number_or(c, "further_years", 0);
    }
    status = jamsostek_jht_project(NULL, c->date, &in, &account, NULL, err);
    if (status == JAMSOSTEK_OK) {
        const struct figure figures[] = {
            {"month_contribution", account.month_contribution},
            {"contributions", account.contributions},
            {"development", account.development},
            {"balance", account.balance},
        };

        status = PICK(c, figures, out);
    }
    return status;
}

static jamsostek_status
solve_partial(const struct benefit_case *c, int64_t *out, jamsostek_error *err)
{
    jamsostek_jht_input in = JAMSOSTEK_JHT_INPUT_INIT;
    jamsostek_jht_part part;
    jamsostek_status status;
    char purpose[32];

    if (!case_text(c, "purpose", purpose, sizeof purpose))
        return JAMSOSTEK_ERR_MISSING;
    status = jamsostek_jht_purpose_parse(purpose, &in.purpose, err);
    in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    in.balance = case_number_or(c, "balance", 0);
    in.membership_months =
        12 * (int32_t)case_number_or(c, "membership_years", 0);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_jht_partial(NULL, c->date, &in, &part, NULL, err);
    if (status == JAMSOSTEK_OK) {
        const struct figure figures[] = {{"withdrawal", part.withdrawal}};

        status = PICK(c, figures, out);
    }
    return status;
}

jamsostek_status
solve_jht(const struct benefit_case *c, int64_t *out, jamsostek_error *err)
{
    if (strcmp(c->name, "return") == 0)
        return solve_growth(c, false, out, err);
    if (strcmp(c->name, "balance_growth") == 0)
        return solve_growth(c, true, out, err);
    if (strcmp(c->name, "partial_withdrawal") == 0)
        return solve_partial(c, out, err);
    return JAMSOSTEK_ERR_UNKNOWN_KEY;
}

jamsostek_status
solve_tax(const struct benefit_case *c, int64_t *out, jamsostek_error *err)
{
    jamsostek_tax_input in = JAMSOSTEK_TAX_INPUT_INIT;
    jamsostek_tax_on_payout tax;
    jamsostek_tax_credit_account account;
    jamsostek_status status;

    in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    in.payout = case_number_or(c, "payout", 0);
    in.earlier = case_number_or(c, "earlier_payouts", 0);
    in.other_income = case_number_or(c, "other_taxable_income", 0);
    in.no_npwp = case_number_or(c, "has_npwp", 1) == 0;
    if (strcmp(c->name, "payout_tax") == 0) {
        in.treatment = case_number_or(c, "paid_within_two_years", 1) != 0
                           ? JAMSOSTEK_TAX_FINAL
                           : JAMSOSTEK_TAX_PROGRESSIVE;
        status = jamsostek_tax_payout(NULL, c->date, &in, &tax, NULL, err);
        if (status == JAMSOSTEK_OK) {
            const struct figure figures[] = {{"tax", tax.tax}};

            status = PICK(c, figures, out);
        }
        return status;
    }
    if (strcmp(c->name, "staged_payout_credit") != 0)
        return JAMSOSTEK_ERR_UNKNOWN_KEY;
    status = jamsostek_tax_credit(NULL, c->date, &in, &account, NULL, err);
    if (status == JAMSOSTEK_OK) {
        const struct figure figures[] = {
            {"withheld", account.withheld},
            {"tax_on_payout", account.tax_on_payout},
            {"still_to_pay", account.still_to_pay},
        };

        status = PICK(c, figures, out);
    }
    return status;
}
