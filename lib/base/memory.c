/* SPDX-License-Identifier: MIT */

/*
 * memory.c - the only place that asks the system for memory
 *
 * It stands alone so that a test can link its own version in its place and
 * fail each allocation in turn.
 */
#include "internal.h"

#include <stdlib.h>

void *
jamsostek__alloc(size_t size)
{
    return malloc(size);
}

void *
jamsostek__realloc(void *pointer, size_t size)
{
    return realloc(pointer, size);
}

void
jamsostek__free(void *pointer)
{
    free(pointer);
}
