/* SPDX-License-Identifier: MIT */

/*
 * reasons.c - why a call failed and what to do about it, in both languages
 *
 * The second half of the example of status.h.  The library's detail of a
 * failure is English; the common ones are known here by their wording, so that
 * they can be said in Indonesian and be followed by the right way out.  For
 * any other one the sentence of the status is there.
 */
#include "cli.h"

#include <string.h>

/* What * stands for is taken over; it is a code, a date, a name or a number.
 * What @ stands for is a word, or several joined by +, to be translated. */
struct detail {
    const char *library;
    const char *id;
    const char *hint_en; /* NULL: that of the status */
    const char *hint_id;
};

static const struct detail details[] = {
    /* what is missing */
    {"a segment or a category is needed", "segmen atau kategori tidak disebut",
     "; give --segment or --category", "; pakai --segment atau --category"},
    {"jkk needs a risk group or an industry",
     "JKK memerlukan kelompok risiko atau jenis usaha",
     "; give --risk-group or --industry",
     "; pakai --risk-group atau --industry"},
    {"a wage or an income is needed", "upah atau penghasilan tidak disebut",
     "; give --wage or --income, --daily-wage, or --piece",
     "; pakai --wage atau --income, --daily-wage, atau --piece"},
    {"jp of a daily-paid worker needs a monthly wage",
     "JP pekerja harian memerlukan upah sebulan",
     "; give --wage beside --daily-wage",
     "; pakai --wage di samping --daily-wage"},
    {"a migrant worker needs a route and a term",
     "pekerja migran memerlukan jalur penempatan dan masa perjanjian",
     "; give --pmi-route and --pmi-months",
     "; pakai --pmi-route dan --pmi-months"},

    /* what the law or a choice refuses */
    {"* is not open to * in that month",
     "* tidak terbuka bagi * pada bulan itu",
     "; `jamsostek law search programme` shows what is open to whom",
     "; `jamsostek law search program` menunjukkan program yang terbuka"},
    {"the income is below what BPJS registers in practice",
     "penghasilan di bawah yang didaftarkan BPJS dalam praktik",
     "; `jamsostek law bpu.practice_minimum_income` shows the least",
     "; `jamsostek law bpu.practice_minimum_income` menunjukkan batasnya"},
    {"no package is so short", "tidak ada paket sependek itu",
     "; `jamsostek law pmi.packages` shows the terms",
     "; `jamsostek law pmi.packages` menunjukkan masa perjanjian"},
    {"* lies after the last checked month *; *",
     "* terletak sesudah bulan terakhir yang diperiksa, *", NULL, NULL},

    /* what does not go together */
    {"jkp needs jkk, jkm and jht *", "JKP memerlukan jkk, jkm, dan jht *", "",
     ""},
    {"the relief * is not for *", "keringanan * bukan untuk *", NULL, NULL},
    {"no relief is for migrant workers",
     "tidak ada keringanan bagi pekerja migran", NULL, NULL},
    {"wages and a contract value exclude each other",
     "upah dan nilai kontrak saling meniadakan", NULL, NULL},
    {"a daily wage and piece wages exclude each other",
     "upah harian dan upah borongan saling meniadakan", NULL, NULL},
    {"a wage and another way of stating it exclude each other",
     "upah sebulan dan cara lain menyebut upah saling meniadakan", NULL, NULL},
    {"a contract value is for construction only",
     "nilai kontrak hanya untuk jasa konstruksi", NULL, NULL},
    {"a migrant's term and a contract value are not paid by the month",
     "masa perjanjian pekerja migran dan nilai kontrak tidak dibayar per bulan",
     NULL, NULL},

    /* amounts and dates */
    {"an amount is written *", "jumlah uang ditulis 16800 atau Rp16.800", NULL,
     NULL},
    {"dots group digits in threes", "titik memisahkan setiap tiga angka", NULL,
     NULL},
    {"the amount does not fit 64 bits", "jumlah uang terlalu besar", NULL,
     NULL},
    {"* is negative", "jumlah uang tidak boleh negatif", NULL, NULL},
    {"* is beyond Rp9 trillion", "jumlah uang melebihi Rp9 triliun", NULL,
     NULL},
    {"a date is written *", "tanggal ditulis YYYY-MM-DD atau YYYY-MM", NULL,
     NULL},
    {"year * is not within * to *", "tahun * tidak di antara * dan *", NULL,
     NULL},
    {"month * does not exist", "bulan * tidak ada", NULL, NULL},
    {"* has no day *", "* tidak memiliki tanggal *", NULL, NULL},

    /* printed figures and coverage */
    {"a number is needed", "perlu sebuah angka", NULL, NULL},
    {"a figure is written like *",
     "angka ditulis seperti Rp9,25 miliar, 69 juta, atau 47,38%", NULL, NULL},
    {"a figure has at most 18 digits", "angka paling banyak 18 digit", NULL,
     NULL},
    {"the figure is beyond 10^18", "angka melebihi 10^18", NULL, NULL},
    {"a ratio needs its definition", "cakupan memerlukan definisinya",
     "; give --measure or a column measure",
     "; pakai --measure atau kolom measure"},
    {"a ratio needs its date", "cakupan memerlukan tanggalnya",
     "; give --date or a column date", "; pakai --date atau kolom date"},
    {"a ratio needs its numerator", "cakupan memerlukan pembilang", NULL, NULL},
    {"a ratio needs its denominator", "cakupan memerlukan penyebut", NULL,
     NULL},
    {"the coverage of a segment needs the segment",
     "cakupan segmen memerlukan segmennya",
     "; give --segment or a column segment",
     "; pakai --segment atau kolom segment"},
    {"* contains another part", "* memuat bagian lain", NULL, NULL},
    {"a figure of a larger region cannot be divided",
     "angka wilayah yang lebih besar tidak dapat dibagi", NULL, NULL},
    {"an explanation needs the * of the figure",
     "penjelasan memerlukan bulan atau tanggal angka itu",
     "; give --month YYYY-MM", "; pakai --month YYYY-MM"},
    {"numerator, denominator, percentage or target cannot be",
     "pembilang, penyebut, persentase, atau target itu tidak mungkin", NULL,
     NULL},
    {"people, months, rate or sum cannot be",
     "jumlah orang, bulan, iuran, atau uang itu tidak mungkin", NULL, NULL},
    {"the denominator cannot be", "penyebut itu tidak mungkin", NULL, NULL},
    {"people x months x rate does not fit 64 bits",
     "orang x bulan x iuran terlalu besar", NULL, NULL},

    /* benefits */
    {"jkp.* has no rule yet on that day", "JKP belum berlaku pada hari itu",
     "; JKP begins on 2021-02-02", "; JKP dimulai 2021-02-02"},
    {"pmi.* has no rule yet on that day",
     "manfaat pekerja migran belum diketahui pada hari itu",
     "; `jamsostek law search pmi` shows since when",
     "; `jamsostek law search pmi` menunjukkan sejak kapan"},
    {"segment is not given", "segmen tidak disebut", "; give --segment",
     "; pakai --segment"},
    {"programme is not given", "program tidak disebut", "; give --fund",
     "; pakai --fund"},
    {"programme jkp is paid inside jkk and jkm",
     "JKP dibayar di dalam JKK dan JKM", "; give --fund jkk or jkm",
     "; pakai --fund jkk atau jkm"},
    {"overdue is not given", "iuran yang belum dibayar tidak disebut",
     "; give --overdue", "; pakai --overdue"},
    {"months_late, or due and paid_on, are needed",
     "lamanya keterlambatan tidak disebut",
     "; give --months-late, or --due and --paid-on",
     "; pakai --months-late, atau --due dan --paid-on"},
    {"months_unpaid is not given", "bulan tertunggak tidak disebut",
     "; give --months-unpaid", "; pakai --months-unpaid"},
    {"contribution_months is needed for the scholarship of jkm",
     "beasiswa JKM memerlukan jumlah bulan beriuran",
     "; give --contribution-months", "; pakai --contribution-months"},
    {"the disability table has no line *", "tabel cacat tidak memiliki baris *",
     "; `jamsostek benefit jkk lines` lists them",
     "; lihat `jamsostek benefit jkk lines`"},
    {"child *: has reached the age at which the scholarship ends",
     "anak *: sudah mencapai usia berakhirnya beasiswa", NULL, NULL},
    {"migrant workers have benefits of their own",
     "pekerja migran memiliki manfaat tersendiri",
     "; see `jamsostek benefit pmi --help`",
     "; lihat `jamsostek benefit pmi --help`"},
    {"wage is needed", "upah tidak disebut", "; give --wage", "; pakai --wage"},
    {"an average wage or wages are needed",
     "rata-rata upah atau upah tidak disebut",
     "; give --average-wage and --months, or --wages",
     "; pakai --average-wage dan --months, atau --wages"},
    {"months is needed beside an average wage",
     "rata-rata upah memerlukan jumlah bulan", "; give --months",
     "; pakai --months"},
    {"the inflation of every year from * to * is needed",
     "inflasi setiap tahun dari * sampai * diperlukan",
     "; give --inflation and --inflation-from",
     "; pakai --inflation dan --inflation-from"},
    {"no return is given for *", "hasil pengembangan tahun * tidak disebut",
     "; give --return, or --returns and --first-year",
     "; pakai --return, atau --returns dan --first-year"},
    {"event is needed: *", "hari peristiwa tidak disebut", "; give --event",
     "; pakai --event"},
    {"born is needed: *", "tanggal lahir tidak disebut", "; give --born",
     "; pakai --born"},
    {"amount is needed: no reliable figure is known for this event",
     "angka aturan untuk peristiwa ini tidak diketahui", "; give --amount",
     "; pakai --amount"},

    /* people */
    {"the occupation is not known", "pekerjaan tidak dikenal", NULL, NULL},
    {"the occupation may mean *", "pekerjaan dapat berarti *",
     "; name one of them", "; sebut salah satunya"},
    {"civil servants, military and police are outside the system *",
     "ASN, TNI, dan Polri di luar sistem ini *", "", ""},
    {"the former code has another present code in line *",
     "kode lama memiliki kode baru lain pada baris *", NULL, NULL},
    {"the codes are of different levels", "tingkat kedua kode berbeda", NULL,
     NULL},

    /* plans */
    {"these workers cost nothing", "iuran pekerja ini nol", NULL, NULL},
    {"two budgets of one source of money meet in a month",
     "dua anggaran dari satu sumber dana bertemu dalam satu bulan", NULL, NULL},
    {"the cost of the plan does not fit 64 bits", "biaya rencana terlalu besar",
     NULL, NULL},
    {"the people of the plan do not fit 64 bits",
     "jumlah orang dalam rencana terlalu besar", NULL, NULL},
    {"the weight of a row does not fit 64 bits", "bobot terlalu besar", NULL,
     NULL},

    /* files and regions */
    {"cannot open the file: there is no such file *", "berkas tidak ditemukan",
     NULL, NULL},
    {"cannot * the file: permission denied *",
     "berkas tidak dapat dibuka: tidak ada izin", NULL, NULL},
    {"cannot * the file: it is a directory *",
     "berkas tidak dapat dibaca: ini sebuah direktori", NULL, NULL},
    {"cannot open the file to write: there is no such file *",
     "berkas tidak dapat ditulis: foldernya tidak ada", NULL, NULL},
    {"cannot open the file to write: permission denied *",
     "berkas tidak dapat ditulis: tidak ada izin", NULL, NULL},
    {"cannot open the file to write: *", "berkas tidak dapat ditulis", NULL,
     NULL},
    {"cannot write the file: no space is left *",
     "berkas tidak dapat ditulis: ruang penyimpanan habis", NULL, NULL},
    {"cannot write the file: nobody reads the pipe any more *",
     "berkas tidak dapat ditulis: pipa tidak lagi dibaca", NULL, NULL},
    {"cannot write the file: *", "berkas tidak dapat ditulis", NULL, NULL},
    {"the column * of the mapping is missing",
     "kolom * yang disebut pemetaan tidak ada", NULL, NULL},
    {"the column * of the mapping could be several",
     "kolom * yang disebut pemetaan dapat berarti beberapa kolom",
     "; write it as in the file", "; tulis seperti dalam berkas"},
    {"the column * of the mapping is that of * too",
     "kolom * yang disebut pemetaan juga dipakai untuk @", NULL, NULL},
    {"the columns are separated by *", "kolom dipisahkan oleh @",
     "; say so with --separator, or save with commas",
     "; sebut dengan --separator, atau simpan dengan koma"},
    {"no column name in this line is a usual one",
     "tidak ada nama kolom yang dikenal pada baris ini",
     "; delete titles above the header line, or say with --mapping FILE what "
     "the columns hold",
     "; hapus baris judul di atas nama kolom, atau sebut isi kolom dengan "
     "--mapping BERKAS"},
    {"the file is a workbook *; *",
     "berkas ini buku kerja *, bukan CSV; simpan sebagai CSV UTF-8", NULL,
     NULL},
    {"no column holds *; *", "tidak ada kolom untuk @",
     "; --mapping FILE says which column it is",
     "; --mapping BERKAS menyebut kolomnya"},
    {"the columns * and * both hold *", "kolom * dan * sama-sama memuat @",
     "; --mapping FILE says which one counts",
     "; --mapping BERKAS menyebut mana yang dipakai"},
    {"columns * and * have the same name", "kolom * dan * bernama sama", "",
     ""},
    {"the list has no column of its own", "daftar tidak memiliki isian", NULL,
     NULL},
    {"the list has more than * columns, *",
     "daftar memiliki lebih dari * kolom; tidak ada tempat untuk alasan", NULL,
     NULL},
    {"no field of a person has this word", "tidak ada isian bernama begitu",
     "; `jamsostek screen --help` lists them",
     "; lihat `jamsostek screen --help`"},
    {"the field * stands there twice", "isian * muncul dua kali", NULL, NULL},
    {"no reason has this word", "tidak ada alasan bernama begitu",
     "; see the page on screening for them",
     "; lihat halaman tentang verifikasi"},
    {"a file cannot be read and written in one run",
     "berkas tidak dapat dibaca dan ditulis sekaligus",
     "; write to another name", "; tulis ke nama lain"},
    {"a file cannot be written twice in one run",
     "berkas tidak dapat ditulis dua kali sekaligus", "; use two names",
     "; pakai dua nama"},
    {"standard input can be read once",
     "masukan standar hanya dapat dibaca satu kali", NULL, NULL},
    {"there are more than * people", "ada lebih dari * orang",
     "; raise --most-people", "; naikkan --most-people"},
    {"the lower age limit is not below the upper one",
     "batas usia bawah tidak di bawah batas atas", "", ""},
    {"the run was ended by its caller", "dihentikan; berkas lama tidak berubah",
     "; earlier files are unchanged", ""},
    {"the column * is missing", "kolom * tidak ada", NULL, NULL},
    {"the column * stands there twice", "kolom * muncul dua kali", NULL, NULL},
    {"the file is empty; *", "berkas kosong; perlu baris judul kolom", NULL,
     NULL},
    {"the text is UTF-16; *", "teks berupa UTF-16; simpan sebagai UTF-8", NULL,
     NULL},
    {"the text is not UTF-8", "teks bukan UTF-8", "; save as CSV UTF-8",
     "; simpan sebagai CSV UTF-8"},
    {"a quote is never closed", "tanda kutip tidak ditutup", NULL, NULL},
    {"a quote stands inside a plain field",
     "tanda kutip di dalam isian tanpa kutip", NULL, NULL},
    {"the text holds a NUL", "teks memuat byte NUL; ini bukan berkas CSV", NULL,
     NULL},
    {"a carriage return stands alone", "ada akhir baris tanpa LF (CR saja)",
     "; save as CSV UTF-8", "; simpan sebagai CSV UTF-8"},
    {"a byte order mark stands inside the text",
     "tanda BOM di tengah teks; gabungkan berkas tanpa BOM", NULL, NULL},
    {"text follows a closing quote", "ada teks sesudah kutip penutup", NULL,
     NULL},
    {"* fields where the header has *",
     "* isian, sedangkan judul kolom berjumlah *", NULL, NULL},
    {"a region code has the form *", "kode wilayah berbentuk *", NULL, NULL},
    {"no region has the code *", "tidak ada wilayah dengan kode *", NULL, NULL},
    {"the region above * is not in the list",
     "wilayah di atas * tidak ada dalam daftar", NULL, NULL},
    {"* stands there twice, *", "* muncul dua kali", NULL, NULL},

    /* changes by --set */
    {"* can be looked up, but nothing is computed from it yet",
     "* dapat dibaca, tetapi belum ada iuran yang dihitung darinya", NULL,
     NULL},
    {"* cannot be *", "* tidak dapat bernilai *", NULL, NULL},
    {"* changes on the first of a month only",
     "* hanya dapat berubah pada tanggal 1", NULL, NULL},
    {"* is a * in *", "* berjenis * dengan satuan *", NULL, NULL},
};

enum { PARTS = 3 };

struct part {
    const char *text;
    size_t length;
};

/* A * takes as little as it can, and everything at the end. */
static bool
fits(const char *pattern, const char *text, struct part *parts)
{
    const char *next;
    size_t length, n = 0;

    for (;;) {
        length = strcspn(pattern, "*");
        if (strncmp(text, pattern, length) != 0)
            return false;
        text += length;
        pattern += length;
        if (*pattern == '\0' || n == PARTS)
            return *text == '\0';
        length = strcspn(++pattern, "*");
        for (next = text; *next != '\0'; next++)
            if (length > 0 && strncmp(next, pattern, length) == 0)
                break;
        parts[n].text = text;
        parts[n++].length = (size_t)(next - text);
        text = next;
    }
}

static const struct detail *
find_detail(const jamsostek_error *err, struct part *parts)
{
    size_t i;

    memset(parts, 0, PARTS * sizeof *parts);
    if (err->status == JAMSOSTEK_OK)
        return NULL;
    for (i = 0; i < COUNT(details); i++)
        if (fits(details[i].library, err->message, parts))
            return &details[i];
    return NULL;
}

/* A word of the library with what it is called, else as it is. */
static const char *
in_indonesian(const char *word)
{
    static const char *const words[][2] = {
        {"semicolons", "titik koma"},
        {"tabs", "tab"},
        {"commas", "koma"},
    };
    uint32_t field;
    size_t i;

    for (i = 0; i < COUNT(words); i++)
        if (strcmp(word, words[i][0]) == 0)
            return words[i][1];
    if (jamsostek_field_parse(word, &field, NULL) == JAMSOSTEK_OK)
        return jamsostek_field_label(field, "id");
    return word;
}

/* Words joined by +, as "nama (name), pekerjaan (category)". */
static size_t
translate(const struct part *part, char *text, size_t size)
{
    size_t end = 0, from = 0, length;
    const char *label;
    char word[40];

    while (from < part->length && end < size) {
        length = strcspn(part->text + from, "+");
        if (length > part->length - from)
            length = part->length - from;
        snprintf(word, sizeof word, "%.*s", (int)length, part->text + from);
        label = in_indonesian(word);
        end += (size_t)snprintf(text + end, size - end, "%s%s",
                                from > 0 ? ", " : "", label);
        if (end < size &&
            jamsostek_field_parse(word, &(uint32_t){0}, NULL) == JAMSOSTEK_OK)
            end += (size_t)snprintf(text + end, size - end, " (%s)", word);
        from += length + 1;
    }
    return end;
}

static void
fill_in(const char *sentence, const struct part *parts, char *text, size_t size)
{
    size_t end = 0, length;

    while (*sentence != '\0' && end < size) {
        length = strcspn(sentence, "*@");
        end += (size_t)snprintf(text + end, size - end, "%.*s", (int)length,
                                sentence);
        sentence += length;
        if (*sentence == '\0' || end >= size)
            return;
        if (*sentence == '@')
            end += translate(parts, text + end, size - end);
        else
            end += (size_t)snprintf(text + end, size - end, "%.*s",
                                    (int)parts->length, parts->text);
        sentence++;
        parts++;
    }
}

jamsostek_status
own_reason(jamsostek_error *err, jamsostek_status status, const char *sentence)
{
    err->status = JAMSOSTEK_OK;
    snprintf(err->message, sizeof err->message, "%s", sentence);
    return status;
}

void
describe_error(const jamsostek_error *err, char *text, size_t size)
{
    struct part parts[PARTS];
    const struct detail *detail = find_detail(err, parts);
    bool english = strcmp(language(), "en") == 0;

    /* Without a status the sentence is one of the command's own. */
    if (err->status == JAMSOSTEK_OK || (english && err->message[0] != '\0'))
        snprintf(text, size, "%s", err->message);
    else if (detail == NULL || english)
        snprintf(text, size, "%s",
                 jamsostek_status_text(err->status, language()));
    else
        fill_in(detail->id, parts, text, size);
}

const char *
way_out(const jamsostek_error *err)
{
    struct part parts[PARTS];
    const struct detail *detail = find_detail(err, parts);

    if (detail != NULL && detail->hint_en != NULL)
        return say(detail->hint_en, detail->hint_id);
    switch (err->status) {
    case JAMSOSTEK_ERR_NOT_CHECKED:
        return say("; add --carry-forward",
                   "; tambahkan --carry-forward untuk memakai aturan terakhir "
                   "yang diketahui");
    case JAMSOSTEK_ERR_NO_RULE:
        return say("; contributions begin in 2015-07, of migrant workers in "
                   "2017-08",
                   "; iuran dimulai 2015-07, untuk PMI 2017-08");
    case JAMSOSTEK_ERR_CONFLICT:
        return say("; leave one of them out", "; hapus salah satunya");
    case JAMSOSTEK_ERR_AMBIGUOUS:
        return say("; give --risk-group", "; pakai --risk-group");
    case JAMSOSTEK_ERR_UNKNOWN_KEY:
        return say("; `jamsostek law search WORDS` finds keys",
                   "; `jamsostek law search KATA` mencari kunci");
    default:
        return "";
    }
}
