/* SPDX-License-Identifier: MIT */

/**
 * @file figure.h
 * @brief Figures as people print them: `Rp9,25 miliar`, `about 17 thousand`.
 *
 * A printed figure is digits with a last place: "69 juta" is 69 x 10^6, and
 * what it leaves open is half a million on both sides.  Here it stays digits
 * and an exponent, so that its last place is never lost.
 *
 * The grammar, with blanks allowed between its parts:
 *
 *     figure    = { qualifier } [ "Rp" | "IDR" ] number [ ",-" ] [ scale ]
 *                 [ unit ] { qualifier }
 *     qualifier = sekitar | kira-kira | kurang lebih | about | around |
 *                 approximately | ~
 *               | lebih dari | lebih | sedikitnya | minimal | more than |
 *                 over | at least
 *               | hampir | kurang dari | almost | nearly | less than | up to
 *     scale     = ribu | rb | thousand | k | juta | jt | million | miliar |
 *                 milyar | billion | bn | triliun | trillion | M
 *     unit      = % | persen | per cent | percent | rupiah | orang | jiwa |
 *                 pekerja | peserta | people | workers
 *     number    = digits, perhaps grouped by dots, commas or single blanks,
 *                 perhaps with decimals behind a comma or a dot
 *
 * Letters may be capital.  What can be read in two ways is given in two ways,
 * the one of the chosen style first: "1.234" is 1,234 in Indonesian and 1.234
 * in English style, "44.259 ribu" is 44,259 thousand or 44.259 thousand, and
 * "M" is miliar or million.  Nothing is corrected: groups that are not of
 * three digits are read as they stand and flagged.
 *
 * @code
 * jamsostek_figure figure[JAMSOSTEK_FIGURE_READINGS];
 * int64_t value, quantum;
 * size_t n;
 *
 * status = jamsostek_figure_parse("Rp9,25 miliar", "id", figure, &n, &err);
 * status = jamsostek_figure_value(&figure[0], 0, &value, &quantum, &err);
 * // n 1, value 9250000000, quantum 10000000
 * @endcode
 *
 * Threads: every function here is pure and may be called from any thread.
 *
 * @see @ref md_docs_audit
 */
#ifndef JAMSOSTEK_FIGURE_H
#define JAMSOSTEK_FIGURE_H

#include <jamsostek/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @brief The most ways in which one figure can be read. */
#define JAMSOSTEK_FIGURE_READINGS 4

/** @brief What a figure says that it counts. */
typedef enum jamsostek_figure_unit {
    JAMSOSTEK_FIGURE_PLAIN = 0,   /**< nothing is said */
    JAMSOSTEK_FIGURE_RUPIAH = 1,  /**< `Rp`, `IDR`, `rupiah` */
    JAMSOSTEK_FIGURE_PERCENT = 2, /**< `%` and its words */
    JAMSOSTEK_FIGURE_PEOPLE = 3   /**< `orang`, `workers` ... */
} jamsostek_figure_unit;

/**
 * @name Remarks on a reading
 * @{
 */
/** It says about. */
#define JAMSOSTEK_FIGURE_ABOUT UINT32_C(1)
/** It says more than, or at least. */
#define JAMSOSTEK_FIGURE_AT_LEAST UINT32_C(2)
/** It says almost, or at most. */
#define JAMSOSTEK_FIGURE_AT_MOST UINT32_C(4)
/** There is another reading. */
#define JAMSOSTEK_FIGURE_AMBIGUOUS UINT32_C(8)
/** A group has not three digits. */
#define JAMSOSTEK_FIGURE_ODD_GROUPS UINT32_C(16)
/** Points and commas stand as in the other style. */
#define JAMSOSTEK_FIGURE_OTHER_STYLE UINT32_C(32)
/** @} */

/** @brief A reading: digits x 10^exponent.  Frozen. */
typedef struct jamsostek_figure {
    int64_t digits;   /**< not negative */
    int32_t exponent; /**< of the last printed place, -9 to 15 */
    int32_t unit;     /**< #jamsostek_figure_unit */
    uint32_t flags;   /**< JAMSOSTEK_FIGURE_... */
} jamsostek_figure;

/**
 * @brief Reads a figure.
 * @param[in]  text   NUL-terminated UTF-8, at most 255 bytes.
 * @param[in]  style  `id` (dots group, a comma is decimal) or `en`.
 * @param[out] out    Room for #JAMSOSTEK_FIGURE_READINGS readings; the one of
 *                    the style comes first.
 * @param[out] n      How many there are, at least 1.
 * @param[out] err    Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_FORMAT if it is not in the grammar;
 *         #JAMSOSTEK_ERR_OVERFLOW beyond 18 digits or 10^18;
 *         #JAMSOSTEK_ERR_ARGUMENT.  On failure nothing is written.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_figure_parse(const char *text, const char *style,
                       jamsostek_figure *out, size_t *n, jamsostek_error *err);

/**
 * @brief Value and last place of a reading.
 * @param[in]  figure    A reading.
 * @param[in]  decimals  Decimals of the result, 0 to 9: 0 for people and
 *                       rupiah.
 * @param[out] value     The figure with so many decimals.
 * @param[out] quantum   Its last printed place, at least 1.
 * @param[out] err       Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_DOMAIN if it has more decimals;
 *         #JAMSOSTEK_ERR_OVERFLOW; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_figure_value(const jamsostek_figure *figure, int32_t decimals,
                       int64_t *value, int64_t *quantum, jamsostek_error *err);

/** @brief A remark in words.
 * @param[in] flag  One JAMSOSTEK_FIGURE_... above.
 * @param[in] lang  `id` for Indonesian; anything else, NULL too, English.
 * @return Static text without a final stop; NULL for what is no remark. */
JAMSOSTEK_API const char *jamsostek_figure_text(uint32_t flag,
                                                const char *lang);

#ifdef __cplusplus
}
#endif

#endif
