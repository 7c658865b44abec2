/* SPDX-License-Identifier: MIT */

/*
 * cases_membership.c - the lines of benefits.csv about payment and status
 */
#include "benefit_case.h"

#include <string.h>

static bool
payer(const struct benefit_case *c, int32_t *segment, uint32_t *programme)
{
    char text[32];

    if (case_text(c, "segment", text, sizeof text) &&
        jamsostek_segment_parse(text, segment, NULL) != JAMSOSTEK_OK)
        return false;
    return case_text(c, "fund", text, sizeof text) &&
           jamsostek_programmes_parse(text, programme, NULL) == JAMSOSTEK_OK;
}

static jamsostek_status
late_fine(const struct benefit_case *c, int64_t *out, jamsostek_error *err)
{
    jamsostek_payment_fine_input in = JAMSOSTEK_PAYMENT_FINE_INPUT_INIT;
    jamsostek_payment_fine_result result;
    jamsostek_status status;

    if (strcmp(c->item, "fine") != 0)
        return JAMSOSTEK_ERR_UNKNOWN_KEY;
    if (!payer(c, &in.segment, &in.programme) ||
        !case_number(c, "contribution", &in.overdue))
        return JAMSOSTEK_ERR_FORMAT;
    in.months_late = (int32_t)case_number_or(c, "months_late", -1);
    in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    status = jamsostek_payment_fine(NULL, c->date, &in, &result, NULL, err);
    if (status == JAMSOSTEK_OK)
        *out = result.fine;
    return status;
}

/* A list of days, parted by commas. */
static bool
days(const char *text, jamsostek_date *out, size_t room, size_t *n)
{
    for (*n = 0; *text != '\0'; ++*n) {
        char one[JAMSOSTEK_DATE_SIZE];
        size_t length = strcspn(text, ",");

        if (length >= sizeof one || *n == room)
            return false;
        memcpy(one, text, length);
        one[length] = '\0';
        if (jamsostek_date_parse(one, &out[*n], NULL) != JAMSOSTEK_OK)
            return false;
        text += length + (text[length] == ',');
    }
    return true;
}

static jamsostek_status
due_date(const struct benefit_case *c, int64_t *out, jamsostek_error *err)
{
    jamsostek_payment_due_input in = JAMSOSTEK_PAYMENT_DUE_INPUT_INIT;
    jamsostek_payment_due_result result;
    jamsostek_date non_working[400];
    char text[4600];
    int32_t year, month, day;
    jamsostek_status status;

    if (strcmp(c->item, "due_date") != 0)
        return JAMSOSTEK_ERR_UNKNOWN_KEY;
    if (!payer(c, &in.segment, &in.programme))
        return JAMSOSTEK_ERR_FORMAT;
    if (case_text(c, "non_working_days", text, sizeof text)) {
        in.non_working = non_working;
        if (!days(text, non_working, 400, &in.n_non_working))
            return JAMSOSTEK_ERR_FORMAT;
    }
    in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    status = jamsostek_payment_due(NULL, c->date, &in, &result, NULL, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_date_parts(result.due, &year, &month, &day, err);
    if (status == JAMSOSTEK_OK)
        *out = (year * 100 + month) * 100 + day;
    return status;
}

static bool
arrears(const struct benefit_case *c, jamsostek_payment_arrears_input *in)
{
    int32_t segment;

    in->months_unpaid = (int32_t)case_number_or(c, "months_unpaid", -1);
    in->settled = (int32_t)case_number_or(c, "arrears_settled", 0);
    in->recovered = (int32_t)case_number_or(c, "recovered", 0);
    in->closed = (int32_t)case_number_or(c, "bankrupt_or_closed", 0);
    in->options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    return payer(c, &segment, &in->programme);
}

static jamsostek_status
pu_arrears(const struct benefit_case *c, int64_t *out, jamsostek_error *err)
{
    jamsostek_payment_arrears_input in = JAMSOSTEK_PAYMENT_ARREARS_INPUT_INIT;
    jamsostek_payment_employer_result result;
    jamsostek_status status;

    if (!arrears(c, &in))
        return JAMSOSTEK_ERR_FORMAT;
    status = jamsostek_payment_employer_arrears(NULL, c->date, &in, &result,
                                                NULL, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (strcmp(c->item, "bpjs_pays") == 0)
        *out = result.bpjs_pays;
    else if (strcmp(c->item, "refund_due") == 0)
        *out = result.refund_due;
    else
        return JAMSOSTEK_ERR_UNKNOWN_KEY;
    return JAMSOSTEK_OK;
}

/* Work accident: yes or no. */
static jamsostek_status
injured(const char *item, uint32_t now, int64_t *out)
{
    if (strcmp(item, "medical_care") == 0)
        *out = (now & JAMSOSTEK_PART_MEDICAL) != 0;
    else if (strcmp(item, "money_benefits") == 0)
        *out = (now & JAMSOSTEK_PART_MONEY) != 0;
    else
        return JAMSOSTEK_ERR_UNKNOWN_KEY;
    return JAMSOSTEK_OK;
}

/* Death: amounts, of which only the parts payable now. */
static jamsostek_status
dead(const struct benefit_case *c, uint32_t now, int64_t *out,
     jamsostek_error *err)
{
    jamsostek_jkm_input in = JAMSOSTEK_JKM_INPUT_INIT;
    jamsostek_jkm_benefit b;
    jamsostek_status status;
    int64_t lump_sum, periodic, funeral;

    in.segment = JAMSOSTEK_SEGMENT_BPU;
    in.paid_months = (int32_t)case_number_or(c, "membership_months", -1);
    in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    status = jamsostek_jkm_death(NULL, c->date, &in, &b, NULL, err);
    if (status != JAMSOSTEK_OK)
        return status;
    lump_sum = now & JAMSOSTEK_PART_LUMP_SUM ? b.lump_sum : 0;
    periodic = now & JAMSOSTEK_PART_PERIODIC ? b.periodic : 0;
    funeral = now & JAMSOSTEK_PART_FUNERAL ? b.funeral : 0;
    if (strcmp(c->item, "lump_sum") == 0)
        *out = lump_sum;
    else if (strcmp(c->item, "periodic") == 0)
        *out = periodic;
    else if (strcmp(c->item, "funeral") == 0)
        *out = funeral;
    else if (strcmp(c->item, "total") == 0)
        *out = lump_sum + periodic + funeral;
    else
        return JAMSOSTEK_ERR_UNKNOWN_KEY;
    return JAMSOSTEK_OK;
}

static jamsostek_status
bpu_cover(const struct benefit_case *c, int64_t *out, jamsostek_error *err)
{
    jamsostek_payment_arrears_input in = JAMSOSTEK_PAYMENT_ARREARS_INPUT_INIT;
    jamsostek_payment_participant_result result;
    jamsostek_status status;

    if (!arrears(c, &in))
        return JAMSOSTEK_ERR_FORMAT;
    status = jamsostek_payment_participant_arrears(NULL, c->date, &in, &result,
                                                   NULL, err);
    if (status != JAMSOSTEK_OK)
        return status;
    return in.programme == JAMSOSTEK_JKM ? dead(c, result.now, out, err)
                                         : injured(c->item, result.now, out);
}

jamsostek_status
solve_membership(const struct benefit_case *c, int64_t *out,
                 jamsostek_error *err)
{
    if (strcmp(c->name, "late_fine") == 0)
        return late_fine(c, out, err);
    if (strcmp(c->name, "due_date") == 0)
        return due_date(c, out, err);
    if (strcmp(c->name, "pu_arrears") == 0)
        return pu_arrears(c, out, err);
    if (strcmp(c->name, "bpu_cover") == 0)
        return bpu_cover(c, out, err);
    return JAMSOSTEK_ERR_UNKNOWN_KEY;
}
