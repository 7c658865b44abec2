/* SPDX-License-Identifier: MIT */

/*
 * jamsostek.i - what Python and Lua see of the library
 *
 * The headers are wrapped as they are, less their prefix.  Structs do not
 * cross the border as objects: a worker goes in as names and values, a result
 * comes out so (fields.h).  What a language does its own way stands in
 * python.i and lua.i.  The modules made here are internal; users import the
 * packages jamsostek around them.
 */
%module(threads="1") jamsostek

%{
#include <stdlib.h>

#include <jamsostek/jamsostek.h>

#include "fields.h"

static const jamsostek_error no_error = JAMSOSTEK_ERROR_INIT;
static const jamsostek_worker no_worker = JAMSOSTEK_WORKER_INIT;

/* What a foreign program holds of a copy of the law. */
typedef struct {
    jamsostek_rules *rules; /* NULL: closed */
    int readers;            /* calls that are reading it just now */
} rules_handle;
%}

%rename("%(regex:/^(jamsostek|JAMSOSTEK)_(.*)/\\2/)s") "";

/* Words of Python and of Lua; nobody sees these members, but SWIG warns. */
%rename(start) jamsostek_rule::from;
%rename(stop) jamsostek_rule::until;

/* Values, not objects. */
%ignore jamsostek_error;
%ignore jamsostek_rule;
%ignore jamsostek_rule_step;
%ignore jamsostek_source;
%ignore jamsostek_worker;
%ignore jamsostek_contribution;
%ignore jamsostek_contribution_columns;
%ignore jamsostek_contribution_results;
%ignore jamsostek_explanation_step;
%ignore jamsostek_worker_init;

/* Done by the destructors below. */
%ignore jamsostek_rules_free;
%ignore jamsostek_explanation_free;

/* Rules carry the words already. */
%ignore jamsostek_unit_name;
%ignore jamsostek_kind_name;

/* Replaced by functions that size the text themselves. */
%ignore jamsostek_explanation_text;
%ignore jamsostek_explanation_json;

#if defined(SWIGPYTHON)
%include "python.i"
#elif defined(SWIGLUA)
%include "lua.i"
#endif

/* Handles: made by typemaps, freed with the foreign object. */
%nodefaultctor;
typedef struct {
} rules_handle;
%extend rules_handle {
    ~rules_handle()
    {
        jamsostek_rules_free($self->rules);
        free($self);
    }
}
struct jamsostek_explanation {
};
%extend jamsostek_explanation {
    ~jamsostek_explanation()
    {
        jamsostek_explanation_free($self);
    }
}

%inline %{
static void
rules_close(rules_handle *idle)
{
    jamsostek_rules_free(idle->rules);
    idle->rules = NULL;
}

/* Code of a word, for a column of codes. */
static jamsostek_status
code_of(const char *name, const char *text, int32_t *out, jamsostek_error *err)
{
    const struct field *field = find_field(FIELDS(column_fields), name);
    uint8_t code = 0;
    struct field element;

    if (field == NULL || field->parse == NULL) {
        blame(err, JAMSOSTEK_ERR_NOT_FOUND, "field", "no column of codes");
        return err->status;
    }
    element = *field;
    element.offset = 0;
    if (put_text(&element, &code, text, err) < 0)
        return err->status;
    *out = code;
    return JAMSOSTEK_OK;
}

/* The whole text, in memory of malloc(): JSON if lang is NULL. */
static jamsostek_status
explanation_write(const jamsostek_explanation *explanation, const char *lang,
                  char **whole, jamsostek_error *err)
{
    jamsostek_status status = JAMSOSTEK_ERR_BUFFER;
    size_t size = 0, needed = 4096;

    while (status == JAMSOSTEK_ERR_BUFFER && needed > size) {
        free(*whole);
        *whole = malloc(needed);
        if (*whole == NULL) {
            blame(err, JAMSOSTEK_ERR_MEMORY, "explanation", "no memory left");
            return err->status;
        }
        size = needed;
        status = lang == NULL ? jamsostek_explanation_json(explanation, *whole,
                                                           size, &needed, err)
                              : jamsostek_explanation_text(explanation, lang,
                                                           *whole, size,
                                                           &needed, err);
    }
    return status;
}
%}

#define JAMSOSTEK_API
#define JAMSOSTEK_CHECKED
#define UINT32_C(number) number
%include <jamsostek/version.h>
%include <jamsostek/status.h>
%include <jamsostek/terms.h>
%include <jamsostek/rules.h>
%include <jamsostek/contribution.h>
%include <jamsostek/explanation.h>
