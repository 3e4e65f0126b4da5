package org.pyston.types.str;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;

/** The type {@code str}; its instances are {@link org.pyston.text.PyStr} and {@link PyStrInstance}. */
@PythonType(name = "str", subclassable = true, matchSelf = true, sequenceItem = true, parts = {StrNew.class,
    StrSlots.class, StrSearchMethods.class, StrSplitMethods.class, StrCaseMethods.class, StrTestMethods.class,
    StrLayoutMethods.class, StrTranslateMethods.class, StrFormatMethods.class},
        doc = "A text: an immutable sequence of code points.")
public final class StrType {
    public static final PyType TYPE = PyType.builtin(new StrTypeExposed());

    private StrType() {
    }
}
