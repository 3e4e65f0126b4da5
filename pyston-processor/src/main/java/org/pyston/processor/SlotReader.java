package org.pyston.processor;

import java.util.ArrayList;
import java.util.List;
import org.pyston.processor.Declared.SlotMethod;

/** Checks a method with {@code @Slot} against {@link SlotTable}. */
final class SlotReader {
    private SlotReader() {
    }

    static SlotMethod read(JavaMethod java, String name) throws DeclarationError {
        SlotTable.Spec spec = SlotTable.find(name);
        if (spec == null) {
            throw new DeclarationError(java.element(), "there is no slot " + name);
        }
        checkTypes(java, spec);
        checkResult(java, spec);
        return new SlotMethod(spec, java.target(), java.element(), java.takesFrame(), java.types(), java.result());
    }

    private static void checkTypes(JavaMethod java, SlotTable.Spec spec) throws DeclarationError {
        List<String> types = spec.types();
        if (spec.name().equals("__pow__") && java.types().size() == 3) {
            types = new ArrayList<>(types);
            types.add("java.lang.Object");
        }
        boolean same = java.types().size() == types.size();
        for (int i = 0; same && i < types.size(); i++) {
            String given = java.types().get(i);
            same = given.equals(types.get(i)) || i == 0 && spec.typedReceiver() && MethodReader.isClass(given);
        }
        if (!same) {
            List<String> simple = new ArrayList<>();
            for (int i = 0; i < types.size(); i++) {
                simple.add(i == 0 && spec.typedReceiver() ? "the instance" : Names.simple(types.get(i)));
            }
            throw new DeclarationError(java.element(), "slot " + spec.name() + " takes ([Frame], "
                    + String.join(", ", simple) + ")");
        }
    }

    private static void checkResult(JavaMethod java, SlotTable.Spec spec) throws DeclarationError {
        boolean good = switch (spec.result()) {
            case "java.lang.Object" -> Conversions.isResult(java.result())
                    && (!java.result().equals("void") || spec.name().equals("__call__"));
            default -> java.result().equals(spec.result());
        };
        if (!good) {
            throw new DeclarationError(java.element(), "slot " + spec.name() + " returns " + Names.simple(spec.result())
                    + ", not " + java.result());
        }
    }
}
