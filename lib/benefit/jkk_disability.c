/* SPDX-License-Identifier: MIT */

/*
 * jkk_disability.c - partial permanent disability
 *
 * Lampiran III: percentage of the table x 80 x wage; for the loss of a function
 * also x the share of it that is lost.  Percentages are added exactly, in
 * millionths of a ppm, and the amount is rounded once (B2).
 */
#include "benefit/jkk.h"

enum { MAX_LOSSES = 100, MAX_DECIBELS = 200, EYES_LINE = 45, SIGHT_LINE = 44 };

/* A share of 100 % in millionths of a ppm. */
#define WHOLE (INT64_C(1000000) * PPM)

/* The table of the day. */
struct table {
    const struct jamsostek__row *most;
    const struct jamsostek__row *least;
};

int32_t
jamsostek_jkk_line_count(void)
{
    return (int32_t)jamsostek__n_losses;
}

static jamsostek_status
no_line(jamsostek_error *err, int32_t line)
{
    return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_FOUND,
                           "the disability table has no line %d", (int)line);
}

jamsostek_status
jamsostek_jkk_line_get(const jamsostek_rules *rules, int32_t line,
                       jamsostek_date day, uint32_t options,
                       jamsostek_jkk_line *out, jamsostek_error *err)
{
    const struct jamsostek__loss *loss;
    struct jamsostek__event event;
    uint16_t most, least;
    int64_t most_ppm = 0, least_ppm;
    jamsostek_status status;

    if (out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "out is NULL");
    if (line < 1 || line > jamsostek_jkk_line_count())
        return no_line(err, line);
    status = jamsostek__event_begin(rules, day, options, NULL, &event, err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_row(&event, KEY_JKK_DISABILITY, &most);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_row(&event, KEY_JKK_DISABILITY_LEAST, &least);
    if (status != JAMSOSTEK_OK)
        return status;
    loss = &jamsostek__losses[line - 1];
    if (loss->unit != JAMSOSTEK_LOSS_FORMULA &&
        !jamsostek__table_at(event.law, &event.law->rows[most], line,
                             &most_ppm))
        return no_line(err, line);
    least_ppm = most_ppm;
    if (loss->unit == JAMSOSTEK_LOSS_RANGE &&
        !jamsostek__table_at(event.law, &event.law->rows[least], line,
                             &least_ppm))
        return no_line(err, line);
    *out = (jamsostek_jkk_line){
        .line = line,
        .unit = loss->unit,
        .label_id = loss->label_id,
        .label_en = loss->label_en,
        .least_ppm = least_ppm,
        .most_ppm = most_ppm,
        .mirror = loss->mirror,
        .mirror_printed = loss->mirror_printed,
        .at_most = loss->at_most,
        .confidence = event.law->rows[most].confidence,
    };
    return JAMSOSTEK_OK;
}

static jamsostek_status
bad(struct jamsostek__event *event, size_t i, const char *what)
{
    return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN, "loss %zu: %s",
                           i + 1, what);
}

/* What is given must be what the line asks for. */
static jamsostek_status
check_fields(struct jamsostek__event *event, const jamsostek_jkk_loss *loss,
             size_t i)
{
    int32_t unit = loss->line > 0 ? jamsostek__losses[loss->line - 1].unit : 0;
    bool formula = unit == JAMSOSTEK_LOSS_FORMULA;
    bool measured = unit == JAMSOSTEK_LOSS_PER_10_DB ||
                    unit == JAMSOSTEK_LOSS_PER_10_PERCENT || formula;
    const char *odd = NULL;

    if (loss->share_ppm != 0 && loss->line != 0 && unit != JAMSOSTEK_LOSS_RANGE)
        odd = "share_ppm";
    else if (loss->measure != 0 && !measured)
        odd = "measure";
    else if (loss->worse_eye != 0 && !formula)
        odd = "worse_eye";
    else if (loss->count > 1 && (measured || loss->line == 0))
        odd = "count";
    if (odd == NULL)
        return JAMSOSTEK_OK;
    return jamsostek__fail(event->err, JAMSOSTEK_ERR_CONFLICT,
                           "loss %zu: %s does not belong to line %d", i + 1,
                           odd, (int)loss->line);
}

/* What does not depend on the table. */
static jamsostek_status
check_loss(struct jamsostek__event *event, const jamsostek_jkk_input *in,
           size_t i)
{
    const jamsostek_jkk_loss *loss = &in->losses[i];
    int64_t suffered = 0;
    jamsostek_status status;
    size_t j;

    if (loss->line < 0 || loss->line > jamsostek_jkk_line_count())
        return no_line(event->err, loss->line);
    if (loss->function_ppm < 0 || loss->function_ppm > PPM)
        return bad(event, i, "function_ppm is not 0 to 100 per cent");
    if (loss->share_ppm < 0 || loss->share_ppm > PPM)
        return bad(event, i, "share_ppm is not 0 to 100 per cent");
    if (loss->count < 0 || loss->count > MAX_LOSSES)
        return bad(event, i, "count cannot be");
    status = check_fields(event, loss, i);
    if (status != JAMSOSTEK_OK)
        return status;
    if (loss->line == 0)
        return loss->share_ppm > 0
                   ? JAMSOSTEK_OK
                   : jamsostek__fail(event->err, JAMSOSTEK_ERR_MISSING,
                                     "loss %zu: needs a line or share_ppm",
                                     i + 1);
    for (j = 0; j <= i; j++)
        if (in->losses[j].line == loss->line)
            suffered += in->losses[j].count > 0 ? in->losses[j].count : 1;
    if (suffered > jamsostek__losses[loss->line - 1].at_most)
        return bad(event, i, "a body cannot suffer this line so often");
    return JAMSOSTEK_OK;
}

/* Right and left change places for a left-handed person. */
static void
side(struct jamsostek__event *event, const jamsostek_jkk_input *in,
     int32_t *line)
{
    const struct jamsostek__loss *loss = &jamsostek__losses[*line - 1];
    bool reversed;

    if (!in->left_handed || loss->mirror == 0)
        return;
    if (loss->mirror_printed) {
        *line = loss->mirror;
        jamsostek__event_remark(event, KEY_JKK_DISABILITY, 0,
                                "Kidal: kanan dan kiri dipertukarkan",
                                "Left-handed: right and left change places");
        return;
    }
    reversed = jamsostek__event_choice(event, KEY_CHOICE_LEFT_HANDED_FINGERS) ==
               OPTION_CHOICE_LEFT_HANDED_FINGERS_REVERSED;
    if (reversed)
        *line = loss->mirror;
    jamsostek__part_flag(
        event, KEY_CHOICE_LEFT_HANDED_FINGERS, JAMSOSTEK_JKK_FLAG_LEFT_FINGERS,
        reversed ? "Jari orang kidal: kanan dan kiri dipertukarkan (B12)"
                 : "Jari orang kidal: seperti tercetak (B12)",
        reversed ? "Fingers of a left-handed person: right and left change "
                   "places (B12)"
                 : "Fingers of a left-handed person: as printed (B12)");
}

/* A percentage or a number that a share comes from; with a key what the table
 * says, without one what was given. */
static void
tell(const struct jamsostek__event *event, int32_t key, int32_t unit,
     const struct jamsostek__name *name, int64_t amount)
{
    jamsostek_explanation_step step = {.node = name->node,
                                       .label_id = name->id,
                                       .label_en = name->en,
                                       .operation = key == NO_EVENT_KEY
                                                        ? JAMSOSTEK_OP_GIVEN
                                                        : JAMSOSTEK_OP_LOOKUP,
                                       .unit = unit,
                                       .amount = amount};

    jamsostek__event_step(event, key, &step);
}

static const struct jamsostek__name each_ten = {
    "per_ten", "Persentase setiap sepuluh", "Percentage for each ten"};

/* The percentage for each ten of a measure.  A part of ten counts only if the
 * choice says so; a percentage times a hundred tens is far from 64 bits. */
static int64_t
per_ten(struct jamsostek__event *event, int64_t ppm, int64_t measure,
        int64_t ten)
{
    bool whole = measure % ten == 0 ||
                 jamsostek__event_choice(event, KEY_CHOICE_DISABILITY_STEPS) ==
                     OPTION_CHOICE_DISABILITY_STEPS_WHOLE;
    int64_t share = ppm * PPM * (measure / ten);

    if (!whole)
        share += ppm * (measure % ten * PPM / ten);
    if (measure % ten != 0)
        jamsostek__event_remark(
            event, KEY_CHOICE_DISABILITY_STEPS, 0,
            whole ? "Sisa di bawah sepuluh tidak dihitung"
                  : "Sisa di bawah sepuluh dihitung sebanding",
            whole ? "A part of ten is left over: not counted"
                  : "A part of ten is left over: counted in "
                    "proportion");
    return share;
}

/* Line 45: three times the better eye and once the worse (B10). */
static jamsostek_status
eyes(struct jamsostek__event *event, size_t i, const jamsostek_jkk_loss *loss,
     const struct table *table, int64_t *share)
{
    static const struct jamsostek__name better = {
        "better_eye", "Kehilangan pada mata yang lebih baik",
        "Lost by the better eye"};
    static const struct jamsostek__name worse = {
        "worse_eye", "Kehilangan pada mata yang lebih buruk",
        "Lost by the worse eye"};
    static const struct jamsostek__name both = {
        "sight", "3 x mata yang lebih baik + mata yang lebih buruk",
        "3 x the better eye + the worse eye"};
    static const struct jamsostek__name quarter = {
        "sight", "(3 x mata yang lebih baik + mata yang lebih buruk) / 4",
        "(3 x the better eye + the worse eye) / 4"};
    int64_t choice = jamsostek__event_choice(event, KEY_CHOICE_UNEQUAL_EYES);
    int64_t ppm, sight, ten = PPM / 10;
    bool divided;
    if (loss->measure < 0 || loss->worse_eye < 1 || loss->worse_eye > PPM ||
        loss->measure > loss->worse_eye)
        return bad(event, i,
                   "measure is what the better eye lost, worse_eye what "
                   "the worse eye lost, at most 100 per cent");
    if (!jamsostek__table_at(event->law, table->most, SIGHT_LINE, &ppm))
        return no_line(event->err, SIGHT_LINE);
    sight = 3 * loss->measure + loss->worse_eye;
    divided = choice == OPTION_CHOICE_UNEQUAL_EYES_DIVIDED_BY_4;
    if (divided)
        ten *= 4; /* exact, where a quarter of the sight is not */
    tell(event, NO_EVENT_KEY, JAMSOSTEK_UNIT_PPM, &better, loss->measure);
    tell(event, NO_EVENT_KEY, JAMSOSTEK_UNIT_PPM, &worse, loss->worse_eye);
    jamsostek__part_flag(event, KEY_CHOICE_UNEQUAL_EYES,
                         JAMSOSTEK_JKK_FLAG_UNEQUAL_EYES,
                         divided ? "Mata kanan dan kiri berbeda: dibagi 4 (B10)"
                                 : "Mata kanan dan kiri berbeda: seperti "
                                   "tercetak, tidak dibagi (B10)",
                         divided ? "Unequal eyes: divided by 4 (B10)"
                                 : "Unequal eyes: as printed, not divided "
                                   "(B10)");
    tell(event, NO_EVENT_KEY, JAMSOSTEK_UNIT_PPM, divided ? &quarter : &both,
         divided ? sight / 4 : sight);
    tell(event, KEY_JKK_DISABILITY, JAMSOSTEK_UNIT_PPM, &each_ten, ppm);
    *share = per_ten(event, ppm, sight, ten);
    return JAMSOSTEK_OK;
}

/* The percentage of a line, without the share of a function. */
static jamsostek_status
line_share(struct jamsostek__event *event, size_t i,
           const jamsostek_jkk_loss *loss, int32_t line,
           const struct table *table, int64_t *share)
{
    static const struct jamsostek__name decibels = {
        "decibels", "Desibel yang hilang", "Decibels lost"};
    static const struct jamsostek__name sight = {
        "measure", "Bagian yang hilang", "Share lost"};
    static const struct jamsostek__name once = {"percentage", "Persentase satu",
                                                "Percentage of one"};
    static const struct jamsostek__name counted = {"count", "Banyaknya",
                                                   "How many"};
    int32_t unit = jamsostek__losses[line - 1].unit;
    int64_t ppm, least;

    if (unit == JAMSOSTEK_LOSS_FORMULA)
        return eyes(event, i, loss, table, share);
    if (!jamsostek__table_at(event->law, table->most, line, &ppm))
        return no_line(event->err, line);
    switch (unit) {
    case JAMSOSTEK_LOSS_RANGE:
        if (loss->share_ppm == 0)
            return jamsostek__fail(event->err, JAMSOSTEK_ERR_MISSING,
                                   "loss %zu: share_ppm is what the doctor "
                                   "chose",
                                   i + 1);
        if (!jamsostek__table_at(event->law, table->least, line, &least))
            return no_line(event->err, line);
        if (loss->share_ppm < least || loss->share_ppm > ppm)
            return bad(event, i, "share_ppm is outside the range of the line");
        *share = loss->share_ppm * PPM;
        break;
    case JAMSOSTEK_LOSS_PER_10_DB:
        if (loss->measure < 1 || loss->measure > MAX_DECIBELS)
            return bad(event, i, "measure is not 1 to 200 decibels");
        tell(event, NO_EVENT_KEY, JAMSOSTEK_UNIT_FACTOR, &decibels,
             loss->measure);
        tell(event, KEY_JKK_DISABILITY, JAMSOSTEK_UNIT_PPM, &each_ten, ppm);
        *share = per_ten(event, ppm, loss->measure, 10);
        return JAMSOSTEK_OK;
    case JAMSOSTEK_LOSS_PER_10_PERCENT:
        if (loss->measure < 1 || loss->measure > PPM)
            return bad(event, i, "measure is not above 0 to 100 per cent");
        tell(event, NO_EVENT_KEY, JAMSOSTEK_UNIT_PPM, &sight, loss->measure);
        tell(event, KEY_JKK_DISABILITY, JAMSOSTEK_UNIT_PPM, &each_ten, ppm);
        *share = per_ten(event, ppm, loss->measure, PPM / 10);
        return JAMSOSTEK_OK;
    default:
        *share = ppm * PPM * (loss->count > 0 ? loss->count : 1);
        if (loss->count > 1) {
            tell(event, KEY_JKK_DISABILITY, JAMSOSTEK_UNIT_PPM, &once, ppm);
            tell(event, NO_EVENT_KEY, JAMSOSTEK_UNIT_FACTOR, &counted,
                 loss->count);
        }
        break;
    }
    return JAMSOSTEK_OK;
}

/* base x share, exact, then to whole rupiah for the step alone. */
static bool
amount_of(int64_t base, int64_t share, struct jamsostek__micro *out)
{
    int64_t whole, rest;

    if (mul_overflows(base, share / PPM, &whole) ||
        mul_overflows(base, share % PPM, &rest) ||
        add_overflows(whole, rest / PPM, &out->micro))
        return false;
    out->more = rest % PPM != 0;
    return true;
}

static jamsostek_status
record(struct jamsostek__event *event, int32_t line, int64_t base,
       int64_t share)
{
    struct jamsostek__micro exact;
    jamsostek_explanation_step step = {
        .node = "loss",
        .label_id = line > 0 ? jamsostek__losses[line - 1].label_id : "Cacat",
        .label_en =
            line > 0 ? jamsostek__losses[line - 1].label_en : "Disability",
        .operation = JAMSOSTEK_OP_SHARE,
        .base = base,
        .rate = share / PPM};

    if (!amount_of(base, share, &exact))
        return jamsostek__part_too_large(event);
    jamsostek__part_round(event, exact, &step);
    jamsostek__event_step(event, line > 0 ? KEY_JKK_DISABILITY : NO_EVENT_KEY,
                          &step);
    return JAMSOSTEK_OK;
}

/* What the losses add up to, parts of the body and functions apart. */
struct sum {
    int64_t share;
    int64_t function;
};

static jamsostek_status
one_loss(struct jamsostek__event *event, const jamsostek_jkk_input *in,
         size_t i, const struct table *table, int64_t base, struct sum *sum)
{
    static const struct jamsostek__name lost = {"function_lost",
                                                "Bagian fungsi yang hilang",
                                                "Share of the function lost"};
    const jamsostek_jkk_loss *loss = &in->losses[i];
    int64_t share, f = loss->function_ppm, ignored;
    int32_t line = loss->line;
    jamsostek_status status = check_loss(event, in, i);

    if (status != JAMSOSTEK_OK)
        return status;
    share = loss->share_ppm * PPM; /* line 0; a line has its own */
    if (line > 0) {
        side(event, in, &line);
        status = line_share(event, i, loss, line, table, &share);
    }
    if (status != JAMSOSTEK_OK)
        return status;
    if (share > WHOLE)
        return bad(event, i, "comes to more than 100 per cent");
    status = record(event, line, base, share);
    if (status != JAMSOSTEK_OK)
        return status;
    if (f == 0) {
        sum->share += share; /* at most 100 times 100 % */
        return JAMSOSTEK_OK;
    }
    share = share / PPM * f + share % PPM * f / PPM;
    sum->function += share;
    return jamsostek__part_share(event, NO_EVENT_KEY, &lost, base, share / PPM,
                                 &ignored);
}

/* The caller's limit on the sum; the law has none (B6). */
static void
limit(struct jamsostek__event *event, const jamsostek_jkk_input *in,
      struct sum *sum)
{
    static const struct jamsostek__name added = {
        "percentages", "Jumlah persentase", "Sum of the percentages"};
    int64_t most = in->disability_limit_ppm * PPM;
    jamsostek_explanation_step cap = {.node = "limit",
                                      .label_id = "Batas dari pemanggil (B6)",
                                      .label_en = "Limit of the caller (B6)",
                                      .operation = JAMSOSTEK_OP_CAP,
                                      .unit = JAMSOSTEK_UNIT_PPM,
                                      .base =
                                          (sum->share + sum->function) / PPM,
                                      .rate = in->disability_limit_ppm,
                                      .amount = in->disability_limit_ppm};

    if (in->disability_limit_ppm != 0 && sum->share + sum->function > most) {
        tell(event, NO_EVENT_KEY, JAMSOSTEK_UNIT_PPM, &added,
             (sum->share + sum->function) / PPM);
        jamsostek__event_step(event, NO_EVENT_KEY, &cap);
        sum->share = most;
        sum->function = 0;
        jamsostek__part_flag(event, NO_EVENT_KEY, JAMSOSTEK_JKK_FLAG_LIMITED,
                             "Jumlah persentase dibatasi oleh pemanggil (B6)",
                             "The sum of the percentages is limited by the "
                             "caller (B6)");
    } else if (sum->share + sum->function > WHOLE) {
        jamsostek__part_flag(
            event, NO_EVENT_KEY, JAMSOSTEK_JKK_FLAG_SUM_OVER_100,
            "Jumlah persentase di atas 100% tanpa batas tercetak (B6)",
            "The percentages add up to more than 100%; no cap is printed (B6)");
    }
}

static jamsostek_status
read_table(struct jamsostek__event *event, struct table *table)
{
    uint16_t most, least;
    jamsostek_status status =
        jamsostek__event_row(event, KEY_JKK_DISABILITY, &most);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_row(event, KEY_JKK_DISABILITY_LEAST, &least);
    if (status != JAMSOSTEK_OK)
        return status;
    table->most = &event->law->rows[most];
    table->least = &event->law->rows[least];
    return JAMSOSTEK_OK;
}

/* 80 wages, by the factor for parts of the body and by that for functions;
 * where only one kind was lost, both are its base. */
struct bases {
    int64_t share;
    int64_t function;
};

static jamsostek_status
read_bases(struct jamsostek__event *event, const jamsostek_jkk_input *in,
           int64_t wage, struct bases *out)
{
    static const struct jamsostek__name anatomical = {
        "wages", "Dasar santunan, cacat anatomis",
        "Base of the lump sum, parts of the body"};
    static const struct jamsostek__name by_function = {
        "function_wages", "Dasar santunan, cacat fungsi",
        "Base of the lump sum, functions"};
    size_t i, functions = 0;
    jamsostek_status status = JAMSOSTEK_OK;

    for (i = 0; i < in->n_losses; i++)
        functions += in->losses[i].function_ppm != 0;
    if (functions > 0)
        status = jamsostek__part_times(event, KEY_JKK_FUNCTION_WAGES,
                                       &by_function, wage, &out->function);
    out->share = out->function;
    if (status == JAMSOSTEK_OK && functions < in->n_losses)
        status = jamsostek__part_times(event, KEY_JKK_WAGES, &anatomical, wage,
                                       &out->share);
    if (functions == 0)
        out->function = out->share;
    return status;
}

static jamsostek_status
total(struct jamsostek__event *event, const struct bases *bases,
      const struct sum *sum, jamsostek_jkk_benefit *out)
{
    struct jamsostek__micro exact, more = {0, false};
    jamsostek_explanation_step step = {.node = "lump_sum",
                                       .label_id = "Santunan sekaligus",
                                       .label_en = "Lump sum",
                                       .operation = JAMSOSTEK_OP_SUM};
    bool alike = bases->share == bases->function;

    /* One base: the shares are added before anything is multiplied. */
    if (!amount_of(bases->share, sum->share + (alike ? sum->function : 0),
                   &exact) ||
        (!alike && !amount_of(bases->function, sum->function, &more)) ||
        add_overflows(exact.micro, more.micro, &exact.micro))
        return jamsostek__part_too_large(event);
    exact.more |= more.more;
    jamsostek__part_round(event, exact, &step);
    out->lump_sum = step.amount;
    out->share_ppm = (sum->share + sum->function) / PPM;
    out->total = out->total_with_scholarship = out->lump_sum;
    jamsostek__event_step(event, NO_EVENT_KEY, &step);
    return JAMSOSTEK_OK;
}

static jamsostek_status
partial(struct jamsostek__event *event, const jamsostek_jkk_input *in,
        jamsostek_jkk_benefit *out)
{
    struct table table;
    struct bases bases = {0, 0};
    struct sum sum = {0, 0};
    size_t i;
    jamsostek_status status;

    if (in->losses == NULL || in->n_losses == 0)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_MISSING,
                               "losses are needed");
    if (in->n_losses > MAX_LOSSES)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "n_losses is not 1 to %d", MAX_LOSSES);
    if (in->disability_limit_ppm < 0 ||
        in->disability_limit_ppm > MAX_LOSSES * PPM)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "disability_limit_ppm cannot be");
    status = jamsostek__jkk_wage(event, in, &out->wage);
    if (status == JAMSOSTEK_OK)
        status = read_bases(event, in, out->wage, &bases);
    if (status == JAMSOSTEK_OK)
        status = read_table(event, &table);
    for (i = 0; i < in->n_losses && status == JAMSOSTEK_OK; i++)
        status = one_loss(event, in, i, &table,
                          in->losses[i].function_ppm != 0 ? bases.function
                                                          : bases.share,
                          &sum);
    if (status != JAMSOSTEK_OK)
        return status;
    limit(event, in, &sum);
    return total(event, &bases, &sum, out);
}

jamsostek_status
jamsostek_jkk_partial_disability(const jamsostek_rules *rules,
                                 jamsostek_date day,
                                 const jamsostek_jkk_input *in,
                                 jamsostek_jkk_benefit *out,
                                 jamsostek_explanation **why,
                                 jamsostek_error *err)
{
    return jamsostek__jkk_run(rules, day, in, partial, out, why, err);
}
