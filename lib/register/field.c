/* SPDX-License-Identifier: MIT */

/*
 * field.c - what columns are called
 *
 * The names are those that lists of villages, labour offices and payrolls
 * carry, Indonesian and English.  A name is here only if it can mean one thing:
 * "kode" or "alamat" is left to a mapping.
 */
#include "field.h"

#include <stdio.h>
#include <string.h>

static const struct {
    const char *word;
    const char *id;
    const char *en;
} fields[JAMSOSTEK__N_FIELDS] = {
    [JAMSOSTEK__NIK] = {"nik", "NIK", "NIK"},
    [JAMSOSTEK__KPJ] = {"kpj", "nomor peserta (KPJ)",
                        "participant number (KPJ)"},
    [JAMSOSTEK__NAME] = {"name", "nama", "name"},
    [JAMSOSTEK__BORN] = {"born", "tanggal lahir", "birth date"},
    [JAMSOSTEK__SEX] = {"sex", "jenis kelamin", "sex"},
    [JAMSOSTEK__CATEGORY] = {"category", "pekerjaan", "occupation"},
    [JAMSOSTEK__SEGMENT] = {"segment", "segmen", "segment"},
    [JAMSOSTEK__REGION] = {"region", "kode wilayah", "region code"},
    [JAMSOSTEK__WAGE] = {"wage", "upah atau penghasilan", "wage or income"},
    [JAMSOSTEK__PROGRAMMES] = {"programmes", "program", "programmes"},
    [JAMSOSTEK__FUNDING] = {"funding", "sumber dana", "source of money"},
    [JAMSOSTEK__EMPLOYER] = {"employer", "pemberi kerja", "employer or office"},
    [JAMSOSTEK__MEMBER_SINCE] = {"member_since", "peserta sejak",
                                 "member since"},
    [JAMSOSTEK__PAID_UNTIL] = {"paid_until", "dibayar sampai", "paid until"},
};

/* As they are left by folding. */
static const struct {
    const char *name;
    int field;
} columns[] = {
    {"nik", JAMSOSTEK__NIK},
    {"noktp", JAMSOSTEK__NIK},
    {"nomorktp", JAMSOSTEK__NIK},
    {"nonik", JAMSOSTEK__NIK},
    {"nomornik", JAMSOSTEK__NIK},
    {"ktp", JAMSOSTEK__NIK},
    {"nikktp", JAMSOSTEK__NIK},
    {"nomorindukkependudukan", JAMSOSTEK__NIK},
    {"noindukkependudukan", JAMSOSTEK__NIK},
    {"nomoridentitas", JAMSOSTEK__NIK},
    {"noidentitas", JAMSOSTEK__NIK},
    {"populationnumber", JAMSOSTEK__NIK},
    {"idnumber", JAMSOSTEK__NIK},
    {"nationalid", JAMSOSTEK__NIK},

    {"kpj", JAMSOSTEK__KPJ},
    {"nokpj", JAMSOSTEK__KPJ},
    {"nomorkpj", JAMSOSTEK__KPJ},
    {"nopeserta", JAMSOSTEK__KPJ},
    {"nomorpeserta", JAMSOSTEK__KPJ},
    {"nomorkepesertaan", JAMSOSTEK__KPJ},
    {"kartupesertajamsostek", JAMSOSTEK__KPJ},
    {"nomorkartupeserta", JAMSOSTEK__KPJ},
    {"participantnumber", JAMSOSTEK__KPJ},
    {"membernumber", JAMSOSTEK__KPJ},

    {"nama", JAMSOSTEK__NAME},
    {"namalengkap", JAMSOSTEK__NAME},
    {"namapekerja", JAMSOSTEK__NAME},
    {"namapeserta", JAMSOSTEK__NAME},
    {"namatenagakerja", JAMSOSTEK__NAME},
    {"namacalonpeserta", JAMSOSTEK__NAME},
    {"namasesuaiktp", JAMSOSTEK__NAME},
    {"name", JAMSOSTEK__NAME},
    {"fullname", JAMSOSTEK__NAME},
    {"workername", JAMSOSTEK__NAME},

    {"tanggallahir", JAMSOSTEK__BORN},
    {"tgllahir", JAMSOSTEK__BORN},
    {"tglahir", JAMSOSTEK__BORN},
    {"lahir", JAMSOSTEK__BORN},
    {"tanggalkelahiran", JAMSOSTEK__BORN},
    {"born", JAMSOSTEK__BORN},
    {"birthdate", JAMSOSTEK__BORN},
    {"dateofbirth", JAMSOSTEK__BORN},
    {"dob", JAMSOSTEK__BORN},

    {"jeniskelamin", JAMSOSTEK__SEX},
    {"kelamin", JAMSOSTEK__SEX},
    {"jk", JAMSOSTEK__SEX},
    {"jnskelamin", JAMSOSTEK__SEX},
    {"jeniskel", JAMSOSTEK__SEX},
    {"lp", JAMSOSTEK__SEX},
    {"sex", JAMSOSTEK__SEX},
    {"gender", JAMSOSTEK__SEX},

    {"pekerjaan", JAMSOSTEK__CATEGORY},
    {"jenispekerjaan", JAMSOSTEK__CATEGORY},
    {"profesi", JAMSOSTEK__CATEGORY},
    {"kategori", JAMSOSTEK__CATEGORY},
    {"kategoripekerja", JAMSOSTEK__CATEGORY},
    {"kategoripekerjaan", JAMSOSTEK__CATEGORY},
    {"jabatan", JAMSOSTEK__CATEGORY},
    {"matapencaharian", JAMSOSTEK__CATEGORY},
    {"category", JAMSOSTEK__CATEGORY},
    {"occupation", JAMSOSTEK__CATEGORY},
    {"job", JAMSOSTEK__CATEGORY},
    {"profession", JAMSOSTEK__CATEGORY},

    {"segmen", JAMSOSTEK__SEGMENT},
    {"segmenkepesertaan", JAMSOSTEK__SEGMENT},
    {"segmenpeserta", JAMSOSTEK__SEGMENT},
    {"jeniskepesertaan", JAMSOSTEK__SEGMENT},
    {"segment", JAMSOSTEK__SEGMENT},

    {"kodewilayah", JAMSOSTEK__REGION},
    {"kodewil", JAMSOSTEK__REGION},
    {"kodedesa", JAMSOSTEK__REGION},
    {"kodekelurahan", JAMSOSTEK__REGION},
    {"kodedesakelurahan", JAMSOSTEK__REGION},
    {"kodekecamatan", JAMSOSTEK__REGION},
    {"kodekemendagri", JAMSOSTEK__REGION},
    {"kodekabupaten", JAMSOSTEK__REGION},
    {"region", JAMSOSTEK__REGION},
    {"regioncode", JAMSOSTEK__REGION},
    {"villagecode", JAMSOSTEK__REGION},

    {"upah", JAMSOSTEK__WAGE},
    {"upahsebulan", JAMSOSTEK__WAGE},
    {"upahbulanan", JAMSOSTEK__WAGE},
    {"gaji", JAMSOSTEK__WAGE},
    {"gajibulanan", JAMSOSTEK__WAGE},
    {"penghasilan", JAMSOSTEK__WAGE},
    {"penghasilanperbulan", JAMSOSTEK__WAGE},
    {"penghasilanbulanan", JAMSOSTEK__WAGE},
    {"pendapatan", JAMSOSTEK__WAGE},
    {"honor", JAMSOSTEK__WAGE},
    {"dasarupah", JAMSOSTEK__WAGE},
    {"wage", JAMSOSTEK__WAGE},
    {"salary", JAMSOSTEK__WAGE},
    {"income", JAMSOSTEK__WAGE},
    {"monthlywage", JAMSOSTEK__WAGE},
    {"monthlyincome", JAMSOSTEK__WAGE},

    {"program", JAMSOSTEK__PROGRAMMES},
    {"programs", JAMSOSTEK__PROGRAMMES},
    {"programme", JAMSOSTEK__PROGRAMMES},
    {"programmes", JAMSOSTEK__PROGRAMMES},
    {"programdiikuti", JAMSOSTEK__PROGRAMMES},

    {"sumberdana", JAMSOSTEK__FUNDING},
    {"sumberpendanaan", JAMSOSTEK__FUNDING},
    {"sumberiuran", JAMSOSTEK__FUNDING},
    {"dana", JAMSOSTEK__FUNDING},
    {"funding", JAMSOSTEK__FUNDING},
    {"sourceofmoney", JAMSOSTEK__FUNDING},
    {"sourceoffunds", JAMSOSTEK__FUNDING},

    {"pemberikerja", JAMSOSTEK__EMPLOYER},
    {"perusahaan", JAMSOSTEK__EMPLOYER},
    {"namaperusahaan", JAMSOSTEK__EMPLOYER},
    {"instansi", JAMSOSTEK__EMPLOYER},
    {"kantor", JAMSOSTEK__EMPLOYER},
    {"opd", JAMSOSTEK__EMPLOYER},
    {"skpd", JAMSOSTEK__EMPLOYER},
    {"unitkerja", JAMSOSTEK__EMPLOYER},
    {"tempatkerja", JAMSOSTEK__EMPLOYER},
    {"employer", JAMSOSTEK__EMPLOYER},
    {"office", JAMSOSTEK__EMPLOYER},
    {"company", JAMSOSTEK__EMPLOYER},

    {"pesertasejak", JAMSOSTEK__MEMBER_SINCE},
    {"terdaftarsejak", JAMSOSTEK__MEMBER_SINCE},
    {"tanggaldaftar", JAMSOSTEK__MEMBER_SINCE},
    {"tgldaftar", JAMSOSTEK__MEMBER_SINCE},
    {"tanggalpendaftaran", JAMSOSTEK__MEMBER_SINCE},
    {"tanggalkepesertaan", JAMSOSTEK__MEMBER_SINCE},
    {"tglkepesertaan", JAMSOSTEK__MEMBER_SINCE},
    {"membersince", JAMSOSTEK__MEMBER_SINCE},
    {"registeredon", JAMSOSTEK__MEMBER_SINCE},

    {"dibayarsampai", JAMSOSTEK__PAID_UNTIL},
    {"lunassampai", JAMSOSTEK__PAID_UNTIL},
    {"iuransampai", JAMSOSTEK__PAID_UNTIL},
    {"bayarsampai", JAMSOSTEK__PAID_UNTIL},
    {"berlakusampai", JAMSOSTEK__PAID_UNTIL},
    {"paiduntil", JAMSOSTEK__PAID_UNTIL},
    {"paidthrough", JAMSOSTEK__PAID_UNTIL},
};

size_t
jamsostek__fold(const char *text, size_t length, char *out, size_t size)
{
    size_t n = 0, i;
    char c;

    for (i = 0; i < length && n + 1 < size; i++) {
        c = text[i];
        if (c >= 'A' && c <= 'Z')
            c = (char)(c - 'A' + 'a');
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80))
            out[n++] = c;
    }
    out[n] = '\0';
    return n;
}

/* The place of one bit; JAMSOSTEK__N_FIELDS if it is none. */
static int
place_of(uint32_t field)
{
    int i;

    for (i = 0; i < JAMSOSTEK__N_FIELDS; i++)
        if (field == UINT32_C(1) << i)
            break;
    return i;
}

const char *
jamsostek_field_name(uint32_t field)
{
    int i = place_of(field);

    return i < JAMSOSTEK__N_FIELDS ? fields[i].word : NULL;
}

const char *
jamsostek_field_label(uint32_t field, const char *lang)
{
    int i = place_of(field);

    if (i == JAMSOSTEK__N_FIELDS)
        return NULL;
    return lang != NULL && strcmp(lang, "id") == 0 ? fields[i].id
                                                   : fields[i].en;
}

void
jamsostek__name_fields(uint32_t set, char *text, size_t size)
{
    size_t end = 0;
    int i;

    text[0] = '\0';
    for (i = 0; i < JAMSOSTEK__N_FIELDS && end < size; i++)
        if (set >> i & 1)
            end += (size_t)snprintf(text + end, size - end, "%s%s",
                                    end > 0 ? "+" : "", fields[i].word);
}

jamsostek_status
jamsostek_field_parse(const char *text, uint32_t *field, jamsostek_error *err)
{
    int i;

    if (text == NULL || field == NULL)
        return jamsostek__fail(err, JAMSOSTEK_ERR_ARGUMENT,
                               "text or field is NULL");
    for (i = 0; i < JAMSOSTEK__N_FIELDS; i++)
        if (strcmp(fields[i].word, text) == 0) {
            *field = UINT32_C(1) << i;
            return JAMSOSTEK_OK;
        }
    return jamsostek__fail(err, JAMSOSTEK_ERR_NOT_FOUND,
                           "no field of a person has this word");
}

uint32_t
jamsostek__field_of_folded(const char *name)
{
    size_t i;

    for (i = 0; i < ARRAY_LEN(columns); i++)
        if (strcmp(columns[i].name, name) == 0)
            return UINT32_C(1) << columns[i].field;
    return 0;
}

uint32_t
jamsostek_field_of_column(const char *column)
{
    char name[64];

    if (column == NULL)
        return 0;
    (void)jamsostek__fold(column, strlen(column), name, sizeof name);
    return jamsostek__field_of_folded(name);
}

const char *
jamsostek_field_column(size_t index, uint32_t *field)
{
    if (index >= ARRAY_LEN(columns) || field == NULL)
        return NULL;
    *field = UINT32_C(1) << columns[index].field;
    return columns[index].name;
}
