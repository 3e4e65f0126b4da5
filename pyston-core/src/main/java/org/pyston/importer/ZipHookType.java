package org.pyston.importer;

import java.io.File;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.Identity;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ImportModule;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.SysNamespace;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

/**
 * The entry of {@code sys.path_hooks} for zip files: {@code zipimport.zipimporter}, but that module is imported only when a
 * path leads to a file or into one.
 */
@PythonType(name = "path_hook_for_zipimporter", module = "_frozen_importlib_external", hidden = true, hasDict = true,
        doc = "Makes an importer of a zip file.")
final class ZipHookType extends PyObject {
    static final PyType TYPE = PyType.builtin(new ZipHookTypeExposed());

    ZipHookType() {
        super(TYPE);
    }

    /** The thread that is importing zipimport: it must not ask zip files for that. */
    public static final class State {
        private volatile Thread importing;

        /** Made by {@code Interpreter.state}. */
        public State() {
        }
    }

    @PythonConstant("__name__")
    static String name() {
        return "zipimporter";
    }

    @Slot("__call__")
    static Object call(Frame frame, ZipHookType self, Object[] args, PyStr[] names) {
        if (args.length != 1) {
            throw Errors.typeError("zipimporter() takes 1 positional argument but " + args.length + " were given");
        }
        State state = frame.interpreter().state(State.class);
        String path = FileErrors.path(frame, args[0]);
        if (state.importing == Thread.currentThread() || !leadsIntoFile(frame, path)) {
            throw ImportErrors.importError("not a Zip file: '" + path + "'", null, args[0]);
        }
        return ObjectCall.call1(frame, zipimporter(frame, state), args[0]);
    }

    private static Object zipimporter(Frame frame, State state) {
        if (frame.interpreter().modules.getStr(PyStr.of("zipimport")) != null) {
            return ImportModule.attribute(frame, "zipimport", "zipimporter");
        }
        state.importing = Thread.currentThread();
        try {
            return ImportModule.attribute(frame, "zipimport", "zipimporter");
        } finally {
            state.importing = null;
            forgetRefused(frame);
        }
    }

    /** While zipimport was imported, zip files were refused: the cache must not keep that. */
    private static void forgetRefused(Frame frame) {
        if (SysNamespace.get(frame, ImportNames.PATH_IMPORTER_CACHE) instanceof PyDict cache) {
            Object[] items = cache.itemsSnapshot();
            for (int i = 0; i < items.length; i += 2) {
                if (items[i + 1] == PyNone.NONE && items[i] instanceof PyStr path && leadsIntoFile(frame, path.toString())) {
                    cache.removeStr(path);
                }
            }
        }
    }

    private static boolean leadsIntoFile(Frame frame, String path) {
        File file = FilePaths.file(frame, path);
        while (file != null && !file.exists()) {
            file = file.getParentFile();
        }
        return file != null && file.isFile();
    }

    @Slot("__repr__")
    static String repr(ZipHookType self) {
        return "<zipimport.zipimporter at " + Identity.hex(self) + ">";
    }
}
