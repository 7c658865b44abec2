/* SPDX-License-Identifier: MIT */

/*
 * contribution_filter.c - computes a CSV of workers for the Python tests
 *
 * Reads the input columns of tests/cases/contributions.csv (see support.h) on
 * standard input and writes one line per worker with every field of the
 * result, or the name of the status that it failed with.
 */
#include "support.h"

#include <inttypes.h>

/* The name of the column and where it stands in the result. */
#define FIELD(name)                                                            \
    {                                                                          \
#name, offsetof(jamsostek_contribution, name)                          \
    }

static const struct {
    const char *name;
    size_t offset;
} fields[] = {
    FIELD(jkk),
    FIELD(jkm),
    FIELD(jht_employer),
    FIELD(jht_worker),
    FIELD(jp_employer),
    FIELD(jp_worker),
    FIELD(jkp_government),
    FIELD(jkp_from_jkk),
    FIELD(jkp_from_jkm),
    FIELD(pmi),
    FIELD(total),
    FIELD(paid_by_worker),
    FIELD(paid_by_employer),
    FIELD(paid_by_government),
    FIELD(paid_by_sponsor),
    FIELD(to_jkk),
    FIELD(to_jkm),
    FIELD(to_jht),
    FIELD(to_jp),
    FIELD(to_jkp),
    FIELD(to_pmi),
    FIELD(jp_deferred),
    FIELD(base),
    FIELD(total_micro),
    FIELD(workers),
};

enum { N_FIELDS = sizeof fields / sizeof fields[0] };

static void
write_header(void)
{
    size_t i;

    printf("status");
    for (i = 0; i < N_FIELDS; i++)
        printf(",%s", fields[i].name);
    printf(",programmes,flags\n");
}

static void
write_result(const jamsostek_contribution *c)
{
    size_t i;

    printf("OK");
    for (i = 0; i < N_FIELDS; i++)
        printf(",%" PRId64,
               *(const int64_t *)((const char *)c + fields[i].offset));
    printf(",%" PRIu32 ",%" PRIu32 "\n", c->programmes, c->flags);
}

int
main(void)
{
    struct table table;
    char why[160];
    size_t row;

    if (!table_read(stdin, &table, why, sizeof why)) {
        fprintf(stderr, "standard input: %s\n", why);
        return 1;
    }
    write_header();
    for (row = 1; row < table.n_rows; row++) {
        struct case_worker w;
        jamsostek_contribution c;
        jamsostek_error err = JAMSOSTEK_ERROR_INIT;
        jamsostek_status status = worker_from_row(&table, row, &w, &err);

        if (status == JAMSOSTEK_OK)
            status = jamsostek_contribution_compute(NULL, w.month, &w.worker,
                                                    &c, &err);
        if (status == JAMSOSTEK_OK)
            write_result(&c);
        else
            printf("%s\n", jamsostek_status_name(status));
    }
    table_free(&table);
    return fflush(stdout) == 0 ? 0 : 1;
}
