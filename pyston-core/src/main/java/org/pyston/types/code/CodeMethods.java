package org.pyston.types.code;

import java.util.List;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.Slot;
import org.pyston.ast.Span;
import org.pyston.code.CodeUnit;
import org.pyston.frame.Executable;
import org.pyston.object.Identity;
import org.pyston.object.PyNone;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.list.PyList;
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

    /**
     * For each position a node of tier 0 can be at, as CPython for each instruction: {@code tb_lasti} and {@code f_lasti} are
     * twice the index.
     */
    @PythonMethod(value = "co_positions", signature = "($self, /)", textSignature = false,
            doc = "Iterates over (line, end line, column, end column) of all positions.")
    static Object positions(Frame frame, PyCode self) {
        Executable executable = self.executable();
        PyList list = new PyList();
        for (int i = 0; i < executable.positionCount(); i++) {
            Span s = executable.span(i);
            list.append(s == null ? PyTuple.of(PyNone.NONE, PyNone.NONE, PyNone.NONE, PyNone.NONE)
                    : PyTuple.of((long) s.lineno(), (long) s.endLineno(), (long) s.colOffset(), (long) s.endColOffset()));
        }
        return ObjectIter.iter(frame, list);
    }

    @PythonMethod(value = "co_lines", signature = "($self, /)", textSignature = false,
            doc = "Iterates over (start, end, line) of ranges of positions on one line.")
    static Object lines(Frame frame, PyCode self) {
        Executable executable = self.executable();
        PyList list = new PyList();
        for (int i = 0; i < executable.positionCount();) {
            int line = lineOf(executable.span(i));
            int end = i + 1;
            while (end < executable.positionCount() && lineOf(executable.span(end)) == line) {
                end++;
            }
            list.append(PyTuple.of(2L * i, 2L * end, line < 0 ? PyNone.NONE : (Object) (long) line));
            i = end;
        }
        return ObjectIter.iter(frame, list);
    }

    private static int lineOf(Span span) {
        return span == null ? -1 : span.lineno();
    }

    /** There is no bytecode: the bytes only tell how many positions there are, two bytes each. */
    @PythonGetter("co_code")
    static Object getCode(PyCode self) {
        return PyBytes.of(new byte[2 * self.executable().positionCount()]);
    }

    @PythonGetter(value = "co_stacksize", member = true)
    static long getStackSize(PyCode self) {
        return 0;
    }

    @PythonGetter(value = "co_exceptiontable", member = true)
    static Object getExceptionTable(PyCode self) {
        return PyBytes.of(new byte[0]);
    }

    @PythonGetter(value = "co_linetable", member = true)
    static Object getLineTable(PyCode self) {
        return PyBytes.of(new byte[0]);
    }

    @Slot("__repr__")
    static String repr(PyCode self) {
        CodeUnit unit = self.unit();
        return "<code object " + unit.name() + " at " + Identity.hex(self) + ", file \"" + unit.filename() + "\", line "
                + unit.firstLine() + ">";
    }
}
