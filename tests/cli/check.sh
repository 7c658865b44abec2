# SPDX-License-Identifier: MIT
#
# What test_cli.sh checks with: $command is run, its output is in $here/out and
# $here/err, and each mismatch is printed.

here=$(mktemp -d) || exit 1
trap 'rm -rf "$here"' EXIT
passed=0
failed=0
name=

# run CODE ARGUMENTS...: runs the command and checks its exit code.
run() {
    expected=$1
    shift
    name=$*
    "$command" "$@" >"$here/out" 2>"$here/err" </dev/null
    is "exit code" "$?" "$expected"
}

# is WHAT FOUND EXPECTED
is() {
    if [ "$2" = "$3" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf '%s: %s: %s instead of %s\n' "$name" "$1" "$2" "$3"
        [ ! -s "$here/err" ] || sed 's/^/    /' "$here/err"
    fi
}

# prints TEXT: standard output has a line that contains it; says: the same for
# standard error.
contains() {
    if grep -qF -e "$2" "$1"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf '%s: not printed: %s\n' "$name" "$2"
    fi
}
prints() { contains "$here/out" "$1"; }
says() {
    contains "$here/err" "$1"
    is "lines of the complaint" "$(wc -l <"$here/err" | tr -d ' ')" "${2:-1}"
}
# lacks TEXT: neither standard output nor standard error has it.
lacks() {
    is "lines with $1" "$(cat "$here/out" "$here/err" | grep -cF -e "$1")" 0
}
# narrow: no line of standard output has more than 100 characters (all texts
# are ASCII where this is asked).
narrow() {
    is "longest line above 100" \
        "$(awk 'length($0) > 100 { print length($0) ": " $0 }' "$here/out")" ""
}

# field PATH: a value of the JSON on standard output.
if command -v python3 >/dev/null 2>&1; then
    json() {
        is "$1" "$(python3 -c '
import json, sys
value = json.load(open(sys.argv[1]))
for step in sys.argv[2].split("."):
    value = value[int(step) if isinstance(value, list) else step]
print(value)' "$here/out" "$1" 2>&1)" "$2"
    }
else
    echo "python3 is missing: JSON is not checked"
    json() { :; }
fi
