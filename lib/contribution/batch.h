/* SPDX-License-Identifier: MIT */

/*
 * batch.h - columns of workers, and sums of them by group
 *
 * Rows are taken in blocks.  Each kind of worker in a block (segment, risk
 * group, relief ...) is resolved once into a slot: its rates as small whole
 * numbers (slots.c).  A block is then a few loops over plain arrays (batch.c),
 * whose amounts are written to columns (columns.c) or summed (sums.c).  A row
 * that does not fit the slots (a bad one, a huge wage, a contract value, odd
 * rounding of a what-if) takes the way of a single worker, so that its result
 * and its status are those of jamsostek_contribution_compute() by
 * construction.
 */
#ifndef JAMSOSTEK_BATCH_H
#define JAMSOSTEK_BATCH_H

#include "contribution/kernel.h"
#include "contribution/profile.h"

enum { BLOCK = KERNEL_BLOCK, HASH = 1024, DEEMED_BUCKET = 100000 };

/* What a slot number means.  Slot 0 is nobody: rates 0. */
struct slots {
    size_t n; /* slots in use, 0 included */
    uint64_t key[KERNEL_SLOTS];
    uint32_t flags[KERNEL_SLOTS];
    uint8_t segment[KERNEL_SLOTS]; /* 0: this kind takes the slow way */
    uint8_t payer[KERNEL_SLOTS];   /* BPU: who bears it */
    uint8_t programmes[KERNEL_SLOTS];
    bool any_bpu;
    /* Slots by the code of the only column, for map_simple(); 0: unknown. */
    uint8_t by_code[256];
    /* Deemed incomes by hundred thousands of income, where the brackets of the
     * month begin at such; n_deemed 0: they do not. */
    size_t n_deemed;
    uint32_t deemed[256];
    uint8_t hash[HASH]; /* slot of a key; 0: free */
    struct kernel_line line[N_ITEMS];
    struct kernel_rows rows; /* the first lines again, for sums */
};

/* A byte column and its place in a key. */
struct key_column {
    const uint8_t *codes;
    unsigned shift;
};

/* A call, prepared. */
struct batch {
    const jamsostek_rules *rules;
    jamsostek_contribution_columns in;
    jamsostek_worker common;
    int32_t n_months;
    struct kernel kernel;
    struct key_column column[7]; /* by which rows differ */
    size_t n_columns;
    bool simple;     /* they differ by one column and the wage at most */
    bool needs_pmi;  /* a column has amounts of migrants in it */
    bool marks;      /* flags, programmes and bases of the rows are wanted */
    uint32_t wanted; /* bit per item: its amounts are */
    jamsostek_idr *direct[N_ITEMS]; /* columns written block by block */
    size_t n_bad;
    size_t first_bad; /* the row that the caller is told of */
    jamsostek_error *err;
};

/* The rows at work. */
struct block {
    size_t first; /* row of the batch */
    size_t n;
    struct context context; /* of the month at work */
    jamsostek_date month;   /* as given, for packages of migrants */
    jamsostek_date jp_stop;
    bool slow[BLOCK];
    bool any_slow;
    bool simple; /* all rows are fast wage earners */
    uint8_t slot[BLOCK];
    uint8_t status[BLOCK];
    uint32_t flags[BLOCK];
    uint8_t programmes[BLOCK];
    uint32_t base[BLOCK];
    int64_t base_sum[BLOCK]; /* over the months; for sums by group only */
    int64_t pmi[BLOCK];      /* slow rows only */
    int64_t amount[N_ITEMS][BLOCK];
};

/* A batch writes rows, or sums them; this is where they differ. */
typedef jamsostek_status (*take_rows)(void *target, struct batch *batch,
                                      struct block *block,
                                      const struct slots *slots);
typedef jamsostek_status (*take_slow)(void *target, struct batch *batch,
                                      struct block *block, size_t i,
                                      const jamsostek_contribution *c);

struct sink {
    void *target;
    take_slow slow; /* a row of its own, before `rows`; amounts are set */
    take_rows rows;
};

/* The worker of a row: what is common, then what the columns say. */
void jamsostek__row_worker(const struct batch *batch, size_t row,
                           jamsostek_worker *worker);

/* Forgets all slots. */
void jamsostek__slots_clear(struct slots *slots);

/* The slot of a row's kind; 0 when all are taken. */
uint8_t jamsostek__slot_of(const struct batch *batch, const struct block *block,
                           size_t row, struct slots *slots);

/* Checks the columns and prepares a call. */
jamsostek_status
jamsostek__batch_begin(const jamsostek_rules *rules,
                       const jamsostek_contribution_columns *in,
                       struct batch *batch, jamsostek_error *err);

/* All rows into a sink. */
jamsostek_status jamsostek__batch_run(struct batch *batch,
                                      const struct sink *sink);

/* The amounts of the rows that were mapped to slots. */
void jamsostek__block_amounts(const struct batch *batch, struct block *block,
                              const struct slots *slots, bool add);

/* Puts the amounts of a slow row into its block. */
void jamsostek__block_store(struct block *block, size_t i,
                            const jamsostek_contribution *c);

/* A row failed; the first one is told to the caller. */
void jamsostek__note_bad(struct batch *batch, struct block *block, size_t i,
                         jamsostek_status status,
                         const jamsostek_error *detail);

#endif
