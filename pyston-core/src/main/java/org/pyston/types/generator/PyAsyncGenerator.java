package org.pyston.types.generator;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/** An asynchronous generator. Source: PEP 525. */
@PythonType(name = "async_generator", hidden = true, doc = "A suspended async function that yields values.")
public final class PyAsyncGenerator extends GeneratorBase {
    public static final PyType TYPE = PyType.builtin(new PyAsyncGeneratorExposed());

    public PyAsyncGenerator(Frame frame) {
        super(TYPE, frame);
        throw Errors.notImplemented("asynchronous generators");
    }

    @Override
    String kind() {
        return "async generator";
    }
}
