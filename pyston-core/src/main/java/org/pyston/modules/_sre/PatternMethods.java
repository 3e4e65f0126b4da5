package org.pyston.modules._sre;

import org.pyston.annotations.PythonMethod;
import org.pyston.object.PyNone;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Frame;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** The methods of {@code re.Pattern}. */
final class PatternMethods {
    private PatternMethods() {
    }

    private static Object matchOrNone(boolean found, PyPattern self, PatternText text, SreMatcher matcher, long pos,
            long endpos) {
        return found ? PyMatch.of(self, text, matcher, pos, endpos) : PyNone.NONE;
    }

    @PythonMethod(value = "match", signature = "($self, /, string, pos=0, endpos=sys.maxsize)",
            doc = "Matches at the start of the string.")
    static Object match(Frame frame, PyPattern self, Object string, Object pos, Object endpos) {
        long from = SliceIndices.toSize(frame, pos);
        long to = SliceIndices.toSize(frame, endpos);
        PatternText text = self.text(frame, string);
        SreMatcher matcher = self.matcher(frame, text, from, to);
        return matchOrNone(matcher.match(), self, text, matcher, from, to);
    }

    @PythonMethod(value = "fullmatch", signature = "($self, /, string, pos=0, endpos=sys.maxsize)",
            doc = "Matches the whole string.")
    static Object fullMatch(Frame frame, PyPattern self, Object string, Object pos, Object endpos) {
        long from = SliceIndices.toSize(frame, pos);
        long to = SliceIndices.toSize(frame, endpos);
        PatternText text = self.text(frame, string);
        SreMatcher matcher = self.matcher(frame, text, from, to);
        return matchOrNone(matcher.fullMatch(), self, text, matcher, from, to);
    }

    @PythonMethod(value = "search", signature = "($self, /, string, pos=0, endpos=sys.maxsize)",
            doc = "Finds the first match.")
    static Object search(Frame frame, PyPattern self, Object string, Object pos, Object endpos) {
        long from = SliceIndices.toSize(frame, pos);
        long to = SliceIndices.toSize(frame, endpos);
        PatternText text = self.text(frame, string);
        SreMatcher matcher = self.matcher(frame, text, from, to);
        return matchOrNone(matcher.search(), self, text, matcher, from, to);
    }

    @PythonMethod(value = "scanner", signature = "($self, /, string, pos=0, endpos=sys.maxsize)")
    static Object scanner(Frame frame, PyPattern self, Object string, Object pos, Object endpos) {
        return new PyScanner(frame, self, string, pos, endpos);
    }

    @PythonMethod(value = "finditer", signature = "($self, /, string, pos=0, endpos=sys.maxsize)",
            doc = "An iterator of all matches that do not overlap.")
    static Object findIter(Frame frame, PyPattern self, Object string, Object pos, Object endpos) {
        return new PyMatchIterator(new PyScanner(frame, self, string, pos, endpos));
    }

    @PythonMethod(value = "findall", signature = "($self, /, string, pos=0, endpos=sys.maxsize)",
            doc = "A list of all matches that do not overlap.")
    static PyList findAll(Frame frame, PyPattern self, Object string, Object pos, Object endpos) {
        long from = SliceIndices.toSize(frame, pos);
        long to = SliceIndices.toSize(frame, endpos);
        PatternText text = self.text(frame, string);
        SreMatcher matcher = self.matcher(frame, text, from, to);
        PyList out = new PyList();
        int groups = self.groups();
        while (matcher.search()) {
            if (groups < 2) {
                out.append(groups == 0 ? text.slice(matcher.start(), matcher.end()) : group(text, matcher, 1));
            } else {
                Object[] items = new Object[groups];
                for (int i = 0; i < groups; i++) {
                    items[i] = group(text, matcher, i + 1);
                }
                out.append(PyTuple.of(items));
            }
            matcher.advance();
        }
        return out;
    }

    /** The group, empty if it took no part. */
    private static Object group(PatternText text, SreMatcher matcher, int group) {
        int start = matcher.groupStart(group);
        return start < 0 ? text.empty() : text.slice(start, matcher.groupEnd(group));
    }

    @PythonMethod(value = "split", signature = "($self, /, string, maxsplit=0)",
            doc = "The text between the matches, and the groups.")
    static PyList split(Frame frame, PyPattern self, Object string, Object maxsplit) {
        long most = SliceIndices.toSize(frame, maxsplit);
        PatternText text = self.text(frame, string);
        SreMatcher matcher = self.matcher(frame, text, 0, Long.MAX_VALUE);
        PyList out = new PyList();
        int last = 0;
        for (long n = 0; (most == 0 || n < most) && matcher.search(); n++) {
            out.append(text.slice(last, matcher.start()));
            for (int i = 1; i <= self.groups(); i++) {
                int start = matcher.groupStart(i);
                out.append(start < 0 ? PyNone.NONE : text.slice(start, matcher.groupEnd(i)));
            }
            last = matcher.end();
            matcher.advance();
        }
        out.append(text.slice(last, text.length()));
        return out;
    }

    @PythonMethod(value = "sub", signature = "($self, /, repl, string, count=0)",
            doc = "The string with the matches replaced.")
    static Object sub(Frame frame, PyPattern self, Object repl, Object string, Object count) {
        long limit = SliceIndices.toSize(frame, count);
        return new Substitution(frame, self, repl, string, limit).run();
    }

    @PythonMethod(value = "subn", signature = "($self, /, repl, string, count=0)",
            doc = "The string with the matches replaced, and their number.")
    static Object subn(Frame frame, PyPattern self, Object repl, Object string, Object count) {
        long limit = SliceIndices.toSize(frame, count);
        Substitution s = new Substitution(frame, self, repl, string, limit);
        Object result = s.run();
        return PyTuple.of(result, (long) s.count());
    }
}
