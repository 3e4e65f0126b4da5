package org.pyston.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The class declares a built-in type by its static methods with {@link PythonNew}, {@link PythonInit}, {@link PythonMethod},
 * {@link PythonGetter}, {@link PythonSetter}, {@link Slot} and {@link PythonConstant}. For a class {@code PyList} the processor writes
 * {@code PyListExposed}, and the class holds {@code public static final PyType TYPE = PyType.builtin(new PyListExposed());}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface PythonType {
    /** {@code __name__}. */
    String name();

    /** {@code __module__}; a type of {@code builtins} is also a name there unless {@link #hidden}. */
    String module() default "builtins";

    /** The class that declares the base type; {@code void.class} means {@code object}. */
    Class<?> base() default void.class;

    /** {@code __doc__}. */
    String doc() default "";

    /** Whether Python classes may derive from it (CPython's Py_TPFLAGS_BASETYPE). */
    boolean subclassable() default false;

    /** Whether instances of the type itself have a {@code __dict__}. */
    boolean hasDict() default false;

    /** False: {@code __hash__} is None. */
    boolean hashable() default true;

    /** Not a name of its module (such as {@code list_iterator}). */
    boolean hidden() default false;

    /** True: instances match a class pattern with one positional sub-pattern as a whole (int, str, list …; PEP 634). */
    boolean matchSelf() default false;

    /** Whether an instance is a sequence for {@code match} (CPython's Py_TPFLAGS_SEQUENCE). */
    boolean matchSequence() default false;

    /**
     * Whether {@code __getitem__} takes indexes (CPython's sq_item), which makes instances iterable by it. Implied by
     * {@link #matchSequence} with {@code __getitem__}.
     */
    boolean sequenceItem() default false;

    /** Whether an instance is a mapping for {@code match} (CPython's Py_TPFLAGS_MAPPING). */
    boolean matchMapping() default false;

    /** The {@code __text_signature__} of the type where it has one, else empty. */
    String textSignature() default "";

    /** Further classes with methods of the type, when one file would be too long. */
    Class<?>[] parts() default {};
}
