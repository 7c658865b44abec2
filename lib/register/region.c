/* SPDX-License-Identifier: MIT */

/*
 * region.c - the administrative list as a tree
 *
 * Codes have parts of fixed width, so their order is the depth-first order of
 * the tree: parents before children, descendants in one piece.  The tree is
 * therefore the sorted list.  What is asked of it is in region_find.c.
 */
#include "region.h"

#include "csv.h"

#include <stdlib.h>
#include <string.h>

#define MAX_LEVEL JAMSOSTEK__REGION_LEVELS
#define MAX_ROWS  JAMSOSTEK__REGIONS_MAX
#define MAX_NAME  255
/* Text that a file may unpack to: ten times what MAX_ROWS usual rows need. */
#define MAX_TEXT ((int64_t)256 << 20)

/* A line of the list, before it is put into order. */
struct row {
    uint64_t key;
    uint32_t line; /* both fit: MAX_TEXT is below 2^32, and a row does not
                      take more in the text than in the file */
    uint32_t code; /* where in the text; the name follows the code */
};

/* What is being read. */
struct list {
    struct row *rows;
    size_t n;
    size_t capacity;
    char *text;
    size_t size;
    size_t room;
    bool sorted;
};

/* ---- reading ----------------------------------------------------------- */

static jamsostek_status
fail_memory(jamsostek_error *err)
{
    return jamsostek__fail(err, JAMSOSTEK_ERR_MEMORY,
                           "no memory for the region list");
}

static jamsostek_status
add_row(struct list *list, const struct row *row, const char *code,
        size_t code_length, const char *name, size_t name_length,
        jamsostek_error *err)
{
    size_t more = code_length + 1 + name_length + 1;
    struct row *rows;
    char *text;

    rows = jamsostek__make_room(list->rows, list->n, 1, &list->capacity,
                                sizeof *rows);
    if (rows == NULL)
        return fail_memory(err);
    list->rows = rows;
    text = jamsostek__make_room(list->text, list->size, more, &list->room, 1);
    if (text == NULL)
        return fail_memory(err);
    list->text = text;
    memcpy(text + list->size, code, code_length + 1);
    memcpy(text + list->size + code_length + 1, name, name_length + 1);
    rows[list->n] = *row;
    rows[list->n].code = (uint32_t)list->size;
    if (list->n > 0 && rows[list->n - 1].key >= row->key)
        list->sorted = false;
    list->size += more;
    list->n++;
    return JAMSOSTEK_OK;
}

enum column {
    COLUMN_CODE,
    COLUMN_NAME,
    COLUMN_LEVEL,
    N_COLUMNS,
};

/* Checks what can be seen in the line alone, and adds it. */
static jamsostek_status
take_record(struct list *list, const jamsostek_csv_record *record,
            const size_t columns[N_COLUMNS], jamsostek_error *err)
{
    const char *code = record->fields[columns[COLUMN_CODE]];
    const char *name = record->fields[columns[COLUMN_NAME]];
    const char *level = record->fields[columns[COLUMN_LEVEL]];
    const size_t name_length = record->lengths[columns[COLUMN_NAME]];
    struct row row = {.line = (uint32_t)record->line};
    int32_t row_level, kind;

    if (!jamsostek__region_key(code, record->lengths[columns[COLUMN_CODE]],
                               true, &row_level, &row.key))
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_FORMAT, record->line,
                                  (int32_t)columns[COLUMN_CODE] + 1,
                                  "a region code has the form 12.14.01.2001");
    kind = jamsostek__village_kind(code, row_level);
    if (row_level == MAX_LEVEL && (kind < JAMSOSTEK_VILLAGE_KELURAHAN ||
                                   kind > JAMSOSTEK_VILLAGE_DESA_ADAT))
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_FORMAT, record->line,
                                  (int32_t)columns[COLUMN_CODE] + 1,
                                  "the fourth part of %s begins with none of "
                                  "1, 2 and 3",
                                  code);
    if (level[0] != '0' + row_level || level[1] != '\0')
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_FORMAT, record->line,
                                  (int32_t)columns[COLUMN_LEVEL] + 1,
                                  "%s is of level %d, and the column says "
                                  "something else",
                                  code, (int)row_level);
    if (name_length == 0)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_FORMAT, record->line,
                                  (int32_t)columns[COLUMN_NAME] + 1,
                                  "%s has no name", code);
    if (name_length > MAX_NAME)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_LIMIT, record->line,
                                  (int32_t)columns[COLUMN_NAME] + 1,
                                  "the name of %s is longer than %d bytes",
                                  code, MAX_NAME);
    if (list->n == MAX_ROWS)
        return jamsostek__fail_at(err, JAMSOSTEK_ERR_LIMIT, record->line, 0,
                                  "there are more than %d regions", MAX_ROWS);
    return add_row(list, &row, code, record->lengths[columns[COLUMN_CODE]],
                   name, name_length, err);
}

static jamsostek_status
read_rows(jamsostek_csv *csv, struct list *list, jamsostek_error *err)
{
    static const char *const names[N_COLUMNS] = {
        [COLUMN_CODE] = "code",
        [COLUMN_NAME] = "name",
        [COLUMN_LEVEL] = "level",
    };
    jamsostek_csv_record header, record;
    size_t columns[N_COLUMNS];
    jamsostek_status status;
    size_t i;

    status = jamsostek_csv_header(csv, &header, err);
    for (i = 0; status == JAMSOSTEK_OK && i < N_COLUMNS; i++)
        status = jamsostek_csv_column(csv, names[i], &columns[i], err);
    if (status != JAMSOSTEK_OK)
        return status;
    for (;;) {
        status = jamsostek_csv_next(csv, &record, err);
        if (status != JAMSOSTEK_OK || record.n == 0)
            return status;
        if (record.n != header.n)
            return jamsostek__fail_at(err, JAMSOSTEK_ERR_FORMAT, record.line, 0,
                                      "%zu fields where the header has %zu",
                                      record.n, header.n);
        status = take_record(list, &record, columns, err);
        if (status != JAMSOSTEK_OK)
            return status;
    }
}

/* ---- the tree ---------------------------------------------------------- */

/* By code, and equal ones by line, so that the result is always the same. */
static int
compare_rows(const void *left, const void *right)
{
    const struct row *a = left;
    const struct row *b = right;

    if (a->key != b->key)
        return a->key < b->key ? -1 : 1;
    return a->line < b->line ? -1 : a->line > b->line;
}

/* Every parent is there, and no code twice; rows are in order. */
static jamsostek_status
check_rows(const struct list *list, jamsostek_error *err)
{
    uint64_t path[MAX_LEVEL + 1] = {0}; /* the last key of each level */
    const struct row *row;
    int32_t level;
    size_t i;

    for (i = 0; i < list->n; i++) {
        row = &list->rows[i];
        level = jamsostek__region_level(row->key);
        if (i > 0 && row->key == row[-1].key)
            return jamsostek__fail_at(
                err, JAMSOSTEK_ERR_DUPLICATE, row->line, 0,
                "%s stands there twice, first in "
                "line %lld",
                list->text + row->code, (long long)row[-1].line);
        if (path[level - 1] != jamsostek__region_ancestor(row->key, level - 1))
            return jamsostek__fail_at(err, JAMSOSTEK_ERR_NOT_FOUND, row->line,
                                      0,
                                      "the region above %s is not in the "
                                      "list",
                                      list->text + row->code);
        path[level] = row->key;
    }
    return JAMSOSTEK_OK;
}

/* The rows as nodes; nodes[0] is the country. */
static void
link_nodes(struct jamsostek__node *nodes, const struct list *list)
{
    int32_t path[MAX_LEVEL + 1] = {0}; /* the last index of each level */
    const int32_t n = (int32_t)list->n + 1;
    struct jamsostek__node *parent;
    const struct row *row;
    int32_t i, level;

    nodes[0] = (struct jamsostek__node){.parent = -1, .end = n};
    for (i = 1; i < n; i++) {
        row = &list->rows[i - 1];
        level = jamsostek__region_level(row->key);
        nodes[i] = (struct jamsostek__node){
            .code = row->code,
            .parent = path[level - 1],
            .end = i + 1,
        };
        path[level] = i;
        nodes[nodes[i].parent].n_children++;
    }
    /* From behind, a region is complete before its parent asks for its end. */
    for (i = n - 1; i > 0; i--) {
        parent = &nodes[nodes[i].parent];
        if (parent->end < nodes[i].end)
            parent->end = nodes[i].end;
    }
}

/* The text becomes the tree's. */
static jamsostek_status
build_tree(jamsostek_regions *regions, struct list *list, jamsostek_error *err)
{
    regions->nodes = jamsostek__alloc((list->n + 1) * sizeof *regions->nodes);
    if (regions->nodes == NULL)
        return fail_memory(err);
    regions->n = (int32_t)list->n + 1;
    link_nodes(regions->nodes, list);
    regions->text = list->text;
    list->text = NULL;
    /* The table of codes takes the place of the rows. */
    jamsostek__free(list->rows);
    list->rows = NULL;
    return jamsostek__codes_build(regions, err);
}

static jamsostek_status
build(struct list *list, jamsostek_regions **out, jamsostek_error *err)
{
    jamsostek_regions *regions;
    jamsostek_status status;

    if (!list->sorted)
        qsort(list->rows, list->n, sizeof *list->rows, compare_rows);
    status = check_rows(list, err);
    if (status != JAMSOSTEK_OK)
        return status;
    regions = jamsostek__alloc(sizeof *regions);
    if (regions == NULL)
        return fail_memory(err);
    *regions = (jamsostek_regions){.n = 0};
    status = build_tree(regions, list, err);
    if (status != JAMSOSTEK_OK) {
        jamsostek_regions_free(regions);
        return status;
    }
    *out = regions;
    return JAMSOSTEK_OK;
}

/* Takes the stream over. */
static jamsostek_status
read_regions(struct jamsostek__gz *gz, jamsostek_regions **out,
             jamsostek_error *err)
{
    struct list list = {.sorted = true};
    jamsostek_csv *csv;
    jamsostek_status status;

    jamsostek__gz_limit(gz, MAX_TEXT);
    status = jamsostek__csv_new(gz, &csv, err);
    if (status != JAMSOSTEK_OK)
        return status;
    status = read_rows(csv, &list, err);
    jamsostek_csv_free(csv);
    if (status == JAMSOSTEK_OK)
        status = build(&list, out, err);
    jamsostek__free(list.rows);
    jamsostek__free(list.text);
    return status;
}

jamsostek_status
jamsostek_regions_open(const char *path, jamsostek_regions **out,
                       jamsostek_error *err)
{
    struct jamsostek__gz *gz;
    jamsostek_status status;

    if (path == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "path and out are needed");
    status = jamsostek__gz_open(path, &gz, err);
    if (status != JAMSOSTEK_OK)
        return status;
    return read_regions(gz, out, err);
}

jamsostek_status
jamsostek_regions_load(const void *data, size_t size, jamsostek_regions **out,
                       jamsostek_error *err)
{
    struct jamsostek__gz *gz;
    jamsostek_status status;

    if ((data == NULL && size > 0) || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "data and out are needed");
    status = jamsostek__gz_load(data, size, &gz, err);
    if (status != JAMSOSTEK_OK)
        return status;
    return read_regions(gz, out, err);
}

void
jamsostek_regions_free(jamsostek_regions *regions)
{
    if (regions == NULL)
        return;
    jamsostek__free(regions->codes.slots);
    jamsostek__free(regions->nodes);
    jamsostek__free(regions->text);
    jamsostek__free(regions);
}
