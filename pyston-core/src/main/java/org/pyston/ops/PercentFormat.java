package org.pyston.ops;

import java.math.BigInteger;
import org.pyston.numeric.NumericException;
import org.pyston.numeric.PercentNumbers;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PercentParser;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.complex.PyComplex;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.integer.PyInt;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/**
 * {@code format % args} of str: one use. That of bytes is a subclass, which works on Latin-1 text. Source: library reference,
 * "printf-style String Formatting"; CPython's PyUnicode_Format.
 */
public class PercentFormat {
    private static final int CODE_POINTS = 0x110000;

    protected final Frame frame;
    private final Object args;
    /** The arguments when they are a tuple, else null: then there is one. */
    private final Object[] items;
    private final boolean isMapping;
    private int at;
    private boolean looked;
    /** The value of the last key; null when there was none. */
    private Object keyed;

    protected PercentFormat(Frame frame, Object args) {
        this.frame = frame;
        this.args = args;
        items = args instanceof PyTuple t ? t.items() : null;
        isMapping = items == null && !isText(args) && PyType.slotsOf(args).has(SlotId.GETITEM);
    }

    /** {@code format % args}. Raises TypeError, ValueError, OverflowError, KeyError, or what the values raise. */
    public static PyStr format(Frame frame, PyStr format, Object args) {
        return new PercentFormat(frame, args).run(format);
    }

    /** Fills the format in. */
    protected final PyStr run(PyStr format) {
        PercentParser parser = new PercentParser(format);
        PyStrBuilder out = new PyStrBuilder(format.length() + 32);
        for (PercentParser.Piece piece; (piece = parser.next()) != null;) {
            if (piece.literal() != null) {
                out.append(piece.literal());
            } else {
                convert(out, piece);
            }
        }
        int count = items == null ? 1 : items.length;
        if (at < count && !isMapping) {
            throw Errors.typeError("not all arguments converted during " + context() + " formatting");
        }
        return out.build();
    }

    // ---- what differs for bytes

    /** Whether an argument is text of the format's own kind, which is never taken for a mapping. */
    protected boolean isText(Object value) {
        return PyStrInstance.isStr(value);
    }

    /** What error texts call the operation. */
    protected String context() {
        return "string";
    }

    /** The key as the mapping has it. */
    protected Object key(PyStr key) {
        return key;
    }

    /** The text of the conversions that are not for numbers; null when there is no such conversion. */
    protected PyStr text(Object value, int conversion) {
        return switch (conversion) {
            case 's' -> ObjectStr.str(frame, value);
            case 'r' -> ObjectRepr.repr(frame, value);
            case 'a' -> ObjectRepr.ascii(frame, value);
            default -> null;
        };
    }

    /** The character of the conversion c. */
    protected PyStr character(Object value) {
        PyStr s = PyStrInstance.valueOrNull(value);
        if (s != null) {
            if (s.length() != 1) {
                throw Errors.typeError("%c requires int or char");
            }
            return s;
        }
        Object n = NumberIndex.indexOrNull(frame, value);
        if (n == null) {
            throw Errors.typeError("%c requires int or char");
        }
        if (!(n instanceof Long l) || l < 0 || l >= CODE_POINTS) {
            throw Errors.overflowError("%c arg not in range(0x110000)");
        }
        return PyStr.ofCodePoint((int) (long) l);
    }

    /** The number of the conversions e to G. */
    protected double floating(Object value) {
        return NumberFloat.asDouble(frame, value);
    }

    // ---- arguments

    private Object nextArgument() {
        if (keyed != null) {
            Object value = keyed;
            keyed = null;
            return value;
        }
        if (items == null ? at > 0 || looked : at >= items.length) {
            throw Errors.typeError("not enough arguments for format string");
        }
        int i = at++;
        return items == null ? args : items[i];
    }

    private void lookUp(PyStr key) {
        if (!isMapping) {
            throw Errors.typeError("format requires a mapping");
        }
        if (key == null) {
            throw Errors.valueError("incomplete format key");
        }
        keyed = ObjectGetItem.get(frame, args, key(key));
        looked = true;
    }

    private int star(String type) {
        Object value = PyInt.valueOrNull(nextArgument());
        if (value == null) {
            throw Errors.typeError("* wants int");
        }
        if (value instanceof BigInteger) {
            throw Errors.overflowError("Python int too large to convert to C " + type);
        }
        long n = (Long) value;
        if (n != (int) n) {
            throw type.equals("int") ? Errors.overflowError("Python int too large to convert to C int")
                    : Errors.valueError("width too big");
        }
        return (int) n;
    }

    // ---- conversions

    private void convert(PyStrBuilder out, PercentParser.Piece piece) {
        if (piece.hasKey()) {
            lookUp(piece.key());
        }
        int flags = piece.flags();
        int width = piece.width();
        if (width == PercentParser.STAR) {
            width = star("ssize_t");
            if (width < 0) {
                flags |= PercentParser.LEFT;
                width = width == Integer.MIN_VALUE ? Integer.MAX_VALUE : -width;
            }
        }
        int precision = piece.precision();
        if (precision == PercentParser.STAR) {
            precision = Math.max(0, star("int"));
        }
        if (piece.error() != null) {
            throw Errors.valueError(piece.error().getMessage());
        }
        Object value = nextArgument();
        int conversion = piece.conversion();
        switch (conversion) {
            case 'd', 'i', 'u', 'o', 'x', 'X' -> out.appendAscii(integer(value, conversion, flags, width, precision));
            case 'e', 'E', 'f', 'F', 'g', 'G' -> out.appendAscii(PercentNumbers.format(floating(value), conversion,
                    flags, width, precision));
            case 'c' -> pad(out, character(value), flags, width, -1);
            default -> {
                PyStr text = text(value, conversion);
                if (text == null) {
                    throw Errors.valueError(piece.unsupported().getMessage());
                }
                pad(out, text, flags, width, precision);
            }
        }
    }

    private static void pad(PyStrBuilder out, PyStr text, int flags, int width, int precision) {
        int n = precision >= 0 && precision < text.length() ? precision : text.length();
        int room = Math.max(0, width - n);
        boolean left = (flags & PercentParser.LEFT) != 0;
        if (!left) {
            out.append(' ', room);
        }
        out.append(text, 0, n);
        if (left) {
            out.append(' ', room);
        }
    }

    private String integer(Object value, int conversion, int flags, int width, int precision) {
        Object n = PyInt.valueOrNull(value);
        if (n == null) {
            n = toInteger(value, conversion);
        }
        try {
            return PercentNumbers.format(n, conversion, flags, width, precision,
                    frame.interpreter().intMaxStrDigits());
        } catch (NumericException e) {
            throw NumericErrors.of(e);
        }
    }

    private Object toInteger(Object value, int conversion) {
        boolean exact = conversion == 'o' || conversion == 'x' || conversion == 'X';
        Slots slots = PyType.slotsOf(value);
        if (slots.has(SlotId.INDEX) || slots.has(SlotId.INT) || slots.has(SlotId.FLOAT) || value instanceof PyComplex) {
            try {
                return exact ? NumberIndex.index(frame, value) : NumberInt.toInt(frame, value);
            } catch (PyException e) {
                if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
                    throw e;
                }
            }
        }
        throw Errors.typeError("%" + (char) conversion + " format: " + (exact ? "an integer" : "a real number")
                + " is required, not " + PyType.of(value).name());
    }
}
