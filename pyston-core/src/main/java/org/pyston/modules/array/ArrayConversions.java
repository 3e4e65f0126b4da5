package org.pyston.modules.array;

import org.pyston.annotations.PythonMethod;
import org.pyston.object.Identity;
import org.pyston.object.PyNone;
import org.pyston.ops.BytesLike;
import org.pyston.ops.ImportModule;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** {@code array.array} to and from bytes, lists, strings, files and pickles. */
final class ArrayConversions {
    private static final int FILE_BLOCK = 64 * 1024;

    private ArrayConversions() {
    }

    @PythonMethod(value = "tolist", signature = "($self, /)", doc = "The items as a list.")
    static PyList toList(PyArray self) {
        PyList list = new PyList();
        Object item;
        for (int i = 0; (item = self.get(i)) != null; i++) {
            list.append(item);
        }
        return list;
    }

    @PythonMethod(value = "fromlist", signature = "($self, list, /)", doc = "Adds the items of a list, all or none.")
    static void fromList(Frame frame, PyArray self, Object list) {
        if (!(list instanceof PyList l)) {
            throw Errors.typeError("arg must be list");
        }
        Object[] values = l.toArray();
        byte[] bytes = new byte[values.length * self.items.size];
        for (int i = 0; i < values.length; i++) {
            self.items.write(bytes, i, self.items.encode(frame, values[i]));
        }
        self.replace(Integer.MAX_VALUE, Integer.MAX_VALUE, bytes);
    }

    @PythonMethod(value = "tobytes", signature = "($self, /)", doc = "The items' machine values as bytes.")
    static Object toBytes(PyArray self) {
        return BytesLike.make(self.bytes());
    }

    @PythonMethod(value = "frombytes", signature = "($self, buffer, /)", doc = "Adds items from machine values.")
    static void fromBytes(Frame frame, PyArray self, Object buffer) {
        addBytes(self, BytesLike.read(frame, buffer));
    }

    static void addBytes(PyArray self, byte[] bytes) {
        if (bytes.length % self.items.size != 0) {
            throw Errors.valueError("bytes length not a multiple of item size");
        }
        self.replace(Integer.MAX_VALUE, Integer.MAX_VALUE, bytes);
    }

    @PythonMethod(value = "tounicode", signature = "($self, /)", doc = "The items of a unicode array as a string.")
    static PyStr toUnicode(PyArray self) {
        if (self.items != ItemType.UNICODE) {
            throw Errors.valueError("tounicode() may only be called on unicode type arrays");
        }
        PyStrBuilder out = new PyStrBuilder();
        Object item;
        for (int i = 0; (item = self.get(i)) != null; i++) {
            out.append((PyStr) item);
        }
        return out.build();
    }

    @PythonMethod(value = "fromunicode", signature = "($self, ustr, /)", doc = "Adds a string to a unicode array.")
    static void fromUnicode(PyArray self, PyStr ustr) {
        if (self.items != ItemType.UNICODE) {
            throw Errors.valueError("fromunicode() may only be called on unicode type arrays");
        }
        for (int i = 0; i < ustr.length(); i++) {
            self.append(ustr.codePointAt(i));
        }
    }

    @PythonMethod(value = "tofile", signature = "($self, f, /)", doc = "Writes the machine values to a file.")
    static void toFile(Frame frame, PyArray self, Object f) {
        byte[] bytes = self.bytes();
        for (int at = 0; at < bytes.length; at += FILE_BLOCK) {
            Object block = BytesLike.make(bytes, at, Math.min(bytes.length, at + FILE_BLOCK));
            ObjectCall.callMethod(frame, f, PyStr.of("write"), block);
        }
        if (bytes.length == 0) {
            ObjectGetAttr.get(frame, f, PyStr.of("write"));
        }
    }

    @PythonMethod(value = "fromfile", signature = "($self, f, n, /)", doc = "Adds n items from a file's machine values.")
    static void fromFile(Frame frame, PyArray self, Object f, Object n) {
        int count = NumberIndex.asInt(frame, n);
        if (count < 0) {
            throw Errors.valueError("negative count");
        }
        long wanted = (long) count * self.items.size;
        Object data = ObjectCall.callMethod(frame, f, PyStr.of("read"), wanted);
        if (!BytesLike.isBytes(data)) {
            throw Errors.typeError("read() didn't return bytes");
        }
        byte[] bytes = BytesLike.bytesOrNull(data);
        addBytes(self, bytes);
        if (bytes.length != wanted) {
            throw Errors.eofError("read() didn't return enough bytes");
        }
    }

    @PythonMethod(value = "buffer_info", signature = "($self, /)", doc = "A pair of an address and the number of items.")
    static Object bufferInfo(PyArray self) {
        return PyTuple.of(Identity.id(self), (long) self.size());
    }

    @PythonMethod(value = "__reduce_ex__", signature = "($self, value, /)", doc = "State for pickling.")
    static Object reduce(Frame frame, PyArray self, Object value) {
        boolean old = NumberIndex.asInt(frame, value) < 3;
        Object dict = ObjectGetAttr.getOrNull(frame, self, org.pyston.runtime.Names.DICT);
        Object state = dict == null ? PyNone.NONE : dict;
        PyStr code = ArraySlots.code(self);
        if (old) {
            Object items = self.items == ItemType.UNICODE ? toUnicode(self) : toList(self);
            return PyTuple.of(self.type(), PyTuple.of(code, items), state);
        }
        Object reconstructor = ImportModule.attribute(frame, "array", "_array_reconstructor");
        return PyTuple.of(reconstructor,
                PyTuple.of(self.type(), code, (long) self.items.machineFormat, BytesLike.make(self.bytes())), state);
    }
}
