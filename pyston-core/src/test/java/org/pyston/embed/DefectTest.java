package org.pyston.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.list.PyList;

/** A Java exception that is a defect of the interpreter becomes a SystemError in the innermost Python frame. */
class DefectTest {
    /** {@code broken} says that it is a list, and is none: to count its items is such a defect. */
    private static Object where(String makeCall) {
        try (Engine engine = Engine.builder().build()) {
            engine.globals().putStr(PyStr.of("broken"), PyBytes.of(PyList.TYPE, null));
            engine.exec("""
                    def plain():
                        len(broken)
                    def generator():
                        yield 1
                        len(broken)
                    async def coroutine():
                        len(broken)
                    def names(e):
                        tb, found = e.__traceback__, []
                        while tb:
                            found.append(tb.tb_frame.f_code.co_name)
                            tb = tb.tb_next
                        return ' '.join(found)
                    """);
            engine.exec("try:\n    " + makeCall + "\nexcept SystemError as e:\n    result = names(e)\n");
            return engine.eval("result");
        }
    }

    @Test
    void inAPlainFunction() {
        assertEquals(PyStr.of("<module> plain"), where("plain()"));
    }

    @Test
    void inAGeneratorsBody() {
        assertEquals(PyStr.of("<module> generator"), where("list(generator())"));
    }

    @Test
    void inACoroutinesBody() {
        assertEquals(PyStr.of("<module> coroutine"), where("coroutine().send(None)"));
    }
}
