#!/bin/sh
# SPDX-License-Identifier: MIT
#
# The library has no variables: nothing of ours may stand in a section that is
# writable while a program runs.  Constant tables with pointers are in
# .data.rel.ro, which the loader closes after relocation.
#
#   check_mutable_data.sh ARCHIVE
set -eu

command -v objdump >/dev/null || { echo "objdump is missing (binutils)"; exit 77; }
if nm "$1" 2>/dev/null | grep -qE '__(asan|sanitizer|ubsan|gcov)_'; then
    echo "an instrumented build has variables of its own"
    exit 77
fi
found=$(objdump -h "$1" | awk '
    / file format / { object = $1 }
    $2 ~ /^\.t?(data|bss)(\.|$)/ && $2 !~ /^\.data\.rel\.ro/ &&
        $3 !~ /^0+$/ { print object, $2, "0x" $3 " bytes" }')
common=$(nm "$1" | awk '$2 == "C" { print $3 }')
if [ -n "$found$common" ]; then
    echo "writable data in the library:"
    echo "$found $common"
    exit 1
fi
echo "no writable data"
