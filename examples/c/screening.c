/* SPDX-License-Identifier: MIT */

/*
 * screening.c - a list of people, line by line, in a program of one's own
 */
#include <jamsostek/jamsostek.h>

#include <stdio.h>
#include <string.h>

static const char list_text[] =
    "No KTP,Nama Lengkap,Tgl Lahir,Pekerjaan\n"
    "9999991705800001,Warga Satu,17-05-1980,Petani\n"
    "9999990103610002,Warga Dua,01-03-1961,Marbot\n"
    "9999991211870003,Warga Tiga,12-11-1987,PNS\n"
    "9999991705800001,Warga Satu,17-05-1980,Petani\n"
    "9999991211870004,Warga Empat\n"
    "9999994505950005,Warga Lima,05-05-1995,Nelayan\n";

/* What became of a line. */
static void
print_line(int64_t line, const jamsostek_screened *screened)
{
    char reasons[400] = "", warnings[400] = "";

    if (jamsostek_reasons_format(screened->reasons, reasons, sizeof reasons,
                                 NULL) != JAMSOSTEK_OK ||
        jamsostek_reasons_format(screened->warnings, warnings, sizeof warnings,
                                 NULL) != JAMSOSTEK_OK)
        return;
    printf("line %lld: %s%s%s%s\n", (long long)line,
           screened->reasons == 0 ? "accepted" : "rejected: ", reasons,
           screened->warnings != 0 ? ", remarked: " : "", warnings);
}

/* A line that is no record has no person; it is counted all the same. */
static jamsostek_status
screen_lines(jamsostek_screening *screening, jamsostek_register *list,
             jamsostek_error *err)
{
    jamsostek_screened screened;
    jamsostek_person person;
    jamsostek_status status;
    int good;

    for (;;) {
        good = jamsostek_register_next(list, &person, err) == JAMSOSTEK_OK;
        if (!good && jamsostek_register_stopped(list))
            return err->status;
        if (good && person.line == 0)
            return JAMSOSTEK_OK;
        status = jamsostek_screening_add(screening, good ? &person : NULL,
                                         &screened, err);
        if (status != JAMSOSTEK_OK)
            return status;
        print_line(good ? person.line : err->row, &screened);
    }
}

int
main(void)
{
    jamsostek_screening_options rules = JAMSOSTEK_SCREENING_OPTIONS_INIT;
    jamsostek_register_options reading = JAMSOSTEK_REGISTER_OPTIONS_INIT;
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_screening *screening = NULL;
    jamsostek_register *list = NULL;
    jamsostek_status status;

    reading.dates = JAMSOSTEK_DATES_DMY; /* never guessed */
    rules.segment = JAMSOSTEK_SEGMENT_BPU;
    status = jamsostek_date_make(2026, 3, 1, &rules.day, &err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_screening_new(&rules, &screening, &err);
    if (status == JAMSOSTEK_OK)
        status = jamsostek_register_load(list_text, strlen(list_text), &reading,
                                         &list, &err);
    if (status == JAMSOSTEK_OK)
        status = screen_lines(screening, list, &err);
    if (status == JAMSOSTEK_OK)
        printf("too old: %lld\n", (long long)jamsostek_screening_count(
                                      screening, JAMSOSTEK_REASON_AGE_ABOVE));
    else
        fprintf(stderr, "%s\n", err.message);
    jamsostek_register_free(list);
    jamsostek_screening_free(screening);
    return status != JAMSOSTEK_OK;
}
