/* SPDX-License-Identifier: MIT */

/*
 * explain.c - the reasons for a contribution or a benefit
 *
 * The example of explanation.h: make the steps, ask how much room the text
 * needs, take it, write, give both back.
 */
#include "explain.h"

#include <stdlib.h>
#include <string.h>

static jamsostek_status
write_steps(const jamsostek_explanation *why, enum format format, char *text,
            size_t size, size_t *needed, jamsostek_error *err)
{
    if (format == FORMAT_JSON)
        return jamsostek_explanation_json(why, text, size, needed, err);
    return jamsostek_explanation_text(why, language(), text, size, needed, err);
}

/* Each line of its own; a long one goes on below, set in. */
static void
print_lines(const char *text)
{
    enum { INDENT = 4 };
    size_t length;

    for (; *text != '\0'; text += length + (text[length] == '\n')) {
        length = strcspn(text, "\n");
        print_wrapped(text, length, 0, INDENT, LONG_LINE);
        putchar('\n');
    }
}

int
print_steps(const jamsostek_explanation *why, enum format format)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_status status;
    size_t needed = 0;
    char *text;

    /* Without room it fails as it must and says how much it needs. */
    status = write_steps(why, format, NULL, 0, &needed, &err);
    if (status != JAMSOSTEK_ERR_BUFFER)
        return complain_error(NULL, &err);
    text = malloc(needed);
    if (text == NULL)
        return out_of_memory();
    status = write_steps(why, format, text, needed, &needed, &err);
    if (status == JAMSOSTEK_OK && format == FORMAT_JSON)
        json_raw(text);
    else if (status == JAMSOSTEK_OK)
        print_lines(text);
    free(text);
    return status == JAMSOSTEK_OK ? DONE : complain_error(NULL, &err);
}

int
explain(const jamsostek_rules *rules, jamsostek_date first, int32_t months,
        const jamsostek_worker *worker, enum format format)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_explanation *why;
    jamsostek_status status;
    int code;

    /* A migrant's term and a project are not sums over months. */
    if (months <= 1)
        status = jamsostek_contribution_explain(rules, first, worker, NULL,
                                                &why, &err);
    else
        status = jamsostek_contribution_explain_span(rules, first, months,
                                                     worker, NULL, &why, &err);
    if (status != JAMSOSTEK_OK)
        return complain_error(NULL, &err);
    code = print_steps(why, format);
    jamsostek_explanation_free(why);
    return code;
}
