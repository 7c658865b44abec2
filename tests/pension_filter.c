/* SPDX-License-Identifier: MIT */

/*
 * pension_filter.c - computes careers for check_pensions.py
 *
 * One career a line on standard input, numbers parted by blanks:
 *
 *     day from months limits year n inflation... m wages... r returns...
 *
 * with days as YYYY-MM-DD, `months` that count (0: the paid ones), `limits` 1
 * or 0, `year` of the first of n inflations, m wages, and r monthly returns (0
 * or m of them), all in ppm.  One line out:
 *
 *     status pension formula paid wide narrow contributions total
 *
 * where `wide` and `narrow` are the pension by the batch from int64 and int32
 * wages, a status that is not 0 standing as -status.
 */
#include <jamsostek/jamsostek.h>

#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

enum { MOST = 1200 };

struct career {
    jamsostek_date day;
    jamsostek_jp_input in;
    int32_t inflation[MOST];
    jamsostek_idr wages[MOST];
    int32_t narrow[MOST];
    int32_t returns[MOST];
};

static void
stop(const char *why)
{
    fprintf(stderr, "pension_filter: %s\n", why);
    exit(1);
}

static int64_t
number(void)
{
    int64_t value;

    if (scanf("%" SCNd64, &value) != 1)
        stop("a number is missing");
    return value;
}

static size_t
count(void)
{
    int64_t n = number();

    if (n < 0 || n > MOST)
        stop("a list is too long");
    return (size_t)n;
}

static bool
read_career(struct career *c)
{
    char day[16], from[16];
    size_t i, n;

    if (scanf("%15s", day) != 1)
        return false;
    jamsostek_jp_input_init(&c->in);
    if (scanf("%15s", from) != 1 ||
        jamsostek_date_parse(day, &c->day, NULL) != JAMSOSTEK_OK ||
        jamsostek_date_parse(from, &c->in.wages_from, NULL) != JAMSOSTEK_OK)
        stop("a day cannot be read");
    c->in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    c->in.months = (int32_t)number();
    c->in.without_limits = number() == 0;
    c->in.inflation_from = (int32_t)number();
    c->in.n_inflation = count();
    for (i = 0; i < c->in.n_inflation; i++)
        c->inflation[i] = (int32_t)number();
    c->in.n_wages = count();
    for (i = 0; i < c->in.n_wages; i++) {
        c->wages[i] = number();
        c->narrow[i] =
            (int32_t)(c->wages[i] < INT32_MAX ? c->wages[i] : INT32_MAX);
    }
    n = count();
    if (n != 0 && n != c->in.n_wages)
        stop("a return for each month, or none");
    for (i = 0; i < n; i++)
        c->returns[i] = (int32_t)number();
    c->in.inflation_ppm = c->inflation;
    c->in.wages = c->wages;
    c->in.return_ppm = n > 0 ? c->returns : NULL;
    return true;
}

/* The same career as a batch of one. */
static int64_t
by_batch(const struct career *c, bool wide)
{
    jamsostek_jp_columns in = {.struct_size = sizeof in};
    jamsostek_jp_results out = {.struct_size = sizeof out};
    jamsostek_idr pension = 0;
    uint8_t row_status = 0;
    jamsostek_status status;

    in.n = 1;
    in.n_months = c->in.n_wages;
    in.wages_from = c->in.wages_from;
    in.wage32 = wide ? NULL : c->narrow;
    in.wage64 = wide ? c->wages : NULL;
    in.months = &c->in.months;
    in.inflation_ppm = c->in.inflation_ppm;
    in.n_inflation = c->in.n_inflation;
    in.inflation_from = c->in.inflation_from;
    in.without_limits = c->in.without_limits;
    in.options = c->in.options;
    out.pension = &pension;
    out.row_status = &row_status;
    status = jamsostek_jp_pension_batch(NULL, c->day, &in, &out, NULL, NULL);
    if (status != JAMSOSTEK_OK || row_status != JAMSOSTEK_OK)
        return -(int64_t)(status != JAMSOSTEK_OK ? (int)status : row_status);
    return pension;
}

int
main(void)
{
    static struct career c;

    while (read_career(&c)) {
        jamsostek_jp_pension pension = {0};
        jamsostek_jp_lump_sum lump = {0};
        jamsostek_status status = jamsostek_jp_pension_compute(
            NULL, c.day, &c.in, &pension, NULL, NULL);

        if (status == JAMSOSTEK_OK)
            status = jamsostek_jp_lump_sum_compute(NULL, c.day, &c.in, &lump,
                                                   NULL, NULL);
        printf("%s %" PRId64 " %" PRId64 " %d %" PRId64 " %" PRId64 " %" PRId64
               " %" PRId64 "\n",
               jamsostek_status_name(status), pension.pension, pension.formula,
               (int)pension.months_paid, by_batch(&c, true),
               by_batch(&c, false), lump.contributions, lump.total);
    }
    return fflush(stdout) == 0 ? 0 : 1;
}
