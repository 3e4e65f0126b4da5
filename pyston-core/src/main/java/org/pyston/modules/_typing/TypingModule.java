package org.pyston.modules._typing;

import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.types.typing.GenericType;
import org.pyston.types.typing.PyParamSpec;
import org.pyston.types.typing.PyParamSpecArgs;
import org.pyston.types.typing.PyParamSpecKwargs;
import org.pyston.types.typing.PyTypeAlias;
import org.pyston.types.typing.PyTypeVar;
import org.pyston.types.typing.PyTypeVarTuple;

/** What {@code typing.py} takes from the interpreter. */
@PythonModule(value = "_typing", doc = "Primitives and accelerators for the typing module.")
@ExportsTypes({PyTypeVar.class, PyParamSpec.class, PyTypeVarTuple.class, PyParamSpecArgs.class, PyParamSpecKwargs.class,
    PyTypeAlias.class, GenericType.class})
final class TypingModule {
    private TypingModule() {
    }

    @PythonFunction(value = "_idfunc", signature = "($module, x, /)")
    static Object identity(Object x) {
        return x;
    }
}
