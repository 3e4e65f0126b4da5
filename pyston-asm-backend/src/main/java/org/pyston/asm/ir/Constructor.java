package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.Node;
import org.pyston.object.PyInstance;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.function.PyFunction;

/** A class made in Python whose instances are plain objects and whose {@code __init__} is a compiled function. */
final class Constructor {
    private final PyType type;
    private final Object version;
    private final Callee init;

    private Constructor(PyType type, Callee init) {
        this.type = type;
        this.version = type.version();
        this.init = init;
    }

    /** The constructor for a call with {@code count} positional arguments and these keywords; null when the class does something else. */
    static Constructor of(Object callee, int count, PyStr[] names, Callee.Finder finder) {
        if (!(callee instanceof PyType t) || t.isBuiltin() || t.type() != PyType.TYPE || t.isAbstract()
                || t.builtinBase() != PyType.OBJECT || t.lookup(Names.DEL) != null) {
            return null;
        }
        if (t.lookup(Names.NEW) != PyType.OBJECT.lookup(Names.NEW) || !(t.lookup(Names.INIT) instanceof PyFunction f)) {
            return null;
        }
        Callee init = Callee.of(f, count + 1, names, finder);
        return init == null ? null : new Constructor(t, init);
    }

    /** Leaves in {@code failure} when the class or its {@code __init__} has changed. */
    void guard(CodeBuilder b, Label failure) {
        Shapes.guardVersion(b, type, version, failure);
        init.guard(b, failure);
    }

    /** Makes the object and initializes it; {@code state}: before the call. */
    Value call(CodeBuilder b, Node node, Value[] values, int state) {
        b.type(Opcodes.NEW, PyInstance.class);
        b.insn(Opcodes.DUP);
        b.pushConstant(type, PyType.class);
        b.invokeSpecial(PyInstance.class, "<init>", "(" + CodeBuilder.desc(PyType.class) + ")V");
        Value made = b.hold(Value.onStack(Type.OBJECT));
        Value[] all = new Value[values.length + 1];
        all[0] = made;
        System.arraycopy(values, 0, all, 1, values.length);
        Value[] converted = init.convert(b, all, state);
        Value result = init.callInit(b, node, converted, made);
        b.push(result, Type.OBJECT);
        Label none = new Label();
        b.getStatic(PyNone.class, "NONE", PyNone.class);
        b.jump(Opcodes.IF_ACMPEQ, none);
        b.publish(node.id);
        b.leaving(b.callState(node, node.id), () -> {
            b.push(result, Type.OBJECT);
            b.invokeStatic(org.pyston.asm.support.Calls.class, "initReturned", "(Ljava/lang/Object;)V");
        });
        b.label(none);
        return made;
    }
}
