package org.pyston.util;

/**
 * The superclass of holders of static methods that HotSpot must not inline into their callers: slow paths that are too frequent
 * to count as cold, above all. Nobody makes or throws an instance. HotSpot's optimizing compiler inlines no method of an
 * exception class into other code ({@code InlineTree::should_not_inline}), and Java has no other way to ask for that without
 * flags of the virtual machine. Inlined, such paths made single methods of the interpreter take it seconds, during which the
 * code that matters waited.
 */
@SuppressWarnings("serial")
public abstract class NotInlined extends Throwable {
    /** For subclasses, which have no instances either. */
    protected NotInlined() {
        super(null, null, false, false);
    }
}
