#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Buton Tengah 2023 (kendaripos.fajar.co.id, 3 July 2023): 11 % of 27,000.
. "$(dirname "$0")/story.sh"

title "Buton Tengah 2023: is it 11 % of 27 thousand?"

claim "1,551 non-ASN staff and 1,085 village apparatus are covered"
covered=$(field computed audit sum --part 1551 --part 1085)
show audit sum --part 1551 --part 1085

claim "11 % of a target of 27,000 formal, informal and construction workers"
show audit percent --numerator "$covered" --denominator "27 ribu" --printed 11 \
    --rounded --decimals 2

claim "100 vulnerable workers in each village, about Rp20 million a year each"
show audit budget --workers 100 --months 12 --segment bpu --income 1000000 \
    --month 2023-07 --printed "sekitar Rp20 juta"

note "For all villages of the regency that have a budget:"
workers=$(member workers plan --regions regions_74_14_buton_tengah.csv \
    --region 74.14 --per-village 100 --from 2023-07 --months 1)
villages=$(member villages plan --regions regions_74_14_buton_tengah.csv \
    --region 74.14 --per-village 100 --from 2023-07 --months 1)
printf '\n%s villages, %s workers\n' "$villages" "$workers"
show audit budget --workers "$workers" --months 12 \
    --segment bpu --income 1000000 --month 2023-07

note "What they would add to the coverage, if they were 100 in each village:"
printf '%s\n' code,name,active,potential,date \
    "74.14,Buton Tengah,$covered,27000,2023-07" \
    "74.14,Buton Tengah,$((covered + workers)),27000,2024-07" |
    show coverage - --measure rpjmd --decimals 1

claim "in 2026 the regency pays for 1,000 people (hibata.id)"
show audit budget --workers 1000 --months 12 --months-inferred --segment bpu \
    --income 1000000 --funding apbd --month 2026-02

note "The award is printed under a wrong name: Paritrana is meant."
