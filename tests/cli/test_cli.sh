#!/bin/sh
# SPDX-License-Identifier: MIT
#
# The command as its users see it: figures, exit codes, files, languages.
#
#   test_cli.sh COMMAND DATA [TOPIC...]
#
# COMMAND: jamsostek; DATA: examples/data; TOPIC: a file beside this one without
# its ending, else all of them.  Prints each mismatch and `N passed, M failed`.
set -u

command=$1
data=$2
shift 2
regions=$data/regions_id.csv.gz
LC_ALL=C
LANG=C
export LC_ALL LANG
unset LC_MESSAGES
folder=$(dirname "$0")

. "$folder/check.sh"
for topic in ${*:-contribution law file plan benefit nik audit screen}; do
    . "$folder/$topic.sh"
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
