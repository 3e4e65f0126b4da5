package org.pyston.processor;

import java.util.ArrayList;
import java.util.List;
import org.pyston.processor.Declared.Attribute;
import org.pyston.processor.Declared.Callable;
import org.pyston.processor.Declared.Constant;
import org.pyston.processor.Declared.Form;
import org.pyston.processor.Declared.SlotMethod;

/** Writes the subclass of {@code ExposedType} of a type. */
final class TypeWriter {
    private static final String[][] FLAGS = {{"subclassable", "SUBCLASSABLE"}, {"hasDict", "HAS_DICT"},
        {"hidden", "HIDDEN"}, {"matchSelf", "MATCH_SELF"}, {"matchSequence", "MATCH_SEQUENCE"},
        {"matchMapping", "MATCH_MAPPING"}};
    private final TypeDeclaration type;
    private final JavaText out = new JavaText();

    TypeWriter(TypeDeclaration type) {
        this.type = type;
    }

    String write() {
        String simple = type.element().getSimpleName().toString();
        String name = simple + "Exposed";
        Callable constructor = type.only(Form.NEW);
        Callable initializer = type.only(Form.INIT);
        Conversions conversions = new Conversions();
        out.line("/** Dispatch and dictionary of {@code " + type.name() + "}. */");
        out.line("public final class " + name + " extends ExposedType {");
        if (constructor != null || initializer != null) {
            out.line("static final " + name + " DISPATCH = new " + name + "();");
        }
        if (constructor != null) {
            out.line("static final MethodDef NEW_DEF = " + DispatchWriter.definition(constructor, "DISPATCH") + ";");
        }
        if (initializer != null) {
            out.line("static final MethodDef INIT_DEF = " + DispatchWriter.definition(initializer, "DISPATCH") + ";");
        }
        out.line("public " + name + "() {").line("}");
        constant("String name()", JavaText.literal(type.name()));
        constant("String module()", JavaText.literal(type.marker().text("module")));
        constant("String doc()", JavaText.literal(type.marker().text("doc")));
        constant("String textSignature()", JavaText.literal(type.marker().text("textSignature")));
        constant("String ownerName()", JavaText.literal(type.name()));
        constant("int flags()", flags());
        constant("PyType base()", base());
        constant("org.pyston.object.Slots slots()", "new " + simple + "Slots()");
        writePopulate();
        new DispatchWriter(out, conversions).write(type.callables());
        conversions.write(out);
        out.line("}");
        return out.file(type.packageName(), type.element().getQualifiedName().toString());
    }

    private void constant(String header, String value) {
        out.line("").line("@Override").line("public " + header + " {").line("return " + value + ";").line("}");
    }

    private String flags() {
        List<String> flags = new ArrayList<>();
        for (String[] flag : FLAGS) {
            if (type.marker().flag(flag[0])) {
                flags.add(flag[1]);
            }
        }
        if (!type.marker().flag("hashable")) {
            flags.add("UNHASHABLE");
        }
        return JavaText.join(flags, " | ", "0");
    }

    private String base() {
        if (type.base() != null) {
            return type.base().getQualifiedName() + ".TYPE";
        }
        return type.isObject() ? "null" : Names.OBJECT_TYPE + ".TYPE";
    }

    private void writePopulate() {
        List<String> statements = new ArrayList<>();
        if (type.only(Form.NEW) != null) {
            statements.add("builder.constructor(NEW_DEF);");
        }
        if (type.only(Form.INIT) != null) {
            statements.add("builder.slot(\"__init__\");");
        }
        for (SlotMethod slot : type.slots()) {
            if (!slot.spec().name().equals("getattr_or_null")) {
                statements.add("builder.slot(" + JavaText.literal(slot.spec().name()) + ");");
            }
        }
        for (Callable method : type.callables()) {
            if (method.form() == Form.METHOD) {
                statements.add("builder.method(" + DispatchWriter.definition(method, "this") + ");");
            }
        }
        for (Attribute a : type.attributes()) {
            statements.add("builder.attribute(" + JavaText.literal(a.name()) + ", " + JavaText.literal(a.doc()) + ", this, "
                    + a.getter() + ", " + a.setter() + ", " + a.member() + ", " + a.plain() + ");");
        }
        for (Constant c : type.constants()) {
            statements.add("builder.constant(" + JavaText.literal(c.name()) + ", " + c.expression() + ");");
        }
        writeChunks(out, statements, "populate", "TypeBuilder builder", "builder");
    }

    /** A method of many statements, cut into methods that HotSpot compiles. */
    static void writeChunks(JavaText out, List<String> statements, String name, String parameters, String arguments) {
        int chunk = 100;
        out.line("").line("@Override").line("public void " + name + "(" + parameters + ") {");
        for (int i = 0; i < statements.size(); i++) {
            if (i > 0 && i % chunk == 0) {
                String next = name + "Part" + i / chunk;
                out.line(next + "(" + arguments + ");").line("}").line("");
                out.line("private void " + next + "(" + parameters + ") {");
            }
            out.line(statements.get(i));
        }
        out.line("}");
    }
}
