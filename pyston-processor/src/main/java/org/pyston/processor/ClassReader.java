package org.pyston.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.pyston.processor.Declared.Attribute;
import org.pyston.processor.Declared.Callable;
import org.pyston.processor.Declared.Constant;
import org.pyston.processor.Declared.Form;
import org.pyston.processor.Declared.SlotMethod;

/** Reads the annotated methods of one declaring class and its parts, and tells javac of mistakes. */
final class ClassReader {
    /** All annotations of methods; each is allowed in types, in modules, or (constants) in both. */
    static final List<String> ON_METHODS = List.of("PythonNew", "PythonInit", "PythonMethod", "PythonGetter",
            "PythonSetter", "Slot", "PythonConstant", "PythonFunction", "ModuleInit");
    private static final List<String> IN_TYPES = ON_METHODS.subList(0, 7);
    private static final List<String> IN_MODULES = ON_METHODS.subList(6, 9);

    private final Elements elements;
    private final Messager messager;
    private final TypeElement type;
    private final String packageName;
    private final MethodReader methods;
    private final List<Callable> callables = new ArrayList<>();
    private final List<SlotMethod> slots = new ArrayList<>();
    private final List<Constant> constants = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private String initialization;
    private boolean failed;

    ClassReader(Elements elements, Messager messager, TypeElement type) {
        this.elements = elements;
        this.messager = messager;
        this.type = type;
        packageName = Names.packageOf(elements, type);
        methods = new MethodReader(elements, packageName);
    }

    /** Reads a class with {@code @PythonType}; null after a mistake. */
    TypeDeclaration readType(Marker marker) {
        checkClass(marker);
        if (ElementFilter.fieldsIn(type.getEnclosedElements()).stream().noneMatch(ClassReader::isTypeField)) {
            report(new DeclarationError(type, "a class with @PythonType needs a field: public static final PyType TYPE ="
                    + " PyType.builtin(new " + type.getSimpleName() + "Exposed())"));
        }
        for (TypeElement part : withParts(marker)) {
            readMethods(part, IN_TYPES, marker.text("name"));
        }
        List<Attribute> attributes = attributes();
        return failed ? null : new TypeDeclaration(type, packageName, marker, marker.type("base"), callables, slots,
                attributes, constants);
    }

    /** Reads a class with {@code @PythonModule}; null after a mistake. */
    ModuleDeclaration readModule(Marker marker) {
        checkClass(marker);
        for (TypeElement part : withParts(marker)) {
            readMethods(part, IN_MODULES, marker.text("value"));
        }
        Marker exports = Marker.find(elements, type, "ExportsTypes");
        return failed ? null : new ModuleDeclaration(type, packageName, marker.text("value"), marker.text("doc"), callables,
                exports == null ? List.of() : exports.types("value"), constants, initialization);
    }

    private void checkClass(Marker marker) {
        if (type.getNestingKind() != NestingKind.TOP_LEVEL) {
            report(new DeclarationError(type, "a class that declares a Python type or module must be top-level"));
        }
        for (TypeElement part : marker.types("parts")) {
            if (part.equals(type)) {
                report(new DeclarationError(type, "a class is not a part of itself"));
            }
        }
    }

    private static boolean isTypeField(Element field) {
        return field.getSimpleName().contentEquals("TYPE") && field.getModifiers().contains(Modifier.STATIC)
                && !field.getModifiers().contains(Modifier.PRIVATE);
    }

    private List<TypeElement> withParts(Marker marker) {
        List<TypeElement> all = new ArrayList<>();
        all.add(type);
        all.addAll(marker.types("parts"));
        return all;
    }

    private void readMethods(TypeElement part, List<String> allowed, String ownerName) {
        for (ExecutableElement method : ElementFilter.methodsIn(part.getEnclosedElements())) {
            for (String annotation : ON_METHODS) {
                Marker marker = Marker.find(elements, method, annotation);
                if (marker != null && !allowed.contains(annotation)) {
                    report(new DeclarationError(method, "@" + annotation + " does not belong in a "
                            + (allowed == IN_TYPES ? "type" : "module")));
                } else if (marker != null) {
                    tryMethod(method, annotation, marker, ownerName);
                }
            }
        }
    }

    private void tryMethod(ExecutableElement method, String annotation, Marker marker, String ownerName) {
        try {
            readMethod(method, annotation, marker, ownerName);
        } catch (DeclarationError e) {
            report(e);
        }
    }

    private void readMethod(ExecutableElement method, String annotation, Marker marker, String ownerName)
            throws DeclarationError {
        int id = callables.size();
        switch (annotation) {
            case "PythonNew" -> add(methods.constructor(method, marker, id, ownerName));
            case "PythonInit" -> add(methods.initializer(method, marker, id, ownerName));
            case "PythonMethod" -> add(methods.method(method, marker, id));
            case "PythonFunction" -> add(methods.function(method, marker, id));
            case "PythonGetter" -> add(methods.getter(method, marker, id));
            case "PythonSetter" -> add(methods.setter(method, marker, id));
            case "Slot" -> {
                SlotMethod slot = SlotReader.read(methods.java(method), marker.text("value"));
                claim(slot.spec().name(), "", method);
                slots.add(slot);
            }
            case "PythonConstant" -> {
                Constant constant = methods.constant(method, marker, allowsFrame());
                claim(constant.name(), "", method);
                constants.add(constant);
            }
            default -> {
                if (initialization != null) {
                    throw new DeclarationError(method, "the module has two methods with @ModuleInit");
                }
                initialization = methods.initialization(method);
            }
        }
    }

    private boolean allowsFrame() {
        return Marker.find(elements, type, "PythonModule") != null;
    }

    private void add(Callable callable) throws DeclarationError {
        claim(callable.name(), callable.form() == Form.SETTER ? "setter of " : "", callable.element());
        callables.add(callable);
    }

    private void claim(String name, String prefix, ExecutableElement method) throws DeclarationError {
        String other = names.putIfAbsent(prefix + name, method.toString());
        if (other != null) {
            throw new DeclarationError(method, "the Python name '" + name + "' is declared twice, also by " + other);
        }
    }

    private List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>();
        for (Callable callable : callables) {
            if (callable.form() == Form.GETTER) {
                Callable setter = find(Form.SETTER, callable.name());
                Marker marker = Marker.find(elements, callable.element(), "PythonGetter");
                attributes.add(new Attribute(callable.name(), marker.text("doc"), callable.id(),
                        setter == null ? -1 : setter.id(), marker.flag("member"), !callable.takesFrame()));
            } else if (callable.form() == Form.SETTER && find(Form.GETTER, callable.name()) == null) {
                report(new DeclarationError(callable.element(), "there is no @PythonGetter(\"" + callable.name() + "\")"));
            }
        }
        return attributes;
    }

    private Callable find(Form form, String name) {
        for (Callable callable : callables) {
            if (callable.form() == form && callable.name().equals(name)) {
                return callable;
            }
        }
        return null;
    }

    private void report(DeclarationError error) {
        failed = true;
        messager.printMessage(Diagnostic.Kind.ERROR, error.getMessage(), error.element);
    }
}
