/* SPDX-License-Identifier: MIT */

/*
 * fuzz_text.c - amounts and dates in text
 *
 * What is read must come out again when it is written, and be read the same a
 * second time.
 */
#include <jamsostek/date.h>
#include <jamsostek/money.h>

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
check_amount(const char *text)
{
    char written[JAMSOSTEK_IDR_SIZE];
    jamsostek_idr amount, again;

    if (jamsostek_idr_parse(text, &amount, NULL) != JAMSOSTEK_OK)
        return;
    if (jamsostek_idr_format(amount, written, sizeof written, NULL) !=
            JAMSOSTEK_OK ||
        jamsostek_idr_parse(written, &again, NULL) != JAMSOSTEK_OK ||
        again != amount)
        abort();
}

static void
check_date(const char *text)
{
    char written[JAMSOSTEK_DATE_SIZE];
    jamsostek_date date;

    if (jamsostek_date_parse(text, &date, NULL) != JAMSOSTEK_OK)
        return;
    if (jamsostek_date_format(date, written, sizeof written, NULL) !=
            JAMSOSTEK_OK ||
        strncmp(written, text, strlen(text)) != 0)
        abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *text = malloc(size + 1);

    if (text == NULL)
        abort();
    memcpy(text, data, size);
    text[size] = '\0';
    check_amount(text);
    check_date(text);
    free(text);
    return 0;
}
