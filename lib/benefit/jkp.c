/* SPDX-License-Identifier: MIT */

/*
 * jkp.c - loss of job: claims and arrears
 *
 * PP 37/2021 and PP 6/2025 differ in figures and in one condition that fell
 * away, so both are the same code over different rows.  The cash is in
 * jkp_cash.c, the contributions that it needs in jkp_eligibility.c.
 */
#include "benefit/jkp.h"

void
jamsostek_jkp_input_init(jamsostek_jkp_input *in)
{
    static const jamsostek_jkp_input init = JAMSOSTEK_JKP_INPUT_INIT;

    if (in != NULL)
        *in = init;
}

jamsostek_status
jamsostek__jkp_begin(const jamsostek_rules *rules, jamsostek_date day,
                     const jamsostek_jkp_input *in, const void *out,
                     jamsostek_explanation **why,
                     struct jamsostek__event *event, jamsostek_error *err)
{
    jamsostek_status status;

    if (in == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "in or out is NULL");
    status =
        jamsostek__check_size(in, in->struct_size, sizeof *in, sizeof *in, err);
    if (status != JAMSOSTEK_OK)
        return status;
    return jamsostek__event_begin(rules, day, in->options, why, event, err);
}

jamsostek_status
jamsostek__jkp_day(const struct jamsostek__event *event, jamsostek_date day,
                   const char *name)
{
    if (day == JAMSOSTEK_DATE_NONE)
        return JAMSOSTEK_OK;
    if (!jamsostek__date_ok(day) || day < event->day)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "%s is no date or lies before the dismissal",
                               name);
    return JAMSOSTEK_OK;
}

static jamsostek_status
check_switch(const struct jamsostek__event *event, int32_t value,
             const char *name)
{
    if (value != 0 && value != 1)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN, "%s is 0 or 1",
                               name);
    return JAMSOSTEK_OK;
}

/* --- claims --------------------------------------------------------------- */

static jamsostek_status
check_claim(const struct jamsostek__event *event, const jamsostek_jkp_input *in)
{
    jamsostek_status status;

    if (in->ending < 0 || in->ending > JAMSOSTEK_JKP_TERM_ENDED)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_ARGUMENT,
                               "ending is no code");
    if (in->claim_no < 0)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "claim_no is negative");
    if (in->months_since_claim < -1)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "months_since_claim is negative");
    if (in->claim_no > 1 && in->months_since_claim == -1)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_MISSING,
                               "months_since_claim is needed for a further "
                               "claim");
    status = check_switch(event, in->new_job, "new_job");
    if (status == JAMSOSTEK_OK)
        status = check_switch(event, in->died, "died");
    if (status == JAMSOSTEK_OK)
        status = jamsostek__jkp_day(event, in->claimed_on, "claimed_on");
    return status;
}

static void
remark_refusal(const struct jamsostek__event *event, int32_t refused)
{
    static const struct {
        int32_t key;
        const char *id;
        const char *en;
    } words[] = {
        {NO_EVENT_KEY, "Klaim dapat diajukan", "The claim is allowed"},
        {NO_EVENT_KEY,
         "Berakhirnya hubungan kerja karena sebab ini tidak dijamin (Pasal 20)",
         "Work that ended in this way is not covered (art. 20)"},
        {KEY_JKP_CLAIMS, "Jumlah klaim sudah habis", "No more claims are left"},
        {KEY_JKP_CLAIM_GAP, "Masa iur sejak klaim sebelumnya kurang",
         "Too few contributions since the claim before"},
        {KEY_JKP_CLAIM_WITHIN, "Hak hilang karena bekerja lagi atau meninggal",
         "The right is lost by a new job or death"},
        {KEY_JKP_CLAIM_WITHIN, "Klaim melewati batas waktu",
         "The claim is too late"},
    };

    jamsostek__event_remark(event, words[refused].key, 0, words[refused].id,
                            words[refused].en);
}

static jamsostek_status
claim(struct jamsostek__event *event, const jamsostek_jkp_input *in,
      jamsostek_jkp_claim *out)
{
    int64_t most, gap, within;
    jamsostek_status status = check_claim(event, in);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_lookup(
            event, KEY_JKP_CLAIMS,
            &(struct jamsostek__name){"jkp_claims",
                                      "Klaim selama bekerja, paling banyak",
                                      "Most claims in a working life"},
            &most);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_lookup(
            event, KEY_JKP_CLAIM_GAP,
            &(struct jamsostek__name){
                "jkp_claim_gap",
                "Bulan iuran sejak klaim sebelumnya, diperlukan",
                "Contribution months since the claim before, needed"},
            &gap);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_lookup(
            event, KEY_JKP_CLAIM_WITHIN,
            &(struct jamsostek__name){"jkp_claim_within",
                                      "Batas waktu klaim sejak PHK",
                                      "Time to claim after the dismissal"},
            &within);
    if (status != JAMSOSTEK_OK)
        return status;
    *out = (jamsostek_jkp_claim){
        .last_day = jamsostek__months_later(event->day, (int32_t)within)};
    if (in->ending > JAMSOSTEK_JKP_DISMISSED)
        out->refused = JAMSOSTEK_JKP_REFUSED_ENDING;
    else if (in->claim_no > most)
        out->refused = JAMSOSTEK_JKP_REFUSED_NUMBER;
    else if (in->claim_no > 1 && in->months_since_claim < gap)
        out->refused = JAMSOSTEK_JKP_REFUSED_GAP;
    else if (in->new_job || in->died)
        out->refused = JAMSOSTEK_JKP_REFUSED_LOST;
    else if (in->claimed_on != JAMSOSTEK_DATE_NONE &&
             in->claimed_on > out->last_day)
        out->refused = JAMSOSTEK_JKP_REFUSED_LATE;
    out->allowed = out->refused == JAMSOSTEK_JKP_NOT_REFUSED;
    remark_refusal(event, out->refused);
    out->flags = event->flags;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_jkp_claim_compute(const jamsostek_rules *rules, jamsostek_date day,
                            const jamsostek_jkp_input *in,
                            jamsostek_jkp_claim *out,
                            jamsostek_explanation **why, jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_jkp_claim made;
    jamsostek_status status =
        jamsostek__jkp_begin(rules, day, in, out, why, &event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = jamsostek__event_end(&event, claim(&event, in, &made), why);
    if (status == JAMSOSTEK_OK)
        *out = made;
    return status;
}

/* --- arrears -------------------------------------------------------------- */

static jamsostek_status
check_arrears(const struct jamsostek__event *event,
              const jamsostek_jkp_input *in)
{
    jamsostek_status status;

    if (in->months_unpaid == -1)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_MISSING,
                               "months_unpaid is needed");
    if (in->months_unpaid < 0 || in->months_unpaid > MAX_MONTHS)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "months_unpaid is not within 0 to 1,200");
    status = check_switch(event, in->arrears_settled, "arrears_settled");
    if (status == JAMSOSTEK_OK)
        status = check_switch(event, in->closed, "closed");
    if (status == JAMSOSTEK_OK)
        status =
            jamsostek__jkp_day(event, in->worker_paid_on, "worker_paid_on");
    if (status == JAMSOSTEK_OK)
        status =
            jamsostek__jkp_day(event, in->refund_asked_on, "refund_asked_on");
    if (status == JAMSOSTEK_OK && in->worker_paid_on != JAMSOSTEK_DATE_NONE &&
        in->refund_asked_on != JAMSOSTEK_DATE_NONE &&
        in->refund_asked_on < in->worker_paid_on)
        return jamsostek__fail(event->err, JAMSOSTEK_ERR_DOMAIN,
                               "refund_asked_on lies before worker_paid_on");
    return status;
}

static void
remark_arrears(const struct jamsostek__event *event,
               const jamsostek_jkp_arrears *out)
{
    if (out->bpjs_pays)
        jamsostek__event_remark(
            event, NO_EVENT_KEY, 0,
            "Dibayar BPJS; tunggakan dan denda tetap terutang",
            "BPJS pays; arrears and fines stay due");
    else if (out->refund_due)
        jamsostek__event_remark(
            event, KEY_JKP_REFUND_WITHIN, 0,
            "Pemberi kerja membayar lebih dahulu dan mendapat penggantian",
            "The employer pays first and gets a refund");
    else
        jamsostek__event_remark(
            event, KEY_JKP_REFUND_WITHIN, 0,
            "Pemberi kerja membayar lebih dahulu; penggantian hanya setelah "
            "tunggakan dan denda lunas dan bila diminta tepat waktu",
            "The employer pays first; a refund needs all arrears and fines "
            "paid, and to be asked for in time");
}

static jamsostek_status
arrears(struct jamsostek__event *event, const jamsostek_jkp_input *in,
        jamsostek_jkp_arrears *out)
{
    int64_t most, within;
    jamsostek_status status = check_arrears(event, in);

    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_lookup(
            event, KEY_JKP_ARREARS,
            &(struct jamsostek__name){
                "jkp_arrears",
                "Tunggakan berturut-turut yang tetap dibayar BPJS",
                "Arrears in a row with which BPJS still pays"},
            &most);
    /* Art. 39A is new in PP 6/2025. */
    if (status == JAMSOSTEK_OK && in->closed &&
        jamsostek__row_on(event->law, KEY_JKP_ARREARS_CLOSED, event->day) !=
            NO_ROW)
        status = jamsostek__event_lookup(
            event, KEY_JKP_ARREARS_CLOSED,
            &(struct jamsostek__name){
                "jkp_arrears_closed",
                "Tunggakan bila perusahaan pailit atau tutup",
                "Arrears of a bankrupt or closed employer"},
            &most);
    if (status == JAMSOSTEK_OK)
        status = jamsostek__event_lookup(
            event, KEY_JKP_REFUND_WITHIN,
            &(struct jamsostek__name){"jkp_refund_within",
                                      "Batas waktu meminta penggantian",
                                      "Time to ask for the refund"},
            &within);
    if (status != JAMSOSTEK_OK)
        return status;
    *out = (jamsostek_jkp_arrears){.bpjs_pays = in->months_unpaid <= most,
                                   .refund_until = JAMSOSTEK_DATE_NONE};
    if (in->worker_paid_on != JAMSOSTEK_DATE_NONE)
        out->refund_until =
            jamsostek__months_later(in->worker_paid_on, (int32_t)within);
    out->refund_due = !out->bpjs_pays && in->arrears_settled &&
                      (out->refund_until == JAMSOSTEK_DATE_NONE ||
                       in->refund_asked_on == JAMSOSTEK_DATE_NONE ||
                       in->refund_asked_on <= out->refund_until);
    remark_arrears(event, out);
    out->flags = event->flags;
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_jkp_arrears_compute(const jamsostek_rules *rules, jamsostek_date day,
                              const jamsostek_jkp_input *in,
                              jamsostek_jkp_arrears *out,
                              jamsostek_explanation **why, jamsostek_error *err)
{
    struct jamsostek__event event;
    jamsostek_jkp_arrears made;
    jamsostek_status status =
        jamsostek__jkp_begin(rules, day, in, out, why, &event, err);

    if (status != JAMSOSTEK_OK)
        return status;
    status = jamsostek__event_end(&event, arrears(&event, in, &made), why);
    if (status == JAMSOSTEK_OK)
        *out = made;
    return status;
}
