package org.pyston.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** {@code __init__} of a built-in type: optional frame, the instance, then the Python parameters; returns void. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface PythonInit {
    /** The parameters without the instance, such as {@code "(iterable=(), /)"}. */
    String signature();
}
