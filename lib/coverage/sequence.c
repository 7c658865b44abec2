/* SPDX-License-Identifier: MIT */

/*
 * sequence.c - the order in which places are given
 *
 * Three steps (those who are there, minimums, the rest), and inside each step
 * the tiers: that makes stages, one behind the other.  A number fills the first
 * stages to the brim and ends inside one, which is the only one that has to be
 * divided.  In the third step a stage may be divided over groups first.
 */
#include "sequence.h"

#include <stdlib.h>
#include <string.h>

/* Claims that are divided in one go. */
struct stage {
    size_t first; /* of its claims */
    size_t n;
    int64_t low;        /* what the claims have before; INT64_MAX at most */
    int64_t capacity;   /* what they can get more; INT64_MAX at most */
    int64_t besides;    /* in a group: what its other areas have */
    size_t first_group; /* stages of its groups, whose claims these are */
    size_t n_groups;    /* 0: not grouped */
    size_t group;       /* of a group: its number */
};

/* An area in its order. */
struct place {
    int32_t tier;
    int32_t group;
    uint32_t area;
};

struct jamsostek__sequence {
    size_t n; /* areas */
    int32_t method;
    int64_t room;
    struct jamsostek__claim *claims; /* owner: the area, or the group's stage */
    struct jamsostek__bend *bends;   /* two per claim */
    size_t n_claims;
    size_t most_claims;
    struct stage *stages;
    size_t n_stages;
    size_t most_stages;
    size_t *order; /* the stages that are served, without those of groups */
    size_t n_order;
    int64_t *taken; /* per claim */
    struct jamsostek__divide_room heap;
};

static int64_t
saturated(int64_t a, int64_t b)
{
    int64_t sum;

    return add_overflows(a, b, &sum) ? INT64_MAX : sum;
}

/* ---- what an area may have --------------------------------------------- */

/* What an area has when a step is complete; step 0 is before the first. */
static int64_t
after_step(const jamsostek_allocation_input *in, uint32_t area, int step)
{
    int64_t most = jamsostek__column_at(in->maximum, area, INT64_MAX);
    int64_t kept = jamsostek__column_at(in->kept, area, 0);
    int64_t least = jamsostek__column_at(in->minimum, area, 0);
    int64_t has = 0;

    if (step >= 1)
        has = kept;
    if (step >= 2 && least > has)
        has = least;
    return step >= 3 || has > most ? most : has;
}

/* What its share is measured by. */
static int64_t
weight_in_step(const jamsostek_allocation_input *in, uint32_t area, int step)
{
    return step < 3 ? after_step(in, area, step)
                    : jamsostek__column_at(in->weight, area, 1);
}

/* ---- stages ------------------------------------------------------------ */

static void
add_claim(struct jamsostek__sequence *s, struct stage *stage, int64_t weight,
          int64_t low, int64_t high, uint32_t owner)
{
    s->claims[s->n_claims++] = (struct jamsostek__claim){
        .weight = weight, .low = low, .high = high, .owner = owner};
    stage->n++;
    stage->low = saturated(stage->low, low);
    stage->capacity = saturated(stage->capacity, high - low);
}

/* The level is a ratio of sums: these have to fit. */
static jamsostek_status
prepare_claims(struct jamsostek__sequence *s, size_t first, size_t n,
               jamsostek_error *err)
{
    int64_t weights = 0;
    size_t i;

    for (i = first; i < first + n; i++)
        if (add_overflows(weights, s->claims[i].weight, &weights))
            return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                                   "the weights of a tier do not fit 64 bits");
    jamsostek__divide_prepare(s->claims + first, n, s->bends + 2 * first);
    return JAMSOSTEK_OK;
}

static struct stage *
new_stage(struct jamsostek__sequence *s)
{
    struct stage *stage = &s->stages[s->n_stages++];

    memset(stage, 0, sizeof *stage);
    stage->first = s->n_claims;
    return stage;
}

/* Those of a run of areas that can get something in a step. */
static jamsostek_status
fill_stage(struct jamsostek__sequence *s, struct stage *stage,
           const jamsostek_allocation_input *in, int step,
           const struct place *places, size_t n, jamsostek_error *err)
{
    size_t i;

    for (i = 0; i < n; i++) {
        uint32_t area = places[i].area;
        int64_t low = after_step(in, area, step - 1);
        int64_t high = after_step(in, area, step);
        int64_t weight = weight_in_step(in, area, step);

        if (high > low && weight > 0)
            add_claim(s, stage, weight, low, high, area);
        else
            stage->besides = saturated(stage->besides, low);
    }
    return prepare_claims(s, stage->first, stage->n, err);
}

/* A stage of its own for each group of the run; then the groups themselves
 * become claims of a stage that is served. */
static jamsostek_status
fill_grouped(struct jamsostek__sequence *s,
             const jamsostek_allocation_input *in, const struct place *places,
             size_t n, jamsostek_error *err)
{
    size_t first_group = s->n_stages, i, length;
    jamsostek_status status;
    struct stage *stage;

    for (i = 0; i < n; i += length) {
        for (length = 1;
             i + length < n && places[i + length].group == places[i].group;)
            length++;
        if (jamsostek__column_at(in->group_weight, (size_t)places[i].group,
                                 1) == 0)
            continue;
        stage = new_stage(s);
        stage->group = (size_t)places[i].group;
        status = fill_stage(s, stage, in, 3, places + i, length, err);
        if (status != JAMSOSTEK_OK)
            return status;
        if (stage->n == 0)
            s->n_stages--;
    }
    stage = new_stage(s);
    stage->first_group = first_group;
    stage->n_groups = (size_t)(stage - s->stages) - first_group;
    for (i = first_group; i < first_group + stage->n_groups; i++) {
        const struct stage *group = &s->stages[i];
        int64_t low = saturated(group->besides, group->low);

        add_claim(s, stage,
                  jamsostek__column_at(in->group_weight, group->group, 1), low,
                  saturated(low, group->capacity), (uint32_t)i);
    }
    return prepare_claims(s, stage->first, stage->n, err);
}

/* One stage for each tier of a step; places are in the order of the tiers. */
static jamsostek_status
add_step(struct jamsostek__sequence *s, const jamsostek_allocation_input *in,
         int step, const struct place *places, jamsostek_error *err)
{
    jamsostek_status status = JAMSOSTEK_OK;
    size_t i, length;

    for (i = 0; status == JAMSOSTEK_OK && i < s->n; i += length) {
        for (length = 1;
             i + length < s->n && places[i + length].tier == places[i].tier;)
            length++;
        if (step == 3 && in->group != NULL)
            status = fill_grouped(s, in, places + i, length, err);
        else
            status =
                fill_stage(s, new_stage(s), in, step, places + i, length, err);
        if (s->stages[s->n_stages - 1].n > 0) {
            s->order[s->n_order++] = s->n_stages - 1;
            s->room = saturated(s->room, s->stages[s->n_stages - 1].capacity);
        }
    }
    return status;
}

/* ---- making one -------------------------------------------------------- */

jamsostek_status
jamsostek__column_check(const int64_t *column, size_t n, const char *what,
                        jamsostek_error *err)
{
    size_t i;

    for (i = 0; column != NULL && i < n; i++)
        if (column[i] < 0)
            return jamsostek__fail_at(err, JAMSOSTEK_ERR_DOMAIN, (int64_t)i, 0,
                                      "the %s is negative", what);
    return JAMSOSTEK_OK;
}

static jamsostek_status
check_groups(const jamsostek_allocation_input *in, jamsostek_error *err)
{
    size_t i;

    for (i = 0; in->group != NULL && i < in->n; i++)
        if (in->group[i] < 0 || (size_t)in->group[i] >= in->n_groups)
            return jamsostek__fail_at(err, JAMSOSTEK_ERR_DOMAIN, (int64_t)i, 0,
                                      "there is no such group");
    return jamsostek__column_check(in->group_weight, in->n_groups,
                                   "weight of a group", err);
}

static jamsostek_status
check_input(const jamsostek_allocation_input *in, jamsostek_error *err)
{
    jamsostek_status status;

    if (in == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "input is NULL");
    status =
        jamsostek__check_size(in, in->struct_size, sizeof *in, sizeof *in, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (in->method != 0 && jamsostek_allocation_method_name(in->method) == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "there is no such method of allocation");
    if (in->n > INT32_MAX || in->n_groups > INT32_MAX)
        return jamsostek__fail(err, JAMSOSTEK_ERR_LIMIT, "too many areas");
    status = jamsostek__column_check(in->weight, in->n, "weight", err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__column_check(in->kept, in->n,
                                         "number of people kept", err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__column_check(in->minimum, in->n, "minimum", err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__column_check(in->maximum, in->n, "maximum", err);
    return status == JAMSOSTEK_OK ? check_groups(in, err) : status;
}

static int
compare_places(const void *left, const void *right)
{
    const struct place *a = left;
    const struct place *b = right;

    if (a->tier != b->tier)
        return a->tier < b->tier ? -1 : 1;
    if (a->group != b->group)
        return a->group < b->group ? -1 : 1;
    return a->area < b->area ? -1 : a->area > b->area;
}

static bool
allocate_parts(struct jamsostek__sequence *s, bool steps_before, bool groups)
{
    /* An area has one claim for each step; a group has one, and a stage. */
    s->most_claims = s->n * (steps_before ? 3 : 1) + (groups ? s->n : 0) + 1;
    s->most_stages = s->most_claims + 1;
    s->claims = jamsostek__alloc(s->most_claims * sizeof *s->claims);
    s->bends = jamsostek__alloc(2 * s->most_claims * sizeof *s->bends);
    s->stages = jamsostek__alloc(s->most_stages * sizeof *s->stages);
    s->order = jamsostek__alloc(s->most_stages * sizeof *s->order);
    s->taken = jamsostek__alloc(s->most_claims * sizeof *s->taken);
    s->heap.heap = jamsostek__alloc((s->n + 1) * sizeof *s->heap.heap);
    s->heap.remainder =
        jamsostek__alloc((s->n + 1) * sizeof *s->heap.remainder);
    return s->claims != NULL && s->bends != NULL && s->stages != NULL &&
           s->order != NULL && s->taken != NULL && s->heap.heap != NULL &&
           s->heap.remainder != NULL;
}

void
jamsostek__sequence_free(struct jamsostek__sequence *s)
{
    if (s == NULL)
        return;
    jamsostek__free(s->claims);
    jamsostek__free(s->bends);
    jamsostek__free(s->stages);
    jamsostek__free(s->order);
    jamsostek__free(s->taken);
    jamsostek__free(s->heap.heap);
    jamsostek__free(s->heap.remainder);
    jamsostek__free(s);
}

static jamsostek_status
build(struct jamsostek__sequence *s, const jamsostek_allocation_input *in,
      struct place *places, jamsostek_error *err)
{
    jamsostek_status status = JAMSOSTEK_OK;
    size_t i;
    int step;

    for (i = 0; i < s->n; i++)
        places[i] = (struct place){
            .tier = in->tier != NULL ? in->tier[i] : 0,
            .group = in->group != NULL ? in->group[i] : 0,
            .area = (uint32_t)i,
        };
    qsort(places, s->n, sizeof *places, compare_places);
    for (step = 1; status == JAMSOSTEK_OK && step <= 3; step++)
        if ((step == 1 && in->kept != NULL) ||
            (step == 2 && in->minimum != NULL) || step == 3)
            status = add_step(s, in, step, places, err);
    return status;
}

jamsostek_status
jamsostek__sequence_make(const jamsostek_allocation_input *in,
                         struct jamsostek__sequence **out, jamsostek_error *err)
{
    struct jamsostek__sequence *s;
    struct place *places = NULL;
    jamsostek_status status = check_input(in, err);

    if (status != JAMSOSTEK_OK)
        return status;
    s = jamsostek__alloc(sizeof *s);
    if (s != NULL) {
        memset(s, 0, sizeof *s);
        s->n = in->n;
        s->method = in->method != 0 ? in->method
                                    : JAMSOSTEK_ALLOCATION_LARGEST_REMAINDER;
        places = jamsostek__alloc((in->n + 1) * sizeof *places);
    }
    if (places == NULL ||
        !allocate_parts(s, in->kept != NULL || in->minimum != NULL,
                        in->group != NULL))
        status = jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY,
                                 "no memory for the allocation");
    else
        status = build(s, in, places, err);
    jamsostek__free(places);
    if (status == JAMSOSTEK_OK)
        *out = s;
    else
        jamsostek__sequence_free(s);
    return status;
}

int64_t
jamsostek__sequence_room(const struct jamsostek__sequence *s)
{
    return s->room;
}

/* ---- filling ----------------------------------------------------------- */

/* So many more than the claims have before, into `taken`. */
static void
divide(struct jamsostek__sequence *s, const struct stage *stage, int64_t more)
{
    const struct jamsostek__claim *claims = s->claims + stage->first;
    int64_t *taken = s->taken + stage->first;
    size_t i;

    if (more >= stage->capacity)
        for (i = 0; i < stage->n; i++)
            taken[i] = claims[i].high;
    else
        jamsostek__divide(claims, stage->n, s->bends + 2 * stage->first,
                          saturated(stage->low, more), s->method, &s->heap,
                          taken);
}

static void
write_out(const struct jamsostek__sequence *s, const struct stage *stage,
          int64_t *out)
{
    size_t i;

    for (i = stage->first; i < stage->first + stage->n; i++)
        out[s->claims[i].owner] = s->taken[i];
}

static void
fill_one(struct jamsostek__sequence *s, const struct stage *stage, int64_t more,
         int64_t *out)
{
    size_t i;

    divide(s, stage, more);
    if (stage->n_groups == 0) {
        write_out(s, stage, out);
        return;
    }
    for (i = 0; i < stage->n_groups; i++) {
        const struct stage *group = &s->stages[stage->first_group + i];
        int64_t has = saturated(group->besides, group->low);

        divide(s, group, s->taken[stage->first + i] - has);
        write_out(s, group, out);
    }
}

void
jamsostek__sequence_fill(struct jamsostek__sequence *s, int64_t amount,
                         int64_t *out)
{
    const struct stage *stage;
    size_t i;
    int64_t more;

    if (s->n > 0)
        memset(out, 0, s->n * sizeof *out);
    for (i = 0; i < s->n_order && amount > 0; i++) {
        stage = &s->stages[s->order[i]];
        more = amount < stage->capacity ? amount : stage->capacity;
        fill_one(s, stage, more, out);
        amount -= more;
    }
}
