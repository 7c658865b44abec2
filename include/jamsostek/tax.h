/* SPDX-License-Identifier: MIT */

/**
 * @file tax.h
 * @brief Income tax on a payout of old-age savings (JHT).
 *
 * Regulations: PP 68/2009; the general brackets of UU 36/2008 and UU 7/2021.
 *
 * Everything paid within two calendar years counts as one lump sum with a
 * final tax: nothing up to Rp50,000,000, 5 % above.  Several payments inside
 * them are taxed together.  From the third year on the payments of a year are
 * taxed by the general brackets; that tax is an advance on the income tax of
 * the year, and 20 % higher without a tax number.
 *
 * @code
 * jamsostek_tax_input in = JAMSOSTEK_TAX_INPUT_INIT;
 * jamsostek_tax_on_payout tax;
 *
 * in.payout = 150000000;
 * if (jamsostek_tax_payout(NULL, day, &in, &tax, NULL, &err) == 0)
 *     printf("%lld\n", (long long)tax.tax); // 5000000
 * @endcode
 *
 * Threads: every function here is pure and may be called from any thread, as
 * long as nobody changes the rules meanwhile.  Only explanations need memory.
 *
 * @see @ref md_docs_tax
 */
#ifndef JAMSOSTEK_TAX_H
#define JAMSOSTEK_TAX_H

#include <jamsostek/date.h>
#include <jamsostek/explanation.h>
#include <jamsostek/money.h>
#include <jamsostek/rules.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @brief How a payment is taxed. */
typedef enum jamsostek_tax_treatment {
    JAMSOSTEK_TAX_FINAL = 1,      /**< one lump sum (PP 68/2009 art. 5) */
    JAMSOSTEK_TAX_PROGRESSIVE = 2 /**< third year and later (art. 6) */
} jamsostek_tax_treatment;

/**
 * @name Remarks on the tax
 * Beside #JAMSOSTEK_FLAG_WEAK, #JAMSOSTEK_FLAG_CARRIED and
 * #JAMSOSTEK_FLAG_ALTERED.
 * @{
 */
/** A partial withdrawal while still working: whether it is final is open
 * (B8). */
#define JAMSOSTEK_TAX_FLAG_FIRST_PARTIAL (UINT32_C(1) << 16)
/** The tax was raised because there is no tax number (art. 6 (3)). */
#define JAMSOSTEK_TAX_FLAG_NO_NPWP (UINT32_C(1) << 17)
/** The tax is an advance on the income tax of the year (art. 6 (2)). */
#define JAMSOSTEK_TAX_FLAG_CREDITABLE (UINT32_C(1) << 18)
/** @} */

/**
 * @brief What has to be known.  Grows at its end only.
 *
 * Begin with #JAMSOSTEK_TAX_INPUT_INIT (or jamsostek_tax_input_init()).
 */
typedef struct jamsostek_tax_input {
    size_t struct_size;        /**< `sizeof(jamsostek_tax_input)` */
    uint32_t options;          /**< 0 or #JAMSOSTEK_OPTION_CARRY_FORWARD */
    int32_t treatment;         /**< #jamsostek_tax_treatment; 0: by `first_paid`
                                    and `while_working` */
    jamsostek_idr payout;      /**< this payment, before tax */
    jamsostek_idr earlier;     /**< paid before it in the same unit: in the two
                                    years, or in this calendar year if
                                    progressive */
    jamsostek_date first_paid; /**< day of the very first payment;
                                    #JAMSOSTEK_DATE_NONE: this is the first */
    int32_t while_working;     /**< 1: part of the savings, taken while still
                                    working (B8) */
    int32_t no_npwp;           /**< 1: without a tax number */
    jamsostek_idr other_income; /**< credit: other taxable income of the year */
} jamsostek_tax_input;

/** @brief Initial value of a #jamsostek_tax_input: nothing given. */
#define JAMSOSTEK_TAX_INPUT_INIT                                               \
    {                                                                          \
        sizeof(jamsostek_tax_input), 0, 0, 0, 0, JAMSOSTEK_DATE_NONE, 0, 0, 0  \
    }

/** @brief Tax on one payment.  Frozen. */
typedef struct jamsostek_tax_on_payout {
    int32_t treatment;    /**< #jamsostek_tax_treatment that applies */
    jamsostek_idr tax;    /**< withheld from this payment */
    jamsostek_idr net;    /**< what is left of it */
    jamsostek_idr so_far; /**< tax of the unit with this payment */
    uint32_t flags;       /**< sum of the flags above */
} jamsostek_tax_on_payout;

/** @brief The tax of the year against what was withheld.  Frozen. */
typedef struct jamsostek_tax_credit_account {
    jamsostek_idr withheld;      /**< from the payments of the year */
    jamsostek_idr tax_on_payout; /**< tax on them as the top slice of all
                                      income */
    jamsostek_idr still_to_pay;  /**< their difference; negative: too much was
                                      withheld */
    uint32_t flags;              /**< sum of the flags above */
} jamsostek_tax_credit_account;

/** @brief Sets an input to #JAMSOSTEK_TAX_INPUT_INIT, for foreign callers.
 * @param[out] in  The input; `struct_size` is set too.  May be NULL. */
JAMSOSTEK_API void jamsostek_tax_input_init(jamsostek_tax_input *in);

/**
 * @brief Tax withheld from one payment.
 *
 * The tax of all payments of the unit so far less that of the earlier ones.
 * Rounded half up to whole rupiah (B2).
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    The day of this payment.
 * @param[in]  in     All but `other_income`.
 * @param[out] out    The tax; unchanged on failure.
 * @param[out] why    The steps, to be freed by the caller, or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_DOMAIN for a negative amount or a
 *         first payment after @p day; #JAMSOSTEK_ERR_OVERFLOW;
 *         #JAMSOSTEK_ERR_NO_RULE and #JAMSOSTEK_ERR_NOT_CHECKED by the day;
 *         #JAMSOSTEK_ERR_MEMORY; #JAMSOSTEK_ERR_STRUCT_SIZE;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_tax_payout(
    const jamsostek_rules *rules, jamsostek_date day,
    const jamsostek_tax_input *in, jamsostek_tax_on_payout *out,
    jamsostek_explanation **why, jamsostek_error *err);

/**
 * @brief What a progressive payout leaves to be paid at the end of the year.
 *
 * The payments of a third or later year are income like any other (PP 68/2009
 * art. 6 (2)): on top of the other income they are taxed higher than alone,
 * and what was withheld is credited.
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  day    A day of the year.
 * @param[in]  in     `payout` and `earlier` (together the payments of the
 *                    year), `other_income`, `no_npwp`.
 * @param[out] out    The account; unchanged on failure.
 * @param[out] why    The steps, to be freed by the caller, or NULL.
 * @param[out] err    Detail of a failure, or NULL.
 * @return As jamsostek_tax_payout(); #JAMSOSTEK_ERR_CONFLICT if `treatment` is
 *         final, of which there is no credit.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_tax_credit(
    const jamsostek_rules *rules, jamsostek_date day,
    const jamsostek_tax_input *in, jamsostek_tax_credit_account *out,
    jamsostek_explanation **why, jamsostek_error *err);

#ifdef __cplusplus
}
#endif

#endif
