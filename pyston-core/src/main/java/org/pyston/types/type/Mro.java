package org.pyston.types.type;

import java.util.ArrayList;
import java.util.List;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.PyException;

/** The C3 linearization. Source: CPython's mro_implementation and pmerge. */
public final class Mro {
    private Mro() {
    }

    /** The method resolution order of a type with these bases; raises TypeError when there is none. */
    public static PyType[] compute(PyType type, PyType[] bases) {
        if (bases.length == 1) {
            PyType[] tail = bases[0].mro();
            PyType[] order = new PyType[tail.length + 1];
            order[0] = type;
            System.arraycopy(tail, 0, order, 1, tail.length);
            return order;
        }
        for (int i = 0; i < bases.length; i++) {
            for (int k = i + 1; k < bases.length; k++) {
                if (bases[i] == bases[k]) {
                    throw Errors.typeError("duplicate base class " + bases[i].name());
                }
            }
        }
        PyType[][] sequences = new PyType[bases.length + 1][];
        for (int i = 0; i < bases.length; i++) {
            sequences[i] = bases[i].mro();
        }
        sequences[bases.length] = bases;
        return merge(type, sequences);
    }

    private static PyType[] merge(PyType type, PyType[][] sequences) {
        List<PyType> order = new ArrayList<>();
        order.add(type);
        int[] at = new int[sequences.length];
        while (true) {
            PyType next = null;
            boolean left = false;
            for (int i = 0; i < sequences.length && next == null; i++) {
                if (at[i] < sequences[i].length) {
                    left = true;
                    PyType candidate = sequences[i][at[i]];
                    next = isInTail(candidate, sequences, at) ? null : candidate;
                }
            }
            if (!left) {
                return order.toArray(new PyType[0]);
            }
            if (next == null) {
                throw inconsistent(sequences, at);
            }
            order.add(next);
            for (int i = 0; i < sequences.length; i++) {
                if (at[i] < sequences[i].length && sequences[i][at[i]] == next) {
                    at[i]++;
                }
            }
        }
    }

    private static boolean isInTail(PyType candidate, PyType[][] sequences, int[] at) {
        for (int i = 0; i < sequences.length; i++) {
            for (int k = at[i] + 1; k < sequences[i].length; k++) {
                if (sequences[i][k] == candidate) {
                    return true;
                }
            }
        }
        return false;
    }

    private static PyException inconsistent(PyType[][] sequences, int[] at) {
        List<PyType> heads = new ArrayList<>();
        for (int i = 0; i < sequences.length; i++) {
            if (at[i] < sequences[i].length && !heads.contains(sequences[i][at[i]])) {
                heads.add(sequences[i][at[i]]);
            }
        }
        StringBuilder text = new StringBuilder("Cannot create a consistent method resolution\norder (MRO) for bases");
        for (int i = 0; i < heads.size(); i++) {
            text.append(i > 0 ? ", " : " ").append(heads.get(i).name());
        }
        return Errors.typeError(text.toString());
    }
}
