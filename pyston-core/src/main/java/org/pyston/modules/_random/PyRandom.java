package org.pyston.modules._random;

import java.math.BigInteger;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.IntArithmetic;
import org.pyston.ops.ObjectHash;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Sharing;
import org.pyston.types.dict.PyDict;
import org.pyston.types.integer.PyInt;
import org.pyston.types.tuple.PyTuple;

/** {@code _random.Random}: the same sequence as CPython's for the same seed. Its state changes under its lock. */
@PythonType(name = "Random", module = "_random", subclassable = true, doc = "A generator of random numbers with its own state.")
public final class PyRandom extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyRandomExposed());

    private static final int WORD = 32;
    private static final long WORD_MASK = 0xFFFF_FFFFL;

    private final MersenneTwister twister = new MersenneTwister();

    private PyRandom(PyType type) {
        super(type);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        PyRandom random = new PyRandom(type);
        random.twister.seed(new int[1]);
        return random;
    }

    @PythonInit(signature = "(*args, **kwargs)")
    static void init(Frame frame, PyRandom self, Object[] args, PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0) {
            throw Errors.typeError("Random() takes no keyword arguments");
        }
        if (args.length > 1) {
            throw Errors.typeError("Random() requires 0 or 1 argument");
        }
        seed(frame, self, args.length == 0 ? PyNone.NONE : args[0]);
    }

    @PythonMethod(value = "random", signature = "($self, /)", doc = "A float from 0 up to 1.")
    static double random(PyRandom self) {
        if (Sharing.isOn()) {
            synchronized (self) {
                return self.twister.nextDouble();
            }
        }
        return self.twister.nextDouble();
    }

    @PythonMethod(value = "seed", signature = "($self, n=None, /)",
            doc = "Starts anew: from an int, the hash of any object, or unpredictably for None.")
    static void seed(Frame frame, PyRandom self, Object n) {
        int[] key;
        if (n == PyNone.NONE) {
            key = Entropy.words(MersenneTwister.SIZE);
        } else {
            Object value = PyInt.valueOrNull(n);
            key = value == null ? words(unsigned(ObjectHash.hash(frame, n)))
                    : words(IntArithmetic.big(IntArithmetic.abs(value)));
        }
        synchronized (self) {
            self.twister.seed(key);
        }
    }

    private static BigInteger unsigned(long hash) {
        BigInteger value = BigInteger.valueOf(hash);
        return hash < 0 ? value.add(BigInteger.ONE.shiftLeft(Long.SIZE)) : value;
    }

    /** The 32-bit words of a number that is not negative, lowest first; one word for zero. */
    private static int[] words(BigInteger n) {
        int[] words = new int[Math.max(1, (n.bitLength() + WORD - 1) / WORD)];
        for (int i = 0; i < words.length; i++) {
            words[i] = n.shiftRight(i * WORD).intValue();
        }
        return words;
    }

    @PythonMethod(value = "getstate", signature = "($self, /)", doc = "The internal state, a tuple of ints.")
    static Object getState(PyRandom self) {
        Object[] state = new Object[MersenneTwister.SIZE + 1];
        synchronized (self) {
            int[] words = self.twister.words();
            for (int i = 0; i < words.length; i++) {
                state[i] = words[i] & WORD_MASK;
            }
            state[MersenneTwister.SIZE] = (long) self.twister.index();
        }
        return PyTuple.of(state);
    }

    @PythonMethod(value = "setstate", signature = "($self, state, /)", doc = "Restores what getstate() returned.")
    static void setState(PyRandom self, Object state) {
        if (!(state instanceof PyTuple tuple)) {
            throw Errors.typeError("state vector must be a tuple");
        }
        if (tuple.size() != MersenneTwister.SIZE + 1) {
            throw Errors.valueError("state vector is the wrong size");
        }
        int[] words = new int[MersenneTwister.SIZE];
        for (int i = 0; i < words.length; i++) {
            words[i] = word(tuple.get(i));
        }
        Object index = PyInt.valueOrNull(tuple.get(MersenneTwister.SIZE));
        if (index == null) {
            throw Errors.typeError("an integer is required");
        }
        if (!(index instanceof Long at) || at < 0 || at > MersenneTwister.SIZE) {
            throw Errors.valueError("invalid state");
        }
        synchronized (self) {
            self.twister.restore(words, (int) (long) at);
        }
    }

    private static int word(Object o) {
        Object n = PyInt.valueOrNull(o);
        if (n == null) {
            throw Errors.typeError("an integer is required");
        }
        if (IntArithmetic.sign(n) < 0) {
            throw Errors.overflowError("can't convert negative value to unsigned int");
        }
        if (n instanceof BigInteger big && big.bitLength() > Long.SIZE) {
            throw Errors.overflowError("Python int too large to convert to C unsigned long");
        }
        return IntArithmetic.big(n).intValue();
    }

    @PythonMethod(value = "getrandbits", signature = "($self, k, /)", doc = "An int of k random bits.")
    static Object getRandomBits(PyRandom self, int k) {
        if (k < 0) {
            throw Errors.valueError("number of bits must be non-negative");
        }
        if (k == 0) {
            return 0L;
        }
        if (Sharing.isOn()) {
            synchronized (self) {
                return self.bits(k);
            }
        }
        return self.bits(k);
    }

    private Object bits(int k) {
        if (k <= WORD) {
            return (twister.nextWord() & WORD_MASK) >>> WORD - k;
        }
        int count = (k - 1) / WORD + 1;
        byte[] bytes = new byte[4 * count]; // big endian
        int left = k;
        for (int i = 0; i < count; i++) {
            int word = twister.nextWord();
            if (left < WORD) {
                word >>>= WORD - left;
            }
            left -= WORD;
            for (int b = 0; b < 4; b++) {
                bytes[bytes.length - 1 - 4 * i - b] = (byte) (word >>> 8 * b);
            }
        }
        return IntArithmetic.box(new BigInteger(1, bytes));
    }
}
