package org.pyston.embed;

import org.pyston.generated.ModuleIndex;
import org.pyston.importer.ImportSetup;
import org.pyston.modules._io.StandardStreams;
import org.pyston.modules._signal.Signals;
import org.pyston.object.ExposedModule;
import org.pyston.object.PyNone;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Finalizers;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Interpreter;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.runtime.SysNamespace;
import org.pyston.runtime.ThreadState;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.module.NativeModules;
import org.pyston.types.module.PyModule;
import org.pyston.types.weak.WeakReferences;

/** Brings an interpreter up: builtins, sys, streams, {@code __main__}. */
final class Bootstrap {
    private static final PyStr MAIN = PyStr.of("__main__");

    private Bootstrap() {
    }

    /** Returns the namespace of {@code __main__}. */
    static PyDict start(Frame frame) {
        Interpreter interpreter = frame.interpreter();
        initializeErrors(frame);
        PyModule builtins = NativeModules.fill(frame, module("builtins"), interpreter.builtins);
        interpreter.modules.putStr(PyStr.of("builtins"), builtins);
        interpreter.modules.putStr(PyStr.of("sys"), NativeModules.make(frame, module("sys")));
        ImportSetup.install(frame);
        streams(frame);
        interpreter.state(Signals.class).setMain(Thread.currentThread());
        interpreter.setPollHandler(new Polls());
        return main(interpreter, builtins);
    }

    /** A class that is initialized first when the stack overflows is broken for good: these are needed just then. */
    private static void initializeErrors(Frame frame) {
        Errors.recursionError("").passing(frame);
    }

    private static ExposedModule module(String name) {
        ExposedModule module = ModuleIndex.find(name);
        if (module == null) {
            throw Errors.systemError("no native module " + name);
        }
        return module;
    }

    private static void streams(Frame frame) {
        stream(frame.interpreter(), "stdin", StandardStreams.make(frame, 0, "<stdin>"));
        stream(frame.interpreter(), "stdout", StandardStreams.make(frame, 1, "<stdout>"));
        stream(frame.interpreter(), "stderr", StandardStreams.make(frame, 2, "<stderr>"));
    }

    private static void stream(Interpreter interpreter, String name, Object stream) {
        SysNamespace.set(interpreter, PyStr.of(name), stream);
        SysNamespace.set(interpreter, PyStr.of("__" + name + "__"), stream);
    }

    private static PyDict main(Interpreter interpreter, PyModule builtins) {
        PyModule main = new PyModule(MAIN, PyDict.newNamespace());
        PyDict d = main.dict();
        d.putStr(Names.BUILTINS, builtins);
        d.putStr(Names.LOADER, PyNone.NONE);
        d.putStr(Names.SPEC, PyNone.NONE);
        d.putStr(Names.PACKAGE, PyNone.NONE);
        d.putStr(Names.ANNOTATIONS, new PyDict());
        interpreter.modules.putStr(MAIN, main);
        return d;
    }

    /** Raises what other threads and signals left for this one. */
    private static final class Polls implements Interpreter.PollHandler {
        @Override
        public void poll(Frame frame) {
            Interpreter interpreter = frame.interpreter();
            interpreter.state(Signals.class).run(frame);
            WeakReferences.of(frame).drain(frame);
            interpreter.state(Finalizers.class).drain(frame);
            PyBaseException exception = frame.thread.asyncException;
            frame.thread.asyncException = null;
            for (ThreadState other : interpreter.threadStates()) {
                if (other.asyncException != null) {
                    interpreter.requestPoll(); // it is for that thread's next poll
                }
            }
            if (exception != null) {
                throw new PyException(exception);
            }
        }
    }
}
