package org.pyston.processor;

import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** What the annotations declare, checked and ready for the writers. */
final class Declared {
    private Declared() {
    }

    /** What an entry of a dispatch table is. */
    enum Form { METHOD, NEW, INIT, GETTER, SETTER, FUNCTION }

    /**
     * One Java method that is called by number.
     *
     * @param name the Python name
     * @param display the name in argument errors: the type's for {@code __new__} and {@code __init__}
     * @param target the Java method as generated code calls it, {@code p.PyList.append}
     * @param receiver the Java type of receiver or module, null for none
     * @param javaTypes the Java types of the parameters after the receiver
     * @param kind the constant of MethodDef
     */
    record Callable(int id, Form form, String name, String display, String target, ExecutableElement element,
            boolean takesFrame, String receiver, List<String> javaTypes, String result, SignatureText signature,
            String signatureText, String doc, String kind, boolean textSignature) {

        /** Number of bound arguments. */
        int boundCount() {
            return javaTypes.size() + (receiver == null ? 0 : 1);
        }
    }

    /** A slot's method. */
    record SlotMethod(SlotTable.Spec spec, String target, ExecutableElement element, boolean takesFrame,
            List<String> javaTypes, String result) {
    }

    /** An attribute: the numbers of getter and setter (-1 without), and whether the getter takes no frame. */
    record Attribute(String name, String doc, int getter, int setter, boolean member, boolean plain) {
    }

    /** A constant and the Java expression that makes it. */
    record Constant(String name, String expression) {
    }
}
