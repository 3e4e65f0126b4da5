package org.pyston.types.code;

import java.util.List;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.Slot;
import org.pyston.code.CodeUnit;
import org.pyston.object.Identity;
import org.pyston.object.PyNone;
import org.pyston.text.PyStr;
import org.pyston.types.tuple.PyTuple;

/** The attributes of code objects. Source: data model 3.2.13. */
final class CodeMethods {
    private CodeMethods() {
    }

    private static PyTuple names(List<String> names) {
        Object[] items = new Object[names.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = PyStr.of(names.get(i));
        }
        return PyTuple.of(items);
    }

    @PythonGetter(value = "co_name", member = true)
    static String getName(PyCode self) {
        return self.unit().name();
    }

    @PythonGetter(value = "co_qualname", member = true)
    static String getQualname(PyCode self) {
        return self.unit().qualname();
    }

    @PythonGetter(value = "co_filename", member = true)
    static String getFilename(PyCode self) {
        return self.unit().filename();
    }

    @PythonGetter(value = "co_firstlineno", member = true)
    static long getFirstLine(PyCode self) {
        return self.unit().firstLine();
    }

    @PythonGetter(value = "co_flags", member = true)
    static long getFlags(PyCode self) {
        return self.unit().flags();
    }

    @PythonGetter(value = "co_argcount", member = true)
    static long getArgCount(PyCode self) {
        return self.unit().argCount();
    }

    @PythonGetter(value = "co_posonlyargcount", member = true)
    static long getPositionalOnlyCount(PyCode self) {
        return self.unit().posOnlyArgCount();
    }

    @PythonGetter(value = "co_kwonlyargcount", member = true)
    static long getKeywordOnlyCount(PyCode self) {
        return self.unit().kwOnlyArgCount();
    }

    @PythonGetter("co_nlocals")
    static long getLocalCount(PyCode self) {
        return self.unit().varNames().size();
    }

    @PythonGetter("co_varnames")
    static Object getVarNames(PyCode self) {
        return names(self.unit().varNames());
    }

    @PythonGetter("co_cellvars")
    static Object getCellVars(PyCode self) {
        return names(self.unit().cellNames());
    }

    @PythonGetter("co_freevars")
    static Object getFreeVars(PyCode self) {
        return names(self.unit().freeNames());
    }

    @PythonGetter(value = "co_names", member = true)
    static Object getNames(PyCode self) {
        return names(self.unit().names());
    }

    @PythonGetter(value = "co_consts", member = true)
    static Object getConstants(PyCode self) {
        CodeUnit unit = self.unit();
        List<Object> values = unit.constants();
        List<CodeUnit> children = unit.children();
        Object[] items = new Object[values.size() + children.size()];
        for (int i = 0; i < values.size(); i++) {
            Object v = values.get(i);
            items[i] = v == null ? PyNone.NONE : Constants.toPython(v);
        }
        for (int i = 0; i < children.size(); i++) {
            items[values.size() + i] = new PyCode(self.interpreter(), children.get(i));
        }
        return PyTuple.of(items);
    }

    @Slot("__repr__")
    static String repr(PyCode self) {
        CodeUnit unit = self.unit();
        return "<code object " + unit.name() + " at " + Identity.hex(self) + ", file \"" + unit.filename() + "\", line "
                + unit.firstLine() + ">";
    }
}
