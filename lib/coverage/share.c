/* SPDX-License-Identifier: MIT */

/*
 * share.c - one number over claims with bounds, by either method
 *
 * Largest remainder: the whole part of weight x level, and what is left goes to
 * the largest fractions.
 *
 * Highest averages: a claim gets its k-th place when the level reaches
 * (2k - 1) / (2 x weight).  Rounding weight x level half up therefore counts
 * the places that are due at that level, for all claims at once; it misses the
 * number by less than one place per claim, and these few are given or taken
 * back one by one in the order in which they fall due.  What comes out is
 * exactly what giving place by place would have led to.
 */
#include "share.h"

#include <jamsostek/allocation.h>

#include <stdlib.h>
#include <string.h>

typedef jamsostek__u128 u128;

static u128
product(int64_t a, int64_t b)
{
    return (u128)(uint64_t)a * (uint64_t)b;
}

/* ---- the level --------------------------------------------------------- */

struct level {
    int64_t up;
    int64_t down; /* above 0 */
};

/* By level; at the same one a claim begins to rise before any ends, so that no
 * sum falls below 0. */
static int
compare_bends(const void *left, const void *right)
{
    const struct jamsostek__bend *a = left;
    const struct jamsostek__bend *b = right;
    u128 x = product(a->at, b->weight);
    u128 y = product(b->at, a->weight);

    if (x != y)
        return x < y ? -1 : 1;
    return (int)a->upper - (int)b->upper;
}

void
jamsostek__divide_prepare(const struct jamsostek__claim *claims, size_t n,
                          struct jamsostek__bend *bends)
{
    u128 fixed = 0;
    int64_t rising = 0;
    size_t i;

    for (i = 0; i < n; i++) {
        const struct jamsostek__claim *c = &claims[i];

        bends[2 * i] = (struct jamsostek__bend){
            .at = c->low, .weight = c->weight, .upper = false};
        bends[2 * i + 1] = (struct jamsostek__bend){
            .at = c->high, .weight = c->weight, .upper = true};
        fixed += (uint64_t)c->low;
    }
    qsort(bends, 2 * n, sizeof *bends, compare_bends);
    for (i = 0; i < 2 * n; i++) {
        struct jamsostek__bend *bend = &bends[i];

        if (bend->upper) {
            fixed += (uint64_t)bend->at;
            rising -= bend->weight;
        } else {
            fixed -= (uint64_t)bend->at;
            rising += bend->weight;
        }
        bend->fixed = fixed;
        bend->rising = rising;
    }
}

/* Whether no more than the amount is given at the level of a bend. */
static bool
is_reached(const struct jamsostek__bend *bend, int64_t amount)
{
    int64_t free;

    if (bend->fixed > (uint64_t)amount)
        return false;
    free = amount - (int64_t)bend->fixed;
    return product(bend->at, bend->rising) <= product(free, bend->weight);
}

/* The level at which the claims have the amount together. */
static struct level
find_level(const struct jamsostek__bend *bends, size_t n, int64_t amount)
{
    size_t low = 0, high = 2 * n, middle;
    const struct jamsostek__bend *bend;

    while (low < high) {
        middle = low + (high - low) / 2;
        if (is_reached(&bends[middle], amount))
            low = middle + 1;
        else
            high = middle;
    }
    /* Never asked: fewer than the lower bounds, or all of the upper ones. */
    if (NEVER(low == 0 || bends[low - 1].rising == 0))
        return (struct level){0, 1};
    bend = &bends[low - 1];
    return (struct level){amount - (int64_t)bend->fixed, bend->rising};
}

/* ---- a heap of claims -------------------------------------------------- */

struct queue {
    const struct jamsostek__claim *claims;
    const int64_t *out;
    const uint64_t *remainder;
    bool (*before)(const struct queue *queue, uint32_t a, uint32_t b);
    uint32_t *heap;
    size_t n;
};

/* Between equals: the larger weight, then the earlier owner. */
static bool
is_preferred(const struct queue *queue, uint32_t a, uint32_t b)
{
    const struct jamsostek__claim *x = &queue->claims[a];
    const struct jamsostek__claim *y = &queue->claims[b];

    if (x->weight != y->weight)
        return x->weight > y->weight;
    return x->owner < y->owner;
}

static bool
larger_remainder(const struct queue *queue, uint32_t a, uint32_t b)
{
    if (queue->remainder[a] != queue->remainder[b])
        return queue->remainder[a] > queue->remainder[b];
    return is_preferred(queue, a, b);
}

/* Compares the levels at which the next places of two claims fall due. */
static bool
next_is_due_before(const struct queue *queue, uint32_t a, uint32_t b)
{
    u128 x = ((u128)(uint64_t)queue->out[a] * 2 + 1) *
             (uint64_t)queue->claims[b].weight;
    u128 y = ((u128)(uint64_t)queue->out[b] * 2 + 1) *
             (uint64_t)queue->claims[a].weight;

    return x != y ? x < y : is_preferred(queue, a, b);
}

/* The same for the last places, the latest one first. */
static bool
last_was_due_after(const struct queue *queue, uint32_t a, uint32_t b)
{
    u128 x = ((u128)(uint64_t)queue->out[a] * 2 - 1) *
             (uint64_t)queue->claims[b].weight;
    u128 y = ((u128)(uint64_t)queue->out[b] * 2 - 1) *
             (uint64_t)queue->claims[a].weight;

    return x != y ? x > y : is_preferred(queue, b, a);
}

static void
sink(const struct queue *queue, size_t at)
{
    uint32_t moving = queue->heap[at];
    size_t child;

    while ((child = 2 * at + 1) < queue->n) {
        if (child + 1 < queue->n &&
            queue->before(queue, queue->heap[child + 1], queue->heap[child]))
            child++;
        if (!queue->before(queue, queue->heap[child], moving))
            break;
        queue->heap[at] = queue->heap[child];
        at = child;
    }
    queue->heap[at] = moving;
}

static void
make_heap(const struct queue *queue)
{
    size_t i;

    for (i = queue->n / 2; i-- > 0;)
        sink(queue, i);
}

static void
drop_first(struct queue *queue)
{
    queue->heap[0] = queue->heap[--queue->n];
    if (queue->n > 0)
        sink(queue, 0);
}

/* ---- largest remainder ------------------------------------------------- */

static void
largest_remainder(const struct jamsostek__claim *claims, size_t n,
                  struct level level, int64_t amount,
                  const struct jamsostek__divide_room *room, int64_t *out)
{
    struct queue queue = {.claims = claims,
                          .remainder = room->remainder,
                          .before = larger_remainder,
                          .heap = room->heap};
    size_t i;

    for (i = 0; i < n; i++) {
        u128 share = product(claims[i].weight, level.up);
        u128 whole = share / (uint64_t)level.down;

        room->remainder[i] = (uint64_t)(share - whole * (uint64_t)level.down);
        if (whole < (uint64_t)claims[i].low) {
            out[i] = claims[i].low;
        } else if (whole >= (uint64_t)claims[i].high) {
            out[i] = claims[i].high;
        } else {
            out[i] = (int64_t)whole;
            if (room->remainder[i] > 0)
                queue.heap[queue.n++] = (uint32_t)i;
        }
        amount -= out[i];
    }
    make_heap(&queue);
    for (; amount > 0 && !NEVER(queue.n == 0); amount--) {
        out[queue.heap[0]]++;
        drop_first(&queue);
    }
}

/* ---- highest averages -------------------------------------------------- */

/* The places that are due at a level. */
static int64_t
places_due(const struct jamsostek__claim *claim, struct level level)
{
    uint64_t near;
    u128 due;

    /* Nearly always all fits 64 bits, where a division is cheap. */
    if (!__builtin_mul_overflow((uint64_t)claim->weight, (uint64_t)level.up,
                                &near) &&
        near <= UINT64_MAX / 4 && level.down <= INT64_MAX / 2)
        due = (near * 2 + (uint64_t)level.down) / ((uint64_t)level.down * 2);
    else
        due = (product(claim->weight, level.up) * 2 + (uint64_t)level.down) /
              ((u128)(uint64_t)level.down * 2);
    if (due <= (uint64_t)claim->low)
        return claim->low;
    return due >= (uint64_t)claim->high ? claim->high : (int64_t)due;
}

/* Gives (step 1) or takes back (step -1) so many places, in their order. */
static void
step_by_step(struct queue *queue, size_t n, int64_t *out, int64_t step,
             int64_t places)
{
    size_t i;
    uint32_t first;

    queue->out = out;
    queue->n = 0;
    queue->before = step > 0 ? next_is_due_before : last_was_due_after;
    for (i = 0; i < n; i++)
        if (step > 0 ? out[i] < queue->claims[i].high
                     : out[i] > queue->claims[i].low)
            queue->heap[queue->n++] = (uint32_t)i;
    make_heap(queue);
    for (; places > 0 && !NEVER(queue->n == 0); places--) {
        first = queue->heap[0];
        out[first] += step;
        if (out[first] ==
            (step > 0 ? queue->claims[first].high : queue->claims[first].low))
            drop_first(queue);
        else
            sink(queue, 0);
    }
}

static void
highest_averages(const struct jamsostek__claim *claims, size_t n,
                 struct level level, int64_t amount,
                 const struct jamsostek__divide_room *room, int64_t *out)
{
    struct queue queue = {.claims = claims, .heap = room->heap};
    u128 due = 0;
    size_t i;

    for (i = 0; i < n; i++) {
        out[i] = places_due(&claims[i], level);
        due += (uint64_t)out[i];
    }
    if (due < (uint64_t)amount)
        step_by_step(&queue, n, out, 1, amount - (int64_t)due);
    else if (due > (uint64_t)amount)
        step_by_step(&queue, n, out, -1, (int64_t)(due - (uint64_t)amount));
}

void
jamsostek__divide(const struct jamsostek__claim *claims, size_t n,
                  const struct jamsostek__bend *bends, int64_t amount,
                  int32_t method, const struct jamsostek__divide_room *room,
                  int64_t *out)
{
    struct level level = find_level(bends, n, amount);

    if (method == JAMSOSTEK_ALLOCATION_HIGHEST_AVERAGES)
        highest_averages(claims, n, level, amount, room, out);
    else
        largest_remainder(claims, n, level, amount, room, out);
}
