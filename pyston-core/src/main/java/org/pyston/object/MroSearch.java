package org.pyston.object;

import org.pyston.text.PyStr;
import org.pyston.util.NotInlined;

/** The lookup of an attribute that the cache does not know. */
final class MroSearch extends NotInlined {
    private MroSearch() {
    }

    /** What the first class that has the attribute has, null for nothing; it is in the cache then if it may be. */
    static Object find(PyType type, PyStr attribute, LookupCache cache) {
        Object found = null;
        for (PyType t : type.mro()) {
            found = t.dict().getStr(attribute);
            if (found != null) {
                break;
            }
        }
        if (!type.isChanging(attribute)) {
            cache.put(attribute, found);
        }
        return found;
    }
}
