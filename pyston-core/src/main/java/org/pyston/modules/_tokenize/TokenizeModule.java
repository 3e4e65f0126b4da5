package org.pyston.modules._tokenize;

import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.PythonModule;

/** The module {@code _tokenize}. */
@PythonModule(value = "_tokenize", doc = "The core of the module tokenize.")
@ExportsTypes(PyTokenizer.class)
public final class TokenizeModule {
    private TokenizeModule() {
    }
}
