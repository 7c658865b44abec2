#!/bin/sh
# SPDX-License-Identifier: MIT
#
# A layer uses only the layers below it.  Reads the #include lines of lib/.
#
#   check_layers.sh LIB
set -eu

cd "$1"
grep -n '^ *# *include *"' */*.[ch] | awk -F'[:"]' '
    BEGIN {
        level["base"] = 0
        level["law"] = 1
        level["worker"] = level["contribution"] = level["benefit"] = 2
        level["register"] = 3
        level["coverage"] = 4
        level["arrow"] = 5
    }
    {
        split($1, from, "/")
        sub(/^\.\.\//, "", $4)
        # Without a folder it is a neighbour.
        if (split($4, to, "/") < 2)
            next
        n++
        if (!(from[1] in level) || !(to[1] in level))
            why = "unknown layer"
        else if (from[1] != to[1] && level[to[1]] >= level[from[1]])
            why = from[1] " must not use " to[1]
        else
            next
        print "lib/" $1 ":" $2 ": " $4 ": " why
        bad++
    }
    END {
        if (!bad)
            print n + 0 " includes across files, all downwards"
        exit bad > 0
    }'
