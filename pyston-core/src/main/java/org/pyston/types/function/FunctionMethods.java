package org.pyston.types.function;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.Slot;
import org.pyston.object.AttributeStorage;
import org.pyston.object.Identity;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.code.PyCode;
import org.pyston.types.dict.PyDict;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** The attributes and slots of {@code function}. Source: data model 3.2.8.1, CPython's funcobject.c. */
final class FunctionMethods {
    private FunctionMethods() {
    }

    @PythonNew(signature = "(code, globals, name=None, argdefs=None, closure=None)")
    static Object make(Frame frame, PyType type, PyCode code, Object globals, Object name, Object argdefs, Object closure) {
        if (!(globals instanceof PyDict dict)) {
            throw Errors.typeError("function() argument 'globals' must be dict, not " + PyType.of(globals).name());
        }
        if (name != PyNone.NONE && !(name instanceof PyStr)) {
            throw Errors.typeError("arg 3 (name) must be None or string");
        }
        if (argdefs != PyNone.NONE && !(argdefs instanceof PyTuple)) {
            throw Errors.typeError("arg 4 (defaults) must be None or tuple");
        }
        PyCell[] cells = closureCells(code, closure);
        PyFunction f = new PyFunction(code, dict, frame.builtins, cells);
        if (name instanceof PyStr s) {
            f.name = s;
        }
        if (argdefs instanceof PyTuple t) {
            f.defaults = t.items();
        }
        return f;
    }

    private static PyCell[] closureCells(PyCode code, Object closure) {
        int wanted = code.unit().freeNames().size();
        if (closure == PyNone.NONE) {
            if (wanted > 0) {
                throw Errors.typeError("arg 5 (closure) must be tuple");
            }
            return null;
        }
        if (!(closure instanceof PyTuple tuple)) {
            throw Errors.typeError(wanted > 0 ? "arg 5 (closure) must be tuple" : "arg 5 (closure) must be None or tuple");
        }
        if (tuple.size() != wanted) {
            throw Errors.valueError(code.unit().name() + " requires closure of length " + wanted + ", not " + tuple.size());
        }
        PyCell[] cells = new PyCell[wanted];
        for (int i = 0; i < wanted; i++) {
            if (!(tuple.get(i) instanceof PyCell cell)) {
                throw Errors.typeError("arg 5 (closure) expected cell, found " + PyType.of(tuple.get(i)).name());
            }
            cells[i] = cell;
        }
        return wanted == 0 ? null : cells;
    }

    @Slot("__call__")
    static Object call(Frame frame, PyFunction self, Object[] args, PyStr[] names) {
        return self.call(frame, args, names);
    }

    @Slot("__get__")
    static Object get(PyFunction self, Object instance, PyType owner) {
        return instance == null ? self : new PyBoundMethod(self, instance);
    }

    @Slot("__repr__")
    static String repr(PyFunction self) {
        return "<function " + self.qualname + " at " + Identity.hex(self) + ">";
    }

    @PythonGetter(value = "__closure__", member = true)
    static Object getClosure(PyFunction self) {
        return self.closure() == null ? PyNone.NONE : PyTuple.of((Object[]) self.closure().clone());
    }

    @PythonGetter(value = "__globals__", member = true)
    static Object getGlobals(PyFunction self) {
        return self.globals();
    }

    @PythonGetter(value = "__builtins__", member = true)
    static Object getBuiltins(PyFunction self) {
        return self.builtins();
    }

    @PythonGetter("__code__")
    static Object getCode(PyFunction self) {
        return self.code();
    }

    @PythonSetter("__code__")
    static void setCode(PyFunction self, Object value) {
        if (!(value instanceof PyCode code)) {
            throw Errors.typeError("__code__ must be set to a code object");
        }
        int have = self.closure() == null ? 0 : self.closure().length;
        int wanted = code.unit().freeNames().size();
        if (have != wanted) {
            throw Errors.valueError(self.name + "() requires a code object with " + have + " free vars, not " + wanted);
        }
        self.setCode(code);
    }

    @PythonGetter("__defaults__")
    static Object getDefaults(PyFunction self) {
        return self.defaults.length == 0 ? PyNone.NONE : PyTuple.of(self.defaults);
    }

    @PythonSetter("__defaults__")
    static void setDefaults(PyFunction self, Object value) {
        if (value != null && value != PyNone.NONE && !(value instanceof PyTuple)) {
            throw Errors.typeError("__defaults__ must be set to a tuple object");
        }
        self.defaults = value instanceof PyTuple t ? t.items() : new Object[0];
    }

    @PythonGetter("__kwdefaults__")
    static Object getKeywordDefaults(PyFunction self) {
        return self.keywordDefaults == null ? PyNone.NONE : self.keywordDefaults;
    }

    @PythonSetter("__kwdefaults__")
    static void setKeywordDefaults(PyFunction self, Object value) {
        if (value != null && value != PyNone.NONE && !(value instanceof PyDict)) {
            throw Errors.typeError("__kwdefaults__ must be set to a dict object");
        }
        self.keywordDefaults = value instanceof PyDict d ? d : null;
    }

    @PythonGetter("__name__")
    static Object getName(PyFunction self) {
        return self.name;
    }

    @PythonSetter("__name__")
    static void setName(PyFunction self, Object value) {
        if (value == null || !PyStrInstance.isStr(value)) {
            throw Errors.typeError("__name__ must be set to a string object");
        }
        self.name = PyStrInstance.valueOf(value);
    }

    @PythonGetter("__qualname__")
    static Object getQualname(PyFunction self) {
        return self.qualname;
    }

    @PythonSetter("__qualname__")
    static void setQualname(PyFunction self, Object value) {
        if (value == null || !PyStrInstance.isStr(value)) {
            throw Errors.typeError("__qualname__ must be set to a string object");
        }
        self.qualname = PyStrInstance.valueOf(value);
    }

    @PythonGetter(value = "__doc__", member = true)
    static Object getDoc(PyFunction self) {
        return self.doc;
    }

    @PythonSetter("__doc__")
    static void setDoc(PyFunction self, Object value) {
        self.doc = value == null ? PyNone.NONE : value;
    }

    @PythonGetter(value = "__module__", member = true)
    static Object getModule(PyFunction self) {
        return self.module;
    }

    @PythonSetter("__module__")
    static void setModule(PyFunction self, Object value) {
        self.module = value == null ? PyNone.NONE : value;
    }

    @PythonGetter("__annotations__")
    static Object getAnnotations(PyFunction self) {
        if (self.annotations == null) {
            self.annotations = new PyDict();
        }
        return self.annotations;
    }

    @PythonSetter("__annotations__")
    static void setAnnotations(PyFunction self, Object value) {
        if (value != null && value != PyNone.NONE && !(value instanceof PyDict)) {
            throw Errors.typeError("__annotations__ must be set to a dict object");
        }
        self.annotations = value instanceof PyDict ? value : null;
    }

    @PythonGetter("__type_params__")
    static Object getTypeParams(PyFunction self) {
        return self.typeParams == null ? PyTuple.EMPTY : self.typeParams;
    }

    @PythonSetter("__type_params__")
    static void setTypeParams(PyFunction self, Object value) {
        if (!(value instanceof PyTuple)) {
            throw Errors.typeError("__type_params__ must be set to a tuple");
        }
        self.typeParams = value;
    }

    @PythonGetter("__dict__")
    static Object getDict(PyFunction self) {
        return AttributeStorage.dict(self);
    }

    @PythonSetter("__dict__")
    static void setDict(PyFunction self, Object value) {
        if (!(value instanceof PyDict d)) {
            throw Errors.typeError("__dict__ must be set to a dictionary, not a '"
                    + (value == null ? "NULL" : PyType.of(value).name()) + "'");
        }
        AttributeStorage.setDict(self, d);
    }

}
