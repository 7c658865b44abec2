/* SPDX-License-Identifier: MIT */

/*
 * main.c - the command `jamsostek`: finds the subcommand and runs it
 *
 * The command is the library for people at a shell.  It uses the public
 * headers alone; each subcommand has its file here, which is also the example
 * for its topic.
 */
#include "cli.h"

#include <signal.h>
#include <string.h>

static const struct {
    const char *name;
    int (*run)(int argc, char **argv);
} commands[] = {
    {"audit", command_audit},
    {"benefit", command_benefit},
    {"contribution", command_contribution},
    {"coverage", command_coverage},
    {"law", command_law},
    {"nik", command_nik},
    {"plan", command_plan},
    {"screen", command_screen},
};

static int
print_version(void)
{
    char day[JAMSOSTEK_DATE_SIZE] = "";

    if (jamsostek_date_format(jamsostek_law_checked_on(), day, sizeof day,
                              NULL) != JAMSOSTEK_OK)
        return NO_FILE;
    printf("jamsostek %s\n", jamsostek_version());
    printf(say("law edition %s, checked on %s\n",
               "edisi hukum %s, diperiksa pada %s\n"),
           jamsostek_law_edition(), day);
    return DONE;
}

/* --lang may stand before the subcommand, and beside --help. */
static int
skip_language(int argc, char **argv, int *next)
{
    const char *value;

    while (*next < argc && strncmp(argv[*next], "--lang", 6) == 0) {
        value = argv[*next] + 6;
        if (*value == '=')
            value++;
        else if (*value != '\0')
            break;
        else
            value = ++*next < argc ? argv[*next] : "";
        if (strcmp(value, "id") != 0 && strcmp(value, "en") != 0)
            return complain(WRONG_USAGE, "%s",
                            say("--lang is id or en", "--lang: id atau en"));
        ++*next;
    }
    return DONE;
}

/* The options that stand alone. */
static int
run_alone(int argc, char **argv, int next)
{
    const char *name = argv[next++];

    if (skip_language(argc, argv, &next) != DONE)
        return WRONG_USAGE;
    if (next < argc)
        return complain(WRONG_USAGE,
                        say("%s: nothing can stand behind %s",
                            "%s: tidak boleh ada apa pun setelah %s"),
                        argv[next], name);
    if (strcmp(name, "--version") == 0)
        return print_version();
    help(NULL);
    return DONE;
}

static int
run(int argc, char **argv)
{
    const char *name;
    int first = 1;
    size_t i;

    if (skip_language(argc, argv, &first) != DONE)
        return WRONG_USAGE;
    if (first >= argc)
        return complain(WRONG_USAGE, "%s",
                        say("a command is needed; `jamsostek --help` lists "
                            "them",
                            "perlu sebuah perintah; `jamsostek --help` "
                            "menunjukkan daftarnya"));
    name = argv[first];
    for (i = 0; i < COUNT(commands); i++)
        if (strcmp(name, commands[i].name) == 0)
            return commands[i].run(argc - first, argv + first);
    if (strcmp(name, "--help") == 0 || strcmp(name, "--version") == 0)
        return run_alone(argc, argv, first);
    return complain(WRONG_USAGE,
                    say("%s is not a command; `jamsostek --help` lists them",
                        "%s bukan perintah; `jamsostek --help` menunjukkan "
                        "daftarnya"),
                    name);
}

int
main(int argc, char **argv)
{
    /* A reader that has gone away is a write error like any other. */
    signal(SIGPIPE, SIG_IGN);
    choose_language(argc, argv);
    return finish(stdout, say("standard output", "keluaran standar"),
                  run(argc, argv));
}
