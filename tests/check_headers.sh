#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Every public header stands alone, in C99, C11 and C++11.
#
#   check_headers.sh CC FOLDER_OF_VERSION_H
set -eu

cc=$1
generated=$2
include=$(cd "$(dirname "$0")/../include" && pwd)
cxx=
for candidate in c++ g++ clang++; do
    if command -v "$candidate" >/dev/null; then
        cxx=$candidate
        break
    fi
done
[ -n "$cxx" ] || { echo "a C++ compiler is missing (g++)"; exit 77; }

alone() { # COMPILER LANGUAGE STANDARD HEADER
    # Twice, since a header must also survive being included again.
    printf '#include <%s>\n#include <%s>\n' "$4" "$4" |
        "$1" -x "$2" "-std=$3" -pedantic -Wall -Wextra -Wundef -Werror \
            -fsyntax-only -I"$include" -I"$generated" - || {
        echo "$4 does not stand alone as $3"
        exit 1
    }
}

n=0
for path in "$include"/jamsostek/*.h "$generated"/jamsostek/*.h; do
    header=jamsostek/${path##*/}
    alone "$cc" c c99 "$header"
    alone "$cc" c c11 "$header"
    alone "$cxx" c++ c++11 "$header"
    n=$((n + 1))
done
echo "$n headers stand alone"
