/* SPDX-License-Identifier: MIT */

/*
 * test_memory.c - every allocation fails once, in turn
 *
 * Linked with failing_memory.c in place of the library's allocator.  For each
 * task the n-th allocation fails, n = 0, 1, 2 ..., until the task needs no
 * more than n: it must say so with the right status, leak nothing, and leave
 * what it was given as it was.
 */
#include "failing_memory.h"
#include "law/law.h"
#include "support.h"

#include <jamsostek/allocation.h>
#include <jamsostek/audit.h>
#include <jamsostek/contradiction.h>
#include <jamsostek/coverage.h>
#include <jamsostek/csv.h>
#include <jamsostek/explanation.h>
#include <jamsostek/jht.h>
#include <jamsostek/jkk.h>
#include <jamsostek/jkp.h>
#include <jamsostek/jp.h>
#include <jamsostek/membership.h>
#include <jamsostek/plan.h>
#include <jamsostek/region.h>
#include <jamsostek/screening.h>
#include <jamsostek/worth.h>
#include <unistd.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* A task that allocates; it frees whatever it got when it succeeded. */
typedef jamsostek_status task(void *input);

/* Runs a task with each of its allocations failing once; `least` is how many
 * it must have, so that a task that allocates nothing is noticed. */
static void
fail_each_allocation(task *run, void *input, long least)
{
    long n, live = jamsostek_test_live;

    for (n = 0;; n++) {
        jamsostek_status status;
        bool failed;

        jamsostek_test_fail_after = n;
        status = run(input);
        failed = jamsostek_test_fail_after < 0;
        jamsostek_test_fail_after = -1;
        assert_int_equal(jamsostek_test_live, live);
        if (!failed) {
            assert_int_equal(status, JAMSOSTEK_OK);
            break;
        }
        assert_int_equal(status, JAMSOSTEK_ERR_MEMORY);
    }
    assert_true(n >= least);
}

/* --- what-ifs ------------------------------------------------------------ */

static jamsostek_status
copy_rules(void *input)
{
    jamsostek_rules *copy = NULL;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_status status = jamsostek_rules_copy(input, &copy, &err);

    assert_int_equal(err.status, status);
    assert_int_equal(copy != NULL, status == JAMSOSTEK_OK);
    jamsostek_rules_free(copy);
    return status;
}

static void
copying_rules(void **state)
{
    jamsostek_rules *rules;

    (void)state;
    fail_each_allocation(copy_rules, NULL, 2);
    assert_int_equal(jamsostek_rules_copy(NULL, &rules, NULL), 0);
    fail_each_allocation(copy_rules, rules, 2);
    jamsostek_rules_free(rules);
    assert_int_equal(jamsostek_test_live, 0);
}

static int64_t
amount_of(const jamsostek_rules *rules, const char *key)
{
    jamsostek_rule rule;

    assert_int_equal(
        jamsostek_rules_get(rules, key, day("2026-05-01"), 0, &rule, NULL),
        JAMSOSTEK_OK);
    return rule.n_steps > 0 ? rule.steps[0].amount : rule.amount;
}

/* The amount goes up by one in each call that works. */
static jamsostek_status
set_rule(void *input)
{
    int64_t before = amount_of(input, "bpu.jkm");
    jamsostek_status status =
        jamsostek_rules_set(input, "bpu.jkm", day("2026-01-01"),
                            JAMSOSTEK_UNIT_IDR, before + 1, NULL);

    assert_int_equal(amount_of(input, "bpu.jkm"),
                     before + (status == JAMSOSTEK_OK));
    return status;
}

static jamsostek_status
set_steps(void *input)
{
    int64_t before = amount_of(input, "bpu.income");
    jamsostek_rule_step steps[2] = {{0, before + 1}, {5000000, 9000000}};
    jamsostek_status status =
        jamsostek_rules_set_steps(input, "bpu.income", day("2026-01-01"),
                                  JAMSOSTEK_UNIT_IDR, steps, 2, NULL);

    assert_int_equal(amount_of(input, "bpu.income"),
                     before + (status == JAMSOSTEK_OK));
    return status;
}

static void
changing_rules(void **state)
{
    jamsostek_rules *rules;
    long size;

    (void)state;
    assert_int_equal(jamsostek_rules_copy(NULL, &rules, NULL), 0);
    size = jamsostek_test_live;
    fail_each_allocation(set_rule, rules, 2);
    fail_each_allocation(set_steps, rules, 2);
    assert_int_equal(amount_of(rules, "bpu.jkm"), 6801);
    assert_int_equal(amount_of(rules, "bpu.income"), 1000001);
    assert_int_equal(jamsostek_test_live, size);
    jamsostek_rules_free(rules);
    assert_int_equal(jamsostek_test_live, 0);
}

/* --- explanations -------------------------------------------------------- */

enum { UNTOUCHED = 0x5a };

/* Reasons come with an answer; without one what there was is left alone. */
static jamsostek_status
told(jamsostek_status status, jamsostek_explanation *why, const void *answer,
     size_t size)
{
    const unsigned char *byte = answer;

    assert_int_equal(why != NULL, status == JAMSOSTEK_OK);
    for (; status != JAMSOSTEK_OK && size > 0; size--)
        assert_int_equal(*byte++, UNTOUCHED);
    jamsostek_explanation_free(why);
    return status;
}

static jamsostek_status
explain(void *input)
{
    jamsostek_explanation *why = NULL;
    jamsostek_contribution c;
    jamsostek_status status;

    memset(&c, UNTOUCHED, sizeof c);
    status = jamsostek_contribution_explain(NULL, day("2025-06-01"), input, &c,
                                            &why, NULL);
    return told(status, why, &c, sizeof c);
}

static void
explaining(void **state)
{
    jamsostek_worker w = JAMSOSTEK_WORKER_INIT;

    (void)state;
    w.segment = JAMSOSTEK_SEGMENT_PU;
    w.risk_group = JAMSOSTEK_RISK_VERY_LOW;
    w.wage = 7200001;
    w.relief = JAMSOSTEK_RELIEF_LABOUR_INTENSIVE;
    fail_each_allocation(explain, &w, 2);
    w = (jamsostek_worker)JAMSOSTEK_WORKER_INIT;
    w.segment = JAMSOSTEK_SEGMENT_CONSTRUCTION;
    w.contract_value = 6000000001;
    fail_each_allocation(explain, &w, 2);
    w = (jamsostek_worker)JAMSOSTEK_WORKER_INIT;
    w.segment = JAMSOSTEK_SEGMENT_PMI;
    w.pmi_route = JAMSOSTEK_PMI_PLACEMENT;
    w.pmi_months = 23;
    fail_each_allocation(explain, &w, 2);
}

/* Forty years are more steps than the first piece of memory holds. */
static jamsostek_status
explain_savings(void *input)
{
    jamsostek_jht_input in = JAMSOSTEK_JHT_INPUT_INIT;
    jamsostek_jht_account account = {.balance = -1};
    jamsostek_explanation *why = NULL;
    jamsostek_status status;

    (void)input;
    in.first = day("1986-01");
    in.balance = 1000000;
    status = jamsostek_jht_balance(NULL, day("2026-06-30"), &in, &account, &why,
                                   NULL);
    assert_int_equal(why != NULL, status == JAMSOSTEK_OK);
    assert_int_equal(account.balance, status == JAMSOSTEK_OK ? 1000000 : -1);
    jamsostek_explanation_free(why);
    return status;
}

static void
explaining_savings(void **state)
{
    (void)state;
    fail_each_allocation(explain_savings, NULL, 3);
    assert_int_equal(jamsostek_test_live, 0);
}

static jamsostek_status
explain_death(void *input)
{
    jamsostek_explanation *why = NULL;
    jamsostek_jkk_benefit b;
    jamsostek_status status;

    memset(&b, UNTOUCHED, sizeof b);
    status =
        jamsostek_jkk_death(NULL, day("2025-06-01"), input, &b, &why, NULL);
    return told(status, why, &b, sizeof b);
}

static void
explaining_a_death(void **state)
{
    jamsostek_jkk_input in = JAMSOSTEK_JKK_INPUT_INIT;
    jamsostek_scholarship_input s = JAMSOSTEK_SCHOLARSHIP_INPUT_INIT;

    (void)state;
    s.n_children = 3;
    in.segment = JAMSOSTEK_SEGMENT_BPU;
    in.wage = 1000000;
    in.scholarship = &s;
    fail_each_allocation(explain_death, &in, 2);
}

static jamsostek_status
explain_pension(void *input)
{
    jamsostek_explanation *why = NULL;
    jamsostek_jp_pension made;
    jamsostek_status status;

    memset(&made, UNTOUCHED, sizeof made);
    status = jamsostek_jp_pension_compute(NULL, day("2026-06-01"), input, &made,
                                          &why, NULL);
    return told(status, why, &made, sizeof made);
}

static jamsostek_status
explain_cash(void *input)
{
    jamsostek_explanation *why = NULL;
    jamsostek_jkp_cash made;
    jamsostek_status status;

    memset(&made, UNTOUCHED, sizeof made);
    status = jamsostek_jkp_cash_compute(NULL, day("2026-06-01"), input, &made,
                                        &why, NULL);
    return told(status, why, &made, sizeof made);
}

static void
explaining_pensions_and_cash(void **state)
{
    jamsostek_jp_input pension = JAMSOSTEK_JP_INPUT_INIT;
    jamsostek_jkp_input cash = JAMSOSTEK_JKP_INPUT_INIT;

    (void)state;
    pension.months = 200;
    pension.average_wage = 7250000;
    fail_each_allocation(explain_pension, &pension, 2);
    cash.wage = 6000000;
    fail_each_allocation(explain_cash, &cash, 2);
    assert_int_equal(jamsostek_test_live, 0);
}

static jamsostek_status
ask_membership(void *input)
{
    jamsostek_explanation *why = NULL;
    jamsostek_membership m;
    jamsostek_status status;

    memset(&m, UNTOUCHED, sizeof m);
    status =
        jamsostek_membership_on(NULL, day("2026-06-20"), input, &m, &why, NULL);
    return told(status, why, &m, sizeof m);
}

/* More months than an explanation has room for at first. */
static void
explaining_membership(void **state)
{
    const jamsostek_paid_months paid = {day("2024-01"), day("2024-02"),
                                        JAMSOSTEK_DATE_NONE};
    jamsostek_membership_input in = JAMSOSTEK_MEMBERSHIP_INPUT_INIT;
    jamsostek_worker w = JAMSOSTEK_WORKER_INIT;

    (void)state;
    w.segment = in.segment = JAMSOSTEK_SEGMENT_PU;
    w.risk_group = JAMSOSTEK_RISK_VERY_LOW;
    w.wage = 7200001;
    in.paid = &paid;
    in.n_paid = 1;
    in.worker = &w;
    fail_each_allocation(ask_membership, &in, 3);
}

static jamsostek_status
ask_worth(void *input)
{
    jamsostek_explanation *why = NULL;
    jamsostek_worth worth;
    jamsostek_status status;

    memset(&worth, UNTOUCHED, sizeof worth);
    status = jamsostek_worth_compute(NULL, day("2026-06-20"), input, &worth,
                                     &why, NULL);
    return told(status, why, &worth, sizeof worth);
}

/* Its own explanation, and those of the contribution and three events. */
static void
explaining_worth(void **state)
{
    jamsostek_worth_input in = JAMSOSTEK_WORTH_INPUT_INIT;
    jamsostek_worker w = JAMSOSTEK_WORKER_INIT;

    (void)state;
    w.segment = JAMSOSTEK_SEGMENT_BPU;
    w.wage = 1000000;
    in.worker = &w;
    fail_each_allocation(ask_worth, &in, 10);
}

/* --- nothing to fail ----------------------------------------------------- */

static void
calculations_allocate_nothing(void **state)
{
    static jamsostek_idr total[2000];
    static int32_t group[2000];
    jamsostek_worker w = JAMSOSTEK_WORKER_INIT;
    jamsostek_contribution c;
    jamsostek_contribution_columns in = {0};
    jamsostek_contribution_results out = {0};

    (void)state;
    w.segment = JAMSOSTEK_SEGMENT_BPU;
    w.wage = 1000000;
    in.struct_size = sizeof in;
    in.n = 2000;
    in.month = day("2026-05-01");
    in.common = &w;
    out.struct_size = sizeof out;
    out.total = total;
    jamsostek_test_fail_after = 0; /* the first allocation would fail */
    assert_int_equal(
        jamsostek_contribution_compute(NULL, in.month, &w, &c, NULL), 0);
    assert_int_equal(c.total, 16800);
    assert_int_equal(
        jamsostek_contribution_span(NULL, day("2025-01-01"), 12, &w, &c, NULL),
        0);
    assert_int_equal(jamsostek_contribution_batch(NULL, &in, &out, NULL, NULL),
                     0);
    assert_int_equal(total[1999], 16800);
    assert_int_equal(
        jamsostek_contribution_sums(NULL, &in, group, &c, 1, NULL, NULL, NULL),
        0);
    assert_int_equal(c.total, 2000 * 16800);
    assert_int_equal(jamsostek_test_fail_after, 0); /* nobody asked */
    jamsostek_test_fail_after = -1;
}

/* --- files --------------------------------------------------------------- */

static const char text[] = "code,name,level\n"
                           "12,Sumatera Utara,1\n"
                           "12.14,\"Kab. \"\"Nias\"\" Selatan\",2\n"
                           "12.14.01,Lolomatua,3\n"
                           "12.14.01.2001,\"Desa, satu\",4\n"
                           "12.14.01.1001,Kelurahan,4\n";

/* Reads all records; a field of growing length makes buffers grow. */
static jamsostek_status
read_csv(void *input)
{
    jamsostek_csv *csv = NULL;
    jamsostek_csv_record record = {0};
    jamsostek_status status =
        jamsostek_csv_load(input, strlen(input), &csv, NULL);
    int records = 0;

    assert_int_equal(csv != NULL, status == JAMSOSTEK_OK);
    while (status == JAMSOSTEK_OK) {
        status = jamsostek_csv_next(csv, &record, NULL);
        if (status != JAMSOSTEK_OK || record.n == 0)
            break;
        records++;
    }
    jamsostek_csv_free(csv);
    if (status == JAMSOSTEK_OK)
        assert_true(records >= 5);
    return status;
}

static jamsostek_status
write_csv(void *input)
{
    static const char *const fields[] = {"one", "two"};
    jamsostek_csv_writer *writer = NULL;
    jamsostek_status status = jamsostek_csv_writer_open(
        "/dev/null", *(int32_t *)input, &writer, NULL);

    assert_int_equal(writer != NULL, status == JAMSOSTEK_OK);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_csv_write(writer, fields, NULL, 2, NULL);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_csv_writer_commit(writer, NULL);
    jamsostek_csv_writer_free(writer);
    return status;
}

static void
writing_csv(void **state)
{
    int32_t plain = 0, gzip = 1;

    (void)state;
    fail_each_allocation(write_csv, &plain, 2);
    fail_each_allocation(write_csv, &gzip, 6); /* zlib's own too */
}

static void
reading_csv(void **state)
{
    enum { LINES = 9, LONGEST = 60000 };
    char *grown = malloc(LINES * LONGEST);
    char *at = grown;
    int i;

    (void)state;
    assert_non_null(grown);
    fail_each_allocation(read_csv, (void *)(uintptr_t)text, 1);
    at += sprintf(at, "a,b\n");
    for (i = 1; i < LINES - 1; i++) {
        size_t n = (size_t)LONGEST / LINES * (size_t)i;

        memset(at, 'x', n);
        at += n;
        at += sprintf(at, ",%d\n", i);
    }
    fail_each_allocation(read_csv, grown, 1);
    free(grown);
    assert_int_equal(jamsostek_test_live, 0);
}

static jamsostek_status
open_regions(void *input)
{
    jamsostek_regions *regions = NULL;
    jamsostek_status status = jamsostek_regions_open(input, &regions, NULL);

    assert_int_equal(regions != NULL, status == JAMSOSTEK_OK);
    jamsostek_regions_free(regions);
    return status;
}

static jamsostek_status
load_regions(void *input)
{
    jamsostek_regions *regions = NULL;
    jamsostek_status status =
        jamsostek_regions_load(input, strlen(input), &regions, NULL);

    assert_int_equal(regions != NULL, status == JAMSOSTEK_OK);
    if (status == JAMSOSTEK_OK)
        assert_int_equal(jamsostek_regions_count(regions), 6);
    jamsostek_regions_free(regions);
    return status;
}

static void
reading_regions(void **state)
{
    static const char plain[] =
        JAMSOSTEK_TEST_DATA "/regions_12_14_nias_selatan.csv";

    (void)state;
    fail_each_allocation(load_regions, (void *)(uintptr_t)text, 2);
    fail_each_allocation(open_regions, (void *)(uintptr_t)plain, 2);
    assert_int_equal(jamsostek_test_live, 0);
}

static jamsostek_status
add_former(void *input)
{
    static const char codes[] = "former,code\n88,12\n89,88\n";
    jamsostek_regions *regions = NULL;
    int32_t added = -1, index = -1;
    jamsostek_status status =
        jamsostek_regions_load(input, strlen(input), &regions, NULL);

    if (status == JAMSOSTEK_OK)
        status = jamsostek_regions_load_former(regions, codes, sizeof codes - 1,
                                               &added, NULL);
    /* What failed has changed nothing. */
    assert_int_equal(added, status == JAMSOSTEK_OK ? 2 : -1);
    if (regions != NULL)
        assert_int_equal(
            jamsostek_regions_locate(regions, "89", 2, &index, NULL, NULL),
            status == JAMSOSTEK_OK ? JAMSOSTEK_OK : JAMSOSTEK_ERR_NOT_FOUND);
    jamsostek_regions_free(regions);
    return status;
}

static void
adding_former_codes(void **state)
{
    (void)state;
    fail_each_allocation(add_former, (void *)(uintptr_t)text, 5);
    assert_int_equal(jamsostek_test_live, 0);
}

/* --- plans ---------------------------------------------------------------- */

static jamsostek_status
allocate_places(void *input)
{
    int64_t out[3] = {-1, -1, -1}, given = -1;
    jamsostek_status status = jamsostek_allocate(input, out, &given, NULL);

    assert_true(given == (status == JAMSOSTEK_OK ? 7 : -1));
    assert_int_equal(out[0] < 0, status != JAMSOSTEK_OK);
    return status;
}

static void
allocating_places(void **state)
{
    static const int64_t weight[] = {3, 2, 2};
    static const int32_t group[] = {0, 1, 1};
    jamsostek_allocation_input in = JAMSOSTEK_ALLOCATION_INPUT_INIT;

    (void)state;
    in.n = 3;
    in.amount = 7;
    in.weight = in.minimum = weight;
    in.group = group;
    in.n_groups = 2;
    fail_each_allocation(allocate_places, &in, 9);
}

struct plan_of_memory {
    jamsostek_plan_rows rows;
    jamsostek_plan_terms terms;
};

static jamsostek_status
make_plan(void *input)
{
    const struct plan_of_memory *p = input;
    jamsostek_plan *plan = NULL;
    jamsostek_status status =
        jamsostek_plan_make(NULL, &p->rows, &p->terms, &plan, NULL);
    long before = jamsostek_test_live;
    jamsostek_plan_sum sum;
    int64_t people[3];

    assert_int_equal(plan != NULL, status == JAMSOSTEK_OK);
    if (status == JAMSOSTEK_OK) {
        /* Reading a plan allocates nothing. */
        assert_int_equal(jamsostek_plan_total(plan, &sum, NULL), 0);
        assert_int_equal(
            jamsostek_plan_month_areas(plan, 5, people, NULL, NULL), 0);
        assert_int_equal(jamsostek_test_live, before);
    }
    jamsostek_plan_free(plan);
    return status;
}

/* Mixed kinds, a limit, stages and a budget: all that needs memory. */
static void
planning(void **state)
{
    static const int64_t target[] = {30, 20, 20};
    jamsostek_worker w = JAMSOSTEK_WORKER_INIT;
    jamsostek_plan_kind kinds[2] = {{.worker = &w, .share = 2},
                                    {.worker = &w, .share = 1}};
    jamsostek_plan_budget budget = {.funding = JAMSOSTEK_FUNDING_APBD,
                                    .first_month = day("2025-01"),
                                    .n_months = 12,
                                    .amount = 9000000};
    struct plan_of_memory p = {JAMSOSTEK_PLAN_ROWS_INIT,
                               JAMSOSTEK_PLAN_TERMS_INIT};

    (void)state;
    w.segment = JAMSOSTEK_SEGMENT_BPU;
    w.wage = 1000000;
    w.funding = JAMSOSTEK_FUNDING_APBD;
    p.rows.n = 3;
    p.rows.target = target;
    p.terms.kinds = kinds;
    p.terms.n_kinds = 2;
    p.terms.budgets = &budget;
    p.terms.n_budgets = 1;
    p.terms.people = 60;
    p.terms.first_month = day("2025-01");
    p.terms.n_months = 12;
    p.terms.even_months = 6;
    fail_each_allocation(make_plan, &p, 40);
}

/* --- coverage and audit -------------------------------------------------- */

static jamsostek_status
sum_by_level(void *input)
{
    static const jamsostek_coverage_part part = {0, 1, 2};
    jamsostek_coverage_area area;
    size_t n;

    return jamsostek_coverage_by_level(input, &part, 1, 0, &area, 1, &n, NULL);
}

static void
summing_by_level(void **state)
{
    static const char list[] = "code,name,level\n11,A,1\n";
    jamsostek_regions *regions;

    (void)state;
    assert_int_equal(
        jamsostek_regions_load(list, sizeof list - 1, &regions, NULL), 0);
    fail_each_allocation(sum_by_level, regions, 1);
    jamsostek_regions_free(regions);
}

static jamsostek_status
explain_budget(void *input)
{
    jamsostek_explanation *why = NULL;
    jamsostek_status status =
        jamsostek_audit_budget_explain(NULL, input, NULL, &why, NULL);

    jamsostek_explanation_free(why);
    return status;
}

static jamsostek_status
explain_percent(void *input)
{
    jamsostek_explanation *why = NULL;
    jamsostek_status status =
        jamsostek_audit_percent_explain(input, NULL, &why, NULL);

    jamsostek_explanation_free(why);
    return status;
}

static jamsostek_status
explain_gap(void *input)
{
    jamsostek_explanation *why = NULL;
    jamsostek_status status =
        jamsostek_audit_gap_explain(input, NULL, &why, NULL);

    jamsostek_explanation_free(why);
    return status;
}

static jamsostek_status
explain_sum(void *input)
{
    jamsostek_explanation *why = NULL;
    jamsostek_status status =
        jamsostek_audit_sum_explain(input, NULL, &why, NULL);

    jamsostek_explanation_free(why);
    return status;
}

static jamsostek_status
explain_ratio(void *input)
{
    const jamsostek_ratio *ratio = input;
    jamsostek_explanation *why = NULL;
    jamsostek_status status =
        jamsostek_ratio_gap_explain(ratio, 0, 2, NULL, &why, NULL);

    jamsostek_explanation_free(why);
    why = NULL;
    if (status == JAMSOSTEK_OK)
        status = jamsostek_ratio_change_explain(&ratio[0], &ratio[1], 2, NULL,
                                                &why, NULL);
    jamsostek_explanation_free(why);
    why = NULL;
    if (status == JAMSOSTEK_OK)
        status = jamsostek_ratio_growth_explain(NULL, &ratio[0], ratio[1].date,
                                                90, 0, 2, NULL, &why, NULL);
    jamsostek_explanation_free(why);
    return status;
}

static void
explaining_coverage(void **state)
{
    jamsostek_ratio ratios[2] = {JAMSOSTEK_RATIO_INIT, JAMSOSTEK_RATIO_INIT};

    (void)state;
    ratios[0].measure = ratios[1].measure = JAMSOSTEK_MEASURE_UCJ;
    ratios[0].date = day("2024-12");
    ratios[1].date = day("2025-12");
    ratios[0].numerator = ratios[1].numerator = 48;
    ratios[0].denominator = ratios[1].denominator = 100;
    fail_each_allocation(explain_ratio, ratios, 6);
}

static void
explaining_an_audit(void **state)
{
    static const int64_t parts[] = {1, 2};
    jamsostek_gap_claim gap = JAMSOSTEK_GAP_CLAIM_INIT;
    jamsostek_sum_claim sum = JAMSOSTEK_SUM_CLAIM_INIT;
    jamsostek_budget_claim budget = JAMSOSTEK_BUDGET_CLAIM_INIT;
    jamsostek_percent_claim percent = JAMSOSTEK_PERCENT_CLAIM_INIT;

    (void)state;
    budget.workers = 4110;
    budget.months = 12;
    budget.rate = 16800;
    budget.printed = 69048000;
    budget.month = day("2025-12");
    fail_each_allocation(explain_budget, &budget, 2);
    percent.numerator = 2636;
    percent.denominator = 27000;
    percent.printed = 11;
    percent.date = day("2023-07");
    fail_each_allocation(explain_percent, &percent, 2);
    gap.reached = 32;
    gap.target_ppm = 520000;
    gap.date = day("2025-10");
    fail_each_allocation(explain_gap, &gap, 2);
    sum.parts = parts;
    sum.n = 2;
    sum.date = day("2025-10");
    fail_each_allocation(explain_sum, &sum, 2);
}

static jamsostek_status
find_contradictions(void *input)
{
    const jamsostek_percent_claim *rows[] = {input, input};

    return jamsostek_contradictions(rows, NULL, 2, NULL, 0, NULL, NULL);
}

static void
comparing_rows(void **state)
{
    jamsostek_percent_claim percent = JAMSOSTEK_PERCENT_CLAIM_INIT;

    (void)state;
    fail_each_allocation(find_contradictions, &percent, 2);
}

/* --- screening ----------------------------------------------------------- */

/* Everything a run can have, NIK enough to let the set grow. */
struct screening_files {
    char folder[64];
    char list[96];
    char enrolled[96];
    char accepted[96];
    char rejected[96];
};

static jamsostek_status
screen_files(void *input)
{
    static const char columns[] = "field,column\nname,orang\n";
    const struct screening_files *at = input;
    const char *enrolled = at->enrolled;
    jamsostek_screening_options options = JAMSOSTEK_SCREENING_OPTIONS_INIT;
    jamsostek_register_options reading = JAMSOSTEK_REGISTER_OPTIONS_INIT;
    jamsostek_screening_files files = JAMSOSTEK_SCREENING_FILES_INIT;
    jamsostek_screening *screening = NULL;
    jamsostek_mapping *mapping = NULL;
    jamsostek_status status;

    options.day = 20000;
    options.required = JAMSOSTEK_FIELD_NIK | JAMSOSTEK_FIELD_NAME;
    files.list = at->list;
    files.reading = &reading;
    files.enrolled = &enrolled;
    files.n_enrolled = 1;
    files.accepted = at->accepted;
    files.rejected = at->rejected;
    (void)remove(at->accepted);
    (void)remove(at->rejected);
    status =
        jamsostek_mapping_load(columns, sizeof columns - 1, &mapping, NULL);
    reading.mapping = mapping;
    if (status == JAMSOSTEK_OK)
        status = jamsostek_screening_new(&options, &screening, NULL);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_screening_run(screening, &files, NULL);
    jamsostek_screening_free(screening);
    jamsostek_mapping_free(mapping);
    /* All of the outputs, or none. */
    assert_int_equal(access(at->accepted, F_OK) == 0, status == JAMSOSTEK_OK);
    assert_int_equal(access(at->rejected, F_OK) == 0, status == JAMSOSTEK_OK);
    return status;
}

static void
screening_a_list(void **state)
{
    struct screening_files at = {.folder = "test_memory.XXXXXX"};
    FILE *list, *enrolled;
    int i;

    (void)state;
    assert_non_null(mkdtemp(at.folder));
    snprintf(at.list, sizeof at.list, "%s/list", at.folder);
    snprintf(at.enrolled, sizeof at.enrolled, "%s/enrolled", at.folder);
    snprintf(at.accepted, sizeof at.accepted, "%s/accepted.gz", at.folder);
    snprintf(at.rejected, sizeof at.rejected, "%s/rejected", at.folder);
    list = fopen(at.list, "w");
    enrolled = fopen(at.enrolled, "w");
    assert_true(list != NULL && enrolled != NULL);
    fputs("nik,orang\n1,A\n2\n", list);
    fputs("nik\n9999991211870001\n", enrolled);
    for (i = 1; i < 40; i++)
        fprintf(list, "999999121187%04d,A\n", i);
    assert_int_equal(fclose(list) | fclose(enrolled), 0);
    /* Two writers, a reader at a time, and a piece for most of the people. */
    fail_each_allocation(screen_files, &at, 40);
    assert_int_equal(jamsostek_test_live, 0);
    assert_int_equal(remove(at.list) | remove(at.enrolled) |
                         remove(at.accepted) | remove(at.rejected) |
                         remove(at.folder),
                     0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(copying_rules),
        cmocka_unit_test(changing_rules),
        cmocka_unit_test(explaining),
        cmocka_unit_test(explaining_a_death),
        cmocka_unit_test(explaining_pensions_and_cash),
        cmocka_unit_test(explaining_membership),
        cmocka_unit_test(explaining_savings),
        cmocka_unit_test(explaining_worth),
        cmocka_unit_test(calculations_allocate_nothing),
        cmocka_unit_test(reading_csv),
        cmocka_unit_test(writing_csv),
        cmocka_unit_test(reading_regions),
        cmocka_unit_test(adding_former_codes),
        cmocka_unit_test(allocating_places),
        cmocka_unit_test(planning),
        cmocka_unit_test(summing_by_level),
        cmocka_unit_test(explaining_an_audit),
        cmocka_unit_test(explaining_coverage),
        cmocka_unit_test(comparing_rows),
        cmocka_unit_test(screening_a_list),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
