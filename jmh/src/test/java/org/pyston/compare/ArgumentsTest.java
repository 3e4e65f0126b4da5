package org.pyston.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static Arguments of(String words) throws Arguments.Wrong {
        return new Arguments(List.of(words.split(" ")));
    }

    @Test
    void severalPythonsMayFollowOneOption() throws Arguments.Wrong {
        Arguments arguments = of("--python python3 ./pypy --programs fib,nbody --json out.json");
        assertEquals(List.of("python3", Path.of("./pypy").toAbsolutePath().toString()), arguments.pythons);
        assertEquals(List.of("fib", "nbody"), arguments.programs);
        assertEquals(Path.of("out.json"), arguments.json);
    }

    @Test
    void quickSetsWhatIsNotSaid() throws Arguments.Wrong {
        assertEquals(8, of("--python p").seconds);
        assertEquals(1, of("--python p --quick").seconds);
        assertEquals(3, of("--rounds 3 --python p --quick").rounds);
        assertEquals(0, of("--startup 0 --python p").startup);
    }

    @Test
    void whatIsWrongIsSaid() {
        assertEquals("--python PATH is missing: what is Pyston to be compared with?", wrong("--quick"));
        assertEquals("--seconds x: not a number", wrong("--python p --seconds x"));
        assertEquals("--rounds 0: not above 0", wrong("--python p --rounds 0"));
        assertEquals("what is --fast?", wrong("--python p --fast yes"));
        assertEquals("--json needs a value, or is not known", wrong("--python p --json"));
    }

    private static String wrong(String words) {
        return assertThrows(Arguments.Wrong.class, () -> of(words)).getMessage();
    }
}
