/* SPDX-License-Identifier: MIT */

/*
 * lua.i - how values cross the border to Lua
 *
 * Integers are strict: Lua 5.4's integers, and floats without a fraction.
 * Columns are plain tables.  An error leaves through longjmp(), past every
 * free(), so memory comes from Lua.
 */
%{
/* A call on columns.  What is allocated hangs in the table at `anchor`. */
struct batch {
    jamsostek_contribution_columns in;
    jamsostek_contribution_results out;
    jamsostek_worker common;
    const int32_t *group;
    jamsostek_contribution *sums;
    size_t n_groups;
    int anchor;
    int n_blocks;
    int n_columns;
};

/* --- failures ------------------------------------------------------- */

static int
error_tostring(lua_State *L)
{
    lua_getfield(L, 1, "message");
    lua_pushliteral(L, " (");
    lua_getfield(L, 1, "name");
    lua_pushliteral(L, ")");
    lua_concat(L, 4);
    return 1;
}

static void
push_integer(lua_State *L, int64_t value)
{
#if LUA_VERSION_NUM >= 503
    lua_pushinteger(L, value);
#else
    lua_pushnumber(L, (lua_Number)value);
#endif
}

static void
push_error(lua_State *L, const jamsostek_error *err)
{
    lua_createtable(L, 0, 4);
    push_integer(L, err->status);
    lua_setfield(L, -2, "code");
    lua_pushstring(L, jamsostek_status_name(err->status));
    lua_setfield(L, -2, "name");
    lua_pushstring(L, err->message);
    lua_setfield(L, -2, "message");
    if (err->row >= 0) { /* Lua counts from 1 */
        push_integer(L, err->row + 1);
        lua_setfield(L, -2, "row");
    }
    if (luaL_newmetatable(L, "jamsostek.error")) {
        lua_pushcfunction(L, error_tostring);
        lua_setfield(L, -2, "__tostring");
    }
    lua_setmetatable(L, -2);
}

/* --- single values -------------------------------------------------- */

static int
to_int64(lua_State *L, int index, const char *name, int64_t *out,
         jamsostek_error *err)
{
    if (lua_type(L, index) != LUA_TNUMBER)
        return blame(err, JAMSOSTEK_ERR_ARGUMENT, name, "an integer is needed");
    {
#if LUA_VERSION_NUM >= 503
        int whole;
        const lua_Integer number = lua_tointegerx(L, index, &whole);
#else
        const lua_Number exact = 9007199254740992.0;
        const lua_Number number = lua_tonumber(L, index);
        const int whole = number >= -exact && number <= exact &&
                          number == (lua_Number)(int64_t)number;
#endif
        if (!whole)
            return blame(err, JAMSOSTEK_ERR_DOMAIN, name,
                         "not a whole number that fits");
        *out = (int64_t)number;
    }
    return 0;
}

/* nil leaves the field as it was. */
static int
put_value(lua_State *L, int index, const struct field *field, void *base,
          jamsostek_error *err)
{
    const char *text;
    size_t size;
    int64_t number;

    switch (lua_type(L, index)) {
    case LUA_TNIL:
        return 0;
    case LUA_TBOOLEAN:
        return put_bool(field, base, lua_toboolean(L, index), err);
    case LUA_TSTRING:
        text = lua_tolstring(L, index, &size);
        if (strlen(text) != size)
            return blame(err, JAMSOSTEK_ERR_FORMAT, field->name,
                         "contains a NUL");
        return put_text(field, base, text, err);
    default:
        if (to_int64(L, index, field->name, &number, err) < 0)
            return -1;
        return put_integer(field, base, number, err);
    }
}

/* --- tables in ------------------------------------------------------- */

/* An array of integers in memory of Lua, which it leaves on the stack. */
static int64_t *
read_integers(lua_State *L, int index, const char *name, size_t *n,
              jamsostek_error *err)
{
    int64_t *values;
    size_t i;

    if (!lua_istable(L, index)) {
        blame(err, JAMSOSTEK_ERR_ARGUMENT, name, "a table is needed");
        return NULL;
    }
    *n = lua_rawlen(L, index);
    values = lua_newuserdata(L, (*n + 1) * sizeof *values);
    for (i = 0; i < *n; i++) {
        lua_rawgeti(L, index, (int)i + 1);
        if (to_int64(L, -1, name, &values[i], err) < 0)
            return NULL;
        lua_pop(L, 1);
    }
    return values;
}

/* Fills a worker from the field whose name and value lie on the stack.
 * 1 if there is such a field, 0 if not, -1 on failure. */
static int
put_worker_field(lua_State *L, const char *name, jamsostek_worker *worker,
                 int anchor, jamsostek_error *err)
{
    const struct field *field = find_field(FIELDS(worker_fields), name);

    if (field == NULL)
        return 0;
    if (field->kind != FIELD_PIECES)
        return put_value(L, lua_gettop(L), field, worker, err) < 0 ? -1 : 1;
    worker->piece_wages = read_integers(L, lua_gettop(L), name,
                                        &worker->n_piece_wages, err);
    if (worker->piece_wages == NULL)
        return -1;
    lua_rawseti(L, anchor, 1);
    return 1;
}

/* The keys of a call; rules and month are arguments of their own. */
static const char *
next_key(lua_State *L, int table, jamsostek_error *err)
{
    const char *name = "";

    while (name != NULL && lua_next(L, table)) {
        name = NULL;
        if (lua_type(L, -2) == LUA_TSTRING)
            name = lua_tostring(L, -2);
        if (name == NULL)
            blame(err, JAMSOSTEK_ERR_ARGUMENT, "table", "a key is no text");
        else if (strcmp(name, "rules") != 0)
            return name;
        lua_pop(L, 1);
    }
    return NULL;
}

static int
unknown_key(const char *name, jamsostek_error *err)
{
    char what[64];

    snprintf(what, sizeof what, "no such field: %.40s", name);
    return blame(err, JAMSOSTEK_ERR_ARGUMENT, "table", what);
}

static int
need_table(lua_State *L, int index, jamsostek_error *err)
{
    if (!lua_istable(L, index))
        return blame(err, JAMSOSTEK_ERR_ARGUMENT, "argument",
                     "a table is needed");
    luaL_checkstack(L, 16, NULL);
    lua_newtable(L); /* the anchor */
    return 0;
}

static int
read_worker(lua_State *L, int table, jamsostek_worker *worker,
            jamsostek_error *err)
{
    const char *name;
    int anchor, found;

    *worker = no_worker;
    if (need_table(L, table, err) < 0)
        return -1;
    anchor = lua_gettop(L);
    lua_pushnil(L);
    while ((name = next_key(L, table, err)) != NULL) {
        found = 1;
        if (strcmp(name, "month") != 0 && strcmp(name, "months") != 0)
            found = put_worker_field(L, name, worker, anchor, err);
        if (found == 0)
            return unknown_key(name, err);
        if (found < 0)
            return -1;
        lua_pop(L, 1);
    }
    return err->status == JAMSOSTEK_OK ? 0 : -1;
}

/* --- columns -------------------------------------------------------- */

static void *
new_block(lua_State *L, struct batch *batch, size_t n, size_t size)
{
    void *block = lua_newuserdata(L, (n + 1) * size);

    memset(block, 0, (n + 1) * size);
    lua_rawseti(L, batch->anchor, ++batch->n_blocks + 1);
    return block;
}

/* The table on top of the stack as a column. */
static int
put_column(lua_State *L, struct batch *batch, const struct field *field,
           void *base, jamsostek_error *err)
{
    struct field element = *field;
    const int table = lua_gettop(L);
    const size_t n = lua_rawlen(L, table);
    char *block;
    size_t i;

    if (batch->n_columns++ == 0)
        batch->in.n = n;
    if (n != batch->in.n)
        return blame(err, JAMSOSTEK_ERR_ARGUMENT, field->name,
                     "not as many rows as the other columns");
    block = new_block(L, batch, n, field_size(field));
    for (i = 0; i < n; i++) {
        element.offset = i * field_size(field);
        lua_rawgeti(L, table, (int)i + 1);
        if (put_value(L, table + 1, &element, block, err) < 0) {
            err->row = (int64_t)i;
            return -1;
        }
        lua_pop(L, 1);
    }
    *(void **)(void *)((char *)base + field->offset) = block;
    return 0;
}

/* true and false, as a bitmap. */
static int
put_valid(lua_State *L, struct batch *batch, int table, jamsostek_error *err)
{
    const size_t n = batch->in.n;
    uint8_t *bits;
    size_t i;

    lua_getfield(L, table, "valid");
    if (!lua_isnil(L, -1)) {
        if (!lua_istable(L, -1) || lua_rawlen(L, -1) != n)
            return blame(err, JAMSOSTEK_ERR_ARGUMENT, "valid",
                         "a table of true and false for each row is needed");
        bits = new_block(L, batch, n / 8 + 1, 1);
        for (i = 0; i < n; i++) {
            lua_rawgeti(L, -1, (int)i + 1);
            if (lua_toboolean(L, -1))
                bits[i / 8] |= (uint8_t)(1U << i % 8);
            lua_pop(L, 1);
        }
        batch->in.valid = bits;
    }
    lua_pop(L, 1);
    return 0;
}

static int
put_output(lua_State *L, struct batch *batch, const struct field *field)
{
    *(void **)(void *)((char *)&batch->out + field->offset) =
        new_block(L, batch, batch->in.n, field_size(field));
    return 0;
}

/* Without `out` every column. */
static int
put_outputs(lua_State *L, struct batch *batch, int table, jamsostek_error *err)
{
    const size_t n_fields = sizeof result_fields / sizeof result_fields[0];
    const struct field *field;
    size_t i;

    lua_getfield(L, table, "out");
    if (lua_isnil(L, -1)) {
        for (i = 0; i < n_fields; i++)
            put_output(L, batch, &result_fields[i]);
    } else if (!lua_istable(L, -1)) {
        return blame(err, JAMSOSTEK_ERR_ARGUMENT, "out",
                     "a table of names is needed");
    } else {
        for (i = 0; i < lua_rawlen(L, -1); i++) {
            lua_rawgeti(L, -1, (int)i + 1);
            field = lua_type(L, -1) == LUA_TSTRING
                        ? find_field(FIELDS(result_fields), lua_tostring(L, -1))
                        : NULL;
            if (field == NULL)
                return blame(err, JAMSOSTEK_ERR_ARGUMENT, "out",
                             "not the name of a result column");
            lua_pop(L, 1);
            put_output(L, batch, field);
        }
    }
    lua_pop(L, 1);
    return 0;
}

static int
put_batch_field(lua_State *L, struct batch *batch, const char *name,
                jamsostek_error *err)
{
    static const struct field group = {"group", offsetof(struct batch, group),
                                       FIELD_I32};
    static const struct field n_groups = {
        "n_groups", offsetof(struct batch, n_groups), FIELD_SIZE};
    const int value = lua_gettop(L);
    const struct field *field;

    if (strcmp(name, "out") == 0 || strcmp(name, "valid") == 0)
        return 1;
    if (strcmp(name, "n_groups") == 0)
        return put_value(L, value, &n_groups, batch, err) < 0 ? -1 : 1;
    if (lua_istable(L, value)) {
        field = find_field(FIELDS(column_fields), name);
        if (field != NULL)
            return put_column(L, batch, field, &batch->in, err) < 0 ? -1 : 1;
        if (strcmp(name, "group") == 0)
            return put_column(L, batch, &group, batch, err) < 0 ? -1 : 1;
    }
    field = find_field(FIELDS(batch_fields), name);
    if (field != NULL && field->kind != FIELD_SIZE)
        return put_value(L, value, field, &batch->in, err) < 0 ? -1 : 1;
    return put_worker_field(L, name, &batch->common, batch->anchor, err);
}

static int
read_batch(lua_State *L, int table, struct batch *batch, jamsostek_error *err)
{
    const char *name;
    int found;

    memset(batch, 0, sizeof *batch);
    batch->in.struct_size = sizeof batch->in;
    batch->in.month = JAMSOSTEK_DATE_NONE;
    batch->in.common = &batch->common;
    batch->out.struct_size = sizeof batch->out;
    batch->common = no_worker;
    if (need_table(L, table, err) < 0)
        return -1;
    batch->anchor = lua_gettop(L);
    lua_pushnil(L);
    while ((name = next_key(L, table, err)) != NULL) {
        found = put_batch_field(L, batch, name, err);
        if (found == 0)
            return unknown_key(name, err);
        if (found < 0)
            return -1;
        lua_pop(L, 1);
    }
    if (err->status != JAMSOSTEK_OK)
        return -1;
    if (batch->n_columns == 0)
        return blame(err, JAMSOSTEK_ERR_ARGUMENT, "table",
                     "no column was given");
    return put_valid(L, batch, table, err);
}

/* Groups are counted from 1 in Lua. */
static int
begin_sums(lua_State *L, struct batch *batch, jamsostek_error *err)
{
    int32_t *group = (int32_t *)batch->group;
    size_t i;

    if (group == NULL)
        return blame(err, JAMSOSTEK_ERR_MISSING, "group", "missing");
    if (batch->n_groups > INT32_MAX)
        return blame(err, JAMSOSTEK_ERR_DOMAIN, "n_groups", "too many");
    for (i = 0; i < batch->in.n; i++)
        group[i] = group[i] > 0 ? group[i] - 1 : -1;
    batch->sums = new_block(L, batch, batch->n_groups, sizeof *batch->sums);
    batch->out.row_status = new_block(L, batch, batch->in.n, 1);
    return 0;
}

/* --- results -------------------------------------------------------- */

static void push_value(lua_State *L, const struct field *field,
                       const void *base);

static void
push_table(lua_State *L, const struct field *fields, size_t n, const void *base)
{
    size_t i;

    luaL_checkstack(L, 8, NULL);
    lua_createtable(L, 0, (int)n);
    for (i = 0; i < n; i++) {
        push_value(L, &fields[i], base);
        lua_setfield(L, -2, fields[i].name);
    }
}

/* No date is nil. */
static void
push_date(lua_State *L, jamsostek_date date)
{
    char text[JAMSOSTEK_DATE_SIZE];

    if (jamsostek_date_format(date, text, sizeof text, NULL) == JAMSOSTEK_OK)
        lua_pushstring(L, text);
    else
        lua_pushnil(L);
}

static void
push_steps(lua_State *L, const jamsostek_rule *rule)
{
    size_t i;

    lua_createtable(L, (int)rule->n_steps, 0);
    for (i = 0; i < rule->n_steps; i++) {
        lua_createtable(L, 2, 0);
        push_integer(L, rule->steps[i].bound);
        lua_rawseti(L, -2, 1);
        push_integer(L, rule->steps[i].amount);
        lua_rawseti(L, -2, 2);
        lua_rawseti(L, -2, (int)i + 1);
    }
}

static void
push_value(lua_State *L, const struct field *field, const void *base)
{
    const jamsostek_rule *rule;

    switch (field->kind) {
    case FIELD_TEXT:
        lua_pushstring(L, get_text(field, base));
        break;
    case FIELD_CODE:
        lua_pushstring(L, field->word((int32_t)get_integer(field, base)));
        break;
    case FIELD_DATE:
        push_date(L, (jamsostek_date)get_integer(field, base));
        break;
    case FIELD_BOOL:
        lua_pushboolean(L, get_integer(field, base) != 0);
        break;
    case FIELD_STEPS:
        push_steps(L, base);
        break;
    case FIELD_SOURCE:
        push_table(L, FIELDS(source_fields), get_text(field, base));
        break;
    case FIELD_RULE:
        rule = (const void *)((const char *)base + field->offset);
        if (rule->key != NULL)
            push_table(L, FIELDS(rule_fields), rule);
        else
            lua_pushnil(L);
        break;
    default:
        push_integer(L, get_integer(field, base));
    }
}

static void
push_column(lua_State *L, const struct field *field, const void *block,
            size_t n)
{
    struct field element = *field;
    size_t i;

    lua_createtable(L, (int)n, 0);
    for (i = 0; i < n; i++) {
        element.offset = i * field_size(field);
        push_integer(L, get_integer(&element, block));
        lua_rawseti(L, -2, (int)i + 1);
    }
}

static void
push_columns(lua_State *L, const struct batch *batch)
{
    const size_t n_fields = sizeof result_fields / sizeof result_fields[0];
    const void *block;
    size_t i;

    lua_newtable(L);
    for (i = 0; i < n_fields; i++) {
        block = get_text(&result_fields[i], &batch->out);
        if (block != NULL) {
            push_column(L, &result_fields[i], block, batch->in.n);
            lua_setfield(L, -2, result_fields[i].name);
        }
    }
}

static void
push_sums(lua_State *L, const struct batch *batch)
{
    const struct field *status =
        find_field(FIELDS(result_fields), "row_status");
    size_t i;

    lua_newtable(L);
    lua_createtable(L, (int)batch->n_groups, 0);
    for (i = 0; i < batch->n_groups; i++) {
        push_table(L, FIELDS(contribution_fields), &batch->sums[i]);
        lua_rawseti(L, -2, (int)i + 1);
    }
    lua_setfield(L, -2, "groups");
    push_column(L, status, batch->out.row_status, batch->in.n);
    lua_setfield(L, -2, "row_status");
}

/* --- rules ---------------------------------------------------------- */

/* nil is the enacted law, which cannot be changed. */
static int
get_rules(lua_State *L, int index, int change, rules_handle **handle,
          jamsostek_error *err)
{
    void *pointer = NULL;

    *handle = NULL;
    if (lua_isnil(L, index) && !change)
        return 0;
    if (!lua_isuserdata(L, index) ||
        !SWIG_IsOK(SWIG_ConvertPtr(L, index, &pointer, SWIGTYPE_p_rules_handle,
                                   0)) ||
        pointer == NULL)
        return blame(err, JAMSOSTEK_ERR_ARGUMENT, "rules", "no rules");
    *handle = pointer;
    if ((*handle)->rules == NULL)
        return blame(err, JAMSOSTEK_ERR_ARGUMENT, "rules", "closed");
    return 0;
}

static int
get_steps(lua_State *L, int index, jamsostek_rule_step **steps, size_t *n_steps,
          jamsostek_error *err)
{
    int64_t *pair;
    size_t i, n;

    if (!lua_istable(L, index))
        return blame(err, JAMSOSTEK_ERR_ARGUMENT, "steps", "a table is needed");
    *n_steps = lua_rawlen(L, index);
    *steps = lua_newuserdata(L, (*n_steps + 1) * sizeof **steps);
    for (i = 0; i < *n_steps; i++) {
        lua_rawgeti(L, index, (int)i + 1);
        pair = read_integers(L, lua_gettop(L), "steps", &n, err);
        if (pair == NULL)
            return -1;
        if (n != 2)
            return blame(err, JAMSOSTEK_ERR_ARGUMENT, "steps",
                         "pairs {bound, amount} are needed");
        (*steps)[i] = (jamsostek_rule_step){pair[0], pair[1]};
        lua_pop(L, 2);
    }
    return 0;
}
%}

/* --- integers and dates --------------------------------------------- */

/* Raises what a helper above has put into `bad`. */
%define RAISE_IF(CONDITION)
    if (CONDITION) {
        push_error(L, &bad);
        SWIG_fail;
    }
%enddef

%define INTEGER(TYPE, KIND)
%typemap(in) TYPE {
    const struct field field = {"$1_name", 0, KIND};
    jamsostek_error bad = no_error;
    $1 = 0;
    RAISE_IF(put_value(L, $input, &field, &$1, &bad) < 0)
}
%typemap(out) TYPE {
    push_integer(L, (int64_t)$1);
    SWIG_arg++;
}
%enddef
INTEGER(int32_t, FIELD_I32)
INTEGER(uint32_t, FIELD_U32)
INTEGER(int64_t, FIELD_I64)
INTEGER(size_t, FIELD_SIZE)

%typemap(in) jamsostek_status {
    const struct field field = {"$1_name", 0, FIELD_I32};
    jamsostek_error bad = no_error;
    int32_t number = 0;
    RAISE_IF(put_value(L, $input, &field, &number, &bad) < 0)
    $1 = (jamsostek_status)number;
}
%typemap(in) jamsostek_date {
    const struct field field = {"$1_name", 0, FIELD_DATE};
    jamsostek_error bad = no_error;
    $1 = JAMSOSTEK_DATE_NONE;
    RAISE_IF(lua_isnil(L, $input) && blame(&bad, JAMSOSTEK_ERR_MISSING,
                                           "$1_name", "missing") < 0)
    RAISE_IF(put_value(L, $input, &field, &$1, &bad) < 0)
}
%typemap(out) jamsostek_date {
    push_date(L, $1);
    SWIG_arg++;
}
%typemap(in) int32_t unit {
    static const struct field field = {"unit", 0, FIELD_CODE, 0,
                                       jamsostek_unit_name, parse_unit};
    jamsostek_error bad = no_error;
    $1 = 0;
    RAISE_IF(put_value(L, $input, &field, &$1, &bad) < 0)
}

%typemap(in, numinputs=0) int32_t *out (int32_t temp = 0),
                          uint32_t *out (uint32_t temp = 0) {
    $1 = &temp;
}
%typemap(argout) int32_t *out, uint32_t *out {
    if (result == JAMSOSTEK_OK) {
        push_integer(L, (int64_t)*$1);
        SWIG_arg++;
    }
}
%typemap(in, numinputs=0) (char *text, size_t size) (char temp[64]) {
    $1 = temp;
    $2 = sizeof temp;
}
%typemap(argout) (char *text, size_t size) {
    if (result == JAMSOSTEK_OK) {
        lua_pushstring(L, $1);
        SWIG_arg++;
    }
}

/* --- status and error: the last argument decides --------------------- */

%typemap(out) jamsostek_status ""

%typemap(in, numinputs=0) jamsostek_error *err (jamsostek_error temp) {
    temp = no_error;
    $1 = &temp;
}
%typemap(argout) jamsostek_error *err {
    if (result != JAMSOSTEK_OK) {
        $1->status = result;
        push_error(L, $1);
        SWIG_fail;
    }
}

/* Adds the bad rows to the table of results that lies on top. */
%typemap(in, numinputs=0) (size_t *n_bad, jamsostek_error *err)
                          (size_t count, jamsostek_error temp) {
    count = 0;
    temp = no_error;
    $1 = &count;
    $2 = &temp;
}
%typemap(argout) (size_t *n_bad, jamsostek_error *err) {
    if (result != JAMSOSTEK_OK) {
        $2->status = result;
        push_error(L, $2);
        SWIG_fail;
    }
    push_integer(L, (int64_t)*$1);
    lua_setfield(L, -2, "n_bad");
    if (*$1 > 0) {
        push_error(L, $2);
        lua_setfield(L, -2, "first_bad");
    }
}

/* --- worker, contribution, explanation ------------------------------- */

%typemap(in) const jamsostek_worker *worker (jamsostek_worker temp) {
    jamsostek_error bad = no_error;
    RAISE_IF(read_worker(L, $input, &temp, &bad) < 0)
    $1 = &temp;
}
%typemap(in, numinputs=0) jamsostek_contribution *out
                          (jamsostek_contribution temp) {
    $1 = &temp;
}
%typemap(argout) jamsostek_contribution *out {
    if (result == JAMSOSTEK_OK) {
        push_table(L, FIELDS(contribution_fields), $1);
        SWIG_arg++;
    }
}
%typemap(in, numinputs=0)
        (jamsostek_contribution *out, jamsostek_explanation **explanation)
        (jamsostek_contribution temp, jamsostek_explanation *steps = NULL) {
    $1 = &temp;
    $2 = &steps;
}
%typemap(argout)
        (jamsostek_contribution *out, jamsostek_explanation **explanation) {
    if (result == JAMSOSTEK_OK) {
        SWIG_NewPointerObj(L, *$2, SWIGTYPE_p_jamsostek_explanation, 1);
        push_table(L, FIELDS(contribution_fields), $1);
        SWIG_arg += 2;
    }
}
%typemap(out) const jamsostek_explanation_step * {
    if ($1 != NULL)
        push_table(L, FIELDS(step_fields), $1);
    else
        lua_pushnil(L);
    SWIG_arg++;
}
%typemap(in, numinputs=0) char **whole (char *temp = NULL) {
    $1 = &temp;
}
%typemap(argout) char **whole {
    if (result == JAMSOSTEK_OK) {
        lua_pushstring(L, *$1);
        SWIG_arg++;
    }
}
%typemap(freearg) char **whole {
    free(*$1);
}

/* --- columns --------------------------------------------------------- */

%typemap(in) (const jamsostek_contribution_columns *in,
              const jamsostek_contribution_results *out)
             (struct batch temp) {
    jamsostek_error bad = no_error;
    RAISE_IF(read_batch(L, $input, &temp, &bad) < 0 ||
             put_outputs(L, &temp, $input, &bad) < 0)
    RAISE_IF(temp.group != NULL && unknown_key("group", &bad) < 0)
    $1 = &temp.in;
    $2 = &temp.out;
}
%typemap(argout) (const jamsostek_contribution_columns *in,
                  const jamsostek_contribution_results *out) {
    if (result == JAMSOSTEK_OK) {
        push_columns(L, &temp$argnum);
        SWIG_arg++;
    }
}
%typemap(in) (const jamsostek_contribution_columns *in, const int32_t *group,
              jamsostek_contribution *sums, size_t n_groups,
              uint8_t *row_status) (struct batch temp) {
    jamsostek_error bad = no_error;
    RAISE_IF(read_batch(L, $input, &temp, &bad) < 0 ||
             begin_sums(L, &temp, &bad) < 0)
    $1 = &temp.in;
    $2 = (int32_t *)temp.group;
    $3 = temp.sums;
    $4 = temp.n_groups;
    $5 = temp.out.row_status;
}
%typemap(argout) (const jamsostek_contribution_columns *in,
                  const int32_t *group, jamsostek_contribution *sums,
                  size_t n_groups, uint8_t *row_status) {
    if (result == JAMSOSTEK_OK) {
        push_sums(L, &temp$argnum);
        SWIG_arg++;
    }
}

/* --- rules ----------------------------------------------------------- */

%typemap(in) const jamsostek_rules * (rules_handle *handle = NULL) {
    jamsostek_error bad = no_error;
    RAISE_IF(get_rules(L, $input, 0, &handle, &bad) < 0)
    if (handle != NULL)
        $1 = handle->rules;
}
%typemap(in) jamsostek_rules * (rules_handle *handle = NULL) {
    jamsostek_error bad = no_error;
    RAISE_IF(get_rules(L, $input, 1, &handle, &bad) < 0)
    $1 = handle->rules;
}
%typemap(in) rules_handle *idle {
    jamsostek_error bad = no_error;
    RAISE_IF(get_rules(L, $input, 1, &$1, &bad) < 0)
}
%typemap(in, numinputs=0) jamsostek_rules **out (jamsostek_rules *temp = NULL) {
    $1 = &temp;
}
%typemap(argout) jamsostek_rules **out {
    if (result == JAMSOSTEK_OK) {
        rules_handle *handle = malloc(sizeof *handle);
        if (handle == NULL) {
            jamsostek_rules_free(*$1);
            lua_pushliteral(L, "no memory left");
            SWIG_fail;
        }
        *handle = (rules_handle){*$1, 0};
        SWIG_NewPointerObj(L, handle, SWIGTYPE_p_rules_handle, 1);
        SWIG_arg++;
    }
}
%typemap(in, numinputs=0) jamsostek_rule *out (jamsostek_rule temp) {
    $1 = &temp;
}
%typemap(argout) jamsostek_rule *out {
    if (result == JAMSOSTEK_OK) {
        push_table(L, FIELDS(rule_fields), $1);
        SWIG_arg++;
    }
}
%typemap(in) (const jamsostek_rule_step *steps, size_t n_steps) {
    jamsostek_error bad = no_error;
    RAISE_IF(get_steps(L, $input, &$1, &$2, &bad) < 0)
}

%inline %{
static jamsostek_status
refuse(const char *name, const char *what, jamsostek_error *err)
{
    blame(err, JAMSOSTEK_ERR_ARGUMENT, name, what);
    return err->status;
}
%}
