/* SPDX-License-Identifier: MIT */

/*
 * nik_options.c - the command line and the manual of jamsostek nik
 */
#include "line.h"
#include "nik.h"

#include <string.h>

enum option_code {
    OPT_BORN = FIRST_OPTION,
    OPT_BORN_COLUMN,
    OPT_COLUMN,
    OPT_DATE,
    OPT_FILE,
    OPT_FORMAT,
    OPT_FORMER,
    OPT_HELP,
    OPT_LANG,
    OPT_LIST,
    OPT_REGIONS,
    OPT_SEPARATOR,
    OPT_SEX,
    OPT_SEX_COLUMN
};

static const struct option known[] = {
    {"born", required_argument, NULL, OPT_BORN},
    {"born-column", required_argument, NULL, OPT_BORN_COLUMN},
    {"column", required_argument, NULL, OPT_COLUMN},
    {"date", required_argument, NULL, OPT_DATE},
    {"file", required_argument, NULL, OPT_FILE},
    {"format", required_argument, NULL, OPT_FORMAT},
    {"former", required_argument, NULL, OPT_FORMER},
    {"help", no_argument, NULL, OPT_HELP},
    {"lang", required_argument, NULL, OPT_LANG},
    {"list", required_argument, NULL, OPT_LIST},
    {"regions", required_argument, NULL, OPT_REGIONS},
    {"separator", required_argument, NULL, OPT_SEPARATOR},
    {"sex", required_argument, NULL, OPT_SEX},
    {"sex-column", required_argument, NULL, OPT_SEX_COLUMN},
    {NULL, 0, NULL, 0},
};

/* ---- values ------------------------------------------------------------ */

static jamsostek_status
read_sex(const char *text, int32_t *sex, jamsostek_error *err)
{
    if (jamsostek_sex_parse(text, strlen(text), sex, NULL) == JAMSOSTEK_OK)
        return JAMSOSTEK_OK;
    return own_reason(err, JAMSOSTEK_ERR_NOT_FOUND,
                      say("L or P, male or female", "L atau P"));
}

static jamsostek_status
set_option(struct nik_options *options, int code, const char *value,
           jamsostek_error *err)
{
    switch (code) {
    case OPT_BORN:
        return jamsostek_date_parse(value, &options->born, err);
    case OPT_DATE:
        return jamsostek_date_parse(value, &options->date, err);
    case OPT_FORMAT:
        return read_format(value, &options->format, err);
    case OPT_LANG: /* was looked at before anything else */
        return read_language(value, err);
    case OPT_SEPARATOR:
        return read_separator(value, &options->separator, err);
    case OPT_SEX:
        return read_sex(value, &options->sex, err);
    case OPT_BORN_COLUMN:
        options->born_column = value;
        return JAMSOSTEK_OK;
    case OPT_COLUMN:
        options->column = value;
        return JAMSOSTEK_OK;
    case OPT_FILE:
        options->file = value;
        return JAMSOSTEK_OK;
    case OPT_FORMER:
        options->former = value;
        return JAMSOSTEK_OK;
    case OPT_LIST:
        options->list = value;
        return JAMSOSTEK_OK;
    case OPT_REGIONS:
        options->regions = value;
        return JAMSOSTEK_OK;
    case OPT_SEX_COLUMN:
        options->sex_column = value;
        return JAMSOSTEK_OK;
    default:
        options->help = true;
        return JAMSOSTEK_OK;
    }
}

/* ---- the whole line ---------------------------------------------------- */

static int
refuse(const char *sentence)
{
    return complain(WRONG_USAGE, "%s", sentence);
}

/* What does not go together. */
static int
check(struct nik_options *options)
{
    int inputs;

    if (options->n_numbers == 1 && strcmp(options->numbers[0], "-") == 0 &&
        options->list == NULL) {
        options->list = "-";
        options->n_numbers = 0;
    }
    inputs = (options->n_numbers > 0) + (options->list != NULL) +
             (options->file != NULL);
    if (inputs != 1)
        return refuse(say("give numbers, or - or --list, or --file",
                          "berikan nomor, atau - atau --list, atau --file"));
    if (options->file == NULL &&
        (options->column != NULL || options->born_column != NULL ||
         options->sex_column != NULL || options->separator != 0))
        return refuse(say("columns and --separator belong to --file",
                          "kolom dan --separator hanya untuk --file"));
    if ((options->born_column != NULL &&
         options->born != JAMSOSTEK_DATE_NONE) ||
        (options->sex_column != NULL && options->sex != 0))
        return refuse(say("a value and a column for the same exclude each "
                          "other",
                          "nilai dan kolom untuk hal yang sama tidak dapat "
                          "dipakai bersama"));
    if (options->former != NULL && options->regions == NULL)
        return refuse(
            say("--former needs --regions", "--former memerlukan --regions"));
    return DONE;
}

int
nik_options_read(int argc, char **argv, struct nik_options *options)
{
    struct line line = line_begin(argc, argv, known);
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    int code;

    *options = (struct nik_options){
        .date = jamsostek_law_checked_on(),
        .born = JAMSOSTEK_DATE_NONE,
    };
    while ((code = next_option(&line)) >= FIRST_OPTION)
        if (set_option(options, code, optarg, &err) != JAMSOSTEK_OK) {
            /* What is said about a person is not repeated. */
            (void)complain_error(known[line.index].name, &err);
            return WRONG_USAGE;
        }
    if (code != DONE)
        return code;
    options->numbers = argv + optind;
    options->n_numbers = argc - optind;
    return options->help ? DONE : check(options);
}

/* ---- the manual -------------------------------------------------------- */

static const char manual_en[] =
    "jamsostek nik NUMBER... [--born YYYY-MM-DD] [--sex L|P]\n"
    "jamsostek nik - | --list FILE\n"
    "jamsostek nik --file REGISTER [--column NAME] [--born-column NAME]\n"
    "    [--sex-column NAME]\n"
    "\n"
    "What a NIK says: the district that issued it, birth date and sex; and "
    "what is\n"
    "wrong with it.  There is no check digit: a valid number is a possible "
    "one.\n"
    "\n"
    "  --list FILE         one number in each line; - is standard input\n"
    "  --file REGISTER     a CSV with a header, plain or gzip; - as well\n"
    "  --separator WORD    comma, semicolon or tab between its columns\n"
    "  --column NAME       its column with the number; without it: nik\n"
    "  --born-column NAME  a column with the birth date, YYYY-MM-DD, and one\n"
    "  --sex-column NAME   with the sex, to be compared with the number\n"
    "  --born, --sex       the same for numbers given otherwise\n"
    "  --date YYYY-MM-DD   a NIK has two digits of the year only: the latest\n"
    "                      birth date up to this day is the likely one; "
    "without\n"
    "                      it: the day on which the law was last checked\n"
    "  --regions FILE      region list, for the names\n"
    "  --former FILE       more former codes (CSV: former,code)\n"
    "  --format text|csv|json, --lang id|en\n"
    "\n"
    "A line is named by its number, and no NIK is printed.  Numbers on the\n"
    "command line can be seen by other users of the machine: use - for real "
    "ones.\n"
    "Exit code 3: a number is impossible.  A difference from --born or --sex "
    "is a\n"
    "warning.\n"
    "\n"
    "Examples (the region 99.99.99 does not exist)\n"
    "    jamsostek nik 9999991211870001 --born 1987-11-12 --sex L\n"
    "    echo 9999994508680002 | jamsostek nik - --format json\n";

static const char manual_id[] =
    "jamsostek nik NOMOR... [--born YYYY-MM-DD] [--sex L|P]\n"
    "jamsostek nik - | --list BERKAS\n"
    "jamsostek nik --file DAFTAR [--column NAMA] [--born-column NAMA]\n"
    "    [--sex-column NAMA]\n"
    "\n"
    "Isi sebuah NIK: kecamatan yang menerbitkannya, tanggal lahir, dan jenis\n"
    "kelamin; dan apa yang salah padanya.  NIK tidak memiliki angka "
    "pemeriksa:\n"
    "nomor yang sah hanyalah nomor yang mungkin.\n"
    "\n"
    "  --list BERKAS       satu nomor per baris; - berarti masukan standar\n"
    "  --file DAFTAR       CSV dengan judul kolom, boleh gzip; juga -\n"
    "  --separator KATA    comma, semicolon, atau tab di antara kolomnya\n"
    "  --column NAMA       kolom nomornya; bawaan: nik\n"
    "  --born-column NAMA  kolom tanggal lahir, YYYY-MM-DD, dan\n"
    "  --sex-column NAMA   kolom jenis kelamin, untuk dibandingkan\n"
    "  --born, --sex       sama, untuk nomor yang diberikan dengan cara lain\n"
    "  --date YYYY-MM-DD   NIK hanya memuat dua angka tahun: tanggal lahir\n"
    "                      terakhir sampai hari ini yang paling mungkin; "
    "bawaan:\n"
    "                      hari terakhir aturan diperiksa\n"
    "  --regions BERKAS    daftar wilayah, untuk namanya\n"
    "  --former BERKAS     kode lama tambahan (CSV: former,code)\n"
    "  --format text|csv|json, --lang id|en\n"
    "\n"
    "Baris disebut dengan nomornya, dan NIK tidak pernah dicetak.  Nomor pada\n"
    "baris perintah dapat dilihat pengguna lain di komputer yang sama: pakai "
    "-\n"
    "untuk nomor sungguhan.  Kode keluar 3: ada nomor yang mustahil.  "
    "Perbedaan\n"
    "dari --born atau --sex hanyalah peringatan.\n"
    "\n"
    "Contoh (wilayah 99.99.99 tidak ada)\n"
    "    jamsostek nik 9999991211870001 --born 1987-11-12 --sex L\n"
    "    echo 9999994508680002 | jamsostek nik - --format json\n";

void
help_nik(void)
{
    fputs(say(manual_en, manual_id), stdout);
}
