/* SPDX-License-Identifier: MIT */

/*
 * fuzz_audit.c - written figures, and audits of whatever they say
 *
 * Every reading has a value or says why it has none, and reading it a second
 * time gives the same.  Figures parted by line ends are audited as budgets,
 * percentages, gaps and sums; whatever they are, each guess fits when it is
 * said in words.
 */
#include <jamsostek/audit.h>

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_FIGURES = 8, ROOM = 20 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
check(int ok)
{
    if (!ok)
        abort();
}

/* Reads in both styles; the first whole value, or COUNT_NONE. */
static int64_t
check_figure(const char *text)
{
    static const char *const styles[] = {"id", "en"};
    jamsostek_figure a[JAMSOSTEK_FIGURE_READINGS];
    jamsostek_figure b[JAMSOSTEK_FIGURE_READINGS];
    int64_t value, quantum, whole = JAMSOSTEK_COUNT_NONE;
    size_t n, again, i, s;

    for (s = 0; s < 2; s++) {
        if (jamsostek_figure_parse(text, styles[s], a, &n, NULL) !=
            JAMSOSTEK_OK)
            continue;
        check(n >= 1 && n <= JAMSOSTEK_FIGURE_READINGS);
        check(jamsostek_figure_parse(text, styles[s], b, &again, NULL) ==
                  JAMSOSTEK_OK &&
              again == n);
        for (i = 0; i < n; i++) {
            check(a[i].digits == b[i].digits && a[i].exponent == b[i].exponent);
            check(((a[i].flags & JAMSOSTEK_FIGURE_AMBIGUOUS) != 0) == (n > 1));
            if (jamsostek_figure_value(&a[i], 0, &value, &quantum, NULL) !=
                JAMSOSTEK_OK)
                continue;
            check(value >= 0 && quantum >= 1 && value % quantum == 0);
            if (whole == JAMSOSTEK_COUNT_NONE)
                whole = value;
        }
    }
    return whole;
}

static void
check_guesses(const jamsostek_audit_guess *guesses, size_t n)
{
    char text[1024];
    size_t i;

    for (i = 0; i < n && i < ROOM; i++) {
        check(guesses[i].verdict >= JAMSOSTEK_VERDICT_EXACT &&
              guesses[i].verdict <= JAMSOSTEK_VERDICT_TRUNCATED);
        check(i == 0 || guesses[i - 1].misreading <= guesses[i].misreading);
        check(jamsostek_audit_guess_text(&guesses[i], i % 2 ? "id" : "en", text,
                                         sizeof text, NULL,
                                         NULL) == JAMSOSTEK_OK);
    }
}

static void
check_audits(const int64_t *figure, size_t n)
{
    jamsostek_budget_claim budget = JAMSOSTEK_BUDGET_CLAIM_INIT;
    jamsostek_percent_claim percent = JAMSOSTEK_PERCENT_CLAIM_INIT;
    jamsostek_gap_claim gap = JAMSOSTEK_GAP_CLAIM_INIT;
    jamsostek_sum_claim sum = JAMSOSTEK_SUM_CLAIM_INIT;
    jamsostek_budget_audit budget_audit;
    jamsostek_percent_audit percent_audit;
    jamsostek_figure_audit figure_audit;
    jamsostek_audit_guess guesses[ROOM];
    size_t found;

    budget.workers = figure[0];
    budget.months = figure[1];
    budget.rate = figure[2];
    budget.printed = figure[3];
    budget.quantum = figure[4] > 0 ? figure[4] : 0;
    budget.villages = figure[5] > 0 ? figure[5] : 0;
    budget.inputs_rounded = figure[6] > 0;
    budget.others = &figure[7];
    budget.n_others = 1;
    budget.month = 20000;
    if (jamsostek_audit_budget(NULL, &budget, &budget_audit, guesses, ROOM,
                               &found, NULL) == JAMSOSTEK_OK) {
        check(jamsostek_verdict_name(budget_audit.verdict) != NULL);
        check_guesses(guesses, found);
    }
    percent.numerator = figure[0];
    percent.denominator = figure[1];
    percent.printed = figure[2];
    percent.decimals = (int32_t)(n % 10);
    percent.inputs_rounded = figure[3] > 0;
    percent.target_ppm = figure[4] > 0 ? figure[4] % 10000000 : 0;
    percent.others = &figure[5];
    percent.n_others = 3;
    if (jamsostek_audit_percent(&percent, &percent_audit, guesses, ROOM, &found,
                                NULL) == JAMSOSTEK_OK) {
        check(percent_audit.verdict != JAMSOSTEK_VERDICT_EXACT);
        check_guesses(guesses, found);
    }
    gap.kind = figure[0] > 0 ? JAMSOSTEK_GAP_TO_ALL : JAMSOSTEK_GAP_TO_TARGET;
    gap.in_people = figure[1] > 0;
    gap.numerator = figure[2];
    gap.denominator = figure[3];
    gap.reached = figure[4];
    gap.target_ppm = figure[5] > 0 ? figure[5] % 10000000 : 0;
    gap.printed = figure[6];
    gap.quantum = figure[7] > 0 ? figure[7] : 0;
    if (jamsostek_audit_gap(&gap, &figure_audit, guesses, ROOM, &found, NULL) ==
        JAMSOSTEK_OK)
        check_guesses(guesses, found);
    sum.parts = figure;
    sum.n = n;
    sum.printed = figure[7];
    if (jamsostek_audit_sum(&sum, &figure_audit, guesses, ROOM, &found, NULL) ==
        JAMSOSTEK_OK)
        check_guesses(guesses, found);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    int64_t figures[MOST_FIGURES];
    char *text = malloc(size + 1), *line, *end;
    size_t n = 0, i;

    if (text == NULL)
        abort();
    memcpy(text, data, size);
    text[size] = '\0';
    check_figure(text);
    for (i = 0; i < MOST_FIGURES; i++)
        figures[i] = JAMSOSTEK_COUNT_NONE;
    for (line = text; line != NULL && n < MOST_FIGURES; line = end) {
        end = strchr(line, '\n');
        if (end != NULL)
            *end++ = '\0';
        figures[n++] = check_figure(line);
    }
    check_audits(figures, n);
    free(text);
    return 0;
}
