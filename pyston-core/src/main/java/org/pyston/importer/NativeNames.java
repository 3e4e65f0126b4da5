package org.pyston.importer;

import org.pyston.generated.ModuleIndex;

/** Which modules are native. */
public final class NativeNames {
    private NativeNames() {
    }

    /** Whether a native module has this name. */
    public static boolean isNative(String name) {
        return ModuleIndex.find(name) != null;
    }

    /** All names, sorted: {@code sys.builtin_module_names}. */
    public static String[] all() {
        return ModuleIndex.names();
    }
}
