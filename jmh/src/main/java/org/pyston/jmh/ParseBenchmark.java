package org.pyston.jmh;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Warmup;
import org.pyston.importer.SourceCompiler;
import org.pyston.syntax.ParseMode;
import org.pyston.text.PyStr;

/** From source text to a syntax tree and to code: the time of one line. Much code has to be compiled first. */
@OperationsPerInvocation(ParseBenchmark.LINES)
@Warmup(iterations = 10, time = 2)
public class ParseBenchmark extends PythonBenchmark {
    /** Lines of {@link #SAMPLE}, times {@link #COPIES}. */
    static final int LINES = 190;
    private static final int COPIES = 10;
    private static final String SAMPLE = """
            class Account(Base, metaclass=Meta):
                \"""A sample of the usual.\"""
                rate: float = 0.05

                def __init__(self, owner, *history, limit=None, **options):
                    super().__init__()
                    self.owner, self.history = owner, [h for h in history if h.amount > 0]
                    self.limit = limit or options.get('limit', 1_000)

                def deposit(self, amount):
                    if amount <= 0 or not self.owner:
                        raise ValueError(f'{amount!r} is no amount for {self.owner:>20}')
                    elif amount > self.limit:
                        return self.split(amount // 2, amount - amount // 2)
                    with self.lock, open(self.path, 'a') as log:
                        for i, part in enumerate(self.parts(amount), 1):
                            log.write('%d: %s' % (i, part))
                    return lambda x: x ** 2 + amount

            """;
    static final PyStr TEXT = PyStr.of(SAMPLE.repeat(COPIES));

    @Override
    protected String source() {
        return "text = " + "'''" + SAMPLE.replace("\\", "\\\\") + "''' * " + COPIES + """

                def compile_text(n):
                    return compile(text, 'sample', 'exec')
                """;
    }

    /** The syntax tree alone. */
    @Benchmark
    public Object parse() {
        return SourceCompiler.parse(frame(), TEXT, "sample", ParseMode.EXEC, 0);
    }

    /** The built-in function compile(): the scopes and the code too. */
    @Benchmark
    public Object compile() {
        return run("compile_text");
    }
}
