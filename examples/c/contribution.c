/* SPDX-License-Identifier: MIT */

/*
 * contribution.c - one worker, one month: what is due, who pays, and why
 *
 *   cc contribution.c $(pkg-config --cflags --libs jamsostek)
 */
#include <jamsostek/jamsostek.h>

#include <stdio.h>
#include <stdlib.h>

static void
show(const char *what, jamsostek_idr amount)
{
    char text[JAMSOSTEK_IDR_SIZE];

    if (jamsostek_idr_format(amount, text, sizeof text, NULL) == JAMSOSTEK_OK)
        printf("%-22s %12s\n", what, text);
}

int
main(void)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_worker worker = JAMSOSTEK_WORKER_INIT;
    jamsostek_contribution c;
    jamsostek_date month;

    worker.segment = JAMSOSTEK_SEGMENT_PU;
    worker.risk_group = JAMSOSTEK_RISK_MEDIUM;
    worker.wage = 10000000;

    if (jamsostek_date_make(2024, 3, 1, &month, &err) != JAMSOSTEK_OK ||
        jamsostek_contribution_compute(NULL, month, &worker, &c, &err) !=
            JAMSOSTEK_OK) {
        fprintf(stderr, "%s\n", err.message);
        return EXIT_FAILURE;
    }

    show("work accident (JKK)", c.jkk);
    show("death (JKM)", c.jkm);
    show("old age (JHT)", c.jht_employer + c.jht_worker);
    show("pension (JP)", c.jp_employer + c.jp_worker);
    show("the bill", c.total);
    show("of it the employer's", c.paid_by_employer);
    show("of it the worker's", c.paid_by_worker);
    show("the state adds (JKP)", c.jkp_government);
    return EXIT_SUCCESS;
}

/*
 * It prints what stands in contribution.txt:
 *
 * work accident (JKK)        Rp89.000
 * death (JKM)                Rp30.000
 * old age (JHT)             Rp570.000
 * pension (JP)              Rp300.000
 * the bill                  Rp989.000
 * of it the employer's      Rp689.000
 * of it the worker's        Rp300.000
 * the state adds (JKP)       Rp11.000
 */
