/* SPDX-License-Identifier: MIT */

/*
 * test_kernel.c - every variant of the kernel that this processor can run,
 * against 64-bit arithmetic written the long way
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "contribution/kernel.h"

static const char *const names[] = {"plain", "avx2", "avx512"};

static uint64_t seed = 20261121;

static uint32_t
random_u32(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (uint32_t)(seed >> 16);
}

/* Half up to whole rupiah, rate in units of 0.001 %. */
static int64_t
expected_share(uint32_t base, uint32_t cap, uint32_t rate)
{
    uint64_t counted = base < cap ? base : cap;
    uint64_t product = counted * rate;

    return (int64_t)(product / 100000 + (product % 100000 >= 50000));
}

static void
fill(uint32_t *base, uint8_t *slot, size_t n)
{
    static const uint32_t edges[] = {0,       1,       49,         50,
                                     99999,   100000,  100001,     4999999,
                                     5000000, 5000001, 4294967295u};
    size_t i;

    for (i = 0; i < n; i++) {
        base[i] = random_u32() % 3 == 0 ? edges[random_u32() % 11]
                                        : random_u32() >> random_u32() % 20;
        slot[i] = (uint8_t)(1 + random_u32() % 255);
    }
}

static struct kernel_line line;

static void
every_variant_gives_the_exact_shares(void **state)
{
    uint32_t base[KERNEL_BLOCK], quotient[KERNEL_BLOCK], rest[KERNEL_BLOCK];
    uint8_t slot[KERNEL_BLOCK];
    int64_t out[KERNEL_BLOCK];
    int variant, tried = 0, trial;
    struct kernel kernel;
    size_t i, k, n;

    (void)state;
    for (variant = KERNEL_PLAIN; variant <= KERNEL_AVX512; variant++) {
        if (!jamsostek__kernel_variant(variant, &kernel)) {
            print_message("%s: not on this processor\n", names[variant]);
            continue;
        }
        tried++;
        for (trial = 0; trial < 2000; trial++) {
            bool add = trial % 2 == 1;

            line.varies = trial % 3 != 0;
            line.flats = trial % 3 == 2;
            line.cap = trial % 5 == 0 ? UINT32_MAX : random_u32() % 20000000;
            for (k = 0; k < KERNEL_SLOTS; k++) {
                line.rate[k] = random_u32() % (KERNEL_MAX_RATE + 1);
                line.flat[k] = random_u32() % 1000000;
            }
            n = trial % 7 == 0 ? random_u32() % KERNEL_BLOCK : KERNEL_BLOCK;
            fill(base, slot, n);
            for (i = 0; i < n; i++)
                out[i] = (int64_t)i;
            kernel.split(base, line.cap, n, quotient, rest);
            kernel.shares(&line, quotient, rest, slot, n, add, out);
            for (i = 0; i < n; i++) {
                uint32_t rate = line.rate[line.varies ? slot[i] : 1];
                int64_t want = expected_share(base[i], line.cap, rate) +
                               (line.flats ? line.flat[slot[i]] : 0) +
                               (add ? (int64_t)i : 0);

                assert_int_equal(out[i], want);
            }
        }
    }
    assert_true(tried > 0);
}

static void
every_variant_adds_to_the_right_group(void **state)
{
    enum { GROUPS = 7, STRIDE = 11 };
    static struct kernel_rows rows;
    uint32_t base[KERNEL_BLOCK];
    uint8_t slot[KERNEL_BLOCK];
    int32_t group[KERNEL_BLOCK];
    int64_t got[GROUPS][STRIDE], want[GROUPS][STRIDE];
    int variant, trial;
    struct kernel kernel;
    size_t i, k;

    (void)state;
    for (variant = KERNEL_PLAIN; variant <= KERNEL_AVX512; variant++) {
        if (!jamsostek__kernel_variant(variant, &kernel))
            continue;
        for (trial = 0; trial < 300; trial++) {
            for (k = 0; k < KERNEL_LANES; k++) {
                rows.cap[k] = random_u32() % 20000000;
                rows.cap_quotient[k] = rows.cap[k] / KERNEL_UNIT;
                rows.cap_rest[k] = rows.cap[k] % KERNEL_UNIT;
                for (i = 0; i < KERNEL_SLOTS; i++)
                    rows.rate[i][k] = random_u32() % (KERNEL_MAX_RATE + 1);
            }
            fill(base, slot, KERNEL_BLOCK);
            memset(got, 0, sizeof got);
            memset(want, 0, sizeof want);
            for (i = 0; i < KERNEL_BLOCK; i++) {
                group[i] = (int32_t)(random_u32() % GROUPS);
                for (k = 0; k < KERNEL_LANES; k++)
                    want[group[i]][k] += expected_share(base[i], rows.cap[k],
                                                        rows.rate[slot[i]][k]);
            }
            kernel.sum(&rows, base, slot, group, KERNEL_BLOCK, STRIDE,
                       &got[0][0]);
            assert_memory_equal(got, want, sizeof got);
        }
    }
}

static void
every_variant_refuses_wages_that_do_not_fit(void **state)
{
    static const int64_t bad[] = {-1, INT64_MIN, INT64_MAX,
                                  INT64_C(4294967296)};
    int64_t wage[KERNEL_BLOCK];
    uint32_t base[KERNEL_BLOCK];
    int variant;
    struct kernel kernel;
    size_t i, at, k;

    (void)state;
    for (variant = KERNEL_PLAIN; variant <= KERNEL_AVX512; variant++) {
        if (!jamsostek__kernel_variant(variant, &kernel))
            continue;
        for (i = 0; i < KERNEL_BLOCK; i++)
            wage[i] = random_u32();
        assert_true(kernel.narrow(wage, KERNEL_BLOCK, base));
        for (i = 0; i < KERNEL_BLOCK; i++)
            assert_int_equal(base[i], wage[i]);
        for (at = 0; at < KERNEL_BLOCK; at++)
            for (k = 0; k < sizeof bad / sizeof bad[0]; k++) {
                int64_t good = wage[at];

                wage[at] = bad[k];
                assert_false(kernel.narrow(wage, KERNEL_BLOCK, base));
                wage[at] = good;
            }
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_variant_gives_the_exact_shares),
        cmocka_unit_test(every_variant_adds_to_the_right_group),
        cmocka_unit_test(every_variant_refuses_wages_that_do_not_fit),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
