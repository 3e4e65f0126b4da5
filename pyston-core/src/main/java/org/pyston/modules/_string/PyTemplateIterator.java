package org.pyston.modules._string;

import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.text.FormatSyntaxException;
import org.pyston.text.FormatTemplateParser;

/** The pieces of a template, or given items, one after another. */
@PythonType(name = "formatteriterator", module = "_string", hidden = true)
public final class PyTemplateIterator extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyTemplateIteratorExposed());

    private final FormatTemplateParser parser;
    private final Object[] items;
    private int at;

    PyTemplateIterator(FormatTemplateParser parser) {
        super(TYPE);
        this.parser = parser;
        this.items = null;
    }

    PyTemplateIterator(Object[] items) {
        super(TYPE);
        this.parser = null;
        this.items = items;
    }

    @Slot("__iter__")
    static Object iter(PyTemplateIterator self) {
        return self;
    }

    @Slot("__next__")
    static Object next(PyTemplateIterator self) {
        synchronized (self) {
            if (self.items != null) {
                return self.at < self.items.length ? self.items[self.at++] : null;
            }
            try {
                FormatTemplateParser.Piece piece = self.parser.next();
                return piece == null ? null : StringModule.shown(piece);
            } catch (FormatSyntaxException e) {
                throw Errors.valueError(e.getMessage());
            }
        }
    }
}
