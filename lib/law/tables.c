/* SPDX-License-Identifier: MIT */

/*
 * tables.c - the law as enacted
 * Generated from the TOML files of this folder by generate.py: do not edit.
 */

#include "law/law.h"

/* clang-format off */

const struct jamsostek__edition jamsostek__edition = {
    "2026.11", 20778, 16617, 20758, 20788,
    "7af8ef65cc6badbaefc601226023de84437253904347cf8256dad04e2a68313b",
};

const size_t jamsostek__n_sources = 43;
const jamsostek_source jamsostek__sources[] = {
    {"uu-7-2021", "UU 7/2021 tentang Harmonisasi Peraturan Perpajakan", "Undang-undang pajak 2021: PPN 11% mulai April 2022.", "Tax law of 2021: VAT of 11% from April 2022.", "brackets from tax year 2022", "known"},
    {"perpres-109-2013", "Perpres 109/2013 tentang Penahapan Kepesertaan Program Jaminan Sosial", "Penahapan kepesertaan: program wajib menurut skala usaha.", "Stages of membership: which programmes bind a firm of which size.", "2013", "known"},
    {"pp-86-2013", "PP 86/2013 tentang Tata Cara Pengenaan Sanksi Administratif kepada Pemberi Kerja Selain Penyelenggara Negara dan Setiap Orang, Selain Pemberi Kerja, Pekerja, dan Penerima Bantuan Iuran dalam Penyelenggaraan Jaminan Sosial", "Sanksi administratif bagi pemberi kerja yang tidak mendaftar atau memberi data keliru.", "Administrative sanctions for employers who do not register or give wrong data.", "2013", "read"},
    {"pp-44-2015", "PP 44/2015 tentang Penyelenggaraan Program Jaminan Kecelakaan Kerja dan Jaminan Kematian", "JKK dan JKM: peserta, iuran, kelompok risiko, tabel BPU, jasa konstruksi, pembayaran. Diubah dengan PP 82/2019 dan PP 49/2023.", "JKK and JKM: members, rates, risk groups, BPU table, construction, payment. Amended by PP 82/2019 and PP 49/2023.", "signed and promulgated 30 Jun 2015, in force 1 Jul 2015", "read"},
    {"pp-45-2015", "PP 45/2015 tentang Penyelenggaraan Program Jaminan Pensiun", "JP: iuran, batas upah, usia pensiun.", "JP: contribution, wage ceiling, pension age.", "signed and promulgated 30 Jun 2015, in force 1 Jul 2015", "read"},
    {"pp-46-2015", "PP 46/2015 tentang Penyelenggaraan Program Jaminan Hari Tua", "JHT: iuran PU dan tabel BPU. PP 60/2015 hanya mengubah pembayaran manfaat.", "JHT: contribution of wage earners, table for BPU. PP 60/2015 changed the payout only.", "in force 1 Jul 2015", "read"},
    {"pp-82-2019", "PP 82/2019 tentang Perubahan atas PP 44/2015", "Perubahan pertama PP 44/2015: daftar industri diterbitkan ulang, tarif tetap.", "First amendment of PP 44/2015: issues the industry list anew, rates stay.", "signed 29 Nov 2019; promulgated and in force 2 Dec 2019", "read"},
    {"pp-49-2020", "PP 49/2020 tentang Penyesuaian Iuran Program Jaminan Sosial Ketenagakerjaan Selama Bencana Nonalam Penyebaran Corona Virus Disease 2019 (COVID-19)", "COVID-19: JKK dan JKM tinggal 1%, JP ditunda, jatuh tempo mundur, denda turun.", "COVID-19: JKK and JKM down to 1%, JP deferred, later due date, lower fine.", "signed 31 Aug 2020, in force 1 Sep 2020", "known"},
    {"pp-7-2021", "PP 7/2021 tentang Kemudahan, Pelindungan, dan Pemberdayaan Koperasi dan Usaha Mikro, Kecil, dan Menengah", "Ukuran usaha mikro, kecil, dan menengah.", "Sizes of micro, small and medium businesses.", "2021", "known"},
    {"pp-37-2021", "PP 37/2021 tentang Penyelenggaraan Program Jaminan Kehilangan Pekerjaan", "JKP: peserta, iuran, dan rekomposisi antardana.", "JKP: members, contribution and how the funds share it.", "signed, promulgated and in force 2 Feb 2021; claims paid from Feb 2022", "read"},
    {"pp-38-2023", "PP 38/2023 tentang Dana Bagi Hasil Perkebunan Sawit", "Dana bagi hasil sawit untuk daerah penghasil.", "Palm revenue share for producing regions.", "2023", "known"},
    {"pp-49-2023", "PP 49/2023 tentang Perubahan Kedua atas PP 44/2015", "Perubahan kedua PP 44/2015: peserta pada penyelenggara negara, rekomposisi peserta JKP.", "Second amendment of PP 44/2015: members of the state as employer, funds of JKP members.", "signed, promulgated and in force 6 Oct 2023", "read"},
    {"pp-6-2025", "PP 6/2025 tentang Perubahan atas PP 37/2021", "Mengubah PP 37/2021: iuran JKP 0,36%, tanpa rekomposisi JKM.", "Amends PP 37/2021: JKP at 0.36%, nothing from JKM.", "signed, promulgated and in force 7 Feb 2025", "read"},
    {"pp-7-2025", "PP 7/2025 tentang Penyesuaian Iuran Jaminan Kecelakaan Kerja bagi Perusahaan Industri Padat Karya Tertentu Tahun 2025", "JKK separuh bagi enam industri padat karya mulai Februari 2025.", "Half JKK for six labour-intensive industries from February 2025.", "signed, promulgated and in force 7 Feb 2025; contributions from Feb 2025", "read"},
    {"pp-36-2025", "PP 36/2025 tentang Perubahan atas PP 7/2025", "Memperpanjang PP 7/2025 sampai Januari 2026 dan menjelaskan dendanya.", "Prolongs PP 7/2025 to January 2026 and explains the fine.", "signed, promulgated and in force 4 Sep 2025", "read"},
    {"pp-50-2025", "PP 50/2025 tentang Penyesuaian Iuran Jaminan Kecelakaan Kerja dan Jaminan Kematian bagi Peserta Bukan Penerima Upah", "JKK dan JKM separuh bagi BPU, kecuali yang dibayar APBN atau APBD.", "Half JKK and JKM for BPU, except from state and regional budgets.", "signed, promulgated and in force 22 Dec 2025", "read"},
    {"permenaker-44-2015", "Permenaker 44/2015 tentang Penyelenggaraan Program JKK dan JKM bagi Pekerja Harian Lepas, Borongan, dan Perjanjian Kerja Waktu Tertentu pada Sektor Usaha Jasa Konstruksi", "Proyek jasa konstruksi: pendaftaran dan sertifikat. Diganti Permenaker 5/2021.", "Construction projects: registration and certificate. Replaced by Permenaker 5/2021.", "31 Dec 2015", "known"},
    {"permenaker-7-2017", "Permenaker 7/2017 tentang Program Jaminan Sosial Tenaga Kerja Indonesia", "Aturan pertama untuk PMI. Diganti Permenaker 18/2018.", "First rules for migrant workers. Replaced by Permenaker 18/2018.", "Aug 2017 (weak)", "known"},
    {"permenaker-18-2018", "Permenaker 18/2018 tentang Jaminan Sosial Pekerja Migran Indonesia", "PMI: satu besaran sampai 24 bulan. Diganti Permenaker 4/2023.", "Migrant workers: one amount up to 24 months. Replaced by Permenaker 4/2023.", "10 Dec 2018 (weak)", "known"},
    {"permenaker-4-2023", "Permenaker 4/2023 tentang Jaminan Sosial Pekerja Migran Indonesia", "PMI: paket 6, 12, dan 24 bulan.", "Migrant workers: packages of 6, 12 and 24 months.", "promulgated 22 Feb 2023", "known"},
    {"pmk-131-2024", "PMK 131/2024, VAT", "PPN mulai 2025: nominal 12% atas 11/12 harga.", "VAT from 2025: nominal 12% on 11/12 of the price.", "2025", "uncertain"},
    {"pmk-72-2024", "PMK 72/2024, Dana Bagi Hasil Cukai Hasil Tembakau", "Penggunaan dana bagi hasil cukai hasil tembakau.", "Use of the tobacco excise share.", "2024", "uncertain"},
    {"permendagri-20-2018", "Permendagri 20/2018 tentang Pengelolaan Keuangan Desa", "Keuangan desa: APBDes dapat membayar iuran kepala desa dan perangkat.", "Village finance: the budget may pay for head and apparatus.", "2018", "known"},
    {"permendes-16-2025", "Permendes 16/2025, fokus penggunaan Dana Desa Tahun 2026", "Fokus penggunaan Dana Desa tahun 2026.", "Focus of the village fund in 2026.", "Dana Desa 2026", "uncertain"},
    {"surat-b-1397-022018", "Surat BPJS B/1397/022018", "Batas upah JP 2019; tahun pada nomor surat tampaknya salah cetak.", "JP ceiling of 2019; the year in the number looks like a misprint.", "2019", "known"},
    {"se-b-1328-022020", "Surat Edaran BPJS B/1328/022020", "Batas upah JP 2020 beserta perhitungannya.", "JP ceiling of 2020 with its calculation.", "10 Feb 2020", "known"},
    {"se-b-0246-022021", "Surat Edaran BPJS B/0246/022021", "Batas upah JP 2021.", "JP ceiling of 2021.", "16 Feb 2021", "known"},
    {"surat-b-77-022023", "Surat BPJS B/77/022023", "Batas upah JP 2023; menyebut juga batas 2022.", "JP ceiling of 2023; names that of 2022.", "Feb 2023", "known"},
    {"surat-b-1387-022024", "Surat BPJS B/1387/022024", "Batas upah JP 2024.", "JP ceiling of 2024.", "Feb 2024", "known"},
    {"surat-b-726-022025", "Surat BPJS B/726/022025", "Batas upah JP 2025.", "JP ceiling of 2025.", "Feb 2025", "known"},
    {"surat-b-1226-022026", "Surat BPJS B/1226/022026", "Batas upah JP 2026.", "JP ceiling of 2026.", "25 Feb 2026 (weak)", "known"},
    {"brosur-bpu-2026", "BPJS brochure for BPU (2026), as transcribed in samuelgautama/sapa-chatbot", "Penjelasan BPJS untuk BPU tahun 2026: mendaftar sebelum usia 65 tahun.", "What BPJS tells BPU in 2026: registration below the age of 65.", "2026", "known"},
    {"perbup-kotim-16-2022", "Perbup Kotawaringin Timur 16/2022", "Aturan satu kabupaten tentang JHT pegawai non-ASN.", "One regency's rule on JHT for staff without civil-servant status.", "2022", "uncertain"},
    {"permendagri-15-2024", "Permendagri 15/2024 tentang Pedoman Penyusunan APBD Tahun Anggaran 2025", "Pedoman APBD 2025: cakupan naik paling sedikit 20% dari tahun sebelumnya.", "Guideline for the regional budgets of 2025: coverage up by at least 20% on the year before.", "Budget of 2025", "uncertain"},
    {"uu-59-2024", "UU 59/2024 tentang Rencana Pembangunan Jangka Panjang Nasional Tahun 2025-2045", "RPJPN 2025-2045: cakupan 99,5% pada 2045.", "Long-term plan 2025-2045: coverage of 99.5% in 2045.", "2024", "uncertain"},
    {"library", "Decisions of libjamsostek", "Pilihan baku bila peraturan tidak mengatur; kolom pasal memuat nomor keputusan.", "Defaults where the law is silent; the article is the number of the decision.", "", "known"},
    {"press", "Press and public sites named in the note", "Media dan situs publik; tiap baris menyebut sumbernya.", "News pages and public repositories; each row names its own.", "", "known"},
    {"bpjs", "BPJS Ketenagakerjaan pages", "Informasi publik BPJS Ketenagakerjaan, sebagian dikutip pihak lain.", "Public information of BPJS Ketenagakerjaan, partly quoted by others.", "", "known"},
    {"permenaker-1-2025", "Permenaker 1/2025 tentang Perubahan atas Permenaker 5/2021", "Masa tunggu JKM bagi BPU dan pelaporan kecelakaan; naskahnya tidak terbaca.", "Waiting rule of JKM for BPU, accident reports; wording not seen.", "promulgated 24 Feb 2025", "known"},
    {"uu-36-2008", "UU 36/2008 tentang Perubahan Keempat atas UU 7/1983 tentang Pajak Penghasilan", "Tarif umum PPh sampai tahun pajak 2021.", "Income tax brackets up to tax year 2021.", "to tax year 2021", "known"},
    {"pp-68-2009", "PP 68/2009 tentang Tarif Pajak Penghasilan Pasal 21 atas Penghasilan Berupa Uang Pesangon, Uang Manfaat Pensiun, Tunjangan Hari Tua, dan Jaminan Hari Tua yang Dibayarkan Sekaligus", "Pajak atas JHT yang dibayarkan sekaligus, disertai contoh perhitungan.", "Tax on lump sums of old-age savings, with worked examples.", "16 Nov 2009", "read"},
    {"permenaker-19-2015", "Permenaker 19/2015 tentang Tata Cara dan Persyaratan Pembayaran Manfaat Jaminan Hari Tua", "Masa tunggu satu bulan setelah berhenti bekerja. Diganti Permenaker 4/2022.", "One month's wait after leaving work. Replaced by Permenaker 4/2022.", "payouts from 1 Sep 2015 (unconfirmed)", "known"},
    {"permenaker-4-2022", "Permenaker 4/2022 tentang Tata Cara dan Persyaratan Pembayaran Manfaat Jaminan Hari Tua", "Aturan pencairan JHT yang berlaku sekarang.", "JHT payout rules now in force.", "26 Apr 2022", "known"},
};

const char *const jamsostek__titles_id[] = {
    "UU 7/2021 tentang Harmonisasi Peraturan Perpajakan",
    "Perpres 109/2013 tentang Penahapan Kepesertaan Program Jaminan Sosial",
    "PP 86/2013 tentang Tata Cara Pengenaan Sanksi Administratif kepada Pemberi Kerja Selain Penyelenggara Negara dan Setiap Orang, Selain Pemberi Kerja, Pekerja, dan Penerima Bantuan Iuran dalam Penyelenggaraan Jaminan Sosial",
    "PP 44/2015 tentang Penyelenggaraan Program Jaminan Kecelakaan Kerja dan Jaminan Kematian",
    "PP 45/2015 tentang Penyelenggaraan Program Jaminan Pensiun",
    "PP 46/2015 tentang Penyelenggaraan Program Jaminan Hari Tua",
    "PP 82/2019 tentang Perubahan atas PP 44/2015",
    "PP 49/2020 tentang Penyesuaian Iuran Program Jaminan Sosial Ketenagakerjaan Selama Bencana Nonalam Penyebaran Corona Virus Disease 2019 (COVID-19)",
    "PP 7/2021 tentang Kemudahan, Pelindungan, dan Pemberdayaan Koperasi dan Usaha Mikro, Kecil, dan Menengah",
    "PP 37/2021 tentang Penyelenggaraan Program Jaminan Kehilangan Pekerjaan",
    "PP 38/2023 tentang Dana Bagi Hasil Perkebunan Sawit",
    "PP 49/2023 tentang Perubahan Kedua atas PP 44/2015",
    "PP 6/2025 tentang Perubahan atas PP 37/2021",
    "PP 7/2025 tentang Penyesuaian Iuran Jaminan Kecelakaan Kerja bagi Perusahaan Industri Padat Karya Tertentu Tahun 2025",
    "PP 36/2025 tentang Perubahan atas PP 7/2025",
    "PP 50/2025 tentang Penyesuaian Iuran Jaminan Kecelakaan Kerja dan Jaminan Kematian bagi Peserta Bukan Penerima Upah",
    "Permenaker 44/2015 tentang Penyelenggaraan Program JKK dan JKM bagi Pekerja Harian Lepas, Borongan, dan Perjanjian Kerja Waktu Tertentu pada Sektor Usaha Jasa Konstruksi",
    "Permenaker 7/2017 tentang Program Jaminan Sosial Tenaga Kerja Indonesia",
    "Permenaker 18/2018 tentang Jaminan Sosial Pekerja Migran Indonesia",
    "Permenaker 4/2023 tentang Jaminan Sosial Pekerja Migran Indonesia",
    "PMK 131/2024, VAT",
    "PMK 72/2024, Dana Bagi Hasil Cukai Hasil Tembakau",
    "Permendagri 20/2018 tentang Pengelolaan Keuangan Desa",
    "Permendes 16/2025, fokus penggunaan Dana Desa Tahun 2026",
    "Surat BPJS B/1397/022018",
    "Surat Edaran BPJS B/1328/022020",
    "Surat Edaran BPJS B/0246/022021",
    "Surat BPJS B/77/022023",
    "Surat BPJS B/1387/022024",
    "Surat BPJS B/726/022025",
    "Surat BPJS B/1226/022026",
    "Brosur BPJS untuk BPU (2026)",
    "Perbup Kotawaringin Timur 16/2022",
    "Permendagri 15/2024 tentang Pedoman Penyusunan APBD Tahun Anggaran 2025",
    "UU 59/2024 tentang Rencana Pembangunan Jangka Panjang Nasional Tahun 2025-2045",
    "Keputusan libjamsostek",
    "Media dan situs publik dalam catatan",
    "BPJS Ketenagakerjaan, halaman situs",
    "Permenaker 1/2025 tentang Perubahan atas Permenaker 5/2021",
    "UU 36/2008 tentang Perubahan Keempat atas UU 7/1983 tentang Pajak Penghasilan",
    "PP 68/2009 tentang Tarif Pajak Penghasilan Pasal 21 atas Penghasilan Berupa Uang Pesangon, Uang Manfaat Pensiun, Tunjangan Hari Tua, dan Jaminan Hari Tua yang Dibayarkan Sekaligus",
    "Permenaker 19/2015 tentang Tata Cara dan Persyaratan Pembayaran Manfaat Jaminan Hari Tua",
    "Permenaker 4/2022 tentang Tata Cara dan Persyaratan Pembayaran Manfaat Jaminan Hari Tua",
};

static const char *const options_choice_bpu_bracket_gap[] = {
    "lower_row",
    "upper_row",
};
static const char *const options_choice_bpu_low_income[] = {
    "first_row",
    "refuse",
};
static const char *const options_choice_daily_wage_jp[] = {
    "factor",
    "refuse",
};
static const char *const options_choice_pension_age_reached[] = {
    "stays_reached",
    "as_of_month",
};
static const char *const options_choice_relief_funding_not_given[] = {
    "as_own",
    "no_relief",
};
static const char *const options_choice_fine_part_month[] = {
    "full_months",
    "started_months",
};
static const char *const options_choice_jp_due_holiday[] = {
    "as_printed",
    "next_working_day",
};
static const char *const options_choice_jht_fine_base[] = {
    "whole",
    "employer_share",
};
static const char *const options_choice_covid_due_date[] = {
    "month_after",
    "every_payer",
};
static const char *const options_rounding_jkk_direction[] = {
    "half_up",
    "down",
    "up",
    "half_even",
};
static const char *const options_rounding_jkm_direction[] = {
    "half_up",
    "down",
    "up",
    "half_even",
};
static const char *const options_rounding_jht_direction[] = {
    "half_up",
    "down",
    "up",
    "half_even",
};
static const char *const options_rounding_jp_direction[] = {
    "half_up",
    "down",
    "up",
    "half_even",
};
static const char *const options_rounding_jkp_direction[] = {
    "half_up",
    "down",
    "up",
    "half_even",
};
static const char *const options_rounding_wage_direction[] = {
    "half_up",
    "down",
    "up",
    "half_even",
};
static const char *const options_choice_pmi_between[] = {
    "package_and_months",
    "cheapest",
};
static const char *const options_choice_pmi_short[] = {
    "smallest_package",
    "refuse",
};
static const char *const options_choice_construction_daily_wage[] = {
    "construction_factor",
    "wage_earner_factor",
};
static const char *const options_choice_jkm_waiting[] = {
    "paid_months",
    "membership_days",
};
static const char *const options_choice_jkm_not_waited[] = {
    "funeral_only",
    "nothing",
};
static const char *const options_choice_jp_conditions_not_met[] = {
    "lump_sum",
    "pension",
};
static const char *const options_choice_unequal_eyes[] = {
    "divided_by_4",
    "as_printed",
};
static const char *const options_choice_left_handed_fingers[] = {
    "as_printed",
    "reversed",
};
static const char *const options_choice_jkm_several_memberships[] = {
    "each",
    "once",
};
static const char *const options_choice_disability_steps[] = {
    "whole",
    "proportional",
};
static const char *const options_choice_jp_limits_start[] = {
    "as_listed",
    "january",
    "february",
    "march",
};
static const char *const options_choice_jp_survivor_limits[] = {
    "applied",
    "not_applied",
};
static const char *const options_choice_pu_long_arrears[] = {
    "not_active",
    "active",
};
static const char *const options_choice_unpaid_from[] = {
    "due_date_passed",
    "month_ended",
};
static const char *const options_choice_jht_crediting[] = {
    "monthly_compound",
    "by_the_month",
};
static const char *const options_choice_jht_unknown_reason[] = {
    "wait_for_age",
    "refuse",
};
static const char *const options_choice_jp_two_children[] = {
    "one_share",
    "each_child",
};
static const char *const options_choice_jkp_months_in_row[] = {
    "before_dismissal",
    "anywhere",
};
static const char *const options_jkk_transport_modes[] = {
    "each",
    "together",
};
static const char *const options_rounding_jp_ceiling_direction[] = {
    "half_up",
    "down",
    "up",
    "half_even",
};
static const char *const options_rounding_jp_limits_direction[] = {
    "half_up",
    "down",
    "up",
    "half_even",
};
static const char *const options_rounding_benefit_direction[] = {
    "half_up",
    "down",
    "up",
    "half_even",
};
static const char *const options_scholarship_not_yet_at_school[] = {
    "starts_later",
    "none",
};
static const char *const options_tax_window[] = {
    "calendar_years",
    "from_the_day",
};
static const char *const options_tax_first_partial[] = {
    "final",
    "progressive",
};

const struct jamsostek__key_info jamsostek__key_infos[N_KEYS] = {
    {"bpu.jkm", "Iuran JKM peserta BPU", "JKM of a BPU participant", 1, 1, 1, 0, NULL, 20778, 0, 9000000000000},
    {"bpu.jkk_rate", "Iuran JKK peserta BPU", "JKK rate of a BPU participant", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"bpu.jht_rate", "Iuran JHT peserta BPU", "JHT rate of a BPU participant", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"bpu.income", "Dasar penghasilan peserta BPU", "Deemed income of a BPU participant", 1, 2, 1, 0, NULL, 20778, 0, 9007199254740992},
    {"bpu.practice_minimum_income", "Penghasilan terendah yang diterima saat pendaftaran BPU", "Lowest income accepted when a BPU registers", 1, 1, 1, 0, NULL, 20778, 0, 9007199254740992},
    {"bpu.bracket_gap", "Jarak antara batas atas tercetak dan batas bawah berikutnya", "Distance from a printed upper limit to the next lower limit", 1, 1, 1, 0, NULL, 20778, 1, 9007199254740992},
    {"choice.bpu_bracket_gap", "Penghasilan di antara dua baris BPU", "Income between two BPU rows", 9, 1, 1, 2, options_choice_bpu_bracket_gap, 20778, 0, 1},
    {"choice.bpu_low_income", "Penghasilan BPU di bawah Rp1.000.000", "BPU income below Rp1,000,000", 9, 1, 1, 2, options_choice_bpu_low_income, 20778, 0, 1},
    {"choice.daily_wage_jp", "Upah harian sebagai dasar JP", "Daily wage as the base of JP", 9, 1, 1, 2, options_choice_daily_wage_jp, 20778, 0, 1},
    {"choice.pension_age_reached", "Peserta di antara dua kenaikan usia pensiun", "Person between two steps of the pension age", 9, 1, 1, 2, options_choice_pension_age_reached, 20778, 0, 1},
    {"choice.relief_funding_not_given", "Sumber dana tidak disebut", "Funding not given", 9, 1, 1, 2, options_choice_relief_funding_not_given, 20778, 0, 1},
    {"choice.fine_part_month", "Denda untuk bagian dari sebulan", "Late fine for a part of a month", 9, 1, 1, 2, options_choice_fine_part_month, 20778, 0, 1},
    {"choice.jp_due_holiday", "Jatuh tempo JP pada hari libur", "JP due on a holiday", 9, 1, 1, 2, options_choice_jp_due_holiday, 20778, 0, 1},
    {"choice.jht_fine_base", "Dasar denda JHT", "Base of the JHT fine", 9, 1, 1, 2, options_choice_jht_fine_base, 20778, 0, 1},
    {"choice.covid_due_date", "Jatuh tempo siapa yang digeser PP 49/2020", "Whose due date PP 49/2020 moved", 9, 1, 1, 2, options_choice_covid_due_date, 20778, 0, 1},
    {"construction.jkk_rate", "Iuran JKK jasa konstruksi, upah diketahui", "Construction JKK rate, wages known", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"construction.jkm_rate", "Iuran JKM jasa konstruksi, upah diketahui", "Construction JKM rate, wages known", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"construction.jkk_layers", "Iuran JKK jasa konstruksi menurut nilai kontrak", "Construction JKK by layers of the contract value", 2, 3, 1, 0, NULL, 20778, 0, 1000000},
    {"construction.jkm_layers", "Iuran JKM jasa konstruksi menurut nilai kontrak", "Construction JKM by layers of the contract value", 2, 3, 1, 0, NULL, 20778, 0, 1000000},
    {"construction.vat", "PPN yang dikeluarkan dari nilai kontrak", "VAT to take out of the contract value", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"jht.rate_employer", "Iuran JHT, bagian pemberi kerja", "JHT rate, employer's share", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"jht.rate_worker", "Iuran JHT, bagian pekerja", "JHT rate, worker's share", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"jkk.rate_very_low", "Iuran JKK, risiko sangat rendah", "JKK rate, very low risk", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"jkk.rate_low", "Iuran JKK, risiko rendah", "JKK rate, low risk", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"jkk.rate_medium", "Iuran JKK, risiko sedang", "JKK rate, medium risk", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"jkk.rate_high", "Iuran JKK, risiko tinggi", "JKK rate, high risk", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"jkk.rate_very_high", "Iuran JKK, risiko sangat tinggi", "JKK rate, very high risk", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"jkm.rate", "Iuran JKM", "JKM rate", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"jkp.rate_government", "Iuran JKP dari pemerintah", "JKP rate, government's share", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"jkp.from_jkk", "Iuran JKP dari rekomposisi JKK", "JKP slice taken from JKK", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"jkp.from_jkm", "Iuran JKP dari rekomposisi JKM", "JKP slice taken from JKM", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"jkp.ceiling", "Batas upah JKP", "JKP wage ceiling", 1, 1, 1, 0, NULL, 20778, 0, 9007199254740992},
    {"jp.rate_employer", "Iuran JP, bagian pemberi kerja", "JP rate, employer's share", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"jp.rate_worker", "Iuran JP, bagian pekerja", "JP rate, worker's share", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"jp.ceiling", "Batas upah Jaminan Pensiun", "JP wage ceiling", 1, 1, 1, 0, NULL, 20778, 0, 9007199254740992},
    {"payment.due_day", "Jatuh tempo JKK dan JKM, tanggal", "Due day of JKK and JKM", 6, 1, 1, 0, NULL, 20778, 1, 31},
    {"payment.due_day_jht", "Jatuh tempo JHT, tanggal", "Due day of JHT", 6, 1, 1, 0, NULL, 20778, 1, 31},
    {"payment.due_day_jp", "Jatuh tempo JP, tanggal", "Due day of JP", 6, 1, 1, 0, NULL, 20778, 1, 31},
    {"payment.holiday_shift", "Jatuh tempo JKK dan JKM pada hari libur bergeser ke hari kerja berikutnya", "A due day of JKK and JKM that is a holiday moves to the next working day", 8, 1, 1, 0, NULL, 20778, 0, 31},
    {"payment.holiday_shift_jht", "Jatuh tempo JHT pada hari libur bergeser ke hari kerja berikutnya", "A due day of JHT that is a holiday moves to the next working day", 8, 1, 1, 0, NULL, 20778, 0, 31},
    {"payment.due_months_after_pu", "Jatuh tempo JKK dan JKM PU, bulan setelah bulan iuran", "Due, wage earners, JKK and JKM: months after the contribution month", 4, 1, 1, 0, NULL, 20778, 0, 1200},
    {"payment.due_months_after_pu_jht", "Jatuh tempo JHT PU, bulan setelah bulan iuran", "Due, wage earners, JHT: months after the contribution month", 4, 1, 1, 0, NULL, 20778, 0, 1200},
    {"payment.due_months_after_pu_jp", "Jatuh tempo JP, bulan setelah bulan iuran", "Due, JP: months after the contribution month", 4, 1, 1, 0, NULL, 20778, 0, 1200},
    {"payment.due_months_after_bpu_jkk_jkm", "Jatuh tempo JKK dan JKM BPU, bulan setelah bulan iuran", "Due, BPU JKK and JKM: months after the contribution month", 4, 1, 1, 0, NULL, 20778, 0, 1200},
    {"payment.due_months_after_bpu_jht", "Jatuh tempo JHT BPU, bulan setelah bulan iuran", "Due, BPU JHT: months after the contribution month", 4, 1, 1, 0, NULL, 20778, 0, 1200},
    {"payment.fine", "Denda keterlambatan JKK dan JKM, per bulan", "Late fine of JKK and JKM, a month", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"payment.fine_jht", "Denda keterlambatan JHT, per bulan", "Late fine of JHT, a month", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"payment.fine_jp", "Denda keterlambatan JP, per bulan", "Late fine of JP, a month", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"payment.fine_bpu", "Denda keterlambatan peserta BPU, per bulan", "Late fine of a BPU, a month", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"programme.compulsory_pu", "Program wajib PU, skala usaha tidak disebut", "Compulsory for wage earners, size not given", 8, 1, 1, 0, NULL, 20778, 0, 31},
    {"programme.compulsory_pu_micro", "Program wajib PU, usaha mikro", "Compulsory for wage earners, micro firm", 8, 1, 1, 0, NULL, 20778, 0, 31},
    {"programme.compulsory_pu_small", "Program wajib PU, usaha kecil", "Compulsory for wage earners, small firm", 8, 1, 1, 0, NULL, 20778, 0, 31},
    {"programme.compulsory_pu_medium", "Program wajib PU, usaha menengah", "Compulsory for wage earners, medium firm", 8, 1, 1, 0, NULL, 20778, 0, 31},
    {"programme.compulsory_pu_large", "Program wajib PU, usaha besar", "Compulsory for wage earners, large firm", 8, 1, 1, 0, NULL, 20778, 0, 31},
    {"programme.compulsory_pu_state", "Program wajib pegawai non-ASN instansi pemerintah", "Compulsory for government staff without civil-servant status", 8, 1, 1, 0, NULL, 20778, 0, 31},
    {"programme.compulsory_bpu", "Program wajib peserta BPU", "Compulsory for BPU", 8, 1, 1, 0, NULL, 20778, 0, 31},
    {"programme.compulsory_construction", "Program wajib pekerja jasa konstruksi", "Compulsory for construction workers", 8, 1, 1, 0, NULL, 20778, 0, 31},
    {"programme.compulsory_pmi", "Program wajib PMI", "Compulsory for migrant workers", 8, 1, 1, 0, NULL, 20778, 0, 31},
    {"programme.open_pu", "Program yang dapat diikuti PU", "Programmes open to wage earners", 8, 1, 1, 0, NULL, 20778, 0, 31},
    {"programme.open_bpu", "Program yang dapat diikuti peserta BPU", "Programmes open to BPU", 8, 1, 1, 0, NULL, 20778, 0, 31},
    {"programme.open_construction", "Program yang dapat diikuti pekerja jasa konstruksi", "Programmes open to construction workers", 8, 1, 1, 0, NULL, 20778, 0, 31},
    {"programme.open_pmi", "Program yang dapat diikuti PMI", "Programmes open to migrant workers", 8, 1, 1, 0, NULL, 20778, 0, 31},
    {"relief.covid", "Keringanan iuran masa COVID-19", "COVID-19 relief", 2, 6, 1, 0, NULL, 20778, 0, 1000000},
    {"relief.labour_intensive", "Keringanan JKK industri padat karya", "Labour-intensive industry relief", 2, 6, 1, 0, NULL, 20778, 0, 1000000},
    {"relief.labour_intensive_jkp_from_jkk_very_low", "Iuran JKP dari JKK yang diringankan, risiko sangat rendah", "JKP slice taken from the reduced JKK, very low risk", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"relief.labour_intensive_jkp_from_jkk_low", "Iuran JKP dari JKK yang diringankan, risiko rendah", "JKP slice taken from the reduced JKK, low risk", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"relief.labour_intensive_jkp_from_jkk_medium", "Iuran JKP dari JKK yang diringankan, risiko sedang", "JKP slice taken from the reduced JKK, medium risk", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"relief.labour_intensive_jkp_from_jkk_high", "Iuran JKP dari JKK yang diringankan, risiko tinggi", "JKP slice taken from the reduced JKK, high risk", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"relief.labour_intensive_jkp_from_jkk_very_high", "Iuran JKP dari JKK yang diringankan, risiko sangat tinggi", "JKP slice taken from the reduced JKK, very high risk", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"relief.bpu_transport", "Keringanan iuran BPU sektor transportasi", "BPU relief, transport sector", 2, 6, 1, 0, NULL, 20778, 0, 1000000},
    {"relief.bpu_other", "Keringanan iuran BPU sektor lainnya", "BPU relief, all other sectors", 2, 6, 1, 0, NULL, 20778, 0, 1000000},
    {"relief.covid_jp_deferral", "Penundaan iuran JP masa COVID-19, bagian yang dibayar langsung", "COVID-19 deferral of JP, share paid at once", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"relief.covid_fine", "Denda masa COVID-19 per bulan", "COVID-19 fine, a month", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"relief.covid_due_day", "Jatuh tempo masa COVID-19, tanggal", "COVID-19 due day", 6, 1, 1, 0, NULL, 20778, 1, 31},
    {"rounding.jkk_direction", "Arah pembulatan iuran JKK", "Rounding of JKK, direction", 9, 1, 1, 4, options_rounding_jkk_direction, 20778, 0, 3},
    {"rounding.jkk_base", "Satuan pembulatan iuran JKK", "Rounding of JKK, unit", 1, 1, 1, 0, NULL, 20778, 1, 1000000},
    {"rounding.jkm_direction", "Arah pembulatan iuran JKM", "Rounding of JKM, direction", 9, 1, 1, 4, options_rounding_jkm_direction, 20778, 0, 3},
    {"rounding.jkm_base", "Satuan pembulatan iuran JKM", "Rounding of JKM, unit", 1, 1, 1, 0, NULL, 20778, 1, 1000000},
    {"rounding.jht_direction", "Arah pembulatan iuran JHT", "Rounding of JHT, direction", 9, 1, 1, 4, options_rounding_jht_direction, 20778, 0, 3},
    {"rounding.jht_base", "Satuan pembulatan iuran JHT", "Rounding of JHT, unit", 1, 1, 1, 0, NULL, 20778, 1, 1000000},
    {"rounding.jp_direction", "Arah pembulatan iuran JP", "Rounding of JP, direction", 9, 1, 1, 4, options_rounding_jp_direction, 20778, 0, 3},
    {"rounding.jp_base", "Satuan pembulatan iuran JP", "Rounding of JP, unit", 1, 1, 1, 0, NULL, 20778, 1, 1000000},
    {"rounding.jkp_direction", "Arah pembulatan iuran JKP", "Rounding of JKP, direction", 9, 1, 1, 4, options_rounding_jkp_direction, 20778, 0, 3},
    {"rounding.jkp_base", "Satuan pembulatan iuran JKP", "Rounding of JKP, unit", 1, 1, 1, 0, NULL, 20778, 1, 1000000},
    {"rounding.wage_direction", "Arah pembulatan upah rata-rata", "Rounding of average wages, direction", 9, 1, 1, 4, options_rounding_wage_direction, 20778, 0, 3},
    {"rounding.wage_base", "Satuan pembulatan upah rata-rata", "Rounding of average wages, unit", 1, 1, 1, 0, NULL, 20778, 1, 1000000},
    {"wage.daily_factor", "Upah harian menjadi upah sebulan, dikalikan", "Daily wage to monthly wage, times", 7, 1, 1, 0, NULL, 20778, 0, 1000},
    {"wage.piece_months", "Upah borongan, rata-rata bulan terakhir", "Piece work, months averaged", 4, 1, 1, 0, NULL, 20778, 1, 1200},
    {"wage.piece_weather_months", "Upah borongan yang bergantung cuaca, rata-rata bulan terakhir", "Piece work that depends on the weather, months averaged", 4, 1, 1, 0, NULL, 20778, 1, 1200},
    {"audit.declared_base", "Dasar upah yang dipakai daerah untuk mendaftarkan pekerja sebagai PU", "Wage base on which regions enrol workers as wage earners", 1, 5, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"audit.misprinted_rate", "Iuran Rp16.800 yang salah cetak", "Misprints of the contribution of Rp16,800", 1, 5, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"audit.village_quota", "Pekerja rentan per desa atau kecamatan menurut program", "Vulnerable workers for each village or district in programmes", 7, 5, 2, 0, NULL, 20778, 0, 1000},
    {"bpu.enrolment_age_below", "Pendaftaran BPU: belum berusia", "BPU registration: below the age of", 3, 1, 2, 0, NULL, 20778, 0, 150},
    {"choice.pmi_between", "Masa kontrak PMI di antara dua paket", "PMI term between two packages", 9, 1, 2, 2, options_choice_pmi_between, 20778, 0, 1},
    {"choice.pmi_short", "Masa kontrak PMI lebih pendek dari paket terkecil", "PMI term shorter than the smallest package", 9, 1, 2, 2, options_choice_pmi_short, 20778, 0, 1},
    {"choice.construction_daily_wage", "Upah harian menjadi upah sebulan untuk manfaat jasa konstruksi", "Daily wage of a construction worker to monthly wage, for benefits", 9, 1, 2, 2, options_choice_construction_daily_wage, 20778, 0, 1},
    {"choice.jkm_waiting", "Masa tunggu JKM peserta BPU", "Waiting time of a BPU in JKM", 9, 1, 2, 2, options_choice_jkm_waiting, 20778, 0, 1},
    {"choice.jkm_not_waited", "JKM sebelum masa tunggu BPU terpenuhi", "JKM before the waiting time of a BPU is over", 9, 1, 2, 2, options_choice_jkm_not_waited, 20778, 0, 1},
    {"choice.jp_conditions_not_met", "JP dengan kepadatan atau kepesertaan yang tidak terpenuhi", "JP where density or membership is not met", 9, 1, 2, 2, options_choice_jp_conditions_not_met, 20778, 0, 1},
    {"choice.unequal_eyes", "Penglihatan kanan dan kiri berbeda (baris 45)", "Unequal eyes (line 45)", 9, 1, 2, 2, options_choice_unequal_eyes, 20778, 0, 1},
    {"choice.left_handed_fingers", "Jari peserta kidal (baris 15-24)", "Fingers of left-handed persons (lines 15-24)", 9, 1, 2, 2, options_choice_left_handed_fingers, 20778, 0, 1},
    {"choice.jkm_several_memberships", "Biaya pemakaman bila ada beberapa kepesertaan", "Funeral money with several memberships", 9, 1, 2, 2, options_choice_jkm_several_memberships, 20778, 0, 1},
    {"choice.disability_steps", "Kehilangan yang dihitung setiap 10 desibel atau 10%", "Losses counted for each 10 decibels or 10%", 9, 1, 2, 2, options_choice_disability_steps, 20778, 0, 1},
    {"choice.jp_limits_start", "Mulai berlakunya batas manfaat JP tahunan", "First day of the yearly JP limits", 9, 1, 2, 4, options_choice_jp_limits_start, 20778, 0, 3},
    {"choice.jp_survivor_limits", "Batas manfaat JP bagi ahli waris", "JP limits on survivors' pensions", 9, 1, 2, 2, options_choice_jp_survivor_limits, 20778, 0, 1},
    {"choice.pu_long_arrears", "Status pekerja PU bila pemberi kerja menunggak lebih lama daripada yang ditanggung BPJS", "Status of a wage earner whose employer is in arrears for longer than BPJS covers", 9, 1, 2, 2, options_choice_pu_long_arrears, 20778, 0, 1},
    {"choice.unpaid_from", "Kapan iuran sebulan dihitung belum dibayar", "When a month counts as unpaid", 9, 1, 2, 2, options_choice_unpaid_from, 20778, 0, 1},
    {"choice.jht_crediting", "Cara membukukan hasil pengembangan JHT setahun", "How a yearly return on JHT is credited", 9, 1, 2, 2, options_choice_jht_crediting, 20778, 0, 1},
    {"choice.jht_unknown_reason", "Alasan pencairan JHT yang belum dikenal hukum hari itu", "Reason for a payout of JHT that the law of the day does not know", 9, 1, 2, 2, options_choice_jht_unknown_reason, 20778, 0, 1},
    {"choice.jp_two_children", "Pensiun dua anak", "Pension of two children", 9, 1, 2, 2, options_choice_jp_two_children, 20778, 0, 1},
    {"choice.jkp_months_in_row", "Bulan iuran JKP berturut-turut, di mana", "Where the months in a row of JKP lie", 9, 1, 2, 2, options_choice_jkp_months_in_row, 20778, 0, 1},
    {"jht.age", "Usia pencairan penuh JHT", "Age of the full JHT payout", 3, 1, 2, 0, NULL, 20778, 0, 150},
    {"jht.wait_company_age", "Masa tunggu JHT: usia pensiun perusahaan", "JHT wait: retirement age of the company", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jht.wait_resignation", "Masa tunggu JHT: mengundurkan diri", "JHT wait: resignation", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jht.wait_dismissal", "Masa tunggu JHT: pemutusan hubungan kerja", "JHT wait: dismissal", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jht.wait_contract_end", "Masa tunggu JHT: kontrak waktu tertentu berakhir", "JHT wait: end of a fixed term", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jht.wait_bpu_stopped", "Masa tunggu JHT: peserta BPU berhenti bekerja", "JHT wait: a BPU participant stops working", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jht.wait_leaving_indonesia", "Masa tunggu JHT: orang asing meninggalkan Indonesia", "JHT wait: foreigner leaving Indonesia for good", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jht.wait_disability", "Masa tunggu JHT: cacat total tetap", "JHT wait: total permanent disability", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jht.wait_death", "Masa tunggu JHT: meninggal dunia", "JHT wait: death", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jht.heir_classes", "Golongan ahli waris JHT, berurutan", "Classes of JHT heirs, in order", 7, 1, 2, 0, NULL, 20778, 1, 5},
    {"jht.arrears_paid_now", "Bagian saldo yang dibayar saat pemberi kerja menunggak", "Share of the balance paid while the employer is in arrears", 2, 1, 2, 0, NULL, 20778, 0, 1000000},
    {"jht.partial_after", "Masa kepesertaan untuk pengambilan sebagian JHT", "Membership before a partial JHT withdrawal", 3, 1, 2, 0, NULL, 20778, 0, 150},
    {"jht.partial_housing", "Pengambilan sebagian JHT untuk rumah", "Partial JHT withdrawal for a house", 2, 1, 2, 0, NULL, 20778, 0, 1000000},
    {"jht.partial_other", "Pengambilan sebagian JHT untuk keperluan lain", "Partial JHT withdrawal for other purposes", 2, 1, 2, 0, NULL, 20778, 0, 1000000},
    {"jht.partial_times", "Berapa kali JHT dapat diambil sebagian", "How often JHT may be taken in part", 7, 1, 2, 0, NULL, 20778, 0, 1000},
    {"jkk.transport_land", "Batas biaya angkutan darat, sungai, atau danau", "Cap on transport by land, river or lake", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"jkk.transport_sea", "Batas biaya angkutan laut", "Cap on transport by sea", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"jkk.transport_air", "Batas biaya angkutan udara", "Cap on transport by air", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"jkk.transport_modes", "Lebih dari satu jenis angkutan", "Several means of transport", 9, 1, 2, 2, options_jkk_transport_modes, 20778, 0, 1},
    {"jkk.incapacity", "Santunan sementara tidak mampu bekerja, bagian dari upah menurut bulan", "Temporary incapacity, share of the wage by month", 2, 4, 2, 0, NULL, 20778, 0, 1000000},
    {"jkk.incapacity_month_days", "Bagian bulan tidak mampu bekerja, upah dibagi", "Part of a month of incapacity, the wage divided by", 5, 1, 2, 0, NULL, 20778, 1, 31},
    {"jkk.wages", "Santunan sekaligus, dikalikan upah sebulan", "Lump sums, times the wage of a month", 7, 1, 2, 0, NULL, 20778, 0, 1000},
    {"jkk.function_wages", "Santunan cacat sebagian fungsi, dikalikan upah sebulan", "Loss of function, times the wage of a month", 7, 1, 2, 0, NULL, 20778, 0, 1000},
    {"jkk.disability", "Cacat sebagian, persentase menurut baris tabel", "Partial disability, percentage by line of the table", 2, 7, 2, 0, NULL, 20778, 0, 1000000},
    {"jkk.disability_least", "Cacat sebagian yang dipilih dokter, persentase terendah", "Partial disability chosen by the doctor, lowest percentage", 2, 7, 2, 0, NULL, 20778, 0, 1000000},
    {"jkk.total_share", "Cacat total tetap, bagian dari 80 bulan upah", "Total permanent disability, share of 80 wages", 2, 1, 2, 0, NULL, 20778, 0, 1000000},
    {"jkk.death_share", "Kematian karena kecelakaan kerja, bagian dari 80 bulan upah", "Death from work, share of 80 wages", 2, 1, 2, 0, NULL, 20778, 0, 1000000},
    {"jkk.funeral", "Biaya pemakaman, kecelakaan kerja", "Funeral money, death from work", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"jkk.periodic_amount", "Santunan berkala kecelakaan kerja, sebulan", "Periodic benefit of JKK, a month", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"jkk.periodic_months", "Santunan berkala kecelakaan kerja, banyak bulan dibayar sekaligus", "Periodic benefit of JKK, months paid at once", 7, 1, 2, 0, NULL, 20778, 0, 1000},
    {"jkk.home_care", "Batas perawatan di rumah", "Cap on home care", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"jkk.home_care_months", "Perawatan di rumah, paling lama", "Home care, at most so long", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jkk.denture", "Batas gigi tiruan", "Cap on denture", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"jkk.hearing_aid", "Batas alat bantu dengar", "Cap on hearing aid", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"jkk.glasses", "Batas kacamata", "Cap on glasses", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"jkk.prosthesis_extra", "Orthesa dan prothesa, tambahan atas harga pusat rehabilitasi", "Prosthesis or orthosis, on top of the price of the rehabilitation centre", 2, 1, 2, 0, NULL, 20778, 0, 1000000},
    {"jkm.lump_sum", "Santunan sekaligus JKM", "Lump sum of JKM", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"jkm.periodic", "Santunan berkala JKM, dibayar sekaligus", "Periodic benefit of JKM, paid at once", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"jkm.funeral", "Biaya pemakaman, JKM", "Funeral money of JKM", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"jkm.waiting_months", "Masa tunggu JKM peserta BPU, bulan iuran berturut-turut sejak terdaftar", "JKM of a BPU: consecutive paid months since registration", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jkm.waiting_days", "Masa tunggu JKM peserta BPU, hari kepesertaan", "JKM of a BPU: days of membership", 5, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jkm.heirs", "Urutan ahli waris menurut hubungan", "Order of the heirs by relation", 7, 7, 2, 0, NULL, 20778, 1, 32},
    {"jkp.cash_rate", "Besaran uang tunai menurut bulan", "Cash benefit by month", 2, 2, 2, 0, NULL, 20778, 0, 1000000},
    {"jkp.cash_months", "Bulan uang tunai, paling banyak", "Most months of cash", 4, 1, 2, 0, NULL, 20778, 0, 12},
    {"jkp.cash_ceiling", "Batas upah untuk uang tunai", "Wage ceiling of the cash benefit", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"jkp.paid_months", "Bulan iuran yang diperlukan", "Contribution months needed", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jkp.paid_within", "Dalam berapa bulan sebelum PHK", "Within so many months before the dismissal", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jkp.paid_in_row", "Bulan iuran berturut-turut sebelum PHK", "Contribution months in a row before the dismissal", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jkp.claims", "Klaim selama bekerja, paling banyak", "Most claims in a working life", 7, 1, 2, 0, NULL, 20778, 0, 1000},
    {"jkp.claim_gap", "Bulan iuran sejak klaim sebelumnya", "Contribution months since the claim before", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jkp.claim_within", "Batas waktu klaim sejak PHK", "Time to claim after the dismissal", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jkp.arrears", "Tunggakan berturut-turut yang tetap dibayar BPJS", "Arrears in a row with which BPJS still pays", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jkp.arrears_closed", "Tunggakan perusahaan pailit atau tutup yang tetap dibayar BPJS", "Arrears of a bankrupt or closed employer with which BPJS still pays", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jkp.refund_within", "Permintaan penggantian sejak membayar pekerja", "Time to ask for the refund after paying the worker", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jp.pension_age", "Usia pensiun", "Pension age", 3, 1, 2, 0, NULL, 20778, 0, 150},
    {"jp.pension_deferral", "Penundaan pembayaran pensiun, paling lama", "Longest deferral of the pension past pension age", 3, 1, 2, 0, NULL, 20778, 0, 150},
    {"jp.accrual", "Manfaat pensiun per tahun iuran", "Pension per year of contributions", 2, 1, 2, 0, NULL, 20778, 0, 1000000},
    {"jp.qualifying_months", "Masa iur untuk pensiun bulanan", "Contribution months for a monthly pension", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jp.density", "Kepadatan iuran, paling sedikit", "Least density of contributions", 2, 1, 2, 0, NULL, 20778, 0, 1000000},
    {"jp.death_membership", "Masa kepesertaan sebelum meninggal, paling sedikit", "Least membership before a death", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jp.disability_wait", "Masa sejak terdaftar sampai cacat, paling sedikit", "Least time from enrolment to disability", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jp.share_spouse", "Bagian janda atau duda", "Share of the widow or widower", 2, 1, 2, 0, NULL, 20778, 0, 1000000},
    {"jp.share_child", "Bagian anak bila tidak ada janda atau duda", "Share of a child where no widow or widower is", 2, 1, 2, 0, NULL, 20778, 0, 1000000},
    {"jp.share_child_after_spouse", "Bagian anak dari pensiun janda atau duda", "Share of a child in the widow's or widower's pension", 2, 1, 2, 0, NULL, 20778, 0, 1000000},
    {"jp.share_parent", "Bagian orang tua", "Share of a parent", 2, 1, 2, 0, NULL, 20778, 0, 1000000},
    {"jp.children", "Anak penerima, paling banyak", "Most children who receive", 7, 1, 2, 0, NULL, 20778, 0, 1000},
    {"jp.parents", "Orang tua penerima, paling banyak", "Most parents who receive", 7, 1, 2, 0, NULL, 20778, 0, 1000},
    {"jp.child_below", "Usia anak yang mengakhiri pensiun", "Age at which a child's pension ends", 3, 1, 2, 0, NULL, 20778, 0, 150},
    {"jp.enrolment_before", "Pendaftaran terakhir sebelum usia pensiun", "Latest enrolment before pension age", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jp.minimum", "Manfaat pensiun paling sedikit", "Least pension a month", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"jp.maximum", "Manfaat pensiun paling banyak", "Greatest pension a month", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"payment.bpu_inactive_after", "BPU nonaktif setelah menunggak", "BPU inactive after unpaid", 4, 1, 2, 0, NULL, 20778, 1, 1200},
    {"payment.arrears_covered", "Tunggakan BPU yang manfaatnya masih dibayar sebagian", "BPU in arrears, still covered in part", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"payment.arrears_covered_pu", "Tunggakan pemberi kerja yang manfaat JKK dan JKM-nya tetap dibayar BPJS", "Employer in arrears, JKK and JKM still paid by BPJS", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"payment.arrears_covered_jkp", "Tunggakan pemberi kerja yang manfaat JKP-nya tetap dibayar BPJS", "Employer in arrears, JKP still paid by BPJS", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"payment.arrears_covered_jkp_closed", "Tunggakan pemberi kerja pailit atau tutup yang manfaat JKP-nya tetap dibayar BPJS", "Bankrupt or closed employer in arrears, JKP still paid by BPJS", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"payment.refund_claim_jkp", "Batas permintaan penggantian manfaat JKP oleh pemberi kerja", "Time in which an employer can ask for a refund of JKP", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"payment.bpu_advance", "Pilihan pembayaran di muka BPU", "Months a BPU can pay ahead", 4, 5, 2, 0, NULL, 20778, 0, 1200},
    {"pmi.before_departure", "Iuran PMI sebelum penempatan", "PMI contribution before departure", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.packages", "Paket iuran PMI selama dan setelah bekerja", "PMI packages during and after work", 1, 4, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.extra_month", "Iuran PMI tiap bulan di luar paket", "PMI contribution for each month beyond the package", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.jht_menu", "Pilihan iuran JHT PMI per bulan", "JHT amounts a PMI can choose, a month", 1, 5, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.death_lump_sum", "JKM PMI sebelum atau setelah bekerja, santunan sekaligus", "Migrant's JKM before or after work, lump sum", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.death_periodic", "JKM PMI sebelum atau setelah bekerja, santunan berkala", "Migrant's JKM before or after work, periodic benefit", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.death_funeral", "JKM PMI sebelum atau setelah bekerja, biaya pemakaman", "Migrant's JKM before or after work, funeral money", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.death_while_working", "JKM PMI selama bekerja, seluruhnya", "Migrant's JKM while working, all parts", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.work_death_while_working", "JKK PMI meninggal selama bekerja", "Migrant's JKK, death while working", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.abroad_treatment", "Batas penggantian biaya pengobatan di luar negeri setelah kecelakaan, per kasus", "Cap on treatment abroad after an accident, per case", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.home_care", "Batas perawatan di rumah PMI", "Cap on a migrant's home care", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.home_care_months", "Perawatan di rumah PMI, paling lama", "Migrant's home care, at most so long", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"pmi.hearing_aid", "Batas alat bantu dengar PMI", "Cap on a migrant's hearing aid", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.glasses", "Batas kacamata PMI", "Cap on a migrant's glasses", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.failed_departure", "Gagal berangkat bukan karena kesalahan sendiri", "Failed departure, not one's own fault", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.misplacement", "Penempatan tidak sesuai perjanjian", "Placed against the contract", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.misplacement_transport", "Pulang karena penempatan tidak sesuai perjanjian, angkutan paling banyak", "Transport home when placed against the contract, at most", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.loss_on_return", "Batas kerugian akibat pihak lain saat pulang", "Cap on loss through others on the way home", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.rape", "Korban pemerkosaan", "Rape", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.dismissal_after_accident", "Pemutusan hubungan kerja karena kecelakaan kerja, menurut bulan bekerja", "Dismissed because of a work accident, by months of work", 1, 4, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.one_sided_dismissal", "Pemutusan hubungan kerja sepihak bukan karena kecelakaan, sebulan", "One-sided dismissal, not from an accident, a month", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.scholarship", "Beasiswa anak PMI per tahun menurut jenjang", "Scholarship of a migrant's child, a year by level", 1, 7, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.scholarship_higher", "Beasiswa anak PMI di pendidikan tinggi, per tahun", "Scholarship of a migrant's child in higher education, a year", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.scholarship_years", "Beasiswa anak PMI, paling lama menurut jenjang", "Scholarship of a migrant's child, years at most by level", 3, 7, 2, 0, NULL, 20778, 0, 30},
    {"pmi.scholarship_children", "Beasiswa PMI, paling banyak anak", "Scholarship of a migrant, children at most", 7, 1, 2, 0, NULL, 20778, 0, 1000},
    {"rounding.jp_ceiling_direction", "Arah pembulatan batas upah JP", "Rounding of the JP ceiling, direction", 9, 1, 2, 4, options_rounding_jp_ceiling_direction, 20778, 0, 3},
    {"rounding.jp_ceiling_base", "Satuan pembulatan batas upah JP", "Rounding of the JP ceiling, unit", 1, 1, 2, 0, NULL, 20778, 1, 1000000},
    {"rounding.jp_limits_direction", "Arah pembulatan batas manfaat JP", "Rounding of the JP limits, direction", 9, 1, 2, 4, options_rounding_jp_limits_direction, 20778, 0, 3},
    {"rounding.jp_limits_base", "Satuan pembulatan batas manfaat JP", "Rounding of the JP limits, unit", 1, 1, 2, 0, NULL, 20778, 1, 1000000},
    {"rounding.benefit_direction", "Arah pembulatan manfaat", "Rounding of benefits, direction", 9, 1, 2, 4, options_rounding_benefit_direction, 20778, 0, 3},
    {"rounding.benefit_base", "Satuan pembulatan manfaat", "Rounding of benefits, unit", 1, 1, 2, 0, NULL, 20778, 1, 1000000},
    {"scholarship.lump_sum", "Beasiswa sekaligus untuk setiap peserta", "Scholarship, one sum for each participant", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"scholarship.lump_sum_age_below", "Beasiswa sekaligus, anak dianggap masih sekolah di bawah usia", "One-sum scholarship, a child can be at school below age", 3, 1, 2, 0, NULL, 20778, 0, 150},
    {"scholarship.year_amount", "Beasiswa per anak per tahun menurut jenjang", "Scholarship per child and year by level", 1, 7, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"scholarship.years", "Beasiswa, paling lama menurut jenjang", "Scholarship, years at most by level", 3, 7, 2, 0, NULL, 20778, 0, 30},
    {"scholarship.children", "Beasiswa, paling banyak anak", "Scholarship, children at most", 7, 1, 2, 0, NULL, 20778, 0, 1000},
    {"scholarship.jkm_contribution_years", "Beasiswa JKM, masa iuran paling sedikit", "Scholarship of JKM, years of contributions at least", 3, 1, 2, 0, NULL, 20778, 0, 150},
    {"scholarship.age_below", "Beasiswa berakhir pada usia", "Scholarship ends at age", 3, 1, 2, 0, NULL, 20778, 0, 150},
    {"scholarship.late_years", "Klaim beasiswa terlambat, tahun ajaran ke belakang paling banyak", "Late claim of a scholarship, earlier school years at most", 3, 1, 2, 0, NULL, 20778, 0, 150},
    {"scholarship.not_yet_at_school", "Anak yang belum bersekolah", "Child not yet at school", 9, 1, 2, 2, options_scholarship_not_yet_at_school, 20778, 0, 1},
    {"target.yearly_growth", "Kenaikan cakupan dari tahun sebelumnya, paling sedikit", "Growth of coverage over the previous year, at least", 2, 1, 2, 0, NULL, 20778, 0, 1000000},
    {"tax.final", "PPh final atas JHT yang dibayarkan sekaligus", "Final tax on JHT paid as a lump sum", 2, 3, 2, 0, NULL, 20778, 0, 1000000},
    {"tax.final_years", "Jangka waktu pembayaran sekaligus", "Years that count as one lump sum", 3, 1, 2, 0, NULL, 20778, 1, 150},
    {"tax.window", "Awal jangka waktu dua tahun pajak JHT", "Start of the two years of the JHT tax", 9, 1, 2, 2, options_tax_window, 20778, 0, 1},
    {"tax.first_partial", "Pajak atas pengambilan JHT sebagian saat masih bekerja", "Tax on a partial JHT withdrawal while still working", 9, 1, 2, 2, options_tax_first_partial, 20778, 0, 1},
    {"tax.brackets", "Tarif umum PPh orang pribadi", "General brackets of the income tax", 2, 3, 2, 0, NULL, 20778, 0, 1000000},
    {"tax.no_npwp_surcharge", "Tambahan tarif PPh tanpa NPWP", "Surcharge without a tax number", 2, 1, 2, 0, NULL, 20778, 0, 1000000},
    {"tax.taxable_multiple", "Pembulatan ke bawah penghasilan kena pajak", "Multiple that the taxable amount is rounded down to", 1, 1, 2, 0, NULL, 20778, 1, 1000000},
    {"wage.construction_benefit_factor", "Upah harian menjadi upah sebulan untuk manfaat jasa konstruksi, dikalikan", "Daily wage to monthly wage for construction benefits, times", 7, 1, 2, 0, NULL, 20778, 1, 1000},
    {"bpu.jobs_at_most", "Pekerjaan yang dapat didaftarkan, paling banyak", "Jobs that can be registered, at most", 7, 1, 1, 0, NULL, 20778, 0, 1000},
    {"construction.instalment_first", "Angsuran pertama iuran proyek", "First instalment of a project's contribution", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"construction.instalment_second", "Angsuran kedua iuran proyek", "Second instalment of a project's contribution", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"construction.instalment_third", "Angsuran ketiga iuran proyek", "Third instalment of a project's contribution", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"construction.registration_days", "Batas pendaftaran proyek", "Time to register a project", 5, 1, 2, 0, NULL, 20778, 0, 1200},
    {"construction.certificate_days", "Batas penerbitan sertifikat kepesertaan proyek", "Time to issue a project's certificate", 5, 1, 2, 0, NULL, 20778, 0, 1200},
    {"employer.micro_capital", "Usaha mikro: modal paling banyak", "Micro firm: capital up to", 1, 1, 1, 0, NULL, 20778, 0, 9007199254740992},
    {"employer.micro_sales", "Usaha mikro: hasil penjualan tahunan paling banyak", "Micro firm: sales up to", 1, 1, 1, 0, NULL, 20778, 0, 9007199254740992},
    {"employer.small_capital", "Usaha kecil: modal paling banyak", "Small firm: capital up to", 1, 1, 1, 0, NULL, 20778, 0, 9007199254740992},
    {"employer.small_sales", "Usaha kecil: hasil penjualan tahunan paling banyak", "Small firm: sales up to", 1, 1, 1, 0, NULL, 20778, 0, 9007199254740992},
    {"jht.payment_days", "Batas waktu pembayaran JHT, hari kerja", "Time for the JHT payment, working days", 5, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jht.return_credited", "Hasil pengembangan JHT setahun yang dibukukan", "Yearly JHT return credited", 2, 1, 2, 0, NULL, 20778, 0, 1000000},
    {"jkk.review_within", "Peninjauan kelompok risiko, paling lama", "Longest time between reviews of the risk groups", 3, 1, 1, 0, NULL, 20778, 0, 150},
    {"jkk.claim_years", "Hak menuntut manfaat JKK gugur setelah", "A JKK claim lapses after", 3, 1, 2, 0, NULL, 20778, 0, 150},
    {"jkk.settle_days", "BPJS membayar JKK paling lama, hari kerja", "BPJS pays JKK within, working days", 5, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jkk.late_payment", "Ganti rugi keterlambatan BPJS membayar JKK, per hari", "BPJS pays JKK late: compensation a day", 2, 1, 2, 0, NULL, 20778, 0, 1000000},
    {"jkk.report_days", "Laporan tahap pertama dan kedua, paling lama", "First and second report, within", 5, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jkk.disease_years", "Penyakit akibat kerja setelah hubungan kerja berakhir, paling lama", "Occupational disease after the employment ended, within", 3, 1, 2, 0, NULL, 20778, 0, 150},
    {"jkk.suspicion_days", "Dugaan kecelakaan atau penyakit akibat kerja diputus paling lama", "Suspected accident or disease decided within", 5, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jkm.settle_days", "BPJS membayar JKM paling lama, hari kerja", "BPJS pays JKM within, working days", 5, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jkm.late_payment", "Ganti rugi keterlambatan BPJS membayar JKM, per hari", "BPJS pays JKM late: compensation a day", 2, 1, 2, 0, NULL, 20778, 0, 1000000},
    {"jkp.jkk_kept_very_low", "Bagian JKK yang tetap di dana JKK, risiko sangat rendah", "JKK share kept by the JKK fund, very low risk", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"jkp.jkk_kept_low", "Bagian JKK yang tetap di dana JKK, risiko rendah", "JKK share kept by the JKK fund, low risk", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"jkp.jkk_kept_medium", "Bagian JKK yang tetap di dana JKK, risiko sedang", "JKK share kept by the JKK fund, medium risk", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"jkp.jkk_kept_high", "Bagian JKK yang tetap di dana JKK, risiko tinggi", "JKK share kept by the JKK fund, high risk", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"jkp.jkk_kept_very_high", "Bagian JKK yang tetap di dana JKK, risiko sangat tinggi", "JKK share kept by the JKK fund, very high risk", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"jkp.jkm_kept", "Bagian JKM yang tetap di dana JKM", "JKM share kept by the JKM fund", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"jkp.age_below", "Pendaftaran JKP: belum berusia", "JKP registration: below the age of", 3, 1, 2, 0, NULL, 20778, 0, 150},
    {"jkp.refund_days", "Penggantian oleh BPJS, hari kerja", "Working days for BPJS to refund", 5, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jkp.month_claim_days", "Hari untuk mengajukan bulan ke-2 sampai ke-5", "Days to claim months 2 to 5", 5, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jp.late_payment", "Denda keterlambatan BPJS per bulan", "What BPJS owes for paying late, a month", 2, 1, 2, 0, NULL, 20778, 0, 1000000},
    {"jp.confirmation_months", "Konfirmasi data penerima, setiap", "Pensioners confirm their data every", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"jp.confirmation_stop", "Tanpa konfirmasi, pembayaran berakhir setelah", "Without confirmation the pension stops after", 3, 1, 2, 0, NULL, 20778, 0, 150},
    {"payment.fine_registration", "Denda tidak mendaftarkan atau data tidak benar, per bulan", "Fine for not registering or wrong data, a month", 2, 1, 1, 0, NULL, 20778, 0, 1000000},
    {"payment.registration_warning", "Jangka waktu tiap teguran tertulis", "Length of each written warning", 5, 1, 1, 0, NULL, 20778, 0, 1200},
    {"payment.settle_days", "Pemberitahuan kelebihan atau kekurangan iuran", "Notice of over- or underpayment", 5, 1, 1, 0, NULL, 20778, 0, 1200},
    {"pmi.failed_placement", "Gagal ditempatkan bukan karena kesalahan sendiri", "Failed placement, not one's own fault", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.denture", "Batas gigi tiruan PMI", "Cap on a migrant's denture", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.disability_total", "Cacat total PMI", "Migrant's total disability", 1, 1, 2, 0, NULL, 20778, 0, 9007199254740992},
    {"pmi.claim_years", "Hak menuntut manfaat JKK PMI gugur setelah", "A migrant's JKK claim lapses after", 3, 1, 2, 0, NULL, 20778, 0, 150},
    {"pmi.cover_before_departure", "Perlindungan sebelum berangkat", "Cover before departure", 4, 1, 2, 0, NULL, 20778, 0, 1200},
    {"programme.foreigner_months", "Tenaga kerja asing wajib menjadi peserta setelah bekerja", "A foreigner is a member after working here", 4, 1, 1, 0, NULL, 20778, 0, 1200},
    {"target.rpjmn", "Target cakupan RPJMN 2025-2029 dan rencana kerja", "Coverage target of the plan 2025-2029 (RPJMN) and of the work plan", 2, 1, 2, 0, NULL, 20778, 0, 1000000},
    {"target.ucj_national", "Target UCJ nasional", "National UCJ target", 2, 1, 2, 0, NULL, 20778, 0, 1000000},
    {"target.long_term", "Target cakupan tahun 2045", "Coverage target for 2045", 2, 1, 2, 0, NULL, 20778, 0, 1000000},
};

const uint16_t jamsostek__keys_by_name[N_KEYS] = {
    89,  /* audit.declared_base */
    90,  /* audit.misprinted_rate */
    91,  /* audit.village_quota */
    5,  /* bpu.bracket_gap */
    92,  /* bpu.enrolment_age_below */
    3,  /* bpu.income */
    2,  /* bpu.jht_rate */
    1,  /* bpu.jkk_rate */
    0,  /* bpu.jkm */
    238,  /* bpu.jobs_at_most */
    4,  /* bpu.practice_minimum_income */
    6,  /* choice.bpu_bracket_gap */
    7,  /* choice.bpu_low_income */
    95,  /* choice.construction_daily_wage */
    14,  /* choice.covid_due_date */
    8,  /* choice.daily_wage_jp */
    102,  /* choice.disability_steps */
    11,  /* choice.fine_part_month */
    107,  /* choice.jht_crediting */
    13,  /* choice.jht_fine_base */
    108,  /* choice.jht_unknown_reason */
    97,  /* choice.jkm_not_waited */
    101,  /* choice.jkm_several_memberships */
    96,  /* choice.jkm_waiting */
    110,  /* choice.jkp_months_in_row */
    98,  /* choice.jp_conditions_not_met */
    12,  /* choice.jp_due_holiday */
    103,  /* choice.jp_limits_start */
    104,  /* choice.jp_survivor_limits */
    109,  /* choice.jp_two_children */
    100,  /* choice.left_handed_fingers */
    9,  /* choice.pension_age_reached */
    93,  /* choice.pmi_between */
    94,  /* choice.pmi_short */
    105,  /* choice.pu_long_arrears */
    10,  /* choice.relief_funding_not_given */
    99,  /* choice.unequal_eyes */
    106,  /* choice.unpaid_from */
    243,  /* construction.certificate_days */
    239,  /* construction.instalment_first */
    240,  /* construction.instalment_second */
    241,  /* construction.instalment_third */
    17,  /* construction.jkk_layers */
    15,  /* construction.jkk_rate */
    18,  /* construction.jkm_layers */
    16,  /* construction.jkm_rate */
    242,  /* construction.registration_days */
    19,  /* construction.vat */
    244,  /* employer.micro_capital */
    245,  /* employer.micro_sales */
    246,  /* employer.small_capital */
    247,  /* employer.small_sales */
    111,  /* jht.age */
    121,  /* jht.arrears_paid_now */
    120,  /* jht.heir_classes */
    122,  /* jht.partial_after */
    123,  /* jht.partial_housing */
    124,  /* jht.partial_other */
    125,  /* jht.partial_times */
    248,  /* jht.payment_days */
    20,  /* jht.rate_employer */
    21,  /* jht.rate_worker */
    249,  /* jht.return_credited */
    116,  /* jht.wait_bpu_stopped */
    112,  /* jht.wait_company_age */
    115,  /* jht.wait_contract_end */
    119,  /* jht.wait_death */
    118,  /* jht.wait_disability */
    114,  /* jht.wait_dismissal */
    117,  /* jht.wait_leaving_indonesia */
    113,  /* jht.wait_resignation */
    251,  /* jkk.claim_years */
    137,  /* jkk.death_share */
    143,  /* jkk.denture */
    134,  /* jkk.disability */
    135,  /* jkk.disability_least */
    255,  /* jkk.disease_years */
    133,  /* jkk.function_wages */
    138,  /* jkk.funeral */
    145,  /* jkk.glasses */
    144,  /* jkk.hearing_aid */
    141,  /* jkk.home_care */
    142,  /* jkk.home_care_months */
    130,  /* jkk.incapacity */
    131,  /* jkk.incapacity_month_days */
    253,  /* jkk.late_payment */
    139,  /* jkk.periodic_amount */
    140,  /* jkk.periodic_months */
    146,  /* jkk.prosthesis_extra */
    25,  /* jkk.rate_high */
    23,  /* jkk.rate_low */
    24,  /* jkk.rate_medium */
    26,  /* jkk.rate_very_high */
    22,  /* jkk.rate_very_low */
    254,  /* jkk.report_days */
    250,  /* jkk.review_within */
    252,  /* jkk.settle_days */
    256,  /* jkk.suspicion_days */
    136,  /* jkk.total_share */
    128,  /* jkk.transport_air */
    126,  /* jkk.transport_land */
    129,  /* jkk.transport_modes */
    127,  /* jkk.transport_sea */
    132,  /* jkk.wages */
    149,  /* jkm.funeral */
    152,  /* jkm.heirs */
    258,  /* jkm.late_payment */
    147,  /* jkm.lump_sum */
    148,  /* jkm.periodic */
    27,  /* jkm.rate */
    257,  /* jkm.settle_days */
    151,  /* jkm.waiting_days */
    150,  /* jkm.waiting_months */
    265,  /* jkp.age_below */
    162,  /* jkp.arrears */
    163,  /* jkp.arrears_closed */
    155,  /* jkp.cash_ceiling */
    154,  /* jkp.cash_months */
    153,  /* jkp.cash_rate */
    31,  /* jkp.ceiling */
    160,  /* jkp.claim_gap */
    161,  /* jkp.claim_within */
    159,  /* jkp.claims */
    29,  /* jkp.from_jkk */
    30,  /* jkp.from_jkm */
    262,  /* jkp.jkk_kept_high */
    260,  /* jkp.jkk_kept_low */
    261,  /* jkp.jkk_kept_medium */
    263,  /* jkp.jkk_kept_very_high */
    259,  /* jkp.jkk_kept_very_low */
    264,  /* jkp.jkm_kept */
    267,  /* jkp.month_claim_days */
    158,  /* jkp.paid_in_row */
    156,  /* jkp.paid_months */
    157,  /* jkp.paid_within */
    28,  /* jkp.rate_government */
    266,  /* jkp.refund_days */
    164,  /* jkp.refund_within */
    167,  /* jp.accrual */
    34,  /* jp.ceiling */
    178,  /* jp.child_below */
    176,  /* jp.children */
    269,  /* jp.confirmation_months */
    270,  /* jp.confirmation_stop */
    170,  /* jp.death_membership */
    169,  /* jp.density */
    171,  /* jp.disability_wait */
    179,  /* jp.enrolment_before */
    268,  /* jp.late_payment */
    181,  /* jp.maximum */
    180,  /* jp.minimum */
    177,  /* jp.parents */
    165,  /* jp.pension_age */
    166,  /* jp.pension_deferral */
    168,  /* jp.qualifying_months */
    32,  /* jp.rate_employer */
    33,  /* jp.rate_worker */
    173,  /* jp.share_child */
    174,  /* jp.share_child_after_spouse */
    175,  /* jp.share_parent */
    172,  /* jp.share_spouse */
    183,  /* payment.arrears_covered */
    185,  /* payment.arrears_covered_jkp */
    186,  /* payment.arrears_covered_jkp_closed */
    184,  /* payment.arrears_covered_pu */
    188,  /* payment.bpu_advance */
    182,  /* payment.bpu_inactive_after */
    35,  /* payment.due_day */
    36,  /* payment.due_day_jht */
    37,  /* payment.due_day_jp */
    44,  /* payment.due_months_after_bpu_jht */
    43,  /* payment.due_months_after_bpu_jkk_jkm */
    40,  /* payment.due_months_after_pu */
    41,  /* payment.due_months_after_pu_jht */
    42,  /* payment.due_months_after_pu_jp */
    45,  /* payment.fine */
    48,  /* payment.fine_bpu */
    46,  /* payment.fine_jht */
    47,  /* payment.fine_jp */
    271,  /* payment.fine_registration */
    38,  /* payment.holiday_shift */
    39,  /* payment.holiday_shift_jht */
    187,  /* payment.refund_claim_jkp */
    272,  /* payment.registration_warning */
    273,  /* payment.settle_days */
    198,  /* pmi.abroad_treatment */
    189,  /* pmi.before_departure */
    277,  /* pmi.claim_years */
    278,  /* pmi.cover_before_departure */
    195,  /* pmi.death_funeral */
    193,  /* pmi.death_lump_sum */
    194,  /* pmi.death_periodic */
    196,  /* pmi.death_while_working */
    275,  /* pmi.denture */
    276,  /* pmi.disability_total */
    208,  /* pmi.dismissal_after_accident */
    191,  /* pmi.extra_month */
    203,  /* pmi.failed_departure */
    274,  /* pmi.failed_placement */
    202,  /* pmi.glasses */
    201,  /* pmi.hearing_aid */
    199,  /* pmi.home_care */
    200,  /* pmi.home_care_months */
    192,  /* pmi.jht_menu */
    206,  /* pmi.loss_on_return */
    204,  /* pmi.misplacement */
    205,  /* pmi.misplacement_transport */
    209,  /* pmi.one_sided_dismissal */
    190,  /* pmi.packages */
    207,  /* pmi.rape */
    210,  /* pmi.scholarship */
    213,  /* pmi.scholarship_children */
    211,  /* pmi.scholarship_higher */
    212,  /* pmi.scholarship_years */
    197,  /* pmi.work_death_while_working */
    55,  /* programme.compulsory_bpu */
    56,  /* programme.compulsory_construction */
    57,  /* programme.compulsory_pmi */
    49,  /* programme.compulsory_pu */
    53,  /* programme.compulsory_pu_large */
    52,  /* programme.compulsory_pu_medium */
    50,  /* programme.compulsory_pu_micro */
    51,  /* programme.compulsory_pu_small */
    54,  /* programme.compulsory_pu_state */
    279,  /* programme.foreigner_months */
    59,  /* programme.open_bpu */
    60,  /* programme.open_construction */
    61,  /* programme.open_pmi */
    58,  /* programme.open_pu */
    70,  /* relief.bpu_other */
    69,  /* relief.bpu_transport */
    62,  /* relief.covid */
    73,  /* relief.covid_due_day */
    72,  /* relief.covid_fine */
    71,  /* relief.covid_jp_deferral */
    63,  /* relief.labour_intensive */
    67,  /* relief.labour_intensive_jkp_from_jkk_high */
    65,  /* relief.labour_intensive_jkp_from_jkk_low */
    66,  /* relief.labour_intensive_jkp_from_jkk_medium */
    68,  /* relief.labour_intensive_jkp_from_jkk_very_high */
    64,  /* relief.labour_intensive_jkp_from_jkk_very_low */
    219,  /* rounding.benefit_base */
    218,  /* rounding.benefit_direction */
    79,  /* rounding.jht_base */
    78,  /* rounding.jht_direction */
    75,  /* rounding.jkk_base */
    74,  /* rounding.jkk_direction */
    77,  /* rounding.jkm_base */
    76,  /* rounding.jkm_direction */
    83,  /* rounding.jkp_base */
    82,  /* rounding.jkp_direction */
    81,  /* rounding.jp_base */
    215,  /* rounding.jp_ceiling_base */
    214,  /* rounding.jp_ceiling_direction */
    80,  /* rounding.jp_direction */
    217,  /* rounding.jp_limits_base */
    216,  /* rounding.jp_limits_direction */
    85,  /* rounding.wage_base */
    84,  /* rounding.wage_direction */
    226,  /* scholarship.age_below */
    224,  /* scholarship.children */
    225,  /* scholarship.jkm_contribution_years */
    227,  /* scholarship.late_years */
    220,  /* scholarship.lump_sum */
    221,  /* scholarship.lump_sum_age_below */
    228,  /* scholarship.not_yet_at_school */
    222,  /* scholarship.year_amount */
    223,  /* scholarship.years */
    282,  /* target.long_term */
    280,  /* target.rpjmn */
    281,  /* target.ucj_national */
    229,  /* target.yearly_growth */
    234,  /* tax.brackets */
    230,  /* tax.final */
    231,  /* tax.final_years */
    233,  /* tax.first_partial */
    235,  /* tax.no_npwp_surcharge */
    236,  /* tax.taxable_multiple */
    232,  /* tax.window */
    237,  /* wage.construction_benefit_factor */
    86,  /* wage.daily_factor */
    87,  /* wage.piece_months */
    88,  /* wage.piece_weather_months */
};

static const uint16_t first_rows[N_KEYS + 1] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 27, 28, 29, 30, 34, 38, 40, 42, 43, 44, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 73, 74, 77, 80, 83, 85, 86, 87, 90, 93, 94, 95, 98, 99, 101, 103, 105, 107, 109, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 136, 137, 138, 139, 140, 141, 142, 143, 144, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 159, 161, 162, 163, 165, 167, 168, 169, 170, 171, 172, 173, 174, 176, 178, 180, 182, 184, 185, 187, 189, 191, 193, 195, 197, 199, 201, 203, 204, 205, 207, 208, 209, 211, 213, 215, 217, 218, 219, 220, 222, 224, 226, 228, 230, 231, 233, 235, 237, 239, 240, 242, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 278, 290, 291, 292, 293, 295, 296, 298, 299, 302, 305, 306, 308, 310, 312, 314, 316, 318, 319, 320, 321, 322, 323, 325, 326, 327, 328, 329, 330, 331, 333, 334, 335, 337, 338, 339, 340, 342, 343, 344, 345, 346, 347, 348, 349, 351, 352, 353, 354, 355, 356, 357, 358, 359, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 380, 381, 383, 384, 385, 386, 387, 388, 389, 390, 392, 394, 396, 398, 400, 402, 404, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 418, 419, 421, 423, 424, 425,
};

static const struct jamsostek__row rows[] = {
    /* bpu.jkm */
    {16617, 2147483647, 6800, 0, 0, 3, 1, 0, "20 (3)", "", ""},  /* 2015-07-01 */
    /* bpu.jkk_rate */
    {16617, 2147483647, 10000, 0, 0, 3, 1, 0, "20 (1), Lampiran II", "Lampiran memuat besaran dalam rupiah, yaitu tarif ini dikalikan dasar penghasilan.", "The annex prints the amounts; they are this rate on the deemed income."},  /* 2015-07-01 */
    /* bpu.jht_rate */
    {16617, 2147483647, 20000, 0, 0, 5, 1, 0, "18 (1), Lampiran", "Sukarela. Lampiran memuat besaran dalam rupiah.", "Voluntary. The annex prints the amounts."},  /* 2015-07-01 */
    /* bpu.income */
    {16617, 2147483647, 0, 0, 33, 3, 1, 0, "Lampiran II", "Baris yang sama ada dalam Lampiran PP 46/2015. Baris pertama tidak punya batas bawah.", "Same rows in the annex of PP 46/2015. The first row has no lower limit."},  /* 2015-07-01 */
    /* bpu.practice_minimum_income */
    {16617, 2147483647, 1000000, 33, 0, 36, 3, 0, "", "Praktik, bukan ketentuan: samuelgautama/sapa-chatbot; popmama.com.", "Practice, not law: samuelgautama/sapa-chatbot; popmama.com."},  /* 2015-07-01 */
    /* bpu.bracket_gap */
    {16617, 2147483647, 1000, 33, 0, 3, 1, 0, "Lampiran II", "Satu baris berakhir pada 1.099.000 dan baris berikutnya mulai 1.100.000; di antaranya berlaku keputusan D2.", "A row ends at 1,099,000 and the next begins at 1,100,000; what lies between is decision D2."},  /* 2015-07-01 */
    /* choice.bpu_bracket_gap */
    {16617, 2147483647, 0, 33, 0, 35, 4, 0, "D2", "1.099.500 berada di antara baris 1 dan 2 dan masuk baris 1.", "1,099,500 falls between rows 1 and 2 and is row 1."},  /* 2015-07-01 */
    /* choice.bpu_low_income */
    {16617, 2147483647, 0, 33, 0, 35, 4, 0, "D3", "Baris 1 tidak punya batas bawah; praktik menolak di bawah 1.000.000.", "Row 1 has no lower limit; practice refuses less than 1,000,000."},  /* 2015-07-01 */
    /* choice.daily_wage_jp */
    {16617, 2147483647, 0, 33, 0, 35, 4, 0, "D4", "Dikalikan 25 sesuai arahan kantor cabang BPJS; upah bulanan didahulukan bila ada.", "Times 25 as a BPJS branch tells employers; a monthly wage given goes first."},  /* 2015-07-01 */
    /* choice.pension_age_reached */
    {16617, 2147483647, 0, 33, 0, 35, 4, 0, "D8", "Peserta yang sudah mencapai usia pensiun tetap dianggap telah mencapainya walaupun batasnya naik.", "Who has reached pension age once keeps it when the age rises."},  /* 2015-07-01 */
    /* choice.relief_funding_not_given */
    {16617, 2147483647, 0, 33, 0, 35, 4, 0, "D22", "Dianggap dibayar sendiri oleh peserta, dan hasilnya diberi tanda.", "Counts as the participant's own money, and the result is flagged."},  /* 2015-07-01 */
    /* choice.fine_part_month */
    {16617, 2147483647, 0, 33, 0, 35, 4, 0, "D17", "Hanya bulan keterlambatan yang penuh dihitung; peraturan tidak mengatur bagian dari sebulan.", "Only full months late count; the law does not define a part of a month."},  /* 2015-07-01 */
    /* choice.jp_due_holiday */
    {16617, 2147483647, 0, 33, 0, 35, 4, 0, "D23", "PP 45/2015 Pasal 30 ayat (3) tidak memuat aturan hari libur; dalam praktik JP dibayar bersama program lain.", "PP 45/2015 art. 30 (3) prints no holiday rule; in practice JP is paid together with the other programmes."},  /* 2015-07-01 */
    /* choice.jht_fine_base */
    {16617, 2147483647, 0, 33, 0, 35, 4, 0, "D27", "Seluruh iuran yang belum disetor, termasuk bagian pekerja.", "The whole amount that was not remitted, worker's share included."},  /* 2015-07-01 */
    /* choice.covid_due_date */
    {16617, 2147483647, 0, 33, 0, 35, 4, 0, "M4", "PP itu menyebut bulan berikutnya; JKK dan JKM peserta BPU dibayar pada bulan itu juga dan tetap tanggal 15. Pilihan lain: tanggal 30 bulan itu.", "It speaks of the month after; BPU pay JKK and JKM in the month itself and keep the 15th. Else theirs moves to the 30th of that month."},  /* 2015-07-01 */
    /* construction.jkk_rate */
    {16617, 2147483647, 17400, 33, 0, 3, 1, 0, "54 (1)", "", ""},  /* 2015-07-01 */
    /* construction.jkm_rate */
    {16617, 2147483647, 3000, 33, 0, 3, 1, 0, "55 (1)", "", ""},  /* 2015-07-01 */
    /* construction.jkk_layers */
    {16617, 2147483647, 0, 33, 5, 3, 1, 0, "54 (2)", "Contoh dalam penjelasan: kontrak Rp180.000.000 membayar Rp346.000.", "Example of the law: a contract of Rp180,000,000 pays Rp346,000."},  /* 2015-07-01 */
    /* construction.jkm_layers */
    {16617, 2147483647, 0, 38, 5, 3, 1, 0, "55 (2)", "Contoh dalam penjelasan: kontrak Rp180.000.000 membayar Rp46.000.", "Example of the law: a contract of Rp180,000,000 pays Rp46,000."},  /* 2015-07-01 */
    /* construction.vat */
    {16617, 19083, 100000, 43, 0, 0, 4, 0, "", "Tarif sebelum perubahan 1 April 2022.", "Rate before the change of 1 April 2022."},  /* 2015-07-01 */
    {19083, 20089, 110000, 43, 0, 0, 4, 0, "", "", ""},  /* 2022-04-01 */
    {20089, 2147483647, 110000, 43, 0, 20, 4, 0, "", "Tarif nominal 12% atas 11/12 harga.", "Nominal 12% on 11/12 of the price."},  /* 2025-01-01 */
    /* jht.rate_employer */
    {16617, 2147483647, 37000, 43, 0, 5, 1, 0, "16 (1)", "", ""},  /* 2015-07-01 */
    /* jht.rate_worker */
    {16617, 2147483647, 20000, 43, 0, 5, 1, 0, "16 (1)", "", ""},  /* 2015-07-01 */
    /* jkk.rate_very_low */
    {16617, 2147483647, 2400, 43, 0, 3, 1, 0, "16 (1), (3)", "", ""},  /* 2015-07-01 */
    /* jkk.rate_low */
    {16617, 2147483647, 5400, 43, 0, 3, 1, 0, "16 (1), (3)", "", ""},  /* 2015-07-01 */
    /* jkk.rate_medium */
    {16617, 2147483647, 8900, 43, 0, 3, 1, 0, "16 (1), (3)", "", ""},  /* 2015-07-01 */
    /* jkk.rate_high */
    {16617, 2147483647, 12700, 43, 0, 3, 1, 0, "16 (1), (3)", "", ""},  /* 2015-07-01 */
    /* jkk.rate_very_high */
    {16617, 2147483647, 17400, 43, 0, 3, 1, 0, "16 (1), (3)", "", ""},  /* 2015-07-01 */
    /* jkm.rate */
    {16617, 2147483647, 3000, 43, 0, 3, 1, 0, "18 (1), (2)", "", ""},  /* 2015-07-01 */
    /* jkp.rate_government */
    {18659, 18687, 2200, 43, 0, 9, 4, 0, "11 (2)-(5)", "Bulan iuran pertama tidak disebut dalam peraturan; Februari 2021 adalah keputusan D10.", "No regulation names the first contribution month; February 2021 is decision D10."},  /* 2021-02-01 */
    {18687, 20120, 2200, 43, 0, 9, 1, 0, "11 (2)-(5)", "", ""},  /* 2021-03-01 */
    {20120, 20148, 2200, 43, 0, 12, 4, 0, "11 (2)-(5)", "Berlaku 7 Februari 2025; iuran Februari sebagai bulan pertama adalah keputusan D10.", "In force on 7 February 2025; that the contribution of February is the first is decision D10."},  /* 2025-02-01 */
    {20148, 2147483647, 2200, 43, 0, 12, 1, 0, "11 (2)-(5)", "", ""},  /* 2025-03-01 */
    /* jkp.from_jkk */
    {18659, 18687, 1400, 43, 0, 9, 4, 0, "11 (2)-(5)", "Bulan iuran pertama tidak disebut dalam peraturan; Februari 2021 adalah keputusan D10.", "No regulation names the first contribution month; February 2021 is decision D10."},  /* 2021-02-01 */
    {18687, 20120, 1400, 43, 0, 9, 1, 0, "11 (2)-(5)", "", ""},  /* 2021-03-01 */
    {20120, 20148, 1400, 43, 0, 12, 4, 0, "11 (2)-(5)", "Berlaku 7 Februari 2025; iuran Februari sebagai bulan pertama adalah keputusan D10.", "In force on 7 February 2025; that the contribution of February is the first is decision D10."},  /* 2025-02-01 */
    {20148, 2147483647, 1400, 43, 0, 12, 1, 0, "11 (2)-(5)", "", ""},  /* 2025-03-01 */
    /* jkp.from_jkm */
    {18659, 18687, 1000, 43, 0, 9, 4, 0, "11 (2)-(5)", "Bulan iuran pertama tidak disebut dalam peraturan; Februari 2021 adalah keputusan D10.", "No regulation names the first contribution month; February 2021 is decision D10."},  /* 2021-02-01 */
    {18687, 20120, 1000, 43, 0, 9, 1, 0, "11 (2)-(5)", "Berakhir dengan PP 6/2025 yang tidak lagi mengambil dari JKM.", "Ended by PP 6/2025, which takes nothing from JKM."},  /* 2021-03-01 */
    /* jkp.ceiling */
    {18659, 20120, 5000000, 43, 0, 9, 1, 0, "11 (7)-(8)", "Hanya membatasi iuran JKP; JKK tetap dihitung dari upah penuh.", "Caps the JKP slices only; JKK is charged on the whole wage."},  /* 2021-02-01 */
    {20120, 2147483647, 5000000, 43, 0, 12, 1, 0, "11 (7)-(8)", "", ""},  /* 2025-02-01 */
    /* jp.rate_employer */
    {16617, 2147483647, 20000, 43, 0, 4, 1, 0, "28 (2)-(3)", "Evaluasi tiga tahunan atas total iuran 3% belum pernah mengubah besarannya.", "The review of the total of 3% every three years has never led to a change."},  /* 2015-07-01 */
    /* jp.rate_worker */
    {16617, 2147483647, 10000, 43, 0, 4, 1, 0, "28 (2)-(3)", "", ""},  /* 2015-07-01 */
    /* jp.ceiling */
    {16617, 16861, 7000000, 43, 0, 4, 1, 0, "29 (2)", "Nilai awal.", "Initial value."},  /* 2015-07-01 */
    {16861, 17226, 7335300, 43, 0, 36, 3, 0, "", "Surat edaran belum dilihat; disebut krishandsoftware.com dan krishand.com.", "Circular not seen; named by krishandsoftware.com and krishand.com."},  /* 2016-03-01 */
    {17226, 17591, 7703500, 43, 0, 36, 3, 0, "", "Siaran pers direktur BPJS, 13 Februari 2017 (antaranews.com); krishandsoftware.com. Angka pertumbuhan belum dicocokkan dengan sumber.", "Press release of a BPJS director, 13 February 2017 (antaranews.com); krishandsoftware.com. The growth figure was not compared with a source; it gives this ceiling exactly."},  /* 2017-03-01 */
    {17591, 17956, 8094000, 43, 0, 36, 3, 0, "", "Surat edaran belum dilihat; disebut krishandsoftware.com dan jimmybudhi.com. Angka pertumbuhan belum dicocokkan dengan sumber.", "Circular not seen; named by krishandsoftware.com and jimmybudhi.com. The growth figure was not compared with a source; it gives this ceiling exactly."},  /* 2018-03-01 */
    {17956, 18322, 8512400, 43, 0, 24, 3, 0, "", "", ""},  /* 2019-03-01 */
    {18322, 18687, 8939700, 43, 0, 25, 2, 0, "", "Surat edaran memuat cara menghitungnya.", "The circular prints the calculation."},  /* 2020-03-01 */
    {18687, 19052, 8754600, 43, 0, 26, 3, 0, "", "Satu-satunya penurunan. Satu sumber menyebut Februari 2021; dipakai Maret seperti tahun lain. Angka pertumbuhan belum dicocokkan dengan sumber.", "The only decrease. One source says February 2021; March as in all other years. The growth figure was not compared with a source; it gives this ceiling exactly."},  /* 2021-03-01 */
    {19052, 19417, 9077600, 43, 0, 27, 3, 0, "", "Disebut dalam surat tahun 2023 dan gadjian.com; bulan mulainya belum terkonfirmasi.", "Named in the letter of 2023 and by gadjian.com; the starting month is weak."},  /* 2022-03-01 */
    {19417, 19783, 9559600, 43, 0, 27, 3, 0, "", "Angka pertumbuhan belum dicocokkan dengan sumber.", "The growth figure was not compared with a source; it gives this ceiling exactly."},  /* 2023-03-01 */
    {19783, 20148, 10042300, 43, 0, 28, 3, 0, "", "", ""},  /* 2024-03-01 */
    {20148, 20513, 10547400, 43, 0, 29, 3, 0, "", "Angka pertumbuhan belum dicocokkan dengan sumber.", "The growth figure was not compared with a source; it gives this ceiling exactly."},  /* 2025-03-01 */
    {20513, 2147483647, 11086300, 43, 0, 30, 3, 0, "", "Angka pertumbuhan belum dicocokkan dengan sumber.", "The growth figure was not compared with a source; it gives this ceiling exactly."},  /* 2026-03-01 */
    /* payment.due_day */
    {16617, 2147483647, 15, 43, 0, 3, 1, 0, "21 (2), 24 (3)", "", ""},  /* 2015-07-01 */
    /* payment.due_day_jht */
    {16617, 2147483647, 15, 43, 0, 5, 1, 0, "19 (2), 21 (3)", "", ""},  /* 2015-07-01 */
    /* payment.due_day_jp */
    {16617, 2147483647, 15, 43, 0, 4, 1, 0, "30 (3)", "Tidak memuat aturan hari libur: choice.jp_due_holiday.", "No rule for holidays is printed: choice.jp_due_holiday."},  /* 2015-07-01 */
    /* payment.holiday_shift */
    {16617, 2147483647, 3, 43, 0, 3, 1, 0, "21 (3), 24 (4)", "", ""},  /* 2015-07-01 */
    /* payment.holiday_shift_jht */
    {16617, 2147483647, 4, 43, 0, 5, 1, 0, "19 (3), 21 (4)", "", ""},  /* 2015-07-01 */
    /* payment.due_months_after_pu */
    {16617, 2147483647, 1, 43, 0, 3, 1, 0, "21 (2)", "", ""},  /* 2015-07-01 */
    /* payment.due_months_after_pu_jht */
    {16617, 2147483647, 1, 43, 0, 5, 1, 0, "19 (2)", "", ""},  /* 2015-07-01 */
    /* payment.due_months_after_pu_jp */
    {16617, 2147483647, 1, 43, 0, 4, 1, 0, "30 (3)", "", ""},  /* 2015-07-01 */
    /* payment.due_months_after_bpu_jkk_jkm */
    {16617, 2147483647, 0, 43, 0, 3, 1, 0, "24 (3)", "Tanggal 15 bulan yang sama.", "The 15th of the same month."},  /* 2015-07-01 */
    /* payment.due_months_after_bpu_jht */
    {16617, 2147483647, 1, 43, 0, 5, 1, 0, "21 (3)", "", ""},  /* 2015-07-01 */
    /* payment.fine */
    {16617, 2147483647, 20000, 43, 0, 3, 1, 0, "22", "Ditanggung sepenuhnya oleh pemberi kerja, dibayar bersama iuran bulan berikutnya. Tidak ada batas tertinggi.", "Borne by the employer alone, with the next month's payment. No cap is printed."},  /* 2015-07-01 */
    /* payment.fine_jht */
    {16617, 2147483647, 20000, 43, 0, 5, 1, 0, "20", "", ""},  /* 2015-07-01 */
    /* payment.fine_jp */
    {16617, 2147483647, 20000, 43, 0, 4, 1, 0, "31", "Dibayar bersama tunggakannya.", "Paid together with the arrears."},  /* 2015-07-01 */
    /* payment.fine_bpu */
    {16617, 2147483647, 0, 43, 0, 3, 1, 0, "20, 24", "Karena tidak diatur: tidak ada denda bagi BPU, juga untuk JHT dalam PP 46/2015 Pasal 21; BPJS menyatakan hal yang sama.", "By absence: no fine is printed for BPU, nor in PP 46/2015 art. 21 for their JHT; BPJS says the same."},  /* 2015-07-01 */
    /* programme.compulsory_pu */
    {16617, 18659, 15, 43, 0, 1, 4, 0, "6 (3)", "", ""},  /* 2015-07-01 */
    {18659, 20120, 31, 43, 0, 9, 4, 0, "4", "JKP mensyaratkan kepesertaan JKN dan, bagi usaha menengah dan besar, JP; WNI, belum berusia 54 tahun saat didaftarkan. Program lain dalam baris ini belum terkonfirmasi.", "JKP needs health insurance and, in medium and large firms, also JP; Indonesian, below 54 at registration. The rest of the set is weak."},  /* 2021-02-01 */
    {20120, 2147483647, 31, 43, 0, 12, 4, 0, "4", "JKP mensyaratkan kepesertaan JKN dan, bagi usaha menengah dan besar, JP; WNI, belum berusia 54 tahun saat didaftarkan. Program lain dalam baris ini belum terkonfirmasi.", "JKP needs health insurance and, in medium and large firms, also JP; Indonesian, below 54 at registration. The rest of the set is weak."},  /* 2025-02-01 */
    /* programme.compulsory_pu_micro */
    {16617, 2147483647, 3, 43, 0, 1, 4, 0, "6 (3)", "", ""},  /* 2015-07-01 */
    /* programme.compulsory_pu_small */
    {16617, 18659, 7, 43, 0, 1, 4, 0, "6 (3)", "", ""},  /* 2015-07-01 */
    {18659, 20120, 23, 43, 0, 9, 4, 0, "4", "JKP mensyaratkan kepesertaan JKN dan, bagi usaha menengah dan besar, JP; WNI, belum berusia 54 tahun saat didaftarkan. Program lain dalam baris ini belum terkonfirmasi.", "JKP needs health insurance and, in medium and large firms, also JP; Indonesian, below 54 at registration. The rest of the set is weak."},  /* 2021-02-01 */
    {20120, 2147483647, 23, 43, 0, 12, 4, 0, "4", "JKP mensyaratkan kepesertaan JKN dan, bagi usaha menengah dan besar, JP; WNI, belum berusia 54 tahun saat didaftarkan. Program lain dalam baris ini belum terkonfirmasi.", "JKP needs health insurance and, in medium and large firms, also JP; Indonesian, below 54 at registration. The rest of the set is weak."},  /* 2025-02-01 */
    /* programme.compulsory_pu_medium */
    {16617, 18659, 15, 43, 0, 1, 4, 0, "6 (3)", "", ""},  /* 2015-07-01 */
    {18659, 20120, 31, 43, 0, 9, 4, 0, "4", "JKP mensyaratkan kepesertaan JKN dan, bagi usaha menengah dan besar, JP; WNI, belum berusia 54 tahun saat didaftarkan. Program lain dalam baris ini belum terkonfirmasi.", "JKP needs health insurance and, in medium and large firms, also JP; Indonesian, below 54 at registration. The rest of the set is weak."},  /* 2021-02-01 */
    {20120, 2147483647, 31, 43, 0, 12, 4, 0, "4", "JKP mensyaratkan kepesertaan JKN dan, bagi usaha menengah dan besar, JP; WNI, belum berusia 54 tahun saat didaftarkan. Program lain dalam baris ini belum terkonfirmasi.", "JKP needs health insurance and, in medium and large firms, also JP; Indonesian, below 54 at registration. The rest of the set is weak."},  /* 2025-02-01 */
    /* programme.compulsory_pu_large */
    {16617, 18659, 15, 43, 0, 1, 4, 0, "6 (3)", "", ""},  /* 2015-07-01 */
    {18659, 20120, 31, 43, 0, 9, 4, 0, "4", "JKP mensyaratkan kepesertaan JKN dan, bagi usaha menengah dan besar, JP; WNI, belum berusia 54 tahun saat didaftarkan. Program lain dalam baris ini belum terkonfirmasi.", "JKP needs health insurance and, in medium and large firms, also JP; Indonesian, below 54 at registration. The rest of the set is weak."},  /* 2021-02-01 */
    {20120, 2147483647, 31, 43, 0, 12, 4, 0, "4", "JKP mensyaratkan kepesertaan JKN dan, bagi usaha menengah dan besar, JP; WNI, belum berusia 54 tahun saat didaftarkan. Program lain dalam baris ini belum terkonfirmasi.", "JKP needs health insurance and, in medium and large firms, also JP; Indonesian, below 54 at registration. The rest of the set is weak."},  /* 2025-02-01 */
    /* programme.compulsory_pu_state */
    {16617, 19631, 3, 43, 0, 32, 4, 0, "", "Sebelum PP 49/2023 hanya diketahui dari praktik daerah; diberlakukan surut sampai Juli 2015.", "Before PP 49/2023 known from local practice only; carried back to July 2015."},  /* 2015-07-01 */
    {19631, 2147483647, 3, 43, 0, 11, 1, 0, "2 (3), 5 (1) a", "Berlaku 6 Oktober 2023. JHT dan JP bila dianggarkan instansi.", "In force on 6 October 2023. JHT and JP if the office budgets for them."},  /* 2023-10-01 */
    /* programme.compulsory_bpu */
    {16617, 2147483647, 3, 43, 0, 3, 1, 0, "4 (2), 11 (1)", "", ""},  /* 2015-07-01 */
    /* programme.compulsory_construction */
    {16617, 2147483647, 3, 43, 0, 3, 1, 0, "53", "", ""},  /* 2015-07-01 */
    /* programme.compulsory_pmi */
    {17379, 17866, 3, 43, 0, 17, 4, 0, "", "", ""},  /* 2017-08-01 */
    {17866, 19389, 3, 43, 0, 18, 3, 0, "12-14", "", ""},  /* 2018-12-01 */
    {19389, 2147483647, 3, 43, 0, 19, 1, 0, "18", "", ""},  /* 2023-02-01 */
    /* programme.open_pu */
    {16617, 18659, 15, 43, 0, 1, 4, 0, "6 (3)", "Program yang tidak wajib bagi usaha mikro dan kecil dapat diikuti secara sukarela.", "What is not compulsory for a micro or small firm is optional."},  /* 2015-07-01 */
    {18659, 20120, 31, 43, 0, 9, 4, 0, "4", "JKP mensyaratkan kepesertaan JKN dan, bagi usaha menengah dan besar, JP; WNI, belum berusia 54 tahun saat didaftarkan. Program lain dalam baris ini belum terkonfirmasi.", "JKP needs health insurance and, in medium and large firms, also JP; Indonesian, below 54 at registration. The rest of the set is weak."},  /* 2021-02-01 */
    {20120, 2147483647, 31, 43, 0, 12, 4, 0, "4", "JKP mensyaratkan kepesertaan JKN dan, bagi usaha menengah dan besar, JP; WNI, belum berusia 54 tahun saat didaftarkan. Program lain dalam baris ini belum terkonfirmasi.", "JKP needs health insurance and, in medium and large firms, also JP; Indonesian, below 54 at registration. The rest of the set is weak."},  /* 2025-02-01 */
    /* programme.open_bpu */
    {16617, 2147483647, 7, 43, 0, 5, 1, 0, "13 (1)", "JHT sukarela; belum terkonfirmasi: wajib bagi BPU yang mempekerjakan orang lain (Permenaker 5/2021 Pasal 31-32, belum dilihat).", "JHT is voluntary; weak: compulsory for a BPU who employs others (Permenaker 5/2021 art. 31-32, not seen)."},  /* 2015-07-01 */
    /* programme.open_construction */
    {16617, 2147483647, 3, 43, 0, 3, 1, 0, "53", "", ""},  /* 2015-07-01 */
    /* programme.open_pmi */
    {17379, 17866, 3, 43, 0, 17, 4, 0, "", "JHT bagi PMI baru diketahui sejak 10 Desember 2018.", "JHT of migrant workers is known only from 10 December 2018."},  /* 2017-08-01 */
    {17866, 19389, 7, 43, 0, 18, 4, 0, "", "", ""},  /* 2018-12-01 */
    {19389, 2147483647, 7, 43, 0, 19, 3, 0, "18", "JHT bersifat pilihan; nomor pasalnya belum dipastikan.", "JHT is optional; its article is not confirmed."},  /* 2023-02-01 */
    /* relief.covid */
    {18475, 18659, 10000, 43, 0, 7, 3, 0, "5-12", "Berlaku sejak 1 September 2020, untuk iuran mulai Agustus. Nomor Pasal 5 sampai 8 belum terkonfirmasi.", "In force since 1 September 2020, for contributions from August. Numbers of articles 5 to 8 are weak."},  /* 2020-08-01 */
    /* relief.labour_intensive */
    {20120, 20301, 500000, 43, 0, 13, 1, 0, "4 (1), 10", "", ""},  /* 2025-02-01 */
    {20301, 20485, 500000, 43, 0, 14, 1, 0, "10A", "Diperpanjang sampai iuran Januari 2026.", "Prolonged to the contribution of January 2026."},  /* 2025-08-01 */
    /* relief.labour_intensive_jkp_from_jkk_very_low */
    {20120, 20301, 1200, 43, 0, 13, 1, 0, "9", "", ""},  /* 2025-02-01 */
    {20301, 20485, 1200, 43, 0, 14, 1, 0, "10A", "", ""},  /* 2025-08-01 */
    /* relief.labour_intensive_jkp_from_jkk_low */
    {20120, 20301, 1400, 43, 0, 13, 1, 0, "9", "", ""},  /* 2025-02-01 */
    {20301, 20485, 1400, 43, 0, 14, 1, 0, "10A", "", ""},  /* 2025-08-01 */
    /* relief.labour_intensive_jkp_from_jkk_medium */
    {20120, 20301, 1400, 43, 0, 13, 1, 0, "9", "", ""},  /* 2025-02-01 */
    {20301, 20485, 1400, 43, 0, 14, 1, 0, "10A", "", ""},  /* 2025-08-01 */
    /* relief.labour_intensive_jkp_from_jkk_high */
    {20120, 20301, 1400, 43, 0, 13, 1, 0, "9", "", ""},  /* 2025-02-01 */
    {20301, 20485, 1400, 43, 0, 14, 1, 0, "10A", "", ""},  /* 2025-08-01 */
    /* relief.labour_intensive_jkp_from_jkk_very_high */
    {20120, 20301, 1400, 43, 0, 13, 1, 0, "9", "", ""},  /* 2025-02-01 */
    {20301, 20485, 1400, 43, 0, 14, 1, 0, "10A", "", ""},  /* 2025-08-01 */
    /* relief.bpu_transport */
    {20454, 20909, 500000, 43, 0, 15, 1, 0, "4 (1), 7", "", ""},  /* 2026-01-01 */
    /* relief.bpu_other */
    {20544, 20819, 500000, 43, 0, 15, 1, 0, "4 (1), 7", "", ""},  /* 2026-04-01 */
    /* relief.covid_jp_deferral */
    {18475, 18659, 10000, 43, 0, 7, 3, 0, "17", "Sisanya dibayar sekaligus atau bertahap, mulai paling lambat 15 Mei 2021 dan selesai paling lambat 15 April 2022; pemberi kerja tetap memungut 1% dari pekerja.", "The rest is paid at once or in steps that start by 15 May 2021 and end by 15 April 2022; the employer still collects the worker's 1%."},  /* 2020-08-01 */
    /* relief.covid_fine */
    {18475, 18659, 5000, 43, 0, 7, 3, 0, "23 (1)", "", ""},  /* 2020-08-01 */
    /* relief.covid_due_day */
    {18475, 18659, 30, 43, 0, 7, 3, 0, "4 (1)", "Tanggal 30 bulan berikutnya, bukan tanggal 15; pada Februari hari terakhirnya (pilihan M3).", "30th of the next month instead of the 15th; in February its last day (decision M3)."},  /* 2020-08-01 */
    /* rounding.jkk_direction */
    {16617, 2147483647, 0, 43, 0, 35, 4, 0, "D1", "Pembulatan: peraturan tidak mengatur; rupiah penuh, setengah ke atas, per orang, program, dan pihak, seperti uji penggajian yang terbuka untuk umum.", "Rounding: the law has no rule; whole rupiah, half up, per person, programme and side, as public payroll test suites do."},  /* 2015-07-01 */
    /* rounding.jkk_base */
    {16617, 2147483647, 1, 43, 0, 35, 4, 0, "D1", "Pembulatan: peraturan tidak mengatur; rupiah penuh, setengah ke atas, per orang, program, dan pihak, seperti uji penggajian yang terbuka untuk umum.", "Rounding: the law has no rule; whole rupiah, half up, per person, programme and side, as public payroll test suites do."},  /* 2015-07-01 */
    /* rounding.jkm_direction */
    {16617, 2147483647, 0, 43, 0, 35, 4, 0, "D1", "Pembulatan: peraturan tidak mengatur; rupiah penuh, setengah ke atas, per orang, program, dan pihak, seperti uji penggajian yang terbuka untuk umum.", "Rounding: the law has no rule; whole rupiah, half up, per person, programme and side, as public payroll test suites do."},  /* 2015-07-01 */
    /* rounding.jkm_base */
    {16617, 2147483647, 1, 43, 0, 35, 4, 0, "D1", "Pembulatan: peraturan tidak mengatur; rupiah penuh, setengah ke atas, per orang, program, dan pihak, seperti uji penggajian yang terbuka untuk umum.", "Rounding: the law has no rule; whole rupiah, half up, per person, programme and side, as public payroll test suites do."},  /* 2015-07-01 */
    /* rounding.jht_direction */
    {16617, 2147483647, 0, 43, 0, 35, 4, 0, "D1", "Pembulatan: peraturan tidak mengatur; rupiah penuh, setengah ke atas, per orang, program, dan pihak, seperti uji penggajian yang terbuka untuk umum.", "Rounding: the law has no rule; whole rupiah, half up, per person, programme and side, as public payroll test suites do."},  /* 2015-07-01 */
    /* rounding.jht_base */
    {16617, 2147483647, 1, 43, 0, 35, 4, 0, "D1", "Pembulatan: peraturan tidak mengatur; rupiah penuh, setengah ke atas, per orang, program, dan pihak, seperti uji penggajian yang terbuka untuk umum.", "Rounding: the law has no rule; whole rupiah, half up, per person, programme and side, as public payroll test suites do."},  /* 2015-07-01 */
    /* rounding.jp_direction */
    {16617, 2147483647, 0, 43, 0, 35, 4, 0, "D1", "Pembulatan: peraturan tidak mengatur; rupiah penuh, setengah ke atas, per orang, program, dan pihak, seperti uji penggajian yang terbuka untuk umum.", "Rounding: the law has no rule; whole rupiah, half up, per person, programme and side, as public payroll test suites do."},  /* 2015-07-01 */
    /* rounding.jp_base */
    {16617, 2147483647, 1, 43, 0, 35, 4, 0, "D1", "Pembulatan: peraturan tidak mengatur; rupiah penuh, setengah ke atas, per orang, program, dan pihak, seperti uji penggajian yang terbuka untuk umum.", "Rounding: the law has no rule; whole rupiah, half up, per person, programme and side, as public payroll test suites do."},  /* 2015-07-01 */
    /* rounding.jkp_direction */
    {16617, 2147483647, 0, 43, 0, 35, 4, 0, "D1", "Pembulatan: peraturan tidak mengatur; rupiah penuh, setengah ke atas, per orang, program, dan pihak, seperti uji penggajian yang terbuka untuk umum.", "Rounding: the law has no rule; whole rupiah, half up, per person, programme and side, as public payroll test suites do."},  /* 2015-07-01 */
    /* rounding.jkp_base */
    {16617, 2147483647, 1, 43, 0, 35, 4, 0, "D1", "Pembulatan: peraturan tidak mengatur; rupiah penuh, setengah ke atas, per orang, program, dan pihak, seperti uji penggajian yang terbuka untuk umum.", "Rounding: the law has no rule; whole rupiah, half up, per person, programme and side, as public payroll test suites do."},  /* 2015-07-01 */
    /* rounding.wage_direction */
    {16617, 2147483647, 0, 43, 0, 35, 4, 0, "D1", "Pembulatan: peraturan tidak mengatur; rupiah penuh, setengah ke atas, per orang, program, dan pihak, seperti uji penggajian yang terbuka untuk umum.", "Rounding: the law has no rule; whole rupiah, half up, per person, programme and side, as public payroll test suites do."},  /* 2015-07-01 */
    /* rounding.wage_base */
    {16617, 2147483647, 1, 43, 0, 35, 4, 0, "D1", "Pembulatan: peraturan tidak mengatur; rupiah penuh, setengah ke atas, per orang, program, dan pihak, seperti uji penggajian yang terbuka untuk umum.", "Rounding: the law has no rule; whole rupiah, half up, per person, programme and side, as public payroll test suites do."},  /* 2015-07-01 */
    /* wage.daily_factor */
    {16617, 2147483647, 25, 43, 0, 3, 1, 0, "19 (3)", "Untuk JHT: PP 46/2015 Pasal 17 ayat (3). Untuk JP tidak ada ketentuan di PP 45/2015; surat B/10/012024 juga memakai 25.", "For JHT: PP 46/2015 art. 17 (3). PP 45/2015 has no rule for JP; letter B/10/012024 uses 25 there too."},  /* 2015-07-01 */
    /* wage.piece_months */
    {16617, 2147483647, 3, 43, 0, 3, 1, 0, "19 (4)", "Untuk JHT: PP 46/2015 Pasal 17 ayat (4).", "For JHT: PP 46/2015 art. 17 (4)."},  /* 2015-07-01 */
    /* wage.piece_weather_months */
    {16617, 2147483647, 12, 43, 0, 3, 1, 0, "19 (5)", "Untuk JHT: PP 46/2015 Pasal 17 ayat (5).", "For JHT: PP 46/2015 art. 17 (5)."},  /* 2015-07-01 */
    /* audit.declared_base */
    {16617, 2147483647, 0, 43, 2, 36, 3, 0, "", "5.400 dari Rp1 juta, 10.800 dari Rp2 juta (suarasurabaya.net, pintasan.co, antaranews.com).", "5,400 on Rp1 million, 10,800 on Rp2 million (suarasurabaya.net, pintasan.co, antaranews.com)."},  /* 2015-07-01 */
    /* audit.misprinted_rate */
    {16617, 2147483647, 0, 45, 5, 36, 3, 0, "", "Ditemukan di samping angka yang benar; 17.000 sebagai \"sekitar 17 ribu\".", "Observed beside the right figure; 17,000 as \"about 17 thousand\"."},  /* 2015-07-01 */
    /* audit.village_quota */
    {16617, 2147483647, 0, 50, 3, 36, 4, 0, "", "100 per desa adalah imbauan 21 September 2022; 50 per desa dan 120 per kecamatan adalah variannya.", "100 per village is the appeal of 21 September 2022; 50 per village and 120 per district are variants."},  /* 2015-07-01 */
    /* bpu.enrolment_age_below */
    {16617, 20454, 65, 53, 0, 31, 4, 0, "", "PP 44/2015 dan PP 46/2015 tidak membatasi usia; praktik tahun 2026 diberlakukan surut.", "No age limit in PP 44/2015 or PP 46/2015; the practice of 2026 carried back."},  /* 2015-07-01 */
    {20454, 2147483647, 65, 53, 0, 31, 2, 0, "", "Paling tua 64 tahun 11 bulan; PP 44/2015 dan PP 46/2015 tidak membatasi usia.", "64 years and 11 months at most; no age limit in PP 44/2015 or PP 46/2015."},  /* 2026-01-01 */
    /* choice.pmi_between */
    {17379, 2147483647, 0, 53, 0, 35, 4, 0, "D14", "Paket terpanjang yang tidak melebihi kontrak ditambah bulan tambahan; 23 bulan lebih mahal daripada paket 24 bulan.", "Largest package not longer than the term plus single months; 23 months cost more than the 24-month package."},  /* 2017-08-01 */
    /* choice.pmi_short */
    {17379, 2147483647, 0, 53, 0, 35, 4, 0, "D15", "Kontrak yang lebih pendek membayar paket terkecil.", "A term below the smallest package pays that package."},  /* 2017-08-01 */
    /* choice.construction_daily_wage */
    {16617, 2147483647, 0, 53, 0, 35, 4, 0, "B3", "wage.construction_benefit_factor (satu kasus tahun 2018); pilihan lain wage.daily_factor.", "wage.construction_benefit_factor (one case of 2018); else wage.daily_factor."},  /* 2015-07-01 */
    /* choice.jkm_waiting */
    {16617, 2147483647, 0, 53, 0, 35, 4, 0, "B4", "Bulan iuran berturut-turut sejak terdaftar sesuai sebutan BPJS; pilihan lain hari kepesertaan.", "Consecutive paid months since registration, as BPJS words it; else days of membership."},  /* 2015-07-01 */
    /* choice.jkm_not_waited */
    {16617, 2147483647, 0, 53, 0, 35, 4, 0, "B5", "Hanya biaya pemakaman; pilihan lain tanpa manfaat sama sekali.", "The funeral money alone; else no benefit at all."},  /* 2015-07-01 */
    /* choice.jp_conditions_not_met */
    {16617, 2147483647, 0, 53, 0, 35, 4, 0, "B16", "Dibayar sekaligus menurut Pasal 24; pilihan lain tetap dihitung 15 tahun.", "A lump sum as in article 24; else 15 years count all the same."},  /* 2015-07-01 */
    /* choice.unequal_eyes */
    {16617, 2147483647, 0, 53, 0, 35, 4, 0, "B10", "Pembagian dengan 4 adalah kebiasaan dan tidak tercetak.", "Dividing is customary and not printed."},  /* 2015-07-01 */
    /* choice.left_handed_fingers */
    {16617, 2147483647, 0, 53, 0, 35, 4, 0, "B12", "Catatan untuk orang kidal hanya tercetak pada baris lengan dan tangan.", "The note on left-handed persons is printed at the arm and hand lines only."},  /* 2015-07-01 */
    /* choice.jkm_several_memberships */
    {16617, 20143, 0, 53, 0, 35, 4, 0, "B13", "Setiap bagian untuk setiap kepesertaan, seperti dibayar BPJS pada 2023.", "Every part for each membership, as BPJS paid in 2023."},  /* 2015-07-01 */
    {20143, 2147483647, 1, 53, 0, 35, 4, 0, "B13", "Brosur BPJS tahun 2026; kemungkinan sejak Permenaker 1/2025.", "BPJS brochure of 2026; probably since Permenaker 1/2025."},  /* 2025-02-24 */
    /* choice.disability_steps */
    {16617, 2147483647, 0, 53, 0, 35, 4, 0, "Lampiran III", "Hanya puluhan penuh yang dihitung karena tercetak setiap 10; pilihan lain sebanding.", "Whole tens count, as the print says each 10; else in proportion."},  /* 2015-07-01 */
    /* choice.jp_limits_start */
    {16617, 2147483647, 0, 53, 0, 35, 4, 0, "B7", "Tanggalnya tidak disebut: 1 Februari pada 2026, 1 Maret sebelumnya; pilihan lain memakai tanggal 1 bulan itu setiap tahun.", "No text names the day: 1 February in 2026, 1 March before; the other options take the first of that month in every year."},  /* 2015-07-01 */
    /* choice.jp_survivor_limits */
    {16617, 2147483647, 0, 53, 0, 35, 4, 0, "B15", "Pasal 1 angka 3 dan Pasal 16 memasukkan pensiun ahli waris sebagai manfaat pensiun, sehingga batas Pasal 18 berlaku bagi tiap bagian.", "Art. 1 no. 3 and art. 16 count survivors' pensions as pensions, so the limits of art. 18 hold for each share."},  /* 2015-07-01 */
    /* choice.pu_long_arrears */
    {16617, 2147483647, 0, 53, 0, 35, 4, 0, "M1", "Tidak ada peraturan yang mengakhiri kepesertaan PU setelah sekian bulan; BPJS tidak lagi membayar, melainkan pemberi kerja.", "No regulation ends the membership of a wage earner after a number of months; BPJS no longer pays then, the employer does."},  /* 2015-07-01 */
    /* choice.unpaid_from */
    {16617, 2147483647, 0, 53, 0, 35, 4, 0, "D26", "Sejak sehari setelah jatuh temponya; pilihan lain sejak bulan iuran itu berakhir.", "From the day after its due date; or from the day after the contribution month itself."},  /* 2015-07-01 */
    /* choice.jht_crediting */
    {16617, 2147483647, 0, 53, 0, 35, 4, 0, "J1", "(1 + r)^(1/12) sebulan, sesuai simulasi tercetak kementerian; pilihan lain seperdua belas r untuk tiap bulan, dibungakan pada akhir tahun.", "(1 + r)^(1/12) a month, which gives the printed simulation of the ministry; or a twelfth of r for each month of the year, compounded at its end."},  /* 2015-07-01 */
    /* choice.jht_unknown_reason */
    {16617, 2147483647, 0, 53, 0, 35, 4, 0, "J2", "Alasan itu tidak membuka apa pun dan usia pencairan penuh yang menentukan; pilihan lain tanpa jawaban.", "The reason opens nothing, and the age of the full payout decides; or no answer."},  /* 2015-07-01 */
    /* choice.jp_two_children */
    {16617, 2147483647, 0, 53, 0, 35, 4, 0, "J3", "Keduanya bersama-sama mendapat satu kali bagian Pasal 22; pilihan lain setiap anak mendapatnya.", "Both together have the share of art. 22 once; or each child has it."},  /* 2015-07-01 */
    /* choice.jkp_months_in_row */
    {16617, 2147483647, 0, 53, 0, 35, 4, 0, "J4", "Berakhir pada bulan sebelum PHK; pilihan lain di mana saja dalam 24 bulan itu.", "They end with the month before the dismissal; or they lie anywhere within the 24 months."},  /* 2015-07-01 */
    /* jht.age */
    {16617, 2147483647, 56, 53, 0, 5, 1, 0, "22 (1), 26", "Tidak mengikuti usia pensiun JP (pernyataan Januari 2025, belum terkonfirmasi). Peserta yang tetap bekerja boleh menunda sampai berhenti (Pasal 29).", "Does not move with the pension age of JP (statement of January 2025, unconfirmed). Who goes on working may wait until the work ends (art. 29)."},  /* 2015-07-01 */
    /* jht.wait_company_age */
    {19108, 2147483647, 0, 53, 0, 42, 3, 0, "4-7", "Usia menurut perjanjian kerja, peraturan perusahaan, atau perjanjian kerja bersama.", "Age of contract, company rule or collective agreement."},  /* 2022-04-26 */
    /* jht.wait_resignation */
    {16679, 19108, 1, 53, 0, 41, 3, 0, "", "PP 60/2015 membuka pencairan pada 12 Agustus 2015; mulainya pembayaran 1 September belum terkonfirmasi.", "PP 60/2015 opened the payout on 12 August 2015; that payments began on 1 September is unconfirmed."},  /* 2015-09-01 */
    {19108, 2147483647, 1, 53, 0, 42, 3, 0, "8-9", "Dihitung sejak tanggal surat keterangan pemberi kerja.", "Counted from the employer's letter."},  /* 2022-04-26 */
    /* jht.wait_dismissal */
    {16679, 19108, 1, 53, 0, 41, 3, 0, "", "PP 60/2015 membuka pencairan pada 12 Agustus 2015; mulainya pembayaran 1 September belum terkonfirmasi.", "PP 60/2015 opened the payout on 12 August 2015; that payments began on 1 September is unconfirmed."},  /* 2015-09-01 */
    {19108, 2147483647, 1, 53, 0, 42, 3, 0, "", "Dihitung sejak tanggal pemutusan hubungan kerja.", "Counted from the dismissal."},  /* 2022-04-26 */
    /* jht.wait_contract_end */
    {19108, 2147483647, 0, 53, 0, 42, 3, 0, "6 (2)", "Tidak disebut masa tunggu.", "No wait is stated."},  /* 2022-04-26 */
    /* jht.wait_bpu_stopped */
    {19108, 2147483647, 0, 53, 0, 42, 3, 0, "6 (2)", "Tidak disebut masa tunggu.", "No wait is stated."},  /* 2022-04-26 */
    /* jht.wait_leaving_indonesia */
    {16617, 19108, 0, 53, 0, 5, 1, 0, "26 (6)", "Sebelum atau sesudah berangkat.", "Before or after leaving."},  /* 2015-07-01 */
    {19108, 2147483647, 0, 53, 0, 42, 3, 0, "5", "Sebelum atau sesudah berangkat.", "Before or after leaving."},  /* 2022-04-26 */
    /* jht.wait_disability */
    {16617, 19108, 0, 53, 0, 5, 1, 0, "22 (1), 26", "", ""},  /* 2015-07-01 */
    {19108, 2147483647, 1, 53, 0, 42, 4, 0, "", "Mulai tanggal 1 bulan berikutnya: Pasal 7 (2) Permenaker 2/2022 yang tidak pernah berlaku, dipertahankan di sini.", "From day 1 of the next month: Permenaker 2/2022 art. 7 (2), which never took effect, kept here."},  /* 2022-04-26 */
    /* jht.wait_death */
    {16617, 2147483647, 0, 53, 0, 5, 1, 0, "22 (1), 26", "", ""},  /* 2015-07-01 */
    /* jht.heir_classes */
    {16617, 2147483647, 5, 53, 0, 5, 1, 0, "23", "Suami, istri, atau anak; keturunan sedarah sampai derajat kedua; saudara kandung; mertua; pihak yang ditunjuk dalam wasiat. Tidak ada: balai harta peninggalan.", "Spouse or child; relatives to the second degree; siblings; parents-in-law; the person named in the will. Nobody: the office for unclaimed estates."},  /* 2015-07-01 */
    /* jht.arrears_paid_now */
    {19108, 2147483647, 1000000, 53, 0, 42, 4, 0, "", "Saldo dibayar sekarang, sisanya setelah pemberi kerja melunasi.", "The balance now, the rest after the employer has paid."},  /* 2022-04-26 */
    /* jht.partial_after */
    {16617, 2147483647, 10, 53, 0, 5, 1, 0, "22 (4)", "", ""},  /* 2015-07-01 */
    /* jht.partial_housing */
    {16617, 2147483647, 300000, 53, 0, 5, 1, 0, "22 (4)-(6)", "Paling banyak; sebagai ganti, bukan tambahan, untuk keperluan lain.", "At most; instead of, not beside, the one for other purposes."},  /* 2015-07-01 */
    /* jht.partial_other */
    {16617, 2147483647, 100000, 53, 0, 5, 1, 0, "22 (4)-(6)", "Paling banyak; persiapan masa pensiun.", "At most; preparation for old age."},  /* 2015-07-01 */
    /* jht.partial_times */
    {16617, 2147483647, 1, 53, 0, 5, 1, 0, "22 (6)", "", ""},  /* 2015-07-01 */
    /* jkk.transport_land */
    {16617, 18232, 1000000, 53, 0, 3, 1, 0, "Lampiran III", "", ""},  /* 2015-07-01 */
    {18232, 2147483647, 5000000, 53, 0, 6, 1, 0, "Lampiran III", "", ""},  /* 2019-12-02 */
    /* jkk.transport_sea */
    {16617, 18232, 1500000, 53, 0, 3, 1, 0, "Lampiran III", "", ""},  /* 2015-07-01 */
    {18232, 2147483647, 2000000, 53, 0, 6, 2, 0, "Lampiran III", "Poster BPJS tentang PP 82/2019.", "BPJS poster on PP 82/2019."},  /* 2019-12-02 */
    /* jkk.transport_air */
    {16617, 18232, 2500000, 53, 0, 3, 1, 0, "Lampiran III", "", ""},  /* 2015-07-01 */
    {18232, 2147483647, 10000000, 53, 0, 6, 2, 0, "Lampiran III", "Poster BPJS tentang PP 82/2019.", "BPJS poster on PP 82/2019."},  /* 2019-12-02 */
    /* jkk.transport_modes */
    {16617, 18232, 0, 53, 0, 3, 1, 0, "Lampiran III", "Batas masing-masing angkutan yang digunakan.", "The cap of each means that was used."},  /* 2015-07-01 */
    {18232, 2147483647, 0, 53, 0, 6, 4, 0, "Lampiran III", "Satu salinan (radarmukomuko.disway.id) menyebut jumlah batas angkutan yang digunakan.", "One copy (radarmukomuko.disway.id) words it as the sum of the caps of the means that were used."},  /* 2019-12-02 */
    /* jkk.incapacity */
    {16617, 18232, 0, 53, 3, 3, 1, 0, "Lampiran III", "", ""},  /* 2015-07-01 */
    {18232, 2147483647, 0, 56, 2, 6, 2, 0, "Lampiran III", "Brosur BPJS tahun 2026.", "BPJS brochure of 2026."},  /* 2019-12-02 */
    /* jkk.incapacity_month_days */
    {16617, 2147483647, 30, 58, 0, 35, 4, 0, "B11", "Satu kalkulator publik; peraturan tidak mengatur.", "One public calculator; the law is silent."},  /* 2015-07-01 */
    /* jkk.wages */
    {16617, 18232, 80, 58, 0, 3, 1, 0, "Lampiran III", "", ""},  /* 2015-07-01 */
    {18232, 2147483647, 80, 58, 0, 6, 2, 0, "Lampiran III", "Direktur BPJS di merdeka.com untuk kematian; pers untuk cacat.", "BPJS director in merdeka.com, for death; press for disability."},  /* 2019-12-02 */
    /* jkk.function_wages */
    {16617, 18232, 80, 58, 0, 3, 1, 0, "Lampiran III", "", ""},  /* 2015-07-01 */
    {18232, 2147483647, 80, 58, 0, 6, 4, 0, "Lampiran III", "Satu salinan: radarmukomuko.disway.id.", "One copy: radarmukomuko.disway.id."},  /* 2019-12-02 */
    /* jkk.disability */
    {16617, 18232, 0, 58, 46, 3, 1, 0, "Lampiran III", "Baris diberi nomor di sini; cetakan tidak bernomor. Baris 45 adalah rumus.", "The lines are numbered here; the print has no numbers. Line 45 is a formula and has none."},  /* 2015-07-01 */
    {18232, 2147483647, 0, 104, 46, 6, 3, 0, "25 (5), Lampiran III", "17 baris cocok dengan satu salinan; tidak ada sumber yang menyebut perubahan.", "17 lines agree in one copy; no source reports a change."},  /* 2019-12-02 */
    /* jkk.disability_least */
    {16617, 18232, 0, 150, 1, 3, 1, 0, "Lampiran III", "", ""},  /* 2015-07-01 */
    {18232, 2147483647, 0, 151, 1, 6, 3, 0, "25 (5), Lampiran III", "", ""},  /* 2019-12-02 */
    /* jkk.total_share */
    {16617, 18232, 700000, 152, 0, 3, 1, 0, "Lampiran III", "", ""},  /* 2015-07-01 */
    {18232, 2147483647, 700000, 152, 0, 6, 3, 0, "Lampiran III", "detik.com; radarmukomuko.disway.id.", "detik.com; radarmukomuko.disway.id."},  /* 2019-12-02 */
    /* jkk.death_share */
    {16617, 18232, 600000, 152, 0, 3, 1, 0, "Lampiran III", "Paling sedikit sebesar santunan sekaligus JKM.", "At least the lump sum of JKM."},  /* 2015-07-01 */
    {18232, 2147483647, 600000, 152, 0, 6, 2, 0, "Lampiran III", "Direktur BPJS di merdeka.com. Paling sedikit sebesar santunan sekaligus JKM.", "BPJS director in merdeka.com. At least the lump sum of JKM."},  /* 2019-12-02 */
    /* jkk.funeral */
    {16617, 18232, 3000000, 152, 0, 3, 1, 0, "Lampiran III", "", ""},  /* 2015-07-01 */
    {18232, 2147483647, 10000000, 152, 0, 6, 2, 0, "Lampiran III", "Poster BPJS tentang PP 82/2019.", "BPJS poster on PP 82/2019."},  /* 2019-12-02 */
    /* jkk.periodic_amount */
    {16617, 18232, 200000, 152, 0, 3, 1, 0, "Lampiran III", "", ""},  /* 2015-07-01 */
    {18232, 2147483647, 500000, 152, 0, 6, 2, 0, "Lampiran III", "Poster BPJS tentang PP 82/2019.", "BPJS poster on PP 82/2019."},  /* 2019-12-02 */
    /* jkk.periodic_months */
    {16617, 18232, 24, 152, 0, 3, 1, 0, "Lampiran III", "", ""},  /* 2015-07-01 */
    {18232, 2147483647, 24, 152, 0, 6, 2, 0, "Lampiran III", "Poster BPJS tentang PP 82/2019.", "BPJS poster on PP 82/2019."},  /* 2019-12-02 */
    /* jkk.home_care */
    {18232, 2147483647, 20000000, 152, 0, 6, 1, 0, "25 (2) a 13, Lampiran III", "", ""},  /* 2019-12-02 */
    /* jkk.home_care_months */
    {18232, 2147483647, 12, 152, 0, 6, 1, 0, "25 (2) a 13, Lampiran III", "Satu tahun.", "One year."},  /* 2019-12-02 */
    /* jkk.denture */
    {16617, 18232, 3000000, 152, 0, 3, 1, 0, "Lampiran III", "", ""},  /* 2015-07-01 */
    {18232, 2147483647, 5000000, 152, 0, 6, 2, 0, "Lampiran III", "Brosur BPJS tahun 2026.", "BPJS brochure of 2026."},  /* 2019-12-02 */
    /* jkk.hearing_aid */
    {18232, 2147483647, 2500000, 152, 0, 6, 2, 0, "25 (2) b 7", "Jenisnya ada dalam peraturan, besarannya dalam brosur BPJS tahun 2026.", "The item is in the law, the amount in the BPJS brochure of 2026."},  /* 2019-12-02 */
    /* jkk.glasses */
    {18232, 2147483647, 1000000, 152, 0, 6, 2, 0, "25 (2) b 7", "Jenisnya ada dalam peraturan, besarannya pada poster BPJS.", "The item is in the law, the amount on the BPJS poster."},  /* 2019-12-02 */
    /* jkk.prosthesis_extra */
    {16617, 18232, 400000, 152, 0, 3, 1, 0, "Lampiran III", "Harga ditetapkan pusat rehabilitasi rumah sakit pemerintah; ditambah biaya rehabilitasi medik.", "The price is that of the rehabilitation centre of the government hospital; medical rehabilitation comes on top."},  /* 2015-07-01 */
    {18232, 2147483647, 400000, 152, 0, 6, 2, 0, "Lampiran III", "Brosur BPJS tahun 2026.", "BPJS brochure of 2026."},  /* 2019-12-02 */
    /* jkm.lump_sum */
    {16617, 18232, 16200000, 152, 0, 3, 1, 0, "34 (1) a", "", ""},  /* 2015-07-01 */
    {18232, 2147483647, 20000000, 152, 0, 6, 1, 0, "34 (1) a", "", ""},  /* 2019-12-02 */
    /* jkm.periodic */
    {16617, 18232, 4800000, 152, 0, 3, 1, 0, "34 (1) b", "24 kali 200.000.", "24 times 200,000."},  /* 2015-07-01 */
    {18232, 2147483647, 12000000, 152, 0, 6, 1, 0, "34 (1) b", "", ""},  /* 2019-12-02 */
    /* jkm.funeral */
    {16617, 18232, 3000000, 152, 0, 3, 1, 0, "34 (1) c", "", ""},  /* 2015-07-01 */
    {18232, 2147483647, 10000000, 152, 0, 6, 1, 0, "34 (1) c", "", ""},  /* 2019-12-02 */
    /* jkm.waiting_months */
    {20143, 2147483647, 3, 152, 0, 38, 2, 0, "", "Menurut brosur BPJS tahun 2026; pasalnya tidak terbaca. Sebelum terpenuhi hanya biaya pemakaman.", "Wording of the BPJS brochure of 2026; the article was not seen. Before it is reached, only the funeral money."},  /* 2025-02-24 */
    /* jkm.waiting_days */
    {20143, 2147483647, 90, 152, 0, 38, 4, 0, "", "Penyebutan lain dari aturan yang sama; hanya dipakai bila dipilih (B4).", "Paraphrase of the same rule; counts only if chosen (B4)."},  /* 2025-02-24 */
    /* jkm.heirs */
    {16617, 2147483647, 0, 152, 8, 3, 1, 0, "37 (5), 40 (2)", "1 janda atau duda, 2 anak, 3 orang tua, 4 kakek atau nenek, 5 cucu, 6 saudara kandung, 7 mertua, 8 pihak dalam wasiat. Sama untuk PMI: Permenaker 4/2023 Pasal 57 ayat (4).", "1 widow or widower, 2 child, 3 parent, 4 grandparent, 5 grandchild, 6 sibling, 7 parent-in-law, 8 named in the will. The same for migrant workers: Permenaker 4/2023 art. 57 (4)."},  /* 2015-07-01 */
    /* jkp.cash_rate */
    {18660, 20126, 0, 160, 2, 9, 1, 0, "21 (1)", "Mulai bulan manfaat keberapa, dan bagiannya dari upah.", "From which month of the benefit on, and its share of the wage."},  /* 2021-02-02 */
    {20126, 2147483647, 0, 162, 1, 12, 1, 0, "21 (1)", "Sisa bulan klaim yang sedang berjalan pada 7 Februari 2025 dibayar dengan besaran ini juga (Pasal II angka 2).", "The months of claims running on 7 February 2025 that are paid from then on have this rate too (art. II no. 2)."},  /* 2025-02-07 */
    /* jkp.cash_months */
    {18660, 20126, 6, 163, 0, 9, 1, 0, "21 (1)", "", ""},  /* 2021-02-02 */
    {20126, 2147483647, 6, 163, 0, 12, 1, 0, "21 (1)", "", ""},  /* 2025-02-07 */
    /* jkp.cash_ceiling */
    {18660, 20126, 5000000, 163, 0, 9, 1, 0, "21 (3)-(4)", "", ""},  /* 2021-02-02 */
    {20126, 2147483647, 5000000, 163, 0, 12, 1, 0, "21 (3)-(4)", "", ""},  /* 2025-02-07 */
    /* jkp.paid_months */
    {18660, 20126, 12, 163, 0, 9, 1, 0, "19 (3)", "", ""},  /* 2021-02-02 */
    {20126, 2147483647, 12, 163, 0, 12, 1, 0, "19 (3)", "Dijumlahkan; penjelasan memuat tiga simulasi, tanpa menghitung bulan PHK.", "Added up; the explanation prints three simulations, which leave the month of the dismissal out."},  /* 2025-02-07 */
    /* jkp.paid_within */
    {18660, 20126, 24, 163, 0, 9, 1, 0, "19 (3)", "", ""},  /* 2021-02-02 */
    {20126, 2147483647, 24, 163, 0, 12, 1, 0, "19 (3)", "Bulan kalender.", "Calendar months."},  /* 2025-02-07 */
    /* jkp.paid_in_row */
    {18660, 20126, 6, 163, 0, 9, 1, 0, "19 (3)", "Dihapus oleh PP 6/2025.", "Dropped by PP 6/2025."},  /* 2021-02-02 */
    /* jkp.claims */
    {18660, 20126, 3, 163, 0, 9, 1, 0, "35", "", ""},  /* 2021-02-02 */
    {20126, 2147483647, 3, 163, 0, 12, 1, 0, "35", "", ""},  /* 2025-02-07 */
    /* jkp.claim_gap */
    {18660, 20126, 60, 163, 0, 9, 1, 0, "35", "Lima tahun masa iur.", "Five years of contributions."},  /* 2021-02-02 */
    {20126, 2147483647, 60, 163, 0, 12, 1, 0, "35", "Lima tahun masa iur.", "Five years of contributions."},  /* 2025-02-07 */
    /* jkp.claim_within */
    {18660, 20126, 3, 163, 0, 9, 1, 0, "40", "", ""},  /* 2021-02-02 */
    {20126, 2147483647, 6, 163, 0, 12, 1, 0, "40", "", ""},  /* 2025-02-07 */
    /* jkp.arrears */
    {18660, 20126, 3, 163, 0, 9, 1, 0, "39 (1)-(2)", "", ""},  /* 2021-02-02 */
    {20126, 2147483647, 3, 163, 0, 12, 1, 0, "39 (1)-(2)", "", ""},  /* 2025-02-07 */
    /* jkp.arrears_closed */
    {20126, 2147483647, 6, 163, 0, 12, 1, 0, "39A", "Pailit dengan putusan berkekuatan hukum tetap, atau tutup dengan surat kementerian hukum; tunggakan dan denda tetap terutang.", "Bankruptcy by a final judgment, or a closing by a letter of the law ministry; arrears and fines stay due."},  /* 2025-02-07 */
    /* jkp.refund_within */
    {18660, 20126, 3, 163, 0, 9, 1, 0, "39 (3)-(6)", "", ""},  /* 2021-02-02 */
    {20126, 2147483647, 3, 163, 0, 12, 1, 0, "39 (3)-(6)", "", ""},  /* 2025-02-07 */
    /* jp.pension_age */
    {16617, 17897, 56, 163, 0, 4, 1, 0, "15", "", ""},  /* 2015-07-01 */
    {17897, 18993, 57, 163, 0, 4, 1, 0, "15", "", ""},  /* 2019-01-01 */
    {18993, 20089, 58, 163, 0, 4, 1, 0, "15", "", ""},  /* 2022-01-01 */
    {20089, 21184, 59, 163, 0, 4, 1, 0, "15", "", ""},  /* 2025-01-01 */
    {21184, 22280, 60, 163, 0, 4, 1, 0, "15", "", ""},  /* 2028-01-01 */
    {22280, 23376, 61, 163, 0, 4, 1, 0, "15", "", ""},  /* 2031-01-01 */
    {23376, 24472, 62, 163, 0, 4, 1, 0, "15", "", ""},  /* 2034-01-01 */
    {24472, 25567, 63, 163, 0, 4, 1, 0, "15", "", ""},  /* 2037-01-01 */
    {25567, 26663, 64, 163, 0, 4, 1, 0, "15", "", ""},  /* 2040-01-01 */
    {26663, 2147483647, 65, 163, 0, 4, 1, 0, "15", "", ""},  /* 2043-01-01 */
    /* jp.pension_deferral */
    {16617, 2147483647, 3, 163, 0, 4, 1, 0, "15 (4)", "Peserta yang masih bekerja dapat memilih menerima pensiun pada usia pensiun atau saat berhenti bekerja.", "Who works on may start the pension at pension age or on leaving."},  /* 2015-07-01 */
    /* jp.accrual */
    {16617, 2147483647, 10000, 163, 0, 4, 1, 0, "17 (2)", "Dari rata-rata upah tertimbang, untuk setiap dua belas bulan iuran.", "Of the average weighted wage, for each twelve contribution months."},  /* 2015-07-01 */
    /* jp.qualifying_months */
    {16617, 2147483647, 180, 163, 0, 4, 1, 0, "19", "Lima belas tahun; bila kurang, iuran dan hasil pengembangannya dibayar sekaligus (Pasal 24).", "Fifteen years; with less the contributions and their return are paid at once (art. 24)."},  /* 2015-07-01 */
    /* jp.density */
    {16617, 2147483647, 800000, 163, 0, 4, 1, 0, "20-23", "Penjelasan Pasal 20 menyebutnya tingkat kepatuhan membayar iuran; tanpa rumus, nilainya dari pemanggil.", "The explanation of art. 20 calls it the degree to which contributions were paid; no formula is given, the caller states it."},  /* 2015-07-01 */
    /* jp.death_membership */
    {16617, 2147483647, 12, 163, 0, 4, 1, 0, "21 (3), 22 (3), 23 (3)", "Paling sedikit satu tahun kepesertaan.", "At least one year of membership."},  /* 2015-07-01 */
    /* jp.disability_wait */
    {16617, 2147483647, 1, 163, 0, 4, 1, 0, "20", "", ""},  /* 2015-07-01 */
    /* jp.share_spouse */
    {16617, 2147483647, 500000, 163, 0, 4, 1, 0, "21", "", ""},  /* 2015-07-01 */
    /* jp.share_child */
    {16617, 2147483647, 500000, 163, 0, 4, 1, 0, "22 (2) a, b", "", ""},  /* 2015-07-01 */
    /* jp.share_child_after_spouse */
    {16617, 2147483647, 500000, 163, 0, 4, 1, 0, "22 (2) c", "Dari pensiun janda atau duda, sehingga 25% dari pensiun peserta.", "Of the widow's or widower's pension, which makes 25% of the member's."},  /* 2015-07-01 */
    /* jp.share_parent */
    {16617, 2147483647, 200000, 163, 0, 4, 1, 0, "23", "Hanya bila tidak ada janda, duda, dan anak.", "Only where neither spouse nor child is."},  /* 2015-07-01 */
    /* jp.children */
    {16617, 2147483647, 2, 163, 0, 4, 1, 0, "14 (1)", "", ""},  /* 2015-07-01 */
    /* jp.parents */
    {16617, 2147483647, 1, 163, 0, 4, 1, 0, "14 (1)", "", ""},  /* 2015-07-01 */
    /* jp.child_below */
    {16617, 2147483647, 23, 163, 0, 4, 1, 0, "22 (5)", "Berakhir juga bila bekerja atau menikah.", "Also ends with a job or a marriage."},  /* 2015-07-01 */
    /* jp.enrolment_before */
    {16617, 2147483647, 1, 163, 0, 36, 3, 0, "", "krishandsoftware.com; berkas pengetahuan chatbot publik.", "krishandsoftware.com; a public chatbot's knowledge file."},  /* 2015-07-01 */
    /* jp.minimum */
    {16617, 16861, 300000, 163, 0, 4, 1, 0, "18", "", ""},  /* 2015-07-01 */
    {16861, 17226, 310050, 163, 0, 36, 3, 0, "", "krishand.com; nilai 2017 yang tercetak berasal darinya. 1 Maret menggantikan tanggal mulai yang tidak disebut (B7).", "krishand.com; the printed values of 2017 follow from it. 1 March stands for a start day that no text names (B7)."},  /* 2016-03-01 */
    {17226, 17591, 319450, 163, 0, 36, 3, 0, "", "Siaran pers direktur BPJS, 13 Februari 2017 (antaranews.com dan salinannya). 1 Maret menggantikan tanggal mulai yang tidak disebut (B7).", "Press release of a BPJS director, 13 February 2017 (antaranews.com and copies). 1 March stands for a start day that no text names (B7)."},  /* 2017-03-01 */
    {17591, 17956, 331000, 163, 0, 4, 4, 0, "18", "Tidak ditemukan tercetak; dipastikan oleh nilai 2019 yang tercetak. 1 Maret menggantikan tanggal mulai yang tidak disebut (B7).", "Not printed anywhere seen; the printed values of 2019 force it. 1 March stands for a start day that no text names (B7)."},  /* 2018-03-01 */
    {17956, 18322, 341400, 163, 0, 24, 2, 0, "", "Salinan surat. 1 Maret menggantikan tanggal mulai yang tidak disebut (B7).", "Copy of the letter. 1 March stands for a start day that no text names (B7)."},  /* 2019-03-01 */
    {18322, 18687, 350700, 163, 0, 4, 4, 0, "18", "Sesuai urutan; surat edaran B/1328/022020 tidak mencantumkannya. 1 Maret menggantikan tanggal mulai yang tidak disebut (B7).", "Fits the chain; circular B/1328/022020 does not print it. 1 March stands for a start day that no text names (B7)."},  /* 2020-03-01 */
    {18687, 19052, 356600, 163, 0, 4, 4, 0, "18", "Menghasilkan nilai 2022 yang tercetak. 1 Maret menggantikan tanggal mulai yang tidak disebut (B7).", "Gives the printed values of 2022. 1 March stands for a start day that no text names (B7)."},  /* 2021-03-01 */
    {19052, 19417, 363300, 163, 0, 37, 2, 0, "", "Surat BPJS, salinan di gadjian.com. 1 Maret menggantikan tanggal mulai yang tidak disebut (B7).", "BPJS letter, copy at gadjian.com. 1 March stands for a start day that no text names (B7)."},  /* 2022-03-01 */
    {19417, 19783, 383400, 163, 0, 36, 3, 0, "", "kontan.co.id; suaraindonesia.co.id. 1 Maret menggantikan tanggal mulai yang tidak disebut (B7).", "kontan.co.id; suaraindonesia.co.id. 1 March stands for a start day that no text names (B7)."},  /* 2023-03-01 */
    {19783, 20148, 393500, 163, 0, 36, 3, 0, "", "krishand.com; suaraindonesia.co.id; nilai tertinggi kurang pasti dibanding nilai terendah. 1 Maret menggantikan tanggal mulai yang tidak disebut (B7).", "krishand.com; suaraindonesia.co.id; the maximum is less sure than the minimum. 1 March stands for a start day that no text names (B7)."},  /* 2024-03-01 */
    {20148, 20485, 399700, 163, 0, 36, 4, 0, "", "Satu kode penggajian publik. 1 Maret menggantikan tanggal mulai yang tidak disebut (B7).", "One public payroll code. 1 March stands for a start day that no text names (B7)."},  /* 2025-03-01 */
    {20485, 2147483647, 411400, 163, 0, 30, 4, 0, "", "Sebagaimana dikutip kode penggajian publik; begitu pula mulai Februari.", "As quoted in public payroll code; so is the start in February."},  /* 2026-02-01 */
    /* jp.maximum */
    {16617, 16861, 3600000, 163, 0, 4, 1, 0, "18", "", ""},  /* 2015-07-01 */
    {16861, 17226, 3720600, 163, 0, 36, 3, 0, "", "krishand.com; nilai 2017 yang tercetak berasal darinya. 1 Maret menggantikan tanggal mulai yang tidak disebut (B7).", "krishand.com; the printed values of 2017 follow from it. 1 March stands for a start day that no text names (B7)."},  /* 2016-03-01 */
    {17226, 17591, 3833000, 163, 0, 36, 3, 0, "", "Siaran pers direktur BPJS, 13 Februari 2017 (antaranews.com dan salinannya). 1 Maret menggantikan tanggal mulai yang tidak disebut (B7).", "Press release of a BPJS director, 13 February 2017 (antaranews.com and copies). 1 March stands for a start day that no text names (B7)."},  /* 2017-03-01 */
    {17591, 17956, 3971400, 163, 0, 4, 4, 0, "18", "Tidak ditemukan tercetak; dipastikan oleh nilai 2019 yang tercetak. 1 Maret menggantikan tanggal mulai yang tidak disebut (B7).", "Not printed anywhere seen; the printed values of 2019 force it. 1 March stands for a start day that no text names (B7)."},  /* 2018-03-01 */
    {17956, 18322, 4095750, 163, 0, 24, 2, 0, "", "Salinan surat. 1 Maret menggantikan tanggal mulai yang tidak disebut (B7).", "Copy of the letter. 1 March stands for a start day that no text names (B7)."},  /* 2019-03-01 */
    {18322, 18687, 4207200, 163, 0, 4, 4, 0, "18", "Sesuai urutan; surat edaran B/1328/022020 tidak mencantumkannya. 1 Maret menggantikan tanggal mulai yang tidak disebut (B7).", "Fits the chain; circular B/1328/022020 does not print it. 1 March stands for a start day that no text names (B7)."},  /* 2020-03-01 */
    {18687, 19052, 4277900, 163, 0, 4, 4, 0, "18", "Menghasilkan nilai 2022 yang tercetak. 1 Maret menggantikan tanggal mulai yang tidak disebut (B7).", "Gives the printed values of 2022. 1 March stands for a start day that no text names (B7)."},  /* 2021-03-01 */
    {19052, 19417, 4357900, 163, 0, 37, 2, 0, "", "Surat BPJS, salinan di gadjian.com. 1 Maret menggantikan tanggal mulai yang tidak disebut (B7).", "BPJS letter, copy at gadjian.com. 1 March stands for a start day that no text names (B7)."},  /* 2022-03-01 */
    {19417, 19783, 4598100, 163, 0, 36, 3, 0, "", "kontan.co.id; suaraindonesia.co.id. 1 Maret menggantikan tanggal mulai yang tidak disebut (B7).", "kontan.co.id; suaraindonesia.co.id. 1 March stands for a start day that no text names (B7)."},  /* 2023-03-01 */
    {19783, 20148, 4718200, 163, 0, 36, 4, 0, "", "krishand.com; suaraindonesia.co.id; nilai tertinggi kurang pasti dibanding nilai terendah. 1 Maret menggantikan tanggal mulai yang tidak disebut (B7).", "krishand.com; suaraindonesia.co.id; the maximum is less sure than the minimum. 1 March stands for a start day that no text names (B7)."},  /* 2024-03-01 */
    {20148, 20485, 4792300, 163, 0, 36, 4, 0, "", "Satu kode penggajian publik. 1 Maret menggantikan tanggal mulai yang tidak disebut (B7).", "One public payroll code. 1 March stands for a start day that no text names (B7)."},  /* 2025-03-01 */
    {20485, 2147483647, 4932300, 163, 0, 30, 4, 0, "", "Sebagaimana dikutip kode penggajian publik; begitu pula mulai Februari.", "As quoted in public payroll code; so is the start in February."},  /* 2026-02-01 */
    /* payment.bpu_inactive_after */
    {16617, 2147483647, 3, 163, 0, 37, 2, 0, "", "Tanya jawab BPJS di hibahtiar/jaga-pekerja; media.alkhairaat.id. Cukup membayar lagi; tunggakan lama tidak harus dilunasi.", "BPJS questions and answers in hibahtiar/jaga-pekerja; media.alkhairaat.id. Paying again is enough; old arrears are not needed."},  /* 2015-07-01 */
    /* payment.arrears_covered */
    {16617, 2147483647, 3, 163, 0, 3, 1, 0, "39, 42", "Paling lama 3 bulan berturut-turut, setelah itu tidak ada manfaat. Pasal 39 ayat (1): pelayanan kesehatan langsung, santunan uang setelah dinyatakan sembuh dan tunggakan dilunasi. Pasal 42 ayat (1): biaya pemakaman langsung, sisanya setelah ahli waris melunasi tunggakan.", "Up to 3 months in a row, nothing afterwards. Art. 39 (1): medical care at once, money after certified recovery and payment of the arrears. Art. 42 (1): funeral money at once, the rest after the heirs have paid the arrears."},  /* 2015-07-01 */
    /* payment.arrears_covered_pu */
    {16617, 2147483647, 3, 163, 0, 3, 1, 0, "38, 41", "Paling lama 3 bulan berturut-turut. Lebih dari itu pemberi kerja membayar dahulu dan meminta penggantian setelah seluruh tunggakan dan denda dilunasi.", "Up to 3 months in a row. Beyond that the employer pays first and asks for a refund after all arrears and fines are paid."},  /* 2015-07-01 */
    /* payment.arrears_covered_jkp */
    {18660, 20126, 3, 163, 0, 9, 1, 0, "39 (1)-(2)", "Paling lama 3 bulan berturut-turut. Lebih dari itu pemberi kerja membayar dahulu.", "Up to 3 months in a row. Beyond that the employer pays first."},  /* 2021-02-02 */
    {20126, 2147483647, 3, 163, 0, 12, 1, 0, "39 (1)-(2)", "", ""},  /* 2025-02-07 */
    /* payment.arrears_covered_jkp_closed */
    {20126, 2147483647, 6, 163, 0, 12, 1, 0, "39A", "Pailit menurut putusan yang berkekuatan hukum tetap, atau tutup menurut surat kementerian di bidang hukum. Tunggakan dan denda tetap terutang.", "Bankrupt by final judgment, or closed by letter of the law ministry. The arrears and fines stay due."},  /* 2025-02-07 */
    /* payment.refund_claim_jkp */
    {18660, 20126, 3, 163, 0, 9, 1, 0, "39 (3)-(6)", "Sejak pemberi kerja membayar pekerja, setelah seluruh tunggakan dan denda dilunasi; BPJS mengganti paling lama 7 hari kerja.", "From the day on which the employer paid the worker, once all arrears and fines are paid; BPJS refunds within 7 working days."},  /* 2021-02-02 */
    {20126, 2147483647, 3, 163, 0, 12, 1, 0, "39 (3)-(6)", "", ""},  /* 2025-02-07 */
    /* payment.bpu_advance */
    {16617, 2147483647, 0, 163, 3, 36, 3, 0, "", "media.alkhairaat.id; pilihan 1 dan 2 bulan tidak ditemukan.", "media.alkhairaat.id; 1 and 2 months were not seen."},  /* 2015-07-01 */
    /* pmi.before_departure */
    {17379, 17875, 37500, 166, 0, 17, 4, 0, "", "Bulan mulai berlaku belum terkonfirmasi.", "Starting month weak."},  /* 2017-08-01 */
    {17875, 19410, 37500, 166, 0, 18, 3, 0, "", "Bagian dari total Rp370.000 (baroindo.id, grid.id). Tanggal mulai berlaku, 10 Desember 2018, belum terkonfirmasi.", "Part of the printed total of Rp370,000 (baroindo.id, grid.id). The day in force, 10 December 2018, is weak."},  /* 2018-12-10 */
    {19410, 2147483647, 37500, 166, 0, 19, 1, 0, "18 (1) a", "Sekali bayar melalui perusahaan penempatan; perlindungan paling lama 5 bulan.", "Once, through a placement company; covers up to 5 months."},  /* 2023-02-22 */
    /* pmi.packages */
    {17379, 17875, 0, 166, 1, 17, 4, 0, "", "Satu besaran untuk kontrak sampai dengan 24 bulan. Bulan mulai berlaku belum terkonfirmasi.", "One amount for any contract up to 24 months. Starting month weak."},  /* 2017-08-01 */
    {17875, 19410, 0, 167, 1, 18, 3, 0, "12-14", "Satu besaran untuk kontrak sampai dengan 24 bulan. Tanggal mulai berlaku, 10 Desember 2018, belum terkonfirmasi.", "One amount for any contract up to 24 months. The day in force, 10 December 2018, is weak."},  /* 2018-12-10 */
    {19410, 2147483647, 0, 168, 3, 19, 1, 0, "18 (1) b, (2)", "", ""},  /* 2023-02-22 */
    /* pmi.extra_month */
    {19410, 2147483647, 13500, 171, 0, 19, 1, 0, "18 (3)", "Berlaku juga untuk perpanjangan; semua bulan dibayar sekaligus.", "Also on extension; all months are paid at once."},  /* 2023-02-22 */
    /* pmi.jht_menu */
    {17875, 19410, 0, 171, 7, 18, 4, 0, "", "Sumber berbeda soal pilihan terendah, 50.000 atau 105.000; pilihan di antaranya mengikuti aturan 2023.", "Sources differ on the lowest amount, 50,000 or 105,000; the steps between are those of 2023."},  /* 2018-12-10 */
    {19410, 2147483647, 0, 178, 7, 19, 3, 0, "", "Nomor pasal belum dipastikan.", "Article not confirmed."},  /* 2023-02-22 */
    /* pmi.death_lump_sum */
    {17875, 19410, 16200000, 185, 0, 18, 2, 0, "", "bpjsketenagakerjaan.go.id. Tanggal mulai berlaku, 10 Desember 2018, belum terkonfirmasi.", "bpjsketenagakerjaan.go.id. The day in force, 10 December 2018, is weak."},  /* 2018-12-10 */
    {19410, 2147483647, 20000000, 185, 0, 19, 2, 0, "", "bpjsketenagakerjaan.go.id; suarantb.com.", "bpjsketenagakerjaan.go.id; suarantb.com."},  /* 2023-02-22 */
    /* pmi.death_periodic */
    {17875, 19410, 4800000, 185, 0, 18, 2, 0, "", "", ""},  /* 2018-12-10 */
    {19410, 2147483647, 12000000, 185, 0, 19, 2, 0, "", "", ""},  /* 2023-02-22 */
    /* pmi.death_funeral */
    {17875, 19410, 3000000, 185, 0, 18, 2, 0, "", "", ""},  /* 2018-12-10 */
    {19410, 2147483647, 10000000, 185, 0, 19, 2, 0, "", "", ""},  /* 2023-02-22 */
    /* pmi.death_while_working */
    {17875, 19410, 85000000, 185, 0, 18, 2, 0, "", "bpjsketenagakerjaan.go.id; radarjogja.", "bpjsketenagakerjaan.go.id; radarjogja."},  /* 2018-12-10 */
    {19410, 2147483647, 85000000, 185, 0, 19, 2, 0, "", "", ""},  /* 2023-02-22 */
    /* pmi.work_death_while_working */
    {17875, 19410, 85000000, 185, 0, 18, 3, 0, "", "suarantb.com; focustaiwan.tw.", "suarantb.com; focustaiwan.tw."},  /* 2018-12-10 */
    {19410, 2147483647, 85000000, 185, 0, 19, 3, 0, "", "", ""},  /* 2023-02-22 */
    /* pmi.abroad_treatment */
    {19410, 2147483647, 50000000, 185, 0, 19, 3, 0, "27", "jpnn.com; satubanten.", "jpnn.com; satubanten."},  /* 2023-02-22 */
    /* pmi.home_care */
    {19410, 2147483647, 20000000, 185, 0, 19, 3, 0, "27", "satubanten; okezone.com.", "satubanten; okezone.com."},  /* 2023-02-22 */
    /* pmi.home_care_months */
    {19410, 2147483647, 12, 185, 0, 19, 3, 0, "27", "Satu tahun.", "One year."},  /* 2023-02-22 */
    /* pmi.hearing_aid */
    {19410, 2147483647, 2500000, 185, 0, 19, 3, 0, "27", "okezone.com; satubanten.", "okezone.com; satubanten."},  /* 2023-02-22 */
    /* pmi.glasses */
    {19410, 2147483647, 1000000, 185, 0, 19, 3, 0, "27", "satubanten dan lainnya.", "satubanten and others."},  /* 2023-02-22 */
    /* pmi.failed_departure */
    {17875, 19410, 7500000, 185, 0, 18, 4, 0, "", "ipol.id (kantor cabang BPJS).", "ipol.id (BPJS branch)."},  /* 2018-12-10 */
    {19410, 2147483647, 10000000, 185, 0, 19, 3, 0, "34 (1)", "ipol.id; jpnn.com.", "ipol.id; jpnn.com."},  /* 2023-02-22 */
    /* pmi.misplacement */
    {19410, 2147483647, 25000000, 185, 0, 19, 3, 0, "34 (1)", "inews.id (Menteri); adbmi.", "inews.id (Minister); adbmi."},  /* 2023-02-22 */
    /* pmi.misplacement_transport */
    {19410, 2147483647, 15000000, 185, 0, 19, 3, 0, "34 (1)", "inews.id (Menteri); adbmi.", "inews.id (Minister); adbmi."},  /* 2023-02-22 */
    /* pmi.loss_on_return */
    {19410, 2147483647, 10000000, 185, 0, 19, 3, 0, "34 (1)", "ipol.id; jpnn.com.", "ipol.id; jpnn.com."},  /* 2023-02-22 */
    /* pmi.rape */
    {19410, 2147483647, 50000000, 185, 0, 19, 3, 0, "27 (4)", "Sudah termasuk santunan cacat sebagian (naskah); besarannya dari ipol.id dan jpnn.com.", "Includes the amount for partial disability (text); the figure from ipol.id and jpnn.com."},  /* 2023-02-22 */
    /* pmi.dismissal_after_accident */
    {17875, 19410, 0, 185, 4, 18, 4, 0, "", "star.grid.id; langkah terakhir hanya dari ingatan.", "star.grid.id; the last step is remembered only."},  /* 2018-12-10 */
    /* pmi.one_sided_dismissal */
    {19410, 2147483647, 1500000, 189, 0, 19, 3, 0, "34 (1)", "Untuk setiap bulan; banyaknya bulan tidak disebut.", "For each month; the number of months is not stated."},  /* 2023-02-22 */
    /* pmi.scholarship */
    {17875, 19410, 0, 189, 4, 18, 3, 0, "", "suarabmi.com; focustaiwan.tw.", "suarabmi.com; focustaiwan.tw."},  /* 2018-12-10 */
    {19410, 2147483647, 0, 193, 4, 19, 3, 0, "", "suarabmi.com; focustaiwan.tw.", "suarabmi.com; focustaiwan.tw."},  /* 2023-02-22 */
    /* pmi.scholarship_higher */
    {19410, 2147483647, 12000000, 197, 0, 19, 4, 0, "", "", ""},  /* 2023-02-22 */
    /* pmi.scholarship_years */
    {19410, 2147483647, 0, 197, 5, 19, 3, 0, "", "Pendidikan tinggi belum terkonfirmasi.", "Higher education is weak."},  /* 2023-02-22 */
    /* pmi.scholarship_children */
    {17875, 19410, 2, 202, 0, 18, 3, 0, "", "", ""},  /* 2018-12-10 */
    {19410, 2147483647, 2, 202, 0, 19, 3, 0, "", "", ""},  /* 2023-02-22 */
    /* rounding.jp_ceiling_direction */
    {16861, 2147483647, 1, 202, 0, 25, 4, 0, "", "Surat hanya menyebut dibulatkan; surat edaran 2020 menunjukkannya, dan kesebelas kenaikan cocok.", "The letters only say rounded; the circular of 2020 shows it, and all eleven steps agree."},  /* 2016-03-01 */
    /* rounding.jp_ceiling_base */
    {16861, 2147483647, 100, 202, 0, 25, 4, 0, "", "Surat hanya menyebut dibulatkan; surat edaran 2020 menunjukkannya, dan kesebelas kenaikan cocok.", "The letters only say rounded; the circular of 2020 shows it, and all eleven steps agree."},  /* 2016-03-01 */
    /* rounding.jp_limits_direction */
    {16801, 2147483647, 2, 202, 0, 4, 4, 0, "18", "Pasal ini tidak mengatur pembulatan; hanya pembulatan ke atas yang cocok dengan semua nilai tercetak.", "The article does not speak of rounding; upward is the only rule that fits all printed values."},  /* 2016-01-01 */
    /* rounding.jp_limits_base */
    {16801, 18262, 50, 202, 0, 4, 4, 0, "18", "Pasal ini tidak mengatur pembulatan; 50 cocok dengan nilai sampai 2019.", "The article does not speak of rounding; 50 fits the values up to 2019."},  /* 2016-01-01 */
    {18262, 2147483647, 100, 202, 0, 4, 4, 0, "18", "100 cocok dengan nilai sejak 2023; nilai 2020 sampai 2022 cocok juga dengan 50.", "100 fits the values from 2023; those of 2020 to 2022 fit 50 too."},  /* 2020-01-01 */
    /* rounding.benefit_direction */
    {16617, 2147483647, 0, 202, 0, 35, 4, 0, "B2", "Peraturan tidak mengatur: setengah ke atas ke rupiah penuh, sekali, di akhir.", "The law has no rule: half up to whole rupiah, once, at the end."},  /* 2015-07-01 */
    /* rounding.benefit_base */
    {16617, 2147483647, 1, 202, 0, 35, 4, 0, "B2", "Peraturan tidak mengatur: setengah ke atas ke rupiah penuh, sekali, di akhir.", "The law has no rule: half up to whole rupiah, once, at the end."},  /* 2015-07-01 */
    /* scholarship.lump_sum */
    {16617, 18232, 12000000, 202, 0, 3, 1, 0, "25 (3), 34 (1) d, (2), (3)", "Bagi peserta yang mempunyai anak sah yang masih sekolah.", "For a participant who has a legitimate child at school."},  /* 2015-07-01 */
    /* scholarship.lump_sum_age_below */
    {16617, 18232, 23, 202, 0, 35, 4, 0, "", "Batas usia masa itu tidak diketahui, hanya bahwa anak masih sekolah; dipakai usia peraturan berikutnya.", "No age of that time is known, only that the child is at school; the age of the next law is used."},  /* 2015-07-01 */
    /* scholarship.year_amount */
    {18232, 2147483647, 0, 202, 5, 6, 2, 0, "25 (3), 34 (3)", "Poster BPJS tentang PP 82/2019.", "BPJS poster on PP 82/2019."},  /* 2019-12-02 */
    /* scholarship.years */
    {18232, 2147483647, 0, 207, 5, 6, 2, 0, "25 (3), 34 (3)", "Poster BPJS tentang PP 82/2019.", "BPJS poster on PP 82/2019."},  /* 2019-12-02 */
    /* scholarship.children */
    {18232, 2147483647, 2, 212, 0, 6, 1, 0, "25 (3), 34 (3)", "Anak yang sah.", "Legitimate children."},  /* 2019-12-02 */
    /* scholarship.jkm_contribution_years */
    {16617, 18232, 5, 212, 0, 3, 1, 0, "34 (1) d", "", ""},  /* 2015-07-01 */
    {18232, 2147483647, 3, 212, 0, 6, 1, 0, "34 (1) d", "", ""},  /* 2019-12-02 */
    /* scholarship.age_below */
    {18232, 2147483647, 23, 212, 0, 6, 3, 0, "", "Juga bila menikah atau bekerja.", "Also with marriage or own work."},  /* 2019-12-02 */
    /* scholarship.late_years */
    {18232, 2147483647, 3, 212, 0, 31, 2, 0, "", "Ada pengecualian bila anak bekerja.", "Exceptions where the child works."},  /* 2019-12-02 */
    /* scholarship.not_yet_at_school */
    {18232, 2147483647, 0, 212, 0, 36, 4, 0, "", "Dimulai saat anak masuk sekolah.", "Starts when the child enters school."},  /* 2019-12-02 */
    /* target.yearly_growth */
    {20089, 2147483647, 200000, 212, 0, 33, 3, 0, "", "Pedoman APBD 2025. Dibaca sebagai poin dan sebagai kenaikan relatif: 48% menjadi 68% atau 57,6%.", "Guideline for the budget of 2025. Read as points and as a relative rise: 48% gives 68% or 57.6%."},  /* 2025-01-01 */
    /* tax.final */
    {16617, 2147483647, 0, 212, 2, 40, 1, 0, "5", "", ""},  /* 2015-07-01 */
    /* tax.final_years */
    {16617, 2147483647, 2, 214, 0, 40, 1, 0, "2 (2)", "Tahun kalender; sebagian atau seluruhnya.", "Calendar years; part or all of the money."},  /* 2015-07-01 */
    /* tax.window */
    {16617, 2147483647, 0, 214, 0, 35, 4, 0, "B17", "Tahun kalender pembayaran pertama dan tahun berikutnya; tafsir lain menghitung 24 bulan sejak pembayaran itu.", "Calendar year of the first payment and the next; the other reading counts 24 months from that payment."},  /* 2015-07-01 */
    /* tax.first_partial */
    {16617, 2147483647, 0, 214, 0, 35, 4, 0, "B8", "Bunyi Pasal 2 (2) PP 68/2009; daftar kode objek pajak mengarah ke tafsir lain.", "Wording of PP 68/2009 art. 2 (2); the tax office's list of objects has a code that points the other way."},  /* 2015-07-01 */
    /* tax.brackets */
    {16617, 18993, 0, 214, 4, 39, 4, 0, "", "", ""},  /* 2015-07-01 */
    {18993, 2147483647, 0, 218, 5, 0, 3, 0, "", "", ""},  /* 2022-01-01 */
    /* tax.no_npwp_surcharge */
    {16617, 2147483647, 200000, 223, 0, 40, 1, 0, "6 (3)", "Hanya menyebut pajak yang tidak final: pajak final tanpa tambahan.", "Names the case that is not final only: the final tax has no surcharge."},  /* 2015-07-01 */
    /* tax.taxable_multiple */
    {16617, 2147483647, 1, 223, 0, 35, 4, 0, "B9", "Tidak dibulatkan sebelum dikalikan tarif.", "No rounding before the rate."},  /* 2015-07-01 */
    /* wage.construction_benefit_factor */
    {16617, 2147483647, 30, 223, 0, 36, 4, 0, "", "Satu kasus tahun 2018 (tribunnews.com). PP 44/2015 Pasal 56 ayat (2) menyerahkan dasarnya kepada peraturan menteri.", "One case of 2018 (tribunnews.com). PP 44/2015 art. 56 (2) leaves the base to a ministerial regulation."},  /* 2015-07-01 */
    /* bpu.jobs_at_most */
    {16617, 2147483647, 2, 223, 0, 3, 1, 0, "11 (2)", "Untuk JHT: PP 46/2015 Pasal 13 ayat (2).", "For JHT: PP 46/2015 art. 13 (2)."},  /* 2015-07-01 */
    /* construction.instalment_first */
    {16617, 2147483647, 500000, 223, 0, 37, 2, 0, "", "bpjsketenagakerjaan.go.id; semua angsuran harus lunas sebelum proyek selesai.", "bpjsketenagakerjaan.go.id; all must be paid before the project ends."},  /* 2015-07-01 */
    /* construction.instalment_second */
    {16617, 2147483647, 250000, 223, 0, 37, 2, 0, "", "bpjsketenagakerjaan.go.id; semua angsuran harus lunas sebelum proyek selesai.", "bpjsketenagakerjaan.go.id; all must be paid before the project ends."},  /* 2015-07-01 */
    /* construction.instalment_third */
    {16617, 2147483647, 250000, 223, 0, 37, 2, 0, "", "bpjsketenagakerjaan.go.id; semua angsuran harus lunas sebelum proyek selesai.", "bpjsketenagakerjaan.go.id; all must be paid before the project ends."},  /* 2015-07-01 */
    /* construction.registration_days */
    {16800, 2147483647, 14, 223, 0, 16, 1, 0, "", "Hari kerja setelah surat perintah kerja. Permenaker ini diganti Permenaker 5/2021.", "Working days after the work order. Permenaker 5/2021 replaced this regulation."},  /* 2015-12-31 */
    /* construction.certificate_days */
    {16800, 2147483647, 1, 223, 0, 16, 1, 0, "", "Hari kerja setelah formulir dan iuran pertama diterima. Permenaker ini diganti Permenaker 5/2021.", "Working day after the form and the first contribution. Permenaker 5/2021 replaced this regulation."},  /* 2015-12-31 */
    /* employer.micro_capital */
    {16617, 2147483647, 1000000000, 223, 0, 8, 4, 0, "", "Ukuran skala usaha dari PP 7/2021, dipakai untuk semua bulan.", "The size test of PP 7/2021, used for all months."},  /* 2015-07-01 */
    /* employer.micro_sales */
    {16617, 2147483647, 2000000000, 223, 0, 8, 4, 0, "", "Ukuran skala usaha dari PP 7/2021, dipakai untuk semua bulan.", "The size test of PP 7/2021, used for all months."},  /* 2015-07-01 */
    /* employer.small_capital */
    {16617, 2147483647, 5000000000, 223, 0, 8, 4, 0, "", "Ukuran skala usaha dari PP 7/2021, dipakai untuk semua bulan.", "The size test of PP 7/2021, used for all months."},  /* 2015-07-01 */
    /* employer.small_sales */
    {16617, 2147483647, 15000000000, 223, 0, 8, 4, 0, "", "Ukuran skala usaha dari PP 7/2021, dipakai untuk semua bulan.", "The size test of PP 7/2021, used for all months."},  /* 2015-07-01 */
    /* jht.payment_days */
    {16617, 2147483647, 5, 223, 0, 5, 1, 0, "31 (3)", "", ""},  /* 2015-07-01 */
    /* jht.return_credited */
    {16801, 17167, 71900, 223, 0, 37, 2, 0, "", "Sebagaimana dikutip; bunga deposito 4,88%.", "As quoted; deposit rate 4.88%."},  /* 2016-01-01 */
    {17167, 17532, 78200, 223, 0, 36, 4, 0, "", "Satu sumber: jagatbisnis.com, mengutip lembaga pengawas.", "One source: jagatbisnis.com, quoting a watchdog."},  /* 2017-01-01 */
    {17532, 17897, 62600, 223, 0, 36, 4, 0, "", "Satu sumber: jagatbisnis.com, mengutip lembaga pengawas.", "One source: jagatbisnis.com, quoting a watchdog."},  /* 2018-01-01 */
    {17897, 18262, 60600, 223, 0, 36, 4, 0, "", "Satu sumber: jagatbisnis.com, mengutip lembaga pengawas.", "One source: jagatbisnis.com, quoting a watchdog."},  /* 2019-01-01 */
    {18262, 18628, 56300, 223, 0, 37, 2, 0, "", "Sebagaimana dikutip; bunga deposito 3,87%.", "As quoted; deposit rate 3.87%."},  /* 2020-01-01 */
    /* jkk.review_within */
    {16617, 2147483647, 2, 223, 0, 3, 1, 0, "17 (1)", "", ""},  /* 2015-07-01 */
    /* jkk.claim_years */
    {16617, 18232, 2, 223, 0, 3, 1, 0, "26", "Sejak kecelakaan.", "From the accident."},  /* 2015-07-01 */
    {18232, 2147483647, 5, 223, 0, 6, 1, 0, "26", "Sejak kecelakaan atau diagnosis.", "From the accident or the diagnosis."},  /* 2019-12-02 */
    /* jkk.settle_days */
    {16617, 2147483647, 7, 223, 0, 3, 1, 0, "37 (2)", "Sejak sembuh dan berkas lengkap.", "After recovery and complete papers."},  /* 2015-07-01 */
    /* jkk.late_payment */
    {16617, 2147483647, 10000, 223, 0, 3, 1, 0, "37 (3)", "Dari santunan.", "Of the cash benefit."},  /* 2015-07-01 */
    /* jkk.report_days */
    {16617, 2147483647, 2, 223, 0, 3, 1, 0, "43 (2), (4), 44 (2), (4)", "2 x 24 jam: sejak kecelakaan atau diagnosis, dan sejak dinyatakan sembuh, cacat, atau meninggal.", "2 x 24 hours: after the accident or the diagnosis, and after recovery, disability or death is certified."},  /* 2015-07-01 */
    /* jkk.disease_years */
    {16617, 2147483647, 3, 223, 0, 3, 1, 0, "48 (2)", "", ""},  /* 2015-07-01 */
    /* jkk.suspicion_days */
    {19636, 2147483647, 30, 223, 0, 11, 1, 0, "25A, 25B", "Sejak laporan tahap pertama; perawatan dijamin sampai saat itu.", "From the first report; care is guaranteed until then."},  /* 2023-10-06 */
    /* jkm.settle_days */
    {16617, 2147483647, 3, 223, 0, 3, 1, 0, "40 (3)", "Sejak permohonan diterima.", "After the request."},  /* 2015-07-01 */
    /* jkm.late_payment */
    {16617, 2147483647, 10000, 223, 0, 3, 1, 0, "40 (4)", "", ""},  /* 2015-07-01 */
    /* jkp.jkk_kept_very_low */
    {18659, 20120, 1000, 223, 0, 9, 1, 0, "11 (5) a", "Ditegaskan dalam PP 49/2023 Pasal 16A ayat (1). Iuran yang masih tertunggak pada 6 Oktober 2023 tidak direkomposisi.", "Repeated in PP 49/2023 art. 16A (1). Contributions still owed on 6 October 2023 are not split."},  /* 2021-02-01 */
    {20120, 2147483647, 1000, 223, 0, 12, 1, 0, "11 (5)", "", ""},  /* 2025-02-01 */
    /* jkp.jkk_kept_low */
    {18659, 20120, 4000, 223, 0, 9, 1, 0, "11 (5) a", "Ditegaskan dalam PP 49/2023 Pasal 16A ayat (1). Iuran yang masih tertunggak pada 6 Oktober 2023 tidak direkomposisi.", "Repeated in PP 49/2023 art. 16A (1). Contributions still owed on 6 October 2023 are not split."},  /* 2021-02-01 */
    {20120, 2147483647, 4000, 223, 0, 12, 1, 0, "11 (5)", "", ""},  /* 2025-02-01 */
    /* jkp.jkk_kept_medium */
    {18659, 20120, 7500, 223, 0, 9, 1, 0, "11 (5) a", "Ditegaskan dalam PP 49/2023 Pasal 16A ayat (1). Iuran yang masih tertunggak pada 6 Oktober 2023 tidak direkomposisi.", "Repeated in PP 49/2023 art. 16A (1). Contributions still owed on 6 October 2023 are not split."},  /* 2021-02-01 */
    {20120, 2147483647, 7500, 223, 0, 12, 1, 0, "11 (5)", "", ""},  /* 2025-02-01 */
    /* jkp.jkk_kept_high */
    {18659, 20120, 11300, 223, 0, 9, 1, 0, "11 (5) a", "Ditegaskan dalam PP 49/2023 Pasal 16A ayat (1). Iuran yang masih tertunggak pada 6 Oktober 2023 tidak direkomposisi.", "Repeated in PP 49/2023 art. 16A (1). Contributions still owed on 6 October 2023 are not split."},  /* 2021-02-01 */
    {20120, 2147483647, 11300, 223, 0, 12, 1, 0, "11 (5)", "", ""},  /* 2025-02-01 */
    /* jkp.jkk_kept_very_high */
    {18659, 20120, 16000, 223, 0, 9, 1, 0, "11 (5) a", "Ditegaskan dalam PP 49/2023 Pasal 16A ayat (1). Iuran yang masih tertunggak pada 6 Oktober 2023 tidak direkomposisi.", "Repeated in PP 49/2023 art. 16A (1). Contributions still owed on 6 October 2023 are not split."},  /* 2021-02-01 */
    {20120, 2147483647, 16000, 223, 0, 12, 1, 0, "11 (5)", "", ""},  /* 2025-02-01 */
    /* jkp.jkm_kept */
    {18659, 20120, 2000, 223, 0, 9, 1, 0, "11 (5) b", "Ditegaskan dalam PP 49/2023 Pasal 18A ayat (1) yang belum dicabut; yang dipakai PP 6/2025 karena lebih baru.", "Repeated in PP 49/2023 art. 18A (1), which was not repealed; the newer PP 6/2025 counts."},  /* 2021-02-01 */
    {20120, 2147483647, 3000, 223, 0, 12, 1, 0, "11", "Pasal ini tidak lagi menyebut JKM, jadi seluruh iuran tetap di dana JKM.", "The article no longer names JKM, so all of it stays."},  /* 2025-02-01 */
    /* jkp.age_below */
    {18660, 20126, 54, 223, 0, 9, 4, 0, "4", "Dibaca dalam naskah 2025; dianggap berlaku juga sebelumnya.", "Read in the text of 2025; taken to hold before it."},  /* 2021-02-02 */
    {20126, 2147483647, 54, 223, 0, 12, 1, 0, "4", "", ""},  /* 2025-02-07 */
    /* jkp.refund_days */
    {18660, 20126, 7, 223, 0, 9, 1, 0, "39 (3)-(6)", "", ""},  /* 2021-02-02 */
    {20126, 2147483647, 7, 223, 0, 12, 1, 0, "39 (3)-(6)", "", ""},  /* 2025-02-07 */
    /* jkp.month_claim_days */
    {18660, 20126, 5, 223, 0, 36, 4, 0, "", "star.grid.id: setelah tanggal acuan bulan pertama; bulan ke-6 sejak 5 hari kerja sebelum sampai akhir bulan itu. Untuk PP 6/2025 belum terkonfirmasi.", "star.grid.id: after the reference day of month 1; month 6 from 5 working days before its end to its end. Not confirmed for PP 6/2025."},  /* 2021-02-02 */
    /* jp.late_payment */
    {16617, 2147483647, 20000, 223, 0, 4, 1, 0, "35", "", ""},  /* 2015-07-01 */
    /* jp.confirmation_months */
    {16617, 2147483647, 3, 223, 0, 4, 1, 0, "26", "Tanpa konfirmasi pembayaran dihentikan sementara; haknya tetap.", "Without it payment pauses; the right stays."},  /* 2015-07-01 */
    /* jp.confirmation_stop */
    {16617, 2147483647, 10, 223, 0, 4, 1, 0, "26", "", ""},  /* 2015-07-01 */
    /* payment.fine_registration */
    {16617, 2147483647, 1000, 223, 0, 2, 1, 0, "3, 10", "Dari iuran yang seharusnya dibayar, sejak teguran tertulis kedua berakhir; di luar denda keterlambatan (PP 44/2015 Pasal 59).", "Of the contributions due, from the end of the second written warning; beside the late fine (PP 44/2015 art. 59)."},  /* 2015-07-01 */
    /* payment.registration_warning */
    {16617, 2147483647, 10, 223, 0, 2, 1, 0, "3, 10", "", ""},  /* 2015-07-01 */
    /* payment.settle_days */
    {16617, 2147483647, 14, 223, 0, 3, 1, 0, "23", "Hari kerja; diperhitungkan pada iuran bulan berikutnya.", "Working days; settled with the next month."},  /* 2015-07-01 */
    /* pmi.failed_placement */
    {19410, 2147483647, 25000000, 223, 0, 19, 4, 0, "34 (1) d", "Ditambah tiket.", "And the ticket."},  /* 2023-02-22 */
    /* pmi.denture */
    {19410, 2147483647, 5000000, 223, 0, 19, 4, 0, "27", "idxchannel.com.", "idxchannel.com."},  /* 2023-02-22 */
    /* pmi.disability_total */
    {19410, 2147483647, 100000000, 223, 0, 19, 4, 0, "27, 34", "", ""},  /* 2023-02-22 */
    /* pmi.claim_years */
    {17875, 19410, 2, 223, 0, 18, 3, 0, "", "", ""},  /* 2018-12-10 */
    {19410, 2147483647, 5, 223, 0, 19, 3, 0, "", "jpnn.com; idxchannel.com.", "jpnn.com; idxchannel.com."},  /* 2023-02-22 */
    /* pmi.cover_before_departure */
    {19410, 2147483647, 5, 223, 0, 19, 4, 0, "", "Satu sumber.", "One source."},  /* 2023-02-22 */
    /* programme.foreigner_months */
    {16617, 19631, 6, 223, 0, 3, 1, 0, "5 (2) c", "Paling singkat 6 bulan, untuk JKK dan JKM; untuk JHT PP 46/2015 Pasal 4 ayat (2) huruf c. PP 45/2015 tidak menyebut orang asing.", "At least 6 months, for JKK and JKM; for JHT PP 46/2015 art. 4 (2) c. PP 45/2015 does not name foreigners."},  /* 2015-07-01 */
    {19631, 2147483647, 6, 223, 0, 11, 1, 0, "5", "", ""},  /* 2023-10-01 */
    /* target.rpjmn */
    {20089, 20454, 321500, 223, 0, 36, 3, 0, "", "32,15% untuk 2025; 43,92% disebut untuk 2029. 32,15 dan 52,15 ada dalam satu siaran pers dan berbeda satu angka.", "32.15% for 2025; 43.92% is named for 2029. 32.15 and 52.15 stand in one press release and differ in one digit."},  /* 2025-01-01 */
    {20454, 20819, 349900, 223, 0, 36, 3, 0, "", "Rencana kerja 2026.", "Work plan of 2026."},  /* 2026-01-01 */
    /* target.ucj_national */
    {20089, 20454, 521500, 223, 0, 36, 3, 0, "", "Tercapai 35,68% pada April 2025, 37,01% pada Oktober 2025.", "35.68% reached in April 2025, 37.01% in October 2025."},  /* 2025-01-01 */
    /* target.long_term */
    {20089, 2147483647, 995000, 223, 0, 34, 3, 0, "", "99,5% pada 2045, akhir RPJPN 2025-2045.", "99.5% in 2045, the end of the long-term plan 2025-2045."},  /* 2025-01-01 */
};

static const jamsostek_rule_step steps[] = {
    {0, 1000000},
    {1100000, 1200000},
    {1300000, 1400000},
    {1500000, 1600000},
    {1700000, 1800000},
    {1900000, 2000000},
    {2100000, 2200000},
    {2300000, 2400000},
    {2500000, 2600000},
    {2700000, 2950000},
    {3200000, 3450000},
    {3700000, 3950000},
    {4200000, 4450000},
    {4700000, 4950000},
    {5200000, 5450000},
    {5700000, 5950000},
    {6200000, 6450000},
    {6700000, 6950000},
    {7200000, 7450000},
    {7700000, 7950000},
    {8200000, 8700000},
    {9200000, 9700000},
    {10200000, 10700000},
    {11200000, 11700000},
    {12200000, 12700000},
    {13200000, 13700000},
    {14200000, 14700000},
    {15200000, 15700000},
    {16200000, 16700000},
    {17200000, 17700000},
    {18200000, 18700000},
    {19200000, 19700000},
    {20200000, 20700000},
    {0, 2100},
    {100000000, 1700},
    {500000000, 1300},
    {1000000000, 1100},
    {5000000000, 900},
    {0, 300},
    {100000000, 200},
    {500000000, 200},
    {1000000000, 100},
    {5000000000, 100},
    {1, 1000000},
    {2, 2000000},
    {1, 16000},
    {2, 16500},
    {3, 16700},
    {4, 17000},
    {5, 18600},
    {1, 50},
    {2, 100},
    {3, 120},
    {1, 1000000},
    {7, 750000},
    {13, 500000},
    {1, 1000000},
    {13, 500000},
    {1, 400000},
    {2, 350000},
    {3, 350000},
    {4, 300000},
    {5, 320000},
    {6, 280000},
    {7, 700000},
    {8, 350000},
    {9, 500000},
    {10, 250000},
    {11, 700000},
    {12, 350000},
    {13, 400000},
    {14, 200000},
    {15, 150000},
    {16, 120000},
    {17, 90000},
    {18, 70000},
    {19, 40000},
    {20, 30000},
    {21, 45000},
    {22, 35000},
    {23, 20000},
    {24, 15000},
    {25, 50000},
    {26, 30000},
    {27, 20000},
    {28, 300000},
    {29, 400000},
    {30, 100000},
    {31, 200000},
    {32, 300000},
    {33, 60000},
    {34, 30000},
    {35, 50000},
    {36, 100000},
    {37, 300000},
    {38, 150000},
    {39, 100000},
    {40, 400000},
    {41, 200000},
    {42, 50000},
    {43, 700000},
    {44, 70000},
    {46, 100000},
    {47, 70000},
    {1, 400000},
    {2, 350000},
    {3, 350000},
    {4, 300000},
    {5, 320000},
    {6, 280000},
    {7, 700000},
    {8, 350000},
    {9, 500000},
    {10, 250000},
    {11, 700000},
    {12, 350000},
    {13, 400000},
    {14, 200000},
    {15, 150000},
    {16, 120000},
    {17, 90000},
    {18, 70000},
    {19, 40000},
    {20, 30000},
    {21, 45000},
    {22, 35000},
    {23, 20000},
    {24, 15000},
    {25, 50000},
    {26, 30000},
    {27, 20000},
    {28, 300000},
    {29, 400000},
    {30, 100000},
    {31, 200000},
    {32, 300000},
    {33, 60000},
    {34, 30000},
    {35, 50000},
    {36, 100000},
    {37, 300000},
    {38, 150000},
    {39, 100000},
    {40, 400000},
    {41, 200000},
    {42, 50000},
    {43, 700000},
    {44, 70000},
    {46, 100000},
    {47, 70000},
    {28, 100000},
    {28, 100000},
    {1, 1},
    {2, 1},
    {3, 2},
    {4, 2},
    {5, 2},
    {6, 3},
    {7, 4},
    {8, 5},
    {0, 450000},
    {4, 250000},
    {0, 600000},
    {3, 3},
    {6, 6},
    {12, 12},
    {24, 332500},
    {24, 332500},
    {6, 108000},
    {12, 189000},
    {24, 332500},
    {50000, 50000},
    {100000, 100000},
    {200000, 200000},
    {300000, 300000},
    {400000, 400000},
    {500000, 500000},
    {600000, 600000},
    {50000, 50000},
    {100000, 100000},
    {200000, 200000},
    {300000, 300000},
    {400000, 400000},
    {500000, 500000},
    {600000, 600000},
    {3, 2000000},
    {6, 3000000},
    {12, 4000000},
    {18, 5000000},
    {1, 1200000},
    {2, 1200000},
    {3, 1800000},
    {4, 2400000},
    {1, 1500000},
    {2, 1500000},
    {3, 2000000},
    {4, 3000000},
    {1, 2},
    {2, 6},
    {3, 3},
    {4, 3},
    {5, 5},
    {1, 1500000},
    {2, 1500000},
    {3, 2000000},
    {4, 3000000},
    {5, 12000000},
    {1, 2},
    {2, 6},
    {3, 3},
    {4, 3},
    {5, 5},
    {0, 0},
    {50000000, 50000},
    {0, 50000},
    {50000000, 150000},
    {250000000, 250000},
    {500000000, 300000},
    {0, 50000},
    {60000000, 150000},
    {250000000, 250000},
    {500000000, 300000},
    {5000000000, 350000},
};

static const struct jamsostek__period periods[] = {
    {16617,  /* 2015-07-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 100000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 0, 0, 0, 0, 20000, 10000, 7000000, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 15, 3, 7, 15, 15, 3, 3, 3, 0, 15, 7, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 27, 28, 29, 65535, 65535, 65535, 65535, 42, 43, 44, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 73, 74, 77, 80, 83, 85, 86, 65535, 90, 93, 94, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 4, 1, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {16861,  /* 2016-03-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 100000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 0, 0, 0, 0, 20000, 10000, 7335300, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 15, 3, 7, 15, 15, 3, 3, 3, 0, 15, 7, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 27, 28, 29, 65535, 65535, 65535, 65535, 42, 43, 45, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 73, 74, 77, 80, 83, 85, 86, 65535, 90, 93, 94, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 4, 1, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {17226,  /* 2017-03-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 100000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 0, 0, 0, 0, 20000, 10000, 7703500, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 15, 3, 7, 15, 15, 3, 3, 3, 0, 15, 7, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 27, 28, 29, 65535, 65535, 65535, 65535, 42, 43, 46, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 73, 74, 77, 80, 83, 85, 86, 65535, 90, 93, 94, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 4, 1, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {17379,  /* 2017-08-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 100000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 0, 0, 0, 0, 20000, 10000, 7703500, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 15, 3, 7, 15, 15, 3, 3, 3, 3, 15, 7, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 27, 28, 29, 65535, 65535, 65535, 65535, 42, 43, 46, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 73, 74, 77, 80, 83, 85, 86, 87, 90, 93, 94, 95, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 0, 0, 1, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {17591,  /* 2018-03-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 100000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 0, 0, 0, 0, 20000, 10000, 8094000, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 15, 3, 7, 15, 15, 3, 3, 3, 3, 15, 7, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 27, 28, 29, 65535, 65535, 65535, 65535, 42, 43, 47, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 73, 74, 77, 80, 83, 85, 86, 87, 90, 93, 94, 95, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 0, 0, 1, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {17866,  /* 2018-12-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 100000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 0, 0, 0, 0, 20000, 10000, 8094000, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 15, 3, 7, 15, 15, 3, 3, 3, 3, 15, 7, 3, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 27, 28, 29, 65535, 65535, 65535, 65535, 42, 43, 47, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 73, 74, 77, 80, 83, 85, 86, 88, 90, 93, 94, 96, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {17956,  /* 2019-03-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 100000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 0, 0, 0, 0, 20000, 10000, 8512400, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 15, 3, 7, 15, 15, 3, 3, 3, 3, 15, 7, 3, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 27, 28, 29, 65535, 65535, 65535, 65535, 42, 43, 48, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 73, 74, 77, 80, 83, 85, 86, 88, 90, 93, 94, 96, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {18322,  /* 2020-03-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 100000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 0, 0, 0, 0, 20000, 10000, 8939700, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 15, 3, 7, 15, 15, 3, 3, 3, 3, 15, 7, 3, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 27, 28, 29, 65535, 65535, 65535, 65535, 42, 43, 49, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 73, 74, 77, 80, 83, 85, 86, 88, 90, 93, 94, 96, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {18475,  /* 2020-08-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 100000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 0, 0, 0, 0, 20000, 10000, 8939700, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 15, 3, 7, 15, 15, 3, 3, 3, 3, 15, 7, 3, 7, 10000, 0, 0, 0, 0, 0, 0, 0, 0, 10000, 5000, 30, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 27, 28, 29, 65535, 65535, 65535, 65535, 42, 43, 49, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 73, 74, 77, 80, 83, 85, 86, 88, 90, 93, 94, 96, 98, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1, 0, 4, 4, 4, 4, 4, 4, 4, 4, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {18659,  /* 2021-02-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 100000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 2200, 1400, 1000, 5000000, 20000, 10000, 8939700, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 31, 3, 23, 31, 31, 3, 3, 3, 3, 31, 7, 3, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 27, 28, 29, 30, 34, 38, 40, 42, 43, 49, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 71, 73, 75, 78, 81, 83, 85, 86, 88, 91, 93, 94, 96, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {18687,  /* 2021-03-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 100000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 2200, 1400, 1000, 5000000, 20000, 10000, 8754600, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 31, 3, 23, 31, 31, 3, 3, 3, 3, 31, 7, 3, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 27, 28, 29, 31, 35, 39, 40, 42, 43, 50, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 71, 73, 75, 78, 81, 83, 85, 86, 88, 91, 93, 94, 96, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {19052,  /* 2022-03-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 100000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 2200, 1400, 1000, 5000000, 20000, 10000, 9077600, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 31, 3, 23, 31, 31, 3, 3, 3, 3, 31, 7, 3, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 27, 28, 29, 31, 35, 39, 40, 42, 43, 51, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 71, 73, 75, 78, 81, 83, 85, 86, 88, 91, 93, 94, 96, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {19083,  /* 2022-04-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 110000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 2200, 1400, 1000, 5000000, 20000, 10000, 9077600, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 31, 3, 23, 31, 31, 3, 3, 3, 3, 31, 7, 3, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 22, 23, 24, 25, 26, 27, 28, 29, 31, 35, 39, 40, 42, 43, 51, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 71, 73, 75, 78, 81, 83, 85, 86, 88, 91, 93, 94, 96, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {19389,  /* 2023-02-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 110000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 2200, 1400, 1000, 5000000, 20000, 10000, 9077600, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 31, 3, 23, 31, 31, 3, 3, 3, 3, 31, 7, 3, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 22, 23, 24, 25, 26, 27, 28, 29, 31, 35, 39, 40, 42, 43, 51, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 71, 73, 75, 78, 81, 83, 85, 86, 89, 91, 93, 94, 97, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {19417,  /* 2023-03-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 110000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 2200, 1400, 1000, 5000000, 20000, 10000, 9559600, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 31, 3, 23, 31, 31, 3, 3, 3, 3, 31, 7, 3, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 22, 23, 24, 25, 26, 27, 28, 29, 31, 35, 39, 40, 42, 43, 52, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 71, 73, 75, 78, 81, 83, 85, 86, 89, 91, 93, 94, 97, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {19631,  /* 2023-10-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 110000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 2200, 1400, 1000, 5000000, 20000, 10000, 9559600, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 31, 3, 23, 31, 31, 3, 3, 3, 3, 31, 7, 3, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 22, 23, 24, 25, 26, 27, 28, 29, 31, 35, 39, 40, 42, 43, 52, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 71, 73, 75, 78, 81, 84, 85, 86, 89, 91, 93, 94, 97, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {19783,  /* 2024-03-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 110000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 2200, 1400, 1000, 5000000, 20000, 10000, 10042300, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 31, 3, 23, 31, 31, 3, 3, 3, 3, 31, 7, 3, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 22, 23, 24, 25, 26, 27, 28, 29, 31, 35, 39, 40, 42, 43, 53, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 71, 73, 75, 78, 81, 84, 85, 86, 89, 91, 93, 94, 97, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {20089,  /* 2025-01-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 110000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 2200, 1400, 1000, 5000000, 20000, 10000, 10042300, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 31, 3, 23, 31, 31, 3, 3, 3, 3, 31, 7, 3, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22, 23, 24, 25, 26, 27, 28, 29, 31, 35, 39, 40, 42, 43, 53, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 71, 73, 75, 78, 81, 84, 85, 86, 89, 91, 93, 94, 97, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {20120,  /* 2025-02-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 110000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 2200, 1400, 0, 5000000, 20000, 10000, 10042300, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 31, 3, 23, 31, 31, 3, 3, 3, 3, 31, 7, 3, 7, 0, 500000, 1200, 1400, 1400, 1400, 1400, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22, 23, 24, 25, 26, 27, 28, 29, 32, 36, 65535, 41, 42, 43, 53, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 72, 73, 76, 79, 82, 84, 85, 86, 89, 92, 93, 94, 97, 65535, 99, 101, 103, 105, 107, 109, 65535, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {20148,  /* 2025-03-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 110000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 2200, 1400, 0, 5000000, 20000, 10000, 10547400, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 31, 3, 23, 31, 31, 3, 3, 3, 3, 31, 7, 3, 7, 0, 500000, 1200, 1400, 1400, 1400, 1400, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22, 23, 24, 25, 26, 27, 28, 29, 33, 37, 65535, 41, 42, 43, 54, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 72, 73, 76, 79, 82, 84, 85, 86, 89, 92, 93, 94, 97, 65535, 99, 101, 103, 105, 107, 109, 65535, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {20301,  /* 2025-08-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 110000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 2200, 1400, 0, 5000000, 20000, 10000, 10547400, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 31, 3, 23, 31, 31, 3, 3, 3, 3, 31, 7, 3, 7, 0, 500000, 1200, 1400, 1400, 1400, 1400, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22, 23, 24, 25, 26, 27, 28, 29, 33, 37, 65535, 41, 42, 43, 54, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 72, 73, 76, 79, 82, 84, 85, 86, 89, 92, 93, 94, 97, 65535, 100, 102, 104, 106, 108, 110, 65535, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {20454,  /* 2026-01-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 110000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 2200, 1400, 0, 5000000, 20000, 10000, 10547400, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 31, 3, 23, 31, 31, 3, 3, 3, 3, 31, 7, 3, 7, 0, 500000, 1200, 1400, 1400, 1400, 1400, 500000, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22, 23, 24, 25, 26, 27, 28, 29, 33, 37, 65535, 41, 42, 43, 54, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 72, 73, 76, 79, 82, 84, 85, 86, 89, 92, 93, 94, 97, 65535, 100, 102, 104, 106, 108, 110, 111, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {20485,  /* 2026-02-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 110000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 2200, 1400, 0, 5000000, 20000, 10000, 10547400, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 31, 3, 23, 31, 31, 3, 3, 3, 3, 31, 7, 3, 7, 0, 0, 0, 0, 0, 0, 0, 500000, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22, 23, 24, 25, 26, 27, 28, 29, 33, 37, 65535, 41, 42, 43, 54, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 72, 73, 76, 79, 82, 84, 85, 86, 89, 92, 93, 94, 97, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 111, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 4, 4, 4, 4, 4, 4, 4, 0, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {20513,  /* 2026-03-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 110000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 2200, 1400, 0, 5000000, 20000, 10000, 11086300, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 31, 3, 23, 31, 31, 3, 3, 3, 3, 31, 7, 3, 7, 0, 0, 0, 0, 0, 0, 0, 500000, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22, 23, 24, 25, 26, 27, 28, 29, 33, 37, 65535, 41, 42, 43, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 72, 73, 76, 79, 82, 84, 85, 86, 89, 92, 93, 94, 97, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 111, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 4, 4, 4, 4, 4, 4, 4, 0, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {20544,  /* 2026-04-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 110000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 2200, 1400, 0, 5000000, 20000, 10000, 11086300, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 31, 3, 23, 31, 31, 3, 3, 3, 3, 31, 7, 3, 7, 0, 0, 0, 0, 0, 0, 0, 500000, 500000, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22, 23, 24, 25, 26, 27, 28, 29, 33, 37, 65535, 41, 42, 43, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 72, 73, 76, 79, 82, 84, 85, 86, 89, 92, 93, 94, 97, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 111, 112, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 4, 4, 4, 4, 4, 4, 4, 0, 0, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {20819,  /* 2027-01-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 110000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 2200, 1400, 0, 5000000, 20000, 10000, 11086300, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 31, 3, 23, 31, 31, 3, 3, 3, 3, 31, 7, 3, 7, 0, 0, 0, 0, 0, 0, 0, 500000, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22, 23, 24, 25, 26, 27, 28, 29, 33, 37, 65535, 41, 42, 43, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 72, 73, 76, 79, 82, 84, 85, 86, 89, 92, 93, 94, 97, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 111, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 4, 4, 4, 4, 4, 4, 4, 0, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
    {20909,  /* 2027-04-01 */
     {6800, 10000, 20000, 0, 1000000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17400, 3000, 0, 0, 110000, 37000, 20000, 2400, 5400, 8900, 12700, 17400, 3000, 2200, 1400, 0, 5000000, 20000, 10000, 11086300, 15, 15, 15, 3, 4, 1, 1, 1, 0, 1, 20000, 20000, 20000, 0, 31, 3, 23, 31, 31, 3, 3, 3, 3, 31, 7, 3, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 25, 3, 12},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22, 23, 24, 25, 26, 27, 28, 29, 33, 37, 65535, 41, 42, 43, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 72, 73, 76, 79, 82, 84, 85, 86, 89, 92, 93, 94, 97, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130},
     {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0},
     1},
};

enum { first_month = 546 };
static const uint8_t period_of_month[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 9, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 11, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 13, 14, 14, 14, 14, 14, 14, 14, 15, 15, 15, 15, 15, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 17, 18, 19, 19, 19, 19, 19, 20, 20, 20, 20, 20, 21, 22, 23, 24, 24, 24, 24, 24, 24, 24, 24, 24, 25, 25, 25, 26,
};

const struct jamsostek__law jamsostek__enacted = {
    first_rows, rows, 425, steps, 223, periods, sizeof periods / sizeof periods[0],
    period_of_month, sizeof period_of_month, first_month,
};

static const char *const conditions_id_1[] = {
    "Terdaftar sebelum Agustus 2020: iuran lunas sampai dengan Juli 2020.",
    "Terdaftar mulai Agustus 2020: dua bulan pertama dibayar penuh, keringanan mulai bulan ketiga.",
    "Proyek konstruksi menurut nilai kontrak yang terdaftar sebelum Agustus 2020: 1% dari sisa tagihan.",
};
static const char *const conditions_en_1[] = {
    "Registered before August 2020: paid up to July 2020.",
    "Registered from August 2020: first two months in full, relief from the third.",
    "Construction by contract value registered before August 2020: 1% of the bill still open.",
};
static const char *const conditions_id_2[] = {
    "Industri makanan, minuman, dan tembakau; tekstil dan pakaian jadi; kulit dan barang kulit; alas kaki; mainan anak; atau furnitur.",
    "Paling sedikit 50 pekerja terdaftar sebagai peserta aktif.",
    "Iuran JKK lunas sampai dengan Januari 2025.",
    "Tunggakan dilunasi paling lambat 30 Juni 2026, dengan denda 2% per bulan; setelah itu tarif normal.",
};
static const char *const conditions_en_2[] = {
    "Food, drink and tobacco; textiles and clothing; leather and leather goods; footwear; children's toys; or furniture.",
    "At least 50 workers who are active participants.",
    "JKK paid up to January 2025.",
    "Unpaid months settled by 30 June 2026, with the fine of 2% a month; afterwards the normal rate.",
};
static const char *const conditions_id_3[] = {
    "Bekerja di sektor transportasi, antara lain pengemudi dengan atau tanpa platform dan kurir.",
    "Bekerja di luar hubungan kerja atau secara mandiri; bukan pemberi kerja, bukan peserta magang, siswa praktik, atau BPU lainnya.",
    "Tunggakan bulan-bulan sebelumnya tetap dibayar penuh.",
};
static const char *const conditions_en_3[] = {
    "Works in transport, among others drivers with or without a platform and couriers.",
    "Works outside an employment relation or is self-employed; not an employer, trainee, intern or other BPU.",
    "Older arrears stay due in full.",
};
static const char *const conditions_id_4[] = {
    "Bekerja di luar sektor transportasi.",
    "Bekerja di luar hubungan kerja atau secara mandiri; bukan pemberi kerja, bukan peserta magang, siswa praktik, atau BPU lainnya.",
    "Tunggakan bulan-bulan sebelumnya tetap dibayar penuh.",
};
static const char *const conditions_en_4[] = {
    "Works outside the transport sector.",
    "Works outside an employment relation or is self-employed; not an employer, trainee, intern or other BPU.",
    "Older arrears stay due in full.",
};
const size_t jamsostek__n_reliefs = 4;
const struct jamsostek__relief jamsostek__reliefs[] = {
    {1, "covid", 62, 7, 3, 0, 0, -1, 3, conditions_id_1, conditions_en_1},
    {2, "labour_intensive", 63, 1, 1, 0, 0, 64, 4, conditions_id_2, conditions_en_2},
    {3, "bpu_transport", 69, 2, 3, 60, 4032, -1, 3, conditions_id_3, conditions_en_3},
    {4, "bpu_other", 70, 2, 3, 60, 4032, -1, 3, conditions_id_4, conditions_en_4},
};

const size_t jamsostek__n_fundings = 12;
const jamsostek_funding_info jamsostek__fundings[] = {
    {1, "own", "Peserta sendiri", "The participant", 1, "Semua program", "Everything", "pp-50-2025", "3-4", 1},
    {2, "employer", "Pemberi kerja", "Employer", 2, "Bagian pemberi kerja untuk pekerjanya", "The employer's share for its workers", "pp-44-2015", "16 (3)", 1},
    {3, "apbn", "APBN", "State budget", 3, "Program kementerian", "Programmes of ministries", "pp-50-2025", "3 (5)", 1},
    {4, "apbd", "APBD", "Regional budget", 3, "Pegawai non-ASN dan pekerja rentan", "Staff without civil-servant status, vulnerable workers", "pp-50-2025", "3 (5)", 1},
    {5, "dbh_cht", "DBH CHT", "Tobacco excise share", 3, "Petani dan buruh tembakau; pekerja rentan di daerah penghasil", "Tobacco farmers and labourers; vulnerable workers of producing areas", "pmk-72-2024", "", 4},
    {6, "dbh_sawit", "DBH Sawit", "Palm revenue share", 3, "Pekerja perkebunan sawit yang belum terdaftar", "Plantation workers not yet enrolled", "pp-38-2023", "", 4},
    {7, "apbdes", "APBDes", "Village budget", 3, "Kepala desa, perangkat, lembaga desa, dan pekerja rentan", "Village head, apparatus, village bodies, vulnerable workers", "permendagri-20-2018", "19 (4)", 4},
    {8, "add", "Alokasi Dana Desa (ADD)", "Village allocation from the region", 3, "Kepala desa dan perangkat, RT/RW", "Village head and apparatus, RT/RW", "permendagri-20-2018", "19 (4)", 4},
    {9, "dana_desa", "Dana Desa", "Village fund from the state", 3, "Pekerja padat karya tunai desa sejak 2026; pekerja rentan masih diperdebatkan; bukan iuran perangkat desa sendiri", "Village cash-for-work from 2026; vulnerable workers are disputed; not the apparatus' own contributions", "permendes-16-2025", "", 4},
    {10, "csr", "Program perusahaan (CSR)", "Company programme (CSR)", 4, "Warga sekitar dan pekerja rentan", "Neighbours, vulnerable workers", "press", "", 4},
    {11, "zakat", "Zakat", "Alms body (zakat)", 4, "Pekerja keagamaan", "Religious workers", "press", "", 4},
    {12, "asn_sponsor", "ASN penanggung iuran", "Civil servant as sponsor", 4, "Satu ASN menanggung satu pekerja", "One civil servant for one worker", "press", "", 4},
};

const struct jamsostek__industry_list jamsostek__industry_lists[2] = {
    {16617, 18232, 3, "Lampiran I"},
    {18232, 2147483647, 6, "Lampiran I"},
};
const size_t jamsostek__n_industries = 191;
const struct jamsostek__industry_row jamsostek__industries[] = {
    {"Penjahitan/konveksi", 1, 1, 1, 0, 1, 4},
    {"Pabrik topi", 2, 1, 1, 0, 1, 4},
    {"Industri pakaian lainnya (payung, kulit ikat pinggang, gantungan celana/bretel)", 3, 1, 1, 0, 1, 4},
    {"Pembuatan layar dan krey dari tekstil", 4, 1, 1, 0, 1, 4},
    {"Pabrik keperluan rumah tangga (sprei, selimut, terpal, gorden, dan lain-lain yang ditenun)", 5, 1, 1, 0, 1, 4},
    {"Perdagangan ekspor impor", 6, 1, 1, 0, 1, 4},
    {"Perdagangan besar lainnya (agen-agen perdagangan besar, distributor, makelar, dan lain-lain)", 7, 1, 1, 0, 1, 4},
    {"Perdagangan lainnya (toko, koperasi, penjualan makanan, dan lain-lain)", 8, 1, 1, 0, 1, 4},
    {"Bank dan kantor-kantor perdagangan", 9, 1, 1, 0, 1, 4},
    {"Perusahaan pertanggungan/asuransi", 10, 1, 1, 0, 1, 4},
    {"Jasa pemerintahan", 11, 1, 1, 0, 1, 4},
    {"Apotik, pengobatan, dan kesehatan lainnya", 12, 1, 1, 0, 1, 4},
    {"Organisasi-organisasi keagamaan", 13, 1, 1, 0, 1, 4},
    {"Lembaga kesejahteraan/sosial", 14, 1, 1, 0, 1, 4},
    {"Persatuan perdagangan dan organisasi buruh", 15, 1, 1, 0, 1, 4},
    {"Balai penyidikan yang berdiri sendiri", 16, 1, 1, 0, 1, 4},
    {"Jasa pengamanan dan jasa-jasa umum lainnya seperti museum, perpustakaan, kebun binatang, dan lain-lain", 17, 1, 1, 0, 1, 4},
    {"Pemangkas rambut dan salon kecantikan", 18, 1, 1, 0, 1, 4},
    {"Peternakan", 19, 1, 1, 0, 1, 4},
    {"Industri kreatif (animasi, desain grafis, arsitektur, dan lain-lain)", 20, 1, 1, 0, 1, 4},
    {"Jasa profesi (dokter, pengacara, akuntan, konsultan, dan lain-lain)", 21, 1, 1, 0, 1, 4},
    {"Reparasi arloji dan lonceng", 22, 1, 1, 2, 1, 4},
    {"Bioskop", 23, 1, 1, 2, 1, 4},
    {"Pertanian rakyat", 1, 2, 2, 0, 1, 4},
    {"Perkebunan gula", 2, 2, 2, 0, 1, 4},
    {"Perkebunan tembakau", 3, 2, 2, 0, 1, 4},
    {"Perkebunan bukan tahunan, terkecuali gula dan tembakau", 4, 2, 2, 0, 1, 4},
    {"Perkebunan tahunan seperti karet, coklat, kelapa, dan lain-lain", 5, 2, 2, 0, 1, 4},
    {"Pabrik teh", 6, 2, 2, 0, 1, 4},
    {"Penggorengan dan pembuatan kopi bubuk", 7, 2, 2, 0, 1, 4},
    {"Pabrik rokok (sigaret, cerutu, kretek, dan lain-lain)", 8, 2, 2, 0, 1, 4},
    {"Perusahaan tembakau lainnya", 9, 2, 2, 0, 1, 4},
    {"Pabrik kina", 10, 2, 2, 0, 1, 4},
    {"Pabrik alat pengangkutan lainnya", 11, 2, 2, 0, 1, 4},
    {"Industri alat pekerjaan, pengetahuan, pengukuran, dan pemeriksaan laboratorium", 12, 2, 2, 0, 1, 4},
    {"Industri alat musik", 13, 2, 2, 0, 1, 4},
    {"Pabrik alat olahraga", 14, 2, 2, 0, 1, 4},
    {"Pabrik mainan anak", 15, 2, 2, 0, 1, 4},
    {"Perdagangan barang tak bergerak (penyewaan alat, tanah, rumah, garasi, dan lain-lain)", 16, 2, 2, 0, 1, 4},
    {"Jasa perhubungan seperti handy talky dan radio", 17, 2, 2, 0, 1, 4},
    {"Perusahaan pembuatan film dan pengedar film", 18, 2, 2, 0, 1, 4},
    {"Sandiwara, komedi, opera, sirkus, band, dan lain-lain", 19, 2, 2, 0, 1, 4},
    {"Jasa hiburan selain sandiwara dan bioskop", 20, 2, 2, 0, 1, 4},
    {"Perusahaan binatu, laundry", 21, 2, 2, 0, 1, 4},
    {"Perusahaan potret/studio photo", 22, 2, 2, 0, 1, 4},
    {"Penyiaran radio", 23, 2, 2, 0, 1, 4},
    {"Rumah makan dan minuman", 24, 2, 2, 0, 1, 4},
    {"Hotel, penginapan, dan ruang sewa", 25, 2, 2, 0, 1, 4},
    {"Pelayanan pengairan", 1, 3, 3, 0, 1, 4},
    {"Perusahaan kehutanan", 2, 3, 3, 0, 1, 4},
    {"Pengumpulan hasil hutan", 3, 3, 3, 0, 1, 4},
    {"Pembakaran arang (di hutan)", 4, 3, 3, 0, 1, 4},
    {"Perburuan", 5, 3, 3, 0, 1, 4},
    {"Pemeliharaan ikan tawar", 6, 3, 3, 0, 1, 4},
    {"Pemeliharaan ikan laut", 7, 3, 3, 0, 1, 4},
    {"Penangkapan ikan tawar", 8, 3, 3, 0, 1, 4},
    {"Pemotongan hewan", 9, 3, 3, 0, 1, 4},
    {"Pemotongan dan pengawetan daging", 10, 3, 3, 0, 1, 4},
    {"Pengolahan susu dan mentega", 11, 3, 3, 0, 1, 4},
    {"Pabrik pengawetan sayuran dan buah", 12, 3, 3, 0, 1, 4},
    {"Pabrik pengawetan ikan", 13, 3, 3, 0, 1, 4},
    {"Penggilingan padi", 14, 3, 3, 0, 1, 4},
    {"Pabrik tepung (beras, tapioka, dan lain-lain)", 15, 3, 3, 0, 1, 4},
    {"Perusahaan pengupasan (kacang tanah dan lain-lain)", 16, 3, 3, 0, 1, 4},
    {"Pabrik roti dan kue", 17, 3, 3, 0, 1, 4},
    {"Pabrik biskuit", 18, 3, 3, 0, 1, 4},
    {"Pabrik gula", 19, 3, 3, 0, 1, 4},
    {"Pabrik kembang gula, coklat, dan lain-lain", 20, 3, 3, 0, 1, 4},
    {"Pabrik mie dan bihun", 21, 3, 3, 0, 1, 4},
    {"Pabrik kerupuk", 22, 3, 3, 0, 1, 4},
    {"Pabrik tahu", 23, 3, 3, 0, 1, 4},
    {"Pabrik kecap", 24, 3, 3, 0, 1, 4},
    {"Pabrik es", 25, 3, 3, 0, 1, 4},
    {"Pabrik margarin, minyak goreng, dan lemak", 26, 3, 3, 0, 1, 4},
    {"Industri makanan lainnya", 27, 3, 3, 0, 1, 4},
    {"Pabrik minuman dan alkohol", 28, 3, 3, 0, 1, 4},
    {"Pabrik anggur", 29, 3, 3, 0, 1, 4},
    {"Pabrik bir", 30, 3, 3, 0, 1, 4},
    {"Pabrik air soda, sari buah, dan minuman", 31, 3, 3, 0, 1, 4},
    {"Pabrik pemintalan", 32, 3, 3, 0, 1, 4},
    {"Pemintalan tali sepatu dan perban", 33, 3, 3, 0, 1, 4},
    {"Pertenunan", 34, 3, 3, 0, 1, 4},
    {"Permadani", 35, 3, 3, 0, 1, 4},
    {"Pabrik kaos, kaos kaki, dan pabrik rajut", 36, 3, 3, 0, 1, 4},
    {"Pabrik tali temali (kabel, pukat, rami, sabut, dan lain-lain)", 37, 3, 3, 0, 1, 4},
    {"Industri tekstil lainnya", 38, 3, 3, 0, 1, 4},
    {"Pabrik keperluan kaki, terkecuali sepatu karet, sandal plastik, dan lain-lain, termasuk pabrik barang plastik", 39, 3, 3, 0, 1, 4},
    {"Reparasi barang keperluan kaki", 40, 3, 3, 0, 1, 4},
    {"Pabrik kayu gabus", 41, 3, 3, 0, 1, 4},
    {"Penggergajian kayu", 42, 3, 3, 0, 1, 4},
    {"Pabrik peti dan gentong kayu", 43, 3, 3, 0, 1, 4},
    {"Pembikinan barang kayu lainnya (triplek)", 44, 3, 3, 0, 1, 4},
    {"Pembikinan meubel dari rotan dan bambu", 45, 3, 3, 0, 1, 4},
    {"Pabrik meubel dari kayu dan bahan-bahan lainnya", 46, 3, 3, 0, 1, 4},
    {"Pabrik kertas koran dan karton", 47, 3, 3, 0, 1, 4},
    {"Pabrik barang dari kertas koran dan karton", 48, 3, 3, 0, 1, 4},
    {"Perusahaan percetakan dan penerbitan", 49, 3, 3, 0, 1, 4},
    {"Penyamakan kulit dan pekerjaan lanjutan", 50, 3, 3, 0, 1, 4},
    {"Pabrik barang dari kulit seperti kopor, tas, dan lainnya", 51, 3, 3, 0, 1, 4},
    {"Remiling karet", 52, 3, 3, 0, 1, 4},
    {"Pabrik barang dari karet (ban kendaraan luar dan dalam, mainan anak-anak, dan lain-lain)", 53, 3, 3, 0, 1, 4},
    {"Perusahaan vulkanisir", 54, 3, 3, 0, 1, 4},
    {"Pabrik garam", 55, 3, 3, 0, 1, 4},
    {"Pabrik zat asam arang dan sejenisnya", 56, 3, 3, 0, 1, 4},
    {"Industri kimia pokok lainnya (celupan warna bahan sintetis, dan lain-lain)", 57, 3, 3, 0, 1, 4},
    {"Terpentin dan damar", 58, 3, 3, 0, 1, 4},
    {"Industri minyak kelapa", 59, 3, 3, 0, 1, 4},
    {"Industri minyak kelapa sawit", 60, 3, 3, 0, 1, 4},
    {"Industri minyak dan gemuk dari tumbuh-tumbuhan", 61, 3, 3, 0, 1, 4},
    {"Minyak dan gemuk dari hewan", 62, 3, 3, 0, 1, 4},
    {"Pabrik sabun", 63, 3, 3, 0, 1, 4},
    {"Pabrik obat/farmasi", 64, 3, 3, 0, 1, 4},
    {"Pabrik wangi-wangian dan kecantikan/kosmetik", 65, 3, 3, 0, 1, 4},
    {"Pabrik barang untuk mengkilap", 66, 3, 3, 0, 1, 4},
    {"Pabrik kimia lainnya (lilin gambar, obat nyamuk, pestisida, dan lain-lain)", 67, 3, 3, 0, 1, 4},
    {"Distribusi gas (cokes oven)", 68, 3, 3, 0, 1, 4},
    {"Pabrik bahan bangunan dari tanah liat", 69, 3, 3, 0, 1, 4},
    {"Pabrik gelas dan barang dari gelas", 70, 3, 3, 0, 1, 4},
    {"Pabrik barang dari tanah liat dan porselin", 71, 3, 3, 0, 1, 4},
    {"Pabrik semen", 72, 3, 3, 4, 1, 4},
    {"Pembakaran gamping", 73, 3, 3, 0, 1, 4},
    {"Pabrik tegel, ubin, pipa beton", 74, 3, 3, 0, 1, 4},
    {"Pabrik barang dari logam (batangan besi, kisi-kisi, lembaran besi, pipa, dan corong)", 75, 3, 3, 0, 1, 4},
    {"Pabrik timbangan", 76, 3, 3, 0, 1, 4},
    {"Pabrik klise dan huruf cetak", 77, 3, 3, 0, 1, 4},
    {"Pabrik galvanisir (partikel)", 78, 3, 3, 0, 1, 4},
    {"Pabrik barang logam lainnya", 79, 3, 3, 0, 1, 4},
    {"Pabrik dan reparasi mesin listrik", 80, 3, 3, 0, 1, 4},
    {"Pembikinan dan reparasi kapal dari kayu", 81, 3, 3, 0, 1, 4},
    {"Reparasi sepeda dan becak", 82, 3, 3, 0, 1, 4},
    {"Perusahaan optik", 83, 3, 3, 0, 1, 4},
    {"Industri arloji dan lonceng", 84, 3, 3, 0, 1, 4},
    {"Perusahaan perak", 85, 3, 3, 0, 1, 4},
    {"Industri barang dari logam mulia", 86, 3, 3, 0, 1, 4},
    {"Industri lain seperti perusahaan plastik, perusahaan bulu burung, dan pipa tembakau", 87, 3, 3, 0, 1, 4},
    {"Perusahaan air (pengumpulan penyaringan dan distribusi)", 88, 3, 3, 0, 1, 4},
    {"Pembersihan (sampah dan kotoran)", 89, 3, 3, 0, 1, 4},
    {"Jasa pengangkutan seperti ekspedisi laut dan udara", 90, 3, 3, 0, 1, 4},
    {"Stasiun Pengisian Bahan Bakar Umum", 91, 3, 3, 0, 1, 4},
    {"Pabrik cat dan lak", 92, 3, 3, 0, 1, 4},
    {"Pabrik tinta dan lem", 93, 3, 3, 0, 1, 4},
    {"Pabrik bata merah dan genteng", 94, 3, 3, 0, 1, 4},
    {"Reparasi kendaraan bermotor (mobil, truk, dan sepeda motor)", 95, 3, 3, 0, 1, 4},
    {"Atlit/olahragawan/pelaku olahraga", 96, 3, 0, 0, 4, 4},
    {"Pabrik dari hasil minyak tanah", 1, 4, 4, 0, 1, 4},
    {"Pabrik barang dari minyak tanah atau batu bara", 2, 4, 4, 0, 1, 4},
    {"Pabrik dan reparasi mesin (bengkel motor, mobil, dan mesin)", 3, 4, 4, 0, 1, 4},
    {"Pembikinan dan reparasi kapal dari baja", 4, 4, 4, 0, 1, 4},
    {"Pembikinan dan reparasi alat perhubungan kereta api", 5, 4, 4, 0, 1, 4},
    {"Pabrik kendaraan bermotor dan bagian-bagiannya", 6, 4, 4, 0, 1, 4},
    {"Pabrik dan reparasi kapal udara", 7, 4, 4, 0, 1, 4},
    {"Perusahaan kereta api", 8, 4, 4, 0, 1, 4},
    {"Perusahaan trem dan bus", 9, 4, 4, 0, 1, 4},
    {"Pengangkutan barang dan penumpang di jalan (bus, truk, taksi, dan angkutan massal)", 10, 4, 4, 0, 1, 4},
    {"Penimbunan barang/veem", 11, 4, 4, 0, 1, 4},
    {"Pengolahan limbah/B3", 12, 4, 4, 0, 1, 4},
    {"Perusahaan pengisian bahan bakar gas dan elpiji", 13, 4, 4, 0, 1, 4},
    {"Pabrik alkohol dan spiritus", 14, 4, 4, 0, 1, 4},
    {"Pabrik gas dan yang sejenisnya", 15, 4, 4, 0, 1, 4},
    {"Pabrik pengecoran besi dan pembuatan baja", 16, 4, 3, 4, 1, 4},
    {"Perusahaan listrik/pembangkit, pemindahan dan distribusi tenaga listrik", 17, 4, 4, 0, 1, 4},
    {"Pabrik gas distribusi untuk rumah tangga dan pabrik-pabrik", 18, 4, 4, 0, 1, 4},
    {"Industri uap untuk tenaga", 19, 4, 4, 0, 1, 4},
    {"Penangkapan ikan laut", 20, 4, 4, 0, 1, 4},
    {"Penangkapan ikan laut lainnya", 21, 4, 4, 0, 1, 4},
    {"Pengumpulan hasil laut, terkecuali ikan", 22, 4, 4, 0, 1, 4},
    {"Lori perkebunan", 23, 4, 4, 0, 1, 4},
    {"Penebangan dan pemotongan kayu/panglong", 1, 5, 5, 0, 1, 4},
    {"Asam belerang", 2, 5, 5, 0, 1, 4},
    {"Pabrik pupuk", 3, 5, 5, 0, 1, 4},
    {"Pabrik kaleng", 4, 5, 5, 0, 1, 4},
    {"Perbaikan rumah, jalan, terusan konstruksi berat, pipa air, jembatan kereta api, dan instalasi listrik", 5, 5, 5, 0, 1, 4},
    {"Pengangkutan barang dan penumpang di laut", 6, 5, 5, 0, 1, 4},
    {"Pengangkutan barang dan penumpang di udara", 7, 5, 5, 0, 1, 4},
    {"Pabrik korek api", 8, 5, 5, 0, 1, 4},
    {"Pertambangan minyak mentah dan gas bumi", 9, 5, 5, 0, 1, 4},
    {"Penggalian batu", 10, 5, 5, 0, 1, 4},
    {"Penggalian tanah liat", 11, 5, 5, 0, 1, 4},
    {"Penggalian pasir", 12, 5, 5, 0, 1, 4},
    {"Penggalian gamping", 13, 5, 5, 0, 1, 4},
    {"Penggalian belerang", 14, 5, 5, 0, 1, 4},
    {"Tambang intan dan batu perhiasan", 15, 5, 5, 0, 1, 4},
    {"Pertambangan lainnya", 16, 5, 5, 0, 1, 4},
    {"Tambang emas dan perak", 17, 5, 5, 0, 1, 4},
    {"Penghasilan batu bara", 18, 5, 5, 0, 1, 4},
    {"Tambang besi mentah", 19, 5, 5, 0, 1, 4},
    {"Tambang timah", 20, 5, 5, 0, 1, 4},
    {"Tambang bauksit", 21, 5, 5, 0, 1, 4},
    {"Tambang mangan", 22, 5, 5, 0, 1, 4},
    {"Tambang logam lainnya", 23, 5, 5, 0, 1, 4},
    {"Pabrik bahan peledak, bahan petasan, dan pabrik kembang api", 24, 5, 5, 0, 1, 4},
};

const size_t jamsostek__n_losses = 47;
const struct jamsostek__loss jamsostek__losses[] = {
    {"Lengan kanan dari sendi bahu ke bawah", "right arm from the shoulder joint down", 1, 2, 1, 1},
    {"Lengan kiri dari sendi bahu ke bawah", "left arm from the shoulder joint down", 1, 1, 1, 1},
    {"Lengan kanan dari atau dari atas siku ke bawah", "right arm from or above the elbow down", 1, 4, 1, 1},
    {"Lengan kiri dari atau dari atas siku ke bawah", "left arm from or above the elbow down", 1, 3, 1, 1},
    {"Tangan kanan dari atau dari atas pergelangan ke bawah", "right hand from or above the wrist down", 1, 6, 1, 1},
    {"Tangan kiri dari atau dari atas pergelangan ke bawah", "left hand from or above the wrist down", 1, 5, 1, 1},
    {"Kedua belah kaki dari pangkal paha ke bawah", "both legs from the groin down", 1, 0, 0, 1},
    {"Sebelah kaki dari pangkal paha ke bawah", "one leg from the groin down", 1, 0, 0, 2},
    {"Kedua belah kaki dari mata kaki ke bawah", "both feet from the ankle down", 1, 0, 0, 1},
    {"Sebelah kaki dari mata kaki ke bawah", "one foot from the ankle down", 1, 0, 0, 2},
    {"Kedua belah mata", "both eyes", 1, 0, 0, 1},
    {"Sebelah mata atau diplopia pada penglihatan dekat", "one eye, or diplopia in near vision", 1, 0, 0, 2},
    {"Pendengaran pada kedua belah telinga", "hearing of both ears", 1, 0, 0, 1},
    {"Pendengaran pada sebelah telinga", "hearing of one ear", 1, 0, 0, 2},
    {"Ibu jari tangan kanan", "right thumb", 1, 16, 0, 1},
    {"Ibu jari tangan kiri", "left thumb", 1, 15, 0, 1},
    {"Telunjuk tangan kanan", "right index finger", 1, 18, 0, 1},
    {"Telunjuk tangan kiri", "left index finger", 1, 17, 0, 1},
    {"Salah satu jari lain tangan kanan", "one other finger of the right hand", 2, 20, 0, 3},
    {"Salah satu jari lain tangan kiri", "one other finger of the left hand", 2, 19, 0, 3},
    {"Ruas pertama telunjuk kanan", "first phalanx of the right index finger", 1, 22, 0, 1},
    {"Ruas pertama telunjuk kiri", "first phalanx of the left index finger", 1, 21, 0, 1},
    {"Ruas pertama jari lain tangan kanan", "first phalanx of another finger of the right hand", 2, 24, 0, 3},
    {"Ruas pertama jari lain tangan kiri", "first phalanx of another finger of the left hand", 2, 23, 0, 3},
    {"Salah satu ibu jari kaki", "one big toe", 2, 0, 0, 2},
    {"Salah satu jari telunjuk kaki", "one second toe", 2, 0, 0, 2},
    {"Salah satu jari kaki lain", "one other toe", 2, 0, 0, 6},
    {"Terkelupasnya kulit kepala", "scalp torn off (share chosen by the doctor)", 3, 0, 0, 1},
    {"Impotensi", "impotence", 1, 0, 0, 1},
    {"Kaki memendek sebelah kurang dari 5 cm", "one leg shortened by less than 5 cm", 1, 0, 0, 1},
    {"Kaki memendek sebelah 5 cm sampai kurang dari 7,5 cm", "one leg shortened by 5 to less than 7.5 cm", 1, 0, 0, 1},
    {"Kaki memendek sebelah 7,5 cm atau lebih", "one leg shortened by 7.5 cm or more", 1, 0, 0, 1},
    {"Penurunan daya dengar kedua belah telinga setiap 10 desibel", "reduced hearing of both ears", 4, 0, 0, 1},
    {"Penurunan daya dengar sebelah telinga setiap 10 desibel", "reduced hearing of one ear", 4, 0, 0, 2},
    {"Kehilangan daun telinga sebelah", "loss of one external ear", 1, 0, 0, 2},
    {"Kehilangan kedua belah daun telinga", "loss of both external ears", 1, 0, 0, 1},
    {"Cacat hilangnya cuping hidung", "loss of the nose tip or wing", 1, 0, 0, 1},
    {"Perforasi sekat rongga hidung", "perforation of the nasal septum", 1, 0, 0, 1},
    {"Kehilangan daya penciuman", "loss of the sense of smell", 1, 0, 0, 1},
    {"Hilangnya kemampuan kerja fisik 51% sampai 70%", "loss of physical working capacity of 51 to 70 per cent", 1, 0, 0, 1},
    {"Hilangnya kemampuan kerja fisik 26% sampai 50%", "loss of physical working capacity of 26 to 50 per cent", 1, 0, 0, 1},
    {"Hilangnya kemampuan kerja fisik 10% sampai 25%", "loss of physical working capacity of 10 to 25 per cent", 1, 0, 0, 1},
    {"Hilangnya kemampuan kerja mental tetap", "permanent loss of mental working capacity", 1, 0, 0, 1},
    {"Kehilangan sebagian fungsi penglihatan, setiap kehilangan efisiensi tajam penglihatan 10%", "partial loss of sight, for each 10 per cent of visual efficiency lost", 5, 0, 0, 1},
    {"Efisiensi penglihatan kanan dan kiri berbeda", "unequal eyes: 3 x the better eye + the worse eye, then as for partial loss of sight", 6, 0, 0, 1},
    {"Kehilangan penglihatan warna", "loss of colour vision", 1, 0, 0, 1},
    {"Setiap kehilangan lapangan pandang 10%", "for each 10 per cent of the visual field lost", 5, 0, 0, 2},
};

const size_t jamsostek__n_measures = 8;
const jamsostek_measure jamsostek__measures[] = {
    {1, 0, "ucj", "Universal Coverage Jamsostek (UCJ)", "Universal coverage (UCJ)", "active", "potential_without_civil_servants", "peserta aktif PU, BPU, dan jasa konstruksi (kadang juga PMI)", "active participants: PU, BPU and construction (sometimes PMI)", "penduduk bekerja atau potensi pekerja, tanpa ASN, TNI, dan Polri", "potential or working residents without civil servants, military and police", &jamsostek__sources[36], 3},
    {2, 0, "ucj_variant", "UCJ dengan ASN, TNI, dan Polri pada penyebut", "UCJ with civil servants, military and police in the denominator", "active", "labour_force_with_civil_servants", "peserta aktif PU, BPU, dan jasa konstruksi (kadang juga PMI)", "active participants: PU, BPU and construction (sometimes PMI)", "angkatan kerja termasuk ASN, TNI, dan Polri", "labour force with civil servants, military and police", &jamsostek__sources[36], 3},
    {3, 0, "reg", "Peserta terdaftar", "Registered participants", "registered", "potential", "peserta terdaftar, aktif dan tidak aktif", "registered participants, active and inactive", "potensi pekerja", "potential workers", &jamsostek__sources[36], 3},
    {4, 0, "emp", "Peserta aktif terhadap seluruh penduduk bekerja", "Active participants among all employed", "active", "employed", "peserta aktif", "active participants", "seluruh penduduk bekerja (Sakernas)", "all employed (labour force survey)", &jamsostek__sources[36], 3},
    {5, 1, "seg", "Cakupan satu segmen", "Coverage of one segment", "active_of_segment", "potential_of_segment", "peserta aktif segmen itu", "active participants of the segment", "potensi pekerja segmen itu", "potential workers of the segment", &jamsostek__sources[36], 3},
    {6, 0, "sdg_8_8_1a", "TPB/SDG 8.8.1 (a)", "SDG 8.8.1 (a)", "bpu_in_jkk_and_jkm", "non_wage_universe", "BPU dalam program JKK dan JKM", "BPU in JKK and JKM", "semesta pekerja bukan penerima upah", "universe of non-wage workers", &jamsostek__sources[36], 3},
    {7, 0, "act", "Peserta aktif di antara yang terdaftar", "Active among registered", "active", "registered", "peserta aktif", "active participants", "peserta terdaftar, aktif dan tidak aktif", "registered participants, active and inactive", &jamsostek__sources[36], 3},
    {8, 0, "rpjmd", "Indikator RPJMD", "Indicator of the regional plan (RPJMD)", "regional", "regional", "menurut definisi daerah", "as the region defines it", "menurut definisi daerah", "as the region defines it", &jamsostek__sources[36], 3},
};

const size_t jamsostek__n_categories = 77;
const jamsostek_category jamsostek__categories[] = {
    {1, "non_asn_staff", "Pegawai non-ASN", "Government staff without civil-servant status", 1, 0, 1, 0, 1, 0, "", 0, 1, 0, "0,54% dari dasar upah yang dilaporkan (PP 49/2023 Pasal 2 ayat (3)). Satu kabupaten menggolongkannya pekerja rentan, umumnya dipisahkan.", "0.54% of the declared base (PP 49/2023 art. 2 (3)). One regency counts them as vulnerable, most keep them apart."},
    {2, "village_head", "Kepala desa", "Village head", 1, 0, 1, 0, 1, 0, "1113.03", 7, 1, 0, "Pemberi kerjanya penyelenggara negara; dapat dibayar dari APBDes.", "The state is the employer; the village budget may pay."},
    {3, "village_apparatus", "Perangkat desa", "Village apparatus", 1, 0, 1, 0, 1, 0, "", 7, 1, 0, "Sama dengan kepala desa.", "As for the village head."},
    {4, "bpd_member", "Anggota Badan Permusyawaratan Desa (BPD)", "Member of the village council", 1, 2, 1, 0, 1, 0, "", 0, 1, 0, "Segmennya berbeda antardaerah.", "The segment differs by region."},
    {5, "rt_rw_head", "Ketua RT/RW", "Neighbourhood head", 2, 1, 0, 0, 1, 0, "", 0, 0, 0, "Ada dua pola: PU 0,54% dari dasar upah yang dilaporkan, atau BPU baris terendah yang dibayar daerah.", "Both ways exist: PU at 0.54% of a declared base, or BPU in the lowest row paid by the region."},
    {6, "election_organiser", "Penyelenggara pemilu (PPK, PPS, KPPS)", "Election organiser", 1, 0, 0, 0, 1, 0, "", 0, 1, 0, "Dibaca sebagai PU penyelenggara negara menurut surat KPU November 2024: 0,54% dari dasar yang ditetapkan daerah. PPK dan PPS sejak dilantik, KPPS satu bulan.", "Read as PU of a state employer after a KPU letter of November 2024: 0.54% of a base set locally. PPK and PPS from swearing-in, KPPS for one month."},
    {7, "bumd_staff", "Pegawai BUMD dan anak perusahaan", "Staff of a regional company or its subsidiary", 1, 0, 1, 0, 0, 0, "", 0, 0, 0, "Mengikuti aturan perusahaan biasa; kewajibannya disebut dalam Inpres 2/2021.", "Rules of an ordinary company; Inpres 2/2021 names the duty."},
    {8, "bumd_board", "Komisaris, pengawas, dan direksi BUMD", "Board member of a regional company", 1, 0, 1, 0, 0, 0, "", 0, 0, 0, "Kewajibannya disebut dalam Inpres 2/2021.", "Inpres 2/2021 names the duty."},
    {9, "linmas", "Anggota linmas", "Civil-protection member", 2, 0, 0, 0, 1, 0, "", 0, 0, 4, "Tidak ada jabatan KBJI.", "No KBJI title."},
    {10, "posyandu_cadre", "Kader posyandu", "Integrated health post cadre", 2, 1, 0, 1, 1, 0, "3253.02", 0, 0, 4, "Jabatan KBJI terdekat: tenaga kesehatan desa.", "Nearest KBJI title: village health worker."},
    {11, "pkk_cadre", "Kader PKK", "Family welfare cadre", 2, 1, 0, 1, 1, 0, "", 0, 0, 4, "Tidak ada jabatan KBJI.", "No KBJI title."},
    {12, "kb_cadre", "Kader KB", "Family planning cadre", 2, 1, 0, 1, 1, 0, "", 0, 0, 4, "Tidak ada jabatan KBJI.", "No KBJI title."},
    {13, "jumantik_cadre", "Kader jumantik", "Mosquito larva monitor cadre", 2, 1, 0, 1, 1, 0, "", 0, 0, 4, "Tidak ada jabatan KBJI.", "No KBJI title."},
    {14, "human_development_cadre", "Kader Pembangunan Manusia (KPM)", "Human development cadre", 2, 1, 0, 0, 1, 0, "", 0, 0, 0, "Satu kabupaten mendaftarkannya sebagai penerima upah.", "One regency enrols them as wage earners."},
    {15, "city_cadre", "Kader kota", "City cadre", 1, 2, 0, 0, 1, 0, "", 0, 1, 0, "Satu kota mendaftarkannya sebagai PU dengan 0,54% dari Rp1.000.000.", "One city enrols them as PU at 0.54% of Rp1,000,000."},
    {16, "private_employee", "Pekerja penerima upah swasta", "Employee of a private employer", 1, 0, 1, 0, 0, 0, "", 0, 0, 0, "", ""},
    {17, "cigarette_worker", "Pekerja pabrik rokok", "Cigarette factory worker", 1, 0, 1, 0, 0, 0, "", 0, 0, 0, "", ""},
    {18, "guard", "Satpam", "Security guard", 1, 0, 1, 0, 0, 0, "5414.01", 0, 0, 0, "", ""},
    {19, "fisher_coastal", "Nelayan pesisir", "Coastal fisher", 2, 0, 0, 1, 0, 0, "6222.02", 0, 0, 4, "", ""},
    {20, "fisher_inland", "Nelayan perairan umum daratan", "Inland-water fisher", 2, 0, 0, 1, 0, 0, "6222.03", 0, 0, 4, "", ""},
    {21, "fisher_deep_sea", "Nelayan laut dalam", "Deep-sea fisher", 2, 0, 0, 1, 0, 0, "6223.01", 0, 0, 4, "", ""},
    {22, "fishing_crew", "Awak kapal perikanan", "Fishing vessel crew", 1, 2, 0, 1, 0, 0, "", 0, 0, 0, "PU bila ada pemberi kerja, selain itu BPU.", "PU where there is an employer, else BPU."},
    {23, "seaweed_grower", "Pembudidaya rumput laut", "Seaweed grower", 2, 0, 0, 1, 0, 0, "6221.01", 0, 0, 4, "", ""},
    {24, "farmer", "Petani", "Farmer", 2, 0, 0, 1, 0, 0, "", 0, 0, 4, "Satu provinsi memakai lahan kurang dari 0,3 ha sebagai ukuran rentan.", "One province takes less than 0.3 ha as the test of vulnerability."},
    {25, "rice_farmer", "Petani padi", "Rice farmer", 2, 0, 0, 1, 0, 0, "6111.01", 0, 0, 4, "", ""},
    {26, "subsistence_farmer", "Petani subsisten", "Subsistence farmer", 2, 0, 0, 1, 0, 0, "6310.00", 0, 0, 4, "", ""},
    {27, "tobacco_farmer", "Petani tembakau", "Tobacco farmer", 2, 0, 0, 1, 0, 0, "", 0, 0, 4, "Sasaran DBH CHT.", "Target group of the tobacco excise share (DBH CHT)."},
    {28, "farm_labourer", "Buruh tani", "Farm labourer", 2, 0, 0, 1, 0, 0, "9213.00", 0, 0, 4, "", ""},
    {29, "rice_labourer", "Buruh tani padi", "Rice farm labourer", 2, 0, 0, 1, 0, 0, "9211.01", 0, 0, 4, "", ""},
    {30, "tobacco_labourer", "Buruh tani tembakau", "Tobacco farm labourer", 2, 0, 0, 1, 0, 0, "", 0, 0, 4, "Sasaran DBH CHT.", "Target group of the tobacco excise share (DBH CHT)."},
    {31, "palm_labourer", "Buruh kelapa sawit (dodos, panen, angkut, muat)", "Oil palm labourer", 2, 0, 0, 1, 0, 0, "", 0, 0, 4, "Sasaran DBH Sawit; pemilik kebun tidak termasuk.", "Target group of the palm revenue share (DBH Sawit); owners of a plantation are not."},
    {32, "palm_smallholder", "Pekebun sawit rakyat", "Oil palm smallholder", 2, 0, 0, 1, 0, 0, "", 0, 0, 4, "Sasaran DBH Sawit di sebagian daerah.", "Target group of the palm revenue share (DBH Sawit) in some regions."},
    {33, "livestock_keeper", "Peternak", "Stockbreeder", 2, 0, 0, 1, 0, 0, "", 0, 0, 4, "", ""},
    {34, "market_trader", "Pedagang pasar", "Market trader", 2, 0, 0, 1, 0, 0, "", 0, 0, 4, "", ""},
    {35, "street_vendor", "Pedagang kaki lima", "Street vendor", 2, 0, 0, 1, 0, 0, "5212.01", 0, 0, 4, "Jabatan KBJI-nya untuk penjual makanan kaki lima.", "The KBJI title is for street food."},
    {36, "hawker", "Pedagang keliling atau asongan", "Itinerant trader or hawker", 2, 0, 0, 1, 0, 0, "9520.01", 0, 0, 4, "Juga KBJI 9520.02.", "Also KBJI 9520.02."},
    {37, "small_business_owner", "Pelaku usaha mikro dan kecil", "Micro or small business owner", 2, 0, 0, 1, 0, 0, "", 0, 0, 4, "JHT sukarela (PP 46/2015 Pasal 13); Permenaker 5/2021 (belum dilihat) mewajibkannya bagi BPU yang mempekerjakan orang. Pemberi kerja tidak mendapat keringanan PP 50/2025.", "JHT is voluntary (PP 46/2015 art. 13); Permenaker 5/2021 (not seen) binds a BPU who employs others. Employers get no relief of PP 50/2025."},
    {38, "small_credit_debtor", "Debitur KUR kecil", "Debtor of the small business credit programme", 2, 0, 0, 0, 0, 0, "", 0, 0, 4, "Kepesertaan menjadi syarat kredit.", "Membership is a condition of the credit."},
    {39, "scavenger", "Pemulung", "Scavenger", 2, 0, 0, 1, 0, 0, "9612.03", 0, 0, 4, "", ""},
    {40, "waste_bank_worker", "Pekerja bank sampah", "Waste bank worker", 2, 0, 0, 1, 0, 0, "", 0, 0, 4, "", ""},
    {41, "ojek_driver", "Pengemudi ojek pangkalan", "Motorcycle taxi rider", 2, 0, 0, 1, 0, 0, "8321.04", 0, 0, 3, "Sektor transportasi PP 50/2025: pengemudi tanpa platform. Jabatan KBJI-nya pengemudi sepeda motor.", "Transport sector of PP 50/2025: drivers without a platform. The KBJI title is motorcycle driver."},
    {42, "online_ojek_driver", "Pengemudi ojek daring", "App-based motorcycle taxi rider", 2, 0, 0, 1, 0, 0, "8321.04", 0, 0, 3, "Sektor transportasi PP 50/2025: pengemudi dengan platform.", "Transport sector of PP 50/2025: drivers with a platform."},
    {43, "courier", "Kurir", "Courier", 2, 0, 0, 1, 0, 0, "", 0, 0, 3, "Sektor transportasi PP 50/2025.", "Transport sector of PP 50/2025."},
    {44, "transport_driver", "Sopir", "Driver", 2, 0, 0, 1, 0, 0, "", 0, 0, 3, "Sektor transportasi PP 50/2025.", "Transport sector of PP 50/2025."},
    {45, "minibus_driver", "Sopir angkutan kota tanpa kendaraan sendiri", "Minibus driver without an own vehicle", 2, 0, 0, 1, 0, 0, "", 0, 0, 3, "Sektor transportasi PP 50/2025.", "Transport sector of PP 50/2025."},
    {46, "becak_driver", "Pengemudi becak", "Pedicab driver", 2, 0, 0, 1, 0, 0, "9331.00", 0, 0, 3, "Sektor transportasi PP 50/2025 menurut penafsiran kami.", "Transport sector of PP 50/2025, as read here."},
    {47, "speedboat_driver", "Pengemudi perahu motor", "Speedboat driver", 2, 0, 0, 1, 0, 0, "", 0, 0, 3, "Sektor transportasi PP 50/2025 menurut penafsiran kami.", "Transport sector of PP 50/2025, as read here."},
    {48, "parking_attendant", "Juru parkir", "Parking attendant", 2, 0, 0, 1, 0, 0, "9510.04", 0, 0, 4, "", ""},
    {49, "port_labourer", "Buruh pelabuhan", "Port labourer", 2, 0, 0, 1, 0, 0, "", 0, 0, 4, "", ""},
    {50, "loader", "Buruh bongkar muat", "Loader", 2, 0, 0, 1, 0, 0, "9329.03", 0, 0, 4, "", ""},
    {51, "construction_project_worker", "Pekerja harian lepas, borongan, atau PKWT jasa konstruksi", "Daily, piece or fixed-term worker on a construction project", 3, 0, 0, 0, 0, 0, "9313.01", 0, 0, 0, "Didaftarkan oleh proyek (PP 44/2015 Pasal 53).", "The project registers them (PP 44/2015 art. 53)."},
    {52, "builder", "Tukang bangunan mandiri", "Independent builder", 2, 0, 0, 1, 0, 0, "", 0, 0, 4, "", ""},
    {53, "carpenter", "Tukang kayu", "Carpenter", 2, 0, 0, 1, 0, 0, "", 0, 0, 4, "", ""},
    {54, "daily_labourer", "Buruh harian lepas", "Daily labourer", 2, 0, 0, 1, 0, 0, "", 0, 0, 4, "", ""},
    {55, "masseur", "Tukang pijat", "Masseur", 2, 0, 0, 1, 0, 0, "", 0, 0, 4, "", ""},
    {56, "tutor", "Guru les", "Private tutor", 2, 0, 0, 1, 0, 0, "", 0, 0, 4, "", ""},
    {57, "domestic_worker", "Pekerja rumah tangga", "Domestic worker", 2, 0, 0, 1, 0, 0, "9111.01", 0, 0, 4, "", ""},
    {58, "artist", "Seniman atau pengamen", "Artist or busker", 2, 0, 0, 1, 0, 0, "", 0, 0, 4, "", ""},
    {59, "gravedigger", "Penggali kubur", "Gravedigger", 2, 0, 0, 1, 0, 0, "", 0, 0, 4, "", ""},
    {60, "marbot", "Marbot masjid", "Mosque caretaker", 2, 1, 0, 1, 0, 1, "", 0, 0, 4, "Tidak ada jabatan KBJI.", "No KBJI title."},
    {61, "imam", "Imam masjid", "Mosque imam", 2, 1, 0, 1, 0, 1, "2636.01", 0, 0, 4, "", ""},
    {62, "modin", "Modin", "Village religious officer (modin)", 2, 1, 0, 1, 0, 1, "", 0, 0, 4, "", ""},
    {63, "muezzin", "Muazin", "Muezzin", 2, 1, 0, 1, 0, 1, "", 0, 0, 4, "", ""},
    {64, "koran_teacher", "Guru mengaji", "Koran teacher", 2, 1, 0, 1, 0, 1, "", 0, 0, 4, "Tidak ada jabatan KBJI.", "No KBJI title."},
    {65, "sunday_school_teacher", "Guru sekolah minggu", "Sunday-school teacher", 2, 1, 0, 1, 0, 1, "", 0, 0, 4, "", ""},
    {66, "church_worker", "Pekerja gereja", "Church worker", 2, 1, 0, 1, 0, 1, "3413.99", 0, 0, 4, "", ""},
    {67, "worship_house_worker", "Pekerja rumah ibadah lain", "Worker of another house of worship", 2, 1, 0, 1, 0, 1, "3413.99", 0, 0, 4, "", ""},
    {68, "syara_official", "Perangkat syara (sarah)", "Customary mosque official in Buton", 2, 1, 0, 1, 0, 1, "", 0, 0, 4, "", ""},
    {69, "own_account_worker", "Pekerja mandiri", "Own-account worker", 2, 0, 0, 1, 0, 0, "", 0, 0, 4, "Salah satu dari tiga bentuk menurut definisi berbasis ILO.", "One of three forms in the definition that follows the ILO."},
    {70, "unpaid_family_worker", "Pekerja keluarga tidak dibayar", "Unpaid family worker", 2, 0, 0, 1, 0, 0, "", 0, 0, 4, "Salah satu dari tiga bentuk menurut definisi berbasis ILO.", "One of three forms in the definition that follows the ILO."},
    {71, "disabled_worker", "Pekerja penyandang disabilitas", "Worker with a disability", 2, 0, 0, 1, 0, 0, "", 0, 0, 4, "", ""},
    {72, "woman_head_of_family", "Pekerja perempuan kepala keluarga", "Woman supporting a family", 2, 0, 0, 1, 0, 0, "", 0, 0, 4, "", ""},
    {73, "extreme_poor_worker", "Pekerja miskin ekstrem", "Worker in extreme poverty", 2, 0, 0, 1, 0, 0, "", 0, 0, 4, "Dipilih dari daftar kemiskinan (P3KE, DTKS, DTSEN).", "Picked from a poverty list (P3KE, DTKS, DTSEN)."},
    {74, "village_cash_for_work", "Pekerja Padat Karya Tunai Desa", "Worker in the village cash-for-work programme", 2, 0, 0, 1, 0, 0, "", 0, 0, 4, "Dana Desa dapat membayar mulai 2026.", "The village fund may pay from 2026."},
    {75, "trainee", "Peserta magang, siswa kerja praktik, tenaga honorer swasta", "Trainee, intern or honorary worker of a non-state employer", 2, 0, 0, 0, 0, 0, "", 0, 0, 0, "BPU lainnya (PP 49/2023 Pasal 5 ayat (3) huruf c); tidak disebut dalam PP 50/2025.", "Other BPU (PP 49/2023 art. 5 (3) c); PP 50/2025 does not name them."},
    {76, "working_prisoner", "Narapidana dalam proses asimilasi yang bekerja", "Working prisoner", 2, 0, 0, 1, 0, 0, "", 0, 0, 0, "BPU lainnya (PP 49/2023 Pasal 5 ayat (3) huruf c).", "Other BPU (PP 49/2023 art. 5 (3) c)."},
    {77, "migrant_worker", "Pekerja Migran Indonesia (PMI)", "Indonesian migrant worker", 4, 0, 0, 0, 0, 0, "", 0, 0, 0, "Membayar paket Permenaker 4/2023.", "Pays the packages of Permenaker 4/2023."},
};

/* clang-format on */
