# SPDX-License-Identifier: MIT
#
# jamsostek contribution --csv: part of test_cli.sh.

bpu="contribution --segment bpu --income 1000000"
year="--per-village 100 --from 2025-01 --months 12"

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
is "leftovers" "$(find "$here" -name '.jamsostek-*' | wc -l | tr -d ' ')" 0
name="broken off on its way down a pipe"
"$command" contribution --csv "$here/cut.csv.gz" --segment bpu --month 2026-01 \
    >"$here/part.csv" 2>"$here/err"
is "exit code" $? 3
is "columns of the last line" \
    "$(tail -n 1 "$here/part.csv" | tr -cd , | wc -c)" \
    "$(head -n 1 "$here/part.csv" | tr -cd , | wc -c)"
run 4 contribution --csv "$here/in.csv" --output "$here/no/such.csv"
run 4 contribution --csv "$here/in.csv" --output "$here/no/such.csv" --lang id
says "such.csv: berkas tidak dapat ditulis: foldernya tidak ada"
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
{
    printf 'wage'
    i=0
    while [ $((i += 1)) -lt 250 ]; do printf ',c%d' "$i"; done
    echo
} >"$here/wide.csv"
run 3 contribution --csv "$here/wide.csv" --month 2026-01
says "with the results there would be more than 256 columns"
: >"$here/empty.csv"
run 3 contribution --csv "$here/empty.csv" --month 2026-01

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
    says "/dev/full: cannot write the file: no space is left" 2
    run 4 contribution --csv "$here/many.csv" --segment bpu --month 2026-01 \
        --output /dev/full --lang id
    says "/dev/full: berkas tidak dapat ditulis: ruang penyimpanan habis" 2
fi
name="reader gone"
{
    "$command" plan --regions "$regions" $year --by village --format json \
        2>"$here/err"
    echo $? >"$here/code"
} | :
is "exit code" "$(cat "$here/code")" 4

# What semicolons separate goes back so; a field with a comma needs no quotes.
printf 'segment;wage;note\nbpu;1000000;a,b\n' >"$here/semi.csv"
run 3 contribution --csv "$here/semi.csv" --month 2025-01
says "line 1: the columns are separated by semicolons; say so with --separator"
run 0 contribution --csv "$here/semi.csv" --month 2025-01 --separator semicolon
prints "segment;wage;note;jkk;jkm;"
prints "bpu;1000000;a,b;10000;6800;"
run 1 contribution --segment bpu --income 1000000 --month 2025-01 \
    --separator tab
says "--separator goes with --csv"
