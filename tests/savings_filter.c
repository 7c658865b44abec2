/* SPDX-License-Identifier: MIT */

/*
 * savings_filter.c - computes JHT balances for the Python test
 *
 * Reads a CSV on standard input: day, first, opening, wages (0 or 1),
 * first_year, returns (ppm, parted by blanks; one alone: every year) and
 * amounts (month by month, parted by blanks).  Writes a line per row:
 * contributions and balance of jamsostek_jht_balance(), the balance before
 * rounding as high, low and exponent (value x 2^exponent), and the balance of
 * jamsostek_jht_batch().
 */
#include "benefit/jht_return.h"
#include "support.h"

#include <jamsostek/jht.h>

#include <inttypes.h>
#include <stdlib.h>

struct row {
    jamsostek_jht_input in;
    jamsostek_date day;
    int32_t returns[200];
    int64_t amounts[JHT_MONTHS];
    bool by_the_month; /* choice.jht_crediting */
};

static int64_t
number(const char *text)
{
    int64_t value;

    if (!whole_number(text, &value)) {
        fprintf(stderr, "no number: %s\n", text);
        exit(1);
    }
    return value;
}

/* Numbers parted by blanks. */
static size_t
numbers(const char *text, int64_t *out, size_t room)
{
    size_t n = 0;
    char *end;

    while (*text != '\0' && n < room) {
        out[n++] = strtoll(text, &end, 10);
        text = end + (*end == ' ');
    }
    return n;
}

static void
read_row(const struct table *table, size_t at, struct row *out)
{
    static const jamsostek_jht_input nothing = JAMSOSTEK_JHT_INPUT_INIT;
    int64_t returns[200];
    size_t i, n = numbers(table_get(table, at, "returns"), returns, 200);
    jamsostek_jht_input *in = &out->in;

    *in = nothing;
    in->options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    out->by_the_month = number(table_get(table, at, "by_the_month")) != 0;
    out->day = day(table_get(table, at, "day"));
    in->first = day(table_get(table, at, "first"));
    in->balance = number(table_get(table, at, "opening"));
    for (i = 0; i < n; i++)
        out->returns[i] = (int32_t)returns[i];
    if (n == 1) {
        in->return_ppm = out->returns[0];
    } else {
        in->returns_ppm = out->returns;
        in->n_returns = n;
        in->first_year = (int32_t)number(table_get(table, at, "first_year"));
    }
    in->n_paid =
        numbers(table_get(table, at, "amounts"), out->amounts, JHT_MONTHS);
    if (number(table_get(table, at, "wages")) != 0)
        in->wages = out->amounts;
    else
        in->contributions = out->amounts;
}

/* The balance before its rounding, from the same weights. */
static void
write_exact(const struct row *row)
{
    static struct jamsostek__growth growth;
    static int32_t returns[JHT_MONTHS];
    struct jamsostek__balance sum = {{0, 0}, 0};
    int32_t first = jamsostek__month_number(row->in.first), year;
    const struct jamsostek__crediting crediting = {row->by_the_month, first};
    size_t i, n = (size_t)(jamsostek__month_number(row->day) - first) + 1;

    for (i = 0; i < n; i++) {
        year = 1970 + (first + (int32_t)i) / 12;
        returns[i] = row->in.returns_ppm != NULL
                         ? row->in.returns_ppm[year - row->in.first_year]
                         : row->in.return_ppm;
    }
    if (!jamsostek__growth(returns, n, &crediting, &growth)) {
        printf("-,-,-,");
        return;
    }
    jamsostek__balance_add(&sum, row->in.balance, growth.weight[0]);
    for (i = 0; i < row->in.n_paid && row->in.contributions != NULL; i++)
        jamsostek__balance_add(&sum, row->amounts[i], growth.weight[i]);
    printf("%" PRIu64 ",%" PRIu64 ",%d,", sum.grown.high, sum.grown.low,
           growth.exponent - 63);
}

static void
write_batch(const jamsostek_rules *rules, const struct row *row)
{
    jamsostek_jht_columns in = {.struct_size = sizeof in, .n = 1};
    int64_t balance = -1;
    jamsostek_jht_results out = {.struct_size = sizeof out,
                                 .balance = &balance};
    jamsostek_status status;

    in.n_months = (int32_t)row->in.n_paid;
    in.first = row->in.first;
    in.options = row->in.options;
    in.are_contributions = row->in.wages == NULL;
    in.amounts = row->amounts;
    in.opening = &row->in.balance;
    in.return_ppm = row->in.return_ppm;
    in.first_year = row->in.first_year;
    in.returns_ppm = row->in.returns_ppm;
    in.n_returns = row->in.n_returns;
    status = jamsostek_jht_batch(rules, row->day, &in, &out, NULL, NULL);
    if (status == JAMSOSTEK_OK)
        printf("%" PRId64 "\n", balance);
    else
        printf("%s\n", jamsostek_status_name(status));
}

int
main(void)
{
    static struct row row;
    jamsostek_rules *by_the_month;
    struct table table;
    char why[160];
    size_t at;

    if (!table_read(stdin, &table, why, sizeof why)) {
        fprintf(stderr, "standard input: %s\n", why);
        return 1;
    }
    if (jamsostek_rules_copy(NULL, &by_the_month, NULL) != JAMSOSTEK_OK ||
        jamsostek_rules_set(by_the_month, "choice.jht_crediting",
                            day("2015-07-01"), JAMSOSTEK_UNIT_OPTION, 1,
                            NULL) != JAMSOSTEK_OK)
        return 1;
    printf("contributions,balance,high,low,exponent,batch\n");
    for (at = 1; at < table.n_rows; at++) {
        jamsostek_jht_account account;
        const jamsostek_rules *rules;
        jamsostek_status status;

        read_row(&table, at, &row);
        rules = row.by_the_month ? by_the_month : NULL;
        status = jamsostek_jht_balance(rules, row.day, &row.in, &account, NULL,
                                       NULL);
        if (status == JAMSOSTEK_OK)
            printf("%" PRId64 ",%" PRId64 ",", account.contributions,
                   account.balance);
        else
            printf("%s,%s,", jamsostek_status_name(status), "-");
        write_exact(&row);
        write_batch(rules, &row);
    }
    jamsostek_rules_free(by_the_month);
    table_free(&table);
    return fflush(stdout) == 0 ? 0 : 1;
}
