#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Wakatobi 2024 (sultra.antaranews.com; figures of 2023 from
# kendaripos.fajar.co.id): 50,000 vulnerable workers, 6,069 enrolled.
. "$(dirname "$0")/story.sh"

title "Wakatobi 2024: 50,000 vulnerable workers, and 6,069 who are enrolled"

claim "about 50,000 vulnerable workers"
note "How many of the people is that?  (Population of the second half of 2024.)"
show audit percent --numerator 50000 --denominator "$(population 74.07)" \
    --decimals 1
note "In July 2023 the regent spoke of 25,000 workers in all:"
show audit percent --numerator 50000 --denominator 25000 --decimals 0

claim "6,069 vulnerable workers enrolled in eight districts in 2023"
# shellcheck disable=SC2046 # one option for each district
show audit sum $(awk -F, 'NR > 1 { print "--part", $4 }' \
    wakatobi_2023_districts.csv) --printed 6069
note "That is so much of the 50,000:"
show audit percent --numerator 6069 --denominator 50000 --decimals 1

claim "with 2,844 non-ASN staff, 8,913"
show audit sum --part 6069 --part 2844 --printed 8913

note "What would they cost?  50,000 for a month and for a year; the 6,069 for \
a year, the months of which are not printed."
rate="--segment bpu --income 1000000 --month 2023-07"
# shellcheck disable=SC2086 # the worker is several options
show audit budget --workers 50000 --months 1 $rate
# shellcheck disable=SC2086
show audit budget --workers 50000 --months 12 $rate
# shellcheck disable=SC2086
show audit budget --workers 6069 --months 12 --months-inferred $rate

note "The non-ASN staff are wage earners: 0.54 % of the base that the regency \
declares, here of Rp1 million."
show contribution --category non_asn_staff --programmes jkk+jkm \
    --wage 1000000 --month 2023-07 --explain

claim "6,609 (a page of 2024)"
# shellcheck disable=SC2046
show audit sum $(awk -F, 'NR > 1 { print "--part", $4 }' \
    wakatobi_2023_districts.csv) --printed 6609

claim "a scholarship of 147 million (a page of 2023)"
note "The most that two children are paid, from kindergarten on:"
scholarship=$(member scholarship benefit jkk death --segment bpu \
    --income 1000000 --day 2023-07-20 --child tk --child tk)
show audit sum --part "$scholarship" --printed "Rp147 juta"
