/* SPDX-License-Identifier: MIT */

/*
 * slots.c - each kind of worker once, as the numbers the kernel wants
 */
#include "contribution/batch.h"

#include <string.h>

/* The worker of a row: what is common, then what the columns say. */
void
jamsostek__row_worker(const struct batch *batch, size_t row,
                      jamsostek_worker *worker)
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
        key |= (uint64_t)batch->column[i].codes[row] << batch->column[i].shift;
    return key << 8 | age;
}

void
jamsostek__slots_clear(struct slots *slots)
{
    int item;

    slots->n = 1;
    slots->any_bpu = false;
    slots->n_deemed = 0;
    memset(slots->by_code, 0, sizeof slots->by_code);
    memset(slots->hash, 0, sizeof slots->hash);
    slots->segment[0] = 0;
    slots->payer[0] = PAYER_BY_SIDE;
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

/*
 * Lays the brackets of Lampiran II out by hundred thousands, if all begin at
 * such, amounts are small and no option asks for more than the plain row.
 */
static void
lay_out_brackets(const struct context *context, struct slots *slots)
{
    const struct jamsostek__period *period = context->period;
    const struct jamsostek__row *row =
        &context->law->rows[period->row[KEY_BPU_INCOME]];
    const jamsostek_rule_step *steps = context->law->steps + row->first_step;
    size_t i, n = 0;

    if (period->value[KEY_CHOICE_BPU_BRACKET_GAP] !=
            OPTION_CHOICE_BPU_BRACKET_GAP_LOWER_ROW ||
        period->value[KEY_CHOICE_BPU_LOW_INCOME] !=
            OPTION_CHOICE_BPU_LOW_INCOME_FIRST_ROW)
        return;
    for (i = 0; i < row->n_steps; i++) {
        int64_t bucket = steps[i].bound / DEEMED_BUCKET;

        if (steps[i].bound % DEEMED_BUCKET != 0 ||
            bucket >= (int64_t)ARRAY_LEN(slots->deemed) ||
            steps[i].amount > UINT32_MAX)
            return;
        while (n < (size_t)bucket) {
            slots->deemed[n] = (uint32_t)steps[i - 1].amount;
            n++;
        }
        slots->deemed[n++] = (uint32_t)steps[i].amount;
    }
    slots->n_deemed = n;
}

/* Resolves the kind of a row for a slot; false: it must go the slow way. */
static bool
slot_fill(const struct batch *batch, const struct block *block, size_t row,
          struct slots *slots, size_t slot)
{
    jamsostek_worker worker, copy;
    const jamsostek_worker *checked;
    struct profile profile;

    jamsostek__row_worker(batch, row, &worker);
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
        profile.due &=
            ~(UINT32_C(1) << ITEM_JP_WORKER | UINT32_C(1) << ITEM_JP_EMPLOYER);
        profile.flags |= JAMSOSTEK_FLAG_JP_STOPPED;
    }
    if (!slot_lines(&profile, slots, slot))
        return false;
    slots->flags[slot] = profile.flags;
    slots->segment[slot] = (uint8_t)checked->segment;
    slots->payer[slot] = (uint8_t)jamsostek__payer_of(checked);
    slots->programmes[slot] = (uint8_t)profile.programmes;
    if (checked->segment == JAMSOSTEK_SEGMENT_BPU && !slots->any_bpu) {
        slots->any_bpu = true;
        lay_out_brackets(&block->context, slots);
    }
    return true;
}

static void
slot_clear(struct slots *slots, size_t slot)
{
    int item;

    slots->segment[slot] = 0;
    slots->payer[slot] = PAYER_BY_SIDE;
    for (item = 0; item < N_ITEMS; item++) {
        slots->line[item].rate[slot] = 0;
        slots->line[item].flat[slot] = 0;
    }
}

/* The slot of a row's kind; 0 when all are taken. */
uint8_t
jamsostek__slot_of(const struct batch *batch, const struct block *block,
                   size_t row, struct slots *slots)
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
