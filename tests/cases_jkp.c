/* SPDX-License-Identifier: MIT */

/*
 * cases_jkp.c - the lines of benefits.csv about the loss of a job
 */
#include "benefit_case.h"

#include <string.h>

enum { MAX_SPANS = 64 };

static bool
is(const char *text, const char *wanted)
{
    return strcmp(text, wanted) == 0;
}

static jamsostek_status
cash(const struct benefit_case *c, jamsostek_jkp_input in, int64_t *out,
     jamsostek_error *err)
{
    int64_t month = case_number_or(c, "month_no", 1);
    jamsostek_date paid_on[JAMSOSTEK_JKP_MONTHS];
    jamsostek_jkp_cash made;
    jamsostek_status status;
    char text[16];
    int i;

    if (month < 1 || month > JAMSOSTEK_JKP_MONTHS)
        return JAMSOSTEK_ERR_DOMAIN;
    in.wage = case_number_or(c, "wage", JAMSOSTEK_IDR_NONE);
    if (case_text(c, "paid_on", text, sizeof text)) {
        for (i = 0; i < JAMSOSTEK_JKP_MONTHS; i++)
            paid_on[i] = JAMSOSTEK_DATE_NONE;
        status = jamsostek_date_parse(text, &paid_on[month - 1], err);
        if (status != JAMSOSTEK_OK)
            return status;
        in.paid_on = paid_on;
        in.n_paid_on = (size_t)month;
    }
    status = jamsostek_jkp_cash_compute(NULL, c->date, &in, &made, NULL, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (is(c->item, "month_amount"))
        *out = made.amount[month - 1];
    else if (is(c->item, "total"))
        *out = made.total;
    else
        return JAMSOSTEK_ERR_UNKNOWN_KEY;
    return JAMSOSTEK_OK;
}

/* YYYY-MM..YYYY-MM, parted by commas. */
static jamsostek_status
read_spans(const struct benefit_case *c, jamsostek_jkp_span *spans, size_t *n,
           jamsostek_error *err)
{
    char text[2048], *one, *rest = text;

    *n = 0;
    if (!case_text(c, "paid", text, sizeof text))
        return JAMSOSTEK_OK;
    while ((one = strtok_r(rest, ",", &rest)) != NULL) {
        char *dots = strstr(one, "..");
        jamsostek_status status;

        if (dots == NULL || *n == MAX_SPANS)
            return JAMSOSTEK_ERR_FORMAT;
        *dots = '\0';
        status = jamsostek_date_parse(one, &spans[*n].first, err);
        if (status == JAMSOSTEK_OK)
            status = jamsostek_date_parse(dots + 2, &spans[*n].last, err);
        if (status != JAMSOSTEK_OK)
            return status;
        ++*n;
    }
    return JAMSOSTEK_OK;
}

static jamsostek_status
eligibility(const struct benefit_case *c, jamsostek_jkp_input in, int64_t *out,
            jamsostek_error *err)
{
    jamsostek_jkp_span spans[MAX_SPANS];
    jamsostek_jkp_eligibility made;
    char text[16] = "";
    jamsostek_status status = read_spans(c, spans, &in.n_paid, err);

    if (status == JAMSOSTEK_OK && !case_text(c, "dismissed", text, sizeof text))
        return JAMSOSTEK_ERR_FORMAT;
    if (status == JAMSOSTEK_OK)
        status = jamsostek_date_parse(text, &in.dismissed, err);
    in.paid = spans;
    if (status == JAMSOSTEK_OK)
        status = jamsostek_jkp_eligibility_compute(NULL, c->date, &in, &made,
                                                   NULL, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (is(c->item, "months_counted"))
        *out = made.months_counted;
    else if (is(c->item, "eligible"))
        *out = made.eligible;
    else
        return JAMSOSTEK_ERR_UNKNOWN_KEY;
    return JAMSOSTEK_OK;
}

jamsostek_status
solve_jkp(const struct benefit_case *c, int64_t *out, jamsostek_error *err)
{
    jamsostek_jkp_input in = JAMSOSTEK_JKP_INPUT_INIT;
    jamsostek_jkp_claim made;
    jamsostek_status status;

    in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    if (is(c->name, "cash"))
        return cash(c, in, out, err);
    if (is(c->name, "eligibility"))
        return eligibility(c, in, out, err);
    if (!is(c->name, "repeat_claim") || !is(c->item, "allowed"))
        return JAMSOSTEK_ERR_UNKNOWN_KEY;
    in.claim_no = (int32_t)case_number_or(c, "claim_no", 0);
    in.months_since_claim =
        (int32_t)case_number_or(c, "contribution_months_since_last_claim", -1);
    status = jamsostek_jkp_claim_compute(NULL, c->date, &in, &made, NULL, err);
    if (status == JAMSOSTEK_OK)
        *out = made.allowed;
    return status;
}
