/* SPDX-License-Identifier: MIT */

/*
 * audit_compare.c - rows of a table that cannot hold together
 *
 * The example of jamsostek/contradiction.h.  Rows are about the same thing if
 * the columns that name region, date, measure, segment and category say the
 * same, as they are written.
 */
#include "audit.h"

#include <stdlib.h>
#include <string.h>

static int
compare_subjects(const void *left, const void *right)
{
    const struct audited *a = *(const struct audited *const *)left;
    const struct audited *b = *(const struct audited *const *)right;

    return strcmp(a->subject, b->subject);
}

/* The same number for the same subject; 0 where there is none. */
static void
number_subjects(struct audited *rows, size_t n, struct audited **order,
                int64_t *subjects)
{
    int64_t number = 0;
    size_t i;

    for (i = 0; i < n; i++)
        order[i] = &rows[i];
    qsort(order, n, sizeof *order, compare_subjects);
    for (i = 0; i < n; i++) {
        if (i > 0 && strcmp(order[i]->subject, order[i - 1]->subject) != 0)
            number++;
        subjects[order[i] - rows] =
            order[i]->subject[0] != '\0' ? number + 1 : 0;
    }
}

static jamsostek_status
compare(struct audited *rows, size_t n, struct audited **order,
        int64_t *subjects, const jamsostek_percent_claim **claims,
        jamsostek_contradiction *found, jamsostek_error *err)
{
    jamsostek_status status;
    size_t i, n_found;

    number_subjects(rows, n, order, subjects);
    for (i = 0; i < n; i++)
        claims[i] = &rows[i].percent;
    status =
        jamsostek_contradictions(claims, subjects, n, found, n, &n_found, err);
    if (status != JAMSOSTEK_OK)
        return status;
    for (i = 0; i < n_found; i++) {
        rows[found[i].second].contradiction = found[i].kind;
        rows[found[i].second].contradicts = &rows[found[i].first];
    }
    return JAMSOSTEK_OK;
}

int
audit_compare(struct audited *rows, size_t n)
{
    struct audited **order = calloc(n + 1, sizeof *order);
    int64_t *subjects = calloc(n + 1, sizeof *subjects);
    const jamsostek_percent_claim **claims = calloc(n + 1, sizeof *claims);
    jamsostek_contradiction *found = calloc(n + 1, sizeof *found);
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    int code = DONE;

    if (order == NULL || subjects == NULL || claims == NULL || found == NULL)
        code = out_of_memory();
    else if (compare(rows, n, order, subjects, claims, found, &err) !=
             JAMSOSTEK_OK)
        code = complain_error(NULL, &err);
    free(order);
    free(subjects);
    free(claims);
    free(found);
    return code;
}
