# SPDX-License-Identifier: MIT
#
# jamsostek nik: sourced by test_cli.sh.  All numbers have the region 99.99.99,
# which does not exist; where a region has to be found, a list of former codes
# of the test's own leads there.

man=9999991211870001
woman=9999994508680002
on="--date 2026-06-01"

# ---- what a number says ----------------------------------------------------

run 0 nik $man $on
prints "Number 1: valid"
prints "Issued in      99.99.99"
prints "Born           1987-11-12 (38 years old on 2026-06-01)"
prints "Sex            male"
prints "Serial         1"
lacks "$man"
lacks "87000"
run 0 nik $woman $on --lang id
prints "Nomor 1: sah"
prints "Lahir          1968-08-05 (57 tahun pada 2026-06-01)"
prints "Jenis kelamin  perempuan"
# The birthday itself; the century that is likely, and the one before.
run 0 nik 9999990106120001 $on
prints "2012-06-01 (14 years old on 2026-06-01), or 1912-06-01"
run 0 nik 9999990106260001 $on
prints "2026-06-01 (0 years old on 2026-06-01), or 1926-06-01"
run 0 nik 9999990206260001 $on
prints "1926-06-02 (99 years old on 2026-06-01)"
lacks "or 1826"
# Without a date: the day on which the law was checked.
run 0 nik 9999991211260001
prints "2026-11-12"

# ---- faults ----------------------------------------------------------------

run 3 nik 999999121187001
prints "Number 1: impossible"
prints "Fault          the NIK does not have 16 digits"
run 3 nik 99999912118700O1 --lang id
prints "Nomor 1: tidak mungkin"
prints "Kesalahan      NIK memuat tanda selain angka"
run 3 nik 9999993104870001
prints "Issued in      99.99.99"
prints "Fault          the birth date in the NIK is not in the calendar"
lacks "Born"
run 3 nik 9999991211870000
prints "1987-11-12"
prints "the serial number in the NIK is 0000"
run 3 nik $man 9999993213870000 $woman --format csv $on
is "lines" "$(wc -l <"$here/out" | tr -d ' ')" 4
prints "1,1,99.99.99,,,,1987-11-12,,male,1,,"
prints "2,0,99.99.99,,,,,,,,day+month+serial,"
prints "3,1,99.99.99,,,,1968-08-05,,female,2,,"

# ---- what was stated -------------------------------------------------------

run 0 nik $man --born 1987-11-12 --sex L
lacks "Warning"
run 0 nik $man --born 1987-12-11 --sex perempuan
prints "Number 1: valid"
prints "Warning        the birth date differs from the NIK"
prints "Warning        the sex differs from the NIK"
run 0 nik $man --sex P --format json
json 0.valid True
json 0.region 99.99.99
json 0.born 1987-11-12
json 0.sex male
json 0.serial 1
json 0.faults "[]"
json 0.warnings "['sex_differs']"
json 0.remark "the sex differs from the NIK"
run 3 nik 12 --format json
json 0.valid False
json 0.region None
json 0.born None
json 0.faults "['length']"

# ---- regions ---------------------------------------------------------------

run 0 nik $man --regions "$regions"
prints "99.99.99: not in the list; perhaps a former code"
printf 'former,code\n99.99.99,74.07.01\n' >"$here/former.csv"
run 0 nik $man --regions "$regions" --former "$here/former.csv"
prints "99.99.99, a former code of 74.07.01: Wangi-Wangi, Kabupaten Wakatobi, \
Sulawesi Tenggara"
run 0 nik $man --regions "$regions" --former "$here/former.csv" --format json
json 0.region_now 74.07.01
json 0.former True
run 0 nik $man --regions "$regions" --former "$here/former.csv" --format csv
prints '1,1,99.99.99,74.07.01,"Wangi-Wangi, Kabupaten Wakatobi, Sulawesi \
Tenggara",1,1987-11-12'
run 4 nik $man --regions "$here/nothing.csv"
says "nothing.csv: cannot open the file"
printf 'former,code\n99.99.99,74.07.01\n99.99.99,74.07.02\n' \
    >"$here/former.csv"
run 3 nik $man --regions "$regions" --former "$here/former.csv"
says "line 3: the former code has another present code in line 2"
run 1 nik $man --former "$here/former.csv"
says "--former needs --regions"

# ---- lists and registers ---------------------------------------------------

printf '%s\n\n  %s\r\n12x\n' $man $woman >"$here/list"
run 3 nik --list "$here/list" $on
prints "         1  99.99.99  1987-11-12  male"
prints "         3  99.99.99  1968-08-05  female"
prints "         4  -         -           -          the NIK does not have 16 \
digits; the NIK has something else than digits"
says "numbers: 3, impossible: 1, with a warning: 0"
lacks "$man"
name="from standard input"
"$command" nik - --format csv <"$here/list" >"$here/out" 2>"$here/err"
is "exit code" $? 3
prints "3,1,99.99.99,,,,1968-08-05,,female,2,,"
run 0 nik - </dev/null
says "numbers: 0"
run 4 nik --list "$here/no-list"

printf 'nama,no,lahir,jk\n"A, B",%s,1987-11-12,L\nC,%s,1968-05-08,L\n' \
    $man $woman >"$here/people.csv"
printf 'D,12\nE,%s,x,x\n' $man >>"$here/people.csv"
run 3 nik --file "$here/people.csv" --column no --born-column lahir \
    --sex-column jk --format csv
prints "2,1,99.99.99,,,,1987-11-12,,male,1,,"
prints "3,1,99.99.99,,,,1968-08-05,,female,2,,born_differs+sex_differs"
prints "5,1,99.99.99,,,,1987-11-12,,male,1,,"
says "line 4: not as many fields as the header has" 2
says "numbers: 4, impossible: 1, with a warning: 1" 2
gzip -c "$here/people.csv" >"$here/people.csv.gz"
run 3 nik --file "$here/people.csv.gz" --column no --lang id
prints "Baris"
says "nomor: 4, tidak mungkin: 1" 2
run 3 nik --file "$here/people.csv"
says 'the column "nik" is missing'
run 3 nik --file "$here/people.csv" --column no --born-column umur
says 'the column "umur" is missing'
run 4 nik --file "$here/no-file.csv"

# A spreadsheet cuts the sixteenth digit.
for n in 1 2 3 4 5 6 7 8 9 10; do
    printf '99999912118700%d0\n' $((n % 9 + 1))
done >"$here/list"
run 0 nik --list "$here/list"
says "every number ends in 0" 2
run 0 nik --list "$here/list" --lang id
says "semua nomor berakhir dengan 0" 2

# ---- complaints ------------------------------------------------------------

run 1 nik
says "give numbers, or - or --list, or --file"
run 1 nik $man --list "$here/list"
run 1 nik $man --column no
says "columns and --separator belong to --file"
run 1 nik --file "$here/people.csv" --sex L --sex-column jk
says "exclude each other"
run 1 nik $man --born 1987-02-30
says "born: 1987-02 has no day 30"
run 1 nik $man --born 12-11-1987
run 1 nik $man --sex X
says "sex: L or P"
run 1 nik $man --format xml
run 1 nik $man --nothing
says "--nothing is no option of this command; see --help"
run 1 nik $man --born
says "--born needs a value"
run 1 nik $man --sex L --sex P
says "--sex is given twice"
run 0 nik --help
prints "jamsostek nik NUMBER..."
narrow
run 0 nik --help --lang id
prints "jamsostek nik NOMOR..."
narrow

# Columns that something else separates.
printf 'nik;tanggal_lahir\n9999991211870001;1987-11-12\n' >"$here/semi.csv"
run 3 nik --file "$here/semi.csv"
says "line 1: the columns are separated by semicolons; say so with --separator"
run 0 nik --file "$here/semi.csv" --separator semicolon \
    --born-column tanggal_lahir --format csv
prints "2,1,99.99.99,,,,1987-11-12"
run 1 nik $man --separator tab
says "columns and --separator belong to --file"
