package org.pyston.processor.ast;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

import org.pyston.annotations.GenerateAst;

/** Writes the syntax tree's sources into each package annotated with {@link GenerateAst}. */
public final class AstProcessor extends AbstractProcessor {

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(GenerateAst.class.getName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element element : round.getElementsAnnotatedWith(GenerateAst.class)) {
            try {
                generate((PackageElement) element);
            } catch (IOException | IllegalArgumentException e) {
                processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "syntax tree: " + e, element);
            }
        }
        return true;
    }

    private void generate(PackageElement target) throws IOException {
        NodeModel model = NodeModel.parse(readNodeList());
        String pkg = target.getQualifiedName().toString();
        NodeSources nodes = new NodeSources(pkg, model);
        write(target, "AstNode", nodes.root());
        for (NodeModel.Type type : model.types()) {
            write(target, type.javaName(), nodes.source(type));
        }
        write(target, "AstWriter", new WriterSource(pkg, model).source());
        write(target, "AstReader", new ReaderSource(pkg, model).source());
        KindsSource kinds = new KindsSource(pkg, model);
        write(target, "AstKinds", kinds.source());
        write(target, "AstToFields", new ToFieldsSource(pkg, model, kinds).source());
        write(target, "AstFromFields", new FromFieldsSource(pkg, model, kinds).source());
        write(target, "AstDump", new DumpSource(pkg, model).source());
    }

    private void write(PackageElement target, String name, String text) throws IOException {
        try (Writer out = processingEnv.getFiler()
                .createSourceFile(target.getQualifiedName() + "." + name, target).openWriter()) {
            out.write(text);
        }
    }

    private static String readNodeList() throws IOException {
        try (InputStream in = AstProcessor.class.getResourceAsStream("nodes.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
