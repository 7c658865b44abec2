/* SPDX-License-Identifier: MIT */

/*
 * python.i - how values cross the border to Python
 *
 * Integers are strict: anything with __index__ but bool.  Columns are any
 * one-dimensional contiguous buffer of exactly the element type; they are
 * used in place and stay locked until the call returns.
 */

/* Only the batch functions leave Python's lock; they touch no object. */
%nothread;
%thread jamsostek_contribution_batch;
%thread jamsostek_contribution_sums;

%{
#define N_VIEWS 32

/* A call on columns: what was given, and the buffers that are held. */
struct batch {
    jamsostek_contribution_columns in;
    jamsostek_contribution_results out;
    jamsostek_worker common;
    int64_t *pieces;
    const int32_t *group;
    jamsostek_contribution *sums;
    size_t n_groups;
    Py_buffer views[N_VIEWS];
    int n_views;
    int n_columns; /* views whose length is the number of rows */
};

/* --- failures ------------------------------------------------------- */

static PyObject *
make_error(const jamsostek_error *err)
{
    PyObject *module = PyImport_ImportModule("jamsostek._errors");
    PyObject *error;

    if (module == NULL)
        return NULL;
    error = PyObject_CallMethod(module, "from_status", "isLi", (int)err->status,
                                err->message, (long long)err->row,
                                (int)err->column);
    Py_DECREF(module);
    return error;
}

static int
raise_error(const jamsostek_error *err)
{
    PyObject *error = make_error(err);

    if (error != NULL) {
        PyErr_SetObject((PyObject *)Py_TYPE(error), error);
        Py_DECREF(error);
    }
    return -1;
}

static int
raise_type(const char *name, const char *needed, PyObject *value)
{
    PyErr_Format(PyExc_TypeError, "%s: %s, not %S", name, needed,
                 (PyObject *)Py_TYPE(value));
    return -1;
}

/* --- single values -------------------------------------------------- */

static int
to_int64(PyObject *value, const char *name, int64_t *out)
{
    jamsostek_error err = no_error;
    PyObject *index;
    long long number;

    if (PyBool_Check(value) || !PyIndex_Check(value))
        return raise_type(name, "an integer is needed", value);
    index = PyNumber_Index(value);
    if (index == NULL)
        return -1;
    number = PyLong_AsLongLong(index);
    Py_DECREF(index);
    if (number == -1 && PyErr_Occurred()) {
        if (!PyErr_ExceptionMatches(PyExc_OverflowError))
            return -1;
        PyErr_Clear();
        blame(&err, JAMSOSTEK_ERR_DOMAIN, name, "outside what fits");
        return raise_error(&err);
    }
    *out = number;
    return 0;
}

/* A datetime.date, or anything that counts days as it does. */
static int
to_date(PyObject *value, const char *name, jamsostek_date *out)
{
    jamsostek_error err = no_error;
    PyObject *ordinal;
    int64_t days;
    int failed;

    if (!PyObject_HasAttrString(value, "toordinal"))
        return raise_type(name, "a date or a text is needed", value);
    ordinal = PyObject_CallMethod(value, "toordinal", NULL);
    if (ordinal == NULL)
        return -1;
    failed = to_int64(ordinal, name, &days);
    Py_DECREF(ordinal);
    if (failed)
        return -1;
    if (days < 1 || days > 3652059) { /* 9999-12-31 */
        blame(&err, JAMSOSTEK_ERR_DOMAIN, name, "no such day");
        return raise_error(&err);
    }
    *out = (jamsostek_date)(days - 719163); /* 1970-01-01 */
    return 0;
}

/* None leaves the field as it was. */
static int
put_value(const struct field *field, void *base, PyObject *value)
{
    jamsostek_error err = no_error;
    const char *text;
    Py_ssize_t size;
    int64_t number;
    int failed;

    if (value == Py_None)
        return 0;
    if (PyUnicode_Check(value)) {
        text = PyUnicode_AsUTF8AndSize(value, &size);
        if (text == NULL)
            return -1;
        if (strlen(text) != (size_t)size)
            failed = blame(&err, JAMSOSTEK_ERR_FORMAT, field->name,
                           "contains a NUL");
        else if (field->parse == NULL && field->kind != FIELD_DATE)
            return raise_type(field->name, "an integer is needed", value);
        else
            failed = put_text(field, base, text, &err);
    } else if (field->kind == FIELD_BOOL || field->kind == FIELD_BIT) {
        if (!PyBool_Check(value))
            return raise_type(field->name, "True or False is needed", value);
        failed = put_bool(field, base, value == Py_True, &err);
    } else if (field->kind == FIELD_DATE) {
        return to_date(value, field->name,
                       (void *)((char *)base + field->offset));
    } else {
        if (to_int64(value, field->name, &number) < 0)
            return -1;
        failed = put_integer(field, base, number, &err);
    }
    return failed ? raise_error(&err) : 0;
}

/* --- a worker ------------------------------------------------------- */

static int
put_pieces(jamsostek_worker *worker, int64_t **pieces, PyObject *value)
{
    PyObject *list;
    Py_ssize_t i, n;

    if (value == Py_None)
        return 0;
    list = PySequence_List(value);
    if (list == NULL)
        return -1;
    n = PyList_Size(list);
    *pieces = PyMem_Malloc((size_t)(n + 1) * sizeof **pieces);
    if (*pieces == NULL)
        PyErr_NoMemory();
    for (i = 0; *pieces != NULL && i < n; i++)
        if (to_int64(PyList_GetItem(list, i), "piece_wages",
                     &(*pieces)[i]) < 0)
            break;
    Py_DECREF(list);
    worker->piece_wages = *pieces;
    worker->n_piece_wages = (size_t)n;
    return PyErr_Occurred() ? -1 : 0;
}

/* 1 if there is such a field, 0 if not, -1 with an exception. */
static int
put_worker_field(jamsostek_worker *worker, int64_t **pieces, const char *name,
                 PyObject *value)
{
    const struct field *field = find_field(FIELDS(worker_fields), name);

    if (field == NULL)
        return 0;
    if (field->kind == FIELD_PIECES)
        return put_pieces(worker, pieces, value) < 0 ? -1 : 1;
    return put_value(field, worker, value) < 0 ? -1 : 1;
}

static int
read_worker(PyObject *dict, jamsostek_worker *worker, int64_t **pieces)
{
    PyObject *key, *value;
    Py_ssize_t position = 0;
    const char *name;
    int found;

    *worker = no_worker;
    if (!PyDict_Check(dict))
        return raise_type("worker", "a dict is needed", dict);
    while (PyDict_Next(dict, &position, &key, &value)) {
        name = PyUnicode_AsUTF8AndSize(key, NULL);
        if (name == NULL)
            return -1;
        found = put_worker_field(worker, pieces, name, value);
        if (found == 0)
            PyErr_Format(PyExc_TypeError, "unexpected keyword argument '%s'",
                         name);
        if (found <= 0)
            return -1;
    }
    return 0;
}

/* --- columns -------------------------------------------------------- */

static int
right_element(const Py_buffer *view, enum field_kind kind)
{
    const char *format = view->format == NULL ? "B" : view->format;
    const uint16_t one = 1;
    const char native = *(const uint8_t *)&one ? '<' : '>';
    const char *letters = kind == FIELD_I64   ? "lqn"
                          : kind == FIELD_U8  ? "B"
                          : kind == FIELD_U32 ? "IL"
                                              : "il";

    if (*format == '@' || *format == '=' || *format == native)
        format++;
    return *format != '\0' && format[1] == '\0' &&
           strchr(letters, *format) != NULL;
}

/* Acquires a buffer, checks it and adds it to those that are held. */
static Py_buffer *
get_view(struct batch *batch, PyObject *value, const char *name,
         enum field_kind kind, int writable)
{
    const struct field element = {name, 0, kind};
    const size_t size = field_size(&element);
    Py_buffer *view = &batch->views[batch->n_views];

    if (!PyObject_CheckBuffer(value)) {
        raise_type(name, "an array (any buffer) is needed", value);
        return NULL;
    }
    if (PyObject_GetBuffer(value, view,
                           PyBUF_FORMAT | PyBUF_ND |
                               (writable ? PyBUF_WRITABLE : 0)) < 0)
        return NULL;
    batch->n_views++;
    if (view->ndim != 1)
        PyErr_Format(PyExc_ValueError, "%s: one dimension is needed", name);
    else if ((size_t)view->itemsize != size || !right_element(view, kind))
        PyErr_Format(PyExc_TypeError,
                     "%s: elements must be %s of %d bits, not '%s'", name,
                     kind == FIELD_U8 || kind == FIELD_U32
                         ? "unsigned integers"
                         : "signed integers",
                     (int)size * 8, view->format == NULL ? "B" : view->format);
    else if (view->len > 0 && (uintptr_t)view->buf % size != 0)
        PyErr_Format(PyExc_ValueError, "%s: not aligned in memory", name);
    else
        return view;
    return NULL;
}

static int
put_column(struct batch *batch, void *base, const struct field *field,
           PyObject *value, int writable)
{
    static int64_t nothing; /* an empty buffer may lie anywhere */
    Py_buffer *view =
        get_view(batch, value, field->name, field->kind, writable);
    size_t n;

    if (view == NULL)
        return -1;
    n = (size_t)(view->len / view->itemsize);
    if (batch->n_columns++ == 0)
        batch->in.n = n;
    if (n != batch->in.n) {
        PyErr_Format(PyExc_ValueError, "%s: %zu rows where others have %zu",
                     field->name, n, batch->in.n);
        return -1;
    }
    *(void **)(void *)((char *)base + field->offset) =
        n > 0 ? view->buf : (void *)&nothing;
    return 0;
}

static int
put_outputs(struct batch *batch, PyObject *dict)
{
    const struct field *field;
    PyObject *key, *value;
    Py_ssize_t position = 0;
    const char *name;
    Py_buffer *mine, *other;
    int first = batch->n_views;

    if (!PyDict_Check(dict))
        return raise_type("out", "a dict is needed", dict);
    while (PyDict_Next(dict, &position, &key, &value)) {
        name = PyUnicode_AsUTF8AndSize(key, NULL);
        if (name == NULL)
            return -1;
        field = find_field(FIELDS(result_fields), name);
        if (field == NULL) {
            PyErr_Format(PyExc_TypeError, "out: no result column '%s'", name);
            return -1;
        }
        if (put_column(batch, &batch->out, field, value, 1) < 0)
            return -1;
    }
    for (mine = batch->views + first; mine < batch->views + batch->n_views;
         mine++) {
        for (other = batch->views; other < mine; other++) {
            if ((char *)mine->buf < (char *)other->buf + other->len &&
                (char *)other->buf < (char *)mine->buf + mine->len) {
                PyErr_SetString(PyExc_ValueError,
                                "out: overlaps another column");
                return -1;
            }
        }
    }
    return 0;
}

static int
put_valid(struct batch *batch, PyObject *value)
{
    const Py_buffer *view;
    size_t bytes;

    if (value == NULL || value == Py_None)
        return 0;
    view = get_view(batch, value, "valid", FIELD_U8, 0);
    if (view == NULL)
        return -1;
    bytes = (size_t)view->len;
    if (batch->in.valid_offset > bytes * 8 ||
        batch->in.n > bytes * 8 - batch->in.valid_offset) {
        PyErr_SetString(PyExc_ValueError, "valid: fewer bits than rows");
        return -1;
    }
    batch->in.valid = view->buf;
    return 0;
}

static int
put_batch_field(struct batch *batch, const char *name, PyObject *value)
{
    static const struct field group = {"group", offsetof(struct batch, group),
                                       FIELD_I32};
    static const struct field n_groups = {
        "n_groups", offsetof(struct batch, n_groups), FIELD_SIZE};
    const struct field *field;

    if (strcmp(name, "group") == 0)
        return put_column(batch, batch, &group, value, 0) < 0 ? -1 : 1;
    if (strcmp(name, "n_groups") == 0)
        return put_value(&n_groups, batch, value) < 0 ? -1 : 1;
    if (strcmp(name, "valid") == 0 || strcmp(name, "out") == 0)
        return 1;
    /* Not by its being a buffer: a NumPy scalar is one too. */
    field = find_field(FIELDS(column_fields), name);
    if (field != NULL && PySequence_Check(value) && !PyUnicode_Check(value))
        return put_column(batch, &batch->in, field, value, 0) < 0 ? -1 : 1;
    field = find_field(FIELDS(batch_fields), name);
    if (field != NULL)
        return put_value(field, &batch->in, value) < 0 ? -1 : 1;
    return put_worker_field(&batch->common, &batch->pieces, name, value);
}

static int
read_batch(PyObject *dict, struct batch *batch)
{
    PyObject *key, *value;
    Py_ssize_t position = 0;
    const char *name;
    int found;

    if (!PyDict_Check(dict))
        return raise_type("columns", "a dict is needed", dict);
    batch->in.struct_size = sizeof batch->in;
    batch->in.month = JAMSOSTEK_DATE_NONE;
    batch->in.common = &batch->common;
    batch->out.struct_size = sizeof batch->out;
    batch->common = no_worker;
    while (PyDict_Next(dict, &position, &key, &value)) {
        name = PyUnicode_AsUTF8AndSize(key, NULL);
        if (name == NULL)
            return -1;
        found = put_batch_field(batch, name, value);
        if (found == 0)
            PyErr_Format(PyExc_TypeError, "unexpected keyword argument '%s'",
                         name);
        if (found <= 0)
            return -1;
    }
    if (batch->n_columns == 0) {
        PyErr_SetString(PyExc_TypeError, "no column was given");
        return -1;
    }
    if (put_valid(batch, PyDict_GetItemString(dict, "valid")) < 0)
        return -1;
    value = PyDict_GetItemString(dict, "out");
    return value == NULL ? 0 : put_outputs(batch, value);
}

static int
begin_sums(struct batch *batch)
{
    if (batch->group == NULL) {
        PyErr_SetString(PyExc_TypeError, "group: missing");
        return -1;
    }
    if (batch->n_groups < PY_SSIZE_T_MAX / sizeof *batch->sums)
        batch->sums = PyMem_Calloc(batch->n_groups + 1, sizeof *batch->sums);
    if (batch->sums == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    return 0;
}

static void
end_batch(struct batch *batch)
{
    while (batch->n_views > 0)
        PyBuffer_Release(&batch->views[--batch->n_views]);
    PyMem_Free(batch->pieces);
    PyMem_Free(batch->sums);
}

/* --- results -------------------------------------------------------- */

static PyObject *to_object(const struct field *field, const void *base);

static PyObject *
to_tuple(const struct field *fields, size_t n, const void *base)
{
    PyObject *tuple = PyTuple_New((Py_ssize_t)n);
    PyObject *item;
    size_t i;

    for (i = 0; tuple != NULL && i < n; i++) {
        item = to_object(&fields[i], base);
        if (item == NULL)
            Py_CLEAR(tuple);
        else
            PyTuple_SetItem(tuple, (Py_ssize_t)i, item);
    }
    return tuple;
}

static PyObject *
from_text(const char *text)
{
    if (text == NULL)
        Py_RETURN_NONE;
    return PyUnicode_FromString(text);
}

static PyObject *
from_date(jamsostek_date date)
{
    PyObject *module, *class, *result = NULL;

    if (date == JAMSOSTEK_DATE_NONE || date == JAMSOSTEK_DATE_OPEN)
        Py_RETURN_NONE;
    module = PyImport_ImportModule("datetime");
    if (module == NULL)
        return NULL;
    class = PyObject_GetAttrString(module, "date");
    Py_DECREF(module);
    if (class != NULL)
        result = PyObject_CallMethod(class, "fromordinal", "i", date + 719163);
    Py_XDECREF(class);
    return result;
}

static PyObject *
from_steps(const jamsostek_rule *rule)
{
    PyObject *tuple = PyTuple_New((Py_ssize_t)rule->n_steps);
    PyObject *item;
    size_t i;

    for (i = 0; tuple != NULL && i < rule->n_steps; i++) {
        item = Py_BuildValue("(LL)", (long long)rule->steps[i].bound,
                             (long long)rule->steps[i].amount);
        if (item == NULL)
            Py_CLEAR(tuple);
        else
            PyTuple_SetItem(tuple, (Py_ssize_t)i, item);
    }
    return tuple;
}

static PyObject *
to_object(const struct field *field, const void *base)
{
    const void *place = (const char *)base + field->offset;
    const jamsostek_rule *rule;

    switch (field->kind) {
    case FIELD_TEXT:
        return from_text(get_text(field, base));
    case FIELD_CODE:
        return from_text(field->word((int32_t)get_integer(field, base)));
    case FIELD_DATE:
        return from_date((jamsostek_date)get_integer(field, base));
    case FIELD_BOOL:
        return PyBool_FromLong((long)get_integer(field, base));
    case FIELD_STEPS:
        return from_steps(base);
    case FIELD_SOURCE:
        return to_tuple(FIELDS(source_fields), get_text(field, base));
    case FIELD_RULE:
        rule = place;
        if (rule->key == NULL)
            Py_RETURN_NONE;
        return to_tuple(FIELDS(rule_fields), rule);
    default:
        return PyLong_FromLongLong(get_integer(field, base));
    }
}

static PyObject *
from_sums(const struct batch *batch)
{
    PyObject *list = PyList_New((Py_ssize_t)batch->n_groups);
    PyObject *item;
    size_t i;

    for (i = 0; list != NULL && i < batch->n_groups; i++) {
        item = to_tuple(FIELDS(contribution_fields), &batch->sums[i]);
        if (item == NULL)
            Py_CLEAR(list);
        else
            PyList_SetItem(list, (Py_ssize_t)i, item);
    }
    return list;
}

/* --- rules ---------------------------------------------------------- */

/* None is the enacted law, which cannot be changed. */
static int
get_rules(PyObject *object, int change, rules_handle **handle)
{
    void *pointer;

    *handle = NULL;
    if (object == Py_None && !change)
        return 0;
    if (!SWIG_IsOK(SWIG_ConvertPtr(object, &pointer, SWIGTYPE_p_rules_handle,
                                   0)) ||
        pointer == NULL)
        return raise_type("rules", "Rules are needed", object);
    *handle = pointer;
    if ((*handle)->rules == NULL)
        PyErr_SetString(PyExc_ValueError, "the rules are closed");
    else if (change && (*handle)->readers > 0)
        PyErr_SetString(PyExc_RuntimeError,
                        "the rules are being read by another thread");
    else
        return 0;
    *handle = NULL;
    return -1;
}

static PyObject *
from_rules(jamsostek_rules *rules)
{
    rules_handle *handle = malloc(sizeof *handle);

    if (handle == NULL) {
        jamsostek_rules_free(rules);
        return PyErr_NoMemory();
    }
    *handle = (rules_handle){rules, 0};
    return SWIG_NewPointerObj(handle, SWIGTYPE_p_rules_handle,
                              SWIG_POINTER_OWN);
}

static int
get_steps(PyObject *object, jamsostek_rule_step **steps, size_t *n_steps)
{
    PyObject *list = PySequence_List(object);
    PyObject *pair;
    Py_ssize_t i, n;

    if (list == NULL)
        return -1;
    n = PyList_Size(list);
    *n_steps = (size_t)n;
    *steps = PyMem_Malloc((size_t)(n + 1) * sizeof **steps);
    if (*steps == NULL)
        PyErr_NoMemory();
    for (i = 0; *steps != NULL && i < n; i++) {
        pair = PyList_GetItem(list, i);
        if (!PyTuple_Check(pair) || PyTuple_Size(pair) != 2) {
            raise_type("steps", "pairs (bound, amount) are needed", pair);
            break;
        }
        if (to_int64(PyTuple_GetItem(pair, 0), "bound", &(*steps)[i].bound) < 0)
            break;
        if (to_int64(PyTuple_GetItem(pair, 1), "amount",
                     &(*steps)[i].amount) < 0)
            break;
    }
    Py_DECREF(list);
    return PyErr_Occurred() ? -1 : 0;
}
%}

/* --- integers and dates --------------------------------------------- */

%define INTEGER(TYPE, KIND)
%typemap(in) TYPE {
    const struct field field = {"$1_name", 0, KIND};
    $1 = 0;
    if (put_value(&field, &$1, $input) < 0)
        SWIG_fail;
}
%typemap(out) TYPE {
    $result = PyLong_FromLongLong((long long)$1);
}
%enddef
INTEGER(int32_t, FIELD_I32)
INTEGER(uint32_t, FIELD_U32)
INTEGER(int64_t, FIELD_I64)
INTEGER(size_t, FIELD_SIZE)

%typemap(in) jamsostek_status {
    const struct field field = {"$1_name", 0, FIELD_I32};
    int32_t number = 0;
    if (put_value(&field, &number, $input) < 0)
        SWIG_fail;
    $1 = (jamsostek_status)number;
}
%typemap(in) jamsostek_date {
    const struct field field = {"$1_name", 0, FIELD_DATE};
    $1 = JAMSOSTEK_DATE_NONE;
    if ($input == Py_None) {
        raise_type("$1_name", "a date or a text is needed", $input);
        SWIG_fail;
    }
    if (put_value(&field, &$1, $input) < 0)
        SWIG_fail;
}
%typemap(out) jamsostek_date {
    $result = from_date($1);
}
%typemap(in) int32_t unit {
    static const struct field field = {"unit", 0, FIELD_CODE, 0,
                                       jamsostek_unit_name, parse_unit};
    $1 = 0;
    if (put_value(&field, &$1, $input) < 0)
        SWIG_fail;
}

%typemap(in, numinputs=0) int32_t *out (int32_t temp = 0),
                          uint32_t *out (uint32_t temp = 0) {
    $1 = &temp;
}
%typemap(argout) int32_t *out, uint32_t *out {
    if (result == JAMSOSTEK_OK)
        $result = PyLong_FromLongLong((long long)*$1);
}
%typemap(in, numinputs=0) (char *text, size_t size) (char temp[64]) {
    $1 = temp;
    $2 = sizeof temp;
}
%typemap(argout) (char *text, size_t size) {
    if (result == JAMSOSTEK_OK)
        $result = PyUnicode_FromString($1);
}

/* --- status and error: the last argument decides --------------------- */

%typemap(out) jamsostek_status "$result = NULL;"

%typemap(in, numinputs=0) jamsostek_error *err (jamsostek_error temp) {
    temp = no_error;
    $1 = &temp;
}
%typemap(argout) jamsostek_error *err {
    if (result != JAMSOSTEK_OK) {
        $1->status = result;
        raise_error($1);
        SWIG_fail;
    }
    if ($result == NULL && !PyErr_Occurred())
        $result = SWIG_Py_Void();
}

/* (value, bad rows, the first bad row as an exception or None) */
%typemap(in, numinputs=0) (size_t *n_bad, jamsostek_error *err)
                          (size_t count, jamsostek_error temp) {
    count = 0;
    temp = no_error;
    $1 = &count;
    $2 = &temp;
}
%typemap(argout) (size_t *n_bad, jamsostek_error *err) {
    PyObject *first = NULL;
    if (result != JAMSOSTEK_OK) {
        $2->status = result;
        raise_error($2);
        SWIG_fail;
    }
    if (PyErr_Occurred())
        SWIG_fail;
    if ($result == NULL)
        $result = SWIG_Py_Void();
    first = *$1 > 0 ? make_error($2) : SWIG_Py_Void();
    if (first == NULL) {
        Py_DECREF($result);
        SWIG_fail;
    }
    $result = Py_BuildValue("(NnN)", $result, (Py_ssize_t)*$1, first);
}

/* --- worker, contribution, explanation ------------------------------- */

%typemap(in) const jamsostek_worker *worker
             (jamsostek_worker temp, int64_t *pieces = NULL) {
    if (read_worker($input, &temp, &pieces) < 0)
        SWIG_fail;
    $1 = &temp;
}
%typemap(freearg) const jamsostek_worker *worker {
    PyMem_Free(pieces$argnum);
}
%typemap(in, numinputs=0) jamsostek_contribution *out
                          (jamsostek_contribution temp) {
    $1 = &temp;
}
%typemap(argout) jamsostek_contribution *out {
    if (result == JAMSOSTEK_OK)
        $result = to_tuple(FIELDS(contribution_fields), $1);
}
%typemap(in, numinputs=0)
        (jamsostek_contribution *out, jamsostek_explanation **explanation)
        (jamsostek_contribution temp, jamsostek_explanation *steps = NULL) {
    $1 = &temp;
    $2 = &steps;
}
%typemap(argout)
        (jamsostek_contribution *out, jamsostek_explanation **explanation) {
    if (result == JAMSOSTEK_OK)
        $result = Py_BuildValue(
            "(NN)", to_tuple(FIELDS(contribution_fields), $1),
            SWIG_NewPointerObj(*$2, SWIGTYPE_p_jamsostek_explanation,
                               SWIG_POINTER_OWN));
}
%typemap(out) const jamsostek_explanation_step * {
    $result = $1 == NULL ? SWIG_Py_Void()
                         : to_tuple(FIELDS(step_fields), $1);
}
%typemap(in, numinputs=0) char **whole (char *temp = NULL) {
    $1 = &temp;
}
%typemap(argout) char **whole {
    if (result == JAMSOSTEK_OK)
        $result = PyUnicode_FromString(*$1);
}
%typemap(freearg) char **whole {
    free(*$1);
}

/* --- columns --------------------------------------------------------- */

%typemap(in) (const jamsostek_contribution_columns *in,
              const jamsostek_contribution_results *out)
             (struct batch temp) {
    memset(&temp, 0, offsetof(struct batch, views));
    temp.n_views = temp.n_columns = 0;
    $1 = &temp.in;
    $2 = &temp.out;
    if (read_batch($input, &temp) < 0)
        SWIG_fail;
    if (temp.group != NULL) {
        PyErr_SetString(PyExc_TypeError, "group: only sums have groups");
        SWIG_fail;
    }
}
%typemap(freearg) (const jamsostek_contribution_columns *in,
                   const jamsostek_contribution_results *out) {
    if ($1 != NULL)
        end_batch(&temp$argnum);
}
%typemap(in) (const jamsostek_contribution_columns *in, const int32_t *group,
              jamsostek_contribution *sums, size_t n_groups,
              uint8_t *row_status) (struct batch temp) {
    memset(&temp, 0, offsetof(struct batch, views));
    temp.n_views = temp.n_columns = 0;
    $1 = &temp.in;
    if (read_batch($input, &temp) < 0 || begin_sums(&temp) < 0)
        SWIG_fail;
    $2 = (int32_t *)temp.group;
    $3 = temp.sums;
    $4 = temp.n_groups;
    $5 = temp.out.row_status;
}
%typemap(argout) (const jamsostek_contribution_columns *in,
                  const int32_t *group, jamsostek_contribution *sums,
                  size_t n_groups, uint8_t *row_status) {
    if (result == JAMSOSTEK_OK)
        $result = from_sums(&temp$argnum);
}
%typemap(freearg) (const jamsostek_contribution_columns *in,
                   const int32_t *group, jamsostek_contribution *sums,
                   size_t n_groups, uint8_t *row_status) {
    if ($1 != NULL)
        end_batch(&temp$argnum);
}

/* --- rules ----------------------------------------------------------- */

%typemap(in) const jamsostek_rules * (rules_handle *handle = NULL) {
    if (get_rules($input, 0, &handle) < 0)
        SWIG_fail;
    if (handle != NULL) {
        handle->readers++;
        $1 = handle->rules;
    }
}
%typemap(freearg) const jamsostek_rules * {
    if (handle$argnum != NULL)
        handle$argnum->readers--;
}
%typemap(in) jamsostek_rules * (rules_handle *handle = NULL) {
    if (get_rules($input, 1, &handle) < 0)
        SWIG_fail;
    $1 = handle->rules;
}
%typemap(in) rules_handle *idle {
    if (get_rules($input, 1, &$1) < 0)
        SWIG_fail;
}
%typemap(in, numinputs=0) jamsostek_rules **out (jamsostek_rules *temp = NULL) {
    $1 = &temp;
}
%typemap(argout) jamsostek_rules **out {
    if (result == JAMSOSTEK_OK)
        $result = from_rules(*$1);
}
%typemap(in, numinputs=0) jamsostek_rule *out (jamsostek_rule temp) {
    $1 = &temp;
}
%typemap(argout) jamsostek_rule *out {
    if (result == JAMSOSTEK_OK)
        $result = to_tuple(FIELDS(rule_fields), $1);
}
%typemap(in) (const jamsostek_rule_step *steps, size_t n_steps)
             (jamsostek_rule_step *temp = NULL) {
    if (get_steps($input, &temp, &$2) < 0)
        SWIG_fail;
    $1 = temp;
}
%typemap(freearg) (const jamsostek_rule_step *steps, size_t n_steps) {
    PyMem_Free(temp$argnum);
}
