# SPDX-License-Identifier: MIT
#
# Read by tests/run_all.sh and examples/quickstart.sh, not run by itself:
# finds or installs what they need on a Debian-family machine.

# Words for what is needed, as Debian packages.
build_packages="gcc libc6-dev cmake ninja-build zlib1g-dev"
unit_packages="pkg-config libcmocka-dev"
all_packages="g++ binutils clang clang-format-14 clang-tidy doxygen \
doxygen-awesome-css python3 python3-dev python3-venv swig lua5.4 liblua5.4-dev \
libisal-dev"

say() {
    printf '%s\n' "$*"
}

have() {
    command -v "$1" >/dev/null 2>&1
}

# Those of the named packages that are not installed.
missing_packages() {
    for package in "$@"; do
        case $(dpkg-query -W -f='${Status}' "$package" 2>/dev/null) in
        "install ok installed") ;;
        *) printf '%s ' "$package" ;;
        esac
    done
}

# libFuzzer and the sanitizers of clang come in a package of their own, which
# bears the number of the compiler.
clang_runtime() {
    number=$(apt-cache show clang 2>/dev/null |
        sed -n 's/^Depends:.*clang-\([0-9][0-9]*\).*/\1/p' | head -n 1)
    [ -z "$number" ] || printf 'libclang-rt-%s-dev' "$number"
}

# Runs a command as root, or says no.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif have sudo; then
        sudo "$@"
    else
        return 1
    fi
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
        --no-install-recommends -o Dpkg::Use-Pty=0 "$@" >/dev/null
}

# Installs the packages that are missing.  What cannot be had is named, and
# the caller goes on: checks without their tool say so themselves.
install_packages() {
    if ! have apt-get; then
        say "This is no Debian-family machine.  Needed, as Debian names it: $*"
        return 0
    fi
    absent=$(missing_packages "$@")
    [ -n "$absent" ] || return 0
    say "Installing: $absent"
    # shellcheck disable=SC2086 # package names are words
    if as_root apt-get update -qq && { apt_install $absent ||
        for package in $absent; do apt_install "$package" || :; done; }; then
        absent=$(missing_packages "$@")
    fi
    [ -z "$absent" ] || {
        say "Not installed: $absent"
        say "As root: apt-get install --no-install-recommends $absent"
    }
}

# The Python that the system's packages belong to; tomllib needs 3.11.
find_python() {
    for candidate in /usr/bin/python3 python3; do
        if "$candidate" -c 'import tomllib' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
}

# How many compilers may run at a time.
cores() {
    if have nproc; then
        nproc
    else
        echo 2
    fi
}
