package org.pyston.processor;

import java.util.ArrayList;
import java.util.List;
import org.pyston.processor.Declared.Callable;

/** Writes the {@code call} methods of {@code Dispatch}: a switch over method numbers with one call a case. */
final class DispatchWriter {
    private static final String[] LETTERS = {"a", "b", "c"};
    /** HotSpot does not compile methods above 8000 bytes of bytecode; the estimate is on the safe side. */
    private static final int MOST_BYTES = 6000;

    private final JavaText out;
    private final Conversions conversions;

    DispatchWriter(JavaText out, Conversions conversions) {
        this.out = out;
        this.conversions = conversions;
    }

    void write(List<Callable> methods) {
        for (int arity = 0; arity <= 4; arity++) {
            List<Callable> some = new ArrayList<>();
            for (Callable method : methods) {
                if (Math.min(method.boundCount(), 4) == arity) {
                    some.add(method);
                }
            }
            if (!some.isEmpty()) {
                writeArity(arity, some);
            }
        }
    }

    private void writeArity(int arity, List<Callable> methods) {
        String name = arity == 4 ? "call" : "call" + arity;
        StringBuilder parameters = new StringBuilder("(int id, Frame frame");
        StringBuilder arguments = new StringBuilder("(id, frame");
        for (int i = 0; i < arity && arity < 4; i++) {
            parameters.append(", Object ").append(LETTERS[i]);
            arguments.append(", ").append(LETTERS[i]);
        }
        if (arity == 4) {
            parameters.append(", Object[] a");
            arguments.append(", a");
        }
        List<List<Callable>> chunks = chunks(methods);
        for (int i = 0; i < chunks.size(); i++) {
            out.line("");
            if (i == 0) {
                out.line("@Override");
            }
            out.line((i == 0 ? "public Object " + name : "private Object " + name + "Part" + i) + parameters + ") {");
            out.line("return switch (id) {");
            for (Callable method : chunks.get(i)) {
                writeCase(method);
            }
            out.line(i == chunks.size() - 1 ? "default -> throw wrongArity(id);"
                    : "default -> " + name + "Part" + (i + 1) + arguments + ");");
            out.line("};");
            out.line("}");
        }
    }

    private static List<List<Callable>> chunks(List<Callable> methods) {
        List<List<Callable>> chunks = new ArrayList<>();
        int bytes = MOST_BYTES;
        for (Callable method : methods) {
            int size = 20 + 25 * method.boundCount();
            if (bytes + size > MOST_BYTES) {
                chunks.add(new ArrayList<>());
                bytes = 0;
            }
            bytes += size;
            chunks.get(chunks.size() - 1).add(method);
        }
        return chunks;
    }

    private void writeCase(Callable method) {
        List<String> arguments = new ArrayList<>();
        if (method.takesFrame()) {
            arguments.add("frame");
        }
        int shift = 0;
        if (method.receiver() != null) {
            arguments.add(Conversions.receiver(method.receiver(), bound(method, 0)));
            shift = 1;
        }
        for (int i = 0; i < method.javaTypes().size(); i++) {
            arguments.add(conversions.argument(method, i, bound(method, i + shift)));
        }
        String call = method.target() + "(" + String.join(", ", arguments) + ")";
        if (method.result().equals("void")) {
            out.line("case " + method.id() + " -> {").line(call + ";").line("yield PyNone.NONE;").line("}");
        } else {
            out.line("case " + method.id() + " -> " + Conversions.result(method.result(), call) + ";");
        }
    }

    private static String bound(Callable method, int index) {
        return method.boundCount() <= 3 ? LETTERS[index] : "a[" + index + "]";
    }

    /** {@code new MethodDef(...)} for a method. */
    static String definition(Callable method, String dispatch) {
        SignatureText signature = method.signature();
        List<String> flags = new ArrayList<>();
        addIf(flags, method.receiver() != null, "TAKES_RECEIVER");
        addIf(flags, method.takesFrame() || convertsByPython(method), "TAKES_FRAME");
        addIf(flags, signature.has(SignatureText.Kind.VARARGS), "VARARGS");
        addIf(flags, signature.has(SignatureText.Kind.VARKEYWORDS), "VARKEYWORDS");
        addIf(flags, signature.has(SignatureText.Kind.POSITIONAL) || signature.has(SignatureText.Kind.KEYWORD_ONLY),
                "KEYWORDS");
        addIf(flags, !method.textSignature(), "NO_TEXT_SIGNATURE");
        addIf(flags, signature.requiresKeywords(), "REQUIRED_KEYWORDS");
        boolean unnamed = method.form() == Declared.Form.NEW && method.display().equals("function");
        boolean own = method.display().equals(method.name());
        addIf(flags, unnamed, "UNNAMED");
        addIf(flags, !unnamed && !own && (method.form() == Declared.Form.NEW || method.form() == Declared.Form.INIT),
                "NAMED_AS_OWNER");
        return "new MethodDef(" + JavaText.literal(method.name()) + ", " + JavaText.literal(method.signatureText()) + ", "
                + JavaText.literal(method.doc()) + ", " + dispatch + ", " + method.id() + ", MethodDef." + method.kind()
                + ", " + method.boundCount() + ", " + signature.minPositional() + ", " + signature.maxPositional() + ", "
                + JavaText.join(flags, " | ", "0") + ")";
    }

    private static void addIf(List<String> flags, boolean condition, String flag) {
        if (condition) {
            flags.add("MethodDef." + flag);
        }
    }

    /** Whether the conversion of an argument may run Python code ({@code __index__} and the like). */
    private static boolean convertsByPython(Callable method) {
        for (String type : method.javaTypes()) {
            if (Conversions.isPrimitive(type)) {
                return true;
            }
        }
        return false;
    }
}
