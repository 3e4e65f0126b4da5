package org.pyston.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import org.pyston.processor.Declared.Callable;
import org.pyston.processor.Declared.Constant;

/** Writes the subclass of {@code ExposedModule} of a module. */
final class ModuleWriter {
    private final ModuleDeclaration module;
    private final JavaText out = new JavaText();

    ModuleWriter(ModuleDeclaration module) {
        this.module = module;
    }

    String write() {
        String name = module.element().getSimpleName() + "Exposed";
        Conversions conversions = new Conversions();
        out.line("/** Dispatch and names of the module {@code " + module.name() + "}. */");
        out.line("public final class " + name + " extends ExposedModule {");
        out.line("public " + name + "() {").line("}");
        out.line("").line("/** For the index: its verification must not load this class. */");
        out.line("public static ExposedModule make() {").line("return new " + name + "();").line("}");
        text("name", module.name());
        text("doc", module.doc());
        text("ownerName", module.name().equals("builtins") ? "" : module.name());
        TypeWriter.writeChunks(out, statements(), "populate", "Frame frame, ModuleBuilder builder", "frame, builder");
        out.line("").line("@Override").line("public void init(Frame frame, Object module) {");
        if (module.initialization() != null) {
            out.line(module.initialization());
        }
        out.line("}");
        new DispatchWriter(out, conversions).write(module.functions());
        conversions.write(out);
        out.line("}");
        return out.file(module.packageName(), module.element().getQualifiedName().toString());
    }

    private void text(String method, String value) {
        out.line("").line("@Override").line("public String " + method + "() {");
        out.line("return " + JavaText.literal(value) + ";").line("}");
    }

    private List<String> statements() {
        List<String> statements = new ArrayList<>();
        for (Callable function : module.functions()) {
            statements.add("builder.function(" + DispatchWriter.definition(function, "this") + ");");
        }
        for (TypeElement type : module.types()) {
            statements.add("builder.type(" + type.getQualifiedName() + ".TYPE);");
        }
        for (Constant constant : module.constants()) {
            statements.add("builder.constant(" + JavaText.literal(constant.name()) + ", " + constant.expression() + ");");
        }
        return statements;
    }
}
