package org.pyston.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Reads an attribute of a built-in type (a getset_descriptor): optional frame, the instance. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface PythonGetter {
    /** The attribute's name. */
    String value();

    /** The {@code __doc__} text. */
    String doc() default "";

    /** True: shown as a member_descriptor, as CPython's tp_members are. */
    boolean member() default false;
}
