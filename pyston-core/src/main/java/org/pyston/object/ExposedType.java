package org.pyston.object;

import org.pyston.runtime.Dispatch;

/**
 * What the processor generates for a class with {@code @PythonType}: the facts of the annotation, the dispatch of its
 * methods, its slots, and the entries of its dictionary. {@link PyType#builtin} makes the type of it.
 */
public abstract class ExposedType extends Dispatch {
    /** Flag: Python classes may derive from the type. */
    public static final int SUBCLASSABLE = 1;
    /** Flag: instances have a {@code __dict__}. */
    public static final int HAS_DICT = 2;
    /** Flag: {@code __hash__} is None. */
    public static final int UNHASHABLE = 4;
    /** Flag: not a name of its module. */
    public static final int HIDDEN = 8;
    /** Flag: a class pattern with one positional sub-pattern matches the whole instance. */
    public static final int MATCH_SELF = 16;
    /** Flag: instances are sequences for {@code match}. */
    public static final int MATCH_SEQUENCE = 32;
    /** Flag: instances are mappings for {@code match}. */
    public static final int MATCH_MAPPING = 64;

    /** {@code __name__}. */
    public abstract String name();

    /** {@code __module__}. */
    public abstract String module();

    /** {@code __doc__}, empty for none. */
    public abstract String doc();

    /** {@code __text_signature__}, empty for none. */
    public abstract String textSignature();

    /** The flags of this class, or-ed. */
    public abstract int flags();

    /** The base type; null for {@code object} itself. */
    public abstract PyType base();

    /** Makes the slots; called once. */
    public abstract Slots slots();

    /** Adds the declared entries in order; called once, when something looks into the type's dictionary first. */
    public abstract void populate(TypeBuilder builder);
}
