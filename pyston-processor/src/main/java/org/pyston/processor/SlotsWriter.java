package org.pyston.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pyston.processor.Declared.Callable;
import org.pyston.processor.Declared.Form;
import org.pyston.processor.Declared.SlotMethod;
import org.pyston.processor.SlotTable.Family;

/** Writes the subclass of {@code Slots} of a type. */
final class SlotsWriter {
    private static final String[] NAMES = {"self", "a", "b", "c"};
    private final TypeDeclaration type;
    private final String baseSlots;
    private final Map<String, Integer> ordinals;
    private final JavaText out = new JavaText();

    /**
     * @param baseSlots the superclass
     * @param ordinals the places of the constants of BinaryOp and UnaryOp, by simple name ({@code BinaryOp.ADD})
     */
    SlotsWriter(TypeDeclaration type, String baseSlots, Map<String, Integer> ordinals) {
        this.type = type;
        this.baseSlots = baseSlots;
        this.ordinals = ordinals;
    }

    String write() {
        String name = type.element().getSimpleName() + "Slots";
        out.line("/** The slots of {@code " + type.name() + "}. */");
        out.line("public class " + name + " extends " + baseSlots + " {");
        out.line("public " + name + "() {").line("}");
        for (SlotMethod slot : type.slots()) {
            if (slot.spec().family() == Family.OWN) {
                writeOwn(slot);
            }
        }
        writeLookup();
        writeUnhashable();
        writeOperators(Family.BINARY, "binary", "BinaryOp op, Object left, Object right", "op, left, right");
        writeOperators(Family.IN_PLACE, "inPlace", "BinaryOp op, Object left, Object right", "op, left, right");
        writeOperators(Family.UNARY, "unary", "UnaryOp op, Object self", "op, self");
        writeTernaryPow();
        Callable constructor = type.only(Form.NEW);
        if (constructor != null) {
            open("Object newObject(Frame frame, PyType type, Object[] args, PyStr[] names)");
            writeCall(constructor, "NEW_DEF", "type", true);
        }
        Callable initializer = type.only(Form.INIT);
        if (initializer != null) {
            open("void init(Frame frame, Object self, Object[] args, PyStr[] names)");
            writeCall(initializer, "INIT_DEF", "self", false);
        }
        writeHas();
        out.line("}");
        return out.file(type.packageName(), type.element().getQualifiedName().toString());
    }

    private void open(String header) {
        out.line("").line("@Override").line("public " + header + " {");
    }

    private void writeOwn(SlotMethod slot) {
        SlotTable.Spec spec = slot.spec();
        StringBuilder parameters = new StringBuilder("Frame frame");
        List<String> values = new ArrayList<>();
        for (int i = 0; i < spec.types().size(); i++) {
            parameters.append(", ").append(Names.written(spec.types().get(i))).append(' ').append(NAMES[i]);
            values.add(NAMES[i]);
        }
        open(Names.written(spec.result()) + " " + spec.method() + "(" + parameters + ")");
        String call = call(slot, values);
        if (slot.result().equals("void")) {
            out.line(call + ";");
            if (!spec.result().equals("void")) {
                out.line("return PyNone.NONE;");
            }
        } else {
            out.line("return " + (spec.result().equals("java.lang.Object") ? Conversions.result(slot.result(), call) : call)
                    + ";");
        }
        out.line("}");
    }

    private static String call(SlotMethod slot, List<String> values) {
        List<String> arguments = new ArrayList<>();
        if (slot.takesFrame()) {
            arguments.add("frame");
        }
        for (int i = 0; i < values.size(); i++) {
            arguments.add(i == 0 ? Conversions.receiver(slot.javaTypes().get(0), values.get(0)) : values.get(i));
        }
        return slot.target() + "(" + String.join(", ", arguments) + ")";
    }

    /** The look-up without AttributeError follows an own {@code __getattribute__}. */
    private void writeLookup() {
        if (type.slot("__getattribute__") != null && type.slot("getattr_or_null") == null) {
            open("Object getAttrOrNull(Frame frame, Object self, PyStr a)");
            out.line("return ObjectSlots.getAttrOrNullVia(this, frame, self, a);").line("}");
        }
    }

    private void writeUnhashable() {
        if (!type.marker().flag("hashable") && type.slot("__hash__") == null) {
            open("long hash(Frame frame, Object self)");
            out.line("throw Errors.typeError(\"unhashable type: '\" + PyType.of(self).qualifiedTpName() + \"'\");").line("}");
        }
    }

    /** The operators of one method of Slots, by the ordinal of the enum: a switch over the enum costs a class. */
    private void writeOperators(Family family, String method, String parameters, String arguments) {
        List<SlotMethod> slots = new ArrayList<>();
        for (SlotMethod slot : type.slots()) {
            if (slot.spec().family() == family) {
                slots.add(slot);
            }
        }
        if (slots.isEmpty()) {
            return;
        }
        open("Object " + method + "(Frame frame, " + parameters + ")");
        out.line("return switch (op.ordinal()) {");
        for (SlotMethod slot : slots) {
            String operation = (family == Family.UNARY ? "UnaryOp." : "BinaryOp.") + slot.spec().method();
            List<String> values = new ArrayList<>(family == Family.UNARY ? List.of("self") : List.of("left", "right"));
            if (slot.javaTypes().size() == 3) {
                values.add("PyNone.NONE");
            }
            out.line("case " + ordinals.get(operation) + " -> " + Conversions.result(slot.result(), call(slot, values))
                    + "; // " + slot.spec().method());
        }
        out.line("default -> super." + method + "(frame, " + arguments + ");").line("};").line("}");
    }

    private void writeTernaryPow() {
        SlotMethod pow = type.slot("__pow__");
        if (pow != null && pow.javaTypes().size() == 3) {
            open("Object ternaryPow(Frame frame, Object base, Object exponent, Object modulus)");
            out.line("return " + Conversions.result(pow.result(), call(pow, List.of("base", "exponent", "modulus"))) + ";");
            out.line("}");
        }
    }

    /** {@code newObject} and {@code init}: at once when the arguments fit as they are, else through the binder. */
    private void writeCall(Callable method, String def, String receiver, boolean returns) {
        String exposed = type.element().getSimpleName() + "Exposed";
        SignatureText signature = method.signature();
        boolean simple = method.boundCount() <= 3 && !signature.has(SignatureText.Kind.VARARGS)
                && !signature.has(SignatureText.Kind.VARKEYWORDS) && !signature.requiresKeywords();
        for (int n = signature.minPositional(); simple && n <= signature.maxPositional(); n++) {
            StringBuilder call = new StringBuilder(exposed + ".DISPATCH.call" + method.boundCount() + "(" + method.id()
                    + ", frame, " + receiver);
            for (int i = 0; i < method.javaTypes().size(); i++) {
                call.append(i < n ? ", args[" + i + "]" : ", null");
            }
            out.line("if (names == null && args.length == " + n + ") {");
            out.line((returns ? "return " : "") + call + ");");
            if (!returns) {
                out.line("return;");
            }
            out.line("}");
        }
        out.line("Object[] bound = ArgumentBinder.bind(" + exposed + "." + def + ", " + receiver + ", args, names);");
        out.line((returns ? "return " : "") + exposed + "." + def + ".invoke(frame, bound);");
        out.line("}");
    }

    private void writeHas() {
        List<String> ids = new ArrayList<>();
        boolean hashable = type.slot("__hash__") != null;
        for (SlotMethod slot : type.slots()) {
            if (slot.spec().id() != null) {
                ids.add("slot == SlotId." + slot.spec().id());
            }
        }
        boolean sequence = type.marker().flag("matchSequence") && type.slot("__getitem__") != null;
        if (sequence || type.marker().flag("sequenceItem")) {
            ids.add("slot == SlotId.SEQUENCE_ITEM");
        }
        boolean unhashable = !type.marker().flag("hashable") && !hashable;
        if (ids.isEmpty() && !unhashable) {
            return;
        }
        open("boolean has(SlotId slot)");
        if (unhashable) {
            out.line("if (slot == SlotId.HASH) {").line("return false;").line("}");
        }
        ids.add("super.has(slot)");
        out.line("return " + String.join(" || ", ids) + ";");
        out.line("}");
    }
}
