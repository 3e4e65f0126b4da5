package org.pyston.jmh;

import java.util.List;
import org.pyston.compare.Compare;

/** The main class of benchmarks.jar: {@code compare} and what follows is for the suite of programs, all else for JMH. */
public final class Main {
    private Main() {
    }

    /** Runs the command. */
    public static void main(String[] args) throws Exception {
        if (args.length > 0 && args[0].equals("compare")) {
            System.exit(Compare.run(List.of(args).subList(1, args.length)));
        }
        org.openjdk.jmh.Main.main(args);
    }
}
