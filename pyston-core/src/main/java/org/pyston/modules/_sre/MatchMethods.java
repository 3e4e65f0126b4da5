package org.pyston.modules._sre;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.alias.PyGenericAlias;
import org.pyston.types.dict.PyDict;
import org.pyston.types.tuple.PyTuple;

/** The methods, attributes and slots of {@code re.Match}. */
final class MatchMethods {
    private static final int LONGEST_REPR = 50;

    private MatchMethods() {
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyMatch self) {
        PyStr text = ObjectRepr.repr(frame, self.group(frame, 0, PyNone.NONE));
        return PyStr.of("<re.Match object; span=(" + self.spans[0] + ", " + self.spans[1] + "), match=")
                .concat(text.substring(0, Math.min(LONGEST_REPR, text.length()))).concat(PyStr.of(">"));
    }

    @Slot("__getitem__")
    static Object getItem(Frame frame, PyMatch self, Object key) {
        return self.group(frame, key);
    }

    @PythonMethod(value = "group", signature = "($self, *args)", textSignature = false,
            doc = "One or several groups by number or name; 0 is the whole match.")
    static Object group(Frame frame, PyMatch self, Object[] args) {
        switch (args.length) {
            case 0:
                return self.group(frame, 0, PyNone.NONE);
            case 1:
                return self.group(frame, args[0]);
            default:
                Object[] items = new Object[args.length];
                for (int i = 0; i < items.length; i++) {
                    items[i] = self.group(frame, args[i]);
                }
                return PyTuple.of(items);
        }
    }

    @PythonMethod(value = "groups", signature = "($self, /, default=None)", doc = "All groups.")
    static Object groups(Frame frame, PyMatch self, Object other) {
        Object[] items = new Object[self.groups()];
        for (int i = 0; i < items.length; i++) {
            items[i] = self.group(frame, i + 1, other);
        }
        return PyTuple.of(items);
    }

    @PythonMethod(value = "groupdict", signature = "($self, /, default=None)", doc = "The groups with names.")
    static Object groupDict(Frame frame, PyMatch self, Object other) {
        PyDict out = new PyDict();
        Object[] items = self.pattern.groupIndex.itemsSnapshot();
        for (int i = 0; i < items.length; i += 2) {
            out.put(frame, items[i], self.group(frame, self.index(frame, items[i]), other));
        }
        return out;
    }

    @PythonMethod(value = "start", signature = "($self, group=0, /)", doc = "The start of a group; -1 if unset.")
    static long start(Frame frame, PyMatch self, Object group) {
        return self.spans[2 * self.index(frame, group)];
    }

    @PythonMethod(value = "end", signature = "($self, group=0, /)", doc = "The end of a group; -1 if unset.")
    static long end(Frame frame, PyMatch self, Object group) {
        return self.spans[2 * self.index(frame, group) + 1];
    }

    @PythonMethod(value = "span", signature = "($self, group=0, /)", doc = "Start and end of a group.")
    static PyTuple span(Frame frame, PyMatch self, Object group) {
        return pair(self, self.index(frame, group));
    }

    private static PyTuple pair(PyMatch self, int group) {
        return PyTuple.of((long) self.spans[2 * group], (long) self.spans[2 * group + 1]);
    }

    @PythonMethod(value = "expand", signature = "($self, /, template)",
            doc = "A replacement with its references filled in.")
    static Object expand(Frame frame, PyMatch self, Object template) {
        Object compiled = SreModule.compileTemplate(frame, self.pattern, template);
        return compiled instanceof PySreTemplate t ? t.expand(self.text(frame), self.spans) : compiled;
    }

    @PythonMethod(value = "__copy__", signature = "($self, /)")
    static Object copy(PyMatch self) {
        return self;
    }

    @PythonMethod(value = "__deepcopy__", signature = "($self, memo, /)")
    static Object deepCopy(PyMatch self, Object memo) {
        return self;
    }

    @PythonMethod(value = "__class_getitem__", signature = "($type, object, /)", kind = PythonMethod.Kind.CLASS,
            textSignature = false, doc = "See PEP 585.")
    static Object classGetItem(PyType type, Object item) {
        return PyGenericAlias.of(type, item);
    }

    @PythonGetter(value = "string", member = true, doc = "The string that was matched.")
    static Object string(PyMatch self) {
        return self.string;
    }

    @PythonGetter(value = "re", member = true, doc = "The pattern.")
    static Object pattern(PyMatch self) {
        return self.pattern;
    }

    @PythonGetter(value = "pos", member = true, doc = "Where the search began.")
    static long pos(PyMatch self) {
        return self.pos;
    }

    @PythonGetter(value = "endpos", member = true, doc = "Where the search was to end.")
    static long endpos(PyMatch self) {
        return self.endpos;
    }

    @PythonGetter(value = "lastindex", doc = "The number of the group that was matched last.")
    static Object lastIndex(PyMatch self) {
        return self.lastIndex < 0 ? PyNone.NONE : (Object) (long) self.lastIndex;
    }

    @PythonGetter(value = "lastgroup", doc = "The name of the group that was matched last.")
    static Object lastGroup(PyMatch self) {
        PyTuple names = self.pattern.indexGroup;
        return self.lastIndex < 0 || self.lastIndex >= names.size() ? PyNone.NONE : names.get(self.lastIndex);
    }

    @PythonGetter(value = "regs", doc = "The spans of the match and of all groups.")
    static PyTuple spans(PyMatch self) {
        Object[] items = new Object[self.groups() + 1];
        for (int i = 0; i < items.length; i++) {
            items[i] = pair(self, i);
        }
        return PyTuple.of(items);
    }
}
