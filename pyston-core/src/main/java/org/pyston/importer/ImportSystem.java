package org.pyston.importer;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.pyston.object.PyNone;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Launch;
import org.pyston.runtime.SysNamespace;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

/**
 * What one interpreter's import system keeps: the module locks, the place of the standard library, settings of
 * {@code _imp}. Found by {@code interpreter.state(ImportSystem.class)}; its operations are in {@link Importing}.
 */
public final class ImportSystem {
    final ModuleLocks locks = new ModuleLocks();
    /** {@code _imp.acquire_lock}; the import system itself does not need it. */
    private final ReentrantLock globalLock = new ReentrantLock();
    private volatile Library library;
    private volatile String directory;
    private volatile String checkHashBased = "default";

    /** Native modules that were made: CPython keeps single-phase modules the same way. */
    private final ConcurrentHashMap<String, Object> nativeModules = new ConcurrentHashMap<>();

    /** For {@code interpreter.state}. */
    public ImportSystem() {
    }

    /** The state of the frame's interpreter. */
    public static ImportSystem of(Frame frame) {
        return frame.interpreter().state(ImportSystem.class);
    }

    /** The lock behind {@code _imp.acquire_lock()}. */
    public ReentrantLock globalLock() {
        return globalLock;
    }

    /** {@code --check-hash-based-pycs}: default, always or never. */
    public String checkHashBased() {
        return checkHashBased;
    }

    public void setCheckHashBased(String mode) {
        checkHashBased = mode;
    }

    /** Where the standard library is. */
    public Library library(Frame frame) {
        Library l = library;
        if (l == null) {
            l = Library.find(frame.interpreter().options);
            library = l;
        }
        return l;
    }

    /** The working directory, where relative paths begin. */
    public String directory(Frame frame) {
        String d = directory;
        return d == null ? Launch.of(frame.interpreter()).workingDirectory() : d;
    }

    /** {@code os.chdir}. */
    public void setDirectory(String absolutePath) {
        directory = absolutePath;
    }

    /** The native module that was made before, for modules that exist once an interpreter; null for none. */
    Object kept(PyStr name) {
        return nativeModules.get(name.toString());
    }

    /** Remembers sys and builtins, which exist once an interpreter. */
    void keep(PyStr name, Object module) {
        String text = name.toString();
        if (text.equals("sys") || text.equals("builtins")) {
            nativeModules.put(text, module);
        }
    }

    /** The namespace of {@code sys}. */
    PyDict sys(Frame frame) {
        return frame.interpreter().state(SysNamespace.class).dict();
    }

    /** An attribute of {@code sys}; None when it is missing. */
    Object sys(Frame frame, PyStr name) {
        Object value = sys(frame).getStr(name);
        return value == null ? PyNone.NONE : value;
    }
}
