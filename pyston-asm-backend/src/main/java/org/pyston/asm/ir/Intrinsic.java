package org.pyston.asm.ir;

import java.util.function.IntSupplier;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.support.Classes;
import org.pyston.asm.support.Containers;
import org.pyston.asm.support.Operators;
import org.pyston.nodes.Node;
import org.pyston.object.MethodDef;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectIsInstance;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;
import org.pyston.types.floating.PyFloat;
import org.pyston.types.function.PyBuiltinFunction;
import org.pyston.types.function.PyMethodDescriptor;
import org.pyston.types.integer.PyInt;
import org.pyston.types.list.PyList;
import org.pyston.types.set.PySet;

/** Builtins that have a form without a frame; each answers null where the arguments do not fit, and is then called by value. */
public enum Intrinsic {
    LEN(1) {
        @Override
        Type result(ExprOp[] arguments, int kinds) {
            return arguments[0].type().isPrimitive() ? Type.OBJECT : Type.LONG;
        }

        @Override
        Value emit(CodeBuilder b, Node node, Type type, Value[] a, IntSupplier before) {
            if (a[0].type() != Type.OBJECT || node.deopts > 1) {
                return null;
            }
            b.push(a[0], Type.OBJECT);
            b.invokeStatic(Containers.class, "length", "(Ljava/lang/Object;)J");
            Value n = b.hold(Value.onStack(Type.LONG));
            b.push(n);
            b.insn(Opcodes.LCONST_0);
            b.insn(Opcodes.LCMP);
            b.jump(Opcodes.IFLT, b.failure(before.getAsInt()));
            return n;
        }
    },
    ABS(1) {
        @Override
        Type result(ExprOp[] arguments, int kinds) {
            return number(arguments[0].type(), kinds);
        }

        @Override
        Value emit(CodeBuilder b, Node node, Type type, Value[] a, IntSupplier before) {
            if (!type.isPrimitive() || a[0].type() != type || node.deopts > 1) {
                return null;
            }
            b.push(a[0]);
            if (type == Type.DOUBLE) {
                b.invokeStatic(Math.class, "abs", "(D)D");
            } else {
                b.speculating(before.getAsInt(), () -> b.invokeStatic(Operators.class, "absolute", "(J)J"));
            }
            return Value.onStack(type);
        }
    },
    MIN(2) {
        @Override
        Type result(ExprOp[] arguments, int kinds) {
            return pair(arguments, kinds);
        }

        @Override
        Value emit(CodeBuilder b, Node node, Type type, Value[] a, IntSupplier before) {
            return extreme(b, "min", type, a);
        }
    },
    MAX(2) {
        @Override
        Type result(ExprOp[] arguments, int kinds) {
            return pair(arguments, kinds);
        }

        @Override
        Value emit(CodeBuilder b, Node node, Type type, Value[] a, IntSupplier before) {
            return extreme(b, "max", type, a);
        }
    },
    FLOAT(1) {
        @Override
        Value emit(CodeBuilder b, Node node, Type type, Value[] a, IntSupplier before) {
            if (type != Type.DOUBLE || a[0].type() != Type.LONG && a[0].type() != Type.DOUBLE) {
                return null;
            }
            b.push(a[0], Type.DOUBLE);
            return Value.onStack(Type.DOUBLE);
        }
    },
    INT(1) {
        @Override
        Value emit(CodeBuilder b, Node node, Type type, Value[] a, IntSupplier before) {
            if (type != Type.LONG || node.deopts > 1) {
                return null;
            }
            if (a[0].type() == Type.LONG) {
                return a[0];
            }
            if (a[0].type() != Type.DOUBLE) {
                return null;
            }
            b.push(a[0]);
            b.speculating(before.getAsInt(), () -> b.invokeStatic(Operators.class, "truncate", "(D)J"));
            return Value.onStack(Type.LONG);
        }
    },
    SQRT(1) {
        @Override
        Value emit(CodeBuilder b, Node node, Type type, Value[] a, IntSupplier before) {
            if (type != Type.DOUBLE || node.deopts > 1 || a[0].type() != Type.LONG && a[0].type() != Type.DOUBLE) {
                return null;
            }
            b.push(a[0], Type.DOUBLE);
            b.speculating(before.getAsInt(), () -> b.invokeStatic(Operators.class, "squareRoot", "(D)D"));
            return Value.onStack(Type.DOUBLE);
        }
    },
    ISINSTANCE(2) {
        @Override
        Type result(ExprOp[] arguments, int kinds) {
            return Type.BOOL;
        }

        @Override
        Value emit(CodeBuilder b, Node node, Type type, Value[] a, IntSupplier before) {
            int result = b.newTemp(Type.BOOL);
            Label known = new Label();
            String object = "Ljava/lang/Object;";
            b.push(a[0], Type.OBJECT);
            b.push(a[1], Type.OBJECT);
            b.invokeStatic(Classes.class, "isInstance", "(" + object + object + ")I");
            b.var(Opcodes.ISTORE, result);
            b.var(Opcodes.ILOAD, result);
            b.jump(Opcodes.IFGE, known);
            b.publish(node.id);
            b.leaving(b.callState(node, node.id), () -> {
                b.pushFrame();
                b.push(a[0], Type.OBJECT);
                b.push(a[1], Type.OBJECT);
                b.invokeStatic(ObjectIsInstance.class, "isInstance", "(" + CodeBuilder.desc(Frame.class) + object + object + ")Z");
            });
            b.var(Opcodes.ISTORE, result);
            b.leaveWhenTraced(node, Value.temp(Type.BOOL, result));
            b.label(known);
            return Value.temp(Type.BOOL, result);
        }
    },
    LIST_APPEND(2) {
        @Override
        Type result(ExprOp[] arguments, int kinds) {
            return Type.OBJECT;
        }

        @Override
        Value emit(CodeBuilder b, Node node, Type type, Value[] a, IntSupplier before) {
            b.push(a[0], Type.OBJECT);
            b.type(Opcodes.CHECKCAST, PyList.class);
            AddStmt.append(b, a[1]);
            return Value.constant(PyNone.NONE);
        }
    },
    LIST_POP(1) {
        @Override
        Value emit(CodeBuilder b, Node node, Type type, Value[] a, IntSupplier before) {
            return listPop(b, node, a[0], Value.constant(-1L), before);
        }
    },
    LIST_POP_AT(2) {
        @Override
        Value emit(CodeBuilder b, Node node, Type type, Value[] a, IntSupplier before) {
            return listPop(b, node, a[0], a[1], before);
        }
    },
    LIST_INSERT(3) {
        @Override
        Type result(ExprOp[] arguments, int kinds) {
            return Type.OBJECT;
        }

        @Override
        Value emit(CodeBuilder b, Node node, Type type, Value[] a, IntSupplier before) {
            if (a[1].type() != Type.LONG) {
                return null;
            }
            b.push(a[0], Type.OBJECT);
            b.push(a[1]);
            b.push(a[2], Type.OBJECT);
            b.invokeStatic(Containers.class, "listInsert", "(Ljava/lang/Object;JLjava/lang/Object;)V");
            return Value.constant(PyNone.NONE);
        }
    },
    SET_ADD(2) {
        @Override
        Type result(ExprOp[] arguments, int kinds) {
            return Type.OBJECT;
        }

        @Override
        Value emit(CodeBuilder b, Node node, Type type, Value[] a, IntSupplier before) {
            if (node.deopts > 1) {
                return null;
            }
            b.push(a[0], Type.OBJECT);
            b.push(a[1], Type.OBJECT);
            b.invokeStatic(Containers.class, "setAdd", "(Ljava/lang/Object;Ljava/lang/Object;)Z");
            b.jump(Opcodes.IFEQ, b.failure(before.getAsInt()));
            return Value.constant(PyNone.NONE);
        }
    },
    DICT_GET(2) {
        @Override
        Type result(ExprOp[] arguments, int kinds) {
            return Type.OBJECT;
        }

        @Override
        Value emit(CodeBuilder b, Node node, Type type, Value[] a, IntSupplier before) {
            return dictGet(b, node, a, Value.constant(PyNone.NONE), before);
        }
    },
    DICT_GET_OR(3) {
        @Override
        Type result(ExprOp[] arguments, int kinds) {
            return Type.OBJECT;
        }

        @Override
        Value emit(CodeBuilder b, Node node, Type type, Value[] a, IntSupplier before) {
            return dictGet(b, node, a, a[2], before);
        }
    };

    private final int count;

    Intrinsic(int count) {
        this.count = count;
    }

    /** The type of the result: that of {@code kinds}, what the call gave in the interpreter, unless the arguments tell more. */
    Type result(ExprOp[] arguments, int kinds) {
        return Type.ofKinds(kinds);
    }

    /** Writes the call. {@code before}: makes the state before it. Null when the arguments do not fit. */
    abstract Value emit(CodeBuilder b, Node node, Type type, Value[] a, IntSupplier before);

    private static Type number(Type argument, int kinds) {
        return argument == Type.LONG || argument == Type.DOUBLE ? argument : Type.ofKinds(kinds);
    }

    private static Type pair(ExprOp[] arguments, int kinds) {
        Type l = arguments[0].type();
        return l == arguments[1].type() && (l == Type.LONG || l == Type.DOUBLE) ? l : Type.ofKinds(kinds);
    }

    private static Value extreme(CodeBuilder b, String method, Type type, Value[] a) {
        if (a[0].type() != type || a[1].type() != type || type != Type.LONG && type != Type.DOUBLE) {
            return null;
        }
        b.push(a[0]);
        b.push(a[1]);
        b.invokeStatic(Operators.class, method, "(" + type.descriptor + type.descriptor + ")" + type.descriptor);
        return Value.onStack(type);
    }

    private static Value listPop(CodeBuilder b, Node node, Value list, Value index, IntSupplier before) {
        if (index.type() != Type.LONG || node.deopts > 1) {
            return null;
        }
        b.push(list, Type.OBJECT);
        b.push(index);
        b.speculating(before.getAsInt(), () -> b.invokeStatic(Containers.class, "listPop",
                "(Ljava/lang/Object;J)Ljava/lang/Object;"));
        return b.hold(Value.onStack(Type.OBJECT));
    }

    private static Value dictGet(CodeBuilder b, Node node, Value[] a, Value otherwise, IntSupplier before) {
        if (node.deopts > 1) {
            return null;
        }
        String object = "Ljava/lang/Object;";
        b.push(a[0], Type.OBJECT);
        b.push(a[1], Type.OBJECT);
        b.push(otherwise, Type.OBJECT);
        b.invokeStatic(Containers.class, "dictGet", "(" + object + object + object + ")" + object);
        Value v = b.hold(Value.onStack(Type.OBJECT));
        b.push(v);
        b.jump(Opcodes.IFNULL, b.failure(before.getAsInt()));
        return v;
    }

    /** The intrinsic for a callable with {@code count} arguments, the receiver included; null for none. */
    static Intrinsic of(Object callee, int count) {
        Intrinsic found = null;
        if (callee instanceof PyBuiltinFunction f && f.def.kind == MethodDef.FUNCTION) {
            found = ofFunction(f.module == null ? "" : f.module.toString(), f.def.name);
        } else if (callee == PyFloat.TYPE) {
            found = FLOAT;
        } else if (callee == PyInt.TYPE) {
            found = INT;
        } else if (callee instanceof PyMethodDescriptor d) {
            found = ofMethod(d.owner(), d.def().name, count);
        }
        return found != null && found.count == count ? found : null;
    }

    private static Intrinsic ofMethod(PyType owner, String name, int count) {
        if (owner == PyList.TYPE) {
            return switch (name) {
                case "append" -> LIST_APPEND;
                case "pop" -> count == 1 ? LIST_POP : LIST_POP_AT;
                case "insert" -> LIST_INSERT;
                default -> null;
            };
        }
        if (owner == PySet.TYPE) {
            return name.equals("add") ? SET_ADD : null;
        }
        return owner == PyDict.TYPE && name.equals("get") ? count == 2 ? DICT_GET : DICT_GET_OR : null;
    }

    private static Intrinsic ofFunction(String module, String name) {
        if (module.equals("math")) {
            return name.equals("sqrt") ? SQRT : null;
        }
        if (!module.equals("builtins")) {
            return null;
        }
        return switch (name) {
            case "len" -> LEN;
            case "isinstance" -> ISINSTANCE;
            case "abs" -> ABS;
            case "min" -> MIN;
            case "max" -> MAX;
            default -> null;
        };
    }
}
