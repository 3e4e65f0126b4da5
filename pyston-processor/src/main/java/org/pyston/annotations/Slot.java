package org.pyston.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The implementation of a special method of a built-in type, dispatched by type and not by attribute lookup. The
 * parameters are those of the method in {@code org.pyston.object.Slots} that the name stands for; the frame may be left
 * out (the method then promises to run no Python code), the receiver may have the Java class of the instances.
 *
 * <p>Names: the special method's, such as {@code "__len__"}. Binary operators are declared by their forward name only
 * ({@code "__add__"}), take both operands as {@code Object} in source order, are called when either operand is of the
 * type, and return {@code NotImplemented} for operands they do not know: the reflected method is derived. Sequence
 * concatenation and repetition, which come after the numeric slots, are {@code "sq_concat"} and {@code "sq_repeat"}, and in
 * place {@code "sq_inplace_concat"} and {@code "sq_inplace_repeat"}. All six comparisons are one slot,
 * {@code "__richcompare__"}. {@code "__next__"} returns null at the end. Results are converted as for {@link PythonFunction}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface Slot {
    /** The special method's name. */
    String value();
}
