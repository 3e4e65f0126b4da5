package org.pyston.asm.ir;

import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.code.CodeFlags;
import org.pyston.code.CodeUnit;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.tuple.PyTuple;

/** Which arguments of one call go to which parameters, as far as their number and the keywords tell. Source: language reference 6.3.4. */
final class Binding {
    /** The parameter's default. */
    private static final int DEFAULT = -1;
    /** {@code *args}: a tuple of the arguments that are left. */
    private static final int REST = -2;
    /** {@code **kwargs}: a dict of the keywords that are left. */
    private static final int KEYWORDS = -3;

    private final int positional;
    private final int count;
    private final PyStr[] names;
    /** For each parameter the argument's index, or one of the constants above. */
    private final int[] sources;
    /** For each keyword whether it goes into the dict. */
    private final boolean[] collected;

    private Binding(int positional, int count, PyStr[] names, int[] sources, boolean[] collected) {
        this.positional = positional;
        this.count = count;
        this.names = names;
        this.sources = sources;
        this.collected = collected;
    }

    /**
     * The binding of {@code count} positional arguments and these keywords; null when they do not fit.
     *
     * @param defaults the number of defaults of positional parameters
     */
    static Binding of(CodeUnit code, int defaults, int count, PyStr[] names) {
        boolean varargs = (code.flags() & CodeFlags.VARARGS) != 0;
        boolean varkeywords = (code.flags() & CodeFlags.VARKEYWORDS) != 0;
        int positional = code.argCount();
        if (count > positional && !varargs) {
            return null;
        }
        int total = positional + code.kwOnlyArgCount();
        int[] sources = new int[total + (varargs ? 1 : 0) + (varkeywords ? 1 : 0)];
        Arrays.fill(sources, DEFAULT);
        for (int i = 0; i < Math.min(count, positional); i++) {
            sources[i] = i;
        }
        boolean[] collected = new boolean[names.length];
        List<String> parameters = code.varNames().subList(0, total);
        for (int i = 0; i < names.length; i++) {
            int parameter = parameters.indexOf(names[i].toString());
            if (parameter < code.posOnlyArgCount()) {
                collected[i] = true;
                if (!varkeywords) {
                    return null;
                }
            } else if (sources[parameter] >= 0) {
                return null;
            } else {
                sources[parameter] = count + i;
            }
        }
        for (int i = 0; i < total; i++) {
            if (sources[i] == DEFAULT && (i >= positional || i < positional - defaults)) {
                return null;
            }
        }
        if (varargs) {
            sources[total] = REST;
        }
        if (varkeywords) {
            sources[sources.length - 1] = KEYWORDS;
        }
        return new Binding(positional, count, names, sources, collected);
    }

    boolean usesDefaults() {
        for (int source : sources) {
            if (source == DEFAULT) {
                return true;
            }
        }
        return false;
    }

    /** What parameter {@code i} gets; {@code defaults}: of the last positional parameters. */
    Value argument(CodeBuilder b, int i, Value[] arguments, Object[] defaults) {
        return switch (sources[i]) {
            case DEFAULT -> Value.constant(defaults[defaults.length - positional + i]);
            case REST -> rest(b, arguments);
            case KEYWORDS -> keywords(b, arguments);
            default -> arguments[sources[i]];
        };
    }

    private Value rest(CodeBuilder b, Value[] arguments) {
        if (count <= positional) {
            return Value.constant(PyTuple.EMPTY);
        }
        b.pushArray(Arrays.copyOfRange(arguments, positional, count));
        b.invokeStatic(PyTuple.class, "of", "([Ljava/lang/Object;)" + CodeBuilder.desc(PyTuple.class));
        return b.hold(Value.onStack(Type.OBJECT));
    }

    private Value keywords(CodeBuilder b, Value[] arguments) {
        b.type(Opcodes.NEW, PyDict.class);
        b.insn(Opcodes.DUP);
        b.invokeSpecial(PyDict.class, "<init>", "()V");
        for (int i = 0; i < names.length; i++) {
            if (collected[i]) {
                b.insn(Opcodes.DUP);
                b.pushConstant(names[i], PyStr.class);
                b.push(arguments[count + i], Type.OBJECT);
                b.invokeVirtual(PyDict.class, "putStr", "(" + CodeBuilder.desc(PyStr.class) + "Ljava/lang/Object;)V");
            }
        }
        return b.hold(Value.onStack(Type.OBJECT));
    }
}
