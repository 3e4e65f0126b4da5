package org.pyston.types.module;

import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectStr;
import org.pyston.ops.SequenceList;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;

/** {@code repr(module)}. Source: library reference of importlib, "Module reprs". */
final class ModuleRepr {
    private static final PyStr NAME = PyStr.of("name");
    private static final PyStr ORIGIN = PyStr.of("origin");
    private static final PyStr HAS_LOCATION = PyStr.of("has_location");
    private static final PyStr LOADER = PyStr.of("loader");

    private ModuleRepr() {
    }

    static PyStr repr(Frame frame, PyModule module) {
        Object spec = module.dict().getStr(Names.SPEC);
        if (spec != null && spec != PyNone.NONE && ObjectIsTrue.isTrue(frame, spec)) {
            return bySpec(frame, spec);
        }
        Object name = module.dict().getStr(Names.NAME);
        PyStrBuilder out = begin(frame, name == null ? PyStr.of("?") : name);
        Object file = module.dict().getStr(Names.FILE);
        if (file != null) {
            return out.append(" from ").append(ObjectRepr.repr(frame, file)).append(">").build();
        }
        Object loader = module.dict().getStr(Names.LOADER);
        if (loader == null || loader == PyNone.NONE) {
            return out.append(">").build();
        }
        return out.append(" (").append(ObjectRepr.repr(frame, loader)).append(")>").build();
    }

    private static PyStr bySpec(Frame frame, Object spec) {
        Object name = ObjectGetAttr.get(frame, spec, NAME);
        Object origin = ObjectGetAttr.getOrNull(frame, spec, ORIGIN);
        PyStrBuilder out = begin(frame, name == PyNone.NONE ? PyStr.of("?") : name);
        if (origin == null || origin == PyNone.NONE) {
            Object loader = ObjectGetAttr.getOrNull(frame, spec, LOADER);
            if (loader == null || loader == PyNone.NONE) {
                return out.append(">").build();
            }
            if (isNamespaceLoader(loader)) {
                Object folders = SequenceList.list(frame, ObjectGetAttr.get(frame, loader, PyStr.of("_path")));
                return out.append(" (namespace) from ").append(ObjectRepr.repr(frame, folders)).append(">").build();
            }
            return out.append(" (").append(ObjectRepr.repr(frame, loader)).append(")>").build();
        }
        Object located = ObjectGetAttr.getOrNull(frame, spec, HAS_LOCATION);
        if (located != null && ObjectIsTrue.isTrue(frame, located)) {
            return out.append(" from ").append(ObjectRepr.repr(frame, origin)).append(">").build();
        }
        return out.append(" (").append(ObjectStr.str(frame, origin)).append(")>").build();
    }

    /** By name: the class belongs to the import system, which is above this package. */
    private static boolean isNamespaceLoader(Object loader) {
        PyType type = PyType.of(loader).builtinBase();
        return type.name().equals("NamespaceLoader");
    }

    private static PyStrBuilder begin(Frame frame, Object name) {
        return new PyStrBuilder().append("<module ").append(ObjectRepr.repr(frame, name));
    }
}
