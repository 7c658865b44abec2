/* SPDX-License-Identifier: MIT */

/*
 * audit_rates.c - the rates that published budgets were seen to use
 *
 * Nothing here knows an amount: each rate is what the contribution of a worker
 * comes to in that month.  BPU in the lowest row of the table, with and
 * without JHT and the reliefs that are open, and wage earners on the wage
 * bases that regions declare.
 */
#include "coverage/audit.h"

size_t
jamsostek__menu(const jamsostek_rules *rules, enum jamsostek__key key,
                jamsostek_date day, uint32_t options, int64_t *out, size_t room)
{
    jamsostek_rule rule;
    size_t n;

    if (jamsostek_rules_get(rules, jamsostek__key_infos[key].name, day, options,
                            &rule, NULL) != JAMSOSTEK_OK)
        return 0;
    for (n = 0; n < rule.n_steps && n < room; n++)
        out[n] = rule.steps[n].amount;
    return n;
}

/* Adds what a worker costs in the month, unless it is there. */
static void
add(const jamsostek_rules *rules, jamsostek_date month,
    const jamsostek_worker *worker, struct jamsostek__rates *out)
{
    jamsostek_contribution c;
    size_t i;

    if (out->n == MOST_RATES ||
        jamsostek_contribution_compute(rules, month, worker, &c, NULL) !=
            JAMSOSTEK_OK)
        return;
    for (i = 0; i < out->n; i++)
        if (out->rate[i] == c.total)
            return;
    out->rate[out->n++] = c.total;
}

static void
add_bpu(const jamsostek_rules *rules, jamsostek_date month, uint32_t options,
        struct jamsostek__rates *out)
{
    jamsostek_worker worker = JAMSOSTEK_WORKER_INIT;
    int32_t relief;

    worker.segment = JAMSOSTEK_SEGMENT_BPU;
    worker.funding = JAMSOSTEK_FUNDING_OWN;
    worker.options = options;
    worker.programmes = JAMSOSTEK_JKK | JAMSOSTEK_JKM;
    if (jamsostek__menu(rules, KEY_BPU_INCOME, month, options, &worker.wage,
                        1) == 0)
        return;
    add(rules, month, &worker, out);
    for (relief = 1; jamsostek_relief_name(relief) != NULL; relief++) {
        worker.relief = relief;
        add(rules, month, &worker, out);
    }
    worker.relief = 0;
    worker.programmes |= JAMSOSTEK_JHT;
    add(rules, month, &worker, out);
}

static void
add_wage_earners(const jamsostek_rules *rules, jamsostek_date month,
                 uint32_t options, struct jamsostek__rates *out)
{
    jamsostek_worker worker = JAMSOSTEK_WORKER_INIT;
    int64_t bases[MOST_RATES];
    size_t i, n = jamsostek__menu(rules, KEY_AUDIT_DECLARED_BASE, month,
                                  options, bases, MOST_RATES);

    worker.segment = JAMSOSTEK_SEGMENT_PU;
    worker.risk_group = JAMSOSTEK_RISK_VERY_LOW;
    worker.options = options;
    worker.programmes = JAMSOSTEK_JKK | JAMSOSTEK_JKM;
    for (i = 0; i < n; i++) {
        worker.wage = bases[i];
        add(rules, month, &worker, out);
    }
}

void
jamsostek__rates_of_law(const jamsostek_rules *rules, jamsostek_date month,
                        uint32_t options, struct jamsostek__rates *out)
{
    out->n = 0;
    if (!jamsostek__date_ok(month))
        return;
    options &= JAMSOSTEK_OPTION_CARRY_FORWARD;
    add_bpu(rules, month, options, out);
    if (out->n > 0)
        add_wage_earners(rules, month, options, out);
}
