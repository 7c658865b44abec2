/* SPDX-License-Identifier: MIT */

/*
 * test_allocation.c - a limited number of places over areas
 *
 * The Alabama paradox is shown on the counts of 1880 (sum 49,371,340), in which
 * it was found.  Alabama itself lost its seat between 299 and 300 because of
 * the one seat that Nevada was guaranteed beside its share; in shares alone it
 * is Florida's between 298 and 299, by exact fractions outside of this library.
 * The rest is worked by hand or compared with giving place by place.
 */
#include "base/internal.h"
#include "support.h"

#include <jamsostek/allocation.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define LR JAMSOSTEK_ALLOCATION_LARGEST_REMAINDER
#define HA JAMSOSTEK_ALLOCATION_HIGHEST_AVERAGES

enum { MOST = 40 };

static uint64_t seed;

/* The states of 1880 in the order of the alphabet. */
static const int64_t census[] = {
    1262505, 802525,  864694,  194327,  622700,  146608,  269493, 1542180,
    3077871, 1978301, 1624615, 996096,  1648690, 939946,  648936, 934943,
    1783085, 1636937, 780773,  1131597, 2168380, 452402,  62266,  346991,
    1131116, 5082871, 1399750, 3198062, 174768,  4282891, 276531, 995577,
    1542359, 1591749, 332286,  1512565, 618457,  1315497,
};
enum { ALABAMA = 0, FLORIDA = 6, ILLINOIS = 8 };

static int64_t
allocate(const jamsostek_allocation_input *in, int64_t amount, int64_t *out)
{
    jamsostek_allocation_input input = *in;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    int64_t given = -1;

    input.amount = amount;
    if (jamsostek_allocate(&input, out, &given, &err) != JAMSOSTEK_OK)
        fail_msg("%s: %s", jamsostek_status_name(err.status), err.message);
    return given;
}

static int64_t
sum(const int64_t *values, size_t n)
{
    int64_t total = 0;
    size_t i;

    for (i = 0; i < n; i++)
        total += values[i];
    return total;
}

/* Compares with expected places; the rest of the line says which case. */
static void
expect(const jamsostek_allocation_input *in, int64_t amount,
       const int64_t *expected, const char *why)
{
    int64_t out[MOST];
    size_t i;

    allocate(in, amount, out);
    for (i = 0; i < in->n; i++)
        if (out[i] != expected[i])
            fail_msg("%s: area %zu: %lld instead of %lld", why, i,
                     (long long)out[i], (long long)expected[i]);
}
#define EXPECT(in, amount, ...)                                                \
    expect(in, amount, (const int64_t[]){__VA_ARGS__}, #__VA_ARGS__)

/* --- the two methods ---------------------------------------------------- */

static void
one_seat_more_can_cost_a_seat(void **state)
{
    jamsostek_allocation_input in = JAMSOSTEK_ALLOCATION_INPUT_INIT;
    int64_t small[MOST], large[MOST];
    int64_t seats;
    size_t i;

    (void)state;
    in.n = ARRAY_LEN(census);
    in.weight = census;
    assert_int_equal(in.n, 38);
    assert_true(sum(census, in.n) == 49371340);
    in.method = LR;
    assert_true(allocate(&in, 298, small) == 298);
    assert_true(allocate(&in, 299, large) == 299);
    assert_true(small[FLORIDA] == 2 && large[FLORIDA] == 1);
    assert_true(small[ALABAMA] == 7 && large[ALABAMA] == 8);
    assert_true(small[ILLINOIS] == 18 && large[ILLINOIS] == 19);

    /* The monotone method gives one seat to one state and takes none. */
    in.method = HA;
    allocate(&in, 274, small);
    for (seats = 275; seats <= 350; seats++) {
        assert_true(allocate(&in, seats, large) == seats);
        for (i = 0; i < in.n; i++)
            assert_true(large[i] >= small[i]);
        memcpy(small, large, sizeof small);
    }
}

static void
the_methods_differ_as_described(void **state)
{
    static const int64_t people[] = {6, 6, 2};
    jamsostek_allocation_input in = JAMSOSTEK_ALLOCATION_INPUT_INIT;

    (void)state;
    in.n = 3;
    in.weight = people;
    /* 4.29, 4.29, 1.43 and 4.71, 4.71, 1.57 */
    EXPECT(&in, 10, 4, 4, 2);
    EXPECT(&in, 11, 5, 5, 1);
    in.method = HA;
    /* 6/9 and 6/9 are more than 2/3 is not: the tenth is a tie of three,
     * 6/9 = 6/9 = 2/3, and goes to the larger weight, the earlier first. */
    EXPECT(&in, 9, 4, 4, 1);
    EXPECT(&in, 10, 5, 4, 1);
    EXPECT(&in, 11, 5, 5, 1);
    EXPECT(&in, 12, 5, 5, 2);
}

static void
equal_areas_are_served_in_their_order(void **state)
{
    jamsostek_allocation_input in = JAMSOSTEK_ALLOCATION_INPUT_INIT;

    (void)state;
    in.n = 4;
    EXPECT(&in, 6, 2, 2, 1, 1);
    EXPECT(&in, 0, 0, 0, 0, 0);
    in.method = HA;
    EXPECT(&in, 6, 2, 2, 1, 1);
    EXPECT(&in, 3, 1, 1, 1, 0);
}

/* --- bounds, priorities, groups ----------------------------------------- */

static void
the_maximum_is_the_supply(void **state)
{
    static const int64_t weight[] = {1, 1, 2}, supply[] = {10, 100, 20};
    jamsostek_allocation_input in = JAMSOSTEK_ALLOCATION_INPUT_INIT;
    int64_t out[3];

    (void)state;
    in.n = 3;
    in.weight = weight;
    in.maximum = supply;
    for (in.method = LR; in.method <= HA; in.method++) {
        EXPECT(&in, 20, 5, 5, 10);
        EXPECT(&in, 40, 10, 10, 20);
        EXPECT(&in, 60, 10, 30, 20);
        /* No more than there are. */
        assert_true(allocate(&in, 1000, out) == 130);
        EXPECT(&in, 1000, 10, 100, 20);
    }
}

static void
minimums_come_first(void **state)
{
    static const int64_t weight[] = {100, 1, 1}, least[] = {0, 10, 10};
    jamsostek_allocation_input in = JAMSOSTEK_ALLOCATION_INPUT_INIT;

    (void)state;
    in.n = 3;
    in.weight = weight;
    in.minimum = least;
    for (in.method = LR; in.method <= HA; in.method++) {
        EXPECT(&in, 20, 0, 10, 10);
        EXPECT(&in, 120, 100, 10, 10);
        /* Above 1,020 the minimums are no longer felt. */
        EXPECT(&in, 2040, 2000, 20, 20);
        /* Too few for the minimums: in proportion to them. */
        EXPECT(&in, 8, 0, 4, 4);
        EXPECT(&in, 7, 0, 4, 3);
    }
}

static void
a_minimum_above_the_supply_is_the_supply(void **state)
{
    static const int64_t least[] = {50, 50}, supply[] = {30, 200};
    jamsostek_allocation_input in = JAMSOSTEK_ALLOCATION_INPUT_INIT;

    (void)state;
    in.n = 2;
    in.minimum = least;
    in.maximum = supply;
    EXPECT(&in, 80, 30, 50);
    EXPECT(&in, 100, 30, 70);
    EXPECT(&in, 40, 15, 25); /* 30 : 50 */
}

static void
poorer_tiers_are_filled_first(void **state)
{
    static const int64_t supply[] = {30, 40, 50}, least[] = {0, 5, 5};
    static const int32_t tier[] = {2, 1, 7};
    jamsostek_allocation_input in = JAMSOSTEK_ALLOCATION_INPUT_INIT;

    (void)state;
    in.n = 3;
    in.maximum = supply;
    in.tier = tier;
    for (in.method = LR; in.method <= HA; in.method++) {
        in.minimum = NULL;
        EXPECT(&in, 39, 0, 39, 0);
        EXPECT(&in, 41, 1, 40, 0);
        EXPECT(&in, 75, 30, 40, 5);
        /* Minimums are before everything, in the order of the tiers. */
        in.minimum = least;
        EXPECT(&in, 8, 0, 5, 3);
        EXPECT(&in, 10, 0, 5, 5);
        EXPECT(&in, 50, 5, 40, 5);
    }
}

static void
people_who_are_there_come_before_minimums(void **state)
{
    static const int64_t kept[] = {8, 0, 2}, least[] = {0, 6, 4};
    jamsostek_allocation_input in = JAMSOSTEK_ALLOCATION_INPUT_INIT;

    (void)state;
    in.n = 3;
    in.kept = kept;
    in.minimum = least;
    for (in.method = LR; in.method <= HA; in.method++) {
        EXPECT(&in, 5, 4, 0, 1); /* 8 : 2 */
        EXPECT(&in, 10, 8, 0, 2);
        /* Shares of the minimums 6 : 4 from what is there: 3.6 and 2.4. */
        EXPECT(&in, 14, 8, 4, 2);
        EXPECT(&in, 18, 8, 6, 4);
        EXPECT(&in, 21, 8, 7, 6);
    }
}

static void
districts_can_have_equal_quotas(void **state)
{
    /* Three villages in the first district, one in the second. */
    static const int64_t weight[] = {1, 2, 3, 1}, supply[] = {90, 90, 90, 20};
    static const int32_t group[] = {0, 0, 0, 1};
    static const int64_t shares[] = {3, 1};
    jamsostek_allocation_input in = JAMSOSTEK_ALLOCATION_INPUT_INIT;

    (void)state;
    in.n = 4;
    in.weight = weight;
    in.maximum = supply;
    in.group = group;
    in.n_groups = 2;
    for (in.method = LR; in.method <= HA; in.method++) {
        in.group_weight = NULL;
        EXPECT(&in, 24, 2, 4, 6, 12);
        /* The second has 20 people only. */
        EXPECT(&in, 80, 10, 20, 30, 20);
        in.group_weight = shares;
        EXPECT(&in, 24, 3, 6, 9, 6);
    }
}

static void
a_group_counts_what_its_areas_have_already(void **state)
{
    /* The first village of district 0 keeps 6 and can have no more. */
    static const int64_t kept[] = {6, 0, 0}, supply[] = {6, 50, 50};
    static const int32_t group[] = {0, 0, 1};
    jamsostek_allocation_input in = JAMSOSTEK_ALLOCATION_INPUT_INIT;

    (void)state;
    in.n = 3;
    in.kept = kept;
    in.maximum = supply;
    in.group = group;
    in.n_groups = 2;
    for (in.method = LR; in.method <= HA; in.method++) {
        EXPECT(&in, 6, 6, 0, 0);
        EXPECT(&in, 10, 6, 0, 4);
        EXPECT(&in, 20, 6, 4, 10);
        EXPECT(&in, 106, 6, 50, 50);
    }
}

static void
weight_0_gets_the_minimum_only(void **state)
{
    static const int64_t weight[] = {0, 5}, least[] = {3, 0},
                         supply[] = {100, 10};
    jamsostek_allocation_input in = JAMSOSTEK_ALLOCATION_INPUT_INIT;
    int64_t out[2];

    (void)state;
    in.n = 2;
    in.weight = weight;
    in.minimum = least;
    in.maximum = supply;
    EXPECT(&in, 8, 3, 5);
    assert_true(allocate(&in, 50, out) == 13);
    assert_true(out[0] == 3 && out[1] == 10);
}

/* --- properties --------------------------------------------------------- */

struct problem {
    jamsostek_allocation_input in;
    int64_t weight[MOST], kept[MOST], minimum[MOST], maximum[MOST];
    int32_t tier[MOST], group[MOST];
    int64_t group_weight[MOST];
};

static int64_t
pick(int64_t n)
{
    return random_below(&seed, n);
}

static void
random_problem(struct problem *p)
{
    static const int64_t scales[] = {3, 50, 100000, INT64_C(1) << 50};
    int64_t scale = scales[pick(4)], most = pick(2) ? 9 : 400;
    int64_t tiers = 1 + pick(3), groups = 1 + pick(5);
    size_t i;

    jamsostek_allocation_input_init(&p->in);
    p->in.n = 1 + (size_t)pick(MOST - 1);
    for (i = 0; i < p->in.n; i++) {
        p->weight[i] = pick(9) == 0 ? 0 : 1 + pick(scale);
        p->kept[i] = pick(3) == 0 ? pick(most) : 0;
        p->minimum[i] = pick(3) == 0 ? pick(most / 2 + 1) : 0;
        p->maximum[i] = pick(most);
        p->tier[i] = (int32_t)pick(tiers);
        p->group[i] = (int32_t)pick(groups);
    }
    for (i = 0; i < MOST; i++)
        p->group_weight[i] = pick(20);
    p->in.weight = pick(4) ? p->weight : NULL;
    p->in.kept = pick(2) ? p->kept : NULL;
    p->in.minimum = pick(2) ? p->minimum : NULL;
    p->in.maximum = pick(8) ? p->maximum : NULL;
    p->in.tier = pick(2) ? p->tier : NULL;
    p->in.group = pick(2) ? p->group : NULL;
    p->in.group_weight = pick(2) ? p->group_weight : NULL;
    p->in.n_groups = (size_t)groups;
}

static int64_t
most_of(const struct problem *p, size_t i)
{
    return p->in.maximum != NULL ? p->maximum[i] : INT64_MAX;
}

static int64_t
smaller(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

/* Bounds and sums hold, minimums come before the rest, whatever the method. */
static void
bounds_hold(const struct problem *p, int64_t amount, int64_t given,
            const int64_t *out)
{
    int64_t kept = 0, least = 0, need, floor;
    size_t i;

    assert_true(sum(out, p->in.n) == given && given <= amount);
    for (i = 0; i < p->in.n; i++) {
        need = p->in.kept != NULL ? smaller(p->kept[i], most_of(p, i)) : 0;
        kept += need;
        floor =
            p->in.minimum != NULL ? smaller(p->minimum[i], most_of(p, i)) : 0;
        least += floor > need ? floor : need;
        assert_true(out[i] >= 0 && out[i] <= most_of(p, i));
    }
    for (i = 0; i < p->in.n; i++) {
        need = p->in.kept != NULL ? smaller(p->kept[i], most_of(p, i)) : 0;
        floor =
            p->in.minimum != NULL ? smaller(p->minimum[i], most_of(p, i)) : 0;
        if (amount >= kept)
            assert_true(out[i] >= need);
        else
            assert_true(out[i] <= need);
        if (amount >= least)
            assert_true(out[i] >= floor);
    }
    /* Less than asked for only if nobody with a weight has room. */
    if (given < amount)
        for (i = 0; i < p->in.n; i++)
            assert_true(out[i] == most_of(p, i) ||
                        (p->in.weight != NULL && p->weight[i] == 0) ||
                        (p->in.group != NULL && p->in.group_weight != NULL &&
                         p->group_weight[p->group[i]] == 0));
}

static void
supply_sums_and_minimums_hold(void **state)
{
    struct problem p;
    int64_t out[MOST], amount;
    int trial;

    (void)state;
    for (trial = 0; trial < 20000; trial++) {
        random_problem(&p);
        amount = pick(pick(2) ? 60 : 12000);
        p.in.method = 1 + (int32_t)pick(2);
        bounds_hold(&p, amount, allocate(&p.in, amount, out), out);
    }
}

static void
one_place_more_never_takes_one_away(void **state)
{
    struct problem p;
    int64_t less[MOST], more[MOST], given;
    int64_t amount, first;
    int trial;
    size_t i;

    (void)state;
    for (trial = 0; trial < 300; trial++) {
        random_problem(&p);
        p.in.method = HA;
        first = pick(3) == 0 ? pick(3000) : 0;
        given = allocate(&p.in, first, less);
        for (amount = first + 1; amount < first + 120; amount++) {
            int64_t now = allocate(&p.in, amount, more);

            assert_true(now == given || now == given + 1);
            for (i = 0; i < p.in.n; i++)
                assert_true(more[i] >= less[i]);
            memcpy(less, more, sizeof less);
            given = now;
        }
    }
}

/* What an area has after each step, as the header says. */
static int64_t
after(const struct problem *p, size_t i, int step)
{
    int64_t kept = p->in.kept != NULL && step >= 1 ? p->kept[i] : 0;
    int64_t least = p->in.minimum != NULL && step >= 2 ? p->minimum[i] : 0;

    if (step >= 3)
        return p->maximum[i];
    return smaller(kept > least ? kept : least, p->maximum[i]);
}

/* Who has the next place in a step and tier; p->in.n: nobody. */
static size_t
next_place(const struct problem *p, int step, int32_t tier, const int64_t *out)
{
    size_t i, best = p->in.n;
    int64_t weight, best_weight = 0, left, right;

    for (i = 0; i < p->in.n; i++) {
        weight = step < 3 ? after(p, i, step) : p->weight[i];
        if (weight == 0 || p->tier[i] != tier || out[i] >= after(p, i, step))
            continue;
        left = best < p->in.n ? (2 * out[best] + 1) * weight : 0;
        right = best < p->in.n ? (2 * out[i] + 1) * best_weight : 0;
        if (best == p->in.n || left > right ||
            (left == right && weight > best_weight)) {
            best = i;
            best_weight = weight;
        }
    }
    return best;
}

/* Place by place, step by step, tier by tier, without groups. */
static void
one_by_one(const struct problem *p, int64_t amount, int64_t *out)
{
    int32_t tier;
    size_t best;
    int step;

    memset(out, 0, MOST * sizeof *out);
    for (step = 1; step <= 3; step++)
        for (tier = 0; tier < 3; tier++)
            while (amount > 0 &&
                   (best = next_place(p, step, tier, out)) < p->in.n) {
                out[best]++;
                amount--;
            }
}

/* A random problem with small weights, a maximum, and no groups. */
static void
plain_problem(struct problem *p)
{
    size_t i;

    random_problem(p);
    for (i = 0; i < p->in.n; i++)
        p->weight[i] %= 1000000;
    p->in.weight = p->weight;
    p->in.maximum = p->maximum;
    p->in.tier = p->tier;
    p->in.group = NULL;
}

static void
highest_averages_equal_place_by_place(void **state)
{
    struct problem p;
    int64_t out[MOST], expected[MOST], amount;
    int trial;
    size_t i;

    (void)state;
    for (trial = 0; trial < 3000; trial++) {
        plain_problem(&p);
        p.in.method = HA;
        amount = pick(pick(2) ? 100 : 2000);
        allocate(&p.in, amount, out);
        one_by_one(&p, amount, expected);
        for (i = 0; i < p.in.n; i++)
            assert_true(out[i] == expected[i]);
    }
}

/* A level p / q for all: the sum of the shares between 0 and the maximum, times
 * q. */
static int64_t
sum_at(const struct problem *p, int64_t up, int64_t down)
{
    int64_t total = 0;
    size_t i;

    for (i = 0; i < p->in.n; i++)
        total += p->weight[i] == 0
                     ? 0
                     : smaller(p->weight[i] * up, p->maximum[i] * down);
    return total;
}

/* Shares below a maximum by trying every order of who is full; the rest to the
 * largest fractions one after the other. */
static void
fractions(const struct problem *p, int64_t amount, int64_t *out)
{
    int64_t free = amount, weights = 0, share, best_rest, rest[MOST];
    bool full[MOST] = {false}, again = true;
    size_t i, best;

    memset(out, 0, MOST * sizeof *out);
    for (i = 0; i < p->in.n; i++)
        weights += p->weight[i];
    while (again) {
        again = false;
        for (i = 0; i < p->in.n; i++)
            if (!full[i] && p->weight[i] > 0 &&
                p->weight[i] * free >= p->maximum[i] * weights) {
                full[i] = again = true;
                out[i] = p->maximum[i];
                free -= p->maximum[i];
                weights -= p->weight[i];
                break;
            }
    }
    if (weights > 0)
        assert_true(sum_at(p, free, weights) == amount * weights);
    for (i = 0; i < p->in.n; i++) {
        rest[i] = -1;
        if (full[i] || p->weight[i] == 0)
            continue;
        share = p->weight[i] * free;
        out[i] = share / weights;
        rest[i] = share % weights;
    }
    for (free = amount - sum(out, p->in.n); free > 0; free--) {
        best_rest = 0;
        best = p->in.n;
        for (i = 0; i < p->in.n; i++)
            if (rest[i] > best_rest ||
                (best < p->in.n && rest[i] == best_rest &&
                 p->weight[i] > p->weight[best])) {
                best = i;
                best_rest = rest[i];
            }
        assert_true(best < p->in.n);
        out[best]++;
        rest[best] = -1;
    }
}

static void
largest_remainders_equal_shares_below_a_maximum(void **state)
{
    struct problem p;
    int64_t out[MOST], expected[MOST], room;
    int trial;
    size_t i;

    (void)state;
    for (trial = 0; trial < 3000; trial++) {
        plain_problem(&p);
        p.in.kept = p.in.minimum = NULL;
        p.in.tier = NULL;
        p.in.method = LR;
        for (room = 0, i = 0; i < p.in.n; i++)
            room += p.weight[i] > 0 ? p.maximum[i] : 0;
        if (room == 0)
            continue;
        room = pick(room);
        allocate(&p.in, room, out);
        fractions(&p, room, expected);
        for (i = 0; i < p.in.n; i++)
            assert_true(out[i] == expected[i]);
    }
}

static void
no_share_is_missed_by_a_person(void **state)
{
    /* Without bounds: weight x amount / sum, not a whole person away. */
    struct problem p;
    int64_t out[MOST], amount, weights, share;
    int trial;
    size_t i;

    (void)state;
    for (trial = 0; trial < 3000; trial++) {
        random_problem(&p);
        for (i = 0; i < p.in.n; i++)
            p.weight[i] %= 1000000;
        p.weight[0] = 1;
        weights = sum(p.weight, p.in.n);
        p.in = (jamsostek_allocation_input){.struct_size = sizeof p.in,
                                            .n = p.in.n,
                                            .weight = p.weight,
                                            .method = LR};
        amount = pick(1000000);
        assert_true(allocate(&p.in, amount, out) == amount);
        for (i = 0; i < p.in.n; i++) {
            share = p.weight[i] * amount;
            assert_true(out[i] * weights > share - weights);
            assert_true(out[i] * weights < share + weights);
        }
    }
}

/* --- size --------------------------------------------------------------- */

static void
numbers_may_be_as_large_as_64_bits_allow(void **state)
{
    static const int64_t half = INT64_MAX / 2;
    const int64_t weight[] = {half, half};
    jamsostek_allocation_input in = JAMSOSTEK_ALLOCATION_INPUT_INIT;
    const int64_t most = INT64_C(1) << 62;

    (void)state;
    in.n = 2;
    in.weight = weight;
    in.kept = weight;
    for (in.method = LR; in.method <= HA; in.method++) {
        EXPECT(&in, most, most / 2, most / 2);
        EXPECT(&in, most - 1, most / 2, most / 2 - 1);
    }
}

/* From 0 to the largest, mostly near a power of two. */
static int64_t
extreme(void)
{
    static const int64_t values[] = {0,         1,         2,
                                     INT32_MAX, INT64_MAX, INT64_MAX - 1};
    int64_t power = INT64_C(1) << pick(63);

    if (pick(3) == 0)
        return values[pick(6)];
    return power - pick(2);
}

static void
extreme_numbers_are_exact_or_refused(void **state)
{
    struct problem p;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    int64_t out[MOST], given;
    size_t i;
    int trial, refused = 0;

    (void)state;
    for (trial = 0; trial < 20000; trial++) {
        random_problem(&p);
        if (p.in.n > 5)
            p.in.n = 1 + (size_t)pick(5);
        for (i = 0; i < p.in.n; i++) {
            p.weight[i] = extreme();
            p.kept[i] = extreme();
            p.minimum[i] = extreme();
            p.maximum[i] = extreme();
            p.group_weight[i] = extreme();
        }
        p.in.method = 1 + (int32_t)pick(2);
        p.in.amount = smaller(extreme(), INT64_C(1) << 62);
        if (jamsostek_allocate(&p.in, out, &given, &err) != JAMSOSTEK_OK) {
            assert_int_equal(err.status, JAMSOSTEK_ERR_OVERFLOW);
            refused++;
            continue;
        }
        assert_true(given <= p.in.amount);
        for (i = 0; i < p.in.n; i++) {
            assert_true(out[i] >= 0 && out[i] <= most_of(&p, i));
            assert_true(out[i] <= given);
            given -= out[i];
        }
        assert_true(given == 0);
    }
    assert_true(refused > 0 && refused < trial / 2);
}

static void
a_country_of_villages_is_allocated(void **state)
{
    enum { VILLAGES = 84000 };
    const int64_t people = 20000000;
    jamsostek_allocation_input in = JAMSOSTEK_ALLOCATION_INPUT_INIT;
    int64_t *weight = calloc(VILLAGES, sizeof *weight);
    int64_t *supply = calloc(VILLAGES, sizeof *supply);
    int64_t *out = calloc(VILLAGES, sizeof *out);
    int64_t total = 0;
    size_t i;

    (void)state;
    assert_non_null(weight);
    assert_non_null(supply);
    assert_non_null(out);
    for (i = 0; i < VILLAGES; i++) {
        weight[i] = 1 + pick(5000);
        supply[i] = weight[i] / 3 + pick(300);
        total += supply[i];
    }
    in.n = VILLAGES;
    in.weight = weight;
    in.maximum = supply;
    for (in.method = LR; in.method <= HA; in.method++) {
        assert_true(allocate(&in, people, out) == people);
        assert_true(people < total && sum(out, VILLAGES) == people);
        for (i = 0; i < VILLAGES; i++)
            assert_true(out[i] >= 0 && out[i] <= supply[i]);
    }
    /* All alike: as many ties as there are villages. */
    in.weight = NULL;
    in.maximum = NULL;
    for (in.method = LR; in.method <= HA; in.method++) {
        assert_true(allocate(&in, VILLAGES * 5 / 2, out) == 210000);
        for (i = 0; i < VILLAGES; i++)
            assert_true(out[i] == (i < VILLAGES / 2 ? 3 : 2));
    }
    free(weight);
    free(supply);
    free(out);
}

/* --- refusals ----------------------------------------------------------- */

static void
refuse(const jamsostek_allocation_input *in, jamsostek_status status,
       int64_t row)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    int64_t out[3] = {4711, 4711, 4711}, given = 4711;

    assert_int_equal(jamsostek_allocate(in, out, &given, &err), status);
    assert_int_equal(err.status, status);
    assert_true(err.message[0] != '\0' && err.row == row);
    assert_true(out[0] == 4711 && given == 4711);
}

static void
what_cannot_be_is_refused(void **state)
{
    static const int64_t negative[] = {1, -1, 1}, large[] = {INT64_MAX, 1, 1};
    static const int32_t group[] = {0, 1, 2};
    jamsostek_allocation_input good = JAMSOSTEK_ALLOCATION_INPUT_INIT, in;
    int64_t out[3];

    (void)state;
    good.n = 3;
    good.amount = 5;
    refuse(NULL, JAMSOSTEK_ERR_ARGUMENT, -1);
    in = good;
    in.amount = -1;
    refuse(&in, JAMSOSTEK_ERR_DOMAIN, -1);
    in.amount = INT64_MAX;
    refuse(&in, JAMSOSTEK_ERR_LIMIT, -1);
    in = good;
    in.n = (size_t)INT32_MAX + 1;
    refuse(&in, JAMSOSTEK_ERR_LIMIT, -1);
    in = good;
    in.method = 3;
    refuse(&in, JAMSOSTEK_ERR_ARGUMENT, -1);
    in = good;
    in.struct_size = 1;
    refuse(&in, JAMSOSTEK_ERR_STRUCT_SIZE, -1);
    in = good;
    in.weight = negative;
    refuse(&in, JAMSOSTEK_ERR_DOMAIN, 1);
    in = good;
    in.kept = negative;
    refuse(&in, JAMSOSTEK_ERR_DOMAIN, 1);
    in = good;
    in.minimum = negative;
    refuse(&in, JAMSOSTEK_ERR_DOMAIN, 1);
    in = good;
    in.maximum = negative;
    refuse(&in, JAMSOSTEK_ERR_DOMAIN, 1);
    in = good;
    in.weight = large;
    refuse(&in, JAMSOSTEK_ERR_OVERFLOW, -1);
    in = good;
    in.group = group;
    in.n_groups = 2;
    refuse(&in, JAMSOSTEK_ERR_DOMAIN, 2);
    in.n_groups = 3;
    in.group_weight = negative;
    refuse(&in, JAMSOSTEK_ERR_DOMAIN, 1);
    assert_int_equal(jamsostek_allocate(&good, NULL, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);

    /* Nobody at all is no error. */
    good.n = 0;
    assert_true(allocate(&good, 5, NULL) == 0);
    jamsostek_allocation_input_init(&in);
    in.n = 1;
    assert_true(allocate(&in, 5, out) == 5 && out[0] == 5);
    jamsostek_allocation_input_init(NULL);
}

static void
methods_have_words(void **state)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    int32_t method = 0;

    (void)state;
    assert_string_equal(jamsostek_allocation_method_name(LR),
                        "largest_remainder");
    assert_string_equal(jamsostek_allocation_method_name(HA),
                        "highest_averages");
    assert_null(jamsostek_allocation_method_name(0));
    assert_null(jamsostek_allocation_method_name(3));
    assert_null(jamsostek_allocation_method_name(-1));
    assert_int_equal(
        jamsostek_allocation_method_parse("highest_averages", &method, NULL),
        JAMSOSTEK_OK);
    assert_int_equal(method, HA);
    assert_int_equal(
        jamsostek_allocation_method_parse("webster", &method, &err),
        JAMSOSTEK_ERR_NOT_FOUND);
    assert_int_equal(jamsostek_allocation_method_parse(NULL, &method, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(method, HA);
}

static int
start(void **state)
{
    (void)state;
    seed = random_seed();
    return 0;
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_seat_more_can_cost_a_seat),
        cmocka_unit_test(the_methods_differ_as_described),
        cmocka_unit_test(equal_areas_are_served_in_their_order),
        cmocka_unit_test(the_maximum_is_the_supply),
        cmocka_unit_test(minimums_come_first),
        cmocka_unit_test(a_minimum_above_the_supply_is_the_supply),
        cmocka_unit_test(poorer_tiers_are_filled_first),
        cmocka_unit_test(people_who_are_there_come_before_minimums),
        cmocka_unit_test(districts_can_have_equal_quotas),
        cmocka_unit_test(a_group_counts_what_its_areas_have_already),
        cmocka_unit_test(weight_0_gets_the_minimum_only),
        cmocka_unit_test(supply_sums_and_minimums_hold),
        cmocka_unit_test(one_place_more_never_takes_one_away),
        cmocka_unit_test(highest_averages_equal_place_by_place),
        cmocka_unit_test(largest_remainders_equal_shares_below_a_maximum),
        cmocka_unit_test(no_share_is_missed_by_a_person),
        cmocka_unit_test(numbers_may_be_as_large_as_64_bits_allow),
        cmocka_unit_test(extreme_numbers_are_exact_or_refused),
        cmocka_unit_test(a_country_of_villages_is_allocated),
        cmocka_unit_test(what_cannot_be_is_refused),
        cmocka_unit_test(methods_have_words),
    };

    return cmocka_run_group_tests(tests, start, NULL);
}
