package org.pyston.types.module;

import org.pyston.object.ExposedModule;
import org.pyston.object.MethodDef;
import org.pyston.object.ModuleBuilder;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.function.PyBuiltinFunction;

/** Makes modules of what the processor generated for their declarations. */
public final class NativeModules {
    private NativeModules() {
    }

    /** A new module, filled; its {@code @ModuleInit} method has run. */
    public static PyModule make(Frame frame, ExposedModule exposed) {
        return fill(frame, exposed, PyDict.newNamespace());
    }

    /** As {@link #make}, into a namespace that the caller has. */
    public static PyModule fill(Frame frame, ExposedModule exposed, PyDict namespace) {
        PyModule module = new PyModule(PyStr.of(exposed.name()), namespace);
        if (!exposed.doc().isEmpty()) {
            namespace.putStr(Names.DOC, PyStr.of(exposed.doc()));
        }
        exposed.populate(frame, new Builder(module));
        exposed.init(frame, module);
        return module;
    }

    private static final class Builder implements ModuleBuilder {
        private final PyModule module;
        private final PyDict dict;
        private final PyStr name;

        Builder(PyModule module) {
            this.module = module;
            this.dict = module.dict();
            this.name = module.name();
        }

        @Override
        public void function(MethodDef def) {
            dict.putStr(PyStr.intern(def.name), new PyBuiltinFunction(def, module, name));
        }

        @Override
        public void type(PyType type) {
            dict.putStr(PyStr.intern(type.name()), type);
        }

        @Override
        public void constant(String constant, Object value) {
            dict.putStr(PyStr.intern(constant), value == null ? PyNone.NONE : value);
        }
    }
}
