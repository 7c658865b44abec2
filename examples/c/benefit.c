/* SPDX-License-Identifier: MIT */

/*
 * benefit.c - what a contribution of Rp16.800 pays, and who is covered
 *
 *   cc benefit.c $(pkg-config --cflags --libs jamsostek)
 */
#include <jamsostek/jamsostek.h>

#include <stdio.h>
#include <stdlib.h>

static int
fail(const jamsostek_error *err)
{
    fprintf(stderr, "%s\n", err->message);
    return EXIT_FAILURE;
}

static void
show(const char *what, jamsostek_idr amount)
{
    char text[JAMSOSTEK_IDR_SIZE];

    if (jamsostek_idr_format(amount, text, sizeof text, NULL) == JAMSOSTEK_OK)
        printf("%-30s %14s\n", what, text);
}

/* What a month costs beside what it pays. */
static jamsostek_status
compare(jamsostek_date day, jamsostek_error *err)
{
    jamsostek_worker farmer = JAMSOSTEK_WORKER_INIT;
    jamsostek_worth_input in = JAMSOSTEK_WORTH_INPUT_INIT;
    jamsostek_worth worth;
    jamsostek_status status;

    farmer.segment = JAMSOSTEK_SEGMENT_BPU;
    farmer.wage = 1000000;
    in.worker = &farmer;
    in.paid_months = 12;
    status = jamsostek_worth_compute(NULL, day, &in, &worth, NULL, err);
    if (status != JAMSOSTEK_OK)
        return status;
    show("a month costs", worth.contribution);
    show("death from work (JKK)", worth.work_death.total);
    show("other death (JKM)", worth.other_death.total);
    printf("one such death is %lld months of one worker\n",
           (long long)worth.other_death.worker_months);
    return JAMSOSTEK_OK;
}

/* Is the driver, who paid from January to June 2025, covered? */
static jamsostek_status
ask_desk(jamsostek_date day, jamsostek_error *err)
{
    jamsostek_paid_months paid = {0, 0, JAMSOSTEK_DATE_NONE};
    jamsostek_membership_input in = JAMSOSTEK_MEMBERSHIP_INPUT_INIT;
    jamsostek_membership membership;
    jamsostek_status status;

    status = jamsostek_date_parse("2025-01", &paid.first, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_date_parse("2025-06", &paid.last, err);
    if (status != JAMSOSTEK_OK)
        return status;
    in.segment = JAMSOSTEK_SEGMENT_BPU;
    in.paid = &paid;
    in.n_paid = 1;
    status = jamsostek_membership_on(NULL, day, &in, &membership, NULL, err);
    if (status == JAMSOSTEK_OK)
        printf("%s\n",
               jamsostek_membership_reason_text(membership.reason, "en"));
    return status;
}

int
main(void)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_date day;

    if (jamsostek_date_make(2026, 3, 1, &day, &err) != JAMSOSTEK_OK ||
        compare(day, &err) != JAMSOSTEK_OK ||
        ask_desk(day, &err) != JAMSOSTEK_OK)
        return fail(&err);
    return EXIT_SUCCESS;
}

/*
 * It prints what stands in benefit.txt:
 *
 * a month costs                        Rp16.800
 * death from work (JKK)            Rp70.000.000
 * other death (JKM)                Rp42.000.000
 * one such death is 2500 months of one worker
 * Not active: contributions have not been paid for too long
 */
