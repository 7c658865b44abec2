/* SPDX-License-Identifier: MIT */

/*
 * check_cases.c - compares the library with files of expected results
 *
 *     check_cases FILE...
 *
 * The formats are those of tests/cases/README.md; a file is recognised by its
 * header line.  Each mismatch is printed as `id item expected got`, where got
 * is a figure or the name of a status.  The last line is `N passed, M failed`.
 * Exit 0 only if every file was read and every case in it passed.
 */
#include "benefit_case.h"
#include "support.h"

#include <string.h>

/* What came out: a text that is compared with the expected one. */
struct answer {
    char text[64];
};

struct tally {
    size_t passed;
    size_t failed;
};

static void
answer_number(struct answer *answer, int64_t value)
{
    snprintf(answer->text, sizeof answer->text, "%lld", (long long)value);
}

static void
answer_status(struct answer *answer, jamsostek_status status)
{
    snprintf(answer->text, sizeof answer->text, "%s",
             jamsostek_status_name(status));
}

static void
judge(struct tally *tally, const char *id, const char *item,
      const char *expected, const struct answer *got)
{
    if (strcmp(expected, got->text) == 0) {
        tally->passed++;
        return;
    }
    tally->failed++;
    printf("%s %s %s %s\n", id, item, expected, got->text);
}

/* --- contributions.csv --------------------------------------------------- */

/*
 * What an item is made of: fields of the result, added or taken away, and the
 * programmes that it can be computed from alone.
 */
static const struct item {
    const char *name;
    uint32_t alone;      /* enough where no risk group is known */
    bool needs_all_else; /* a total: it follows the compulsory set */
} items[] = {
    {"jkk", JAMSOSTEK_JKK, false},
    {"jkm", JAMSOSTEK_JKM, false},
    {"jht_employer", JAMSOSTEK_JHT, false},
    {"jht_worker", JAMSOSTEK_JHT, false},
    {"jp_employer", JAMSOSTEK_JP, false},
    {"jp_worker", JAMSOSTEK_JP, false},
    {"jht", JAMSOSTEK_JHT, false},
    {"jkp_government", JAMSOSTEK_JKP, false},
    {"jkp_from_jkk", JAMSOSTEK_JKP, false},
    {"jkp_from_jkm", JAMSOSTEK_JKP, false},
    {"jkk_kept", 0, false},
    {"jkk_jkm", JAMSOSTEK_JKK | JAMSOSTEK_JKM, false},
    {"total_employer", 0, true},
    {"total_worker", JAMSOSTEK_JHT | JAMSOSTEK_JP, true},
    {"total", 0, true},
};

static const struct item *
find_item(const char *name)
{
    size_t i;

    for (i = 0; i < sizeof items / sizeof items[0]; i++)
        if (strcmp(items[i].name, name) == 0)
            return &items[i];
    return NULL;
}

static int64_t
item_value(const char *item, const jamsostek_contribution *c)
{
    const struct {
        const char *name;
        int64_t value;
    } values[] = {
        {"jkk", c->jkk},
        {"jkm", c->jkm},
        {"jht_employer", c->jht_employer},
        {"jht_worker", c->jht_worker},
        {"jp_employer", c->jp_employer},
        {"jp_worker", c->jp_worker},
        {"jht", c->jht_employer + c->jht_worker},
        {"jkp_government", c->jkp_government},
        {"jkp_from_jkk", c->jkp_from_jkk},
        {"jkp_from_jkm", c->jkp_from_jkm},
        {"jkk_kept", c->jkk - c->jkp_from_jkk},
        {"jkk_jkm", c->jkk + c->jkm},
        {"total_employer", c->jkk + c->jkm + c->jht_employer + c->jp_employer},
        {"total_worker", c->jht_worker + c->jp_worker},
        {"total", c->total},
    };
    size_t i;

    for (i = 0; strcmp(values[i].name, item) != 0; i++)
        ;
    return values[i].value;
}

/* The programmes that an employer of this size has to take part in. */
static jamsostek_status
compulsory_for(const jamsostek_worker *worker, jamsostek_date month,
               uint32_t *out, jamsostek_error *err)
{
    char key[64];
    jamsostek_rule rule;
    jamsostek_status status;

    snprintf(key, sizeof key, "programme.compulsory_pu%s%s",
             worker->employer_size != 0 ? "_" : "",
             worker->employer_size != 0
                 ? jamsostek_employer_size_name(worker->employer_size)
                 : "");
    status = jamsostek_rules_get(NULL, key, month,
                                 JAMSOSTEK_OPTION_CARRY_FORWARD, &rule, err);
    if (status == JAMSOSTEK_OK)
        *out = (uint32_t)rule.amount;
    return status;
}

/*
 * Chooses the programmes.  Where the line gives a risk group (or needs none)
 * the compulsory ones count, as for a real payroll; else only those that the
 * item consists of, as far as they are compulsory for that employer.
 */
static jamsostek_status
choose_programmes(const struct item *item, struct case_worker *w, bool *none,
                  jamsostek_error *err)
{
    jamsostek_status status;
    uint32_t compulsory;

    *none = false;
    if (strcmp(item->name, "jkk_jkm") == 0) {
        w->worker.programmes = item->alone;
        return JAMSOSTEK_OK;
    }
    if (w->worker.segment == JAMSOSTEK_SEGMENT_BPU && !item->needs_all_else) {
        /* JHT is voluntary there: the item says that it is taken. */
        w->worker.programmes = item->alone;
        return JAMSOSTEK_OK;
    }
    if (w->worker.segment != JAMSOSTEK_SEGMENT_PU ||
        w->worker.risk_group != 0 || item->alone == 0)
        return JAMSOSTEK_OK;
    status = compulsory_for(&w->worker, w->month, &compulsory, err);
    if (status != JAMSOSTEK_OK)
        return status;
    *none = (item->alone & compulsory) == 0;
    if (item->alone != JAMSOSTEK_JKP) {
        w->worker.programmes = item->alone & compulsory;
    } else if (w->worker.relief != JAMSOSTEK_RELIEF_LABOUR_INTENSIVE) {
        /* JKP comes with other programmes only, but its slices are the same
         * in every risk group unless PP 7/2025 art. 9 applies. */
        w->worker.risk_group = JAMSOSTEK_RISK_VERY_LOW;
    }
    return JAMSOSTEK_OK;
}

static jamsostek_status
contribution_item(const struct table *table, size_t row, int64_t *out,
                  jamsostek_error *err)
{
    const char *name = table_get(table, row, "item");
    const struct item *item;
    struct case_worker w;
    jamsostek_contribution c;
    jamsostek_status status = worker_from_row(table, row, &w, err);
    bool none;

    if (status != JAMSOSTEK_OK)
        return status;
    if (strcmp(name, "jp_ceiling") == 0) {
        jamsostek_rule rule;

        status =
            jamsostek_rules_get(NULL, "jp.ceiling", w.month,
                                JAMSOSTEK_OPTION_CARRY_FORWARD, &rule, err);
        if (status == JAMSOSTEK_OK)
            *out = rule.amount;
        return status;
    }
    item = find_item(name);
    if (item == NULL)
        return JAMSOSTEK_ERR_FORMAT;
    status = choose_programmes(item, &w, &none, err);
    if (status == JAMSOSTEK_OK && none) {
        *out = 0; /* not due from an employer of this size */
        return JAMSOSTEK_OK;
    }
    if (status == JAMSOSTEK_OK)
        status =
            jamsostek_contribution_compute(NULL, w.month, &w.worker, &c, err);
    if (status == JAMSOSTEK_OK)
        *out = item_value(name, &c);
    return status;
}

static void
check_contributions(const struct table *table, struct tally *tally)
{
    size_t row;

    for (row = 1; row < table->n_rows; row++) {
        struct answer got;
        int64_t value;
        jamsostek_error err = JAMSOSTEK_ERROR_INIT;
        jamsostek_status status = contribution_item(table, row, &value, &err);

        if (status == JAMSOSTEK_OK)
            answer_number(&got, value);
        else
            answer_status(&got, status);
        judge(tally, table_get(table, row, "id"), table_get(table, row, "item"),
              table_get(table, row, "expected"), &got);
    }
}

/* --- budgets.csv --------------------------------------------------------- */

/* A figure that may be empty; below 0 it is not printed. */
static int64_t
figure(const struct table *table, size_t row, const char *column, bool *good)
{
    const char *text = table_get(table, row, column);
    int64_t value;

    if (*text == '\0')
        return JAMSOSTEK_COUNT_NONE;
    if (!whole_number(text, &value) || value < 0) {
        *good = false;
        return JAMSOSTEK_COUNT_NONE;
    }
    return value;
}

/* A column that the file leaves empty makes no claim. */
static void
judge_column(struct tally *tally, const struct table *table, size_t row,
             const char *column, const struct answer *got)
{
    const char *expected = table_get(table, row, column);

    if (*expected != '\0')
        judge(tally, table_get(table, row, "id"), column, expected, got);
}

/* A number with so many decimals; not known: ERR_MISSING. */
static void
answer_decimal(struct answer *answer, int64_t value, int decimals)
{
    int64_t scale = 1;
    int i;

    if (value == JAMSOSTEK_COUNT_NONE) {
        answer_status(answer, JAMSOSTEK_ERR_MISSING);
        return;
    }
    for (i = 0; i < decimals; i++)
        scale *= 10;
    if (decimals == 0)
        answer_number(answer, value);
    else
        snprintf(answer->text, sizeof answer->text, "%lld.%0*lld",
                 (long long)(value / scale), decimals,
                 (long long)(value % scale));
}

static void
answer_verdict(struct answer *answer, jamsostek_status status, int32_t verdict)
{
    const char *name = jamsostek_verdict_name(verdict);

    if (status != JAMSOSTEK_OK)
        answer_status(answer, status);
    else
        snprintf(answer->text, sizeof answer->text, "%s",
                 name != NULL ? name : "none");
}

static void
check_budgets(const struct table *table, struct tally *tally)
{
    size_t row;

    for (row = 1; row < table->n_rows; row++) {
        bool good = true;
        jamsostek_budget_claim claim = JAMSOSTEK_BUDGET_CLAIM_INIT;
        jamsostek_budget_audit audit;
        jamsostek_status status = JAMSOSTEK_ERR_FORMAT;
        struct answer got;

        memset(&audit, 0, sizeof audit);
        claim.workers = figure(table, row, "workers", &good);
        claim.months = figure(table, row, "months", &good);
        claim.rate = figure(table, row, "rate", &good);
        claim.printed = figure(table, row, "printed", &good);
        if (*table_get(table, row, "printed_quantum") != '\0')
            claim.quantum = figure(table, row, "printed_quantum", &good);
        if (good)
            status = jamsostek_audit_budget(NULL, &claim, &audit, NULL, 0, NULL,
                                            NULL);
        answer_verdict(&got, status, audit.verdict);
        judge_column(tally, table, row, "verdict", &got);
        answer_decimal(&got, audit.computed, 0);
        judge_column(tally, table, row, "computed", &got);
        answer_decimal(&got, audit.implied_months, 3);
        judge_column(tally, table, row, "implied_months", &got);
        answer_decimal(&got, audit.implied_workers, 1);
        judge_column(tally, table, row, "implied_workers", &got);
    }
}

/* --- coverage.csv -------------------------------------------------------- */

/* 47.38 with its decimals: 4738 and 2. */
static bool
read_percent(const char *text, int64_t *value, int32_t *decimals)
{
    jamsostek_figure readings[JAMSOSTEK_FIGURE_READINGS];
    int64_t quantum;
    size_t n;

    if (*text == '\0') {
        *value = JAMSOSTEK_COUNT_NONE;
        return true;
    }
    if (jamsostek_figure_parse(text, "en", readings, &n, NULL) != JAMSOSTEK_OK)
        return false;
    *decimals = readings[0].exponent < 0 ? -readings[0].exponent : 0;
    return jamsostek_figure_value(&readings[0], *decimals, value, &quantum,
                                  NULL) == JAMSOSTEK_OK;
}

static void
check_coverage(const struct table *table, struct tally *tally)
{
    size_t row;

    for (row = 1; row < table->n_rows; row++) {
        bool good = true;
        jamsostek_percent_claim claim = JAMSOSTEK_PERCENT_CLAIM_INIT;
        jamsostek_percent_audit audit;
        jamsostek_status status = JAMSOSTEK_ERR_FORMAT;
        struct answer got;

        memset(&audit, 0, sizeof audit);
        claim.numerator = figure(table, row, "numerator", &good);
        claim.denominator = figure(table, row, "denominator", &good);
        claim.inputs_rounded =
            strcmp(table_get(table, row, "inputs_rounded"), "1") == 0;
        good = good && read_percent(table_get(table, row, "printed_pct"),
                                    &claim.printed, &claim.decimals);
        if (good)
            status =
                jamsostek_audit_percent(&claim, &audit, NULL, 0, NULL, NULL);
        answer_verdict(&got, status, audit.verdict);
        judge_column(tally, table, row, "verdict", &got);
        answer_decimal(&got, audit.recomputed, JAMSOSTEK_AUDIT_DECIMALS);
        judge_column(tally, table, row, "recomputed_pct", &got);
    }
}

/* --- files --------------------------------------------------------------- */

static const char *const contribution_columns[] = {
    "id",        "month",         "segment",        "risk_group",
    "wage",      "daily_wage",    "contract_value", "contract_includes_vat",
    "born",      "employer_size", "relief",         "funding",
    "pmi_route", "pmi_months",    "item",           "expected",
    NULL};

static const char *const budget_columns[] = {
    "id",       "workers",        "months",          "months_printed",
    "rate",     "printed",        "printed_quantum", "verdict",
    "computed", "implied_months", "implied_workers", NULL};

static const char *const coverage_columns[] = {
    "id",          "numerator", "denominator",    "inputs_rounded",
    "printed_pct", "verdict",   "recomputed_pct", NULL};

/* --- benefits.csv -------------------------------------------------------- */

static const char *const benefit_columns[] = {
    "id", "date", "programme", "case", "inputs", "item", "expected", NULL};

/* Who answers for a programme. */
static const struct {
    const char *programme;
    benefit_solver solve;
} solvers[] = {
    {"jkk", solve_jkk}, {"jkm", solve_jkm},
    {"pmi", solve_pmi}, {"jp", solve_jp},
    {"jkp", solve_jkp}, {"jht", solve_jht},
    {"tax", solve_tax}, {"membership", solve_membership},
    {NULL, NULL},
};

static void
check_benefits(const struct table *table, struct tally *tally)
{
    size_t row, i;

    for (row = 1; row < table->n_rows; row++) {
        const char *programme = table_get(table, row, "programme");
        struct benefit_case c = {.name = table_get(table, row, "case"),
                                 .inputs = table_get(table, row, "inputs"),
                                 .item = table_get(table, row, "item")};
        jamsostek_error err = JAMSOSTEK_ERROR_INIT;
        struct answer got;
        int64_t value = 0;
        jamsostek_status status =
            jamsostek_date_parse(table_get(table, row, "date"), &c.date, &err);

        if (status == JAMSOSTEK_OK) {
            status = JAMSOSTEK_ERR_UNKNOWN_KEY;
            for (i = 0; solvers[i].programme != NULL; i++)
                if (strcmp(solvers[i].programme, programme) == 0)
                    status = solvers[i].solve(&c, &value, &err);
        }
        if (status == JAMSOSTEK_OK)
            answer_number(&got, value);
        else
            answer_status(&got, status);
        judge(tally, table_get(table, row, "id"), c.item,
              table_get(table, row, "expected"), &got);
    }
}

static const struct {
    const char *name;
    const char *const *columns;
    void (*check)(const struct table *table, struct tally *tally);
} formats[] = {
    {"contributions", contribution_columns, check_contributions},
    {"budgets", budget_columns, check_budgets},
    {"coverage", coverage_columns, check_coverage},
    {"benefits", benefit_columns, check_benefits},
};

static bool
has_columns(const struct table *table, const char *const *columns)
{
    for (; *columns != NULL; columns++)
        if (!table_has(table, *columns))
            return false;
    return true;
}

/* False if the file cannot be used at all. */
static bool
check_file(const char *path, struct tally *tally)
{
    struct table table;
    char why[160];
    size_t i, before = tally->passed + tally->failed;

    if (!table_open(path, &table, why, sizeof why)) {
        fprintf(stderr, "%s: %s\n", path, why);
        return false;
    }
    for (i = 0; i < sizeof formats / sizeof formats[0]; i++)
        if (has_columns(&table, formats[i].columns)) {
            formats[i].check(&table, tally);
            table_free(&table);
            if (tally->passed + tally->failed == before)
                fprintf(stderr, "%s: holds no cases\n", path);
            return tally->passed + tally->failed > before;
        }
    fprintf(stderr, "%s: the header line is that of no known format\n", path);
    table_free(&table);
    return false;
}

int
main(int argc, char **argv)
{
    struct tally tally = {0, 0};
    bool good = argc > 1;
    int i;

    if (argc < 2)
        fprintf(stderr, "usage: check_cases FILE...\n");
    for (i = 1; i < argc; i++)
        if (!check_file(argv[i], &tally))
            good = false;
    printf("%zu passed, %zu failed\n", tally.passed, tally.failed);
    return good && tally.failed == 0 && tally.passed > 0 ? 0 : 1;
}
