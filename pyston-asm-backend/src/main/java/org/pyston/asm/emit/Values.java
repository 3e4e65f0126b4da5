package org.pyston.asm.emit;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;
import org.pyston.asm.ir.Type;

/** Pushes, converts and keeps values, and gives variables and temporaries their JVM locals. */
public class Values extends Instructions {
    /** The variables by their slots; null for a slot without a JVM local. */
    protected final Variable[] variables;
    private int nextLocal;
    private int maxLocal;

    /**
     * @param slots how many slots a frame has
     * @param firstLocal the first free JVM local
     */
    protected Values(MethodNode mv, Constants constants, String owner, int slots, int firstLocal) {
        super(mv, constants, owner);
        this.variables = new Variable[slots];
        this.nextLocal = firstLocal;
        this.maxLocal = firstLocal;
    }

    /** Temporaries that are made from now on share no JVM local with any made before. */
    protected final void useFreshLocals() {
        nextLocal = maxLocal;
    }

    /** Pushes an array of boxed values. */
    public void pushArray(Value... values) {
        push(values.length);
        type(Opcodes.ANEWARRAY, Object.class);
        for (int i = 0; i < values.length; i++) {
            insn(Opcodes.DUP);
            push(i);
            push(values[i], Type.OBJECT);
            insn(Opcodes.AASTORE);
        }
    }

    /** Pushes an array of longs or doubles. */
    public void pushArray(Type type, Value... values) {
        push(values.length);
        mv.visitIntInsn(Opcodes.NEWARRAY, type == Type.LONG ? Opcodes.T_LONG : Opcodes.T_DOUBLE);
        for (int i = 0; i < values.length; i++) {
            insn(Opcodes.DUP);
            push(i);
            push(values[i]);
            insn(type == Type.LONG ? Opcodes.LASTORE : Opcodes.DASTORE);
        }
    }

    /** Pushes a value in its own representation. */
    public void push(Value v) {
        switch (v.kind()) {
            case STACK:
                return;
            case TEMP:
                var(v.type().loadInsn(), v.index());
                return;
            case VARIABLE:
                var(v.type().loadInsn(), variables[v.index()].index);
                return;
            default:
                break;
        }
        Object c = v.constant();
        if (c instanceof Long l) {
            pushLong(l);
        } else if (c instanceof Double d) {
            pushDouble(d);
        } else if (c instanceof Boolean b) {
            push(b ? 1 : 0);
        } else {
            pushConstant(c, Object.class);
        }
    }

    /** Pushes a value as another representation that can hold it: boxed, or a long as a double. */
    public void push(Value v, Type as) {
        if (as == Type.OBJECT && v.kind() == Value.Kind.CONSTANT) {
            pushConstant(v.constant(), Object.class);
            return;
        }
        push(v);
        convert(v.type(), as);
    }

    /** Converts the top of the operand stack. */
    public void convert(Type from, Type to) {
        if (from == to || !from.isPrimitive() && !to.isPrimitive()) {
            return;
        }
        if (to == Type.OBJECT || to == Type.NONE) {
            mv.visitMethodInsn(Opcodes.INVOKESTATIC, from.box(), "valueOf", "(" + from.descriptor + ")L" + from.box() + ";",
                    false);
        } else if (from == Type.LONG && to == Type.DOUBLE) {
            insn(Opcodes.L2D);
        } else {
            throw new AssertionError(from + " as " + to);
        }
    }

    /** Takes a value off the operand stack into a temporary, so that code may leave. */
    public Value hold(Value v) {
        if (!v.isOnStack()) {
            return v;
        }
        int index = newTemp(v.type());
        var(v.type().storeInsn(), index);
        return Value.temp(v.type(), index);
    }

    /** As {@link #hold}; a variable is copied too, because it may be assigned before the value is used. */
    public Value copy(Value v) {
        if (v.kind() != Value.Kind.VARIABLE) {
            return hold(v);
        }
        push(v);
        return hold(Value.onStack(v.type()));
    }

    /** Drops a value. */
    public void drop(Value v) {
        if (v.isOnStack()) {
            insn(v.type().size() == 2 ? Opcodes.POP2 : Opcodes.POP);
        }
    }

    public int newTemp(Type type) {
        int index = nextLocal;
        nextLocal += type.size();
        maxLocal = Math.max(maxLocal, nextLocal);
        return index;
    }

    /** The temporaries made after this mark are free again after {@link #release}. */
    public int mark() {
        return nextLocal;
    }

    public void release(int mark) {
        nextLocal = mark;
    }

    /** Gives a slot a JVM local. {@code index} -1: a new one. */
    public Variable declare(int slot, Type type, int index, boolean mayBeUnbound) {
        Type t = type == Type.NONE ? Type.OBJECT : type;
        int local = index >= 0 ? index : newTemp(t);
        int flag = mayBeUnbound && t.isPrimitive() ? newTemp(Type.BOOL) : -1;
        variables[slot] = new Variable(slot, t, local, flag);
        return variables[slot];
    }

    /** The variable of a slot; null when the slot has no JVM local. */
    public Variable variable(int slot) {
        return variables[slot];
    }
}
