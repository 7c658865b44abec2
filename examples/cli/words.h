/* SPDX-License-Identifier: MIT */

/*
 * words.h - what the codes and fields of the library are called for people
 */
#ifndef JAMSOSTEK_WORDS_H
#define JAMSOSTEK_WORDS_H

#include "output.h"

/* The two views of one payment, and what both are made of. */
enum view { VIEW_DUE = 1, VIEW_PAYS, VIEW_RECEIVES, VIEW_BESIDES, VIEW_NONE };

/* A field of jamsostek_contribution under its own name. */
struct field {
    const char *name;
    size_t offset; /* of an int64_t */
    enum view view;
    const char *en;
    const char *id;
};

extern const struct field fields[];
extern const size_t n_fields;

int64_t field_get(const jamsostek_contribution *c, const struct field *field);
const char *view_title(enum view view);

const char *segment_label(int32_t segment);
const char *funding_label(int32_t funding);
const char *level_label(int32_t level);
/* The segment given, or that of the category. */
int32_t worker_segment(const jamsostek_worker *worker);

/* A sentence for each flag. */
struct remarks {
    const char *sentences[32];
    size_t n;
};
void remarks_of(uint32_t flags, const jamsostek_worker *worker, bool span,
                struct remarks *remarks);
/* Adds one that is not there yet. */
void remarks_add(struct remarks *remarks, const char *sentence);
/* Leaves out those that the other has as well. */
void remarks_drop(struct remarks *remarks, const struct remarks *other);
/* As a list under a title, or a member of an object. */
void print_remarks(const struct remarks *remarks, const char *title);
void json_remarks(const struct remarks *remarks, const char *key);
void print_remark(const char *sentence); /* a line for people */

/* Where a rule stands: source and article. */
enum { CITATION_SIZE = 512 };
const char *source_title(const jamsostek_source *source);
const char *citation(const jamsostek_rule *rule, char *text);
const char *relief_label(int32_t relief);

/* One amount of a key, and what a version says as a whole. */
enum { VALUE_SIZE = 64 };
const char *amount_words(const jamsostek_rule *rule, int64_t amount,
                         char *text);
const char *rule_words(const jamsostek_rule *rule, char *text);

#endif
