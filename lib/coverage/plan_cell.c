/* SPDX-License-Identifier: MIT */

/*
 * plan_cell.c - rows into cells
 *
 * A row of mixed kinds becomes a cell for each kind; potential, target and all
 * other numbers are divided by the same monotone method, so that a part of the
 * target is never above the same part of the potential.
 */
#include "plan_stage.h"

#include <string.h>

/* ---- cells ------------------------------------------------------------- */

/* Divides numbers over the kinds by their shares: what belongs to the row as a
 * whole becomes what belongs to each of its kinds. */
struct mix {
    struct jamsostek__claim *claims; /* of kinds with a share */
    struct jamsostek__bend *bends;
    int32_t *kind;
    int64_t *part;
    struct jamsostek__divide_room room;
    size_t n;
    int64_t shares; /* their sum */
};

static void
free_mix(struct mix *mix)
{
    jamsostek__free(mix->claims);
    jamsostek__free(mix->bends);
    jamsostek__free(mix->kind);
    jamsostek__free(mix->part);
    jamsostek__free(mix->room.heap);
    jamsostek__free(mix->room.remainder);
}

static jamsostek_status
make_mix(struct mix *mix, const jamsostek_plan_terms *terms,
         jamsostek_error *err)
{
    const size_t n = terms->n_kinds;
    size_t i;

    mix->claims = jamsostek__plan_room(n, sizeof *mix->claims);
    mix->bends = jamsostek__plan_room(2 * n, sizeof *mix->bends);
    mix->kind = jamsostek__plan_room(n, sizeof *mix->kind);
    mix->part = jamsostek__plan_room(n, sizeof *mix->part);
    mix->room.heap = jamsostek__plan_room(n, sizeof *mix->room.heap);
    mix->room.remainder = jamsostek__plan_room(n, sizeof *mix->room.remainder);
    if (mix->claims == NULL || mix->bends == NULL || mix->kind == NULL ||
        mix->part == NULL || mix->room.heap == NULL ||
        mix->room.remainder == NULL)
        return jamsostek__plan_no_memory(err);
    for (i = 0; i < n; i++) {
        if (terms->kinds[i].share == 0)
            continue;
        if (add_overflows(mix->shares, terms->kinds[i].share, &mix->shares))
            return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                                   "the shares of the kinds do not fit 64 "
                                   "bits");
        mix->claims[mix->n] =
            (struct jamsostek__claim){.weight = terms->kinds[i].share,
                                      .high = INT64_MAX,
                                      .owner = (uint32_t)i};
        mix->kind[mix->n++] = (int32_t)i;
    }
    jamsostek__divide_prepare(mix->claims, mix->n, mix->bends);
    return JAMSOSTEK_OK;
}

/* The parts of a number of people; no limit stays no limit. */
static const int64_t *
divided(struct mix *mix, int64_t number)
{
    size_t i;

    if (number <= JAMSOSTEK__PLACES_MOST)
        jamsostek__divide(mix->claims, mix->n, mix->bends, number,
                          JAMSOSTEK_ALLOCATION_HIGHEST_AVERAGES, &mix->room,
                          mix->part);
    else
        for (i = 0; i < mix->n; i++)
            mix->part[i] = INT64_MAX;
    return mix->part;
}

/* What a row says of its people, before and after it is divided. */
struct people {
    int64_t potential, active, target, minimum, maximum;
};

static struct people
people_of(const jamsostek_plan_rows *rows, size_t i)
{
    struct people p = {
        .potential = jamsostek__column_at(rows->potential, i,
                                          JAMSOSTEK_ALLOCATION_NO_LIMIT),
        .active = jamsostek__column_at(rows->active, i, 0),
        .minimum = jamsostek__column_at(rows->minimum, i, 0),
        .maximum = jamsostek__column_at(rows->maximum, i,
                                        JAMSOSTEK_ALLOCATION_NO_LIMIT),
    };

    p.target = jamsostek__column_at(rows->target, i, p.potential);
    return p;
}

/* A weight of 0, its own or its group's, is an order: the minimum only. */
static void
fill_cell(struct jamsostek__plan_cell *cell, const struct people *p,
          bool no_more)
{
    int64_t goal;

    cell->supply = p->potential > p->active ? p->potential : p->active;
    cell->target = p->target;
    goal = smaller(p->target, cell->supply);
    if (no_more)
        goal = smaller(goal, p->minimum);
    if (goal < p->active)
        goal = p->active;
    cell->goal = smaller(goal, p->maximum);
    cell->active = p->active;
    cell->kept = smaller(p->active, cell->goal);
    cell->minimum = smaller(p->minimum, cell->goal);
}

/* Weight of a cell; with mixed kinds each has its share of the row's, and a row
 * of one kind has all shares. */
static jamsostek_status
weigh(const jamsostek_plan_rows *rows, size_t row, int64_t share,
      struct jamsostek__plan_cell *cell, jamsostek_error *err)
{
    if (rows->weight == NULL)
        cell->weight = cell->goal;
    else if (mul_overflows(rows->weight[row], share, &cell->weight))
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_OVERFLOW, (int64_t)row, 0,
                                  "the weight of a row does not fit 64 bits");
    return JAMSOSTEK_OK;
}

static jamsostek_status
add_cell(jamsostek_plan *plan, const jamsostek_plan_rows *rows, size_t row,
         int32_t kind, int64_t share, const struct people *people,
         jamsostek_error *err)
{
    struct jamsostek__plan_cell *cell = &plan->cells[plan->n_cells++];

    cell->area = rows->area != NULL ? (uint32_t)rows->area[row] : (uint32_t)row;
    cell->kind = kind;
    cell->tier = rows->tier != NULL ? rows->tier[row] : 0;
    cell->group = rows->group != NULL ? rows->group[row] : 0;
    fill_cell(cell, people,
              jamsostek__column_at(rows->weight, row, 1) == 0 ||
                  (rows->group != NULL &&
                   jamsostek__column_at(rows->group_weight, (size_t)cell->group,
                                        1) == 0));
    return weigh(rows, row, share, cell, err);
}

static jamsostek_status
add_mixed(jamsostek_plan *plan, const jamsostek_plan_rows *rows, size_t row,
          const struct people *whole, struct mix *mix, struct people *parts,
          jamsostek_error *err)
{
    jamsostek_status status = JAMSOSTEK_OK;
    size_t k;

    if (mix->n == 0)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_MISSING, (int64_t)row, 0,
                                  "a row has no kind and no kind has a share");
    divided(mix, whole->potential);
    for (k = 0; k < mix->n; k++)
        parts[k].potential = mix->part[k];
    divided(mix, whole->active);
    for (k = 0; k < mix->n; k++)
        parts[k].active = mix->part[k];
    divided(mix, whole->target);
    for (k = 0; k < mix->n; k++)
        parts[k].target = mix->part[k];
    divided(mix, whole->minimum);
    for (k = 0; k < mix->n; k++)
        parts[k].minimum = mix->part[k];
    divided(mix, whole->maximum);
    for (k = 0; k < mix->n; k++)
        parts[k].maximum = mix->part[k];
    for (k = 0; status == JAMSOSTEK_OK && k < mix->n; k++)
        status = add_cell(plan, rows, row, mix->kind[k], mix->claims[k].weight,
                          &parts[k], err);
    return status;
}

static bool
is_mixed(const jamsostek_plan_rows *rows, size_t row)
{
    return rows->kind == NULL || rows->kind[row] < 0;
}

static jamsostek_status
add_cells(jamsostek_plan *plan, const jamsostek_plan_rows *rows,
          struct mix *mix, jamsostek_error *err)
{
    struct people *parts = jamsostek__plan_room(mix->n, sizeof *parts);
    jamsostek_status status = JAMSOSTEK_OK;
    struct people whole;
    bool mixed = false;
    size_t n = 0, i;

    for (i = 0; i < rows->n; i++) {
        n += is_mixed(rows, i) ? mix->n : 1;
        mixed |= is_mixed(rows, i);
    }
    if (n > INT32_MAX)
        status = jamsostek__fail(err, JAMSOSTEK_ERR_LIMIT,
                                 "too many rows times kinds");
    plan->cells = jamsostek__plan_room(n, sizeof *plan->cells);
    plan->state = jamsostek__plan_room(n, sizeof *plan->state);
    plan->fill = jamsostek__plan_room(n, sizeof *plan->fill);
    if (status == JAMSOSTEK_OK && (parts == NULL || plan->cells == NULL ||
                                   plan->state == NULL || plan->fill == NULL))
        status = jamsostek__plan_no_memory(err);
    for (i = 0; status == JAMSOSTEK_OK && i < rows->n; i++) {
        whole = people_of(rows, i);
        if (whole.target > JAMSOSTEK__PLACES_MOST)
            status =
                jamsostek__fail_at(err, JAMSOSTEK_ERR_MISSING, (int64_t)i, 0,
                                   "a row has neither a target nor a "
                                   "potential");
        else if (is_mixed(rows, i))
            status = add_mixed(plan, rows, i, &whole, mix, parts, err);
        else
            status = add_cell(plan, rows, i, rows->kind[i],
                              mixed ? mix->shares : 1, &whole, err);
    }
    jamsostek__free(parts);
    return status;
}

/* Sums of people and months that are taken for granted later. */
static jamsostek_status
check_sums(const jamsostek_plan *plan, jamsostek_error *err)
{
    int64_t targets = 0, goals = 0, active = 0, months;
    size_t i;

    for (i = 0; i < plan->n_cells; i++)
        if (add_overflows(targets, plan->cells[i].target, &targets) ||
            add_overflows(goals, plan->cells[i].goal, &goals) ||
            add_overflows(active, plan->cells[i].active, &active) ||
            goals > JAMSOSTEK__PLACES_MOST)
            break;
    if (i < plan->n_cells || mul_overflows(goals, plan->n_months, &months))
        return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                               "the people of the plan do not fit 64 bits");
    return JAMSOSTEK_OK;
}

/* ---- the limit of people ----------------------------------------------- */

static jamsostek_status
limit_people(jamsostek_plan *plan, const jamsostek_plan_rows *rows,
             const jamsostek_plan_terms *terms, jamsostek_error *err)
{
    struct jamsostek__sequence *sequence = NULL;
    jamsostek_status status;
    size_t i;

    if (terms->people == 0)
        return JAMSOSTEK_OK;
    if (terms->people > JAMSOSTEK__PLACES_MOST)
        return jamsostek__fail(err, JAMSOSTEK_ERR_LIMIT,
                               "the limit of people is above 2^62");
    status =
        jamsostek__plan_sequence(plan, NULL, plan->n_cells, rows->group_weight,
                                 rows->n_groups, terms->method, &sequence, err);
    if (status != JAMSOSTEK_OK)
        return status;
    jamsostek__sequence_fill(sequence, terms->people, plan->fill);
    jamsostek__sequence_free(sequence);
    for (i = 0; i < plan->n_cells; i++) {
        struct jamsostek__plan_cell *cell = &plan->cells[i];

        cell->goal = plan->fill[i];
        cell->kept = smaller(cell->kept, cell->goal);
        cell->minimum = smaller(cell->minimum, cell->goal);
    }
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__plan_cells(jamsostek_plan *plan, const jamsostek_plan_rows *rows,
                      const jamsostek_plan_terms *terms, jamsostek_error *err)
{
    struct mix mix = {0};
    jamsostek_status status = make_mix(&mix, terms, err);

    if (status == JAMSOSTEK_OK)
        status = add_cells(plan, rows, &mix, err);
    free_mix(&mix);
    if (status == JAMSOSTEK_OK)
        status = check_sums(plan, err);
    return status == JAMSOSTEK_OK ? limit_people(plan, rows, terms, err)
                                  : status;
}
