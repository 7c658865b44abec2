/* SPDX-License-Identifier: MIT */

/**
 * @file contribution.h
 * @brief What a month of protection costs, who pays it, where it goes.
 *
 * One call computes one worker and one contribution month; a batch computes
 * columns of any length; a span adds up months, each by its own law.
 *
 * Regulations: PP 44/2015 (JKK, JKM), PP 46/2015 (JHT), PP 45/2015 (JP),
 * PP 37/2021 and PP 6/2025 (JKP), Permenaker 4/2023 (migrant workers), and
 * the temporary reliefs of PP 49/2020, PP 7/2025, PP 36/2025, PP 50/2025.
 *
 * Every amount is whole rupiah.  The two views of one payment, who pays
 * (`paid_by_...`) and which fund receives (`to_...`), always have the same
 * sum: `total + jkp_government`.
 *
 * @code
 * jamsostek_worker w = JAMSOSTEK_WORKER_INIT;
 * jamsostek_contribution c;
 *
 * w.segment = JAMSOSTEK_SEGMENT_BPU;
 * w.wage = 1000000;                         // monthly income
 * if (jamsostek_contribution_compute(NULL, month, &w, &c, &err) == 0)
 *     printf("%lld\n", (long long)c.total); // 16800
 * @endcode
 *
 * Threads: every function here is pure and may be called from any thread, as
 * long as nobody changes the rules meanwhile.  None allocates memory.
 *
 * @see @ref md_docs_contribution
 */
#ifndef JAMSOSTEK_CONTRIBUTION_H
#define JAMSOSTEK_CONTRIBUTION_H

#include <jamsostek/category.h>
#include <jamsostek/date.h>
#include <jamsostek/explanation.h>
#include <jamsostek/money.h>
#include <jamsostek/rules.h>
#include <jamsostek/terms.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @brief Where the law leaves open whether a funding gets a relief
 * (PP 50/2025 is silent on village budgets, company programmes, alms and
 * sponsors): grant it.  Without this option it is refused; either way the
 * result carries #JAMSOSTEK_FLAG_FUNDING_UNSETTLED. */
#define JAMSOSTEK_OPTION_UNSETTLED_RELIEF UINT32_C(2)
/** @brief The employer used the deferral of JP of PP 49/2020 art. 17
 * (contributions of August 2020 to January 2021): JP is what is due now, the
 * rest stands in `jp_deferred`.  Never implied by a relief (D18). */
#define JAMSOSTEK_OPTION_JP_DEFERRAL UINT32_C(4)

/**
 * @name Remarks on a contribution
 * Beside those that every result knows: #JAMSOSTEK_FLAG_WEAK,
 * #JAMSOSTEK_FLAG_CARRIED, #JAMSOSTEK_FLAG_ALTERED.
 * @{
 */
/** The relief was granted; its other conditions are taken as met. */
#define JAMSOSTEK_FLAG_RELIEF UINT32_C(8)
/** The relief named is not in force in that month: the full amount is due. */
#define JAMSOSTEK_FLAG_RELIEF_NOT_IN_FORCE UINT32_C(16)
/** The funding excludes the relief (PP 50/2025 art. 3 (5)): full amount. */
#define JAMSOSTEK_FLAG_RELIEF_EXCLUDED UINT32_C(32)
/** The law does not say whether this funding gets the relief. */
#define JAMSOSTEK_FLAG_FUNDING_UNSETTLED UINT32_C(64)
/** No funding was given; the participant's own money was assumed (D22). */
#define JAMSOSTEK_FLAG_FUNDING_ASSUMED UINT32_C(128)
/** JP of a daily-paid worker by x 25, which is practice, not law (D4). */
#define JAMSOSTEK_FLAG_DAILY_JP UINT32_C(256)
/** JP has stopped: the pension age was reached (D7). */
#define JAMSOSTEK_FLAG_JP_STOPPED UINT32_C(512)
/** JKP membership conditions (PP 6/2025 art. 4: Indonesian, under 54 at
 * registration, in health insurance) are taken as met. */
#define JAMSOSTEK_FLAG_JKP_ASSUMED UINT32_C(1024)
/** The income lies between two printed brackets (D2). */
#define JAMSOSTEK_FLAG_BRACKET_GAP UINT32_C(2048)
/** The income is below what BPJS registers in practice (D3). */
#define JAMSOSTEK_FLAG_LOW_INCOME UINT32_C(4096)
/** A migrant's term lies between packages; another one would be cheaper or
 * was taken as the option says (D14, D15). */
#define JAMSOSTEK_FLAG_PMI_BETWEEN UINT32_C(8192)
/** The contract value contained VAT, which was taken out (D13). */
#define JAMSOSTEK_FLAG_VAT_REMOVED UINT32_C(16384)
/** @} */

/**
 * @brief What has to be known of a worker.  Grows at its end only.
 *
 * Begin with #JAMSOSTEK_WORKER_INIT (or jamsostek_worker_init()) and set what
 * you know; 0 means "not given" unless said otherwise.
 */
typedef struct jamsostek_worker {
    size_t struct_size;    /**< `sizeof(jamsostek_worker)` */
    int32_t segment;       /**< #jamsostek_segment; 0: that of `category` */
    int32_t category;      /**< number of a #jamsostek_category */
    int32_t risk_group;    /**< PU: #jamsostek_risk_group; 0: by `industry`,
                                else by `category` */
    int32_t industry;      /**< PU: number of a #jamsostek_industry */
    int32_t employer_size; /**< PU: decides the compulsory programmes; 0: all */
    uint32_t programmes;   /**< sum of #jamsostek_programme bits; 0: those
                                that are compulsory */
    int32_t funding;       /**< #jamsostek_funding; 0: own, and flagged where it
                                matters */
    int32_t relief;        /**< relief the payer belongs to; 0: none.  It works
                                inside its window only and if the funding
                                allows it */
    uint32_t options;      /**< sum of JAMSOSTEK_OPTION_... */
    jamsostek_date born;   /**< birth date; #JAMSOSTEK_DATE_NONE: the pension
                                age is taken as not reached */
    jamsostek_idr wage;    /**< PU and construction: wage of the month with
                                fixed allowances (PP 44/2015 art. 19);
                                BPU: income of the month.  Zero is a wage;
                                #JAMSOSTEK_IDR_NONE: not given */
    jamsostek_idr daily_wage; /**< instead of `wage`: wage of a day, x 25
                                (PP 44/2015 art. 19 (3)).  With both, JP of a
                                wage earner counts `wage` and the other
                                programmes `daily_wage` (D4) */
    const jamsostek_idr *piece_wages; /**< instead of `wage`: earnings of a
                                piece worker, oldest month first; the last 3
                                count, or 12 if the work depends on the weather
                                (art. 19 (4), (5)), or all if fewer (D6) */
    size_t n_piece_wages;             /**< how many; 0: not a piece worker */
    int32_t piece_by_weather;         /**< 1: the work depends on the weather */
    int32_t contract_with_vat;    /**< 1: `contract_value` contains VAT (D13) */
    jamsostek_idr contract_value; /**< construction, wages unknown: value of the
                                contract; the result covers the whole project */
    int32_t pmi_route;            /**< PMI: #jamsostek_pmi_route */
    int32_t pmi_months;           /**< PMI: term of the contract, 1 to 600 */
    jamsostek_idr pmi_jht; /**< PMI: amount a month chosen for JHT; counts
                           if `programmes` holds JHT */
} jamsostek_worker;

/** @brief Initial value of a #jamsostek_worker: nothing given. */
#define JAMSOSTEK_WORKER_INIT                                                  \
    {                                                                          \
        sizeof(jamsostek_worker), 0, 0, 0, 0, 0, 0, 0, 0, 0,                   \
            JAMSOSTEK_DATE_NONE, JAMSOSTEK_IDR_NONE, 0, NULL, 0, 0, 0, 0, 0,   \
            0, 0                                                               \
    }

/**
 * @brief A contribution.  Frozen.
 *
 * For a month, a span or a group: all amounts are sums over what it covers.
 * A migrant worker's covers the whole term, a contract value's the project.
 */
typedef struct jamsostek_contribution {
    jamsostek_idr jkk;            /**< JKK, whoever pays it */
    jamsostek_idr jkm;            /**< JKM, whoever pays it */
    jamsostek_idr jht_employer;   /**< JHT, employer's side */
    jamsostek_idr jht_worker;     /**< JHT, worker's or participant's side */
    jamsostek_idr jp_employer;    /**< JP, employer's side */
    jamsostek_idr jp_worker;      /**< JP, worker's side */
    jamsostek_idr jkp_government; /**< JKP, the state's share; nobody's bill */
    jamsostek_idr jkp_from_jkk;   /**< JKP, the slice inside `jkk` */
    jamsostek_idr jkp_from_jkm;   /**< JKP, the slice inside `jkm` */
    jamsostek_idr pmi;            /**< migrant's JKK and JKM, which the law
                                       does not divide */
    jamsostek_idr total;          /**< the bill: all of the above but the JKP
                                       lines */
    jamsostek_idr paid_by_worker; /**< the worker or participant */
    jamsostek_idr paid_by_employer;   /**< the employer or project */
    jamsostek_idr paid_by_government; /**< budgets, and `jkp_government` */
    jamsostek_idr paid_by_sponsor;    /**< anybody else for the worker */
    jamsostek_idr to_jkk;             /**< what stays in the JKK fund */
    jamsostek_idr to_jkm;             /**< what stays in the JKM fund */
    jamsostek_idr to_jht;             /**< JHT fund */
    jamsostek_idr to_jp;              /**< JP fund */
    jamsostek_idr to_jkp;             /**< JKP fund: its three sources */
    jamsostek_idr to_pmi;             /**< migrants' JKK and JKM, undivided */
    jamsostek_idr jp_deferred;        /**< JP still to be paid later, see
                                           #JAMSOSTEK_OPTION_JP_DEFERRAL; not in
                                           `total` */
    jamsostek_idr base;  /**< wage or income that was counted: wage,
                              25 daily wages, average, deemed income,
                              contract value; 0 for PMI */
    int64_t total_micro; /**< `total` before any rounding, in
                              millionths of a rupiah; 0 in sums by
                              group */
    int64_t workers;     /**< worker-months counted: 1 for one month */
    uint32_t programmes; /**< the programmes that were counted */
    uint32_t flags;      /**< sum of JAMSOSTEK_FLAG_... */
} jamsostek_contribution;

/** @brief Sets a worker to #JAMSOSTEK_WORKER_INIT, for foreign callers.
 * @param[out] worker  The worker; `struct_size` is set too.  May be NULL. */
JAMSOSTEK_API void jamsostek_worker_init(jamsostek_worker *worker);

/**
 * @brief Contribution of one worker for one month.
 *
 * For PMI and for a contract value, @p month is the day of registration, and
 * the result covers the term or the project.
 *
 * @param[in]  rules   A what-if, or NULL for the enacted law.
 * @param[in]  month   Any day of the contribution month.
 * @param[in]  worker  What is known of the worker.
 * @param[out] out     The contribution; unchanged on failure.
 * @param[out] err     Detail of a failure, or NULL.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_NO_RULE before July 2015 (PMI: August
 *         2017); #JAMSOSTEK_ERR_NOT_CHECKED after the last checked month
 *         without #JAMSOSTEK_OPTION_CARRY_FORWARD; #JAMSOSTEK_ERR_DOMAIN for a
 *         negative amount; #JAMSOSTEK_ERR_MISSING if a segment, risk group or
 * wage is needed; #JAMSOSTEK_ERR_CONFLICT for inputs that exclude each other;
 *         #JAMSOSTEK_ERR_AMBIGUOUS for a business in two groups;
 *         #JAMSOSTEK_ERR_NOT_OPEN for a programme that the segment does not
 *         have; #JAMSOSTEK_ERR_OVERFLOW; #JAMSOSTEK_ERR_STRUCT_SIZE;
 *         #JAMSOSTEK_ERR_ARGUMENT.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_contribution_compute(
    const jamsostek_rules *rules, jamsostek_date month,
    const jamsostek_worker *worker, jamsostek_contribution *out,
    jamsostek_error *err);

/**
 * @brief Sum over months, each by the law of its month.
 *
 * A ceiling or a relief that changes in the middle of a budget year comes out
 * right.  PMI and contract values are not paid by the month and are refused.
 *
 * @param[in]  rules   A what-if, or NULL for the enacted law.
 * @param[in]  first   Any day of the first month.
 * @param[in]  months  How many, 1 to 1,200.
 * @param[in]  worker  What is known of the worker, the same in every month.
 * @param[out] out     The sum; `workers` is the number of months.
 * @param[out] err     Detail of a failure, or NULL.
 * @return As jamsostek_contribution_compute().
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_contribution_span(const jamsostek_rules *rules, jamsostek_date first,
                            int32_t months, const jamsostek_worker *worker,
                            jamsostek_contribution *out, jamsostek_error *err);

/**
 * @brief Contribution of one worker for one month, with its reasons.
 * @param[in]  rules        A what-if, or NULL for the enacted law.
 * @param[in]  month        Any day of the contribution month.
 * @param[in]  worker       What is known of the worker.
 * @param[out] out          The contribution, equal to that of
 *                          jamsostek_contribution_compute(); may be NULL.
 * @param[out] explanation  The steps; free them with
 *                          jamsostek_explanation_free().
 * @param[out] err          Detail of a failure, or NULL.
 * @return As jamsostek_contribution_compute(); #JAMSOSTEK_ERR_MEMORY.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_contribution_explain(
    const jamsostek_rules *rules, jamsostek_date month,
    const jamsostek_worker *worker, jamsostek_contribution *out,
    jamsostek_explanation **explanation, jamsostek_error *err);

/**
 * @brief Sum over months, with its reasons.
 *
 * Months of the same law and amount are explained once, by the first of them;
 * each such run ends in a step `run` (its total times its months), and the
 * whole in a step `total`.
 *
 * @param[in]  rules        A what-if, or NULL for the enacted law.
 * @param[in]  first        Any day of the first month.
 * @param[in]  months       How many, 1 to 1,200.
 * @param[in]  worker       What is known of the worker.
 * @param[out] out          The sum, equal to that of
 *                          jamsostek_contribution_span(); may be NULL.
 * @param[out] explanation  The steps; free them with
 *                          jamsostek_explanation_free().
 * @param[out] err          Detail of a failure, or NULL.
 * @return As jamsostek_contribution_span(); #JAMSOSTEK_ERR_MEMORY.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status
jamsostek_contribution_explain_span(const jamsostek_rules *rules,
                                    jamsostek_date first, int32_t months,
                                    const jamsostek_worker *worker,
                                    jamsostek_contribution *out,
                                    jamsostek_explanation **explanation,
                                    jamsostek_error *err);

/** @brief A remark in words.
 * @param[in] flag  One JAMSOSTEK_FLAG_... above.
 * @param[in] lang  `id` for Indonesian; anything else, NULL too, English.
 * @return Static text without a final stop; NULL for what is no flag. */
JAMSOSTEK_API const char *jamsostek_flag_text(uint32_t flag, const char *lang);

/**
 * @brief Columns of workers.  Grows at its end only.
 *
 * A column that is NULL takes the value of `common` for every row.  Nothing
 * is copied; columns must not overlap the outputs.  Under a null bit a value
 * is never looked at.
 */
typedef struct jamsostek_contribution_columns {
    size_t struct_size;   /**< `sizeof(jamsostek_contribution_columns)` */
    size_t n;             /**< rows in every column */
    jamsostek_date month; /**< contribution month of all rows */
    int32_t n_months;     /**< sum of so many months from `month`; 0 is 1 */
    const jamsostek_worker *common;  /**< what no column says; NULL: nothing */
    const jamsostek_date *months;    /**< month per row instead of `month` */
    const jamsostek_idr *wage;       /**< as in #jamsostek_worker */
    const jamsostek_idr *daily_wage; /**< as in #jamsostek_worker */
    const jamsostek_idr *contract_value; /**< as in #jamsostek_worker */
    const jamsostek_date *born;          /**< as in #jamsostek_worker */
    const uint8_t *segment;              /**< #jamsostek_segment */
    const uint8_t *risk_group;           /**< #jamsostek_risk_group */
    const uint8_t *employer_size;        /**< #jamsostek_employer_size */
    const uint8_t *programmes; /**< sum of #jamsostek_programme bits */
    const uint8_t *funding;    /**< #jamsostek_funding */
    const uint8_t *relief;     /**< #jamsostek_relief */
    const uint8_t *category;   /**< number of a #jamsostek_category */
    const uint8_t *valid;      /**< bitmap, lowest bit first, 1 = row is there;
                                    NULL: all are */
    size_t valid_offset;       /**< bits to skip in `valid` */
} jamsostek_contribution_columns;

/**
 * @brief Where a batch writes.  Grows at its end only.
 *
 * Each pointer is a column of the caller with one element per row, or NULL
 * where it is not wanted.  A row that is null or fails gets 0 everywhere.
 */
typedef struct jamsostek_contribution_results {
    size_t struct_size; /**< `sizeof(jamsostek_contribution_results)` */
    jamsostek_idr *jkk; /**< as in #jamsostek_contribution */
    jamsostek_idr *jkm; /**< as in #jamsostek_contribution */
    jamsostek_idr *jht_employer;       /**< as in #jamsostek_contribution */
    jamsostek_idr *jht_worker;         /**< as in #jamsostek_contribution */
    jamsostek_idr *jp_employer;        /**< as in #jamsostek_contribution */
    jamsostek_idr *jp_worker;          /**< as in #jamsostek_contribution */
    jamsostek_idr *jkp_government;     /**< as in #jamsostek_contribution */
    jamsostek_idr *jkp_from_jkk;       /**< as in #jamsostek_contribution */
    jamsostek_idr *jkp_from_jkm;       /**< as in #jamsostek_contribution */
    jamsostek_idr *pmi;                /**< as in #jamsostek_contribution */
    jamsostek_idr *total;              /**< as in #jamsostek_contribution */
    jamsostek_idr *paid_by_worker;     /**< as in #jamsostek_contribution */
    jamsostek_idr *paid_by_employer;   /**< as in #jamsostek_contribution */
    jamsostek_idr *paid_by_government; /**< as in #jamsostek_contribution */
    jamsostek_idr *paid_by_sponsor;    /**< as in #jamsostek_contribution */
    uint8_t *row_status;               /**< #jamsostek_status per row */
    uint32_t *flags;                   /**< JAMSOSTEK_FLAG_... per row */
} jamsostek_contribution_results;

/**
 * @brief Contributions of many workers.
 *
 * A bad row gets its status and never stops the others; the return value
 * judges the call, not the rows.  Results equal those of
 * jamsostek_contribution_compute() to the last rupiah.  A call needs about
 * 100 KiB of stack and no other memory.
 *
 * @param[in]  rules  A what-if, or NULL for the enacted law.
 * @param[in]  in     The columns.
 * @param[out] out    Where to write.
 * @param[out] n_bad  How many rows failed (null rows are not counted), or NULL.
 * @param[out] err    Detail: of the call, or of the first bad row (`row`).
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_ARGUMENT; #JAMSOSTEK_ERR_STRUCT_SIZE.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_contribution_batch(
    const jamsostek_rules *rules, const jamsostek_contribution_columns *in,
    const jamsostek_contribution_results *out, size_t *n_bad,
    jamsostek_error *err);

/**
 * @brief Sums by group (region, office, category) without writing the rows.
 *
 * @param[in]  rules     A what-if, or NULL for the enacted law.
 * @param[in]  in        The columns.
 * @param[in]  group     Group of each row, 0 to @p n_groups - 1; a row with
 *                       another number is a bad row.
 * @param[out] sums      One per group; overwritten.  `workers` counts
 *                       the worker-months.
 * @param[in]  n_groups  How many.
 * @param[out] row_status  #jamsostek_status per row, or NULL.
 * @param[out] n_bad     How many rows failed, or NULL.
 * @param[out] err       Detail: of the call, or of the first bad row.
 * @return #JAMSOSTEK_OK; #JAMSOSTEK_ERR_OVERFLOW if a sum does not fit;
 *         #JAMSOSTEK_ERR_ARGUMENT; #JAMSOSTEK_ERR_STRUCT_SIZE.
 */
JAMSOSTEK_API JAMSOSTEK_CHECKED jamsostek_status jamsostek_contribution_sums(
    const jamsostek_rules *rules, const jamsostek_contribution_columns *in,
    const int32_t *group, jamsostek_contribution *sums, size_t n_groups,
    uint8_t *row_status, size_t *n_bad, jamsostek_error *err);

#ifdef __cplusplus
}
#endif

#endif
