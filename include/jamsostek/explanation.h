/* SPDX-License-Identifier: MIT */

/**
 * @file explanation.h
 * @brief Why a figure is what it is: step by step, with articles.
 *
 * The steps are recorded by the very code that computes the figure; there is
 * no second description of the law.  They can be read one by one, as text in
 * Indonesian or English, and as JSON.
 *
 * @code
 * jamsostek_explanation *why;
 * char text[8192];
 * size_t needed;
 *
 * status = jamsostek_contribution_explain(NULL, month, &w, &c, &why, NULL);
 * status = jamsostek_explanation_text(why, "en", text, sizeof text, &needed,
 *                                     NULL);
 * puts(text);
 * jamsostek_explanation_free(why);
 * @endcode
 *
 * Threads: an explanation never changes once made, so any number of threads
 * may read it.  It stays valid after the rules it came from are freed.
 *
 * @see @ref md_docs_explanation
 */
#ifndef JAMSOSTEK_EXPLANATION_H
#define JAMSOSTEK_EXPLANATION_H

#include <jamsostek/date.h>
#include <jamsostek/rules.h>
#include <jamsostek/terms.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @brief Steps that led to a result.  Opaque. */
typedef struct jamsostek_explanation jamsostek_explanation;

/** @brief What a step does. */
typedef enum jamsostek_operation {
    JAMSOSTEK_OP_GIVEN = 1,  /**< an input as the caller gave it */
    JAMSOSTEK_OP_LOOKUP = 2, /**< a value, bracket or package of the law */
    JAMSOSTEK_OP_CAP = 3,    /**< the base, but not more than a ceiling */
    JAMSOSTEK_OP_TIMES = 4,  /**< base times a plain factor */
    JAMSOSTEK_OP_SHARE = 5,  /**< base times a rate, then rounded */
    JAMSOSTEK_OP_RELIEF = 6, /**< a relief granted or refused */
    JAMSOSTEK_OP_LAYER = 7,  /**< one layer of a contract value */
    JAMSOSTEK_OP_SUM = 8,    /**< sum or difference of earlier steps */
    JAMSOSTEK_OP_REMARK = 9, /**< an assumption or a decision */
    JAMSOSTEK_OP_DEFER = 10, /**< as a share: the part payable now */
    JAMSOSTEK_OP_GROWTH = 11 /**< base, the balance at the beginning of
                                  `n_months` months, and the contributions of
                                  those months (the step before, where there
                                  are any), grown at a yearly return of `rate`
                                  ppm, each from its own month; amount: the
                                  balance at the end in whole rupiah */
} jamsostek_operation;

/** @brief One step.  Frozen; lives as long as its explanation. */
typedef struct jamsostek_explanation_step {
    const char *node;      /**< what is computed: `jkk`, `jp_base`, `total` */
    const char *label_id;  /**< the same in words, Indonesian */
    const char *label_en;  /**< the same in words, English */
    int32_t operation;     /**< #jamsostek_operation */
    int32_t payer;         /**< #jamsostek_payer, or 0 */
    jamsostek_date month;  /**< contribution month; of a span: the first of the
                              months that the step is the same for */
    int32_t n_months;      /**< how many those are; 1 for one month.  Growth:
                              months up to and with `month` */
    int64_t base;          /**< rupiah the step starts from */
    int64_t rate;          /**< ppm, factor or months, by the operation; or 0 */
    int64_t factor_ppm;    /**< relief that reduced it; 1,000,000: none */
    int64_t exact_micro;   /**< before rounding, millionths of a rupiah */
    int64_t amount;        /**< result of the step, rupiah or see `unit` */
    int32_t rounding;      /**< #jamsostek_rounding, or -1 if none is needed */
    int64_t rounding_base; /**< multiple it was rounded to */
    jamsostek_rule rule;   /**< the rule behind it, without its steps;
                              `rule.key` NULL: none */
    uint32_t flag;         /**< the flag of the result that a remark is about,
                            or 0 */
    const char *text_id;   /**< remark in Indonesian, static; or NULL */
    const char *text_en;   /**< remark in English, static; or NULL */
    int32_t unit; /**< what `amount` counts: #jamsostek_unit; 0: rupiah.
                       Base and rate mean nothing where it is set, but for
                       `worker_months`: rupiah divided by rupiah */
} jamsostek_explanation_step;

/** @brief Number of steps.
 * @param[in] explanation  The steps, or NULL.
 * @return How many; 0 for NULL. */
JAMSOSTEK_API size_t
jamsostek_explanation_count(const jamsostek_explanation *explanation);

/** @brief One step.
 * @param[in] explanation  The steps.
 * @param[in] index        From 0.
 * @return The step, which the explanation owns; NULL beyond the last. */
JAMSOSTEK_API const jamsostek_explanation_step *
jamsostek_explanation_get(const jamsostek_explanation *explanation,
                          size_t index);

/**
 * @brief The steps as text, one per line, with regulation and article.
 * @param[in]  explanation  The steps.
 * @param[in]  lang         `id` or `en`.
 * @param[out] text         Where to write; may be NULL if @p size is 0.
 * @param[in]  size         Room in @p text.
 * @param[out] needed       Room that the whole text needs; may be NULL.
 * @param[out] err          Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_BUFFER if it was cut;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_explanation_text(
    const jamsostek_explanation *explanation, const char *lang, char *text,
    size_t size, size_t *needed, jamsostek_error *err);

/**
 * @brief The steps as JSON, format `jamsostek-explanation/1` (see the page
 *        "Explanations").
 * @param[in]  explanation  The steps.
 * @param[out] text         Where to write; may be NULL if @p size is 0.
 * @param[in]  size         Room in @p text.
 * @param[out] needed       Room that the whole text needs; may be NULL.
 * @param[out] err          Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_BUFFER if it was cut;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_explanation_json(const jamsostek_explanation *explanation, char *text,
                           size_t size, size_t *needed, jamsostek_error *err);

/** @brief Frees an explanation.
 * @param[in] explanation  The steps, or NULL. */
JAMSOSTEK_API void
jamsostek_explanation_free(jamsostek_explanation *explanation);

#ifdef __cplusplus
}
#endif

#endif
