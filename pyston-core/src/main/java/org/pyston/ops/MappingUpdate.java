package org.pyston.ops;

import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.types.dict.PyDict;

/** Adds a mapping's entries to a dict (CPython's {@code PyDict_Update} for mappings). */
public final class MappingUpdate {
    private MappingUpdate() {
    }

    /** {@code {**mapping}}: raises TypeError when it is no mapping. */
    public static void unpackInto(Frame frame, PyDict dict, Object mapping) {
        if (mapping instanceof PyDict d && d.type() == PyDict.TYPE) {
            dict.putAll(frame, d);
            return;
        }
        Object keys = ObjectGetAttr.getOrNull(frame, mapping, Names.KEYS);
        if (keys == null) {
            throw Errors.typeError("'" + PyType.of(mapping).name() + "' object is not a mapping");
        }
        addAll(frame, dict, mapping, ObjectCall.call0(frame, keys));
    }

    /** Adds {@code mapping[key]} for each of the keys. */
    public static void addAll(Frame frame, PyDict dict, Object mapping, Object keys) {
        Object iterator = ObjectIter.iter(frame, keys);
        for (Object key; (key = ObjectIter.next(frame, iterator)) != null;) {
            dict.put(frame, key, ObjectGetItem.get(frame, mapping, key));
        }
    }
}
