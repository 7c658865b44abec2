/* SPDX-License-Identifier: MIT */

/*
 * contribution_chunk.h - rows of a file that are computed together
 */
#ifndef JAMSOSTEK_CONTRIBUTION_CHUNK_H
#define JAMSOSTEK_CONTRIBUTION_CHUNK_H

#include "options.h"

enum { CHUNK = 4096, N_AMOUNTS = 15 };

struct row {
    jamsostek_worker worker;
    jamsostek_date month;
    int64_t line;
    long text; /* where its fields begin, kept by the reader */
    jamsostek_status status;
    char message[512];
    bool apart; /* says what no column can say */
};

/* Rows, and the columns that they are computed in. */
struct chunk {
    struct row rows[CHUNK];
    size_t n;
    jamsostek_date months[CHUNK];
    jamsostek_idr wage[CHUNK];
    jamsostek_idr daily_wage[CHUNK];
    jamsostek_idr contract_value[CHUNK];
    jamsostek_date born[CHUNK];
    uint8_t segment[CHUNK];
    uint8_t risk_group[CHUNK];
    uint8_t employer_size[CHUNK];
    uint8_t programmes[CHUNK];
    uint8_t funding[CHUNK];
    uint8_t relief[CHUNK];
    uint8_t category[CHUNK];
    uint8_t valid[CHUNK / 8];
    jamsostek_idr amounts[N_AMOUNTS][CHUNK];
    uint8_t row_status[CHUNK];
    uint32_t flags[CHUNK];
};

const char *amount_name(size_t amount);

/* Gives a row a status and a sentence; the column may be NULL. */
void bad_row(struct row *row, jamsostek_status status, const char *column,
             const jamsostek_error *err);

/* Computes the rows that are not bad yet: afterwards each has its amounts and
 * flags, or is bad. */
jamsostek_status chunk_compute(struct chunk *chunk,
                               const jamsostek_rules *rules,
                               const struct options *options,
                               jamsostek_error *err);

#endif
