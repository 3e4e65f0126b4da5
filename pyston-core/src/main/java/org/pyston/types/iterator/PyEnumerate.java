package org.pyston.types.iterator;

import java.math.BigInteger;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Frame;
import org.pyston.types.alias.PyGenericAlias;
import org.pyston.types.tuple.PyTuple;

/** {@code enumerate}. Source: CPython's enumobject.c. */
@PythonType(name = "enumerate", subclassable = true, textSignature = "(iterable, start=0)",
        doc = "Pairs of a count and an item of iterable.")
public final class PyEnumerate extends PlainIterator {
    public static final PyType TYPE = PyType.builtin(new PyEnumerateExposed());

    private final Object iterator;
    /** The iterator if its steps run no Python code and this is no subclass; else null. */
    private final PlainIterator plain;
    private long count;
    /** The count once it does not fit a long; else null. */
    private BigInteger bigCount;

    private PyEnumerate(PyType type, Object iterator, Object start) {
        super(type);
        this.iterator = iterator;
        this.plain = type == TYPE ? PlainIterator.of(iterator) : null;
        if (start instanceof Long l) {
            count = l;
        } else {
            bigCount = (BigInteger) start;
        }
    }

    @PythonNew(signature = "(iterable, start=0)")
    static Object make(Frame frame, PyType type, Object iterable, Object start) {
        Object first = NumberIndex.index(frame, start);
        return new PyEnumerate(type, ObjectIter.iter(frame, iterable), first);
    }

    @Slot("__iter__")
    static Object iter(PyEnumerate self) {
        return self;
    }

    @Slot("__next__")
    static Object next(Frame frame, PyEnumerate self) {
        Object item = ObjectIter.next(frame, self.iterator);
        return item == null ? null : PyTuple.of(self.takeCount(), item);
    }

    @Override
    public boolean isPlain() {
        return plain != null;
    }

    @Override
    public Object plainNext() {
        PlainIterator p = plain;
        if (p == null) {
            return NOT_PLAIN;
        }
        Object item = p.plainNext();
        return item == null ? null : PyTuple.of(takeCount(), item);
    }

    /**
     * The item of the next pair, whose count {@link #takeLongCount} gives; null at the end; {@link #NOT_PLAIN} when the step may
     * run Python code or the count does not fit a long.
     */
    public Object nextItem() {
        PlainIterator p = plain;
        return p == null || bigCount != null || count == Long.MAX_VALUE ? NOT_PLAIN : p.plainNext();
    }

    /** The count that belongs to what {@link #nextItem} gave. */
    public long takeLongCount() {
        return count++;
    }

    private Object takeCount() {
        if (bigCount == null) {
            long n = count;
            if (n == Long.MAX_VALUE) {
                bigCount = BigInteger.valueOf(n).add(BigInteger.ONE);
            } else {
                count = n + 1;
            }
            return n;
        }
        BigInteger n = bigCount;
        bigCount = n.add(BigInteger.ONE);
        return n.bitLength() < 64 ? (Object) n.longValue() : n;
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(PyEnumerate self) {
        BigInteger n = self.bigCount;
        Object at = n == null ? (Object) self.count : n.bitLength() < 64 ? (Object) n.longValue() : n;
        return PyTuple.of(self.type(), PyTuple.of(self.iterator, at));
    }

    @PythonMethod(value = "__class_getitem__", signature = "($type, object, /)", kind = PythonMethod.Kind.CLASS,
            textSignature = false, doc = "See PEP 585.")
    static Object classGetItem(PyType type, Object item) {
        return PyGenericAlias.of(type, item);
    }
}
