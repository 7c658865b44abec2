#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Installs a build into a scratch folder, moves it, and builds a program with
# it as other projects do: by CMake and by pkg-config, shared and static.
#
#   check.sh BUILD_FOLDER
set -eu

here=$(cd "$(dirname "$0")" && pwd)
build=$1
command -v pkg-config >/dev/null || { echo "pkg-config is missing"; exit 77; }
# An instrumented library would need the same flags here.
if grep -q '^CMAKE_C_FLAGS:.*\(sanitize\|coverage\)' "$build/CMakeCache.txt"; then
    echo "not for instrumented builds"
    exit 77
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cmake --install "$build" --prefix "$scratch/first" >/dev/null
mv "$scratch/first" "$scratch/moved"
prefix=$scratch/moved
libdir=$(dirname "$(find "$prefix" -name libjamsostek.a)")

expect() { # WHAT COMMAND...
    what=$1
    shift
    got=$("$@") || { echo "$what: does not run"; exit 1; }
    case $got in
    *" Rp16.800") echo "$what: $got" ;;
    *) echo "$what: unexpected output: $got"; exit 1 ;;
    esac
}

by_cmake() { # NAME OPTION...
    name=$1
    shift
    cmake -S "$here" -B "$scratch/$name" "$@" >"$scratch/$name.log" 2>&1 &&
        cmake --build "$scratch/$name" >>"$scratch/$name.log" 2>&1
}

for kind in shared static; do
    by_cmake "$kind" -DCMAKE_PREFIX_PATH="$prefix" -DKIND="$kind" ||
        { cat "$scratch/$kind.log"; exit 1; }
    expect "CMake, $kind" "$scratch/$kind/consumer"
done

# The check itself must be able to fail: packages are looked for in an empty
# folder only.
mkdir "$scratch/empty"
if by_cmake absent -DKIND=shared -DCMAKE_FIND_ROOT_PATH="$scratch/empty" \
    -DCMAKE_FIND_ROOT_PATH_MODE_PACKAGE=ONLY; then
    echo "the consumer was built without an installed library"
    exit 1
fi
grep -q 'jamsostek-config.cmake' "$scratch/absent.log" ||
    { cat "$scratch/absent.log"; exit 1; }
echo "CMake, not installed: refused"

export PKG_CONFIG_PATH="$libdir/pkgconfig"
# shellcheck disable=SC2046 # flags are words
cc "$here/consumer.c" -o "$scratch/pc_shared" \
    $(pkg-config --cflags --libs jamsostek)
expect "pkg-config, shared" env LD_LIBRARY_PATH="$libdir" "$scratch/pc_shared"
case $(readelf -d "$scratch/pc_shared") in
*libjamsostek.so.*) ;;
*) echo "pkg-config did not choose the shared library"; exit 1 ;;
esac

rm "$libdir"/libjamsostek.so*
# shellcheck disable=SC2046
cc "$here/consumer.c" -o "$scratch/pc_static" \
    $(pkg-config --static --cflags --libs jamsostek)
expect "pkg-config, static" "$scratch/pc_static"

if grep -rlF "$scratch/first" "$prefix"/include "$libdir"/pkgconfig \
    "$libdir"/cmake; then
    echo "these files name the folder of the installation"
    exit 1
fi
"$prefix/bin/jamsostek" --version
