package org.pyston.modules._random;

import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.PythonModule;

/** {@code _random}. */
@PythonModule(value = "_random", doc = "The Mersenne Twister, a generator of random numbers.")
@ExportsTypes(PyRandom.class)
public final class RandomModule {
    private RandomModule() {
    }
}
