# SPDX-License-Identifier: MIT
#
# Sourced by the stories.  The command is $JAMSOSTEK, or the one that was built
# in build/release.  Every figure that a story answers with is printed by the
# command; what stands in the scripts are the claims and the names of files.

root=$(cd "$(dirname "$0")/../.." && pwd)
jamsostek=${JAMSOSTEK:-$root/build/release/bin/jamsostek}
LC_ALL=C
export LC_ALL
cd "$root/examples/data" || exit 1

title() {
    printf '%s\n' "$1"
    printf '%s\n' "$1" | sed 's/./=/g'
}

note() {
    printf '\n%s\n' "$*" | fold -s -w 78 | sed 's/ *$//'
}

claim() {
    note "Printed: $*"
}

# Shows a command as one would type it, then runs it; a verdict that is not
# what was claimed is no failure.
show() {
    printf '\n$ jamsostek'
    for word in "$@"; do
        case $word in
        *[!A-Za-z0-9_./,:=-]*) printf ' "%s"' "$word" ;;
        *) printf ' %s' "$word" ;;
        esac
    done
    printf '\n'
    "$jamsostek" "$@" --lang en || exit 1
}

# member NAME COMMAND...: the last member of that name in the JSON of a command.
member() {
    name=$1
    shift
    "$jamsostek" "$@" --format json |
        sed -n "s/^ *\"$name\": \([0-9]*\),*\$/\1/p" | tail -n 1
}

# field NAME COMMAND...: the field of that name in the one line of a table.
field() {
    name=$1
    shift
    "$jamsostek" "$@" --format csv | awk -F, -v name="$name" '
        NR == 1 { for (i = 1; i <= NF; i++) if ($i == name) column = i }
        NR == 2 { print $column }'
}

# population CODE: people of a region.
population() {
    awk -F, -v code="$1" '$1 == code { print $5 }' population_2024s2.csv
}
