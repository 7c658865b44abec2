/* SPDX-License-Identifier: MIT */

/*
 * screen.c - jamsostek screen: who of a list may be enrolled
 *
 * The example of screening.h and register.h.
 */
#include "screen.h"
#include "regions.h"

#include <signal.h>
#include <stdlib.h>

/* Set by a signal; the run then ends and takes its unfinished files away. */
static volatile sig_atomic_t interrupted;

static void
interrupt(int number)
{
    (void)number;
    interrupted = 1;
}

/* What is ignored, as under nohup, stays so. */
static void
listen_for(int number)
{
    struct sigaction action;

    if (sigaction(number, NULL, &action) != 0 || action.sa_handler == SIG_IGN)
        return;
    action = (struct sigaction){.sa_handler = interrupt};
    sigaction(number, &action, NULL);
}

static int32_t
report(void *context, const char *path, int64_t done, int64_t total,
       int64_t records)
{
    (void)context;
    (void)path;
    show_progress(done, total, records, say("lines", "baris"));
    return interrupted;
}

/* ---- what is needed ---------------------------------------------------- */

static int
open_mapping(const char *path, jamsostek_mapping **mapping)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;

    if (path != NULL && jamsostek_mapping_open(path, mapping, &err) != 0)
        return complain_error(path, &err);
    return DONE;
}

/* ---- the run ----------------------------------------------------------- */

static int
run(struct screen *screen, jamsostek_screening *screening)
{
    const char *const may_be_read[] = {screen->regions, screen->former,
                                       screen->mapping,
                                       screen->enrolled_mapping};
    const char *read[COUNT(may_be_read)];
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_status status;
    const char *file;
    size_t i;

    for (i = 0; i < COUNT(may_be_read); i++)
        if (may_be_read[i] != NULL)
            read[screen->files.n_read++] = may_be_read[i];
    screen->files.read = read;
    listen_for(SIGHUP); /* the terminal was closed */
    listen_for(SIGINT);
    listen_for(SIGTERM);
    screen->files.reading = &screen->reading;
    screen->files.enrolled_reading = &screen->enrolled_reading;
    screen->files.progress = report;
    status = jamsostek_screening_run(screening, &screen->files, &err);
    end_progress();
    if (status == JAMSOSTEK_OK)
        return screen_summary(screen, screening);
    file = jamsostek_screening_file(screening);
    return complain_error(file, &err);
}

static int
screen_list(struct screen *screen)
{
    jamsostek_error err = JAMSOSTEK_ERROR_INIT;
    jamsostek_mapping *mapping = NULL, *enrolled_mapping = NULL;
    jamsostek_screening *screening = NULL;
    jamsostek_regions *regions = NULL;
    int code = open_mapping(screen->mapping, &mapping);

    if (code == DONE)
        code = open_mapping(screen->enrolled_mapping, &enrolled_mapping);
    if (code == DONE)
        code = regions_open(screen->regions, screen->former, &regions);
    if (code == DONE)
        code = find_root(regions, screen->region, &screen->rules.root);
    screen->rules.regions = regions;
    screen->reading.mapping = mapping;
    screen->enrolled_reading.mapping = enrolled_mapping;
    if (code == DONE &&
        jamsostek_screening_new(&screen->rules, &screening, &err) != 0)
        code = complain_error(NULL, &err);
    if (code == DONE)
        code = run(screen, screening);
    jamsostek_screening_free(screening);
    jamsostek_regions_free(regions);
    jamsostek_mapping_free(enrolled_mapping);
    jamsostek_mapping_free(mapping);
    return code;
}

int
command_screen(int argc, char **argv)
{
    struct screen screen;
    int code = screen_options(argc, argv, &screen);

    if (code == DONE && screen.help)
        help("screen");
    else if (code == DONE)
        code = screen_list(&screen);
    free(screen.enrolled);
    return code;
}
