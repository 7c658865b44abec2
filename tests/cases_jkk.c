/* SPDX-License-Identifier: MIT */

/*
 * cases_jkk.c - lines of benefits.csv about jkk, jkm and pmi
 */
#include "benefit_case.h"

#include <string.h>

/* A figure of a result by the name of an item. */
struct item {
    const char *name;
    int64_t value;
};

static jamsostek_status
pick(const struct item *items, size_t n, const char *name, int64_t *out)
{
    size_t i;

    for (i = 0; i < n; i++)
        if (strcmp(items[i].name, name) == 0) {
            *out = items[i].value;
            return JAMSOSTEK_OK;
        }
    return JAMSOSTEK_ERR_UNKNOWN_KEY;
}

#define PICK(items, c, out)                                                    \
    pick(items, sizeof(items) / sizeof((items)[0]), (c)->item, out)

/* --- scholarship --------------------------------------------------------- */

enum { MAX_CHILDREN = 10 };

struct children {
    jamsostek_scholarship_input input;
    jamsostek_scholarship_child child[MAX_CHILDREN];
};

/* from_levels=tk,sma: one starting level per child. */
static jamsostek_status
read_list(char *text, struct children *out, jamsostek_error *err)
{
    char *word, *rest = text;
    jamsostek_status status = JAMSOSTEK_OK;

    while (status == JAMSOSTEK_OK && rest != NULL) {
        jamsostek_scholarship_child *child;

        word = rest;
        rest = strchr(word, ',');
        if (rest != NULL)
            *rest++ = '\0';
        if (out->input.n_children == MAX_CHILDREN)
            return JAMSOSTEK_ERR_LIMIT;
        child = &out->child[out->input.n_children++];
        *child = (jamsostek_scholarship_child){.born = JAMSOSTEK_DATE_NONE};
        status = jamsostek_school_parse(word, &child->from_level, err);
    }
    out->input.children = out->child;
    return status;
}

static jamsostek_status
read_children(const struct benefit_case *c, struct children *out,
              jamsostek_error *err)
{
    char text[64];
    jamsostek_status status = JAMSOSTEK_OK;

    memset(out, 0, sizeof *out);
    jamsostek_scholarship_input_init(&out->input);
    out->input.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    out->input.contribution_months =
        (int32_t)case_number_or(c, "contribution_years", 50) * 12;
    if (case_text(c, "from_levels", text, sizeof text))
        return read_list(text, out, err);
    out->input.n_children = (int32_t)case_number_or(c, "children", 0);
    if (case_text(c, "level", text, sizeof text)) {
        status = jamsostek_school_parse(text, &out->input.from_level, err);
        out->input.to_level = out->input.from_level;
    } else if (case_text(c, "from_level", text, sizeof text)) {
        status = jamsostek_school_parse(text, &out->input.from_level, err);
    }
    return status;
}

static jamsostek_status
solve_scholarship(const struct benefit_case *c, int32_t programme, int64_t *out,
                  jamsostek_error *err)
{
    struct children children;
    jamsostek_scholarship s;
    jamsostek_status status = read_children(c, &children, err);

    if (status == JAMSOSTEK_OK)
        status = jamsostek_scholarship_compute(NULL, c->date, programme,
                                               &children.input, &s, NULL, err);
    if (status == JAMSOSTEK_OK) {
        const struct item items[] = {{"year_amount", s.year_amount},
                                     {"total", s.total}};

        status = PICK(items, c, out);
    }
    return status;
}

static jamsostek_status
read_segment(const struct benefit_case *c, int32_t *out, jamsostek_error *err)
{
    char text[32];

    if (!case_text(c, "segment", text, sizeof text))
        return JAMSOSTEK_OK;
    return jamsostek_segment_parse(text, out, err);
}

/* --- jkk ----------------------------------------------------------------- */

typedef jamsostek_status
jkk_function(const jamsostek_rules *rules, jamsostek_date day,
             const jamsostek_jkk_input *in, jamsostek_jkk_benefit *out,
             jamsostek_explanation **why, jamsostek_error *err);

static jkk_function *
jkk_case(const char *name, jamsostek_jkk_input *in)
{
    static const struct {
        const char *name;
        jkk_function *function;
    } cases[] = {
        {"death", jamsostek_jkk_death},
        {"total_disability", jamsostek_jkk_total_disability},
        {"partial_disability", jamsostek_jkk_partial_disability},
        {"partial_disability_function", jamsostek_jkk_partial_disability},
        {"temporary_incapacity", jamsostek_jkk_incapacity},
        {"transport", jamsostek_jkk_transport},
    };
    size_t i;

    for (i = 0; i < sizeof cases / sizeof cases[0]; i++)
        if (strcmp(cases[i].name, name) == 0)
            return cases[i].function;
    return jamsostek_aid_parse(name, &in->aid, NULL) == JAMSOSTEK_OK
               ? jamsostek_jkk_aid
               : NULL;
}

jamsostek_status
solve_jkk(const struct benefit_case *c, int64_t *out, jamsostek_error *err)
{
    jamsostek_jkk_input in = JAMSOSTEK_JKK_INPUT_INIT;
    jamsostek_jkk_loss loss = {0};
    jamsostek_jkk_benefit b;
    struct children children;
    jkk_function *function;
    jamsostek_status status;

    if (strcmp(c->name, "scholarship") == 0)
        return solve_scholarship(c, JAMSOSTEK_JKK, out, err);
    function = jkk_case(c->name, &in);
    if (function == NULL)
        return JAMSOSTEK_ERR_UNKNOWN_KEY;
    status = read_segment(c, &in.segment, err);
    if (status == JAMSOSTEK_OK)
        status = read_children(c, &children, err);
    if (status != JAMSOSTEK_OK)
        return status;
    in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    in.wage = case_number_or(c, "wage", JAMSOSTEK_IDR_NONE);
    in.daily_wage = case_number_or(c, "daily_wage", 0);
    in.scholarship = &children.input;
    in.month_no = (int32_t)case_number_or(c, "month_no", 0);
    in.days = (int32_t)case_number_or(c, "days", 0);
    in.transport_land = case_number_or(c, "land", 0);
    in.transport_sea = case_number_or(c, "sea", 0);
    in.transport_air = case_number_or(c, "air", 0);
    in.cost = case_number_or(c, "cost", 0);
    if (case_ppm(c, "percent", &loss.share_ppm)) {
        in.losses = &loss;
        in.n_losses = 1;
    }
    (void)case_ppm(c, "function_lost_percent", &loss.function_ppm);
    status = function(NULL, c->date, &in, &b, NULL, err);
    if (status == JAMSOSTEK_OK) {
        const struct item items[] = {
            {"lump_sum", b.lump_sum},
            {"periodic", b.periodic},
            {"funeral", b.funeral},
            {"total", b.total},
            {"scholarship", b.scholarship},
            {"total_with_scholarship", b.total_with_scholarship},
            {"month_amount", b.paid},
            {c->name, b.paid},
        };

        status = PICK(items, c, out);
    }
    return status;
}

/* --- jkm ----------------------------------------------------------------- */

jamsostek_status
solve_jkm(const struct benefit_case *c, int64_t *out, jamsostek_error *err)
{
    jamsostek_jkm_input in = JAMSOSTEK_JKM_INPUT_INIT;
    jamsostek_jkm_benefit b;
    struct children children;
    jamsostek_status status;

    if (strcmp(c->name, "scholarship") == 0)
        return solve_scholarship(c, JAMSOSTEK_JKM, out, err);
    if (strcmp(c->name, "death") != 0)
        return JAMSOSTEK_ERR_UNKNOWN_KEY;
    status = read_segment(c, &in.segment, err);
    if (status == JAMSOSTEK_OK)
        status = read_children(c, &children, err);
    if (status != JAMSOSTEK_OK)
        return status;
    in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    in.paid_months = (int32_t)case_number_or(c, "membership_months", -1);
    in.memberships = (int32_t)case_number_or(c, "memberships", 1);
    in.scholarship = &children.input;
    status = jamsostek_jkm_death(NULL, c->date, &in, &b, NULL, err);
    if (status == JAMSOSTEK_OK) {
        const struct item items[] = {
            {"lump_sum", b.lump_sum},
            {"periodic", b.periodic},
            {"funeral", b.funeral},
            {"total", b.total},
            {"scholarship", b.scholarship},
            {"total_with_scholarship", b.total_with_scholarship},
        };

        status = PICK(items, c, out);
    }
    return status;
}

/* --- pmi ----------------------------------------------------------------- */

jamsostek_status
solve_pmi(const struct benefit_case *c, int64_t *out, jamsostek_error *err)
{
    jamsostek_pmi_input in = JAMSOSTEK_PMI_INPUT_INIT;
    jamsostek_pmi_benefit b;
    char level[16];
    jamsostek_status status =
        jamsostek_pmi_event_parse(c->name, &in.event, err);

    if (status != JAMSOSTEK_OK)
        return JAMSOSTEK_ERR_UNKNOWN_KEY;
    in.options = JAMSOSTEK_OPTION_CARRY_FORWARD;
    in.cost = case_number_or(c, "cost", 0);
    in.transport_cost = case_number_or(c, "transport_cost", 0);
    in.months_worked = (int32_t)case_number_or(c, "months_worked", -1);
    in.children = (int32_t)case_number_or(c, "children", 0);
    if (case_text(c, "level", level, sizeof level))
        status = jamsostek_school_parse(level, &in.level, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_pmi_benefit_of(NULL, c->date, &in, &b, NULL, err);
    if (status == JAMSOSTEK_OK) {
        const struct item items[] = {
            {"lump_sum", b.lump_sum}, {"periodic", b.periodic},
            {"funeral", b.funeral},   {"total", b.total},
            {"paid", b.paid},         {"transport", b.transport},
            {"month_amount", b.paid}, {"year_amount", b.paid},
        };

        status = PICK(items, c, out);
    }
    return status;
}
