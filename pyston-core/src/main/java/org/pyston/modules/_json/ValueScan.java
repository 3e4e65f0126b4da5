package org.pyston.modules._json;

import java.util.HashMap;
import java.util.Map;
import org.pyston.object.PyNone;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.integer.IntText;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** Reads a value of JSON: one use. */
final class ValueScan {
    /** How deep values may be nested: CPython's limit of its own stack. */
    static final int MAX_DEPTH = 10_000;

    private final Frame frame;
    private final PyJsonScanner scanner;
    private final PyStr text;
    private final int length;
    /** The names of members, so that equal ones are one object. */
    private final Map<PyStr, PyStr> memo = new HashMap<>();
    /** After a scan: the index behind the value. */
    int end;
    private int depth;

    ValueScan(Frame frame, PyJsonScanner scanner, PyStr text) {
        this.frame = frame;
        this.scanner = scanner;
        this.text = text;
        this.length = text.length();
    }

    private int at(int index) {
        return index < length ? text.codePointAt(index) : -1;
    }

    private static PyException stop(int index) {
        return Errors.stopIteration((long) index);
    }

    private PyException error(String message, int index) {
        return JsonText.error(frame, message, text, index);
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < length) {
            int c = text.codePointAt(i);
            if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
                break;
            }
            i++;
        }
        return i;
    }

    /** The value at an index; raises StopIteration with the index of what is no value. */
    Object scan(int index) {
        switch (at(index)) {
            case -1:
                throw stop(index);
            case '"':
                return string(index + 1);
            case '{':
                deeper("object");
                Object object = object(index + 1);
                depth--;
                return object;
            case '[':
                deeper("array");
                Object array = array(index + 1);
                depth--;
                return array;
            case 'n':
                return word(index, "null") ? PyNone.NONE : number(index);
            case 't':
                return word(index, "true") ? Boolean.TRUE : number(index);
            case 'f':
                return word(index, "false") ? Boolean.FALSE : number(index);
            case 'N':
                return word(index, "NaN") ? constant("NaN") : number(index);
            case 'I':
                return word(index, "Infinity") ? constant("Infinity") : number(index);
            case '-':
                return word(index, "-Infinity") ? constant("-Infinity") : number(index);
            default:
                return number(index);
        }
    }

    private void deeper(String what) {
        if (++depth > MAX_DEPTH) {
            throw Errors.recursionError("maximum recursion depth exceeded while decoding a JSON " + what
                    + " from a unicode string");
        }
    }

    private boolean word(int index, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at(index + i) != word.charAt(i)) {
                return false;
            }
        }
        end = index + word.length();
        return true;
    }

    private Object constant(String name) {
        int after = end;
        Object value = ObjectCall.call1(frame, scanner.parseConstant, PyStr.of(name));
        end = after;
        return value;
    }

    private PyStr string(int start) {
        StringScan scan = new StringScan(frame, text, scanner.strict);
        PyStr value = scan.scan(start);
        end = scan.end;
        return value;
    }

    private Object array(int start) {
        PyList out = new PyList();
        int i = skipSpace(start);
        if (at(i) != ']') {
            while (true) {
                out.append(scan(i));
                i = skipSpace(end);
                if (at(i) == ']') {
                    break;
                }
                if (at(i) != ',') {
                    throw error("Expecting ',' delimiter", i);
                }
                i = skipSpace(i + 1);
            }
        }
        end = i + 1;
        return out;
    }

    private Object object(int start) {
        PyDict dict = scanner.hasPairsHook() ? null : new PyDict();
        PyList pairs = dict == null ? new PyList() : null;
        int i = skipSpace(start);
        if (at(i) != '}') {
            while (true) {
                if (at(i) != '"') {
                    throw error("Expecting property name enclosed in double quotes", i);
                }
                PyStr key = name(i + 1);
                i = skipSpace(end);
                if (at(i) != ':') {
                    throw error("Expecting ':' delimiter", i);
                }
                Object value = scan(skipSpace(i + 1));
                if (dict != null) {
                    dict.putStr(key, value);
                } else {
                    pairs.append(PyTuple.of(key, value));
                }
                i = skipSpace(end);
                if (at(i) == '}') {
                    break;
                }
                if (at(i) != ',') {
                    throw error("Expecting ',' delimiter", i);
                }
                i = skipSpace(i + 1);
            }
        }
        Object result = dict == null ? ObjectCall.call1(frame, scanner.pairsHook, pairs)
                : scanner.hasObjectHook() ? ObjectCall.call1(frame, scanner.objectHook, dict) : dict;
        end = i + 1;
        return result;
    }

    private PyStr name(int start) {
        PyStr name = string(start);
        PyStr known = memo.putIfAbsent(name, name);
        return known != null ? known : name;
    }

    private boolean isDigit(int index) {
        int c = at(index);
        return c >= '0' && c <= '9';
    }

    private int skipDigits(int from) {
        int i = from;
        while (isDigit(i)) {
            i++;
        }
        return i;
    }

    private Object number(int start) {
        int i = at(start) == '-' ? start + 1 : start;
        if (!isDigit(i)) {
            throw stop(start);
        }
        i = at(i) == '0' ? i + 1 : skipDigits(i);
        boolean isFloat = false;
        if (at(i) == '.' && isDigit(i + 1)) {
            isFloat = true;
            i = skipDigits(i + 1);
        }
        if (at(i) == 'e' || at(i) == 'E') {
            int digits = at(i + 1) == '-' || at(i + 1) == '+' ? i + 2 : i + 1;
            if (isDigit(digits)) {
                isFloat = true;
                i = skipDigits(digits);
            }
        }
        PyStr digits = text.substring(start, i);
        Object value;
        if (isFloat) {
            value = scanner.readsFloats() ? (Object) Double.parseDouble(digits.toString())
                    : ObjectCall.call1(frame, scanner.parseFloat, digits);
        } else {
            value = scanner.readsInts() ? integer(digits) : ObjectCall.call1(frame, scanner.parseInt, digits);
        }
        end = i;
        return value;
    }

    private Object integer(PyStr digits) {
        return digits.length() < 18 ? (Object) Long.parseLong(digits.toString()) : IntText.parse(frame, digits, 10);
    }
}
