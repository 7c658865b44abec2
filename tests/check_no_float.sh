#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Money is counted in whole numbers.  gcc on x86-64 refuses every use of float,
# double and long double when it may not touch their registers, so each source
# file is compiled that way.  Exit 77: this compiler cannot tell.
#
#   check_no_float.sh COMPILER LIB [INCLUDE...]
set -eu

cc=$1
lib=$2
shift 2
set -- "$@" "$lib"
flags=
for folder in "$@"; do
    flags="$flags -I$folder"
done

if "$cc" -dM -E -x c - </dev/null | grep -q __clang__ ||
    ! "$cc" -dM -E -x c - </dev/null | grep -q __x86_64__; then
    echo "only gcc for x86-64 can tell"
    exit 77
fi
# The check itself has to bite.
if echo 'double half(double x); double half(double x) { return x / 2; }' |
    "$cc" -mgeneral-regs-only -x c -c -o /dev/null - 2>/dev/null; then
    echo "this compiler does not refuse double"
    exit 77
fi

files=0
bad=0
for file in "$lib"/*/*.c; do
    files=$((files + 1))
    # Folder names without blanks, as everywhere in the build.
    # shellcheck disable=SC2086
    "$cc" -std=c11 -O1 -w -mgeneral-regs-only $flags -c "$file" -o /dev/null ||
        bad=$((bad + 1))
done
[ "$files" -gt 0 ] || { echo "no source files in $lib"; exit 1; }
echo "$files source files, $bad with floating point"
[ "$bad" = 0 ]
