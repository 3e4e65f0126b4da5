package org.pyston.object;

import org.pyston.text.PyStr;
import org.pyston.util.NotInlined;

/** The lookup of an attribute that the cache does not know. */
final class MroSearch extends NotInlined {
    private MroSearch() {
    }

    /** What the first class that has the attribute has, null for nothing; it is in the cache then. */
    static Object find(PyType[] mro, PyStr attribute, LookupCache cache) {
        Object found = null;
        for (PyType t : mro) {
            found = t.dict().getStr(attribute);
            if (found != null) {
                break;
            }
        }
        cache.put(attribute, found);
        return found;
    }
}
