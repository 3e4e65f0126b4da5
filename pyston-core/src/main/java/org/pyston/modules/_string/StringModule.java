package org.pyston.modules._string;

import java.util.ArrayList;
import java.util.List;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.PyNone;
import org.pyston.runtime.Errors;
import org.pyston.text.FormatFieldName;
import org.pyston.text.FormatSyntaxException;
import org.pyston.text.FormatTemplateParser;
import org.pyston.text.PyStr;
import org.pyston.types.tuple.PyTuple;

/** The module {@code _string}: format templates taken apart, for {@code string.Formatter}. */
@PythonModule(value = "_string", doc = "Helpers of the module string.")
public final class StringModule {
    private StringModule() {
    }

    @PythonFunction(value = "formatter_parser", signature = "(string, /)", textSignature = false,
            doc = "Takes a format template apart.")
    static Object formatterParser(PyStr template) {
        return new PyTemplateIterator(new FormatTemplateParser(template));
    }

    @PythonFunction(value = "formatter_field_name_split", signature = "(string, /)", textSignature = false,
            doc = "Takes a field name apart.")
    static Object fieldNameSplit(PyStr name) {
        try {
            FormatFieldName field = new FormatFieldName(name);
            Object first = field.firstIndex() >= 0 ? (Object) field.firstIndex() : field.first();
            List<Object> steps = new ArrayList<>();
            for (FormatFieldName.Step step : field.steps()) {
                steps.add(PyTuple.of(step.attribute(),
                        !step.attribute() && step.index() >= 0 ? (Object) step.index() : step.name()));
            }
            return PyTuple.of(first, new PyTemplateIterator(steps.toArray()));
        } catch (FormatSyntaxException e) {
            throw Errors.valueError(e.getMessage());
        }
    }

    /** A piece of a template as {@code string.Formatter.parse} shows it. */
    static PyTuple shown(FormatTemplateParser.Piece piece) {
        if (!piece.hasField()) {
            return PyTuple.of(piece.literal(), PyNone.NONE, PyNone.NONE, PyNone.NONE);
        }
        return PyTuple.of(piece.literal(), piece.name(), piece.spec(),
                piece.conversion() == 0 ? PyNone.NONE : PyStr.ofCodePoint(piece.conversion()));
    }
}
