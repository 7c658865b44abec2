/* SPDX-License-Identifier: MIT */

/**
 * @file region.h
 * @brief The administrative list: provinces, regencies and cities, districts,
 * villages.
 *
 * A list is a CSV file, plain or gzip, with the columns `code`, `name` and
 * `level` in any order; other columns are ignored.  Codes have the form of the
 * Ministry of Home Affairs, 2.2.2.4 digits with dots (`12.14.01.2001`), and
 * the level (1 to 4) is the number of their parts.  Lines may stand in any
 * order.  A list that is not whole is refused: every region needs its parent,
 * every code is there once.
 *
 * In memory the list is a tree in one array, in the order of the codes.  Index
 * 0 is the country, which no list has to name: code "0", level 0, parent -1.
 * Behind each region stand all its descendants, up to
 * jamsostek_region::end.  The children of a region are walked like this:
 *
 * @code
 * jamsostek_region area, child;
 * int32_t index, i;
 *
 * status = jamsostek_regions_find(regions, "12.14", &index, &err);
 * if (status == JAMSOSTEK_OK)
 *     status = jamsostek_regions_get(regions, index, &area, &err);
 * for (i = index + 1; status == JAMSOSTEK_OK && i < area.end; i = child.end) {
 *     status = jamsostek_regions_get(regions, i, &child, &err);
 *     if (status == JAMSOSTEK_OK)
 *         puts(child.name);
 * }
 * @endcode
 *
 * A code belongs to an edition of the list: regions are divided and numbered
 * anew, and other systems number them differently.  Names are not unique.
 *
 * Threads: a list does not change once it is read, unless former codes are
 * added to it; any number of threads may use it at a time.
 *
 * @see @ref md_docs_region
 */
#ifndef JAMSOSTEK_REGION_H
#define JAMSOSTEK_REGION_H

#include <jamsostek/terms.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @brief A region list in memory. */
typedef struct jamsostek_regions jamsostek_regions;

/** @brief Kind of a village, from the first digit of the code's fourth part. */
typedef enum jamsostek_village_kind {
    JAMSOSTEK_VILLAGE_NONE = 0,      /**< not a village */
    JAMSOSTEK_VILLAGE_KELURAHAN = 1, /**< urban, without a village budget */
    JAMSOSTEK_VILLAGE_DESA = 2,      /**< village */
    JAMSOSTEK_VILLAGE_DESA_ADAT = 3  /**< customary village */
} jamsostek_village_kind;

/** @brief Mask for jamsostek_regions_villages(): kelurahan. */
#define JAMSOSTEK_VILLAGES_KELURAHAN 0x2u
/** @brief Mask: desa. */
#define JAMSOSTEK_VILLAGES_DESA 0x4u
/** @brief Mask: desa adat. */
#define JAMSOSTEK_VILLAGES_DESA_ADAT 0x8u
/** @brief Mask: those with a village budget, desa and desa adat. */
#define JAMSOSTEK_VILLAGES_BUDGET 0xcu
/** @brief Mask: all kinds. */
#define JAMSOSTEK_VILLAGES_ALL 0xeu

/**
 * @brief One region.  The layout is frozen.
 *
 * The texts belong to the list.
 */
typedef struct jamsostek_region {
    const char *code;    /**< `12.14`; "0" for the country */
    const char *name;    /**< as the list writes it */
    int32_t level;       /**< 0 country, 1 province, 2 regency or city,
                              3 district, 4 village */
    int32_t kind;        /**< a #jamsostek_village_kind */
    int32_t parent;      /**< index; -1 for the country */
    int32_t first_child; /**< index; -1 if there is none */
    int32_t n_children;  /**< one level below, not all descendants */
    int32_t end;         /**< index behind the last descendant: the next
                              sibling, if there is one */
} jamsostek_region;

/**
 * @brief Reads a list from a file.
 * @param[in]  path  File name; "-" is standard input.
 * @param[out] out   A list for jamsostek_regions_free().
 * @param[out] err   Detail of a failure with its line, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_COLUMN if a column is missing or
 *         doubled; #JAMSOSTEK_ERR_FORMAT for an empty file, for text that is
 *         not CSV, for a line with more or fewer fields than the header, and
 *         for a code, name or level that cannot be; #JAMSOSTEK_ERR_DUPLICATE
 *         for a code that stands there twice; #JAMSOSTEK_ERR_NOT_FOUND for a
 *         region without its parent; #JAMSOSTEK_ERR_LIMIT beyond 1,000,000
 *         regions, 256 MiB of text or 255 bytes of a name;
 *         #JAMSOSTEK_ERR_TRUNCATED and #JAMSOSTEK_ERR_CORRUPT for gzip;
 *         #JAMSOSTEK_ERR_IO; #JAMSOSTEK_ERR_MEMORY; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_regions_open(
    const char *path, jamsostek_regions **out, jamsostek_error *err);

/**
 * @brief The same for a file that is in memory.
 * @param[in]  data  The bytes, not needed afterwards.  NULL only if @p size
 *                   is 0.
 * @param[in]  size  How many.
 * @param[out] out   A list for jamsostek_regions_free().
 * @param[out] err   Detail of a failure with its line, or NULL.
 * @return As jamsostek_regions_open(), without #JAMSOSTEK_ERR_IO.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_regions_load(const void *data, size_t size, jamsostek_regions **out,
                       jamsostek_error *err);

/**
 * @brief Gives a list back.
 * @param[in] regions  A list, or NULL.
 */
JAMSOSTEK_API void jamsostek_regions_free(jamsostek_regions *regions);

/**
 * @brief How many indexes there are, with that of the country.
 * @param[in] regions  A list, or NULL.
 * @return 1 more than the list has regions; 0 for NULL.
 */
JAMSOSTEK_API int32_t jamsostek_regions_count(const jamsostek_regions *regions);

/**
 * @brief Finds a region by its code.
 * @param[in]  regions  A list.
 * @param[in]  code     A code; "0" or "" is the country.
 * @param[out] index    Its index.
 * @param[out] err      Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_FORMAT if it is not a code at all;
 *         #JAMSOSTEK_ERR_NOT_FOUND; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_regions_find(const jamsostek_regions *regions, const char *code,
                       int32_t *index, jamsostek_error *err);

/**
 * @brief Finds a region by a code as registers have it, present or former.
 *
 * A code may stand without its dots (`1214012001`); its length tells the level.
 * A code that was replaced is followed to the present one: those that the
 * library knows (jamsostek_former_region_get()) and those of
 * jamsostek_regions_add_former().  For a code below a replaced one only the
 * larger region is known, because what lies in it may have been numbered anew:
 * 91.09.01.2001 gives the regency 94.04.
 *
 * One look-up into a hash table; nothing is allocated.
 *
 * @param[in]  regions  A list.
 * @param[in]  text     A code; no NUL is needed.
 * @param[in]  length   Its bytes.
 * @param[out] index    The region's index.
 * @param[out] former   1 if a former code was followed, else 0; or NULL.
 * @param[out] err      Detail of a failure; or NULL, which is faster for lists
 *                      with many failures.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_FORMAT if it is not a code at all, "0"
 *         and "" included; #JAMSOSTEK_ERR_NOT_FOUND; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_regions_locate(
    const jamsostek_regions *regions, const char *text, size_t length,
    int32_t *index, int32_t *former, jamsostek_error *err);

/** @brief A code that was replaced.  Frozen. */
typedef struct jamsostek_former_region {
    const char *former;  /**< the code before */
    const char *code;    /**< the present one */
    int32_t confidence;  /**< a #jamsostek_confidence */
    const char *note_id; /**< what happened, Indonesian */
    const char *note_en; /**< what happened, English */
} jamsostek_former_region;

/**
 * @brief The former codes that the library knows, one by one.
 *
 * They are few (`region.toml`); a program that has to read old files brings a
 * list of its own.
 *
 * @param[in]  number  From 0.
 * @param[out] out     The code.
 * @param[out] err     Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NOT_FOUND behind the last one;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_former_region_get(
    size_t number, jamsostek_former_region *out, jamsostek_error *err);

/**
 * @brief Adds former codes from a file: CSV, plain or gzip, with the columns
 * `former` and `code`, dotted or not.
 *
 * A line is followed where the list has the present code, or knows that it was
 * replaced itself, and does not have the former one; all others are passed
 * over, because a list may be of another year or of a part of the country.
 *
 * Threads: nobody else may use the list meanwhile.
 *
 * @param[in,out] regions  A list; unchanged on failure.
 * @param[in]     path     File name; "-" is standard input.
 * @param[out]    added    How many lines gave a code that was not known before;
 *                         or NULL.
 * @param[out]    err      Detail of a failure with its line, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_DUPLICATE if a former code has two
 *         present ones; #JAMSOSTEK_ERR_COLUMN, #JAMSOSTEK_ERR_FORMAT,
 *         #JAMSOSTEK_ERR_LIMIT, #JAMSOSTEK_ERR_TRUNCATED,
 *         #JAMSOSTEK_ERR_CORRUPT, #JAMSOSTEK_ERR_IO, #JAMSOSTEK_ERR_MEMORY as
 *         for jamsostek_regions_open(); #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_regions_add_former(jamsostek_regions *regions, const char *path,
                             int32_t *added, jamsostek_error *err);

/**
 * @brief The same for a file that is in memory.
 * @param[in,out] regions  A list; unchanged on failure.
 * @param[in]     data     The bytes, not needed afterwards.  NULL only if
 *                         @p size is 0.
 * @param[in]     size     How many.
 * @param[out]    added    As for jamsostek_regions_add_former(), or NULL.
 * @param[out]    err      Detail of a failure with its line, or NULL.
 * @return As jamsostek_regions_add_former(), without #JAMSOSTEK_ERR_IO.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_regions_load_former(
    jamsostek_regions *regions, const void *data, size_t size, int32_t *added,
    jamsostek_error *err);

/**
 * @brief The region at an index.
 * @param[in]  regions  A list.
 * @param[in]  index    0 to jamsostek_regions_count() - 1.
 * @param[out] region   The region.
 * @param[out] err      Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_DOMAIN if there is no such index;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_regions_get(const jamsostek_regions *regions, int32_t index,
                      jamsostek_region *region, jamsostek_error *err);

/**
 * @brief Counts the villages of a region; a village counts itself.
 * @param[in]  regions  A list.
 * @param[in]  index    0 to jamsostek_regions_count() - 1.
 * @param[in]  kinds    One or more of the masks, such as
 *                      #JAMSOSTEK_VILLAGES_BUDGET.
 * @param[out] count    How many.
 * @param[out] err      Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_DOMAIN if there is no such index;
 *         #JAMSOSTEK_ERR_ARGUMENT, also for a mask without a kind or with an
 *         unknown bit.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_regions_villages(
    const jamsostek_regions *regions, int32_t index, uint32_t kinds,
    int32_t *count, jamsostek_error *err);

/**
 * @brief Finds all regions with a text in their names.
 *
 * Case (of ASCII letters), hyphens, spaces and apostrophes do not count:
 * "baubau" finds "Kota Bau Bau".  Every match is reported, because names
 * repeat; which one is meant is the caller's to decide.
 *
 * @param[in]  regions  A list.
 * @param[in]  text     Part of a name, UTF-8, NUL-terminated.
 * @param[in]  level    Only this level, 1 to 4; 0 for all of these.
 * @param[out] indexes  The first @p room matches in the order of the codes;
 *                      NULL if @p room is 0.
 * @param[in]  room     How many fit there, not negative.
 * @param[out] n        How many there are, more than @p room perhaps; 0 if
 *                      nothing matches.
 * @param[out] err      Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_FORMAT if the text has nothing that
 *         counts; #JAMSOSTEK_ERR_DOMAIN for a level that does not exist;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_regions_search(
    const jamsostek_regions *regions, const char *text, int32_t level,
    int32_t *indexes, int32_t room, int32_t *n, jamsostek_error *err);

/**
 * @brief Name of a kind of village.
 * @param[in] kind  A #jamsostek_village_kind, or any other number.
 * @return `kelurahan`, `desa`, `desa_adat`, `none`; `unknown` for a number that
 *         is no kind.  Never NULL.
 */
JAMSOSTEK_API const char *jamsostek_village_kind_name(int32_t kind);

/**
 * @brief Kind of village by its name.
 * @param[in]  text  `kelurahan`, `desa`, `desa_adat`.
 * @param[out] kind  A #jamsostek_village_kind.
 * @param[out] err   Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NOT_FOUND; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_village_kind_parse(
    const char *text, int32_t *kind, jamsostek_error *err);

#ifdef __cplusplus
}
#endif

#endif
