package org.pyston.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a built-in type. Parameters as for {@link PythonFunction}, but the first after the frame is the receiver: an
 * instance ({@code $self} in the signature; a Java class such as {@code PyList}, {@code PyStr} for {@code str}, or
 * {@code Object}), the type ({@link Kind#CLASS}, Java type {@code PyType}, {@code $type} in the signature), or none
 * ({@link Kind#STATIC}). The receiver is checked before the method is called.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface PythonMethod {
    /** What the method is bound to. */
    enum Kind { INSTANCE, CLASS, STATIC }

    /** The Python name. */
    String value();

    /** The Python signature as in {@code __text_signature__}, such as {@code "($self, object, /)"}. */
    String signature();

    /** The {@code __doc__} text. */
    String doc() default "";

    /** What it is bound to. */
    Kind kind() default Kind.INSTANCE;

    /** False where CPython gives the method no {@code __text_signature__}. */
    boolean textSignature() default true;
}
