/* SPDX-License-Identifier: MIT */

/**
 * @file identity.h
 * @brief The numbers of a person: NIK and KPJ.
 *
 * A NIK (nomor induk kependudukan, the population number) has 16 digits: six
 * for the district that issued it, six for day, month and year of birth, four
 * for a serial number.  For women 40 is added to the day.  There is no check
 * digit, so a valid NIK is a possible one, not one that was given to somebody.
 *
 * The region is that of the first issue.  It does not change when the person
 * moves (PP 40/2019 art. 30 (2)) nor when the region is divided, so it may be
 * one that today's list does not have.  A wrong birth date in a NIK is not
 * corrected either: that it differs from the stated one is a warning, no proof
 * of a false number.
 *
 * A KPJ is the participant number of BPJS Ketenagakerjaan, 11 characters.  The
 * meaning of its digits is not known, and nothing but the form can be checked.
 *
 * @code
 * jamsostek_nik nik;
 * uint32_t faults = jamsostek_nik_parse("9999991211870001", 16, &nik);
 *
 * if (faults == 0)  // a man born on 12 November '87
 *     printf("%s %d\n", nik.region, nik.serial);
 * else if (faults & JAMSOSTEK_NIK_DATE)
 *     puts(jamsostek_nik_fault_text(JAMSOSTEK_NIK_DATE, "id"));
 * @endcode
 *
 * Texts are given with their length and need no NUL behind them; any bytes may
 * stand in them.  Nothing here allocates, and no message holds a number of a
 * person.
 *
 * Threads: every function here may be called from any thread.
 *
 * @see @ref md_docs_identity
 */
#ifndef JAMSOSTEK_IDENTITY_H
#define JAMSOSTEK_IDENTITY_H

#include <jamsostek/date.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @brief Sex as documents have it; 0 means not given. */
typedef enum jamsostek_sex {
    JAMSOSTEK_SEX_MALE = 1,  /**< laki-laki */
    JAMSOSTEK_SEX_FEMALE = 2 /**< perempuan */
} jamsostek_sex;

/**
 * @name What can be wrong with a NIK
 * Bits; several may be set.  The last two come from jamsostek_nik_compare() and
 * are warnings.
 * @{
 */
/** Not 16 characters. */
#define JAMSOSTEK_NIK_LENGTH 0x1u
/** Something else than the digits 0 to 9. */
#define JAMSOSTEK_NIK_DIGITS 0x2u
/** Province, regency or district is 00. */
#define JAMSOSTEK_NIK_REGION 0x4u
/** The day is 00, 32 to 40, or above 71. */
#define JAMSOSTEK_NIK_DAY 0x8u
/** The month is 00 or above 12. */
#define JAMSOSTEK_NIK_MONTH 0x10u
/** The month has no such day: 31 April; 29 February in a year that is no leap
 * year in any century. */
#define JAMSOSTEK_NIK_DATE 0x20u
/** The serial number is 0000. */
#define JAMSOSTEK_NIK_SERIAL 0x40u
/** The stated birth date is another one. */
#define JAMSOSTEK_NIK_BORN_DIFFERS 0x100u
/** The stated sex is the other one. */
#define JAMSOSTEK_NIK_SEX_DIFFERS 0x200u
/** @} */

/**
 * @name What can be wrong with a KPJ
 * @{
 */
/** Not 11 characters. */
#define JAMSOSTEK_KPJ_LENGTH 0x1u
/** Something else than digits, and a letter in third place. */
#define JAMSOSTEK_KPJ_CHARACTERS 0x2u
/** @} */

/** @brief What a NIK says.  Frozen. */
typedef struct jamsostek_nik {
    char region[9];      /**< `74.07.01`: the district of the first issue */
    int32_t birth_day;   /**< 1 to 31, for women too */
    int32_t birth_month; /**< 1 to 12 */
    int32_t birth_year;  /**< the last two digits, 0 to 99 */
    int32_t sex;         /**< a #jamsostek_sex */
    int32_t serial;      /**< 1 to 9999 */
} jamsostek_nik;

/**
 * @brief Reads and checks a NIK.
 *
 * Whether the region exists is a question to a list (region.h); here its parts
 * must not be 00.  Blanks, dots and apostrophes are not taken away: a program
 * that reads lists does that, if at all.
 *
 * @param[in]  text    The number.
 * @param[in]  length  Its bytes.
 * @param[out] out     What it says, or NULL.  A part that has a fault is 0, a
 *                     region that has one is empty; day and month that do not
 *                     fit together stay.  Without 16 digits all is 0.
 * @return 0 if it is valid, else the bits of all that is wrong.
 */
JAMSOSTEK_API uint32_t jamsostek_nik_parse(const char *text, size_t length,
                                           jamsostek_nik *out);

/**
 * @brief A NIK as a number, to be a key in a set.
 * @param[in] text    The number.
 * @param[in] length  Its bytes.
 * @return 0 to 9,999,999,999,999,999, which takes 54 bits; -1 if it is not 16
 *         digits.  Whether it is valid is not asked.
 */
JAMSOSTEK_API int64_t jamsostek_nik_number(const char *text, size_t length);

/**
 * @brief Compares a NIK with what was stated.
 *
 * Of the year only the last two digits can be compared.
 *
 * @param[in] nik   A NIK from jamsostek_nik_parse().
 * @param[in] born  The stated birth date, or #JAMSOSTEK_DATE_NONE.
 * @param[in] sex   The stated #jamsostek_sex, or 0.
 * @return #JAMSOSTEK_NIK_BORN_DIFFERS, #JAMSOSTEK_NIK_SEX_DIFFERS or both;
 *         0 if nothing differs.  What was not stated, and what the NIK does not
 *         tell because that part has a fault, does not differ.
 */
JAMSOSTEK_API uint32_t jamsostek_nik_compare(const jamsostek_nik *nik,
                                             jamsostek_date born, int32_t sex);

/**
 * @brief The latest birth date that fits a NIK and is not after a day.
 *
 * A NIK does not tell the century.  This is the likely one for everybody below
 * 100; asked again with the day before the result, the function gives the next
 * earlier one.
 *
 * @param[in]  nik   A NIK from jamsostek_nik_parse().
 * @param[in]  day   The day that the question is asked for.
 * @param[out] born  The birth date, 1900-01-01 at the earliest.
 * @param[out] err   Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_DOMAIN if there is no such day, or if
 *         the NIK has a fault in its date; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_nik_born(const jamsostek_nik *nik, jamsostek_date day,
                   jamsostek_date *born, jamsostek_error *err);

/**
 * @brief Word of a fault or difference of a NIK.
 * @param[in] fault  One of the bits.
 * @return `length`, `digits`, `region`, `day`, `month`, `date`, `serial`,
 *         `born_differs`, `sex_differs`; NULL for anything else.
 */
JAMSOSTEK_API const char *jamsostek_nik_fault_name(uint32_t fault);

/**
 * @brief What a fault or difference of a NIK means, in words.
 * @param[in] fault  One of the bits.
 * @param[in] lang   "id" for Indonesian; anything else, NULL too, English.
 * @return Static text without a final stop; NULL for anything else.
 */
JAMSOSTEK_API const char *jamsostek_nik_fault_text(uint32_t fault,
                                                   const char *lang);

/**
 * @brief Checks the form of a KPJ: 11 digits.
 *
 * Older cards have a letter in third place; only one source says so.
 *
 * @param[in] text    The number.
 * @param[in] length  Its bytes.
 * @return 0 if it is valid, else #JAMSOSTEK_KPJ_LENGTH,
 *         #JAMSOSTEK_KPJ_CHARACTERS or both.
 */
JAMSOSTEK_API uint32_t jamsostek_kpj_parse(const char *text, size_t length);

/**
 * @brief What a fault of a KPJ means, in words.
 * @param[in] fault  One of the bits.
 * @param[in] lang   "id" for Indonesian; anything else, NULL too, English.
 * @return Static text without a final stop; NULL for anything else.
 */
JAMSOSTEK_API const char *jamsostek_kpj_fault_text(uint32_t fault,
                                                   const char *lang);

/**
 * @brief Word of a sex.
 * @param[in] sex  A #jamsostek_sex, or any other number.
 * @return `male`, `female`; NULL for a number that is none.
 */
JAMSOSTEK_API const char *jamsostek_sex_name(int32_t sex);

/**
 * @brief Sex as lists write it.
 *
 * Known are `L`, `P`, `LK`, `PR`, `laki-laki`, `perempuan`, `pria`, `wanita`,
 * `M`, `F`, `male`, `female`; case, blanks, hyphens and dots do not count.  `P`
 * is perempuan, as on every form with "L/P".
 *
 * @param[in]  text    The text.
 * @param[in]  length  Its bytes.
 * @param[out] sex     A #jamsostek_sex.
 * @param[out] err     Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NOT_FOUND; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_sex_parse(
    const char *text, size_t length, int32_t *sex, jamsostek_error *err);

#ifdef __cplusplus
}
#endif

#endif
