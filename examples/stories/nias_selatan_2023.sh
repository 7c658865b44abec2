#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Nias Selatan 2023 (sumut.antaranews.com, 11 June 2023): 45,900 vulnerable
# workers, which is a target and not a count.
. "$(dirname "$0")/story.sh"

title "Nias Selatan 2023: 45,900 vulnerable workers?"

claim "35 districts, 2 kelurahan, 459 desa"
note "The region list has so many districts, kelurahan and desa:"
list=regions_12_14_nias_selatan.csv
kind() {
    member villages plan --regions $list --region 12.14 --per-village 1 \
        --from 2023-06 --months 1 --kinds "$1"
}
printf '\n%s districts, %s kelurahan, %s desa\n' \
    "$(awk -F, '$3 == 3' $list | wc -l | tr -d ' ')" "$(kind kelurahan)" \
    "$(kind desa)"

claim "about 45,900 vulnerable workers; 100 in each of 459 villages"
show audit budget --workers 45900 --villages "$(kind desa)" --months 12 \
    --months-inferred --segment bpu --income 1000000 --month 2023-06
note "So the count is the target: nobody was counted."

claim "a population of 360,000"
note "The register of the second half of 2024 has more; the printed figure is \
that, cut at ten thousands."
show audit sum --part "$(population 12.14)" --printed 360000 --quantum 10000
note "45,900 are so much of it:"
show audit percent --numerator 45900 --denominator "$(population 12.14)" \
    --decimals 1

note "The cost of a year as a share of the village fund of 2023 cannot be \
computed here, since the amount of that fund is not among the data.  A share \
of 2.37 % would need this fund:"
cost=$(field computed audit budget --workers 45900 --months 12 --segment bpu \
    --income 1000000 --month 2023-06)
show audit percent --numerator "$cost" --printed 2.37

note "The text counts non-ASN staff as vulnerable workers; most regions keep \
them apart."
