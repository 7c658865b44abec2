# SPDX-License-Identifier: MIT
#
# jamsostek screen: part of test_cli.sh.

list=$data/village_list.csv
village="--date 2026-03-01 --regions $regions --region 74.07 --segment bpu
    --enrolled $data/village_enrolled.csv"

# ---- the example -----------------------------------------------------------

run 0 screen "$list" $village --accepted "$here/a.csv" \
    --rejected "$here/r.csv" --warned "$here/w.csv"
prints "read                        22"
prints "accepted                     7  31.8%"
prints "rejected                    15  68.2%"
prints "accepted with a remark       2  9.1%"
prints "above the age limit                              2"
prints "74.07.01  Wangi-Wangi         7        11"
prints "Koran teacher                             0         2"
prints "Compared with 2 people who are enrolled."
narrow
is "accepted lines" "$(wc -l <"$here/a.csv" | tr -d ' ')" 8
is "the accepted line is as it was" "$(sed -n 4p "$here/a.csv")" \
    "$(sed -n 4p "$list")"
is "reasons" "$(cut -d, -f1,2 "$here/r.csv" | tail -n +2 | tr '\n' ' ')" \
    "5,nik_invalid 6,nik_invalid 7,age_above 9,duplicate 10,region_outside \
11,region_unknown 12,category_unknown 13,civil_servant 14,segment_conflict \
15,missing_field 16,wage_invalid 17,birth_date_invalid 18,already_enrolled \
20,bad_record 21,age_above+region_outside+civil_servant "
is "remarks" "$(cut -d, -f1-3 "$here/w.csv" | tail -n +2 | tr '\n' ' ')" \
    "3,,category_ambiguous 19,,nik_sex_differs "

run 0 screen "$list" $village --lang id
prints "diterima                      7  31,8%"
prints "NIK ganda dalam daftar                    1"
prints "Dibandingkan dengan 2 peserta yang sudah terdaftar."
narrow

run 0 screen "$list" $village --rejected "$here/words.csv" --sentences --lang id
is "a reason in words" "$(sed -n 2p "$here/words.csv" | cut -d, -f1-4)" \
    "5,nik_invalid,,NIK tidak sah: NIK tidak terdiri atas 16 digit"

run 0 screen "$list" $village --format json
json records 22
json accepted 7
json rejected 15
json warned 2
json enrolled 2
json reasons.age_above 2
json reasons.bad_record 1
json warnings.nik_sex_differs 1
json regions.0.code 74.07.01
json regions.0.accepted 7
json regions.2.code None
json date 2026-03-01
run 0 screen "$list" $village --format csv --by province
prints "total,,all lines,22,7,15"
prints "reason,duplicate,the NIK stands in the list before,1,,"
prints "warning,category_ambiguous,"
prints "region,74,Sulawesi Tenggara,20,7,13"
prints "category,farmer,Farmer,6,2,4"

# ---- rules -----------------------------------------------------------------

run 0 screen "$list" --date 2026-03-01 --format csv
prints "total,,all lines,22,11,11"
run 0 screen "$list" --date 2026-02-28 --format csv
prints "reason,age_above,above the age limit,1,,"
run 0 screen "$list" --date 2026-03-01 --max-age 40 --format csv
prints "reason,age_above,above the age limit,11,,"
run 0 screen "$list" --date 2026-03-01 --max-age none --format csv
is "lines with age_above" "$(grep -c age_above "$here/out")" 0
run 0 screen "$list" --date 2026-03-01 --min-age 31 --format csv
prints "reason,age_below,below the age limit,1,,"
run 0 screen "$list" --date 2026-03-01 --no-check duplicate+age_above \
    --format csv
prints "total,,all lines,22,13,9"
run 0 screen "$list" $village --check nik_region_outside --format csv
prints "reason,nik_region_outside,the NIK was issued outside the region,19,,"
run 0 screen "$list" --date 2026-03-01 --require nik --format csv
is "lines with missing_field" "$(grep -c missing_field "$here/out")" 0
run 0 screen "$list" --date 2026-03-01 --age-from-nik --format csv
is "lines with missing_field" "$(grep -c missing_field "$here/out")" 0
run 2 screen "$list" --date 2015-06-30
run 4 screen "$here/nowhere.csv" --date 2026-03-01
says "there is no such file"

printf '%s\n' former,code 74.99,74.07 >"$here/former.csv"
sed 's/74\.07\.01\.2005/74.99.01.2005/' "$list" >"$here/old.csv"
run 0 screen "$here/old.csv" $village --format csv
prints "reason,region_unknown,the region code is not known,12,,"
run 0 screen "$here/old.csv" $village --former "$here/former.csv" --format csv
prints "reason,region_unknown,the region code is not known,1,,"
prints "warning,region_former,former region code,11,,"
run 1 screen "$list" --date 2026-03-01 --former "$here/former.csv"
says "--former needs the list of --regions"

# ---- how it is written -----------------------------------------------------

printf '%s\n' 'Nomor,Nama,Lahir,Kerja,Gaji' \
    '9999991211870001,A,12/11/1987,petani,Rp1.500.000' >"$here/other.csv"
run 3 screen "$here/other.csv" --date 2026-03-01
says "no column holds nik+category; name it in a mapping; --mapping FILE says"
run 3 screen "$here/other.csv" --date 2026-03-01 --lang id
says "tidak ada kolom untuk NIK (nik), pekerjaan (category); --mapping BERKAS"
printf '%s\n' field,column nik,Nomor category,Kerja >"$here/mapping.csv"
run 0 screen "$here/other.csv" --date 2026-03-01 --mapping "$here/mapping.csv" \
    --format csv
prints "reason,birth_date_invalid,"
prints "reason,wage_invalid,"
run 0 screen "$here/other.csv" --date 2026-03-01 --mapping "$here/mapping.csv" \
    --dates dmy --amounts grouped --format csv
prints "total,,all lines,1,1,0"
printf '%s\n' field,column nik,Nomer >"$here/mapping.csv"
run 3 screen "$here/other.csv" --date 2026-03-01 --mapping "$here/mapping.csv"
says 'the column "Nomer" of the mapping is missing'
printf '%s\n' field,column nomor,Nomor >"$here/mapping.csv"
run 3 screen "$here/other.csv" --date 2026-03-01 --mapping "$here/mapping.csv"
says "line 2: no field of a person has this word"
printf '%s\n' 'nik,no ktp,nama' >"$here/twice.csv"
run 3 screen "$here/twice.csv" --date 2026-03-01 --lang id
says 'kolom "nik" dan "no ktp" sama-sama memuat NIK (nik)'

# As a spreadsheet that is set to Indonesian writes it; results alike.
printf 'sep=;\r\nNIK;Nama;Lahir;Kerja\r\n%s\r\n%s\r\n' \
    '9999991211870001;"A, S.Pd; B";1987-11-12;petani' \
    '9999991211370002;C;1937-11-12;petani' >"$here/semicolon.csv"
run 3 screen "$here/semicolon.csv" --date 2026-03-01
says "line 1: the columns are separated by semicolons; say so with --separator"
run 3 screen "$here/semicolon.csv" --date 2026-03-01 --lang id
says "baris 1: kolom dipisahkan oleh titik koma; sebut dengan --separator"
printf '%s\n' field,column category,Kerja >"$here/mapping.csv"
run 0 screen "$here/semicolon.csv" --date 2026-03-01 --separator semicolon \
    --mapping "$here/mapping.csv" --accepted "$here/sa.csv" \
    --rejected "$here/sr.csv" --format csv
prints "total,,all lines,2,1,1"
is "accepted" "$(tail -1 "$here/sa.csv")" \
    '9999991211870001;"A, S.Pd; B";1987-11-12;petani'
is "rejected" "$(tail -1 "$here/sr.csv")" \
    '4;age_above;;;9999991211370002;C;1937-11-12;petani;'
run 3 screen "$here/other.csv" --date 2026-03-01 --separator semicolon
says "the columns are separated by commas"
run 1 screen "$list" --date 2026-03-01 --separator ';'
says "known are comma, semicolon, tab"
printf '%s\n' 'No. KTP;x' '9999991211870001;1' >"$here/enrolled.csv"
run 3 screen "$list" --date 2026-03-01 --enrolled "$here/enrolled.csv"
says "enrolled.csv: line 1: the columns are separated by semicolons"
run 0 screen "$list" --date 2026-03-01 --enrolled "$here/enrolled.csv" \
    --enrolled-separator semicolon --format csv

# What a clerk may take for a list.
printf 'DAFTAR PEKERJA RENTAN,,\nNIK,Nama,Lahir\n' >"$here/title.csv"
run 3 screen "$here/title.csv" --date 2026-03-01
says "no column name in this line is a usual one; delete titles above"
run 3 screen "$here/title.csv" --date 2026-03-01 --lang id
says "tidak ada nama kolom yang dikenal pada baris ini; hapus baris judul"
printf 'PK\003\004\024\000\006\000' >"$here/book.csv"
run 3 screen "$here/book.csv" --date 2026-03-01
says "the file is a workbook (xlsx, ods); save it as CSV UTF-8"
run 3 screen "$here/book.csv" --date 2026-03-01 --lang id
says "berkas ini buku kerja (xlsx, ods), bukan CSV; simpan sebagai CSV UTF-8"

# ---- files -----------------------------------------------------------------

# gzip in and out; standard input and output.
gzip -c "$list" >"$here/list.gz"
run 0 screen "$here/list.gz" $village --accepted "$here/a.csv.gz"
is "gzip" "$(gzip -dc "$here/a.csv.gz" | cksum)" "$(cksum <"$here/a.csv")"
name="standard input and output"
"$command" screen - $village --accepted - <"$list" >"$here/out" 2>"$here/err"
is "exit code" $? 0
is "accepted lines" "$(cksum <"$here/out")" "$(cksum <"$here/a.csv")"
says "22 lines, 7 accepted, 15 rejected"

# Earlier files stay as they were.
echo earlier >"$here/a.csv"
cp "$list" "$here/list.csv"
run 1 screen "$here/list.csv" $village --accepted "$here/list.csv"
says "a file cannot be read and written in one run; write to another name"
cp "$regions" "$here/regions.gz"
run 1 screen "$list" --date 2026-03-01 --regions "$here/regions.gz" \
    --rejected "$here/regions.gz"
says "a file cannot be read and written in one run"
is "region list" "$(cksum <"$here/regions.gz")" "$(cksum <"$regions")"
run 1 screen "$here/list.csv" $village --accepted "$here/a.csv" \
    --rejected "$here/a.csv"
says "a file cannot be written twice in one run"
printf '%s\n' '1,"open' >>"$here/list.csv"
run 3 screen "$here/list.csv" $village --accepted "$here/a.csv"
says "line 24: a quote is never closed"
is "earlier file" "$(cat "$here/a.csv")" earlier
if [ -w /dev/full ]; then
    run 4 screen "$list" $village --accepted "$here/a.csv" --rejected /dev/full
    is "earlier file" "$(cat "$here/a.csv")" earlier
fi
run 3 screen "$list" $village --most-people 3 --accepted "$here/a.csv"
says "there are more than 3 people; raise --most-people"
is "earlier file" "$(cat "$here/a.csv")" earlier
is "files left behind" "$(ls -A "$here" | grep -c '^\.jamsostek')" 0

# A signal ends the run cleanly, also while it waits for input.
if command -v mkfifo >/dev/null 2>&1; then
    mkfifo "$here/pipe"
    for signal in TERM HUP; do
        name="interrupted by $signal"
        "$command" screen "$here/pipe" --date 2026-03-01 --accepted "$here/a.csv" \
            >"$here/out" 2>"$here/err" &
        child=$!
        exec 9>"$here/pipe"
        i=0
        { # more than one report of progress
            echo "nik,nama,tgl lahir,pekerjaan"
            while [ $i -lt 20000 ]; do
                i=$((i + 1))
                echo "1,A,1987-11-12,petani"
            done
        } >&9
        kill -$signal $child
        exec 9>&-
        wait $child
        is "exit code" $? 4
        is "earlier file" "$(cat "$here/a.csv")" earlier
        is "files left behind" "$(ls -A "$here" | grep -c '^\.jamsostek')" 0
    done
fi

# ---- usage -----------------------------------------------------------------

run 0 screen --help
prints "jamsostek screen LIST --date YYYY-MM-DD"
run 0 screen --help --lang id
prints "jamsostek screen DAFTAR --date YYYY-MM-DD"
run 1 screen
says "one list is needed"
run 1 screen "$list"
says "--date, the day of enrolment, is needed"
run 1 screen "$list" "$list" --date 2026-03-01
run 1 screen "$list" --date 2026-03
says "a day is written YYYY-MM-DD"
run 1 screen "$list" --date 2026-03-01 --region 74.07
says "--region needs the list of --regions"
run 3 screen "$list" --date 2026-03-01 --regions "$regions" --region 98
run 1 screen "$list" --date 2026-03-01 --check age
says "no reason has this word"
run 1 screen "$list" --date 2026-03-01 --require nama
says "no field of a person has this word"
run 1 screen "$list" --date 2026-03-01 --min-age 65
says "the lower age limit is not below the upper one"
run 1 screen "$list" --date 2026-03-01 --min-age 0
run 1 screen "$list" --date 2026-03-01 --dates mdy
says "known are iso, dmy"
run 1 screen "$list" --date 2026-03-01 --date 2026-03-01
says "--date is given twice"
run 1 screen "$list" --date 2026-03-01 --colour
run 1 screen "$list" --date

# ---- formulas --------------------------------------------------------------

cat >"$here/formula.csv" <<'END'
nik,nama,tanggal_lahir,pekerjaan
9999991211870001,=1+1,1987-11-12,petani
9999991211870002,Warga Dua,1950-11-12,"=HYPERLINK(""x"")"
END
run 0 screen "$here/formula.csv" --date 2026-03-01 --accepted "$here/a.csv" \
    --rejected "$here/r.csv"
contains "$here/a.csv" "9999991211870001,=1+1,"
run 0 screen "$here/formula.csv" --date 2026-03-01 --accepted "$here/a.csv" \
    --rejected "$here/r.csv" --spreadsheet
contains "$here/a.csv" "9999991211870001,'=1+1,"
contains "$here/r.csv" "\"'=HYPERLINK(\"\"x\"\")\""
