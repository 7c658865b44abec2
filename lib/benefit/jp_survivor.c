/* SPDX-License-Identifier: MIT */

/*
 * jp_survivor.c - whether 15 years are counted, and who of the survivors gets
 * how much
 */
#include "benefit/pension.h"

/* --- 15 years ------------------------------------------------------------- */

/* What the events of art. 20 to 23 ask for beside the density. */
struct condition {
    int32_t key;
    int32_t months; /* as the caller has them */
    const char *name;
    struct jamsostek__name words;
};

static jamsostek_status
conditions_met(struct jamsostek__event *event, const jamsostek_jp_input *in,
               bool *met)
{
    static const struct jamsostek__name density_words = {
        "jp_density", "Kepadatan iuran, paling sedikit", "Least density"};
    const struct condition death = {KEY_JP_DEATH_MEMBERSHIP,
                                    in->membership_months,
                                    "membership_months",
                                    {"jp_death_membership",
                                     "Masa kepesertaan, paling sedikit",
                                     "Least membership"}};
    const struct condition disability = {KEY_JP_DISABILITY_WAIT,
                                         in->months_since_enrolment,
                                         "months_since_enrolment",
                                         {"jp_disability_wait",
                                          "Masa sejak terdaftar, paling "
                                          "sedikit",
                                          "Least time since enrolment"}};
    const struct condition *asked =
        in->reason == JAMSOSTEK_JP_DEATH ? &death : &disability;
    jamsostek_explanation_step given = {.node = "jp_density_given",
                                        .label_id = "Kepadatan iuran peserta",
                                        .label_en = "Density of the member",
                                        .operation = JAMSOSTEK_OP_GIVEN,
                                        .amount = in->density_ppm,
                                        .unit = JAMSOSTEK_UNIT_PPM};
    int64_t density, least;
    jamsostek_status status;

    if (asked->months == -1 || in->density_ppm == -1)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_MISSING,
                               "density_ppm and %s are needed", asked->name);
    if (asked->months < 0 || asked->months > MAX_MONTHS)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "%s is not within 0 to 1,200", asked->name);
    if (in->density_ppm < 0 || in->density_ppm > PPM)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "density_ppm is not within 0 to 1,000,000");
    /* More months paid than there were, disability has a month begun. */
    if (in->months > asked->months + 1)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "months is more than %s", asked->name);
    jamsostek__event_step(event, NO_EVENT_KEY, &given);
    given = (jamsostek_explanation_step){
        .node = "jp_months_given",
        .label_id = in->reason == JAMSOSTEK_JP_DEATH
                        ? "Masa kepesertaan peserta"
                        : "Masa peserta sejak terdaftar",
        .label_en = in->reason == JAMSOSTEK_JP_DEATH
                        ? "Membership of the member"
                        : "Time of the member since enrolment",
        .operation = JAMSOSTEK_OP_GIVEN,
        .amount = asked->months,
        .unit = JAMSOSTEK_UNIT_MONTHS};
    jamsostek__event_step(event, NO_EVENT_KEY, &given);
    status = jamsostek__event_lookup(event, KEY_JP_DENSITY, &density_words,
                                     &density);
    if (status == JAMSOSTEK_OK)
        status =
            jamsostek__event_lookup(event, asked->key, &asked->words, &least);
    if (status == JAMSOSTEK_OK)
        *met = in->density_ppm >= density && asked->months >= least;
    return status;
}

static void
remark_claim(struct jamsostek__event *event, const jamsostek_jp_claim *claim)
{
    if (claim->counts_as_180)
        jamsostek__event_remark(event, KEY_JP_DENSITY, 0,
                                "Masa iur dihitung 15 tahun",
                                "15 years of contributions are counted");
    if (claim->counts_as_180 &&
        (event->flags & JAMSOSTEK_JP_FLAG_CONDITIONS_NOT_MET))
        jamsostek__event_remark(
            event, KEY_CHOICE_JP_CONDITIONS_NOT_MET,
            JAMSOSTEK_JP_FLAG_CONDITIONS_NOT_MET,
            "Syarat kepadatan atau kepesertaan tidak terpenuhi (B16)",
            "The conditions of density or membership are not met (B16)");
    if (claim->counts_as_180)
        return;
    if (event->flags & JAMSOSTEK_JP_FLAG_CONDITIONS_NOT_MET)
        jamsostek__event_remark(
            event, NO_EVENT_KEY, JAMSOSTEK_JP_FLAG_CONDITIONS_NOT_MET,
            "Syarat kepadatan atau kepesertaan tidak terpenuhi: manfaat "
            "dibayar sekaligus (B16)",
            "The conditions of density or membership are not met: a lump sum "
            "is paid (B16)");
    else if (!claim->monthly)
        jamsostek__event_remark(event, KEY_JP_QUALIFYING_MONTHS,
                                JAMSOSTEK_JP_FLAG_LUMP_SUM,
                                "Masa iur kurang: dibayar sekaligus",
                                "Too few months: a lump sum is paid");
}

/* B16, as it was chosen: a lump sum, or 15 years all the same. */
static bool
not_met(struct jamsostek__event *event)
{
    event->flags |= JAMSOSTEK_JP_FLAG_CONDITIONS_NOT_MET;
    return jamsostek__event_choice(event, KEY_CHOICE_JP_CONDITIONS_NOT_MET) ==
           OPTION_CHOICE_JP_CONDITIONS_NOT_MET_PENSION;
}

static jamsostek_status
judge(struct jamsostek__event *event, const jamsostek_jp_input *in,
      jamsostek_jp_claim *out)
{
    static const struct jamsostek__name words = {
        "jp_qualifying_months", "Masa iur untuk pensiun bulanan",
        "Months needed for a monthly pension"};
    int64_t qualifying;
    bool met = false;
    jamsostek_status status;

    if (in->reason < 0 || in->reason > JAMSOSTEK_JP_DISABILITY)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_ARGUMENT,
                               "reason is no code");
    if (in->months < 0 || in->months > MAX_MONTHS)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "months is not within 0 to 1,200");
    status = jamsostek__event_lookup(event, KEY_JP_QUALIFYING_MONTHS, &words,
                                     &qualifying);
    if (status == JAMSOSTEK_OK && in->months < qualifying &&
        (in->reason == JAMSOSTEK_JP_DEATH ||
         in->reason == JAMSOSTEK_JP_DISABILITY)) {
        status = conditions_met(event, in, &met);
        if (status == JAMSOSTEK_OK && !met)
            met = not_met(event);
    }
    if (status != JAMSOSTEK_OK)
        return status;
    out->counts_as_180 = met;
    out->monthly = met || in->months >= qualifying;
    out->months = met ? (int32_t)qualifying : in->months;
    if (!out->monthly)
        event->flags |= JAMSOSTEK_JP_FLAG_LUMP_SUM;
    remark_claim(event, out);
    out->flags = event->flags;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_jp_claim_compute(const jamsostek_rules *rules, jamsostek_date day,
                           const jamsostek_jp_input *in,
                           jamsostek_jp_claim *out, jamsostek_explanation **why,
                           jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_jp_claim made;
    jamsostek_status status =
        jamsostek__jp_begin(rules, day, in, true, out, why, &event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = jamsostek__event_end(&event, judge(&event, in, &made), why);
    if (status == JAMSOSTEK_OK)
        *out = made;
    return status;
}

/* --- survivors ------------------------------------------------------------ */

static jamsostek_status
check_family(struct jamsostek__event *event, const jamsostek_jp_input *in)
{
    if (in->relation < 0 || in->relation > JAMSOSTEK_JP_PARENT)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_ARGUMENT,
                               "relation is no code");
    if (in->spouse < 0 || in->spouse > 1)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "spouse is 0 or 1");
    if (in->children < 0 || in->children > 100 || in->parents < 0 ||
        in->parents > 2)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "children is not within 0 to 100, or parents "
                               "not within 0 to 2");
    /* Art. 22, 23: a child where no widow(er) is, a parent where no child is
     * either. */
    if ((in->relation == JAMSOSTEK_JP_CHILD && in->spouse > 0) ||
        (in->relation == JAMSOSTEK_JP_PARENT &&
         (in->spouse > 0 || in->children > 0)))
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_CONFLICT,
                               "relation excludes the spouse or children who "
                               "come before it");
    return jamsostek__jp_amount_ok(in->base, "base", event->err);
}

/* Art. 14 (1): the first of the order who is there. */
static int32_t
by_order(const jamsostek_jp_input *in)
{
    if (in->relation != 0)
        return in->relation;
    return in->spouse > 0     ? JAMSOSTEK_JP_SPOUSE
           : in->children > 0 ? JAMSOSTEK_JP_CHILD
           : in->parents > 0  ? JAMSOSTEK_JP_PARENT
                              : 0;
}

static jamsostek_status
check_child(struct jamsostek__event *event, const jamsostek_jp_input *in)
{
    static const struct jamsostek__name words = {
        "jp_child_below", "Usia anak, di bawah", "Age of the child, below"};
    int64_t below;
    jamsostek_status status =
        jamsostek__event_lookup(event, KEY_JP_CHILD_BELOW, &words, &below);

    if (status != JAMSOSTEK_OK || in->child_born == JAMSOSTEK_DATE_NONE)
        return status;
    if (!jamsostek__date_ok(in->child_born) || in->child_born > event->day)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "child_born is no date or lies after the day");
    if (jamsostek__years_later(in->child_born, (int32_t)below) <= event->day)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_NOT_OPEN,
                               "the pension of a child ends at %d years",
                               (int)below);
    return JAMSOSTEK_OK;
}

static jamsostek_status
recipients(struct jamsostek__event *event, const jamsostek_jp_input *in,
           int32_t relation, int32_t *out)
{
    static const struct jamsostek__name most_children = {
        "jp_children", "Anak penerima, paling banyak",
        "Most children who receive"};
    static const struct jamsostek__name most_parents = {
        "jp_parents", "Orang tua penerima, paling banyak",
        "Most parents who receive"};
    bool child = relation == JAMSOSTEK_JP_CHILD ||
                 relation == JAMSOSTEK_JP_CHILD_AFTER_SPOUSE;
    int32_t there = child ? in->children : in->parents;
    int64_t most = 1;
    jamsostek_status status = JAMSOSTEK_OK;

    *out = 1;
    if (relation == JAMSOSTEK_JP_SPOUSE)
        return JAMSOSTEK_OK;
    status =
        jamsostek__event_lookup(event, child ? KEY_JP_CHILDREN : KEY_JP_PARENTS,
                                child ? &most_children : &most_parents, &most);
    if (status == JAMSOSTEK_OK && child)
        status = check_child(event, in);
    if (status != JAMSOSTEK_OK)
        return status;
    if (there > 1)
        *out = there < most ? there : (int32_t)most;
    return JAMSOSTEK_OK;
}

/* Art. 22 does not say whether two children have the share each. */
static jamsostek_status
add_up(struct jamsostek__event *event, jamsostek_jp_survivor *out)
{
    bool each;

    out->total = out->pension;
    if (out->recipients < 2 ||
        (out->relation != JAMSOSTEK_JP_CHILD &&
         out->relation != JAMSOSTEK_JP_CHILD_AFTER_SPOUSE))
        return JAMSOSTEK_OK;
    each = jamsostek__event_choice(event, KEY_CHOICE_JP_TWO_CHILDREN) ==
           OPTION_CHOICE_JP_TWO_CHILDREN_EACH_CHILD;
    event->flags |= JAMSOSTEK_JP_FLAG_TWO_CHILDREN;
    jamsostek__event_remark(
        event, KEY_CHOICE_JP_TWO_CHILDREN, JAMSOSTEK_JP_FLAG_TWO_CHILDREN,
        each ? "Setiap anak mendapat bagian itu"
             : "Kedua anak bersama-sama mendapat satu bagian itu",
        each ? "Each child has that share"
             : "Both children together have that share once");
    if (each && mul_overflows(out->pension, out->recipients, &out->total))
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_OVERFLOW,
                               "base is too large");
    return JAMSOSTEK_OK;
}

static jamsostek_status
limit_share(struct jamsostek__event *event, const jamsostek_jp_input *in,
            jamsostek_idr share, jamsostek_idr *out)
{
    jamsostek_status status;

    *out = share;
    if (in->without_limits ||
        jamsostek__event_choice(event, KEY_CHOICE_JP_SURVIVOR_LIMITS) !=
            OPTION_CHOICE_JP_SURVIVOR_LIMITS_APPLIED)
        return JAMSOSTEK_OK;
    status = jamsostek__jp_within(event, share, out);
    if (status == JAMSOSTEK_OK && *out != share) {
        event->flags |= JAMSOSTEK_JP_FLAG_SURVIVOR_LIMITS;
        jamsostek__event_remark(
            event, KEY_CHOICE_JP_SURVIVOR_LIMITS,
            JAMSOSTEK_JP_FLAG_SURVIVOR_LIMITS,
            "Batas manfaat diterapkan pada bagian ahli waris (B15)",
            "The limits are applied to the survivor's share (B15)");
    }
    return status;
}

/* The share of a relation; the child after the widow(er) has a part of a part,
 * which is rounded once. */
static jamsostek_status
share_of(struct jamsostek__event *event, const jamsostek_jp_input *in,
         int32_t relation, jamsostek_idr *out)
{
    static const struct {
        int32_t key;
        struct jamsostek__name words;
    } shares[] = {
        {0, {NULL, NULL, NULL}},
        {KEY_JP_SHARE_SPOUSE,
         {"jp_share_spouse", "Pensiun janda atau duda",
          "Pension of the widow or widower"}},
        {KEY_JP_SHARE_CHILD,
         {"jp_share_child", "Pensiun anak", "Pension of a child"}},
        {KEY_JP_SHARE_CHILD_AFTER_SPOUSE,
         {"jp_share_child_after_spouse",
          "Pensiun anak, bagian dari pensiun janda atau duda",
          "Pension of a child, of the widow's or widower's"}},
        {KEY_JP_SHARE_PARENT,
         {"jp_share_parent", "Pensiun orang tua", "Pension of a parent"}},
    };
    struct jamsostek__micro exact;
    int64_t rate, spouse = PPM;
    jamsostek_status status =
        jamsostek__event_value(event, shares[relation].key, &rate);

    if (status == JAMSOSTEK_OK && relation == JAMSOSTEK_JP_CHILD_AFTER_SPOUSE)
        status = jamsostek__event_value(event, KEY_JP_SHARE_SPOUSE, &spouse);
    if (status != JAMSOSTEK_OK)
        return status;
    if (!jamsostek__share(in->base, spouse, &exact))
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_OVERFLOW,
                               "base is too large");
    if (spouse != PPM) {
        jamsostek_explanation_step step = {
            .node = "jp_share_spouse",
            .label_id = shares[JAMSOSTEK_JP_SPOUSE].words.id,
            .label_en = shares[JAMSOSTEK_JP_SPOUSE].words.en,
            .operation = JAMSOSTEK_OP_SHARE,
            .base = in->base,
            .rate = spouse,
            .exact_micro = exact.micro,
            .amount = exact.micro / PPM};

        jamsostek__event_step(event, KEY_JP_SHARE_SPOUSE, &step);
    }
    *out = jamsostek__jp_round(event, shares[relation].key,
                               &shares[relation].words, JAMSOSTEK_OP_SHARE,
                               exact.micro / PPM, rate,
                               jamsostek__scale(exact, rate));
    return JAMSOSTEK_OK;
}

static jamsostek_status
survive(struct jamsostek__event *event, const jamsostek_jp_input *in,
        jamsostek_jp_survivor *out)
{
    int32_t relation;
    jamsostek_status status = check_family(event, in);

    if (status != JAMSOSTEK_OK)
        return status;
    relation = by_order(in);
    if (relation == 0)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_MISSING,
                               "relation, or who of the family is there, is "
                               "needed");
    *out = (jamsostek_jp_survivor){.relation = relation,
                                   .starts = jamsostek__next_month(event->day)};
    status = recipients(event, in, relation, &out->recipients);
    if (status == JAMSOSTEK_OK)
        status = share_of(event, in, relation, &out->share);
    if (status == JAMSOSTEK_OK)
        status = limit_share(event, in, out->share, &out->pension);
    if (status == JAMSOSTEK_OK)
        status = add_up(event, out);
    out->flags = event->flags;
    return status;
}

jamsostek_status
jamsostek_jp_survivor_compute(const jamsostek_rules *rules, jamsostek_date day,
                              const jamsostek_jp_input *in,
                              jamsostek_jp_survivor *out,
                              jamsostek_explanation **why, jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_jp_survivor made;
    jamsostek_status status =
        jamsostek__jp_begin(rules, day, in, true, out, why, &event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = jamsostek__event_end(&event, survive(&event, in, &made), why);
    if (status == JAMSOSTEK_OK)
        *out = made;
    return status;
}
