package org.pyston.processor;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import org.pyston.processor.Declared.Callable;
import org.pyston.processor.Declared.Form;
import org.pyston.processor.SignatureText.Kind;
import org.pyston.processor.SignatureText.Parameter;

/** Reads and checks single annotated methods for generated code in one package. */
final class MethodReader {
    private static final Set<String> MODULE_OBJECTS = Set.of(Names.PY_MODULE, Names.PY_MODULE + "Object");
    private static final String NO_ARGUMENTS = "()";
    private final Elements elements;
    private final String fromPackage;

    MethodReader(Elements elements, String fromPackage) {
        this.elements = elements;
        this.fromPackage = fromPackage;
    }

    JavaMethod java(ExecutableElement method) throws DeclarationError {
        return JavaMethod.read(elements, method, fromPackage);
    }

    /** {@code @PythonFunction}. */
    Callable function(ExecutableElement method, Marker marker, int id) throws DeclarationError {
        JavaMethod java = java(method);
        boolean module = !java.types().isEmpty() && MODULE_OBJECTS.contains(java.types().get(0));
        String name = marker.text("value");
        return callable(java, id, Form.FUNCTION, name, name, module, marker.text("signature"), marker.text("doc"),
                "FUNCTION", marker.flag("textSignature"));
    }

    /** {@code @PythonMethod}. */
    Callable method(ExecutableElement method, Marker marker, int id) throws DeclarationError {
        JavaMethod java = java(method);
        String kind = marker.constant("kind");
        String name = marker.text("value");
        String signature = marker.text("signature");
        boolean bound = !kind.equals("STATIC");
        if (bound != signature.startsWith("($")) {
            throw new DeclarationError(method, bound ? "signature must begin with the receiver, $self or $type: " + signature
                    : "signature of a static method has no receiver: " + signature);
        }
        if (bound) {
            checkReceiver(java, kind.equals("CLASS") ? Names.PY_TYPE : null);
        }
        return callable(java, id, Form.METHOD, name, name, bound, signature, marker.text("doc"), kind,
                marker.flag("textSignature"));
    }

    /** {@code @PythonNew}. */
    Callable constructor(ExecutableElement method, Marker marker, int id, String typeName) throws DeclarationError {
        JavaMethod java = java(method);
        checkReceiver(java, Names.PY_TYPE);
        if (java.result().equals("void")) {
            throw new DeclarationError(method, "must return the instance");
        }
        String called = marker.text("called");
        return callable(java, id, Form.NEW, "__new__", called.isEmpty() ? typeName : called, true, marker.text("signature"), "",
                "STATIC", true);
    }

    /** {@code @PythonInit}. */
    Callable initializer(ExecutableElement method, Marker marker, int id, String typeName) throws DeclarationError {
        JavaMethod java = java(method);
        checkReceiver(java, null);
        if (!java.result().equals("void")) {
            throw new DeclarationError(method, "must return void");
        }
        return callable(java, id, Form.INIT, "__init__", typeName, true, marker.text("signature"), "", "INSTANCE", true);
    }

    /** {@code @PythonGetter}. */
    Callable getter(ExecutableElement method, Marker marker, int id) throws DeclarationError {
        JavaMethod java = java(method);
        checkReceiver(java, null);
        if (java.types().size() != 1 || java.result().equals("void")) {
            throw new DeclarationError(method, "a getter takes [Frame,] the instance, and returns the value");
        }
        String name = marker.text("value");
        return callable(java, id, Form.GETTER, name, name, true, NO_ARGUMENTS, "", "INSTANCE", true);
    }

    /** {@code @PythonSetter}. */
    Callable setter(ExecutableElement method, Marker marker, int id) throws DeclarationError {
        JavaMethod java = java(method);
        checkReceiver(java, null);
        if (java.types().size() != 2 || !java.types().get(1).equals("java.lang.Object") || !java.result().equals("void")) {
            throw new DeclarationError(method, "a setter takes [Frame,] the instance, Object value, and returns void");
        }
        String name = marker.text("value");
        return callable(java, id, Form.SETTER, name, name, true, "(value, /)", "", "INSTANCE", true);
    }

    /** {@code @PythonConstant}: the expression that makes the value. */
    Declared.Constant constant(ExecutableElement method, Marker marker, boolean mayTakeFrame) throws DeclarationError {
        JavaMethod java = java(method);
        if (!java.types().isEmpty() || java.takesFrame() && !mayTakeFrame) {
            throw new DeclarationError(method, "a constant's method takes no parameters");
        }
        checkResult(java);
        if (java.result().equals("void")) {
            throw new DeclarationError(method, "must return the constant");
        }
        return new Declared.Constant(marker.text("value"),
                Conversions.result(java.result(), java.target() + (java.takesFrame() ? "(frame)" : "()")));
    }

    /** {@code @ModuleInit}: the statement that calls the method. */
    String initialization(ExecutableElement method) throws DeclarationError {
        JavaMethod java = java(method);
        if (!java.takesFrame() || java.types().size() != 1 || !java.result().equals("void")
                || !java.types().get(0).equals("java.lang.Object") && !MODULE_OBJECTS.contains(java.types().get(0))) {
            throw new DeclarationError(method, "takes Frame and the module object, and returns void");
        }
        return java.target() + "(frame, " + Conversions.receiver(java.types().get(0), "module") + ");";
    }

    private Callable callable(JavaMethod java, int id, Form form, String name, String display, boolean receiver,
            String signatureText, String doc, String kind, boolean textSignature) throws DeclarationError {
        SignatureText signature;
        try {
            signature = SignatureText.parse(signatureText);
        } catch (IllegalArgumentException e) {
            throw new DeclarationError(java.element(), e.getMessage());
        }
        List<String> types = java.types().subList(receiver ? 1 : 0, java.types().size());
        if (types.size() != signature.parameters().size()) {
            throw new DeclarationError(java.element(), "has " + types.size() + " Java parameter(s) for the "
                    + signature.parameters().size() + " of signature " + signatureText);
        }
        int first = java.element().getParameters().size() - types.size();
        for (int i = 0; i < types.size(); i++) {
            checkParameter(java.element().getParameters().get(first + i), types.get(i), signature.parameters().get(i));
        }
        checkResult(java);
        return new Callable(id, form, name, display, java.target(), java.element(), java.takesFrame(),
                receiver ? java.types().get(0) : null, List.copyOf(types), java.result(), signature, signatureText, doc,
                kind, textSignature);
    }

    private static void checkResult(JavaMethod java) throws DeclarationError {
        if (!Conversions.isResult(java.result())) {
            throw new DeclarationError(java.element(), "result type " + java.result() + " has no Python equivalent");
        }
    }

    /** Checks the receiver's type: {@code exact}, or any class when that is null. */
    private static void checkReceiver(JavaMethod java, String exact) throws DeclarationError {
        if (java.types().isEmpty() || (exact != null ? !java.types().get(0).equals(exact)
                : !isClass(java.types().get(0)))) {
            throw new DeclarationError(java.element(), "first parameter (after the Frame) must be "
                    + (exact != null ? "the " + Names.simple(exact) : "the instance"));
        }
    }

    /** Whether a type name is that of a class: not an array, not primitive. */
    static boolean isClass(String type) {
        return !type.endsWith("[]") && (type.indexOf('.') >= 0 || !Character.isLowerCase(type.charAt(0)));
    }

    private void checkParameter(VariableElement element, String type, Parameter parameter) throws DeclarationError {
        String fixed = parameter.kind() == Kind.VARARGS ? "java.lang.Object[]"
                : parameter.kind() == Kind.VARKEYWORDS ? Names.PY_DICT : null;
        if (fixed != null) {
            if (!type.equals(fixed)) {
                throw new DeclarationError(element, "parameter of " + (parameter.kind() == Kind.VARARGS ? "*" : "**") + parameter.name()
                        + " must be " + Names.simple(fixed));
            }
            return;
        }
        boolean convertible = Conversions.isPrimitive(type) || type.equals("java.lang.Object") || type.equals(Names.PY_STR);
        if (!convertible && element.asType().getKind() != TypeKind.ERROR && !hasType(element)) {
            throw new DeclarationError(element, "no argument converts to " + type
                    + ": use Object, PyStr, int, long, double, boolean or a class with a static TYPE");
        }
        if (Conversions.isPrimitive(type) && !parameter.isRequired()
                && new Conversions().missing(type, parameter.defaultText()) == null) {
            throw new DeclarationError(element, "default " + parameter.defaultText() + " is no literal of type " + type);
        }
    }

    private static boolean hasType(VariableElement element) {
        if (!(element.asType() instanceof DeclaredType declared)) {
            return false;
        }
        for (Element member : ((TypeElement) declared.asElement()).getEnclosedElements()) {
            if (member.getKind() == ElementKind.FIELD && member.getSimpleName().contentEquals("TYPE")
                    && member.getModifiers().contains(Modifier.STATIC)) {
                return true;
            }
        }
        return false;
    }
}
