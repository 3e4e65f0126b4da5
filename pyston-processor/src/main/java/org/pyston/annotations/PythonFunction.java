package org.pyston.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A function of a native module. The Java method is static; its parameters are, in this order: optionally the caller's
 * {@code Frame} (a method without it promises to run no Python code and to need no interpreter), optionally the
 * {@code PyModule} it was imported from, then one parameter for each Python parameter of {@link #signature}.
 *
 * <p>Java types of parameters: {@code Object} (any value, unconverted), {@code PyStr} (a {@code str} or an instance of a
 * subclass, whose value is taken), {@code int} and {@code long} (by {@code __index__}), {@code double} (by
 * {@code __float__}), {@code boolean} (by truth), {@code Object[]} for {@code *args}, {@code PyDict} for
 * {@code **kwargs} (null when none was given). An argument that was not given takes the signature's default when that is
 * a literal (None, True, False, an int, a float, a string), else null. A result of {@code void} is None; {@code int} and
 * {@code long} become int, {@code double} float, {@code boolean} bool, {@code String} and {@code PyStr} str.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface PythonFunction {
    /** The Python name. */
    String value();

    /** The Python signature as in {@code __text_signature__}, such as {@code "(iterable, /, *, key=None)"}. */
    String signature();

    /** The {@code __doc__} text. */
    String doc() default "";

    /** False where CPython gives the function no {@code __text_signature__}. */
    boolean textSignature() default true;
}
