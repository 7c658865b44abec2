/* SPDX-License-Identifier: MIT */

/*
 * jp_batch.c - pensions of columns of careers
 *
 * All careers cover the same months and meet the same inflation, so that the
 * weight of a year is one number for everybody.  It is kept in two parts of
 * binary fixed point, 2^-20 and 2^-44, and the sum of a career's weighted wages
 * is two sums of 32 x 32 bits, which compilers vectorise.
 *
 * The error: a weight is cut off below 2^-44, so that a sum of weighted wages
 * is too small by less than (sum of the wages) x 2^-44, and by 2^-20 for the
 * part of the second sum that is dropped.  Where that could reach the next half
 * rupiah, about once in ten million careers, and wherever figures leave the
 * range of this arithmetic (huge ceilings, other roundings, months that count
 * but were not paid), a career takes the way of a single worker.
 */
#include "benefit/career.h"
#include "benefit/pension.h"

#include <string.h>

struct careers {
    jamsostek_jp_columns in;
    struct jamsostek__event event;
    jamsostek_jp_input common; /* what a single worker is asked with */
    int64_t qualifying;
    jamsostek_jp_limits limits;
    career_sum *sum;
    bool fast;
    int64_t divisor; /* sum of weights x wages in 2^-20 per rupiah of pension */
    int64_t margin;  /* by how much such a sum may be too small */
    int32_t ceiling[MAX_MONTHS];
    struct career_year year[MAX_MONTHS / 12 + 2];
    size_t n_years;
    size_t n_bad;
    jamsostek_error *err;
};

/* --- preparing ------------------------------------------------------------ */

/* Weight of a year: the growth from it to the pension, cut to 2^-44. */
static bool
weight_of(const jamsostek_jp_columns *in, int32_t year, int32_t pension_year,
          struct career_year *out)
{
    struct jamsostek__exact x;
    struct jamsostek__micro whole;
    int64_t weight;

    jamsostek__exact_zero(&x);
    if (!jamsostek__exact_add(&x, INT64_C(1)
                                      << (CAREER_HIGH_BITS + CAREER_LOW_BITS)))
        return false;
    for (; year < pension_year; year++)
        if (!jamsostek__exact_share(
                &x,
                (uint32_t)(PPM + in->inflation_ppm[year - in->inflation_from])))
            return false;
    /* Millionths of a millionth of it: the whole number below. */
    if (!jamsostek__exact_micro(&x, PPM, &whole))
        return false;
    weight = whole.micro;
    if (weight >> CAREER_LOW_BITS > UINT32_MAX)
        return false;
    out->high = (uint32_t)(weight >> CAREER_LOW_BITS);
    out->low = (uint32_t)(weight & ((1 << CAREER_LOW_BITS) - 1));
    return true;
}

/* Years and ceilings; false if a figure leaves the range of the fast way. */
static bool
lay_out(struct careers *c)
{
    int32_t first = jamsostek__month_number(c->in.wages_from);
    int32_t pension_year = jamsostek__date_split(c->event.day).year;
    int64_t high = 0, wages = 0;
    size_t i;

    for (i = 0; i < c->in.n_months; i++) {
        int32_t number = first + (int32_t)i;
        struct career_year *year;
        uint16_t row = jamsostek__row_on(c->event.law, KEY_JP_CEILING,
                                         jamsostek__month_start(number));
        /* A year of wages has to fit 32 bits, and all sums 63. */
        int64_t ceiling = c->event.law->rows[row].amount;

        if (ceiling > UINT32_MAX / 12 / 2)
            return false;
        if (i == 0 || number % 12 == 0) {
            c->year[c->n_years].first = i;
            if (!weight_of(&c->in, 1970 + number / 12, pension_year,
                           &c->year[c->n_years++]))
                return false;
        }
        year = &c->year[c->n_years - 1];
        year->n++;
        c->ceiling[i] = (int32_t)ceiling;
        wages += ceiling;
        if (mul_overflows(ceiling, year->high, &ceiling) ||
            add_overflows(high, ceiling, &high))
            return false;
    }
    c->margin = (wages >> CAREER_LOW_BITS) + 2;
    /* Room for the second sum, and for half a divisor when rounding. */
    return high < INT64_MAX / 4 && wages < INT64_C(1) << 38 &&
           c->divisor < INT64_MAX / 4;
}

static jamsostek_status
prepare_fast(struct careers *c)
{
    struct jamsostek__rounding rounding;
    int64_t accrual;
    jamsostek_status status =
        jamsostek__event_value(&c->event, KEY_JP_ACCRUAL, &accrual);

    if (status != JAMSOSTEK_OK)
        return status;
    rounding = jamsostek__event_rounding(&c->event);
    c->fast = rounding.direction == JAMSOSTEK_ROUND_HALF_UP &&
              rounding.base == 1 && accrual > 0 && 12 * PPM % accrual == 0;
    c->sum = jamsostek__career_sum_avx2();
    if (c->sum == NULL)
        c->sum = jamsostek__career_sum_plain();
    if (c->fast) {
        c->divisor = (12 * PPM / accrual) << CAREER_HIGH_BITS;
        c->fast = lay_out(c);
    }
    return JAMSOSTEK_OK;
}

/* The flags that the ceilings of the months bring to every row. */
static jamsostek_status
read_ceilings(struct careers *c)
{
    int32_t first = jamsostek__month_number(c->in.wages_from);
    jamsostek_status status = JAMSOSTEK_OK;
    struct jamsostek__event at = c->event;
    int64_t ceiling;
    size_t i;

    for (i = 0; i < c->in.n_months && status == JAMSOSTEK_OK; i++) {
        at.day = jamsostek__month_start(first + (int32_t)i);
        status = jamsostek__event_value(&at, KEY_JP_CEILING, &ceiling);
    }
    c->event.flags = at.flags;
    return status;
}

static jamsostek_status
prepare(struct careers *c)
{
    const jamsostek_jp_columns *in = &c->in;
    jamsostek_error *err = c->err;
    jamsostek_status status;

    /* No rows need no column. */
    if ((in->wage32 == NULL) == (in->wage64 == NULL) &&
        (in->n > 0 || in->wage32 != NULL))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "give wage32 or wage64, and not both");
    status = jamsostek__jp_check_months(in->wages_from, in->n_months,
                                        c->event.day, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__jp_check_inflation(
            in->inflation_ppm, in->n_inflation, in->inflation_from,
            jamsostek__date_split(in->wages_from).year,
            jamsostek__date_split(c->event.day).year, err);
    if (status == JAMSOSTEK_OK)
        status = read_ceilings(c);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_value(&c->event, KEY_JP_QUALIFYING_MONTHS,
                                        &c->qualifying);
    if (status == JAMSOSTEK_OK)
        status = prepare_fast(c);
    if (status != JAMSOSTEK_OK)
        return status;
    if (in->without_limits) {
        c->limits.minimum = 0;
        c->limits.maximum = INT64_MAX;
    } else {
        struct jamsostek__event limits = c->event;

        status = jamsostek__jp_limits(&limits, &c->limits);
    }
    return status;
}

/* --- rows ----------------------------------------------------------------- */

/* The whole way of a single worker. */
static jamsostek_status
alone(const struct careers *c, size_t row, jamsostek_jp_pension *out,
      jamsostek_error *err)
{
    jamsostek_idr wages[MAX_MONTHS];
    jamsostek_jp_input in = c->common;
    struct jamsostek__event event = c->event;
    size_t m;

    for (m = 0; m < c->in.n_months; m++) {
        size_t at = row * c->in.worker_stride + m * c->in.month_stride;

        wages[m] = c->in.wage32 != NULL ? c->in.wage32[at] : c->in.wage64[at];
    }
    in.wages = wages;
    in.months = c->in.months != NULL ? c->in.months[row] : 0;
    event.err = err;
    return jamsostek__jp_pension(&event, &in, out);
}

/* The pension of a row from its sums; false if these cannot tell. */
static bool
from_sums(const struct careers *c, const struct career_block *b, size_t i,
          int32_t months, jamsostek_jp_pension *out)
{
    int64_t sum = b->high[i] + (b->low[i] >> CAREER_LOW_BITS);
    int64_t half = sum + c->divisor / 2;

    if (b->negative[i] < 0 || b->paid[i] == 0 ||
        (months != 0 && months != b->paid[i]) ||
        half % c->divisor >= c->divisor - c->margin)
        return false;
    *out = (jamsostek_jp_pension){.formula = half / c->divisor,
                                  .months = b->paid[i],
                                  .months_paid = b->paid[i],
                                  .flags = c->event.flags};
    if (out->months < c->qualifying) {
        out->flags |= JAMSOSTEK_JP_FLAG_LUMP_SUM;
        return true;
    }
    out->pension = out->formula;
    if (!c->in.without_limits)
        out->flags |= c->limits.flags;
    if (out->formula < c->limits.minimum) {
        out->pension = c->limits.minimum;
        out->flags |= JAMSOSTEK_JP_FLAG_MINIMUM;
    } else if (out->formula > c->limits.maximum) {
        out->pension = c->limits.maximum;
        out->flags |= JAMSOSTEK_JP_FLAG_MAXIMUM;
    }
    return true;
}

static void
write_row(const jamsostek_jp_results *out, size_t row, jamsostek_status status,
          const jamsostek_jp_pension *made)
{
    static const jamsostek_jp_pension nothing = {0};
    const jamsostek_jp_pension *p = status == JAMSOSTEK_OK ? made : &nothing;

    if (out->pension != NULL)
        out->pension[row] = p->pension;
    if (out->formula != NULL)
        out->formula[row] = p->formula;
    if (out->months_paid != NULL)
        out->months_paid[row] = p->months_paid;
    if (out->flags != NULL)
        out->flags[row] = p->flags;
    if (out->row_status != NULL)
        out->row_status[row] = (uint8_t)status;
}

static jamsostek_status
run_row(struct careers *c, const struct career_block *b, size_t i, size_t row,
        jamsostek_jp_pension *made)
{
    jamsostek_error detail = JAMSOSTEK_ERROR_INIT;
    int32_t months = c->in.months != NULL ? c->in.months[row] : 0;
    jamsostek_status status;

    if (c->fast && from_sums(c, b, i, months, made))
        return JAMSOSTEK_OK;
    status = alone(c, row, made, &detail);
    if (status != JAMSOSTEK_OK && c->n_bad++ == 0)
        return jamsostek__fail_at(c->err, status, (int64_t)row, 0, "%s",
                                  detail.message);
    return status;
}

static bool
is_null(const jamsostek_jp_columns *in, size_t row)
{
    size_t bit = in->valid_offset + row;

    return in->valid != NULL && !(in->valid[bit / 8] >> bit % 8 & 1);
}

static void
run(struct careers *c, const jamsostek_jp_results *out)
{
    struct career_block b;
    size_t first, i;
    /* Worker by worker a whole career lies together: fewer of them at a time
     * stay in the cache while the months go by. */
    size_t step = c->in.worker_stride == 1 ? CAREER_BLOCK : CAREER_BLOCK / 16;

    for (first = 0; first < c->in.n; first += step) {
        size_t n = c->in.n - first < step ? c->in.n - first : step;

        if (c->fast)
            c->sum(&c->in, c->year, c->n_years, c->ceiling, first, n, &b);
        for (i = 0; i < n; i++) {
            jamsostek_jp_pension made;
            jamsostek_status status = JAMSOSTEK_ERR_NULL_ROW;

            if (!is_null(&c->in, first + i))
                status = run_row(c, &b, i, first + i, &made);
            write_row(out, first + i, status, &made);
        }
    }
}

jamsostek_status
jamsostek_jp_pension_batch(const jamsostek_rules *rules, jamsostek_date day,
                           const jamsostek_jp_columns *in,
                           const jamsostek_jp_results *out, size_t *n_bad,
                           jamsostek_error *err)
{
    struct careers c;
    jamsostek_status status;

    if (in == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "in or out is NULL");
    status =
        jamsostek__check_size(in, in->struct_size, sizeof *in, sizeof *in, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__check_size(out, out->struct_size, sizeof *out,
                                       sizeof *out, err);
    if (status != JAMSOSTEK_OK)
        return status;
    memset(&c, 0, sizeof c);
    c.in = *in;
    c.err = err;
    if (in->worker_stride == 0)
        c.in.worker_stride = 1;
    if (in->month_stride == 0)
        c.in.month_stride = in->n;
    jamsostek_jp_input_init(&c.common);
    c.common.without_limits = in->without_limits;
    c.common.n_wages = in->n_months;
    c.common.wages_from = in->wages_from;
    c.common.inflation_ppm = in->inflation_ppm;
    c.common.n_inflation = in->n_inflation;
    c.common.inflation_from = in->inflation_from;
    status =
        jamsostek__event_begin(rules, day, in->options, NULL, &c.event, err);
    if (status == JAMSOSTEK_OK)
        status = prepare(&c);
    if (status != JAMSOSTEK_OK)
        return status;
    run(&c, out);
    if (n_bad != NULL)
        *n_bad = c.n_bad;
    return JAMSOSTEK_OK;
}
