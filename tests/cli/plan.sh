# SPDX-License-Identifier: MIT
#
# jamsostek plan: sourced by test_cli.sh.  Figures are printed ones (the five
# local governments, tests/cases/budgets.csv) or worked by hand from 16,800 a
# month.

# ---- the same quota in every village -----------------------------------------

year="--per-village 100 --from 2025-01 --months 12"

run 0 plan --regions "$regions" --region 12.14 $year
prints "459   45,900    Rp771.120.000    Rp9.253.440.000"
prints "One village: Rp20.160.000 for 12 months"
prints "100 workers in each village (desa, desa adat)"
is "districts" "$(grep -c '^12\.14\.' "$here/out")" 35
run 0 plan --regions "$regions" --region 12.14 $year --lang id
prints "459   45.900"
prints "100 pekerja di setiap desa (desa, desa adat)"
prints "Satu desa: Rp20.160.000"
run 0 plan --regions "$regions" --region 12.14 $year --kinds kelurahan,desa \
    --lang id
prints "100 pekerja di setiap desa/kelurahan (kelurahan, desa)"
run 0 plan --regions "$regions" --region 74.72 $year --kinds kelurahan --lang id
is "quota" "$(sed -n 2p "$here/out")" "100 pekerja di setiap kelurahan"
prints "Satu kelurahan: Rp20.160.000"
# A city has no desa.
for format in text csv json; do
    run 3 plan --regions "$regions" --region "Kota Bau Bau" $year \
        --format $format
    says "Kota Bau Bau (74.72) has no villages of these kinds (desa, desa adat)"
    says "\`--kinds kelurahan\` counts the kelurahan"
    is "output" "$(cat "$here/out")" ""
done
run 3 plan --regions "$regions" --region 74.72 $year --lang id
says "tidak memiliki desa jenis ini (desa, desa adat); \`--kinds kelurahan\`"
run 3 plan --regions "$regions" --region 12.14.03 $year --kinds desa_adat
says "\`--kinds desa\` counts the desa"
run 0 plan --regions "$data/regions_12_14_nias_selatan.csv" \
    --region "nias selatan" $year --format csv
prints "total,12.14,Kabupaten Nias Selatan,,459,45900,,771120000,9253440000"
prints "month,12.14,Kabupaten Nias Selatan,2025-12,459,45900,16800,,771120000"
run 0 plan --regions "$regions" --region Wakatobi $year --format json
json total.villages 75
json total.cost 1512000000
json areas.7.name "Togo Binongko"
json months.11.cost_per_worker 16800
run 0 plan --regions "$regions" --region 74.14 $year --format json
json total.villages 67
json total.cost 1350720000
run 0 plan --regions "$regions" $year --format json
json total.villages 75266
json total.cost 1517362560000
run 0 plan --regions "$regions" --region 74.07 --per-village 100 \
    --from 2026-01 --months 12 --carry-forward --funding own \
    --relief bpu_other --explain
prints "2026-01  2026-03       3           Rp16.800  Rp126.000.000"
prints "2026-04  2026-12       9            Rp8.400   Rp63.000.000"
prints "Rp945.000.000"
prints "PP 50/2025"
prints "Relief: BPU relief, all other sectors"
prints "These months: Rp8.400 x 8 = Rp67.200"
is "explanations" "$(grep -c '^Contribution month' "$here/out")" 1
narrow
run 0 plan --regions "$regions" --region 74.07 --per-village 100 \
    --from 2026-01 --months 11 --funding own --relief bpu_other --explain \
    --format json
json explanation.months 11
json explanation.steps.-1.amount 117600
run 0 plan --regions "$regions" --region 74.07 --per-village 100 \
    --from 2026-01 --months 11 --funding apbdes --relief bpu_other --lang id
prints "Belum jelas apakah sumber dana ini memperoleh keringanan PP 50/2025"
run 0 plan --regions "$regions" --region 12.14 $year --kinds kelurahan \
    --category farmer --format json
json total.villages 2
run 0 plan --regions "$regions" --region 12 $year --by regency --format csv
is "rows" "$(grep -c ^area, "$here/out")" 33
# 25 x 50,000 is in the second row of the table: 1 % of 1,200,000 + 6,800.
run 0 plan --regions "$regions" --region 74.07 $year --daily-wage 50000 \
    --format json
json months.0.cost_per_worker 18800
run 3 plan --regions "$regions" --region nias $year
says "12.14" 5
says "4 regions contain nias in their names; give the code:" 5
run 3 plan --regions "$regions" --region nias $year --lang id
says "nama 4 wilayah memuat nias; berikan kodenya:" 5
run 3 plan --regions "$regions" --region a $year
says "in their names; give the code (the first 20):" 21
run 3 plan --regions "$regions" --region 99.99 $year
run 3 plan --regions "$regions" --region atlantis $year
run 2 plan --regions "$regions" --region 12.14 --per-village 100 \
    --from 2026-01 --months 12
says "--carry-forward"
run 1 plan --regions "$regions" --region 12.14
run 1 plan --regions "$regions" --region 12.14 $year --kinds dusun
run 3 plan --regions "$regions" --region 12.14.01 $year --by province
run 4 plan --regions "$here/none.csv" $year
says "there is no such file"
run 4 plan --regions "$here/none.csv" $year --lang id
says "none.csv: berkas tidak ditemukan"
printf 'code,name\n' >"$here/two.csv"
run 3 plan --regions "$here/two.csv" $year
says 'the column "level" is missing'
run 3 plan --regions "$here/two.csv" $year --lang id
says 'kolom "level" tidak ada'
head -c 300000 "$regions" >"$here/cut.gz"
run 3 plan --regions "$here/cut.gz" $year

# ---- what a sum can carry ----------------------------------------------------

# Papua Tengah: "Rp4.63 billion" for 23,000 people from August 2025 on.
run 0 plan --sum 4630000000 --from 2025-08 --months 12
prints "    12  22,966  Rp4.629.945.600  Rp54.400"
run 0 plan --sum 4630000000 --from 2025-08 --people 23000 --lang id
prints "   11  23.000  Rp4.250.400.000  Rp379.600.000"
run 0 plan --sum Rp4.630.000.000 --from 2025-08 --people 23000 --months 12 \
    --format json
json 0.left -6800000
# Blitar 2024: 5,387 people for five months, to the rupiah.
run 0 plan --sum 452508000 --from 2024-08 --months 5 --format csv
is "answer" "$(cat "$here/out")" "months,people,cost,left
5,5387,452508000,0"
run 0 plan --sum 1000000000 --from 2025-01
is "choices" "$(grep -c '^ *[0-9]* *[0-9,]* *Rp' "$here/out")" 5
prints "    12   4,960  Rp999.936.000   Rp64.000"
# 3 x 16,800 + 9 x 8,400 = 126,000 for one's own contribution in 2026.
run 0 plan --sum 1000000000 --from 2026-01 --months 12 --funding own \
    --relief bpu_other --carry-forward
prints "    12   7,936  Rp999.936.000  Rp64.000"
prints "The relief was granted"
prints "Relief: BPU relief, all other sectors"
run 1 plan --sum 1000 --months 1
says "--sum needs --from"
run 1 plan --sum 1000 --from 2025-01 --per-village 3
says "--sum goes with --from, --people, --months"
run 1 plan --sum 1000 --from 2025-01 --over 3
run 1 plan --sum 16,800 --from 2025-01
run 2 plan --sum 1000000 --from 2026-01 --people 1
says "--carry-forward"
run 3 plan --sum 1000 --from 2025-01 --months 1 --segment pu --wage 0 \
    --risk-group very_low --programmes jkk+jkm
says "these workers cost nothing"
run 3 plan --sum 1000 --from 2025-01 --months 1 --segment pu --wage 0 \
    --risk-group very_low --programmes jkk+jkm --lang id
says "iuran pekerja ini nol"

# ---- tables ----------------------------------------------------------------

table=$data/plan_made_up.csv
# 12,240 people are 60 % of 20,400; 12 x 16,800 x 12,240.
run 0 plan --table "$table" --from 2025-01 --months 12
prints "          Total             20,400  12,240     6,070      12,240"
prints "The target of 12,240 people is met in 2025-01."
prints "Rp2.467.584.000"
narrow
run 0 plan --table "$table" --from 2025-01 --months 12 --format json
json total.cost 2467584000
json areas.0.name "Teluk Satu"
json areas.0.target 2520
json months.0.joined 6170
json fundings.1.funding dbh_cht
json fundings.1.cost 387072000
# Rp1.5 billion carry 7,440 people for a year: the 6,070 who are enrolled, and
# of the 1,370 others first those of the poorest district, then the next.
run 0 plan --table "$table" --from 2025-01 --months 12 --budget 1500000000 \
    --highest-first poverty_percent --format json
json total.people 7440
json areas.7.people 660
json areas.3.people 1140
json areas.5.people 570
json areas.0.people 1240
json areas.0.met None
json areas.7.met 2025-01
json budgets.0.left 96000
json total.met None
# The priority is the default: Pulau Luar and Tanjung Timur have 1.
run 0 plan --table "$table" --from 2025-01 --months 12 --budget 1500000000 \
    --format json
json areas.7.people 660
json areas.3.people 1140
json areas.0.people 1240
run 0 plan --table "$table" --from 2025-01 --months 12 --budget 1500000000 \
    --highest-first poverty_percent --lang id
prints "Didahulukan: nilai tertinggi kolom poverty_percent"
prints "Target 12.240 orang tidak tercapai: 7.440 pada akhir, kurang 4.800."
narrow
# One source has a budget, the other is free; a budget a month.
run 0 plan --table "$table" --from 2025-01 --months 3 \
    --budget dbh_cht:16800000 --budget-per month --format csv
is "budgets" "$(grep ^budget, "$here/out")" \
    "budget,,,2025-01,dbh_cht,,,,,,,,,,16800000,16800000,
budget,,,2025-02,dbh_cht,,,,,,,,,,16800000,16800000,
budget,,,2025-03,dbh_cht,,,,,,,,,,16800000,16800000,"
is "months" "$(grep -c '^month,.*,dbh_cht,,,,,1000,' "$here/out")" 3
# Periods of their own; July has no budget, so nobody is paid for.
run 0 plan --table "$table" --from 2025-05 --months 3 \
    --budget 168000000@2025-05+2 --format json
json months.1.people 5000
json months.2.people 0
json months.2.left 5000
run 0 plan --table "$table" --from 2025-05 --months 3 \
    --budget 168000000@2025-05+2
prints "In 2025-07 the money carries fewer: 5,000 people lose cover."
# Evenly over ten months: 617 new people each, 6,687 in the first.
run 0 plan --table "$table" --from 2025-01 --months 12 --over 10 --format json
json months.0.people 6687
json months.9.people 12240
json total.met 2025-10
# A limit of people, the same quota for each district.
run 0 plan --table "$table" --from 2025-01 --months 1 --people 8000 \
    --maximum 1000 --equal-by regency --format json
json areas.2.people 1000
json areas.7.people 660
run 0 plan --table "$table" --from 2025-01 --months 12 --rotate 6 \
    --target 10 --format json
json total.cost 2467584000
printf 'kode,potensi,terdaftar\n12.14.01,5000,\n12.14.02,,\n' >"$here/p.csv"
run 3 plan --table "$here/p.csv" --from 2025-01 --months 12
says "p.csv: line 3: neither a target nor a potential is given"
run 3 plan --table "$here/p.csv" --from 2025-01 --months 12 --target 50% \
    --lang id
says "p.csv: baris 3: persentase memerlukan potensi"
# 13 and 11 villages in these districts, names and sums from the region list.
run 0 plan --table "$here/p.csv" --from 2025-01 --months 12 --per-village 100 \
    --regions "$regions"
prints "12.14.01  Lolomatua   1,300       1,300"
prints "12.14.02  Gomo        1,100       1,100"
run 0 plan --table "$here/p.csv" --from 2025-01 --months 12 --per-village 100 \
    --regions "$regions" --by regency --format json
json areas.0.code 12.14
json areas.0.people 2400
# Weights: 100 places by population.
printf '%s\n' kode,potensi,penduduk,bobot 1,500,300,1 2,500,100,4 >"$here/w.csv"
run 0 plan --table "$here/w.csv" --from 2025-01 --months 1 --people 100 \
    --share-by population --format json
json areas.0.people 75
run 0 plan --table "$here/w.csv" --from 2025-01 --months 1 --people 100 \
    --share-by weight --format json
json areas.0.people 20
run 0 plan --table "$here/w.csv" --from 2025-01 --months 1 --people 100 \
    --share-by weight --minimum 40 --format json
json areas.0.people 40
# 6 : 6 : 2 of 10 places: the two methods differ.
printf '%s\n' code,target a,6 b,6 c,2 >"$here/m.csv"
run 0 plan --table "$here/m.csv" --from 2025-01 --months 1 --people 10 \
    --format json
json areas.2.people 2
run 0 plan --table "$here/m.csv" --from 2025-01 --months 1 --people 10 \
    --method highest_averages --format json
json areas.2.people 1
# gzip and standard input.
gzip -c "$table" >"$here/t.gz"
run 0 plan --table "$here/t.gz" --from 2025-01 --months 12 --format json
json total.cost 2467584000

printf '%s\n' code,target a,x >"$here/bad.csv"
run 3 plan --table "$here/bad.csv" --from 2025-01 --months 1
says "bad.csv: line 2, column target: not a whole number of people"
printf '%s\n' code,target a >"$here/bad.csv"
run 3 plan --table "$here/bad.csv" --from 2025-01 --months 1
says "bad.csv: line 2: not as many fields as the header has"
printf '%s\n' name,target a,3 >"$here/bad.csv"
run 3 plan --table "$here/bad.csv" --from 2025-01 --months 1
says "the column code is missing"
printf '%s\n' code,kode,target a,a,3 >"$here/bad.csv"
run 3 plan --table "$here/bad.csv" --from 2025-01 --months 1
says "the column kode, or another name of it, stands there twice"
printf '%s\n' code,target,from,to a,3,2025-05,2025-04 >"$here/bad.csv"
run 3 plan --table "$here/bad.csv" --from 2025-01 --months 1
says "line 2: the term ends before it begins"
printf 'code,target\n' >"$here/bad.csv"
run 3 plan --table "$here/bad.csv" --from 2025-01 --months 1
says "there is no line below the header"
run 4 plan --table "$here/none.csv" --from 2025-01 --months 1
run 3 plan --table "$table" --from 2025-01 --months 1 --lowest-first income_group
says "the column income_group is missing"
run 3 plan --table "$table" --from 2025-01 --months 1 --share-by population
says "line 2: --share-by needs the column population"
for budget in x 1000000:apbd apbd:1@2025 1@2025-01+0 nobody:5; do
    run 1 plan --table "$table" --from 2025-01 --months 1 --budget "$budget"
    says "write AMOUNT, FUNDING:AMOUNT, or FUNDING:AMOUNT@YYYY-MM+MONTHS"
done
run 3 plan --table "$table" --from 2025-01 --months 12 --budget 5 \
    --budget 6@2025-06
says "two budgets of one source of money meet in a month"
run 1 plan --table "$table" --months 1
says "--from and --months are needed"
run 1 plan --table "$table" --offices "$table" --from 2025-01 --months 1
run 1 plan --table "$table" --from 2025-01 --months 1 --method hare
run 1 plan --table "$table" --from 2025-01 --months 1 --budget-per year
says "--budget-per has no use beside the other options"
run 1 plan --table "$table" --from 2025-01 --months 1 --target 0%
run 1 plan --people 5 --from 2025-01 --months 1
says "--table, --offices, or --regions with --per-village, is needed"
run 2 plan --table "$table" --from 2026-01 --months 12
says "--carry-forward"

# Negative numbers are named, not taken for empty fields.
for column in potential enrolled target minimum maximum population weight; do
    test $column = target && other=potential || other=target
    printf 'code,%s,%s\n12.14.01,5,-3\n' $other $column >"$here/n.csv"
    run 3 plan --table "$here/n.csv" --from 2025-01 --months 1
    says "n.csv: line 2, column $column: not a whole number of people"
done
printf 'code,target,priority\n12.14.01,5,9223372036854775807\n' >"$here/n.csv"
run 3 plan --table "$here/n.csv" --from 2025-01 --months 1
says "n.csv: line 2, column priority: not a number, such as 3 or 12.5"
printf 'code,target,priority\n12.14.01,5,999999999999.5\n' >"$here/n.csv"
run 0 plan --table "$here/n.csv" --from 2025-01 --months 1
run 1 plan --table "$table" --from 2025-01 --months 1 --budget -5
says "--budget -5: write AMOUNT"
# Enrolled people who are not renewed are told, the first month too.
run 0 plan --table "$table" --from 2025-01 --months 12 --budget 500000000
prints "Of 6,070 people who are enrolled, 3,590 are not renewed."
run 0 plan --table "$table" --from 2025-01 --months 12 --budget 500000000 \
    --format json --lang id
json months.0.left 3590
json areas.0.met None
json total.met None
# A budget for a year, a plan for half of it.
run 0 plan --table "$table" --from 2025-01 --months 6 --budget 1000000000 \
    --budget-per year
prints "The period of a budget reaches beyond the months of the"
# Enrolled people beyond a target of 0 are paid by somebody, too.
printf 'code,potential,enrolled,target,funding\n%s\n%s\n' \
    12.14.01,5,31,0,csr 12.14.02,9,0,9,apbd >"$here/z.csv"
run 0 plan --table "$here/z.csv" --from 2025-01 --months 1 --format json
json total.cost 672000
json fundings.1.funding csr
json fundings.1.cost 520800
# Before a term nobody is covered and no target met.
printf 'code,target,from,to\n12.14.01,9,2025-07,\n12.14.02,9,,2025-03\n' \
    >"$here/t.csv"
run 0 plan --table "$here/t.csv" --from 2025-01 --months 12 --format json
json areas.0.met 2025-07
json areas.1.met 2025-01
json total.met None

# ---- villages with limits ---------------------------------------------------

# 35 districts share 5,000 places equally: 142 or 143 each.
run 0 plan --regions "$regions" --region 12.14 $year --people 5000 \
    --equal-by district --format csv
is "districts" "$(grep -c '^area,.*,14[23],,,' "$here/out")" 35
run 0 plan --regions "$regions" --region 12.14 $year --budget 1000000000 \
    --minimum 10 --format json
json total.target 45900
json total.people 4960
# 10 each, and 370 more of which the first villages have one each: 13 x 11.
json areas.0.people 143
run 3 plan --regions "$regions" --region 74.72 $year --people 5
says "has no villages of these kinds"

# ---- offices -----------------------------------------------------------------

offices=$data/offices_made_up.csv
run 0 plan --offices "$offices" --from 2024-01 --months 12
# 412 x 0.54 % of 1,500,000 x 12
prints "Dinas Pendidikan                 412         412          4,944   Rp40.046.400"
# 525 election officers at 1,100,000 for three months: 5,940 each.
prints "KPU                              525           0          1,575    Rp9.355.500"
# Mosque keepers as BPU for a year, Koran teachers as PU from July on:
# 310 x 16,800 x 12 + 145 x 5,400 x 6
prints "Bagian Kesra                     455         455          4,590   Rp67.194.000"
narrow
run 0 plan --offices "$offices" --from 2024-01 --months 12 --format json \
    --lang id
json total.cost 603981180
json areas.5.code KPU
json areas.5.met 2024-01
json fundings.0.funding employer
json fundings.0.cost 12026880
# Each month of each office: 525 people of the KPU until March, none after.
run 0 plan --offices "$offices" --from 2024-01 --months 12 --every-month \
    --format csv
is "months" "$(grep -c ^area_month, "$here/out")" 108
prints "area_month,KPU,,2024-03,,,,,,525,,,,525,,3118500,"
prints "area_month,KPU,,2024-04,,,,,,0,,,,0,,0,"
is "sum of the months" "$(awk -F, '$1 == "area_month" { s += $16 } END { print s }' \
    "$here/out")" 603981180
run 0 plan --offices "$offices" --from 2024-01 --months 12 --every-month \
    --format json
json area_months.5.people 525
json area_months.5.cost 3118500
run 1 plan --offices "$offices" --from 2024-01 --months 12 --every-month
says "--every-month gives csv or json"
# More programmes by option; the line's own count first.  5.7 % of 1,500,000
# is JHT: 85,500 more.
run 0 plan --offices "$offices" --from 2024-01 --months 1 \
    --programmes jkk+jkm+jht --format json
json areas.0.cost 38563200
# Categories in the words of lists; civil servants are outside the system.
printf '%s\n' opd,kategori,segmen,orang,upah \
    'A,Ketua RT 03/RW 05,,10,1000000' 'B,guru ngaji,pu,2,1000000' >"$here/o.csv"
run 0 plan --offices "$here/o.csv" --from 2024-01 --months 1 --format json
json areas.0.cost 168000
json areas.1.cost 10800
printf '%s\n' opd,kategori,orang A,PNS,10 >"$here/o.csv"
run 3 plan --offices "$here/o.csv" --from 2024-01 --months 1
says "o.csv: line 2, column kategori:"
run 1 plan --offices "$offices" --from 2024-01 --months 1 --by district
run 1 plan --offices "$table" --from 2024-01 --months 1 --lang id
says "baris 2: upah atau penghasilan tidak disebut; pakai --wage atau --income"
# Columns that something else separates.
printf 'code;target\n74.07;10\n' >"$here/semi.csv"
worker="--from 2025-01 --months 2 --segment bpu --income 1000000"
run 3 plan --table "$here/semi.csv" $worker
says "line 1: the columns are separated by semicolons; say so with --separator"
run 0 plan --table "$here/semi.csv" $worker --separator semicolon --format json
json areas.0.cost 336000
run 1 plan --sum 100000000 --from 2025-01 --separator tab
says "--separator goes with --table or --offices"
