/* SPDX-License-Identifier: MIT */

/*
 * explain.c - the reasons for one worker's contribution in one month
 *
 * The example of explanation.h: make the steps, ask how much room the text
 * needs, take it, write, give both back.
 */
#include "explain.h"

#include <stdlib.h>

static jamsostek_status
write_steps(const jamsostek_explanation *why, enum format format, char *text,
            size_t size, size_t *needed, jamsostek_error *err)
{
    if (format == FORMAT_JSON)
        return jamsostek_explanation_json(why, text, size, needed, err);
    return jamsostek_explanation_text(why, language(), text, size, needed, err);
}

int
explain(const jamsostek_rules *rules, jamsostek_date when,
        const jamsostek_worker *worker, enum format format)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_explanation *why;
    jamsostek_status status;
    size_t needed = 0;
    char *text;

    if (jamsostek_contribution_explain(rules, when, worker, NULL, &why, &err) !=
        JAMSOSTEK_OK)
        return complain_error(NULL, &err);
    /* Without room it fails as it must and says how much it needs. */
    status = write_steps(why, format, NULL, 0, &needed, &err);
    if (status != JAMSOSTEK_ERR_BUFFER) {
        jamsostek_explanation_free(why);
        return complain_error(NULL, &err);
    }
    text = malloc(needed);
    if (text == NULL) {
        jamsostek_explanation_free(why);
        return out_of_memory();
    }
    status = write_steps(why, format, text, needed, &needed, &err);
    if (status == JAMSOSTEK_OK && format == FORMAT_JSON)
        json_raw(text);
    else if (status == JAMSOSTEK_OK)
        fputs(text, stdout);
    free(text);
    jamsostek_explanation_free(why);
    return status == JAMSOSTEK_OK ? DONE : complain_error(NULL, &err);
}
