# SPDX-License-Identifier: MIT
#
# jamsostek benefit: sourced by test_cli.sh.  The figures are those of the
# regulations and of public bodies, not of the program.

on="--day 2026-03-01"

# ---- work accident and death -------------------------------------------------

# PP 82/2019: 60 % x 80 x wage, 24 x 500,000, funeral 10,000,000.
run 0 benefit jkk death --segment bpu --income 1000000 $on
prints "Lump sum                                       Rp48.000.000"
prints "Total                                          Rp70.000.000"
lacks "with scholarship"
run 0 benefit jkk death --segment bpu --income 1000000 $on --explain
prints "x 60% = Rp48.000.000 [PP 82/2019, Lampiran III"
narrow
# The floor is the lump sum of JKM; before and on the day of PP 82/2019.
run 0 benefit jkk death --wage 300000 --day 2019-12-01 --format json
json enacted.lump_sum 16200000
json enacted.periodic 4800000
json enacted.funeral 3000000
run 0 benefit jkk death --wage 300000 --day 2019-12-02 --format json
json enacted.lump_sum 20000000
json segment pu
json benefit "jkk death"
json day 2019-12-02
# Children in primary and senior school: 84,000,000 and 69,000,000.
run 0 benefit jkk death --segment bpu --income 1000000 $on --child sd \
    --child sma --format json
json enacted.scholarship 153000000
json enacted.total_with_scholarship 223000000
run 0 benefit jkk disability --segment bpu --income 1000000 $on --format json
json enacted.lump_sum 56000000
json enacted.total 68000000
# Line 1 is the right arm from the shoulder, 40 %; x 80 x wage.
run 0 benefit jkk partial --wage 5000000 --loss 1 $on --lang id
prints "40%"
prints "Jumlah                                        Rp160.000.000"
run 0 benefit jkk partial --wage 5000000 --loss 1,function=50% --loss \
    share=12% $on --format json
json enacted.share_ppm 320000
json enacted.total 128000000
run 3 benefit jkk partial --wage 5000000 --loss 99 $on
says "no line 99; \`jamsostek benefit jkk lines\` lists them"
run 1 benefit jkk partial --wage 5000000 $on
says "--loss LINE is needed"
for loss in 1,what=2 1,share=5 , "" count; do
    run 1 benefit jkk partial --wage 5000000 --loss "$loss" $on
    says "--loss $loss: "
done
run 0 benefit jkk lines --format csv
is "lines" "$(wc -l <"$here/out" | tr -d ' ')" 48
run 0 benefit jkk lines telunjuk
prints "right index finger"
run 3 benefit jkk lines nothing-like-it
# 12 months in full and 2 at half (PP 82/2019); months 7-12 at 75 % before.
run 0 benefit jkk incapacity --wage 4000000 --months 14 $on --format csv
prints "enacted,jkk incapacity,2026-03-01,4000000,52000000,"
run 0 benefit jkk incapacity --wage 4000000 --months 12 --day 2019-11-30 \
    --format csv
prints ",42000000,"
run 0 benefit jkk transport --transport-land 6000000 --transport-sea 1500000 $on
prints "Rp6.500.000"
prints "The cost was more than the law pays."
run 0 benefit jkk aid --aid hearing_aid --cost 4000000 $on --format json
json enacted.total 2500000
run 1 benefit jkk aid --aid crutch --cost 4000000 $on
says "home_care|denture|hearing_aid|glasses|prosthesis"
run 0 benefit jkk scholarship --children 2 $on
prints "All years                                     Rp174.000.000"
run 1 benefit jkk scholarship --children 2 --child sd $on
says "exclude each other"
run 1 benefit jkk scholarship $on

run 0 benefit jkm death $on --lang id
prints "Jumlah                                         Rp42.000.000"
run 0 benefit jkm death --day 2019-12-01
prints "Total                                          Rp24.000.000"
# Permenaker 1/2025: before three paid months in a row the funeral money only.
run 0 benefit jkm death --segment bpu --paid-months 2 --day 2025-02-24 \
    --format json
json enacted.total 10000000
json remarks.0 "The waiting time of a BPU is not over: only the funeral money \
(B5)"
run 0 benefit jkm death --segment bpu --paid-months 2 --day 2025-02-23 \
    --format json
json enacted.total 42000000
run 1 benefit jkm death --child sd $on
says "give --contribution-months"
run 0 benefit jkm heirs --relatives parent+sibling $on --format json
json enacted.receivers parent
json enacted.rank 2
run 1 benefit jkm heirs --relatives parent+cousin $on
says "known are spouse, child, parent"
run 0 benefit pmi death_while_working $on
prints "Total                                          Rp85.000.000"
run 1 benefit pmi holiday $on
says "known are death_before_or_after"
run 1 benefit pmi $on

# What if: both figures, and the remark says so.
run 0 benefit jkm death $on --set jkm.lump_sum=25000000@2026-01-01
prints "Total                                          Rp42.000.000         \
Rp47.000.000          Rp5.000.000"
prints "Remarks on the what-if"
run 0 benefit jkm death $on --set jkm.lump_sum=25000000@2026-01-01 --format json
json enacted.total 42000000
json what_if.total 47000000
json difference.total 5000000
json remarks "['A rule was changed by --set.']"
run 0 benefit jkm death $on --set jkm.lump_sum=25000000@2026-01-01 --format csv
is "rows" "$(cut -d, -f1 "$here/out" | tr '\n' ' ')" "rules enacted what_if "

# ---- savings, pension, loss of job -------------------------------------------

# The ministry's simulation of February 2022.
run 0 benefit jht project --wage 4000000 --months 60 --further-months 312 \
    --return 5.7% --day 2022-02-01 --format json
json enacted.balance 66775213
json enacted.contributions 13680000
# The same as a history: 5.7 % of the wage, and no return at all.
run 0 benefit jht balance --paid 2024-01..2024-03,2024-06 --wage 4000000 \
    --return 0% --day 2024-12-31 --format json
json enacted.balance 912000
json enacted.months 4
run 3 benefit jht balance --paid 2024-01..2024-03 --wages 1000000,2000000 \
    --return 5% --day 2024-12-31
says "2 amounts for 3 months"
run 1 benefit jht balance --wage 4000000 --return 5% --day 2024-12-31
run 1 benefit jht balance --paid 2024-01 --wage 1 --return 5 --day 2024-12-31
says "write a percentage"
run 3 benefit jht balance --paid 2024-01,2024-01 --wage 4000000 --return 5% \
    --day 2024-12-31
run 0 benefit jht withdrawal --purpose housing --membership-months 120 \
    --balance 80000000 $on
prints "Rp24.000.000"
run 0 benefit jht payout --reason resignation --event 2026-01-15 \
    --balance 25000000 $on
prints "2026-02-15"
# PP 68/2009, explanation: 150,000,000 gives 5,000,000.
run 0 benefit tax --payout 150000000 $on
prints "Tax                                             Rp5.000.000"
run 1 benefit tax $on

run 0 benefit jp limits $on
prints "Least pension of a month                          Rp411.400"
prints "Greatest pension of a month                     Rp4.932.300"
prints "has only one source"
run 0 benefit jp age --day 2024-12-31 --format csv
prints "enacted,jp age,2024-12-31,58,"
run 0 benefit jp age --day 2025-01-01 --format csv
prints ",59,"
run 0 benefit jp pension --average-wage 7250000 --months 200 $on --format json
json enacted.pension 1208333
run 0 benefit jp pension --average-wage 7250000 --months 179 $on --format json
json enacted.pension 0
run 1 benefit jp pension --average-wage 7250000 $on
says "give --months"
# One half for the widow (art. 21), a quarter for a child after her (art. 22).
run 0 benefit jp survivor --base 2000000 --relation spouse $on --format json
json enacted.share 1000000
json enacted.starts 2026-04-01
run 0 benefit jp survivor --base 2000000 --relation child_after_spouse $on \
    --format json
json enacted.share 500000
run 0 benefit jp retirement --born 1967-06-15 --carry-forward
prints "Reached on                                       2026-06-15"
run 1 benefit jp retirement
says "--born YYYY-MM-DD is needed"

run 0 benefit jkp cash --wage 6000000 $on
prints "Month 6                                         Rp3.000.000"
prints "Total                                          Rp18.000.000"
lacks "Month 7"
run 0 benefit jkp cash --wage 6000000 --day 2025-02-06 --format json
json enacted.month_1 2250000
json enacted.month_4 1250000
json enacted.total 10500000
run 2 benefit jkp cash --wage 6000000 --day 2021-02-01
says "JKP begins on 2021-02-02"
# 12 months within the 24 before the month of the dismissal (PP 6/2025).
run 0 benefit jkp eligibility --paid 2024-05..2024-12,2025-06..2025-09 $on \
    --format json
json enacted.months_counted 12
json enacted.eligible True
run 0 benefit jkp eligibility --paid 2024-05..2024-12,2025-06..2025-08 $on \
    --format json
json enacted.eligible False
run 0 benefit jkp claim --ending resigned $on --format json
json enacted.allowed False
json enacted.refused ending

# ---- worth, membership, payment ----------------------------------------------

worth="benefit worth --segment bpu --income 1000000"
run 0 $worth --month 2026-05
prints "Contribution                                       Rp16.800"
prints "One other death (JKM) = 2,500 worker-months at Rp16.800, or 209 workers"
run 0 $worth --month 2026-05 --lang id
prints "Satu kematian lain (JKM) = 2.500 bulan-pekerja @ Rp16.800"
run 0 $worth --day 2026-05-17 --format json --explain
json enacted.other_death_worker_months 2500
json enacted.work_death_worker_months 4167
json explanation.format jamsostek-explanation/1
# With half the contribution (PP 50/2025) twice as many.
run 0 $worth --month 2026-05 --funding own --relief bpu_other --format json
json enacted.other_death_worker_months 5000
run 0 $worth --month 2026-05 --programmes jkk
lacks "JKM death"
run 1 $worth
says "--month YYYY-MM or --day YYYY-MM-DD is needed"
run 1 $worth --month 2026-05 --day 2026-05-01

member="benefit member --segment bpu $on"
# After three unpaid months a BPU is inactive; one payment makes him active.
run 0 $member --income 1000000 --paid 2025-01..2025-06,2025-08
prints "Not active: contributions have not been paid for too long."
prints "To be active again: pay 1 month, Rp16.800."
run 0 $member --paid 2025-01..2025-06,2025-08 --format json
json enacted.active False
json enacted.reason lapsed
json enacted.paid_until 2025-08
json enacted.total_to_pay None
run 0 $member --paid 2025-01..2026-02 --format json
json enacted.active True
json enacted.since 2025-01-01
run 0 $member --format json
json enacted.reason never_paid
run 3 $member --paid 2025-03..2025-01
run 3 $member --paid 2025-01..2025-03,2025-02
run 1 $member --paid 2025-01..
says "--paid"
run 0 benefit member --segment pu --paid 2024-01..2025-09 $on --lang id
prints "Tidak aktif"

# 15 August 2026 is a Saturday and the 17th a holiday (PP 44/2015 art. 21).
due="benefit due --segment pu --fund jkk --month 2026-07"
run 0 $due --holidays 2026-08-17
prints "Last day for paying                              2026-08-18"
lacks "Remarks"
run 0 $due --format json
json enacted.due 2026-08-17
json enacted.printed 2026-08-15
run 0 benefit due --segment bpu --fund jkm --month 2026-07 --format json
json enacted.due 2026-07-15
run 1 $due --holidays 2026-08-17,
says "--holidays"
run 1 benefit due --segment pu --month 2026-07
says "give --fund"
run 1 benefit due --segment pu --fund jkk+jkm --month 2026-07
says "one programme only"
# 2 % a month; 0.5 % for August 2020 to January 2021 (PP 49/2020).
fine="benefit fine --segment pu --fund jkk --overdue 5400000"
run 0 $fine --month 2026-03 --months-late 3
prints "Fine                                              Rp324.000"
run 0 $fine --month 2020-09 --months-late 3
prints "Fine                                               Rp81.000"
run 0 $fine --month 2026-03 --due 2026-04-15 --paid-on 2026-06-14 --format json
json enacted.months_late 1
run 1 $fine --month 2026-03
says "give --months-late, or --due and --paid-on"
run 0 benefit arrears participant --fund jkm --months-unpaid 3 $on --format json
json enacted.now funeral
json enacted.later lump_sum+periodic+scholarship
run 0 benefit arrears participant --fund jkm --months-unpaid 4 $on --format json
json enacted.now ""
run 0 benefit arrears employer --fund jkk --months-unpaid 4 $on --format json
json enacted.bpjs_pays False

# ---- complaints and manuals --------------------------------------------------

run 1 benefit
says "benefit needs one of: jkk, jkm"
run 1 benefit jkm
says "needs one of: death, heirs, scholarship"
run 1 benefit lottery --lang id
says "benefit tidak mengenal lottery"
run 1 benefit jkk death --wage 1000000
says "--day YYYY-MM-DD is needed"
run 1 benefit jkk death $on
says "give --wage or --income"
run 1 benefit jkm death $on --wage 1000000
says "--wage is no option of this command"
run 1 benefit jkm death $on more
run 1 benefit jkm death $on --explain --format csv
run 2 benefit jkm death --day 2026-12-01
says "add --carry-forward"
run 0 benefit jkm death --day 2026-12-01 --carry-forward
prints "After the last checked month"
run 2 benefit jkm death --day 2015-06-30

# Every example of every manual does what it says, in both languages.
# `benefit --help` lists the questions; those with an argument end in capitals.
run 0 benefit --help
sed -n 's/^  \([a-z][a-z ]*[a-z-]*\).*/\1/p' "$here/out" |
    sed 's/ *$//' >"$here/questions"
is "questions" "$(wc -l <"$here/questions" | tr -d ' ')" 35
examples() {
    awk '/^    jamsostek / { line = ""; on = 1 }
         on { sub(/^ +/, ""); more = sub(/ *\\$/, " "); line = line $0
              if (!more) { print line; on = 0 } }' "$here/out"
}
for lang in en id; do
    while read -r question; do
        run 0 benefit $question --help --lang $lang
        narrow
        prints "jamsostek benefit $question"
        examples >"$here/examples"
        while read -r _ words; do
            run 0 $words --lang $lang
            narrow
        done <"$here/examples"
    done <"$here/questions"
done
