# SPDX-License-Identifier: MIT
#
# jamsostek contribution and what all commands share: part of test_cli.sh.

# ---- one worker ------------------------------------------------------------

bpu="contribution --segment bpu --income 1000000"

run 0 $bpu --month 2026-03
prints "JKK, work accident                             Rp10.000"
prints "JKM, death                                      Rp6.800"
prints "Total of the bill                              Rp16.800"
prints "Worker or participant                          Rp16.800"
for amount in 1.000.000 Rp1.000.000 "Rp 1.000.000"; do
    run 0 contribution --segment bpu --income "$amount" --month 2026-03
    prints "Rp16.800"
done
run 0 $bpu --month 2026-03 --lang id
prints "Jumlah tagihan                                 Rp16.800"
run 0 --lang id $bpu --month 2026-03
prints "Siapa yang membayar"
run 0 $bpu --month 2026-03 --explain
prints "PP 44/2015 art. 20 (3)"
run 0 $bpu --month 2026-03 --explain --lang id
prints "PP 44/2015 Pasal 20 (3)"

# PP 44/2015 art. 16: medium risk 0.89 %; JP 2 % and 1 %, JHT 3.7 % and 2 %.
run 0 contribution --segment pu --wage 10000000 --risk-group medium \
    --month 2024-03
prints "Total of the bill                             Rp989.000"
prints "Together, with the state's share            Rp1.000.000"
run 0 contribution --segment pu --wage 10000000 --risk-group medium \
    --month 2024-03 --format json
json enacted.jkk 89000
json enacted.jht_employer 370000
json enacted.jp_worker 100000
json enacted.total 989000
json enacted.paid_by_worker 300000
json enacted.to_jkp 23000
json enacted.programmes jkk+jkm+jht+jp+jkp
json segment pu
run 0 contribution --segment pu --wage 10000000 --industry "Pabrik semen" \
    --month 2024-03 --employer-size micro --format csv
prints "enacted,2024-03,1,pu,89000,30000,0,0,0,0,0,119000,"

# A relief that begins in April 2026 (PP 50/2025): 3 x 16,800 + 8 x 8,400.
run 0 $bpu --month 2026-01 --months 11 --funding own --relief bpu_other
prints "Total of the bill                             Rp117.600"
prints "2026-01  2026-03       3         Rp16.800"
prints "2026-04  2026-11       8          Rp8.400"
run 0 $bpu --month 2026-01 --months 11 --funding own --relief bpu_other \
    --format json --explain
json enacted.total 117600
json by_month.1.month 2026-04
json by_month.1.total 8400
json by_month.1.months 8
json explanation.format jamsostek-explanation/1
json explanation.months 11
json explanation.steps.-1.amount 117600
run 0 $bpu --month 2026-04 --funding apbd --relief bpu_other
prints "Total of the bill                              Rp16.800"
prints "This source of money is excluded from the relief"
run 0 $bpu --month 2026-04 --funding apbdes --relief bpu_other
prints "it was refused (--grant-unsettled grants it)"
run 0 $bpu --month 2026-04 --funding apbdes --relief bpu_other --grant-unsettled
prints "Total of the bill                               Rp8.400"

# The whole span is explained once: each run of months, and their sum.
run 0 $bpu --month 2026-01 --months 11 --funding own --relief bpu_other \
    --explain
prints "2026-04 to 2026-11"
prints "These months: Rp8.400 x 8 = Rp67.200"
prints "Total bill: Rp117.600"
is "explanations" "$(grep -c '^Contribution month' "$here/out")" 1
narrow
run 0 $bpu --month 2026-03 --format json --explain
json explanation.months 1
run 0 contribution --segment pmi --pmi-route placement --pmi-months 24 \
    --month 2024-01 --explain
prints "Total bill: Rp370.000"

# What if JKM were 7,500?
run 0 $bpu --month 2026-03 --set bpu.jkm=Rp7.500@2026-01 --format json
json enacted.total 16800
json what_if.total 17500
json difference.total 700
run 0 $bpu --month 2026-03 --set bpu.jkk_rate=2%@2026-01 \
    --set bpu.jkm=7500@2026-01
prints "Total of the bill                              Rp16.800             \
Rp27.500             Rp10.700"
run 1 $bpu --month 2026-03 --set bpu.jkm=7500
says "write KEY=VALUE@YYYY-MM"
run 1 $bpu --month 2026-03 --set bpu.jkm=1%@2026-01
says "1% is no value in idr"
run 1 $bpu --month 2026-03 --set bpu.no=1@2026-01
says "law search"
run 1 $bpu --month 2026-03 --set bpu.income=1@2026-01
says "is a scale in idr"
run 1 $bpu --month 2026-03 --set bpu.income=1@2026-01 --lang id
says "bpu.income berjenis scale dengan satuan idr"
# A key that no calculation reads cannot be changed.
run 2 $bpu --month 2026-03 --set bpu.jobs_at_most=3@2026-01
says "nothing is computed from it"
lacks "law search"
run 2 $bpu --month 2026-03 --set bpu.jobs_at_most=3@2026-01 --lang id
says "bpu.jobs_at_most dapat dibaca, tetapi"

# The remarks are those of the what-if; the enacted law's own come after them.
low="contribution --segment bpu --income 500000 --month 2026-03"
no_minimum="--set bpu.practice_minimum_income=0@2015-07"
run 0 $low $no_minimum --set bpu.jkm=7500@2026-01
is "remarks" "$(sed -n '/^Remarks/,$p' "$here/out")" \
    "Remarks on the what-if
  - A rule was changed by --set.

Only under the enacted law
  - The income is lower than what is accepted at registration in practice."
run 0 $low $no_minimum --set bpu.jkm=7500@2026-01 --format json
json remarks "['A rule was changed by --set.']"
json remarks_enacted_only "['The income is lower than what is accepted at \
registration in practice.']"
run 0 $low --set bpu.jkm=7500@2026-01 --lang id
prints "Catatan pengandaian"
lacks "Hanya menurut aturan yang berlaku"
run 0 $low
prints "Remarks"
lacks "what-if"

# Each refusal comes with its own way out.
run 2 $low --set choice.bpu_low_income=refuse@2015-07
says "\`jamsostek law bpu.practice_minimum_income\` shows the least"
lacks "law search"
run 2 $low --set choice.bpu_low_income=refuse@2015-07 --lang id
says "penghasilan di bawah yang didaftarkan BPJS"
run 2 contribution --segment pmi --pmi-route placement --pmi-months 2 \
    --month 2024-01 --set choice.pmi_short=refuse@2017-08
says "\`jamsostek law pmi.packages\` shows the terms"
lacks "law search"
daily="contribution --segment pu --daily-wage 100000 --risk-group low"
run 1 $daily --month 2026-03 --set choice.daily_wage_jp=refuse@2015-07
says "give --wage beside --daily-wage"
lacks "--segment"
run 1 $daily --month 2026-03 --set choice.daily_wage_jp=refuse@2015-07 --lang id
says "JP pekerja harian memerlukan upah sebulan; pakai --wage di samping"
run 1 contribution --segment bpu --month 2026-03
says "give --wage or --income, --daily-wage, or --piece"
lacks "--segment"
run 1 contribution --segment bpu --month 2026-03 --lang id
says "upah atau penghasilan tidak disebut; pakai --wage atau --income"
run 1 contribution --income 1000000 --month 2026-03
says "give --segment or --category"
run 1 contribution --income 1000000 --month 2026-03 --lang id
says "segmen atau kategori tidak disebut; pakai --segment atau --category"
run 1 contribution --segment pmi --month 2026-03
says "give --pmi-route and --pmi-months"
run 2 $bpu --month 2026-03 --programmes jp
says "jp is not open to bpu in that month; \`jamsostek law search programme\`"
run 2 $bpu --month 2026-03 --programmes jp --lang id
says "jp tidak terbuka bagi bpu pada bulan itu; \`jamsostek law search program\`"
run 1 $bpu --month 2026-03 --relief labour_intensive --lang id
says "keringanan labour_intensive bukan untuk bpu"

# Other ways to say what somebody earns (PP 44/2015 art. 19: x 25; average).
run 0 contribution --segment pu --daily-wage 100000 --risk-group very_low \
    --programmes jkk+jkm --month 2026-03
prints "Total of the bill                              Rp13.500"
run 0 contribution --segment pu --piece 3000000,2000000,1000000 \
    --risk-group very_low --programmes jkk --month 2026-03
prints "Total of the bill                               Rp4.800"
# Permenaker 4/2023: 24 months 332,500 and 37,500 before departure.
run 0 contribution --segment pmi --pmi-route placement --pmi-months 24 \
    --month 2024-01
prints "Total of the bill                             Rp370.000"
run 1 contribution --segment pmi --pmi-route placement --pmi-months 24 \
    --month 2024-01 --months 2

# ---- exit codes and complaints ---------------------------------------------

run 1
says "a command is needed"
run 1 salary
says "salary is not a command"
run 1 $bpu
says "--month YYYY-MM is needed"
run 1 $bpu --month 2026-03 stray
says "stray"
run 1 $bpu --month 2026-03 --frobnicate
says "--frobnicate is no option"
run 1 $bpu --month 2026-03 --per-village 3
says "--per-village is no option"
run 1 $bpu --month
says "--month needs a value"
run 1 $bpu --month 2026-03 --month 2026-04
says "given twice"
run 1 $bpu --wage 5 --month 2026-03
says "given twice"
run 1 contribution --segment farmer --month 2026-03
says "known are pu, bpu, construction, pmi"
run 1 contribution --segment bpu --income 16,800 --month 2026-03
says "--income 16,800: an amount is written 16800 or Rp16.800"
run 1 contribution --segment bpu --income 16,800 --month 2026-03 --lang id
says "--income 16,800: jumlah uang ditulis 16800 atau Rp16.800"
run 1 contribution --segment bpu --income 16.80 --month 2026-03 --lang id
says "titik memisahkan setiap tiga angka"
run 1 $bpu --month March
run 1 $bpu --month March --lang id
says "--month March: tanggal ditulis YYYY-MM-DD atau YYYY-MM"
run 1 $bpu --month 2026-13 --lang id
says "bulan 13 tidak ada"
run 1 $bpu --month 2026-02-30 --lang id
says "2026-02 tidak memiliki tanggal 30"
run 1 $bpu --month 2026-03 --format xml
says "text, csv, json"
run 1 $bpu --month 2026-03 --lang xx
run 1 $bpu --month 2026-03 --explain --format csv
run 1 contribution --segment pu --wage 5000000 --month 2026-03
says "--risk-group"
run 2 $bpu --month 2015-06
says "2015-07"
run 2 $bpu --month 2027-03
says "--carry-forward"
run 0 $bpu --month 2027-03 --carry-forward
prints "the last known rule was used"
run 2 $bpu --month 2026-03 --programmes jp
run 2 contribution --segment pu --industry "pabrik semen" --wage 5000000 \
    --month 2016-01
says "--risk-group"
run 3 contribution --segment bpu --income=-1 --month 2026-03
run 3 contribution --segment pu --industry gula --wage 5000000 --month 2026-03
says "4 lines of business" 5
run 2 $bpu --month 2027-03 --lang id
says "tambahkan --carry-forward"
for lang in id en; do
    for topic in contribution law plan; do
        run 0 $topic --help --lang $lang
        prints "    jamsostek $topic"
    done
done
run 0 contribution --help --lang id
prints "bila peraturan tidak mengatur"
run 0 --help
prints "Exit code: 0 done; 1"
run 0 --help --lang id
name="language of the environment"
LC_ALL=id_ID.UTF-8 "$command" $bpu --month 2026-03 >"$here/out"
prints "Jumlah tagihan"
LC_ALL='' LC_MESSAGES='' LANG=id "$command" $bpu --month 2026-03 >"$here/out"
prints "Jumlah tagihan"
LC_ALL=en_GB.UTF-8 LANG=id "$command" $bpu --month 2026-03 >"$here/out"
prints "Total of the bill"
run 0 --version
prints "law edition"
