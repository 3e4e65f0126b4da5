package org.pyston.modules.sys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pyston.annotations.ModuleInit;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonModule;
import org.pyston.generated.ModuleIndex;
import org.pyston.object.PyNone;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Interpreter;
import org.pyston.runtime.Launch;
import org.pyston.runtime.Options;
import org.pyston.runtime.SysNamespace;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.list.PyList;
import org.pyston.types.module.PyModule;
import org.pyston.types.namespace.PySimpleNamespace;
import org.pyston.types.set.PyFrozenSet;
import org.pyston.types.tuple.PyTuple;

/** The module {@code sys}. Source: library reference, "sys". */
@PythonModule(value = "sys", doc = "What belongs to the interpreter: its settings, streams, modules and hooks.",
        parts = {SysSettings.class, SysFrames.class, SysHooks.class, SysObjects.class})
final class SysModule {
    private static final String COPYRIGHT = "Copyright (c) the authors of Pyston.\nAll Rights Reserved.";
    private static final long HEX_VERSION = 0x030c08f0L;

    private SysModule() {
    }

    @PythonConstant("version")
    static String version() {
        return "3.12.8 (Pyston 0.1.0) [" + System.getProperty("java.vm.name", "JVM") + " "
                + System.getProperty("java.version", "") + "]";
    }

    @PythonConstant("version_info")
    static Object versionInfo() {
        return SysStructs.version();
    }

    @PythonConstant("hexversion")
    static long hexVersion() {
        return HEX_VERSION;
    }

    @PythonConstant("api_version")
    static long apiVersion() {
        return 1013;
    }

    @PythonConstant("_git")
    static Object git() {
        return PyTuple.of(PyStr.of("Pyston"), PyStr.EMPTY, PyStr.EMPTY);
    }

    @PythonConstant("copyright")
    static String copyright() {
        return COPYRIGHT;
    }

    @PythonConstant("abiflags")
    static String abiFlags() {
        return "";
    }

    @PythonConstant("float_repr_style")
    static String floatReprStyle() {
        return "short";
    }

    @PythonConstant("platlibdir")
    static String platformLibraries() {
        return "lib";
    }

    @PythonConstant("_framework")
    static String framework() {
        return "";
    }

    @PythonConstant("maxsize")
    static long maxSize() {
        return Long.MAX_VALUE;
    }

    @PythonConstant("maxunicode")
    static long maxUnicode() {
        return Character.MAX_CODE_POINT;
    }

    /** The JVM's integers are big-endian in its own files; what Python programs see of memory is the machine's order. */
    @PythonConstant("byteorder")
    static String byteOrder() {
        return java.nio.ByteOrder.nativeOrder() == java.nio.ByteOrder.LITTLE_ENDIAN ? "little" : "big";
    }

    @PythonConstant("platform")
    static String platform() {
        String os = System.getProperty("os.name", "");
        return os.startsWith("Windows") ? "win32" : os.startsWith("Mac") ? "darwin" : os.equals("Linux") ? "linux"
                : os.toLowerCase(java.util.Locale.ROOT);
    }

    @PythonConstant("float_info")
    static Object floatInfo() {
        return SysStructs.floatInfo();
    }

    @PythonConstant("int_info")
    static Object intInfo() {
        return SysStructs.intInfo();
    }

    @PythonConstant("hash_info")
    static Object hashInfo() {
        return SysStructs.hashInfo();
    }

    @PythonConstant("thread_info")
    static Object threadInfo() {
        return SysStructs.threadInfo();
    }

    /** Adds what depends on the interpreter. */
    @ModuleInit
    static void init(Frame frame, PyModule module) {
        Interpreter interpreter = frame.interpreter();
        PyDict d = module.dict();
        interpreter.state(SysNamespace.class).setDict(d);
        Launch launch = Launch.of(interpreter);
        Options options = interpreter.options;
        put(d, "modules", interpreter.modules);
        put(d, "argv", strings(launch.argv()));
        put(d, "orig_argv", strings(launch.origArgv()));
        put(d, "path", strings(launch.path()));
        put(d, "meta_path", new PyList());
        put(d, "path_hooks", new PyList());
        put(d, "path_importer_cache", new PyDict());
        put(d, "flags", SysStructs.flags(options, launch.environment()));
        put(d, "warnoptions", strings(options.warnOptions()));
        put(d, "_xoptions", xOptions(options.xOptions()));
        put(d, "dont_write_bytecode", options.dontWriteBytecode());
        String cachePrefix = options.xOptions().get("pycache_prefix");
        if (cachePrefix == null && !options.ignoreEnvironment()) {
            cachePrefix = launch.environment().get("PYTHONPYCACHEPREFIX");
        }
        put(d, "pycache_prefix", cachePrefix == null || cachePrefix.isEmpty() ? PyNone.NONE : PyStr.of(cachePrefix));
        places(d, launch);
        put(d, "implementation", new PySimpleNamespace().with("name", PyStr.of("pyston"))
                .with("cache_tag", PyStr.of("pyston-312")).with("version", d.getStr(PyStr.of("version_info")))
                .with("hexversion", HEX_VERSION).with("_multiarch", PyStr.of(multiarch())));
        names(frame, d);
        hooks(d);
    }

    private static void places(PyDict d, Launch launch) {
        PyStr executable = PyStr.of(launch.executable());
        PyStr prefix = PyStr.of(launch.prefix());
        put(d, "executable", executable);
        put(d, "_base_executable", executable);
        put(d, "prefix", prefix);
        put(d, "base_prefix", prefix);
        put(d, "exec_prefix", prefix);
        put(d, "base_exec_prefix", prefix);
        put(d, "_stdlib_dir", PyStr.of(launch.prefix() + "/lib/python3.12"));
    }

    private static String multiarch() {
        String cpu = System.getProperty("os.arch", "");
        cpu = cpu.equals("amd64") ? "x86_64" : cpu;
        return platform().equals("linux") ? cpu + "-linux-gnu" : platform();
    }

    private static void names(Frame frame, PyDict d) {
        String[] natives = ModuleIndex.names();
        Object[] builtin = new Object[natives.length];
        for (int i = 0; i < natives.length; i++) {
            builtin[i] = PyStr.intern(natives[i]);
        }
        put(d, "builtin_module_names", PyTuple.of(builtin));
        List<Object> all = new ArrayList<>(310);
        String joined = StdlibNames.joined();
        for (int from = 0; from < joined.length();) {
            int to = joined.indexOf(' ', from);
            to = to < 0 ? joined.length() : to;
            all.add(PyStr.of(joined.substring(from, to)));
            from = to + 1;
        }
        put(d, "stdlib_module_names", PyFrozenSet.of(frame, all.toArray()));
    }

    private static void hooks(PyDict d) {
        for (String name : new String[] {"displayhook", "excepthook", "unraisablehook", "breakpointhook"}) {
            put(d, "__" + name + "__", d.getStr(PyStr.of(name)));
        }
    }

    private static PyList strings(List<String> texts) {
        Object[] items = new Object[texts.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = PyStr.of(texts.get(i));
        }
        return PyList.of(items);
    }

    private static PyDict xOptions(Map<String, String> options) {
        PyDict dict = new PyDict();
        for (Map.Entry<String, String> e : options.entrySet()) {
            dict.putStr(PyStr.of(e.getKey()), e.getValue() == null ? (Object) Boolean.TRUE : PyStr.of(e.getValue()));
        }
        return dict;
    }

    private static void put(PyDict d, String name, Object value) {
        d.putStr(PyStr.intern(name), value);
    }
}
