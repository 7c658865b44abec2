/* SPDX-License-Identifier: MIT */

/*
 * screening_tally.c - people among people: NIK that were seen, and counts
 *
 * A line is counted under its own region, and the sums of a level are made
 * when somebody asks: descendants stand behind their region in the list, so
 * the regions between one of the level and the next are those to add.
 */
#include "screening.h"

#include <jamsostek/category.h>
#include <jamsostek/identity.h>

#include <string.h>

/* Behind the categories: unknown, civil servants, several. */
enum { MORE_CATEGORIES = 3 };

jamsostek_status
jamsostek__tallies_new(jamsostek_screening *s, jamsostek_error *err)
{
    size_t regions, categories;

    s->n_regions = (size_t)jamsostek_regions_count(s->regions);
    regions = (s->n_regions + 1) * sizeof *s->by_region;
    s->n_categories = jamsostek_category_count();
    categories =
        (s->n_categories + 1 + MORE_CATEGORIES) * sizeof *s->by_category;
    s->by_region = jamsostek__alloc(regions);
    s->by_category = jamsostek__alloc(categories);
    if (s->by_region == NULL || s->by_category == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY,
                               "no memory for the counts");
    memset(s->by_region, 0, regions);
    memset(s->by_category, 0, categories);
    return JAMSOSTEK_OK;
}

/* The place of a category among the tallies. */
static inline size_t
category_place(const jamsostek_screening *s, int32_t category)
{
    size_t n = s->n_categories;

    if (category < JAMSOSTEK_CATEGORY_AMBIGUOUS ||
        (category > 0 && (size_t)category > n))
        category = JAMSOSTEK_CATEGORY_UNKNOWN;
    return category >= 0 ? (size_t)category : n + (size_t)-category;
}

/* Lines of these categories, with what became of them. */
static void
count(jamsostek_screening *s, const int32_t *categories,
      const jamsostek_screened *out, size_t n)
{
    size_t region, rejected = 0, warned = 0, i;
    bool bad;
    uint32_t bits;
    int k;

    for (i = 0; i < n; i++) {
        bad = out[i].reasons != 0;
        rejected += bad;
        warned += !bad && out[i].warnings != 0;
        region = out[i].region >= 0 ? (size_t)out[i].region : s->n_regions;
        s->by_region[region].lines[bad]++;
        s->by_category[category_place(s, categories[i])].lines[bad]++;
        bits = out[i].reasons | out[i].warnings;
        for (k = 0; bits != 0; bits >>= 1, k++)
            s->by_reason[k] += bits & 1;
    }
    s->totals.records += (int64_t)n;
    s->totals.accepted += (int64_t)(n - rejected);
    s->totals.rejected += (int64_t)rejected;
    s->totals.warned += (int64_t)warned;
}

/* ---- adding ------------------------------------------------------------ */

/* The numbers of NIK, whose places in the set begin their way from afar; -1:
 * none. */
static void
ask_for(const jamsostek_screening *s,
        const struct jamsostek__nik_digits *digits, size_t n, int64_t *niks)
{
    size_t i;

    for (i = 0; i < n; i++) {
        niks[i] = -1;
        if (!digits[i].good)
            continue;
        niks[i] = jamsostek__nik_number(&digits[i]);
        jamsostek__nik_set_prefetch(s->niks, niks[i]);
    }
}

/* A line that was judged among those before it. */
static inline jamsostek_status
compare(jamsostek_screening *s, int64_t nik, jamsostek_screened *out,
        jamsostek_error *err)
{
    jamsostek_status status;
    uint32_t seen = 0;

    /* Who is accepted now is in the way of later ones; nobody else is. */
    if (out->reasons == 0 && (s->checks & JAMSOSTEK_REASON_DUPLICATE)) {
        status = jamsostek__nik_set_add(s->niks, nik, JAMSOSTEK__SEEN_LISTED,
                                        &seen, err);
        if (status != JAMSOSTEK_OK)
            return status;
    } else if (s->totals.enrolled > 0) {
        seen = jamsostek__nik_set_find(s->niks, nik);
    }
    if (seen & JAMSOSTEK__SEEN_ENROLLED)
        out->reasons |= s->checks & JAMSOSTEK_REASON_ALREADY_ENROLLED;
    if (out->reasons == 0 && (seen & JAMSOSTEK__SEEN_LISTED))
        out->reasons = s->checks & JAMSOSTEK_REASON_DUPLICATE;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek__screen(jamsostek_screening *s, const struct jamsostek__lines *lines,
                  jamsostek_screened *out, jamsostek_error *err)
{
    struct jamsostek__nik_digits digits[JAMSOSTEK__LINES];
    int64_t niks[JAMSOSTEK__LINES];
    jamsostek_status status = JAMSOSTEK_OK;
    size_t i;

    for (i = 0; i < lines->n; i++)
        digits[i] =
            jamsostek__nik_digits_of(lines->nik.text[i], lines->nik.length[i]);
    if (s->looks_up)
        ask_for(s, digits, lines->n, niks);
    jamsostek__judge(s, lines, digits, s->seen, out);
    for (i = 0; s->looks_up && i < lines->n && status == JAMSOSTEK_OK; i++)
        if (niks[i] >= 0)
            status = compare(s, niks[i], &out[i], err);
    if (status == JAMSOSTEK_OK)
        count(s, lines->category, out, lines->n);
    return status;
}

void
jamsostek__screen_bad(jamsostek_screening *s, jamsostek_screened *out)
{
    const int32_t unknown = 0;

    *out = (jamsostek_screened){
        .reasons = JAMSOSTEK_REASON_BAD_RECORD,
        .region = -1,
    };
    count(s, &unknown, out, 1);
}

static jamsostek_status
check_usable(const jamsostek_screening *s, jamsostek_error *err)
{
    if (s->failed)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "a run of this screening has failed");
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_screening_add(jamsostek_screening *screening,
                        const jamsostek_person *person, jamsostek_screened *out,
                        jamsostek_error *err)
{
    struct jamsostek__lines lines;
    jamsostek_status status;

    if (screening == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "screening and out are needed");
    status = check_usable(screening, err);
    if (status != JAMSOSTEK_OK)
        return status;
    if (person == NULL) {
        jamsostek__screen_bad(screening, out);
        return JAMSOSTEK_OK;
    }
    status = jamsostek__check_person(person, err);
    if (status != JAMSOSTEK_OK)
        return status;
    jamsostek__lines_of(person, &lines);
    return jamsostek__screen(screening, &lines, out, err);
}

jamsostek_status
jamsostek_screening_enrol(jamsostek_screening *screening, const char *nik,
                          size_t length, jamsostek_error *err)
{
    jamsostek_status status;
    uint32_t before;
    int64_t number;

    if (screening == NULL || (nik == NULL && length > 0))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "screening and nik are needed");
    status = check_usable(screening, err);
    if (status != JAMSOSTEK_OK)
        return status;
    number = length > 0 ? jamsostek_nik_number(nik, length) : -1;
    if (number >= 0) {
        status = jamsostek__nik_set_add(screening->niks, number,
                                        JAMSOSTEK__SEEN_ENROLLED, &before, err);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    screening->totals.enrolled++;
    screening->totals.enrolled_unusable += number < 0;
    if (number < 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_FORMAT,
                               "a NIK has 16 digits");
    return JAMSOSTEK_OK;
}

/* ---- asking ------------------------------------------------------------ */

int64_t
jamsostek_screening_count(const jamsostek_screening *screening, uint32_t reason)
{
    int i;

    for (i = 0; screening != NULL && i < 32; i++)
        if (reason == UINT32_C(1) << i)
            return screening->by_reason[i];
    return 0;
}

jamsostek_status
jamsostek_screening_get_totals(const jamsostek_screening *screening,
                               jamsostek_screening_totals *totals,
                               jamsostek_error *err)
{
    jamsostek_status status;
    int64_t most;

    if (screening == NULL || totals == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "screening and totals are needed");
    if (totals->struct_size != sizeof *totals) {
        status = jamsostek__check_size(totals, totals->struct_size,
                                       sizeof *totals, sizeof *totals, err);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    (void)jamsostek__nik_set_bytes(screening->niks, &most);
    memcpy((char *)totals + sizeof totals->struct_size,
           (const char *)&screening->totals + sizeof totals->struct_size,
           sizeof *totals - sizeof totals->struct_size);
    totals->people = jamsostek__nik_set_count(screening->niks);
    totals->memory = most;
    return JAMSOSTEK_OK;
}

/* Groups that are being handed out. */
struct groups {
    jamsostek_screening_group *groups;
    size_t room;
    size_t n;
};

static void
add_group(struct groups *to, int32_t id, const struct jamsostek__tally *tally)
{
    if (tally->lines[0] == 0 && tally->lines[1] == 0)
        return;
    if (to->n < to->room)
        to->groups[to->n] = (jamsostek_screening_group){
            .id = id,
            .accepted = tally->lines[0],
            .rejected = tally->lines[1],
        };
    to->n++;
}

jamsostek_status
jamsostek_screening_by_region(const jamsostek_screening *screening,
                              int32_t level, jamsostek_screening_group *groups,
                              size_t room, size_t *n, jamsostek_error *err)
{
    struct groups to = {groups, room, 0};
    struct jamsostek__tally sum;
    jamsostek_region region;
    jamsostek_status status;
    int32_t i, end;

    if (screening == NULL || n == NULL || (groups == NULL && room > 0))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "screening, groups and n are needed");
    if (screening->regions == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "the screening has no region list");
    if (level < 1 || level > 4)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN, "a level is 1 to 4");
    for (i = 0; (size_t)i < screening->n_regions; i = end) {
        status = jamsostek_regions_get(screening->regions, i, &region, err);
        if (status != JAMSOSTEK_OK)
            return status;
        end = region.level < level ? i + 1 : region.end;
        sum = (struct jamsostek__tally){{0}};
        for (int32_t k = i; k < end; k++) {
            sum.lines[0] += screening->by_region[k].lines[0];
            sum.lines[1] += screening->by_region[k].lines[1];
        }
        add_group(&to, i, &sum);
    }
    add_group(&to, -1, &screening->by_region[screening->n_regions]);
    *n = to.n;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_screening_by_category(const jamsostek_screening *screening,
                                jamsostek_screening_group *groups, size_t room,
                                size_t *n, jamsostek_error *err)
{
    int32_t categories = (int32_t)jamsostek_category_count();
    struct groups to = {groups, room, 0};
    int32_t i;

    if (screening == NULL || n == NULL || (groups == NULL && room > 0))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "screening, groups and n are needed");
    for (i = 1; i <= categories; i++)
        add_group(&to, i, &screening->by_category[i]);
    for (i = 0; i >= JAMSOSTEK_CATEGORY_AMBIGUOUS; i--)
        add_group(&to, i,
                  &screening->by_category[category_place(screening, i)]);
    *n = to.n;
    return JAMSOSTEK_OK;
}
