#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Wakatobi 2025 (kabarwakatobi.com): a meeting, and no figure to check.
. "$(dirname "$0")/story.sh"

title "Wakatobi 2025: the circular, the instruction, and what it would cost"

claim "a meeting on the circular and the instruction of the regent after letter \
B/261/07/2025 of 18 July 2025; the four duties of Inpres 2/2021 are repeated, \
construction workers and village staff are stressed"
note "The duties are as known: regulate and budget; make every worker an active \
participant, government staff without civil-servant status and election \
organisers too; have regional companies register theirs; ask for active \
membership at the licence office.  Obstacles are announced but not listed, and \
no figure is printed."

note "For scale, 100 workers in each village with a budget, for a year:"
workers=$(member workers plan --regions regions_74_07_wakatobi.csv \
    --region 74.07 --per-village 100 --from 2025-01 --months 1)
villages=$(member villages plan --regions regions_74_07_wakatobi.csv \
    --region 74.07 --per-village 100 --from 2025-01 --months 1)
printf '\n%s villages, %s workers\n' "$villages" "$workers"
show audit budget --workers "$workers" --months 12 \
    --segment bpu --income 1000000 --month 2025-01
