/* SPDX-License-Identifier: MIT */

/*
 * test_explanation.c - the reasons of a figure: steps, text, JSON
 */
#include "law/law.h"
#include "support.h"

#include <jamsostek/explanation.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { ROOM = 1 << 16 };

/* The workers whose results are explained: one of each kind.  What is 0 here
 * is not given. */
static const struct example {
    const char *month;
    const char *regulation; /* that the text must name */
    jamsostek_worker worker;
} examples[] = {
    {"2024-03-01",
     "PP 44/2015",
     {.segment = JAMSOSTEK_SEGMENT_PU,
      .risk_group = JAMSOSTEK_RISK_MEDIUM,
      .wage = 12345678}},
    {"2024-03-01",
     "PP 37/2021",
     {.segment = JAMSOSTEK_SEGMENT_PU,
      .risk_group = JAMSOSTEK_RISK_LOW,
      .wage = 3456789}},
    {"2026-03-01",
     "PP 45/2015",
     {.segment = JAMSOSTEK_SEGMENT_PU,
      .risk_group = JAMSOSTEK_RISK_LOW,
      .daily_wage = 123457}},
    {"2025-06-01",
     "PP 7/2025",
     {.segment = JAMSOSTEK_SEGMENT_PU,
      .risk_group = JAMSOSTEK_RISK_VERY_LOW,
      .relief = JAMSOSTEK_RELIEF_LABOUR_INTENSIVE,
      .wage = 7200001}},
    {"2020-10-01",
     "PP 49/2020",
     {.segment = JAMSOSTEK_SEGMENT_PU,
      .risk_group = JAMSOSTEK_RISK_HIGH,
      .relief = JAMSOSTEK_RELIEF_COVID,
      .options = JAMSOSTEK_OPTION_JP_DEFERRAL,
      .wage = 5000001}},
    {"2016-01-01",
     "PP 46/2015",
     {.segment = JAMSOSTEK_SEGMENT_PU,
      .risk_group = JAMSOSTEK_RISK_HIGH,
      .employer_size = JAMSOSTEK_SIZE_SMALL,
      .wage = 5000001}},
    {"2026-05-01",
     "PP 44/2015",
     {.segment = JAMSOSTEK_SEGMENT_BPU,
      .programmes = JAMSOSTEK_JKK | JAMSOSTEK_JKM | JAMSOSTEK_JHT,
      .wage = 2750000}},
    {"2026-05-01",
     "PP 50/2025",
     {.segment = JAMSOSTEK_SEGMENT_BPU,
      .relief = JAMSOSTEK_RELIEF_BPU_OTHER,
      .wage = 1000000}},
    {"2026-05-01",
     "PP 50/2025",
     {.segment = JAMSOSTEK_SEGMENT_BPU,
      .relief = JAMSOSTEK_RELIEF_BPU_OTHER,
      .funding = JAMSOSTEK_FUNDING_APBD,
      .wage = 1099500}},
    {"2025-06-01",
     "PP 44/2015",
     {.segment = JAMSOSTEK_SEGMENT_CONSTRUCTION,
      .contract_value = 6000000001,
      .contract_with_vat = 1}},
    {"2020-12-01",
     "PP 49/2020",
     {.segment = JAMSOSTEK_SEGMENT_CONSTRUCTION,
      .relief = JAMSOSTEK_RELIEF_COVID,
      .wage = 3000001}},
    {"2025-06-01",
     "Permenaker 4/2023",
     {.segment = JAMSOSTEK_SEGMENT_PMI,
      .pmi_route = JAMSOSTEK_PMI_PLACEMENT,
      .pmi_months = 23,
      .programmes = JAMSOSTEK_JKK | JAMSOSTEK_JKM | JAMSOSTEK_JHT,
      .pmi_jht = 100000}},
    {"2020-06-01",
     "Permenaker 18/2018",
     {.segment = JAMSOSTEK_SEGMENT_PMI,
      .pmi_route = JAMSOSTEK_PMI_INDIVIDUAL,
      .pmi_months = 12}},
};

static jamsostek_worker
worker_of(const struct example *example)
{
    jamsostek_worker w = example->worker;

    w.struct_size = sizeof w;
    w.born = JAMSOSTEK_DATE_NONE;
    if (w.wage == 0)
        w.wage = JAMSOSTEK_IDR_NONE;
    return w;
}

static jamsostek_explanation *
explain(const struct example *example, jamsostek_contribution *c)
{
    jamsostek_worker w = worker_of(example);
    jamsostek_explanation *why = NULL;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_status status;

    status = jamsostek_contribution_explain(NULL, day(example->month), &w, c,
                                            &why, &err);
    if (status != JAMSOSTEK_OK)
        print_error("%s: %s\n", example->month, err.message);
    assert_int_equal(status, JAMSOSTEK_OK);
    assert_non_null(why);
    return why;
}

static void
an_explained_figure_equals_the_computed_one(void **state)
{
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(examples); i++) {
        jamsostek_contribution c, plain;
        jamsostek_worker w = worker_of(&examples[i]);
        jamsostek_explanation *why = explain(&examples[i], &c);

        assert_int_equal(jamsostek_contribution_compute(
                             NULL, day(examples[i].month), &w, &plain, NULL),
                         JAMSOSTEK_OK);
        assert_memory_equal(&c.jkk, &plain.jkk,
                            offsetof(jamsostek_contribution, flags) -
                                offsetof(jamsostek_contribution, jkk));
        assert_int_equal(c.flags, plain.flags);
        jamsostek_explanation_free(why);
        /* The figures need not be asked for. */
        assert_int_equal(jamsostek_contribution_explain(NULL,
                                                        day(examples[i].month),
                                                        &w, NULL, &why, NULL),
                         JAMSOSTEK_OK);
        jamsostek_explanation_free(why);
    }
}

static int64_t
last_amount(const jamsostek_explanation *why, const char *node)
{
    size_t i;
    int64_t amount = 0;

    for (i = 0; i < jamsostek_explanation_count(why); i++) {
        const jamsostek_explanation_step *step =
            jamsostek_explanation_get(why, i);

        if (strcmp(step->node, node) == 0)
            amount = step->amount;
    }
    return amount;
}

static void
the_steps_end_in_the_lines_and_the_total(void **state)
{
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(examples); i++) {
        jamsostek_contribution c;
        jamsostek_explanation *why = explain(&examples[i], &c);
        size_t n = jamsostek_explanation_count(why);
        const jamsostek_explanation_step *last;

        assert_true(n > 2);
        last = jamsostek_explanation_get(why, n - 1);
        assert_string_equal(last->node, "total");
        assert_int_equal(last->operation, JAMSOSTEK_OP_SUM);
        assert_int_equal(last->amount, c.total);
        assert_null(jamsostek_explanation_get(why, n));
        assert_null(jamsostek_explanation_get(why, SIZE_MAX));
        assert_int_equal(last_amount(why, "jkk"), c.jkk);
        assert_int_equal(last_amount(why, "jkm"), c.jkm);
        assert_int_equal(last_amount(why, "jht_employer"), c.jht_employer);
        assert_int_equal(last_amount(why, "jht_worker"), c.jht_worker);
        assert_int_equal(last_amount(why, "jp_employer"), c.jp_employer);
        assert_int_equal(last_amount(why, "jp_worker"), c.jp_worker);
        assert_int_equal(last_amount(why, "jkp_government"), c.jkp_government);
        assert_int_equal(last_amount(why, "jkp_from_jkk"), c.jkp_from_jkk);
        assert_int_equal(last_amount(why, "jkp_from_jkm"), c.jkp_from_jkm);
        assert_int_equal(last_amount(why, "to_jkk"), c.to_jkk);
        assert_int_equal(last_amount(why, "paid_by_worker"), c.paid_by_worker);
        jamsostek_explanation_free(why);
    }
}

/* floor(base x rate x factor), the micro amount of a share, worked out in
 * another way than the library does. */
static int64_t
share_micro(const jamsostek_explanation_step *step)
{
    int64_t whole = step->base * step->rate;

    return whole / PPM * step->factor_ppm +
           whole % PPM * step->factor_ppm / PPM;
}

static void
every_share_can_be_checked_with_its_own_numbers(void **state)
{
    size_t i, s, shares = 0;

    (void)state;
    for (i = 0; i < ARRAY_LEN(examples); i++) {
        jamsostek_contribution c;
        jamsostek_explanation *why = explain(&examples[i], &c);

        for (s = 0; s < jamsostek_explanation_count(why); s++) {
            const jamsostek_explanation_step *step =
                jamsostek_explanation_get(why, s);

            if (step->operation != JAMSOSTEK_OP_SHARE)
                continue;
            shares++;
            assert_int_equal(step->exact_micro, share_micro(step));
            /* A rounding is told of where there is something to round. */
            assert_int_equal(step->rounding, step->exact_micro % PPM != 0
                                                 ? JAMSOSTEK_ROUND_HALF_UP
                                                 : -1);
            assert_int_equal(step->amount,
                             step->exact_micro / PPM +
                                 (step->exact_micro % PPM >= PPM / 2));
        }
        jamsostek_explanation_free(why);
    }
    assert_true(shares > 30);
}

static void
every_step_with_a_rule_cites_it(void **state)
{
    size_t i, s;

    (void)state;
    for (i = 0; i < ARRAY_LEN(examples); i++) {
        jamsostek_contribution c;
        jamsostek_explanation *why = explain(&examples[i], &c);
        size_t cited = 0;

        for (s = 0; s < jamsostek_explanation_count(why); s++) {
            const jamsostek_explanation_step *step =
                jamsostek_explanation_get(why, s);

            assert_non_null(step->node);
            /* What is looked up, capped or a share rests on a rule. */
            if (step->operation == JAMSOSTEK_OP_LOOKUP ||
                step->operation == JAMSOSTEK_OP_CAP ||
                step->operation == JAMSOSTEK_OP_SHARE ||
                step->operation == JAMSOSTEK_OP_LAYER ||
                step->operation == JAMSOSTEK_OP_TIMES)
                assert_non_null(step->rule.key);
            if (step->rule.key == NULL)
                continue;
            cited++;
            assert_non_null(step->rule.source);
            assert_non_null(step->rule.article);
            assert_non_null(jamsostek_confidence_name(step->rule.confidence));
            assert_true(step->rule.from <= day(examples[i].month));
            assert_true(step->rule.until > day(examples[i].month));
        }
        assert_true(cited > 0);
        jamsostek_explanation_free(why);
    }
}

static void
every_flag_is_told_as_a_remark(void **state)
{
    size_t i, s;

    (void)state;
    for (i = 0; i < ARRAY_LEN(examples); i++) {
        jamsostek_contribution c;
        jamsostek_explanation *why = explain(&examples[i], &c);
        uint32_t told = 0;

        for (s = 0; s < jamsostek_explanation_count(why); s++) {
            const jamsostek_explanation_step *step =
                jamsostek_explanation_get(why, s);

            told |= step->flag;
            if (step->operation == JAMSOSTEK_OP_REMARK) {
                assert_true(strlen(step->text_id) > 5);
                assert_true(strlen(step->text_en) > 5);
            }
        }
        assert_int_equal(told & c.flags, c.flags);
        jamsostek_explanation_free(why);
    }
    for (i = 0; i <= 14; i++) {
        assert_non_null(jamsostek_flag_text(UINT32_C(1) << i, "id"));
        assert_non_null(jamsostek_flag_text(UINT32_C(1) << i, NULL));
        assert_string_not_equal(jamsostek_flag_text(UINT32_C(1) << i, "id"),
                                jamsostek_flag_text(UINT32_C(1) << i, "en"));
    }
    assert_null(jamsostek_flag_text(0, "en"));
    assert_null(jamsostek_flag_text(UINT32_C(1) << 31, "en"));
}

static void
as_text(const jamsostek_explanation *why, const char *lang, char *text)
{
    size_t needed;

    assert_int_equal(
        jamsostek_explanation_text(why, lang, text, ROOM, &needed, NULL),
        JAMSOSTEK_OK);
    assert_int_equal(needed, strlen(text) + 1);
}

static size_t
lines_of(const char *text)
{
    size_t n = 0;

    for (; *text != '\0'; text++)
        n += *text == '\n';
    return n;
}

static void
the_text_names_regulation_article_and_figures(void **state)
{
    static char id[ROOM], en[ROOM];
    char total[JAMSOSTEK_IDR_SIZE];
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(examples); i++) {
        jamsostek_contribution c;
        jamsostek_explanation *why = explain(&examples[i], &c);

        as_text(why, "id", id);
        as_text(why, "en", en);
        assert_string_not_equal(id, en);
        if (strstr(id, examples[i].regulation) == NULL)
            print_error("%s is missing in:\n%s", examples[i].regulation, id);
        assert_non_null(strstr(id, examples[i].regulation));
        assert_non_null(strstr(en, examples[i].regulation));
        assert_non_null(strstr(id, "Pasal "));
        assert_non_null(strstr(en, "art. "));
        assert_int_equal(
            jamsostek_idr_format(c.total, total, sizeof total, NULL),
            JAMSOSTEK_OK);
        assert_non_null(strstr(id, total));
        assert_non_null(strstr(en, total));
        /* A heading and one line per step, in both languages. */
        assert_int_equal(lines_of(id), jamsostek_explanation_count(why) + 1);
        assert_int_equal(lines_of(en), jamsostek_explanation_count(why) + 1);
        assert_int_equal(strncmp(strstr(en, "20"), examples[i].month, 7), 0);
        assert_null(strstr(id, "(null)"));
        assert_null(strstr(en, "(null)"));
        jamsostek_explanation_free(why);
    }
}

static void
a_weak_rule_is_shown_as_unconfirmed(void **state)
{
    /* VAT in contract values is weak; the brackets are text. */
    static const struct {
        size_t example;
        bool weak;
    } cases[] = {{9, true}, {6, false}};
    static char id[ROOM], en[ROOM];
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_contribution c;
        jamsostek_explanation *why = explain(&examples[cases[i].example], &c);

        as_text(why, "id", id);
        as_text(why, "en", en);
        assert_int_equal((c.flags & JAMSOSTEK_FLAG_WEAK) != 0, cases[i].weak);
        assert_int_equal(strstr(en, "unconfirmed") != NULL, cases[i].weak);
        assert_int_equal(strstr(id, "belum terkonfirmasi") != NULL,
                         cases[i].weak);
        jamsostek_explanation_free(why);
    }
}

/* --- JSON ---------------------------------------------------------------- */

/* Past one JSON value, or NULL if there is none (RFC 8259, no \u checks). */
static const char *json_value(const char *p, int depth);

static const char *
json_space(const char *p)
{
    return p + strspn(p, " \t\r\n");
}

static const char *
json_string(const char *p)
{
    if (*p++ != '"')
        return NULL;
    for (; *p != '"'; p++) {
        if ((unsigned char)*p < 0x20)
            return NULL;
        if (*p == '\\' && strchr("\"\\/bfnrtu", *++p) == NULL)
            return NULL;
    }
    return p + 1;
}

static const char *
json_number(const char *p)
{
    size_t digits;

    p += *p == '-';
    digits = strspn(p, "0123456789");
    if (digits == 0 || (digits > 1 && *p == '0'))
        return NULL;
    return p + digits;
}

static const char *
json_list(const char *p, int depth, char end)
{
    p = json_space(p + 1);
    if (*p == end)
        return p + 1;
    for (;;) {
        if (end == '}') {
            p = json_string(json_space(p));
            if (p == NULL)
                return NULL;
            p = json_space(p);
            if (*p++ != ':')
                return NULL;
        }
        p = json_value(json_space(p), depth + 1);
        if (p == NULL)
            return NULL;
        p = json_space(p);
        if (*p == end)
            return p + 1;
        if (*p++ != ',')
            return NULL;
    }
}

static const char *
json_value(const char *p, int depth)
{
    static const char *const words[] = {"true", "false", "null"};
    size_t i;

    if (depth > 20)
        return NULL;
    if (*p == '{')
        return json_list(p, depth, '}');
    if (*p == '[')
        return json_list(p, depth, ']');
    if (*p == '"')
        return json_string(p);
    for (i = 0; i < ARRAY_LEN(words); i++)
        if (strncmp(p, words[i], strlen(words[i])) == 0)
            return p + strlen(words[i]);
    return json_number(p);
}

static bool
is_json(const char *text)
{
    const char *end = json_value(json_space(text), 0);

    return end != NULL && *json_space(end) == '\0';
}

static void
the_json_checker_knows_good_from_bad(void **state)
{
    (void)state;
    assert_true(is_json("{\"a\": [1, -2, \"x\\\"y\", null], \"b\": {}}"));
    assert_false(is_json("{\"a\": [1, 2,]}"));
    assert_false(is_json("{\"a\" 1}"));
    assert_false(is_json("[1] 2"));
    assert_false(is_json("[01]"));
    assert_false(is_json("{\"a\": }"));
    assert_false(is_json("[\"a\nb\"]"));
}

static size_t
count_of(const char *text, const char *part)
{
    size_t n = 0;

    for (; (text = strstr(text, part)) != NULL; text += strlen(part))
        n++;
    return n;
}

static void
the_json_is_well_formed_and_complete(void **state)
{
    static char text[ROOM];
    size_t i, needed;

    (void)state;
    for (i = 0; i < ARRAY_LEN(examples); i++) {
        jamsostek_contribution c;
        jamsostek_explanation *why = explain(&examples[i], &c);
        char total[64];

        assert_int_equal(
            jamsostek_explanation_json(why, text, ROOM, &needed, NULL),
            JAMSOSTEK_OK);
        assert_int_equal(needed, strlen(text) + 1);
        if (!is_json(text))
            print_error("%s\n", text);
        assert_true(is_json(text));
        assert_non_null(strstr(text, "\"format\":\"jamsostek-explanation/1\""));
        assert_int_equal(count_of(text, "\"node\":"),
                         jamsostek_explanation_count(why));
        snprintf(total, sizeof total, "\"amount\":%lld", (long long)c.total);
        assert_non_null(strstr(text, total));
        assert_non_null(strstr(text, "\"source\":"));
        assert_non_null(strstr(text, "\"article\":"));
        assert_non_null(strstr(text, "\"confidence\":"));
        assert_int_equal(strstr(text, "\"rounding\":") != NULL,
                         c.total_micro % PPM != 0);
        assert_non_null(strstr(text, jamsostek_law_digest()));
        jamsostek_explanation_free(why);
    }
}

/* --- buffers ------------------------------------------------------------- */

typedef jamsostek_status writer(const jamsostek_explanation *why, char *text,
                                size_t size, size_t *needed,
                                jamsostek_error *err);

static jamsostek_status
write_english(const jamsostek_explanation *why, char *text, size_t size,
              size_t *needed, jamsostek_error *err)
{
    return jamsostek_explanation_text(why, "en", text, size, needed, err);
}

static void
a_small_buffer_is_never_overrun(void **state)
{
    static writer *const writers[] = {write_english,
                                      jamsostek_explanation_json};
    static char whole[ROOM];
    jamsostek_explanation *why = explain(&examples[0], NULL);
    size_t k, size, needed, all;

    (void)state;
    for (k = 0; k < ARRAY_LEN(writers); k++) {
        assert_int_equal(writers[k](why, whole, ROOM, &all, NULL),
                         JAMSOSTEK_OK);
        for (size = 0; size <= all; size += size + 40 < all ? 37 : 1) {
            /* Exactly so large, so that a sanitizer sees an overrun. */
            char *text = malloc(size > 0 ? size : 1);
            jamsostek_error err = JAMSOSTEK_ERROR_INIT;

            assert_non_null(text);
            needed = 0;
            assert_int_equal(
                writers[k](why, size > 0 ? text : NULL, size, &needed, &err),
                size < all ? JAMSOSTEK_ERR_BUFFER : JAMSOSTEK_OK);
            assert_int_equal(needed, all);
            if (size > 0) {
                assert_int_equal(strlen(text), size - 1);
                assert_memory_equal(text, whole, size - 1);
            }
            free(text);
        }
        assert_int_equal(writers[k](why, whole, ROOM, NULL, NULL),
                         JAMSOSTEK_OK);
    }
    jamsostek_explanation_free(why);
}

static void
bad_arguments_are_refused(void **state)
{
    jamsostek_worker bad = JAMSOSTEK_WORKER_INIT;
    jamsostek_explanation *why = NULL;
    jamsostek_contribution c;
    char text[8];

    (void)state;
    assert_int_equal(jamsostek_contribution_explain(NULL, day("2026-05-01"),
                                                    &bad, &c, &why, NULL),
                     JAMSOSTEK_ERR_MISSING);
    assert_null(why); /* nothing to free after a failure */
    assert_int_equal(jamsostek_contribution_explain(NULL, day("2026-05-01"),
                                                    NULL, &c, &why, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_contribution_explain(NULL, day("2026-05-01"),
                                                    &bad, &c, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_explanation_text(NULL, "en", text, sizeof text, NULL, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_explanation_json(NULL, text, sizeof text, NULL, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    why = explain(&examples[0], NULL);
    assert_int_equal(jamsostek_explanation_text(why, "en", NULL, 8, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_explanation_text(why, "fr", text, sizeof text, NULL, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(
        jamsostek_explanation_text(why, NULL, text, sizeof text, NULL, NULL),
        JAMSOSTEK_ERR_ARGUMENT);
    jamsostek_explanation_free(why);
    jamsostek_explanation_free(NULL);
    assert_int_equal(jamsostek_explanation_count(NULL), 0);
    assert_null(jamsostek_explanation_get(NULL, 0));
}

static void
an_explanation_outlives_its_rules(void **state)
{
    static char text[ROOM];
    jamsostek_worker w = JAMSOSTEK_WORKER_INIT;
    jamsostek_rules *rules;
    jamsostek_explanation *why;

    (void)state;
    w.segment = JAMSOSTEK_SEGMENT_BPU;
    w.wage = 1000000;
    rules = what_if("bpu.jkm", "2026-01-01", JAMSOSTEK_UNIT_IDR, 7500);
    assert_int_equal(jamsostek_contribution_explain(rules, day("2026-05-01"),
                                                    &w, NULL, &why, NULL),
                     JAMSOSTEK_OK);
    jamsostek_rules_free(rules);
    as_text(why, "en", text);
    assert_non_null(strstr(text, "Rp7.500"));
    assert_non_null(strstr(text, "what-if"));
    assert_int_equal(jamsostek_explanation_json(why, text, ROOM, NULL, NULL),
                     0);
    assert_true(is_json(text));
    assert_non_null(strstr(text, "\"altered\":true"));
    jamsostek_explanation_free(why);
}

/* A budget year with the JP ceiling of March 2026 in it: two runs, each with
 * its own letter, that make up the span (PP 45/2015 art. 29). */
static void
a_span_is_explained_run_by_run(void **state)
{
    static char text[4 * ROOM];
    jamsostek_worker w = JAMSOSTEK_WORKER_INIT;
    jamsostek_contribution want, got;
    jamsostek_explanation *why;
    int64_t runs = 0, months = 0;
    size_t i, n;

    (void)state;
    w.segment = JAMSOSTEK_SEGMENT_PU;
    w.risk_group = JAMSOSTEK_RISK_MEDIUM;
    w.wage = 12000000;
    assert_int_equal(jamsostek_contribution_span(NULL, day("2025-12-01"), 8, &w,
                                                 &want, NULL),
                     JAMSOSTEK_OK);
    assert_int_equal(jamsostek_contribution_explain_span(
                         NULL, day("2025-12-01"), 8, &w, &got, &why, NULL),
                     JAMSOSTEK_OK);
    assert_memory_equal(&got, &want, sizeof got);
    n = jamsostek_explanation_count(why);
    for (i = 0; i < n; i++) {
        const jamsostek_explanation_step *step =
            jamsostek_explanation_get(why, i);

        if (strcmp(step->node, "run") != 0)
            continue;
        assert_int_equal(step->month,
                         day(months == 0 ? "2025-12-01" : "2026-03-01"));
        assert_int_equal(step->n_months, months == 0 ? 3 : 5);
        assert_int_equal(step->amount, step->base * step->rate);
        runs += step->amount;
        months += step->n_months;
    }
    assert_int_equal(months, 8);
    assert_int_equal(runs, want.total);
    assert_int_equal(jamsostek_explanation_get(why, n - 1)->amount, want.total);
    assert_int_equal(
        jamsostek_explanation_text(why, "en", text, sizeof text, NULL, NULL),
        JAMSOSTEK_OK);
    assert_non_null(strstr(text, "2025-12 to 2026-02\n"));
    assert_non_null(strstr(text, "2026-03 to 2026-07\n"));
    assert_non_null(strstr(text, "B/726/022025"));
    assert_non_null(strstr(text, "B/1226/022026"));
    assert_int_equal(
        jamsostek_explanation_json(why, text, sizeof text, NULL, NULL),
        JAMSOSTEK_OK);
    assert_true(is_json(text));
    assert_non_null(strstr(text, "\"months\":8"));
    jamsostek_explanation_free(why);
    /* A span of nothing, and what is not paid by the month. */
    assert_int_equal(jamsostek_contribution_explain_span(
                         NULL, day("2026-01-01"), 0, &w, NULL, &why, NULL),
                     JAMSOSTEK_ERR_DOMAIN);
    w.segment = JAMSOSTEK_SEGMENT_PMI;
    assert_int_equal(jamsostek_contribution_explain_span(
                         NULL, day("2026-01-01"), 2, &w, NULL, &why, NULL),
                     JAMSOSTEK_ERR_CONFLICT);
}

/* A law that changed its article but not its rate is a run of its own:
 * JKP, from PP 37/2021 to PP 6/2025 in February 2025. */
static void
a_new_source_of_the_same_rate_begins_a_run(void **state)
{
    static char text[4 * ROOM];
    jamsostek_worker w = JAMSOSTEK_WORKER_INIT;
    jamsostek_explanation *why;

    (void)state;
    w.segment = JAMSOSTEK_SEGMENT_PU;
    w.risk_group = JAMSOSTEK_RISK_LOW;
    w.wage = 4000000;
    assert_int_equal(jamsostek_contribution_explain_span(
                         NULL, day("2024-12-01"), 6, &w, NULL, &why, NULL),
                     JAMSOSTEK_OK);
    assert_int_equal(
        jamsostek_explanation_text(why, "en", text, sizeof text, NULL, NULL),
        JAMSOSTEK_OK);
    assert_non_null(strstr(text, "2024-12 to 2025-01\n"));
    assert_non_null(strstr(text, "PP 37/2021"));
    assert_non_null(strstr(text, "PP 6/2025"));
    jamsostek_explanation_free(why);
}

/* The list of 2019 rests on one transcription (facts, contributions 1.4). */
static void
a_risk_group_by_industry_is_cited(void **state)
{
    static char text[ROOM];
    jamsostek_worker w = JAMSOSTEK_WORKER_INIT;
    jamsostek_explanation *why;
    size_t n;

    (void)state;
    assert_int_equal(jamsostek_industry_search("pabrik semen",
                                               day("2026-05-01"), &w.industry,
                                               1, &n, NULL),
                     JAMSOSTEK_OK);
    w.segment = JAMSOSTEK_SEGMENT_PU;
    w.employer_size = JAMSOSTEK_SIZE_MICRO;
    w.wage = 4000000;
    assert_int_equal(jamsostek_contribution_explain(NULL, day("2026-05-01"), &w,
                                                    NULL, &why, NULL),
                     JAMSOSTEK_OK);
    as_text(why, "en", text);
    assert_non_null(strstr(text, "medium (Pabrik semen) [PP 82/2019, Lampiran "
                                 "I; unconfirmed]"));
    assert_non_null(strstr(text, "jkk+jkm [Perpres 109/2013"));
    jamsostek_explanation_free(why);
}

/* An option or a rounding that was altered is as much a what-if as a rate. */
static void
altered_options_are_remarked(void **state)
{
    static const struct {
        const char *key;
        int32_t unit;
        int64_t amount;
        jamsostek_idr wage;
        int32_t segment;
    } cases[] = {
        {"rounding.jkk_direction", JAMSOSTEK_UNIT_OPTION, JAMSOSTEK_ROUND_DOWN,
         5000000, JAMSOSTEK_SEGMENT_PU},
        {"rounding.jht_base", JAMSOSTEK_UNIT_IDR, 100, 5000000,
         JAMSOSTEK_SEGMENT_PU},
        {"choice.bpu_bracket_gap", JAMSOSTEK_UNIT_OPTION, 1, 1099500,
         JAMSOSTEK_SEGMENT_BPU},
    };
    size_t i;

    (void)state;
    for (i = 0; i < ARRAY_LEN(cases); i++) {
        jamsostek_worker w = JAMSOSTEK_WORKER_INIT;
        jamsostek_contribution c;
        jamsostek_rules *rules;

        w.segment = cases[i].segment;
        w.risk_group = JAMSOSTEK_RISK_LOW;
        w.wage = cases[i].wage;
        rules =
            what_if(cases[i].key, "2026-01-01", cases[i].unit, cases[i].amount);
        assert_int_equal(jamsostek_contribution_compute(
                             rules, day("2026-05-01"), &w, &c, NULL),
                         0);
        assert_true(c.flags & JAMSOSTEK_FLAG_ALTERED);
        jamsostek_rules_free(rules);
    }
}

/* PP 49/2020 art. 17: 1 % of JP now; told as a deferral, not as a relief. */
static void
a_deferral_is_told_as_one(void **state)
{
    static char text[ROOM];
    jamsostek_worker w = JAMSOSTEK_WORKER_INIT;
    jamsostek_explanation *why;
    size_t i, deferred = 0;

    (void)state;
    w.segment = JAMSOSTEK_SEGMENT_PU;
    w.risk_group = JAMSOSTEK_RISK_LOW;
    w.wage = 5000000;
    w.options = JAMSOSTEK_OPTION_JP_DEFERRAL;
    assert_int_equal(jamsostek_contribution_explain(NULL, day("2020-09-01"), &w,
                                                    NULL, &why, NULL),
                     JAMSOSTEK_OK);
    for (i = 0; i < jamsostek_explanation_count(why); i++)
        deferred +=
            jamsostek_explanation_get(why, i)->operation == JAMSOSTEK_OP_DEFER;
    assert_int_equal(deferred, 2);
    as_text(why, "en", text);
    assert_non_null(strstr(text, "x 2% x 1% (due now) = Rp1.000 [PP 49/2020"));
    assert_null(strstr(text, "(relief)"));
    jamsostek_explanation_free(why);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_deferral_is_told_as_one),
        cmocka_unit_test(a_span_is_explained_run_by_run),
        cmocka_unit_test(a_new_source_of_the_same_rate_begins_a_run),
        cmocka_unit_test(a_risk_group_by_industry_is_cited),
        cmocka_unit_test(altered_options_are_remarked),
        cmocka_unit_test(an_explained_figure_equals_the_computed_one),
        cmocka_unit_test(the_steps_end_in_the_lines_and_the_total),
        cmocka_unit_test(every_share_can_be_checked_with_its_own_numbers),
        cmocka_unit_test(every_step_with_a_rule_cites_it),
        cmocka_unit_test(every_flag_is_told_as_a_remark),
        cmocka_unit_test(the_text_names_regulation_article_and_figures),
        cmocka_unit_test(a_weak_rule_is_shown_as_unconfirmed),
        cmocka_unit_test(the_json_checker_knows_good_from_bad),
        cmocka_unit_test(the_json_is_well_formed_and_complete),
        cmocka_unit_test(a_small_buffer_is_never_overrun),
        cmocka_unit_test(bad_arguments_are_refused),
        cmocka_unit_test(an_explanation_outlives_its_rules),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
