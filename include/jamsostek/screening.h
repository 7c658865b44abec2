/* SPDX-License-Identifier: MIT */

/**
 * @file screening.h
 * @brief Who of a list may be enrolled, and why the others may not.
 *
 * A village or an office proposes a list of people.  Screening (verifikasi)
 * checks every line against rules that can be chosen, as of a day: the NIK can
 * exist and stands there once, the age is below the limit, the place is one of
 * the region, the person is not enrolled already, the occupation is known and
 * belongs to the segment.  A line is accepted, or rejected with **all** its
 * reasons; warnings do not reject.
 *
 * Every line ends in exactly one place.  `duplicate` is given only to a line
 * that would be accepted otherwise: among such lines with one NIK the first
 * stays.  So the order of the lines decides which of them stays, and nothing
 * else: counts are the same for every order.
 *
 * Two ways to use it:
 *
 * - jamsostek_screening_check() judges one person without memory of others, and
 *   jamsostek_screening_add() with it, for a program that has its own reader;
 * - jamsostek_screening_run() reads files, writes the accepted and the rejected
 *   lines, counts, and gives each line to the caller who wants it.
 *
 * @code
 * jamsostek_screening_options options = JAMSOSTEK_SCREENING_OPTIONS_INIT;
 * jamsostek_screening_files files = JAMSOSTEK_SCREENING_FILES_INIT;
 * jamsostek_screening *screening;
 *
 * options.day = day;              // of enrolment
 * options.regions = regions;      // from jamsostek_regions_open()
 * options.root = wakatobi;        // from jamsostek_regions_find()
 * files.list = "proposed.csv.gz";
 * files.accepted = "accepted.csv";
 * files.rejected = "rejected.csv";
 * status = jamsostek_screening_new(&options, &screening, &err);
 * if (status == JAMSOSTEK_OK)
 *     status = jamsostek_screening_run(screening, &files, &err);
 * jamsostek_screening_free(screening);
 * @endcode
 *
 * Memory does not grow with the list, except for the NIK that were seen: at
 * most 16 bytes for each accepted or enrolled person, at every moment.
 *
 * Threads: jamsostek_screening_check() and everything that takes a const handle
 * may be called from any number of threads as long as none changes it; a handle
 * is changed by one thread at a time.
 *
 * @see @ref md_docs_screening
 */
#ifndef JAMSOSTEK_SCREENING_H
#define JAMSOSTEK_SCREENING_H

#include <jamsostek/region.h>
#include <jamsostek/register.h>
#include <jamsostek/rules.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * @brief Why a line is rejected, and from 2^24 on what is only remarked.
 *
 * The values are bits, so that a set is their sum.  The age limit is that of
 * `bpu.enrolment_age_below` (a BPJS brochure; no law has one), and a lower
 * limit is printed nowhere, so there is none unless the caller sets it.
 */
typedef enum jamsostek_reason {
    /** The line is no record: text that is not CSV, or more or fewer fields
     * than the header line has.  Cannot be switched off. */
    JAMSOSTEK_REASON_BAD_RECORD = 0x1,
    /** A required field is empty. */
    JAMSOSTEK_REASON_MISSING_FIELD = 0x2,
    /** No NIK can be like that; see jamsostek_nik_parse(). */
    JAMSOSTEK_REASON_NIK_INVALID = 0x4,
    /** No KPJ can be like that; see jamsostek_kpj_parse(). */
    JAMSOSTEK_REASON_KPJ_INVALID = 0x8,
    /** The birth date is none, or lies after the day of enrolment. */
    JAMSOSTEK_REASON_BIRTH_DATE_INVALID = 0x10,
    /** The sex is written in a way that is not known. */
    JAMSOSTEK_REASON_SEX_INVALID = 0x20,
    /** Younger than the lower limit, if one is set. */
    JAMSOSTEK_REASON_AGE_BELOW = 0x40,
    /** The age of the upper limit is reached on the day of enrolment. */
    JAMSOSTEK_REASON_AGE_ABOVE = 0x80,
    /** The region list does not have the code, nor as a former one. */
    JAMSOSTEK_REASON_REGION_UNKNOWN = 0x100,
    /** The region lies outside the one that is being enrolled. */
    JAMSOSTEK_REASON_REGION_OUTSIDE = 0x200,
    /** The NIK was first issued outside the region.  Not checked unless it is
     * asked for: a NIK does not change with a move. */
    JAMSOSTEK_REASON_NIK_REGION_OUTSIDE = 0x400,
    /** No category has this name. */
    JAMSOSTEK_REASON_CATEGORY_UNKNOWN = 0x800,
    /** Civil servant, military or police: PP 49/2023 art. 2 (2). */
    JAMSOSTEK_REASON_CIVIL_SERVANT = 0x1000,
    /** The segment is neither the default of the category nor one that regions
     * are known to use for it. */
    JAMSOSTEK_REASON_SEGMENT_CONFLICT = 0x2000,
    /** The wage or income is no amount. */
    JAMSOSTEK_REASON_WAGE_INVALID = 0x4000,
    /** Another field cannot be read: segment, programmes, funding, member
     * since, paid until. */
    JAMSOSTEK_REASON_VALUE_INVALID = 0x8000,
    /** The NIK stands in an acceptable line before this one. */
    JAMSOSTEK_REASON_DUPLICATE = 0x10000,
    /** The NIK stands in a register of people who are enrolled. */
    JAMSOSTEK_REASON_ALREADY_ENROLLED = 0x20000,

    /** Warning: the NIK codes another birth date. */
    JAMSOSTEK_REASON_NIK_BIRTH_DIFFERS = 0x1000000,
    /** Warning: the NIK codes the other sex. */
    JAMSOSTEK_REASON_NIK_SEX_DIFFERS = 0x2000000,
    /** Warning: the region is written with a former code. */
    JAMSOSTEK_REASON_REGION_FORMER = 0x4000000,
    /** Warning: the NIK was first issued in another regency or city.  Not
     * checked unless it is asked for. */
    JAMSOSTEK_REASON_NIK_REGION_DIFFERS = 0x8000000,
    /** Warning: several categories go by this name ("nelayan"); which one is
     * meant is not guessed, and its segment is not compared. */
    JAMSOSTEK_REASON_CATEGORY_AMBIGUOUS = 0x10000000
} jamsostek_reason;

/** @brief All reasons that reject. */
#define JAMSOSTEK_REASONS_ERRORS 0x3ffffu
/** @brief All warnings. */
#define JAMSOSTEK_REASONS_WARNINGS 0x1f000000u
/** @brief What is checked unless the caller chooses: everything but the two
 * comparisons of the NIK's region. */
#define JAMSOSTEK_CHECKS_DEFAULT 0x1703fbffu

/** @brief jamsostek_screening_options::age_below: no upper limit. */
#define JAMSOSTEK_AGE_NO_LIMIT (-1)

/** @brief Where the birth date is not given, take the latest one that fits the
 * NIK; see jamsostek_nik_born(). */
#define JAMSOSTEK_SCREENING_AGE_FROM_NIK UINT32_C(2)

/** @brief What is checked, and against what.  Grows; begin with
 * #JAMSOSTEK_SCREENING_OPTIONS_INIT. */
typedef struct jamsostek_screening_options {
    size_t struct_size; /**< `sizeof` this struct */
    jamsostek_date day; /**< day of enrolment; needed */
    uint32_t checks;    /**< #jamsostek_reason bits, warnings too; 0:
                             #JAMSOSTEK_CHECKS_DEFAULT */
    uint32_t required;  /**< #jamsostek_field bits; 0: NIK, name, birth date
                             (unless taken from the NIK), category, and with a
                             region list the region */
    uint32_t options;   /**< #JAMSOSTEK_OPTION_CARRY_FORWARD,
                             #JAMSOSTEK_SCREENING_AGE_FROM_NIK */
    int32_t age_from; /**< lower limit, years that must be completed; 0: none */
    int32_t age_below; /**< upper limit, years that must not be completed; 0:
                            that of the rules; #JAMSOSTEK_AGE_NO_LIMIT */
    int32_t segment;   /**< #jamsostek_segment of lines that name none; 0: not
                            given */
    int32_t root;      /**< index of the region that is being enrolled; 0: the
                            country */
    const jamsostek_regions *regions; /**< region list; NULL: regions are not
                             checked.  Must outlive the screening */
    const jamsostek_rules *rules;     /**< NULL: the law; not kept */
    int64_t most_people; /**< most NIK to remember; 0: as memory allows */
} jamsostek_screening_options;

/** @brief Initial value of #jamsostek_screening_options. */
#define JAMSOSTEK_SCREENING_OPTIONS_INIT                                       \
    {                                                                          \
        sizeof(jamsostek_screening_options), JAMSOSTEK_DATE_NONE, 0, 0, 0, 0,  \
            0, 0, 0, NULL, NULL, 0                                             \
    }

/** @brief A screening: rules, NIK that were seen, counts.  Opaque. */
typedef struct jamsostek_screening jamsostek_screening;

/** @brief What became of one line.  Frozen. */
typedef struct jamsostek_screened {
    uint32_t reasons;  /**< #jamsostek_reason bits that reject; 0: accepted */
    uint32_t warnings; /**< #jamsostek_reason bits that do not */
    uint32_t missing;  /**< #jamsostek_field bits: required and empty */
    uint32_t invalid;  /**< #jamsostek_field bits: cannot be read */
    int32_t region;    /**< index in the list; -1: not given or not known */
    int32_t segment;   /**< of the line, else that of the options; or 0 */
} jamsostek_screened;

/** @brief Counts of a screening.  Grows; set `struct_size` before the call. */
typedef struct jamsostek_screening_totals {
    size_t struct_size; /**< `sizeof` this struct */
    int64_t records;    /**< lines that hold a person, or should */
    int64_t accepted;   /**< of these */
    int64_t rejected;   /**< the others: always records - accepted */
    int64_t warned;     /**< accepted lines with a warning */
    int64_t enrolled;   /**< records of the registers of those enrolled */
    int64_t enrolled_unusable; /**< of these: without a NIK of 16 digits */
    int64_t people;            /**< NIK that are remembered */
    int64_t memory;            /**< bytes that they took at most */
} jamsostek_screening_totals;

/** @brief Counts of one region or category.  Frozen. */
typedef struct jamsostek_screening_group {
    int32_t
        id; /**< index of a region, or number of a category; -1: not known;
                 of categories 0: not given, -2: civil servants, -3: several */
    int64_t accepted; /**< accepted lines */
    int64_t rejected; /**< rejected lines */
} jamsostek_screening_group;

/**
 * @brief Told how far a run is; may end it.
 * @param context  What the caller gave.
 * @param path     The file that is being read.
 * @param done     Bytes of it that are done, as it is stored.
 * @param total    Its bytes; -1 where that is not known.
 * @param records  Records of it so far.
 * @return 0 to go on; anything else ends the run with
 *         #JAMSOSTEK_ERR_CANCELLED and leaves nothing behind.
 */
typedef int32_t jamsostek_screening_progress(void *context, const char *path,
                                             int64_t done, int64_t total,
                                             int64_t records);

/**
 * @brief Given every line of the list, in the order of the list, when it has
 * been judged and before it is written; may end the run.
 *
 * Whoever adds up more than a screening counts, such as incomes, or keeps the
 * people somewhere else than in a file, need not read the list a second time.
 * @code
 * static int32_t
 * add_income(void *context, const jamsostek_person *person,
 *            const jamsostek_screened *screened)
 * {
 *     jamsostek_idr *income = context;
 *
 *     if (screened->reasons == 0 && person->wage != JAMSOSTEK_IDR_NONE)
 *         *income += person->wage;
 *     return 0;
 * }
 * @endcode
 * @param context   What the caller gave.
 * @param person    The person, until the call returns; NULL if the line is no
 *                  record.
 * @param screened  What became of the line.
 * @return 0 to go on; anything else ends the run with
 *         #JAMSOSTEK_ERR_CANCELLED and leaves nothing behind.
 */
typedef int32_t jamsostek_screening_each(void *context,
                                         const jamsostek_person *person,
                                         const jamsostek_screened *screened);

/** @brief The files of a run.  Grows; begin with
 * #JAMSOSTEK_SCREENING_FILES_INIT. */
typedef struct jamsostek_screening_files {
    size_t struct_size; /**< `sizeof` this struct */
    const char *list;   /**< the list; "-" is standard input; needed */
    const jamsostek_register_options *reading; /**< how to read it; NULL: the
                             defaults.  Required fields need not be named */
    const char *const *enrolled; /**< registers of those who are enrolled */
    size_t n_enrolled;           /**< how many */
    const jamsostek_register_options *enrolled_reading; /**< how to read them;
                             NULL: the defaults.  Only the NIK is used */
    const char *const *read; /**< other files of the caller, such as the region
                             list and mappings: never written by this run */
    size_t n_read;           /**< how many */
    const char *accepted; /**< where the accepted lines go; NULL: nowhere; "-"
                             is standard output; a name ending in `.gz` is
                             written as gzip */
    const char *rejected; /**< the rejected lines, with their reasons */
    const char *warned;   /**< the accepted lines that have warnings, with
                             these; they are in `accepted` too */
    jamsostek_screening_progress *progress; /**< or NULL */
    jamsostek_screening_each *each;         /**< or NULL */
    void *context;                          /**< for both */
    const char *lang;    /**< "id" or "en": `screening_detail` tells all reasons
                            as sentences for people; NULL: words for programs */
    int32_t spreadsheet; /**< 1: fields that a spreadsheet would execute are
                             guarded in all outputs, see
                             jamsostek_csv_writer_guard(); 0: as they were */
} jamsostek_screening_files;

/** @brief Initial value of #jamsostek_screening_files. */
#define JAMSOSTEK_SCREENING_FILES_INIT                                         \
    {                                                                          \
        sizeof(jamsostek_screening_files), NULL, NULL, NULL, 0, NULL, NULL, 0, \
            NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0                        \
    }

/**
 * @name Reasons
 * Threads: any.
 * @{
 */
/** @brief Word of a reason.
 * @param[in] reason  One #jamsostek_reason bit.
 * @return Such as `age_above`; NULL for anything else. */
JAMSOSTEK_API const char *jamsostek_reason_name(uint32_t reason);
/** @brief What a reason means.
 * @param[in] reason  One #jamsostek_reason bit.
 * @param[in] lang    "id" for Indonesian; anything else, NULL too, English.
 * @return Static text without a final stop; NULL for anything else. */
JAMSOSTEK_API const char *jamsostek_reason_label(uint32_t reason,
                                                 const char *lang);
/** @brief What is to be done about a reason.
 * @param[in] reason  One #jamsostek_reason bit.
 * @param[in] lang    "id" for Indonesian; anything else, NULL too, English.
 * @return A static sentence without a final stop; NULL for anything else. */
JAMSOSTEK_API const char *jamsostek_reason_advice(uint32_t reason,
                                                  const char *lang);
/** @brief Set of reasons from words joined by `+` or commas.
 * @param[in]  text     Such as `age_above+duplicate`.
 * @param[out] reasons  #jamsostek_reason bits.
 * @param[out] err      Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NOT_FOUND; #JAMSOSTEK_ERR_ARGUMENT. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_reasons_parse(
    const char *text, uint32_t *reasons, jamsostek_error *err);
/** @brief Words of a set of reasons, joined by `+`.
 * @param[in]  reasons  #jamsostek_reason bits.
 * @param[out] text     Where to write; 400 characters always suffice.
 * @param[in]  size     Room in @p text.
 * @param[out] err      Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_BUFFER; #JAMSOSTEK_ERR_ARGUMENT also
 *         for a bit that is no reason. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_reasons_format(
    uint32_t reasons, char *text, size_t size, jamsostek_error *err);
/** @} */

/**
 * @brief Prepares a screening.
 * @param[in]  options  What is checked.  Not kept, but for the region list.
 * @param[out] out      A screening for jamsostek_screening_free().
 * @param[out] err      Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_MISSING without a day;
 *         #JAMSOSTEK_ERR_DOMAIN for a day, an age or a region that cannot be;
 *         #JAMSOSTEK_ERR_CONFLICT for a lower age limit that is not below the
 *         upper one, and for a root or a required region without a list;
 *         #JAMSOSTEK_ERR_NO_RULE, #JAMSOSTEK_ERR_NOT_CHECKED and
 *         #JAMSOSTEK_ERR_NOT_IN_FORCE if the rules have no age limit on that
 *         day; #JAMSOSTEK_ERR_MEMORY; #JAMSOSTEK_ERR_STRUCT_SIZE;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_screening_new(const jamsostek_screening_options *options,
                        jamsostek_screening **out, jamsostek_error *err);

/** @brief Gives a screening back.
 * @param[in] screening  A screening, or NULL. */
JAMSOSTEK_API void jamsostek_screening_free(jamsostek_screening *screening);

/**
 * @brief Judges one person, without looking at others.
 *
 * #JAMSOSTEK_REASON_DUPLICATE, #JAMSOSTEK_REASON_ALREADY_ENROLLED and
 * #JAMSOSTEK_REASON_BAD_RECORD are never given.
 *
 * @param[in]  screening  The rules.
 * @param[in]  person     A person.
 * @param[out] out        What became of it.
 * @param[out] err        Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK, whatever the person; #JAMSOSTEK_ERR_STRUCT_SIZE;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_screening_check(
    const jamsostek_screening *screening, const jamsostek_person *person,
    jamsostek_screened *out, jamsostek_error *err);

/**
 * @brief Judges the next person of a list, remembers the NIK, and counts.
 * @param[in,out] screening  A screening.
 * @param[in]     person     A person; NULL: a line that is no record, which is
 *                           counted as #JAMSOSTEK_REASON_BAD_RECORD.
 * @param[out]    out        What became of it.
 * @param[out]    err        Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK, whatever the person; #JAMSOSTEK_ERR_MEMORY and
 *         #JAMSOSTEK_ERR_LIMIT if the NIK cannot be remembered: the person is
 *         not counted then; #JAMSOSTEK_ERR_STRUCT_SIZE;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_screening_add(
    jamsostek_screening *screening, const jamsostek_person *person,
    jamsostek_screened *out, jamsostek_error *err);

/**
 * @brief Says that a person is enrolled already.
 * @param[in,out] screening  A screening.
 * @param[in]     nik        The NIK.
 * @param[in]     length     Its bytes.
 * @param[out]    err        Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_FORMAT if it is not 16 digits (counted
 *         as unusable); #JAMSOSTEK_ERR_MEMORY; #JAMSOSTEK_ERR_LIMIT;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_screening_enrol(jamsostek_screening *screening, const char *nik,
                          size_t length, jamsostek_error *err);

/**
 * @brief Screens a list from file to files.
 *
 * First the registers of those who are enrolled are read, then the list.  A
 * handle may run several lists, one after the other: NIK are then compared
 * across them and counts add up.
 *
 * - **Accepted** lines have the columns of the list, as they were.
 * - **Rejected** and **warned** lines have before them `screening_line` (the
 *   line of the list), `screening_reasons`, `screening_warnings` (words joined
 *   by `+`) and `screening_detail` (`nik:` with each of its faults and the
 *   fields that are missing or cannot be read, joined by `+`, or what is wrong
 *   with a line that is no record; sentences if a language was chosen), and at
 *   the end
 *   `screening_text`: the text of a line that is no record, because it has more
 *   or fewer fields than the header line or is no CSV at all.  A byte that no
 *   text has (not UTF-8, a NUL, a byte order mark inside) is written as `\xff`
 *   with its two digits, a backslash as two.  Text that ends in `\+30` goes on
 *   for 30 bytes that are not kept, since a field has a limit.  Columns of the
 *   list with these names are those of an earlier run and are left out, so that
 *   a corrected rejected file can be screened again.
 *
 * Outputs are written under other names and take their places at the end, all
 * of them complete and on the disk before the first does.  After a failure
 * earlier files are as they were.  Only if the system refuses one of the last
 * renamings, or goes down between them, may one output be new and the next one
 * not.  What went to standard output cannot be taken back.
 *
 * After a failure the handle holds part of the list and is only to be freed.
 *
 * @param[in,out] screening  A screening.
 * @param[in]     files      The files.
 * @param[out]    err        Detail of a failure, or NULL; `row` is a line of
 *                           jamsostek_screening_file().
 * @return #JAMSOSTEK_OK, also if lines were rejected; #JAMSOSTEK_ERR_CONFLICT
 *         if a file is to be read and written, or written twice;
 *         #JAMSOSTEK_ERR_CANCELLED; the failures of jamsostek_register_open(),
 *         jamsostek_csv_next() that stop the reader, jamsostek_screening_add()
 *         and jamsostek_csv_write(); #JAMSOSTEK_ERR_STRUCT_SIZE.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_screening_run(
    jamsostek_screening *screening, const jamsostek_screening_files *files,
    jamsostek_error *err);

/** @brief The file that the last run failed over.
 * @param[in] screening  A screening, or NULL.
 * @return The path, as it was given to the run; NULL if there is none. */
JAMSOSTEK_API const char *
jamsostek_screening_file(const jamsostek_screening *screening);

/** @brief Lines that have a reason or a warning; a line may have several.
 * @param[in] screening  A screening, or NULL.
 * @param[in] reason     One #jamsostek_reason bit.
 * @return How many; 0 for anything that is no reason. */
JAMSOSTEK_API int64_t jamsostek_screening_count(
    const jamsostek_screening *screening, uint32_t reason);

/**
 * @brief The counts of all that was screened.
 * @param[in]     screening  A screening.
 * @param[in,out] totals     The counts; `struct_size` is set by the caller.
 * @param[out]    err        Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_STRUCT_SIZE; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_screening_get_totals(
    const jamsostek_screening *screening, jamsostek_screening_totals *totals,
    jamsostek_error *err);

/**
 * @brief Counts by region.
 *
 * One group for each region of the level that has lines, in the order of the
 * codes, those outside the root too.  A line whose region is above that level
 * is counted under its own region, one without a known region under -1, which
 * comes last.  The groups together are all lines.
 *
 * @param[in]  screening  A screening with a region list.
 * @param[in]  level      1 to 4; see region.h.
 * @param[out] groups     The first @p room groups; NULL if that is 0.
 * @param[in]  room       How many fit there.
 * @param[out] n          How many there are, more than @p room perhaps.
 * @param[out] err        Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_MISSING without a region list;
 *         #JAMSOSTEK_ERR_DOMAIN for a level that does not exist;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_screening_by_region(const jamsostek_screening *screening,
                              int32_t level, jamsostek_screening_group *groups,
                              size_t room, size_t *n, jamsostek_error *err);

/**
 * @brief Counts by category.
 *
 * One group for each category that has lines, by number, then 0 (not given),
 * #JAMSOSTEK_CATEGORY_UNKNOWN, #JAMSOSTEK_CATEGORY_CIVIL_SERVANT and
 * #JAMSOSTEK_CATEGORY_AMBIGUOUS.  A line that is no record has no category.
 * The groups together are all lines.
 *
 * @param[in]  screening  A screening.
 * @param[out] groups     The first @p room groups; NULL if that is 0.
 * @param[in]  room       How many fit there.
 * @param[out] n          How many there are, more than @p room perhaps.
 * @param[out] err        Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_screening_by_category(const jamsostek_screening *screening,
                                jamsostek_screening_group *groups, size_t room,
                                size_t *n, jamsostek_error *err);

#ifdef __cplusplus
}
#endif

#endif
