package org.pyston.ops;

import java.util.ArrayList;
import java.util.List;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.FormatFieldName;
import org.pyston.text.FormatSyntaxException;
import org.pyston.text.FormatTemplateParser;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.dict.PyDict;

/** {@code str.format} and {@code str.format_map}: one use. Source: PEP 3101, CPython's unicode_format.h. */
public final class StrFormat {
    /** How deep fields may be nested in format specifications, the template itself included. */
    private static final int MAX_DEPTH = 2;

    private final Frame frame;
    /** The positional arguments; null for format_map. */
    private final Object[] args;
    private final Object mapping;
    /** The number of the next field without a name. */
    private int next;
    private Numbering numbering = Numbering.UNKNOWN;

    private enum Numbering { UNKNOWN, AUTOMATIC, MANUAL }

    /** {@code args} is null when fields have names only. */
    public StrFormat(Frame frame, Object[] args, Object mapping) {
        this.frame = frame;
        this.args = args;
        this.mapping = mapping;
    }

    /** The template with its fields filled in. Raises ValueError, IndexError, KeyError, or what the values raise. */
    public PyStr format(PyStr template) {
        try {
            return expand(template, MAX_DEPTH);
        } catch (FormatSyntaxException e) {
            throw Errors.valueError(e.getMessage());
        }
    }

    private PyStr expand(PyStr template, int depth) {
        if (depth == 0) {
            throw Errors.valueError("Max string recursion exceeded");
        }
        FormatTemplateParser parser = new FormatTemplateParser(template);
        PyStrBuilder out = new PyStrBuilder(template.length() + 16);
        for (FormatTemplateParser.Piece piece; (piece = parser.next()) != null;) {
            out.append(piece.literal());
            if (piece.hasField()) {
                Object value = converted(field(new FormatFieldName(piece.name())), piece.conversion());
                PyStr spec = piece.nested() ? expand(piece.spec(), depth - 1) : piece.spec();
                out.append(ObjectFormat.format(frame, value, spec));
            }
        }
        return out.build();
    }

    private Object converted(Object value, int conversion) {
        return switch (conversion) {
            case 0 -> value;
            case 'r' -> ObjectRepr.repr(frame, value);
            case 's' -> ObjectStr.strObject(frame, value);
            case 'a' -> ObjectRepr.ascii(frame, value);
            default -> throw Errors.valueError("Unknown conversion specifier " + (conversion > 32 && conversion < 127
                    ? String.valueOf((char) conversion) : "\\x" + Integer.toHexString(conversion)));
        };
    }

    private Object field(FormatFieldName name) {
        Object value = first(name);
        List<FormatFieldName.Step> steps = new ArrayList<>(1);
        for (int at = 0; at < name.length();) {
            at = name.step(at, steps);
            FormatFieldName.Step step = steps.get(steps.size() - 1);
            if (step.attribute()) {
                value = ObjectGetAttr.get(frame, value, step.name());
            } else {
                value = ObjectGetItem.get(frame, value, step.index() >= 0 ? (Object) step.index() : step.name());
            }
        }
        return value;
    }

    private Object first(FormatFieldName name) {
        long index = name.firstIndex();
        boolean empty = name.first().isEmpty();
        if (empty || index >= 0) {
            number(empty ? Numbering.AUTOMATIC : Numbering.MANUAL);
            return positional(empty ? next++ : index);
        }
        if (mapping instanceof PyDict dict && dict.type() == PyDict.TYPE) {
            Object value = dict.get(frame, name.first());
            if (value == null) {
                throw Errors.keyError(name.first());
            }
            return value;
        }
        return ObjectGetItem.get(frame, mapping, name.first());
    }

    private void number(Numbering kind) {
        if (numbering == Numbering.UNKNOWN) {
            numbering = kind;
        } else if (numbering != kind) {
            throw Errors.valueError(kind == Numbering.MANUAL
                    ? "cannot switch from automatic field numbering to manual field specification"
                    : "cannot switch from manual field specification to automatic field numbering");
        }
    }

    private Object positional(long index) {
        if (args == null) {
            throw Errors.valueError("Format string contains positional fields");
        }
        if (index >= args.length) {
            throw Errors.indexError("Replacement index " + index + " out of range for positional args tuple");
        }
        return args[(int) index];
    }
}
