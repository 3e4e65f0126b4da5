package org.pyston.modules.hashing;

import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.BufferBytes;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.bytes.PyBuffer;
import org.pyston.types.str.PyStrInstance;

/** A hash object, of any of the types. Its methods lock it, as CPython's do. */
public final class PyHash extends PyObject {
    final String name;
    final int blockSize;
    /** 0 for SHAKE. */
    final int digestSize;
    private final Digest digest;

    PyHash(PyType type, String name, int blockSize, int digestSize, Digest digest) {
        super(type);
        this.name = name;
        this.blockSize = blockSize;
        this.digestSize = digestSize;
        this.digest = digest;
    }

    /** The bytes of what is to be hashed; raises TypeError. */
    static BufferBytes data(Frame frame, Object data) {
        if (PyStrInstance.isStr(data)) {
            throw Errors.typeError("Strings must be encoded before hashing");
        }
        if (!PyBuffer.isExporter(data) && !PyType.slotsOf(data).has(SlotId.BUFFER)) {
            throw Errors.typeError("object supporting the buffer API required");
        }
        return BufferBytes.of(frame, data);
    }

    /** Adds the data of an argument, which is null if it was not given, and returns this. */
    PyHash with(Frame frame, Object data) {
        if (data != null) {
            update(data(frame, data));
        }
        return this;
    }

    synchronized void update(BufferBytes data) {
        digest.update(data.array, data.offset, data.length);
    }

    private synchronized Digest snapshot() {
        return digest.copy();
    }

    /** The hash, of {@code length} bytes where the function leaves that open. */
    byte[] finish(int length) {
        return snapshot().finish(length);
    }

    PyHash copy() {
        return new PyHash(type(), name, blockSize, digestSize, snapshot());
    }
}
