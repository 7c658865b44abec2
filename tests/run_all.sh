#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Every check of the project.
#
#   sh tests/run_all.sh               all of them
#   sh tests/run_all.sh --fast        build, then the unit tests
#   sh tests/run_all.sh --only NAME   one check (may be repeated)
#   sh tests/run_all.sh --skip NAME   all but this one (may be repeated)
#   sh tests/run_all.sh --list        their names
#
# A check whose tool is missing skips itself.  In a full run, and wherever
# CI=true, that is a failure, since nothing was checked.  Logs: build/logs/.
# FUZZ_SECONDS (20) is the time for new inputs per fuzz target.
set -u

cd "$(dirname "$0")/.." || exit 1
root=$(pwd)
logs=$root/build/logs
release=$root/build/release

checks="release unit cli memory property cases corpus symbols mutable_data headers \
layers no_float install isal sanitize clang tables python_checks examples format tidy docs python lua \
bench fuzz quickstart"
fast_checks="release unit"

# --- the checks -------------------------------------------------------------

skip() {
    say "skipped: $*"
    exit 77
}

need() {
    for tool in "$@"; do
        have "$tool" || skip "$tool is missing"
    done
}

# Configures and builds a preset, once in a run.
build() { # PRESET FOLDER OPTION...
    preset=$1
    folder=$2
    shift 2
    need cmake
    [ ! -e "$logs/built-$folder" ] || return 0
    if [ -e "$logs/broken-$folder" ]; then
        say "build/$folder could not be built, see above"
        return 1
    fi
    : >"$logs/broken-$folder"
    cmake --preset "$preset" -B "build/$folder" "$@" &&
        cmake --build "build/$folder" -j "$jobs" &&
        mv "$logs/broken-$folder" "$logs/built-$folder"
}

# Those tests of a build whose label fits.
labelled() { # FOLDER LABELS
    ctest --test-dir "build/$1" -L "^($2)\$" --no-tests=error \
        --output-on-failure -j "$jobs"
}

# One test of the release build; its "cannot tell here" is ours.
one_test() { # NAME
    build release release || return 1
    ctest --test-dir "$release" -R "^$1\$" --no-tests=error --verbose |
        tee "$logs/$1.ctest" || return 1
    grep -q '100% tests passed' "$logs/$1.ctest" || return 1
    ! grep -q '(Skipped)$' "$logs/$1.ctest" || skip "see above"
}

# What Python checks need beyond the standard library, in a folder of its own.
python_packages() {
    [ -n "$python" ] || skip "Python 3.11 or later is missing"
    venv=$root/build/python
    [ -x "$venv/bin/python" ] || "$python" -m venv "$venv" ||
        skip "python3-venv is missing"
    cmp -s tests/requirements.txt "$venv/installed.txt" || {
        "$venv/bin/python" -m pip install -q -r tests/requirements.txt ||
            skip "pip cannot install tests/requirements.txt"
        cp tests/requirements.txt "$venv/installed.txt"
    }
}

check_release() {
    need gcc
    build release release
}

check_unit() {
    build release release && labelled release unit
}

check_cli() {
    build release release && labelled release cli
}

check_memory() {
    build release release && labelled release memory
}

check_property() {
    build release release && labelled release property
}

check_cases() {
    one_test cases
}

check_corpus() {
    build release release && labelled release fuzz
}

check_symbols() {
    need nm
    one_test symbols
}

check_mutable_data() {
    need objdump
    one_test mutable_data
}

check_headers() {
    need g++
    one_test headers
}

check_layers() {
    one_test layers
}

check_no_float() {
    need gcc
    one_test no_float
}

check_install() {
    need pkg-config
    one_test install
}

# Whatever reads gzip, with ISA-L in place of zlib: the same answers, and a
# package that others can link.
check_isal() {
    need pkg-config
    pkg-config --exists libisal || skip "libisal-dev is missing"
    build release isal -DJAMSOSTEK_WITH_ISAL=ON || return 1
    ctest --test-dir build/isal --no-tests=error --output-on-failure \
        -j "$jobs" -L '^(unit|memory|fuzz|install)$' \
        -R '^(test_(gz|csv.*|region|memory)|replay_.*|cli|install)$'
}

# Everything but minutes of arithmetic, under ASan and UBSan.
check_sanitize() {
    need gcc
    build dev dev && labelled dev "unit|cli|memory|cases|fuzz"
}

check_clang() {
    need clang
    build release clang -DCMAKE_C_COMPILER=clang && labelled clang unit
}

# The committed tables are what the generator makes of the TOML files.
check_tables() {
    [ -n "$python" ] || skip "Python 3.11 or later is missing"
    "$python" lib/law/generate.py --check
}

# An independent calculation in exact fractions, and whatever Python checks
# stand beside the law; those find the release build in JAMSOSTEK_BUILD.
check_python_checks() {
    [ -n "$python" ] || skip "Python 3.11 or later is missing"
    build release release || return 1
    export JAMSOSTEK_BUILD="$release"
    "$python" tests/check_contributions.py "$release/tests/contribution_filter" ||
        return 1
    "$python" tests/check_savings.py "$release/tests/savings_filter" || return 1
    "$python" tests/check_pensions.py "$release/tests/pension_filter" || return 1
    "$python" tests/check_register.py "$release/tests/generate_register" \
        examples/data/regions_id.csv.gz || return 1
    "$python" tests/check_screening.py || return 1
    for file in tests/law/*.py; do
        [ -e "$file" ] || continue
        say "== $file"
        "$python" "$file" || return 1
    done
}

# Every command that a page shows prints what the page says.
check_examples() {
    [ -n "$python" ] || skip "Python 3.11 or later is missing"
    build release release &&
        "$python" tests/check_examples.py "$release/bin" README.md \
            README.id.md docs/*.md
}

# Another number of clang-format lays the same code out differently.
check_format() {
    tool=
    for candidate in clang-format-14 clang-format; do
        if have $candidate && $candidate --version | grep -q 'version 14\.'
        then
            tool=$candidate
            break
        fi
    done
    [ -n "$tool" ] || skip "clang-format 14 is missing"
    find lib include tests examples bindings -name '*.[ch]' \
        ! -path lib/law/tables.c ! -path lib/law/words.c ! -path lib/law/keys.h |
        xargs "$tool" --dry-run -Werror
}

check_tidy() {
    need clang clang-tidy
    build release clang -DCMAKE_C_COMPILER=clang || return 1
    # A run per file: after the first, clang-tidy 14 misreads every va_list.
    find lib -name '*.c' ! -path lib/law/tables.c ! -path lib/law/words.c |
        xargs -P "$jobs" -n 1 clang-tidy -p build/clang --quiet
}

check_docs() {
    need doxygen
    build release docs -DJAMSOSTEK_DOCS=ON -DJAMSOSTEK_TESTS=OFF \
        -DJAMSOSTEK_EXAMPLES=OFF &&
        cmake --build build/docs --target docs
}

check_python() {
    need swig
    python_packages
    build release python -DJAMSOSTEK_PYTHON=ON -DJAMSOSTEK_EXAMPLES=OFF \
        -DPython_EXECUTABLE="$venv/bin/python" && labelled python python
}

check_lua() {
    need swig lua5.4
    build release lua -DJAMSOSTEK_LUA=ON -DJAMSOSTEK_EXAMPLES=OFF &&
        labelled lua lua
}

# The benchmarks at a tiny size: they must run, how fast is not asked here.
check_bench() {
    python_packages
    build release bench -DJAMSOSTEK_BENCH=ON -DJAMSOSTEK_TESTS=OFF &&
        sh tests/bench/run.sh --smoke build/bench "$venv/bin/python"
}

check_fuzz() {
    need clang
    build fuzz fuzz || return 1
    found=0
    for target in build/fuzz/tests/fuzz_*; do
        [ -x "$target" ] || continue
        found=$((found + 1))
        topic=${target##*/fuzz_}
        # New inputs go to the first folder, the stored ones are only read.
        mkdir -p "build/fuzz/new/$topic"
        set -- -max_total_time="${FUZZ_SECONDS:-20}" -timeout=10 \
            -rss_limit_mb=2048 -print_final_stats=1 \
            -artifact_prefix="$logs/fuzz-$topic-"
        [ ! -e "tests/fuzz/$topic.dict" ] ||
            set -- "$@" -dict="tests/fuzz/$topic.dict"
        say "== fuzz_$topic"
        "$target" "$@" "build/fuzz/new/$topic" "tests/fuzz/corpus/$topic" ||
            return 1
    done
    [ "$found" -gt 0 ]
}

# The main job, and the figure that it is about.
check_quickstart() {
    sh examples/quickstart.sh >"$logs/quickstart.out" || return 1
    cat "$logs/quickstart.out"
    grep -q '9\.253\.440\.000' "$logs/quickstart.out"
}

# --- running them -----------------------------------------------------------

known() {
    case " $checks " in
    *" $1 "*) ;;
    *)
        echo "no check is called \"$1\"; see --list" >&2
        exit 2
        ;;
    esac
}

chosen=
unwanted=
fast=
while [ $# -gt 0 ]; do
    case $1 in
    --list)
        printf '%s\n' $checks
        exit 0
        ;;
    --fast)
        fast=1
        chosen="$chosen $fast_checks"
        ;;
    --only | --skip)
        [ $# -ge 2 ] || { echo "$1 needs a name; see --list" >&2; exit 2; }
        known "$2"
        if [ "$1" = --only ]; then
            chosen="$chosen $2"
        else
            unwanted="$unwanted $2"
        fi
        shift
        ;;
    -h | --help)
        sed -n '4,15s/^# \{0,1\}//p' "$0"
        exit 0
        ;;
    *)
        echo "unknown option $1; see --help" >&2
        exit 2
        ;;
    esac
    shift
done

# A skip is a failure where somebody relies on the whole.
strict=
if [ -z "$chosen" ] || [ "${CI:-}" = true ]; then
    strict=1
fi

. tests/setup.sh
# Word lists of setup.sh.
# shellcheck disable=SC2154,SC2086
if [ -n "$fast" ] && [ "$chosen" = " $fast_checks" ]; then
    install_packages $build_packages $unit_packages
else
    install_packages $build_packages $unit_packages $all_packages
    ! have apt-cache || install_packages $(clang_runtime)
fi
python=$(find_python)
jobs=$(cores)
if have ninja; then
    export CMAKE_GENERATOR=Ninja
fi

mkdir -p "$logs"
rm -f "$logs"/built-* "$logs"/broken-*

passed=0
failed=0
skipped=0
for check in ${chosen:-$checks}; do
    case " $unwanted " in
    *" $check "*)
        printf '%-14s skipped: not wanted\n' "$check"
        skipped=$((skipped + 1))
        continue
        ;;
    esac
    log=$logs/$check.log
    start=$(date +%s)
    printf '%-14s ' "$check"
    ("check_$check") >"$log" 2>&1
    status=$?
    seconds=$(($(date +%s) - start))
    if [ $status = 0 ]; then
        printf 'passed  %4d s\n' "$seconds"
        passed=$((passed + 1))
    elif [ $status = 77 ] && [ -z "$strict" ]; then
        printf '%s\n' "$(grep '^skipped: ' "$log" | tail -n 1)"
        skipped=$((skipped + 1))
    else
        printf 'FAILED  %4d s\n' "$seconds"
        tail -n 40 "$log" | sed 's/^/    /'
        echo "    (all of it: $log)"
        failed=$((failed + 1))
    fi
done

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
