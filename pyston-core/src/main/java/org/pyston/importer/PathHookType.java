package org.pyston.importer;

import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.Identity;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** What {@code FileFinder.path_hook()} returns. */
@PythonType(name = "path_hook_for_FileFinder", module = "_frozen_importlib_external", hidden = true, hasDict = true,
       
        doc = "Makes a finder of a folder.")
public final class PathHookType extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PathHookTypeExposed());

    private final PyType finder;
    private final Object[] details;

    PathHookType(PyType finder, Object[] details) {
        super(TYPE);
        this.finder = finder;
        this.details = details;
    }

    @PythonConstant("__name__")
    static String name() {
        return "path_hook_for_FileFinder";
    }

    @Slot("__call__")
    static Object call(Frame frame, PathHookType self, Object[] args, PyStr[] names) {
        if (args.length != 1) {
            throw Errors.typeError("path_hook_for_FileFinder() takes 1 positional argument but " + args.length
                    + (args.length == 1 ? " was" : " were") + " given");
        }
        String path = FileErrors.path(frame, args[0]);
        if (!FilePaths.isDirectory(frame, path.isEmpty() ? "." : path)) {
            throw ImportErrors.importError("only directories are supported", null, args[0]);
        }
        Object[] all = new Object[self.details.length + 1];
        all[0] = args[0];
        System.arraycopy(self.details, 0, all, 1, self.details.length);
        return ObjectCall.call(frame, self.finder, all, null);
    }

    @Slot("__repr__")
    static String repr(PathHookType self) {
        return "<function FileFinder.path_hook.<locals>.path_hook_for_FileFinder at " + Identity.hex(self) + ">";
    }
}
