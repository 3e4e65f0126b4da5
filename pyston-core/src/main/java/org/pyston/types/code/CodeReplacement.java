package org.pyston.types.code;

import org.pyston.annotations.PythonMethod;
import org.pyston.code.CodeFlags;
import org.pyston.code.CodeUnit;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

/** {@code code.replace}. Source: library reference, types, {@code CodeType.replace}; CPython's {@code code_replace}. */
final class CodeReplacement {
    /** What the tree was made for. */
    private static final int HOW_IT_RUNS = CodeFlags.OPTIMIZED | CodeFlags.NEWLOCALS | CodeFlags.VARARGS | CodeFlags.VARKEYWORDS
            | CodeFlags.GENERATOR | CodeFlags.COROUTINE | CodeFlags.ASYNC_GENERATOR;

    private CodeReplacement() {
    }

    /**
     * What describes the code can be replaced. What the code does stands in its tree, not in bytecode and tables: a change of
     * those is refused, but the values it has already are welcome.
     */
    @PythonMethod(value = "replace", signature = "($self, /, **changes)", textSignature = false,
            doc = "A copy of the code object with new values for the given attributes.")
    static Object replace(Frame frame, PyCode self, PyDict changes) {
        CodeUnit unit = self.unit();
        String name = unit.name();
        String qualname = unit.qualname();
        String filename = unit.filename();
        int firstLine = unit.firstLine();
        int flags = unit.flags();
        Object[] items = changes == null ? new Object[0] : changes.itemsSnapshot();
        for (int i = 0; i < items.length; i += 2) {
            String attribute = items[i].toString();
            Object value = items[i + 1];
            switch (attribute) {
                case "co_name" -> name = text(attribute, value);
                case "co_qualname" -> qualname = text(attribute, value);
                case "co_filename" -> filename = text(attribute, value);
                case "co_firstlineno" -> firstLine = NumberIndex.asInt(frame, value);
                case "co_flags" -> flags = flags(unit, NumberIndex.asInt(frame, value));
                default -> requireSame(frame, self, attribute, value);
            }
        }
        return new PyCode(self.interpreter(), unit.renamed(name, qualname, filename, firstLine, flags));
    }

    private static String text(String attribute, Object value) {
        if (value instanceof PyStr s) {
            return s.toString();
        }
        throw Errors.typeError("replace() argument '" + attribute + "' must be str, not " + PyType.of(value).name());
    }

    private static int flags(CodeUnit unit, int flags) {
        if (((flags ^ unit.flags()) & HOW_IT_RUNS) != 0) {
            throw refused("co_flags that change how the code runs");
        }
        return flags;
    }

    private static void requireSame(Frame frame, PyCode self, String attribute, Object value) {
        switch (attribute) {
            case "co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_nlocals", "co_stacksize", "co_code", "co_consts",
                    "co_names", "co_varnames", "co_freevars", "co_cellvars", "co_linetable", "co_exceptiontable" -> {
                Object present = ObjectGetAttr.get(frame, self, PyStr.of(attribute));
                if (!ObjectRichCompare.isOrEqual(frame, present, value)) {
                    throw refused(attribute);
                }
            }
            default -> throw Errors.typeError("'" + attribute + "' is an invalid keyword argument for replace()");
        }
    }

    private static PyException refused(String attribute) {
        return Errors.notImplemented("code.replace() of " + attribute);
    }
}
