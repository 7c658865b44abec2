/* SPDX-License-Identifier: MIT */

/*
 * coverage_explain.c - jamsostek coverage --explain: the way to every figure
 */
#include "coverage.h"
#include "explain.h"

#include <string.h>

/* Steps that were made, under a key in JSON; frees them. */
static int
show(const struct coverage *c, const char *key, jamsostek_explanation *why)
{
    int code;

    if (c->format == FORMAT_JSON)
        json_key(key);
    else
        putchar('\n');
    code = print_steps(why, c->format);
    jamsostek_explanation_free(why);
    return code;
}

static int
explain_gap(const struct coverage *c, const struct area *area)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_explanation *why;

    if (jamsostek_ratio_gap_explain(&area->ratio, area->target_ppm, c->decimals,
                                    NULL, &why, &err) != JAMSOSTEK_OK)
        return complain_error(c->path, &err);
    return show(c, "gap", why);
}

static int
explain_change(const struct coverage *c, const struct area *area)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_explanation *why;

    if (jamsostek_ratio_change_explain(&area->before->ratio, &area->ratio,
                                       c->decimals, NULL, &why,
                                       &err) != JAMSOSTEK_OK)
        return complain_error(c->path, &err);
    return show(c, "change", why);
}

/* The rise that is due, where the law knows one. */
static int
explain_growth(const struct coverage *c, const struct area *area)
{
    jamsostek_explanation *why;

    if (!is_year_before(&area->before->ratio, &area->ratio) ||
        jamsostek_ratio_growth_explain(
            NULL, &area->before->ratio, area->ratio.date,
            area->ratio.denominator, c->options, c->decimals, NULL, &why,
            NULL) != JAMSOSTEK_OK)
        return DONE;
    return show(c, "growth", why);
}

static int
explain_area(const struct coverage *c, const struct area *area)
{
    int code;

    if (c->format == FORMAT_JSON) {
        json_open('{');
        json_key("code");
        json_text(area->code);
        json_key("name");
        json_text(area->name);
    } else {
        printf("%s%s%s\n", area->code, area->code[0] != '\0' ? " " : "",
               area->name);
    }
    code = explain_gap(c, area);
    if (code == DONE && area->before != NULL)
        code = explain_change(c, area);
    if (code == DONE && area->before != NULL)
        code = explain_growth(c, area);
    if (c->format == FORMAT_JSON)
        json_close('}');
    return code;
}

int
coverage_explain(const struct coverage *c)
{
    int code = DONE;
    size_t i;

    if (c->format == FORMAT_JSON)
        json_open('[');
    for (i = 0; i < c->n && code == DONE; i++) {
        if (i > 0 && c->format != FORMAT_JSON)
            putchar('\n');
        code = explain_area(c, &c->rows[i]);
    }
    if (c->format == FORMAT_JSON) {
        json_close(']');
        json_end();
    }
    return code;
}
