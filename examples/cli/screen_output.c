/* SPDX-License-Identifier: MIT */

/*
 * screen_output.c - what jamsostek screen prints: how many, why, and where
 */
#include "screen.h"

#include "words.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* Everything that was counted. */
struct summary {
    const struct screen *screen;
    const jamsostek_screening *screening;
    jamsostek_screening_totals totals;
    jamsostek_screening_group *regions;
    size_t n_regions;
    jamsostek_screening_group *categories;
    size_t n_categories;
    int32_t level;
};

/* ---- asking ------------------------------------------------------------ */

static int
ask_regions(struct summary *summary)
{
    const jamsostek_screening *screening = summary->screening;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_status status;
    jamsostek_region root;

    if (summary->screen->rules.regions == NULL)
        return DONE;
    summary->level = summary->screen->by_level;
    if (summary->level == 0) {
        if (jamsostek_regions_get(summary->screen->rules.regions,
                                  summary->screen->rules.root, &root,
                                  &err) != JAMSOSTEK_OK)
            return complain_error(NULL, &err);
        summary->level = root.level < 4 ? root.level + 1 : 4;
    }
    status = jamsostek_screening_by_region(screening, summary->level, NULL, 0,
                                           &summary->n_regions, &err);
    if (status == JAMSOSTEK_OK) {
        summary->regions =
            calloc(summary->n_regions + 1, sizeof *summary->regions);
        if (summary->regions == NULL)
            return out_of_memory();
        status = jamsostek_screening_by_region(
            screening, summary->level, summary->regions, summary->n_regions,
            &summary->n_regions, &err);
    }
    return status == JAMSOSTEK_OK ? DONE : complain_error(NULL, &err);
}

static int
ask_categories(struct summary *summary)
{
    const jamsostek_screening *screening = summary->screening;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_status status;

    status = jamsostek_screening_by_category(screening, NULL, 0,
                                             &summary->n_categories, &err);
    if (status == JAMSOSTEK_OK) {
        summary->categories =
            calloc(summary->n_categories + 1, sizeof *summary->categories);
        if (summary->categories == NULL)
            return out_of_memory();
        status = jamsostek_screening_by_category(screening, summary->categories,
                                                 summary->n_categories,
                                                 &summary->n_categories, &err);
    }
    return status == JAMSOSTEK_OK ? DONE : complain_error(NULL, &err);
}

/* ---- words ------------------------------------------------------------- */

static const char *
category_key(int32_t id)
{
    jamsostek_category category;

    if (id > 0 && jamsostek_category_get(id, &category, NULL) == JAMSOSTEK_OK)
        return category.key;
    return id == 0                                  ? ""
           : id == JAMSOSTEK_CATEGORY_CIVIL_SERVANT ? "civil_servant"
           : id == JAMSOSTEK_CATEGORY_AMBIGUOUS     ? "ambiguous"
                                                    : "unknown";
}

static const char *
category_label(int32_t id)
{
    jamsostek_category category;

    if (id > 0 && jamsostek_category_get(id, &category, NULL) == JAMSOSTEK_OK)
        return say(category.label_en, category.label_id);
    switch (id) {
    case 0:
        return say("(not given)", "(kosong)");
    case JAMSOSTEK_CATEGORY_CIVIL_SERVANT:
        return say("(civil servant, military, police)", "(ASN, TNI, Polri)");
    case JAMSOSTEK_CATEGORY_AMBIGUOUS:
        return say("(one of several)", "(salah satu dari beberapa)");
    default:
        return say("(not known)", "(tidak dikenal)");
    }
}

static jamsostek_region
region_of(const struct summary *summary, int32_t index)
{
    jamsostek_region region = {.code = "",
                               .name = say("(not known)", "(tidak dikenal)")};

    if (index >= 0)
        (void)!jamsostek_regions_get(summary->screen->rules.regions, index,
                                     &region, NULL);
    return region;
}

/* ---- text -------------------------------------------------------------- */

/* To a tenth of a per cent. */
static const char *
share(int64_t part, int64_t all, char *text)
{
    return rate(all > 0 ? (part * 1000 + all / 2) / all * 1000 : 0, text);
}

static int
print_totals(const struct summary *summary)
{
    const struct column columns[] = {
        {"what", say("Lines", "Baris"), CELL_TEXT},
        {"lines", say("Number", "Jumlah"), CELL_COUNT},
        {"share", say("Share", "Bagian"), CELL_TEXT},
    };
    const jamsostek_screening_totals *totals = &summary->totals;
    char text[NUMBER_SIZE], date[JAMSOSTEK_DATE_SIZE];
    struct table table;

    printf(say("Screening of %s, enrolment on %s\n\n",
               "Verifikasi %s, pendaftaran tanggal %s\n\n"),
           summary->screen->files.list, day(summary->screen->rules.day, date));
    table_begin(&table, columns, COUNT(columns));
    table_text(&table, say("read", "dibaca"));
    table_number(&table, totals->records);
    table_text(&table, share(totals->records, totals->records, text));
    table_text(&table, say("accepted", "diterima"));
    table_number(&table, totals->accepted);
    table_text(&table, share(totals->accepted, totals->records, text));
    table_text(&table, say("rejected", "ditolak"));
    table_number(&table, totals->rejected);
    table_text(&table, share(totals->rejected, totals->records, text));
    table_text(&table,
               say("accepted with a remark", "diterima dengan catatan"));
    table_number(&table, totals->warned);
    table_text(&table, share(totals->warned, totals->records, text));
    return table_print(&table, FORMAT_TEXT);
}

static void
print_enrolled(const jamsostek_screening_totals *totals)
{
    char number[NUMBER_SIZE];

    printf(say("Compared with %s people who are enrolled.\n",
               "Dibandingkan dengan %s peserta yang sudah terdaftar.\n"),
           count(totals->enrolled - totals->enrolled_unusable, number));
    if (totals->enrolled_unusable > 0)
        printf(say("%s more lines there have no NIK of 16 digits.\n",
                   "%s baris lagi di sana tanpa NIK 16 angka.\n"),
               count(totals->enrolled_unusable, number));
}

/* Those of a set that occurred. */
static int
print_reasons(const struct summary *summary, uint32_t set, const char *heading)
{
    const struct column columns[] = {
        {"reason", heading, CELL_TEXT},
        {"lines", say("Lines", "Baris"), CELL_COUNT},
        {"advice", say("What to do", "Tindak lanjut"), CELL_TEXT},
    };
    struct table table;
    uint32_t bit;
    int64_t n;

    table_begin(&table, columns, COUNT(columns));
    for (bit = 1; bit != 0 && bit <= set; bit <<= 1) {
        n = jamsostek_screening_count(summary->screening, bit & set);
        if (n == 0)
            continue;
        table_text(&table, jamsostek_reason_label(bit, language()));
        table_number(&table, n);
        table_text(&table, jamsostek_reason_advice(bit, language()));
    }
    if (table.n == 0) {
        table_drop(&table);
        return DONE;
    }
    putchar('\n');
    return table_print(&table, FORMAT_TEXT);
}

static int
print_regions(const struct summary *summary)
{
    const struct column columns[] = {
        {"code", say("Code", "Kode"), CELL_TEXT},
        {"name", level_label(summary->level), CELL_TEXT},
        {"accepted", say("Accepted", "Diterima"), CELL_COUNT},
        {"rejected", say("Rejected", "Ditolak"), CELL_COUNT},
    };
    struct table table;
    size_t i;

    if (summary->n_regions == 0)
        return DONE;
    putchar('\n');
    table_begin(&table, columns, COUNT(columns));
    for (i = 0; i < summary->n_regions; i++) {
        jamsostek_region region = region_of(summary, summary->regions[i].id);

        table_text(&table, region.code);
        table_text(&table, region.name);
        table_number(&table, summary->regions[i].accepted);
        table_number(&table, summary->regions[i].rejected);
    }
    return table_print(&table, FORMAT_TEXT);
}

static int
print_categories(const struct summary *summary)
{
    const struct column columns[] = {
        {"category", say("Occupation", "Pekerjaan"), CELL_TEXT},
        {"accepted", say("Accepted", "Diterima"), CELL_COUNT},
        {"rejected", say("Rejected", "Ditolak"), CELL_COUNT},
    };
    struct table table;
    size_t i;

    if (summary->n_categories == 0)
        return DONE;
    putchar('\n');
    table_begin(&table, columns, COUNT(columns));
    for (i = 0; i < summary->n_categories; i++) {
        table_text(&table, category_label(summary->categories[i].id));
        table_number(&table, summary->categories[i].accepted);
        table_number(&table, summary->categories[i].rejected);
    }
    return table_print(&table, FORMAT_TEXT);
}

static int
print_text(const struct summary *summary)
{
    int code = print_totals(summary);

    if (code == DONE)
        code = print_reasons(summary, JAMSOSTEK_REASONS_ERRORS,
                             say("Rejected because", "Ditolak karena"));
    if (code == DONE)
        code = print_reasons(summary, JAMSOSTEK_REASONS_WARNINGS,
                             say("Remarked", "Catatan"));
    if (code == DONE)
        code = print_regions(summary);
    if (code == DONE)
        code = print_categories(summary);
    if (code != DONE)
        return code;
    if (summary->totals.rejected > 0)
        printf("\n%s\n", say("A rejected line may have several reasons.",
                             "Satu baris yang ditolak dapat memiliki beberapa "
                             "alasan."));
    if (summary->totals.enrolled > 0)
        print_enrolled(&summary->totals);
    return DONE;
}

/* ---- CSV and JSON ------------------------------------------------------ */

static void
csv_row(struct table *table, const char *row, const char *key,
        const char *label)
{
    table_text(table, row);
    table_text(table, key);
    table_text(table, label);
}

static void
csv_groups(struct table *table, const struct summary *summary)
{
    size_t i;

    for (i = 0; i < summary->n_regions; i++) {
        const jamsostek_screening_group *group = &summary->regions[i];
        jamsostek_region region = region_of(summary, group->id);

        csv_row(table, "region", region.code, region.name);
        table_number(table, group->accepted + group->rejected);
        table_number(table, group->accepted);
        table_number(table, group->rejected);
    }
    for (i = 0; i < summary->n_categories; i++) {
        const jamsostek_screening_group *group = &summary->categories[i];

        csv_row(table, "category", category_key(group->id),
                category_label(group->id));
        table_number(table, group->accepted + group->rejected);
        table_number(table, group->accepted);
        table_number(table, group->rejected);
    }
}

/* One table for all: the column `row` tells what a line is. */
static int
print_csv(const struct summary *summary)
{
    static const struct column columns[] = {
        {"row", "", CELL_TEXT},       {"key", "", CELL_TEXT},
        {"label", "", CELL_TEXT},     {"lines", "", CELL_COUNT},
        {"accepted", "", CELL_COUNT}, {"rejected", "", CELL_COUNT},
    };
    const jamsostek_screening_totals *totals = &summary->totals;
    struct table table;
    uint32_t bit;
    int64_t n;

    table_begin(&table, columns, COUNT(columns));
    csv_row(&table, "total", "", say("all lines", "semua baris"));
    table_number(&table, totals->records);
    table_number(&table, totals->accepted);
    table_number(&table, totals->rejected);
    for (bit = 1; bit != 0; bit <<= 1) {
        n = jamsostek_screening_count(summary->screening, bit);
        if (n == 0)
            continue;
        csv_row(&table, bit & JAMSOSTEK_REASONS_WARNINGS ? "warning" : "reason",
                jamsostek_reason_name(bit),
                jamsostek_reason_label(bit, language()));
        table_number(&table, n);
        table_empty(&table);
        table_empty(&table);
    }
    csv_groups(&table, summary);
    return table_print(&table, FORMAT_CSV);
}

static void
json_count(const char *key, int64_t number)
{
    json_key(key);
    json_number(number);
}

static void
json_reasons(const struct summary *summary, const char *key, uint32_t set)
{
    uint32_t bit;
    int64_t n;

    json_key(key);
    json_open('{');
    for (bit = 1; bit != 0; bit <<= 1) {
        n = jamsostek_screening_count(summary->screening, bit & set);
        if (n > 0)
            json_count(jamsostek_reason_name(bit), n);
    }
    json_close('}');
}

static void
json_groups(const struct summary *summary)
{
    size_t i;

    json_key("regions");
    json_open('[');
    for (i = 0; i < summary->n_regions; i++) {
        jamsostek_region region = region_of(summary, summary->regions[i].id);

        json_open('{');
        json_key("code");
        json_text(summary->regions[i].id >= 0 ? region.code : NULL);
        json_key("name");
        json_text(summary->regions[i].id >= 0 ? region.name : NULL);
        json_count("accepted", summary->regions[i].accepted);
        json_count("rejected", summary->regions[i].rejected);
        json_close('}');
    }
    json_close(']');
    json_key("categories");
    json_open('[');
    for (i = 0; i < summary->n_categories; i++) {
        int32_t id = summary->categories[i].id;

        json_open('{');
        json_key("category");
        json_text(id != 0 ? category_key(id) : NULL);
        json_key("label");
        json_text(category_label(id));
        json_count("accepted", summary->categories[i].accepted);
        json_count("rejected", summary->categories[i].rejected);
        json_close('}');
    }
    json_close(']');
}

static int
print_json(const struct summary *summary)
{
    const jamsostek_screening_totals *totals = &summary->totals;
    char date[JAMSOSTEK_DATE_SIZE];

    json_open('{');
    json_key("date");
    json_text(day(summary->screen->rules.day, date));
    json_count("records", totals->records);
    json_count("accepted", totals->accepted);
    json_count("rejected", totals->rejected);
    json_count("warned", totals->warned);
    json_count("enrolled", totals->enrolled);
    json_count("enrolled_unusable", totals->enrolled_unusable);
    json_reasons(summary, "reasons", JAMSOSTEK_REASONS_ERRORS);
    json_reasons(summary, "warnings", JAMSOSTEK_REASONS_WARNINGS);
    json_groups(summary);
    json_close('}');
    json_end();
    return DONE;
}

/* ---- the command ------------------------------------------------------- */

static bool
is_standard(const char *path)
{
    return path != NULL && strcmp(path, "-") == 0;
}

/* Where lines went to standard output, a sentence must do. */
static int
print_sentence(const jamsostek_screening_totals *totals)
{
    fprintf(stderr,
            say("jamsostek: %" PRId64 " lines, %" PRId64 " accepted, %" PRId64
                " rejected\n",
                "jamsostek: %" PRId64 " baris, %" PRId64 " diterima, %" PRId64
                " ditolak\n"),
            totals->records, totals->accepted, totals->rejected);
    return DONE;
}

static int
print_summary(const struct summary *summary)
{
    const jamsostek_screening_files *files = &summary->screen->files;

    if (is_standard(files->accepted) || is_standard(files->rejected) ||
        is_standard(files->warned))
        return print_sentence(&summary->totals);
    if (summary->screen->format == FORMAT_CSV)
        return print_csv(summary);
    if (summary->screen->format == FORMAT_JSON)
        return print_json(summary);
    return print_text(summary);
}

int
screen_summary(const struct screen *screen,
               const jamsostek_screening *screening)
{
    struct summary summary = {.screen = screen, .screening = screening};
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    int code = DONE;

    summary.totals.struct_size = sizeof summary.totals;
    if (jamsostek_screening_get_totals(screening, &summary.totals, &err) !=
        JAMSOSTEK_OK)
        code = complain_error(NULL, &err);
    if (code == DONE)
        code = ask_regions(&summary);
    if (code == DONE)
        code = ask_categories(&summary);
    if (code == DONE)
        code = print_summary(&summary);
    free(summary.regions);
    free(summary.categories);
    return code;
}
