package org.pyston.modules._testinternalcapi;

import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Options;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

/** {@code _testinternalcapi}: the configuration that tests look at to know which tracebacks to expect. */
@PythonModule(value = "_testinternalcapi", doc = "What CPython's own tests ask about the interpreter.")
final class TestInternalModule {
    private TestInternalModule() {
    }

    @PythonFunction(value = "get_config", signature = "()", doc = "The interpreter's configuration, as far as it has one.")
    static Object config(Frame frame) {
        Options options = frame.interpreter().options;
        PyDict config = new PyDict();
        config.putStr(PyStr.of("code_debug_ranges"), 1L);
        config.putStr(PyStr.of("optimization_level"), (long) options.optimize());
        config.putStr(PyStr.of("isolated"), options.isolated() ? 1L : 0L);
        config.putStr(PyStr.of("dev_mode"), options.devMode() ? 1L : 0L);
        config.putStr(PyStr.of("verbose"), (long) options.verbose());
        return config;
    }

    @PythonFunction(value = "get_recursion_depth", signature = "()", doc = "How many Python frames the thread is in.")
    static long recursionDepth(Frame frame) {
        long depth = 0;
        for (Frame f = frame; f != null; f = f.back) {
            depth++;
        }
        return depth;
    }
}
