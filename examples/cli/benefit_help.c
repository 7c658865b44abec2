/* SPDX-License-Identifier: MIT */

/*
 * benefit_help.c - the manual of `jamsostek benefit`
 *
 * Questions, options and examples come from the tables, so that the manual has
 * exactly what the command can do.
 */
#include "benefit.h"

#include <string.h>

static const char before_en[] =
    "jamsostek benefit QUESTION --day YYYY-MM-DD ...\n"
    "\n"
    "What is paid when something happens, what that is worth beside the\n"
    "contribution, and whether somebody is covered at all.  The law is that "
    "of\n"
    "the day.\n"
    "\n";
static const char before_id[] =
    "jamsostek benefit PERTANYAAN --day YYYY-MM-DD ...\n"
    "\n"
    "Apa yang dibayar bila sesuatu terjadi, berapa nilainya di samping iuran,\n"
    "dan apakah seseorang terlindungi.  Yang berlaku ialah aturan pada hari\n"
    "itu.\n"
    "\n";

static const char after_en[] =
    "\n"
    "Each has its own manual: jamsostek benefit jkk death --help\n"
    "Everywhere: --explain (every step with its article), --set "
    "KEY=VALUE@DAY\n"
    "(what if a figure changes then), --format text|csv|json, --lang id|en,\n"
    "--carry-forward.\n"
    "\n"
    "Examples\n"
    "  A village sexton dies at work; two children, in primary and senior "
    "school:\n"
    "    jamsostek benefit jkk death --segment bpu --income 1000000 \\\n"
    "        --day 2026-03-01 --child sd --child sma\n"
    "  What does Rp16.800 buy?\n"
    "    jamsostek benefit worth --segment bpu --income 1000000 --month "
    "2026-05\n"
    "  The licensing desk: is this driver an active participant today?\n"
    "    jamsostek benefit member --segment bpu --income 1000000 \\\n"
    "        --paid 2025-01..2025-06,2025-08 --day 2026-03-01\n";
static const char after_id[] =
    "\n"
    "Masing-masing punya petunjuk: jamsostek benefit jkk death --help\n"
    "Di mana pun: --explain (setiap langkah dengan pasalnya), --set\n"
    "KUNCI=NILAI@HARI (andaikata sebuah angka berubah), --format "
    "text|csv|json,\n"
    "--lang id|en, --carry-forward.\n"
    "\n"
    "Contoh\n"
    "  Seorang marbot meninggal saat bekerja; dua anak, di SD dan SMA:\n"
    "    jamsostek benefit jkk death --segment bpu --income 1000000 \\\n"
    "        --day 2026-03-01 --child sd --child sma\n"
    "  Apa yang diperoleh dari Rp16.800?\n"
    "    jamsostek benefit worth --segment bpu --income 1000000 --month "
    "2026-05\n"
    "  Loket perizinan: apakah pengemudi ini peserta aktif hari ini?\n"
    "    jamsostek benefit member --segment bpu --income 1000000 \\\n"
    "        --paid 2025-01..2025-06,2025-08 --day 2026-03-01\n";

static void
print_words(const struct benefit_case *c)
{
    int wide =
        printf("  %s%s%s%s%s", c->topic, c->name != NULL ? " " : "",
               c->name != NULL ? c->name : "", c->argument != NULL ? " " : "",
               c->argument != NULL ? c->argument : "");

    printf("%*s%s\n", wide < 22 ? 22 - wide : 1, "", say(c->en, c->id));
}

static void
print_example(const struct example *example)
{
    const char *text = example->command, *end;

    printf("  %s\n    jamsostek benefit ", say(example->en, example->id));
    /* A line end in the command is where the shell goes on. */
    for (; (end = strchr(text, '\n')) != NULL; text = end + 1)
        printf("%.*s \\\n        ", (int)(end - text), text);
    puts(text);
}

static void
help_case(const struct benefit_case *c)
{
    size_t i;

    printf("jamsostek benefit %s%s%s%s%s ...\n\n", c->topic,
           c->name != NULL ? " " : "", c->name != NULL ? c->name : "",
           c->argument != NULL ? " " : "",
           c->argument != NULL ? c->argument : "");
    printf("%s\n\n", say(c->en, c->id));
    asked_help(c);
    printf("\n%s\n", say("Examples", "Contoh"));
    for (i = 0; i < COUNT(c->examples); i++)
        if (c->examples[i].command != NULL)
            print_example(&c->examples[i]);
}

void
benefit_help(const struct benefit_case *which)
{
    const struct benefit_case *c;
    size_t i;

    if (which != NULL) {
        help_case(which);
        return;
    }
    fputs(say(before_en, before_id), stdout);
    for (i = 0; (c = benefit_case_at(i)) != NULL; i++)
        print_words(c);
    fputs(say(after_en, after_id), stdout);
}
