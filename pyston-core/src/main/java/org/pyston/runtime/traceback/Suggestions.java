package org.pyston.runtime.traceback;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.pyston.frame.FrameLocals;
import org.pyston.object.PyNone;
import org.pyston.ops.ObjectContains;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectGetItem;
import org.pyston.ops.SequenceFast;
import org.pyston.ops.SpecialMethod;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.runtime.SysNamespace;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.exception.PyTraceback;
import org.pyston.types.str.PyStrInstance;

/** "Did you mean: 'x'?" for names, attributes and imports. Equivalent of CPython 3.12's suggestions.c. */
final class Suggestions {
    private static final int MAX_CANDIDATES = 750;
    private static final PyStr NAME = PyStr.of("name");
    private static final PyStr NAME_FROM = PyStr.of("name_from");
    private static final PyStr OBJ = PyStr.of("obj");
    private static final PyStr SELF = PyStr.of("self");
    private static final PyStr STDLIB = PyStr.of("stdlib_module_names");

    private Suggestions() {
    }

    /** What follows the message: empty when there is nothing to suggest. */
    static String of(Frame frame, PyBaseException e) {
        try {
            if (e.type().isSubtypeOf(ExceptionTypes.ATTRIBUTE_ERROR)) {
                return forAttribute(frame, e);
            }
            if (e.type().isSubtypeOf(ExceptionTypes.NAME_ERROR)) {
                return forName(frame, e);
            }
            if (e.type().isSubtypeOf(ExceptionTypes.IMPORT_ERROR)) {
                return forImport(frame, e);
            }
        } catch (PyException ignored) {
            return ""; // a __dir__ that fails must not spoil the traceback
        }
        return "";
    }

    private static String forAttribute(Frame frame, PyBaseException e) {
        Object name = ObjectGetAttr.getOrNull(frame, e, NAME);
        Object object = ObjectGetAttr.getOrNull(frame, e, OBJ);
        return name instanceof PyStr s && object != null ? didYouMean(closest(s, names(frame, object))) : "";
    }

    private static String forImport(Frame frame, PyBaseException e) {
        Object module = ObjectGetAttr.getOrNull(frame, e, NAME);
        Object name = ObjectGetAttr.getOrNull(frame, e, NAME_FROM);
        if (!(module instanceof PyStr m) || !(name instanceof PyStr n)) {
            return "";
        }
        Object found = frame.interpreter().modules.getStr(m);
        return found == null ? "" : didYouMean(closest(n, names(frame, found)));
    }

    private static String forName(Frame frame, PyBaseException e) {
        Object name = ObjectGetAttr.getOrNull(frame, e, NAME);
        PyTraceback last = e.traceback();
        if (!(name instanceof PyStr s) || last == null) {
            return "";
        }
        while (last.next() != null) {
            last = last.next();
        }
        String found = closestName(frame, s, last.frame());
        Object modules = SysNamespace.get(frame, STDLIB);
        if (modules == null || !ObjectContains.contains(frame, modules, s)) {
            return didYouMean(found);
        }
        return found == null ? ". Did you forget to import '" + s + "'?"
                : ". Did you mean: '" + found + "'? Or did you forget to import '" + s + "'?";
    }

    private static String closestName(Frame frame, PyStr name, Frame traced) {
        Object[] variables = variables(traced);
        for (Object variable : variables) {
            if (SELF.equals(variable) && selfHas(frame, name, traced)) {
                return "self." + name;
            }
        }
        String found = closest(name, variables);
        if (found == null) {
            found = closest(name, traced.globals.keysSnapshot());
        }
        return found != null ? found : closest(name, traced.builtins.keysSnapshot());
    }

    private static boolean selfHas(Frame frame, PyStr name, Frame traced) {
        try {
            Object self = ObjectGetItem.get(frame, FrameLocals.locals(traced), SELF);
            return ObjectGetAttr.getOrNull(frame, self, name) != null;
        } catch (PyException e) {
            return false;
        }
    }

    private static Object[] variables(Frame traced) {
        List<Object> all = new ArrayList<>();
        add(all, traced.code.unit().varNames());
        add(all, traced.code.unit().cellNames());
        add(all, traced.code.unit().freeNames());
        return all.toArray();
    }

    private static void add(List<Object> all, List<String> names) {
        for (String name : names) {
            PyStr s = PyStr.of(name);
            if (!all.contains(s)) {
                all.add(s);
            }
        }
    }

    private static Object[] names(Frame frame, Object object) {
        Object list = SpecialMethod.call(frame, object, Names.DIR);
        return list == null || list == PyNone.NONE ? new Object[0] : sorted(SequenceFast.toArray(frame, list));
    }

    /** In the order of dir(), which decides between equally good candidates. */
    private static Object[] sorted(Object[] names) {
        PyStr[] strings = new PyStr[names.length];
        for (int i = 0; i < names.length; i++) {
            strings[i] = PyStrInstance.valueOrNull(names[i]);
            if (strings[i] == null) {
                return new Object[0];
            }
        }
        java.util.Arrays.sort(strings);
        return strings;
    }

    private static String didYouMean(String suggestion) {
        return suggestion == null ? "" : ". Did you mean: '" + suggestion + "'?";
    }

    private static String closest(PyStr name, Object[] candidates) {
        if (candidates.length >= MAX_CANDIDATES) {
            return null;
        }
        byte[] wanted = name.toString().getBytes(StandardCharsets.UTF_8);
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (Object candidate : candidates) {
            PyStr s = PyStrInstance.valueOrNull(candidate);
            if (s == null) {
                return null;
            }
            if (s.equals(name)) {
                continue;
            }
            byte[] item = s.toString().getBytes(StandardCharsets.UTF_8);
            int limit = Math.min((wanted.length + item.length + 3) * EditDistance.MOVE / 6, bestDistance - 1);
            int distance = EditDistance.of(wanted, item, limit);
            if (distance <= limit) {
                best = s.toString();
                bestDistance = distance;
            }
        }
        return best;
    }
}
