/* SPDX-License-Identifier: MIT */

/*
 * bench_nik_set.c - what it costs to remember a NIK
 *
 *     bench_nik_set PEOPLE [BATCH [ROUNDS]]
 *
 * Numbers as they stand in a list: sixteen digits with a birth date and a
 * small serial, in no order.  BATCH of them are asked for before the first is
 * added, as a reader does.  One JSON object with the best of the rounds;
 * processor time, since other programs may run beside.
 */
#include "register/nik_set.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double
processor_time(void)
{
    struct timespec t;

    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* 99 99 99, day, month, year, serial. */
static int64_t
some_nik(uint64_t *random)
{
    uint64_t x;

    *random += UINT64_C(0x9e3779b97f4a7c15);
    x = *random;
    x = (x ^ x >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ x >> 27) * UINT64_C(0x94d049bb133111eb);
    x ^= x >> 31;
    return INT64_C(9999990000000000) +
           (int64_t)((x & 0xffff) % 31 + 1 + 40 * (x >> 63)) * 100000000 +
           (int64_t)((x >> 16 & 0xffff) % 12 + 1) * 1000000 +
           (int64_t)((x >> 32 & 0xffff) % 100) * 10000 +
           (int64_t)((x >> 48 & 0x7fff) % 9999 + 1);
}

static int
fill(const int64_t *niks, int64_t people, int64_t batch, int64_t *known,
     int64_t *memory)
{
    struct jamsostek__nik_set *set;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    int64_t i, k, end;
    uint32_t before;

    if (jamsostek__nik_set_new(0, &set, &err) != JAMSOSTEK_OK)
        return 1;
    *known = 0;
    for (i = 0; i < people; i = end) {
        end = people - i > batch ? i + batch : people;
        for (k = i; k < end; k++)
            jamsostek__nik_set_prefetch(set, niks[k]);
        for (k = i; k < end; k++) {
            if (jamsostek__nik_set_add(set, niks[k], JAMSOSTEK__SEEN_LISTED,
                                       &before, &err) != JAMSOSTEK_OK)
                return 1;
            *known += before != 0;
        }
    }
    (void)jamsostek__nik_set_bytes(set, memory);
    jamsostek__nik_set_free(set);
    return 0;
}

int
main(int argc, char **argv)
{
    int64_t people = argc > 1 ? atoll(argv[1]) : 0;
    int64_t batch = argc > 2 ? atoll(argv[2]) : 64;
    int rounds = argc > 3 ? atoi(argv[3]) : 3, round;
    int64_t known = 0, memory = 0, i;
    double best = 0, start, seconds;
    uint64_t random = 1;
    int64_t *niks;

    if (people < 1 || batch < 1) {
        fprintf(stderr, "usage: bench_nik_set PEOPLE [BATCH [ROUNDS]]\n");
        return 2;
    }
    niks = malloc((size_t)people * sizeof *niks);
    if (niks == NULL)
        return 1;
    for (i = 0; i < people; i++)
        niks[i] = some_nik(&random);
    for (round = 0; round < rounds; round++) {
        start = processor_time();
        if (fill(niks, people, batch, &known, &memory) != 0)
            return 1;
        seconds = processor_time() - start;
        if (round == 0 || seconds < best)
            best = seconds;
    }
    free(niks);
    printf("{\"bench\": \"NIK remembered\", \"rows\": %lld, \"batch\": %lld, "
           "\"known\": %lld, \"seconds\": %.3f, \"ns_per_row\": %.1f, "
           "\"bytes_per_person\": %.2f}\n",
           (long long)people, (long long)batch, (long long)known, best,
           best * 1e9 / (double)people,
           (double)memory / (double)(people - known));
    return 0;
}
