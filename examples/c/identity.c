/* SPDX-License-Identifier: MIT */

/*
 * identity.c - what a population number says, and what an occupation means
 *
 * The number has the region 99.99.99, which does not exist.
 */
#include <jamsostek/jamsostek.h>
#include <stdio.h>
#include <string.h>

int
main(void)
{
    const char *number = "9999994508680002";
    jamsostek_nik nik;
    jamsostek_date day, born;
    char text[JAMSOSTEK_DATE_SIZE];
    uint32_t faults;
    int32_t category;

    faults = jamsostek_nik_parse(number, strlen(number), &nik);
    if (faults != 0 ||
        jamsostek_date_make(2026, 6, 1, &day, NULL) != JAMSOSTEK_OK ||
        jamsostek_nik_born(&nik, day, &born, NULL) != JAMSOSTEK_OK ||
        jamsostek_date_format(born, text, sizeof text, NULL) != JAMSOSTEK_OK)
        return 1;
    printf("%s, born %s, serial %d\n", jamsostek_sex_name(nik.sex), text,
           (int)nik.serial);
    if (jamsostek_nik_compare(&nik, born + 1, 0) & JAMSOSTEK_NIK_BORN_DIFFERS)
        puts(jamsostek_nik_fault_text(JAMSOSTEK_NIK_BORN_DIFFERS, "en"));
    if (jamsostek_category_match("Merbot Masjid", 13, &category, NULL) ==
        JAMSOSTEK_OK)
        printf("category %d\n", (int)category);
    return 0;
}
