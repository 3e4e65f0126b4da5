package org.pyston.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code __new__} of a built-in type. After the optional frame comes the {@code PyType} to make an instance of (the
 * type itself or a subclass of it), then the Python parameters as for {@link PythonFunction}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface PythonNew {
    /** The parameters without the type, such as {@code "(iterable=(), /)"}. */
    String signature();

    /**
     * What argument errors call the constructor, where that is not the type's name: {@code "__new__"}, or {@code "function"}
     * for CPython's functions without one ("function missing required argument 'year' (pos 1)").
     */
    String called() default "";
}
