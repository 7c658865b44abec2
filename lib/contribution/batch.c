/* SPDX-License-Identifier: MIT */

/*
 * batch.c - columns of workers, and sums of them by group
 *
 * Rows are taken in blocks.  Each kind of worker in a block (segment, risk
 * group, relief ...) is resolved once into a slot: its rates as small whole
 * numbers.  A block is then a few loops over plain arrays.  A row that does
 * not fit the slots (a bad one, a huge wage, a contract value, odd rounding of
 * a what-if) takes the way of a single worker, so that its result and its
 * status are those of jamsostek_contribution_compute() by construction.
 */
#include "contribution/kernel.h"
#include "contribution/profile.h"

#include <string.h>

enum { BLOCK = KERNEL_BLOCK, HASH = 1024, MIN_STREAMED = 1 << 16 };
/* Rows that are computed before they are written, see block_amounts(). */
enum { DIRECT = 64 };
/* A run of equal months shorter than this is not worth its slots. */
enum { MIN_RUN = 16 };

/* What a slot number means.  Slot 0 is nobody: rates 0. */
struct slots {
    size_t n; /* slots in use, 0 included */
    uint64_t key[KERNEL_SLOTS];
    uint32_t flags[KERNEL_SLOTS];
    uint8_t segment[KERNEL_SLOTS]; /* 0: this kind takes the slow way */
    uint8_t payer[KERNEL_SLOTS]; /* BPU: who bears it */
    uint8_t programmes[KERNEL_SLOTS];
    bool any_bpu;
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
    bool simple; /* they differ by one column and the wage at most */
    bool needs_pmi; /* a column has amounts of migrants in it */
    bool marks;  /* flags, programmes and bases of the rows are wanted */
    uint32_t wanted; /* bit per item: its amounts are */
    jamsostek_idr *direct[N_ITEMS]; /* columns written block by block */
    size_t n_bad;
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

static bool
row_valid(const struct batch *batch, size_t row)
{
    size_t bit = batch->in.valid_offset + row;

    return batch->in.valid == NULL ||
           (batch->in.valid[bit / 8] >> (bit % 8) & 1) != 0;
}

/* The worker of a row: what is common, then what the columns say. */
static void
worker_of(const struct batch *batch, size_t row, jamsostek_worker *worker)
{
    const jamsostek_contribution_columns *in = &batch->in;

    *worker = batch->common;
    if (in->segment != NULL)
        worker->segment = in->segment[row];
    if (in->risk_group != NULL)
        worker->risk_group = in->risk_group[row];
    if (in->employer_size != NULL)
        worker->employer_size = in->employer_size[row];
    if (in->programmes != NULL)
        worker->programmes = in->programmes[row];
    if (in->funding != NULL)
        worker->funding = in->funding[row];
    if (in->relief != NULL)
        worker->relief = in->relief[row];
    if (in->category != NULL)
        worker->category = in->category[row];
    if (in->wage != NULL)
        worker->wage = in->wage[row];
    if (in->daily_wage != NULL)
        worker->daily_wage = in->daily_wage[row];
    if (in->contract_value != NULL)
        worker->contract_value = in->contract_value[row];
    if (in->born != NULL)
        worker->born = in->born[row];
}

/* One row the way of a single worker. */
static jamsostek_status
compute_row(const struct batch *batch, size_t row, jamsostek_date month,
            jamsostek_contribution *out, jamsostek_error *err)
{
    jamsostek_worker worker;

    worker_of(batch, row, &worker);
    if (batch->n_months == 1)
        return jamsostek_contribution_compute(batch->rules, month, &worker,
                                              out, err);
    return jamsostek_contribution_span(batch->rules, month, batch->n_months,
                                       &worker, out, err);
}

/* --- slots ------------------------------------------------------------ */

/* Everything about a row that its profile depends on, in one number. */
static uint64_t
key_of(const struct batch *batch, const struct block *block, size_t row)
{
    const jamsostek_contribution_columns *in = &batch->in;
    uint64_t key = 0;
    size_t i;
    jamsostek_date born = in->born != NULL ? in->born[row] : batch->common.born;
    /* Not given, not reached and reached; an impossible date is left to the
     * slow way. */
    uint64_t age = born == JAMSOSTEK_DATE_NONE ? 0
                   : !jamsostek__date_ok(born) ? 3
                   : born <= block->jp_stop    ? 2
                                               : 1;

    for (i = 0; i < batch->n_columns; i++)
        key |= (uint64_t)batch->column[i].codes[row]
               << batch->column[i].shift;
    return key << 8 | age;
}

static void
slots_clear(struct slots *slots)
{
    int item;

    slots->n = 1;
    slots->any_bpu = false;
    memset(slots->hash, 0, sizeof slots->hash);
    slots->segment[0] = 0;
    for (item = 0; item < N_ITEMS; item++) {
        slots->line[item].due = false;
        slots->line[item].varies = false;
        slots->line[item].flats = false;
        slots->line[item].cap = UINT32_MAX;
        slots->line[item].rate[0] = 0;
        slots->line[item].flat[0] = 0;
    }
    memset(slots->rows.rate[0], 0, sizeof slots->rows.rate[0]);
}

/* A part as the kernel can do it: rate in its unit, flat, cap. */
static bool
fits_kernel(const struct part *part, const struct kernel_line *line,
            uint32_t *rate, uint32_t *flat, uint32_t *cap)
{
    int64_t scaled_rate = part->rate, scaled_flat = part->flat;

    if (part->rounding != JAMSOSTEK_ROUND_HALF_UP || part->rounding_base != 1)
        return false;
    if (part->factor != PPM) {
        if (scaled_rate * part->factor % PPM != 0 || scaled_flat > INT32_MAX ||
            scaled_flat * part->factor % PPM != 0)
            return false;
        scaled_rate = scaled_rate * part->factor / PPM;
        scaled_flat = scaled_flat * part->factor / PPM;
    }
    if (scaled_rate % (PPM / KERNEL_UNIT) != 0 ||
        scaled_rate / (PPM / KERNEL_UNIT) > KERNEL_MAX_RATE ||
        scaled_flat > INT32_MAX || (scaled_rate != 0 && scaled_flat != 0))
        return false;
    *rate = (uint32_t)(scaled_rate / (PPM / KERNEL_UNIT));
    *flat = (uint32_t)scaled_flat;
    *cap = part->cap < UINT32_MAX ? (uint32_t)part->cap : UINT32_MAX;
    /* One ceiling serves all slots that have a rate on this line. */
    return *rate == 0 || !line->due || *cap == line->cap;
}

static bool
slot_lines(const struct profile *profile, struct slots *slots, size_t slot)
{
    uint32_t rate[N_ITEMS], flat[N_ITEMS], cap[N_ITEMS];
    int item;

    for (item = 0; item < N_ITEMS; item++) {
        rate[item] = flat[item] = 0;
        if (profile->due & UINT32_C(1) << item)
            if (!fits_kernel(&profile->part[item], &slots->line[item],
                             &rate[item], &flat[item], &cap[item]))
                return false;
    }
    for (item = 0; item < N_ITEMS; item++) {
        struct kernel_line *line = &slots->line[item];

        line->rate[slot] = rate[item];
        line->flat[slot] = flat[item];
        if (rate[item] != 0)
            line->cap = cap[item];
        line->due = line->due || rate[item] != 0 || flat[item] != 0;
        line->varies = line->varies || rate[item] != line->rate[1];
        line->flats = line->flats || flat[item] != 0;
        if (item < KERNEL_LANES) {
            slots->rows.rate[slot][item] = rate[item];
            slots->rows.cap[item] = line->cap;
            slots->rows.cap_quotient[item] = line->cap / KERNEL_UNIT;
            slots->rows.cap_rest[item] = line->cap % KERNEL_UNIT;
        }
    }
    return true;
}

/* Resolves the kind of a row for a slot; false: it must go the slow way. */
static bool
slot_fill(const struct batch *batch, const struct block *block, size_t row,
          struct slots *slots, size_t slot)
{
    jamsostek_worker worker, copy;
    const jamsostek_worker *checked;
    struct profile profile;

    worker_of(batch, row, &worker);
    if (jamsostek__worker_check(&worker, &copy, &checked, NULL) !=
            JAMSOSTEK_OK ||
        checked->segment == JAMSOSTEK_SEGMENT_PMI ||
        jamsostek__resolve(&block->context, checked, &profile) !=
            JAMSOSTEK_OK ||
        profile.jp_deferral != PPM)
        return false;
    if ((profile.due & UINT32_C(1) << ITEM_JP_WORKER) &&
        checked->born != JAMSOSTEK_DATE_NONE &&
        checked->born <= profile.jp_stop) {
        profile.due &= ~(UINT32_C(1) << ITEM_JP_WORKER |
                         UINT32_C(1) << ITEM_JP_EMPLOYER);
        profile.flags |= JAMSOSTEK_FLAG_JP_STOPPED;
    }
    if (!slot_lines(&profile, slots, slot))
        return false;
    slots->flags[slot] = profile.flags;
    slots->segment[slot] = (uint8_t)checked->segment;
    slots->payer[slot] = (uint8_t)jamsostek__payer_of(checked->funding);
    slots->programmes[slot] = (uint8_t)profile.programmes;
    slots->any_bpu =
        slots->any_bpu || checked->segment == JAMSOSTEK_SEGMENT_BPU;
    return true;
}

static void
slot_clear(struct slots *slots, size_t slot)
{
    int item;

    slots->segment[slot] = 0;
    for (item = 0; item < N_ITEMS; item++) {
        slots->line[item].rate[slot] = 0;
        slots->line[item].flat[slot] = 0;
    }
}

/* The slot of a row's kind; 0 when all are taken. */
static uint8_t
slot_of(const struct batch *batch, const struct block *block, size_t row,
        struct slots *slots)
{
    uint64_t key = key_of(batch, block, row);
    size_t at = (size_t)(key * UINT64_C(0x9E3779B97F4A7C15) >> 54);
    uint8_t slot;

    for (; slots->hash[at] != 0; at = (at + 1) % HASH)
        if (slots->key[slots->hash[at]] == key)
            return slots->hash[at];
    if (slots->n == KERNEL_SLOTS)
        return 0;
    slot = (uint8_t)slots->n++;
    slots->key[slot] = key;
    slots->hash[at] = slot;
    if (!slot_fill(batch, block, row, slots, slot))
        slot_clear(slots, slot);
    return slot;
}

/* --- a block ---------------------------------------------------------- */

/* The base of a fast row; false sends it the slow way. */
static bool
base_of(const struct batch *batch, const struct block *block,
        const struct slots *slots, size_t i, uint32_t *base, uint32_t *flags)
{
    size_t row = block->first + i;
    int64_t wage =
        batch->in.wage != NULL ? batch->in.wage[row] : batch->common.wage;

    if (wage < 0 || wage > UINT32_MAX)
        return false;
    if (slots->segment[block->slot[i]] == JAMSOSTEK_SEGMENT_BPU) {
        if (jamsostek__deemed(&block->context, wage, &wage, flags) !=
                JAMSOSTEK_OK ||
            wage > UINT32_MAX)
            return false;
    }
    *base = (uint32_t)wage;
    return true;
}

static void
map_row(const struct batch *batch, struct block *block, struct slots *slots,
        size_t i)
{
    uint32_t flags = 0;

    block->base[i] = 0;
    block->slot[i] = 0;
    if (block->status[i] != JAMSOSTEK_OK || block->slow[i])
        return;
    block->slot[i] = slot_of(batch, block, block->first + i, slots);
    if (slots->segment[block->slot[i]] == 0 ||
        !base_of(batch, block, slots, i, &block->base[i], &flags)) {
        block->slow[i] = true;
        block->any_slow = true;
        block->base[i] = 0;
        block->slot[i] = 0;
        return;
    }
    if (batch->marks) {
        block->flags[i] |= flags | slots->flags[block->slot[i]];
        block->programmes[i] |= slots->programmes[block->slot[i]];
    }
}

/* Rows that differ by one byte column and their wage only: the usual payroll,
 * at a byte's look-up a row.  False: the block needs the general way. */
static bool
map_simple(const struct batch *batch, struct block *block, struct slots *slots)
{
    const uint8_t *column =
        batch->n_columns > 0 ? batch->column[0].codes : NULL;
    uint8_t slot_by_code[256] = {0};
    size_t i;

    if (!batch->simple || batch->in.valid != NULL || block->any_slow)
        return false;
    if (column == NULL) {
        uint8_t slot = slot_of(batch, block, block->first, slots);

        if (slots->segment[slot] == 0)
            return false;
        memset(block->slot, slot, block->n);
    } else {
        column += block->first;
        for (i = 0; i < block->n; i++) {
            uint8_t slot = slot_by_code[column[i]];

            if (slot == 0) {
                slot = slot_of(batch, block, block->first + i, slots);
                if (slots->segment[slot] == 0)
                    return false;
                slot_by_code[column[i]] = slot;
            }
            block->slot[i] = slot;
        }
    }
    if (slots->any_bpu ||
        !batch->kernel.narrow(batch->in.wage + block->first, block->n,
                              block->base))
        return false;
    for (i = 0; batch->marks && i < block->n; i++) {
        block->flags[i] |= slots->flags[block->slot[i]];
        block->programmes[i] |= slots->programmes[block->slot[i]];
    }
    return true;
}

/*
 * The amounts of the rows that were mapped.  For one month they go straight to
 * the caller's columns, a cache line or a few at a time, so that memory takes
 * the last ones while the next are computed.
 */
static void
block_amounts(const struct batch *batch, struct block *block,
              const struct slots *slots, bool add)
{
    uint32_t quotient[BLOCK], rest[BLOCK], cap = 0;
    bool split = false;
    size_t i;
    int item;

    for (item = 0; item < N_ITEMS; item++) {
        const struct kernel_line *line = &slots->line[item];

        if (batch->wanted != 0 && !(batch->wanted & UINT32_C(1) << item))
            continue;
        if (!line->due) {
            if (!add)
                memset(block->amount[item], 0,
                       block->n * sizeof block->amount[item][0]);
            if (batch->direct[item] != NULL)
                jamsostek__stream(batch->direct[item] + block->first,
                                  block->amount[item], block->n);
            continue;
        }
        if (!split || line->cap != cap) {
            cap = line->cap;
            split = true;
            batch->kernel.split(block->base, cap, block->n, quotient, rest);
        }
        if (batch->direct[item] == NULL) {
            batch->kernel.shares(line, quotient, rest, block->slot, block->n,
                                 add, block->amount[item]);
            continue;
        }
        for (i = 0; i < block->n; i += DIRECT) {
            size_t n = block->n - i < DIRECT ? block->n - i : DIRECT;

            batch->kernel.shares(line, quotient + i, rest + i, block->slot + i,
                                 n, false, block->amount[item]);
            jamsostek__stream(batch->direct[item] + block->first + i,
                              block->amount[item], n);
        }
    }
    for (i = 0; batch->marks && i < block->n; i++)
        block->base_sum[i] = (add ? block->base_sum[i] : 0) + block->base[i];
}

/* One month of a block into its amounts; added to those of earlier months. */
static void
block_month(const struct batch *batch, struct block *block,
            struct slots *slots, bool add)
{
    size_t i;

    if (slots->n == KERNEL_SLOTS)
        slots_clear(slots);
    block->simple = map_simple(batch, block, slots);
    if (!block->simple)
        for (i = 0; i < block->n; i++)
            map_row(batch, block, slots, i);
    /* Sums take a simple block of one month whole, without its amounts. */
    if (!block->simple || batch->n_months != 1 || batch->wanted != 0)
        block_amounts(batch, block, slots, add);
}

static void
note_bad(struct batch *batch, struct block *block, size_t i,
         jamsostek_status status, const jamsostek_error *detail)
{
    block->status[i] = (uint8_t)status;
    block->flags[i] = 0;
    if (batch->n_bad++ == 0)
        (void)jamsostek__fail_at(batch->err, status,
                                 (int64_t)(block->first + i), 0, "%s",
                                 detail->message);
}

static void
clear_row(struct block *block, size_t i)
{
    int item;

    for (item = 0; item < N_ITEMS; item++)
        block->amount[item][i] = 0;
}

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

static jamsostek_status
slow_rows(struct batch *batch, struct block *block, const struct sink *sink)
{
    jamsostek_error detail = JAMSOSTEK_ERROR_INIT;
    jamsostek_contribution c;
    jamsostek_status status;
    size_t i;

    for (i = 0; i < block->n; i++) {
        jamsostek_date month = block->month;

        if (!block->slow[i])
            continue;
        clear_row(block, i);
        if (batch->in.months != NULL)
            month = batch->in.months[block->first + i];
        /* Only the first failure is put into words. */
        status = compute_row(batch, block->first + i, month, &c,
                             batch->n_bad == 0 ? &detail : NULL);
        if (status != JAMSOSTEK_OK) {
            note_bad(batch, block, i, status, &detail);
            continue;
        }
        block->flags[i] = c.flags;
        status = sink->slow(sink->target, batch, block, i, &c);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    return JAMSOSTEK_OK;
}

/* Marks the null rows and, where no slot can serve, everything as slow. */
static void
block_begin(const struct batch *batch, struct block *block, bool all_slow)
{
    size_t i;

    memset(block->status, 0, block->n);
    memset(block->slow, all_slow, block->n);
    if (batch->marks || all_slow) {
        memset(block->flags, 0, block->n * sizeof block->flags[0]);
        memset(block->programmes, 0, block->n);
    }
    if (batch->needs_pmi)
        memset(block->pmi, 0, block->n * sizeof block->pmi[0]);
    block->any_slow = all_slow;
    if (batch->in.valid == NULL)
        return;
    for (i = 0; i < block->n; i++)
        if (!row_valid(batch, block->first + i)) {
            block->status[i] = JAMSOSTEK_ERR_NULL_ROW;
            block->slow[i] = false;
        }
}

/* Makes the block's context and the slots those of its k-th month, unless they
 * are already; false if there is no law for it. */
static bool
enter_month(const struct batch *batch, struct block *block,
            struct slots *slots, jamsostek_date *cached, int32_t k)
{
    jamsostek_date month = block->month;

    if (k > 0 && jamsostek_date_add_months(month, k, &month, NULL) !=
                     JAMSOSTEK_OK)
        month = JAMSOSTEK_DATE_NONE;
    if (month == *cached && month != JAMSOSTEK_DATE_NONE)
        return true;
    slots_clear(slots);
    *cached = JAMSOSTEK_DATE_NONE;
    if (jamsostek__context(batch->rules, month, batch->common.options, NULL,
                           &block->context, NULL) != JAMSOSTEK_OK)
        return false;
    block->jp_stop = jamsostek__jp_stop(&block->context);
    *cached = month;
    return true;
}

/* Rows of one month, at most BLOCK of them.  `*cached` is the month that the
 * slots hold, so that blocks of the same month share them. */
static jamsostek_status
run_block(struct batch *batch, struct block *block, struct slots *slots,
          jamsostek_date *cached, const struct sink *sink)
{
    jamsostek_status status;
    int32_t k;
    bool fast = batch->in.daily_wage == NULL &&
                batch->in.contract_value == NULL &&
                batch->common.daily_wage == 0 &&
                batch->common.n_piece_wages == 0 &&
                batch->common.contract_value == 0 &&
                (batch->in.months == NULL || block->n >= MIN_RUN);

    block_begin(batch, block, !fast);
    if (!fast) {
        slots_clear(slots);
        *cached = JAMSOSTEK_DATE_NONE;
        for (k = 0; k < N_ITEMS; k++)
            memset(block->amount[k], 0,
                   block->n * sizeof block->amount[k][0]);
        memset(block->slot, 0, block->n);
    }
    for (k = 0; fast && k < batch->n_months; k++) {
        if (!enter_month(batch, block, slots, cached, k)) {
            /* No row has such a month: each gets its status the slow way. */
            block_begin(batch, block, true);
            block_month(batch, block, slots, false);
            break;
        }
        block_month(batch, block, slots, k > 0);
    }
    if (block->any_slow) {
        status = slow_rows(batch, block, sink);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    return sink->rows(sink->target, batch, block, slots);
}

/* How many rows from `first` on have the same month, up to a block. */
static size_t
run_length(const struct batch *batch, size_t first)
{
    size_t left = batch->in.n - first, n;
    const jamsostek_date *months = batch->in.months;

    if (left > BLOCK)
        left = BLOCK;
    if (months == NULL)
        return left;
    for (n = 1; n < left && months[first + n] == months[first]; n++)
        continue;
    return n;
}

static jamsostek_status
run_all(struct batch *batch, const struct sink *sink)
{
    struct slots slots;
    struct block block;
    jamsostek_date cached = JAMSOSTEK_DATE_NONE;
    size_t row;

    slots_clear(&slots);
    for (row = 0; row < batch->in.n; row += block.n) {
        jamsostek_status status;

        block.first = row;
        block.n = run_length(batch, row);
        block.month =
            batch->in.months != NULL ? batch->in.months[row] : batch->in.month;
        status = run_block(batch, &block, &slots, &cached, sink);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    return JAMSOSTEK_OK;
}

static jamsostek_status
batch_begin(const jamsostek_rules *rules,
            const jamsostek_contribution_columns *in, struct batch *batch,
            jamsostek_error *err)
{
    static const jamsostek_worker nothing = JAMSOSTEK_WORKER_INIT;
    jamsostek_status status;
    const uint8_t *columns[7];
    size_t i;

    if (in == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "in is NULL");
    status = jamsostek__check_size(in, in->struct_size, sizeof *in, sizeof *in,
                                   err);
    if (status != JAMSOSTEK_OK)
        return status;
    memset(batch, 0, sizeof *batch);
    batch->in = *in;
    batch->rules = rules;
    batch->err = err;
    batch->kernel = jamsostek__kernel();
    batch->n_months = in->n_months == 0 ? 1 : in->n_months;
    if (batch->n_months < 1 || batch->n_months > 1200)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "a span has 1 to 1,200 months");
    batch->common = nothing;
    if (in->common != NULL) {
        status = jamsostek__check_size(in->common, in->common->struct_size,
                                       sizeof nothing, sizeof nothing, err);
        if (status != JAMSOSTEK_OK)
            return status;
        memcpy(&batch->common, in->common, sizeof nothing);
        batch->common.struct_size = sizeof nothing;
    }
    columns[0] = in->segment;
    columns[1] = in->risk_group;
    columns[2] = in->employer_size;
    columns[3] = in->programmes;
    columns[4] = in->funding;
    columns[5] = in->relief;
    columns[6] = in->category;
    for (i = 0; i < ARRAY_LEN(columns); i++)
        if (columns[i] != NULL) {
            batch->column[batch->n_columns].codes = columns[i];
            batch->column[batch->n_columns].shift = 8 * (unsigned)i;
            batch->n_columns++;
        }
    batch->simple =
        batch->n_columns <= 1 && in->born == NULL && in->wage != NULL;
    return JAMSOSTEK_OK;
}

/* --- writing the rows ------------------------------------------------- */

static jamsostek_status
store_slow(void *target, struct batch *batch, struct block *block, size_t i,
           const jamsostek_contribution *c)
{
    int item;

    (void)target;
    block->amount[ITEM_JKK][i] = c->jkk;
    block->amount[ITEM_JKM][i] = c->jkm;
    block->amount[ITEM_JHT_EMPLOYER][i] = c->jht_employer;
    block->amount[ITEM_JHT_WORKER][i] = c->jht_worker;
    block->amount[ITEM_JP_EMPLOYER][i] = c->jp_employer;
    block->amount[ITEM_JP_WORKER][i] = c->jp_worker;
    block->amount[ITEM_JKP_GOVERNMENT][i] = c->jkp_government;
    block->amount[ITEM_JKP_FROM_JKK][i] = c->jkp_from_jkk;
    block->amount[ITEM_JKP_FROM_JKM][i] = c->jkp_from_jkm;
    block->pmi[i] = c->pmi;
    for (item = 0; item < N_ITEMS; item++)
        if (batch->direct[item] != NULL)
            batch->direct[item][block->first + i] = block->amount[item][i];
    return JAMSOSTEK_OK;
}

/* The columns of the lines, in their order. */
static void
line_columns(const jamsostek_contribution_results *out,
             jamsostek_idr *columns[N_ITEMS])
{
    columns[ITEM_JKK] = out->jkk;
    columns[ITEM_JKM] = out->jkm;
    columns[ITEM_JHT_EMPLOYER] = out->jht_employer;
    columns[ITEM_JHT_WORKER] = out->jht_worker;
    columns[ITEM_JP_EMPLOYER] = out->jp_employer;
    columns[ITEM_JP_WORKER] = out->jp_worker;
    columns[ITEM_JKP_GOVERNMENT] = out->jkp_government;
    columns[ITEM_JKP_FROM_JKK] = out->jkp_from_jkk;
    columns[ITEM_JKP_FROM_JKM] = out->jkp_from_jkm;
}

static uint32_t
wanted_items(const jamsostek_contribution_results *out)
{
    jamsostek_idr *columns[N_ITEMS];
    uint32_t wanted = 0;
    int item;

    line_columns(out, columns);
    for (item = 0; item < N_ITEMS; item++)
        if (columns[item] != NULL || (item < N_BILLED && out->total != NULL))
            wanted |= UINT32_C(1) << item;
    /* Some line must be asked for: 0 means that sums are wanted. */
    return wanted != 0 ? wanted : 1;
}

static jamsostek_status
store_rows(void *target, struct batch *batch, struct block *block,
           const struct slots *slots)
{
    const jamsostek_contribution_results *out = target;
    jamsostek_idr *columns[N_ITEMS];
    bool stream = batch->in.n >= MIN_STREAMED;
    size_t first = block->first, n = block->n, i;
    int item;

    (void)slots;
    line_columns(out, columns);
    for (item = 0; item < N_ITEMS; item++) {
        if (columns[item] == NULL || batch->direct[item] != NULL)
            continue;
        if (stream)
            jamsostek__stream(columns[item] + first, block->amount[item], n);
        else
            memcpy(columns[item] + first, block->amount[item],
                   n * sizeof *columns[item]);
    }
    if (out->pmi != NULL)
        memcpy(out->pmi + first, block->pmi, n * sizeof *out->pmi);
    if (out->total != NULL)
        for (i = 0; i < n; i++)
            out->total[first + i] =
                block->amount[ITEM_JKK][i] + block->amount[ITEM_JKM][i] +
                block->amount[ITEM_JHT_EMPLOYER][i] +
                block->amount[ITEM_JHT_WORKER][i] +
                block->amount[ITEM_JP_EMPLOYER][i] +
                block->amount[ITEM_JP_WORKER][i] + block->pmi[i];
    if (out->row_status != NULL)
        memcpy(out->row_status + first, block->status, n);
    if (out->flags != NULL)
        memcpy(out->flags + first, block->flags, n * sizeof *out->flags);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_contribution_batch(const jamsostek_rules *rules,
                             const jamsostek_contribution_columns *in,
                             const jamsostek_contribution_results *out,
                             size_t *n_bad, jamsostek_error *err)
{
    struct batch batch;
    jamsostek_contribution_results results;
    struct sink sink = {&results, store_slow, store_rows};
    jamsostek_status status = batch_begin(rules, in, &batch, err);

    if (status != JAMSOSTEK_OK)
        return status;
    if (out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "out is NULL");
    status = jamsostek__check_size(out, out->struct_size, sizeof *out,
                                   sizeof *out, err);
    if (status != JAMSOSTEK_OK)
        return status;
    results = *out;
    batch.marks = out->flags != NULL;
    batch.needs_pmi = out->pmi != NULL || out->total != NULL;
    batch.wanted = wanted_items(out);
    /* A total needs the amounts again, and a span adds to them. */
    if (batch.n_months == 1 && out->total == NULL &&
        batch.in.n >= MIN_STREAMED)
        line_columns(out, batch.direct);
    status = run_all(&batch, &sink);
    jamsostek__stream_end();
    if (status == JAMSOSTEK_OK && n_bad != NULL)
        *n_bad = batch.n_bad;
    return status;
}

/* --- sums by group ---------------------------------------------------- */

/*
 * While rows are added, the paid_by fields hold only how much a payer's share
 * differs from that of a wage earner (employer: JKK, JKM and its sides; worker:
 * his sides; government: its share of JKP).  The usual row then adds its nine
 * lines and nothing else; the split itself is added once, at the end.
 */
struct sums {
    const int32_t *group;
    jamsostek_contribution *sums;
    size_t n_groups;
    uint8_t *row_status;
    int64_t slow_total; /* bounds what the slow rows put into any sum */
};

/* Fast rows are below 2^31 rupiah a line and month; so many of them, and as
 * much again from slow rows, cannot overflow 64 bits. */
#define MAX_ROW_MONTHS (INT64_C(1) << 31)
#define MAX_SLOW_TOTAL (INT64_C(1) << 62)

static jamsostek_status
sum_slow(void *target, struct batch *batch, struct block *block, size_t i,
         const jamsostek_contribution *c)
{
    struct sums *sums = target;
    int32_t group = sums->group[block->first + i];
    jamsostek_contribution *to;

    if (group < 0 || (size_t)group >= sums->n_groups)
        return JAMSOSTEK_OK; /* sum_rows makes it a bad row */
    if (add_overflows(sums->slow_total, c->total, &sums->slow_total) ||
        add_overflows(sums->slow_total, c->jkp_government,
                      &sums->slow_total) ||
        add_overflows(sums->slow_total, c->jp_deferred, &sums->slow_total) ||
        add_overflows(sums->slow_total, c->base, &sums->slow_total) ||
        sums->slow_total > MAX_SLOW_TOTAL)
        return jamsostek__fail(batch->err, JAMSOSTEK_ERR_OVERFLOW,
                               "the sums do not fit 64 bits");
    to = &sums->sums[group];
    (void)store_slow(NULL, batch, block, i, c);
    to->base += c->base;
    to->pmi += c->pmi;
    to->jp_deferred += c->jp_deferred;
    to->workers += c->workers;
    to->programmes |= c->programmes;
    to->flags |= c->flags;
    to->paid_by_employer += c->paid_by_employer - c->jkk - c->jkm -
                            c->jht_employer - c->jp_employer;
    to->paid_by_worker += c->paid_by_worker - c->jht_worker - c->jp_worker;
    to->paid_by_government += c->paid_by_government - c->jkp_government;
    to->paid_by_sponsor += c->paid_by_sponsor;
    return JAMSOSTEK_OK;
}

static void
sum_fast(const struct batch *batch, const struct block *block,
         const struct slots *slots, size_t i, jamsostek_contribution *to)
{
    uint8_t slot = block->slot[i];

    to->base += block->base_sum[i];
    to->workers += batch->n_months;
    to->programmes |= block->programmes[i];
    to->flags |= block->flags[i];
    if (slots->segment[slot] == JAMSOSTEK_SEGMENT_BPU) {
        int64_t jkk_jkm =
            block->amount[ITEM_JKK][i] + block->amount[ITEM_JKM][i];
        int64_t jht = block->amount[ITEM_JHT_WORKER][i];

        to->paid_by_employer -= jkk_jkm;
        to->paid_by_worker -= jht;
        *jamsostek__paid_by(to, slots->payer[slot]) += jkk_jkm + jht;
    }
}

/* A block of fast wage earners whose groups are sound, in one go. */
static bool
sum_simple(const struct sums *sums, const struct batch *batch,
           const struct block *block, const struct slots *slots)
{
    const int32_t *group = sums->group + block->first;
    const struct kernel_line *ninth = &slots->line[ITEM_JKP_FROM_JKM];
    size_t stride = sizeof *sums->sums / sizeof sums->sums->jkk, i;
    bool sound = true;

    if (!block->simple || batch->n_months != 1)
        return false;
    for (i = 0; i < block->n; i++)
        sound &= group[i] >= 0 && (size_t)group[i] < sums->n_groups;
    if (!sound)
        return false;
    batch->kernel.sum(&slots->rows, block->base, block->slot, group, block->n,
                      stride, &sums->sums->jkk);
    for (i = 0; i < block->n; i++) {
        jamsostek_contribution *to = &sums->sums[group[i]];

        to->base += block->base[i];
        to->workers++;
        /* Nearly always known of the group already: no store then. */
        if ((slots->flags[block->slot[i]] & ~to->flags) != 0 ||
            (slots->programmes[block->slot[i]] & ~to->programmes) != 0) {
            to->programmes |= slots->programmes[block->slot[i]];
            to->flags |= slots->flags[block->slot[i]];
        }
    }
    if (ninth->due) {
        uint32_t quotient[BLOCK], rest[BLOCK];
        int64_t amount[BLOCK];

        batch->kernel.split(block->base, ninth->cap, block->n, quotient, rest);
        batch->kernel.shares(ninth, quotient, rest, block->slot, block->n,
                             false, amount);
        for (i = 0; i < block->n; i++)
            sums->sums[group[i]].jkp_from_jkm += amount[i];
    }
    return true;
}

static jamsostek_status
sum_rows(void *target, struct batch *batch, struct block *block,
         const struct slots *slots)
{
    struct sums *sums = target;
    size_t i;

    if (sum_simple(sums, batch, block, slots)) {
        if (sums->row_status != NULL)
            memset(sums->row_status + block->first, 0, block->n);
        return JAMSOSTEK_OK;
    }
    if (block->simple && batch->n_months == 1)
        block_amounts(batch, block, slots, false);
    for (i = 0; i < block->n; i++) {
        size_t row = block->first + i;
        int32_t group = sums->group[row];
        jamsostek_contribution *to;

        if (block->status[i] != JAMSOSTEK_OK)
            continue;
        if (group < 0 || (size_t)group >= sums->n_groups) {
            static const jamsostek_error detail = {
                sizeof detail, JAMSOSTEK_ERR_DOMAIN, 0, -1,
                "the group is none of the groups"};

            note_bad(batch, block, i, JAMSOSTEK_ERR_DOMAIN, &detail);
            continue;
        }
        to = &sums->sums[group];
        to->jkk += block->amount[ITEM_JKK][i];
        to->jkm += block->amount[ITEM_JKM][i];
        to->jht_employer += block->amount[ITEM_JHT_EMPLOYER][i];
        to->jht_worker += block->amount[ITEM_JHT_WORKER][i];
        to->jp_employer += block->amount[ITEM_JP_EMPLOYER][i];
        to->jp_worker += block->amount[ITEM_JP_WORKER][i];
        to->jkp_government += block->amount[ITEM_JKP_GOVERNMENT][i];
        to->jkp_from_jkk += block->amount[ITEM_JKP_FROM_JKK][i];
        to->jkp_from_jkm += block->amount[ITEM_JKP_FROM_JKM][i];
        if (!block->slow[i])
            sum_fast(batch, block, slots, i, to);
    }
    if (sums->row_status != NULL)
        memcpy(sums->row_status + block->first, block->status, block->n);
    return JAMSOSTEK_OK;
}

static void
sum_close(jamsostek_contribution *c)
{
    c->paid_by_employer +=
        c->jkk + c->jkm + c->jht_employer + c->jp_employer;
    c->paid_by_worker += c->jht_worker + c->jp_worker;
    c->paid_by_government += c->jkp_government;
    c->total = c->jkk + c->jkm + c->jht_employer + c->jht_worker +
               c->jp_employer + c->jp_worker + c->pmi;
    c->to_jkk = c->jkk - c->jkp_from_jkk;
    c->to_jkm = c->jkm - c->jkp_from_jkm;
    c->to_jht = c->jht_employer + c->jht_worker;
    c->to_jp = c->jp_employer + c->jp_worker;
    c->to_jkp = c->jkp_government + c->jkp_from_jkk + c->jkp_from_jkm;
    c->to_pmi = c->pmi;
}

jamsostek_status
jamsostek_contribution_sums(const jamsostek_rules *rules,
                            const jamsostek_contribution_columns *in,
                            const int32_t *group, jamsostek_contribution *sums,
                            size_t n_groups, uint8_t *row_status, size_t *n_bad,
                            jamsostek_error *err)
{
    struct batch batch;
    struct sums target = {group, sums, n_groups, row_status, 0};
    struct sink sink = {&target, sum_slow, sum_rows};
    jamsostek_status status = batch_begin(rules, in, &batch, err);
    size_t i;

    if (status != JAMSOSTEK_OK)
        return status;
    if ((group == NULL && in->n > 0) || (sums == NULL && n_groups > 0))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "group or sums is NULL");
    if (in->n > (size_t)(MAX_ROW_MONTHS / batch.n_months))
        return jamsostek__fail(err, JAMSOSTEK_ERR_LIMIT,
                               "more than 2^31 worker-months; split the call");
    batch.marks = true;
    if (n_groups > 0)
        memset(sums, 0, n_groups * sizeof *sums);
    status = run_all(&batch, &sink);
    if (status != JAMSOSTEK_OK)
        return status;
    for (i = 0; i < n_groups; i++)
        sum_close(&sums[i]);
    if (n_bad != NULL)
        *n_bad = batch.n_bad;
    return JAMSOSTEK_OK;
}
