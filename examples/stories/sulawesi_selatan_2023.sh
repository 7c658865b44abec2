#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Sulawesi Selatan 2023 (rakyatsulbar.com, 29 September 2023): religious
# workers and non-ASN staff; the trend from makassar.tribunnews.com (December
# 2021) and sulawesi.bisnis.com (July 2025).
. "$(dirname "$0")/story.sh"

title "Sulawesi Selatan 2023: religious workers, and where the province stands"

claim "24 ministries and agencies are named by Inpres 2/2021; non-ASN staff and \
religious workers come first; no coverage figure"
note "A Koran teacher as a non-wage earner, and as an employee of an \
institution that declares Rp1 million:"
show contribution --category koran_teacher --income 1000000 --month 2023-09 \
    --programmes jkk+jkm
show contribution --category koran_teacher --segment pu --wage 1000000 \
    --risk-group very_low --month 2023-09 --programmes jkk+jkm

claim "December 2021: 1,043,751 of 2,865,109, 36 %"
show audit percent --numerator 1043751 --denominator 2865109 --printed 36 \
    --decimals 1

claim "July 2025: 47.38 %, with 1.32 of 2.80 million"
show audit percent --numerator "1.32 million" --denominator "2.80 million" \
    --printed 47.38 --rounded

claim "July 2025: 1.76 million not covered, with a target of 62.93 %"
show audit gap --to all --numerator "1.32 million" \
    --denominator "2.80 million" --target 62.93 --printed "1.76 million"

note "The trend; the months of the year differ:"
show coverage ../stories/provinces.csv --measure ucj
