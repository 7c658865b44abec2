/* SPDX-License-Identifier: MIT */

/*
 * test_batch.c - columns of workers against one worker at a time
 *
 * The library has a fast way for columns; jamsostek_contribution_compute() and
 * _span() are the yardstick.  Columns are random, good and bad; the seed is
 * printed and taken from JAMSOSTEK_SEED.
 */
#include "law/law.h"
#include "support.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { MOST = 80000, N_AMOUNTS = 15, N_LINES = 11, GUARD = 8 };

/* Everything that can be a column of the input. */
static struct {
    jamsostek_date months[MOST];
    jamsostek_idr wage[MOST];
    jamsostek_idr daily_wage[MOST];
    jamsostek_idr contract_value[MOST];
    jamsostek_date born[MOST];
    uint8_t segment[MOST];
    uint8_t risk_group[MOST];
    uint8_t employer_size[MOST];
    uint8_t programmes[MOST];
    uint8_t funding[MOST];
    uint8_t relief[MOST];
    uint8_t category[MOST];
    uint8_t valid[MOST / 8 + 4];
    int32_t group[MOST];
} source;

/* Every column of the output, with room behind it that must stay untouched. */
static struct {
    jamsostek_idr amount[N_AMOUNTS][MOST + 2 * GUARD];
    uint8_t row_status[MOST + 2 * GUARD];
    uint32_t flags[MOST + 2 * GUARD];
} target;

static uint64_t seed;

static int64_t
pick(int64_t n)
{
    return random_below(&seed, n);
}

static bool
chance(int64_t percent)
{
    return pick(100) < percent;
}

/* How wild the rows of a trial are. */
struct mood {
    int64_t bad;      /* percent of codes that are none */
    int64_t kinds;    /* how many values each code may take, at most */
    int64_t odd_wage; /* percent of wages that are negative or huge */
    int64_t others;   /* percent with a daily wage or a contract value */
};

static uint8_t
code(const struct mood *mood, int64_t last)
{
    if (chance(mood->bad))
        return (uint8_t)pick(256);
    return (uint8_t)pick((mood->kinds < last ? mood->kinds : last) + 1);
}

static jamsostek_idr
random_wage(const struct mood *mood)
{
    static const jamsostek_idr odd[] = {-1,
                                        INT64_MIN,
                                        INT64_MAX,
                                        INT64_C(4294967295),
                                        INT64_C(4294967296),
                                        INT64_C(9000000000000),
                                        INT64_C(9000000000001),
                                        0,
                                        1,
                                        49,
                                        50};
    static const jamsostek_idr edges[] = {5000000, 11086300, 10547400, 1099000,
                                          1099999, 1100000,  20200000, 8754600};

    if (chance(mood->odd_wage))
        return odd[pick((int64_t)ARRAY_LEN(odd))];
    if (chance(20))
        return edges[pick((int64_t)ARRAY_LEN(edges))] + pick(3) - 1;
    return pick(chance(80) ? 25000000 : INT64_C(5000000000));
}

static jamsostek_date
random_month(bool wild)
{
    jamsostek_date month;

    if (wild && chance(10))
        return (jamsostek_date)random_next(&seed);
    assert_int_equal(jamsostek_date_add_months(
                         day("2015-07-01"), (int32_t)pick(142), &month, NULL),
                     JAMSOSTEK_OK);
    return wild && chance(10) ? month - 31 * 12 * 3 : month + (int32_t)pick(28);
}

static jamsostek_date
random_birth(const struct mood *mood)
{
    if (chance(mood->bad))
        return (jamsostek_date)random_next(&seed);
    if (chance(30))
        return JAMSOSTEK_DATE_NONE;
    return day("1940-01-01") + (jamsostek_date)pick(25000);
}

static void
fill_source(const struct mood *mood, size_t n, bool wild_months)
{
    jamsostek_date month = random_month(wild_months);
    size_t i;

    for (i = 0; i < n; i++) {
        /* Months come in runs, as in a file sorted by month, or mixed. */
        if (chance(wild_months ? 60 : 3))
            month = random_month(wild_months);
        source.months[i] = month;
        source.wage[i] = random_wage(mood);
        source.daily_wage[i] =
            chance(mood->others) ? random_wage(mood) / 25 : 0;
        source.contract_value[i] = chance(mood->others) ? random_wage(mood) : 0;
        source.born[i] = random_birth(mood);
        source.segment[i] = code(mood, 4);
        source.risk_group[i] = code(mood, 5);
        source.employer_size[i] = code(mood, 4);
        source.programmes[i] = chance(60) ? 0 : code(mood, 31);
        source.funding[i] = code(mood, 12);
        source.relief[i] = chance(50) ? 0 : code(mood, 4);
        source.category[i] = chance(80) ? 0 : code(mood, 77);
        source.group[i] = (int32_t)pick(7);
    }
    for (i = 0; i < sizeof source.valid; i++)
        source.valid[i] = (uint8_t)(random_next(&seed) | 0x11);
}

/* Which columns a call uses: one bit each. */
enum {
    HAS_MONTHS = 1,
    HAS_WAGE = 2,
    HAS_DAILY_WAGE = 4,
    HAS_CONTRACT_VALUE = 8,
    HAS_BORN = 16,
    HAS_SEGMENT = 32,
    HAS_RISK_GROUP = 64,
    HAS_EMPLOYER_SIZE = 128,
    HAS_PROGRAMMES = 256,
    HAS_FUNDING = 512,
    HAS_RELIEF = 1024,
    HAS_CATEGORY = 2048,
    HAS_VALID = 4096,
    EVERY_COLUMN = 8191
};

static jamsostek_contribution_columns
columns_of(uint32_t has, size_t n, const jamsostek_worker *common)
{
    jamsostek_contribution_columns in = {0};

    in.struct_size = sizeof in;
    in.n = n;
    in.month = day("2026-05-01");
    in.common = common;
    in.months = has & HAS_MONTHS ? source.months : NULL;
    in.wage = has & HAS_WAGE ? source.wage : NULL;
    in.daily_wage = has & HAS_DAILY_WAGE ? source.daily_wage : NULL;
    in.contract_value = has & HAS_CONTRACT_VALUE ? source.contract_value : NULL;
    in.born = has & HAS_BORN ? source.born : NULL;
    in.segment = has & HAS_SEGMENT ? source.segment : NULL;
    in.risk_group = has & HAS_RISK_GROUP ? source.risk_group : NULL;
    in.employer_size = has & HAS_EMPLOYER_SIZE ? source.employer_size : NULL;
    in.programmes = has & HAS_PROGRAMMES ? source.programmes : NULL;
    in.funding = has & HAS_FUNDING ? source.funding : NULL;
    in.relief = has & HAS_RELIEF ? source.relief : NULL;
    in.category = has & HAS_CATEGORY ? source.category : NULL;
    in.valid = has & HAS_VALID ? source.valid : NULL;
    in.valid_offset = has & HAS_VALID ? (size_t)pick(17) : 0;
    return in;
}

/* The columns of amounts, in the order of amount_of(). */
static void
set_amounts(jamsostek_contribution_results *out, jamsostek_idr *const *a)
{
    out->jkk = a[0];
    out->jkm = a[1];
    out->jht_employer = a[2];
    out->jht_worker = a[3];
    out->jp_employer = a[4];
    out->jp_worker = a[5];
    out->jkp_government = a[6];
    out->jkp_from_jkk = a[7];
    out->jkp_from_jkm = a[8];
    out->pmi = a[9];
    out->total = a[10];
    out->paid_by_worker = a[11];
    out->paid_by_employer = a[12];
    out->paid_by_government = a[13];
    out->paid_by_sponsor = a[14];
}

/* All outputs, beginning `shift` elements later than they are aligned. */
static jamsostek_contribution_results
all_results(size_t shift)
{
    jamsostek_idr *a[N_AMOUNTS];
    jamsostek_contribution_results out = {.struct_size = sizeof out};
    size_t i;

    memset(&target, 0x5a, sizeof target);
    for (i = 0; i < N_AMOUNTS; i++)
        a[i] = target.amount[i] + shift;
    set_amounts(&out, a);
    out.row_status = target.row_status + shift;
    out.flags = target.flags + shift;
    return out;
}

/* What a single worker gives for a row: the yardstick. */
static jamsostek_status
scalar(const jamsostek_rules *rules, const jamsostek_contribution_columns *in,
       size_t i, jamsostek_contribution *out)
{
    jamsostek_worker w = JAMSOSTEK_WORKER_INIT;
    jamsostek_date month = in->months != NULL ? in->months[i] : in->month;

    if (in->common != NULL)
        w = *in->common;
    if (in->wage != NULL)
        w.wage = in->wage[i];
    if (in->daily_wage != NULL)
        w.daily_wage = in->daily_wage[i];
    if (in->contract_value != NULL)
        w.contract_value = in->contract_value[i];
    if (in->born != NULL)
        w.born = in->born[i];
    if (in->segment != NULL)
        w.segment = in->segment[i];
    if (in->risk_group != NULL)
        w.risk_group = in->risk_group[i];
    if (in->employer_size != NULL)
        w.employer_size = in->employer_size[i];
    if (in->programmes != NULL)
        w.programmes = in->programmes[i];
    if (in->funding != NULL)
        w.funding = in->funding[i];
    if (in->relief != NULL)
        w.relief = in->relief[i];
    if (in->category != NULL)
        w.category = in->category[i];
    memset(out, 0, sizeof *out);
    if (in->valid != NULL) {
        size_t bit = in->valid_offset + i;

        if (!(in->valid[bit / 8] >> (bit % 8) & 1))
            return JAMSOSTEK_ERR_NULL_ROW;
    }
    if (in->n_months > 1)
        return jamsostek_contribution_span(rules, month, in->n_months, &w, out,
                                           NULL);
    return jamsostek_contribution_compute(rules, month, &w, out, NULL);
}

static int64_t
amount_of(const jamsostek_contribution *c, size_t column)
{
    const int64_t amounts[N_AMOUNTS] = {c->jkk,
                                        c->jkm,
                                        c->jht_employer,
                                        c->jht_worker,
                                        c->jp_employer,
                                        c->jp_worker,
                                        c->jkp_government,
                                        c->jkp_from_jkk,
                                        c->jkp_from_jkm,
                                        c->pmi,
                                        c->total,
                                        c->paid_by_worker,
                                        c->paid_by_employer,
                                        c->paid_by_government,
                                        c->paid_by_sponsor};

    return amounts[column];
}

static void
assert_guarded(const void *from, size_t bytes)
{
    const unsigned char *p = from;
    size_t i;

    for (i = 0; i < bytes; i++)
        assert_int_equal(p[i], 0x5a);
}

/* One row of the results against the yardstick. */
static void
assert_row(const jamsostek_contribution_results *out, size_t i,
           const jamsostek_contribution *c, jamsostek_status status)
{
    jamsostek_idr *const columns[N_AMOUNTS] = {out->jkk,
                                               out->jkm,
                                               out->jht_employer,
                                               out->jht_worker,
                                               out->jp_employer,
                                               out->jp_worker,
                                               out->jkp_government,
                                               out->jkp_from_jkk,
                                               out->jkp_from_jkm,
                                               out->pmi,
                                               out->total,
                                               out->paid_by_worker,
                                               out->paid_by_employer,
                                               out->paid_by_government,
                                               out->paid_by_sponsor};
    size_t k;

    for (k = 0; k < N_AMOUNTS; k++) {
        if (columns[k] == NULL)
            continue;
        if (columns[k][i] != amount_of(c, k))
            print_error("row %zu, column %zu\n", i, k);
        assert_int_equal(columns[k][i], amount_of(c, k));
    }
    if (out->row_status != NULL)
        assert_int_equal(out->row_status[i], status);
    if (out->flags != NULL)
        assert_int_equal(out->flags[i], c->flags);
}

/* Runs a batch and compares every row. */
static void
assert_batch(const jamsostek_rules *rules,
             const jamsostek_contribution_columns *in,
             const jamsostek_contribution_results *out)
{
    size_t n_bad = 99, bad = 0, i;
    int64_t first_bad = -1;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    assert_int_equal(jamsostek_contribution_batch(rules, in, out, &n_bad, &err),
                     JAMSOSTEK_OK);
    for (i = 0; i < in->n; i++) {
        jamsostek_contribution c;
        jamsostek_status status = scalar(rules, in, i, &c);

        assert_row(out, i, &c, status);
        if (status != JAMSOSTEK_OK && status != JAMSOSTEK_ERR_NULL_ROW) {
            if (bad++ == 0) {
                first_bad = (int64_t)i;
                assert_int_equal(err.status, status);
                assert_true(strlen(err.message) > 5);
            }
        }
    }
    assert_int_equal(n_bad, bad);
    assert_int_equal(err.row, first_bad);
}

/* Nothing is written before or behind the rows. */
static void
assert_inside(size_t shift, size_t n)
{
    size_t k, end = shift + n, room = MOST + 2 * GUARD;

    for (k = 0; k < N_AMOUNTS; k++) {
        assert_guarded(target.amount[k], shift * sizeof(jamsostek_idr));
        assert_guarded(target.amount[k] + end,
                       (end + 64 < room ? 64 : room - end) *
                           sizeof(jamsostek_idr));
    }
    assert_guarded(target.row_status, shift);
    assert_guarded(target.row_status + end, 8);
    assert_guarded(target.flags + end, 8);
}

static jamsostek_worker
random_common(const struct mood *mood)
{
    static const jamsostek_idr pieces[] = {1000000, 2000000, 3456789};
    jamsostek_worker w = JAMSOSTEK_WORKER_INIT;

    w.segment = chance(70) ? (int32_t)pick(5) : code(mood, 4);
    w.risk_group = (int32_t)pick(6);
    w.employer_size = chance(50) ? 0 : (int32_t)pick(5);
    w.relief = chance(70) ? 0 : (int32_t)pick(5);
    w.funding = (int32_t)pick(13);
    w.options = (uint32_t)pick(8);
    w.wage = random_wage(mood);
    w.born = random_birth(mood);
    w.pmi_route = (int32_t)pick(3);
    w.pmi_months = (int32_t)pick(40);
    w.pmi_jht = chance(50) ? 100000 : pick(3) - 1;
    w.contract_with_vat = (int32_t)pick(2);
    if (chance(15))
        w.industry = (int32_t)pick(200);
    if (chance(10)) {
        w.piece_wages = pieces;
        w.n_piece_wages = 1 + (size_t)pick(3);
    }
    if (chance(10))
        w.daily_wage = random_wage(mood) / 25;
    return w;
}

static const struct mood moods[] = {
    {0, 99, 0, 0},   /* clean payrolls of every kind */
    {0, 1, 0, 0},    /* few kinds */
    {2, 99, 2, 3},   /* a few faults */
    {20, 99, 20, 20} /* a mess */
};

static void
a_batch_equals_single_workers_on_random_columns(void **state)
{
    size_t trial;

    (void)state;
    for (trial = 0; trial < 400; trial++) {
        const struct mood *mood = &moods[trial % ARRAY_LEN(moods)];
        size_t n = (size_t)pick(chance(80) ? 300 : 2000);
        size_t shift = (size_t)pick(GUARD);
        jamsostek_worker common = random_common(mood);
        jamsostek_contribution_columns in;
        jamsostek_contribution_results out = all_results(shift);

        fill_source(mood, n, chance(30));
        in = columns_of((uint32_t)random_next(&seed) & EVERY_COLUMN, n,
                        chance(80) ? &common : NULL);
        in.month = random_month(chance(20));
        assert_batch(NULL, &in, &out);
        assert_inside(shift, n);
    }
}

static void
spans_of_a_batch_equal_spans_of_single_workers(void **state)
{
    static const int32_t spans[] = {0, 1, 2, 12, 13, 25};
    size_t trial;

    (void)state;
    for (trial = 0; trial < 120; trial++) {
        const struct mood *mood = &moods[trial % ARRAY_LEN(moods)];
        size_t n = (size_t)pick(chance(90) ? 100 : 1200);
        jamsostek_worker common = random_common(mood);
        jamsostek_contribution_columns in;
        jamsostek_contribution_results out = all_results(0);

        fill_source(mood, n, chance(30));
        in =
            columns_of((uint32_t)random_next(&seed) & EVERY_COLUMN, n, &common);
        in.month = random_month(false);
        in.n_months = spans[pick((int64_t)ARRAY_LEN(spans))];
        assert_batch(NULL, &in, &out);
        assert_inside(0, n);
    }
}

static void
every_combination_of_columns_works(void **state)
{
    enum { ROWS = 24 };
    static const struct mood mood = {4, 99, 4, 15};
    jamsostek_worker common = JAMSOSTEK_WORKER_INIT;
    uint32_t has;

    (void)state;
    common.segment = JAMSOSTEK_SEGMENT_PU;
    common.risk_group = JAMSOSTEK_RISK_LOW;
    common.wage = 3456789;
    common.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    fill_source(&mood, ROWS, false);
    for (has = 0; has <= EVERY_COLUMN; has++) {
        jamsostek_contribution_columns in = columns_of(has, ROWS, &common);
        static jamsostek_idr room[N_AMOUNTS][ROWS];
        static uint8_t row_status[ROWS];
        static uint32_t flags[ROWS];
        jamsostek_contribution_results out = {.struct_size = sizeof out};
        jamsostek_idr *a[N_AMOUNTS];
        size_t k;

        for (k = 0; k < N_AMOUNTS; k++)
            a[k] = room[k];
        set_amounts(&out, a);
        out.row_status = row_status;
        out.flags = flags;
        assert_batch(NULL, &in, &out);
    }
}

static void
every_combination_of_results_works(void **state)
{
    enum { ROWS = 40 };
    static const struct mood mood = {4, 99, 4, 10};
    uint32_t wanted;

    (void)state;
    fill_source(&mood, ROWS, false);
    /* A bit per line, one for all payers, one for status and one for flags. */
    for (wanted = 0; wanted < 1u << (N_LINES + 3); wanted++) {
        jamsostek_contribution_columns in =
            columns_of(EVERY_COLUMN, ROWS, NULL);
        static jamsostek_idr room[N_AMOUNTS][ROWS];
        static uint8_t row_status[ROWS];
        static uint32_t flags[ROWS];
        jamsostek_idr *a[N_AMOUNTS];
        jamsostek_contribution_results out = {.struct_size = sizeof out};
        size_t k;

        for (k = 0; k < N_AMOUNTS; k++)
            a[k] = wanted >> (k < N_LINES ? k : N_LINES) & 1 ? room[k] : NULL;
        set_amounts(&out, a);
        out.row_status = wanted >> (N_LINES + 1) & 1 ? row_status : NULL;
        out.flags = wanted >> (N_LINES + 2) & 1 ? flags : NULL;
        assert_batch(NULL, &in, &out);
    }
}

static void
long_columns_work_wherever_they_begin(void **state)
{
    static const struct mood clean = {0, 5, 0, 0}, rough = {0, 5, 50, 0};
    size_t shift;

    (void)state;
    fill_source(&clean, MOST, false);
    for (shift = 0; shift < 6; shift++) {
        jamsostek_worker common = JAMSOSTEK_WORKER_INIT;
        /* The usual payroll: a wage and a risk group. */
        jamsostek_contribution_columns in;
        jamsostek_contribution_results out = all_results(shift);
        size_t i;

        common.segment = JAMSOSTEK_SEGMENT_PU;
        common.risk_group = JAMSOSTEK_RISK_HIGH;
        in = columns_of(shift % 2 ? HAS_WAGE : HAS_WAGE | HAS_RISK_GROUP,
                        MOST - shift, &common);
        for (i = 0; i < MOST; i++)
            source.risk_group[i] = (uint8_t)(1 + i % 5);
        /* Lines alone are written straight to their columns. */
        if (shift >= 2)
            out.total = out.paid_by_worker = out.paid_by_employer =
                out.paid_by_government = out.paid_by_sponsor = NULL;
        /* Bad rows among them, and rows that take the slow way. */
        for (i = 0; shift >= 4 && i < MOST; i += 1 + (size_t)pick(900)) {
            source.risk_group[i] = (uint8_t)pick(8);
            source.wage[i] = random_wage(&rough);
        }
        assert_batch(NULL, &in, &out);
        assert_inside(shift, in.n);
    }
}

static void
more_kinds_of_workers_than_fit_anywhere_still_work(void **state)
{
    static const struct mood rich = {0, 99, 0, 0};
    jamsostek_worker common = JAMSOSTEK_WORKER_INIT;
    jamsostek_contribution_columns in;
    jamsostek_contribution_results out = all_results(0);

    (void)state;
    common.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    fill_source(&rich, 20000, false);
    in = columns_of(EVERY_COLUMN & ~(HAS_MONTHS | HAS_VALID), 20000, &common);
    assert_batch(NULL, &in, &out);
}

static void
a_what_if_counts_in_a_batch_too(void **state)
{
    /* Rates, roundings and amounts of shapes that the fast way may not
     * know. */
    static const struct {
        const char *key;
        int32_t unit;
        int64_t amount;
    } changes[] = {
        {"bpu.jkm", JAMSOSTEK_UNIT_IDR, 7501},
        {"jkm.rate", JAMSOSTEK_UNIT_PPM, 3001},
        {"jht.rate_worker", JAMSOSTEK_UNIT_PPM, 999999},
        {"jp.ceiling", JAMSOSTEK_UNIT_IDR, 3},
        {"jp.ceiling", JAMSOSTEK_UNIT_IDR, INT64_C(6000000000)},
        {"jkp.ceiling", JAMSOSTEK_UNIT_IDR, 0},
        {"rounding.jkk_direction", JAMSOSTEK_UNIT_OPTION, 2},
        {"rounding.jht_base", JAMSOSTEK_UNIT_IDR, 100},
        {"relief.labour_intensive", JAMSOSTEK_UNIT_PPM, 333333},
        {"wage.daily_factor", JAMSOSTEK_UNIT_FACTOR, 30},
        {"choice.bpu_bracket_gap", JAMSOSTEK_UNIT_OPTION, 1},
        {"choice.bpu_low_income", JAMSOSTEK_UNIT_OPTION, 1},
        {"choice.daily_wage_jp", JAMSOSTEK_UNIT_OPTION, 1},
        {"choice.pension_age_reached", JAMSOSTEK_UNIT_OPTION, 1},
        {"programme.compulsory_pu", JAMSOSTEK_UNIT_PROGRAMMES, 7},
        {"jkp.from_jkk", JAMSOSTEK_UNIT_PPM, 900000},
    };
    static const struct mood mood = {1, 99, 2, 5};
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(changes); i++) {
        jamsostek_worker common = random_common(&mood);
        jamsostek_rules *rules;
        jamsostek_contribution_columns in;
        jamsostek_contribution_results out = all_results(0);

        rules = what_if(changes[i].key, "2025-03-01", changes[i].unit,
                        changes[i].amount);
        common.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
        fill_source(&mood, 1500, false);
        in = columns_of(EVERY_COLUMN & ~HAS_VALID, 1500, &common);
        assert_batch(rules, &in, &out);
        in.months = NULL;
        in.month = day("2025-06-01");
        assert_batch(rules, &in, &out);
        jamsostek_rules_free(rules);
    }
}

static void
what_lies_under_a_null_is_never_looked_at(void **state)
{
    enum { ROWS = 64 };
    jamsostek_contribution_columns in;
    jamsostek_contribution_results out = all_results(0);
    size_t i, n_bad;

    (void)state;
    memset(&source, 0xff, sizeof source); /* -1, 255: garbage everywhere */
    memset(source.valid, 0, sizeof source.valid);
    in = columns_of(EVERY_COLUMN, ROWS, NULL);
    in.valid_offset = 3;
    assert_int_equal(
        jamsostek_contribution_batch(NULL, &in, &out, &n_bad, NULL),
        JAMSOSTEK_OK);
    assert_int_equal(n_bad, 0);
    for (i = 0; i < ROWS; i++) {
        assert_int_equal(out.row_status[i], JAMSOSTEK_ERR_NULL_ROW);
        assert_int_equal(out.total[i], 0);
        assert_int_equal(out.flags[i], 0);
    }
    /* Row 7 alone is there: bit 10. */
    source.valid[1] = 4;
    source.segment[7] = JAMSOSTEK_SEGMENT_BPU;
    source.wage[7] = 1000000;
    source.months[7] = day("2025-05-01");
    in.daily_wage = in.contract_value = NULL;
    in.born = NULL;
    in.risk_group = in.employer_size = in.programmes = NULL;
    in.funding = in.relief = in.category = NULL;
    assert_int_equal(
        jamsostek_contribution_batch(NULL, &in, &out, &n_bad, NULL),
        JAMSOSTEK_OK);
    assert_int_equal(n_bad, 0);
    for (i = 0; i < ROWS; i++)
        assert_int_equal(out.total[i], i == 7 ? 16800 : 0);
}

/* --- sums ---------------------------------------------------------------- */

enum { N_GROUPS = 6 };

/* Adds what the sums are said to hold: every amount, base and workers. */
static void
add_row(jamsostek_contribution *sum, const jamsostek_contribution *c)
{
    int64_t *to = &sum->jkk;
    const int64_t *from = &c->jkk;
    size_t i, n = (offsetof(jamsostek_contribution, total_micro) -
                   offsetof(jamsostek_contribution, jkk)) /
                  sizeof *to;

    for (i = 0; i < n; i++)
        to[i] += from[i];
    sum->workers += c->workers;
    sum->programmes |= c->programmes;
    sum->flags |= c->flags;
}

static void
assert_sums(const jamsostek_rules *rules,
            const jamsostek_contribution_columns *in)
{
    static jamsostek_contribution want[N_GROUPS];
    jamsostek_contribution got[N_GROUPS + 1];
    size_t n_bad = 99, bad = 0, i;
    int64_t first_bad = -1;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    memset(want, 0, sizeof want);
    memset(got, 0x5a, sizeof got);
    memset(&target, 0x5a, sizeof target);
    assert_int_equal(jamsostek_contribution_sums(rules, in, source.group, got,
                                                 N_GROUPS, target.row_status,
                                                 &n_bad, &err),
                     JAMSOSTEK_OK);
    for (i = 0; i < in->n; i++) {
        jamsostek_contribution c;
        jamsostek_status status = scalar(rules, in, i, &c);

        if (status == JAMSOSTEK_OK &&
            (source.group[i] < 0 || source.group[i] >= N_GROUPS))
            status = JAMSOSTEK_ERR_DOMAIN;
        assert_int_equal(target.row_status[i], status);
        if (status == JAMSOSTEK_OK)
            add_row(&want[source.group[i]], &c);
        else if (status != JAMSOSTEK_ERR_NULL_ROW && bad++ == 0)
            first_bad = (int64_t)i;
    }
    assert_int_equal(n_bad, bad);
    assert_int_equal(err.row, first_bad);
    for (i = 0; i < N_GROUPS; i++)
        assert_memory_equal(&got[i].jkk, &want[i].jkk,
                            offsetof(jamsostek_contribution, flags) -
                                offsetof(jamsostek_contribution, jkk) +
                                sizeof got[i].flags);
    assert_guarded(&got[N_GROUPS], sizeof got[0]);
    assert_guarded(target.row_status + in->n, GUARD);
}

static void
sums_by_group_are_the_sums_of_the_rows(void **state)
{
    size_t trial;

    (void)state;
    for (trial = 0; trial < 300; trial++) {
        const struct mood *mood = &moods[trial % ARRAY_LEN(moods)];
        size_t n = (size_t)pick(chance(80) ? 300 : 3000);
        jamsostek_worker common = random_common(mood);
        jamsostek_contribution_columns in;
        size_t i;

        fill_source(mood, n, chance(30));
        for (i = 0; i < n; i++)
            source.group[i] = chance(2) ? (int32_t)random_next(&seed)
                                        : (int32_t)pick(N_GROUPS);
        /* Often the plain payroll, which has a way of its own. */
        in =
            columns_of(chance(40) ? HAS_WAGE | HAS_RISK_GROUP
                                  : (uint32_t)random_next(&seed) & EVERY_COLUMN,
                       n, chance(80) ? &common : NULL);
        in.month = random_month(false);
        in.n_months = chance(20) ? 1 + (int32_t)pick(14) : 0;
        assert_sums(NULL, &in);
    }
}

static void
the_views_of_a_group_agree(void **state)
{
    static const struct mood mood = {0, 99, 0, 0};
    jamsostek_contribution sum[N_GROUPS];
    jamsostek_worker common = JAMSOSTEK_WORKER_INIT;
    jamsostek_contribution_columns in;
    size_t i;

    (void)state;
    common.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    fill_source(&mood, 4000, false);
    in = columns_of(HAS_SEGMENT | HAS_RISK_GROUP | HAS_WAGE | HAS_FUNDING, 4000,
                    &common);
    for (i = 0; i < 4000; i++)
        source.group[i] = (int32_t)(i % N_GROUPS);
    assert_int_equal(jamsostek_contribution_sums(NULL, &in, source.group, sum,
                                                 N_GROUPS, NULL, NULL, NULL),
                     JAMSOSTEK_OK);
    for (i = 0; i < N_GROUPS; i++) {
        const jamsostek_contribution *c = &sum[i];

        assert_true(c->total > 0);
        assert_int_equal(c->paid_by_worker + c->paid_by_employer +
                             c->paid_by_government + c->paid_by_sponsor,
                         c->total + c->jkp_government);
        assert_int_equal(c->to_jkk + c->to_jkm + c->to_jht + c->to_jp +
                             c->to_jkp + c->to_pmi,
                         c->total + c->jkp_government);
        assert_int_equal(c->total_micro, 0);
    }
}

static void
a_sum_that_does_not_fit_is_refused(void **state)
{
    /* 1,100,000 times Rp9 trillion is more than 2^63. */
    enum { ROWS = 1100000 };
    jamsostek_worker common = JAMSOSTEK_WORKER_INIT;
    jamsostek_contribution_columns in = {0};
    jamsostek_contribution sum;
    int32_t *group = calloc(ROWS, sizeof *group);

    (void)state;
    assert_non_null(group);
    common.segment = JAMSOSTEK_SEGMENT_PU;
    common.programmes = JAMSOSTEK_JHT;
    common.wage = INT64_C(9000000000000);
    in.struct_size = sizeof in;
    in.n = ROWS;
    in.month = day("2025-05-01");
    in.common = &common;
    assert_int_equal(jamsostek_contribution_sums(NULL, &in, group, &sum, 1,
                                                 NULL, NULL, NULL),
                     JAMSOSTEK_ERR_OVERFLOW);
    free(group);
}

/* --- calls that are refused ---------------------------------------------- */

static void
bad_calls_are_refused_and_empty_ones_are_not(void **state)
{
    jamsostek_contribution_columns in = columns_of(0, 0, NULL);
    jamsostek_contribution_results out = all_results(0);
    jamsostek_contribution sum;
    int32_t group = 0;
    size_t n_bad = 9;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_worker common = JAMSOSTEK_WORKER_INIT;

    (void)state;
    /* No rows: nothing to do, and nothing is written. */
    assert_int_equal(
        jamsostek_contribution_batch(NULL, &in, &out, &n_bad, &err),
        JAMSOSTEK_OK);
    assert_int_equal(n_bad, 0);
    assert_guarded(target.amount[0], 64);
    memset(&sum, 0x5a, sizeof sum);
    assert_int_equal(jamsostek_contribution_sums(NULL, &in, NULL, &sum, 1, NULL,
                                                 &n_bad, NULL),
                     JAMSOSTEK_OK);
    assert_int_equal(sum.total, 0);
    assert_int_equal(sum.workers, 0);
    assert_int_equal(
        jamsostek_contribution_sums(NULL, &in, NULL, NULL, 0, NULL, NULL, NULL),
        JAMSOSTEK_OK);
    in.n = 1;
    assert_int_equal(jamsostek_contribution_batch(NULL, NULL, &out, NULL, &err),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_true(strlen(err.message) > 5);
    assert_int_equal(jamsostek_contribution_batch(NULL, &in, NULL, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_contribution_sums(NULL, NULL, &group, &sum, 1,
                                                 NULL, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_contribution_sums(NULL, &in, NULL, &sum, 1, NULL, NULL, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_contribution_sums(NULL, &in, &group, NULL, 1,
                                                 NULL, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    /* A span of no sense is a fault of the call, not of its rows. */
    in.n_months = -1;
    assert_int_equal(jamsostek_contribution_batch(NULL, &in, &out, NULL, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    in.n_months = 1201;
    assert_int_equal(jamsostek_contribution_batch(NULL, &in, &out, NULL, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    in.n_months = 0;
    in.struct_size = 0;
    assert_int_equal(jamsostek_contribution_batch(NULL, &in, &out, NULL, NULL),
                     JAMSOSTEK_ERR_STRUCT_SIZE);
    in.struct_size = sizeof in;
    out.struct_size = 0;
    assert_int_equal(jamsostek_contribution_batch(NULL, &in, &out, NULL, NULL),
                     JAMSOSTEK_ERR_STRUCT_SIZE);
    out.struct_size = sizeof out;
    common.struct_size = 4;
    in.common = &common;
    assert_int_equal(jamsostek_contribution_batch(NULL, &in, &out, NULL, NULL),
                     JAMSOSTEK_ERR_STRUCT_SIZE);
}

static void
nothing_known_of_a_worker_is_a_bad_row_not_a_bad_call(void **state)
{
    jamsostek_contribution_columns in = columns_of(0, 3, NULL);
    jamsostek_contribution_results out = all_results(0);
    size_t n_bad = 0;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    (void)state;
    assert_int_equal(
        jamsostek_contribution_batch(NULL, &in, &out, &n_bad, &err),
        JAMSOSTEK_OK);
    assert_int_equal(n_bad, 3);
    assert_int_equal(err.row, 0);
    assert_int_equal(err.status, JAMSOSTEK_ERR_MISSING);
    assert_int_equal(out.row_status[2], JAMSOSTEK_ERR_MISSING);
    assert_int_equal(out.total[2], 0);
}

static void
no_results_wanted_still_counts_the_bad_rows(void **state)
{
    static const struct mood mess = {20, 99, 20, 20};
    jamsostek_contribution_columns in;
    jamsostek_contribution_results out = {0};

    (void)state;
    fill_source(&mess, 500, true);
    in = columns_of(EVERY_COLUMN, 500, NULL);
    out.struct_size = sizeof out;
    assert_batch(NULL, &in, &out);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_batch_equals_single_workers_on_random_columns),
        cmocka_unit_test(spans_of_a_batch_equal_spans_of_single_workers),
        cmocka_unit_test(every_combination_of_columns_works),
        cmocka_unit_test(every_combination_of_results_works),
        cmocka_unit_test(long_columns_work_wherever_they_begin),
        cmocka_unit_test(more_kinds_of_workers_than_fit_anywhere_still_work),
        cmocka_unit_test(a_what_if_counts_in_a_batch_too),
        cmocka_unit_test(what_lies_under_a_null_is_never_looked_at),
        cmocka_unit_test(sums_by_group_are_the_sums_of_the_rows),
        cmocka_unit_test(the_views_of_a_group_agree),
        cmocka_unit_test(a_sum_that_does_not_fit_is_refused),
        cmocka_unit_test(bad_calls_are_refused_and_empty_ones_are_not),
        cmocka_unit_test(nothing_known_of_a_worker_is_a_bad_row_not_a_bad_call),
        cmocka_unit_test(no_results_wanted_still_counts_the_bad_rows),
    };

    seed = random_seed();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
