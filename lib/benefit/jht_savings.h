/* SPDX-License-Identifier: MIT */

/*
 * jht_savings.h - what the questions about savings share
 */
#ifndef JAMSOSTEK_JHT_SAVINGS_H
#define JAMSOSTEK_JHT_SAVINGS_H

#include <jamsostek/jht.h>

#include "benefit/event.h"
#include "benefit/jht_return.h"

/* Wage times a rate of up to 1,000,000 ppm fits 64 bits. */
#define JHT_MOST_WAGE INT64_C(9000000000000)

/* How the contribution of a month is made from a wage. */
struct jht_rate {
    int64_t employer_ppm;
    int64_t worker_ppm;
    jamsostek_rounding direction;
    int64_t base;
};

/* The months that count, their returns and their weights. */
struct jht_frame {
    struct jamsostek__event event;
    int32_t first; /* months since 1970-01 */
    size_t n;
    int32_t return_ppm[JHT_MONTHS];
    struct jamsostek__crediting crediting;
    struct jamsostek__rounding rounding; /* of the balance */
    struct jamsostek__growth growth;
};

/* Which calendar years have which return. */
struct jht_returns {
    int32_t same;
    const int32_t *by_year;
    size_t n;
    int32_t first_year;
};

/* One side of the contribution on a wage of at most JHT_MOST_WAGE. */
static inline int64_t
jht_side(const struct jht_rate *rate, int64_t wage, int64_t ppm)
{
    struct jamsostek__micro exact = {wage * ppm, false};

    return jamsostek__round(exact, rate->direction, rate->base);
}

static inline int64_t
jht_both_sides(const struct jht_rate *rate, int64_t wage)
{
    return jht_side(rate, wage, rate->employer_ppm) +
           jht_side(rate, wage, rate->worker_ppm);
}

/* The rates of a month; remembers in the event what is weak, altered or carried
 * forward. */
jamsostek_status jamsostek__jht_rate(struct jamsostek__event *event,
                                     jamsostek_date month, uint32_t options,
                                     struct jht_rate *out);

/* A figure is money of the caller: not negative, and not absurdly large. */
jamsostek_status jamsostek__jht_money(int64_t amount, int64_t most,
                                      const char *what, int64_t row,
                                      jamsostek_error *err);

/* A yearly return is 0 to 100 %. */
jamsostek_status jamsostek__jht_return(int32_t return_ppm,
                                       jamsostek_error *err);

/* Checks an input and begins its event. */
jamsostek_status
jamsostek__jht_begin(const jamsostek_rules *rules, jamsostek_date day,
                     const jamsostek_jht_input *in, const void *out,
                     jamsostek_explanation **why,
                     struct jamsostek__event *event, jamsostek_error *err);

/* Months since 1970-01 of a day that may be any. */
jamsostek_status jamsostek__jht_month(jamsostek_date day, const char *what,
                                      int64_t row, int32_t *out,
                                      jamsostek_error *err);

/* The weights of the months and returns that the frame holds, from `first`. */
jamsostek_status jamsostek__jht_weigh(struct jht_frame *frame);

/* Months from `first` to that of the day, their returns and weights. */
jamsostek_status jamsostek__jht_lay_out(int32_t first,
                                        const struct jht_returns *returns,
                                        struct jht_frame *frame);

/* A balance in between, shown in whole rupiah. */
extern const struct jamsostek__rounding jamsostek__jht_shown;

/* The balance, rounded once (B2). */
jamsostek_status
jamsostek__jht_round(const struct jamsostek__balance *sum, int exponent,
                     const struct jamsostek__rounding *rounding, int64_t *out,
                     jamsostek_error *err);

/* Steps: an input (nothing if it is 0); a stretch of one return: what was paid
 * in during it, the balance at its beginning, and that at its end, shown in
 * whole rupiah; how it was reckoned, and the balance. */
void jamsostek__jht_given_step(const struct jamsostek__event *event,
                               const char *node, const char *label_id,
                               const char *label_en, int64_t amount);
void jamsostek__jht_growth_step(const struct jamsostek__event *event,
                                int64_t opening, int64_t paid,
                                int32_t return_ppm, int32_t months,
                                int64_t amount);
void jamsostek__jht_final_steps(const struct jht_frame *frame,
                                const jamsostek_jht_account *account);

#endif
