/* SPDX-License-Identifier: MIT */

/*
 * test_screening_run.c - a list from file to files, and what is left of it
 *
 * Each test works in a folder of its own.  Whatever goes wrong, earlier files
 * are as they were; whatever goes well, every line is in exactly one of them.
 */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include <jamsostek/screening.h>

#include "folder.h"
#include "register/csv.h"
#include "register/register.h"
#include "support.h"

#define EARLIER "earlier\n"
#define HEADER  "nik,nama,tgl lahir,pekerjaan\n"
#define ADDED                                                                  \
    "screening_line,screening_reasons,screening_warnings,screening_detail,"

static jamsostek_screening *
make(void)
{
    jamsostek_screening_options options = JAMSOSTEK_SCREENING_OPTIONS_INIT;
    jamsostek_screening *s = NULL;

    options.day = day("2026-03-01");
    assert_int_equal(jamsostek_screening_new(&options, &s, NULL), 0);
    return s;
}

/* The usual names. */
static jamsostek_screening_files
files(void)
{
    jamsostek_screening_files set = JAMSOSTEK_SCREENING_FILES_INIT;

    set.list = "list.csv";
    set.accepted = "accepted.csv";
    set.rejected = "rejected.csv";
    set.warned = "warned.csv";
    return set;
}

static jamsostek_screening_totals
totals_of(const jamsostek_screening *s)
{
    jamsostek_screening_totals totals = {.struct_size = sizeof totals};

    assert_int_equal(jamsostek_screening_get_totals(s, &totals, NULL), 0);
    return totals;
}

static jamsostek_screening_totals
run_well(const jamsostek_screening_files *set)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_screening_totals totals;
    jamsostek_screening *s = make();

    if (jamsostek_screening_run(s, set, &err) != 0)
        fail_msg("%s: %s", jamsostek_screening_file(s), err.message);
    assert_null(jamsostek_screening_file(s));
    totals = totals_of(s);
    jamsostek_screening_free(s);
    return totals;
}

static void
put_earlier(void)
{
    put_file("accepted.csv", EARLIER);
    put_file("rejected.csv", EARLIER);
    put_file("warned.csv", EARLIER);
}

/* The run fails, says so about a file, and changes nothing. */
static void
run_badly(const jamsostek_screening_files *set, jamsostek_status status,
          const char *file, int64_t line)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_screening *s = make();
    jamsostek_screened out;
    int before = count_files();

    assert_int_equal(jamsostek_screening_run(s, set, &err), status);
    assert_int_equal(err.status, status);
    assert_true(err.message[0] != '\0');
    assert_int_equal(err.row, line);
    assert_string_equal(jamsostek_screening_file(s), file);
    assert_int_equal(count_files(), before);
    /* It is only to be freed. */
    assert_int_equal(jamsostek_screening_run(s, set, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_screening_add(s, NULL, &out, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_screening_enrol(s, "1", 1, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    jamsostek_screening_free(s);
}

static void
nothing_has_changed(void)
{
    assert_file("accepted.csv", EARLIER);
    assert_file("rejected.csv", EARLIER);
    assert_file("warned.csv", EARLIER);
}

/* ---- lines ------------------------------------------------------------- */

static void
every_line_is_in_exactly_one_file(void **state)
{
    jamsostek_screening_files set = files();
    jamsostek_screening_totals totals;

    (void)state;
    put_file("list.csv",
             "\xef\xbb\xbfNo;ID,NIK,Nama,Tgl Lahir,Pekerjaan,Alamat\r\n"
             "1,9999991211870001,\"A, B\",1987-11-12,petani,\"x \"\"y\"\"\"\r\n"
             "\r\n"
             "2,9999991211870001,C,1987-11-12,petani,\r\n"
             "3,9999991211870003,D,1987-11-13,petani,z\r\n"
             "4,9999991211870004,E\r\n"
             "5,9999991211870005,\"F\"G,1987-11-12,petani,\r\n"
             "6,12,,1950-01-01,PNS,\r\n"
             "7,9999991211870007,H,tadi,petani,\"1\r\n2\"\r\n"
             "8,9999991211870008,I,1987-11-12,nelayan,\r\n"
             "9,9999991211870009,J,1987-11-12,petani,akhir");
    totals = run_well(&set);
    assert_int_equal(totals.records, 9);
    assert_int_equal(totals.accepted, 4);
    assert_int_equal(totals.rejected, 5);
    assert_int_equal(totals.warned, 2);
    assert_int_equal(totals.people, 4);
    assert_file(
        "accepted.csv",
        "No;ID,NIK,Nama,Tgl Lahir,Pekerjaan,Alamat\n"
        "1,9999991211870001,\"A, B\",1987-11-12,petani,\"x \"\"y\"\"\"\n"
        "3,9999991211870003,D,1987-11-13,petani,z\n"
        "8,9999991211870008,I,1987-11-12,nelayan,\n"
        "9,9999991211870009,J,1987-11-12,petani,akhir\n");
    assert_file(
        "rejected.csv",
        ADDED "No;ID,NIK,Nama,Tgl Lahir,Pekerjaan,Alamat,screening_text\n"
              "4,duplicate,,,2,9999991211870001,C,1987-11-12,petani,,\n"
              "6,bad_record,,3 fields where the header has 6,,,,,,,"
              "\"4,9999991211870004,E\"\n"
              "7,bad_record,,column 3: text follows a closing quote,,,,,,,"
              "\"5,9999991211870005,\"\"F\"\"G,1987-11-12,petani,\"\n"
              "8,missing_field+nik_invalid+age_above+civil_servant,,nik:length+"
              "name,"
              "6,12,,1950-01-01,PNS,,\n"
              "9,birth_date_invalid,,born,7,9999991211870007,H,tadi,petani,"
              "\"1\r\n2\",\n");
    assert_file("warned.csv", ADDED
                "No;ID,NIK,Nama,Tgl Lahir,Pekerjaan,Alamat,screening_text\n"
                "5,,nik_birth_differs,,3,9999991211870003,D,1987-11-13,petani,"
                "z,\n"
                "11,,category_ambiguous,,8,9999991211870008,I,1987-11-12,"
                "nelayan,,\n");
    assert_int_equal(count_files(), 4);
}

/* For the people who get the list back, in their language. */
static void
reasons_may_be_sentences(void **state)
{
    static const char *const faulty[] = {
        "3.2E+15,,1950-01-01,PNS\n",
        "1,2,3\n",
        "1,2,\xff,4\n",
        "1,2,3\"4,5\n",
        "1,\"2\"3,4,5\n",
    };
    static const char *const id[] = {
        "kolom wajib kosong: nama; NIK tidak sah: NIK tidak terdiri atas 16 "
        "digit, NIK memuat tanda selain angka; melewati batas usia; ASN, TNI, "
        "atau "
        "Polri",
        "baris tidak dapat dibaca sebagai CSV: 3 isian, sedangkan judul kolom "
        "berjumlah 4",
        "baris tidak dapat dibaca sebagai CSV: kolom 3: teks bukan UTF-8",
        "baris tidak dapat dibaca sebagai CSV: kolom 3: ada tanda kutip di "
        "dalam isian tanpa kutip",
        "baris tidak dapat dibaca sebagai CSV: kolom 2: ada teks sesudah kutip "
        "penutup",
    };
    static const char *const en[] = {
        "a required field is empty: name; the NIK cannot exist: the NIK does "
        "not have 16 digits, the NIK has something else than digits; above the "
        "age limit; civil servant, military or police",
        "the line is no record of this file: 3 fields where the header has 4",
        "the line is no record of this file: column 3: the text is not UTF-8",
        "the line is no record of this file: column 3: a quote stands inside a "
        "plain field",
        "the line is no record of this file: column 2: text follows a closing "
        "quote",
    };
    jamsostek_screening_files set = files();
    jamsostek_csv_record record;
    jamsostek_screening *s;
    jamsostek_csv *csv;
    char text[400] = HEADER;
    size_t i;
    int k;

    (void)state;
    for (i = 0; i < ARRAY_LEN(faulty); i++)
        strcat(text, faulty[i]);
    put_file("list.csv", text);
    for (k = 0; k < 2; k++) {
        set.lang = k == 0 ? "id" : "en";
        s = make();
        assert_int_equal(jamsostek_screening_run(s, &set, NULL), 0);
        jamsostek_screening_free(s);
        assert_int_equal(jamsostek_csv_open("rejected.csv", &csv, NULL), 0);
        for (i = 0; i < ARRAY_LEN(faulty); i++) {
            assert_int_equal(jamsostek_csv_next(csv, &record, NULL), 0);
            assert_string_equal(record.fields[3], k == 0 ? id[i] : en[i]);
        }
        jamsostek_csv_free(csv);
    }
}

static void
a_list_without_lines_makes_files_without_lines(void **state)
{
    jamsostek_screening_files set = files();

    (void)state;
    put_file("list.csv", HEADER);
    assert_int_equal(run_well(&set).records, 0);
    assert_file("accepted.csv", HEADER);
    assert_file("rejected.csv",
                ADDED "nik,nama,tgl lahir,pekerjaan,screening_text\n");
    /* Nothing has to be written. */
    set = (jamsostek_screening_files)JAMSOSTEK_SCREENING_FILES_INIT;
    set.list = "list.csv";
    assert_int_equal(run_well(&set).records, 0);
}

static void
a_rejected_file_can_be_mended_and_screened_again(void **state)
{
    jamsostek_screening_files set = files();

    (void)state;
    put_file("list.csv", HEADER "9999991211870001,A,1987-11-12,petani\n"
                                "9999991211870002,B,1950-01-01,petani\n"
                                "9999991211870003,C,1987\n");
    (void)run_well(&set);
    assert_int_equal(rename("rejected.csv", "list.csv"), 0);
    assert_int_equal(run_well(&set).rejected, 2);
    assert_file("rejected.csv",
                ADDED "nik,nama,tgl lahir,pekerjaan,screening_text\n"
                      "2,age_above,nik_birth_differs,,9999991211870002,B,"
                      "1950-01-01,petani,\n"
                      /* What was no record is not lost on the way. */
                      "3,missing_field,,nik+name+born+category,,,,,"
                      "\"9999991211870003,C,1987\"\n");
    put_file("list.csv",
             ADDED "nik,nama,tgl lahir,pekerjaan,screening_text\n"
                   "3,age_above,,,9999991211870002,B,1987-11-12,petani,\n");
    assert_int_equal(run_well(&set).accepted, 1);
    assert_file("accepted.csv",
                HEADER "9999991211870002,B,1987-11-12,petani\n");
    /* A list that has nothing else is none. */
    put_file("list.csv", "screening_line\n1\n");
    run_badly(&set, JAMSOSTEK_ERR_COLUMN, "list.csv", 1);
}

static void
gzip_is_read_by_content_and_written_by_name(void **state)
{
    jamsostek_screening_files set = files();
    jamsostek_csv_record record;
    jamsostek_csv *csv;
    FILE *file;

    (void)state;
    put_file("list.csv", HEADER "9999991211870001,A,1987-11-12,petani\n"
                                "9999991211870002,B,1950-01-01,petani\n");
    set.accepted = "accepted.csv.gz";
    set.rejected = "a.gz";
    set.warned = ".gz"; /* a hidden file of that name: plain */
    (void)run_well(&set);
    file = fopen(".gz", "rb");
    assert_non_null(file);
    assert_int_equal(fgetc(file), 's');
    fclose(file);
    file = fopen("accepted.csv.gz", "rb");
    assert_non_null(file);
    assert_int_equal(fgetc(file), 0x1f);
    fclose(file);
    assert_int_equal(jamsostek_csv_open("accepted.csv.gz", &csv, NULL), 0);
    assert_int_equal(jamsostek_csv_next(csv, &record, NULL), 0);
    assert_string_equal(record.fields[0], "9999991211870001");
    jamsostek_csv_free(csv);
    /* What was written is a list again. */
    set = files();
    set.list = "accepted.csv.gz";
    assert_int_equal(run_well(&set).accepted, 1);
}

static void
enrolled_people_may_stand_in_several_registers(void **state)
{
    static const char *const enrolled[] = {"one.csv", "two.csv"};
    jamsostek_screening_files set = files();
    jamsostek_screening_totals totals;

    (void)state;
    put_file("one.csv", "kpj,no ktp\n1,9999991211870001\n2,\n3,12\n4\n");
    put_file("two.csv", "NIK\n9999991211870002\n9999991211870001\n");
    put_file("list.csv", HEADER "9999991211870001,A,1987-11-12,petani\n"
                                "9999991211870002,B,1987-11-12,petani\n"
                                "9999991211870003,C,1987-11-12,petani\n");
    set.enrolled = enrolled;
    set.n_enrolled = 2;
    totals = run_well(&set);
    assert_int_equal(totals.enrolled, 6);
    assert_int_equal(totals.enrolled_unusable, 3);
    assert_int_equal(totals.accepted, 1);
    assert_int_equal(totals.rejected, 2);
    assert_int_equal(totals.people, 3);
}

static void
several_lists_in_a_row_are_compared(void **state)
{
    jamsostek_screening_files set = files();
    jamsostek_screening *s = make();

    (void)state;
    put_file("list.csv", HEADER "9999991211870001,A,1987-11-12,petani\n");
    assert_int_equal(jamsostek_screening_run(s, &set, NULL), 0);
    assert_int_equal(jamsostek_screening_run(s, &set, NULL), 0);
    assert_int_equal(totals_of(s).records, 2);
    assert_int_equal(totals_of(s).accepted, 1);
    assert_int_equal(jamsostek_screening_count(s, JAMSOSTEK_REASON_DUPLICATE),
                     1);
    assert_file("accepted.csv", HEADER);
    jamsostek_screening_free(s);
}

/* ---- what goes wrong --------------------------------------------------- */

static void
a_list_that_cannot_be_trusted_changes_nothing(void **state)
{
    jamsostek_screening_files set = files();
    const char *enrolled = "enrolled.csv";
    FILE *file;

    (void)state;
    put_earlier();
    put_file("list.csv", "");
    run_badly(&set, JAMSOSTEK_ERR_FORMAT, "list.csv", 1);
    put_file("list.csv", "nik,nama,pekerjaan\n1,2,3\n");
    run_badly(&set, JAMSOSTEK_ERR_COLUMN, "list.csv", 1);
    put_file("list.csv", HEADER "9999991211870001,A,1987-11-12,petani\n"
                                "9999991211870002,\"B,1987-11-12,petani\n");
    run_badly(&set, JAMSOSTEK_ERR_FORMAT, "list.csv", 3);
    put_file("list.csv", "\xff\xfe");
    run_badly(&set, JAMSOSTEK_ERR_FORMAT, "list.csv", 1);
    file = fopen("list.csv", "wb");
    assert_non_null(file);
    fwrite("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 1, 10, file);
    fclose(file);
    run_badly(&set, JAMSOSTEK_ERR_TRUNCATED, "list.csv", 1);
    set.list = ".";
    run_badly(&set, JAMSOSTEK_ERR_IO, ".", -1);
    set.list = "nowhere.csv";
    run_badly(&set, JAMSOSTEK_ERR_IO, "nowhere.csv", -1);
    put_file("list.csv", HEADER);
    put_file("enrolled.csv", "nama\nA\n");
    set = files();
    set.enrolled = &enrolled;
    set.n_enrolled = 1;
    run_badly(&set, JAMSOSTEK_ERR_COLUMN, "enrolled.csv", 1);
    nothing_has_changed();
}

static void
a_file_that_cannot_be_written_leaves_the_others(void **state)
{
    jamsostek_screening_files set = files();

    (void)state;
    put_earlier();
    put_file("list.csv", HEADER "9999991211870001,A,1987-11-12,petani\n"
                                "9999991211870002,B,1950-11-12,petani\n");
    /* It shows when everything else is complete. */
    set.accepted = "/dev/full";
    run_badly(&set, JAMSOSTEK_ERR_IO, "/dev/full", -1);
    set = files();
    set.warned = "/dev/full";
    run_badly(&set, JAMSOSTEK_ERR_IO, "/dev/full", -1);
    set.warned = "nowhere/warned.csv";
    run_badly(&set, JAMSOSTEK_ERR_IO, "nowhere/warned.csv", -1);
    set.warned = ".";
    run_badly(&set, JAMSOSTEK_ERR_IO, ".", -1);
    nothing_has_changed();
    /* Somewhere nobody looks is fine, and more than once. */
    set = files();
    set.accepted = set.rejected = "/dev/null";
    assert_int_equal(run_well(&set).records, 2);
    assert_file("accepted.csv", EARLIER);
}

static void
a_file_is_never_read_and_written(void **state)
{
    static const char *const enrolled[] = {"enrolled.csv", "-"};
    static const char list[] = HEADER "9999991211870001,A,1987-11-12,petani\n";
    char path[PATH_MAX + 16];
    jamsostek_screening_files set;

    (void)state;
    put_file("list.csv", list);
    put_file("enrolled.csv", "nik\n9999991211870002\n");
    assert_int_equal(symlink("list.csv", "soft.csv"), 0);
    assert_int_equal(link("list.csv", "hard.csv"), 0);
    set = files();
    set.enrolled = enrolled;
    set.n_enrolled = 1;
    set.accepted = "list.csv";
    run_badly(&set, JAMSOSTEK_ERR_CONFLICT, "list.csv", -1);
    set.accepted = "./list.csv";
    run_badly(&set, JAMSOSTEK_ERR_CONFLICT, "./list.csv", -1);
    set.accepted = "soft.csv";
    run_badly(&set, JAMSOSTEK_ERR_CONFLICT, "soft.csv", -1);
    set.accepted = "hard.csv";
    run_badly(&set, JAMSOSTEK_ERR_CONFLICT, "hard.csv", -1);
    set = files();
    set.enrolled = enrolled;
    set.n_enrolled = 1;
    set.warned = "enrolled.csv";
    run_badly(&set, JAMSOSTEK_ERR_CONFLICT, "enrolled.csv", -1);
    set = files();
    set.read = enrolled;
    set.n_read = 1;
    set.rejected = "./enrolled.csv";
    run_badly(&set, JAMSOSTEK_ERR_CONFLICT, "./enrolled.csv", -1);
    /* Written twice, also if it is not there yet. */
    set = files();
    set.rejected = set.accepted;
    run_badly(&set, JAMSOSTEK_ERR_CONFLICT, "accepted.csv", -1);
    assert_non_null(getcwd(path, PATH_MAX));
    strcat(path, "/accepted.csv");
    set.rejected = path;
    run_badly(&set, JAMSOSTEK_ERR_CONFLICT, path, -1);
    set = files();
    set.accepted = set.rejected = "-";
    run_badly(&set, JAMSOSTEK_ERR_CONFLICT, "-", -1);
    set = files();
    set.list = "-";
    set.enrolled = enrolled;
    set.n_enrolled = 2;
    run_badly(&set, JAMSOSTEK_ERR_CONFLICT, "-", -1);
    assert_file("list.csv", list);
}

static void
what_a_caller_may_get_wrong_has_a_status(void **state)
{
    static const char *const enrolled[] = {NULL};
    jamsostek_screening_files set = files();
    jamsostek_screening *s = make();

    (void)state;
    assert_int_equal(jamsostek_screening_run(NULL, &set, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_int_equal(jamsostek_screening_run(s, NULL, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    set.list = NULL;
    assert_int_equal(jamsostek_screening_run(s, &set, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    set = files();
    set.n_enrolled = 1;
    assert_int_equal(jamsostek_screening_run(s, &set, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    set.struct_size = 3;
    assert_int_equal(jamsostek_screening_run(s, &set, NULL),
                     JAMSOSTEK_ERR_STRUCT_SIZE);
    set = files();
    set.enrolled = enrolled;
    set.n_enrolled = 1;
    jamsostek_screening_free(s);
    s = make();
    assert_int_equal(jamsostek_screening_run(s, &set, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    set = files();
    set.n_read = 1;
    jamsostek_screening_free(s);
    s = make();
    assert_int_equal(jamsostek_screening_run(s, &set, NULL),
                     JAMSOSTEK_ERR_ARGUMENT);
    assert_null(jamsostek_screening_file(NULL));
    jamsostek_screening_free(s);
}

/* ---- limits ------------------------------------------------------------ */

static void
a_list_may_have_so_many_columns_that_reasons_fit(void **state)
{
    jamsostek_screening_files set = files();
    char text[4096] = "nik,nama,tgl lahir,pekerjaan";
    int i;

    (void)state;
    for (i = 4; i < 251; i++)
        snprintf(text + strlen(text), sizeof text - strlen(text), ",c%d", i);
    strcat(text, "\n");
    put_file("list.csv", text);
    assert_int_equal(run_well(&set).records, 0);
    text[strlen(text) - 1] = '\0';
    strcat(text, ",more\n");
    put_file("list.csv", text);
    run_badly(&set, JAMSOSTEK_ERR_LIMIT, "list.csv", 1);
    set.rejected = set.warned = NULL;
    assert_int_equal(run_well(&set).records, 0);
}

/* The field behind the others, of one line of the rejected file. */
static void
read_text_of(int line, char *text, size_t size)
{
    jamsostek_csv_record record;
    jamsostek_csv *csv;

    assert_int_equal(jamsostek_csv_open("rejected.csv", &csv, NULL), 0);
    while (line-- > 0)
        assert_int_equal(jamsostek_csv_next(csv, &record, NULL), 0);
    assert_true(record.lengths[record.n - 1] < size);
    strcpy(text, record.fields[record.n - 1]);
    jamsostek_csv_free(csv);
}

/* What cannot stand in a text is written so that it can be read back. */
static void
the_bytes_of_a_line_that_is_no_csv_are_kept(void **state)
{
    static const char list[] =
        HEADER "9999991211870001,A\xff\\n,1987-11-12,petani\n"
               "9999991211870002,\"W\"\"a\"\"\",19\0,\xef\xbb\xbf\xc3\xa9\r\n"
               "9999991211870003,\\,x\n"
               "9999991211870004,D,1987-11-12,petani\n";
    jamsostek_screening_files set = files();
    FILE *file = fopen("list.csv", "wb");
    char text[128];

    (void)state;
    assert_non_null(file);
    assert_int_equal(fwrite(list, 1, sizeof list - 1, file), sizeof list - 1);
    assert_int_equal(fclose(file), 0);
    assert_int_equal(run_well(&set).rejected, 3);
    read_text_of(1, text, sizeof text);
    assert_string_equal(text, "9999991211870001,A\\xff\\\\n,1987-11-12,petani");
    read_text_of(2, text, sizeof text);
    assert_string_equal(text, "9999991211870002,\"W\"\"a\"\"\",19\\x00,"
                              "\\xef\\xbb\\xbf\xc3\xa9");
    read_text_of(3, text, sizeof text);
    assert_string_equal(text, "9999991211870003,\\\\,x");
    /* With the separator of the list, and not where nobody asks. */
    put_file("list.csv",
             "nik;nama;tgl lahir;pekerjaan\n9999991211870001;\"x\"y,z;\n");
    {
        jamsostek_register_options semicolons = JAMSOSTEK_REGISTER_OPTIONS_INIT;

        semicolons.separator = ';';
        set.reading = &semicolons;
        assert_int_equal(run_well(&set).rejected, 1);
        assert_file("rejected.csv",
                    "screening_line;screening_reasons;screening_warnings;"
                    "screening_detail;nik;nama;tgl lahir;pekerjaan;"
                    "screening_text\n"
                    "2;bad_record;;column 2: text follows a closing quote;;;;;"
                    "\"9999991211870001;\"\"x\"\"y,z;\"\n");
        set.rejected = NULL;
        assert_int_equal(run_well(&set).rejected, 1);
    }
}

/* At most what a field may be, so that the file can be read again. */
static void
of_a_long_line_that_is_no_csv_the_beginning_is_kept(void **state)
{
    enum { BYTES = 100000, KEPT = (1 << 16) - 24 };
    static char text[(1 << 16) + 1];
    jamsostek_screening_files set = files();
    FILE *file = fopen("list.csv", "wb");
    int i;

    (void)state;
    assert_non_null(file);
    fputs(HEADER, file);
    for (i = 0; i < BYTES; i++)
        fputc('x', file);
    fputs("\r\n", file);
    for (i = 0; i < BYTES; i++)
        fputc(0xff, file);
    fputs("\n", file);
    assert_int_equal(fclose(file), 0);
    assert_int_equal(run_well(&set).rejected, 2);
    read_text_of(1, text, sizeof text);
    assert_int_equal(strspn(text, "x"), KEPT);
    assert_string_equal(text + KEPT, "\\+34488"); /* 100000 - 65512 */
    /* A byte takes four places there. */
    read_text_of(2, text, sizeof text);
    assert_int_equal(strncmp(text + KEPT - 4, "\\xff", 4), 0);
    assert_string_equal(text + KEPT, "\\+83622"); /* 100000 - 16378 */
}

/* Of a line at the limit of what a record may be the place is kept. */
static void
a_line_too_long_to_be_kept_is_still_named(void **state)
{
    enum { FIELD = 1 << 16, FIELDS = 16, LAST = FIELD - 60 };
    jamsostek_screening_files set = files();
    FILE *file = fopen("list.csv", "wb");
    char columns[128] = "";
    char expected[1024], begins[1024] = "";
    static char text[FIELD + 1];
    int i, k;

    (void)state;
    assert_non_null(file);
    for (i = 0; i < FIELDS; i++)
        snprintf(columns + strlen(columns), sizeof columns - strlen(columns),
                 ",c%d", i);
    fprintf(file, "nik,nama,tgl lahir,pekerjaan%s\n", columns);
    fputs("9999991211870001,A,1950-11-12,petani", file);
    for (i = 0; i < FIELDS; i++) {
        fputc(',', file);
        for (k = 0; k < (i + 1 < FIELDS ? FIELD : LAST); k++)
            fputc('x', file);
    }
    /* The text of a line is one field, and that has a limit too. */
    fputs("\n1,2,3,", file);
    for (k = 0; k < FIELD; k++)
        fputc('y', file);
    fputs("\n", file);
    fclose(file);
    assert_int_equal(run_well(&set).rejected, 2);
    snprintf(expected, sizeof expected,
             ADDED "nik,nama,tgl lahir,pekerjaan%s,screening_text\n"
                   "2,age_above,nik_birth_differs,the line is too long to be "
                   "kept,,,,%s,\n"
                   "3,bad_record,,4 fields where the header has 20,,,,%s,",
             columns, ",,,,,,,,,,,,,,,,", ",,,,,,,,,,,,,,,,");
    file = fopen("rejected.csv", "rb");
    assert_non_null(file);
    assert_int_equal(fread(begins, 1, strlen(expected), file),
                     strlen(expected));
    assert_int_equal(fclose(file), 0);
    assert_string_equal(begins, expected);
    read_text_of(2, text, sizeof text);
    assert_int_equal(strlen(text), FIELD - 24 + 4);
    assert_string_equal(text + FIELD - 24, "\\+30"); /* 65,542 - 65,512 */
}

static void
the_number_of_people_has_a_limit(void **state)
{
    jamsostek_screening_options options = JAMSOSTEK_SCREENING_OPTIONS_INIT;
    jamsostek_screening_files set = files();
    jamsostek_screening *s = NULL;

    (void)state;
    put_earlier();
    put_file("list.csv", HEADER "9999991211870001,A,1987-11-12,petani\n"
                                "9999991211870002,B,1987-11-12,petani\n");
    options.day = day("2026-03-01");
    options.most_people = 1;
    assert_int_equal(jamsostek_screening_new(&options, &s, NULL), 0);
    assert_int_equal(jamsostek_screening_run(s, &set, NULL),
                     JAMSOSTEK_ERR_LIMIT);
    jamsostek_screening_free(s);
    nothing_has_changed();
}

/* ---- progress and kills ------------------------------------------------ */

struct watch {
    int64_t records; /* of the last report */
    int64_t stop_at;
    int reports;
    int signal;
};

static int32_t
watch_progress(void *context, const char *path, int64_t done, int64_t total,
               int64_t records)
{
    struct watch *watch = context;

    assert_non_null(path);
    assert_true(done >= 0 && done <= total);
    assert_true(records >= watch->records);
    watch->records = records;
    watch->reports++;
    if (watch->stop_at < 0 || records < watch->stop_at)
        return 0;
    if (watch->signal != 0)
        (void)raise(watch->signal);
    return 1;
}

static void
put_long_list(int lines)
{
    FILE *file = fopen("list.csv", "wb");
    int i;

    assert_non_null(file);
    fputs(HEADER, file);
    for (i = 1; i <= lines; i++)
        fprintf(file, "999999121187%04d,A,%d-11-12,petani\n", i % 9999 + 1,
                1987 + i / 9999 * 100 - (i % 7 == 0) * 40);
    fclose(file);
}

static void
progress_is_told_and_may_end_the_run(void **state)
{
    jamsostek_screening_files set = files();
    struct watch watch = {.stop_at = -1};

    (void)state;
    put_long_list(40000);
    set.progress = watch_progress;
    set.context = &watch;
    assert_int_equal(run_well(&set).records, 40000);
    assert_int_equal(watch.records, 40000);
    assert_true(watch.reports >= 3);
    put_earlier();
    watch = (struct watch){.stop_at = 10000};
    run_badly(&set, JAMSOSTEK_ERR_CANCELLED, "list.csv", -1);
    watch = (struct watch){.stop_at = 40000}; /* at the very end */
    run_badly(&set, JAMSOSTEK_ERR_CANCELLED, "list.csv", -1);
    nothing_has_changed();
}

/* What was given of a list. */
struct given {
    int64_t lines;
    int64_t accepted;
    int64_t income;
    int64_t last_line;
    int64_t bad_after; /* the line before the one that is no record */
    int64_t stop_at;
};

static int32_t
take_given(void *context, const jamsostek_person *person,
           const jamsostek_screened *screened)
{
    struct given *given = context;

    given->lines++;
    if (person == NULL) {
        assert_int_equal(screened->reasons, JAMSOSTEK_REASON_BAD_RECORD);
        given->bad_after = given->last_line;
        return 0;
    }
    assert_true(person->line > given->last_line);
    assert_int_equal(strtol(person->nik + 12, NULL, 10), person->line);
    given->last_line = person->line;
    if (screened->reasons == 0) {
        given->accepted++;
        given->income += person->wage;
    }
    return given->lines == given->stop_at;
}

/* Line n earns n rupiah; every tenth is too old, line 700 has a field too
 * many and line 800 stands in quotes. */
static void
every_line_is_given_and_may_end_the_run(void **state)
{
    jamsostek_screening_files set = files();
    struct given given = {.stop_at = -1};
    FILE *file = fopen("list.csv", "wb");
    int64_t income = 0;
    int i;

    (void)state;
    assert_non_null(file);
    fputs("nik,nama,tanggal_lahir,pekerjaan,upah\n", file);
    for (i = 2; i <= 1001; i++) {
        fprintf(file,
                i == 800 ? "%s%04d,\"A\",%d-11-12,petani,%d%s\n"
                         : "%s%04d,A,%d-11-12,petani,%d%s\n",
                "999999121187", i, i % 10 == 0 ? 1937 : 1987, i,
                i == 700 ? ",x" : "");
        income += i % 10 == 0 ? 0 : i;
    }
    fclose(file);
    set.each = take_given;
    set.context = &given;
    assert_int_equal(run_well(&set).records, 1000);
    assert_int_equal(given.lines, 1000);
    assert_int_equal(given.accepted, 900);
    assert_int_equal(given.income, income);
    assert_int_equal(given.bad_after, 699);
    put_earlier();
    given = (struct given){.stop_at = 345};
    run_badly(&set, JAMSOSTEK_ERR_CANCELLED, "list.csv", -1);
    assert_int_equal(given.lines, 345);
    nothing_has_changed();
}

static void
a_kill_in_the_middle_changes_nothing(void **state)
{
    static const int64_t moments[] = {16384, 32768, 40000};
    jamsostek_screening_files set = files();
    struct watch watch;
    pid_t child;
    size_t i;
    int status;

    (void)state;
    put_long_list(40000);
    put_earlier();
    for (i = 0; i < 3; i++) {
        watch = (struct watch){.stop_at = moments[i], .signal = SIGKILL};
        set.progress = watch_progress;
        set.context = &watch;
        child = fork();
        if (child == 0) {
            jamsostek_screening *s = make();

            _exit(jamsostek_screening_run(s, &set, NULL));
        }
        assert_true(child > 0);
        assert_int_equal(waitpid(child, &status, 0), child);
        assert_true(WIFSIGNALED(status));
        nothing_has_changed();
    }
}

/* ---- properties -------------------------------------------------------- */

enum { PROPERTY_LINES = 400 };

/* A line out of small pools, so that everything happens often. */
static void
random_line(uint64_t *seed, char *text, size_t size)
{
    static const char *const births[] = {"1987-11-12", "1950-01-01",
                                         "1987-02-30", "",
                                         "1961-03-01", "1961-03-02"};
    static const char *const jobs[] = {"petani", "PNS",     "marbot",
                                       "?",      "nelayan", ""};
    static const char *const ends[] = {"", "", "", "", ",x", "x\""};

    snprintf(text, size, "999999121187%04d,%s,%s,%s%s",
             (int)random_below(seed, 60), random_below(seed, 9) ? "A" : "",
             births[random_below(seed, 2) ? 0 : random_below(seed, 6)],
             jobs[random_below(seed, 2) ? 0 : random_below(seed, 6)],
             ends[random_below(seed, 6)]);
}

/* Reasons of each line of a text, which comes in pieces of `chunk` bytes. */
static size_t
judge_text(const char *text, size_t chunk, uint32_t *reasons)
{
    jamsostek_screening *s = make();
    struct jamsostek__gz *gz;
    jamsostek_csv *csv;
    jamsostek_register *list;
    jamsostek_person person;
    jamsostek_screened out;
    jamsostek_status status;
    size_t n = 0;

    assert_int_equal(jamsostek__gz_load(text, strlen(text), &gz, NULL), 0);
    jamsostek__gz_chunk(gz, chunk);
    assert_int_equal(jamsostek__csv_new(gz, &csv, NULL), 0);
    assert_int_equal(jamsostek__register_new(csv, NULL, &list, NULL), 0);
    for (;;) {
        status = jamsostek_register_next(list, &person, NULL);
        if (status == 0 && person.line == 0)
            break;
        assert_int_equal(jamsostek_register_stopped(list), 0);
        assert_int_equal(jamsostek_screening_add(
                             s, status == 0 ? &person : NULL, &out, NULL),
                         0);
        reasons[n++] = out.reasons | out.warnings;
    }
    jamsostek_register_free(list);
    jamsostek_screening_free(s);
    return n;
}

struct judged {
    const char *line;
    uint32_t reasons;
};

static int
compare_judged(const void *left, const void *right)
{
    const struct judged *a = left;
    const struct judged *b = right;
    int order = strcmp(a->line, b->line);

    if (order != 0)
        return order;
    return a->reasons < b->reasons ? -1 : a->reasons > b->reasons;
}

static size_t
judge_lines(char lines[][80], struct judged *judged)
{
    static char text[PROPERTY_LINES * 80 + 64];
    static uint32_t reasons[PROPERTY_LINES];
    char *at = text + sprintf(text, HEADER);
    size_t n, i;

    for (i = 0; i < PROPERTY_LINES; i++)
        at += sprintf(at, "%s\n", lines[i]);
    n = judge_text(text, 1 << 16, reasons);
    assert_int_equal(n, PROPERTY_LINES);
    for (i = 0; i < n; i++) {
        /* Which of two stays is open: the line is accepted but for that. */
        judged[i].reasons = reasons[i] & ~(uint32_t)JAMSOSTEK_REASON_DUPLICATE;
        judged[i].line = lines[i];
    }
    n = 0;
    for (i = 0; i < PROPERTY_LINES; i++)
        n += reasons[i] == JAMSOSTEK_REASON_DUPLICATE ||
             (reasons[i] & JAMSOSTEK_REASON_DUPLICATE) != 0;
    qsort(judged, PROPERTY_LINES, sizeof *judged, compare_judged);
    return n;
}

static void
the_order_of_lines_decides_only_which_double_stays(void **state)
{
    static char lines[PROPERTY_LINES][80], shuffled[PROPERTY_LINES][80];
    static struct judged before[PROPERTY_LINES], after[PROPERTY_LINES];
    uint64_t seed = random_seed();
    size_t doubles, i, k;
    int round;

    (void)state;
    for (round = 0; round < 20; round++) {
        for (i = 0; i < PROPERTY_LINES; i++)
            random_line(&seed, lines[i], sizeof lines[i]);
        doubles = judge_lines(lines, before);
        assert_true(doubles > 0);
        memcpy(shuffled, lines, sizeof lines);
        for (i = PROPERTY_LINES - 1; i > 0; i--) {
            char other[80];

            k = (size_t)random_below(&seed, (int64_t)i + 1);
            memcpy(other, shuffled[i], sizeof other);
            memcpy(shuffled[i], shuffled[k], sizeof other);
            memcpy(shuffled[k], other, sizeof other);
        }
        assert_int_equal(judge_lines(shuffled, after), doubles);
        for (i = 0; i < PROPERTY_LINES; i++)
            if (compare_judged(&before[i], &after[i]) != 0)
                fail_msg("%s: %x, in another order %x", before[i].line,
                         before[i].reasons, after[i].reasons);
    }
}

static void
the_pieces_of_the_input_decide_nothing(void **state)
{
    static const size_t chunks[] = {1, 7, 64};
    static char text[PROPERTY_LINES * 80 + 64];
    static uint32_t whole[PROPERTY_LINES], pieces[PROPERTY_LINES];
    uint64_t seed = random_seed();
    char line[80];
    char *at = text + sprintf(text, HEADER);
    size_t n, i;

    (void)state;
    for (i = 0; i < PROPERTY_LINES; i++) {
        random_line(&seed, line, sizeof line);
        at += sprintf(at, "%s%s", line, i % 5 == 0 ? "\r\n" : "\n");
    }
    n = judge_text(text, 1 << 16, whole);
    assert_int_equal(n, PROPERTY_LINES);
    for (i = 0; i < 3; i++) {
        assert_int_equal(judge_text(text, chunks[i], pieces), n);
        assert_memory_equal(whole, pieces, sizeof whole);
    }
}

#define IN_A_FOLDER(test)                                                      \
    cmocka_unit_test_setup_teardown(test, enter_folder, leave_folder)

int
main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_FOLDER(every_line_is_in_exactly_one_file),
        IN_A_FOLDER(reasons_may_be_sentences),
        IN_A_FOLDER(a_list_without_lines_makes_files_without_lines),
        IN_A_FOLDER(a_rejected_file_can_be_mended_and_screened_again),
        IN_A_FOLDER(gzip_is_read_by_content_and_written_by_name),
        IN_A_FOLDER(enrolled_people_may_stand_in_several_registers),
        IN_A_FOLDER(several_lists_in_a_row_are_compared),
        IN_A_FOLDER(a_list_that_cannot_be_trusted_changes_nothing),
        IN_A_FOLDER(a_file_that_cannot_be_written_leaves_the_others),
        IN_A_FOLDER(a_file_is_never_read_and_written),
        IN_A_FOLDER(what_a_caller_may_get_wrong_has_a_status),
        IN_A_FOLDER(a_list_may_have_so_many_columns_that_reasons_fit),
        IN_A_FOLDER(the_bytes_of_a_line_that_is_no_csv_are_kept),
        IN_A_FOLDER(of_a_long_line_that_is_no_csv_the_beginning_is_kept),
        IN_A_FOLDER(a_line_too_long_to_be_kept_is_still_named),
        IN_A_FOLDER(the_number_of_people_has_a_limit),
        IN_A_FOLDER(progress_is_told_and_may_end_the_run),
        IN_A_FOLDER(every_line_is_given_and_may_end_the_run),
        IN_A_FOLDER(a_kill_in_the_middle_changes_nothing),
        cmocka_unit_test(the_order_of_lines_decides_only_which_double_stays),
        cmocka_unit_test(the_pieces_of_the_input_decide_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
