/* SPDX-License-Identifier: MIT */

/**
 * @file register.h
 * @brief Reads a list of people, whatever its columns are called.
 *
 * A register (daftar peserta) is a CSV file, plain or gzip, with a header line
 * and one person per record (see csv.h for the form).  Villages, offices and
 * systems call their columns differently, so columns are found by name: by the
 * usual Indonesian and English names (jamsostek_field_of_column()), or by a
 * mapping that the caller gives.  Order does not matter; columns that hold no
 * known field are carried along.
 *
 * What a field may hold:
 *
 * | field | grammar |
 * |---|---|
 * | `nik`, `kpj` | the text as it is; the checks of identity.h are not made
 * here | | `name`, `employer` | any text | | `born` | a day: `YYYY-MM-DD`, or
 * by option `DD-MM-YYYY` and `DD/MM/YYYY` | | `sex` | see jamsostek_sex_parse()
 * | | `category` | a word, label or alias of jamsostek_category_match() | |
 * `segment` | `pu`, `bpu`, `construction`, `pmi`, `jakon`, or the Indonesian
 * words for them | | `region` | the text as it is; `12.14.01.2001` or
 * `1214012001` | | `wage` | digits alone, or by option `Rp1.500.000` as in
 * jamsostek_idr_parse() | | `programmes` | words such as `jkk`, joined by `+`,
 * commas, semicolons, slashes or blanks | | `funding` | a word of
 * jamsostek_funding_name(), or the usual Indonesian name | | `member_since`,
 * `paid_until` | a day, or a month: `YYYY-MM`, by option `MM-YYYY` |
 *
 * A field that is empty or holds only blanks is not given.  In words, case and
 * blanks do not count; in numbers and dates nothing may stand before or after.
 * The order of day and month is never guessed.
 *
 * @code
 * jamsostek_register *list;
 * jamsostek_person person;
 *
 * status = jamsostek_register_open("village.csv", NULL, &list, &err);
 * while (status == JAMSOSTEK_OK) {
 *     status = jamsostek_register_next(list, &person, &err);
 *     if (status != JAMSOSTEK_OK || person.line == 0)
 *         break;
 *     printf("%.*s\n", (int)person.name_length, person.name);
 * }
 * jamsostek_register_free(list);
 * @endcode
 *
 * Threads: any number of registers at a time, each used by one thread at a
 * time.
 *
 * @see @ref md_docs_screening
 */
#ifndef JAMSOSTEK_REGISTER_H
#define JAMSOSTEK_REGISTER_H

#include <jamsostek/csv.h>
#include <jamsostek/date.h>
#include <jamsostek/money.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @brief A field of a person; the values are bits, so that a set is their
 * sum. */
typedef enum jamsostek_field {
    JAMSOSTEK_FIELD_NIK = 0x1,             /**< population number */
    JAMSOSTEK_FIELD_KPJ = 0x2,             /**< participant number */
    JAMSOSTEK_FIELD_NAME = 0x4,            /**< name */
    JAMSOSTEK_FIELD_BORN = 0x8,            /**< birth date */
    JAMSOSTEK_FIELD_SEX = 0x10,            /**< sex */
    JAMSOSTEK_FIELD_CATEGORY = 0x20,       /**< category or occupation */
    JAMSOSTEK_FIELD_SEGMENT = 0x40,        /**< segment */
    JAMSOSTEK_FIELD_REGION = 0x80,         /**< region code */
    JAMSOSTEK_FIELD_WAGE = 0x100,          /**< wage or income of a month */
    JAMSOSTEK_FIELD_PROGRAMMES = 0x200,    /**< programmes */
    JAMSOSTEK_FIELD_FUNDING = 0x400,       /**< source of money */
    JAMSOSTEK_FIELD_EMPLOYER = 0x800,      /**< employer or office */
    JAMSOSTEK_FIELD_MEMBER_SINCE = 0x1000, /**< first day of membership */
    JAMSOSTEK_FIELD_PAID_UNTIL = 0x2000    /**< last day or month paid for */
} jamsostek_field;

/** @brief The sum of all #jamsostek_field bits. */
#define JAMSOSTEK_FIELDS_ALL 0x3fffu

/** @brief jamsostek_person::category of an occupation that nothing knows. */
#define JAMSOSTEK_CATEGORY_UNKNOWN (-1)
/** @brief jamsostek_person::category of civil servants, military and police,
 * who are outside the system (PP 49/2023 art. 2 (2)). */
#define JAMSOSTEK_CATEGORY_CIVIL_SERVANT (-2)
/** @brief jamsostek_person::category of a word that several categories go by;
 * see jamsostek_category_candidates(). */
#define JAMSOSTEK_CATEGORY_AMBIGUOUS (-3)

/** @brief How dates are written in a file. */
typedef enum jamsostek_date_order {
    JAMSOSTEK_DATES_ISO = 0, /**< `1987-11-12` */
    JAMSOSTEK_DATES_DMY = 1  /**< `12-11-1987` or `12/11/1987` */
} jamsostek_date_order;

/** @brief How amounts are written in a file. */
typedef enum jamsostek_amount_style {
    JAMSOSTEK_AMOUNTS_PLAIN = 0,  /**< `1500000` */
    JAMSOSTEK_AMOUNTS_GROUPED = 1 /**< also `1.500.000`, `Rp1.500.000` */
} jamsostek_amount_style;

/** @brief Which column holds which field, as the caller says.  Opaque. */
typedef struct jamsostek_mapping jamsostek_mapping;

/** @brief A register that is being read.  Opaque. */
typedef struct jamsostek_register jamsostek_register;

/** @brief How a register is to be read.  Grows; begin with
 * #JAMSOSTEK_REGISTER_OPTIONS_INIT. */
typedef struct jamsostek_register_options {
    size_t struct_size;               /**< `sizeof` this struct */
    const jamsostek_mapping *mapping; /**< columns by name; NULL: the usual */
    uint32_t needed;   /**< #jamsostek_field bits: columns that must be there */
    int32_t dates;     /**< a #jamsostek_date_order */
    int32_t amounts;   /**< a #jamsostek_amount_style */
    int32_t separator; /**< between the fields: `,`, `;` or a tab; 0: `,` */
} jamsostek_register_options;

/** @brief Initial value of #jamsostek_register_options. */
#define JAMSOSTEK_REGISTER_OPTIONS_INIT                                        \
    {                                                                          \
        sizeof(jamsostek_register_options), NULL, 0, 0, 0, 0                   \
    }

/**
 * @brief One person.  Grows; begin with #JAMSOSTEK_PERSON_INIT or
 * jamsostek_person_init().
 *
 * Texts have a length and need no NUL; NULL or a length of 0 is not given.
 */
typedef struct jamsostek_person {
    size_t struct_size;   /**< `sizeof` this struct */
    int64_t line;         /**< line of the file, from 1; 0: none */
    uint32_t invalid;     /**< #jamsostek_field bits: given, but cannot be read;
                               such a field has the value of one not given */
    int32_t sex;          /**< a #jamsostek_sex, or 0 */
    const char *nik;      /**< population number */
    size_t nik_length;    /**< its bytes */
    const char *kpj;      /**< participant number */
    size_t kpj_length;    /**< its bytes */
    const char *name;     /**< name */
    size_t name_length;   /**< its bytes */
    const char *region;   /**< region code */
    size_t region_length; /**< its bytes */
    const char *employer; /**< employer or office */
    size_t employer_length;      /**< its bytes */
    jamsostek_date born;         /**< or #JAMSOSTEK_DATE_NONE */
    int32_t category;            /**< number of a category; 0: not given;
                                      or one of the three above */
    int32_t segment;             /**< a #jamsostek_segment, or 0 */
    int32_t funding;             /**< a #jamsostek_funding, or 0 */
    jamsostek_idr wage;          /**< or #JAMSOSTEK_IDR_NONE */
    uint32_t programmes;         /**< #jamsostek_programme bits, or 0 */
    jamsostek_date member_since; /**< or #JAMSOSTEK_DATE_NONE */
    jamsostek_date paid_until;   /**< or #JAMSOSTEK_DATE_NONE; of a month its
                                      first day */
} jamsostek_person;

/** @brief Initial value of a #jamsostek_person: nothing is given. */
#define JAMSOSTEK_PERSON_INIT                                                  \
    {                                                                          \
        sizeof(jamsostek_person), 0, 0, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, \
            NULL, 0, JAMSOSTEK_DATE_NONE, 0, 0, 0, JAMSOSTEK_IDR_NONE, 0,      \
            JAMSOSTEK_DATE_NONE, JAMSOSTEK_DATE_NONE                           \
    }

/** @brief The same at run time, for bindings.
 * @param[out] person  A person of whom nothing is given. */
JAMSOSTEK_API void jamsostek_person_init(jamsostek_person *person);

/**
 * @name Fields and columns
 * Threads: any.
 * @{
 */
/** @brief Word of a field.
 * @param[in] field  One #jamsostek_field bit.
 * @return `nik`, `kpj`, `name`, `born`, `sex`, `category`, `segment`,
 *         `region`, `wage`, `programmes`, `funding`, `employer`,
 *         `member_since`, `paid_until`; NULL for anything else. */
JAMSOSTEK_API const char *jamsostek_field_name(uint32_t field);
/** @brief Field of a word, exactly as jamsostek_field_name() gives it.
 * @param[in]  text   The word.
 * @param[out] field  A #jamsostek_field bit.
 * @param[out] err    Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NOT_FOUND; #JAMSOSTEK_ERR_ARGUMENT. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_field_parse(const char *text, uint32_t *field, jamsostek_error *err);
/** @brief What a field is called for people.
 * @param[in] field  One #jamsostek_field bit.
 * @param[in] lang   "id" for Indonesian; anything else, NULL too, English.
 * @return Static text; NULL for anything that is no field. */
JAMSOSTEK_API const char *jamsostek_field_label(uint32_t field,
                                                const char *lang);
/** @brief The field that a column holds, going by its usual names.
 *
 * Case, blanks, underscores, dots, hyphens and slashes do not count: "No. KTP"
 * is `nik`, "TGL_LAHIR" is `born`, "L/P" is `sex`.
 *
 * @param[in] column  Name of a column, NUL-terminated.
 * @return A #jamsostek_field bit; 0 if it is no usual name, or NULL. */
JAMSOSTEK_API uint32_t jamsostek_field_of_column(const char *column);
/** @brief The usual column names, one after the other.
 * @param[in]  index  From 0.
 * @param[out] field  The #jamsostek_field bit that such a column holds.
 * @return The name without what does not count, such as `tgllahir`; NULL
 *         behind the last. */
JAMSOSTEK_API const char *jamsostek_field_column(size_t index, uint32_t *field);
/** @} */

/**
 * @name A mapping
 * A CSV file with the columns `field` and `column`: the word of a field, and
 * the name of the column that holds it, as it stands in the header line of the
 * register.  An empty column name says that no column holds this field.  Fields
 * that are not named are found by the usual names.
 * @{
 */
/** @brief Reads a mapping from a file.
 * @param[in]  path  File name; "-" is standard input.
 * @param[out] out   A mapping for jamsostek_mapping_free().
 * @param[out] err   Detail of a failure with its line, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_COLUMN; #JAMSOSTEK_ERR_FORMAT;
 *         #JAMSOSTEK_ERR_NOT_FOUND for a word that is no field;
 *         #JAMSOSTEK_ERR_DUPLICATE for a field or a column that stands there
 *         twice; the failures of jamsostek_csv_open(). */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_mapping_open(
    const char *path, jamsostek_mapping **out, jamsostek_error *err);
/** @brief The same for a file that is in memory.
 * @param[in]  data  The bytes, not needed afterwards.  NULL only if @p size
 *                   is 0.
 * @param[in]  size  How many.
 * @param[out] out   A mapping for jamsostek_mapping_free().
 * @param[out] err   Detail of a failure with its line, or NULL.
 * @return As jamsostek_mapping_open(), without #JAMSOSTEK_ERR_IO. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_mapping_load(const void *data, size_t size, jamsostek_mapping **out,
                       jamsostek_error *err);
/** @brief Gives a mapping back.
 * @param[in] mapping  A mapping, or NULL. */
JAMSOSTEK_API void jamsostek_mapping_free(jamsostek_mapping *mapping);
/** @} */

/**
 * @brief Opens a register and finds out which column holds what.
 * @param[in]  path     File name; "-" is standard input.
 * @param[in]  options  How to read it; NULL: the defaults.  Not kept.
 * @param[out] out      A register for jamsostek_register_free().
 * @param[out] err      Detail of a failure, or NULL; it names the columns.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_COLUMN if a needed column is missing,
 *         if two columns hold one field, if a name stands there twice, or if
 *         the mapping names a column that is not there;
 * #JAMSOSTEK_ERR_STRUCT_SIZE; the failures of jamsostek_csv_open().
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_register_open(
    const char *path, const jamsostek_register_options *options,
    jamsostek_register **out, jamsostek_error *err);

/**
 * @brief The same for a file that is in memory.
 * @param[in]  data     The bytes, needed until the register is freed.  NULL
 *                      only if @p size is 0.
 * @param[in]  size     How many.
 * @param[in]  options  How to read it; NULL: the defaults.  Not kept.
 * @param[out] out      A register for jamsostek_register_free().
 * @param[out] err      Detail of a failure, or NULL; it names the columns.
 * @return As jamsostek_register_open(), without #JAMSOSTEK_ERR_IO.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_register_load(
    const void *data, size_t size, const jamsostek_register_options *options,
    jamsostek_register **out, jamsostek_error *err);

/** @brief Closes a register.
 * @param[in] list  A register, or NULL. */
JAMSOSTEK_API void jamsostek_register_free(jamsostek_register *list);

/**
 * @brief Reads the next person.
 *
 * A field that cannot be read does not make the record one that cannot: its
 * bit in jamsostek_person::invalid is set.  A failure means that the line is no
 * record of this file; the next call goes on behind it unless
 * jamsostek_register_stopped().
 *
 * @param[in,out] list    A register.
 * @param[out]    person  The person, texts valid until the next call; `line`
 *                        is 0 at the end.  Need not be initialised.
 * @param[out]    err     Detail of a failure with line and column, or NULL.
 * @return #JAMSOSTEK_OK; the failures of jamsostek_csv_next();
 *         #JAMSOSTEK_ERR_FORMAT also for more or fewer fields than the header
 *         line has.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_register_next(
    jamsostek_register *list, jamsostek_person *person, jamsostek_error *err);

/** @brief Whether reading has stopped for good.
 * @param[in] list  A register, or NULL.
 * @return 1 if every further call repeats the last failure, else 0. */
JAMSOSTEK_API int32_t
jamsostek_register_stopped(const jamsostek_register *list);

/**
 * @brief The record that the last person was read from.
 * @param[in]  list    A register.
 * @param[out] record  The fields as they stand in the file, also where their
 *                     number is not that of the header line; without fields if
 *                     the last line was no record at all.
 * @param[out] err     Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_register_record(const jamsostek_register *list,
                          jamsostek_csv_record *record, jamsostek_error *err);

/**
 * @brief The header line.
 * @param[in]  list    A register.
 * @param[out] record  The names; they hold until the register is freed.
 * @param[out] err     Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_register_header(const jamsostek_register *list,
                          jamsostek_csv_record *record, jamsostek_error *err);

/** @brief The column that holds a field.
 * @param[in] list   A register, or NULL.
 * @param[in] field  One #jamsostek_field bit.
 * @return Its place among the columns, from 0; -1 if no column holds it. */
JAMSOSTEK_API int32_t jamsostek_register_column(const jamsostek_register *list,
                                                uint32_t field);

/** @brief How far the register is read, in bytes of the file as it is stored.
 * @param[in]  list   A register, or NULL (0 of an unknown size).
 * @param[out] done   Bytes used.
 * @param[out] total  Bytes in all; -1 where that is not known. */
JAMSOSTEK_API void jamsostek_register_position(const jamsostek_register *list,
                                               int64_t *done, int64_t *total);

#ifdef __cplusplus
}
#endif

#endif
