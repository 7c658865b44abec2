/* SPDX-License-Identifier: MIT */

/*
 * benefit_output.c - an answer of `jamsostek benefit` in every format
 *
 * The fields come from the table of the question.  The remarks on a result are
 * the remarks of its explanation that carry a flag, in the library's own words.
 */
#include "benefit_output.h"
#include "explain.h"
#include "words.h"

#include <inttypes.h>
#include <string.h>

enum { TEXT_SIZE = 256, LABEL = 38, VALUE = 20 };

static const char *const shown_names[] = {"enacted", "what_if"};

/* ---- fields ------------------------------------------------------------ */

static int64_t
item_get(const union result *result, const struct item *item)
{
    const char *at = (const char *)result + item->offset;
    int64_t wide;
    int32_t narrow;

    if (item->size == sizeof wide) {
        memcpy(&wide, at, sizeof wide);
        return wide;
    }
    memcpy(&narrow, at, sizeof narrow);
    /* Bits and flags are unsigned. */
    if (item->kind == ITEM_BITS || item->kind == ITEM_FLAGS)
        return (uint32_t)narrow;
    return narrow;
}

static bool
is_end(const struct item *item)
{
    return item->kind == ITEM_FLAGS && item->name == NULL;
}

static bool
is_none(const struct item *item, int64_t value)
{
    switch (item->kind) {
    case ITEM_MONEY:
        return value == JAMSOSTEK_IDR_NONE;
    case ITEM_DAY:
    case ITEM_MONTH:
        return value == JAMSOSTEK_DATE_NONE || value == JAMSOSTEK_DATE_OPEN;
    default:
        return false;
    }
}

static bool
is_number(const struct item *item)
{
    return item->kind == ITEM_MONEY || item->kind == ITEM_COUNT ||
           item->kind == ITEM_RATE;
}

/* Words of a code, or of bits joined by a mark; for people or programs. */
static const char *
words_of(const struct item *item, int64_t value, bool people, char *text)
{
    const struct word *word;
    size_t end = 0;

    text[0] = '\0';
    for (word = item->words; word->word != NULL; word++) {
        if (item->kind == ITEM_BITS ? !(value & word->code)
                                    : value != word->code)
            continue;
        end += (size_t)snprintf(text + end, TEXT_SIZE - end, "%s%s",
                                end == 0 ? ""
                                : people ? ", "
                                         : "+",
                                people ? say(word->en, word->id) : word->word);
    }
    return text[0] == '\0' && people ? "-" : text;
}

static const char *
item_text(const struct item *item, int64_t value, char *text)
{
    if (is_none(item, value))
        return "-";
    switch (item->kind) {
    case ITEM_MONEY:
        return money(value, text);
    case ITEM_RATE:
        return rate(value, text);
    case ITEM_DAY:
        return day((jamsostek_date)value, text);
    case ITEM_MONTH:
        return month((jamsostek_date)value, text);
    case ITEM_YES:
        return value != 0 ? say("yes", "ya") : say("no", "tidak");
    case ITEM_WORD:
    case ITEM_BITS:
        return words_of(item, value, true, text);
    default:
        return count(value, text);
    }
}

/* ---- remarks ----------------------------------------------------------- */

/* Flags that the explanation shows by a step of the computation. */
static const struct {
    const char *topic;
    uint32_t flag;
    const char *en;
    const char *id;
} computed[] = {
    {"jkk", JAMSOSTEK_JKK_FLAG_CAPPED, "The cost was more than the law pays.",
     "Biayanya melebihi yang dibayar menurut aturan."},
    {"pmi", JAMSOSTEK_PMI_FLAG_CAPPED, "The cost was more than the law pays.",
     "Biayanya melebihi yang dibayar menurut aturan."},
    {"pmi", JAMSOSTEK_PMI_FLAG_UNDIVIDED,
     "The amount holds all parts of the benefit.",
     "Jumlah itu sudah mencakup semua bagian santunan."},
    {"jp", JAMSOSTEK_JP_FLAG_MAXIMUM, "Cut to the greatest pension.",
     "Dibatasi pada pensiun tertinggi."},
    {"tax", JAMSOSTEK_TAX_FLAG_NO_NPWP,
     "The tax was raised because there is no tax number.",
     "Pajak dinaikkan karena tidak ada NPWP."},
};

static uint32_t
flags_of(const struct benefit_case *which, const union result *result)
{
    const struct item *item;
    uint32_t flags = 0;

    for (item = which->items; !is_end(item); item++)
        if (item->kind == ITEM_FLAGS)
            flags |= (uint32_t)item_get(result, item);
    return flags;
}

static void
remarks_on(const struct benefit_answer *answer, size_t k,
           struct remarks *remarks)
{
    const jamsostek_explanation_step *step;
    uint32_t flags = flags_of(answer->which, &answer->shown[k]);
    size_t i;

    /* The lower half is that of every result and of contributions. */
    remarks_of(flags & UINT32_C(0xffff), &answer->q->options->worker, false,
               remarks);
    for (i = 0; i < jamsostek_explanation_count(answer->why[k]); i++) {
        step = jamsostek_explanation_get(answer->why[k], i);
        if (step->operation == JAMSOSTEK_OP_REMARK && step->flag > 0xffff)
            remarks_add(remarks, say(step->text_en, step->text_id));
    }
    for (i = 0; i < COUNT(computed); i++)
        if (strcmp(computed[i].topic, answer->which->topic) == 0 &&
            (flags & computed[i].flag))
            remarks_add(remarks, say(computed[i].en, computed[i].id));
}

/* ---- text -------------------------------------------------------------- */

static bool
is_shown(const struct benefit_answer *answer, const struct item *item)
{
    size_t k;

    if (item->kind == ITEM_FLAGS || item->en == NULL)
        return false;
    if (item->shown == ALWAYS)
        return true;
    if (item->shown == WITH_BEFORE)
        return is_shown(answer, item - 1);
    for (k = 0; k < answer->n; k++) {
        int64_t value = item_get(&answer->shown[k], item);

        if (value != 0 && !is_none(item, value))
            return true;
    }
    return false;
}

/* A heading stands over what is shown up to the next one. */
static bool
heading_is_shown(const struct benefit_answer *answer, const struct item *item)
{
    for (item++; !is_end(item) && item->kind != ITEM_HEADING; item++)
        if (is_shown(answer, item))
            return true;
    return false;
}

static void
print_difference(const struct benefit_answer *answer, const struct item *item)
{
    int64_t a = item_get(&answer->shown[0], item);
    int64_t b = item_get(&answer->shown[1], item);
    char text[TEXT_SIZE];

    if (!is_number(item) || is_none(item, a) || is_none(item, b))
        return;
    if (item->kind == ITEM_RATE)
        printf(" %s%*s", a > b ? "-" : "", a > b ? VALUE - 1 : VALUE,
               rate(a > b ? a - b : b - a, text));
    else
        printf(" %*s", VALUE, item_text(item, b - a, text));
}

static void
print_item(const struct benefit_answer *answer, const struct item *item)
{
    char text[TEXT_SIZE];
    const char *shown;
    size_t k;

    printf("  %-*s", LABEL, say(item->en, item->id));
    if (answer->n == 1 && !is_number(item)) {
        shown = item_text(item, item_get(&answer->shown[0], item), text);
        putchar(' ');
        if ((int)strlen(shown) <= VALUE)
            printf("%*s", VALUE, shown);
        else
            print_wrapped(shown, strlen(shown), LABEL + 3, LABEL + 3,
                          LONG_LINE);
    } else {
        for (k = 0; k < answer->n; k++)
            printf(" %*s", VALUE,
                   item_text(item, item_get(&answer->shown[k], item), text));
        if (answer->n > 1)
            print_difference(answer, item);
    }
    putchar('\n');
}

/* The segment that was asked about; a wage earner where nothing was said. */
static int32_t
segment_asked(const struct benefit_answer *answer)
{
    int32_t segment = worker_segment(&answer->q->options->worker);

    if (!takes(answer->which, "segment"))
        return 0;
    return segment != 0 ? segment : JAMSOSTEK_SEGMENT_PU;
}

static void
print_title(const struct benefit_answer *answer)
{
    const struct question *q = answer->q;
    char text[JAMSOSTEK_DATE_SIZE];
    int32_t segment = segment_asked(answer);

    fputs(say(answer->which->en, answer->which->id), stdout);
    if (answer->which->argument != NULL)
        printf(", %s", q->options->arguments[0]);
    if (segment != 0)
        printf(", %s", segment_label(segment));
    if (q->day != JAMSOSTEK_DATE_NONE)
        printf(", %s", q->asked->day != JAMSOSTEK_DATE_NONE
                           ? day(q->day, text)
                           : month(q->day, text));
    putchar('\n');
    if (answer->n > 1)
        printf("\n  %-*s %*s %*s %*s\n", LABEL, "", VALUE,
               say("enacted", "aturan berlaku"), VALUE,
               say("what-if", "pengandaian"), VALUE,
               say("difference", "selisih"));
}

static void
print_all_remarks(const struct benefit_answer *answer)
{
    bool what_if = answer->n > 1;
    struct remarks remarks, enacted_only;

    remarks_on(answer, what_if, &remarks);
    print_remarks(&remarks,
                  what_if ? say("Remarks on the what-if", "Catatan pengandaian")
                          : say("Remarks", "Catatan"));
    if (!what_if)
        return;
    remarks_on(answer, 0, &enacted_only);
    remarks_drop(&enacted_only, &remarks);
    print_remarks(&enacted_only, say("Only under the enacted law",
                                     "Hanya menurut aturan yang berlaku"));
}

static int
print_text(const struct benefit_answer *answer)
{
    bool what_if = answer->n > 1;
    const struct item *item;

    print_title(answer);
    if (!what_if && answer->which->items->kind != ITEM_HEADING)
        putchar('\n');
    for (item = answer->which->items; !is_end(item); item++) {
        if (item->kind == ITEM_HEADING && heading_is_shown(answer, item))
            printf("\n%s\n", say(item->en, item->id));
        else if (item->kind != ITEM_HEADING && is_shown(answer, item))
            print_item(answer, item);
    }
    if (answer->which->closing != NULL)
        answer->which->closing(&answer->shown[what_if]);
    print_all_remarks(answer);
    if (!answer->q->options->explain)
        return DONE;
    printf("\n%s\n", what_if ? say("Why the what-if", "Mengapa pengandaian")
                             : say("Why", "Mengapa"));
    return print_steps(answer->why[what_if], FORMAT_TEXT);
}

/* ---- CSV and JSON ------------------------------------------------------ */

/* The words of the question: `jkk death`. */
static const char *
question_words(const struct benefit_answer *answer, char *text)
{
    const struct benefit_case *which = answer->which;
    const char *last = which->argument != NULL
                           ? answer->q->options->arguments[0]
                           : which->name;

    snprintf(text, TEXT_SIZE, "%s%s%s", which->topic, last != NULL ? " " : "",
             last != NULL ? last : "");
    return text;
}

static void
csv_item(const struct item *item, int64_t value)
{
    char text[TEXT_SIZE];

    putchar(',');
    if (is_none(item, value))
        return;
    if (item->kind == ITEM_WORD || item->kind == ITEM_BITS)
        csv_text(words_of(item, value, false, text));
    else if (item->kind == ITEM_DAY || item->kind == ITEM_MONTH)
        fputs(item_text(item, value, text), stdout);
    else
        printf("%" PRId64, value);
}

static int
print_csv(const struct benefit_answer *answer)
{
    char text[TEXT_SIZE];
    const struct item *item;
    size_t k;

    printf("rules,benefit,day");
    for (item = answer->which->items; !is_end(item); item++)
        if (item->name != NULL)
            printf(",%s", item->name);
    for (k = 0; k < answer->n; k++) {
        printf("\n%s,%s,", shown_names[k], question_words(answer, text));
        if (answer->q->day != JAMSOSTEK_DATE_NONE)
            fputs(day(answer->q->day, text), stdout);
        for (item = answer->which->items; !is_end(item); item++)
            if (item->name != NULL)
                csv_item(item, item_get(&answer->shown[k], item));
    }
    putchar('\n');
    return DONE;
}

static void
json_item(const struct item *item, int64_t value)
{
    char text[TEXT_SIZE];

    json_key(item->name);
    if (is_none(item, value))
        json_text(NULL);
    else if (item->kind == ITEM_YES)
        json_bool(value != 0);
    else if (item->kind == ITEM_WORD || item->kind == ITEM_BITS)
        json_text(words_of(item, value, false, text));
    else if (item->kind == ITEM_DAY || item->kind == ITEM_MONTH)
        json_text(item_text(item, value, text));
    else
        json_number(value);
}

static void
json_difference(const struct benefit_answer *answer)
{
    const struct item *item;
    int64_t a, b;

    json_key("difference");
    json_open('{');
    for (item = answer->which->items; !is_end(item); item++) {
        if (item->name == NULL || !is_number(item))
            continue;
        a = item_get(&answer->shown[0], item);
        b = item_get(&answer->shown[1], item);
        json_item(item, is_none(item, a) || is_none(item, b)
                            ? JAMSOSTEK_IDR_NONE
                            : b - a);
    }
    json_close('}');
}

static void
json_all_remarks(const struct benefit_answer *answer)
{
    struct remarks remarks, enacted_only;

    remarks_on(answer, answer->n > 1, &remarks);
    json_remarks(&remarks, "remarks");
    if (answer->n == 1)
        return;
    remarks_on(answer, 0, &enacted_only);
    remarks_drop(&enacted_only, &remarks);
    json_remarks(&enacted_only, "remarks_enacted_only");
}

static int
print_json(const struct benefit_answer *answer)
{
    char text[TEXT_SIZE];
    const struct item *item;
    int code = DONE;
    size_t k;

    json_open('{');
    json_key("benefit");
    json_text(question_words(answer, text));
    json_key("day");
    json_text(answer->q->day != JAMSOSTEK_DATE_NONE ? day(answer->q->day, text)
                                                    : NULL);
    if (segment_asked(answer) != 0) {
        json_key("segment");
        json_text(jamsostek_segment_name(segment_asked(answer)));
    }
    for (k = 0; k < answer->n; k++) {
        json_key(shown_names[k]);
        json_open('{');
        for (item = answer->which->items; !is_end(item); item++)
            if (item->name != NULL)
                json_item(item, item_get(&answer->shown[k], item));
        json_close('}');
    }
    if (answer->n > 1)
        json_difference(answer);
    json_all_remarks(answer);
    if (answer->q->options->explain) {
        json_key("explanation");
        code = print_steps(answer->why[answer->n - 1], FORMAT_JSON);
    }
    json_close('}');
    json_end();
    return code;
}

int
print_benefit(const struct benefit_answer *answer)
{
    if (answer->q->options->format == FORMAT_CSV)
        return print_csv(answer);
    if (answer->q->options->format == FORMAT_JSON)
        return print_json(answer);
    return print_text(answer);
}
