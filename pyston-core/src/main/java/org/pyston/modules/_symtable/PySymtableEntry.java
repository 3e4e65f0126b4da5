package org.pyston.modules._symtable;

import java.util.Map;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.Identity;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.symtable.Scope;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;

/** A block of a program, as {@code symtable.SymbolTable} wraps it. */
@PythonType(name = "symtable entry", hidden = true)
public final class PySymtableEntry extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PySymtableEntryExposed());

    private final Scope scope;
    private final PyDict symbols = new PyDict();
    private final PyList varNames;
    private final PyList children;

    PySymtableEntry(Scope scope) {
        super(TYPE);
        this.scope = scope;
        for (Map.Entry<String, Integer> e : scope.symbols().entrySet()) {
            symbols.putStr(PyStr.intern(e.getKey()), (long) e.getValue());
        }
        Object[] names = new Object[scope.parameters().size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = PyStr.intern(scope.parameters().get(i));
        }
        varNames = PyList.of(names);
        Object[] inner = new Object[scope.children().size()];
        for (int i = 0; i < inner.length; i++) {
            inner[i] = new PySymtableEntry(scope.children().get(i));
        }
        children = PyList.of(inner);
    }

    @PythonGetter(value = "id", member = true)
    static Object getId(PySymtableEntry self) {
        return Identity.id(self);
    }

    @PythonGetter(value = "name", member = true)
    static Object getName(PySymtableEntry self) {
        return PyStr.of(self.scope.name());
    }

    @PythonGetter(value = "symbols", member = true)
    static Object getSymbols(PySymtableEntry self) {
        return self.symbols;
    }

    @PythonGetter(value = "varnames", member = true)
    static Object getVarNames(PySymtableEntry self) {
        return self.varNames;
    }

    @PythonGetter(value = "children", member = true)
    static Object getChildren(PySymtableEntry self) {
        return self.children;
    }

    @PythonGetter(value = "nested", member = true)
    static int getNested(PySymtableEntry self) {
        return self.scope.isNested() ? 1 : 0;
    }

    @PythonGetter(value = "type", member = true)
    static int getKind(PySymtableEntry self) {
        return self.scope.kind().ordinal();
    }

    @PythonGetter(value = "lineno", member = true)
    static int getLine(PySymtableEntry self) {
        return self.line();
    }

    private int line() {
        return scope.span() == null ? 0 : scope.span().lineno();
    }

    @Slot("__repr__")
    static String repr(PySymtableEntry self) {
        return "<symtable entry " + self.scope.name() + "(" + Identity.id(self) + "), line " + self.line() + ">";
    }
}
