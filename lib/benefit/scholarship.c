/* SPDX-License-Identifier: MIT */

/*
 * scholarship.c - scholarship for the children of a participant
 *
 * PP 44/2015 art. 25 (3) and 34: one sum for each participant who has a child
 * at school.  PP 82/2019: every year at school by level, for two children.
 */
#include "benefit/part.h"

#include <string.h>

enum { MAX_CHILDREN = 100, MAX_YEARS = 100 };

/* What the law of the day says, read once for all children. */
struct terms {
    const struct jamsostek__row *amounts;
    const struct jamsostek__row *years;
    int32_t levels; /* the highest */
    int64_t age_below;
    int64_t lost; /* school years that the claim is too late for */
};

/* What one child receives. */
struct share {
    int64_t first; /* its first year */
    int64_t total;
};

void
jamsostek_scholarship_input_init(jamsostek_scholarship_input *input)
{
    if (input != NULL)
        *input = (jamsostek_scholarship_input)JAMSOSTEK_SCHOLARSHIP_INPUT_INIT;
}

static const char *const school_words[] = {"tk", "sd", "smp", "sma", "higher"};

const char *
jamsostek_school_name(int32_t level)
{
    return level >= 1 && level <= (int32_t)ARRAY_LEN(school_words)
               ? school_words[level - 1]
               : NULL;
}

jamsostek_status
jamsostek_school_parse(const char *text, int32_t *out, jamsostek_error *err)
{
    size_t i;

    if (text == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "text or out is NULL");
    for (i = 0; i < ARRAY_LEN(school_words); i++)
        if (strcmp(school_words[i], text) == 0) {
            *out = (int32_t)i + 1;
            return JAMSOSTEK_OK;
        }
    return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_FOUND,
                           "no such level of schooling");
}

static const struct jamsostek__name level_names[] = {
    {"scholarship_tk", "Beasiswa TK, per tahun", "Kindergarten, a year"},
    {"scholarship_sd", "Beasiswa SD, per tahun", "Primary school, a year"},
    {"scholarship_smp", "Beasiswa SMP, per tahun", "Junior secondary, a year"},
    {"scholarship_sma", "Beasiswa SMA, per tahun", "Senior secondary, a year"},
    {"scholarship_higher", "Beasiswa pendidikan tinggi, per tahun",
     "Higher education, a year"},
};

static jamsostek_status
bad(struct jamsostek__event *event, size_t child, const char *what)
{
    return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN, "child %zu: %s",
                           child + 1, what);
}

static jamsostek_status
check_child(struct jamsostek__event *event, size_t number,
            const jamsostek_scholarship_child *child)
{
    int32_t highest = (int32_t)ARRAY_LEN(level_names);

    if (child->from_level < 0 || child->from_level > highest)
        return bad(event, number, "from_level is no level of schooling");
    if (child->to_level < 0 || child->to_level > highest ||
        (child->to_level != 0 && child->to_level < child->from_level))
        return bad(event, number, "to_level is no level from from_level up");
    if (child->years_done < 0 || child->years_done > MAX_YEARS)
        return bad(event, number, "years_done cannot be");
    if (child->years_until < 0 || child->years_until > MAX_YEARS)
        return bad(event, number, "years_until cannot be");
    if (child->years_done > 0 && child->years_until > 0)
        return bad(event, number,
                   "years_done and years_until exclude each "
                   "other");
    if (child->born == JAMSOSTEK_DATE_NONE)
        return JAMSOSTEK_OK;
    if (!jamsostek__date_ok(child->born))
        return bad(event, number, "born is no date");
    if (child->born > event->day)
        return bad(event, number, "born after the day of the event");
    return JAMSOSTEK_OK;
}

/* Completed years on the day so many years after the event. */
static int32_t
age_after(const struct jamsostek__event *event, jamsostek_date born,
          int32_t years)
{
    struct jamsostek__ymd day = jamsostek__date_split(event->day);
    struct jamsostek__ymd birth = jamsostek__date_split(born);
    bool before = day.month < birth.month ||
                  (day.month == birth.month && day.day < birth.day);

    return day.year + years - birth.year - before;
}

/* The years of one level: how many of them are paid. */
struct stretch {
    int64_t amount;
    int64_t paid;
};

static void
record(const struct jamsostek__event *event, int32_t level,
       const struct stretch *stretch)
{
    const struct jamsostek__name *name = &level_names[level - 1];
    jamsostek_explanation_step step = {.node = name->node,
                                       .label_id = name->id,
                                       .label_en = name->en,
                                       .operation = JAMSOSTEK_OP_TIMES,
                                       .base = stretch->amount,
                                       .rate = stretch->paid,
                                       .amount =
                                           stretch->amount * stretch->paid};

    if (stretch->paid > 0)
        jamsostek__event_step(event, KEY_SCHOLARSHIP_YEAR_AMOUNT, &step);
}

/* Goes through the years at school, level by level, until the age limit. */
static jamsostek_status
child_share(struct jamsostek__event *event, const struct terms *terms,
            const jamsostek_scholarship_child *child, struct share *out)
{
    int32_t from = child->from_level != 0 ? child->from_level : 1;
    int32_t to = child->to_level != 0 ? child->to_level : terms->levels;
    int32_t done = child->years_done, index = 0, level;

    for (level = from; level <= to; level++) {
        struct stretch stretch = {0, 0};
        int64_t years, i, all;

        if (!jamsostek__table_at(event->law, terms->amounts, level,
                                 &stretch.amount) ||
            !jamsostek__table_at(event->law, terms->years, level, &years))
            continue; /* a level that the law of a what-if does not pay */
        if (done > years)
            return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                                   "years_done is more than from_level has");
        for (i = done; i < years; i++, index++) {
            if (child->born != JAMSOSTEK_DATE_NONE &&
                age_after(event, child->born, child->years_until + index) >=
                    terms->age_below) {
                event->flags |= JAMSOSTEK_SCHOLARSHIP_FLAG_AGE;
                break;
            }
            if (child->years_until + index < terms->lost) {
                event->flags |= JAMSOSTEK_SCHOLARSHIP_FLAG_LATE;
                continue;
            }
            if (out->first == 0)
                out->first = stretch.amount;
            stretch.paid++;
        }
        done = 0;
        if (mul_overflows(stretch.amount, stretch.paid, &all) ||
            add_overflows(out->total, all, &out->total))
            return jamsostek__part_too_large(event);
        record(event, level, &stretch);
    }
    return JAMSOSTEK_OK;
}

static jamsostek_status
read_terms(struct jamsostek__event *event,
           const jamsostek_scholarship_input *in, struct terms *terms)
{
    uint16_t amounts, years;
    int64_t late_years = 0;
    jamsostek_status status =
        jamsostek__event_row(event, KEY_SCHOLARSHIP_YEAR_AMOUNT, &amounts);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_row(event, KEY_SCHOLARSHIP_YEARS, &years);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_value(event, KEY_SCHOLARSHIP_AGE_BELOW,
                                        &terms->age_below);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_value(event, KEY_SCHOLARSHIP_LATE_YEARS,
                                        &late_years);
    if (status != JAMSOSTEK_OK)
        return status;
    terms->amounts = &event->law->rows[amounts];
    terms->years = &event->law->rows[years];
    terms->levels = (int32_t)ARRAY_LEN(level_names);
    terms->lost = in->years_late > late_years ? in->years_late - late_years : 0;
    return JAMSOSTEK_OK;
}

/* Whether a child that is not at school yet will be paid for (weak). */
static jamsostek_status
will_start(struct jamsostek__event *event, bool *out)
{
    int64_t choice;
    jamsostek_status status = jamsostek__event_value(
        event, KEY_SCHOLARSHIP_NOT_YET_AT_SCHOOL, &choice);

    if (status != JAMSOSTEK_OK)
        return status;
    jamsostek__part_flag(event, KEY_SCHOLARSHIP_NOT_YET_AT_SCHOOL,
                         JAMSOSTEK_SCHOLARSHIP_FLAG_NOT_YET,
                         "Ada anak yang belum bersekolah",
                         "A child is not at school yet");
    *out = choice == OPTION_SCHOLARSHIP_NOT_YET_AT_SCHOOL_STARTS_LATER;
    return JAMSOSTEK_OK;
}

static jamsostek_scholarship_child
child_of(const jamsostek_scholarship_input *in, int32_t number)
{
    jamsostek_scholarship_child alike = {in->from_level, in->to_level, 0, 0,
                                         JAMSOSTEK_DATE_NONE};

    return in->children != NULL ? in->children[number] : alike;
}

static jamsostek_status
one_child(struct jamsostek__event *event, const struct terms *terms,
          const jamsostek_scholarship_child *child, jamsostek_scholarship *out)
{
    struct share share = {0, 0};
    bool paid = true;
    jamsostek_status status = JAMSOSTEK_OK;

    if (child->years_until > 0)
        status = will_start(event, &paid);
    if (status == JAMSOSTEK_OK && paid)
        status = child_share(event, terms, child, &share);
    if (status != JAMSOSTEK_OK)
        return status;
    out->children++;
    status = jamsostek__part_add(event, share.first, &out->year_amount);
    if (status != JAMSOSTEK_OK)
        return status;
    return jamsostek__part_add(event, share.total, &out->total);
}

static void
remark(struct jamsostek__event *event)
{
    if (event->flags & JAMSOSTEK_SCHOLARSHIP_FLAG_AGE)
        jamsostek__event_remark(event, KEY_SCHOLARSHIP_AGE_BELOW,
                                JAMSOSTEK_SCHOLARSHIP_FLAG_AGE,
                                "Tahun setelah batas usia tidak dihitung",
                                "Years from the age limit on are not counted");
    if (event->flags & JAMSOSTEK_SCHOLARSHIP_FLAG_LATE)
        jamsostek__event_remark(
            event, KEY_SCHOLARSHIP_LATE_YEARS, JAMSOSTEK_SCHOLARSHIP_FLAG_LATE,
            "Klaim terlambat: tahun ajaran terlama tidak dibayar",
            "Late claim: the oldest school years are not paid");
}

static jamsostek_status
too_old(struct jamsostek__event *event, int32_t number)
{
    return jamsostek__fail(event->err, JAMSOSTEK_ERR_NOT_OPEN,
                           "child %d: has reached the age at which the "
                           "scholarship ends",
                           (int)number + 1);
}

/* The law since 2 December 2019. */
static jamsostek_status
by_year(struct jamsostek__event *event, const jamsostek_scholarship_input *in,
        jamsostek_scholarship *out)
{
    struct terms terms;
    int64_t at_most = 0;
    int32_t i;
    jamsostek_status status = read_terms(event, in, &terms);

    if (status == JAMSOSTEK_OK)
        status =
            jamsostek__event_value(event, KEY_SCHOLARSHIP_CHILDREN, &at_most);
    for (i = 0; i < in->n_children && status == JAMSOSTEK_OK; i++) {
        jamsostek_scholarship_child child = child_of(in, i);

        if (child.born != JAMSOSTEK_DATE_NONE &&
            age_after(event, child.born, 0) >= terms.age_below)
            return too_old(event, i);
        if (i < at_most)
            status = one_child(event, &terms, &child, out);
    }
    if (status != JAMSOSTEK_OK)
        return status;
    if (in->n_children > at_most)
        jamsostek__part_flag(
            event, KEY_SCHOLARSHIP_CHILDREN,
            JAMSOSTEK_SCHOLARSHIP_FLAG_CHILDREN,
            "Anak lebih banyak daripada yang dibayar; yang pertama dihitung",
            "More children than are paid for; the first ones count");
    remark(event);
    return JAMSOSTEK_OK;
}

/* Until 1 December 2019: one sum, whatever the children, but one of them has
 * to be at school.  That law is not known to name an age; the one of 2019 shows
 * who cannot be. */
static jamsostek_status
one_sum(struct jamsostek__event *event, const jamsostek_scholarship_input *in,
        jamsostek_scholarship *out)
{
    int64_t age_below =
        jamsostek__event_choice(event, KEY_SCHOLARSHIP_LUMP_SUM_AGE_BELOW);
    jamsostek_status status;
    int32_t i;

    for (i = 0; i < in->n_children; i++) {
        jamsostek_scholarship_child child = child_of(in, i);

        if (child.born != JAMSOSTEK_DATE_NONE &&
            age_after(event, child.born, 0) >= age_below)
            return too_old(event, i);
        out->children += child.years_until == 0;
    }
    if (out->children < in->n_children)
        jamsostek__part_flag(
            event, KEY_SCHOLARSHIP_LUMP_SUM, JAMSOSTEK_SCHOLARSHIP_FLAG_NOT_YET,
            "Ada anak yang belum bersekolah", "A child is not at school yet");
    if (out->children == 0)
        return JAMSOSTEK_OK;
    status = jamsostek__event_lookup(event, KEY_SCHOLARSHIP_LUMP_SUM, NULL,
                                     &out->total);
    out->year_amount = out->total;
    return status;
}

/* JKM asks for years of contributions; false: too few. */
static jamsostek_status
contributed(struct jamsostek__event *event,
            const jamsostek_scholarship_input *in, bool *enough)
{
    int64_t years;
    jamsostek_status status = jamsostek__event_value(
        event, KEY_SCHOLARSHIP_JKM_CONTRIBUTION_YEARS, &years);

    if (status != JAMSOSTEK_OK)
        return status;
    if (in->contribution_months < 0)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_MISSING,
                               "contribution_months is needed for the "
                               "scholarship of jkm");
    *enough = in->contribution_months >= years * 12;
    if (!*enough)
        jamsostek__part_flag(event, KEY_SCHOLARSHIP_JKM_CONTRIBUTION_YEARS,
                             JAMSOSTEK_SCHOLARSHIP_FLAG_TOO_SHORT,
                             "Masa iuran belum cukup untuk beasiswa",
                             "Too few years of contributions for a "
                             "scholarship");
    return JAMSOSTEK_OK;
}

static jamsostek_status
check_input(struct jamsostek__event *event,
            const jamsostek_scholarship_input *in)
{
    jamsostek_status status = JAMSOSTEK_OK;
    int32_t i;

    if (in->n_children < 0 || in->n_children > MAX_CHILDREN)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "n_children is not 0 to %d", MAX_CHILDREN);
    if (in->years_late < 0 || in->years_late > MAX_YEARS)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "years_late is not 0 to %d", MAX_YEARS);
    if (in->contribution_months < -1)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "contribution_months is negative");
    for (i = 0; i < in->n_children && status == JAMSOSTEK_OK; i++) {
        jamsostek_scholarship_child child = child_of(in, i);

        status = check_child(event, (size_t)i, &child);
    }
    return status;
}

jamsostek_status
jamsostek__scholarship_part(struct jamsostek__event *event, int32_t programme,
                            const jamsostek_scholarship_input *in,
                            jamsostek_scholarship *out)
{
    static const struct jamsostek__name sum = {"scholarship", "Beasiswa",
                                               "Scholarship"};
    bool enough = true;
    jamsostek_status status = jamsostek__check_size(
        in, in->struct_size, sizeof *in, sizeof *in, event->err);

    memset(out, 0, sizeof *out);
    if (status == JAMSOSTEK_OK)
        status = check_input(event, in);
    if (status != JAMSOSTEK_OK || in->n_children == 0)
        return status;
    if (programme == JAMSOSTEK_JKM)
        status = contributed(event, in, &enough);
    if (status != JAMSOSTEK_OK || !enough)
        return status;
    if (jamsostek__part_in_force(event, KEY_SCHOLARSHIP_LUMP_SUM))
        status = one_sum(event, in, out);
    else
        status = by_year(event, in, out);
    if (status == JAMSOSTEK_OK)
        jamsostek__part_sum(event, &sum, out->total);
    return status;
}

jamsostek_status
jamsostek_scholarship_compute(const jamsostek_rules *rules, jamsostek_date day,
                              int32_t programme,
                              const jamsostek_scholarship_input *in,
                              jamsostek_scholarship *out,
                              jamsostek_explanation **why, jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_scholarship result;
    jamsostek_status status;

    if (in == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "in or out is NULL");
    if (programme != JAMSOSTEK_JKK && programme != JAMSOSTEK_JKM)
        return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_OPEN,
                               "only jkk and jkm pay a scholarship");
    status =
        jamsostek__check_size(in, in->struct_size, sizeof *in, sizeof *in, err);
    if (status == JAMSOSTEK_OK)
        status =
            jamsostek__event_begin(rules, day, in->options, why, &event, err);
    if (status != JAMSOSTEK_OK)
        return status;
    status = jamsostek__scholarship_part(&event, programme, in, &result);
    status = jamsostek__event_end(&event, status, why);
    if (status != JAMSOSTEK_OK)
        return status;
    result.flags = event.flags;
    *out = result;
    return JAMSOSTEK_OK;
}
