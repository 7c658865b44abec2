/* SPDX-License-Identifier: MIT */

/*
 * benefit.h - the parts of the command `benefit`
 *
 * Every question that it answers is a row of a table: its words, the options
 * that it takes, the call of the library, and the fields of the result that are
 * shown.  Reading, the three formats, what-ifs and the manual come from there.
 */
#ifndef JAMSOSTEK_BENEFIT_COMMAND_H
#define JAMSOSTEK_BENEFIT_COMMAND_H

#include "options.h"

#include <stddef.h>

/* A code of the library, its word, and what people call it. */
struct word {
    int32_t code; /* or one bit */
    const char *word;
    const char *en;
    const char *id;
};

/* Lists of the command line. */
struct amounts {
    jamsostek_idr *at;
    size_t n;
};
struct rates {
    int32_t *at;
    size_t n;
};
struct days {
    jamsostek_date *at;
    size_t n;
};

/* What only this command can be told, each under the name of its option. */
struct asked {
    jamsostek_date day;

    /* family */
    int32_t children; /* -1: not given */
    int32_t from_level;
    int32_t to_level;
    int32_t years_late;
    int32_t contribution_months; /* -1 */
    jamsostek_scholarship_child *child;
    size_t n_child;
    uint32_t relatives;
    uint32_t heirs;

    /* accident, death, abroad */
    jamsostek_jkk_loss *loss;
    size_t n_loss;
    int32_t left_handed;
    int32_t disability_limit;
    int32_t month_no;
    int32_t days;
    int32_t aid;
    int32_t care_months;
    jamsostek_idr transport_land;
    jamsostek_idr transport_sea;
    jamsostek_idr transport_air;
    jamsostek_idr cost;
    jamsostek_idr rehabilitation;
    int32_t paid_months; /* -1 */
    jamsostek_date member_since;
    int32_t memberships;
    jamsostek_idr amount;
    jamsostek_idr transport_cost;
    int32_t months_worked; /* -1 */
    int32_t level;

    /* savings and pension */
    int32_t return_rate;
    struct rates returns;
    int32_t first_year;
    jamsostek_idr balance;
    jamsostek_idr contribution;
    struct amounts contributions;
    struct amounts wages;
    int32_t further_months;
    int32_t jht_reason;
    jamsostek_date event;
    int32_t employer_in_arrears;
    int32_t purpose;
    int32_t membership_months; /* -1 */
    int32_t withdrawals;
    jamsostek_idr average_wage;
    jamsostek_date wages_from;
    struct rates inflation;
    int32_t inflation_from;
    int32_t without_limits;
    jamsostek_date left_work;
    int32_t jp_reason;
    int32_t density;                /* -1 */
    int32_t months_since_enrolment; /* -1 */
    int32_t relation;
    jamsostek_date child_born;
    jamsostek_idr base;
    jamsostek_idr pension;
    int32_t growth;
    jamsostek_idr payout;
    jamsostek_idr earlier;
    jamsostek_idr other_income;
    jamsostek_date first_paid;
    int32_t treatment;
    int32_t while_working;
    int32_t no_npwp;

    /* loss of job */
    struct days paid_on_days;
    jamsostek_date dismissed;
    int32_t ending;
    int32_t claim_no;
    int32_t months_since_claim; /* -1 */
    jamsostek_date claimed_on;
    int32_t new_job;

    /* membership and payment */
    jamsostek_paid_months *paid;
    size_t n_paid;
    struct days holidays;
    uint32_t fund;
    jamsostek_date ended;
    jamsostek_idr overdue;
    int32_t months_late; /* -1 */
    jamsostek_date due;
    jamsostek_date paid_on;
    int32_t months_unpaid; /* -1 */
    int32_t settled;
    int32_t recovered;
    int32_t closed;
};

/* What a call of the library fills. */
union result {
    jamsostek_jkk_benefit jkk;
    jamsostek_jkm_benefit jkm;
    jamsostek_heirs heirs;
    jamsostek_scholarship scholarship;
    jamsostek_pmi_benefit pmi;
    jamsostek_jht_account account;
    jamsostek_jht_right right;
    jamsostek_jht_part part;
    jamsostek_jp_age age;
    jamsostek_jp_retirement retirement;
    jamsostek_jp_limits limits;
    jamsostek_jp_amount indexed;
    jamsostek_jp_pension pension;
    jamsostek_jp_claim jp_claim;
    jamsostek_jp_survivor survivor;
    jamsostek_jp_lump_sum lump_sum;
    jamsostek_jkp_cash cash;
    jamsostek_jkp_eligibility eligibility;
    jamsostek_jkp_claim jkp_claim;
    jamsostek_tax_on_payout tax;
    jamsostek_tax_credit_account credit;
    jamsostek_worth worth;
    jamsostek_membership membership;
    jamsostek_payment_due_result due;
    jamsostek_payment_fine_result fine;
    jamsostek_payment_employer_result employer;
    jamsostek_payment_participant_result participant;
};

enum item_kind {
    ITEM_HEADING, /* for people; shown if something below it is */
    ITEM_MONEY,
    ITEM_COUNT,
    ITEM_RATE,
    ITEM_DAY,
    ITEM_MONTH,
    ITEM_YES,
    ITEM_WORD,
    ITEM_BITS,
    ITEM_FLAGS /* becomes the remarks; a number for programs */
};

enum shown { IF_ANY, ALWAYS, WITH_BEFORE };

/* A field of a result under its own name. */
struct item {
    const char *name;
    size_t offset;
    size_t size;
    enum item_kind kind;
    const char *en; /* NULL: not shown to people */
    const char *id;
    const struct word *words;
    enum shown shown; /* when people see it */
};

#define ITEM_AT(type, field) offsetof(type, field), sizeof(((type *)0)->field)
/* Left out for people where it is 0 or there is none. */
#define ITEM(type, field, kind, en, id)                                        \
    {                                                                          \
#field, ITEM_AT(type, field), kind, en, id, NULL, IF_ANY               \
    }
/* Shown in any case. */
#define MAIN(type, field, kind, en, id)                                        \
    {                                                                          \
#field, ITEM_AT(type, field), kind, en, id, NULL, ALWAYS               \
    }
#define WORDS(type, field, kind, en, id, words)                                \
    {                                                                          \
#field, ITEM_AT(type, field), kind, en, id, words, ALWAYS              \
    }
#define HEADING(en, id)                                                        \
    {                                                                          \
        NULL, 0, 0, ITEM_HEADING, en, id, NULL, IF_ANY                         \
    }
#define ITEM_END                                                               \
    {                                                                          \
        NULL, 0, 0, ITEM_FLAGS, NULL, NULL, NULL, IF_ANY                       \
    }

struct question {
    const jamsostek_rules *rules;
    const struct options *options;
    const struct asked *asked;
    jamsostek_date day; /* --day, or the first of --month */
    uint32_t carry;     /* 0 or JAMSOSTEK_OPTION_CARRY_FORWARD */
};

struct example {
    const char *en;
    const char *id;
    const char *command; /* behind `jamsostek benefit` */
};

enum when { WHEN_DAY, WHEN_MONTH, WHEN_EITHER, WHEN_NEVER };

struct benefit_case {
    const char *topic;
    const char *name; /* NULL: the topic alone */
    const char *en;   /* what it answers */
    const char *id;
    enum when when;
    const char *argument; /* what stands behind the words; NULL: nothing */
    const char *options;  /* names with blanks between */
    /* Complains itself; fills the result and, where asked for, the reasons. */
    int (*compute)(const struct question *q, union result *out,
                   jamsostek_explanation **why);
    const struct item *items; /* up to ITEM_END */
    /* A sentence for people at the end, or NULL. */
    void (*closing)(const union result *result);
    /* Instead of all that: a list. */
    int (*list)(const struct question *q);
    struct example examples[2];
};

/* The tables, each up to a row without a topic. */
extern const struct benefit_case event_cases[];
extern const struct benefit_case savings_cases[];
extern const struct benefit_case pension_cases[];
extern const struct benefit_case member_cases[];
const struct benefit_case *benefit_case_at(size_t index); /* NULL: no more */
bool takes(const struct benefit_case *which, const char *option);

/* For those who compute. */
int answered(jamsostek_status status, const jamsostek_error *err);
jamsostek_idr or_zero(jamsostek_idr amount);
/* What was said of the children; NULL if nothing was. */
const jamsostek_scholarship_input *
children_of(const struct question *q, jamsostek_scholarship_input *input);

/* benefit_values.c */
extern const struct word relative_words[];
extern const struct word heir_words[];
extern const struct word relation_words[];
extern const struct word jp_reason_words[];
extern const struct word ending_words[];
extern const struct word treatment_words[];
jamsostek_status read_number(const char *text, int32_t *out,
                             jamsostek_error *err);
jamsostek_status read_rate(const char *text, int32_t *out,
                           jamsostek_error *err);
jamsostek_status read_words(const struct word *words, const char *text,
                            bool several, int32_t *out, jamsostek_error *err);
jamsostek_status read_fund(const char *text, uint32_t *out,
                           jamsostek_error *err);
jamsostek_status read_amounts(struct amounts *list, const char *text,
                              jamsostek_error *err);
jamsostek_status read_rates(struct rates *list, const char *text,
                            jamsostek_error *err);
jamsostek_status read_days(struct days *list, const char *text,
                           jamsostek_error *err);
jamsostek_status read_months(struct asked *asked, const char *text,
                             jamsostek_error *err);
jamsostek_status read_loss(struct asked *asked, const char *text,
                           jamsostek_error *err);
jamsostek_status read_child(struct asked *asked, const char *text,
                            jamsostek_error *err);

/* benefit_options.c */
void asked_init(struct asked *asked);
void asked_free(struct asked *asked);
/* A line for each option that the case takes. */
void asked_help(const struct benefit_case *which);

/* benefit_help.c */
void benefit_help(const struct benefit_case *which); /* NULL: of the whole */

#endif
