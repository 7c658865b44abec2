#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Every public header stands alone, in C99, C11 and C++11, and has an example
# that compiles.
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

# What the examples take from around them.
around='
#include <jamsostek/jamsostek.h>
#include <stdio.h>
extern jamsostek_status status;
extern jamsostek_error err;
extern jamsostek_date day, month, today, dismissed, january, april;
extern jamsostek_date january_2025, july_2025, december_2025, july_2026;
extern jamsostek_date from_2027;
extern const jamsostek_date *holidays;
extern size_t n_holidays;
extern jamsostek_worker w, worker;
extern jamsostek_contribution c;
extern const jamsostek_regions *regions;
extern int32_t nias_selatan, wakatobi;
int report(const jamsostek_error *why);
'

# Each example of a header as a function, unless it is one; faults name the line
# of the header.
functions() { # PATH
    printf '%s' "$around"
    awk '
        /@code/ { begins = 1; next }
        /@endcode/ { if (wrapped) print "return 0;\n}"; inside = 0 }
        begins {
            n++
            wrapped = $0 !~ /^ \* static /
            if (wrapped)
                printf "int example_%d(void);\nint example_%d(void)\n{\n", n, n
            printf "#line %d \"%s\"\n", NR, FILENAME
            inside = 1
            begins = 0
        }
        inside { sub(/^ \* ?/, ""); print }
    ' "$1"
}

examples() { # PATH
    # Whole programs would use what these only show how to get.
    functions "$1" | "$cc" -x c -std=c99 -pedantic -Wall -Wextra -Werror \
        -Wno-unused-variable -Wno-unused-but-set-variable \
        -Wno-unused-function -fsyntax-only \
        -I"$include" -I"$generated" - || {
        echo "an example of $1 does not compile"
        exit 1
    }
}

n=0
shown=0
for path in "$include"/jamsostek/*.h "$generated"/jamsostek/*.h; do
    header=jamsostek/${path##*/}
    alone "$cc" c c99 "$header"
    alone "$cc" c c11 "$header"
    alone "$cxx" c++ c++11 "$header"
    n=$((n + 1))
    case ${path##*/} in
    api.h | jamsostek.h | version.h) continue ;; # no topics
    esac
    blocks=$(grep -c '@code' "$path") || {
        echo "$header shows no example"
        exit 1
    }
    examples "$path"
    shown=$((shown + blocks))
done
echo "$n headers stand alone, $shown examples compile"
