#!/bin/sh
# SPDX-License-Identifier: MIT
#
# The command as its users see it: figures, exit codes, files, languages.
#
#   test_cli.sh COMMAND DATA      COMMAND: jamsostek; DATA: examples/data
#
# Prints each mismatch and `N passed, M failed`.
set -u

command=$1
data=$2
regions=$data/regions_id.csv.gz
LC_ALL=C
LANG=C
export LC_ALL LANG
unset LC_MESSAGES

. "$(dirname "$0")/check.sh"

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

. "$(dirname "$0")/plan.sh"

# ---- a whole file ----------------------------------------------------------

cat >"$here/in.csv" <<'END'
id,month,segment,risk_group,wage,relief,funding,name
1,2026-03,bpu,,1000000,none,,"Ani, ""A"""
2,2026-03,bpu,,-5,,,
3,2026-13,bpu,,1000000,,,
4,2026-03,pu,medium,10000000,,,B
5,2026-03,pu,,10000000,,,
6,2026-03,bpu,,1000000
7,2026-04,bpu,,Rp1.000.000,bpu_other,own,
8,2026-03,bpu,,"1"0,,,
9,2026-04,construction,,10000000,,,
END
result=jkk,jkm,jht_employer,jht_worker,jp_employer,jp_worker
result=$result,jkp_government,jkp_from_jkk,jkp_from_jkm,pmi,total
result=$result,paid_by_worker,paid_by_employer,paid_by_government
result=$result,paid_by_sponsor,flags
cat >"$here/expected.csv" <<END
id,month,segment,risk_group,wage,relief,funding,name,$result,status,message
1,2026-03,bpu,,1000000,none,,"Ani, ""A""",10000,6800,0,0,0,0,0,0,0,\
0,16800,16800,0,0,0,0,OK,
2,2026-03,bpu,,-5,,,,,,,,,,,,,,,,,,,,ERR_DOMAIN,line 3: income is negative
4,2026-03,pu,medium,10000000,,,B,89000,30000,370000,200000,200000,100000,\
11000,7000,0,0,989000,300000,689000,11000,0,1024,OK,
7,2026-04,bpu,,Rp1.000.000,bpu_other,own,,5000,3400,0,0,0,0,0,0,0,0,8400,8400,0,\
0,0,8,OK,
9,2026-04,construction,,10000000,,,,174000,30000,0,0,0,0,0,0,0,0,204000,\
0,204000,0,0,0,OK,
END
run 3 contribution --csv "$here/in.csv"
says "jamsostek: 9 rows, 5 bad"
is "lines" "$(wc -l <"$here/out" | tr -d ' ')" 10
while IFS= read -r line; do
    is "line" "$(grep -cxF -e "$line" "$here/out")" 1
done <"$here/expected.csv"
prints "ERR_DOMAIN,line 4: column month: "
prints "ERR_MISSING,line 6: "
prints "ERR_FORMAT,line 7: not as many fields as the header has"
prints ",ERR_FORMAT,line 9: "
cp "$here/out" "$here/whole.csv"

# gzip, standard input, and a file give the same.
gzip -c "$here/in.csv" >"$here/in.csv.gz"
run 3 contribution --csv "$here/in.csv.gz" --output "$here/result.csv"
cmp -s "$here/result.csv" "$here/whole.csv"
is "gz and --output" $? 0
name="standard input"
"$command" contribution --csv - <"$here/in.csv" >"$here/out" 2>"$here/err"
cmp -s "$here/out" "$here/whole.csv"
is "same" $? 0
run 3 contribution --csv "$here/in.csv" --lang id
prints "baris 3: jumlah uang tidak boleh negatif"
prints "baris 4: kolom month: bulan 13 tidak ada"
prints "baris 6: JKK memerlukan kelompok risiko atau jenis usaha"
says "9 baris, 5 bermasalah"

# Columns that are missing take the options; more rows than a chunk.
awk 'BEGIN { print "nik,income"; for (i = 1; i <= 10000; i++)
    printf "%d,1000000\n", i }' >"$here/many.csv"
run 0 contribution --csv "$here/many.csv" --segment bpu --month 2026-01 \
    --months 11 --funding own --relief bpu_other
says "10000 rows, 0 bad"
is "sum" "$(awk -F, 'NR > 1 { s += $13; n += $1 == NR - 1 } END {
    printf "%.0f %d", s, n }' "$here/out")" "1176000000 10000"
run 1 contribution --csv "$here/many.csv" --segment bpu
says "has no column month"

# What columns of a batch cannot say is computed by row: the same figures.
printf '%s\n' 'segment,wage,pmi_route,pmi_months,contract_value,'\
'contract_includes_vat' 'bpu,1000000,,,,' 'pmi,,placement,24,,' \
    'construction,,,,100000000,0' 'construction,,,,111000000,1' \
    >"$here/mixed.csv"
run 0 contribution --csv "$here/mixed.csv" --month 2024-01
is "totals" "$(awk -F, 'NR > 1 { printf "%s ", $17 }' "$here/out")" \
    "16800 370000 240000 240000 "
is "pmi" "$(awk -F, 'NR > 1 { printf "%s ", $16 }' "$here/out")" "0 370000 0 0 "
# Who pays.
printf '%s\n' 'funding' own apbd csr >"$here/paid.csv"
run 0 contribution --csv "$here/paid.csv" --segment bpu --income 1000000 \
    --month 2024-01
is "payers" "$(cut -d, -f13-17 "$here/out" | tr '\n' ' ')" \
    "paid_by_worker,paid_by_employer,paid_by_government,paid_by_sponsor,flags \
16800,0,0,0,0 0,0,16800,0,0 0,0,0,16800,0 "
printf 'pmi,wage\n1,2\n' >"$here/twice.csv"
run 3 contribution --csv "$here/twice.csv" --month 2026-01
says "pmi"

# Nothing is half written.
echo old >"$here/kept.csv"
gzip -c "$here/many.csv" | head -c 10000 >"$here/cut.csv.gz"
run 3 contribution --csv "$here/cut.csv.gz" --segment bpu --month 2026-01 \
    --output "$here/kept.csv"
is "old file" "$(cat "$here/kept.csv")" old
is "leftovers" "$(find "$here" -name 'kept.csv.*' | wc -l | tr -d ' ')" 0
run 4 contribution --csv "$here/in.csv" --output "$here/no/such.csv"
run 4 contribution --csv "$here/no.csv"
run 4 contribution --csv "$here/no.csv" --lang id
says "no.csv: berkas tidak ditemukan"
run 1 contribution --csv "$here/in.csv" --explain
run 1 $bpu --month 2026-03 --output "$here/x"
printf 'month,wage,total\n' >"$here/twice.csv"
run 3 contribution --csv "$here/twice.csv"
says "total"
printf 'wage,income\n' >"$here/twice.csv"
run 3 contribution --csv "$here/twice.csv" --month 2026-01
: >"$here/empty.csv"
run 3 contribution --csv "$here/empty.csv" --month 2026-01

# ---- benefits --------------------------------------------------------------

. "$(dirname "$0")/benefit.sh"

# ---- population numbers ----------------------------------------------------

. "$(dirname "$0")/nik.sh"

# ---- coverage and audit ----------------------------------------------------

. "$(dirname "$0")/audit.sh"

# ---- lists of people -------------------------------------------------------

. "$(dirname "$0")/screen.sh"

# ---- where the output cannot go --------------------------------------------

if [ -w /dev/full ]; then
    name="full disk"
    "$command" law >/dev/full 2>"$here/err"
    is "exit code" $? 4
    says "standard output: cannot be written"
    "$command" contribution --csv "$here/many.csv" --segment bpu \
        --month 2026-01 >/dev/full 2>"$here/err"
    is "exit code" $? 4
    run 4 contribution --csv "$here/many.csv" --segment bpu --month 2026-01 \
        --output /dev/full
fi
name="reader gone"
{
    "$command" plan --regions "$regions" $year --by village --format json \
        2>"$here/err"
    echo $? >"$here/code"
} | :
is "exit code" "$(cat "$here/code")" 4

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
