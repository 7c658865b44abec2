/* SPDX-License-Identifier: MIT */

/*
 * test_tax.c - income tax on a payout of old-age savings
 *
 * Figures are those of PP 68/2009 and of the pages named beside them, or the
 * brackets of facts/benefits.md section 4.1 worked out by hand.
 */
#include "explained.h"
#include "support.h"

#include <jamsostek/tax.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static jamsostek_tax_input
nothing(void)
{
    jamsostek_tax_input in;

    jamsostek_tax_input_init(&in);
    return in;
}

static jamsostek_tax_on_payout
taxed(const jamsostek_rules *rules, const jamsostek_tax_input *in,
      const char *on)
{
    jamsostek_tax_on_payout tax;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    if (jamsostek_tax_payout(rules, day(on), in, &tax, NULL, &err) != 0)
        fail_msg("%s", err.message);
    return tax;
}

/* PP 68/2009 art. 5: nothing up to 50 million, 5 % above. */
static void
a_lump_sum_has_a_final_tax(void **state)
{
    static const struct {
        int64_t earlier, payout, tax;
    } cases[] = {
        {0, 0, 0},
        {0, 50000000, 0},
        {0, 50000009, 0}, /* 0.45 */
        {0, 50000010, 1}, /* 0.5 */
        {0, 51000000, 50000},
        {0, 150000000, 5000000},        /* explanation of art. 5 */
        {50000000, 100000000, 5000000}, /* explanation of art. 5 */
        {30000000, 20000000, 0},
        {30000000, 30000000, 500000},
        {100000000, 100000000, 5000000},
        {0, 1250000000, 60000000},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jamsostek_tax_input in = nothing();
        jamsostek_tax_on_payout tax;

        in.payout = cases[i].payout;
        in.earlier = cases[i].earlier;
        tax = taxed(NULL, &in, "2026-06-01");
        assert_int_equal(tax.tax, cases[i].tax);
        assert_int_equal(tax.net, cases[i].payout - cases[i].tax);
        assert_int_equal(tax.treatment, JAMSOSTEK_TAX_FINAL);
        assert_int_equal(tax.flags, 0);
        /* Art. 6 (3) names only the case that is not final. */
        in.no_npwp = 1;
        assert_int_equal(taxed(NULL, &in, "2026-06-01").tax, cases[i].tax);
    }
}

static void
many_payments_bear_the_tax_of_one(void **state)
{
    jamsostek_tax_input in = nothing(), whole = nothing();
    int64_t sum = 0;
    int i;

    (void)state;
    for (i = 0; i < 40; i++) {
        in.payout = 3333333 + i;
        sum += taxed(NULL, &in, "2026-06-01").tax;
        in.earlier += in.payout;
    }
    whole.payout = in.earlier;
    assert_int_equal(sum, taxed(NULL, &whole, "2026-06-01").tax);
    assert_int_equal(taxed(NULL, &whole, "2026-06-01").so_far, sum);
}

/* Art. 6; UU 36/2008 to tax year 2021, UU 7/2021 from 2022. */
static void
the_third_year_is_taxed_by_brackets(void **state)
{
    static const struct {
        const char *on;
        int64_t payout, tax;
        int32_t no_npwp;
        uint32_t weak;
    } cases[] = {
        {"2026-06-30", 300000000, 44000000, 0, 0}, /* ortax.org */
        {"2020-03-01", 50000000, 3000000, 1,
         JAMSOSTEK_FLAG_WEAK}, /* explanation of art. 6 */
        {"2021-12-31", 60000000, 4000000, 0, JAMSOSTEK_FLAG_WEAK},
        {"2022-01-01", 60000000, 3000000, 0, 0},
        {"2022-01-01", 60000000, 3600000, 1, 0},
        {"2021-12-31", 700000000, 155000000, 0, JAMSOSTEK_FLAG_WEAK},
        {"2022-01-01", 700000000, 154000000, 0, 0},
        {"2023-06-01", 5000000000, 1444000000, 0, 0},
        {"2023-06-01", 6000000000, 1794000000, 0, 0},
        {"2024-06-01", 300000000, 52800000, 1, 0},
        {"2024-06-01", 10, 1, 0, 0}, /* 0.5 */
        {"2024-06-01", 8, 0, 1, 0},  /* 0.48 */
        {"2024-06-01", 9, 1, 1, 0},  /* 0.54 */
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jamsostek_tax_input in = nothing();
        jamsostek_tax_on_payout tax;

        in.treatment = JAMSOSTEK_TAX_PROGRESSIVE;
        in.payout = cases[i].payout;
        in.no_npwp = cases[i].no_npwp;
        tax = taxed(NULL, &in, cases[i].on);
        assert_int_equal(tax.tax, cases[i].tax);
        assert_int_equal(tax.flags,
                         cases[i].weak | JAMSOSTEK_TAX_FLAG_CREDITABLE |
                             (in.no_npwp ? JAMSOSTEK_TAX_FLAG_NO_NPWP : 0));
    }
}

static void
payments_of_one_year_share_the_brackets(void **state)
{
    jamsostek_tax_input in = nothing();

    (void)state;
    in.treatment = JAMSOSTEK_TAX_PROGRESSIVE;
    in.earlier = 40000000;
    in.payout = 40000000;
    /* 20 million at 5 %, 20 million at 15 % */
    assert_int_equal(taxed(NULL, &in, "2026-06-01").tax, 4000000);
}

/* B17: the calendar year of the first payment and the next. */
static void
two_calendar_years_count_from_the_first_payment(void **state)
{
    static const struct {
        const char *first, *on;
        int32_t calendar, months; /* treatment by either reading */
    } cases[] = {
        {"", "2026-06-01", 1, 1},           {"2026-06-01", "2026-06-01", 1, 1},
        {"2024-12-31", "2025-12-31", 1, 1}, {"2024-12-31", "2026-01-01", 2, 1},
        {"2024-01-01", "2025-12-31", 1, 1}, {"2024-01-01", "2026-01-01", 2, 2},
        {"2024-06-15", "2026-06-14", 2, 1}, {"2024-06-15", "2026-06-15", 2, 2},
    };
    jamsostek_rules *rules;
    size_t i;

    (void)state;
    rules = what_if("tax.window", "2015-07-01", JAMSOSTEK_UNIT_OPTION, 1);
    assert_string_equal(jamsostek_rules_option("tax.window", 1),
                        "from_the_day");
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jamsostek_tax_input in = nothing();

        in.payout = 100000000;
        if (*cases[i].first != '\0')
            in.first_paid = day(cases[i].first);
        assert_int_equal(taxed(NULL, &in, cases[i].on).treatment,
                         cases[i].calendar);
        assert_int_equal(taxed(NULL, &in, cases[i].on).tax,
                         cases[i].calendar == 1 ? 2500000 : 9000000);
        assert_int_equal(taxed(rules, &in, cases[i].on).treatment,
                         cases[i].months);
        assert_true(taxed(rules, &in, cases[i].on).flags &
                    JAMSOSTEK_FLAG_ALTERED);
    }
    jamsostek_rules_free(rules);
}

/* B8. */
static void
a_part_taken_while_working_is_final_unless_chosen_otherwise(void **state)
{
    jamsostek_tax_input in = nothing();
    jamsostek_tax_on_payout tax;
    jamsostek_rules *rules;

    (void)state;
    in.payout = 60000000;
    in.while_working = 1;
    tax = taxed(NULL, &in, "2026-06-01");
    assert_int_equal(tax.tax, 500000);
    assert_int_equal(tax.flags, JAMSOSTEK_TAX_FLAG_FIRST_PARTIAL);
    rules =
        what_if("tax.first_partial", "2015-07-01", JAMSOSTEK_UNIT_OPTION, 1);
    tax = taxed(rules, &in, "2026-06-01");
    assert_int_equal(tax.tax, 3000000);
    assert_int_equal(tax.treatment, JAMSOSTEK_TAX_PROGRESSIVE);
    assert_int_equal(tax.flags, JAMSOSTEK_TAX_FLAG_FIRST_PARTIAL |
                                    JAMSOSTEK_TAX_FLAG_CREDITABLE |
                                    JAMSOSTEK_FLAG_ALTERED);
    in.while_working = 0;
    assert_int_equal(taxed(rules, &in, "2026-06-01").tax, 500000);
    jamsostek_rules_free(rules);
}

/* B9, and an invented bracket. */
static void
what_ifs_change_base_and_brackets(void **state)
{
    static const jamsostek_rule_step steps[] = {{0, 100000}, {1000000, 200000}};
    jamsostek_tax_input in = nothing();
    jamsostek_rules *rules;

    (void)state;
    in.treatment = JAMSOSTEK_TAX_PROGRESSIVE;
    in.payout = 1000999;
    assert_int_equal(taxed(NULL, &in, "2026-06-01").tax, 50050); /* .95 */
    rules =
        what_if("tax.taxable_multiple", "2026-01-01", JAMSOSTEK_UNIT_IDR, 1000);
    assert_int_equal(taxed(rules, &in, "2026-06-01").tax, 50000);
    assert_int_equal(
        jamsostek_rules_set_steps(rules, "tax.brackets", day("2026-01-01"),
                                  JAMSOSTEK_UNIT_PPM, steps, 2, NULL),
        0);
    in.payout = 1500000;
    assert_int_equal(taxed(rules, &in, "2026-06-01").tax, 200000);
    jamsostek_rules_free(rules);
}

/* kompasiana.com, March 2022. */
static void
what_was_withheld_is_credited(void **state)
{
    jamsostek_tax_input in = nothing();
    jamsostek_tax_credit_account account;

    (void)state;
    in.payout = 500000000;
    in.other_income = 550000000;
    assert_int_equal(jamsostek_tax_credit(NULL, day("2022-03-08"), &in,
                                          &account, NULL, NULL),
                     0);
    assert_int_equal(account.withheld, 94000000);
    assert_int_equal(account.tax_on_payout, 150000000);
    assert_int_equal(account.still_to_pay, 56000000);
    /* Without other income nothing is left to pay; with the surcharge of the
     * withholding too much was taken. */
    in.other_income = 0;
    assert_int_equal(jamsostek_tax_credit(NULL, day("2022-03-08"), &in,
                                          &account, NULL, NULL),
                     0);
    assert_int_equal(account.still_to_pay, 0);
    in.no_npwp = 1;
    assert_int_equal(jamsostek_tax_credit(NULL, day("2022-03-08"), &in,
                                          &account, NULL, NULL),
                     0);
    assert_int_equal(account.withheld, 112800000);
    assert_int_equal(account.still_to_pay, -18800000);
    /* Two payments of the year are one. */
    in.payout = 200000000;
    in.earlier = 300000000;
    in.no_npwp = 0;
    assert_int_equal(jamsostek_tax_credit(NULL, day("2022-03-08"), &in,
                                          &account, NULL, NULL),
                     0);
    assert_int_equal(account.withheld, 94000000);
}

static void
impossible_input_is_refused(void **state)
{
    static const struct {
        jamsostek_status status;
        const char *sentence;
        int64_t payout, earlier, other;
        int32_t treatment;
        const char *first;
    } cases[] = {
        {JAMSOSTEK_ERR_DOMAIN, "payout is negative", -1, 0, 0, 0, ""},
        {JAMSOSTEK_ERR_DOMAIN, "earlier is negative", 0, -1, 0, 0, ""},
        {JAMSOSTEK_ERR_DOMAIN, "other_income is negative", 0, 0, -1, 0, ""},
        {JAMSOSTEK_ERR_ARGUMENT, "treatment is none of its kind", 0, 0, 0, 3,
         ""},
        {JAMSOSTEK_ERR_ARGUMENT, "treatment is none of its kind", 0, 0, 0, -1,
         ""},
        {JAMSOSTEK_ERR_OVERFLOW, "payout is too large", INT64_MAX, 1, 0, 0, ""},
        {JAMSOSTEK_ERR_OVERFLOW, "payout or income is too large", INT64_MAX, 0,
         0, 0, ""},
        {JAMSOSTEK_ERR_DOMAIN, "first_paid is no day before this payment", 1, 0,
         0, 0, "2026-06-02"},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jamsostek_tax_input in = nothing();
        jamsostek_tax_on_payout tax, before;
        jamsostek_explanation *why = NULL;
        jamsostek_error err = JAMSOSTEK_ERROR_INIT;

        memset(&tax, 0x5a, sizeof tax);
        before = tax;
        in.payout = cases[i].payout;
        in.earlier = cases[i].earlier;
        in.other_income = cases[i].other;
        in.treatment = cases[i].treatment;
        if (*cases[i].first != '\0')
            in.first_paid = day(cases[i].first);
        assert_int_equal(jamsostek_tax_payout(NULL, day("2026-06-01"), &in,
                                              &tax, &why, &err),
                         cases[i].status);
        assert_string_equal(err.message, cases[i].sentence);
        assert_memory_equal(&tax, &before, sizeof tax);
        assert_null(why);
    }
}

static void
bad_calls_are_refused(void **state)
{
    jamsostek_tax_input in = nothing();
    jamsostek_tax_on_payout tax;
    jamsostek_tax_credit_account account;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    const jamsostek_date on = day("2026-06-01");

    (void)state;
    assert_int_equal(jamsostek_tax_payout(NULL, on, NULL, &tax, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_tax_credit(NULL, on, &in, NULL, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_tax_payout(NULL, day("2015-06-30"), &in, &tax, NULL, NULL),
        JAMSOSTEK_ERR_NO_RULE);
    assert_int_equal(
        jamsostek_tax_payout(NULL, day("2026-12-01"), &in, &tax, NULL, NULL),
        JAMSOSTEK_ERR_NOT_CHECKED);
    in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    assert_int_equal(taxed(NULL, &in, "2026-12-01").flags,
                     JAMSOSTEK_FLAG_CARRIED);
    in.treatment = JAMSOSTEK_TAX_FINAL;
    assert_int_equal(jamsostek_tax_credit(NULL, on, &in, &account, NULL, &err),
                     JAMSOSTEK_ERR_CONFLICT);
    assert_string_equal(err.message, "a final tax is not credited");
    in.treatment = 0;
    in.payout = in.other_income = INT64_MAX;
    assert_int_equal(jamsostek_tax_credit(NULL, on, &in, &account, NULL, NULL),
                     JAMSOSTEK_ERR_OVERFLOW);
    in.struct_size = 4;
    assert_int_equal(jamsostek_tax_payout(NULL, on, &in, &tax, NULL, NULL),
                     JAMSOSTEK_ERR_STRUCT_SIZE);
    jamsostek_tax_input_init(NULL);
}

/* What is told about the tax on a payout, or about its credit. */
static const char *
told(bool credit, const jamsostek_tax_input *in)
{
    const jamsostek_date on = day("2026-06-01");
    jamsostek_tax_on_payout tax;
    jamsostek_tax_credit_account account;
    jamsostek_explanation *why = NULL;
    const char *text;

    assert_int_equal(
        credit ? jamsostek_tax_credit(NULL, on, in, &account, &why, NULL)
               : jamsostek_tax_payout(NULL, on, in, &tax, &why, NULL),
        JAMSOSTEK_OK);
    text = text_of(why, "en");
    jamsostek_explanation_free(why);
    return text;
}

static void
the_tax_is_explained(void **state)
{
    static const struct {
        int32_t credit, treatment, no_npwp, while_working;
        int64_t payout, earlier;
        const char *parts[6];
    } cases[] = {
        {0,
         0,
         0,
         0,
         100000000,
         50000000,
         {"This payment: Rp100.000.000", "Earlier payments: Rp50.000.000",
          "Paid within that time: one lump sum, final tax [PP 68/2009 art. 2 "
          "(2); text read]",
          "Final tax, layer: Rp100.000.000 x 5% = Rp5.000.000 [PP 68/2009 art. "
          "5; text read]",
          "less what was withheld before: Rp5.000.000", "(B17)"}},
        {0,
         2,
         1,
         0,
         60000000,
         0,
         {"Income tax, bracket: Rp60.000.000 x 5% = Rp3.000.000 [UU 7/2021; "
          "press]",
          "Raised without a tax number by: 20% [PP 68/2009 art. 6 (3); text "
          "read]",
          "Tax of all payments: Rp3.600.000", "(B9)", "credited", NULL}},
        {0,
         0,
         0,
         1,
         60000000,
         0,
         {"final (B8) [Decisions of libjamsostek, B8; unconfirmed]", NULL}},
        {1,
         0,
         0,
         0,
         500000000,
         0,
         {"Tax withheld: Rp94.000.000", "Still to pay: Rp56.000.000", NULL}},
    };
    size_t i, k;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jamsostek_tax_input in = nothing();
        const char *text;

        in.treatment = cases[i].treatment;
        in.no_npwp = cases[i].no_npwp;
        in.while_working = cases[i].while_working;
        in.payout = cases[i].payout;
        in.earlier = cases[i].earlier;
        in.other_income = 550000000;
        text = told(cases[i].credit, &in);
        for (k = 0; k < 6 && cases[i].parts[k] != NULL; k++)
            assert_holds(text, cases[i].parts[k]);
    }
}

/* The layers of each tax, with the tenths that its rounding decides on. */
static void
explained_steps_add_up(void **state)
{
    static const struct {
        int32_t credit, treatment, no_npwp;
        int64_t payout, earlier, other;
        const char *parts[8];
    } cases[] = {
        {0,
         0,
         0,
         50000010,
         0,
         0,
         {"Rp10 x 5% = Rp0,50 [",
          "Tax of all payments: Rp1 (Rp0,50, rounded "
          "half up) [Decisions of libjamsostek, B2",
          NULL}},
        {0,
         2,
         1,
         9,
         0,
         0,
         {"Rp9 x 5% = Rp0,45 [", "Rp9 x 1% = Rp0,09 [",
          "Rp1 (Rp0,54, rounded half up) [Decisions of libjamsostek, B2",
          NULL}},
        {0,
         0,
         0,
         100000000,
         150000000,
         0,
         {"Rp100.000.000 x 5% = Rp5.000.000 [",
          "Tax withheld before: Rp5.000.000\n",
          "Rp200.000.000 x 5% = Rp10.000.000 [",
          "Tax of all payments: Rp10.000.000\n", NULL}},
        {1,
         0,
         1,
         300000000,
         0,
         100000000,
         {"Income tax, bracket: Rp50.000.000 x 25% = Rp12.500.000 [",
          "Raised without a tax number by: 20%",
          "without a tax number, bracket: Rp50.000.000 x 5% = Rp2.500.000 [",
          "Tax withheld: Rp52.800.000\n", "(B9)",
          /* 60 million at 5 %, 190 at 15 %, 150 at 25 % */
          "Rp150.000.000 x 25% = Rp37.500.000 [",
          /* 60 million at 5 %, 40 at 15 % */
          "Rp40.000.000 x 15% = Rp6.000.000 [",
          "Tax on the other income: Rp9.000.000\n"}},
    };
    size_t i, k;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jamsostek_tax_input in = nothing();
        const char *text;

        in.treatment = cases[i].treatment;
        in.no_npwp = cases[i].no_npwp;
        in.payout = cases[i].payout;
        in.earlier = cases[i].earlier;
        in.other_income = cases[i].other;
        text = told(cases[i].credit, &in);
        for (k = 0; k < 8 && cases[i].parts[k] != NULL; k++)
            assert_holds(text, cases[i].parts[k]);
    }
}

/* B2 is one decision for every benefit. */
static void
a_what_if_rounds_the_tax(void **state)
{
    jamsostek_tax_input in = nothing();
    jamsostek_tax_on_payout tax;
    jamsostek_rules *rules;

    (void)state;
    in.payout = 50000010;
    rules = what_if("rounding.benefit_direction", "2026-01-01",
                    JAMSOSTEK_UNIT_OPTION, 1);
    tax = taxed(rules, &in, "2026-06-01");
    assert_int_equal(tax.tax, 0);
    assert_int_equal(tax.flags, JAMSOSTEK_FLAG_ALTERED);
    assert_int_equal(taxed(rules, &in, "2025-12-31").tax, 1);
    jamsostek_rules_free(rules);
}

static void
a_yes_or_no_is_0_or_1(void **state)
{
    jamsostek_tax_input in = nothing();
    jamsostek_tax_on_payout tax;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    (void)state;
    in.while_working = 7;
    assert_int_equal(
        jamsostek_tax_payout(NULL, day("2026-06-01"), &in, &tax, NULL, &err),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_string_equal(err.message, "while_working is neither 0 nor 1");
    in.while_working = 0;
    in.no_npwp = 9;
    assert_int_equal(
        jamsostek_tax_payout(NULL, day("2026-06-01"), &in, &tax, NULL, &err),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_string_equal(err.message, "no_npwp is neither 0 nor 1");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_lump_sum_has_a_final_tax),
        cmocka_unit_test(many_payments_bear_the_tax_of_one),
        cmocka_unit_test(the_third_year_is_taxed_by_brackets),
        cmocka_unit_test(payments_of_one_year_share_the_brackets),
        cmocka_unit_test(two_calendar_years_count_from_the_first_payment),
        cmocka_unit_test(
            a_part_taken_while_working_is_final_unless_chosen_otherwise),
        cmocka_unit_test(what_ifs_change_base_and_brackets),
        cmocka_unit_test(what_was_withheld_is_credited),
        cmocka_unit_test(impossible_input_is_refused),
        cmocka_unit_test(bad_calls_are_refused),
        cmocka_unit_test(the_tax_is_explained),
        cmocka_unit_test(explained_steps_add_up),
        cmocka_unit_test(a_what_if_rounds_the_tax),
        cmocka_unit_test(a_yes_or_no_is_0_or_1),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
