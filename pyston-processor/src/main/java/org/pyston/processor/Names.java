package org.pyston.processor;

import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Names of the runtime's classes, and of Java types as generated code writes them. */
final class Names {
    static final String BINARY_OP = "org.pyston.object.BinaryOp";
    static final String COMPARE_OP = "org.pyston.object.CompareOp";
    static final String EXPOSED_MODULE = "org.pyston.object.ExposedModule";
    static final String EXPOSED_TYPE = "org.pyston.object.ExposedType";
    static final String METHOD_DEF = "org.pyston.object.MethodDef";
    static final String MODULE_BUILDER = "org.pyston.object.ModuleBuilder";
    static final String OBJECT_SLOTS = "org.pyston.object.ObjectSlots";
    static final String OBJECT_TYPE = "org.pyston.object.PyObjectType";
    static final String PY_NONE = "org.pyston.object.PyNone";
    static final String PY_TYPE = "org.pyston.object.PyType";
    static final String SLOT_ID = "org.pyston.object.SlotId";
    static final String SLOTS = "org.pyston.object.Slots";
    static final String TYPE_BUILDER = "org.pyston.object.TypeBuilder";
    static final String UNARY_OP = "org.pyston.object.UnaryOp";
    static final String ARG = "org.pyston.runtime.Arg";
    static final String ARGUMENT_BINDER = "org.pyston.runtime.ArgumentBinder";
    static final String ERRORS = "org.pyston.runtime.Errors";
    static final String FRAME = "org.pyston.runtime.Frame";
    static final String PY_STR = "org.pyston.text.PyStr";
    static final String PY_STR_INSTANCE = "org.pyston.types.str.PyStrInstance";
    static final String PY_DICT = "org.pyston.types.dict.PyDict";
    static final String PY_MODULE = "org.pyston.types.module.PyModule";
    static final String GENERATED_PACKAGE = "org.pyston.generated";

    private static final String[] KNOWN = {FRAME, PY_STR, PY_TYPE, PY_DICT, PY_MODULE, COMPARE_OP};

    private Names() {
    }

    /** The qualified name without type arguments, such as {@code int}, {@code java.lang.Object[]}. */
    static String of(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return unresolved(type.toString());
        }
        if (type instanceof DeclaredType declared) {
            return ((TypeElement) declared.asElement()).getQualifiedName().toString();
        }
        if (type instanceof ArrayType array) {
            return of(array.getComponentType()) + "[]";
        }
        return type.getKind().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** A class that does not exist (yet): javac tells of it; ours are known by their simple names meanwhile. */
    private static String unresolved(String name) {
        for (String known : KNOWN) {
            if (known.equals(name) || known.endsWith("." + name)) {
                return known;
            }
        }
        return name;
    }

    /** The name for casts and calls: classes of java.lang and those that files import by their simple name. */
    static String written(String qualified) {
        if (qualified.startsWith("java.lang.") && qualified.indexOf('.', 10) < 0) {
            return qualified.substring(10);
        }
        return switch (qualified) {
            case PY_STR, PY_TYPE, COMPARE_OP -> simple(qualified);
            case PY_STR + "[]" -> "PyStr[]";
            default -> qualified;
        };
    }

    static String simple(String qualified) {
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    static String packageOf(Elements elements, TypeElement type) {
        PackageElement owner = elements.getPackageOf(type);
        return owner.getQualifiedName().toString();
    }
}
