/* SPDX-License-Identifier: MIT */

/*
 * failing_memory.c - an allocator that fails when a test asks for it
 *
 * Linked into test_memory and test_nik_set in place of lib/base/memory.c.
 */
#include "failing_memory.h"

#include "base/internal.h"

#include <stdlib.h>

long jamsostek_test_fail_after = -1;
long jamsostek_test_live;

/* True for the one allocation that has to fail; later ones work again, since
 * a library may try to go on with less. */
static bool
fails_now(void)
{
    if (jamsostek_test_fail_after < 0)
        return false;
    return jamsostek_test_fail_after-- == 0;
}

void *
jamsostek__alloc(size_t size)
{
    void *pointer = fails_now() ? NULL : malloc(size);

    jamsostek_test_live += pointer != NULL;
    return pointer;
}

void *
jamsostek__realloc(void *pointer, size_t size)
{
    void *moved = fails_now() ? NULL : realloc(pointer, size);

    jamsostek_test_live += pointer == NULL && moved != NULL;
    return moved;
}

void
jamsostek__free(void *pointer)
{
    jamsostek_test_live -= pointer != NULL;
    free(pointer);
}
