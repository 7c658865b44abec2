# SPDX-License-Identifier: MIT
#
# jamsostek law: part of test_cli.sh.

# ---- law -------------------------------------------------------------------

run 0 law
prints "jp.ceiling"
run 0 law --format json
json 0.key audit.declared_base
run 0 law jp.ceiling
prints "2015-07-01 to 2016-02-29: Rp7.000.000"
prints "2026-03-01 onwards: Rp11.086.300"
run 0 law jp.ceiling --on 2024-03
prints "Rp10.042.300"
run 0 law jp.ceiling --on 2024-02 --format json
json key jp.ceiling
json history.0.amount 9559600
json history.0.until 2024-03-01
run 0 law bpu.income --format csv
prints "bpu.income,idr,scale,2015-07-01,,20200000,20700000,,pp-44-2015"
is "lines" "$(wc -l <"$here/out" | tr -d ' ')" 34
run 0 law search batas upah --lang id
prints "jp.ceiling"
run 3 law search zzzz
run 0 law diff 2025-01 2026-05 --format csv
prints "relief.bpu_other,-,50% remains due,2026-04-01,pp-50-2025"
prints "jp.ceiling,Rp10.042.300,Rp11.086.300,2026-03-01"
run 0 law diff 2026-05 2026-05
prints "No value differs."
run 2 law diff 2025-01 2027-05
run 1 law diff 2025-01
run 0 law industries PABRIK gula
prints "medium"
run 0 law industries pabrik semen --on 2016-01
prints "high"
run 0 law categories
prints "marbot"
narrow
run 0 law categories Merbot
prints "Mosque caretaker"
prints "Also written for marbot:"
prints "merbot; marbut"
is "lines" "$(grep -c "bpu" "$here/out")" 1
run 0 law categories nelayan --format json
json 0.key fisher_coastal
json 2.key fisher_deep_sea
run 0 law categories Ketua RT --format csv
prints "rt_rw_head,bpu,"
run 3 law categories astronot --lang id
says "astronot: tidak ada kategori dengan nama itu"
run 2 law categories PNS
says "outside the system (PP 49/2023 art. 2 (2))"
# The same spellings are understood where a category is asked for.
run 0 contribution --category ojol --income 1000000 --month 2026-03
prints "Rp16.800"
run 1 contribution --category "buruh bangunan" --income 1 --month 2026-03
says "may mean builder, construction_project_worker"
run 1 contribution --category polisi --income 1 --month 2026-03 --lang id
says "ASN, TNI, dan Polri di luar sistem ini"
run 1 contribution --category astronot --income 1 --month 2026-03
says "the occupation is not known; \`jamsostek law categories\` lists them"
run 0 law fundings
narrow
run 0 law fundings --format json
json 0.key own
run 0 law industries
narrow
run 0 law sources
prints "PP 44/2015"
prints "libjamsostek's decisions"
narrow
run 0 law edition --format json
json 0.first_month 2015-07
run 0 law edition
prints "2015-07"
narrow
# What the library decided itself is no regulation with articles.
run 0 law choice.bpu_bracket_gap
prints "  libjamsostek's decision D2 (weak)"
run 0 law choice.bpu_bracket_gap --lang id
prints "  keputusan libjamsostek D2 (weak)"
run 0 law bpu.jkk_rate
prints "onwards: 1%"
narrow
run 0 law jkk.rate_very_low --lang id
prints "0,24%"
narrow
run 0 law jp.ceiling --on 2027-03 --carry-forward --format json
json history.0.carried True
json history.0.altered False
run 1 law jp.ceilin
says "law search WORDS"
run 1 law jp.ceiling more
run 2 law jp.ceiling --on 2015-06
says "shows its history"
run 2 law jp.ceiling --on 2027-03
says "--carry-forward"
