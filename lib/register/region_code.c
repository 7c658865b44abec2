/* SPDX-License-Identifier: MIT */

/*
 * region_code.c - from a code to its region, and from a former one
 *
 * Registers ask this once per line, with codes that have dots or have lost
 * them.  A code that was replaced is followed only where the list has the
 * present one and not the former one: an older edition knows its own codes.
 */
#include "region.h"

#include "../law/words.h"
#include "csv.h"
#include "form.h"

#include <stdlib.h>
#include <string.h>

enum {
    INDEX_BITS = 20, /* for JAMSOSTEK__REGIONS_MAX */
    FORMER_BIT = INDEX_BITS,
    SLOT_SHIFT = INDEX_BITS + 1,
};

#define FORMER     (UINT64_C(1) << FORMER_BIT)
#define INDEX_MASK ((UINT64_C(1) << INDEX_BITS) - 1)
/* Text that a file of former codes may unpack to. */
#define MAX_TEXT ((int64_t)64 << 20)

/* ---- codes as numbers -------------------------------------------------- */

static const int part_digits[JAMSOSTEK__REGION_LEVELS] = {2, 2, 2, 4};
/* Each part of a key has its own bits and counts from 1, so that 0 means that
 * the code has no such part and keys sort as codes do. */
static const int part_shift[JAMSOSTEK__REGION_LEVELS] = {28, 21, 14, 0};

/* ---- a village, the usual case, eight characters at a time ------------- */

/* `head` ends with the district, `tail` with the village; `gap` is the
 * distance from one part to the next. */
static inline uint64_t
village_key(uint64_t head, uint64_t tail, int gap)
{
    uint64_t village;

    head = jamsostek__pair_up(head);
    tail = jamsostek__pair_up(tail);
    village = jamsostek__part_at(tail, 4) * 100 + jamsostek__part_at(tail, 6);
    return (jamsostek__part_at(head, 0) + 1) << part_shift[0] |
           (jamsostek__part_at(head, gap) + 1) << part_shift[1] |
           (jamsostek__part_at(head, 2 * gap) + 1) << part_shift[2] |
           (village + 1);
}

/* 74.07.01.2001; 0 if it is none. */
static inline uint64_t
key_with_dots(const char *code)
{
    uint64_t head = load_eight(code);
    uint64_t tail = load_eight(code + 5);

    if (!jamsostek__take_form(&head, UINT64_C(0x30302e30302e3030),
                              UINT64_C(0x76767f76767f7676)) ||
        !jamsostek__take_form(&tail, UINT64_C(0x303030302e30302e),
                              UINT64_C(0x767676767f76767f)))
        return 0;
    return village_key(head, tail, 3);
}

/* 7407012001; 0 if it is none. */
static inline uint64_t
key_without_dots(const char *code)
{
    const uint64_t zeros = UINT64_C(0x3030303030303030);
    const uint64_t spare = UINT64_C(0x7676767676767676);
    uint64_t head = load_eight(code);
    uint64_t tail = load_eight(code + 2);

    if (!jamsostek__take_form(&head, zeros, spare) ||
        !jamsostek__take_form(&tail, zeros, spare))
        return 0;
    return village_key(head, tail, 2);
}

/* ---- a code of any level ----------------------------------------------- */

static bool
read_parts(const char *code, size_t length, bool dots_only, int32_t *level,
           uint64_t *key)
{
    const char *end = code + length;
    bool dots = dots_only || (length > 2 && code[2] == '.');
    uint64_t part, sum = 0;
    int32_t n;
    int digit;

    for (n = 0; n < JAMSOSTEK__REGION_LEVELS; n++) {
        if (end - code < part_digits[n])
            return false;
        part = 0;
        for (digit = 0; digit < part_digits[n]; digit++, code++) {
            if (*code < '0' || *code > '9')
                return false;
            part = part * 10 + (uint64_t)(*code - '0');
        }
        sum |= (part + 1) << part_shift[n];
        if (code == end) {
            *level = n + 1;
            *key = sum;
            return true;
        }
        if (dots && *code++ != '.')
            return false;
    }
    return false;
}

bool
jamsostek__region_key(const char *code, size_t length, bool dots_only,
                      int32_t *level, uint64_t *key)
{
    if (length != 13 && (length != 10 || dots_only))
        return read_parts(code, length, dots_only, level, key);
    *level = JAMSOSTEK__REGION_LEVELS;
    *key = length == 13 ? key_with_dots(code) : key_without_dots(code);
    return *key != 0;
}

int32_t
jamsostek__region_level(uint64_t key)
{
    int32_t level = JAMSOSTEK__REGION_LEVELS;

    while (level > 1 && jamsostek__region_ancestor(key, level - 1) == key)
        level--;
    return level;
}

uint64_t
jamsostek__region_ancestor(uint64_t key, int32_t level)
{
    if (level == 0)
        return 0;
    return key >> part_shift[level - 1] << part_shift[level - 1];
}

/* ---- the table --------------------------------------------------------- */

/* Multiplication spreads the key over the high bits; any of the table's size
 * will do. */
static inline uint64_t
home(uint64_t key)
{
    return (key * UINT64_C(0x9e3779b97f4a7c15)) >> 40;
}

int32_t
jamsostek__codes_find(const struct jamsostek__codes *codes, uint64_t key,
                      bool *former)
{
    uint64_t at = home(key);
    uint64_t slot;

    for (;; at++) {
        slot = codes->slots[at & codes->mask];
        if (slot >> SLOT_SHIFT == key)
            break;
        if (slot == 0)
            return -1;
    }
    *former = (slot & FORMER) != 0;
    return (int32_t)(slot & INDEX_MASK);
}

/* The key is not in the table, and there is room. */
static void
insert(struct jamsostek__codes *codes, uint64_t key, bool former, int32_t index)
{
    uint64_t at = home(key);

    while (codes->slots[at & codes->mask] != 0)
        at++;
    codes->slots[at & codes->mask] =
        key << SLOT_SHIFT | (former ? FORMER : 0) | (uint64_t)index;
}

/* An empty table of which `n` codes fill three quarters at most. */
static jamsostek_status
make_table(size_t n, struct jamsostek__codes *codes, jamsostek_error *err)
{
    size_t size = 16;

    while (size * 3 < n * 4)
        size *= 2;
    codes->slots = jamsostek__alloc(size * sizeof *codes->slots);
    if (codes->slots == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY,
                               "no memory for the region codes");
    memset(codes->slots, 0, size * sizeof *codes->slots);
    codes->mask = size - 1;
    return JAMSOSTEK_OK;
}

/* A former code, if it is one here; true if it was added. */
static bool
follow(jamsostek_regions *regions, uint64_t former, uint64_t present)
{
    int32_t index;
    bool also_former;

    if (jamsostek__codes_find(&regions->codes, former, &also_former) >= 0)
        return false;
    index = jamsostek__codes_find(&regions->codes, present, &also_former);
    if (index < 0)
        return false;
    insert(&regions->codes, former, true, index);
    regions->n_former++;
    return true;
}

jamsostek_status
jamsostek__codes_build(jamsostek_regions *regions, jamsostek_error *err)
{
    const struct jamsostek__former_region *known;
    uint64_t former, present;
    const char *code;
    int32_t level, i;
    jamsostek_status status;
    size_t n;

    status = make_table((size_t)regions->n + jamsostek__n_former_regions,
                        &regions->codes, err);
    if (status != JAMSOSTEK_OK)
        return status;
    for (i = 1; i < regions->n; i++) {
        code = regions->text + regions->nodes[i].code;
        if (jamsostek__region_key(code, strlen(code), true, &level, &present))
            insert(&regions->codes, present, false, i);
    }
    for (n = 0; n < jamsostek__n_former_regions; n++) {
        known = &jamsostek__former_regions[n];
        if (jamsostek__region_key(known->former, strlen(known->former), true,
                                  &level, &former) &&
            jamsostek__region_key(known->code, strlen(known->code), true,
                                  &level, &present))
            (void)follow(regions, former, present);
    }
    return JAMSOSTEK_OK;
}

/* ---- asking ------------------------------------------------------------ */

/*
 * The region that a code lay in when an ancestor's code was replaced; -1 if
 * none was.  What lies below may have been numbered anew, so that only the
 * larger region is known.
 */
static int32_t
find_above(const struct jamsostek__codes *codes, uint64_t key, int32_t level)
{
    bool former = false;
    int32_t index = -1;

    while (index < 0 && --level > 0)
        index = jamsostek__codes_find(
            codes, jamsostek__region_ancestor(key, level), &former);
    return former ? index : -1;
}

jamsostek_status
jamsostek_regions_locate(const jamsostek_regions *regions, const char *text,
                         size_t length, int32_t *index, int32_t *former,
                         jamsostek_error *err)
{
    bool replaced = false;
    int32_t level, found;
    uint64_t key;

    if (regions == NULL || text == NULL || index == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "regions, text and index are needed");
    if (!jamsostek__region_key(text, length, false, &level, &key))
        return jamsostek__fail(err, JAMSOSTEK_ERR_FORMAT,
                               "a region code has the form 12.14.01.2001 or "
                               "1214012001");
    found = jamsostek__codes_find(&regions->codes, key, &replaced);
    if (found < 0) {
        found = find_above(&regions->codes, key, level);
        replaced = true;
    }
    if (found < 0)
        return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_FOUND,
                               "no region has this code");
    *index = found;
    if (former != NULL)
        *former = replaced;
    return JAMSOSTEK_OK;
}

/* ---- more former codes ------------------------------------------------- */

/* A line of the caller's list. */
struct change {
    uint64_t former;
    uint64_t present;
    int64_t line;
};

struct changes {
    struct change *rows;
    size_t n;
    size_t capacity;
};

static jamsostek_status
read_code(const jamsostek_csv_record *record, size_t column, int32_t *level,
          uint64_t *key, jamsostek_error *err)
{
    if (jamsostek__region_key(record->fields[column], record->lengths[column],
                              false, level, key))
        return JAMSOSTEK_OK;
    return jamsostek__fail_at(err, JAMSOSTEK_ERR_FORMAT, record->line,
                              (int32_t)column + 1,
                              "a region code has the form 12.14.01.2001 or "
                              "1214012001");
}

static jamsostek_status
add_change(struct changes *changes, const struct change *change,
           jamsostek_error *err)
{
    struct change *rows;

    if (changes->n == JAMSOSTEK__REGIONS_MAX)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_LIMIT, change->line, 0,
                                  "there are more than %d former codes",
                                  JAMSOSTEK__REGIONS_MAX);
    rows = jamsostek__make_room(changes->rows, changes->n, 1,
                                &changes->capacity, sizeof *rows);
    if (rows == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY,
                               "no memory for the former codes");
    changes->rows = rows;
    rows[changes->n++] = *change;
    return JAMSOSTEK_OK;
}

static jamsostek_status
read_changes(jamsostek_csv *csv, struct changes *changes, jamsostek_error *err)
{
    jamsostek_csv_record header, record;
    size_t former, present;
    struct change change;
    int32_t level = 0, level_now = 0;
    jamsostek_status status;

    status = jamsostek_csv_header(csv, &header, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_csv_column(csv, "former", &former, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_csv_column(csv, "code", &present, err);
    while (status == JAMSOSTEK_OK) {
        status = jamsostek_csv_next(csv, &record, err);
        if (status != JAMSOSTEK_OK || record.n == 0)
            return status;
        if (record.n != header.n)
            return jamsostek__fail_at(err, JAMSOSTEK_ERR_FORMAT, record.line, 0,
                                      "%zu fields where the header has %zu",
                                      record.n, header.n);
        change.line = record.line;
        status = read_code(&record, former, &level, &change.former, err);
        if (status == JAMSOSTEK_OK)
            status =
                read_code(&record, present, &level_now, &change.present, err);
        if (status == JAMSOSTEK_OK && level != level_now)
            return jamsostek__fail_at(err, JAMSOSTEK_ERR_FORMAT, record.line, 0,
                                      "the codes are of different levels");
        if (status == JAMSOSTEK_OK)
            status = add_change(changes, &change, err);
    }
    return status;
}

/* By former code, and equal ones by line. */
static int
compare_changes(const void *left, const void *right)
{
    const struct change *a = left;
    const struct change *b = right;

    if (a->former != b->former)
        return a->former < b->former ? -1 : 1;
    return a->line < b->line ? -1 : a->line > b->line;
}

static jamsostek_status
check_changes(struct changes *changes, jamsostek_error *err)
{
    const struct change *row;
    size_t i;

    if (changes->n > 1)
        qsort(changes->rows, changes->n, sizeof *changes->rows,
              compare_changes);
    for (i = 1; i < changes->n; i++) {
        row = &changes->rows[i];
        if (row->former == row[-1].former && row->present != row[-1].present)
            return jamsostek__fail_at(err, JAMSOSTEK_ERR_DUPLICATE, row->line,
                                      0,
                                      "the former code has another present "
                                      "code in line %lld",
                                      (long long)row[-1].line);
    }
    return JAMSOSTEK_OK;
}

/* A code may have been replaced twice: goes over the list until nothing is
 * added any more. */
static void
follow_all(jamsostek_regions *regions, const struct changes *changes)
{
    bool added;
    size_t i;

    do {
        added = false;
        for (i = 0; i < changes->n; i++)
            added |= follow(regions, changes->rows[i].former,
                            changes->rows[i].present);
    } while (added);
}

/* The list with a table of its own, which has room for the changes. */
static jamsostek_status
widen(const jamsostek_regions *regions, size_t more, jamsostek_regions *wider,
      jamsostek_error *err)
{
    size_t n = (size_t)regions->n + (size_t)regions->n_former + more;
    jamsostek_status status;
    uint64_t i, slot;

    *wider = *regions;
    status = make_table(n, &wider->codes, err);
    for (i = 0; status == JAMSOSTEK_OK && i <= regions->codes.mask; i++) {
        slot = regions->codes.slots[i];
        if (slot != 0)
            insert(&wider->codes, slot >> SLOT_SHIFT, (slot & FORMER) != 0,
                   (int32_t)(slot & INDEX_MASK));
    }
    return status;
}

/* Takes the stream over. */
static jamsostek_status
add_former(jamsostek_regions *regions, struct jamsostek__gz *gz, int32_t *added,
           jamsostek_error *err)
{
    struct changes changes = {.n = 0};
    jamsostek_regions wider;
    jamsostek_csv *csv;
    jamsostek_status status;

    jamsostek__gz_limit(gz, MAX_TEXT);
    status = jamsostek__csv_new(gz, &csv, err);
    if (status != JAMSOSTEK_OK)
        return status;
    status = read_changes(csv, &changes, err);
    jamsostek_csv_free(csv);
    if (status == JAMSOSTEK_OK)
        status = check_changes(&changes, err);
    if (status == JAMSOSTEK_OK)
        status = widen(regions, changes.n, &wider, err);
    if (status == JAMSOSTEK_OK) {
        follow_all(&wider, &changes);
        if (added != NULL)
            *added = wider.n_former - regions->n_former;
        jamsostek__free(regions->codes.slots);
        *regions = wider;
    }
    jamsostek__free(changes.rows);
    return status;
}

jamsostek_status
jamsostek_regions_add_former(jamsostek_regions *regions, const char *path,
                             int32_t *added, jamsostek_error *err)
{
    struct jamsostek__gz *gz;
    jamsostek_status status;

    if (regions == NULL || path == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "regions and path are needed");
    status = jamsostek__gz_open(path, &gz, err);
    if (status != JAMSOSTEK_OK)
        return status;
    return add_former(regions, gz, added, err);
}

jamsostek_status
jamsostek_regions_load_former(jamsostek_regions *regions, const void *data,
                              size_t size, int32_t *added, jamsostek_error *err)
{
    struct jamsostek__gz *gz;
    jamsostek_status status;

    if (regions == NULL || (data == NULL && size > 0))
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "regions and data are needed");
    status = jamsostek__gz_load(data, size, &gz, err);
    if (status != JAMSOSTEK_OK)
        return status;
    return add_former(regions, gz, added, err);
}

/* ---- what the library knows -------------------------------------------- */

jamsostek_status
jamsostek_former_region_get(size_t number, jamsostek_former_region *out,
                            jamsostek_error *err)
{
    const struct jamsostek__former_region *row;

    if (out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "out is NULL");
    if (number >= jamsostek__n_former_regions)
        return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_FOUND,
                               "there are %zu former codes",
                               jamsostek__n_former_regions);
    row = &jamsostek__former_regions[number];
    *out = (jamsostek_former_region){
        .former = row->former,
        .code = row->code,
        .confidence = row->confidence,
        .note_id = row->note_id,
        .note_en = row->note_en,
    };
    return JAMSOSTEK_OK;
}
