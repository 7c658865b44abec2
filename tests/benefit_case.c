/* SPDX-License-Identifier: MIT */

/*
 * benefit_case.c - the inputs of a line of benefits.csv
 */
#include "benefit_case.h"
#include "support.h"

#include <stdlib.h>
#include <string.h>

bool
case_text(const struct benefit_case *c, const char *key, char *out, size_t size)
{
    size_t n = strlen(key), length;
    const char *p = c->inputs;

    for (;;) {
        length = strcspn(p, ";");
        if (length > n && strncmp(p, key, n) == 0 && p[n] == '=') {
            length -= n + 1;
            if (length >= size)
                return false;
            memcpy(out, p + n + 1, length);
            out[length] = '\0';
            return true;
        }
        if (p[length] == '\0')
            return false;
        p += length + 1;
    }
}

bool
case_number(const struct benefit_case *c, const char *key, int64_t *out)
{
    char text[32];

    return case_text(c, key, text, sizeof text) && whole_number(text, out);
}

int64_t
case_number_or(const struct benefit_case *c, const char *key, int64_t otherwise)
{
    int64_t value;

    return case_number(c, key, &value) ? value : otherwise;
}

bool
case_ppm(const struct benefit_case *c, const char *key, int64_t *out)
{
    char text[32], *dot;
    int64_t whole, fraction = 0, scale = 10000;
    bool negative;

    if (!case_text(c, key, text, sizeof text))
        return false;
    negative = text[0] == '-';
    dot = strchr(text, '.');
    if (dot != NULL) {
        char *digit;

        for (digit = dot + 1; *digit != '\0'; digit++) {
            if (*digit < '0' || *digit > '9' || scale == 1)
                return false;
            scale /= 10;
            fraction += (*digit - '0') * scale;
        }
        *dot = '\0';
    }
    if (!whole_number(text + negative, &whole))
        return false;
    *out = whole * 10000 + fraction;
    if (negative)
        *out = -*out;
    return true;
}
