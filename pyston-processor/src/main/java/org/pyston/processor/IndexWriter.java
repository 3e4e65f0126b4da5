package org.pyston.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes the classes that list all modules and all types of {@code builtins}. */
final class IndexWriter {
    private IndexWriter() {
    }

    /** @param modules the qualified names of the declaring classes by Python name */
    static String modules(SortedMap<String, String> modules) {
        JavaText out = new JavaText();
        List<String> names = new ArrayList<>();
        out.line("/** All native modules. */").line("public final class ModuleIndex {");
        out.line("private ModuleIndex() {").line("}");
        out.line("").line("/** The module of this name; null for none. */");
        out.line("public static ExposedModule find(String name) {").line("return switch (name) {");
        for (Map.Entry<String, String> module : modules.entrySet()) {
            names.add(JavaText.literal(module.getKey()));
            out.line("case " + JavaText.literal(module.getKey()) + " -> " + module.getValue() + "Exposed.make();");
        }
        out.line("default -> null;").line("};").line("}");
        out.line("").line("/** The names, sorted. */").line("public static String[] names() {");
        out.line("return new String[] {" + String.join(", ", names) + "};").line("}").line("}");
        return out.file(Names.GENERATED_PACKAGE, "all classes with @PythonModule");
    }

    /** @param types the qualified names of the declaring classes by Python name */
    static String types(SortedMap<String, String> types) {
        JavaText out = new JavaText();
        out.line("/** The types whose names are in {@code builtins}. */").line("public final class BuiltinTypeIndex {");
        out.line("private BuiltinTypeIndex() {").line("}");
        out.line("").line("/** The types, sorted by name. */").line("public static PyType[] types() {");
        out.line("return new PyType[] {");
        for (String type : types.values()) {
            out.line(type + ".TYPE,");
        }
        out.line("};").line("}").line("}");
        return out.file(Names.GENERATED_PACKAGE, "all classes with @PythonType");
    }
}
