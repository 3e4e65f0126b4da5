package org.pyston.importer;

import org.pyston.object.PyNone;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** Where the code of a source file is cached. Source: PEP 3147, PEP 488, library reference of importlib.util. */
final class CachePaths {
    static final String CACHE_FOLDER = "__pycache__";
    static final String TAG = "pyston-312";
    private static final PyStr IMPLEMENTATION = PyStr.of("implementation");
    private static final PyStr CACHE_TAG = PyStr.of("cache_tag");
    private static final PyStr PREFIX = PyStr.of("pycache_prefix");
    private static final PyStr FLAGS = PyStr.of("flags");
    private static final PyStr OPTIMIZE = PyStr.of("optimize");

    private CachePaths() {
    }

    /** {@code cache_from_source(path, optimization=…)}; {@code optimization} None for the running {@code -O}. */
    static String fromSource(Frame frame, String path, Object optimization) {
        String tag = tag(frame);
        String[] parts = FilePaths.split(path);
        String tail = parts[1];
        int dot = tail.lastIndexOf('.');
        String base = dot < 0 ? tail : tail.substring(0, dot);
        String rest = dot < 0 ? "" : tail.substring(dot + 1);
        StringBuilder name = new StringBuilder(base.isEmpty() ? rest : base).append(dot < 0 ? "" : ".").append(tag);
        String level = level(frame, optimization);
        if (!level.isEmpty()) {
            for (int i = 0; i < level.length(); i++) {
                if (!Character.isLetterOrDigit(level.charAt(i))) {
                    throw Errors.valueError(ObjectRepr.repr(frame, PyStr.of(level)) + " is not alphanumeric");
                }
            }
            name.append(".opt-").append(level);
        }
        name.append(".pyc");
        Object prefix = ImportSystem.of(frame).sys(frame, PREFIX);
        if (prefix == PyNone.NONE) {
            return FilePaths.join(FilePaths.join(parts[0], CACHE_FOLDER), name.toString());
        }
        String head = FilePaths.absolute(frame, parts[0]);
        int start = 0;
        if (head.length() > 1 && head.charAt(1) == ':') {
            start = 2;
        }
        while (start < head.length() && FilePaths.isSeparator(head.charAt(start))) {
            start++;
        }
        String below = FilePaths.join(ObjectStr.str(frame, prefix).toString(), head.substring(start));
        return FilePaths.join(below, name.toString());
    }

    private static String level(Frame frame, Object optimization) {
        if (optimization != PyNone.NONE) {
            return ObjectStr.str(frame, optimization).toString();
        }
        Object flags = ImportSystem.of(frame).sys(frame, FLAGS);
        Object running = flags == PyNone.NONE ? null : ObjectGetAttr.getOrNull(frame, flags, OPTIMIZE);
        return running == null || running.equals(0L) ? "" : ObjectStr.str(frame, running).toString();
    }

    private static String tag(Frame frame) {
        Object implementation = ImportSystem.of(frame).sys(frame, IMPLEMENTATION);
        Object tag = implementation == PyNone.NONE ? null : ObjectGetAttr.getOrNull(frame, implementation, CACHE_TAG);
        if (tag == null) {
            return TAG;
        }
        if (tag == PyNone.NONE) {
            throw Errors.notImplemented("sys.implementation.cache_tag is None");
        }
        return ObjectStr.str(frame, tag).toString();
    }

    /** {@code source_from_cache(path)}; raises ValueError for a path that is no cache file's. */
    static String toSource(Frame frame, String path) {
        tag(frame);
        String[] parts = FilePaths.split(path);
        String head = parts[0];
        String name = parts[1];
        Object prefix = ImportSystem.of(frame).sys(frame, PREFIX);
        boolean underPrefix = false;
        if (prefix != PyNone.NONE) {
            String stripped = ObjectStr.str(frame, prefix).toString();
            while (!stripped.isEmpty() && FilePaths.isSeparator(stripped.charAt(stripped.length() - 1))) {
                stripped = stripped.substring(0, stripped.length() - 1);
            }
            if (head.startsWith(stripped + java.io.File.separator)) {
                head = head.substring(stripped.length());
                underPrefix = true;
            }
        }
        if (!underPrefix) {
            String[] up = FilePaths.split(head);
            if (!up[1].equals(CACHE_FOLDER)) {
                throw Errors.valueError(CACHE_FOLDER + " not bottom-level directory in "
                        + ObjectRepr.repr(frame, PyStr.of(path)));
            }
            head = up[0];
        }
        checkName(frame, name);
        return FilePaths.join(head, name.substring(0, name.indexOf('.')) + ".py");
    }

    private static void checkName(Frame frame, String name) {
        int dots = 0;
        for (int i = 0; i < name.length(); i++) {
            dots += name.charAt(i) == '.' ? 1 : 0;
        }
        if (dots != 2 && dots != 3) {
            throw Errors.valueError("expected only 2 or 3 dots in " + ObjectRepr.repr(frame, PyStr.of(name)));
        }
        if (dots == 3) {
            int last = name.lastIndexOf('.');
            String optimization = name.substring(name.lastIndexOf('.', last - 1) + 1, last);
            if (!optimization.startsWith("opt-")) {
                throw Errors.valueError("optimization portion of filename does not start with 'opt-'");
            }
            String level = optimization.substring(4);
            for (int i = 0; i < level.length(); i++) {
                if (!Character.isLetterOrDigit(level.charAt(i))) {
                    throw Errors.valueError("optimization level " + ObjectRepr.repr(frame, PyStr.of(optimization))
                            + " is not an alphanumeric value");
                }
            }
        }
    }

    /** The cache file of a module at {@code origin}: None for what is not Python code ({@code _get_cached}). */
    static Object cachedFor(Frame frame, Object origin) {
        String path = ObjectStr.str(frame, origin).toString();
        if (path.endsWith(".py")) {
            try {
                return PyStr.of(fromSource(frame, path, PyNone.NONE));
            } catch (org.pyston.runtime.PyException e) {
                if (e.matches(org.pyston.types.exception.ExceptionTypes.NOT_IMPLEMENTED_ERROR)) {
                    return PyNone.NONE;
                }
                throw e;
            }
        }
        return path.endsWith(".pyc") ? origin : PyNone.NONE;
    }
}
