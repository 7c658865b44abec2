/* SPDX-License-Identifier: MIT */

/*
 * what_if.c - what would change if a figure of the law changed?
 *
 *   cc what_if.c $(pkg-config --cflags --libs jamsostek)
 *
 * A copy of the law is changed from a month on and used beside the enacted
 * one, which is NULL.  The question here: JKM of a non-wage earner rises to
 * Rp7.500 in July 2026.
 */
#include <jamsostek/jamsostek.h>

#include <stdio.h>
#include <stdlib.h>

static int
failed(const jamsostek_error *err)
{
    fprintf(stderr, "%s\n", err->message);
    return EXIT_FAILURE;
}

int
main(void)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_worker worker = JAMSOSTEK_WORKER_INIT;
    jamsostek_contribution enacted, changed;
    jamsostek_date january, july;
    jamsostek_rules *rules;
    jamsostek_status status;

    worker.segment = JAMSOSTEK_SEGMENT_BPU;
    worker.wage = 1000000;

    if (jamsostek_date_make(2026, 1, 1, &january, &err) != JAMSOSTEK_OK ||
        jamsostek_date_make(2026, 7, 1, &july, &err) != JAMSOSTEK_OK ||
        jamsostek_rules_copy(NULL, &rules, &err) != JAMSOSTEK_OK)
        return failed(&err);

    status = jamsostek_rules_set(rules, "bpu.jkm", july, JAMSOSTEK_UNIT_IDR,
                                 7500, &err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_contribution_span(NULL, january, 11, &worker,
                                             &enacted, &err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_contribution_span(rules, january, 11, &worker,
                                             &changed, &err);
    jamsostek_rules_free(rules);
    if (status != JAMSOSTEK_OK)
        return failed(&err);

    printf("January to November 2026, one worker\n");
    printf("as enacted  %lld\n", (long long)enacted.total);
    printf("changed     %lld\n", (long long)changed.total);
    printf("difference  %lld\n", (long long)(changed.total - enacted.total));
    printf("a figure was altered: %s\n",
           changed.flags & JAMSOSTEK_FLAG_ALTERED ? "yes" : "no");
    return EXIT_SUCCESS;
}

/*
 * It prints what stands in what_if.txt: five months at 700 more.
 *
 * January to November 2026, one worker
 * as enacted  184800
 * changed     188300
 * difference  3500
 * a figure was altered: yes
 */
