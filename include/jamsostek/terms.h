/* SPDX-License-Identifier: MIT */

/**
 * @file terms.h
 * @brief The vocabulary: codes, and the words for them.
 *
 * Every code has one word, which is the same in C, in files, on the command
 * line, in Python and in Lua.  `..._name()` gives the word of a code and NULL
 * for a number that is no code; `..._parse()` gives the code of a word.  Codes
 * are never renumbered; 0 always means "not given".
 *
 * @code
 * int32_t group;
 * status = jamsostek_risk_group_parse("very_low", &group, NULL);
 * @endcode
 *
 * Threads: every function here may be called from any thread.
 *
 * @see @ref md_docs_contribution
 */
#ifndef JAMSOSTEK_TERMS_H
#define JAMSOSTEK_TERMS_H

#include <jamsostek/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @brief Kind of participant (segmen). */
typedef enum jamsostek_segment {
    JAMSOSTEK_SEGMENT_PU = 1,           /**< wage earner (penerima upah) */
    JAMSOSTEK_SEGMENT_BPU = 2,          /**< works without a wage */
    JAMSOSTEK_SEGMENT_CONSTRUCTION = 3, /**< project worker (jasa konstruksi) */
    JAMSOSTEK_SEGMENT_PMI = 4           /**< migrant worker */
} jamsostek_segment;

/** @brief Programme; the values are bits, so that a set is their sum. */
typedef enum jamsostek_programme {
    JAMSOSTEK_JKK = 1, /**< work accident (jaminan kecelakaan kerja) */
    JAMSOSTEK_JKM = 2, /**< death (jaminan kematian) */
    JAMSOSTEK_JHT = 4, /**< old-age savings (jaminan hari tua) */
    JAMSOSTEK_JP = 8,  /**< pension (jaminan pensiun) */
    JAMSOSTEK_JKP = 16 /**< loss of job (jaminan kehilangan pekerjaan) */
} jamsostek_programme;

/** @brief Risk group of the workplace, PP 44/2015 art. 16. */
typedef enum jamsostek_risk_group {
    JAMSOSTEK_RISK_VERY_LOW = 1, /**< group I */
    JAMSOSTEK_RISK_LOW = 2,      /**< group II */
    JAMSOSTEK_RISK_MEDIUM = 3,   /**< group III */
    JAMSOSTEK_RISK_HIGH = 4,     /**< group IV */
    JAMSOSTEK_RISK_VERY_HIGH = 5 /**< group V */
} jamsostek_risk_group;

/** @brief Size of a non-state employer, Perpres 109/2013 art. 6. */
typedef enum jamsostek_employer_size {
    JAMSOSTEK_SIZE_MICRO = 1,  /**< JKK and JKM are compulsory */
    JAMSOSTEK_SIZE_SMALL = 2,  /**< JHT too */
    JAMSOSTEK_SIZE_MEDIUM = 3, /**< JP too */
    JAMSOSTEK_SIZE_LARGE = 4   /**< JP too */
} jamsostek_employer_size;

/** @brief Where the money for a contribution comes from (sumber dana). */
typedef enum jamsostek_funding {
    JAMSOSTEK_FUNDING_OWN = 1,         /**< the participant */
    JAMSOSTEK_FUNDING_EMPLOYER = 2,    /**< the employer */
    JAMSOSTEK_FUNDING_APBN = 3,        /**< state budget */
    JAMSOSTEK_FUNDING_APBD = 4,        /**< regional budget */
    JAMSOSTEK_FUNDING_DBH_CHT = 5,     /**< tobacco excise share */
    JAMSOSTEK_FUNDING_DBH_SAWIT = 6,   /**< palm revenue share */
    JAMSOSTEK_FUNDING_APBDES = 7,      /**< village budget */
    JAMSOSTEK_FUNDING_ADD = 8,         /**< the region's village allocation */
    JAMSOSTEK_FUNDING_DANA_DESA = 9,   /**< the state's village fund */
    JAMSOSTEK_FUNDING_CSR = 10,        /**< company programme */
    JAMSOSTEK_FUNDING_ZAKAT = 11,      /**< alms body */
    JAMSOSTEK_FUNDING_ASN_SPONSOR = 12 /**< a civil servant, privately */
} jamsostek_funding;

/**
 * @brief Temporary reliefs (keringanan iuran) of this edition.
 *
 * A relief is data: a newer edition may know numbers that are not listed
 * here, and jamsostek_relief_parse() finds them by word.
 */
typedef enum jamsostek_relief {
    JAMSOSTEK_RELIEF_COVID = 1,            /**< PP 49/2020 */
    JAMSOSTEK_RELIEF_LABOUR_INTENSIVE = 2, /**< PP 7/2025, PP 36/2025 */
    JAMSOSTEK_RELIEF_BPU_TRANSPORT = 3,    /**< PP 50/2025, transport */
    JAMSOSTEK_RELIEF_BPU_OTHER = 4         /**< PP 50/2025, other sectors */
} jamsostek_relief;

/** @brief How a migrant worker leaves. */
typedef enum jamsostek_pmi_route {
    JAMSOSTEK_PMI_PLACEMENT = 1, /**< through a placement company */
    JAMSOSTEK_PMI_INDIVIDUAL = 2 /**< on one's own */
} jamsostek_pmi_route;

/** @brief Who bears a contribution. */
typedef enum jamsostek_payer {
    JAMSOSTEK_PAYER_WORKER = 1,     /**< the worker or participant */
    JAMSOSTEK_PAYER_EMPLOYER = 2,   /**< the employer or the project */
    JAMSOSTEK_PAYER_GOVERNMENT = 3, /**< state, regional or village budget */
    JAMSOSTEK_PAYER_SPONSOR = 4     /**< anybody else for the worker */
} jamsostek_payer;

/** @brief How well a figure of the law is established. */
typedef enum jamsostek_confidence {
    JAMSOSTEK_CONFIDENCE_TEXT = 1,     /**< the wording was read */
    JAMSOSTEK_CONFIDENCE_OFFICIAL = 2, /**< public body's own material */
    JAMSOSTEK_CONFIDENCE_PRESS = 3,    /**< two independent sources agree */
    JAMSOSTEK_CONFIDENCE_WEAK = 4      /**< one source: unconfirmed */
} jamsostek_confidence;

/**
 * @name Word of a code
 * Each returns static text, or NULL for a number that is no code.
 * @{
 */
/** @brief Word of a segment: `pu`, `bpu`, `construction`, `pmi`.
 * @param[in] segment  A code.  @return The word or NULL. */
JAMSOSTEK_API const char *jamsostek_segment_name(int32_t segment);
/** @brief Word of one programme: `jkk`, `jkm`, `jht`, `jp`, `jkp`.
 * @param[in] programme  One bit.  @return The word or NULL. */
JAMSOSTEK_API const char *jamsostek_programme_name(int32_t programme);
/** @brief Word of a risk group: `very_low` to `very_high`.
 * @param[in] risk_group  A code.  @return The word or NULL. */
JAMSOSTEK_API const char *jamsostek_risk_group_name(int32_t risk_group);
/** @brief Word of an employer size: `micro`, `small`, `medium`, `large`.
 * @param[in] employer_size  A code.  @return The word or NULL. */
JAMSOSTEK_API const char *jamsostek_employer_size_name(int32_t employer_size);
/** @brief Word of a funding: `own`, `apbd`, `dbh_cht`, ...
 * @param[in] funding  A code.  @return The word or NULL. */
JAMSOSTEK_API const char *jamsostek_funding_name(int32_t funding);
/** @brief Word of a relief: `covid`, `labour_intensive`, ...; 0 is `none`.
 * @param[in] relief  A code.  @return The word or NULL. */
JAMSOSTEK_API const char *jamsostek_relief_name(int32_t relief);
/** @brief Word of a route: `placement`, `individual`.
 * @param[in] pmi_route  A code.  @return The word or NULL. */
JAMSOSTEK_API const char *jamsostek_pmi_route_name(int32_t pmi_route);
/** @brief Word of a payer: `worker`, `employer`, `government`, `sponsor`.
 * @param[in] payer  A code.  @return The word or NULL. */
JAMSOSTEK_API const char *jamsostek_payer_name(int32_t payer);
/** @brief Word of a confidence: `text`, `official`, `press`, `weak`.
 * @param[in] confidence  A code.  @return The word or NULL. */
JAMSOSTEK_API const char *jamsostek_confidence_name(int32_t confidence);
/** @} */

/**
 * @name Code of a word
 * Each reads the exact word, as its `_name()` writes it, and returns
 * #JAMSOSTEK_OK, #JAMSOSTEK_ERR_NOT_FOUND or #JAMSOSTEK_ERR_ARGUMENT.
 * @{
 */
/** @brief Code of a segment's word.
 * @param[in] text  The word.  @param[out] out  The code.
 * @param[out] err  Detail of a failure, or NULL.  @return See the group. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_segment_parse(const char *text, int32_t *out, jamsostek_error *err);
/** @brief Set of programmes from words joined by `+`: `jkk+jkm`.
 * @param[in] text  The words.  @param[out] out  The sum of the bits.
 * @param[out] err  Detail of a failure, or NULL.  @return See the group. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_programmes_parse(
    const char *text, uint32_t *out, jamsostek_error *err);
/** @brief Code of a risk group's word.
 * @param[in] text  The word.  @param[out] out  The code.
 * @param[out] err  Detail of a failure, or NULL.  @return See the group. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_risk_group_parse(
    const char *text, int32_t *out, jamsostek_error *err);
/** @brief Code of an employer size's word.
 * @param[in] text  The word.  @param[out] out  The code.
 * @param[out] err  Detail of a failure, or NULL.  @return See the group. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_employer_size_parse(
    const char *text, int32_t *out, jamsostek_error *err);
/** @brief Code of a funding's word.
 * @param[in] text  The word.  @param[out] out  The code.
 * @param[out] err  Detail of a failure, or NULL.  @return See the group. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_funding_parse(const char *text, int32_t *out, jamsostek_error *err);
/** @brief Code of a relief's word; `none` is 0.
 * @param[in] text  The word.  @param[out] out  The code.
 * @param[out] err  Detail of a failure, or NULL.  @return See the group. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_relief_parse(const char *text, int32_t *out, jamsostek_error *err);
/** @brief Code of a route's word.
 * @param[in] text  The word.  @param[out] out  The code.
 * @param[out] err  Detail of a failure, or NULL.  @return See the group. */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_pmi_route_parse(const char *text, int32_t *out, jamsostek_error *err);
/** @} */

/**
 * @brief Words of a set of programmes, joined by `+`.
 * @param[in]  programmes  Sum of #jamsostek_programme bits.
 * @param[out] text        Where to write; 24 characters always suffice.
 * @param[in]  size        Room in @p text.
 * @param[out] err         Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_BUFFER; #JAMSOSTEK_ERR_ARGUMENT also
 *         for a bit that is no programme.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_programmes_format(
    uint32_t programmes, char *text, size_t size, jamsostek_error *err);

#ifdef __cplusplus
}
#endif

#endif
