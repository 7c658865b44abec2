/* SPDX-License-Identifier: MIT */

/*
 * bench_identity.c - what is asked for every line of a register
 *
 *     bench_identity [CALLS [ROUNDS]]    10,000,000, 5
 *
 * NIK, its number, comparison with a birth date, region code and occupation:
 * nanoseconds per call, the median of the rounds, one JSON object per line.
 * The inputs lie in memory that no cache holds at once, in the order in which
 * a register would have them, and for codes also scattered.
 */
#define _POSIX_C_SOURCE 200809L

#include <jamsostek/jamsostek.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MAX_ROUNDS = 101, LINES = 1 << 18, WIDTH = 24 };

static char niks[LINES][WIDTH];
static char codes[LINES][WIDTH];
static char scattered[LINES][WIDTH];
static jamsostek_date births[LINES];
static jamsostek_nik parsed[LINES];
static jamsostek_regions *regions;
static volatile int64_t sink;

static const char *const occupations[] = {
    "petani",      "Petani/Pekebun", "buruh tani",     "nelayan pesisir",
    "ojol",        "Ojek",           "Pedagang pasar", "Ketua RT 03/RW 05",
    "guru ngaji",  "Merbot",         "Kader Posyandu", "BURUH HARIAN LEPAS",
    "tukang batu", "wiraswasta",     "perangkat desa", "pemulung",
};
static size_t occupation_lengths[16];

static double
now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static int64_t
parse(size_t i)
{
    return jamsostek_nik_parse(niks[i], 16, &parsed[i]);
}

static int64_t
number(size_t i)
{
    return jamsostek_nik_number(niks[i], 16);
}

static int64_t
compare(size_t i)
{
    return jamsostek_nik_compare(&parsed[i], births[i], 1);
}

static int64_t
locate(size_t i)
{
    int32_t index = 0;

    return jamsostek_regions_locate(regions, codes[i], 13, &index, NULL, NULL) +
           index;
}

static int64_t
locate_scattered(size_t i)
{
    int32_t index = 0;

    return jamsostek_regions_locate(regions, scattered[i], 13, &index, NULL,
                                    NULL) +
           index;
}

static int64_t
match(size_t i)
{
    int32_t category = 0;

    return jamsostek_category_match(occupations[i * 7 % 16],
                                    occupation_lengths[i * 7 % 16], &category,
                                    NULL) +
           category;
}

static int
by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

static void
measure(const char *what, int64_t (*call)(size_t), size_t calls, int rounds)
{
    double times[MAX_ROUNDS], start;
    int64_t sum = 0;
    size_t i;
    int r;

    for (r = 0; r < rounds; r++) {
        start = now();
        for (i = 0; i < calls; i++)
            sum += call(i % LINES);
        times[r] = (now() - start) / (double)calls;
    }
    sink = sum;
    qsort(times, (size_t)rounds, sizeof *times, by_value);
    printf("{\"bench\": \"identity\", \"what\": \"%s\", \"ns_per_call\": "
           "%.1f}\n",
           what, times[rounds / 2]);
}

/* The next village of the list behind `at`, or the first. */
static int32_t
next_village(int32_t at, char code[WIDTH])
{
    int32_t n = jamsostek_regions_count(regions);
    jamsostek_region region = {.level = 0};

    do {
        at = at % (n - 1) + 1;
        if (jamsostek_regions_get(regions, at, &region, NULL) != JAMSOSTEK_OK)
            exit(1);
    } while (region.level != 4);
    snprintf(code, WIDTH, "%.13s", region.code);
    return at;
}

/* 200 people in each village, and people of any. */
static void
fill_codes(void)
{
    int32_t n = jamsostek_regions_count(regions), at = 0;
    uint64_t chance = 1;
    size_t i;

    for (i = 0; i < LINES; i++) {
        if (i % 200 == 0)
            at = next_village(at, codes[i]);
        else
            memcpy(codes[i], codes[i - 1], WIDTH);
        chance = chance * UINT64_C(6364136223846793005) + 1442695;
        next_village((int32_t)((chance >> 33) % (uint64_t)(n - 1)),
                     scattered[i]);
    }
}

static void
fill(void)
{
    size_t i;

    for (i = 0; i < LINES; i++) {
        snprintf(niks[i], WIDTH, "999999%02u%02u%02u%04u",
                 (unsigned)(i * 7 % 28 + 1 + (i & 1 ? 40 : 0)),
                 (unsigned)(i * 5 % 12 + 1), (unsigned)(i * 3 % 100),
                 (unsigned)(i % 9999 + 1));
        births[i] = (jamsostek_date)(i * 37 % 20000);
    }
    for (i = 0; i < 16; i++)
        occupation_lengths[i] = strlen(occupations[i]);
    fill_codes();
}

int
main(int argc, char **argv)
{
    size_t calls = argc > 1 ? strtoul(argv[1], NULL, 10) : 10000000;
    long rounds = argc > 2 ? strtol(argv[2], NULL, 10) : 5;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    if (calls < 1 || rounds < 1 || rounds > MAX_ROUNDS)
        return 1;
    if (jamsostek_regions_open(JAMSOSTEK_TEST_DATA "/regions_id.csv.gz",
                               &regions, &err) != JAMSOSTEK_OK) {
        fprintf(stderr, "%s\n", err.message);
        return 1;
    }
    fill();
    measure("nik_parse", parse, calls, (int)rounds);
    measure("nik_number", number, calls, (int)rounds);
    measure("nik_compare", compare, calls, (int)rounds);
    measure("region_locate", locate, calls, (int)rounds);
    measure("region_locate_scattered", locate_scattered, calls, (int)rounds);
    measure("category_match", match, calls, (int)rounds);
    jamsostek_regions_free(regions);
    return 0;
}
