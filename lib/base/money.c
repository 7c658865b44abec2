/* SPDX-License-Identifier: MIT */

/*
 * money.c - exact shares, the one rounding step, and Indonesian amounts
 */
#include "internal.h"

#include <string.h>

struct jamsostek__micro
jamsostek__scale(struct jamsostek__micro exact, int64_t factor_ppm)
{
    /* micro x factor would not fit; its two halves do. */
    int64_t whole = exact.micro / PPM;
    int64_t rest = exact.micro % PPM * factor_ppm;
    struct jamsostek__micro scaled = {
        .micro = whole * factor_ppm + rest / PPM,
        .more = rest % PPM != 0 || (exact.more && factor_ppm != 0),
    };

    return scaled;
}

int64_t
jamsostek__round_to(struct jamsostek__micro exact, jamsostek_rounding direction,
                    int64_t base)
{
    int64_t unit = base * PPM;
    int64_t units = exact.micro / unit;
    int64_t rest = exact.micro % unit;
    int64_t above_half = 2 * rest - unit;
    bool half = above_half == 0 && !exact.more;
    bool over = above_half > 0 || (above_half == 0 && exact.more);

    switch (direction) {
    case JAMSOSTEK_ROUND_DOWN:
        break;
    case JAMSOSTEK_ROUND_UP:
        units += rest != 0 || exact.more;
        break;
    case JAMSOSTEK_ROUND_HALF_EVEN:
        units += over || (half && units % 2 != 0);
        break;
    case JAMSOSTEK_ROUND_HALF_UP:
    default:
        units += over || half;
        break;
    }
    return units * base;
}

jamsostek_status
jamsostek_idr_share(jamsostek_idr amount, int32_t rate_ppm,
                    jamsostek_rounding direction, jamsostek_idr base,
                    jamsostek_idr *out, jamsostek_error *err)
{
    struct jamsostek__micro exact;

    if (out == NULL || direction < JAMSOSTEK_ROUND_HALF_UP ||
        direction > JAMSOSTEK_ROUND_HALF_EVEN)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "out is NULL or the direction is unknown");
    if (amount < 0 || rate_ppm < 0 || rate_ppm > PPM || base < 1 || base > PPM)
        return jamsostek__fail(err, JAMSOSTEK_ERR_DOMAIN,
                               "amount, rate or base is out of range");
    if (!jamsostek__share(amount, rate_ppm, &exact))
        return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                               "amount x rate does not fit 64 bits");
    *out = jamsostek__round(exact, direction, base);
    return JAMSOSTEK_OK;
}

jamsostek_status
jamsostek_idr_format(jamsostek_idr amount, char *text, size_t size,
                     jamsostek_error *err)
{
    char own[JAMSOSTEK_IDR_SIZE];
    struct jamsostek__text buffer = {own, sizeof own, 0};
    struct jamsostek__text *out = &buffer;

    if (text == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT, "text is NULL");
    jamsostek__text_add(out, "%sRp", amount < 0 ? "-" : "");
    jamsostek__text_grouped(out, amount);
    /* The grouped digits carry their own minus; it stands before Rp. */
    if (amount < 0) {
        memmove(own + 3, own + 4, out->needed - 3);
        out->needed--;
    }
    if (out->needed >= size)
        return jamsostek__fail(err, JAMSOSTEK_ERR_BUFFER,
                               "%zu characters are needed", out->needed + 1);
    memcpy(text, own, out->needed + 1);
    return JAMSOSTEK_OK;
}

/* How many digits stand at text. */
static size_t
run_of_digits(const char *text)
{
    size_t n = 0;

    while (jamsostek__is_digit(text[n]))
        n++;
    return n;
}

jamsostek_status
jamsostek_idr_parse(const char *text, jamsostek_idr *out, jamsostek_error *err)
{
    const char *p = text;
    int64_t value = 0;
    bool negative, grouped;
    size_t run, i;

    if (text == NULL || out == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "text or out is NULL");
    negative = *p == '-';
    p += negative;
    if (p[0] == 'R' && p[1] == 'p')
        p += p[2] == ' ' ? 3 : 2;
    run = run_of_digits(p);
    grouped = run <= 3 && p[run] == '.';
    if (run == 0 || (*p == '0' && (run > 1 || grouped)))
        return jamsostek__fail(err, JAMSOSTEK_ERR_FORMAT,
                               "an amount is written 16800 or Rp16.800");
    for (;;) {
        for (i = 0; i < run; i++) {
            if (mul_overflows(value, 10, &value) ||
                add_overflows(value, p[i] - '0', &value))
                return jamsostek__fail(err, JAMSOSTEK_ERR_OVERFLOW,
                                       "the amount does not fit 64 bits");
        }
        p += run;
        if (!grouped || *p != '.')
            break;
        p++;
        run = run_of_digits(p);
        if (run != 3)
            return jamsostek__fail(err, JAMSOSTEK_ERR_FORMAT,
                                   "dots group digits in threes");
    }
    if (strcmp(p, ",00") != 0 && *p != '\0')
        return jamsostek__fail(err, JAMSOSTEK_ERR_FORMAT,
                               "an amount is written 16800 or Rp16.800");
    *out = negative ? -value : value;
    return JAMSOSTEK_OK;
}
