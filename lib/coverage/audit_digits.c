/* SPDX-License-Identifier: MIT */

/*
 * audit_digits.c - rounding, cutting and misprinting of digits
 */
#include "coverage/audit.h"

#include <stdio.h>
#include <string.h>

enum { ROOM_FOR_DIGITS = 24, MOST_DIGITS = 15, GROUP = 3 };

int32_t
jamsostek__fit(int64_t computed, int64_t printed, int64_t quantum)
{
    int64_t rest = computed % quantum;

    if (computed == printed)
        return JAMSOSTEK_VERDICT_EXACT;
    /* computed - rest is what it is cut to. */
    if (rest >= quantum - rest && printed >= quantum &&
        computed - rest == printed - quantum)
        return JAMSOSTEK_VERDICT_ROUNDS;
    if (computed - rest != printed)
        return JAMSOSTEK_VERDICT_DOES_NOT_FIT;
    return rest >= quantum - rest ? JAMSOSTEK_VERDICT_TRUNCATED
                                  : JAMSOSTEK_VERDICT_ROUNDS;
}

bool
jamsostek__bad_count(int64_t count)
{
    return count != JAMSOSTEK_COUNT_NONE &&
           (count < 0 || count > JAMSOSTEK_COUNT_MAX);
}

int64_t
jamsostek__last_place(int64_t value)
{
    int64_t place = 1;

    while (value > 0 && value % 10 == 0) {
        value /= 10;
        place *= 10;
    }
    return place;
}

int64_t
jamsostek__place_of(int64_t count, int64_t quantum)
{
    if (quantum > 0)
        return quantum;
    return count > 0 ? jamsostek__last_place(count) : 0;
}

void
jamsostek__spread(int64_t count, int64_t place, int64_t least, int64_t ends[2])
{
    ends[0] = 2 * count - place;
    ends[1] = 2 * count + place;
    /* A place above the figure itself leaves nothing below it. */
    if (ends[0] < least)
        ends[0] = least;
}

int32_t
jamsostek__significant(int64_t value, int64_t quantum)
{
    int32_t n = 0;

    value /= quantum;
    value /= jamsostek__last_place(value);
    for (; value > 0; value /= 10)
        n++;
    return n;
}

/* --- other numbers of the same digits ------------------------------------ */

static int64_t
number_of(const char *digits)
{
    int64_t value = 0;

    for (; *digits != '\0'; digits++)
        value = value * 10 + (*digits - '0');
    return value;
}

/* Two neighbours that differ change places; none comes to begin with 0. */
size_t
jamsostek__transpositions(int64_t value, int64_t out[MOST_VARIANTS])
{
    char digits[ROOM_FOR_DIGITS], swapped[ROOM_FOR_DIGITS];
    size_t i, n = 0;

    snprintf(digits, sizeof digits, "%lld", (long long)value);
    for (i = 0; digits[i] != '\0' && digits[i + 1] != '\0'; i++) {
        if (digits[i] == digits[i + 1] || (i == 0 && digits[1] == '0'))
            continue;
        memcpy(swapped, digits, sizeof swapped);
        swapped[i] = digits[i + 1];
        swapped[i + 1] = digits[i];
        out[n++] = number_of(swapped);
    }
    return n;
}

/* Zeros put in, or taken out, behind the first i digits. */
static void
regroup(const char *digits, size_t i, size_t zeros, int64_t *out, size_t *n)
{
    char text[2 * ROOM_FOR_DIGITS];
    size_t length = strlen(digits);

    if (length + zeros <= MOST_DIGITS) {
        snprintf(text, sizeof text, "%.*s%.*s%s", (int)i, digits, (int)zeros,
                 "000", digits + i);
        out[(*n)++] = number_of(text);
    }
    if (strncmp(digits + i, "000", zeros) == 0 && length > zeros) {
        snprintf(text, sizeof text, "%.*s%s", (int)i, digits,
                 digits + i + zeros);
        out[(*n)++] = number_of(text);
    }
}

size_t
jamsostek__regroupings(int64_t value, int64_t out[MOST_VARIANTS])
{
    char digits[ROOM_FOR_DIGITS];
    size_t i, n = 0;

    snprintf(digits, sizeof digits, "%lld", (long long)value);
    if (strlen(digits) > MOST_DIGITS)
        return 0;
    for (i = 1; i <= strlen(digits); i++) {
        regroup(digits, i, 1, out, &n);
        regroup(digits, i, GROUP, out, &n);
    }
    return n;
}
