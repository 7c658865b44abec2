/* SPDX-License-Identifier: MIT */

/*
 * internal.h - what every source file of the library shares
 *
 * Names that cross files but not the library's border begin with
 * jamsostek__ (two underscores), so that the static library is clean too.
 */
#ifndef JAMSOSTEK_INTERNAL_H
#define JAMSOSTEK_INTERNAL_H

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <jamsostek/date.h>
#include <jamsostek/money.h>
#include <jamsostek/status.h>

#define ARRAY_LEN(a) (sizeof(a) / sizeof((a)[0]))

#define PPM          1000000

#if defined(__GNUC__)
#define LIKELY(x)         __builtin_expect(!!(x), 1)
#define PRINTF_LIKE(f, a) __attribute__((format(printf, f, a)))
#else
#define LIKELY(x) (x)
#define PRINTF_LIKE(f, a)
#endif

/*
 * NEVER marks a branch that only a fault of ours can reach: it stops a debug
 * build and is an honest status in a release build.
 */
#ifdef NDEBUG
#define NEVER(x) (x)
#else
#define NEVER(x) ((x) ? (assert(!(x)), 1) : 0)
#endif

/*
 * Checked 64-bit arithmetic: true when the result does not fit.  The builtin
 * costs nothing measurable; the fallback serves other compilers.
 */
#if defined(__GNUC__)
static inline bool
add_overflows(int64_t a, int64_t b, int64_t *sum)
{
    return __builtin_add_overflow(a, b, sum);
}

static inline bool
mul_overflows(int64_t a, int64_t b, int64_t *product)
{
    return __builtin_mul_overflow(a, b, product);
}
#else
static inline bool
add_overflows(int64_t a, int64_t b, int64_t *sum)
{
    if (b > 0 ? a > INT64_MAX - b : a < INT64_MIN - b)
        return true;
    *sum = a + b;
    return false;
}

/* Only factors that are not negative occur. */
static inline bool
mul_overflows(int64_t a, int64_t b, int64_t *product)
{
    if (a < 0 || b < 0 || (b > 0 && a > INT64_MAX / b))
        return true;
    *product = a * b;
    return false;
}
#endif

/* Eight characters as a number, the first in the lowest byte on every machine;
 * compilers make one load of it where that is possible. */
static inline uint64_t
load_eight(const char *text)
{
    const unsigned char *p = (const unsigned char *)text;

    return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 |
           (uint64_t)p[3] << 24 | (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 |
           (uint64_t)p[6] << 48 | (uint64_t)p[7] << 56;
}

/* Fills err, if there is one, and gives the status back, so that a function
 * can end with `return jamsostek__fail(err, STATUS, "why")`. */
jamsostek_status jamsostek__fail(jamsostek_error *err, jamsostek_status status,
                                 const char *format, ...) PRINTF_LIKE(3, 4);
/* The same with the place: line from 1 (or row from 0) and column from 1. */
jamsostek_status jamsostek__fail_at(jamsostek_error *err,
                                    jamsostek_status status, int64_t row,
                                    int32_t column, const char *format, ...)
    PRINTF_LIKE(5, 6);

/* What compilers and analysers cannot see from a call: its value is the status
 * that was passed, which is never OK. */
#define jamsostek__fail(err, status, ...)                                      \
    (jamsostek__fail(err, status, __VA_ARGS__), (status))
#define jamsostek__fail_at(err, status, ...)                                   \
    (jamsostek__fail_at(err, status, __VA_ARGS__), (status))

/* Accepts a caller's size-first struct: every size from `least` (the first
 * release) up; a larger one only if what this library does not know is 0. */
jamsostek_status jamsostek__check_size(const void *object, size_t given,
                                       size_t least, size_t known,
                                       jamsostek_error *err);

/*
 * Memory comes from these two, which a test build replaces by ones that fail
 * on demand.  A NULL pointer may be freed.
 */
void *jamsostek__alloc(size_t size);
void *jamsostek__realloc(void *pointer, size_t size);
void jamsostek__free(void *pointer);

/* An array with room for `more` things of `size` bytes behind those used, and
 * how many it holds now.  NULL: it is as it was. */
void *jamsostek__make_room(void *block, size_t used, size_t more, size_t *room,
                           size_t size);

/* Of ASCII, whatever the locale. */
static inline bool
jamsostek__is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Calendar arithmetic without checks, for dates that were checked. */
struct jamsostek__ymd {
    int32_t year;
    int32_t month; /* 1 to 12 */
    int32_t day;   /* 1 to 31 */
};
/* Months since 1970-01: a dense number for tables. */
int32_t jamsostek__month_number(jamsostek_date date);
jamsostek_date jamsostek__month_start(int32_t month_number);
/* A day of a month; its last day if the month is too short. */
jamsostek_date jamsostek__month_day(int32_t month_number, int32_t day);
/* The same day so many months later, by the same rule. */
jamsostek_date jamsostek__months_later(jamsostek_date day, int32_t months);
/* The same day so many years later; that of 29 February is 1 March. */
jamsostek_date jamsostek__years_later(jamsostek_date day, int32_t years);

static inline bool
jamsostek__date_ok(jamsostek_date date)
{
    return date >= -25567 && date <= 84370; /* 1900-01-01 to 2200-12-31 */
}

/*
 * The conversions count from 1 March of the year 0 on: the leap day is the last
 * of its year then, and the days before a month are one linear formula.  Both
 * by multiplications alone: C. Neri, L. Schneider, "Euclidean affine functions
 * and their application to calendar algorithms" (2022).
 */
enum {
    JAMSOSTEK__DAYS_TO_1970 = 719468,
    JAMSOSTEK__DAYS_IN_400_YEARS = 146097,
};

/* A 29 February that does not exist is 1 March. */
static inline jamsostek_date
jamsostek__date_from(int32_t year, int32_t month, int32_t day)
{
    bool last_year = month < 3; /* January and February */
    uint32_t from_march = (uint32_t)(year - last_year);
    uint32_t months = (uint32_t)(month + (last_year ? 12 : 0));
    uint32_t century = from_march / 100;

    return (jamsostek_date)(1461 * from_march / 4 - century + century / 4 +
                            (979 * months - 2919) / 32 + (uint32_t)day - 1) -
           JAMSOSTEK__DAYS_TO_1970;
}

static inline struct jamsostek__ymd
jamsostek__date_split(jamsostek_date date)
{
    uint32_t days = (uint32_t)(date + JAMSOSTEK__DAYS_TO_1970);
    uint32_t century = (4 * days + 3) / JAMSOSTEK__DAYS_IN_400_YEARS;
    uint32_t of_century = (4 * days + 3) % JAMSOSTEK__DAYS_IN_400_YEARS / 4;
    uint64_t scaled = UINT64_C(2939745) * (4 * of_century + 3);
    uint32_t day_of_year = (uint32_t)scaled / 2939745 / 4;
    uint32_t month_day = 2141 * day_of_year + 197913;
    bool next_year = day_of_year >= 306; /* January and February */
    struct jamsostek__ymd ymd;

    ymd.year = (int32_t)(100 * century + (uint32_t)(scaled >> 32)) + next_year;
    ymd.month = (int32_t)(month_day >> 16) - (next_year ? 12 : 0);
    ymd.day = (int32_t)(month_day % 65536 / 2141) + 1;
    return ymd;
}

/*
 * An exact, not negative amount in millionths of a rupiah.  `more` says that
 * something smaller than a millionth is left, which matters for rounding up
 * and for halves.
 */
struct jamsostek__micro {
    int64_t micro;
    bool more;
};

/* base x rate, exact; false when it does not fit. */
static inline bool
jamsostek__share(int64_t base, int64_t rate_ppm, struct jamsostek__micro *out)
{
    out->more = false;
    return !mul_overflows(base, rate_ppm, &out->micro);
}

/* x factor (0 to 1,000,000 ppm), exact. */
struct jamsostek__micro jamsostek__scale(struct jamsostek__micro exact,
                                         int64_t factor_ppm);

/* Any other rounding than the usual one. */
int64_t jamsostek__round_to(struct jamsostek__micro exact,
                            jamsostek_rounding direction, int64_t base);

/*
 * The one rounding step: to a multiple of `base` rupiah (1 to 1,000,000).
 * Half up to whole rupiah is by far the usual one: a constant divisor makes
 * it a multiplication.  What is below a millionth cannot change it.
 */
static inline int64_t
jamsostek__round(struct jamsostek__micro exact, jamsostek_rounding direction,
                 int64_t base)
{
    if (LIKELY(direction == JAMSOSTEK_ROUND_HALF_UP && base == 1 &&
               exact.micro <= INT64_MAX - PPM))
        return (exact.micro + PPM / 2) / PPM;
    return jamsostek__round_to(exact, direction, base);
}

/* A text buffer that never overruns and counts what it would have needed. */
struct jamsostek__text {
    char *data; /* NULL when size is 0 */
    size_t size;
    size_t needed; /* without the closing NUL */
};
void jamsostek__text_add(struct jamsostek__text *text, const char *format, ...)
    PRINTF_LIKE(2, 3);
/* A JSON string with its quotes. */
void jamsostek__text_json(struct jamsostek__text *text, const char *value);
/* Digits grouped by '.', with a minus where negative. */
void jamsostek__text_grouped(struct jamsostek__text *text, int64_t value);
/* Whether all of it fits; `needed` (or NULL) gets the bytes with the NUL. */
jamsostek_status jamsostek__text_end(const struct jamsostek__text *text,
                                     size_t *needed, jamsostek_error *err);

#endif
