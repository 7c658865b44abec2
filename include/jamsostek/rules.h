/* SPDX-License-Identifier: MIT */

/**
 * @file rules.h
 * @brief The law as dated, cited values, and what-ifs on a copy of it.
 *
 * Every rate, amount, ceiling, bracket and window has a key such as
 * `jp.ceiling` and a history of versions, each with the day from which it is
 * in force, its source, article and confidence.  Where a function takes
 * `rules`, NULL means the law as enacted and built in.
 *
 * A what-if is a copy of which keys are changed from a day on.  The enacted
 * law itself cannot be changed.
 *
 * @code
 * jamsostek_rules *plan;
 * status = jamsostek_rules_copy(NULL, &plan, NULL);
 * status = jamsostek_rules_set(plan, "bpu.jkm", from_2027,
 *                              JAMSOSTEK_UNIT_IDR, 7500, NULL);
 * // ... compute with `plan` beside NULL, compare ...
 * jamsostek_rules_free(plan);
 * @endcode
 *
 * Threads: a handle may be read from any number of threads as long as none
 * changes it.  Set what you need first, then share it as const.
 *
 * @see @ref md_docs_rules
 */
#ifndef JAMSOSTEK_RULES_H
#define JAMSOSTEK_RULES_H

#include <jamsostek/date.h>
#include <jamsostek/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @brief A set of rules.  Opaque. */
typedef struct jamsostek_rules jamsostek_rules;

/** @brief Unit of the values of a key. */
typedef enum jamsostek_unit {
    JAMSOSTEK_UNIT_IDR = 1,          /**< whole rupiah */
    JAMSOSTEK_UNIT_PPM = 2,          /**< parts per million */
    JAMSOSTEK_UNIT_YEARS = 3,        /**< years of age */
    JAMSOSTEK_UNIT_MONTHS = 4,       /**< months */
    JAMSOSTEK_UNIT_DAYS = 5,         /**< days */
    JAMSOSTEK_UNIT_DAY_OF_MONTH = 6, /**< 1 to 31 */
    JAMSOSTEK_UNIT_FACTOR = 7,       /**< a plain number */
    JAMSOSTEK_UNIT_PROGRAMMES = 8,   /**< sum of #jamsostek_programme bits */
    JAMSOSTEK_UNIT_OPTION = 9,       /**< number of an option, from 0 */
    JAMSOSTEK_UNIT_DATE = 10         /**< a day; in explanations only */
} jamsostek_unit;

/** @brief Shape of the values of a key. */
typedef enum jamsostek_kind {
    JAMSOSTEK_KIND_VALUE = 1,    /**< one amount */
    JAMSOSTEK_KIND_SCALE = 2,    /**< amount by lower bound: BPU brackets */
    JAMSOSTEK_KIND_LAYERS = 3,   /**< rate on the part above each bound */
    JAMSOSTEK_KIND_PACKAGES = 4, /**< amount by term in months */
    JAMSOSTEK_KIND_MENU = 5,     /**< the amounts one may choose from */
    JAMSOSTEK_KIND_RELIEF = 6    /**< share that remains payable, in ppm */
} jamsostek_kind;

/** @brief Which day decides the version. */
typedef enum jamsostek_basis {
    JAMSOSTEK_BASIS_MONTH = 1, /**< first day of the contribution month */
    JAMSOSTEK_BASIS_DAY = 2    /**< the day of the event or payment */
} jamsostek_basis;

/** @brief One step of a scale, of layers, packages or a menu. */
typedef struct jamsostek_rule_step {
    int64_t bound;  /**< lower bound in rupiah, or term in months */
    int64_t amount; /**< rupiah, or ppm for layers */
} jamsostek_rule_step;

/** @brief A regulation, circular or letter.  Frozen; static lifetime. */
typedef struct jamsostek_source {
    const char *id;       /**< short id: `pp-44-2015`; `what-if` if set */
    const char *title;    /**< title in Indonesian */
    const char *about_id; /**< what it does, Indonesian */
    const char *about_en; /**< what it does, English */
    const char *in_force; /**< when signed or in force, in words */
    const char *wording;  /**< `read`, `known` or `uncertain` */
} jamsostek_source;

/**
 * @brief One version of one key.  Frozen.
 *
 * Texts live as long as the program; steps as long as the handle they came
 * from (for NULL: as long as the program).
 */
typedef struct jamsostek_rule {
    const char *key;      /**< `bpu.jkm` */
    const char *label_id; /**< what it is, Indonesian */
    const char *label_en; /**< what it is, English */
    int32_t unit;         /**< #jamsostek_unit */
    int32_t kind;         /**< #jamsostek_kind */
    int32_t basis;        /**< #jamsostek_basis */
    jamsostek_date from;  /**< first day in force */
    jamsostek_date until; /**< first day no longer; #JAMSOSTEK_DATE_OPEN */
    int64_t amount;       /**< value or relief; else 0 */
    const jamsostek_rule_step *steps; /**< NULL for value and relief */
    size_t n_steps;                   /**< 0 for value and relief */
    const char *option;               /**< word of an option; else NULL */
    const jamsostek_source *source;   /**< never NULL */
    const char *article;              /**< `29 (2)`; empty if it has none */
    int32_t confidence;               /**< #jamsostek_confidence */
    const char *note_id;              /**< remark, Indonesian; may be empty */
    const char *note_en;              /**< remark, English; may be empty */
    jamsostek_date checked_on;        /**< when a person last compared it */
    int32_t carried; /**< 1: the day lies after the last checked month */
    int32_t altered; /**< 1: set by jamsostek_rules_set() */
} jamsostek_rule;

/** @brief Carry the last rule forward past the last checked month instead of
 * failing with #JAMSOSTEK_ERR_NOT_CHECKED (decision D20). */
#define JAMSOSTEK_OPTION_CARRY_FORWARD UINT32_C(1)

/**
 * @name Remarks that every result knows
 * @{
 */
/** A figure rests on a rule whose confidence is `weak`. */
#define JAMSOSTEK_FLAG_WEAK UINT32_C(1)
/** A rule was carried forward past the last checked month (D20). */
#define JAMSOSTEK_FLAG_CARRIED UINT32_C(2)
/** A rule was altered by a what-if. */
#define JAMSOSTEK_FLAG_ALTERED UINT32_C(4)
/** @} */

/**
 * @name The edition of the law
 * Threads: any.
 * @{
 */
/** @brief Name of the edition of the built-in law.
 * @return Static text such as `2026.11`. */
JAMSOSTEK_API const char *jamsostek_law_edition(void);
/** @brief Day on which the built-in law was last compared with its sources.
 * @return A day. */
JAMSOSTEK_API jamsostek_date jamsostek_law_checked_on(void);
/** @brief First contribution month that is supported.
 * @return First day of that month: 2015-07-01. */
JAMSOSTEK_API jamsostek_date jamsostek_law_first_month(void);
/** @brief Last contribution month that was checked.
 * @return First day of that month. */
JAMSOSTEK_API jamsostek_date jamsostek_law_last_month(void);
/** @brief Digest of the law's data: it changes whenever a row changes.
 * @return Static text of 64 hexadecimal digits (SHA-256). */
JAMSOSTEK_API const char *jamsostek_law_digest(void);
/** @} */

/**
 * @name Looking up
 * @{
 */
/** @brief Number of keys.
 * @return How many. */
JAMSOSTEK_API size_t jamsostek_rules_count(void);

/** @brief Key by number, in alphabetical order.
 * @param[in] index  0 to jamsostek_rules_count() - 1.
 * @return Static text; NULL beyond the last. */
JAMSOSTEK_API const char *jamsostek_rules_key(size_t index);

/**
 * @brief The version of a key that is in force on a day.
 * @param[in]  rules    A what-if, or NULL for the enacted law.
 * @param[in]  key      `jp.ceiling` and the like.
 * @param[in]  day      The day, or any day of the contribution month.
 * @param[in]  options  0 or #JAMSOSTEK_OPTION_CARRY_FORWARD.
 * @param[out] out      The version; unchanged on failure.
 * @param[out] err      Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_UNKNOWN_KEY; #JAMSOSTEK_ERR_NO_RULE
 *         before its first version; #JAMSOSTEK_ERR_NOT_CHECKED after the last
 *         checked month; #JAMSOSTEK_ERR_NOT_IN_FORCE where it has ended or
 *         pauses; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_rules_get(
    const jamsostek_rules *rules, const char *key, jamsostek_date day,
    uint32_t options, jamsostek_rule *out, jamsostek_error *err);

/**
 * @brief The versions of a key one by one, oldest first.
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  key    The key.
 * @param[in]  index  0, 1, 2 ...
 * @param[out] out    The version; unchanged on failure.
 * @param[out] err    Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NOT_FOUND beyond the last version;
 *         #JAMSOSTEK_ERR_UNKNOWN_KEY; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_rules_history(
    const jamsostek_rules *rules, const char *key, size_t index,
    jamsostek_rule *out, jamsostek_error *err);

/** @brief Word of an option of a key with unit #JAMSOSTEK_UNIT_OPTION.
 * @param[in] key     The key.
 * @param[in] option  Number of the option, from 0; 0 is the default.
 * @return Static text; NULL if there is no such key or option. */
JAMSOSTEK_API const char *jamsostek_rules_option(const char *key,
                                                 int64_t option);

/** @brief Word of a unit: `idr`, `ppm`, ...
 * @param[in] unit  #jamsostek_unit.
 * @return Static text, or NULL. */
JAMSOSTEK_API const char *jamsostek_unit_name(int32_t unit);

/** @brief Word of a kind: `value`, `scale`, ...
 * @param[in] kind  #jamsostek_kind.
 * @return Static text, or NULL. */
JAMSOSTEK_API const char *jamsostek_kind_name(int32_t kind);
/** @} */

/**
 * @name What-ifs
 * A change is honoured whole or refused; a refused one changes nothing.
 * @{
 */
/**
 * @brief Makes a copy that can be changed.
 * @param[in]  rules  What to copy; NULL for the enacted law.
 * @param[out] out    The copy; free it with jamsostek_rules_free().
 * @param[out] err    Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_MEMORY; #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_rules_copy(
    const jamsostek_rules *rules, jamsostek_rules **out, jamsostek_error *err);

/**
 * @brief Changes a value from a day on; later versions of the key go.
 * @param[in,out] rules   A copy.
 * @param[in]     key     A key of kind value or relief.
 * @param[in]     from    First day; for keys by month the first of a month.
 * @param[in]     unit    The unit that @p amount is meant in.
 * @param[in]     amount  The new value.
 * @param[out]    err     Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_UNKNOWN_KEY; #JAMSOSTEK_ERR_UNIT for
 *         another unit or kind; #JAMSOSTEK_ERR_NOT_OPEN for a key that is there
 *         to be looked up and that nothing is computed from yet;
 * #JAMSOSTEK_ERR_NO_RULE for a day before the first version of the key;
 * #JAMSOSTEK_ERR_DOMAIN for an amount that the unit does not allow or a day
 * that is not the first of a month; #JAMSOSTEK_ERR_MEMORY;
 * #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_rules_set(
    jamsostek_rules *rules, const char *key, jamsostek_date from, int32_t unit,
    int64_t amount, jamsostek_error *err);

/**
 * @brief Changes a scale, layers, packages or a menu from a day on.
 * @param[in,out] rules    A copy.
 * @param[in]     key      A key with steps.
 * @param[in]     from     First day; for keys by month the first of a month.
 * @param[in]     unit     The unit that the amounts are meant in.
 * @param[in]     steps    Bounds ascending; copied.
 * @param[in]     n_steps  1 to 1,000.
 * @param[out]    err      Detail of a failure, or NULL.
 * @return As jamsostek_rules_set(); #JAMSOSTEK_ERR_DOMAIN also for bounds that
 *         do not ascend, and for a scale or layers that do not begin at 0.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_rules_set_steps(
    jamsostek_rules *rules, const char *key, jamsostek_date from, int32_t unit,
    const jamsostek_rule_step *steps, size_t n_steps, jamsostek_error *err);

/** @brief Frees a copy.
 * @param[in] rules  A copy, or NULL. */
JAMSOSTEK_API void jamsostek_rules_free(jamsostek_rules *rules);
/** @} */

#ifdef __cplusplus
}
#endif

#endif
