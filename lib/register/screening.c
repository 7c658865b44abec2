/* SPDX-License-Identifier: MIT */

/*
 * screening.c - the rules: one person in, reasons out
 *
 * What can be known before the first line is worked out once: the age limits
 * are two birth dates, the root is a range of the region list and some digits
 * of a NIK.  A line then costs comparisons.
 */
#include "screening.h"

#include <jamsostek/category.h>
#include <jamsostek/identity.h>
#include <jamsostek/terms.h>

#include <string.h>

#include "../law/law.h"
#include "../worker/nik.h"

/* ---- what is checked --------------------------------------------------- */

/* The latest birth date of those who have completed so many years on a day. */
static jamsostek_date
latest_born(jamsostek_date day, int32_t years)
{
    jamsostek_date born = jamsostek__years_later(day, -years);

    /* Who is born on 1 March has not yet on 29 February. */
    return jamsostek__years_later(born, years) > day ? born - 1 : born;
}

static jamsostek_status
set_ages(jamsostek_screening *s, const jamsostek_screening_options *options,
         jamsostek_error *err)
{
    int32_t below = options->age_below;
    jamsostek_status status;
    jamsostek_rule rule;

    s->born_after = JAMSOSTEK_DATE_NONE;
    s->born_until = JAMSOSTEK_DATE_OPEN;
    if (below == 0 && (s->checks & JAMSOSTEK_REASON_AGE_ABOVE)) {
        status = jamsostek_rules_get(
            options->rules,
            jamsostek__key_infos[KEY_BPU_ENROLMENT_AGE_BELOW].name,
            options->day, options->options & JAMSOSTEK_OPTION_CARRY_FORWARD,
            &rule, err);
        if (status != JAMSOSTEK_OK)
            return status;
        below = (int32_t)rule.amount;
    }
    if (options->age_from < 0 || options->age_from > 150 || below > 150 ||
        below < JAMSOSTEK_AGE_NO_LIMIT)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "an age limit is not within 0 to 150");
    if (below > 0 && options->age_from >= below)
        return jamsostek__fail(
            err, JAMSOSTEK_ERR_CONFLICT,
            "the lower age limit is not below the upper one");
    if (below > 0)
        s->born_after = latest_born(options->day, below);
    if (options->age_from > 0)
        s->born_until = latest_born(options->day, options->age_from);
    return JAMSOSTEK_OK;
}

/* The first digits of a code, without its dots. */
static int32_t
code_prefix(const char *code, int32_t digits)
{
    int32_t prefix = 0;

    for (; digits > 0 && *code != '\0'; code++) {
        if (*code == '.')
            continue;
        prefix = prefix * 10 + (*code - '0');
        digits--;
    }
    return prefix;
}

/* NULs are no code. */
static void
forget_regions(jamsostek_screening *s)
{
    size_t i;

    for (i = 0; i < ARRAY_LEN(s->seen); i++)
        s->seen[i] = (struct jamsostek__seen_region){
            .index = -1,
            .reasons = JAMSOSTEK_REASON_REGION_UNKNOWN,
        };
}

static jamsostek_status
set_root(jamsostek_screening *s, const jamsostek_screening_options *options,
         jamsostek_error *err)
{
    jamsostek_region root;
    jamsostek_status status;

    s->root = options->root;
    if (options->regions == NULL && options->root != 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_CONFLICT,
                               "a root needs a region list");
    if (options->regions == NULL)
        return JAMSOSTEK_OK;
    status = jamsostek_regions_get(options->regions, s->root, &root, err);
    if (status != JAMSOSTEK_OK)
        return status;
    s->regions = options->regions;
    s->root_end = root.end;
    /* A NIK knows no villages. */
    s->root_digits = root.level < 3 ? 2 * root.level : 6;
    s->root_prefix = code_prefix(root.code, s->root_digits);
    return JAMSOSTEK_OK;
}

static jamsostek_status
set_checks(jamsostek_screening *s, const jamsostek_screening_options *options,
           jamsostek_error *err)
{
    const uint32_t known =
        JAMSOSTEK_REASONS_ERRORS | JAMSOSTEK_REASONS_WARNINGS;

    if (options->checks & ~known)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "checks has a bit that is no reason");
    if (options->required & ~JAMSOSTEK_FIELDS_ALL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "required has a bit that is no field");
    if (options->options &
        ~(JAMSOSTEK_OPTION_CARRY_FORWARD | JAMSOSTEK_SCREENING_AGE_FROM_NIK))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "options has a bit that is no option");
    if (options->segment != 0 &&
        jamsostek_segment_name(options->segment) == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "segment is no segment");
    s->checks =
        options->checks != 0 ? options->checks : JAMSOSTEK_CHECKS_DEFAULT;
    s->checks |= JAMSOSTEK_REASON_BAD_RECORD;
    s->looks_up = (s->checks & (JAMSOSTEK_REASON_DUPLICATE |
                                JAMSOSTEK_REASON_ALREADY_ENROLLED)) != 0;
    s->age_from_nik = options->options & JAMSOSTEK_SCREENING_AGE_FROM_NIK;
    s->segment = options->segment;
    s->required = options->required;
    if (s->segment != 0) /* is that of who gives none */
        s->required &= ~(uint32_t)JAMSOSTEK_FIELD_SEGMENT;
    if (options->required == 0) {
        s->required = JAMSOSTEK_FIELD_NIK | JAMSOSTEK_FIELD_NAME |
                      JAMSOSTEK_FIELD_CATEGORY;
        if (!s->age_from_nik)
            s->required |= JAMSOSTEK_FIELD_BORN;
        if (options->regions != NULL)
            s->required |= JAMSOSTEK_FIELD_REGION;
    }
    return JAMSOSTEK_OK;
}

static jamsostek_status
set_up(jamsostek_screening *s, const jamsostek_screening_options *options,
       jamsostek_error *err)
{
    jamsostek_status status;

    if (options->day == JAMSOSTEK_DATE_NONE)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MISSING,
                               "the day of enrolment is not given");
    if (!jamsostek__date_ok(options->day))
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "the day of enrolment cannot be");
    s->day = options->day;
    forget_regions(s);
    status = set_checks(s, options, err);
    if (status == JAMSOSTEK_OK)
        status = set_ages(s, options, err);
    if (status == JAMSOSTEK_OK)
        status = set_root(s, options, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__nik_set_new(options->most_people, &s->niks, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__tallies_new(s, err);
    return status;
}

jamsostek_status
jamsostek_screening_new(const jamsostek_screening_options *options,
                        jamsostek_screening **out, jamsostek_error *err)
{
    jamsostek_screening *s;
    jamsostek_status status;

    if (options == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "options and out are needed");
    status = jamsostek__check_size(options, options->struct_size,
                                   sizeof *options, sizeof *options, err);
    if (status != JAMSOSTEK_OK)
        return status;
    s = jamsostek__alloc(sizeof *s);
    if (s == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY,
                               "no memory for a screening");
    memset(s, 0, sizeof *s);
    status = set_up(s, options, err);
    if (status == JAMSOSTEK_OK)
        *out = s;
    else
        jamsostek_screening_free(s);
    return status;
}

void
jamsostek_screening_free(jamsostek_screening *s)
{
    if (s == NULL)
        return;
    jamsostek__nik_set_free(s->niks);
    jamsostek__free(s->by_region);
    jamsostek__free(s->by_category);
    jamsostek__free(s);
}

/* ---- one person -------------------------------------------------------- */

/* The fields that a person gives, invalid ones too. */
static uint32_t
given_fields(const jamsostek_person *p)
{
    uint32_t given = p->invalid;

    given |= p->nik_length > 0 ? JAMSOSTEK_FIELD_NIK : 0;
    given |= p->kpj_length > 0 ? JAMSOSTEK_FIELD_KPJ : 0;
    given |= p->name_length > 0 ? JAMSOSTEK_FIELD_NAME : 0;
    given |= p->region_length > 0 ? JAMSOSTEK_FIELD_REGION : 0;
    given |= p->employer_length > 0 ? JAMSOSTEK_FIELD_EMPLOYER : 0;
    given |= p->born != JAMSOSTEK_DATE_NONE ? JAMSOSTEK_FIELD_BORN : 0;
    given |= p->sex != 0 ? JAMSOSTEK_FIELD_SEX : 0;
    given |= p->category != 0 ? JAMSOSTEK_FIELD_CATEGORY : 0;
    given |= p->segment != 0 ? JAMSOSTEK_FIELD_SEGMENT : 0;
    given |= p->wage != JAMSOSTEK_IDR_NONE ? JAMSOSTEK_FIELD_WAGE : 0;
    given |= p->programmes != 0 ? JAMSOSTEK_FIELD_PROGRAMMES : 0;
    given |= p->funding != 0 ? JAMSOSTEK_FIELD_FUNDING : 0;
    given |= p->member_since != JAMSOSTEK_DATE_NONE
                 ? JAMSOSTEK_FIELD_MEMBER_SINCE
                 : 0;
    given |=
        p->paid_until != JAMSOSTEK_DATE_NONE ? JAMSOSTEK_FIELD_PAID_UNTIL : 0;
    return given;
}

void
jamsostek__lines_of(const jamsostek_person *p, struct jamsostek__lines *lines)
{
    lines->n = 1;
    lines->given[0] = given_fields(p);
    lines->invalid[0] = p->invalid;
    lines->nik.text[0] = p->nik;
    lines->nik.length[0] = p->nik_length;
    lines->kpj.text[0] = p->kpj;
    lines->kpj.length[0] = p->kpj_length;
    lines->region.text[0] = p->region;
    lines->region.length[0] = p->region_length;
    lines->born[0] = p->born;
    if (jamsostek__date_ok(p->born))
        lines->birthday[0] = jamsostek__date_split(p->born);
    lines->sex[0] = p->sex;
    lines->category[0] = p->category;
    lines->segment[0] = p->segment;
}

/* Reasons of fields that hold something unreadable. */
static inline uint32_t
judge_invalid(uint32_t invalid)
{
    const uint32_t others =
        JAMSOSTEK_FIELD_SEGMENT | JAMSOSTEK_FIELD_PROGRAMMES |
        JAMSOSTEK_FIELD_FUNDING | JAMSOSTEK_FIELD_MEMBER_SINCE |
        JAMSOSTEK_FIELD_PAID_UNTIL;
    uint32_t reasons = 0;

    if (LIKELY(invalid == 0))
        return 0;
    if (invalid & JAMSOSTEK_FIELD_BORN)
        reasons |= JAMSOSTEK_REASON_BIRTH_DATE_INVALID;
    if (invalid & JAMSOSTEK_FIELD_SEX)
        reasons |= JAMSOSTEK_REASON_SEX_INVALID;
    if (invalid & JAMSOSTEK_FIELD_WAGE)
        reasons |= JAMSOSTEK_REASON_WAGE_INVALID;
    if (invalid & others)
        reasons |= JAMSOSTEK_REASON_VALUE_INVALID;
    return reasons;
}

static inline uint32_t
judge_age(const jamsostek_screening *s, jamsostek_date born)
{
    if (born == JAMSOSTEK_DATE_NONE)
        return 0;
    if (born > s->day)
        return JAMSOSTEK_REASON_BIRTH_DATE_INVALID;
    if (born <= s->born_after)
        return JAMSOSTEK_REASON_AGE_ABOVE;
    return born > s->born_until ? JAMSOSTEK_REASON_AGE_BELOW : 0;
}

/* The likely birth date that a NIK tells; DATE_NONE if it tells none. */
static jamsostek_date
born_by_nik(const jamsostek_screening *s, const char *text, size_t length)
{
    jamsostek_date born;
    jamsostek_nik nik;

    if (jamsostek_nik_parse(text, length, &nik) != 0 ||
        jamsostek_nik_born(&nik, s->day, &born, NULL) != JAMSOSTEK_OK)
        return JAMSOSTEK_DATE_NONE;
    return born;
}

/* What the NIK says of itself and beside the other fields. */
static inline uint32_t
judge_nik(const jamsostek_screening *s, const struct jamsostek__lines *lines,
          size_t i, const struct jamsostek__nik_digits *digits)
{
    const char *text = lines->nik.text[i];
    const struct jamsostek__ymd *born = NULL;
    uint32_t reasons = 0, differs;
    jamsostek_nik nik;

    if (lines->nik.length[i] == 0)
        return 0;
    if (!digits->good || jamsostek__nik_read(text, digits, &nik) != 0)
        return JAMSOSTEK_REASON_NIK_INVALID;
    if (jamsostek__date_ok(lines->born[i]))
        born = &lines->birthday[i];
    differs = jamsostek__nik_differs(&nik, born, lines->sex[i]);
    if (differs & JAMSOSTEK_NIK_BORN_DIFFERS)
        reasons |= JAMSOSTEK_REASON_NIK_BIRTH_DIFFERS;
    if (differs & JAMSOSTEK_NIK_SEX_DIFFERS)
        reasons |= JAMSOSTEK_REASON_NIK_SEX_DIFFERS;
    if ((s->checks & JAMSOSTEK_REASON_NIK_REGION_OUTSIDE) &&
        s->regions != NULL &&
        code_prefix(text, s->root_digits) != s->root_prefix)
        reasons |= JAMSOSTEK_REASON_NIK_REGION_OUTSIDE;
    return reasons;
}

/* Whether the NIK was issued in another regency than that of the line. */
static bool
issued_elsewhere(const jamsostek_screening *s,
                 const struct jamsostek__lines *lines, size_t i, int32_t index)
{
    jamsostek_region region;

    return jamsostek_regions_get(s->regions, index, &region, NULL) ==
               JAMSOSTEK_OK &&
           region.level >= 2 && lines->nik.length[i] >= 4 &&
           code_prefix(region.code, 4) != code_prefix(lines->nik.text[i], 4);
}

/* Where a code lies; -1 if that is not known. */
static uint32_t
find_region(const jamsostek_screening *s, const char *code, size_t length,
            int32_t *index)
{
    uint32_t reasons = 0;
    int32_t former = 0;

    if (jamsostek_regions_locate(s->regions, code, length, index, &former,
                                 NULL) != JAMSOSTEK_OK) {
        *index = -1;
        return JAMSOSTEK_REASON_REGION_UNKNOWN;
    }
    if (former)
        reasons |= JAMSOSTEK_REASON_REGION_FORMER;
    if (*index < s->root || *index >= s->root_end)
        reasons |= JAMSOSTEK_REASON_REGION_OUTSIDE;
    return reasons;
}

/* The same, from what was seen where that is it. */
static inline uint32_t
recall_region(const jamsostek_screening *s, const char *code, size_t length,
              struct jamsostek__seen_region *seen, int32_t *index)
{
    uint64_t head = load_eight(code), tail = load_eight(code + length - 8);

    if (head != seen->head || tail != seen->tail) {
        seen->reasons = find_region(s, code, length, &seen->index);
        seen->head = head;
        seen->tail = tail;
    }
    *index = seen->index;
    return seen->reasons;
}

static inline uint32_t
judge_region(const jamsostek_screening *s, const struct jamsostek__lines *lines,
             size_t i, uint32_t so_far, struct jamsostek__seen_region *seen,
             int32_t *index)
{
    const char *code = lines->region.text[i];
    size_t length = lines->region.length[i];
    uint32_t reasons;

    if (length == 0 || s->regions == NULL)
        return 0;
    if (seen != NULL && length >= JAMSOSTEK__CODE_LEAST &&
        length <= JAMSOSTEK__CODE_MOST)
        reasons = recall_region(s, code, length, &seen[length], index);
    else
        reasons = find_region(s, code, length, index);
    if ((s->checks & JAMSOSTEK_REASON_NIK_REGION_DIFFERS) && *index >= 0 &&
        !(so_far & JAMSOSTEK_REASON_NIK_INVALID) &&
        issued_elsewhere(s, lines, i, *index))
        reasons |= JAMSOSTEK_REASON_NIK_REGION_DIFFERS;
    return reasons;
}

static inline uint32_t
judge_category(int32_t number, int32_t segment)
{
    const jamsostek_category *category;

    if (number == 0)
        return 0;
    if (number == JAMSOSTEK_CATEGORY_CIVIL_SERVANT)
        return JAMSOSTEK_REASON_CIVIL_SERVANT;
    if (number == JAMSOSTEK_CATEGORY_AMBIGUOUS)
        return JAMSOSTEK_REASON_CATEGORY_AMBIGUOUS;
    if (number < 0 || (size_t)number > jamsostek__n_categories)
        return JAMSOSTEK_REASON_CATEGORY_UNKNOWN;
    category = &jamsostek__categories[number - 1];
    return segment != 0 && segment != category->segment &&
                   segment != category->other_segment
               ? JAMSOSTEK_REASON_SEGMENT_CONFLICT
               : 0;
}

static inline void
judge(const jamsostek_screening *s, const struct jamsostek__lines *lines,
      size_t i, const struct jamsostek__nik_digits *digits,
      struct jamsostek__seen_region *seen, jamsostek_screened *out)
{
    int32_t segment = lines->segment[i] != 0 ? lines->segment[i] : s->segment;
    uint32_t missing = s->required & ~lines->given[i];
    uint32_t invalid = lines->invalid[i];
    jamsostek_date born = lines->born[i];
    int32_t region = -1;
    uint32_t reasons;

    reasons = judge_invalid(invalid);
    if (missing != 0)
        reasons |= JAMSOSTEK_REASON_MISSING_FIELD;
    reasons |= judge_nik(s, lines, i, digits);
    if (s->age_from_nik && !(lines->given[i] & JAMSOSTEK_FIELD_BORN))
        born = born_by_nik(s, lines->nik.text[i], lines->nik.length[i]);
    if (lines->kpj.length[i] > 0 &&
        jamsostek_kpj_parse(lines->kpj.text[i], lines->kpj.length[i]) != 0)
        reasons |= JAMSOSTEK_REASON_KPJ_INVALID;
    reasons |= judge_age(s, born);
    reasons |= judge_region(s, lines, i, reasons, seen, &region);
    reasons |= judge_category(lines->category[i], segment);
    reasons &= s->checks;
    out->reasons = reasons & JAMSOSTEK_REASONS_ERRORS;
    out->warnings = reasons & JAMSOSTEK_REASONS_WARNINGS;
    out->missing = missing;
    out->invalid = invalid;
    out->region = region;
    out->segment = segment;
}

void
jamsostek__judge(const jamsostek_screening *s,
                 const struct jamsostek__lines *lines,
                 const struct jamsostek__nik_digits *digits,
                 struct jamsostek__seen_region *seen, jamsostek_screened *out)
{
    size_t i;

    for (i = 0; i < lines->n; i++)
        judge(s, lines, i, &digits[i], seen, &out[i]);
}

jamsostek_status
jamsostek__check_person(const jamsostek_person *p, jamsostek_error *err)
{
    jamsostek_status status;

    if (p->struct_size != sizeof *p) {
        status =
            jamsostek__check_size(p, p->struct_size, sizeof *p, sizeof *p, err);
        if (status != JAMSOSTEK_OK)
            return status;
    }
    if ((p->nik == NULL && p->nik_length > 0) ||
        (p->kpj == NULL && p->kpj_length > 0) ||
        (p->region == NULL && p->region_length > 0))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "a text of the person is NULL and has a length");
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_screening_check(const jamsostek_screening *screening,
                          const jamsostek_person *person,
                          jamsostek_screened *out, jamsostek_error *err)
{
    struct jamsostek__lines lines;
    struct jamsostek__nik_digits digits;
    jamsostek_status status;

    if (screening == NULL || person == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "screening, person and out are needed");
    status = jamsostek__check_person(person, err);
    if (status != JAMSOSTEK_OK)
        return status;
    digits = jamsostek__nik_digits_of(person->nik, person->nik_length);
    jamsostek__lines_of(person, &lines);
    jamsostek__judge(screening, &lines, &digits, NULL, out);
    return JAMSOSTEK_OK;
}
