/* SPDX-License-Identifier: MIT */

/*
 * test_scan.c - every way to find delimiters finds the same ones
 */
#include "../lib/register/scan.h"
#include "support.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#define BLOCKS 70

/* What scan.h says, byte by byte. */
static struct jamsostek__marks
expected_marks(const char *block)
{
    struct jamsostek__marks marks = {0, 0, 0};
    unsigned char byte;
    int i;

    for (i = 0; i < 64; i++) {
        byte = (unsigned char)block[i];
        if (byte == ',' || byte == '\n')
            marks.ends |= (uint64_t)1 << i;
        else if (byte == '"')
            marks.quotes |= (uint64_t)1 << i;
        else if (byte < 0x20 || byte > 0x7f)
            marks.odd |= (uint64_t)1 << i;
    }
    return marks;
}

static void
assert_scanned(jamsostek__scan *scan, const char *text, size_t size)
{
    static uint16_t ends[BLOCKS * SCAN_BLOCK + 64];
    struct jamsostek__marks found[BLOCKS + 1], expected;
    size_t blocks = (size + SCAN_BLOCK - 1) / SCAN_BLOCK;
    size_t i, n, listed = 0;
    uint64_t valid;

    memset(found, 0x5a, sizeof found);
    n = scan(text, size, found, ends);
    for (i = 0; i < blocks; i++) {
        expected = expected_marks(text + i * SCAN_BLOCK);
        valid = ~(uint64_t)0;
        if (i + 1 == blocks && size % SCAN_BLOCK != 0)
            valid = ((uint64_t)1 << size % SCAN_BLOCK) - 1;
        assert_true(found[i].ends == (expected.ends & valid));
        assert_true(found[i].quotes == (expected.quotes & valid));
        assert_true(found[i].odd == (expected.odd & valid));
    }
    /* Not a mark more than was asked for. */
    assert_true(found[blocks].ends == UINT64_C(0x5a5a5a5a5a5a5a5a));
    for (i = 0; i < size; i++)
        if (text[i] == ',' || text[i] == '\n')
            assert_int_equal(ends[listed++], i);
    assert_int_equal(listed, n);
}

static void
every_variant_marks_every_byte(void **state)
{
    char text[256];
    int variant, i;

    (void)state;
    for (i = 0; i < 256; i++)
        text[i] = (char)i;
    for (variant = SCAN_PLAIN; variant <= SCAN_AVX512; variant++) {
        jamsostek__scan *scan = jamsostek__scan_variant(variant);

        if (scan == NULL)
            print_message("variant %d is not here\n", variant);
        else
            assert_scanned(scan, text, sizeof text);
    }
    assert_non_null(jamsostek__scan_variant(SCAN_PLAIN));
    assert_null(jamsostek__scan_variant(-1));
    assert_non_null(jamsostek__scan_best());
}

static void
every_variant_marks_random_text(void **state)
{
    static const char letters[] =
        "abcXYZ019 ,,,\n\n\"\r\t.-\x1f\x7f\x80\xc3\xff";
    static char text[(BLOCKS + 1) * SCAN_BLOCK];
    uint64_t seed = random_seed();
    int variant, round;
    size_t i, shift;

    (void)state;
    for (round = 0; round < 200; round++) {
        for (i = 0; i < sizeof text; i++)
            text[i] = letters[random_next(&seed) % sizeof letters];
        shift = random_next(&seed) % SCAN_BLOCK;
        for (variant = SCAN_PLAIN; variant <= SCAN_AVX512; variant++) {
            jamsostek__scan *scan = jamsostek__scan_variant(variant);

            if (scan != NULL)
                assert_scanned(scan, text + shift,
                               random_next(&seed) % (BLOCKS * SCAN_BLOCK));
        }
    }
}

static void
the_lowest_bit_is_found(void **state)
{
    unsigned i;

    (void)state;
    for (i = 0; i < 64; i++)
        assert_int_equal(
            jamsostek__lowest_bit((uint64_t)1 << i | (uint64_t)1 << 63), i);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_variant_marks_every_byte),
        cmocka_unit_test(every_variant_marks_random_text),
        cmocka_unit_test(the_lowest_bit_is_found),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
