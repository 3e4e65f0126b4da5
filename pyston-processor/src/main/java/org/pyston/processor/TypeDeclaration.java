package org.pyston.processor;

import java.util.List;
import javax.lang.model.element.TypeElement;
import org.pyston.processor.Declared.Attribute;
import org.pyston.processor.Declared.Callable;
import org.pyston.processor.Declared.Constant;
import org.pyston.processor.Declared.SlotMethod;

/**
 * A class with {@code @PythonType}.
 *
 * @param base the class that declares the base type, null for object
 * @param callables every method that is called by number
 */
record TypeDeclaration(TypeElement element, String packageName, Marker marker, TypeElement base, List<Callable> callables,
        List<SlotMethod> slots, List<Attribute> attributes, List<Constant> constants) {

    String name() {
        return marker.text("name");
    }

    /** Whether it declares {@code object} itself. */
    boolean isObject() {
        return element.getQualifiedName().contentEquals(Names.OBJECT_TYPE);
    }

    /** The one method of a form, null without. */
    Callable only(Declared.Form form) {
        for (Callable callable : callables) {
            if (callable.form() == form) {
                return callable;
            }
        }
        return null;
    }

    SlotMethod slot(String name) {
        for (SlotMethod slot : slots) {
            if (slot.spec().name().equals(name)) {
                return slot;
            }
        }
        return null;
    }
}
