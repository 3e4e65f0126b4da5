package org.pyston.nodes.expr;

import org.pyston.code.Binding;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StrictNode;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.code.PyCode;
import org.pyston.types.dict.PyDict;
import org.pyston.types.function.PyCell;
import org.pyston.types.function.PyFunction;

/**
 * Makes a function object: operands are the defaults, then the keyword-only defaults, then the annotations (name and value in
 * turn are fixed: only values are operands).
 */
public final class MakeFunctionNode extends StrictNode {
    private final PyCode code;
    private final int[] closure;
    private final int defaults;
    private final PyStr[] keywordOnly;
    private final PyStr[] annotated;

    public MakeFunctionNode(int id, int base, PyCode code, Binding[] closure, int defaults, PyStr[] keywordOnly,
            PyStr[] annotated, ExprNode... operands) {
        super(id, base, operands);
        this.code = code;
        this.closure = new int[closure.length];
        for (int i = 0; i < closure.length; i++) {
            this.closure[i] = closure[i].index();
        }
        this.defaults = defaults;
        this.keywordOnly = keywordOnly;
        this.annotated = annotated;
    }

    /** The code of the functions that are made. */
    public PyCode code() {
        return code;
    }

    /** The slots of the cells that the functions share with the frame. */
    public int[] closure() {
        return closure;
    }

    @Override
    protected Object apply(Frame frame, Object[] values) {
        return complete(make(frame), values);
    }

    /** Gives a new function its defaults and annotations; runs no Python code. */
    public PyFunction complete(PyFunction f, Object[] values) {
        if (defaults > 0) {
            Object[] d = new Object[defaults];
            System.arraycopy(values, 0, d, 0, defaults);
            f.setDefaults(d);
        }
        int next = defaults;
        if (keywordOnly.length > 0) {
            f.setKeywordDefaults(named(keywordOnly, values, next));
            next += keywordOnly.length;
        }
        if (annotated.length > 0) {
            f.setAnnotations(named(annotated, values, next));
        }
        return f;
    }

    private static PyDict named(PyStr[] names, Object[] values, int from) {
        PyDict dict = new PyDict();
        for (int i = 0; i < names.length; i++) {
            dict.putStr(names[i], values[from + i]);
        }
        return dict;
    }

    /** A function without defaults and annotations. */
    private PyFunction make(Frame frame) {
        PyCell[] cells = null;
        if (closure.length > 0) {
            cells = new PyCell[closure.length];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = (PyCell) frame.locals[closure[i]];
            }
        }
        return new PyFunction(code, frame.globals, frame.builtins, cells);
    }

}
