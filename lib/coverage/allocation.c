/* SPDX-License-Identifier: MIT */

/*
 * allocation.c - divides a limited number of places over areas
 *
 * Who is served when is in sequence.c, one division in share.c.
 */
#include "sequence.h"

#include <string.h>

void
jamsostek_allocation_input_init(jamsostek_allocation_input *input)
{
    static const jamsostek_allocation_input initial =
        JAMSOSTEK_ALLOCATION_INPUT_INIT;

    if (input != NULL)
        *input = initial;
}

jamsostek_status
jamsostek_allocate(const jamsostek_allocation_input *input, int64_t *out,
                   int64_t *given, jamsostek_error *err)
{
    struct jamsostek__sequence *sequence = NULL;
    jamsostek_status status;
    int64_t room;

    status = jamsostek__sequence_make(input, &sequence, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (out == NULL && input->n > 0)
        status = jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "out is NULL");
    else if (input->amount < 0)
        status = jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                                 "the number to divide is negative");
    else if (input->amount > JAMSOSTEK__PLACES_MOST)
        status = jamsostek__fail(err, JAMSOSTEK_ERR_LIMIT,
                                 "the number to divide is above 2^62");
    if (status == JAMSOSTEK_OK) {
        room = jamsostek__sequence_room(sequence);
        jamsostek__sequence_fill(sequence, input->amount, out);
        if (given != NULL)
            *given = input->amount < room ? input->amount : room;
    }
    jamsostek__sequence_free(sequence);
    return status;
}

/* ---- words ------------------------------------------------------------- */

static const char *const methods[] = {
    [JAMSOSTEK_ALLOCATION_LARGEST_REMAINDER] = "largest_remainder",
    [JAMSOSTEK_ALLOCATION_HIGHEST_AVERAGES] = "highest_averages",
};

const char *
jamsostek_allocation_method_name(int32_t method)
{
    if (method < 1 || (size_t)method >= ARRAY_LEN(methods))
        return NULL;
    return methods[method];
}

jamsostek_status
jamsostek_allocation_method_parse(const char *text, int32_t *out,
                                  jamsostek_error *err)
{
    int32_t i;

    if (text == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "text or out is NULL");
    for (i = 1; (size_t)i < ARRAY_LEN(methods); i++)
        if (strcmp(text, methods[i]) == 0) {
            *out = i;
            return JAMSOSTEK_OK;
        }
    return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_FOUND,
                           "there is no method of allocation of this name");
}
