package org.pyston.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/**
 * Turns classes with {@code @PythonType} and {@code @PythonModule} into dispatch tables: {@code PyListExposed},
 * {@code PyListSlots}, {@code MathModuleExposed}, and, in the compilation that holds the runtime's contracts, the indexes
 * {@code org.pyston.generated.ModuleIndex} and {@code BuiltinTypeIndex}. Mistakes in declarations are errors of javac at
 * the method.
 */
@SupportedAnnotationTypes("*")
public final class BuiltinsProcessor extends AbstractProcessor {
    private final SortedMap<String, String> modules = new TreeMap<>();
    private final SortedMap<String, String> types = new TreeMap<>();
    private boolean indexed;

    /** Made by javac. */
    public BuiltinsProcessor() {
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (annotation("PythonType") == null) {
            return false; // a compilation that does not see the annotations declares nothing
        }
        Set<Element> declaring = new HashSet<>();
        for (TypeElement type : annotated(round, "PythonType")) {
            Marker marker = Marker.find(elements(), type, "PythonType");
            declaring.add(type);
            declaring.addAll(marker.types("parts"));
            if (Marker.find(elements(), type, "PythonModule") != null) {
                error(type, "a class declares either a Python type or a module");
                continue;
            }
            TypeDeclaration declaration = new ClassReader(elements(), processingEnv.getMessager(), type).readType(marker);
            if (declaration != null) {
                write(declaration);
            }
            index(type, marker);
        }
        for (TypeElement type : annotated(round, "PythonModule")) {
            Marker marker = Marker.find(elements(), type, "PythonModule");
            declaring.add(type);
            declaring.addAll(marker.types("parts"));
            ModuleDeclaration module = new ClassReader(elements(), processingEnv.getMessager(), type).readModule(marker);
            if (module != null) {
                write(module.packageName() + "." + type.getSimpleName() + "Exposed", new ModuleWriter(module).write(), type);
            }
            String other = modules.putIfAbsent(marker.text("value"), type.getQualifiedName().toString());
            if (other != null) {
                error(type, "module '" + marker.text("value") + "' is also declared by " + other);
            }
        }
        checkStrayMethods(round, declaring);
        if (!indexed && holdsContracts(round)) {
            indexed = true;
            write(Names.GENERATED_PACKAGE + ".ModuleIndex", IndexWriter.modules(modules), null);
            write(Names.GENERATED_PACKAGE + ".BuiltinTypeIndex", IndexWriter.types(types), null);
        }
        return false;
    }

    private void write(TypeDeclaration type) {
        String name = type.packageName() + "." + type.element().getSimpleName();
        TypeElement base = type.base();
        String baseSlots = base == null ? "org.pyston.object.Slots" : base.getQualifiedName() + "Slots";
        write(name + "Exposed", new TypeWriter(type).write(), type.element());
        write(name + "Slots", new SlotsWriter(type, baseSlots, ordinals()).write(), type.element());
    }

    /** Notes a type for the index of builtins. */
    private void index(TypeElement type, Marker marker) {
        if (!marker.text("module").equals("builtins") || marker.flag("hidden")) {
            return;
        }
        if (!type.getModifiers().contains(Modifier.PUBLIC)) {
            error(type, "a class that declares a type of builtins must be public, or the type hidden");
        }
        String other = types.putIfAbsent(marker.text("name"), type.getQualifiedName().toString());
        if (other != null) {
            error(type, "type '" + marker.text("name") + "' of builtins is also declared by " + other);
        }
    }

    /** Annotated methods in a class that declares nothing are a mistake: nobody would read them. */
    private void checkStrayMethods(RoundEnvironment round, Set<Element> declaring) {
        for (String name : ClassReader.ON_METHODS) {
            for (Element method : round.getElementsAnnotatedWith(annotation(name))) {
                Element owner = method.getEnclosingElement();
                if (!declaring.contains(owner)) {
                    error(method, owner.getSimpleName() + " has neither @PythonType nor @PythonModule, nor is it a part");
                }
            }
        }
    }

    private List<TypeElement> annotated(RoundEnvironment round, String name) {
        List<TypeElement> found = new ArrayList<>();
        for (Element element : round.getElementsAnnotatedWith(annotation(name))) {
            found.add((TypeElement) element);
        }
        return found;
    }

    private TypeElement annotation(String name) {
        return elements().getTypeElement(Marker.qualified(name));
    }

    /** Whether the runtime itself is compiled: tests, which may declare types too, must not hide its indexes. */
    private static boolean holdsContracts(RoundEnvironment round) {
        for (Element element : round.getRootElements()) {
            if (element instanceof TypeElement type && type.getQualifiedName().contentEquals(Names.EXPOSED_MODULE)) {
                return true;
            }
        }
        return false;
    }

    /** The places of the operators in their enums, as {@code BinaryOp.ADD}. */
    private Map<String, Integer> ordinals() {
        Map<String, Integer> ordinals = new HashMap<>();
        for (String name : new String[] {Names.BINARY_OP, Names.UNARY_OP}) {
            TypeElement type = elements().getTypeElement(name);
            int ordinal = 0;
            for (Element member : type == null ? List.<Element>of() : type.getEnclosedElements()) {
                if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                    ordinals.put(type.getSimpleName() + "." + member.getSimpleName(), ordinal++);
                }
            }
        }
        return ordinals;
    }

    private void write(String name, String text, TypeElement origin) {
        Element[] origins = origin == null ? new Element[0] : new Element[] {origin};
        try (Writer writer = processingEnv.getFiler().createSourceFile(name, origins).openWriter()) {
            writer.write(text);
        } catch (IOException e) {
            error(origin, "cannot write " + name + ": " + e.getMessage());
        }
    }

    private void error(Element element, String message) {
        if (element == null) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message);
        } else {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
        }
    }

    private Elements elements() {
        return processingEnv.getElementUtils();
    }
}
