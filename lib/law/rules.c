/* SPDX-License-Identifier: MIT */

/*
 * rules.c - what-ifs: copies of the law in which keys can be changed
 *
 * A change builds the whole new law beside the old one and swaps them at the
 * end, so that a change that fails leaves the handle as it was.  That costs
 * microseconds, and what-ifs are made rarely and read often.
 */
#include "law/law.h"

#include <stdlib.h>
#include <string.h>

struct jamsostek_rules {
    struct jamsostek__law law; /* its arrays belong to the handle */
};

const struct jamsostek__law *
jamsostek__law(const jamsostek_rules *rules)
{
    return rules != NULL ? &rules->law : &jamsostek__enacted;
}

/* Arrays under construction: the same as in the law, not yet const. */
struct draft {
    uint16_t *first_row;
    struct jamsostek__row *rows;
    size_t n_rows;
    jamsostek_rule_step *steps;
    size_t n_steps;
    struct jamsostek__period *periods;
    size_t n_periods;
    uint8_t *period_of_month;
    size_t n_months;
};

static void
draft_free(struct draft *draft)
{
    jamsostek__free(draft->first_row);
    jamsostek__free(draft->rows);
    jamsostek__free(draft->steps);
    jamsostek__free(draft->periods);
    jamsostek__free(draft->period_of_month);
}

static void
law_free(struct jamsostek__law *law)
{
    jamsostek__free((void *)(uintptr_t)law->first_row);
    jamsostek__free((void *)(uintptr_t)law->rows);
    jamsostek__free((void *)(uintptr_t)law->steps);
    jamsostek__free((void *)(uintptr_t)law->periods);
    jamsostek__free((void *)(uintptr_t)law->period_of_month);
}

/* Room for the rows and steps of a law and one more version of a key. */
static bool
draft_begin(struct draft *draft, const struct jamsostek__law *law,
            size_t more_steps)
{
    draft->first_row =
        jamsostek__alloc((N_KEYS + 1) * sizeof *draft->first_row);
    draft->rows = jamsostek__alloc((law->n_rows + 1) * sizeof *draft->rows);
    draft->steps = jamsostek__alloc((law->n_steps + more_steps + 1) *
                                    sizeof *draft->steps);
    return draft->first_row != NULL && draft->rows != NULL &&
           draft->steps != NULL;
}

static void
draft_add(struct draft *draft, const struct jamsostek__row *row,
          const jamsostek_rule_step *steps)
{
    struct jamsostek__row copy = *row;

    copy.first_step = (uint32_t)draft->n_steps;
    if (row->n_steps > 0)
        memcpy(draft->steps + draft->n_steps, steps,
               row->n_steps * sizeof *steps);
    draft->n_steps += row->n_steps;
    draft->rows[draft->n_rows++] = copy;
}

/*
 * Copies every key; from the day of `change` on, the key it is for has the
 * changed version alone.
 */
static void
draft_rows(struct draft *draft, const struct jamsostek__law *law, size_t key,
           const struct jamsostek__row *change,
           const jamsostek_rule_step *steps)
{
    size_t k;
    uint16_t r;

    for (k = 0; k < N_KEYS; k++) {
        draft->first_row[k] = (uint16_t)draft->n_rows;
        for (r = law->first_row[k]; r < law->first_row[k + 1]; r++) {
            struct jamsostek__row row = law->rows[r];

            if (change != NULL && k == key) {
                if (row.from >= change->from)
                    continue;
                if (row.until > change->from)
                    row.until = change->from;
            }
            draft_add(draft, &row, law->steps + row.first_step);
        }
        if (change != NULL && k == key)
            draft_add(draft, change, steps);
    }
    draft->first_row[N_KEYS] = (uint16_t)draft->n_rows;
}

static int
compare_dates(const void *a, const void *b)
{
    jamsostek_date x = *(const jamsostek_date *)a;
    jamsostek_date y = *(const jamsostek_date *)b;

    return x < y ? -1 : x > y;
}

/* Writes the first days of all periods, ascending, and gives their number. */
static size_t
period_starts(const struct draft *draft, jamsostek_date *starts)
{
    jamsostek_date first = jamsostek__edition.first_month;
    size_t n = 0, kept = 0, i;
    uint16_t r;

    starts[n++] = first;
    for (r = 0; r < draft->first_row[N_MONTHLY_KEYS]; r++) {
        if (draft->rows[r].from > first)
            starts[n++] = draft->rows[r].from;
        if (draft->rows[r].until > first &&
            draft->rows[r].until != JAMSOSTEK_DATE_OPEN)
            starts[n++] = draft->rows[r].until;
    }
    qsort(starts, n, sizeof *starts, compare_dates);
    for (i = 0; i < n; i++)
        if (i == 0 || starts[i] != starts[kept - 1])
            starts[kept++] = starts[i];
    return kept;
}

static void
fill_period(const struct jamsostek__law *law, jamsostek_date from,
            struct jamsostek__period *period)
{
    size_t key;

    memset(period, 0, sizeof *period);
    period->from = from;
    for (key = 0; key < N_MONTHLY_KEYS; key++) {
        uint16_t row = jamsostek__row_on(law, key, from);

        period->row[key] = row;
        if (row == NO_ROW) {
            period->mark[key] = MARK_NOT_IN_FORCE;
            continue;
        }
        period->value[key] = law->rows[row].amount;
        if (law->rows[row].confidence == JAMSOSTEK_CONFIDENCE_WEAK)
            period->mark[key] |= MARK_WEAK;
        if (law->rows[row].altered)
            period->mark[key] |= MARK_ALTERED;
    }
    period->usual_rounding = 1;
    for (key = KEY_ROUNDING_JKK_DIRECTION; key <= KEY_ROUNDING_JKP_BASE; key++)
        if (period->value[key] !=
                (int64_t)((key - KEY_ROUNDING_JKK_DIRECTION) % 2) ||
            (period->mark[key] & MARK_ALTERED))
            period->usual_rounding = 0;
}

/* The law that the draft's rows make; its periods are not laid out yet. */
static struct jamsostek__law
law_of(const struct draft *draft)
{
    struct jamsostek__law law = {
        .first_row = draft->first_row,
        .rows = draft->rows,
        .n_rows = draft->n_rows,
        .steps = draft->steps,
        .n_steps = draft->n_steps,
        .periods = draft->periods,
        .n_periods = draft->n_periods,
        .period_of_month = draft->period_of_month,
        .n_months = draft->n_months,
        .first_month = jamsostek__month_number(jamsostek__edition.first_month),
    };

    return law;
}

static jamsostek_status
draft_periods(struct draft *draft, jamsostek_error *err)
{
    struct jamsostek__law law = law_of(draft);
    jamsostek_date *starts =
        jamsostek__alloc((2 * draft->n_rows + 1) * sizeof *starts);
    size_t i, month, period = 0;
    int32_t last;

    if (starts == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY, "out of memory");
    draft->n_periods = period_starts(draft, starts);
    if (draft->n_periods > UINT8_MAX) {
        jamsostek__free(starts);
        return jamsostek__fail(err, JAMSOSTEK_ERR_LIMIT,
                               "the law changes in more than 255 months");
    }
    last = jamsostek__month_number(starts[draft->n_periods - 1]);
    draft->n_months = (size_t)last - (size_t)law.first_month + 1;
    draft->periods =
        jamsostek__alloc(draft->n_periods * sizeof *draft->periods);
    draft->period_of_month = jamsostek__alloc(draft->n_months);
    if (draft->periods != NULL && draft->period_of_month != NULL) {
        for (i = 0; i < draft->n_periods; i++)
            fill_period(&law, starts[i], &draft->periods[i]);
        for (month = 0; month < draft->n_months; month++) {
            jamsostek_date day =
                jamsostek__month_start(law.first_month + (int32_t)month);

            if (period + 1 < draft->n_periods && starts[period + 1] <= day)
                period++;
            draft->period_of_month[month] = (uint8_t)period;
        }
    }
    jamsostek__free(starts);
    if (draft->periods == NULL || draft->period_of_month == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY, "out of memory");
    return JAMSOSTEK_OK;
}

/* A law that differs from another in one key (change NULL: in nothing). */
static jamsostek_status
derive(const struct jamsostek__law *law, size_t key,
       const struct jamsostek__row *change, const jamsostek_rule_step *steps,
       struct jamsostek__law *out, jamsostek_error *err)
{
    struct draft draft = {0};
    jamsostek_status status;

    if (!draft_begin(&draft, law, change != NULL ? change->n_steps : 0)) {
        draft_free(&draft);
        return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY, "out of memory");
    }
    draft_rows(&draft, law, key, change, steps);
    status = draft_periods(&draft, err);
    if (status != JAMSOSTEK_OK) {
        draft_free(&draft);
        return status;
    }
    *out = law_of(&draft);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_rules_copy(const jamsostek_rules *rules, jamsostek_rules **out,
                     jamsostek_error *err)
{
    jamsostek_rules *copy;
    jamsostek_status status;

    if (out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "out is NULL");
    copy = jamsostek__alloc(sizeof *copy);
    if (copy == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY, "out of memory");
    status = derive(jamsostek__law(rules), 0, NULL, NULL, &copy->law, err);
    if (status != JAMSOSTEK_OK) {
        jamsostek__free(copy);
        return status;
    }
    *out = copy;
    return JAMSOSTEK_OK;
}

void
jamsostek_rules_free(jamsostek_rules *rules)
{
    if (rules == NULL)
        return;
    law_free(&rules->law);
    jamsostek__free(rules);
}

static bool
amount_allowed(const struct jamsostek__key_info *info, int64_t amount)
{
    return amount >= info->least && amount <= info->most;
}

/* Finds the key and refuses a day or unit that cannot be honoured. */
static jamsostek_status
check_change(const jamsostek_rules *rules, const char *key, jamsostek_date from,
             int32_t unit, bool with_steps, size_t *found, jamsostek_error *err)
{
    const struct jamsostek__key_info *info;
    bool has_steps;

    if (rules == NULL || key == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "rules or key is NULL; the enacted law cannot "
                               "be changed, make a copy");
    *found = jamsostek__key_find(key);
    if (*found == N_KEYS)
        return jamsostek__fail(err, JAMSOSTEK_ERR_UNKNOWN_KEY,
                               "no rule has the key %.80s", key);
    /* Keys that no calculation reads stand last; to change one would change
     * nothing, and a change that cannot be honoured is refused. */
    if (*found >= N_USED_KEYS)
        return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_OPEN,
                               "%s can be looked up, but nothing is computed "
                               "from it yet",
                               key);
    info = &jamsostek__key_infos[*found];
    has_steps = info->kind != JAMSOSTEK_KIND_VALUE &&
                info->kind != JAMSOSTEK_KIND_RELIEF;
    if (unit != info->unit || with_steps != has_steps)
        return jamsostek__fail(err, JAMSOSTEK_ERR_UNIT, "%s is a %s in %s",
                               info->name, jamsostek_kind_name(info->kind),
                               jamsostek_unit_name(info->unit));
    if (!jamsostek__date_ok(from))
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN, "from is no date");
    if (info->basis == JAMSOSTEK_BASIS_MONTH &&
        jamsostek__date_split(from).day != 1)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "%s changes on the first of a month only",
                               info->name);
    if (from < rules->law.rows[rules->law.first_row[*found]].from)
        return jamsostek__fail(err, JAMSOSTEK_ERR_NO_RULE,
                               "%s has no rule before its first version",
                               info->name);
    return JAMSOSTEK_OK;
}

static jamsostek_status
apply_change(jamsostek_rules *rules, size_t key, jamsostek_date from,
             int64_t amount, const jamsostek_rule_step *steps, size_t n_steps,
             jamsostek_error *err)
{
    struct jamsostek__row change = {
        .from = from,
        .until = JAMSOSTEK_DATE_OPEN,
        .amount = amount,
        .n_steps = (uint16_t)n_steps,
        .confidence = JAMSOSTEK_CONFIDENCE_TEXT, /* the caller's own word */
        .altered = 1,
        .article = "",
        .note_id = "",
        .note_en = "",
    };
    struct jamsostek__law changed;
    jamsostek_status status =
        derive(&rules->law, key, &change, steps, &changed, err);

    if (status != JAMSOSTEK_OK)
        return status;
    law_free(&rules->law);
    rules->law = changed;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_rules_set(jamsostek_rules *rules, const char *key,
                    jamsostek_date from, int32_t unit, int64_t amount,
                    jamsostek_error *err)
{
    size_t found;
    jamsostek_status status =
        check_change(rules, key, from, unit, false, &found, err);

    if (status != JAMSOSTEK_OK)
        return status;
    if (!amount_allowed(&jamsostek__key_infos[found], amount))
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN, "%s cannot be %lld",
                               key, (long long)amount);
    return apply_change(rules, found, from, amount, NULL, 0, err);
}

jamsostek_status
jamsostek_rules_set_steps(jamsostek_rules *rules, const char *key,
                          jamsostek_date from, int32_t unit,
                          const jamsostek_rule_step *steps, size_t n_steps,
                          jamsostek_error *err)
{
    const struct jamsostek__key_info *info;
    size_t found, i;
    jamsostek_status status =
        check_change(rules, key, from, unit, true, &found, err);

    if (status != JAMSOSTEK_OK)
        return status;
    if (steps == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "steps is NULL");
    if (n_steps < 1 || n_steps > 1000)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "%s needs 1 to 1,000 steps", key);
    info = &jamsostek__key_infos[found];
    for (i = 0; i < n_steps; i++)
        if (steps[i].bound < 0 || !amount_allowed(info, steps[i].amount) ||
            (i > 0 && steps[i].bound <= steps[i - 1].bound))
            return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                                   "step %zu of %s is out of order or range",
                                   i + 1, key);
    if ((info->kind == JAMSOSTEK_KIND_SCALE ||
         info->kind == JAMSOSTEK_KIND_LAYERS) &&
        steps[0].bound != 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN, "%s begins at 0",
                               key);
    return apply_change(rules, found, from, 0, steps, n_steps, err);
}
