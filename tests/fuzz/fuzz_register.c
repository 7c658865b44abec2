/* SPDX-License-Identifier: MIT */

/*
 * fuzz_register.c - a list, a mapping and a region list of any bytes at all
 *
 * The input is cut at lines of `---`: options, mapping, register of those who
 * are enrolled, list.  Whatever they hold, the whole screening either refuses
 * them with a reason or judges every record, and then every promise of
 * screening.h holds.  The list is read twice, whole and in small pieces, and
 * must be judged alike.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jamsostek/category.h>
#include <jamsostek/screening.h>

#include "register/csv.h"
#include "register/register.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char regions_text[] = "code,name,level\n"
                                   "74,A,1\n"
                                   "74.07,B,2\n"
                                   "74.07.01,C,3\n"
                                   "74.07.01.2005,D,4\n"
                                   "94,E,1\n"
                                   "94.04,F,2\n";

static void
require(bool condition, const char *what)
{
    if (condition)
        return;
    fprintf(stderr, "fuzz_register: %s\n", what);
    abort();
}

/* A part of the input. */
struct part {
    const uint8_t *data;
    size_t size;
};

/* Takes the part up to the next line of three hyphens. */
static struct part
next_part(struct part *rest)
{
    struct part part = *rest;
    size_t i;

    for (i = 0; i + 4 <= rest->size; i++) {
        if (memcmp(rest->data + i, "---\n", 4) != 0 ||
            (i > 0 && rest->data[i - 1] != '\n'))
            continue;
        part.size = i;
        rest->data += i + 4;
        rest->size -= i + 4;
        return part;
    }
    rest->data += rest->size;
    rest->size = 0;
    return part;
}

static uint32_t
word_at(struct part part, size_t i)
{
    uint32_t word = 0;
    size_t k;

    for (k = 0; k < 4; k++)
        word = word << 8 | (i * 4 + k < part.size ? part.data[i * 4 + k] : 0);
    return word;
}

static jamsostek_screening *
make(struct part choice, const jamsostek_regions *regions)
{
    jamsostek_screening_options options = JAMSOSTEK_SCREENING_OPTIONS_INIT;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_screening *s = NULL;
    jamsostek_status status;

    options.day = 16617 + (jamsostek_date)(word_at(choice, 0) % 4000);
    options.checks = word_at(choice, 1) &
                     (JAMSOSTEK_REASONS_ERRORS | JAMSOSTEK_REASONS_WARNINGS);
    options.required = word_at(choice, 2) & JAMSOSTEK_FIELDS_ALL;
    options.options = word_at(choice, 3) & 3;
    options.age_from = (int32_t)(word_at(choice, 4) % 70);
    options.age_below = (int32_t)(word_at(choice, 5) % 80) - 1;
    options.segment = (int32_t)(word_at(choice, 6) % 5);
    options.regions = word_at(choice, 7) % 2 ? regions : NULL;
    options.root =
        options.regions != NULL ? (int32_t)(word_at(choice, 7) / 2 % 7) : 0;
    options.most_people = word_at(choice, 8) % 50;
    status = jamsostek_screening_new(&options, &s, &err);
    require((status == 0) == (s != NULL), "a screening that is none");
    if (status != 0)
        require(err.message[0] != '\0', "a refusal does not say why");
    return s;
}

/* A register over bytes that arrive in pieces. */
static jamsostek_register *
open_part(struct part part, size_t chunk,
          const jamsostek_register_options *options)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_register *list = NULL;
    struct jamsostek__gz *gz;
    jamsostek_csv *csv;

    if (jamsostek__gz_load(part.data, part.size, &gz, NULL) != 0)
        return NULL;
    jamsostek__gz_limit(gz, 1 << 20);
    jamsostek__gz_chunk(gz, chunk);
    if (jamsostek__csv_new_separated(gz, options ? options->separator : ',',
                                     &csv, &err) != 0 ||
        jamsostek__register_new(csv, options, &list, &err) != 0) {
        require(list == NULL && err.message[0] != '\0',
                "a refusal does not say why");
        return NULL;
    }
    return list;
}

static void
check_text(const char *text, size_t length)
{
    size_t i;

    require(text != NULL || length == 0, "a text that is none");
    for (i = 0; i < length; i++)
        require(text[i] != '\0', "a text holds a NUL");
}

static void
check_person(const jamsostek_person *p)
{
    check_text(p->nik, p->nik_length);
    check_text(p->kpj, p->kpj_length);
    check_text(p->name, p->name_length);
    check_text(p->region, p->region_length);
    check_text(p->employer, p->employer_length);
    require((p->invalid & ~JAMSOSTEK_FIELDS_ALL) == 0, "an unknown field");
    require(p->wage >= 0 || p->wage == JAMSOSTEK_IDR_NONE, "a wage below 0");
    require(p->sex >= 0 && p->sex <= 2, "a third sex");
    require(p->category >= JAMSOSTEK_CATEGORY_AMBIGUOUS &&
                p->category <= (int32_t)jamsostek_category_count(),
            "a category that is none");
    if (p->invalid & JAMSOSTEK_FIELD_BORN)
        require(p->born == JAMSOSTEK_DATE_NONE, "an unreadable date is given");
}

static void
check_screened(const jamsostek_screened *out, uint32_t checks_without)
{
    require((out->reasons & ~JAMSOSTEK_REASONS_ERRORS) == 0 &&
                (out->warnings & ~JAMSOSTEK_REASONS_WARNINGS) == 0,
            "a reason that is none");
    require((out->reasons & JAMSOSTEK_REASON_DUPLICATE) == 0 ||
                out->reasons == JAMSOSTEK_REASON_DUPLICATE,
            "a duplicate that has other reasons");
    require((out->reasons & checks_without) == 0, "a reason out of nowhere");
    require(out->region >= -1 && out->region < 7, "a region that is none");
}

/* Judges all records; a digest of the reasons. */
static uint64_t
judge(jamsostek_screening *s, jamsostek_register *list, bool enrolled)
{
    jamsostek_screening_totals totals = {.struct_size = sizeof totals};
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    uint64_t digest = 14695981039346656037u;
    int64_t n = 0, line = 0;
    jamsostek_person person;
    jamsostek_screened out, alone;
    jamsostek_status status;

    for (;;) {
        status = jamsostek_register_next(list, &person, &err);
        if (status == 0 && person.line == 0)
            break;
        if (status != 0)
            require(err.message[0] != '\0', "a fault does not say why");
        if (status != 0 && jamsostek_register_stopped(list))
            break;
        if (status == 0) {
            require(person.line > line, "lines go backwards");
            line = person.line;
            check_person(&person);
        }
        n++;
        if (enrolled) {
            status = status == 0 ? jamsostek_screening_enrol(
                                       s, person.nik, person.nik_length, NULL)
                                 : 0;
            if (status == JAMSOSTEK_ERR_LIMIT)
                return 0;
            continue;
        }
        if (status == 0) {
            require(jamsostek_screening_check(s, &person, &alone, NULL) == 0,
                    "a person cannot be judged");
            check_screened(&alone, JAMSOSTEK_REASON_DUPLICATE |
                                       JAMSOSTEK_REASON_ALREADY_ENROLLED |
                                       JAMSOSTEK_REASON_BAD_RECORD);
        }
        status = jamsostek_screening_add(s, status == 0 ? &person : NULL, &out,
                                         &err);
        if (status == JAMSOSTEK_ERR_LIMIT) {
            n--;
            break;
        }
        require(status == 0, "a person cannot be added");
        check_screened(&out, 0);
        digest = (digest ^ out.reasons ^ (uint64_t)out.warnings << 32) *
                 1099511628211u;
    }
    require(jamsostek_screening_get_totals(s, &totals, NULL) == 0, "no totals");
    require(totals.accepted + totals.rejected == totals.records,
            "lines are lost");
    require(enrolled || totals.records == n, "records are lost");
    require(totals.people <= totals.accepted + totals.enrolled,
            "more people than there were");
    return digest;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct part rest = {data, size}, choice, columns, enrolled;
    jamsostek_register_options options = JAMSOSTEK_REGISTER_OPTIONS_INIT;
    jamsostek_regions *regions = NULL;
    jamsostek_mapping *mapping = NULL;
    jamsostek_screening *s;
    jamsostek_register *list;
    uint64_t digests[2] = {0, 0};
    size_t i;

    choice = next_part(&rest);
    columns = next_part(&rest);
    enrolled = next_part(&rest);
    if (jamsostek_regions_load(regions_text, sizeof regions_text - 1, &regions,
                               NULL) != 0)
        return 0;
    if (columns.size > 0)
        require((jamsostek_mapping_load(columns.data, columns.size, &mapping,
                                        NULL) == 0) == (mapping != NULL),
                "a mapping that is none");
    options.mapping = mapping;
    options.dates = (int32_t)(word_at(choice, 9) % 2);
    options.amounts = (int32_t)(word_at(choice, 10) % 2);
    options.separator = ",;\t"[word_at(choice, 11) % 3];
    for (i = 0; i < 2; i++) {
        s = make(choice, regions);
        if (s == NULL)
            break;
        list = open_part(enrolled, (size_t)1 << 16, NULL);
        if (list != NULL)
            (void)judge(s, list, true);
        jamsostek_register_free(list);
        list = open_part(rest, i == 0 ? (size_t)1 << 16 : 3, &options);
        if (list != NULL)
            digests[i] = judge(s, list, false);
        jamsostek_register_free(list);
        jamsostek_screening_free(s);
    }
    require(i < 2 || digests[0] == digests[1],
            "the pieces of the input matter");
    jamsostek_mapping_free(mapping);
    jamsostek_regions_free(regions);
    return 0;
}
