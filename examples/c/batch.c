/* SPDX-License-Identifier: MIT */

/*
 * batch.c - columns of workers in one call
 *
 *   cc batch.c $(pkg-config --cflags --libs jamsostek)
 *
 * Columns may come from anywhere: nothing is copied and nothing is allocated.
 * A bad row gets a status and never stops the others.
 */
#include <jamsostek/jamsostek.h>

#include <stdio.h>
#include <stdlib.h>

enum { N = 5 };

int
main(void)
{
    static const jamsostek_idr wage[N] = {1000000, 2500000, 10000000, -1,
                                          10000000};
    static const uint8_t segment[N] = {
        JAMSOSTEK_SEGMENT_BPU, JAMSOSTEK_SEGMENT_BPU, JAMSOSTEK_SEGMENT_PU,
        JAMSOSTEK_SEGMENT_BPU, JAMSOSTEK_SEGMENT_CONSTRUCTION};
    jamsostek_idr total[N];
    uint8_t row_status[N];
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_worker common = JAMSOSTEK_WORKER_INIT;
    jamsostek_contribution_columns in = {.struct_size = sizeof in, .n = N};
    jamsostek_contribution_results out = {.struct_size = sizeof out};
    size_t n_bad, i;

    common.risk_group = JAMSOSTEK_RISK_VERY_LOW; /* of every row */
    in.common = &common;
    in.wage = wage;
    in.segment = segment;
    out.total = total;
    out.row_status = row_status;

    if (jamsostek_date_make(2026, 3, 1, &in.month, &err) != JAMSOSTEK_OK ||
        jamsostek_contribution_batch(NULL, &in, &out, &n_bad, &err) !=
            JAMSOSTEK_OK) {
        fprintf(stderr, "%s\n", err.message);
        return EXIT_FAILURE;
    }
    for (i = 0; i < N; i++)
        printf("%-12s %8lld %7lld  %s\n", jamsostek_segment_name(segment[i]),
               (long long)wage[i], (long long)total[i],
               jamsostek_status_name((jamsostek_status)row_status[i]));
    printf("%zu bad\n", n_bad);
    return EXIT_SUCCESS;
}

/*
 * It prints what stands in batch.txt:
 *
 * bpu           1000000   16800  OK
 * bpu           2500000   32800  OK
 * pu           10000000  924000  OK
 * bpu                -1       0  ERR_DOMAIN
 * construction 10000000  204000  OK
 * 1 bad
 */
