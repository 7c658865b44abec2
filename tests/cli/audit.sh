# SPDX-License-Identifier: MIT
#
# jamsostek audit and jamsostek coverage: sourced by test_cli.sh.  The figures
# are published ones, or worked by hand where a comment says so.

cases=$(dirname "$0")/../cases

# ---- one figure ------------------------------------------------------------

# Situbondo 2025: a month's sum.
run 0 audit budget --workers 4110 --months 12 --rate 16800 \
    --printed "69 juta" --month 2025-12
prints "Computed       Rp828.576.000"
prints "Verdict        does not fit (does_not_fit)"
prints "with 1 month it comes to"
run 0 audit budget --workers 4110 --months 12 --rate 16800 \
    --printed "69 juta" --month 2025-12 --lang id
prints "Hasil uji      tidak cocok (does_not_fit)"
prints "mungkin jumlah sebulan dan setahun tertukar"
run 0 audit budget --workers 4110 --months 12 --rate 16800 \
    --printed "69 juta" --month 2025-12 --format json
json 0.verdict does_not_fit
json 0.implied_months 0.999
json 0.guesses "period:months=1"
# The rate of the law: Blitar 2024, 5,387 x 5 months.
run 0 audit budget --workers 5387 --months 5 --segment bpu --income 1000000 \
    --month 2024-08 --printed 452.508.000 --style id --format csv
prints ",budget,exact,452508000,452508000,"
run 1 audit budget --workers 5387 --months 5 --segment bpu --income 1000000
says "--month is needed"
# Kepahiang 2025: the rate is not that of the law.
run 0 audit budget --workers 1984 --months 1 --rate 16000 --month 2025-06 \
    --printed "31,7 juta" --style id
prints "Rp33.331.200 at the rate of the law for BPU, Rp16.800"
prints "the rate is none that the law gives"
run 0 audit budget --workers 45900 --villages 459 --months 12 --rate 16800 \
    --month 2023-06
prints "Rp9.253.440.000"
prints "= 100 x 459"
run 0 audit budget --workers 4110 --months 1 --rate 16800 --month 2025-12 \
    --printed "69 juta" --explain
prints "Rate x worker-months: Rp16.800 x 4110 = Rp69.048.000"
run 0 audit budget --workers 4110 --months 1 --rate 16800 --month 2025-12 \
    --printed "69 juta" --explain --format json
json format jamsostek-explanation/1

# Buton Tengah 2023.
run 0 audit percent --numerator 2636 --denominator "27 ribu" --printed 11 \
    --rounded --decimals 2
prints "Computed       9.76%"
prints "Range          9.58% to 9.95%"
prints "a numerator of 2,970, 334 more"
run 0 audit percent --numerator 38036 --denominator 35036 --format csv
prints "108.5626"
run 0 audit percent --numerator "1,32 juta" --denominator "2,80 juta" \
    --printed 47,38 --rounded --style id --format csv
prints "consistent_interval,47.38,,47.1429,46.8805,47.4061,"
run 0 audit percent --numerator 2636 --denominator 27000 --printed 11 \
    --date 2023-07-03 --explain --lang id
prints "Tanggal 2023-07-03"

# Wonogiri 2025, Sulawesi Selatan 2025.
run 0 audit gap --to target --reached 31.99 --target 52.69 --printed 68.01
prints "Computed       20.70%"
prints "the gap to 100% is printed as the gap to the target"
run 0 audit gap --to all --numerator 1320000 --denominator 2800000 \
    --target 62.93 --printed "1.76 million"
prints "that is 1,762,040"
# By hand: 52.7 - 31.99 = 20.71; the finer figure gives the decimals.
run 0 audit gap --reached 31.99 --target 52.7 --printed 20.7 --format csv
prints ",gap,rounds,20.70,20.71,"

run 0 audit gap --to target --reached 31.99 --target 52.69 --printed 68.01 \
    --date 2025-10-31 --explain
prints "Target less what is reached: 20.7%"
prints "Perhaps: the gap to 100% is printed as the gap to the target"
run 0 audit gap --to all --numerator "1,32 juta" --denominator "2,80 juta" \
    --date 2025-07 --explain --lang id
prints "Semua dikurangi yang tercapai: 1480000"

# Wakatobi 2023.
run 0 audit sum --part 6000 --part 69 --printed 6609 --date 2024 --explain \
    --format json
json steps.2.amount 6069
json steps.2.operation sum
run 1 audit sum --part 6000 --part 69 --printed 6609 --explain
says "an explanation needs the date of the figure"
run 0 audit sum --part 1243 --part 2337 --part 513 --part 467 --part 438 \
    --part 475 --part 504 --part 92 --printed 6609
prints "read as 6,069"

# Kendal 2025: 4.1 % and 95.8 %, both cut.
run 0 audit sum --part 4.1% --part 95.8% --printed 100%
prints "Computed       99.9%"
prints "(rounds)"
run 0 audit sum --part 4.1% --part 95.8% --printed 100.0%
prints "does not fit"
run 0 audit sum --part 4.1% --part 95.8% --printed 100.0% --rounded \
    --format csv
prints ",sum,consistent_interval,"
run 0 audit sum --part 4,19% --part 95.8% --printed 99.99% --style id
prints "99.99%"
prints "exact"
# 1,320,000 of 2,800,000 is 15.807 points below 62.95 %.
run 0 audit gap --numerator 1320000 --denominator 2800000 --target 62.95 \
    --printed 15.8
prints "(rounds)"
run 1 audit gap --reached 1.123456789 --target 62.95 \
    --printed 999999999999999999%
says "too many digits"
run 1 audit sum --part x --printed 3
says "--part x: a number is needed"

# ---- what cannot be --------------------------------------------------------

run 1 audit
says "audit budget, percent, gap, sum or FILE"
run 1 audit budget --workers ten
says "--workers ten: a number is needed"
run 1 audit budget --numerator 3
says "--numerator is no option of this command"
run 1 audit budget --workers
says "--workers needs a value"
run 1 audit budget --workers 10 --workers 20
says "--workers is given twice"
run 1 coverage areas.csv --by regency --by province --lang id
says "--by diberikan dua kali"
run 1 audit percent --numerator 1.5 --denominator 3
says "--numerator 1.5: not a whole number"
run 1 audit sum --printed 3
says "--part is needed"
run 1 audit budget file.csv
says "options only follow the kind of figure"
run 1 audit percent --numerator 1 --denominator 3 --printed 33 --explain \
    --format csv
says "--explain gives text or json"
run 3 audit percent --numerator 1 --denominator 0 --printed 33
run 1 audit percent --numerator 1 --denominator 3 --printed 33 --explain
says "an explanation needs the date of the figure"
run 0 audit --help
prints "jamsostek audit FILE"
narrow
run 0 audit --help --lang id
prints "jamsostek audit BERKAS"
narrow

# ---- files -----------------------------------------------------------------

for file in budgets coverage; do
    run 0 audit "$cases/$file.csv" --format csv
    # Every verdict is that of the file.
    is "verdicts of $file" "$(python3 - "$cases/$file.csv" "$here/out" <<'END'
import csv, sys
want = {r["id"]: r["verdict"] for r in csv.DictReader(open(sys.argv[1]))}
got = {r["id"]: r["verdict"] for r in csv.DictReader(open(sys.argv[2]))}
print(want == got and len(got))
END
)" "$(($(wc -l <"$cases/$file.csv") - 1))"
done
run 0 audit "$cases/budgets.csv"
prints "bud_luwu25v: perhaps the months are not printed"
prints "bud_konsel23: perhaps the people are as many"
prints "unverifiable              9"
run 0 audit "$cases/coverage.csv" --lang id
prints "cov_kaltim23: mungkin masukannya dipotong"
# Makassar 2025: one head count with two percentages.
run 0 audit "$cases/coverage.csv"
prints "cov_mks25a and cov_mks25b, lines 24 and 25: 263,903 is printed as 52%"
prints "denominators, 507,506 and 415,792"
run 0 audit "$cases/coverage.csv" --lang id
prints "cov_mks25a dan cov_mks25b, baris 24 dan 25: 263.903 dicetak sebagai 52%"
run 0 audit "$cases/coverage.csv" --format csv
is "contradictions" "$(grep -c 'two_percentages,24$' "$here/out")" 1
run 0 audit "$cases/coverage.csv" --format json
json 23.contradiction two_percentages
json 23.contradicts_line 24
json 22.contradiction None
# By hand: 27 % of 74,918 are 19,853 to 20,976 people.  What another column
# says apart is not compared, nor what has no date.
printf '%s\n' code,date,segment,numerator,denominator,printed_pct \
    35.09,2023-11,bpu,20097,74918,27 35.09,2023-11,pu,49888,74918,27 \
    35.09,2023-11,bpu,49888,74918,27 35.09,,bpu,49888,74918,27 \
    ,2023-11,bpu,49888,74918,27 >"$here/pairs.csv"
run 0 audit "$here/pairs.csv"
prints "  - lines 2 and 4: 27% is printed for 20,097 and for 49,888; only one can"
is "contradictions" "$(grep -c 'is printed for' "$here/out")" 1
run 0 audit "$here/pairs.csv" --lang id
prints "  - baris 2 dan 4: 27% dicetak untuk 20.097 dan untuk 49.888; hanya satu"
# Without a date there is none, unless an option gives it for all of them.
printf '%s\n' region,numerator,denominator,printed_pct Jember,20097,74918,27 \
    Jember,49888,74918,27 >"$here/pairs.csv"
run 0 audit "$here/pairs.csv" --format csv
is "contradictions" "$(grep -c two_counts "$here/out")" 0
run 0 audit "$here/pairs.csv" --month 2023-11 --format csv
is "contradictions" "$(grep -c 'two_counts,2$' "$here/out")" 1

printf 'numerator,denominator,printed_pct\n1,2,50\nx,2,50\n1,2\n1,0,4\n' \
    >"$here/bad.csv"
run 3 audit "$here/bad.csv"
prints "rows                      4"
says "bad.csv: line 3, column numerator: a number is needed" 2
printf 'numerator,denominator\n1,2\n' >"$here/few.csv"
run 3 audit "$here/few.csv"
says "needs the columns numerator, denominator and printed_pct"
printf 'rate,rate,workers,printed\n1,1,2,3\n' >"$here/twice.csv"
run 3 audit "$here/twice.csv"
says "the column rate stands there twice"
run 4 audit "$here/nothing.csv"

# A spreadsheet set to Indonesian: semicolons, and decimal commas.
printf 'numerator;denominator;printed_pct\n2636;27000;"9,76"\n' >"$here/semi.csv"
run 3 audit "$here/semi.csv"
says "semi.csv: line 1: the columns are separated by semicolons; say so with"
run 0 audit "$here/semi.csv" --separator semicolon --style id --format csv
prints "percent,rounds,9.76,"
printf 'code\tactive\tpotential\tdate\n74\t1\t2\t2021-12\n' >"$here/tabs.csv"
run 3 coverage "$here/tabs.csv" --measure ucj --lang id
says "tabs.csv: baris 1: kolom dipisahkan oleh tab; sebut dengan --separator"
run 0 coverage "$here/tabs.csv" --measure ucj --separator tab --format json
json 0.percent 50.00
run 1 audit percent --numerator 1 --denominator 2 --separator tab
says "--separator is no option of this command"
run 1 coverage "$here/tabs.csv" --measure ucj --separator ';'
says "--separator ;: known are comma, semicolon, tab"

# ---- coverage --------------------------------------------------------------

cat >"$here/areas.csv" <<'END'
code,name,active,potential,date,target
73,Sulawesi Selatan,1043751,2865109,2021-12,
73,Sulawesi Selatan,1320000,2800000,2025-07,"62,93"
71,Sulawesi Utara,623409,780666,2021-12,
74,,264624,865080,2021-12,
82,,114042,365027,2021-12,
END
run 0 coverage "$here/areas.csv" --measure ucj --style id
prints "47.14%"
prints "15.79"
prints "442,040"
prints "different months of the year"
run 0 coverage "$here/areas.csv" --measure ucj --format json --style id
json 1.people_to_target 442040
json 1.points_to_100 52.86
json 0.rank 2
json 2.rank 1
json 3.rank 4
json 1.change_points 10.71
run 0 coverage "$here/areas.csv" --measure ucj --regions "$regions" \
    --by country --format csv --style id
prints "0,Indonesia,ucj,,,2021-12,2045826,4875882,41.96,"
run 0 coverage "$here/areas.csv" --measure ucj --regions "$regions" --style id
prints "Maluku Utara"
run 0 coverage "$here/areas.csv" --measure ucj --decimals 0 --truncate \
    --format csv --style id
prints "73,Sulawesi Selatan,ucj,,,2021-12,1043751,2865109,36,"
# A rise of 20 %: 48 % becomes 68 % or 57.6 %.
printf 'code,active,potential,date\n1,48,100,2024-12\n1,50,100,2025-12\n' \
    >"$here/rise.csv"
run 0 coverage "$here/rise.csv" --measure ucj --decimals 1 --format csv \
    --carry-forward
prints ",68.0,57.6,"
run 0 coverage "$here/areas.csv" --measure ucj --style id --explain
prints "People still needed for the target: 442040"
prints "Rise in points: 10.71%"
run 0 coverage "$here/rise.csv" --measure ucj --explain --lang id --carry-forward
prints "Bila relatif: cakupan sebelumnya x (100% + kenaikan): 57,6%"
prints "[Permendagri 15/2024; pers"
run 0 coverage "$here/areas.csv" --measure ucj --style id --explain --format json
json 1.name "Sulawesi Selatan"
json 1.gap.format jamsostek-explanation/1
json 1.change.format jamsostek-explanation/1
run 1 coverage "$here/areas.csv" --measure ucj --explain --format csv
says "--explain gives text or json"
run 3 coverage "$here/areas.csv" --style id
says "line 2: a ratio needs its definition" 5
run 1 coverage "$here/areas.csv" --measure all
says "--measure all: "
run 1 coverage "$here/areas.csv" --by province
says "--by needs --regions"
run 1 coverage
says "one FILE is needed"
printf 'code,active,potential,date\n74,1,2,2021-12\n74.07,1,2,2021-12\n' \
    >"$here/inside.csv"
run 3 coverage "$here/inside.csv" --measure ucj --regions "$regions" \
    --by province
says "contains another part"
# Names the columns as the file does.
printf 'code,aktif,potensi,date\n74,x,2,2021-12\n74,1,2\n' >"$here/bad.csv"
run 3 coverage "$here/bad.csv" --measure ucj
says "bad.csv: line 2, column aktif: a number is needed" 2
says "bad.csv: line 3: not as many fields as the header has" 2
# Which of two?
printf 'code,active,potential,date\n%s\n%s\n%s\n' 74.07.01,1,2,2021-12 \
    74.07.02,1,2,2021-12 74.07.01,1,2,2021-12 >"$here/twice.csv"
run 3 coverage "$here/twice.csv" --measure ucj
says "lines 2 and 4 are the same region, definition and date"
run 3 coverage "$here/twice.csv" --measure ucj --lang id
says "baris 2 dan 4 memuat wilayah, definisi, dan tanggal yang sama"
run 3 coverage "$here/twice.csv" --measure ucj --regions "$regions" \
    --by regency
says "twice.csv: line 4: the region stands there twice"
# The sum of areas with different targets has none; with the same one, it does.
printf 'code,active,potential,date,target\n%s\n%s\n' \
    74.07.01,5,10,2025-01,50 74.07.02,5,10,2025-01,90 >"$here/two.csv"
run 0 coverage "$here/two.csv" --measure ucj --regions "$regions" \
    --by regency --format json
json 0.target_percent None
# What the rows are about is told where they differ.
printf 'code,active,potential,date,segment,category\n%s\n%s\n' \
    74.07,5,10,2025-01,bpu,farmer 74.07,5,10,2025-01,bpu,fisher_coastal \
    >"$here/kinds.csv"
run 0 coverage "$here/kinds.csv" --measure seg
prints "Category"
prints "fisher_coastal"
run 0 coverage "$here/kinds.csv" --measure seg --format json
json 0.category farmer
json 1.segment bpu
run 0 coverage measures
prints "sdg_8_8_1a"
run 0 coverage measures --format json --lang id
json 0.measure ucj
run 0 coverage --help
narrow
