#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Compares the functions that the shared library exports with the list in the
# tree, so that nobody adds or loses one without seeing it.
#
#   check_symbols.sh LIBRARY             compare
#   check_symbols.sh --refresh LIBRARY   write the list anew
set -eu

list=$(dirname "$0")/install/symbols.txt

exported() {
    # Without the name of the version node, and without that node itself.
    nm -D --defined-only "$1" | awk '$2 != "A" { sub(/@.*/, "", $3); print $3 }' |
        LC_ALL=C sort
}

command -v nm >/dev/null || { echo "nm is missing (binutils)"; exit 77; }
if [ "$1" = --refresh ]; then
    exported "$2" >"$list"
    exit
fi
if ! exported "$1" | diff -u "$list" -; then
    echo "The exported functions differ from tests/install/symbols.txt."
    echo "If that is meant: sh tests/check_symbols.sh --refresh $1"
    exit 1
fi
if grep -v '^jamsostek_[a-z]' "$list"; then
    echo "These names do not begin with jamsostek_ and a letter."
    exit 1
fi
echo "$(wc -l <"$list") functions exported, as listed"
